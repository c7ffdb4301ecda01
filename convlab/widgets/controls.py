"""The controls of an Explorer: ordinary ipywidgets. The page links them to the settings (js/settings.js).

Their option lists stand in the order that js/settings.js expects.
"""

import ipywidgets as ipw

PADDING_LABELS = ("valid", "same", "same, lower", "full", "by side")
PLANES = ("grey", "red", "green", "blue")
CHANNELS = (*PLANES, "all")
PADDING_MODES = ("zeros", "reflect", "replicate", "circular")
POOL_LABELS = ("None", "Max", "Average")
SHIFT_LABELS = ("←", "↑", "↓", "→", "0")


def make_controls(image_labels, kernel_labels):
    """A dict from name to control; each may be shown wherever a teacher wants it."""
    side = {f"padding_{name}": _count(0, 64, f"Padding at the {name}") for name in ("top", "bottom", "left", "right")}
    return {
        "image": _menu((*image_labels, "Own"), "Image"),
        "channel": _menu(CHANNELS, "Channel of a colour picture"),
        "padding": _menu(PADDING_LABELS, "How much padding"),
        "padding_mode": _menu(PADDING_MODES, "What stands in the padding"),
        **side,
        "open": _button("Open…", "Open a picture file; it may also be dropped or pasted here"),
        "paint": _button("Paint", "Paint pixels with the mouse, a finger or the keyboard"),
        "type": _button("Type…", "Type or paste the input as numbers"),
        "kernel": _menu((*kernel_labels, "Custom"), "Weights of the kernel"),
        "kernel_rows": _count(1, 11, "Rows of the kernel"),
        "kernel_cols": _count(1, 11, "Columns of the kernel"),
        "flip": _button("Flip", "Turn the kernel by 180 degrees: the mathematical convolution"),
        "dilation": _slider(6),
        "undo": _button("Undo", "Undo the last change of the weights"),
        "reset": _button("Reset", "Reset: back to the named kernel that this one came from"),
        "normalise": _button("Normalise", "Normalise: divide every weight by their sum, so that they add up to 1"),
        "transpose": _button("Transpose", "Transpose: rows become columns"),
        "stride": _slider(8),
        "bias": ipw.FloatSlider(min=-100, max=100, step=1, readout_format="d"),
        "relu": _button("ReLU", "Replace negative values by 0"),
        "shift": _shifts(),
        "pool": ipw.ToggleButtons(options=POOL_LABELS),
        "pool_size": _slider(8),
        "pool_stride": _slider(8),
        "pool_padding": _count(0, 64, "Padding around the feature map"),
        "ceil_mode": ipw.ToggleButton(description="Ceil", tooltip="Also a last window that sticks out of the map"),
        "count_include_pad": ipw.ToggleButton(
            description="Count padding", tooltip="The zeros around the map count in an average"
        ),
    }


def make_signal_controls(signal_labels, kernel_labels, curve_labels):
    """The same for a SignalExplorer (js/signal-settings.js); the last four are those of the continuous picture."""
    return {
        "signal": _menu((*signal_labels, "Own"), "Samples of the signal"),
        "padding": _menu(PADDING_LABELS, "How much padding"),
        "padding_mode": _menu(PADDING_MODES, "What stands in the padding"),
        "padding_before": _count(0, 64, "Padding before the first sample"),
        "padding_after": _count(0, 64, "Padding after the last sample"),
        "kernel": _menu((*kernel_labels, "Custom"), "Weights of the kernel"),
        "kernel_size": _count(1, 21, "Number of taps"),
        "flip": ipw.ToggleButton(description="Flip", tooltip="Turn the kernel round: the mathematical convolution"),
        "dilation": _slider(6),
        "stride": _slider(8),
        "f": _menu((*curve_labels, "Own"), "The curve that stays"),
        "f_width": _width(),
        "g": _menu((*curve_labels, "Own"), "The curve that slides"),
        "g_width": _width(),
    }


def _width():
    return ipw.FloatSlider(min=0.5, max=2, step=0.25, readout_format=".2f", layout={"width": "auto"})


def _button(label, tooltip):
    """A toggle, whose state the page sees without Python; the page releases those that only act."""
    return ipw.ToggleButton(description=label, tooltip=tooltip)


def _menu(labels, tooltip):
    return ipw.Dropdown(options=list(labels), tooltip=tooltip, layout={"width": "auto"})


def _count(low, high, tooltip):
    return ipw.BoundedIntText(min=low, max=high, tooltip=tooltip, layout={"width": "auto"})


def _slider(most):
    return ipw.IntSlider(min=1, max=most, layout={"width": "auto"})


def _shifts():
    """Buttons, none of which stays pressed: the page takes up each press and releases the button."""
    words = [f"Move the picture {way} by one pixel" for way in ("left", "up", "down", "right")]
    return ipw.ToggleButtons(options=SHIFT_LABELS, value=None, tooltips=[*words, "Back to where the picture was"])
