"""Questions to the learner: a notebook has one line for each, all else is in this package.

>>> import convlab as cl
>>> card = cl.exercises.ask("03.first_sum")
>>> card.check(18)
<Not yet: The weight on the 5 is −1: take 5 away, do not add it.>
>>> card.check(8).correct
True

`kinds` has the kinds of questions and their rules, `questions` the questions of each lesson, the five programs that
learners write, the quiz and the puzzles, `question_generator` the practice questions, and `progress_log` the record of
solved exercises.
"""

from __future__ import annotations

import dataclasses
import importlib
import random
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from convlab.errors import OptionError, short, unknown_name
from convlab.exercises import progress_log
from convlab.exercises.code_grading import Code
from convlab.exercises.kinds import Array, Choice, Kernel, Number, Outcome, Shape
from convlab.exercises.questions import programs
from convlab.exercises.questions.programs import (
    check_conv2d,
    check_max_pool2d,
    check_output_size,
    check_pad_zeros,
    check_relu,
)

if TYPE_CHECKING:
    from typing import Literal

    from convlab.exercises.kinds import Exercise
    from convlab.exercises.question_generator import Kind
    from convlab.widgets.card import Card, Practice
    from convlab.widgets.progress import ProgressRow
    from convlab.widgets.puzzle import Puzzle
    from convlab.widgets.quiz import Quiz
    from convlab.widgets.warm_up import WarmUp

__all__ = [
    "Array",
    "Choice",
    "Kernel",
    "Number",
    "Outcome",
    "Shape",
    "ask",
    "check_conv2d",
    "check_max_pool2d",
    "check_output_size",
    "check_pad_zeros",
    "check_relu",
    "forget_progress",
    "get",
    "names",
    "practice",
    "progress",
    "puzzle",
    "quiz",
    "warm_up",
]

functions = programs  # name until 0.2, which teachers' files may still import

_LESSONS = tuple(f"{number:02}" for number in range(12))


@cache
def _exercises_of(lesson: str) -> dict[str, Exercise]:
    """Exercises of one lesson by name. Its answers are computed here, not when the package is imported."""
    module = importlib.import_module(f"convlab.exercises.questions.lesson_{lesson}")
    found = [*module.EXERCISES, *(program for program in programs.EXERCISES if program.lesson == lesson)]
    return {exercise.name: exercise for exercise in found}


def names(lesson: str = "") -> list[str]:
    """List the names of all exercises in the order of the lessons; ``names("03")`` lists those of one lesson.

    Parameters
    ----------
    lesson : str
        Two digits, or the beginning of a name.

    Returns
    -------
    list of str

    Raises
    ------
    OptionError
        For a lesson that is not a string.

    Examples
    --------
    >>> names("03")[0]
    '03.first_sum'
    """
    if not isinstance(lesson, str):
        why = "a lesson has a number of two digits, as text"
        raise OptionError.says(
            "exercises", "there is no such lesson", f"lesson={short(lesson)}", why, 'Use names("03")'
        )
    meant = [each for each in _LESSONS if each.startswith(lesson) or lesson.startswith(each)]
    return [name for each in meant for name in _exercises_of(each) if name.startswith(lesson)]


def get(name: str) -> Exercise:
    """Return the exercise of this name, without a card.

    Raises
    ------
    UnknownNameError
        For a name that is not in `names`.

    Examples
    --------
    >>> get("03.first_sum").answer
    8.0
    """
    lesson = str(name).partition(".")[0]
    found = _exercises_of(lesson).get(name) if lesson in _LESSONS else None
    if found is None:
        raise unknown_name("exercises", "exercise", name, names(), "it cannot be asked")
    return found


def ask(name: str) -> Card:
    """Show an exercise as a card.

    Parameters
    ----------
    name : str
        Lesson and question, such as ``"03.first_sum"`` (`names`).

    Returns
    -------
    Card
        A widget. ``card.answer = 7`` answers it from Python; ``card.check(7)`` grades an answer without entering it.
        Neither raises; if the check itself fails, the outcome is "not judged".

    Raises
    ------
    UnknownNameError
        For a name that is not in `names`.
    """
    from convlab.widgets import card  # imported late: ipywidgets is needed only to show a card

    exercise = get(name)
    return card.CodeCard(exercise) if isinstance(exercise, Code) else card.Card(exercise)


def practice(kind: Kind = "output size", *, seed: int = 0) -> Practice:
    """Show an endless series of practice questions of one kind.

    Parameters
    ----------
    kind : {"output size", "which operation", "read the sum"}
    seed : int
        A seed always gives the same questions.

    Returns
    -------
    Practice
        A card with a button for the next question; ``card.next()`` does the same.

    Raises
    ------
    UnknownNameError, OptionError
        For an unknown kind, or a seed that is not a whole number.
    """
    from convlab.widgets.card import Practice

    return Practice(kind, seed)


def progress(lesson: str = "") -> ProgressRow:
    """Show which exercises are solved: ``progress("03")`` for one lesson, ``progress()`` for all.

    Returns
    -------
    ProgressRow
        A row of marks that follows the cards. It names the file in which the progress is kept.

    Raises
    ------
    UnknownNameError
        For a lesson without exercises.
    """
    from convlab.widgets.progress import ProgressRow

    if not names(lesson):
        raise unknown_name("exercises", "lesson", lesson, _LESSONS, "it has no exercises")
    return ProgressRow(lesson, [get(name) for name in names(lesson)])


def quiz(*, form: Literal["A", "B"] = "A", seed: int | None = None) -> Quiz:
    """Show the test of the whole course: twenty questions, one at a time; the score comes on request.

    Parameters
    ----------
    form : {"A", "B"}
        Two parallel forms: the same concepts with other numbers, such as one before the course and one after it.
    seed : int, optional
        Shuffles the questions and their options; without it they are in the order of the lessons.

    Returns
    -------
    Quiz
        A widget. ``quiz.answer(1, (320, 480, 3))`` answers the first question, ``quiz.scored = True`` shows the
        score and the lessons to read again.

    Raises
    ------
    UnknownNameError
        For any other form.
    """
    from convlab.exercises.questions.quiz import FORMS, LESSONS, questions
    from convlab.widgets.quiz import Quiz

    if form not in FORMS:
        raise unknown_name("quiz", "form", form, FORMS, "it has no questions")
    return Quiz(questions(seed, form), LESSONS)


def warm_up(lesson: str, *, seed: int = 0) -> WarmUp:
    """Show three questions from earlier lessons: missed ones first, then those solved longest ago, then new ones.

    Parameters
    ----------
    lesson : str
        The lesson that begins, such as ``"05"``.
    seed : int
        Chooses among questions that were never answered.

    Returns
    -------
    WarmUp
        A box of three cards, ``warm_up.cards``. A prediction is an ordinary question here.

    Raises
    ------
    UnknownNameError
        For a lesson that has none before it.
    """
    from convlab.widgets.warm_up import WarmUp

    if lesson not in _LESSONS[1:]:
        raise unknown_name("exercises", "lesson", lesson, _LESSONS[1:], "it has no earlier lesson to repeat")
    return WarmUp(lesson, _to_repeat(lesson, seed))


def _to_repeat(lesson: str, seed: int) -> list[Exercise]:
    earlier = [get(name) for each in _LESSONS if each < lesson for name in _exercises_of(each)]
    able = [exercise for exercise in earlier if exercise.repeat and not isinstance(exercise, Code)]
    latest = progress_log.latest()
    age = {name: place for place, name in enumerate(latest)}
    ranks = {"tried": 0, "solved": 1, "untouched": 2}

    def rank(exercise: Exercise) -> tuple[int, int]:
        return ranks[latest.get(exercise.name, "untouched")], age.get(exercise.name, 0)

    mixed = random.Random(f"warm-up {lesson} {seed}").sample(able, len(able))
    chosen = sorted(mixed, key=rank)[:3]
    return [dataclasses.replace(exercise, predict=False, answered_by=()) for exercise in chosen]


def puzzle(level: Literal[1, 2, 3] = 1) -> Puzzle:
    """Show a puzzle: guess a kernel from its feature map, with a distance that follows every change.

    Parameters
    ----------
    level : {1, 2, 3}

    Returns
    -------
    Puzzle
        A widget. ``puzzle.kernel = [[0, 0, 0], [-1, 0, 1], [0, 0, 0]]`` makes a guess; ``puzzle.distance`` and
        ``puzzle.solved`` tell how good it is.

    Raises
    ------
    OptionError
        For any other level.
    """
    from convlab.widgets.puzzle import Puzzle

    if isinstance(level, bool) or not isinstance(level, int | np.integer) or level not in (1, 2, 3):
        why = "the puzzle has three levels"
        raise OptionError.says("puzzle", "there is no such level", f"level={short(level)}", why, "Use 1, 2 or 3")
    return Puzzle(int(level))


def forget_progress() -> Note:
    """Delete the file in which the progress is kept; returns a sentence that says so."""
    return Note(progress_log.forget())


class Note(str):
    """A string that a cell shows without quotation marks."""

    def __repr__(self) -> str:
        return f"<{self}>"
