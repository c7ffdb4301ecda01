"""How wrong a network is, and in which direction: softmax with cross-entropy, and the mean squared error."""

import numpy as np


def softmax_cross_entropy(logits, labels):
    """Softmax and cross-entropy in one, on the scores themselves.

    Taken together they need no logarithm of a small probability, and the gradient becomes short: each probability,
    minus 1 at the right class.

    Parameters
    ----------
    logits : ndarray of shape (N, K)
        Scores before softmax.
    labels : ndarray of int, shape (N,)

    Returns
    -------
    loss : float
        The mean over the batch; equal to ``cross_entropy(softmax(logits), labels)``.
    gradient : ndarray of shape (N, K)
        What each score changes of the loss: ``(softmax(logits) - one_hot(labels)) / N``.

    Examples
    --------
    >>> loss, gradient = softmax_cross_entropy(np.array([[0.0, 0.0]]), np.array([1]))
    >>> round(loss, 4), gradient
    (0.6931, array([[ 0.5, -0.5]]))
    """
    rows = np.arange(len(logits))
    shifted = logits - logits.max(axis=1, keepdims=True)
    powers = np.exp(shifted)
    sums = powers.sum(axis=1)
    loss = float(np.mean(np.log(sums) - shifted[rows, labels], dtype=np.float64))
    gradient = powers / sums[:, np.newaxis]
    gradient[rows, labels] -= 1
    gradient /= len(logits)
    return loss, gradient


def mean_squared_error(outputs, wanted):
    """The mean of the squared differences, and what each output changes of it.

    >>> loss, gradient = mean_squared_error(np.array([1.0, 3.0]), np.array([1.0, 1.0]))
    >>> loss, gradient
    (2.0, array([0., 2.]))
    """
    difference = outputs - wanted
    return float(np.mean(difference * difference, dtype=np.float64)), difference * (2 / difference.size)
