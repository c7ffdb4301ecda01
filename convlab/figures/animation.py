"""Animations as GIF or WebP: the window moves over the input and fills in the map."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from convlab.errors import OptionError, short
from convlab.figures.explorer import explorer_figure
from convlab.figures.sheet import A_HAIR_MORE
from convlab.figures.signal import signal_figure
from convlab.filenames import as_path, check_place, write_file
from convlab.ops.geometry import whole

if TYPE_CHECKING:
    import os
    from collections.abc import Callable

    from matplotlib.figure import Figure

    from convlab.colours import Colours

MOST_FRAMES = 40  # more take too long to draw, and make too large a file
WIDTH = 900  # pixels
LAST = 2000  # milliseconds that the last frame stays
FORMATS = (".gif", ".webp")


@dataclass(frozen=True)
class Animation:
    """The written file and its properties.

    Attributes
    ----------
    path : Path or None
        None if the animation was not written to a file.
    frames, windows : int
        Frames in the file, and window positions. Of many positions only some are shown, evenly spaced.
    data : bytes
        The file.
    suffix : str
        ``".gif"`` or ``".webp"``.
    """

    path: Path | None
    frames: int
    windows: int
    data: bytes
    suffix: str = ".gif"

    def __repr__(self) -> str:
        name = "" if self.path is None else f" {self.path.name}"
        return f"<Animation{name}: {self.frames} frames of {self.windows} windows>"

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, Any]:
        return {f"image/{self.suffix[1:]}": self.data, "text/plain": repr(self)}


def explorer_animation(
    explorer: Any,
    path: str | os.PathLike[str] | None = None,
    *,
    frames: int = MOST_FRAMES,
    per_second: float = 6,
) -> Animation:
    """Write the path of an Explorer's window as a GIF or WebP, 900 pixels wide.

    Parameters
    ----------
    explorer : convlab.Explorer
    path : str or Path, optional
        Ends in ``.gif`` or ``.webp``; also with ``~`` for the home folder. Without it, only the bytes of a GIF are
        created.
    frames : int
        Maximum number of frames, 2 to 40. With more window positions, only some are shown, evenly spaced from the
        first to the last.
    per_second : int
        Frames per second, 1 to 25.

    Returns
    -------
    Animation

    Raises
    ------
    OptionError
        For another file extension, a path that cannot be written, or numbers out of range.
    ShapeError
        If the kernel does not fit: then no window moves.
    """
    rows, cols = explorer.feature_map.shape[:2]
    return _walk(
        lambda index: explorer_figure(explorer, divmod(index, cols), index), rows * cols, path, frames, per_second
    )


def signal_animation(
    explorer: Any,
    path: str | os.PathLike[str] | None = None,
    *,
    frames: int = MOST_FRAMES,
    per_second: float = 6,
) -> Animation:
    """Write the path of a SignalExplorer's window, or of its sliding curve; see `explorer_animation`."""
    return _walk(lambda index: signal_figure(explorer, index, index), len(explorer.output), path, frames, per_second)


def _walk(
    still: Callable[[int], Figure],
    places: int,
    path: str | os.PathLike[str] | None,
    frames: int,
    per_second: float,
) -> Animation:
    """The figures `still(index)` of all positions, or of some of them, as one file."""
    place = None if path is None else _checked(as_path(path, "animate", OptionError))
    frames = _between(frames, "frames", 2, MOST_FRAMES)
    per_second = _between(per_second, "per_second", 1, 25)
    count = min(frames, places)
    indices = np.linspace(0, places - 1, count).round().astype(int)
    pictures = [_pixels(still(int(index))) for index in indices]
    suffix = ".gif" if place is None else place.suffix.lower()
    data = _encoded(pictures, 10 * round(100 / per_second), suffix)  # GIF counts in hundredths of a second
    if place is not None:
        write_file(place, lambda file: file.write(data), "animate", OptionError)
    return Animation(place, count, places, data, suffix)


def _pixels(figure: Figure) -> Colours:
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    figure.set_dpi(A_HAIR_MORE * WIDTH / figure.get_size_inches()[0])
    canvas = FigureCanvasAgg(figure)
    canvas.draw()  # type: ignore[no-untyped-call]
    rgba = canvas.buffer_rgba()  # type: ignore[no-untyped-call]
    pixels: Colours = np.asarray(rgba)[:, :, :3].copy()
    return pixels


def _encoded(pictures: list[Colours], milliseconds: int, suffix: str) -> bytes:
    """The frames in one file, without loss in WebP; in a GIF with one table, so that unchanged pixels take no space."""
    from PIL import Image

    shown = [Image.fromarray(one) for one in pictures]
    options: dict[str, Any] = {"lossless": True}
    if suffix == ".gif":
        table = Image.fromarray(np.concatenate([pictures[0], pictures[-1]])).quantize(256, dither=Image.Dither.NONE)
        shown = [one.quantize(palette=table, dither=Image.Dither.NONE) for one in shown]
        options = {}
    times = [milliseconds] * (len(shown) - 1) + [LAST]
    buffer = BytesIO()
    format_name = suffix[1:].upper()
    shown[0].save(buffer, format_name, save_all=True, append_images=shown[1:], duration=times, loop=0, **options)
    return buffer.getvalue()


def _checked(path: Path) -> Path:
    check_place(path, "animate", OptionError)
    if path.suffix.lower() not in FORMATS:
        why, way_out = "an animation is written as GIF or WebP", f"Use {path.with_suffix('.gif').name!r}"
        raise OptionError.says("animate", "the file has to end in .gif or .webp", short(path.name), why, way_out)
    return path


def _between(value: object, name: str, low: int, high: int) -> int:
    count = whole(value, name, low)
    if count > high:
        why, way_out = "the file would get too large or too fast to follow", f"Use a number from {low} to {high}"
        raise OptionError.says(name, f"it has to be at most {high}", f"{name}={count}", why, way_out)
    return count
