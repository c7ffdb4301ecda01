"""Linked Explorers, which share their position or other settings."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from convlab.errors import OptionError, short, unknown_name
from convlab.immutable import fixed
from convlab.widgets.explorer import Explorer

POSITION = ("row", "col")
SETTINGS = (
    "own_original", "own", "image", "channel", "depthwise", "front_channel", "shift", "bank", "front", "kernel",
    "stride", "padding", "padding_mode", "dilation", "flip", "bias", "activation", "pool", "pool_size", "pool_stride",
    "pool_padding", "ceil_mode", "count_include_pad", "show", "coverage", "speed", *POSITION,
)  # fmt: skip
NAMED = {"position": POSITION, "settings": SETTINGS}


class Linked:
    """Explorers that share some of their settings, until `unlink` is called."""

    def __init__(self, explorers: Iterable[Explorer], names: Iterable[str]) -> None:
        self.explorers, self.names = tuple(explorers), tuple(names)
        first, *others = self.explorers
        for other in others:
            if "image" in self.names:
                other.adopt_pictures(first)
            for name in self.names:
                _follow(other, name, getattr(first, name))
        # In the page, without Python: each Explorer passes its settings on to the others (js/src/state/links.ts).
        ids = {explorer: f"anywidget:{explorer.model_id}" for explorer in self.explorers}
        self._entries = {
            explorer: fixed({"names": self.names, "others": [ids[other] for other in ids if other is not explorer]})
            for explorer in ids
        }
        for explorer, entry in self._entries.items():
            explorer.links = [*explorer.links, entry]
            explorer.observe(self._follow, names=self.names)

    def _follow(self, change: Any) -> None:
        # The page has already passed on its own changes; repeating one here could undo a newer one.
        if change.owner.follows_page:
            return
        # Bank and front determine the kernel; set before these, it would replace another kernel of the bank.
        if change.name == "kernel" and change.owner.bank and {"bank", "front"} <= set(self.names):
            return
        for explorer in self.explorers:
            if explorer is not change.owner:
                if change.name == "image":
                    explorer.adopt_pictures(change.owner)
                _follow(explorer, change.name, change.new)

    def unlink(self) -> None:
        """End the link; each Explorer keeps its present settings."""
        for explorer, entry in self._entries.items():
            explorer.unobserve(self._follow, names=self.names)
            explorer.links = [link for link in explorer.links if link is not entry]
        self._entries = {}

    def __repr__(self) -> str:
        what = next((name for name, names in NAMED.items() if names == self.names), ", ".join(self.names))
        state = f"share {what}" if self._entries else "no longer linked"
        return f"<{len(self.explorers)} Explorers {state}>"


def _follow(explorer: Explorer, name: str, value: Any) -> None:
    explorer.follows_link = True
    try:
        setattr(explorer, name, value)
    finally:
        explorer.follows_link = False


def link(*explorers: Explorer, what: str | Iterable[str] = "position") -> Linked:
    """Link Explorers, so that they share their position or other settings, in the page and in Python.

    Parameters
    ----------
    *explorers : two or more Explorers
        All take over the values of the first one.
    what : {"position", "settings"} or iterable of str
        The position of the window, all settings (position and image too), or the names of some settings.

    Returns
    -------
    Linked
        Its ``unlink()`` ends it.

    Raises
    ------
    OptionError
        For fewer than two Explorers, or for something other than an Explorer.
    UnknownNameError
        For a setting that does not exist.

    Examples
    --------
    >>> import convlab as cl
    >>> valid, same = cl.Explorer("grid", "blur"), cl.Explorer("grid", "blur", padding="same")
    >>> cl.link(valid, same)
    <2 Explorers share position>
    >>> valid.row = 2
    >>> same.position
    (2, 0)
    """
    for given in explorers:
        if not isinstance(given, Explorer):
            way_out = "Make one with cl.Explorer(...) first"
            raise OptionError.says("link", "only Explorers can be linked", short(given), "it has no settings", way_out)
    if len(set(explorers)) < 2:
        many = f"{len(set(explorers))} Explorer{'' if explorers else 's'}"
        raise OptionError.says("link", "it takes two", many, "one alone has nothing to follow", "Write cl.link(a, b)")
    names = NAMED.get(what, (what,)) if isinstance(what, str) else tuple(what)
    for name in names:
        if name not in SETTINGS:
            raise unknown_name("link", "setting", name, [*NAMED, *SETTINGS], "it cannot be shared")
    return Linked(dict.fromkeys(explorers), names)
