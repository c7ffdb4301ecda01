"""Homework from the lessons: a source notebook for nbgrader, with points, locked tests and hidden tests.

The questions are in the order of the lesson. Prompts, correct answers and grading are those of `convlab.exercises`: a
correct answer in the lesson gets full points. A program is tested, part by part, on the cases of the lesson and on
values that learners cannot know: the same ones, shuffled.

The format of the cells is nbgrader's: https://nbgrader.readthedocs.io, "Creating and grading assignments".
"""

from __future__ import annotations

import argparse
import re
import secrets
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from convlab import exercises
from convlab.errors import OptionError, short, unknown_name
from convlab.exercises.code_grading import Code
from convlab.exercises.parsing import as_text
from convlab.ops.geometry import whole
from convlab.paths import lessons, own_folder, quoted

if TYPE_CHECKING:
    import nbformat
    import numpy.typing as npt

    from convlab.exercises.kinds import Exercise

_NAME = re.compile(r"\w[\w .()-]{0,99}")
_DEVICES = {"CON", "PRN", "AUX", "NUL", *(f"{port}{n}" for port in ("COM", "LPT") for n in range(10))}  # of Windows
_ASKED = re.compile(r"""cl\.exercises\.ask\(["']([^"']+)["']\)""")
_HEADING = re.compile(r"^##+ .*$", re.MULTILINE)
_HIDDEN = "### BEGIN HIDDEN TESTS\n{}\n### END HIDDEN TESTS"
_SOLUTION = "### BEGIN SOLUTION\n{}\n### END SOLUTION"
_INTRO = """# {title}

Homework for lesson {lesson}, which you may open too: you need it for the questions that begin with *Play*.

Write your answers in place of the dots, then run the cell below each: it says whether your answer can be read. It is
graded when your work is marked. Changes in a locked cell do not count.
"""
CONFIG = """# Settings of nbgrader for this course: https://nbgrader.readthedocs.io, "Configuration options".
c = get_config()  # noqa: F821
c.CourseDirectory.course_id = "convlab"
# Replaces the solution in the student's version. The dots above it make it a valid program.
c.ClearSolutions.code_stub = {"python": "# Your turn: write in place of the dots above."}
# Seconds for one cell of a submission; an endless loop fails its tests, and the next cell is marked.
c.ExecutePreprocessor.timeout = 60
"""


def with_questions() -> dict[str, Path]:
    """Lessons that have questions, as {"03": path of the notebook}.

    >>> list(with_questions())[:3]
    ['00', '01', '02']
    """
    return {path.name[:2]: path for path in lessons() if exercises.names(path.name[:2])}


def source_notebook(lesson: str, seed: int) -> nbformat.NotebookNode:
    """Teacher's version of a lesson's homework.

    Parameters
    ----------
    lesson : str
        Number of the lesson, such as ``"05"``.
    seed : int
        Seed for shuffling the values of the hidden tests.

    Returns
    -------
    nbformat.NotebookNode
        For ``source/NAME`` of an nbgrader course.

    Raises
    ------
    UnknownNameError
        If the lesson does not exist or has no questions.

    Examples
    --------
    >>> points(source_notebook("05", seed=1))
    27
    """
    import nbformat

    known = with_questions()
    if lesson not in known:
        raise unknown_name("assignment", "lesson", lesson, known, "there is no homework for it")
    rng = np.random.default_rng(seed)
    cells = nbformat.read(known[lesson], as_version=4).cells
    sources = [cell.source for cell in cells]
    title = sources[0].splitlines()[0].lstrip("# ")
    sheet = [_locked(_INTRO.format(title=title, lesson=lesson), "intro")]
    sheet += [_locked(text, "rules") for text in sources[1:2] if text.startswith(">")]
    sheet += [_cell("code", "import numpy as np\n\nimport convlab as cl", "imports")]
    heading = shown = ""
    for cell, source in zip(cells, sources, strict=True):
        if cell.cell_type == "markdown":
            heading = (_HEADING.findall(source) or [heading])[-1]
        for name in _ASKED.findall(source) if cell.cell_type == "code" else ():
            if heading != shown:
                sheet.append(_locked(f"## {heading.lstrip('# ')}", f"section_{_id(name)}"))
                shown = heading
            exercise = exercises.get(name)
            sheet += _program(exercise, rng) if isinstance(exercise, Code) else _question(exercise, rng)
    kernel = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}}
    homework: nbformat.NotebookNode = nbformat.v4.new_notebook(cells=sheet, metadata=kernel)
    return homework


def points(notebook: nbformat.NotebookNode) -> int:
    """Total points of a source notebook."""
    graded = (cell["metadata"].get("nbgrader", {}) for cell in notebook["cells"])
    return sum(int(about.get("points", 0)) for about in graded)


# Cells


def _cell(kind: Literal["code", "markdown"], source: str, name: str, **graded: bool | int) -> nbformat.NotebookNode:
    """A cell; with `graded`, nbgrader's metadata are added."""
    import nbformat

    new: Callable[..., nbformat.NotebookNode] = (
        nbformat.v4.new_code_cell if kind == "code" else nbformat.v4.new_markdown_cell
    )
    cell = new(source, id=name.replace("_", "-")[:64])
    if graded:
        known = {"schema_version": 3, "grade_id": name, "cell_type": kind}
        known |= dict.fromkeys(("grade", "solution", "locked", "task"), False)
        cell.metadata.nbgrader = nbformat.from_dict({**known, **graded})
    return cell


def _locked(text: str, name: str) -> nbformat.NotebookNode:
    return _cell("markdown", text.strip(), name, locked=True)


def _answer(stub: str, solution: str, name: str) -> nbformat.NotebookNode:
    """Answer cell: the stub with dots for the learner, and the solution that nbgrader removes."""
    indent = re.search(r"^( *)\.\.\.$", stub, re.MULTILINE)
    region = textwrap.indent(_SOLUTION.format(solution), indent[1] if indent else "")
    return _cell("code", f"{stub.rstrip()}\n{region}", name, solution=True)


def _test(source: str, name: str) -> nbformat.NotebookNode:
    return _cell("code", source, name, grade=True, locked=True, points=1)


def _id(name: str) -> str:
    """Name of the variable for the answer to a question, ``"first_sum"``."""
    return name.split(".")[-1]


# Questions


def _question(exercise: Any, rng: np.random.Generator) -> list[nbformat.NotebookNode]:
    """Cells of a question with one answer: prompt, answer and test."""  # Any: each kind declares its own `answer`
    variable = _id(exercise.name)
    asked = f'cl.exercises.get("{exercise.name}")'
    visible = f"assert {asked}.is_readable({variable}), 'There is no answer yet, or none that can be read.'"
    hidden = f"outcome = {asked}.check({variable})\nassert outcome.correct, outcome.message"
    return [
        _locked(_prompt(exercise), f"{variable}_prompt"),
        _answer(f"{variable} = ...", f"{variable} = {literal(exercise.answer)}", variable),
        _test(f"import convlab as cl\n\n{visible}\n{_HIDDEN.format(hidden)}", f"{variable}_test"),
    ]


def _prompt(exercise: Exercise) -> str:
    options = [f"{number}. {label}" for number, (label, _) in enumerate(getattr(exercise, "options", ()), 1)]
    tables = [f"{label}:\n\n{_table(rows)}" for label, rows in (*exercise.grids, *exercise.pictures)]
    how = {
        "choice": f"Answer with its number, such as `{_id(exercise.name)} = 1`.",
        "shape": "Answer with a shape, such as `(3, 4)`.",
        "array": "Answer with a list of numbers, or a list of rows such as `[[1, 2], [3, 4]]`.",
        "kernel": "Answer with a list of rows, such as `[[1, 2], [3, 4]]`.",
    }.get(exercise.kind, "")
    return "\n\n".join(part for part in (exercise.prompt, *tables, "\n".join(options), how, "*1 point*") if part)


def _table(rows: npt.ArrayLike) -> str:
    """Numbers in columns, as a preformatted block of Markdown."""
    texts = [[str(as_text(number)) for number in row] for row in np.atleast_2d(np.asarray(rows, float))]
    width = max(len(text) for row in texts for text in row)
    return "\n".join("    " + "  ".join(text.rjust(width) for text in row) for row in texts)


def literal(answer: object) -> str:
    """An answer as Python code.

    >>> literal(8.0), literal((164, 164)), literal("zeros"), literal(np.array([[1.0, 0.5]]))
    ('8', '(164, 164)', "'zeros'", '[[1.0, 0.5]]')
    """
    if isinstance(answer, np.ndarray):
        return repr(answer.tolist())
    return str(as_text(answer)) if isinstance(answer, float) else repr(answer)


# Programs


def _program(exercise: Code, rng: np.random.Generator) -> list[nbformat.NotebookNode]:
    """Cells of a program: prompt, stub, a visible test, and a hidden test for each group of settings."""
    name = exercise.function
    solution = f"from {exercise.answer.__module__} import {exercise.answer.__name__} as right\n\n"
    solution += f"return right({', '.join(f'{each}={each}' for each in exercise.names if each in exercise.stub)})"
    total = len(exercise.parts)
    cells = [
        _locked(
            f"{exercise.prompt}\n\n*{total} points: 1 for the first case, {total - 1} for others*", f"{name}_prompt"
        ),
        _answer(exercise.stub, solution, name),
    ]
    for part in exercise.parts:
        title = {"first": "in the first case", "numbers": "with other numbers"}.get(part, f"with {part}")
        seed = "" if part == "first" else f", seed={rng.integers(2**62)}"
        lines = (
            f'import convlab as cl\n\nfinding = cl.exercises.get("{exercise.name}").check({name}, "{part}"{seed})\n'
            "assert finding.correct, finding.message"
        )
        source = lines if part == "first" else _HIDDEN.format(lines)
        place = () if part == "first" else part.split(", ")
        cells.append(_test(f"# {name} {title}\n{source}", "_".join((name, *place, "test"))))
    return cells


# The command


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of ``convlab assignment``, such as ``03 05 --to course``."""
    parser.add_argument("lessons", nargs="+", metavar="LESSON", help="such as 05")
    parser.add_argument("--to", default="course", metavar="FOLDER", help="of the nbgrader course (default: course)")
    parser.add_argument("--name", default="convlab", help="of the assignment (default: convlab)")
    parser.add_argument("--seed", type=int, help="shuffles the hidden tests; by default a random one")


def run(options: argparse.Namespace) -> int:
    """Write the source notebooks of an assignment, and nbgrader's settings if the course has none."""
    import nbformat

    # Learners have this program too: with a known seed, they could generate the hidden tests.
    seed = secrets.randbits(64) if options.seed is None else whole(options.seed, "seed", 0)
    course, known = own_folder(options.to, "assignment", "Name another folder with --to"), with_questions()
    wanted = [lesson.zfill(2) if lesson.isdecimal() else lesson for lesson in options.lessons]
    notebooks = {lesson: source_notebook(lesson, seed) for lesson in wanted}
    folder = course / "source" / _checked_name(options.name)
    paths = {lesson: folder / known[lesson].name for lesson in notebooks}
    try:
        for path in paths.values():
            if path.exists():
                why = "what is there may have been handed out already, and new tests would not be those of the students"
                raise OptionError.says("assignment", "nothing is overwritten", str(path), why, "Choose another --name")
        folder.mkdir(parents=True, exist_ok=True)
        settings = course / "nbgrader_config.py"
        if not settings.exists():
            settings.write_text(CONFIG, encoding="utf-8")
        for lesson, path in paths.items():
            nbformat.write(notebooks[lesson], path)
            print(f"{path}: {points(notebooks[lesson])} points")
    except OSError as error:
        why = error.strerror or str(error)
        raise OptionError.says(
            "assignment", "the notebooks cannot be written", str(folder), why, "Name another folder with --to"
        ) from None
    commands = f"{quoted('cd', str(course))} && {quoted('nbgrader', 'generate_assignment', options.name)}"
    print(f"Now make the students' version: {commands}")
    return 0


def _checked_name(name: str) -> str:
    """The name of an assignment, if it is a valid folder name on every system and for nbgrader; else an error."""
    if _NAME.fullmatch(name) and name == name.rstrip(" .") and name.split(".")[0].upper() not in _DEVICES:
        return name
    raise OptionError.says(
        "assignment",
        "this cannot be the name of an assignment",
        f"--name {short(name)}",
        "it becomes a folder, on Windows too, and nbgrader looks it up",
        "Use letters, digits, spaces, '-', '_' and '.', such as --name homework_1",
    )
