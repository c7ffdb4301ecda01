"""The puzzle "guess my kernel"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from convlab.errors import ShapeError
from convlab.exercises.questions.puzzles import LEVELS, picture
from convlab.immutable import fixed
from convlab.kernels import as_kernel
from convlab.widgets._base import Widget
from convlab.widgets._traits import Count, Several, Trait, short_form

_START = fixed([[0, 0, 0], [0, 1, 0], [0, 0, 0]])


class Nine(Trait[Sequence[Any]]):
    """Nine weights; a name, a `Kernel` or an array is accepted."""

    def validate(self, obj: Any, value: Any) -> Any:
        weights = as_kernel(value)
        if weights.shape != (3, 3):
            given, why = f"shape={weights.shape}", "the hidden kernel has 3 rows and 3 columns"
            raise ShapeError.says("puzzle", "the kernel has the wrong shape", given, why, "Use nine weights")
        return fixed(short_form(weights.tolist()))


class Puzzle(Widget):
    """Find a hidden kernel from its feature map of an image. The page computes the distance as you type.

    Parameters
    ----------
    level : {1, 2, 3}

    Attributes
    ----------
    kernel : array_like of shape (3, 3)
        The learner's weights.
    hints_shown : int
        Number of hints shown.
    """

    _front_end = "puzzle"

    level = Count(1, 1, len(LEVELS), what="levels").tag(sync=True)
    kernel = Nine(_START).tag(sync=True)
    hints_shown = Count(what="hints").tag(sync=True)
    pixels = Several().tag(sync=True)
    levels = Several().tag(sync=True)

    def __init__(self, level: int = 1) -> None:
        levels = [
            {"prompt": each.prompt, "target": each.target.tolist(), "hints": list(each.hints), "why": each.why}
            for each in LEVELS
        ]
        super().__init__(level=level, kernel=_START, pixels=picture().tolist(), levels=levels)

    @property
    def distance(self) -> float:
        """Mean absolute difference between the learner's map and the target, in grey levels."""
        return LEVELS[self.level - 1].distance(np.array(self.kernel, float))

    @property
    def solved(self) -> bool:
        return self.distance == 0  # whole numbers: exact

    def __repr__(self) -> str:
        rows = "; ".join(" ".join(f"{weight:.3g}" for weight in row) for row in self.kernel)
        distance = self.distance
        state = f"distance {distance:.1f}" if distance else "solved"
        return f"<Puzzle, level {self.level}: [{rows}], {state}>"
