"""The Chain: up to five steps one after the other, every map on the way, and what each unit sees of the image."""

from dataclasses import dataclass

import traitlets

from convlab import kernels
from convlab.errors import OptionError, ShapeError, short
from convlab.immutable import FixedList
from convlab.ops.geometry import output_shape, padding_plan2d, reached_by, sources_of, whole
from convlab.widgets._base import STATIC, Bundled
from convlab.widgets._images import WithPicture
from convlab.widgets._traits import Position, Several, names_checked
from convlab.widgets.steps import as_step, avg_pool, conv, max_pool, relu

MOST_STEPS = 5
START = (conv("laplacian", padding="same"), relu(), max_pool(2), conv("gaussian_3", padding="same"), avg_pool(2))


class Steps(traitlets.TraitType):
    """A list of at most five steps."""

    default_value = FixedList()

    def validate(self, obj, value):
        if isinstance(value, dict) or not isinstance(value, (list, tuple)) or len(value) > MOST_STEPS:
            many = f"{len(value)} steps" if isinstance(value, (list, tuple)) else short(value)
            raise OptionError.says(
                "steps",
                f"a chain is a list of at most {MOST_STEPS} steps",
                many,
                "each step and the image need a place of their own",
                'Write [steps.conv("laplacian"), steps.relu(), steps.max_pool(2)]',
            )
        return FixedList(map(as_step, value))


@dataclass(frozen=True, repr=False)
class Field:
    """Units of one stage that depend on a unit of another, or that it depends on: all of `rows` x `cols`.

    Attributes
    ----------
    rows, cols : tuple of int
        Positions that exist in that stage. Strides and dilations can leave gaps between them.
    reach : ((first row, last row), (first col, last col))
        The whole window, which begins before row 0 or ends behind the last row where part of it lies in the padding.
    """

    rows: tuple
    cols: tuple
    reach: tuple

    def __repr__(self):
        (top, bottom), (left, right) = self.reach
        return f"<Field {len(self.rows)}x{len(self.cols)}: of rows {top}..{bottom}, cols {left}..{right}>"


class Chain(WithPicture, Bundled):
    """Convolutions, ReLUs and poolings one after the other, with every map; a click on a unit shows what it sees.

    Stage 0 is the image, stage 1 the map after the first step, and so on.

    Parameters
    ----------
    image : str, path, bytes or array_like of shape (H, W) or (H, W, 3)
        A sample's name (`convlab.images.names`), a picture file, or pixels.
    steps : list of steps, at most five
        Made by `convlab.steps.conv`, `relu`, `max_pool` and `avg_pool`.
    stage, row, col : int, optional
        The unit that is looked at: by default the middle of the last map. A smaller map moves it to its border.
    size : int
        Longest side to which a larger picture is shrunk, at most 1600.
    channel : {"grey", "red", "green", "blue"}
        Which plane of a colour picture is looked at.

    Raises
    ------
    ConvlabError (a ValueError)
        For a value that means nothing. Steps that do not fit together are explained in the page; asking for
        ``maps`` then raises `ShapeError`.

    Examples
    --------
    >>> from convlab import steps
    >>> chain = Chain("grid", [steps.conv("sobel_x", padding="same"), steps.relu(), steps.max_pool(2)])
    >>> chain
    <Chain grid 5x5, sobel_x, relu, max 2x2: map 2x2, unit (1, 1) sees 4x4, value 7>
    >>> chain.receptive_field(3, 0, 0)
    <Field 3x3: of rows -1..2, cols -1..2>
    """

    _esm = STATIC / "chain.js"
    _css = STATIC / "chain.css"

    steps = Steps().tag(sync=True)
    # No echo: the page sends positions a moment after it has moved on, and an echo would take it back.
    stage = Position().tag(sync=True, echo_update=False)
    row = Position().tag(sync=True, echo_update=False)
    col = Position().tag(sync=True, echo_update=False)
    kernel_menu = Several().tag(sync=True)

    @names_checked
    def __init__(self, image="cat", steps=START, *, stage=None, row=None, col=None, size=400, channel="grey"):
        menu = [kernels.get(name) for name in kernels.names()]
        super().__init__(
            **self._look_at(image, size),
            channel=channel,
            steps=steps,
            kernel_menu=[
                {"name": k.name, "label": k.label, "meaning": k.meaning, "weights": k.array.tolist()} for k in menu
            ],
        )
        shapes = self._possible_shapes()
        self.stage = len(shapes) - 1 if stage is None else stage
        rows, cols = shapes[min(self.stage, len(shapes) - 1)]
        self.row = rows // 2 if row is None else row
        self.col = cols // 2 if col is None else col

    # What the steps make

    @property
    def maps(self):
        """The map of each stage, the image first: a list of new arrays (H, W)."""
        shapes, maps = self.shapes, [self.input]
        for step in self.steps[: len(shapes) - 1]:
            maps.append(step(maps[-1]))
        return maps

    @property
    def shapes(self):
        """(rows, cols) of each stage, the image first."""
        shapes = self._possible_shapes()
        if len(shapes) <= len(self.steps):
            self._next_shape(shapes[-1], len(shapes) - 1)  # raises
        return shapes

    @property
    def parameters(self):
        """How many numbers a network would learn in each step: weights, and biases where there are any."""
        return [step.parameters for step in self.steps]

    @property
    def multiplications(self):
        """Multiplications in each step: one for each weight at each place of the window; pooling, ReLU: none."""
        counts = []
        for step, (rows, cols) in zip(self.steps, self.shapes[1:], strict=True):
            height, width = step.window["kernel_size"]
            counts.append(rows * cols * height * width if step["kind"] == "conv" else 0)
        return counts

    def _possible_shapes(self):
        """Shapes up to the first step that does not fit."""
        shapes = [self._seen().shape]
        for number in range(len(self.steps)):
            try:
                shapes.append(self._next_shape(shapes[-1], number))
            except ShapeError:
                break
        return shapes

    def _next_shape(self, shape, number):
        step = self.steps[number]
        what = "kernel" if step["kind"] == "conv" else "window"
        settings = step.window
        size = settings.pop("kernel_size")
        return output_shape(shape, size, **settings, who=f"Chain, step {number + 1}", what=what)

    # Who sees whom

    @property
    def unit(self):
        """(stage, row, col) of the unit that is looked at, moved to the border of a map that is too small for it."""
        shapes = self._possible_shapes()
        stage = min(self.stage, len(shapes) - 1)
        rows, cols = shapes[stage]
        return stage, min(self.row, rows - 1), min(self.col, cols - 1)

    def receptive_field(self, stage, row, col, *, at=0):
        """What one unit sees of the image, or of the earlier stage `at`.

        Parameters
        ----------
        stage, row, col : int
            The unit.
        at : int
            The stage to look back on, at most `stage`.

        Returns
        -------
        Field
            Its `rows` and `cols` are exactly those pixels that can change the unit, whatever the weights are.

        Raises
        ------
        ShapeError
            If a step does not fit.
        OptionError
            If there is no such unit or stage.
        """
        self._check_unit(stage, row, col)
        _check_below(at, stage + 1, "at", "stages up to this unit")
        axes, reach = [[row], [col]], [(row, row), (col, col)]
        for before in range(stage - 1, at - 1, -1):
            along = self._axes(before)
            axes = [sources_of(axes[i], **along[i]) for i in (0, 1)]
            reach = [_window_of(reach[i], **along[i]) for i in (0, 1)]
        return Field(tuple(axes[0]), tuple(axes[1]), tuple(reach))

    def influence(self, stage, row, col, *, at=None):
        """The units of the last stage, or of the later stage `at`, that can change when this one does: a `Field`."""
        self._check_unit(stage, row, col)
        at = len(self.steps) if at is None else at
        _check_below(at, len(self.steps) + 1, "at", "stages")
        axes = [[row], [col]]
        for after in range(stage, at):
            along = self._axes(after)
            axes = [reached_by(axes[i], **along[i]) for i in (0, 1)]
        if [] in axes:
            return Field((), (), ((0, -1), (0, -1)))
        return Field(tuple(axes[0]), tuple(axes[1]), tuple((axis[0], axis[-1]) for axis in axes))

    def _axes(self, number):
        """How the window of a step slides over the map before it, along rows and along columns."""
        step, shape = self.steps[number], self.shapes[number]
        settings = step.window
        size, stride, dilation = settings["kernel_size"], settings["stride"], settings["dilation"]
        plan = padding_plan2d(shape, size, stride, settings["padding"], dilation)
        return [
            dict(
                size=shape[i],
                kernel_size=size[i],
                stride=stride[i],
                padding=plan[i],
                dilation=dilation[i],
                mode=step.get("padding_mode", "zeros"),
            )
            for i in (0, 1)
        ]

    def _check_unit(self, stage, row, col):
        _check_below(stage, len(self.steps) + 1, "stage", "stages")
        rows, cols = self.shapes[stage]
        _check_below(row, rows, "row", f"rows in stage {stage}")
        _check_below(col, cols, "col", f"columns in stage {stage}")

    # In one line

    def __repr__(self):
        try:
            rows, cols = self.shapes[-1]
            stage, row, col = self.unit
            field = self.receptive_field(stage, row, col)
            where = "" if stage == len(self.steps) else f"step {stage}, " if stage else "image, "
            seen = f"{len(field.rows)}x{len(field.cols)}"
            result = (
                f"map {rows}x{cols}, {where}unit ({row}, {col}) sees {seen}, value {self.maps[stage][row, col]:.6g}"
            )
        except ShapeError as error:
            result = str(error).split(". Got")[0].removeprefix("Chain, ")
        rows, cols = self._seen().shape
        image = "own" if self.image.startswith("own_") else self.image
        names = [f"{image} {rows}x{cols}", *map(_short_name, self.steps)]
        text = f"<Chain {', '.join(names)}: {result}>"
        return text if len(text) < 110 else f"<Chain {names[0]}, {len(self.steps)} steps: {result}>"[:109]


def _short_name(step):
    rows, cols = step.window["kernel_size"]
    own = {"conv": lambda: step.kernel_name or f"own {rows}x{cols}", "relu": lambda: "relu"}
    return own.get(step["kind"], lambda: f"{step['kind'].removesuffix('_pool')} {rows}x{cols}")()


def _window_of(places, *, kernel_size, stride, padding, dilation, **_):
    """From the first to the last place under the windows of the first to the last of `places`."""
    first = places[0] * stride - padding[0]
    return first, places[1] * stride - padding[0] + dilation * (kernel_size - 1)


def _check_below(value, count, name, what):
    if whole(value, name, 0) >= count:
        raise OptionError.says(
            name,
            "it is too large",
            f"{name}={value}",
            f"there are {count} {what}, counted from 0",
            f"Use {name}={count - 1} or less",
        )
