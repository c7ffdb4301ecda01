"""For everyone: no complaint of axe-core, touch, enlarged pages, and no motion for those who want none."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from explorer_page import SETUP, Hand

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
