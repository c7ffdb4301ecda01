"""Fixtures that open notebooks in a real JupyterLab, in a real Chromium. A missing browser is a failure."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import lab as harness
import pytest
from playwright.sync_api import Browser, expect

FOLDER = Path(__file__).parent
# What a slow machine shows late is not a fault; a page that never shows it still fails.
expect.set_options(timeout=20_000)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark everything in this folder."""
    for item in items:
        if FOLDER in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, started once."""
    with harness.chromium_browser() as chromium:
        yield chromium


@pytest.fixture(scope="session")
def lab() -> Iterator[harness.LabServer]:
    """A JupyterLab server of its own, started once and stopped at the end."""
    with harness.lab_server() as server:
        yield server


@pytest.fixture
def notebook(browser: Browser, lab: harness.LabServer) -> Iterator[Callable[..., harness.Notebook]]:
    """Opens notebooks: ``notebook(["1 + 1"], theme="dark", width=600)`` or ``notebook(path)``.

    See `lab.open_notebook` for the options and `lab.Notebook` for what the result can do. At the end of the
    test every opened page must have logged no error and asked for nothing outside this machine.
    """
    with contextlib.ExitStack() as stack:
        opened = []

        def open_one(cells=(), **options) -> harness.Notebook:
            opened.append(stack.enter_context(harness.open_notebook(browser, lab, cells, **options)))
            return opened[-1]

        yield open_one
        for one in opened:
            one.check()
