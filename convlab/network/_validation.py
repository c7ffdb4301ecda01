"""Shared argument validation; invalid values raise an explanatory error."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from convlab.errors import OptionError, short

if TYPE_CHECKING:
    from typing import TypeGuard


def names_of(classes: object) -> tuple[str, ...] | None:
    """The names of classes as a tuple of str; None for anything that holds no names, such as a number."""
    return tuple(map(str, classes)) if isinstance(classes, (str, list, tuple, range, np.ndarray)) else None


def is_number(value: object) -> TypeGuard[float]:
    """True for a real number; False for True and False too, which are mostly slips."""
    return isinstance(value, (int, float, np.number)) and not isinstance(value, bool)


def number(
    value: object, name: str, low: float, high: float | None = None, *, why: str, way_out: str, closed: bool = False
) -> float:
    """`value` as a finite float above `low` (or equal to it, when `closed`) and below `high`.

    >>> number(1, "rate", 0, why="it says how far each step goes", way_out="Use rate=0.001")
    1.0
    """
    if is_number(value) and (value > low or (closed and value == low)) and value < (np.inf if high is None else high):
        return float(value)
    lower = f"of at least {low}" if closed else f"above {low}"
    wanted = f"a finite number {lower}" if high is None else f"a number {lower} and below {high}"
    raise OptionError.says(name, f"it has to be {wanted}", f"{name}={short(value)}", why, way_out)
