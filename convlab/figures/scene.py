"""What a still figure of the Explorer shows: its planes, sums and sentences. No drawing here."""

from __future__ import annotations

import math
from contextlib import suppress
from itertools import product
from typing import TYPE_CHECKING, Any

import numpy as np

from convlab import colours
from convlab.errors import ShapeError
from convlab.figures.plane import Frame, Plane
from convlab.figures.sentences import (
    PoolCell,
    PoolResult,
    capital,
    channel_sums,
    common_denominator,
    coverage_sentence,
    ledger_columns,
    number,
    plural,
    signed,
    size_text,
    sum_meaning,
    weight_text,
    whole,
    window_sentence,
    wrap_sentence,
)
from convlab.figures.sums import Step
from convlab.ops import geometry
from convlab.ops.channels import CHANNELS, layer_trace, plane_kernel, slices
from convlab.ops.conv import pad2d, window_trace
from convlab.ops.geometry import pair

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convlab._types import Array, FloatArray


class Scene:
    """The settings of an Explorer with their results at one position of the window, as planes.

    Parameters
    ----------
    explorer : convlab.Explorer
    position : (row, col), optional
        Position of the window; by default that of the Explorer.
    filled : int, optional
        Index of the last value of a partly filled map, in reading order.
    """

    def __init__(self, explorer: Any, position: tuple[int, int] | None = None, filled: int | None = None) -> None:
        self.explorer, self.filled = explorer, filled
        self.image = np.asarray(explorer.input, float)
        rows, cols = self.image.shape[:2]
        self.is_deep = self.image.ndim == 3
        self.is_summed = self.is_deep and not explorer.depthwise
        self.shows_numbers = rows <= 13 and cols <= 7 if self.is_deep else rows <= 15 and cols <= 11  # as in the page
        self.front = CHANNELS.index(explorer.front_channel) if self.is_deep else 0
        self.options: dict[str, Any] = explorer._options()
        self.strides, self.dilations = pair(explorer.stride, "stride", 1), pair(explorer.dilation, "dilation", 1)
        self.kernels = self._kernels_of(explorer.kernel)
        self.plan = geometry.padding_plan2d(
            (rows, cols), self.kernels[0].shape, self.strides, explorer.padding, self.dilations
        )
        self.spans = [geometry.span(k, d) for k, d in zip(self.kernels.shape[1:], self.dilations, strict=True)]
        self.denominator = common_denominator(np.ravel(self.kernels))
        self.problem, self.digits = "", 2
        self.map: Array | None = None
        self.pooled: Array | None = None
        self.unread: tuple[list[int], list[int]] = [], []
        self.frames: list[list[Frame]] = [[], [], []]  # of input, map and pooled map
        self.pool: PoolResult | None = None
        try:
            self.map = self._in_front(explorer.activated)
            self._look(position)
            if explorer.pool:
                self._pool()
        except ShapeError as error:
            self.problem = str(error)

    def _kernels_of(self, kernel: Any) -> FloatArray:
        """The weights (channels, kh, kw) as they are used: of one plane or of all channels."""
        if self.is_deep:
            return np.moveaxis(slices(kernel), -1, 0)
        return plane_kernel(kernel, self.explorer.shown_channel)[np.newaxis]

    def _in_front(self, maps: Array) -> Array:
        """The map of the channel in front."""
        return maps[:, :, self.front] if maps.ndim == 3 else maps

    def _axis(self, axis: int) -> dict[str, Any]:
        options: dict[str, Any] = dict(
            stride=self.strides[axis], padding=self.plan[axis], dilation=self.dilations[axis]
        )
        return dict(size=self.image.shape[axis], kernel_size=self.kernels.shape[1 + axis], **options)

    def _look(self, position: tuple[int, int] | None) -> None:
        """The window, its sum, and what no window reads."""
        assert self.map is not None
        explorer = self.explorer
        at: tuple[int, int] = explorer.position if position is None else position
        self.row, self.col = at
        where: dict[str, Any] = dict(self.options, row=self.row, col=self.col)
        if self.is_deep:
            self.windows = layer_trace(self.image, explorer.kernel, **where).channels
        else:
            self.windows = (window_trace(self.image, self.kernels[0], **where),)
        self.window = self.windows[self.front]
        self.sums = [window.sum for window in self.windows]
        self.total = (sum(self.sums) if self.is_summed else self.window.sum) + explorer.bias
        self.activated = float(self.map[self.row, self.col])
        limit = colours.colour_limit(self._in_front(explorer.feature_map))
        self.digits = min(8, 2 - math.floor(math.log10(limit))) if limit < 1 else 2
        used = self.kernels if self.is_summed else self.kernels[self.front]
        self.display = colours.display(self._mode(used), self.map, limit)
        self.unread = geometry.unread(**self._axis(0)), geometry.unread(**self._axis(1))
        (top, left), *_ = corners = list(
            zip(self.window.rows.ravel().tolist(), self.window.cols.ravel().tolist(), strict=True)
        )
        bottom, right = corners[-1]
        self.frames[0].append(Frame(top, left, bottom - top + 1, right - left + 1))
        self.frames[1].append(Frame(self.row, self.col, 1, 1))

    def _mode(self, weights: FloatArray) -> str:
        """The mapping of values to colours that the page chooses."""
        if self.explorer.show != "auto":
            return str(self.explorer.show)
        if self.shows_numbers or np.sum(weights) < 0.5:
            return "signed"
        return "rescale" if self.is_summed and np.sum(weights) > 1.5 else "clip"

    def _pool(self) -> None:
        """The pooled map, and the first pooling window that reads the window's output."""
        assert self.map is not None
        explorer = self.explorer
        self.pooled = self._in_front(np.asarray(explorer.pooled))
        size = pair(explorer.pool_size, "pool_size", 1)
        strides = size if explorer.pool_stride is None else pair(explorer.pool_stride, "pool_stride", 1)
        plan = self.pool_plan = geometry.padding_plan2d(self.map.shape, size, strides, explorer.pool_padding)
        self.pool_reads = [
            [geometry.window(at, size[a], stride=strides[a], padding=plan[a]) for at in range(self.pooled.shape[a])]
            for a in range(2)
        ]
        found = [
            next((place for place, cells in enumerate(reads) if at in cells), None)
            for at, reads in zip((self.row, self.col), self.pool_reads, strict=True)
        ]
        row, col = found
        if row is None or col is None:
            self.pool = PoolResult(explorer.pool or "", size, None, [])
            return
        rows, cols = self.pool_reads[0][row], self.pool_reads[1][col]
        counts = explorer.pool == "average" and explorer.count_include_pad
        cells = []
        for at in product(rows, cols):
            inside = all(0 <= i < n for i, n in zip(at, self.map.shape, strict=True))
            padding = all(-a <= i < n + b for i, n, (a, b) in zip(at, self.map.shape, plan, strict=True))
            value = float(self.map[at]) if inside else 0.0 if counts and padding else None
            cells.append(PoolCell(*at, value, inside))
        self.pool = PoolResult(explorer.pool or "", size, float(self.pooled[row, col]), cells)
        self.frames[1].insert(0, Frame(rows[0], cols[0], *size, dashed=True))
        self.frames[2].append(Frame(row, col, 1, 1, dashed=True))

    def inputs(self) -> list[Plane]:
        """The input, or that of each channel: with its padding, and with the weights on the window."""
        explorer, (rows, cols) = self.explorer, self.image.shape[:2]
        channels = CHANNELS if self.is_deep else (None,)
        padded = [n + sum(sides) for n, sides in zip((rows, cols), self.plan, strict=True)]
        note = size_text(rows, cols)
        if padded != [rows, cols] and not self.is_deep:
            note += f", padded {size_text(*padded)}"
        planes = []
        for index, channel in enumerate(channels):
            values = pad2d(
                self.image[:, :, index] if self.is_deep else self.image, self.plan, mode=explorer.padding_mode
            )
            (top, _), (left, _) = self.plan
            low, high = explorer.shown_range
            fill = colours.grey_colours(values, low, high)
            if self.is_deep:
                fill = colours.channel_colours(values, low, high, channel or "")
            if self.shows_numbers:
                fill = np.full((*values.shape, 3), 255, np.uint8)
                fill[top : top + rows, left : left + cols] = 243, 243, 242
            plane = Plane(channel.capitalize() if channel else "Input", note, values, fill, (rows, cols), (top, left))
            plane.channel, plane.unread, plane.frames = channel, self.unread, self.frames[0]
            plane.taps = dict(self._taps(index)) if self.map is not None else {}
            plane.strong = frozenset(at for at, (weight, _) in plane.taps.items() if weight != "0")
            if self.shows_numbers:
                for (row, col), (_, tint) in plane.taps.items():
                    fill[row + top, col + left] = tint
            planes.append(plane)
        return planes

    def _taps(self, channel: int) -> Iterator[tuple[tuple[int, int], tuple[str, colours.Colour]]]:
        window = self.windows[channel]
        taps = zip(window.rows.ravel(), window.cols.ravel(), window.weights.ravel().tolist(), strict=True)
        for index, (row, col, weight) in enumerate(taps):
            tint = colours.weight_tint(weight, index, window.weights.size)
            yield (int(row), int(col)), (weight_text(weight, self.denominator), tint)

    def maps(self) -> list[Plane]:
        """The feature map, and the pooled one; none if the kernel does not fit."""
        if self.map is None:
            return []
        own = self.is_deep and not self.is_summed
        title = f"Map of {CHANNELS[self.front]}" if own else "Feature map"
        rows, cols = self.map.shape
        reached = np.arange(rows * cols).reshape(rows, cols) <= (rows * cols if self.filled is None else self.filled)
        best = frozenset((cell.row, cell.col) for cell in self._kept())
        planes = [self._map_plane(title, self.map, reached, self.frames[1], best | {(self.row, self.col)})]
        if self.pooled is not None and self.shows_numbers:
            self._pad_map(planes[0])
        if self.pooled is not None:
            last = [
                [min(cells[-1], n - 1) for cells in reads]
                for reads, n in zip(self.pool_reads, (rows, cols), strict=True)
            ]
            kept = frozenset((frame.row, frame.col) for frame in self.frames[2])
            planes.append(self._map_plane("Pooled", self.pooled, reached[np.ix_(*last)], self.frames[2], kept))
        return planes

    def _pad_map(self, plane: Plane) -> None:
        """Add the cells around the map that pooling reads."""
        last = (cells[-1][-1] + 1 - n for cells, n in zip(self.pool_reads, plane.shape, strict=True))
        (top, under), (left, right) = (
            (start, max(end, at)) for (start, end), at in zip(self.pool_plan, last, strict=True)
        )
        around = (top, under), (left, right)
        (rows, cols), explorer = plane.shape, self.explorer
        plane.values = np.pad(plane.values, around)
        plane.fill = np.pad(plane.fill, (*around, (0, 0)), constant_values=255)
        plane.hidden, plane.padding = None if plane.hidden is None else np.pad(plane.hidden, around), (top, left)
        text = "−∞" if explorer.pool == "max" else "0" if explorer.count_include_pad else ""
        plane.texts = {}
        for row, col in product(range(-top, rows + under), range(-left, cols + right)):
            if not (0 <= row < rows and 0 <= col < cols):
                within = row < rows + self.pool_plan[0][1] and col < cols + self.pool_plan[1][1]
                plane.texts[row, col] = text if within else ""

    def _kept(self) -> list[PoolCell]:
        """The cell that a maximum is taken from."""
        inside = [cell for cell in self.pool.cells if cell.inside] if self.pool else []
        return [max(inside, key=lambda cell: cell.value or 0)] if inside and self.explorer.pool == "max" else []

    def _map_plane(
        self, title: str, values: Array, reached: Array, frames: list[Frame], strong: frozenset[Any]
    ) -> Plane:
        fill = np.where(reached[..., np.newaxis], self.display.colour_of(values), np.uint8(243)).astype(np.uint8)
        rows, cols = values.shape
        plane = Plane(title, size_text(rows, cols), values, fill, (rows, cols), digits=self.digits, frames=frames)
        plane.strong, plane.hidden = strong, ~reached
        return plane

    def strip(self) -> list[tuple[str, colours.Colours | None, bool]]:
        """(label, colours, True in front) of all maps of a bank, or of the channels with `depthwise`; else none."""
        explorer = self.explorer
        own = self.is_deep and not self.is_summed
        if not (explorer.bank or own):
            return []
        found: list[tuple[str, colours.Colours | None, bool]] = []
        for channel, (place, kernel) in product(range(3 if own else 1), enumerate(explorer._kernels())):
            names = [entry["label"] for entry in explorer.kernel_menu if entry["weights"] == kernel]
            name = names[0] if names else f"Custom {place + 1}"
            if own:
                name = f"{CHANNELS[channel].capitalize()}{f', {name}' if explorer.bank else ''}"
            is_front = place == (explorer.front if explorer.bank else 0) and channel == (self.front if own else 0)
            try:
                maps = explorer._map_of(kernel, self.image)
            except ShapeError:
                found.append((name, None, is_front))
                continue
            linear = maps[:, :, channel] if maps.ndim == 3 else maps
            weights = self._kernels_of(kernel)
            mode = self._mode(weights[channel] if own else weights)
            display = colours.display(mode, explorer._activated(linear), colours.colour_limit(linear))
            found.append((name, display.colour_of(explorer._activated(linear)), is_front))
        return found

    def sentence(self) -> str:
        """The figure in words."""
        sums = zip(CHANNELS, channel_sums(self.sums, self.digits), strict=True) if self.is_summed else ()
        text = window_sentence(
            row=self.row,
            col=self.col,
            taps=self.window.weights.size,
            padded=int(self.window.padded.sum()),
            bias=self.explorer.bias,
            total=self.total,
            activated=self.activated,
            digits=self.digits,
            relu=self.explorer.activation == "relu",
            pool=self.pool,
            parts=[f"{name} {number(part, self.digits)}" for name, part in sums],
        )
        if self.display.mode == "wrap":
            kept = float(self.display.as_shown(np.asarray(self.activated)))
            text += wrap_sentence(self.activated, kept, self.digits)
        return text

    def notes(self) -> list[str]:
        """Sentences about the kernel, the pixels that no window reads, the shift and the costs."""
        explorer = self.explorer
        total = float(self.kernels.sum() if self.is_summed else self.kernels[self.front].sum())
        menu = (entry["meaning"] for entry in explorer.kernel_menu if entry["weights"] == explorer.kernel)
        lines = [next(menu, "Your own kernel."), f"Weights add up to {number(total, 3)}: {sum_meaning(total)}."]
        if self.map is None:
            return lines
        lost = [a for a in range(2) if self.unread[a]]
        best = [geometry.padding_that_saves(**self._axis(a)) for a in range(2)]
        saves = [
            tuple(new - old for new, old in zip(best[a] or (0, 0), self.plan[a], strict=True)) if a in lost else (0, 0)
            for a in range(2)
        ]
        lines.append(
            coverage_sentence(
                rows=self.unread[0],
                cols=self.unread[1],
                size=self.image.shape,
                saves=saves if lost and all(best[a] is not None for a in lost) else None,
                is_padded=any(map(any, self.plan)),
                mode=explorer.padding_mode,
            )
        )
        if any(explorer.shift):
            down, right = (number(by, 0) for by in explorer.shift)
            lines.append(f"The input is shifted by {down} down and {right} to the right; its border is repeated.")
        if explorer.bank or self.is_deep:
            with suppress(ShapeError):  # a kernel of the bank that does not fit
                cost = explorer.counts
                counts = whole(cost.parameters), whole(cost.multiplications)
                lines.append(
                    f"{capital(plural(cost.maps, 'map'))}, {counts[0]} parameters, {counts[1]} multiplications."
                )
        return lines

    def steps(self) -> list[Step]:
        """The columns of the sum."""
        windows = self.windows if self.is_summed else (self.window,)
        offsets = np.cumsum([0.0, *(window.sum for window in windows)])
        subtotals = [
            at + value for at, window in zip(offsets, windows, strict=False) for value in window.subtotals.ravel()
        ]
        pixels, weights = (
            np.concatenate([getattr(w, name).ravel() for w in windows]) for name in ("pixels", "weights")
        )
        columns = ledger_columns(
            subtotals,
            cols=self.window.weights.shape[1],
            total=self.total,
            activated=self.activated,
            digits=self.digits,
            pool=self.pool,
            channels=len(windows),
            opened=self.front if self.is_summed else None,
        )
        steps = []
        for column in columns:
            change, total = signed(column.change, self.digits), number(column.end or 0.0, self.digits)
            step = Step(column.label, change, total, column.start, column.end)
            if column.kind == "tap":
                term, count = column.taps[0], self.window.weights.size
                weight = float(weights[term])
                step.label = f"{number(pixels[term])} ×"
                step.chip = weight_text(weight, self.denominator), colours.weight_tint(weight, term % count, count)
                step.bar = colours.css(colours.weight_bar(weight, term % count, count) or (97, 97, 97))
            elif column.kind in ("row", "channel"):
                step.bar = colours.css(colours.weight_bar(column.change, 1, 2) or (97, 97, 97))
            elif column.kind == "relu":
                unchanged = "keeps it" if column.change == 0 else "makes it 0"
                step.change = unchanged if self.explorer.activation == "relu" else "off"
                step.frame, step.fill = "solid", self.display.colour_of(self.activated)
            elif column.kind == "pool" and self.pool:
                values = [number(cell.value, self.digits) for cell in self.pool.cells if cell.value is not None]
                step.change = ", ".join(values[:4]) + (", …" if len(values) > 4 else "")
                step.frame = None if column.end is None else "dashed"
                step.total = "not read" if column.end is None else total
                step.fill = self.display.colour_of(column.end or 0.0)
            if column.kind != "none":
                steps.append(step)
        return steps
