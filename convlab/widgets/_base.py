"""Base of the widgets: each is one model on the page, and all share one program."""

from __future__ import annotations

import functools
import gzip
import hashlib
import sys
from pathlib import Path
from typing import Any

import anywidget
import ipywidgets
import traitlets

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
    script = traitlets.Bytes().tag(sync=True)  # gzip
    style = traitlets.Unicode().tag(sync=True)

    _latest: Program | None = None

    @classmethod
    def present(cls) -> Program:
        """The program of this Python process; a new one after `ipywidgets.Widget.close_all()`."""
        if cls._latest is None or cls._latest.comm is None or not can_share():
            name, script, style = _program()
            cls._latest = cls(name=name, script=script, style=style)
        return cls._latest


@functools.cache
def _program() -> tuple[str, bytes, str]:
    """(name, script, style); the name differs between versions."""
    script, style = ((STATIC / f"widgets.{ending}").read_bytes() for ending in ("js", "css"))
    return hashlib.sha256(script + style).hexdigest()[:16], gzip.compress(script, mtime=0), style.decode()


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
        given = {} if layout is None else {"layout": layout}
        super().__init__(_kind=self._front_end, **given, **traits)
        self._own_layout = None if isinstance(layout, ipywidgets.Layout) else self.layout
        self._begin()
        self._is_made = is_ours(type(self))

    def open(self) -> None:
        """Send the widget to the page."""
        self._program = Program.present()
        super().open()

    def close(self) -> None:
        """Remove the widget from the page for good."""
        self._leave_page()

    def _leave_page(self) -> None:
        if self.comm is not None:
            super().close()
            if self._own_layout is not None:
                self._own_layout.close()
