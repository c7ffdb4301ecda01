"""The rules of the exercises: how an answer is read, and what is said to it.

js/answers.js holds the same rules for the page, and a test runs both on one table.
"""

import math
import numbers
import re
from dataclasses import dataclass

import numpy as np

from convlab.errors import short

_MINUS_SIGNS = str.maketrans("−–—‐‑", "-----")
_SPACES = re.compile(r"[\s\u00a0\u2009\u202f]+")
_DECIMAL = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)", re.ASCII)
_GROUPED = re.compile(r"[+-]?\d{1,3}([, ])\d{3}(\1\d{3})*", re.ASCII)
_COMMA = re.compile(r"[+-]?\d*,\d+", re.ASCII)
_LONGEST = 80  # characters of an answer that are kept

UNREADABLE = "This is not a number that can be read. Type one like 8, −28, 0.5 or 1/9."
NO_SUCH_OPTION = "Choose one of the answers."
NOT_ATTEMPTED = "Not attempted."
UNKNOWN_MISTAKE = "Not this number. Go through it once more, or take a hint."


@dataclass(frozen=True, repr=False)
class Outcome:
    """What an answer led to.

    Attributes
    ----------
    state : {"not attempted", "not yet", "correct"}
    message : str
        The likely mistake, or why the right answer matters.
    """

    state: str
    message: str

    @property
    def correct(self):
        return self.state == "correct"

    def __repr__(self):
        if self.state == "not attempted":
            return "<Not attempted>"
        line = f"{self.state.capitalize()}: {self.message}"
        return f"<{line if len(line) < 107 else line[:104].rstrip() + '...'}>"


def as_text(answer):
    """An answer as if it had been typed; None for no answer. Takes everything.

    >>> as_text(-28.0), as_text("  1/9 "), as_text(""), as_text(float("nan"))
    ('-28', '1/9', None, 'nan')
    """
    if answer is None:
        return None
    if isinstance(answer, np.ndarray | np.generic) and answer.size == 1:
        answer = answer.item()
    if isinstance(answer, numbers.Real) and not isinstance(answer, bool):
        try:
            value = float(answer)
            answer = np.format_float_positional(value, trim="-") if math.isfinite(value) else "nan"
        except (OverflowError, ValueError):
            answer = "nan"
    if not isinstance(answer, str):
        try:
            answer = short(answer)
        except Exception:  # whatever its repr does: an answer never raises
            answer = "?"
    return " ".join(answer.split())[:_LONGEST] or None


def readings(text):
    """The numbers that a text can mean, none for nonsense. A comma may be a point or may group thousands.

    >>> readings("−28"), readings("1/4"), readings("0,5"), readings("1,068"), readings("eight")
    ([-28.0], [0.25], [0.5], [1068.0, 1.068], [])
    """
    text = _SPACES.sub(" ", text.translate(_MINUS_SIGNS)).strip()
    if text.count("/") == 1:
        tops, bottoms = (_decimals(part.strip()) for part in text.split("/"))
        return [top / bottom for top in tops for bottom in bottoms if bottom != 0]
    return _decimals(text)


def _decimals(text):
    text = re.sub(r"^([+-]) ", r"\1", text)
    found = []
    if _GROUPED.fullmatch(text):
        found.append(float(re.sub("[, ]", "", text)))
    if _COMMA.fullmatch(text):
        found.append(float(text.replace(",", ".")))
    if _DECIMAL.fullmatch(text):
        found.append(float(text))
    return found


@dataclass(frozen=True)
class Exercise:
    """What all questions have.

    Attributes
    ----------
    name : str
        Lesson and question: ``"03.first_sum"``.
    prompt : str
    why : str
        Said to the right answer: why it matters.
    hints : tuple of str
        Given one at a time.
    solution : str
        The last stage after the hints.
    grids : tuple of (str, rows)
        Small tables of numbers that belong to the prompt.
    predict : bool
        A prediction is locked when it is made, and judged only when the learner compares.
    then : str
        What to do after a prediction.
    """

    name: str
    prompt: str
    why: str
    hints: tuple = ()
    solution: str = ""
    grids: tuple = ()
    predict: bool = False
    then: str = "Run the next cell, then compare."

    kind = None

    def check(self, answer):
        """What this answer leads to, as an `Outcome`. Never raises."""
        text = as_text(answer)
        return Outcome("not attempted", NOT_ATTEMPTED) if text is None else self._judge(text)

    def is_readable(self, answer):
        """Whether this is an answer at all, right or wrong."""
        return self.check(answer).message not in (NOT_ATTEMPTED, UNREADABLE, NO_SUCH_OPTION)

    def spec(self):
        """All of it as plain lists and strings, for the page."""
        return {
            "kind": self.kind,
            "name": self.name,
            "prompt": self.prompt,
            "why": self.why,
            "hints": list(self.hints),
            "solution": self.solution,
            "grids": [[label, np.asarray(rows, float).tolist()] for label, rows in self.grids],
            "predict": self.predict,
            "then": self.then,
        }


@dataclass(frozen=True, kw_only=True)
class Number(Exercise):
    """A question that is answered by a number.

    Attributes
    ----------
    answer : float
        Computed by convlab, not typed.
    tolerance : float
        How far off an answer may be.
    mistakes : tuple of (float, str)
        Typical wrong answers, each with the likely mistake.
    """

    answer: float
    mistakes: tuple
    tolerance: float = 1e-6

    kind = "number"

    def __post_init__(self):
        object.__setattr__(self, "answer", float(self.answer))
        mistakes = tuple((float(value), message) for value, message in self.mistakes)
        object.__setattr__(self, "mistakes", mistakes)

    def _judge(self, text):
        values = readings(text)
        if not values:
            return Outcome("not yet", UNREADABLE)
        if any(abs(value - self.answer) <= self.tolerance for value in values):
            return Outcome("correct", self.why)
        for wrong, message in self.mistakes:
            if any(abs(value - wrong) <= self.tolerance for value in values):
                return Outcome("not yet", message)
        return Outcome("not yet", UNKNOWN_MISTAKE)

    def spec(self):
        own = {
            "answer": self.answer,
            "tolerance": self.tolerance,
            "mistakes": [list(pair) for pair in self.mistakes],
        }
        return {**super().spec(), **own}


@dataclass(frozen=True, kw_only=True)
class Choice(Exercise):
    """A question with a few answers to choose from.

    Attributes
    ----------
    answer : str
        The right one.
    options : tuple of (str, str)
        Each answer with what is said to it, in the order in which they are shown. For the right one that is
        nothing: ``why`` is said. Python may name an option by its text or its number, from 1.
    """

    answer: str
    options: tuple

    kind = "choice"

    @property
    def mistakes(self):
        """Pairs of a wrong answer and the likely mistake."""
        return tuple(option for option in self.options if option[0] != self.answer)

    def _judge(self, text):
        labels = [label for label, _ in self.options]
        lower = [label.lower() for label in labels]
        if text.lower() in lower:
            index = lower.index(text.lower())
        elif text.isascii() and text.isdecimal() and 1 <= int(text) <= len(labels):
            index = int(text) - 1
        else:
            return Outcome("not yet", NO_SUCH_OPTION)
        label, message = self.options[index]
        return Outcome("correct", self.why) if label == self.answer else Outcome("not yet", message)

    def spec(self):
        return {**super().spec(), "answer": self.answer, "options": [list(option) for option in self.options]}
