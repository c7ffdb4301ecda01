"""Log of the exercises that were tried and solved: one small local file, to which lines are only appended.

A line is ``03.first_sum solved``. Each is written in one piece, so several kernels can share the file, and no line is
ever changed. An exercise that was solved stays so; one that is repeated in a warm-up gets a further line, and the last
one says how it went. Nothing leaves the machine.

The environment variable ``CONVLAB_PROGRESS`` names another file, or is ``off``. Under pytest and in CI nothing is
written unless it names a file: a notebook then gives the same output on every machine.
"""

from __future__ import annotations

import os
import re
import weakref
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias, cast

if TYPE_CHECKING:
    from collections.abc import Callable

State: TypeAlias = Literal["untouched", "tried", "solved"]

HEADER = "# convlab: the exercises that were tried or solved here. Delete this file to forget them.\n"
_RANKS: dict[State, int] = {"untouched": 0, "tried": 1, "solved": 2}
_LINE = re.compile(r"([\w.]+) (tried|solved)")
_LARGEST = 1_000_000  # bytes; a file of all exercises has a few thousand

_session: list[tuple[str, State]] = []  # lines of this kernel: kept also if no file can be written
_watchers: list[weakref.WeakMethod[Callable[[], object]]] = []
_trouble = ""  # reason why the last line could not be written


def place() -> Path | None:
    """Path of the file, or None if nothing is written."""
    wish = os.environ.get("CONVLAB_PROGRESS", "").strip()
    if wish.lower() == "off" or (not wish and any(name in os.environ for name in ("CI", "PYTEST_CURRENT_TEST"))):
        return None
    try:
        return Path(wish).expanduser() if wish else Path.home() / ".convlab" / "progress.txt"
    except RuntimeError:  # this user has no home directory
        return None


def state(name: str) -> State:
    """State of an exercise: ``"untouched"``, ``"tried"`` or ``"solved"``."""
    states = (new for each, new in [*_read()[0], *_session] if each == name)
    return max(states, key=_RANKS.__getitem__, default="untouched")


def latest() -> dict[str, State]:
    """State of each exercise when it was last answered, the one that was answered longest ago first."""
    lines = _read()[0]
    found: dict[str, State] = {}
    for name, new in lines or _session:
        found.pop(name, None)
        found[name] = new
    return found


def record(name: str, new: State, *, repeated: bool = False) -> None:
    """Record that an exercise was tried or solved; a solved one stays solved. Never raises.

    A repeated one is recorded again, whatever it was before (`latest`).
    """
    global _trouble
    if not repeated and _RANKS[new] <= _RANKS[state(name)]:
        return
    _session.append((name, new))
    _trouble = _append(f"{name} {new}\n")
    _notify()


def forget() -> str:
    """Delete all progress, in this kernel and in the file; returns a sentence that says so."""
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
    _notify()
    return said


def note() -> str:
    """A sentence that names the file of the progress, or the reason why there is none."""
    file, (_, problem) = place(), _read()
    if file is None:
        return "Kept until this kernel stops; nothing is written here."
    return problem or _trouble or f"Kept on this machine only, in {_shown(file)}."


def watch(method: Callable[[], object]) -> None:
    """Call a bound method after each change, as long as its object exists."""
    _watchers.append(weakref.WeakMethod(method))


def _notify() -> None:
    _watchers[:] = [watcher for watcher in _watchers if watcher() is not None]
    for watcher in list(_watchers):
        method = watcher()
        if method is not None:
            method()


def _read() -> tuple[list[tuple[str, State]], str]:
    """Read the file: (its lines, a sentence about a problem with the file, or "")."""
    file = place()
    if file is None:
        return [], ""
    try:
        with file.open("rb") as opened:
            content = opened.read(_LARGEST + 1)
    except FileNotFoundError:
        return [], ""
    except OSError as error:
        return [], f"{_shown(file)} cannot be read: {_reason(error)}. Kept until this kernel stops."
    lines = content.decode("utf-8", "replace").splitlines()
    if len(content) > _LARGEST or (content and lines[:1] != [HEADER.rstrip()]):
        return [], f"{_shown(file)} is not a file of convlab and is left unchanged. Kept until this kernel stops."
    found = map(_LINE.fullmatch, lines)  # a line that was cut off by a crash is ignored
    return [(each[1], cast("State", each[2])) for each in found if each], ""


def _append(line: str) -> str:
    """Append one line to the file; returns a sentence if that fails, otherwise ""."""
    file, (_, problem) = place(), _read()
    if file is None or problem:
        return ""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("a+b") as opened:  # append mode: the system writes the line after those of other kernels
            size = opened.seek(0, os.SEEK_END)
            opened.seek(max(0, size - 1))
            cut = size > 0 and opened.read(1) != b"\n"
            os.write(opened.fileno(), ((HEADER if size == 0 else "\n" if cut else "") + line).encode())
    except OSError as error:
        return f"{_shown(file)} cannot be written: {_reason(error)}. Kept until this kernel stops."
    return ""


def _shown(file: Path) -> str:
    try:
        return "~/" + file.relative_to(Path.home()).as_posix()
    except (RuntimeError, ValueError):
        return str(file)


def _reason(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()
