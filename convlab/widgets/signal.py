"""The SignalExplorer: one signal, one kernel, every value; and the overlap of two curves."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import numpy as np
import numpy.typing as npt
import traitlets

from convlab import signals
from convlab.codegen import signal as signal_codegen
from convlab.errors import OptionError, ShapeError, as_bool, short
from convlab.immutable import fixed
from convlab.ops.conv import conv1d
from convlab.ops.geometry import output_size, padding_plan, raw_output_size, whole
from convlab.widgets._animation import Animated
from convlab.widgets._controls import CONTROLS, PADDING_MODES, WithControls
from convlab.widgets._traits import Choice, Count, Flag, Position, Several, Trait, names_checked, short_form, within

if TYPE_CHECKING:
    import os

    import ipywidgets
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from convlab.figures import Animation
    from convlab.widgets._controls import PaddingMode

#: A name, pixels on both sides, or (start, end).
PaddingValue: TypeAlias = Literal["valid", "same", "same_lower", "full"] | int | tuple[int, int]

OPTIONS = ("stride", "padding", "dilation", "padding_mode", "flip")
T_STEP, T_END = 0.05, 4  # g slides in these steps, as far as this


class Numbers(Trait[Sequence[float]]):
    """A list of finite numbers, made by `read` from a name or an array_like."""

    def __init__(self, read: Callable[[Any], npt.NDArray[Any]], **metadata: Any) -> None:
        super().__init__(fixed([1]), **metadata)
        self.read = read

    def validate(self, obj: Any, value: Any) -> Any:
        return fixed(short_form(self.read(value).tolist()))


class Whole(Trait[int]):
    """A whole number of at least 1."""

    default_value = 1

    def validate(self, obj: Any, value: Any) -> Any:
        return within(whole(value, self.name, 1), self.name)


class Padding1d(Trait[PaddingValue]):
    """A name, a number, or (start, end) if the two differ."""

    default_value = "valid"

    def validate(self, obj: Any, value: Any) -> Any:
        start, end = within(padding_plan(1, 1, padding=value), self.name)  # raises for invalid padding
        if isinstance(value, str):
            return value
        return start if start == end else (start, end)


class Curve(Trait[Any]):
    """A curve's name, or its corners."""

    default_value = "box"

    def validate(self, obj: Any, value: Any) -> Any:
        return fixed(signals.as_curve(value))


class Real(Trait[float]):
    """A number between two limits of the continuous view."""

    def __init__(self, default_value: float, low: float, high: float, **metadata: Any) -> None:
        super().__init__(default_value, **metadata)
        self.limits = low, high

    def validate(self, obj: Any, value: Any) -> Any:
        low, high = self.limits
        is_number = isinstance(value, (int, float, np.integer, np.floating)) and not isinstance(value, bool)
        if not is_number or not low <= value <= high:
            raise OptionError.says(
                self.name,
                f"it has to be a number between {low:g} and {high:g}",
                f"{self.name}={short(value)}",
                "the picture ends there",
                f"Use {self.default_value:g}",
            )
        return float(value)


class SignalExplorer(Animated, WithControls):
    """Slide a kernel along a signal and see every value; or, with ``continuous=True``, one curve over another.

    Each setting is a trait: assign it here or change it in the page, and the other side follows. The value of a
    setting cannot be changed in place. All arrays are copies; writing into them has no effect here.

    Parameters
    ----------
    signal : str or array_like of shape (L,)
        A name (`convlab.signals.names`) or at most 200 samples. With ``continuous=True`` the curve f: a name
        (`convlab.signals.CURVES`) or its corners [(x, y), ...].
    kernel : str or array_like of shape (k,)
        A name (`convlab.signals.kernel_names`), such as ``"moving average 7"``, or at most 21 weights. With
        ``continuous=True`` the curve g.
    stride, dilation : int
    padding : str, int or (start, end)
    padding_mode : {"zeros", "reflect", "replicate", "circular"}
    flip : bool, optional
        True for the mathematical convolution. By default False for samples, True for curves.
    position : int
        Index of the output that the window computes. In a shorter output it moves to the end.
    continuous : bool
        Show curves instead of samples.
    t : float
        Shift of g, from -4 to 4 in steps of 0.05.
    f_width, g_width : float
        Factors by which the curves are stretched, 0.1 to 4.
    controls : iterable of str, optional
        Names of the controls to show; all by default. `panel` shows some at another place.
    layout : ipywidgets.Layout or dict, optional
        As of every ipywidget, for example ``{"width": "50%"}``.

    Raises
    ------
    ConvlabError (a ValueError)
        For an invalid value. A kernel that does not fit is explained in the widget; reading ``output`` then raises
        `ShapeError`.

    Examples
    --------
    >>> SignalExplorer("short", "slope", padding=1, position=2)
    <SignalExplorer short 8, slope 3, padding=1: output 8, at 2: 2>
    >>> SignalExplorer("box", "box", continuous=True, t=0.25)
    <SignalExplorer f box, g box, flip=True: area 0.75 at t = 0.25>
    """

    _front_end = "signal"

    continuous = Flag().tag(sync=True)
    # No echo: the page sends dragged values with a delay, and an echo would undo newer ones.
    signal = Numbers(signals.as_signal).tag(sync=True, echo_update=False)
    kernel = Numbers(signals.as_taps).tag(sync=True, echo_update=False)
    stride = Whole().tag(sync=True)
    padding = Padding1d().tag(sync=True)
    padding_mode = Choice(PADDING_MODES, default_value="zeros").tag(sync=True)
    dilation = Whole().tag(sync=True)
    flip = Flag().tag(sync=True)
    f = Curve().tag(sync=True)
    g = Curve().tag(sync=True)
    f_width = Real(1.0, 0.1, T_END).tag(sync=True)
    g_width = Real(1.0, 0.1, T_END).tag(sync=True)
    position = Position().tag(sync=True, echo_update=False)
    t = Real(0.0, -T_END, T_END).tag(sync=True, echo_update=False)
    speed = Count(8, 1, what="places in a second").tag(sync=True)

    signal_menu = Several().tag(sync=True)
    kernel_menu = Several().tag(sync=True)
    curve_menu = Several().tag(sync=True)

    @names_checked
    def __init__(
        self,
        signal: Any = None,
        kernel: Any = None,
        *,
        stride: int = 1,
        padding: PaddingValue = "valid",
        dilation: int = 1,
        padding_mode: PaddingMode = "zeros",
        flip: bool | None = None,
        position: int = 0,
        continuous: bool = False,
        t: float = 0.0,
        f_width: float = 1.0,
        g_width: float = 1.0,
        controls: Iterable[str] | None = None,
        layout: ipywidgets.Layout | dict[str, str] | None = None,
    ) -> None:
        continuous = as_bool(continuous, "continuous")
        samples = [signals.get(name) for name in signals.names()]
        taps = [signals.get_kernel(name) for name in signals.kernel_names()]
        curves = [{"name": name, "label": label} for name, (label, _) in signals.CURVES.items()]
        given = ("f", "g") if continuous else ("signal", "kernel")
        usual = {"signal": "noisy", "kernel": "moving_average", "f": "box", "g": "box"}
        usual |= {name: value for name, value in zip(given, (signal, kernel), strict=True) if value is not None}
        super().__init__(
            **usual,
            continuous=continuous,
            stride=stride,
            padding=padding,
            dilation=dilation,
            padding_mode=padding_mode,
            flip=continuous if flip is None else flip,
            position=position,
            t=t,
            f_width=f_width,
            g_width=g_width,
            speed=16 if continuous else 8,
            signal_menu=[_entry(one) for one in samples],
            kernel_menu=[_entry(one, signals.FAMILIES.get(one.name)) for one in taps],
            curve_menu=curves,
            visible_controls=CONTROLS["signal"] if controls is None else controls,
            layout=layout,
        )
        self._listen()

    @traitlets.validate("t")
    def _on_the_grid(self, proposal: Any) -> Any:
        return round(round(proposal["value"] / T_STEP) * T_STEP, 2)

    # Results of the settings

    @property
    def input(self) -> npt.NDArray[np.float64]:
        """The samples, (L,); for curves, the values of f at `times`."""
        if self.continuous:
            return np.array([_height(self._pieces("f"), x) for x in self.times])
        return np.array(self.signal, dtype=float)

    @property
    def output(self) -> npt.NDArray[Any]:
        """``conv1d`` of the input with the present settings, (L_out,); for curves, the area at each of `times`."""
        if self.continuous:
            f, g = self._pieces("f"), self._pieces("g")
            return np.array([signals.overlap_area(f, g, t, flip=self.flip) for t in self.times])
        return conv1d(self.signal, self.kernel, **self._options())

    @property
    def times(self) -> npt.NDArray[np.float64]:
        """The positions in the continuous view, from -4 to 4 in steps of 0.05."""
        last = round(T_END / T_STEP)
        return np.round(np.arange(-last, last + 1) * T_STEP, 2)

    @property
    def area(self) -> float:
        """The overlap of the two curves at `t` (`convlab.signals.overlap_area`)."""
        return signals.overlap_area(self._pieces("f"), self._pieces("g"), self.t, flip=self.flip)

    @property
    def window(self) -> signals.Window1d:
        """The window's samples, weights, products, subtotals, positions, padding and sum."""
        return signals.window1d(self.signal, self.kernel, self._place(), **self._options())

    @property
    def shape_steps(self) -> list[str]:
        """The formula of the output size with the present settings, as a list of one line.

        >>> SignalExplorer("short", "slope", stride=2, padding=(1, 0)).shape_steps
        ['length: floor((8 + 1 + 0 - 1*(3 - 1) - 1) / 2) + 1 = 4']
        """
        n, k, (start, end) = len(self.signal), len(self.kernel), self._plan()
        size = raw_output_size(n, k, stride=self.stride, padding=(start, end), dilation=self.dilation)
        return [f"length: floor(({n} + {start} + {end} - {self.dilation}*({k} - 1) - 1) / {self.stride}) + 1 = {size}"]

    def code(self, framework: Literal["numpy", "scipy", "pytorch", "keras", "convlab"] = "numpy") -> str:
        """The present settings as code for ``"numpy"``, ``"scipy"``, ``"pytorch"``, ``"keras"`` or ``"convlab"``.

        For curves, ``"numpy"``, ``"scipy"`` or ``"convlab"``. See `convlab.codegen.signal`. ``print`` shows it.
        """
        if self.continuous:
            names = ("f", "g", "f_width", "g_width", "flip")
            curves: dict[str, Any] = {"framework": framework, **{name: getattr(self, name) for name in names}}
            return signal_codegen.curves_code(**curves)
        known = _name_of(self.signal, self.signal_menu, None)
        values: dict[str, Any] = dict(signal=self.signal, kernel=self.kernel, name=known)
        return signal_codegen.samples_code(framework, **values, **self._options())

    def figure(self, ax: Axes | None = None) -> Figure:
        """A still figure of the present view, for print, or drawn into `ax`; see `convlab.figures.signal_figure`."""
        from convlab import figures

        return figures.signal_figure(self, ax=ax)

    def animate(
        self, path: str | os.PathLike[str] | None = None, *, frames: int = 40, per_second: float = 6
    ) -> Animation:
        """Write the path of the window, or of the sliding curve; see `convlab.figures.signal_animation`."""
        from convlab import figures

        return figures.signal_animation(self, path, frames=frames, per_second=per_second)

    def _places(self) -> int:
        return len(self.times) if self.continuous else self._length()

    def _pieces(self, name: str) -> list[signals.Piece]:
        return signals.pieces(getattr(self, name), getattr(self, f"{name}_width"))

    def _options(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in OPTIONS}

    def _plan(self) -> tuple[int, int]:
        return padding_plan(
            len(self.signal), len(self.kernel), stride=self.stride, padding=self.padding, dilation=self.dilation
        )

    def _length(self) -> int:
        return output_size(
            len(self.signal), len(self.kernel), stride=self.stride, padding=self._plan(), dilation=self.dilation
        )

    def _place(self) -> int:
        return min(self.position, self._length() - 1)

    def __repr__(self) -> str:
        """One line with the results: nbval compares it, and a notebook shows it where the widget cannot be drawn."""
        if self.continuous:
            names = [f"{name} {self._curve_name(name)}" for name in ("f", "g")]
            return self._line(names, f"area {self.area:.6g} at t = {self.t:g}", {"flip": False})
        names = [_name_of(self.signal, self.signal_menu, "own"), _name_of(self.kernel, self.kernel_menu, "custom")]
        names = [f"{name} {len(values)}" for name, values in zip(names, (self.signal, self.kernel), strict=True)]
        try:
            result = f"output {self._length()}, at {self._place()}: {self.window.sum:.6g}"
        except ShapeError as error:
            result = str(error).split(". Got")[0].removeprefix("output_size: ")
        return self._line(names, result, {"stride": 1, "padding": "valid", "dilation": 1, "flip": False})

    def _curve_name(self, name: str) -> str:
        curve, width = getattr(self, name), getattr(self, f"{name}_width")
        return (curve if isinstance(curve, str) else "own") + ("" if width == 1 else f" x{width:g}")

    def _line(self, parts: Sequence[str], result: str, defaults: dict[str, Any]) -> str:
        values = {name: getattr(self, name) for name, default in defaults.items() if getattr(self, name) != default}
        text = (
            f"<SignalExplorer {', '.join([*parts, *(f'{name}={value}' for name, value in values.items())])}: {result}>"
        )
        return text if len(text) < 110 else f"<SignalExplorer {', '.join(parts)}, ...: {result}>"[:109]


def _entry(named: signals.Named, family: Callable[[int], Any] | None = None) -> dict[str, Any]:
    """An entry of a menu; a family of kernels includes its weights for every length."""
    entry = {"name": named.name, "label": named.label, "meaning": named.meaning, "values": list(named.values)}
    if family:
        entry["family"] = [family(n) for n in range(1, signals.LARGEST_KERNEL + 1)]
    return entry


def _name_of(values: Sequence[float], menu: Iterable[dict[str, Any]], other: str | None) -> Any:
    for entry in menu:
        if values == entry["values"] or values in entry.get("family", []):
            return entry["name"]
    return other


def _height(pieces: Iterable[signals.Piece], x: float) -> float:
    return next((piece.at(x) for piece in pieces if piece.start <= x <= piece.end), 0.0)
