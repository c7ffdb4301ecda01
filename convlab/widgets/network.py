"""The NetworkViewer: draw a digit and see every feature map, every sum and the prediction change with each stroke."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import numpy as np
import numpy.typing as npt
import traitlets

from convlab.arrays import as_array
from convlab.errors import ImageError, OptionError, ShapeError, short, unknown_name
from convlab.immutable import fixed
from convlab.network.datasets import SIDE, Data, like_digits, scaling
from convlab.network.preprocessing import fitted
from convlab.network.sequential import as_network
from convlab.ops.geometry import whole
from convlab.widgets._base import Widget
from convlab.widgets._traits import Choice, Count, Flag, Several, Table, Text, Trait, names_checked

if TYPE_CHECKING:
    import ipywidgets

    from convlab.network.sequential import Sequential

#: An array of real numbers of any dtype.
Array: TypeAlias = npt.NDArray[Any]

DRAWN = (SIDE, SIDE, 1)
LEAST_PAUSE = 0.1  # s between two updates of the weights during training
MOST_WRONG = 12  # misclassified examples
POINTWISE = ("relu", "tanh", "sigmoid", "dropout")


class Drawing(Trait[npt.NDArray[np.uint8]]):
    """A bitmap of 32 x 32 pixels, 0 or 1; sent to the page as text in hexadecimal digits, four pixels each."""

    def make_dynamic_default(self) -> npt.NDArray[np.uint8]:
        return fixed(np.zeros((SIDE, SIDE), np.uint8))

    def validate(self, obj: Any, value: Any) -> Any:
        array = as_array(value, "drawing", "drawing", ImageError)
        if array.shape == DRAWN:
            array = array[:, :, 0]
        if array.shape != (SIDE, SIDE):
            raise ShapeError.says(
                "drawing",
                f"a drawing has {SIDE} x {SIDE} pixels",
                f"shape={array.shape}",
                "the digits that the network learned from were made of such bitmaps",
                "Use numpy.zeros((32, 32)) with 1 where there is ink; viewer.show(image) takes a prepared picture",
            )
        if not np.isin(array, (0, 1)).all():
            given = f"values such as {_odd_one(array):g}"
            raise ImageError.says(
                "drawing",
                "its pixels are 0 (paper) or 1 (ink)",
                given,
                "ink is counted pixel by pixel",
                "Use array > 0, or viewer.show(image) for a picture with greys",
            )
        return fixed(array.astype(np.uint8))  # read-only: a pixel changed in place would not reach the page


def _odd_one(array: Array) -> Any:
    return array[~np.isin(array, (0, 1))].flat[0]


def _to_hex(bitmap: Array, _: object) -> str:
    return np.packbits(bitmap).tobytes().hex()


def _from_hex(text: str, _: object) -> Array:
    return np.unpackbits(np.frombuffer(bytes.fromhex(text), np.uint8)).reshape(SIDE, SIDE)


class Unit(Trait[tuple[int, ...] | None]):
    """(stage, row, col, map) on maps, (stage, index) in a vector, or None; stage 0 is the input."""

    allow_none = True
    default_value = None

    def validate(self, obj: Any, value: Any) -> Any:
        if value is None:
            return None
        items = tuple(value) if isinstance(value, (tuple, list)) else ()
        if len(items) not in (2, 4):
            raise OptionError.says(
                "unit",
                "a unit is (stage, row, col, map) on maps, (stage, index) in a vector",
                f"unit={short(value)}",
                "it is a position in the network; stage 0 is the input",
                "Use unit=(1, 0, 0, 0) for the first unit of the first layer, None for none",
            )
        return tuple(whole(item, "unit", 0) for item in items)


@dataclass(frozen=True, repr=False, eq=False)
class UnitWindow:
    """Inputs, weights and products of one unit; its weights are read-only.

    Attributes
    ----------
    kind : str
        Kind of its layer: "conv", "dense", "max_pool" ...
    pixels, weights, products : ndarray
        For a convolution (kh, kw, channels), for a dense unit (inputs,). Pooling has only ``pixels`` (kh, kw), with NaN
        for positions that do not count; other layers the one value that they change.
    bias, sum : float
        All products and the bias add up to ``sum``; for other layers, their output.
    value : float
        Value of the unit: ``sum`` after the activation.
    """

    kind: str
    pixels: Array
    weights: Array | None
    products: Array | None
    bias: float
    sum: float
    value: float

    def __repr__(self) -> str:
        size = "x".join(map(str, self.pixels.shape)) or "1"
        return f"<UnitWindow {self.kind}: {size} values, sum {self.sum:.6g}, value {self.value:.6g}>"


class NetworkViewer(Widget):
    """Draw a digit with mouse, finger or keyboard, and see the output of every layer of a network.

    A click on a unit shows its receptive field and its sum, term by term. The page computes all of it in float64, from
    the weights in float32; the attributes here are computed in the same way, and both agree to nine digits.
    (``net.predict`` computes in float32: it agrees to about five.)

    Parameters
    ----------
    network : Sequential
        Ends in one score per class. The viewer has a copy of its weights: `update` sends them again.
    examples : Data or (images, labels), optional
        Labelled images to pick from; the test set of a `Data`. One of each class is offered, and up to twelve that the
        network misclassifies.
    unit : tuple, optional
        The selected unit: (stage, row, col, map) on maps, (stage, index) in a vector; stage 0 is the input, stage 1
        the output of layer 0.
    prepare : {"digits", "none"}
        Preprocessing of a drawing: like that of the handwritten digits (`convlab.network.datasets.like_digits`), or
        none.
    centre : bool
        First move and enlarge a drawing until it fills the image, as the digits do.
    layout : ipywidgets.Layout or dict, optional
        As of every ipywidget, for example ``{"width": "50%"}``.

    Attributes
    ----------
    drawing : ndarray of shape (32, 32), read-only
        1 for ink, 0 for paper. Assign another one to draw from Python.
    picked : int or None
        Index of the one of `examples` that is shown instead of the drawing.

    Raises
    ------
    ConvlabError (a ValueError)
        For an invalid value.

    Notes
    -----
    It can follow a training: ``train(net, ..., curve=viewer)`` sends the weights about ten times a second.

    Examples
    --------
    >>> from convlab import network as nn
    >>> viewer = NetworkViewer(nn.small_network(seed=1))
    >>> viewer
    <NetworkViewer (32, 32, 1) -> 10 classes, 1898 parameters; drawing of 0 pixels: 0 (10 %), then 1 (10 %)>
    >>> viewer.unit = (1, 3, 4, 0)
    >>> viewer.window
    <UnitWindow conv: 3x3x1 values, sum 0, value 0>
    """

    _front_end = "network"

    network = Table().tag(sync=True)
    # No echo: the page sends these with a delay, and an echo would undo newer values.
    drawing = Drawing().tag(sync=True, echo_update=False, to_json=_to_hex, from_json=_from_hex)
    picked = Count(None, what="examples, from 0", allow_none=True).tag(sync=True, echo_update=False)
    unit = Unit().tag(sync=True, echo_update=False)
    centre = Flag(True).tag(sync=True, echo_update=False)
    prepare = Choice(("digits", "none"), default_value="digits").tag(sync=True)
    scaling = Table().tag(sync=True)
    examples = Several().tag(sync=True)
    problem = Text().tag(sync=True)
    note = Text().tag(sync=True)

    @names_checked
    def __init__(
        self,
        network: Sequential,
        examples: Any = None,
        *,
        unit: tuple[int, ...] | None = None,
        prepare: Literal["digits", "none"] = "digits",
        centre: bool = True,
        layout: ipywidgets.Layout | dict[str, str] | None = None,
    ) -> None:
        self.net = as_network(network, "NetworkViewer")
        self.net.outputs()  # raises if it is not a classifier
        self._labelled = _as_examples(examples, self.net)
        self._sent = -np.inf
        shape = self.net.shapes[0]
        matrix = scaling()
        super().__init__(
            prepare=prepare,
            centre=centre,
            scaling={"rows": SIDE, "cols": matrix.shape[1], "data": np.asarray(matrix, "<f8").tobytes()},
            problem="" if shape == DRAWN else _cannot_draw(shape, self._labelled),
            layout=layout,
        )
        with self._closed_if_refused():
            self.update()
            self.unit = unit

    # Updates during training

    def update(self) -> None:
        """Send the network's present weights to the page, and choose the examples that it now misclassifies."""
        self._send_weights()
        self._choose_examples()

    def start(self, *_: object) -> None:
        """Begin a training (called by `convlab.network.train`): nothing to send yet."""

    def add_step(self, *_: object) -> None:
        """Send the weights to the page after a step of a training, at most ten times a second."""
        if time.monotonic() - self._sent >= LEAST_PAUSE:
            self._send_weights()

    def add_epoch(self, *_: object) -> None:
        """End an epoch: nothing to send beyond the steps."""

    def finish(self) -> None:
        """End a training: send the final weights to the page."""
        self.update()

    def _send_weights(self) -> None:
        self._mirror = _in_float64(self.net)
        self.network = {
            "layers": [_layer_state(layer) for layer in self._mirror.layers],
            "input_shape": list(self.net.shapes[0]),
            "classes": list(self.classes),
        }
        biases = [array for name, array in self.net.weights.items() if name.endswith("bias")]
        untrained = biases and not any(bias.any() for bias in biases)
        self.note = UNTRAINED if untrained else ""
        self._sent = time.monotonic()

    def _choose_examples(self) -> None:
        if self._labelled is None:
            return
        images, labels = self._labelled
        predicted = self.net.predict(images).argmax(axis=1)
        classes = np.unique(labels[predicted == labels])
        right = [int(np.flatnonzero((labels == k) & (predicted == k))[0]) for k in classes]
        wrong = [int(index) for index in np.flatnonzero(predicted != labels)[:MOST_WRONG]]
        self._offer([(images[index], int(labels[index])) for index in (*right, *wrong)])

    def _offer(self, pairs: Sequence[tuple[Array, int | None]]) -> None:
        """Replace the examples by (image, label) pairs; the picked one stays."""
        offered = [{"label": label, "data": np.asarray(image, "<f4").tobytes()} for image, label in pairs]
        kept = None if self.picked is None else self.examples[self.picked]
        if kept is not None and kept not in offered:
            offered.append(kept)
        if offered != self.examples:
            with self.hold_sync():
                self.examples = offered
                self.picked = None if kept is None else offered.index(kept)

    def show(self, image: npt.ArrayLike, label: int | str | None = None) -> None:
        """Show a preprocessed image of the network's input shape.

        Parameters
        ----------
        image : array_like of shape (H, W, C)
        label : int or str, optional
            Its class, if known.

        Raises
        ------
        ConvlabError (a ValueError)
            If the image does not have that shape, or there is no such class.
        """
        array = self.net.as_input(as_array(image, "image", "show")[np.newaxis])[0].astype(np.float32)
        number = None if label is None else self._number_of(label)
        self.picked = None
        self._offer([*((_image_of(one, array.shape), one["label"]) for one in self.examples), (array, number)])
        self.picked = len(self.examples) - 1

    def _number_of(self, label: int | str) -> int:
        if not isinstance(label, str):
            return int(self.net.as_labels([label], 1)[0])
        if label not in self.classes:
            raise unknown_name("show", "class", label, self.classes, "the label says what the picture is")
        return self.classes.index(label)

    # Results

    @property
    def classes(self) -> tuple[str, ...]:
        """The names of the classes; their numbers if the network has no names for them."""
        return tuple(map(str, self.net.classes or range(self.net.outputs())))

    @property
    def input(self) -> Array:
        """The network's input, (H, W, C), as a new array."""
        shape = self.net.shapes[0]
        if self.picked is not None:
            return _image_of(self.examples[self.picked], shape).copy()
        if self.problem:
            raise ShapeError.says("NetworkViewer", self.problem.split(".")[0], "no example picked", "there is no input",
                                  "Use viewer.picked = 0, or viewer.show(image)")  # fmt: skip
        bitmap = fitted(self.drawing) if self.centre else self.drawing
        return like_digits(bitmap) if self.prepare == "digits" else bitmap[:, :, np.newaxis].astype(np.float32)

    @property
    def stages(self) -> list[Array]:
        """The input and the output of each layer: a list of arrays, float64."""
        return self._mirror.stages(self.input)

    @property
    def probabilities(self) -> Array:
        """The probability of each class, (K,), float64."""
        return self._mirror.predict(self.input[np.newaxis])[0]

    @property
    def prediction(self) -> str:
        """The name of the most likely class."""
        return self.classes[int(self.probabilities.argmax())]

    @property
    def truth(self) -> str | None:
        """The name of the picked example's class; None if there is no label."""
        label = None if self.picked is None else self.examples[self.picked]["label"]
        return None if label is None else self.classes[label]

    @property
    def window(self) -> UnitWindow | None:
        """Inputs, weights and products of the selected unit; None if no unit is selected."""
        if self.unit is None:
            return None
        stages = self.stages
        stage, *place = self.unit
        at = tuple(place)
        value = float(stages[stage][at])
        number = stage - 1
        while number > 0 and self._mirror.layers[number].kind in POINTWISE:
            number -= 1
        if stage == 0:
            return UnitWindow("input", np.array(value), None, None, 0.0, value, value)
        layer, before = self._mirror.layers[number], stages[number]
        return _window_of(layer, before, at, float(stages[number + 1][at]), value)

    # Validation

    @traitlets.validate("picked")
    def _check_picked(self, proposal: Any) -> Any:
        picked = proposal["value"]
        if picked is not None and not 0 <= picked < len(self.examples):
            many = len(self.examples)
            raise OptionError.says(
                "picked",
                "there is no such example",
                f"picked={picked}",
                f"there are {many}, counted from 0" if many else "the viewer was made without examples",
                f"Use a number from 0 to {many - 1}, or None" if many else "Use NetworkViewer(net, data)",
            )
        return picked

    @traitlets.observe("drawing")
    def _draw_instead(self, _: object) -> None:
        self.picked = None

    @traitlets.validate("unit")
    def _check_unit(self, proposal: Any) -> Any:
        unit = proposal["value"]
        if unit is None:
            return None
        shapes = self.net.shapes
        shape = shapes[unit[0]] if unit[0] < len(shapes) else ()
        if len(shape) != len(unit) - 1 or any(at >= size for at, size in zip(unit[1:], shape, strict=True)):
            there = f"stage {unit[0]} has the shape {shape}" if shape else f"there are stages 0 to {len(shapes) - 1}"
            raise OptionError.says(
                "unit",
                "there is no such unit",
                f"unit={unit}",
                there,
                f"Use ({unit[0]}, {', '.join('0' for _ in shape)})" if shape else "Use (1, 0, 0, 0)",
            )
        return unit

    def __repr__(self) -> str:
        shape = f"{self.net.shapes[0]} -> {len(self.classes)} classes, {self.net.parameters} parameters"
        if self.problem and self.picked is None:
            return f"<NetworkViewer {shape}; nothing to look at>"
        what = f"drawing of {int(self.drawing.sum())} pixels"
        if self.picked is not None:
            what = f"example {self.picked}" + ("" if self.truth is None else f", a {self.truth}")
        probabilities = self.probabilities
        first, *others = np.argsort(-probabilities, kind="stable")[:2]
        named = [first, *(k for k in others if probabilities[k] >= 0.005)]  # 0 % would tell nothing
        said = ", then ".join(f"{self.classes[k]} ({100 * probabilities[k]:.0f} %)" for k in named)
        return f"<NetworkViewer {shape}; {what}: {said}>"[:109]


UNTRAINED = (
    "This network has not been trained: its first weights are random, and its answers are guesses. "
    "Train it with convlab.network.train; curve=viewer shows it here while it learns."
)


def _cannot_draw(shape: tuple[int, ...], labelled: object) -> str:
    has = " × ".join(map(str, shape))
    way_out = "Pick a picture below" if labelled is not None else "Use viewer.show(image)"
    return (
        f"This network takes {has} numbers, and a drawing has 32 × 32 × 1. "
        f"{way_out}, or build a network with input_shape=(32, 32, 1)."
    )


def _as_examples(examples: Any, net: Sequential) -> tuple[Array, Array] | None:
    """(images, labels), checked; None without examples."""
    if examples is None:
        return None
    if isinstance(examples, Data):
        examples = (examples.test_images, examples.test_labels)
    if not isinstance(examples, (tuple, list)) or len(examples) != 2:
        raise OptionError.says(
            "examples",
            "they are labelled pictures",
            short(examples),
            "the label says whether the network is right",
            "Use convlab.network.data.digits(), or (images, labels)",
        )
    images = fixed(net.as_input(examples[0]))  # a copy, because `update` chooses among them again
    return images, fixed(net.as_labels(examples[1], len(images)))


def _image_of(example: dict[str, Any], shape: tuple[int, ...]) -> Array:
    return np.frombuffer(example["data"], "<f4").reshape(shape)


def _in_float64(net: Sequential) -> Sequential:
    """A copy that computes in float64, from the float32 weights that are sent to the page."""
    mirror = net.copy()
    mirror.dtype = np.dtype("float64")
    for layer in mirror.layers:
        layer.weights = {
            name: fixed(array.astype(np.float32).astype(np.float64)) for name, array in layer.weights.items()
        }
    return mirror


def _layer_state(layer: Any) -> dict[str, Any]:
    """The settings and weights with which the page computes a layer."""
    state = {"kind": layer.kind, "shape": list(layer.out_shape)}
    for name, array in layer.weights.items():
        state[name] = np.asarray(array, "<f4").tobytes()
    if layer.kind == "conv":
        state |= {"kernel_size": list(layer.kernel_size), "dilation": list(layer.dilation), "groups": layer.groups}
    elif layer.kind in ("max_pool", "avg_pool"):
        state |= {"kernel_size": list(layer.size), "count_include_pad": getattr(layer, "count_include_pad", True)}
    if "kernel_size" in state:
        state |= {"stride": list(layer.stride), "padding": [list(pair) for pair in layer.plan]}
    return state


def _window_of(layer: Any, before: Array, at: tuple[int, ...], total: float, value: float) -> UnitWindow:
    """The `UnitWindow` of the unit at position `at` in the output of `layer` for the input `before`."""
    if layer.kind == "dense":
        weights = layer.weights["weight"][:, at[0]]
        bias = float(layer.weights["bias"][at[0]]) if layer.bias else 0.0
        return UnitWindow("dense", before, weights, before * weights, bias, total, value)
    if layer.kind == "conv":
        kernels = layer.weights["weight"]
        deep, each = kernels.shape[2], layer.maps // layer.groups
        first = at[2] // each * deep
        pixels = _under(before[:, :, first : first + deep], layer.kernel_size, layer, layer.dilation, at, 0)
        bias = float(layer.weights["bias"][at[2]]) if layer.bias else 0.0
        weights = kernels[:, :, :, at[2]]
        return UnitWindow("conv", pixels, weights, pixels * weights, bias, total, value)
    if layer.kind in ("max_pool", "avg_pool"):
        counts = layer.kind == "avg_pool" and layer.count_include_pad
        pixels = _under(before[:, :, at[2]], layer.size, layer, (1, 1), at, 0 if counts else np.nan)
    elif layer.kind == "global_avg_pool":
        pixels = before[:, :, at[0]]
    else:
        pixels = np.array(before.reshape(-1)[at[0]] if layer.kind == "flatten" else before[at])
    return UnitWindow(layer.kind, pixels, None, None, 0.0, total, value)


def _under(
    maps: Array, size: Sequence[int], layer: Any, dilation: Sequence[int], at: tuple[int, ...], padding: float
) -> Array:
    """The values under the window at position `at`."""
    sides = [*layer.plan, *([(0, 0)] if maps.ndim == 3 else [])]
    padded = np.pad(maps, sides, constant_values=padding)
    rows, cols = (at[axis] * layer.stride[axis] + dilation[axis] * np.arange(size[axis]) for axis in (0, 1))
    return padded[np.ix_(rows, cols)]
