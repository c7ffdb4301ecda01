"""Every kind of widget on a host that has the documented names of anywidget's contract, and throws on any other.

A model has get, set, on, off, save_changes and send; `initialize` and `render` get what is documented; the host finds
models and widgets by their references.
"""

import base64
import html
import json
from pathlib import Path

import ipywidgets
import node
import pytest
from playwright.sync_api import expect

import convlab as cl
from convlab.export import page as pages
from convlab.export.saved_widgets import for_page, needed
from convlab.widgets.code_result import show

HERE = Path(__file__).parent
HOST = node.without_types(HERE.parents[1] / "js" / "src" / "page" / "host.ts")
STUB = (pages.STATIC / "stub.js").read_text(encoding="utf-8")
RUNNER = (HERE / "strict-host.mjs").read_text(encoding="utf-8")
MODULES = """
async (texts) => {
  const load = (text) => import(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
  const [{ open }, { default: stub }, { run }] = await Promise.all(texts.map(load));
  await run(open, stub, JSON.parse(document.getElementById("widget-state").textContent));
}
"""
# What can be seen of a widget: its elements, what is in its fields, and its pictures.
LOOK = """(root) => [
    root.outerHTML,
    ...[...root.querySelectorAll("input, select, textarea")].map((field) => `${field.value} ${field.checked}`),
    ...[...root.querySelectorAll("canvas")].map((canvas) => canvas.toDataURL()),
].join()"""
GET = "([id, name]) => JSON.stringify(window.models.get(id).get(name))"
SET = "([id, name, value]) => window.models.get(id).set(name, value)"
AT_REST = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100))))"


def faulty(image, kernel, *, stride=1, padding=0, dilation=1):
    return cl.conv2d(image, kernel, padding=padding, dilation=dilation)


def lately_trained():
    curve = cl.LossCurve()
    curve.start(2, 2)
    for loss in (2.0, 1.0):
        curve.add_step(loss, 0.5)
    curve.add_epoch(1.5, 0.5, 1.7, 0.4)
    return curve


def exercise(name):
    return lambda: cl.exercises.ask(name)


def child(number):
    return lambda group: group.children[number]


STRIDE = "[data-control='stride'] input[type=range]"
SUBMIT = [("button[type=submit]", "click")]
HINT = {"hints_shown": 1}
# Name: how it is made, what a learner does (places and gestures), the trait that changes, and what is set from outside.
# A trait belongs to the widget itself, or to another one that the last entry finds.
KINDS = {
    "Explorer": (lambda: cl.Explorer("grid"), [(STRIDE, "press", "ArrowRight")], "stride", {"padding": "same"}),
    "Explorer of a colour image": (
        lambda: cl.Explorer("cat", ["blur", "sobel_x"], size=40, channel="all"),
        [(".cl-pad >> nth=0", "press", "ArrowRight")],
        "col",
        {"channel": "red"},
    ),
    "compact Explorer": (
        lambda: cl.Explorer("grid", view="compact"),
        [(".cl-pad", "press", "ArrowRight")],
        "col",
        {"bias": 3},
    ),
    "SignalExplorer": (lambda: cl.SignalExplorer("step"), [(STRIDE, "press", "ArrowRight")], "stride", {"flip": True}),
    "continuous SignalExplorer": (
        lambda: cl.SignalExplorer(continuous=True),
        [("[data-control='f_width'] input[type=range]", "press", "ArrowRight")],
        "f_width",
        {"t": 0.5},
    ),
    "Chain": (
        lambda: cl.Chain("grid", [cl.steps.conv("blur"), cl.steps.relu()]),
        [(".cl-pad >> nth=0", "press", "ArrowRight")],
        "col",
        {"row": 0},
    ),
    "NetworkViewer": (
        lambda: cl.NetworkViewer(cl.network.lenet5(seed=0)),
        [("input[type=checkbox]", "click")],
        "centre",
        {"note": "From outside."},
    ),
    "LossCurve": (lately_trained, [], None, {"training": [[0.5, 3.0, 0.1], [1.0, 0.5, 0.9]]}),
    "a number": (exercise("00.hello"), [("input", "fill", "12"), *SUBMIT], "answer", HINT),
    "a prediction": (exercise("00.flat_area"), [("input", "fill", "0"), *SUBMIT], "answer", {"compared": True}),
    "a choice": (exercise("01.eyes"), [("input >> nth=0", "click"), *SUBMIT], "answer", HINT),
    "a shape": (exercise("01.cat_shape"), [("input", "fill", "3 x 4"), *SUBMIT], "answer", HINT),
    "a table": (exercise("02.by_hand"), [("input >> nth=0", "fill", "12"), *SUBMIT], "answer", HINT),
    "a program": (
        exercise("05.write_conv2d"),
        [("button:has-text('hint')", "click")],
        "hints_shown",
        {"hints_shown": 2},
    ),
    "practice": (
        lambda: cl.exercises.practice(seed=1),
        [("input", "fill", "7"), *SUBMIT],
        "answer",
        {"answer": "123456"},
    ),
    "Quiz": (
        lambda: cl.exercises.quiz(seed=0),
        [("button:visible >> text=Next", "click")],
        "at",
        {"scored": True},
    ),
    "Puzzle": (
        cl.exercises.puzzle,
        [("input >> nth=0", "fill", "2")],
        "kernel",
        {"level": 2},
    ),
    "Progress": (lambda: cl.exercises.progress("03"), [], None, {"note": "From outside."}),
    "code result": (
        lambda: show(cl.exercises.check_conv2d(faulty)),
        [(".cl-pad", "press", "ArrowRight")],
        "col",
        {"row": 1},
        child(1),
    ),
    "comparison": (
        lambda: cl.compare("grid", "blur", padding=["valid", "same"]),
        [(STRIDE, "press", "ArrowRight")],
        "stride",
        {"kernel": [[1, 0], [0, -1]]},
        child(2),
    ),
    "panel": (
        lambda: cl.Explorer("grid").panel("stride", "padding"),
        [(STRIDE, "press", "ArrowRight")],
        "stride",
        {"padding": "same"},
        lambda panel: panel._of,
    ),
}


def page_of(widgets):
    """A page with the rule of all exported pages, in which nothing runs yet."""
    state = ipywidgets.Widget.get_manager_state()["state"]
    saved = json.dumps(for_page(needed(state, [widget.model_id for widget in widgets.values()])))
    saved = saved.replace("<", "\\u003c")
    places = "".join(
        f'<section data-kind="{html.escape(name)}" data-model="{widget.model_id}"></section>'
        for name, widget in widgets.items()
    )
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>Strict</title>'
        f'<meta http-equiv="Content-Security-Policy" content="{pages.RULE}"></head><body>{places}'
        f'<script id="widget-state" type="application/json">{saved}</script></body></html>'
    )


@pytest.fixture(scope="module")
def opened(browser, tmp_path_factory):
    """(page, widgets by the names of their kinds, what the page has logged)."""
    widgets = {name: make() for name, (make, *_) in KINDS.items()}
    file = tmp_path_factory.mktemp("strict") / "strict.html"
    file.write_text(page_of(widgets), encoding="utf-8")
    page = browser.new_page(viewport={"width": 1200, "height": 900})
    logged = []
    page.on("console", lambda line: logged.append(line.text) if line.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: logged.append(str(error)))
    page.goto(file.as_uri())
    page.evaluate(MODULES, [HOST, STUB, RUNNER])
    page.evaluate(AT_REST)
    yield page, widgets, logged
    page.close()


@pytest.mark.parametrize("name", KINDS)
def test_a_widget_needs_no_more_than_the_contract(opened, name):
    page, widgets, logged = opened
    _, gestures, trait, outside, *find = KINDS[name]
    root = page.locator(f"[data-kind='{name}']")
    model = (find[0](widgets[name]) if find else widgets[name]).model_id
    expect(root.locator("[data-busy]")).to_have_count(0)
    assert root.locator("[class*=convlab-]").count(), root.inner_text()
    if trait:
        before, seen = page.evaluate(GET, [model, trait]), root.evaluate(LOOK)
        for place, gesture, *arguments in gestures:
            getattr(root.locator(place).first, gesture)(*arguments)
        page.evaluate(AT_REST)
        assert page.evaluate(GET, [model, trait]) != before
        assert root.evaluate(LOOK) != seen
    for other, value in outside.items():
        seen = root.evaluate(LOOK)
        page.evaluate(SET, [model, other, value])
        page.evaluate(AT_REST)
        assert root.evaluate(LOOK) != seen, other
    assert page.evaluate("window.faults") == []
    assert logged == []


def test_the_host_is_strict(opened):
    page, *_ = opened
    text = base64.b64encode(
        RUNNER.replace("export async function run", "export { strict };\nasync function run").encode()
    )
    told = page.evaluate(
        """async (text) => {
          const { strict } = await import(URL.createObjectURL(new Blob([atob(text)], { type: "text/javascript" })));
          const model = strict("model", { get: () => 1 });
          const told = [model.get("x")];
          for (const act of [() => model.widget_manager, () => { model.comm = 1; }, () => "cid" in model]) {
            try { act(); told.push("nothing"); } catch (error) { told.push(error.message); }
          }
          return told;
        }""",
        text.decode(),
    )
    assert told == [1, "model has no widget_manager", "model has no comm to be set", "model has no cid"]
