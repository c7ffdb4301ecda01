"""Takes the README's screenshot and the lessons' still images in the running JupyterLab: `make picture`.

    python tools/take_stills.py            all of them
    python tools/take_stills.py 05 07_     those with these prefixes

A lesson refers to pictures/NAME.png just above the cell with the Explorer that it shows, for readers without a running
Python. The screenshot is taken of that cell, so that the two cannot differ.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import lab
import nbformat
from take_pictures import EXPLORER, PICTURE

# Side by side, several Explorers are one view.
VIEWS = ".convlab-comparison, .convlab-chain, .convlab-signal, .convlab-explorer:not(.convlab-comparison *)"
NOTEBOOKS = Path(__file__).resolve().parent.parent / "notebooks"


def stills() -> Iterator[tuple[Path, str]]:
    """Each still image of the lessons, with the code that makes it."""
    for path in sorted(NOTEBOOKS.glob("*.ipynb")):
        cells = nbformat.read(path, as_version=4).cells
        for place, cell in enumerate(cells):
            for name in re.findall(r"\]\((pictures/\w+\.png)\)", cell.source):
                code = [other.source for other in cells[: place + 2] if other.cell_type == "code"]
                yield NOTEBOOKS / name, "\n".join(code)


def main() -> None:
    wanted = [(PICTURE, EXPLORER, 1400, 2.0), *((path, code, 1240, 1.25) for path, code in stills())]
    beginnings = tuple(sys.argv[1:]) or ("",)
    wanted = [each for each in wanted if each[0].name.startswith(beginnings)]
    with lab.lab_server() as server, lab.chromium_browser() as browser:
        for path, code, width, scale in wanted:
            with lab.open_notebook(browser, server, [code], width=width, height=2400, scale=scale) as notebook:
                notebook.run_all()
                path.parent.mkdir(parents=True, exist_ok=True)
                notebook.page.locator(VIEWS).last.screenshot(path=path)
                notebook.check()
            print(f"{path.relative_to(NOTEBOOKS.parent)}: {path.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()
