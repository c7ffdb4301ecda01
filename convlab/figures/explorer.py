"""A still figure of the Explorer: its wide view on paper, 1200 pixels wide.

Its counterpart in the page is in ``js/src/layout/explorer.ts`` and ``js/src/render/explorer.js``.
"""

import math

from matplotlib.figure import Figure

from convlab.figures import colours, panels
from convlab.figures.canvas import A_HAIR_MORE, PER_INCH, Pen, wrap
from convlab.figures.channels import arrange, draw_channels
from convlab.figures.feature_maps import draw_strip, strip_height
from convlab.figures.panels import BEAMS, TOP, WIDTH, U
from convlab.figures.scene import Panel, Scene
from convlab.figures.sentences import (
    channel_sums,
    coverage_sentence,
    number,
    shift_sentence,
    size_text,
    window_sentence,
    wrap_sentence,
)
from convlab.figures.sum_table import draw_formulas, draw_ledger
from convlab.ops.channels import CHANNELS

X_KERNEL, X_MAP, X_FOURTH = 10 * U, 15.5 * U, 25.5 * U
MARGIN = 12


class Still(Figure):
    """A matplotlib figure that a notebook shows by itself, with or without pyplot."""

    subject = ""

    def _repr_png_(self):
        from io import BytesIO

        buffer = BytesIO()
        self.savefig(buffer, format="png", dpi=1.5 * PER_INCH * A_HAIR_MORE)
        return buffer.getvalue()

    def __repr__(self):
        width, height = (round(PER_INCH * side) for side in self.get_size_inches())
        return f"<Still {width}x{height} of {self.subject[1:-1]}>"[:109]

    __str__ = __repr__


def explorer_figure(explorer, position=None, filled=None):
    """The present view of an Explorer as a figure for print: light, with vector text.

    Parameters
    ----------
    explorer : convlab.Explorer
    position : (row, col), optional
        Position of the window; by default that of the Explorer.
    filled : int, optional
        Index of the last value of the map that is shown, in reading order; by default all are shown.

    Returns
    -------
    Still (a `matplotlib.figure.Figure`)
    """
    return draw_scene(Scene(explorer, position, filled))


def draw_scene(scene):
    """The figure of a `Scene`."""
    broken = scene.problem == "kernel"
    columns = arrange(scene) if scene.is_deep else None
    body = None if columns else _grid_height(scene) if scene.shows_numbers else 11 * U + BEAMS
    below = columns.below if columns else TOP + body
    caption = [] if broken else _caption(scene)
    strip = below + max(28 if broken or columns else 58, 34 + 18 * len(caption))
    sentence = strip + strip_height(scene)
    formulas = sentence + (44 if broken else 196)
    height = formulas + 54
    figure = Still(figsize=((WIDTH + 2 * MARGIN) / PER_INCH, (height + 2 * MARGIN) / PER_INCH), dpi=PER_INCH)
    figure.subject = repr(scene.explorer)
    figure.set_facecolor(colours.PAGE)
    pen = Pen(figure, WIDTH, height)
    pen.axes.set_position(
        (
            MARGIN / (WIDTH + 2 * MARGIN),
            MARGIN / (height + 2 * MARGIN),
            WIDTH / (WIDTH + 2 * MARGIN),
            height / (height + 2 * MARGIN),
        )
    )
    if columns:
        draw_channels(pen, scene, columns)
    else:
        _headings(pen, scene)
        if scene.shows_numbers:
            _number_level(pen, scene, body)
        else:
            _picture_level(pen, scene)
        if not broken:
            panels.legend(pen, scene, X_MAP, below + 12, 9 * U)
    for i, line in enumerate(caption):
        pen.text(line, 0, below + 19 + 18 * i, 13, colours.QUIET, align="left")
    draw_strip(pen, scene, strip)
    _sentence(pen, scene, sentence + 11)
    if not broken:
        draw_ledger(pen, scene, sentence + 30, WIDTH)
    draw_formulas(pen, scene, formulas, WIDTH)
    return figure


# Headings, captions, sentences


def _headings(pen, scene):
    rows, cols = scene.input.shape
    panels.heading(pen, 0, "Input", size_text(rows, cols) + panels.pads_text(scene))
    flipped = ", flipped" if scene.explorer.flip else ""
    panels.heading(pen, X_KERNEL, "Kernel", size_text(*scene.kernel.shape) + flipped)
    panels.map_headings(pen, scene, X_MAP, X_FOURTH)


def _caption(scene):
    """Lines about the pixels that no window reads, and about the shift of the image."""
    rows, cols = scene.unread
    lost = [bool(rows), bool(cols)]
    saves = None
    if any(lost) and all(scene.saves[a] is not None for a in range(2) if lost[a]):
        saves = [
            tuple(scene.saves[a][end] - scene.plan[a][end] for end in range(2)) if lost[a] else (0, 0) for a in range(2)
        ]
    text = coverage_sentence(
        rows=rows,
        cols=cols,
        size=scene.input.shape,
        saves=saves,
        is_padded=any(map(any, scene.plan)),
        mode=scene.explorer.padding_mode,
    )
    shift = shift_sentence(scene.explorer.shift)
    return [line for sentence in (text, shift) if sentence for line in wrap(sentence, 13, 14 * U)]


def _sentence(pen, scene, y):
    if scene.window is None:
        text = "No window fits, so there is nothing to add up."
    else:
        sums = zip(CHANNELS, channel_sums(scene.sums, scene.digits), strict=True) if scene.is_summed else ()
        text = window_sentence(
            row=scene.row,
            col=scene.col,
            taps=scene.terms.weights.size,
            padded=int(scene.terms.padded.sum()),
            bias=scene.explorer.bias,
            total=scene.total,
            activated=scene.activated,
            digits=scene.digits,
            relu=scene.explorer.activation == "relu",
            pool=scene.pool_result,
            parts=[f"{name} {number(part, scene.digits)}" for name, part in sums],
        )
        if scene.display.mode == "wrap":
            text += wrap_sentence(scene.activated, float(scene.display.as_shown(scene.activated)), scene.digits)
    pen.text(text, 0, y, 15, align="left", room=0.97 * WIDTH)


def _signs(pen, scene, y):
    pen.text("×", 9.5 * U, y, 24, colours.QUIET)
    pen.text("=", 15 * U, y, 24, colours.QUIET)
    if scene.pooled is not None:
        panels.pooling_arrow(pen, scene, 25 * U, y)


# Small images: cells with numbers


def _number_cell(shape, map_shape, plan, reach, room):
    """Size of a number cell: 1.2u, 1u or 0.8u; smaller only for a large padding."""
    top = max(1, plan[0][0], reach[0][0])
    rows = top + max(shape[0] + max(1, plan[0][1]), map_shape[0] + reach[0][1])
    cols = max(shape[1] + sum(max(1, side) for side in plan[1]), map_shape[1] + sum(reach[1]))
    for cell in (48, 40, 32):
        if cell * cols <= 9 * U and cell * rows <= room:
            return cell
    return max(4, math.floor(min(9 * U / cols, room / rows)))


def _grid_height(scene):
    shape = scene.input.shape
    cell = _number_cell(shape, shape, ((1, 1), (1, 1)), ((0, 0), (0, 0)), 11 * U + BEAMS)
    return max((shape[0] + 2) * cell, 5.7 * U + 84) + 8


def _number_level(pen, scene, body):
    shape, broken = scene.input.shape, scene.problem == "kernel"
    plan = ((0, 0), (0, 0)) if broken else scene.plan
    map_shape = (0, 0) if broken else scene.map_shape
    reach = scene.pool_reach
    cell = _number_cell(shape, map_shape, plan, reach, body)
    (above, below), (left, right) = plan
    first = TOP + max(1, above, reach[0][0]) * cell
    grid = Panel(max(1, left) * cell, first, cell)
    if not broken:
        panels.input_cells(pen, scene, grid, (-above, -left, shape[0] + below, shape[1] + right))
        panels.never_read(pen, scene, grid)
        row, col = scene.corner
        pen.ring(grid.x + col * cell, grid.y + row * cell, scene.spans[1] * cell, scene.spans[0] * cell)
    else:
        panels.input_cells(pen, scene, grid, (0, 0, *shape))
        panels.overhang(pen, scene, grid.x, grid.y, cell)
    kernel_cell = panels.kernel_cell(scene, max(cell, 32))
    panels.kernel(pen, scene, X_KERNEL, first, kernel_cell)
    panels.meter(pen, scene, X_KERNEL, min(first + scene.kernel.shape[0] * kernel_cell + 18, TOP + body - 66))
    if broken:
        panels.problem(pen, scene, X_MAP, first + 8)
        return
    _signs(pen, scene, first + 1.5 * cell)
    grid = Panel(X_MAP + reach[1][0] * cell, first, cell)
    if tuple(map_shape) != shape:
        panels.ghost(pen, scene, grid, X_MAP)
    panels.map_cells(pen, scene, grid)
    fourth = scene.pool_shape if scene.pooled is not None else shape
    small = max(4, min(cell, math.floor(4.5 * U / fourth[1]), math.floor((body - (first - TOP)) / fourth[0])))
    panel = Panel(X_FOURTH, first, small)
    if scene.problem:
        panels.problem(
            pen, scene, max(X_FOURTH - 1.5 * U, X_MAP + (max(map_shape[1], shape[1]) + 0.5) * cell), first + 8
        )
    else:
        panels.fourth_cells(pen, scene, panel, (0, 0))


# Large images: images above, lenses below, beams between


def _picture_level(pen, scene):
    shape, broken = scene.input.shape, scene.problem == "kernel"
    map_shape = shape if broken else scene.map_shape
    reach = scene.spans if broken else map_shape
    scale = min(9 * U / max(shape[1], reach[1]), 6 * U / max(shape[0], reach[0]))
    pixels = scene.pixel_colours(scene.input)
    if not broken:
        panels.picture(pen, pixels, 0, scale)
    y_lens = TOP + 6 * U + BEAMS
    middle = y_lens + 2.5 * U
    cell = panels.kernel_cell(scene, U)
    rows, cols = scene.kernel.shape
    panels.kernel(pen, scene, X_KERNEL + (4.5 * U - cell * cols) / 2, middle - cell * rows / 2, cell)
    for i, line in enumerate(wrap(panels.meaning(scene), 13, 4.5 * U)):
        pen.text(line, X_KERNEL, TOP + 8 + 18 * i, 13, align="left")
    panels.meter(pen, scene, X_KERNEL, TOP + 6 * U - 66)
    if broken:
        (h, w), (high, wide) = shape, (max(n, span) for n, span in zip(shape, scene.spans, strict=True))
        x, y = (wide - w) / 2 * scale, TOP + (high - h) / 2 * scale
        pen.picture(pixels, x, y, w * scale, h * scale)
        panels.overhang(pen, scene, x, y, scale)
        panels.problem(pen, scene, X_MAP, TOP + 8)
        return
    _signs(pen, scene, middle)
    panels.hatch_picture(pen, scene, 0, scale)
    lens = min(U, math.floor(5 * U / max(5, scene.spans[0])), math.floor(9 * U / max(9, scene.spans[1])))
    size = math.floor(5 * U / lens), math.floor(9 * U / lens)
    panels.input_lens(pen, scene, 0, scale, Panel(0, y_lens, lens, size))
    panels.map_pictures(pen, scene, X_MAP, X_FOURTH, scale, y_lens, 9)
