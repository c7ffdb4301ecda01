"""The quiz: several questions, one at a time, scored at the end."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import numpy as np
import traitlets

from convlab.errors import OptionError, short
from convlab.exercises.parsing import as_text
from convlab.immutable import fixed
from convlab.widgets._base import Widget
from convlab.widgets._traits import Count, Flag, Several, Table

if TYPE_CHECKING:
    from convlab.exercises.kinds import Exercise, Outcome


class Quiz(Widget):
    """Questions one at a time; no answer is checked before the learner asks for the score.

    Parameters
    ----------
    questions : sequence of Exercise
    lessons : dict
        Title of each lesson, by its number.

    Attributes
    ----------
    answers : tuple of (str or None)
        The learner's answers. `answer` sets one of them; a list of them can also be assigned, first question first.
    scored : bool
        True while the score of the present answers is shown; set it to False to continue.
    """

    _front_end = "quiz"

    specs = Several().tag(sync=True)
    lessons = Table().tag(sync=True)
    answers = Several().tag(sync=True)
    scored = Flag().tag(sync=True)
    at = Count(what="questions, from 0").tag(sync=True)

    def __init__(self, questions: Iterable[Exercise], lessons: dict[str, str]) -> None:
        self.questions = list(questions)
        specs = [{**question.spec(), "lesson": question.lesson} for question in self.questions]
        super().__init__(specs=specs, lessons=lessons, answers=[None] * len(specs))

    @traitlets.validate("answers")
    def _read(self, proposal: Any) -> Any:
        answers, count = proposal["value"], len(self.questions)
        if len(answers) > count:
            why = f"the quiz has {count} questions"
            raise OptionError.says(
                "quiz", "there are too many answers", f"{len(answers)} of them", why, "Leave some out"
            )
        return fixed([*map(as_text, answers)] + [None] * (count - len(answers)))

    def answer(self, number: int, value: Any) -> None:
        """Answer question `number`, from 1, with a number, a text, a shape or a table.

        Raises
        ------
        OptionError
            If there is no such question. An answer never raises.
        """
        count = len(self.questions)
        if not isinstance(number, int | np.integer) or isinstance(number, bool) or not 1 <= number <= count:
            why = f"the quiz has {count} questions, counted from 1"
            given, way_out = f"number={short(number)}", f"Use a whole number from 1 to {count}"
            raise OptionError.says("quiz", "there is no such question", given, why, way_out)
        self.answers = [value if i == number - 1 else old for i, old in enumerate(self.answers)]

    @property
    def outcomes(self) -> list[Outcome]:
        """The `Outcome` of each answer."""
        return [question.check(answer) for question, answer in zip(self.questions, self.answers, strict=True)]

    @property
    def score(self) -> int:
        """Number of correct answers."""
        return sum(outcome.correct for outcome in self.outcomes)

    @property
    def read_again(self) -> list[str]:
        """The lessons of the questions that are not answered correctly, in order."""
        pairs = zip(self.questions, self.outcomes, strict=True)
        return sorted({question.lesson for question, outcome in pairs if not outcome.correct})

    def __repr__(self) -> str:
        count = len(self.questions)
        if not self.scored:
            return f"<Quiz: {sum(answer is not None for answer in self.answers)} of {count} answered>"
        again = f"; read again {', '.join(self.read_again)}" if self.read_again else ""
        return f"<Quiz: {self.score} of {count} right{again}>"
