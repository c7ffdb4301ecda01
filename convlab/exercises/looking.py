"""Inspection of a learner's function without calling it: its parameters, and whether its body is empty."""

from __future__ import annotations

import dis
import functools
import inspect
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

_EMPTY = inspect.Parameter.empty


def _parameters(function: Any) -> list[inspect.Parameter] | None:
    """Parameters of a function, or None if they are not known: a builtin, or not a function at all."""
    try:
        return list(inspect.signature(function).parameters.values())
    except Exception:  # its attributes may run any code: the call shows the error
        return None


class Spelling:
    """Assignment of a task's settings to the parameters of a function, by name or by position.

    A setting goes to the parameter of the same name. Others are matched by an abbreviation (``p``, ``pad``,
    ``strides``), then by position: so ``conv2d(img, k, s=1, p=0, d=1)`` is understood, in any order.

    Parameters
    ----------
    function : callable
    arguments : sequence of str
        The settings that are passed by position.
    defaults : sequence of str
        The settings that are passed by keyword.
    exact : sequence of str
        Those of the defaults that are never matched by position.
    foreign : sequence of str
        Parameter names with another meaning, such as ``bias``.
    """

    def __init__(
        self,
        function: Any,
        arguments: Sequence[str],
        defaults: Sequence[str],
        *,
        exact: Collection[str] = (),
        foreign: Collection[str] = (),
    ) -> None:
        self._arguments, self._names = tuple(arguments), (*arguments, *defaults)
        found = _parameters(function)
        self._known = found is not None
        kinds = {parameter.kind for parameter in found or ()}
        self._any_name = not self._known or inspect.Parameter.VAR_KEYWORD in kinds
        self._any_position = inspect.Parameter.VAR_POSITIONAL in kinds
        own = [each for each in found or () if each.kind not in (each.VAR_POSITIONAL, each.VAR_KEYWORD)]
        self._own = own
        self._setting: dict[str, str] = {}  # name of a parameter -> the setting that it takes
        self._match_names(own)
        self._match_abbreviations([each for each in own if each.name not in foreign], set(defaults))
        self._match_positions(own, set(defaults) - set(exact), set(foreign))
        left = [each for each in self._free(own)[0] if each.default is _EMPTY and each.name not in foreign]
        if left and not any(each.name in self._names for each in own):  # other names altogether: by position alone
            self._setting = {each.name: name for each, name in zip(own, self._names, strict=False)}

    def _free(self, own: list[inspect.Parameter]) -> tuple[list[inspect.Parameter], list[str]]:
        """(parameters, settings) that are not matched yet."""
        taken = self._setting.values()
        return [p for p in own if p.name not in self._setting], [name for name in self._names if name not in taken]

    def _match_names(self, own: list[inspect.Parameter]) -> None:
        self._setting.update({each.name: each.name for each in own if each.name in self._names})

    def _match_abbreviations(self, own: list[inspect.Parameter], defaults: set[str]) -> None:
        while True:
            parameters, settings = self._free(own)
            likely: dict[str, str] = {}
            for parameter in parameters:
                short = parameter.name.lower()
                like = [name for name in settings if name.startswith(short) or short.startswith(name)]
                if parameter.default is not _EMPTY:
                    like = [name for name in like if name in defaults]
                if len(like) == 1:
                    likely.setdefault(like[0], parameter.name)
            if not likely:
                return
            self._setting.update({name: setting for setting, name in likely.items()})

    def _match_positions(self, own: list[inspect.Parameter], by_position: set[str], foreign: set[str]) -> None:
        parameters, settings = self._free(own)
        required = [each.name for each in parameters if each.default is _EMPTY]
        self._setting.update(zip(required, (name for name in settings if name in self._arguments), strict=False))
        parameters, settings = self._free(own)
        for parameter in parameters:
            at = own.index(parameter)
            there = self._names[at] if at < len(self._names) else None
            if there in settings and there in by_position and parameter.name not in foreign:
                self._setting[parameter.name] = there

    def takes(self, name: str) -> bool:
        """Return True if the function can be given this setting."""
        return self._any_name or self._any_position or name in self._setting.values()

    def call(self, settings: Mapping[str, Any], wanted: Collection[str]) -> tuple[list[Any], dict[str, Any]]:
        """(positional, keyword) arguments for these settings; those in `wanted` are always passed."""
        needed = {each.name for each in self._own if each.default is _EMPTY}
        passed = {*wanted, *self._arguments, *(self._setting[name] for name in needed if name in self._setting)}
        unmet = [name for name in self._names if name in passed and name not in self._setting.values()]
        if unmet and self._any_position and not self._any_name:
            last = max(self._names.index(name) for name in passed)
            return [settings[name] for name in self._names[: last + 1]], {}
        positional: list[Any] = []
        keyword: dict[str, Any] = {}
        for at, parameter in enumerate(self._own):
            setting = self._setting.get(parameter.name)
            if setting is None:
                continue
            by_position = at == len(positional) and parameter.kind is not parameter.KEYWORD_ONLY
            if (setting in self._arguments and by_position) or parameter.kind is parameter.POSITIONAL_ONLY:
                positional.append(settings[setting])
            elif setting in passed:
                keyword[parameter.name] = settings[setting]
        positional += [settings[name] for name in unmet if name in self._arguments]  # too many: the call raises
        if self._any_name:
            keyword.update({name: settings[name] for name in unmet if name not in self._arguments})
        return positional, keyword


# The instructions of a body that is only a docstring, ``pass``, ``...`` or ``raise NotImplementedError("...")``.
_IDLE = ("RESUME", "NOP", "CACHE", "COPY_FREE_VARS", "LOAD_CONST", "RETURN", "POP_TOP")
_RAISING = ("LOAD_GLOBAL", "PUSH_NULL", "PRECALL", "CALL", "RAISE_VARARGS")


def is_stub(function: Any) -> bool:
    """Return True if the body is still empty. Decorators and `functools.partial` are unwrapped."""
    try:
        while isinstance(function, functools.partial):
            function = function.func
        code = inspect.unwrap(function).__code__
    except Exception:  # a builtin, or an object whose attributes run any code
        return False
    if not inspect.iscode(code) or not set(code.co_names) <= {"NotImplementedError"}:
        return False
    steps = list(dis.get_instructions(code))
    if any(step.opname == "RAISE_VARARGS" for step in steps):
        return all(step.opname.startswith(_IDLE + _RAISING) for step in steps)
    loaded = (step.argval for step in steps if "CONST" in step.opname)
    return all(step.opname.startswith(_IDLE) for step in steps) and all(each in (None, ...) for each in loaded)
