"""The same image and kernel with several values of one setting, side by side."""

from __future__ import annotations

import contextlib
import inspect
from collections.abc import Sequence
from typing import Any

import numpy.typing as npt

from convlab.errors import ConvlabError, OptionError, ShapeError, short
from convlab.widgets._controls import PLANES
from convlab.widgets._group import Group
from convlab.widgets._traits import bank_of, unknown_setting
from convlab.widgets.explorer import Explorer
from convlab.widgets.link import SETTINGS, Linked, link

MOST = 8
ALL = [name for name in inspect.signature(Explorer).parameters if name not in ("image", "kernel")]
SHARED = [name for name in ALL if name not in ("controls", "view", "title")]


class Comparison(Group):
    """Several Explorers that differ in one setting and share all others.

    Attributes
    ----------
    explorers : tuple of Explorer
        One for each value, in the order given.
    setting : str
        The name of the setting in which they differ.
    """

    link: Linked | None = None

    def __init__(self, setting: str, values: Sequence[Any], image: Any, kernel: Any, options: dict[str, Any]) -> None:
        self.setting = setting
        self._values = tuple(values)
        with contextlib.ExitStack() as refused:  # an invalid setting of one closes the others, too

            def make(**settings: Any) -> Explorer:
                return refused.enter_context(contextlib.closing(Explorer(image, **settings)))

            shared = {"kernel": kernel, **options}
            name = setting.replace("_", " ").capitalize()
            self.explorers = tuple(
                make(**{**shared, setting: value}, controls=(), view="compact", title=f"{name} {_words(value)}")
                for value in values
            )
            # The controls belong to the one with the largest map, so that every position can be reached.
            largest = max(self.explorers, key=_map_size)
            self._leader = make(**{**shared, setting: getattr(largest, setting)}, view="controls")
            refused.pop_all()
        shown = [name for name in self._leader.control_names if not _is_about(name, setting)]
        self._leader.visible_controls = shown
        self._leader.channel_menu = PLANES  # the compact view has room for one plane
        self.link = link(self._leader, *self.explorers, what=[name for name in SETTINGS if name != setting])
        super().__init__([self._leader, *self.explorers], wide=1)

    def _check_name(self, name: str, value: Any) -> None:
        if not hasattr(type(self), name):
            given, why = f"{name}={short(value)}", "only the Explorers in it have settings"
            way_out = f"Use comparison.explorers[0].{name}, which the others follow"
            raise OptionError.says("Comparison", "it has no settings of its own", given, why, way_out)
        super()._check_name(name, value)

    def close(self) -> None:
        """Remove the comparison with its Explorers from the page."""
        if self.link:  # not if a setting has been refused
            self.link.unlink()
        super().close()

    @property
    def feature_maps(self) -> list[npt.NDArray[Any]]:
        """The feature maps in the order of ``explorers``: a list of new arrays."""
        return [explorer.feature_map for explorer in self.explorers]

    def __repr__(self) -> str:
        """One line: the shape of the map for each value."""
        parts = []
        for value, explorer in zip(self._values, self.explorers, strict=True):
            try:
                shape = "x".join(map(str, explorer.feature_map.shape))
            except ShapeError:
                shape = "does not fit"
            parts.append(f"{_words(value)} {shape}")
        text = f"<Comparison of {self.setting}: {', '.join(parts)}>"
        return text if len(text) < 110 else f"{text[:105]}...>"


def compare(image: Any = "cat", kernel: Any = "laplacian", **settings: Any) -> Comparison:
    """Explorers side by side, one for each value of the setting that is given as a list.

    They share all other settings, the position of the window, and one set of controls.

    Parameters
    ----------
    image, kernel, **settings
        As for `Explorer`. Exactly one of the settings is a list of two to eight values; ``kernel`` may be a list
        of names.

    Returns
    -------
    Comparison

    Raises
    ------
    UnknownNameError
        For a setting that an Explorer does not have.
    OptionError
        If no setting, or more than one, is a list, or if the list is too short or too long. For several images, and
        for view, controls and title, which the comparison chooses itself.

    Examples
    --------
    >>> import convlab as cl
    >>> cl.compare("grid", "sobel_x", padding=["valid", "same", "full"])
    <Comparison of padding: valid 3x3, same 5x5, full 7x7>
    >>> cl.compare("grid", "box_blur", padding="same", padding_mode=["zeros", "reflect"])
    <Comparison of padding_mode: zeros 5x5, reflect 5x5>
    """
    for name in settings:
        if name not in SHARED:
            raise _not_shared(name, settings[name])
    if isinstance(image, (list, tuple)) and bank_of(image):
        why, way_out = "all of them look at one picture", 'Write cl.compare("cat", ["blur", "laplacian"]), or link two'
        raise OptionError.says("compare", "pictures are not compared", f"image={short(image)}", why, way_out)
    lists = {name: values for name, values in settings.items() if isinstance(values, list)}
    if isinstance(kernel, list) and all(isinstance(entry, str) for entry in kernel):
        lists["kernel"] = kernel
    if len(lists) != 1:
        given = f"lists: {', '.join(lists) or 'none'}"
        way_out = "Write for example padding=['valid', 'same']; a pair of numbers is a tuple, such as (1, 2)"
        raise OptionError.says("compare", "one setting has to be a list", given, "its values are compared", way_out)
    ((setting, values),) = lists.items()
    if not 2 <= len(values) <= MOST:
        given = f"{setting} with {len(values)}"
        raise OptionError.says(
            "compare", f"it takes 2 to {MOST} values", given, "they stand side by side", "Choose the telling ones"
        )
    options = {name: value for name, value in settings.items() if name != setting}
    return Comparison(setting, values, image, None if setting == "kernel" else kernel, options)


def _not_shared(name: str, value: Any) -> ConvlabError:
    if name not in ALL:
        return unknown_setting("compare", name, ["image", "kernel", *SHARED])
    why = "each Explorer has a title that names its value, and one set of controls moves all"
    given, way_out = f"{name}={short(value)}", "Leave it out, or make the Explorers one by one and use cl.link"
    return OptionError.says("compare", f"it chooses the {name} itself", given, why, way_out)


def _words(value: object) -> str:
    """A value of a setting in words: "same lower", "2", "on"."""
    if isinstance(value, bool):
        return "on" if value else "off"
    return "none" if value is None else str(value).replace("_", " ")


def _map_size(explorer: Explorer) -> int:
    try:
        rows, cols = explorer.feature_map.shape
    except ShapeError:
        return 0
    return rows * cols


def _is_about(control: str, setting: str) -> bool:
    """True if a control changes the setting that is compared."""
    about: dict[str, tuple[str, ...]] = {
        "padding": ("padding", "padding_top", "padding_bottom", "padding_left", "padding_right")
    }
    about |= {"kernel": ("kernel", "kernel_rows", "kernel_cols"), "activation": ("relu",)}
    return control in about.get(setting, (setting,))
