"""Questions to the learner: a notebook holds one line for each, everything else lives here.

>>> import convlab as cl
>>> card = cl.exercises.ask("03.first_sum")
>>> card.check(18)
<Not yet: The weight on the 5 is −1: take 5 away, do not add it.>
>>> card.check(8).correct
True

`kinds` holds the kinds of questions and their rules, `questions` those of each lesson, the five programs that learners
write, the quiz and the puzzles; `question_generator` practice without end, and `progress_log` what was solved.
"""

import importlib
from functools import cache

import numpy as np

from convlab.errors import OptionError, short, unknown_name
from convlab.exercises import progress_log
from convlab.exercises.kinds import Array, Choice, Kernel, Number, Outcome, Shape
from convlab.exercises.questions import programs
from convlab.exercises.questions.programs import (
    check_conv2d,
    check_max_pool2d,
    check_output_size,
    check_pad_zeros,
    check_relu,
)

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
]

functions = programs  # its name until 0.2, which teachers' files may import

_LESSONS = tuple(f"{number:02}" for number in range(12))


@cache
def _exercises_of(lesson):
    """Name -> exercise of one lesson. Its answers are computed now, not when the package is imported."""
    module = importlib.import_module(f"convlab.exercises.questions.lesson_{lesson}")
    found = [*module.EXERCISES, *(program for program in programs.EXERCISES if program.lesson == lesson)]
    return {exercise.name: exercise for exercise in found}


def names(lesson=""):
    """Names of all exercises, in the order of the lessons; ``names("03")`` those of one lesson.

    Raises
    ------
    OptionError
        For a lesson that is not a text.

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


def get(name):
    """The exercise of this name, without a card.

    >>> get("03.first_sum").answer
    8.0
    """
    lesson = str(name).partition(".")[0]
    found = _exercises_of(lesson).get(name) if lesson in _LESSONS else None
    if found is None:
        raise unknown_name("exercises", "exercise", name, names(), "it cannot be asked")
    return found


def ask(name):
    """Show an exercise as a card.

    Parameters
    ----------
    name : str
        Lesson and question, such as ``"03.first_sum"`` (`names`).

    Returns
    -------
    Card
        A widget. ``card.answer = 7`` answers it from Python; ``card.check(7)`` only asks what 7 would give.
        Neither ever raises; where a check fails by itself, the outcome is "not judged" and says so.
    """
    from convlab.widgets import card  # one floor up: only a card that is shown needs ipywidgets

    exercise = get(name)
    return (card.CodeCard if exercise.kind == "code" else card.Card)(exercise)


def practice(kind="output size", *, seed=0):
    """Show questions of one kind, one after the other, without end.

    Parameters
    ----------
    kind : {"output size", "which operation", "read the sum"}
    seed : int
        The same seed asks the same questions.

    Returns
    -------
    Practice
        A card with a button for another question; ``card.next()`` does the same.
    """
    from convlab.widgets.card import Practice

    return Practice(kind, seed)


def progress(lesson=""):
    """Show which exercises of a lesson are solved: ``progress("03")``; all without a lesson.

    Returns
    -------
    ProgressRow
        A row of marks that follows the cards. It names the one small file in which the progress is kept.
    """
    from convlab.widgets.progress import ProgressRow

    if not names(lesson):
        raise unknown_name("exercises", "lesson", lesson, _LESSONS, "it has no exercises")
    return ProgressRow(lesson, [get(name) for name in names(lesson)])


def quiz(*, seed=None):
    """The twenty questions at the end of the course, one at a time, scored when the learner asks.

    Parameters
    ----------
    seed : int, optional
        Mixes the questions and their options; without it they stand in the order of the lessons.

    Returns
    -------
    Quiz
        A widget. ``quiz.answer(1, (1068, 1600, 3))`` answers the first question, ``quiz.scored = True`` asks for
        the score; then it says which lessons to read again.
    """
    from convlab.exercises.questions.quiz import LESSONS, questions
    from convlab.widgets.quiz import Quiz

    return Quiz(questions(seed), LESSONS)


def puzzle(level=1):
    """Guess a kernel from what it makes of a picture, with a distance that follows every change.

    Parameters
    ----------
    level : {1, 2, 3}

    Returns
    -------
    Puzzle
        A widget. ``puzzle.kernel = [[0, 0, 0], [-1, 0, 1], [0, 0, 0]]`` makes a guess, ``puzzle.distance`` and
        ``puzzle.solved`` say how good it is.
    """
    from convlab.widgets.puzzle import Puzzle

    if isinstance(level, bool) or not isinstance(level, int | np.integer) or level not in (1, 2, 3):
        why = "the puzzle has three levels"
        raise OptionError.says("puzzle", "there is no such level", f"level={short(level)}", why, "Use 1, 2 or 3")
    return Puzzle(int(level))


def forget_progress():
    """Delete the file in which the progress is kept, and say so."""
    return Note(progress_log.forget())


class Note(str):
    """A sentence that a cell shows without quotation marks."""

    def __repr__(self):
        return f"<{self}>"
