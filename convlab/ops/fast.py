"""Fast convolution and pooling: the sums of the definitions in conv.py and pool.py, with NumPy alone.

Three ideas:

- Tiles that fit into the processor's cache. A tile is padded and converted to the dtype of the computation only when
  it is needed, so that no padded or converted copy of the whole image ever exists.
- A matrix product adds up along one axis, and long runs of plain additions along the other. For a filter the matrix
  is banded: each row belongs to one row of the tile and holds a column of the kernel, shifted by the stride from row
  to row. For a layer the windows along a row are the rows of a matrix.
- Special methods for large kernels: a separable kernel, a column times a row, is two narrow bands, and a dense kernel
  is applied through the Fourier transform.

Integers are exactly as by definition (below 2**53, in float32 below 2**24), because every method adds and multiplies
integers only. Other values differ by the order of summation: by a few units in the last place of the largest sum that
the kernel could give.
"""

from __future__ import annotations

import contextlib
import functools
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import numpy as np

from convlab.ops.geometry import source_index, span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    import numpy.typing as npt

    from convlab._types import Array, FloatDType, PaddingMode, Pair, Plan

#: Writes the sums of one tile: (pixels under its windows (h, w, C), sums (rows, cols, C)).
Compute: TypeAlias = "Callable[[Array, Array], None]"

TILE_ROWS = 8  # more would cost time for the band's zeros, fewer for the calls
TILE_BYTES = 1 << 19
HELD_ROWS = 32  # rows that are padded or converted at once, for a few tiles
SEPARATE_FROM, SEPARATE_TILE = 36, (16, 32)  # least number of weights, rows and columns of a tile
FOURIER_FROM, FOURIER_TILE = 15, 256  # least side of the kernel, side of a tile
LONG = 32  # most terms of a running sum in float32: longer ones lose accuracy and are computed in float64
LONG_PRODUCT = 1024  # the same for a matrix product, which keeps many partial sums


class Slide(NamedTuple):
    """How a window slides over an image; everything as (rows, cols)."""

    window: Pair
    out_shape: Pair
    stride: Pair
    dilation: Pair
    plan: Plan  # ((top, bottom), (left, right))
    mode: PaddingMode = "zeros"

    def reach(self) -> Pair:
        """Extent of the dilated window, in pixels."""
        (height, width), (below, beside) = self.window, self.dilation
        return span(height, below), span(width, beside)

    def under(self, windows: Pair) -> Pair:
        """Number of pixels (rows, cols) under that many windows."""
        rows, cols = (
            (many - 1) * step + reach for many, step, reach in zip(windows, self.stride, self.reach(), strict=True)
        )
        return rows, cols


@contextlib.contextmanager
def in_place() -> Iterator[None]:
    """Context in which NumPy adds short rows in place instead of copying them to its buffer, and does not warn."""
    before = np.setbufsize(16)
    try:
        with np.errstate(over="ignore", invalid="ignore"):
            yield
    finally:
        np.setbufsize(before)


# Reading tiles


def taps(
    padded: Array, window: Sequence[int], out_shape: Pair, stride: Pair, dilation: Pair
) -> Iterator[tuple[int, int, Array]]:
    """For each tap (i, j) in reading order, the pixels (N, rows, cols, C) that it multiplies, one per window."""
    for i in range(window[0]):
        for j in range(window[1]):
            top, left = i * dilation[0], j * dilation[1]
            bottom = top + (out_shape[0] - 1) * stride[0] + 1
            right = left + (out_shape[1] - 1) * stride[1] + 1
            yield i, j, padded[:, top : bottom : stride[0], left : right : stride[1]]


def tiles(out_shape: Pair, rows: int, cols: int) -> Iterator[tuple[slice, slice]]:
    """Slices (rows, cols) of tiles that cover the result, ordered by columns, all of about the same width."""
    cols = -(-out_shape[1] // -(-out_shape[1] // cols))
    for left in range(0, out_shape[1], cols):
        for top in range(0, out_shape[0], rows):
            yield slice(top, min(top + rows, out_shape[0])), slice(left, min(left + cols, out_shape[1]))


def fill(tile: Array, image: Array, top: int, left: int, mode: PaddingMode, value: float) -> None:
    """Copy the region of the padded image that starts at (top, left) into `tile` (h, w, C)."""
    first, last = _inside(top, len(tile), len(image))
    begin, end = _inside(left, tile.shape[1], image.shape[1])
    tile[first:last, begin:end] = image[top + first : top + last, left + begin : left + end]
    if mode == "zeros":
        if begin > 0:
            tile[:, :begin] = value
        if end < tile.shape[1]:
            tile[:, end:] = value
        if last - first < len(tile):
            tile[:first] = tile[last:] = value
        return
    for col in (*range(begin), *range(end, tile.shape[1])):
        source = source_index(left + col, image.shape[1], mode)
        tile[first:last, col] = image[top + first : top + last, source]
    for row in (*range(first), *range(last, len(tile))):
        fill(tile[row : row + 1], image, source_index(top + row, len(image), mode), left, mode, value)


def _inside(start: int, length: int, size: int) -> Pair:
    """The part of `length` pixels from `start` on that is inside an axis of `size` pixels: (first, after the last)."""
    first = min(max(0, -start), length)
    return first, max(first, min(length, size - start))


class Reader:
    """Reads the padded pixels under a tile of windows, in one dtype: as a view of the image where possible."""

    def __init__(self, image: Array, slide: Slide, dtype: npt.DTypeLike, value: float = 0) -> None:
        self.image, self.dtype, self.value, self.mode = image, np.dtype(dtype), value, slide.mode
        (self.top, _), (self.left, _) = slide.plan
        self.stride, self.reach = slide.stride, slide.reach()
        self.is_ready = image.dtype == self.dtype and image[0].flags.c_contiguous
        self.memory: Array = np.empty((0, 0, 0), self.dtype)
        self.held = 0, 0  # position of `memory` in the padded image

    def under(self, rows: slice, cols: slice) -> Array:
        """Pixels (h, w, C) under the windows of these slices. The next call may overwrite them."""
        image, (down, right) = self.image, self.stride
        top, left = rows.start * down - self.top, cols.start * right - self.left
        height = (rows.stop - rows.start - 1) * down + self.reach[0]
        width = (cols.stop - cols.start - 1) * right + self.reach[1]
        inside = top >= 0 and left >= 0 and top + height <= image.shape[0] and left + width <= image.shape[1]
        if inside and self.is_ready:
            view: Array = image[top : top + height, left : left + width]
            return view
        first = top - self.held[0]
        if self.held[1] != left or self.memory.shape[1] != width or not 0 <= first <= len(self.memory) - height:
            shape = (max(height, HELD_ROWS), width, image.shape[2])
            if self.memory.shape != shape:
                self.memory = np.empty(shape, self.dtype)
            fill(self.memory, image, top, left, self.mode, self.value)
            self.held, first = (top, left), 0
        return self.memory[first : first + height]


# Filters: one kernel for every channel


def filter2d(images: Array, weights: Array, slide: Slide, dtype: FloatDType) -> Array:
    """Convolve each channel of `images` (N, H, W, C) with `weights` (kh, kw): (N, rows, cols, C) of `dtype`."""
    out = np.empty((len(images), *slide.out_shape, images.shape[3]), dtype)
    accurate = exact_dtype(images.dtype, weights, dtype, sum(weights.shape))
    size, compute, skips_zeros = _fastest_method(images.dtype, weights, slide, images.shape[3], accurate)
    with in_place():
        for image, result in zip(images, out, strict=True):
            reader = Reader(image, slide, accurate)
            for at in tiles(slide.out_shape, *size):
                if accurate == dtype:
                    compute(reader.under(*at), result[at])
                else:
                    target = result[at]
                    sums = np.empty(target.shape, accurate)
                    compute(reader.under(*at), sums)
                    target[...] = sums
            # 0 times infinity is NaN, and the fast methods multiply by zeros that are not in the kernel, or skip zeros
            # that are. The former spoils whole columns of a tile, also its first row. Such tiles are computed again.
            if images.dtype.kind == "f" and not np.isfinite((image if skips_zeros else result[:: size[0]]).sum()):
                for at in tiles(slide.out_shape, *size):
                    source = reader.under(*at)
                    if not np.isfinite(source.sum()):
                        _add_taps(source, result[at], weights, slide)
    return out


def _fastest_method(
    given: np.dtype[Any], weights: Array, slide: Slide, channels: int, dtype: FloatDType
) -> tuple[Pair, Compute, bool]:
    """The fastest method for this kernel: (rows, cols) of a tile, its function, and whether it skips zero weights."""
    parts = _separated(weights, channels, dtype)
    if parts is not None:
        return *_separable_filter(*parts, slide, channels, dtype), False
    if _suits_fourier(given, weights, slide):
        return *_fourier_filter(weights, slide, dtype), False
    return *_column_filter(weights, slide, channels, dtype), not weights.any(axis=0).all()


def exact_dtype(given: np.dtype[Any], weights: Array, dtype: FloatDType, terms: int = 0) -> FloatDType:
    """float32 if sums of such integers are exact in it, else `dtype`; float64 for more than LONG terms."""
    is_exact = given.kind in "biu" and is_whole(weights) and _largest_sum(given, weights) <= 2**24
    return np.dtype(np.float32) if is_exact else sum_dtype(dtype, terms)


def sum_dtype(dtype: FloatDType | type[np.floating[Any]], terms: int, most: int = LONG) -> FloatDType:
    """The dtype for a running sum of so many terms, so that it is as accurate as NumPy's pairwise summation.

    >>> sum_dtype(np.float32, 9), sum_dtype(np.float32, 1000)
    (dtype('float32'), dtype('float64'))
    """
    return np.dtype(np.float64 if terms > most else dtype)


def _largest_sum(given: np.dtype[Any], weights: Array) -> float:
    """Largest absolute sum that integers of dtype `given` can give with these weights."""
    largest = 1 if given.kind == "b" else max(np.iinfo(given).max, -int(np.iinfo(given).min))
    return largest * float(np.abs(weights).sum())


def is_whole(weights: Array) -> bool:
    """Whether all weights are integers, as values."""
    return bool((weights == np.rint(weights)).all())


def _width(rows: int, bytes_per_row: int) -> int:
    """Columns of a tile with that many rows; `bytes_per_row` is the memory for one column of one row."""
    return max(64, TILE_BYTES // (rows * bytes_per_row))


def _add_taps(source: Array, target: Array, weights: Array, slide: Slide) -> None:
    """The definition, for one tile. `weights` (kh, kw) or (kh, kw, C)."""
    weights = weights.astype(sum_dtype(target.dtype, weights.shape[0] * weights.shape[1]))
    sums = target if weights.dtype == target.dtype else np.empty(target.shape, weights.dtype)
    sums[...] = 0
    for i, j, pixels in taps(source[np.newaxis], slide.window, target.shape, slide.stride, slide.dilation):
        sums += weights[i, j] * pixels[0]
    if sums is not target:
        target[...] = sums


def band(weights: Array, many: int, stride: int, dilation: int) -> Array:
    """Banded matrix (many, pixels under `many` windows): row r holds `weights` (k,), shifted by r strides.

    >>> band(np.array([1.0, 2.0]), 3, 1, 1)
    array([[1., 2., 0., 0.],
           [0., 1., 2., 0.],
           [0., 0., 1., 2.]])
    """
    matrix: Array = np.zeros((many, (many - 1) * stride + span(len(weights), dilation)), weights.dtype)
    for row in range(many):
        matrix[row, row * stride :][: span(len(weights), dilation) : dilation] = weights
    return matrix


def phases(positions: Iterable[int], stride: int, dilation: int) -> dict[int, list[Pair]]:
    """{phase: [(tap, shift)]}: of the pixels phase, phase + stride, ... the tap of window w reads number w + shift.

    >>> phases(range(3), 2, 1)
    {0: [(0, 0), (2, 1)], 1: [(1, 0)]}
    """
    found: dict[int, list[Pair]] = {}
    for tap in positions:
        shift, phase = divmod(tap * dilation, stride)
        found.setdefault(phase, []).append((tap, shift))
    return found


def _column_filter(weights: Array, slide: Slide, channels: int, dtype: FloatDType) -> tuple[Pair, Compute]:
    """A matrix product gives the sums along each column of the kernel; shifted by its column, they add up."""
    (down, right), (below, beside) = slide.stride, slide.dilation
    columns = [j for j in range(slide.window[1]) if weights[:, j].any()] or [0]
    split = phases(columns, right, beside)
    shifts = [shift for pairs in split.values() for _, shift in pairs]
    beyond = (slide.reach()[1] - 1) // right  # so many pixels more than windows are in a line
    width = min(slide.out_shape[1], _width(TILE_ROWS, len(columns) * channels * dtype.itemsize))
    memory = np.empty(len(columns) * TILE_ROWS * (width + beyond) * channels, dtype)

    @functools.cache
    def plan(
        rows: int, cols: int
    ) -> tuple[int, list[tuple[int, Array, Array]], list[tuple[Array, Array]], list[Array]]:
        """For tiles of this size: the length of a line, the products, the additions, and the first and last sums."""
        line = (cols + beyond) * channels
        sums = memory[: len(columns) * rows * line].reshape(len(columns), rows * line)
        products: list[tuple[int, Array, Array]] = []
        done = 0
        for phase, pairs in split.items():
            matrix = np.concatenate([band(weights[:, j], rows, down, below) for j, _ in pairs]).astype(dtype)
            products.append((phase, matrix, sums[done : done + len(pairs)].reshape(-1, line)))
            done += len(pairs)
        # Added in one long run; the end of a row also gets the start of the next, and that part is cut off.
        ahead = [(shift - shifts[0]) * channels for shift in shifts]
        additions = [(sums[0, : rows * line - n], each[n:]) for each, n in zip(sums[1:-1], ahead[1:-1], strict=True)]
        ends = [
            each.reshape(rows, -1, channels)[:, shift : shift + cols]
            for each, shift in ((sums[0], shifts[0]), (sums[-1], shifts[-1]))
        ]
        return line, products, additions, ends

    def compute(source: Array, target: Array) -> None:
        line, products, additions, (first, last) = plan(*target.shape[:2])
        for phase, matrix, sums in products:
            np.matmul(matrix, _lines(source, phase, right, line), out=sums)
        for total, column in additions:
            np.add(total, column, out=total)
        if len(columns) > 1:
            np.add(first, last, out=target)
        else:
            target[...] = first

    return (TILE_ROWS, width), compute


def _lines(source: Array, phase: int, stride: int, length: int) -> Array:
    """The columns phase, phase + stride, ... of `source` (h, w, C), as (h, length), with zeros at the end."""
    if stride == 1:
        return source.reshape(len(source), length)
    pixels = source[:, phase::stride]
    lines = np.zeros((len(source), length), source.dtype)
    lines[:, : pixels[0].size].reshape(pixels.shape)[...] = pixels
    return lines


def _separated(
    weights: Array, channels: int, dtype: FloatDType | type[np.floating[Any]] = np.float64
) -> tuple[Array, Array] | None:
    """(column, row) whose outer product is the kernel, up to rounding in `dtype`, or None. Integers stay integers."""
    if weights.size < SEPARATE_FROM or min(weights.shape) < 3 or channels > 4:
        return None
    top, left = np.unravel_index(np.abs(weights).argmax(), weights.shape)
    largest = abs(weights[top, left])
    if largest == 0 or largest > 2**53:
        return None
    row = weights[top] / (np.gcd.reduce(weights[top].astype(np.int64)) if is_whole(weights) else weights[top, left])
    column = weights[:, left] / row[left]
    if is_whole(weights):
        exact = is_whole(column) and np.array_equal(np.outer(column, row), weights)
        return (column, row) if exact else None
    # The difference is at most the rounding error of the largest sum.
    close = np.abs(np.outer(column, row) - weights).sum() <= np.finfo(dtype).eps * np.abs(weights).sum()
    return (column, row) if close else None


def _separable_filter(
    column: Array, row: Array, slide: Slide, channels: int, dtype: FloatDType
) -> tuple[Pair, Compute]:
    """Two products per tile: a band for the column, then, for blocks of columns, one for the row."""
    (down, right), (below, beside) = slide.stride, slide.dilation
    many, block = SEPARATE_TILE
    across = np.kron(band(row, block, right, beside).T, np.eye(channels)).astype(dtype)
    width = -(-min(slide.out_shape[1], _width(many, 2 * right * channels * dtype.itemsize)) // block) * block
    lines = np.zeros((many, ((width - 1) * right + slide.reach()[1]) * channels), dtype)
    sums = np.empty((many, width * channels), dtype)

    @functools.cache
    def matrix(rows: int) -> Array:
        return band(column, rows, down, below).astype(dtype)

    def compute(source: Array, target: Array) -> None:
        rows, cols = target.shape[:2]
        length, blocks = source[0].size, -(-cols // block)
        np.matmul(matrix(rows), source.reshape(len(source), length), out=lines[:rows, :length])
        lines[:rows, length:] = 0
        steps = (block * right * channels * dtype.itemsize, lines.strides[0], dtype.itemsize)
        windows = np.lib.stride_tricks.as_strided(lines, (blocks, rows, len(across)), steps, writeable=False)
        by_block = sums[:rows, : blocks * block * channels].reshape(rows, blocks, -1).swapaxes(0, 1)
        np.matmul(windows, across, out=by_block)
        target[...] = sums[:rows, : cols * channels].reshape(target.shape)

    return (many, width), compute


def _suits_fourier(given: np.dtype[Any], weights: Array, slide: Slide) -> bool:
    """Whether the Fourier transform is likely to be the fastest method, and exact where it has to be."""
    if min(weights.shape) < FOURIER_FROM or max(slide.reach()) > FOURIER_TILE or min(slide.out_shape) < 64:
        return False
    return slide.stride[0] * slide.stride[1] <= 4 and _fourier_is_exact(given, weights)


def _fourier_is_exact(given: np.dtype[Any], weights: Array) -> bool:
    """True if sums of integers are small enough to be rounded correctly; other sums need not be exact."""
    return not is_whole(weights) or (given.kind in "biu" and _largest_sum(given, weights) <= 2**32)


def _fourier_filter(weights: Array, slide: Slide, dtype: FloatDType) -> tuple[Pair, Compute]:
    """Multiply the Fourier transforms of tile and kernel. Sums of integers are rounded to integers."""
    whole, (down, right) = is_whole(weights), slide.stride
    side = FOURIER_TILE * (1 if max(slide.reach()) <= FOURIER_TILE // 2 else 2)
    spread: Array = np.zeros(slide.reach(), np.float64 if whole else dtype)
    spread[:: slide.dilation[0], :: slide.dilation[1]] = weights
    kernel = np.conj(np.fft.rfft2(spread, (side, side)))[:, :, np.newaxis]

    def compute(source: Array, target: Array) -> None:
        waves = np.fft.rfft2(source.astype(spread.dtype, copy=False), (side, side), axes=(0, 1))
        waves *= kernel
        sums = np.fft.irfft2(waves, (side, side), axes=(0, 1))[::down, ::right][: len(target), : target.shape[1]]
        target[...] = np.rint(sums) if whole else sums

    rows, cols = ((side - reach) // step + 1 for reach, step in zip(slide.reach(), slide.stride, strict=True))
    return (rows, cols), compute


# Layers: sums over channels


def layer2d(images: Array, weights: Array, slide: Slide, groups: int, dtype: FloatDType) -> Array:
    """Convolve `images` (N, H, W, C_in) with `weights` (kh, kw, C_in / groups, C_out): (N, rows, cols, C_out)."""
    kh, kw, each, maps = weights.shape
    out = np.empty((len(images), *slide.out_shape, maps), dtype)
    dtype = sum_dtype(sum_dtype(dtype, kh), kw * each, LONG_PRODUCT)
    compute = _depthwise if each == 1 and groups > 1 else _windows_times_matrices
    window_bytes = (kw * images.shape[3] + 2 * maps) * np.dtype(dtype).itemsize
    cols = min(slide.out_shape[1], max(1, TILE_BYTES // window_bytes))
    with in_place():
        for image, result in zip(images, out, strict=True):
            reader = Reader(image, slide, dtype)
            for at in tiles(slide.out_shape, max(1, TILE_BYTES // (window_bytes * cols)), cols):
                compute(reader.under(*at), result[at], weights.astype(dtype), slide, groups)
    return out


def _windows_times_matrices(source: Array, target: Array, weights: Array, slide: Slide, groups: int) -> None:
    """The pixels under one row of a window are one row of a matrix. The products for all kernel rows add up."""
    kh, kw, each, _ = weights.shape
    rows, cols, maps = target.shape
    (down, right), (below, beside) = slide.stride, slide.dilation
    for group in range(groups):
        outs = slice(group * (maps // groups), (group + 1) * (maps // groups))
        sums = None
        for phase, pairs in phases(range(kh), down, below).items():
            pixels = source[phase::down, :, group * each : (group + 1) * each]
            steps = (pixels.strides[0], pixels.strides[1] * right, pixels.strides[1] * beside, pixels.strides[2])
            windows = np.lib.stride_tricks.as_strided(pixels, (len(pixels), cols, kw, each), steps, writeable=False)
            windows = windows.reshape(len(pixels) * cols, kw * each)
            for i, shift in pairs:
                matrix = weights[i, :, :, outs].reshape(kw * each, -1)
                product = windows[shift * cols : (shift + rows) * cols] @ matrix
                sums = product if sums is None else np.add(sums, product, out=sums)
        assert sums is not None  # a kernel has at least one row
        target[..., outs] = sums.reshape(rows, cols, -1)


def _depthwise(source: Array, target: Array, weights: Array, slide: Slide, groups: int) -> None:
    _add_taps(source.repeat(weights.shape[3] // groups, axis=2), target, weights[:, :, 0], slide)


# Pooling


def pool2d(
    images: Array,
    combine: np.ufunc,
    slide: Slide,
    value: float,
    compute_dtype: np.dtype[Any],
    dtype: FloatDType,
    finish: Callable[[Array, slice, slice], None] | None = None,
) -> Array:
    """Reduce each window with `combine` (np.maximum or np.add): first along its rows, then along its columns.

    `value` fills the padding. `finish` is called with each tile of results and its slices (rows, cols), while the tile
    is still in the cache.
    """
    out: Array = np.empty((len(images), *slide.out_shape, images.shape[3]), dtype)
    rows, itemsize = 4 * TILE_ROWS, np.dtype(compute_dtype).itemsize
    with in_place():
        for image, result in zip(images, out, strict=True):
            reader = Reader(image, slide, compute_dtype, value)
            for at in tiles(slide.out_shape, rows, _width(rows, slide.stride[1] * images.shape[3] * itemsize)):
                source, target = reader.under(*at), result[at]
                pooled = target if compute_dtype == dtype else np.empty(target.shape, compute_dtype)
                _pool_tile(source, pooled, combine, slide)
                if pooled is not target:
                    target[...] = pooled
                if finish is not None:
                    finish(target, *at)
    return out


def _pool_tile(source: Array, target: Array, combine: np.ufunc, slide: Slide) -> None:
    rows, cols, channels = target.shape
    lines = np.empty((rows, *source.shape[1:]), source.dtype)
    _combine(_cells(source, rows, slide, 0), combine, lines)
    # NumPy's inner loop is long only along columns.
    by_channel = slide.stride[1] > 1 and 1 < channels < 16
    for part in range(channels) if by_channel else [slice(None)]:
        cells = _cells(lines[:, :, part].swapaxes(0, 1), cols, slide, 1)
        _combine([cell.swapaxes(0, 1) for cell in cells], combine, target[:, :, part])


def _cells(pixels: Array, many: int, slide: Slide, axis: int) -> list[Array]:
    """For each cell of the window, its pixels in `many` windows along the first axis of `pixels`."""
    stride, gap = slide.stride[axis], slide.dilation[axis]
    return [pixels[cell * gap :][: (many - 1) * stride + 1 : stride] for cell in range(slide.window[axis])]


def _combine(arrays: list[Array], combine: np.ufunc, out: Array) -> None:
    first, *others = arrays
    if not others:
        out[...] = first
    for array in others:
        combine(first, array, out=out)
        first = out
