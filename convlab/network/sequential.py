"""`Sequential`: layers in a row, and the table of what each gives and costs."""

import copy
import html

import numpy as np

from convlab.arrays import as_array, read_array, refuse_huge
from convlab.errors import OptionError, ShapeError, WeightsError, short
from convlab.network import serialization
from convlab.network._validation import names_of
from convlab.network.layers import Layer
from convlab.network.losses import softmax_cross_entropy
from convlab.ops.activations import softmax
from convlab.ops.geometry import receptive_field, whole

AT_ONCE = 128  # images that go through together where only the result counts


class Sequential:
    """A network whose layers follow one another.

    Parameters
    ----------
    layers : list of Layer
        First layer first. A layer belongs to one network.
    input_shape : (H, W, C), or (n,) for vectors
        Of one image.
    classes : sequence of str, optional
        What each output means.
    seed : int
        Of the first weights. The same seed gives the same weights, up to rounding in any dtype.
    dtype : {"float32", "float64"}

    Attributes
    ----------
    layers : list of Layer
    shapes : list of tuple
        The shape of the input, then that after each layer; of one image.
    weights : dict of str to ndarray
        ``{"0.weight": ..., "0.bias": ..., ...}``, by the number of the layer. The arrays are the layers' own.
    parameters : int
        How many numbers it learns.

    Raises
    ------
    ShapeError
        If a layer cannot take what the one before it gives; the message names both.

    Examples
    --------
    >>> from convlab.network import Conv, Dense, Flatten, MaxPool, ReLU
    >>> net = Sequential([Conv(4, 3), ReLU(), MaxPool(2), Flatten(), Dense(2)], input_shape=(8, 8, 1))
    >>> net
    <Sequential 5 layers, (8, 8, 1) -> (2,), 114 parameters, float32>
    >>> net(np.zeros((3, 8, 8, 1))).shape
    (3, 2)
    """

    def __init__(self, layers, *, input_shape, classes=None, seed=0, dtype="float32"):
        self.dtype = _as_dtype(dtype)
        self.layers = _as_layers(layers)
        self.seed = whole(seed, "seed", 0)
        self.shapes = [as_input_shape(input_shape)]
        for number, layer in enumerate(self.layers):
            self._append(number, layer, self.seed)
        self.classes = _as_classes(classes, self.shapes[-1])
        self._last_outputs = None  # the shape of what `forward` gave, as long as `backward` can go its way

    def _append(self, number, layer, seed):
        """Build a layer behind the ones before it. Its weights depend on the seed and on its number alone."""
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

    # Computing

    def forward(self, images, training=False):
        """The outputs (N, ...) of the last layer; for a classifier the scores (logits) before softmax.

        With `training`, dropout drops.
        """
        return self._through(self.layers, self.as_input(images), training)

    __call__ = forward

    def _through(self, layers, x, training=False):
        for layer in layers:
            x = layer.forward(x, training)
        self._last_outputs = x.shape
        return x

    def backward(self, gradient, to_input=True):
        """The gradient of the images, from that of the last `forward`'s outputs; each layer keeps its `gradients`.

        With ``to_input=False`` it stops at the first layer that learns, and returns None.

        Raises
        ------
        ShapeError
            If the gradient has not the shape of these outputs, or no `forward` came right before: `predict`, `evaluate`
            and `stages` keep nothing for the way back.
        """
        first = 0 if to_input else self.first_to_learn()
        gradient = as_array(gradient, "gradient", "backward")
        if gradient.shape != self._last_outputs:
            raise ShapeError.says(
                "backward",
                "it goes the way back that forward came",
                f"a gradient of shape {gradient.shape}",
                f"the last outputs of forward have shape {self._last_outputs}"
                if self._last_outputs
                else "nothing came forward before, or its steps are forgotten",
                "Call net.forward(images) right before",
            )
        gradient = gradient.astype(self.dtype, copy=False)
        for number in reversed(range(first, len(self.layers))):
            gradient = self.layers[number].backward(gradient, to_input or number > first)
        return gradient if to_input else None

    def first_to_learn(self):
        """The number of the first layer whose weights are not frozen; that of all layers, if there is none."""
        learning = (number for number, layer in enumerate(self.layers) if layer.weights and not layer.frozen)
        return next(learning, len(self.layers))

    def predict(self, images):
        """The probability of each class, (N, K): softmax of the scores."""
        return softmax(self._in_parts(self.as_input(images)))

    def evaluate(self, images, labels):
        """(loss, accuracy) on labelled images: the mean cross-entropy, and the part that is classified rightly."""
        images, labels = self.as_input(images), self.as_labels(labels, len(images))
        with np.errstate(all="ignore"):
            scores = self._in_parts(images)
            return softmax_cross_entropy(scores, labels)[0], float((scores.argmax(axis=1) == labels).mean())

    def accuracy(self, images, labels):
        """The part of the images that is classified rightly, from 0 to 1."""
        return self.evaluate(images, labels)[1]

    def _in_parts(self, images, upto=None):
        """The outputs without `backward` in mind, so that little memory is in use at any time."""
        layers = self.layers[:upto]
        parts = [self._through(layers, images[start : start + AT_ONCE]) for start in range(0, len(images), AT_ONCE)]
        for layer in layers:
            layer.forget()
        self._last_outputs = None
        return np.concatenate(parts)

    def stages(self, image):
        """What one image becomes: a list of the image and of what each layer makes of it."""
        image = as_array(image, "image", "stages")
        if image.shape != self.shapes[0]:
            raise ShapeError.says(
                "stages",
                "it shows the way of one image",
                f"shape={image.shape}",
                f"this network takes {self.shapes[0]}",
                "Use stages(images[0])",
            )
        stages = [self.as_input(image[np.newaxis])]
        for layer in self.layers:
            stages.append(layer.forward(stages[-1]))
        self._last_outputs = None
        return [stage[0] for stage in stages]

    # Doors

    def as_input(self, images):
        """`images` as a batch of the network's shape and dtype."""
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

    def as_labels(self, labels, many):
        """`labels` as (many,) numbers of classes."""
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
                f"this network tells {classes} classes apart, 0 to {classes - 1}",
                f"Use a network with at least {wrong + 1} classes" if wrong > 0 else "Count the classes from 0",
            )
        return array.astype(np.intp, copy=False)

    def outputs(self):
        """How many scores it gives."""
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
    def weights(self):
        return {
            f"{number}.{name}": array
            for number, layer in enumerate(self.layers)
            for name, array in layer.weights.items()
        }

    @property
    def parameters(self):
        return sum(layer.parameters for layer in self.layers)

    def set_weights(self, weights):
        """Take over the values of a dict that is named and shaped as `weights`.

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
                "by its name it finds its layer",
                "Use a dict of arrays, such as other_network.weights",
            )
        arrays = {name: np.asarray(array, self.dtype) for name, array in weights.items()}
        serialization.check_fit(
            self, {name: array.shape for name, array in arrays.items()}, "set_weights", "the weights"
        )
        for name, array in self.weights.items():
            array[...] = arrays[name]

    def save(self, path):
        """Write the weights to a file, ``.npz``, which `load` of an equally built network reads.

        Raises
        ------
        WeightsError
            If the name has another ending, or the file cannot be written; an older one then stays.
        """
        serialization.save(self, path)

    def load(self, path):
        """Take the weights from a file that `save` wrote.

        Raises
        ------
        WeightsError
            If the file is not whole, holds anything but numbers, or the weights of another network. Then the weights
            stay as they are.
        """
        self.set_weights(serialization.read(self, path))
        return self

    def copy(self):
        """A network of its own with the same layers and weights."""
        return copy.deepcopy(self)

    # Showing

    def summary(self):
        """What each layer gives and costs, as a `Summary`."""
        return Summary(self)

    def __repr__(self):
        return (
            f"<Sequential {len(self.layers)} layers, {self.shapes[0]} -> {self.shapes[-1]}, "
            f"{self.parameters} parameters, {self.dtype}>"
        )


class Summary:
    """The table of a network, a row for each layer; a notebook shows it as a table.

    Attributes
    ----------
    rows : list of dict
        ``layer``, ``shape``, ``parameters``, ``multiplications`` (with weights, for one image) and
        ``receptive_field``: (rows, cols) of the input that one value depends on.

    Examples
    --------
    >>> from convlab.network import Conv, MaxPool
    >>> Sequential([Conv(4, 3), MaxPool(2)], input_shape=(8, 8, 1)).summary()
    <Summary 2 layers, 40 parameters, 1296 multiplications, output (3, 3, 4)>
    """

    def __init__(self, network):
        self.input_shape = network.shapes[0]
        self.rows = [
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

    def __repr__(self):
        shape = self.rows[-1]["shape"]
        return (
            f"<Summary {len(self.rows)} layers, {self.parameters} parameters, {self.multiplications} multiplications, "
            f"output {shape}>"
        )

    def _repr_html_(self):
        def cells(tag, number, layer, *others):
            left, right = ' style="text-align: left"', ' style="text-align: right"'
            texts = [f"<{tag}{right}>{number}</{tag}>", f"<{tag}{left}>{html.escape(layer)}</{tag}>"]
            return "<tr>" + "".join([*texts, *(f"<{tag}{right}>{text}</{tag}>" for text in others)]) + "</tr>"

        head = cells("th", "", "layer", "shape", "parameters", "multiplications", "receptive field")
        body = [cells("td", "", "input", _times(self.input_shape), "", "", "")]
        for number, row in enumerate(self.rows):
            counts = [f"{row[name]:,}" if row[name] else "0" for name in ("parameters", "multiplications")]
            field = "" if row["receptive_field"] is None else _times(row["receptive_field"])
            body.append(cells("td", number, row["layer"], _times(row["shape"]), *counts, field))
        foot = cells("th", "", "together", "", f"{self.parameters:,}", f"{self.multiplications:,}", "")
        return f"<table><thead>{head}</thead><tbody>{''.join(body)}</tbody><tfoot>{foot}</tfoot></table>"


def _fields(network):
    """For each layer the receptive field of its values, (rows, cols), at most the whole image; None for vectors."""
    if len(network.shapes[0]) != 3:
        return [None] * len(network.layers)
    whole_image, windows, fields, sees_all = network.shapes[0][:2], [], [], False
    for layer in network.layers:
        if layer.field is not None:
            windows.append(layer.field)
        sees_all = sees_all or layer.kind in ("dense", "global_avg_pool")
        sizes = (receptive_field([window[axis] for window in windows])[0] for axis in (0, 1))
        fields.append(whole_image if sees_all else tuple(sizes))
    return fields


def _times(shape):
    return " × ".join(map(str, shape))


def as_network(network, who):
    """`network`, if it is one."""
    if not isinstance(network, Sequential):
        raise OptionError.says(
            who,
            "it needs a network",
            f"network={short(network)}",
            "only a network has layers and weights",
            "Use convlab.network.lenet5(), or another Sequential",
        )
    return network


def _as_layers(layers):
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
                "that is no layer",
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


def as_input_shape(shape):
    """`shape` as a tuple of three sizes, or of one."""
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


def _as_dtype(dtype):
    try:
        found = np.dtype(dtype)
    except TypeError:
        found = None
    if dtype is None or found not in (np.float32, np.float64):
        raise OptionError.says(
            "dtype",
            "a network computes in one of two",
            f"dtype={short(dtype)}",
            "weights are fractions, and float16 is too coarse for small steps",
            "Use 'float32', which is fast, or 'float64', which is exact",
        )
    return found


def _as_classes(classes, shape):
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
