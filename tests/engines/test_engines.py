"""Exported pages in Firefox and in WebKit: what Chromium alone does not show."""

import base64
import json
from pathlib import Path

import pytest

CASES = json.loads((Path(__file__).parents[1] / "cases" / "picture_files.json").read_text())
SENTENCE = "document.querySelector('.convlab-explorer .cl-sentence').textContent"
DEAD = """
const widgets = [...document.querySelectorAll(".page-widget")];
return widgets.filter((widget) => !widget.querySelector("[class*=convlab-], progress")).length;
"""
# For each canvas that shows something: which part of it differs clearly from a white page, there and in a picture.
INK = """
const ink = (draw, width, height) => {
  const context = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  draw(context);
  const { data } = context.getImageData(0, 0, width, height);
  let dark = 0;
  for (let i = 0; i < data.length; i += 4) if (Math.min(data[i], data[i + 1], data[i + 2]) < 200) dark += 1;
  return dark / (width * height);
};
window.ink = null;
const root = document.querySelector(".convlab-explorer");
const isShown = (canvas) => {
  const { width, height } = canvas.getBoundingClientRect();
  return canvas.width && canvas.height && width >= 1 && height >= 1;
};
const canvases = [...root.querySelectorAll("canvas")].filter(isShown);
createImageBitmap(window.saved[0]).then((picture) => {
  const around = root.getBoundingClientRect();
  const scale = picture.width / around.width;
  window.ink = canvases.map((canvas) => {
    const { x, y, width, height } = canvas.getBoundingClientRect();
    const place = [(x - around.x) * scale, (y - around.y) * scale, width * scale, height * scale];
    const size = [Math.round(width), Math.round(height)];
    return [
      ink((context) => context.drawImage(canvas, 0, 0, ...size), ...size),
      ink((context) => context.drawImage(picture, ...place, 0, 0, ...size), ...size),
    ];
  });
});
"""
DROP = """
const bytes = Uint8Array.from(atob(arguments[0]), (letter) => letter.charCodeAt(0));
const dataTransfer = new DataTransfer();
dataTransfer.items.add(new File([bytes.slice(0, arguments[1])], "dropped.picture"));
const root = document.querySelector(".convlab-explorer");
root.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
"""


@pytest.mark.parametrize("lesson", ["03", "05"])
@pytest.mark.parametrize("width", [1200, 700])
def test_a_lesson_is_live_without_error_or_sideways_scroll(hand, pages, lesson, width):
    (page,) = pages.glob(f"{lesson}_*.html")
    hand.open(page, width)
    assert hand.run("return document.querySelectorAll('.page-widget').length") > 2
    assert hand.run(DEAD) == 0
    assert hand.faults() == []
    assert hand.run("return document.documentElement.scrollWidth - innerWidth") <= 0


def test_a_card_is_answered(hand, pages):
    (page,) = pages.glob("03_*.html")
    hand.open(page)
    card = ".convlab-card[aria-label$='03.largest_sum']"
    verdict = f"""document.querySelector("{card} [role=status]").textContent"""
    for answer, says in [("17", "Not yet."), ("19", "Correct.")]:
        hand.click(f"{card} input")
        for key in ("End", "Backspace", "Backspace", *answer, "Enter"):
            hand.press(key)
        hand.wait(f"{verdict}.includes('{says}')")
    assert hand.faults() == []


def test_the_explorer_is_drawn(own):
    drawn = """[...document.querySelectorAll(".convlab-explorer canvas")].filter((canvas) => {
      if (!canvas.width || !canvas.height || !canvas.getBoundingClientRect().width) return false;
      const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
      return new Set(new Uint32Array(data.buffer)).size > 10;
    }).length"""
    assert own.run(f"return {drawn}") >= 1  # one canvas has the numbers of input, map and coverage


def test_keys_and_mouse_move_the_window(own):
    own.run("document.querySelector('.convlab-explorer .cl-pad').focus()")
    own.press("ArrowRight")
    own.press("ArrowDown")
    own.wait(f"{SENTENCE}.startsWith('Row 1, column 1')")
    own.press("Control+Home")
    own.wait(f"{SENTENCE}.startsWith('Row 0, column 0')")
    own.click(".convlab-explorer .cl-play")
    own.wait(f"!{SENTENCE}.startsWith('Row 0, column 0')")
    own.click(".convlab-explorer .cl-play")


def test_a_slider_follows_the_keyboard(own):
    own.run("document.querySelector('.convlab-explorer [data-control=stride] input[type=range]').focus()")
    own.press("ArrowRight")
    headings = "[...document.querySelectorAll('.convlab-explorer .cl-heading')].map((node) => node.textContent)"
    own.wait(f"{headings}.some((text) => text.startsWith('Feature map') && text.includes('3 × 3'))")


def test_what_is_typed_replaces_a_weight_that_is_clicked(own):
    for index in (0, 1, 4):
        own.click(".convlab-explorer .cl-weight", index, (0.6, 0.5))
        own.press("5")
        own.press("Enter")
        assert own.run("return document.querySelectorAll('.cl-weight')[arguments[0]].value", index) == "5"


def test_the_first_saved_picture_has_all_canvases(own):
    own.run("""
        window.saved = [];
        const original = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          if (blob.type === "image/png") window.saved.push(blob);
          return original.call(URL, blob);
        };
    """)
    texts = own.run("return [...document.querySelectorAll('.cl-actions .cl-link')].map((node) => node.textContent)")
    own.click(".cl-actions .cl-link", texts.index("Save picture"))
    own.wait("window.saved.length > 0")
    own.run(INK)
    own.wait("window.ink")
    shown = [(there, saved) for there, saved in own.run("return window.ink") if there > 0.01]
    assert shown
    for there, saved in shown:
        assert saved > there / 2, shown


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["kind"])
def test_a_dropped_file_that_breaks_off_is_rejected_and_a_whole_one_is_opened(own, case):
    size = len(base64.b64decode(case["base64"]))
    own.run(DROP, case["base64"], case["end"] - 12)
    strip = "document.querySelector('.convlab-explorer .cl-strip-text').textContent"
    own.wait(f"{strip}.includes('is damaged')")
    own.run(DROP, case["base64"], size)
    headings = "[...document.querySelectorAll('.convlab-explorer .cl-heading')].map((node) => node.textContent)"
    own.wait(f"{headings}.some((text) => text.startsWith('Input') && text.includes('6 × 6'))")


def test_a_digit_is_drawn(own):
    sentence = "document.querySelector('.convlab-network .cl-sentence').textContent"
    own.wait(f"{sentence}.includes('Nothing is drawn yet')")
    x, y, width, height = own.place(".convlab-network .cl-draw")
    own.drag(*((x + 0.5 * width, y + part * height) for part in (0.1, 0.5, 0.9)))
    own.wait(f"{sentence}.includes('This looks like')")
