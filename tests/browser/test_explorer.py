"""The Explorer in a real JupyterLab: real mouse and keyboard, numbers as well as pixels."""

import re

import numpy as np
import pytest
from explorer_page import DIAGONAL_LINES, SETUP, Hand, number
from playwright.sync_api import expect


@pytest.fixture
def explore(notebook):
    """Opens a notebook with one Explorer named `e` and returns a `Hand` on it."""

    def open_one(arguments, **look):
        opened = notebook([SETUP, f"e = cl.Explorer({arguments})\ne"], **look)
        opened.run_all()
        return Hand(opened)

    return open_one


def shown_as_grey(values):
    """How values look when they are clipped to 0..255."""
    return np.floor(np.clip(values, 0, 255) + 0.5)


def assert_shows_the_map(hand, expression="e.activated"):
    seen = hand.canvas()
    expected = shown_as_grey(hand.array(expression))
    assert seen.shape[:2] == expected.shape
    np.testing.assert_allclose(seen[:, :, 0], expected, atol=1)  # a colour table of 1,024 steps rounds


# Settings

SETTINGS = {
    "image": lambda hand: hand.choose("image", "Logo"),
    "channel": lambda hand: hand.choose("channel", "red"),
    "padding": lambda hand: hand.choose("padding", "full"),
    "padding mode": lambda hand: hand.choose("padding_mode", "reflect"),
    "one side": lambda hand: hand.type("padding_left", "5"),
    "kernel": lambda hand: hand.choose("kernel", "Emboss"),
    "kernel rows": lambda hand: hand.type("kernel_rows", "5"),
    "kernel columns": lambda hand: hand.type("kernel_cols", "2"),
    "flip": lambda hand: hand.push("flip", "Flip"),
    "dilation": lambda hand: hand.press("dilation", "ArrowRight", 2),
    "stride": lambda hand: hand.press("stride", "ArrowRight", 2),
    "bias": lambda hand: hand.press("bias", "ArrowRight", 10),
    "relu": lambda hand: hand.push("relu", "ReLU"),
}


def test_each_setting_changes_the_picture_and_both_halves_agree(explore):
    hand = explore(f"'cat', {DIAGONAL_LINES}, padding=1, show='clip', size=90, bias=-20")
    names = "image channel kernel padding padding_mode flip dilation stride bias activation"
    hand.notebook.python(f"start = {{name: getattr(e, name) for name in {names.split()}}}")
    for name, act in SETTINGS.items():
        hand.notebook.python("for name, value in start.items(): setattr(e, name, value)")
        hand.page.wait_for_timeout(250)
        before, told = hand.canvas(), hand.python("[getattr(e, name) for name in start]")
        act(hand)
        hand.notebook.settle()
        after = hand.canvas()
        assert hand.python("[getattr(e, name) for name in start]") != told, name
        assert_shows_the_map(hand)
        if name != "relu":  # clipping has hidden the negative values already
            assert before.shape != after.shape or (before != after).any(), name


def test_pooling_settings_change_the_pooled_picture(explore):
    hand = explore("'cat', 'sobel_x', padding='same', show='clip', size=90")
    for act, kind, shape in [
        (lambda: hand.push("pool", "Max"), "max", (30, 45)),
        (lambda: hand.push("pool", "Average"), "average", (30, 45)),
        (lambda: hand.press("pool_size", "ArrowRight"), "average", (20, 30)),
        (lambda: hand.press("pool_stride", "ArrowLeft", 2), "average", (58, 88)),
    ]:
        act()
        hand.notebook.settle()
        pooled = hand.array("e.pooled")
        assert hand.python("e.pool") == kind
        assert pooled.shape == shape
        np.testing.assert_allclose(hand.canvas("fourth")[:, :, 0], shown_as_grey(pooled), atol=1)
    hand.push("pool", "None")
    hand.notebook.settle()
    assert hand.root.locator(".cl-heading", has_text="Coverage").is_visible()


SIGNED_STOPS = ["542788", "7e68b4", "b9aedb", "f6f5f3", "f9c585", "e0851f", "a34e06"]


def test_signed_colours_are_those_of_the_feature_map(explore):
    hand = explore("'logo', 'sobel_y', padding='valid'")
    values = hand.array("e.feature_map")
    limit = number(re.search(r"[\d,.]+", hand.root.locator(".cl-legend-high").inner_text()).group())
    assert np.mean(np.abs(values) > limit) <= 0.025
    stops = np.array([[int(stop[i : i + 2], 16) for i in (0, 2, 4)] for stop in SIGNED_STOPS])
    at = np.clip(values / limit, -1, 1)
    expected = np.stack([np.interp(at, [-1, -0.66, -0.33, 0, 0.33, 0.66, 1], stops[:, i]) for i in range(3)], axis=-1)
    assert np.abs(hand.canvas().astype(float) - expected).max() <= 2
    assert (hand.canvas()[values == 0] == stops[3]).all()


def test_weights_can_be_typed(explore):
    hand = explore("'grid', 'sobel_x'")
    first = hand.root.get_by_label("weight row 0 column 0")
    first.focus()
    hand.page.keyboard.type("5")
    hand.page.keyboard.press("ArrowRight")
    hand.page.keyboard.type("1/2")
    hand.page.keyboard.press("ArrowDown")
    hand.page.keyboard.type("abc")
    hand.page.keyboard.press("ArrowDown")
    complaint = hand.root.locator(".cl-complaint")
    for said in ("abc", "stays 0", "1/9"):
        expect(complaint).to_contain_text(said)
    hand.page.keyboard.type("9")
    hand.page.keyboard.press("Escape")  # takes the edit back
    assert hand.python("e.kernel") == [[5, 0.5, 1], [-2, 0, 2], [-1, 0, 1]]
    assert hand.control("kernel").locator("select").evaluate("s => s.selectedOptions[0].text") == "Custom"
    assert hand.plus() == hand.python("e.window.sum")


def test_python_changes_reach_the_page(explore):
    hand = explore("'grid', 'sobel_x'")
    hand.notebook.python(
        "e.stride = (2, 1); e.kernel = 'laplacian'; e.padding = ((1, 0), (0, 2)); e.row = 1; e.col = 2"
    )
    hand.page.wait_for_timeout(300)
    assert hand.plus() == hand.python("e.window.sum")
    assert [
        hand.control(f"padding_{side}").locator("input").input_value() for side in ("top", "bottom", "left", "right")
    ] == list("1002")
    assert hand.control("kernel").locator("select").evaluate("s => s.selectedOptions[0].text") == "Laplacian"


# Two changes before Python can have answered the first; then the lowest value that the slider stands at.
TWO_KEYS = """async (handle) => {
  const press = () => { handle.stepUp(); handle.dispatchEvent(new Event("input", { bubbles: true })); };
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  press();
  await wait(1);
  press();
  let lowest = Infinity;
  for (const end = performance.now() + 300; performance.now() < end; await wait(1)) {
    lowest = Math.min(lowest, Number(handle.value));
  }
  return lowest;
}"""


def test_no_change_is_undone_by_what_python_repeats_of_the_one_before(explore):
    hand = explore("'grid', 'sobel_x'")
    handle = hand.control("bias").locator("input[type=range]")
    assert [handle.evaluate(TWO_KEYS) for _ in range(5)] == [2, 4, 6, 8, 10]
    assert hand.python("e.bias") == 10
    assert hand.plus() == hand.python("e.window.sum")


def test_a_weight_may_go_while_it_is_pointed_at(explore):
    hand = explore("'grid', 'gaussian_5', padding='same'")
    hand.root.get_by_label("weight row 4 column 4").hover()
    caption = hand.root.locator(".cl-caption")
    expect(caption).to_contain_text("eight")
    hand.notebook.python("e.kernel = 'sobel_x'")
    expect(caption).to_contain_text("Every row and column is read")
    hand.root.get_by_label("weight row 0 column 0").hover()
    expect(caption).to_contain_text("eight")
    assert hand.plus() == hand.python("e.window.sum")


# The window


def test_a_slider_does_not_round_the_bias(explore):
    hand = explore("'grid', 'sobel_x', bias=-3.5")
    assert hand.plus() == -3.5
    assert hand.python("e.bias") == -3.5
    hand.press("bias", "ArrowRight")
    assert hand.python("e.bias") == -3
    hand.notebook.python("e.bias = 1 / 3")
    assert hand.python("e.bias") == 1 / 3
    assert hand.plus() == 0.33


def test_arrow_keys_and_home_end_move_the_window(explore):
    hand = explore("'cat', 'emboss', padding='same'")
    hand.pad.focus()
    walk = [
        ("ArrowDown", (1, 0)), ("ArrowRight", (1, 1)), ("Shift+ArrowRight", (1, 11)), ("ArrowLeft", (1, 10)),
        ("End", (1, 399)), ("Home", (1, 0)), ("PageDown", (6, 0)), ("Control+End", (266, 399)),
        ("ArrowRight", (266, 399)), (",", (266, 398)), ("Control+Home", (0, 0)), (".", (0, 1)), ("ArrowUp", (0, 1)),
    ]  # fmt: skip
    for key, (row, col) in walk:
        hand.page.keyboard.press(key)
        assert hand.sentence.startswith(f"Row {row}, column {col}:"), key
    assert hand.python("[e.row, e.col]") == [0, 1]
    assert hand.plus() == hand.python("e.window.sum")


def test_the_window_follows_the_mouse(explore):
    hand = explore("'grid', 'sobel_x', padding=1")
    box = hand.pad.bounding_box()
    heading = hand.root.locator(".cl-heading").first.bounding_box()
    cell = hand.root.locator(".cl-weight").first.bounding_box()["width"] + 1
    left, top = box["x"], heading["y"] + heading["height"]

    def point(row, col):  # of the padded input
        return left + (col + 0.5) * cell, top + (row + 0.5) * cell

    hand.page.mouse.move(*point(0, 0))  # hold the window at its corner
    hand.page.mouse.down()
    hand.page.mouse.move(*point(1, 2), steps=8)
    assert hand.sentence.startswith("Row 1, column 2:")
    hand.page.mouse.move(*point(3, 3), steps=8)
    hand.page.mouse.up()
    assert hand.sentence.startswith("Row 3, column 3:")
    assert hand.python("[e.row, e.col]") == [3, 3]
    hand.page.mouse.move(*point(0, 0))  # released: it stays
    assert hand.sentence.startswith("Row 3, column 3:")
    assert hand.plus() == hand.python("e.window.sum")


def test_a_click_on_an_output_moves_the_window_there(explore):
    hand = explore("'cat', 'laplacian', padding='same', pool='max'")
    for name, (down, right), (row, col) in [
        ("map", (0.5, 0.25), (133, 100)),
        ("fourth", (0.25, 0.75), (66, 300)),
    ]:
        picture = hand.root.locator(f"canvas.cl-{name}").bounding_box()
        hand.page.mouse.click(picture["x"] + right * picture["width"], picture["y"] + down * picture["height"])
        seen = [int(n) for n in re.findall(r"\d+", hand.sentence)[:2]]
        assert abs(seen[0] - row) <= 2 and abs(seen[1] - col) <= 2, name
        assert hand.plus() == hand.python("e.window.sum")


def test_play_pause_and_step(explore):
    hand = explore("'grid', 'laplacian', padding='same'")
    count = hand.root.locator(".cl-count")
    hand.root.get_by_role("button", name="Next window").click()
    assert count.inner_text() == "window 2 of 25"
    hand.root.get_by_role("button", name="Last window").click()
    assert count.inner_text() == "window 25 of 25"
    hand.root.get_by_label("Speed").select_option("4 per second")
    hand.root.get_by_role("button", name="Play").click()  # from the end, it starts again
    hand.root.get_by_role("button", name="Pause").wait_for()
    hand.root.get_by_label("Speed").select_option("60 per second")
    hand.page.wait_for_function("() => document.querySelector('.cl-count').textContent === 'window 25 of 25'")
    hand.root.get_by_role("button", name="Play").wait_for()
    hand.root.get_by_label("Speed").select_option("4 per second")
    hand.root.get_by_role("button", name="First window").click()
    hand.pad.focus()
    hand.page.keyboard.press("Space")
    hand.page.wait_for_function("() => document.querySelector('.cl-count').textContent === 'window 3 of 25'")
    hand.page.keyboard.press("Space")
    stopped = count.inner_text()
    hand.page.wait_for_timeout(700)
    assert count.inner_text() == stopped
    hand.root.get_by_label("Window", exact=True).fill("12")
    assert count.inner_text() == "window 13 of 25"
    assert hand.sentence.startswith("Row 2, column 2:")


def test_the_pointer_shows_who_feeds_whom_and_leaves_the_window_alone(explore):
    hand = explore("'grid', 'sobel_x', padding='same', pool='max'")
    caption, pinned = hand.root.locator(".cl-caption"), hand.sentence
    box = hand.pad.bounding_box()
    cell = hand.root.locator(".cl-weight").first.bounding_box()["width"] + 1
    map_left = hand.root.locator(".cl-heading", has_text="Feature map").bounding_box()["x"]
    top = box["y"] + 34
    for (x, y), words in [
        ((box["x"] + 3.5 * cell, top + 2.5 * cell), "The pixel at row 1, column 2 is 1, read by nine windows."),
        ((box["x"] + 0.5 * cell, top + 0.5 * cell), "This place in the padding is 0, read by one window."),
        ((map_left + 1.5 * cell, top + 3.5 * cell), "The value at row 2, column 1 is −3, the sum of nine products"),
    ]:
        before = hand.root.locator(".cl-overlay").screenshot()
        hand.page.mouse.move(x, y)
        assert caption.inner_text().startswith(words)
        hand.notebook.settle()
        assert hand.root.locator(".cl-overlay").screenshot() != before
    hand.root.get_by_label("weight row 0 column 2").hover()
    assert caption.inner_text() == "The weight 1 multiplies one pixel in each of the 25 windows."
    hand.page.mouse.move(0, 0)
    assert caption.inner_text().startswith("Every row and column is read.")
    assert hand.sentence == pinned


# Arithmetic on the screen


ROUNDED = [
    "'cat', 'box_blur_3', padding='same', bias=3.5, activation='relu', pool='average'",
    "'cat', 'gaussian_5', stride=2, row=60, col=75",
    "'digit_5', 'emboss', padding='full', flip=True",
    "'cat', [[0.1, -0.7], [1/3, 2.5]], dilation=3, padding_mode='reflect', padding=2, channel='blue'",
]


def test_the_ledger_adds_up_as_displayed_and_ends_at_pythons_sum(notebook):
    opened = notebook([SETUP, f"all_of_them = [{', '.join(f'cl.Explorer({arguments})' for arguments in ROUNDED)}]",
                       "import ipywidgets\nipywidgets.VBox(all_of_them)"])  # fmt: skip
    opened.run_all()
    for place, arguments in enumerate(ROUNDED):
        hand = Hand(opened, place)
        hand.pad.focus()
        for key in ("ArrowDown", "Shift+ArrowRight"):
            hand.page.keyboard.press(key)
            table = hand.root.locator(".cl-ledger-table")
            changes = table.locator(".cl-ledger-change td").all_inner_texts()
            totals = table.locator(".cl-ledger-total td").all_inner_texts()
            products = [number(text.replace(" ", "")) for text in changes[: len(changes) - 2]]  # up to the bias
            shown = [number(text) for text in totals[: len(products)]]
            np.testing.assert_allclose(np.cumsum(products), shown, atol=1e-9, err_msg=arguments)
            value, activation = hand.python(f"[all_of_them[{place}].window.sum, all_of_them[{place}].activation]")
            assert abs(shown[-1] - value) <= 0.005 + 1e-9, arguments
            assert abs(hand.plus() - (max(0, value) if activation else value)) <= 0.005 + 1e-9, arguments


def test_the_size_formula_holds_the_numbers_of_the_moment(explore):
    hand = explore(
        "'cat', 'gaussian_5', stride=(2, 3), padding=((1, 0), (2, 1)), dilation=(1, 2), pool='max', pool_size=3"
    )
    rows = [text.split(": ", 1)[1] for text in hand.python("e.shape_steps")]
    shown = hand.root.locator(".cl-formulas tr:has(th)").all()
    for line, expected in zip(shown, (rows[0] + rows[2], rows[1] + rows[3]), strict=True):
        digits = re.findall(r"\d+", expected)
        seen = re.findall(r"\d+", " ".join(line.locator("td").all_inner_texts()))
        assert seen == digits


# An impossible setting


def test_an_impossible_setting_is_explained_in_place_and_mended(explore):
    hand = explore("'grid', 'sobel_x', padding='same', row=0, col=3")
    before = hand.canvas()
    hand.press("dilation", "ArrowRight", 2)
    hand.notebook.settle()  # the last setting that fits has been on the page
    hand.choose("padding", "valid")
    hand.notebook.settle()
    problem = hand.root.locator(".cl-problem")
    assert "The kernel does not fit." in problem.inner_text()
    assert "spans 3 · (3 − 1) + 1 = 7" in problem.inner_text().replace("\u00a0", " ")
    assert problem.get_by_role("button").all_inner_texts() == [
        "Padding 1 on each side",
        "Dilation 2",
        "Back to padding same",
    ]
    assert "must be at least 1" in hand.root.locator(".cl-formulas").inner_text()
    assert (hand.canvas() != before).any() or hand.canvas().shape == before.shape  # the last valid map stays
    assert "cl-bad" in hand.control("dilation").get_attribute("class")
    hand.page.wait_for_timeout(250)
    assert "the kernel" in hand.python("repr(e)")
    problem.get_by_role("button", name="Padding 1 on each side").click()
    assert hand.python("[e.padding, e.dilation]") == [1, 3]
    assert not problem.is_visible()
    assert hand.plus() == hand.python("e.window.sum")


def test_a_column_that_nobody_reads_is_saved_by_one_click(explore):
    hand = explore("'grid', 'sobel_x', stride=2, padding=((1, 1), (1, 0))")
    caption = hand.root.locator(".cl-caption")
    assert caption.inner_text().startswith("The last column is never read; padding 1 at the right would save it.")
    caption.get_by_role("button", name="Add it").click()
    assert hand.python("e.padding") == 1
    assert caption.inner_text().startswith("Every row and column is read.")


# Alone, busy, twice


def test_it_goes_on_while_a_cell_runs_and_python_catches_up(explore):
    hand = explore("'cat', 'laplacian', padding='same', show='clip', size=90")
    before = hand.canvas()
    hand.notebook.start_cell("time.sleep(10)")
    hand.press("stride", "ArrowRight")
    hand.notebook.settle()
    assert hand.canvas().shape[0] == 30 and before.shape[0] == 60
    hand.pad.focus()
    hand.page.keyboard.press("End")
    assert hand.sentence.startswith("Row 0, column 44:")
    assert hand.notebook.cell(-1).locator(".jp-InputPrompt").inner_text().startswith("[*]")  # still asleep
    hand.notebook.wait_for_kernel()
    assert hand.python_comes_to("[e.stride, e.col]", [2, 44])
    assert_shows_the_map(hand)


def test_it_goes_on_after_a_kernel_restart(explore):
    hand = explore("'cat', 'laplacian', padding='same', show='clip', size=90")
    hand.notebook.restart_kernel()
    hand.choose("kernel", "Emboss")
    hand.press("stride", "ArrowRight")
    hand.choose("image", "Logo")
    hand.notebook.settle()
    assert hand.canvas().shape == (45, 45, 3)
    hand.pad.focus()
    hand.page.keyboard.press("End")
    assert hand.sentence.startswith("Row 0, column 44:")


def test_a_photograph_comes_from_python_when_it_is_chosen(explore):
    pytest.importorskip("skimage", reason="the photographs come with scikit-image")
    hand = explore("'grid', 'sobel_x'")
    hand.choose("image", "Photo: cameraman")
    hand.page.wait_for_function("() => document.querySelector('.cl-heading span').textContent === '400 × 400'")
    assert hand.python("e.image") == "camera"
    assert hand.plus() == hand.python("e.window.sum")
    hand.notebook.shutdown_kernel()
    hand.choose("image", "Photo: coins")
    caption = hand.root.locator(".cl-caption")
    expect(caption).to_contain_text("comes from Python: is the kernel running?")
    before = hand.sentence
    hand.choose("kernel", "Laplacian")  # the last picture stays, and with it all that can be done
    expect(hand.root.locator(".cl-sentence")).not_to_have_text(before)
    hand.choose("image", "Cat")  # nothing is lost
    expect(hand.root.locator(".cl-heading").first).to_contain_text("267 × 400")
    # ipywidgets' own menu complains that nobody listens, after it has moved everything in the page
    hand.notebook.console_errors.clear()


def test_two_explorers_do_not_disturb_each_other(notebook):
    opened = notebook([SETUP, "e = cl.Explorer('grid', 'sobel_x')\ne", "f = cl.Explorer('grid', 'sobel_x')\nf"])
    opened.run_all()
    first, second = Hand(opened, 0), Hand(opened, 1)
    untouched = second.sentence
    first.press("dilation", "ArrowRight")
    first.choose("image", "Digit 7")
    first.pad.focus()
    opened.page.keyboard.press("ArrowDown")
    assert second.sentence == untouched
    second.choose("kernel", "Laplacian")
    assert first.python("[e.image, e.dilation, f.image, f.dilation]") == ["digit_7", 2, "grid", 1]
    assert first.python("[e._kernel_name(), f._kernel_name()]") == ["sobel_x", "laplacian"]


def test_one_explorer_shown_twice_stays_one(notebook):
    opened = notebook([SETUP, "e = cl.Explorer('grid', 'sobel_x')\ne", "e"])
    opened.run_all()
    first, second = Hand(opened, 0), Hand(opened, 1)
    first.choose("kernel", "Laplacian")
    first.pad.focus()
    opened.page.keyboard.press("ArrowDown")
    assert second.sentence == first.sentence
    assert second.plus() == first.python("e.window.sum")


def test_a_teachers_own_slider_can_be_linked(notebook):
    cells = [
        SETUP,
        "import ipywidgets as w",
        "e = cl.Explorer('grid', 'sobel_x', controls=['kernel'])\ns = w.IntSlider(min=1, max=3)",
        "_ = w.jslink((s, 'value'), (e, 'stride'))\nw.VBox([s, e, e.panel('dilation')])",
    ]
    opened = notebook(cells)
    opened.run_all()
    hand = Hand(opened)
    assert hand.root.locator("[data-control]").count() == 1
    opened.shutdown_kernel()  # linked in the page: no Python needed
    for handle in opened.page.locator("input[type=range]").all():
        handle.focus()
        opened.page.keyboard.press("ArrowRight")
    opened.settle()
    # ipywidgets' own slider complains that nobody listens, after it has moved everything in the page
    opened.console_errors.clear()
    assert hand.root.locator(".cl-heading", has_text="Feature map").inner_text().replace("\n", " ").endswith("1 × 1")


# A large picture

# Each map as it is seen when its size is another one than in the frame before, until all is computed.
WATCH_MAPS = """() => {
  const root = document.querySelector(".convlab-explorer");
  window.__seen = { map: [], fourth: [], done: false };
  const look = () => {
    for (const name of ["map", "fourth"]) {
      const canvas = root.querySelector(`canvas.cl-${name}`);
      const { width, height } = canvas;
      if (window.__seen[name].at(-1)?.width === width) continue;
      const { buffer } = canvas.getContext("2d").getImageData(0, 0, width, height).data;
      window.__seen[name].push({ width, height, pixels: new Uint32Array(buffer) });
    }
    window.__seen.done = !root.hasAttribute("data-busy");
    if (!window.__seen.done) requestAnimationFrame(look);
  };
  addEventListener("keydown", () => requestAnimationFrame(look), { once: true, capture: true });
}"""
# The sizes of what was seen first and last, and how many dots of the first differ from those of the last.
FIRST_AND_LAST = """(name) => {
  const [first, last] = [window.__seen[name][0], window.__seen[name].at(-1)];
  const step = Math.round(last.width / first.width);
  const middle = (i) => i * step + Math.floor(step / 2);
  const place = (i) => middle(Math.floor(i / first.width)) * last.width + middle(i % first.width);
  const differs = (pixel, i) => pixel !== last.pixels[place(i)];
  return [first.width, first.height, last.width, last.height, first.pixels.filter(differs).length];
}"""
IDLE = "() => !document.querySelector('[data-busy]')"


def test_a_large_picture_is_glimpsed_at_once_and_the_glimpse_is_true(explore):
    hand = explore("'cat', 'laplacian', padding='same', bias=5, activation='relu', pool='max', size=1600", height=1100)
    hand.page.wait_for_function(IDLE)
    hand.page.evaluate(WATCH_MAPS)
    hand.press("bias", "ArrowRight")
    hand.page.wait_for_function("() => window.__seen.done")
    for name, width, height in (("map", 1600, 1068), ("fourth", 800, 534)):
        *few, wrong = hand.page.evaluate(FIRST_AND_LAST, name)
        assert few[2:] == [width, height]
        assert 50 < few[0] < width / 2
        assert wrong == 0
    hand.page.evaluate(WATCH_MAPS)
    hand.root.locator(".cl-switch").press("Enter")  # leaves the maps as they are
    hand.page.wait_for_function("() => window.__seen.done")
    assert hand.page.evaluate("() => window.__seen.map.length") == 1


def test_while_a_slider_moves_a_large_picture_keeps_up_and_ends_right(explore):
    hand = explore("'cat', 'laplacian', padding='same', show='clip', size=1600, row=500, col=700", height=1100)
    for key, times in (("ArrowRight", 12), ("PageUp", 2), ("ArrowLeft", 5)):
        hand.press("bias", key, times)
    hand.push("relu", "ReLU")
    hand.page.wait_for_function(IDLE)
    hand.notebook.settle()
    line = hand.root.locator("canvas.cl-map").evaluate(
        "c => [...c.getContext('2d').getImageData(0, 500, c.width, 1).data].filter((_, i) => i % 4 === 0)"
    )
    np.testing.assert_allclose(line, shown_as_grey(hand.array("e.activated[500]")), atol=1)
    assert f"{float(hand.array('e.activated[500, 700]')):.0f}" in hand.root.locator(".cl-sentence").inner_text()


# Themes and widths


PARTS = (
    ".cl-overlay",
    ".cl-transport",
    ".cl-sentence",
    ".cl-ledger table",
    ".cl-legend",
    ".cl-show",
    ".cl-caption",
)


def test_nothing_is_cut_off_at_any_width(explore):
    hand = explore("'cat', 'laplacian', padding='same', pool='max', row=125, col=150")
    for width in (1500, 1140, 900, 600, 420):
        hand.page.set_viewport_size({"width": width, "height": 900})
        hand.notebook.settle()
        hand.page.wait_for_timeout(150)
        root = hand.root.bounding_box()
        for name in PARTS:
            box = hand.root.locator(name).first.bounding_box()
            assert box["x"] >= root["x"] - 5, (name, width)
            assert box["x"] + box["width"] <= root["x"] + root["width"] + 5, (name, width)


def test_the_theme_can_change_while_it_stands_there(explore):
    hand = explore("'logo', 'laplacian'")
    light = hand.canvas()
    hand.notebook.set_theme("dark")
    hand.notebook.settle()
    dark = hand.canvas()
    values = hand.array("e.feature_map")
    assert (light[values == 0] == [0xF6, 0xF5, 0xF3]).all()
    assert (dark[values == 0] == [0x1B, 0x1B, 0x1D]).all()
