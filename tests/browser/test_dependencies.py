"""Who feeds whom, term by term, pooling at its edges and shifts: by mouse and keyboard in a real JupyterLab."""

import re

import numpy as np
import pytest
from explorer_page import SETUP, Hand, number

from convlab.ops.geometry import coverage


class Stage(Hand):
    """A hand that also knows where the number cells are, and their colours."""

    @property
    def cell(self):
        return self.root.locator(".cl-weight").first.bounding_box()["width"] + 1

    def spot(self, panel, row, col, down=0.5, right=0.5):
        """Where a cell of "Input" or "Feature map" is, in the stage's own pixels."""
        heading = self.root.locator(".cl-heading", has_text=panel).bounding_box()
        left = heading["x"] - self.pad.bounding_box()["x"] + (self.cell if panel == "Input" else 0)
        return left + (col + right) * self.cell, 34 + (row + 1 + down) * self.cell

    def colour(self, panel, row, col, down=0.12, right=0.12):
        """The colour (red, green, blue, opacity) near a corner of a cell, away from its number."""
        x, y = self.spot(panel, row, col, down, right)
        script = "(c, [x, y]) => [...c.getContext('2d').getImageData(x + 4, y + 4, 1, 1).data]"
        return tuple(self.root.locator(".cl-overlay").evaluate(script, [x, y]))

    def hover(self, panel, row, col):
        x, y = self.spot(panel, row, col)
        box = self.pad.bounding_box()
        self.page.mouse.move(box["x"] + x, box["y"] + y)

    def keys(self, *names):
        for name in names:
            self.page.keyboard.press(name)

    def text(self, name):
        return self.root.locator(name).inner_text()

    def click(self, name):
        self.root.get_by_role("button", name=name, exact=True).click()

    def totals(self):
        """The running totals that are there, as numbers."""
        cells = self.root.locator(".cl-ledger-total td").all_inner_texts()
        return [number(text) for text in cells if text.strip()]

    def heights(self):
        """Where the parts below the stage stand."""
        return [self.root.locator(name).bounding_box()["y"] for name in (".cl-shift", ".cl-transport", ".cl-ledger")]


@pytest.fixture
def stage(notebook):
    """Opens a notebook with one Explorer named `e` and returns a `Stage`."""

    def open_one(arguments, **look):
        opened = notebook([SETUP, f"e = cl.Explorer({arguments})\ne"], **look)
        opened.run_all()
        return Stage(opened)

    return open_one


def shown_as_grey(values):
    """How values look when they are clipped to 0..255."""
    return np.floor(np.clip(values, 0, 255) + 0.5)


# Term by term


def test_the_sum_builds_up_term_by_term(stage):
    hand = stage("'grid', 'sobel_x', padding='same', pool='max', row=1, col=2")
    value, subtotals = hand.colour("Feature map", 1, 2), hand.python("e.window.subtotals.ravel().tolist()")
    neighbour, places = hand.colour("Feature map", 1, 3), hand.heights()
    assert hand.text(".cl-term-count") == "nine terms"
    hand.pad.focus()
    for done in range(1, 9):
        hand.keys("]")
        assert hand.text(".cl-term-count") == f"term {done} of 9"
        assert hand.totals() == subtotals[:done]
        assert hand.sentence.startswith(f"Row 1, column 2, term {done} of 9:")
        assert hand.sentence.endswith(f"The running total is {hand.totals()[-1]:g}.".replace("-", "−"))
        opacities = hand.root.locator(".cl-weight").evaluate_all("all => all.map((w) => w.style.opacity)")
        assert opacities == [""] * done + ["0.45"] * (9 - done)
        assert hand.colour("Feature map", 1, 2) == (243, 243, 242, 255)  # an empty cell: the value is not there yet
    assert hand.root.locator(".cl-final-relu, .cl-final-pool").count() == 0
    hand.click("Next term")
    assert hand.colour("Feature map", 1, 2) == value
    assert hand.plus() == subtotals[-1] == hand.python("e.window.sum")
    assert hand.root.locator(".cl-grow").count() >= 1
    hand.root.get_by_role("button", name="Next term").focus()
    hand.keys("Enter")  # there is no tenth
    assert hand.text(".cl-term-count") == "term 9 of 9"
    hand.click("Previous term")
    hand.page.keyboard.press("Escape")  # on the button
    assert hand.text(".cl-term-count") == "nine terms"
    assert hand.sentence.startswith("Row 1, column 2: nine products add up to")
    hand.pad.focus()
    hand.keys("[", "ArrowRight")  # moving on leaves the sum whole
    assert hand.text(".cl-term-count") == "nine terms"
    assert hand.colour("Feature map", 1, 3) == neighbour
    assert set(hand.root.locator(".cl-weight").evaluate_all("all => all.map((w) => w.style.opacity)")) == {""}
    assert hand.heights() == places


def test_a_large_kernel_builds_up_row_by_row_on_the_cat(stage):
    hand = stage("'cat', 'gaussian_5', padding='same', row=60, col=75", reduced_motion=True)
    subtotals = hand.python("e.window.subtotals.ravel().tolist()")
    hand.pad.focus()
    hand.keys(*"]" * 7)
    # the first kernel row is one column, of the second two products have come
    np.testing.assert_allclose(hand.totals(), [subtotals[i] for i in (4, 5, 6)], atol=0.0051)
    assert hand.text(".cl-term-count") == "term 7 of 25"
    assert hand.root.locator(".cl-grow").evaluate("bar => getComputedStyle(bar).animationName") == "none"
    hand.keys(*"]" * 18)
    assert abs(hand.plus() - subtotals[-1]) <= 0.0051


# Who feeds whom


def test_the_keyboard_points_at_outputs_pixels_and_pooled_numbers(stage):
    hand = stage("'grid', 'sobel_x', padding=1, padding_mode='reflect', pool='max'")
    caption = hand.root.locator(".cl-caption")
    hand.pad.focus()
    window, before = hand.sentence, hand.root.locator(".cl-overlay").screenshot()
    hand.keys("Enter")
    assert caption.inner_text().startswith("The value at row 0, column 0 is 0, the sum of nine products")
    assert caption.get_attribute("aria-live") == "polite"
    hand.keys("ArrowDown", "ArrowLeft", "ArrowLeft", "ArrowLeft")  # over the side of the map, onto the input
    assert caption.inner_text().startswith(
        "The pixel at row 1, column 3 is 3; it and its three copies in the padding are read by"
    )
    assert hand.root.locator(".cl-overlay").screenshot() != before
    assert hand.sentence == window
    hand.keys("Escape")
    assert caption.inner_text().startswith("Every row and column is read.")
    hand.keys("Enter", *["ArrowRight"] * 5)
    assert caption.inner_text().startswith("The pooled value at row 0, column 0 is 0, the largest of four values.")
    hand.keys("ArrowDown", "Enter")  # goes there
    assert hand.python("[e.row, e.col]") == [2, 0]
    hand.keys("Enter", "Space")  # any other key means the window again
    hand.root.get_by_role("button", name="Pause").wait_for()
    assert not caption.inner_text().startswith("The value at")


def test_a_pixel_and_its_copies_are_marked_together(stage):
    hand = stage("'grid', 'sobel_x', padding=1, padding_mode='reflect', row=3, col=3")
    pale = hand.colour("Feature map", 4, 4)
    hand.hover("Input", 1, 1)
    said = "The pixel at row 1, column 1 is 0; it and its three copies in the padding are read by nine windows."
    assert hand.text(".cl-caption").startswith(said)
    marked = [hand.colour("Input", row, col, 0.045, 0.5) for row, col in [(1, 1), (-1, 1), (1, -1), (-1, -1), (3, 3)]]
    dark = [max(red, green, blue) < 100 for red, green, blue, _ in marked]
    assert dark == [True] * 4 + [False]  # a frame around the pixel and each copy
    assert hand.colour("Feature map", 4, 4) != pale
    hand.hover("Input", -1, 1)
    assert hand.text(".cl-caption").startswith(
        "A copy of the pixel at row 1, column 1, 0: pixel and copies are read by nine"
    )


def test_coverage_lies_over_the_input(stage):
    hand = stage("'grid', 'sobel_x', pool='max'")
    places = hand.heights()
    hand.click("Coverage")
    assert hand.python("e.coverage") is True
    assert hand.text(".cl-coverage-words") == "read by 1 … 9 windows"
    counts = np.outer(coverage(5, 3), coverage(5, 3))
    seen = {}
    for (row, col), count in np.ndenumerate(counts):
        if row > 2 or col > 2:  # under the window, the weights keep their colours
            seen.setdefault(int(count), set()).add(hand.colour("Input", row, col))
    assert all(len(colours) == 1 for colours in seen.values()) and len(set.union(*seen.values())) == len(seen)
    assert hand.heights() == places
    hand.choose("image", "Cat")
    hand.press("stride", "ArrowRight")
    hand.notebook.settle()
    picture = hand.canvas("coverage")
    counts = np.outer(*(coverage(size, 3, stride=2) for size in picture.shape[:2]))
    assert hand.text(".cl-coverage-words") == f"read by {counts.min()} … {counts.max()} windows"
    colours = {int(count): {tuple(colour) for colour in picture[counts == count]} for count in np.unique(counts)}
    assert all(len(found) == 1 for found in colours.values())
    assert len(set.union(*colours.values())) == len(colours) > 2
    hand.click("Coverage")
    assert not hand.root.locator("canvas.cl-coverage").is_visible()


# Pooling at its edges


def test_pooling_padding_ceil_and_count(stage):
    hand = stage("'cat', 'sobel_x', padding='same', show='clip', size=90, pool='max', pool_size=3, pool_stride=2")
    for act, names in [
        (lambda: hand.type("pool_padding", "1"), {"pool_padding": 1}),
        (lambda: hand.push("pool", "Average"), {"pool": "average"}),
        (lambda: hand.push("count_include_pad", "Count pad"), {"count_include_pad": False}),
        (lambda: hand.push("ceil_mode", "Ceil"), {"ceil_mode": True}),
        (lambda: hand.type("pool_padding", "0"), {"pool_padding": 0}),
    ]:
        act()
        hand.notebook.settle()
        for name, value in names.items():
            assert hand.python(f"e.{name}") == value
        pooled = hand.array("e.pooled")
        assert hand.canvas("fourth").shape[:2] == pooled.shape
        np.testing.assert_allclose(hand.canvas("fourth")[:, :, 0], shown_as_grey(pooled), atol=1)
        rows = [text.split(": ", 1)[1] for text in hand.python("e.shape_steps")]
        shown = hand.root.locator(".cl-formulas tr:has(th)").all()
        for line, expected in zip(shown, (rows[0] + rows[2], rows[1] + rows[3]), strict=True):
            seen = re.findall(r"\d+", " ".join(line.locator("td").all_inner_texts()))
            assert seen == re.findall(r"\d+", expected)


def test_the_winner_is_marked_and_padding_never_wins(stage):
    hand = stage("'grid', [[-1]], bias=-1, pool='max', pool_size=3, pool_stride=2, row=1, col=1")
    window = -1 - np.array(hand.python("e.input[:3, :3].tolist()"))
    assert number(hand.text(".cl-winner")) == window.max() == number(hand.text(".cl-final-pool"))
    row, col = np.unravel_index(window.argmax(), window.shape)
    assert hand.colour("Feature map", row, col, 0.95, 0.95) == (0, 0, 0, 255)  # a corner of ink
    losers = [place for place in np.ndindex(3, 3) if place not in ((row, col), (1, 1))]  # (1, 1) has a ring of ink
    others = [hand.colour("Feature map", *place, 0.9, 0.9) for place in losers]
    assert (0, 0, 0, 255) not in others
    hand.type("pool_padding", "1")
    hand.pad.focus()
    hand.page.keyboard.press("Control+Home")
    assert number(hand.text(".cl-winner")) == window[:2, :2].max() < 0  # zeros would have won
    assert "five of its cells lie outside the map and do not count" in hand.sentence


def test_a_pooling_window_in_the_padding_alone_is_explained_and_mended(stage):
    hand = stage("'grid', 'sobel_x', padding='same', pool='max'")
    hand.type("pool_padding", "3")
    problem = hand.root.locator(".cl-problem")
    assert "A pooling window sees nothing but padding." in problem.inner_text()
    assert "reads rows −3 to −2, and the feature map has rows 0 to 4" in problem.inner_text()
    assert "cl-bad" in hand.control("pool_padding").get_attribute("class")
    problem.get_by_role("button", name="Pooling padding 1").click()
    assert hand.python("e.pool_padding") == 1
    assert not problem.is_visible()
    assert number(hand.text(".cl-final-pool")) == hand.array("e.pooled")[0, 0]


# Shift


def test_a_shift_by_one_pixel_and_how_much_changed(stage):
    hand = stage("'cat', 'laplacian', padding='same', pool='max', show='clip', size=90")
    places, before = hand.heights(), hand.canvas("input")
    assert hand.text(".cl-shift").startswith("The input is where it was")
    for name, shift in [("right", (0, 1)), ("down", (1, 1)), ("left", (1, 0)), ("up", (0, 0)), ("up", (-1, 0))]:
        hand.click(f"Move the image {name} by one pixel")
        hand.notebook.settle()
        assert hand.python("list(e.shift)") == list(shift)
        np.testing.assert_array_equal(hand.canvas("input")[:, :, 0], hand.array("e.input"))
        np.testing.assert_allclose(hand.canvas("fourth")[:, :, 0], shown_as_grey(hand.array("e.pooled")), atol=1)
        for part, (share, relative) in zip(("map", "pooled"), hand.python("list(map(list, e.change))"), strict=True):
            words = hand.text(f".cl-shift > :nth-child({2 if part == 'map' else 3})")
            said = [float(digits) for digits in re.findall(r"\d+", words)]
            if shift == (0, 0):
                assert words == "" and share == relative == 0
            else:
                np.testing.assert_allclose(said, [100 * share, 100 * relative], atol=0.51)
    assert "moved 1 pixel up" in hand.text(".cl-shift")
    assert hand.heights() == places
    hand.notebook.shutdown_kernel()  # the page does not need Python for it
    hand.click("Move the image back")
    hand.notebook.settle()
    np.testing.assert_array_equal(hand.canvas("input"), before)
    assert hand.text(".cl-shift").startswith("The input is where it was")
    hand.notebook.console_errors.clear()  # ipywidgets' own buttons complain that nobody listens
