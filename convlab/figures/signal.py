"""A still figure of the SignalExplorer: signal, kernel, products and output below each other, and the sum."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
from matplotlib.ticker import MaxNLocator

from convlab import colours, signals
from convlab.errors import ShapeError
from convlab.figures.plane import kernel_plane
from convlab.figures.sentences import (
    area_sentence,
    capital,
    common_denominator,
    level_meaning,
    number,
    output_sentence,
    plural,
    shown_changes,
    signed,
    weight_text,
    whole,
)
from convlab.figures.sheet import FAMILY, Sheet, wrap
from convlab.figures.sums import HEIGHT, Step, draw_formulas, draw_sum
from convlab.ops import geometry
from convlab.ops.conv import pad2d

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

    import numpy.typing as npt
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    Values: TypeAlias = npt.NDArray[np.floating[Any]] | npt.NDArray[np.integer[Any]]

WIDTH, LEFT, STRIP, SIDE = 1200, 60, 840, 940  # pixels: the strips begin at LEFT, the kernel beside them at SIDE
HEADING, TICKS = 34, 26  # above and below a strip
RESULT, OTHER = "#bd6900", "#1e56c8"  # the output, and the curve that slides
FINE = 1801  # points of a curve
MOST_FACTORS = 12  # with more taps, the sum shows their weights alone


def signal_figure(
    explorer: Any, position: int | None = None, filled: int | None = None, ax: Axes | None = None
) -> Figure:
    """The present view of a SignalExplorer as a figure for print: light, with vector text.

    Parameters
    ----------
    explorer : convlab.SignalExplorer
    position : int, optional
        Index of the window in the output, or of ``t`` in ``explorer.times``; by default that of the explorer.
    filled : int, optional
        Index of the last output that is shown; by default all are shown.
    ax : matplotlib.axes.Axes, optional
        Where to draw, as large as fits. By default a new figure, 10.2 inches wide.

    Returns
    -------
    matplotlib.figure.Figure
        A `Still`, or the figure of `ax`.
    """
    draw = _curves if explorer.continuous else _samples
    return draw(explorer, position, filled, ax)


def _samples(explorer: Any, position: int | None, filled: int | None, ax: Axes | None) -> Figure:
    try:
        output = np.asarray(explorer.output)
    except ShapeError as error:
        sheet = Sheet(WIDTH, 110, ax, repr(explorer)[1:-1])
        sheet.text(0, 10, "There is no output.", 15, bold=True, colour=colours.ERROR)
        sheet.text(0, 36, wrap(str(error), 13, 0.95 * WIDTH))
        draw_formulas(sheet, 84, explorer.shape_steps)
        return sheet.figure
    place = min(explorer.position if position is None else position, len(output) - 1)
    window = signals.window1d(explorer.signal, explorer.kernel, place, **explorer._options())
    (start, end), size, taps = explorer._plan(), len(explorer.signal), len(explorer.kernel)
    padded = pad2d([explorer.signal], ((0, 0), (start, end)), mode=explorer.padding_mode)[0]
    places, first = np.arange(-start, size + end), int(window.positions[0])
    last = first + geometry.span(taps, explorer.dilation) - 1
    centres = (
        np.arange(len(output)) * explorer.stride
        + (first - place * explorer.stride + last - place * explorer.stride) / 2
    )
    digits = _digits(output)
    flipped = "flipped, " if explorer.flip else ""
    strips: dict[str, tuple[int, str, Values | Sequence[float]]] = {
        "Input": (130, plural(size, "sample") + (f", padded {whole(len(padded))}" if start + end else ""), padded),
        "Kernel": (70, f"{flipped}below samples {whole(first)} to {whole(last)}", window.weights),
        "Products": (96, f"their area adds up to {number(window.sum, digits)}", _all_products(explorer)),
        "Output": (130, plural(len(output), "value"), output),
    }
    ends = min(-start, centres[0]) - 1.0, max(size + end, centres[-1] + 1.0)
    sheet, axes, top = _strips(explorer, strips, ends, 88 + HEIGHT, ax)
    tints = [colours.css(colours.weight_bar(w, i, taps) or (97, 97, 97)) for i, w in enumerate(window.weights)]
    for strip in axes[:3]:
        strip.axvspan(first - 0.5, last + 0.5, color=colours.BEAM, zorder=0)
    under = dict(zip(window.positions.tolist(), tints, strict=True))
    _stems(sheet, axes[0], places, padded, [under.get(at, colours.QUIET) for at in places.tolist()])
    outside = (places < 0) | (places >= size)
    axes[0].plot(places[outside], padded[outside], "o", color=colours.PAGE, markersize=4 * sheet.scale, zorder=4)
    axes[1].bar(window.positions, window.weights, 0.7, color=tints)
    axes[2].bar(window.positions, window.products, 1, color=tints)
    reached = slice(None if filled is None else filled + 1)
    _stems(sheet, axes[3], centres[reached], output[reached], [RESULT] * len(output[reached]))
    _mark(sheet, axes[3], centres[place], output[place])
    _kernel_beside(sheet, explorer)
    padding = int(window.padded.sum())
    sentence = output_sentence(position=place, taps=taps, padded=padding, total=window.sum, digits=digits)
    sheet.text(0, top + 14, sentence, 15, room=0.95 * WIDTH)
    heads = "sample × weight" if taps <= MOST_FACTORS else "weight", "product", "running total"
    draw_sum(sheet, top + 38, heads, _steps(window, common_denominator(explorer.kernel), digits))
    draw_formulas(sheet, top + 56 + HEIGHT, explorer.shape_steps)
    return sheet.figure


def _kernel_beside(sheet: Sheet, explorer: Any) -> None:
    """The weights as they are applied, their meaning, and the samples that no window reads."""
    taps, total = len(explorer.kernel), float(np.sum(explorer.kernel))
    kernel = kernel_plane(np.array([explorer.kernel]), common_denominator(explorer.kernel), explorer.flip)
    sheet.heading(SIDE, 10, "Kernel", plural(taps, "tap") + (", flipped" if explorer.flip else ""))
    kernel.draw(sheet, SIDE, HEADING, min(44, (WIDTH - SIDE) / taps), kernel.whole, numbers=True)
    menu = (e["meaning"] for e in explorer.kernel_menu if explorer.kernel in [e["values"], *e.get("family", [])])
    along: dict[str, Any] = dict(stride=explorer.stride, padding=explorer._plan(), dilation=explorer.dilation)
    unread = len(geometry.unread(len(explorer.signal), taps, **along))
    lost = f"{capital(plural(unread, 'sample'))} {'is' if unread == 1 else 'are'} never read."
    lines = [next(menu, "Your own kernel."), f"Weights add up to {number(total, 3)}: {level_meaning(total)}."]
    lines.append(lost if unread else "Every sample is read.")
    sheet.text(SIDE, HEADING + 68, "\n".join(wrap(line, 13, WIDTH - SIDE) for line in lines), colour=colours.QUIET)


def _steps(window: signals.Window1d, denominator: int, digits: int) -> list[Step]:
    """The columns of the sum, one for each tap."""
    steps, before, taps = [], 0.0, len(window.weights)
    for index, (change, after) in enumerate(shown_changes(window.subtotals, digits)):
        label = f"{number(window.pixels[index])} ×" if taps <= MOST_FACTORS else ""
        step = Step(label, signed(change, digits), number(after, digits), before, after)
        weight = float(window.weights[index])
        step.chip = weight_text(weight, denominator), colours.weight_tint(weight, index, taps)
        step.bar = colours.css(colours.weight_bar(weight, index, taps) or (97, 97, 97))
        before = after
        steps.append(step)
    steps[-1].frame = "solid"
    return steps


def _curves(explorer: Any, position: int | None, filled: int | None, ax: Axes | None) -> Figure:
    f, g, flip = explorer._pieces("f"), explorer._pieces("g"), explorer.flip
    times, output = explorer.times, explorer.output
    at = int(np.argmin(abs(times - explorer.t))) if position is None else position
    t, area = float(times[at]), float(output[at])
    reach = float(times[-1]) + 0.5
    xs = np.linspace(-reach, reach, FINE)
    still, slid = _heights(f, xs), _heights(g, t - xs if flip else xs - t)
    name = "g(t − x)" if flip else "g(x − t)"
    strips: dict[str, tuple[int, str, Values | Sequence[float]]] = {
        "f and g": (150, f"f(x) as a line, {name} dashed", [*still, *_heights(g, xs)]),
        "Product": (110, f"f(x) · {name}: its area is {number(area, 4)}", [max(still) * max(_heights(g, xs))]),
        "Convolution" if flip else "Cross-correlation": (150, "the area at every t", output),
    }
    sheet, axes, top = _strips(explorer, strips, (-reach, reach), 36, ax)
    thick: dict[str, Any] = dict(linewidth=2 * sheet.scale)
    axes[0].plot(xs, still, color=colours.INK, **thick)
    axes[0].plot(xs, slid, color=OTHER, linestyle="--", **thick)
    axes[1].fill_between(xs, still * slid, color=RESULT, alpha=0.35, linewidth=0)
    axes[1].plot(xs, still * slid, color=RESULT, **thick)
    reached = slice(None if filled is None else filled + 1)
    axes[2].plot(times[reached], output[reached], color=RESULT, **thick)
    _mark(sheet, axes[2], t, area)
    for strip in axes:
        strip.axvline(t, color=colours.BEAM_LINE, linewidth=sheet.scale, linestyle=":", zorder=0)
    how = "flipped at zero, then slid by t" if flip else "slid by t, not flipped"
    sheet.heading(SIDE, 10, "g(x)", "as written")
    beside = sheet.axes(SIDE + 10, HEADING, WIDTH - SIDE - 20, 150)
    beside.set(xlim=(-reach, reach), ylim=axes[0].get_ylim())
    beside.axhline(0, color=colours.BASELINE, linewidth=1.5 * sheet.scale)
    beside.plot(xs, _heights(g, xs), color=OTHER, linestyle="--", **thick)
    exact = signals.is_exact(f, g)
    lines = [
        f"In the strips, g is {how}.",
        "" if flip else "Without the flip this is cross-correlation, as in neural networks.",
    ]
    text = "\n".join(wrap(line, 13, WIDTH - SIDE) for line in lines if line)
    sheet.text(SIDE, HEADING + 180, text, colour=colours.QUIET)
    sheet.text(0, top + 14, area_sentence(t=t, area=area, exact=exact, flip=flip), 15, room=0.95 * WIDTH)
    return sheet.figure


def _heights(pieces: Sequence[signals.Piece], xs: Values) -> Values:
    """The values of a curve; 0 outside its pieces."""
    return np.array(
        [next((piece.at(x) for piece in pieces if piece.start <= x <= piece.end), 0.0) for x in xs.tolist()]
    )


# Strips


def _strips(
    explorer: Any,
    strips: dict[str, tuple[int, str, Values | Sequence[float]]],
    ends: tuple[float, float],
    below: float,
    ax: Axes | None,
) -> tuple[Sheet, list[Axes], float]:
    """A sheet with axes below each other for {name: (height, note, values)}, and the height where they end."""
    high = sum(height + HEADING + TICKS for height, _, _ in strips.values())
    sheet, y, made = Sheet(WIDTH, high + below, ax, repr(explorer)[1:-1]), 0, []
    for name, (height, note, values) in strips.items():
        sheet.heading(0, y + 10, name, note)
        strip = sheet.axes(LEFT, y + HEADING, STRIP, height)
        low, most = min(0.0, *values), max(0.0, *values)
        room = 0.1 * (most - low) or 0.5
        strip.set(xlim=ends, ylim=(low - room * (low < 0), most + room))
        strip.axhline(0, color=colours.BASELINE, linewidth=1.5 * sheet.scale, zorder=1)
        strip.yaxis.set_major_locator(MaxNLocator(4, steps=[1, 2, 5, 10]))
        strip.yaxis.set_major_formatter(lambda value, _: number(value, 8))
        strip.xaxis.set_major_locator(MaxNLocator(16, integer=True, steps=[1, 2, 5, 10]))
        style: dict[str, Any] = dict(
            length=0, labelsize=11 * sheet.scale, labelcolor=colours.QUIET, labelfontfamily=FAMILY
        )
        strip.tick_params(**style)
        made.append(strip)
        y += HEADING + height + TICKS
    return sheet, made, y


def _stems(sheet: Sheet, ax: Axes, xs: Values, ys: Values, tints: Sequence[str]) -> None:
    ax.vlines(xs, 0, ys, colors=tints, linewidth=1.2 * sheet.scale, zorder=2)
    ax.scatter(xs, ys, s=(8 * sheet.scale) ** 2, c=tints, zorder=3, clip_on=False)


def _mark(sheet: Sheet, ax: Axes, x: float, y: float) -> None:
    """A ring around the present output."""
    style: dict[str, Any] = dict(markersize=17 * sheet.scale, markeredgewidth=2 * sheet.scale)
    ax.plot(x, y, "o", markerfacecolor="none", color=colours.RING, clip_on=False, zorder=5, **style)


def _all_products(explorer: Any) -> list[float]:
    """The ends of the range of all products that this kernel can form, so that the scale stays as the window moves."""
    ends = min(0.0, *explorer.signal), max(0.0, *explorer.signal)
    return [weight * end for weight in explorer.kernel for end in ends]


def _digits(output: Values) -> int:
    """Decimals of a result: more for small ones."""
    limit = float(np.abs(output).max())
    return min(8, 2 - math.floor(math.log10(limit))) if 0 < limit < 1 else 2
