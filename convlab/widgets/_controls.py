"""The controls of an Explorer: ordinary ipywidgets. The page links them to the settings.

js/src/state/explorer-settings.ts relies on the order of their options.
"""

from __future__ import annotations

import contextlib
import copy
import functools
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Literal, TypeAlias

import ipywidgets as ipw
import traitlets

from convlab.errors import unknown_name
from convlab.widgets import _cleanup
from convlab.widgets._traits import Several, Table

Plane: TypeAlias = Literal["grey", "red", "green", "blue"]
Channel: TypeAlias = Plane | Literal["all"]
PaddingMode: TypeAlias = Literal["zeros", "reflect", "replicate", "circular"]

PADDING_LABELS = ("valid", "same", "same, lower", "full", "by side")
PLANES: tuple[Plane, ...] = ("grey", "red", "green", "blue")
CHANNELS: tuple[Channel, ...] = (*PLANES, "all")
PADDING_MODES: tuple[PaddingMode, ...] = ("zeros", "reflect", "replicate", "circular")
POOL_LABELS = ("None", "Max", "Average")
SHIFT_LABELS = ("←", "↑", "↓", "→", "0")


def make_controls(image_labels: Iterable[str], kernel_labels: Iterable[str]) -> dict[str, ipw.Widget]:
    """The controls of an Explorer by name; each can be shown anywhere in a notebook."""
    make = _Maker()
    side = {
        f"padding_{name}": make.count(0, 64, f"Padding at the {name}") for name in ("top", "bottom", "left", "right")
    }
    return {
        "image": make.menu((*image_labels, "Own"), "Image"),
        "channel": make.menu(CHANNELS, "Channel of a colour picture"),
        "padding": make.menu(PADDING_LABELS, "How much padding"),
        "padding_mode": make.menu(PADDING_MODES, "What stands in the padding"),
        **side,
        "open": make.button("Open…", "Open a picture file; it may also be dropped or pasted here"),
        "paint": make.button("Paint", "Paint pixels with the mouse, a finger or the keyboard"),
        "type": make.button("Type…", "Type or paste the input as numbers"),
        "kernel": make.menu((*kernel_labels, "Custom"), "Weights of the kernel"),
        "kernel_rows": make.count(1, 11, "Rows of the kernel"),
        "kernel_cols": make.count(1, 11, "Columns of the kernel"),
        "flip": make.button("Flip", "Turn the kernel by 180 degrees: the mathematical convolution"),
        "dilation": make.slider(6),
        "undo": make.button("Undo", "Undo the last change of the weights"),
        "reset": make.button("Reset", "Reset: back to the named kernel that this one came from"),
        "normalise": make.button("Normalise", "Normalise: divide every weight by their sum, so that they add up to 1"),
        "transpose": make.button("Transpose", "Transpose: rows become columns"),
        "stride": make.slider(8),
        "bias": make.bias(),
        "relu": make.button("ReLU", "Replace negative values by 0"),
        "shift": make.shifts(),
        "pool": make.buttons(POOL_LABELS),
        "pool_size": make.slider(8),
        "pool_stride": make.slider(8),
        "pool_padding": make.count(0, 64, "Padding around the feature map"),
        "ceil_mode": make.button("Ceil", "Also a last window that sticks out of the map"),
        "count_include_pad": make.button("Count pad", "The zeros around the map count in an average"),
    }


def make_signal_controls(
    signal_labels: Iterable[str], kernel_labels: Iterable[str], curve_labels: Iterable[str]
) -> dict[str, ipw.Widget]:
    """The controls of a SignalExplorer by name (js/src/state/signal-settings.ts); the last four are for curves."""
    make = _Maker()
    return {
        "signal": make.menu((*signal_labels, "Own"), "Samples of the signal"),
        "padding": make.menu(PADDING_LABELS, "How much padding"),
        "padding_mode": make.menu(PADDING_MODES, "What stands in the padding"),
        "padding_before": make.count(0, 64, "Padding before the first sample"),
        "padding_after": make.count(0, 64, "Padding after the last sample"),
        "kernel": make.menu((*kernel_labels, "Custom"), "Weights of the kernel"),
        "kernel_size": make.count(1, 21, "Number of taps"),
        "flip": make.button("Flip", "Turn the kernel round: the mathematical convolution"),
        "dilation": make.slider(6),
        "stride": make.slider(8),
        "f": make.menu((*curve_labels, "Own"), "The curve that stays"),
        "f_width": make.width(),
        "g": make.menu((*curve_labels, "Own"), "The curve that slides"),
        "g_width": make.width(),
    }


class WithControls(traitlets.HasTraits):
    """Mixin for a widget with controls: all of them by name, and the names of those that are shown."""

    controls = Table().tag(sync=True, **ipw.widget_serialization)
    visible_controls = Several().tag(sync=True)

    @traitlets.validate("visible_controls")
    def _check_controls(self, proposal: Any) -> Any:
        for name in proposal["value"]:
            if not isinstance(name, str) or name not in self.controls:
                raise unknown_name(type(self).__name__, "control", name, self.controls, "it cannot be shown")
        return proposal["value"]

    def close(self) -> None:
        """Remove the widget and its controls from the page."""
        super().close()  # type: ignore[misc]  # a mixin: the next class is a widget
        close_controls(self.controls)


@contextlib.contextmanager
def closed_if_refused(controls: dict[str, ipw.Widget]) -> Iterator[None]:
    """Context manager that closes the controls if making their widget fails because of an invalid setting."""
    try:
        yield
    except BaseException:
        close_controls(controls)
        raise


def close_controls(controls: dict[str, ipw.Widget]) -> None:
    """Close the controls, and the layouts and styles that no other widget uses."""
    for control in controls.values():
        control.close()
    _cleanup.close_unused({part for control in controls.values() for part in (control.layout, control.style)})


class _Maker:
    """Makes controls that share layouts, and one style per kind: the page holds a third of the models.

    To change the layout of one control, give it its own: ``control.layout = {"width": "300px"}``.
    """

    def __init__(self) -> None:
        self._fluid, self._plain = ipw.Layout(width="auto"), ipw.Layout()
        self._styles: dict[type, ipw.Widget] = {}

    def _make(self, kind: Any, layout: ipw.Layout, **traits: Any) -> ipw.Widget:
        style = kind.class_traits()["style"].klass
        if style not in self._styles:
            self._styles[style] = style()
        return _without_echo(kind)(layout=layout, style=self._styles[style], **traits)

    def button(self, label: str, tooltip: str) -> ipw.Widget:
        """A toggle, whose state the page knows without Python; the page releases those that trigger an action."""
        return self._make(ipw.ToggleButton, self._plain, description=label, tooltip=tooltip)

    def buttons(self, labels: Sequence[str], **traits: Any) -> ipw.Widget:
        return self._make(ipw.ToggleButtons, self._plain, options=labels, **traits)

    def menu(self, labels: Iterable[str], tooltip: str) -> ipw.Widget:
        return self._make(ipw.Dropdown, self._fluid, options=list(labels), tooltip=tooltip)

    def count(self, low: int, high: int, tooltip: str) -> ipw.Widget:
        return self._make(ipw.BoundedIntText, self._fluid, min=low, max=high, tooltip=tooltip)

    def slider(self, most: int) -> ipw.Widget:
        return self._make(ipw.IntSlider, self._fluid, min=1, max=most)

    def bias(self) -> ipw.Widget:
        return self._make(ipw.FloatSlider, self._plain, min=-100, max=100, step=1, readout_format="d")

    def width(self) -> ipw.Widget:
        return self._make(ipw.FloatSlider, self._fluid, min=0.5, max=2, step=0.25, readout_format=".2f")

    def shifts(self) -> ipw.Widget:
        """Buttons, none of which stays pressed: the page handles each press and releases the button."""
        words = [f"Move the picture {direction} by one pixel" for direction in ("left", "up", "down", "right")]
        return self.buttons(SHIFT_LABELS, value=None, tooltips=[*words, "Back to where the picture was"])


@functools.cache
def _without_echo(kind: Any) -> Any:
    """A subclass of the control `kind` for which Python does not echo values back to the page.

    Other views of the same notebook follow the Explorer's settings, and these update its controls.
    """
    quiet: dict[str, Any] = {}
    for name in ("value", "index"):
        trait = kind.class_traits(sync=True).get(name)
        if trait is not None:
            quiet[name] = copy.copy(trait)
            quiet[name].metadata = {**trait.metadata, "echo_update": False}
    return type(kind.__name__, (kind,), quiet)
