"""The Chain in a real JupyterLab: real mouse and keyboard, numbers as well as pixels."""

import json
import random
import re
from pathlib import Path

import numpy as np
import pytest
from explorer_page import Look, number

import convlab as cl
from convlab import steps
from convlab.errors import ShapeError

SETUP = "import json\nimport numpy as np\nimport convlab as cl\nfrom convlab import steps"
BUNDLE = (Path(cl.__file__).parent / "widgets" / "static" / "widgets.js").read_text(encoding="utf-8")
EDGES = "[steps.conv('sobel_x', padding='same'), steps.relu(), steps.max_pool(2, stride=1)]"


class Hand(Look):
    """A learner's hand and eyes on one Chain, which Python calls `c`."""

    view = "chain"

    @property
    def pad(self):
        return self.root.locator(".cl-pad")

    def field(self, label):
        return self.root.get_by_label(label, exact=True)

    def choose(self, label, option):
        self.field(label).select_option(option)

    def type(self, label, text):
        self.field(label).fill(text)
        self.field(label).press("Enter")

    def push(self, name):
        self.root.get_by_role("button", name=name, exact=True).click()

    def table(self):
        """The table's cells by row title, without the formulas."""
        rows = self.root.locator(".cl-chain-table tbody tr").evaluate_all(
            "rows => rows.map((row) => [row.querySelector('th')?.textContent ?? '',"
            " [...row.querySelectorAll('td:not(.cl-formula):not([colspan])')].map((cell) => cell.textContent)])"
        )
        return dict(rows)

    def titles(self):
        return self.root.locator("button.cl-step").all_inner_texts()

    def grid_point(self, stage, row, col):
        """Where a cell of a number grid stands on the pad, found by the first pixel and the cell's size."""
        left, top, cell = self.grid(stage)
        return left + (col + 0.5) * cell, top + (row + 0.5) * cell

    def grid(self, stage):
        """Left, top and cell size of a number grid, on the pad: measured on what is drawn."""
        heading = self.root.locator(".cl-chain-heading").nth(stage).bounding_box()
        pad = self.pad.bounding_box()
        count = self.root.locator(".cl-chain-heading").count()
        slot = (pad["width"] - 8 * (count - 1)) // count
        cols = max(int(row[0].split(" × ")[1]) for row in self.table().values() if row and row[0])
        cell = min(48, int(slot // (cols + 2)))
        return heading["x"] - pad["x"] + cell, 78 + cell, cell

    def click(self, stage, row, col):
        x, y = self.grid_point(stage, row, col)
        self.pad.click(position={"x": x, "y": y})

    def drawn(self, look, left, top, right, bottom):
        """What JavaScript finds in a part of the drawing above the pictures, in pixels of the pad."""
        box = [int(left), int(top), int(right), int(bottom)]
        return self.root.locator("canvas.cl-overlay").evaluate(
            """(canvas, [look, left, top, right, bottom]) => {
              const [width, height] = [right - left, bottom - top];
              const { data } = canvas.getContext("2d").getImageData(left + 8, top + 8, width, height);
              return new Function("data", "width", "height", look)(data, width, height);
            }""",
            [look, *box],
        )

    def ring(self, left, top, right, bottom):
        """[top, left, bottom, right] of what is drawn in black within a part of the pad."""
        found = self.drawn(BLACK_BOX, left, top, right, bottom)
        return np.add(found, [int(top), int(left), int(top), int(left)])


BLACK_BOX = """
const box = [height, width, 0, 0];
for (let i = 0; i < width * height; i += 1) {
  const [r, g, b, a] = data.subarray(4 * i, 4 * i + 4);
  if (a < 250 || Math.max(r, g, b) > 9) continue;
  const [row, col] = [Math.floor(i / width), i % width];
  box[0] = Math.min(box[0], row), box[1] = Math.min(box[1], col);
  box[2] = Math.max(box[2], row + 1), box[3] = Math.max(box[3], col + 1);
}
return box;
"""
DARK_COLUMNS = """
const dark = (i) => data[4 * i + 3] > 250 && Math.max(...data.subarray(4 * i, 4 * i + 3)) < 150;
const columns = Array.from({ length: width }, (_, col) => col);
return columns.filter((col) => Array.from({ length: height }, (_, row) => row * width + col).some(dark)).length / width;
"""
PAINTED = "return data.filter((value, i) => i % 4 === 3 && value > 0).length / (width * height)"


@pytest.fixture
def chain(notebook):
    """Opens a notebook with one Chain named `c` and returns a `Hand` on it."""

    def open_one(arguments, **look):
        opened = notebook([SETUP, f"c = cl.Chain({arguments})\nc"], **look)
        opened.run_all()
        return Hand(opened)

    return open_one


# Both halves compute the same

IN_PAGE = """
async ([source, text]) => {
  const { runChain, fieldsOf } = await import(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
  const answer = ({ image, steps, unit }) => {
    const picture = { rows: image.length, cols: image[0].length, channels: 1, data: Float64Array.from(image.flat()) };
    const run = runChain(picture, "grey", steps);
    if (run.problem !== null) return { problem: run.problem };
    const at = Math.min(unit[0], steps.length);
    const { rows, cols } = run.stages[at].plane;
    const place = { stage: at, row: unit[1] % rows, col: unit[2] % cols };
    return {
      maps: run.stages.map(({ plane }) => [plane.rows, plane.cols, ...plane.data]),
      counts: run.stages.slice(1).map((stage) => [stage.parameters, stage.multiplications]),
      fields: fieldsOf(run, place).map(({ rows: down, cols: right, reach }) => [down, right, reach]),
    };
  };
  return JSON.stringify(JSON.parse(text).map(answer));
}
"""


def random_step(rng):
    both = lambda most: (rng.randint(1, most), rng.randint(1, most))  # noqa: E731
    kind = rng.choice(["conv", "conv", "relu", "max_pool", "avg_pool"])
    if kind == "relu":
        return steps.relu()
    if kind == "conv":
        rows, cols = both(4)
        side = lambda: (rng.randint(0, 3), rng.randint(0, 3))  # noqa: E731
        return steps.conv(
            [[rng.randint(-4, 4) for _ in range(cols)] for _ in range(rows)],
            stride=both(3),
            dilation=both(3),
            padding=rng.choice(["valid", "same", "same_lower", "full", 1, (side(), side())]),
            padding_mode=rng.choice(["zeros", "reflect", "replicate", "circular"]),
            bias=rng.choice([None, 0, 3]),
        )
    size = both(3)
    padding = rng.choice([0, 0, "same", "same_lower", ((0, size[0] // 2), (size[1] // 2, 0))])
    make = steps.max_pool if kind == "max_pool" else steps.avg_pool
    return make(size, stride=rng.choice([None, both(3)]), padding=padding)


def in_python(image, made, unit):
    looked_at = cl.Chain(np.array(image, dtype=float), made)
    try:
        maps = looked_at.maps
    except ShapeError as error:
        return {"problem": int(re.search(r"step (\d)", str(error)).group(1)) - 1}
    stage = min(unit[0], len(made))
    place = stage, unit[1] % maps[stage].shape[0], unit[2] % maps[stage].shape[1]
    before = [looked_at.receptive_field(*place, at=at) for at in range(stage + 1)]
    behind = [looked_at.influence(*place, at=at) for at in range(stage + 1, len(made) + 1)]
    return {
        "maps": [[*one.shape, *one.ravel()] for one in maps],
        "counts": list(zip(looked_at.parameters, looked_at.multiplications, strict=True)),
        "fields": [[one.rows, one.cols, one.reach] for one in before]
        + [[one.rows, one.cols, one.reach if one.rows and one.cols else None] for one in behind],
    }


def test_both_halves_agree_on_random_chains(browser):
    rng = random.Random(20)
    cases = []
    for _ in range(500):
        rows, cols = rng.randint(3, 20), rng.randint(3, 20)
        image = [[rng.randint(-9, 9) for _ in range(cols)] for _ in range(rows)]
        made = [random_step(rng) for _ in range(rng.randint(0, 5))]
        cases.append(
            {"image": image, "steps": made, "unit": [rng.randint(0, 5), rng.randint(0, 19), rng.randint(0, 19)]}
        )
    page = browser.new_page()
    answers = json.loads(page.evaluate(IN_PAGE, [BUNDLE, json.dumps(cases)]))
    page.close()
    fitting = 0
    for case, answer in zip(cases, answers, strict=True):
        expected = json.loads(json.dumps(in_python(case["image"], case["steps"], case["unit"])))
        assert answer.keys() == expected.keys(), case
        assert answer.get("problem") == expected.get("problem"), case
        if "maps" in expected:
            fitting += 1
            for found, wanted in zip(answer["maps"], expected["maps"], strict=True):
                np.testing.assert_allclose(found, wanted, rtol=1e-12, atol=1e-12, err_msg=str(case))
            assert answer["counts"] == expected["counts"], case
            assert answer["fields"] == expected["fields"], case
    assert fitting > 250


# What stands on the page


def test_headings_and_table_say_shapes_and_counts(chain):
    hand = chain("'cat'")
    shapes, parameters, products = hand.python("[c.shapes, c.parameters, c.multiplications]")
    table = hand.table()
    for title, shape, count, multiplications in zip(hand.titles(), shapes[1:], parameters, products, strict=True):
        shown = table[title]
        assert shown[0] == f"{shape[0]} × {shape[1]}"
        assert [number(text) for text in shown[1:3]] == [count, multiplications]
    assert [number(text) for text in table["Together"][1:3]] == [sum(parameters), sum(products)]
    assert [row[3] for row in table.values() if row[0]] == ["1 × 1", "3 × 3", "3 × 3", "4 × 4", "8 × 8", "10 × 10"]
    assert [row[4] for row in table.values() if row[0]] == ["1", "1", "1", "2", "2", "4"]
    heading = hand.root.locator(".cl-chain-heading").nth(1).inner_text()
    assert "267 × 400 · 9 parameters" in heading and "961,200 multiplications" in heading
    formulas = hand.root.locator(".cl-chain-table .cl-formula > div > span:first-child").all_inner_texts()
    assert "⌊(267 + 1 + 1 − 3) / 1⌋ + 1 = 267" in formulas and "⌊(200 − 2) / 2⌋ + 1 = 100" in formulas


def test_pictures_have_one_scale_and_hold_the_maps(chain):
    hand = chain("'cat', [steps.conv('box_blur_3', padding='same'), steps.max_pool(2)], size=90")
    boxes = [canvas.bounding_box() for canvas in hand.root.locator("canvas.cl-picture").all()]
    assert boxes[0]["width"] == boxes[1]["width"]
    assert abs(boxes[2]["width"] - boxes[0]["width"] / 2) <= 1
    for stage in (1, 2):
        width, height, data = (
            hand.root.locator("canvas.cl-picture")
            .nth(stage)
            .evaluate("c => [c.width, c.height, [...c.getContext('2d').getImageData(0, 0, c.width, c.height).data]]")
        )
        seen = np.array(data).reshape(height, width, 4)[:, :, 0]
        expected = np.array(hand.python(f"c.maps[{stage}].tolist()"))
        np.testing.assert_allclose(seen, np.clip(np.round(expected), 0, 255), atol=1)


# Looking at a unit


def test_a_click_on_a_unit_pins_it_and_says_what_it_sees(chain):
    hand = chain(f"'grid', {EDGES}, row=3, col=3")
    for stage, row, col in [(3, 1, 2), (2, 0, 4), (1, 2, 2), (0, 4, 1)]:
        hand.click(stage, row, col)
        assert hand.python("[c.stage, c.row, c.col]") == [stage, row, col]
        what = "Pixel" if stage == 0 else "Unit"
        assert hand.sentence.startswith(f"{what} ({row}, {col}) of ")
        value = float(re.search(r"is (−?[\d,.]+?)\. ", hand.sentence).group(1).replace("−", "-"))
        assert value == hand.python(f"float(c.maps[{stage}][{row}, {col}])")
    hand.click(3, 1, 2)
    assert "It sees 4 × 4 pixels: rows 0 to 3, columns 1 to 4." in hand.sentence
    hand.click(1, 0, 0)
    assert "sees 2 × 2 pixels: rows 0 and 1, columns 0 and 1. The rest of its 3 × 3 field is outside" in hand.sentence
    assert hand.sentence.endswith("It reaches one unit of step 2 and one unit of step 3.")


def test_the_ring_on_the_photograph_is_the_receptive_field(chain):
    hand = chain(
        "'logo', [steps.conv('box_blur_5', stride=2), steps.conv('box_blur_5'), steps.max_pool(3)], row=3, col=9"
    )
    rows, cols = hand.python("[list(a) for a in (lambda f: (f.rows, f.cols))(c.receptive_field(*c.unit))]")
    pad = hand.pad.bounding_box()
    picture = hand.root.locator("canvas.cl-picture").first.bounding_box()
    left, top = picture["x"] - pad["x"], picture["y"] - pad["y"]
    found = hand.ring(left - 4, top - 4, left + picture["width"] + 4, top + picture["height"] + 4)
    scale = picture["width"] / 166
    expected = [
        top + rows[0] * scale,
        left + cols[0] * scale,
        top + (rows[-1] + 1) * scale,
        left + (cols[-1] + 1) * scale,
    ]
    np.testing.assert_allclose(found, expected, atol=2.5)  # the line is 2 wide


def test_rings_in_the_grids_reach_into_the_padding(chain):
    hand = chain(f"'grid', {EDGES}, row=0, col=1")
    left, top, cell = hand.grid(0)
    found = hand.ring(0, 70, left + 6 * cell, top + 6 * cell)
    np.testing.assert_allclose(found, [top - cell, left, top + 3 * cell, left + 4 * cell], atol=2.5)
    hand.click(1, 2, 2)
    left, top, cell = hand.grid(3)
    edges = [hand.drawn(DARK_COLUMNS, left + cell, y - 2, left + 3 * cell, y + 2) for y in top + cell * np.arange(5)]
    # what it reaches in the last map, rows and columns 1 and 2, is dashed: 5 drawn, 3 not
    assert [0.5 < edge < 0.8 for edge in edges] == [False, True, False, True, False], edges


def test_the_keyboard_walks_through_units_and_stages(chain):
    hand = chain(f"'grid', {EDGES}, row=1, col=1")
    hand.pad.focus()
    for key, place in [
        ("ArrowRight", [3, 1, 2]),
        ("ArrowUp", [3, 0, 2]),
        ("Home", [3, 0, 0]),
        ("Control+End", [3, 3, 3]),
        ("PageUp", [2, 3, 3]),
        ("PageUp", [1, 3, 3]),
        ("PageDown", [2, 3, 3]),
        ("Shift+ArrowLeft", [2, 3, 0]),
        ("PageUp", [1, 3, 0]),
        ("PageUp", [0, 3, 0]),
        ("PageUp", [0, 3, 0]),
    ]:
        hand.page.keyboard.press(key)
        assert hand.python("list(c.unit)") == place, key


def test_python_looks_at_another_unit_and_the_page_follows(chain):
    hand = chain(f"'grid', {EDGES}")
    hand.notebook.python("c.stage, c.row, c.col = 1, 4, 0")
    hand.page.wait_for_timeout(300)
    assert hand.sentence.startswith("Unit (4, 0) of step 1 is ")
    hand.notebook.python("c.steps = [steps.avg_pool((2, 3))]; c.image = 'digit_3'")
    hand.page.wait_for_timeout(300)
    assert hand.titles() == ["1 Average pooling"]
    assert hand.table()["1 Average pooling"][0] == "4 × 2"
    assert hand.sentence.startswith("Unit (3, 0) of step 1 is ")


# Composing


EDITS = [
    (lambda hand: hand.choose("Kernel", "Laplacian"), "conv('laplacian', padding='same')"),
    (lambda hand: hand.type("Stride", "2"), "conv('laplacian', stride=2, padding='same')"),
    (lambda hand: hand.type("Dilation", "2"), "conv('laplacian', stride=2, padding='same', dilation=2)"),
    (lambda hand: hand.choose("Padding", "full"), "conv('laplacian', stride=2, padding='full', dilation=2)"),
    (lambda hand: hand.choose("Padding", "2 on each side"), "conv('laplacian', stride=2, padding=2, dilation=2)"),
    (lambda hand: hand.type("Dilation", "1"), "conv('laplacian', stride=2, padding=2)"),
    (lambda hand: hand.choose("Padding mode", "reflect"),
     "conv('laplacian', stride=2, padding=2, padding_mode='reflect')"),
    (lambda hand: hand.type("Bias", "-20"),
     "conv('laplacian', stride=2, padding=2, padding_mode='reflect', bias=-20)"),
    (lambda hand: hand.type("weight row 1 column 1", "8"),
     "conv([[0, -1, 0], [-1, 8, -1], [0, -1, 0]], stride=2, padding=2, padding_mode='reflect', bias=-20)"),
    (lambda hand: hand.type("Rows of the window", "1"),
     "conv([[-1, 8, -1]], stride=2, padding=2, padding_mode='reflect', bias=-20)"),
    (lambda hand: hand.type("Stride", "99"),
     "conv([[-1, 8, -1]], stride=8, padding=2, padding_mode='reflect', bias=-20)"),
    (lambda hand: hand.choose("Operation", "Max pooling"), "max_pool(2)"),
    (lambda hand: hand.type("Columns of the window", "3"), "max_pool((2, 3))"),
    (lambda hand: hand.type("Stride", "1"), "max_pool((2, 3), stride=1)"),
    (lambda hand: hand.choose("Padding", "1 on each side"), "max_pool((2, 3), stride=1, padding=1)"),
    (lambda hand: hand.type("Rows of the window", "1"), "max_pool((1, 3), stride=1)"),
    (lambda hand: hand.choose("Operation", "ReLU"), "relu()"),
]  # fmt: skip


def test_each_setting_of_a_step_can_be_changed_and_both_halves_agree(chain):
    hand = chain("'dot', [steps.conv('sobel_x', padding='same')]")
    for act, text in EDITS:
        act(hand)
        step, (rows, cols), value = hand.python("[repr(c.steps[0]), c.shapes[-1], float(c.maps[1][c.unit[1:]])]")
        assert step == text
        assert hand.table()[hand.titles()[0]][0] == f"{rows} × {cols}"
        assert f" of step 1 is {value + 0.0:,g}.".replace("-", "−") in hand.sentence
    assert not hand.root.locator(".cl-group-settings").is_visible()


def test_steps_are_added_moved_and_removed_by_mouse(chain):
    hand = chain("'digit_4', [steps.conv('laplacian')]")
    hand.push("Add a step")
    hand.push("Add a step")
    assert hand.titles() == ["1 Laplacian", "2 ReLU", "3 Max pooling"]
    hand.push("Earlier")
    assert hand.titles() == ["1 Laplacian", "2 Max pooling", "3 ReLU"]
    hand.push("1 Laplacian")
    hand.push("Later")
    assert hand.python("repr(c.steps)") == "[max_pool(2), conv('laplacian'), relu()]"
    hand.push("1 Max pooling")
    hand.push("Remove")
    assert hand.python("repr(c.steps)") == "[conv('laplacian'), relu()]"
    for _ in range(3):
        hand.push("Add a step")
    assert hand.root.get_by_role("button", name="Add a step").is_disabled()
    assert hand.python("len(c.steps)") == 5
    for _ in range(5):
        hand.push("Remove")
    assert hand.python("c.steps") == []
    assert hand.root.locator(".cl-group-title", has_text="No steps yet").is_visible()
    hand.push("Add a step")
    assert hand.titles() == ["1 Gaussian blur"]


def test_steps_are_chosen_moved_and_removed_by_keyboard(chain):
    hand = chain("'grid', [steps.conv('laplacian', padding=1), steps.relu(), steps.max_pool(2)]")
    hand.root.get_by_role("button", name="1 Laplacian").focus()
    hand.page.keyboard.press("ArrowRight")
    focused = "() => document.activeElement.textContent"
    assert hand.page.evaluate(focused) == "2 ReLU"
    assert hand.root.locator(".cl-group-title", has_text="Step 2 of 3").is_visible()
    hand.page.keyboard.press("Shift+ArrowRight")
    assert hand.titles() == ["1 Laplacian", "2 Max pooling", "3 ReLU"]
    assert hand.page.evaluate(focused) == "3 ReLU"
    hand.page.keyboard.press("Delete")
    assert hand.titles() == ["1 Laplacian", "2 Max pooling"]
    assert hand.page.evaluate(focused) == "2 Max pooling"
    assert hand.python("repr(c.steps)") == "[conv('laplacian', padding=1), max_pool(2)]"
    hand.page.keyboard.press("Enter")
    assert len(hand.notebook.text_outputs()) == 2  # the notebook has not taken the keys


# An impossible chain


def test_an_impossible_chain_is_explained_in_place_and_mended(chain):
    hand = chain(f"'grid', {EDGES}, row=2, col=2")
    hand.push("3 Max pooling")
    hand.type("Rows of the window", "6")
    problem = hand.root.get_by_role("alert").filter(has_text="does not fit")
    assert "Step 3, Max pooling, does not fit." in problem.inner_text()
    assert "Its window spans 6 rows; the map of step 2 has 5, and there is no padding." in problem.inner_text()
    assert problem.get_by_role("button").all_inner_texts() == [
        "Pooling size 5 in step 3",
        "Undo the last change",
        "Remove step 3",
    ]
    assert "must be at least 1" in hand.root.locator(".cl-chain-table").inner_text()
    assert hand.root.locator(".cl-chain-heading").nth(3).inner_text().endswith("below: the last that did")
    left, top, cell = hand.grid(3)
    assert hand.drawn(PAINTED, left, top, left + 4 * cell, top + 4 * cell) > 0.9  # the last valid map stays
    assert "step 3: the window is taller" in hand.python("repr(c)")
    problem.get_by_role("button", name="Undo the last change").click()
    assert hand.python("repr(c.steps[2])") == "max_pool(2, stride=1)"
    assert not problem.is_visible()


def test_a_chain_that_never_fitted_can_be_mended_too(chain):
    hand = chain("'grid', [steps.conv('sobel_x'), steps.max_pool(4), steps.relu()]")
    assert hand.root.locator(".cl-group-title", has_text="Step 2 of 3").is_visible()
    assert hand.titles() == ["1 Sobel x", "2 Max pooling", "3 ReLU"]
    hand.push("Pooling size 3 in step 2")
    assert hand.python("c.shapes") == [[5, 5], [3, 3], [1, 1], [1, 1]]


# Alone, twice, in other clothes


def test_it_goes_on_when_the_kernel_is_gone(chain):
    hand = chain(f"'grid', {EDGES}, row=1, col=1")
    hand.notebook.shutdown_kernel()
    hand.choose("Image", "Digit 7")
    hand.choose("Kernel", "Laplacian")
    hand.push("Add a step")
    assert hand.titles() == ["1 Laplacian", "2 ReLU", "3 ReLU", "4 Max pooling"]
    hand.pad.focus()
    hand.page.keyboard.press("Control+End")
    assert hand.sentence.startswith("Unit (7, 7) of step 3 is ")
    hand.notebook.console_errors.clear()


def test_two_chains_and_an_explorer_do_not_disturb_each_other(notebook):
    opened = notebook([SETUP, "c = cl.Chain('grid')\nc", "d = cl.Chain('grid')\nd", "cl.Explorer('grid')"])
    opened.run_all()
    first, second = Hand(opened, 0), Hand(opened, 1)
    untouched = second.sentence
    first.choose("Operation", "ReLU")
    first.pad.focus()
    opened.page.keyboard.press("Home")
    assert second.sentence == untouched
    assert first.python("[c.steps[0]['kind'], d.steps[0]['kind']]") == ["relu", "conv"]


@pytest.mark.parametrize("arguments", ["'cat'", f"'grid', {EDGES}"])
def test_nothing_is_cut_off_at_any_width(chain, arguments):
    hand = chain(arguments)
    for width in (1500, 1140, 900, 600, 420):
        hand.page.set_viewport_size({"width": width, "height": 900})
        hand.notebook.settle()
        hand.page.wait_for_timeout(150)
        root = hand.root.bounding_box()
        for name in (
            ".cl-group",
            ".cl-row",
            ".cl-chain-heading",
            "canvas.cl-picture",
            ".cl-legend",
            ".cl-sentence",
            "table",
        ):
            for part in hand.root.locator(name).all():
                box = part.bounding_box()
                if box is None:
                    continue
                assert box["x"] >= root["x"] - 5, (name, width)
                assert box["x"] + box["width"] <= root["x"] + root["width"] + 5, (name, width)


def test_a_tap_pins_a_unit(notebook):
    opened = notebook([SETUP, f"c = cl.Chain('grid', {EDGES})\nc"], touch=True)
    opened.run_all()
    hand = Hand(opened)
    x, y = hand.grid_point(3, 0, 3)
    hand.pad.tap(position={"x": x, "y": y})
    assert hand.sentence.startswith("Unit (0, 3) of step 3")


def test_the_theme_can_change_while_it_stands_there(chain):
    hand = chain("'logo', [steps.conv('laplacian')]")
    picture = "c => [...c.getContext('2d').getImageData(2, 2, 1, 1).data]"
    canvas = hand.root.locator("canvas.cl-picture").nth(1)
    assert canvas.evaluate(picture)[:3] == [0xF6, 0xF5, 0xF3]
    hand.notebook.set_theme("dark")
    hand.notebook.settle()
    assert canvas.evaluate(picture)[:3] == [0x1B, 0x1B, 0x1D]
