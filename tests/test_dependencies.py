"""Which outputs a pixel reaches and which pixels a weight meets, against conv1d itself: the axes are independent."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from numpy.testing import assert_array_equal

import convlab as cl
from convlab.errors import ConvlabError, OptionError, ShapeError
from convlab.ops.geometry import (
    PADDING_MODES,
    PADDING_NAMES,
    coverage,
    outputs_of,
    padding_that_saves,
    pixels_of,
    source_index,
)

options = st.fixed_dictionaries(
    dict(
        stride=st.integers(1, 3),
        dilation=st.integers(1, 3),
        padding=st.one_of(
            st.sampled_from(PADDING_NAMES), st.integers(0, 5), st.tuples(st.integers(0, 5), st.integers(0, 5))
        ),
    )
)
sizes, kernel_sizes, modes = st.integers(1, 9), st.integers(1, 4), st.sampled_from(PADDING_MODES)


@given(sizes, kernel_sizes, options, modes, st.data())
@hypothesis_settings(max_examples=300)
def test_a_pixel_changes_exactly_the_outputs_it_reaches(size, kernel_size, settings, mode, data):
    index = data.draw(st.integers(0, size - 1))
    kernel = 1.0 + np.arange(kernel_size)
    try:
        expected = cl.conv1d(np.eye(size)[index], kernel, padding_mode=mode, **settings)
    except ShapeError:
        with pytest.raises(ShapeError):
            outputs_of(index, size, kernel_size, mode=mode, **settings)
        return
    reached = outputs_of(index, size, kernel_size, mode=mode, **settings)
    drawn = np.zeros(expected.shape)
    for output, tap in reached:
        drawn[output] += kernel[tap]
    assert_array_equal(drawn, expected)
    if mode == "zeros":
        assert coverage(size, kernel_size, **settings)[index] == len(reached)


@given(sizes, kernel_sizes, options, modes, st.data())
@hypothesis_settings(max_examples=300)
def test_a_weight_multiplies_exactly_its_pixels(size, kernel_size, settings, mode, data):
    tap = data.draw(st.integers(0, kernel_size - 1))
    signal = 1.0 + np.arange(size)
    try:
        expected = cl.conv1d(signal, np.eye(kernel_size)[tap], padding_mode=mode, **settings)
    except ShapeError:
        with pytest.raises(ShapeError):
            pixels_of(tap, size, kernel_size, **settings)
        return
    sources = [source_index(place, size, mode) for place in pixels_of(tap, size, kernel_size, **settings)]
    assert_array_equal([0 if source is None else signal[source] for source in sources], expected)


@given(sizes, kernel_sizes, options)
def test_coverage_counts_windows_and_padding_that_saves_leaves_no_hole(size, kernel_size, settings):
    try:
        counts = coverage(size, kernel_size, **settings)
    except ShapeError:
        return
    read = [cl.conv1d(dot, np.ones(kernel_size), **settings).sum() for dot in np.eye(size)]
    assert_array_equal(counts, read)
    saving = padding_that_saves(size, kernel_size, **settings)
    if saving is not None:
        assert min(coverage(size, kernel_size, **(settings | {"padding": saving}))) >= 1


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: outputs_of(4, 4, 3), "pixel: it is outside the axis. Got pixel=4"),
        (lambda: outputs_of(-1, 4, 3), "Got pixel=-1"),
        (lambda: pixels_of(3, 4, 3), "tap: it is outside the kernel. Got tap=3"),
        (lambda: pixels_of(0.5, 4, 3), "Got tap=0.5"),
        (lambda: coverage(4, 5), "the kernel reaches over 5 pixels but only 4 are there"),
        (lambda: outputs_of(0, 4, 3, mode="mirror"), "Got 'mirror'"),
    ],
)
def test_dependencies_refuse_with_a_sentence(call, words):
    with pytest.raises(ConvlabError) as caught:
        call()
    assert words in str(caught.value) and (isinstance(caught.value, OptionError) or "Got " in str(caught.value))
