"""convlab.ops.activations."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose, assert_array_equal
from scipy import special

import convlab as cl
from convlab.errors import OptionError, ShapeError


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


# Softmax and cross-entropy


@given(st.lists(st.floats(-1e300, 1e300), min_size=1, max_size=9))
def test_softmax_gives_probabilities_in_the_order_of_the_scores(scores):
    chances = cl.softmax(scores)
    assert ((chances >= 0) & (chances <= 1)).all() and abs(chances.sum() - 1) < 1e-12
    assert_array_equal(np.diff(chances[np.argsort(scores)]) >= 0, True)
    assert np.isfinite(cl.cross_entropy(chances, 0))


def test_softmax_matches_scipy_and_does_not_overflow():
    scores = np.random.default_rng(0).normal(0, 9, (4, 5))
    assert_allclose(cl.softmax(scores), special.softmax(scores, axis=-1), rtol=1e-14)
    assert_allclose(cl.softmax(scores, axis=0), special.softmax(scores, axis=0), rtol=1e-14)
    assert_array_equal(cl.softmax([1e308, -1e308, 1e308]), [0.5, 0, 0.5])
    assert_array_equal(cl.softmax([-np.inf, 0]), [0, 1])
    assert np.isnan(cl.softmax([np.nan, 0])).all() and np.isnan(cl.softmax([np.inf, 0])).any()
    assert_allclose(cl.softmax(scores + 1e6), cl.softmax(scores), rtol=1e-8)


def test_softmax_and_cross_entropy_dtypes_and_untouched_input():
    for dtype, expected in (("u1", "f8"), ("bool", "f8"), ("f4", "f4"), ("f2", "f4"), (">f8", "f8")):
        x = np.array([0, 1, 1]).astype(dtype)
        x.flags.writeable = False
        assert cl.softmax(x).dtype == np.dtype(expected)
    assert_array_equal(cl.softmax(np.array([255, 0], np.uint8)), cl.softmax([255.0, 0.0]))


def test_cross_entropy_facts():
    assert cl.cross_entropy([0, 1], 1) == 0
    assert not np.signbit(cl.cross_entropy([0, 1], 1))
    assert_allclose(cl.cross_entropy(np.full(10, 0.1), 3), np.log(10))
    batch = np.array([[0.5, 0.5], [0.25, 0.75]])
    assert_allclose(cl.cross_entropy(batch, [0, 0]), (np.log(2) + np.log(4)) / 2)
    assert 708 < cl.cross_entropy([1, 0], 1) < 709
    assert 87 < cl.cross_entropy(np.array([1, 0], np.float32), 1) < 88
    assert cl.cross_entropy(cl.softmax(np.array([10000, 0], np.float32)), 0) == 0


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: cl.softmax([]), "softmax: x has to hold at least one number. Got shape=(0,)"),
        (lambda: cl.softmax(["a"]), "softmax: real numbers are needed for x. Got dtype=<U1"),
        (lambda: cl.softmax([[1], [2, 3]]), "softmax: the rows of x differ in length"),
        (lambda: cl.softmax(3), "there is no such axis. Got axis=-1, shape=()"),
        (lambda: cl.softmax([1, 2], axis=1), "Got axis=1, shape=(2,)"),
        (lambda: cl.cross_entropy(None, 1), "cross_entropy: real numbers are needed for probabilities"),
        (lambda: cl.cross_entropy([0.5, 0.5], [1, 0]), "each row of probabilities needs one label"),
        (lambda: cl.cross_entropy(0.5, 0), "each row of probabilities needs one label"),
        (lambda: cl.cross_entropy([2.0, 3.0], 0), "Use softmax(scores) first"),
        (lambda: cl.cross_entropy([-0.5, 1.5], 0), "they are between 0 and 1"),
        (lambda: cl.cross_entropy([np.nan, 1], 0), "they are between 0 and 1"),
        (lambda: cl.cross_entropy([0.5, 0.5], 2), "Use a whole number from 0 to 1"),
        (lambda: cl.cross_entropy([0.5, 0.5], -1), "Got label=-1"),
        (lambda: cl.cross_entropy([0.5, 0.5], 0.0), "Got label=0.0"),
        (lambda: cl.cross_entropy([0.5, 0.5], True), "Got label=True"),
    ],
)
def test_softmax_and_cross_entropy_refuse_with_a_sentence(call, words):
    with pytest.raises((OptionError, ShapeError)) as caught:
        call()
    assert words in str(caught.value) and "Got " in str(caught.value) and str(caught.value).endswith(".")
