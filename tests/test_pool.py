"""convlab.ops.pool against plain loops, SciPy, and known facts."""

import json
from pathlib import Path

import numpy as np
import pytest
import reference
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal
from scipy import ndimage

import convlab as cl
from convlab.errors import ImageError, OptionError, ShapeError
from convlab.ops import geometry

CASES = Path(__file__).parent / "cases"
TABLE = json.loads((CASES / "pool2d.json").read_text())["cases"]
EXAMPLES = {
    case["id"]: case for case in json.loads((CASES / "worked_examples.json").read_text(encoding="utf-8"))["examples"]
}


def picture(*shape, seed=0):
    return np.random.default_rng(seed).integers(-9, 10, shape).astype(float)


def pool(image, kind, size, count_include_pad=True, **options):
    if kind == "max":
        return cl.max_pool2d(image, size, **options)
    return cl.avg_pool2d(image, size, count_include_pad=count_include_pad, **options)


def spelled(padding):
    return tuple(map(spelled, padding)) if isinstance(padding, list) else padding


@pytest.mark.parametrize("case", TABLE, ids=range(len(TABLE)))
def test_pool2d_table(case):
    options = {name: case[name] for name in ("kind", "size", "stride", "dilation", "ceil_mode", "count_include_pad")}
    options["padding"] = spelled(case["padding"])
    if case["expected"] is None:
        with pytest.raises(ShapeError):
            pool(case["image"], **options)
    else:
        assert_array_equal(pool(case["image"], **options), case["expected"])


def test_pool2d_worked_example():
    case = EXAMPLES["S2-pooling"]
    assert_array_equal(cl.max_pool2d(case["input"], case["size"], stride=case["stride"]), case["expected_max"])
    average = cl.avg_pool2d(case["input"], case["size"], stride=case["stride"])
    assert_array_equal(average, case["expected_average"])
    assert not np.array_equal(average, case["printed_average"]), "the slip in the document is real"


def test_output_size_worked_example():
    case = EXAMPLES["S2-does-not-fit"]
    size, kernel_size, stride, padding = (case[name] for name in ("size", "kernel_size", "stride", "padding"))
    assert (size + 2 * padding - kernel_size) / stride + 1 == case["exact"]
    assert cl.output_size(size, kernel_size, stride=stride, padding=padding) == case["expected"]
    assert geometry.unread(size, kernel_size, stride=stride, padding=padding) == [5]


axes = st.tuples(st.integers(1, 4), st.integers(1, 4))
sides = st.tuples(st.integers(0, 3), st.integers(0, 3))


@given(
    st.tuples(st.integers(1, 9), st.integers(1, 9)),
    st.sampled_from(["max", "average"]),
    axes,
    st.none() | axes,
    st.one_of(st.sampled_from(["valid", "same", "same_lower"]), st.integers(0, 3), sides, st.tuples(sides, sides)),
    axes,
    st.booleans(),
    st.booleans(),
    st.integers(0, 99),
)
@hypothesis_settings(max_examples=200)
def test_pool2d_matches_loops(shape, kind, size, stride, padding, dilation, ceil_mode, count, seed):
    image = picture(*shape, seed=seed)
    steps = stride or size
    plan = geometry.padding_plan2d(shape, size, steps, padding, dilation)
    expected = reference.pool2d(image, kind, size, steps, plan, dilation, ceil_mode, count)
    options = dict(stride=stride, padding=padding, dilation=dilation, ceil_mode=ceil_mode)
    if not expected or not expected[0] or any(value is None for row in expected for value in row):
        with pytest.raises(ShapeError):
            pool(image, kind, size, count, **options)
    else:
        assert_array_equal(pool(image, kind, size, count, **options), expected)


def test_max_pool2d_matches_scipy():
    image = picture(9, 8)
    expected = ndimage.maximum_filter(image, (3, 5), mode="constant", cval=-np.inf)
    assert_array_equal(cl.max_pool2d(image, (3, 5), stride=1, padding="same"), expected)
    blocks = image[:8].reshape(4, 2, 4, 2)
    assert_array_equal(cl.max_pool2d(image, 2), blocks.max(axis=(1, 3)))
    assert_array_equal(cl.avg_pool2d(image, 2), blocks.mean(axis=(1, 3)))


@given(st.integers(0, 99), axes, axes)
def test_pool2d_bounds(seed, size, stride):
    image = picture(8, 9, seed=seed)
    average, largest = (pool(image, kind, size, stride=stride) for kind in ("average", "max"))
    assert (average <= largest).all() and image.min() <= average.min() and largest.max() <= image.max()


@pytest.mark.parametrize("options", [{}, {"padding": 1}, {"padding": "same", "size": 3}, {"ceil_mode": True}])
def test_avg_pool2d_of_a_constant_is_the_constant_when_padding_does_not_count(options):
    result = cl.avg_pool2d(np.full((5, 7), 3.0), count_include_pad=False, **options)
    assert_array_equal(result, np.full(result.shape, 3.0))


def test_max_pool2d_padding_is_never_the_maximum():
    assert (cl.max_pool2d(np.full((4, 4), -7), 3, stride=1, padding=1) == -7).all()


def test_max_pool2d_keeps_infinity_and_nan():
    image = np.array([[-np.inf, np.nan], [-np.inf, 1.0]])
    assert_array_equal(cl.max_pool2d(image, (2, 1)), [[-np.inf, np.nan]])


def test_avg_pool2d_counts_padding_but_not_what_is_beyond():
    image = np.full((3, 3), 12.0)
    assert_array_equal(cl.avg_pool2d(image, 2, padding=1), [[3, 6], [6, 12]])
    assert_array_equal(cl.avg_pool2d(image, 2, ceil_mode=True), np.full((2, 2), 12))


@pytest.mark.parametrize("kind", ["max", "average"])
def test_pool2d_treats_each_channel_and_image_separately(kind):
    batch = picture(2, 6, 8, 3)
    result = pool(batch, kind, (2, 3), stride=(1, 2), padding=((1, 0), (0, 1)))
    for number in range(2):
        assert_array_equal(result[number], pool(batch[number], kind, (2, 3), stride=(1, 2), padding=((1, 0), (0, 1))))
        for channel in range(3):
            alone = pool(batch[number, ..., channel], kind, (2, 3), stride=(1, 2), padding=((1, 0), (0, 1)))
            assert_array_equal(result[number, ..., channel], alone)


@pytest.mark.parametrize("kind", ["max", "average"])
@pytest.mark.parametrize(
    ("dtype", "expected"), [("uint8", "f8"), ("bool", "f8"), (">i4", "f8"), ("f2", "f4"), (">f4", "f4")]
)
def test_pool2d_dtypes_and_untouched_input(kind, dtype, expected):
    image = np.abs(picture(6, 8)).astype(dtype)[::-1, ::2]
    before = image.copy()
    image.flags.writeable = False
    result = pool(image, kind, 2, padding=1)
    assert result.dtype == np.dtype(expected) and result.dtype.isnative
    assert_array_equal(image, before)
    assert_allclose(result, pool(before.astype(float), kind, 2, padding=1), rtol=1e-6)


def test_global_avg_pool2d():
    image = picture(4, 5, 3)
    assert_array_equal(cl.global_avg_pool2d(image), image.mean(axis=(0, 1)))
    assert cl.global_avg_pool2d(np.full((3, 4), 255, np.uint8)) == 255
    assert cl.global_avg_pool2d(np.stack([image, image])).shape == (2, 3)
    assert cl.global_avg_pool2d(image.astype(np.float32)).dtype == np.float32


@pytest.mark.parametrize("function", [cl.max_pool2d, cl.avg_pool2d])
@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (
            dict(size=6),
            "the window is taller than the padded image. Got size=5, padding=0 per side, window=6",
        ),
        (dict(size=(2, 0)), "size: it has to be a whole number of at least 1. Got size=0"),
        (dict(stride=0), "Got stride=0: the window moves"),
        (dict(padding=-1), "Got padding=-1"),
        (dict(padding="full"), "pooling has no 'full' padding. Got padding='full'"),
        (dict(dilation=1.5), "Got dilation=1.5"),
    ],
)
def test_pool2d_refuses_with_a_sentence(function, arguments, words):
    with pytest.raises((ShapeError, OptionError)) as caught:
        function(np.ones((5, 7)), **arguments)
    message = str(caught.value)
    assert words in message
    assert "Use " in message or "use a window of at most" in message


def test_pool2d_refuses_windows_of_padding_only():
    words = r"a window sees nothing but padding. Got size=\(2, 2\).* reads rows -3 to -2.* at most 1 per side"
    with pytest.raises(ShapeError, match="max_pool2d: " + words):
        cl.max_pool2d(np.ones((5, 7)), padding=3)
    with pytest.raises(ShapeError, match="avg_pool2d: " + words):
        cl.avg_pool2d(np.ones((5, 7)), padding=3, count_include_pad=False)
    assert cl.avg_pool2d(np.ones((5, 7)), padding=3)[0, 0] == 0


def test_pool2d_refuses_what_is_not_an_image():
    with pytest.raises(ImageError, match="max_pool2d: real numbers are needed for image. Got dtype=complex128"):
        cl.max_pool2d(np.ones((4, 4), complex))
    with pytest.raises(ShapeError, match="global_avg_pool2d: the image has the wrong number of axes"):
        cl.global_avg_pool2d([1, 2])
