"""A cell that is run again closes what its earlier runs have left; tests/browser/test_bundle.py has JupyterLab."""

import gc
from types import SimpleNamespace

import ipywidgets
import numpy as np
import pytest
from IPython.core.formatters import DisplayFormatter
from recorded import fresh_page

import convlab as cl
from convlab import network as nn
from convlab.errors import ConvlabError, OptionError, UnknownNameError
from convlab.widgets import _images, _lifetime

pytestmark = pytest.mark.slow


class Shell:
    """What `_lifetime` asks of IPython, with one cell running at a time, and a page that shows its output."""

    def __init__(self, page):
        self.page = page
        self.runs = 0
        self.user_ns = {"cl": cl, "ipywidgets": ipywidgets, "np": np}
        self.hooks = []
        self.events = SimpleNamespace(register=lambda event, hook: self.hooks.append(hook))
        self.display_formatter = DisplayFormatter()
        self.outputs = {}  # cell -> what is shown there

    def get_parent(self):
        return {"header": {"msg_id": self.runs}, "metadata": {"cellId": self.cell} if self.cell else {}}

    def widgets_in(self, shown):
        parts = [shown]
        for part in parts:
            parts += [*getattr(part, "children", ()), *([part._of] if type(part).__name__ == "Panel" else [])]
        return [part for part in parts if hasattr(part, "_views")]

    def count_views(self):
        """As a page does: after the cell has run, with a message for each widget whose number of views has changed."""
        shown = [widget for output in self.outputs.values() for widget in self.widgets_in(output)]
        for widget in list(_lifetime._widgets):
            views = sum(one is widget for one in shown)
            if widget.comm is not None and widget._views != views:
                self.page.show(widget, views)

    def run(self, cell, code, shown=None, *, sees=True):
        """Run a cell; `shown` is the name in its last line. Unless the page `sees` it at once, it counts later."""
        self.cell = cell
        self.runs += 1
        self.outputs.pop(cell, None)
        for hook in self.hooks:
            hook(None)
        exec(code, self.user_ns)
        if shown:
            data, _ = self.display_formatter.format(self.user_ns[shown])
            assert data["application/vnd.jupyter.widget-view+json"]["model_id"] in self.page.models
            self.outputs[cell] = self.user_ns[shown]
        if sees:
            self.count_views()
        gc.collect()


@pytest.fixture
def page():
    with fresh_page() as page:
        yield page


@pytest.fixture
def shell(page, monkeypatch):
    shell = Shell(page)
    monkeypatch.setattr(_lifetime, "get_ipython", lambda: shell)
    for name, kind in (("_latest", dict), ("_boxes", type(_lifetime._boxes)), ("_widgets", type(_lifetime._widgets))):
        monkeypatch.setattr(_lifetime, name, kind())
    return shell


CODES = [
    "e = cl.Explorer('grid')",
    "e = cl.Chain('grid')",
    "e = cl.SignalExplorer()",
    "e = cl.LossCurve()",
    "e = cl.compare('grid', padding=['valid', 'same'])",
    "e = cl.Explorer('grid').panel('stride')",
    "a, e = cl.Explorer('grid'), cl.Explorer('grid'); cl.link(a, e, what='settings')",
    "e = ipywidgets.VBox([cl.Explorer('grid'), cl.Explorer('grid')])",
    "e = ipywidgets.Tab([ipywidgets.HBox([cl.Chain('grid')]), ipywidgets.VBox()])",
    "e = ipywidgets.Accordion([ipywidgets.VBox([cl.compare('grid', stride=[1, 2])])])",
    "x = cl.Explorer('grid'); e = ipywidgets.HBox(); e.children = [x]",
    "e = cl.Explorer(np.eye(next(sizes)))",
    "e = cl.Explorer('grid', size=next(sizes))",
    "e = cl.Explorer('grid', layout={'width': '50%'})",
]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("sees", [True, False])
def test_a_cell_that_is_run_again_leaves_one_set_of_models(shell, code, sees):
    """Also where the page counts after a later cell has run, or, without a page, never."""
    shell.user_ns["sizes"] = iter(range(50, 60))
    counts = []
    for _ in range(4):
        shell.run("one", code, shown="e", sees=sees)
        counts.append(len(shell.page.models))
    assert counts[0] == counts[1] == counts[-1] > 2
    assert shell.user_ns["e"].model_id in shell.page.models


@pytest.mark.parametrize("code", ["e = cl.Explorer('grid')", "e = cl.compare('grid', stride=[1, 2])"])
def test_what_is_never_shown_is_closed_by_the_next_run(shell, code):
    shell.run("one", code)
    before = len(shell.page.models)
    for _ in range(3):
        shell.run("one", code)
    assert len(shell.page.models) == before


def test_other_cells_are_left_alone(shell):
    shell.run("one", "a = cl.Explorer('grid')", shown="a")
    shell.run("two", "b = cl.Explorer('grid')", shown="b")
    shell.run("three", "c = cl.Explorer('grid')")
    before = set(shell.page.models)
    shell.run("two", "1")
    assert len(before) - len(shell.page.models) == 2  # one, with its layout
    assert shell.user_ns["a"].comm is not None and shell.user_ns["c"].comm is not None
    assert shell.user_ns["b"].comm is None


def test_what_a_variable_refers_to_rests_and_is_opened_when_it_is_shown_again(shell):
    shell.run("one", "e = cl.Explorer('grid', stride=2)", shown="e")
    model_id = shell.user_ns["e"].model_id
    shell.run("two", "kept = e")
    shell.run("one", "e = cl.Explorer('grid')", shown="e")
    kept = shell.user_ns["kept"]
    assert model_id not in shell.page.models and kept.layout.comm is None
    kept.padding = 1  # it keeps its settings, and they can be changed
    shell.run("three", "1", shown="kept")
    state = shell.page.models[model_id]
    assert (state["stride"], state["padding"]) == (2, 1) and kept.model_id == model_id
    assert state["layout"].removeprefix("IPY_MODEL_") in shell.page.models
    message = {"method": "update", "state": {"stride": 3}, "buffer_paths": []}
    kept.comm.handle_msg({"content": {"data": message}, "buffers": []})
    assert kept.stride == 3


def resting(shell, code="e = cl.Explorer('grid')", name="e"):
    """A widget that a run of a cell has left, and that rests; under the name `kept`."""
    shell.run("one", code, shown=name)
    shell.run("two", f"kept = {name}")
    shell.run("one", code, shown=name)
    kept = shell.user_ns["kept"]
    assert kept.comm is None
    return kept


@pytest.mark.parametrize(
    "code",
    [
        "out = ipywidgets.VBox([kept])",
        "out = ipywidgets.Tab([ipywidgets.HBox([kept])])",
        "out = kept.panel('stride')",
        "out = cl.Explorer('grid'); cl.link(out, kept)",
        "out = cl.Explorer('grid'); ipywidgets.jslink((ipywidgets.IntSlider(), 'value'), (kept, 'row'))",
    ],
)
def test_what_refers_to_a_resting_widget_opens_it(shell, code):
    kept = resting(shell)
    shell.run("three", code, shown="out")
    assert kept.model_id in shell.page.models and kept.comm is not None


@pytest.mark.parametrize("code", ["out = ipywidgets.Tab([ipywidgets.HBox([e])])", "out = e.panel('stride')"])
def test_what_was_made_earlier_opens_the_widget_when_it_is_shown(shell, code):
    shell.run("one", "e = cl.Explorer('grid')")
    e = shell.user_ns["e"]
    shell.run("two", code)
    shell.run("one", "e = None")
    assert e.comm is None
    shell.run("three", "1", shown="out")
    assert e.comm is not None
    if code.startswith("out = ipy"):  # a box in the page still has the model that was closed: it gets the list again
        box = shell.user_ns["out"].children[0]
        assert shell.page.models[box.model_id]["children"] == [f"IPY_MODEL_{e.model_id}"]


def test_a_comparison_that_rests_opens_with_its_explorers(shell):
    kept = resting(shell, "e = cl.compare('grid', stride=[1, 2])")
    assert all(explorer.comm is None for explorer in kept.explorers)
    shell.run("three", "1", shown="kept")
    assert all(explorer.comm is not None for explorer in kept.children)
    children = shell.page.models[kept.model_id]["children"]
    assert [child.removeprefix("anywidget:") for child in children] == [child.model_id for child in kept.children]


@pytest.mark.parametrize("shown", ["e", "box", "panel"])
@pytest.mark.parametrize("sees", [True, False])
def test_what_another_cell_shows_stays(shell, shown, sees):
    """Also if the page has not counted yet: its message waits behind the next cell."""
    shell.run("one", "e = cl.Explorer('grid')")
    e = shell.user_ns["e"]
    shell.run("two", "box, panel = ipywidgets.VBox([e]), e.panel('stride')", shown=shown, sees=sees)
    for _ in range(2):
        shell.run("one", "e = cl.Explorer('grid')", shown="e", sees=sees)
    assert e.comm is not None
    shell.run("two", "e = box = panel = 1")
    assert e.comm is None


def test_a_task_of_an_earlier_run_does_not_close_what_the_latest_run_has_made(shell):
    shell.run("one", "e = cl.Explorer('grid')")
    first = shell.runs
    shell.run("one", "e = cl.Explorer('grid')", sees=False)
    latest, shell.runs = shell.runs, first  # as an asyncio task sees it
    late = cl.Explorer("grid")
    shell.runs = latest
    shell.run("two", "1")
    assert shell.user_ns["e"].comm is not None and late.comm is None


def test_a_box_without_our_widgets_is_left_alone(shell):
    for _ in range(2):
        shell.run("one", "box = ipywidgets.VBox([ipywidgets.Label('x')])", shown="box")
        shell.user_ns.setdefault("first", shell.user_ns["box"])
    assert shell.user_ns["first"].comm is not None


@pytest.mark.parametrize("cell", [None, "one"])
def test_outside_a_cell_nothing_is_closed(shell, cell, monkeypatch):
    if cell:  # plain Python: no IPython at all
        monkeypatch.setattr(_lifetime, "get_ipython", lambda: None)
    for _ in range(3):
        shell.run(None, "e = cl.Explorer('grid')")
    assert shell.page.kinds().count("explorer") == 3


# Closed for good


@pytest.mark.parametrize("code", CODES[:8])
def test_a_widget_that_is_closed_leaves_nothing(page, code):
    def make_and_close():
        made = {"cl": cl, "ipywidgets": ipywidgets}
        exec(code, made)
        for widget in [made.get("a"), *getattr(made["e"], "children", ()), made["e"]]:
            if widget is not None:
                widget.close()
                widget.close()  # once more does no harm
                widget.layout.close()  # of a box

    make_and_close()
    before = set(page.models)
    make_and_close()
    assert {page.models[name].get("_kind") for name in set(page.models) - before} <= {"explorer", None}
    ours = [state for state in page.models.values() if state.get("_kind") not in (None, "explorer")]
    assert ours == []


def test_a_widget_that_rests_can_be_closed_for_good(shell):
    kept = resting(shell)
    opened = shell.page.opened
    kept.close()
    assert kept.comm is None and shell.page.opened == opened
    assert shell.display_formatter.format(kept)[0].keys() == {"text/plain"}


def test_a_widget_that_rests_and_is_forgotten_sends_nothing(shell):
    resting(shell)
    opened = shell.page.opened
    del shell.user_ns["kept"]
    gc.collect()
    assert shell.page.opened == opened


def test_the_images_of_the_menus_go_with_the_last_widget_of_their_size(page):
    first, second, chain = cl.Explorer("grid", size=78), cl.Explorer("grid", size=78), cl.Chain("grid", size=78)
    images = first._menu_pictures.model_id
    first.close()
    chain.close()
    assert images in page.models
    second.close()
    assert images not in page.models and page.kinds() == ["WidgetModel"]  # the program


@pytest.mark.parametrize(
    ("make", "settings"),
    [
        (cl.Explorer, dict(image=np.eye(6), stride=0)),
        (cl.Explorer, dict(image="grid", layout={"width": "50%"}, stride=0)),
        (cl.Explorer, dict(image="grid", size=66, controls=["nothing"])),
        (cl.SignalExplorer, dict(stride=0)),
        (cl.Chain, dict(image="grid", steps=[3])),
        (cl.Chain, dict(image="grid", stage=-1)),
        (cl.Chain, dict(image="grid", row=0.5)),
        (cl.LossCurve, dict(keep="perhaps")),
        (cl.compare, dict(image="grid", padding=["valid", "x"])),
    ],
)
def test_a_widget_whose_settings_are_refused_leaves_nothing(page, make, settings):
    with pytest.raises(ConvlabError):
        make(**settings)
    gc.collect()
    assert page.kinds() in ([], ["WidgetModel"])  # the program, after a widget that had been opened
    assert len(_images._menu_pictures) == 0


# Own pictures


def test_of_own_images_assigned_one_after_another_only_the_last_is_kept(page):
    explorer, rng = cl.Explorer("grid", size=77), np.random.default_rng(5)
    known = len(_images._known)
    for _ in range(100):
        explorer.image = rng.random((20, 20))
    gc.collect()
    given = explorer.image
    assert set(page.models[explorer.model_id]["pictures"]) == {given} == set(explorer.pictures)
    assert (len(page.models), len(_images._known)) == (4, known + 1)
    explorer.image = "cat"
    explorer.image = given  # the page offers the last one as “Own”
    assert explorer.input.shape == (20, 20)
    explorer.close()
    assert explorer.feature_map.shape == (18, 18)  # what Python has can still be read
    del explorer
    gc.collect()
    assert (given, 77) not in _images._known


def test_a_picture_in_the_menu_and_one_that_was_painted_on_stay():
    rng = np.random.default_rng(7)
    explorer = cl.Explorer(rng.random((9, 9)))
    first = explorer.image
    explorer.image = rng.random((9, 9))
    origin = explorer.image
    own = dict(name="own_p", origin=origin, rows=1, cols=1, channels=1, dtype="uint8", data=b"x")
    explorer.set_state({"own": own, "image": "own_p"})
    explorer.image = rng.random((9, 9))
    assert {first, origin, explorer.image} == set(explorer.pictures)


def test_linked_explorers_keep_only_the_last_own_image():
    a, b = cl.Explorer("grid", size=79), cl.Explorer("grid", size=79)
    cl.link(a, b, what="settings")
    rng = np.random.default_rng(8)
    for leader in (a, b, a):
        leader.image = rng.random((9, 9))
        assert set(a.pictures) == set(b.pictures) == {leader.image} and a.image == b.image
        assert np.array_equal(a.input, b.input)


# Layouts


def network():
    return nn.Sequential([nn.Flatten(), nn.Dense(2)], input_shape=(8, 8, 1))


MAKERS = {
    "Explorer": lambda **layout: cl.Explorer("grid", **layout),
    "SignalExplorer": cl.SignalExplorer,
    "Chain": lambda **layout: cl.Chain("grid", **layout),
    "NetworkViewer": lambda **layout: cl.NetworkViewer(network(), **layout),
    "LossCurve": cl.LossCurve,
}


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
def test_every_widget_accepts_a_layout(make):
    assert make(layout={"width": "50%"}).layout.width == "50%"
    layout = ipywidgets.Layout(width="30em")
    assert make(layout=layout).layout is layout


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
@pytest.mark.parametrize(
    ("layout", "error", "words"),
    [
        (3, OptionError, "layout=3.*Use layout="),
        ("50%", OptionError, "layout='50%'.*Use layout="),
        ({"width": 3}, OptionError, "{'width': 3}.*unicode string.*Use layout="),
        ({"widht": "3em"}, UnknownNameError, "'widht'.*'width'"),
    ],
)
def test_a_layout_that_ipywidgets_does_not_take_is_explained(page, make, layout, error, words):
    with pytest.raises(error, match=words):
        make(layout=layout)
    assert page.models == {}


def test_a_layout_that_two_widgets_share_stays(page):
    layout = ipywidgets.Layout(width="300px")
    first, second = cl.Explorer("grid", layout=layout), cl.Explorer("grid", layout=layout)
    first.close()
    assert layout.comm is not None
    second.close()
    assert layout.comm is not None  # it is the user's


def test_a_layout_of_ones_own_stays_when_a_cell_is_run_again(shell):
    shell.run("zero", "layout = ipywidgets.Layout(width='9em')")
    for _ in range(2):
        shell.run("one", "e = cl.Explorer('grid', layout=layout)", shown="e")
    assert shell.user_ns["layout"].comm is not None
