"""The same sums as the definitions in conv.py and pool.py, faster: what `conv2d` and the poolings compute with.

Three ideas, and NumPy alone:

- Work in tiles so small that they stay in the processor's cache. A tile is padded and brought to the dtype of the
  computation when its turn comes, so that no padded or converted copy of the image ever exists.
- Let a matrix product do the adding up. For a filter the matrix is a band: one row for each row of a tile, holding
  the kernel's columns, moved on by the stride from row to row. For a layer each window is a row.
- Give large kernels to those who are good at them: a column times a row is two thin bands, and a dense kernel of
  fractions goes through the Fourier transform.

Whole numbers come out exactly as by definition (as long as they stay below 2**53, in float32 below 2**24), because
every path adds and multiplies whole numbers only. Fractions differ by the order of summation: by a few units in the
last place of the largest sum that the kernel could give.
"""

from typing import NamedTuple

import numpy as np

from convlab.geometry import source_index, span

BAND_ROWS = 12  # rows of a tile: with more the band's zeros cost more, with fewer the work around the product
TILE_BYTES = 1 << 20
FOURIER_FROM, FOURIER_TILE = 15, 256  # least side of the kernel, side of a tile
SEPARATE_FROM, SEPARATE_TILE = 36, (16, 32)  # least number of weights, rows and columns of a tile


class Slide(NamedTuple):
    """How a window slides over an image; everything as (rows, cols)."""

    window: tuple
    out_shape: tuple
    stride: tuple
    dilation: tuple
    plan: tuple  # ((top, bottom), (left, right))
    mode: str = "zeros"

    def reach(self):
        return tuple(span(size, gap) for size, gap in zip(self.window, self.dilation, strict=True))

    def under(self, windows):
        """How many pixels (rows, cols) lie under that many windows."""
        return tuple(
            (many - 1) * step + reach for many, step, reach in zip(windows, self.stride, self.reach(), strict=True)
        )


# Reading tiles


def taps(padded, window, out_shape, stride, dilation):
    """For each tap (i, j) in reading order: the pixels (N, rows, cols, C) that it meets, one per window."""
    for i in range(window[0]):
        for j in range(window[1]):
            top, left = i * dilation[0], j * dilation[1]
            bottom = top + (out_shape[0] - 1) * stride[0] + 1
            right = left + (out_shape[1] - 1) * stride[1] + 1
            yield i, j, padded[:, top : bottom : stride[0], left : right : stride[1]]


def tiles(out_shape, rows, cols):
    """Slices (rows, cols) that cover the result, column by column of tiles."""
    for left in range(0, out_shape[1], cols):
        for top in range(0, out_shape[0], rows):
            yield slice(top, min(top + rows, out_shape[0])), slice(left, min(left + cols, out_shape[1]))


def fill(tile, image, top, left, mode, value):
    """Write into `tile` (h, w, C) what stands at (top, left) and after it in the padded image."""
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


def _inside(start, length, size):
    """Which part of `length` pixels from `start` on lies in an axis of `size` pixels: (first, after the last)."""
    first = min(max(0, -start), length)
    return first, max(first, min(length, size - start))


class Reader:
    """Gives the padded pixels under a tile of windows, in one dtype: a view of the image where that is enough."""

    def __init__(self, image, slide, dtype, value=0):
        self.image, self.dtype, self.value, self.mode = image, np.dtype(dtype), value, slide.mode
        (self.top, _), (self.left, _) = slide.plan
        self.stride, self.reach = slide.stride, slide.reach()
        self.is_ready = image.dtype == self.dtype
        self.memory = np.empty(0, self.dtype)

    def under(self, rows, cols):
        """Pixels (h, w, C) under the windows of these slices. The next call writes over them."""
        image, (down, right) = self.image, self.stride
        top, left = rows.start * down - self.top, cols.start * right - self.left
        height = (rows.stop - rows.start - 1) * down + self.reach[0]
        width = (cols.stop - cols.start - 1) * right + self.reach[1]
        inside = top >= 0 and left >= 0 and top + height <= image.shape[0] and left + width <= image.shape[1]
        if inside and self.is_ready:
            return image[top : top + height, left : left + width]
        size = height * width * image.shape[2]
        if self.memory.size < size:
            self.memory = np.empty(size, self.dtype)
        tile = self.memory[:size].reshape(height, width, image.shape[2])
        fill(tile, image, top, left, self.mode, self.value)
        return tile


# Filters: one kernel for every channel


def filter2d(images, weights, slide, dtype):
    """Each channel of `images` (N, H, W, C) with `weights` (kh, kw), as (N, rows, cols, C) of `dtype`."""
    out = np.empty((len(images), *slide.out_shape, images.shape[3]), dtype)
    accurate = exact_dtype(images.dtype, weights, dtype)
    choose, cols_and_rows = _band_filter, _separated(weights, images.shape[3], accurate)
    if cols_and_rows is not None:
        choose, weights = _separable_filter, cols_and_rows
    elif _suits_fourier(weights, slide):
        choose = _fourier_filter
    with np.errstate(over="ignore", invalid="ignore"):
        for image, result in zip(images, out, strict=True):
            size, compute = choose(weights, slide, image.shape[2], accurate)
            reader = Reader(image, slide, accurate)
            for rows, cols in tiles(slide.out_shape, *size):
                source, target = reader.under(rows, cols), result[rows, cols]
                compute(source, target)
                # 0 times infinity is NaN, and the fast ways multiply by zeros that no window has. They spoil the
                # whole column of a tile, so its first row shows it; then the tile is done by definition.
                if accurate.kind == images.dtype.kind and not np.isfinite(target[0].sum()):
                    _add_taps(source, target, weights, slide)
    return out


def exact_dtype(given, weights, dtype):
    """float32 where bytes times whole weights stay exact in it, else `dtype`."""
    whole_numbers = given.kind in "biu" and (weights == np.rint(weights)).all()
    if whole_numbers and _largest(given) * np.abs(weights).sum() <= 2**24:
        return np.dtype(np.float32)
    return np.dtype(dtype)


def _largest(dtype):
    return 1 if dtype.kind == "b" else max(np.iinfo(dtype).max, -int(np.iinfo(dtype).min))


def _add_taps(source, target, weights, slide):
    """The definition, for one tile. `weights` (kh, kw), (kh, kw, C) or a pair (column, row)."""
    if isinstance(weights, tuple):
        weights = np.multiply.outer(*weights)
    target[...] = 0
    for i, j, pixels in taps(source[np.newaxis], slide.window, target.shape, slide.stride, slide.dilation):
        target += weights[i, j].astype(target.dtype) * pixels[0]


def band(weights, many, stride, dilation):
    """Matrix (many, pixels under `many` windows): row r holds `weights` (k,), moved on by r strides.

    >>> band(np.array([1.0, 2.0]), 3, 1, 1)
    array([[1., 2., 0., 0.],
           [0., 1., 2., 0.],
           [0., 0., 1., 2.]])
    """
    matrix = np.zeros((many, (many - 1) * stride + span(len(weights), dilation)), weights.dtype)
    for row in range(many):
        matrix[row, row * stride :][: span(len(weights), dilation) : dilation] = weights
    return matrix


def _band_filter(weights, slide, channels, dtype):
    """One product per tile: the bands of all kernel columns, side by side, times the tile moved under each."""
    columns = [j for j in range(slide.window[1]) if weights[:, j].any()] or [0]
    height, _ = slide.under((BAND_ROWS, 1))
    most = max(64, TILE_BYTES // (len(columns) * height * channels * dtype.itemsize))
    memory = np.empty(len(columns) * height * min(most, slide.out_shape[1]) * channels, dtype)
    matrices = {}

    def compute(source, target):
        rows, cols = target.shape[:2]
        if rows not in matrices:
            bands = [band(weights[:, j], rows, slide.stride[0], slide.dilation[0]) for j in columns]
            matrices[rows] = np.concatenate(bands, axis=1).astype(dtype)
        moved = memory[: len(columns) * len(source) * cols * channels].reshape(
            len(columns), len(source), cols, channels
        )
        for number, j in enumerate(columns):
            left = j * slide.dilation[1]
            moved[number] = source[:, left : left + (cols - 1) * slide.stride[1] + 1 : slide.stride[1]]
        _product(matrices[rows], moved.reshape(-1, cols * channels), target.reshape(rows, -1), target)

    return (BAND_ROWS, most), compute


def _product(a, b, flat, target):
    """``target[...] = a @ b``, straight into its memory where `flat` is a view of it."""
    if flat.dtype == a.dtype and np.shares_memory(flat, target):
        np.matmul(a, b, out=flat)
    else:
        target[...] = (a @ b).reshape(target.shape)


def is_whole(weights):
    return bool((weights == np.rint(weights)).all())


def _separated(weights, channels, dtype=np.float64):
    """(column, row) whose outer product is the kernel, up to rounding in `dtype`, or None. Whole numbers stay whole."""
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
    # By no more than rounding changes the largest sum.
    close = np.abs(np.outer(column, row) - weights).sum() <= np.finfo(dtype).eps * np.abs(weights).sum()
    return (column, row) if close else None


def _separable_filter(parts, slide, channels, dtype):
    """Two products per tile: a band for the column, then, for blocks of some columns, one for the row."""
    column, row = parts
    rows, block = SEPARATE_TILE
    matrices = {}
    across = np.kron(band(row, block, slide.stride[1], slide.dilation[1]).T, np.eye(channels)).astype(dtype)
    most = max(1, TILE_BYTES // 4 // (rows * slide.stride[1] * channels * dtype.itemsize) // block) * block

    def compute(source, target):
        many, cols = target.shape[:2]
        if many not in matrices:
            matrices[many] = band(column, many, slide.stride[0], slide.dilation[0]).astype(dtype)
        blocks = -(-cols // block)
        width = ((blocks * block - 1) * slide.stride[1] + slide.reach()[1]) * channels
        lines = np.zeros((many, width), dtype)
        there = source.shape[1] * channels
        np.matmul(matrices[many], source.reshape(len(source), -1), out=lines[:, :there])
        steps = (lines.strides[0], block * slide.stride[1] * channels * dtype.itemsize, dtype.itemsize)
        shape = (many, blocks, len(across))
        windows = np.lib.stride_tricks.as_strided(lines, shape, steps, writeable=False)
        sums = np.ascontiguousarray(windows).reshape(many * blocks, -1) @ across
        target[...] = sums.reshape(many, blocks * block, channels)[:, :cols]

    return (rows, most), compute


def _suits_fourier(weights, slide):
    large = min(weights.shape) >= FOURIER_FROM and min(slide.out_shape) >= 64
    return (
        large
        and max(slide.reach()) <= FOURIER_TILE
        and slide.stride[0] * slide.stride[1] <= 4
        and not is_whole(weights)
    )


def _fourier_filter(weights, slide, channels, dtype):
    """Sliding becomes multiplying after a Fourier transform of tile and kernel."""
    side = FOURIER_TILE * (1 if max(slide.reach()) <= FOURIER_TILE // 2 else 2)
    spread = np.zeros(slide.reach(), dtype)
    spread[:: slide.dilation[0], :: slide.dilation[1]] = weights
    kernel = np.conj(np.fft.rfft2(spread, (side, side)))[:, :, np.newaxis]

    def compute(source, target):
        waves = np.fft.rfft2(source, (side, side), axes=(0, 1))
        waves *= kernel
        sums = np.fft.irfft2(waves, (side, side), axes=(0, 1))
        down, right = slide.stride
        target[...] = sums[: len(target) * down : down, : target.shape[1] * right : right]

    return tuple((side - reach) // step + 1 for reach, step in zip(slide.reach(), slide.stride, strict=True)), compute


# Layers: sums over channels


def layer2d(images, weights, slide, groups, dtype):
    """`images` (N, H, W, C_in) with `weights` (kh, kw, C_in / groups, C_out), as (N, rows, cols, C_out)."""
    kh, kw, each, maps = weights.shape
    out = np.empty((len(images), *slide.out_shape, maps), dtype)
    compute = _depthwise if each == 1 and groups > 1 else _windows_times_matrix
    row_bytes = kh * kw * images.shape[3] * np.dtype(dtype).itemsize
    cols = min(slide.out_shape[1], max(1, TILE_BYTES // row_bytes))
    with np.errstate(over="ignore", invalid="ignore"):
        for image, result in zip(images, out, strict=True):
            reader = Reader(image, slide, dtype)
            for at in tiles(slide.out_shape, max(1, TILE_BYTES // (row_bytes * cols)), cols):
                compute(reader.under(*at), result[at], weights, slide, groups)
    return out


def _windows_times_matrix(source, target, weights, slide, groups):
    """Each window becomes one row of a matrix, each map is one column of another."""
    kh, kw, each, maps = weights.shape
    rows, cols = target.shape[:2]
    down, right, channel = source.strides
    shape = (rows, cols, kh, kw, each)
    steps = (
        down * slide.stride[0],
        right * slide.stride[1],
        down * slide.dilation[0],
        right * slide.dilation[1],
        channel,
    )
    for group in range(groups):
        pixels = source[:, :, group * each : (group + 1) * each]
        windows = np.lib.stride_tricks.as_strided(pixels, shape, steps, writeable=False).reshape(rows * cols, -1)
        outs = slice(group * (maps // groups), (group + 1) * (maps // groups))
        matrix = weights[..., outs].reshape(-1, maps // groups).astype(target.dtype)
        _product(windows, matrix, target.reshape(rows * cols, maps)[:, outs], target[..., outs])


def _depthwise(source, target, weights, slide, groups):
    _add_taps(source.repeat(weights.shape[3] // groups, axis=2), target, weights[:, :, 0], slide)


# Pooling


def pool2d(images, combine, slide, value, compute_dtype, dtype):
    """`combine` (np.maximum or np.add) over each window: first down the rows, then along the columns."""
    out = np.empty((len(images), *slide.out_shape, images.shape[3]), dtype)
    itemsize = np.dtype(compute_dtype).itemsize
    cols = max(64, TILE_BYTES // 4 // (BAND_ROWS * slide.stride[1] * images.shape[3] * itemsize))
    with np.errstate(over="ignore", invalid="ignore"):
        for image, result in zip(images, out, strict=True):
            reader = Reader(image, slide, compute_dtype, value)
            for at in tiles(slide.out_shape, 2 * BAND_ROWS, cols):
                _pool_tile(reader.under(*at), result[at], combine, slide)
    return out


def _pool_tile(source, target, combine, slide):
    lines = _combine_shifted(source, len(target), slide, 0, combine)
    by_channel = slide.stride[1] > 1 and 1 < target.shape[2] < 16  # NumPy's inner loop is long only along columns
    for channels in range(target.shape[2]) if by_channel else [slice(None)]:
        part = lines[:, :, channels].swapaxes(0, 1)
        target[:, :, channels] = _combine_shifted(part, target.shape[1], slide, 1, combine).swapaxes(0, 1)


def _combine_shifted(source, many, slide, axis, combine):
    """Along the first axis of `source`: the window's cells of `many` windows, combined."""
    stride, gap = slide.stride[axis], slide.dilation[axis]
    cells = [source[cell * gap :][: (many - 1) * stride + 1 : stride] for cell in range(slide.window[axis])]
    if len(cells) == 1:
        return cells[0]
    result = combine(cells[0], cells[1])
    for cell in cells[2:]:
        combine(result, cell, out=result)
    return result
