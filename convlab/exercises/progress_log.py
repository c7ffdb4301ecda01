"""Which exercises were tried and solved: one small local file, to which lines are only added.

Each line is ``03.first_sum solved``. A line is written in one piece, so several kernels can share the file, and
nothing that stands in it is ever written again. Nothing leaves the machine.

The environment variable ``CONVLAB_PROGRESS`` names another file, or says ``off``. Under pytest and in CI nothing is
written unless it names a file: a notebook then gives the same on every machine.
"""

import os
import re
import weakref
from pathlib import Path

HEADER = "# convlab: the exercises that were tried or solved here. Delete this file to forget them.\n"
_RANKS = {"untouched": 0, "tried": 1, "solved": 2}
_LINE = re.compile(r"([\w.]+) (tried|solved)")
_LARGEST = 1_000_000  # bytes; a file of all exercises has a few thousand

_session = {}  # what this kernel has seen: kept also where no file can be written
_watchers = []
_trouble = ""  # why the last line could not be written


def place():
    """The file, or None when nothing is written."""
    wish = os.environ.get("CONVLAB_PROGRESS", "").strip()
    if wish.lower() == "off" or (not wish and any(name in os.environ for name in ("CI", "PYTEST_CURRENT_TEST"))):
        return None
    try:
        return Path(wish).expanduser() if wish else Path.home() / ".convlab" / "progress.txt"
    except RuntimeError:  # this user has no home
        return None


def state(name):
    """``"untouched"``, ``"tried"`` or ``"solved"``."""
    kept = _read()[0].get(name, "untouched")
    return max(kept, _session.get(name, "untouched"), key=_RANKS.get)


def record(name, new):
    """Remember that an exercise was tried or solved; never less than is known. Never raises."""
    global _trouble
    if _RANKS[new] <= _RANKS[state(name)]:
        return
    _session[name] = new
    _trouble = _append(f"{name} {new}\n")
    _tell()


def forget():
    """Forget everything, in this kernel and in the file; returns what was done, as one sentence."""
    global _trouble
    file, (_, problem) = place(), _read()
    _session.clear()
    _trouble = ""
    said = "The progress is forgotten."
    if problem:
        said = f"What this kernel knew is forgotten. {problem}"
    elif file is not None and file.exists():
        try:
            file.unlink()
            said = f"The progress is forgotten, and {_shown(file)} deleted."
        except OSError as error:
            said = f"What this kernel knew is forgotten. {_shown(file)} cannot be deleted: {_reason(error)}."
    _tell()
    return said


def note():
    """Where the progress is kept, or why it is not, as one sentence."""
    file, (_, problem) = place(), _read()
    if file is None:
        return "Kept until this kernel stops; nothing is written here."
    return problem or _trouble or f"Kept on this machine only, in {_shown(file)}."


def watch(method):
    """Call a bound method whenever something changes, as long as its object lives."""
    _watchers.append(weakref.WeakMethod(method))


def _tell():
    _watchers[:] = [watcher for watcher in _watchers if watcher() is not None]
    for watcher in list(_watchers):
        watcher()()


def _read():
    """(states by name, what is wrong with the file as a sentence)."""
    file = place()
    if file is None:
        return {}, ""
    try:
        with file.open("rb") as opened:
            content = opened.read(_LARGEST + 1)
    except FileNotFoundError:
        return {}, ""
    except OSError as error:
        return {}, f"{_shown(file)} cannot be read: {_reason(error)}. Kept until this kernel stops."
    lines = content.decode("utf-8", "replace").splitlines()
    if len(content) > _LARGEST or (content and lines[:1] != [HEADER.rstrip()]):
        return {}, f"{_shown(file)} is no file of convlab and stays as it is. Kept until this kernel stops."
    states = {}
    for line in lines:  # a line that was cut off by a crash is passed over
        found = _LINE.fullmatch(line)
        if found:
            name, new = found.groups()
            states[name] = max(new, states.get(name, "untouched"), key=_RANKS.get)
    return states, ""


def _append(line):
    """Add one line to the file; returns why that failed, as a sentence."""
    file, (_, problem) = place(), _read()
    if file is None or problem:
        return ""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("a+b") as opened:  # appending: the system puts the line behind what others have written
            size = opened.seek(0, os.SEEK_END)
            opened.seek(max(0, size - 1))
            cut = size > 0 and opened.read(1) != b"\n"
            os.write(opened.fileno(), ((HEADER if size == 0 else "\n" if cut else "") + line).encode())
    except OSError as error:
        return f"{_shown(file)} cannot be written: {_reason(error)}. Kept until this kernel stops."
    return ""


def _shown(file):
    try:
        return "~/" + file.relative_to(Path.home()).as_posix()
    except (RuntimeError, ValueError):
        return str(file)


def _reason(error):
    return (error.strerror or type(error).__name__).lower()
