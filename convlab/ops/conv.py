"""Convolution: its definition, to be read, and `conv2d`, which gives the same by the fast ways of fast.py."""

from dataclasses import dataclass

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

SMALL = 4096  # values of a feature map up to which the definition is as fast as anything else

# Doors: every image and every list of taps comes in through one of these


def as_images(image, who):
    """`image` as a batch (N, H, W, C) of floats, and a function that gives a result the axes of the input.

    Integers and booleans become float64, so nothing wraps or truncates. float32 stays float32; float16, too
    coarse to add up, becomes float32. The input itself is never changed.
    """
    array, dtype, restore = as_batch(image, who)
    return array.astype(dtype, copy=False), restore


def as_batch(image, who):
    """`image` as a batch (N, H, W, C) with its values untouched, the dtype to compute in, and as in `as_images`."""
    array = as_pixels(image, who)
    is_small = array.dtype.kind == "f" and array.dtype.itemsize <= 4
    dtype = np.dtype(np.float32 if is_small else np.float64)
    if array.ndim == 2:
        return array[np.newaxis, :, :, np.newaxis], dtype, lambda result: result[0, :, :, 0]
    if array.ndim == 3:
        return array[np.newaxis], dtype, _first
    return array, dtype, lambda result: result


def as_pixels(image, who):
    """`image` as an array of real numbers with axes (H, W), (H, W, C) or (N, H, W, C), values untouched."""
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


def pad2d(image, padding, *, mode="zeros", value=0):
    """Put a border around an image.

    Parameters
    ----------
    image : array_like of shape (H, W), (H, W, C) or (N, H, W, C)
    padding : int, (rows, cols) or ((top, bottom), (left, right))
        Pixels added on *each* side.
    mode : {"zeros", "reflect", "replicate", "circular"}
        What stands in the border. One row ``1234``, padded by 3::

            zeros      000 1234 000     or `value` instead of 0
            reflect    432 1234 321     mirrored on the outermost pixel
            replicate  111 1234 444
            circular   234 1234 123

        A border wider than the image goes on mirroring or repeating. With reflect, an axis of one lone pixel
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
        For a padding below 0, a padding name (a border needs a kernel for that), or an unknown mode.

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


def padded_shape(shape, plan, axis):
    """The shape of an image with `plan` around its rows, at `axis`, and its columns."""
    rows, cols = (size + sum(ends) for size, ends in zip(shape[axis : axis + 2], plan, strict=True))
    return (*shape[:axis], rows, cols, *shape[axis + 2 :])


def _one_number(value, name, who):
    number = as_array(value, name, who)
    if number.ndim:
        why, way_out = "it is the same everywhere", f"Use {name}=0.5"
        raise OptionError.says(who, f"{name} has to be one number", f"{name}={short(value)}", why, way_out)
    return number[()]


def _pad(array, plan, mode, value, axis):
    """`pad2d` without its doors: `axis` is the one of the rows, the next one that of the columns."""
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


def _check_mode(mode, name="padding_mode"):
    if not isinstance(mode, str) or mode not in PADDING_MODES:
        raise unknown_name(name, "padding mode", mode, PADDING_MODES, "it says what stands outside the image")


def _dtype_for(array, value):
    """The image's dtype when it can hold `value` exactly, else float64."""
    try:
        with np.errstate(all="ignore"):
            fits = array.dtype.kind == "f" or np.array(value).astype(array.dtype) == value
    except (OverflowError, ValueError):
        fits = False
    return array.dtype if fits else np.float64


# Convolution


def conv2d(
    image,
    kernel,
    *,
    bias=None,
    stride=1,
    padding="valid",
    dilation=1,
    groups=1,
    padding_mode="zeros",
    flip=False,
):
    """Slide a kernel over an image: at each position multiply, add up, write the sum into the feature map.

    Deep learning calls this convolution. Strictly it is *cross-correlation*: the kernel is used as written.
    ``flip=True`` turns it by 180 degrees first, which gives the convolution of mathematics.

    Parameters
    ----------
    image : array_like of shape (H, W), (H, W, C) or (N, H, W, C)
    kernel : array_like of shape (kh, kw) or (kh, kw, C_in / groups, C_out), or str
        Two axes, or the name of a kernel: a *filter*, applied to each channel on its own. Four axes: a
        *layer*, which sums over the input channels and gives C_out maps; a grey image (H, W) counts as one
        channel.
    bias : float, or ndarray of shape (C_out,) for a layer, optional
        Added to each sum.
    stride : int or (rows, cols)
        Pixels between neighbouring windows.
    padding : int, (rows, cols), ((top, bottom), (left, right)) or str
        Pixels added on each side, or ``"valid"`` (none), ``"same"`` (``ceil(H / stride)`` rows; an odd pixel
        goes to the end), ``"same_lower"`` (it goes to the start), ``"full"`` (every overlap).
    dilation : int or (rows, cols)
        Pixels from one kernel tap to the next.
    groups : int
        Split input and output channels of a layer into this many groups that do not mix. ``groups=C_in`` is
        the depthwise layer.
    padding_mode : {"zeros", "reflect", "replicate", "circular"}
        What stands in the padding; see `pad2d`.
    flip : bool
        Turn the kernel by 180 degrees.

    Returns
    -------
    ndarray of shape (H_out, W_out), (H_out, W_out, C) or (N, H_out, W_out, C)
        For a layer the last axis is C_out. float64; float32 for float32 and float16 images. Whole numbers are
        exact below 2**53 (2**24 in float32); fractions are accurate to a few units in the last place of the
        largest sum that kernel and image can give.

    Raises
    ------
    ShapeError
        If the kernel does not fit into the padded image, or channels do not match.
    KernelError, ImageError, OptionError, UnknownNameError
        If kernel, image or a setting cannot be used.

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
    image,
    kernel,
    *,
    bias=None,
    stride=1,
    padding="valid",
    dilation=1,
    groups=1,
    padding_mode="zeros",
    flip=False,
):
    """`conv2d` in its most readable form: for each kernel tap, add the shifted image times one weight.

    Options, results and errors are those of `conv2d`. The tests hold the two together: equal for whole numbers,
    up to rounding for fractions.

    >>> conv2d_by_definition([[1, 6, 2], [5, 3, 1], [7, 0, 4]], [[1, 2], [-1, 0]])
    array([[8., 7.],
           [4., 5.]])
    """
    return _convolve(_sums_by_definition, image, kernel, bias, stride, padding, dilation, groups, padding_mode, flip)


def _sums_by_definition(images, weights, slide, groups, dtype):
    """The heart of it: `images` (N, H, W, C), `weights` of two or four axes."""
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


def _sums_fast(images, weights, slide, groups, dtype):
    """The same by fast.py; small images by definition, which then takes no longer."""
    if weights.ndim == 4:
        return layer2d(images, weights, slide, groups, dtype)
    if slide.out_shape[0] * slide.out_shape[1] * images.shape[3] < SMALL:
        return _sums_by_definition(images, weights, slide, groups, dtype)
    return filter2d(images, weights, slide, dtype)


def _convolve(sums, image, kernel, bias, stride, padding, dilation, groups, padding_mode, flip, who="conv2d"):
    """Check everything, then let `sums` compute."""
    images, dtype, restore = as_batch(image, who)
    weights = _filter_or_layer(kernel, who)
    if as_bool(flip, "flip", who):
        weights = weights[::-1, ::-1]
    strides, dilations = pair(stride, "stride", 1), pair(dilation, "dilation", 1)
    window = weights.shape[:2]
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
    strides = tuple(1 if many == 1 else step for many, step in zip(out_shape, strides, strict=True))
    feature_map = sums(images, weights, Slide(window, out_shape, strides, dilations, plan, padding_mode), groups, dtype)
    if bias is not None:
        feature_map += _bias_values(bias, weights.shape[3] if weights.ndim == 4 else None, dtype)
    return restore(feature_map)


def conv1d(signal, kernel, *, stride=1, padding="valid", dilation=1, padding_mode="zeros", flip=False):
    """Slide a kernel along a signal: `conv2d` on a single row.

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
    signal, kernel = _one_axis(signal, "signal"), _one_axis(kernel, "kernel")
    strides, dilations = (1, whole(stride, "stride", 1)), (1, whole(dilation, "dilation", 1))
    along = padding_plan(signal.size, kernel.size, stride=stride, padding=padding, dilation=dilation)
    line, weights, plan = signal[np.newaxis], kernel[np.newaxis], ((0, 0), along)
    return _convolve(_sums_fast, line, weights, None, strides, plan, dilations, 1, padding_mode, flip, who="conv1d")[0]


def _first(result):
    return result[0]


def _filter_or_layer(kernel, who):
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


def _check_filter_options(groups):
    if whole(groups, "groups", 1) != 1:
        raise OptionError.says(
            "conv2d",
            "groups is for layers",
            f"groups={groups} with a kernel of two axes",
            "a filter already treats each channel on its own",
            "Leave groups out, or use a kernel of shape (kh, kw, C_in / groups, C_out)",
        )


def _group_slices(channels, kernel_shape, groups):
    """The input and the output channels of each group."""
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


def _bias_values(bias, maps, dtype):
    """`bias` as an array: one number, or one for each of `maps` (None for a filter)."""
    values = as_array(bias, "bias", "bias")
    with np.errstate(over="ignore"):
        values = values.astype(dtype)
    if values.shape not in ((), (maps,)) or not np.isfinite(values).all():
        wanted = "one number" if maps is None else f"one number, or one for each of the {maps} maps"
        raise OptionError.says(
            "bias", f"it has to be {wanted}", f"bias={short(bias)}", "it is added to each sum", "Use bias=0.5"
        )
    return values


def _one_axis(values, name):
    example = "[1, 0, -1]"  # a name means a kernel of two axes
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


# One window, looked at closely


@dataclass(frozen=True, eq=False, repr=False)
class Window:
    """Everything that happens at one output position, in arrays of the kernel's shape.

    Attributes
    ----------
    pixels, weights, products, subtotals : ndarray of shape (kh, kw)
        ``products = pixels * weights``; subtotals add them up in reading order. With ``flip`` the weights are
        the turned ones.
    rows, cols : ndarray of shape (kh, kw), int
        Position of each tap in the image; below 0, or H (W) and more, in the padding.
    padded : ndarray of shape (kh, kw), bool
        Which taps lie in the padding.
    bias, sum : float
        ``sum = subtotals[-1, -1] + bias``, the value of the feature map.
    """

    pixels: np.ndarray
    weights: np.ndarray
    products: np.ndarray
    subtotals: np.ndarray
    rows: np.ndarray
    cols: np.ndarray
    padded: np.ndarray
    bias: float
    sum: float

    def __repr__(self):
        height, width = self.pixels.shape
        place = f"rows {self.rows[0, 0]}..{self.rows[-1, -1]} cols {self.cols[0, 0]}..{self.cols[-1, -1]}"
        padded = int(self.padded.sum())
        return f"<Window {height}x{width} {place} padded={padded} bias={self.bias:g} sum={self.sum:.6g}>"


def window_trace(
    image,
    kernel,
    *,
    row,
    col,
    bias=0.0,
    stride=1,
    padding="valid",
    dilation=1,
    padding_mode="zeros",
    flip=False,
):
    """The arithmetic behind one value of ``conv2d(image, kernel, ...)[row, col]``.

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
        If the image is not (H, W), the kernel does not fit, or the position lies outside the feature map.

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

    everything = _pad(pixels, plan, padding_mode, 0, axis=0)
    seen = everything[rows + plan[0][0], cols + plan[1][0]]
    products = weights * seen + 0  # + 0 turns -0.0 into 0.0, which reads better
    subtotals = np.cumsum(products, dtype=np.float64).reshape(products.shape)
    bias = float(_bias_values(0 if bias is None else bias, None, weights.dtype))
    return Window(seen, weights, products, subtotals, rows, cols, padded, bias, float(subtotals[-1, -1] + bias))


def _check_position(row, col, out_shape):
    if not (0 <= whole(row, "row", 0) < out_shape[0] and 0 <= whole(col, "col", 0) < out_shape[1]):
        raise ShapeError.says(
            "window_trace",
            "the position lies outside the feature map",
            f"row={row}, col={col}",
            f"the feature map has {out_shape[0]} rows and {out_shape[1]} columns",
            f"Use a row of at most {out_shape[0] - 1} and a column of at most {out_shape[1] - 1}",
        )
