"""Move an image by whole pixels, and tell how much a map has changed by it."""

import math
from typing import NamedTuple

import numpy as np


class Change(NamedTuple):
    """How much a map has changed.

    ``share`` is the share of its values that are different, 0 to 1; ``relative`` the mean absolute change relative to
    the mean absolute value before.
    """

    share: float
    relative: float


def shift2d(image, rows, cols):
    """The image moved down by `rows` and right by `cols`; its border pixels are repeated.

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
    return image[np.ix_(from_row, from_col)]


def change_of(before, after):
    """The `Change` from one map to another of the same shape.

    >>> change_of(np.array([1.0, 2.0, 3.0, 4.0]), np.array([1.0, 2.0, 3.0, 9.0]))
    Change(share=0.25, relative=0.5)
    """
    moved = np.abs(after - before).sum()
    size = np.abs(before).sum()
    relative = 0.0 if moved == 0 else math.inf if size == 0 else float(moved / size)
    return Change(float(np.mean(after != before)), relative)
