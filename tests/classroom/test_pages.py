"""Notebook 7 and Voila draw the same widgets, and need nothing from outside."""

import time
from pathlib import Path

import lab
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

ROOT = Path(__file__).resolve().parents[2]
# What Voila's own template asks for: icons and formulas, of which our page has none. It is refused here.
ALLOWED = ("/@fortawesome/fontawesome-free@", "/mathjax/")

# What Notebook 7's page complains of by itself, before any widget is there: JupyterLite's kernel, which lies in the
# same environment and does not belong into this page, and settings that are asked for before they are loaded.
THEIRS = (
    "@jupyterlite/services doesn't exist in shared scope",
    "Cannot read properties of undefined (reading 'schema')",
)


def poll(ask, wanted, seconds=60):
    """What is said in the end: as soon as it is what is wanted, at the latest when time is up."""
    end = time.monotonic() + seconds
    while (said := ask()) != wanted and time.monotonic() < end:
        time.sleep(0.2)
    return said


def complaints(page):
    found = Axe().run(page, context=".convlab-explorer").response["violations"]
    return [f"{each['id']}: {node['html'][:120]}" for each in found for node in each["nodes"]]


def test_notebook_7_runs_lesson_03_and_leaves_the_keys_to_the_explorer(browser):
    with lab.lab_server(application="notebook") as server:
        path = ROOT / "notebooks" / "03_the_sliding_window.ipynb"
        with lab.open_notebook(browser, server, path, fresh=True) as notebook:
            notebook.run_all()
            explorer = notebook.page.locator(".convlab-explorer").first
            expect(explorer.locator(".cl-sentence")).to_contain_text("Row 0, column 0: nine products add up to 4")
            pad = explorer.locator(".cl-pad").first
            pad.focus()
            for key in ("ArrowDown", "ArrowRight", "ArrowRight"):
                notebook.page.keyboard.press(key)
            expect(explorer.locator(".cl-sentence")).to_contain_text("Row 1, column 2:")
            expect(pad).to_be_focused()
            assert poll(lambda: notebook.python("print(explorer.row, explorer.col)"), "1 2") == "1 2"
            # Nor does the notebook take the keys of a slider.
            slider = explorer.locator(".cl-scrub").first
            slider.press("ArrowRight")
            expect(explorer.locator(".cl-sentence")).to_contain_text("Row 2, column 0:")
            expect(slider).to_be_focused()
            assert complaints(notebook.page) == []
            assert [error for error in notebook.console_errors if not any(part in error for part in THEIRS)] == []
            assert notebook.outside_requests == []


@pytest.fixture
def page(browser):
    """The Explorer's page as Voila serves it."""
    with lab.lab_server(application="voila") as server:
        name = lab.write_notebook(server, ROOT / "deploy" / "explorer.ipynb", "explorer.ipynb")
        context = browser.new_context(viewport={"width": 1400, "height": 1000})
        context.route(lab.OUTSIDE, lambda route: route.abort())
        page = context.new_page()
        page.errors, page.outside = [], []
        page.on("pageerror", lambda error: page.errors.append(str(error)))
        page.on("request", lambda request: page.outside.append(request.url) if lab.OUTSIDE.match(request.url) else None)
        page.goto(server.address(name))
        yield page
        context.close()


def test_voila_shows_the_explorer_without_code(page):
    explorer = page.locator(".convlab-explorer")
    expect(explorer).to_have_count(1)
    expect(explorer.locator(".cl-sentence")).to_contain_text("Row 0, column 0:")
    assert "import convlab" not in page.locator("body").inner_text()
    explorer.locator(".cl-pad").first.focus()
    page.keyboard.press("ArrowDown")
    expect(explorer.locator(".cl-sentence")).to_contain_text("Row 1, column 0:")
    before = explorer.locator(".cl-sentence").inner_text()
    explorer.locator('[data-control="kernel"] select').select_option("Sobel x")
    expect(explorer.locator(".cl-sentence")).not_to_have_text(before)
    assert complaints(page) == []
    assert page.errors == []
    assert [url for url in page.outside if not any(part in url for part in ALLOWED)] == []
