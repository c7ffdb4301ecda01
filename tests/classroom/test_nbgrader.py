"""nbgrader's whole cycle on homework from two lessons: handed out, handed in by three, marked, given back."""

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import convlab as cl
from convlab.cli import assignment

LESSONS = ("03", "05")
STUDENTS = ("right", "mistaken", "empty", "cheat")


def run(course, *command):
    """A command in the course's folder; nbgrader looks for its helpers on the PATH."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run(command, cwd=course, env={**os.environ, "PATH": path}, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def named(cells):
    """Cells by the name that nbgrader knows them by."""
    return {cell["metadata"]["nbgrader"]["grade_id"]: cell for cell in cells if "nbgrader" in cell["metadata"]}


def text(cell):
    return "".join(cell["source"])


def answers(lesson):
    """(what stands in the cell, the right answer, a typical mistake) for each question, from the exercises."""
    sheet = named(assignment.source_notebook(lesson, seed=0)["cells"])
    for name in cl.exercises.names(lesson):
        exercise, variable = cl.exercises.get(name), name.split(".")[1]
        variable = exercise.function if exercise.kind == "code" else variable
        if variable not in sheet:
            continue
        right = "\n".join(line for line in text(sheet[variable]).splitlines() if "###" not in line)
        if exercise.kind == "code":
            wrong = f'import convlab as cl\n\n{variable}, _ = cl.exercises.get("{name}").mistakes[0]'
        else:
            wrong = f"{variable} = {assignment.literal(exercise.mistakes[0][0])}"
        yield variable, right, wrong


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """A course after the whole cycle."""
    folder = tmp_path_factory.mktemp("course")
    python = [sys.executable, "-m"]
    nbgrader = [*python, "nbgrader"]
    run(folder, *python, "convlab", "assignment", *LESSONS, "--to", ".", "--name", "windows")
    run(folder, *nbgrader, "generate_assignment", "windows", "--create")
    for student in STUDENTS:
        hand_in(folder, student)
    run(folder, *nbgrader, "autograde", "windows", "--create")
    run(folder, *nbgrader, "generate_feedback", "windows")
    run(folder, *nbgrader, "export", "--to", "grades.csv")
    return folder


def hand_in(course, student):
    folder = course / "submitted" / student / "windows"
    folder.mkdir(parents=True)
    for path in (course / "release" / "windows").glob("*.ipynb"):
        notebook = json.loads(path.read_text(encoding="utf-8"))
        cells = named(notebook["cells"])
        for variable, right, wrong in answers(path.name[:2]):
            if student in ("right", "mistaken"):
                cells[variable]["source"] = right if student == "right" else wrong
        if student == "cheat":
            for cell in cells.values():
                if cell["metadata"]["nbgrader"]["grade"]:
                    cell["source"] = "assert True"
        (folder / path.name).write_text(json.dumps(notebook), encoding="utf-8")


def grades(course):
    """{student: (score, most that can be had)} of the table that a teacher gets."""
    with (course / "grades.csv").open(newline="") as file:
        return {row["student_id"]: (float(row["score"]), float(row["max_score"])) for row in csv.DictReader(file)}


def test_released_notebooks_give_nothing_away(course):
    for lesson, path in zip(LESSONS, sorted((course / "release" / "windows").iterdir()), strict=True):
        whole = path.read_text(encoding="utf-8")
        for secret in ("HIDDEN TESTS", "BEGIN SOLUTION", "END SOLUTION", "outcome.correct", "as right"):
            assert secret not in whole
        released = named(json.loads(whole)["cells"])
        source = next((course / "source" / "windows").glob(f"{lesson}_*"))
        source = named(json.loads(source.read_text(encoding="utf-8"))["cells"])
        assert released.keys() == source.keys()
        tests = [cell["metadata"]["nbgrader"] for cell in released.values() if cell["metadata"]["nbgrader"]["grade"]]
        assert tests and all(test["locked"] and test["points"] == 1 for test in tests)
        for variable, _, _ in answers(lesson):
            assert "..." in text(released[variable])
            compile(text(released[variable]), variable, "exec")


def test_scores_are_those_that_were_earned(course):
    found = grades(course)
    most = float(sum(assignment.points(assignment.source_notebook(lesson, seed=0)) for lesson in LESSONS))
    assert found["right"] == (most, most)
    # The first known mistake of conv2d is to ignore the stride: four of its six tests do without. All others cost
    # the whole question.
    assert found["mistaken"] == (4.0, most)
    assert found["empty"] == (0.0, most)


def test_edited_tests_do_not_help(course):
    score, _ = grades(course)["cheat"]
    assert score == 0
    handed_in = next((course / "submitted" / "cheat" / "windows").iterdir()).read_text()
    marked = next((course / "autograded" / "cheat" / "windows").glob("*.ipynb")).read_text()
    assert "assert True" in handed_in
    assert "assert True" not in marked


def test_feedback_names_the_mistake(course):
    pages = sorted((course / "feedback" / "mistaken" / "windows").glob("*.html"))
    assert [page.name[:2] for page in pages] == list(LESSONS)
    _, message = cl.exercises.get("03.first_sum").mistakes[0]
    assert message in pages[0].read_text(encoding="utf-8")
