"""Kernels over the channels of a colour image, banks of kernels, and their cost."""

import json
from pathlib import Path

import numpy as np
import pytest
import reference

import convlab as cl
from convlab.errors import KernelError, OptionError, ShapeError, UnknownNameError
from convlab.ops.channels import as_sliced, conv_channels, layer_counts, layer_trace, plane_kernel, slices

CASES = json.loads((Path(__file__).parent / "cases" / "layer_counts.json").read_text(encoding="utf-8"))["cases"]
RNG = np.random.default_rng(6)
COLOURS = RNG.integers(0, 256, (7, 9, 3))
SHARED = RNG.integers(-3, 4, (2, 3))
OWN = RNG.integers(-3, 4, (2, 3, 3))
OPTIONS = dict(stride=(1, 2), padding=((0, 1), (2, 0)), dilation=(2, 1), padding_mode="reflect", flip=True, bias=-4)


def explorer(kernel=OWN, **settings):
    return cl.Explorer(COLOURS, kernel, channel="all", **{**OPTIONS, **settings})


# The arithmetic


@pytest.mark.parametrize("kernel", [SHARED, OWN], ids=["shared", "own slices"])
def test_summed_is_a_layer_with_one_map(kernel):
    layer = np.broadcast_to(kernel[..., np.newaxis] if kernel.ndim == 2 else kernel, (2, 3, 3))[..., np.newaxis]
    found = conv_channels(COLOURS, kernel, **OPTIONS)
    np.testing.assert_array_equal(found, cl.conv2d(COLOURS, layer, **OPTIONS)[..., 0])
    by_channel = [cl.conv2d(COLOURS[:, :, c], layer[:, :, c, 0], **{**OPTIONS, "bias": 0}) for c in range(3)]
    np.testing.assert_array_equal(found, sum(by_channel) - 4)


@pytest.mark.parametrize("kernel", [SHARED, OWN], ids=["shared", "own slices"])
def test_depthwise_gives_each_channel_its_own_map(kernel):
    found = conv_channels(COLOURS, kernel, depthwise=True, **OPTIONS)
    for c in range(3):
        weights = kernel if kernel.ndim == 2 else kernel[:, :, c]
        np.testing.assert_array_equal(found[:, :, c], cl.conv2d(COLOURS[:, :, c], weights, **OPTIONS))


def test_summed_matches_plain_loops():
    found = conv_channels(COLOURS, OWN, stride=2, bias=1)
    expected = sum(np.array(reference.conv2d(COLOURS[:, :, c], OWN[:, :, c], stride=(2, 2))) for c in range(3)) + 1
    np.testing.assert_array_equal(found, expected)


def test_a_kernel_of_one_pixel_makes_the_image_grey():
    picture = cl.load_image("cat", max_side=60)
    grey = conv_channels(picture, [[[0.299, 0.587, 0.114]]])
    np.testing.assert_allclose(grey, cl.load_image("cat", max_side=60, grey=True), atol=0.5 + 1e-9)


def test_the_trace_has_every_product_and_ends_with_the_value_of_the_map():
    for row, col in [(0, 0), (2, 1), (4, 4)]:
        window = layer_trace(COLOURS, OWN, row=row, col=col, **OPTIONS)
        assert window.sum == conv_channels(COLOURS, OWN, **OPTIONS)[row, col]
        np.testing.assert_array_equal(window.products, window.pixels * window.weights)
        np.testing.assert_array_equal(window.sums, window.products.sum(axis=(0, 1)))
        np.testing.assert_array_equal(window.weights, OWN[::-1, ::-1])
        assert window.sum == window.sums.sum() + window.bias


def test_a_grey_image_adds_up_the_slices():
    grey = COLOURS[:, :, :1].repeat(3, axis=2)
    expected = conv_channels(grey, OWN)
    np.testing.assert_array_equal(cl.conv2d(grey[:, :, 0], plane_kernel(OWN, "grey")), expected)
    np.testing.assert_array_equal(plane_kernel(OWN, "blue"), OWN[:, :, 2])
    np.testing.assert_array_equal(plane_kernel(SHARED, "blue"), SHARED)
    np.testing.assert_array_equal(slices(SHARED)[:, :, 1], SHARED)


@pytest.mark.parametrize(
    "kernel, kind, words",
    [
        (np.ones((3, 3, 2)), ShapeError, ["(3, 3, 2)", "red, green and blue", "(kh, kw, 3)"]),
        (np.ones((3, 3, 3, 2)), ShapeError, ["(3, 3, 3, 2)", "rows and columns"]),
        (np.ones((12, 1, 3)), ShapeError, ["(12, 1)", "11"]),
        (np.full((1, 1, 3), np.inf), KernelError, ["inf", "(0, 0, 0)"]),
        ("sobell", UnknownNameError, ["'sobell'"]),
    ],
)
def test_an_invalid_kernel_is_refused_with_a_sentence(kernel, kind, words):
    with pytest.raises(kind) as caught:
        as_sliced(kernel, max_side=11)
    assert all(word in str(caught.value) for word in words), str(caught.value)


# The Explorer


def test_all_channels_summed_and_depthwise():
    e = explorer(activation="relu", pool="max", row=1, col=2)
    np.testing.assert_array_equal(e.input, COLOURS)
    expected = conv_channels(COLOURS, OWN, **OPTIONS)
    np.testing.assert_array_equal(e.feature_map, expected)
    np.testing.assert_array_equal(e.pooled, cl.max_pool2d(np.maximum(expected, 0)))
    assert e.window.sum == expected[1, 2]
    e.depthwise = True
    expected = conv_channels(COLOURS, OWN, depthwise=True, **OPTIONS)
    np.testing.assert_array_equal(e.feature_map, expected)
    np.testing.assert_array_equal(e.pooled, cl.max_pool2d(np.maximum(expected, 0)))
    for c, name in enumerate(["red", "green", "blue"]):
        e.front_channel = name
        assert e.window.sum == expected[1, 2, c]
        assert f"{name} at (1, 2)" in repr(e)


def test_one_channel_of_a_kernel_with_slices_is_that_part_of_the_sum():
    e = explorer(bias=0)
    total = e.feature_map
    parts = []
    for e.channel in ["red", "green", "blue"]:
        parts.append(e.feature_map)
        assert e.window.sum == parts[-1][0, 0]
    np.testing.assert_array_equal(sum(parts), total)


@pytest.mark.parametrize("depthwise", [False, True])
def test_the_maps_of_a_bank_are_those_of_one_layer(depthwise):
    bank = [OWN, OWN[::-1] * 2, OWN[:, ::-1] - 1, OWN * 0 + 1]
    e = explorer(bank, depthwise=depthwise)
    weights = np.stack(bank, axis=-1)
    if depthwise:  # conv2d wants (kh, kw, 1, 3 K), first all kernels of red
        weights = weights.reshape(2, 3, 1, 12)
    expected = cl.conv2d(COLOURS, weights, groups=3 if depthwise else 1, **OPTIONS)
    np.testing.assert_array_equal(e.feature_maps, expected)
    assert e.counts.maps == expected.shape[-1]
    assert e.counts.parameters == weights.size + expected.shape[-1]


def test_a_bank_on_a_grey_image():
    e = cl.Explorer("grid", ["sobel_x", "blur"])
    np.testing.assert_array_equal(e.feature_maps[..., 1], cl.conv2d(e.input, "blur"))
    assert (e.counts.maps, e.counts.parameters, e.counts.multiplications) == (2, 20, 2 * 9 * 9)
    e.depthwise = True  # means nothing with one channel
    assert e.feature_maps.shape == (3, 3, 2)


def test_a_bank_comes_as_names_as_arrays_or_as_a_layer():
    by_name = cl.Explorer("grid", ["sobel_x", cl.kernels.get("sobel_y"), np.eye(3)])
    layer = np.stack([cl.kernels.get("sobel_x").array, cl.kernels.get("sobel_y").array, np.eye(3)], axis=-1)
    assert cl.Explorer("grid", layer[:, :, np.newaxis]).bank == by_name.bank
    assert np.shape(cl.Explorer("cat", np.ones((5, 4, 3, 2)), size=40).bank) == (2, 5, 4, 3)
    assert cl.Explorer("grid", [np.array([1, 2]), np.array([3, 4])]).bank == []  # the rows of one kernel
    assert cl.Explorer("grid", [[1, 2], [3, 4]]).kernel == [[1, 2], [3, 4]]


def test_the_selected_kernel_is_an_entry_of_the_bank():
    e = cl.Explorer("grid", ["sobel_x", "laplacian", "blur"], front=1)
    assert e._kernel_name() == "laplacian" and "laplacian 3x3 (2 of 3)" in repr(e)
    e.kernel = [[7]]
    assert e.bank[1] == [[7]]
    e.front = 2
    assert e._kernel_name() == "box_blur_3" and e.bank[1] == [[7]]
    e.bank = ["emboss"]
    assert (e.front, e._kernel_name()) == (0, "emboss")
    e.bank = []
    assert e._kernel_name() == "emboss"


@pytest.mark.parametrize("front", [3, -1, 1.0, True, "1"])
def test_an_index_outside_the_bank_is_refused_with_a_sentence(front):
    e = cl.Explorer("grid", ["sobel_x", "laplacian", "blur"])
    with pytest.raises(OptionError, match="front"):
        e.front = front
    assert e.front == 0
    with pytest.raises(OptionError, match="front"):
        cl.Explorer("grid", ["sobel_x", "laplacian", "blur"], front=front)
    with pytest.raises(OptionError, match="list of kernels"):
        cl.Explorer("grid", front=1)


def test_an_invalid_bank_is_refused_with_a_sentence():
    with pytest.raises(OptionError, match=r"17 kernels.*16"):
        cl.Explorer("grid", ["blur"] * 17)
    with pytest.raises(UnknownNameError, match="'laplace'.*'laplacian'"):
        cl.Explorer("grid", ["blur", "laplace"])
    with pytest.raises(KernelError):
        cl.Explorer("grid").bank = None
    with pytest.raises(ShapeError, match=r"\(3, 3\), \(1, 1\).*same"):
        cl.Explorer("grid", ["blur", "gaussian_5"]).feature_maps  # noqa: B018
    assert cl.Explorer("grid", ["blur", "gaussian_5"], padding="same").feature_maps.shape == (5, 5, 2)


def test_reprs_are_short_and_hold_the_numbers():
    assert repr(explorer("sobel_x")).startswith("<Explorer own 7x9x3, sobel_x 3x3")
    many = cl.Explorer("cat", ["laplacian"] * 16, channel="all", depthwise=True, front=15, stride=(2, 3), bias=0.125,
                       padding=((1, 2), (3, 4)), activation="relu", pool="average", row=60, col=70)  # fmt: skip
    line = repr(many)
    assert len(line) < 110 and "x3, average" in line and "\n" not in line
    assert line.endswith(f"red at (60, 70): {many.activated[60, 70, 0]:.6g}>")


# What it costs


@pytest.mark.parametrize("case", CASES, ids=[case["note"] for case in CASES])
def test_counts_table(case):
    found = layer_counts(case["kernels"], case["maps"], case["channels"], depthwise=case["depthwise"])
    assert [found.maps, found.parameters, found.multiplications] == case["expected"]


@pytest.mark.parametrize("depthwise", [False, True])
def test_counts_are_what_the_loops_do(depthwise):
    kernels, maps, channels = [(2, 3), (1, 4)], [(5, 2), (3, 7)], 3
    multiplications = parameters = found = 0
    for (kh, kw), (rows, cols) in zip(kernels, maps, strict=True):
        for _ in range(channels if depthwise else 1):
            found += 1
            parameters += 1  # the bias
        for _ in range(channels * kh * kw):
            parameters += 1
            multiplications += rows * cols
    counts = layer_counts(kernels, maps, channels, depthwise=depthwise)
    assert (counts.maps, counts.parameters, counts.multiplications) == (found, parameters, multiplications)


def test_code_and_figure_take_the_slice_of_the_channel():
    picture = np.random.default_rng(5).integers(0, 256, (6, 7, 3)).astype(np.uint8)
    explorer = cl.Explorer(picture, [[[1, 20, 300]]], channel="green")
    assert "[[20]]" in explorer.code("convlab")
    explorer.channel = "grey"
    assert "[[321]]" in explorer.code("convlab")


def test_a_shift_moves_all_channels():
    picture = np.random.default_rng(6).integers(0, 256, (6, 7, 3)).astype(np.uint8)
    explorer = cl.Explorer(picture, [[1, 2, -3]], channel="all", shift=(1, -2))
    np.testing.assert_array_equal(explorer.input[1:, :-2], picture[:-1, 2:])
    assert explorer.change[0].share > 0
    explorer.depthwise, explorer.front_channel = True, "blue"
    alone = cl.Explorer(picture, [[1, 2, -3]], channel="blue", shift=(1, -2))
    assert explorer.change == alone.change, "of three maps, that in front, as the page says it"


def test_the_compact_view_refuses_depth():
    with pytest.raises(OptionError, match='compact view has no depth. Got channel="all"'):
        cl.compare("cat", stride=[1, 2], channel="all", size=60)
    explorer = cl.Explorer("cat", view="compact", size=60)
    with pytest.raises(OptionError, match="compact view has no depth"):
        explorer.channel = "all"
    assert explorer.channel == "grey"


def test_linked_banks_keep_their_kernels():
    a, b = cl.Explorer("grid", ["sharpen", "sobel_x", "laplacian"]), cl.Explorer("grid", "blur")
    bank = list(a.bank)
    cl.link(a, b, what="settings")
    a.front = 1
    assert (b.front, b.kernel, a.bank, b.bank) == (1, bank[1], bank, bank)
    b.kernel = [[7]]
    assert a.bank == b.bank == [bank[0], [[7]], bank[2]]
    assert a.kernel == [[7]]
