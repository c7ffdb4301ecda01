"""marimo draws the widgets in shadow trees, closes models with their cells, and has a theme of its own."""

import contextlib
import os
import shutil
import subprocess
import sys
import time
import urllib.request
from io import BytesIO
from pathlib import Path

import lab
import numpy as np
import pytest
from PIL import Image
from playwright.sync_api import expect

PAGE = Path(__file__).with_name("marimo") / "page.py"


@contextlib.contextmanager
def marimo_server(folder, theme, mode="run"):
    """The address of the page, with marimo's own theme."""
    shutil.copy(PAGE, folder)
    (folder / "pyproject.toml").write_text(
        f'[tool.marimo.display]\ntheme = "{theme}"\n[tool.marimo.runtime]\nauto_instantiate = true\n'
    )
    port = lab.free_port()
    options = ["--headless", "--no-token", "--host", "127.0.0.1", "--port", str(port)]
    options += ["--skip-update-check"] if mode == "edit" else []  # it would ask the package index
    surroundings = {**os.environ, "CONVLAB_PROGRESS": "off", "HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
    with (folder / "server.log").open("wb") as log:
        command = [sys.executable, "-m", "marimo", mode, "page.py", *options]
        process = subprocess.Popen(
            command, cwd=folder, env=surroundings, stdout=log, stderr=log, start_new_session=True
        )
    try:
        end = time.monotonic() + 90
        while True:
            with contextlib.suppress(OSError):
                urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=5).close()
                break
            assert process.poll() is None and time.monotonic() < end, (folder / "server.log").read_text()
            time.sleep(0.1)
        yield f"http://127.0.0.1:{port}"
    finally:
        lab.stop(process)


@contextlib.contextmanager
def opened(browser, address, scheme="light"):
    """The page, with all its widgets; `scheme` is the system's theme."""
    context = browser.new_context(color_scheme=scheme, viewport={"width": 1400, "height": 1500}, device_scale_factor=2)
    context.route(lab.OUTSIDE, lambda route: route.abort())
    page = context.new_page()
    page.errors = []
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    page.on("console", lambda said: page.errors.append(said.text) if said.type == "error" else None)
    page.goto(address)
    expect(page.locator(".convlab-explorer")).to_have_count(6)
    expect(page.locator(".convlab-card")).to_have_count(1)
    yield page
    context.close()


@pytest.fixture(scope="module", params=["light", "dark"])
def themed(request, tmp_path_factory):
    """(theme, address) of a marimo in each of its themes."""
    with marimo_server(tmp_path_factory.mktemp("marimo"), request.param) as address:
        yield request.param, address


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    with marimo_server(tmp_path_factory.mktemp("marimo"), "light") as address:
        yield address


def sentence(explorer):
    return explorer.locator(".cl-sentence")


def slider(explorer, name):
    return explorer.locator(f'[data-control="{name}"] input[type=range]')


def is_focused(element):
    return element.evaluate("node => node.getRootNode().activeElement === node")


def test_widgets_respond_and_python_follows(browser, address):
    with opened(browser, address) as page:
        explorer, other, panel, *compared = page.locator(".convlab-explorer").all()
        for shown in (explorer, other, *compared[1:]):
            expect(sentence(shown)).to_contain_text("Row 0, column 0:")
        assert explorer.evaluate("node => node.getRootNode() instanceof ShadowRoot")

        pad = explorer.locator(".cl-pad")
        pad.focus()
        for key in ("ArrowDown", "ArrowRight", "ArrowRight"):
            page.keyboard.press(key)
        expect(sentence(explorer)).to_contain_text("Row 1, column 2:")
        box = explorer.locator(".cl-picture").first.bounding_box()
        page.mouse.move(box["x"] + 20, box["y"] + 20)
        page.mouse.down()
        page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2, steps=5)
        page.mouse.up()
        expect(sentence(explorer)).not_to_contain_text("Row 1, column 2:")

        slider(explorer, "stride").press("ArrowRight")
        expect(page.get_by_text("Python has stride 2 and a map of (66, 99).")).to_be_visible()
        expect(slider(panel, "stride")).to_have_value("2")
        slider(panel, "stride").press("ArrowRight")
        expect(page.get_by_text("Python has stride 3 and a map of (44, 66).")).to_be_visible()
        expect(slider(explorer, "stride")).to_have_value("3")
        expect(slider(other, "stride")).to_have_value("1")  # its settings are its own
        expect(sentence(other)).to_contain_text("Row 0, column 0:")

        slider(compared[0], "stride").press("ArrowRight")
        for shown in compared[1:]:
            expect(shown).to_contain_text("2 × 2" if shown is compared[1] else "3 × 3")

        card = page.locator(".convlab-card")
        card.get_by_role("textbox").fill("8")
        card.get_by_role("button", name="Lock in my prediction").press("Enter")
        compare = card.get_by_role("button", name="Compare")
        compare.press("Enter")
        expect(card).to_contain_text("Predict · solved")
        assert card.evaluate("node => node.contains(node.getRootNode().activeElement)")
        assert page.errors == []


def test_a_cell_that_runs_again_leaves_the_others_alone(browser, address):
    with opened(browser, address) as page:
        explorer, other = page.locator(".convlab-explorer").all()[:2]
        for bias in ("1", "2"):
            field = page.get_by_role("textbox", name="marimo's bias")
            field.fill(bias)
            field.press("Enter")
            expect(sentence(explorer)).to_contain_text(f"nine products and the bias {bias} add up")
        slider(other, "stride").press("ArrowRight")
        expect(sentence(other)).to_contain_text("Row 0, column 0:")
        page.reload()  # the page is built anew from the models that are open
        expect(page.locator(".convlab-explorer")).to_have_count(6)
        assert page.errors == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_theme_is_marimos_and_the_picture_is_saved_as_it_is_seen(browser, themed, scheme):
    theme, address = themed
    with opened(browser, address, scheme) as page:
        for widget in page.locator(".convlab-explorer, .convlab-card").all():
            expect(widget).to_have_attribute("data-theme", theme)
        explorer = page.locator(".convlab-explorer").first
        slider(explorer, "stride").press("ArrowRight")
        expect(sentence(explorer)).to_contain_text("Row 0, column 0:")
        explorer.evaluate("node => node.getRootNode().activeElement.blur()")
        foot_at = 2 * int(explorer.locator(".cl-foot").bounding_box()["y"] - explorer.bounding_box()["y"])
        seen = np.asarray(Image.open(BytesIO(explorer.screenshot())).convert("RGB"), float)[:foot_at]
        with page.expect_download() as download:
            explorer.get_by_role("button", name="Save picture").click()
        saved = np.asarray(Image.open(download.value.path()).convert("RGB"), float)[:foot_at]
        cols = min(saved.shape[1], seen.shape[1])
        difference = np.abs(saved[:, :cols] - seen[:, :cols]).mean(axis=2)
        assert difference.mean() < 4
        assert (difference > 90).mean() < 0.02
        # The sliders, whose tracks and thumbs are not elements.
        for name in ("stride", "bias", "dilation"):
            box, at = slider(explorer, name).bounding_box(), explorer.bounding_box()
            top, left = (int(2 * (box[side] - at[side])) for side in ("y", "x"))
            part = difference[top : top + int(2 * box["height"]), left : left + int(2 * box["width"])]
            assert part.mean() < 4, name
        page_colour = page.evaluate("() => getComputedStyle(document.body).backgroundColor")
        assert explorer.evaluate("node => getComputedStyle(node).backgroundColor") == page_colour
        assert page.errors == []


def test_the_editor_leaves_the_keys_to_the_widgets(browser, tmp_path):
    with marimo_server(tmp_path, "light", mode="edit") as address, opened(browser, address) as page:
        cells = page.locator(".marimo-cell").count()
        explorer = page.locator(".convlab-explorer").first
        for element in (slider(explorer, "stride"), explorer.get_by_role("button", name="Flip", exact=True)):
            element.focus()
            for key in ("j", "k", "a", "b", "d", "d", "ArrowDown", "ArrowUp"):
                page.keyboard.press(key)
            assert is_focused(element)
        assert page.locator(".marimo-cell").count() == cells
