"""A cell that is run again frees what nobody needs; tests/browser/test_bundle.py does it in JupyterLab."""

import gc
from types import SimpleNamespace

import ipywidgets
import pytest
from ipywidgets.widgets.widget import _instances

import convlab as cl
from convlab.widgets import _cleanup


class Shell:
    """What `_cleanup` asks of IPython, with one cell running at a time."""

    def __init__(self):
        self.execution_count = 1
        self.user_ns = {"_oh": {}, "cl": cl, "ipywidgets": ipywidgets}
        self.user_ns_hidden = {}
        self.hooks = []
        self.events = SimpleNamespace(register=lambda _, hook: self.hooks.append(hook))

    def get_parent(self):
        return {"header": {"msg_id": self.execution_count}, "metadata": {"cellId": self.cell} if self.cell else {}}

    def run(self, cell, code, shown=None):
        """Run a cell; `shown` is the name that stands in its last line."""
        self.cell, number = cell, self.execution_count
        exec(code, self.user_ns)
        if shown:
            for names, name in (
                (self.user_ns["_oh"], number),
                (self.user_ns, f"_{number}"),
                (self.user_ns_hidden, f"_{number}"),
            ):
                names[name] = self.user_ns[shown]
            self.user_ns[shown]._repr_mimebundle_()
        for hook in self.hooks:
            hook(None)
        self.execution_count += 1


@pytest.fixture
def shell(monkeypatch):
    shell = Shell()
    monkeypatch.setattr(_cleanup, "get_ipython", lambda: shell)
    monkeypatch.setattr(_cleanup, "_earlier", {})
    return shell


def models():
    gc.collect()
    return set(_instances)


@pytest.mark.parametrize(
    "code",
    [
        "e = cl.Explorer('grid')",
        "e = cl.Chain('grid')",
        "e = cl.SignalExplorer()",
        "e = cl.compare('grid', padding=['valid', 'same'])",
        "a, e = cl.Explorer('grid'), cl.Explorer('grid'); cl.link(a, e, what='settings')",
    ],
)
def test_a_cell_that_is_run_again_leaves_one_set_of_widgets(shell, code):
    shell.run("one", code, shown="e")
    before = models()
    for _ in range(3):
        shell.run("one", code, shown="e")
        assert len(models()) == len(before)
    assert shell.user_ns["e"].comm is not None
    assert shell.user_ns["e"].model_id in _instances


def test_what_a_variable_refers_to_stays_and_still_listens(shell):
    shell.run("one", "e = cl.Explorer('grid')", shown="e")
    shell.run("two", "kept = [e]")
    shell.run("one", "e = cl.Explorer('grid')", shown="e")
    (kept,) = shell.user_ns["kept"]
    assert kept.comm is not None and _instances[kept.model_id] is kept
    assert all(control.model_id in _instances for control in kept.controls.values())
    kept.comm.handle_msg({"content": {"data": {"method": "update", "state": {"stride": 2}}}, "buffers": []})
    assert kept.stride == 2


def test_what_stands_in_another_widget_stays(shell):
    shell.run("one", "e = cl.Explorer('grid')")
    shell.run("two", "box = ipywidgets.VBox([e])")
    old = shell.user_ns["e"]
    model_id = old.model_id
    del old
    shell.run("one", "e = cl.Explorer('grid')")
    assert model_id in _instances


def test_what_another_cell_shows_stays_though_no_variable_refers_to_it(shell):
    shell.run("one", "e = cl.Explorer('grid')")
    model_id = shell.user_ns["e"].model_id
    shell.run("two", "e._repr_mimebundle_()")  # display(e)
    shell.run("one", "e = cl.Explorer('grid')")
    assert model_id in _instances


def test_other_cells_are_left_alone(shell):
    shell.run("one", "cl.Explorer('grid')")
    before = models()
    shell.run("two", "cl.Explorer('grid')")
    shell.run("two", "1")
    assert models() == before


def test_without_a_notebook_nothing_is_freed(shell):
    shell.run(None, "cl.Explorer('grid')")
    before = models()
    shell.run(None, "cl.Explorer('grid')")
    assert before < models()


def test_pictures_and_bundles_are_shared_and_stay(shell):
    shell.run("one", "e = cl.Explorer('grid')")
    shared = {*shell.user_ns["e"].pictures, shell.user_ns["e"]._bundle}
    shell.run("one", "e = cl.Explorer('grid')")
    assert shared == {*shell.user_ns["e"].pictures, shell.user_ns["e"]._bundle}
    assert all(_instances[widget.model_id] is widget for widget in shared)


def test_an_explorer_that_is_closed_closes_its_controls():
    explorer = cl.Explorer("grid")
    ids = {control.model_id for control in explorer.controls.values()} | {explorer.model_id}
    assert ids <= set(_instances)
    explorer.close()
    assert not ids & set(_instances)
    explorer.close()  # once more does no harm
