"""Questions to the learner: a notebook holds one line for each, everything else lives here.

>>> import convlab as cl
>>> card = cl.exercises.ask("03.first_sum")
>>> card.check(18)
<Not yet: The weight on the 5 is −1: take 5 away, do not add it.>
>>> card.check(8).correct
True

`engine` holds the kinds of questions and their rules, one module per lesson its questions, `functions` the five
programs that learners write, `generator` practice without end, `quiz_questions` and `puzzles` the end of the course,
and `logbook` what was solved.
"""

import numpy as np

from convlab.errors import OptionError, short, unknown_name
from convlab.exercises import (
    functions,
    lesson_00,
    lesson_01,
    lesson_02,
    lesson_03,
    lesson_04,
    lesson_05,
    lesson_06,
    lesson_07,
    lesson_08,
    lesson_09,
    lesson_10,
    lesson_11,
    logbook,
)
from convlab.exercises.engine import Array, Choice, Kernel, Number, Outcome, Shape
from convlab.exercises.functions import (
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

_MODULES = (
    lesson_00,
    lesson_01,
    lesson_02,
    lesson_03,
    lesson_04,
    lesson_05,
    lesson_06,
    lesson_07,
    lesson_08,
    lesson_09,
    lesson_10,
    lesson_11,
    functions,
)
_ALL = sorted((each for module in _MODULES for each in module.EXERCISES), key=lambda each: each.lesson)
_EXERCISES = {exercise.name: exercise for exercise in _ALL}


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
    return [name for name in _EXERCISES if name.startswith(lesson)]


def get(name):
    """The exercise of this name, without a card.

    >>> get("03.first_sum").answer
    8.0
    """
    if not isinstance(name, str) or name not in _EXERCISES:
        raise unknown_name("exercises", "exercise", name, _EXERCISES, "it cannot be asked")
    return _EXERCISES[name]


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
        lessons = sorted({exercise.lesson for exercise in _EXERCISES.values()})
        raise unknown_name("exercises", "lesson", lesson, lessons, "it has no exercises")
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
    from convlab.exercises.quiz_questions import LESSONS, questions
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
    return Note(logbook.forget())


class Note(str):
    """A sentence that a cell shows without quotation marks."""

    def __repr__(self):
        return f"<{self}>"
