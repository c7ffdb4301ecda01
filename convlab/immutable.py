"""Immutable arrays, lists and dicts, for the values that widgets and named kernels return.

A widget sends a setting to the page when it is assigned. A list changed in place would take effect in Python while the
page still shows the old one; an array changed in place would change every other widget that shares it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn, SupportsIndex, overload

import numpy as np

from convlab.errors import OptionError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from convlab._types import Array


@overload
def fixed(value: Array) -> Array: ...
@overload
def fixed(value: list[Any] | tuple[Any, ...]) -> FixedList: ...
@overload
def fixed(value: dict[Any, Any]) -> FixedDict: ...
@overload
def fixed(value: Any) -> Any: ...
def fixed(value: Any) -> Any:
    """An immutable copy of an array, list or dict, also of nested ones.

    Parameters
    ----------
    value : ndarray, list, tuple, dict or anything else
        An array is copied into memory that NumPy cannot make writable again. Other objects are returned as they are.

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


def _refuse(*_: Any, **__: Any) -> NoReturn:
    raise OptionError.says(
        "settings",
        "these values are not changed in place",
        "an attempt to change one of them",
        "they would count in Python, and the page would not be told",
        "Change a copy and assign that, as in rows = numpy.array(explorer.kernel); rows[0, 0] = 9; "
        "explorer.kernel = rows",
    )


class FixedList(tuple[Any, ...]):
    """An immutable list: it is indexed, compared, printed and serialised like one."""

    __slots__ = ()
    __hash__ = tuple.__hash__
    __setitem__ = __delitem__ = append = clear = extend = insert = pop = remove = reverse = sort = _refuse

    def __eq__(self, other: object) -> bool:
        return tuple.__eq__(self, tuple(other) if isinstance(other, list) else other)

    def __ne__(self, other: object) -> bool:
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    @overload  # type: ignore[override]  # slices and sums are lists, as those of a list are
    def __getitem__(self, index: SupportsIndex) -> Any: ...
    @overload
    def __getitem__(self, index: slice) -> list[Any]: ...
    def __getitem__(self, index: SupportsIndex | slice) -> Any:
        found = tuple.__getitem__(self, index)
        return list(found) if isinstance(index, slice) else found

    def __add__(self, other: Iterable[Any]) -> list[Any]:  # type: ignore[override]
        return [*self, *other]

    def __radd__(self, other: Iterable[Any]) -> list[Any]:
        return [*other, *self]

    def copy(self) -> list[Any]:
        """An ordinary list of the same entries; nested lists stay immutable."""
        return list(self)

    def __repr__(self) -> str:
        return repr(list(self))


class FixedDict(dict[Any, Any]):
    """An immutable dict; ``copy()`` returns an ordinary one."""

    __slots__ = ()
    __setitem__ = __delitem__ = __ior__ = clear = pop = popitem = setdefault = update = _refuse

    def __reduce__(
        self,
    ) -> tuple[type[FixedDict], tuple[dict[Any, Any]]]:  # to be copied and pickled without __setitem__
        return type(self), (dict(self),)
