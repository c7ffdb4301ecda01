"""The saved widgets of an executed notebook: those that it displays, and what these refer to."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

Json: TypeAlias = dict[str, Any]

WIDGETS = "application/vnd.jupyter.widget-state+json"
#: A reference to another model: of ipywidgets, of anywidget, and of an Output's displayed widget.
REFERENCE = re.compile(r'"(?:IPY_MODEL_|anywidget:|model_id": ")([0-9a-f]{32})"')
#: The widgets of ipywidgets that a page without ipywidgets' own program can show.
BOXES = {"BoxModel": "row", "HBoxModel": "row", "VBoxModel": "column"}
#: Those that a page shows as they were when it was made: text, and the bar that a training leaves beside it.
STILLS: dict[str, Callable[[Json], str]] = {
    "HTMLModel": lambda state: str(state["value"]),
    "FloatProgressModel": lambda state: (
        f'<progress aria-label="Progress" value="{state["value"]}" max="{state["max"]}"></progress>'
    ),
}
LINKS = ("LinkModel", "DirectionalLinkModel")
#: Traits that a page does not need: what ipywidgets and anywidget find the program by, and settings of the notebook.
UNUSED = re.compile(r"_(anywidget|css|dom|esm|model|view)(_|$)|(layout|tabbable|tooltip)$")


def references(model: Json) -> list[str]:
    """Ids of the models that a saved model refers to."""
    return REFERENCE.findall(json.dumps(model["state"]))


def needed(models: Mapping[str, Json], shown: Iterable[str]) -> dict[str, Json]:
    """The models that are shown, all that these refer to, and the links between them, by their ids."""
    kept: dict[str, Json] = {}
    links = [name for name, model in models.items() if model["model_name"] in LINKS]
    waiting = list(shown)
    while waiting:
        name = waiting.pop(0)
        if name in models and name not in kept:
            kept[name] = models[name]
            waiting += references(kept[name])
        # A link refers to its two models, and they do not refer to it.
        waiting += [link for link in links if link not in kept and kept.keys() >= set(references(models[link]))]
    return kept


def need_ipywidgets(models: Mapping[str, Json]) -> bool:
    """True if there are widgets other than those of convlab, boxes, links and stills, or a still that is linked."""
    linked = {end for model in models.values() if model["model_name"] in LINKS for end in references(model)}
    known = ("WidgetModel", "LayoutModel", "HTMLStyleModel", "ProgressStyleModel", *BOXES, *LINKS)
    return not all(
        "_kind" in model["state"]
        if model["model_module"] == "anywidget"
        else model["model_name"] in known or (model["model_name"] in STILLS and name not in linked)
        for name, model in models.items()
    )


def for_page(models: Mapping[str, Json]) -> Json:
    """The models as js/src/page/host.ts reads them: without what a page does not need, and each buffer once."""
    page: Json = {"widgets": {}, "boxes": {}, "stills": {}, "links": [], "buffers": []}
    numbers: dict[str, int] = {}  # of each buffer
    for name, model in models.items():
        kind, state = model["model_name"], model["state"]
        look = _look(state, models)
        if kind in BOXES:
            children = [child.removeprefix("IPY_MODEL_") for child in state["children"]]
            page["boxes"][name] = {"direction": BOXES[kind], "children": children, **look}
        elif kind in LINKS:
            ends = [[end.removeprefix("IPY_MODEL_"), trait] for end, trait in (state["source"], state["target"])]
            page["links"] += [ends] if kind == "DirectionalLinkModel" else [ends, ends[::-1]]
        elif kind in STILLS:
            page["stills"][name] = {"html": STILLS[kind](state), **look}
        elif model["model_module"] == "anywidget" or kind == "WidgetModel":
            kept = {trait: value for trait, value in state.items() if not UNUSED.match(trait)}
            places = [
                [part["path"], numbers.setdefault(part["data"], len(numbers))]
                for part in model.get("buffers", [])
                if _has_place(kept, part["path"])
            ]
            page["widgets"][name] = {"state": kept, **({"buffers": places} if places else {}), **look}
    return {**page, "buffers": list(numbers)}


def _has_place(state: object, path: Iterable[str | int]) -> bool:
    """False for a buffer of an earlier value, which nbclient keeps: the part of the state that had it is not there."""
    *folders, _ = path
    for name in folders:
        try:
            state = state[name]  # type: ignore[index]
        except (KeyError, IndexError, TypeError):
            return False
    return isinstance(state, (dict, list))


def _look(state: Json, models: Mapping[str, Json]) -> Json:
    """Layout, as CSS, and classes of a widget, without those that say nothing."""
    layout = models.get(str(state.get("layout")).removeprefix("IPY_MODEL_"), {"state": {}})["state"]
    css = {name.replace("_", "-"): value for name, value in layout.items() if value and not name.startswith("_")}
    classes = state.get("_dom_classes")
    return {**({"layout": css} if css else {}), **({"classes": classes} if classes else {})}
