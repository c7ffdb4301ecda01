"""The widgets use documented names of Jupyter's packages only; what is private there changes without notice."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
#: The one place that may: the program of pages with widgets of ipywidgets is built on ipywidgets' base manager.
ROOM = ROOT / "js" / "src" / "page" / "ipywidgets"
PRIVATE = re.compile(
    r"\b(_buffered_state_diff|_expectedEchoMsgIds|_handle_comm_msg|_instances|_active_widgets|_models|_modelsSync"
    r"|_create_comm|_get_comm_info|_comm|_closed|_anywidget_id|_deserialize_state|_msg_buffer|_msg_callbacks"
    r"|_pending_msgs|_states_to_send|_property_lock|_widget_types|_events|_listeners|_listeningTo|_callbacks|_previousAttributes"
    r"|create_view|create_child_view|widget_manager|comm_live|listenTo|stopListening|luminoWidget)\b|comm:(close|live|dead)"
    r"|\bmodel\.(attributes|changedAttributes|cid|comm|views)\b"
)
FOLDERS = [(ROOT / "js" / "src", ("*.ts", "*.js", "*.css")), (ROOT / "convlab", ("*.py",))]
SOURCES = [path for folder, kinds in FOLDERS for kind in kinds for path in sorted(folder.rglob(kind))]
OUTSIDE = [path for path in SOURCES if ROOM not in path.parents]


@pytest.mark.parametrize("path", OUTSIDE, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_private_name_of_a_package_is_used(path):
    assert [found[0] for found in PRIVATE.finditer(path.read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize(
    "line",
    [
        "model._buffered_state_diff = {};",
        "delete model._expectedEchoMsgIds;",
        "const view = await manager.create_view(model);",
        'model.on("comm:close", end);',
        "if (!model.comm_live) return;",
        "ipywidgets.widgets.widget._instances.pop(model_id)",
        "model.widget_manager.get_model(id)",
        "model.attributes.stride",
    ],
)
def test_a_private_name_is_found(line):
    assert PRIVATE.search(line)


def test_the_room_for_ipywidgets_is_the_only_one():
    assert {path.parent for path in SOURCES if path not in OUTSIDE} == {ROOM}
    assert any(PRIVATE.search(path.read_text(encoding="utf-8")) for path in ROOM.glob("*.js"))
