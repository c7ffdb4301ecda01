"""A cell that is run again frees the widgets of its earlier runs, unless something still needs them.

ipywidgets keeps every widget for ever, because the page may show it. What an earlier run of a cell has shown is gone
from the page, though. So after each run the widgets of the earlier ones are let go for a moment: those that nothing in
Python refers to are deleted, which closes them on the page, and the others stay as they were.
"""

import gc
import weakref

import ipywidgets
from IPython import get_ipython
from ipywidgets.widgets.widget import _instances

_earlier = {}  # a cell's id -> [(id of a run of it, weak reference to a widget that it made)]
_following = weakref.WeakSet()  # the shells that say when a cell has been run


def remember(widget):
    """Note which cell makes this widget, and in which run; outside a notebook's cell there is nothing to note."""
    cell, run = _present()
    if cell is not None:
        _earlier.setdefault(cell, []).append((run, weakref.ref(widget)))


def stays(widget):
    """A widget that is shown by another cell than the one that made it is never freed: it is seen there."""
    cell, _ = _present()
    for made_by, made in _earlier.items():
        if made_by != cell:
            made[:] = [entry for entry in made if entry[1]() is not widget]


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
        shell.events.register("post_run_cell", _after_a_cell)
    return cell, run


def _after_a_cell(_):
    cell, run = _present()
    made = [entry for entry in _earlier.pop(cell, ()) if entry[1]() is not None]
    old = [widget() for made_in, widget in made if made_in != run]
    if old:
        _forget_outputs(get_ipython(), {id(widget) for widget in old})
        free(old)
        made = [entry for entry in made if entry[1]() is not None]
    if made:
        _earlier[cell] = made


def _forget_outputs(shell, old):
    """Take old widgets, given by their id, out of the history of outputs (Out[3], _3)."""
    history = shell.user_ns["_oh"]
    for number in [number for number, value in history.items() if id(value) in old]:
        del history[number]
        shell.user_ns.pop(f"_{number}", None)
        shell.user_ns_hidden.pop(f"_{number}", None)


def free(widgets):
    """Close those of the widgets, and of all that belongs to them, to which nothing else refers. Empties the list."""
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
