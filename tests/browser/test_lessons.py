"""The lessons as a reader meets them: opened in JupyterLab, run to the end, answered by hand."""

import json
import re
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

FOLDER = Path(__file__).resolve().parents[2] / "notebooks"
LESSONS = sorted(FOLDER.glob("*.ipynb"))
# A card of each lesson: wrong answer, what is said to it, right answer, what is said to that.
ANSWERS = {
    "00": ("00.hello", "7", "Each of the 3 rows has 4 pixels", "12", "And the card works"),
    "01": ("01.numbers", "1,866,240", "Each has three numbers", "5,598,720", "for a single picture"),
    "02": ("02.largest_fall", "14", "the number is negative", "−14", "a detector of change"),
    "03": ("03.largest_sum", "17", "Go on to the other rows", "19", "looks like the kernel"),
    "04": ("04.sign", "1,020", "Right size, wrong sign", "−1020", "which side is brighter"),
    "05": ("05.which_stride", "2", "Look at the hatched row", "3", "nothing is left over"),
    "06": ("06.second_layer", "224", "How many maps come in", "728", "are the channels of the next"),
    "07": ("07.next_layer", "62,730", "That is without pooling", "15,690", "a quarter of the weights"),
    "08": ("08.unshared", "735", "Here each has its own", "423,360", "Local, and still many"),
    "09": ("09.c3", "2400", "has a bias too", "2,416", "The paper has 1516"),
    "10": ("10.head", "3840", "has a bias too", "3,850", "computed only once"),
    "11": ("11.largest_flipped", "5", "the largest without the flip", "6", "flipped kernel lie on ones"),
}
# How much text stands out from what is behind it, as the accessibility guidelines count it.
CONTRAST = """
(node) => {
  const numbers = (text) => text.match(/[\\d.]+/g).map(Number);
  const page = numbers(getComputedStyle(document.querySelector(".jp-Notebook")).backgroundColor);
  const light = (text) => {
    const [r, g, b, a = 1] = numbers(text);
    const [red, green, blue] = [r, g, b]
      .map((c, i) => (c * a + page[i] * (1 - a)) / 255)
      .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (at) => getComputedStyle(at).backgroundColor;
  let back = node;
  while (back.parentElement && /rgba\\(.*, 0\\)/.test(behind(back))) back = back.parentElement;
  const [a, b] = [light(getComputedStyle(node).color), light(behind(back))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
"""
HELLO = "import convlab as cl\ncard = cl.exercises.ask('{}')\ncard"


@pytest.fixture
def open_lesson(notebook, lab):
    """Opens a lesson with the still pictures beside it, as they are in the folder."""

    def open_one(path, **options):
        shutil.copytree(FOLDER / "pictures", lab.root / "pictures", dirs_exist_ok=True)
        return notebook(path, **options)

    return open_one


def card_of(nb, name):
    card = nb.page.locator(f".convlab-card[aria-label$='{name}']")
    expect(card).to_have_count(1)
    return card


def python_says(nb, expression, wanted):
    """The page sends what happened when Python has dealt with the message before."""
    for _ in range(50):
        heard = nb.python(f"print({expression})")
        if heard == wanted:
            return
        nb.page.wait_for_timeout(100)
    assert heard == wanted


# What is drawn for the result of a cell, and where the keys go that move something in it.
VIEWS = {
    "Card": (".convlab-card", None),
    "CodeCard": (".convlab-card", None),
    "Practice": (".convlab-card", None),
    "Quiz": (".convlab-card", None),
    "Puzzle": (".convlab-card", None),
    "ProgressRow": (".convlab-card", None),
    "Explorer": (".convlab-explorer", ".cl-pad"),
    "Comparison": (".convlab-group > .cl-wide + *", ".cl-pad"),
    "SignalExplorer": (".convlab-signal", ".cl-pad-output"),
    "Chain": (".convlab-chain", ".cl-pad"),
    "LossCurve": (".convlab-losscurve", None),
    "NetworkViewer": (".convlab-network", None),
}
RESULTS = "import json; print(json.dumps({count: type(result).__name__ for count, result in Out.items()}))"
# Where the window is, what its sum is, and whether it has a place to go; nothing when the settings do not fit.
KNOWN = """
import json
import convlab
def known(widget):
    widget = widget.explorers[0] if hasattr(widget, "explorers") else widget
    try:
        if isinstance(widget, convlab.Chain):
            stage, row, col = widget.unit
            units = widget.maps[stage]
            return [f"({row}, {col})", units[row, col], units.size > 1]
        if isinstance(widget, convlab.SignalExplorer):
            if widget.continuous:
                return [f"t = {widget.t:g}:", widget.area, True]
            return [f"Output {widget.position}:", widget.window.sum, len(widget.output) > 1]
        row, col = widget.position
        return [f"Row {row}, column {col}:", widget.window.sum, widget.feature_map.size > 1]
    except convlab.ShapeError:
        return None
"""
SAID = re.compile(r"(?:add up to|gives|the product is|(?:Unit|Pixel) .*? is) (−?[\d,]*\.?\d+)")


def code_cells(path):
    """Places of the code cells in the notebook, in the order in which they are executed."""
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return [place for place, cell in enumerate(cells) if cell["cell_type"] == "code"]


def play(nb, count, view, pad):
    """Moves what a cell shows with the arrow keys, and compares the number on the page with Python's."""
    ask = f"{KNOWN}\nprint(json.dumps(known(Out[{count}]), default=float))"
    if json.loads(nb.python(ask)) is None:
        return
    sentence = view.locator(".cl-sentence").first
    before = sentence.inner_text()
    view.locator(pad).first.focus()
    for key in ("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"):
        nb.page.keyboard.press(key)
        if sentence.inner_text() != before:
            break
    for _ in range(40):  # positions are sent after a tenth of a second
        place, value, moves = json.loads(nb.python(ask))
        said = sentence.inner_text()
        if place.replace("-", "−") in said:
            break
        nb.page.wait_for_timeout(100)
    assert place.replace("-", "−") in said
    assert moves == (said != before)
    shown = SAID.search(said)[1].replace("−", "-").replace(",", "")
    digits = len(shown.partition(".")[2])
    assert abs(float(shown) - value) <= 0.5 * 10**-digits + 1e-9, said


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_lesson_runs_draws_plays_and_answers(open_lesson, path):
    nb = open_lesson(path)
    nb.run_all()
    assert "Error" not in "".join(nb.text_outputs())
    broken = "() => [...document.images].filter((image) => !image.naturalWidth).length"
    assert nb.page.evaluate(broken) == 0

    results, played = json.loads(nb.python(RESULTS)), 0
    for count, place in enumerate(code_cells(path), 1):
        view, pad = VIEWS.get(results.get(str(count)), (None, None))
        if view:
            expect(nb.cell(place).locator(view)).to_have_count(1)
        if pad:
            play(nb, count, nb.cell(place).locator(view), pad)
            played += 1
    assert played, "a lesson in which nothing can be played with"

    name, wrong, mistake, right, why = ANSWERS[path.name[:2]]
    card = card_of(nb, name)
    field, result = card.get_by_role("textbox"), card.get_by_role("status")
    field.focus()
    for answer, verdict, message in [(wrong, "Not yet.", mistake), (right, "Correct.", why)]:
        nb.page.keyboard.press("Control+A")
        nb.page.keyboard.type(answer)
        nb.page.keyboard.press("Enter")
        expect(result).to_contain_text(verdict)
        expect(result).to_contain_text(message)


def test_playing_finds_a_number_that_differs(notebook):
    nb = notebook(["import convlab as cl\ncl.Explorer('grid', 'sobel_x')"])
    nb.run_all()
    view, pad = VIEWS["Explorer"]
    play(nb, 1, nb.cell(0).locator(view), pad)
    lie = "property(lambda self: SimpleNamespace(sum=window.fget(self).sum + 1))"
    nb.python(f"from types import SimpleNamespace\nwindow = cl.Explorer.window\ncl.Explorer.window = {lie}")
    with pytest.raises(AssertionError, match="nine products add up to"):
        play(nb, 1, nb.cell(0).locator(view), pad)


def test_card_is_worked_by_keyboard_alone(notebook):
    nb = notebook([HELLO.format("03.which_flip")])
    nb.run_all()
    card = card_of(nb, "03.which_flip")
    press = nb.page.keyboard.press
    card.get_by_role("radio").first.focus()
    press("Space")
    press("Tab")
    expect(card.get_by_role("button", name="Check")).to_be_focused()
    press("Enter")
    expect(card.get_by_role("status")).to_contain_text("Not yet. Rotated by 180 degrees")
    press("Tab")
    press("Enter")
    expect(card.locator(".cl-hints li")).to_have_count(1)
    press("Enter")
    expect(card.locator(".cl-hints li")).to_have_count(2)
    expect(card.get_by_role("button", name="Check")).to_be_focused()  # no hint is left, and no focus lost
    press("Shift+Tab")
    press("ArrowDown")
    press("ArrowDown")
    press("Enter")
    expect(card.get_by_role("status")).to_contain_text("Correct.")
    python_says(nb, "card.answer, card.hints_shown", "Sobel x 2")
    assert nb.page.locator(".jp-Notebook .jp-Cell").count() == 1, "the notebook has taken no key"


def test_choices_of_two_cards_leave_each_other_alone(notebook):
    names = "03.flip", "03.which_flip"
    nb = notebook([HELLO.format(name) for name in names])
    nb.run_all()
    choices = [card_of(nb, name).get_by_role("radio").nth(1) for name in names]
    for choice in choices:
        choice.check()
    for choice in choices:
        expect(choice).to_be_checked()


def test_prediction_is_locked_then_compared(notebook):
    nb = notebook([HELLO.format("03.first_sum")])
    nb.run_all()
    card = card_of(nb, "03.first_sum")
    field, result, button = card.get_by_role("textbox"), card.get_by_role("status"), card.get_by_role("button")
    field.press("Enter")
    expect(result).to_contain_text("a guess is welcome")
    field.fill("eight")
    field.press("Enter")
    expect(result).to_contain_text("not a number that can be read")
    field.fill("18")
    field.press("Enter")
    expect(result).to_have_text("You said 18. Run the next cell, then compare.")
    expect(field).not_to_be_editable()
    python_says(nb, "repr(card)[-14:]", "(you said 18)>")
    expect(button).to_have_text("Compare")
    button.click()
    expect(result).to_contain_text("You said 18. It is 8.")
    expect(result).to_contain_text("take 5 away")
    expect(card.get_by_role("button")).to_have_count(0)


def test_card_follows_python_and_goes_on_without_it(notebook):
    nb = notebook([HELLO.format("00.windows"), HELLO.format("03.which_flip").replace("card", "other")])
    nb.run_all()
    card = card_of(nb, "00.windows")
    field, result = card.get_by_role("textbox"), card.get_by_role("status")
    nb.python("card.answer = 265\nother.answer = 3")
    expect(result).to_contain_text("how many rows of windows")
    expect(field).to_have_value("265")
    expect(card_of(nb, "03.which_flip").get_by_role("radio", name="Sobel x")).to_be_checked()
    nb.shutdown_kernel()
    for typed in ["105,470", "105 470", "105470"]:
        field.fill("1")
        field.press("Enter")
        expect(result).to_contain_text("Not yet.")
        field.fill(typed)
        field.press("Enter")
        expect(result).to_contain_text("Correct.")
    nb.console_errors.clear()  # JupyterLab itself complains when a kernel goes


def test_card_shows_what_is_typed_as_text(notebook):
    nb = notebook([HELLO.format("03.first_sum")])
    nb.run_all()
    nb.python("card.exercise; card.answer = '<b>8</b>'")
    card = card_of(nb, "03.first_sum")
    expect(card.get_by_role("textbox")).to_have_value("<b>8</b>")
    assert card.locator("b").count() == 1, "only the verdict is bold"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_card_is_readable_and_fits_a_narrow_page(notebook, theme):
    nb = notebook([HELLO.format("03.corner")], theme=theme, width=420)
    nb.run_all()
    card = card_of(nb, "03.corner")
    assert card.get_attribute("data-theme") == theme
    for node in [card, *card.locator("*").all()]:
        assert node.evaluate("(node) => node.scrollWidth <= node.clientWidth + 1 || !node.clientWidth"), node
    for part in [".cl-kind", ".cl-prompt", "td", "button"]:
        assert card.locator(part).first.evaluate(CONTRAST) > 4.5, part


def test_prediction_in_focus_shows_it(notebook):
    nb = notebook([HELLO.format("03.first_sum")])
    nb.run_all()
    card = card_of(nb, "03.first_sum")
    card.get_by_role("textbox").focus()
    nb.page.keyboard.press("Tab")
    expect(card.get_by_role("button")).to_be_focused()
    outline = card.get_by_role("button").evaluate("(node) => getComputedStyle(node).outlineWidth")
    assert outline == "2px"
