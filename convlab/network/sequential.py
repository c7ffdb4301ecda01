"""`Sequential`, a network of layers one after the other, and its summary table."""

from __future__ import annotations

import copy
import html
from typing import TYPE_CHECKING, TypedDict

import numpy as np

from convlab.arrays import as_array, read_array, refuse_huge
from convlab.errors import OptionError, ShapeError, WeightsError, short
from convlab.network import serialization
from convlab.network._validation import names_of
from convlab.network.layers import Layer
from convlab.network.losses import softmax_cross_entropy
from convlab.ops.activations import softmax
from convlab.ops.geometry import receptive_field, whole

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping, Sequence
    from typing import Any, Self

    import numpy.typing as npt

    from convlab.network._types import Classes, DTypeName, FloatArray, FloatDType, Labels, Pair, Shape, Weights

AT_ONCE = 128  # images per batch in prediction, which bounds the memory in use


class Sequential:
    """A network whose layers follow one another.

    Parameters
    ----------
    layers : list of Layer
        First layer first. A layer belongs to one network.
    input_shape : (H, W, C), or (n,) for vectors
        Of one image.
    classes : sequence of str, optional
        The name of each output.
    seed : int
        Of the initial weights. The same seed gives the same weights, up to rounding in either dtype.
    dtype : {"float32", "float64"}

    Attributes
    ----------
    layers : list of Layer
    shapes : list of tuple
        The shape of the input, then that of each layer's output; of one image.
    weights : dict of str to ndarray
        ``{"0.weight": ..., "0.bias": ..., ...}``, by the index of the layer. The arrays are those of the layers, not
        copies.
    parameters : int
        Number of learned parameters: weights and biases.
    classes : tuple of str, or None
    dtype : numpy.dtype

    Raises
    ------
    ShapeError
        If a layer cannot take the output of the one before it; the message names both.
    OptionError
        If `layers` is not a list of new layers, or an option has an invalid value.

    Examples
    --------
    >>> from convlab.network import Conv, Dense, Flatten, MaxPool, ReLU
    >>> net = Sequential([Conv(4, 3), ReLU(), MaxPool(2), Flatten(), Dense(2)], input_shape=(8, 8, 1))
    >>> net
    <Sequential 5 layers, (8, 8, 1) -> (2,), 114 parameters, float32>
    >>> net(np.zeros((3, 8, 8, 1))).shape
    (3, 2)
    """

    def __init__(
        self,
        layers: Sequence[Layer],
        *,
        input_shape: Sequence[int],
        classes: Classes | None = None,
        seed: int = 0,
        dtype: DTypeName = "float32",
    ) -> None:
        self.dtype = _as_dtype(dtype)
        self.layers = _as_layers(layers)
        self.seed: int = whole(seed, "seed", 0)
        self.shapes = [as_input_shape(input_shape)]
        for number, layer in enumerate(self.layers):
            self._append(number, layer, self.seed)
        self.classes = _as_classes(classes, self.shapes[-1])
        self._last_outputs: Shape | None = None  # shape of the last outputs, while layers still cache for `backward`

    def _append(self, number: int, layer: Layer, seed: int) -> None:
        """Build a layer for the output of the one before it. Its weights depend on the seed and its index alone."""
        before = self.shapes[number]
        try:
            layer.build(before, np.random.default_rng([seed, number]), self.dtype)
        except ShapeError as error:
            giver = f"layer {number - 1}, {self.layers[number - 1]}," if number else "the input"
            raise ShapeError(
                f"Sequential: layer {number}, {layer}, cannot take what {giver} gives. Got shape {before}: {error}"
                + ("" if str(error).endswith(".") else ".")
            ) from None
        self.shapes[number + 1 :] = [layer.out_shape]

    # Forward and backward

    def forward(self, images: npt.ArrayLike, training: bool = False) -> FloatArray:
        """The outputs of the last layer; for a classifier the scores (logits) before softmax.

        Parameters
        ----------
        images : array_like of shape (N, *input_shape)
        training : bool
            Apply dropout.

        Returns
        -------
        ndarray of shape (N, *output_shape)

        Raises
        ------
        ShapeError
            If the images do not have the input shape of the network, or there are none.
        """
        return self._through(self.layers, self.as_input(images), training)

    __call__ = forward

    def _through(self, layers: Sequence[Layer], x: FloatArray, training: bool = False) -> FloatArray:
        for layer in layers:
            x = layer.forward(x, training)
        self._last_outputs = x.shape
        return x

    def backward(self, gradient: npt.ArrayLike, to_input: bool = True) -> FloatArray | None:
        """Backpropagation: fill the `gradients` of each layer, from the gradient for the last `forward`'s outputs.

        Parameters
        ----------
        gradient : array_like of shape (N, *output_shape)
        to_input : bool
            False stops at the first layer that learns.

        Returns
        -------
        ndarray of shape (N, *input_shape), or None
            The gradient for the images; None with ``to_input=False``.

        Raises
        ------
        ShapeError
            If the gradient does not have the shape of these outputs, or `forward` was not called right before:
            `predict`, `evaluate` and `stages` cache nothing for the backward pass.
        """
        first = 0 if to_input else self.first_to_learn()
        array = as_array(gradient, "gradient", "backward")
        if array.shape != self._last_outputs:
            raise ShapeError.says(
                "backward",
                "a backward pass follows a forward pass",
                f"a gradient of shape {array.shape}",
                f"the last outputs of forward have shape {self._last_outputs}"
                if self._last_outputs
                else "there was none before, or what it cached has been freed",
                "Call net.forward(images) right before",
            )
        found: FloatArray | None = array.astype(self.dtype, copy=False)
        for number in reversed(range(first, len(self.layers))):
            assert found is not None  # only layer `first` may return None
            found = self.layers[number].backward(found, to_input or number > first)
        return found if to_input else None

    def first_to_learn(self) -> int:
        """The index of the first layer whose weights are not frozen; the number of layers, if there is none."""
        learning = (number for number, layer in enumerate(self.layers) if layer.weights and not layer.frozen)
        return next(learning, len(self.layers))

    def predict(self, images: npt.ArrayLike) -> FloatArray:
        """The probability of each class, (N, K): softmax of the scores.

        Raises
        ------
        ShapeError
            If the images do not have the input shape of the network.
        """
        return softmax(self._in_parts(self.as_input(images)))

    def evaluate(self, images: npt.ArrayLike, labels: npt.ArrayLike) -> tuple[float, float]:
        """(loss, accuracy) on labelled images: the mean cross-entropy, and the part classified correctly.

        Parameters
        ----------
        images : array_like of shape (N, *input_shape)
        labels : array_like of int, shape (N,)

        Raises
        ------
        ShapeError, OptionError
            If images or labels do not fit the network.
        """
        batch = self.as_input(images)
        correct = self.as_labels(labels, len(batch))
        with np.errstate(all="ignore"):
            scores = self._in_parts(batch)
            return softmax_cross_entropy(scores, correct)[0], float((scores.argmax(axis=1) == correct).mean())

    def accuracy(self, images: npt.ArrayLike, labels: npt.ArrayLike) -> float:
        """The part of the images that is classified correctly, from 0 to 1. Arguments and errors as in `evaluate`."""
        return self.evaluate(images, labels)[1]

    def _in_parts(self, images: FloatArray, upto: int | None = None) -> FloatArray:
        """The outputs (of the first `upto` layers), some images at a time, with nothing cached for `backward`."""
        layers = self.layers[:upto]
        parts = [self._through(layers, images[start : start + AT_ONCE]) for start in range(0, len(images), AT_ONCE)]
        for layer in layers:
            layer.forget()
        self._last_outputs = None
        return np.concatenate(parts)

    def stages(self, image: npt.ArrayLike) -> list[FloatArray]:
        """One image and the output of each layer for it, as a list.

        Parameters
        ----------
        image : array_like of the network's input shape

        Raises
        ------
        ShapeError
            If the image has another shape.
        """
        array = as_array(image, "image", "stages")
        if array.shape != self.shapes[0]:
            raise ShapeError.says(
                "stages",
                "it takes one image",
                f"shape={array.shape}",
                f"this network takes {self.shapes[0]}",
                "Use stages(images[0])",
            )
        stages = [self.as_input(array[np.newaxis])]
        for layer in self.layers:
            stages.append(layer.forward(stages[-1]))
        self._last_outputs = None
        return [stage[0] for stage in stages]

    # Validation of input

    def as_input(self, images: npt.ArrayLike) -> FloatArray:
        """`images` as a batch of the network's input shape and dtype.

        Raises
        ------
        ShapeError
            If the images have another shape, or there are none.
        """
        array = as_array(images, "images", "network")
        wanted = self.shapes[0]
        if array.shape[1:] != wanted or not len(array):
            way_out = f"Use an array of shape (N, {', '.join(map(str, wanted))}) with at least one image"
            if array.shape == wanted:
                way_out = "Use image[numpy.newaxis] for a single image"
            elif wanted[-1] == 1 and array.shape[1:] == wanted[:-1]:
                way_out = "Use images[..., numpy.newaxis]: a grey image has one channel"
            raise ShapeError.says(
                "network",
                "these are not images of its shape",
                f"shape={array.shape}",
                f"layer 0, {self.layers[0]}, was made for a batch of {wanted}",
                way_out,
            )
        return array.astype(self.dtype, copy=False)

    def as_labels(self, labels: npt.ArrayLike, many: int) -> Labels:
        """`labels` as an array of class indices, shape (many,).

        Raises
        ------
        ShapeError, OptionError
            If there is not one label for each image, or a label is not the index of a class.
        """
        array = read_array(labels, "labels", "labels")
        classes = self.outputs()
        if array.ndim == 2 and array.shape == (many, classes):
            raise ShapeError.says(
                "labels",
                "each image needs one label",
                f"shape={array.shape}",
                "these look like one-hot rows, and the label is the number of the class",
                "Use labels.argmax(axis=1)",
            )
        if array.shape != (many,):
            raise ShapeError.says(
                "labels",
                "each image needs one label",
                f"shape={array.shape} for {many} images",
                "the label says which class is right",
                f"Use an array of shape ({many},)",
            )
        if array.dtype.kind not in "iu":
            raise OptionError.says(
                "labels",
                "a label is the number of a class",
                f"dtype={array.dtype}",
                "classes are counted in whole numbers, from 0",
                "Use labels.astype(int), or, for names, [net.classes.index(name) for name in labels]",
            )
        if array.min() < 0 or array.max() >= classes:
            wrong = int(array[(array < 0) | (array >= classes)][0])
            raise OptionError.says(
                "labels",
                "a label is the number of a class",
                f"label={wrong}",
                f"this network has {classes} classes, 0 to {classes - 1}",
                f"Use a network with at least {wrong + 1} classes" if wrong > 0 else "Count the classes from 0",
            )
        return array.astype(np.intp, copy=False)

    def outputs(self) -> int:
        """Number of scores that a classifier gives.

        Raises
        ------
        ShapeError
            If the outputs are not one vector per image.
        """
        shape = self.shapes[-1]
        if len(shape) != 1:
            raise ShapeError.says(
                "network",
                "to classify, it has to end in one score for each class",
                f"output shape {shape}",
                "softmax compares scores, and these are maps",
                "Put Flatten() and Dense(classes) at the end",
            )
        return shape[0]

    # Weights

    @property
    def weights(self) -> Weights:
        return {
            f"{number}.{name}": array
            for number, layer in enumerate(self.layers)
            for name, array in layer.weights.items()
        }

    @property
    def parameters(self) -> int:
        return sum(layer.parameters for layer in self.layers)

    def set_weights(self, weights: Mapping[str, npt.ArrayLike]) -> None:
        """Copy the values of a dict with the names and shapes of `weights`.

        Raises
        ------
        WeightsError
            If they do not fit; then nothing changes.
        """
        if not isinstance(weights, dict):
            raise WeightsError.says(
                "set_weights",
                "each weight needs its name",
                short(weights),
                "the name says to which layer it belongs",
                "Use a dict of arrays, such as other_network.weights",
            )
        arrays = {name: np.asarray(values, self.dtype) for name, values in weights.items()}
        serialization.check_fit(
            self, {name: array.shape for name, array in arrays.items()}, "set_weights", "the weights"
        )
        for name, array in self.weights.items():
            array[...] = arrays[name]

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the weights to a file, ``.npz``, for `load` of a network with the same layers.

        Raises
        ------
        WeightsError
            If the name has another ending, or the file cannot be written; an older file then stays.
        """
        serialization.save(self, path)

    def load(self, path: str | os.PathLike[str]) -> Self:
        """Read the weights from a file that `save` wrote; returns the network.

        Raises
        ------
        WeightsError
            If the file is damaged, holds anything but numbers, or the weights of another network. Then the weights
            stay as they are.
        """
        self.set_weights(serialization.read(self, path))
        return self

    def copy(self) -> Self:
        """An independent copy of the network, with the same weights."""
        return copy.deepcopy(self)

    # Display

    def summary(self) -> Summary:
        """A table of the layers: output shape, parameters, multiplications, receptive field."""
        return Summary(self)

    def __repr__(self) -> str:
        return (
            f"<Sequential {len(self.layers)} layers, {self.shapes[0]} -> {self.shapes[-1]}, "
            f"{self.parameters} parameters, {self.dtype}>"
        )


class Row(TypedDict):
    """A row of `Summary`."""

    layer: str
    shape: Shape
    parameters: int
    multiplications: int
    receptive_field: Pair | None


class Summary:
    """The summary of a network, with a row for each layer; a notebook shows it as a table.

    Attributes
    ----------
    rows : list of dict
        ``layer``, ``shape`` (of its output), ``parameters``, ``multiplications`` (by weights, for one image) and
        ``receptive_field``: (rows, cols) of the input that one value depends on; None for vectors.
    input_shape : tuple of int
    parameters, multiplications : int
        Of the whole network.

    Examples
    --------
    >>> from convlab.network import Conv, MaxPool
    >>> Sequential([Conv(4, 3), MaxPool(2)], input_shape=(8, 8, 1)).summary()
    <Summary 2 layers, 40 parameters, 1296 multiplications, output (3, 3, 4)>
    """

    def __init__(self, network: Sequential) -> None:
        self.input_shape = network.shapes[0]
        self.rows: list[Row] = [
            {
                "layer": repr(layer),
                "shape": layer.out_shape,
                "parameters": layer.parameters,
                "multiplications": layer.multiplications,
                "receptive_field": field,
            }
            for layer, field in zip(network.layers, _fields(network), strict=True)
        ]
        self.parameters = network.parameters
        self.multiplications = sum(row["multiplications"] for row in self.rows)

    def __repr__(self) -> str:
        shape = self.rows[-1]["shape"]
        return (
            f"<Summary {len(self.rows)} layers, {self.parameters} parameters, {self.multiplications} multiplications, "
            f"output {shape}>"
        )

    def _repr_html_(self) -> str:
        def cells(tag: str, number: int | str, layer: str, *others: str) -> str:
            left, right = ' style="text-align: left"', ' style="text-align: right"'
            texts = [f"<{tag}{right}>{number}</{tag}>", f"<{tag}{left}>{html.escape(layer)}</{tag}>"]
            return "<tr>" + "".join([*texts, *(f"<{tag}{right}>{text}</{tag}>" for text in others)]) + "</tr>"

        head = cells("th", "", "layer", "shape", "parameters", "multiplications", "receptive field")
        body = [cells("td", "", "input", _times(self.input_shape), "", "", "")]
        for number, row in enumerate(self.rows):
            counts = f"{row['parameters']:,}", f"{row['multiplications']:,}"
            field = "" if row["receptive_field"] is None else _times(row["receptive_field"])
            body.append(cells("td", number, row["layer"], _times(row["shape"]), *counts, field))
        foot = cells("th", "", "together", "", f"{self.parameters:,}", f"{self.multiplications:,}", "")
        return f"<table><thead>{head}</thead><tbody>{''.join(body)}</tbody><tfoot>{foot}</tfoot></table>"


def _fields(network: Sequential) -> Sequence[Pair | None]:
    """The receptive field (rows, cols) of each layer's values, at most the whole image; None for vectors."""
    if len(network.shapes[0]) != 3:
        return [None] * len(network.layers)
    height, width, _ = network.shapes[0]
    windows, fields, sees_all = [], [], False
    for layer in network.layers:
        if layer.field is not None:
            windows.append(layer.field)
        sees_all = sees_all or layer.kind in ("dense", "global_avg_pool")
        rows, cols = (receptive_field([window[axis] for window in windows])[0] for axis in (0, 1))
        fields.append((height, width) if sees_all else (rows, cols))
    return fields


def _times(shape: Shape) -> str:
    return " × ".join(map(str, shape))


def as_network(network: object, who: str) -> Sequential:
    """`network`, if it is a Sequential; anything else is refused."""
    if not isinstance(network, Sequential):
        raise OptionError.says(
            who,
            "it needs a network",
            f"network={short(network)}",
            "only a network has layers and weights",
            "Use convlab.network.lenet5(), or another Sequential",
        )
    return network


def _as_layers(layers: object) -> list[Layer]:
    items = list(layers) if isinstance(layers, (list, tuple)) else []
    for number, item in enumerate(items):
        if isinstance(item, type) and issubclass(item, Layer):
            raise OptionError.says(
                "Sequential",
                "a layer has to be made first",
                f"layer {number} = {item.__name__}",
                "that is only its class",
                f"Write {item.__name__}() with its options",
            )
        if not isinstance(item, Layer):
            raise OptionError.says(
                "Sequential",
                "it is made of layers",
                f"layer {number} = {short(item)}",
                "that is not a layer",
                "Use Conv, ReLU, MaxPool, Flatten, Dense and the others of convlab.network",
            )
        if item.out_shape is not None or item in items[:number]:
            raise OptionError.says(
                "Sequential",
                "a layer belongs to one place in one network",
                f"layer {number} = {item}, which already has one",
                "its weights and its gradients are its own",
                f"Make a new one, {item}, or use network.copy()",
            )
    if not items:
        raise OptionError.says(
            "Sequential",
            "it needs a list of layers",
            short(layers),
            "without layers there is nothing to compute",
            "Use Sequential([Flatten(), Dense(10)], input_shape=(32, 32, 1))",
        )
    return items


def as_input_shape(shape: object) -> Shape:
    """`shape` as a tuple of three sizes, (H, W, C), or of one, (n,)."""
    items = list(shape) if isinstance(shape, (list, tuple)) else []
    if len(items) not in (1, 3):
        raise ShapeError.says(
            "Sequential",
            "it needs the shape of one image",
            f"input_shape={short(shape)}",
            "all later shapes follow from it",
            "Use (H, W, C), such as (32, 32, 1) for grey images, without the number of images",
        )
    sizes = tuple(whole(item, "input_shape", 1, ("each entry counts pixels", "Use (32, 32, 1)")) for item in items)
    refuse_huge(sizes, "Sequential", "an image", f"input_shape={sizes}")
    return sizes


def _as_dtype(dtype: Any) -> FloatDType:
    try:
        found: FloatDType | None = np.dtype(dtype)
    except TypeError:
        found = None
    if dtype is None or found is None or found not in (np.float32, np.float64):
        raise OptionError.says(
            "dtype",
            "a network computes in one of two dtypes",
            f"dtype={short(dtype)}",
            "weights are fractions, and float16 is too coarse for small steps",
            "Use 'float32', which is fast, or 'float64', which is exact",
        )
    return found


def _as_classes(classes: object, shape: Shape) -> tuple[str, ...] | None:
    if classes is None:
        return None
    names = names_of(classes)
    if names is None or shape != (len(names),):
        given = f"classes={short(classes)}" if names is None else f"{len(names)} classes"
        raise ShapeError.says(
            "Sequential",
            "each output needs one name",
            f"{given} for outputs of shape {shape}",
            "the last layer gives one score for each class",
            f"Use Dense({len(names or ()) or 10}) at the end, or as many names as outputs",
        )
    return names
