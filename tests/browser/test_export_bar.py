"""What leaves the page: code in the clipboard, a PNG, a GIF; with Python, without it, and never silently."""

import re
import warnings
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

import convlab as cl
from convlab.codegen import explorer as codegen

SETUP = "import convlab as cl"
LABELS = codegen.TEXT["labels"]
NAMES = [
    "image", "channel", "depthwise", "bank", "front", "kernel", "stride", "padding", "padding_mode", "dilation",
    "flip", "bias", "activation", "pool", "pool_size", "pool_stride", "pool_padding", "ceil_mode", "count_include_pad",
    "shift",
]  # fmt: skip
SETTINGS = [
    "'cat', padding='same', pool='max'",
    "'grid', [[1, 2, -3], [0, 5, 1]], stride=(1, 2), padding=((0, 1), (2, 0)), padding_mode='reflect', bias=-2.5",
    "'logo', 'gaussian_5', flip=True, dilation=2, activation='relu', pool='average', pool_size=3, pool_stride=(1, 2)",
    "'cat', pool='average', pool_size=3, pool_padding=((1, 0), (2, 1)), ceil_mode=True, count_include_pad=False, "
    "shift=(2, -3)",
    "'cat', [[0.1, 1e-7], [0.3, 3]], channel='blue', padding='full', padding_mode='circular'",
    "'cat', [[[1, -2, 0], [0, 3, 1]]], channel='all', padding='same', bias=-2.5, activation='relu', pool='max'",
    "'cat', 'gaussian_5', channel='all', depthwise=True, stride=2, dilation=2, pool='average', ceil_mode=True",
    "'grid', ['sobel_x', 'gaussian_3', 'laplacian'], front=1, padding=1, flip=True, activation='relu'",
    "'cat', ['sobel_x', 'emboss'], channel='all', depthwise=True, shift=(2, -3), pool='average', pool_padding=1",
]


class Foot:
    """The actions of one Explorer, which Python calls `e`."""

    def __init__(self, notebook):
        self.notebook, self.page = notebook, notebook.page
        self.root = notebook.page.locator(".convlab-explorer")

    def press(self, label):
        self.root.get_by_role("button", name=label, exact=True).click()

    @property
    def said(self):
        return self.root.locator(".cl-said")

    def says(self, pattern, seconds=20):
        self.page.wait_for_function(
            "([text]) => new RegExp(text).test(document.querySelector('.cl-said').textContent)",
            arg=[pattern],
            timeout=1000 * seconds,
        )
        return self.said.inner_text()

    def clipboard(self):
        return self.page.evaluate("() => navigator.clipboard.readText()")

    def saved(self, label, seconds=20):
        """The name and the bytes of the file that a button gives."""
        with self.page.expect_download(timeout=1000 * seconds) as download:
            self.press(label)
        return download.value.suggested_filename, download.value.path().read_bytes()


@pytest.fixture
def foot(notebook):
    def open_one(arguments, **look):
        opened = notebook([SETUP, f"e = cl.Explorer({arguments})\ne"], **look)
        opened.run_all()
        return Foot(opened)

    return open_one


def test_copied_code_is_pythons_code_and_gives_the_same_map(foot):
    here = foot(f"{SETTINGS[0]}, size=80")
    for arguments in SETTINGS:
        python = eval(f"cl.Explorer({arguments}, size=80)", {"cl": cl})
        here.notebook.python(f"new = cl.Explorer({arguments}, size=80)")
        here.notebook.python(f"for name in {NAMES}: setattr(e, name, getattr(new, name))")
        here.notebook.settle()
        for library in codegen.FRAMEWORKS:
            here.root.get_by_label("Library of the code").select_option(library)
            here.press("Copy code")
            here.says(f"Copied .* lines for {LABELS[library]}")
            here.page.wait_for_timeout(100)
            assert here.clipboard() == python.code(library)
        found = {}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            exec(here.clipboard(), found)
        if python.bank:
            np.testing.assert_array_equal(found["feature_maps"], python.feature_maps)
        else:
            np.testing.assert_array_equal(found["feature_map"], python.feature_map)


def test_a_picture_of_the_view_is_saved_as_it_is_seen(foot):
    # a window high enough for all of it, or the lab's own bars lie over what is seen
    here = foot("'cat', padding='same', pool='max', row=139, col=128", scale=2, height=1500)
    box = here.root.bounding_box()
    name, data = here.saved("Save picture")
    picture = Image.open(BytesIO(data)).convert("RGB")
    assert name == "cat-laplacian.png"
    assert picture.width == pytest.approx(2 * box["width"], abs=2)
    assert 2 * box["height"] - 150 < picture.height < 2 * box["height"] + 2  # the buttons are left out
    assert here.said.inner_text() == f"Saved {name}, {picture.height:,} × {picture.width:,} pixels."
    saved = np.asarray(picture, float)
    seen = np.asarray(Image.open(BytesIO(here.root.screenshot())).convert("RGB"), float)
    foot_at = 2 * int(here.root.locator(".cl-foot").bounding_box()["y"] - here.root.bounding_box()["y"])
    cols = min(saved.shape[1], seen.shape[1])
    difference = np.abs(saved[:foot_at, :cols] - seen[:foot_at, :cols]).mean(axis=2)
    assert difference.mean() < 4
    assert (difference > 90).mean() < 0.02
    ink = (saved[foot_at:] < 100).all(axis=2)
    assert ink[:, : cols // 2].any()  # the formulas are there
    assert not ink[:, -400:].any()  # the buttons are not


def test_an_animation_is_saved(foot):
    here = foot("'grid', 'sobel_x', stride=2, padding=1")
    name, data = here.saved("Save animation", seconds=120)
    picture = Image.open(BytesIO(data))
    assert (name, picture.format, picture.n_frames) == ("grid-sobel_x.gif", "GIF", 9)
    assert re.fullmatch(r"Saved grid-sobel_x\.gif: nine pictures, \d\.\d MB\.", here.said.inner_text())


@pytest.mark.parametrize(
    "arguments, name",
    [
        (
            "[[[r, c, r * c] for c in range(5)] for r in range(5)], 'sobel_x', stride=2, padding=1, channel='all'",
            "own-sobel_x.gif",
        ),
        ("'grid', ['sobel_x', 'laplacian'], front=1, stride=2, padding=1", "grid-laplacian.gif"),
    ],
)
def test_an_animation_of_all_channels_and_of_a_bank_is_saved(foot, arguments, name):
    here = foot(arguments)
    saved, data = here.saved("Save animation", seconds=120)
    picture = Image.open(BytesIO(data))
    assert (saved, picture.format, picture.n_frames) == (name, "GIF", 9)


def test_kernels_of_different_sizes_have_no_code(foot):
    here = foot("'grid', ['sobel_x', 'gaussian_5'], padding='same'")
    here.press("Copy code")
    with pytest.raises(cl.ShapeError) as caught:
        cl.Explorer("grid", ["sobel_x", "gaussian_5"], padding="same").code()
    assert here.says("differ in size") == str(caught.value)


def test_without_python_code_and_picture_are_saved_and_the_animation_says_what_it_needs(foot):
    here = foot("'grid', 'sobel_x'")
    here.notebook.shutdown_kernel()
    here.page.wait_for_timeout(500)
    here.press("Copy code")
    here.says("Copied")
    assert here.clipboard() == cl.Explorer("grid", "sobel_x").code("numpy")
    name, data = here.saved("Save picture")
    assert name == "grid-sobel_x.png" and Image.open(BytesIO(data)).width > 1000
    here.press("Save animation")
    here.says("Save animation needs a running kernel")


def test_impossible_settings_have_no_code_and_no_animation(foot):
    here = foot("'grid', 'gaussian_5', dilation=2")
    here.press("Copy code")
    assert here.says("no code") == "There is no code for settings that do not fit."
    here.press("Save animation")
    assert here.says("can move") == "No window fits, so none can move."
    assert here.saved("Save picture")[0] == "grid-gaussian_5.png"


# The same of a SignalExplorer

SIGNALS = {
    "samples": ("'short', [2, 0, -1.5], stride=2, padding=(1, 2), padding_mode='reflect', flip=True", "short-custom"),
    "named": ("'noisy', 'moving average 5', padding='same'", "noisy-moving_average"),
    "curves": ("'box', 'exponential', continuous=True, g_width=0.5, t=0.5", "box-exponential"),
}


@pytest.fixture
def signal_foot(notebook):
    def open_one(arguments, **look):
        opened = notebook([SETUP, f"e = cl.SignalExplorer({arguments})\ne"], **look)
        opened.run_all()
        return Foot(opened)

    return open_one


def test_the_code_of_a_signal_is_pythons_code(signal_foot):
    here = signal_foot(SIGNALS["samples"][0])
    library = here.root.get_by_label("Library of the code")
    for name in SIGNALS:
        python = eval(f"cl.SignalExplorer({SIGNALS[name][0]})", {"cl": cl})
        names = ["f", "g", "f_width", "g_width", "signal", "kernel", "stride", "padding", "padding_mode", "dilation"]
        names += ["flip", "continuous"]
        here.notebook.python(f"new = cl.SignalExplorer({SIGNALS[name][0]})")
        here.notebook.python(f"for name in {names}: setattr(e, name, getattr(new, name))")
        here.notebook.settle()
        offered = library.locator("option").evaluate_all("all => all.map((option) => option.value)")
        known = codegen.FRAMEWORKS if name != "curves" else ("numpy", "scipy", "convlab")
        assert offered == list(known)
        for framework in offered:
            library.select_option(framework)
            here.press("Copy code")
            here.says(f"Copied .* lines for {LABELS[framework]}, up to output")
            here.page.wait_for_timeout(100)
            assert here.clipboard() == python.code(framework)
        found = {}
        exec(here.clipboard(), found)
        np.testing.assert_array_equal(found["output"], python.output)


@pytest.mark.parametrize("name", SIGNALS)
def test_a_signals_picture_and_animation_are_saved(signal_foot, name):
    arguments, stem = SIGNALS[name]
    here = signal_foot(arguments, scale=2, height=1500)
    box = here.root.bounding_box()
    saved, data = here.saved("Save picture")
    picture = Image.open(BytesIO(data)).convert("RGB")
    assert saved == f"{stem}.png"
    assert picture.width == pytest.approx(2 * box["width"], abs=2)
    pixels = np.asarray(picture, float)
    seen = np.asarray(Image.open(BytesIO(here.root.screenshot())).convert("RGB"), float)
    foot_at = 2 * int(here.root.locator(".cl-foot").bounding_box()["y"] - box["y"])
    cols = min(pixels.shape[1], seen.shape[1])
    difference = np.abs(pixels[:foot_at, :cols] - seen[:foot_at, :cols]).mean(axis=2)
    assert difference.mean() < 4
    assert (difference > 90).mean() < 0.02
    saved, data = here.saved("Save animation", seconds=240)
    frames = {"samples": 5, "named": 40, "curves": 40}[name]
    assert (saved, Image.open(BytesIO(data)).n_frames) == (f"{stem}.gif", frames)
    assert f"Saved {stem}.gif" in here.said.inner_text()


def test_a_signal_without_python_or_without_a_window_says_so(signal_foot):
    here = signal_foot("[1, 2, 3], 'slope'")
    here.notebook.python("e.dilation = 2")
    here.notebook.settle()
    here.press("Copy code")
    assert here.says("no code") == "There is no code for settings that do not fit."
    here.press("Save animation")
    assert here.says("can move") == "No window fits, so none can move."
    here.notebook.python("e.dilation = 1")
    here.notebook.shutdown_kernel()
    here.page.wait_for_timeout(500)
    here.press("Copy code")
    here.says("Copied")
    assert here.clipboard() == cl.SignalExplorer([1, 2, 3], "slope").code("numpy")
    here.press("Save animation")
    here.says("Save animation needs a running kernel")
