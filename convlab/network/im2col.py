"""Convolution of a batch as one matrix product, forward and backward: the arithmetic of `Conv`.

`convlab.ops.fast` is made for large images, one at a time. A network sees many small ones, and needs gradients too.
Here the windows of all images become the rows of one matrix. Windows side by side share most of their pixels, so a row
holds the pixels under a *block* of them, and the kernel becomes a band: one copy for each window of the block, each
moved on by the stride. A block of one window is known as im2col; larger blocks multiply by some zeros, and copy much
less.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from convlab.ops.conv import _pad

if TYPE_CHECKING:
    from collections.abc import Iterator

    from convlab.network._types import FloatArray, Plan, Shape
    from convlab.ops.fast import Slide

BLOCK_OUTPUTS = 96  # from this many sums in a row of the result, a matrix product runs at full speed


class Unfold:
    """The windows of `slide` over images (N, H, W, C), with `maps` sums for each window.

    Parameters
    ----------
    shape : (H, W, C)
        Of one image, without padding.
    maps : int
        Feature maps, of all groups together.
    slide : convlab.ops.fast.Slide
    groups : int
    """

    def __init__(self, shape: Shape, maps: int, slide: Slide, groups: int = 1) -> None:
        self.shape, self.slide, self.groups = shape, slide, groups
        self.each, self.maps = shape[2] // groups, maps // groups  # of one group: channels in, maps out
        rows, cols = slide.out_shape
        wanted = min(cols, max(1, BLOCK_OUTPUTS // self.maps))
        self.blocks = -(-cols // wanted)
        self.block = -(-cols // self.blocks)
        self.kh, self.kw = slide.window
        self.reach = slide.under((1, self.block))[1]
        height, width = slide.under((rows, self.blocks * self.block))  # the last block may reach beyond the padding
        (top, bottom), (left, right) = slide.plan
        self.plan: Plan = (top, max(bottom, height - top - shape[0])), (left, max(right, width - left - shape[1]))
        self.is_padded = self.plan != ((0, 0), (0, 0))

    def windows(self, images: FloatArray) -> list[FloatArray]:
        """One matrix per group: a row for each block of windows, a column for each pixel under it."""
        padded = _pad(images, self.plan, "zeros", 0, axis=1) if self.is_padded else images
        many, (rows, _), (down, right) = len(images), self.slide.out_shape, self.slide.stride
        one, line, pixel, _ = padded.strides
        shape = many, rows, self.blocks, self.kh, self.reach, self.each
        strides = one, line * down, pixel * right * self.block, line * self.slide.dilation[0], pixel, padded.strides[3]
        matrices = []
        for group in range(self.groups):
            part = padded[:, :, :, group * self.each :]
            blocks = np.lib.stride_tricks.as_strided(part, shape, strides, writeable=False)
            matrices.append(blocks.reshape(many * rows * self.blocks, -1))
        return matrices

    def forward(self, windows: list[FloatArray], weights: FloatArray) -> FloatArray:
        """The sums (N, rows, cols, maps), for `weights` (kh, kw, C / groups, maps)."""
        products = [
            matrix @ self._band(part).reshape(matrix.shape[1], -1)
            for matrix, part in zip(windows, self._parts(weights), strict=True)
        ]
        rows, cols = self.slide.out_shape
        sums = [product.reshape(-1, rows, self.blocks * self.block, self.maps)[:, :, :cols] for product in products]
        return np.ascontiguousarray(sums[0]) if self.groups == 1 else np.concatenate(sums, axis=3)

    def weights_gradient(self, windows: list[FloatArray], gradient: FloatArray) -> FloatArray:
        """The gradient of the loss for the weights, (kh, kw, C / groups, maps), summed over all windows."""
        parts = []
        for matrix, below in zip(windows, self._rows(gradient), strict=True):
            band = (matrix.T @ below).reshape(self.kh, self.reach, self.each, self.block, self.maps)
            parts.append(self._weights_in(band).sum(axis=3))
        return np.concatenate(parts, axis=3)

    def images_gradient(self, weights: FloatArray, gradient: FloatArray) -> FloatArray:
        """The gradient of the loss for the images, (N, H, W, C); each window adds to the pixels that it covers."""
        many, (rows, _), (down, right) = len(gradient), self.slide.out_shape, self.slide.stride
        (top, bottom), (left, right_end) = self.plan
        height, width = self.shape[0] + top + bottom, self.shape[1] + left + right_end
        canvas = np.zeros((many, height, width, self.shape[2]), gradient.dtype)
        for group, (part, above) in enumerate(zip(self._parts(weights), self._rows(gradient), strict=True)):
            band = self._band(part).reshape(-1, self.block * self.maps)
            pixels = (above @ band.T).reshape(many, rows, self.blocks, self.kh, self.reach, self.each)
            channels = slice(group * self.each, (group + 1) * self.each)
            for i in range(self.kh):
                first = i * self.slide.dilation[0]
                lines = canvas[:, first : first + (rows - 1) * down + 1 : down, :, channels]
                for block in range(self.blocks):
                    start = block * self.block * right
                    lines[:, :, start : start + self.reach] += pixels[:, :, block, i]
        return canvas[:, top : top + self.shape[0], left : left + self.shape[1]]

    def _parts(self, weights: FloatArray) -> list[FloatArray]:
        """The maps of each group."""
        return np.split(weights, self.groups, axis=3) if self.groups > 1 else [weights]

    def _rows(self, gradient: FloatArray) -> Iterator[FloatArray]:
        """The gradient of the sums of each group, with a row for each block."""
        many, rows, cols, _ = gradient.shape
        beyond = self.blocks * self.block - cols
        if beyond:
            gradient = _pad(gradient, ((0, 0), (0, beyond)), "zeros", 0, axis=1)
        for part in self._parts(gradient):
            yield part.reshape(many * rows * self.blocks, self.block * self.maps)

    def _band(self, weights: FloatArray) -> FloatArray:
        """`weights` once for each window of a block, moved on by the stride: (kh, reach, C, block, maps)."""
        band = np.zeros((self.kh, self.reach, self.each, self.block, self.maps), weights.dtype)
        self._weights_in(band)[...] = weights[:, :, :, np.newaxis]
        return band

    def _weights_in(self, band: FloatArray) -> FloatArray:
        """A view (kh, kw, C, block, maps) of the entries of a band that hold weights."""
        row, pixel, channel, window, one = band.strides
        shape = self.kh, self.kw, self.each, self.block, self.maps
        strides = row, pixel * self.slide.dilation[1], channel, window + pixel * self.slide.stride[1], one
        return np.lib.stride_tricks.as_strided(band, shape, strides)
