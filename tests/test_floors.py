"""Imports only go down, and the ground floor stays light."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "convlab"
HEAVY = (
    "matplotlib",
    "ipywidgets",
    "anywidget",
    "traitlets",
    "IPython",
    "scipy",
    "PIL",
    "skimage",
    "sklearn",
    "threadpoolctl",
    "tqdm",
)

# From the bottom up. A module imports only from those above it in this table, and outside packages as listed.
HOUSE = {
    "errors": (),
    "namesake": (),
    "fixed": ("numpy",),
    "geometry": (),
    "shipped": (),
    "files": (),
    "decoding": ("numpy", "PIL", "pillow_heif"),
    "arrays": ("numpy",),
    "kernels": ("numpy",),
    "images": ("numpy", "PIL"),
    "activations": ("numpy",),
    "engine": ("numpy",),
    "conv": ("numpy",),
    "signals": ("numpy",),
    "trace": ("numpy",),
    "depth": ("numpy",),
    "transpose": ("numpy", "scipy"),
    "pool": ("numpy",),
    "shift": ("numpy",),
    "network": ("numpy", "PIL", "matplotlib", "threadpoolctl", "tqdm"),
    "snippets": ("numpy",),
    "signal_snippets": ("numpy",),
    "figures": ("numpy", "matplotlib", "PIL"),
    "exercises": ("numpy", "matplotlib", "IPython"),
    "widgets": ("numpy", "PIL", "matplotlib", "ipywidgets", "anywidget", "traitlets", "IPython"),
    "assignment": ("numpy", "nbformat"),
    "__init__": ("lazy_loader",),
    # The commands stand on all floors and load what they need when it is asked for.
    "jupyter": ("jupyter_client", "jupyter_core", "nbclient"),
    "launcher": ("nbformat", "jupyterlab"),
    "doctor": ("bs4", "jupyter_client", "nbformat", "packaging", "playwright"),
    "export": ("bs4", "nbclient", "nbconvert", "nbformat"),
    "__main__": (),
}
# The one stair that goes up, and only inside a function: an exercise that is shown draws a card.
STAIRS = {("exercises", "widgets")}
# What computes loads nothing heavy at its top, only when it is needed.
LIGHT = (
    "errors",
    "namesake",
    "network",
    "fixed",
    "geometry",
    "shipped",
    "files",
    "decoding",
    "arrays",
    "kernels",
    "images",
    "activations",
    "engine",
    "conv",
    "signals",
    "transpose",
    "pool",
)


def loaded_by(code):
    """Which heavy packages a fresh interpreter holds after running `code`."""
    report = f"import sys; print([name for name in {HEAVY!r} if name in sys.modules])"
    command = [sys.executable, "-c", f"{code}\n{report}"]
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout.strip()


def floor_of(path):
    """The row of HOUSE that a file belongs to."""
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imports_of(source, floor, is_package):
    """(module, is at the top level) for each import in a file of this floor, with relative ones spelt out."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        top_level = node in tree.body
        if isinstance(node, ast.Import):
            yield from ((alias.name, top_level) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            if node.level == 1:  # inside a sub-package it stays on the floor, else it is a sibling of the package
                module = f"convlab.{floor if is_package else module}"
            elif node.level > 1:
                module = f"convlab.{module}".rstrip(".")
            if module == "convlab":
                yield from ((f"convlab.{alias.name}", top_level) for alias in node.names)
            else:
                yield module, top_level


def complaints(source, floor, is_package=False):
    """What in this source breaks the rules of its floor."""
    order = list(HOUSE)
    for module, top_level in imports_of(source, floor, is_package):
        package, _, rest = module.partition(".")
        if package == "convlab":
            target = rest.split(".")[0].replace("__version__", "") or "__init__"
            if (floor, target) in STAIRS and not top_level:
                continue
            if target != floor and (target not in order or order.index(target) > order.index(floor)):
                yield f"{floor} imports convlab.{target}, which is not below it"
        elif package not in sys.stdlib_module_names and package not in HOUSE[floor]:
            yield f"{floor} imports {package}"
        elif floor in LIGHT and top_level and package in HEAVY:
            yield f"{floor} imports {package} at its top, so that 'import convlab.{floor}' loads it"


SOURCES = [path for path in sorted(PACKAGE.rglob("*.py")) if "node_modules" not in path.parts]


def test_import_convlab_is_light():
    assert loaded_by("import convlab") == "[]"


def test_computing_stays_light():
    code = "import convlab as cl; cl.max_pool2d(cl.relu(cl.conv2d(cl.load_image('grid'), 'laplacian')))"
    assert loaded_by(code) == "[]"


def test_networks_stay_light():
    code = "import convlab as cl; cl.network.lenet5().predict(cl.network.data.like_digits([[0] * 32] * 32)[None])"
    assert loaded_by(code) == "[]"


def test_the_check_for_lightness_can_fail():
    assert loaded_by("import convlab, PIL.Image") == "['PIL']"
    assert loaded_by("import convlab as cl; cl.load_image('logo')") == "['PIL']"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_only_go_down(path):
    floor = floor_of(path)
    assert floor in HOUSE, f"give {floor} a floor in the table of this test"
    is_package = path.parent != PACKAGE
    assert list(complaints(path.read_text(encoding="utf-8"), floor, is_package)) == []


@pytest.mark.parametrize(
    ("source", "floor"),
    [
        ("from convlab.conv import conv2d", "kernels"),
        ("from convlab import pool", "conv"),
        ("from . import pool", "conv"),
        ("from .pool import max_pool2d", "conv"),
        ("def f():\n    import convlab.widgets", "figures"),
        ("from convlab.widgets import Card", "exercises"),
        ("import numpy", "geometry"),
        ("def f():\n    import matplotlib.pyplot", "conv"),
        ("import PIL", "images"),
        ("import matplotlib", "network"),
        ("import scipy.signal", "snippets"),
        ("from convlab import attic", "conv"),
    ],
)
def test_the_check_for_imports_can_fail(source, floor):
    assert list(complaints(source, floor)) != []


def test_every_module_of_the_first_floors_was_checked():
    assert {floor_of(path) for path in SOURCES} >= {*LIGHT, "__init__"}
