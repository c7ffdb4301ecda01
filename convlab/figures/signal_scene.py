"""Data of a SignalExplorer's still figure, computed by the tested operations. No drawing here."""

import math

import numpy as np

from convlab import signals
from convlab.figures.sentences import common_denominator, shown_changes
from convlab.figures.signal_layout import axis_for, output_range, product_range, range_of, room_for
from convlab.ops import geometry
from convlab.ops.conv import pad2d


class SampleScene:
    """The settings of a SignalExplorer for samples with their results, at one position of the window."""

    def __init__(self, explorer, position=None, filled=None):
        self.explorer, self.filled = explorer, filled
        self.signal, self.kernel = np.array(explorer.signal, float), np.array(explorer.kernel, float)
        self.size, self.taps = len(self.signal), len(self.kernel)
        self.stride, self.dilation = explorer.stride, explorer.dilation
        along = dict(stride=self.stride, padding=explorer.padding, dilation=self.dilation)
        self.plan = geometry.padding_plan(self.size, self.taps, **along)
        self.span = geometry.span(self.taps, self.dilation)
        self.length = geometry.raw_output_size(self.size, self.taps, **{**along, "padding": self.plan})
        self.problem = self.length < 1
        start, end = self.plan
        padded = pad2d(self.signal[np.newaxis], ((0, 0), self.plan), mode=explorer.padding_mode)[0]
        self.padded = dict(zip(range(-start, self.size + end), padded, strict=True))  # place -> value
        self.denominator = common_denominator(self.kernel)
        self.laid = self.kernel[::-1] if explorer.flip else self.kernel  # the weights as applied to the signal
        self.output, self.window, self.unread, self.saves = None, None, [], None
        if not self.problem:
            self.output = explorer.output
            self.position = min(explorer.position if position is None else position, self.length - 1)
            self.window = signals.window1d(self.signal, self.kernel, self.position, **explorer._options())
            self.unread = geometry.unread(self.size, self.taps, **along)
            self.saves = geometry.padding_that_saves(self.size, self.taps, **along) if self.unread else None
        shown = [0.0] if self.problem else self.output
        most = max(start, end, math.ceil((self.span - self.size) / 2) if self.problem else 0)
        self.axis = axis_for(self.size, room_for(self.size, most))
        seen = range_of(self.signal)
        self.ranges = {
            "input": seen,
            "laid": range_of(self.kernel),
            "products": product_range(self.signal, self.kernel),
            "output": output_range(shown, seen),
        }
        limit = max(map(abs, shown))
        self.digits = min(8, 2 - math.floor(math.log10(limit))) if 0 < limit < 1 else 2

    @property
    def first(self):
        """First position under the window."""
        return self.position * self.stride - self.plan[0]

    def centre(self, position):
        """The middle of a window, where its output is drawn; half a position for an even kernel."""
        return position * self.stride - self.plan[0] + (self.span - 1) / 2

    @property
    def changes(self):
        """For each tap, its contribution and the total after it."""
        return shown_changes(self.window.subtotals, self.digits)


class CurveScene:
    """The settings of a SignalExplorer for curves with their results, at one position of the sliding curve."""

    def __init__(self, explorer, position=None, filled=None):
        self.explorer, self.filled = explorer, filled
        self.f, self.g = explorer._pieces("f"), explorer._pieces("g")
        self.flip, self.times, self.output = explorer.flip, explorer.times, explorer.output
        at = np.argmin(abs(self.times - explorer.t)) if position is None else position
        self.position, self.t = int(at), float(self.times[at])
        self.area = float(self.output[at])
        self.exact = signals.is_exact(self.f, self.g)
        reach = float(self.times[-1])
        self.left, self.right = -reach - 0.5, reach + 0.5  # the axis ends half a unit beyond t
        self.axis = axis_for(1, reach, math.inf)
        heights = [_heights(pieces) for pieces in (self.f, self.g)]
        curves = range_of([*heights[0], *heights[1]])
        self.ranges = {
            "input": curves, "laid": curves, "products": product_range(*heights), "output": range_of(self.output),
        }  # fmt: skip

    @property
    def slid(self):
        """The pieces of the shifted g: [(piece, start, end)]."""
        if self.flip:
            return [(piece, self.t - piece.end, self.t - piece.start) for piece in self.g]
        return [(piece, self.t + piece.start, self.t + piece.end) for piece in self.g]

    def slid_at(self, piece, x):
        """Value of a shifted piece."""
        return piece.at(self.t - x if self.flip else x - self.t)

    @property
    def meetings(self):
        """Overlaps of a piece of f with one of the shifted g: [(one, other, low, high)]."""
        found = [
            (one, other, max(one.start, start), min(one.end, end)) for one in self.f for other, start, end in self.slid
        ]
        return [meeting for meeting in found if meeting[3] > meeting[2]]


def _heights(pieces):
    """The range of the pieces' values; that of formulas is 0 to 1."""
    return [height for piece in pieces for height in ((0, 1) if piece.formula else (piece.first, piece.last))]
