"""The steps of a `Chain`: convolution, ReLU and pooling as plain values that can also be called with an image.

>>> from convlab import steps
>>> [steps.conv("laplacian", padding="same"), steps.relu(), steps.max_pool(2)]
[conv('laplacian', padding='same'), relu(), max_pool(2)]
>>> steps.max_pool(2)([[1, 4, 3, 6], [2, 1, 0, 9]])
array([[4., 9.]])
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy.typing as npt
import traitlets

from convlab import kernels
from convlab.errors import OptionError, short, unknown_name
from convlab.immutable import FixedDict
from convlab.ops.activations import relu as relu_of
from convlab.ops.conv import conv2d
from convlab.ops.geometry import PADDING_MODES, padding_plan2d, pair
from convlab.ops.pool import avg_pool2d, max_pool2d
from convlab.widgets._traits import Choice, Number, Padding, Pair, Weights, names_checked

if TYPE_CHECKING:
    from convlab.widgets._controls import PaddingMode
    from convlab.widgets._traits import PaddingValue, PairValue


@names_checked
def conv(
    kernel: str | npt.ArrayLike,
    *,
    stride: PairValue = 1,
    padding: PaddingValue = "valid",
    dilation: PairValue = 1,
    padding_mode: PaddingMode = "zeros",
    bias: float | None = None,
) -> Step:
    """A convolution.

    Parameters
    ----------
    kernel : str, Kernel or array_like of shape (kh, kw)
        A name (`convlab.kernels.names`) or weights, at most 11 x 11.
    stride, dilation : int or (rows, cols)
    padding : str, int, (rows, cols) or ((top, bottom), (left, right))
    padding_mode : {"zeros", "reflect", "replicate", "circular"}
    bias : float, optional
        Added to every sum. With None the step has no bias; a bias counts as a parameter even if it is 0.

    >>> conv("sobel_x", stride=2, bias=-20)
    conv('sobel_x', stride=2, bias=-20)
    """
    return _step(
        "conv", kernel=kernel, stride=stride, padding=padding, dilation=dilation, padding_mode=padding_mode, bias=bias
    )


@names_checked
def relu() -> Step:
    """ReLU: negative values become 0.

    >>> relu()([[-3, 5]])
    array([[0, 5]])
    """
    return _step("relu")


@names_checked
def max_pool(size: PairValue = 2, *, stride: PairValue | None = None, padding: PaddingValue = 0) -> Step:
    """Max pooling: the largest value in each window.

    Parameters
    ----------
    size, stride : int or (rows, cols)
        The window, and the pixels between windows: by default the window size.
    padding : "valid", "same", "same_lower", int, (rows, cols) or ((top, bottom), (left, right))
        At most half the window, so that no window contains only padding (PyTorch's rule).

    >>> max_pool(3, stride=2)
    max_pool(3, stride=2)
    """
    return _step("max_pool", size=size, stride=stride, padding=padding)


@names_checked
def avg_pool(size: PairValue = 2, *, stride: PairValue | None = None, padding: PaddingValue = 0) -> Step:
    """Average pooling: the mean of each window, padding included. Settings as in `max_pool`.

    >>> avg_pool(2)([[1, 3], [5, 7]])
    array([[4.]])
    """
    return _step("avg_pool", size=size, stride=stride, padding=padding)


class Step(FixedDict):
    """One step of a chain: a dict of plain settings, as they are sent to the page. It cannot be changed in place."""

    __slots__ = ()

    @property
    def window(self) -> dict[str, Any]:
        """Geometry of the window: kernel_size, stride, padding and dilation, as arguments of `output_shape`."""
        kind = self["kind"]
        if kind == "relu":
            return dict(kernel_size=(1, 1), stride=(1, 1), padding=0, dilation=(1, 1))
        if kind == "conv":
            size = len(self["kernel"]), len(self["kernel"][0])
            stride, dilation = pair(self["stride"], "stride", 1), pair(self["dilation"], "dilation", 1)
        else:
            size, dilation = pair(self["size"], "size", 1), (1, 1)
            stride = size if self["stride"] is None else pair(self["stride"], "stride", 1)
        return dict(kernel_size=size, stride=stride, padding=self["padding"], dilation=dilation)

    @property
    def parameters(self) -> int:
        """Number of learnable parameters: the weights, and the bias if there is one."""
        if self["kind"] != "conv":
            return 0
        rows, cols = self.window["kernel_size"]
        return rows * cols + (self["bias"] is not None)

    def __call__(self, image: npt.ArrayLike) -> npt.NDArray[Any]:
        """Apply the step to an image or feature map, (H, W); returns the map (H_out, W_out)."""
        kind = self["kind"]
        if kind == "relu":
            return relu_of(image)
        if kind == "conv":
            return conv2d(
                image, self["kernel"], **{name: self[name] for name in self if name not in ("kind", "kernel")}
            )
        pool = max_pool2d if kind == "max_pool" else avg_pool2d
        return pool(image, self["size"], stride=self["stride"], padding=self["padding"])

    @property
    def kernel_name(self) -> str | None:
        """Name of the kernel; None for custom weights."""
        return next((name for name in kernels.names() if kernels.get(name).array.tolist() == self["kernel"]), None)

    def __repr__(self) -> str:
        kind = self["kind"]
        given = []
        for name, option in inspect.signature(KINDS[kind]).parameters.items():
            value = self[name]
            if name == "kernel":
                given.append(repr(self.kernel_name) if self.kernel_name else short(value, limit=40))
            elif option.kind is option.POSITIONAL_OR_KEYWORD:
                given.append(repr(value))
            elif value != option.default:
                given.append(f"{name}={value:g}" if name == "bias" else f"{name}={value!r}")
        return f"{kind}({', '.join(given)})"


KINDS: dict[str, Callable[..., Step]] = {make.__name__: make for make in (conv, relu, max_pool, avg_pool)}


def as_step(value: Any) -> Step:
    """A `Step` from a step or a dict, written by a learner or sent by the page.

    Raises
    ------
    ConvlabError
        For a dict that is not a valid step, and for any other value.

    Examples
    --------
    >>> as_step({"kind": "max_pool", "size": 3})
    max_pool(3)
    """
    if not isinstance(value, dict) or "kind" not in value:
        raise _no_step(value, "steps are made by four functions", f"Write {_EXAMPLES}")
    if value["kind"] not in KINDS:
        raise unknown_name("steps", "step", value["kind"], KINDS, "a chain is made of these")
    settings = {name: given for name, given in value.items() if name != "kind"}
    try:
        inspect.signature(KINDS[value["kind"]]).bind(**settings)
    except TypeError as error:
        raise _no_step(value, str(error), f"Make it with steps.{value['kind']}(...)") from None
    return KINDS[value["kind"]](**settings)


_EXAMPLES = 'steps.conv("laplacian"), steps.relu(), steps.max_pool(2) or steps.avg_pool(2)'


def _no_step(value: object, why: str, way_out: str) -> OptionError:
    return OptionError.says("steps", "this is not a step", short(value), why, way_out)


# The Explorer's traits validate the settings, so that the same mistake gets the same sentence.


class _Conv(traitlets.HasTraits):
    kernel = Weights()
    stride = Pair()
    padding = Padding()
    dilation = Pair()
    padding_mode = Choice(PADDING_MODES, default_value="zeros")
    bias = Number(None, allow_none=True)


class _Relu(traitlets.HasTraits):
    pass


class _Pool(traitlets.HasTraits):
    size = Pair(2)
    stride = Pair(None, allow_none=True)
    padding = Padding()

    @traitlets.validate("padding")
    def _at_most_half(self, proposal: Any) -> Any:
        padding, sizes = proposal["value"], pair(self.size, "size", 1)
        if padding in ("valid", "same", "same_lower"):
            return padding
        if padding != "full" and all(
            2 * side <= size
            for size, sides in zip(sizes, padding_plan2d((1, 1), (1, 1), padding=padding), strict=True)
            for side in sides
        ):
            return padding
        raise OptionError.says(
            "padding",
            "pooling is padded by at most half of its window",
            f"padding={short(padding)}, size={self.size}",
            "a window at the border would hold nothing but padding",
            f"Use padding={min(sizes) // 2}, 'same', or a larger window",
        )


_GUARDS: dict[str, type[traitlets.HasTraits]] = {"conv": _Conv, "relu": _Relu, "max_pool": _Pool, "avg_pool": _Pool}


def _step(kind: str, **settings: Any) -> Step:
    guard = _GUARDS[kind]()
    for name, value in settings.items():  # one after the other: the padding of a pooling depends on its size
        setattr(guard, name, value)
    return Step(kind=kind, **{name: getattr(guard, name) for name in settings})
