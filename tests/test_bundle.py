"""The browser half of a widget is sent once; tests/browser/test_bundle.py has the page's side."""

import importlib
import json
import pkgutil

import anywidget
import ipywidgets
import pytest

import convlab as cl
import convlab.widgets
from convlab.widgets import _base
from convlab.widgets._base import Bundled

MAKERS = {"Explorer": cl.Explorer, "Chain": cl.Chain, "SignalExplorer": cl.SignalExplorer}


def sent(widget):
    """How many characters of text a widget has in its own state."""
    return len(json.dumps(widget.get_state(), default=str))


def test_every_widget_of_convlab_shares_its_browser_half():
    for module in pkgutil.iter_modules(convlab.widgets.__path__, "convlab.widgets."):
        importlib.import_module(module.name)
    kinds, found = [anywidget.AnyWidget], set()
    while kinds:
        kind = kinds.pop()
        kinds += kind.__subclasses__()
        if kind.__module__.startswith("convlab.") and kind is not Bundled:
            found.add(kind.__name__)
            assert issubclass(kind, Bundled), kind
    assert {"Explorer", "Chain", "SignalExplorer", "Card", "Quiz", "Puzzle", "ProgressRow", "Verdict"} <= found


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
def test_widgets_of_a_kind_carry_a_loader_and_share_the_rest(make):
    first, second = make(), make()
    assert first._bundle is second._bundle
    assert (first._bundle.script, first._bundle.style) == (str(make._esm), str(make._css))
    assert first.get_state()["_esm"] == (_base.STATIC / "loader.js").read_text(encoding="utf-8")
    assert sent(second) < 20_000 < len(second._bundle.script)


def test_kinds_do_not_share_with_each_other():
    assert len({make()._bundle for make in MAKERS.values()}) == len(MAKERS)


def test_a_kind_that_inherits_its_browser_half_shares_it_too():
    class Mine(cl.Explorer):
        pass

    assert Mine()._bundle is cl.Explorer()._bundle


def test_after_all_widgets_were_closed_there_is_a_new_one():
    old = cl.Explorer("grid")._bundle
    ipywidgets.Widget.close_all()
    new = cl.Explorer("grid")._bundle
    assert new is not old
    assert new.comm is not None
    assert cl.Explorer("grid")._bundle is new


def test_the_bundle_belongs_to_what_a_page_of_one_widget_needs():
    from ipywidgets.embed import dependency_state

    explorer = cl.Explorer("grid")
    assert explorer._bundle.model_id in dependency_state([explorer])
    assert explorer.get_state()["_bundle"] == f"IPY_MODEL_{explorer._bundle.model_id}"


def test_a_developer_s_change_reaches_the_widget_that_is_on_the_page():
    explorer = cl.Explorer("grid")
    cl.Explorer._esm.changed.emit("export default {}")  # as anywidget's watcher does (ANYWIDGET_HMR=1)
    assert explorer.get_state()["_esm"] == "export default {}"
