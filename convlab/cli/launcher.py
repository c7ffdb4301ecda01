"""Puts the lessons into a folder of the learner's and opens JupyterLab on the first of them."""

import hashlib
import json
import os
import sys
from contextlib import closing
from importlib.util import find_spec
from itertools import count

from convlab import jupyter
from convlab.errors import ConvlabError
from convlab.paths import lessons, own_folder, quoted, shipped

FOLDER = "convlab-lessons"


def add_arguments(parser):
    parser.add_argument("folder", nargs="?", default=FOLDER, metavar="FOLDER", help=f"by default {FOLDER}, made here")
    parser.add_argument("--port", type=int, help="where JupyterLab listens; by default the first free port from 8888")
    parser.add_argument("--no-browser", action="store_true", help="print the address, and open no browser")


def run(options):
    """Copy, sign, open; returns when JupyterLab ends."""
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


def bring_lessons(folder):
    """Copy to `folder` the lessons that are not in it yet, never over a file; sentences that tell what happened."""
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
            yield f"{source.name} is there from before and stays as it is; beside it lies the newer one: {path.name}."


def _bring(source, folder):
    """Where this edition of a lesson lies in the folder, and whether it was put there just now."""
    lesson = json.loads(source.read_text(encoding="utf-8"))
    wanted = edition(lesson)
    for path in (folder / f"{source.stem}{f'-{n}' if n > 1 else ''}.ipynb" for n in count(1)):
        if _write_new(path, copy_of(lesson, source, wanted).encode()):
            sign(path)
            return path, True
        if _edition_of_file(path) == wanted:
            return path, False


def edition(lesson):
    """What tells one edition of a lesson from another; a learner's copy remembers it, whatever is done to its cells."""
    known = lesson.get("metadata", {}).get("convlab", {}).get("edition")
    cells = [[cell["cell_type"], "".join(cell["source"])] for cell in lesson["cells"]]
    return known or hashlib.sha256(json.dumps(cells).encode()).hexdigest()[:16]


def _edition_of_file(path):
    try:
        return edition(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return None  # no notebook, whatever its name: certainly not ours


def copy_of(lesson, source, wanted):
    """The text of a learner's copy, with the widgets as they were saved."""
    import nbformat

    metadata = {**lesson["metadata"], "convlab": {"edition": wanted}}
    state = shipped("states") / f"{source.stem}.json"
    if state.is_file():
        metadata["widgets"] = json.loads(state.read_text(encoding="utf-8"))
    return nbformat.writes(nbformat.from_dict({**lesson, "metadata": metadata})) + "\n"


def _write_new(path, content):
    """Write a file that is not there yet; whether it was not."""
    try:
        file = open(path, "xb")  # noqa: SIM115 (closed below, away from the errors of opening)
    except FileExistsError:
        return False
    try:
        with file:
            file.write(content)
    except BaseException:
        path.unlink()  # half a lesson would be taken for a learner's file the next time
        raise
    return True


def sign(path):
    """Tell Jupyter on this computer that a file comes from us: only then it draws saved widgets."""
    import nbformat
    from nbformat.sign import NotebookNotary

    notary = NotebookNotary()
    with closing(notary.store):
        notary.sign(nbformat.read(path, as_version=4))


# JupyterLab


def open_lab(folder, port=None, browser=True):
    """Run JupyterLab in a folder, on the first lesson, until it is ended."""
    from jupyterlab.labapp import main

    main([*lab_options(folder, port, browser), f"--LabApp.default_url=/lab/tree/{lessons()[0].name}"])
    return 0


def lab_options(folder, port=None, browser=True, runtime=None):
    """How JupyterLab is started: for this computer alone, and with its token, which nothing here switches off."""
    options = [
        "--ServerApp.ip=127.0.0.1",
        f"--ServerApp.root_dir={folder}",
        "--LabApp.extension_manager=readonly",  # no list of extensions from afar
    ]
    options += [f"--ServerApp.port={port}"] if port else []
    options += [] if browser else ["--no-browser"]
    # Jupyter refuses to run as root (in a container, say) unless told that this is meant.
    options += ["--allow-root"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    return options + jupyter.server_options(runtime)
