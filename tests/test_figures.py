"""The still twin and the animation: words and colours as in the page, numbers that add up, nothing cut off."""

import json
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import convlab as cl
from convlab.errors import OptionError, ShapeError
from convlab.figures import colours, sentences
from convlab.figures.scene import Scene
from convlab.ops.channels import layer_counts

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


def texts(figure):
    return [text for text in figure.axes[0].texts if text.get_text().strip()]


def said(figure):
    return [text.get_text() for text in texts(figure)]


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
    "costTexts": lambda shapes, maps, channels, depthwise: list(
        sentences.cost_texts(
            shapes, maps, channels, layer_counts(shapes, maps, channels, depthwise=depthwise), depthwise
        )
    ),
    "shiftText": sentences.shift_text,
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
# End of the calls


@pytest.mark.parametrize("call", CALLS)
def test_python_says_and_paints_what_the_shared_table_says(call):
    """The page's half is held to the same table by tests/js/python-figures.test.mjs."""
    cases = [(arguments, result) for name, arguments, result in TABLE if name == call]
    assert cases
    for arguments, result in cases:
        assert CALLS[call](*arguments) == result, arguments


# The figure


def test_nothing_is_cut_off_and_no_texts_overlap(explorer):
    figure = explorer.figure()
    figure.draw_without_rendering()
    width, height = figure.bbox.size
    boxes = [(text.get_text(), text.get_window_extent()) for text in texts(figure)]
    if "The kernel does not fit." in said(figure):  # its weights cover the pixels below them
        boxes = [(text, box) for text, box in boxes if not text.startswith("×")]
    for text, box in boxes:
        assert box.x0 >= 0 and box.y0 >= 0 and box.x1 <= width and box.y1 <= height, text
    for i, (one, a) in enumerate(boxes):
        for other, b in boxes[i + 1 :]:
            wide, high = min(a.x1, b.x1) - max(a.x0, b.x0), min(a.y1, b.y1) - max(a.y0, b.y0)
            assert wide < 3 or high < 5, f"{one!r} lies on {other!r}"


def test_the_cat_of_the_look_with_all_its_numbers():
    explorer = EXPLORERS["cat"]()
    shown = said(explorer.figure())
    window = explorer.window
    assert "Row 139, column 128: nine products add up to 39. The 2 × 2 pooling window around it keeps 39." in shown
    for pixel in window.pixels.ravel():
        assert sentences.number(pixel) in shown
    for total in window.subtotals.ravel():
        assert sentences.number(total) in shown
    assert {"267 × 400", "133 × 200", "Every row and column is read. Zeros outside the picture make the rim."} <= {
        *shown
    }
    assert {"−100 or less", "100 or more", "Weights add up to 0", "flat areas vanish"} <= {*shown}


def test_a_small_grid_is_drawn_as_numbers_with_its_padding():
    explorer = EXPLORERS["grid"]()
    shown = said(explorer.figure())
    assert {"×−2", "×2", "never read", "dotted outline: the size of the input", "5 × 5, padded 7 × 6"} <= {*shown}
    assert "The last column is never read; padding 1 at the right would save it." in shown
    assert not explorer.figure().axes[0].images


ADDED_UP = ["all channels", "all channels of a small grid", "all channels, far apart", "depthwise with a bias"]


@pytest.mark.parametrize(
    "name", [*ADDED_UP, "cat", "logo, no pooling", "grid, pooled", "wide and dilated", "large numbers"]
)
def test_the_ledger_adds_up_as_displayed(name):
    scene = Scene(EXPLORERS[name]())
    columns = sentences.ledger_columns(
        scene.terms.subtotals, cols=scene.kernel.shape[1], total=scene.total,
        activated=scene.activated, digits=scene.digits, pool=scene.pool_result,
        channels=3 if scene.is_summed else 1, opened=scene.front,
    )  # fmt: skip
    as_number = lambda text: float(text.replace("−", "-").replace(",", "").replace("+", ""))  # noqa: E731
    total = 0.0
    for column in columns:
        if column.kind in ("tap", "row", "channel", "bias"):
            total += as_number(sentences.signed(column.change, scene.digits))
            assert total == pytest.approx(as_number(sentences.number(column.end, scene.digits)), abs=1e-9)
    assert total == pytest.approx(sentences.rounded(scene.total, scene.digits))


def test_the_map_has_the_colours_of_the_page():
    explorer = EXPLORERS["cat"]()
    image = explorer.figure().axes[0].images[1].get_array()
    values = explorer.feature_map
    np.testing.assert_array_equal(image[0, 0], colours.signed_colours(values[0, 0], 100))
    assert image.shape == (267, 400, 3)


def test_a_problem_is_said_as_in_the_page():
    shown = " ".join(said(EXPLORERS["kernel does not fit"]().figure()))
    assert "The kernel does not fit. With dilation 3, the 3 × 3 kernel spans 3 · (3 − 1) + 1 = 7 rows." in shown
    shown = " ".join(said(EXPLORERS["pooling does not fit"]().figure()))
    assert "The pooling window does not fit. It is 9 × 9," in shown and "must be at least 1" in shown


def test_a_pooling_that_has_nothing_to_pool_is_said_as_in_the_page():
    shown = " ".join(said(EXPLORERS["pooling of padding"]().figure()))
    assert "A pooling window sees nothing but padding. Window 0 along the rows reads rows −2 to −1, and the" in shown
    assert "feature map has rows 0 to 2: there is nothing to choose from." in shown and "does not fit" in shown


@pytest.mark.parametrize("count_include_pad", [True, False])
@pytest.mark.parametrize("kind", ["max", "average"])
def test_the_cells_that_take_part_give_the_pooled_value(kind, count_include_pad):
    for row, col in np.ndindex(5, 5):
        explorer = cl.Explorer(
            "grid", LOPSIDED, padding="same", pool=kind, pool_size=(3, 2), pool_stride=2, ceil_mode=True,
            pool_padding=((1, 0), (0, 1)), count_include_pad=count_include_pad, row=row, col=col,
        )  # fmt: skip
        scene = Scene(explorer)
        assert scene.pool_shape == list(explorer.pooled.shape) and len(scene.pool.cells) == 6
        assert (row, col) in {(cell.row, cell.col) for cell in scene.pool.cells}
        taking = [cell.value for cell in scene.pool.cells if cell.value is not None]
        expected = explorer.pooled[scene.pool.place]
        assert (max(taking) if kind == "max" else np.mean(taking)) == pytest.approx(expected)
        assert kind == "average" or scene.pool.winner.value == expected


def test_padded_pooling_is_drawn_with_the_padding_around_the_map():
    explorer = cl.Explorer("grid", "sobel_x", pool="max", pool_padding=1, row=0, col=2)
    shown = said(explorer.figure())
    assert shown.count("−∞") == 16
    kept = sentences.number(explorer.pooled[0, 1])
    around = f"The 2 × 2 pooling window around it keeps {kept}; two of its cells lie outside the map and do not count."
    assert any(text.endswith(around) for text in shown)
    assert "max of two values" in shown and shown.count("end") == 2
    explorer.pool, explorer.ceil_mode = "average", True
    shown = said(explorer.figure())
    assert "⌈(" in shown and "−∞" not in shown


def test_the_shifted_picture_is_drawn():
    explorer = cl.Explorer("cat", size=60, shift=(3, -5))
    picture = explorer.figure().axes[0].images[0].get_array()
    still = cl.Explorer("cat", size=60).figure().axes[0].images[0].get_array()
    np.testing.assert_array_equal(picture[3:, :-5], still[:-3, 5:])
    assert (picture[:3, :-5] == still[0, 5:]).all()


def test_the_caption_describes_the_shift():
    said_of = lambda shift: [text for text in said(cl.Explorer("grid", shift=shift).figure()) if "moved" in text]  # noqa: E731
    assert said_of((0, 0)) == []
    assert said_of((-2, 1)) == ["The input is moved 2 pixels up and 1 pixel right, its border repeated."]


def test_what_is_marked_at_the_border_of_the_sheet_is_not_cut_off():
    figure = cl.Explorer("cat", "sobel_y", padding="same", size=60).figure()
    sheet = np.asarray(Image.open(BytesIO(figure._repr_png_())).convert("L"))
    margin = 18  # 12 pixels, at 1.5 for each
    ring = sheet[margin + 51 : margin + 60, : margin + 9]
    assert (ring[:, margin - 5 : margin].min(axis=1) < 60).all()  # the window's mark is as wide there as elsewhere


# All channels, banks


def lens(figure, value):
    """Where the text stands, as (x, y), from left to right."""
    return sorted(text.get_position() for text in texts(figure) if text.get_text() == value)


def test_the_three_channels_are_side_by_side_in_their_hues():
    explorer = EXPLORERS["all channels"]()
    figure = explorer.figure()
    red, green, blue, feature_map, pooled = (image.get_array() for image in figure.axes[0].images)
    for channel, picture in enumerate((red, green, blue)):
        assert picture.shape == (267, 400, 3)
        assert (np.asarray(picture, int).argmax(axis=-1) == channel).mean() > 0.95
        order = np.argsort(explorer.input[:, :, channel], axis=None, kind="stable")
        light = (np.asarray(picture, int) @ [2126, 7152, 722]).ravel()[order]
        assert (np.diff(light) >= -2 * 10_000).all()  # a larger value is not darker
    np.testing.assert_array_equal(feature_map, colours.signed_colours(explorer.feature_map, 400))
    np.testing.assert_array_equal(pooled, colours.signed_colours(explorer.pooled, 400))
    places = [lens(figure, name)[0] for name in ("Red", "Green", "Blue", "Feature map")]
    assert places == sorted(places) and len({y for _, y in places}) == 1


def test_products_of_all_channels_add_up_to_the_value_of_the_map():
    explorer = EXPLORERS["all channels"]()
    shown = said(explorer.figure())
    sentence = (
        "Row 139, column 128: red 38, green 41 and blue 20 add up to 99. The 2 × 2 pooling window around it keeps"
    )
    assert sentence + " 105." in shown and "in green" in shown
    assert {
        "38",
        "41",
        "20",
        "99",
        "Kernel",
        "3 × 3 × 3",
        "Summed",
        "(3 · 3 · 3 + 1) = 28",
        "3 · (3 · 3 + 1) = 30",
    } <= {*shown}
    for total in explorer.window.channels[1].subtotals.ravel():
        assert sentences.number(38 + total) in shown  # the channel that lies open
    assert shown.count("×4") == 3 and explorer.window.sum == 99


def test_depthwise_shows_three_maps_and_marks_the_one_in_front():
    explorer = EXPLORERS["depthwise"]()
    scene = Scene(explorer)
    assert [(m.label, m.channel) for m in scene.strip if m.is_front] == [("Sobel x", "blue")]
    assert len(scene.strip) == 9
    maps = explorer.feature_maps
    for k, one in enumerate(scene.strip):
        if k % 3 == 1:
            limit = colours.colour_limit(maps[:, :, k])
            np.testing.assert_array_equal(one.rgb, colours.signed_colours(maps[:, :, k], limit))
        else:
            np.testing.assert_array_equal(one.rgb, colours.grey_colours(maps[:, :, k], 0, 255))
    figure = explorer.figure()
    assert "Map of blue" in said(figure) and len(figure.axes[0].images) == 5 + 9
    (wide,) = [text for text in texts(figure) if text.get_text() == "Sobel x" and text.get_weight() == "bold"]
    assert wide.get_position()[1] > lens(figure, "Blue")[1][1]  # in the row of blue
    one_each = cl.Explorer(COLOURS, channel="all", depthwise=True, padding="same")
    assert [m.label for m in Scene(one_each).strip] == ["Red", "Green", "Blue"]


def test_a_bank_is_a_strip_with_one_map_large():
    explorer = EXPLORERS["a bank"]()
    images = [image.get_array() for image in explorer.figure().axes[0].images]
    np.testing.assert_array_equal(images[1], colours.grey_colours(explorer.feature_maps[:, :, 2], 0, 255))
    np.testing.assert_array_equal(images[1], images[-1])
    np.testing.assert_array_equal(images[-3], colours.grey_colours(explorer.feature_maps[:, :, 0], 0, 255))
    shown = said(explorer.figure())
    assert {"Identity", "Sobel x", "Three kernels", "2 · (3 · 3 + 1) + 1 · (5 · 5 + 1) = 46"} <= {*shown}
    assert "does not fit" in said(EXPLORERS["a bank on a grid"]().figure())


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
    assert b"/Subtype /Image" not in pdf


def test_the_figure_shows_itself_and_says_what_it_is():
    figure = EXPLORERS["grid"]().figure()
    assert Image.open(BytesIO(figure._repr_png_())).width == 1836
    assert repr(figure) == str(figure)
    assert repr(figure).startswith("<Still 1224x710 of Explorer grid 5x5, sobel_x 3x3") and len(repr(figure)) < 110


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
    # The map fills in: its last cell is empty until the end.
    cell = frames[0].shape[1] / 1224
    y, x = (int((12 + 34 + 48 * (1 + 2) + 8) * cell), int((12 + 620 + 48 * 2 + 8) * cell))
    assert abs(frames[0][y, x] - (243, 243, 242)).max() < 12
    assert abs(frames[-1][y, x] - frames[0][y, x]).max() > 20
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


def test_of_many_windows_a_bounded_number_is_shown(tmp_path):
    made = cl.Explorer("cat", size=60).animate(tmp_path / "cat.gif", frames=3, per_second=20)
    assert repr(made) == "<Animation cat.gif: 3 frames of 2204 windows>"
    with Image.open(made.path) as picture:
        assert picture.n_frames == 3 and picture.info["duration"] == 50


def test_an_animation_that_cannot_be_made_says_why(tmp_path):
    explorer = cl.Explorer("grid")
    with pytest.raises(OptionError, match=r"animate: the file has to end in .gif. Got 'walk.mp4': .* Use 'walk.gif'."):
        explorer.animate(tmp_path / "walk.mp4")
    with pytest.raises(OptionError, match="there is no such folder"):
        explorer.animate(tmp_path / "nowhere" / "walk.gif")
    with pytest.raises(OptionError, match="frames: it has to be at most 40"):
        explorer.animate(tmp_path / "walk.gif", frames=1000)
    with pytest.raises(ShapeError, match="taller than the padded image"):
        cl.Explorer("grid", dilation=3).animate(tmp_path / "walk.gif")
