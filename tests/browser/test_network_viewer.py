"""The NetworkViewer in a real JupyterLab: drawn on with mouse, keyboard and finger; numbers as well as pixels."""

import json
import re
from pathlib import Path

import numpy as np
import pytest
from explorer_page import Look, number
from playwright.sync_api import expect
from test_accessibility import finger

import convlab as cl

SETUP = """import json
import numpy as np
import convlab as cl
from convlab import network as nn
data = nn.data.digits()
net = nn.lenet5(data.classes, seed=0)
nn.train(net, data.train_images, data.train_labels, epochs=6, progress=False)
"""
BUNDLE = (Path(cl.__file__).parent / "widgets" / "static" / "widgets.js").read_text(encoding="utf-8")
CASES = Path(__file__).parents[1] / "cases" / "network.json"
# Corners of strokes, in parts of the pad.
SEVEN = [(0.25, 0.15), (0.75, 0.15), (0.45, 0.9)]
ONE = [(0.5, 0.1), (0.5, 0.9)]


class Hand(Look):
    """A learner's hand and eyes on one NetworkViewer, which Python calls `v`."""

    view = "network"

    @property
    def pad(self):
        return self.root.locator(".cl-draw")

    def draw(self, corners, steps=8):
        self.pad.scroll_into_view_if_needed()
        box = self.pad.bounding_box()
        points = [(box["x"] + x * box["width"], box["y"] + y * box["height"]) for x, y in corners]
        self.page.mouse.move(*points[0])
        self.page.mouse.down()
        for point in points[1:]:
            self.page.mouse.move(*point, steps=steps)
        self.page.mouse.up()

    def says(self, words):
        """Waits until the sentence has these words."""
        expect(self.root.locator(".cl-sentence")).to_contain_text(words)
        return True

    def scores(self):
        """What the table shows: {class: (score, probability as text)}."""
        rows = self.root.locator(".cl-classes tbody tr").evaluate_all(
            "rows => rows.map((row) => [...row.children].map((cell) => cell.textContent))"
        )
        return {row[0]: (number(row[1]), row[3]) for row in rows}

    def block(self, index):
        return self.root.locator(".cl-flow .cl-map-pad").nth(index)

    def unit_sentence(self):
        return self.root.locator(".cl-unit-sentence").inner_text()

    def agrees(self):
        """Whether the page shows what Python computes."""
        scores = self.array("v.stages[-1]")
        shown = self.scores()
        classes = self.python("list(v.classes)")
        assert np.abs(scores - [shown[name][0] for name in classes]).max() <= 0.005 + 1e-9
        assert self.sentence.startswith("This looks like") and f" {self.python('v.prediction')} (" in self.sentence
        return True


@pytest.fixture
def viewer(notebook):
    """Opens a notebook with one NetworkViewer named `v` and returns a `Hand` on it."""

    def open_one(arguments="net, data", **look):
        opened = notebook([SETUP, f"v = cl.NetworkViewer({arguments})\nv"], **look)
        opened.run_all()
        return Hand(opened)

    return open_one


def test_a_digit_is_drawn_with_the_mouse_and_the_class_appears_as_in_python(viewer):
    hand = viewer()
    hand.says("Nothing is drawn yet")
    hand.draw(SEVEN)
    hand.says("This looks like a 7 (")
    assert hand.python("v.prediction") == "7" and hand.agrees()
    assert hand.python("int(v.drawing.sum())") > 60
    hand.root.get_by_role("button", name="Undo").click()
    hand.says("Nothing is drawn yet")
    hand.draw(ONE)
    assert hand.says("This looks like a 1 (") and hand.agrees()
    hand.root.get_by_role("button", name="Clear").click()
    hand.says("Nothing is drawn yet")
    assert hand.python("int(v.drawing.sum())") == 0


def test_maps_change_while_the_stroke_goes_on(viewer):
    hand = viewer()
    box = hand.pad.bounding_box()
    seen = "() => document.querySelector('.convlab-network .cl-flow canvas').toDataURL()"
    hand.page.mouse.move(box["x"] + 60, box["y"] + 40)
    hand.page.mouse.down()
    pictures = set()
    for step in range(6):
        hand.page.mouse.move(box["x"] + 60 + 20 * step, box["y"] + 40 + 10 * step, steps=3)
        hand.page.wait_for_timeout(60)
        pictures.add(hand.page.evaluate(seen))
    hand.page.mouse.up()
    assert len(pictures) == 6


def test_a_digit_is_drawn_with_the_keyboard(viewer):
    hand = viewer("net, data, centre=False")
    hand.pad.focus()
    press = hand.page.keyboard.press
    for _ in range(12):
        press("ArrowUp")
    press("Space")
    dot = hand.python("int(v.drawing.sum())")
    assert dot in (5, 9)
    for _ in range(24):
        press("Shift+ArrowDown")
    rows = hand.python("np.flatnonzero(v.drawing.any(1)).tolist()")
    assert (rows[0], rows[-1]) == (3, 29) and hand.agrees()
    hand.says("This looks like a 1 (")
    press("Control+z")
    assert hand.python("int(v.drawing.sum())") == 0
    assert hand.notebook.page.locator(".jp-Notebook .jp-Cell").count() == 2  # no key reached the notebook


def test_a_finger_draws_and_the_page_does_not_scroll(viewer):
    hand = viewer(touch=True)
    hand.pad.scroll_into_view_if_needed()
    box = hand.pad.bounding_box()
    touch = finger(hand.page)
    x = box["x"] + 0.5 * box["width"]
    touch("touchStart", x, box["y"] + 0.1 * box["height"])
    for step in range(1, 13):
        touch("touchMove", x, box["y"] + (0.1 + 0.8 * step / 12) * box["height"])
    touch("touchEnd")
    assert hand.pad.bounding_box() == box
    assert hand.says("This looks like a 1 (") and hand.agrees()


def test_a_click_on_a_unit_shows_its_window_and_its_sum_as_python_has_them(viewer):
    hand = viewer()
    hand.root.locator("[data-example]").nth(3).click()
    hand.block(2).click(position={"x": 12, "y": 12})  # the second convolution
    unit = hand.python("v.unit")
    assert unit[0] == 5
    parts = "[w.sum, w.value, w.pixels[:, :, 0].tolist(), w.products.sum(axis=(0, 1)).tolist(), w.bias]"
    window = json.loads(hand.notebook.python(f"w = v.window\nprint(json.dumps({parts}))"))
    total, value, pixels, sums, bias = window
    assert f"add up to {fmt(total)}." in hand.unit_sentence()
    cells = hand.root.locator(".cl-grid").first.locator("td").all_inner_texts()
    np.testing.assert_allclose([number(cell) for cell in cells], np.ravel(pixels), atol=0.0051)
    adds = [
        number(text.replace("+", "") or "0")
        for text in hand.root.locator(".cl-unit > .cl-unit-body .cl-change").all_inner_texts()[: len(sums) + 1]
    ]
    np.testing.assert_allclose(adds, [*sums, bias], atol=0.0011)
    assert sum(adds) == pytest.approx(total, abs=0.00051)
    assert number(hand.root.locator(".cl-final").inner_text()) == pytest.approx(value, abs=0.00051)
    # another input map
    hand.root.get_by_role("button", name="map 2", exact=True).click()
    expect(hand.root.locator(".cl-grid caption").first).to_have_text("Window of map 2")
    # arrows walk
    hand.block(2).focus()
    hand.page.keyboard.press("ArrowRight")
    hand.page.keyboard.press("PageDown")
    assert hand.python("v.unit") == [5, unit[1], unit[2] + 1, unit[3] + 1]
    # two keys before the next picture: neither is lost
    press = 'pad => ["ArrowDown", "ArrowLeft"].forEach((key) => pad.dispatchEvent(new KeyboardEvent("keydown", {key})))'
    hand.block(2).evaluate(press)
    assert hand.python("v.unit") == [5, unit[1] + 1, unit[2], unit[3] + 1]


def fmt(value):
    text = f"{abs(value):.3f}".rstrip("0").rstrip(".")
    return ("−" if value < 0 and text != "0" else "") + text


def test_a_misclassified_digit_and_why(viewer):
    hand = viewer()
    wrong = hand.root.get_by_role("group", name="Test pictures that the network gets wrong").locator("[data-example]")
    name = wrong.first.get_attribute("aria-label")
    truth, said = re.fullmatch(r"Test picture of (\d), taken for (\d)", name).groups()
    wrong.first.click()
    hand.says(f"Wrong: it is a{'n' if truth == '8' else ''} {truth}.")
    assert hand.python("[v.truth, v.prediction]") == [truth, said] and hand.agrees()
    why = hand.root.locator(".cl-why")
    expect(why.locator(".cl-title")).to_contain_text(f"Why {said} and not")
    assert why.locator(".cl-why-side b").all_inner_texts() == [said, truth]
    scores = hand.array("v.stages[-1]")
    lead = scores[int(said)] - scores[int(truth)]
    shown = re.search(r"leads by ([\d.]+)\.", why.inner_text()).group(1)
    assert float(shown) == pytest.approx(lead, abs=0.0101)  # the difference of two rounded scores
    shares = why.locator("tbody tr td:nth-child(5)").all_inner_texts()
    assert sum(number(text.replace("+", "")) for text in shares) == pytest.approx(lead, abs=0.01)
    expect(why.locator("figcaption")).to_contain_text("speaks for")


def test_the_page_follows_a_training(viewer):
    hand = viewer("nn.small_network(data.classes, seed=3), data")
    expect(hand.root.locator(".cl-net-note")).to_contain_text("has not been trained")
    hand.root.locator("[data-example]").first.click()
    before = hand.scores()
    hand.notebook.run("_ = nn.train(v.net, data.train_images, data.train_labels, epochs=3, progress=False, curve=v)")
    expect(hand.root.locator(".cl-net-note")).to_be_hidden()
    assert hand.scores() != before and hand.agrees()


def test_drawing_goes_on_while_a_cell_trains_and_when_the_kernel_is_gone(viewer):
    hand = viewer()
    hand.notebook.start_cell("import time\nfor _ in range(40):\n    time.sleep(0.1)")
    hand.draw(SEVEN)
    hand.says("This looks like a 7 (")
    hand.notebook.wait_for_kernel()
    assert hand.python_comes_to("v.prediction", "7") and hand.agrees()
    hand.notebook.shutdown_kernel()
    hand.root.get_by_role("button", name="Clear").click()
    hand.draw(ONE)
    hand.says("This looks like a 1 (")


def test_the_explorer_answers_while_a_network_trains(notebook):
    opened = notebook([SETUP, "e = cl.Explorer('grid', 'sobel_x', padding='same')\ne"])
    opened.run_all()
    opened.start_cell(
        "big = nn.lenet5(data.classes)\nprint('The training starts.')\n"
        "_ = nn.train(big, data.train_images, data.train_labels, epochs=100_000, progress=False)"
    )
    expect(opened.output()).to_contain_text("The training starts.")
    pad = opened.page.locator(".convlab-explorer .cl-pad")
    pad.focus()
    opened.page.keyboard.press("ArrowDown")
    expect(opened.page.locator(".convlab-explorer .cl-sentence")).to_contain_text("Row 1, column 0:", timeout=3000)
    busy = "() => window.jupyterapp.shell.currentWidget.context.sessionContext.session.kernel.status"
    assert opened.page.evaluate(busy) == "busy"
    opened.interrupt()
    opened.wait_for_kernel()


def test_a_network_that_takes_no_drawing_says_so_in_place(viewer):
    hand = viewer("nn.Sequential([nn.Flatten(), nn.Dense(2)], input_shape=(8, 8, 3))")
    expect(hand.root.locator(".cl-net-problem")).to_contain_text("8 × 8 × 3")
    expect(hand.pad).to_be_hidden()
    hand.notebook.run("v.show(np.ones((8, 8, 3)), 1)")
    hand.says("This looks like")


IN_CHROMIUM = """
async ([bundle, text]) => {
  const page = await import(URL.createObjectURL(new Blob([bundle], { type: "text/javascript" })));
  const bytes = (list) => new DataView(Float32Array.from(list).buffer);
  return JSON.parse(text).networks.map(({ network, stages }) => {
    const layers = network.layers.map((layer) => ({
      ...layer,
      ...(layer.weight ? { weight: bytes(layer.weight) } : {}),
      ...(layer.bias ? { bias: bytes(layer.bias) } : {}),
    }));
    const values = page.runNetwork(page.readNetwork({ ...network, layers }), Float64Array.from(stages[0]));
    return [...page.softmax(values.at(-1))];
  });
}
"""


def test_probabilities_in_chromium_are_pythons(browser):
    page = browser.new_page()
    try:
        found = page.evaluate(IN_CHROMIUM, [BUNDLE, CASES.read_text()])
    finally:
        page.close()
    for mine, case in zip(found, json.loads(CASES.read_text())["networks"], strict=True):
        np.testing.assert_allclose(mine, case["probabilities"], atol=1e-9)
