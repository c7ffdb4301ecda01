"""Lifetime of the widgets on a page: those of a cell's earlier runs are closed once no view of them is left.

ipywidgets keeps every widget until it is closed, because the page may show it. When a cell is run again, the output of
its earlier run leaves the page. So the page counts the views of each widget, and Python closes a widget that has none
when the cell that made it has been run again. A closed widget keeps its settings: it is opened when it is shown again.
"""

from __future__ import annotations

import weakref
from typing import Any

import ipywidgets
import traitlets
from IPython import get_ipython

#: The id of a cell -> the id of its latest run.
_latest: dict[str, str] = {}
#: The id of a cell -> the widgets that its runs have made, and boxes that they have shown.
_made: dict[str, weakref.WeakSet[Any]] = {}
_boxes: dict[str, weakref.WeakKeyDictionary[ipywidgets.Box, str]] = {}
#: The shells whose events are observed.
_observed: weakref.WeakSet[Any] = weakref.WeakSet()


def _present() -> tuple[str, str] | tuple[None, None]:
    """(id of the cell, id of this run of it); (None, None) outside a notebook's cell."""
    shell = get_ipython()
    try:
        request = shell.get_parent()
        cell, run = request["metadata"]["cellId"], request["header"]["msg_id"]
    except (AttributeError, KeyError):  # no IPython, or none with a notebook
        return None, None
    if shell not in _observed:
        _observed.add(shell)
        shell.events.register("pre_run_cell", _before_a_cell)
        shell.events.register("post_run_cell", _ask_for_views)
        shell.display_formatter.mimebundle_formatter.for_type(ipywidgets.Box, _show_box)
    return cell, run


def _before_a_cell(_: object) -> None:
    cell, run = _present()
    if cell is not None and run is not None:
        _latest[cell] = run
        _close_earlier(cell)


def _ask_for_views(_: object = None) -> None:
    """Ask the page whether it still shows what earlier runs have made: it does not tell when a view goes."""
    for cell, widgets in _made.items():
        for widget in list(widgets):
            if widget.is_shown and widget.made_in != (cell, _latest[cell]):
                widget.send({"kind": "views"})


def _show_box(box: ipywidgets.Box) -> Any:
    """The MIME bundle of a box, which is recorded: it is closed together with the widgets of convlab in it."""
    cell, run = _present()
    if cell is not None and run is not None:
        _boxes.setdefault(cell, weakref.WeakKeyDictionary())[box] = run
    bundle = box._repr_mimebundle_
    return None if bundle is None else bundle()  # None once it is closed


def _close_earlier(cell: str) -> None:
    """Close what earlier runs of a cell have made and the page does not show."""
    latest = _latest.get(cell)
    for widget in list(_made.get(cell, ())):
        if widget.made_in != (cell, latest) and not widget.is_shown:
            widget.rest()
    for box, run in list(_boxes.get(cell, {}).items()):
        if run != latest:
            _close_box(box)


def _close_box(box: ipywidgets.Box) -> None:
    """Close a box, and the boxes in it, if it has widgets of convlab and none of them is open."""
    boxes, found = [box], []
    for part in boxes:
        boxes += [child for child in part.children if isinstance(child, ipywidgets.Box)]
        found += [child for child in part.children if isinstance(child, Temporary)]
    if found and all(child.comm is None for child in found):
        for part in boxes:
            part.close()
            part.layout.close()


class Temporary(traitlets.HasTraits):
    """Mixin for a widget that is closed when no view of it is left and its cell has been run again."""

    # Number of views on the page, which sets it; a panel of the widget's controls counts, too.
    _views = traitlets.Int().tag(sync=True, echo_update=False)

    made_in: tuple[str, str] | tuple[None, None] = (None, None)
    _rests = False

    def _begin(self) -> None:
        """Record the cell that makes this widget."""
        self.made_in = cell, _ = _present()
        if cell is not None:
            _latest[cell] = self.made_in[1] or ""
            _made.setdefault(cell, weakref.WeakSet()).add(self)

    @property
    def is_shown(self) -> bool:
        """True while a view of the widget is on the page."""
        return self._views > 0

    @traitlets.observe("_views")
    def _follow_views(self, change: Any) -> None:
        cell = self.made_in[0]
        if not change["new"] and cell is not None and _latest[cell] != self.made_in[1]:
            _close_earlier(cell)

    def _leave_page(self) -> None:
        """Close the widget's model."""
        raise NotImplementedError

    def rest(self) -> None:
        """Close the widget until it is shown again."""
        self._leave_page()
        vars(self).pop("_repr_mimebundle_", None)  # ipywidgets hides that of a closed widget
        self._rests = True

    def _wake(self) -> None:
        """Open the widget again if it rests."""
        if self._rests:
            self._rests = False
            self.set_trait("_views", 0)
            self.layout.open()  # type: ignore[attr-defined]
            self.open()  # type: ignore[attr-defined]

    @property
    def model_id(self) -> Any:
        """The id under which the page knows the widget; one that rests is opened for those who ask."""
        self._wake()
        return super().model_id  # type: ignore[misc]

    def _repr_mimebundle_(self, **options: Any) -> Any:
        self._wake()
        now = _present()
        if now[0] is not None and now[0] == self.made_in[0]:
            self.made_in = now  # shown by a later run of its cell
        return super()._repr_mimebundle_(**options)  # type: ignore[misc]
