"""The messages that widgets send to a page, without a page."""

import json

import comm
from comm.base_comm import BaseComm
from ipywidgets import Widget


class Page:
    """What a page knows: models, references between them, and the bytes that have arrived."""

    def __init__(self):
        self.models = {}  # id -> state
        self.sent = 0  # bytes
        self.opened = 0

    def __enter__(self):
        page = self

        class Recorded(BaseComm):
            def publish_msg(self, msg_type, data=None, metadata=None, buffers=None, **keys):
                data, buffers = data or {}, buffers or []
                page.sent += len(json.dumps(data)) + sum(memoryview(part).nbytes for part in buffers)
                if msg_type == "comm_open":
                    page.opened += 1
                    page.models[self.comm_id] = data["state"]
                elif msg_type == "comm_close":
                    page.models.pop(self.comm_id, None)
                elif data.get("method") == "update":
                    page.models[self.comm_id] = page.models[self.comm_id] | data["state"]

        self._before, comm.create_comm = comm.create_comm, lambda **keys: Recorded(**keys)
        return self

    def __exit__(self, *_):
        comm.create_comm = self._before

    def kinds(self):
        """The names of the models, sorted."""
        return sorted(state.get("_kind") or state["_model_name"] for state in self.models.values())

    @staticmethod
    def show(widget, views=1):
        """Set the number of a widget's views, as a page does."""
        state = {"method": "update", "state": {"_views": views}, "buffer_paths": []}
        widget.comm.handle_msg({"content": {"data": state}, "buffers": []})


def fresh_page():
    """A page without any model; the widgets of earlier tests are closed."""
    Widget.close_all()
    return Page()
