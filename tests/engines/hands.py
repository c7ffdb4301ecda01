"""One small hand for two engines: Firefox is driven by Playwright, WebKitGTK by Selenium.

Both are the browsers of the system. Neither driver has all that Playwright has for Chromium: WebKitGTK reports no
console and opens no file dialogue, Firefox reports no downloads. So a page notes its own errors (`NOTES`), and
files are dropped.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import time
from pathlib import Path
from typing import Any

import other_engines

NOTES = """<script>
window.faults = [];
addEventListener("error", (event) => faults.push(event.message));
addEventListener("unhandledrejection", (event) => faults.push(String(event.reason)));
for (const kind of ["error", "warn"]) console[kind] = (...words) => faults.push(words.map(String).join(" "));
</script>"""
# WebKit delivers the sizes that a callback changes in the next frame, and calls that an error.
HARMLESS = {"ResizeObserver loop completed with undelivered notifications."}
IS_LIVE = "document.documentElement.hasAttribute('data-live') && !document.querySelector('[data-busy]')"
PLACE = """
const node = document.querySelectorAll(arguments[0])[arguments[1]];
if (!node) return null;
node.scrollIntoView({ block: "center", behavior: "instant" });
const box = node.getBoundingClientRect();
return [box.x, box.y, box.width, box.height];
"""

Point = tuple[float, float]


class Hand:
    """What a test does in a page, in any engine."""

    def goto(self, address: str) -> None:
        raise NotImplementedError

    def run(self, script: str, *arguments: Any) -> Any:
        """Run the body of a function in the page; its arguments are in `arguments`."""
        raise NotImplementedError

    def size(self, width: int, height: int) -> None:
        raise NotImplementedError

    def press(self, key: str) -> None:
        raise NotImplementedError

    def drag(self, *points: Point) -> None:
        """Press the mouse at the first point, release it at the last one; a single point is a click."""
        raise NotImplementedError

    def open(self, page: Path, width: int = 1200) -> None:
        """Open an exported page from the disk, wait until its widgets are live, and note each error from the start."""
        text = page.read_text(encoding="utf-8")
        start = text.index(">", text.index("Content-Security-Policy")) + 1
        noted = page.with_name(f"noted-{page.name}")
        noted.write_text(text[:start] + NOTES + text[start:], encoding="utf-8")
        self.size(width, 900)
        self.goto(noted.as_uri())
        self.wait(IS_LIVE, 60)

    def wait(self, condition: str, seconds: float = 20) -> None:
        """Wait until an expression is true in the page."""
        end = time.monotonic() + seconds
        while not self.run(f"return {condition}"):
            assert time.monotonic() < end, f"{condition} is still false after {seconds} s"
            time.sleep(0.05)

    def faults(self) -> list[str]:
        return [text for text in self.run("return window.faults") if text not in HARMLESS]

    def place(self, css: str, index: int = 0) -> tuple[float, float, float, float]:
        """x, y, width and height of an element, scrolled into the middle of the window."""
        box = self.run(PLACE, css, index)
        assert box, f"no {css} number {index}"
        return tuple(box)

    def click(self, css: str, index: int = 0, at: Point = (0.5, 0.5)) -> None:
        x, y, width, height = self.place(css, index)
        self.drag((x + at[0] * width, y + at[1] * height))


class Firefox(Hand):
    """Firefox of the system, by WebDriver BiDi."""

    def __init__(self) -> None:
        from playwright.sync_api import sync_playwright

        with contextlib.ExitStack() as stack:
            playwright = stack.enter_context(sync_playwright())
            path = other_engines.programs()["firefox"]
            browser = playwright.firefox.launch(channel="moz-firefox", executable_path=path)
            stack.callback(browser.close)
            self._page = browser.new_page()
            self.close = stack.pop_all().close

    def goto(self, address: str) -> None:
        self._page.goto(address)

    def run(self, script: str, *arguments: Any) -> Any:
        return self._page.evaluate(f"(arguments) => {{{script}}}", list(arguments))

    def size(self, width: int, height: int) -> None:
        self._page.set_viewport_size({"width": width, "height": height})

    def press(self, key: str) -> None:
        self._page.keyboard.press(key)

    def drag(self, *points: Point) -> None:
        mouse = self._page.mouse
        mouse.move(*points[0])
        mouse.down()
        for point in points[1:]:
            mouse.move(*point)
        mouse.up()


class WebKit(Hand):
    """WebKitGTK's small browser, by WebDriver, on a screen of its own."""

    BARS = 38  # the window is higher than the page by as much

    def __init__(self) -> None:
        self._start()

    def open(self, page: Path, width: int = 1200) -> None:
        """Open a page; once more in a new browser where WebKit itself has crashed, which it does now and then."""
        from selenium.common.exceptions import WebDriverException

        try:
            super().open(page, width)
        except WebDriverException:
            with contextlib.suppress(WebDriverException):
                self.close()
            self._start()
            super().open(page, width)

    def _start(self) -> None:
        from selenium import webdriver
        from selenium.webdriver.webkitgtk.options import Options
        from selenium.webdriver.webkitgtk.service import Service

        programs = other_engines.programs()
        with contextlib.ExitStack() as stack:
            service = Service(programs["driver"], env={**os.environ, "DISPLAY": stack.enter_context(screen())})
            options = Options()
            options.binary_location = programs["webkit"]
            options.add_argument("--automation")
            self._driver = webdriver.WebKitGTK(options=options, service=service)
            stack.callback(self._driver.quit)
            self.close = stack.pop_all().close

    def goto(self, address: str) -> None:
        self._driver.get(address)

    def run(self, script: str, *arguments: Any) -> Any:
        return self._driver.execute_script(script, *arguments)

    def size(self, width: int, height: int) -> None:
        self._driver.set_window_size(width, height + self.BARS)

    def press(self, key: str) -> None:
        from selenium.webdriver.common.keys import Keys

        names = {"ArrowRight": "ARROW_RIGHT", "ArrowDown": "ARROW_DOWN", "ArrowLeft": "ARROW_LEFT"}
        keys = [getattr(Keys, names.get(part, part.upper())) if len(part) > 1 else part for part in key.split("+")]
        actions = self._actions()
        for one in keys:
            actions.key_action.key_down(one)
        for one in reversed(keys):
            actions.key_action.key_up(one)
        actions.perform()

    def drag(self, *points: Point) -> None:
        actions = self._actions()
        for number, (x, y) in enumerate(points):
            actions.pointer_action.move_to_location(round(x), round(y))
            if number == 0:
                actions.pointer_action.pointer_down()
        actions.pointer_action.pointer_up()
        actions.perform()

    def _actions(self):
        from selenium.webdriver.common.actions.action_builder import ActionBuilder

        return ActionBuilder(self._driver, duration=0)


@contextlib.contextmanager
def screen():
    """The name of an X display that nobody sees."""
    read, write = os.pipe()
    command = [other_engines.programs()["screen"], "-displayfd", str(write), "-screen", "0", "1600x1400x24"]
    process = subprocess.Popen([*command, "-nolisten", "tcp"], pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as names:
            yield f":{names.readline().strip()}"
    finally:
        process.terminate()
        process.wait(10)
