"""Execution of a learner's function: its output is captured, errors are caught, and its time is limited.

The returned object is read in the same thread and under the same time limit, because reading an object can run its
own code.
"""

from __future__ import annotations

import builtins
import contextlib
import ctypes
import getpass
import inspect
import io
import linecache
import os
import sys
import threading
import traceback
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TextIO, cast

import numpy as np

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Mapping, Sequence
    from types import CodeType, FrameType

SECONDS = 5.0  # for one call on a few pixels; plain loops need a few milliseconds
_MOST_PRINTED = 2000  # characters


@dataclass(frozen=True)
class Run:
    """Result of one call.

    Attributes
    ----------
    value : object
        The returned value, as `read` gives it.
    trouble : str
        A sentence if there is no value to grade, otherwise "".
    line : str
        The line of the learner's code that raised an error, ``"line 3: total += pixels[i]"``.
    printed : str
        The beginning of the printed output.
    changed : tuple
        The arguments that the call has modified, with their values before it.
    ready_made : str
        The first library function that was called and does the whole task, ``"numpy.pad"``.
    refused : str
        The function that was called and is not allowed, ``"input"``.
    timed_out : bool
    """

    value: Any = None
    trouble: str = ""
    line: str = ""
    printed: str = ""
    changed: tuple[Any, ...] = ()
    ready_made: str = ""
    refused: str = ""
    timed_out: bool = False


def run(
    function: Any,
    arguments: Sequence[Any],
    options: Mapping[str, Any],
    *,
    read: Callable[[Any], tuple[Any, str]],
    tell: Callable[[BaseException], str],
    ready_made: re.Pattern[str] | None = None,
    seconds: float | None = None,
) -> Run:
    """Call ``function(*arguments, **options)`` on copies of its arrays. Errors of the function do not get out.

    Parameters
    ----------
    function : callable
    arguments : sequence
    options : dict
    read : callable
        Converts the returned value to (value, trouble).
    tell : callable
        Converts the exception that ended the call to a sentence.
    ready_made : re.Pattern, optional
        Matches the names ``"module.name"`` of the functions that do the whole task.
    seconds : float, optional
        Time limit; `SECONDS` by default.

    Returns
    -------
    Run
    """
    before = [*arguments, *options.values()]
    after = [np.array(value) if isinstance(value, np.ndarray) else value for value in before]
    given, named = after[: len(arguments)], dict(zip(options, after[len(arguments) :], strict=True))
    printed, watch = _Printed(), _Watch(ready_made)
    done: dict[str, Any] = {}
    faults: list[BaseException] = []

    def attempt() -> None:
        try:
            with watch:
                value = function(*given, **named)
        except BaseException as error:  # also SystemExit: no error of the learner's gets out
            done["trouble"] = tell(error)
            done["line"] = _line_of(error, function)
        else:
            done["value"], done["trouble"] = read(value)

    def work() -> None:
        try:
            attempt()
        except BaseException as error:  # ours, not the learner's: raised again in the calling thread
            faults.append(error)

    page = cast("TextIO", printed)
    with warnings.catch_warnings(), contextlib.redirect_stdout(page), contextlib.redirect_stderr(page):
        warnings.simplefilter("ignore")
        timed_out = _in_time(work, SECONDS if seconds is None else seconds)
    if faults and not timed_out:
        raise faults[0]
    pairs = zip(before, after, strict=True)
    return Run(
        **({} if timed_out else done),
        printed=printed.text,
        changed=tuple(old for old, new in pairs if not _is_same(old, new)),
        ready_made=watch.ready_made,
        refused=watch.refused,
        timed_out=timed_out,
    )


def _in_time(work: Callable[[], None], seconds: float) -> bool:
    """Run `work` in a thread with a time limit. Returns True if it had to be stopped."""
    thread = threading.Thread(target=work, daemon=True)
    try:
        thread.start()
    except RuntimeError:  # no threads here, as in a browser's Python
        work()
        return False
    try:
        thread.join(seconds)
    finally:  # also when the learner interrupts the cell
        timed_out = thread.is_alive()
        _stop(thread)
    return timed_out


class _Stopped(SystemExit):
    """Raised in the learner's loop when its time is up; it ends the thread without a traceback."""


def _stop(thread: threading.Thread) -> None:
    """Stop a thread at its next Python instruction; repeated, as the learner's code may catch the exception."""
    for _ in range(20):
        if not thread.is_alive() or thread.ident is None:
            return
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread.ident), ctypes.py_object(_Stopped))
        thread.join(0.05)


class _Refused(BaseException):
    """Raised instead of a call that would end Python or wait for input."""


class _Watch:
    """Context manager that watches all calls in this thread, under any name they were imported as.

    A profile function belongs to one thread and runs before each call, so nothing has to be patched for other threads;
    see `sys.setprofile`.
    """

    def __init__(self, pattern: re.Pattern[str] | None) -> None:
        self._pattern = pattern
        self._fatal = _fatal()
        self.ready_made = self.refused = ""

    def __enter__(self) -> None:
        self._before = sys.getprofile()
        sys.setprofile(self._see)

    def __exit__(self, *error: object) -> None:
        sys.setprofile(self._before)

    def _see(self, frame: FrameType, event: str, called: Any) -> None:
        if event == "call":
            called = frame.f_code
        elif event != "c_call":
            return
        name = self._fatal.get(id(called))
        if name is not None:
            self.refused = self.refused or name
            raise _Refused(name)
        if self._pattern and not self.ready_made:
            python = event == "call"
            module = str(frame.f_globals.get("__name__") if python else getattr(called, "__module__", None))
            name = called.co_name if python else getattr(called, "__name__", "")
            if self._pattern.fullmatch(f"{module}.{name}"):
                self.ready_made = f"{module.split('.')[0]}.{name}"


def _fatal() -> dict[int, str]:
    """Functions that no check allows, as {id of their code: name}; a profile function sees the code."""
    found: list[tuple[str, Any]] = [(name, getattr(builtins, name, None)) for name in ("input", "breakpoint")]
    found += [("exit", getattr(builtins, name, None)) for name in ("exit", "quit")]
    found += [("getpass", getpass.getpass), ("os._exit", os._exit), ("os.abort", os.abort)]
    autocall = sys.modules.get("IPython.core.autocall")
    if autocall is not None:  # exit and quit in a notebook: they stop the kernel after the cell
        found += [("exit", getattr(autocall, name).__call__) for name in ("ExitAutocall", "ZMQExitAutocall")]
    return {id(_code_of(function)): name for name, function in found if function is not None}


def _code_of(function: Any) -> CodeType | Any:
    """Code object of a function, a method or a callable object; a builtin function itself."""
    code = getattr(function, "__code__", None)
    return code or getattr(type(function).__call__, "__code__", function)


class _Printed(io.TextIOBase):
    """Text stream that accepts everything and keeps the beginning."""

    def __init__(self) -> None:
        self.text = ""

    def writable(self) -> bool:
        return True

    def write(self, text: str, /) -> int:
        if len(self.text) < _MOST_PRINTED:
            self.text = (self.text + text)[:_MOST_PRINTED]
        return len(text)


def _is_same(before: Any, after: Any) -> bool:
    if not isinstance(before, np.ndarray):
        return True
    return before.shape == after.shape and before.dtype == after.dtype and np.array_equal(before, after)


def _line_of(error: BaseException, function: Any) -> str:
    """The line of the learner's own code that raised the error, or ""."""
    try:
        code = getattr(inspect.unwrap(function), "__code__", None)
    except Exception:  # its attributes may run any code
        code = None
    if code is None:
        return ""
    own = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename == code.co_filename]
    if not own:
        return ""
    text = (own[-1].line or linecache.getline(code.co_filename, own[-1].lineno or 0)).strip()
    return f"line {own[-1].lineno}: {text}" if text else f"line {own[-1].lineno}"
