"""A drawn character, placed as those of the data set are."""

import numpy as np


def fitted(bitmap):
    """A drawing moved and enlarged until its ink fills the picture from top to bottom or from side to side.

    One that already does is left alone.

    The digits that scikit-learn ships were cut out and brought to one size before they were counted; a small drawing in
    a corner is of another kind, and a network that has never seen one may take it for anything.

    Parameters
    ----------
    bitmap : ndarray of shape (n, n)
        1 where there is ink, 0 elsewhere.

    Returns
    -------
    ndarray of shape (n, n)
        Each pixel is one of the drawing's (the nearest), so that it stays a bitmap.

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
    starts = [int(lines[0]) - (side - size) // 2 for lines, size in zip((rows, cols), sizes, strict=True)]
    steps = (2 * np.arange(n) + 1) * side // (2 * n)
    ring = np.pad(bitmap, n)  # what lies outside is paper
    return ring[np.ix_(starts[0] + steps + n, starts[1] + steps + n)]
