"""A learner who does everything at random: nothing breaks, nothing goes blank, and both halves agree at the end.

The suite does some dozens of events; `make soak` (CONVLAB_SOAK=1000) does a thousand and watches the memory. A number
in CONVLAB_SEED makes them others.

JupyterLab never frees all of a notebook that was closed, not even of one without any widget: about half a megabyte
stays with the page each time. That is measured beforehand, on such a notebook, and counted off.
"""

import io
import os
import random
from collections import Counter

import numpy as np
from explorer_page import SETUP, Hand
from PIL import Image

import convlab as cl

EVENTS = int(os.environ.get("CONVLAB_SOAK", "60"))
SEED = int(os.environ.get("CONVLAB_SEED", EVENTS))
CODE = "e = cl.Explorer('cat', 'laplacian', size=200)\ne"
NAMES = ("cat", "logo", "grid", "digit_7", "step", "checkerboard")
IMAGES = tuple(sample.label for sample in cl.images.samples() if sample.name in NAMES)
KERNELS = tuple(cl.kernels.get(name).label for name in ("laplacian", "sobel_x", "sharpen", "box_blur_5"))
SLIDERS = ("stride", "dilation", "bias", "pool_size", "pool_stride")
WIDTHS = (480, 700, 1000, 1400)
GROWTH = 1.2  # the most by which a settled memory may grow


class Learner:
    """One Explorer, and everything that may be done to it."""

    def __init__(self, opened, seed):
        self.opened, self.page, self.random = opened, opened.page, random.Random(seed)
        self.done = []

    @property
    def hand(self):
        return Hand(self.opened)

    def act(self):
        action = self.random.choice(
            [self.slide] * 5 + [self.drag] * 4 + [self.keys] * 4 + [self.choose] * 4 + [self.weight] * 2
            + [self.toggle] * 2 + [self.resize, self.theme, self.run_again, self.play, self.from_python]
            + [self.upload, self.reopen]
        )  # fmt: skip
        self.done.append(action.__name__)
        action()

    def slide(self):
        name = self.random.choice(SLIDERS)
        if not self.hand.control(name).locator("[disabled]").count():
            self.hand.press(name, self.random.choice(["ArrowRight", "ArrowLeft"]), self.random.randint(1, 3))

    def drag(self):
        self.hand.pad.scroll_into_view_if_needed()
        box = self.hand.pad.bounding_box()
        # Only where the notebook is seen: above it are JupyterLab's menus, and a button that restarts the kernel.
        seen = self.page.locator(".jp-WindowedPanel-outer").first.bounding_box()
        top, bottom = max(box["y"], seen["y"] + 5), min(box["y"] + box["height"], seen["y"] + seen["height"] - 5)
        moves = [
            (box["x"] + self.random.random() * box["width"], top + self.random.random() * (bottom - top))
            for _ in range(5)
        ]
        self.page.mouse.move(*moves[0])
        self.page.mouse.down()
        for place in moves[1:]:
            self.page.mouse.move(*place)
        self.page.mouse.up()

    def keys(self):
        self.hand.pad.focus()
        for _ in range(4):
            self.page.keyboard.press(self.random.choice(["ArrowDown", "ArrowRight", "Home", "End", "PageUp", ".", ","]))

    def choose(self):
        name, labels = self.random.choice(
            [
                ("image", IMAGES),
                ("padding", ("valid", "same", "same, lower", "full")),
                ("padding_mode", ("zeros", "reflect", "replicate", "circular")),
                ("kernel", KERNELS),
            ]
        )
        self.hand.choose(name, self.random.choice(labels))

    def weight(self):
        cells = self.hand.root.locator(".cl-weight")
        cell = cells.nth(self.random.randrange(cells.count()))
        cell.fill(self.random.choice(["2", "−1", "0.5", "1/9", "nonsense", ""]))
        cell.press("Enter")

    def toggle(self):
        name, label = self.random.choice([("flip", "Flip"), ("relu", "ReLU"), ("pool", "Max"), ("pool", "Average")])
        self.hand.push(name, label)

    def upload(self):
        rows, cols = self.random.choice([(4, 7), (60, 90), (300, 210)])
        pixels = np.random.default_rng(self.random.randrange(9)).integers(0, 256, (rows, cols, 3), dtype=np.uint8)
        file = io.BytesIO()
        Image.fromarray(pixels).save(file, "PNG")
        with self.page.expect_file_chooser() as dialog:
            self.hand.control("open").get_by_role("button").click()
        dialog.value.set_files({"name": "own.png", "mimeType": "image/png", "buffer": file.getvalue()})

    def reopen(self):
        self.opened.reopen()

    def resize(self):
        self.page.set_viewport_size({"width": self.random.choice(WIDTHS), "height": 1000})

    def theme(self):
        self.opened.set_theme(self.random.choice(["light", "dark"]))

    def run_again(self):
        self.opened.run_all()

    def play(self):
        button = self.hand.root.locator(".cl-play")
        if button.is_enabled():
            button.click()
            self.page.wait_for_timeout(200)

    def from_python(self):
        self.opened.python(f"e.stride = {self.random.choice([1, 2, (1, 3)])}; e.dilation = 1")

    def looks_right(self):
        """Never blank, and never without a word."""
        root = self.hand.root
        assert root.locator(".cl-sentence").inner_text(), self.done
        painted = root.locator(".cl-overlay").evaluate(
            "c => c.width > 0 && c.getContext('2d').getImageData(0, 0, c.width, c.height).data.some((v) => v > 0)"
        )
        assert painted, self.done


def page_memory(opened):
    """Bytes that JavaScript still needs."""
    session = opened.page.context.new_cdp_session(opened.page)
    session.send("HeapProfiler.collectGarbage")
    session.detach()
    return opened.page.evaluate("() => performance.memory.usedJSHeapSize")


def kernel_memory(opened):
    """Bytes that the kernel's process holds."""
    return int(opened.python("import gc; gc.collect(); print(int(open('/proc/self/statm').read().split()[1]) * 4096)"))


def settled_memory(opened):
    """Of page and kernel, always in the same state: the cell was just run, and the notebook opened again."""
    opened.page.set_viewport_size({"width": 1400, "height": 1000})
    opened.set_theme("light")
    opened.run_all()
    opened.reopen()
    # JupyterLab keeps each key's event, and with it all that it was pressed in, until one of its shortcuts is used.
    opened.page.keyboard.press("Control+s")
    opened.page.wait_for_timeout(1000)
    return np.array([page_memory(opened), kernel_memory(opened)])


def kept_by_jupyterlab(bare, times=20):
    """Bytes of the page that stay whenever a notebook is closed, for a notebook without widgets."""
    bare.run_all()
    bare.reopen()
    before = page_memory(bare)
    for _ in range(times):
        bare.reopen()
    return (page_memory(bare) - before) / times


def test_whatever_a_learner_does_nothing_breaks(notebook):
    watched = EVENTS >= 500
    kept = kept_by_jupyterlab(notebook(["print('no widget')"])) if watched else None
    opened = notebook([SETUP, CODE])
    opened.run_all()
    learner = Learner(opened, SEED)
    for number in range(EVENTS):
        learner.act()
        if number % 10 == 9:
            opened.settle()
            learner.looks_right()
            assert not opened.console_errors, learner.done[-10:]
        if watched and number == EVENTS // 5:
            before, closed = settled_memory(opened), learner.done.count("reopen")
    both_halves_agree(opened, learner.hand)
    if watched:
        after = settled_memory(opened)
        closed = learner.done.count("reopen") + 1 - closed
        growth = (after - [closed * kept, 0]) / before
        print(f"\n{EVENTS} events, seed {SEED}: {dict(sorted(Counter(learner.done).items()))}")
        print(f"MB of page and kernel, early: {before / 1e6}, at the end: {after / 1e6}")
        print(f"the page without {closed} times the {kept / 1e6:.2f} MB that JupyterLab keeps: {growth.round(3)} of it")
        assert (growth <= GROWTH).all(), growth


def both_halves_agree(opened, hand):
    """What the page shows and what Python has, with settings that fit each other, so that there is a feature map."""
    opened.page.set_viewport_size({"width": 1400, "height": 1000})
    opened.python("e.image = 'cat' if e.image.startswith('own') else e.image")
    opened.python("e.padding = 'same'; e.dilation = e.stride = 1; e.pool = None; e.show = 'clip'")
    settings = hand.python("[e.image, e.channel, e.kernel, e.padding_mode, e.flip, e.bias, e.activation]")
    image, channel, kernel, mode, flip, bias, activation = settings
    plane = cl.load_image(image, max_side=200)
    plane = cl.images.to_grey(plane) if plane.ndim == 3 else plane
    assert channel == "grey"
    expected = cl.conv2d(plane, kernel, padding="same", padding_mode=mode, flip=flip, bias=bias)
    expected = cl.relu(expected) if activation else expected
    np.testing.assert_allclose(hand.array("e.activated"), expected, rtol=1e-12)
    shown = np.array(hand.canvas()[:, :, 0] if hand.root.locator("canvas.cl-map").is_visible() else [])
    if shown.size:
        np.testing.assert_allclose(shown, expected.clip(0, 255), atol=0.8)
    assert abs(hand.plus() - hand.python("float(e.activated[e.position])")) <= 0.006
