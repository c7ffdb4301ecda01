"""Normalisation of a drawn character to the size and position of the data set's digits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt


def fitted(bitmap: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """A drawing moved and enlarged until its ink fills the image from top to bottom or from side to side.

    A drawing that already does is returned as it is.

    The digits of the data set were cropped and scaled to one size before their pixels were counted. A network that has
    never seen a small drawing in a corner may take it for any class.

    Parameters
    ----------
    bitmap : ndarray of shape (n, n)
        1 where there is ink, 0 elsewhere.

    Returns
    -------
    ndarray of shape (n, n)
        Each pixel is the nearest one of the drawing, so that the result is a bitmap too.

    Examples
    --------
    >>> fitted(np.array([[0, 0, 0, 0], [0, 1, 0, 0], [0, 1, 1, 0], [0, 0, 0, 0]]))
    array([[1, 1, 0, 0],
           [1, 1, 0, 0],
           [1, 1, 1, 1],
           [1, 1, 1, 1]])
    """
    rows, cols = (np.flatnonzero(bitmap.any(axis=axis)) for axis in (1, 0))
    if not len(rows):
        return bitmap
    n = len(bitmap)
    sizes = [int(lines[-1] - lines[0]) + 1 for lines in (rows, cols)]
    side = max(sizes)
    if side == n:
        return bitmap
    # The source of each new pixel's centre, times 2 n: whole numbers, so that Python and the page agree exactly.
    places = (2 * np.arange(n) + 1) * side
    sources = [
        (places + 2 * n * int(lines[0]) - n * (side - size)) // (2 * n)
        for lines, size in zip((rows, cols), sizes, strict=True)
    ]
    padded = np.pad(bitmap, n)  # outside the drawing there is paper
    return padded[np.ix_(sources[0] + n, sources[1] + n)]
