"""The strip of all feature maps, the front one framed, and the cost of the layer.

Its counterpart in the page is ``js/src/explorer/feature-maps.js``.
"""

import math

from convlab.figures import colours
from convlab.figures.canvas import width_of
from convlab.figures.panels import WIDTH, U
from convlab.figures.sentences import capital, cost_texts, plural
from convlab.ops.channels import CHANNELS, layer_counts

SPACE, FRAME = 8, 3  # between two maps, and around each
LABEL = 20


def strip_height(scene):
    """Height of strip and costs in pixels; 0 if there is neither."""
    if not _has_costs(scene):
        return 0
    rows = [_height_of(row) + SPACE for _, row in _rows(scene)]
    names = LABEL * sum(channel is not None for channel, _ in _rows(scene))
    return sum(rows) + names + 18 * len(_modes(scene)) + 42


def draw_strip(pen, scene, top):
    """Draw the maps below `top`, row by row, then the table of costs."""
    if not _has_costs(scene):
        return
    slot = _slot(scene)
    for channel, row in _rows(scene):
        if channel:
            pen.dot(channel, 4.5, top + 8)
            pen.text(channel.capitalize(), 15, top + 8, 13, bold=True, align="left")
            top += LABEL
        for i, each in enumerate(row):
            _draw_map(pen, each, i * slot, top, slot - SPACE, _height_of(row))
        top += _height_of(row) + SPACE
    _draw_costs(pen, scene, top + 6)


def _has_costs(scene):
    return scene.is_deep or bool(scene.explorer.bank)


def _rows(scene):
    """(channel named above it, maps) of each row of the strip."""
    strip = scene.strip
    if not strip:
        return []
    if strip[0].channel is None or len(strip) == len(CHANNELS):  # a single kernel: one row is enough
        groups = [(None, strip)]
    else:
        groups = [(name, [each for each in strip if each.channel == name]) for name in CHANNELS]
    most = _columns(len(groups[0][1]))
    return [
        (channel if start == 0 else None, maps[start : start + most])
        for channel, maps in groups
        for start in range(0, len(maps), most)
    ]


def _columns(count):
    return math.ceil(count / 2) if count > 10 else count


def _slot(scene):
    return min(2.9 * U + SPACE, (WIDTH + SPACE) / max((len(row) for _, row in _rows(scene)), default=1))


def _size_of(each, room):
    """Width and height of a map's picture."""
    if each.rgb is None:
        return room, 0
    rows, cols = each.rgb.shape[:2]
    wide = min(room, 2.4 * U * cols / rows)
    return wide, wide * rows / cols


def _height_of(row):
    room = 2.9 * U - 2 * FRAME
    return max(_size_of(each, room)[1] for each in row) + 2 * FRAME + LABEL


def _draw_map(pen, each, x, y, width, height):
    wide, high = _size_of(each, width - 2 * FRAME)
    if each.rgb is None:
        pen.text("does not fit", x + FRAME, y + 12, 13, colours.QUIET, align="left", room=width - 2 * FRAME)
    else:
        pen.picture(each.rgb, x + FRAME, y + FRAME, wide, high)
        pen.box(x + FRAME, y + FRAME, wide, high, line=colours.BASELINE)
    label = each.label
    while width_of(label, 13, each.is_front) > width - 2 * FRAME:
        label = label.rstrip("…")[:-1] + "…"
    colour = colours.INK if each.is_front else colours.QUIET
    pen.text(label, x + FRAME, y + height - LABEL / 2 - 1, 13, colour, bold=each.is_front, align="left")
    if each.is_front:
        pen.box(x, y, width, height, line=colours.RING, width=2)


# Costs


HEADS = ("feature maps", "parameters: weights and biases", "multiplications")


def _modes(scene):
    """(name, True for the present one, its texts) of each line of the table."""
    kernels = scene.explorer.bank or [scene.explorer.kernel]
    shapes = [(len(kernel), len(kernel[0])) for kernel in kernels]
    maps = [[max(0, size) for size in scene.map_shape_of(shape)] for shape in shapes]
    channels = len(CHANNELS) if scene.is_deep else 1
    names = (
        (("Summed", False), ("Depthwise", True))
        if scene.is_deep
        else ((capital(plural(len(kernels), "kernel")), False),)
    )
    return [
        (
            name,
            not scene.is_deep or scene.explorer.depthwise == own,
            cost_texts(shapes, maps, channels, layer_counts(shapes, maps, channels, depthwise=own), own),
        )
        for name, own in names
    ]


def _draw_costs(pen, scene, top):
    modes, x = _modes(scene), 0
    for column, head in enumerate(("", *HEADS)):
        texts = [(name, *texts)[column] for name, _, texts in modes]
        pen.text(head, x, top + 8, 11, colours.QUIET, align="left")
        for line, (text, (_, is_present, _)) in enumerate(zip(texts, modes, strict=True)):
            colour = colours.INK if is_present else colours.QUIET
            y, is_bold = top + 26 + 18 * line, is_present and not column
            pen.text(text, x, y, 13, colour, bold=is_bold, align="left", room=WIDTH - x)
        x += max(width_of(head, 11), *(width_of(text, 13, not column) for text in texts)) + 24
