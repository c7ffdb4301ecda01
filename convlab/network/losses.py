"""How wrong a network is, and in which direction: softmax with cross-entropy, and the mean squared error."""

import numpy as np

from convlab.arrays import as_array
from convlab.errors import ShapeError
from convlab.ops.activations import check_labels


def softmax_cross_entropy(logits, labels):
    """Softmax and cross-entropy in one, on the scores themselves.

    Taken together they need no logarithm of a small probability, and the gradient becomes short: each probability,
    minus 1 at the right class.

    Parameters
    ----------
    logits : array_like of shape (N, K)
        Scores before softmax.
    labels : array_like of int, shape (N,)

    Returns
    -------
    loss : float
        The mean over the batch; equal to ``cross_entropy(softmax(logits), labels)``.
    gradient : ndarray of shape (N, K)
        What each score changes of the loss: ``(softmax(logits) - one_hot(labels)) / N``.

    Raises
    ------
    ShapeError, OptionError
        If not each row of scores has a label, or a label is no class.

    Examples
    --------
    >>> loss, gradient = softmax_cross_entropy(np.array([[0.0, 0.0]]), np.array([1]))
    >>> round(loss, 4), gradient
    (0.6931, array([[ 0.5, -0.5]]))
    """
    logits = as_array(logits, "logits", "softmax_cross_entropy")
    logits = logits.astype(np.result_type(logits, np.float32), copy=False)
    labels = as_array(labels, "labels", "softmax_cross_entropy")
    if logits.ndim != 2 or not logits.size or labels.shape != logits.shape[:1]:
        raise ShapeError.says(
            "softmax_cross_entropy",
            "each row of scores needs one label",
            f"scores of shape {logits.shape}, labels of shape {labels.shape}",
            "the label says which class of the row is right",
            "Use (N, K) with N labels",
        )
    check_labels(labels, logits.shape[1], "softmax_cross_entropy", "labels")
    rows = np.arange(len(logits))
    shifted = logits - logits.max(axis=1, keepdims=True)
    powers = np.exp(shifted)
    sums = powers.sum(axis=1, dtype=np.float64)
    loss = float(np.mean(np.log(sums) - shifted[rows, labels], dtype=np.float64))
    gradient = (powers / sums[:, np.newaxis]).astype(powers.dtype)
    gradient[rows, labels] -= 1
    gradient /= len(logits)
    return loss, gradient


def mean_squared_error(outputs, wanted):
    """The mean of the squared differences, and what each output changes of it.

    Parameters
    ----------
    outputs, wanted : array_like of the same shape

    Returns
    -------
    loss : float
    gradient : ndarray of that shape

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
    outputs, wanted = (
        as_array(values, name, "mean_squared_error") for values, name in ((outputs, "outputs"), (wanted, "wanted"))
    )
    outputs = outputs.astype(np.result_type(outputs, np.float32), copy=False)  # unsigned bytes would wrap
    if outputs.shape != wanted.shape:
        raise ShapeError.says(
            "mean_squared_error",
            "each output needs one wanted value",
            f"shapes {outputs.shape} and {wanted.shape}",
            "they are compared one by one",
            "Use two arrays of the same shape",
        )
    difference = outputs - wanted
    return float(np.mean(difference * difference, dtype=np.float64)), difference * (2 / difference.size)
