"""Two architectures, LeNet-5 and a smaller one, and the steps of transfer learning: freezing, and a new head."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from convlab.errors import OptionError, ShapeError, short, unknown_name
from convlab.network._validation import names_of
from convlab.network.layers import AvgPool, Conv, Dense, Flatten, MaxPool, ReLU, Sigmoid, Tanh
from convlab.network.sequential import Sequential, as_input_shape, as_network
from convlab.ops.geometry import whole

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Literal, TypeAlias

    from convlab.network._types import Classes, DTypeName, Shape
    from convlab.network.layers import Layer

    Activation: TypeAlias = Literal["tanh", "relu", "sigmoid"]
    Pooling: TypeAlias = Literal["average", "max"] | None

ACTIVATIONS: dict[str, type[Layer]] = {"tanh": Tanh, "relu": ReLU, "sigmoid": Sigmoid}
POOLINGS: dict[str | None, type[AvgPool | MaxPool] | None] = {"average": AvgPool, "max": MaxPool, None: None}


def lenet5(
    classes: int | Classes = 10,
    *,
    activation: Activation = "tanh",
    pooling: Pooling = "average",
    input_shape: Sequence[int] = (32, 32, 1),
    seed: int = 0,
    dtype: DTypeName = "float32",
) -> Sequential:
    """LeNet-5, the network of 1998 that read the digits on cheques.

    ===== ============================= ============ ==========
    layer what                          shape        parameters
    ===== ============================= ============ ==========
    C1    6 kernels of 5 x 5            28 x 28 x 6         156
    S2    average of 2 x 2              14 x 14 x 6           0
    C3    16 kernels of 5 x 5 x 6       10 x 10 x 16      2 416
    S4    average of 2 x 2              5 x 5 x 16            0
    C5    120 kernels of 5 x 5 x 16     1 x 1 x 120      48 120
    F6    84 units                      84               10 164
          10 scores                     10                  850
    ===== ============================= ============ ==========

    The parameters of C1, C5 and F6 are as many as in the paper, which differs in four points: its C3 connects each map
    with only 3, 4 or 6 of the maps of S2 (1 516 parameters); its S2 and S4 have a coefficient and a bias for each map
    (12 and 32 parameters) and an activation function of their own; its activation function is
    ``1.7159 * tanh(2 / 3 * x)``; and its output layer measures distances to 840 fixed numbers, in place of softmax and
    cross-entropy.

    Parameters
    ----------
    classes : int or sequence of str
        Number of classes, or their names.
    activation : {"tanh", "relu", "sigmoid"}
    pooling : {"average", "max", None}
        None leaves the pooling layers out. C5 always spans its whole input, so that it then has far more weights.
    input_shape : (H, W, C)
        Of one image.
    seed, dtype
        As in `Sequential`.

    Returns
    -------
    Sequential

    Raises
    ------
    ShapeError, OptionError, UnknownNameError
        If the image is too small, there are fewer than two classes, or the activation or pooling is unknown.

    References
    ----------
    LeCun, Bottou, Bengio & Haffner (1998), Gradient-Based Learning Applied to Document Recognition, Proceedings of the
    IEEE 86 (11), section II.B.

    Examples
    --------
    >>> lenet5()
    <Sequential 12 layers, (32, 32, 1) -> (10,), 61706 parameters, float32>
    """
    act, pool = _choices(activation, pooling)
    units, names = _as_units(classes)
    sides: Shape = as_input_shape(input_shape)[:2]
    for _ in range(2):
        sides = tuple((size - 4) // (2 if pooling else 1) for size in sides)
    if len(sides) < 2 or min(sides) < 1:
        raise ShapeError.says(
            "lenet5",
            "the image is too small",
            f"input_shape={tuple(input_shape)}",
            "two kernels of 5 x 5 have to fit, and with pooling the map is halved in between",
            "Use at least 16 x 16 pixels",
        )
    front = [Conv(6, 5), act(), *pool(), Conv(16, 5), act(), *pool()]
    back = [Conv(120, sides), act(), Flatten(), Dense(84), act(), Dense(units)]
    return Sequential(front + back, input_shape=input_shape, classes=names, seed=seed, dtype=dtype)


def small_network(
    classes: int | Classes = 10,
    *,
    activation: Activation = "relu",
    pooling: Pooling = "max",
    input_shape: Sequence[int] = (32, 32, 1),
    seed: int = 0,
    dtype: DTypeName = "float32",
) -> Sequential:
    """A network for quick runs: two small convolutional layers and one dense layer.

    Its accuracy on the test set of handwritten digits is 91 to 94 % after 10 epochs of ``Adam(0.002)``, and 92 to 96 %
    after 20 epochs (seeds 0 to 7).

    Parameters
    ----------
    classes, activation, pooling, input_shape, seed, dtype
        As in `lenet5`.

    Returns
    -------
    Sequential

    Raises
    ------
    ShapeError, OptionError, UnknownNameError
        As in `lenet5`.

    Examples
    --------
    >>> small_network()
    <Sequential 8 layers, (32, 32, 1) -> (10,), 1898 parameters, float32>
    """
    act, pool = _choices(activation, pooling)
    units, names = _as_units(classes)
    layers = [Conv(8, 3, stride=2), act(), *pool(), Conv(16, 3), act(), *pool(), Flatten(), Dense(units)]
    return Sequential(layers, input_shape=input_shape, classes=names, seed=seed, dtype=dtype)


def freeze(network: Sequential, upto: int | None = None) -> Sequential:
    """Freeze the first layers: training leaves their weights unchanged. All other layers are unfrozen.

    Parameters
    ----------
    network : Sequential
    upto : int, optional
        Number of layers to freeze; by default all before the last one that has weights.

    Returns
    -------
    Sequential
        The same network.

    Raises
    ------
    OptionError
        If `network` is not a network, or `upto` is not a whole number from 0 to its number of layers.

    Examples
    --------
    >>> [layer.frozen for layer in freeze(small_network()).layers if layer.weights]
    [True, True, False]
    """
    layers = as_network(network, "freeze").layers
    if upto is None:
        upto = max((number for number, layer in enumerate(layers) if layer.weights), default=0)
    elif whole(upto, "upto", 0, ("it counts layers", "Use upto=1 for the first one alone")) > len(layers):
        raise OptionError.says(
            "freeze",
            "it cannot be more layers than there are",
            f"upto={upto}",
            f"the network has {len(layers)}",
            f"Use a number from 0 to {len(layers)}",
        )
    for number, layer in enumerate(layers):
        layer.frozen = number < upto
    return network


def new_head(network: Sequential, classes: int | Classes, *, seed: int = 0) -> Sequential:
    """A copy of a network with a new last layer, for other classes; all other layers keep their weights.

    Parameters
    ----------
    network : Sequential
        Its last layer has to be `Dense`.
    classes : int or sequence of str
        Number of classes, or their names.
    seed : int
        Of the new layer's initial weights.

    Returns
    -------
    Sequential

    Raises
    ------
    ShapeError, OptionError
        If the network does not end in `Dense`, or there are fewer than two classes.

    Examples
    --------
    >>> new_head(lenet5(), "ABC")
    <Sequential 12 layers, (32, 32, 1) -> (3,), 61111 parameters, float32>
    """
    units, names = _as_units(classes)
    copied = as_network(network, "new_head").copy()
    last = copied.layers[-1]
    if not isinstance(last, Dense):
        raise ShapeError.says(
            "new_head",
            "the last layer has to be dense",
            f"{last}",
            "it gives a score for each class",
            "Use a network that ends in Dense",
        )
    copied.layers[-1] = Dense(units, bias=last.bias)
    copied._append(len(copied.layers) - 1, copied.layers[-1], whole(seed, "seed", 0))
    copied.classes = names
    return copied


def _choices(activation: Activation, pooling: Pooling) -> tuple[type[Layer], Callable[[], list[Layer]]]:
    """The class of the activation function, and a function that makes a list of one pooling layer, or of none."""
    if activation not in tuple(ACTIVATIONS):  # a tuple: a list cannot be looked up in a dict
        raise unknown_name(
            "activation", "activation", activation, ACTIVATIONS, "it is the activation function after each layer"
        )
    if pooling not in tuple(POOLINGS):
        raise unknown_name("pooling", "pooling", pooling, ("average", "max"), "it makes the maps smaller")
    pool = POOLINGS[pooling]
    return ACTIVATIONS[activation], lambda: [pool(2)] if pool else []


def _as_units(classes: int | Classes) -> tuple[int, tuple[str, ...] | None]:
    """(number of classes, their names or None)."""
    if isinstance(classes, (int, np.integer)) and not isinstance(classes, bool) and classes >= 2:
        return int(classes), None
    names = names_of(classes)
    if names is not None and len(names) >= 2:
        return len(names), names
    raise OptionError.says(
        "classes",
        "there have to be at least two",
        f"classes={short(classes)}",
        "a classifier chooses among them",
        "Use classes=10, or their names, such as classes='ABC'",
    )
