"""Convolution: a readable definition, and `conv2d`, which computes the same with the fast methods of fast.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from convlab.arrays import as_array, refuse_huge
from convlab.errors import ImageError, OptionError, ShapeError, as_bool, short, unknown_name
from convlab.kernels import as_kernel, as_weights
from convlab.ops.fast import Slide, filter2d, layer2d, sum_dtype, taps
from convlab.ops.geometry import (
    PADDING_MODES,
    output_shape,
    padding_plan,
    padding_plan2d,
    pair,
    source_index,
    whole,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy.typing as npt

    from convlab._types import (
        Array,
        AxisPadding,
        FloatArray,
        FloatDType,
        IntArray,
        IntOrPair,
        Padding,
        PaddingMode,
        Pair,
        Plan,
    )

#: Gives a batch (N, H, W, C) the axes that the input had.
Restore: TypeAlias = "Callable[[Array], Array]"
#: (images, weights, slide, groups, dtype) -> feature maps
Sums: TypeAlias = "Callable[[Array, Array, Slide, int, FloatDType], Array]"

SMALL = 4096  # size of a feature map up to which the definition is as fast as any other method

# Validation of images


def as_images(image: npt.ArrayLike, who: str) -> tuple[FloatArray, Restore]:
    """Convert `image` to a batch (N, H, W, C) of floats; also return a function that restores the axes of the input.

    Integers and booleans become float64, so nothing wraps or truncates. float32 stays float32; float16 is too
    coarse for sums and becomes float32. The input itself is never changed.
    """
    array, dtype, restore = as_batch(image, who)
    return array.astype(dtype, copy=False), restore


def as_batch(image: npt.ArrayLike, who: str) -> tuple[Array, FloatDType, Restore]:
    """As `as_images`, but the batch keeps its dtype; the second value is the dtype to compute in."""
    array = as_pixels(image, who)
    is_small = array.dtype.kind == "f" and array.dtype.itemsize <= 4
    dtype: FloatDType = np.dtype(np.float32 if is_small else np.float64)
    if array.ndim == 2:
        return array[np.newaxis, :, :, np.newaxis], dtype, lambda result: result[0, :, :, 0]
    if array.ndim == 3:
        return array[np.newaxis], dtype, _first
    return array, dtype, lambda result: result


def as_pixels(image: npt.ArrayLike, who: str) -> Array:
    """Convert `image` to an array of real numbers with axes (H, W), (H, W, C) or (N, H, W, C), dtype unchanged."""
    if isinstance(image, str):
        way_out = f"Load it first: load_image({image!r})"
        raise ImageError.says(
            who, "it computes with the pixels of an image", short(image), "that is only a name", way_out
        )
    array = as_array(image, "image", who, ImageError)
    if array.ndim not in (2, 3, 4):
        raise ShapeError.says(
            who,
            "the image has the wrong number of axes",
            f"shape={array.shape}",
            "it has to be (H, W), (H, W, C) or a batch (N, H, W, C)",
            "Use image[numpy.newaxis] for a single row, image[0] to take one entry out",
        )
    if array.size == 0:
        raise ShapeError.says(
            who,
            "the image has no pixels",
            f"shape={array.shape}",
            "a length is 0",
            "Check how the image was cut out",
        )
    return array


# Padding


def pad2d(
    image: npt.ArrayLike, padding: Padding, *, mode: PaddingMode = "zeros", value: float | np.number[Any] = 0
) -> Array:
    """Pad an image on all sides.

    Parameters
    ----------
    image : array_like of shape (H, W), (H, W, C) or (N, H, W, C)
    padding : int, (rows, cols) or ((top, bottom), (left, right))
        Pixels added on *each* side.
    mode : {"zeros", "reflect", "replicate", "circular"}
        How the padding is filled. One row ``1234``, padded by 3::

            zeros      000 1234 000     or `value` instead of 0
            reflect    432 1234 321     mirrored at the outermost pixel
            replicate  111 1234 444
            circular   234 1234 123

        Padding wider than the image mirrors or repeats it several times. With reflect, an axis of a single pixel
        has nothing to mirror: the pixel is repeated.
    value : float
        The constant of mode ``"zeros"``.

    Returns
    -------
    ndarray of shape (top + H + bottom, left + W + right), with C or N as in `image`
        A new array of the image's dtype (float64 if that cannot hold `value`).

    Raises
    ------
    OptionError, UnknownNameError
        For a padding below 0, a padding name (its size depends on a kernel), or an unknown mode.

    Examples
    --------
    >>> pad2d([[1, 2], [3, 4]], 1)
    array([[0, 0, 0, 0],
           [0, 1, 2, 0],
           [0, 3, 4, 0],
           [0, 0, 0, 0]])
    >>> pad2d([[1, 2, 3]], (0, 2), mode="reflect")
    array([[3, 2, 1, 2, 3, 2, 1]])
    """
    array = as_pixels(image, "pad2d")
    if isinstance(padding, str) or (isinstance(padding, (list, tuple)) and any(isinstance(n, str) for n in padding)):
        raise OptionError.says(
            "pad2d",
            "padding has to be given in pixels",
            f"padding={short(padding)}",
            "what a name means depends on the kernel",
            "Use padding_plan2d(shape, kernel_shape, padding='same'), or let conv2d do it",
        )
    _check_mode(mode, "mode")
    axis = 1 if array.ndim == 4 else 0
    plan = padding_plan2d(array.shape[axis : axis + 2], (1, 1), padding=padding)
    refuse_huge(padded_shape(array.shape, plan, axis), "pad2d", "the padded image", f"padding={short(padding)}")
    return _pad(array, plan, mode, _one_number(value, "value", "pad2d"), axis)


def padded_shape(shape: Sequence[int], plan: Plan, axis: int) -> tuple[int, ...]:
    """Shape of an image after padding its rows, which are at `axis`, and its columns, the next axis."""
    rows, cols = (size + sum(ends) for size, ends in zip(shape[axis : axis + 2], plan, strict=True))
    return (*shape[:axis], rows, cols, *shape[axis + 2 :])


def _one_number(value: npt.ArrayLike, name: str, who: str) -> Any:
    """Convert `value` to a NumPy scalar."""
    number = as_array(value, name, who)
    if number.ndim:
        why, way_out = "it is the same everywhere", f"Use {name}=0.5"
        raise OptionError.says(who, f"{name} has to be one number", f"{name}={short(value)}", why, way_out)
    return number[()]


def _pad(array: Array, plan: Plan, mode: PaddingMode, value: float | np.number[Any], axis: int) -> Array:
    """`pad2d` without validation; the rows are at `axis`, the columns at the next one."""
    _check_mode(mode)
    (top, _), (left, _) = plan
    height, width = array.shape[axis : axis + 2]
    if mode == "zeros":
        padded = np.full(padded_shape(array.shape, plan, axis), value, _dtype_for(array, value))
        padded[(slice(None),) * axis + (slice(top, top + height), slice(left, left + width))] = array
        return padded
    rows, cols = (
        [source_index(position, size, mode) for position in range(-start, size + end)]
        for size, (start, end) in zip((height, width), plan, strict=True)
    )
    return array.take(rows, axis=axis).take(cols, axis=axis + 1)


def _check_mode(mode: object, name: str = "padding_mode") -> None:
    if not isinstance(mode, str) or mode not in PADDING_MODES:
        raise unknown_name(name, "padding mode", mode, PADDING_MODES, "it says what stands outside the image")


def _dtype_for(array: Array, value: float | np.number[Any]) -> npt.DTypeLike:
    """The image's dtype if it can hold `value` exactly, else float64."""
    try:
        with np.errstate(all="ignore"):
            fits = array.dtype.kind == "f" or np.array(value).astype(array.dtype) == value
    except (OverflowError, ValueError):
        fits = False
    return array.dtype if fits else np.float64


# Convolution


def conv2d(
    image: npt.ArrayLike,
    kernel: npt.ArrayLike,
    *,
    bias: npt.ArrayLike | None = None,
    stride: IntOrPair = 1,
    padding: Padding = "valid",
    dilation: IntOrPair = 1,
    groups: int = 1,
    padding_mode: PaddingMode = "zeros",
    flip: bool = False,
) -> FloatArray:
    """Convolve an image: slide the kernel over it, and write each sum of products into the feature map.

    Deep learning calls this convolution. Strictly it is *cross-correlation*: the kernel is used as written.
    ``flip=True`` rotates it by 180 degrees first, which gives the convolution of mathematics.

    Parameters
    ----------
    image : array_like of shape (H, W), (H, W, C) or (N, H, W, C)
    kernel : array_like of shape (kh, kw) or (kh, kw, C_in / groups, C_out), or str
        Two axes, or the name of a kernel: a *filter*, applied to each channel separately. Four axes: a *layer*,
        which sums over the input channels and gives C_out feature maps; a grey image (H, W) has one channel.
    bias : float, or ndarray of shape (C_out,) for a layer, optional
        Added to each sum.
    stride : int or (rows, cols)
        Pixels between neighbouring windows.
    padding : int, (rows, cols), ((top, bottom), (left, right)) or str
        Pixels added on each side, or ``"valid"`` (none), ``"same"`` (``ceil(H / stride)`` rows; an odd pixel
        is added at the end), ``"same_lower"`` (at the start), ``"full"`` (every overlap).
    dilation : int or (rows, cols)
        Pixels from one kernel tap to the next.
    groups : int
        Split input and output channels of a layer into this many groups that do not mix. ``groups=C_in`` is
        the depthwise layer.
    padding_mode : {"zeros", "reflect", "replicate", "circular"}
        How the padding is filled; see `pad2d`.
    flip : bool
        Rotate the kernel by 180 degrees.

    Returns
    -------
    ndarray of shape (H_out, W_out), (H_out, W_out, C) or (N, H_out, W_out, C)
        For a layer the last axis is C_out. float64; float32 for float32 and float16 images. Integers are exact
        below 2**53 (2**24 in float32); other values are accurate to a few units in the last place of the largest
        sum that kernel and image can give.

    Raises
    ------
    ShapeError
        If the kernel does not fit into the padded image, or the channels do not match.
    KernelError, ImageError, OptionError, UnknownNameError
        If the kernel, the image or an option is invalid.

    References
    ----------
    Goodfellow, Bengio & Courville (2016), Deep Learning, chapter 9.
    Dumoulin & Visin (2016), A guide to convolution arithmetic for deep learning, arXiv:1603.07285.

    Examples
    --------
    >>> conv2d([[1, 6, 2], [5, 3, 1], [7, 0, 4]], [[1, 2], [-1, 0]])
    array([[8., 7.],
           [4., 5.]])
    """
    return _convolve(_sums_fast, image, kernel, bias, stride, padding, dilation, groups, padding_mode, flip)


def conv2d_by_definition(
    image: npt.ArrayLike,
    kernel: npt.ArrayLike,
    *,
    bias: npt.ArrayLike | None = None,
    stride: IntOrPair = 1,
    padding: Padding = "valid",
    dilation: IntOrPair = 1,
    groups: int = 1,
    padding_mode: PaddingMode = "zeros",
    flip: bool = False,
) -> FloatArray:
    """`conv2d` in its most readable form: for each kernel tap, add the shifted image times one weight.

    Options, results and errors are those of `conv2d`. The tests compare the two: they are equal for integers, and
    equal up to rounding for other values.

    Examples
    --------
    >>> conv2d_by_definition([[1, 6, 2], [5, 3, 1], [7, 0, 4]], [[1, 2], [-1, 0]])
    array([[8., 7.],
           [4., 5.]])
    """
    return _convolve(_sums_by_definition, image, kernel, bias, stride, padding, dilation, groups, padding_mode, flip)


def _sums_by_definition(images: Array, weights: Array, slide: Slide, groups: int, dtype: FloatDType) -> Array:
    """The convolution itself, of `images` (N, H, W, C) with `weights` of two or four axes."""
    add_in = sum_dtype(dtype, weights[..., 0, 0].size if weights.ndim == 4 else weights.size)
    weights = weights.astype(add_in)
    padded = _pad(images, slide.plan, slide.mode, 0, axis=1).astype(dtype)
    views = taps(padded, slide.window, slide.out_shape, slide.stride, slide.dilation)
    maps = weights.shape[3] if weights.ndim == 4 else images.shape[3]
    feature_map = np.zeros((len(images), *slide.out_shape, maps), add_in)
    if weights.ndim == 2:
        for i, j, pixels in views:
            feature_map += weights[i, j] * pixels
    else:
        channels_in, channels_out = _group_slices(images.shape[3], weights.shape, groups)
        for i, j, pixels in views:
            for ins, outs in zip(channels_in, channels_out, strict=True):
                feature_map[..., outs] += pixels[..., ins] @ weights[i, j, :, outs]
    return feature_map.astype(dtype, copy=False)


def _sums_fast(images: Array, weights: Array, slide: Slide, groups: int, dtype: FloatDType) -> Array:
    """The same with fast.py; small images by definition, which is then as fast."""
    if weights.ndim == 4:
        return layer2d(images, weights, slide, groups, dtype)
    if slide.out_shape[0] * slide.out_shape[1] * images.shape[3] < SMALL:
        return _sums_by_definition(images, weights, slide, groups, dtype)
    return filter2d(images, weights, slide, dtype)


def _convolve(
    sums: Sums,
    image: npt.ArrayLike,
    kernel: npt.ArrayLike,
    bias: npt.ArrayLike | None,
    stride: IntOrPair,
    padding: Padding,
    dilation: IntOrPair,
    groups: int,
    padding_mode: PaddingMode,
    flip: bool,
    who: str = "conv2d",
) -> FloatArray:
    """Validate all arguments, then compute with `sums`."""
    images, dtype, restore = as_batch(image, who)
    weights = _filter_or_layer(kernel, who)
    if as_bool(flip, "flip", who):
        weights = weights[::-1, ::-1]
    strides, dilations = pair(stride, "stride", 1), pair(dilation, "dilation", 1)
    window = weights.shape[0], weights.shape[1]
    plan = padding_plan2d(images.shape[1:3], window, strides, padding, dilations)
    out_shape = output_shape(images.shape[1:3], window, stride=strides, padding=plan, dilation=dilations, who=who)
    _check_mode(padding_mode)
    if weights.ndim == 2:
        _check_filter_options(groups)
    else:
        _group_slices(images.shape[3], weights.shape, groups)
        restore = _first if restore(images).ndim == 2 else restore
    maps = images.shape[3] if weights.ndim == 2 else weights.shape[3]
    given = f"padding={short(padding)}" + (f", dilation={dilations}" if isinstance(padding, str) else "")
    refuse_huge(padded_shape(images.shape, plan, 1), who, "the padded image", given)
    refuse_huge((len(images), *out_shape, maps), who, "the result", f"kernel shape {weights.shape}, {given}")
    down, right = (1 if many == 1 else step for many, step in zip(out_shape, strides, strict=True))
    slide = Slide(window, out_shape, (down, right), dilations, plan, padding_mode)
    feature_map = sums(images, weights, slide, groups, dtype)
    if bias is not None:
        feature_map += _bias_values(bias, weights.shape[3] if weights.ndim == 4 else None, dtype)
    return restore(feature_map)


def conv1d(
    signal: npt.ArrayLike,
    kernel: npt.ArrayLike,
    *,
    stride: int = 1,
    padding: AxisPadding = "valid",
    dilation: int = 1,
    padding_mode: PaddingMode = "zeros",
    flip: bool = False,
) -> FloatArray:
    """Convolve a signal: `conv2d` on a single row.

    Parameters
    ----------
    signal : array_like of shape (L,)
    kernel : array_like of shape (k,)
    stride, padding, dilation, padding_mode, flip
        As in `conv2d`, for one axis: `padding` is a number, (start, end) or a name.

    Returns
    -------
    ndarray of shape (L_out,)

    Raises
    ------
    ShapeError
        If signal or kernel has more than one axis, or the kernel does not fit.

    Examples
    --------
    >>> conv1d([0, 0, 1, 1, 1], [-1, 0, 1])
    array([1., 1., 0.])
    >>> conv1d([0, 1, 0], [1, 2, 3], padding="same"), conv1d([0, 1, 0], [1, 2, 3], padding="same", flip=True)
    (array([3., 2., 1.]), array([1., 2., 3.]))
    """
    samples, weights = _one_axis(signal, "signal"), _one_axis(kernel, "kernel")
    strides, dilations = (1, whole(stride, "stride", 1)), (1, whole(dilation, "dilation", 1))
    plan = (0, 0), padding_plan(samples.size, weights.size, stride=stride, padding=padding, dilation=dilation)
    row, kernel = samples[np.newaxis], weights[np.newaxis]
    result = _convolve(_sums_fast, row, kernel, None, strides, plan, dilations, 1, padding_mode, flip, who="conv1d")
    return _first(result)


def _first(result: Array) -> Array:
    entry: Array = result[0]
    return entry


def _filter_or_layer(kernel: npt.ArrayLike, who: str) -> FloatArray:
    """Validate a kernel of two axes (a filter) or four (a layer)."""
    if isinstance(kernel, str):
        return as_kernel(kernel)
    weights = as_weights(kernel)
    if weights.ndim == 3:
        raise ShapeError.says(
            who,
            "the kernel has three axes",
            f"shape={weights.shape}",
            "a filter has two, (kh, kw), and a layer four, (kh, kw, C_in, C_out)",
            "Use kernel[..., numpy.newaxis] for a layer with one map",
        )
    return weights if weights.ndim == 4 else as_kernel(weights)


def _check_filter_options(groups: int) -> None:
    if whole(groups, "groups", 1) != 1:
        raise OptionError.says(
            "conv2d",
            "groups is for layers",
            f"groups={groups} with a kernel of two axes",
            "a filter already treats each channel on its own",
            "Leave groups out, or use a kernel of shape (kh, kw, C_in / groups, C_out)",
        )


def _group_slices(channels: int, kernel_shape: Sequence[int], groups: int) -> tuple[list[slice], list[slice]]:
    """The input and output channels of each group."""
    groups = whole(groups, "groups", 1)
    per_group, maps = kernel_shape[2:]
    given = f"{channels} image channels, kernel shape {tuple(kernel_shape)}, groups={groups}"
    if channels % groups or maps % groups:
        raise ShapeError.says(
            "conv2d",
            "the channels cannot be shared out evenly",
            given,
            f"groups has to divide both {channels} (in) and {maps} (out)",
            "Use groups=1, which mixes all channels",
        )
    if per_group * groups != channels:
        raise ShapeError.says(
            "conv2d",
            "image and kernel disagree about the channels",
            given,
            f"the kernel expects {per_group} x {groups} = {per_group * groups} of them",
            f"Use a kernel of shape (kh, kw, {channels // groups}, C_out), or a filter of two axes",
        )
    ins = [slice(group * per_group, (group + 1) * per_group) for group in range(groups)]
    outs = [slice(group * (maps // groups), (group + 1) * (maps // groups)) for group in range(groups)]
    return ins, outs


def _bias_values(bias: npt.ArrayLike, maps: int | None, dtype: npt.DTypeLike) -> Array:
    """Convert `bias` to an array: one number, or one for each of `maps` (None for a filter)."""
    values = as_array(bias, "bias", "bias")
    with np.errstate(over="ignore"):
        values = values.astype(dtype)
    if values.shape not in ((), (maps,)) or not np.isfinite(values).all():
        wanted = "one number" if maps is None else f"one number, or one for each of the {maps} maps"
        raise OptionError.says(
            "bias", f"it has to be {wanted}", f"bias={short(bias)}", "it is added to each sum", "Use bias=0.5"
        )
    return values


def _one_axis(values: npt.ArrayLike, name: str) -> Array:
    example = "[1, 0, -1]"  # no name: named kernels have two axes
    array = as_weights(values, example=example) if name == "kernel" else as_array(values, name, "conv1d", ImageError)
    if array.ndim != 1 or array.size == 0:
        raise ShapeError.says(
            "conv1d",
            f"the {name} has to be one list of numbers",
            f"shape={array.shape}",
            "it slides along a single axis",
            "Use conv2d for images, .ravel() to string all values together",
        )
    return array


# A single window


@dataclass(frozen=True, eq=False, repr=False)
class Window:
    """The computation at one output position, in arrays of the kernel's shape.

    Attributes
    ----------
    pixels, weights, products, subtotals : ndarray of shape (kh, kw)
        ``products = pixels * weights``; the subtotals add them up in reading order. With ``flip`` the weights are
        rotated.
    rows, cols : ndarray of shape (kh, kw), int
        Position of each tap in the image; in the padding it is below 0, or at least H (W).
    padded : ndarray of shape (kh, kw), bool
        True for taps in the padding.
    bias, sum : float
        ``sum = subtotals[-1, -1] + bias``, the value of the feature map.
    """

    pixels: FloatArray
    weights: FloatArray
    products: FloatArray
    subtotals: FloatArray
    rows: IntArray
    cols: IntArray
    padded: npt.NDArray[np.bool_]
    bias: float
    sum: float

    def __repr__(self) -> str:
        height, width = self.pixels.shape
        place = f"rows {self.rows[0, 0]}..{self.rows[-1, -1]} cols {self.cols[0, 0]}..{self.cols[-1, -1]}"
        padded = int(self.padded.sum())
        return f"<Window {height}x{width} {place} padded={padded} bias={self.bias:g} sum={self.sum:.6g}>"


def window_trace(
    image: npt.ArrayLike,
    kernel: npt.ArrayLike,
    *,
    row: int,
    col: int,
    bias: float | None = 0.0,
    stride: IntOrPair = 1,
    padding: Padding = "valid",
    dilation: IntOrPair = 1,
    padding_mode: PaddingMode = "zeros",
    flip: bool = False,
) -> Window:
    """The arithmetic of one value of ``conv2d(image, kernel, ...)[row, col]``.

    Parameters
    ----------
    image : array_like of shape (H, W)
    kernel : array_like of shape (kh, kw), or str
    row, col : int
        Position in the feature map.
    bias, stride, padding, dilation, padding_mode, flip
        As in `conv2d`.

    Returns
    -------
    Window

    Raises
    ------
    ShapeError
        If the image is not (H, W), the kernel does not fit, or the position is outside the feature map.

    Examples
    --------
    >>> trace = window_trace([[1, 6, 2], [5, 3, 1], [7, 0, 4]], [[1, 2], [-1, 0]], row=0, col=0)
    >>> trace
    <Window 2x2 rows 0..1 cols 0..1 padded=0 bias=0 sum=8>
    >>> trace.products
    array([[ 1., 12.],
           [-5.,  0.]])
    """
    images, restore = as_images(image, "window_trace")
    if restore(images).ndim != 2:
        raise ShapeError.says(
            "window_trace",
            "it looks at one channel",
            f"shape={restore(images).shape}",
            "each channel has its own sums",
            "Use image[..., 0], or a grey image",
        )
    pixels = images[0, :, :, 0]
    weights = as_kernel(kernel).astype(pixels.dtype)
    if as_bool(flip, "flip", "window_trace"):
        weights = weights[::-1, ::-1].copy()
    strides, dilations = pair(stride, "stride", 1), pair(dilation, "dilation", 1)
    plan = padding_plan2d(pixels.shape, weights.shape, strides, padding, dilations)
    refuse_huge(padded_shape(pixels.shape, plan, 0), "window_trace", "the padded image", f"padding={short(padding)}")
    out_shape = output_shape(
        pixels.shape, weights.shape, stride=strides, padding=plan, dilation=dilations, who="window_trace"
    )
    _check_position(row, col, out_shape)
    first_row, first_col = row * strides[0] - plan[0][0], col * strides[1] - plan[1][0]
    rows, cols = np.indices(weights.shape)
    rows, cols = first_row + rows * dilations[0], first_col + cols * dilations[1]
    height, width = pixels.shape
    padded = (rows < 0) | (rows >= height) | (cols < 0) | (cols >= width)

    image_padded = _pad(pixels, plan, padding_mode, 0, axis=0)
    read = image_padded[rows + plan[0][0], cols + plan[1][0]]
    products = weights * read + 0  # + 0 turns -0.0 into 0.0, which reads better
    subtotals = np.cumsum(products, dtype=np.float64).reshape(products.shape)
    bias = float(_bias_values(0 if bias is None else bias, None, weights.dtype))
    return Window(read, weights, products, subtotals, rows, cols, padded, bias, float(subtotals[-1, -1] + bias))


def _check_position(row: int, col: int, out_shape: Pair) -> None:
    if not (0 <= whole(row, "row", 0) < out_shape[0] and 0 <= whole(col, "col", 0) < out_shape[1]):
        raise ShapeError.says(
            "window_trace",
            "the position lies outside the feature map",
            f"row={row}, col={col}",
            f"the feature map has {out_shape[0]} rows and {out_shape[1]} columns",
            f"Use a row of at most {out_shape[0] - 1} and a column of at most {out_shape[1] - 1}",
        )
