"""convlab.ops.fast: every fast method against the definition, with tiles of a few pixels."""

import contextlib
import tracemalloc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal
from scipy import ndimage, signal

import convlab as cl
from convlab.errors import ConvlabError
from convlab.ops import conv, fast, geometry
from convlab.ops.conv import conv2d_by_definition
from convlab.ops.pool import avg_pool2d_by_definition, max_pool2d_by_definition

# way -> what makes conv2d take it
WAYS = {
    "columns": dict(SEPARATE_FROM=10**6, FOURIER_FROM=10**6),
    "separable": dict(SEPARATE_FROM=1, SEPARATE_TILE=(3, 4), FOURIER_FROM=10**6),
    "fourier": dict(SEPARATE_FROM=10**6, FOURIER_FROM=1, FOURIER_TILE=16),
}


@contextlib.contextmanager
def forced(way, tile_bytes=2000):
    """Small images too go through the engine, this way, in small tiles."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(conv, "SMALL", 0)
        patch.setattr(fast, "TILE_ROWS", 3)
        patch.setattr(fast, "TILE_BYTES", tile_bytes)
        for name, value in WAYS[way].items():
            patch.setattr(fast, name, value)
        if way == "fourier":
            patch.setattr(fast, "_suits_fourier", lambda given, weights, _: fast._fourier_is_exact(given, weights))
        yield


def picture(*shape, seed=0, whole=True):
    rng = np.random.default_rng(seed)
    return rng.integers(-9, 10, shape).astype(float) if whole else rng.normal(size=shape)


axes = st.tuples(st.integers(1, 4), st.integers(1, 4))
sides = st.tuples(st.integers(0, 6), st.integers(0, 6))
paddings = st.one_of(st.sampled_from(geometry.PADDING_NAMES), st.integers(0, 6), sides, st.tuples(sides, sides))


@st.composite
def settings(draw):
    """All options of conv2d together, for a filter or a layer, on whole numbers or fractions of some dtype."""
    dtype = draw(st.sampled_from(["f8", "f4", ">f8", ">f4", "f2", "u1", "i1", "?", ">i2", "i8"]))
    whole_kernel = draw(st.booleans())
    shape = draw(st.tuples(st.integers(1, 20), st.integers(1, 20)))
    groups, each, maps = draw(st.sampled_from([(1, 1, 1), (1, 2, 3), (2, 1, 2), (3, 1, 1), (2, 2, 1)]))
    is_layer = draw(st.booleans())
    image = picture(
        2,
        *shape,
        groups * each,
        seed=draw(st.integers(0, 99)),
        whole=draw(st.booleans()) or np.dtype(dtype).kind != "f",
    )
    kernel_shape = draw(axes)
    weights = picture(*kernel_shape, *((each, groups * maps) if is_layer else ()), seed=7, whole=whole_kernel)
    if draw(st.booleans()) and not is_layer:
        weights = np.outer(weights[:, 0], weights[0])
    options = dict(
        stride=draw(axes),
        padding=draw(paddings),
        dilation=draw(axes),
        padding_mode=draw(st.sampled_from(geometry.PADDING_MODES)),
        flip=draw(st.booleans()),
        groups=groups if is_layer else 1,
        bias=draw(st.sampled_from([None, 2])),
    )
    image = image.astype(dtype)
    view = draw(st.sampled_from(["as it is", "reversed", "turned", "one row everywhere"]))
    if view == "reversed":
        image = image[:, ::-1, ::-1]
    elif view == "turned":
        image = image.transpose(0, 2, 1, 3)
    elif view == "one row everywhere":
        image = np.broadcast_to(image[:, :1], image.shape)
    image.flags.writeable = False
    return image, weights, options


@given(settings(), st.sampled_from(list(WAYS)))
@hypothesis_settings(max_examples=600)
def test_every_fast_method_gives_what_the_definition_gives(setting, way):
    image, kernel, options = setting
    try:
        expected = conv2d_by_definition(image, kernel, **options)
    except ConvlabError as error:
        with pytest.raises(type(error)):
            cl.conv2d(image, kernel, **options)
        return
    before = image.copy()
    with forced(way):
        result = cl.conv2d(image, kernel, **options)
    assert result.dtype == expected.dtype and result.dtype.isnative and result.flags.writeable
    assert not np.shares_memory(result, image)
    assert_array_equal(image, before)
    if (image == np.rint(image)).all() and (kernel == np.rint(kernel)).all():
        assert_array_equal(result, expected)
    else:
        largest_sum = np.abs(kernel).sum() * np.abs(image.astype(float)).max() + abs(options["bias"] or 0)
        rounding = 8 if way == "fourier" else 4
        assert_allclose(result, expected, rtol=0, atol=rounding * np.finfo(result.dtype).eps * largest_sum)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("dtype", ["f4", "f8"])
def test_infinity_and_nan_stay_within_their_windows(way, value, dtype):
    image = picture(30, 31, whole=False).astype(dtype)
    image[12, 17] = value
    for kernel in (np.outer([0.5, 1, 2], [1, 0.25, 3]), np.outer([0.5, 0, 2], [1, 0, 3])):
        with forced(way):
            result = cl.conv2d(image, kernel, padding=1)
        with np.errstate(invalid="ignore"):
            expected = conv2d_by_definition(image, kernel, padding=1)
        assert_array_equal(np.isfinite(result), np.isfinite(expected))
        assert (~np.isfinite(result)).sum() == 9  # 0 times infinity counts too
        assert_allclose(result, expected, rtol=1e-4 if dtype == "f4" else 1e-12, atol=1e-5 if dtype == "f4" else 1e-13)


@pytest.mark.parametrize("kernel_size", [3, 6, 7, 15, 16, 31])
@pytest.mark.parametrize("dtype", ["u1", "f4", "f8"])
@pytest.mark.parametrize("whole", [True, False])
def test_the_methods_that_are_chosen_match_scipy(kernel_size, dtype, whole):
    image = np.random.default_rng(1).integers(0, 256, (90, 101)).astype(dtype)
    for kernel in (
        picture(kernel_size, kernel_size, whole=whole),
        np.outer(picture(kernel_size, seed=1, whole=whole), picture(kernel_size, seed=2, whole=whole)),
    ):
        for stride, dilation in ((1, 1), (2, 1), (1, 2)):
            wide = np.zeros([dilation * (kernel_size - 1) + 1] * 2)
            wide[::dilation, ::dilation] = kernel
            expected = signal.correlate2d(image.astype(float), wide, mode="valid")[::stride, ::stride]
            result = cl.conv2d(image, kernel, stride=stride, dilation=dilation)
            scale = np.abs(kernel).sum() * 255
            exact = whole and (dtype != "f4" or scale < 2**24)
            assert_allclose(result, expected, rtol=0, atol=0 if exact else 8 * np.finfo(result.dtype).eps * scale)
    expected = ndimage.correlate(image.astype(float), picture(5, 7), mode="mirror")
    assert_array_equal(cl.conv2d(image, picture(5, 7), padding="same", padding_mode="reflect"), expected)


def test_bytes_are_added_up_exactly_even_where_float32_could_not():
    image = np.full((80, 80), 255, np.uint8)
    kernel = np.full((9, 9), 1001)
    kernel[4, 4] = 1
    assert fast.exact_dtype(image.dtype, kernel, np.float64) == np.float64
    assert (cl.conv2d(image, kernel) == 255 * kernel.sum()).all()
    assert fast.exact_dtype(image.dtype, np.ones((3, 3)), np.float64) == np.float32
    assert fast.exact_dtype(np.dtype("i8"), np.ones((3, 3)), np.float64) == np.float64
    assert fast.exact_dtype(np.dtype("u1"), np.ones((3, 3)) / 9, np.float64) == np.float64


def test_integer_kernels_are_separated_into_integer_factors_only():
    column, row = fast._separated(np.outer([2, 4, 6, 0, 2, 8], [3, 9, 6, 3, 3, 3]).astype(float), 1)
    assert fast.is_whole(column) and fast.is_whole(row)
    assert_array_equal(np.outer(column, row)[0], [6, 18, 12, 6, 6, 6])
    almost = np.outer([2, 4, 6, 0, 2, 8], [3, 9, 6, 3, 3, 3]).astype(float)
    almost[5, 5] += 1
    assert fast._separated(almost, 1) is None
    assert fast._separated(np.zeros((6, 6)), 1) is None


def test_a_kernel_rounded_to_float32_is_separable_in_float32_only():
    side = np.exp(-(np.linspace(-2, 2, 9) ** 2))
    rounded = np.outer(side, side).astype(np.float32).astype(float)
    assert fast._separated(np.outer(side, side), 1) is not None
    assert fast._separated(rounded, 1, np.float32) is not None
    assert fast._separated(rounded, 1, np.float64) is None


# Pooling


@given(
    st.tuples(st.integers(1, 20), st.integers(1, 20)),
    axes,
    st.none() | axes,
    st.one_of(st.sampled_from(["valid", "same", "same_lower"]), st.integers(0, 2), st.tuples(sides, sides)),
    axes,
    st.booleans(),
    st.booleans(),
    st.sampled_from(["f8", ">f4", "f2", "u1", "i1", "?", ">i2", "i8", "u8"]),
    st.integers(1, 3),
)
@hypothesis_settings(max_examples=400)
def test_pooling_gives_what_the_definition_gives(shape, size, stride, padding, dilation, ceil, count, dtype, channels):
    image = picture(2, *shape, channels).astype(dtype)[:, ::-1]
    image.flags.writeable = False
    options = dict(stride=stride, padding=padding, dilation=dilation, ceil_mode=ceil)
    pairs = [
        (cl.max_pool2d, max_pool2d_by_definition, options),
        (cl.avg_pool2d, avg_pool2d_by_definition, dict(options, count_include_pad=count)),
    ]
    for pool, by_definition, settings in pairs:
        try:
            expected = by_definition(image, size, **settings)
        except ConvlabError as error:
            with pytest.raises(type(error)):
                pool(image, size, **settings)
            continue
        with forced("columns"):
            result = pool(image, size, **settings)
        assert result.dtype == expected.dtype and result.flags.writeable and not np.shares_memory(result, image)
        assert_array_equal(result, expected)


def test_pooling_with_windows_of_one_pixel_copies():
    for dtype in ("f4", "f8", "u1"):
        image = picture(6, 7).astype(dtype)
        for pool in (cl.max_pool2d, cl.avg_pool2d):
            result = pool(image, 1)
            assert_array_equal(result, image)
            assert not np.shares_memory(result, image)


# Extremes


@pytest.mark.parametrize("shape", [(1, 1), (1, 1, 3), (1, 5000), (5000, 1), (1, 1, 1, 1)])
def test_thin_images(shape):
    image = picture(*shape)
    kernel = picture(3, 5)
    assert_array_equal(cl.conv2d(image, kernel, padding="same"), conv2d_by_definition(image, kernel, padding="same"))
    assert_array_equal(cl.max_pool2d(image, 3, stride=1, padding=1).shape, shape)


@pytest.mark.parametrize("function", [cl.max_pool2d, cl.avg_pool2d, cl.global_avg_pool2d])
@pytest.mark.parametrize("shape", [(0, 5), (5, 0), (5, 5, 0), (0, 5, 5, 1)])
def test_images_without_pixels_are_refused(function, shape):
    with pytest.raises(ConvlabError, match="the image has no pixels. Got shape="):
        function(np.ones(shape))


@pytest.mark.parametrize(
    "work",
    [
        lambda image: cl.conv2d(image, picture(3, 3), padding=1),
        lambda image: cl.conv2d(image, picture(7, 7), padding="same", padding_mode="reflect"),
        lambda image: cl.conv2d(image, np.ones((31, 31)), stride=2),
        lambda image: cl.conv2d(image, picture(17, 17, whole=False), dilation=2),
        lambda image: cl.conv2d(image, picture(31, 31), dilation=3, padding="full"),
        lambda image: cl.max_pool2d(image, 3, stride=1, padding=1),
        lambda image: cl.avg_pool2d(image, 2),
    ],
)
def test_memory_beyond_input_and_output_stays_small(work):
    """The same for an image of any size: a few tiles."""
    image = np.zeros((2000, 2500), np.uint8)
    work(image[:300, :300])  # what is loaded once does not count
    tracemalloc.start()
    try:
        result = work(image)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak - result.nbytes < 16 * 2**20
