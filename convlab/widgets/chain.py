"""The Chain: up to five steps in sequence, with every feature map and the receptive field of each unit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy.typing as npt

from convlab.errors import OptionError, ShapeError, short
from convlab.immutable import FixedList
from convlab.ops.geometry import output_shape, padding_plan2d, reached_by, sources_of, whole
from convlab.widgets._controls import kernel_menu
from convlab.widgets._images import WithPicture
from convlab.widgets._traits import Position, Several, Trait, names_checked
from convlab.widgets.steps import Step, as_step, avg_pool, conv, max_pool, relu

if TYPE_CHECKING:
    import ipywidgets

    from convlab.widgets._controls import Plane

#: (rows, cols) of a map, or (first, last) along an axis.
Pair: TypeAlias = tuple[int, int]

MOST_STEPS = 5
START = (conv("laplacian", padding="same"), relu(), max_pool(2), conv("gaussian_3", padding="same"), avg_pool(2))


class Steps(Trait[Sequence[Step]]):
    """A list of at most five steps."""

    default_value = FixedList()

    def validate(self, obj: Any, value: Any) -> Any:
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
    """Units of one stage that a unit of another stage depends on, or that depend on it: all of `rows` x `cols`.

    Attributes
    ----------
    rows, cols : tuple of int
        Positions that exist in that stage. Strides and dilations can leave gaps between them.
    reach : ((first row, last row), (first col, last col))
        The whole window; if part of it is padding, it begins before row 0 or ends after the last row.
    """

    rows: tuple[int, ...]
    cols: tuple[int, ...]
    reach: tuple[Pair, Pair]

    def __repr__(self) -> str:
        (top, bottom), (left, right) = self.reach
        return f"<Field {len(self.rows)}x{len(self.cols)}: of rows {top}..{bottom}, cols {left}..{right}>"


class Chain(WithPicture):
    """Convolution, ReLU and pooling in sequence, with every map; a click on a unit shows its receptive field.

    Stage 0 is the image, stage 1 the map after the first step, and so on.

    Parameters
    ----------
    image : str, path, bytes or array_like of shape (H, W) or (H, W, 3)
        A sample's name (`convlab.images.names`), an image file, or pixels.
    steps : list of steps, at most five
        Made by `convlab.steps.conv`, `relu`, `max_pool` and `avg_pool`.
    stage, row, col : int, optional
        The selected unit: by default the centre of the last map. In a smaller map it moves to the border.
    size : int
        Longest side in pixels, at most 1600; a larger image is shrunk.
    channel : {"grey", "red", "green", "blue"}
        The plane of a colour image that is used.
    layout : ipywidgets.Layout or dict, optional
        As of every ipywidget, for example ``{"width": "50%"}``.

    Raises
    ------
    ConvlabError (a ValueError)
        For an invalid value. Steps that do not fit together are explained in the page; asking for
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

    _front_end = "chain"

    steps = Steps().tag(sync=True)
    # No echo: the page sends positions with a delay, and an echo would undo newer ones.
    stage = Position().tag(sync=True, echo_update=False)
    row = Position().tag(sync=True, echo_update=False)
    col = Position().tag(sync=True, echo_update=False)
    kernel_menu = Several().tag(sync=True)

    @names_checked
    def __init__(
        self,
        image: Any = "cat",
        steps: Sequence[Step] = START,
        *,
        stage: int | None = None,
        row: int | None = None,
        col: int | None = None,
        size: int = 400,
        channel: Plane = "grey",
        layout: ipywidgets.Layout | dict[str, str] | None = None,
    ) -> None:
        super().__init__(
            layout=layout,
            **self._look_at(image, size),
            channel=channel,
            steps=steps,
            kernel_menu=kernel_menu(),
        )
        with self._closed_if_refused():
            shapes = self._possible_shapes()
            self.stage = len(shapes) - 1 if stage is None else stage
            rows, cols = shapes[min(self.stage, len(shapes) - 1)]
            self.row = rows // 2 if row is None else row
            self.col = cols // 2 if col is None else col

    # Results of the steps

    @property
    def maps(self) -> list[npt.NDArray[Any]]:
        """The map of each stage, the image first: a list of new arrays (H, W)."""
        shapes, maps = self.shapes, [self.input]
        for step in self.steps[: len(shapes) - 1]:
            maps.append(step(maps[-1]))
        return maps

    @property
    def shapes(self) -> list[Pair]:
        """(rows, cols) of each stage, the image first."""
        shapes = self._possible_shapes()
        if len(shapes) <= len(self.steps):
            self._next_shape(shapes[-1], len(shapes) - 1)  # raises
        return shapes

    @property
    def parameters(self) -> list[int]:
        """Number of learnable parameters of each step: weights, and a bias if there is one."""
        return [step.parameters for step in self.steps]

    @property
    def multiplications(self) -> list[int]:
        """Multiplications in each step: one per weight and window position; none in pooling and ReLU."""
        counts = []
        for step, (rows, cols) in zip(self.steps, self.shapes[1:], strict=True):
            height, width = step.window["kernel_size"]
            counts.append(rows * cols * height * width if step["kind"] == "conv" else 0)
        return counts

    def _possible_shapes(self) -> list[Pair]:
        """Shapes up to the first step that does not fit."""
        rows, cols = self._seen().shape
        shapes = [(rows, cols)]
        for number in range(len(self.steps)):
            try:
                shapes.append(self._next_shape(shapes[-1], number))
            except ShapeError:
                break
        return shapes

    def _next_shape(self, shape: Pair, number: int) -> Pair:
        step = self.steps[number]
        what = "kernel" if step["kind"] == "conv" else "window"
        settings = step.window
        size = settings.pop("kernel_size")
        return output_shape(shape, size, **settings, who=f"Chain, step {number + 1}", what=what)

    # Receptive fields

    @property
    def unit(self) -> tuple[int, int, int]:
        """(stage, row, col) of the selected unit, moved to the border of a map that is too small for it."""
        shapes = self._possible_shapes()
        stage = min(self.stage, len(shapes) - 1)
        rows, cols = shapes[stage]
        return stage, min(self.row, rows - 1), min(self.col, cols - 1)

    def receptive_field(self, stage: int, row: int, col: int, *, at: int = 0) -> Field:
        """The receptive field of one unit in the image, or in the earlier stage `at`.

        Parameters
        ----------
        stage, row, col : int
            The unit.
        at : int
            The stage of the field, at most `stage`.

        Returns
        -------
        Field
            Its `rows` and `cols` are exactly the pixels that can influence the unit, for any weights.

        Raises
        ------
        ShapeError
            If a step does not fit.
        OptionError
            If there is no such unit or stage.
        """
        self._check_unit(stage, row, col)
        _check_below(at, stage + 1, "at", "stages up to this unit")
        axes: list[Any] = [[row], [col]]
        reach = [(row, row), (col, col)]
        for before in range(stage - 1, at - 1, -1):
            along = self._axes(before)
            axes = [sources_of(axes[i], **along[i]) for i in (0, 1)]
            reach = [_window_of(reach[i], **along[i]) for i in (0, 1)]
        return Field(tuple(axes[0]), tuple(axes[1]), (reach[0], reach[1]))

    def influence(self, stage: int, row: int, col: int, *, at: int | None = None) -> Field:
        """The units of the last stage, or of the later stage `at`, that one unit can influence.

        Parameters
        ----------
        stage, row, col : int
            The unit.
        at : int, optional
            The stage of the influenced units, at least `stage`.

        Raises
        ------
        ShapeError
            If a step does not fit.
        OptionError
            If there is no such unit or stage.
        """
        self._check_unit(stage, row, col)
        at = len(self.steps) if at is None else at
        _check_below(at, len(self.steps) + 1, "at", "stages")
        axes: list[Any] = [[row], [col]]
        for after in range(stage, at):
            along = self._axes(after)
            axes = [reached_by(axes[i], **along[i]) for i in (0, 1)]
        if [] in axes:
            return Field((), (), ((0, -1), (0, -1)))
        (rows, cols), (top, left), (bottom, right) = axes, (axis[0] for axis in axes), (axis[-1] for axis in axes)
        return Field(tuple(rows), tuple(cols), ((top, bottom), (left, right)))

    def _axes(self, number: int) -> list[dict[str, Any]]:
        """Geometry of a step's window on the map before it, along rows and along columns."""
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

    def _check_unit(self, stage: int, row: int, col: int) -> None:
        _check_below(stage, len(self.steps) + 1, "stage", "stages")
        rows, cols = self.shapes[stage]
        _check_below(row, rows, "row", f"rows in stage {stage}")
        _check_below(col, cols, "col", f"columns in stage {stage}")

    def __repr__(self) -> str:
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


def _short_name(step: Step) -> str:
    rows, cols = step.window["kernel_size"]
    if step["kind"] == "conv":
        return step.kernel_name or f"own {rows}x{cols}"
    return "relu" if step["kind"] == "relu" else f"{step['kind'].removesuffix('_pool')} {rows}x{cols}"


def _window_of(outputs: Pair, *, kernel_size: int, stride: int, padding: Pair, dilation: int, **_: object) -> Pair:
    """(first, last) position read by the windows of the outputs from `outputs[0]` to `outputs[1]`."""
    first = outputs[0] * stride - padding[0]
    return first, outputs[1] * stride - padding[0] + dilation * (kernel_size - 1)


def _check_below(value: int, count: int, name: str, what: str) -> None:
    if whole(value, name, 0) >= count:
        raise OptionError.says(
            name,
            "it is too large",
            f"{name}={value}",
            f"there are {count} {what}, counted from 0",
            f"Use {name}={count - 1} or less",
        )
