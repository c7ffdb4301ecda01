"""Base of the widgets: each is one model on the page, and all share one program."""

from __future__ import annotations

import contextlib
import functools
import gzip
import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import anywidget
import ipywidgets
import traitlets

from convlab.errors import OptionError, short, unknown_name
from convlab.widgets._lifetime import Temporary
from convlab.widgets._traits import KnowsItsNames, is_ours

STATIC = Path(__file__).parent / "static"
#: The module of each model: it finds the program, and runs that (js/src/jupyter/stub.js).
STUB = (STATIC / "stub.js").read_text(encoding="utf-8")


def can_share() -> bool:
    """False in marimo, which closes a model when the cell that has opened it is run again: other cells lose it, too."""
    marimo = sys.modules.get("marimo")
    return marimo is None or not marimo.running_in_notebook()


class Program(ipywidgets.Widget):
    """The JavaScript and the style sheet of all widgets, sent once to a page; in marimo, with each widget."""

    name = traitlets.Unicode().tag(sync=True)
    script = traitlets.Bytes().tag(sync=True)  # gzip; with the style sheet

    _latest: Program | None = None

    @classmethod
    def present(cls) -> Program:
        """The program of this Python process; a new one after `ipywidgets.Widget.close_all()`."""
        if cls._latest is None or cls._latest.comm is None or not can_share():
            name, script = _program()
            cls._latest = cls(name=name, script=script)
        return cls._latest


@functools.cache
def _program() -> tuple[str, bytes]:
    """(name, script); the name differs between versions."""
    script = (STATIC / "widgets.js").read_bytes()
    return hashlib.sha256(script).hexdigest()[:16], gzip.compress(script, mtime=0)


def _as_layout(layout: Any) -> ipywidgets.Layout:
    """A Layout, or the one that a dict describes.

    Raises
    ------
    OptionError
        If ipywidgets does not take it.
    """
    if isinstance(layout, ipywidgets.Layout):
        return layout
    way_out = 'Use layout={"width": "50%"}, with text as in CSS'
    if not isinstance(layout, dict):
        why = "it gives the size and the margins"
        raise OptionError.says("layout", "it has to be a Layout or a dict", f"layout={short(layout)}", why, way_out)
    for name in layout:
        if name not in ipywidgets.Layout.class_trait_names():
            raise unknown_name("layout", "property", name, ipywidgets.Layout.class_trait_names(), "it has no effect")
    try:
        return ipywidgets.Layout(**layout)
    except traitlets.TraitError as error:
        why = " ".join(str(error).split()).rstrip(".")
        raise OptionError.says("layout", "it has a wrong value", f"layout={short(layout)}", why, way_out) from None


class Widget(KnowsItsNames, Temporary, anywidget.AnyWidget):
    """Base of convlab's widgets.

    Parameters
    ----------
    layout : ipywidgets.Layout or dict, optional
        As of every ipywidget; one that is given is not closed together with the widget.
    **traits
        Values of the traits.
    """

    _esm = STUB
    _front_end: str  # the name of the widget in js/src/program.js
    _kind = traitlets.Unicode().tag(sync=True)
    _program = anywidget.WidgetTrait().tag(sync=True)

    def __init__(self, *, layout: ipywidgets.Layout | dict[str, str] | None = None, **traits: Any) -> None:
        given = {} if layout is None else {"layout": _as_layout(layout)}
        with contextlib.ExitStack() as refused:
            if isinstance(layout, dict):
                refused.callback(given["layout"].close)
            super().__init__(_kind=self._front_end, **given, **traits)
            refused.pop_all()
        self._own_layout = None if isinstance(layout, ipywidgets.Layout) else self.layout
        self._begin()
        self._is_made = is_ours(type(self))

    @contextlib.contextmanager
    def _closed_if_refused(self) -> Iterator[None]:
        """Close the widget if an error ends its constructor."""
        try:
            yield
        except BaseException:
            self.close()
            raise

    def open(self) -> None:
        """Send the widget to the page."""
        self._program = Program.present()
        super().open()

    def _leave_page(self) -> None:
        if self.is_open:
            super()._leave_page()
            if self._own_layout is not None:
                self._own_layout.close()
