"""Homework: each right answer earns every point, each known mistake loses one, and nothing is given away."""

import argparse
import itertools
import json
import keyword
import shlex

import pytest

import convlab as cl
from convlab.__main__ import main
from convlab.cli import assignment
from convlab.errors import ConvlabError

LESSONS = assignment.with_questions()


@pytest.fixture(scope="module", params=LESSONS)
def sheet(request):
    """A homework's cells, by name."""
    notebook = assignment.source_notebook(request.param, seed=7)
    named = [cell for cell in notebook["cells"] if "nbgrader" in cell["metadata"]]
    return {cell["metadata"]["nbgrader"]["grade_id"]: cell for cell in named}


def trials(sheet, variable):
    """The tests behind an answer, whole and without their hidden part."""
    behind = itertools.islice(sheet, list(sheet).index(variable) + 1, None)
    found = list(itertools.takewhile(lambda name: sheet[name]["metadata"]["nbgrader"]["grade"], behind))
    whole = {name: sheet[name]["source"] for name in found}
    return whole, {name: source.split("### BEGIN HIDDEN")[0] for name, source in whole.items()}


def passed(tests, **names):
    """Which tests an answer passes."""
    good = set()
    for name, source in tests.items():
        try:
            exec(source, dict(names))
        except Exception:
            continue
        good.add(name)
    return good


def exercises_of(sheet):
    lesson = next(iter(sheet.values()))["source"].split("lesson ")[1][:2]
    return [each for each in map(cl.exercises.get, cl.exercises.names(lesson)) if variable_of(each) in sheet]


def variable_of(exercise):
    return exercise.function if exercise.kind == "code" else exercise.name.split(".")[1]


def test_every_question_that_the_lesson_asks_is_there(sheet):
    lesson = exercises_of(sheet)[0].lesson
    text = LESSONS[lesson].read_text(encoding="utf-8")
    asked = [name for name in cl.exercises.names(lesson) if f'ask(\\"{name}\\")' in text]
    assert sorted(each.name for each in exercises_of(sheet)) == sorted(asked)
    assert all(name.isidentifier() and not keyword.iskeyword(name) for name in sheet)


def test_correct_answers_get_all_points_and_missing_ones_none(sheet):
    for exercise in exercises_of(sheet):
        variable = variable_of(exercise)
        whole, _ = trials(sheet, variable)
        right, untouched = {}, {}
        exec(sheet[variable]["source"], right)
        exec(sheet[variable]["source"].split("### BEGIN")[0].rstrip(), untouched)
        assert passed(whole, **{variable: right[variable]}) == set(whole), exercise.name
        assert not passed(whole, **{variable: untouched[variable]}), exercise.name
        assert len(whole) == sum(sheet[name]["metadata"]["nbgrader"]["points"] for name in whole)


def test_each_known_mistake_loses_points_by_a_hidden_test(sheet):
    for exercise in exercises_of(sheet):
        variable = variable_of(exercise)
        whole, visible = trials(sheet, variable)
        for wrong, message in exercise.mistakes:
            if exercise.kind == "code" and set(exercise.optional) & settings_of(exercise, wrong):
                continue  # a mistake in a setting that nobody is asked to have
            assert passed(whole, **{variable: wrong}) < set(whole), (exercise.name, message)
            if exercise.kind != "code":  # a wrong answer can be read as well as the right one
                assert passed(visible, **{variable: wrong}) == set(visible), (exercise.name, message)


def settings_of(exercise, wrong):
    """The settings without which a mistake does not show."""
    plain = [case for case in exercise.cases if not set(exercise.optional) & set(case)]
    differs = [case for case in plain if not same(exercise, wrong, case)]
    return set() if differs else set(exercise.optional)


def same(exercise, wrong, case):
    given, right = wrong(**exercise.settings(**case)), exercise.answer(**exercise.settings(**case))
    return cl.exercises.code_grading._agree(given, right)


def test_hidden_numbers_follow_the_seed():
    def hidden(seed):
        cells = assignment.source_notebook("05", seed)["cells"]
        return [cell["source"] for cell in cells if cell["id"] == "conv2d-stride-test"]

    assert hidden(1) == hidden(1) != hidden(2)


@pytest.fixture
def command(tmp_path):
    """``convlab assignment``, run in this process."""

    def call(*arguments):
        parser = argparse.ArgumentParser()
        assignment.add_arguments(parser)
        return assignment.run(parser.parse_args([*arguments, "--to", str(tmp_path)]))

    return call


def test_command_writes_a_course_and_keeps_what_is_there(command, tmp_path, capsys):
    (tmp_path / "nbgrader_config.py").write_text("# mine")
    assert command("03", "05", "--name", "week-2") == 0
    written = sorted((tmp_path / "source" / "week-2").iterdir())
    assert [path.name[:2] for path in written] == ["03", "05"]
    assert "27 points" in capsys.readouterr().out
    assert (tmp_path / "nbgrader_config.py").read_text() == "# mine"
    before = written[0].read_text()
    with pytest.raises(ConvlabError, match="nothing is overwritten.*Choose another --name"):
        command("03", "--name", "week-2")
    assert written[0].read_text() == before
    assert json.loads(before)["nbformat"] == 4
    with pytest.raises(ConvlabError, match="no lesson of this name"):
        command("12")


def test_the_default_seed_is_secret(command, tmp_path):
    command("05", "--name", "a")
    command("05", "--name", "b")
    one, other = (next((tmp_path / "source" / name).iterdir()).read_text() for name in "ab")
    assert one != other


def test_the_printed_command_can_be_run(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["assignment", "3", "--to", "Mein Kurs", "--name", "Blatt 1"]) == 0
    said = capsys.readouterr().out.splitlines()[-1].split(": ", 1)[1]
    assert shlex.split(said) == ["cd", "Mein Kurs", "&&", "nbgrader", "generate_assignment", "Blatt 1"]
    assert (tmp_path / "Mein Kurs/source/Blatt 1/03_the_sliding_window.ipynb").is_file()


@pytest.mark.parametrize(
    "name", ["", " ", ".", "..", "a/b", "a\\b", "a+b", "a:b", "-x", "x.", "x ", "CON", "nul.1", "x*"]
)
def test_an_invalid_name_is_refused(name, tmp_path, capsys):
    assert main(["assignment", "03", "--to", str(tmp_path / "course"), f"--name={name}"]) == 1
    assert "this cannot be the name of an assignment" in capsys.readouterr().err
    assert not (tmp_path / "course").exists()


@pytest.mark.parametrize("to", ["", "file", "file/inside", "/proc/course", "~nobody-of-this-name/course"])
def test_an_invalid_folder_raises_an_error(to, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_text("mine")
    assert main(["assignment", "03", "--to", to]) == 1
    assert capsys.readouterr().err.endswith("Name another folder with --to.\n")
