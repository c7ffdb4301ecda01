"""Every argument of every public function: what cannot be used ends in a sentence about this argument."""

import re
from fractions import Fraction

import numpy as np
import pytest

import convlab as cl
from convlab import network as nn
from convlab.errors import ConvlabError
from convlab.ops.conv import window_trace
from convlab.ops.pool import avg_pool2d_by_definition

IMAGE, KERNEL, NAN, HUGE = np.ones((6, 6)), np.ones((3, 3)), float("nan"), 10**400


class Tensor:
    """As those of PyTorch: it does not let itself be converted."""

    def __init__(self, error):
        self.error = error

    def __array__(self, dtype=None, copy=None):
        raise self.error


ARRAYS = [
    "a",
    None,
    [[1], [1, 2]],
    [["1"]],
    [[1j]],
    object(),
    np.ma.masked_less([[1.0, -1.0]], 0),
    Tensor(RuntimeError("Can't call numpy() on Tensor that requires grad")),
    Tensor(TypeError("can't convert cuda:0 device type tensor to numpy")),
]
COUNTS = [0, -1, 1.5, NAN, "a", None, True, [1], (1, 2, 3), (1, None), 10**12, HUGE, 10**5000, object()]
PADDINGS = [-1, 1.5, NAN, "a", None, (1,), ((1, 2, 3), 0), 10**6, HUGE, object()]
FLAGS = ["no", "False", None, 0, 1, 2.0, [], NAN, np.array([True])]
MODES = ["mirror", None, 3, ["zeros"], np.array(["zeros", "zeros"])]
LAYERS = [None, 3, [3], "abc", [(0,)], [("a",)], [()], [(3, 0)], [(3, 1, -1)], [(3, 1, 0, NAN)], [(HUGE,)]]
LAYERS += [[(3, 2, "same")], [(3, 2**30)] * 40]
SIDES = dict(stride=COUNTS, dilation=COUNTS, padding=PADDINGS)
POOL = dict(image=ARRAYS, size=COUNTS, **{**SIDES, "stride": [n for n in COUNTS if n is not None]}, ceil_mode=FLAGS)
POOL["padding"] = [*PADDINGS, "full", ("full", 0)]
ONE = {name: [bad for bad in values if bad not in ((1, 2, 3), 10**6)] for name, values in SIDES.items()}
CONV = dict(image=ARRAYS, kernel=[bad for bad in ARRAYS if bad is not None], **SIDES, padding_mode=MODES, flip=FLAGS)

# function -> (what it is given, bad values for each argument)
FUNCTIONS = {
    cl.relu: (dict(x=[1]), dict(x=ARRAYS)),
    cl.softmax: (dict(x=[1, 2]), dict(x=[*ARRAYS, []], axis=[None, 5, -2, 0.5, "a", True, (0,)])),
    cl.cross_entropy: (
        dict(probabilities=[[0.5, 0.5]], label=[0]),
        dict(probabilities=[*ARRAYS, [[0.7, 0.7]], [[NAN, 1]]], label=[*ARRAYS, [2], [-1], [0.0], [0, 1], [True]]),
    ),
    cl.conv2d: (dict(image=IMAGE, kernel=KERNEL), dict(CONV, groups=COUNTS, bias=[*ARRAYS[:1], NAN, [1, 2], "0.5"])),
    cl.conv1d: (
        dict(signal=[1, 2, 3], kernel=[1]),
        dict(ONE, signal=[*ARRAYS, [], [[1]]], kernel=[*ARRAYS[:4], [NAN], []], padding_mode=MODES, flip=FLAGS),
    ),
    cl.conv_transpose2d: (
        dict(image=IMAGE, kernel=KERNEL),
        dict(image=ARRAYS, kernel=ARRAYS, **SIDES, groups=COUNTS, bias=["a", NAN, [1, 2]], output_padding=COUNTS[1:]),
    ),
    cl.conv_matrix: (
        dict(shape=(6, 6), kernel=KERNEL),
        dict(shape=[None, 6, (6,), (6, 0), (10**9, 10**9), (6, 6, 10**6)], kernel=ARRAYS, **SIDES, flip=FLAGS)
        | dict(padding_mode=MODES, sparse=FLAGS),
    ),
    cl.pad2d: (
        dict(image=IMAGE, padding=1),
        dict(image=ARRAYS, padding=[*PADDINGS, "same", ("same", 0)], mode=MODES, value=[*ARRAYS, [1, 2], HUGE]),
    ),
    cl.max_pool2d: (dict(image=IMAGE), POOL),
    cl.avg_pool2d: (dict(image=IMAGE), dict(POOL, count_include_pad=FLAGS)),
    cl.global_avg_pool2d: (dict(image=IMAGE), dict(image=[*ARRAYS, [], [1]])),
    cl.output_size: (
        dict(size=7, kernel_size=3),
        dict(size=COUNTS, kernel_size=COUNTS, **ONE, ceil_mode=FLAGS),
    ),
    cl.receptive_field: ({}, dict(layers=LAYERS)),
    window_trace: (dict(image=IMAGE, kernel=KERNEL, row=0, col=0), dict(CONV, row=COUNTS[1:], bias=[NAN, "a"])),
    cl.signals.as_signal: ({}, dict(signal=[*ARRAYS, [], [NAN], [1, None], ["1"]])),
    cl.signals.as_curve: ({}, dict(curve=[*ARRAYS, [(0, 0), (1, NAN)], [1]])),
    nn.Conv: (dict(maps=1, kernel_size=3), dict(maps=COUNTS, kernel_size=COUNTS, groups=COUNTS, bias=FLAGS)),
    nn.AvgPool: ({}, dict(size=COUNTS, count_include_pad=FLAGS)),
    nn.Dense: (dict(units=1), dict(units=COUNTS, bias=FLAGS)),
    nn.softmax_cross_entropy: (dict(logits=[[1, 2]], labels=[0]), dict(logits=ARRAYS, labels=[*ARRAYS, [2]])),
    nn.mean_squared_error: (dict(outputs=[1], wanted=[1]), dict(outputs=ARRAYS, wanted=ARRAYS)),
}
# a word of the argument itself, where the sentence says it otherwise
ALSO = {"padding": "padded", "bias": "bias", "image": "image", "size": "window", "kernel_size": "kernel"}


def cases():
    for function, (good, bad) in FUNCTIONS.items():
        for name, values in bad.items():
            for number, value in enumerate(values):
                yield pytest.param(function, good, name, value, id=f"{function.__name__}-{name}-{number}")


@pytest.mark.parametrize(("function", "good", "name", "value"), list(cases()))
def test_the_sentence_is_about_the_argument(function, good, name, value):
    with pytest.raises(ConvlabError) as found:
        function(**{**good, name: value})
    said = str(found.value)
    head = said.split(". Got ")[0] + said.split(". Got ")[1].split(":")[0]
    assert name in head or ALSO.get(name, name) in head, said
    others = {"kernel", "signal", "image", "padding", "stride", "dilation", "bias", "label"} & set(good) - {name}
    assert not any(re.match(rf"{other}:", said) for other in others), said
    assert len(said) < 1000


def test_numbers_of_other_kinds_are_numbers():
    assert cl.relu([Fraction(1, 2), -1]).tolist() == [0.5, 0]
    assert cl.conv2d([[2**70]], [[Fraction(1, 2)]])[0, 0] == 2**69
    assert cl.pad2d([[1]], np.int64(1), value=Fraction(1, 2))[0, 0] == 0.5
    assert cl.max_pool2d(np.ones((3, 3)), ceil_mode=np.True_).shape == (2, 2)


def test_advice_can_be_followed():
    with pytest.raises(ConvlabError, match=re.escape("detach().cpu().numpy()")):
        cl.conv2d(ARRAYS[-1], "blur")
    with pytest.raises(ConvlabError) as found:
        cl.conv1d([1, 2, 3], "blur")
    assert "a name" not in str(found.value)


def test_a_stride_larger_than_the_image_takes_no_memory():
    assert cl.conv2d(np.ones((5000, 7)), np.ones((7, 7)), stride=(1, 10**9)).shape == (4994, 1)


@pytest.mark.parametrize("size", [33, 224, 600])
@pytest.mark.parametrize("kind", ["equal", "drawn"])
def test_long_sums_of_float32_do_not_drift(size, kind):
    rng = np.random.default_rng(size)
    image = np.full((600, 600), 0.1) if kind == "equal" else rng.random((600, 600))
    image = np.stack([image, image + 0.5], axis=-1).astype(np.float32)
    part, exact = image[:size, :size], image[:size, :size].astype(float).mean(axis=(0, 1))
    box = np.full((size, size), 1 / size**2)
    layer, pool = np.full((size, size, 2, 1), 1 / size**2), nn.AvgPool(size)
    found = {
        "avg_pool2d": cl.avg_pool2d(part, size)[0, 0],
        "a filter": cl.conv2d(image, box, stride=600)[0, 0] if size == 600 else cl.conv2d(image, box)[0, 0],
        "global_avg_pool2d": cl.global_avg_pool2d(part),
        "AvgPool": nn.Sequential([pool], input_shape=part.shape)(part[np.newaxis])[0, 0, 0],
        "GlobalAvgPool": nn.Sequential([nn.GlobalAvgPool()], input_shape=part.shape)(part[np.newaxis])[0],
        "a layer": cl.conv2d(part, layer)[0, 0] - exact[::-1],
        "window_trace": [window_trace(part[..., 0], box, row=0, col=0).sum, exact[1]],
    }
    if size < 100:
        found["avg_pool2d, definition"] = avg_pool2d_by_definition(part, size)[0, 0]
        found["conv_transpose2d"] = cl.conv_transpose2d(part, box[::-1, ::-1])[size - 1, size - 1]
    for name, values in found.items():
        np.testing.assert_allclose(values, exact, rtol=1e-6, err_msg=name)
    along = part.reshape(-1, 2)
    np.testing.assert_allclose(cl.softmax(along * 0, axis=0), 1 / len(along), rtol=1e-6)
    conv = nn.Sequential([nn.Conv(2, 1)], input_shape=part.shape)
    conv.forward(part[np.newaxis])
    conv.backward(part[np.newaxis])
    np.testing.assert_allclose(conv.layers[0].gradients["bias"], exact * size**2, rtol=1e-6)
