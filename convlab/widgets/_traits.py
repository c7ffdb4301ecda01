"""Traits that validate settings: an invalid value raises an error that explains it, and the old value stays.

Their values cannot be changed in place (`convlab.immutable`): only an assignment reaches the page.
"""

from __future__ import annotations

import builtins
import dataclasses
import functools
import inspect
import math
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Literal, ParamSpec, TypeAlias, TypeVar

import numpy as np
import traitlets

from convlab.errors import ConvlabError, ImageError, OptionError, UnknownNameError, as_bool, short, unknown_name
from convlab.immutable import FixedDict, FixedList, fixed
from convlab.kernels import Kernel
from convlab.ops.channels import as_sliced
from convlab.ops.geometry import PADDING_NAMES, padding_plan2d, pair, whole

POOL_PADDING_NAMES = tuple(name for name in PADDING_NAMES if name != "full")  # its corner windows would be empty
LARGEST = 1600  # side of a picture here, in pixels
LARGEST_KERNEL = 11  # more weights than 11 x 11 cannot be shown one by one
LARGEST_BANK = 16  # more feature maps cannot be distinguished on a strip

#: A whole number for both axes, or (rows, cols).
PairValue: TypeAlias = int | tuple[int, int]
#: A name, pixels on every side, (rows, cols) or ((top, bottom), (left, right)).
PaddingValue: TypeAlias = (
    Literal["valid", "same", "same_lower", "full"] | int | tuple[int, int] | tuple[tuple[int, int], tuple[int, int]]
)

_T = TypeVar("_T")
_P = ParamSpec("_P")


class Trait(traitlets.TraitType[_T, Any]):
    """Base of the traits below: reading one gives a `_T`; anything can be assigned, because `validate` decides."""

    name: str  # traitlets allows None, but not for a trait of a class


def within(value: _T, name: str, most: int = LARGEST) -> _T:
    """`value`, a number or nested tuples of numbers, after a check that none is too large for any image here.

    Raises
    ------
    OptionError
        If the magnitude of a number is above `most`.
    """
    if np.max(np.abs(np.array(value, dtype=object))) > most:
        why = f"the pictures here have at most {LARGEST} rows and columns"
        raise OptionError.says(name, "it is too large", f"{name}={short(value)}", why, f"Use at most {most}")
    return value


class Pair(Trait[PairValue]):
    """A whole number, or a (rows, cols) pair where the two differ: the short form of `geometry.pair`."""

    def __init__(self, default_value: PairValue | None = 1, *, minimum: int = 1, **metadata: Any) -> None:
        super().__init__(default_value, **metadata)
        self.minimum = minimum

    def validate(self, obj: Any, value: Any) -> Any:
        if value is None and self.allow_none:
            return None
        rows, cols = within(pair(value, self.name, self.minimum), self.name)
        return rows if rows == cols else (rows, cols)


class Padding(Trait[PaddingValue]):
    """Padding of an image: a name, a number, or an amount for each side, in the shortest equivalent form."""

    def __init__(
        self, default_value: PaddingValue = "valid", *, names: Sequence[str] = PADDING_NAMES, **metadata: Any
    ) -> None:
        super().__init__(default_value, **metadata)
        self.names = names

    def validate(self, obj: Any, value: Any) -> Any:
        if isinstance(value, str):
            if value not in self.names:
                raise unknown_name(self.name, "padding", value, self.names, "padding is a name or a number of pixels")
            return value
        plan = padding_plan2d((1, 1), (1, 1), padding=value)
        (top, bottom), (left, right) = within(plan, self.name)
        if top == bottom and left == right:
            return top if top == left else (top, left)
        return (top, bottom), (left, right)


class Weights(Trait[Sequence[Any]]):
    """The rows of a kernel, each weight a number or one number for each channel; names and arrays are accepted."""

    def validate(self, obj: Any, value: Any) -> Any:
        return fixed(short_form(as_sliced(value, max_side=LARGEST_KERNEL).tolist()))


def short_form(weight: Any) -> Any:
    """A number, or nested lists of numbers, with each whole number as an int.

    From 2**53 on a float stays a float: it no longer represents every whole number.
    """
    if isinstance(weight, list):
        return [short_form(part) for part in weight]
    return int(weight) if abs(weight) < 2**53 and weight == int(weight) else weight


class Bank(Trait[Sequence[Any]]):
    """Several kernels, each in the form of `Weights`; empty for a single kernel."""

    default_value = FixedList()

    def validate(self, obj: Any, value: Any) -> Any:
        kernels = bank_of(value)
        if kernels is None:
            kernels = list(value) if isinstance(value, (list, tuple)) else [value]
        if len(kernels) > LARGEST_BANK:
            raise OptionError.says(
                "bank",
                "it has too many kernels",
                f"{len(kernels)} kernels",
                f"each has a picture of its map, and there is room for {LARGEST_BANK}",
                f"Use bank[:{LARGEST_BANK}], or two Explorers",
            )
        return fixed([Weights().validate(obj, kernel) for kernel in kernels])


def bank_of(kernel: Any) -> list[Any] | None:
    """The kernels of a bank as a list, or None if `kernel` is a single one.

    A bank is a list with at least one name, `Kernel` or array of two or more axes, or the weights of a layer,
    (kh, kw, 1, C_out) or (kh, kw, 3, C_out). Anything else is a single kernel, or invalid.
    """
    if isinstance(kernel, np.ndarray) and kernel.ndim == 4:
        parts = np.moveaxis(kernel, 3, 0)
        return [part[:, :, 0] if part.shape[2] == 1 else part for part in parts]
    if isinstance(kernel, (list, tuple)) and any(
        isinstance(entry, (str, Kernel)) or (isinstance(entry, np.ndarray) and entry.ndim > 1) for entry in kernel
    ):
        return list(kernel)
    return None


class Choice(Trait[_T]):
    """One of a few values; the error for any other suggests the nearest one."""

    def __init__(self, values: Iterable[_T], *, default_value: _T, **metadata: Any) -> None:
        super().__init__(default_value, **metadata)
        self.values = tuple(values)

    def validate(self, obj: Any, value: Any) -> Any:
        if not (value is None or isinstance(value, str)) or value not in self.values:
            names = [name for name in self.values if isinstance(name, str)]
            none = ", or None" if None in self.values else ""
            raise unknown_name(self.name, self.name, value, names, f"it has to be one of its names{none}")
        return value


class Number(Trait[float]):
    """A finite number."""

    default_value = 0.0

    def validate(self, obj: Any, value: Any) -> Any:
        try:
            number = math.nan if isinstance(value, (bool, str, bytes)) or np.iscomplexobj(value) else float(value)
        except (TypeError, ValueError, OverflowError):
            number = math.nan
        if not math.isfinite(number):
            given = f"{self.name}={short(value)}"
            raise OptionError.says(
                self.name, "it has to be a number", given, "it is added to every sum", "Use 0 for none"
            )
        return number


class Own(Trait[Any]):
    """The learner's own image as the page sends it, or None.

    A dict with ``name``, ``origin`` (the image it was painted on, or ""), ``rows``, ``cols``, ``channels`` (1 or 3),
    ``dtype`` ("uint8" or "float64") and ``data``, the bytes of the pixels row by row.
    """

    allow_none = True
    default_value = None

    def validate(self, obj: Any, value: Any) -> Any:
        if value is None:
            return None
        try:
            rows, cols, channels = (whole(value[name], name, 1) for name in ("rows", "cols", "channels"))
            data, width = bytes(value["data"]), {"uint8": 1, "float64": 8}[value["dtype"]]
            named = isinstance(value["name"], str)
        except (IndexError, KeyError, TypeError, OptionError):
            named = False
        way_out = "Use explorer.image = array"
        if not named:
            why = "only the page sets it, to what the learner brought"
            raise ImageError.says("own", "this is not a picture from the page", short(value), why, way_out)
        if channels not in (1, 3) or len(data) != rows * cols * channels * width:
            given = f"{len(data)} bytes for {rows} x {cols} x {channels} {value['dtype']}"
            raise ImageError.says("own", "the pixels do not fill the picture", given, "some are lost", way_out)
        return fixed({**value, "data": data})


class Shift(Trait[tuple[int, int]]):
    """(rows, cols): how many pixels down and right; negative for up and left."""

    default_value = (0, 0)

    def validate(self, obj: Any, value: Any) -> Any:
        items = list(value) if isinstance(value, (list, tuple)) else []
        if len(items) != 2 or not all(isinstance(n, (int, np.integer)) and not isinstance(n, bool) for n in items):
            raise OptionError.says(
                self.name,
                "it has to be a (rows, cols) pair of whole numbers",
                f"{self.name}={short(value)}",
                "it moves the picture by whole pixels, down and to the right, or with a minus up and to the left",
                "Use shift=(0, 1) for one pixel to the right, shift=(0, 0) for none",
            )
        return within((int(items[0]), int(items[1])), self.name)


class Position(Trait[int]):
    """A row or column of the feature map, counted from 0."""

    default_value = 0

    def validate(self, obj: Any, value: Any) -> Any:
        return within(whole(value, self.name, 0), self.name, 10 * LARGEST)  # a padded map has more of them


class Flag(Trait[bool]):
    """True or False."""

    default_value = False

    def validate(self, obj: Any, value: Any) -> Any:
        return as_bool(value, self.name)


class Count(Trait[int]):
    """A whole number from `least` to `most`; `what` is the noun for what it counts."""

    def __init__(
        self, default_value: int | None = 0, least: int = 0, most: float = math.inf, *, what: str, **metadata: Any
    ) -> None:
        super().__init__(default_value, **metadata)
        self.least, self.most, self.what = least, most, what

    def validate(self, obj: Any, value: Any) -> Any:
        if value is None and self.allow_none:
            return None
        way_out = f"Use {self.name}={self.least}" + (", or None" if self.allow_none else "")
        number = whole(value, self.name, self.least, (f"it counts {self.what}", way_out))
        if number > self.most:
            given, why = f"{self.name}={number}", f"it counts {self.what}, and there are {self.most}"
            raise OptionError.says(self.name, "it is too large", given, why, f"Use {self.name}={self.most}")
        return number


class Text(Trait[str]):
    """Text, possibly empty."""

    default_value = ""

    def validate(self, obj: Any, value: Any) -> Any:
        if not isinstance(value, str):
            given, way_out = f"{self.name}={short(value)}", f'Use {self.name}="{short(value, limit=20)}"'
            raise OptionError.says(self.name, "it has to be text", given, "it is shown as it is", way_out)
        return value


class Several(Trait[Sequence[Any]]):
    """A list, made from any iterable except text, bytes and dicts: the entries would be letters, numbers or keys."""

    default_value = FixedList()

    def validate(self, obj: Any, value: Any) -> Any:
        if isinstance(value, (list, tuple)):
            return fixed(value)
        try:
            entries = None if isinstance(value, (str, bytes, dict)) else list(value)
        except TypeError:
            entries = None
        if entries is None:
            given, way_out = f"{self.name}={short(value)}", f"Use [{short(value, limit=20)}], or [] for none"
            raise OptionError.says(self.name, "it has to be a list", given, "it may have several entries", way_out)
        return fixed(entries)


class Table(Trait[dict[str, Any]]):
    """A dict."""

    default_value = FixedDict()

    def validate(self, obj: Any, value: Any) -> Any:
        if not isinstance(value, dict):
            given = f"{self.name}={short(value)}"
            raise OptionError.says(
                self.name, "it has to be a dict", given, "its entries have names", "Leave it as it is"
            )
        return fixed(value)


# Names of settings

_OTHER_WORDS = {
    "bank": ("kernels", "filters"),
    "channel": ("color", "colour", "plane"),
    "dilation": ("dilate", "rate"),
    "image": ("img", "input", "picture", "photo"),
    "kernel": ("filter", "weights"),
    "padding_mode": ("mode", "border"),
    "pool": ("pooling",),
    "row": ("y",),
    "col": ("x", "column"),
    "stride": ("step",),
}  # names used by other libraries, and by learners


def unknown_setting(who: str, name: str, known: Iterable[str]) -> UnknownNameError:
    """The error for a setting that does not exist, which suggests the most likely one.

    >>> unknown_setting("Explorer", "strides", ["stride", "show"])
    UnknownNameError("Explorer: there is no setting of this name. Got 'strides': nothing would follow it. \
Did you mean 'stride'?")
    """
    known, lower = list(known), name.lower()
    others = [right for right, words in _OTHER_WORDS.items() if right in known and lower in words]
    longer = [right for right in known if len(right) > 2 and lower.startswith(right)]
    guess = max(others or longer, key=len, default=None)
    return unknown_name(who, "setting", name, known, "nothing would follow it", guess)


def names_checked(make: Callable[_P, _T]) -> Callable[_P, _T]:
    """Decorator that refuses keyword arguments `make` does not have, and suggests the most likely one."""
    known = [name for name in inspect.signature(make).parameters if name != "self"]

    @functools.wraps(make)
    def checked(*args: _P.args, **settings: _P.kwargs) -> _T:
        for name in settings:
            if name not in known:
                raise unknown_setting(make.__qualname__.removesuffix(".__init__"), name, known)
        return make(*args, **settings)

    return checked


def is_ours(kind: type) -> bool:
    """True for a class defined in convlab itself, False for a subclass defined elsewhere."""
    return kind.__module__.partition(".")[0] == __name__.partition(".")[0]


def _are_equal(one: Any, other: Any) -> bool:
    """Whether two results of a widget are equal: arrays, numbers, text, and tuples, lists and dataclasses of these."""
    if type(one) is not type(other):
        return False
    if isinstance(one, np.ndarray):
        return np.array_equal(one, other, equal_nan=one.dtype.kind == "f")
    if isinstance(one, (list, tuple)):
        return len(one) == len(other) and all(map(_are_equal, one, other))
    if dataclasses.is_dataclass(one):
        return all(_are_equal(value, vars(other)[name]) for name, value in vars(one).items())
    return bool(one == other)


class KnowsItsNames(traitlets.HasTraits):
    """Base of widgets that refuse unknown attributes: ``explorer.strides = 2`` would have no effect.

    Private names are allowed, and so is every name in a subclass outside convlab.
    """

    _results: dict[str, Any]  # those that are observed, as they were last
    _has_observers = False
    _is_made = False  # True at the end of the constructor; until then every name is allowed

    def __setattr__(self, name: str, value: Any) -> None:
        if self._is_made and not name.startswith("_") and name not in vars(self):
            self._check_name(name, value)
        try:
            super().__setattr__(name, value)
        except traitlets.TraitError as error:
            read_only = "read-only" in str(error)
            wrong = "it is chosen when the widget is made" if read_only else "it does not take this value"
            way_out = f"Make a new one, as in {type(self).__name__}(..., {name}={short(value, limit=20)})"
            if not read_only:
                way_out = "See the documentation of ipywidgets"
            why = "it cannot be changed later" if read_only else " ".join(str(error).split()).rstrip(".")
            raise OptionError.says(name, wrong, f"{name}={short(value)}", why, way_out) from None

    def _check_name(self, name: str, value: Any) -> None:
        owner = next((base for base in type(self).__mro__ if name in vars(base)), None)
        if owner is None:
            raise unknown_setting(type(self).__name__, name, self._settings())
        if is_ours(owner) and (callable(vars(owner)[name]) or isinstance(vars(owner)[name], property)):
            kind = "computed from the settings" if isinstance(vars(owner)[name], property) else "a method"
            given, way_out = f"{name}={short(value)}", f"Change one of the settings: {', '.join(self._settings())}"
            raise OptionError.says(type(self).__name__, f"{name} cannot be set", given, f"it is {kind}", way_out)

    def observe(self, handler: Callable[..., Any], names: Any = traitlets.All, type: Any = "change") -> None:
        """Call `handler` when a setting changes, or a result of the settings, such as ``feature_map``.

        Parameters
        ----------
        handler : callable
            It gets the change: ``name``, ``old``, ``new`` and ``owner``. A result of settings that do not fit together
            is None.
        names : str or list of str
            All settings by default.
        type : str
            As in traitlets.

        Raises
        ------
        UnknownNameError
            For a name that the widget does not have.
        """
        for name in [names] if isinstance(names, (str, traitlets.Sentinel)) else names:
            # Those that a class declares are set up before the widget has any value.
            if isinstance(name, str) and not isinstance(handler, traitlets.EventHandler) and not self.has_trait(name):
                self._follow_result(name)
        super().observe(handler, names, type)

    def _follow_result(self, name: str) -> None:
        """Notify of the changes of a property from now on."""
        results = [
            one
            for base in builtins.type(self).__mro__
            for one, what in vars(base).items()
            if is_ours(base) and isinstance(what, property) and not one.startswith("_")
        ]
        if name not in results:
            raise unknown_setting(builtins.type(self).__name__, name, dict.fromkeys([*self._settings(), *results]))
        if not self._has_observers:
            self._has_observers, self._results = True, {}
            super().observe(self._notify_of_results)
        self._results.setdefault(name, self._result(name))

    def _result(self, name: str) -> Any:
        try:
            return getattr(self, name)
        except ConvlabError:
            return None  # the settings do not fit together

    def _notify_of_results(self, change: Any) -> None:
        if change["name"] in self._results:
            return
        for name, old in [*self._results.items()]:
            new = self._result(name)
            if not _are_equal(old, new):
                self._results[name] = new
                self.notify_change(traitlets.Bunch(owner=self, name=name, old=old, new=new, type="change"))

    def _settings(self) -> list[str]:
        ours = [base for base in type(self).__mro__ if is_ours(base)]
        return [
            name
            for name, trait in self.traits().items()
            if not (name.startswith("_") or trait.read_only) and any(name in vars(base) for base in ours)
        ]
