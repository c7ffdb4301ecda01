"""Pictures in the page: each is sent once, and all Explorers of a notebook share it."""

import hashlib

import ipywidgets
import numpy as np
import traitlets

from convlab import images
from convlab.depth import CHANNELS
from convlab.errors import OptionError, short

SMALL = ("grid", "dot", "step", "gradient", "checkerboard", *(f"digit_{n}" for n in range(10)))
READY = ("cat", "logo", *SMALL)  # sent with the first Explorer, so that the menu works without Python

_in_page = {}  # (name, size) -> Picture


class Picture(ipywidgets.Widget):
    """The pixels of one picture, shrunk so that no side is longer than `size`.

    Grey is one plane, colour three in the order red, green, blue. ``low`` and ``high`` are shown as black and white.
    """

    name = traitlets.Unicode().tag(sync=True)
    label = traitlets.Unicode().tag(sync=True)
    rows = traitlets.Int().tag(sync=True)
    cols = traitlets.Int().tag(sync=True)
    channels = traitlets.Int().tag(sync=True)
    dtype = traitlets.Unicode().tag(sync=True)
    low = traitlets.Float().tag(sync=True)
    high = traitlets.Float().tag(sync=True)
    data = traitlets.Bytes().tag(sync=True)

    def __init__(self, name, label, array):
        if array.dtype != np.uint8:
            array = array.astype(np.float64)
        self.array = array
        low, high = _shown_range(array)
        super().__init__(
            name=name,
            label=label,
            rows=array.shape[0],
            cols=array.shape[1],
            channels=1 if array.ndim == 2 else array.shape[2],
            dtype=array.dtype.name,
            low=low,
            high=high,
            data=np.ascontiguousarray(array, dtype=array.dtype.newbyteorder("<")).tobytes(),
        )

    def plane(self, channel):
        """The pixels of one channel, (rows, cols); of a colour picture's "all", (rows, cols, 3)."""
        if self.array.ndim == 2 or channel == "all":
            return self.array
        if channel == "grey":
            return images.to_grey(self.array)
        return self.array[:, :, CHANNELS.index(channel)]

    def __repr__(self):
        return f"<Picture {self.name} {self.rows}x{self.cols}x{self.channels} {self.dtype}>"


def _shown_range(array):
    if array.dtype == np.uint8 and array.max() > 31:  # a picture; smaller numbers are a table
        return 0.0, 255.0
    low, high = min(0.0, float(array.min())), float(array.max())
    return low, high if high > low else low + 1


def picture(source, size):
    """The `Picture` for a sample's name, a path, bytes or an array; made once for each size."""
    if isinstance(source, str) and source in images.names():
        label = next(sample.label for sample in images.samples() if sample.name == source)
        return _once(source, label, size, lambda: images.load_image(source, max_side=size))
    array = images.load_image(source, max_side=size)
    rows, cols = array.shape[:2]
    digest = hashlib.sha1(repr((array.shape, array.dtype.str)).encode() + array.tobytes()).hexdigest()
    return _once(f"own_{digest[:8]}", f"Own {rows} × {cols}", size, lambda: array)


def _once(name, label, size, load):
    known = _in_page.get((name, size))
    if known is None or known.comm is None:  # closed by Widget.close_all()
        known = _in_page[name, size] = Picture(name, label, load())
    return known


def shown_size(size):
    """The longest side, checked: between 8 and 1600 pixels."""
    if isinstance(size, bool) or not isinstance(size, (int, np.integer)) or not 8 <= size <= 1600:
        way_out = "Use a whole number from 8 to 1600, such as 400"
        raise OptionError.says(
            "size",
            "it is the longest side of the picture",
            f"size={short(size)}",
            "it counts pixels",
            way_out,
        )
    return int(size)
