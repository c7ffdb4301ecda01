"""The operations as plain loops: slow, obvious, and written without looking at convlab.

One image is a list of rows (or an array, indexed [row][col]), one result a nested list. The padding around an
image is ``((top, bottom), (left, right))``, everything else a (rows, cols) pair.
"""

import math


def stand_in(position, size, mode):
    """Index of the pixel that stands at `position`, found by walking; None for a constant zero."""
    if mode == "replicate":
        return max(0, min(size - 1, position))
    while not 0 <= position < size:
        if mode == "zeros":
            return None
        if mode == "circular":
            position += size if position < 0 else -size
        elif mode == "reflect":
            if size == 1:
                return 0
            position = -position if position < 0 else 2 * (size - 1) - position
    return position


def pixel(image, row, col, mode="zeros", value=0):
    """What stands at (row, col), inside the image or in the padding around it."""
    row, col = stand_in(row, len(image), mode), stand_in(col, len(image[0]), mode)
    return value if row is None or col is None else image[row][col]


def count_windows(size, kernel_size, stride, start, end, dilation, ceil_mode=False):
    """Slide a window along one axis and count its stops; 0 where it does not fit."""
    reach = dilation * (kernel_size - 1) + 1
    count = 0
    while True:
        first = count * stride - start
        last = first + reach - 1
        inside = last <= size + end - 1
        # In ceil mode one more window may stick out: if the one before left something over, and if this one
        # starts inside the image or the padding before it.
        sticks_out = ceil_mode and last - stride < size + end - 1 and first <= size - 1
        if not (inside or sticks_out):
            return count
        count += 1


def window_positions(row, kernel_size, stride, start, dilation):
    return [row * stride - start + tap * dilation for tap in range(kernel_size)]


def pad2d(image, plan, mode="zeros", value=0):
    (top, bottom), (left, right) = plan
    rows, cols = range(-top, len(image) + bottom), range(-left, len(image[0]) + right)
    return [[pixel(image, row, col, mode, value) for col in cols] for row in rows]


def conv2d(image, kernel, stride=(1, 1), plan=((0, 0), (0, 0)), dilation=(1, 1), mode="zeros", flip=False, bias=0):
    """One channel, one kernel, four loops."""
    height, width = len(image), len(image[0])
    kernel_rows, kernel_cols = len(kernel), len(kernel[0])
    rows = count_windows(height, kernel_rows, stride[0], *plan[0], dilation[0])
    cols = count_windows(width, kernel_cols, stride[1], *plan[1], dilation[1])
    result = [[0.0] * cols for _ in range(rows)]
    for row in range(rows):
        for col in range(cols):
            total = 0.0
            for i in range(kernel_rows):
                for j in range(kernel_cols):
                    weight = kernel[kernel_rows - 1 - i][kernel_cols - 1 - j] if flip else kernel[i][j]
                    at_row = row * stride[0] - plan[0][0] + i * dilation[0]
                    at_col = col * stride[1] - plan[1][0] + j * dilation[1]
                    total += weight * pixel(image, at_row, at_col, mode)
            result[row][col] = total + bias
    return result


def layer(image, kernels, groups=1, **settings):
    """image [row][col][channel], kernels [i][j][channel of the group][map]: sums over those channels."""
    channels, per_group, maps = len(image[0][0]), len(kernels[0][0]), len(kernels[0][0][0])
    assert per_group * groups == channels
    result = None
    for number in range(maps):
        group = number // (maps // groups)
        for channel in range(per_group):
            plane = [[entry[group * per_group + channel] for entry in row] for row in image]
            kernel = [[entry[channel][number] for entry in row] for row in kernels]
            part = conv2d(plane, kernel, **settings)
            if result is None:
                result = [[[0.0] * maps for _ in row] for row in part]
            for row, values in enumerate(part):
                for col, value in enumerate(values):
                    result[row][col][number] += value
    return result


def pool2d(
    image,
    kind,
    size,
    stride,
    plan=((0, 0), (0, 0)),
    dilation=(1, 1),
    ceil_mode=False,
    count_include_pad=True,
):
    """kind "max" or "average". None where a window holds nothing that counts."""
    height, width = len(image), len(image[0])
    rows = count_windows(height, size[0], stride[0], *plan[0], dilation[0], ceil_mode)
    cols = count_windows(width, size[1], stride[1], *plan[1], dilation[1], ceil_mode)
    result = []
    for row in range(rows):
        result.append([])
        for col in range(cols):
            values = []
            for i in window_positions(row, size[0], stride[0], plan[0][0], dilation[0]):
                for j in window_positions(col, size[1], stride[1], plan[1][0], dilation[1]):
                    if 0 <= i < height and 0 <= j < width:
                        values.append(image[i][j])
                    elif kind == "average" and count_include_pad:
                        beyond = i >= height + plan[0][1] or j >= width + plan[1][1]
                        if not beyond:
                            values.append(0)
            if not values:
                result[-1].append(None)
            else:
                result[-1].append(max(values) if kind == "max" else sum(values) / len(values))
    return result


def same_plan(size, kernel_size, stride, dilation, lower=False):
    """The least padding that gives ceil(size / stride) windows, tried out one pixel at a time."""
    start = end = 0
    wanted = math.ceil(size / stride)
    while count_windows(size, kernel_size, stride, start, end, dilation) < wanted:
        grow_end = (start == end) != lower
        start, end = start + (not grow_end), end + grow_end
    return start, end


def conv_transpose2d(image, kernel, stride=(1, 1), plan=((0, 0), (0, 0)), dilation=(1, 1), extra=(0, 0)):
    """One channel: every pixel stamps the kernel; then the padding is cut off and `extra` zeros are joined on."""
    sizes = []
    for axis, (size, length) in enumerate(((len(image), len(kernel)), (len(image[0]), len(kernel[0])))):
        reach = dilation[axis] * (length - 1) + 1
        sizes.append((size - 1) * stride[axis] + reach - sum(plan[axis]) + extra[axis])
    result = [[0.0] * sizes[1] for _ in range(sizes[0])]
    for row, values in enumerate(image):
        for col, value in enumerate(values):
            for i, weights in enumerate(kernel):
                for j, weight in enumerate(weights):
                    at_row = row * stride[0] + i * dilation[0] - plan[0][0]
                    at_col = col * stride[1] + j * dilation[1] - plan[1][0]
                    if 0 <= at_row < sizes[0] and 0 <= at_col < sizes[1]:
                        result[at_row][at_col] += value * weight
    return result
