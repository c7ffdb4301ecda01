"""Pictures in the page: each is sent once, and all Explorers of a notebook share it."""

import functools
import hashlib
import weakref

import ipywidgets
import numpy as np
import traitlets

from convlab import images
from convlab.errors import OptionError, short
from convlab.immutable import fixed
from convlab.ops.channels import CHANNELS as COLOURS
from convlab.widgets._controls import PLANES
from convlab.widgets._traits import LARGEST, Choice, Several

SMALL = ("grid", "dot", "step", "gradient", "checkerboard", *(f"digit_{n}" for n in range(10)))
READY = ("cat", "logo", *SMALL)  # sent with the first Explorer, so that the menu works without Python

_in_page = weakref.WeakValueDictionary()  # (name, size) -> Picture


class Pixels:
    """What a picture and the learner's own one share: an `array` of pixels, (rows, cols) or (rows, cols, 3).

    It is read-only, because all widgets that show the picture share it, and so are its planes.
    """

    def plane(self, channel):
        """The pixels of one channel, (rows, cols); of a colour picture's "all", (rows, cols, 3)."""
        if self.array.ndim == 2 or channel == "all":
            return self.array
        return self._grey if channel == "grey" else self.array[:, :, COLOURS.index(channel)]

    @functools.cached_property
    def _grey(self):
        return fixed(images.to_grey(self.array))


class Picture(Pixels, ipywidgets.Widget):
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
        self.array = array = fixed(array)
        self._users = weakref.WeakSet()
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

    def used_by(self, widget):
        """Note that a widget shows this picture, or may."""
        self._users.add(widget)

    def left_by(self, widget):
        """Note that it does so no more; a picture that nobody uses is closed."""
        self._users.discard(widget)
        if not self._users:
            self.close()

    def __repr__(self):
        return f"<Picture {self.name} {self.rows}x{self.cols}x{self.channels} {self.dtype}>"


class OwnPicture(Pixels):
    """The pixels that the learner opened, pasted, typed or painted in the page, as the trait ``own`` brings them."""

    def __init__(self, own):
        self.own = own
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
    image_menu = Several().tag(sync=True)
    pictures = Several().tag(sync=True, **ipywidgets.widget_serialization)

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
        found.used_by(self)
        self._pictures[found.name] = found
        return found

    @traitlets.validate("image")
    def _check_image(self, proposal):
        source = proposal["value"]
        return source if isinstance(source, str) and source in self._pictures else self._picture(source).name

    @traitlets.observe("image")
    def _send_picture(self, change):
        shown = self._pictures.get(change["new"])
        if shown is None:
            return
        needed = {shown.name, *self._needed()}
        gone = [] if shown.name in self._needed() else [one for one in self.pictures if one.name not in needed]
        if gone or shown not in self.pictures:
            self.pictures = [*(one for one in self.pictures if one not in (*gone, shown)), shown]
        for one in gone:
            del self._pictures[one.name]
            one.left_by(self)

    def _needed(self):
        """The names of the pictures that can be chosen again at any time. Of the others the last one is enough."""
        return {entry["name"] for entry in self.image_menu}

    def close(self):
        """Take the widget off the page, and the pictures that no other widget shows."""
        super().close()
        for shown in getattr(self, "_pictures", {}).values():
            shown.left_by(self)

    def _shown_picture(self):
        return self._pictures[self.image]

    @property
    def shown_channel(self):
        """Which plane of the picture is looked at."""
        return self.channel

    @property
    def input(self):
        """The plane that is looked at, (H, W), as a new array."""
        return self._seen().copy()

    def _seen(self):
        """The same, read-only and not copied."""
        return self._shown_picture().plane(self.shown_channel)
