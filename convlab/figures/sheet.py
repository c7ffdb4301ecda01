"""A sheet that figures are laid out on in pixels of the page, from the top left, and matplotlib's axes placed on it."""

from __future__ import annotations

import math
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.patheffects import withStroke
from matplotlib.textpath import TextPath

from convlab import colours

if TYPE_CHECKING:
    from matplotlib.axes import Axes

PER_INCH = 120  # pixels of the page on one inch of paper
MARGIN = 12
A_HAIR_MORE = 1 + 1e-9  # of a resolution: older Matplotlibs drop a pixel that rounding leaves not quite full
FAMILY = "DejaVu Sans"  # comes with matplotlib, so that a figure looks the same everywhere; all digits are equally wide


class Still(Figure):
    """A matplotlib figure that a notebook shows by itself, with or without pyplot."""

    subject = ""

    def _repr_png_(self) -> bytes:
        buffer = BytesIO()
        self.savefig(buffer, format="png", dpi=1.5 * PER_INCH * A_HAIR_MORE)
        return buffer.getvalue()

    def __repr__(self) -> str:
        width, height = (round(PER_INCH * side) for side in self.get_size_inches())
        return f"<Still {width}x{height} of {self.subject}>"[:109]

    __str__ = __repr__


@lru_cache(maxsize=4096)
def _unit_width(text: str, bold: bool) -> float:
    font = FontProperties(family=FAMILY, weight="bold" if bold else "normal")
    return float(TextPath((0, 0), text, size=100, prop=font).get_extents().x1) / 100 if text.strip() else 0.0


def width_of(text: str, size: float, bold: bool = False) -> float:
    """Width in pixels of the longest line. All digits are equally wide: few measurements suffice for all numbers."""
    lines = "".join("0" if letter.isdigit() else letter for letter in text).split("\n")
    return size * max(_unit_width(line, bold) for line in lines)


def wrap(text: str, size: float, room: float) -> str:
    """The text with line breaks, at most `room` pixels wide."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if width_of(longer, size) <= room or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(lines)


class Sheet:
    """Paper of `width` x `height` pixels: a `Still` of its own, or the place of `ax`, scaled to fit.

    Attributes
    ----------
    figure : matplotlib.figure.Figure
    scale : float
        Points of a pixel: sizes of text and lines are multiplied by it.
    """

    def __init__(self, width: float, height: float, ax: Axes | None, subject: str) -> None:
        self.width, self.height = width, height
        if ax is None:
            across, down = width + 2 * MARGIN, height + 2 * MARGIN
            figure = Still(figsize=(across / PER_INCH, down / PER_INCH), dpi=PER_INCH, facecolor=colours.PAGE)
            figure.subject = subject
            ax = figure.add_axes((MARGIN / across, MARGIN / down, width / across, height / down))
        self.ax, self.figure = ax, ax.figure.figure
        self.figure.draw_without_rendering()  # a layout of the figure moves axes
        ax.clear()
        ax.set_axis_off()
        ax.set(xlim=(0, width), ylim=(height, 0))
        ax.set_aspect("equal", anchor="NW")
        ax.apply_aspect()
        self.scale = 72 / self.figure.dpi * ax.get_window_extent().width / width

    def axes(self, x: float, y: float, w: float, h: float) -> Axes:
        """Empty axes without ticks and frame whose top left corner is at (x, y)."""
        bounds = x / self.width, 1 - (y + h) / self.height, w / self.width, h / self.height
        made = self.ax.inset_axes(bounds)
        made.set(xticks=[], yticks=[], facecolor="none")
        made.spines[:].set_visible(False)
        return made

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float = 13,
        *,
        colour: str = colours.INK,
        bold: bool = False,
        align: str = "left",
        on: Axes | None = None,
        halo: str | None = None,
        room: float | None = None,
        **more: Any,
    ) -> None:
        """Text with its middle, or that of its first line, at height `y`; smaller if it is wider than `room`."""
        if room is not None:
            size = max(6, min(size, math.floor(size * room / max(width_of(text, size, bold), 1))))
        first, *others = text.split("\n")
        effects = [withStroke(linewidth=4 * self.scale, foreground=halo)] if halo else None
        style: dict[str, Any] = dict(fontsize=size * self.scale, color=colour, family=FAMILY, parse_math=False)
        style |= dict(weight="bold" if bold else "normal", ha=align, path_effects=effects, **more)
        (on or self.ax).text(x, y, first, va="center_baseline", **style)
        if others:
            self.text(x, y + 1.4 * size, "\n".join(others), size, colour=colour, bold=bold, align=align, on=on, **more)

    def heading(self, x: float, y: float, title: str, note: str, dot: str | None = None) -> None:
        """A bold title with a quiet note behind it; `dot` is a channel whose colour marks it."""
        if dot:
            self.ax.plot(x + 5, y, "o", color=colours.CHANNEL_DOTS[dot], markersize=9 * self.scale, clip_on=False)
            x += 15
        self.text(x, y, title, 15, bold=True)
        self.text(x + width_of(title, 15, True) + 10, y, note, colour=colours.QUIET)
