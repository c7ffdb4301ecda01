"""The sum of a window, step by step: what each step changes, bars of the running total, and the total."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from convlab import colours
from convlab.figures.sheet import width_of

if TYPE_CHECKING:
    from convlab.figures.sheet import Sheet

LABELS, HEIGHT, BARS = 116, 144, 54


@dataclass
class Step:
    """One column of the sum. `chip` is a weight on its colour; `frame` ("solid" or "dashed") marks a result."""

    label: str
    change: str
    total: str
    start: float
    end: float | None
    chip: tuple[str, colours.Colour] | None = None
    bar: str = colours.QUIET
    frame: str | None = None
    fill: colours.Colours | colours.Colour = (255, 255, 255)


def draw_sum(sheet: Sheet, top: float, heads: Sequence[str], steps: Sequence[Step]) -> None:
    """Draw the steps from left to right, 144 pixels high. `heads` name the rows: factors, products, totals."""
    unit = min(92, (sheet.width - LABELS) / (len(steps) + 1.2))
    last = min(230, sheet.width - LABELS - unit * (len(steps) - 1))  # of the pooling: it has the longest text
    middles = [LABELS + (index + 0.5) * unit for index in range(len(steps) - 1)]
    middles.append(LABELS + unit * (len(steps) - 1) + (last if steps[-1].frame == "dashed" else unit) / 2)
    y_factors, y_changes, y_totals = top + 9, top + 31, top + 48 + BARS + 22
    for head, y in zip(heads, (y_factors, y_changes, y_totals), strict=True):
        sheet.text(0, y, head, colour=colours.QUIET)
    gap, widest = (
        10,
        max(width_of(f"{step.label}{step.chip[0] if step.chip else ''}", 1) for step in steps[:-1] or steps),
    )
    size = min(13, (unit - gap - 6) / max(widest, 1))
    for step, x in zip(steps, middles, strict=True):
        room = (last if step is steps[-1] else unit) - 6
        if step.chip:
            text, colour = step.chip
            x_left = x - (width_of(step.label, size) + gap + width_of(text, size)) / 2
            sheet.text(x_left, y_factors, step.label, size)
            x_chip = x_left + width_of(step.label, size) + gap
            chip: dict[str, Any] = dict(boxstyle="square,pad=0.2", facecolor=colours.css(colour), linewidth=0)
            sheet.text(x_chip, y_factors, text, size, colour=colours.ink_on(colour), bbox=chip)
        else:
            sheet.text(x, y_factors, step.label, colour=colours.QUIET, align="center", room=room)
        sheet.text(x, y_changes, step.change, align="center", room=room)
        box: dict[str, Any] = dict(
            boxstyle="square,pad=0.3",
            facecolor=colours.css(step.fill),
            linewidth=1.5 * sheet.scale,
            linestyle="--" if step.frame == "dashed" else "-",
        )
        more: dict[str, Any] = dict(bbox=box, bold=True, colour=colours.ink_on(step.fill)) if step.frame else {}
        sheet.text(x, y_totals, step.total, align="center", room=room - 6, **more)
    _draw_bars(sheet, top + 48, middles, steps, min(24, 0.6 * unit))


def _draw_bars(sheet: Sheet, top: float, middles: Sequence[float], steps: Sequence[Step], width: float) -> None:
    """Each bar goes from the total before its step to the total after it."""
    ax = sheet.axes(LABELS, top, sheet.width - LABELS, BARS)
    levels = [0.0, *(step.start for step in steps), *(step.end for step in steps if step.end is not None)]
    room = 0.08 * (max(levels) - min(levels)) or 1
    ax.set(xlim=(LABELS, sheet.width), ylim=(min(levels) - room, max(levels) + room))
    ax.axhline(0, color=colours.BASELINE, linewidth=1.5 * sheet.scale)
    sheet.text(LABELS - 14, 0, "0", 11, colour=colours.QUIET, align="right", on=ax)
    drawn = [(x, step, step.end) for x, step in zip(middles, steps, strict=True) if step.end is not None]
    for index, (x, step, end) in enumerate(drawn):
        if step.frame != "dashed":
            ax.bar(x, end - step.start, width, step.start, color=step.bar)
        ax.hlines(end, x - width / 2, x + width / 2, color=step.bar, linewidth=2 * sheet.scale)
        if index + 1 < len(drawn):
            line: dict[str, Any] = dict(color=colours.QUIET, linewidth=sheet.scale, linestyle=":")
            ax.hlines(end, x + width / 2, drawn[index + 1][0] - width / 2, **line)


def draw_formulas(sheet: Sheet, top: float, lines: Sequence[str]) -> None:
    """Draw `shape_steps`, with the signs of print; two lines that differ only in their names are one."""
    formulas: dict[str, list[str]] = {}
    for line in lines:
        name, formula = line.split(": ", 1)
        for plain, printed in {"floor(": "⌊", "ceil(": "⌈", "*": " · ", "-": "−"}.items():
            formula = formula.replace(plain, printed)
        if formula[0] in "⌊⌈":  # the bracket that closes the rounding is the last one
            end = formula.rindex(") / ")
            close = formula.index(")", end + 1)
            formula = f"{formula[:close]}{'⌋' if formula[0] == '⌊' else '⌉'}{formula[close + 1 :]}"
        formulas.setdefault(formula, []).append(name)
    for index, (formula, names) in enumerate(formulas.items()):
        prefix = "pooled " if names[0].startswith("pooled") else ""
        name = prefix + " and ".join(name.removeprefix("pooled ") for name in names)
        sheet.text(0, top + 8 + 20 * index, name.capitalize(), colour=colours.QUIET)
        sheet.text(LABELS + 84, top + 8 + 20 * index, formula)
