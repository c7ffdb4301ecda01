"""convlab: see, try out and understand convolution and pooling.

>>> import convlab as cl
>>> cl.conv2d([[0, 0, 9], [0, 0, 9], [0, 0, 9]], cl.kernels.get("sobel_x"))
array([[36.]])
"""

import importlib

from convlab import images, kernels, signals
from convlab.errors import ShapeError
from convlab.images import load_image
from convlab.ops.activations import cross_entropy, relu, softmax
from convlab.ops.conv import conv1d, conv2d, pad2d
from convlab.ops.geometry import output_size, receptive_field
from convlab.ops.pool import avg_pool2d, global_avg_pool2d, max_pool2d
from convlab.ops.transpose import conv_matrix, conv_transpose2d

__version__ = "0.2.0"

__all__ = [
    "Chain",
    "Explorer",
    "LossCurve",
    "NetworkViewer",
    "ShapeError",
    "SignalExplorer",
    "avg_pool2d",
    "compare",
    "conv1d",
    "conv2d",
    "conv_matrix",
    "conv_transpose2d",
    "cross_entropy",
    "global_avg_pool2d",
    "images",
    "kernels",
    "link",
    "load_image",
    "max_pool2d",
    "network",
    "output_size",
    "pad2d",
    "receptive_field",
    "relu",
    "signals",
    "softmax",
]

# Loaded on first use, because they need matplotlib or ipywidgets: public name -> (module, attribute).
_LAZY = {
    "Chain": ("convlab.widgets", "Chain"),
    "Explorer": ("convlab.widgets", "Explorer"),
    "NetworkViewer": ("convlab.widgets", "NetworkViewer"),
    "compare": ("convlab.widgets", "compare"),
    "LossCurve": ("convlab.widgets", "LossCurve"),
    "link": ("convlab.widgets", "link"),
    "SignalExplorer": ("convlab.widgets", "SignalExplorer"),
    "exercises": ("convlab.exercises", None),
    "figures": ("convlab.figures", None),
    "network": ("convlab.network", None),
    "assignment": ("convlab.cli.assignment", None),
    "depth": ("convlab.ops.channels", None),
    "snippets": ("convlab.codegen.explorer", None),
    "steps": ("convlab.widgets.steps", None),
}


def __getattr__(name):
    if name not in _LAZY:
        raise AttributeError(f"module 'convlab' has no attribute {name!r}")
    module_name, attribute = _LAZY[name]
    try:
        module = importlib.import_module(module_name)
    except ModuleNotFoundError as error:
        if error.name != module_name:
            raise  # the module is there, something that it needs is not
        raise AttributeError(f"module 'convlab' has no attribute {name!r}") from None
    value = module if attribute is None else getattr(module, attribute)
    globals()[name] = value
    return value


def __dir__():
    return sorted({*globals(), *__all__})
