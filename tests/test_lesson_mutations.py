"""The lessons are a test: a fault planted in a copy of the package turns them red."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parent.parent
STRICT = ["-p", "nbval.plugin", "-p", "nbval_kernels", "--nbval", "--nbval-current-env", "--nbval-cell-timeout=120"]
STRICT += ["-x", "-q", "-p", "no:cacheprovider"]

# Each spoils one thing at the end of a module, or one number in it: (lesson, module, old, new). The lesson is one that
# has to notice; any other that teaches the same could stand there.
FAULTS = {
    "nothing": ("00", "ops/conv", None, ""),
    "kernel flipped": (
        "03",
        "ops/conv",
        None,
        "_conv2d = conv2d\n"
        "def conv2d(image, kernel, *, flip=False, **rest):\n"
        "    return _conv2d(image, kernel, flip=not flip, **rest)\n",
    ),
    "stride ignored": (
        "03",
        "ops/conv",
        None,
        "_conv2d = conv2d\n"
        "def conv2d(image, kernel, *, stride=1, **rest):\n"
        "    return _conv2d(image, kernel, **rest)\n",
    ),
    "padding ignored": (
        "03",
        "ops/conv",
        None,
        "_conv2d = conv2d\n"
        "def conv2d(image, kernel, *, padding='valid', **rest):\n"
        "    return _conv2d(image, kernel, **rest)\n",
    ),
    "bytes that wrap": (
        "04",
        "ops/conv",
        None,
        "_conv2d = conv2d\n"
        "def conv2d(image, kernel, **rest):\n"
        "    result = _conv2d(image, kernel, **rest)\n"
        "    return result % 256 if np.asarray(image).dtype == np.uint8 else result\n",
    ),
    "a wrong weight": ("00", "kernels", "[-1, 4, -1]", "[-1, 3, -1]"),
    "pooling of the smallest": (
        "00",
        "ops/pool",
        None,
        "_max_pool2d = max_pool2d\n"
        "def max_pool2d(image, size=2, **rest):\n"
        "    import numpy\n"
        "    return -_max_pool2d(-numpy.asarray(image), size, **rest)\n",
    ),
    "an average that divides by the rows alone": (
        "07",
        "ops/pool",
        None,
        "_avg_pool2d = avg_pool2d\n"
        "def avg_pool2d(image, size=2, **rest):\n"
        "    return size * _avg_pool2d(image, size, **rest)\n",
    ),
    "sizes rounded up": (
        "05",
        "ops/geometry",
        None,
        "_output_size = output_size\n"
        "def output_size(size, kernel_size, *, ceil_mode=True, **rest):\n"
        "    return _output_size(size, kernel_size, ceil_mode=True, **rest)\n",
    ),
    "a ReLU that lets negatives through": (
        "06",
        "ops/activations",
        None,
        "_relu = relu\ndef relu(x):\n    return _relu(x) - _relu(-np.asarray(x)) / 10\n",
    ),
    "a receptive field without stride": (
        "08",
        "ops/geometry",
        None,
        "_receptive_field = receptive_field\n"
        "def receptive_field(layers):\n"
        "    return _receptive_field([(layer[0], 1, *layer[2:]) for layer in layers])\n",
    ),
}
PLANTED = [name for name in FAULTS if name != "nothing"]


def run_lesson(folder, number, module, old, new):
    """Copies the package with one fault in it, and returns what strict nbval says to the lesson."""
    (notebook,) = (ROOT / "notebooks").glob(f"{number}_*.ipynb")
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "convlab", folder / "convlab", ignore=ignore)
    shutil.copytree(ROOT / "images", folder / "images")
    shutil.copy(notebook, folder)
    path = folder / "convlab" / f"{module}.py"
    text = path.read_text(encoding="utf-8")
    assert old is None or text.count(old) == 1, f"{old} is no longer in {module}.py"
    path.write_text(f"{text}\n\n{new}" if old is None else text.replace(old, new), encoding="utf-8")
    sanitize = ["--nbval-sanitize-with", str(ROOT / "nbval-sanitize.cfg")]
    command = [sys.executable, "-m", "pytest", *STRICT, *sanitize, notebook.name]
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(folder), str(ROOT / "tools")]),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    environment["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"  # the other plugins take a second to load
    environment.pop("PYTEST_ADDOPTS", None)
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


def test_ten_faults_are_planted():
    assert len(PLANTED) == 10


def test_lesson_without_a_fault_is_green(tmp_path):
    report = run_lesson(tmp_path, *FAULTS["nothing"])
    assert re.search(r"^\d+ passed", report, re.MULTILINE), report


@pytest.mark.parametrize("fault", PLANTED)
def test_lesson_with_a_fault_is_red(fault, tmp_path):
    report = run_lesson(tmp_path, *FAULTS[fault])
    assert "1 failed" in report, report
    assert "mismatch" in report, report  # an output differs: it is not the machinery that broke
    assert "Traceback (most recent call last)" not in report, report
