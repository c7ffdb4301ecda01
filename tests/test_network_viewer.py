"""The Python half of the NetworkViewer; tests/js and tests/browser have the other."""

import json
from pathlib import Path

import numpy as np
import pytest

import convlab as cl
from convlab import network as nn
from convlab.errors import ConvlabError, ImageError, OptionError, ShapeError
from convlab.network.datasets import like_digits
from convlab.network.preprocessing import fitted
from convlab.widgets.network import _in_float64, _layer_state

CASES = Path(__file__).parent / "cases" / "network.json"


def seven():
    bitmap = np.zeros((32, 32), np.uint8)
    bitmap[6:9, 8:24] = 1
    for row in range(9, 28):
        bitmap[row, 22 - row // 2 : 26 - row // 2] = 1
    return bitmap


def networks():
    """Small networks that between them use every layer and option, with an input for each."""
    conv, rng = nn.Conv, np.random.default_rng(7)
    windows = dict(stride=(2, 1), padding=((1, 0), (2, 1)), groups=2)
    first = [conv(4, (3, 2), **windows), nn.Tanh(), nn.MaxPool((2, 3), stride=2, padding=1), nn.Flatten(), nn.Dense(3)]
    second = [
        conv(3, 2, dilation=(2, 3), bias=False),
        nn.Sigmoid(),
        nn.AvgPool(2, stride=1, padding=1),
        nn.Dropout(0.3),
    ]
    second += [conv(2, (2, 3), padding="same"), nn.ReLU(), nn.GlobalAvgPool(), nn.Dense(4, bias=False)]
    third = [conv(4, 3, groups=2, padding=1), nn.ReLU(), nn.AvgPool(3, stride=2, padding=1, count_include_pad=False)]
    third += [conv(5, (3, 4)), nn.Tanh(), nn.Flatten(), nn.Dense(6), nn.Sigmoid(), nn.Dense(3)]
    fourth = [nn.Flatten(), nn.Dense(5), nn.ReLU(), nn.Dense(2)]
    made = [(first, (7, 6, 2)), (second, (8, 9, 1)), (third, (5, 7, 2)), (fourth, (3, 4, 2))]
    for seed, (layers, shape) in enumerate(made):
        net = nn.Sequential(layers, input_shape=shape, seed=seed)
        for array in net.weights.values():
            array += rng.normal(0, 0.2, array.shape).astype(array.dtype)  # biases, too, are something
        yield net, rng.normal(0, 1, shape).astype(np.float32)


def cases():
    """What both halves must agree on: networks with all their stages, and drawings with their inputs."""
    nets = []
    for net, image in networks():
        mirror = _in_float64(net)
        layers = [
            {
                key: np.frombuffer(sent, "<f4").tolist() if isinstance(sent, bytes) else sent
                for key, sent in state.items()
            }
            for state in map(_layer_state, mirror.layers)
        ]
        stages = [stage.ravel().tolist() for stage in mirror.stages(image)]
        state = {
            "layers": layers,
            "input_shape": list(net.shapes[0]),
            "classes": [str(k) for k in range(net.outputs())],
        }
        nets.append(
            {"network": state, "stages": stages, "probabilities": mirror.predict(image[np.newaxis])[0].tolist()}
        )
    rng = np.random.default_rng(3)
    bitmaps = [np.zeros((32, 32), np.uint8), seven(), (rng.random((32, 32)) < 0.3).astype(np.uint8)]
    for top, left, height, width in ((3, 4, 9, 5), (20, 1, 4, 17), (0, 31, 1, 1)):
        bitmaps.append(np.zeros((32, 32), np.uint8))
        bitmaps[-1][top : top + height, left : left + width] = rng.random((height, width)) < 0.7
    hexes = lambda bitmap: np.packbits(bitmap).tobytes().hex()  # noqa: E731
    drawings = [
        {"drawing": hexes(bitmap), "fitted": hexes(fitted(bitmap)), "input": like_digits(bitmap).ravel().tolist()}
        for bitmap in bitmaps
    ]
    return {"networks": nets, "drawings": drawings}


def same(a, b):
    if isinstance(a, dict):
        return a.keys() == b.keys() and all(same(a[key], b[key]) for key in a)
    if isinstance(a, list) and not all(isinstance(value, (int, float)) for value in a):
        return len(a) == len(b) and all(map(same, a, b))
    return np.allclose(a, b, rtol=0, atol=1e-9) if isinstance(a, list) else a == b


def test_the_table_that_the_page_is_held_to_is_what_python_computes():
    # `python tests/test_network_viewer.py` writes it.
    assert same(cases(), json.loads(CASES.read_text()))


def test_the_comparison_with_the_table_can_fail():
    wrong = cases()
    wrong["networks"][0]["stages"][1][0] += 1e-6
    assert not same(wrong, json.loads(CASES.read_text()))


@pytest.fixture(scope="module")
def data():
    return nn.data.printed("0123456789", 24, seed=2)


@pytest.fixture(scope="module")
def net(data):
    net = nn.small_network(data.classes, seed=1)
    nn.train(net, data.train_images, data.train_labels, epochs=3, progress=False)
    return net


# What it shows


def test_a_drawing_is_preprocessed_like_the_digits_and_predicted(net):
    viewer = cl.NetworkViewer(net, centre=False)
    viewer.drawing = seven()
    np.testing.assert_array_equal(viewer.input, like_digits(seven()))
    np.testing.assert_allclose(viewer.probabilities, net.predict(viewer.input[np.newaxis])[0], atol=1e-5)
    assert viewer.prediction == net.classes[net.predict(viewer.input[np.newaxis])[0].argmax()]
    for mine, theirs in zip(viewer.stages, net.stages(viewer.input), strict=True):
        np.testing.assert_allclose(mine, theirs, atol=1e-4)
    viewer.prepare = "none"
    np.testing.assert_array_equal(viewer.input[:, :, 0], seven())


def test_a_fitted_drawing_fills_the_picture_wherever_it_was_drawn():
    small = np.zeros((32, 32), np.uint8)
    small[20:28, 3:8] = 1
    moved = np.roll(small, (-15, 12), (0, 1))
    np.testing.assert_array_equal(fitted(small), fitted(moved))
    rows, cols = np.flatnonzero(fitted(small).any(1)), np.flatnonzero(fitted(small).any(0))
    assert (rows[0], rows[-1]) == (0, 31) and len(cols) == 20 and cols[0] + cols[-1] == 31
    full = seven()
    full[[0, 31], 5] = 1
    np.testing.assert_array_equal(fitted(full), full)


def test_a_units_window_adds_up_to_the_unit_in_every_kind_of_layer():
    kinds = set()
    rng = np.random.default_rng(0)
    for net, image in networks():
        viewer = cl.NetworkViewer(net)
        viewer.show(image)
        stages = viewer.stages
        for stage, value in enumerate(stages):
            at = tuple(int(rng.integers(size)) for size in value.shape)
            viewer.unit = (stage, *at)
            window = viewer.window
            assert window.value == value[at]
            kinds.add(window.kind)
            if window.products is not None:
                np.testing.assert_array_equal(window.products, window.pixels * window.weights)
                assert window.products.sum() + window.bias == pytest.approx(window.sum, abs=1e-12)
            elif window.kind == "max_pool":
                assert np.nanmax(window.pixels) == window.sum
            elif window.kind in ("avg_pool", "global_avg_pool"):
                assert np.nanmean(window.pixels) == pytest.approx(window.sum)
            else:
                assert window.pixels == window.sum
    assert kinds >= {"input", "conv", "dense", "max_pool", "avg_pool", "global_avg_pool", "flatten"}


def test_examples_are_one_of_each_class_and_those_that_are_taken_for_another(net, data):
    viewer = cl.NetworkViewer(net, data)
    said = net.predict(data.test_images).argmax(axis=1)
    wrong = int((said != data.test_labels).sum())
    assert len(viewer.examples) == len(np.unique(data.test_labels[said == data.test_labels])) + min(wrong, 12)
    viewer.picked = len(viewer.examples) - 1
    assert wrong and viewer.truth != viewer.prediction
    viewer.drawing = seven()
    assert viewer.picked is None and viewer.truth is None
    viewer.show(data.test_images[3], data.classes[data.test_labels[3]])
    assert viewer.truth == data.classes[data.test_labels[3]]
    np.testing.assert_array_equal(viewer.input, data.test_images[3])


def test_it_follows_a_training_and_keeps_what_is_picked(data):
    net = nn.small_network(data.classes, seed=1)
    viewer = cl.NetworkViewer(net, data)
    assert "not been trained" in viewer.note
    viewer.picked = 0
    before, image = viewer.probabilities, viewer.input
    nn.train(net, data.train_images, data.train_labels, epochs=2, progress=False, curve=viewer)
    np.testing.assert_array_equal(viewer.input, image)
    assert np.abs(viewer.probabilities - before).max() > 0.01 and viewer.note == ""
    np.testing.assert_allclose(viewer.probabilities, net.predict(image[np.newaxis])[0], atol=1e-5)


def test_while_training_weights_are_sent_at_most_ten_times_a_second(net, monkeypatch):
    viewer, clock, sent = cl.NetworkViewer(net), [0.0], []
    monkeypatch.setattr("convlab.widgets.network.time.monotonic", lambda: clock[0])
    viewer.update()
    viewer.observe(lambda change: sent.append(clock[0]), "network")
    for step in range(300):
        clock[0] = step / 100
        net.layers[0].weights["bias"][0] += 1e-4
        viewer.add_step(1.0, 0.5)
    assert 25 <= len(sent) <= 30 and np.diff(sent).min() >= 0.1


def test_one_line_says_what_it_is_and_what_the_network_says(net, data):
    viewer = cl.NetworkViewer(net, data)
    assert len(repr(viewer)) < 110 and repr(viewer) == repr(cl.NetworkViewer(net, data))
    viewer.drawing = seven()
    assert f"drawing of {seven().sum()} pixels: {viewer.prediction} (" in repr(viewer)


def test_an_input_that_cannot_be_drawn_is_explained_and_examples_still_work():
    colour = nn.Sequential([nn.Flatten(), nn.Dense(2)], input_shape=(8, 8, 3))
    viewer = cl.NetworkViewer(colour)
    assert "8 × 8 × 3" in viewer.problem and "nothing to look at" in repr(viewer)
    with pytest.raises(ShapeError, match="show"):
        viewer.probabilities  # noqa: B018
    viewer.show(np.ones((8, 8, 3)), 1)
    assert viewer.probabilities.shape == (2,)


BAD = [
    (lambda net, v: cl.NetworkViewer(None), OptionError, "lenet5"),
    (lambda net, v: cl.NetworkViewer("lenet5"), OptionError, "'lenet5'"),
    (lambda net, v: cl.NetworkViewer(nn.Sequential([nn.Conv(2, 3)], input_shape=(32, 32, 1))), ShapeError, "Flatten"),
    (lambda net, v: cl.NetworkViewer(net, 7), OptionError, "labelled"),
    (lambda net, v: cl.NetworkViewer(net, (np.ones((2, 8, 8, 1)), [0, 1])), ShapeError, "32, 32, 1"),
    (lambda net, v: setattr(v, "drawing", np.zeros((8, 8))), ShapeError, r"\(8, 8\)"),
    (lambda net, v: setattr(v, "drawing", np.full((32, 32), 0.5)), ImageError, "0.5"),
    (lambda net, v: setattr(v, "drawing", "7"), ImageError, "real numbers"),
    (lambda net, v: setattr(v, "picked", 99), OptionError, "99"),
    (lambda net, v: setattr(v, "unit", (1, 2)), OptionError, "shape"),
    (lambda net, v: setattr(v, "unit", (99, 2)), OptionError, "stages"),
    (lambda net, v: setattr(v, "unit", 5), OptionError, "unit=5"),
    (lambda net, v: setattr(v, "drawing", [[1], [2, 3]]), ImageError, "rows differ"),
    (lambda net, v: v.show(np.ones((8, 8, 1))), ShapeError, "8, 8"),
    (lambda net, v: v.show(np.ones((32, 32, 1)), "seven"), ConvlabError, "'seven'.*'9'"),
    (lambda net, v: cl.NetworkViewer(net, prepare="digit"), ConvlabError, "digits"),
]


@pytest.mark.parametrize("act, kind, words", BAD, ids=range(len(BAD)))
def test_an_invalid_value_raises_an_explained_error_and_changes_nothing(net, act, kind, words):
    viewer = cl.NetworkViewer(net)
    viewer.drawing = seven()
    before = repr(viewer)
    with pytest.raises(kind, match=words):
        act(net, viewer)
    assert repr(viewer) == before


if __name__ == "__main__":
    CASES.write_text(json.dumps(cases(), separators=(",", ":")) + "\n")
