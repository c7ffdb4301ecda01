"""The command convlab: what it copies, what it leaves alone, how it starts JupyterLab."""

import json
import re
import sys
from contextlib import closing

import nbformat
import pytest
from nbformat.sign import NotebookNotary

import convlab
from convlab import jupyter, paths
from convlab.__main__ import COMMANDS, main
from convlab.cli import launcher


@pytest.fixture(autouse=True)
def signatures(tmp_path, monkeypatch):
    """What is signed here is known here only."""
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "jupyter"))


@pytest.fixture
def course(tmp_path, monkeypatch):
    """A course of one small lesson, with a picture and a saved widget; a new edition when its function is called."""
    files = tmp_path / "data"
    (files / "notebooks" / "pictures").mkdir(parents=True)
    (files / "states").mkdir()
    (files / "notebooks" / "pictures" / "dot.png").write_bytes(b"a picture")
    (files / "states" / "01_dots.json").write_text(json.dumps({"saved": "state"}))
    monkeypatch.setattr(paths, "PACKAGE", tmp_path)  # as in a wheel

    def write(text):
        cells = [nbformat.v4.new_markdown_cell(f"{text} ![a dot](pictures/dot.png)"), nbformat.v4.new_code_cell("1")]
        nbformat.write(nbformat.v4.new_notebook(cells=cells), files / "notebooks" / "01_dots.ipynb")

    write("First.")
    return write


def bring(folder):
    return list(launcher.bring_lessons(folder))


def cells(path):
    return ["".join(cell["source"]) for cell in json.loads(path.read_text())["cells"]]


def test_all_lessons_are_copied_and_are_valid_notebooks(tmp_path):
    folder = tmp_path / "a folder" / "mine"
    assert bring(folder) == [f"{len(launcher.lessons())} of {len(launcher.lessons())} lessons copied to {folder}."]
    assert sorted(path.name for path in folder.glob("*.ipynb")) == [path.name for path in launcher.lessons()]
    for path in folder.glob("*.ipynb"):
        nbformat.validate(nbformat.read(path, as_version=4))
        for picture in re.findall(r"\]\((pictures/[^)]+)\)", path.read_text()):
            assert (folder / picture).is_file()


def test_a_copy_has_its_widgets_and_images(course, tmp_path):
    folder = tmp_path / "mine"
    bring(folder)
    assert json.loads((folder / "01_dots.ipynb").read_text())["metadata"]["widgets"] == {"saved": "state"}
    assert (folder / "pictures" / "dot.png").read_bytes() == b"a picture"
    (folder / "pictures" / "dot.png").write_bytes(b"the learner's")
    bring(folder)
    assert (folder / "pictures" / "dot.png").read_bytes() == b"the learner's"


def test_what_is_copied_is_trusted_and_nothing_else(course, tmp_path):
    folder = tmp_path / "mine"
    folder.mkdir()
    strangers = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("import os")])
    nbformat.write(strangers, folder / "strangers.ipynb")
    nbformat.write(strangers, folder / "01_dots.ipynb")
    bring(folder)
    notary = NotebookNotary()
    with closing(notary.store):
        trusted = {p.name: notary.check_signature(nbformat.read(p, as_version=4)) for p in folder.glob("*.ipynb")}
    assert trusted == {"strangers.ipynb": False, "01_dots.ipynb": False, "01_dots-2.ipynb": True}


def test_a_second_start_changes_nothing(course, tmp_path):
    bring(tmp_path / "mine")
    path = tmp_path / "mine" / "01_dots.ipynb"
    notebook = json.loads(path.read_text())
    notebook["cells"].pop()  # the learner's work
    path.write_text(json.dumps(notebook))
    before = path.read_bytes()
    assert bring(tmp_path / "mine") == [f"All 1 lessons are in {tmp_path / 'mine'} already; no file was changed."]
    assert path.read_bytes() == before
    assert len(list((tmp_path / "mine").glob("*.ipynb"))) == 1


def test_a_newer_lesson_is_copied_once_beside_the_old_one(course, tmp_path):
    folder = tmp_path / "mine"
    bring(folder)
    first = (folder / "01_dots.ipynb").read_bytes()
    course("Second.")
    assert bring(folder)[1] == (
        "01_dots.ipynb is an earlier copy and stays as it is; the newer one is beside it: 01_dots-2.ipynb."
    )
    assert bring(folder) == [f"All 1 lessons are in {folder} already; no file was changed."]
    course("Third.")
    bring(folder)
    assert (folder / "01_dots.ipynb").read_bytes() == first
    assert [cells(folder / f"01_dots{end}.ipynb")[0][:7] for end in ("", "-2", "-3")] == [
        "First. ",
        "Second.",
        "Third. ",
    ]


@pytest.mark.parametrize(
    "content", [b"", b"not JSON", b"[]", b'{"cells": 3}', b'{"cells": [{}]}', b"\xff\xfe", b'{"cells": []}']
)
def test_a_file_of_the_learners_is_never_written_to(course, tmp_path, content):
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "01_dots.ipynb").write_bytes(content)
    bring(folder)
    assert (folder / "01_dots.ipynb").read_bytes() == content
    assert cells(folder / "01_dots-2.ipynb")[1] == "1"


def test_a_link_to_elsewhere_is_not_followed(course, tmp_path):
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "01_dots.ipynb").symlink_to(tmp_path / "elsewhere.ipynb")
    bring(folder)
    assert not (tmp_path / "elsewhere.ipynb").exists()
    assert (folder / "01_dots-2.ipynb").is_file()


def test_the_committed_lessons_count_as_copied(course, tmp_path):
    folder = tmp_path / "data" / "notebooks"
    assert bring(folder) == [f"All 1 lessons are in {folder} already; no file was changed."]


def test_a_partial_copy_is_removed(tmp_path):
    with pytest.raises(TypeError):
        launcher._write_new(tmp_path / "lesson.ipynb", "text where bytes belong")
    assert list(tmp_path.iterdir()) == []


def test_an_invalid_folder_is_reported(tmp_path, capsys, monkeypatch):
    (tmp_path / "file").write_text("mine")
    assert main([str(tmp_path / "file")]) == 1
    assert f"Got '{tmp_path / 'file'}': this is a file. Name another folder" in capsys.readouterr().err
    assert (tmp_path / "file").read_text() == "mine"


def started_with(monkeypatch):
    """The options that JupyterLab would be started with."""
    given = []
    monkeypatch.setattr("jupyterlab.labapp.main", given.extend)
    return given


def test_the_lab_opens_the_first_lesson_for_this_computer_alone(course, tmp_path, monkeypatch):
    options = started_with(monkeypatch)
    assert main([str(tmp_path / "mine"), "--port", "9999", "--no-browser"]) == 0
    assert {
        "--ServerApp.ip=127.0.0.1",
        f"--ServerApp.root_dir={tmp_path / 'mine'}",
        "--LabApp.default_url=/lab/tree/01_dots.ipynb",
        "--ServerApp.port=9999",
        "--no-browser",
        *jupyter.server_options(),
    } <= set(options)
    assert not [option for option in options if "token" in option or "password" in option or "allow_origin" in option]


def test_without_a_name_the_folder_is_made_here(course, tmp_path, monkeypatch):
    started_with(monkeypatch)
    monkeypatch.chdir(tmp_path)
    assert main([]) == 0
    assert (tmp_path / "convlab-lessons" / "01_dots.ipynb").is_file()


def test_without_jupyterlab_the_command_to_get_it_is_named(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(launcher, "find_spec", lambda name: None)
    assert main([str(tmp_path / "mine")]) == 1
    assert f"Run {sys.executable} -m pip install jupyterlab, then convlab again." in capsys.readouterr().err
    assert not (tmp_path / "mine").exists()


def test_a_misspelt_command_is_not_a_folder(tmp_path, monkeypatch, capsys):
    options = started_with(monkeypatch)
    monkeypatch.chdir(tmp_path)
    assert main(["docter"]) == 1
    assert "Say 'convlab doctor', or convlab start docter for the folder." in capsys.readouterr().err
    assert (list(tmp_path.iterdir()), options) == ([], [])


def test_help_and_version_name_every_command(capsys):
    for arguments in (["--help"], ["--version"]):
        with pytest.raises(SystemExit) as end:
            main(arguments)
        assert end.value.code == 0
    said = capsys.readouterr().out
    assert f"convlab {convlab.__version__}" in said
    assert all(name in said for name in COMMANDS)


def test_commands_are_printed_as_they_are_typed(monkeypatch):
    words = "cd", "my course"
    assert paths.quoted(*words) == "cd 'my course'"
    with monkeypatch.context() as windows:
        windows.setattr(paths.os, "name", "nt")
        said = paths.quoted(*words)
    assert said == 'cd "my course"'


@pytest.mark.parametrize("options", [["~nobody-of-this-name"], ["a\0b"], [" "], ["x", "--port", "70000"]])
def test_invalid_options_are_refused_before_anything_is_copied(options, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["start", *options]) == 1
    assert capsys.readouterr().err.startswith("convlab: ")
    assert not list(tmp_path.iterdir())
