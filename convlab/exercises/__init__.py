"""Questions to the learner: a notebook holds one line for each, everything else lives here.

>>> import convlab as cl
>>> card = cl.exercises.ask("03.first_sum")
>>> card.check(18)
<Not yet: The weight on the 5 is −1: take 5 away, do not add it.>
>>> card.check(8).correct
True

`engine` holds the rules, one module per lesson its questions.
"""

from convlab.errors import unknown_name
from convlab.exercises import lesson_00, lesson_03, lesson_04
from convlab.exercises.engine import Choice, Number, Outcome

__all__ = ["Choice", "Number", "Outcome", "ask", "get", "names"]

_EXERCISES = {exercise.name: exercise for lesson in (lesson_00, lesson_03, lesson_04) for exercise in lesson.EXERCISES}


def names(lesson=""):
    """Names of all exercises, in the order of the lessons; ``names("03")`` those of one lesson.

    >>> names("03")[0]
    '03.first_sum'
    """
    return [name for name in _EXERCISES if name.startswith(lesson)]


def get(name):
    """The exercise of this name, without a card.

    >>> get("03.first_sum").answer
    8.0
    """
    if name not in _EXERCISES:
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
        Neither ever raises.
    """
    from convlab.widgets.card import Card  # one floor up: only a card that is shown needs ipywidgets

    return Card(get(name))
