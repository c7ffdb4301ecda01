"""Running a learner's function: what it prints is kept, its crash is caught, and it cannot run for ever."""

import contextlib
import ctypes
import inspect
import io
import linecache
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
        What was returned.
    error : BaseException or None
    line : str
        The line of the learner's code on which the error arose, ``"line 3: total += pixels[i]"``.
    printed : str
        The beginning of what was printed.
    changed : tuple of int
        Places of the arguments that the call has changed.
    timed_out : bool
    """

    value: object = None
    error: BaseException | None = None
    line: str = ""
    printed: str = ""
    changed: tuple = ()
    timed_out: bool = False


def run(function, arguments, options, seconds=None):
    """Call ``function(*arguments, **options)`` on copies of the arguments. Returns a `Run`, whatever happens."""
    given = [np.array(value) if isinstance(value, np.ndarray) else value for value in arguments]
    page = _Page()
    with warnings.catch_warnings(), contextlib.redirect_stdout(page), contextlib.redirect_stderr(page):
        warnings.simplefilter("ignore")
        value, error, timed_out = _call(function, given, options, SECONDS if seconds is None else seconds)
    changed = tuple(i for i, before in enumerate(arguments) if not _is_same(before, given[i]))
    return Run(value, error, _line_of(error, function), page.text, changed, timed_out)


def _call(function, arguments, options, seconds):
    """(value, error, timed out), from a thread that can be stopped."""
    done = {}

    def work():
        try:
            done["value"] = function(*arguments, **options)
        except BaseException as error:  # also what sys.exit() raises: nothing of the learner's gets out
            done["error"] = error

    thread = threading.Thread(target=work, daemon=True)
    try:
        thread.start()
    except RuntimeError:  # no threads here, as in a browser's Python
        work()
        return done.get("value"), done.get("error"), False
    try:
        thread.join(seconds)
    finally:  # also when the learner interrupts the cell
        timed_out = thread.is_alive()
        _stop(thread)
    return (None, None, True) if timed_out else (done.get("value"), done.get("error"), False)


class _Stopped(BaseException):
    """Raised in the learner's loop when its time is up."""


def _stop(thread):
    """End a thread at its next step in Python; one that catches everything is asked again."""
    for _ in range(20):
        if not thread.is_alive():
            return
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread.ident), ctypes.py_object(_Stopped))
        thread.join(0.05)


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
    code = getattr(inspect.unwrap(function), "__code__", None)
    if error is None or code is None:
        return ""
    own = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename == code.co_filename]
    if not own:
        return ""
    text = (own[-1].line or linecache.getline(code.co_filename, own[-1].lineno)).strip()
    return f"line {own[-1].lineno}: {text}" if text else f"line {own[-1].lineno}"
