"""Registers convlab's colormaps when matplotlib is loaded, before or after convlab: `import convlab` stays light."""

from __future__ import annotations

import sys
from importlib.abc import MetaPathFinder
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType


def register() -> None:
    """Register ``convlab_signed``, ``convlab_image`` and those of the channels with matplotlib, which is loaded."""
    from matplotlib import colormaps

    from convlab import colours

    for colormap in colours.colormaps():
        colormaps.register(colormap, force=True)


def register_when_loaded() -> None:
    """Register them now if matplotlib is loaded, otherwise as soon as it is."""
    if "matplotlib" in sys.modules:
        register()
    else:
        sys.meta_path.insert(0, _WhenLoaded())


class _WhenLoaded(MetaPathFinder):
    """Finds matplotlib as usual, once, and registers the colormaps after it has been executed."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname != "matplotlib":
            return None
        sys.meta_path.remove(self)
        spec = find_spec(fullname)
        if spec is None or spec.loader is None:
            return spec
        execute = spec.loader.exec_module

        def execute_and_register(module: ModuleType) -> None:
            execute(module)
            register()

        spec.loader.exec_module = execute_and_register  # type: ignore[method-assign]
        return spec
