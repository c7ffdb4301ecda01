"""A still figure of the Explorer: input, kernel and maps side by side, the sum of the window, the size formulas."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.patches import ConnectionPatch

from convlab import colours
from convlab.figures.plane import Frame, Part, Plane, kernel_plane
from convlab.figures.scene import Scene
from convlab.figures.sentences import number
from convlab.figures.sheet import Sheet, width_of, wrap
from convlab.figures.sums import HEIGHT, draw_formulas, draw_sum
from convlab.ops.channels import CHANNELS

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure


WIDTH, TOP, GAP = 1200, 34, 52  # pixels: of the sheet, below the headings, and between two planes with the sign
HIGH, PICTURE, LENS = 440, 250, 200  # heights: of the highest plane in cells, of a picture, of the cells below it
PICTURE_GAP = 34  # between the two
STRIP, STRIP_STEP = 142, 134  # of the maps of a bank


def explorer_figure(
    explorer: Any,
    position: tuple[int, int] | None = None,
    filled: int | None = None,
    ax: Axes | None = None,
) -> Figure:
    """The present view of an Explorer as a figure for print: light, with vector text.

    Parameters
    ----------
    explorer : convlab.Explorer
    position : (row, col), optional
        Position of the window; by default that of the Explorer.
    filled : int, optional
        Index of the last value of the map that is shown, in reading order; by default all are shown.
    ax : matplotlib.axes.Axes, optional
        Where to draw, as large as fits. By default a new figure, 10.2 inches wide.

    Returns
    -------
    matplotlib.figure.Figure
        A `Still`, or the figure of `ax`.
    """
    return draw_scene(Scene(explorer, position, filled), ax)


def draw_scene(scene: Scene, ax: Axes | None = None) -> Figure:
    """The figure of a `Scene`."""
    parts = _in_cells(scene) if scene.shows_numbers else _in_pictures(scene)
    strip, notes = scene.strip() if scene.map is not None else [], [wrap(line, 13, 720) for line in scene.notes()]
    problem = wrap(scene.problem, 13, 0.95 * WIDTH)
    each = len(scene.explorer.bank) if scene.is_deep and not scene.is_summed else 9
    per_row = each if 1 < each < 9 else 9
    rows = [strip[start : start + per_row] for start in range(0, len(strip), per_row)]
    below = max(part.y + part.cell * part.part.shape[0] for part in parts) + 30
    y_strip = below + max(19 * (1 + "\n".join(notes).count("\n")), 44) + 20
    y_problem = y_strip + STRIP * len(rows)
    y_sentence = y_problem + (19 * (problem.count("\n") + 3) if problem else 0)
    sentence = "" if scene.map is None else wrap(scene.sentence(), 15, 0.95 * WIDTH)
    y_sum = y_sentence + 32 + 21 * sentence.count("\n")
    y_formulas = y_sentence if scene.map is None else y_sum + 8 + HEIGHT
    sheet = Sheet(WIDTH, y_formulas + 20 * len(scene.explorer.shape_steps), ax, repr(scene.explorer)[1:-1])
    for part in parts:
        part.draw(sheet)
    sheet.text(0, below, "\n".join(notes), colour=colours.QUIET)
    if problem:
        title = "There is no feature map." if scene.map is None else "There is no pooled map."
        sheet.text(0, y_problem + 4, title, 15, bold=True, colour=colours.ERROR)
        sheet.text(0, y_problem + 27, problem)
    if scene.map is not None:
        _draw_legend(sheet, scene, 780, below - 6, WIDTH - 780)
        for index, row in enumerate(rows):
            _draw_strip(sheet, row, y_strip + STRIP * index)
        sheet.text(0, y_sentence + 8, sentence, 15)
        heads = f"in {CHANNELS[scene.front]}" if scene.is_deep else "pixel × weight", "product", "running total"
        draw_sum(sheet, y_sum, heads, scene.steps())
    draw_formulas(sheet, y_formulas, scene.explorer.shape_steps)
    return sheet.figure


# Layout


@dataclass
class Placed:
    """A part of a plane at (x, y) with cells of `cell` pixels, under a heading and behind a sign."""

    plane: Plane
    x: float
    y: float
    cell: float
    part: Part
    sign: tuple[float, float, str] | None = None  # its middle, and the sign with a word below it
    above: Placed | None = None  # the picture that this is a lens of
    head: float = 10  # height of the heading
    numbers: bool = True

    def draw(self, sheet: Sheet) -> Axes:
        """Draw it, and its picture above it."""
        plane = self.plane
        if self.sign:
            x, y, sign = self.sign
            sheet.text(x, y, sign[0], 20, colour=colours.QUIET, align="center")
            sheet.text(x, y + 18, sign[1:], 11, colour=colours.QUIET, align="center")
        if self.above is None:
            sheet.heading(self.x, self.head, plane.title, plane.note, plane.channel)
            return plane.draw(sheet, self.x, self.y, self.cell, self.part, numbers=self.numbers)
        picture, ax = self.above.draw(sheet), plane.draw(sheet, self.x, self.y, self.cell, self.part, numbers=True)
        rows, cols = plane.shape
        for side, end in ((max(0, self.part.left), 0), (min(cols, self.part.right), 1)):
            style: dict[str, Any] = dict(color=colours.BEAM_LINE, linewidth=sheet.scale, clip_on=False)
            ends = (side - 0.5, min(rows, self.part.bottom) - 0.5), (end, 1)
            ax.add_artist(ConnectionPatch(*ends, picture.transData, ax.transAxes, **style))
        return ax


def _row(scene: Scene) -> tuple[list[Plane], list[Plane], list[str]]:
    """The planes side by side, the slices of the kernel below the inputs, and the sign before each plane."""
    inputs, maps = scene.inputs(), scene.maps()
    kernels = [kernel_plane(weights, scene.denominator, scene.explorer.flip) for weights in scene.kernels]
    signs = ["=", f"→{'max' if scene.explorer.pool == 'max' else 'mean'}"][: len(maps)]
    if scene.is_deep:
        return [*inputs, *maps], kernels, ["", "", "", *signs]
    return [*inputs, *kernels, *maps], [], ["", "×", *signs]


def _heading_width(plane: Plane) -> float:
    return width_of(plane.title, 15, True) + width_of(plane.note, 13) + (30 if plane.channel else 15)


def _in_cells(scene: Scene) -> list[Placed]:
    """Small planes: everything in cells of one size."""
    planes, slices_below, signs = _row(scene)
    gaps = [0, *(GAP if sign else GAP / 2 for sign in signs[1:])]
    shapes = [plane.values.shape for plane in planes]
    for cell in range(48, 3, -1):
        widths = [max(cols * cell, _heading_width(plane)) for plane, (_, cols) in zip(planes, shapes, strict=True)]
        high = max(rows for rows, _ in shapes) * cell
        if sum(widths) + sum(gaps) <= WIDTH and high <= HIGH:
            break
    placed, x = [], 0.0
    for plane, (rows, _), width, sign, gap in zip(planes, shapes, widths, signs, gaps, strict=True):
        x += gap
        where = (x - gap / 2, TOP + high / 2, sign) if sign else None
        placed.append(Placed(plane, x, TOP + (high - rows * cell) / 2, cell, plane.whole, where))
        x += width
    return placed + _below(slices_below, placed, TOP + high, cell)


def _below(kernels: list[Plane], inputs: list[Placed], y: float, cell: float) -> list[Placed]:
    """The slices of the kernel below the inputs of their channels."""
    found = []
    for kernel, above in zip(kernels, inputs, strict=False):
        own = min(cell, 40, 140 / max(kernel.shape))
        sign = above.x + 10, y + 40 + own * kernel.shape[0] / 2, "×"
        found.append(Placed(kernel, above.x + 26, y + 40, own, kernel.whole, sign, head=y + 20))
    return found


def _in_pictures(scene: Scene) -> list[Placed]:
    """Photographs: pictures of one scale, and below each the cells around the window."""
    planes, slices_below, signs = _row(scene)
    kernel = 0 if scene.is_deep else 170
    gaps = [0, *(GAP if sign else GAP / 2 for sign in signs[1:])]
    shares = [0 if sign == "×" else 0.6 if sign.startswith("→") else 1 for sign in signs]
    unit = (WIDTH - kernel - sum(gaps)) / sum(shares)
    large = [plane for plane, share in zip(planes, shares, strict=True) if share == 1]
    scale = min(unit / max(plane.shape[1] for plane in large), PICTURE / max(plane.shape[0] for plane in large))
    span = scene.spans
    cell = min(40, unit / max(7, span[1] + 1), LENS / max(5, span[0]))
    cell = math.floor(cell) if cell >= 1 else cell
    widest = max(scale * max(plane.shape[1] for plane in large), unit * 0.6 if scene.is_deep else 200)
    y_lens, placed, x = TOP + PICTURE_GAP + scale * max(plane.shape[0] for plane in large), [], 0.0
    for plane, share, sign, gap in zip(planes, shares, signs, gaps, strict=True):
        x += gap
        where = (x - gap / 2, y_lens + LENS / 2, sign) if sign else None
        if not share:
            own = min(40, kernel / max(plane.shape))
            placed.append(Placed(plane, x, y_lens + (LENS - own * plane.shape[0]) / 2, own, plane.whole, where))
            x += kernel
            continue
        room = min(share * unit, max(widest, _heading_width(plane))) if share == 1 else share * unit
        picture = Placed(plane, x, TOP, min(scale, room / plane.shape[1]), plane.image, numbers=False)
        row, col, rows, cols, _ = plane.frames[-1] if plane.frames else Frame(0, 0, 1, 1)
        middle = row + (rows - 1) / 2, col + (cols - 1) / 2
        lens = plane.around(*middle, int(LENS // cell), int(room // cell))
        placed.append(Placed(plane, x, y_lens, cell, lens, where, picture))
        x += room
    return placed + _below(slices_below, placed, y_lens + LENS, 40)


def _draw_legend(sheet: Sheet, scene: Scene, x: float, y: float, width: float) -> None:
    """The colour scale of the feature map, with a mark at the window's value."""
    display = scene.display
    low, high = display.low, display.high
    ax = sheet.axes(x, y, width, 12)
    ax.imshow([np.linspace(low, high, 512)], cmap=display.cmap, aspect="auto", extent=(low, high, 0, 1))
    shown = display.as_shown(np.asarray(scene.map))
    value = float(np.clip(display.as_shown(np.asarray(scene.activated)), low, high))
    ax.plot(value, 1.3, "v", color=colours.RING, markersize=9 * sheet.scale, clip_on=False)
    ends = [
        (low, "left", " or less" if shown.min() < low else ""),
        (high, "right", " or more" if shown.max() > high else ""),
    ]
    for at, align, beyond in [*ends, *([(0, "center", "")] if low < 0 < high else [])]:
        at_x = x + width * (at - low) / ((high - low) or 1)
        sheet.text(at_x, y + 23, number(at, scene.digits) + beyond, colour=colours.QUIET, align=align)


def _draw_strip(sheet: Sheet, maps: list[tuple[str, colours.Colours | None, bool]], y: float) -> None:
    """A row of small maps with their names; the one in front is framed."""
    for index, (label, rgb, is_front) in enumerate(maps):
        x, ink = index * STRIP_STEP, colours.INK if is_front else colours.QUIET
        if rgb is None:
            sheet.text(x, y + 8, f"{label}\ndoes not fit", 12, colour=ink, bold=is_front)
            continue
        rows, cols = rgb.shape[:2]
        scale = min((STRIP_STEP - 14) / cols, (STRIP - 52) / rows)
        sheet.text(x, y + rows * scale + 14, wrap(label, 12, STRIP_STEP - 14), 12, colour=ink, bold=is_front)
        ax = sheet.axes(x, y, cols * scale, rows * scale)
        ax.imshow(rgb, aspect="auto", interpolation="nearest" if scale >= 1 else "antialiased")
        ax.spines[:].set(
            visible=True, color=ink if is_front else colours.BASELINE, linewidth=(2 if is_front else 1) * sheet.scale
        )
