"""Linked Explorers and comparisons in a real JupyterLab."""

import re

import numpy as np
import pytest
from explorer_page import SETUP, Hand

import convlab as cl


@pytest.fixture
def linked(notebook):
    opened = notebook(
        [
            SETUP,
            "e = cl.Explorer('grid', 'sobel_x', padding='same')\ne",
            "f = cl.Explorer('grid', 'laplacian', padding='same')\nf",
            "_ = cl.link(e, f)",
        ]
    )
    opened.run_all()
    return opened, Hand(opened, 0), Hand(opened, 1)


def test_windows_move_together_from_either_side_and_from_python(linked):
    opened, first, second = linked
    first.pad.focus()
    for key in ("ArrowDown", "ArrowRight", "ArrowRight"):
        opened.page.keyboard.press(key)
    assert second.sentence.startswith("Row 1, column 2:")
    second.pad.focus()
    opened.page.keyboard.press("End")
    assert first.sentence.startswith("Row 1, column 4:")
    assert first.python("[e.row, e.col, f.row, f.col]") == [1, 4, 1, 4]
    opened.python("f.row = 3")
    opened.page.wait_for_timeout(200)
    assert first.sentence.startswith("Row 3, column 4:")
    assert second.plus() == first.python("f.window.sum") != first.python("e.window.sum")


def test_a_compact_view_shows_grey_for_all_channels_and_both_halves_say_so(notebook):
    opened = notebook(
        [
            SETUP,
            "e = cl.Explorer('cat', 'sobel_x', size=90)\ne",
            "f = cl.Explorer('cat', 'sobel_x', size=90, view='compact')\nf",
            "_ = cl.link(e, f, what='settings')",
        ]
    )
    opened.run_all()
    full, small = Hand(opened, 0), Hand(opened, 1)
    full.choose("channel", "all")
    opened.settle()
    assert full.python("[e.channel, f.channel, f.shown_channel]") == ["all", "all", "grey"]
    assert full.root.locator(".cl-heading", has_text="Green").is_visible()
    remark = small.python("f.remark")
    assert remark.startswith("All channels are chosen") and small.sentence.endswith(remark)
    small.pad.focus()
    opened.page.keyboard.press("ArrowDown")
    assert small.sentence.startswith("Row 1, column 0:") and small.sentence.endswith(remark)
    assert re.search("add up to (.*?)\\.", small.sentence)[1].replace("−", "-") == f"{small.python('f.window.sum'):g}"
    np.testing.assert_array_equal(small.canvas("input")[:, :, 0], np.round(small.array("f.input")))
    full.choose("channel", "blue")
    opened.settle()
    assert small.python("f.shown_channel") == "blue" and remark not in small.sentence


def test_they_move_together_without_a_kernel(linked):
    opened, first, second = linked
    opened.shutdown_kernel()
    first.pad.focus()
    opened.page.keyboard.press("ArrowDown")
    opened.settle()
    opened.console_errors.clear()  # ipywidgets' own link complains that nobody listens
    assert second.sentence.startswith("Row 1, column 0:")


def test_a_comparison_moves_as_one_and_every_map_is_right(notebook):
    paddings = ["valid", "same", "same_lower", "full", 1]
    opened = notebook([SETUP, f"e = cl.compare('grid', 'sobel_x', padding={paddings!r}, stride=2)\ne"])
    opened.run_all()
    leader, *views = (Hand(opened, n) for n in range(6))
    leader.press("stride", "ArrowLeft")
    views[3].pad.focus()  # the full map is the largest: the others stop at their border
    for key in ("ArrowDown", "ArrowRight"):
        opened.page.keyboard.press(key)
    image = cl.load_image("grid")
    for padding, view in zip(paddings, views, strict=True):
        expected = cl.conv2d(image, "sobel_x", padding=padding)
        size = view.root.locator(".cl-heading", has_text="Feature map").inner_text()
        assert re.findall(r"\d+", size) == [str(n) for n in expected.shape]
        assert f"{expected[1, 1]:.0f}".replace("-", "−") in view.sentence
        assert not view.root.locator(".cl-transport, .cl-ledger").first.is_visible()
    assert leader.python("[f.stride for f in e.explorers]") == [1] * 5
    assert leader.python("[f.position for f in e.explorers]") == [[1, 1]] * 5


def test_a_comparison_shows_what_the_padding_mode_does_to_the_rim(notebook):
    modes = ["zeros", "reflect", "replicate", "circular"]
    opened = notebook(
        [SETUP, f"e = cl.compare('logo', 'gaussian_3', padding='same', padding_mode={modes!r}, show='clip')\ne"]
    )
    opened.run_all()
    for number, mode in enumerate(modes, start=1):
        expected = cl.conv2d(cl.load_image("logo"), "gaussian_3", padding="same", padding_mode=mode)
        shown = Hand(opened, number).canvas()[:, :, 0]
        np.testing.assert_allclose(shown, expected.clip(0, 255), atol=0.8)
