"""The tools that keep the repository honest."""

from __future__ import annotations

import json
import re
import sys
import tomllib
from pathlib import Path

import bundle
import checks
import nbformat
import normalise_notebooks as tool
import other_engines
import pytest
import save_states

ROOT = Path(__file__).resolve().parent.parent
CELLS = [
    "import sys, warnings, ipywidgets\nprint('one', flush=True); print('two')",
    "warnings.warn('careful')\nobject()",
    "ipywidgets.IntSlider(3, 0, 10)",
    "ipywidgets.IntSlider(4, 0, 10)",
]
RAISING = "ipywidgets.IntSlider(nonsense=1, value='x')"


@pytest.fixture(scope="module")
def as_the_kernel_left_it(tmp_path_factory):
    """The text of a notebook that has been executed once."""
    cells = [nbformat.v4.new_code_cell(code) for code in [*CELLS, RAISING]]
    cells[-1].metadata.tags = ["raises-exception"]
    path = tmp_path_factory.mktemp("lessons") / "lesson.ipynb"
    nbformat.write(nbformat.v4.new_notebook(cells=[nbformat.v4.new_markdown_cell("# Title"), *cells]), path)
    tool.execute(path)
    return path.read_text()


@pytest.fixture
def executed(as_the_kernel_left_it, tmp_path):
    """The same notebook as a file of this test's own."""
    path = tmp_path / "lesson.ipynb"
    path.write_text(as_the_kernel_left_it)
    return path


def test_normalise_two_executions_give_the_same_bytes(executed):
    assert tool.main([str(executed)]) == 0
    first = executed.read_bytes()
    tool.execute(executed)
    assert executed.read_bytes() != first  # an execution does leave traces for the normaliser to remove
    assert tool.main([str(executed)]) == 0
    assert executed.read_bytes() == first


def test_normalise_is_idempotent_and_valid(executed):
    once = tool.normalised_text(executed.read_text())
    assert tool.normalised_text(once) == once
    assert once.endswith("}\n")
    nbformat.validate(nbformat.reads(once, as_version=4))


def test_normalise_removes_metadata_of_the_run(executed):
    text = tool.normalised_text(executed.read_text())
    notebook = json.loads(text)
    assert notebook["metadata"] == {"kernelspec": tool.KERNEL, "language_info": tool.LANGUAGE}
    assert [cell["id"] for cell in notebook["cells"]] == [f"cell-{number:02}" for number in range(1, 7)]
    code = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    assert [cell["execution_count"] for cell in code] == [1, 2, 3, 4, 5]
    assert code[0]["outputs"] == [{"name": "stdout", "output_type": "stream", "text": ["one\n", "two\n"]}]
    models = [cell["outputs"][0]["data"][tool.WIDGET_VIEW]["model_id"] for cell in code[2:4]]
    assert models == [f"{1:032x}", f"{2:032x}"]
    assert "0xADDR" in text
    assert "CELL-FILE: UserWarning" in text
    assert sys.prefix not in text
    assert str(Path.home()) + "/" not in text
    assert '"state"' not in text


def test_normalise_check_passes_then_fails_on_a_cleared_notebook(executed, capsys):
    assert tool.main(["--check", str(executed)]) == 1
    assert "not normalised" in capsys.readouterr().err
    assert tool.main([str(executed)]) == 0
    assert tool.main(["--check", str(executed)]) == 0
    notebook = json.loads(executed.read_text())
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            cell.update(execution_count=None, outputs=[])
    executed.write_text(json.dumps(notebook))
    assert tool.main(["--check", str(executed.parent)]) == 1
    assert "cell 2 has not been run" in capsys.readouterr().err


def test_normalise_refuses_an_error_without_its_tag():
    error = nbformat.v4.new_output("error", ename="ValueError", evalue="too big", traceback=[])
    cell = nbformat.v4.new_code_cell("f()", execution_count=1, outputs=[error])
    notebook = nbformat.v4.new_notebook(cells=[cell])
    with pytest.raises(tool.NotebookRefusedError, match="cell 1 ended in ValueError: too big"):
        tool.normalise(notebook)
    cell.metadata.tags = ["nbval-raises-exception"]
    assert tool.normalise(notebook)["cells"][0]["outputs"][0]["ename"] == "ValueError"


def asking(*sources):
    """A notebook with executed cells."""
    cells = [nbformat.v4.new_code_cell(source, execution_count=1) for source in sources]
    return nbformat.v4.new_notebook(cells=cells)


def test_normalise_hides_the_outputs_that_answer_a_question_and_no_others():
    notebook = asking('cl.exercises.ask("02.order")', "1", "2", "3")
    notebook.cells[3].metadata = {"jupyter": {"outputs_hidden": True, "source_hidden": True}}
    hidden = [cell.metadata.get("jupyter", {}) for cell in tool.normalise(notebook).cells]
    assert hidden == [{}, {"outputs_hidden": True}, {"outputs_hidden": True}, {"source_hidden": True}]
    assert tool.normalise(tool.normalise(notebook)) == tool.normalise(notebook)


@pytest.mark.parametrize("after", [[], ['cl.exercises.ask("02.impulse")', "1", "2"]])
def test_normalise_refuses_a_question_without_its_answer(after):
    with pytest.raises(tool.NotebookRefusedError, match="02.order is answered by code cell 1 after it"):
        tool.normalise(asking('cl.exercises.ask("02.order")', *after))


def test_normalise_refuses_a_folder_of_this_machine():
    output = nbformat.v4.new_output("stream", name="stdout", text=f"wrote {ROOT}/x.png\n")
    cell = nbformat.v4.new_code_cell("f()", execution_count=1, outputs=[output])
    with pytest.raises(tool.NotebookRefusedError, match="folder of this machine"):
        tool.normalise(nbformat.v4.new_notebook(cells=[cell]))


PICTURE = """
import os, pathlib, ipywidgets

class Picture:
    def _repr_png_(self):
        return os.urandom(30)

    def __repr__(self):
        return {line}

display(Picture())
ipywidgets.IntSlider(3)
"""


@pytest.mark.parametrize(("line", "same"), [("'a picture'", True), ("os.urandom(3).hex()", False)])
def test_states_are_saved_of_lessons_whose_texts_are_as_committed(tmp_path, line, same):
    """Each execution makes another picture; that is what another processor does with the last digits."""
    (tmp_path / "pictures").mkdir()
    lesson = tmp_path / "lesson.ipynb"
    cells = [nbformat.v4.new_code_cell(PICTURE.format(line=line))]
    nbformat.write(nbformat.v4.new_notebook(cells=cells), lesson)
    assert tool.main(["--execute", str(lesson)]) == 0
    committed = lesson.read_text(encoding="utf-8")
    assert "image/png" in committed
    if same:
        saved = json.loads(save_states.save(lesson, tmp_path).read_text(encoding="utf-8"))
        assert f"{1:032x}" in saved[tool.WIDGET_VIEW.replace("view", "state")]["state"]
    else:
        with pytest.raises(SystemExit, match=r"lesson\.ipynb gives other outputs than those committed"):
            save_states.save(lesson, tmp_path)
    assert lesson.read_text(encoding="utf-8") == committed


def outputs_of(*outputs):
    cell = nbformat.v4.new_code_cell("f()", execution_count=1, outputs=list(outputs))
    cell.metadata.tags = ["raises-exception"]
    return tool.compared(nbformat.writes(nbformat.v4.new_notebook(cells=[cell])))[0]["outputs"]


def test_compared_has_the_parts_that_strict_nbval_compares():
    new = nbformat.v4.new_output
    out, err = (new("stream", name=name, text="a\nb\n") for name in ("stdout", "stderr"))
    # One stream is one text, however the two came in between each other.
    assert outputs_of(out, err, out) == outputs_of(out, out, err) != outputs_of(out, err)
    picture = {"image/png": "AAAA", "image/jpeg": "BBBB", "text/plain": "<a picture>"}
    assert outputs_of(new("display_data", picture)) == {"text/plain": ["<a picture>"]}
    for kind in ("text/html", "text/plain", "image/svg+xml"):
        assert outputs_of(new("display_data", {kind: "1"})) != outputs_of(new("display_data", {kind: "2"}))
    assert outputs_of(new("display_data", picture)) != outputs_of(new("display_data", {"text/plain": "<another>"}))
    raised = [new("error", ename="E", evalue=value, traceback=[line]) for value in "ab" for line in "xy"]
    found = [outputs_of(one) for one in raised]
    assert found[0] == found[1] != found[2] == found[3]


def test_bundle_differences_names_changed_missing_and_surplus_files(tmp_path):
    built, committed = tmp_path / "built", tmp_path / "committed"
    for folder in (built, committed):
        folder.mkdir()
        (folder / "same.js").write_text("1")
        (folder / "changed.js").write_text(folder.name)
    (built / "missing.css").write_text("")
    (committed / "surplus.css").write_text("")
    assert bundle.differences(built, committed) == ["changed.js", "missing.css", "surplus.css"]
    assert bundle.differences(built, built) == []


def test_requirements_repeat_the_bounds_of_pyproject():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"]
    lines = (ROOT / "requirements.txt").read_text().splitlines()
    requirements = [line for line in lines if line and not line.startswith(("#", "-e"))]
    nbval = next(line for line in extras["test"] if line.startswith("nbval"))
    assert sorted(requirements) == sorted([*project["dependencies"], nbval])
    assert "-e ." in lines


@pytest.mark.parametrize("folder", ["js", "deploy"])
def test_lock_files_have_no_download_addresses(folder):
    lock = json.loads((ROOT / folder / "package-lock.json").read_text())
    # Pages of thanks, which npm writes down as "funding", may be there: nothing is fetched from them.
    named = [name for name, package in lock["packages"].items() if "resolved" in package]
    assert not named, f"delete node_modules and package-lock.json, and run `npm install` in {folder}: its .npmrc counts"


# Firefox and WebKit


@pytest.fixture
def without_engines(monkeypatch):
    """A machine without Firefox and WebKit; changes what apt and root are there."""
    monkeypatch.setattr(other_engines, "programs", lambda: {"screen": "/usr/bin/Xvfb"})

    def machine(apt, user):
        monkeypatch.setattr(other_engines.shutil, "which", lambda name: apt)
        monkeypatch.setattr(other_engines.os, "geteuid", lambda: user, raising=False)
        monkeypatch.setattr(other_engines.subprocess, "run", lambda command, **_: asked.append(command))

    asked = machine.asked = []
    return machine


@pytest.mark.parametrize(
    ("apt", "user", "reason"),
    [
        (None, 0, "firefox-esr, webkit2gtk-driver missing, and there is no apt to install from"),
        ("/usr/bin/apt-get", 1000, "firefox-esr, webkit2gtk-driver missing, and only root can install packages"),
        ("/usr/bin/apt-get", 0, "apt could not install firefox-esr, webkit2gtk-driver"),
    ],
)
def test_the_engines_are_skipped_with_the_reason_where_they_cannot_be_had(without_engines, capsys, apt, user, reason):
    without_engines(apt, user)
    assert checks.main(["engines"]) == 0
    printed = capsys.readouterr().out
    assert f"convlab: engines is skipped: {reason}." in printed
    assert re.search(r"^engines +skipped", printed, re.MULTILINE)
    installed = [command for command in without_engines.asked if "install" in command]
    assert [command[-2:] for command in installed] == [["firefox-esr", "webkit2gtk-driver"]] * ("could" in reason)


def test_engines_that_are_there_are_tested_and_a_failure_counts(monkeypatch, capsys):
    monkeypatch.setattr(other_engines, "programs", lambda: dict.fromkeys(other_engines.PACKAGES, "/usr/bin/there"))
    monkeypatch.setattr(checks, "pytest", lambda *arguments: "tests/engines" not in arguments)
    assert checks.main(["engines"]) == 1
    assert "engines          FAILED" in capsys.readouterr().out
