"""convlab against PyTorch, for all options that both have. Skipped where PyTorch is not installed, but not in CI."""

import warnings

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal
from torch_oracle import functional, torch

import convlab as cl
from convlab.errors import ShapeError
from convlab.ops import geometry

TORCH_MODES = {"zeros": "constant", "reflect": "reflect", "replicate": "replicate", "circular": "circular"}

axes = st.tuples(st.integers(1, 3), st.integers(1, 3))
sides = st.tuples(st.integers(0, 3), st.integers(0, 3))
shapes = st.tuples(st.integers(1, 9), st.integers(1, 9))


def picture(*shape, seed=0):
    return np.random.default_rng(seed).integers(-9, 10, shape).astype(float)


def there(array):
    """(N, H, W, C) to PyTorch's (N, C, H, W)."""
    return torch.from_numpy(np.ascontiguousarray(np.moveaxis(array, -1, 1)))


def back(tensor):
    return np.moveaxis(tensor.numpy(), 1, -1)


def torch_conv2d(image, kernel, bias, stride, plan, dilation, groups, mode):
    (top, bottom), (left, right) = plan
    padded = functional.pad(there(image), (left, right, top, bottom), mode=TORCH_MODES[mode])
    weights = torch.from_numpy(np.ascontiguousarray(kernel.transpose(3, 2, 0, 1)))
    return back(
        functional.conv2d(padded, weights, torch.from_numpy(bias), stride=stride, dilation=dilation, groups=groups)
    )


@given(
    shapes,
    axes,
    axes,
    axes,
    st.tuples(sides, sides),
    st.sampled_from(geometry.PADDING_MODES),
    st.sampled_from([(1, 1, 1), (1, 2, 3), (2, 1, 2), (3, 1, 1), (4, 1, 2), (2, 2, 2)]),
    st.integers(0, 99),
)
@hypothesis_settings(max_examples=300)
def test_conv2d(shape, kernel_shape, stride, dilation, plan, mode, channels, seed):
    groups, per_group, maps = channels
    widest = {"reflect": [size - 1 for size in shape], "circular": shape}.get(mode, (9, 9))
    plan = tuple(tuple(min(pad, widest[axis]) for pad in plan[axis]) for axis in (0, 1))  # PyTorch allows no more
    image = picture(2, *shape, groups * per_group, seed=seed)
    kernel, bias = picture(*kernel_shape, per_group, groups * maps, seed=seed + 1), picture(groups * maps, seed=seed)
    options = dict(bias=bias, stride=stride, padding=plan, dilation=dilation, groups=groups, padding_mode=mode)
    try:
        ours = cl.conv2d(image, kernel, **options)
    except ShapeError:
        with pytest.raises(RuntimeError):
            torch_conv2d(image, kernel, bias, stride, plan, dilation, groups, mode)
        return
    assert_array_equal(ours, torch_conv2d(image, kernel, bias, stride, plan, dilation, groups, mode))


@pytest.mark.parametrize("kernel_size", [1, 2, 3, 4])
@pytest.mark.parametrize("dilation", [1, 2])
def test_same_padding(kernel_size, dilation):
    image, kernel = picture(1, 7, 8, 1), picture(kernel_size, kernel_size, 1, 1, seed=1)
    weights = torch.from_numpy(kernel.transpose(3, 2, 0, 1).copy())
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # PyTorch finds even kernels slow
        expected = functional.conv2d(there(image), weights, padding="same", dilation=dilation)
    assert_array_equal(cl.conv2d(image, kernel, padding="same", dilation=dilation), back(expected))


@pytest.mark.parametrize("size", [(40, 50), (64, 64)])
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("kernel_size", [3, 7, 17])
def test_conv2d_of_fractions(size, dtype, kernel_size):
    rng = np.random.default_rng(5)
    image, kernel = rng.normal(size=(1, *size, 3)).astype(dtype), rng.normal(size=(kernel_size, kernel_size, 3, 4))
    weights = torch.from_numpy(kernel.transpose(3, 2, 0, 1).astype(dtype))
    expected = back(functional.conv2d(there(image), weights))
    ours = cl.conv2d(image, kernel)
    assert ours.dtype == expected.dtype
    scale = np.abs(kernel).sum(axis=(0, 1, 2)).max() * np.abs(image).max()  # of the largest sum there can be
    assert_allclose(ours, expected, rtol=0, atol=scale * np.finfo(dtype).eps)


@given(
    shapes,
    axes,
    axes,
    axes,
    sides,
    st.tuples(st.integers(0, 2), st.integers(0, 2)),
    st.sampled_from([(1, 1, 1), (1, 2, 3), (2, 1, 2), (3, 1, 1), (2, 2, 2)]),
    st.integers(0, 99),
)
@hypothesis_settings(max_examples=300)
def test_conv_transpose2d(shape, kernel_shape, stride, dilation, padding, extra, channels, seed):
    groups, per_group, maps = channels
    image = picture(2, *shape, groups * per_group, seed=seed)
    kernel, bias = picture(*kernel_shape, groups * per_group, maps, seed=seed + 1), picture(groups * maps, seed=seed)
    options = dict(stride=stride, padding=padding, dilation=dilation, groups=groups, output_padding=extra)
    weights = torch.from_numpy(np.ascontiguousarray(kernel.transpose(2, 3, 0, 1)))
    try:
        ours = cl.conv_transpose2d(image, kernel, bias=bias, **options)
    except ValueError:
        with pytest.raises(RuntimeError):
            functional.conv_transpose2d(there(image), weights, torch.from_numpy(bias), **options)
        return
    expected = functional.conv_transpose2d(there(image), weights, torch.from_numpy(bias), **options)
    assert_array_equal(ours, back(expected))


@given(
    shapes,
    axes,
    st.none() | axes,
    st.tuples(st.integers(0, 1), st.integers(0, 1)),
    axes,
    st.booleans(),
    st.integers(0, 99),
)
@hypothesis_settings(max_examples=300)
def test_max_pool2d(shape, size, stride, padding, dilation, ceil_mode, seed):
    padding = tuple(min(pad, length // 2) for pad, length in zip(padding, size, strict=True))
    image = picture(2, *shape, 2, seed=seed)
    options = dict(stride=stride, padding=padding, dilation=dilation, ceil_mode=ceil_mode)
    try:
        ours = cl.max_pool2d(image, size, **options)
    except ShapeError as error:
        if "nothing but padding" in str(error):  # PyTorch gives minus infinity there
            assert np.isneginf(functional.max_pool2d(there(image), size, **options).numpy()).any()
            return
        with pytest.raises(RuntimeError):
            functional.max_pool2d(there(image), size, **options)
        return
    assert_array_equal(ours, back(functional.max_pool2d(there(image), size, **options)))


@given(
    shapes,
    axes,
    st.none() | axes,
    st.tuples(st.integers(0, 1), st.integers(0, 1)),
    st.booleans(),
    st.booleans(),
    st.integers(0, 99),
)
@hypothesis_settings(max_examples=300)
def test_avg_pool2d(shape, size, stride, padding, ceil_mode, count_include_pad, seed):
    padding = tuple(min(pad, length // 2) for pad, length in zip(padding, size, strict=True))
    image = picture(2, *shape, 2, seed=seed)
    options = dict(stride=stride, padding=padding, ceil_mode=ceil_mode, count_include_pad=count_include_pad)
    try:
        ours = cl.avg_pool2d(image, size, **options)
    except ShapeError as error:
        if "nothing but padding" not in str(error):
            with pytest.raises(RuntimeError):
                functional.avg_pool2d(there(image), size, **options)
        return
    assert_array_equal(ours, back(functional.avg_pool2d(there(image), size, **options)))


@pytest.mark.parametrize("shape", [(5,), (3, 5)])
def test_softmax_and_cross_entropy(shape):
    scores = np.random.default_rng(1).normal(0, 20, shape)
    labels = np.random.default_rng(2).integers(0, 5, shape[:-1])
    tensor = torch.from_numpy(scores)
    assert_allclose(cl.softmax(scores), torch.softmax(tensor, -1), rtol=1e-14)
    loss = functional.cross_entropy(tensor, torch.from_numpy(np.asarray(labels)))
    assert_allclose(cl.cross_entropy(cl.softmax(scores), labels), float(loss), rtol=1e-12)
