"""Explorers that move together, and comparisons; tests/browser/test_link.py shows them in the page."""

import numpy as np
import pytest

import convlab as cl
from convlab.errors import OptionError, UnknownNameError
from convlab.widgets.link import SETTINGS


def test_every_setting_can_be_linked():
    shown_only = {
        "links",
        "channel_menu",
        "size",
        "view",
        "title",
        "image_menu",
        "kernel_menu",
        "pictures",
        "visible_controls",
    }
    synced = {name for name in cl.Explorer("grid").keys if not name.startswith("_")}
    assert set(SETTINGS) == synced - shown_only - {"layout", "tabbable", "tooltip"}


def test_linked_positions_follow_in_both_directions_and_nothing_else_does():
    a, b = cl.Explorer("grid", padding="same", row=1), cl.Explorer("grid", padding="same", row=3, col=2)
    cl.link(a, b)
    assert (b.row, b.col) == (1, 0)
    b.col = 4
    assert a.col == 4
    a.stride = 2
    assert b.stride == 1


def test_linked_settings_give_the_same_map():
    a, b, c = cl.Explorer("grid", "sobel_x"), cl.Explorer("logo", "laplacian"), cl.Explorer("cat")
    linked = cl.link(a, b, c, what="settings")
    c.kernel, a.padding, b.bias = [[1, 2], [3, 4]], "same", 7
    assert repr(linked) == "<3 Explorers share settings>"
    assert len({explorer.feature_map.tobytes() for explorer in (a, b, c)}) == 1
    assert a.feature_map[0, 0] == (np.array([[3, 3], [0, 0]]) * [[1, 2], [3, 4]]).sum() + 7


def test_a_compact_view_shows_grey_for_all_channels_and_says_so():
    full, small = cl.Explorer("cat", "sobel_x", size=60), cl.Explorer("cat", "sobel_x", size=60, view="compact")
    cl.link(full, small, what="settings")
    full.channel = "all"
    assert small.channel == "all" and small.shown_channel == "grey"
    grey = cl.Explorer("cat", "sobel_x", size=60)
    for name in ("input", "feature_map"):
        np.testing.assert_array_equal(getattr(small, name), getattr(grey, name))
    assert small.window.sum == grey.window.sum and small.code() == grey.code()
    assert small.remark == "All channels are chosen; this view has room for one plane and shows grey."
    assert full.remark == "" and full.input.shape == (40, 60, 3)
    full.image = "logo"  # which has one plane
    assert small.remark == ""
    full.channel = "red"
    assert small.channel == small.shown_channel == "red"
    with pytest.raises(OptionError, match="the compact view has no depth"):
        small.channel = "all"


def test_an_own_picture_travels_with_the_link():
    own = np.arange(12.0).reshape(3, 4)
    a, b = cl.Explorer(own, [[1, 1]]), cl.Explorer("grid", [[1, 1]])
    cl.link(a, b, what=["image"])
    np.testing.assert_array_equal(b.input, own)
    b.image = "grid"
    np.testing.assert_array_equal(a.input, cl.load_image("grid"))


def test_what_the_page_says_is_not_said_twice():
    a, b = cl.Explorer("grid"), cl.Explorer("grid")
    cl.link(a, b)
    a.set_state({"row": 2})  # the page has moved b itself
    assert (a.row, b.row) == (2, 0)


def test_unlink():
    a, b = cl.Explorer("grid"), cl.Explorer("grid")
    linked = cl.link(a, b)
    linked.unlink()
    a.row = 2
    assert b.row == 0
    assert repr(linked) == "<2 Explorers no longer linked>"


def test_bad_links_are_explained():
    a = cl.Explorer("grid")
    with pytest.raises(OptionError, match="takes two. Got 1 Explorer:"):
        cl.link(a, a)
    with pytest.raises(OptionError, match="only Explorers can be linked. Got 3"):
        cl.link(a, 3)
    with pytest.raises(UnknownNameError, match="strides.*stride"):
        cl.link(a, cl.Explorer("grid"), what="strides")


def test_a_comparison_differs_in_one_setting_and_shares_the_others():
    shown = cl.compare("grid", "sobel_x", padding=["valid", "same", 1], stride=2)
    expected = [cl.conv2d(cl.load_image("grid"), "sobel_x", padding=p, stride=2) for p in ("valid", "same", 1)]
    for found, wanted in zip(shown.feature_maps, expected, strict=True):
        np.testing.assert_array_equal(found, wanted)
    shown.explorers[0].stride = 1
    assert repr(shown) == "<Comparison of padding: valid 3x3, same 5x5, 1 5x5>"
    assert [explorer.title for explorer in shown.explorers] == ["Padding valid", "Padding same", "Padding 1"]


def test_kernels_can_be_compared_and_an_impossible_one_says_so():
    shown = cl.compare("grid", ["sobel_x", "sobel_y"], dilation=2)
    assert repr(shown) == "<Comparison of kernel: sobel x 1x1, sobel y 1x1>"
    shown.explorers[0].dilation = 3
    assert "does not fit" in repr(shown)


@pytest.mark.parametrize("settings", [{}, {"padding": ["valid"]}, {"stride": [1, 2], "padding": ["valid", "same"]}])
def test_bad_comparisons_are_explained(settings):
    with pytest.raises(OptionError, match="compare: "):
        cl.compare("grid", "sobel_x", **settings)
