"""All channels of a colour picture, and banks of kernels, in a real JupyterLab."""

import re

import numpy as np
import pytest
from explorer_page import AT_REST, SETUP, Hand, number
from playwright.sync_api import expect

OWN = "np.array([[[1, -2, 0], [0, 3, 1]], [[2, 0, -1], [-1, 1, 1]]])"  # 2 x 2, a slice for each channel
COLOURS = "np.random.default_rng(1).integers(0, 10, (5, 5, 3))"
PICTURE = "np.random.default_rng(2).integers(0, 256, (20, 30, 3)).astype(np.uint8)"
CHANNELS = ("red", "green", "blue")


class DepthHand(Hand):
    """Also sees what is there for all channels together."""

    @property
    def thumbs(self):
        return self.root.get_by_role("radiogroup", name="Feature maps").get_by_role("radio")

    def sums(self):
        return [number(text) for text in self.root.locator(".cl-stage > .cl-sum").all_inner_texts()]

    def total(self):
        return number(self.root.locator(".cl-sum-total .cl-sum").inner_text())

    def ledger(self):
        """The changes up to the bias, and the running totals, both of the same picture."""
        self.page.evaluate(AT_REST)
        table = self.root.locator(".cl-ledger-table")
        changes = table.locator(".cl-ledger-change td").all_inner_texts()[:-2]
        totals = table.locator(".cl-ledger-total td").all_inner_texts()[: len(changes)]
        return [number(text.replace(" ", "")) for text in changes], [number(text) for text in totals]

    def costs(self, mode):
        """Maps, parameters and multiplications as the page says them."""
        line = self.root.locator(".cl-costs tbody tr", has_text=mode)
        maps, *formulas = line.locator("td").all_inner_texts()
        return [number(maps.split(" of ")[0]), *(number(text.split("=")[1]) for text in formulas)]

    def thumb(self, at):
        """The picture of a map, as (rows, cols, 3)."""
        width, height, data = (
            self.thumbs.nth(at)
            .locator("canvas")
            .evaluate("c => [c.width, c.height, [...c.getContext('2d').getImageData(0, 0, c.width, c.height).data]]")
        )
        return np.array(data, dtype=np.uint8).reshape(height, width, 4)[:, :, :3]

    def wait_for_thumbs(self):
        """Their pictures come one after the other, a moment after a change."""
        self.page.wait_for_timeout(120 + 60 * self.thumbs.count())
        self.notebook.settle()


@pytest.fixture
def explore(notebook):
    """Opens a notebook with one Explorer of all channels, named `e`."""

    def open_one(arguments, channel="all", **look):
        opened = notebook([SETUP, f"e = cl.Explorer({arguments}, channel={channel!r})\ne"], **look)
        opened.run_all()
        return DepthHand(opened)

    return open_one


def as_grey(values):
    return np.floor(np.clip(values, 0, 255) + 0.5)


def assert_shows(seen, values):
    """Values clipped to 0..255, through a colour table of 1,024 steps."""
    assert seen.shape[:2] == np.shape(values)
    np.testing.assert_allclose(seen[:, :, 0], as_grey(values), atol=1)


# Three channels


def test_the_channels_stand_side_by_side_and_their_sum_is_the_map(explore):
    hand = explore(f"{PICTURE}, {OWN}, show='clip', bias=3")
    pixels = hand.array("e.input")
    for c, name in enumerate(("input", "green", "blue")):
        seen = hand.canvas(name).astype(int)
        assert seen.shape == (20, 30, 3)
        light = seen @ [2126, 7152, 722]
        order = np.argsort(pixels[:, :, c], axis=None, kind="stable")
        assert (np.diff(light.ravel()[order]) >= -2 * 10_000).all(), "a larger value is not darker"
        assert (seen.argmax(axis=-1) == c).mean() > 0.95, "each picture has its own hue"
    assert_shows(hand.canvas(), hand.array("e.feature_map"))
    boxes = [hand.root.locator(f".cl-heading[data-channel={name}]").bounding_box() for name in CHANNELS]
    assert boxes[0]["x"] < boxes[1]["x"] < boxes[2]["x"] and len({box["y"] for box in boxes}) == 1


ROUNDED = [
    f"{COLOURS}, {OWN}, bias=2",
    f"{PICTURE}, 'gaussian_3', padding=1, bias=-0.37",
    f"{PICTURE}, 'gaussian_5', stride=2, activation='relu', pool='max'",
]


@pytest.mark.parametrize("arguments", ROUNDED)
def test_products_and_sums_add_up_as_displayed(explore, arguments):
    hand = explore(arguments)
    hand.pad.focus()
    for key in ("ArrowDown", "ArrowRight", "End"):
        hand.page.keyboard.press(key)
        for name in CHANNELS:
            button = hand.root.locator(".cl-ledger").get_by_role("button", name=name, exact=True)
            if button.count():
                button.click()
            changes, totals = hand.ledger()
            np.testing.assert_allclose(np.cumsum(changes), totals, atol=1e-9)
        hand.pad.focus()
        expected, bias, value = hand.python("[e.window.sums.tolist(), e.bias, e.window.sum]")
        np.testing.assert_allclose(hand.sums(), expected, atol=0.01)
        assert abs(hand.total() - value) <= 0.005 + 1e-9
        assert abs(sum(hand.sums()) + bias - hand.total()) <= 0.01 + 1e-9
        said = [number(n) for n in re.findall(r"(?:red|green|blue) (−?[\d.,]*\d)", hand.sentence)]
        assert said == hand.sums()
    assert hand.python("e.front_channel") == "blue"


def test_each_slice_can_be_typed(explore):
    hand = explore(f"{COLOURS}, [[1, 0]], show='clip'")
    hand.root.get_by_label("green weight row 0 column 1").focus()
    hand.page.keyboard.type("-3")
    hand.page.keyboard.press("ArrowLeft")
    hand.page.keyboard.type("abc")
    hand.page.keyboard.press("Enter")
    assert "abc" in hand.root.locator(".cl-complaint").inner_text()
    hand.page.keyboard.type("1/2")
    assert hand.python("e.kernel") == [[[1, 0.5, 1], [0, -3, 0]]]
    assert hand.total() == hand.python("e.window.sum")
    hand.page.keyboard.press("Tab")  # leaves the slice of green; each slice is one stop
    assert hand.page.evaluate("document.activeElement.getAttribute('aria-label')") == "blue weight row 0 column 0"
    hand.choose("kernel", "Laplacian")  # serves all channels again
    assert hand.python("np.shape(e.kernel)") == [3, 3]
    hand.type("kernel_rows", "1")
    assert hand.python("e.kernel") == [[-1, 4, -1]]
    hand.notebook.python(f"e.kernel = {OWN}")
    hand.type("kernel_cols", "3")
    assert hand.python("np.shape(e.kernel)") == [2, 3, 3]
    assert hand.total() == hand.python("e.window.sum")


def test_one_channel_and_back_keeps_the_slices(explore):
    hand = explore(f"{COLOURS}, {OWN}")
    for name in ("grey", "green"):
        hand.choose("channel", name)
        assert hand.root.locator(".cl-weight:visible").count() == 4
        assert hand.plus() == pytest.approx(hand.python("e.window.sum"), abs=0.005)
        assert not hand.root.locator("canvas.cl-blue").is_visible()
    hand.choose("channel", "all")
    assert hand.root.locator(".cl-weight:visible").count() == 12
    assert hand.total() == hand.python("e.window.sum")


def test_the_window_follows_the_mouse_in_any_channel(explore):
    hand = explore(f"{COLOURS}, 'sobel_x', padding='same', pool='max'")
    pinned, caption = hand.sentence, hand.root.locator(".cl-caption")
    unit = float(hand.root.evaluate("root => getComputedStyle(root).getPropertyValue('--cl-u')").removesuffix("px"))
    cell = int(5.5 * unit / 7)  # 5.5 units for five pixels and a ring

    def point(name, row, col):
        box = hand.root.locator(f".cl-heading[data-channel={name}]").bounding_box()
        return box["x"] + (col + 1.5) * cell, box["y"] + 34 + (row + 1.5) * cell

    before = hand.root.locator(".cl-overlay").screenshot()
    hand.page.mouse.move(*point("green", 1, 2))
    assert caption.inner_text().startswith("The pixel of green at row 1, column 2 is 8, read by nine windows.")
    hand.notebook.settle()
    assert hand.root.locator(".cl-overlay").screenshot() != before
    hand.root.get_by_label("blue weight row 0 column 2").hover()
    assert caption.inner_text() == "The weight 1 of blue multiplies one pixel of blue in each of the 25 windows."
    faded = [
        hand.root.get_by_label(f"{name} weight row 0 column 2").evaluate("w => w.style.opacity") for name in CHANNELS
    ]
    assert faded == ["0.45", "0.45", ""]
    assert hand.sentence == pinned
    hand.page.mouse.click(*point("blue", 3, 2))
    assert hand.sentence.startswith("Row 3, column 2:")
    assert hand.total() == hand.python("e.window.sum")
    assert hand.python("[e.row, e.col]") == [3, 2]


# Summed or depthwise


def test_depthwise_gives_a_map_to_each_channel(explore):
    hand = explore(f"{PICTURE}, {OWN}, show='clip'")
    for mode, depthwise in (("Depthwise", True), ("Summed", False)):
        expected = hand.python(
            f"(setattr(e, 'depthwise', {depthwise}), [e.counts.maps, e.counts.parameters, e.counts.multiplications])[1]"
        )
        assert hand.costs(mode) == expected
    hand.root.get_by_label("Depthwise").click()
    assert hand.python("e.depthwise") is True
    hand.wait_for_thumbs()
    assert hand.thumbs.count() == 3
    maps = hand.array("e.feature_map")
    for c, name in enumerate(CHANNELS):
        hand.thumbs.nth(c).click()
        assert_shows(hand.canvas(), maps[:, :, c])
        assert_shows(hand.thumb(c), maps[:, :, c])
        assert hand.root.locator(".cl-heading", has_text=f"Map of {name}").is_visible()
        assert hand.python("e.front_channel") == name
        assert hand.plus() == hand.python("e.window.sum")
        assert hand.sums()[c] == hand.python("e.window.sum")
    hand.root.get_by_label("Depthwise").press("ArrowUp")
    assert hand.python("e.depthwise") is False
    assert_shows(hand.canvas(), maps.sum(axis=2))


# A bank


BANK = "['identity', 'sobel_x', 'sharpen', 'emboss']"


@pytest.mark.parametrize("channel", ["all", "grey"])
def test_the_strip_shows_all_maps_and_brings_any_to_the_front(explore, channel):
    hand = explore(f"{PICTURE}, {BANK}, show='clip', padding='same'", channel)
    hand.wait_for_thumbs()
    maps = hand.array("e.feature_maps")
    assert hand.thumbs.count() == maps.shape[2] == 4
    for k in range(4):
        assert_shows(hand.thumb(k), maps[:, :, k])
    hand.thumbs.nth(2).click()
    assert_shows(hand.canvas(), maps[:, :, 2])
    assert hand.python("[e.front, e._kernel_name()]") == [2, "sharpen"]
    hand.page.keyboard.press("ArrowRight")
    assert_shows(hand.canvas(), maps[:, :, 3])
    hand.page.keyboard.press("ArrowRight")  # round to the first
    assert hand.python("e.front") == 0
    hand.page.keyboard.press("End")
    hand.page.evaluate(AT_REST)  # they are read one by one
    assert [thumb.get_attribute("aria-checked") for thumb in hand.thumbs.all()] == ["false"] * 3 + ["true"]
    hand.choose("kernel", "Laplacian")
    hand.wait_for_thumbs()
    assert hand.thumbs.nth(3).inner_text().strip() == "Laplacian"
    changed = hand.array("e.feature_maps")
    np.testing.assert_array_equal(changed[:, :, :3], maps[:, :, :3])
    assert_shows(hand.thumb(3), changed[:, :, 3])
    hand.notebook.python("e.front = 1; e.bias = 20")
    hand.wait_for_thumbs()
    assert_shows(hand.canvas(), hand.array("e.feature_map"))
    assert_shows(hand.thumb(0), hand.array("e.feature_maps")[:, :, 0])


def test_ten_kernels_on_a_colour_picture_are_10_maps_or_30(explore):
    hand = explore("'cat', list(cl.kernels.names()[:2] + cl.kernels.names()[5:8] + cl.kernels.names()[9:14]), size=60")
    assert hand.python("np.shape(e.bank)")[0] == 10
    expect(hand.thumbs).to_have_count(10)
    summed = hand.root.locator(".cl-costs tr", has_text="Summed").inner_text()
    assert "10 · (3 · 3 · 3 + 1) = 280" in summed
    hand.root.get_by_label("Depthwise").click()
    expect(hand.thumbs).to_have_count(30)
    assert "10 · 3 · (3 · 3 + 1) = 300" in hand.root.locator(".cl-costs tr", has_text="Depthwise").inner_text()
    assert hand.python("list(e.feature_maps.shape)")[2] == 30
    hand.thumbs.nth(23).click()  # 20 are of red and green
    assert hand.python("[e.front, e.front_channel]") == [3, "blue"]


def test_an_ordinary_explorer_has_no_strip(explore):
    hand = explore("'cat', 'laplacian', size=60", "grey")
    assert not hand.root.locator(".cl-bank").is_visible()
    assert not hand.root.locator("canvas.cl-green").is_visible()


# Without Python, in the way, in little room


def test_it_goes_on_without_a_kernel(explore):
    hand = explore(f"{PICTURE}, {BANK}, show='clip'")
    maps, alone = (
        hand.array("e.feature_maps"),
        hand.python("(setattr(e, 'depthwise', True), e.feature_maps.tolist())[1]"),
    )
    hand.notebook.python("e.depthwise = False")
    hand.notebook.shutdown_kernel()
    hand.thumbs.nth(3).click()
    assert_shows(hand.canvas(), maps[:, :, 3])
    hand.root.get_by_label("Depthwise").click()
    hand.wait_for_thumbs()
    for at in (1, 6, 11):
        assert_shows(hand.thumb(at), np.array(alone)[:, :, at])
    hand.thumbs.nth(10).click()
    assert_shows(hand.canvas(), np.array(alone)[:, :, 10])
    hand.root.get_by_label("Summed").click()
    hand.root.get_by_label("red weight row 0 column 0").fill("2")
    assert hand.sums()[0] != 0


def test_an_impossible_pooling_window_is_explained_beside_the_map(explore):
    hand = explore(f"{COLOURS}, 'sobel_x', pool='max', pool_size=4")
    problem = hand.root.locator(".cl-problem")
    assert "The pooling window does not fit." in problem.inner_text()
    right = max(
        table.bounding_box()["x"] + table.bounding_box()["width"]
        for table in hand.root.locator(".cl-kernel:visible").all()
    )
    assert problem.bounding_box()["x"] > right
    problem.get_by_role("button", name="Pooling size 3").click()
    assert hand.python("e.pooled.tolist()") == [[hand.python("float(e.feature_map.max())")]]


def test_an_impossible_kernel_is_explained_and_mended(explore):
    hand = explore(f"{COLOURS}, 'sobel_x', dilation=3, depthwise=True")
    problem = hand.root.locator(".cl-problem")
    assert "The kernel does not fit." in problem.inner_text()
    assert "a kernel does not fit" in hand.root.locator(".cl-costs").inner_text()
    problem.get_by_role("button", name="Padding 1 on each side").click()
    assert hand.python("e.padding") == 1
    assert hand.plus() == hand.python("e.window.sum")


@pytest.mark.parametrize(
    "arguments", [f"'cat', {BANK}, padding='same', pool='max', size=120", f"{COLOURS}, {BANK}, depthwise=True"]
)
def test_nothing_is_cut_off_at_any_width(explore, arguments):
    hand = explore(arguments)
    for width in (1500, 1140, 900, 600, 420):
        hand.page.set_viewport_size({"width": width, "height": 900})
        hand.page.wait_for_timeout(150)
        hand.notebook.settle()
        root = hand.root.bounding_box()
        for name in (
            ".cl-overlay",
            ".cl-maps",
            ".cl-costs",
            ".cl-ledger table",
            ".cl-legend",
            ".cl-show",
            ".cl-kernel >> visible=true >> nth=-1",
        ):
            box = hand.root.locator(name).first.bounding_box()
            assert box["x"] >= root["x"] - 5, (name, width)
            assert box["x"] + box["width"] <= root["x"] + root["width"] + 5, (name, width)
