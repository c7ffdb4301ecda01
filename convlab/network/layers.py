"""The layers of a network: each computes forward, and hands the gradient of the loss back.

A layer learns the shape of its input from the network that it is put into (`build`). `forward` keeps what `backward`
will need. Shapes are those of one image, without the batch: (H, W, C) for maps, (n,) for a vector.
"""

import math

import numpy as np

from convlab.arrays import refuse_huge
from convlab.errors import ShapeError, as_bool, short
from convlab.network._validation import number
from convlab.network.im2col import Unfold
from convlab.ops.conv import _pad, padded_shape
from convlab.ops.fast import LONG, Slide, sum_dtype, taps
from convlab.ops.geometry import output_shape, padding_plan2d, pair, whole
from convlab.ops.pool import Layout


class Layer:
    """What all layers have.

    Attributes
    ----------
    in_shape, out_shape : tuple of int
        Of one image; known once the layer is part of a network.
    weights, gradients : dict of str to ndarray
        What the layer learns, and, after `backward`, what each of these numbers changes of the loss.
    frozen : bool
        Whether training leaves the weights alone.
    """

    kind = "layer"
    axes = None  # how many the input must have
    multiplications = 0  # of one image, with weights: what the others cost is small beside it

    def __init__(self):
        self.in_shape = self.out_shape = None
        self.weights, self.gradients = {}, {}
        self.frozen = False
        self._kept = None

    def build(self, shape, rng, dtype):
        """Take inputs of this shape: find the shape of the output, draw weights."""
        if self.axes is not None and len(shape) != self.axes:
            raise ShapeError(NEEDS[self.axes])
        self.in_shape, self.out_shape = shape, self._shape(shape)
        self._draw(rng, dtype)

    def _shape(self, shape):
        return shape

    def _draw(self, rng, dtype):
        pass

    @property
    def parameters(self):
        """How many numbers it learns."""
        return sum(array.size for array in self.weights.values())

    @property
    def field(self):
        """How its windows slide, along rows and along columns, as `receptive_field` reads it; None without windows."""
        return None

    def forward(self, x, training=False):
        """The output (N, ...) for a batch of inputs (N, ...)."""
        raise NotImplementedError

    def backward(self, gradient, to_input=True):
        """The gradient of the input, from that of the output; fills `gradients`.

        With ``to_input=False`` only the latter.
        """
        raise NotImplementedError

    def forget(self):
        """Let go of what the last batch left behind."""
        self._kept = None

    def __getstate__(self):
        return {**self.__dict__, "_kept": None, "gradients": {}}  # a copy needs no memory of the last batch

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(self._options())})"

    def _options(self):
        return []


NEEDS = {
    1: "it needs a vector (n,), and Flatten() makes one",
    3: "it needs maps (H, W, C), and a vector has lost them: it belongs before Flatten()",
}


def uniform(rng, shape, fan_in, dtype):
    """First weights: uniform, of variance ``1 / fan_in``, so that sums are about as large as what is summed.

    LeCun, Bottou, Orr & Müller (1998), Efficient BackProp, section 4.6.
    """
    refuse_huge(shape, "layer", "the array of weights", f"shape={shape}")
    limit = np.sqrt(3 / fan_in)
    return rng.uniform(-limit, limit, shape).astype(dtype)


# Layers with weights


class Conv(Layer):
    """A convolutional layer: `maps` kernels slide over the input, each gives a feature map.

    Parameters
    ----------
    maps : int
    kernel_size : int or (rows, cols)
    stride, padding, dilation, groups
        As in `convlab.conv2d`.
    bias : bool
        Whether each map has a number that is added to all its sums.

    Notes
    -----
    ``weights["weight"]`` has the shape (kh, kw, C_in / groups, maps), ``weights["bias"]`` (maps,). Forward is
    ``conv2d(images, weight, bias=bias, ...)``, the gradient of the images ``conv_transpose2d(gradient, ...)``.
    """

    kind = "conv"
    axes = 3

    def __init__(self, maps, kernel_size, *, stride=1, padding=0, dilation=1, groups=1, bias=True):
        super().__init__()
        self.maps = whole(maps, "maps", 1, ("there is one kernel for each map", "Use maps=6"))
        self.kernel_size, self.stride = pair(kernel_size, "kernel_size", 1), pair(stride, "stride", 1)
        self.padding, self.dilation = padding, pair(dilation, "dilation", 1)
        self.groups = whole(groups, "groups", 1)
        self.bias = as_bool(bias, "bias", type(self).__name__)
        padding_plan2d((1, 1), (1, 1), padding=padding)  # refuses what is no padding
        if self.maps % self.groups:
            raise ShapeError.says(
                "Conv",
                "the maps cannot be shared out evenly",
                f"maps={self.maps}, groups={self.groups}",
                "each group gives as many maps",
                f"Use groups=1, or {self.groups * -(-self.maps // self.groups)} maps",
            )

    def _shape(self, shape):
        if shape[2] % self.groups:
            raise ShapeError(f"its {self.groups} groups cannot share {shape[2]} channels evenly")
        self.plan = padding_plan2d(shape, self.kernel_size, self.stride, self.padding, self.dilation)
        refuse_huge(
            padded_shape((1, *shape), self.plan, 1), "Conv", "the padded image", f"padding={short(self.padding)}"
        )
        settings = dict(stride=self.stride, padding=self.plan, dilation=self.dilation, who="Conv")
        rows, cols = output_shape(shape, self.kernel_size, **settings)
        slide = Slide(self.kernel_size, (rows, cols), self.stride, self.dilation, self.plan)
        self._unfold = Unfold(shape, self.maps, slide, self.groups)
        return rows, cols, self.maps

    def _draw(self, rng, dtype):
        shape = (*self.kernel_size, self.in_shape[2] // self.groups, self.maps)
        self.weights["weight"] = uniform(rng, shape, int(np.prod(shape[:3])), dtype)
        if self.bias:
            self.weights["bias"] = np.zeros(self.maps, dtype)

    @property
    def multiplications(self):
        rows, cols, _ = self.out_shape
        return rows * cols * self.weights["weight"].size

    @property
    def field(self):
        return tuple(zip(self.kernel_size, self.stride, self.plan, self.dilation, strict=True))

    def forward(self, x, training=False):
        self._kept = self._unfold.windows(x)
        sums = self._unfold.forward(self._kept, self.weights["weight"])
        if self.bias:
            sums += self.weights["bias"]
        return sums

    def backward(self, gradient, to_input=True):
        self.gradients["weight"] = self._unfold.weights_gradient(self._kept, gradient)
        if self.bias:
            self.gradients["bias"] = _sum_to_last(gradient)
        return self._unfold.images_gradient(self.weights["weight"], gradient) if to_input else None

    def _options(self):
        given = [str(self.maps), _brief(self.kernel_size)]
        usual = dict(stride=(1, 1), padding=0, dilation=(1, 1), groups=1, bias=True)
        for name, value in usual.items():
            own = getattr(self, name)
            if own != value:
                given.append(f"{name}={_brief(own)}")
        return given


class Dense(Layer):
    """A fully connected layer: each unit adds up all inputs, each times a weight of its own.

    Parameters
    ----------
    units : int
    bias : bool

    Notes
    -----
    ``weights["weight"]`` has the shape (inputs, units), ``weights["bias"]`` (units,); output ``x @ weight + bias``.
    """

    kind = "dense"
    axes = 1

    def __init__(self, units, *, bias=True):
        super().__init__()
        self.units = whole(units, "units", 1, ("each gives one number", "Use units=10"))
        self.bias = as_bool(bias, "bias", type(self).__name__)

    def _shape(self, shape):
        return (self.units,)

    def _draw(self, rng, dtype):
        self.weights["weight"] = uniform(rng, (*self.in_shape, self.units), self.in_shape[0], dtype)
        if self.bias:
            self.weights["bias"] = np.zeros(self.units, dtype)

    @property
    def multiplications(self):
        return self.weights["weight"].size

    def forward(self, x, training=False):
        self._kept = x
        sums = x @ self.weights["weight"]
        if self.bias:
            sums += self.weights["bias"]
        return sums

    def backward(self, gradient, to_input=True):
        self.gradients["weight"] = self._kept.T @ gradient
        if self.bias:
            self.gradients["bias"] = _sum_to_last(gradient)
        return gradient @ self.weights["weight"].T if to_input else None

    def _options(self):
        return [str(self.units), *([] if self.bias else ["bias=False"])]


# Activations


class ReLU(Layer):
    """Negative values become 0. The gradient passes where the value was above 0."""

    kind = "relu"

    def forward(self, x, training=False):
        self._kept = np.maximum(x, 0)
        return self._kept

    def backward(self, gradient, to_input=True):
        return gradient * (self._kept > 0)


class Tanh(Layer):
    """The hyperbolic tangent: S-shaped, from -1 to 1."""

    kind = "tanh"

    def forward(self, x, training=False):
        self._kept = np.tanh(x)
        return self._kept

    def backward(self, gradient, to_input=True):
        return gradient * (1 - self._kept * self._kept)


class Sigmoid(Layer):
    """``1 / (1 + exp(-x))``: S-shaped, from 0 to 1."""

    kind = "sigmoid"

    def forward(self, x, training=False):
        self._kept = 0.5 + 0.5 * np.tanh(0.5 * x)  # the same, and no exponential can overflow
        return self._kept

    def backward(self, gradient, to_input=True):
        return gradient * (self._kept * (1 - self._kept))


# Pooling


class Pool(Layer):
    """What both poolings share: where the windows lie."""

    axes = 3

    def __init__(self, size=2, *, stride=None, padding=0):
        super().__init__()
        self.size = pair(size, "size", 1)
        self.stride = self.size if stride is None else pair(stride, "stride", 1)
        self.padding = padding
        padding_plan2d((1, 1), (1, 1), padding=padding)

    def _shape(self, shape):
        name = type(self).__name__
        self._layout = Layout(name, (1, *shape), self.size, self.stride, self.padding, 1, ceil_mode=False)
        self.plan = self._layout.plan
        return (*self._layout.out_shape, shape[2])

    @property
    def field(self):
        return tuple(zip(self.size, self.stride, self.plan, (1, 1), strict=True))

    def _padded(self, x, value):
        return x if self.plan == ((0, 0), (0, 0)) else _pad(x, self.plan, "zeros", value, axis=1)

    def _taps(self, padded):
        """For each cell of the window, the pixels (N, rows, cols, C) that it meets."""
        layout = self._layout
        return [pixels for _, _, pixels in taps(padded, self.size, layout.out_shape, layout.stride, layout.dilation)]

    def _canvas(self, many, dtype):
        (top, bottom), (left, right) = self.plan
        height, width, channels = self.in_shape
        return np.zeros((many, top + height + bottom, left + width + right, channels), dtype)

    def _inside(self, canvas):
        (top, _), (left, _) = self.plan
        return canvas[:, top : top + self.in_shape[0], left : left + self.in_shape[1]]

    def _options(self):
        given = [_brief(self.size)]
        if self.stride != self.size:
            given.append(f"stride={_brief(self.stride)}")
        if self.padding != 0:
            given.append(f"padding={_brief(self.padding)}")
        return given


class MaxPool(Pool):
    """The largest value of each window. The gradient goes to that pixel alone, to the first where several are largest.

    Parameters
    ----------
    size, stride, padding
        As in `convlab.max_pool2d`.
    """

    kind = "max_pool"

    def _shape(self, shape):
        out_shape = super()._shape(shape)
        self._layout.refuse_empty_windows()
        return out_shape

    def forward(self, x, training=False):
        padded = self._padded(x, -np.inf)
        first, *others = self._taps(padded)
        largest = first.copy()
        for pixels in others:
            np.maximum(largest, pixels, out=largest)
        self._kept = padded, largest
        return largest

    def backward(self, gradient, to_input=True):
        padded, largest = self._kept
        canvas = self._canvas(len(gradient), gradient.dtype)
        is_open = np.ones(largest.shape, bool)  # windows whose largest value has not come yet
        for pixels, back in zip(self._taps(padded), self._taps(canvas), strict=True):
            is_it = is_open & (pixels == largest)
            is_open ^= is_it
            back += gradient * is_it
        return self._inside(canvas)


class AvgPool(Pool):
    """The average of each window. The gradient is shared out evenly.

    Parameters
    ----------
    size, stride, padding, count_include_pad
        As in `convlab.avg_pool2d`.
    """

    kind = "avg_pool"

    def __init__(self, size=2, *, stride=None, padding=0, count_include_pad=True):
        super().__init__(size, stride=stride, padding=padding)
        self.count_include_pad = as_bool(count_include_pad, "count_include_pad", "AvgPool")

    def _shape(self, shape):
        out_shape = super()._shape(shape)
        if not self.count_include_pad:
            self._layout.refuse_empty_windows()
        counts = self._layout.counts(self.count_include_pad)
        self._share = 1 / np.outer(*counts)[:, :, np.newaxis]
        return out_shape

    def forward(self, x, training=False):
        first, *others = self._taps(self._padded(x, 0))
        total = first.astype(sum_dtype(x.dtype, 1 + len(others)))
        for pixels in others:
            total += pixels
        total *= self._share.astype(total.dtype)
        return total.astype(x.dtype, copy=False)

    def backward(self, gradient, to_input=True):
        canvas = self._canvas(len(gradient), gradient.dtype)
        shares = gradient * self._share.astype(gradient.dtype)
        for back in self._taps(canvas):
            back += shares
        return self._inside(canvas)

    def _options(self):
        return [*super()._options(), *([] if self.count_include_pad else ["count_include_pad=False"])]


class GlobalAvgPool(Layer):
    """The average of each map: (H, W, C) becomes (C,)."""

    kind = "global_avg_pool"
    axes = 3

    def _shape(self, shape):
        return shape[2:]

    def forward(self, x, training=False):
        return x.mean(axis=(1, 2), dtype=np.float64).astype(x.dtype)

    def backward(self, gradient, to_input=True):
        height, width, channels = self.in_shape
        share = gradient / (height * width)
        return np.broadcast_to(share[:, np.newaxis, np.newaxis], (len(gradient), height, width, channels))


# The rest


class Flatten(Layer):
    """All values in one row, in reading order, the channels of a pixel side by side: (H, W, C) becomes (H * W * C,)."""

    kind = "flatten"

    def _shape(self, shape):
        return (math.prod(shape),)

    def forward(self, x, training=False):
        return x.reshape(len(x), -1)

    def backward(self, gradient, to_input=True):
        return gradient.reshape(len(gradient), *self.in_shape)


class Dropout(Layer):
    """In training each value becomes 0 with probability `rate`, and the others are divided by ``1 - rate``.

    So the mean stays the same, and afterwards nothing needs to be done ("inverted" dropout). Which values fall out
    is drawn from a seed: the network's, or that of `train`.

    Parameters
    ----------
    rate : float
        From 0 to below 1.

    References
    ----------
    Srivastava, Hinton, Krizhevsky, Sutskever & Salakhutdinov (2014), Dropout, JMLR 15.
    """

    kind = "dropout"

    def __init__(self, rate=0.5):
        super().__init__()
        why = "it is the probability that a value falls out, and some have to stay"
        self.rate = number(rate, "rate", 0, 1, closed=True, why=why, way_out="Use Dropout(0.5)")

    def _draw(self, rng, dtype):
        self.rng = rng

    def forward(self, x, training=False):
        self._kept = None
        if not training or self.rate == 0:
            return x
        stays = self.rng.random(x.shape, np.float32) >= self.rate
        self._kept = stays * x.dtype.type(1 / (1 - self.rate))
        return x * self._kept

    def backward(self, gradient, to_input=True):
        return gradient if self._kept is None else gradient * self._kept

    def _options(self):
        return [f"{self.rate:g}"]


def _sum_to_last(gradient):
    """The sum over all axes but the last."""
    flat = gradient.reshape(-1, gradient.shape[-1])
    blocks = len(flat) // LONG  # short ones by a product, which is fast; these in float64, lest the sum drifts
    whole_blocks = flat[: blocks * LONG].reshape(blocks, LONG, flat.shape[1])
    parts = np.ones(LONG, gradient.dtype) @ whole_blocks, flat[blocks * LONG :]
    return sum(part.sum(axis=0, dtype=np.float64) for part in parts).astype(gradient.dtype)


def _brief(value):
    """A pair of equal numbers as one number."""
    if isinstance(value, tuple) and len(value) == 2 and value[0] == value[1]:
        value = value[0]
    return repr(value)
