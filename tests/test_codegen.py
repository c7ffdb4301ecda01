"""The code of each library is run, and gives what the Explorer gives."""

import importlib
import json
import os
import warnings
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

import convlab as cl
from convlab.codegen import explorer as codegen
from convlab.errors import ShapeError, UnknownNameError
from convlab.widgets._traits import POOL_PADDING_NAMES

SHARED = json.loads((Path(__file__).parent / "cases" / "codegen.json").read_text(encoding="utf-8"))
CASES = SHARED["cases"]
NEEDS = {"numpy": "numpy", "scipy": "scipy", "pytorch": "torch", "keras": "keras", "convlab": "convlab"}
# Keras's own backend for NumPy borrows its convolution from JAX.
KERAS_BACKENDS = {"numpy": "jax", "torch": "torch"}


def is_there(module):
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            importlib.import_module(module)
    except ModuleNotFoundError:
        return False
    return True


def can_run(framework):
    if framework == "keras" and "KERAS_BACKEND" not in os.environ:
        os.environ["KERAS_BACKEND"] = next((name for name in KERAS_BACKENDS if is_there(KERAS_BACKENDS[name])), "")
    if framework == "keras" and not os.environ["KERAS_BACKEND"]:
        return False
    return is_there(NEEDS[framework])


def skip_without(framework):
    if not can_run(framework):
        pytest.skip(f"{framework} is not installed (Keras also needs JAX or PyTorch)")


def run(code, **names):
    """The names that the code leaves behind."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        exec(compile(code, "snippet", "exec"), names)
    return names


def results(explorer):
    """Name and values of each result that the code leaves behind."""
    maps = explorer.feature_maps if explorer.bank else explorer.feature_map
    found = {"feature_maps" if explorer.bank else "feature_map": maps}
    if explorer.activation:
        found["activated"] = maps = np.maximum(maps, 0)
    if explorer.pool:
        settings = dict(stride=explorer.pool_stride, padding=explorer.pool_padding, ceil_mode=explorer.ceil_mode)
        if explorer.pool == "max":
            found["pooled"] = cl.max_pool2d(maps, explorer.pool_size, **settings)
        else:
            counts = explorer.count_include_pad
            found["pooled"] = cl.avg_pool2d(maps, explorer.pool_size, count_include_pad=counts, **settings)
    return found


def assert_equal_maps(explorer, framework, own=None):
    code = explorer.code(framework)
    found = run(code, **({} if own is None else {"image": own}))
    weights, pixels = max(np.abs(kernel).sum() for kernel in explorer._kernels()), np.abs(explorer.input).max()
    largest = (3 if explorer.input.ndim == 3 else 1) * weights * pixels + abs(explorer.bias) + 1
    tolerance = largest * (2e-6 if framework == "keras" else 1e-12)
    expected = results(explorer)
    assert {"feature_map", "feature_maps", "activated", "pooled"} & {*found} == {*expected}
    for name, values in expected.items():
        result = np.asarray(found[name])
        assert result.shape == values.shape, (name, code)
        np.testing.assert_allclose(result, values, rtol=0, atol=tolerance, err_msg=f"{name}\n{code}")


LOPSIDED = [[1, 2, -3], [0, 5, 1]]
TABLE = {
    "plain": {},
    "stride pair": dict(stride=(2, 3)),
    "same": dict(padding="same"),
    "same with a stride": dict(padding="same", stride=(3, 2)),
    "same_lower": dict(padding="same_lower"),
    "full": dict(padding="full"),
    "by side": dict(padding=((0, 2), (3, 1))),
    "number": dict(padding=2),
    "pair": dict(padding=(0, 2)),
    "reflect": dict(padding=((1, 2), (0, 3)), padding_mode="reflect"),
    "replicate": dict(padding="full", padding_mode="replicate"),
    "circular": dict(padding="same", padding_mode="circular"),
    "reflect far": dict(padding=((9, 2), (0, 17)), padding_mode="reflect"),
    "circular far": dict(padding=20, padding_mode="circular"),
    "dilation": dict(dilation=(2, 3)),
    "dilation and same": dict(dilation=2, padding="same"),
    "dilation, stride and same": dict(dilation=(2, 1), stride=(1, 2), padding="same"),
    "flip": dict(flip=True),
    "flip and dilation": dict(flip=True, dilation=2),
    "bias": dict(bias=-3.5),
    "relu": dict(activation="relu"),
    "max": dict(pool="max"),
    "average": dict(pool="average", pool_size=3, pool_stride=1),
    "relu and max by pairs": dict(activation="relu", pool="max", pool_size=(3, 2), pool_stride=(1, 3), bias=-200),
    "average beyond its size": dict(pool="average", pool_size=(1, 2), pool_stride=(3, 4)),
    "max, padded": dict(pool="max", pool_size=3, pool_stride=2, pool_padding=1),
    "max, padded by pairs": dict(pool="max", pool_size=(2, 3), pool_padding=(1, 0), bias=-900),
    "max, padded by side": dict(pool="max", pool_size=3, pool_padding=((0, 2), (1, 0)), bias=-900),
    "max, padded wide": dict(pool="max", pool_size=3, pool_stride=1, pool_padding=2, bias=-900),
    "max, same": dict(pool="max", pool_size=(3, 2), pool_stride=2, pool_padding="same", bias=-900),
    "max, same_lower": dict(pool="max", pool_size=2, pool_stride=1, pool_padding="same_lower"),
    "max, same with longer steps": dict(pool="max", pool_size=1, pool_stride=4, pool_padding="same", ceil_mode=True),
    "max, ceil": dict(pool="max", pool_size=(3, 4), ceil_mode=True, bias=-900),
    "max, by side and ceil": dict(pool="max", pool_size=4, pool_padding=((1, 0), (2, 3)), ceil_mode=True, bias=-900),
    "average, padded": dict(pool="average", pool_size=3, pool_stride=2, pool_padding=1),
    "average, padding left out": dict(pool="average", pool_size=3, pool_padding=1, count_include_pad=False),
    "average, same": dict(pool="average", pool_size=(3, 2), pool_stride=(2, 1), pool_padding="same"),
    "average, same, left out": dict(
        pool="average", pool_size=2, pool_stride=1, pool_padding="same", count_include_pad=False,
    ),
    "average, wide": dict(pool="average", pool_size=2, pool_padding=3),
    "average, ceil": dict(pool="average", pool_size=(3, 4), ceil_mode=True),
    "average, padded, ceil": dict(pool="average", pool_size=(3, 4), pool_padding=1, ceil_mode=True),
    "average, by side, ceil": dict(pool="average", pool_size=4, pool_padding=((1, 0), (2, 3)), ceil_mode=True),
    "average, by side, ceil, left out": dict(
        pool="average", pool_size=4, pool_padding=((1, 0), (2, 3)), ceil_mode=True, count_include_pad=False,
        activation="relu",
    ),
    "shift": dict(shift=(2, -3)),
    "shift by more than there is": dict(shift=(0, 40), padding=1),
    "shift and far": dict(shift=(-1, 0), padding=20, padding_mode="circular"),
    "fractions": dict(kernel="gaussian_5", padding="same"),
    "odd numbers": dict(kernel=[[0.1, 1e-7, 3], [2e17, -0.3, 1 / 3]]),
    "everything": dict(
        stride=(1, 2), padding=((0, 1), (2, 0)), dilation=2, padding_mode="replicate", flip=True, bias=2,
        activation="relu", pool="average", pool_size=(2, 1), pool_stride=1,
    ),
}  # fmt: skip


@pytest.mark.parametrize("framework", codegen.FRAMEWORKS)
@pytest.mark.parametrize("name", TABLE)
def test_the_code_gives_the_maps_of_the_explorer(name, framework):
    skip_without(framework)
    assert_equal_maps(cl.Explorer("gradient", **{"kernel": LOPSIDED, **TABLE[name]}), framework)


SLICED = [
    [[1, -2, 0], [0, 3, 1], [2, 0, 4]],
    [[2, 0, -1], [-1, 1, 1], [0, 5, -3]],
]  # (2, 3, 3): a slice for each channel
SMALL = np.random.default_rng(4).integers(0, 256, (11, 13, 3))
LAYERS = {
    "shared": dict(kernel=LOPSIDED),
    "sliced": dict(kernel=SLICED),
    "fractions of 1/9": dict(kernel="box_blur"),
    "bank": dict(kernel=[np.array(LOPSIDED), -np.eye(3)[:2], np.array([[0, 1, 2], [3, 4, 6]]) / 7]),
    "bank of one": dict(kernel=[np.array(LOPSIDED)]),
    "bank, some with slices": dict(kernel=[np.array(SLICED), np.array(LOPSIDED) / 8]),
}
SETTINGS = {
    "plain": {},
    "everything of the window": dict(
        stride=(1, 2), padding=((0, 1), (2, 0)), dilation=(2, 1), padding_mode="reflect", flip=True, bias=-2.5,
        shift=(2, -3),
    ),
    "same, ReLU, max": dict(padding="same", activation="relu", pool="max", pool_size=(3, 2), pool_padding=1),
    "stride, average, padding left out": dict(
        stride=2, pool="average", pool_size=3, pool_stride=(2, 1), pool_padding=((1, 0), (0, 1)), ceil_mode=True,
        count_include_pad=False,
    ),
    "average of padding by side": dict(pool="average", pool_size=3, pool_padding=((1, 0), (0, 1)), flip=True),
    "max, by side": dict(pool="max", pool_size=4, pool_padding=((1, 0), (2, 3)), ceil_mode=True, bias=-5000),
    "far and circular": dict(padding=20, padding_mode="circular", dilation=3),
}  # fmt: skip


DEPTHS = {"blue": dict(channel="blue"), "summed": dict(channel="all"), "depthwise": dict(channel="all", depthwise=True)}


@pytest.mark.parametrize("framework", codegen.FRAMEWORKS)
@pytest.mark.parametrize("layer", LAYERS)
@pytest.mark.parametrize("depth", DEPTHS)
def test_the_code_of_layers(depth, layer, framework):
    skip_without(framework)
    for settings in SETTINGS.values():
        assert_equal_maps(cl.Explorer(SMALL, **LAYERS[layer], **settings, **DEPTHS[depth]), framework, SMALL)


@pytest.mark.parametrize("framework", codegen.FRAMEWORKS)
@pytest.mark.parametrize("image", ["cat", "step"])
def test_all_channels_of_a_sample(image, framework):
    skip_without(framework)
    assert_equal_maps(cl.Explorer(image, SLICED, size=60, channel="all"), framework)


@pytest.mark.parametrize("framework", codegen.FRAMEWORKS)
@pytest.mark.parametrize("image, channel", [("cat", "grey"), ("cat", "green"), ("logo", "grey"), ("step", "blue")])
def test_the_code_loads_the_image_that_the_explorer_shows(image, channel, framework):
    skip_without(framework)
    assert_equal_maps(cl.Explorer(image, LOPSIDED, size=90, channel=channel), framework)


@pytest.mark.parametrize("framework", codegen.FRAMEWORKS)
@pytest.mark.parametrize("shape", [(5, 7), (30, 20), (9, 6, 3)])
def test_the_code_takes_the_users_own_image_by_the_name_image(shape, framework):
    skip_without(framework)
    own = np.random.default_rng(3).uniform(-9, 9, shape)
    assert_equal_maps(cl.Explorer(own, LOPSIDED, size=20), framework, own)
    assert "# image: your own picture" in cl.Explorer(own).code(framework)


def options(draw):
    counts, sides = st.integers(1, 3), st.tuples(st.integers(0, 4), st.integers(0, 4))
    pairs = st.one_of(counts, st.tuples(counts, counts))
    whole = draw(st.booleans())
    weight = st.integers(-9, 9) if whole else st.floats(-9, 9).map(lambda number: round(number, 3))
    size = draw(st.tuples(st.integers(1, 5), st.integers(1, 5)))
    kernels = [
        arrays(float, draw(st.sampled_from([size, (*size, 3)])), elements=weight)
        for _ in range(draw(st.integers(1, 3)))
    ]
    names = st.sampled_from(["valid", "same", "same_lower", "full"])
    pool_names = st.sampled_from(POOL_PADDING_NAMES)
    return dict(
        kernel=draw(st.one_of(kernels[0], st.tuples(*kernels))),
        channel=draw(st.sampled_from(["grey", "green", "all"])),
        depthwise=draw(st.booleans()),
        stride=draw(pairs),
        dilation=draw(pairs),
        padding=draw(st.one_of(names, st.integers(0, 4), sides, st.tuples(sides, sides))),
        padding_mode=draw(st.sampled_from(["zeros", "reflect", "replicate", "circular"])),
        flip=draw(st.booleans()),
        bias=draw(st.sampled_from([0, 3, -2.5])),
        activation=draw(st.sampled_from([None, "relu"])),
        pool=draw(st.sampled_from([None, "max", "average"])),
        pool_size=draw(pairs),
        pool_stride=draw(st.one_of(st.none(), pairs)),
        pool_padding=draw(st.one_of(pool_names, st.integers(0, 3), sides, st.tuples(sides, sides))),
        ceil_mode=draw(st.booleans()),
        count_include_pad=draw(st.booleans()),
        shift=draw(st.tuples(st.integers(-11, 11), st.integers(-11, 11))),
    )


@hypothesis_settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_the_code_of_random_settings(data):
    shape = data.draw(st.tuples(st.integers(1, 9), st.integers(1, 9), st.sampled_from([1, 3])))
    own = np.random.default_rng(1).integers(-99, 100, shape if shape[2] > 1 else shape[:2])
    explorer = cl.Explorer(own, **options(data.draw))
    try:
        explorer.feature_map, explorer.pooled  # noqa: B018 (whether they can be computed)
        possible = True
    except ShapeError:
        possible = False
    for framework in filter(can_run, codegen.FRAMEWORKS):
        if possible:
            assert_equal_maps(explorer, framework, own)
        else:
            with pytest.raises(ShapeError):
                explorer.code(framework)


@pytest.mark.parametrize("framework", codegen.FRAMEWORKS[:-1])
def test_only_the_image_comes_from_convlab(framework):
    code = cl.Explorer("cat", pool="max", activation="relu", size=90).code(framework)
    assert code.count("cl.") == code.count("cl.load_image") == 1


def test_the_text_of_a_small_case():
    assert cl.Explorer("grid", "sobel_x", stride=2, padding=1).code("numpy") == (
        "import numpy as np\n"
        "from numpy.lib.stride_tricks import sliding_window_view\n"
        "\n"
        "import convlab as cl\n"
        "\n"
        'image = cl.load_image("grid")\n'
        "kernel = np.array([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]], dtype=float)\n"
        "\n"
        "image = np.pad(image, ((1, 1), (1, 1)))\n"
        "windows = sliding_window_view(image, (3, 3))[::2, ::2]\n"
        'feature_map = np.einsum("ijkl,kl->ij", windows, kernel)'
    )


@pytest.mark.parametrize("name", [case["name"] for case in CASES])
def test_python_writes_the_code_of_the_shared_table(name):
    """The page's half is held to the same table by tests/js/codegen.test.mjs."""
    case = next(case for case in CASES if case["name"] == name)
    for framework in codegen.FRAMEWORKS:
        assert codegen.code(framework, **case["settings"]).split("\n") == case["code"][framework]


def test_kernels_of_different_sizes_have_no_code():
    bank = [np.array(kernel) for kernel in SHARED["differ"]["bank"]]
    with pytest.raises(ShapeError) as caught:
        cl.Explorer("cat", bank, padding="same", size=60).code()
    assert str(caught.value) == SHARED["differ"]["says"]
    cl.Explorer("cat", bank[1:], padding="same", size=60).code()


def test_an_unknown_library_suggests_the_nearest():
    with pytest.raises(UnknownNameError, match=r"no library of this name. Got 'torch': .* 'pytorch'\?"):
        cl.Explorer("grid").code("torch")


def test_impossible_settings_have_no_code():
    with pytest.raises(ShapeError, match="kernel is taller than the padded image"):
        cl.Explorer("grid", "gaussian_5", dilation=2).code()
    with pytest.raises(ShapeError, match="pooling window is taller"):
        cl.Explorer("grid", pool="max", pool_size=4).code()
    with pytest.raises(ShapeError, match="sees nothing but padding"):
        cl.Explorer("grid", pool="max", pool_padding=2).code()
