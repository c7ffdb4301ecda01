"""All widgets of a kind on a page run one module and one style sheet; tests/test_bundle.py has the Python side."""

import pytest
from hand import SETUP, Hand

import convlab as cl

MODULES = "() => globalThis[Symbol.for('convlab bundles')].size"
SHEETS = "() => [...document.querySelectorAll('style')].filter((sheet) => sheet.id.endsWith('.Explorer')).length"
COLOURED = "(node) => getComputedStyle(node).getPropertyValue('--cl-ink')"


@pytest.fixture
def opened(notebook):
    nb = notebook(
        [SETUP, "e = cl.Explorer('grid', 'sobel_x')\ne", "cl.Explorer('grid')", "cl.Chain('grid')"], fresh=True
    )
    nb.run_all()
    return nb


def test_one_module_and_one_sheet_for_all_of_a_kind(opened):
    assert opened.page.evaluate(MODULES) == 2  # Explorer and Chain
    assert opened.page.evaluate(SHEETS) == 1
    opened.run_all()
    assert opened.page.evaluate(MODULES) == 2
    assert opened.page.evaluate(SHEETS) == 1
    roots = [Hand(opened, number).root for number in (0, 1)]
    assert all(root.evaluate(COLOURED) for root in roots)


def test_two_explorers_of_one_module_have_settings_of_their_own(opened):
    first, second = Hand(opened), Hand(opened, 1)
    before = second.sentence
    first.press("stride", "ArrowRight")
    assert first.python("e.stride") == 2
    assert second.sentence == before
    assert first.plus() == first.python("e.window.sum")


def test_widgets_made_after_all_were_closed_are_drawn(opened):
    opened.python("import ipywidgets; ipywidgets.Widget.close_all()")
    opened.run_all()
    hand = Hand(opened)
    assert hand.plus() == cl.Explorer("grid", "sobel_x").window.sum
    hand.press("stride", "ArrowRight")
    assert hand.python("e.stride") == 2


def test_a_reopened_notebook_has_its_widgets_again(opened):
    for _ in range(3):
        opened.run_all()
    opened.reopen()
    assert Hand(opened).plus() == cl.Explorer("grid", "sobel_x").window.sum
    assert opened.page.locator(".convlab-chain .cl-sentence").inner_text()


def test_a_cell_that_is_run_again_frees_its_old_widgets(opened):
    count = "import ipywidgets\nprint(len(ipywidgets.widgets.widget._instances))"
    for _ in range(4):
        opened.run_all()
    before = int(opened.python(count))
    for _ in range(3):
        opened.run_all()
    assert int(opened.python(count)) == before
    opened.run("display(e)")  # now seen in two cells
    opened.command("notebook:move-cursor-up")
    opened.python("shown = e.model_id")
    opened.run_all()
    hand = Hand(opened)
    hand.press("stride", "ArrowRight")
    assert hand.python("e.stride") == 2
    assert hand.plus() == hand.python("e.window.sum")
    assert opened.python("print(shown in ipywidgets.widgets.widget._instances)") == "True"
