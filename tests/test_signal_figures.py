"""The still twin and the animation of a SignalExplorer: the page's words and numbers, and nothing cut off."""

import json
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from matplotlib.collections import PathCollection
from PIL import Image
from test_figures import axes_of, look_for_cut_off_text, said

import convlab as cl
from convlab.errors import OptionError, ShapeError
from convlab.figures import sentences
from convlab.figures.sentences import number

pytestmark = pytest.mark.slow

TABLE = json.loads((Path(__file__).parent / "cases" / "signal_words.json").read_text(encoding="utf-8"))["cases"]
CALLS = {
    "sumMeaning": sentences.level_meaning,
    "outputSentence": lambda given: sentences.output_sentence(**given),
    "areaSentence": lambda given: sentences.area_sentence(**given),
}
SIGNALS = {
    "noisy": lambda: cl.SignalExplorer("noisy", "moving average 5", padding="same", position=10),
    "short, flipped": lambda: cl.SignalExplorer(
        "short", [2, -1, 0.5], stride=2, padding=1, padding_mode="reflect", flip=True, position=1
    ),
    "unread": lambda: cl.SignalExplorer("short", "slope", stride=4),
    "21 taps far apart": lambda: cl.SignalExplorer("noisy", "gaussian 21", dilation=2, padding="full", position=50),
    "200 samples": lambda: cl.SignalExplorer(np.arange(200.0) ** 2, "second difference", position=199),
    "large numbers": lambda: cl.SignalExplorer("share", "moving average 2"),
    "one sample": lambda: cl.SignalExplorer([-7.25], [1e-6]),
    "zeros": lambda: cl.SignalExplorer([0, 0, 0], [0, 0]),
    "does not fit": lambda: cl.SignalExplorer([1, 2, 3], "moving average 5", dilation=3, padding=(0, 1)),
    "boxes": lambda: cl.SignalExplorer("box", "box", continuous=True, t=0.25),
    "formulas": lambda: cl.SignalExplorer("exponential", "gaussian", continuous=True, t=-4, f_width=4, g_width=0.1),
    "corners, not flipped": lambda: cl.SignalExplorer(
        "triangle", [[0, 1], [1, -1]], continuous=True, flip=False, t=-1.2
    ),
}


@pytest.mark.parametrize("call", CALLS)
def test_python_says_what_the_shared_table_says(call):
    """The page's half is held to the same table by tests/js/signal.test.mjs."""
    cases = [(arguments, result) for name, arguments, result in TABLE if name == call]
    assert cases
    for arguments, result in cases:
        assert CALLS[call](*arguments) == result, arguments


@pytest.mark.parametrize("name", SIGNALS)
def test_nothing_is_cut_off(name):
    look_for_cut_off_text(SIGNALS[name]().figure())


@pytest.mark.parametrize("name", SIGNALS)
def test_the_outputs_are_drawn_where_they_belong(name):
    explorer = SIGNALS[name]()
    figure = explorer.figure()
    if name == "does not fit":
        text = " ".join(said(figure))
        assert "There is no output." in said(figure) and "the kernel is wider than the padded image" in text
        return
    if explorer.continuous:
        xs = explorer.times
    else:
        at = range(len(explorer.output))
        windows = (cl.signals.window1d(explorer.signal, explorer.kernel, i, **explorer._options()) for i in at)
        xs = [window.positions.mean() for window in windows]  # in the middle of each window
    expected = np.transpose([xs, explorer.output])
    found = [ax for ax in axes_of(figure) for points in drawn_in(ax) if np.array_equal(points, expected)]
    assert found
    for ax in found:
        (left, right), (low, high) = ax.get_xlim(), ax.get_ylim()
        assert left < min(xs) and max(xs) < right
        assert low <= min(explorer.output) and max(explorer.output) <= high


def drawn_in(ax):
    """The points of each curve, and the ends of stems, (n, 2)."""
    yield from (line.get_xydata() for line in ax.lines)
    yield from (np.asarray(each.get_offsets()) for each in ax.collections if isinstance(each, PathCollection))


@pytest.mark.parametrize("name", [name for name in SIGNALS if name != "does not fit"])
def test_the_sum_adds_up_as_displayed(name):
    explorer = SIGNALS[name]()
    shown = said(explorer.figure())
    if explorer.continuous:
        assert any(text.endswith(f"area is {number(explorer.area, 4)}") for text in shown)
        return
    taps, first = len(explorer.kernel), shown.index("running total") + 1
    each = 4 if taps <= 12 else 3  # factor, weight, product, total
    as_number = lambda text: float(text.replace("−", "-").replace(",", "").replace("+", ""))  # noqa: E731
    total = 0.0
    for tap in range(taps):
        *_, change, after = shown[first + each * tap : first + each * (tap + 1)]
        total += as_number(change)
        assert total == pytest.approx(as_number(after), abs=1e-9)
    assert total == pytest.approx(explorer.window.sum, rel=0.01, abs=0.005)


def test_a_figure_says_what_the_page_says():
    shown = said(SIGNALS["noisy"]().figure())
    assert {"40 samples, padded 44", "below samples 8 to 12", "Output 10: five products add up to 27.6."} <= {*shown}
    assert {"Weights add up to 1: the level stays.", "their area adds up to 27.6"} <= {*shown}
    assert "Every sample is read." in " ".join(shown)
    assert "Two samples are never read." in " ".join(said(SIGNALS["unread"]().figure()))
    shown = said(SIGNALS["boxes"]().figure())
    assert "t = 0.25: with g, flipped and slid by 0.25, the area under the product is 0.75, exactly." in shown


@pytest.mark.parametrize("name, frames, places", [("short, flipped", 4, 4), ("noisy", 6, 40), ("boxes", 5, 161)])
def test_an_animation_fills_the_output_in(name, frames, places, tmp_path):
    explorer = SIGNALS[name]()
    made = explorer.animate(tmp_path / "walk.gif", frames=max(frames, 2))
    assert repr(made) == f"<Animation walk.gif: {frames} frames of {places} windows>"
    picture = Image.open(BytesIO(made.data))
    assert picture.n_frames == frames and picture.width == 900
    picture.seek(frames - 1)
    last = np.asarray(picture.convert("RGB"), int)
    picture.seek(0)
    first = np.asarray(picture.convert("RGB"), int)
    half = slice(None, None), slice(400, 640)  # the later outputs
    assert (last[half] != first[half]).any()
    assert (tmp_path / "walk.gif").read_bytes() == made.data


def test_an_impossible_animation_raises_an_explained_error(tmp_path):
    with pytest.raises(ShapeError, match="the kernel is wider than the padded image"):
        SIGNALS["does not fit"]().animate()
    with pytest.raises(OptionError, match=r"has to end in \.gif or \.webp"):
        SIGNALS["noisy"]().animate(tmp_path / "walk.png")


@pytest.mark.parametrize("name, places", [("short, flipped", 4), ("boxes", 161)])
def test_the_page_gets_the_animation_it_asks_for(name, places, monkeypatch):
    explorer = SIGNALS[name]()
    sent = []
    monkeypatch.setattr(explorer, "send", lambda content, buffers=None: sent.append((content, buffers)))
    explorer._respond(explorer, {"kind": "animate", "id": 7}, [])
    (first, _), (second, (data,)) = sent
    assert first == {"id": 7, "kind": "animating", "frames": min(40, places), "windows": places}
    assert second == {"id": 7, "kind": "animated", "frames": min(40, places)} and data[:4] == b"GIF8"


def test_the_page_receives_the_reason_why_there_is_no_animation(monkeypatch):
    explorer = SIGNALS["does not fit"]()
    sent = []
    monkeypatch.setattr(explorer, "send", lambda content, buffers=None: sent.append(content))
    explorer._respond(explorer, {"kind": "animate", "id": 3}, [])
    assert sent[0]["kind"] == "refused" and "does not fit" in sent[0]["text"]
