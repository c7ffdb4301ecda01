"""A cell that is run again frees the widgets of its earlier runs, unless something still needs them.

ipywidgets keeps every widget for ever, because the page may show it. What an earlier run of a cell has shown is gone
from the page, though. So after each run the widgets of the earlier ones are let go for a moment: those that nothing in
Python refers to are deleted, which closes them on the page, and the others stay as they were.

This is about convlab's widgets, and about whatever else refers to one of them: a box around it, a link to it.
"""

import gc
import weakref

import ipywidgets
from IPython import get_ipython
from ipywidgets.widgets.widget import _instances

from convlab.widgets._traits import KnowsItsNames

_earlier = {}  # a cell's id -> [(id of a run of it, weak reference to a widget that it made)]
_shown = weakref.WeakKeyDictionary()  # a widget -> ids of the cells that show it
_following = weakref.WeakSet()  # the shells that say when a cell has been run
_before = set()  # ids of the widgets that there were when the present cell began


def remember(widget):
    """Note which cell makes this widget, and in which run; outside a notebook's cell there is nothing to note."""
    cell, run = _present()
    if cell is not None:
        _earlier.setdefault(cell, []).append((run, weakref.ref(widget)))


def _present():
    """(id of the cell, id of this run of it), or (None, None)."""
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


def _show(widget):
    """What IPython shows of any widget, which is what the widget says; only noted is who shows it."""
    cell, _ = _present()
    _shown.setdefault(widget, set()).add(cell)
    bundle = widget._repr_mimebundle_
    return None if bundle is None else bundle()  # None once it is closed


def _before_a_cell(_):
    _before.clear()
    _before.update(_instances)
    cell, _ = _present()
    for cells in _shown.values():  # what it has shown is gone from the page
        cells.discard(cell)


def _after_a_cell(_):
    cell, run = _present()
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


def _around_ours(widgets):
    """Those that are not convlab's, but refer to one of its widgets, or to another one that does."""
    widgets = [widget for widget in widgets if not isinstance(widget, KnowsItsNames)]
    around = []
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


def _forget_outputs(shell, old):
    """Take old widgets, given by their id, out of the history of outputs (Out[3], _3)."""
    history = shell.user_ns["_oh"]
    for number in [number for number, value in history.items() if id(value) in old]:
        del history[number]
        shell.user_ns.pop(f"_{number}", None)
        shell.user_ns_hidden.pop(f"_{number}", None)


def free(widgets, kept=()):
    """Close those of the widgets, and of all that belongs to them, to which nothing else refers. Empties the list.

    What is `kept` is not closed, whether something refers to it or not.
    """
    found = {}
    while widgets:
        widget = widgets.pop()
        if isinstance(widget, ipywidgets.Widget) and widget.comm is not None and widget.model_id not in found:
            found[widget.model_id] = weakref.ref(widget), widget.comm
            for name in widget.keys:
                widgets += _inside(getattr(widget, name))
    widget = None
    for model_id, (_, comm) in found.items():  # ipywidgets' two references
        _instances.pop(model_id, None)
        comm.on_msg(None)
    gc.collect()
    for model_id, (reference, comm) in found.items():
        widget = reference()
        if widget is not None and widget.comm is comm:
            _instances[model_id] = widget
            comm.on_msg(widget._handle_msg)


def _inside(value):
    """The values of a list or a dict, and a single value as a list of one."""
    if isinstance(value, dict):
        return list(value.values())
    return list(value) if isinstance(value, (list, tuple)) else [value]


def close_unused(parts):
    """Close layouts and styles that no widget on the page has."""
    used = {id(getattr(widget, name, None)) for widget in _instances.values() for name in ("layout", "style")}
    for part in parts:
        if id(part) not in used:
            part.close()
