"""Programming exercises: the learner's function is run, and its likely mistake is named.

A mistake is a `Slip`, which makes the same mistake in the correct program. So the check does not guess: it runs the
correct program with each slip, and with each pair of them, and names the one that gives the learner's results.
"""

from __future__ import annotations

import functools
import inspect
import itertools
import random
import re
import string
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

import numpy as np

from convlab.errors import OptionError, unknown_name
from convlab.exercises import progress_log
from convlab.exercises.code_runner import Run, run
from convlab.exercises.kinds import NOT_ATTEMPTED, Exercise, Outcome, guarded, own_fault, read_only
from convlab.exercises.looking import Spelling, is_stub
from convlab.exercises.results import crash, number_text, read_array, read_whole

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

#: Some settings of a call, by name.
Case: TypeAlias = Mapping[str, Any]
#: A case, the returned value and the printed output.
Result: TypeAlias = tuple[Case, Any, str]

NOT_A_FUNCTION = "Pass the function itself: its name, without parentheses."
ENDLESS = "It never finishes. Look at the loop: does its counter reach the limit?"
CHANGES_INPUT = "The results are right, but it changes the {what} that it is given. Work on a copy: {what}.copy()."
READY_MADE = "The results are right, but {name} does the work. Write the lines yourself. {how}"
_REFUSED = {
    "input": "input() cannot be used here: nothing can be typed. The function gets all it needs as its arguments.",
    "exit": "exit() and quit() would end Python itself. A function is left with return.",
    "getpass": "getpass() cannot be used here: nothing can be typed. The function gets all it needs as its arguments.",
    "breakpoint": "breakpoint() cannot be used here. Print what you want to see: it is shown below.",
}
_ENDS_PYTHON = "{name}() would end Python itself. A function is left with return."


@dataclass(frozen=True)
class Slip:
    """A typical mistake, as a change to the correct program.

    Attributes
    ----------
    message : str
        Names the mistake to the learner.
    before : callable, optional
        Converts the settings of a call, a dict, to those that the program uses instead.
    after : callable, optional
        Converts the correct result and the settings to the result that the program returns instead.
    instead : callable, optional
        Replaces the correct function.
    number : float, optional
        A typical number of a mistake that can be made with any number, such as padding with 255. `before` and `after`
        then get the number that the learner's program has used as ``number``, and the message may name it:
        ``{number}``.
    family : Slip, optional
        The mistake with any number, if this one is bound to a number.
    """

    message: str
    before: Callable[..., dict[str, Any]] | None = None
    after: Callable[..., Any] | None = None
    instead: Callable[..., Any] | None = None
    number: float | None = None
    family: Slip | None = None

    def of(self, number: float | None) -> Slip:
        """The same mistake bound to this number; a mistake without a number is unchanged."""
        any_number = self.family or self
        if any_number.number is None or number is None:
            return self
        given = {"before": any_number.before, "after": any_number.after}
        bound = {name: functools.partial(each, number=number) for name, each in given.items() if each}
        message = any_number.message.format(number=number_text(number))
        return Slip(message, instead=any_number.instead, number=number, family=any_number, **bound)


@dataclass(frozen=True, repr=False, eq=False)
class Finding(Outcome):
    """Result of checking a program. In a notebook it also shows the call, the numbers and the window.

    Attributes
    ----------
    call : str
        The first call that went wrong, ``"conv2d(image, kernel, stride=2)"``.
    settings : dict
        All its arguments by name.
    expected, given : object
        The correct return value, and the one of the learner's function.
    position : tuple of int or None
        The first difference between the two: (row, col).
    line : str
        The line of the learner's code that raised an error.
    printed : str
        The beginning of the output that was printed during that call.
    view : {"conv2d", "max_pool2d", None}
        The operation that an Explorer can show.
    """

    call: str = ""
    settings: dict[str, Any] = field(default_factory=dict)
    expected: Any = None
    given: Any = None
    position: tuple[int, ...] | None = None
    line: str = ""
    printed: str = ""
    view: str | None = None

    def _repr_mimebundle_(self, **options: Any) -> dict[str, Any]:
        try:
            from convlab.widgets.code_result import show  # imported late: ipywidgets is needed only to show it
        except ImportError:
            return {"text/plain": repr(self)}
        try:
            data, _ = show(self)._repr_mimebundle_(**options)
            return {**data, "text/plain": repr(self)}
        except Exception as error:  # ours: the sentence is enough
            own_fault(error)
            return {"text/plain": repr(self)}


@dataclass(frozen=True, kw_only=True)
class Code(Exercise):
    """A question whose answer is a function.

    Attributes
    ----------
    function : str
        Its name.
    stub : str
        The code in the notebook, with an empty body.
    program : str
        A correct body. Its lines, shuffled and without indentation, are the last hint.
    answer : callable
        The correct function, from convlab. It takes all settings by name.
    arguments : tuple of str
        The settings that are passed by position.
    defaults : dict
        The settings that are passed by keyword, with their defaults.
    optional : tuple of str
        The settings that the learner's function may lack.
    cases : tuple of dict
        The calls, simple ones first.
    slips : tuple of Slip
        The mistakes. Several with one message are variants of one mistake.
    whole : bool
        The result is an integer, not an array.
    ready_made : re.Pattern, optional
        Matches the names ``"module.name"`` of the functions that the task forbids.
    view : {"conv2d", "max_pool2d", None}
        The operation that an Explorer can show.
    """

    function: str
    stub: str
    program: str
    answer: Callable[..., Any]
    arguments: tuple[str, ...]
    defaults: dict[str, Any]
    cases: tuple[Case, ...]
    slips: tuple[Slip, ...]
    optional: tuple[str, ...] = ()
    whole: bool = False
    ready_made: re.Pattern[str] | None = None
    view: str | None = None

    kind: ClassVar[str] = "code"

    def __post_init__(self) -> None:
        super().__post_init__()
        cases = ({name: read_only(value) for name, value in case.items()} for case in self.cases)
        object.__setattr__(self, "cases", tuple(map(MappingProxyType, cases)))
        object.__setattr__(self, "slips", tuple(slip.of(slip.number) for slip in self.slips))
        object.__setattr__(self, "hints", (*self.hints, self._shuffled()))

    def _shuffled(self) -> str:
        """The lines of a program in another order: a line each, named by letters."""
        lines = [line.strip() for line in self.program.strip().splitlines()]
        mixed = random.Random(self.name).sample(lines, len(lines))
        named = (f"{letter}: {line}" for letter, line in zip(string.ascii_uppercase, mixed, strict=False))
        return "\n".join(["These lines do it, in another order and without their indentation.", *named])

    @property
    def mistakes(self) -> tuple[tuple[Callable[..., Any], str], ...]:
        """Pairs of a function that makes a typical mistake, and its message."""
        first = {slip.message: slip for slip in reversed(self.slips)}
        return tuple((self.faulty(slip), slip.message) for slip in self.slips if first[slip.message] is slip)

    @property
    def parts(self) -> dict[str, list[Case]]:
        """The cases grouped by topic, for homework: ``{"first": [case], "stride": [case, ...], ...}``.

        All others are in the group "numbers", also those with settings that a program may lack.
        """
        groups: dict[str, list[Case]] = {"first": list(self.cases[:1]), "numbers": []}
        for case in self.cases[1:]:
            used = [name for name in case if name in self.defaults]
            part = ", ".join(used) if used and not set(used) & set(self.optional) else "numbers"
            groups.setdefault(part, []).append(case)
        groups["numbers"] = groups.pop("numbers")  # the last
        return groups

    def faulty(self, *slips: Slip) -> Callable[..., Any]:
        """The correct function with these slips."""

        def function(*values: Any, **options: Any) -> Any:
            return self._with_slips(self.settings(**dict(zip(self.names, values, strict=False)), **options), slips)

        return function

    @property
    def names(self) -> tuple[str, ...]:
        return (*self.arguments, *self.defaults)

    def settings(self, **given: Any) -> dict[str, Any]:
        """All settings of a call, with the defaults for those that are not given."""
        return {**self.defaults, **given}

    def check(self, answer: object, part: str | None = None, *, seed: int | None = None) -> Finding:
        """Run a learner's function and grade it. Errors of the function are caught.

        Parameters
        ----------
        answer : callable
        part : str, optional
            One of the `parts`: run only its cases.
        seed : int, optional
            Run the cases with other numbers, too: shuffled ones, which cannot be known without the seed.

        Returns
        -------
        Finding

        Raises
        ------
        UnknownNameError, OptionError
            For an unknown part, or a seed that is not a whole number.
        """
        if part is not None and part not in self.parts:
            raise unknown_name("exercises", f"part of {self.name}", part, self.parts, "it has no cases")
        if seed is not None and (isinstance(seed, bool) or not isinstance(seed, int) or seed < 0):
            why = "the same number gives the same cases"
            raise OptionError.says("exercises", "the seed is a whole number", f"seed={seed!r:.60}", why, "Use seed=1")
        cases = list(self.cases if part is None else self.parts[part])
        if seed is not None:
            rng = np.random.default_rng(seed)
            cases += [_shuffled(case, rng) for case in cases]
        return guarded(lambda: self._finding_of(answer, cases), Finding)

    def _finding_of(self, answer: object, cases: list[Case]) -> Finding:
        if answer is None or answer is Ellipsis or (type(answer) is str and not answer.strip()):
            return Finding("not attempted", NOT_ATTEMPTED)
        if not callable(answer):
            return Finding("not yet", NOT_A_FUNCTION)
        if is_stub(answer):
            return Finding("not attempted", NOT_ATTEMPTED)
        return self._run_cases(answer, cases)

    def record(self, finding: Finding) -> None:
        """Record a finding in the learner's progress."""
        if finding.state in ("not yet", "correct"):
            progress_log.record(self.name, "solved" if finding.correct else "tried")

    def spec(self) -> dict[str, Any]:
        return {**super().spec(), "stub": self.stub}

    def _run_cases(self, function: Callable[..., Any], cases: list[Case]) -> Finding:
        others = set(inspect.signature(self.answer).parameters) - set(self.names)
        spelling = Spelling(function, self.arguments, tuple(self.defaults), exact=self.optional, foreign=others)
        results: list[Result] = []
        changed: tuple[Case, str] | None = None
        ready_made: tuple[Case, str] | None = None
        for case in cases:
            lacking = [name for name in case if not spelling.takes(name) and name in self.defaults]
            if set(lacking) & set(self.optional):
                continue
            if lacking:
                return self._first_wrong(results) or self._finding(self._lacks(lacking[0]), case)
            settings = self.settings(**case)
            read = read_whole if self.whole else read_array
            arguments, options = spelling.call(settings, case)
            done = run(function, arguments, options, read=read, tell=crash, ready_made=self.ready_made)
            message = self._refusal(done)
            if message:
                wrong = self._first_wrong(results)
                facts = dict(line=done.line, printed=done.printed, given=done.value)
                return wrong or self._finding(message, case, **facts)
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
    def _first_line(self) -> str:
        return self.stub.strip().splitlines()[0]

    def _lacks(self, name: str) -> str:
        return f"It takes no {name}. Its first line should be: {self._first_line}"

    def _refusal(self, done: Run) -> str:
        """A sentence if there is no value to compare, otherwise ""."""
        if done.refused:
            return _REFUSED.get(done.refused) or _ENDS_PYTHON.format(name=done.refused)
        if done.timed_out:
            return ENDLESS
        if not done.line and re.match(r"It stops with a TypeError: .*\bargument", done.trouble):
            return f"{done.trouble} Its first line should be: {self._first_line}"
        return done.trouble

    def _first_wrong(self, results: list[Result]) -> Finding | None:
        """A finding about the first wrong result, or None if all are correct."""
        wrong = [result for result in results if not _agree(result[1], self._right(result[0]))]
        if not wrong:
            return None
        case, value, printed = wrong[0]
        expected = self._right(case)
        position = None if self.whole else _first_difference(value, expected)
        try:
            message = self._named(results, case, value, position)
        except Exception as error:  # ours: the plain difference is correct nevertheless
            own_fault(error)
            message = None
        message = message or self._difference(value, expected, position)
        return self._finding(message, case, given=value, position=position, printed=printed)

    def _named(self, results: list[Result], case: Case, value: Any, position: tuple[int, ...] | None) -> str | None:
        """The message of the slip, or of the two slips, that give the learner's results; None if none do."""
        if np.size(value) == 0:
            return None
        number = None if position is None else _number_at(value, position)
        slips = [slip.of(number) for slip in self.slips if number is not None or slip.family is None]
        values = [(case, value) for case, value, _ in results]

        def explains(slips: Sequence[Slip], cases: Sequence[tuple[Case, Any]]) -> bool:
            runs = ((value, self._with_slips(self.settings(**case), slips)) for case, value in cases)
            return all(_agree(value, result) for value, result in runs)

        for slip in slips:
            if explains([slip], values):
                return slip.message
        for two in itertools.permutations(slips, 2):
            if two[0].message != two[1].message and explains(two, values):
                return f"Two mistakes. {two[0].message} {two[1].message}"
        # A slip that explains the first wrong result and at least half of all. With a free number one would fit too
        # easily.
        wrong = [(case, value) for case, value in values if not _agree(value, self._right(case))]
        known = {slip: sum(explains([slip], [each]) for each in wrong) for slip in slips if slip.family is None}
        likely = [slip for slip in known if 2 * known[slip] >= len(wrong) and explains([slip], wrong[:1])]
        return max(likely, key=known.__getitem__).message if likely else None

    def _right(self, case: Case) -> Any:
        return self.answer(**self.settings(**case))

    def _with_slips(self, settings: dict[str, Any], slips: Sequence[Slip]) -> Any:
        """Return value of the correct function with these slips; None if it raises."""
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

    def _difference(self, value: Any, expected: Any, position: tuple[int, ...] | None) -> str:
        if self.whole:
            return f"It returns {_a_number(value)}, but {expected} is right."
        if position is None or value.shape != expected.shape:
            return f"The result is {_by(value.shape)}, but {_by(expected.shape)} is right."
        row = ", ".join(f"{name} {at}" for name, at in zip(("row", "column"), position, strict=False))
        numbers = f"it is {number_text(value[position].item())}, but {number_text(expected[position].item())} is right"
        return f"The first wrong value is in {row}: {numbers}."

    def _finding(self, message: str, case: Case, **facts: Any) -> Finding:
        options = "".join(f", {name}={value}" for name, value in case.items() if name in self.defaults)
        values = (str(case[name]) if np.ndim(case[name]) == 0 else name for name in self.arguments)
        call = f"{self.function}({', '.join(values)}{options})"
        facts = {"expected": self._right(case), "settings": self.settings(**case), "view": self.view, **facts}
        return Finding("not yet", message, call=call, **facts)


def _shuffled(case: Case, rng: np.random.Generator) -> Case:
    """The same case with shuffled numbers; a size becomes larger."""
    values = {name: rng.permuted(value) if np.ndim(value) else value for name, value in case.items()}
    first = next(iter(values))
    return values if np.ndim(values[first]) else {**values, first: values[first] + int(rng.integers(1, 9))}


def _agree(value: Any, expected: Any) -> bool:
    if expected is None:  # no window fits: the result of a program is empty
        return np.size(value) == 0
    if np.shape(value) != np.shape(expected):
        return False
    if np.ndim(expected) == 0:
        return bool(value == expected)
    return bool(_close(value, expected).all())


def _close(value: npt.ArrayLike, expected: npt.ArrayLike) -> npt.NDArray[np.bool_]:
    """Mask of the values that agree within the accuracy of float32 or of Fourier transforms."""
    largest = np.abs(expected).max(initial=1)
    near: npt.NDArray[np.bool_] = np.isclose(
        np.asarray(value, float), np.asarray(expected, float), rtol=1e-5, atol=1e-6 * float(largest)
    )
    return near


def _number_at(value: npt.NDArray[Any], position: tuple[int, ...]) -> float | None:
    """The finite number at this position, or None."""
    there = len(position) == value.ndim and all(at < size for at, size in zip(position, value.shape, strict=True))
    return float(value[position]) if there and np.isfinite(value[position]) else None


def _first_difference(value: npt.NDArray[Any], expected: npt.NDArray[Any]) -> tuple[int, ...] | None:
    """The first position at which `value` differs from `expected` or is missing."""
    if value.ndim != expected.ndim:
        return (0,) * expected.ndim
    common = tuple(map(slice, map(min, value.shape, expected.shape)))
    there = np.zeros(expected.shape, bool)
    there[common] = _close(value[common], expected[common])
    return None if there.all() else tuple(map(int, np.argwhere(~there)[0]))


def _a_number(value: float) -> str:
    text = number_text(value)
    return f"a number {text}" if text.startswith("with") else text


def _by(shape: tuple[int, ...]) -> str:
    return " × ".join(map(str, shape[:4])) + (" × …" if len(shape) > 4 else "")
