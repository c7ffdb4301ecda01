"""Several widgets as one: below one another, or side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from convlab.widgets._base import Widget
from convlab.widgets._traits import Count, Several, Text


def _references(widgets: Sequence[Widget], _: object) -> list[str]:
    """As `anywidget.WidgetTrait` refers to one widget."""
    return [f"anywidget:{widget.model_id}" for widget in widgets]


class Group(Widget):
    """Widgets of convlab that are shown together, as one model that refers to theirs.

    Parameters
    ----------
    children : sequence of Widget
    wide : int
        Number of those at the beginning that have the whole width; the others are side by side.
    **traits
        Values of the traits.
    """

    _front_end = "group"

    children = Several().tag(sync=True, to_json=_references)
    wide = Count(what="widgets").tag(sync=True)
    title = Text().tag(sync=True)

    def __init__(self, children: Sequence[Widget], wide: int, **traits: Any) -> None:
        super().__init__(children=children, wide=wide, **traits)

    def __repr__(self) -> str:
        return f"<Group of {len(self.children)} widgets>"

    def _shown_with(self) -> Sequence[Widget]:
        return self.children

    def close(self) -> None:
        """Remove the group and its widgets from the page."""
        super().close()
        for child in self.children:
            child.close()
