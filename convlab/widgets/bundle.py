"""The browser half of each kind of widget: sent once, and shared by all widgets of that kind."""

from pathlib import Path

import anywidget
import ipywidgets
import traitlets

STATIC = Path(__file__).parent / "static"
LOADER = (STATIC / "loader.js").read_text(encoding="utf-8")

_in_page = {}  # the files of a kind -> their Bundle


class Bundle(ipywidgets.Widget):
    """The program and the style sheet of one kind of widget, as js/loader.js fetches them."""

    script = traitlets.Unicode().tag(sync=True)
    style = traitlets.Unicode().tag(sync=True)


class Bundled(anywidget.AnyWidget):
    """A widget that refers to its browser half, where anywidget would give each a copy of its own.

    ``_esm`` and ``_css`` are set on the class as for any anywidget. Each widget sends a small loader for them instead:
    forty Explorers would else carry 10 MB, in a kernel, in an exported page, and in each reopened notebook.
    """

    _bundle = traitlets.Instance(Bundle).tag(sync=True, **ipywidgets.widget_serialization)

    def __init__(self, **traits):
        super().__init__(_esm=LOADER, _css="", _bundle=_bundle_of(type(self)), **traits)


def _bundle_of(kind):
    files = kind._esm, kind._css
    known = _in_page.get(files)
    if known is None or known.comm is None:  # closed by Widget.close_all()
        known = _in_page[files] = Bundle(script=str(kind._esm), style=str(kind._css))
    return known
