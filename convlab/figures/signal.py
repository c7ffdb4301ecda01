"""A still figure of the SignalExplorer, except its strips, which are in `signal_plots`."""

from convlab.figures import colours
from convlab.figures.canvas import PER_INCH, Pen, width_of, wrap
from convlab.figures.explorer import MARGIN, Still
from convlab.figures.panels import WIDTH, U, heading
from convlab.figures.sentences import number, plural, signed, weight_text, whole
from convlab.figures.signal_layout import CAPTION, HEADING, SIDE, STRIPS, Strip, strips_for
from convlab.figures.signal_plots import draw_curves, draw_own_curve, draw_samples, tap_bar
from convlab.figures.signal_scene import CurveScene, SampleScene
from convlab.figures.signal_sentences import (
    NO_WINDOW,
    area_sentence,
    output_sentence,
    problem_text,
    sum_meaning,
    unread_sentence,
)
from convlab.figures.sum_table import LABELS, Live, draw_table

LAST = 84  # width of the last column of the sum
BARS = round(2.2 * U)  # height of the kernel as written


def signal_figure(explorer, position=None, filled=None):
    """The present view of a SignalExplorer as a figure for print: light, with vector text.

    Parameters
    ----------
    explorer : convlab.SignalExplorer
    position : int, optional
        Index of the window in the output, or of ``t`` in ``explorer.times``; by default that of the explorer.
    filled : int, optional
        Index of the last output that is shown; by default all are shown.

    Returns
    -------
    Still (a `matplotlib.figure.Figure`)
    """
    continuous = explorer.continuous
    scene = (CurveScene if continuous else SampleScene)(explorer, position, filled)
    strips, below = strips_for(scene.ranges)
    height = below + CAPTION + (34 if continuous else 92 if scene.problem else 190)
    figure = Still(figsize=((WIDTH + 2 * MARGIN) / PER_INCH, (height + 2 * MARGIN) / PER_INCH), dpi=PER_INCH)
    figure.subject = repr(explorer)
    figure.set_facecolor(colours.PAGE)
    pen = Pen(figure, WIDTH, height)
    across, down = WIDTH + 2 * MARGIN, height + 2 * MARGIN
    pen.axes.set_position((MARGIN / across, MARGIN / down, WIDTH / across, height / down))
    (_curves if continuous else _samples)(pen, scene, strips, below)
    return figure


def _samples(pen, scene, strips, below):
    draw_samples(pen, scene, strips)
    _sample_headings(pen, scene, strips)  # over the band of the window
    _kernel(pen, scene)
    top = below + CAPTION
    if scene.problem:
        title, body = problem_text(
            span=scene.span, kernel=scene.taps, dilation=scene.dilation, size=scene.size,
            start=scene.plan[0], end=scene.plan[1],
        )  # fmt: skip
        y = strips["laid"].y + 62  # below both lengths
        pen.text(title, strips["laid"].x, y, 15, colours.ERROR, bold=True, align="left")
        pen.text(body, strips["laid"].x, y + 24, 13, align="left")
        pen.text(NO_WINDOW, 0, top + 11, 15, align="left")
    else:
        extra = None if scene.saves is None else [new - old for new, old in zip(scene.saves, scene.plan, strict=True)]
        mode = scene.explorer.padding_mode
        caption = unread_sentence(unread=scene.unread, size=scene.size, extra=extra, padded=any(scene.plan), mode=mode)
        pen.text(caption, 0, below + 15, 13, colours.QUIET, align="left")
        sentence = output_sentence(
            position=scene.position, taps=scene.taps, padded=int(scene.window.padded.sum()), total=scene.window.sum,
            digits=scene.digits,
        )  # fmt: skip
        pen.text(sentence, 0, top + 11, 15, align="left", room=0.97 * WIDTH)
        _sum(pen, scene, top + 32)
    _formula(pen, scene, top + (48 if scene.problem else 146))


def _sample_headings(pen, scene, strips):
    at = lambda name: dict(y=strips[name].y - HEADING + 12)  # noqa: E731
    start, end = scene.plan
    padded = f", padded {whole(scene.size + start + end)}" if start + end and not scene.problem else ""
    heading(pen, 0, "Input", plural(scene.size, "sample") + padded, **at("input"))
    if scene.problem:
        heading(pen, 0, "Kernel", "does not fit", **at("laid"))
        heading(pen, 0, "Output", "none", **at("output"))
        return
    flipped = "flipped, " if scene.explorer.flip else ""
    ends = [whole(place) for place in scene.window.positions[[0, -1]]]
    heading(pen, 0, "Kernel", f"{flipped}below samples {ends[0]} to {ends[1]}", **at("laid"))
    heading(pen, 0, "Products", f"their area adds up to {number(scene.window.sum, scene.digits)}", **at("products"))
    heading(pen, 0, "Output", plural(scene.length, "value"), **at("output"))


def _kernel(pen, scene):
    """The taps as written, above their weights, and their meaning."""
    cell = min(U, (WIDTH - SIDE) // scene.taps)
    heading(pen, SIDE, "Kernel", f"{plural(scene.taps, 'tap')} as written", y=12)
    bars = Strip(SIDE, HEADING, cell * scene.taps, BARS, *scene.ranges["laid"])
    pen.line([bars.x, bars.x + bars.w], [bars.at(0)] * 2, colours.BASELINE)
    for i, weight in enumerate(scene.kernel):
        lies = scene.taps - 1 - i if scene.explorer.flip else i
        x, y = SIDE + i * cell, HEADING + BARS + 4
        tap_bar(pen, x + cell / 2, bars, cell, weight, lies, scene.taps)
        fill = colours.weight_tint(weight, lies, scene.taps)
        pen.box(x, y, cell, cell, colours.css(fill), gap=0.5)
        ink = colours.ink_on(fill) if weight else colours.QUIET
        pen.fitted(weight_text(weight, scene.denominator), x, y, cell, cell, 16, ink, bool(weight))
    menu = scene.explorer.kernel_menu
    own = scene.explorer.kernel
    known = (entry["meaning"] for entry in menu if own == entry["values"] or own in entry.get("family", []))
    total = float(scene.kernel.sum())
    _note(pen, next(known, "Your own kernel."), f"Weights add up to {number(total, 3)}: {sum_meaning(total)}.", cell)


def _note(pen, meaning, more, cell):
    y = HEADING + BARS + cell + 28
    for text, colour in ((meaning, colours.INK), (more, colours.QUIET)):
        for line in wrap(text, 13, WIDTH - SIDE):
            pen.text(line, SIDE, y, 13, colour, align="left")
            y += 18
        y += 6


def _sum(pen, scene, top):
    """Each product and the running total, a column for each tap."""
    each = min(77, (WIDTH - LABELS - LAST) / scene.taps)
    size = 13 if each >= 48 else 11
    for line, text in enumerate(("sample", "× weight", "product", "running total")):
        pen.text(text, 0, top + 11 + 22 * line, 13, colours.QUIET, align="left")
    taps = zip(scene.window.pixels, scene.window.weights, scene.changes, strict=True)
    for i, (pixel, weight, (change, total)) in enumerate(taps):
        x = LABELS + (i + 0.5) * each
        fill, text = colours.weight_tint(weight, i, scene.taps), weight_text(weight, scene.denominator)
        chip = min(each - 2, max(20, width_of(text, size) + 8))
        pen.box(x - chip / 2, top + 24, chip, 18, colours.css(fill))
        ink = colours.ink_on(fill) if weight else colours.QUIET
        pen.text(number(pixel), x, top + 11, size, room=each - 4)
        pen.text(text, x, top + 33, size, ink, room=chip - 2)
        pen.text(signed(change, scene.digits), x, top + 55, size, room=each - 4)
        pen.text(number(total, scene.digits), x, top + 77, size, room=each - 4)
    text = number(scene.window.sum, scene.digits)
    w = max(44, width_of(text, 15, True) + 16)
    x = LABELS + scene.taps * each + 12
    pen.box(x, top + 64, w, 26, line=colours.RING, width=2)
    pen.text(text, x + w / 2, top + 77, 15, bold=True)


def _formula(pen, scene, top):
    start, end = scene.plan
    columns = [["", "Length"], ["", "⌊("]]
    parts = [
        ("size", scene.size, "+"), ("start", start, "+"), ("end", end, "−"), ("dilation", scene.dilation, "· ("),
        ("kernel", scene.taps, "− 1) − 1) /"), ("stride", scene.stride, "⌋ + 1 ="),
    ]  # fmt: skip
    for name, value, sign in parts:
        columns += [[name, Live(value)], ["", sign]]
    columns.append(["output", Live(scene.length)])
    if scene.problem:
        columns.append(["", "must be at least 1"])
    draw_table(pen, columns, top, WIDTH)


def _curves(pen, scene, strips, below):
    at = lambda name: dict(y=strips[name].y - HEADING + 12)  # noqa: E731
    g = "g(t − x)" if scene.flip else "g(x − t)"
    heading(pen, 0, "f and g", f"f(x) as a line, {g} dashed", **at("input"))
    heading(pen, 0, g, "flipped, then slid by t" if scene.flip else "slid by t", **at("laid"))
    heading(pen, 0, "Product", f"area {number(scene.area, 4)}", **at("products"))
    title = "Convolution" if scene.flip else "Cross-correlation"
    heading(pen, 0, title, "(f ∗ g)(t): the area at every t" if scene.flip else "the area at every t", **at("output"))
    draw_curves(pen, scene, strips)
    heading(pen, SIDE, "g(x)", "as written", y=12)
    draw_own_curve(pen, scene, Strip(SIDE, HEADING, WIDTH - SIDE, BARS, *scene.ranges["laid"]))
    how = "g is turned round at zero and slid by t." if scene.flip else "g is slid by t as it is."
    exact = "The curves are straight lines: areas are exact."
    _note(pen, how, exact if scene.exact else "Areas by Simpson's rule, in steps of 0.01.", U)
    caption = "The area is largest where the flipped g covers most of f."
    if not scene.flip:
        caption = "Without the flip this is cross-correlation, as in neural networks."
    pen.text(caption, 0, below + 15, 13, colours.QUIET, align="left", room=STRIPS)
    sentence = area_sentence(t=scene.t, area=scene.area, exact=scene.exact, flip=scene.flip)
    pen.text(sentence, 0, below + CAPTION + 11, 15, align="left", room=0.97 * WIDTH)
