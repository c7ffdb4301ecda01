"""Loss functions and their gradients: softmax with cross-entropy, and the mean squared error."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from convlab.arrays import as_array
from convlab.errors import ShapeError
from convlab.ops.activations import check_labels

if TYPE_CHECKING:
    import numpy.typing as npt

    from convlab.network._types import FloatArray


def softmax_cross_entropy(logits: npt.ArrayLike, labels: npt.ArrayLike) -> tuple[float, FloatArray]:
    """Softmax and cross-entropy in one step, computed from the logits.

    Together they need no logarithm of a small probability, and the gradient is simple: each probability, minus 1 at
    the correct class.

    Parameters
    ----------
    logits : array_like of shape (N, K)
        Scores before softmax.
    labels : array_like of int, shape (N,)
        The index of the correct class of each row.

    Returns
    -------
    loss : float
        The mean over the batch; equal to ``cross_entropy(softmax(logits), labels)``.
    gradient : ndarray of shape (N, K)
        Of the loss, for each score: ``(softmax(logits) - one_hot(labels)) / N``.

    Raises
    ------
    ShapeError, OptionError
        If the number of labels differs from that of the rows, or a label is not the index of a class.

    Examples
    --------
    >>> loss, gradient = softmax_cross_entropy(np.array([[0.0, 0.0]]), np.array([1]))
    >>> round(loss, 4), gradient
    (0.6931, array([[ 0.5, -0.5]]))
    """
    given = as_array(logits, "logits", "softmax_cross_entropy")
    scores: FloatArray = given.astype(np.result_type(given, np.float32), copy=False)
    classes = as_array(labels, "labels", "softmax_cross_entropy")
    if scores.ndim != 2 or not scores.size or classes.shape != scores.shape[:1]:
        raise ShapeError.says(
            "softmax_cross_entropy",
            "each row of scores needs one label",
            f"scores of shape {scores.shape}, labels of shape {classes.shape}",
            "the label says which class of the row is right",
            "Use (N, K) with N labels",
        )
    check_labels(classes, scores.shape[1], "softmax_cross_entropy", "labels")
    rows = np.arange(len(scores))
    shifted = scores - scores.max(axis=1, keepdims=True)
    powers = np.exp(shifted)
    sums = powers.sum(axis=1, dtype=np.float64)
    loss = float(np.mean(np.log(sums) - shifted[rows, classes], dtype=np.float64))
    gradient = (powers / sums[:, np.newaxis]).astype(powers.dtype)
    gradient[rows, classes] -= 1
    gradient /= len(scores)
    return loss, gradient


def mean_squared_error(outputs: npt.ArrayLike, wanted: npt.ArrayLike) -> tuple[float, FloatArray]:
    """The mean of the squared differences, and its gradient.

    Parameters
    ----------
    outputs, wanted : array_like of the same shape

    Returns
    -------
    loss : float
    gradient : ndarray of that shape
        Of the loss, for each output.

    Raises
    ------
    ShapeError
        If the shapes differ.

    Examples
    --------
    >>> loss, gradient = mean_squared_error(np.array([1.0, 3.0]), np.array([1.0, 1.0]))
    >>> loss, gradient
    (2.0, array([0., 2.]))
    """
    found = as_array(outputs, "outputs", "mean_squared_error")
    targets = as_array(wanted, "wanted", "mean_squared_error")
    if found.shape != targets.shape:
        raise ShapeError.says(
            "mean_squared_error",
            "each output needs one wanted value",
            f"shapes {found.shape} and {targets.shape}",
            "they are compared one by one",
            "Use two arrays of the same shape",
        )
    # Floating-point, since unsigned bytes would wrap around.
    difference: FloatArray = found.astype(np.result_type(found, np.float32), copy=False) - targets
    return float(np.mean(difference * difference, dtype=np.float64)), difference * (2 / difference.size)
