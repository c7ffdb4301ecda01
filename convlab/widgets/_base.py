"""Base of the widgets: the JavaScript of each kind is sent once and shared by all widgets of that kind."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import anywidget
import ipywidgets
import traitlets

from convlab.widgets import _cleanup
from convlab.widgets._traits import KnowsItsNames, is_ours

STATIC = Path(__file__).parent / "static"
LOADER = (STATIC / "loader.js").read_text(encoding="utf-8")

_in_page: dict[tuple[object, object], Bundle] = {}  # (script, style sheet) of a kind of widget -> their Bundle


class Bundle(ipywidgets.Widget):
    """The script and the style sheet of one kind of widget, fetched by js/src/jupyter/loader.js."""

    script = traitlets.Unicode().tag(sync=True)
    style = traitlets.Unicode().tag(sync=True)


class Bundled(KnowsItsNames, anywidget.AnyWidget):
    """A widget that refers to its JavaScript and CSS, of which anywidget would give each widget a copy.

    ``_esm`` and ``_css`` are set on the class as for any anywidget. Each widget sends a small loader for them instead:
    the copies of forty Explorers would take 10 MB in a kernel, in an exported page, and in each reopened notebook.
    """

    _esm: Any  # a path, of which anywidget makes an object with a signal `changed`
    _css: Any
    _bundle = traitlets.Instance(Bundle).tag(sync=True, **ipywidgets.widget_serialization)

    def __init__(self, **traits: Any) -> None:
        kind: Any = type(self)
        # Shadows the attributes of the class, whose signals anywidget would connect to each widget for ever.
        self.__dict__.update(_esm=LOADER, _css="")
        super().__init__(_bundle=_bundle_of(kind), **traits)
        kind._esm.changed.connect(self._take_script)
        kind._css.changed.connect(self._take_style)
        _cleanup.remember(self)
        self._is_made = is_ours(kind)

    def _take_script(self, text: str) -> None:
        """Send this widget its own script from now on: a developer has changed the bundle (ANYWIDGET_HMR=1)."""
        self._esm = text

    def _take_style(self, text: str) -> None:
        self._css = text

    def close(self) -> None:
        """Remove the widget from the page."""
        if self.comm is not None:
            super().close()
            _cleanup.close_unused([self.layout])


def _bundle_of(kind: Any) -> Bundle:
    files = kind._esm, kind._css
    known = _in_page.get(files)
    if known is None or known.comm is None:  # closed by Widget.close_all()
        known = _in_page[files] = Bundle(script=str(kind._esm), style=str(kind._css))
    return known
