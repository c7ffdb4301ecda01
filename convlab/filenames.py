"""File names from users, for reading and writing: one way in, and an explanatory error for an invalid name."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Callable, Collection
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO
from urllib.parse import unquote

from convlab.errors import ConvlabError, nearest, short

if TYPE_CHECKING:
    from typing import TypeAlias

    ErrorClass: TypeAlias = type[ConvlabError]

_WEB = re.compile(r"[a-z][a-z0-9+.-]+://|(https?|ftp|data|blob):|www\.[\w.-]+/", re.IGNORECASE)
_QUOTED = re.compile(r"""["'“‘](.*)["'”’]""", re.DOTALL)
_OF_WINDOWS = re.compile(r"[a-z]:[\\/]|\\\\", re.IGNORECASE)  # C:\ or \\server
_MOST_NAMES = 5000  # of a folder, searched for a similar one


def as_path(name: str | bytes | os.PathLike[str], who: str, error: ErrorClass) -> Path:
    """A file name from the user as a `Path`.

    Parameters
    ----------
    name : str, os.PathLike or bytes
        A path, also with ``~`` for the home folder, in quotes (as Windows copies it), or as a ``file://`` address.
    who : str
        Function named at the start of the error message.
    error : type
        Subclass of `ConvlabError` to raise.

    Raises
    ------
    ConvlabError
        For a value that is not a file name, an empty name, a web address, or a path from another operating system.

    Examples
    --------
    >>> from convlab.errors import ImageError
    >>> as_path("file:///home/ada/own%20photo.png", "load_image", ImageError).as_posix()
    '/home/ada/own photo.png'
    """
    try:
        text = os.fsdecode(name)
    except TypeError:
        why, way_out = "a path is a text or a Path", "Use a name such as 'folder/name'"
        raise error.says(who, "this is not the name of a file", short(name), why, way_out) from None
    if isinstance(name, str) and not os.path.exists(text):
        text = text.strip()
        in_quotes = _QUOTED.fullmatch(text)
        text = in_quotes[1].strip() if in_quotes else text
    if not text or "\0" in text:
        why = "a NUL character ends every name" if text else "it is empty"
        raise error.says(who, "this cannot be the name of a file", short(name), why, "Write the name, in quotes")
    if text[:5].lower() == "file:":
        text = _of_address(text[5:])
    elif _WEB.match(text) and not os.path.exists(text):
        # A Path has merged the slashes after the scheme.
        whole = re.sub(r"^(\w+):[\\/]+", r"\1://", text) if isinstance(name, os.PathLike) else text
        way_out = "Save the picture or file on this computer first, and give its path"
        why = "convlab reads and writes only on this computer"
        raise error.says(who, "web addresses are not followed", short(whole, limit=200), why, way_out)
    text = os.path.expanduser(text)
    if os.name != "nt" and not os.path.exists(text):
        if _OF_WINDOWS.match(text):
            why = "it is a path of Windows, and Python runs on another computer"
            way_out = "Upload the file to the folder of the notebook, and use its name alone"
            raise error.says(who, "this path does not exist here", short(text, limit=200), why, way_out)
        text = text.replace("\\", "/")  # written on Windows, such as pictures\cat.png
    return Path(text)


def _of_address(text: str) -> str:
    """The path in a ``file:`` address, given without that prefix."""
    text = unquote(text.replace("\\", "/"))
    if text.startswith("//"):
        host, slash, path = text[2:].partition("/")
        if host.lower() in ("", "localhost", "127.0.0.1"):
            text = slash + path
        elif re.fullmatch(r"[a-z][:|]|~|\.\.?", host, re.IGNORECASE):  # file://C:/... lacks a slash
            text = f"/{host}/{path}"
        else:
            return rf"\\{host}/{path}".replace("/", "\\")  # a network share
    drive = re.match(r"/?([a-z])[:|](/.*)", text, re.IGNORECASE)
    if drive:
        return f"{drive[1]}:{drive[2]}"
    return text[1:] if re.match(r"/(~|\.\.?)/", text) else text


# Reading


def open_file(path: Path, who: str, error: ErrorClass, samples: Collection[str] = ()) -> BinaryIO:
    """Open a file for reading bytes; an error suggests one of the `samples` if its name is the same."""
    try:
        if os.path.exists(path) and not os.path.isfile(path):
            raise _file_error(error, who, "this is a folder or a device", path, "it has no content", "Name a file")
        return open(path, "rb")
    except FileNotFoundError:
        why, hint = _what_is_there(path, samples)
        way_out = f"{hint} the spelling, and that the file is where the notebook is"
        raise _file_error(error, who, "there is no such file", path, why, way_out) from None
    except PermissionError:
        why = "its permissions forbid it"
        raise _file_error(error, who, "the file may not be read", path, why, "Copy it to your folder") from None
    except OSError as problem:  # a name that is too long, a disk that fails
        raise _file_error(
            error, who, "the file cannot be opened", path, _reason(problem), "Check the spelling"
        ) from None


def _what_is_there(path: Path, samples: Collection[str]) -> tuple[str, str]:
    """The reason why a file is not found, and the beginning of the advice."""
    folder = path.parent
    if not os.path.isdir(folder):
        return f"there is no folder {short(str(folder), limit=100)}", "Check"
    entries: dict[str, str] = {}
    with contextlib.suppress(OSError), os.scandir(folder) as found:
        entries = {Path(entry.name).stem.lower(): entry.name for entry in islice(found, _MOST_NAMES)}
    guess = nearest(path.stem, entries)
    why = f"nothing has this name in the folder {short(str(folder.absolute()), limit=100)}"
    if guess:
        return why, f"Did you mean {short(str(folder / entries[guess]), limit=100)}? Otherwise check"
    sample = path.stem.lower()
    return why, f"Did you mean the sample {sample!r}? Otherwise check" if sample in samples else "Check"


# Writing


def check_place(path: Path, who: str, error: ErrorClass) -> None:
    """Raise an error if `path` cannot be written, before any work is done for it."""
    if os.path.isdir(path) or path.name in ("", ".", ".."):
        why, way_out = "a file cannot have the name of a folder", "Add the name of a file to it"
        raise _file_error(error, who, "this is a folder", path, why, way_out)
    if not os.path.isdir(path.parent):
        why, way_out = "nothing can be written there", "Make it first, or leave the folder out"
        raise _file_error(error, who, "there is no such folder", path.parent, why, way_out)
    _through_part(path, who, error, lambda part: open(part, "wb").close())


def write_file(path: Path, write: Callable[[BinaryIO], object], who: str, error: ErrorClass) -> None:
    """Write a file atomically with ``write(file)``: after a failure, the old content is unchanged."""
    check_place(path, who, error)

    def fill(part: Path) -> None:
        with open(part, "wb") as file:
            write(file)
        os.replace(part, path)

    _through_part(path, who, error, fill)


def _through_part(path: Path, who: str, error: ErrorClass, act: Callable[[Path], object]) -> None:
    """Call `act` with the name of a temporary file beside `path`, and remove that file afterwards."""
    part = path.with_name(f"{path.name}.part")
    try:
        act(part)
    except OSError as problem:
        raise _file_error(
            error, who, "the file cannot be written", path, _reason(problem), "Use another folder or name"
        ) from None
    finally:
        with contextlib.suppress(OSError):
            part.unlink()


def _reason(problem: OSError) -> str:
    return (problem.strerror or str(problem)).lower()


def _file_error(error: ErrorClass, who: str, wrong: str, path: Path, why: str, way_out: str) -> ConvlabError:
    return error.says(who, wrong, short(str(path), limit=200), why, way_out)
