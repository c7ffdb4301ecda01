"""convlab.activations."""

import numpy as np
from numpy.testing import assert_array_equal

import convlab as cl


def test_relu_cuts_negatives_and_keeps_the_dtype():
    for dtype in (np.int8, np.int64, np.uint8, np.float16, np.float32, np.float64, bool):
        x = np.array([[0, 1], [1, 0]]).astype(dtype)
        assert cl.relu(x).dtype == x.dtype
    assert_array_equal(cl.relu(np.array([-128, 127], np.int8)), [0, 127])
    assert_array_equal(cl.relu([-1.5, 0.0, 2.5]), [0, 0, 2.5])
    assert np.isnan(cl.relu(np.nan))


def test_relu_does_not_modify_and_is_idempotent():
    x = np.array([-1.0, 2.0])
    y = cl.relu(x)
    assert_array_equal(x, [-1, 2])
    assert_array_equal(cl.relu(y), y)
