"""Who feeds whom: from a pixel to the outputs, from a weight to the pixels, and how often each pixel is read.

The way from an output to its pixels is `convlab.ops.conv.window_trace`.
"""

import numpy as np

from convlab.ops.geometry import coverage, outputs_of, padding_plan2d, pair, pixels_of, source_index


def outputs_of_pixel(
    shape, kernel_shape, row, col, *, stride=1, padding="valid", dilation=1, padding_mode="zeros", flip=False
):
    """The outputs that a pixel reaches, each with the weight that takes it there.

    Parameters
    ----------
    shape, kernel_shape : (rows, cols)
    row, col : int
        The pixel.
    stride, padding, dilation, padding_mode, flip
        As in `conv2d`. With a mode other than zeros, copies of the pixel in the padding reach outputs too.

    Returns
    -------
    ndarray of shape (n, 4), int
        Rows (output row, output column, weight row, weight column), in reading order of the outputs; the weight
        is counted in the kernel as written, also with `flip`. A copy in the padding makes a row of its own.

    Raises
    ------
    OptionError, ShapeError
        If the pixel lies outside the image, or the kernel does not fit.

    Examples
    --------
    >>> outputs_of_pixel((4, 4), (3, 3), 0, 1).tolist()
    [[0, 0, 0, 1], [0, 1, 0, 0]]
    """
    strides, dilations, plan = _settings(shape, kernel_shape, stride, padding, dilation)
    down, right = (
        outputs_of(
            index, shape[axis], kernel_shape[axis], stride=strides[axis], padding=plan[axis],
            dilation=dilations[axis], mode=padding_mode,
        )
        for axis, index in enumerate((row, col))
    )  # fmt: skip
    found = [(r, c, *_as_written((i, j), kernel_shape, flip)) for r, i in down for c, j in right]
    return np.array(sorted(found), dtype=int).reshape(-1, 4)


def pixels_of_weight(
    shape, kernel_shape, i, j, *, stride=1, padding="valid", dilation=1, padding_mode="zeros", flip=False
):
    """The pixels that a weight multiplies, one for each output.

    Parameters
    ----------
    shape, kernel_shape : (rows, cols)
    i, j : int
        The weight, counted in the kernel as written.
    stride, padding, dilation, padding_mode, flip
        As in `conv2d`.

    Returns
    -------
    rows, cols : ndarray of the feature map's shape, int
        Position of the pixel for each output; outside the image it lies in the padding.
    source_rows, source_cols : ndarray of the feature map's shape, int
        The pixel whose value stands there; -1 where the padding holds a zero.

    Raises
    ------
    OptionError, ShapeError
        If the kernel has no such weight, or does not fit.

    Examples
    --------
    >>> rows, cols, source_rows, source_cols = pixels_of_weight((3, 3), (3, 3), 0, 0, padding=1)
    >>> rows[:, 0].tolist(), source_rows[:, 1].tolist()
    ([-1, 0, 1], [-1, 0, 1])
    """
    strides, dilations, plan = _settings(shape, kernel_shape, stride, padding, dilation)
    places, sources = [], []
    for axis, tap in enumerate((i, j)):
        settings = dict(stride=strides[axis], padding=plan[axis], dilation=dilations[axis])
        pixels_of(tap, shape[axis], kernel_shape[axis], **settings)  # refuses a tap that is not there
        used = kernel_shape[axis] - 1 - tap if flip else tap
        places.append(pixels_of(used, shape[axis], kernel_shape[axis], **settings))
        found = [source_index(place, shape[axis], padding_mode) for place in places[-1]]
        sources.append([-1 if source is None else source for source in found])
    rows, cols = np.meshgrid(*places, indexing="ij")
    source_rows, source_cols = np.meshgrid(*sources, indexing="ij")
    is_zero = (source_rows < 0) | (source_cols < 0)
    source_rows[is_zero] = source_cols[is_zero] = -1
    return rows, cols, source_rows, source_cols


def coverage_map(shape, kernel_shape, *, stride=1, padding="valid", dilation=1):
    """How many windows read each pixel in its own place, as an array of `shape`.

    >>> coverage_map((3, 4), (2, 2))
    array([[1, 2, 2, 1],
           [2, 4, 4, 2],
           [1, 2, 2, 1]])
    """
    strides, dilations, plan = _settings(shape, kernel_shape, stride, padding, dilation)
    down, right = (
        coverage(shape[axis], kernel_shape[axis], stride=strides[axis], padding=plan[axis], dilation=dilations[axis])
        for axis in (0, 1)
    )
    return np.outer(down, right)


def _settings(shape, kernel_shape, stride, padding, dilation):
    strides, dilations = pair(stride, "stride", 1), pair(dilation, "dilation", 1)
    return strides, dilations, padding_plan2d(shape, kernel_shape, strides, padding, dilations)


def _as_written(tap, kernel_shape, flip):
    return tuple(size - 1 - at for size, at in zip(kernel_shape, tap, strict=True)) if flip else tap
