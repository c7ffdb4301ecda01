"""Shift an image by whole pixels, and measure how much a feature map changes."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from convlab._types import Array


class Change(NamedTuple):
    """Difference between two feature maps.

    Attributes
    ----------
    share : float
        Share of the values that differ, 0 to 1.
    relative : float
        Mean absolute difference, relative to the mean absolute value before.
    """

    share: float
    relative: float


def shift2d(image: Array, rows: int, cols: int) -> Array:
    """Shift an image down by `rows` and right by `cols`; its border pixels are repeated.

    Parameters
    ----------
    image : ndarray of shape (H, W) or (H, W, C)
    rows, cols : int
        Negative for up and left.

    Returns
    -------
    ndarray of the same shape

    Examples
    --------
    >>> shift2d(np.array([[1, 2, 3], [4, 5, 6]]), 0, 1)
    array([[1, 1, 2],
           [4, 4, 5]])
    """
    from_row, from_col = (
        np.clip(np.arange(size) - by, 0, size - 1) for size, by in zip(image.shape[:2], (rows, cols), strict=True)
    )
    shifted: Array = image[np.ix_(from_row, from_col)]
    return shifted


def change_of(before: Array, after: Array) -> Change:
    """The `Change` from one feature map to another of the same shape.

    Examples
    --------
    >>> change_of(np.array([1.0, 2.0, 3.0, 4.0]), np.array([1.0, 2.0, 3.0, 9.0]))
    Change(share=0.25, relative=0.5)
    """
    difference = np.abs(after - before).sum()
    size = np.abs(before).sum()
    relative = 0.0 if difference == 0 else math.inf if size == 0 else float(difference / size)
    return Change(float(np.mean(after != before)), relative)
