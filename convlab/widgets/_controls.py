"""The controls of the Explorers: their names, from the table that the page builds them from (controls.json)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import anywidget
import traitlets

from convlab import kernels
from convlab.errors import unknown_name
from convlab.widgets._base import Widget
from convlab.widgets._traits import Several

if TYPE_CHECKING:
    from collections.abc import Iterable

Plane: TypeAlias = Literal["grey", "red", "green", "blue"]
Channel: TypeAlias = Plane | Literal["all"]
PaddingMode: TypeAlias = Literal["zeros", "reflect", "replicate", "circular"]

PLANES: tuple[Plane, ...] = ("grey", "red", "green", "blue")
CHANNELS: tuple[Channel, ...] = (*PLANES, "all")
PADDING_MODES: tuple[PaddingMode, ...] = ("zeros", "reflect", "replicate", "circular")

#: "explorer" or "signal" -> the names of its controls, in the order of the page.
CONTROLS: dict[str, tuple[str, ...]] = {
    widget: tuple(
        dict.fromkeys(control["name"] for group in groups for row in group["rows"] for control in row["controls"])
    )
    for widget, groups in json.loads(Path(__file__).with_name("controls.json").read_text(encoding="utf-8")).items()
}


def kernel_menu() -> list[dict[str, Any]]:
    """The entries of the menu of kernels."""
    named = map(kernels.get, kernels.names())
    return [{"name": k.name, "label": k.label, "meaning": k.meaning, "weights": k.array.tolist()} for k in named]


class WithControls(Widget):
    """A widget with controls, of which some are shown."""

    visible_controls = Several().tag(sync=True)

    @property
    def control_names(self) -> tuple[str, ...]:
        """The names of all controls."""
        return CONTROLS[self._front_end]

    @traitlets.validate("visible_controls")
    def _check_controls(self, proposal: Any) -> Any:
        for name in proposal["value"]:
            self._check_control(name)
        return proposal["value"]

    def _check_control(self, name: object) -> None:
        if not isinstance(name, str) or name not in self.control_names:
            raise unknown_name(type(self).__name__, "control", name, self.control_names, "it cannot be shown")

    def panel(self, *names: str) -> Panel:
        """Some of the controls at another place, such as another cell or a box.

        Parameters
        ----------
        *names : str
            Names of controls, such as ``"stride"``; all by default.

        Returns
        -------
        Panel
            A widget. Its controls change this Explorer, also without a running Jupyter kernel.

        Raises
        ------
        UnknownNameError
            For a control that does not exist.
        """
        for name in names:
            self._check_control(name)
        return Panel(self, names or self.control_names)


class Panel(Widget):
    """Controls of an Explorer, as `Explorer.panel` gives them."""

    _front_end = "panel"

    _of = anywidget.WidgetTrait().tag(sync=True)
    names = Several().tag(sync=True)

    def __init__(self, of: WithControls, names: Iterable[str]) -> None:
        super().__init__(_of=of, names=names)

    def _shown_with(self) -> tuple[WithControls]:
        return (self._of,)

    def __repr__(self) -> str:
        return f"<Panel {', '.join(self.names)}>"[:109]
