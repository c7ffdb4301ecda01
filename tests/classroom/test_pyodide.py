"""convlab computes in the Python of a browser, too: the examples of its documentation, in 32-bit WebAssembly.

The kernel of the JupyterLite site is a newer Pyodide, and gets NumPy, Matplotlib and Pillow from Pyodide's own server.
"""

import json
import shutil
import subprocess
import tarfile
from pathlib import Path

import lazy_loader
import node
import pytest

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).with_name("pyodide")


@pytest.fixture(scope="module")
def pyodide(tmp_path_factory):
    """A folder with Pyodide, and with what `import convlab` needs for it in lib."""
    folder = tmp_path_factory.mktemp("pyodide")
    for name in ("package.json", "package-lock.json", "run.mjs"):
        shutil.copy(HERE / name, folder)
    node.install(folder, "Pyodide")
    (archive,) = (folder / "node_modules/@emscripten-forge/numpy/pkg").glob("*.tar.gz")
    with tarfile.open(archive) as packed:
        packed.extractall(folder, filter="data")
    (numpy,) = folder.glob("lib/python3*/site-packages")
    shutil.copytree(Path(lazy_loader.__file__).parent, numpy / "lazy_loader")
    return folder


def test_examples_of_the_documentation(pyodide):
    (numpy,) = pyodide.glob("lib/python3*/site-packages")
    command = [*node.find()[0], "run.mjs", HERE / "examples.py", numpy, ROOT]
    done = subprocess.run(command, cwd=pyodide, capture_output=True, text=True, timeout=300)
    assert "RESULT" in done.stdout, (done.stdout + done.stderr)[-2000:]
    results = json.loads(done.stdout.split("RESULT")[1])
    assert {name for name, (attempted, failed) in results.items() if failed or not attempted} == set(), done.stdout
    assert sum(attempted for attempted, _ in results.values()) > 80
    assert "32 bits" in done.stderr
