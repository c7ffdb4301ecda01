"""The warm-up of a lesson: a few cards from earlier lessons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from convlab.exercises import progress_log
from convlab.widgets._group import Group
from convlab.widgets.card import Card

if TYPE_CHECKING:
    from collections.abc import Iterable

    from convlab.exercises.kinds import Exercise


class RepeatedCard(Card):
    """A card whose exercise comes again: the progress follows the last answer, not the best one."""

    _title = "Warm-up"

    def __init__(self, exercise: Exercise, **traits: Any) -> None:
        super().__init__(exercise, **traits)
        self.solved = False  # it was solved once, but the question is whether it still is

    def _record(self, change: Any) -> None:
        if self.exercise.is_readable(self.answer):
            new: progress_log.State = "solved" if self.outcome.correct else "tried"
            progress_log.record(self.exercise.name, new, repeated=True)

    def _follow_progress(self) -> None:
        """The mark is that of this card's own answer."""


class WarmUp(Group):
    """Cards from earlier lessons, one below the other, with a line that says so.

    Parameters
    ----------
    lesson : str
        The lesson that begins.
    exercises : iterable of Exercise

    Attributes
    ----------
    cards : tuple of Card
    """

    def __init__(self, lesson: str, exercises: Iterable[Exercise]) -> None:
        self.lesson = lesson
        self.cards = tuple(map(RepeatedCard, exercises))
        super().__init__(self.cards, len(self.cards), title="Warm-up: questions from earlier lessons")

    def __repr__(self) -> str:
        return f"<Warm-up {self.lesson}: {', '.join(card.exercise.name for card in self.cards)}>"
