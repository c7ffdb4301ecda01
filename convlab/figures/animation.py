"""Animations as GIFs: the window moves over the input and fills in the map."""

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import numpy as np

from convlab.errors import OptionError, short
from convlab.figures.canvas import A_HAIR_MORE
from convlab.figures.explorer import draw_scene
from convlab.figures.scene import Scene
from convlab.figures.signal import signal_figure
from convlab.filenames import as_path, check_place, write_file
from convlab.ops.geometry import whole

MOST_FRAMES = 40  # more take too long to draw, and make too large a file
WIDTH = 900  # pixels
LAST = 2000  # milliseconds that the last frame stays


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
    """

    path: Path | None
    frames: int
    windows: int
    data: bytes

    def __repr__(self):
        name = "" if self.path is None else f" {self.path.name}"
        return f"<Animation{name}: {self.frames} frames of {self.windows} windows>"

    def _repr_mimebundle_(self, include=None, exclude=None):
        return {"image/gif": self.data, "text/plain": repr(self)}


def explorer_animation(explorer, path=None, *, frames=MOST_FRAMES, per_second=6):
    """Write the path of an Explorer's window as a GIF, 900 pixels wide.

    Parameters
    ----------
    explorer : convlab.Explorer
    path : str or Path, optional
        Ends in ``.gif``; also with ``~`` for the home folder. Without it, only the bytes are created.
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
    strip = Scene(explorer).strip  # the same in all frames

    def still(index):
        scene = Scene(explorer, divmod(index, cols), index)
        scene.strip = strip
        return draw_scene(scene)

    return _walk(still, rows * cols, path, frames, per_second)


def signal_animation(explorer, path=None, *, frames=MOST_FRAMES, per_second=6):
    """Write the path of a SignalExplorer's window, or of its sliding curve, as a GIF; see `explorer_animation`."""
    return _walk(lambda index: signal_figure(explorer, index, index), len(explorer.output), path, frames, per_second)


def _walk(still, places, path, frames, per_second):
    """The figures `still(index)` of all positions, or of some of them, as one file."""
    path = None if path is None else _checked(as_path(path, "animate", OptionError))
    frames = _between(frames, "frames", 2, MOST_FRAMES)
    per_second = _between(per_second, "per_second", 1, 25)
    count = min(frames, places)
    indices = np.linspace(0, places - 1, count).round().astype(int)
    pictures = [_pixels(still(int(index))) for index in indices]
    data = _gif(pictures, 10 * round(100 / per_second))  # GIF counts in hundredths of a second
    if path is not None:
        write_file(path, lambda file: file.write(data), "animate", OptionError)
    return Animation(path, count, places, data)


def _pixels(figure):
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    figure.set_dpi(A_HAIR_MORE * WIDTH / figure.get_size_inches()[0])
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    return np.asarray(canvas.buffer_rgba())[:, :, :3].copy()


def _gif(pictures, milliseconds):
    """All images with one colour table, so that unchanged pixels take no space."""
    from PIL import Image

    table = Image.fromarray(np.concatenate([pictures[0], pictures[-1]])).quantize(256, dither=Image.Dither.NONE)
    shown = [Image.fromarray(one).quantize(palette=table, dither=Image.Dither.NONE) for one in pictures]
    times = [milliseconds] * (len(shown) - 1) + [LAST]
    buffer = BytesIO()
    shown[0].save(buffer, format="GIF", save_all=True, append_images=shown[1:], duration=times, loop=0)
    return buffer.getvalue()


def _checked(path):
    check_place(path, "animate", OptionError)
    if path.suffix.lower() != ".gif":
        why, way_out = "an animation is written as GIF", f"Use {path.with_suffix('.gif').name!r}"
        raise OptionError.says("animate", "the file has to end in .gif", short(path.name), why, way_out)
    return path


def _between(value, name, low, high):
    value = whole(value, name, low)
    if value > high:
        why, way_out = "the file would get too large or too fast to follow", f"Use a number from {low} to {high}"
        raise OptionError.says(name, f"it has to be at most {high}", f"{name}={value}", why, way_out)
    return value
