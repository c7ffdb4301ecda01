"""The Python half of the curve of a training; tests/js and tests/browser have the other."""

import itertools

import pytest

import convlab as cl
from convlab.errors import OptionError


def trained(curve, epochs, steps=4, losses=None):
    losses = losses or itertools.repeat(1.0)
    curve.start(epochs, steps)
    for epoch in range(epochs):
        for _ in range(steps):
            curve.add_step(next(losses), 0.5)
        curve.add_epoch(1.0, 0.5, 2.0, epoch / epochs)
    curve.finish()
    return curve


def test_each_training_starts_it_anew():
    curve = trained(trained(cl.LossCurve(), 3), 2)
    assert curve.epochs == 2 and not curve.running
    assert [point[0] for point in curve.training] == [0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2]
    assert curve.validation == [[1, 2.0, 0.0], [2, 2.0, 0.5]]


def test_with_keep_a_further_training_goes_on_where_the_last_one_ended():
    curve = trained(trained(cl.LossCurve(keep=True), 3), 2, steps=2)
    assert curve.epochs == 5
    assert [point[0] for point in curve.training][-5:] == [3, 3.5, 4, 4.5, 5]
    assert [point[0] for point in curve.validation] == [1, 2, 3, 4, 5]
    assert repr(curve).startswith("<LossCurve 5 of 5 epochs;")


def test_with_keep_a_training_that_was_stopped_counts_as_far_as_it_came():
    curve = cl.LossCurve(keep=True)
    curve.start(3, 4)
    curve.add_step(1.0, 0.5)
    curve.finish()
    trained(curve, 2)
    assert [point[0] for point in curve.training][:3] == [0.25, 0.5, 0.75] and curve.training[-1][0] == 2.25
    assert curve.epochs == 3


def test_a_long_training_has_few_points_each_the_mean_of_its_steps():
    curve = trained(cl.LossCurve(), 10, steps=100, losses=itertools.count())
    assert len(curve.training) == 200
    assert [point[1] for point in curve.training[:2]] == [2, 7]  # of the steps 0 to 4, and 5 to 9


def test_a_value_that_is_not_a_bool_is_refused():
    with pytest.raises(OptionError, match="keep=1"):
        cl.LossCurve(keep=1)
