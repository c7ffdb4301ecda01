"""Shifting an image by whole pixels, and the Explorer's settings for it, against plain loops."""

import numpy as np
import pytest

import convlab as cl
from convlab.errors import OptionError, ShapeError, UnknownNameError
from convlab.ops.shift import Change, change_of, shift2d

IMAGE = np.arange(20).reshape(4, 5) ** 2


@pytest.mark.parametrize("rows, cols", [(0, 0), (0, 1), (1, 0), (-1, 2), (3, -1), (9, -9)])
def test_a_shift_repeats_the_border(rows, cols):
    expected = [[IMAGE[min(max(r - rows, 0), 3), min(max(c - cols, 0), 4)] for c in range(5)] for r in range(4)]
    np.testing.assert_array_equal(shift2d(IMAGE, rows, cols), expected)


def test_a_shift_moves_every_channel_equally():
    colour = np.stack([IMAGE, IMAGE + 1, 2 * IMAGE], axis=-1)
    moved = shift2d(colour, 1, -2)
    for channel in range(3):
        np.testing.assert_array_equal(moved[:, :, channel], shift2d(colour[:, :, channel], 1, -2))


def test_change_counts_cells_and_compares_sizes():
    assert change_of(np.array([[1.0, -2], [3, 4]]), np.array([[1.0, -2], [3, 9]])) == Change(0.25, 0.5)
    assert change_of(np.zeros(3), np.zeros(3)) == Change(0.0, 0.0)
    assert change_of(np.zeros(4), np.array([1.0, 0, 0, 0])) == Change(0.25, np.inf)


def test_the_explorer_follows_its_shift():
    explorer = cl.Explorer("digit_7", "sobel_x", padding="same", pool="max", activation="relu", shift=(1, -2))
    image = cl.load_image("digit_7")
    moved = shift2d(image, 1, -2)
    np.testing.assert_array_equal(explorer.input, moved)
    np.testing.assert_array_equal(explorer.feature_map, cl.conv2d(moved, "sobel_x", padding="same"))
    still = cl.Explorer("digit_7", "sobel_x", padding="same", pool="max", activation="relu")
    expected = change_of(still.activated, explorer.activated), change_of(still.pooled, explorer.pooled)
    assert explorer.change == expected
    assert explorer.change[1].relative < explorer.change[0].relative  # pooling hides some of it
    assert "shift=(1, -2)" in repr(explorer)
    explorer.pool = None
    assert explorer.change == (expected[0], None)


def test_without_a_shift_nothing_changes():
    assert cl.Explorer("grid", pool="average").change == (Change(0, 0), Change(0, 0))


@pytest.mark.parametrize("kind", ["max", "average"])
@pytest.mark.parametrize(
    "options",
    [
        dict(pool_padding=1, pool_size=3, pool_stride=2),
        dict(pool_padding=((1, 0), (0, 1)), ceil_mode=True),
        dict(pool_padding="same", pool_size=(2, 3), pool_stride=(2, 1)),
        dict(ceil_mode=True, pool_size=3),
    ],
)
@pytest.mark.parametrize("count_include_pad", [True, False])
def test_pooling_options_are_those_of_the_operations(kind, options, count_include_pad):
    explorer = cl.Explorer(
        "grid", "sobel_x", padding="same", pool=kind, count_include_pad=count_include_pad, **options
    )  # fmt: skip
    names = dict(pool_size="size", pool_stride="stride", pool_padding="padding", ceil_mode="ceil_mode")
    given = {names[name]: value for name, value in options.items()}
    if kind == "average":
        given["count_include_pad"] = count_include_pad
    operation = cl.max_pool2d if kind == "max" else cl.avg_pool2d
    np.testing.assert_array_equal(explorer.pooled, operation(explorer.activated, **given))
    assert [int(line.rsplit("= ", 1)[1]) for line in explorer.shape_steps][2:] == list(explorer.pooled.shape)


def test_the_size_formula_says_what_ceil_does():
    explorer = cl.Explorer("grid", padding="same", pool="max", pool_stride=3, pool_padding=((1, 1), (0, 0)))
    assert explorer.shape_steps[2:] == [
        "pooled rows: floor((5 + 1 + 1 - 2) / 3) + 1 = 2",
        "pooled columns: floor((5 + 0 + 0 - 2) / 3) + 1 = 2",
    ]
    explorer.ceil_mode = True
    assert explorer.shape_steps[2:] == [
        "pooled rows: ceil((5 + 1 + 1 - 2) / 3) + 1 - 1 = 2",
        "pooled columns: ceil((5 + 0 + 0 - 2) / 3) + 1 = 2",
    ]
    explorer.pool_stride = 2
    assert explorer.shape_steps[3] == "pooled columns: ceil((5 + 0 + 0 - 2) / 2) + 1 = 3"
    assert explorer.pooled.shape == (3, 3)


def test_a_pooling_window_in_the_padding_alone_is_explained():
    explorer = cl.Explorer("grid", pool="max", pool_padding=3)
    assert "nothing but padding" in repr(explorer)
    with pytest.raises(ShapeError, match="no pixel is left"):
        explorer.pooled  # noqa: B018


@pytest.mark.parametrize(
    "name, given, kept",
    [("shift", [0, -1], (0, -1)), ("shift", (np.int64(2), 0), (2, 0)), ("pool_padding", ((1, 1), (1, 1)), 1)],
)
def test_settings_are_kept_in_their_short_form(name, given, kept):
    explorer = cl.Explorer("grid")
    setattr(explorer, name, given)
    assert getattr(explorer, name) == kept


@pytest.mark.parametrize(
    "name, value, kind, words",
    [
        ("shift", 1, OptionError, ["shift=1", "(rows, cols)", "shift=(0, 1)"]),
        ("shift", (1, 2, 3), OptionError, ["(1, 2, 3)"]),
        ("shift", (0.5, 0), OptionError, ["(0.5, 0)", "whole"]),
        ("shift", (True, 0), OptionError, ["True"]),
        ("shift", None, OptionError, ["None"]),
        ("pool_padding", "full", UnknownNameError, ["'full'", "'same'"]),
        ("pool_padding", -1, OptionError, ["-1"]),
    ],
)
def test_an_invalid_value_is_refused_with_a_sentence(name, value, kind, words):
    explorer = cl.Explorer("grid")
    with pytest.raises(kind) as caught:
        setattr(explorer, name, value)
    for word in words:
        assert word in str(caught.value)
    assert getattr(explorer, name) in ((0, 0), 0)
