"""Run All in JupyterLab closes what answers a question; a cell that is run by itself shows its output."""

from playwright.sync_api import expect

CELLS = [
    "import convlab as cl",
    'card = cl.exercises.ask("03.positions")\ncard',
    "cl.output_size(5, 3)",
    'other = cl.exercises.ask("05.does_not_click")\nother',
    "print('2 x 2')",
    'cl.Explorer("grid", "laplacian", stride=2)',
]


def test_run_all_shows_no_answer_before_the_question_is_answered(notebook):
    nb = notebook(CELLS)
    nb.run_all()
    answer, explorer = nb.output(2).locator("pre"), nb.cell(5).locator(".convlab-explorer")
    expect(nb.output(2).get_by_text("Show the output")).to_be_visible()
    for closed in (answer, explorer):
        expect(closed).to_be_hidden()
    expect(nb.cell(3).locator(".convlab-card")).to_be_visible()  # a question, near the answer to another one
    field = nb.cell(1).locator("input.cl-answer")
    field.fill("3")
    field.press("Enter")
    expect(answer).to_be_visible()
    expect(answer).to_have_text("3")
    nb.output(5).get_by_text("Show the output").click()
    expect(explorer).to_be_visible()
    box = explorer.locator(".cl-pad").first.bounding_box()
    assert min(box["width"], box["height"]) > 40, "it is drawn when it is opened"


def test_a_cell_that_is_run_by_itself_shows_its_output(notebook):
    nb = notebook([])
    for cell in CELLS[:2]:
        nb.run(cell)
    nb.page.wait_for_timeout(1200)  # time to read the question
    assert nb.run(CELLS[2]) == "3"
