"""Exported pages in a real browser: from the disk, without a network, without Python."""

import importlib.util
import json
import re
import shutil
from pathlib import Path

import nbformat
import numpy as np
import pytest
from axe_playwright_python.sync_playwright import Axe
from explorer_page import BEYOND
from playwright.sync_api import expect

import convlab as cl
from convlab.export import export
from convlab.export.folder import LARGEST

# The answers of each lesson stand beside, in a module whose name is taken by the tests of the lessons' text.
_spec = importlib.util.spec_from_file_location("lessons_in_the_lab", Path(__file__).with_name("test_lessons.py"))
in_the_lab = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(in_the_lab)
ANSWERS, LESSONS, SAID = in_the_lab.ANSWERS, in_the_lab.LESSONS, in_the_lab.SAID
# A last cell for a lesson: what Python computes for the first windows of each Explorer, and again with another stride.
SUMS = """
import json
import convlab
def sums(explorer):
    try:
        rows, cols = explorer.feature_map.shape[:2]
        found, here = {"shape": [rows, cols]}, (explorer.row, explorer.col)
        for place in [(0, 0), (0, 1), (1, 1)]:
            if place < (rows, 0) and place[1] < cols:
                explorer.row, explorer.col = place
                found[f"Row {place[0]}, column {place[1]}:"] = float(explorer.window.sum)
        explorer.row, explorer.col = here
        return found
    except convlab.ShapeError:
        return None
def strided(explorer):
    if "stride" not in explorer.visible_controls or explorer.stride not in (1, (1, 1)):
        return None
    before = explorer.stride
    explorer.stride = 2
    found = sums(explorer)
    explorer.stride = before
    return found
explorers = [result for _, result in sorted(Out.items()) if isinstance(result, convlab.Explorer)]
print("SUMS", json.dumps([[each.model_id, sums(each), strided(each)] for each in explorers]))
"""
EXPLORER = ".convlab-explorer:not(.convlab-chain, .convlab-signal)"
# A progress bar is all that a training leaves beside its curve.
DRAWN = "[class*=convlab-], progress"
OWN = [
    "# Own <notebook>\n\nA formula: $a^2 + b^2 = c^2$, and\n\n$$\\sum_{k} x_k w_k$$",
    ["import convlab as cl", "e = cl.Explorer('grid', 'sobel_x', padding='same')\ne"],
    ["c = cl.Chain('grid', [cl.steps.conv('sobel_x'), cl.steps.relu()])\nc"],
    ["s = cl.SignalExplorer('noisy', 'moving average 5')\ns"],
    [
        "a, b = cl.Explorer('grid', 'blur'), cl.Explorer('grid', 'blur', padding='same')",
        "pair = cl.link(a, b); display(a, b)",
    ],
    [
        "import ipywidgets",
        "f = cl.Explorer('grid', 'blur', title='Leader', view='compact')\n"
        "g = cl.Explorer('grid', 'blur', title='Follower', view='compact')\n"
        "together = ipywidgets.jslink((f, 'stride'), (g, 'stride'))",
        "ipywidgets.VBox([f.panel('stride'), ipywidgets.HBox([f, g])], layout={'width': '900px'})",
    ],
]
FOREIGN = "ipywidgets.interact(lambda n: print(n * 7), n=ipywidgets.IntSlider(6))"


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("pages")


@pytest.fixture(scope="session", params=["small", "ipywidgets"])
def own_page(folder, request):
    """A page with convlab's widgets alone, which run on a small host, and one with a slider of ipywidgets."""
    codes = [code for group in OWN[1:] for code in group] + [FOREIGN] * (request.param == "ipywidgets")
    path = folder / f"own {request.param}.ipynb"
    cells = [nbformat.v4.new_markdown_cell(OWN[0]), *map(nbformat.v4.new_code_cell, codes)]
    nbformat.write(nbformat.v4.new_notebook(cells=cells), path)
    page = export([path], folder / request.param)[0][0]
    assert ("noUiSlider" in page.read_text(encoding="utf-8")) == (request.param == "ipywidgets")
    return page


@pytest.fixture
def opened(browser):
    """Opens a page from the disk; at the end it must have logged nothing and asked for nothing."""
    contexts, faults = [], []

    def open_one(path, theme="light", width=1400):
        context = browser.new_context(viewport={"width": width, "height": 1000}, color_scheme=theme, offline=True)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda line: faults.append(line.text) if line.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("request", lambda asked: faults.append(asked.url) if asked.url != path.as_uri() else None)
        page.goto(path.as_uri())
        page.locator("html[data-live]").wait_for(state="attached", timeout=60_000)  # the rule of the page forbids eval
        expect(page.locator("[data-busy]")).to_have_count(0)
        return page

    yield open_one
    for context in contexts:
        context.close()
    assert [fault for fault in faults if not fault.startswith(("blob:", "data:"))] == []


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)
def test_lesson_lives_as_a_page(opened, folder, path):
    shutil.copytree(path.with_name("pictures"), folder / "pictures", dirs_exist_ok=True)
    lesson = nbformat.read(path, as_version=4)
    lesson.cells.append(nbformat.v4.new_code_cell(SUMS))
    nbformat.write(lesson, folder / path.name)
    (file, size), (index, _) = export([folder / path.name], folder / path.stem)
    assert size < LARGEST
    page = opened(file)
    page.evaluate("() => document.querySelectorAll('details').forEach((closed) => { closed.open = true; })")
    places = page.locator(".page-widget")
    assert places.count() > 2
    for i in range(places.count()):
        assert places.nth(i).locator(DRAWN).count() >= 1, places.nth(i).inner_text()
    broken = "() => [...document.images].filter((image) => !image.naturalWidth).length"
    assert page.evaluate(broken) == 0

    name, wrong, mistake, right, why = ANSWERS[path.name[:2]]
    card = page.locator(f".convlab-card[aria-label$='{name}']")
    for answer, verdict, message in [(wrong, "Not yet.", mistake), (right, "Correct.", why)]:
        card.get_by_role("textbox").fill(answer)
        card.get_by_role("textbox").press("Enter")
        expect(card.get_by_role("status")).to_contain_text(verdict)
        expect(card.get_by_role("status")).to_contain_text(message)
    marks = page.locator(".convlab-card[aria-label='Progress'] .cl-solved")
    if page.locator(".convlab-card[aria-label='Progress']").count():
        expect(marks).to_have_count(1)
    told = page.locator("main pre").filter(has_text="SUMS [").last.inner_text()
    strides = 0
    for model, sums, strided in json.loads(told.partition("SUMS ")[2]):
        explorer = page.locator(f"[data-model='{model}'] {EXPLORER}")
        if sums:
            says_the_sums(page, explorer, sums)
        if sums and strided:
            explorer.locator("[data-control='stride'] input[type=range]").press("ArrowRight")
            says_the_sums(page, explorer, strided)
            strides += 1
    assert strides or path.name[:2] not in ("03", "05")
    assert path.stem in index.read_text(encoding="utf-8")


def number(sentence):
    """The number in a sentence, and by how much it may be rounded."""
    shown = SAID.search(sentence)[1].replace("−", "-").replace(",", "")
    return float(shown), 0.5 * 10 ** -len(shown.partition(".")[2]) + 1e-9


def says_the_sums(page, explorer, sums):
    """Walks the first windows by keys; the page must say what Python has computed."""
    rows, cols = sums.pop("shape")
    expect(explorer.locator(".cl-heading").filter(has_text=f"{rows} × {cols}").first).to_be_visible()
    explorer.locator(".cl-pad").focus()
    for key in ("Control+Home", "ArrowRight", "ArrowDown"):
        page.keyboard.press(key)
        place = explorer.locator(".cl-sentence").first.inner_text().partition(":")[0] + ":"
        assert place in sums or key != "Control+Home", place
        if place in sums:
            value, error = number(explorer.locator(".cl-sentence").first.inner_text())
            assert abs(value - sums[place]) <= error, (place, value, sums)


def said(page, selector, index=0):
    return page.locator(selector).nth(index).locator(".cl-sentence").first


def test_numbers_in_a_page_are_those_of_python(opened, own_page):
    page = opened(own_page)
    explorer = page.locator(".convlab-explorer").first
    explorer.locator(".cl-pad").focus()
    for key in ("ArrowRight", "ArrowRight", "ArrowDown"):
        page.keyboard.press(key)
    grid = cl.load_image("grid")
    here = cl.conv2d(grid, "sobel_x", padding="same")[1, 2]
    expect(said(page, ".convlab-explorer")).to_contain_text("Row 1, column 2")
    expect(said(page, ".convlab-explorer")).to_contain_text(f"add up to {here:g}".replace("-", "−"))
    explorer.locator("[data-control='padding'] select").select_option("valid")
    page.locator(".cl-pad").first.focus()
    page.keyboard.press("Control+Home")
    valid = cl.conv2d(grid, "sobel_x")[0, 0]
    expect(said(page, ".convlab-explorer")).to_contain_text(f"add up to {valid:g}".replace("-", "−"))
    explorer.locator(".cl-play").click()
    expect(said(page, ".convlab-explorer")).not_to_contain_text("Row 0, column 0")

    signal = page.locator(".convlab-signal")
    signal.locator(".cl-pad-output").focus()
    page.keyboard.press("ArrowRight")
    wanted = cl.SignalExplorer("noisy", "moving average 5")
    sentence = signal.locator(".cl-sentence").first
    expect(sentence).to_contain_text("Output 1")
    value, error = number(sentence.inner_text())
    assert np.isclose(value, wanted.output[1], rtol=0, atol=error)

    chain = page.locator(".convlab-chain")
    chain.locator(".cl-pad").first.focus()
    wanted = cl.Chain("grid", [cl.steps.conv("sobel_x"), cl.steps.relu()])
    units = set()
    for key in ("ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown"):
        page.keyboard.press(key)
        sentence = chain.locator(".cl-sentence").first.inner_text()
        row, col, step = map(int, re.search(r"\((\d+), (\d+)\) of step (\d+)", sentence).groups())
        value, error = number(sentence)
        assert abs(value - wanted.maps[step][row, col]) <= error, sentence
        units.add((row, col))
    assert len(units) > 1


def test_linked_explorers_stay_linked_without_python(opened, own_page):
    page = opened(own_page)
    first, second = page.locator(EXPLORER).nth(1), page.locator(EXPLORER).nth(2)
    first.locator(".cl-pad").focus()
    page.keyboard.press("ArrowRight")
    expect(first.locator(".cl-sentence").first).to_contain_text("column 1")
    expect(second.locator(".cl-sentence").first).to_contain_text("column 1")


def test_linked_traits_boxes_and_panels_live_without_python(opened, own_page):
    page = opened(own_page)
    leader, follower = (page.locator(EXPLORER).filter(has_text=name) for name in ("Leader", "Follower"))
    box = page.locator(".page-widget").filter(has=leader)
    assert leader.bounding_box()["y"] == follower.bounding_box()["y"]
    assert follower.bounding_box()["x"] - leader.bounding_box()["x"] < 600  # in a box of 900 pixels
    for keys, size in [((), "3 × 3"), (("ArrowRight",), "2 × 2")]:
        for key in keys:
            box.locator("[data-control='stride'] input[type=range]").press(key)
        for each in (leader, follower):
            expect(each.locator(".cl-heading").filter(has_text=f"Feature map{size}")).to_be_visible()


def test_what_needs_python_says_so_in_place(opened, own_page, folder):
    page = opened(own_page)
    explorer = page.locator(".convlab-explorer").first
    explorer.get_by_role("button", name="Save animation").click()
    expect(explorer.locator(".cl-said")).to_contain_text("needs Python")
    if "ipywidgets" in own_page.name:
        expect(page.locator(".page-note").first).to_contain_text("Python")
        assert "42" in page.locator("main").inner_text()
    lesson = next(path for path in LESSONS if path.name.startswith("05"))
    page = opened(export([lesson], folder / "code")[0][0])
    card = page.locator(".convlab-card[aria-label$='05.write_conv2d']")
    expect(card.get_by_role("status")).to_contain_text("needs Python: open the lesson in JupyterLab")


def test_a_widget_that_cannot_start_or_is_missing_says_so_in_place(browser, own_page):
    text = own_page.read_text(encoding="utf-8")
    chain = re.search(r'data-model="(\w+)"', text[text.index("&lt;Chain") - 200 :])[1]
    text = text.replace(f'data-model="{chain}"', 'data-model="nobody"').replace('"H4sI', '"AAAA')  # a gzip's beginning
    broken = own_page.with_name("broken.html")
    broken.write_text(text, encoding="utf-8")
    page = browser.new_page()
    page.goto(broken.as_uri())
    page.locator("html[data-live]").wait_for(state="attached")
    expect(page.locator("[data-model='nobody']")).to_contain_text("This widget is not in this page: it needs Python")
    expect(page.locator("[data-model='nobody'] pre")).to_be_visible()
    expect(page.get_by_text("This widget cannot start. Open the notebook in JupyterLab.").first).to_be_visible()
    broken.unlink()
    page.close()


def test_formulas_are_drawn(opened, own_page):
    page = opened(own_page)
    expect(page.locator("main .katex")).to_have_count(2)
    expect(page.locator("main .katex-display")).to_have_count(1)
    assert "$" not in page.locator(".page-text").first.inner_text()
    assert page.evaluate("document.fonts.check('16px KaTeX_Math')")
    assert page.locator("h1").inner_text() == "Own <notebook>" or page.title() == "Own <notebook>"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_on_a_page(opened, own_page, theme):
    page = opened(own_page, theme)
    found = Axe().run(page)
    assert [
        f"{violation['id']}: {node['html'][:120]}"
        for violation in found.response["violations"]
        for node in violation["nodes"]
    ] == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_printed_it_is_a_worksheet(opened, own_page, theme):
    page = opened(own_page, theme)
    page.emulate_media(media="print")
    for hidden in (".cl-controls", ".cl-transport", ".cl-actions", ".page-head"):
        expect(page.locator(hidden).first).to_be_hidden()
    expect(page.locator(".convlab-explorer .cl-overlay").first).to_be_visible()
    background = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert background == "rgb(255, 255, 255)"
    assert page.locator(".convlab-explorer").first.get_attribute("data-theme") == "light"
    page.emulate_media(media="screen")
    assert len(page.pdf(format="A4")) > 20_000
    fits = page.locator(".page-view").first.evaluate("(node) => node.style.getPropertyValue('--page-fit')")
    assert 0.4 < float(fits) < 1  # a screen is wider than a sheet


def test_the_button_lays_widgets_out_for_a_sheet(opened, own_page):
    page = opened(own_page, "dark")
    page.evaluate("""() => {
        const read = (name) => document.querySelector(".convlab-explorer").dataset[name];
        window.print = () => { window.sheet = [document.querySelector(".page-widget").clientWidth, read("theme")]; };
    }""")
    page.get_by_role("button", name="Print as a worksheet").click()
    page.locator("body:not([data-paper])").wait_for()
    assert page.evaluate("() => window.sheet") == [976, "light"]
    expect(page.locator(".convlab-explorer").first).to_have_attribute("data-theme", "dark")
    assert page.locator(".page-widget").first.evaluate("(node) => node.clientWidth") > 976


def sheets(pdf):
    """Number of pages of a PDF."""
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


def test_the_button_prints_larger_numbers_on_hardly_more_sheets_than_the_menu(opened, own_page):
    page = opened(own_page)
    by_menu = sheets(page.pdf(format="A4"))
    widgets = page.locator(".page-view")
    parts = "nodes => nodes.map((node) => Number(node.style.getPropertyValue('--page-fit')))"
    before = widgets.evaluate_all(parts)
    # What the button does until the browser's dialog opens, which a test cannot answer.
    page.evaluate("""() => new Promise((done) => {
        Object.assign(document.body.dataset, { paper: "", jpThemeLight: "true" });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 500)));
    })""")
    assert 1 < sheets(page.pdf(format="A4")) <= by_menu + 1
    fits = widgets.evaluate_all(parts)
    assert max(fits) <= 1 and fits[0] > 0.65 > before[0]


def test_at_middle_widths_nothing_ends_right_of_the_page(opened, own_page):
    page = opened(own_page)
    for width in (640, 660, 700, 740, 800, 840, 980):
        page.set_viewport_size({"width": width, "height": 900})
        page.wait_for_timeout(200)
        for i in range(2):  # an Explorer and a Chain
            assert (width, i, page.locator(".convlab-explorer").nth(i).evaluate(BEYOND)) == (width, i, [])


def test_the_list_leads_to_the_pages(opened, own_page, browser):
    context = browser.new_context(offline=True)
    page = context.new_page()
    page.goto((own_page.parent / "index.html").as_uri())
    page.get_by_role("link", name="Own <notebook>").click()
    page.wait_for_url(own_page.as_uri())
    page.get_by_role("link", name="All pages").click()
    page.wait_for_url((own_page.parent / "index.html").as_uri())
    context.close()


def test_a_page_that_asks_for_something_is_found(browser):
    page = browser.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.set_content("<img src='http://127.0.0.1:9/x.png'>")
    page.wait_for_timeout(100)
    assert asked == ["http://127.0.0.1:9/x.png"]
    page.close()


def test_the_saved_state_holds_no_folder_of_this_machine(own_page):
    text = own_page.read_text(encoding="utf-8")
    assert text.count('"_kind":') == 8
    for folder in (str(Path.home()), str(Path(cl.__file__).parent)):
        assert f"{folder}/" not in text
