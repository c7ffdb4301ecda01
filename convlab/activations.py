"""What happens to each value of a feature map on its own."""

import numpy as np


def relu(x):
    """Rectified linear unit: negative values become 0, all others stay.

    Parameters
    ----------
    x : array_like, any shape

    Returns
    -------
    ndarray, shape and dtype of `x`
        Integers stay integers. NaN stays NaN.

    References
    ----------
    Nair & Hinton (2010), Rectified Linear Units Improve Restricted Boltzmann Machines, ICML.

    Examples
    --------
    >>> relu([-2, 0, 3])
    array([0, 0, 3])
    """
    x = np.asarray(x)
    return np.maximum(x, np.zeros((), x.dtype))
