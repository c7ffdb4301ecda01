"""Dispose of the widgets of a cell's earlier runs when it is run again, unless something still needs them.

ipywidgets keeps every widget for ever, because the page may show it. The output of an earlier run of a cell is no
longer on the page, though. So after each run ipywidgets' references to the widgets of earlier runs are dropped: Python
deletes those without other references, which closes them on the page, and the references to the others are restored.

This concerns convlab's widgets, and those that refer to one of them: a box around it, a link to it.
"""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterable
from typing import Any

import ipywidgets
from IPython import get_ipython
from ipywidgets.widgets.widget import _instances

from convlab.widgets._traits import KnowsItsNames

#: The id of a cell -> [(id of one of its runs, weak reference to a widget made in it)].
_earlier: dict[str, list[tuple[str, weakref.ref[Any]]]] = {}
#: A widget -> ids of the cells that show it; None for one shown outside any.
_shown: weakref.WeakKeyDictionary[Any, set[str | None]] = weakref.WeakKeyDictionary()
#: The shells whose events are observed.
_following: weakref.WeakSet[Any] = weakref.WeakSet()
#: Ids of the widgets that existed before the present cell.
_before: set[str] = set()


def remember(widget: object) -> None:
    """Record the cell that makes this widget, and the run; outside a notebook's cell there is nothing to record."""
    cell, run = present()
    if cell is not None and run is not None:
        _earlier.setdefault(cell, []).append((run, weakref.ref(widget)))


def present() -> tuple[str, str] | tuple[None, None]:
    """(id of the cell that runs, id of this run), or (None, None) outside a notebook's cell."""
    shell = get_ipython()
    try:
        request = shell.get_parent()
        cell, run = request["metadata"]["cellId"], request["header"]["msg_id"]
    except (AttributeError, KeyError):  # no IPython, or none with a notebook
        return None, None
    if shell not in _following:
        _following.add(shell)
        shell.events.register("pre_run_cell", _before_a_cell)
        shell.events.register("post_run_cell", _after_a_cell)
        shell.display_formatter.mimebundle_formatter.for_type(ipywidgets.Widget, _show)
        _before.update(_instances)
    return cell, run


def _show(widget: Any) -> Any:
    """The widget's own MIME bundle; records the cell that shows it."""
    cell, _ = present()
    _shown.setdefault(widget, set()).add(cell)
    bundle = widget._repr_mimebundle_
    return None if bundle is None else bundle()  # None once it is closed


def _before_a_cell(_: object) -> None:
    _before.clear()
    _before.update(_instances)
    cell, _ = present()
    for cells in _shown.values():  # its earlier output is no longer on the page
        cells.discard(cell)


def _after_a_cell(_: object) -> None:
    cell, run = present()
    if cell is None:
        return
    for widget in _around_ours([widget for name, widget in _instances.items() if name not in _before]):
        remember(widget)
    made = [entry for entry in _earlier.pop(cell, ()) if entry[1]() is not None]
    seen = {widget for widget, cells in _shown.items() if cells - {cell}}
    old = [widget() for made_in, widget in made if made_in != run and widget() not in seen]
    if old:
        _forget_outputs(get_ipython(), {id(widget) for widget in old})
        seen |= {entry[1]() for entries in _earlier.values() for entry in entries}
        free(old, kept=seen)
        made = [entry for entry in made if entry[1]() is not None]
    if made:
        _earlier[cell] = made


def _around_ours(widgets: Iterable[Any]) -> list[Any]:
    """Widgets of other packages that refer to one of convlab's, also indirectly."""
    widgets = [widget for widget in widgets if not isinstance(widget, KnowsItsNames)]
    around: list[Any] = []
    while True:
        more = [
            widget
            for widget in widgets
            if widget not in around
            and any(
                isinstance(part, KnowsItsNames) or part in around
                for name in widget.keys
                for part in _inside(getattr(widget, name))
                if isinstance(part, ipywidgets.Widget)
            )
        ]
        if not more:
            return around
        around += more


def _forget_outputs(shell: Any, old: set[int]) -> None:
    """Remove old widgets, given by their `id()`, from the history of outputs (Out[3], _3)."""
    history = shell.user_ns["_oh"]
    for number in [number for number, value in history.items() if id(value) in old]:
        del history[number]
        shell.user_ns.pop(f"_{number}", None)
        shell.user_ns_hidden.pop(f"_{number}", None)


def free(widgets: list[Any], kept: Iterable[object] = ()) -> None:
    """Close those of the widgets, and of their parts, that have no other reference. Empties the list.

    The caller's reference to `kept` protects these widgets: they are not closed.
    """
    found = {}
    while widgets:
        widget = widgets.pop()
        if isinstance(widget, ipywidgets.Widget) and widget.comm is not None and widget.model_id not in found:
            found[widget.model_id] = weakref.ref(widget), widget.comm
            for name in widget.keys:
                widgets += _inside(getattr(widget, name))
    widget = None
    for model_id, (_, comm) in found.items():  # drop ipywidgets' two references
        _instances.pop(model_id, None)
        comm.on_msg(None)
    gc.collect()
    for model_id, (reference, comm) in found.items():
        widget = reference()
        if widget is not None and widget.comm is comm:
            _instances[model_id] = widget
            comm.on_msg(widget._handle_msg)


def _inside(value: object) -> list[Any]:
    """The values of a list or a dict; a list of one for a single value."""
    if isinstance(value, dict):
        return list(value.values())
    return list(value) if isinstance(value, (list, tuple)) else [value]


def close_unused(parts: Iterable[Any]) -> None:
    """Close the layouts and styles that no widget on the page uses."""
    used = {id(getattr(widget, name, None)) for widget in _instances.values() for name in ("layout", "style")}
    for part in parts:
        if id(part) not in used:
            part.close()
