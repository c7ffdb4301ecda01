"""A drawn character, placed as those of the data set are."""

import numpy as np


def fitted(bitmap):
    """A drawing moved and enlarged until its ink fills the picture from top to bottom or from side to side.

    One that already does is left alone.

    The digits of the data set were cut out and brought to one size before they were counted; a small drawing in
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
    # Where the middle of each new pixel comes from; 2 n times that, in whole numbers, is exact here and in the page.
    places = (2 * np.arange(n) + 1) * side
    sources = [
        (places + 2 * n * int(lines[0]) - n * (side - size)) // (2 * n)
        for lines, size in zip((rows, cols), sizes, strict=True)
    ]
    ring = np.pad(bitmap, n)  # what lies outside is paper
    return ring[np.ix_(sources[0] + n, sources[1] + n)]
