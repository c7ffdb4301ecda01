"""Takes screenshots of convlab in the running JupyterLab, in a real Chromium.

    python tools/take_pictures.py                      makes images/screens/explorer.png, for the README
    python tools/take_pictures.py --code "import convlab as cl; cl.Explorer('grid', 'sobel_x')" \\
        --theme dark --width 900 --height 1400 --out /tmp/x.png

The code runs in one cell of a new notebook; the screenshot is taken when its output is drawn and no longer changes.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

import lab
from playwright.sync_api import FloatRect, Locator

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "images" / "screens" / "explorer.png"
EXPLORER = """import convlab as cl
cl.Explorer("cat", "laplacian", padding="same", pool="max", row=139, col=128)"""


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
    )
    what = parser.add_argument_group("what to show")
    what.add_argument("--code", "--cell", default=EXPLORER, help="code of the cell (default: an Explorer)")
    what.add_argument("--then", action="append", default=[], help="code to run in the kernel afterwards; repeatable")
    what.add_argument("--js", help="JavaScript to evaluate in the page before the picture; its value is printed")
    what.add_argument("--keys", nargs="*", default=[], help="keys to press before the picture: Tab ArrowRight ...")
    what.add_argument("--click", action="append", default=[], help="CSS selector in the output to click; repeatable")
    what.add_argument("--hover", help="CSS selector in the output to point at")
    what.add_argument("--notebook", help="open this notebook and run it all, instead of --code")
    how = parser.add_argument_group("how to show it")
    how.add_argument("--theme", choices=lab.THEMES, default="light")
    how.add_argument("--width", type=int, default=1400, help="of the window, in CSS pixels")
    how.add_argument("--height", type=int, default=1200, help="of the window, in CSS pixels")
    how.add_argument("--scale", type=float, default=2, help="device pixels per CSS pixel")
    how.add_argument("--reduced-motion", action="store_true", help="as for a reader who asked for less motion")
    how.add_argument("--page", action="store_true", help="the whole window rather than the cell's output")
    how.add_argument("--cell-index", type=int, help="which cell's output (default: the last cell that has one)")
    how.add_argument("--wait", type=float, default=0, help="seconds to wait before the picture")
    parser.add_argument("--out", type=Path, default=PICTURE, help=f"default: {PICTURE.relative_to(ROOT)}")
    return parser.parse_args()


def size_of(output: Locator) -> FloatRect:
    """Bounding box of a visible output, in CSS pixels."""
    box = output.bounding_box()
    assert box is not None, "the output is not visible"
    return box


def main() -> None:
    wish = arguments()
    started = time.monotonic()
    cells = wish.notebook or [wish.code]
    look = {"theme": wish.theme, "width": wish.width, "height": wish.height, "scale": wish.scale}
    look["reduced_motion"] = wish.reduced_motion
    with (
        lab.lab_server() as server,
        lab.chromium_browser() as browser,
        lab.open_notebook(browser, server, cells, **look) as notebook,
    ):
        notebook.run_all()
        for code in wish.then:
            print(notebook.python(code), end="")
        with_output = notebook.page.locator(".jp-Notebook .jp-Cell:has(.jp-OutputArea-output)")
        cell = with_output.last if wish.cell_index is None else notebook.cell(wish.cell_index)
        output = cell.locator(".jp-OutputArea-output")
        # With several outputs, the screenshot shows all of them, with their prompts.
        output = output.first if output.count() == 1 else cell.locator(".jp-OutputArea").first
        if not wish.page:  # a window high enough for the whole output
            height = max(wish.height, round(size_of(output)["height"]) + 200)
            notebook.page.set_viewport_size({"width": wish.width, "height": height})
        output.scroll_into_view_if_needed()
        for selector in wish.click:
            output.locator(selector).first.click()
        if wish.hover:
            output.locator(wish.hover).first.hover()
        for key in wish.keys:
            notebook.page.keyboard.press(key)
        if wish.js:
            print(notebook.page.evaluate(wish.js))
        notebook.page.wait_for_timeout(1000 * wish.wait)
        notebook.settle()
        wish.out.parent.mkdir(parents=True, exist_ok=True)
        (notebook.page if wish.page else output).screenshot(path=wish.out)
        size = size_of(output)
        for problem in notebook.console_errors + notebook.outside_requests:
            print("problem in the page:", problem)
    print(f"{wish.out}: output {size['width']:.0f} x {size['height']:.0f}, {time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    main()
