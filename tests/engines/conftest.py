"""Fixtures that open exported pages in Firefox and in WebKit, which `make engines` installs. A missing one fails."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import hands
import nbformat
import pytest

OWN = [
    "import convlab as cl\ncl.Explorer('grid', 'sobel_x', padding='same')",
    "cl.NetworkViewer(cl.network.lenet5([str(n) for n in range(10)], seed=0))",
]


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of exported pages: lessons 03 and 05, and own.html with an Explorer and a network."""
    folder = tmp_path_factory.mktemp("pages")
    own = folder / "own.ipynb"
    nbformat.write(nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(code) for code in OWN]), own)
    command = [sys.executable, "-m", "convlab", "export", "03", "05", str(own), "--to", str(folder)]
    subprocess.run(command, check=True)
    return folder


@pytest.fixture(scope="session", params=[hands.Firefox, hands.WebKit], ids=["firefox", "webkit"])
def hand(request: pytest.FixtureRequest):
    """A hand on a browser, started once."""
    hand = request.param()
    yield hand
    hand.close()


@pytest.fixture
def own(hand: hands.Hand, pages: Path):
    """The hand on the page with an Explorer and a network, which must log no error."""
    hand.open(pages / "own.html")
    yield hand
    assert hand.faults() == []
