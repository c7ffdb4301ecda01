"""The layers of a network, each with a forward and a backward pass.

`build` gives a layer the shape of its input. `forward` caches what `backward` needs. Shapes are those of one image,
without the batch axis: (H, W, C) for feature maps, (n,) for a vector.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from convlab.arrays import refuse_huge
from convlab.errors import ShapeError, as_bool, short
from convlab.network._validation import number
from convlab.network.im2col import Unfold
from convlab.ops.conv import _pad, padded_shape
from convlab.ops.fast import LONG, Slide, sum_dtype, taps
from convlab.ops.geometry import output_shape, padding_plan2d, pair, whole
from convlab.ops.pool import Layout

if TYPE_CHECKING:
    from typing import TypeAlias

    import numpy.typing as npt

    from convlab.network._types import FloatArray, FloatDType, IntOrPair, Padding, Pair, Plan, Shape, Weights

    # Along one axis: kernel size, stride, (padding before, padding after), dilation.
    AxisWindow: TypeAlias = tuple[int, int, Pair, int]


class Layer:
    """Base class of all layers.

    Attributes
    ----------
    in_shape, out_shape : tuple of int
        Of one image; None before the layer is part of a network.
    weights, gradients : dict of str to ndarray
        The parameters of the layer, and the gradient of the loss for each of them, as the last `backward` found it.
    frozen : bool
        True if training leaves the weights unchanged.
    """

    kind = "layer"
    axes: ClassVar[int | None] = None  # number of axes that the input must have

    in_shape: Shape
    out_shape: Shape

    def __init__(self) -> None:
        self.in_shape = self.out_shape = None  # type: ignore[assignment]  # until `build`, before which none computes
        self.weights: Weights = {}
        self.gradients: Weights = {}
        self.frozen = False
        self._kept: Any = None  # cached for `backward`; each layer has a type of its own

    def build(self, shape: Shape, rng: np.random.Generator, dtype: FloatDType) -> None:
        """Prepare for inputs of this shape: compute the output shape and draw the initial weights.

        Raises
        ------
        ShapeError
            If the layer cannot take such inputs.
        """
        if self.axes is not None and len(shape) != self.axes:
            raise ShapeError(NEEDS[self.axes])
        self.in_shape, self.out_shape = shape, self._shape(shape)
        self._draw(rng, dtype)

    def _shape(self, shape: Shape) -> Shape:
        """The output shape for inputs of this shape."""
        return shape

    def _draw(self, rng: np.random.Generator, dtype: FloatDType) -> None:
        """Draw the initial weights, where there are any."""

    @property
    def parameters(self) -> int:
        """Number of learned parameters: weights and biases."""
        return sum(array.size for array in self.weights.values())

    @property
    def multiplications(self) -> int:
        """Multiplications by weights for one image; the cost of other layers is small beside them."""
        return 0

    @property
    def field(self) -> tuple[AxisWindow, AxisWindow] | None:
        """Windows along rows and along columns, in the form that `receptive_field` takes; None without windows."""
        return None

    def forward(self, x: FloatArray, training: bool = False) -> FloatArray:
        """The output (N, ...) for a batch of inputs (N, ...)."""
        raise NotImplementedError

    def backward(self, gradient: FloatArray, to_input: bool = True) -> FloatArray | None:
        """The gradient for the input, from that for the output (both of the shapes in `forward`); fills `gradients`.

        With ``to_input=False`` a layer with weights only fills `gradients`, and returns None.
        """
        raise NotImplementedError

    def forget(self) -> None:
        """Free what `forward` cached for the last batch."""
        self._kept = None

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_kept": None, "gradients": {}}  # a copy does not need the cache of the last batch

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(self._options())})"

    def _options(self) -> list[str]:
        """The arguments in the layer's repr."""
        return []


NEEDS = {
    1: "it needs a vector (n,), and Flatten() makes one",
    3: "it needs feature maps (H, W, C), not a vector: it belongs before Flatten()",
}


def uniform(rng: np.random.Generator, shape: Shape, fan_in: int, dtype: FloatDType) -> FloatArray:
    """Initial weights: uniform, of variance ``1 / fan_in``, so that outputs vary about as much as inputs.

    LeCun, Bottou, Orr & Müller (1998), Efficient BackProp, section 4.6.
    """
    refuse_huge(shape, "layer", "the array of weights", f"shape={shape}")
    limit = np.sqrt(3 / fan_in)
    return rng.uniform(-limit, limit, shape).astype(dtype)


# Layers with weights


class Conv(Layer):
    """A convolutional layer: `maps` kernels slide over the input, and each gives a feature map.

    Parameters
    ----------
    maps : int
        Number of kernels, and so of feature maps.
    kernel_size : int or (rows, cols)
    stride, padding, dilation, groups
        As in `convlab.conv2d`.
    bias : bool
        Add a learned number to all sums of each map.

    Raises
    ------
    ShapeError, OptionError
        If `groups` does not divide `maps`, or an option has an invalid value.

    Notes
    -----
    ``weights["weight"]`` has the shape (kh, kw, C_in / groups, maps), ``weights["bias"]`` (maps,). Forward is
    ``conv2d(images, weight, bias=bias, ...)``, the gradient for the images ``conv_transpose2d(gradient, ...)``.

    Examples
    --------
    >>> Conv(6, 5, padding="same")
    Conv(6, 5, padding='same')
    """

    kind = "conv"
    axes = 3

    _kept: list[FloatArray]

    def __init__(
        self,
        maps: int,
        kernel_size: IntOrPair,
        *,
        stride: IntOrPair = 1,
        padding: Padding = 0,
        dilation: IntOrPair = 1,
        groups: int = 1,
        bias: bool = True,
    ) -> None:
        super().__init__()
        self.maps = whole(maps, "maps", 1, ("there is one kernel for each map", "Use maps=6"))
        self.kernel_size, self.stride = pair(kernel_size, "kernel_size", 1), pair(stride, "stride", 1)
        self.padding, self.dilation = padding, pair(dilation, "dilation", 1)
        self.groups = whole(groups, "groups", 1)
        self.bias = as_bool(bias, "bias", type(self).__name__)
        padding_plan2d((1, 1), (1, 1), padding=padding)  # validates the padding
        if self.maps % self.groups:
            raise ShapeError.says(
                "Conv",
                "the maps cannot be divided evenly among the groups",
                f"maps={self.maps}, groups={self.groups}",
                "each group gives as many maps",
                f"Use groups=1, or {self.groups * -(-self.maps // self.groups)} maps",
            )

    def _shape(self, shape: Shape) -> Shape:
        if shape[2] % self.groups:
            raise ShapeError(f"its {self.groups} groups do not divide {shape[2]} channels evenly")
        self.plan: Plan = padding_plan2d(shape, self.kernel_size, self.stride, self.padding, self.dilation)
        refuse_huge(
            padded_shape((1, *shape), self.plan, 1), "Conv", "the padded image", f"padding={short(self.padding)}"
        )
        rows, cols = output_shape(
            shape, self.kernel_size, stride=self.stride, padding=self.plan, dilation=self.dilation, who="Conv"
        )
        slide = Slide(self.kernel_size, (rows, cols), self.stride, self.dilation, self.plan)
        self._unfold = Unfold(shape, self.maps, slide, self.groups)
        return rows, cols, self.maps

    def _draw(self, rng: np.random.Generator, dtype: FloatDType) -> None:
        shape = (*self.kernel_size, self.in_shape[2] // self.groups, self.maps)
        self.weights["weight"] = uniform(rng, shape, int(np.prod(shape[:3])), dtype)
        if self.bias:
            self.weights["bias"] = np.zeros(self.maps, dtype)

    @property
    def multiplications(self) -> int:
        rows, cols, _ = self.out_shape
        return rows * cols * self.weights["weight"].size

    @property
    def field(self) -> tuple[AxisWindow, AxisWindow]:
        rows, cols = zip(self.kernel_size, self.stride, self.plan, self.dilation, strict=True)
        return rows, cols

    def forward(self, x: FloatArray, training: bool = False) -> FloatArray:
        self._kept = self._unfold.windows(x)
        sums = self._unfold.forward(self._kept, self.weights["weight"])
        if self.bias:
            sums += self.weights["bias"]
        return sums

    def backward(self, gradient: FloatArray, to_input: bool = True) -> FloatArray | None:
        self.gradients["weight"] = self._unfold.weights_gradient(self._kept, gradient)
        if self.bias:
            self.gradients["bias"] = _sum_to_last(gradient)
        return self._unfold.images_gradient(self.weights["weight"], gradient) if to_input else None

    def _options(self) -> list[str]:
        given = [str(self.maps), _brief(self.kernel_size)]
        usual = dict(stride=(1, 1), padding=0, dilation=(1, 1), groups=1, bias=True)
        for name, value in usual.items():
            own = getattr(self, name)
            if own != value:
                given.append(f"{name}={_brief(own)}")
        return given


class Dense(Layer):
    """A fully connected layer: each unit gives a weighted sum of all inputs.

    Parameters
    ----------
    units : int
        Number of outputs.
    bias : bool
        Add a learned number to each sum.

    Raises
    ------
    OptionError
        If an option has an invalid value.

    Notes
    -----
    ``weights["weight"]`` has the shape (inputs, units), ``weights["bias"]`` (units,); output ``x @ weight + bias``.
    """

    kind = "dense"
    axes = 1

    _kept: FloatArray

    def __init__(self, units: int, *, bias: bool = True) -> None:
        super().__init__()
        self.units = whole(units, "units", 1, ("each gives one number", "Use units=10"))
        self.bias = as_bool(bias, "bias", type(self).__name__)

    def _shape(self, shape: Shape) -> Shape:
        return (self.units,)

    def _draw(self, rng: np.random.Generator, dtype: FloatDType) -> None:
        self.weights["weight"] = uniform(rng, (*self.in_shape, self.units), self.in_shape[0], dtype)
        if self.bias:
            self.weights["bias"] = np.zeros(self.units, dtype)

    @property
    def multiplications(self) -> int:
        return self.weights["weight"].size

    def forward(self, x: FloatArray, training: bool = False) -> FloatArray:
        self._kept = x
        sums = x @ self.weights["weight"]
        if self.bias:
            sums += self.weights["bias"]
        return sums

    def backward(self, gradient: FloatArray, to_input: bool = True) -> FloatArray | None:
        self.gradients["weight"] = self._kept.T @ gradient
        if self.bias:
            self.gradients["bias"] = _sum_to_last(gradient)
        return gradient @ self.weights["weight"].T if to_input else None

    def _options(self) -> list[str]:
        return [str(self.units), *([] if self.bias else ["bias=False"])]


# Activations


class ReLU(Layer):
    """The rectified linear unit: negative values become 0. The gradient passes where the input was above 0."""

    kind = "relu"
    _kept: FloatArray

    def forward(self, x: FloatArray, training: bool = False) -> FloatArray:
        self._kept = np.maximum(x, 0)
        return self._kept

    def backward(self, gradient: FloatArray, to_input: bool = True) -> FloatArray:
        return gradient * (self._kept > 0)


class Tanh(Layer):
    """The hyperbolic tangent: S-shaped, from -1 to 1."""

    kind = "tanh"
    _kept: FloatArray

    def forward(self, x: FloatArray, training: bool = False) -> FloatArray:
        self._kept = np.tanh(x)
        return self._kept

    def backward(self, gradient: FloatArray, to_input: bool = True) -> FloatArray:
        return gradient * (1 - self._kept * self._kept)


class Sigmoid(Layer):
    """``1 / (1 + exp(-x))``: S-shaped, from 0 to 1."""

    kind = "sigmoid"
    _kept: FloatArray

    def forward(self, x: FloatArray, training: bool = False) -> FloatArray:
        self._kept = 0.5 + 0.5 * np.tanh(0.5 * x)  # the same function, without an exponential that can overflow
        return self._kept

    def backward(self, gradient: FloatArray, to_input: bool = True) -> FloatArray:
        return gradient * (self._kept * (1 - self._kept))


# Pooling


class Pool(Layer):
    """Base class of both pooling layers: size, stride and padding of the windows."""

    axes = 3

    def __init__(self, size: IntOrPair = 2, *, stride: IntOrPair | None = None, padding: Padding = 0) -> None:
        super().__init__()
        self.size = pair(size, "size", 1)
        self.stride = self.size if stride is None else pair(stride, "stride", 1)
        self.padding = padding
        padding_plan2d((1, 1), (1, 1), padding=padding)

    def _shape(self, shape: Shape) -> Shape:
        name = type(self).__name__
        self._layout = Layout(name, (1, *shape), self.size, self.stride, self.padding, 1, ceil_mode=False)
        self.plan: Plan = self._layout.plan
        return (*self._layout.out_shape, shape[2])

    @property
    def field(self) -> tuple[AxisWindow, AxisWindow]:
        rows, cols = zip(self.size, self.stride, self.plan, (1, 1), strict=True)
        return rows, cols

    def _padded(self, x: FloatArray, value: float) -> FloatArray:
        return x if self.plan == ((0, 0), (0, 0)) else _pad(x, self.plan, "zeros", value, axis=1)

    def _taps(self, padded: FloatArray) -> list[FloatArray]:
        """The pixels (N, rows, cols, C) under each cell of the window, as views."""
        layout = self._layout
        return [pixels for _, _, pixels in taps(padded, self.size, layout.out_shape, layout.stride, layout.dilation)]

    def _canvas(self, many: int, dtype: FloatDType) -> FloatArray:
        """Zeros of the shape of `many` padded images."""
        (top, bottom), (left, right) = self.plan
        height, width, channels = self.in_shape
        return np.zeros((many, top + height + bottom, left + width + right, channels), dtype)

    def _inside(self, canvas: FloatArray) -> FloatArray:
        """The part of padded images without their padding."""
        (top, _), (left, _) = self.plan
        return canvas[:, top : top + self.in_shape[0], left : left + self.in_shape[1]]

    def _options(self) -> list[str]:
        given = [_brief(self.size)]
        if self.stride != self.size:
            given.append(f"stride={_brief(self.stride)}")
        if self.padding != 0:
            given.append(f"padding={_brief(self.padding)}")
        return given


class MaxPool(Pool):
    """The maximum of each window. The gradient goes to that pixel alone; in a tie, to the first one.

    Parameters
    ----------
    size, stride, padding
        As in `convlab.max_pool2d`.

    Raises
    ------
    OptionError
        If an option has an invalid value.
    """

    kind = "max_pool"
    _kept: tuple[FloatArray, FloatArray]

    def _shape(self, shape: Shape) -> Shape:
        out_shape = super()._shape(shape)
        self._layout.refuse_empty_windows()
        return out_shape

    def forward(self, x: FloatArray, training: bool = False) -> FloatArray:
        padded = self._padded(x, -np.inf)
        first, *others = self._taps(padded)
        largest = first.copy()
        for pixels in others:
            np.maximum(largest, pixels, out=largest)
        self._kept = padded, largest
        return largest

    def backward(self, gradient: FloatArray, to_input: bool = True) -> FloatArray:
        padded, largest = self._kept
        canvas = self._canvas(len(gradient), gradient.dtype)
        is_open: npt.NDArray[np.bool_] = np.ones(largest.shape, bool)  # windows whose maximum has not come yet
        for pixels, back in zip(self._taps(padded), self._taps(canvas), strict=True):
            is_first = is_open & (pixels == largest)
            is_open ^= is_first
            back += gradient * is_first
        return self._inside(canvas)


class AvgPool(Pool):
    """The mean of each window. The gradient is spread evenly over its pixels.

    Parameters
    ----------
    size, stride, padding, count_include_pad
        As in `convlab.avg_pool2d`.

    Raises
    ------
    OptionError
        If an option has an invalid value.
    """

    kind = "avg_pool"

    def __init__(
        self,
        size: IntOrPair = 2,
        *,
        stride: IntOrPair | None = None,
        padding: Padding = 0,
        count_include_pad: bool = True,
    ) -> None:
        super().__init__(size, stride=stride, padding=padding)
        self.count_include_pad = as_bool(count_include_pad, "count_include_pad", "AvgPool")

    def _shape(self, shape: Shape) -> Shape:
        out_shape = super()._shape(shape)
        if not self.count_include_pad:
            self._layout.refuse_empty_windows()
        counts = self._layout.counts(self.count_include_pad)
        self._share: FloatArray = 1 / np.outer(*counts)[:, :, np.newaxis]
        return out_shape

    def forward(self, x: FloatArray, training: bool = False) -> FloatArray:
        first, *others = self._taps(self._padded(x, 0))
        total: FloatArray = first.astype(sum_dtype(x.dtype, 1 + len(others)))
        for pixels in others:
            total += pixels
        total *= self._share.astype(total.dtype)
        return total.astype(x.dtype, copy=False)

    def backward(self, gradient: FloatArray, to_input: bool = True) -> FloatArray:
        canvas = self._canvas(len(gradient), gradient.dtype)
        shares = gradient * self._share.astype(gradient.dtype)
        for back in self._taps(canvas):
            back += shares
        return self._inside(canvas)

    def _options(self) -> list[str]:
        return [*super()._options(), *([] if self.count_include_pad else ["count_include_pad=False"])]


class GlobalAvgPool(Layer):
    """The mean of each feature map: (H, W, C) becomes (C,)."""

    kind = "global_avg_pool"
    axes = 3

    def _shape(self, shape: Shape) -> Shape:
        return shape[2:]

    def forward(self, x: FloatArray, training: bool = False) -> FloatArray:
        means: FloatArray = x.mean(axis=(1, 2), dtype=np.float64)
        return means.astype(x.dtype)

    def backward(self, gradient: FloatArray, to_input: bool = True) -> FloatArray:
        height, width, channels = self.in_shape
        share = gradient / (height * width)
        return np.broadcast_to(share[:, np.newaxis, np.newaxis], (len(gradient), height, width, channels))


# Flatten and dropout


class Flatten(Layer):
    """All values as one vector, row by row, the channels of a pixel side by side: (H, W, C) becomes (H * W * C,)."""

    kind = "flatten"

    def _shape(self, shape: Shape) -> Shape:
        return (math.prod(shape),)

    def forward(self, x: FloatArray, training: bool = False) -> FloatArray:
        return x.reshape(len(x), -1)

    def backward(self, gradient: FloatArray, to_input: bool = True) -> FloatArray:
        return gradient.reshape(len(gradient), *self.in_shape)


class Dropout(Layer):
    """Dropout: in training each value becomes 0 with probability `rate`, and the others are divided by ``1 - rate``.

    The division keeps the mean the same, so that prediction needs no correction ("inverted" dropout). The dropped
    values are drawn at random, with the seed of the network or of `train`.

    Parameters
    ----------
    rate : float
        From 0 to below 1.

    Raises
    ------
    OptionError
        If `rate` is outside this range.

    References
    ----------
    Srivastava, Hinton, Krizhevsky, Sutskever & Salakhutdinov (2014), Dropout, JMLR 15.
    """

    kind = "dropout"
    _kept: FloatArray | None

    def __init__(self, rate: float = 0.5) -> None:
        super().__init__()
        why = "it is the probability that a value is dropped, and some have to stay"
        self.rate = number(rate, "rate", 0, 1, closed=True, why=why, way_out="Use Dropout(0.5)")

    def _draw(self, rng: np.random.Generator, dtype: FloatDType) -> None:
        self.rng = rng

    def forward(self, x: FloatArray, training: bool = False) -> FloatArray:
        self._kept = None
        if not training or self.rate == 0:
            return x
        stays = self.rng.random(x.shape, np.float32) >= self.rate
        self._kept = stays * x.dtype.type(1 / (1 - self.rate))
        return x * self._kept

    def backward(self, gradient: FloatArray, to_input: bool = True) -> FloatArray:
        return gradient if self._kept is None else gradient * self._kept

    def _options(self) -> list[str]:
        return [f"{self.rate:g}"]


def _sum_to_last(gradient: FloatArray) -> FloatArray:
    """The sum over all axes but the last."""
    flat = gradient.reshape(-1, gradient.shape[-1])
    blocks = len(flat) // LONG  # each by a fast product; their sums in float64, to limit rounding errors
    whole_blocks = flat[: blocks * LONG].reshape(blocks, LONG, flat.shape[1])
    parts = np.ones(LONG, gradient.dtype) @ whole_blocks, flat[blocks * LONG :]
    total: FloatArray = sum(part.sum(axis=0, dtype=np.float64) for part in parts)
    return total.astype(gradient.dtype)


def _brief(value: object) -> str:
    """A pair of equal numbers as one number."""
    if isinstance(value, tuple) and len(value) == 2 and value[0] == value[1]:
        value = value[0]
    return repr(value)
