"""Transposed convolution, and convolution as a matrix.

The two belong together: ``conv2d`` multiplies by a matrix, ``conv_transpose2d`` by its transpose.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from convlab.arrays import refuse_huge
from convlab.errors import OptionError, ShapeError, as_bool, short
from convlab.ops.conv import _bias_values, _check_mode, _filter_or_layer, _first, as_images
from convlab.ops.fast import sum_dtype, taps
from convlab.ops.geometry import output_shape, padding_plan, padding_plan2d, pair, source_index, span, whole

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt
    from scipy.sparse import csr_array

    from convlab._types import (
        AxisPadding,
        FloatArray,
        IntArray,
        IntOrPair,
        Padding,
        PaddingMode,
        Pair,
        Plan,
    )

# A dense matrix of 50 million entries takes 400 MB.
MOST_ENTRIES = 50_000_000


# Transposed convolution


def conv_transpose2d(
    image: npt.ArrayLike,
    kernel: npt.ArrayLike,
    *,
    bias: npt.ArrayLike | None = None,
    stride: IntOrPair = 1,
    padding: Padding = 0,
    dilation: IntOrPair = 1,
    groups: int = 1,
    output_padding: IntOrPair = 0,
) -> FloatArray:
    """Transposed convolution: add the kernel, times each pixel, to a larger map; overlapping copies add up.

    It is the backward pass of a convolution with the same stride, padding and dilation: the result has the size of
    that convolution's input, and its values are the gradient. It is not an inverse: the values of that input are not
    restored. Also called fractionally strided convolution and, misleadingly, deconvolution.

    Parameters
    ----------
    image : array_like of shape (H, W), (H, W, C_in) or (N, H, W, C_in)
    kernel : array_like of shape (kh, kw) or (kh, kw, C_in, C_out / groups), or str
        Two axes: a filter, applied to each channel separately. Four axes: a layer. It is used as written, not rotated.
    bias : float, or ndarray of shape (C_out,) for a layer, optional
    stride : int or (rows, cols)
        Pixels between neighbouring copies of the kernel.
    padding : int, (rows, cols), ((top, bottom), (left, right)) or str
        Pixels that the convolution adds, so they are cut off here. Names as there: ``"same"`` and
        ``"same_lower"`` give a map of ``H * stride`` rows.
    dilation : int or (rows, cols)
    groups : int
        Split input and output channels of a layer into this many groups that do not mix.
    output_padding : int or (rows, cols)
        Rows and columns to add at the end. With stride 2, a 3x3 kernel reduces both 7 and 8 rows to 3; 0 gives the
        7, 1 the 8. Has to be less than the stride or the dilation.

    Returns
    -------
    ndarray of shape (H_out, W_out), (H_out, W_out, C_out) or (N, H_out, W_out, C_out)
        ``H_out = (H - 1) * stride - top - bottom + dilation * (kh - 1) + 1 + output_padding``.
        float64; float32 for float32 and float16 images.

    Raises
    ------
    ShapeError
        If the padding cuts off everything, or the channels do not match.
    KernelError, ImageError, OptionError, UnknownNameError
        If the kernel, the image or an option is invalid.

    References
    ----------
    Dumoulin & Visin (2016), A guide to convolution arithmetic for deep learning, arXiv:1603.07285, chapter 4.

    Examples
    --------
    >>> conv_transpose2d([[1, 2]], [[1, 10, 100]], stride=2)
    array([[  1.,  10., 102.,  20., 200.]])
    >>> conv_transpose2d([[1, 2]], [[1, 10, 100]], stride=2, padding=((0, 0), (1, 0)))
    array([[ 10., 102.,  20., 200.]])
    """
    images, restore = as_images(image, "conv_transpose2d")
    weights = _filter_or_layer(kernel, "conv_transpose2d")
    strides, dilations = pair(stride, "stride", 1), pair(dilation, "dilation", 1)
    extra = _extra_pixels(output_padding, strides, dilations)
    in_shape = images.shape[1], images.shape[2]
    cuts = _cuts(in_shape, weights.shape, strides, padding, dilations, extra)
    whole_shape = tuple(
        (size - 1) * step + span(length, gap) + more
        for size, length, step, gap, more in zip(in_shape, weights.shape, strides, dilations, extra, strict=False)
    )
    ins, outs = _channels(images.shape[3], weights.shape, groups)
    maps = images.shape[3] if weights.ndim == 2 else weights.shape[3] * len(ins)

    rows, cols = (size + max(0, -end) for size, (_, end) in zip(whole_shape, cuts, strict=True))
    canvas_shape = len(images), rows, cols, maps
    given = f"image of {in_shape}, stride={strides}, dilation={dilations}, output_padding={extra}"
    refuse_huge(canvas_shape, "conv_transpose2d", "the result", given)
    dtype, add_in = images.dtype, sum_dtype(images.dtype, math.prod(weights.shape[:2]))
    weights, canvas = weights.astype(add_in), np.zeros(canvas_shape, add_in)
    for i, j, target in taps(canvas, weights.shape[:2], in_shape, strides, dilations):
        if weights.ndim == 2:
            target += images * weights[i, j]
            continue
        for these, those in zip(ins, outs, strict=True):
            target[..., those] += images[..., these] @ weights[i, j, these]
    inside = tuple(slice(start, size - end) for size, (start, end) in zip(whole_shape, cuts, strict=True))
    result = canvas[:, *inside].astype(dtype, copy=False)
    if bias is not None:
        result = result + _bias_values(bias, maps if weights.ndim == 4 else None, dtype)
    if restore(images).ndim == 2 and weights.ndim == 4:
        restore = _first
    return np.ascontiguousarray(restore(result))


def _extra_pixels(output_padding: IntOrPair, strides: Pair, dilations: Pair) -> Pair:
    """Validate `output_padding` and return it as (rows, cols)."""
    extra = pair(output_padding, "output_padding", 0)
    for more, step, gap in zip(extra, strides, dilations, strict=True):
        if more >= max(step, gap):
            raise OptionError.says(
                "output_padding",
                "it has to be less than the stride or the dilation",
                f"output_padding={short(output_padding)}, stride={step}, dilation={gap}",
                "it chooses among the sizes that a convolution brings to the same length, and there are no more",
                f"Use output_padding={max(step, gap) - 1} or less, or pad the result with pad2d",
            )
    return extra


def _cuts(
    in_shape: Pair, kernel_shape: Sequence[int], strides: Pair, padding: Padding, dilations: Pair, extra: Pair
) -> Plan:
    """Pixels to cut off: ((top, bottom), (left, right)); below 0 at the end where zeros have to be added."""
    items = list(padding) if isinstance(padding, (list, tuple)) and len(padding) == 2 else [padding, padding]
    if not any(isinstance(item, str) and item.startswith("same") for item in items):
        cuts = padding_plan2d(in_shape, kernel_shape, strides, padding, dilations)
    else:
        rows, cols = (
            _cuts_along(size, length, step, item, gap, more)
            for size, length, step, item, gap, more in zip(
                in_shape, kernel_shape, strides, items, dilations, extra, strict=False
            )
        )
        cuts = rows, cols
    for axis, word in enumerate(("row", "column")):
        there = (in_shape[axis] - 1) * strides[axis] + span(kernel_shape[axis], dilations[axis]) + extra[axis]
        if there - sum(cuts[axis]) < 1:
            raise ShapeError.says(
                "conv_transpose2d",
                f"the padding cuts off every {word}",
                f"size={in_shape[axis]}, kernel={kernel_shape[axis]}, stride={strides[axis]}, padding={cuts[axis]}",
                f"the copies of the kernel cover {there} {word}s, and {sum(cuts[axis])} are cut off",
                f"Use a padding of at most {(there - 1) // 2} per side",
            )
    return cuts


def _cuts_along(size: int, kernel_size: int, stride: int, padding: AxisPadding, dilation: int, extra: int) -> Pair:
    """Pixels to cut off along one axis; with "same" (as in ONNX) the result has `size * stride` pixels."""
    if padding not in ("same", "same_lower"):
        return padding_plan(size, kernel_size, stride=stride, padding=padding, dilation=dilation)
    total = span(kernel_size, dilation) + extra - stride
    if total < 0:
        return 0, total
    less, more = total // 2, total - total // 2
    return (less, more) if padding == "same" else (more, less)


def _channels(channels: int, kernel_shape: Sequence[int], groups: int) -> tuple[list[slice], list[slice]]:
    """The input and output channels of each group."""
    groups = whole(groups, "groups", 1)
    if len(kernel_shape) == 2:
        if groups != 1:
            raise OptionError.says(
                "conv_transpose2d",
                "groups is for layers",
                f"groups={groups} with a kernel of two axes",
                "a filter already treats each channel on its own",
                "Leave groups out, or use a kernel of shape (kh, kw, C_in, C_out / groups)",
            )
        return [], []
    given = f"{channels} image channels, kernel shape {tuple(kernel_shape)}, groups={groups}"
    if kernel_shape[2] != channels:
        raise ShapeError.says(
            "conv_transpose2d",
            "image and kernel disagree about the channels",
            given,
            f"the kernel expects {kernel_shape[2]} of them",
            f"Use a kernel of shape (kh, kw, {channels}, C_out / groups), or a filter of two axes",
        )
    if channels % groups:
        raise ShapeError.says(
            "conv_transpose2d",
            "the channels cannot be shared out evenly",
            given,
            f"groups has to divide {channels}",
            "Use groups=1, which mixes all channels",
        )
    each, maps = channels // groups, kernel_shape[3]
    ins = [slice(group * each, (group + 1) * each) for group in range(groups)]
    outs = [slice(group * maps, (group + 1) * maps) for group in range(groups)]
    return ins, outs


# Convolution as a matrix


def conv_matrix(
    shape: Sequence[int],
    kernel: npt.ArrayLike,
    *,
    stride: IntOrPair = 1,
    padding: Padding = "valid",
    dilation: IntOrPair = 1,
    padding_mode: PaddingMode = "zeros",
    flip: bool = False,
    sparse: bool = False,
) -> FloatArray | csr_array:
    """Matrix M of a convolution: ``M @ image.ravel() == conv2d(image, kernel, ...).ravel()``.

    A convolution is a fully connected layer with most weights held at 0 and the others shared: each row of M is
    one position of the window. ``M.T`` is `conv_transpose2d`.

    Parameters
    ----------
    shape : (H, W) or (H, W, C)
        Shape of the image.
    kernel : array_like of shape (kh, kw) or (kh, kw, C, C_out), or str
    stride, padding, dilation, padding_mode, flip
        As in `conv2d`.
    sparse : bool
        Return a ``scipy.sparse.csr_array``, which keeps only the entries that are not 0. Needs SciPy.

    Returns
    -------
    ndarray or csr_array of shape (number of outputs, number of pixels), float64

    Raises
    ------
    ShapeError
        If the kernel does not fit, or a dense matrix would have more than 50 million entries.
    OptionError
        For ``sparse=True`` without SciPy, or an invalid option.

    Examples
    --------
    >>> conv_matrix((1, 4), [[1, 2]])
    array([[1., 2., 0., 0.],
           [0., 1., 2., 0.],
           [0., 0., 1., 2.]])
    """
    sparse = as_bool(sparse, "sparse", "conv_matrix")
    rows, cols, values, size = conv_matrix_entries(
        shape, kernel, stride=stride, padding=padding, dilation=dilation, padding_mode=padding_mode, flip=flip
    )
    if sparse:
        return _as_sparse(rows, cols, values, size)
    if size[0] * size[1] > MOST_ENTRIES:
        raise ShapeError.says(
            "conv_matrix",
            "the matrix would be too large",
            f"shape={tuple(shape)}, padding={short(padding)}",
            f"it has {size[0]} x {size[1]} entries, and {len(values)} of them are kernel weights",
            "Use a smaller image, or sparse=True",
        )
    matrix = np.zeros(size)
    np.add.at(matrix, (rows, cols), values)
    return matrix


def conv_matrix_entries(
    shape: Sequence[int],
    kernel: npt.ArrayLike,
    *,
    stride: IntOrPair = 1,
    padding: Padding = "valid",
    dilation: IntOrPair = 1,
    padding_mode: PaddingMode = "zeros",
    flip: bool = False,
) -> tuple[IntArray, IntArray, FloatArray, Pair]:
    """Entries of `conv_matrix` in coordinate format, without SciPy.

    Parameters
    ----------
    shape, kernel, stride, padding, dilation, padding_mode, flip
        As in `conv_matrix`.

    Returns
    -------
    rows, cols : ndarray of int
    values : ndarray of float
        One entry for each tap that reads a pixel. With reflect, replicate or circular padding two taps of a
        window can read the same pixel: then a position occurs twice, and the matrix holds the sum.
    size : (int, int)
        Shape of the matrix.

    Raises
    ------
    ShapeError
        If the kernel does not fit, or there would be more than 50 million entries.
    OptionError
        If an option is invalid.

    Examples
    --------
    >>> rows, cols, values, size = conv_matrix_entries((1, 3), [[5, 7]])
    >>> rows.tolist(), cols.tolist(), values.tolist(), size
    ([0, 1, 0, 1], [0, 1, 1, 2], [5.0, 5.0, 7.0, 7.0], (2, 3))
    """
    height, width, channels = _matrix_shape(shape)
    weights = _filter_or_layer(kernel, "conv_matrix")
    if as_bool(flip, "flip", "conv_matrix"):
        weights = weights[::-1, ::-1]
    if weights.ndim == 2:
        refuse_huge((*weights.shape, channels, channels), "conv_matrix", "the kernel", f"shape={tuple(shape)}")
        weights = weights[:, :, np.newaxis, np.newaxis] * np.eye(channels)
    elif weights.shape[2] != channels:
        raise ShapeError.says(
            "conv_matrix",
            "image and kernel disagree about the channels",
            f"shape={tuple(shape)}, kernel shape {weights.shape}",
            f"the image has {channels}, and the kernel expects {weights.shape[2]}",
            f"Use a kernel of shape (kh, kw, {channels}, C_out), or a filter of two axes",
        )
    _check_mode(padding_mode)
    strides, dilations = pair(stride, "stride", 1), pair(dilation, "dilation", 1)
    plan = padding_plan2d((height, width), weights.shape[:2], strides, padding, dilations)
    out_shape = output_shape(
        (height, width), weights.shape[:2], stride=strides, padding=plan, dilation=dilations, who="conv_matrix"
    )
    maps, taps_of_all = weights.shape[3], max(weights.shape[0] * weights.shape[1], np.count_nonzero(weights))
    if math.prod(out_shape) * taps_of_all > MOST_ENTRIES:
        raise ShapeError.says(
            "conv_matrix",
            "the matrix would be too large, also as a sparse one",
            f"shape={tuple(shape)}, padding={plan}",
            f"{out_shape[0]} x {out_shape[1]} windows with {taps_of_all} weights each are too many",
            "Use a smaller image, or less padding",
        )
    row_sources, col_sources = (
        [
            [_source(at * strides[axis] - plan[axis][0] + tap * dilations[axis], size, padding_mode) for at in range(n)]
            for tap in range(weights.shape[axis])
        ]
        for axis, (size, n) in enumerate(zip((height, width), out_shape, strict=True))
    )
    rows: list[IntArray] = []
    cols: list[IntArray] = []
    values: list[FloatArray] = []
    outputs = np.arange(out_shape[0] * out_shape[1]).reshape(out_shape)
    for i, from_rows in enumerate(row_sources):
        for j, from_cols in enumerate(col_sources):
            down, right = np.array(from_rows)[:, np.newaxis], np.array(from_cols)
            read = (down >= 0) & (right >= 0)
            pixels = (down * width + right)[read]
            for channel, each in np.argwhere(weights[i, j]):
                rows.append(outputs[read] * maps + each)
                cols.append(pixels * channels + channel)
                values.append(np.full(pixels.size, weights[i, j, channel, each]))
    size = (outputs.size * maps, height * width * channels)
    if not rows:
        return np.zeros(0, int), np.zeros(0, int), np.zeros(0), size
    return np.concatenate(rows), np.concatenate(cols), np.concatenate(values), size


def _source(position: int, size: int, mode: PaddingMode) -> int:
    """As `source_index`, but -1 where the padding is constant."""
    index = source_index(position, size, mode)
    return -1 if index is None else index


def _matrix_shape(shape: object) -> list[int]:
    """Validate the shape of an image and return (height, width, channels)."""
    items = list(shape) if isinstance(shape, (list, tuple)) else None
    if items is None or len(items) not in (2, 3):
        raise ShapeError.says(
            "conv_matrix",
            "it needs the shape of an image",
            f"shape={short(shape)}",
            "the matrix has one column for each pixel",
            "Use conv_matrix(image.shape, kernel)",
        )
    sizes = [whole(item, "shape", 1, ("it counts pixels", "Use image.shape")) for item in items]
    return sizes if len(sizes) == 3 else [*sizes, 1]


def _as_sparse(rows: IntArray, cols: IntArray, values: FloatArray, size: Pair) -> csr_array:
    try:
        from scipy import sparse
    except ModuleNotFoundError:
        raise OptionError.says(
            "conv_matrix",
            "a sparse matrix needs SciPy",
            "sparse=True",
            "SciPy is not installed",
            "Install it with 'pip install scipy', or use conv_matrix_entries, which gives rows, columns and values",
        ) from None
    return sparse.csr_array((values, (rows, cols)), shape=size)
