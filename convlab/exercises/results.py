"""Results of a learner's function as plain values and sentences: the value it returned, or the error it raised.

A learner's object may run the learner's own code when it is read, so these functions are called inside
`code_runner.run`.
"""

from __future__ import annotations

import inspect
import math
import re
from typing import Any

import numpy as np

from convlab.errors import ConvlabError

RETURNS_NOTHING = "It returns nothing. End it with return and the name of the result."
RETURNS_NO_NUMBERS = "It returns an array that does not hold plain numbers."
RETURNS_UNREADABLE = "It returns an object that cannot be read. Return a plain NumPy array or a number."
RETURNS_COMPLEX = "It returns complex numbers. Pixels, weights and their sums are real."
RETURNS_MASKED = "It returns a masked array, in which some numbers are hidden. Return a plain array."
GIVES_ONE_BY_ONE = "yield returns numbers one by one: fill an array, and end with return."
_ENOUGH = 1_000_000  # a larger array is not copied; no correct result is as large

_COMPARES = "Here is a whole array, where if, max, min, and, or take one number. Use np.maximum or np.where, or a loop."
_LONG_INDEX = "An index reaches beyond its array: count how many windows fit, and keep rows and columns apart."
_WHOLE = "Sizes and indices are whole numbers: divide with // instead of /."
_HINTS = (  # class of the error, pattern of its text, hint; the first match counts
    (EOFError, "", "Nothing can be typed here. The function gets all it needs as its arguments."),
    (SystemExit, "", "That would end Python itself. A function is left with return."),
    (ValueError, "truth value of an array", _COMPARES),
    (ValueError, "setting an array element", "A whole array is put where one number fits: index it, or add it up."),
    (TypeError, "converted to Python scalar", "A whole array is put where one number fits: index it, or add it up."),
    (ValueError, "zero-size array", "The window is empty here: it starts beyond the border. Count how many fit."),
    (ValueError, "negative dimension", "A size has become negative here: look at how the shape is computed."),
    (ValueError, "unpack", "Each name on the left takes one value. A grey image has two sizes: rows and columns."),
    (ValueError, "shape|broadcast|dimension|align|size|operand", "Compare the shapes of the arrays on this line."),
    (IndexError, "too many indices", "A grey image and a kernel have two axes: rows and columns."),
    (IndexError, "only integers|integer .*type", _WHOLE),
    (IndexError, "scalar", "What is indexed here is one number, not an array."),
    (IndexError, "", _LONG_INDEX),
    (TypeError, "as an integer|slice indices|integer scalar|single integer", _WHOLE),
    (TypeError, "NoneType", "A None is used here: a setting that was not given, or a function without return."),
    (TypeError, "list indices|sequence by non-int", "A list is not an array: np.array(...) makes one."),
    (AttributeError, "'(list|tuple)' object", "A list is not an array: np.array(...) makes one."),
    (
        OverflowError,
        "bounds",
        "A pixel type such as uint8 cannot hold this number. Compute in floats: image.astype(float).",
    ),
    (NameError, "'np' is not defined", "Run the cell that says import numpy as np."),
    (NameError, "'cl' is not defined", "Run the cell that says import convlab as cl."),
    (NameError, "", "A name is used before it gets a value."),
    (ZeroDivisionError, "", "Something is divided by 0 here."),
    (RecursionError, "", "The function calls itself without end."),
    (MemoryError, "", "An array is far too large here: look at how its shape is computed."),
)


def read_array(value: object) -> tuple[Any, str]:
    """Read a returned array: (array, ""), or (the part that can be shown or None, the reason why it is wrong)."""
    try:
        return _array(value)
    except BaseException:  # its methods may run any code
        return None, RETURNS_UNREADABLE


def read_whole(value: object) -> tuple[Any, str]:
    """Read a returned integer: (integer, ""), or (the number if it is one or None, the reason why it is wrong)."""
    try:
        return _whole(value)
    except BaseException:  # its methods may run any code
        return None, RETURNS_UNREADABLE


def _array(value: Any) -> tuple[Any, str]:
    if value is None:
        return None, RETURNS_NOTHING
    if isinstance(value, list | tuple):
        return None, f"It returns {a_kind(value)}. Turn it into an array before you return it: np.array(result)."
    if np.ma.is_masked(value):
        return None, RETURNS_MASKED
    if not isinstance(value, np.ndarray) and not hasattr(value, "__array__"):
        if isinstance(value, int | float) and not isinstance(value, bool):
            return _single(int(value) if isinstance(value, int) else float(value))
        return None, f"It returns {a_kind(value)}, not an array.{_one_by_one(value)}"
    try:
        array = np.asarray(value)
    except Exception:  # its __array__ may run any code
        return None, RETURNS_NO_NUMBERS
    if array.dtype.kind == "c":
        return None, RETURNS_COMPLEX
    if array.dtype.kind not in "biuf":
        return None, RETURNS_NO_NUMBERS
    if array.ndim == 0:
        return _single(array.item())
    # A copy, because a program may give the same array again and go on writing into it.
    return (array.copy() if array.size <= _ENOUGH else array), ""


def _single(number: float) -> tuple[Any, str]:
    return number, f"It returns the single number {number_text(number)}. Is return inside the loop?"


def _whole(value: Any) -> tuple[Any, str]:
    if value is None:
        return None, RETURNS_NOTHING
    if isinstance(value, np.ndarray | np.generic) and value.ndim == 0 and value.dtype.kind in "biuf":
        value = value.item()
    if isinstance(value, float) and math.isfinite(value):
        number = float(value)
        return number, f"It returns {number!r}. A size is a whole number: divide with // instead of /."
    if isinstance(value, float):
        return float(value), f"It returns {float(value)!r}, not a whole number."
    if isinstance(value, np.ndarray):
        return None, "It returns an array, not a whole number."
    if isinstance(value, bool) or not isinstance(value, int):
        return None, f"It returns {a_kind(value)}, not a whole number.{_one_by_one(value)}"
    return int(value), ""


def _one_by_one(value: object) -> str:
    if inspect.iscoroutine(value):
        value.close()  # otherwise Python warns later that it was never awaited
        return " Write def without async in front."
    return f" {GIVES_ONE_BY_ONE}" if inspect.isgenerator(value) else ""


def a_kind(value: object) -> str:
    """The type of an object with its article: "a list", "an Unwilling"."""
    return _a(str(type(value).__name__)[:60])


def _a(kind: str) -> str:
    return f"{'an' if kind[:1] in tuple('AEIOUaeiou') else 'a'} {kind}"


def number_text(number: float) -> str:
    """Format a number of any size for the learner.

    >>> number_text(-50.0), number_text(0.25), number_text(10**400), number_text(True)
    ('−50', '0.25', 'with 401 digits', 'True')
    """
    if isinstance(number, bool):
        return str(number)
    if isinstance(number, int) and abs(number) >= 10**18:
        return f"with {int(math.log10(abs(number))) + 1} digits"
    whole = abs(number) < 10**18 and number == int(number)
    return (str(int(number)) if whole else f"{float(number):.6g}").replace("-", "−")


def crash(error: BaseException) -> str:
    """Describe the error that stopped a program in a sentence, with its usual cause."""
    kind, text = _a(type(error).__name__[:60]), _sentence(error)
    hint = "" if isinstance(error, ConvlabError) else _hint(error, text)  # errors of convlab name a way out themselves
    return f"It stops with {kind}{': ' if text else '.'}{text} {hint}".rstrip()


def _hint(error: BaseException, text: str) -> str:
    fits = (hint for known, said, hint in _HINTS if isinstance(error, known) and re.search(said, text))
    return next(fits, "")


def _sentence(error: BaseException) -> str:
    """The message of an error as one short sentence, even if its ``str`` fails."""
    try:
        text = " ".join(str(error).split())
    except BaseException:
        text = ""
    text = text if len(text) <= 120 else text[:117] + "..."
    return text if not text or text.endswith((".", "?", "!")) else f"{text}."
