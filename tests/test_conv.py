"""convlab.ops.conv against plain loops, SciPy, and known facts."""

import json
from pathlib import Path

import numpy as np
import pytest
import reference
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal
from scipy import ndimage, signal

import convlab as cl
from convlab.errors import ImageError, KernelError, OptionError, ShapeError, UnknownNameError
from convlab.ops import geometry
from convlab.ops.conv import Window, as_kernel, window_trace

CASES = Path(__file__).parent / "cases"
TABLE = json.loads((CASES / "conv2d.json").read_text())["cases"]
EXAMPLES = {
    case["id"]: case for case in json.loads((CASES / "worked_examples.json").read_text(encoding="utf-8"))["examples"]
}
ASYMMETRIC = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
MODES = geometry.PADDING_MODES


def picture(*shape, seed=0):
    return np.random.default_rng(seed).integers(-9, 10, shape).astype(float)


def spelled(padding):
    """JSON knows no tuples."""
    return tuple(map(spelled, padding)) if isinstance(padding, list) else padding


# The table that core.js is tested with too


@pytest.mark.parametrize("case", TABLE, ids=range(len(TABLE)))
def test_conv2d_table(case):
    settings = dict(stride=tuple(case["stride"]), dilation=tuple(case["dilation"]), flip=case["flip"])
    settings |= dict(padding=spelled(case["padding"]), padding_mode=case["mode"], bias=case["bias"])
    if case["expected"] is None:
        with pytest.raises(ShapeError, match="conv2d: the kernel is (taller|wider) than the padded image"):
            cl.conv2d(case["image"], case["kernel"], **settings)
    else:
        assert_array_equal(cl.conv2d(case["image"], case["kernel"], **settings), case["expected"])


# The numbers of the course


@pytest.mark.parametrize("name", [name for name, case in EXAMPLES.items() if case["op"] == "conv2d"])
def test_conv2d_worked_example(name):
    case = EXAMPLES[name]
    result = cl.conv2d(case["input"], case["kernel"], padding=case["padding"])
    assert result.shape == np.shape(case["expected"])
    assert np.abs(result - case["expected"]).max() <= case.get("tolerance", 0)
    if "flipped" in case:
        assert_array_equal(
            cl.conv2d(case["input"], case["kernel"], padding=case["padding"], flip=True), case["flipped"]
        )
    if "printed" in case:
        assert not np.array_equal(result, case["printed"]), "the slip in the document is real"


def test_unshared_filters_of_the_lecture():
    positions = cl.output_size(30, 7) ** 2
    assert positions * 5 * 7 * 7 * 3 == 423_360
    assert np.zeros((7, 7, 3, 5)).size == 735


# Against loops and SciPy


@st.composite
def one_setting(draw):
    height, width = draw(st.integers(1, 9)), draw(st.integers(1, 9))
    kernel_rows, kernel_cols = draw(st.integers(1, 4)), draw(st.integers(1, 4))
    axis = st.tuples(st.integers(1, 3), st.integers(1, 3))
    side = st.tuples(st.integers(0, 5), st.integers(0, 5))
    padding = draw(st.one_of(st.sampled_from(geometry.PADDING_NAMES), st.integers(0, 5), side, st.tuples(side, side)))
    return dict(
        image=picture(height, width, seed=draw(st.integers(0, 99))),
        kernel=picture(kernel_rows, kernel_cols, seed=draw(st.integers(0, 99))),
        stride=draw(axis),
        dilation=draw(axis),
        padding=padding,
        mode=draw(st.sampled_from(MODES)),
        flip=draw(st.booleans()),
    )


@given(one_setting())
@hypothesis_settings(max_examples=200)
def test_conv2d_matches_loops(setting):
    image, kernel = setting["image"], setting["kernel"]
    stride, dilation, flip = setting["stride"], setting["dilation"], setting["flip"]
    plan = geometry.padding_plan2d(image.shape, kernel.shape, stride, setting["padding"], dilation)
    expected = reference.conv2d(image, kernel, stride, plan, dilation, setting["mode"], flip)
    options = dict(
        stride=stride, padding=setting["padding"], dilation=dilation, padding_mode=setting["mode"], flip=flip
    )
    if not expected or not expected[0]:
        with pytest.raises(ShapeError):
            cl.conv2d(image, kernel, **options)
    else:
        assert_array_equal(cl.conv2d(image, kernel, **options), expected)


@pytest.mark.parametrize("padding", ["valid", "same", "full"])
@pytest.mark.parametrize("shape", [(3, 3), (1, 4), (3, 5), (5, 1)])
def test_conv2d_matches_scipy_signal(padding, shape):
    image, kernel = picture(8, 11), picture(*shape, seed=1)
    correlated = signal.correlate2d(image, kernel, mode=padding)
    assert_array_equal(cl.conv2d(image, kernel, padding=padding), correlated)
    if padding != "same":
        convolved = signal.convolve2d(image, kernel, mode=padding)
        assert_array_equal(cl.conv2d(image, kernel, padding=padding, flip=True), convolved)


@pytest.mark.parametrize(
    ("mode", "name"),
    [("zeros", "constant"), ("reflect", "mirror"), ("replicate", "nearest"), ("circular", "wrap")],
)
def test_conv2d_matches_scipy_ndimage(mode, name):
    image, kernel = picture(7, 5), picture(3, 5, seed=2)
    expected = ndimage.correlate(image, kernel, mode=name)
    assert_array_equal(cl.conv2d(image, kernel, padding="same", padding_mode=mode), expected)
    expected = ndimage.convolve(image, kernel, mode=name)
    assert_array_equal(cl.conv2d(image, kernel, padding="same", padding_mode=mode, flip=True), expected)


@pytest.mark.parametrize("padding", ["valid", "same", "full"])
def test_conv1d_matches_numpy(padding):
    x, kernel = picture(9), picture(5, seed=3)
    assert_array_equal(cl.conv1d(x, kernel, padding=padding), np.correlate(x, kernel, padding))
    assert_array_equal(cl.conv1d(x, kernel, padding=padding, flip=True), np.convolve(x, kernel, padding))


def test_conv1d_options_and_shape_errors():
    x = np.arange(8.0)
    assert_array_equal(cl.conv1d(x, [1, 10], stride=3, padding=(1, 0), dilation=2), [10, 42, 75])
    assert_array_equal(cl.conv1d([1, 2, 3], [1, 0, 0], padding="same", padding_mode="circular"), [3, 1, 2])
    with pytest.raises(ShapeError, match=r"conv1d: the signal has to be one list.*shape=\(2, 2\)"):
        cl.conv1d([[1, 2], [3, 4]], [1])
    with pytest.raises(ShapeError, match=r"conv1d: the kernel has to be one list.*shape=\(1, 2\)"):
        cl.conv1d([1, 2, 3], [[1, 2]])
    with pytest.raises(OptionError, match="Got stride=0"):
        cl.conv1d([1, 2, 3], [1], stride=0)


# Facts


def test_conv2d_identity_kernel_returns_image():
    image = picture(6, 9, 3)
    assert_array_equal(cl.conv2d(image, "identity", padding="same"), image)
    assert_array_equal(cl.conv2d(image, [[1]]), image)


def test_conv2d_of_a_dot_draws_the_flipped_kernel():
    dot = np.zeros((7, 8))
    dot[3, 4] = 1
    drawn = cl.conv2d(dot, ASYMMETRIC, padding="same")
    assert_array_equal(drawn[2:4, 3:6], ASYMMETRIC[::-1, ::-1])
    assert drawn.sum() == ASYMMETRIC.sum()
    assert_array_equal(cl.conv2d(dot, ASYMMETRIC, padding="same", flip=True)[2:4, 3:6], ASYMMETRIC)


def test_conv2d_sobel_responds_to_its_own_edge_only():
    step = np.tile([0.0, 0, 0, 9, 9, 9], (6, 1))
    assert_array_equal(cl.conv2d(step, "sobel_y"), np.zeros((4, 4)))
    assert_array_equal(cl.conv2d(step, "sobel_x"), np.tile([0.0, 36, 36, 0], (4, 1)))
    assert_array_equal(cl.conv2d(step.T, "sobel_y"), cl.conv2d(step, "sobel_x").T)


def test_conv2d_of_a_constant_is_the_kernel_sum_in_every_mode():
    for mode in ("reflect", "replicate", "circular"):
        result = cl.conv2d(np.full((5, 7), 3), ASYMMETRIC, padding=4, padding_mode=mode)
        assert_array_equal(result, np.full((12, 13), 63))


@given(st.integers(0, 999), st.integers(-3, 3), st.integers(-3, 3))
def test_conv2d_is_linear(seed, a, b):
    x, y = picture(6, 7, seed=seed), picture(6, 7, seed=seed + 1)
    both = cl.conv2d(a * x + b * y, ASYMMETRIC)
    assert_array_equal(both, a * cl.conv2d(x, ASYMMETRIC) + b * cl.conv2d(y, ASYMMETRIC))


@given(st.integers(0, 999), st.integers(0, 5), st.integers(0, 6))
def test_conv2d_commutes_with_shifts(seed, down, right):
    x = picture(6, 7, seed=seed)
    options = dict(padding="same", padding_mode="circular")
    shifted = cl.conv2d(np.roll(x, (down, right), axis=(0, 1)), ASYMMETRIC, **options)
    assert_array_equal(shifted, np.roll(cl.conv2d(x, ASYMMETRIC, **options), (down, right), axis=(0, 1)))


@given(st.integers(0, 999))
def test_conv2d_flip_is_the_rotated_kernel(seed):
    x = picture(6, 7, seed=seed)
    assert_array_equal(cl.conv2d(x, ASYMMETRIC, flip=True), cl.conv2d(x, np.rot90(ASYMMETRIC, 2)))


def test_conv2d_stride_keeps_every_nth_value_of_the_dense_map():
    image = picture(9, 11)
    assert_array_equal(cl.conv2d(image, ASYMMETRIC, stride=(2, 3)), cl.conv2d(image, ASYMMETRIC)[::2, ::3])


def test_conv2d_dilation_puts_zeros_between_the_taps():
    image, wide = picture(9, 11), np.zeros((3, 7))
    wide[::2, ::3] = ASYMMETRIC
    assert_array_equal(cl.conv2d(image, ASYMMETRIC, dilation=(2, 3)), cl.conv2d(image, wide))


# Layers


@pytest.mark.parametrize("groups", [1, 2, 4])
def test_conv2d_layer_matches_loops(groups):
    image, kernels = picture(6, 7, 4), picture(2, 3, 4 // groups, 8, seed=5)
    expected = reference.layer(image, kernels, groups, stride=(2, 1), plan=((1, 0), (0, 2)), dilation=(1, 2), flip=True)
    options = dict(stride=(2, 1), padding=((1, 0), (0, 2)), dilation=(1, 2), flip=True, groups=groups)
    assert_array_equal(cl.conv2d(image, kernels, **options), expected)
    batch = np.stack([image, 2 * image, image[::-1]])
    result = cl.conv2d(batch, kernels, bias=np.arange(8), **options)
    assert result.shape == (3, *np.shape(expected))
    assert_array_equal(result[1], 2 * np.array(expected) + np.arange(8))


def test_conv2d_depthwise_layer_filters_each_channel():
    image = picture(6, 7, 3)
    depthwise = np.repeat(ASYMMETRIC[:, :, np.newaxis, np.newaxis], 3, axis=3)
    assert_array_equal(cl.conv2d(image, depthwise, groups=3), cl.conv2d(image, ASYMMETRIC))


def test_conv2d_filter_keeps_channels_and_layer_sums_them():
    image = picture(6, 7, 3)
    filtered = cl.conv2d(image, ASYMMETRIC)
    assert filtered.shape == (5, 5, 3)
    for channel in range(3):
        assert_array_equal(filtered[..., channel], cl.conv2d(image[..., channel], ASYMMETRIC))
    bank = np.repeat(ASYMMETRIC[:, :, np.newaxis, np.newaxis], 3, axis=2)
    assert_array_equal(cl.conv2d(image, bank), filtered.sum(axis=2, keepdims=True))
    assert cl.conv2d(image[..., 0], bank[:, :, :1]).shape == (5, 5, 1)
    assert_array_equal(cl.conv2d(np.stack([image, -image]), ASYMMETRIC)[1], -filtered)


@pytest.mark.parametrize(
    ("shape", "kernel_shape", "options", "words"),
    [
        ((5, 5, 3), (2, 2, 4, 2), {}, "expects 4 x 1 = 4 of them"),
        ((5, 5, 4), (2, 2, 4, 2), {"groups": 2}, "expects 4 x 2 = 8 of them"),
        ((5, 5, 3), (2, 2, 1, 3), {"groups": 2}, "groups has to divide both 3 (in) and 3 (out)"),
        ((5, 5, 3), (2, 2, 3), {}, "the kernel has three axes"),
        ((5,), (2, 2), {}, "the image has the wrong number of axes"),
        ((0, 5), (2, 2), {}, "the image has no pixels"),
        ((5, 5), (2, 2), {"groups": 2}, "groups is for layers"),
        ((5, 5), (2, 2), {"bias": [1, 2]}, "bias: it has to be one number."),
        ((5, 5), (2, 2), {"bias": "much"}, "bias: real numbers are needed."),
        ((5, 5, 1), (2, 2, 1, 3), {"bias": [1, 2]}, "one for each of the 3 maps"),
        ((5, 5), (2, 2), {"padding_mode": "mirror"}, "'mirror'"),
        (
            (5, 5),
            (6, 2),
            {},
            "the kernel is taller than the padded image. Got size=5, padding=0 per side, kernel=6",
        ),
        ((5, 5), (2, 6), {}, "the kernel is wider than the padded image"),
        ((5, 5), (3, 3), {"dilation": 3}, "or a dilation of at most 2."),
        ((5, 5), (2, 2), {"stride": 0}, "Got stride=0: the window moves"),
        ((5, 5), (2, 2), {"stride": -1}, "Got stride=-1: the window moves"),
        ((5, 5), (2, 2), {"stride": 1.5}, "Got stride=1.5: the window moves"),
        ((5, 5), (2, 2), {"dilation": 0}, "Got dilation=0: dilation is the distance"),
    ],
)
def test_conv2d_refuses_with_a_sentence(shape, kernel_shape, options, words):
    with pytest.raises((ShapeError, OptionError, UnknownNameError)) as caught:
        cl.conv2d(np.ones(shape), np.ones(kernel_shape), **options)
    message = str(caught.value)
    assert words in message
    assert "Got " in message and ": " in message and message.rstrip("?")[-1] in ".'"


# Dtypes and memory


@pytest.mark.parametrize(
    ("dtype", "expected"),
    [
        ("bool", "float64"), ("uint8", "float64"), ("int64", "float64"), ("float16", "float32"),
        ("float32", "float32"), ("float64", "float64"), (">f4", "float32"), (">f8", "float64"),
        (">i2", "float64"), ("<u4", "float64"),
    ],
)  # fmt: skip
def test_conv2d_dtypes(dtype, expected):
    image = (picture(5, 6) % 2).astype(dtype)
    result = cl.conv2d(image, 100 * ASYMMETRIC)
    assert result.dtype == np.dtype(expected) and result.dtype.isnative
    assert_array_equal(result, cl.conv2d(image.astype(float), 100 * ASYMMETRIC))
    assert cl.conv2d(image, ASYMMETRIC[:, :, np.newaxis, np.newaxis]).dtype == result.dtype


def test_conv2d_bytes_do_not_wrap():
    assert cl.conv2d(np.full((2, 2), 255, np.uint8), [[1, 1], [1, 1]])[0, 0] == 1020
    assert cl.conv2d(np.full((1, 2), 255, np.uint8), [[0, -1]])[0, 0] == -255


@pytest.mark.parametrize("image", [np.ones((4, 4), complex), [["a", "b"]], np.array([[object()]]), None, [[1, 2], [3]]])
def test_conv2d_refuses_what_is_not_an_image(image):
    with pytest.raises((ImageError, ShapeError), match="conv2d: .* Got "):
        cl.conv2d(image, [[1]])


@pytest.mark.parametrize("mode", MODES)
def test_conv2d_never_modifies_and_takes_any_memory_layout(mode):
    big = picture(12, 14, 3)
    views = [
        big[::2, ::-2],
        big.transpose(1, 0, 2),
        np.broadcast_to(big[:1, :, :], big.shape),
        np.asfortranarray(big),
    ]
    kernel = ASYMMETRIC.copy()
    kernel.flags.writeable = False
    for view in views:
        before = view.copy()
        frozen = view.view()
        frozen.flags.writeable = False
        result = cl.conv2d(frozen, kernel, padding="same", padding_mode=mode, flip=True)
        assert_array_equal(result, cl.conv2d(before, kernel, padding="same", padding_mode=mode, flip=True))
        assert_array_equal(view, before)
        assert result.flags.writeable and not np.shares_memory(result, view)


# Padding


@pytest.mark.parametrize(("mode", "name"), list(zip(MODES, ["constant", "reflect", "edge", "wrap"], strict=True)))
@pytest.mark.parametrize("shape", [(5, 4), (1, 3), (2, 1), (3, 2, 3)])
@pytest.mark.parametrize("plan", [((1, 1), (1, 1)), ((0, 2), (3, 0)), ((9, 8), (7, 11)), ((0, 0), (0, 0))])
def test_pad2d_matches_numpy_and_loops(mode, name, shape, plan):
    image = picture(*shape)
    padded = cl.pad2d(image, plan, mode=mode)
    assert_array_equal(padded, np.pad(image, plan + ((0, 0),) * (image.ndim - 2), mode=name))
    if image.ndim == 2:
        assert_array_equal(padded, reference.pad2d(image, plan, mode))


def test_pad2d_keeps_the_dtype_that_can_hold_the_value():
    image = np.ones((2, 2), np.uint8)
    assert cl.pad2d(image, 1).dtype == np.uint8
    assert cl.pad2d(image, 1, value=255).dtype == np.uint8
    assert cl.pad2d(image, 1, value=256)[0, 0] == 256
    assert cl.pad2d(image, 1, value=-1)[0, 0] == -1
    assert cl.pad2d(image, 1, value=0.5)[0, 0] == 0.5
    assert cl.pad2d(image, 1, value=-np.inf)[0, 0] == -np.inf
    assert cl.pad2d(image.astype(np.float32), 1, value=0.1).dtype == np.float32
    assert cl.pad2d(np.ones((2, 3, 4, 2)), (1, 2)).shape == (2, 5, 8, 2)


def test_pad2d_refuses():
    with pytest.raises(OptionError, match="pad2d: padding has to be given in pixels. Got padding='same'"):
        cl.pad2d([[1]], "same")
    with pytest.raises(OptionError, match="Got padding=-1"):
        cl.pad2d([[1]], -1)
    with pytest.raises(UnknownNameError, match="Got 'reflekt'.*Did you mean 'reflect'"):
        cl.pad2d([[1]], 1, mode="reflekt")


# One window


@given(one_setting(), st.integers(0, 8), st.integers(0, 8))
def test_window_trace_explains_conv2d(setting, row, col):
    image, kernel = setting["image"], setting["kernel"]
    options = dict(stride=setting["stride"], padding=setting["padding"], dilation=setting["dilation"])
    options |= dict(padding_mode=setting["mode"], flip=setting["flip"], bias=0.5)
    try:
        feature_map = cl.conv2d(image, kernel, **options)
    except ShapeError:
        with pytest.raises(ShapeError):
            window_trace(image, kernel, row=0, col=0, **options)
        return
    if row >= feature_map.shape[0] or col >= feature_map.shape[1]:
        with pytest.raises(ShapeError, match="the position is outside the feature map"):
            window_trace(image, kernel, row=row, col=col, **options)
        return
    trace = window_trace(image, kernel, row=row, col=col, **options)
    assert trace.sum == feature_map[row, col]
    assert_array_equal(trace.products, trace.pixels * trace.weights)
    assert_array_equal(trace.subtotals.ravel(), np.cumsum(trace.products))
    assert trace.sum == trace.subtotals[-1, -1] + trace.bias
    for at in np.ndindex(kernel.shape):
        r, c = int(trace.rows[at]), int(trace.cols[at])
        assert trace.pixels[at] == reference.pixel(image, r, c, setting["mode"])
        assert trace.padded[at] == (not (0 <= r < image.shape[0] and 0 <= c < image.shape[1]))


def test_window_trace_repr_and_types():
    trace = window_trace(cl.load_image("grid"), [[0, 1, 2], [2, 2, 0], [0, 1, 2]], row=0, col=2, padding=1)
    assert isinstance(trace, Window)
    assert repr(trace) == "<Window 3x3 rows -1..1 cols 1..3 padded=3 bias=0 sum=17>"
    assert not np.signbit(window_trace([[0.0]], [[-1]], row=0, col=0).products).any()
    with pytest.raises(ShapeError, match="it looks at one channel"):
        window_trace(np.ones((4, 4, 3)), [[1]], row=0, col=0)


# Kernels from users


@pytest.mark.parametrize(
    ("kernel", "words"),
    [
        ([], "kernel: it is empty. Got shape=(0,)"),
        ([[]], "kernel: it is empty. Got shape=(1, 0)"),
        ([[1, 2], [3]], "Got 1 weights in row 1, 2 in row 0: they make up an array"),
        ([[1, 2], 3], "Got a single value in row 1, 2 in row 0"),
        ([[1, float("nan")]], "Got nan at (0, 1): it would spread"),
        ([[1], [float("inf")]], "Got inf at (1, 0): it would spread"),
        ([[1, "x"]], "Got 'x' at (0, 1): str cannot be multiplied"),
        ([[1, None]], "Got None at (0, 1)"),
        ([[1j]], "Got 1j at (0, 0)"),
        (None, "Got None"),
        ([1, 2, 3], "that is 1 axis, and the window has two"),
        (2, "that is a single number"),
        (np.ones((2, 2, 2)), "that is 3 axes"),
        (np.ones((2, 12)), "each side may have at most 11 weights"),
        ("laplace", "Did you mean 'laplacian'?"),
    ],
)
def test_as_kernel_refuses_with_a_sentence(kernel, words):
    with pytest.raises((KernelError, ShapeError, UnknownNameError)) as caught:
        as_kernel(kernel, max_side=11)
    assert words in str(caught.value)
    if not isinstance(kernel, np.ndarray):
        with pytest.raises((KernelError, ShapeError, UnknownNameError)):
            cl.conv2d(np.ones((5, 5)), kernel)


def test_as_kernel_gives_a_new_writable_float_array():
    for kernel in ("laplacian", cl.kernels.get("laplacian"), [[0, 1], [1, 0]], np.eye(3, dtype=bool)):
        array = as_kernel(kernel)
        assert array.dtype == np.float64 and array.flags.writeable
    assert_allclose(as_kernel(cl.kernels.get("blur")), 1 / 9)


@pytest.mark.parametrize("flip", ["no", 1, None])
def test_flip_other_than_true_or_false_raises(flip):
    with pytest.raises(ValueError, match="True or False") as caught:
        cl.conv2d([[1, 2]], [[1]], flip=flip)
    assert repr(flip) in str(caught.value)


def test_conv1d_names_itself_in_its_errors():
    with pytest.raises(ValueError, match="^conv1d"):
        cl.conv1d([1, 2], [1, 2, 3])


def test_the_name_of_an_image_is_not_an_image():
    with pytest.raises(ValueError, match=r"load_image\('cat'\)"):
        cl.conv2d("cat", "laplacian")
