"""The four strips of a SignalExplorer on paper, of samples or of curves; as in ``js/src/signal/strips.js``."""

import math

from convlab.figures import colours
from convlab.figures.sentences import number, whole
from convlab.figures.signal_layout import Axis, Strip

FINE = 4  # pixels between two points of a curve


def _bar(value, index, count):
    """A bar in a warm colour for a positive value, cool for a negative one; the shade depends on the tap."""
    colour = colours.weight_bar(value, index, count)
    return colours.css(colour) if colour else colours.QUIET


def _pale(colour, strength):
    """The colour as it looks on the page with this opacity."""
    parts = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    return colours.css([255 - strength * (255 - part) for part in parts])


def tap_bar(pen, x, strip, cell, weight, index, count):
    """A weight as a bar in the middle of its cell."""
    width, zero, y = min(0.7 * cell, 26), strip.at(0), strip.at(weight)
    pen.box(x - width / 2, min(zero, y), width, max(1.5, abs(zero - y)), _bar(weight, index, count))


def _frame(pen, strip):
    """Baseline, and numbers beside it."""
    pen.line([strip.x, strip.x + strip.w], [strip.at(0)] * 2, colours.BASELINE)
    for value in strip.ticks:
        pen.text(number(value, 4), strip.x - 8, strip.at(value), 11, colours.QUIET, align="right", room=46)


def _places(pen, axis, strip, places, text=whole):
    for place in places:
        pen.text(text(place), axis.at(place), strip.y + strip.h + 10, 11, colours.QUIET)


def _stem(pen, x, strip, value, colour, head, hollow=False):
    zero, y = strip.at(0), strip.at(value)
    pen.line([x, x], [zero, y], _pale(colour, 0.6), 1.5, dashes=(2, 3) if hollow else None)
    pen.circle(x, y, head, colours.PAGE if hollow else colour, colour if hollow else None)


# Samples


def draw_samples(pen, scene, strips):
    if scene.problem:
        _overhang(pen, scene, strips)
    else:
        _window(pen, scene, strips)
    _input(pen, scene, strips["input"])
    if not scene.problem:
        _laid(pen, scene, strips["laid"])
        _products(pen, scene, strips["products"])
        _output(pen, scene, strips["output"])
    else:
        _frame(pen, strips["output"])


def _window(pen, scene, strips):
    """A band through input, kernel and products, and a beam to the output below."""
    axis, output = scene.axis, strips["output"]
    x0, x1 = axis.at(scene.first - 0.5), axis.at(scene.first + scene.span - 0.5)
    top, bottom, end = strips["input"].y - 4, strips["products"].y + strips["products"].h + 2, output.y - 4
    centre, half = (x0 + x1) / 2, min(9, axis.cell * scene.stride / 2)
    pen.shape([(x0, bottom), (centre - half, end), (centre + half, end), (x1, bottom)], colours.BEAM)
    pen.box(x0, top, x1 - x0, bottom - top, colours.BEAM)
    pen.box(x0, top, x1 - x0, strips["input"].h + 8, line=colours.RING, width=2)
    pen.line([centre, centre], [end, min(output.at(scene.window.sum), output.y + output.h)], colours.PADDING, 1, (2, 3))


def _input(pen, scene, strip):
    axis = scene.axis
    _frame(pen, strip)
    if any(scene.plan) and not scene.problem:
        for rim in (-0.5, scene.size - 0.5):
            pen.line([axis.at(rim)] * 2, [strip.y, strip.y + strip.h], colours.GHOST, dashes=(2, 3))
    for index in scene.unread:
        pen.hatch(axis.at(index - 0.5), strip.y, axis.cell, strip.h)
    under = {} if scene.problem else {place: i for i, place in enumerate(scene.window.positions.tolist())}
    head = max(2, min(5, axis.cell / 3))
    for place, value in scene.padded.items():
        inside = 0 <= place < scene.size
        if scene.problem and not inside:
            continue
        tap = under.get(place)
        colour = colours.QUIET if tap is None else _bar(scene.laid[tap], tap, scene.taps)
        if place in scene.unread:
            colour = _pale(colour, 0.6)
        _stem(pen, axis.at(place), strip, value, colour, head, hollow=not inside)
        if axis.cell >= 30:
            size = 12 if tap is None else 14
            y = strip.at(value) + (14 if value < 0 else -13)
            pen.text(number(value), axis.at(place), y, size, bold=tap is not None, halo=colours.PAGE)
    _places(pen, axis, strip, axis.ticks(scene.size))


def _laid(pen, scene, strip):
    _frame(pen, strip)
    for i, (place, weight) in enumerate(zip(scene.window.positions.tolist(), scene.laid, strict=True)):
        tap_bar(pen, scene.axis.at(place), strip, scene.axis.cell, weight, i, scene.taps)


def _products(pen, scene, strip):
    """Products as areas: each bar is one sample wide."""
    axis, zero = scene.axis, strip.at(0)
    _frame(pen, strip)
    products = scene.window.products.tolist()
    texts = [number(product, scene.digits) for product in products]
    has_room = all(axis.cell * scene.dilation - 6 >= 7 * len(text) for text in texts)
    for i, (place, product, text) in enumerate(zip(scene.window.positions.tolist(), products, texts, strict=True)):
        x, y = axis.at(place - 0.5), strip.at(product)
        if product:
            pen.box(x, min(zero, y), axis.cell, max(1, abs(zero - y)), _bar(product, i, scene.taps))
        if has_room:
            below = product < 0
            pen.text(text, x + axis.cell / 2, max(y, zero) + 9 if below else min(y, zero) - 8, 12, halo=colours.PAGE)


def _output(pen, scene, strip):
    axis, last = scene.axis, scene.length - 1 if scene.filled is None else scene.filled
    step = axis.cell * scene.stride
    head = max(2, min(5, step / 3))
    _frame(pen, strip)
    for at, value in enumerate(scene.output[: last + 1].tolist()):
        x, here = axis.at(scene.centre(at)), at == scene.position
        _stem(pen, x, strip, value, _bar(value, 0, 1), head)
        if here:
            pen.circle(x, strip.at(value), head + 4, line=colours.RING, width=2)
        if step >= 34:
            y = strip.at(value) + (16 if value < 0 else -15)
            pen.text(number(value), x, y, 14 if here else 12, bold=here, halo=colours.PAGE)
    for at in axis.ticks(scene.length, step):
        pen.text(whole(at), axis.at(scene.centre(at)), strip.y + strip.h + 10, 11, colours.QUIET)


def _overhang(pen, scene, strips):
    """The kernel with its true span over a signal that is too short for it, and both lengths."""
    axis, top, laid = scene.axis, strips["input"], strips["laid"]
    start, end = scene.plan
    first = (scene.size + end - start - scene.span) / 2
    x0, x1 = axis.at(first - 0.5), axis.at(first + scene.span - 0.5)
    a, b = axis.at(-start - 0.5), axis.at(scene.size + end - 0.5)
    for i, weight in enumerate(scene.laid):
        pen.box(axis.at(first + i * scene.dilation) - 4, top.y, 8, 12, _bar(weight, i, scene.taps))
    pen.box(x0, top.y - 4, x1 - x0, top.h + 8, line=colours.ERROR, width=2, dashes=(8, 4))
    _measure(pen, x0, x1, laid.y + 8, f"kernel spans {scene.span}", colours.ERROR)
    has = f"signal and padding {scene.size + start + end}" if start + end else f"signal {scene.size}"
    _measure(pen, a, b, laid.y + 32, has, colours.INK)


def _measure(pen, x0, x1, y, text, colour):
    pen.line([x0, x1], [y, y], colour)
    for x in (x0, x1):
        pen.line([x, x], [y - 5, y + 5], colour)
    pen.text(text, (x0 + x1) / 2, y, 12, colour, bold=True, halo=colours.PAGE)


# Curves


def draw_curves(pen, scene, strips):
    axis, moved = scene.axis, scene.slid
    ticks = range(round(scene.left + 0.5), round(scene.right + 0.5))
    for name in ("input", "laid"):
        strip = strips[name]
        xs, ys = _outline(scene, axis, strip, moved, scene.slid_at)
        pen.shape(list(zip(xs, ys, strict=True)), colours.BEAM)
        _frame(pen, strip)
        if name == "input":
            pen.line(*_outline(scene, axis, strip, _still(scene.f), lambda piece, x: piece.at(x)), colours.INK, 2)
        pen.line(xs, ys, colours.INK, 2, dashes=(6, 4))
    _places(pen, axis, strips["input"], ticks)
    _frame(pen, strips["products"])
    _product_areas(pen, scene, strips["products"])
    _result(pen, scene, strips["output"])
    _places(pen, axis, strips["output"], ticks)


def draw_own_curve(pen, scene, strip):
    """g as it is written, small."""
    axis = Axis(strip.x, strip.w, strip.w / (scene.right - scene.left), -scene.left - 0.5)
    pen.line([strip.x, strip.x + strip.w], [strip.at(0)] * 2, colours.BASELINE)
    pen.line([axis.at(0)] * 2, [strip.y, strip.y + strip.h], colours.GHOST, dashes=(2, 3))
    pen.line(*_outline(scene, axis, strip, _still(scene.g), lambda piece, x: piece.at(x)), colours.INK, 2, (6, 4))
    _places(pen, axis, strip, (-4, -2, 0, 2, 4))


def _still(pieces):
    return [(piece, piece.start, piece.end) for piece in pieces]


def _steps(length, axis):
    return max(2, math.ceil(length * axis.cell / FINE))


def _outline(scene, axis, strip, parts, height):
    """A curve along the whole axis, as xs and ys: zero outside its pieces, vertical at jumps."""
    xs, ys = [axis.at(scene.left)], [strip.at(0)]

    def go_to(x, value):
        xs.append(axis.at(x))
        ys.append(strip.at(value))

    last = scene.left
    for piece, start, end in sorted(parts, key=lambda part: part[1]):
        low, high = max(scene.left, start), min(scene.right, end)
        if high <= low:
            continue
        if low > last + 1e-9:
            go_to(last, 0)
            go_to(low, 0)
        steps = _steps(high - low, axis) if piece.formula else 1
        for i in range(steps + 1):
            x = low + (high - low) * i / steps
            go_to(x, height(piece, x))
        last = high
    if scene.right > last + 1e-9:
        go_to(last, 0)
        go_to(scene.right, 0)
    return xs, ys


def _product_areas(pen, scene, strip: Strip):
    """The area under the product: warm where it is positive, cool where it is negative."""
    axis, zero = scene.axis, strip.at(0)
    for one, other, start, end in scene.meetings:
        low, high = max(scene.left, start), min(scene.right, end)
        if high <= low:
            continue
        steps = _steps(high - low, axis)
        xs = [low + (high - low) * i / steps for i in range(steps + 1)]
        values = [one.at(x) * scene.slid_at(other, x) for x in xs]
        points = [(axis.at(x), strip.at(value)) for x, value in zip(xs, values, strict=True)]
        sign = -1 if values[steps // 2] < 0 else 1
        pen.shape([(axis.at(low), zero), *points, (axis.at(high), zero)], _bar(sign, 0, 1))


def _result(pen, scene, strip):
    """The area at each t so far, and the present one."""
    axis, now = scene.axis, scene.position
    xs, ys = [axis.at(t) for t in scene.times], [strip.at(value) for value in scene.output]
    x, y, zero = xs[now], ys[now], strip.at(0)
    pen.shape([*zip(xs[: now + 1], ys[: now + 1], strict=True), (x, zero), (xs[0], zero)], colours.BEAM)
    _frame(pen, strip)
    if scene.filled is None:
        pen.line(xs, ys, colours.GHOST, 2)
    pen.line(xs[: now + 1], ys[: now + 1], colours.INK, 2)
    pen.line([x, x], [strip.y - 2, zero], colours.PADDING, 1, dashes=(2, 3))
    pen.circle(x, y, 3.5, colours.INK)
    pen.circle(x, y, 7, line=colours.RING, width=2)
