"""convlab.ops.dependencies against conv2d itself: a pixel changes exactly the outputs it reaches."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from numpy.testing import assert_array_equal

import convlab as cl
from convlab.errors import ConvlabError, OptionError, ShapeError
from convlab.ops import geometry
from convlab.ops.dependencies import coverage_map, outputs_of_pixel, pixels_of_weight

axes = st.tuples(st.integers(1, 3), st.integers(1, 3))
sides = st.tuples(st.integers(0, 5), st.integers(0, 5))
options = st.fixed_dictionaries(
    dict(
        stride=axes,
        dilation=axes,
        padding=st.one_of(st.sampled_from(geometry.PADDING_NAMES), st.integers(0, 5), st.tuples(sides, sides)),
        padding_mode=st.sampled_from(geometry.PADDING_MODES),
        flip=st.booleans(),
    )
)
shapes = st.tuples(st.integers(1, 7), st.integers(1, 7))


@given(shapes, axes, options, st.data())
@hypothesis_settings(max_examples=200)
def test_a_pixel_changes_exactly_the_outputs_it_reaches(shape, kernel_shape, settings, data):
    row, col = (data.draw(st.integers(0, size - 1)) for size in shape)
    kernel = 1.0 + np.arange(np.prod(kernel_shape)).reshape(kernel_shape)
    dot = np.zeros(shape)
    dot[row, col] = 1
    try:
        feature_map = cl.conv2d(dot, kernel, **settings)
    except ShapeError:
        with pytest.raises(ShapeError):
            outputs_of_pixel(shape, kernel_shape, row, col, **settings)
        return
    drawn = np.zeros(feature_map.shape)
    reached = outputs_of_pixel(shape, kernel_shape, row, col, **settings)
    for out_row, out_col, i, j in reached:
        drawn[out_row, out_col] += kernel[i, j]
    assert_array_equal(drawn, feature_map)
    assert reached.tolist() == sorted(reached.tolist())
    if settings["padding_mode"] == "zeros":
        plain = {name: settings[name] for name in ("stride", "dilation", "padding")}
        assert coverage_map(shape, kernel_shape, **plain)[row, col] == len(reached)


@given(shapes, axes, options, st.data())
@hypothesis_settings(max_examples=200)
def test_a_weight_multiplies_exactly_its_pixels(shape, kernel_shape, settings, data):
    i, j = (data.draw(st.integers(0, size - 1)) for size in kernel_shape)
    image = 1.0 + np.arange(np.prod(shape)).reshape(shape)
    kernel = np.zeros(kernel_shape)
    kernel[i, j] = 1
    try:
        expected = cl.conv2d(image, kernel, **settings)
    except ShapeError:
        with pytest.raises(ShapeError):
            pixels_of_weight(shape, kernel_shape, i, j, **settings)
        return
    rows, cols, source_rows, source_cols = pixels_of_weight(shape, kernel_shape, i, j, **settings)
    read = np.where(source_rows < 0, 0, image[source_rows, source_cols])
    assert_array_equal(read, expected)
    inside = (rows >= 0) & (rows < shape[0]) & (cols >= 0) & (cols < shape[1])
    assert_array_equal(source_rows[inside], rows[inside])
    if settings["padding_mode"] == "zeros":
        assert_array_equal(source_rows >= 0, inside)


@given(shapes, axes, axes, axes, sides)
def test_coverage_counts_windows_and_padding_that_saves_leaves_no_hole(shape, kernel_shape, stride, dilation, padding):
    plain = dict(stride=stride, dilation=dilation, padding=padding)
    try:
        counts = coverage_map(shape, kernel_shape, **plain)
    except ShapeError:
        return
    rows, cols = zip(
        *(pixels_of_weight(shape, kernel_shape, *at, **plain)[2:] for at in np.ndindex(kernel_shape)), strict=True
    )
    rows, cols = np.stack(rows), np.stack(cols)
    counted = np.zeros(shape, int)
    np.add.at(counted, (rows[rows >= 0], cols[rows >= 0]), 1)
    assert_array_equal(counts, counted)
    saving = [
        geometry.padding_that_saves(
            shape[axis], kernel_shape[axis], stride=stride[axis], padding=padding[axis], dilation=dilation[axis]
        )
        for axis in (0, 1)
    ]
    if None not in saving:
        assert coverage_map(shape, kernel_shape, **(plain | {"padding": tuple(saving)})).min() >= 1


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: outputs_of_pixel((4, 4), (3, 3), 4, 0), "pixel: it lies outside the axis. Got pixel=4"),
        (lambda: outputs_of_pixel((4, 4), (3, 3), 0, -1), "Got pixel=-1"),
        (lambda: pixels_of_weight((4, 4), (3, 3), 0, 3), "tap: it lies outside the kernel. Got tap=3"),
        (lambda: pixels_of_weight((4, 4), (3, 3), 0.5, 0), "Got tap=0.5"),
        (lambda: coverage_map((4, 4), (5, 3)), "the kernel reaches over 5 pixels but only 4 are there"),
        (lambda: outputs_of_pixel((4, 4), (3, 3), 0, 0, padding_mode="mirror"), "Got 'mirror'"),
    ],
)
def test_traces_refuse_with_a_sentence(call, words):
    with pytest.raises(ConvlabError) as caught:
        call()
    assert words in str(caught.value) and (isinstance(caught.value, OptionError) or "Got " in str(caught.value))
