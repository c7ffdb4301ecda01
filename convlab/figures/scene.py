"""What a still picture of an Explorer needs to know, computed by the tested operations. No drawing here."""

import math
from dataclasses import dataclass

import numpy as np

from convlab import geometry
from convlab.conv import window_trace
from convlab.figures import colours
from convlab.figures.words import common_denominator
from convlab.geometry import pair


@dataclass
class Panel:
    """Where one image stands. Lengths are pixels."""

    x: float
    y: float
    cell: float  # side of a number cell
    pic: tuple | None = None  # (x, y, w, h) of its picture, at picture level
    scale: float = 1.0  # pixels of the picture for each of its own


class Scene:
    """The settings of an Explorer with all that follows from them, at one position of the window.

    Parameters
    ----------
    explorer : convlab.Explorer
    position : (row, col), optional
        Of the window; by default that of the Explorer.
    filled : int, optional
        While the map fills in: the last value that is there, counted in reading order.
    """

    def __init__(self, explorer, position=None, filled=None):
        self.explorer, self.filled = explorer, filled
        self.input = np.asarray(explorer.input, float)
        self.kernel = np.asarray(explorer.plane_kernel, float)
        self.low, self.high = explorer.shown_range
        self.strides, self.dilations = pair(explorer.stride, "stride", 1), pair(explorer.dilation, "dilation", 1)
        self.plan = geometry.padding_plan2d(
            self.input.shape, self.kernel.shape, self.strides, explorer.padding, self.dilations
        )
        self.spans = [geometry.span(k, d) for k, d in zip(self.kernel.shape, self.dilations, strict=True)]
        axes = range(2)
        self.map_shape = [geometry.raw_output_size(*self._axis(a)[0], **self._axis(a)[1]) for a in axes]
        self.pool_size, self.pool_stride, self.pool_shape = self._pooling()
        self.problem = None
        if min(self.map_shape) < 1:
            self.problem = "kernel"
        elif explorer.pool and min(self.pool_shape) < 1:
            self.problem = "pool"
        weights = self.kernel[::-1, ::-1] if explorer.flip else self.kernel
        self.weights = weights.ravel()  # as they are laid on the picture, in reading order
        self.denominator = common_denominator(self.weights)
        self.map = self.pooled = self.coverage = self.window = self.pool = None
        self.limit = 1.0
        if self.problem != "kernel":
            self._compute(position)
        self.digits = min(8, 2 - math.floor(math.log10(self.limit))) if self.limit < 1 else 2

    def _axis(self, axis):
        """Sizes and options of one axis, for the functions of geometry.py."""
        options = dict(stride=self.strides[axis], padding=self.plan[axis], dilation=self.dilations[axis])
        return (self.input.shape[axis], self.kernel.shape[axis]), options

    def _pooling(self):
        explorer = self.explorer
        if explorer.pool is None or min(self.map_shape) < 1:
            return None, None, None
        size = pair(explorer.pool_size, "pool_size", 1)
        stride = size if explorer.pool_stride is None else pair(explorer.pool_stride, "pool_stride", 1)
        shape = [geometry.raw_output_size(self.map_shape[a], size[a], stride=stride[a]) for a in range(2)]
        return size, stride, shape

    def _compute(self, position):
        explorer = self.explorer
        self.map = explorer.activated
        self.limit = colours.colour_limit(explorer.feature_map)
        self.row, self.col = explorer.position if position is None else position
        names = ("stride", "padding", "dilation", "padding_mode", "flip", "bias")
        options = {name: getattr(explorer, name) for name in names}
        self.window = window_trace(self.input, self.kernel, row=self.row, col=self.col, **options)
        self.activated = float(self.map[self.row, self.col])
        counts = [geometry.coverage(*self._axis(a)[0], **self._axis(a)[1]) for a in range(2)]
        self.coverage = np.outer(*counts)
        self.unread = [[i for i, count in enumerate(along) if count == 0] for along in counts]
        self.unread_lines = [set(self.unread[a]) | self._unread_padding(a) for a in range(2)]
        self.saves = [geometry.padding_that_saves(*self._axis(a)[0], **self._axis(a)[1]) for a in range(2)]
        if explorer.pool and self.problem is None:
            self.pooled = explorer.pooled
            self.pool = self._pooling_window()

    def _unread_padding(self, axis):
        """Lines of the padding that no window reads: indices below 0, or from the size on."""
        (size, kernel), options = self._axis(axis)
        start, end = self.plan[axis]
        read = {
            index for p in range(self.map_shape[axis]) for index in geometry.window(p, kernel, **options)
        }  # fmt: skip
        return {index for index in (*range(-start, 0), *range(size, size + end)) if index not in read}

    def _pooling_window(self):
        """Place and top left corner of the first pooling window that reads the window's output; None without one."""
        place = []
        for index, size, stride, count in zip(
            (self.row, self.col), self.pool_size, self.pool_stride, self.pool_shape, strict=True
        ):
            first, last = max(0, -((size - 1 - index) // stride)), min(count - 1, index // stride)
            if first > last:
                return None
            place.append(first)
        return tuple(place), tuple(at * step for at, step in zip(place, self.pool_stride, strict=True))

    @property
    def pool_value(self):
        """None, or (kind, size, value or None), for the sentence and the ledger."""
        if self.pooled is None:
            return None
        value = None if self.pool is None else float(self.pooled[self.pool[0]])
        return self.explorer.pool, self.pool_size, value

    @property
    def corner(self):
        """Row and column in the input of the window's first tap."""
        return tuple(
            at * stride - start
            for at, stride, (start, _) in zip((self.row, self.col), self.strides, self.plan, strict=True)
        )

    def pixel(self, row, col):
        """What stands at a place of the padded input."""
        mode = self.explorer.padding_mode
        places = [geometry.source_index(at, n, mode) for at, n in zip((row, col), self.input.shape, strict=True)]
        return 0.0 if None in places else float(self.input[tuple(places)])

    def is_reached(self, row, col):
        return self.filled is None or row * self.map.shape[1] + col <= self.filled

    def is_pool_reached(self, row, col):
        (h, w), (down, right) = self.pool_size, self.pool_stride
        return self.is_reached(row * down + h - 1, col * right + w - 1)

    @property
    def mode(self):
        """How values become colours: as the page chooses it."""
        if self.explorer.show != "auto":
            return self.explorer.show
        return "clip" if not self.shows_numbers and self.kernel.sum() >= 0.5 else "signed"

    @property
    def scale(self):
        """(low, high) of the legend."""
        if self.mode == "signed":
            return -self.limit, self.limit
        if self.mode == "absolute":
            return 0.0, self.limit
        return (0.0, 255.0) if self.mode in ("clip", "wrap") else (float(self.map.min()), float(self.map.max()))

    def as_shown(self, values):
        """What stands for these values on the legend: their size, or what unsigned bytes would keep of them."""
        if self.mode == "absolute":
            return np.abs(values)
        return np.trunc(values) % 256 if self.mode == "wrap" else values

    def colour_of(self, values):
        """(..., 3) colours of values of the feature map."""
        if self.mode == "signed":
            return colours.signed_colours(values, self.limit)
        return colours.grey_colours(self.as_shown(values), *self.scale)

    @property
    def shows_numbers(self):
        """Whether the cells are large enough to be the picture themselves."""
        rows, cols = self.input.shape
        return 27 * (cols + 2) <= 360 and 27 * (rows + 2) <= 470
