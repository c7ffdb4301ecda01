"""convlab.ops.transpose against plain loops, the matrix against conv2d, and known facts."""

import sys

import numpy as np
import pytest
import reference
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from numpy.testing import assert_array_equal

import convlab as cl
from convlab.errors import ConvlabError, OptionError, ShapeError
from convlab.ops import geometry
from convlab.ops.transpose import conv_matrix_entries


def picture(*shape, seed=0):
    return np.random.default_rng(seed).integers(-9, 10, shape).astype(float)


axes = st.tuples(st.integers(1, 3), st.integers(1, 3))
sides = st.tuples(st.integers(0, 4), st.integers(0, 4))
paddings = st.one_of(st.sampled_from(geometry.PADDING_NAMES), st.integers(0, 4), sides, st.tuples(sides, sides))


# Transposed convolution


@given(axes, axes, axes, axes, st.one_of(st.integers(0, 3), sides, st.tuples(sides, sides)), sides, st.integers(0, 99))
@hypothesis_settings(max_examples=200)
def test_conv_transpose2d_matches_loops(shape, kernel_shape, stride, dilation, padding, extra, seed):
    image, kernel = picture(*shape, seed=seed), picture(*kernel_shape, seed=seed + 1)
    options = dict(stride=stride, dilation=dilation, padding=padding, output_padding=extra)
    plan = geometry.padding_plan2d(shape, kernel_shape, stride, padding, dilation)
    sizes = [
        (shape[axis] - 1) * stride[axis] + dilation[axis] * (kernel_shape[axis] - 1) + 1 - sum(plan[axis]) + extra[axis]
        for axis in (0, 1)
    ]
    if min(sizes) < 1 or any(extra[axis] >= max(stride[axis], dilation[axis]) for axis in (0, 1)):
        with pytest.raises(ConvlabError):
            cl.conv_transpose2d(image, kernel, **options)
        return
    expected = reference.conv_transpose2d(image, kernel, stride, plan, dilation, extra)
    assert_array_equal(cl.conv_transpose2d(image, kernel, **options), expected)


@given(
    st.tuples(st.integers(1, 7), st.integers(1, 7)), axes, axes, axes, paddings, st.integers(0, 99), st.integers(1, 2)
)
@hypothesis_settings(max_examples=200)
def test_conv_transpose2d_is_the_transposed_matrix(shape, kernel_shape, stride, dilation, padding, seed, channels):
    """It brings sizes back, and is what the matrix of the convolution does when it is transposed."""
    kernel = picture(*kernel_shape, channels, 3, seed=seed)
    plan = geometry.padding_plan2d(shape, kernel_shape, stride, padding, dilation)
    options = dict(stride=stride, padding=plan, dilation=dilation)
    try:
        matrix = cl.conv_matrix((*shape, channels), kernel, **options)
        feature_map = cl.conv2d(picture(*shape, channels, seed=seed + 1), kernel, **options)
    except ShapeError:
        return
    rest = [
        (shape[axis] + sum(plan[axis]) - geometry.span(kernel_shape[axis], dilation[axis])) % stride[axis]
        for axis in (0, 1)
    ]
    back = cl.conv_transpose2d(feature_map, kernel.transpose(0, 1, 3, 2), output_padding=rest, **options)
    assert back.shape == (*shape, channels)
    assert_array_equal(back.ravel(), matrix.T @ feature_map.ravel())


def test_conv_transpose2d_of_a_dot_is_the_kernel():
    kernel = picture(2, 3)
    assert_array_equal(cl.conv_transpose2d([[1]], kernel), kernel)
    spread = cl.conv_transpose2d([[1, 2]], kernel, dilation=2)
    assert spread.shape == (3, 6)
    assert_array_equal(spread[::2, :5:2], kernel)


@pytest.mark.parametrize(("stride", "kernel_size", "dilation"), [(1, 3, 1), (2, 3, 1), (3, 2, 1), (2, 4, 1), (3, 2, 4)])
@pytest.mark.parametrize("name", ["same", "same_lower"])
def test_conv_transpose2d_same_multiplies_the_size_by_the_stride(stride, kernel_size, dilation, name):
    kernel = picture(kernel_size, kernel_size)
    result = cl.conv_transpose2d(np.ones((4, 5)), kernel, stride=stride, padding=name, dilation=dilation)
    assert result.shape == (4 * stride, 5 * stride)
    everything = cl.conv_transpose2d(np.ones((4, 5)), kernel, stride=stride, dilation=dilation)
    total = max(everything.shape[0] - 4 * stride, 0)
    start = total // 2 if name == "same" else total - total // 2
    there = everything[start : start + 4 * stride, start : start + 5 * stride]
    assert_array_equal(result[: there.shape[0], : there.shape[1]], there)
    assert not result[there.shape[0] :].any() and not result[:, there.shape[1] :].any()


@pytest.mark.parametrize("groups", [1, 2, 4])
def test_conv_transpose2d_layers(groups):
    image, kernel = picture(3, 4, 4), picture(2, 3, 4, 3, seed=1)
    options = dict(stride=(2, 1), padding=((1, 0), (0, 1)), output_padding=(1, 0))
    result = cl.conv_transpose2d(image, kernel, groups=groups, bias=np.arange(3 * groups), **options)
    each = 4 // groups
    for number in range(3 * groups):
        expected = number
        for channel in range(number // 3 * each, (number // 3 + 1) * each):
            expected = expected + cl.conv_transpose2d(image[..., channel], kernel[:, :, channel, number % 3], **options)
        assert_array_equal(result[..., number], expected)
    batch = cl.conv_transpose2d(np.stack([image, -image]), kernel, groups=groups, **options)
    assert_array_equal(batch[1], -batch[0])


def test_conv_transpose2d_filter_keeps_channels():
    image, kernel = picture(3, 4, 2), picture(2, 2)
    result = cl.conv_transpose2d(image, kernel, stride=2, bias=1)
    assert result.shape == (6, 8, 2)
    assert_array_equal(result[..., 1], cl.conv_transpose2d(image[..., 1], kernel, stride=2) + 1)
    assert cl.conv_transpose2d(image[..., 0], kernel[:, :, np.newaxis, np.newaxis]).shape == (4, 5, 1)
    assert cl.conv_transpose2d(image[..., 0], "laplacian").shape == (5, 6)


@pytest.mark.parametrize(
    ("dtype", "expected"), [("bool", "f8"), ("u1", "f8"), (">f4", "f4"), ("f2", "f4"), (">i2", "f8")]
)
def test_conv_transpose2d_dtypes_and_untouched_input(dtype, expected):
    image = np.abs(picture(6, 8)).astype(dtype)[::-1, ::2]
    before = image.copy()
    image.flags.writeable = False
    result = cl.conv_transpose2d(image, np.full((2, 2), 200), stride=2)
    assert result.dtype == np.dtype(expected) and result.dtype.isnative
    assert_array_equal(image, before)
    assert_array_equal(result, cl.conv_transpose2d(before.astype(float), np.full((2, 2), 200), stride=2))


@pytest.mark.parametrize(
    ("shape", "kernel_shape", "options", "words"),
    [
        ((2, 2), (2, 2), dict(padding=2), "the padding cuts off every row. Got size=2, kernel=2, stride=1"),
        ((2, 2), (2, 2), dict(padding=((0, 0), (3, 0))), "cuts off every column"),
        ((2, 2), (2, 2), dict(output_padding=1), "output_padding: it has to be less than the stride or the dilation"),
        ((2, 2), (2, 2), dict(output_padding=-1), "Got output_padding=-1"),
        ((2, 2), (2, 2), dict(groups=2), "groups is for layers"),
        ((2, 2, 3), (2, 2, 4, 2), {}, "the kernel expects 4 of them"),
        ((2, 2, 3), (2, 2, 3, 2), dict(groups=2), "groups has to divide 3"),
        ((2, 2, 3), (2, 2, 3), {}, "conv_transpose2d: the kernel has three axes"),
        ((2, 2, 3), (2, 2, 3, 2), dict(bias=[1, 2, 3]), "one for each of the 2 maps"),
        ((2, 2), (2, 2), dict(stride=0), "Got stride=0: the window moves"),
        ((2,), (2, 2), {}, "conv_transpose2d: the image has the wrong number of axes"),
    ],
)
def test_conv_transpose2d_refuses_with_a_sentence(shape, kernel_shape, options, words):
    with pytest.raises((ShapeError, OptionError)) as caught:
        cl.conv_transpose2d(np.ones(shape), np.ones(kernel_shape), **options)
    assert words in str(caught.value) and "Got " in str(caught.value) and str(caught.value).endswith(".")


# The matrix


@given(
    st.tuples(st.integers(1, 6), st.integers(1, 6)),
    axes,
    axes,
    axes,
    paddings,
    st.sampled_from(geometry.PADDING_MODES),
    st.booleans(),
    st.sampled_from([None, "filter", "layer"]),
    st.integers(0, 99),
)
@hypothesis_settings(max_examples=200)
def test_conv_matrix_multiplies_like_conv2d(shape, kernel_shape, stride, dilation, padding, mode, flip, kind, seed):
    image = picture(*shape, *(() if kind is None else (2,)), seed=seed)
    kernel = picture(*kernel_shape, *((2, 3) if kind == "layer" else ()), seed=seed)
    options = dict(stride=stride, padding=padding, dilation=dilation, padding_mode=mode, flip=flip)
    try:
        expected = cl.conv2d(image, kernel, **options)
    except ShapeError:
        with pytest.raises(ShapeError, match="conv_matrix: the kernel is"):
            cl.conv_matrix(image.shape, kernel, **options)
        return
    matrix = cl.conv_matrix(image.shape, kernel, **options)
    assert_array_equal(matrix @ image.ravel(), expected.ravel())
    assert_array_equal(cl.conv_matrix(image.shape, kernel, sparse=True, **options).toarray(), matrix)


def test_conv_matrix_shares_its_weights():
    matrix = cl.conv_matrix((5, 5), [[1, 2], [3, 4]])
    assert matrix.shape == (16, 25)
    assert all(sorted(row[row != 0]) == [1, 2, 3, 4] for row in matrix)
    rows, cols, values, size = conv_matrix_entries((5, 5), [[1, 2], [3, 4]])
    assert len(rows) == len(cols) == len(values) == 64 and size == (16, 25)
    assert_array_equal(conv_matrix_entries((2, 2), [[0]])[2], [])


@pytest.mark.parametrize(
    ("shape", "kernel", "options", "words"),
    [
        ((400, 400), "blur", {}, "the matrix would be too large. Got shape=(400, 400)"),
        (5, "blur", {}, "it needs the shape of an image. Got shape=5"),
        ((2, 2, 2, 2), "blur", {}, "it needs the shape of an image"),
        ((5, 5.5), "blur", {}, "Got shape=5.5"),
        ((5, 5, 3), np.ones((2, 2, 4, 1)), {}, "the image has 3, and the kernel expects 4"),
        ((5, 5), np.ones((2, 2, 4)), {}, "conv_matrix: the kernel has three axes"),
        ((2, 5), "blur", {}, "conv_matrix: the kernel is taller than the padded image"),
        ((5, 5), "blur", dict(padding_mode="mirror"), "Got 'mirror'"),
    ],
)
def test_conv_matrix_refuses_with_a_sentence(shape, kernel, options, words):
    with pytest.raises(ConvlabError) as caught:
        cl.conv_matrix(shape, kernel, **options)
    assert words in str(caught.value) and "Got " in str(caught.value)


def test_conv_matrix_without_scipy(monkeypatch):
    monkeypatch.setitem(sys.modules, "scipy", None)
    with pytest.raises(OptionError, match="a sparse matrix needs SciPy. Got sparse=True.*pip install scipy"):
        cl.conv_matrix((5, 5), "blur", sparse=True)
