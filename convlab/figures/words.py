"""What a still picture says, word for word what the page says: the Python half of ``js/words.js`` and ``js/ledger.js``.

``tests/cases/words.json`` holds the two halves together.
"""

from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
DENOMINATORS = (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 25, 49)  # longer fractions fit no cell
MOST_COLUMNS = 12
MODE_TEXT = {
    "zeros": "zeros",
    "reflect": "mirrored pixels",
    "replicate": "repeated border pixels",
    "circular": "pixels of the opposite side",
}


class PoolCell(NamedTuple):
    """A cell of the pooling window; its place is that in the map, below 0 in the padding before it."""

    row: int
    col: int
    value: float | None  # None: it takes no part
    inside: bool  # the map


class PoolResult(NamedTuple):
    """What pooling makes of the window's value."""

    kind: str
    size: tuple
    value: float | None  # None: no pooling window reads the window's value
    cells: list


def rounded(value, digits):
    """`value` with `digits` decimals; a half goes away from zero, as in the page.

    >>> rounded(0.125, 2), rounded(-2.5, 0)
    (0.13, -3.0)
    """
    if abs(value) >= 1e21:
        return float(value)  # there are no decimals any more
    return float(Decimal(float(value)).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)) + 0.0


def number(value, digits=2):
    """A number for people: true minus, thousands with a comma, at most `digits` decimals.

    >>> number(-40920.5), number(2.50), number(1e10)
    ('−40,920.5', '2.5', '1.0e10')
    """
    value = float(value)
    if value != value or value in (float("inf"), float("-inf")):
        return "none" if value != value else "∞" if value > 0 else "−∞"
    magnitude = 0.0 if abs(value) < 1e-9 else abs(value)  # below: rounding noise
    if magnitude >= 1e9:
        return exponent(value, 1)
    text = f"{Decimal(magnitude).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP):,f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "0" else _sign(value) + text


def exponent(value, digits=0):
    """``−1.5e6``, for numbers that fit nowhere else."""
    exact = Decimal(abs(float(value)))
    shown = exact.quantize(Decimal(1).scaleb(exact.adjusted() - digits), ROUND_HALF_UP) if exact else exact
    mantissa = shown.scaleb(-shown.adjusted())
    return f"{_sign(value)}{mantissa:.{digits}f}e{shown.adjusted()}".replace("e-", "e−")


def _sign(value):
    return "−" if value < 0 else ""


def whole(value):
    return number(value, 0)


def signed(value, digits):
    """``+344``, ``−89`` or ``0``: how a product is written in the ledger."""
    return ("+" if value > 0 else "") + number(value, digits)


def count_word(n):
    return SMALL[n] if n < len(SMALL) else whole(n)


def plural(n, noun):
    return f"{count_word(n)} {noun}{'' if n == 1 else 's'}"


def capital(text):
    return text[:1].upper() + text[1:]


def size_text(rows, cols):
    return f"{whole(rows)} × {whole(cols)}"


def common_denominator(weights):
    """The smallest denominator that makes every weight a whole number; 1 if they are whole, 0 if none does."""
    fits = (d for d in (1, *DENOMINATORS) if all(abs(w * d - round(w * d)) < 1e-9 for w in weights))
    return next(fits, 0)


def weight_text(weight, denominator=1):
    """A weight for a cell: −1, 4, 1/9, 0.35."""
    if denominator > 1 and weight != int(weight):
        return f"{_sign(weight)}{abs(round(weight * denominator))}/{denominator}"
    if weight != 0 and abs(weight) < 0.0005:
        return exponent(weight)
    return number(weight, 3).replace(",", "")


def sum_meaning(total):
    """What the sum of the weights does to brightness."""
    if abs(total) < 1e-9:
        return "flat areas vanish"
    if abs(total - 1) < 1e-9:
        return "brightness stays"
    if total > 1:
        return "brighter, may saturate"
    return "darker" if total > 0 else "inverts"


def window_sentence(*, row, col, taps, padded, bias, total, activated, digits, relu, pool):
    """The text twin of the picture. `pool` is None or a `PoolResult`."""
    with_bias = f" and the bias {number(bias, digits)}" if bias else ""
    verb = "gives" if taps == 1 and not bias else "add up to"
    text = (
        f"Row {whole(row)}, column {whole(col)}: {plural(taps, 'product')}{with_bias} {verb} {number(total, digits)}."
    )
    if relu and activated != total:
        text += f" ReLU turns it into {number(activated, digits)}."
    if pool:
        keeps = "keeps" if pool.kind == "max" else "averages to"
        text += (
            " No pooling window reads this value."
            if pool.value is None
            else f" The {size_text(*pool.size)} pooling window around it {keeps} {number(pool.value, digits)}"
            f"{_outside_text(pool.cells)}."
        )
    elif padded:
        text += f" {capital(count_word(padded))} of its pixels {'lies' if padded == 1 else 'lie'} in the padding."
    return text


def _outside_text(cells):
    """``; two of its cells lie outside the map and do not count``, or nothing."""
    outside = [cell for cell in cells if not cell.inside]
    if not outside:
        return ""
    zeros, one = sum(cell.value is not None for cell in outside), len(outside) == 1
    if zeros == 0:
        end = "does not count" if one else "do not count"
    elif zeros == len(outside):
        end = "counts as 0" if one else "count as 0"
    else:
        end = f"{count_word(zeros)} of them {'counts' if zeros == 1 else 'count'} as 0"
    return f"; {count_word(len(outside))} of its cells {'lies' if one else 'lie'} outside the map and {end}"


def wrap_sentence(value, kept, digits):
    """What unsigned bytes would make of a result: shown with uint8 wrapping."""
    if value == kept:
        return ""
    return f" In uint8, {number(value, digits)} wraps to {number(kept)}: the classic mistake."


def coverage_sentence(*, rows, cols, size, saves, is_padded, mode):
    """Which rows and columns no window reads. `rows`, `cols` are indices, `saves` the padding to add per side."""
    if not rows and not cols:
        rim = f" {capital(MODE_TEXT[mode])} outside the picture make the rim." if is_padded else ""
        return "Every row and column is read." + rim
    only = not (rows and cols)
    lost = _list(filter(None, [_unread(rows, "row", size[0], only), _unread(cols, "column", size[1], only)]))
    one = len(rows) + len(cols) == 1
    verb = "is" if one else "are"
    if not saves:
        return f"{capital(lost)} {verb} never read: the windows step over them."
    sides = (("top", "bottom"), ("left", "right"))
    amounts = _list(
        f"{saves[axis][end]} at the {sides[axis][end]}" for axis in range(2) for end in range(2) if saves[axis][end]
    )
    return f"{capital(lost)} {verb} never read; padding {amounts} would save {'it' if one else 'them'}."


def _unread(indices, noun, size, only):
    if not indices:
        return ""
    runs_to_the_end = list(indices) == list(range(size - len(indices), size))
    if runs_to_the_end:
        return f"the last {noun}" if len(indices) == 1 else f"the last {count_word(len(indices))} {noun}s"
    return plural(len(indices), noun)


def _list(words):
    words = list(words)
    return "".join(words) if len(words) < 2 else f"{', '.join(words[:-1])} and {words[-1]}"


@dataclass
class Column:
    """One step of the ledger: the running total goes from `start` to `end`."""

    kind: str  # tap, row, bias, relu, pool or none
    start: float = 0.0
    end: float | None = 0.0
    label: str = ""
    taps: list = field(default_factory=list)  # indices of the weights, in reading order
    first: bool = False  # of a kernel row, or of what follows the kernel
    row: int | None = None

    @property
    def change(self):
        return self.end - self.start


def ledger_columns(subtotals, *, cols, total, activated, digits, pool, unpooled="none"):
    """The columns of the ledger. What is shown adds up as shown: totals are rounded, products are their differences.

    Parameters
    ----------
    subtotals : sequence of float
        After each tap, in reading order.
    cols : int
        Columns of the kernel.
    total, activated : float
        After the bias, and after the activation.
    pool : PoolResult, optional
    """
    columns, at = [], 0.0
    many = len(subtotals) > MOST_COLUMNS
    for index, subtotal in enumerate(subtotals):
        after = rounded(subtotal, digits)
        row, first = index // cols, index % cols == 0
        if many and not first:
            columns[-1].taps.append(index)
            columns[-1].end = after
        else:
            columns.append(Column("row" if many else "tap", at, after, f"row {row + 1}", [index], first, row))
        at = after
    total, activated = rounded(total, digits), rounded(activated, digits)
    columns.append(Column("bias", at, total, "bias", first=True))
    columns.append(Column("relu", total, activated, "ReLU"))
    if pool is None:
        columns.append(Column("none", activated, None, unpooled, first=True))
    else:
        taking = sum(cell.value is not None for cell in pool.cells)
        count = size_text(*pool.size) if taking == len(pool.cells) else plural(taking, "value")
        label = f"{'max' if pool.kind == 'max' else 'mean'} of {count}"
        end = None if pool.value is None else rounded(pool.value, digits)
        columns.append(Column("pool", activated, end, label, first=True))
    return columns
