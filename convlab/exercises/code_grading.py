"""Exercises that are answered by a program: the learner's function is run, and its likely mistake is named.

A mistake is a `Slip`: what a program that makes it does instead. So the check does not guess. It runs the right
program with each slip, and with each two of them, and names the one whose results are the learner's.
"""

import functools
import inspect
import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np

from convlab.errors import OptionError, unknown_name
from convlab.exercises import progress_log
from convlab.exercises.code_runner import run
from convlab.exercises.kinds import NOT_ATTEMPTED, Exercise, Outcome, own_fault, read_only
from convlab.exercises.looking import Spelling, is_stub
from convlab.exercises.results import crash, number_text, read_array, read_whole

NOT_A_FUNCTION = "Hand over the function itself: its name, without brackets behind it."
ENDLESS = "It does not come to an end. Look at the loop: does what it counts reach its limit?"
CHANGES_INPUT = "The results are right, but it changes the {what} that it is given. Work on a copy: {what}.copy()."
READY_MADE = "The results are right, but {name} does the work. Write the lines yourself. {how}"
_REFUSED = {
    "input": "input() cannot be used here: nobody is asked. What the function needs comes as its arguments.",
    "exit": "exit() and quit() would end Python itself. A function is left with return.",
    "getpass": "getpass() cannot be used here: nobody is asked. What the function needs comes as its arguments.",
    "breakpoint": "breakpoint() cannot be used here. Print what you want to see: it is shown below.",
}
_ENDS_PYTHON = "{name}() would end Python itself. A function is left with return."


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
    number : float, optional
        Of a mistake that comes with any number, such as padding by 255: a typical one. Its functions then get the
        number that the learner's program has used as ``number``, and the message may name it: ``{number}``.
    """

    message: str
    before: Callable | None = None
    after: Callable | None = None
    instead: Callable | None = None
    number: float | None = None
    family: "Slip | None" = None  # of a mistake with its number: the one that comes with any

    def of(self, number):
        """The same mistake with this number; as it is, where it has none."""
        any_number = self.family or self
        if any_number.number is None:
            return self
        bound = {name: getattr(any_number, name) for name in ("before", "after")}
        bound = {name: functools.partial(each, number=number) for name, each in bound.items() if each}
        message = any_number.message.format(number=number_text(number))
        return Slip(message, instead=any_number.instead, number=number, family=any_number, **bound)


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
        try:
            return {**show(self)._repr_mimebundle_(**options), "text/plain": repr(self)}
        except Exception as error:  # ours: the sentence is enough
            own_fault(error)
            return {"text/plain": repr(self)}


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
    ready_made : re.Pattern, optional
        The functions that the task forbids, as ``"module.name"``.
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
    ready_made: re.Pattern | None = None
    view: str | None = None

    kind = "code"
    outcome = Finding

    def __post_init__(self):
        super().__post_init__()
        cases = ({name: read_only(value) for name, value in case.items()} for case in self.cases)
        object.__setattr__(self, "cases", tuple(map(MappingProxyType, cases)))
        object.__setattr__(self, "slips", tuple(slip.of(slip.number) for slip in self.slips))

    @property
    def mistakes(self):
        """Pairs of a function that makes a typical mistake, and its message."""
        first = {slip.message: slip for slip in reversed(self.slips)}
        return tuple((self.faulty(slip), slip.message) for slip in self.slips if first[slip.message] is slip)

    @property
    def parts(self):
        """The cases by what they are about, for homework: ``{"first": [case], "stride": [case, ...], ...}``.

        A program may lack some settings; cases with those count among the "numbers", as all that remain.
        """
        groups = {"first": list(self.cases[:1]), "numbers": []}
        for case in self.cases[1:]:
            used = [name for name in case if name in self.defaults]
            part = ", ".join(used) if used and not set(used) & set(self.optional) else "numbers"
            groups.setdefault(part, []).append(case)
        groups["numbers"] = groups.pop("numbers")  # the last
        return groups

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

    def check(self, answer, part=None, *, seed=None):
        """What this function leads to. Runs it; never raises for what the function does.

        Parameters
        ----------
        answer : callable
        part : str, optional
            Try the cases of one of the `parts` only.
        seed : int, optional
            Try them with other numbers also: shuffled ones, which nobody knows who does not know the seed.

        Returns
        -------
        Finding
        """
        if part is not None and part not in self.parts:
            raise unknown_name("exercises", f"part of {self.name}", part, self.parts, "it has no cases")
        if seed is not None and (isinstance(seed, bool) or not isinstance(seed, int) or seed < 0):
            why = "the same number gives the same cases"
            raise OptionError.says("exercises", "the seed is a whole number", f"seed={seed!r:.60}", why, "Use seed=1")
        cases = list(self.cases if part is None else self.parts[part])
        if seed is not None:
            chance = np.random.default_rng(seed)
            cases += [_shuffled(case, chance) for case in cases]
        return super().check(answer, cases)

    def _outcome(self, answer, cases):
        if answer is None or answer is Ellipsis or (type(answer) is str and not answer.strip()):
            return Finding("not attempted", NOT_ATTEMPTED)
        if not callable(answer):
            return Finding("not yet", NOT_A_FUNCTION)
        if is_stub(answer):
            return Finding("not attempted", NOT_ATTEMPTED)
        return self._judge(answer, cases)

    def record(self, finding):
        """Remember in the learner's progress what a program led to."""
        if finding.state in ("not yet", "correct"):
            progress_log.record(self.name, "solved" if finding.correct else "tried")

    def spec(self):
        return {**super().spec(), "stub": self.stub}

    def _judge(self, function, cases):
        others = set(inspect.signature(self.answer).parameters) - set(self.names)
        spelling = Spelling(function, self.arguments, tuple(self.defaults), exact=self.optional, foreign=others)
        results, changed, ready_made = [], None, None
        for case in cases:
            lacking = [name for name in case if not spelling.takes(name) and name in self.defaults]
            if set(lacking) & set(self.optional):
                continue
            if lacking:
                return self._first_wrong(results) or self._finding(self._lacks(lacking[0]), case)
            settings = self.settings(**case)
            read = read_whole if self.whole else read_array
            done = run(function, *spelling.call(settings, case), read=read, tell=crash, ready_made=self.ready_made)
            message = self._refusal(done)
            if message:
                facts = dict(line=done.line, printed=done.printed, given=done.value)
                return self._first_wrong(results) or self._finding(message, case, **facts)
            results.append((case, done.value, done.printed))
            if done.changed and changed is None:
                changed = case, next(name for name in self.names if settings[name] is done.changed[0])
            if done.ready_made and ready_made is None:
                ready_made = case, done.ready_made
        wrong = self._first_wrong(results)
        if wrong:
            return wrong
        if ready_made:
            case, name = ready_made
            return self._finding(READY_MADE.format(name=name, how=self.hints[0]), case)
        if changed:
            case, what = changed
            return self._finding(CHANGES_INPUT.format(what=what), case)
        return Finding("correct", self.why)

    @property
    def _first_line(self):
        return self.stub.strip().splitlines()[0]

    def _lacks(self, name):
        return f"It takes no {name}. Its first line should be: {self._first_line}"

    def _refusal(self, done):
        """Why there is nothing to compare, or ""."""
        if done.refused:
            return _REFUSED.get(done.refused) or _ENDS_PYTHON.format(name=done.refused)
        if done.timed_out:
            return ENDLESS
        if not done.line and re.match(r"It stops with a TypeError: .*\bargument", done.trouble):
            return f"{done.trouble} Its first line should be: {self._first_line}"
        return done.trouble

    def _first_wrong(self, results):
        """A finding about the first wrong result, or None when all are right."""
        wrong = [result for result in results if not _agree(result[1], self._right(result[0]))]
        if not wrong:
            return None
        case, value, printed = wrong[0]
        expected = self._right(case)
        position = None if self.whole else _first_difference(value, expected)
        try:
            message = self._named(results, case, value, position)
        except Exception as error:  # ours: the plain difference is true all the same
            own_fault(error)
            message = None
        message = message or self._difference(value, expected, position)
        return self._finding(message, case, given=value, position=position, printed=printed)

    def _named(self, results, case, value, position):
        """The message of the slip, or of the two slips, that give the learner's results."""
        if np.size(value) == 0:
            return None
        number = None if position is None else _number_at(value, position)
        slips = [slip.of(number) for slip in self.slips if number is not None or slip.family is None]
        values = [(case, value) for case, value, _ in results]

        def explains(slips, cases):
            runs = ((value, self._with_slips(self.settings(**case), slips)) for case, value in cases)
            return all(_agree(value, result) for value, result in runs)

        for slip in slips:
            if explains([slip], values):
                return slip.message
        for two in itertools.permutations(slips, 2):
            if two[0].message != two[1].message and explains(two, values):
                return f"Two mistakes. {two[0].message} {two[1].message}"
        # One that explains the first wrong result and most of the others; with a number of its own it would too easily.
        wrong = [(case, value) for case, value in values if not _agree(value, self._right(case))]
        known = {slip: sum(explains([slip], [each]) for each in wrong) for slip in slips if slip.family is None}
        likely = [slip for slip in known if 2 * known[slip] >= len(wrong) and explains([slip], wrong[:1])]
        return max(likely, key=known.get).message if likely else None

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
            return f"It returns {_a_number(value)}, but {expected} is right."
        if value.shape != expected.shape:
            return f"The result is {_by(value.shape)}, but {_by(expected.shape)} is right."
        row = ", ".join(f"{name} {at}" for name, at in zip(("row", "column"), position, strict=False))
        numbers = f"it is {number_text(value[position].item())}, but {number_text(expected[position].item())} is right"
        return f"The first wrong number stands in {row}: {numbers}."

    def _finding(self, message, case, **facts):
        options = "".join(f", {name}={value}" for name, value in case.items() if name in self.defaults)
        values = (str(case[name]) if np.ndim(case[name]) == 0 else name for name in self.arguments)
        call = f"{self.function}({', '.join(values)}{options})"
        facts = {"expected": self._right(case), "settings": self.settings(**case), "view": self.view, **facts}
        return Finding("not yet", message, call=call, **facts)


def _shuffled(case, chance):
    """The same case with other numbers; sizes become larger."""
    values = {name: chance.permuted(value) if np.ndim(value) else value for name, value in case.items()}
    first = next(iter(values))
    return values if np.ndim(values[first]) else {**values, first: values[first] + int(chance.integers(1, 9))}


def _agree(value, expected):
    if expected is None:  # no window fits: then a program has nothing to return
        return np.size(value) == 0
    if np.shape(value) != np.shape(expected):
        return False
    if np.ndim(expected) == 0:
        return value == expected
    return bool(_close(value, expected).all())


def _close(value, expected):
    """Where numbers agree: as far as float32, or a way by Fourier transforms, can be expected to."""
    largest = np.abs(expected).max(initial=1)
    return np.isclose(np.asarray(value, float), np.asarray(expected, float), rtol=1e-5, atol=1e-6 * float(largest))


def _number_at(value, position):
    """The finite number in this place, or None."""
    there = len(position) == value.ndim and all(at < size for at, size in zip(position, value.shape, strict=True))
    return float(value[position]) if there and np.isfinite(value[position]) else None


def _first_difference(value, expected):
    """The first place of `expected` whose number is not there."""
    if value.ndim != expected.ndim:
        return (0,) * expected.ndim
    common = tuple(map(slice, map(min, value.shape, expected.shape)))
    there = np.zeros(expected.shape, bool)
    there[common] = _close(value[common], expected[common])
    return None if there.all() else tuple(map(int, np.argwhere(~there)[0]))


def _a_number(value):
    text = number_text(value)
    return f"a number {text}" if text.startswith("with") else text


def _by(shape):
    return " × ".join(map(str, shape[:4])) + (" × …" if len(shape) > 4 else "")
