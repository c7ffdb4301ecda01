"""All widgets of a kind on a page run one module and one style sheet; tests/test_bundle.py has the Python side."""

import pytest
from explorer_page import SETUP, Hand

import convlab as cl

PROGRAMS = "() => globalThis[Symbol.for('convlab programs')].size"
SHEETS = "() => document.querySelectorAll('style[data-convlab]').length"
COLOURED = "(node) => getComputedStyle(node).getPropertyValue('--cl-ink')"


@pytest.fixture
def opened(notebook):
    nb = notebook(
        [SETUP, "e = cl.Explorer('grid', 'sobel_x')\ne", "cl.Explorer('grid')", "cl.Chain('grid')"], fresh=True
    )
    nb.run_all()
    return nb


def test_one_program_and_one_sheet_for_all(opened):
    for _ in range(2):
        assert opened.page.evaluate(PROGRAMS) == 1
        assert opened.page.evaluate(SHEETS) == 1
        opened.run_all()
    roots = [Hand(opened, number).root for number in (0, 1)]
    assert all(root.evaluate(COLOURED) for root in roots)


def test_two_explorers_of_one_program_have_settings_of_their_own(opened):
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


def test_widgets_of_a_slow_page_still_hear_python(notebook):
    """anywidget drops the messages to a widget that is not ready after two seconds; none of ours needs as long."""
    opened = notebook([SETUP, "es = [cl.Explorer('grid', 'sobel_x', controls=['bias']) for _ in range(12)]"])
    session = opened.page.context.new_cdp_session(opened.page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    opened.run_all()
    opened.run("display(*es)")
    session.send("Emulation.setCPUThrottlingRate", {"rate": 1})
    opened.python("for e in es: e.bias = 7")
    opened.settle()
    shown = opened.page.locator("[data-control=bias] .cl-readout")
    assert [shown.nth(number).input_value() for number in range(12)] == ["7"] * 12


def test_the_largest_explorer_is_there_again_too(notebook):
    pixels = "np.random.default_rng(0).integers(0, 256, (1600, 1200, 3), dtype=np.uint8)"
    opened = notebook([SETUP, f"e = cl.Explorer({pixels}, 'sobel_x', size=1600)\ne"])
    opened.run_all()
    opened.reopen()  # all its pictures come in one message of more than 6 MB
    hand = Hand(opened)
    assert hand.plus() == hand.python("e.window.sum")
    hand.press("stride", "ArrowRight")
    assert hand.python("e.stride") == 2
    assert hand.plus() == hand.python("e.window.sum")


@pytest.mark.parametrize("action", ["reopen", "run_all"])
def test_the_page_lets_go_of_what_is_gone(opened, action):
    """JupyterLab keeps some of a notebook that was closed, and of widgets that were; nothing of ours hangs on it."""
    for _ in range(3):
        getattr(opened, action)()
    for _ in range(40):  # the browser itself may hold an element for a moment
        opened.page.wait_for_timeout(250)
        held = in_memory(opened, ".convlab-explorer")
        if held == 3:
            break
    assert held == opened.page.locator(".convlab-explorer").count() == 3


def in_memory(opened, selector):
    """How many of these elements the page still holds, whether they are seen or not."""
    session = opened.page.context.new_cdp_session(opened.page)
    kind = session.send("Runtime.evaluate", {"expression": "HTMLDivElement.prototype"})["result"]["objectId"]
    found = session.send("Runtime.queryObjects", {"prototypeObjectId": kind})["objects"]["objectId"]
    count = f"function () {{ return this.filter((node) => node.matches('{selector}')).length; }}"
    call = {"objectId": found, "functionDeclaration": count, "returnByValue": True}
    number = session.send("Runtime.callFunctionOn", call)["result"]["value"]
    session.detach()
    return number


def test_a_cell_that_is_run_again_frees_its_old_widgets(opened):
    count = "import ipywidgets\nprint(len(ipywidgets.Widget.get_manager_state()['state']))"
    before = int(opened.python(count))
    for _ in range(3):
        opened.run_all()
    assert int(opened.python(count)) == before
    opened.python("seen = [e]\nfrom IPython.display import display")
    opened.run("display(seen[0])")  # shown in another cell, which is not run again
    opened.run_cell(1)
    stays = Hand(opened, 3)
    stays.press("stride", "ArrowRight")
    assert opened.python("print(seen[0].stride, e.stride)") == "2 1"
    assert stays.plus() == stays.python("seen[0].window.sum")
