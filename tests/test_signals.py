"""Named signals and kernels, one window of conv1d, and the overlap of curves against SciPy's integrals."""

import itertools

import numpy as np
import pytest
from scipy.integrate import quad

import convlab as cl
from convlab import signals
from convlab.errors import KernelError, OptionError, ShapeError, UnknownNameError


def test_named_signals_are_finite_and_fit_into_the_picture():
    for name in signals.names():
        values = signals.as_signal(name)
        assert 2 <= len(values) <= signals.LARGEST_SIGNAL and np.isfinite(values).all()
        assert len(repr(signals.get(name))) < 110


def test_a_moving_average_smooths_the_noisy_signal():
    noisy = signals.as_signal("noisy")
    calm = cl.conv1d(noisy, signals.as_taps("moving average 7"))
    assert np.abs(np.diff(calm)).mean() < np.abs(np.diff(noisy)).mean() / 3
    assert noisy.tolist() == list(signals.get("noisy").values), "the same each time"


@pytest.mark.parametrize("name", ["moving_average", "triangle", "gaussian"])
@pytest.mark.parametrize("length", [1, 2, 5, 21])
def test_averages_of_every_length_keep_the_level_and_are_symmetric(name, length):
    taps = signals.as_taps(f"{name} {length}")
    assert len(taps) == length
    np.testing.assert_allclose(taps.sum(), 1, atol=1e-12)
    np.testing.assert_array_equal(taps, taps[::-1])


def test_differences_do_what_their_meaning_says():
    ramp = np.array([0.0, 2, 4, 6, 6, 6])
    np.testing.assert_array_equal(cl.conv1d(ramp, signals.as_taps("difference")), np.diff(ramp))
    np.testing.assert_array_equal(cl.conv1d(ramp, signals.as_taps("second_difference")), np.diff(ramp, 2))
    np.testing.assert_array_equal(cl.conv1d(ramp, signals.as_taps("slope")), ramp[2:] - ramp[:-2])


@pytest.mark.parametrize(
    "make, kind, words",
    [
        (lambda: signals.get("noise"), UnknownNameError, ["'noise'", "'noisy'"]),
        (lambda: signals.get_kernel("moving averge"), UnknownNameError, ["'moving_average'"]),
        (lambda: signals.get_kernel("moving average 99"), OptionError, ["99", "1 to 21"]),
        (lambda: signals.get_kernel("slope 5"), OptionError, ["slope 5"]),
        (lambda: signals.as_signal([[1, 2]]), ShapeError, ["(1, 2)", "[1, 2, 3]"]),
        (lambda: signals.as_signal(np.ones(201)), ShapeError, ["201 samples", "200"]),
        (lambda: signals.as_taps([1, np.nan]), KernelError, ["nan"]),
        (lambda: signals.as_taps([]), KernelError, ["empty"]),
        (lambda: signals.as_curve("bx"), UnknownNameError, ["'bx'", "'box'"]),
        (lambda: signals.as_curve([(0, 1)]), ShapeError, ["(1, 2)", "[(0, 0)"]),
        (lambda: signals.as_curve([(1, 0), (0, 1)]), OptionError, ["left to right", "Sort"]),
        (lambda: signals.as_curve([(-5, 0), (0, 1)]), OptionError, ["-4 and 4"]),
    ],
)
def test_invalid_input_raises_an_error(make, kind, words):
    with pytest.raises(kind) as caught:
        make()
    for word in words:
        assert word in str(caught.value)


@pytest.mark.parametrize("flip", [False, True])
def test_a_window_holds_the_arithmetic_of_conv1d(flip):
    signal, kernel = [3, -1, 4, 1, 5, 9, 2], [2, 0, -1, 7]
    options = dict(stride=2, padding=(3, 1), dilation=2, padding_mode="reflect", flip=flip)
    output = cl.conv1d(signal, kernel, **options)
    padded = np.pad(np.array(signal, float), (3, 1), mode="reflect")
    for position, value in enumerate(output):
        window = signals.window1d(signal, kernel, position, **options)
        assert window.sum == value
        np.testing.assert_array_equal(window.positions, position * 2 - 3 + 2 * np.arange(4))
        np.testing.assert_array_equal(window.pixels, padded[window.positions + 3])
        np.testing.assert_array_equal(window.weights, kernel[::-1] if flip else kernel)
        np.testing.assert_array_equal(window.products, window.pixels * window.weights)
        np.testing.assert_array_equal(window.padded, (window.positions < 0) | (window.positions > 6))


def value_of(curve, width, x):
    """An oracle that knows no pieces."""
    x = x / width
    return {
        "box": lambda: float(-0.5 <= x <= 0.5),
        "triangle": lambda: max(0.0, 1 - abs(x)),
        "ramp": lambda: x + 0.5 if -0.5 <= x <= 0.5 else 0.0,
        "exponential": lambda: np.exp(-x) if x >= 0 else 0.0,
        "gaussian": lambda: np.exp(-np.pi * x**2),
    }[curve]()


@pytest.mark.parametrize("flip", [True, False])
@pytest.mark.parametrize("g", list(signals.CURVES))
@pytest.mark.parametrize("f", list(signals.CURVES))
def test_the_overlap_is_scipys_integral(f, g, flip):
    widths, t = (1.5, 0.5), 0.35
    ours = signals.overlap_area(signals.pieces(f, widths[0]), signals.pieces(g, widths[1]), t, flip=flip)

    def product(x):
        return value_of(f, widths[0], x) * value_of(g, widths[1], t - x if flip else x - t)

    jumps = {s * w * k for w in widths for s in (-1, 1) for k in (0, 0.5, 1)}
    edges = sorted({-20, 20, *jumps, *(t + jump for jump in jumps)})
    theirs = sum(quad(product, a, b, epsabs=1e-11)[0] for a, b in itertools.pairwise(edges))
    assert abs(ours - theirs) < 1e-6
    if signals.is_exact(signals.pieces(f), signals.pieces(g)):
        assert abs(ours - theirs) < 1e-9


def test_box_on_box_is_the_triangle_exactly():
    box = signals.pieces("box")
    for t in np.linspace(-1.5, 1.5, 31):
        assert signals.overlap_area(box, box, t) == pytest.approx(max(0, 1 - abs(t)), abs=1e-14)


def test_custom_corners_may_jump_and_be_negative():
    own = signals.pieces(signals.as_curve([(0, 2), (1, 2), (1, -1), (2, 0)]))
    wide = signals.pieces("box", 4)
    assert signals.overlap_area(own, wide, 0) == pytest.approx(2 - 0.5, abs=1e-14)
