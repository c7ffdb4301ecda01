"""The card of an exercise: a question, a place for the answer, hints, and one sentence back."""

import anywidget
import traitlets

from convlab.exercises.engine import as_text
from convlab.widgets.explorer import STATIC


class Said(traitlets.TraitType):
    """An answer as text, None for none. Takes everything, because an answer must never raise."""

    default_value = None

    def validate(self, obj, value):
        return as_text(value)


class Card(anywidget.AnyWidget):
    """One exercise on the page. The page judges answers by the same rules as Python, also without a kernel.

    Parameters
    ----------
    exercise : Number or Choice

    Attributes
    ----------
    answer : str or None
        What was answered. Setting it to a number or a text answers the exercise.
    hints_shown : int
        How many hints are open; one more than there are hints shows the solution.
    compared : bool
        Of a prediction: whether the learner has asked how it went.
    """

    _esm = STATIC / "card.js"
    _css = STATIC / "card.css"

    spec = traitlets.Dict().tag(sync=True)
    answer = Said().tag(sync=True)
    hints_shown = traitlets.Int(0).tag(sync=True)
    compared = traitlets.Bool(False).tag(sync=True)

    def __init__(self, exercise):
        self.exercise = exercise
        super().__init__(spec=exercise.spec())

    def check(self, answer):
        """What this answer would lead to, as an `Outcome`, without answering. Never raises."""
        return self.exercise.check(answer)

    @property
    def outcome(self):
        """What the present answer leads to."""
        return self.exercise.check(self.answer)

    def __repr__(self):
        if not hasattr(self, "exercise"):
            return "<Card>"
        kind = "Prediction" if self.exercise.predict else "Exercise"
        if self.exercise.predict and not self.compared and self.exercise.is_readable(self.answer):
            return self._line(kind, f"you said {self.answer}")
        return self._line(kind, self.outcome.state)

    def _line(self, kind, state):
        head, tail = f"<{kind} {self.exercise.name}: ", f" ({state})>"
        room = 109 - len(head) - len(tail)
        prompt = self.exercise.prompt
        return head + (prompt if len(prompt) <= room else prompt[: max(0, room - 3)].rstrip() + "...") + tail
