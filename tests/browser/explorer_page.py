"""A learner's hand and eyes on the widgets, for the tests of this folder."""

import json

import numpy as np

SETUP = "import json, time\nimport numpy as np\nimport convlab as cl"
# Two frames and a quarter of a second of the page's own time: what was done is drawn, and sent to Python. However slow
# the machine, the page deals with what happened before first.
AT_REST = """() => new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 250)));
})"""
DIAGONAL_LINES = [[0, 1, 2], [-1, 0, 1], [-2, -1, 0]]


# What ends right of the widget, or is wider than its place, one line each.
BEYOND = """root => {
    const { right } = root.getBoundingClientRect();
    const parts = ".cl-transport, .cl-transport *, .cl-controls *, .cl-foot, .cl-ledger, .cl-sentence";
    return [...root.querySelectorAll(parts)]
        .filter((node) => node.checkVisibility() && node.getBoundingClientRect().right > right + 0.5)
        .map((node) => `${node.className || node.nodeName}: ${Math.round(node.getBoundingClientRect().right - right)}`);
}"""


class Look:
    """What all widgets have: a place on the page, a sentence, and a name for it in Python."""

    view = None

    def __init__(self, notebook, number=0):
        self.notebook = notebook
        self.page = notebook.page
        self.root = notebook.page.locator(f".convlab-{self.view}").nth(number)

    @property
    def sentence(self):
        return self.root.locator(".cl-sentence").inner_text()

    def python(self, expression):
        """What Python knows, once the page has told it all (positions are sent after a tenth of a second)."""
        self.page.evaluate(AT_REST)
        self.notebook.wait_for_kernel()
        return json.loads(self.notebook.python(f"print(json.dumps({expression}))"))

    def python_comes_to(self, expression, value, seconds=5):
        """Whether Python arrives at a value that the page had before, while it was busy."""
        return any(self.python(expression) == value for _ in range(int(4 * seconds)))

    def array(self, expression):
        return np.array(self.python(f"np.asarray({expression}).tolist()"))


class Controls(Look):
    """Settings that are chosen from menus, moved with keys, and typed."""

    def control(self, name):
        return self.root.locator(f'[data-control="{name}"]').locator("visible=true")

    def choose(self, name, label):
        self.control(name).locator("select").select_option(label)

    def press(self, name, key, times=1):
        """Keys on a slider."""
        handle = self.control(name).locator("input[type=range]")
        handle.focus()
        for _ in range(times):
            self.page.keyboard.press(key)

    def type(self, name, text):
        """A number into a box."""
        box = self.control(name).locator("input")
        box.fill(text)
        box.press("Enter")


class Hand(Controls):
    """A learner's hand and eyes on one Explorer, which Python calls `e`."""

    view = "explorer"

    def control(self, name):
        return self.root.locator(f'[data-control="{name}"]')

    def push(self, name, label):
        self.control(name).get_by_role("button", name=label, exact=True).click()

    @property
    def pad(self):
        return self.root.locator(".cl-pad")

    def plus(self):
        """The sum that the ledger ends with, before pooling."""
        return number(self.root.locator(".cl-final-relu").inner_text())

    def canvas(self, name="map"):
        """The picture as (rows, cols, 3): what is really on the canvas."""
        width, height, data = self.root.locator(f"canvas.cl-{name}").evaluate(
            "c => [c.width, c.height, [...c.getContext('2d').getImageData(0, 0, c.width, c.height).data]]"
        )
        return np.array(data, dtype=np.uint8).reshape(height, width, 4)[:, :, :3]


def number(text):
    return float(text.replace("−", "-").replace(",", "").strip())
