"""Running a learner's function: what it prints is kept, its crash is caught, and it cannot run for ever.

Nothing of the learner's is touched outside: what came back is read in the same thread, under the same limit of time,
because looking at an object can run its own code.
"""

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

import numpy as np

SECONDS = 5.0  # for one call on a few pixels; plain loops need a few milliseconds
_MOST_PRINTED = 2000  # characters


@dataclass(frozen=True)
class Run:
    """What one call led to.

    Attributes
    ----------
    value : object
        What was returned, as `read` gives it.
    trouble : str
        Why there is no value that can be judged, as a sentence.
    line : str
        The line of the learner's code on which an error arose, ``"line 3: total += pixels[i]"``.
    printed : str
        The beginning of what was printed.
    changed : tuple
        The arguments that the call has changed, as they were.
    ready_made : str
        The first function that was called and does the task by itself, ``"numpy.pad"``.
    refused : str
        The function that was called and cannot be let through, ``"input"``.
    timed_out : bool
    """

    value: object = None
    trouble: str = ""
    line: str = ""
    printed: str = ""
    changed: tuple = ()
    ready_made: str = ""
    refused: str = ""
    timed_out: bool = False


def run(function, arguments, options, *, read, tell, ready_made=None, seconds=None):
    """Call ``function(*arguments, **options)`` on copies of its arrays. Returns a `Run`, whatever happens.

    Parameters
    ----------
    read : callable
        Gets what was returned, and gives (value, trouble).
    tell : callable
        Gets the exception that ended the call, and gives a sentence.
    ready_made : re.Pattern, optional
        Matches the functions that do the task by themselves, as ``"module.name"``.
    """
    before = [*arguments, *options.values()]
    after = [np.array(value) if isinstance(value, np.ndarray) else value for value in before]
    given, named = after[: len(arguments)], dict(zip(options, after[len(arguments) :], strict=True))
    page, watch, done, faults = _Page(), _Watch(ready_made), {}, []

    def attempt():
        try:
            with watch:
                value = function(*given, **named)
        except BaseException as error:  # also what sys.exit() raises: nothing of the learner's gets out
            done["trouble"] = tell(error)
            done["line"] = _line_of(error, function)
        else:
            done["value"], done["trouble"] = read(value)

    def work():
        try:
            attempt()
        except BaseException as error:  # ours, not the learner's: to be raised where it can be told
            faults.append(error)

    with warnings.catch_warnings(), contextlib.redirect_stdout(page), contextlib.redirect_stderr(page):
        warnings.simplefilter("ignore")
        timed_out = _in_time(work, SECONDS if seconds is None else seconds)
    if faults and not timed_out:
        raise faults[0]
    pairs = zip(before, after, strict=True)
    return Run(
        **({} if timed_out else done),
        printed=page.text,
        changed=tuple(old for old, new in pairs if not _is_same(old, new)),
        ready_made=watch.ready_made,
        refused=watch.refused,
        timed_out=timed_out,
    )


def _in_time(work, seconds):
    """Run in a thread that can be stopped. Returns whether it had to be."""
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
    """Raised in the learner's loop when its time is up; a thread that it ends says nothing."""


def _stop(thread):
    """End a thread at its next step in Python; one that catches everything is asked again."""
    for _ in range(20):
        if not thread.is_alive():
            return
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread.ident), ctypes.py_object(_Stopped))
        thread.join(0.05)


class _Refused(BaseException):
    """Raised in place of a call that would end Python, or wait for somebody who is not there."""


class _Watch:
    """Sees the calls that are made in this thread: by whatever name, and by whomever they were imported.

    A profile function belongs to one thread and is asked before each call, so nothing has to be replaced for the
    others; see `sys.setprofile`.
    """

    def __init__(self, pattern):
        self._pattern = pattern
        self._fatal = _fatal()
        self.ready_made = self.refused = ""

    def __enter__(self):
        self._before = sys.getprofile()
        sys.setprofile(self._see)

    def __exit__(self, *error):
        sys.setprofile(self._before)

    def _see(self, frame, event, called):
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
            module = frame.f_globals.get("__name__") if python else getattr(called, "__module__", None)
            name = called.co_name if python else getattr(called, "__name__", "")
            if self._pattern.fullmatch(f"{module}.{name}"):
                self.ready_made = f"{module.split('.')[0]}.{name}"


def _fatal():
    """The functions that no check can let through, by what a profile function sees of them: {id: name}."""
    found = [(name, getattr(builtins, name, None)) for name in ("input", "breakpoint")]
    found += [("exit", getattr(builtins, name, None)) for name in ("exit", "quit")]
    found += [("getpass", getpass.getpass), ("os._exit", os._exit), ("os.abort", os.abort)]
    autocall = sys.modules.get("IPython.core.autocall")
    if autocall is not None:  # exit and quit in a notebook: they stop the kernel when the cell has ended
        found += [("exit", getattr(autocall, name).__call__) for name in ("ExitAutocall", "ZMQExitAutocall")]
    return {id(_code_of(function)): name for name, function in found if function is not None}


def _code_of(function):
    """The code behind a function, a method or an object that can be called; a builtin function as it is."""
    code = getattr(function, "__code__", None)
    return code or getattr(type(function).__call__, "__code__", function)


class _Page(io.TextIOBase):
    """A page that takes everything and keeps the beginning."""

    def __init__(self):
        self.text = ""

    def writable(self):
        return True

    def write(self, text):
        if len(self.text) < _MOST_PRINTED:
            self.text = (self.text + text)[:_MOST_PRINTED]
        return len(text)


def _is_same(before, after):
    if not isinstance(before, np.ndarray):
        return True
    return before.shape == after.shape and before.dtype == after.dtype and np.array_equal(before, after)


def _line_of(error, function):
    """Where in the learner's own code the error arose."""
    try:
        code = getattr(inspect.unwrap(function), "__code__", None)
    except Exception:  # whatever its attributes do
        code = None
    if code is None:
        return ""
    own = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename == code.co_filename]
    if not own:
        return ""
    text = (own[-1].line or linecache.getline(code.co_filename, own[-1].lineno)).strip()
    return f"line {own[-1].lineno}: {text}" if text else f"line {own[-1].lineno}"
