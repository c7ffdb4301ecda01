"""The kinds of exercises and how each grades an answer; `parsing` reads the answer.

js/src/exercises/grading.js has the same rules for the page, and a test runs both on one table of cases. A question is
a few lines of data:

>>> from convlab.ops.geometry import output_shape
>>> logo = Shape(
...     "05.logo",
...     prompt="The logo is 166 × 168. Which shape has its map under a 3 × 3 kernel, without padding?",
...     answer=output_shape((166, 168), (3, 3)),
...     mistakes=(((166, 168), "The window would stick out."), ((163, 165), "The first place counts too.")),
...     hints=("How many places has a window of 3 along 166 pixels?",),
...     solution="166 − 3 + 1 = 164 and 168 − 3 + 1 = 166: 164 × 166.",
...     why="Two pixels less along each axis: one on each side.",
... )
>>> logo.check("163 x 165"), logo.check((166, 164)).message
(<Not yet: The first place counts too.>, 'Right numbers, wrong order: rows come first, then columns, then channels.')
"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

import numpy as np

from convlab.errors import short
from convlab.exercises.parsing import as_text, factors_of, readings, sizes_of, table_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy.typing as npt

    from convlab.exercises.parsing import Cells

UNREADABLE = "This is not a number that can be read. Type one like 8, −28, 0.5 or 1/9."
ONLY_NUMBER = "Type only the number, without a unit or a calculation."
NO_SUCH_OPTION = "Choose one of the answers."
UNREADABLE_SHAPE = "This is not a shape that can be read. Type one like 3 × 4, 3 x 4 or (3, 4)."
UNREADABLE_TABLE = "Every cell needs a number, such as 8, −28, 0.5 or 1/9."
NOT_ATTEMPTED = "Not attempted."
CHECK_FAILED = (
    "The check itself has failed. That is a fault of convlab, not of your answer, and nothing is counted. "
    "Go on with the next task, and show this to your teacher: {error}"
)
UNKNOWN_MISTAKE = "Not this number. Go through it once more, or take a hint."
_AXES = {  # what an empty field shows, by the number of axes; the names of more axes than two would give answers away
    1: "1 number",
    2: "rows × columns",
    3: "3 numbers: … × … × …",
    4: "4 numbers: … × … × … × …",
}
_COUNTS = ("no", "one", "two", "three", "four", "five", "six")
SWAPPED_SIZES = "Right numbers, wrong order: rows come first, then columns, then channels."
SWAPPED_AXES = "Rows and columns are swapped."
KERNEL_TURNED = "This is the kernel rotated by 180 degrees. Read it from the other end."
KERNEL_NEGATED = "Right pattern, but every sign is the wrong way round."
KERNEL_SCALED = "Right pattern, wrong scale: compare what the weights add up to."
_NO_ANSWER = (NOT_ATTEMPTED, UNREADABLE, ONLY_NUMBER, NO_SUCH_OPTION, UNREADABLE_SHAPE, UNREADABLE_TABLE)

_log = logging.getLogger("convlab.exercises")
_log.addHandler(logging.NullHandler())  # nothing is printed unless the log is configured


def own_fault(error: BaseException) -> None:
    """Log a fault of convlab with its traceback; the learner sees one sentence only."""
    _log.error("a check itself has failed", exc_info=error)


def read_only(value: Any) -> Any:
    """Read-only copy of an array or of rows of numbers; any other value unchanged."""
    if not isinstance(value, np.ndarray | list | tuple):
        return value
    array = np.array(value)
    array.flags.writeable = False
    return array


@dataclass(frozen=True, repr=False)
class Outcome:
    """The result of grading an answer.

    Attributes
    ----------
    state : {"not attempted", "not yet", "correct", "not judged"}
        "not judged" if the check itself has failed.
    message : str
        The likely mistake, or why the correct answer matters.
    """

    state: str
    message: str

    @property
    def correct(self) -> bool:
        return self.state == "correct"

    def __repr__(self) -> str:
        if self.state == "not attempted":
            return "<Not attempted>"
        line = f"{self.state.capitalize()}: {self.message}"
        return f"<{line if len(line) < 107 else line[:104].rstrip() + '...'}>"


@dataclass(frozen=True)
class Exercise:
    """Base of all questions: what they have in common.

    Attributes
    ----------
    name : str
        Lesson and question: ``"03.first_sum"``.
    prompt : str
    why : str
        Shown with the correct answer: why it matters.
    hints : tuple of str
        Shown one at a time.
    solution : str
        Shown after the last hint.
    grids : tuple of (str, rows)
        Small tables of numbers that belong to the prompt, each with its label.
    pictures : tuple of (str, rows)
        The same, drawn as small images.
    predict : bool
        A prediction cannot be changed once it is made, and is graded when the learner compares.
    answered_by : tuple of int
        The code cells of the lesson whose outputs give the answer, counted from the card's: 1 is the next one. Their
        outputs are hidden until the learner asks for them. A prediction is answered by the next cell unless it says
        otherwise.
    repeat : bool
        True if the question makes sense without the lesson around it, and may come again in a later warm-up.
    """

    name: str
    prompt: str
    why: str
    hints: tuple[str, ...] = ()
    solution: str = ""
    grids: tuple[tuple[str, npt.ArrayLike], ...] = ()
    pictures: tuple[tuple[str, npt.ArrayLike], ...] = ()
    predict: bool = False
    answered_by: tuple[int, ...] = ()
    repeat: bool = True

    kind: ClassVar[str]

    def __post_init__(self) -> None:
        if self.predict and not self.answered_by:
            object.__setattr__(self, "answered_by", (1,))
        for name in ("grids", "pictures"):
            tables = tuple((label, read_only(rows)) for label, rows in getattr(self, name))
            object.__setattr__(self, name, tables)

    def check(self, answer: object) -> Outcome:
        """Grade an answer of any type. Never raises."""
        return guarded(lambda: self._outcome(answer), Outcome)

    def _outcome(self, answer: object) -> Outcome:
        text = as_text(answer)
        return Outcome("not attempted", NOT_ATTEMPTED) if text is None else self._judge(text)

    def _judge(self, text: str) -> Outcome:
        raise NotImplementedError

    def is_readable(self, answer: object) -> bool:
        """Return True if this is an answer at all, right or wrong."""
        outcome = self.check(answer)
        return outcome.state != "not judged" and outcome.message not in _NO_ANSWER

    @property
    def lesson(self) -> str:
        """The lesson of the question, such as ``"03"``, also for ``"quiz.03.sum"``."""
        return self.name.removeprefix("quiz.").split(".")[0]

    @property
    def then(self) -> str:
        """The next step after a prediction: which cells to run."""
        cells = min(self.answered_by, default=1)
        return f"Run the next {'cell' if cells == 1 else f'{_COUNTS[cells]} cells'}, then compare."

    def spec(self) -> dict[str, Any]:
        """The question as plain lists and strings, for the page."""
        return {
            "kind": self.kind,
            "name": self.name,
            "prompt": self.prompt,
            "why": self.why,
            "hints": list(self.hints),
            "solution": self.solution,
            "grids": _tables(self.grids),
            "pictures": _tables(self.pictures),
            "predict": self.predict,
            "then": self.then,
        }


_Outcome = TypeVar("_Outcome", bound=Outcome)


def guarded(grade: Callable[[], _Outcome], outcome: type[_Outcome]) -> _Outcome:
    """Call `grade`; if it raises, log the error and return the outcome "not judged"."""
    try:
        return grade()
    except Exception as error:
        own_fault(error)
        return outcome("not judged", CHECK_FAILED.format(error=short(error)))


def _tables(labelled: tuple[tuple[str, npt.ArrayLike], ...]) -> list[list[Any]]:
    return [[label, np.asarray(rows, float).tolist()] for label, rows in labelled]


@dataclass(frozen=True, kw_only=True)
class Number(Exercise):
    """A question whose answer is a number.

    Attributes
    ----------
    answer : float
        Computed by convlab, not typed.
    tolerance : float
        Largest absolute error of an answer that still counts as correct.
    mistakes : tuple of (float, str)
        Typical wrong answers, each with the likely mistake.
    """

    answer: float
    mistakes: tuple[tuple[float, str], ...]
    tolerance: float = 1e-6

    kind: ClassVar[str] = "number"

    def __post_init__(self) -> None:
        super().__post_init__()
        object.__setattr__(self, "answer", float(self.answer))
        mistakes = tuple((float(value), message) for value, message in self.mistakes)
        object.__setattr__(self, "mistakes", mistakes)

    def _judge(self, text: str) -> Outcome:
        values = readings(text)
        if not values:
            return Outcome("not yet", ONLY_NUMBER if re.search("[0-9]", text) else UNREADABLE)
        if self._near(values, self.answer):
            return Outcome("correct", self.why)
        for wrong, message in self.mistakes:
            if self._near(values, wrong):
                return Outcome("not yet", message)
        # "162 × 162" for a width: the number is there, and something else with it
        among = any(self._near(factor, self.answer) for factor in factors_of(text))
        return Outcome("not yet", ONLY_NUMBER if among else UNKNOWN_MISTAKE)

    def _near(self, values: Sequence[float], wanted: float) -> bool:
        return any(abs(value - wanted) <= self.tolerance for value in values)

    def spec(self) -> dict[str, Any]:
        own = {
            "answer": self.answer,
            "tolerance": self.tolerance,
            "mistakes": [list(pair) for pair in self.mistakes],
        }
        return {**super().spec(), **own}


@dataclass(frozen=True, kw_only=True)
class Choice(Exercise):
    """A multiple-choice question.

    Attributes
    ----------
    answer : str
        The correct one.
    options : tuple of (str, str)
        Each answer with its feedback, in the order in which they are shown. The feedback of the correct one is
        empty: ``why`` is shown. In Python an option is named by its text or its number, counted from 1. Where all
        options are numbers, a number means the option that shows it.
    """

    answer: str
    options: tuple[tuple[str, str], ...]

    kind: ClassVar[str] = "choice"

    @property
    def mistakes(self) -> tuple[tuple[str, str], ...]:
        """Pairs of a wrong answer and the likely mistake."""
        return tuple(option for option in self.options if option[0] != self.answer)

    def _judge(self, text: str) -> Outcome:
        index = self._index(text)
        if index is None:
            return Outcome("not yet", NO_SUCH_OPTION)
        label, message = self.options[index]
        return Outcome("correct", self.why) if label == self.answer else Outcome("not yet", message)

    def _index(self, text: str) -> int | None:
        """Index of the option that a text names."""
        labels = [label.lower() for label, _ in self.options]
        if text.lower() in labels:
            return labels.index(text.lower())
        numbers = [readings(label) for label in labels]
        if all(numbers):
            typed = readings(text)
            return next((i for i, values in enumerate(numbers) if set(values) & set(typed)), None)
        return int(text) - 1 if text.isascii() and text.isdecimal() and 1 <= int(text) <= len(labels) else None

    def spec(self) -> dict[str, Any]:
        return {**super().spec(), "answer": self.answer, "options": [list(option) for option in self.options]}


@dataclass(frozen=True, kw_only=True)
class Shape(Exercise):
    """A question whose answer is a shape: ``164 x 164``, ``164 × 164`` or ``(164, 164)``.

    Attributes
    ----------
    answer : tuple of int
        Computed by convlab, not typed.
    mistakes : tuple of (tuple of int, str)
        Typical wrong shapes, each with the likely mistake. Swapped axes and a wrong number of axes need no entry.
    """

    answer: tuple[int, ...]
    mistakes: tuple[tuple[tuple[int, ...], str], ...]

    kind: ClassVar[str] = "shape"

    def __post_init__(self) -> None:
        super().__post_init__()
        object.__setattr__(self, "answer", tuple(map(int, self.answer)))
        mistakes = tuple((tuple(map(int, shape)), message) for shape, message in self.mistakes)
        object.__setattr__(self, "mistakes", mistakes)

    def _judge(self, text: str) -> Outcome:
        sizes = tuple(sizes_of(text))
        if not sizes:
            return Outcome("not yet", UNREADABLE_SHAPE)
        if sizes == self.answer:
            return Outcome("correct", self.why)
        known = dict(self.mistakes).get(sizes)
        return Outcome("not yet", known or self._comparison(sizes))

    def _comparison(self, sizes: tuple[int, ...]) -> str:
        if len(sizes) != len(self.answer):
            return f"This shape has {len(self.answer)} numbers, one for each axis. Yours has {len(sizes)}."
        if sorted(sizes) == sorted(self.answer):
            return SWAPPED_SIZES
        right = [axis for axis, (size, wanted) in enumerate(zip(sizes, self.answer, strict=True)) if size == wanted]
        if not right:
            return "No number of this shape is right yet. Go through one axis at a time, or take a hint."
        wrong = next(axis for axis in range(len(sizes)) if axis not in right)
        return f"Number {wrong + 1} of the shape is not right."

    def spec(self) -> dict[str, Any]:
        mistakes = [[list(shape), message] for shape, message in self.mistakes]
        own = {"answer": list(self.answer), "mistakes": mistakes, "placeholder": _AXES.get(len(self.answer), "")}
        return {**super().spec(), **own}


@dataclass(frozen=True, kw_only=True, eq=False)
class Array(Exercise):
    """A question whose answer is a table of numbers, typed cell by cell.

    Attributes
    ----------
    answer : array_like of shape (rows, cols)
        Computed by convlab, not typed; one axis counts as one row.
    tolerance : float
        Largest absolute error of each number.
    mistakes : tuple of (array_like, str)
        Typical wrong tables, each with the likely mistake. Swapped axes and single wrong cells need no entry.
    """

    answer: npt.NDArray[Any]
    mistakes: tuple[tuple[npt.ArrayLike, str], ...]
    tolerance: float = 1e-6

    kind: ClassVar[str] = "array"

    def __post_init__(self) -> None:
        super().__post_init__()
        object.__setattr__(self, "answer", _as_rows(self.answer))
        object.__setattr__(self, "mistakes", tuple((_as_rows(rows), message) for rows, message in self.mistakes))

    def _judge(self, text: str) -> Outcome:
        rows = table_of(text)
        if not rows:
            return Outcome("not yet", UNREADABLE_TABLE)
        if self._is_right(rows):
            return Outcome("correct", self.why)
        for wrong, message in self.mistakes:
            if self._equal(rows, np.asarray(wrong)):
                return Outcome("not yet", message)
        return Outcome("not yet", self._comparison(rows))

    def _is_right(self, rows: Cells) -> bool:
        return self._equal(rows, self.answer)

    def _comparison(self, rows: Cells) -> str:
        if self._equal(rows, self.answer.T):
            return SWAPPED_AXES
        height, width = self.answer.shape
        if (len(rows), len(rows[0])) != (height, width):
            return f"The answer has {height} × {width} numbers, yours has {len(rows)} × {len(rows[0])}."
        places = [(r, c) for r in range(height) for c in range(width) if not self._near(rows[r][c], self.answer[r, c])]
        row, col = places[0]
        if len(places) == 1:
            return f"One number is not right: row {row}, column {col}, counted from 0."
        return f"{len(places)} numbers are not right, the first in row {row}, column {col}, counted from 0."

    def _near(self, values: Sequence[float], wanted: float) -> bool:
        return any(abs(value - wanted) <= self.tolerance for value in values)

    def _equal(self, rows: Cells, wanted: npt.NDArray[Any]) -> bool:
        if (len(rows), len(rows[0])) != wanted.shape:
            return False
        cells = [cell for row in rows for cell in row]
        return all(self._near(cell, value) for cell, value in zip(cells, wanted.flat, strict=True))

    def spec(self) -> dict[str, Any]:
        mistakes = [[np.asarray(rows).tolist(), message] for rows, message in self.mistakes]
        own = {"answer": self.answer.tolist(), "tolerance": self.tolerance, "mistakes": mistakes}
        return {**super().spec(), **own}


@dataclass(frozen=True, kw_only=True, eq=False)
class Kernel(Array):
    """A question whose answer is a kernel, typed weight by weight.

    Attributes
    ----------
    answer : array_like of shape (kh, kw)
        A correct kernel; the only one, unless there are `probes`.
    probes : tuple of (rows, low, high, str)
        Windows of pixels. A kernel is correct if its sum is between `low` and `high` on each of them; the message
        is for a kernel that fails there. None means no limit.
    """

    probes: tuple[tuple[npt.ArrayLike, float | None, float | None, str], ...] = ()

    kind: ClassVar[str] = "kernel"

    def __post_init__(self) -> None:
        super().__post_init__()
        object.__setattr__(self, "probes", tuple((read_only(rows), *rest) for rows, *rest in self.probes))

    def _is_right(self, rows: Cells) -> bool:
        if not self.probes:
            return self._equal(rows, self.answer)
        return (len(rows), len(rows[0])) == self.answer.shape and self._failed_probe(rows) is None

    def _failed_probe(self, rows: Cells) -> str | None:
        """The message of the first window on which the kernel fails, or None."""
        weights = [cell[0] for row in rows for cell in row]
        for window, low, high, message in self.probes:
            total = sum(w * pixel for w, pixel in zip(weights, np.asarray(window, float).flat, strict=True))
            if (low is not None and total < low - self.tolerance) or (
                high is not None and total > high + self.tolerance
            ):
                return message
        return None

    def _comparison(self, rows: Cells) -> str:
        if (len(rows), len(rows[0])) == self.answer.shape:
            failed = self._failed_probe(rows)
            if failed is not None:
                return failed
            if self._equal(rows, self.answer[::-1, ::-1]):
                return KERNEL_TURNED
            if self._equal(rows, -self.answer):
                return KERNEL_NEGATED
            if self._is_scaled(rows):
                return KERNEL_SCALED
        return super()._comparison(rows)

    def _is_scaled(self, rows: Cells) -> bool:
        weights = [cell[0] for row in rows for cell in row]
        wanted = list(self.answer.flat)
        first = next((i for i, weight in enumerate(wanted) if weight != 0), 0)
        factor = weights[first] / wanted[first] if wanted[first] else 0
        near = (abs(w - factor * v) <= self.tolerance * max(1, factor) for w, v in zip(weights, wanted, strict=True))
        return factor > 0 and all(near)

    def spec(self) -> dict[str, Any]:
        probes = [[np.asarray(rows, float).tolist(), low, high, message] for rows, low, high, message in self.probes]
        return {**super().spec(), "probes": probes}


def _as_rows(table: npt.ArrayLike) -> npt.NDArray[Any]:
    rows = np.atleast_2d(np.array(table, dtype=float))
    rows.flags.writeable = False
    return rows
