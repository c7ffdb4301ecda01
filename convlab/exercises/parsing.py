"""Parsing of answers: a value of any type becomes text, and text becomes numbers.

js/src/exercises/grading.js has the same rules for the page, and a test runs both on one table of cases.
"""

from __future__ import annotations

import itertools
import math
import numbers
import re
from typing import TypeAlias

import numpy as np

from convlab.errors import short

#: Rows of cells, each with all the numbers that it can mean.
Cells: TypeAlias = list[list[list[float]]]

LONGEST = 400  # characters of an answer that are kept
_MOST_CELLS = 121  # a typed answer does not have more numbers
_MINUS_SIGNS = str.maketrans("−–—‐‑", "-----")
_SPACES = re.compile(r"[\s\u00a0\u2009\u202f]+")
_DECIMAL = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)", re.ASCII)
_GROUPED = re.compile(r"[+-]?\d{1,3}([, ])\d{3}(\1\d{3})*", re.ASCII)
_POINTS = re.compile(r"[+-]?[1-9]\d{0,2}(\.\d{3})+", re.ASCII)
_COMMA = re.compile(r"[+-]?\d*,\d+", re.ASCII)
_TIMES = re.compile(r"(?<=[\d.%]) ?[xX×*·] ?(?=[\d.+-])", re.ASCII)
_UNIT = re.compile(r"(.*[\d.]) ?(%|[A-Za-z]{2,}(?: [A-Za-z]{2,}){0,2})", re.ASCII)
_SCALES = {"%": 0.01, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_MOST_FACTORS = 6
_SIZES = re.compile(r"\d+", re.ASCII)


def as_text(answer: object) -> str | None:
    """Convert an answer of any type to the text that would have been typed; None for no answer.

    >>> as_text(-28.0), as_text("  1/9 "), as_text(""), as_text(float("nan")), as_text([[8, 7], [4, 5]])
    ('-28', '1/9', None, 'nan', '8, 7; 4, 5')
    """
    try:
        return _text(answer)
    except (Exception, SystemExit):  # an object whose own methods fail: reading an answer never raises
        return "?"


def _text(answer: object) -> str | None:
    if answer is None:
        return None
    if isinstance(answer, np.ndarray | np.generic) and answer.size == 1:
        answer = answer.item()
    if isinstance(answer, numbers.Real) and not isinstance(answer, bool):
        answer = _number_text(answer)
    if not isinstance(answer, str):
        answer = _table_text(answer) or short(answer)
    return " ".join(answer.split())[:LONGEST] or None


def _number_text(number: numbers.Real) -> str:
    try:
        value = float(number)
    except (OverflowError, ValueError):
        return "nan"
    return np.format_float_positional(value, trim="-") if math.isfinite(value) else "nan"


def _table_text(answer: object) -> str | None:
    """Text such as ``"8, 7; 4, 5"`` for one or two axes of real numbers, otherwise None."""
    if not isinstance(answer, list | tuple) and not hasattr(answer, "__array__"):
        return None
    try:
        table = np.asarray(answer)
    except ValueError:  # rows of different lengths
        return None
    if table.dtype.kind not in "iuf" or table.ndim not in (1, 2) or not 0 < table.size <= _MOST_CELLS:
        return None
    return "; ".join(", ".join(map(_number_text, row)) for row in np.atleast_2d(table))


def _plain(text: str) -> str:
    return _SPACES.sub(" ", text.translate(_MINUS_SIGNS)).strip()


def readings(text: str) -> list[float]:
    """List all numbers that a text can mean; empty for invalid text.

    A comma is a decimal point or groups thousands, and so is a point. A unit behind the number is ignored, ``%``
    divides by 100, and a product such as ``3 × 4`` counts as its result.

    >>> readings("−28"), readings("1/4"), readings("0,5"), readings("1,068"), readings("eight")
    ([-28.0], [0.25], [0.5], [1068.0, 1.068], [])
    >>> readings("12 pixels"), readings("62.5 %"), readings("3 x 4"), readings("5.6 million")
    ([12.0], [0.625], [12.0], [5600000.0])
    """
    factors = factors_of(text)
    return [math.prod(choice) for choice in itertools.product(*factors)] if factors else []


def factors_of(text: str) -> list[list[float]]:
    """List the numbers that each factor of a product can mean; empty for invalid text.

    >>> factors_of("265 x 398"), factors_of("8"), factors_of("8 x")
    ([[265.0], [398.0]], [[8.0]], [])
    """
    factors = [_measured(part) for part in _TIMES.split(_plain(text))]
    return factors if len(factors) <= _MOST_FACTORS and all(factors) else []


def _measured(text: str) -> list[float]:
    """Read a number with a unit, a percent sign or a word such as million."""
    found = _UNIT.fullmatch(text)
    number, unit = (found[1], found[2].lower()) if found else (text, "")
    scale = _SCALES.get(unit.split(" ")[0], 1.0)
    return [value * scale if scale >= 1 else value / 100 for value in _quotients(number)]


def _quotients(text: str) -> list[float]:
    if text.count("/") == 1:
        tops, bottoms = (_decimals(part.strip()) for part in text.split("/"))
        return [top / bottom for top in tops for bottom in bottoms if bottom != 0]
    return _decimals(text)


def _decimals(text: str) -> list[float]:
    text = re.sub(r"^([+-]) ", r"\1", text)
    found = []
    if _GROUPED.fullmatch(text):
        found.append(float(re.sub("[, ]", "", text)))
    if _COMMA.fullmatch(text):
        found.append(float(text.replace(",", ".")))
    if _DECIMAL.fullmatch(text):
        found.append(float(text))
    if _POINTS.fullmatch(text):
        found.append(float(text.replace(".", "")))
    return found


def sizes_of(text: str) -> list[int]:
    """Parse the sizes of a shape; empty for invalid text. Between the signs × a comma groups thousands.

    >>> sizes_of("164 × 164"), sizes_of("(1068, 1600, 3)"), sizes_of("1,068 x 1,600 pixels"), sizes_of("large")
    ([164, 164], [1068, 1600, 3], [1068, 1600], [])
    """
    text = re.sub(r"[()\[\]]", " ", _plain(text)).strip().rstrip(",;").lower()
    text = re.sub(r"(?<=\d) ?(?:pixels?|px)\b", "", text)
    parts = re.split(r" ?(?:x|×|\*|·|;|by) ?", text)
    if len(parts) == 1:
        parts = re.split(r", ?| ", text)
    else:
        parts = [part.replace(",", "") if _GROUPED.fullmatch(part) else part for part in parts]
    return [int(part) for part in parts] if all(_SIZES.fullmatch(part) and len(part) < 10 for part in parts) else []


def table_of(text: str) -> Cells:
    """Parse rows of cells; empty if a cell is not a number or the rows differ in length.

    Commas alone separate cells from the second one on: ``0,5`` is one number, ``0,0,5`` are three.

    >>> table_of("8, 1/2; 4, 0,5"), table_of("[[1, 2], [3, 4]]"), table_of("1, ; 2, 3")
    ([[[8.0], [0.5]], [[4.0], [0.5]]], [[[1.0], [2.0]], [[3.0], [4.0]]], [])
    """
    text = re.sub(r"[()\[\]]", " ", re.sub(r"[)\]] ?,? ?[(\[]", ";", _plain(text)))
    rows = [[readings(cell) for cell in _cells(row.strip())] for row in text.split(";")]
    whole = all(cell for row in rows for cell in row) and len({len(row) for row in rows}) == 1
    return rows if whole else []


def _cells(row: str) -> list[str]:
    return row.split(",") if " " not in row and row.count(",") > 1 else re.split(r", | ", row)
