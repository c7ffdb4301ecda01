"""Paths of the bundled images and lessons, and checks and quoting for the user's own folders and commands."""

from __future__ import annotations

import os
import shlex
import subprocess
from pathlib import Path

from convlab.errors import ConvlabError, short

PACKAGE = Path(__file__).resolve().parent


def shipped(name: str) -> Path:
    """Path of a bundled file or folder, in the installed package or else in the repository.

    >>> shipped("images/cat.png").is_file(), shipped("notebooks").is_dir()
    (True, True)
    """
    places = [PACKAGE / "data" / name, PACKAGE.parent / name]
    return next((place for place in places if place.exists()), places[0])


def lessons() -> list[Path]:
    """The lessons' notebook files, in the order of the course.

    >>> lessons()[0].name
    '00_start_here.ipynb'
    """
    return sorted(shipped("notebooks").glob("*.ipynb"))


def own_folder(name: str | os.PathLike[str], who: str, way_out: str) -> Path:
    """Path of a folder that exists or can be made; otherwise a `ConvlabError` that ends in `way_out`."""
    try:
        path = Path(name).expanduser()
        if not str(name).strip():
            why = "its name is empty"
        elif "\0" in str(name):
            why = "no name has the character 0 in it"
        elif path.exists() and not path.is_dir():
            why = "this is a file"
        else:
            return path
    except (OSError, RuntimeError, ValueError) as error:  # an unknown user, a name that the system does not allow
        why = getattr(error, "strerror", None) or str(error)
    raise ConvlabError.says(who, "this cannot be a folder", short(str(name), limit=300), why, way_out)


def quoted(*words: str) -> str:
    """Words as a shell command, quoted where one contains a space.

    >>> quoted("cd", "my course")
    "cd 'my course'"
    """
    return subprocess.list2cmdline(words) if os.name == "nt" else shlex.join(words)
