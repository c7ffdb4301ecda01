"""A lesson as the launcher copies it: its widgets are drawn and alive before any cell is run."""

import shutil
from pathlib import Path

import explorer_page
import pytest
import save_states
from playwright.sync_api import expect

from convlab.cli import launcher

ROOT = Path(__file__).resolve().parents[2]
LESSON = ROOT / "notebooks" / "00_start_here.ipynb"


@pytest.fixture
def copied(tmp_path, lab, monkeypatch):
    """What `convlab` puts into a folder, and signs for this lab."""
    (tmp_path / "states").mkdir()
    (tmp_path / "notebooks").mkdir()
    shutil.copy(LESSON, tmp_path / "notebooks")
    shutil.copytree(LESSON.parent / "pictures", tmp_path / "notebooks" / "pictures")
    save_states.save(LESSON, tmp_path / "states")
    monkeypatch.setattr(launcher, "shipped", lambda name: tmp_path / name)
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(lab.root.parent / "data"))
    list(launcher.bring_lessons(tmp_path / "mine"))
    return tmp_path / "mine" / LESSON.name


def test_saved_widgets_are_drawn_and_alive_before_anything_is_run(notebook, copied):
    nb = notebook(copied, fresh=True)
    explorer = explorer_page.Hand(nb)
    expect(explorer.pad).to_be_visible()
    before = explorer.sentence
    explorer.pad.press("ArrowRight")
    nb.page.wait_for_function(
        "(before) => document.querySelector('.convlab-explorer .cl-sentence').innerText !== before", arg=before
    )
    card = nb.page.locator(".convlab-card[aria-label$='00.hello']")
    card.get_by_role("textbox").fill("12")
    card.get_by_role("textbox").press("Enter")
    expect(card).to_contain_text("And the card works")
    assert nb.python("print('explorer' in globals())") == "False"


def test_without_a_signature_there_is_the_line_of_text(notebook, copied):
    copied.write_text(copied.read_text(encoding="utf-8").replace("Start here", "Begin here"), encoding="utf-8")
    nb = notebook(copied, fresh=True)
    expect(nb.page.get_by_text("<Explorer cat 267x400").first).to_be_visible()
    assert nb.page.locator(".convlab-explorer").count() == 0
