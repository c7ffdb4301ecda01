"""What a still picture of an Explorer needs to know, computed by the tested operations. No drawing here."""

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from convlab import geometry
from convlab.conv import window_trace
from convlab.figures import colours
from convlab.figures.words import PoolCell, PoolResult, common_denominator
from convlab.geometry import pair


@dataclass
class Panel:
    """Where one image stands. Lengths are pixels."""

    x: float
    y: float
    cell: float  # side of a number cell
    pic: tuple | None = None  # (x, y, w, h) of its picture, at picture level
    scale: float = 1.0  # pixels of the picture for each of its own


@dataclass
class PoolWindow:
    """The pooling window that reads the window's value."""

    place: tuple  # row and column of its result
    corner: tuple  # row and column in the map of its first cell, below 0 in the padding
    cells: list  # of `PoolCell`, in reading order
    winner: PoolCell | None  # the cell that holds the maximum


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
        self.pool_size = self.pool_stride = self.pool_plan = self.pool_shape = None
        if explorer.pool and min(self.map_shape) >= 1:
            self._plan_pooling()
        self.problem = None
        if min(self.map_shape) < 1:
            self.problem = "kernel"
        elif explorer.pool and min(self.pool_shape) < 1:
            self.problem = "pool"
        elif explorer.pool and self.empty_pooling:
            self.problem = "empty pool"
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

    def _plan_pooling(self):
        explorer = self.explorer
        self.pool_size = pair(explorer.pool_size, "pool_size", 1)
        stride = explorer.pool_stride
        self.pool_stride = self.pool_size if stride is None else pair(stride, "pool_stride", 1)
        self.pool_plan = geometry.padding_plan2d(
            self.map_shape, self.pool_size, self.pool_stride, explorer.pool_padding
        )
        self.pool_shape = [
            geometry.raw_output_size(
                self.map_shape[a], self.pool_size[a], **self._pool_axis(a), ceil_mode=explorer.ceil_mode
            )
            for a in range(2)
        ]

    def _pool_axis(self, axis):
        return dict(stride=self.pool_stride[axis], padding=self.pool_plan[axis])

    def pool_reads(self, axis, position):
        """The rows or columns of the map that a pooling window reads; some may lie outside."""
        return geometry.window(position, self.pool_size[axis], **self._pool_axis(axis))

    @property
    def pool_reach(self):
        """How many cells outside the map pooling needs: its padding, and what a last window reads beyond it."""
        if self.pooled is None:
            return (0, 0), (0, 0)
        last = [self.pool_reads(a, self.pool_shape[a] - 1)[-1] for a in range(2)]
        return tuple(
            (start, max(end, at - n + 1))
            for (start, end), at, n in zip(self.pool_plan, last, self.map_shape, strict=True)
        )

    @property
    def pool_left_out(self):
        """For each axis, whether the formula counts a window that is left out, as it would start beyond the map."""
        rooms = [n + sum(sides) - k for n, sides, k in zip(self.map_shape, self.pool_plan, self.pool_size, strict=True)]
        return [
            self.explorer.ceil_mode and math.ceil(room / step) + 1 > count
            for room, step, count in zip(rooms, self.pool_stride, self.pool_shape, strict=True)
        ]

    @cached_property
    def empty_pooling(self):
        """The first pooling window that has nothing to pool: its axis, position and the lines it reads; or None."""
        if self.explorer.pool == "average" and self.explorer.count_include_pad:
            return None
        for axis, count in enumerate(self.pool_shape):
            for position in range(count):
                cells = self.pool_reads(axis, position)
                if cells[-1] < 0 or cells[0] >= self.map_shape[axis]:
                    return axis, position, cells
        return None

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
        """The first pooling window that reads the window's output; None without one."""
        reads = [[self.pool_reads(axis, position) for position in range(self.pool_shape[axis])] for axis in range(2)]
        place = [
            next((position for position, cells in enumerate(along) if at in cells), None)
            for at, along in zip((self.row, self.col), reads, strict=True)
        ]
        if None in place:
            return None
        rows, cols = (along[at] for along, at in zip(reads, place, strict=True))
        cells = [self._pool_cell(row, col) for row in rows for col in cols]
        inside = [cell for cell in cells if cell.inside]
        winner = max(inside, key=lambda cell: cell.value) if self.explorer.pool == "max" else None
        return PoolWindow(tuple(place), (rows[0], cols[0]), cells, winner)

    def _pool_cell(self, row, col):
        at = row, col
        inside = all(0 <= i < n for i, n in zip(at, self.map_shape, strict=True))
        if inside:
            return PoolCell(row, col, float(self.map[row, col]), True)
        counts = self.explorer.pool == "average" and self.explorer.count_include_pad
        return PoolCell(row, col, 0.0 if counts and self.is_pool_padding(row, col) else None, False)

    def is_pool_padding(self, row, col):
        """Whether a place outside the map lies in the padding of the pooling."""
        return all(
            -start <= i < n + end for i, n, (start, end) in zip((row, col), self.map_shape, self.pool_plan, strict=True)
        )

    @property
    def pool_result(self):
        """What the sentence and the ledger say about pooling; None without it."""
        if self.pooled is None:
            return None
        value = None if self.pool is None else float(self.pooled[self.pool.place])
        return PoolResult(self.explorer.pool, self.pool_size, value, self.pool.cells if self.pool else [])

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
        last = (self.pool_reads(axis, at)[-1] for axis, at in enumerate((row, col)))
        return self.is_reached(*(min(at, n - 1) for at, n in zip(last, self.map_shape, strict=True)))

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
