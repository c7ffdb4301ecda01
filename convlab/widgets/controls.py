"""The controls of an Explorer: ordinary ipywidgets. The page links them to the settings (js/settings.js).

Their option lists stand in the order that js/settings.js expects.
"""

import ipywidgets as ipw

PADDING_LABELS = ("valid", "same", "same, lower", "full", "by side")
CHANNELS = ("grey", "red", "green", "blue", "all")
PADDING_MODES = ("zeros", "reflect", "replicate", "circular")
POOL_LABELS = ("None", "Max", "Average")


def make_controls(image_labels, kernel_labels):
    """A dict from name to control; each may be shown wherever a teacher wants it."""
    side = {f"padding_{name}": _count(0, 64, f"Padding at the {name}") for name in ("top", "bottom", "left", "right")}
    return {
        "image": _menu(image_labels, "Image"),
        "channel": _menu(CHANNELS, "Channel of a colour picture"),
        "padding": _menu(PADDING_LABELS, "How much padding"),
        "padding_mode": _menu(PADDING_MODES, "What stands in the padding"),
        **side,
        "kernel": _menu((*kernel_labels, "Custom"), "Weights of the kernel"),
        "kernel_rows": _count(1, 11, "Rows of the kernel"),
        "kernel_cols": _count(1, 11, "Columns of the kernel"),
        "flip": ipw.ToggleButton(
            description="Flip", tooltip="Turn the kernel by 180 degrees: the mathematical convolution"
        ),
        "dilation": _slider(6),
        "stride": _slider(8),
        "bias": ipw.FloatSlider(min=-100, max=100, step=1, readout_format="d"),
        "relu": ipw.ToggleButton(description="ReLU", tooltip="Replace negative values by 0"),
        "pool": ipw.ToggleButtons(options=POOL_LABELS),
        "pool_size": _slider(8),
        "pool_stride": _slider(8),
    }


def _menu(labels, tooltip):
    return ipw.Dropdown(options=list(labels), tooltip=tooltip, layout={"width": "auto"})


def _count(low, high, tooltip):
    return ipw.BoundedIntText(min=low, max=high, tooltip=tooltip, layout={"width": "auto"})


def _slider(most):
    return ipw.IntSlider(min=1, max=most, layout={"width": "auto"})
