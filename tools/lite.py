"""Builds the lessons as a JupyterLite site: `python tools/lite.py FOLDER` (with the Python of .venv-classroom).

The site consists of static files, for any web server. Python runs in the reader's browser; it is loaded from Pyodide's
server, as are NumPy, Matplotlib and Pillow.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def build(folder: Path) -> None:
    """Build the site from the lessons and convlab's wheel."""
    with tempfile.TemporaryDirectory() as name:
        lite, contents = Path(name), Path(name) / "contents"
        shutil.copytree(ROOT / "notebooks", contents, ignore=shutil.ignore_patterns(".*"))
        wheel: list[str | Path] = [sys.executable, "-m", "build", "--wheel", "--outdir", lite / "pypi", ROOT]
        subprocess.run(wheel, check=True, stdout=subprocess.DEVNULL)
        site: list[str | Path] = ["--lite-dir", lite, "--contents", contents, "--output-dir", folder.resolve()]
        subprocess.run([sys.executable, "-m", "jupyterlite_core", "build", *site], check=True, cwd=lite)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    build(folder)
    print(f"convlab: the site is in {folder}; look at it with: python -m http.server --directory {folder}")


if __name__ == "__main__":
    main()
