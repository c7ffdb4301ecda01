"""Depth: one kernel over the channels of a colour picture, and what a bank of kernels costs.

A *layer* adds up what its kernel finds in all channels and writes one map; *depthwise*, each channel keeps a map
of its own. Both are `convlab.ops.conv.conv2d` with a kernel of four axes, here with the names of a single kernel.
"""

from dataclasses import dataclass

import numpy as np

from convlab.errors import ShapeError, as_bool
from convlab.kernels import as_kernel, as_weights
from convlab.ops.conv import Window, as_pixels, conv2d, window_trace

CHANNELS = ("red", "green", "blue")


def as_sliced(kernel, max_side=None):
    """Any spelling of a kernel as a new float64 array: (kh, kw), or (kh, kw, 3) with a slice for each channel.

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
    as_kernel(weights[:, :, 0], max_side)  # refuses what is too large
    return weights


def plane_kernel(kernel, channel):
    """What a kernel does to one plane, (kh, kw).

    For red, green or blue it is that slice. A grey picture is one with three equal channels: their slices add up.

    >>> plane_kernel([[[1, -1, 0]]], "green"), plane_kernel([[[1, -1, 0]]], "grey")
    (array([[-1.]]), array([[0.]]))
    """
    weights = as_sliced(kernel)
    if weights.ndim == 2:
        return weights
    return weights[:, :, CHANNELS.index(channel)] if channel in CHANNELS else weights.sum(axis=2)


def slices(kernel):
    """The kernel with a slice for each channel, (kh, kw, 3); weights of two axes serve all channels."""
    weights = as_sliced(kernel)
    return weights if weights.ndim == 3 else np.repeat(weights[:, :, np.newaxis], len(CHANNELS), axis=2)


def conv_channels(image, kernel, *, depthwise=False, **options):
    """Slide one kernel over all channels of a colour picture.

    Parameters
    ----------
    image : array_like of shape (H, W, 3)
    kernel : str, Kernel or array_like of shape (kh, kw) or (kh, kw, 3)
        With two axes, all channels share the weights.
    depthwise : bool
        Whether each channel keeps its own map.
    **options
        ``bias`` (added to each map), ``stride`` and the others of `conv2d`.

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
    return conv2d(image, weights[..., np.newaxis], **options)[..., 0]


@dataclass(frozen=True, eq=False, repr=False)
class LayerWindow:
    """Everything that happens at one output position of a layer with one map.

    Attributes
    ----------
    channels : (Window, Window, Window)
        What each channel adds, without the bias.
    pixels, weights, products : ndarray of shape (kh, kw, 3)
    rows, cols, padded : ndarray of shape (kh, kw)
        Where the taps lie: the same in all channels.
    sums : ndarray of shape (3,)
        The sum of each channel's products.
    bias, sum : float
        ``sum = sums.sum() + bias``, the value of the feature map.
    """

    channels: tuple[Window, ...]
    bias: float
    sum: float

    pixels = property(lambda self: self._stacked("pixels"))
    weights = property(lambda self: self._stacked("weights"))
    products = property(lambda self: self._stacked("products"))
    rows = property(lambda self: self.channels[0].rows)
    cols = property(lambda self: self.channels[0].cols)
    padded = property(lambda self: self.channels[0].padded)
    sums = property(lambda self: np.array([window.sum for window in self.channels]))

    def _stacked(self, name):
        return np.stack([getattr(window, name) for window in self.channels], axis=-1)

    def __repr__(self):
        rows, cols = self.rows.shape
        parts = ", ".join(f"{name} {total:.6g}" for name, total in zip(CHANNELS, self.sums, strict=True))
        return f"<LayerWindow {rows}x{cols}x3 {parts}, bias={self.bias:g} sum={self.sum:.6g}>"


def layer_trace(image, kernel, *, row, col, bias=0.0, **options):
    """The arithmetic behind one value of ``conv_channels(image, kernel, ...)[row, col]``.

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


# What it costs


@dataclass(frozen=True)
class Counts:
    """What a bank of kernels gives and costs: feature maps, numbers to learn, products to compute."""

    maps: int
    parameters: int
    multiplications: int

    def __repr__(self):
        return f"<Counts {self.maps} maps, {self.parameters} parameters, {self.multiplications} multiplications>"


def layer_counts(kernel_shapes, map_shapes, channels, *, depthwise=False):
    """What a layer gives and costs.

    Summed, a kernel has ``kh * kw * channels`` weights and one bias, and gives one map. Depthwise, each channel has
    ``kh * kw`` weights and a bias of its own, and gives a map of its own: as many products, not added up.

    Parameters
    ----------
    kernel_shapes, map_shapes : list of (rows, cols)
        Of each kernel, and of the map that it gives.
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
