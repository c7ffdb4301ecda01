"""Numbers and sentences of still figures, word for word those of the page.

Their counterparts are ``js/src/text/numbers-and-sentences.ts``, ``js/src/text/signal.ts`` and
``js/src/ui/sum-table.js``; the cases in ``tests/cases/words.json`` and ``signal_words.json`` keep both consistent.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from itertools import accumulate, pairwise
from typing import NamedTuple

from convlab.ops.channels import CHANNELS

SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
DENOMINATORS = (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 25, 49)  # longer fractions do not fit into a cell
MOST_COLUMNS = 12
MODE_TEXT = {
    "zeros": "zeros",
    "reflect": "mirrored pixels",
    "replicate": "repeated border pixels",
    "circular": "pixels of the opposite side",
}


class PoolCell(NamedTuple):
    """A cell of the pooling window, with its position in the map, negative in the padding before it."""

    row: int
    col: int
    value: float | None  # None: it takes no part
    inside: bool  # the map


class PoolResult(NamedTuple):
    """The result of pooling for the window's value."""

    kind: str
    size: tuple[int, int]
    value: float | None  # None: no pooling window reads the window's value
    cells: list[PoolCell]


def rounded(value: float, digits: int) -> float:
    """`value` with `digits` decimals; a half goes away from zero, as in the page.

    >>> rounded(0.125, 2), rounded(-2.5, 0)
    (0.13, -3.0)
    """
    if abs(value) >= 1e21:
        return float(value)  # there are no decimals any more
    return float(Decimal(float(value)).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)) + 0.0


def number(value: float, digits: int = 2) -> str:
    """A number in readable form: true minus, thousands with a comma, at most `digits` decimals.

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


def exponent(value: float, digits: int = 0) -> str:
    """Scientific notation, ``−1.5e6``, for numbers that are too long otherwise."""
    exact = Decimal(abs(float(value)))
    shown = exact.quantize(Decimal(1).scaleb(exact.adjusted() - digits), ROUND_HALF_UP) if exact else exact
    mantissa = shown.scaleb(-shown.adjusted())
    return f"{_sign(value)}{mantissa:.{digits}f}e{shown.adjusted()}".replace("e-", "e−")


def _sign(value: float) -> str:
    return "−" if value < 0 else ""


def whole(value: float) -> str:
    """A number without decimals."""
    return number(value, 0)


def signed(value: float, digits: int) -> str:
    """``+344``, ``−89`` or ``0``: a product as written in the sum table."""
    return ("+" if value > 0 else "") + number(value, digits)


def count_word(n: int) -> str:
    """``nine``, or ``13``."""
    return SMALL[n] if n < len(SMALL) else whole(n)


def plural(n: int, noun: str) -> str:
    """``nine products``."""
    return f"{count_word(n)} {noun}{'' if n == 1 else 's'}"


def capital(text: str) -> str:
    """The text with a capital at its start."""
    return text[:1].upper() + text[1:]


def size_text(rows: int, cols: int) -> str:
    """``3 × 5``."""
    return f"{whole(rows)} × {whole(cols)}"


def common_denominator(weights: Iterable[float]) -> int:
    """The smallest denominator that makes every weight a whole number; 1 if they are whole, 0 if none does."""
    fits = (d for d in (1, *DENOMINATORS) if all(abs(w * d - round(w * d)) < 1e-9 for w in weights))
    return next(fits, 0)


def weight_text(weight: float, denominator: int = 1) -> str:
    """A weight for a cell: −1, 4, 1/9, 0.35."""
    if denominator > 1 and weight != int(weight):
        return f"{_sign(weight)}{abs(round(weight * denominator))}/{denominator}"
    if weight != 0 and abs(weight) < 0.0005:
        return exponent(weight)
    return number(weight, 3).replace(",", "")


def sum_meaning(total: float) -> str:
    """The effect of the sum of the weights on brightness."""
    return _effect(total, "inverts", "flat areas vanish", "darker", "brightness stays", "brighter, may saturate")


def _effect(total: float, negative: str, none: str, less: str, same: str, more: str) -> str:
    """The words for a sum of weights below 0, of 0, below 1, of 1, or above."""
    if abs(total) < 1e-9:
        return none
    if abs(total - 1) < 1e-9:
        return same
    if total > 1:
        return more
    return less if total > 0 else negative


def window_sentence(
    *,
    row: int,
    col: int,
    taps: int,
    padded: int,
    bias: float,
    total: float,
    activated: float,
    digits: int,
    relu: bool,
    pool: PoolResult | None,
    parts: Sequence[str] | None = None,
) -> str:
    """Text equivalent of the figure. `pool` is None or a `PoolResult`; `parts` are the sums of the channels."""
    terms = [*(parts or [plural(taps, "product")]), *([f"the bias {number(bias, digits)}"] if bias else [])]
    verb = "gives" if taps == 1 and not bias else "add up to"
    text = f"Row {whole(row)}, column {whole(col)}: {_list(terms)} {verb} {number(total, digits)}."
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


def _outside_text(cells: Iterable[PoolCell]) -> str:
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


def wrap_sentence(value: float, kept: float, digits: int) -> str:
    """A sentence about a result that changes when it is converted to unsigned bytes; empty otherwise."""
    if value == kept:
        return ""
    return f" In uint8, {number(value, digits)} wraps to {number(kept)}: the classic mistake."


def coverage_sentence(
    *,
    rows: Sequence[int],
    cols: Sequence[int],
    size: Sequence[int],
    saves: Sequence[Sequence[int]] | None,
    is_padded: bool,
    mode: str,
) -> str:
    """The rows and columns that no window reads. `rows`, `cols` are indices, `saves` the padding to add per side."""
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


def _unread(indices: Sequence[int], noun: str, size: int, only: bool) -> str:
    if not indices:
        return ""
    runs_to_the_end = list(indices) == list(range(size - len(indices), size))
    if runs_to_the_end:
        return f"the last {noun}" if len(indices) == 1 else f"the last {count_word(len(indices))} {noun}s"
    return plural(len(indices), noun)


def _list(words: Iterable[str]) -> str:
    words = list(words)
    return "".join(words) if len(words) < 2 else f"{', '.join(words[:-1])} and {words[-1]}"


def shown_changes(subtotals: Iterable[float], digits: int) -> list[tuple[float, float]]:
    """Each change of a running total with the total after it, rounded so that what is shown adds up as shown.

    >>> shown_changes([1.4, 2.8, 4.2], 0)
    [(1.0, 1.0), (2.0, 3.0), (1.0, 4.0)]
    """
    totals = [0.0, *(rounded(subtotal, digits) for subtotal in subtotals)]
    return [(rounded(after - before, digits), after) for before, after in pairwise(totals)]


def channel_sums(sums: Iterable[float], digits: int) -> list[float]:
    """The contribution of each channel to the running total, rounded so that the shown numbers add up.

    >>> channel_sums([1.4, 1.4, 1.4], 0)
    [1.0, 2.0, 1.0]
    """
    return [change for change, _ in shown_changes(accumulate(sums), digits)]


@dataclass
class Column:
    """One step of the sum table: the running total goes from `start` to `end`."""

    kind: str  # tap, row, channel, bias, relu, pool or none
    start: float = 0.0
    end: float | None = 0.0
    label: str = ""
    taps: list[int] = field(default_factory=list)  # terms of the sum, counted through all channels

    @property
    def change(self) -> float:
        return 0.0 if self.end is None else self.end - self.start


def ledger_columns(
    subtotals: Sequence[float],
    *,
    cols: int,
    total: float,
    activated: float,
    digits: int,
    pool: PoolResult | None,
    channels: int = 1,
    opened: int | None = None,
) -> list[Column]:
    """The columns of the sum table. The shown numbers add up: totals are rounded, products are their differences.

    Parameters
    ----------
    subtotals : sequence of float
        After each tap, in reading order; one channel after the other.
    cols : int
        Columns of the kernel.
    total, activated : float
        After the bias, and after the activation.
    pool : PoolResult, optional
    channels : int
        How many channels are added up.
    opened : int, optional
        The channel whose products stand one by one.
    """
    columns: list[Column] = []
    at = 0.0
    each = len(subtotals) // channels
    for term, subtotal in enumerate(subtotals):
        after = rounded(subtotal, digits)
        channel, index = divmod(term, each)
        if channels > 1 and channel != opened:
            kind, label = "channel", str(CHANNELS[channel])
        else:
            kind, label = ("row", f"row {index // cols + 1}") if each > MOST_COLUMNS else ("tap", "")
        if label and columns and columns[-1].label == label:
            columns[-1].taps.append(term)
            columns[-1].end = after
        else:
            columns.append(Column(kind, at, after, label, [term]))
        at = after
    total, activated = rounded(total, digits), rounded(activated, digits)
    columns.append(Column("bias", at, total, "bias"))
    columns.append(Column("relu", total, activated, "ReLU"))
    if pool is None:
        columns.append(Column("none", activated, None))
    else:
        taking = sum(cell.value is not None for cell in pool.cells)
        count = size_text(*pool.size) if taking == len(pool.cells) else plural(taking, "value")
        label = f"{'max' if pool.kind == 'max' else 'mean'} of {count}"
        end = None if pool.value is None else rounded(pool.value, digits)
        columns.append(Column("pool", activated, end, label))
    return columns


# Signals


def level_meaning(total: float) -> str:
    """The effect of the sum of the weights on a signal."""
    words = "it turns upside down", "flat parts vanish", "the level sinks", "the level stays", "the level rises"
    return _effect(total, *words)


def output_sentence(*, position: int, taps: int, padded: int, total: float, digits: int) -> str:
    """Text equivalent of the figure for samples."""
    verb = "gives" if taps == 1 else "add up to"
    text = f"Output {whole(position)}: {plural(taps, 'product')} {verb} {number(total, digits)}."
    if not padded:
        return text
    return f"{text} {capital(count_word(padded))} of its samples {'lies' if padded == 1 else 'lie'} in the padding."


def area_sentence(*, t: float, area: float, exact: bool, flip: bool) -> str:
    """Text equivalent of the figure for curves."""
    how = "exactly" if exact else "by Simpson's rule in steps of 0.01"
    what = "g, flipped and slid" if flip else "g slid"
    return f"t = {number(t)}: with {what} by {number(t)}, the area under the product is {number(area, 4)}, {how}."
