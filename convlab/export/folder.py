"""A folder of exported pages and their index; refuses to overwrite other files."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from importlib.util import find_spec
from pathlib import Path

from convlab.errors import ConvlabError, short
from convlab.export import page
from convlab.paths import lessons, own_folder, quoted

INDEX = "index.html"
LARGEST = 5_000_000  # bytes of one page; mail and course platforms accept that
NEEDS = {
    "nbformat": "nbformat",
    "nbclient": "nbclient",
    "nbconvert": "nbconvert",
    "bs4": "beautifulsoup4",
}  # import: name
AT_A_TIME = 2  # notebooks executed in parallel, each in a kernel of its own


def export(
    notebooks: Iterable[str | os.PathLike[str]] = (), to: str | os.PathLike[str] = "convlab-pages"
) -> list[tuple[Path, int]]:
    """Turn notebooks into self-contained pages, and list them in ``index.html``.

    Every notebook is executed first, in a kernel of its own; its file does not change.

    Parameters
    ----------
    notebooks : iterable of str or path
        Numbers of lessons (``"03"``) or notebook files; none means all lessons.
    to : str or path
        The folder, made if it does not exist. Pages from earlier exports are replaced; other files are not.

    Returns
    -------
    list of (Path, int)
        Each file written, and its size in bytes; the last one is the index.

    Raises
    ------
    ConvlabError
        If a notebook does not exist or fails, or a file would be overwritten. Then nothing is written.
    """
    _check_tools()
    sources = [_source(name) for name in notebooks] or lessons()
    folder = own_folder(to, "export", "Name another folder with --to")
    try:
        targets = _targets(sources, folder)
        linked = {path.name for path in [*pages_in(folder), *targets]}
    except OSError as error:
        raise _cannot(f"the folder {str(folder)!r}", error.strerror or str(error)) from None
    with ThreadPoolExecutor(AT_A_TIME) as pool:
        texts = list(pool.map(partial(page.page_of, names=linked), sources))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for path, text in zip(targets, texts, strict=True):
            _write(path, text)
        index = folder / INDEX
        _write(index, page.index_of([(path.name, *_heading(path)) for path in pages_in(folder)]))
    except OSError as error:
        raise _cannot(f"the folder {str(folder)!r}", error.strerror or str(error)) from None
    return [(path, path.stat().st_size) for path in [*targets, index]]


def _check_tools() -> None:
    missing = [name for module, name in NEEDS.items() if not find_spec(module)]
    if missing:
        raise ConvlabError.says(
            "export",
            "notebooks become pages with the help of nbclient and nbconvert, which come with JupyterLab",
            f"the Python at {sys.executable}",
            f"it has no {', '.join(missing)}",
            f"Run {quoted(sys.executable, '-m', 'pip', 'install', *missing)}, then export again",
        )


def _source(name: str | os.PathLike[str]) -> Path:
    """The notebook file for the number of a lesson, or for a path."""
    path = Path(os.path.expanduser(name))
    if path.is_file() and path.suffix == ".ipynb":
        return path
    if re.fullmatch(r"\d{1,2}", str(name)) and not path.exists():
        for lesson in lessons():
            if lesson.name.startswith(f"{int(str(name)):02}_"):
                return lesson
        known = ", ".join(lesson.name[:2] for lesson in lessons())
        raise ConvlabError.says(
            "export", "there is no such lesson", short(str(name)), f"the lessons are {known}", "Choose one of these"
        )
    why = "it is a folder" if path.is_dir() else "it is not a notebook" if path.exists() else "there is no such file"
    raise ConvlabError.says(
        "export", "it takes notebooks", short(str(name)), why, "Name a file that ends in .ipynb, or a lesson as in 03"
    )


def _targets(sources: Sequence[Path], folder: Path) -> list[Path]:
    """Path of each page; only earlier pages are overwritten."""
    targets = [folder / f"{source.stem}.html" for source in sources]
    for source, path in zip(sources, targets, strict=True):
        if targets.count(path) > 1 or path.name == INDEX:
            why = "index.html is the list of all pages" if path.name == INDEX else "two notebooks have this name"
            raise ConvlabError.says(
                "export", "every page needs a name of its own", short(str(source)), why, "Rename the notebook"
            )
    for path in [*targets, folder / INDEX]:
        if path.exists() and not page.is_page(path):
            raise ConvlabError.says(
                "export",
                "a file is in the way",
                short(str(path)),
                "convlab did not make it, and overwrites only its own pages",
                "Move it, or name another folder with --to",
            )
    return targets


def pages_in(folder: Path) -> list[Path]:
    """The exported pages of a folder, without the index."""
    return [path for path in sorted(folder.glob("*.html")) if path.name != INDEX and page.is_page(path)]


def _heading(path: Path) -> tuple[str, str]:
    """Title and first sentence of a page."""
    from bs4 import BeautifulSoup

    with path.open(encoding="utf-8") as file:
        head = file.read(4000)
    soup = BeautifulSoup(head, "html.parser")
    about = soup.find("meta", attrs={"name": "description"})
    return soup.title.get_text() if soup.title else path.stem, str(about["content"]) if about else ""


def _write(path: Path, text: str) -> None:
    size = len(text.encode())
    if size > LARGEST:
        raise ConvlabError.says(
            "export",
            "the page is too large",
            f"{path.name} with {size / 1e6:.1f} MB",
            f"more than {LARGEST / 1e6:.0f} MB is hard to send and slow to open",
            "Show smaller pictures, or split the notebook",
        )
    path.write_text(text, encoding="utf-8", newline="\n")


def _cannot(given: str, why: str) -> ConvlabError:
    way_out = "Name another folder with --to"
    return ConvlabError.says("export", "the pages cannot be written", given, why, way_out)
