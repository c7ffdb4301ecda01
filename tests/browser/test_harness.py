"""The harness itself: JupyterLab opens quietly, widgets draw, and the checks after a test can fail."""

from __future__ import annotations

import pytest
from lab import NotebookError

SLIDER = "import ipywidgets\nslider = ipywidgets.IntSlider(3, 0, 10, description='stride')\nslider"
COUNTER = '''
import anywidget, traitlets
class Counter(anywidget.AnyWidget):
    _esm = """
    export default { render({ model, el }) {
      const button = document.createElement("button");
      const draw = () => { button.textContent = "count " + model.get("count"); };
      button.onclick = () => { model.set("count", model.get("count") + 1); model.save_changes(); };
      model.on("change:count", draw);
      draw();
      el.append(button);
    } }
    """
    count = traitlets.Int(5).tag(sync=True)
counter = Counter()
counter
'''


def test_lab_opens_quietly(notebook, lab):
    nb = notebook(["6 * 7"], fresh=True)
    assert nb.page.locator(".Toastify__toast, .jp-Dialog").count() == 0
    nb.run_all()
    # JupyterLab asks about its news two seconds after the start.
    nb.page.wait_for_timeout(3000)
    assert nb.page.locator(".Toastify__toast, .jp-Dialog").count() == 0
    assert nb.output(0).locator(".jp-OutputArea-output").inner_text() == "42"
    assert len(nb.requests) > 10
    assert nb.outside_requests == []
    assert not [url for url in nb.requests if "/lab/api/news" in url or "/lab/api/update" in url]


def test_lab_run_returns_the_text_of_streams_and_results(notebook):
    nb = notebook()
    assert nb.run("print('one'); 'two'") == "one\n'two'"
    nb.run("x = 41")
    assert nb.python("print(x + 1)") == "42"
    with pytest.raises(NotebookError, match="ZeroDivisionError"):
        nb.run("1 / 0")


def test_lab_run_all_fails_where_a_cell_fails(notebook):
    nb = notebook(["1", "raise ValueError('planned')"])
    with pytest.raises(NotebookError, match="planned"):
        nb.run_all()
    nb.run_all(allow_errors=True)


def test_lab_theme_switch(notebook):
    nb = notebook(theme="dark")
    background = "() => getComputedStyle(document.querySelector('.jp-Notebook')).backgroundColor"
    dark = nb.page.evaluate(background)
    nb.set_theme("light")
    light = nb.page.evaluate(background)
    assert dark != light == "rgb(255, 255, 255)"


def test_lab_draws_widgets_that_talk_to_python(notebook):
    nb = notebook([SLIDER, COUNTER])
    nb.run_all()
    assert nb.output(0).locator(".widget-slider").is_visible()
    button = nb.output(1).locator("button")
    assert button.inner_text() == "count 5"
    button.click()
    nb.page.wait_for_function("() => document.body.innerText.includes('count 6')")
    assert nb.python("print(counter.count)") == "6"
    nb.python("counter.count = 70")
    nb.page.wait_for_function("() => document.body.innerText.includes('count 70')")


def test_lab_widget_outlives_the_kernel(notebook):
    nb = notebook([COUNTER])
    nb.run_all()
    nb.shutdown_kernel()
    button = nb.output(0).locator("button")
    button.click()
    assert button.inner_text() == "count 6"


def test_lab_restart_and_interrupt(notebook):
    nb = notebook(["x = 1"])
    nb.run_all()
    nb.restart_kernel()
    assert nb.python("print('x' in globals())") == "False"
    nb.start_cell("import time\nwhile True: time.sleep(0.05)")
    nb.interrupt()
    nb.wait_for_kernel()
    assert nb.python("print('alive')") == "alive"


def test_lab_measures_key_to_paint(notebook):
    nb = notebook([COUNTER])
    nb.run_all()
    probe = "() => document.querySelector('.jp-OutputArea button').textContent"
    times = nb.key_to_paint(nb.output(0).locator("button"), "Enter", 5, probe)
    assert len(times) == 5
    assert all(0 < milliseconds < 1000 for milliseconds in times)


def test_lab_console_errors_are_caught(notebook):
    nb = notebook()
    nb.page.evaluate("() => console.error('planted')")
    nb.page.evaluate("() => setTimeout(() => { throw new Error('thrown'); })")
    nb.page.wait_for_timeout(100)
    with pytest.raises(AssertionError, match="planted"):
        nb.check()
    with pytest.raises(AssertionError, match="thrown"):
        nb.check()
    nb.console_errors.clear()


def test_lab_outside_requests_are_caught_and_refused(notebook):
    nb = notebook()
    script = "() => fetch('https://example.org/x.js').then(() => 'let through', () => 'refused')"
    assert nb.page.evaluate(script) == "refused"
    with pytest.raises(AssertionError, match=r"example\.org"):
        nb.check()
    nb.outside_requests.clear()
    nb.console_errors.clear()
