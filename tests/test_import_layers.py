"""Imports only go down, and `import convlab` stays light."""

import ast
import os
import re
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

# From the bottom up, a row for each folder or module. A module imports only from rows above its own in this table, and
# outside packages as listed. Where a folder has several rows, the longest name that fits a module is its row.
LAYERS = {
    "_types": ("numpy",),
    "errors": (),
    "name_conflict": (),
    "immutable": ("numpy",),
    "colours": ("numpy", "matplotlib"),
    "colormaps": ("matplotlib",),
    "paths": (),
    "filenames": (),
    "image_decoding": ("numpy", "PIL", "pillow_heif"),
    "arrays": ("numpy",),
    "ops": (),
    "ops.geometry": (),
    "kernels": ("numpy",),
    "images": ("numpy", "PIL"),
    "ops.activations": ("numpy",),
    "ops.fast": ("numpy",),
    "ops.conv": ("numpy",),
    "signals": ("numpy",),
    "ops.channels": ("numpy",),
    "ops.transpose": ("numpy", "scipy"),
    "ops.pool": ("numpy",),
    "ops.shift": ("numpy",),
    "network": ("numpy", "PIL", "matplotlib", "threadpoolctl", "tqdm"),
    "codegen": ("numpy",),
    "figures": ("numpy", "matplotlib", "PIL"),
    "exercises": ("numpy", "matplotlib", "IPython"),
    "widgets": ("numpy", "PIL", "matplotlib", "ipywidgets", "anywidget", "traitlets", "IPython"),
    "__init__": ("lazy_loader",),
    "jupyter": ("jupyter_client", "jupyter_core", "nbclient", "nbformat"),
    # The commands are above all others and load what they need when it is asked for.
    "cli": ("lazy_loader", "numpy", "bs4", "nbformat", "jupyterlab", "jupyter_client", "packaging", "playwright"),
    "export": ("bs4", "nbclient", "nbconvert", "nbformat"),
    "__main__": (),
}
# The rows that are one module in a folder: `from convlab.ops import conv` imports that module.
MODULES = [name for name in LAYERS if "." in name]
# The one import that goes up, and only inside a function: an exercise that is shown draws a card.
UPWARD = {("exercises", "widgets")}
# Arithmetic loads nothing heavy at its top, only when it is needed.
LIGHT = (
    "errors",
    "name_conflict",
    "colours",
    "colormaps",
    "network",
    "immutable",
    "paths",
    "filenames",
    "image_decoding",
    "arrays",
    "kernels",
    "images",
    "signals",
    "ops",
    "ops.geometry",
    "ops.activations",
    "ops.fast",
    "ops.conv",
    "ops.transpose",
    "ops.pool",
)


def loaded_by(code):
    """Which heavy packages a fresh interpreter holds after running `code`."""
    report = f"import sys; print([name for name in {HEAVY!r} if name in sys.modules])"
    command = [sys.executable, "-c", f"{code}\n{report}"]
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout.strip()


def name_of(path):
    """The dotted name of a file below the package: "ops.conv", "exercises.__init__"."""
    return ".".join(path.relative_to(PACKAGE).with_suffix("").parts)


def layer_of(module):
    """The row of LAYERS that a module belongs to, or None."""
    parts = module.split(".")
    names = (".".join(parts[:n]) for n in range(len(parts), 0, -1))
    return next((name for name in names if name in LAYERS), None)


def imports_of(source, importer):
    """(module, is at the top level) for each import in a file, with relative ones spelt out."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        top_level = node in tree.body
        if isinstance(node, ast.Import):
            yield from ((alias.name, top_level) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            if node.level:
                above = f"convlab.{importer}".split(".")[: -node.level]
                module = ".".join([*above, *filter(None, [module])])
            names = [f"{module}.{alias.name}" for alias in node.names]
            if module == "convlab" or any(layer_of(name.removeprefix("convlab.")) in MODULES for name in names):
                yield from ((name, top_level) for name in names)
            else:
                yield module, top_level


def complaints(source, importer):
    """What in this source breaks the rules of its layer."""
    order, layer = list(LAYERS), layer_of(importer)
    for module, top_level in imports_of(source, importer):
        package, _, rest = module.partition(".")
        if package == "convlab":
            target = layer_of(rest.replace("__version__", "") or "__init__")
            if (layer, target) in UPWARD and not top_level:
                continue
            if target != layer and (target is None or order.index(target) > order.index(layer)):
                yield f"{importer} imports {module}, which is not below it"
        elif package not in sys.stdlib_module_names and package not in LAYERS[layer]:
            yield f"{importer} imports {package}"
        elif layer in LIGHT and top_level and package in HEAVY:
            yield f"{importer} imports {package} at its top, so that 'import convlab.{importer}' loads it"


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
    module = name_of(path)
    assert layer_of(module), f"give {module} a row in the table of this test"
    assert list(complaints(path.read_text(encoding="utf-8"), module)) == []


@pytest.mark.parametrize(
    ("source", "importer"),
    [
        ("from convlab.ops.conv import conv2d", "kernels"),
        ("from convlab import network", "ops.conv"),
        ("from convlab.ops import pool", "ops.conv"),
        ("from . import pool", "ops.conv"),
        ("from .pool import max_pool2d", "ops.conv"),
        ("from .. import network", "ops.conv"),
        ("from ...widgets import Card", "exercises.questions.lesson_00"),
        ("def f():\n    import convlab.widgets", "figures.scene"),
        ("from convlab.widgets import Card", "exercises.__init__"),
        ("import numpy", "ops.geometry"),
        ("def f():\n    import matplotlib.pyplot", "ops.conv"),
        ("import PIL", "images"),
        ("import matplotlib", "network.layers"),
        ("import scipy.signal", "codegen.explorer"),
        ("from convlab import attic", "ops.conv"),
    ],
)
def test_the_check_for_imports_can_fail(source, importer):
    assert list(complaints(source, importer)) != []


def test_every_module_of_the_first_floors_was_checked():
    assert {layer_of(name_of(path)) for path in SOURCES} == set(LAYERS)


# The JavaScript, from the bottom up: a module imports from its own folder and from those in rows above its row.
JS = ROOT / "js" / "src"
JS_LAYERS = (
    ("core",),
    ("text",),
    ("codegen",),
    ("state",),
    ("layout",),
    ("render",),
    ("ui",),
    ("explorer", "signal", "chain", "network", "exercises", "loss-curve"),
    ("program.ts",),
    ("jupyter",),
    ("page",),
)
JS_ROWS = {folder: row for row, folders in enumerate(JS_LAYERS) for folder in folders}
# Exported pages carry the code of packages where they have formulas or widgets of ipywidgets.
WITH_PACKAGES = ("page/math.js", "page/ipywidgets/")
# These compute and write: they know neither elements nor canvases, so that Node.js can run them.
PURE = ("core", "text", "codegen", "layout")
DRAWS = re.compile(r"\bdocument\.|\bgetContext\b|\bcreateElement|\bHTMLElement\b|\bSVGElement\b|\bOffscreenCanvas\b")
JS_IMPORT = re.compile(
    r"""^import\s+(?:[^;"'`]*?\sfrom\s*)?["']([^"']+)["']|"""  # also a bare one, and types
    r"""^export\s+(?:type\s+)?(?:\*|\{[^}]*\})[^;"'`]*?\sfrom\s*["']([^"']+)["']|"""
    r"""\bimport\(\s*["']([^"']+)["']\s*\)(?!\.)""",  # import("./view.js").View names a type in a comment
    re.M,
)
JS_SOURCES = sorted(path for ending in ("js", "ts") for path in JS.rglob(f"*.{ending}"))


def js_complaints(source, importer):
    """What in this source breaks the rules of its layer; `importer` is its path below js/src."""
    folder = importer.split("/")[0]
    for found in JS_IMPORT.finditer(source):
        target = found[1] or found[2] or found[3]
        if not target.startswith("."):
            if not importer.startswith(WITH_PACKAGES):
                yield f"{importer} imports {target}, which only exported pages carry"
            continue
        path = Path(os.path.normpath(JS / Path(importer).parent / target))
        if not path.is_file():
            yield f"{importer} imports {target}, which is not there"
        elif path.is_relative_to(JS):
            to = path.relative_to(JS).parts[0]
            if to != folder and JS_ROWS[to] >= JS_ROWS[folder]:
                yield f"{importer} imports {target}, which is not below it"
        elif path.suffix != ".json":
            yield f"{importer} imports {target}, which is not in js/src"
    if folder in PURE and (found := DRAWS.search(source)):
        yield f"{importer} draws: {found[0]}"


@pytest.mark.parametrize("path", JS_SOURCES, ids=lambda path: path.relative_to(JS).as_posix())
def test_imports_of_the_page_only_go_down(path):
    importer = path.relative_to(JS).as_posix()
    assert importer.split("/")[0] in JS_ROWS, f"give the folder of {importer} a row in the table of this test"
    assert list(js_complaints(path.read_text(encoding="utf-8"), importer)) == []


@pytest.mark.parametrize(
    ("source", "importer"),
    [
        ('import { number } from "../text/numbers-and-sentences.ts";', "core/pool.js"),
        ('import {\n  css,\n  inkOn,\n} from "../render/colormaps.js";', "text/chain.ts"),
        ('export { css } from "../render/colormaps.js";', "layout/chain.ts"),
        ('const later = () => import("../ui/dom.js");', "render/cells.js"),
        ('import "../ui/dom.js";', "render/cells.js"),
        ('import { View } from "../explorer/view.js";', "chain/view.js"),
        ('import { nothing } from "./attic.js";', "core/pool.js"),
        ('import { html } from "lit-html";', "core/pool.js"),
        ('import { ManagerBase } from "@jupyter-widgets/base-manager";', "page/host.ts"),
        ('import { find } from "../../../tools/node.py";', "page/index.js"),
        ('const node = document.createElement("p");', "core/pool.js"),
        ('const ctx = canvas.getContext("2d");', "text/chain.ts"),
    ],
)
def test_the_check_for_imports_of_the_page_can_fail(source, importer):
    assert list(js_complaints(source, importer)) != []


def test_every_folder_of_the_page_was_checked():
    assert {path.relative_to(JS).parts[0] for path in JS_SOURCES} == set(JS_ROWS)
    imports = sum(len(JS_IMPORT.findall(path.read_text(encoding="utf-8"))) for path in JS_SOURCES)
    assert imports > 300
