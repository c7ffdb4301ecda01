"""Looking at a learner's function without calling it: what it takes, and whether anything is written in it."""

import dis
import functools
import inspect

_EMPTY = inspect.Parameter.empty


def _parameters(function):
    """Its parameters, or None where they cannot be known: built in, or not a function at all."""
    try:
        return list(inspect.signature(function).parameters.values())
    except Exception:  # whatever its attributes do: the call will tell
        return None


class Spelling:
    """How a function wants the settings of a task: by which of its own names, or by place.

    Settings go to the parameter of the same name. Others are found by an abbreviation (``p``, ``pad``, ``strides``),
    then by their place: so ``conv2d(img, k, s=1, p=0, d=1)`` is understood, in any order.

    Parameters
    ----------
    function : callable
    arguments : sequence of str
        The settings that are handed over by place.
    defaults : sequence of str
        The settings that are handed over by name.
    exact : sequence of str
        Those of the defaults that are never found by place.
    foreign : sequence of str
        Names that mean something else, such as ``bias``.
    """

    def __init__(self, function, arguments, defaults, *, exact=(), foreign=()):
        self._arguments, self._names = tuple(arguments), (*arguments, *defaults)
        found = _parameters(function)
        self._known = found is not None
        kinds = {parameter.kind for parameter in found or ()}
        self._any_name = not self._known or inspect.Parameter.VAR_KEYWORD in kinds
        self._any_place = inspect.Parameter.VAR_POSITIONAL in kinds
        own = [each for each in found or () if each.kind not in (each.VAR_POSITIONAL, each.VAR_KEYWORD)]
        self._own = own
        self._setting = {}  # name of a parameter -> the setting that it takes
        self._match_names(own)
        self._match_abbreviations([each for each in own if each.name not in foreign], set(defaults))
        self._match_places(own, set(defaults) - set(exact), set(foreign))
        left = [each for each in self._free(own)[0] if each.default is _EMPTY and each.name not in foreign]
        if left and not any(each.name in self._names for each in own):  # other names altogether: by place alone
            self._setting = {each.name: name for each, name in zip(own, self._names, strict=False)}

    def _free(self, own):
        """(parameters, settings) that have not found each other yet."""
        taken = self._setting.values()
        return [p for p in own if p.name not in self._setting], [name for name in self._names if name not in taken]

    def _match_names(self, own):
        self._setting.update({each.name: each.name for each in own if each.name in self._names})

    def _match_abbreviations(self, own, defaults):
        while True:
            parameters, settings = self._free(own)
            likely = {}
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

    def _match_places(self, own, by_place, foreign):
        parameters, settings = self._free(own)
        required = [each.name for each in parameters if each.default is _EMPTY]
        self._setting.update(zip(required, (name for name in settings if name in self._arguments), strict=False))
        parameters, settings = self._free(own)
        for parameter in parameters:
            at = own.index(parameter)
            there = self._names[at] if at < len(self._names) else None
            if there in settings and there in by_place and parameter.name not in foreign:
                self._setting[parameter.name] = there

    def takes(self, name):
        return self._any_name or self._any_place or name in self._setting.values()

    def call(self, settings, wanted):
        """(by place, by name) for these settings, of which those must be handed over that are `wanted`."""
        needed = {self._setting.get(each.name) for each in self._own if each.default is _EMPTY}
        wanted = {*wanted, *self._arguments, *(needed - {None})}
        unmet = [name for name in self._names if name in wanted and name not in self._setting.values()]
        if unmet and self._any_place and not self._any_name:
            last = max(self._names.index(name) for name in wanted)
            return [settings[name] for name in self._names[: last + 1]], {}
        places, names = [], {}
        for at, parameter in enumerate(self._own):
            setting = self._setting.get(parameter.name)
            first = setting in self._arguments and at == len(places) and parameter.kind is not parameter.KEYWORD_ONLY
            if first or (setting and parameter.kind is parameter.POSITIONAL_ONLY):
                places.append(settings[setting])
            elif setting in wanted:
                names[parameter.name] = settings[setting]
        places += [settings[name] for name in unmet if name in self._arguments]  # too many: the call will say so
        if self._any_name:
            names.update({name: settings[name] for name in unmet if name not in self._arguments})
        return places, names


# What a body may compile to that is only a docstring, ``pass``, ``...`` or ``raise NotImplementedError("...")``.
_IDLE = ("RESUME", "NOP", "CACHE", "COPY_FREE_VARS", "LOAD_CONST", "RETURN", "POP_TOP")
_RAISING = ("LOAD_GLOBAL", "PUSH_NULL", "PRECALL", "CALL", "RAISE_VARARGS")


def is_stub(function):
    """Whether nothing is done in it yet. Decorated and partly applied functions are looked into."""
    try:
        while isinstance(function, functools.partial):
            function = function.func
        code = inspect.unwrap(function).__code__
    except Exception:  # built in, or an object whose attributes do anything
        return False
    if not inspect.iscode(code) or not set(code.co_names) <= {"NotImplementedError"}:
        return False
    steps = list(dis.get_instructions(code))
    if any(step.opname == "RAISE_VARARGS" for step in steps):
        return all(step.opname.startswith(_IDLE + _RAISING) for step in steps)
    loaded = (step.argval for step in steps if "CONST" in step.opname)
    return all(step.opname.startswith(_IDLE) for step in steps) and all(each in (None, ...) for each in loaded)
