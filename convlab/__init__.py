"""convlab: see, try out and understand convolution and pooling.

>>> import convlab as cl
>>> cl.conv2d([[0, 0, 9], [0, 0, 9], [0, 0, 9]], cl.kernels.get("sobel_x"))
array([[36.]])
"""

import warnings

import lazy_loader

from convlab.colormaps import register_when_loaded
from convlab.name_conflict import mixed

__version__ = "0.2.0"

# The public names are those of __init__.pyi; each is loaded when it is first used.
__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)

register_when_loaded()

if found := mixed():
    warnings.warn(found, RuntimeWarning, stacklevel=2)
del found
