"""Layout of a SignalExplorer on paper: ``js/src/layout/signal.ts`` at a width of 1200 pixels."""

import math
from dataclasses import dataclass

from convlab.figures.panels import U

HEADING, AXIS, TICKS = 30, 18, 50  # above a strip, the numbers below it, and those left of it
HEIGHTS = {"input": 3.3, "laid": 1.6, "products": 2.2, "output": 3.3}  # of the strips, in units
STRIPS = 22.25 * U  # width of the strips, with the numbers beside them
SIDE = 23.25 * U  # position of the kernel as written
CAPTION = 44

_AIR = 1.18  # room for a number beyond the last value
_NICE = (1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10)


@dataclass(frozen=True)
class Strip:
    """A part of the figure with its own vertical scale."""

    x: float
    y: float
    w: float
    h: float
    low: float
    high: float

    def at(self, value):
        """Height of a value."""
        return self.y + self.h * (self.high - value) / (self.high - self.low)

    @property
    def ticks(self):
        """Round numbers beside the strip, zero among them: one for each 22 pixels or more."""
        least = (self.high - self.low) * 22 / self.h
        power = 10 ** math.floor(math.log10(least))
        step = next(n * power for n in (1, 2, 5, 10) if n * power >= least * (1 - 1e-9))
        first, last = math.ceil(self.low / step - 1e-9), math.floor(self.high / step + 1e-9)
        return [float(f"{at * step:.6g}") for at in range(first, last + 1)]


@dataclass(frozen=True)
class Axis:
    """The common axis of all strips: positions of a signal, or of curves; `room` of them are before 0."""

    x: float
    w: float
    cell: float
    room: float

    def at(self, place):
        """Middle of a sample, counted from the first one; may be half a position."""
        return self.x + (place + self.room + 0.5) * self.cell

    def ticks(self, size, cell=None):
        """Every 1, 2, 5, 10, ... positions, as many as fit."""
        cell = cell or self.cell
        every = next((n for n in (1, 2, 5, 10, 20, 50, 100) if n * cell >= 26), 200)
        return range(0, size, every)


def axis_for(places, room, largest=1.6 * U):
    """An axis of `places` positions between two margins of `room` more."""
    w = STRIPS - TICKS - 6
    return Axis(TICKS, w, min(largest, w / (places + 2 * room)), room)


def room_for(size, most):
    """Positions of padding to show on each side: one of a few values, so that the axis seldom changes."""
    return next((room for room in (2 if size < 16 else 4, 8, 16, 32, 64, 128) if room >= most), most)


def strips_for(ranges):
    """The strips below each other and the height of all; `ranges` has (low, high) for each name."""
    y, strips = 0, {}
    for name, units in HEIGHTS.items():
        h = round(units * U)
        strips[name] = Strip(TICKS, y + HEADING, STRIPS - TICKS - 6, h, *ranges[name])
        y += HEADING + h + 8 + (AXIS if name in ("input", "output") else 0)
    return strips, y


def _nice(value):
    """Smallest of the nice numbers times a power of ten that is not below the value."""
    if not value > 0:
        return 0.0
    power = 10.0 ** math.floor(math.log10(value) + 1e-12)
    return float(f"{next((n for n in _NICE if n * power >= value * (1 - 1e-12)), 10) * power:.3g}")


def range_of(values):
    """The range of a strip for these values: (low, high), zero and a margin included."""
    low, high = min(0, *values), max(0, *values)
    if low == high == 0:
        return 0.0, 1.0
    return (-_nice(_AIR * -low) if low < 0 else 0.0), _nice(_AIR * high)


def product_range(samples, weights):
    """The range of all products that this kernel can form with these samples."""
    low, high = min(0, *samples), max(0, *samples)
    return range_of([weight * end for weight in weights for end in (low, high)])


def output_range(values, shown):
    """The input's range if the output is visible in it, so that the two can be compared; otherwise its own."""
    own = range_of(values)
    fits = own[0] >= shown[0] and own[1] <= shown[1]
    return shown if fits and own[1] - own[0] >= (shown[1] - shown[0]) / 6 else own
