"""The Python half of the SignalExplorer; tests/browser/test_signal.py has the other."""

import re
from pathlib import Path

import numpy as np
import pytest

import convlab as cl
from convlab import signals
from convlab.errors import KernelError, OptionError, ShapeError, UnknownNameError
from convlab.widgets import signal as module
from convlab.widgets._controls import CONTROLS

KERNEL = [2, 0, -1, 7]


def test_results_are_those_of_conv1d():
    options = dict(stride=2, padding=(3, 1), dilation=2, padding_mode="replicate", flip=True)
    explorer = cl.SignalExplorer("short", KERNEL, position=1, **options)
    expected = cl.conv1d(signals.get("short").values, KERNEL, **options)
    np.testing.assert_array_equal(explorer.output, expected)
    np.testing.assert_array_equal(explorer.input, signals.get("short").values)
    assert explorer.window.sum == explorer.window.products.sum() == expected[1]


def test_the_share_price_and_its_moving_average():
    explorer = cl.SignalExplorer([93750, 113163, 144778, 172050], "moving average 2")
    np.testing.assert_allclose(explorer.output, [103456.5, 128970.5, 158414])


def test_a_shorter_output_moves_the_window_to_its_end_and_back():
    explorer = cl.SignalExplorer("short", [1, 1], padding="full", position=8)
    explorer.padding = "valid"
    assert explorer.window.sum == explorer.output[6] == 1
    explorer.padding = "full"
    assert explorer.window.sum == explorer.output[8] == 1
    assert explorer.position == 8


def test_the_continuous_picture_of_two_boxes_is_a_triangle():
    explorer = cl.SignalExplorer("box", "box", continuous=True, t=0.25)
    assert explorer.flip is True and explorer.area == 0.75
    np.testing.assert_allclose(explorer.output, np.maximum(0, 1 - np.abs(explorer.times)), atol=1e-12)
    np.testing.assert_array_equal(explorer.input, np.abs(explorer.times) <= 0.5)
    explorer.g = [(0, 1), (2, 1)]
    assert explorer.area == 0.75  # g(0.25 - x) is 1 for x from -1.75 to 0.25
    explorer.f_width = 2
    assert explorer.area == 1.25


def test_t_is_rounded_to_its_grid():
    explorer = cl.SignalExplorer(continuous=True, t=0.123)
    assert explorer.t == 0.1
    assert explorer.t in explorer.times.tolist()


@pytest.mark.parametrize(
    "name, given, kept",
    [
        ("signal", np.array([1, 2.5]), [1, 2.5]),
        ("signal", "short", [1, 3, 2, 5, 4, 2, 0, 1]),
        ("kernel", "moving average 2", [0.5, 0.5]),
        ("padding", (2, 2), 2),
        ("padding", [1, 0], (1, 0)),  # as the page sends it
        ("f", "Box", "box"),
        ("g", [(0, 0), (1, 1)], [[0, 0], [1, 1]]),
    ],
)
def test_settings_are_kept_in_their_short_form(name, given, kept):
    explorer = cl.SignalExplorer()
    setattr(explorer, name, given)
    assert getattr(explorer, name) == kept


BAD = [
    ("signal", "noise", UnknownNameError, ["'noise'", "'noisy'"]),
    ("signal", [], KernelError, ["empty"]),
    ("signal", [1, "a"], KernelError, ["number"]),
    ("signal", np.ones((2, 2)), ShapeError, ["(2, 2)"]),
    ("kernel", "slop", UnknownNameError, ["'slope'"]),
    ("kernel", np.ones(22), ShapeError, ["22 weights", "21"]),
    ("stride", 0, OptionError, ["stride=0", "Use stride=1"]),
    ("stride", (1, 2), OptionError, ["(1, 2)"]),
    ("dilation", 1.5, OptionError, ["1.5", "whole"]),
    ("padding", -1, OptionError, ["-1"]),
    ("padding", "sam", UnknownNameError, ["'same'"]),
    ("padding_mode", "mirror", UnknownNameError, ["'reflect'"]),
    ("position", -1, OptionError, ["position=-1"]),
    ("t", 5, OptionError, ["t=5", "-4 and 4"]),
    ("t", "now", OptionError, ["'now'", "number"]),
    ("f_width", 0, OptionError, ["f_width=0", "Use 1"]),
]


@pytest.mark.parametrize("name, value, kind, words", BAD, ids=[f"{name}={value!r}"[:40] for name, value, *_ in BAD])
def test_an_invalid_value_raises_an_explained_error_and_changes_nothing(name, value, kind, words):
    explorer = cl.SignalExplorer("short")
    before = repr(explorer), getattr(explorer, name)
    with pytest.raises(kind) as caught:
        setattr(explorer, name, value)
    for word in words:
        assert word in str(caught.value)
    assert (repr(explorer), getattr(explorer, name)) == before
    with pytest.raises(kind):
        cl.SignalExplorer(**{name: value})


def test_an_unknown_curve_raises_an_error_that_suggests_the_nearest():
    with pytest.raises(UnknownNameError, match="'triangle'"):
        cl.SignalExplorer("box", "triangel", continuous=True)


def test_settings_that_do_not_fit_together_are_allowed_and_explained():
    explorer = cl.SignalExplorer("short", "slope", dilation=4)
    assert "kernel does not fit" in repr(explorer) and len(repr(explorer)) < 110
    with pytest.raises(ShapeError, match=r"9 .* 8"):
        explorer.output  # noqa: B018
    explorer.padding = 1
    assert explorer.output.shape == (2,)


@pytest.mark.parametrize(
    "arguments, line",
    [
        (dict(), "<SignalExplorer noisy 40, moving_average 5: output 36, at 0: 20.2>"),
        (dict(signal=[0, 1], kernel=[3]), "<SignalExplorer own 2, custom 1: output 2, at 0: 0>"),
        (dict(kernel="slope", flip=True), "<SignalExplorer noisy 40, slope 3, flip=True: output 38, at 0: -2>"),
        (dict(continuous=True, f_width=0.5), "<SignalExplorer f box x0.5, g box, flip=True: area 0.5 at t = 0>"),
    ],
)  # fmt: skip
def test_the_repr_carries_the_numbers_on_one_short_line(arguments, line):
    assert repr(cl.SignalExplorer(**arguments)) == line


def test_the_repr_stays_short():
    explorer = cl.SignalExplorer(
        np.full(200, 1 / 3), "second difference", stride=12, padding=(113, 114), dilation=10, flip=True, position=9
    )
    assert len(repr(explorer)) < 110 and "\n" not in repr(explorer)


def test_shape_steps_end_in_the_length_of_the_output():
    explorer = cl.SignalExplorer("noisy", "slope", stride=3, padding=(2, 1), dilation=2)
    assert int(explorer.shape_steps[0].rsplit("= ", 1)[1]) == len(explorer.output)


def test_an_unknown_control_raises_an_error_that_suggests_the_nearest():
    with pytest.raises(UnknownNameError, match="'stride'"):
        cl.SignalExplorer(controls=["strid"])


PAGE = (Path(module.__file__).parents[2] / "js" / "src" / "state" / "signal-settings.ts").read_text(encoding="utf-8")


def test_every_control_is_named_in_the_page():
    for name in CONTROLS["signal"]:
        assert f"  {name}:" in PAGE, name


def test_the_settings_read_in_the_page_are_traits():
    block = re.split(r"export const SETTINGS\b.* = \[", PAGE)[1].split("]")[0]
    names = [name.strip(' "\n') for name in block.split(",") if name.strip()]
    assert set(names) <= set(cl.SignalExplorer.class_trait_names(sync=True))
