"""The SignalExplorer in a real JupyterLab: real mouse, finger and keyboard, numbers as well as pixels."""

import io
import random
import re
from pathlib import Path

import node
import numpy as np
import pytest
from explorer_page import Controls, number
from PIL import Image

from convlab import signals
from convlab.ops import geometry

SETUP = "import json\nimport numpy as np\nimport convlab as cl"
CURVES = Path(signals.__file__).parents[1] / "js" / "src" / "core" / "curves.ts"


class Hand(Controls):
    """A learner's hand and eyes on one SignalExplorer, which Python calls `e`."""

    view = "signal"

    def pad(self, name):
        return self.root.locator(f".cl-pad-{name}")

    @property
    def caption(self):
        return self.root.locator(".cl-caption").inner_text()

    def total(self):
        return number(self.root.locator(".cl-final").inner_text())

    def dot(self, strip, index):
        """Where the head of a stem is on the page."""
        box = self.root.locator(f".cl-strip-{strip} .cl-stem[data-index='{index}'] circle").bounding_box()
        return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2

    def values(self, strip, kind):
        """The stems of a strip, read back from their heights by the numbers beside the strip."""
        place = f"[...root.querySelectorAll('.cl-strip-{strip} .cl-"
        seen = self.root.evaluate(
            f"root => ({{ticks: {place}tick-left')].map(t => [t.textContent, t.getAttribute('y') - 4]),"
            f"dots: {place}{kind} circle')].map(c => Number(c.getAttribute('cy')))}})"
        )
        ticks = [(number(text), y) for text, y in seen["ticks"]]
        (low, low_y), (high, high_y) = min(ticks), max(ticks)
        unit = (high - low) / (low_y - high_y)
        return np.array([low + (low_y - y) * unit for y in seen["dots"]]), unit

    def drag(self, start, *stops):
        self.page.mouse.move(*start)
        self.page.mouse.down()
        for stop in stops:
            self.page.mouse.move(*stop, steps=6)
        self.page.mouse.up()
        self.page.mouse.move(2, 2)
        self.notebook.settle()

    def assert_agrees(self):
        """What stands on the page is what Python computes: every output to a pixel, the sum to its last digit."""
        output, total = self.python("[e.output.tolist(), e.window.sum]")
        seen, unit = self.values("output", "output")
        assert len(seen) == len(output)
        np.testing.assert_allclose(seen, output, atol=unit)
        assert abs(self.total() - total) <= 0.005 + 1e-9

    def pixels(self, box):
        """A part of the window as (rows, cols, 3)."""
        return np.array(Image.open(io.BytesIO(self.page.screenshot(clip=box))).convert("RGB")).astype(int)


@pytest.fixture
def explore(notebook):
    """Opens a notebook with one SignalExplorer named `e` and returns a `Hand` on it."""

    def open_one(arguments="", **look):
        opened = notebook([SETUP, f"e = cl.SignalExplorer({arguments})\ne"], **{"height": 1300, **look})
        opened.run_all()
        return Hand(opened)

    return open_one


# Hands on samples and taps


def test_a_sample_is_dragged_up_and_down(explore):
    hand = explore("'noisy', 'slope', padding=1, position=6")
    x, y = hand.dot("input", 6)
    hand.drag((x, y), (x, y - 5), (x + 3, y - 30))
    signal = hand.python("e.signal")
    before = list(signals.get("noisy").values)
    assert [i for i in range(40) if signal[i] != before[i]] == [6]
    assert signal[6] > before[6]
    seen, unit = hand.values("input", "sample")
    np.testing.assert_allclose(seen, signal, atol=unit)
    hand.assert_agrees()
    assert hand.root.get_by_label("Value of sample 6").input_value() == f"{signal[6]:g}"
    assert hand.control("signal").locator("select").evaluate("s => s.selectedOptions[0].text") == "Own"
    hand.choose("signal", "Noisy days")  # and back
    assert hand.python("e.signal") == before


def test_a_click_chooses_a_sample_and_changes_nothing(explore):
    hand = explore("'noisy'")
    hand.page.mouse.click(*hand.dot("input", 9))
    hand.page.mouse.move(2, 2)
    assert hand.caption == "Sample 9 is 31; five outputs read it."
    assert hand.python("e.signal") == list(signals.get("noisy").values)


def test_a_finger_drags_a_sample_and_the_page_stays(explore):
    hand = explore("'noisy'", touch=True)
    x, y = hand.dot("input", 20)
    start = hand.root.bounding_box()
    wire = hand.page.context.new_cdp_session(hand.page)
    for kind, at in [("touchStart", 0), *(("touchMove", -6 * i) for i in range(1, 8)), ("touchEnd", None)]:
        points = [] if at is None else [{"x": x, "y": y + at}]
        wire.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    hand.notebook.settle()
    before = signals.get("noisy").values
    assert hand.python("e.signal")[20] > before[20] + 5
    assert hand.root.bounding_box() == start
    hand.assert_agrees()


def test_a_tap_is_dragged_also_when_the_kernel_is_flipped(explore):
    hand = explore("'short', [1, 0, -2], flip=True, padding='full', position=3")
    box = hand.pad("kernel").bounding_box()
    x = box["x"] + box["width"] / 6
    hand.drag((x, box["y"] + 10), (x, box["y"] + 40))
    kernel = hand.python("e.kernel")
    assert kernel[0] < 1 and kernel[1:] == [0, -2]
    hand.assert_agrees()


def test_the_kernel_is_dragged_along_the_signal(explore):
    hand = explore("'noisy', 'slope', stride=2, padding=1, position=3")
    x, y = hand.dot("input", 6)  # the middle of window 3
    step = hand.dot("input", 7)[0] - x
    laid = hand.pad("laid").bounding_box()["y"] + 20
    hand.drag((x, laid), (x + 8 * step, laid))
    assert hand.python("e.position") == 7
    hand.assert_agrees()
    x, y = hand.dot("output", 12)
    hand.page.mouse.click(x, y)
    assert hand.python("e.position") == 12
    assert hand.python("e.signal") == list(signals.get("noisy").values)


# Keys


def test_the_keyboard_does_it_all(explore):
    hand = explore("'short', 'slope', padding=1")
    hand.pad("input").focus()
    for key in ("ArrowRight", "ArrowRight", "ArrowRight", "ArrowUp"):
        hand.page.keyboard.press(key)
    changed = hand.python("e.signal")
    assert changed[3] > 5 and changed[:3] == [1, 3, 2]
    hand.page.keyboard.type("-2.5")
    hand.page.keyboard.press("Enter")
    hand.page.keyboard.press("End")
    hand.page.keyboard.type("7")
    hand.page.keyboard.press("Escape")  # takes it back
    assert hand.python("e.signal") == [1, 3, 2, -2.5, 4, 2, 0, 1]
    assert hand.caption == "Sample 7 is 1; two outputs read it."
    hand.pad("output").focus()
    for key, position in [("ArrowRight", 1), ("End", 7), ("ArrowRight", 7), (",", 6), ("Home", 0), (".", 1)]:
        hand.page.keyboard.press(key)
        assert hand.sentence.startswith(f"Output {position}:"), key
    hand.page.keyboard.press("Tab")
    assert hand.root.get_by_label("weight 1 of 3").evaluate("node => node === node.ownerDocument.activeElement")
    hand.page.keyboard.press("ArrowRight")
    hand.page.keyboard.type("1/2")
    hand.page.keyboard.press("ArrowRight")
    hand.page.keyboard.press("ArrowUp")
    kernel = hand.python("e.kernel")
    assert kernel[:2] == [-1, 0.5] and 1 < kernel[2] < 1.5
    hand.assert_agrees()


def test_each_plot_is_one_tab_stop_with_a_name(explore):
    hand = explore("'short', 'slope'")
    stops = hand.root.locator(".cl-stage").evaluate(
        "s => [...s.querySelectorAll('[tabindex=\"0\"], input:not([tabindex]), button')]"
        ".filter(n => n.offsetParent).map(n => [n.className, n.getAttribute('aria-label') ?? n.textContent])"
    )
    names = [name for _, name in stops]
    assert len(stops) == 4 and all(names)
    assert names[0].startswith("Signal of 8 samples, Slope, output of 6")
    assert names[1:3] == ["Value of sample 0", "Output. Arrows move the window."]


def test_what_is_no_number_is_named_and_put_back(explore):
    hand = explore("'short', 'slope'")
    field = hand.root.get_by_label("Value of sample 0")
    field.fill("abc")
    assert "cl-bad" in field.get_attribute("class")
    field.press("Enter")
    assert field.input_value() == "1"
    said = "“abc” is not a number. Sample 0 stays 1; type a number such as −1, 0.5 or 1/9."
    assert hand.root.get_by_role("alert").filter(has_text="not a number").inner_text() == said
    assert hand.python("e.signal") == list(signals.get("short").values)


# Settings


def test_each_control_changes_the_picture_and_both_halves_agree(explore):
    hand = explore("'short', [1, 0, -2], position=2")
    acts = [
        lambda: hand.choose("padding", "full"),
        lambda: hand.choose("padding_mode", "reflect"),
        lambda: hand.type("padding_before", "1"),
        lambda: hand.control("flip").locator("button").click(),
        lambda: hand.press("dilation", "ArrowRight"),
        lambda: hand.press("stride", "ArrowRight"),
        lambda: hand.choose("kernel", "Moving average"),
        lambda: hand.type("kernel_size", "4"),
        lambda: hand.choose("signal", "Sine"),
    ]
    for act in acts:
        before = hand.root.locator(".cl-strips").inner_html()
        act()
        hand.notebook.settle()
        assert hand.root.locator(".cl-strips").inner_html() != before
        hand.assert_agrees()
    assert hand.python("[e.kernel, e.padding, e.flip]") == [[0.25] * 4, [1, 2], True]


def random_settings(rng):
    whole = lambda low, high, n: [rng.randint(low, high) for _ in range(n)]  # noqa: E731
    padding = rng.choice([*geometry.PADDING_NAMES, rng.randint(0, 5), whole(0, 5, 2)])
    return dict(
        signal=whole(-50, 50, rng.randint(1, 30)), kernel=whole(-4, 4, rng.randint(1, 9)), stride=rng.randint(1, 4),
        padding=padding, padding_mode=rng.choice(geometry.PADDING_MODES), dilation=rng.randint(1, 3),
        flip=rng.random() < 0.5, position=rng.randint(0, 40),
    )  # fmt: skip


def test_both_halves_agree_on_random_settings(explore):
    hand = explore("'short'")
    rng = random.Random(7)
    fitting = 0
    for _ in range(25):
        settings = random_settings(rng)
        set_all = f"with e.hold_sync():\n    for name, value in {settings!r}.items(): setattr(e, name, value)"
        hand.notebook.python(set_all)
        formula = hand.python("e.shape_steps[0]").partition(": ")[2]
        shown = hand.root.locator(".cl-formulas tr:has(th) td:not(.cl-bad-note)").all_inner_texts()
        assert re.findall(r"\d+", " ".join(shown)) == re.findall(r"\d+", formula), settings
        size = int(formula.rsplit("= ", 1)[1])
        if size >= 1:
            fitting += 1
            hand.assert_agrees()
            assert hand.root.locator(".cl-count").inner_text().endswith(f" of {size}")
        else:
            assert "does not fit" in hand.root.locator(".cl-problem").inner_text()
    assert 15 < fitting < 25


def test_nothing_moves_when_settings_change(explore):
    hand = explore("'noisy', padding='same', position=12")

    def places():
        parts = [".cl-pad-input", ".cl-pad-laid", ".cl-pad-output", ".cl-caption", ".cl-transport", ".cl-sum"]
        boxes = [hand.root.locator(part).bounding_box() for part in parts]
        return [*[(box["x"], box["y"]) for box in boxes], hand.dot("input", 3)[0], hand.root.bounding_box()]

    before = places()
    for act in [
        lambda: hand.press("stride", "ArrowRight", 2),
        lambda: hand.press("dilation", "ArrowRight"),
        lambda: hand.choose("padding", "valid"),
        lambda: hand.type("kernel_size", "9"),
        lambda: hand.choose("kernel", "Second difference"),
        lambda: hand.choose("padding_mode", "circular"),
    ]:
        act()
        hand.notebook.settle()
        assert places() == before


def test_an_impossible_setting_is_explained_in_place_and_mended(explore):
    hand = explore("'short', 'slope', padding=0, position=2")
    hand.press("dilation", "ArrowRight", 2)
    hand.notebook.settle()  # or a busy page would never show what fits last
    hand.press("dilation", "ArrowRight")
    hand.notebook.settle()
    problem = hand.root.locator(".cl-problem")
    text = problem.inner_text().replace("\u00a0", " ")
    assert "The kernel does not fit." in text and "4 · (3 − 1) + 1 = 9 samples. The signal has 8" in text
    names = problem.get_by_role("button").all_inner_texts()
    assert names == ["Padding 1 on each side", "Dilation 3", "Undo the last change"]
    assert "cl-bad" in hand.control("dilation").get_attribute("class")
    assert "kernel spans 9" in hand.root.locator(".cl-overhang").text_content()
    assert hand.root.locator(".cl-strip-output.cl-dim .cl-output").count() == 2  # the last valid output stays
    assert "must be at least 1" in hand.root.locator(".cl-formulas").inner_text()
    problem.get_by_role("button", name="Padding 1 on each side").click()
    assert hand.python("[e.padding, e.dilation]") == [1, 4]
    assert not problem.is_visible()
    hand.assert_agrees()


def test_a_sample_that_nobody_reads_is_saved_by_one_click(explore):
    hand = explore("'short', 'slope', stride=2")
    assert hand.caption.startswith("The last sample is never read; padding 1 at the end would save it.")
    assert hand.root.locator(".cl-hatch").count() == 1
    hand.root.get_by_role("button", name="Add it").click()
    assert hand.python("e.padding") == [0, 1]
    assert hand.caption.startswith("Every sample is read.")


def test_products_are_areas_in_warm_and_cool_colours(explore):
    hand = explore("'short', 'slope', position=2")  # 2, 5, 4 under -1, 0, 1: products -2, 0, 4
    boxes = [hand.root.locator(f".cl-strip-products .cl-area[data-index='{i}']").bounding_box() for i in (0, 2)]
    below, above = (hand.pixels(box)[4:-4, 4:-4].reshape(-1, 3) for box in boxes)
    assert (np.ptp(below, axis=0) <= 2).all() and (np.ptp(above, axis=0) <= 2).all(), "bars of one colour"
    assert above[0][0] > above[0][2] + 60, "warm: more red than blue"
    assert below[0][2] > below[0][0] + 60, "cool: more blue than red"
    areas = [box["width"] * box["height"] for box in boxes]
    assert areas[1] / areas[0] == pytest.approx(2, rel=0.02)


def test_the_pointer_shows_who_feeds_whom(explore):
    hand = explore("'short', 'slope', padding=1, position=0")
    pinned = hand.sentence
    for strip, index, words in [
        ("input", 3, "Sample 3 is 5; three outputs read it."),
        ("input", -1, "This place in the padding holds 0; one output reads it."),
        ("output", 4, "Output 4 is the sum of three products, of the marked samples."),
    ]:
        hand.page.mouse.move(*hand.dot(strip, index))
        assert hand.caption == words
    assert hand.root.locator(".cl-strip-input .cl-stem:not(.cl-faded)").count() == 3
    assert hand.sentence == pinned


def test_the_sum_adds_up_as_displayed(explore):
    hand = explore("'noisy', [0.1, -0.7, 1/3, 2.5], dilation=2, position=4")
    products = [number(t) for t in hand.root.locator(".cl-sum-product td").all_inner_texts()[:-1]]
    totals = [number(t) for t in hand.root.locator(".cl-sum-total td").all_inner_texts()]
    np.testing.assert_allclose(np.cumsum(products), totals[:-1], atol=1e-9)
    assert totals[-2] == totals[-1] == hand.total()
    hand.assert_agrees()


def test_play_fills_the_output_in(explore):
    hand = explore("'short', 'slope', padding=1, position=5")
    hand.root.get_by_role("button", name="First window").click()
    hand.root.get_by_label("Speed").select_option("4 per second")
    hand.root.get_by_role("button", name="Play").click()
    hand.page.wait_for_function(
        "() => document.querySelector('.cl-count').textContent === 'window 3 of 8'"
        " && document.querySelectorAll('.cl-strip-output .cl-output').length === 3"
    )
    hand.page.wait_for_function("() => document.querySelector('.cl-count').textContent === 'window 8 of 8'")
    hand.root.get_by_role("button", name="Play").wait_for()
    assert hand.root.locator(".cl-strip-output .cl-output").count() == 8
    assert hand.python("e.position") == 7


def test_it_goes_on_after_a_kernel_restart(explore):
    hand = explore("'noisy', 'slope'")
    hand.notebook.restart_kernel()
    hand.choose("signal", "Short")
    hand.choose("kernel", "Difference")
    x, y = hand.dot("input", 0)
    hand.drag((x, y), (x, y - 40))
    seen, unit = hand.values("output", "output")
    first = number(hand.root.get_by_label("Value of sample 0").input_value())
    assert first > 1
    np.testing.assert_allclose(seen, np.diff([first, 3, 2, 5, 4, 2, 0, 1]), atol=unit)


# Curves


def area(hand):
    return number(hand.root.locator(".cl-heading", has_text="Product").locator("span").inner_text()[5:])


def test_box_on_box_traces_a_triangle(explore):
    hand = explore("'box', 'box', continuous=True, t=-1")
    hand.pad("output").focus()
    for _ in range(15):
        hand.page.keyboard.press("ArrowRight")
    assert hand.python("e.t") == -0.25
    assert area(hand) == 0.75 and "0.75, exactly" in hand.sentence
    path = hand.root.locator(".cl-strip-output .cl-quiet-curve").get_attribute("d")
    points = np.array([[float(n) for n in pair.split(" ")] for pair in path[1:].split("L")])
    zero, top = points[:, 1].max(), points[:, 1].min()
    times = np.linspace(-4, 4, len(points))
    np.testing.assert_allclose((zero - points[:, 1]) / (zero - top), np.maximum(0, 1 - np.abs(times)), atol=0.01)
    box = hand.root.locator(".cl-strip-products .cl-area").bounding_box()
    f_box = hand.root.locator(".cl-strip-output .cl-curve").first.bounding_box()
    assert box["width"] / f_box["width"] == pytest.approx(0.75 / 8, rel=0.02)  # overlap of 0.75 on an axis of 8
    colours = hand.pixels(box)[4:-4, 4:-4].reshape(-1, 3)
    assert (np.ptp(colours, axis=0) <= 2).all() and colours[0][0] > colours[0][2] + 60


def test_g_is_dragged_and_flipped(explore):
    hand = explore("'box', 'exponential', continuous=True, t=0")
    hand.page.mouse.move(2, 2)
    laid = hand.pad("laid").bounding_box()
    unit = laid["width"] / 9
    middle = (laid["x"] + laid["width"] / 2, laid["y"] + 30)
    hand.drag(middle, (middle[0] + 0.6 * unit, middle[1]))
    assert hand.python("e.t") == 0.6
    assert area(hand) == pytest.approx(hand.python("e.area"), abs=5e-5)
    assert "Simpson's rule in steps of 0.01" in hand.sentence
    before = area(hand)
    hand.control("flip").locator("button").click()
    assert hand.python("e.flip") is False
    assert area(hand) == pytest.approx(hand.python("e.area"), abs=5e-5)
    assert area(hand) != before
    hand.choose("g", "Triangle")
    hand.press("f_width", "ArrowRight", 2)
    assert hand.python("[e.g, e.f_width]") == ["triangle", 1.5]
    assert area(hand) == pytest.approx(hand.python("e.area"), abs=5e-5)


IN_PAGE = """
async ([text, cases]) => {
  const m = await import(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
  return cases.map(([f, g, a, b, t, flip]) => m.overlapArea(m.pieces(f, a), m.pieces(g, b), t, flip));
}
"""


def curve_cases(seed, count):
    rng = random.Random(seed)

    def curve():
        corners = sorted(rng.uniform(-3, 3) for _ in range(4))
        return rng.choice([*signals.CURVES, [[x, rng.uniform(-2, 2)] for x in corners]])

    widths = (0.5, 0.75, 1, 2)
    return [
        [curve(), curve(), rng.choice(widths), rng.choice(widths), round(rng.uniform(-4, 4), 2), rng.random() < 0.5]
        for _ in range(count)
    ]


def largest_difference(browser, text, cases):
    page = browser.new_page()
    try:
        theirs = np.array(page.evaluate(IN_PAGE, [text, cases]))
    finally:
        page.close()
    ours = [signals.overlap_area(signals.pieces(f, a), signals.pieces(g, b), t, flip=p) for f, g, a, b, t, p in cases]
    return np.abs(theirs - ours).max()


def test_both_halves_compute_the_same_areas(browser):
    assert largest_difference(browser, node.without_types(CURVES), curve_cases(1, 200)) < 1e-12


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("flip ? t - x : x - t", "t - x"),
        ("[t - other.end, t - other.start]", "[t - other.end, t + other.start]"),
        ("i % 2 ? 4 : 2", "i % 2 ? 2 : 4"),
        ("start: x0 * width", "start: x0"),
    ],
)
def test_a_broken_half_is_noticed(browser, right, wrong):
    text = node.without_types(CURVES)
    assert right in text
    assert largest_difference(browser, text.replace(right, wrong), curve_cases(2, 60)) > 1e-6
