"""One plane of numbers, the same for input, kernel and maps: as a picture, or as cells with their values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from matplotlib.patches import Rectangle

from convlab import colours
from convlab.figures.sentences import exponent, number, weight_text
from convlab.figures.sheet import width_of

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from convlab._types import FloatArray
    from convlab.figures.sheet import Sheet

SMALLEST_CELL = 18  # pixels; a smaller cell shows no number
SMALLEST_TAG = 30  # a smaller cell shows its number, but not the weight below it


class Part(NamedTuple):
    """Rows `top` to `bottom` - 1 and columns `left` to `right` - 1 of a plane; negative in the padding."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, cols)."""
        return self.bottom - self.top, self.right - self.left


class Frame(NamedTuple):
    """A frame around cells. Solid: window and output. Dashed: pooling window and its result."""

    row: int
    col: int
    rows: int
    cols: int
    dashed: bool = False


@dataclass
class Plane:
    """Values and how to show them.

    Attributes
    ----------
    title, note : str
    values : ndarray of shape (H, W)
        With their padding.
    fill : ndarray of shape (H, W, 3), uint8
        Colours of the cells.
    shape : (rows, cols)
        Without the padding; the first cell is at (0, 0).
    padding : (top, left)
    texts : {(row, col): str}
        Of cells that show another text than their number.
    taps : {(row, col): (weight, colour)}
        Weights that are shown below the numbers.
    frames : list of Frame
    strong : set of (row, col)
        Cells whose number is bold.
    unread : (rows, cols)
        Lines that no window reads: they are hatched.
    hidden : ndarray of bool, optional
        Cells without a number.
    """

    title: str
    note: str
    values: FloatArray
    fill: colours.Colours
    shape: tuple[int, int]
    padding: tuple[int, int] = (0, 0)
    digits: int = 2
    texts: dict[tuple[int, int], str] | None = None
    taps: Mapping[tuple[int, int], tuple[str, colours.Colour]] | None = None
    frames: Sequence[Frame] = ()
    strong: frozenset[tuple[int, int]] = frozenset()
    unread: tuple[Sequence[int], Sequence[int]] = ((), ())
    hidden: np.ndarray[tuple[int, ...], np.dtype[np.bool_]] | None = None
    channel: str | None = None

    @property
    def image(self) -> Part:
        """Everything but the padding."""
        return Part(0, 0, *self.shape)

    @property
    def whole(self) -> Part:
        """Everything."""
        (top, left), (rows, cols) = self.padding, self.values.shape
        return Part(-top, -left, rows - top, cols - left)

    def around(self, row: float, col: float, rows: int, cols: int) -> Part:
        """At most `rows` x `cols` cells with (row, col) in their middle, or as near to it as possible."""
        all_of_it = self.whole
        rows, cols = min(rows, all_of_it.shape[0]), min(cols, all_of_it.shape[1])
        top = int(np.clip(np.ceil(row - rows / 2), all_of_it.top, all_of_it.bottom - rows))
        left = int(np.clip(np.ceil(col - cols / 2), all_of_it.left, all_of_it.right - cols))
        return Part(top, left, top + rows, left + cols)

    def draw(self, sheet: Sheet, x: float, y: float, cell: float, part: Part, *, numbers: bool) -> Axes:
        """Draw a part with cells of `cell` pixels, its top left corner at (x, y)."""
        top, left, bottom, right = part
        ax = sheet.axes(x, y, part.shape[1] * cell, part.shape[0] * cell)
        up, before = self.padding
        shown = self.fill[top + up : bottom + up, left + before : right + before]
        ends = (left - 0.5, right - 0.5, bottom - 0.5, top - 0.5)
        ax.imshow(shown, extent=ends, aspect="auto", interpolation="nearest" if cell >= 1 else "antialiased")
        ax.set(xlim=ends[:2], ylim=ends[2:])
        if cell >= SMALLEST_CELL and numbers:
            line: dict[str, Any] = dict(color=colours.PAGE, linewidth=sheet.scale, clip_on=False)
            ax.hlines(np.arange(top, bottom + 1) - 0.5, *ends[:2], **line)
            ax.vlines(np.arange(left, right + 1) - 0.5, *ends[2:], **line)
        hatch: dict[str, Any] = dict(hatch="/////", fill=False, edgecolor=colours.HATCH, linewidth=0)
        for row in self.unread[0]:
            ax.add_patch(Rectangle((ends[0], row - 0.5), part.shape[1], 1, **hatch))
        for col in self.unread[1]:
            ax.add_patch(Rectangle((col - 0.5, ends[3]), 1, part.shape[0], **hatch))
        if numbers and cell >= SMALLEST_CELL:
            self._write(sheet, ax, part, cell)
        for frame in self.frames:
            _draw_frame(sheet, ax, frame, part)
        return ax

    def _write(self, sheet: Sheet, ax: Axes, part: Part, cell: float) -> None:
        """The numbers of the cells, all in one size that fits most of them."""
        places = [(row, col) for row in range(part.top, part.bottom) for col in range(part.left, part.right)]
        base, room = min(16, 0.4 * cell), 0.9 * cell
        large = max(abs(self._value(*at)) for at in places) >= 100
        for digits in (self.digits, 1, 0) if large else (self.digits,):  # of large numbers, fewer decimals
            texts = {at: self._text(*at, digits) for at in places}
            widest = max(width_of(text, 1, at in self.strong) for at, text in texts.items())
            size = min(base, room / widest if widest else base)
            if size >= 0.3 * cell:
                break
        size = max(size, 0.22 * cell, 8)
        for row, col in places:
            at, outside = (row, col), not (0 <= row < self.shape[0] and 0 <= col < self.shape[1])
            fill = self.fill[row + self.padding[0], col + self.padding[1]]
            ink, bold = colours.ink_on(fill), at in self.strong and cell >= 24
            if outside:
                edge: dict[str, Any] = dict(edgecolor=colours.PADDING, linewidth=sheet.scale, linestyle=":", fill=False)
                ax.add_patch(Rectangle((col - 0.44, row - 0.44), 0.88, 0.88, **edge))
                ink = colours.QUIET if ink == "#000000" else ink
            text = texts[at]
            if width_of(text, size, bold) > room + 1 and not (self.texts and at in self.texts):
                text = exponent(self._value(row, col))
            tag = (self.taps or {}).get(at)
            has_tag = tag is not None and cell >= SMALLEST_TAG
            halo = colours.css(fill) if row in self.unread[0] or col in self.unread[1] else None
            style: dict[str, Any] = dict(on=ax, align="center", clip_on=True)
            height = row - 0.16 if has_tag else row
            sheet.text(col, height, text, size, colour=ink, bold=bold, halo=halo, room=room, **style)
            if has_tag and tag is not None:
                box: dict[str, Any] = dict(boxstyle="square,pad=0.12", facecolor=colours.css(tag[1]), linewidth=0)
                chip = min(12, 0.27 * cell)
                ink = colours.ink_on(tag[1])
                sheet.text(col, row + 0.25, f"×{tag[0]}", chip, colour=ink, room=room - 4, bbox=box, **style)

    def _value(self, row: int, col: int) -> float:
        return float(self.values[row + self.padding[0], col + self.padding[1]])

    def _text(self, row: int, col: int, digits: int) -> str:
        if self.hidden is not None and self.hidden[row + self.padding[0], col + self.padding[1]]:
            return ""
        own = (self.texts or {}).get((row, col))
        return number(self._value(row, col), digits) if own is None else own


def kernel_plane(kernel: FloatArray, denominator: int, flip: bool) -> Plane:
    """The weights as they are applied to the input."""
    weights = kernel[::-1, ::-1] if flip else kernel
    rows, cols = weights.shape
    fill = [colours.weight_tint(weight, index, weights.size) for index, weight in enumerate(weights.ravel().tolist())]
    return Plane(
        "Kernel",
        f"{rows} × {cols}{', flipped' if flip else ''}",
        weights,
        np.array(fill, np.uint8).reshape(rows, cols, 3),
        (rows, cols),
        texts={at: weight_text(float(weight), denominator) for at, weight in np.ndenumerate(weights)},
        strong=frozenset((int(row), int(col)) for row, col in np.argwhere(weights)),
    )


def _draw_frame(sheet: Sheet, ax: Axes, frame: Frame, part: Part) -> None:
    """The piece of a frame that is inside a part."""
    top, left = max(frame.row, part.top), max(frame.col, part.left)
    high, wide = min(frame.row + frame.rows, part.bottom) - top, min(frame.col + frame.cols, part.right) - left
    if high <= 0 or wide <= 0:
        return
    width, line = (1.5, (0, (4, 2))) if frame.dashed else (2, "-")
    halo: dict[str, Any] = dict(edgecolor=colours.PAGE, linewidth=(width + 3) * sheet.scale)
    ring: dict[str, Any] = dict(edgecolor=colours.RING, linewidth=width * sheet.scale, linestyle=line)
    for style in (halo, ring):
        place = (left - 0.5, top - 0.5), wide, high
        ax.add_patch(Rectangle(*place, fill=False, clip_on=False, zorder=4, joinstyle="miter", **style))
