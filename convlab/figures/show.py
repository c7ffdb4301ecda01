"""One map or picture in the colours of the widgets."""

from __future__ import annotations

import math
from numbers import Real
from typing import TYPE_CHECKING

import numpy as np

from convlab import colours
from convlab.errors import OptionError, ShapeError, short
from convlab.figures.sentences import number
from convlab.figures.sheet import PER_INCH, Still
from convlab.ops.conv import as_pixels

if TYPE_CHECKING:
    import numpy.typing as npt
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MODES = ("auto", "signed", "clip", "absolute", "rescale", "wrap")
LONGEST = 320  # pixels of the longer side


def show(map: npt.ArrayLike, ax: Axes | None = None, *, mode: str = "auto", limit: float | None = None) -> Figure:
    """Show a feature map or a picture, each value in the colour that it has in the widgets.

    Parameters
    ----------
    map : array_like of shape (H, W), (H, W, 1) or (H, W, 3)
        With three channels it is shown in its own colours.
    ax : matplotlib.axes.Axes, optional
        Where to draw. By default a new figure with a colour scale beside the map.
    mode : {"auto", "signed", "clip", "absolute", "rescale", "wrap"}
        As `convlab.Explorer.show`. "auto" is "clip" for integers from 0 on, as pixels are, and "signed" for the rest:
        purple below 0, orange above. "clip" shows 0 as black.
    limit : float, optional
        The magnitude in the strongest colour, or in white, where "rescale" and "wrap" do not fix it. By default that
        of the widgets: for "signed" and "absolute" the smallest of 1, 2, 4, 5, 8 times a power of ten that 98 % of
        the values do not exceed; for "clip" 255, or the largest value if that is at most 31.

    Returns
    -------
    matplotlib.figure.Figure
        A `Still`, which a notebook shows by itself, or the figure of `ax`.

    Raises
    ------
    ShapeError
        For another shape, or an empty map.
    ImageError
        For values that are not real numbers.
    OptionError
        For an unknown mode, or a limit that is not above 0.

    Examples
    --------
    >>> import convlab as cl
    >>> cl.show(cl.conv2d(cl.load_image("logo"), "sobel_x"))
    <Still 450x370 of map 164x164, signed from -800 to 800>
    """
    values = as_pixels(map, "show")
    if values.shape[2:] == (1,):
        values = values[:, :, 0]
    if values.shape[2:] not in ((), (3,)):
        why, way_out = "it has to be (H, W), or (H, W, 3) for a colour image", "Choose one map, such as maps[:, :, 0]"
        raise ShapeError.says("show", "there is room for one map", f"shape={values.shape}", why, way_out)
    if mode not in MODES:
        way_out = f"Use one of {', '.join(MODES)}"
        raise OptionError.says("mode", "there is no such mapping to colours", short(mode), "it is not known", way_out)
    if limit is not None and not (isinstance(limit, Real) and 0 < limit < math.inf):
        why, way_out = "it is the magnitude in the strongest colour", "Use a number above 0, or None"
        raise OptionError.says("limit", "the limit has to be above 0", short(limit), why, way_out)
    if mode == "auto":
        mode = "clip" if values.ndim == 3 or (values.dtype.kind in "bui" and values.min() >= 0) else "signed"
    values = values.astype(float)
    top = values.max()
    if mode == "clip":  # small values are a table of numbers, or brightness up to 1
        display = colours.Display(mode, 0.0, float(limit or (255 if top > 31 else top if top > 0 else 1)))
    else:
        display = colours.display(mode, values, float(limit or colours.colour_limit(values)))
    low, high = display.low, display.high
    rows, cols = values.shape[:2]
    scaled = ax is None and values.ndim == 2
    if ax is None:
        ax = _own_axes(rows, cols, f"map {rows}x{cols}, {mode} from {low:g} to {high:g}")
    shown = display.as_shown(values)
    if values.ndim == 3:
        ax.imshow(np.clip((shown - low) / (high - low or 1), 0, 1))
    else:
        image = ax.imshow(shown, cmap=display.cmap, vmin=low, vmax=high)
        if scaled:
            beyond = ("min" if shown.min() < low else "") + ("max" if shown.max() > high else "")
            extend = {"": "neither", "minmax": "both"}.get(beyond, beyond)
            bar = ax.figure.colorbar(image, ax=ax, extend=extend, fraction=0.05, pad=0.03)
            ticks = sorted({low, 0.0, high} if low < 0 < high else {low, high})
            bar.set_ticks(ticks, labels=[number(at, 6) for at in ticks])
            bar.ax.tick_params(length=0, labelcolor=colours.QUIET)
            bar.outline.set_visible(False)
    return ax.figure.figure


def _own_axes(rows: int, cols: int, subject: str) -> Axes:
    """Axes without a frame in a new figure; their ticks count rows and columns."""
    scale = LONGEST / max(rows, cols)
    size = (cols * scale + 130) / PER_INCH, (max(rows * scale, 90) + 50) / PER_INCH
    figure = Still(figsize=size, dpi=PER_INCH, facecolor=colours.PAGE, layout="constrained")
    figure.subject = subject
    ax = figure.add_subplot()
    ax.spines[:].set_visible(False)
    ax.tick_params(length=0, labelcolor=colours.QUIET)
    return ax
