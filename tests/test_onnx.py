"""convlab against the reference evaluator of ONNX, for all options that both have. Skipped without it, but not in CI.

Where that evaluator is itself at odds with the standard it implements, the reason stands beside the case left out.
"""

import os

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from numpy.testing import assert_array_equal
from onnx_operator import AUTO_PAD, onnx

import convlab as cl
from convlab.errors import ConvlabError

if onnx is None:
    if os.environ.get("CI") == "true" and os.environ.get("CONVLAB_WITHOUT_ONNX") != "1":
        raise ModuleNotFoundError("onnx, which the tests in CI need")
    pytest.skip("ONNX is not installed: pip install onnx", allow_module_level=True)

axes = st.tuples(st.integers(1, 3), st.integers(1, 3))
sides = st.tuples(st.integers(0, 2), st.integers(0, 2))
shapes = st.tuples(st.integers(1, 9), st.integers(1, 9))
paddings = st.one_of(st.sampled_from(list(AUTO_PAD)), st.tuples(sides, sides))
layers = st.sampled_from([(1, 1, 1), (1, 2, 3), (2, 1, 2), (3, 1, 1), (2, 2, 2)])


def picture(*shape, seed=0):
    return np.random.default_rng(seed).integers(-9, 10, shape).astype(float)


def explicit(padding, shape, size, stride, dilation):
    """The standard's formula for `auto_pad` of a pooling, as ((top, bottom), (left, right))."""
    if not isinstance(padding, str):
        return padding
    plan = []
    for length, window, step, gap in zip(shape, size, stride, dilation, strict=True):
        total = max(0, (-(-length // step) - 1) * step + (window - 1) * gap + 1 - length)
        if padding == "valid":
            total = 0
        less, more = total // 2, total - total // 2
        plan.append((less, more) if padding == "same" else (more, less))
    return tuple(plan)


@given(shapes, axes, axes, axes, paddings, layers, st.integers(0, 99))
@hypothesis_settings(max_examples=60)
def test_conv2d(shape, kernel_shape, stride, dilation, padding, channels, seed):
    groups, each, maps = channels
    image, bias = picture(1, *shape, groups * each, seed=seed), picture(groups * maps, seed=seed)
    kernel = picture(*kernel_shape, each, groups * maps, seed=seed + 1)
    try:
        ours = cl.conv2d(image, kernel, bias=bias, stride=stride, padding=padding, dilation=dilation, groups=groups)
    except ConvlabError:
        assume(False)
    weights = np.ascontiguousarray(kernel.transpose(3, 2, 0, 1))
    settings = dict(padding=padding, strides=stride, dilations=dilation, group=groups)
    assert_array_equal(ours, onnx("Conv", image, weights, bias, **settings))


@given(shapes, axes, axes, axes, paddings, axes, st.integers(1, 3), st.integers(1, 3), st.integers(0, 99))
@hypothesis_settings(max_examples=60)
def test_conv_transpose2d(shape, kernel_shape, stride, dilation, padding, extra, channels, maps, seed):
    """Without groups: there the evaluator breaks down (it reshapes all channels as if they were one group's)."""
    extra = tuple(min(more, step) - 1 for more, step in zip(extra, stride, strict=True))
    if padding in ("same", "same_lower"):
        # Stamps shorter than the stride leave pixels to add; the standard does not say on which side.
        assume(all((k - 1) * d + 1 + e >= s for k, d, e, s in zip(kernel_shape, dilation, extra, stride, strict=True)))
    image, bias = picture(1, *shape, channels, seed=seed), picture(maps, seed=seed)
    kernel = picture(*kernel_shape, channels, maps, seed=seed + 1)
    options = dict(stride=stride, padding=padding, dilation=dilation, output_padding=extra)
    try:
        ours = cl.conv_transpose2d(image, kernel, bias=bias, **options)
    except ConvlabError:
        assume(False)
    weights = np.ascontiguousarray(kernel.transpose(2, 3, 0, 1))
    settings = dict(padding=padding, strides=stride, dilations=dilation, output_padding=extra)
    assert_array_equal(ours, onnx("ConvTranspose", image, weights, bias, **settings))


# The evaluator's poolings get the padding spelt out: its own reading of auto_pad disagrees with the standard's formula
# (MaxPool: also for plain images; AveragePool: with dilation, and where the stride is longer than the window).


@given(shapes, axes, axes, axes, paddings, st.booleans(), st.integers(0, 99))
@hypothesis_settings(max_examples=60)
def test_max_pool2d(shape, size, stride, dilation, padding, ceil_mode, seed):
    image = picture(1, *shape, 2, seed=seed)
    try:
        ours = cl.max_pool2d(image, size, stride=stride, dilation=dilation, padding=padding, ceil_mode=ceil_mode)
    except ConvlabError:
        assume(False)
    settings = dict(kernel_shape=size, strides=stride, dilations=dilation, ceil_mode=int(ceil_mode))
    plan = explicit(padding, shape, size, stride, dilation)
    # With stride and dilation 1 the evaluator confuses the four sides.
    assume((stride, dilation) != ((1, 1), (1, 1)) or len({*plan[0], *plan[1]}) == 1)
    assert_array_equal(ours, onnx("MaxPool", image, padding=plan, **settings))


@given(shapes, axes, axes, axes, paddings, st.booleans(), st.booleans(), st.integers(0, 99))
@hypothesis_settings(max_examples=60)
def test_avg_pool2d(shape, size, stride, dilation, padding, ceil_mode, count, seed):
    # With ceil_mode the evaluator looks for pixels beyond the padded image: with count_include_pad it breaks down,
    # with dilation it divides by cells that do not exist. PyTorch and plain loops vouch for these.
    ceil_mode = ceil_mode and dilation == (1, 1) and not count
    image = picture(1, *shape, 2, seed=seed)
    options = dict(stride=stride, dilation=dilation, padding=padding, ceil_mode=ceil_mode, count_include_pad=count)
    try:
        ours = cl.avg_pool2d(image, size, **options)
    except ConvlabError:
        assume(False)
    settings = dict(kernel_shape=size, strides=stride, dilations=dilation, ceil_mode=int(ceil_mode))
    settings |= dict(padding=explicit(padding, shape, size, stride, dilation), count_include_pad=int(count))
    assert_array_equal(ours, onnx("AveragePool", image, **settings))
