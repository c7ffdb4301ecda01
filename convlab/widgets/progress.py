"""A row of marks, one for each exercise: untouched, tried or solved."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from convlab.exercises import progress_log
from convlab.widgets._base import Widget
from convlab.widgets._traits import Several, Text

if TYPE_CHECKING:
    from convlab.exercises.kinds import Exercise


class ProgressRow(Widget):
    """One mark for each exercise of a lesson, updated as the learner solves them.

    Parameters
    ----------
    lesson : str
        The lesson's number, or "".
    exercises : iterable of Exercise

    Attributes
    ----------
    marks : list of [name, state]
        State is ``"untouched"``, ``"tried"`` or ``"solved"``.
    """

    _front_end = "progress"

    lesson = Text().tag(sync=True)
    marks = Several().tag(sync=True)
    note = Text().tag(sync=True)

    def __init__(self, lesson: str, exercises: Iterable[Exercise]) -> None:
        self._names = [exercise.name for exercise in exercises]
        super().__init__(lesson=lesson)
        self._follow()
        progress_log.watch(self._follow)

    def _follow(self) -> None:
        self.marks = [[name, progress_log.state(name)] for name in self._names]
        self.note = progress_log.note()

    @property
    def solved(self) -> list[str]:
        """Names of the exercises that are solved."""
        return [name for name, state in self.marks if state == "solved"]

    @property
    def tried(self) -> list[str]:
        """Names of the exercises with an answer, but not yet a correct one."""
        return [name for name, state in self.marks if state == "tried"]

    def __repr__(self) -> str:
        tried = f", {len(self.tried)} tried" if self.tried else ""
        lesson = f" {self.lesson}" if self.lesson else ""
        return f"<Progress{lesson}: {len(self.solved)} of {len(self.marks)} solved{tried}>"
