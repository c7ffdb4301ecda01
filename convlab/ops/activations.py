"""ReLU, softmax and cross-entropy."""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING

import numpy as np

from convlab.arrays import as_array
from convlab.errors import OptionError, ShapeError, short

if TYPE_CHECKING:
    import numpy.typing as npt

    from convlab._types import Array, FloatArray


def relu(x: npt.ArrayLike) -> Array:
    """Rectified linear unit, ``max(x, 0)``: negative values become 0, all others are unchanged.

    Parameters
    ----------
    x : array_like, any shape

    Returns
    -------
    ndarray, shape and dtype of `x`
        NaN stays NaN.

    Raises
    ------
    OptionError
        If `x` is not made of real numbers.

    References
    ----------
    Nair & Hinton (2010), Rectified Linear Units Improve Restricted Boltzmann Machines, ICML.

    Examples
    --------
    >>> relu([-2, 0, 3])
    array([0, 0, 3])
    """
    values = as_array(x, "x", "relu")
    rectified: Array = np.maximum(values, np.zeros((), values.dtype))
    return rectified


def softmax(x: npt.ArrayLike, axis: int = -1) -> FloatArray:
    """Turn scores into probabilities that are positive, add up to 1 and keep the order of the scores.

    ``exp(x) / exp(x).sum()``, with the largest score subtracted first: the quotient is the same, and no exponential
    can overflow.

    Parameters
    ----------
    x : array_like of shape (..., K)
        Scores (logits).
    axis : int
        The axis along which the probabilities add up to 1.

    Returns
    -------
    ndarray, shape of `x`
        float64; float32 for float32 and float16 scores. NaN where a score is NaN or plus infinity.

    Raises
    ------
    OptionError
        If `x` is not made of real numbers, is empty, or does not have this axis.

    References
    ----------
    Goodfellow, Bengio & Courville (2016), Deep Learning, sections 4.1 and 6.2.2.3.

    Examples
    --------
    >>> softmax([0, 0, 0, 0])
    array([0.25, 0.25, 0.25, 0.25])
    >>> softmax([1000, 0])
    array([1., 0.])
    """
    scores = _real(x, "x", "softmax")
    try:
        is_axis = not isinstance(axis, (bool, np.bool_)) and -scores.ndim <= operator.index(axis) < scores.ndim
    except TypeError:
        is_axis = False
    if not is_axis:
        raise OptionError.says(
            "softmax",
            "there is no such axis",
            f"axis={short(axis)}, shape={scores.shape}",
            "probabilities are shared out along one axis of the scores",
            "Use softmax([1, 2, 3]), or axis=-1 for the last axis",
        )
    with np.errstate(all="ignore"):  # inf - inf is NaN, a huge difference is minus infinity: both are right here
        powers: FloatArray = np.exp(scores - scores.max(axis=axis, keepdims=True))
        powers /= powers.sum(axis=axis, keepdims=True, dtype=np.float64)
        return powers


def cross_entropy(probabilities: npt.ArrayLike, label: npt.ArrayLike) -> float:
    """Cross-entropy loss: minus the logarithm of the probability of the correct class.

    Parameters
    ----------
    probabilities : array_like of shape (K,) or (N, K)
        Each row adds up to 1, as `softmax` returns it.
    label : int, or ints of shape (N,)
        Index of the correct class, counted from 0.

    Returns
    -------
    float
        0 if the correct class has probability 1; the mean over a batch. A probability of 0 counts as the smallest
        positive normal number of the dtype (about 708 for float64), so that the result is never infinite.

    Raises
    ------
    ShapeError
        If the number of labels differs from that of the rows.
    OptionError
        If a row is not made of probabilities, or a label is not a class.

    References
    ----------
    Goodfellow, Bengio & Courville (2016), Deep Learning, sections 3.13 and 6.2.2.

    Examples
    --------
    >>> round(cross_entropy([0.25, 0.5, 0.25], 1), 4), cross_entropy([0, 1, 0], 1)
    (0.6931, 0.0)
    """
    predicted = _real(probabilities, "probabilities", "cross_entropy")
    labels = as_array(label, "label", "cross_entropy")
    if predicted.ndim not in (1, 2) or labels.shape != predicted.shape[:-1]:
        raise ShapeError.says(
            "cross_entropy",
            "each row of probabilities needs one label",
            f"probabilities of shape {predicted.shape}, labels of shape {labels.shape}",
            "the label says which class of the row is right",
            "Use (K,) with one label, or (N, K) with N labels",
        )
    tolerance = 1e-3 if predicted.dtype == np.float32 else 1e-6
    if (
        not ((predicted >= 0) & (predicted <= 1 + tolerance)).all()
        or (abs(predicted.sum(axis=-1, dtype=np.float64) - 1) > tolerance).any()
    ):
        raise OptionError.says(
            "cross_entropy",
            "each row has to be made of probabilities",
            short(predicted.tolist()),
            "they lie between 0 and 1 and add up to 1",
            "Use softmax(scores) first",
        )
    check_labels(labels, predicted.shape[-1], "cross_entropy")
    of_label = np.take_along_axis(predicted, labels[..., np.newaxis].astype(np.intp), axis=-1)
    loss = -np.log(np.maximum(of_label, np.finfo(predicted.dtype).tiny))
    return float(loss.mean(dtype=np.float64)) + 0.0  # + 0.0 turns -0.0 into 0.0


def check_labels(labels: Array, classes: int, who: str, name: str = "label") -> None:
    """Raise `OptionError` unless all labels are indices of classes."""
    if labels.dtype.kind not in "iu" or (labels < 0).any() or (labels >= classes).any():
        raise OptionError.says(
            who,
            "a label is the number of a class",
            f"{name}={short(labels.tolist())}",
            f"there are {classes} classes",
            f"Use a whole number from 0 to {classes - 1}",
        )


def _real(values: npt.ArrayLike, name: str, who: str) -> FloatArray:
    """Convert `values` to an array of floats that is not empty; float32 stays float32."""
    array = as_array(values, name, who)
    if array.size == 0:
        why, way_out = "there is nothing to compare", f"Use a list of numbers, such as {name}=[0.2, 0.8]"
        raise OptionError.says(who, f"{name} has to hold at least one number", f"shape={array.shape}", why, way_out)
    is_small = array.dtype.kind == "f" and array.dtype.itemsize <= 4
    return array.astype(np.float32 if is_small else np.float64)
