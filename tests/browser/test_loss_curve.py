"""The curve of a training in a real JupyterLab: it is drawn while the kernel works, and never taken away."""

import re

import pytest
from playwright.sync_api import expect

SETUP = """import convlab as cl
from convlab import network as nn
from convlab.network import data
made = data.printed("ABCD", 120)
curve = cl.LossCurve()
curve"""
TRAIN = """net = nn.lenet5(made.classes)
history = nn.train(net, made.train_images, made.train_labels, epochs={epochs}, progress=False,
                   validation=(made.test_images, made.test_labels), curve=curve)"""
# In each picture of the page: is the drawing still the same nodes, do its lines only grow, was anything empty again?
WATCH = """root => {
    const nodes = [...root.querySelectorAll(".cl-plots, .cl-plots > svg, .cl-plots path")];
    const seen = window.__seen = { frames: 0, lengths: [], gone: 0, blank: 0, drawings: 0, spoken: [] };
    let drawn = "", said = "";
    const look = () => {
        seen.frames += 1;
        seen.gone += nodes.filter((node) => !root.contains(node)).length;
        const d = root.querySelector(".cl-plots path.cl-training").getAttribute("d");
        if (seen.lengths.length && d === "") seen.blank += 1;
        if (d !== "" && d !== drawn) {
            drawn = d;
            seen.drawings += 1;
            seen.lengths.push(d.split(/[ML]/).length - 1);
        }
        const words = root.querySelector("[aria-live]").textContent;
        if (words !== said) seen.spoken.push([performance.now(), said = words]);
        if (!seen.stop) requestAnimationFrame(look);
    };
    look();
}"""


def curve_of(nb):
    return nb.page.locator(".convlab-losscurve").first


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_curve_grows_while_training_runs_and_never_flickers(notebook, theme):
    nb = notebook([SETUP], theme=theme, width=900)
    nb.run_all()
    root = curve_of(nb)
    expect(root.locator("[aria-live]")).to_have_text("No training yet. Give this curve to train(..., curve=curve).")
    root.evaluate(WATCH)
    nb.start_cell(TRAIN.format(epochs=60))  # some seconds on a fast machine, and it is told once a second
    expect(root.locator("[aria-live]")).to_have_text(
        re.compile(r"^After 60 of 60 epochs: training loss "), timeout=120_000
    )
    nb.settle()
    seen = nb.page.evaluate("() => { window.__seen.stop = true; return window.__seen; }")
    assert seen["gone"] == 0 and seen["blank"] == 0
    assert seen["drawings"] >= 5, seen
    assert seen["lengths"] == sorted(seen["lengths"])
    times = [time for time, _ in seen["spoken"]]  # the first two: what stood there, and that the training began
    assert len(times) <= 3 + (times[-1] - times[0]) / 1000, "it was told more often than once a second"
    assert any(words.startswith("Epoch ") for _, words in seen["spoken"]), "nothing was told while it ran"
    # What stands there is what Python knows.
    assert len(root.locator(".cl-dots").first.locator("circle").all()) == 60
    spoken = root.locator("[aria-live]").inner_text()
    found = nb.python("print(f'{100 * history.validation_accuracy[-1]:.1f}\\u00a0%')").strip()
    assert spoken.endswith(f"accuracy {found}.")


def test_values_under_the_pointer_and_by_key(notebook):
    nb = notebook([SETUP, TRAIN.format(epochs=3), "curve"], width=500)
    nb.run_all()
    root = curve_of(nb)
    values, plots = root.locator(".cl-values"), root.locator(".cl-plots")
    drawing = plots.locator("svg").first
    drawing.scroll_into_view_if_needed()
    box = drawing.bounding_box()
    assert box["width"] <= 500
    drawing.hover(position={"x": box["width"] - 12, "y": box["height"] / 2})
    expect(values).to_contain_text(re.compile("^At 3 epochs: training loss .*validation loss"))
    nb.page.mouse.move(2, 2)
    expect(values).to_have_text("\u00a0")
    plots.focus()
    nb.page.keyboard.press("End")
    expect(values).to_contain_text("At 3 epochs")
    nb.page.keyboard.press("ArrowLeft")
    expect(values).not_to_contain_text("At 3 epochs")
    expect(root.locator(".cl-here circle")).to_have_count(4)
