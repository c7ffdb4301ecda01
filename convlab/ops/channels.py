"""Convolution of colour images with one kernel, and the cost of a layer.

A *layer* sums over the channels and gives one feature map; *depthwise*, each channel has a feature map of its own. Both
are `convlab.ops.conv.conv2d` with a kernel of four axes, made here from a single kernel.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from convlab.errors import ShapeError, as_bool
from convlab.kernels import as_kernel, as_weights
from convlab.ops.conv import Window, as_pixels, conv2d, window_trace

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from convlab._types import FloatArray, IntArray, Pair

CHANNELS: tuple[Literal["red", "green", "blue"], ...] = ("red", "green", "blue")


def as_sliced(kernel: npt.ArrayLike, max_side: int | None = None) -> FloatArray:
    """Convert a kernel to a new float64 array: (kh, kw), or (kh, kw, 3) with a slice for each channel.

    Parameters
    ----------
    kernel : str, Kernel or array_like of shape (kh, kw) or (kh, kw, 3)
    max_side : int, optional
        The most rows and columns that are accepted.

    Raises
    ------
    KernelError, ShapeError, UnknownNameError
        As `convlab.kernels.as_kernel`, and for any other number of slices.

    Examples
    --------
    >>> as_sliced("sobel_x").shape, as_sliced([[[0.299, 0.587, 0.114]]]).shape
    ((3, 3), (1, 1, 3))
    """
    weights = None if isinstance(kernel, str) else as_weights(kernel)
    if weights is None or weights.ndim != 3:
        return as_kernel(kernel, max_side)
    if weights.shape[2] != len(CHANNELS):
        raise ShapeError.says(
            "kernel",
            "it needs one slice for each channel",
            f"shape={weights.shape}",
            "a colour picture has three channels: red, green and blue",
            "Use a shape (kh, kw, 3), or (kh, kw) for weights that all channels share",
        )
    as_kernel(weights[:, :, 0], max_side)  # validates the size
    return weights


def plane_kernel(kernel: npt.ArrayLike, channel: str) -> FloatArray:
    """The kernel (kh, kw) for a single channel.

    For red, green or blue it is that slice. A grey image has three equal channels, so their slices add up.

    >>> plane_kernel([[[1, -1, 0]]], "green"), plane_kernel([[[1, -1, 0]]], "grey")
    (array([[-1.]]), array([[0.]]))
    """
    weights = as_sliced(kernel)
    if weights.ndim == 2:
        return weights
    plane: FloatArray = weights[:, :, CHANNELS.index(channel)] if channel in CHANNELS else weights.sum(axis=2)
    return plane


def slices(kernel: npt.ArrayLike) -> FloatArray:
    """The kernel with a slice for each channel, (kh, kw, 3); weights of two axes are repeated for all channels."""
    weights = as_sliced(kernel)
    return weights if weights.ndim == 3 else np.repeat(weights[:, :, np.newaxis], len(CHANNELS), axis=2)


def conv_channels(
    image: npt.ArrayLike, kernel: npt.ArrayLike, *, depthwise: bool = False, **options: Any
) -> FloatArray:
    """Convolve a colour image with one kernel.

    Parameters
    ----------
    image : array_like of shape (H, W, 3)
    kernel : str, Kernel or array_like of shape (kh, kw) or (kh, kw, 3)
        With two axes, all channels share the weights.
    depthwise : bool
        Whether each channel has a feature map of its own.
    **options
        ``bias`` (added to each map), ``stride`` and the other options of `conv2d`.

    Returns
    -------
    ndarray of shape (H_out, W_out), or (H_out, W_out, 3) with `depthwise`
        ``conv2d(image, slices[..., np.newaxis])[..., 0]``, or
        ``conv2d(image, slices[:, :, np.newaxis], groups=3)``.

    Examples
    --------
    >>> conv_channels([[[10, 20, 30]]], [[1]]), conv_channels([[[10, 20, 30]]], [[1]], depthwise=True)
    (array([[60.]]), array([[[10., 20., 30.]]]))
    """
    weights = slices(kernel)
    if as_bool(depthwise, "depthwise", "conv_channels"):
        return conv2d(image, weights[:, :, np.newaxis], groups=len(CHANNELS), **options)
    summed: FloatArray = conv2d(image, weights[..., np.newaxis], **options)[..., 0]
    return summed


@dataclass(frozen=True, eq=False, repr=False)
class LayerWindow:
    """The computation at one output position of a layer with one feature map.

    Attributes
    ----------
    channels : (Window, Window, Window)
        The window of each channel, without the bias.
    pixels, weights, products : ndarray of shape (kh, kw, 3)
    rows, cols, padded : ndarray of shape (kh, kw)
        Positions of the taps, the same in all channels; `padded` is True in the padding.
    sums : ndarray of shape (3,)
        The sum of each channel's products.
    bias, sum : float
        ``sum = sums.sum() + bias``, the value of the feature map.
    """

    channels: tuple[Window, ...]
    bias: float
    sum: float

    @property
    def pixels(self) -> FloatArray:
        return np.stack([window.pixels for window in self.channels], axis=-1)

    @property
    def weights(self) -> FloatArray:
        return np.stack([window.weights for window in self.channels], axis=-1)

    @property
    def products(self) -> FloatArray:
        return np.stack([window.products for window in self.channels], axis=-1)

    @property
    def rows(self) -> IntArray:
        return self.channels[0].rows

    @property
    def cols(self) -> IntArray:
        return self.channels[0].cols

    @property
    def padded(self) -> npt.NDArray[np.bool_]:
        return self.channels[0].padded

    @property
    def sums(self) -> FloatArray:
        return np.array([window.sum for window in self.channels])

    def __repr__(self) -> str:
        rows, cols = self.rows.shape
        parts = ", ".join(f"{name} {total:.6g}" for name, total in zip(CHANNELS, self.sums, strict=True))
        return f"<LayerWindow {rows}x{cols}x3 {parts}, bias={self.bias:g} sum={self.sum:.6g}>"


def layer_trace(
    image: npt.ArrayLike, kernel: npt.ArrayLike, *, row: int, col: int, bias: float = 0.0, **options: Any
) -> LayerWindow:
    """The arithmetic of one value of ``conv_channels(image, kernel, ...)[row, col]``.

    >>> layer_trace([[[10, 20, 30]]], [[[1, -1, 2]]], row=0, col=0, bias=5)
    <LayerWindow 1x1x3 red 10, green -20, blue 60, bias=5 sum=55>
    """
    pixels = as_pixels(image, "layer_trace")
    if pixels.ndim != 3 or pixels.shape[2] != len(CHANNELS):
        given, why = f"shape={pixels.shape}", "it looks at red, green and blue"
        raise ShapeError.says("layer_trace", "image needs three channels", given, why, "Use a colour picture (H, W, 3)")
    planes, weights = np.moveaxis(pixels, 2, 0), np.moveaxis(slices(kernel), 2, 0)
    found = tuple(
        window_trace(plane, part, row=row, col=col, **options) for plane, part in zip(planes, weights, strict=True)
    )
    return LayerWindow(found, float(bias), sum(window.sum for window in found) + float(bias))


# Cost


@dataclass(frozen=True)
class Counts:
    """Cost of a layer: its feature maps, its parameters and the multiplications for one image."""

    maps: int
    parameters: int
    multiplications: int

    def __repr__(self) -> str:
        return f"<Counts {self.maps} maps, {self.parameters} parameters, {self.multiplications} multiplications>"


def layer_counts(
    kernel_shapes: Sequence[Pair], map_shapes: Sequence[Pair], channels: int, *, depthwise: bool = False
) -> Counts:
    """Count the feature maps, parameters and multiplications of a layer.

    Summed, a kernel has ``kh * kw * channels`` weights and one bias, and gives one feature map. Depthwise, each channel
    has ``kh * kw`` weights, a bias and a feature map of its own: as many products, but not added up.

    Parameters
    ----------
    kernel_shapes, map_shapes : list of (rows, cols)
        Of each kernel, and of its feature map.
    channels : int
    depthwise : bool

    Returns
    -------
    Counts

    Examples
    --------
    >>> ten = [(3, 3)] * 10, [(265, 398)] * 10
    >>> layer_counts(*ten, 3)
    <Counts 10 maps, 280 parameters, 28476900 multiplications>
    >>> layer_counts(*ten, 3, depthwise=True)
    <Counts 30 maps, 300 parameters, 28476900 multiplications>
    """
    maps_each = channels if as_bool(depthwise, "depthwise", "layer_counts") else 1
    weights = [rows * cols * channels for rows, cols in kernel_shapes]
    windows = [rows * cols for rows, cols in map_shapes]
    return Counts(
        maps=maps_each * len(weights),
        parameters=sum(weights) + maps_each * len(weights),
        multiplications=sum(n * count for n, count in zip(weights, windows, strict=True)),
    )
