"""The Python half of the Explorer; tests/browser/test_explorer.py has the other."""

import re

import ipywidgets
import numpy as np
import pytest
import traitlets
from PIL import Image

import convlab as cl
from convlab.errors import ImageError, KernelError, OptionError, ShapeError, UnknownNameError
from convlab.widgets import _images
from convlab.widgets._controls import CONTROLS

KERNEL = [[0, 1, 2], [-1, 0, 1], [-2, -1, 0]]


def test_results_are_those_of_the_operations():
    explorer = cl.Explorer(
        "digit_7", KERNEL, stride=(1, 2), padding=((0, 1), (2, 0)), dilation=2, padding_mode="replicate", flip=True,
        bias=-3, activation="relu", pool="average", pool_size=(2, 1), pool_stride=1, row=1, col=2,
    )  # fmt: skip
    image = cl.load_image("digit_7")
    options = dict(stride=(1, 2), padding=((0, 1), (2, 0)), dilation=2, padding_mode="replicate", flip=True)
    expected = cl.conv2d(image, KERNEL, bias=-3, **options)
    np.testing.assert_array_equal(explorer.input, image)
    np.testing.assert_array_equal(explorer.feature_map, expected)
    np.testing.assert_array_equal(explorer.activated, np.maximum(expected, 0))
    np.testing.assert_array_equal(explorer.pooled, cl.avg_pool2d(np.maximum(expected, 0), (2, 1), stride=1))
    assert explorer.window.sum == expected[1, 2]
    assert explorer.window.sum == explorer.window.products.sum() + explorer.window.bias


def test_without_pooling_there_is_no_pooled_map():
    assert cl.Explorer("grid").pooled is None


@pytest.mark.parametrize("channel, index", [("red", 0), ("green", 1), ("blue", 2)])
def test_a_channel_of_the_cat(channel, index):
    explorer = cl.Explorer("cat", channel=channel, size=120)
    np.testing.assert_array_equal(explorer.input, cl.load_image("cat", max_side=120)[:, :, index])


def test_grey_is_the_grey_of_load_image():
    explorer = cl.Explorer("cat", size=120)
    np.testing.assert_array_equal(explorer.input, cl.images.to_grey(cl.load_image("cat", max_side=120)))


def test_an_array_of_floats_is_explored_as_it_is():
    values = np.linspace(-2, 7, 35).reshape(5, 7)
    explorer = cl.Explorer(values, [[1, 2]])
    np.testing.assert_array_equal(explorer.input, values)
    assert explorer.image_menu[0]["label"] == "Given 5 × 7"


def test_equal_arrays_share_one_picture_and_different_ones_do_not():
    first, again, other = (cl.Explorer(np.full((4, 6), value)) for value in (1, 1, 2))
    assert first.image == again.image != other.image


@pytest.mark.parametrize("kind", ["array", "bytes", "path", "text"])
def test_a_picture_of_ones_own_is_the_image_from_the_start_or_later(kind, tmp_path):
    array = np.random.default_rng(3).integers(0, 256, (9, 14, 3), dtype=np.uint8)
    Image.fromarray(array).save(tmp_path / "own.png")
    file = tmp_path / "own.png"
    source = {"array": array, "bytes": file.read_bytes(), "path": file, "text": str(file)}[kind]
    later = cl.Explorer("grid", "sobel_x")
    later.image = source
    for explorer in (cl.Explorer(source, "sobel_x"), later):
        np.testing.assert_array_equal(explorer.input, cl.images.to_grey(array))
        assert explorer.image.startswith("own_")
        assert set(explorer.pictures) == {explorer.image}
    later.image = "grid"
    assert later.input.shape == (5, 5)


def from_page(array, name="own_12345678", origin="grid"):
    """What the page sends for a picture that the learner brought."""
    rows, cols = array.shape[:2]
    kind = {"rows": rows, "cols": cols, "channels": array.shape[2] if array.ndim == 3 else 1, "dtype": array.dtype.name}
    return {"own": {"name": name, "origin": origin, **kind, "data": memoryview(array.tobytes())}, "image": name}


@pytest.mark.parametrize("order", [("own", "image"), ("image", "own")])
@pytest.mark.parametrize(
    "array",
    [
        np.arange(35, dtype=np.uint8).reshape(5, 7),
        np.linspace(-3, 4, 35).reshape(5, 7),
        np.arange(105, dtype=np.uint8).reshape(5, 7, 3),
        np.linspace(-3, 4, 105).reshape(5, 7, 3),
    ],
)
def test_a_picture_from_the_page_is_the_input(array, order):
    explorer = cl.Explorer("grid", "sobel_x")
    message = from_page(array)
    explorer.set_state({name: message[name] for name in order})
    np.testing.assert_array_equal(explorer.input, cl.images.to_grey(array))
    np.testing.assert_array_equal(explorer.feature_map, cl.conv2d(cl.images.to_grey(array), "sobel_x"))
    assert repr(explorer).startswith("<Explorer own 5x7, sobel_x 3x3: map 3x5")
    explorer.image = "grid"
    explorer.image = "own_12345678"  # the menu's “Own”
    np.testing.assert_array_equal(explorer.input, cl.images.to_grey(array))


def test_a_picture_from_the_page_that_is_not_whole_is_refused():
    explorer = cl.Explorer("grid")
    message = from_page(np.zeros((3, 4)))
    message["own"]["rows"] = 5
    with pytest.raises(ImageError, match="96 bytes for 5 x 4 x 1 float64"):
        explorer.own = message["own"]
    for wrong in ({}, {"name": "own"}, [1], "cat", message["own"] | {"dtype": "int8"}, message["own"] | {"cols": "4"}):
        with pytest.raises(ImageError, match="explorer.image = array"):
            explorer.own = wrong
    assert explorer.own is None and explorer.image == "grid"


def test_pictures_are_shared_between_explorers():
    first, second = cl.Explorer("cat"), cl.Explorer("logo")
    assert first._menu_pictures is second._menu_pictures and first.pictures == second.pictures == {}
    assert {"cat", "logo", "grid"} <= set(first._menu_pictures.pictures)


def test_pictures_of_the_menus_that_were_closed_are_made_again():
    shared = cl.Explorer("grid")._menu_pictures
    shared.close()
    assert cl.Explorer("grid")._menu_pictures is not shared


def test_a_smaller_map_moves_the_window_to_its_border_and_back():
    explorer = cl.Explorer("grid", padding="same", row=4, col=3)
    explorer.padding = "valid"
    assert explorer.position == (2, 2)
    assert explorer.window.sum == explorer.feature_map[2, 2]
    explorer.padding = "same"
    assert explorer.position == (4, 3)


@pytest.mark.parametrize(
    "name, given, kept",
    [
        ("stride", (3, 3), 3),
        ("stride", np.int64(2), 2),
        ("padding", ((1, 1), (1, 1)), 1),
        ("padding", ((1, 1), (2, 2)), (1, 2)),
        ("padding", ((1, 0), (2, 2)), ((1, 0), (2, 2))),
        ("padding", [[1, 0], [2, 2]], ((1, 0), (2, 2))),  # as the page sends it
        ("dilation", [2, 1], (2, 1)),
        ("pool_stride", None, None),
        ("kernel", "box_blur_3", [[1 / 9] * 3] * 3),
        ("kernel", np.eye(2, dtype=np.uint8), [[1, 0], [0, 1]]),
    ],
)
def test_settings_are_kept_in_their_short_form(name, given, kept):
    explorer = cl.Explorer("grid")
    setattr(explorer, name, given)
    assert getattr(explorer, name) == kept


BAD = [
    ("stride", 0, OptionError, ["stride=0", "at least 1", "Use stride=1"]),
    ("stride", -1, OptionError, ["stride=-1", "Use stride=1"]),
    ("stride", 1.5, OptionError, ["stride=1.5", "whole number", "Use stride=1"]),
    ("stride", (1, 2, 3), OptionError, ["(1, 2, 3)", "pair"]),
    ("dilation", 0, OptionError, ["dilation=0"]),
    ("dilation", True, OptionError, ["dilation=True"]),
    ("padding", -1, OptionError, ["-1"]),
    ("padding", "sam", UnknownNameError, ["'sam'", "'same'"]),
    ("padding_mode", "mirror", UnknownNameError, ["'mirror'", "'reflect'"]),
    ("activation", "tanh", UnknownNameError, ["'tanh'", "'relu'"]),
    ("pool", "maxx", UnknownNameError, ["'maxx'", "'max'"]),
    ("pool_size", 0, OptionError, ["0"]),
    ("bias", float("nan"), OptionError, ["nan", "number"]),
    ("bias", "much", OptionError, ["'much'", "number"]),
    ("row", -1, OptionError, ["row=-1"]),
    ("kernel", [], KernelError, ["empty", "laplacian"]),
    ("kernel", [[1, 2], [3]], KernelError, ["row 1", "zeros"]),
    ("kernel", [[1, np.nan]], KernelError, ["nan", "(0, 1)"]),
    ("kernel", [["a"]], KernelError, ["'a'"]),
    ("kernel", np.ones((12, 3)), ShapeError, ["(12, 3)", "11"]),
    ("kernel", "laplace", UnknownNameError, ["'laplace'", "'laplacian'"]),
    ("image", "catt", UnknownNameError, ["'catt'", "'cat'"]),
    ("image", "./nowhere.png", ImageError, ["nowhere.png"]),
    ("image", None, ImageError, ["None"]),
    ("image", [[1, 2], [3]], ImageError, ["differ in length"]),
    ("show", "colour", UnknownNameError, ["'colour'", "'signed'"]),
    ("channel", "gray", UnknownNameError, ["'gray'", "'grey'"]),
]


@pytest.mark.parametrize("name, value, kind, words", BAD, ids=[f"{name}={value!r}"[:40] for name, value, *_ in BAD])
def test_an_invalid_value_raises_an_explained_error_and_changes_nothing(name, value, kind, words):
    explorer = cl.Explorer("grid", "sobel_x")
    before = repr(explorer), getattr(explorer, name)
    with pytest.raises(kind) as caught:
        setattr(explorer, name, value)
    for word in words:
        assert word in str(caught.value)
    assert (repr(explorer), getattr(explorer, name)) == before
    with pytest.raises(kind):
        cl.Explorer(**{"image": "grid", name: value})


@pytest.mark.parametrize("size", [0, 7, 1601, 40.0, True, "400"])
def test_an_invalid_size_raises_an_explained_error(size):
    with pytest.raises(OptionError, match="8 to 1600, such as 400"):
        cl.Explorer("cat", size=size)


def test_an_unknown_control_raises_an_error_that_suggests_the_nearest():
    with pytest.raises(UnknownNameError, match="'stride'"):
        cl.Explorer("grid", controls=["strid"])


def test_settings_that_do_not_fit_together_are_allowed_and_explained():
    explorer = cl.Explorer("grid", "sobel_x", dilation=3)
    assert "kernel" in repr(explorer) and len(repr(explorer)) < 110
    with pytest.raises(ShapeError, match=r"7 .* 5|5 .* 7"):
        explorer.feature_map  # noqa: B018
    explorer.padding = 1
    assert explorer.feature_map.shape == (1, 1)


def test_a_pooling_window_larger_than_the_map_is_explained():
    explorer = cl.Explorer("grid", pool="max", pool_size=4)
    assert "pool" in repr(explorer) and len(repr(explorer)) < 110
    with pytest.raises(ShapeError):
        explorer.pooled  # noqa: B018


def test_the_repr_carries_the_numbers_on_one_short_line():
    explorer = cl.Explorer("cat", "gaussian_5", stride=(2, 3), padding=((1, 2), (3, 4)), dilation=(1, 2), bias=0.125,
                           flip=True, activation="relu", pool="average", row=60, col=70)  # fmt: skip
    rows, cols = explorer.feature_map.shape
    assert f"map {rows}x{cols}" in repr(explorer)
    assert f"at (60, 70): {explorer.activated[60, 70]:.6g}" in repr(explorer)
    assert len(repr(explorer)) < 110 and "\n" not in repr(explorer)
    assert repr(cl.Explorer("grid", "sobel_x")) == "<Explorer grid 5x5, sobel_x 3x3: map 3x3, at (0, 0): 0>"


def test_shape_steps_end_in_the_sizes_of_the_maps():
    explorer = cl.Explorer("cat", "gaussian_5", stride=(2, 3), padding=2, dilation=(1, 2), pool="max", pool_size=3)
    ends = [int(line.rsplit("= ", 1)[1]) for line in explorer.shape_steps]
    assert ends == [*explorer.feature_map.shape, *explorer.pooled.shape]


def test_every_control_is_named_in_the_page_and_the_other_way_round():
    source = (_images.__file__).replace("convlab/widgets/_images.py", "js/src/state/explorer-settings.ts")
    with open(source, encoding="utf-8") as file:
        text = file.read()
    for name in CONTROLS["explorer"]:
        side = name.removeprefix("padding_")
        assert f"  {name}:" in text or f"{side}: [" in text, name


def test_the_settings_read_in_the_page_are_traits():
    source = (_images.__file__).replace("convlab/widgets/_images.py", "js/src/state/explorer-settings.ts")
    with open(source, encoding="utf-8") as file:
        block = re.split(r"export const SETTINGS\b.* = \[", file.read())[1].split("]")[0]
    names = [name.strip(' "\n') for name in block.split(",") if name.strip()]
    assert set(names) <= set(cl.Explorer.class_trait_names(sync=True))


# Controls at another place


def test_a_panel_has_the_controls_it_is_asked_for():
    explorer = cl.Explorer("grid")
    panel = explorer.panel("stride", "padding")
    assert list(panel.names) == ["stride", "padding"] and repr(panel) == "<Panel stride, padding>"
    assert panel.get_state()["_of"] == f"anywidget:{explorer.model_id}"
    assert tuple(explorer.panel().names) == explorer.control_names == CONTROLS["explorer"]
    assert list(cl.SignalExplorer().panel("flip").names) == ["flip"]


@pytest.mark.parametrize("name", ["strid", 3, None, ["stride"]])
def test_a_panel_of_an_unknown_control_is_refused(name):
    with pytest.raises(UnknownNameError, match="Explorer: there is no control of this name.*'stride'|is known|Choose"):
        cl.Explorer("grid").panel("padding", name)


# Values that other widgets follow


def test_a_slider_is_linked_to_a_number():
    explorer, slider = cl.Explorer("grid"), ipywidgets.IntSlider(1, 1, 4)
    traitlets.link((slider, "value"), (explorer, "stride"))
    slider.value = 2
    assert explorer.stride == 2 and explorer.feature_map.shape == (2, 2)
    explorer.stride = 3
    assert slider.value == 3
    link = ipywidgets.jslink((slider, "value"), (explorer, "stride"))
    assert link.get_state()["target"] == [f"IPY_MODEL_{explorer.model_id}", "stride"]


MAKERS = {
    "Explorer": lambda: cl.Explorer("grid", "sobel_x", pool="max"),
    "SignalExplorer": lambda: cl.SignalExplorer("short", "slope"),
    "Chain": lambda: cl.Chain("grid"),
}


@pytest.mark.parametrize(
    ("make", "change", "names"),
    [
        ("Explorer", {"padding": "same"}, {"feature_map", "activated", "pooled", "shape_steps", "counts", "window"}),
        (
            "Explorer",
            {"image": [[i * i for i in range(5)]] * 5},
            {"feature_map", "activated", "pooled", "input", "window"},
        ),
        ("Explorer", {"kernel": "identity"}, {"feature_map", "activated", "pooled", "window"}),
        ("Explorer", {"pool": "average"}, {"pooled"}),
        ("Explorer", {"activation": "relu"}, {"activated"}),
        ("Explorer", {"row": 1}, {"window", "position"}),
        ("Explorer", {"show": "clip"}, set()),
        ("SignalExplorer", {"stride": 2}, {"output", "shape_steps"}),
        ("SignalExplorer", {"position": 2}, {"position", "window"}),
        ("SignalExplorer", {"speed": 3}, set()),
        ("Chain", {"steps": ()}, {"maps", "shapes", "unit", "parameters", "multiplications"}),
        ("Chain", {"stage": 0}, {"unit"}),
    ],
)
def test_results_can_be_observed(make, change, names):
    widget = MAKERS[make]()
    results = [
        name
        for name in (
            "feature_map",
            "activated",
            "pooled",
            "input",
            "window",
            "position",
            "shape_steps",
            "counts",
            "output",
            "maps",
            "shapes",
            "unit",
            "parameters",
            "multiplications",
        )
        if hasattr(widget, name)
    ]
    before, told = {name: getattr(widget, name) for name in results}, {}
    widget.observe(lambda event: told.setdefault(event["name"], event), results)
    for name, value in change.items():
        setattr(widget, name, value)
    assert set(told) == names
    for name, event in told.items():
        assert repr(event["new"]) == repr(getattr(widget, name)) and repr(event["old"]) == repr(before[name])
        assert event["owner"] is widget


def test_a_result_of_settings_that_do_not_fit_together_is_none():
    explorer, told = cl.Explorer("grid"), []
    explorer.observe(told.append, "feature_map")
    explorer.kernel = np.ones((7, 7))
    explorer.kernel = "identity"
    assert [event["new"] is None for event in told] == [True, False]
    explorer.unobserve(told.append, "feature_map")
    explorer.kernel = "blur"
    assert len(told) == 2


def test_a_name_that_nobody_has_cannot_be_observed():
    for name in ("featuremap", "panel", "_own_picture"):
        with pytest.raises(UnknownNameError, match=name):
            cl.Explorer("grid").observe(print, name)
