"""Lifetime of the widgets on a page: those of a cell's earlier runs are closed once no view of them is left.

ipywidgets keeps every widget until it is closed, because the page may show it. When a cell is run again, the output of
its earlier run leaves the page. So the page counts the views of each widget, and Python closes a widget that has none
when the cell that made it, or that has shown it last, has been run again. A closed widget keeps its settings: it is
opened when it is shown again.
"""

from __future__ import annotations

import weakref
from collections.abc import Sequence
from typing import Any, TypeAlias

import ipywidgets
import traitlets
from IPython import get_ipython

#: (id of a cell, id of a run of it); (None, None) outside a notebook's cell.
Place: TypeAlias = tuple[str, str] | tuple[None, None]

#: The id of a cell -> the id of its latest run.
_latest: dict[str, str] = {}
#: The widgets of convlab; those that are open live as long as the kernel.
_widgets: weakref.WeakSet[Temporary] = weakref.WeakSet()
#: Boxes that have been shown -> where.
_boxes: weakref.WeakKeyDictionary[ipywidgets.Box, Place] = weakref.WeakKeyDictionary()
#: The shells whose events are observed.
_observed: weakref.WeakSet[Any] = weakref.WeakSet()


def present() -> Place:
    """The cell that is running. A message from the page belongs to none."""
    shell = get_ipython()
    try:
        request = shell.get_parent()
        cell, run = request["metadata"]["cellId"], request["header"]["msg_id"]
    except (AttributeError, KeyError, TypeError):  # no IPython, or none with a notebook
        return None, None
    if shell not in _observed:
        _observed.add(shell)
        shell.events.register("pre_run_cell", _before_a_cell)
        shell.events.register("post_run_cell", _ask_for_views)
        shell.display_formatter.mimebundle_formatter.for_type(ipywidgets.Box, _show_box)
    # Later runs are set by `_before_a_cell` only: a task of an earlier run may still make widgets.
    _latest.setdefault(cell, run)
    return cell, run


def _before_a_cell(_: object) -> None:
    cell, run = present()
    if cell is not None and run is not None:
        _latest[cell] = run
        _close_past()


def _ask_for_views(_: object = None) -> None:
    """Ask the page whether it still shows what earlier runs have made: it does not tell when a view goes."""
    for widget in list(_widgets):
        if widget.is_shown and _is_past(widget.place):
            widget.send({"kind": "views"})  # type: ignore[attr-defined]


def _show_box(box: ipywidgets.Box) -> Any:
    """The MIME bundle of a box that has widgets of convlab: it is recorded, and closed together with them."""
    place = present()
    for part in _parts_of(box):
        woken = [child._show_at(place) for child in part.children if isinstance(child, Temporary)]
        if any(woken):
            part.send_state("children")  # the page has the closed ones
        if woken and place[0] is not None:
            _boxes[box] = place
    bundle = box._repr_mimebundle_
    return None if bundle is None else bundle()  # None once it is closed


def _parts_of(box: ipywidgets.Box) -> list[ipywidgets.Box]:
    """A box and the boxes in it."""
    boxes = [box]
    for part in boxes:
        boxes += [child for child in part.children if isinstance(child, ipywidgets.Box) and child not in boxes]
    return boxes


def _is_past(place: Place) -> bool:
    """True if the cell has been run again."""
    return place[0] is not None and _latest[place[0]] != place[1]


def _close_past() -> None:
    """Close what earlier runs of the cells have left and the page does not show."""
    for widget in list(_widgets):
        if _is_past(widget.place) and not widget.is_shown:
            widget.rest()
    for box, place in list(_boxes.items()):
        parts = _parts_of(box)
        if _is_past(place) and not any(
            child.is_open for part in parts for child in part.children if isinstance(child, Temporary)
        ):
            for part in parts:
                part.close()
                part.layout.close()


class Temporary(traitlets.HasTraits):
    """Mixin for a widget that is closed when no view of it is left and its cell has been run again."""

    # Number of views on the page, which sets it; a panel of the widget's controls counts, too.
    _views = traitlets.Int().tag(sync=True, echo_update=False)

    #: Where it was made or, if it was shown, where it was last shown.
    place: Place = (None, None)
    _rests = False

    def _begin(self) -> None:
        """Record the cell that makes this widget."""
        self.place = present()
        _widgets.add(self)

    @property
    def is_shown(self) -> bool:
        """True while a view of the widget is on the page."""
        return self._views > 0

    @property
    def is_open(self) -> bool:
        """True while the page has the widget's model."""
        return self.comm is not None  # type: ignore[attr-defined]

    def _shown_with(self) -> Sequence[Temporary]:
        """The widgets that are on the page wherever this one is."""
        return ()

    @traitlets.observe("_views")
    def _follow_views(self, change: Any) -> None:
        if not change["new"]:
            _close_past()

    def _leave_page(self) -> None:
        """Close the widget's model, if it is open."""
        if self.is_open:
            super().close()  # type: ignore[misc]

    def rest(self) -> None:
        """Close the widget until it is shown again."""
        if self.is_open:  # not for one that is closed for good
            self._leave_page()
            vars(self).pop("_repr_mimebundle_", None)  # ipywidgets hides that of a closed widget
            self._rests = True

    def close(self) -> None:
        """Remove the widget from the page for good."""
        self._leave_page()
        if self._rests:
            self._rests = False
            vars(self)["_repr_mimebundle_"] = None  # as ipywidgets does for one that was open

    def _wake(self) -> bool:
        """Open the widget again if it rests; whether it did."""
        rested, self._rests = self._rests, False
        if rested:
            self.layout.open()  # type: ignore[attr-defined]
            self.open()  # type: ignore[attr-defined]
        return rested

    def _show_at(self, place: Place) -> bool:
        """Prepare to be shown in a cell: it is now the one that keeps the widget. Whether the widget rested."""
        if place[0] is not None:
            self.place = place
        for other in self._shown_with():
            other._show_at(place)
        return self._wake()

    @property
    def model_id(self) -> Any:
        """The id under which the page knows the widget; one that rests is opened for those who ask."""
        self._wake()
        return super().model_id  # type: ignore[misc]

    def _repr_mimebundle_(self, **options: Any) -> Any:
        self._show_at(present())
        return super()._repr_mimebundle_(**options)  # type: ignore[misc]
