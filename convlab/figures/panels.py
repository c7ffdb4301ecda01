"""Parts of the Explorer's still figure: kernels, cells, images with their lenses, the legend."""

import math

import numpy as np

from convlab.figures import colours
from convlab.figures.canvas import width_of, wrap
from convlab.figures.scene import Panel
from convlab.figures.sentences import capital, count_word, exponent, number, size_text, sum_meaning, weight_text, whole
from convlab.ops.channels import CHANNELS

U = 40  # pixels: one number cell of a lens
WIDTH = 30 * U
TOP = 34  # below the headings
BEAMS = 30  # between a picture and its lens
SMALLEST_CELL = 24  # a smaller cell shows no number
SMALLEST_TAG = 34  # a smaller cell shows its number, but not the weight below it


# Headings, legend and problem


def heading(pen, x, title, size, channel=None, y=10):
    if channel:
        pen.dot(channel, x + 4.5, y + 0.5)
        x += 15
    pen.text(title, x, y, 15, bold=True, align="left")
    pen.text(size, x + width_of(title, 15, True) + 10, y + 0.5, 13, colours.QUIET, align="left")


def pads_text(scene):
    """The text after the size of the input, if its padding is drawn."""
    padded = [n + sum(sides) for n, sides in zip(scene.input.shape, scene.plan, strict=True)]
    shows = scene.shows_numbers and padded != [*scene.input.shape] and scene.problem != "kernel"
    return f", padded {size_text(*padded)}" if shows else ""


def map_headings(pen, scene, x, x_fourth):
    own = scene.is_deep and not scene.is_summed
    title = f"Map of {CHANNELS[scene.front]}" if own else "Feature map"
    heading(pen, x, title, "none" if scene.map is None else size_text(*scene.map_shape))
    if scene.pooled is not None:
        heading(pen, x_fourth, "Pooled", size_text(*scene.pool_shape))
    elif scene.problem is None:
        heading(pen, x_fourth, "Coverage", "per pixel")


def legend(pen, scene, x, y, width):
    low, high = scene.display.low, scene.display.high
    blocks = 32
    for i in range(blocks):
        colour = colours.css(scene.display.colour_of(low + (i + 0.5) / blocks * (high - low)))
        pen.box(x + i * width / blocks, y, width / blocks + 0.3, 12, colour)
    shown = scene.display.as_shown(scene.map)
    under = " or less" if shown.min() < low else ""
    over = " or more" if shown.max() > high else ""
    pen.text(number(low) + under, x, y + 22, 13, colours.QUIET, align="left")
    pen.text(number(high) + over, x + width, y + 22, 13, colours.QUIET, align="right")
    if low < 0 < high:
        pen.text("0", x + width * -low / (high - low), y + 22, 13, colours.QUIET)
    value = scene.display.as_shown(scene.activated)
    at = x + width * min(1, max(0, (value - low) / ((high - low) or 1)))
    pen.line([at, at], [y - 1, y + 13], colours.RING, 2)
    pen.shape([(at - 5, y - 6), (at + 5, y - 6), (at, y + 1)], colours.RING)


def problem(pen, scene, x, y):
    """Draw the reason why there is no result, in the page's words."""
    if scene.problem == "pool":
        title = "The pooling window does not fit."
        body = f"It is {size_text(*scene.pool_size)}, and the feature map is only {size_text(*scene.map_shape)}"
        padded = [n + sum(sides) for n, sides in zip(scene.map_shape, scene.pool_plan, strict=True)]
        body += "." if padded == scene.map_shape else f", {size_text(*padded)} with its padding."
    elif scene.problem == "empty pool":
        axis, position, cells = scene.empty_pooling
        line = ("row", "column")[axis]
        ends = " to ".join(number(at) for at in sorted({cells[0], cells[-1]}))
        read = f"{line}{'s' if len(cells) > 1 else ''} {ends}"
        has = f"the feature map has {line}s 0 to {whole(scene.map_shape[axis] - 1)}"
        nothing = f"there is nothing to {'choose from' if scene.explorer.pool == 'max' else 'average'}"
        title = "A pooling window sees nothing but padding."
        body = f"Window {position} along the {line}s reads {read}, and {has}: {nothing}."
    else:
        axis = 0 if scene.map_shape[0] < 1 else 1
        size, kernel, step = scene.input.shape[axis], scene.kernel.shape[axis], scene.dilations[axis]
        line, span = ("rows", "columns")[axis], scene.spans[axis]
        formula = f"{step} · ({kernel} − 1) + 1 = {span} {line}"
        spans = f"The kernel spans {span} {line}."
        if max(scene.dilations) > 1:
            spans = f"With dilation {step}, the {size_text(*scene.kernel.shape)} kernel spans {formula}."
        extra = sum(scene.plan[axis])
        has = f"{count_word(extra)} of padding" if extra else "no padding"
        title, body = "The kernel does not fit.", f"{spans} The input has {whole(size)}, and {has}."
    room = WIDTH - x
    lines = wrap(title, 15, room, bold=True)
    for i, line in enumerate(lines):
        pen.text(line, x, y + 22 * i, 15, colours.ERROR, bold=True, align="left")
    for i, line in enumerate(wrap(body, 13, room)):
        pen.text(line, x, y + 22 * len(lines) + 4 + 18 * i, 13, align="left")


def pooling_arrow(pen, scene, x, y):
    pen.text("→", x, y, 20, colours.QUIET)
    pen.text("max" if scene.explorer.pool == "max" else "mean", x, y + 18, 11, colours.QUIET)


# Kernel and its meter


def kernel_cell(scene, largest, room=4.5 * U):
    return min(largest, math.floor(room / max(scene.kernel.shape)))


def kernel(pen, scene, x, y, cell):
    rows, cols = scene.kernel.shape
    for index, weight in enumerate(scene.weights):
        fill = colours.weight_tint(weight, index, rows * cols, _strength(scene, cell, weight))
        at = x + index % cols * cell, y + index // cols * cell
        pen.box(*at, cell, cell, colours.css(fill), gap=0.5)
        if cell >= 16:
            ink = colours.ink_on(fill) if weight else colours.QUIET
            size = min(16, math.floor(0.42 * cell))
            pen.fitted(weight_text(weight, scene.denominator), *at, cell, cell, size, ink, bool(weight))


def _strength(scene, cell, weight):
    """Opacity of a weight: in a cell too small for a number, it shows the weight's magnitude."""
    if cell >= SMALLEST_CELL:
        return 1.0
    return 0.25 + 0.75 * abs(weight) / (np.abs(scene.weights).max() or 1)


def meter(pen, scene, x, y):
    total, width = float(scene.all_weights.sum()), 4.5 * U
    pen.text(f"Weights add up to {number(total, 3)}", x, y + 8, 13, align="left")
    place = lambda value: x + 8 + (width - 16) * (max(-1, min(2, value)) + 1) / 3  # noqa: E731
    pen.line([x, x + width], [y + 29, y + 29], colours.PADDING)
    pen.line([place(1)] * 2, [y + 23, y + 35], colours.PADDING)
    at = place(total)
    pen.shape([(at, y + 22), (at + 7, y + 29), (at, y + 36), (at - 7, y + 29)], colours.RING)
    for value in (0, 1):
        pen.text(str(value), place(value), y + 45, 11, colours.QUIET)
    pen.text(sum_meaning(total), x, y + 62, 13, colours.QUIET, align="left")


def meaning(scene):
    menu = scene.explorer.kernel_menu
    return next((entry["meaning"] for entry in menu if entry["weights"] == scene.explorer.kernel), "Your own kernel.")


# Cells


def input_cells(pen, scene, grid, rows_and_cols, origin=(0, 0)):
    """Pixels, the padding around them and, under the window, the weights. `origin`: the cell at the panel's corner."""
    taps = {}
    if scene.window is not None:
        places = zip(scene.window.rows.ravel(), scene.window.cols.ravel(), strict=True)
        taps = {(int(row), int(col)): index for index, (row, col) in enumerate(places)}
    top, left, bottom, right = rows_and_cols
    for row in range(top, bottom):
        for col in range(left, right):
            at = grid.x + (col - origin[1]) * grid.cell, grid.y + (row - origin[0]) * grid.cell
            _input_cell(pen, scene, grid.cell, at, row, col, taps.get((row, col)))


def _input_cell(pen, scene, cell, at, row, col, tap):
    plain, room = scene.shows_numbers, cell >= SMALLEST_TAG
    inside = 0 <= row < scene.input.shape[0] and 0 <= col < scene.input.shape[1]
    value = scene.pixel(row, col)
    weight = None if tap is None else scene.weights[tap]
    tint = None if tap is None else colours.weight_tint(weight, tap, scene.weights.size, _strength(scene, cell, weight))
    if tap is not None and plain:
        fill = tint
    elif cell < SMALLEST_CELL or (inside and not plain):
        fill = tuple(scene.pixel_colours(value))
    else:
        fill = (243, 243, 242) if inside else (255, 255, 255)
    unread = row in scene.unread_lines[0] or col in scene.unread_lines[1] if scene.map is not None else False
    pen.box(*at, cell, cell, colours.css(fill), gap=0.5 if cell > 8 else 0)
    if inside and not plain and cell >= 8:
        pen.box(*at, cell, cell, line=colours.EDGE, width=0.5, gap=0.75)
    if not inside and cell >= 8:
        pen.box(*at, cell, cell, line=colours.PADDING, dashes=(2, 3), gap=2.5)
    if unread:
        pen.hatch(*at, cell, cell)
    if tap is not None and weight and not plain and not room:
        pen.box(at[0], at[1] + 0.76 * cell, cell, 0.24 * cell, colours.css(tint), gap=0.5)
    if cell < SMALLEST_CELL:
        return
    ink = colours.ink_on(fill) if inside or (tap is not None and plain) else colours.QUIET
    shown, size = number(value), min(16 if plain else 12, math.floor(0.4 * cell))
    if tap is None:
        pen.fitted(shown, *at, cell, cell, size, ink, halo=colours.css(fill) if unread else None)
        return
    quiet = weight == 0
    colour = colours.QUIET if quiet and plain else ink
    x, y = at
    high = 0.68 * cell if room else cell if plain else 0.82 * cell
    y += 1 if room else 0
    size = size if plain else min(14, math.floor(0.4 * cell))
    pen.fitted(shown, x, y, cell, high, size, colour, bold=not (quiet and plain))
    if not room:
        return
    text, x, y, high = f"×{weight_text(weight, scene.denominator)}", at[0], at[1] + 0.56 * cell, min(14, 0.36 * cell)
    if not plain and not quiet:
        wide = min(cell - 4, width_of(text, 11) + 8)
        pen.box(x + (cell - wide) / 2, y, wide, high, colours.css(tint))
        pen.fitted(text, x, y, cell, high, 11, colours.ink_on(tint))
    else:
        pen.fitted(text, x, y, cell, 0.36 * cell, 11, colour)


def value_cells(pen, scene, grid, plane, focus, is_reached, origin=(0, 0), rows_and_cols=None):
    top, left, bottom, right = rows_and_cols or (0, 0, *plane.shape)
    digits = 1 if not scene.shows_numbers and scene.limit >= 100 else scene.digits
    for row in range(max(0, top), min(plane.shape[0], bottom)):
        for col in range(max(0, left), min(plane.shape[1], right)):
            at = grid.x + (col - origin[1]) * grid.cell, grid.y + (row - origin[0]) * grid.cell
            gap = 0.5 if grid.cell > 8 else 0
            if not is_reached(row, col):
                pen.box(*at, grid.cell, grid.cell, colours.CELL, gap=gap)
                continue
            value = float(plane[row, col])
            fill = scene.display.colour_of(value)
            pen.box(*at, grid.cell, grid.cell, colours.css(fill), gap=gap)
            if grid.cell >= SMALLEST_CELL:
                here = focus == (row, col)
                size = min(16 if grid.cell >= 44 else 14 if here else 12, math.floor(0.4 * grid.cell))
                cell = (*at, grid.cell, grid.cell)
                text, ink = number(value, digits), colours.ink_on(fill)
                pen.fitted(text, *cell, size, ink, here, short=exponent(value))


def coverage_cells(pen, scene, grid, origin=(0, 0), rows_and_cols=None):
    top, left, bottom, right = rows_and_cols or (0, 0, *scene.coverage.shape)
    most = scene.coverage.max()
    for row in range(max(0, top), min(scene.coverage.shape[0], bottom)):
        for col in range(max(0, left), min(scene.coverage.shape[1], right)):
            at = grid.x + (col - origin[1]) * grid.cell, grid.y + (row - origin[0]) * grid.cell
            count = int(scene.coverage[row, col])
            fill = colours.coverage_colours(count, most)
            pen.box(*at, grid.cell, grid.cell, colours.css(fill), gap=0.5 if grid.cell > 8 else 0)
            if not count:
                pen.hatch(*at, grid.cell, grid.cell)
            if grid.cell >= SMALLEST_CELL:
                ink, halo = (colours.ink_on(fill), None) if count else (colours.QUIET, colours.css(fill))
                pen.fitted(str(count), *at, grid.cell, grid.cell, 14, ink, halo=halo)


def map_cells(pen, scene, grid):
    """The whole feature map as numbers, with its marks."""
    value_cells(pen, scene, grid, scene.map, (scene.row, scene.col), scene.is_reached)
    pool_edge(pen, scene, grid)
    rings(pen, scene, grid)


def fourth_cells(pen, scene, grid, origin, rows_and_cols=None):
    """Pooled values, or the number of windows that read each pixel."""
    if scene.pooled is None:
        coverage_cells(pen, scene, grid, origin, rows_and_cols)
        return
    place = scene.pool.place if scene.pool else None
    value_cells(pen, scene, grid, scene.pooled, place, scene.is_pool_reached, origin, rows_and_cols)
    if place:
        x, y = grid.x + (place[1] - origin[1]) * grid.cell, grid.y + (place[0] - origin[0]) * grid.cell
        pen.ring(x, y, grid.cell, grid.cell, dashed=True)


def rings(pen, scene, grid, origin=(0, 0)):
    """The pooling window and the window's output on the feature map."""
    cell = grid.cell
    if cell <= 6:
        return
    place = lambda row, col: (grid.x + (col - origin[1]) * cell, grid.y + (row - origin[0]) * cell)  # noqa: E731
    if scene.pool:
        pen.ring(*place(*scene.pool.corner), scene.pool_size[1] * cell, scene.pool_size[0] * cell, dashed=True)
    pen.ring(*place(scene.row, scene.col), cell, cell)
    if scene.pool and scene.pool.winner:
        _winner(pen, *place(scene.pool.winner.row, scene.pool.winner.col), cell)


def _winner(pen, x, y, cell):
    """A dark corner in the cell of the maximum."""
    side, right, low = max(4, round(0.24 * cell)), x + cell, y + cell
    for length, fill in ((side + 3, colours.PAGE), (side, colours.RING)):
        pen.shape([(right, low), (right - length, low), (right, low - length)], fill)


def pool_edge(pen, scene, grid, origin=(0, 0), rows_and_cols=None):
    """The padding of the pooling, dotted, and the part of the present window beyond it, hatched."""
    if scene.pooled is None or grid.cell < 8:
        return
    cell, (rows, cols) = grid.cell, scene.map_shape
    (above, below), (left, right) = scene.pool_reach
    window = {(spot.row, spot.col) for spot in scene.pool.cells} if scene.pool else set()
    first_row, first_col, end_row, end_col = rows_and_cols or (-above, -left, rows + below, cols + right)
    text = "−∞" if scene.explorer.pool == "max" else "0" if scene.explorer.count_include_pad else ""
    for row in range(max(-above, first_row), min(rows + below, end_row)):
        for col in range(max(-left, first_col), min(cols + right, end_col)):
            if 0 <= row < rows and 0 <= col < cols:
                continue
            at = grid.x + (col - origin[1]) * cell, grid.y + (row - origin[0]) * cell
            if scene.is_pool_padding(row, col):
                pen.box(*at, cell, cell, line=colours.PADDING, dashes=(2, 3), gap=2.5)
                if cell >= SMALLEST_CELL:
                    pen.fitted(text, *at, cell, cell, 12, colours.QUIET)
            elif (row, col) in window:
                pen.hatch(*at, cell, cell)


def ghost(pen, scene, grid, x):
    """A dotted outline of the input's size, if the map is smaller."""
    rows, cols = scene.input.shape
    cell = grid.cell
    pen.box(grid.x + 0.5, grid.y + 0.5, cols * cell - 1, rows * cell - 1, line=colours.GHOST, dashes=(1, 4))
    if scene.map_shape[0] < rows or scene.map_shape[1] < cols:
        low = grid.y + max(rows, scene.map_shape[0] + scene.pool_reach[0][1]) * cell + 16
        pen.text("dotted outline: the size of the input", x, low, 13, colours.QUIET, align="left")


def never_read(pen, scene, grid):
    rows, cols = scene.input.shape
    (above, below), (_, right) = scene.plan
    if cols - 1 in scene.unread[1]:
        x, y = grid.x + (cols + right) * grid.cell, grid.y - above * grid.cell - 9
        pen.text("never read", x, y, 11, colours.QUIET, align="right")
    elif rows - 1 in scene.unread[0]:
        pen.text("never read", grid.x, grid.y + (rows + below) * grid.cell + 9, 11, colours.QUIET, align="left")


# Pictures, lenses and beams


def input_lens(pen, scene, x, scale, lens):
    """The pixels under and around the window, enlarged, and the beam from its position in the image at `x`."""
    shape, size = scene.input.shape, lens.size
    origin = lens_origin(size, scene.corner, scene.spans)
    beam(pen, x, scale, shape, origin, lens)
    padded = [(-start, n + end) for n, (start, end) in zip(shape, scene.plan, strict=True)]
    top, left = (max(origin[a], padded[a][0]) for a in range(2))
    bottom, right = (min(origin[a] + size[a], padded[a][1]) for a in range(2))
    input_cells(pen, scene, lens, (top, left, bottom, right), origin)
    row, col = scene.corner
    spot = lens.x + (col - origin[1]) * lens.cell, lens.y + (row - origin[0]) * lens.cell
    pen.ring(*spot, scene.spans[1] * lens.cell, scene.spans[0] * lens.cell)


def map_pictures(pen, scene, x, x_fourth, scale, y_lens, cols):
    """The feature map, its activation and pooling, each with its lens; that of the map is `cols` cells wide."""
    shape, map_shape = scene.input.shape, scene.map_shape
    picture(pen, painted(scene, scene.map, scene.is_reached), x, scale)
    fourth = scene.pool_shape if scene.pooled is not None else shape
    small = min(scale, 4.5 * U / fourth[1], 6 * U / fourth[0])
    if scene.pooled is not None:
        picture(pen, painted(scene, scene.pooled, scene.is_pool_reached), x_fourth, small)
    elif scene.problem is None:
        picture(pen, colours.coverage_colours(scene.coverage, scene.coverage.max()), x_fourth, small)
        hatch_picture(pen, scene, x_fourth, small)

    lens = Panel(x, y_lens, U, (5, cols))
    origin = lens_origin(lens.size, (scene.row, scene.col))
    beam(pen, x, scale, map_shape, origin, lens)
    area = (*origin, origin[0] + 5, origin[1] + cols)
    value_cells(pen, scene, lens, scene.map, (scene.row, scene.col), scene.is_reached, origin, area)
    pool_edge(pen, scene, lens, origin, area)
    pen.within(x - 3, y_lens - 3, cols * U + 6, 5 * U + 6)
    rings(pen, scene, lens, origin)
    pen.without()

    if scene.problem:
        problem(pen, scene, x_fourth, TOP + 8)
        return
    place = scene.pool.place if scene.pool else None
    if scene.pooled is None:  # the pixel in the middle of the window
        place = tuple(
            max(0, min(n - 1, at + (s - 1) // 2)) for at, s, n in zip(scene.corner, scene.spans, shape, strict=True)
        )
    if place is not None:
        lens = Panel(x_fourth + 0.75 * U, y_lens + U, U, (3, 3))
        origin = lens_origin(lens.size, place)
        beam(pen, x_fourth, small, fourth, origin, lens)
        fourth_cells(pen, scene, lens, origin, (*origin, origin[0] + 3, origin[1] + 3))


def lens_origin(size, target, spans=(1, 1)):
    """The cell at the corner of a lens, chosen so that its subject is in the middle."""
    return tuple(at - (n - span) // 2 for at, n, span in zip(target, size, spans, strict=True))


def picture(pen, rgb, x, scale):
    rows, cols = rgb.shape[:2]
    pen.picture(rgb, x, TOP, max(1, cols * scale), max(1, rows * scale))


def painted(scene, plane, is_reached):
    """A plane in colours; cells that the window has not reached yet are empty."""
    rgb = scene.display.colour_of(plane)
    if scene.filled is not None:
        rgb = rgb.copy()
        for row in range(plane.shape[0]):
            first, last = is_reached(row, 0), is_reached(row, plane.shape[1] - 1)
            if not first:
                rgb[row:] = (243, 243, 242)
                break
            if not last:
                reached = sum(is_reached(row, col) for col in range(plane.shape[1]))
                rgb[row, reached:] = (243, 243, 242)
    return rgb


def hatch_picture(pen, scene, x, scale):
    """Rows and columns that no window reads, unless there are too many to distinguish."""
    rows, cols = scene.input.shape
    if sum(map(len, scene.unread)) > 24:
        return
    for row in scene.unread[0]:
        pen.hatch(x, TOP + row * scale, cols * scale, max(2, scale))
    for col in scene.unread[1]:
        pen.hatch(x + col * scale, TOP, max(2, scale), rows * scale)


def beam(pen, x, scale, shape, origin, lens):
    """The beam from the position of a lens in its image to the lens, and the mark at that position."""
    lens_x, lens_y, size = lens.x, lens.y, lens.size
    rows, cols = shape
    w, h = max(9, size[1] * scale), max(7, size[0] * scale)
    middle = x + (origin[1] + size[1] / 2) * scale, TOP + (origin[0] + size[0] / 2) * scale
    fit = lambda value, start, length: max(start - 2, min(value, start + length + 2))  # noqa: E731
    left, right = (fit(middle[0] + side * w / 2, x, cols * scale) for side in (-1, 1))
    top, bottom = (fit(middle[1] + side * h / 2, TOP, rows * scale) for side in (-1, 1))
    far, low = lens_x + size[1] * lens.cell, TOP + rows * scale
    share = max(0, (low - bottom) / (lens_y - bottom))  # of the way, still inside the picture
    near = [start + (end - start) * share for start, end in ((left, lens_x), (right, far))]
    pen.shape([(near[0], low), (lens_x, lens_y), (far, lens_y), (near[1], low)], colours.BEAM)
    pen.line([left, lens_x], [bottom, lens_y], colours.BEAM_LINE)
    pen.line([right, far], [bottom, lens_y], colours.BEAM_LINE)
    pen.ring(left, top, right - left, bottom - top)


# The impossible kernel


def overhang(pen, scene, x, y, cell, with_lengths=True):
    """The kernel with its true span over an input that is too small for it, and both lengths."""
    rows, cols = scene.input.shape
    high, wide = scene.spans[0] * cell, scene.spans[1] * cell
    left, top = x + (cols * cell - wide) / 2, y + (rows * cell - high) / 2
    for index, weight in enumerate(scene.weights):
        row, col = divmod(index, scene.kernel.shape[1])
        at = left + col * scene.dilations[1] * cell, top + row * scene.dilations[0] * cell
        if cell >= 8:
            fill = colours.weight_tint(weight, index, scene.weights.size)
            pen.box(*at, cell, cell, colours.css(fill), gap=0.5)
            if cell >= SMALLEST_CELL:
                ink = colours.ink_on(fill) if weight else colours.QUIET
                text = f"×{weight_text(weight, scene.denominator)}"
                pen.fitted(text, *at, cell, cell, 14, ink, bool(weight))
    pen.box(left + 1, top + 1, wide - 2, high - 2, line=colours.ERROR, width=2, dashes=(8, 4))
    if not with_lengths:
        return
    axis = 0 if scene.map_shape[1] >= 1 else 1
    line, there = ("rows", "columns")[axis], scene.input.shape[axis] + sum(scene.plan[axis])
    text = capital(f"the kernel spans {scene.spans[axis]} {line}, the input has {there}")
    below = max(y + rows * cell, top + high) + 14
    pen.text(text, max(0, left), below, 13, colours.ERROR, bold=True, align="left", halo=colours.PAGE)
