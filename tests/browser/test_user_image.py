"""The learner's own input in a real JupyterLab: files, paint, text and clipboard; editing kernels; reading values."""

import io
import re

import numpy as np
import pytest
from explorer_page import SETUP, Hand, number
from PIL import Image

import convlab as cl

TABLE = "3\t-1\t0,5\r\n255\t0\t7\r\n"  # as a spreadsheet copies it
TABLE_ROWS = [[3, -1, 0.5], [255, 0, 7]]


def colours(rows, cols, seed=7):
    return np.random.default_rng(seed).integers(0, 256, (rows, cols, 3), dtype=np.uint8)


def picture_file(array, kind="PNG", **options):
    """The bytes of a picture file."""
    file = io.BytesIO()
    Image.fromarray(array).save(file, kind, **options)
    return file.getvalue()


class OwnHand(Hand):
    def button(self, name):
        return self.control(name).get_by_role("button")

    @property
    def strip(self):
        return self.root.locator(".cl-strip-text")

    def open(self, name, data):
        """A file through the browser's own dialog."""
        with self.page.expect_file_chooser() as dialog:
            self.button("open").click()
        dialog.value.set_files({"name": name, "mimeType": "", "buffer": data})

    def shape(self, rows, cols):
        """Wait for an input of this size."""
        text = f"{rows} × {cols}"
        heading = self.root.locator(".cl-heading span").first
        heading.filter(has_text=text).wait_for()

    def drop(self, name, data):
        """A file from the desktop; the browser does not let a test drag one across its border."""
        self.root.locator(".cl-stage").evaluate(
            """(stage, [name, data]) => {
              const dataTransfer = new DataTransfer();
              dataTransfer.items.add(new File([Uint8Array.from(data)], name));
              for (const type of ["dragenter", "dragover", "drop"]) {
                stage.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
              }
            }""",
            [name, list(data)],
        )

    def copy(self, text):
        self.page.evaluate("(text) => navigator.clipboard.writeText(text)", text)

    def copy_picture(self, data):
        self.page.evaluate(
            "(data) => navigator.clipboard.write("
            "[new ClipboardItem({'image/png': new Blob([Uint8Array.from(data)], {type: 'image/png'})})])",
            list(data),
        )

    def pixel(self, row, col):
        """Where a pixel of the number level lies in the window."""
        box = self.root.locator(".cl-paint").bounding_box()
        cols, top, left, right = self.python("[e.input.shape[1], e._padding()[0][0], *e._padding()[1]]")
        cell = box["width"] / (cols + left + right)
        return box["x"] + (left + col + 0.5) * cell, box["y"] + (top + row + 0.5) * cell

    def agrees(self):
        """Python has the pixels that the page shows."""
        shown = self.canvas("input")[:, :, 0]
        values = self.array("e.input")
        assert shown.shape == values.shape
        np.testing.assert_allclose(shown, values, atol=0)
        assert abs(self.plus() - self.python("float(e.activated[e.position])")) < 0.005


@pytest.fixture
def explore(notebook):
    def open_one(arguments, **look):
        opened = notebook([SETUP, f"e = cl.Explorer({arguments})\ne"], **look)
        opened.run_all()
        return OwnHand(opened)

    return open_one


# Files


def test_a_file_becomes_the_input_with_the_same_pixels_in_both_halves(explore):
    hand = explore("'grid', 'laplacian', padding='same', row=3, col=2")
    for name, array, options in [
        ("colour.png", colours(37, 61), {}),
        ("grey.png", colours(40, 30)[:, :, 0], {}),
        ("photo.jpg", colours(24, 32), {"kind": "JPEG"}),
        ("turned.jpg", colours(24, 33), {"kind": "JPEG", "exif": TURNED}),
        ("small.webp", colours(50, 45), {"kind": "WEBP", "lossless": True}),
        ("palette.gif", np.kron(colours(4, 5)[:, :, 0], np.ones((9, 9), np.uint8)), {"kind": "GIF"}),
        ("deep.png", np.arange(256, dtype=np.uint16).reshape(16, 16) * 257, {"transparency": 0}),
        ("bits.png", colours(19, 23)[:, :, 0] > 99, {"transparency": 0}),
        ("light.avif", np.full((21, 35, 3), (30, 160, 90), np.uint8), {"kind": "AVIF"}),
        ("clear.png", np.dstack([colours(31, 33), colours(31, 33, 1)[:, :, :1]]), {}),
    ]:  # fmt: skip
        data = picture_file(array, **options)
        hand.open(name, data)
        expected = cl.images.to_grey(cl.load_image(data))
        hand.shape(*expected.shape)
        hand.notebook.settle()
        hand.agrees()
        tolerance = 4 if name.endswith("jpg") else 1 if name.startswith(("clear", "light")) else 0  # decoders round
        assert np.abs(hand.array("e.input") - expected).max() <= tolerance, name
    assert hand.control("image").locator("select").input_value() == "Own"
    assert hand.python("repr(e)").startswith("<Explorer own 31x33")
    hand.choose("image", "Grid 5 × 5")
    assert hand.python("e.input.shape") == [5, 5]
    hand.choose("image", "Own")
    hand.notebook.settle()
    hand.agrees()
    hand.choose("channel", "blue")
    assert (hand.canvas("input")[:, :, 0] == hand.array("e.input")).all()


def test_a_large_file_is_shrunk_in_the_page(explore):
    hand = explore("'logo', 'sobel_x', size=120")
    smooth = np.add.outer(np.arange(900) / 5, np.arange(600) / 10).astype(np.uint8)
    hand.drop("large.png", picture_file(smooth))
    hand.shape(120, 80)
    hand.notebook.settle()
    hand.agrees()
    assert np.abs(hand.array("e.input")[5:-5, 5:-5] - cl.load_image(smooth, max_side=120)[5:-5, 5:-5]).max() <= 8


# What a phone writes that was held upright.
TURNED = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
BOMB = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xff\xff\0\0\xff\xff\x08\x02\0\0\0" + b"\0" * 40
EVIL = '<img src=x onerror="window.hurt=1">.png'


def test_what_is_no_picture_is_told_in_place_and_the_last_picture_stays(explore):
    hand = explore("'grid', 'sobel_x'")
    before, pixels = hand.python("repr(e)"), hand.canvas("input")
    whole = picture_file(colours(20, 20))
    for name, data, words in [
        ("nothing.png", b"", "“nothing.png” is empty: it has 0 bytes."),
        ("notes.png", b"these are my notes", "is not a picture. Open a PNG, JPEG, GIF, WebP or AVIF."),
        ("bomb.png", BOMB, "is too large: 65,535 × 65,535 pixels. At most 50 million fit"),
        ("half.png", whole[: len(whole) // 2], "is damaged"),
        ("drawing.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "is an SVG drawing"),
        (EVIL, b"no picture", "is not a picture"),
    ]:
        hand.open(name, data)
        hand.strip.filter(has_text=words).wait_for()
        assert hand.python("repr(e)") == before
        assert (hand.canvas("input") == pixels).all()
    assert hand.strip.inner_text().startswith("“<img src=x onerror=")
    assert hand.root.locator("img").count() == 0 and hand.page.evaluate("() => window.hurt") is None
    hand.press("stride", "ArrowRight")  # the next act takes the sentence away
    assert not hand.root.locator(".cl-strip").is_visible()
    hand.choose("image", "Own")
    assert "no picture of your own yet" in hand.strip.inner_text()
    assert hand.control("image").locator("select").input_value() == "Grid 5 × 5"  # and not “Own”
    assert not hand.control("open").locator(".mod-active").count()  # the button has sprung back


# Paint


def test_a_stroke_over_number_cells_is_followed_live_and_sent_once(explore):
    hand = explore("'grid', 'box_blur_3', padding=1, row=2, col=2")
    hand.notebook.python("told = []; e.observe(lambda change: told.append(change.new['name']), 'own')")
    hand.button("paint").click()
    value = hand.root.get_by_label("Value to paint")
    assert value.input_value() == "3"  # the brightest of the grid
    value.fill("-4.5")
    first, sums = hand.pixel(1, 1), []
    hand.page.mouse.move(*first)
    hand.page.mouse.down()
    for col in (1, 2, 3):
        hand.page.mouse.move(*hand.pixel(1, col), steps=4)
        hand.notebook.settle()
        sums.append(hand.plus())
    assert sums[0] > sums[1] > sums[2]  # the arithmetic follows each pixel
    assert hand.python("[e.image, told]") == ["grid", []]  # and Python has heard nothing yet
    hand.page.mouse.up()
    expected = np.array(cl.load_image("grid"), dtype=float)
    expected[1, 1:4] = -4.5
    np.testing.assert_array_equal(hand.array("e.input"), expected)
    assert len(hand.python("told")) == 1
    assert abs(hand.plus() - hand.python("e.window.sum")) < 0.005 and abs(hand.plus() - sums[-1]) < 1e-9
    assert hand.root.locator(".cl-strip-text").inner_text() == "Row 1, column 3: −4.5."
    hand.root.get_by_role("button", name="Restore").click()
    assert hand.python("e.image") == "grid"
    np.testing.assert_array_equal(hand.array("e.input"), cl.load_image("grid"))
    value.fill("much")
    assert hand.strip.inner_text() == "“much” is not a number. Painting goes on with −4.5."
    hand.button("paint").click()
    assert not hand.root.locator(".cl-paint").is_visible()


def test_a_stroke_over_a_photograph_and_in_its_lens(explore):
    hand = explore("'cat', 'laplacian', padding='same', row=100, col=200, show='clip'")
    before = hand.array("e.input")
    hand.button("paint").click()
    picture = hand.root.locator("canvas.cl-input").bounding_box()
    x, y = picture["x"] + picture["width"] / 4, picture["y"] + picture["height"] / 4
    hand.page.mouse.move(x, y)
    hand.page.mouse.down()
    hand.page.mouse.move(x + 80, y + 40, steps=3)
    hand.page.mouse.up()
    hand.notebook.settle()
    hand.agrees()
    painted = hand.array("e.input")
    changed = np.argwhere(painted != before)
    assert (painted[tuple(changed.T)] == 255).all()
    lines = np.unique(changed[:, 0])
    assert len(lines) > 35 and (np.diff(lines) == 1).all()  # without a gap
    top = hand.root.locator(".cl-paint").bounding_box()
    cell = top["width"] / 9
    hand.root.get_by_label("Value to paint").fill("17")
    # the window at (100, 200) has its middle in the middle of the lens
    hand.page.mouse.click(top["x"] + 4.5 * cell, top["y"] + top["height"] - 2.5 * cell)
    hand.notebook.settle()
    hand.agrees()
    again = hand.array("e.input")
    assert np.argwhere(again != painted).tolist() == [[100, 200]] and again[100, 200] == 17
    assert hand.python("float(e.window.pixels[1][1])") == 17


def test_painting_with_the_keyboard(explore):
    hand = explore("'grid', 'sobel_x', padding='same'")
    hand.button("paint").focus()
    hand.page.keyboard.press("Space")
    walk = ["ArrowDown", "ArrowDown", "ArrowRight", "Enter", "ArrowRight", "Space", "End", "ArrowUp", "Enter", "Home"]
    for key in walk:
        hand.page.keyboard.press(key)
    assert hand.strip.inner_text() == "Row 1, column 0: 0."
    hand.page.wait_for_timeout(500)
    expected = cl.load_image("grid")
    for row, col in ((2, 1), (2, 2), (1, 4)):
        expected[row, col] = 3
    np.testing.assert_array_equal(hand.array("e.input"), expected)
    assert hand.plus() == hand.python("e.window.sum")
    hand.page.keyboard.press("Escape")
    assert hand.page.evaluate("() => document.activeElement.textContent") == "Paint"
    assert not hand.root.locator(".cl-paint").is_visible()


def test_the_lens_goes_with_the_keyboard_brush(explore):
    hand = explore("'cat', 'laplacian', padding='same', row=50, col=60")
    before = hand.array("e.input")
    hand.button("paint").focus()
    for key in ("Space", "Shift+ArrowRight", "ArrowDown", "Enter"):
        hand.page.keyboard.press(key)
    hand.page.wait_for_timeout(500)
    assert np.argwhere(hand.array("e.input") != before).tolist() == [[51, 70]]
    assert hand.python("[e.row, e.col]") == [51, 70]
    assert hand.sentence.startswith("Row 51, column 70:")


def test_a_finger_paints(explore):
    hand = explore("'grid', 'sobel_x'", touch=True)
    hand.root.locator("[data-control=paint] button").tap()
    hand.page.touchscreen.tap(*hand.pixel(4, 3))
    hand.notebook.settle()
    expected = cl.load_image("grid")
    expected[4, 3] = 3
    np.testing.assert_array_equal(hand.array("e.input"), expected)


# Text and clipboard


def test_a_typed_matrix_becomes_the_input(explore):
    hand = explore("'grid', 'sobel_x', padding='same'")
    hand.button("type").click()
    area = hand.root.get_by_label("The input as numbers")
    assert area.input_value() == "3 3 2 1 0\n0 0 1 3 1\n3 1 2 2 3\n2 0 0 2 2\n2 0 0 0 1"
    area.fill("1 2\n3 four")
    hand.root.get_by_role("button", name="Use").click()
    assert hand.root.locator(".cl-typed").inner_text().startswith("Line 2: “four” is not a number.")
    assert hand.python("e.image") == "grid"
    area.fill("1 -2 1/4; 300 0,5 6")
    assert hand.root.locator(".cl-typed").inner_text() == "2 × 3 numbers"
    hand.page.keyboard.press("Control+Enter")
    assert not area.is_visible()
    np.testing.assert_array_equal(hand.array("e.input"), [[1, -2, 0.25], [300, 0.5, 6]])
    assert abs(hand.plus() - hand.python("e.window.sum")) < 0.005
    hand.button("type").click()
    assert area.input_value() == "1 -2 0.25\n300 0.5 6"
    area.press("Escape")
    assert hand.page.evaluate("() => document.activeElement.textContent") == "Type…"


def test_a_table_or_a_picture_pasted_on_the_stage_becomes_the_input(explore):
    hand = explore("'grid', [[1]]")
    hand.pad.focus()
    hand.copy(TABLE)
    hand.page.keyboard.press("Control+v")
    hand.shape(2, 3)
    assert hand.array("e.input").tolist() == TABLE_ROWS
    array = colours(26, 44)
    hand.copy_picture(picture_file(array))
    hand.page.keyboard.press("Control+v")
    hand.shape(26, 44)
    hand.notebook.settle()
    np.testing.assert_array_equal(hand.array("e.input"), cl.images.to_grey(array))
    hand.agrees()
    hand.copy("1 2\n3 oops")
    hand.page.keyboard.press("Control+v")
    assert hand.strip.inner_text().startswith("Line 2: “oops” is not a number.")
    assert hand.python("e.input.shape") == [26, 44]


def test_a_table_pasted_into_a_weight_fills_the_kernel(explore):
    hand = explore("'grid', 'sobel_x', padding='same'")
    hand.root.get_by_label("weight row 1 column 1").focus()
    hand.copy(TABLE)
    hand.page.keyboard.press("Control+v")
    assert hand.python("e.kernel") == TABLE_ROWS
    assert hand.root.locator(".cl-weight").count() == 6
    assert hand.control("kernel").locator("select").input_value() == "Custom"
    hand.copy("0,25")  # one number is pasted as ever
    hand.root.get_by_label("weight row 0 column 0").focus()
    hand.page.keyboard.press("Control+v")
    assert hand.python("e.kernel") == [[0.25, -1, 0.5], [255, 0, 7]]
    hand.copy("1 " * 12)
    hand.page.keyboard.press("Control+v")
    assert "1 × 12; a kernel has at most 11 × 11 weights" in hand.root.locator(".cl-complaint").inner_text()
    assert hand.python("e.kernel") == [[0.25, -1, 0.5], [255, 0, 7]]
    assert abs(hand.plus() - hand.python("e.window.sum")) < 0.005


# The kernel as a whole


def test_undo_reset_normalise_and_transpose(explore):
    hand = explore("'digit_3', 'sobel_x', padding='same', row=3, col=4")
    sobel = [[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]]
    for name in ("undo", "reset"):
        assert hand.button(name).is_disabled()
    hand.button("normalise").click()
    assert "the sum is 0" in hand.root.locator(".cl-complaint").inner_text()
    assert hand.python("e.kernel") == sobel
    hand.root.get_by_label("weight row 0 column 2").fill("5")
    edited = [[-1, 0, 5], [-2, 0, 2], [-1, 0, 1]]
    assert hand.root.locator(".cl-complaint").inner_text() == ""
    hand.button("transpose").click()
    turned = [list(row) for row in zip(*edited, strict=True)]
    assert hand.python("e.kernel") == turned
    hand.button("normalise").click()
    assert hand.python("e.kernel") == [[weight / 4 for weight in row] for row in turned]
    assert hand.root.locator(".cl-meter-title").inner_text() == "Weights add up to 1"
    hand.type("kernel_rows", "1")
    for kernel in ([[weight / 4 for weight in row] for row in turned], turned, edited, sobel):
        hand.button("undo").click()
        assert hand.python("e.kernel") == kernel
        assert abs(hand.plus() - hand.python("e.window.sum")) < 0.005
    assert hand.button("undo").is_disabled()
    hand.root.get_by_label("weight row 1 column 1").fill("12")
    hand.type("kernel_cols", "5")
    hand.button("reset").click()
    assert hand.python("[e.kernel, e._kernel_name()]") == [sobel, "sobel_x"]
    hand.button("undo").click()  # a reset is a step, too
    assert hand.python("len(e.kernel[0])") == 5


# Display


def test_wrapping_shows_what_unsigned_bytes_would_make_of_the_map(explore):
    hand = explore("'cat', 'laplacian', padding='same', show='wrap', size=90, row=20, col=30")
    values = hand.array("e.feature_map")
    np.testing.assert_array_equal(hand.canvas()[:, :, 0], values.astype(np.int64).astype(np.uint8))
    row, col = (int(i) for i in np.argwhere(values == values.min())[0])
    hand.notebook.python(f"e.row, e.col = {row}, {col}")
    hand.page.wait_for_timeout(300)
    low, kept = int(values.min()), int(values.min()) % 256
    assert f"In uint8, −{-low} wraps to {kept}: the classic mistake." in hand.sentence
    assert hand.root.locator(".cl-legend-note").inner_text() == f"−{-low} becomes {kept}: a classic mistake"
    marked = float(re.search(r"[\d.]+", hand.root.locator(".cl-legend-marker").get_attribute("style")).group())
    assert abs(marked - 100 * kept / 255) < 0.01


def test_the_legend_marks_and_says_the_value_under_the_pointer(explore):
    hand = explore("'cat', 'sobel_x', padding='same', pool='average', row=40, col=50")
    note = hand.root.locator(".cl-legend-note")
    low, high = (number(hand.root.locator(f".cl-legend-{end}").inner_text().split()[0]) for end in ("low", "high"))
    assert number(note.inner_text().removeprefix("at the window: ")) == hand.python("e.window.sum")
    for name, words, expression in [
        ("input", "pixel row", "e.input"), ("map", "row", "e.feature_map"), ("fourth", "pooled row", "e.pooled"),
    ]:  # fmt: skip
        box, values = hand.root.locator(f"canvas.cl-{name}").bounding_box(), hand.array(expression)
        hand.page.mouse.move(box["x"] + 0.7 * box["width"], box["y"] + 0.4 * box["height"])
        text = note.inner_text()
        assert text.startswith(words)
        row, col = (int(n) for n in re.findall(r"\d+", text)[:2])
        assert abs(row - 0.4 * values.shape[0]) <= 1.5 and abs(col - 0.7 * values.shape[1]) <= 1.5
        value = number(text.split(": ")[1])
        assert abs(value - values[row, col]) <= 0.005
        style = hand.root.locator(".cl-legend-pointed").get_attribute("style")
        at = min(100, max(0, 100 * (values[row, col] - low) / (high - low)))
        assert abs(float(re.search(r"[\d.]+", style).group()) - at) < 0.01
    ramp = hand.root.locator(".cl-ramp").bounding_box()
    hand.page.mouse.move(ramp["x"] + 0.25 * ramp["width"], ramp["y"] + 6)
    assert abs(number(note.inner_text().removeprefix("this colour: ")) - low / 2) <= (high - low) / ramp["width"] + 0.5
    hand.page.mouse.move(0, 0)
    assert note.inner_text().startswith("at the window:")
    assert not hand.root.locator(".cl-legend-pointed").is_visible()


# Without Python, elsewhere, in part


def test_all_of_it_works_without_python(explore):
    hand = explore("'grid', 'sobel_x', padding='same'")
    hand.notebook.shutdown_kernel()
    array = colours(30, 40)
    hand.open("own.png", picture_file(array))
    hand.shape(30, 40)
    hand.notebook.settle()
    np.testing.assert_array_equal(hand.canvas("input")[:, :, 0], cl.images.to_grey(array))
    hand.button("type").click()
    hand.root.get_by_label("The input as numbers").fill("1 2 3; 4 5 6; 7 8 9")
    hand.page.keyboard.press("Control+Enter")
    hand.shape(3, 3)
    assert hand.plus() == cl.conv2d([[1, 2, 3], [4, 5, 6], [7, 8, 9]], "sobel_x", padding="same")[0, 0]
    hand.button("paint").click()
    box = hand.root.locator(".cl-paint").bounding_box()
    hand.page.mouse.click(box["x"] + 0.5 * box["width"], box["y"] + 0.5 * box["height"])
    hand.notebook.settle()
    assert hand.plus() == cl.conv2d([[1, 2, 3], [4, 9, 6], [7, 8, 9]], "sobel_x", padding="same")[0, 0]
    hand.root.get_by_role("button", name="Restore").click()
    hand.button("transpose").click()
    hand.notebook.settle()
    assert hand.plus() == cl.conv2d([[1, 2, 3], [4, 5, 6], [7, 8, 9]], "sobel_y", padding="same")[0, 0]
    hand.button("undo").click()
    hand.notebook.settle()
    assert hand.plus() == cl.conv2d([[1, 2, 3], [4, 5, 6], [7, 8, 9]], "sobel_x", padding="same")[0, 0]
    # ipywidgets' own buttons complain that nobody listens, after they have moved everything in the page
    hand.notebook.console_errors.clear()


def test_python_can_set_the_image_and_a_new_view_shows_what_was_painted(explore):
    hand = explore("'cat', 'sobel_x', padding='same'")
    hand.notebook.python("e.image = np.arange(12.0).reshape(3, 4) - 5")
    hand.shape(3, 4)
    assert hand.control("image").locator("select").input_value() == "Own"
    hand.button("paint").click()
    hand.page.mouse.click(*hand.pixel(2, 1))
    expected = np.arange(12.0).reshape(3, 4) - 5
    expected[2, 1] = 6
    np.testing.assert_array_equal(hand.array("e.input"), expected)
    hand.notebook.run("e")
    second = OwnHand(hand.notebook, 1)
    second.shape(3, 4)
    assert second.plus() == hand.plus() == hand.python("e.window.sum")
    hand.root.get_by_role("button", name="Restore").click()
    np.testing.assert_array_equal(hand.array("e.input"), np.arange(12.0).reshape(3, 4) - 5)


def test_what_was_painted_on_an_own_picture_can_be_taken_back_after_it_was_opened_again(explore):
    hand = explore("'cat', 'sobel_x', padding='same'")
    array = np.arange(12, dtype=np.uint8).reshape(3, 4) * 20
    hand.open("own.png", picture_file(array))
    hand.shape(3, 4)
    hand.button("paint").click()
    for place in [(2, 1), (0, 3)]:  # the first stroke brings the original along
        hand.page.mouse.click(*hand.pixel(*place))
    painted = np.array(array, dtype=float)
    painted[2, 1] = painted[0, 3] = 255
    np.testing.assert_array_equal(hand.array("e.input"), painted)
    hand.notebook.reopen()
    hand.button("paint").click()
    hand.root.get_by_role("button", name="Restore").click()
    np.testing.assert_array_equal(hand.array("e.input"), array)
    assert hand.plus() == hand.python("e.window.sum")
    hand.choose("image", "Cat")
    hand.shape(*cl.load_image("cat", max_side=400).shape[:2])
    hand.notebook.reopen()
    hand.choose("image", "Own")  # the last picture of the learner's own is still known
    hand.shape(3, 4)
    np.testing.assert_array_equal(hand.array("e.input"), array)


def test_a_teacher_can_leave_these_controls_out(explore):
    hand = explore("'grid', 'sobel_x', controls=['type', 'undo', 'stride']")
    assert hand.root.locator("[data-control]").evaluate_all("all => all.map((slot) => slot.dataset.control)") == [
        "type", "undo", "stride",
    ]  # fmt: skip
