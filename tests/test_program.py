"""The JavaScript of the widgets is sent once; tests/browser/test_bundle.py shows what a page does with it."""

import gzip
import importlib
import pkgutil
import re
from pathlib import Path

import anywidget
import ipywidgets
import pytest
from recorded import fresh_page

import convlab as cl
import convlab.widgets
from convlab.widgets import _base
from convlab.widgets._base import Program, Widget

PROGRAM = Path(__file__).parents[1] / "js" / "src" / "program.ts"
PACKAGE = Path(convlab.__file__).parent
MAKERS = {
    "explorer": lambda: cl.Explorer("grid"),
    "chain": lambda: cl.Chain("grid"),
    "signal": cl.SignalExplorer,
    "group": lambda: cl.compare("grid", stride=[1, 2]),
    "panel": lambda: cl.Explorer("grid").panel("stride"),
    "loss-curve": cl.LossCurve,
    "quiz": lambda: cl.exercises.quiz(),
    "puzzle": lambda: cl.exercises.puzzle(1),
}


@pytest.fixture
def page():
    with fresh_page() as page:
        yield page


def kinds():
    """The widgets of convlab: all classes that a page gets."""
    for module in pkgutil.iter_modules(convlab.widgets.__path__, "convlab.widgets."):
        importlib.import_module(module.name)
    left, found = [anywidget.AnyWidget], []
    while left:
        kind = left.pop()
        left += kind.__subclasses__()
        if kind.__module__.startswith("convlab.") and hasattr(kind, "_front_end"):
            found.append(kind)
    return found


def test_every_widget_of_convlab_is_one_that_the_program_knows():
    names = {kind._front_end for kind in kinds()}
    block = re.search(r"const KINDS = \{(.*?)\}", PROGRAM.read_text(encoding="utf-8"), re.DOTALL)[1]
    known = {re.split(":", entry)[0].strip('\n "') for entry in block.split(",") if entry.strip()}
    known = {re.sub(r"(?<!^)([A-Z])", r"-\1", name).lower() for name in known}
    assert names == known and {"explorer", "chain", "signal", "quiz", "panel", "group"} <= names
    assert all(issubclass(kind, Widget) for kind in kinds())


def test_the_stub_has_less_than_one_kilobyte():
    assert 200 < len(_base.STUB.encode()) < 1000


@pytest.mark.parametrize("name", MAKERS)
def test_a_widget_sends_its_stub_and_refers_to_the_program(page, name):
    widget = MAKERS[name]()
    state = page.models[widget.model_id]
    assert (state["_kind"], state["_esm"]) == (name, _base.STUB)
    assert "_css" not in state
    program = page.models[state["_program"].removeprefix("anywidget:")]
    assert len(program["name"]) == 16
    assert gzip.decompress(Program.present().script) == (_base.STATIC / "widgets.js").read_bytes()
    MAKERS[name]()
    assert [state.get("name") for state in page.models.values()].count(program["name"]) == 1


@pytest.mark.parametrize(("explorers", "models", "most"), [(1, 4, 530_000), (10, 22, 630_000)])
def test_an_explorer_is_one_model_beside_its_layout_and_two_are_shared(page, explorers, models, most):
    for _ in range(explorers):
        cl.Explorer("cat")
    assert page.opened == len(page.models) == models
    assert 100_000 < page.sent < most
    assert page.kinds().count("explorer") == page.kinds().count("LayoutModel") == explorers


def test_the_images_of_the_menus_are_sent_once_for_each_size(page):
    widgets = [cl.Explorer("cat"), cl.Explorer("grid"), cl.Chain("cat"), cl.Explorer("cat", size=100)]
    first, second, third, other = (page.models[widget.model_id]["_menu_pictures"] for widget in widgets)
    assert first == second == third != other
    assert "cat" in page.models[first.removeprefix("anywidget:")]["pictures"]
    assert page.models[widgets[0].model_id]["pictures"] == {}


def test_a_class_that_inherits_from_a_widget_shares_the_program(page):
    class Mine(cl.Explorer):
        pass

    assert Mine("grid")._program is cl.Explorer("grid")._program


def test_after_all_widgets_were_closed_there_is_a_new_program(page):
    old = cl.Explorer("grid")
    ipywidgets.Widget.close_all()
    assert page.models == {}
    new = cl.Explorer("grid")
    assert new._program is not old._program and new._menu_pictures is not old._menu_pictures
    assert page.opened == 8 and len(page.models) == 4
    assert cl.Explorer("grid")._program is new._program


#: Private names of ipywidgets, anywidget, IPython and ipykernel that a widget could be tempted to use.
PRIVATE = (
    "_instances", "_model_id", "_handle_msg", "_msg_callbacks", "_widget_types", "_property_lock", "_holding_sync",
    "_states_to_send", "_comm_changed", "_trait_notifiers", "_trait_values", "_trait_validators", "_add_notifiers",
    "_notify_observers", "_cross_validation_lock", "_parent_header", "_remove_buffers", "_send",
    "_should_send_property", "_active_widgets", "_view_count", "_display_callbacks",
)  # fmt: skip


def test_no_private_name_of_a_library_is_used():
    pattern = re.compile(rf"(?<![\w/])({'|'.join(PRIVATE)})\b")
    found = {}
    for file in PACKAGE.rglob("*.py"):
        for name in pattern.findall(file.read_text(encoding="utf-8")):
            found.setdefault(name, set()).add(file.name)
    assert found == {}
