"""The browser half of each kind of widget: sent once, and shared by all widgets of that kind."""

from pathlib import Path

import anywidget
import ipywidgets
import traitlets

from convlab.widgets import _cleanup
from convlab.widgets._traits import KnowsItsNames, is_ours

STATIC = Path(__file__).parent / "static"
LOADER = (STATIC / "loader.js").read_text(encoding="utf-8")

_in_page = {}  # the files of a kind -> their Bundle


class Bundle(ipywidgets.Widget):
    """The program and the style sheet of one kind of widget, as js/src/jupyter/loader.js fetches them."""

    script = traitlets.Unicode().tag(sync=True)
    style = traitlets.Unicode().tag(sync=True)


class Bundled(KnowsItsNames, anywidget.AnyWidget):
    """A widget that refers to its browser half, where anywidget would give each a copy of its own.

    ``_esm`` and ``_css`` are set on the class as for any anywidget. Each widget sends a small loader for them instead:
    forty Explorers would else carry 10 MB, in a kernel, in an exported page, and in each reopened notebook.
    """

    _bundle = traitlets.Instance(Bundle).tag(sync=True, **ipywidgets.widget_serialization)

    def __init__(self, **traits):
        kind = type(self)
        # In front of the files of the class, because anywidget would tie each widget to those for ever.
        vars(self).update(_esm=LOADER, _css="")
        super().__init__(_bundle=_bundle_of(kind), **traits)
        kind._esm.changed.connect(self._take_script)
        kind._css.changed.connect(self._take_style)
        _cleanup.remember(self)
        self._is_made = is_ours(kind)

    def _take_script(self, text):
        """A developer has changed the bundle (ANYWIDGET_HMR=1): from now on this widget carries its own."""
        self._esm = text

    def _take_style(self, text):
        self._css = text

    def close(self):
        """Take the widget off the page."""
        if self.comm is not None:
            super().close()
            _cleanup.close_unused([self.layout])


def _bundle_of(kind):
    files = kind._esm, kind._css
    known = _in_page.get(files)
    if known is None or known.comm is None:  # closed by Widget.close_all()
        known = _in_page[files] = Bundle(script=str(kind._esm), style=str(kind._css))
    return known
