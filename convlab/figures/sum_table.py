"""The sum table and the size formulas of a still figure.

Its counterpart in the page is ``js/src/ui/sum-table.js`` and ``js/src/ui/size-formula.js``.
"""

from convlab.figures import colours
from convlab.figures.canvas import width_of
from convlab.figures.sentences import ledger_columns, number, signed, weight_text, whole
from convlab.ops.channels import CHANNELS

LABELS = 104  # width of the row headers
BARS = 52  # height of the bars


def draw_ledger(pen, scene, top, width):
    """Draw the running total: each product changes it; bias, ReLU and pooling continue it to the shown value."""
    columns = ledger_columns(
        scene.terms.subtotals,
        cols=scene.kernel.shape[1],
        total=scene.total,
        activated=scene.activated,
        digits=scene.digits,
        pool=scene.pool_result,
        unpooled="does not fit" if scene.problem else "none",
        channels=len(scene.windows) if scene.is_summed else 1,
        opened=scene.front,
    )
    places = _places(columns, width)
    y_head, y_change, y_bars, y_total = top + 9, top + 31, top + 44, top + 122
    pen.text(_header(scene, columns), 0, y_head, 13, colours.QUIET, align="left")
    pen.text("product", 0, y_change, 13, colours.QUIET, align="left")
    pen.text("running total", 0, y_total, 13, colours.QUIET, align="left")
    size = _tap_size(scene, columns, places)
    for column, (x, w) in zip(columns, places, strict=True):
        middle = x + w / 2
        if column.kind == "tap":
            _tap(pen, scene, column.taps[0], middle, y_head, size)
        elif column.kind == "channel":
            pen.dot(column.label, middle - width_of(column.label, 13) / 2 - 8, y_head)
            pen.text(column.label, middle + 3, y_head, 13)
        else:
            pen.text("pooling" if column.kind == "none" else column.label, middle, y_head, 13, colours.QUIET)
        if column.kind == "pool":
            _pooled_values(pen, scene, middle, y_change, w)
        else:
            text, quiet = _change(column, scene)
            pen.text(text, middle, y_change, 13, colours.QUIET if quiet else colours.INK, room=w - 4)
        if column.kind in ("relu", "pool"):
            _final(pen, scene, column, middle, y_total, w)
        elif column.kind != "none":
            pen.text(number(column.end, scene.digits), middle, y_total, room=w - 4)
    _bars(pen, scene, columns, places, y_bars)


def _header(scene, columns):
    """The meaning of the columns: products, those of the unfolded channel, or kernel rows."""
    if scene.is_deep:
        return f"in {CHANNELS[scene.front]}"
    return "kernel row" if columns[0].kind == "row" else "pixel × weight"


def _places(columns, width):
    """Left edge and width of each column."""
    gap = 14
    gaps = gap * sum(column.first for column in columns[1:])
    unit = min(77, (width - LABELS - gaps) / (len(columns) + 0.9))  # the last column is about twice as wide
    x, places = LABELS, []
    for i, column in enumerate(columns):
        x += gap if column.first and i else 0
        w = min(max(2 * unit, 200), width - x) if i == len(columns) - 1 else unit
        places.append((x, w))
        x += w
    return places


def _tap_size(scene, columns, places):
    """The text size at which every product fits."""
    texts = [
        (*_factors(scene, column.taps[0]), w)
        for column, (_, w) in zip(columns, places, strict=True)
        if column.kind == "tap"
    ]
    fits = (
        size
        for size in range(13, 7, -1)
        if all(width_of(left, size) + 5 + max(20, width_of(right, size) + 8) <= room for left, right, room in texts)
    )
    return next(fits, 7)


def _factors(scene, term):
    """``113 ×`` and ``−1``."""
    weight = scene.terms.weights[term]
    return f"{number(scene.terms.pixels[term])} ×", weight_text(weight, scene.denominator)


def _tap(pen, scene, term, middle, y, size):
    """``113 × [0]`` with the weight on its own colour."""
    weight, index = scene.terms.weights[term], term % scene.weights.size
    left, right = _factors(scene, term)
    chip = max(20, width_of(right, size) + 8)
    start = middle - (width_of(left, size) + 5 + chip) / 2
    fill = colours.weight_tint(weight, index, scene.weights.size)
    pen.text(left, start, y, size, align="left")
    x = start + width_of(left, size) + 5
    pen.box(x, y - 9, chip, 18, colours.css(fill))
    pen.text(right, x + chip / 2, y, size, colours.ink_on(fill) if weight else colours.QUIET)


def _change(column, scene):
    """The text in the row of products, and True if it is unimportant."""
    if column.kind == "bias":
        return f"{'−' if column.change < 0 else '+'} {number(abs(column.change), scene.digits)}", False
    if column.kind == "relu":
        on = scene.explorer.activation == "relu"
        return ("keeps it" if column.change == 0 else "makes it 0") if on else "off", False
    if column.kind == "none":
        return column.label, False
    return signed(column.change, scene.digits), column.change == 0


def _pooled_values(pen, scene, middle, y, room):
    """The pooled values, as many as fit, always with the maximum, which is bold."""
    if scene.pool is None:
        return
    taking, winner = [cell for cell in scene.pool.cells if cell.value is not None], scene.pool.winner
    for count in range(min(6, len(taking)), 0, -1):  # as many as fit
        shown = taking[:count]
        if winner and winner not in shown:
            shown[-1] = winner
        pieces = []
        for i, cell in enumerate(shown):
            pieces.append((number(cell.value, scene.digits), cell == winner))
            pieces.append((", " if i + 1 < len(taking) else "", False))
        pieces.append(("…" if len(taking) > count else "", False))
        widths = [width_of(text, 13, bold) for text, bold in pieces]
        if sum(widths) < room:
            break
    x = middle - sum(widths) / 2
    for (text, bold), w in zip(pieces, widths, strict=True):
        pen.text(text, x, y, 13, bold=bold, align="left")
        x += w


def _final(pen, scene, column, middle, y, room):
    """The value in a frame like the cell it belongs to."""
    if column.end is None:
        pen.text("not read", middle, y, 13, colours.QUIET)
        return
    text, fill = number(column.end, scene.digits), scene.display.colour_of(column.end)
    w = min(max(44, width_of(text, 15, True) + 16), room - 6)
    pen.box(middle - w / 2, y - 11, w, 22, colours.css(fill))
    dashed = column.kind == "pool"
    width = 1.5 if dashed else 2
    pen.box(middle - w / 2 - 2, y - 13, w + 4, 26, line=colours.RING, width=width, dashes=(5, 3) if dashed else None)
    pen.text(text, middle, y, 15, colours.ink_on(fill), bold=True, room=w - 8)


def _bars(pen, scene, columns, places, top):
    """Levels of the running total: each bar goes from the total before to the total after."""
    levels = [0.0, *(column.start for column in columns), *(c.end for c in columns if c.end is not None)]
    low, high = min(levels), max(levels)
    y = lambda value: top + (BARS / 2 if high == low else 4 + (BARS - 8) * (high - value) / (high - low))  # noqa: E731
    right = places[-1][0] + places[-1][1]
    pen.line([LABELS, right], [y(0)] * 2, colours.BASELINE, 1.5)
    pen.text("0", LABELS - 12, y(0), 11, colours.QUIET, align="right")
    edges = [(x + w / 2 - min(12, w / 3), x + w / 2 + min(12, w / 3)) for x, w in places]
    for i, (column, (x0, x1)) in enumerate(zip(columns, edges, strict=True)):
        if column.end is None:
            continue
        a, b = y(column.start), y(column.end)
        if column.kind == "pool":
            pen.line([x0, x0, x1, x1], [a, b, b, a], colours.RING, 1, dashes=(3, 2))
            pen.line([x0, x1], [b, b], colours.RING, 2)
            continue
        if column.change == 0:
            pen.line([x0, x1], [b, b], colours.QUIET, 2)
        else:
            pen.box(x0, min(a, b), x1 - x0, max(1, abs(b - a)), _bar_fill(scene, column))
        if i + 1 < len(columns) and columns[i + 1].end is not None:
            pen.line([x1, edges[i + 1][0]], [b, b], colours.QUIET, 1, dashes=(2, 2))


def _bar_fill(scene, column):
    if not column.taps:
        return colours.QUIET
    terms, count = scene.terms, scene.weights.size
    strongest = max(column.taps, key=lambda term: abs(terms.products[term]))
    sign = terms.weights[strongest] if len(column.taps) == 1 else column.change
    colour = colours.weight_bar(sign, strongest % count, count)
    return colours.css(colour) if colour else colours.QUIET


def draw_formulas(pen, scene, top, width):
    """Draw the size formulas with the present numbers, one table for rows and columns."""
    columns = [["", "Rows", "Columns"]]

    def add(name, *cells):
        columns.append([name, *cells])

    def numbers(name, values):
        add(name, *(Live(value) for value in values))

    def sign(text):
        add("", text, text)

    plan = scene.plan
    sign("⌊(")
    numbers("size", scene.input.shape)
    sign("+")
    numbers("start", [start for start, _ in plan])
    sign("+")
    numbers("end", [end for _, end in plan])
    sign("−")
    numbers("dilation", scene.dilations)
    sign("· (")
    numbers("kernel", scene.kernel.shape)
    sign("− 1) − 1) /")
    numbers("stride", scene.strides)
    sign("⌋ + 1 =")
    numbers("map", scene.map_shape)
    if min(scene.map_shape) < 1:
        add("", *("must be at least 1" if size < 1 else "" for size in scene.map_shape))
    if scene.pool_shape:
        sign("   →   ")
        opened, closed = ("⌈(", "⌉ + 1") if scene.explorer.ceil_mode else ("⌊(", "⌋ + 1")
        left_out = scene.pool_left_out
        sign(opened)
        numbers("map", scene.map_shape)
        sign("+")
        numbers("start", [start for start, _ in scene.pool_plan])
        sign("+")
        numbers("end", [end for _, end in scene.pool_plan])
        sign("−")
        numbers("window", scene.pool_size)
        sign(") /")
        numbers("stride", scene.pool_stride)
        add("", *(f"{closed}{' − 1' if out else ''} =" for out in left_out))
        numbers("pooled", scene.pool_shape)
        if any(left_out):
            add("", *("a window that starts beyond is left out" if out else "" for out in left_out))
        if min(scene.pool_shape) < 1:
            add("", *("must be at least 1" if size < 1 else "" for size in scene.pool_shape))
    draw_table(pen, columns, top, width)


def draw_table(pen, columns, top, width):
    """Columns of [name, cells ...] side by side; the cells of the first one are the titles of the lines."""
    x = 0
    for i, (name, *cells) in enumerate(columns):
        w = max(width_of(name, 11), *(width_of(str(cell), 13, isinstance(cell, Live)) for cell in cells)) + 6
        w = 86 if i == 0 else min(w, width - x)
        pen.text(name, x + w / 2, top + 7, 11, colours.QUIET)
        for axis, cell in enumerate(cells):
            y = top + 23 + 18 * axis
            bad = (isinstance(cell, Live) and cell.value < 1 and name in ("map", "pooled", "output")) or "must" in str(
                cell
            )
            colour = colours.ERROR if bad else colours.INK if isinstance(cell, Live) else colours.QUIET
            if i == 0:
                pen.text(cell, 0, y, 13, colours.QUIET, align="left")
            else:
                pen.text(str(cell), x + w / 2, y, 13, colour, bold=isinstance(cell, Live), room=w)
        x += w


class Live:
    """A present number, in bold."""

    def __init__(self, value):
        self.value = value

    def __str__(self):
        return whole(self.value)
