"""One-dimensional convolution: named signals and kernels, one window of `conv1d`, and the overlap of two curves."""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from convlab.errors import OptionError, ShapeError, short, unknown_name
from convlab.kernels import as_weights
from convlab.ops.conv import window_trace
from convlab.ops.geometry import padding_plan, whole

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    import numpy.typing as npt

    Samples: TypeAlias = npt.NDArray[np.float64]
    Padding: TypeAlias = int | Literal["valid", "same", "same_lower", "full"] | Sequence[int]
    PaddingMode: TypeAlias = Literal["zeros", "reflect", "replicate", "circular"]
    Corner: TypeAlias = Sequence[float]  # (x, y)
    Curve: TypeAlias = str | Sequence[Corner]

LENGTH = 40  # of the named signals, except the short ones
LARGEST_SIGNAL = 200
LARGEST_KERNEL = 21  # more taps than 21 cannot be shown one by one


@dataclass(frozen=True, eq=False, repr=False)
class Named:
    """A named signal or kernel, with the text for menus and a sentence about it."""

    name: str
    label: str
    values: tuple[float, ...]
    meaning: str

    def __repr__(self) -> str:
        head = f"<{self.label}, {len(self.values)} values: "
        numbers = " ".join(f"{value:.4g}" for value in self.values)
        width = 109 - len(head) - 1
        return head + (numbers if len(numbers) <= width else numbers[: width - 3] + "...") + ">"


# Signals


def _noisy() -> list[int]:
    """A slow wave of integer degrees, with noise of a seeded generator, the sum of three uniform numbers."""
    rng = random.Random(3)
    noise = (sum(rng.random() for _ in range(3)) - 1.5 for _ in range(LENGTH))
    return [round(18 + 8 * math.sin(2 * math.pi * day / 36) + 9 * step) for day, step in enumerate(noise)]


def _lost() -> list[int]:
    """A smooth wave in which five samples were lost and read 0."""
    wave = [round(20 + 8 * math.sin(2 * math.pi * i / 26)) for i in range(LENGTH)]
    return [0 if i in (9, 17, 18, 19, 31) else value for i, value in enumerate(wave)]


def _where(low: int, high: int) -> list[int]:
    return [10 if low <= i < high else 0 for i in range(LENGTH)]


_SIGNALS = {
    entry.name: entry
    for entry in (
        Named("noisy", "Noisy days", tuple(_noisy()), "Forty days of temperature: a slow wave and daily noise."),
        Named("lost", "Lost samples", tuple(_lost()), "A smooth wave with five lost samples that read 0."),
        Named("sine", "Sine", tuple(round(10 * math.sin(2 * math.pi * i / 20)) for i in range(LENGTH)),
              "Two full waves, rounded to whole numbers."),
        Named("step", "Step", tuple(_where(20, LENGTH)), "0 at first, then always 10."),
        Named("impulse", "Impulse", tuple(_where(20, 21)), "A single 10. The output is 10 times the kernel."),
        Named("box", "Box", tuple(_where(14, 24)), "Ten samples of 10 in a row."),
        Named("ramp", "Ramp", tuple(max(0, min(20, i - 9)) for i in range(LENGTH)), "Flat, a steady climb, flat."),
        Named("short", "Short", (1, 3, 2, 5, 4, 2, 0, 1), "Eight whole numbers, to compute by hand."),
        Named("share", "Share price", (93750, 113163, 144778, 172050), "Four prices of a share, in order of time."),
    )
}  # fmt: skip


def names() -> list[str]:
    """Names of the signals for `get`, in the order of menus.

    >>> names()[:3]
    ['noisy', 'lost', 'sine']
    """
    return list(_SIGNALS)


def get(name: str) -> Named:
    """Return the signal of this name; raises `UnknownNameError` with the nearest known name.

    >>> get("short")
    <Short, 8 values: 1 3 2 5 4 2 0 1>
    """
    return _find(name, _SIGNALS, "signals.get", "signal")


def as_signal(signal: str | Named | npt.ArrayLike) -> Samples:
    """Validate a signal, a name or at most 200 finite numbers, and return a new float64 array of shape (L,).

    Raises
    ------
    UnknownNameError, KernelError, ShapeError
        For an unknown name, values that are not finite numbers, and other shapes.
    """
    if isinstance(signal, str):
        return np.array(get(signal).values, dtype=float)
    return _one_list(signal, "signal", "sample", LARGEST_SIGNAL, '[1, 3, 2], or a name, such as "noisy"')


# Kernels


def _mean(n: int) -> list[float]:
    return [1 / n] * n


def _triangle(n: int) -> list[float]:
    rising = [min(i, n - 1 - i) + 1 for i in range(n)]
    return [value / sum(rising) for value in rising]


def _binomial(n: int) -> list[float]:
    return [math.comb(n - 1, i) / 2 ** (n - 1) for i in range(n)]


def _ones(n: int) -> list[float]:
    return [1] * n


#: Kernels that exist in every length.
FAMILIES: dict[str, Callable[[int], list[float]]] = {
    "moving_average": _mean,
    "box": _ones,
    "triangle": _triangle,
    "gaussian": _binomial,
}

_KERNELS = {
    entry.name: entry
    for entry in (
        Named("moving_average", "Moving average", tuple(_mean(5)), "Averages neighbours. Noise fades, steps get soft."),
        Named("triangle", "Triangle", tuple(_triangle(5)), "An average with more weight on the middle."),
        Named("gaussian", "Gaussian", tuple(_binomial(5)), "An average with weights that fall off like a bell."),
        Named("box", "Box (sum)", tuple(_ones(3)), "Adds neighbours up. The output grows with the length."),
        Named("difference", "Difference", (-1, 1), "Each sample minus the one before. Flat parts vanish."),
        Named("slope", "Slope", (-1, 0, 1), "Right neighbour minus left. Climbs are positive."),
        Named("second_difference", "Second difference", (1, -2, 1), "How the slope changes. Finds bends and peaks."),
        Named("echo", "Echo", (1, 0, 0, 0.5), "The signal and, three samples away, half of it again."),
        Named("decay", "Decay", (0.5, 0.25, 0.125, 0.0625, 0.0625), "Weights that halve. Flipped, it is not the same."),
        Named("copy", "Copy", (0, 1, 0), "Copies each sample. Nothing changes."),
    )
}  # fmt: skip


def kernel_names() -> list[str]:
    """Names of the kernels for `get_kernel`, in the order of menus."""
    return list(_KERNELS)


def get_kernel(name: str) -> Named:
    """Return the kernel of this name; the name of a family may end in a length.

    Raises
    ------
    UnknownNameError, OptionError
        For an unknown name, and for a length that this kernel does not have.

    Examples
    --------
    >>> get_kernel("second_difference").values
    (1, -2, 1)
    >>> get_kernel("moving average 4").values
    (0.25, 0.25, 0.25, 0.25)
    """
    first, _, length = name.strip().rpartition(" ") if isinstance(name, str) else ("", "", "")
    if not (first and length.isdecimal()):
        return _find(name, _KERNELS, "signals.get_kernel", "kernel")
    known = _find(first, _KERNELS, "signals.get_kernel", "kernel")
    if known.name not in FAMILIES or not 1 <= int(length) <= LARGEST_KERNEL:
        raise OptionError.says(
            "signals.get_kernel",
            "this length is not there",
            short(name),
            f"{', '.join(FAMILIES)} have 1 to {LARGEST_KERNEL} taps, the others only their own length",
            f"Use {'moving_average 5'!r}, or write the weights as a list",
        )
    return Named(known.name, known.label, tuple(FAMILIES[known.name](int(length))), known.meaning)


def as_taps(kernel: str | Named | npt.ArrayLike) -> Samples:
    """Validate a kernel, a name or at most 21 weights, and return a new float64 array of shape (k,).

    Errors are those of `as_signal`.
    """
    if isinstance(kernel, str):
        return np.array(get_kernel(kernel).values, dtype=float)
    return _one_list(kernel, "kernel", "weight", LARGEST_KERNEL, '[1, 0, -1], or a name, such as "slope"')


def _find(name: str, table: Mapping[str, Named], who: str, what: str) -> Named:
    known = table.get(name.strip().lower().replace(" ", "_")) if isinstance(name, str) else None
    if known is None:
        raise unknown_name(who, what, name, table, "only named ones can be fetched this way")
    return known


def _one_list(values: Named | npt.ArrayLike, name: str, item: str, most: int, example: str) -> Samples:
    array = as_weights(values.values if isinstance(values, Named) else values, name, item, example)
    if array.ndim != 1:
        raise ShapeError.says(
            name,
            "it has to be one list of numbers",
            f"shape={array.shape}",
            "here everything slides along a single axis",
            "Write [1, 2, 3], or take one row of it",
        )
    if array.size > most:
        raise ShapeError.says(
            name,
            "it is too long here",
            f"{array.size} {item}s",
            f"at most {most} can be shown one by one",
            f"Take a part of it, such as {name}[:{most}]",
        )
    return array


# A single window


@dataclass(frozen=True, eq=False, repr=False)
class Window1d:
    """The computation at one output position, in arrays of shape (k,).

    Attributes
    ----------
    pixels, weights, products, subtotals : ndarray of shape (k,)
        Samples in the window, weights (flipped with ``flip``), ``pixels * weights``, and the sum so far.
    positions : ndarray of shape (k,), int
        Position of each tap in the signal; in the padding it is below 0, or at least L.
    padded : ndarray of shape (k,), bool
        True for taps in the padding.
    sum : float
        The value of the output.
    """

    pixels: npt.NDArray[Any]
    weights: npt.NDArray[Any]
    products: npt.NDArray[Any]
    subtotals: npt.NDArray[Any]
    positions: npt.NDArray[np.intp]
    padded: npt.NDArray[np.bool_]
    sum: float

    def __repr__(self) -> str:
        place = f"samples {self.positions[0]}..{self.positions[-1]}"
        return f"<Window1d {len(self.pixels)} {place} padded={int(self.padded.sum())} sum={self.sum:.6g}>"


def window1d(
    signal: str | Named | npt.ArrayLike,
    kernel: str | Named | npt.ArrayLike,
    position: int,
    *,
    stride: int = 1,
    padding: Padding = "valid",
    dilation: int = 1,
    padding_mode: PaddingMode = "zeros",
    flip: bool = False,
) -> Window1d:
    """The computation of ``conv1d(signal, kernel, ...)[position]``, as a `Window1d`.

    >>> window1d([1, 3, 2, 5], [1, 0, -1], 1)
    <Window1d 3 samples 1..3 padded=0 sum=-2>
    """
    samples, taps = as_signal(signal), as_taps(kernel)
    stride, dilation = whole(stride, "stride", 1), whole(dilation, "dilation", 1)
    plan = padding_plan(len(samples), len(taps), stride=stride, padding=padding, dilation=dilation)
    window = window_trace(
        samples[np.newaxis], taps[np.newaxis], row=0, col=position, stride=(1, stride), padding=((0, 0), plan),
        dilation=(1, dilation), padding_mode=padding_mode, flip=flip,
    )  # fmt: skip
    return Window1d(
        window.pixels[0],
        window.weights[0],
        window.products[0],
        window.subtotals[0],
        window.cols[0],
        window.padded[0],
        window.sum,
    )


# Curves: continuous convolution. js/src/core/curves.ts implements the same rules.

STEP = 0.01  # of Simpson's rule, if a curve is not piecewise linear
TAIL = 40  # exp(-40) is below the rounding error of 1


@dataclass(frozen=True)
class Piece:
    """A part of a curve between `start` and `end`: a straight line from `first` to `last`, or a formula.

    `formula` is None, ``"exponential"`` (``exp(-x / width)``) or ``"gaussian"`` (``exp(-pi * (x / width)**2)``).
    """

    start: float
    end: float
    first: float = 0.0
    last: float = 0.0
    formula: str | None = None
    width: float = 1.0

    def at(self, x: float) -> float:
        """Value of the curve at `x`."""
        if self.formula == "exponential":
            return math.exp(-x / self.width)
        if self.formula == "gaussian":
            return math.exp(-math.pi * (x / self.width) ** 2)
        return self.first + (self.last - self.first) * ((x - self.start) / (self.end - self.start))


#: name -> (label, corners of width 1 as (x, y), or None for a formula)
CURVES: dict[str, tuple[str, tuple[Corner, ...] | None]] = {
    "box": ("Box", ((-0.5, 1), (0.5, 1))),
    "triangle": ("Triangle", ((-1, 0), (0, 1), (1, 0))),
    "ramp": ("Ramp", ((-0.5, 0), (0.5, 1))),
    "exponential": ("Exponential", None),
    "gaussian": ("Gaussian", None),
}


def as_curve(curve: str | npt.ArrayLike) -> Curve:
    """Validate a curve: its name, or its corners [[x, y], ...] from left to right, beyond which it is 0.

    Raises
    ------
    UnknownNameError, KernelError, ShapeError, OptionError
        For an unknown name, and for corners that are not numbers, not pairs, or not in order.
    """
    if isinstance(curve, str):
        name = curve.strip().lower()
        if name not in CURVES:
            raise unknown_name("curve", "curve", curve, CURVES, "a curve is a name or a list of corners")
        return name
    corners = as_weights(curve, "curve", "corner", '[(0, 0), (1, 2), (3, 0)], or a name, such as "box"')
    if corners.ndim != 2 or corners.shape[1] != 2 or not 2 <= len(corners) <= 40:
        raise ShapeError.says(
            "curve",
            "its corners have to be pairs",
            f"shape={corners.shape}",
            "two to forty points (x, y) are joined by straight lines",
            "Write [(0, 0), (1, 2), (3, 0)] for a triangle",
        )
    xs = corners[:, 0]
    if (np.diff(xs) < 0).any() or xs[0] == xs[-1] or np.abs(xs).max() > 4:
        raise OptionError.says(
            "curve",
            "its corners have to go from left to right, between -4 and 4",
            f"x={short(xs.tolist())}",
            "each x has one height, and the picture ends there",
            "Sort the corners by x",
        )
    points: list[list[float]] = corners.tolist()
    return points


def pieces(curve: Curve, width: float = 1.0) -> list[Piece]:
    """The parts of a curve (see `as_curve`), stretched by `width` along x."""
    if curve == "exponential":
        return [Piece(0.0, TAIL * width, formula="exponential", width=width)]
    if curve == "gaussian":
        reach = width * math.sqrt(TAIL / math.pi)
        return [Piece(-reach, reach, formula="gaussian", width=width)]
    corners: Sequence[Corner] = (CURVES[curve][1] or ()) if isinstance(curve, str) else curve
    return [Piece(x0 * width, x1 * width, y0, y1) for (x0, y0), (x1, y1) in itertools.pairwise(corners) if x1 > x0]


def overlap_area(f: Sequence[Piece], g: Sequence[Piece], t: float, *, flip: bool = True) -> float:
    """Area under f(x) g(t - x), the convolution of two curves at t; without `flip`, under f(x) g(x - t).

    Parameters
    ----------
    f, g : list of Piece
        From `pieces`.
    t : float
        Shift of g.

    Returns
    -------
    float
        By Simpson's rule on each interval where two pieces overlap: exact for straight lines, whose product is a
        parabola; otherwise in steps of at most 0.01, with an error below 1e-6.

    Examples
    --------
    >>> box = pieces("box")
    >>> [overlap_area(box, box, t) for t in (-1, -0.5, 0, 0.25)]
    [0.0, 0.5, 1.0, 0.75]
    """
    area = 0.0
    for one in f:
        for other in g:
            start, end = (t - other.end, t - other.start) if flip else (t + other.start, t + other.end)
            low, high = max(one.start, start), min(one.end, end)
            if high > low:
                area += _simpson(one, other, t, flip, low, high)
    return area


def is_exact(f: Iterable[Piece], g: Iterable[Piece]) -> bool:
    """True if both curves are piecewise linear, so that their overlap is exact."""
    return all(piece.formula is None for piece in (*f, *g))


def _simpson(one: Piece, other: Piece, t: float, flip: bool, low: float, high: float) -> float:
    halves = 1 if is_exact([one], [other]) else math.ceil((high - low) / (2 * STEP))
    step = (high - low) / (2 * halves)
    total = 0.0
    for i in range(2 * halves + 1):
        x = low + i * step
        share = 1 if i in (0, 2 * halves) else 4 if i % 2 else 2
        total += share * (one.at(x) * other.at(t - x if flip else x - t))
    return total * step / 3
