"""Data of an Explorer's still figure, computed by the tested operations. No drawing here."""

import copy
import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from convlab.errors import ShapeError
from convlab.figures import colours
from convlab.figures.sentences import PoolCell, PoolResult, common_denominator
from convlab.ops import geometry
from convlab.ops.activations import relu
from convlab.ops.channels import CHANNELS, conv_channels, layer_trace, plane_kernel, slices
from convlab.ops.conv import conv2d, window_trace
from convlab.ops.geometry import pair


@dataclass
class Panel:
    """Position of a grid of numbers. Lengths are in pixels."""

    x: float
    y: float
    cell: float  # side of a number cell
    size: tuple | None = None  # rows and columns of a lens, which shows a part of its image


@dataclass
class PoolWindow:
    """The pooling window that reads the window's value."""

    place: tuple  # row and column of its result
    corner: tuple  # row and column in the map of its first cell, below 0 in the padding
    cells: list  # of `PoolCell`, in reading order
    winner: PoolCell | None  # the cell that holds the maximum


@dataclass
class Terms:
    """The terms of the sum, in reading order and channel by channel: arrays of one axis."""

    pixels: np.ndarray
    weights: np.ndarray
    products: np.ndarray
    subtotals: np.ndarray
    padded: np.ndarray


@dataclass
class StripMap:
    """One of several feature maps in the strip."""

    label: str
    channel: str | None  # whose map it is, where each channel has its own
    is_front: bool
    rgb: np.ndarray | None  # None: the kernel does not fit


class Scene:
    """The settings of an Explorer with their results, at one position of the window.

    With all channels, input, kernel, weights and window are those of the channel in front; `in_channel` gives the
    others.

    Parameters
    ----------
    explorer : convlab.Explorer
    position : (row, col), optional
        Position of the window; by default that of the Explorer.
    filled : int, optional
        Index of the last value of a partly filled map, in reading order.
    """

    def __init__(self, explorer, position=None, filled=None):
        self.explorer, self.filled = explorer, filled
        self.image = np.asarray(explorer.input, float)
        self.is_deep = self.image.ndim == 3
        self.is_summed = self.is_deep and not explorer.depthwise
        self.front = CHANNELS.index(explorer.front_channel)
        self.shade = None  # the channel in whose hue pixels are shown
        self.input, self.kernel = self._layer(self.front)
        self.low, self.high = explorer.shown_range
        self.strides, self.dilations = pair(explorer.stride, "stride", 1), pair(explorer.dilation, "dilation", 1)
        self.plan = geometry.padding_plan2d(
            self.input.shape, self.kernel.shape, self.strides, explorer.padding, self.dilations
        )
        self.spans = [geometry.span(k, d) for k, d in zip(self.kernel.shape, self.dilations, strict=True)]
        self.map_shape = self.map_shape_of(self.kernel.shape)
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
        self.weights = self._laid(self.kernel)
        self.all_weights = np.ravel(slices(explorer.kernel)) if self.is_summed else self.weights
        self.denominator = common_denominator(self.all_weights)
        self.map = self.pooled = self.coverage = self.window = self.pool = None
        self.limit = 1.0
        if self.problem != "kernel":
            self._compute(position)
        self.digits = min(8, 2 - math.floor(math.log10(self.limit))) if self.limit < 1 else 2

    def _layer(self, channel):
        """The explored plane and its weights; with all channels, those of one channel."""
        if not self.is_deep:
            return self.image, plane_kernel(self.explorer.kernel, self.explorer.shown_channel)
        return self.image[:, :, channel], slices(self.explorer.kernel)[:, :, channel]

    def _laid(self, kernel):
        """The weights as applied to the image, in reading order."""
        return (kernel[::-1, ::-1] if self.explorer.flip else kernel).ravel()

    def in_channel(self, channel):
        """This scene with the input, the kernel and the window of another channel, in its hue."""
        twin = copy.copy(self)
        twin.input, twin.kernel = self._layer(channel)
        twin.weights = self._laid(twin.kernel)
        twin.window = self.windows[channel] if self.window else None
        twin.shade = CHANNELS[channel]
        return twin

    def map_shape_of(self, kernel_shape):
        """[rows, cols] of the map of a kernel of this shape; below 1 if it does not fit."""
        shape, padding = self.input.shape, self.explorer.padding
        plan = geometry.padding_plan2d(shape, kernel_shape, self.strides, padding, self.dilations)
        return [
            geometry.raw_output_size(n, k, stride=stride, padding=sides, dilation=dilation)
            for n, k, stride, sides, dilation in zip(
                shape, kernel_shape, self.strides, plan, self.dilations, strict=True
            )
        ]

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
        """The rows or columns of the map that a pooling window reads; some may be outside."""
        return geometry.window(position, self.pool_size[axis], **self._pool_axis(axis))

    @property
    def pool_reach(self):
        """Number of cells outside the map that pooling reads: its padding, and the excess of a partial last window."""
        if self.pooled is None:
            return (0, 0), (0, 0)
        last = [self.pool_reads(a, self.pool_shape[a] - 1)[-1] for a in range(2)]
        return tuple(
            (start, max(end, at - n + 1))
            for (start, end), at, n in zip(self.pool_plan, last, self.map_shape, strict=True)
        )

    @property
    def pool_left_out(self):
        """For each axis, True if the formula counts a window that is left out because it would start beyond the map."""
        rooms = [n + sum(sides) - k for n, sides, k in zip(self.map_shape, self.pool_plan, self.pool_size, strict=True)]
        return [
            self.explorer.ceil_mode and math.ceil(room / step) + 1 > count
            for room, step, count in zip(rooms, self.pool_stride, self.pool_shape, strict=True)
        ]

    @cached_property
    def empty_pooling(self):
        """The first pooling window without a cell of the map: its axis, position and the lines it reads; or None."""
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
        self.map = self._in_front(explorer.activated)
        self.limit = colours.colour_limit(self._in_front(explorer.feature_map))
        self.row, self.col = explorer.position if position is None else position
        where = dict(self._options(), row=self.row, col=self.col)
        if self.is_deep:
            self.windows = layer_trace(self.image, explorer.kernel, **where).channels
        else:
            self.windows = (window_trace(self.input, self.kernel, **where),)
        self.window = self.windows[self.front if self.is_deep else 0]
        self.sums = [window.sum for window in self.windows]
        self.total = (sum(self.sums) if self.is_summed else self.window.sum) + explorer.bias
        self.activated = float(self.map[self.row, self.col])
        counts = [geometry.coverage(*self._axis(a)[0], **self._axis(a)[1]) for a in range(2)]
        self.coverage = np.outer(*counts)
        self.unread = [[i for i, count in enumerate(along) if count == 0] for along in counts]
        self.unread_lines = [set(self.unread[a]) | self._unread_padding(a) for a in range(2)]
        self.saves = [geometry.padding_that_saves(*self._axis(a)[0], **self._axis(a)[1]) for a in range(2)]
        if explorer.pool and self.problem is None:
            self.pooled = self._in_front(explorer.pooled)
            self.pool = self._pooling_window()

    def _options(self):
        names = ("stride", "padding", "dilation", "padding_mode", "flip")
        return {name: getattr(self.explorer, name) for name in names}

    def _in_front(self, maps):
        """The map of the channel in front."""
        return maps[:, :, self.front] if maps.ndim == 3 else maps

    @cached_property
    def terms(self):
        """The terms of the sum at the window (`Terms`)."""
        windows = self.windows if self.is_summed else (self.window,)
        together = {
            name: np.concatenate([getattr(window, name).ravel() for window in windows])
            for name in ("pixels", "weights", "products", "padded")
        }
        before = np.cumsum([0.0, *(window.sum for window in windows)])
        subtotals = [start + window.subtotals.ravel() for start, window in zip(before, windows, strict=False)]
        return Terms(subtotals=np.concatenate(subtotals), **together)

    @cached_property
    def strip(self):
        """All maps of the layer, in the order of ``Explorer.feature_maps``; a single one makes no strip."""
        explorer = self.explorer
        kernels = explorer.bank or [explorer.kernel]
        each = self.is_deep and explorer.depthwise
        if not (explorer.bank or each):
            return []
        maps = [self._maps_of(kernel) for kernel in kernels]
        front = explorer.front if explorer.bank else 0
        found = []
        for channel, name in enumerate(CHANNELS if each else [None]):
            for place, (kernel, linear) in enumerate(zip(kernels, maps, strict=True)):
                is_front = place == front and (not each or channel == self.front)
                rgb = None if linear is None else self._strip_colours(kernel, linear[:, :, channel], channel)
                label = name.capitalize() if each and len(kernels) == 1 else self._name_of(kernel, place)
                found.append(StripMap(label, name, is_front, rgb))
        return found

    def _maps_of(self, kernel):
        """(H_out, W_out, maps) of one kernel, before the activation; None if it does not fit."""
        explorer, options = self.explorer, dict(self._options(), bias=self.explorer.bias)
        try:
            if self.is_deep:
                found = conv_channels(self.image, kernel, depthwise=explorer.depthwise, **options)
            else:
                found = conv2d(self.image, plane_kernel(kernel, explorer.shown_channel), **options)
        except ShapeError:
            return None
        return found if found.ndim == 3 else found[:, :, np.newaxis]

    def _strip_colours(self, kernel, linear, channel):
        active = relu(linear) if self.explorer.activation == "relu" else linear
        if self.is_deep:
            weights = slices(kernel) if self.is_summed else slices(kernel)[:, :, channel]
        else:
            weights = plane_kernel(kernel, self.explorer.shown_channel)
        shown = colours.display(self._mode_for(weights), active, colours.colour_limit(linear))
        return shown.colour_of(active)

    def _name_of(self, kernel, place):
        menu = self.explorer.kernel_menu
        return next((entry["label"] for entry in menu if entry["weights"] == kernel), f"Custom {place + 1}")

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
        """True if a position outside the map is in the padding of the pooling."""
        return all(
            -start <= i < n + end for i, n, (start, end) in zip((row, col), self.map_shape, self.pool_plan, strict=True)
        )

    @property
    def pool_result(self):
        """The result of pooling for the sentence and the sum table; None without pooling."""
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
        """The value at a position of the padded input."""
        mode = self.explorer.padding_mode
        places = [geometry.source_index(at, n, mode) for at, n in zip((row, col), self.input.shape, strict=True)]
        return 0.0 if None in places else float(self.input[tuple(places)])

    def is_reached(self, row, col):
        return self.filled is None or row * self.map.shape[1] + col <= self.filled

    def is_pool_reached(self, row, col):
        last = (self.pool_reads(axis, at)[-1] for axis, at in enumerate((row, col)))
        return self.is_reached(*(min(at, n - 1) for at, n in zip(last, self.map_shape, strict=True)))

    def pixel_colours(self, values):
        """(..., 3) colours of pixels of the input: greys, or those of its channel."""
        if self.shade:
            return colours.channel_colours(values, self.low, self.high, self.shade)
        return colours.grey_colours(values, self.low, self.high)

    def _mode_for(self, weights):
        """The mapping of values to colours that the page chooses."""
        if self.explorer.show != "auto":
            return self.explorer.show
        if self.shows_numbers or np.sum(weights) < 0.5:
            return "signed"
        return "rescale" if self.is_summed and np.sum(weights) > 1.5 else "clip"

    @cached_property
    def display(self):
        """The colour mapping of the map in front (`colours.Display`)."""
        return colours.display(self._mode_for(self.all_weights), self.map, self.limit)

    @property
    def shows_numbers(self):
        """True if the cells are large enough to show numbers."""
        rows, cols = self.input.shape
        if self.is_deep:
            return 24 * (cols + 2) <= 220 and 24 * (rows + 2) <= 360
        return 27 * (cols + 2) <= 360 and 27 * (rows + 2) <= 470
