"""`convlab doctor` where there is a browser: it draws a widget, or says what the page said."""

import os
from concurrent.futures import ThreadPoolExecutor

import chromium
import pytest

from convlab.cli import doctor
from convlab.cli.doctor import Trouble


def apart(function, *arguments):
    """Call in another thread: Playwright's loop of the other tests runs in this one."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(function, *arguments).result()


@pytest.fixture
def jupyter(tmp_path, monkeypatch):
    """A learner with a browser on the PATH, whose Jupyter has no settings."""
    (tmp_path / "chromium").symlink_to(apart(chromium.ensure))
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTERLAB_SETTINGS_DIR", "JUPYTERLAB_WORKSPACES_DIR"):
        monkeypatch.setenv(name, str(tmp_path / name))


def test_a_widget_is_drawn(jupyter):
    with doctor._lab() as (address, token):
        assert apart(doctor._draw_a_widget, address, token).startswith("Chromium ")


def test_a_browser_that_shows_no_widget(jupyter, monkeypatch):
    monkeypatch.setattr(doctor, "TRIAL", "1 / 0")
    with (
        doctor._lab() as (address, token),
        pytest.raises(Trouble, match=r"draws no widget \(it says: .*ZeroDivisionError"),
    ):
        assert apart(doctor._draw_a_widget, address, token), "there is no browser"
