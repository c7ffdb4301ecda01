"""Still figures and animations: colours and sentences as in the page, numbers that add up, nothing cut off."""

import json
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
import pytest
from PIL import Image

import convlab as cl
from convlab import colours
from convlab.errors import OptionError, ShapeError
from convlab.figures import sentences
from convlab.figures.scene import Scene

pytestmark = pytest.mark.slow

TABLE = json.loads((Path(__file__).parent / "cases" / "words.json").read_text(encoding="utf-8"))["cases"]
LOPSIDED = [[1, 2, -3], [0, 5, 1]]
SLICED = np.array([[[1, -2, 0], [0, 3, 1]], [[2, 0, -1], [-1, 1, 1]]])  # (2, 2, 3)
COLOURS = np.random.default_rng(1).integers(0, 10, (5, 6, 3))

EXPLORERS = {
    "cat": lambda: cl.Explorer("cat", padding="same", pool="max", row=139, col=128),
    "logo, no pooling": lambda: cl.Explorer("logo", "gaussian_5", row=40, col=60, bias=-3.25),
    "grid": lambda: cl.Explorer("grid", "sobel_x", stride=2, padding=((1, 1), (1, 0)), col=1),
    "grid, pooled": lambda: cl.Explorer("grid", LOPSIDED, padding="same", pool="average", activation="relu", row=2),
    "unread": lambda: cl.Explorer("gradient", LOPSIDED, stride=(3, 4), flip=True, show="rescale", row=1, col=3),
    "wide and dilated": lambda: cl.Explorer(
        "cat", np.eye(11), dilation=(1, 3), padding="full", show="absolute", size=90
    ),
    "not pooled": lambda: cl.Explorer("checkerboard", pool="max", pool_size=2, pool_stride=4, padding=1, row=3, col=2),
    "one pixel": lambda: cl.Explorer([[7.25]], [[-1e-6]]),
    "large numbers": lambda: cl.Explorer(np.full((6, 9), 123456.789), LOPSIDED, pool="max"),
    "kernel does not fit": lambda: cl.Explorer("grid", "sobel_x", dilation=3),
    "kernel does not fit a photograph": lambda: cl.Explorer("cat", "sobel_x", dilation=35, size=60),
    "padded pooling": lambda: cl.Explorer(
        "gradient",
        LOPSIDED,
        stride=2,
        pool="max",
        pool_size=3,
        pool_stride=2,
        pool_padding=((0, 1), (1, 0)),
        row=3,
        col=5,
        show="signed",
    ),
    "averages beyond the map": lambda: cl.Explorer(
        "grid",
        "sobel_x",
        padding="same",
        bias=-3.25,
        activation="relu",
        pool="average",
        pool_size=(3, 4),
        ceil_mode=True,
        pool_padding=1,
        row=4,
        col=4,
        shift=(1, -2),
        show="wrap",
    ),
    "windows left out": lambda: cl.Explorer(
        "checkerboard", pool="max", pool_size=(2, 1), pool_stride=(3, 4), pool_padding=((0, 1), (0, 0)), ceil_mode=True
    ),
    "padded pooling of a photograph": lambda: cl.Explorer(
        "cat",
        padding="same",
        pool="average",
        pool_size=5,
        pool_padding=2,
        count_include_pad=False,
        ceil_mode=True,
        size=120,
        row=0,
        col=119,
    ),
    "pooling of padding": lambda: cl.Explorer("grid", "sobel_x", pool="max", pool_padding=2),
    "all channels": lambda: cl.Explorer(
        "cat", padding="same", channel="all", pool="max", row=139, col=128, front_channel="green"
    ),
    "all channels of a small grid": lambda: cl.Explorer(
        COLOURS,
        SLICED,
        channel="all",
        padding=((1, 0), (2, 0)),
        bias=-2.25,
        activation="relu",
        row=2,
        col=3,
        pool="average",
        pool_padding=1,
        shift=(0, 1),
    ),
    "all channels, far apart": lambda: cl.Explorer(
        "cat", "gaussian_5", channel="all", dilation=(1, 3), stride=2, bias=7, size=200, row=3, col=3
    ),
    "depthwise": lambda: cl.Explorer(
        "cat",
        ["gaussian_3", "sobel_x", SLICED],
        channel="all",
        depthwise=True,
        front=1,
        front_channel="blue",
        padding="same",
        row=40,
        col=119,
        size=120,
        shift=(-2, 5),
    ),
    "depthwise with a bias": lambda: cl.Explorer(COLOURS, SLICED, channel="all", depthwise=True, bias=4, stride=2),
    "a bank": lambda: cl.Explorer(
        "cat", ["identity", "sobel_x", "gaussian_5"], front=2, size=120, pool="max", padding="same"
    ),
    "a bank without a pooled map": lambda: cl.Explorer(
        "grid", ["sobel_x", "sobel_y"], padding="same", pool="max", pool_size=9
    ),
    "a bank on a grid": lambda: cl.Explorer(
        "grid", [np.array(LOPSIDED), "sobel_y", np.ones((6, 6))], padding=((0, 0), (0, 1)), stride=2
    ),
    "twelve kernels of three channels": lambda: cl.Explorer(
        COLOURS, list(cl.kernels.names()[:12]), channel="all", depthwise=True, padding="same"
    ),
    "no kernel fits any channel": lambda: cl.Explorer(COLOURS, ["sobel_x", [[1]]], channel="all", dilation=3),
    "no kernel fits a photograph's channels": lambda: cl.Explorer(
        "cat", "sobel_x", channel="all", dilation=35, size=60
    ),
    "no pooling of channels": lambda: cl.Explorer(COLOURS, "sobel_x", channel="all", pool="max", pool_size=9),
    "no pooling of a photograph's channels": lambda: cl.Explorer(
        "cat", channel="all", pool="max", pool_size=9, dilation=19, size=60
    ),
    "pooling does not fit": lambda: cl.Explorer("gradient", "sharpen", pool="max", pool_size=9),
}


@pytest.fixture(params=EXPLORERS)
def explorer(request):
    return EXPLORERS[request.param]()


def axes_of(figure):
    return [each for ax in figure.axes for each in (ax, *ax.child_axes)]


def texts(figure):
    return [text for ax in axes_of(figure) for text in ax.texts if text.get_text().strip()]


def said(figure):
    return [text.get_text() for text in texts(figure)]


def pictures(figure):
    """The arrays of all planes, without the colour scale."""
    return [
        np.asarray(image.get_array()) for ax in axes_of(figure) for image in ax.images if image.get_array().ndim == 3
    ]


# The shared table


def with_pool(given):
    """The pooling of a case, [kind, size, value, cells], as the functions take it."""
    if given["pool"] is None:
        return given
    *start, cells = given["pool"]
    return {**given, "pool": sentences.PoolResult(*start, [sentences.PoolCell(*cell) for cell in cells])}


def ledger(given):
    columns = sentences.ledger_columns(**with_pool(given))
    return [
        [c.kind, None if c.kind == "none" else c.start, c.end, *([c.label] if c.kind in ("pool", "channel") else [])]
        for c in columns
    ]


CALLS = {
    "number": sentences.number,
    "exponent": sentences.exponent,
    "signed": sentences.signed,
    "commonDenominator": sentences.common_denominator,
    "weightText": sentences.weight_text,
    "sumMeaning": sentences.sum_meaning,
    "windowSentence": lambda given: sentences.window_sentence(**with_pool(given)),
    "wrapSentence": sentences.wrap_sentence,
    "channelSums": sentences.channel_sums,
    "coverageSentence": lambda given: sentences.coverage_sentence(**given),
    "weightTint": lambda *given: list(colours.weight_tint(*given)),
    "weightBar": lambda *given: list(colours.weight_bar(*given) or []) or None,
    "signedColour": lambda t: colours.signed_colours(t, 1).tolist(),
    "coverageColour": lambda count, top: colours.coverage_colours(count, top).tolist(),
    "channelColour": lambda t, channel: colours.channel_colours(t, 0, 1, channel).tolist(),
    "inkOn": lambda rgb: {"#000000": "#000", "#ffffff": "#fff"}[colours.ink_on(rgb)],
    "colourLimit": lambda values: colours.colour_limit(np.array(values)),
    "ledgerColumns": ledger,
}


@pytest.mark.parametrize("call", CALLS)
def test_python_says_and_paints_what_the_shared_table_says(call):
    """The page's half is held to the same table by tests/js/python-figures.test.mjs."""
    cases = [(arguments, result) for name, arguments, result in TABLE if name == call]
    assert cases
    for arguments, result in cases:
        assert CALLS[call](*arguments) == result, arguments


# The figure


def look_for_cut_off_text(figure):
    figure.draw_without_rendering()
    width, height = figure.bbox.size
    boxes = [(text.get_text(), text.get_window_extent()) for text in texts(figure)]
    everything = figure.get_tightbbox().padded(-0.02)  # of an inch: the halo of a frame
    assert everything.x0 >= 0 and everything.y0 >= 0
    assert everything.x1 * figure.dpi <= width and everything.y1 * figure.dpi <= height
    for text, box in boxes:
        assert box.x0 >= 0 and box.y0 >= 0 and box.x1 <= width and box.y1 <= height, text
    for i, (one, a) in enumerate(boxes):
        for other, b in boxes[i + 1 :]:
            wide, high = min(a.x1, b.x1) - max(a.x0, b.x0), min(a.y1, b.y1) - max(a.y0, b.y0)
            assert wide < 3 or high < 5, f"{one!r} lies on {other!r}"


def test_nothing_is_cut_off_and_no_texts_overlap(explorer):
    look_for_cut_off_text(explorer.figure())


def test_the_figure_of_a_photograph_has_all_numbers_of_the_window():
    explorer = EXPLORERS["cat"]()
    shown = said(explorer.figure())
    window = explorer.window
    assert "Row 139, column 128: nine products add up to 39. The 2 × 2 pooling window around it keeps 39." in shown
    for pixel in window.pixels.ravel():
        assert sentences.number(pixel) in shown and f"{sentences.number(pixel)} ×" in shown
    for total in window.subtotals.ravel():
        assert sentences.number(total) in shown
    assert {"267 × 400", "133 × 200", "Every row and column is read. Zeros outside the picture make the rim."} <= {
        *shown
    }
    assert {"−100 or less", "100 or more", "Weights add up to 0: flat areas vanish."} <= {*shown}
    assert {"Rows", "⌊(267 + 1 + 1 − 1 · (3 − 1) − 1) / 1⌋ + 1 = 267", "⌊(400 + 0 + 0 − 2) / 2⌋ + 1 = 200"} <= {*shown}


def test_a_small_grid_is_drawn_as_numbers_with_its_padding():
    figure = EXPLORERS["grid"]().figure()
    shown = said(figure)
    assert {"×−2", "×2", "5 × 5, padded 7 × 6"} <= {*shown}
    assert "The last column is never read; padding 1 at the right would save it." in shown
    assert [picture.shape[:2] for picture in pictures(figure)] == [(7, 6), (3, 3), (3, 2)]
    numbers = [[text.get_text() for text in ax.texts] for ax in figure.axes[0].child_axes]
    assert [text for text in numbers[0] if "×" not in text][:12] == list("000000") + list("033210")
    hatched = [patch for ax in axes_of(figure) for patch in ax.patches if patch.get_hatch()]
    assert [patch.get_xy() for patch in hatched] == [(3.5, -1.5)]


ADDED_UP = ["all channels", "all channels of a small grid", "all channels, far apart", "depthwise with a bias"]


@pytest.mark.parametrize(
    "name", [*ADDED_UP, "cat", "logo, no pooling", "grid, pooled", "wide and dilated", "large numbers"]
)
def test_the_sum_adds_up_as_displayed(name):
    scene = Scene(EXPLORERS[name]())
    as_number = lambda text: float(text.replace("−", "-").replace(",", "").replace("+", ""))  # noqa: E731
    total = 0.0
    for step in scene.steps():
        if step.label != "ReLU" and step.frame is None:
            total += as_number(step.change)
            assert total == pytest.approx(as_number(step.total), abs=1e-9)
    assert total == pytest.approx(sentences.rounded(scene.total, scene.digits))
    assert total == pytest.approx(
        scene.explorer.feature_map[scene.explorer.position + (scene.front,) * (scene.explorer.depthwise)], abs=0.01
    )


def test_the_map_has_the_colours_of_the_page():
    explorer = EXPLORERS["cat"]()
    picture, values = pictures(explorer.figure())[3], explorer.feature_map
    np.testing.assert_array_equal(picture, colours.signed_colours(values, 100))


def test_a_problem_is_explained():
    shown = " ".join(said(EXPLORERS["kernel does not fit"]().figure()))
    assert "There is no feature map." in shown and "the kernel is taller than the padded image. Got size=5" in shown
    assert "⌊(5 + 0 + 0 − 3 · (3 − 1) − 1) / 1⌋ + 1 = −1" in shown
    explorer = EXPLORERS["pooling does not fit"]()
    shown = " ".join(said(explorer.figure()))
    with pytest.raises(ShapeError) as refused:
        _ = explorer.pooled
    assert "There is no pooled map." in shown and str(refused.value).split(":")[1] in shown
    assert "Feature map" in shown and "There is no pooled map." in said(EXPLORERS["pooling of padding"]().figure())


@pytest.mark.parametrize("count_include_pad", [True, False])
@pytest.mark.parametrize("kind", ["max", "average"])
def test_the_cells_that_take_part_give_the_pooled_value(kind, count_include_pad):
    for row, col in np.ndindex(5, 5):
        explorer = cl.Explorer(
            "grid", LOPSIDED, padding="same", pool=kind, pool_size=(3, 2), pool_stride=2, ceil_mode=True,
            pool_padding=((1, 0), (0, 1)), count_include_pad=count_include_pad, row=row, col=col,
        )  # fmt: skip
        scene = Scene(explorer)
        assert len(scene.pool.cells) == 6 and (row, col) in {cell[:2] for cell in scene.pool.cells}
        taking = [cell.value for cell in scene.pool.cells if cell.value is not None]
        (frame,) = scene.frames[2]
        expected = explorer.pooled[frame.row, frame.col]
        assert scene.pool.value == expected
        assert (max(taking) if kind == "max" else np.mean(taking)) == pytest.approx(expected)
        if kind == "max":
            winner = next(cell for cell in scene.pool.cells if cell.inside and cell.value == expected)
            assert scene.maps()[0].strong == {(row, col), winner[:2]}


def test_padded_pooling_is_drawn_with_the_padding_around_the_map():
    explorer = cl.Explorer("grid", "sobel_x", pool="max", pool_padding=1, row=0, col=2)
    shown = said(explorer.figure())
    assert shown.count("−∞") == 16
    kept = sentences.number(explorer.pooled[0, 1])
    around = f"The 2 × 2 pooling window around it keeps {kept}; two of its cells lie outside the map and do not count."
    assert around in " ".join(shown)
    assert "max of two values" in shown
    explorer.pool, explorer.ceil_mode = "average", True
    shown = said(explorer.figure())
    assert "−∞" not in shown and any(text.startswith("⌈(") for text in shown)


def test_the_shifted_picture_is_drawn():
    explorer = cl.Explorer("cat", size=60, shift=(3, -5))
    picture, still = pictures(explorer.figure())[0], pictures(cl.Explorer("cat", size=60).figure())[0]
    np.testing.assert_array_equal(picture[3:, :-5], still[:-3, 5:])
    assert (picture[:3, :-5] == still[0, 5:]).all()
    assert "The input is shifted by 3 down and −5 to the right; its border is repeated." in said(explorer.figure())


# All channels, banks


def test_the_three_channels_are_side_by_side_in_their_hues():
    explorer = EXPLORERS["all channels"]()
    figure = explorer.figure()
    red, green, blue, feature_map, pooled = (picture for picture in pictures(figure) if len(picture) > 100)
    for channel, picture in enumerate((red, green, blue)):
        assert picture.shape == (267, 400, 3)
        assert (np.asarray(picture, int).argmax(axis=-1) == channel).mean() > 0.95
        order = np.argsort(explorer.input[:, :, channel], axis=None, kind="stable")
        light = (np.asarray(picture, int) @ [2126, 7152, 722]).ravel()[order]
        assert (np.diff(light) >= -2 * 10_000).all()  # a larger value is not darker
    np.testing.assert_array_equal(feature_map, colours.signed_colours(explorer.feature_map, 400))
    np.testing.assert_array_equal(pooled, colours.signed_colours(explorer.pooled, 400))
    heads = {text.get_text(): text.get_position() for text in texts(figure)}
    places = [heads[name] for name in ("Red", "Green", "Blue", "Feature map")]
    assert places == sorted(places) and len({y for _, y in places}) == 1


def test_products_of_all_channels_add_up_to_the_value_of_the_map():
    explorer = EXPLORERS["all channels"]()
    shown = said(explorer.figure())
    sentence = "Row 139, column 128: red 38, green 41 and blue 20 add up to 99. The 2 × 2 pooling window around it"
    assert sentence + " keeps 105." in shown and "in green" in shown
    assert {"38", "+38", "+20", "99", "Kernel", "One map, 28 parameters, 2,883,600 multiplications."} <= {*shown}
    for total in explorer.window.channels[1].subtotals.ravel():
        assert sentences.number(38 + total) in shown  # the channel whose products are shown
    assert shown.count("×4") == 3 and explorer.window.sum == 99


def test_depthwise_shows_three_maps_and_marks_the_one_in_front():
    explorer = EXPLORERS["depthwise"]()
    strip = Scene(explorer).strip()
    assert [label for label, _, is_front in strip if is_front] == ["Blue, Sobel x"] and len(strip) == 9
    maps = explorer.feature_maps
    for k, (_, rgb, _) in enumerate(strip):
        limit = colours.colour_limit(maps[:, :, k])
        is_signed = k % 3 == 1
        expected = (
            colours.signed_colours(maps[:, :, k], limit) if is_signed else colours.grey_colours(maps[:, :, k], 0, 255)
        )
        np.testing.assert_array_equal(rgb, expected)
    figure = explorer.figure()
    assert "Map of blue" in said(figure) and len(pictures(figure)) == 2 * 4 + 3 + 9
    (bold,) = [text for text in texts(figure) if text.get_text() == "Blue, Sobel x"]
    assert bold.get_weight() == "bold"
    one_each = cl.Explorer(COLOURS, channel="all", depthwise=True, padding="same")
    assert [label for label, _, _ in Scene(one_each).strip()] == ["Red", "Green", "Blue"]


def test_a_bank_is_a_strip_with_one_map_large():
    explorer = EXPLORERS["a bank"]()
    figure = explorer.figure()
    shown = pictures(figure)
    np.testing.assert_array_equal(shown[3], colours.grey_colours(explorer.feature_maps[:, :, 2], 0, 255))
    np.testing.assert_array_equal(shown[3], shown[-1])
    np.testing.assert_array_equal(shown[-3], colours.grey_colours(explorer.feature_maps[:, :, 0], 0, 255))
    assert {"Identity", "Sobel x", "Three maps, 46 parameters, 412,800 multiplications."} <= {*said(figure)}
    assert "does not fit" in " ".join(said(EXPLORERS["a bank on a grid"]().figure()))


def test_three_channels_brighter_than_white_are_rescaled_as_in_the_page():
    bright, plain = (cl.Explorer("cat", "gaussian_5", channel=name, size=60) for name in ("all", "grey"))
    assert (Scene(bright).display.mode, Scene(plain).display.mode) == ("rescale", "clip")
    bright.depthwise = True
    assert Scene(bright).display.mode == "clip"


def test_print_has_vector_text_and_its_fonts(tmp_path):
    figure = EXPLORERS["grid"]().figure()
    figure.savefig(tmp_path / "grid.pdf")
    pdf = (tmp_path / "grid.pdf").read_bytes()
    assert b"DejaVuSans" in pdf and (b"/Type3" in pdf or b"/FontFile2" in pdf)


def test_the_figure_shows_itself_and_says_what_it_is():
    figure = EXPLORERS["grid"]().figure()
    assert Image.open(BytesIO(figure._repr_png_())).width == 1836
    assert repr(figure) == str(figure)
    assert repr(figure).startswith("<Still 1224x") and "of Explorer grid 5x5, sobel_x 3x3" in repr(figure)
    assert len(repr(figure)) < 110


@pytest.mark.parametrize("layout", [None, "constrained"])
def test_a_figure_is_drawn_into_axes_of_ones_own(layout):
    figure, (left, right) = plt.subplots(1, 2, figsize=(16, 5), layout=layout)
    try:
        assert cl.Explorer("grid").figure(left) is figure and cl.SignalExplorer().figure(ax=right) is figure
        look_for_cut_off_text(figure)
        for ax in (left, right):
            extent = ax.get_window_extent()  # not stretched
            assert extent.height / extent.width == pytest.approx(ax.get_ylim()[0] / ax.get_xlim()[1])
            box = ax.get_position(original=True).padded(0.03)
            spots = [
                text.get_window_extent().transformed(figure.transFigure.inverted())
                for each in (ax, *ax.child_axes)
                for text in each.texts
            ]
            assert len(spots) > 20 and all(box.containsx(spot.x0) and box.containsy(spot.y0) for spot in spots)
    finally:
        plt.close(figure)


# The animation


def test_an_animation_shows_all_windows(tmp_path):
    explorer = cl.Explorer("grid", "sobel_x", stride=2, padding=1, row=1, col=2)
    made = explorer.animate(tmp_path / "walk.gif")
    assert repr(made) == "<Animation walk.gif: 9 frames of 9 windows>"
    assert (explorer.row, explorer.col) == (1, 2)
    assert made.path.read_bytes() == made.data and len(made.data) < 400_000
    with Image.open(made.path) as picture:
        assert (picture.format, picture.n_frames, picture.width, picture.info["duration"]) == ("GIF", 9, 900, 170)
        frames = []
        for index in range(9):
            picture.seek(index)
            frames.append(np.asarray(picture.convert("RGB"), int))
        assert picture.info["duration"] == 2000
    # The map fills in: pixels of its last cell change with the last frame.
    before, last = frames[-2:]
    assert (before != last).any() and (frames[0] != last).any()
    for before, after in pairwise(frames):
        assert (before != after).any()


@pytest.mark.parametrize(
    "name, windows", [("all channels of a small grid", 35), ("depthwise with a bias", 6), ("a bank on a grid", 4)]
)
def test_all_channels_and_banks_are_animated(name, windows, tmp_path):
    explorer = EXPLORERS[name]()
    made = explorer.animate(tmp_path / "walk.gif", frames=4)
    assert repr(made) == f"<Animation walk.gif: 4 frames of {windows} windows>"
    with Image.open(made.path) as picture:
        frames = []
        for index in range(picture.n_frames):
            picture.seek(index)
            frames.append(np.asarray(picture.convert("RGB"), int))
    assert len(frames) == 4
    for before, after in pairwise(frames):
        assert (before != after).any()


def test_the_name_of_the_file_decides_between_gif_and_webp(tmp_path):
    explorer = cl.Explorer("grid", "sobel_x", padding=0)
    frames = {}
    for suffix in (".gif", ".webp"):
        made = explorer.animate(tmp_path / f"walk{suffix.upper()}", frames=3)
        with Image.open(made.path) as picture:
            assert (picture.format, picture.n_frames) == (suffix[1:].upper(), 3)
            picture.seek(1)
            frames[suffix] = np.asarray(picture.convert("RGB"), int)
        assert list(made._repr_mimebundle_()) == [f"image/{suffix[1:]}", "text/plain"]
    assert abs(frames[".gif"] - frames[".webp"]).mean() < 5  # the colours of a GIF are 256


def test_of_many_windows_a_bounded_number_is_shown(tmp_path):
    made = cl.Explorer("cat", size=60).animate(tmp_path / "cat.gif", frames=3, per_second=20)
    assert repr(made) == "<Animation cat.gif: 3 frames of 2204 windows>"
    with Image.open(made.path) as picture:
        assert picture.n_frames == 3 and picture.info["duration"] == 50


def test_an_animation_that_cannot_be_made_says_why(tmp_path):
    explorer = cl.Explorer("grid")
    with pytest.raises(
        OptionError, match=r"animate: the file has to end in .gif or .webp. Got 'walk.mp4': .* Use 'walk.gif'."
    ):
        explorer.animate(tmp_path / "walk.mp4")
    with pytest.raises(OptionError, match="there is no such folder"):
        explorer.animate(tmp_path / "nowhere" / "walk.gif")
    with pytest.raises(OptionError, match="frames: it has to be at most 40"):
        explorer.animate(tmp_path / "walk.gif", frames=1000)
    with pytest.raises(ShapeError, match="taller than the padded image"):
        cl.Explorer("grid", dilation=3).animate(tmp_path / "walk.gif")
