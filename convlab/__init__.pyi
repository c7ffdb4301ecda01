# The public names. Type checkers read them here, and `import convlab` loads each when it is first used.

from . import codegen, exercises, figures, images, kernels, network, signals
from .cli import assignment
from .errors import ShapeError
from .figures import show
from .images import load_image
from .ops.activations import cross_entropy, relu, softmax
from .ops.conv import conv1d, conv2d, pad2d
from .ops.geometry import output_size, receptive_field
from .ops.pool import avg_pool2d, global_avg_pool2d, max_pool2d
from .ops.transpose import conv_matrix, conv_transpose2d
from .widgets import Chain, Explorer, LossCurve, NetworkViewer, SignalExplorer, compare, link, steps

__version__: str

__all__ = [
    "Chain",
    "Explorer",
    "LossCurve",
    "NetworkViewer",
    "ShapeError",
    "SignalExplorer",
    "assignment",
    "avg_pool2d",
    "codegen",
    "compare",
    "conv1d",
    "conv2d",
    "conv_matrix",
    "conv_transpose2d",
    "cross_entropy",
    "exercises",
    "figures",
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
    "show",
    "signals",
    "softmax",
    "steps",
]
