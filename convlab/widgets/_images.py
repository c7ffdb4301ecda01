"""Images in the page: those of the menus are sent once, and all Explorers of a notebook share them."""

from __future__ import annotations

import functools
import hashlib
import weakref
from collections.abc import Callable
from typing import Any

import anywidget
import ipywidgets
import numpy as np
import numpy.typing as npt
import traitlets

from convlab import images
from convlab.errors import OptionError, short
from convlab.immutable import FixedDict, fixed
from convlab.ops.channels import CHANNELS as COLOURS
from convlab.widgets._base import Widget, can_share
from convlab.widgets._controls import PLANES, Channel
from convlab.widgets._traits import LARGEST, Choice, Several, Table, Trait

SMALL = ("grid", "dot", "step", "gradient", "checkerboard", *(f"digit_{n}" for n in range(10)))
READY = ("cat", "logo", *SMALL)  # sent with the first Explorer, so that the menu works without Python

#: (name, size) -> Picture
_known: weakref.WeakValueDictionary[tuple[str, int], Picture] = weakref.WeakValueDictionary()


class Pixels:
    """Base of samples and the learner's own images: `array` has shape (rows, cols) or (rows, cols, 3).

    The array and its planes are read-only, because all widgets that show the image share them.
    """

    array: npt.NDArray[Any]
    rows: int
    cols: int
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


class Picture(Pixels):
    """The pixels of one image, shrunk so that no side is longer than a given size.

    A grey image has one plane, a colour image three: red, green, blue. ``low`` and ``high`` are shown as black and
    white.
    """

    def __init__(self, name: str, label: str, array: npt.NDArray[Any]) -> None:
        self.name, self.label = name, label
        self.array = fixed(array if array.dtype == np.uint8 else array.astype(np.float64))
        self.rows, self.cols = array.shape[:2]
        self.low, self.high = _shown_range(self.array)

    @functools.cached_property
    def state(self) -> FixedDict:
        """The image as it is sent to the page, the pixels row by row."""
        array = self.array
        return fixed(
            {
                "name": self.name,
                "label": self.label,
                "rows": self.rows,
                "cols": self.cols,
                "channels": 1 if array.ndim == 2 else array.shape[2],
                "dtype": array.dtype.name,
                "low": self.low,
                "high": self.high,
                "data": np.ascontiguousarray(array, dtype=array.dtype.newbyteorder("<")).tobytes(),
            }
        )


class MenuPictures(ipywidgets.Widget):
    """The images that the menus offer, of one size: sent once, for all widgets of that size; in marimo, with each."""

    pictures = traitlets.Dict().tag(sync=True)

    def __init__(self, size: int) -> None:
        self._users: weakref.WeakSet[Any] = weakref.WeakSet()
        super().__init__(pictures={name: picture(name, size).state for name in READY})

    @classmethod
    def used_by(cls, widget: WithPicture) -> MenuPictures:
        """Those of a widget's size; they stay until the last user has left."""
        known = _menu_pictures.get(widget.size)
        if known is None or known.comm is None or not can_share():  # without a comm: closed by Widget.close_all()
            known = _menu_pictures[widget.size] = cls(widget.size)
        known._users.add(widget)
        return known

    def left_by(self, widget: WithPicture) -> None:
        """Remove a user; without users the images are closed."""
        self._users.discard(widget)
        if not self._users:
            self.close()


_menu_pictures: weakref.WeakValueDictionary[int, MenuPictures] = weakref.WeakValueDictionary()


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
    known = _known.get((name, size))
    if known is None:
        known = _known[name, size] = Picture(name, label, load())
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


class WithPicture(Widget):
    """A widget that shows one image: its name, the channel, and the entries of the image menu."""

    image = Trait[str]("").tag(sync=True)  # anything that load_image reads can be assigned; its value is a name
    size = traitlets.Int(read_only=True).tag(sync=True)
    channel = Choice[Channel](PLANES, default_value="grey").tag(sync=True)
    image_menu = Several().tag(sync=True)
    _menu_pictures = anywidget.WidgetTrait().tag(sync=True)
    # No echo: the page does not change it, and it would send all pixels back.
    pictures = Table().tag(sync=True, echo_update=False)  # name -> other images of this widget

    def _look_at(self, image: Any, size: Any) -> dict[str, Any]:
        """Values of the traits above for an image, shrunk to `size`; `size` itself and `_pictures` are set here."""
        self.set_trait("size", shown_size(size))
        self._pictures: dict[str, Picture] = {}
        first = self._picture(image)
        entries = [{"name": sample.name, "label": sample.label} for sample in images.samples()]
        if first.name not in images.names():
            entries.insert(0, {"name": first.name, "label": first.label})
        for name in READY:
            self._picture(name)
        return {"image": first.name, "image_menu": entries, "pictures": self._to_send()}

    def _picture(self, source: Any) -> Picture:
        found = picture(source, self.size)
        self._pictures[found.name] = found
        return found

    def _to_send(self) -> dict[str, FixedDict]:
        return {name: shown.state for name, shown in self._pictures.items() if name not in READY}

    @traitlets.validate("image")
    def _check_image(self, proposal: Any) -> Any:
        source = proposal["value"]
        return source if isinstance(source, str) and source in self._pictures else self._picture(source).name

    @traitlets.observe("image")
    def _send_picture(self, change: Any) -> None:
        name = change["new"]
        if name not in self._pictures:
            return
        if name not in self._needed():
            needed = {name, *READY, *self._needed()}
            self._pictures = {each: shown for each, shown in self._pictures.items() if each in needed}
        if self._pictures.keys() - {*READY} != self.pictures.keys():
            self.pictures = self._to_send()

    def _needed(self) -> set[str]:
        """The names of the images that can be chosen again at any time. Of the others only the last one is kept."""
        return {entry["name"] for entry in self.image_menu}

    def open(self) -> None:
        """Send the widget to the page, with the images that it needs."""
        self._menu_pictures = MenuPictures.used_by(self)
        super().open()

    def _leave_page(self) -> None:
        if self.is_open:
            super()._leave_page()
            self._menu_pictures.left_by(self)

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
