"""Values that nobody can change: what a widget or a named kernel hands out is its own, and a change would go unseen.

A widget's page is told of a setting when it is assigned. A list that is changed in place would count in Python, and the
page would go on showing the old one; an array that is changed in place would change every other widget that shares it.
"""

import numpy as np

from convlab.errors import OptionError


def fixed(value):
    """A copy of the value that cannot be changed: arrays, lists and dicts, also inside of each other.

    Parameters
    ----------
    value : ndarray, list, tuple, dict or anything else
        An array is copied into memory that NumPy never makes writable again. Other objects stay as they are.

    Returns
    -------
    ndarray, FixedList, FixedDict, or `value`

    Examples
    --------
    >>> rows = fixed([[1, 2], [3, 4]])
    >>> rows, rows == [[1, 2], [3, 4]], fixed(np.eye(2)).flags.writeable
    ([[1, 2], [3, 4]], True, False)
    """
    if isinstance(value, np.ndarray):
        return np.frombuffer(value.tobytes(), value.dtype).reshape(value.shape)
    if isinstance(value, (FixedList, FixedDict)):
        return value
    if isinstance(value, (list, tuple)):
        return FixedList(map(fixed, value))
    if isinstance(value, dict):
        return FixedDict({name: fixed(part) for name, part in value.items()})
    return value


def _refuse(*_, **__):
    raise OptionError.says(
        "settings",
        "these values are not changed in place",
        "an attempt to change one of them",
        "they would count in Python, and the page would not be told",
        "Change a copy and assign that, as in rows = numpy.array(explorer.kernel); rows[0, 0] = 9; "
        "explorer.kernel = rows",
    )


class FixedList(tuple):
    """A list that cannot be changed: it reads, compares and prints like one, and travels as one."""

    __slots__ = ()
    __hash__ = tuple.__hash__
    __setitem__ = __delitem__ = append = clear = extend = insert = pop = remove = reverse = sort = _refuse

    def __eq__(self, other):
        return tuple.__eq__(self, tuple(other) if isinstance(other, list) else other)

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    def __getitem__(self, index):
        found = tuple.__getitem__(self, index)
        return list(found) if isinstance(index, slice) else found

    def __add__(self, other):
        return [*self, *other]

    def __radd__(self, other):
        return [*other, *self]

    def copy(self):
        """A list of the same entries, which can be changed; those that are lists cannot."""
        return list(self)

    def __repr__(self):
        return repr(list(self))


class FixedDict(dict):
    """A dict that cannot be changed; ``copy()`` gives one that can."""

    __slots__ = ()
    __setitem__ = __delitem__ = __ior__ = clear = pop = popitem = setdefault = update = _refuse

    def __reduce__(self):  # to be copied and pickled without __setitem__
        return type(self), (dict(self),)
