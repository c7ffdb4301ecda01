"""The command ``convlab doctor``: checks the installation, and explains each problem and its solution in a sentence."""

from __future__ import annotations

import argparse
import contextlib
import importlib.metadata
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
import traceback
import urllib.error
import urllib.request
from collections.abc import Iterator
from typing import Any

from convlab import jupyter, name_conflict
from convlab.cli.launcher import lab_options
from convlab.paths import quoted

OLDEST = (3, 11)
PYTHON = quoted(sys.executable)  # as in a shell command
PIP = f"{PYTHON} -m pip install"
# JupyterLab extensions that draw widgets in the page, and the packages that install them.
EXTENSIONS = {"@jupyter-widgets/jupyterlab-manager": "ipywidgets", "anywidget": "anywidget"}
SECONDS = 60  # a server on a slow disk starts in twenty
TRIAL = "import convlab\nconvlab.Explorer('grid', 'sobel_x')"  # code that the browser runs
BROWSERS = ("chromium", "google-chrome", "chrome", "chromium-browser")  # on the PATH, if Playwright has none of its own


class Trouble(Exception):  # noqa: N818 (the finding of a check, and not a failure of it)
    """A problem of the installation and its solution, in one sentence."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add no arguments; ``convlab doctor`` has none."""


def run(options: argparse.Namespace) -> int:
    """Run all checks; returns 0 if all pass, else 1."""
    troubles = 0
    for check in CHECKS:
        try:
            print(f"well   {check()}", flush=True)
        except Trouble as trouble:
            troubles += 1
            print(f"WRONG  {trouble}", flush=True)
        except OSError as error:  # a temporary folder that cannot be written, say
            troubles += 1
            print(f"WRONG  {check.__name__.removeprefix('check_')}: it cannot be examined ({error}).", flush=True)
    print(f"convlab: {'all is well' if not troubles else f'{troubles} of {len(CHECKS)} are wrong'}.")
    return 1 if troubles else 0


def check_python() -> str:
    """Check that Python is new enough."""
    version = ".".join(map(str, sys.version_info[:3]))
    if sys.version_info < OLDEST:
        raise Trouble(
            f"Python: {sys.executable} is {version}, and convlab needs {OLDEST[0]}.{OLDEST[1]}; install a newer one "
            "from python.org and make the environment with it."
        )
    return f"Python {version} ({sys.executable})"


def check_name() -> str:
    """Check that there is no other package called convlab."""
    if problem := name_conflict.replaced() or name_conflict.mixed():
        raise Trouble(f"name: {problem.removeprefix('convlab: ')}")
    providers = {_normal(name): name for name in importlib.metadata.packages_distributions().get("convlab", ())}
    providers.pop(name_conflict.DISTRIBUTION, None)
    if providers:
        raise Trouble(
            f"name: {', '.join(providers.values())}, installed beside {name_conflict.DISTRIBUTION}, is imported as "
            f"convlab, too; run {PIP.removesuffix('install')}uninstall {' '.join(providers.values())}, or give each an "
            "environment of its own."
        )
    return f"the name convlab is that of {name_conflict.DISTRIBUTION} alone ({name_conflict.PACKAGE})"


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def check_versions() -> str:
    """Check that every package that convlab requires is installed, in a version that it supports."""
    try:
        from packaging.requirements import Requirement
    except ImportError:
        raise Trouble(
            f"versions: packages are missing, packaging among them; run {PIP} -U {name_conflict.source()}."
        ) from None
    try:
        wanted = [Requirement(line) for line in importlib.metadata.requires(name_conflict.DISTRIBUTION) or []]
    except importlib.metadata.PackageNotFoundError:
        raise Trouble(
            f"versions: convlab runs from a folder and is not installed; run {PIP} -e . in that folder."
        ) from None
    found, bad = [], []
    for requirement in wanted:
        if requirement.marker and not requirement.marker.evaluate({"extra": ""}):
            continue
        try:
            version = importlib.metadata.version(requirement.name)
        except importlib.metadata.PackageNotFoundError:
            version = None
        if version and requirement.specifier.contains(version, prereleases=True):
            found.append(f"{requirement.name} {version}")
        else:
            bad.append((requirement, version))
    if bad:
        problems = ", ".join(f"{r.name} is {version or 'missing'} and has to be {r.specifier}" for r, version in bad)
        pins = " ".join(f'"{r.name}{r.specifier}"' for r, _ in bad)
        raise Trouble(f"versions: {problems}; run {PIP} {pins}.")
    return ", ".join(sorted(found))


def check_widget() -> str:
    """Check that an Explorer can be made."""
    try:
        import convlab

        return f"a widget: {convlab.Explorer('logo', 'sobel_x')!r}"
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        raise Trouble(
            f"widgets: none can be made, because of {type(error).__name__}: {error} ({place.name}, {place.filename}); "
            f"run {PIP} --force-reinstall {name_conflict.source()} ipywidgets anywidget."
        ) from None


def check_kernel() -> str:
    """Check that the kernel of notebooks starts, in a Python that has convlab."""
    remedy = f"run {PYTHON} -m ipykernel install --sys-prefix, then restart JupyterLab."
    try:
        from jupyter_client.manager import KernelManager

        command = KernelManager(kernel_name="python3").format_kernel_cmd()[0]
    except Exception as error:
        raise Trouble(f"kernel: there is none named python3 ({error}); {remedy}") from None
    try:
        subprocess.run([command, "-c", "import convlab.widgets"], check=True, capture_output=True, timeout=SECONDS)
    except (OSError, subprocess.SubprocessError):
        other = _said(command, f"import runpy; print(runpy.run_path({name_conflict.__file__!r})['replaced']())")
        why = f"where {other.removeprefix('convlab: ')} Or" if other else "which has no convlab that works;"
        raise Trouble(f"kernel: notebooks run in {command}, {why} {remedy}") from None
    try:
        jupyter.complete(_start_a_kernel)
    except jupyter.KernelStartError as error:
        raise Trouble(
            f"kernel: notebooks run in {command}, which does not start (it says: {error.why}); {remedy}"
        ) from None
    return f"the kernel of notebooks ({command})"


async def _start_a_kernel() -> None:
    async with jupyter.running_kernel():
        pass


def _said(command: str, code: str) -> str:
    """Output of this Python when it runs the code, "" if it does not get that far."""
    with contextlib.suppress(OSError, subprocess.SubprocessError):
        return subprocess.run([command, "-c", code], capture_output=True, text=True, timeout=SECONDS).stdout.strip()
    return ""


def check_page() -> str:
    """Check that JupyterLab starts with its widget extensions, and that a browser, if there is one, draws a widget."""
    from bs4 import BeautifulSoup

    with _lab() as (address, token):
        page = _fetch(f"{address}/lab?token={token}")
        found = BeautifulSoup(page, "html.parser").find("script", id="jupyter-config-data")
        if not found or not found.string:
            raise Trouble(f"page: the page at {address} is not JupyterLab's; run {PIP} --force-reinstall jupyterlab.")
        config = json.loads(found.string)
        for name, package in EXTENSIONS.items():
            _check_extension(config, name, package, address)
        browser = _draw_a_widget(address, token)
    return f"a page of JupyterLab, with what draws widgets{browser and f'; {browser} drew one'}"


def _check_extension(config: dict[str, Any], name: str, package: str, address: str) -> None:
    disabled = config.get("disabledExtensions", [])
    if any(entry.split(":")[0] == name for entry in disabled):
        raise Trouble(
            f"widgets in the page: JupyterLab has the extension {name} switched off; "
            f"run {PYTHON} -m jupyter labextension enable {name}, then reload the page."
        )
    known = {entry["name"]: entry for entry in config.get("federated_extensions", [])}
    if name not in known:
        raise Trouble(
            f"widgets in the page: the JupyterLab of {sys.prefix} lacks the extension {name}; "
            f"run {PIP} --force-reinstall {package}, then restart JupyterLab and reload the page."
        )
    try:
        _fetch(f"{address}/lab/extensions/{name}/{known[name]['load']}")
    except Trouble:
        raise Trouble(
            f"widgets in the page: the file of the extension {name} is missing; "
            f"run {PIP} --force-reinstall {package}, then restart JupyterLab and reload the page."
        ) from None


def _draw_a_widget(address: str, token: str) -> str:
    """Run the trial's cell in a browser and wait for its widget; returns the browser's name, or "" if there is none."""
    try:
        from playwright.sync_api import Error, sync_playwright
    except ImportError:  # the usual case: Playwright is installed for the tests only
        return ""
    with sync_playwright() as playwright:
        for path in (None, *filter(None, map(shutil.which, BROWSERS))):
            with contextlib.suppress(Error):
                browser = playwright.chromium.launch(executable_path=path)
                break
        else:
            return ""
        page, widget = browser.new_page(), ".convlab-explorer .cl-pad"
        errors: list[str] = []
        page.set_default_timeout(1000 * SECONDS)
        page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
        try:
            page.goto(f"{address}/lab/tree/trial.ipynb?token={token}")
            cell, end = page.locator(".jp-Notebook .jp-CodeCell").first, time.monotonic() + SECONDS
            prompt = cell.locator(".jp-InputPrompt")
            while prompt.inner_text() in ("", "[ ]:") and time.monotonic() < end:
                cell.click()
                page.keyboard.press("Control+Enter")  # JupyterLab drops it until the kernel is connected
                page.wait_for_timeout(1000)
            page.wait_for_selector(f"{widget}, .jp-OutputArea-output[data-mime-type$=stderr]", state="attached")
            page.wait_for_selector(widget, state="attached", timeout=5000)
            return f"Chromium {browser.version}"
        except Error:
            outputs = page.locator(".jp-OutputArea-output").all_inner_texts()
            says = " ".join(" ".join(outputs + errors).split()) or "nothing"
            raise Trouble(
                f"browser: Chromium {browser.version} opens the page and draws no widget "
                f"(it says: {says[:200]}); run {PIP} --force-reinstall {name_conflict.source()} ipywidgets anywidget, "
                "then restart it."
            ) from None
        finally:
            browser.close()


@contextlib.contextmanager
def _lab() -> Iterator[tuple[str, str]]:
    """Address and token of a JupyterLab with this user's settings, a temporary folder and a free port."""
    import nbformat

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    token = secrets.token_hex(16)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        runtime = os.path.join(folder, "runtime")
        command = [sys.executable, "-m", "jupyterlab", *lab_options(folder, port, browser=False, runtime=runtime)]
        command += ["--ServerApp.port_retries=0", f"--IdentityProvider.token={token}"]
        surroundings = {**os.environ, "JUPYTER_RUNTIME_DIR": runtime}
        new, kernel = nbformat.v4, {"kernelspec": {"name": "python3", "display_name": "Python 3"}}
        nbformat.write(
            new.new_notebook(cells=[new.new_code_cell(TRIAL)], metadata=kernel), os.path.join(folder, "trial.ipynb")
        )
        log = os.path.join(folder, "log")
        with open(log, "wb") as output:
            server = subprocess.Popen(command, cwd=folder, env=surroundings, stdout=output, stderr=output)
        try:
            _wait_for(server, f"http://127.0.0.1:{port}/api", log)
            yield f"http://127.0.0.1:{port}", token
        finally:
            server.terminate()
            try:
                server.wait(15)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()


def _wait_for(server: subprocess.Popen[bytes], address: str, log: str) -> None:
    end = time.monotonic() + SECONDS
    while time.monotonic() < end and server.poll() is None:
        with contextlib.suppress(Trouble):
            _fetch(address)
            return
        time.sleep(0.1)
    with open(log, encoding="utf-8", errors="replace") as file:
        last = " ".join(file.read().strip().splitlines()[-1:])
    what = "does not start" if server.poll() is not None else f"does not respond within {SECONDS} s"
    raise Trouble(f"page: JupyterLab {what} (it says: {last[:200]}); run {PIP} --force-reinstall jupyterlab.")


def _fetch(address: str) -> str:
    """Text at an address of this computer, fetched without a proxy."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(address, timeout=10) as response:
            text: str = response.read().decode("utf-8", "replace")
            return text
    except (OSError, ValueError) as error:
        raise Trouble(
            f"page: there is no response from {address.split('?')[0]} ({error}); check whether a firewall blocks it."
        ) from None


CHECKS = [check_python, check_name, check_versions, check_widget, check_kernel, check_page]
