"""Exercises that are answered by a program: the learner's function is run, and its likely mistake is named.

A mistake is a `Slip`: what a program that makes it does instead. So the check does not guess. It runs the right
program with each slip, and with each two of them, and names the one whose results are the learner's.
"""

import dis
import inspect
import itertools
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from convlab.errors import ConvlabError
from convlab.exercises import progress_log
from convlab.exercises.code_runner import run
from convlab.exercises.kinds import NOT_ATTEMPTED, Exercise, Outcome

NOT_A_FUNCTION = "Hand over the function itself: its name, without brackets behind it."
ENDLESS = "It does not come to an end. Look at the loop: does what it counts reach its limit?"
RETURNS_NOTHING = "It returns nothing. End it with return and the name of the result."
RETURNS_NO_NUMBERS = "It returns an array that does not hold plain numbers."
CHANGES_INPUT = "The results are right, but it changes the {what} that it is given. Work on a copy: {what}.copy()."
_HINTS = {
    IndexError: "An index reaches beyond its array: count how many windows fit, and keep rows and columns apart.",
    OverflowError: "A pixel type such as uint8 cannot hold this number. Compute in floats: image.astype(float).",
    ValueError: "Compare the shapes of the arrays that meet on this line.",
    NameError: "A name is used before it gets a value.",
    ZeroDivisionError: "Something is divided by 0 here.",
    RecursionError: "The function calls itself without end.",
}


@dataclass(frozen=True)
class Slip:
    """A typical mistake, as what a program does that makes it.

    Attributes
    ----------
    message : str
        Names the mistake to the learner.
    before : callable, optional
        Gets the settings of a call as a dict, and gives those that the program uses instead.
    after : callable, optional
        Gets the right result and the settings, and gives what the program returns instead.
    instead : callable, optional
        Stands in for the right function.
    """

    message: str
    before: Callable | None = None
    after: Callable | None = None
    instead: Callable | None = None


@dataclass(frozen=True, repr=False, eq=False)
class Finding(Outcome):
    """What a program led to. In a notebook it also shows the call, the numbers and the window.

    Attributes
    ----------
    call : str
        The first call that went wrong, ``"conv2d(image, kernel, stride=2)"``.
    settings : dict
        Its arguments by name, all of them.
    expected, given : object
        What it should return, and what it returned.
    position : tuple of int or None
        Where the two differ first: (row, col).
    line : str
        The line of the learner's code that crashed.
    printed : str
        What the function printed during that call, the beginning of it.
    view : {"conv2d", "max_pool2d", None}
        What an Explorer can show of it.
    """

    call: str = ""
    settings: dict = field(default_factory=dict)
    expected: object = None
    given: object = None
    position: tuple | None = None
    line: str = ""
    printed: str = ""
    view: str | None = None

    def _repr_mimebundle_(self, **options):
        try:
            from convlab.widgets.code_result import show  # one floor up: only what is shown needs ipywidgets
        except ImportError:
            return {"text/plain": repr(self)}
        return {**show(self)._repr_mimebundle_(**options), "text/plain": repr(self)}


@dataclass(frozen=True, kw_only=True)
class Code(Exercise):
    """A question that is answered by a function.

    Attributes
    ----------
    function : str
        Its name.
    stub : str
        What stands in the notebook.
    answer : callable
        The right function, from convlab. It takes all settings by name.
    arguments : tuple of str
        The settings that are handed over by place.
    defaults : dict
        The settings that are handed over by name, with their defaults.
    optional : tuple of str
        Those that the learner's function may lack.
    cases : tuple of dict
        The calls, simple ones first.
    slips : tuple of Slip
        The mistakes. Several with one message are variants of one mistake.
    whole : bool
        The result is one whole number, not an array.
    view : {"conv2d", "max_pool2d", None}
        What an Explorer can show of a call.
    """

    function: str
    stub: str
    answer: Callable
    arguments: tuple
    defaults: dict
    cases: tuple
    slips: tuple
    optional: tuple = ()
    whole: bool = False
    view: str | None = None

    kind = "code"

    @property
    def mistakes(self):
        """Pairs of a function that makes a typical mistake, and its message."""
        first = {slip.message: slip for slip in reversed(self.slips)}
        return tuple((self.faulty(slip), slip.message) for slip in self.slips if first[slip.message] is slip)

    def faulty(self, *slips):
        """The right function with these slips."""

        def function(*values, **options):
            return self._with_slips(self.settings(**dict(zip(self.names, values, strict=False)), **options), slips)

        return function

    @property
    def names(self):
        return (*self.arguments, *self.defaults)

    def settings(self, **given):
        """All settings of a call, the defaults filled in."""
        return {**self.defaults, **given}

    def check(self, answer):
        """What this function leads to, as a `Finding`. Runs it; never raises."""
        if answer is None or answer is Ellipsis or (isinstance(answer, str) and not answer.strip()):
            return Finding("not attempted", NOT_ATTEMPTED)
        if not callable(answer):
            return Finding("not yet", NOT_A_FUNCTION)
        if _is_stub(answer):
            return Finding("not attempted", NOT_ATTEMPTED)
        return self._judge(answer)

    def record(self, finding):
        """Remember in the learner's progress what a program led to."""
        if finding.state != "not attempted":
            progress_log.record(self.name, "solved" if finding.correct else "tried")

    def spec(self):
        return {**super().spec(), "stub": self.stub}

    def _judge(self, function):
        results, changed = [], None
        for case in self.cases:
            settings = self.settings(**case)
            lacking = [name for name in case if name in self.defaults and not _takes(function, name, self.names)]
            if set(lacking) & set(self.optional):
                continue
            if lacking:
                return self._first_wrong(results) or self._finding(f"{self._lacks(lacking[0])}", case)
            given, options = self._spelling(function, settings, case)
            done = run(function, given, options)
            if isinstance(done.error, NotImplementedError):
                return Finding("not attempted", NOT_ATTEMPTED)
            message = self._refusal(done)
            if message:
                shown = done.value if isinstance(done.value, np.ndarray | int | float) else None
                facts = dict(line=done.line, printed=done.printed, given=shown)
                return self._first_wrong(results) or self._finding(message, case, **facts)
            value = int(done.value) if self.whole else np.asarray(done.value)
            results.append((case, value, done.printed))
            if done.changed and changed is None:
                changed = case, self.arguments[done.changed[0]]
        wrong = self._first_wrong(results)
        if wrong or changed is None:
            return wrong or Finding("correct", self.why)
        case, what = changed
        return self._finding(CHANGES_INPUT.format(what=what), case)

    def _spelling(self, function, settings, case):
        """How the function wants its settings: (by place, by name)."""
        given = [settings[name] for name in self.arguments]
        wanted = [name for name in self.defaults if name in case or _requires(function, name)]
        if all(_takes_by_name(function, name) for name in wanted):
            return given, {name: settings[name] for name in wanted}
        last = max(self.names.index(name) for name in wanted)
        return [settings[name] for name in self.names[: last + 1]], {}

    def _lacks(self, name):
        head = self.stub.strip().splitlines()[0]
        return f"It takes no {name}. Its first line should be: {head}"

    def _refusal(self, done):
        """What is wrong with a call whose result cannot even be compared, or None."""
        if done.timed_out:
            return ENDLESS
        if done.error is not None:
            return _crash(done.error)
        value = done.value
        if value is None:
            return RETURNS_NOTHING
        return _no_whole_number(value) if self.whole else _no_array(value)

    def _first_wrong(self, results):
        """A finding about the first wrong result, or None when all are right."""
        wrong = [case for case, value, _ in results if not _agree(value, self._right(case))]
        if not wrong:
            return None
        case, value, printed = next(result for result in results if result[0] is wrong[0])
        expected = self._right(case)
        position = None if self.whole else _first_difference(value, expected)
        message = self._named(results, wrong) or self._difference(value, expected, position)
        return self._finding(message, case, given=value, position=position, printed=printed)

    def _named(self, results, wrong):
        """The message of the slip, or of the two slips, that give the learner's results."""
        values = [(case, value) for case, value, _ in results]
        first = [(case, value) for case, value in values if case is wrong[0]]
        if np.size(first[0][1]) == 0:
            return None

        def explains(slips, cases):
            runs = ((value, self._with_slips(self.settings(**case), slips)) for case, value in cases)
            return all(_agree(value, result) for value, result in runs)

        for slip in self.slips:
            if explains([slip], values):
                return slip.message
        for two in itertools.permutations(self.slips, 2):
            if two[0].message != two[1].message and explains(two, values):
                return f"Two mistakes. {two[0].message} {two[1].message}"
        likely = [slip for slip in self.slips if explains([slip], first)]
        if not likely:
            return None
        return max(likely, key=lambda slip: sum(explains([slip], [result]) for result in values)).message

    def _right(self, case):
        return self.answer(**self.settings(**case))

    def _with_slips(self, settings, slips):
        """What the right function with these slips returns; None where it cannot."""
        asked = settings
        try:
            program = self.answer
            for slip in slips:
                settings = slip.before(settings) if slip.before else settings
                program = slip.instead or program
            result = program(**settings)
            for slip in slips:
                result = slip.after(result, asked) if slip.after else result
        except (ValueError, IndexError):
            return None
        return result

    def _difference(self, value, expected, position):
        if self.whole:
            return f"It returns {value}, but {expected} is right."
        if value.shape != expected.shape:
            return f"The result is {_by(value.shape)}, but {_by(expected.shape)} is right."
        row = ", ".join(f"{name} {at}" for name, at in zip(("row", "column"), position, strict=False))
        numbers = f"it is {value[position]:.6g}, but {expected[position]:.6g} is right"
        return f"The first wrong number stands in {row}: {numbers}."

    def _finding(self, message, case, **facts):
        options = "".join(f", {name}={value}" for name, value in case.items() if name in self.defaults)
        values = (str(case[name]) if np.ndim(case[name]) == 0 else name for name in self.arguments)
        call = f"{self.function}({', '.join(values)}{options})"
        facts = {"expected": self._right(case), "settings": self.settings(**case), "view": self.view, **facts}
        return Finding("not yet", message, call=call, **facts)


def _crash(error):
    kind = type(error).__name__
    text = _sentence(error)
    hints = {} if isinstance(error, ConvlabError) else _HINTS  # ours say themselves what to do
    hint = next((hint for known, hint in hints.items() if isinstance(error, known)), "")
    return f"It stops with {_a(kind)}{': ' if text else '.'}{text} {hint}".rstrip()


def _a(kind):
    return f"{'an' if kind[0] in 'AEIOUaeiou' else 'a'} {kind}"


def _sentence(error):
    """The message of an error as one short sentence, whatever its str does."""
    try:
        text = " ".join(str(error).split())
    except Exception:
        text = ""
    text = text if len(text) <= 120 else text[:117] + "..."
    return text if not text or text.endswith((".", "?", "!")) else f"{text}."


def _no_array(value):
    """What is wrong with a result that should be an array, or None."""
    if isinstance(value, list | tuple):
        kind = type(value).__name__
        return f"It returns a {kind}. Turn it into an array before you return it: np.array(result)."
    if not isinstance(value, np.ndarray) and not hasattr(value, "__array__"):
        if isinstance(value, int | float):
            return f"It returns the single number {value:.6g}. Does return stand inside the loop?"
        return f"It returns {_a(type(value).__name__)}, not an array."
    try:
        array = np.asarray(value)
    except Exception:  # whatever its __array__ does
        return RETURNS_NO_NUMBERS
    if array.dtype.kind not in "biuf":
        return RETURNS_NO_NUMBERS
    if array.ndim == 0:
        return f"It returns the single number {array.item():.6g}. Does return stand inside the loop?"
    return None


def _no_whole_number(value):
    if isinstance(value, np.ndarray | np.generic) and value.ndim == 0:
        value = value.item()
    if isinstance(value, bool) or not isinstance(value, int | float):
        return f"It returns {_a(type(value).__name__)}, not a whole number."
    if isinstance(value, float):
        return f"It returns {value!r}. A size is a whole number: divide with // instead of /."
    return None


def _agree(value, expected):
    if expected is None:  # no window fits: then a program has nothing to return
        return np.size(value) == 0
    if np.shape(value) != np.shape(expected):
        return False
    return bool(np.allclose(np.asarray(value, float), np.asarray(expected, float), rtol=1e-5, atol=1e-6))


def _first_difference(value, expected):
    """The first place of `expected` whose number is not there."""
    for position in np.ndindex(expected.shape):
        there = len(position) == value.ndim and all(at < size for at, size in zip(position, value.shape, strict=True))
        if not there or not np.isclose(value[position], expected[position], rtol=1e-5, atol=1e-6):
            return position
    return None


def _by(shape):
    return " × ".join(map(str, shape)) or "a single number"


# Looking at a function without calling it


def _parameters(function):
    try:
        return inspect.signature(function).parameters
    except (TypeError, ValueError):  # built in, or not a function at all: the call will tell
        return None


def _takes_by_name(function, name):
    found = _parameters(function)
    if found is None or any(each.kind is each.VAR_KEYWORD for each in found.values()):
        return True
    return name in found and found[name].kind is not found[name].POSITIONAL_ONLY


def _takes(function, name, names):
    """By its name, or by its place where the learner has chosen another name."""
    if _takes_by_name(function, name):
        return True
    by_place = [each for each in _parameters(function).values() if each.kind <= each.VAR_POSITIONAL]
    return any(each.kind is each.VAR_POSITIONAL for each in by_place) or len(by_place) > names.index(name)


def _requires(function, name):
    found = _parameters(function) or {}
    return name in found and found[name].default is inspect.Parameter.empty


# What a body may compile to that is only a docstring, ``pass``, ``...`` or ``raise NotImplementedError("...")``.
_IDLE = ("RESUME", "NOP", "CACHE", "COPY_FREE_VARS", "LOAD_CONST", "RETURN", "POP_TOP")
_RAISING = ("LOAD_GLOBAL", "PUSH_NULL", "PRECALL", "CALL", "RAISE_VARARGS")


def _is_stub(function):
    """Whether nothing is done in it yet."""
    code = getattr(function, "__code__", None)
    if code is None or not set(code.co_names) <= {"NotImplementedError"}:
        return False
    steps = list(dis.get_instructions(code))
    if any(step.opname == "RAISE_VARARGS" for step in steps):
        return all(step.opname.startswith(_IDLE + _RAISING) for step in steps)
    loaded = (step.argval for step in steps if "CONST" in step.opname)
    return all(step.opname.startswith(_IDLE) for step in steps) and all(each in (None, ...) for each in loaded)
