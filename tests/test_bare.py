"""The environment of a new machine: hidden programs are not found, all others are, and the home is empty."""

import os
import re
import shutil
import subprocess
import sys

import bare
import pytest


@pytest.fixture
def machine(tmp_path, monkeypatch):
    """A PATH of two folders, one with a browser, and a user's settings."""
    for folder, names in {"one": ["chromium", "chromium-browser", "git"], "two": ["make"]}.items():
        (tmp_path / folder).mkdir()
        for name in names:
            file = tmp_path / folder / name
            file.write_text("#!/bin/sh\n")
            file.chmod(0o755)
    monkeypatch.setenv("PATH", os.pathsep.join([str(tmp_path / "one"), str(tmp_path / "two")]))
    monkeypatch.setenv("MPLCONFIGDIR", "/user")
    monkeypatch.setenv("CONVLAB_CHROMIUM", "/user/chromium")
    monkeypatch.setenv("PIP_INDEX_URL", "registry")
    return tmp_path


@pytest.mark.skipif(os.name == "nt", reason="Windows has other names for programs")
def test_a_hidden_program_is_not_found_and_its_neighbours_are(machine):
    path = bare.path_without(machine / "bare", bare.BROWSERS)
    assert [bool(shutil.which(name, path=path)) for name in ("chromium", "chromium-browser", "git", "make")] == [
        False,
        False,
        True,
        True,
    ]
    assert path.split(os.pathsep)[1] == str(machine / "two")  # nothing to hide in it


def test_home_is_empty_and_settings_stay_behind(machine):
    surroundings = bare.environment(machine / "bare", bare.BROWSERS)
    assert not {"MPLCONFIGDIR", "CONVLAB_CHROMIUM"} & set(surroundings)
    assert surroundings["PIP_INDEX_URL"] == "registry"
    home = "from pathlib import Path; print(Path.home(), *Path.home().iterdir())"
    said = subprocess.run([sys.executable, "-c", home], env=surroundings, capture_output=True, text=True, check=True)
    assert said.stdout.split() == [surroundings["HOME"]]


def test_the_unit_tests_see_no_browser():
    """Holds in `make unit`; pytest alone runs with the user's own PATH."""
    if "convlab-bare" not in os.environ.get("HOME", ""):
        pytest.skip("only in the environment of `make unit`")
    assert not [name for name in ("chromium", "google-chrome", "firefox") if shutil.which(name)]


def test_megabytes_count_a_file_with_two_names_once(tmp_path):
    (tmp_path / "a").write_bytes(bytes(3_000_000))
    os.link(tmp_path / "a", tmp_path / "b")
    assert bare.megabytes(tmp_path) == pytest.approx(3.0)


@pytest.mark.parametrize("name", ["chromium", "chromium-browser", "google-chrome-stable", "chrome", "msedge.exe"])
def test_names_of_browsers(name):
    assert bare.BROWSERS.fullmatch(name)
    assert not re.fullmatch(bare.TOOLS, name)


@pytest.mark.parametrize("name", ["node", "npm", "uv", "node.exe", "npx"])
def test_names_of_tools(name):
    assert bare.TOOLS.fullmatch(name)
    assert not bare.TOOLS.fullmatch("uvicorn")
