"""Tests and times the path of a new user, from installation to the first moving window in Chromium.

    python tools/new_user.py                 by make, by plain pip, and with the wheel
    python tools/new_user.py wheel           one of them

Each path has a new folder, a new environment, empty caches, and no Jupyter settings. It fails if the window does not
move, if the page logs an error, or if the lab responds without its token. From the wheel the window has to move before
any cell is run. Then some lessons are executed with the installed packages, whose size is printed.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import lab
from playwright.sync_api import Browser, Page

ROOT = Path(__file__).resolve().parent.parent
PYTHON = getattr(sys, "_base_executable", sys.executable)
LESSONS = ("00", "03", "09", "10")  # the first, a usual one, and those that need the handwritten digits
PLACES = {  # of the environment, and of the lessons
    "make": ("convlab/.venv", "convlab/notebooks"),
    "pip": ("convlab/.venv", "convlab/notebooks"),
    "wheel": (".venv", "convlab-lessons"),
}
LINES = {  # as the README has them
    "make": ["git clone --quiet {root} convlab", "cd convlab", "exec make PYTHON={python} lab"],
    "pip": [
        "git clone --quiet {root} convlab",
        "cd convlab",
        "{python} -m venv .venv",
        ".venv/bin/python -m pip install --quiet -r requirements.txt -c constraints.txt",
        "exec .venv/bin/python -m jupyterlab {as_root} notebooks/00_start_here.ipynb",
    ],
    "wheel": [
        "{python} -m venv .venv",
        ".venv/bin/python -m pip install --quiet {wheel}",
        ".venv/bin/convlab doctor",
        "exec .venv/bin/convlab",
    ],
}


def surroundings_in(folder: Path) -> dict[str, str]:
    """Environment of a new user: home, caches and settings are empty."""
    home = {
        name: str(folder / name) for name in ("HOME", "PIP_CACHE_DIR", "UV_CACHE_DIR", "IPYTHONDIR", "MPLCONFIGDIR")
    }
    home |= {f"JUPYTER_{name}_DIR": str(folder / f"jupyter-{name}") for name in ("CONFIG", "DATA", "RUNTIME")}
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("JUPYTER", "PYTHON", "VIRTUAL_ENV"))
    }
    # The settings of pip and git are those of this machine, because they name the sources of packages.
    surroundings = {**kept, **home, "XDG_CONFIG_HOME": str(Path.home() / ".config")}
    surroundings.setdefault("PIP_CONFIG_FILE", str(next(filter(Path.exists, PIP_SETTINGS), os.devnull)))
    return surroundings


@contextmanager
def started(folder: Path, lines: list[str]) -> Iterator[str]:
    """Run the lines in a shell until they open a browser; yields the address of its page."""
    address, browser = folder / "address", folder / "browser"
    browser.write_text(f'#!/bin/sh\necho "$1" > {address}.part\nmv {address}.part {address}\n')
    browser.chmod(0o755)
    surroundings = {**surroundings_in(folder), "BROWSER": f"{browser} %s"}
    log = folder / "log"
    with log.open("wb") as output:
        command = ["sh", "-e", "-c", "\n".join(lines)]
        process = subprocess.Popen(
            command, cwd=folder, env=surroundings, stdout=output, stderr=output, start_new_session=True
        )
    try:
        while not address.exists():
            if process.poll() is not None:
                raise SystemExit(f"no browser was opened:\n{log.read_text()[-3000:]}")
            time.sleep(0.05)
        yield address.read_text().strip()
    finally:
        lab.stop(process)


PIP_SETTINGS = [Path.home() / ".config/pip/pip.conf", Path.home() / ".pip/pip.conf", Path("/etc/pip.conf")]


def refuses_without_token(page: Page) -> bool:
    """True if the server refuses a request without its token."""
    host = page.evaluate("location.origin")
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        opener.open(f"{host}/api/contents", timeout=10).close()
    except urllib.error.HTTPError as error:
        return error.code == 403
    return False


def cells_to_the_window() -> tuple[int, int]:
    """Number of cells of the first lesson up to its first code, and from there to its first Explorer."""
    cells = json.loads((ROOT / "notebooks" / "00_start_here.ipynb").read_text(encoding="utf-8"))["cells"]
    code = next(i for i, cell in enumerate(cells) if cell["cell_type"] == "code")
    window = next(i for i, cell in enumerate(cells) if "Explorer(" in "".join(cell["source"]))
    return code + 1, window - code


def walk_down(page: Page, count: int) -> None:
    """Run this many cells, one after the other."""
    for _ in range(count):
        page.keyboard.press("Shift+Enter")
    page.wait_for_timeout(1000)


def move_the_window(page: Page, address: str, run: bool) -> float:
    """Open the lab as the launcher does and move the window of the first Explorer; returns the time after that."""
    page.goto(address)
    page.wait_for_selector(".jp-Notebook .jp-Cell")
    pad = page.locator(".convlab-explorer .cl-pad").first
    if run:
        before, after = cells_to_the_window()
        page.locator(".jp-Notebook .jp-Cell").first.click()
        walk_down(page, before)
        prompt = page.locator(".jp-Notebook .jp-CodeCell .jp-InputPrompt").first
        while prompt.inner_text() in ("", "[ ]:"):  # JupyterLab drops what is run before the kernel is connected
            for _ in range(before):
                page.keyboard.press("ArrowUp")
            walk_down(page, before)
        walk_down(page, after)
    pad.wait_for(state="attached")
    pad.scroll_into_view_if_needed()
    sentence = page.locator(".convlab-explorer .cl-sentence").first.inner_text()
    pad.press("ArrowRight")
    page.wait_for_function(
        "(before) => document.querySelector('.convlab-explorer .cl-sentence').innerText !== before", arg=sentence
    )
    return time.monotonic()


def run_lessons(path: str, folder: Path) -> None:
    """Execute some lessons with the Python, the kernel and the copies that this path has installed."""
    environment, lessons = (folder / place for place in PLACES[path])
    started = time.monotonic()
    for number in LESSONS:
        (lesson,) = lessons.glob(f"{number}_*.ipynb")
        # Not with `jupyter execute`, which would overwrite the lesson.
        command: list[str | Path] = [
            environment / "bin/python",
            "-m",
            "nbconvert",
            "--to",
            "notebook",
            "--execute",
            lesson,
        ]
        command += ["--output-dir", folder / "executed", "--log-level", "ERROR"]
        subprocess.run(command, check=True, cwd=lessons, env=surroundings_in(folder))
    print(f"  lessons {', '.join(LESSONS)} run to their end in {time.monotonic() - started:.1f} s")


def megabytes(folder: Path) -> float:
    """Size of all files in a folder, without the targets of links."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir()) / 1e6


def walk(path: str, browser: Browser, wheel: Path | None) -> None:
    """Follow one path and print its times and sizes."""
    with tempfile.TemporaryDirectory(prefix="convlab-new-user-", ignore_cleanup_errors=True) as name:
        folder = Path(name).resolve()
        as_root = "--allow-root" if hasattr(os, "geteuid") and os.geteuid() == 0 else ""
        lines = [line.format(root=ROOT, python=PYTHON, wheel=wheel, as_root=as_root) for line in LINES[path]]
        start = time.monotonic()
        with started(folder, lines) as address:
            opened = time.monotonic()
            page = browser.new_page(viewport={"width": 1400, "height": 1000})
            page.set_default_timeout(60_000)
            errors: list[str] = []
            page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
            page.on("pageerror", lambda error: errors.append(str(error)))
            try:
                moved = move_the_window(page, address, run=path != "wheel")
            finally:
                print(*errors, sep="\n", end="\n" if errors else "")
                if pictures := os.environ.get("CONVLAB_PICTURES"):
                    page.screenshot(path=f"{pictures}/new-user-{path}.png")
            if path == "wheel":
                assert page.locator(".jp-InputPrompt", has_text="[*]").count() == 0
                shown = page.locator(".convlab-explorer, .convlab-card").count()
                print(f"  {shown} widgets are drawn before anything is run")
            assert refuses_without_token(page), "the lab answers without its token"
            assert not errors, errors
            print(
                f"{path:6} browser after {opened - start:5.1f} s, window moved after {moved - start:5.1f} s", flush=True
            )
            page.close()
        run_lessons(path, folder)
        environment = folder / PLACES[path][0]
        (packages,) = environment.glob("lib/python*/site-packages")
        print(f"  {megabytes(environment):.0f} MB installed, {megabytes(packages):.0f} of them packages", flush=True)


def main(wishes: list[str]) -> int:
    wheels = sorted((ROOT / "dist").glob("*.whl"), key=lambda path: path.stat().st_mtime)
    if "wheel" in (wishes or LINES) and not wheels:
        raise SystemExit("There is no wheel in dist; run `make wheel`.")
    print("uv is on the PATH, and make uses it." if shutil.which("uv") else "Without uv: make installs with pip.")
    with lab.chromium_browser() as browser:
        for path in wishes or LINES:
            walk(path, browser, wheels[-1] if wheels else None)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
