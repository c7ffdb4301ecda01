"""Pictures in the page: each is sent once, and all Explorers of a notebook share it."""

import hashlib

import ipywidgets
import numpy as np
import traitlets

from convlab import images
from convlab.errors import OptionError, short
from convlab.ops.channels import CHANNELS as COLOURS
from convlab.widgets._controls import PLANES
from convlab.widgets._traits import LARGEST, Choice

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
        return self.array[:, :, COLOURS.index(channel)]

    def __repr__(self):
        return f"<Picture {self.name} {self.rows}x{self.cols}x{self.channels} {self.dtype}>"


class OwnPicture:
    """The pixels that the learner opened, pasted, typed or painted in the page, as the trait ``own`` brings them."""

    plane = Picture.plane

    def __init__(self, own):
        shape = (own["rows"], own["cols"]) + ((3,) if own["channels"] == 3 else ())
        self.array = np.frombuffer(own["data"], dtype=np.dtype(own["dtype"]).newbyteorder("<")).reshape(shape)
        self.rows, self.cols = shape[:2]
        self.low, self.high = _shown_range(self.array)


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
    return _once(f"own_{digest[:8]}", f"Given {rows} × {cols}", size, lambda: array)


def _once(name, label, size, load):
    known = _in_page.get((name, size))
    if known is None or known.comm is None:  # closed by Widget.close_all()
        known = _in_page[name, size] = Picture(name, label, load())
    return known


def shown_size(size):
    """The longest side, checked: at least 8 pixels, and none too many."""
    if isinstance(size, bool) or not isinstance(size, (int, np.integer)) or not 8 <= size <= LARGEST:
        way_out = f"Use a whole number from 8 to {LARGEST}, such as 400"
        raise OptionError.says(
            "size",
            "it is the longest side of the picture",
            f"size={short(size)}",
            "it counts pixels",
            way_out,
        )
    return int(size)


class WithPicture(traitlets.HasTraits):
    """What widgets that look at one picture share: which one, which channel of it, and what the menu offers."""

    image = traitlets.TraitType("").tag(sync=True)  # whatever load_image reads goes in; a name comes out
    size = traitlets.Int(read_only=True).tag(sync=True)
    channel = Choice(PLANES, default_value="grey").tag(sync=True)
    image_menu = traitlets.List().tag(sync=True)
    pictures = traitlets.List().tag(sync=True, **ipywidgets.widget_serialization)

    def _look_at(self, image, size):
        """The traits above for a picture, shrunk to `size`, with what is to be known before the others are set."""
        self.set_trait("size", shown_size(size))
        self._pictures = {}
        first = self._picture(image)
        entries = [{"name": sample.name, "label": sample.label} for sample in images.samples()]
        if first.name not in images.names():
            entries.insert(0, {"name": first.name, "label": first.label})
        ready = [self._picture(name) for name in READY if name not in self._pictures]
        return {"image": first.name, "image_menu": entries, "pictures": [first, *ready]}

    def _picture(self, source):
        found = picture(source, self.size)
        self._pictures[found.name] = found
        return found

    @traitlets.validate("image")
    def _check_image(self, proposal):
        source = proposal["value"]
        return source if isinstance(source, str) and source in self._pictures else self._picture(source).name

    @traitlets.observe("image")
    def _send_picture(self, change):
        shown = self._pictures.get(change["new"])
        if shown and shown not in self.pictures:
            self.pictures = [*self.pictures, shown]

    def _shown_picture(self):
        return self._pictures[self.image]

    @property
    def shown_channel(self):
        """Which plane of the picture is looked at."""
        return self.channel

    @property
    def input(self):
        """The plane that is looked at, (H, W)."""
        return self._shown_picture().plane(self.shown_channel)
