"""The card of an exercise: a question, a place for the answer, hints, and one sentence back."""

import traitlets

from convlab.exercises import progress_log, question_generator
from convlab.exercises.kinds import as_text
from convlab.immutable import fixed
from convlab.widgets._base import STATIC, Bundled
from convlab.widgets._traits import Count, Flag, Several, Table

_AHEAD = 20  # questions that a practice sends ahead, so that it goes on without Python


class Said(traitlets.TraitType):
    """An answer as text, None for none. Takes everything, because an answer must never raise."""

    default_value = None

    def validate(self, obj, value):
        return as_text(value)


class Card(Bundled):
    """One exercise on the page. The page judges answers by the same rules as Python, also without a kernel.

    Parameters
    ----------
    exercise : Exercise

    Attributes
    ----------
    answer : str or None
        What was answered. Setting it to a number, a text, a shape or a table answers the exercise.
    hints_shown : int
        How many hints are open; one more than there are hints shows the solution.
    compared : bool
        Of a prediction: whether the learner has asked how it went.
    solved : bool
        Whether it was solved before, here or in an earlier session.
    """

    _esm = STATIC / "card.js"
    _css = STATIC / "card.css"

    spec = Table().tag(sync=True)
    answer = Said().tag(sync=True)
    hints_shown = Count(what="hints").tag(sync=True)
    compared = Flag().tag(sync=True)
    solved = Flag().tag(sync=True)

    def __init__(self, exercise, **traits):
        self.exercise = exercise
        super().__init__(spec=exercise.spec(), solved=progress_log.state(exercise.name) == "solved", **traits)
        self.observe(self._record, ["answer", "compared"])
        progress_log.watch(self._follow_progress)

    def check(self, answer):
        """What this answer would lead to, as an `Outcome`, without answering. Never raises."""
        return self.exercise.check(answer)

    @property
    def outcome(self):
        """What the present answer leads to."""
        return self.exercise.check(self.answer)

    @property
    def _is_open(self):
        """Whether this is a prediction that was made, and is not judged yet."""
        return self.exercise.predict and not self.compared and self.exercise.is_readable(self.answer)

    def _record(self, change):
        if self.exercise.is_readable(self.answer) and not self._is_open:
            progress_log.record(self.exercise.name, "solved" if self.outcome.correct else "tried")

    def _follow_progress(self):
        self.solved = progress_log.state(self.exercise.name) == "solved"

    _title = "Exercise"

    def __repr__(self):
        if not hasattr(self, "exercise"):
            return "<Card>"
        kind = "Prediction" if self.exercise.predict else self._title
        state = f"you said {_cut(self.answer, 30)}" if self._is_open else self.outcome.state
        head, tail = f"<{kind} {self.exercise.name}: ", f" ({state})>"
        return head + _cut(self.exercise.prompt, 109 - len(head) - len(tail)) + tail


def _cut(text, room):
    text = " ".join(text.split())
    return text if len(text) <= room else text[: max(0, room - 3)].rstrip() + "..."


class CodeCard(Card):
    """The card of an exercise that is answered by a function.

    Attributes
    ----------
    answer : callable or None
        Setting it runs the function, once.
    outcome : Finding
    """

    answer = traitlets.Any(None)
    said = Table(fixed({"state": "not attempted", "message": ""})).tag(sync=True)

    def __init__(self, exercise):
        self._outcome = exercise.check(None)
        super().__init__(exercise)

    @property
    def outcome(self):
        return self._outcome

    @property
    def _is_open(self):
        return False

    def _record(self, change):
        self._outcome = self.exercise.check(self.answer)
        self.said = {"state": self._outcome.state, "message": self._outcome.message}
        self.exercise.record(self._outcome)


class Practice(Card):
    """One question after the other, without end.

    Parameters
    ----------
    kind : str
        What is asked (`convlab.exercises.question_generator.KINDS`).
    seed : int
        The same seed asks the same questions.

    Attributes
    ----------
    number : int
        Of the question, from 0. Setting it asks that one.
    """

    number = Count(what="questions, from 0").tag(sync=True)
    ahead = Several().tag(sync=True)

    _title = "Practice"

    def __init__(self, kind, seed):
        self.kind, self.seed = kind, seed
        super().__init__(question_generator.question(kind, seed, 0), ahead=self._specs(0))

    def next(self):
        """Go on to the next question."""
        self.number += 1

    @traitlets.observe("number")
    def _ask(self, change):
        self.exercise = question_generator.question(self.kind, self.seed, self.number)
        spec = self.exercise.spec()
        if spec != self.spec:  # else the page has gone on by itself, and may have answered since
            self.spec, self.answer, self.hints_shown = spec, None, 0
        self.ahead = self._specs(self.number)

    def _specs(self, number):
        numbers = range(number + 1, number + 1 + _AHEAD)
        return [[n, question_generator.question(self.kind, self.seed, n).spec()] for n in numbers]

    def _record(self, change):
        """Practice leaves no trace."""
