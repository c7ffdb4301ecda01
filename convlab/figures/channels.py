"""All channels of a colour image side by side: the wide view of ``js/src/layout/channels.ts`` on paper."""

import math
from dataclasses import dataclass

from convlab.figures import colours, panels
from convlab.figures.canvas import width_of, wrap
from convlab.figures.panels import BEAMS, TOP, U
from convlab.figures.scene import Panel
from convlab.figures.sentences import channel_sums, number, size_text
from convlab.ops.channels import CHANNELS

EACH, PITCH, HIGH = 5.5 * U, 6.25 * U, 4 * U  # a channel's width, their distance, the height of its picture
SLICE = 3 * U  # side of the box for a slice of the kernel
X_MAP, X_FOURTH = 19.25 * U, 25.5 * U
GRID = 9 * U  # height of the number grids
GAP = 30  # between lens and slice: room for the sign


@dataclass
class Columns:
    """Positions of the parts; x per channel, y for all of them."""

    cell: int  # of the number grids or of the lenses
    scale: float  # of the pictures
    first: float  # first row of the grids, or of the lenses
    left: float  # from the edge of a column to its first pixel, or to its lens
    middles: list
    sign: float  # row of the signs between the columns
    bottom: float  # of the grids or lenses
    map_cell: int
    map_first: float
    legend: float
    slice_cell: int
    slice_rows: int
    is_broken: bool

    xs = tuple(channel * PITCH for channel in range(len(CHANNELS)))
    slices = property(lambda self: self.bottom + GAP)
    sums = property(lambda self: self.slices + self.slice_rows * self.slice_cell + 8)
    kernel = property(lambda self: self.legend + 46)
    below = property(lambda self: self.slices + 40 if self.is_broken else max(self.sums + 40, self.kernel + 66))


def arrange(scene):
    """The `Columns` of a scene with all channels."""
    return _grids(scene) if scene.shows_numbers else _lenses(scene)


def _grids(scene):
    rows, cols = scene.input.shape
    plan = ((0, 0), (0, 0)) if scene.problem == "kernel" else scene.plan
    (top, under), (left, right) = [[max(1, side) for side in sides] for sides in plan]
    lines = rows + top + under, cols + left + right
    cell = max(4, min(48, math.floor(GRID / lines[0]), math.floor(EACH / lines[1])))
    least = min(48, math.floor(GRID / (rows + 2)), math.floor(EACH / (cols + 2)))
    first = TOP + top * cell
    bottom = TOP + max((rows + 2) * least, lines[0] * cell)
    if scene.problem == "kernel":
        bottom = max(bottom, first + (rows + scene.spans[0]) / 2 * cell)
        map_cell, map_first, map_bottom = cell, first, first
    else:
        (above, beyond), (before, after) = scene.pool_reach
        map_rows, map_cols = scene.map_shape
        map_cell = _fitting(cell, (above + map_rows + beyond, before + map_cols + after), EACH)
        map_first = max(first, TOP + above * map_cell)
        map_bottom = map_first + map_rows * map_cell + max(26, beyond * map_cell)
    return Columns(
        cell=cell,
        scale=1,
        first=first,
        left=left * cell,
        middles=[x + (left + cols / 2) * cell for x in Columns.xs],
        sign=first + 1.5 * cell,
        bottom=bottom,
        map_cell=map_cell,
        map_first=map_first,
        legend=max(bottom, map_bottom) + 14,
        slice_cell=panels.kernel_cell(scene, max(cell, 32), SLICE),
        slice_rows=scene.kernel.shape[0],
        is_broken=scene.problem == "kernel",
    )


def _lenses(scene):
    rows, cols = scene.spans if scene.problem == "kernel" else scene.map_shape
    rows, cols = max(rows, scene.input.shape[0]), max(cols, scene.input.shape[1])
    cell = min(U, math.floor(5 * U / max(scene.spans)))
    size = math.floor(5 * U / cell)
    scale = min(EACH / cols, HIGH / rows)
    first = TOP + max(2, rows * scale) + BEAMS
    return Columns(
        cell=cell,
        scale=scale,
        first=first,
        left=(EACH - size * cell) / 2,
        middles=[x + EACH / 2 for x in Columns.xs],
        sign=first + size * cell / 2,
        bottom=first + 5 * U,
        map_cell=U,
        map_first=first,
        legend=first + 5 * U + 14,
        slice_cell=panels.kernel_cell(scene, U, SLICE),
        slice_rows=scene.kernel.shape[0],
        is_broken=scene.problem == "kernel",
    )


def _fitting(cell, shape, width):
    return max(4, min(cell, math.floor(GRID / max(1, shape[0])), math.floor(width / max(1, shape[1]))))


def draw_channels(pen, scene, at):
    """Draw each channel above its kernel slice and its sum, and beside them the map, activation and pooling."""
    _headings(pen, scene)
    draw = _grid if scene.shows_numbers else _picture
    for channel, x in enumerate(at.xs):
        draw(pen, scene.in_channel(channel), at, x)
    if scene.problem == "kernel":
        panels.problem(pen, scene, 0, at.slices)
        return
    for channel, middle in enumerate(at.middles):
        _slice(pen, scene.in_channel(channel), at, middle)
    _sums(pen, scene, at)
    _signs(pen, scene, at)
    if scene.shows_numbers:
        _maps(pen, scene, at)
    else:
        panels.map_pictures(pen, scene, X_MAP, X_FOURTH, at.scale, at.first, 5)
    panels.legend(pen, scene, X_MAP, at.legend, EACH)
    _kernel(pen, scene, at)


def _headings(pen, scene):
    rows, cols = scene.input.shape
    for name, x in zip(CHANNELS, Columns.xs, strict=True):
        panels.heading(pen, x, name.capitalize(), size_text(rows, cols) + panels.pads_text(scene), name)
    panels.map_headings(pen, scene, X_MAP, X_FOURTH)


def _grid(pen, scene, at, x):
    rows, cols = scene.input.shape
    grid = Panel(x + at.left, at.first, at.cell)
    if scene.problem == "kernel":
        panels.input_cells(pen, scene, grid, (0, 0, rows, cols))
        panels.overhang(pen, scene, grid.x, grid.y, at.cell, with_lengths=False)
        return
    (above, below), (left, right) = scene.plan
    panels.input_cells(pen, scene, grid, (-above, -left, rows + below, cols + right))
    panels.never_read(pen, scene, grid)
    row, col = scene.corner
    pen.ring(grid.x + col * at.cell, grid.y + row * at.cell, scene.spans[1] * at.cell, scene.spans[0] * at.cell)


def _picture(pen, scene, at, x):
    pixels, (rows, cols) = scene.pixel_colours(scene.input), scene.input.shape
    if scene.problem == "kernel":
        high, wide = (max(n, span) for n, span in zip((rows, cols), scene.spans, strict=True))
        left, top = x + (wide - cols) / 2 * at.scale, TOP + (high - rows) / 2 * at.scale
        pen.picture(pixels, left, top, cols * at.scale, rows * at.scale)
        panels.overhang(pen, scene, left, top, at.scale, with_lengths=False)
        return
    panels.picture(pen, pixels, x, at.scale)
    panels.hatch_picture(pen, scene, x, at.scale)
    size = math.floor(5 * U / at.cell)
    panels.input_lens(pen, scene, x, at.scale, Panel(x + at.left, at.first, at.cell, (size, size)))


def _slice(pen, scene, at, middle):
    panels.kernel(pen, scene, middle - at.slice_cell * scene.kernel.shape[1] / 2, at.slices, at.slice_cell)
    pen.text("×", middle, at.bottom + GAP / 2, 24, colours.QUIET)


def _sums(pen, scene, at):
    """The sum of each channel and, if the sums are added, the value of the map."""
    digits, bias, y = scene.digits, scene.explorer.bias, at.sums
    shown = channel_sums(scene.sums, digits) if scene.is_summed else scene.sums
    for channel, (middle, total) in enumerate(zip(at.middles, shown, strict=True)):
        pen.box(middle - U, y, 2 * U, 24, colours.SUM)
        pen.text(number(total, digits), middle, y + 12, 15, bold=True, room=2 * U - 8)
        if not scene.is_summed and channel == scene.front and not bias:
            pen.box(middle - U - 2, y - 2, 2 * U + 4, 28, line=colours.RING, width=2)
        if scene.is_summed and channel:
            pen.text("+", (middle + at.middles[channel - 1]) / 2, y + 12, 18, colours.QUIET)
    if not (scene.is_summed or bias):
        return
    before = "" if scene.is_summed else f"{number(shown[scene.front], digits)} "
    sign = f"{'−' if bias < 0 else '+'} {number(abs(bias), digits)} " if bias else ""
    text, total = f"{before}{sign}=", number(scene.total, digits)
    x = 18.35 * U
    pen.text(text, x, y + 12, 18, colours.QUIET, align="left")
    x += width_of(text, 18) + 10
    fill, wide = scene.display.colour_of(scene.total), max(44, width_of(total, 15, True) + 16)
    pen.box(x, y, wide, 24, colours.css(fill))
    pen.box(x - 2, y - 2, wide + 4, 28, line=colours.RING, width=2)
    pen.text(total, x + wide / 2, y + 12, 15, colours.ink_on(fill), bold=True)


def _signs(pen, scene, at):
    if scene.is_summed:
        for x in at.xs[1:]:
            pen.text("+", x - (PITCH - EACH) / 2, at.sign, 24, colours.QUIET)
        pen.text("=", 18.6 * U, at.sign, 24, colours.QUIET)
    if scene.pooled is not None:
        panels.pooling_arrow(pen, scene, 25.1 * U, at.sign)


def _maps(pen, scene, at):
    before = scene.pool_reach[1][0]
    grid = Panel(X_MAP + before * at.map_cell, at.map_first, at.map_cell)
    panels.map_cells(pen, scene, grid)
    if scene.problem:
        panels.problem(pen, scene, X_FOURTH, TOP + 8)
        return
    shape = scene.pool_shape if scene.pooled is not None else scene.input.shape
    panels.fourth_cells(pen, scene, Panel(X_FOURTH, at.first, _fitting(at.cell, shape, 4.5 * U)), (0, 0))


def _kernel(pen, scene, at):
    size = size_text(*scene.kernel.shape) + (f" × {len(CHANNELS)}" if scene.is_summed else "")
    panels.heading(pen, X_MAP, "Kernel", size + (", flipped" if scene.explorer.flip else ""), y=at.kernel + 8)
    for i, line in enumerate(wrap(panels.meaning(scene), 13, EACH)):
        pen.text(line, X_MAP, at.kernel + 30 + 18 * i, 13, align="left")
    panels.meter(pen, scene, X_FOURTH, at.kernel)
