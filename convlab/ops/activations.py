"""What happens to values after the sums: ReLU in between, softmax and cross-entropy at the end."""

import operator

import numpy as np

from convlab.arrays import as_array
from convlab.errors import OptionError, ShapeError, short


def relu(x):
    """Rectified linear unit: negative values become 0, all others stay.

    Parameters
    ----------
    x : array_like, any shape

    Returns
    -------
    ndarray, shape and dtype of `x`
        Integers stay integers. NaN stays NaN.

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
    x = as_array(x, "x", "relu")
    return np.maximum(x, np.zeros((), x.dtype))


def softmax(x, axis=-1):
    """Turn scores into probabilities: all positive, together 1, the order kept.

    ``exp(x) / exp(x).sum()``, with the largest score taken off first: the quotient stays the same, and no
    exponential can overflow.

    Parameters
    ----------
    x : array_like of shape (..., K)
        Scores, also called logits.
    axis : int
        The axis along which the probabilities add up to 1.

    Returns
    -------
    ndarray, shape of `x`
        float64; float32 for float32 and float16 scores. NaN where a score is NaN or plus infinity.

    Raises
    ------
    OptionError
        If `x` is not made of real numbers, is empty, or has no such axis.

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
        powers = np.exp(scores - scores.max(axis=axis, keepdims=True))
        powers /= powers.sum(axis=axis, keepdims=True, dtype=np.float64)
        return powers


def cross_entropy(probabilities, label):
    """How surprised a classifier is by the right answer: minus the logarithm of the probability it gave it.

    Parameters
    ----------
    probabilities : array_like of shape (K,) or (N, K)
        Each row adds up to 1, as `softmax` makes it.
    label : int, or ints of shape (N,)
        Which class is right, counted from 0.

    Returns
    -------
    float
        0 for a sure and right answer; the mean over a batch. A probability of 0 counts as the smallest positive
        normal number of the dtype (about 708 for float64), so that the result is never infinite.

    Raises
    ------
    ShapeError
        If the number of labels differs from that of the rows.
    OptionError
        If a row is not made of probabilities, or a label is no class.

    References
    ----------
    Goodfellow, Bengio & Courville (2016), Deep Learning, sections 3.13 and 6.2.2.

    Examples
    --------
    >>> round(cross_entropy([0.25, 0.5, 0.25], 1), 4), cross_entropy([0, 1, 0], 1)
    (0.6931, 0.0)
    """
    chances = _real(probabilities, "probabilities", "cross_entropy")
    labels = as_array(label, "label", "cross_entropy")
    if chances.ndim not in (1, 2) or labels.shape != chances.shape[:-1]:
        raise ShapeError.says(
            "cross_entropy",
            "each row of probabilities needs one label",
            f"probabilities of shape {chances.shape}, labels of shape {labels.shape}",
            "the label says which class of the row is right",
            "Use (K,) with one label, or (N, K) with N labels",
        )
    slack = 1e-3 if chances.dtype == np.float32 else 1e-6
    if (
        not ((chances >= 0) & (chances <= 1 + slack)).all()
        or (abs(chances.sum(axis=-1, dtype=np.float64) - 1) > slack).any()
    ):
        raise OptionError.says(
            "cross_entropy",
            "each row has to be made of probabilities",
            short(chances.tolist()),
            "they lie between 0 and 1 and add up to 1",
            "Use softmax(scores) first",
        )
    check_labels(labels, chances.shape[-1], "cross_entropy")
    right = np.take_along_axis(chances, labels[..., np.newaxis].astype(np.intp), axis=-1)
    loss = -np.log(np.maximum(right, np.finfo(chances.dtype).tiny))
    return float(loss.mean(dtype=np.float64)) + 0.0  # + 0.0 turns -0.0 into 0.0


def check_labels(labels, classes, who, name="label"):
    """Refuse an array in which not everything is the number of a class."""
    if labels.dtype.kind not in "iu" or (labels < 0).any() or (labels >= classes).any():
        raise OptionError.says(
            who,
            "a label is the number of a class",
            f"{name}={short(labels.tolist())}",
            f"there are {classes} classes",
            f"Use a whole number from 0 to {classes - 1}",
        )


def _real(values, name, who):
    """`values` as an array of floats with something in it; float32 stays float32."""
    array = as_array(values, name, who)
    if array.size == 0:
        why, way_out = "there is nothing to compare", f"Use a list of numbers, such as {name}=[0.2, 0.8]"
        raise OptionError.says(who, f"{name} has to hold at least one number", f"shape={array.shape}", why, way_out)
    is_small = array.dtype.kind == "f" and array.dtype.itemsize <= 4
    return array.astype(np.float32 if is_small else np.float64)
