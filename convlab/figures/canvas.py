"""Drawing with matplotlib in the page's pixels: y increases downwards, and lengths are those of the page."""

import math
from functools import lru_cache

import numpy as np
from matplotlib import patches, patheffects
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.textpath import text_to_path

from convlab.figures import colours

PER_INCH = 120  # pixels of the screen on one inch of paper
POINT = 72 / PER_INCH  # one pixel in points
A_HAIR_MORE = 1 + 1e-9  # of a resolution: older Matplotlibs drop a pixel that rounding leaves not quite full
FAMILY = "DejaVu Sans"  # comes with matplotlib, so that a figure looks the same everywhere; all digits are equally wide


@lru_cache(maxsize=4096)
def _unit_width(text, bold):
    """Width of a text of size 1."""
    font = FontProperties(family=FAMILY, weight="bold" if bold else "normal", size=100)
    return text_to_path.get_text_width_height_descent(text, font, ismath=False)[0] / 100


def width_of(text, size, bold=False):
    """Width in pixels. All digits are equally wide, so that few measurements suffice for all numbers."""
    return size * _unit_width("".join("0" if letter.isdigit() else letter for letter in text), bold)


def wrap(text, size, room, bold=False):
    """The lines of a text wrapped to `room` pixels."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if width_of(longer, size, bold) <= room or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


class Pen:
    """Draws on one set of axes that fills its figure."""

    def __init__(self, figure, width, height):
        self.axes = figure.add_axes((0, 0, 1, 1))
        self.axes.set_axis_off()
        self.axes.set_xlim(0, width)
        self.axes.set_ylim(height, 0)
        self.layer = 1.0  # later artists are drawn on top
        self.clip = None

    def _add(self, artist):
        self.layer += 0.001
        artist.set_zorder(self.layer)
        if self.clip is not None:
            artist.set_clip_path(self.clip)
        else:
            artist.set_clip_on(False)  # a ring around a picture at the border reaches into the margin
        return artist

    def box(self, x, y, w, h, fill=None, line=None, width=1.0, dashes=None, gap=0.0):
        """A rectangle. `gap` is its inset on each side; `dashes` are lengths in pixels."""
        style = "solid" if dashes is None else (0, tuple(length / width for length in dashes))
        artist = patches.Rectangle(
            (x + gap, y + gap),
            w - 2 * gap,
            h - 2 * gap,
            facecolor=fill or "none",
            edgecolor=line or "none",
            linewidth=width * POINT if line else 0,
            linestyle=style,
            joinstyle="miter",
        )
        self.axes.add_artist(self._add(artist))

    def ring(self, x, y, w, h, dashed=False):
        """Solid: window and output. Dashed: pooling window and result. A halo separates it from an image."""
        width = 1.5 if dashed else 2.0
        self.box(x, y, w, h, line=colours.PAGE, width=width + 3)
        self.box(x, y, w, h, line=colours.RING, width=width, dashes=(5, 3) if dashed else None)

    def hatch(self, x, y, w, h):
        """Slanted lines, aligned with the corner of the stage, so that those of adjacent cells join."""
        ends = []
        for s in np.arange(math.floor((x + y) / 7) * 7, x + w + y + h, 7):
            x0, x1 = max(x, s - y - h), min(x + w, s - y)
            if x1 > x0:
                ends += [(x1, s - x1), (x0, s - x0)]
        codes = [Path.MOVETO, Path.LINETO] * (len(ends) // 2)
        lines = patches.PathPatch(Path(ends, codes), edgecolor=colours.HATCH, facecolor="none", linewidth=POINT)
        self.axes.add_artist(self._add(lines))

    def line(self, xs, ys, colour, width=1.0, dashes=None):
        (artist,) = self.axes.plot(xs, ys, color=colour, linewidth=width * POINT, solid_capstyle="butt")
        if dashes:
            artist.set_dashes([length / width for length in dashes])
        self._add(artist)

    def shape(self, points, fill):
        self.axes.add_artist(self._add(patches.Polygon(points, closed=True, facecolor=fill, linewidth=0)))

    def dot(self, channel, x, y):
        """A dot in the colour of a channel, next to its name."""
        self.circle(x, y, 4.5, colours.CHANNEL_DOTS[channel])

    def circle(self, x, y, radius, fill=None, line=None, width=1.5):
        edge = dict(edgecolor=line or "none", linewidth=width * POINT if line else 0)
        self.axes.add_artist(self._add(patches.Circle((x, y), radius, facecolor=fill or "none", **edge)))

    def picture(self, rgb, x, y, w, h):
        """An (H, W, 3) image, enlarged without smoothing."""
        limits = self.axes.get_xlim(), self.axes.get_ylim()
        self._add(self.axes.imshow(rgb, extent=(x, x + w, y + h, y), aspect="auto"))
        self.axes.set(xlim=limits[0], ylim=limits[1])

    def text(self, text, x, y, size=13, colour=colours.INK, bold=False, align="center", halo=None, room=None):
        """One line of text, vertically centred on `y`; smaller if it is wider than `room`."""
        if room is not None:
            size = max(6, min(size, math.floor(size * room / max(width_of(text, size, bold), 1))))
        artist = self.axes.text(
            x,
            y,
            text,
            fontsize=size * POINT,
            color=colour,
            family=FAMILY,
            weight="bold" if bold else "normal",
            ha=align,
            va="center_baseline",
            parse_math=False,
        )
        if halo:
            artist.set_path_effects([patheffects.withStroke(linewidth=5 * POINT, foreground=halo)])
        self._add(artist)

    def fitted(self, text, x, y, w, h, size, colour, bold=False, short=None, halo=None):
        """A number in the middle of its cell; smaller if it is long, and in its short form if it is still too long."""
        while size >= 8 and width_of(text, size, bold) > w - 6:
            size -= 1
        if size >= 8:
            self.text(text, x + w / 2, y + h / 2, size, colour, bold, halo=halo)
        elif short:
            self.fitted(short, x, y, w, h, size + 4, colour, bold, halo=halo)

    def within(self, x, y, w, h):
        """Clip what follows to a rectangle; `without` ends it."""
        self.clip = patches.Rectangle((x, y), w, h, transform=self.axes.transData)

    def without(self):
        self.clip = None
