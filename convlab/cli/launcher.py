"""The command ``convlab start``: copies the lessons to a folder and opens JupyterLab on the first one."""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
from collections.abc import Iterator
from contextlib import closing
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from typing import Any

from convlab import jupyter
from convlab.errors import ConvlabError
from convlab.paths import lessons, own_folder, quoted, shipped

FOLDER = "convlab-lessons"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of ``convlab start``."""
    parser.add_argument("folder", nargs="?", default=FOLDER, metavar="FOLDER", help=f"by default {FOLDER}, made here")
    parser.add_argument("--port", type=int, help="where JupyterLab listens; by default the first free port from 8888")
    parser.add_argument("--no-browser", action="store_true", help="print the address, and open no browser")


def run(options: argparse.Namespace) -> int:
    """Copy and sign the lessons and run JupyterLab; returns its exit code when it ends."""
    if not find_spec("jupyterlab"):
        raise ConvlabError.says(
            "convlab",
            "the lessons open in JupyterLab",
            f"the Python at {sys.executable}",
            "it has no JupyterLab",
            f"Run {quoted(sys.executable, '-m', 'pip', 'install', 'jupyterlab')}, then convlab again",
        )
    folder = own_folder(options.folder, "convlab", "Name another folder, as in 'convlab my-lessons'").absolute()
    if options.port is not None and not 1 <= options.port <= 65535:
        why, way_out = "ports are counted from 1 to 65535", "Leave --port out, and a free one is found"
        raise ConvlabError.says("convlab", "there is no such port", f"--port {options.port}", why, way_out)
    for sentence in bring_lessons(folder):
        print(f"convlab: {sentence}", flush=True)
    return open_lab(folder, options.port, not options.no_browser)


# Copying


def bring_lessons(folder: Path) -> Iterator[str]:
    """Copy the missing lessons to `folder`, never over a file; yields sentences that report the result."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "pictures").mkdir(exist_ok=True)
        for picture in shipped("notebooks/pictures").glob("*.png"):
            _write_new(folder / "pictures" / picture.name, picture.read_bytes())
        placed = [(source, *_bring(source, folder)) for source in lessons()]
    except OSError as error:
        raise ConvlabError.says(
            "convlab",
            "the lessons cannot be copied",
            f"the folder {folder}",
            f"{error.strerror or error}{f' ({error.filename})' if error.filename else ''}",
            "Name another folder, as in 'convlab my-lessons'",
        ) from None
    new = sum(is_new for _, _, is_new in placed)
    if new:
        yield f"{new} of {len(placed)} lessons copied to {folder}."
    else:
        yield f"All {len(placed)} lessons are in {folder} already; no file was changed."
    for source, path, is_new in placed:
        if is_new and path.name != source.name:
            yield f"{source.name} is an earlier copy and stays as it is; the newer one is beside it: {path.name}."


def _bring(source: Path, folder: Path) -> tuple[Path, bool]:
    """Path of this edition of a lesson in the folder, and whether it was just copied."""
    lesson = json.loads(source.read_text(encoding="utf-8"))
    wanted = edition(lesson)
    paths = (folder / f"{source.stem}{f'-{n}' if n > 1 else ''}.ipynb" for n in count(1))
    while True:
        path = next(paths)
        if _write_new(path, copy_of(lesson, source, wanted).encode()):
            sign(path)
            return path, True
        if _edition_of_file(path) == wanted:
            return path, False


def edition(lesson: dict[str, Any]) -> str:
    """Identifier of an edition of a lesson: a hash of its cells, or the one in a learner's copy's metadata."""
    known: str | None = lesson.get("metadata", {}).get("convlab", {}).get("edition")
    cells = [[cell["cell_type"], "".join(cell["source"])] for cell in lesson["cells"]]
    return known or hashlib.sha256(json.dumps(cells).encode()).hexdigest()[:16]


def _edition_of_file(path: Path) -> str | None:
    try:
        return edition(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return None  # not a notebook, whatever its name: certainly not ours


def copy_of(lesson: dict[str, Any], source: Path, wanted: str) -> str:
    """Text of a learner's copy, with its edition and the saved state of its widgets."""
    import nbformat

    metadata = {**lesson["metadata"], "convlab": {"edition": wanted}}
    state = shipped("states") / f"{source.stem}.json"
    if state.is_file():
        metadata["widgets"] = json.loads(state.read_text(encoding="utf-8"))
    text: str = nbformat.writes(nbformat.from_dict({**lesson, "metadata": metadata}))
    return f"{text}\n"


def _write_new(path: Path, content: bytes) -> bool:
    """Write a file unless it exists; returns True if it was written."""
    try:
        file = open(path, "xb")  # noqa: SIM115 (closed below, away from the errors of opening)
    except FileExistsError:
        return False
    try:
        with file:
            file.write(content)
    except BaseException:
        path.unlink()  # a partial lesson would count as a learner's file the next time
        raise
    return True


def sign(path: Path) -> None:
    """Mark a notebook as trusted on this computer, because Jupyter draws saved widgets only of trusted notebooks."""
    import nbformat
    from nbformat.sign import NotebookNotary

    notary = NotebookNotary()
    with closing(notary.store):
        notary.sign(nbformat.read(path, as_version=4))


# JupyterLab


def open_lab(folder: Path, port: int | None = None, browser: bool = True) -> int:
    """Run JupyterLab in a folder, on the first lesson, until it is stopped; returns the exit code."""
    from jupyterlab.labapp import main

    main([*lab_options(folder, port, browser), f"--LabApp.default_url=/lab/tree/{lessons()[0].name}"])
    return 0


def lab_options(
    folder: str | Path, port: int | None = None, browser: bool = True, runtime: str | None = None
) -> list[str]:
    """Command-line options of JupyterLab: it listens on this computer only, and requires its token."""
    options = [
        "--ServerApp.ip=127.0.0.1",
        f"--ServerApp.root_dir={folder}",
        "--LabApp.extension_manager=readonly",  # without a list of extensions from the network
    ]
    options += [f"--ServerApp.port={port}"] if port else []
    options += [] if browser else ["--no-browser"]
    # Jupyter refuses to run as root (in a container, say) unless told that this is meant.
    options += ["--allow-root"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    return options + jupyter.server_options(runtime)
