"""Exercises as a learner meets them in JupyterLab: typed by keyboard, judged in the page, driven from Python."""

import re

from playwright.sync_api import expect

SETUP = """
import numpy as np
import convlab as cl
from convlab.exercises import Array, Shape
from convlab.widgets.card import Card
table = Card(Array(
    "03.map", prompt="Fill in the feature map.", grids=(("image", [[1, 6, 2], [5, 3, 1], [7, 0, 4]]),),
    answer=cl.conv2d([[1, 6, 2], [5, 3, 1], [7, 0, 4]], [[1, 2], [-1, 0]]),
    mistakes=(([[18, 13], [18, 5]], "Take away, do not add."),), hints=("Start at the top left.",), why="Four windows.",
))
"""
SHAPE = """
Card(Shape("05.shape", prompt="Which shape?", answer=(164, 166), mistakes=(), why="Yes."))
"""
FAULTY = """
def conv2d(image, kernel, *, stride=1, padding=0, dilation=1):
    return cl.conv2d(image, kernel, padding=padding, dilation=dilation)

cl.exercises.check_conv2d(conv2d)
"""


def card_of(nb, label):
    card = nb.page.locator(f".convlab-card[aria-label$='{label}']")
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


def test_a_table_of_long_numbers_shows_them_whole(notebook):
    code = """answer = [[1234567, -0.0123456789], [3, 100000000000]]
Card(Array("03.map", prompt="Fill it in.", grids=(), answer=answer, mistakes=(), why="Long."))"""
    nb = notebook([SETUP + code], width=500)
    nb.run_all()
    card = card_of(nb, "03.map")
    cells = card.get_by_role("textbox")
    wide = cells.first.bounding_box()["width"]
    for place, number in enumerate(["1234567", "-0.0123456789", "3", "100000000000"]):
        cells.nth(place).fill(number)
    cut_off = "all => all.filter((cell) => cell.scrollWidth > cell.clientWidth).map((cell) => cell.value)"
    assert cells.evaluate_all(cut_off) == []
    assert {cell.bounding_box()["width"] for cell in cells.all()} == {cells.first.bounding_box()["width"]}
    assert wide == 52 < cells.first.bounding_box()["width"]
    cells.last.press("Enter")
    expect(card.get_by_role("status")).to_have_text("Correct. Long.")


def test_table_is_filled_in_by_keyboard_and_shape_is_typed(notebook):
    nb = notebook([SETUP + "table", SHAPE])
    nb.run_all()
    card, press = card_of(nb, "03.map"), nb.page.keyboard.press
    result = card.get_by_role("status")
    cells = card.get_by_role("textbox")
    expect(cells).to_have_count(4)
    cells.first.focus()
    press("Enter")
    expect(result).to_contain_text("a guess is welcome")
    for key, number in [("ArrowRight", "8"), ("ArrowDown", "7"), ("ArrowLeft", "5"), ("Enter", "4")]:
        nb.page.keyboard.type(number)
        press(key)
    expect(result).to_have_text("Correct. Four windows.")
    python_says(nb, "table.answer, table.outcome.correct", "8, 7; 4, 5 True")
    nb.page.keyboard.type("5")
    press("Enter")
    expect(result).to_contain_text("One number is not right: row 1, column 0")
    press("Tab")
    expect(card.get_by_role("button", name="Check")).to_be_focused()
    nb.python("table.answer = [[18, 13], [18, 5]]")
    expect(result).to_have_text("Not yet. Take away, do not add.")
    expect(cells.nth(1)).to_have_value("13")
    field = card_of(nb, "05.shape").get_by_role("textbox")
    for typed, said in [
        ("166 x 164", "wrong order"),
        ("(164, 166)", "Correct."),
        ("large", "This is not a shape that can be read."),
    ]:
        field.fill(typed)
        field.press("Enter")
        expect(card_of(nb, "05.shape").get_by_role("status")).to_contain_text(said)
    assert nb.page.locator(".jp-Notebook .jp-Cell").count() == 2, "the notebook has taken no key"


def test_program_is_judged_with_the_window_in_an_explorer(notebook):
    nb = notebook([SETUP + "cl.exercises.ask('05.write_conv2d')", FAULTY])
    nb.run_all()
    verdict = card_of(nb, "Check")
    expect(verdict).to_contain_text("Not yet. The stride is ignored")
    expect(verdict).to_contain_text("conv2d(image, kernel, stride=2)")
    expect(verdict.locator(".cl-marked")).to_have_count(2)
    explorer = nb.page.locator(".convlab-explorer")
    expect(explorer).to_have_count(1)
    expect(explorer.locator(".cl-sentence")).to_contain_text("Row 0, column 1: six products add up to 10.")
    card = card_of(nb, "05.write_conv2d")
    card.get_by_role("button", name="Hint 1 of 4").click()
    expect(card.locator(".cl-hints li")).to_have_count(1)
    assert "<Not yet: The stride is ignored" in "".join(nb.text_outputs())
    nb.python("cl.exercises.check_conv2d(cl.conv2d)")
    expect(card.locator(".cl-kind").first).to_have_text("Exercise · solved")


def test_practice_goes_on_without_python(notebook):
    nb = notebook([SETUP + "card = cl.exercises.practice('read the sum', seed=1)\ncard"])
    nb.run_all()
    card = nb.page.locator(".convlab-card")
    prompts = []
    right = nb.python("from convlab.exercises import question_generator as generator\n"
                      "print([int(generator.question('read the sum', 1, n).answer) for n in range(4)])")  # fmt: skip
    for number, answer in enumerate(eval(right)):
        expect(card.locator(".cl-kind").first).to_have_text(f"Practice {number + 1}")
        prompts.append(card.locator(".cl-grids").inner_text())
        card.get_by_role("textbox").fill(str(answer))
        card.get_by_role("textbox").press("Enter")
        expect(card.get_by_role("status")).to_contain_text("Correct.")
        if number == 1:
            python_says(nb, "card.number, card.outcome.correct", "1 True")
            nb.shutdown_kernel()
        card.get_by_role("button", name="Another one").click()
        expect(card.get_by_role("textbox")).to_have_value("")
    assert len(set(prompts)) == 4
    nb.console_errors.clear()  # JupyterLab itself complains when a kernel goes


def test_quiz_is_answered_and_scored_in_the_page(notebook):
    nb = notebook([SETUP + "quiz = cl.exercises.quiz()\nquiz"])
    nb.run_all()
    quiz, press = card_of(nb, "Quiz"), nb.page.keyboard.press
    quiz.get_by_role("textbox").fill("320 x 480 x 3")
    press("Enter")
    expect(quiz.locator(".cl-kind").first).to_have_text("Quiz · question 2 of 20 · 1 answered")
    expect(quiz.get_by_role("textbox")).to_be_focused()
    nb.page.keyboard.type("300")
    press("Enter")
    python_says(nb, "quiz", "<Quiz: 2 of 20 answered>")  # or the page's list would come after Python's
    nb.python("for i, question in enumerate(quiz.questions[2:], 3): quiz.answer(i, question.answer)")
    expect(quiz.locator(".cl-kind").first).to_contain_text("20 answered")
    quiz.get_by_role("button", name="Show my score").click()
    expect(quiz).to_contain_text("19 of 20 right. To read again: 01 Images are arrays")
    quiz.get_by_role("button", name="Question 2, not right").click()
    expect(quiz).to_contain_text(re.compile("Not right. It is 64. .* 320 − 256 = 64."))
    quiz.get_by_role("button", name="Question 7, right").click()
    expect(quiz.locator("canvas")).to_have_count(2)
    python_says(nb, "quiz", "<Quiz: 19 of 20 right; read again 01>")


def test_puzzle_answers_to_every_key(notebook):
    nb = notebook([SETUP + "puzzle = cl.exercises.puzzle()\npuzzle"])
    nb.run_all()
    puzzle, press = card_of(nb, "guess my kernel"), nb.page.keyboard.press
    result, weights = puzzle.get_by_role("status"), puzzle.get_by_role("textbox")
    start = result.inner_text()
    weights.first.focus()
    for key in ["ArrowDown", "ArrowRight"]:
        press(key)
    nb.page.keyboard.type("0")
    expect(result).not_to_have_text(start)
    press("ArrowRight")
    nb.page.keyboard.type("x")
    press("ArrowLeft")
    expect(weights.nth(5)).to_have_value("0")  # what is no number goes
    press("ArrowLeft")
    nb.page.keyboard.type("-1")
    press("ArrowRight")
    press("ArrowRight")
    puzzle.get_by_role("button", name="Plus one").click()
    expect(result).to_contain_text("Found. Right minus left")
    python_says(nb, "puzzle.solved, puzzle", "True <Puzzle, level 1: [0 0 0; -1 0 1; 0 0 0], solved>")
    puzzle.get_by_role("button", name="Next level").click()
    expect(result).to_contain_text("Distance")
    nb.python("puzzle.kernel = 'sobel_y'")
    expect(result).to_contain_text("Found. Sobel y")


def test_progress_row_follows_the_cards(notebook):
    nb = notebook([
        "import os\nos.environ['CONVLAB_PROGRESS'] = 'off'" + SETUP + "cl.exercises.ask('03.largest_sum')",
        "cl.exercises.progress('03')",
    ])  # fmt: skip
    nb.run_all()
    row = card_of(nb, "Progress")
    expect(row).to_contain_text("0 of 10 solved")
    field = card_of(nb, "03.largest_sum").get_by_role("textbox")
    for answer in ["17", "19"]:
        field.fill(answer)
        field.press("Enter")
    expect(row).to_contain_text("1 of 10 solved")
    expect(row.locator(".cl-solved")).to_have_count(1)
    expect(row).to_contain_text("nothing is written here")


def test_everything_fits_a_narrow_dark_page(notebook):
    nb = notebook([
        SETUP + "import ipywidgets as w\nquiz = cl.exercises.quiz()\nquiz.at = 14\n"
        "puzzle, practice = cl.exercises.puzzle(2), cl.exercises.practice('which operation')\n"
        "w.VBox([table, quiz, puzzle, practice, cl.exercises.progress()])",
    ], theme="dark", width=420)  # fmt: skip
    nb.run_all()
    for card in nb.page.locator(".convlab-card").all():
        assert card.get_attribute("data-theme") == "dark"
        for node in [card, *card.locator("p, button, form, ol, canvas, label").all()]:
            assert node.evaluate("(node) => node.scrollWidth <= node.clientWidth + 1 || !node.clientWidth"), node
