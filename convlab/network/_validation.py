"""Doors that several modules share: what means nothing is refused with a sentence."""

import numpy as np

from convlab.errors import OptionError, short


def names_of(classes):
    """The names of classes as a tuple of str; None for what holds no names, such as a number."""
    return tuple(map(str, classes)) if isinstance(classes, (str, list, tuple, range, np.ndarray)) else None


def is_number(value):
    """Whether it is a real number; True and False are not, most often they are slips."""
    return isinstance(value, (int, float, np.number)) and not isinstance(value, bool)


def number(value, name, low, high=None, *, why, way_out, closed=False):
    """`value` as a finite float above `low` (or at it, when `closed`) and below `high`.

    >>> number(1, "rate", 0, why="it says how far each step goes", way_out="Use rate=0.001")
    1.0
    """
    if is_number(value) and (value > low or (closed and value == low)) and value < (np.inf if high is None else high):
        return float(value)
    lower = f"of at least {low}" if closed else f"above {low}"
    wanted = f"a finite number {lower}" if high is None else f"a number {lower} and below {high}"
    raise OptionError.says(name, f"it has to be {wanted}", f"{name}={short(value)}", why, way_out)
