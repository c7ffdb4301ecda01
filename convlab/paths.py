"""Where the samples and lessons lie that come with convlab, and the folders and commands of whoever uses them."""

import os
import shlex
import subprocess
from pathlib import Path

from convlab.errors import ConvlabError, short

PACKAGE = Path(__file__).resolve().parent


def shipped(name):
    """A file or folder such as ``"notebooks"``: inside the package of an installed wheel, else in the repository.

    >>> shipped("images/cat.png").is_file(), shipped("notebooks").is_dir()
    (True, True)
    """
    places = [PACKAGE / "data" / name, PACKAGE.parent / name]
    return next((place for place in places if place.exists()), places[0])


def lessons():
    """The lessons' notebook files, in their order.

    >>> lessons()[0].name
    '00_start_here.ipynb'
    """
    return sorted(shipped("notebooks").glob("*.ipynb"))


def own_folder(name, who, way_out):
    """The path of a folder that is there or can be made; a sentence, ended by `way_out`, for what cannot be one."""
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
    except (OSError, RuntimeError, ValueError) as error:  # no such user, a name that no file can have
        why = getattr(error, "strerror", None) or str(error)
    raise ConvlabError.says(who, "this cannot be a folder", short(str(name), limit=300), why, way_out)


def quoted(*words):
    """Words as they are typed at a prompt: in quotation marks where one has a space.

    >>> quoted("cd", "my course")
    "cd 'my course'"
    """
    return subprocess.list2cmdline(words) if os.name == "nt" else shlex.join(words)
