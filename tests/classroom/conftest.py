"""What the tests of the classroom's servers share. They run in .venv-classroom: `make classroom`."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec

import lab
import pytest
from playwright.sync_api import Browser, expect

if not find_spec("jupyterhub"):
    collect_ignore_glob = ["test_*.py"]

expect.set_options(timeout=60_000)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, started once."""
    with lab.chromium_browser() as chromium:
        yield chromium
