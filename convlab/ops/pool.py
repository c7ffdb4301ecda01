"""Pooling: replace each window of an image by its largest value or its average."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from convlab.arrays import refuse_huge
from convlab.errors import OptionError, ShapeError, as_bool, short, unknown_name
from convlab.ops.conv import _pad, as_batch, as_images, padded_shape
from convlab.ops.fast import Slide, exact_dtype, pool2d, sum_dtype, taps
from convlab.ops.geometry import PADDING_NAMES, AxisSettings, output_shape, padding_plan2d, pair, window

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy.typing as npt

    from convlab._types import Array, FloatArray, IntArray, IntOrPair, Padding, Pair

NAMES = PADDING_NAMES[:3]  # of paddings, without "full"


def max_pool2d(
    image: npt.ArrayLike,
    size: IntOrPair = 2,
    *,
    stride: IntOrPair | None = None,
    padding: Padding = 0,
    dilation: IntOrPair = 1,
    ceil_mode: bool = False,
) -> FloatArray:
    """Max pooling: the largest value of each window.

    Parameters
    ----------
    image : array_like of shape (H, W), (H, W, C) or (N, H, W, C)
        Each channel is pooled on its own.
    size : int or (rows, cols)
        The window.
    stride : int or (rows, cols), optional
        Pixels between neighbouring windows; by default the window size, so that the windows do not overlap.
    padding : int, (rows, cols), ((top, bottom), (left, right)), "valid", "same" or "same_lower"
        Pixels added on each side. Their value is minus infinity, so they are never the largest.
    dilation : int or (rows, cols)
        Pixels between the cells of a window.
    ceil_mode : bool
        Round up: keep a partial last window, if it starts inside the image or the padding before it.

    Returns
    -------
    ndarray of shape (H_out, W_out), with C or N as in `image`
        float64; float32 for float32 and float16 images.

    Raises
    ------
    ShapeError
        If the window does not fit, or covers nothing but padding: then it has no largest value.
    OptionError, UnknownNameError, ImageError
        If an option or the image is invalid.

    Examples
    --------
    >>> max_pool2d([[1, 4, 3, 6], [2, 1, 0, 9], [2, 2, 7, 7], [5, 3, 3, 6]])
    array([[4., 9.],
           [5., 7.]])
    """
    images, dtype, restore = as_batch(image, "max_pool2d")
    layout = Layout("max_pool2d", images.shape, size, stride, padding, dilation, ceil_mode)
    layout.refuse_empty_windows()
    # Integers are compared in their own dtype. Its least value can pad them, because no window is empty.
    if images.dtype.kind == "f":
        return restore(pool2d(images, np.maximum, layout.slide, -np.inf, dtype, dtype))
    given = images.dtype.newbyteorder("=")
    least = False if given.kind == "b" else np.iinfo(given).min
    return restore(pool2d(images, np.maximum, layout.slide, least, given, dtype))


def max_pool2d_by_definition(
    image: npt.ArrayLike,
    size: IntOrPair = 2,
    *,
    stride: IntOrPair | None = None,
    padding: Padding = 0,
    dilation: IntOrPair = 1,
    ceil_mode: bool = False,
) -> FloatArray:
    """`max_pool2d` in its most readable form: the largest of the shifted images.

    Examples
    --------
    >>> max_pool2d_by_definition([[1, 4, 3, 6], [2, 1, 0, 9], [2, 2, 7, 7], [5, 3, 3, 6]])
    array([[4., 9.],
           [5., 7.]])
    """
    images, restore = as_images(image, "max_pool2d")
    layout = Layout("max_pool2d", images.shape, size, stride, padding, dilation, ceil_mode)
    layout.refuse_empty_windows()
    largest = np.full(layout.result_shape(images), -np.inf, images.dtype)
    for _, _, pixels in layout.taps(images, -np.inf):
        np.maximum(largest, pixels, out=largest)
    return restore(largest)


def avg_pool2d(
    image: npt.ArrayLike,
    size: IntOrPair = 2,
    *,
    stride: IntOrPair | None = None,
    padding: Padding = 0,
    dilation: IntOrPair = 1,
    ceil_mode: bool = False,
    count_include_pad: bool = True,
) -> FloatArray:
    """Average pooling: the mean of each window.

    Parameters
    ----------
    image, size, stride, padding, dilation, ceil_mode
        As in `max_pool2d`, but padding holds zeros.
    count_include_pad : bool
        Whether the zeros of the padding count as values. Cells beyond the padded image, which `ceil_mode` can add,
        never count.

    Returns
    -------
    ndarray of shape (H_out, W_out), with C or N as in `image`

    Raises
    ------
    ShapeError
        If the window does not fit, or covers nothing but padding that does not count: then it has no average.
    OptionError, UnknownNameError, ImageError
        If an option or the image is invalid.

    Examples
    --------
    >>> avg_pool2d([[1, 4, 3, 6], [2, 1, 0, 9], [2, 2, 7, 7], [5, 3, 3, 6]])
    array([[2.  , 4.5 ],
           [3.  , 5.75]])
    """
    images, dtype, restore = as_batch(image, "avg_pool2d")
    layout = Layout("avg_pool2d", images.shape, size, stride, padding, dilation, ceil_mode)
    count_include_pad = as_bool(count_include_pad, "count_include_pad", "avg_pool2d")
    if not count_include_pad:
        layout.refuse_empty_windows()
    row_counts, col_counts = layout.counts(count_include_pad)

    def divide(sums: Array, rows: slice, cols: slice) -> None:
        cells = np.outer(_once(row_counts[rows]), _once(col_counts[cols]))
        sums /= cells[:, :, np.newaxis].astype(dtype)

    add_in = exact_dtype(images.dtype, np.array([float(math.prod(layout.size))]), dtype, sum(layout.size))
    return restore(pool2d(images, np.add, layout.slide, 0, add_in, dtype, finish=divide))


def _once(counts: IntArray) -> IntArray:
    """The counts, reduced to a single one if all are equal."""
    return counts[:1] if (counts == counts[0]).all() else counts


def avg_pool2d_by_definition(
    image: npt.ArrayLike,
    size: IntOrPair = 2,
    *,
    stride: IntOrPair | None = None,
    padding: Padding = 0,
    dilation: IntOrPair = 1,
    ceil_mode: bool = False,
    count_include_pad: bool = True,
) -> FloatArray:
    """`avg_pool2d` in its most readable form: the sum of the shifted images, divided by the number of cells that count.

    Examples
    --------
    >>> avg_pool2d_by_definition([[1, 4, 3, 6], [2, 1, 0, 9], [2, 2, 7, 7], [5, 3, 3, 6]])
    array([[2.  , 4.5 ],
           [3.  , 5.75]])
    """
    images, restore = as_images(image, "avg_pool2d")
    layout = Layout("avg_pool2d", images.shape, size, stride, padding, dilation, ceil_mode)
    count_include_pad = as_bool(count_include_pad, "count_include_pad", "avg_pool2d")
    if not count_include_pad:
        layout.refuse_empty_windows()
    total = np.zeros(layout.result_shape(images), sum_dtype(images.dtype, math.prod(layout.size)))
    for _, _, pixels in layout.taps(images, 0):
        total += pixels
    row_counts, col_counts = layout.counts(count_include_pad)
    cells = np.outer(row_counts, col_counts).astype(total.dtype)
    return restore((total / cells[:, :, np.newaxis]).astype(images.dtype, copy=False))


def global_avg_pool2d(image: npt.ArrayLike) -> float | FloatArray:
    """Global average pooling: the mean of each channel over all its pixels.

    Parameters
    ----------
    image : array_like of shape (H, W), (H, W, C) or (N, H, W, C)

    Returns
    -------
    float, or ndarray of shape (C,) or (N, C)

    Raises
    ------
    ShapeError, ImageError
        If the image is invalid.

    References
    ----------
    Lin, Chen & Yan (2014), Network In Network, arXiv:1312.4400.

    Examples
    --------
    >>> global_avg_pool2d([[1, 2], [3, 6]])
    3.0
    """
    images, restore = as_images(image, "global_avg_pool2d")
    means: FloatArray = images.mean(axis=(1, 2), dtype=np.float64).astype(images.dtype)
    ndim = restore(images).ndim
    return float(means[0, 0]) if ndim == 2 else means[0] if ndim == 3 else means


class Layout:
    """The windows of max and average pooling on images (N, H, W, C), with all options validated."""

    def __init__(
        self,
        who: str,
        images_shape: Sequence[int],
        size: IntOrPair,
        stride: IntOrPair | None,
        padding: Padding,
        dilation: IntOrPair,
        ceil_mode: bool,
    ) -> None:
        self.who, self.shape = who, images_shape[1:3]
        self.size = pair(size, "size", 1)
        self.stride = self.size if stride is None else pair(stride, "stride", 1)
        self.dilation = pair(dilation, "dilation", 1)
        for item in padding if isinstance(padding, (list, tuple)) else [padding]:
            if isinstance(item, str) and item == "full":
                raise OptionError.says(
                    who,
                    "pooling has no 'full' padding",
                    f"padding={short(padding)}",
                    "its corner windows would hold a single pixel, which is nothing to choose from",
                    "Use 'valid', 'same', 'same_lower' or a number",
                )
            if isinstance(item, str) and item not in NAMES:
                raise unknown_name(
                    "padding", "padding", item, NAMES, "padding is a number of pixels or one of three names"
                )
        self.plan = padding_plan2d(self.shape, self.size, self.stride, padding, self.dilation)
        refuse_huge(padded_shape(images_shape, self.plan, 1), who, "the padded image", f"padding={short(padding)}")
        self.out_shape = output_shape(
            self.shape,
            self.size,
            stride=self.stride,
            padding=self.plan,
            dilation=self.dilation,
            ceil_mode=as_bool(ceil_mode, "ceil_mode", who),
            who=who,
            what="window",
        )
        self.slide = Slide(self.size, self.out_shape, self.stride, self.dilation, self.plan)

    def result_shape(self, images: Array) -> tuple[int, ...]:
        """Shape (N, rows, cols, C) of the pooled images."""
        return (len(images), *self.out_shape, images.shape[3])

    def taps(self, images: Array, value: float) -> Iterator[tuple[int, int, Array]]:
        """The pixels under each cell of the window, with `value` in the padding and beyond it."""
        plan: list[Pair] = []
        for axis, (start, end) in enumerate(self.plan):
            reach = self.dilation[axis] * (self.size[axis] - 1) + 1
            needed = (self.out_shape[axis] - 1) * self.stride[axis] + reach
            plan.append((start, max(end, needed - start - self.shape[axis])))
        padded = _pad(images, (plan[0], plan[1]), "zeros", value, axis=1)
        return taps(padded, self.size, self.out_shape, self.stride, self.dilation)

    def counts(self, with_padding: bool) -> list[IntArray]:
        """Number of cells of each window that count, along rows and along columns."""
        both: list[IntArray] = []
        for axis, (start, end) in enumerate(self.plan):
            first, after = (-start, self.shape[axis] + end) if with_padding else (0, self.shape[axis])
            corners = np.arange(self.out_shape[axis]) * self.stride[axis] - start
            before, within = (  # cells before each of the two limits
                np.clip(-((corners - limit) // self.dilation[axis]), 0, self.size[axis]) for limit in (first, after)
            )
            both.append(within - before)
        return both

    def refuse_empty_windows(self) -> None:
        """Raise `ShapeError` if a window covers nothing but padding."""
        for axis, counts in enumerate(self.counts(with_padding=False)):
            if 0 in counts:
                word, position = ("row", "column")[axis], int(counts.argmin())
                settings = AxisSettings(stride=self.stride[axis], padding=self.plan[axis], dilation=self.dilation[axis])
                cells = window(position, self.size[axis], **settings)
                raise ShapeError.says(
                    self.who,
                    "a window sees nothing but padding",
                    f"size={self.size}, padding={self.plan}, dilation={self.dilation}",
                    f"window {position} reads {word}s {cells[0]} to {cells[-1]}, and the image has "
                    f"{word}s 0 to {self.shape[axis] - 1}, so no pixel is left to choose from",
                    f"Use a padding of at most {self.size[axis] - 1} per side, and dilation=1",
                )
