"""A cell that is run again frees what nobody needs; tests/browser/test_bundle.py does it in JupyterLab."""

import gc
from types import SimpleNamespace

import ipywidgets
import numpy as np
import pytest
from IPython.core.formatters import DisplayFormatter
from ipywidgets.widgets.widget import _instances

import convlab as cl
from convlab.errors import ConvlabError
from convlab.widgets import _cleanup
from convlab.widgets._images import Picture

pytestmark = pytest.mark.slow


class Shell:
    """What `_cleanup` asks of IPython, with one cell running at a time."""

    def __init__(self):
        self.execution_count = 1
        self.user_ns = {"_oh": {}, "cl": cl, "ipywidgets": ipywidgets}
        self.user_ns_hidden = {}
        self.hooks = {"pre_run_cell": [], "post_run_cell": []}
        self.events = SimpleNamespace(register=lambda event, hook: self.hooks[event].append(hook))
        self.display_formatter = DisplayFormatter()

    def get_parent(self):
        return {"header": {"msg_id": self.execution_count}, "metadata": {"cellId": self.cell} if self.cell else {}}

    def run(self, cell, code, shown=None):
        """Run a cell; `shown` is the name that stands in its last line."""
        self.cell, number = cell, self.execution_count
        for hook in self.hooks["pre_run_cell"]:
            hook(None)
        exec(code, self.user_ns)
        if shown:
            for names, name in (
                (self.user_ns["_oh"], number),
                (self.user_ns, f"_{number}"),
                (self.user_ns_hidden, f"_{number}"),
            ):
                names[name] = self.user_ns[shown]
            self.display_formatter.format(self.user_ns[shown])
        for hook in self.hooks["post_run_cell"]:
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
    shell.run("two", "1", shown="e")
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


@pytest.mark.parametrize(
    "code",
    [
        "e = ipywidgets.VBox([cl.Explorer('grid'), cl.Explorer('grid')])",
        "e = ipywidgets.Tab([ipywidgets.HBox([cl.Chain('grid')]), ipywidgets.Label('x')])",
        "x = cl.Explorer('grid'); e = ipywidgets.HBox(); e.children = [x]",
        "e = cl.Explorer('grid'); s = ipywidgets.IntSlider(); l = ipywidgets.jslink((e, 'row'), (s, 'value')); del l",
        "e = ipywidgets.VBox([cl.compare('grid', stride=[1, 2])])",
        "e = cl.Explorer(numpy.eye(next(sizes)))",
        "e = cl.exercises.check_relu(lambda x: x)",
        "e = cl.Explorer('grid', size=next(sizes))",
    ],
)
def test_what_refers_to_a_widget_goes_with_it(shell, code):
    shell.user_ns |= {"numpy": np, "sizes": iter(range(50, 60))}
    shell.run("one", code, shown="e")
    shell.run("one", code, shown="e")
    before = models()
    for _ in range(3):
        shell.run("one", code, shown="e")
    assert len(models()) == len(before)


def test_a_box_that_another_cell_shows_stays_with_all_in_it(shell):
    shell.run("one", "box = ipywidgets.VBox([cl.Explorer('grid')])")
    ids = {shell.user_ns["box"].model_id, shell.user_ns["box"].children[0].model_id}
    shell.run("two", "1", shown="box")
    shell.user_ns["_oh"].clear()
    shell.user_ns.pop("_2")
    shell.run("one", "box = None")
    assert ids <= models()


def test_what_is_linked_stays_where_another_cell_shows_it(shell):
    code = "e, s = cl.Explorer('grid'), ipywidgets.IntSlider(); ipywidgets.jslink((e, 'row'), (s, 'value'))"
    shell.run("one", code)
    slider = shell.user_ns["s"].model_id
    shell.run("two", "1", shown="s")
    shell.run("three", "_2 = None; del _oh[2]")
    shell.run("one", code)
    assert slider in models()


def test_a_widget_that_is_made_in_one_cell_and_shown_in_the_next_is_freed_when_both_are_run_again(shell):
    def both():
        shell.run("one", "e = cl.Explorer('grid')")
        shell.run("two", "1", shown="e")
        return len(models())

    both()
    counts = [both() for _ in range(4)]
    assert counts[1] == counts[-1]


def test_a_box_that_goes_leaves_what_another_cell_has_made(shell):
    shell.run("one", "e = cl.Explorer('grid')", shown="e")
    e = shell.user_ns["e"].model_id
    shell.run("two", "box = ipywidgets.VBox([e])", shown="box")
    box = shell.user_ns["box"].model_id
    shell.run("three", "e = _1 = None; del _oh[1]")
    shell.run("two", "box = None")
    assert e in models() and box not in models()


def pictures():
    return {one.name: one for one in (_instances[name] for name in models()) if isinstance(one, Picture)}


def test_pictures_of_arrays_are_let_go():
    explorer, rng = cl.Explorer("grid", size=77), np.random.default_rng(5)
    before = set(pictures())
    for _ in range(5):
        explorer.image = rng.random((20, 20))
    given = explorer.image
    assert set(pictures()) - before == {given} == set(explorer._pictures) - before
    explorer.image = "cat"
    explorer.image = given  # the page offers the last one as “Own”
    assert np.array_equal(explorer.pictures[-1].array, explorer.input)
    explorer.close()
    explorer.close()  # once more does no harm
    assert given not in pictures() and not any(one.array.shape == (20, 20) for one in pictures().values())
    assert explorer.feature_map.shape == (18, 18)  # what Python has can still be asked


def test_a_picture_stays_as_long_as_anybody_shows_it():
    array = np.random.default_rng(6).random((9, 9))
    first, second, chain = cl.Explorer(array, size=78), cl.Explorer("grid", size=78), cl.Chain(array, size=78)
    second.image = array
    (given,) = {one for one in first.pictures if one.name == first.image}
    first.close()
    assert given.comm is not None
    second.image = array + 1  # the chain still shows it
    assert given.comm is not None and given not in second.pictures
    chain.close()
    assert given.comm is None
    second.close()
    assert not [one for one in pictures().values() if max(one.rows, one.cols) == 78]


def test_a_picture_in_the_menu_and_one_that_was_painted_on_stay():
    rng = np.random.default_rng(7)
    explorer = cl.Explorer(rng.random((9, 9)))
    first = explorer.image
    explorer.image = rng.random((9, 9))
    origin = explorer.image
    own = dict(name="own_p", origin=origin, rows=1, cols=1, channels=1, dtype="uint8", data=b"x")
    explorer.set_state({"own": own, "image": "own_p"})
    explorer.image = rng.random((9, 9))
    assert {first, origin, explorer.image} <= {one.name for one in explorer.pictures}


def test_linked_explorers_let_go_together():
    a, b = cl.Explorer("grid", size=79), cl.Explorer("grid", size=79)
    cl.link(a, b, what="settings")
    before, rng = set(pictures()), np.random.default_rng(8)
    for leader in (a, b, a):
        leader.image = rng.random((9, 9))
        assert set(pictures()) - before == {leader.image} and a.image == b.image
        assert np.array_equal(a.input, b.input)


@pytest.mark.parametrize(
    "make",
    [
        lambda: cl.Explorer("grid", "sobel_x"),
        lambda: cl.Explorer(np.eye(5)),
        lambda: cl.SignalExplorer(),
        lambda: cl.Chain("grid"),
        lambda: cl.compare("grid", padding=["valid", "same"]),
    ],
)
def test_a_widget_that_is_closed_leaves_nothing(make):
    make().close()  # its bundle stays, for the next one
    before = models()
    for _ in range(2):
        widget = make()
        widget.close()
        del widget
    assert models() == before


def test_a_widget_whose_settings_are_refused_leaves_nothing():
    def refused(make, **settings):
        with pytest.raises(ConvlabError):
            make(**settings)

    for make, settings in [
        (cl.Explorer, dict(image=np.eye(6), stride=0)),
        (cl.Explorer, dict(controls=["nothing"])),
        (cl.SignalExplorer, dict(stride=0)),
        (cl.Chain, dict(steps=[3])),
        (cl.compare, dict(padding=["valid", "x"])),
    ]:
        refused(make, **settings)
        before = models()
        refused(make, **settings)
        assert models() == before, make


def test_a_layout_that_two_widgets_share_stays_for_the_other():
    layout = ipywidgets.Layout(width="300px")
    first, second = cl.Explorer("grid"), cl.Explorer("grid")
    first.layout = second.layout = layout
    first.close()
    assert layout.comm is not None
    second.close()
    assert layout.comm is None
