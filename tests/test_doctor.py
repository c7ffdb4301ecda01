"""`convlab doctor`: each thing is broken, and the sentence says what and how to mend it."""

import importlib.metadata
import json
import sys

import pytest

from convlab.__main__ import main
from convlab.cli import doctor
from convlab.cli.doctor import Trouble


def test_python_too_old(monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, 9, 18))
    with pytest.raises(Trouble, match=r"is 3\.9\.18, and convlab needs 3\.11; install a newer one"):
        doctor.check_python()


def broken_version(monkeypatch, package, version):
    true = importlib.metadata.version

    def tell(name):
        if name != package:
            return true(name)
        if version is None:
            raise importlib.metadata.PackageNotFoundError(name)
        return version

    monkeypatch.setattr(importlib.metadata, "version", tell)


def test_versions_too_old_or_missing(monkeypatch):
    broken_version(monkeypatch, "numpy", "1.20.0")
    with pytest.raises(Trouble, match=r'numpy is 1\.20\.0 and has to be >=1\.26; run .* -m pip install "numpy>=1\.26"'):
        doctor.check_versions()
    broken_version(monkeypatch, "anywidget", None)
    with pytest.raises(Trouble, match=r'anywidget is missing and has to be .*"anywidget~=0\.11\.0"'):
        doctor.check_versions()


def test_convlab_that_is_not_installed(monkeypatch):
    def missing(name):
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(importlib.metadata, "requires", missing)
    with pytest.raises(Trouble, match=r"is not installed; run .* -m pip install -e \. in that folder"):
        doctor.check_versions()


def test_a_widget_that_cannot_be_made(monkeypatch):
    def broken(*settings):
        raise ImportError("cannot import name 'Widget'")

    monkeypatch.setattr("convlab.Explorer", broken, raising=False)
    with pytest.raises(Trouble, match=r"because of ImportError: cannot import name 'Widget' \(broken, "):
        doctor.check_widget()


@pytest.fixture
def jupyter(tmp_path, monkeypatch):
    """Jupyter's folders of a learner, who can have anything in them."""
    for name in ("config", "data", "runtime"):
        monkeypatch.setenv(f"JUPYTER_{name.upper()}_DIR", str(tmp_path / name))
    monkeypatch.setenv("JUPYTERLAB_SETTINGS_DIR", str(tmp_path / "settings"))
    monkeypatch.setenv("JUPYTERLAB_WORKSPACES_DIR", str(tmp_path / "workspaces"))
    return tmp_path


def write(path, content):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content))


def test_a_kernel_of_another_python(jupyter, monkeypatch):
    monkeypatch.setenv("JUPYTER_PREFER_ENV_PATH", "0")
    spec = {"argv": ["/nowhere/python", "-m", "ipykernel"], "display_name": "Python 3", "language": "python"}
    write(jupyter / "data" / "kernels" / "python3" / "kernel.json", spec)
    with pytest.raises(Trouble, match=r"notebooks run in /nowhere/python, which has no convlab that works; run "):
        doctor.check_kernel()


@pytest.mark.slow
def test_all_is_well_with_a_real_server(jupyter, capsys):
    assert main(["doctor"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == ["well"] * 6 + ["convlab:"]
    assert lines[-1] == "convlab: all is well."


def test_a_computer_without_a_browser(tmp_path, monkeypatch):
    pytest.importorskip("playwright", reason="doctor leads a browser only where Playwright is")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path))
    assert doctor._draw_a_widget("nowhere", "none") == ""


def test_a_computer_without_playwright(monkeypatch):
    monkeypatch.setitem(sys.modules, "playwright.sync_api", None)
    assert doctor._draw_a_widget("nowhere", "none") == ""


@pytest.mark.slow
def test_an_extension_that_is_switched_off(jupyter):
    write(jupyter / "config" / "labconfig" / "page_config.json", {"disabledExtensions": {"anywidget": True}})
    with pytest.raises(Trouble, match=r"anywidget switched off; run .* labextension enable anywidget"):
        doctor.check_page()


@pytest.mark.slow
def test_an_extension_that_is_not_there(jupyter, monkeypatch):
    monkeypatch.setattr(doctor, "EXTENSIONS", {"@nobody/nothing": "nothing"})
    with pytest.raises(Trouble, match=r"lacks the extension @nobody/nothing; run .* --force-reinstall nothing, then"):
        doctor.check_page()


@pytest.mark.slow
def test_an_extension_without_its_file(jupyter):
    entry = {"name": "anywidget", "load": "static/gone.js"}
    with (
        doctor._lab() as (address, _),
        pytest.raises(Trouble, match="file of the extension anywidget is missing"),
    ):
        doctor._check_extension({"federated_extensions": [entry]}, "anywidget", "anywidget", address)


@pytest.mark.slow
def test_a_server_that_does_not_start(jupyter):
    write(jupyter / "config" / "jupyter_server_config.json", {"ServerApp": {"certfile": "/nowhere/certificate"}})
    with pytest.raises(Trouble, match=r"^page: JupyterLab does not start \(it says: .+\); run "):
        doctor.check_page()


def test_one_trouble_does_not_hide_the_next(monkeypatch, capsys):
    def wrong():
        raise Trouble("python: too old; install a newer one.")

    monkeypatch.setattr(doctor, "CHECKS", [wrong, lambda: "the rest"])
    assert main(["doctor"]) == 1
    assert capsys.readouterr().out == (
        "WRONG  python: too old; install a newer one.\nwell   the rest\nconvlab: 1 of 2 are wrong.\n"
    )
