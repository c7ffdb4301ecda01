"""JupyterLab as a test or a camera uses it: a private server, a Chromium, and a notebook page to act on.

    with lab_server() as lab, chromium_browser() as browser, open_notebook(browser, lab, ["1 + 1"]) as nb:
        nb.run_all()
        nb.output(0).inner_text()       # "2"
        nb.run("print(6 * 7)")          # "42"

tests/browser/conftest.py makes these three into fixtures; take_pictures.py uses them as they are.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote, urlsplit

import chromium
import nbformat
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Locator, Page, sync_playwright
from playwright.sync_api import Error as PlaywrightError

from convlab import jupyter

HERE = {"127.0.0.1", "localhost", "[::1]", "::1"}
OUTSIDE = re.compile(r"^(https?|wss?)://(?!127\.0\.0\.1[:/]|localhost[:/])")
Theme = Literal["light", "dark"]
THEMES: dict[Theme, str] = {"light": "JupyterLab Light", "dark": "JupyterLab Dark"}
# Console errors that are JupyterLab's or anywidget's own. Each has a reason; keep the list short.
ALLOWED_CONSOLE_ERRORS = [
    # A restart cancels the question that JupyterLab's debugger has just asked the kernel.
    re.compile(r"^Could not restore the debugger state: Canceled future"),
    # Likewise the subshell that it has just asked for.
    re.compile(r"^uncaught: Error: Canceled future for create_subshell_request message"),
    # anywidget's clock: the page was busy for two seconds, or a widget was closed before the page had loaded it. The
    # widget works nevertheless (tests/browser/test_bundle.py), and one that is broken says so with another error.
    re.compile(r"^uncaught: \[anywidget\] Failed to initialize model\.$"),
]


@dataclass(frozen=True)
class LabServer:
    """A running JupyterLab: where it listens, its token, its root folder and its log."""

    url: str
    token: str
    root: Path
    log: Path
    process: subprocess.Popen[bytes]
    application: str = "jupyterlab"

    def address(self, notebook: str) -> str:
        """Where the browser finds a notebook of the root folder; in JupyterLab each has a workspace of its own."""
        if self.application == "notebook":
            return f"{self.url}/notebooks/{quote(notebook)}?token={self.token}"
        if self.application == "voila":
            return f"{self.url}/voila/render/{quote(notebook)}?token={self.token}"
        workspace = re.sub(r"\W", "-", notebook)
        return f"{self.url}/doc/workspaces/{workspace}/tree/{quote(notebook)}?token={self.token}"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextlib.contextmanager
def lab_server(environment: dict[str, str] | None = None, application: str = "jupyterlab") -> Iterator[LabServer]:
    """Start JupyterLab, or another application by its module's name; stop it at the end.

    It listens on a free port, with empty configuration, data and root folders.
    Nothing of the user's own Jupyter settings and learning progress is read or written. What this environment
    ships (kernels, widget extensions, convlab's lab settings) applies, as it does for a reader.
    """
    home = Path(tempfile.mkdtemp(prefix="convlab-lab-"))
    folders = {
        "JUPYTER_CONFIG_DIR": home / "config",
        "JUPYTER_DATA_DIR": home / "data",
        "JUPYTER_RUNTIME_DIR": home / "runtime",
        "JUPYTERLAB_SETTINGS_DIR": home / "settings",
        "JUPYTERLAB_WORKSPACES_DIR": home / "workspaces",
        "IPYTHONDIR": home / "ipython",
    }
    root, log = home / "root", home / "server.log"
    for folder in [root, *folders.values()]:
        folder.mkdir()
    # Every cell is put on the page at once. By default those out of view wait for an idle browser, and a slow
    # machine may not have one for a long time.
    _set_user_setting(folders["JUPYTERLAB_SETTINGS_DIR"], "notebook-extension/tracker", windowingMode="none")
    token, port = secrets.token_hex(16), free_port()
    # Voila is an extension of a Jupyter server: a page of a notebook, with the server's token.
    module = "jupyter_server" if application == "voila" else application
    command = [sys.executable, "-m", module, "--no-browser"]
    if application != "voila":
        command += ["--expose-app-in-browser"]
        command += ["--LabApp.extension_manager=readonly"]  # as `make lab` does: no list of extensions from afar
    command += ["--allow-root"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    command += ["--ServerApp.ip=127.0.0.1", f"--ServerApp.port={port}", "--ServerApp.port_retries=0"]
    command += [f"--IdentityProvider.token={token}", f"--ServerApp.root_dir={root}"]
    command += jupyter.server_options(str(folders["JUPYTER_RUNTIME_DIR"]))
    surroundings = {**os.environ, **{name: str(path) for name, path in folders.items()}}
    surroundings |= {"JUPYTER_PREFER_ENV_PATH": "1", "CONVLAB_PROGRESS": "off", **(environment or {})}
    surroundings.pop("JUPYTER_PATH", None)
    with log.open("wb") as output:
        # A group of its own, so that the kernels end with the server.
        process = subprocess.Popen(
            command, cwd=root, env=surroundings, stdout=output, stderr=output, start_new_session=True
        )
    server = LabServer(f"http://127.0.0.1:{port}", token, root, log, process, application)
    try:
        _wait_until_up(server)
        yield server
    finally:
        stop(process)
        shutil.rmtree(home, ignore_errors=True)


def _wait_until_up(server: LabServer, seconds: float = 90) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end and server.process.poll() is None:
        with contextlib.suppress(OSError):
            urllib.request.urlopen(f"{server.url}/api/status?token={server.token}", timeout=5).close()
            return
        time.sleep(0.1)
    raise RuntimeError(f"JupyterLab did not start within {seconds} s. Its log:\n{server.log.read_text()}")


def stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(15)
    except subprocess.TimeoutExpired:
        pass
    finally:
        with contextlib.suppress(ProcessLookupError, AttributeError):
            os.killpg(process.pid, 9)
        process.wait(15)


@contextlib.contextmanager
def chromium_browser(headless: bool = True) -> Iterator[Browser]:
    """A Chromium that keeps to itself: no start page, no updates, no look-ups of its own."""
    arguments = [
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--force-color-profile=srgb",
    ]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        arguments.append("--no-sandbox")  # Chromium refuses to start for root without it
    path = chromium.ensure()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, headless=headless, args=arguments)
        try:
            yield browser
        finally:
            browser.close()


_TWO_FRAMES = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))"
# How the page's JavaScript finds the notebook. JupyterLab exposes its application for exactly this use.
_FIND = """
const app = window.jupyterapp;
const panel = [...app.shell.widgets("main")].find((w) => w.context?.path === path);
"""
_READY = (
    "(path) => { if (!window.jupyterapp?.shell) return false;" + _FIND + "return Boolean(panel?.context.isReady && "
    "panel.content?.widgets.length && panel.sessionContext.session?.kernel?.status === 'idle'); }"
)
_RUN_ALL = (
    "async ([path]) => {" + _FIND + "app.shell.activateById(panel.id);"
    "await app.commands.execute('notebook:run-all-cells'); }"
)
_RUN_CELL = (
    "async ([path, index]) => {" + _FIND + "app.shell.activateById(panel.id);"
    "panel.content.activeCellIndex = index; panel.content.deselectAll();"
    "await app.commands.execute('notebook:run-cell'); }"
)
_RUN_NEW = (
    "async ([path, source]) => {" + _FIND + "const nb = panel.content;"
    "const at = nb.model.cells.length;"
    "nb.model.sharedModel.insertCell(at, {cell_type: 'code', source, metadata: {trusted: true}});"
    "nb.activeCellIndex = at; nb.deselectAll(); app.shell.activateById(panel.id);"
    "await app.commands.execute('notebook:run-cell');"
    "return nb.model.cells.get(at).outputs.toJSON(); }"
)
_ASK_KERNEL = (
    "async ([path, code]) => {" + _FIND + "const outputs = [];"
    "const future = panel.sessionContext.session.kernel.requestExecute("
    "{code, store_history: false, stop_on_error: true});"
    "future.onIOPub = (message) => outputs.push({output_type: message.header.msg_type, ...message.content});"
    "await future.done; return outputs; }"
)
_CLOSE = (
    "async ([path]) => {" + _FIND + "removeEventListener('keydown', window.__convlabKeys?.listen, true);"
    # A request to activate the panel waits for a frame; it must not find the panel gone.
    "await (" + _TWO_FRAMES + ")(); await panel.sessionContext.shutdown(); panel.dispose(); }"
)
_LEAVE = "async ([path]) => {" + _FIND + "await panel.context.save(); await (" + _TWO_FRAMES + ")(); panel.dispose(); }"
_CELL_OUTPUTS = (
    "([path]) => {" + _FIND + "return [...panel.content.model.cells].filter((c) => c.type === 'code')"
    ".map((c) => [c.getMetadata('tags') ?? [], c.outputs.toJSON()]); }"
)
_DRAWN = """
() => {
  const pending = [...document.querySelectorAll(".jp-OutputArea-output")].some((area) =>
    area.matches(".jupyter-widgets-output-area, .jp-mod-pending") && !area.childElementCount);
  const text = [...document.querySelectorAll(".jp-OutputArea")].map((area) => area.textContent).join();
  const images = [...document.images].every((image) => image.complete) && !document.querySelector("[data-busy]");
  return !pending && !/Loading widget/.test(text) && images && document.fonts.status === "loaded";
}
"""
# Milliseconds from each key press to the first frame in which probe() differs, including that frame's paint.
_WATCH_KEYS = """
(probe) => {
  const see = new Function("return (" + probe + ")")();
  const seen = { times: [], probe: see };
  seen.listen = () => {
    const start = performance.now();
    const before = see();
    const look = () => {
      if (see() === before) return performance.now() - start < 5000 ? requestAnimationFrame(look) : undefined;
      const channel = new MessageChannel(); // its message arrives after the frame was painted
      channel.port1.onmessage = () => seen.times.push(performance.now() - start);
      channel.port2.postMessage(0);
    };
    requestAnimationFrame(look);
  };
  removeEventListener("keydown", window.__convlabKeys?.listen, true);
  addEventListener("keydown", seen.listen, true);
  window.__convlabKeys = seen;
}
"""


# The same for a page whose kernel a test has shut down: ipywidgets reports each message that it cannot send.
ALLOWED_WITHOUT_KERNEL = re.compile(r"^Could not send widget sync message Error: Cannot send")


class NotebookError(AssertionError):
    """A cell raised; the message is its traceback, without the colours."""


class Notebook:
    """A notebook open in JupyterLab, in one browser page."""

    def __init__(self, page: Page, path: str, timeout: float):
        self.page = page
        self.path = path
        self.timeout = timeout
        self.kernel_is_gone = False
        #: Texts of console errors and uncaught exceptions so far. A test that provokes one clears the list.
        self.console_errors: list[str] = []
        #: Every address that the page asked for, and those that were outside this machine (all refused).
        self.requests: list[str] = []
        self.outside_requests: list[str] = []
        self._listeners: dict[Any, Callable[[Any], None]] = {
            "console": self._on_console,
            "pageerror": lambda error: self._note_error(f"uncaught: {error}"),
            "request": lambda request: self._note(request.url),
            "websocket": lambda socket: self._note(socket.url),
        }
        for event, listener in self._listeners.items():
            page.on(event, listener)

    # What the page does

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self._note_error(f"{message.text} ({message.location.get('url', '')})")

    def _note_error(self, text: str) -> None:
        allowed = [*ALLOWED_CONSOLE_ERRORS, *([ALLOWED_WITHOUT_KERNEL] if self.kernel_is_gone else [])]
        if not any(pattern.search(text) for pattern in allowed):
            self.console_errors.append(text)

    def _note(self, url: str) -> None:
        self.requests.append(url)
        parts = urlsplit(url)
        if parts.scheme in ("http", "https", "ws", "wss") and parts.hostname not in HERE:
            self.outside_requests.append(url)

    def check(self) -> None:
        """Raise if the page logged an error or asked for anything outside this machine."""
        assert not self.console_errors, "errors in the browser's console:\n" + "\n".join(self.console_errors)
        assert not self.outside_requests, "requests outside:\n" + "\n".join(self.outside_requests)

    def close(self) -> bool:
        """End the kernel and take the notebook off the page; say whether the page is good for another one."""
        good = not self.console_errors and not self.outside_requests
        try:
            self.page.set_default_timeout(10_000)
            self.page.mouse.move(0, 0)
            self._do(_CLOSE)
        except PlaywrightError:
            good = False
        for event, listener in self._listeners.items():
            self.page.remove_listener(event, listener)
        return good and not self.page.is_closed()

    # Acting

    def _do(self, script: str, *arguments: object) -> Any:
        return self.page.evaluate(script, [self.path, *arguments])

    def command(self, name: str, **arguments: object) -> object:
        """Execute a JupyterLab command such as ``"notebook:enter-command-mode"``."""
        script = "async ([name, args]) => { await window.jupyterapp.commands.execute(name, args); }"
        return self.page.evaluate(script, [name, arguments])

    def run_all(self, *, allow_errors: bool = False) -> None:
        """Run every cell and wait until all is computed and drawn.

        Raises NotebookError for the first cell that failed, unless it is tagged as meant to
        (``raises-exception``, ``nbval-raises-exception``) or `allow_errors` is true.
        """
        self._do(_RUN_ALL)
        self.wait_for_kernel()
        self.settle()
        if not allow_errors:
            for tags, outputs in self._do(_CELL_OUTPUTS):
                if not any(tag.endswith("raises-exception") for tag in tags):
                    _text(outputs)

    def run_cell(self, index: int) -> str:
        """Run one cell again, wait until it is drawn; return its printed and shown text."""
        self._do(_RUN_CELL, index)
        self.wait_for_kernel()
        self.settle()
        return _text(self._do(_CELL_OUTPUTS)[index][1])

    def run(self, code: str) -> str:
        """Add a cell at the end, run it, wait until it is drawn; return its printed and shown text."""
        outputs = self._do(_RUN_NEW, code)
        self.wait_for_kernel()
        self.settle()
        return _text(outputs)

    def python(self, code: str) -> str:
        """Run code in the kernel without a cell, so that nothing moves on the page; return what it printed.

        ``python("print(explorer.row)")`` is how a test reads what Python knows.
        """
        return _text(self._do(_ASK_KERNEL, code))

    def wait_for_kernel(self, timeout: float | None = None) -> None:
        """Wait until the kernel is idle."""
        self._wait_until(_READY, self.path, timeout)

    def _wait_until(self, condition: str, argument: object = None, timeout: float | None = None) -> None:
        """Wait for a condition of the page. Asking at each frame, as Playwright does by default, costs many frames."""
        seconds = timeout or self.timeout
        self.page.wait_for_function(condition, arg=argument, timeout=1000 * seconds, polling=50)

    def settle(self) -> None:
        """Wait until every widget and picture is on the page and two more frames have been painted."""
        self._wait_until(_DRAWN)
        self.page.evaluate(_TWO_FRAMES)

    def set_theme(self, theme: Theme) -> None:
        """Switch to the ``"light"`` or ``"dark"`` theme."""
        name = THEMES[theme]
        if self.page.evaluate("() => document.body.dataset.jpThemeName") != name:
            self.command("apputils:change-theme", theme=name)
            self._wait_until("(name) => document.body.dataset.jpThemeName === name", name)
            # As a person does, who sees it. JupyterLab takes its splash off the page 200 ms after a switch, and if the
            # next switch has come by then, it does so twice: the second time is an error (removeChild).
            self.page.wait_for_selector("#jupyterlab-splash", state="detached")
            self.settle()

    # The kernel's life

    def restart_kernel(self) -> None:
        """Restart the kernel, as the menu does after its question, and wait until it is idle again."""
        self._do("async ([path]) => {" + _FIND + "await panel.sessionContext.session.kernel.restart(); }")
        self.wait_for_kernel()

    def reopen(self) -> None:
        """Save the notebook, close it, and open it again: the kernel lives on, and brings the widgets back."""
        self.page.wait_for_timeout(300)  # what the page has to tell is told, and dealt with
        self.wait_for_kernel()
        self._do(_LEAVE)
        self.command("docmanager:open", path=self.path)
        self.wait_for_kernel()
        self.settle()

    def interrupt(self) -> None:
        """Interrupt the running cell."""
        self._do("async ([path]) => {" + _FIND + "await panel.sessionContext.session.kernel.interrupt(); }")

    def shutdown_kernel(self) -> None:
        """End the kernel for good: what is on the page then has to live without Python."""
        self.kernel_is_gone = True
        self._do("async ([path]) => {" + _FIND + "await panel.sessionContext.shutdown(); }")

    def start_cell(self, code: str) -> None:
        """Add a cell and start it without waiting, to see what works while the kernel is busy."""
        script = _RUN_NEW.replace("await app.commands", "app.commands")
        self._do(script, code)
        busy = _READY.replace("'idle'", "'busy'")
        self._wait_until(busy, self.path)

    # Looking

    def cell(self, index: int) -> Locator:
        """A cell by its place in the notebook, text cells counted; negative counts from the end."""
        return self.page.locator(".jp-Notebook .jp-Cell").nth(index)

    def output(self, index: int = -1) -> Locator:
        """The output area of a cell, by the cell's place in the notebook."""
        return self.cell(index).locator(".jp-OutputArea").first

    def text_outputs(self) -> list[str]:
        """For each code cell, what it printed and showed as text."""
        return [_text(outputs, raising=False) for _, outputs in self._do(_CELL_OUTPUTS)]

    def key_to_paint(self, target: Locator, key: str, times: int, probe: str, pause: float = 50) -> list[float]:
        """Milliseconds from a key press on `target` to the painted frame in which `probe` has changed.

        `probe` is JavaScript: a function without arguments whose value tells the picture's state, such as
        ``'() => document.querySelector("canvas").dataset.version'``. There is one number for each press that
        changed it.
        """
        self.page.evaluate(_WATCH_KEYS, probe)
        target.focus()
        self.page.wait_for_timeout(pause)  # what the focus changes is not what is measured
        for _ in range(times):
            self.page.keyboard.press(key)
            self.page.wait_for_timeout(pause)
        times_found: list[float] = self.page.evaluate("() => window.__convlabKeys.times")
        return times_found


def _text(outputs: Sequence[dict[str, Any]], raising: bool = True) -> str:
    """The text of a cell's outputs, one line end between them; raises NotebookError for an error."""
    parts = []
    kinds = [None, *(output["output_type"] for output in outputs)]
    for before, kind, output in zip(kinds, kinds[1:], outputs, strict=False):
        if kind == "error":
            message = re.sub(r"\x1b\[[0-9;]*m", "", "\n".join(output["traceback"]))
            if raising:
                raise NotebookError(message)
            parts.append(message)
        elif kind == "stream":
            text = output["text"] if isinstance(output["text"], str) else "".join(output["text"])
            # What is printed arrives in pieces of any size.
            parts.append(parts.pop() + text if before == kind else text)
        elif kind in ("execute_result", "display_data"):
            text = output["data"].get("text/plain", "")
            parts.append(text if isinstance(text, str) else "".join(text))
    return "\n".join(part.rstrip("\n") for part in parts)


def write_notebook(lab: LabServer, cells: Sequence[str] | str | Path, name: str | None = None) -> str:
    """Put a notebook into the server's root folder: code cells, or a copy of a file. Returns its name."""
    name = name or f"test-{secrets.token_hex(4)}.ipynb"
    if isinstance(cells, (str, Path)):
        shutil.copyfile(cells, lab.root / name)
        pictures = Path(cells).parent / "pictures"  # where the lessons keep what their text shows
        if pictures.is_dir():
            shutil.copytree(pictures, lab.root / "pictures", dirs_exist_ok=True)
        return name
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(code) for code in cells])
    notebook.metadata.kernelspec = {"name": "python3", "display_name": "Python 3", "language": "python"}
    nbformat.write(notebook, lab.root / name)
    return name


@contextlib.contextmanager
def open_notebook(
    browser: Browser,
    lab: LabServer,
    cells: Sequence[str] | str | Path = (),
    *,
    theme: Theme = "light",
    width: int = 1400,
    height: int = 1000,
    scale: float = 1,
    reduced_motion: bool = False,
    touch: bool = False,
    forced_colors: bool = False,
    fresh: bool = False,
    timeout: float = 60,
) -> Iterator[Notebook]:
    """Open a notebook: a list of code cells, or the path of a file, which is copied.

    `width` and `height` are the window's, in CSS pixels. Yields when the notebook is there and its kernel, a
    new one, is idle; nothing has been run yet. A page that an earlier notebook has left behind is used again,
    because JupyterLab takes 5 s to load; `fresh` loads it anew.
    """
    name = write_notebook(lab, cells or [""])
    context, idle = _context(browser, lab, theme, scale, reduced_motion, touch, forced_colors)
    used = bool(idle) and not fresh
    page = idle.pop() if used else context.new_page()
    page.set_viewport_size({"width": width, "height": height})
    page.set_default_timeout(1000 * timeout)
    notebook = Notebook(page, name, timeout)
    try:
        if used:
            notebook.command("docmanager:open", path=name)
        else:
            # Else JupyterLab would start in the other theme.
            _set_user_setting(lab.root.parent / "settings", "apputils-extension/themes", theme=THEMES[theme])
            page.goto(lab.address(name), wait_until="domcontentloaded")
        notebook.wait_for_kernel()
        notebook.set_theme(theme)
        yield notebook
    finally:
        if notebook.close():
            idle.append(page)
        else:
            page.close()


def _context(
    browser: Browser,
    lab: LabServer,
    theme: Theme,
    scale: float,
    reduced_motion: bool,
    touch: bool,
    forced_colors: bool,
) -> tuple[BrowserContext, list[Page]]:
    """One browser context for each way of looking, with its unused pages."""
    contexts: dict[tuple[object, ...], tuple[BrowserContext, list[Page]]]
    contexts = vars(browser).setdefault("convlab_contexts", {})
    key = (lab.url, theme, scale, reduced_motion, touch, forced_colors)
    if key not in contexts:
        context = browser.new_context(
            color_scheme=theme,
            device_scale_factor=scale,
            reduced_motion="reduce" if reduced_motion else "no-preference",
            has_touch=touch,
            forced_colors="active" if forced_colors else "none",
            service_workers="block",
            accept_downloads=True,
            permissions=["clipboard-read", "clipboard-write"],
        )
        # Only requests to the outside are touched, so that this costs nothing while measuring.
        context.route(OUTSIDE, lambda route: route.abort())
        contexts[key] = (context, [])
    return contexts[key]


def _set_user_setting(folder: Path, plugin: str, **values: object) -> None:
    """Write a user's settings of one JupyterLab plugin where JupyterLab looks for them when a page is loaded."""
    file = folder / "@jupyterlab" / f"{plugin}.jupyterlab-settings"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(values), encoding="utf-8")
