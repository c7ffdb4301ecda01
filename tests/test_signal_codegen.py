"""The code of each library is run, and gives what the SignalExplorer gives."""

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_codegen import run, skip_without

import convlab as cl
from convlab.codegen import signal as snippets
from convlab.errors import ShapeError, UnknownNameError

SHARED = json.loads((Path(__file__).parent / "cases" / "signal_codegen.json").read_text(encoding="utf-8"))
LOPSIDED = [2, 0, -1.5, 7]
TABLE = {
    "plain": {},
    "stride": dict(stride=3),
    "dilation": dict(dilation=2),
    "stride and dilation": dict(stride=2, dilation=3, padding="same"),
    "same": dict(padding="same"),
    "same_lower with a stride": dict(padding="same_lower", stride=2),
    "full": dict(padding="full", flip=True),
    "number": dict(padding=2),
    "by side": dict(padding=(0, 3), stride=2),
    "reflect": dict(padding=(3, 1), padding_mode="reflect"),
    "reflect far": dict(padding=(1, 19), padding_mode="reflect", flip=True),
    "replicate": dict(padding=(0, 30), padding_mode="replicate", dilation=2),
    "circular": dict(padding="same", padding_mode="circular"),
    "circular far": dict(padding=20, padding_mode="circular", stride=3),
    "flip": dict(flip=True, stride=2, dilation=2),
}


def assert_equal_output(explorer, framework):
    code = explorer.code(framework)
    largest = np.abs(explorer.signal).max() * np.abs(explorer.kernel).sum() + 1
    found = np.asarray(run(code)["output"])
    assert found.shape == explorer.output.shape, code
    tolerance = largest * (2e-6 if framework == "keras" else 1e-12)
    np.testing.assert_allclose(found, explorer.output, rtol=0, atol=tolerance, err_msg=code)


@pytest.mark.parametrize("framework", snippets.FRAMEWORKS)
@pytest.mark.parametrize("name", TABLE)
def test_the_code_gives_the_output_of_the_explorer(name, framework):
    skip_without(framework)
    assert_equal_output(cl.SignalExplorer("short", LOPSIDED, **TABLE[name]), framework)


@pytest.mark.parametrize("framework", ["numpy", "scipy", "convlab"])
@given(
    signal=st.lists(st.integers(-1000, 1000), min_size=1, max_size=40),
    kernel=st.lists(st.sampled_from([-2, 0, 1, 0.1, 1 / 3, 3e-7]), min_size=1, max_size=8),
    stride=st.integers(1, 4),
    dilation=st.integers(1, 3),
    padding=st.sampled_from(["valid", "same", "same_lower", "full", 3, (0, 5), (7, 1)]),
    padding_mode=st.sampled_from(["zeros", "reflect", "replicate", "circular"]),
    flip=st.booleans(),
)
def test_the_code_of_any_settings(framework, signal, kernel, **settings):
    explorer = cl.SignalExplorer(signal, kernel, **settings)
    try:
        explorer.output  # noqa: B018
    except ShapeError:
        with pytest.raises(ShapeError, match="does not fit"):
            explorer.code(framework)
    else:
        assert_equal_output(explorer, framework)


@pytest.mark.parametrize("framework", snippets.FRAMEWORKS)
def test_a_named_signal_is_fetched_by_its_name_and_an_edited_one_is_listed(framework):
    skip_without(framework)
    explorer = cl.SignalExplorer("noisy", "moving average 5", padding="same")
    assert 'signals.get("noisy")' in explorer.code(framework)
    assert_equal_output(explorer, framework)
    explorer.signal = [-7.25, *explorer.signal[1:]]
    assert "signals" not in explorer.code(framework) and "-7.25" in explorer.code(framework)
    assert_equal_output(explorer, framework)


CURVES = {
    "boxes": dict(f="box", g="box"),
    "without the flip": dict(f="ramp", g="triangle", flip=False, g_width=1.5),
    "formulas": dict(f="exponential", g="gaussian", f_width=0.5, g_width=2),
    "formulas without the flip": dict(f="exponential", g="exponential", f_width=4, flip=False),
    "corners": dict(f=[[-1, 0], [0, 2], [0.5, -1]], g=[[0, 1], [2, 0.25]], g_width=0.5),
}


@pytest.mark.parametrize("framework", snippets.FOR_CURVES)
@pytest.mark.parametrize("name", CURVES)
def test_the_code_of_curves_gives_the_areas_of_the_explorer(name, framework):
    skip_without(framework)
    settings = dict(CURVES[name])
    explorer = cl.SignalExplorer(settings.pop("f"), settings.pop("g"), continuous=True, **settings)
    found = run(explorer.code(framework))["output"]
    tolerance = {"numpy": 2e-6, "scipy": 1e-6, "convlab": 0}[framework]
    np.testing.assert_allclose(found, explorer.output, rtol=0, atol=tolerance)


@pytest.mark.parametrize("case", SHARED["cases"], ids=lambda case: case["name"])
def test_python_writes_the_code_of_the_shared_table(case):
    """The page's half is held to the same table by tests/js/signal.test.mjs."""
    for framework, lines in case["code"].items():
        write = snippets.curves_code if "f" in case["settings"] else snippets.samples_code
        assert write(framework, **case["settings"]).split("\n") == lines


def test_invalid_arguments_are_refused_with_a_sentence():
    with pytest.raises(UnknownNameError, match=r"no library of this name. Got 'torch': .* 'pytorch'\?"):
        cl.SignalExplorer().code("torch")
    with pytest.raises(UnknownNameError, match="code for curves is written for these libraries only"):
        cl.SignalExplorer(continuous=True).code("pytorch")
    with pytest.raises(ShapeError, match="does not fit"):
        cl.SignalExplorer([1, 2], [1, 2, 3]).code()
