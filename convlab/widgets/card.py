"""The card of an exercise: a question, a field for the answer, hints, and one sentence of feedback."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, cast

import traitlets

from convlab.exercises import progress_log, question_generator
from convlab.exercises.parsing import as_text
from convlab.immutable import fixed
from convlab.widgets import _run_all
from convlab.widgets._base import Widget
from convlab.widgets._traits import Count, Flag, Several, Table, Trait

if TYPE_CHECKING:
    from convlab.exercises.code_grading import Code, Finding
    from convlab.exercises.kinds import Exercise, Outcome

_AHEAD = 20  # questions that a practice sends in advance, so that it continues without Python


class Said(Trait[Any]):
    """An answer as text, or None. Accepts every value, because an answer must never raise."""

    default_value = None

    def validate(self, obj: Any, value: Any) -> Any:
        return as_text(value)


class Card(Widget):
    """One exercise on the page, which checks answers by the same rules as Python, also without a Jupyter kernel.

    Parameters
    ----------
    exercise : Exercise

    Attributes
    ----------
    answer : str or None
        The learner's answer. Setting it to a number, a text, a shape or a table answers the exercise.
    hints_shown : int
        Number of hints shown; one more than there are shows the solution.
    compared : bool
        True once the learner has compared a prediction with the result.
    solved : bool
        True if the exercise was solved before, here or in an earlier session.
    """

    _front_end = "card"

    spec = Table().tag(sync=True)
    answer = Said().tag(sync=True)
    hints_shown = Count(what="hints").tag(sync=True)
    compared = Flag().tag(sync=True)
    solved = Flag().tag(sync=True)

    def __init__(self, exercise: Exercise, **traits: Any) -> None:
        self.exercise = exercise
        super().__init__(spec=exercise.spec(), solved=progress_log.state(exercise.name) == "solved", **traits)
        self.observe(self._record, ["answer", "compared"])
        progress_log.watch(self._follow_progress)
        _run_all.wait_for(self)

    def check(self, answer: Any) -> Outcome:
        """The `Outcome` of an answer, without answering the exercise. Never raises."""
        return self.exercise.check(answer)

    @property
    def outcome(self) -> Outcome:
        """The `Outcome` of the present answer."""
        return self.exercise.check(self.answer)

    @property
    def _is_open(self) -> bool:
        """True for a prediction that has been made but not yet compared."""
        return self.exercise.predict and not self.compared and self.exercise.is_readable(self.answer)

    def _record(self, change: Any) -> None:
        if self.exercise.is_readable(self.answer) and not self._is_open:
            progress_log.record(self.exercise.name, "solved" if self.outcome.correct else "tried")

    def _follow_progress(self) -> None:
        self.solved = progress_log.state(self.exercise.name) == "solved"

    _title = "Exercise"

    def __repr__(self) -> str:
        if not hasattr(self, "exercise"):
            return "<Card>"
        kind = "Prediction" if self.exercise.predict else self._title
        state = f"you said {_cut(self.answer, 30)}" if self._is_open else self.outcome.state
        head, tail = f"<{kind} {self.exercise.name}: ", f" ({state})>"
        return head + _cut(self.exercise.prompt, 109 - len(head) - len(tail)) + tail


def _cut(text: str, length: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= length else text[: max(0, length - 3)].rstrip() + "..."


class CodeCard(Card):
    """The card of an exercise that is answered by a function.

    Attributes
    ----------
    answer : callable or None
        Setting it runs the function, once.
    outcome : Finding
    """

    exercise: Code
    answer = traitlets.Any(None)
    said = Table(fixed({"state": "not attempted", "message": ""})).tag(sync=True)

    def __init__(self, exercise: Exercise) -> None:
        self._outcome = cast("Finding", exercise.check(None))  # the exercise is a `Code`, known by its `kind`
        super().__init__(exercise)

    @property
    def outcome(self) -> Finding:
        return self._outcome

    @property
    def _is_open(self) -> bool:
        return False

    def _record(self, change: Any) -> None:
        self._outcome = self.exercise.check(self.answer)
        self.said = {"state": self._outcome.state, "message": self._outcome.message}
        self.exercise.record(self._outcome)


class Practice(Card):
    """An endless series of questions of one kind.

    Parameters
    ----------
    kind : str
        The kind of question (`convlab.exercises.question_generator.KINDS`).
    seed : int
        The same seed gives the same questions.

    Attributes
    ----------
    number : int
        Number of the question, from 0. Setting it shows that question.
    """

    number = Count(what="questions, from 0").tag(sync=True)
    ahead = Several().tag(sync=True)

    _title = "Practice"

    def __init__(self, kind: Literal["output size", "which operation", "read the sum"], seed: int) -> None:
        self.kind, self.seed = kind, seed
        super().__init__(question_generator.question(kind, seed, 0), ahead=self._specs(0))

    def next(self) -> None:
        """Show the next question."""
        self.number += 1

    @traitlets.observe("number")
    def _ask(self, change: Any) -> None:
        self.exercise = question_generator.question(self.kind, self.seed, self.number)
        spec = self.exercise.spec()
        if spec != self.spec:  # otherwise the page moved on by itself, and may have an answer by now
            self.spec, self.answer, self.hints_shown = spec, None, 0
        self.ahead = self._specs(self.number)

    def _specs(self, number: int) -> list[list[Any]]:
        numbers = range(number + 1, number + 1 + _AHEAD)
        return [[n, question_generator.question(self.kind, self.seed, n).spec()] for n in numbers]

    def _record(self, change: Any) -> None:
        """Practice is not recorded."""
