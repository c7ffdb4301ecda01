"""Result of a learner's program on the page: the feedback, the values, and the window in an Explorer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from convlab.exercises.results import number_text
from convlab.ops.geometry import window
from convlab.widgets._base import Widget
from convlab.widgets._group import Group
from convlab.widgets._traits import Several, Text
from convlab.widgets.explorer import Explorer

if TYPE_CHECKING:
    from convlab.exercises.code_grading import Finding

_MOST_LINES = 8  # shown of a function's printed output
_LARGEST = 12  # rows or columns of a table that is shown


class Verdict(Widget):
    """The feedback on a function: the sentence, the call, and the expected values beside the returned ones.

    Parameters
    ----------
    finding : Finding
    """

    _front_end = "code-result"

    state = Text().tag(sync=True)
    message = Text().tag(sync=True)
    lines = Several().tag(sync=True)
    tables = Several().tag(sync=True)

    def __init__(self, finding: Finding) -> None:
        self.finding = finding
        super().__init__(state=finding.state, message=finding.message, lines=_lines(finding), tables=_tables(finding))

    def __repr__(self) -> str:
        return repr(self.finding)


def show(finding: Finding) -> Group:
    """A widget for a `Finding`: a `Verdict`, and an Explorer below if one can show the window."""
    settings = _explorer_settings(finding)
    parts = [Verdict(finding), *([Explorer(**settings, controls=())] if settings else [])]
    return Group(parts, wide=len(parts))


def _lines(finding: Finding) -> list[list[str]]:
    facts = [("called", finding.call), ("in your code", finding.line)]
    expected: Any = finding.expected
    if expected is not None and np.ndim(expected) == 0 and finding.given is not None:
        facts += [("expected", _text(expected)), ("yours", number_text(finding.given))]
    elif finding.position is not None:
        at = f"row {finding.position[0]}, column {finding.position[1]}"
        facts.append(("first difference", f"{at}: expected {_at(expected, finding.position)}, "
                      f"yours {_at(finding.given, finding.position)}"))  # fmt: skip
    printed = finding.printed.splitlines()
    more = "\n…" if len(printed) > _MOST_LINES else ""
    facts.append(("printed", "\n".join(printed[:_MOST_LINES]) + more))
    return [[label, text] for label, text in facts if text]


def _tables(finding: Finding) -> list[list[Any]]:
    """The arguments of the call, if no Explorer shows them, and both results, as texts."""
    if finding.state != "not yet" or not finding.settings:
        return []
    expected: Any = finding.expected
    given: Any = finding.given
    tables: list[list[Any]] = []
    if not _explorer_settings(finding):
        tables = [[name, value, None] for name, value in finding.settings.items() if np.ndim(value) == 2]
    if np.ndim(expected) == 2:
        tables.append(["expected", expected, finding.position])
    if np.ndim(given) == 2 and np.asarray(given).dtype.kind in "biuf":
        there = finding.position is not None and _at(given, finding.position) != "nothing"
        tables.append(["yours", np.asarray(given), finding.position if there else None])
    pixels = _padded_window(finding)
    if pixels is not None:
        tables.append(["the window there", pixels, None])
    return [
        [label, [[_text(value) for value in row] for row in rows], list(marked) if marked else None]
        for label, rows, marked in tables
        if 0 < max(np.shape(rows)) <= _LARGEST and min(np.shape(rows)) > 0
    ]


def _padded_window(finding: Finding) -> list[list[Any]] | None:
    """The values in a pooling window that reaches into the padding, which no Explorer shows."""
    if finding.view != "max_pool2d" or finding.position is None or _explorer_settings(finding):
        return None
    settings = finding.settings
    image, stride = settings["image"], settings["stride"] or settings["size"]
    along = dict(stride=stride, padding=settings["padding"], dilation=settings["dilation"])
    rows, cols = (window(at, settings["size"], **along) for at in finding.position)
    inside = [[0 <= r < image.shape[0] and 0 <= c < image.shape[1] for c in cols] for r in rows]
    return [
        [image[r, c] if there else -np.inf for c, there in zip(cols, line, strict=True)]
        for r, line in zip(rows, inside, strict=True)
    ]


def _explorer_settings(finding: Finding) -> dict[str, Any] | None:
    """Arguments of an Explorer at the window, or None if it cannot show the call."""
    if finding.state != "not yet" or finding.view is None or finding.position is None:
        return None
    settings, (row, col) = finding.settings, finding.position
    if finding.view == "conv2d":
        return {**settings, "row": row, "col": col}
    if settings["padding"] or settings["dilation"] != 1:
        return None
    stride = settings["stride"] or settings["size"]
    place = {"row": row * stride, "col": col * stride}
    pooling = {"pool": "max", "pool_size": settings["size"], "pool_stride": stride}
    return {"image": settings["image"], "kernel": [[1]], **pooling, **place}


def _at(array: Any, position: tuple[int, ...]) -> str:
    array = np.asarray(array)
    inside = array.ndim == len(position) and all(at < size for at, size in zip(position, array.shape, strict=True))
    return _text(array[position]) if inside else "nothing"


def _text(value: Any) -> str:
    value = float(value)
    if not np.isfinite(value):
        return "not a number" if np.isnan(value) else "∞" if value > 0 else "−∞"
    return f"{value + 0.0:.4g}".replace("-", "−")
