"""The saved widgets of a notebook: which of them are kept, and what a page needs of each."""

import json
import re

import anywidget
import ipywidgets
import nbformat
import pytest
import save_states

import convlab as cl
from convlab.export.saved_widgets import WIDGETS, for_page, need_ipywidgets, needed, references

JUPYTER = re.compile(r'"(_esm|_css|_anywidget_id|_dom_classes|_(model|view)_\w+|layout|tooltip|tabbable)"')


@pytest.fixture(autouse=True)
def no_other_widgets():
    """The manager's state has all widgets of the process: those of other tests, too."""
    ipywidgets.Widget.close_all()


def saved(*shown):
    """The models that a notebook needs which shows these widgets; others are there, too."""
    ipywidgets.FloatSlider()
    models = json.loads(json.dumps(ipywidgets.Widget.get_manager_state()["state"]))
    return needed(models, [widget.model_id for widget in shown])


def names_of(models):
    return sorted(model["state"].get("_kind", model["model_name"]) for model in models.values())


def test_what_is_shown_is_kept_with_all_that_it_refers_to():
    explorer = cl.Explorer("grid")
    panel = explorer.panel("stride")
    assert names_of(saved(panel)) == ["LayoutModel", "LayoutModel", "WidgetModel", "WidgetModel", "explorer", "panel"]
    assert explorer.model_id in references(saved(panel)[panel.model_id])
    assert saved() == {}


def test_a_link_is_kept_where_both_its_widgets_are():
    a, b = cl.Explorer("grid"), cl.Explorer("grid")
    link = ipywidgets.jslink((a, "stride"), (b, "stride"))
    assert link.model_id in saved(a, b)
    assert link.model_id not in saved(a)


def test_a_comparison_and_linked_explorers_are_kept_whole():
    both = cl.compare("grid", "blur", stride=[1, 2])
    assert names_of(saved(both)).count("explorer") == 3
    a, b = cl.Explorer("grid"), cl.Explorer("grid")
    cl.link(a, b)
    assert b.model_id in saved(a)


def follower(bar):
    explorer = cl.Explorer("grid")
    bar.link = ipywidgets.jslink((explorer, "bias"), (bar, "value"))
    return ipywidgets.VBox([explorer, bar])


class Foreign(anywidget.AnyWidget):
    _esm = "export default {}"


@pytest.mark.parametrize(
    ("make", "foreign"),
    [
        (lambda: cl.Explorer("grid"), False),
        (lambda: ipywidgets.VBox([ipywidgets.HBox([cl.Chain("grid")]), ipywidgets.Box()]), False),
        (lambda: cl.exercises.ask("00.hello"), False),
        (ipywidgets.FloatSlider, True),
        (lambda: ipywidgets.Tab([cl.Explorer("grid")]), True),
        (lambda: ipywidgets.VBox([cl.Explorer("grid"), ipywidgets.Output()]), True),
        (Foreign, True),
        (lambda: ipywidgets.HBox([ipywidgets.HTML("2/2"), ipywidgets.FloatProgress(2, max=2)]), False),
        (lambda: follower(ipywidgets.FloatProgress(2, max=2)), True),
    ],
)
def test_ipywidgets_own_program_is_needed_for_its_own_widgets_only(make, foreign):
    widget = make()
    assert need_ipywidgets(saved(widget)) == foreign


def test_a_page_holds_nothing_that_its_host_does_not_read():
    explorer = cl.Explorer("grid", layout={"width": "50%"})
    box = ipywidgets.VBox([explorer], layout={"border_top": "1px solid"})
    box.add_class("mine")
    page = for_page(saved(box))
    assert not JUPYTER.search(json.dumps([widget["state"] for widget in page["widgets"].values()]))
    assert page["widgets"][explorer.model_id]["layout"] == {"width": "50%"}
    assert page["boxes"] == {
        box.model_id: {
            "direction": "column",
            "children": [explorer.model_id],
            "layout": {"border-top": "1px solid"},
            "classes": ["mine"],
        }
    }
    assert "layout" not in for_page(saved(cl.Chain("grid")))["widgets"].popitem()[1]


def test_the_bar_of_a_training_is_shown_as_it_was():
    from tqdm.notebook import tqdm

    bar = tqdm(total=4, display=False)
    bar.update(3)
    bar.refresh()
    page = for_page(saved(bar.container))
    (box,) = page["boxes"].values()
    told = [page["stills"][child]["html"] for child in box["children"]]
    assert 'value="3.0" max="4.0"' in told[1] and "3/4" in told[2]
    bar.close()


def test_each_buffer_is_in_a_page_once():
    explorers = [cl.Explorer("dot", size=size) for size in (400, 300)]
    page = for_page(saved(*explorers))
    places = [number for widget in page["widgets"].values() for _, number in widget.get("buffers", [])]
    assert len(page["buffers"]) == len(set(page["buffers"])) == len(set(places)) < len(places)


def test_a_buffer_of_an_earlier_value_is_left_out():
    explorer = cl.Explorer("grid")
    models = saved(explorer)
    stale = {"path": ["pictures", "own_1", "data"], "data": "AAAA", "encoding": "base64"}
    nothing = {"path": ["own", "data"], "data": "BBBB", "encoding": "base64"}
    models[explorer.model_id]["buffers"] = [stale, nothing]
    assert not {"AAAA", "BBBB"} & set(for_page(models)["buffers"])


def test_links_of_ipywidgets_say_who_follows_whom():
    a, b = cl.Explorer("grid"), cl.Explorer("grid")
    links = [ipywidgets.jslink((a, "stride"), (b, "stride")), ipywidgets.jsdlink((a, "row"), (b, "col"))]
    assert sorted(for_page(saved(a, b))["links"]) == sorted(
        [
            [[a.model_id, "stride"], [b.model_id, "stride"]],
            [[b.model_id, "stride"], [a.model_id, "stride"]],
            [[a.model_id, "row"], [b.model_id, "col"]],
        ]
    )
    assert len(links) == 2


def notebook_with(models, *shown):
    output = nbformat.v4.new_output(
        "display_data", data={"application/vnd.jupyter.widget-view+json": {"model_id": shown[0].model_id}}
    )
    cell = nbformat.v4.new_code_cell(outputs=[output])
    metadata = {"widgets": {WIDGETS: {"version_major": 2, "version_minor": 0, "state": models}}}
    return nbformat.v4.new_notebook(cells=[cell], metadata=metadata)


def test_the_saved_state_of_a_lesson_is_numbered_and_refers_to_itself_only():
    panel = cl.Explorer("grid").panel("stride")
    models = save_states.state_of(notebook_with(saved(panel), panel))[WIDGETS]["state"]
    assert sorted(models) == [f"{number:032x}" for number in range(1, 7)]
    assert models[f"{1:032x}"]["state"]["_kind"] == "panel"
    (explorer,) = (name for name, model in models.items() if model["state"].get("_kind") == "explorer")
    assert models[f"{1:032x}"]["state"]["_of"] == f"anywidget:{explorer}"


def test_a_saved_state_without_a_part_is_refused():
    panel = cl.Explorer("grid").panel("stride")
    models = saved(panel)
    (explorer,) = (name for name, model in models.items() if model["state"].get("_kind") == "explorer")
    del models[explorer]
    with pytest.raises(SystemExit, match="refers to widgets that it does not hold"):
        save_states.state_of(notebook_with(models, panel))
