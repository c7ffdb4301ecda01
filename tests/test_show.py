"""`cl.show` and the registered colormaps: one value has one colour in lessons, figures and widgets."""

import subprocess
import sys
from pathlib import Path

import matplotlib
import matplotlib.pyplot as plt
import numpy as np
import pytest

import convlab as cl
from convlab import colours
from convlab.errors import ImageError, OptionError, ShapeError

ROOT = Path(__file__).resolve().parents[1]


def run(code):
    command = [sys.executable, "-c", code]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=True).stdout.strip()


@pytest.mark.parametrize("imports", ["convlab, matplotlib.pyplot", "matplotlib.pyplot, convlab", "convlab, matplotlib"])
def test_the_colormaps_are_registered_in_whatever_order_one_imports(imports):
    names = run(f"import {imports}; import matplotlib as m; print(*[n for n in m.colormaps if n[:7] == 'convlab'])")
    assert names.split() == [f"convlab_{name}" for name in ("signed", "image", "red", "green", "blue")]


def test_convlab_does_not_load_matplotlib_for_them():
    assert run("import sys, convlab; print('matplotlib' in sys.modules)") == "False"


def test_a_broken_matplotlib_breaks_as_without_convlab():
    code = "import sys, convlab; sys.modules['matplotlib'] = None\n"
    assert run(code + "try: import matplotlib\nexcept ImportError: print('as usual')") == "as usual"


@pytest.mark.parametrize(
    "name, exact",
    [
        ("signed", lambda t: colours.signed_colours(2 * t - 1, 1)),
        ("image", lambda t: colours.grey_colours(t, 0, 1)),
        ("green", lambda t: colours.channel_colours(t, 0, 1, "green")),
    ],
)
def test_a_colormap_is_the_scale_of_the_page(name, exact):
    colormap = matplotlib.colormaps[f"convlab_{name}"]
    pixels = np.arange(256) / 255
    some = np.concatenate([[0, 0.5, 1], np.random.default_rng(1).random(2000)])
    painted = lambda t: colormap(t, bytes=True)[:, :3].astype(int)  # noqa: E731
    assert abs(painted(some) - exact(some).astype(int)).max() <= (1 if name != "green" else 3)
    np.testing.assert_array_equal(painted(some[:3]), exact(some[:3]))
    if name != "signed":
        np.testing.assert_array_equal(painted(pixels), exact(pixels))


def drawn(figure):
    """The colours of the first image of a figure, (H, W, 3)."""
    image = figure.axes[0].images[0]
    return image.to_rgba(image.get_array(), bytes=True)[:, :, :3].astype(int)


MAP = cl.conv2d(cl.load_image("logo", max_side=60, grey=True), "sobel_x")


@pytest.mark.parametrize("mode", ["signed", "absolute", "rescale", "wrap", "clip"])
def test_a_map_has_the_colours_that_the_explorer_gives_it(mode):
    explorer = cl.Explorer("logo", "sobel_x", size=60, show=mode)
    image = drawn(cl.show(explorer.feature_map, mode=mode))
    values = explorer.feature_map
    expected = colours.display(mode, values, colours.colour_limit(values)).colour_of(values)
    assert abs(image - expected.astype(int)).max() <= 1
    assert len(np.unique(image.reshape(-1, 3), axis=0)) > 1


def test_without_a_mode_pixels_are_grey_and_maps_are_signed():
    assert repr(cl.show(MAP)).startswith("<Still ") and "signed from -1000 to 1000" in repr(cl.show(MAP))
    photograph = cl.load_image("cat", max_side=40, grey=True)
    np.testing.assert_array_equal(drawn(cl.show(photograph)), np.repeat(photograph[:, :, np.newaxis], 3, axis=2))
    assert "clip from 0 to 9" in repr(cl.show([[0, 9]])) and "signed from -8 to 8" in repr(cl.show([[-7, 7]]))
    assert "clip from 0 to 1" in repr(cl.show(np.array([[0.5, 1.0]]), mode="clip"))
    assert "clip from 0 to 255" in repr(cl.show(np.array([[100, 200]], np.int16)))
    assert "-510 to 510" in repr(cl.show(MAP, limit=510))


def test_a_colour_picture_is_shown_as_it_is():
    picture = cl.load_image("cat", max_side=30)
    shown = cl.show(picture).axes[0].images[0].get_array()
    np.testing.assert_allclose(np.asarray(shown) * 255, picture)


def test_a_map_is_drawn_into_axes_of_ones_own():
    figure, (left, right) = plt.subplots(1, 2)
    try:
        assert cl.show(MAP, left) is figure and cl.show(MAP[:, :, np.newaxis], ax=right, limit=100) is figure
        assert [ax.images[0].get_clim() for ax in (left, right)] == [(-1000, 1000), (-100, 100)]
        assert len(figure.axes) == 2  # no colour scale takes their room
    finally:
        plt.close(figure)


def test_a_figure_of_ones_own_has_a_colour_scale():
    figure = cl.show(MAP)
    assert len(figure.axes) == 2 and figure.axes[1].get_ylim() == (-1000, 1000)
    assert figure._repr_png_()[:4] == b"\x89PNG"


@pytest.mark.parametrize(
    "arguments, error, words",
    [
        (dict(map=np.zeros((4, 4, 6))), ShapeError, r"room for one map. Got shape=\(4, 4, 6\): .* Choose one map"),
        (dict(map=np.zeros((2, 4, 4, 3))), ShapeError, "room for one map"),
        (dict(map=[1, 2, 3]), ShapeError, "wrong number of axes"),
        (dict(map="cat"), ImageError, "that is only a name"),
        (dict(map=[[1, 2]], mode="gray"), OptionError, "mode: there is no such mapping to colours. Got 'gray'"),
        (dict(map=[[1, 2]], limit=0), OptionError, "limit: the limit has to be above 0. Got 0"),
        (dict(map=[[1, 2]], limit="255"), OptionError, "limit: .* Got '255'"),
    ],
)
def test_what_cannot_be_shown_is_explained(arguments, error, words):
    with pytest.raises(error, match=words):
        cl.show(**arguments)
