"""Images in the page: each is sent once, and all Explorers of a notebook share it."""

from __future__ import annotations

import functools
import hashlib
import weakref
from collections.abc import Callable
from typing import Any

import ipywidgets
import numpy as np
import numpy.typing as npt
import traitlets

from convlab import images
from convlab.errors import OptionError, short
from convlab.immutable import fixed
from convlab.ops.channels import CHANNELS as COLOURS
from convlab.widgets._controls import PLANES, Channel
from convlab.widgets._traits import LARGEST, Choice, Several, Trait

SMALL = ("grid", "dot", "step", "gradient", "checkerboard", *(f"digit_{n}" for n in range(10)))
READY = ("cat", "logo", *SMALL)  # sent with the first Explorer, so that the menu works without Python

#: (name, size) -> Picture
_in_page: weakref.WeakValueDictionary[tuple[str, int], Picture] = weakref.WeakValueDictionary()


class Pixels:
    """Base of samples and the learner's own images: `array` has shape (rows, cols) or (rows, cols, 3).

    The array and its planes are read-only, because all widgets that show the image share them.
    """

    array: npt.NDArray[Any]
    low: float
    high: float

    def plane(self, channel: str) -> npt.NDArray[Any]:
        """The pixels of one channel, (rows, cols); for "all" of a colour image, (rows, cols, 3)."""
        if self.array.ndim == 2 or channel == "all":
            return self.array
        return self._grey if channel == "grey" else self.array[:, :, COLOURS.index(channel)]

    @functools.cached_property
    def _grey(self) -> npt.NDArray[Any]:
        return fixed(images.to_grey(self.array))


class Picture(Pixels, ipywidgets.Widget):
    """The pixels of one image, shrunk so that no side is longer than `size`.

    A grey image has one plane, a colour image three: red, green, blue. ``low`` and ``high`` are shown as black and
    white.
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

    def __init__(self, name: str, label: str, array: npt.NDArray[Any]) -> None:
        if array.dtype != np.uint8:
            array = array.astype(np.float64)
        self.array = array = fixed(array)
        self._users: weakref.WeakSet[Any] = weakref.WeakSet()
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

    def used_by(self, widget: object) -> None:
        """Record a widget that shows this image, or may show it."""
        self._users.add(widget)

    def left_by(self, widget: object) -> None:
        """Remove a widget that no longer shows this image; without users the image is closed."""
        self._users.discard(widget)
        if not self._users:
            self.close()

    def __repr__(self) -> str:
        return f"<Picture {self.name} {self.rows}x{self.cols}x{self.channels} {self.dtype}>"


class OwnPicture(Pixels):
    """The image that the learner opened, pasted, typed or painted in the page, from the trait ``own``."""

    def __init__(self, own: dict[str, Any]) -> None:
        self.own = own
        shape = (own["rows"], own["cols"]) + ((3,) if own["channels"] == 3 else ())
        self.array = np.frombuffer(own["data"], dtype=np.dtype(own["dtype"]).newbyteorder("<")).reshape(shape)
        self.rows, self.cols = shape[:2]
        self.low, self.high = _shown_range(self.array)


def _shown_range(array: npt.NDArray[Any]) -> tuple[float, float]:
    if array.dtype == np.uint8 and array.max() > 31:  # a photograph; smaller values are a table of numbers
        return 0.0, 255.0
    low, high = min(0.0, float(array.min())), float(array.max())
    return low, high if high > low else low + 1


def picture(source: Any, size: int) -> Picture:
    """The `Picture` of a sample's name, a path, bytes or an array; created once per size."""
    if isinstance(source, str) and source in images.names():
        label = next(sample.label for sample in images.samples() if sample.name == source)
        return _once(source, label, size, lambda: images.load_image(source, max_side=size))
    array = images.load_image(source, max_side=size)
    rows, cols = array.shape[:2]
    digest = hashlib.sha1(repr((array.shape, array.dtype.str)).encode() + array.tobytes()).hexdigest()
    return _once(f"own_{digest[:8]}", f"Given {rows} × {cols}", size, lambda: array)


def _once(name: str, label: str, size: int, load: Callable[[], npt.NDArray[Any]]) -> Picture:
    known = _in_page.get((name, size))
    if known is None or known.comm is None:  # closed by Widget.close_all()
        known = _in_page[name, size] = Picture(name, label, load())
    return known


def shown_size(size: Any) -> int:
    """The longest side in pixels as an int, checked.

    Raises
    ------
    OptionError
        If it is not a whole number from 8 to 1600.
    """
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
    """Mixin for a widget that shows one image: its name, the channel, and the entries of the image menu."""

    image = Trait[str]("").tag(sync=True)  # anything that load_image reads can be assigned; its value is a name
    size = traitlets.Int(read_only=True).tag(sync=True)
    channel = Choice[Channel](PLANES, default_value="grey").tag(sync=True)
    image_menu = Several().tag(sync=True)
    pictures = Several().tag(sync=True, **ipywidgets.widget_serialization)

    def _look_at(self, image: Any, size: Any) -> dict[str, Any]:
        """Values of the traits above for an image, shrunk to `size`; `size` itself and `_pictures` are set here."""
        self.set_trait("size", shown_size(size))
        self._pictures: dict[str, Picture] = {}
        first = self._picture(image)
        entries = [{"name": sample.name, "label": sample.label} for sample in images.samples()]
        if first.name not in images.names():
            entries.insert(0, {"name": first.name, "label": first.label})
        ready = [self._picture(name) for name in READY if name not in self._pictures]
        return {"image": first.name, "image_menu": entries, "pictures": [first, *ready]}

    def _picture(self, source: Any) -> Picture:
        found = picture(source, self.size)
        found.used_by(self)
        self._pictures[found.name] = found
        return found

    @traitlets.validate("image")
    def _check_image(self, proposal: Any) -> Any:
        source = proposal["value"]
        return source if isinstance(source, str) and source in self._pictures else self._picture(source).name

    @traitlets.observe("image")
    def _send_picture(self, change: Any) -> None:
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

    def _needed(self) -> set[str]:
        """The names of the images that can be chosen again at any time. Of the others only the last one is kept."""
        return {entry["name"] for entry in self.image_menu}

    def close(self) -> None:
        """Remove the widget from the page, and the images that no other widget shows."""
        super().close()  # type: ignore[misc]  # a mixin: the next class is a widget
        for shown in getattr(self, "_pictures", {}).values():
            shown.left_by(self)

    def _shown_picture(self) -> Picture | OwnPicture:
        return self._pictures[self.image]

    @property
    def shown_channel(self) -> str:
        """The channel of the image that is shown."""
        return self.channel

    @property
    def input(self) -> npt.NDArray[Any]:
        """The plane that is shown, (H, W), as a new array."""
        return self._seen().copy()

    def _seen(self) -> npt.NDArray[Any]:
        """`input` itself, read-only and not copied."""
        return self._shown_picture().plane(self.shown_channel)
