"""For everyone: no complaint of axe-core, touch, enlarged pages, and no motion for those who want none."""

import io

import numpy as np
import pytest
from axe_playwright_python.sync_playwright import Axe
from explorer_page import BEYOND, SETUP, Hand, number
from PIL import Image

WIDGETS = {
    "photograph": "cl.Explorer('cat', 'laplacian', padding='same', activation='relu', pool='max')",
    "numbers": "cl.Explorer('grid', 'sobel_x', stride=2, padding=((1, 1), (1, 0)))",
    "impossible": "cl.Explorer('grid', 'sobel_x', dilation=3)",
    "comparison": "cl.compare('grid', 'sobel_x', padding=['valid', 'same', 'full'])",
    "channels": "cl.Explorer('cat', ['sobel_x', 'sobel_y'], channel='all', depthwise=True, size=200)",
    "chain": "cl.Chain('grid', size=200)",
    "signal": "cl.SignalExplorer('noisy', 'moving average 5')",
    "curves": "cl.SignalExplorer(continuous=True)",
    "network": "cl.NetworkViewer(cl.network.small_network(), cl.network.data.printed('0123', 8), unit=(4, 2, 3, 5))",
    "question": "cl.exercises.ask('03.first_sum')",
    "quiz": "cl.exercises.quiz()",
    "puzzle": "cl.exercises.puzzle()",
    "progress": "cl.exercises.progress('03')",
}


def complaints(page):
    """What axe-core finds in the outputs, one line each."""
    found = Axe().run(page, context=".jp-OutputArea-output")
    return [
        f"{violation['id']}: {node['html'][:120]} {[why['message'] for why in node['any']][:1]}"
        for violation in found.response["violations"]
        for node in violation["nodes"]
    ]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", WIDGETS)
def test_axe_finds_nothing(notebook, name, theme):
    opened = notebook([f"{SETUP}\ne = {WIDGETS[name]}\ne"], theme=theme)
    opened.run_all()
    assert complaints(opened.page) == []


def test_axe_would_find_something(notebook):
    opened = notebook(["import ipywidgets\nipywidgets.HTML('<button></button>')"])
    opened.run_all()
    assert [line.split(":")[0] for line in complaints(opened.page)] == ["button-name"]


TABLES = """root => [...root.querySelectorAll(".cl-spoken > table")].map((table) => ({
    caption: table.caption.textContent,
    columns: [...table.tHead.rows[0].cells].slice(1).map((cell) => `${cell.scope} ${cell.textContent}`),
    rows: [...table.tBodies[0].rows].map((row) => `${row.cells[0].scope} ${row.cells[0].textContent}`),
    cells: [...table.tBodies[0].rows].map((row) => [...row.cells].slice(1).map((cell) => cell.textContent)),
}))"""
BY_EAR = {
    "grid": ("'grid', 'sobel_x', padding=((1, 1), (1, 0)), padding_mode='reflect', bias=-2, pool='max'", "reflect"),
    "ReLU": ("'grid', 'box_blur_3', stride=2, padding=1, activation='relu'", "constant"),
    "channels": ("np.arange(60).reshape(4, 5, 3), [[1, 0.25]], channel='all', padding=((0, 0), (1, 1))", "constant"),
}


@pytest.mark.parametrize("name", BY_EAR)
def test_a_screen_reader_gets_the_numbers_of_input_and_maps(notebook, name):
    arguments, mode = BY_EAR[name]
    opened = notebook([SETUP, f"e = cl.Explorer({arguments})\ne"])
    opened.run_all()
    hand = Hand(opened)

    def agree():
        read = hand.root.evaluate(TABLES)
        padding = ((1, 1), (1, 0)) if name == "grid" else ((1, 1), (1, 1)) if name == "ReLU" else ((0, 0), (1, 1))
        planes = np.moveaxis(np.atleast_3d(hand.array("e.input")), 2, 0)
        names = ["Red", "Green", "Blue"] if name == "channels" else ["Input"]
        expected = [(f"{each}, with its padding", np.pad(plane, padding, mode=mode))
                    for each, plane in zip(names, planes, strict=True)]  # fmt: skip
        expected.append(("Feature map", hand.array("e.activated")))
        if name == "grid":
            expected.append(("Pooled map", hand.array("e.pooled")))
        assert [table["caption"] for table in read] == [caption for caption, _ in expected]
        for table, (_, values) in zip(read, expected, strict=True):
            said = np.array([[number(cell) for cell in row] for row in table["cells"]])
            assert np.allclose(said, values, atol=0.0051, rtol=0)
        return read

    before = agree()
    if name == "grid":
        assert before[0]["rows"][:2] == ["row row −1, padding", "row row 0"]
        assert before[0]["columns"][:2] == ["col column −1, padding", "col column 0"]
        assert "padding" not in before[0]["columns"][-1] and "padding" in before[0]["rows"][-1]
    opened.page.evaluate(
        """() => {
          window.rewritten = 0;
          const observer = new MutationObserver((changes) => { window.rewritten += changes.length; });
          const tables = document.querySelector(".cl-spoken:has(> table)");
          observer.observe(tables, { subtree: true, childList: true, characterData: true });
        }"""
    )
    hand.pad.focus()
    for key in ["ArrowRight", "ArrowDown", "Enter", "ArrowUp", "Escape", "]"]:
        opened.page.keyboard.press(key)
        opened.settle()
    assert opened.page.evaluate("rewritten") == 0  # only the window has moved
    hand.root.locator(".cl-weight").first.fill("3")
    opened.settle()
    assert opened.page.evaluate("rewritten") > 0
    assert agree()[-1]["cells"] != before[-1]["cells"]


def test_of_a_photograph_no_table_is_kept(notebook):
    opened = notebook([SETUP, "e = cl.Explorer('grid')\ne"])
    opened.run_all()
    hand = Hand(opened)
    assert len(hand.root.evaluate(TABLES)) == 2
    hand.choose("image", "Cat")
    opened.settle()
    assert hand.root.evaluate(TABLES) == []


def tree(page):
    """Role, name and description of all that a screen reader gets."""
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    return [tuple(node.get(part, {}).get("value", "") for part in ("role", "name", "description")) for node in nodes]


def test_stage_kernel_and_formulas_have_names_and_the_stage_tells_its_keys(notebook):
    opened = notebook([SETUP, "e = cl.Explorer('grid', 'sobel_x', pool='max')\ne"])
    opened.run_all()
    found = tree(opened.page)
    assert ("table", "Kernel weights", "") in found
    assert ("table", "Size of the feature map and of the pooled map", "") in found
    assert ("table", "Input", "") in found and ("table", "Feature map", "") in found
    (keys,) = [description for role, name, description in found if role == "application" and name.startswith("Input")]
    assert keys.startswith("Arrows move the window") and "Enter points" in keys


def colours(node):
    """The colours of an element, as the screen shows them, the most frequent first."""
    picture = Image.open(io.BytesIO(node.screenshot())).convert("RGB")
    counts = picture.getcolors(picture.width * picture.height)
    return [colour for _, colour in sorted(counts, reverse=True)]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_in_a_contrast_theme_nothing_vanishes(notebook, theme):
    opened = notebook([SETUP, f"e = {WIDGETS['photograph']}\ne"], theme=theme, forced_colors=True)
    opened.run_all()
    hand = Hand(opened)
    page = (255, 255, 255) if theme == "light" else (0, 0, 0)
    slider = hand.control("stride").locator("input[type=range]")
    box = slider.bounding_box()
    beyond = {"x": box["x"] + box["width"] / 2, "y": box["y"], "width": box["width"] / 2, "height": box["height"]}
    track = Image.open(io.BytesIO(opened.page.screenshot(clip=beyond))).convert("RGB")
    assert len({colour for _, colour in track.getcolors()} - {page}) >= 1  # where the handle is not
    assert len(colours(hand.root.locator(".cl-ramp"))) > 20
    for name in ("undo", "normalise", "transpose"):
        icon = hand.control(name).locator("button")
        inner = icon.evaluate("b => { const { x, y, width, height } = b.getBoundingClientRect();"
                              "return { x: x + 4, y: y + 4, width: width - 8, height: height - 8 }; }")  # fmt: skip
        picture = Image.open(io.BytesIO(opened.page.screenshot(clip=inner))).convert("RGB")
        assert len(picture.getcolors()) > 2, name
    kinds = {each: hand.root.get_by_role("button", name=each, exact=True) for each in ("None", "Max", "Average")}
    faces = {each: colours(button)[:2] for each, button in kinds.items()}
    assert faces["Max"][0] not in (faces["None"][0], page)
    assert len(faces["Max"]) == 2  # and its name is there
    chips = hand.root.locator(".cl-ledger .cl-chip")
    fills = {colours(chips.nth(i))[0] for i in range(9)}
    assert len(fills) > 2 and page not in fills
    weights = hand.root.locator(".cl-weight")
    assert {colours(weights.nth(i))[0] for i in range(9)} == fills
    for button in [hand.control("flip"), hand.root.locator(".cl-first"), hand.control("open")]:
        edge = button.locator("button").or_(button).last.evaluate("b => getComputedStyle(b).borderTopWidth")
        assert edge == "1px"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_in_a_contrast_theme(notebook, theme):
    opened = notebook([SETUP], theme=theme, forced_colors=True)
    opened.run_all()
    found = {}
    for name, code in WIDGETS.items():
        opened.run(f"e = {code}\ne")
        opened.settle()
        found[name] = complaints(opened.page)
    assert not any(found.values()), found


def finger(page):
    """Dispatches real touch events: `finger(page)("touchStart", x, y)`."""
    session = page.context.new_cdp_session(page)

    def act(kind, *point):
        points = [dict(zip("xy", point, strict=True))] if point else []
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    return act


def test_a_finger_drags_the_window_down_and_taps_move_it(notebook):
    opened = notebook([SETUP, "e = cl.Explorer('grid', 'sobel_x', padding='same')\ne"], touch=True)
    opened.run_all()
    hand = Hand(opened)
    box = hand.root.locator(".cl-grip").bounding_box()
    x, y, cell = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2, box["height"] / 3
    touch = finger(opened.page)
    touch("touchStart", x, y)
    for step in range(1, 9):
        touch("touchMove", x + cell * step / 8, y + 2 * cell * step / 8)
    touch("touchEnd")
    assert hand.sentence.startswith("Row 2, column 1:")
    assert hand.python("[e.row, e.col]") == [2, 1]
    opened.page.touchscreen.tap(x, y)
    opened.page.wait_for_timeout(200)
    assert hand.sentence.startswith("Row 0, column 0:")


# Targets that are smaller than a finger needs; a label belongs to the target. Weights are as large as their cells.
SMALL = """root => [...root.querySelectorAll("button, input:not(.cl-weight), select, a, textarea")]
    .filter((node) => node.checkVisibility({ visibilityProperty: true }))
    .map((node) => [node, (node.closest("label") ?? node).getBoundingClientRect()])
    .filter(([, { width, height }]) => width < 23.9 || height < 23.9)
    .map(([node, { width, height }]) => `${node.outerHTML.slice(0, 90)}: ${width} x ${height}`)"""


def test_for_a_finger_no_target_is_smaller_than_24_pixels(notebook):
    opened = notebook([SETUP], touch=True, width=800)
    opened.run_all()
    found = {}
    for name, code in WIDGETS.items():
        opened.run(f"e = {code}\ne")
        opened.settle()
        root = opened.page.locator(".jp-OutputArea-output").locator("visible=true").last
        assert root.locator("[class*=convlab-]").count()
        found |= {name: root.evaluate(SMALL)}
    assert not any(found.values()), found


def test_on_a_phone_the_sum_is_below_the_input_and_nothing_covers_it(notebook):
    opened = notebook([SETUP, "e = cl.Explorer('cat')\ne"], width=500)
    opened.run_all()
    boxes = """stage => Object.fromEntries([".cl-sentence", "canvas.cl-input", ".cl-coverage-switch"].map((name) => {
        const { top, bottom } = stage.querySelector(name).getBoundingClientRect();
        return [name, [top, bottom]];
    }))"""
    for code in ("cl.Explorer('cat', 'laplacian', padding='same', activation='relu', bias=-20, pool='max', row=9)",
                 "cl.Explorer('cat', 'box_blur_5', padding='full', pool='max', pool_size=3)"):  # fmt: skip
        opened.run(f"e.close()\ne = {code}\ne")
        opened.settle()
        stage = opened.page.locator(".convlab-explorer .cl-stage").last
        found = stage.evaluate(boxes)
        assert 0 < found[".cl-sentence"][0] - found["canvas.cl-input"][1] < 320  # the lens is between them
        assert found[".cl-sentence"][1] <= found[".cl-coverage-switch"][0]
    opened.page.set_viewport_size({"width": 1400, "height": 900})
    opened.settle()
    assert opened.page.locator(".cl-transport + .cl-sentence").count() == 1  # its place on a wide page
    assert stage.locator(".cl-sentence").count() == 0


@pytest.mark.parametrize("zoom", [1.5, 2])
def test_an_enlarged_page_cuts_nothing_off(notebook, zoom):
    # Zooming to 200 % leaves half as many CSS pixels, each twice as large.
    opened = notebook([SETUP, f"e = cl.Explorer({'cat'!r}, pool='max')\ne"], width=int(1400 / zoom), scale=zoom)
    opened.run_all()
    cut = opened.page.locator(".convlab-explorer").evaluate(
        """(root) => [...root.querySelectorAll("button, .cl-sentence, .cl-count, .cl-note, .cl-caption, .cl-heading")]
          .filter((node) => node.offsetParent && (node.scrollWidth > node.clientWidth + 1
            || node.getBoundingClientRect().right > root.getBoundingClientRect().right + 1))
          .map((node) => `${node.className}: ${node.textContent}`)"""
    )
    assert cut == []


CUT_OFF = """root => [...root.querySelectorAll("button, label, .cl-heading, .cl-formula-row, .cl-sum, .cl-ledger")]
    .filter((node) => node.offsetParent && node.scrollWidth > node.clientWidth + 1)
    .map((node) => `${node.className}: ${node.textContent}`)"""
PLACES = """root => Object.fromEntries([".cl-stage", ".cl-shift", ".cl-transport", ".cl-count", ".cl-terms",
    ".cl-ledger", ".cl-sum", ".cl-foot", ".cl-actions"].flatMap((name) => {
        const [node, box] = [root.querySelector(name), root.getBoundingClientRect()];
        return node?.offsetParent ? [[name, Math.round(node.getBoundingClientRect().y - box.y)]] : [];
    }))"""
KEYS = [
    "ArrowRight", "ArrowDown", "PageDown", "End", "Control+End", "ArrowLeft", "Control+Home", "Shift+ArrowRight",
    "]", "]", "[", "Escape",
]  # fmt: skip


@pytest.mark.parametrize("width", [400, 500, 760, 1120, 1400])
def test_at_any_width_nothing_is_cut_off_and_nothing_jumps_when_the_window_moves(notebook, width):
    opened = notebook([SETUP, "e = cl.Explorer('cat', 'laplacian', padding='same', pool='max')\ne"], width=width)
    opened.run_all()
    for code in (WIDGETS["photograph"], WIDGETS["channels"], WIDGETS["numbers"], WIDGETS["signal"], WIDGETS["curves"]):
        opened.run(f"e.close()\ne = {code}\ne")
        root = opened.page.locator(".convlab-explorer").last
        assert root.evaluate(CUT_OFF) == []
        before = root.evaluate(PLACES)
        assert len(before) > 4
        pad = root.locator(".cl-pad-output")
        (pad if pad.count() else root.locator(".cl-pad").first).focus()
        for key in KEYS:
            opened.page.keyboard.press(key)
            opened.settle()
            assert (key, root.evaluate(PLACES)) == (key, before)
        assert root.evaluate(CUT_OFF) == []


def test_at_middle_widths_nothing_ends_right_of_the_output(notebook):
    opened = notebook([SETUP, f"e = {WIDGETS['photograph']}\ne"])
    opened.run_all()
    root = opened.page.locator(".convlab-explorer")
    for width in (640, 700, 740, 800, 860, 920, 980, 1040):
        opened.page.set_viewport_size({"width": width, "height": 900})
        opened.settle()
        assert (width, root.evaluate(BEYOND)) == (width, [])


def test_who_wants_no_motion_gets_none(notebook):
    opened = notebook([SETUP, "e = cl.Explorer('grid', 'sobel_x')\ne"], reduced_motion=True)
    opened.run_all()
    hand = Hand(opened)
    frames = """() => new Promise((done) => {
      const canvas = document.querySelector(".cl-overlay");
      const states = new Set();
      let left = 12;
      const look = () => {
        states.add(canvas.toDataURL());
        if (left-- > 0) requestAnimationFrame(look);
        else done(states.size);
      };
      const key = new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true });
      document.querySelector(".cl-pad").dispatchEvent(key);
      look();
    })"""
    assert opened.page.evaluate(frames) == 1
    hand.root.locator(".cl-play").click()
    opened.page.wait_for_timeout(700)
    assert hand.sentence.startswith("Row 1, column 0:")  # at 8 a second it would have gone on
    opened.page.wait_for_timeout(700)
    assert hand.sentence.startswith("Row 1, column 1:")
