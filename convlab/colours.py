"""The colours of the light theme, for paper, as (r, g, b) from 0 to 255: the twin of ``js/src/render/colormaps.js``."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from matplotlib.colors import ListedColormap

    from convlab._types import Array

Colour: TypeAlias = tuple[int, int, int]
Colours: TypeAlias = npt.NDArray[np.uint8]

INK, QUIET, RING, PAGE = "#212121", "#616161", "#000000", "#ffffff"
CELL, PADDING, HATCH, BASELINE = "#f3f3f2", "#8a8a8a", "#a9a9a9", "#e0e0e0"
CHANNEL_DOTS = {"red": "#c62828", "green": "#2e7d32", "blue": "#1e56c8"}
BEAM, BEAM_LINE, ERROR = "#f6f6f6", "#adadad", "#c62828"

_TINT, _STRONG = (0.875, 0.085), (0.6, 0.155)  # lightness and chroma behind text, and of bars
_ZERO = (236, 236, 236)
_STOPS = (-1, -0.66, -0.33, 0, 0.33, 0.66, 1)
_SIGNED: npt.NDArray[np.int_] = np.array(
    [
        [0x54, 0x27, 0x88],
        [0x7E, 0x68, 0xB4],
        [0xB9, 0xAE, 0xDB],
        [0xF6, 0xF5, 0xF3],
        [0xF9, 0xC5, 0x85],
        [0xE0, 0x85, 0x1F],
        [0xA3, 0x4E, 0x06],
    ]
)
_HUES = {"red": 27, "green": 145, "blue": 262}
_NICE = (1, 2, 4, 5, 8)
_SAMPLE = 20000


def oklch(lightness: float, chroma: float, hue: float) -> Colour:
    """OKLCH to sRGB (Ottosson 2020), clipped to the gamut.

    >>> oklch(1, 0, 0)
    (255, 255, 255)
    """
    a, b = chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
    linear = (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
    )
    red, green, blue = (math.floor(255 * _gamma(min(1, max(0, part))) + 0.5) for part in linear)
    return red, green, blue


def _gamma(part: float) -> float:
    return 12.92 * part if part <= 0.0031308 else 1.055 * math.pow(part, 1 / 2.4) - 0.055


def weight_tint(weight: float, index: int, count: int, strength: float = 1.0) -> Colour:
    """Background of a weight: a hue of its own, warm if it is positive and cool if it is negative."""
    return _weight_colour(weight, index, count, _TINT, strength) or _ZERO


def weight_bar(weight: float, index: int, count: int) -> Colour | None:
    """The same hue, strong enough for a bar on the page; None for 0."""
    return _weight_colour(weight, index, count, _STRONG, 1.0)


def _weight_colour(weight: float, index: int, count: int, look: tuple[float, float], strength: float) -> Colour | None:
    if weight == 0:
        return None
    t = index / (count - 1) if count > 1 else 0.5
    return oklch(look[0], look[1] * strength, 38 + 54 * t if weight > 0 else 258 + 62 * t)


def signed_colours(values: npt.ArrayLike, limit: float) -> Colours:
    """(..., 3) colours of signed values: purple for negative, orange for positive, zero close to the page."""
    t = np.clip(np.asarray(values, float) / limit, -1, 1)
    parts = [np.interp(t, _STOPS, channel) for channel in _SIGNED.T]
    return np.floor(np.stack(parts, axis=-1) + 0.5).astype(np.uint8)


def grey_colours(values: npt.ArrayLike, low: float, high: float) -> Colours:
    """(..., 3) greys, black at `low` and white at `high`."""
    t = np.clip((np.asarray(values, float) - low) / ((high - low) or 1), 0, 1)
    return np.repeat(np.floor(255 * t + 0.5).astype(np.uint8)[..., np.newaxis], 3, axis=-1)


def channel_colours(values: npt.ArrayLike, low: float, high: float, channel: str) -> Colours:
    """(..., 3) colours of one channel: black at `low`, its hue, almost white at `high`; as light as that grey."""
    t = np.clip((np.asarray(values, float) - low) / ((high - low) or 1), 0, 1)
    shades: Colours = _ramp(channel)[np.floor(255 * t + 0.5).astype(int)]
    return shades


@lru_cache(maxsize=len(_HUES))
def _ramp(channel: str) -> Colours:
    lightness = [math.pow(_linear(grey), 1 / 3) for grey in range(256)]
    return np.array([oklch(at, 0.14 * math.sin(math.pi * at), _HUES[channel]) for at in lightness], np.uint8)


def coverage_colours(counts: npt.ArrayLike, top: int) -> Colours:
    """(..., 3) greens: the page for no window, pale for one, stronger for many. Warm and cool hues are for signs."""
    counts = np.asarray(counts)
    found, places = np.unique(counts, return_inverse=True)
    shares = [(count - 1) / (top - 1) if top > 1 else 0 for count in found]
    greens = [oklch(0.93 - 0.2 * t, 0.03 + 0.07 * t, 165) for t in shares]
    table = [green if count else (255, 255, 255) for green, count in zip(greens, found, strict=True)]
    greens_of: Colours = np.array(table, np.uint8)[places.reshape(counts.shape)]
    return greens_of


def css(rgb: Sequence[int] | Colours) -> str:
    """``#rrggbb``."""
    return "#{:02x}{:02x}{:02x}".format(*(int(part) for part in rgb))


def ink_on(rgb: Sequence[int] | Colours) -> str:
    """Black or white, whichever contrasts more."""
    linear = [_linear(part) for part in rgb]
    y = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return "#000000" if (y + 0.05) / 0.05 >= 1.05 / (y + 0.05) else "#ffffff"


def _linear(part: float) -> float:
    return part / 255 / 12.92 if part / 255 <= 0.04045 else math.pow((part / 255 + 0.055) / 1.055, 2.4)


@dataclass(frozen=True)
class Display:
    """Mapping of a map's values to colours: signed, clip, absolute, rescale or wrap, with the ends of the legend."""

    mode: str
    low: float
    high: float

    @property
    def cmap(self) -> str:
        """Name of the colormap: shows `as_shown` values between `low` and `high`."""
        return "convlab_signed" if self.mode == "signed" else "convlab_image"

    def as_shown(self, values: Array) -> Array:
        """These values as the legend shows them: their magnitude, or their unsigned bytes."""
        if self.mode == "absolute":
            return np.asarray(np.abs(values))
        return np.asarray(np.trunc(values) % 256 if self.mode == "wrap" else values)

    def colour_of(self, values: npt.ArrayLike) -> Colours:
        """(..., 3) colours."""
        if self.mode == "signed":
            return signed_colours(values, self.high)
        return grey_colours(self.as_shown(np.asarray(values)), self.low, self.high)


def display(mode: str, plane: Array, limit: float) -> Display:
    """The `Display` of a map whose magnitudes go up to `limit`."""
    if mode == "signed":
        return Display(mode, -limit, limit)
    if mode == "absolute":
        return Display(mode, 0.0, limit)
    return (
        Display(mode, 0.0, 255.0) if mode in ("clip", "wrap") else Display(mode, float(plane.min()), float(plane.max()))
    )


def colour_limit(values: npt.ArrayLike) -> float:
    """Smallest of 1, 2, 4, 5, 8 times a power of ten that at least 98 % of the magnitudes do not exceed.

    The rim that zero padding makes around a photograph, about 1 % of it, shall not pale the rest.

    >>> colour_limit(np.array([7, -1])), colour_limit(np.array([0.03]))
    (8.0, 0.04)
    """
    data = np.ravel(values)
    data = np.sort(np.abs(data[:: math.ceil(data.size / _SAMPLE) | 1]))
    if not data[-1] > 0:
        return 1.0
    needed = data[-1 - int(data.size * 0.02)] or data[-1]  # one dot on black: all of it counts
    power = math.floor(math.log10(needed)) - 1
    steps = (float(f"{nice}e{power + more}") for more in range(4) for nice in _NICE)
    return next(step for step in steps if step >= needed)


_STEPS = 2041  # of a colormap: an odd number, so that 0 is one of them, and eight for each step of a pixel


def colormaps() -> Iterator[ListedColormap]:
    """The colormaps for matplotlib: ``convlab_signed`` for maps, ``convlab_image`` for pixels, one for each channel.

    Values of ``convlab_signed`` go from ``-limit`` to ``limit``, see `colour_limit`.
    """
    from matplotlib.colors import ListedColormap

    at = np.linspace(0, 1, _STEPS)
    tables = {"signed": signed_colours(2 * at - 1, 1), "image": grey_colours(at, 0, 1)}
    tables |= {channel: channel_colours(at, 0, 1, channel) for channel in _HUES}
    for name, table in tables.items():
        # A quarter more, because matplotlib cuts decimals off when it goes back to whole numbers.
        yield ListedColormap((table + 0.25) / 255.25, name=f"convlab_{name}")
