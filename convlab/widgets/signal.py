"""The SignalExplorer: one signal, one kernel, every number; and the overlap of two curves."""

import numpy as np
import traitlets

from convlab import signals
from convlab.codegen import signal as signal_codegen
from convlab.errors import OptionError, ShapeError, as_bool, short
from convlab.immutable import fixed
from convlab.ops.conv import conv1d
from convlab.ops.geometry import output_size, padding_plan, raw_output_size, whole
from convlab.widgets._animation import Animated
from convlab.widgets._base import STATIC, Bundled
from convlab.widgets._controls import PADDING_MODES, WithControls, closed_if_refused, make_signal_controls
from convlab.widgets._traits import Choice, Count, Flag, Position, Several, names_checked, short_form, within

OPTIONS = ("stride", "padding", "dilation", "padding_mode", "flip")
T_STEP, T_END = 0.05, 4  # g slides from grid line to grid line, as far as this


class Numbers(traitlets.TraitType):
    """A list of finite numbers, made by `read` from a name or anything like an array."""

    def __init__(self, read, **metadata):
        super().__init__(fixed([1]), **metadata)
        self.read = read

    def validate(self, obj, value):
        return fixed(short_form(self.read(value).tolist()))


class Whole(traitlets.TraitType):
    """A whole number of at least 1."""

    default_value = 1

    def validate(self, obj, value):
        return within(whole(value, self.name, 1), self.name)


class Padding1d(traitlets.TraitType):
    """A name, a number, or (start, end) where the two differ."""

    default_value = "valid"

    def validate(self, obj, value):
        start, end = within(padding_plan(1, 1, padding=value), self.name)  # refuses what is no padding
        if isinstance(value, str):
            return value
        return start if start == end else (start, end)


class Curve(traitlets.TraitType):
    """A curve's name, or its corners."""

    default_value = "box"

    def validate(self, obj, value):
        return fixed(signals.as_curve(value))


class Real(traitlets.TraitType):
    """A number between two limits of the continuous picture."""

    def __init__(self, default_value, low, high, **metadata):
        super().__init__(default_value, **metadata)
        self.limits = low, high

    def validate(self, obj, value):
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


class SignalExplorer(Animated, WithControls, Bundled):
    """Slide a kernel along a signal and see every number; or, with ``continuous=True``, one curve over another.

    Each setting is a trait: change it here or in the page, both halves follow. Assign it: what a setting holds is not
    changed in place. All arrays are new ones; writing into them changes nothing here.

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
        Which output the window stands for. A shorter output moves it to its end.
    continuous : bool
        Show curves instead of samples.
    t : float
        How far g has slid, from -4 to 4 in steps of 0.05.
    f_width, g_width : float
        How far the curves are stretched, 0.1 to 4.
    controls : iterable of str, optional
        Which controls to show; all by default. ``explorer.controls`` holds each as an ipywidget.

    Raises
    ------
    ConvlabError (a ValueError)
        For a value that means nothing. A kernel that does not fit is explained in the picture; asking for
        ``output`` then raises `ShapeError`.

    Examples
    --------
    >>> SignalExplorer("short", "slope", padding=1, position=2)
    <SignalExplorer short 8, slope 3, padding=1: output 8, at 2: 2>
    >>> SignalExplorer("box", "box", continuous=True, t=0.25)
    <SignalExplorer f box, g box, flip=True: area 0.75 at t = 0.25>
    """

    _esm = STATIC / "signal.js"
    _css = STATIC / "signal.css"

    continuous = Flag().tag(sync=True)
    # No echo: the page sends what a hand drags a moment after it has moved on, and an echo would take it back.
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
        signal=None,
        kernel=None,
        *,
        stride=1,
        padding="valid",
        dilation=1,
        padding_mode="zeros",
        flip=None,
        position=0,
        continuous=False,
        t=0.0,
        f_width=1.0,
        g_width=1.0,
        controls=None,
    ):
        continuous = as_bool(continuous, "continuous")
        samples = [signals.get(name) for name in signals.names()]
        taps = [signals.get_kernel(name) for name in signals.kernel_names()]
        curves = [{"name": name, "label": label} for name, (label, _) in signals.CURVES.items()]
        made = make_signal_controls(
            [entry.label for entry in samples], [entry.label for entry in taps], [entry["label"] for entry in curves]
        )
        given = ("f", "g") if continuous else ("signal", "kernel")
        usual = {"signal": "noisy", "kernel": "moving_average", "f": "box", "g": "box"}
        usual |= {name: value for name, value in zip(given, (signal, kernel), strict=True) if value is not None}
        with closed_if_refused(made):
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
                controls=made,
                visible_controls=list(made) if controls is None else controls,
            )
        self._listen()

    @traitlets.validate("t")
    def _on_the_grid(self, proposal):
        return round(round(proposal["value"] / T_STEP) * T_STEP, 2)

    # What the settings mean

    @property
    def input(self):
        """The samples, (L,); of curves, the values of f at `times`."""
        if self.continuous:
            return np.array([_height(self._pieces("f"), x) for x in self.times])
        return np.array(self.signal, dtype=float)

    @property
    def output(self):
        """``conv1d`` of the input with the present settings, (L_out,); of curves, the area at each of `times`."""
        if self.continuous:
            f, g = self._pieces("f"), self._pieces("g")
            return np.array([signals.overlap_area(f, g, t, flip=self.flip) for t in self.times])
        return conv1d(self.signal, self.kernel, **self._options())

    @property
    def times(self):
        """The places of the continuous picture, from -4 to 4 in steps of 0.05."""
        last = round(T_END / T_STEP)
        return np.round(np.arange(-last, last + 1) * T_STEP, 2)

    @property
    def area(self):
        """The overlap of the two curves at `t` (`convlab.signals.overlap_area`)."""
        return signals.overlap_area(self._pieces("f"), self._pieces("g"), self.t, flip=self.flip)

    @property
    def window(self):
        """What the window sees: pixels, weights, products, subtotals, positions, padded, sum."""
        return signals.window1d(self.signal, self.kernel, self._place(), **self._options())

    @property
    def shape_steps(self):
        """The size formula with the numbers of this moment, as a list of one line.

        >>> SignalExplorer("short", "slope", stride=2, padding=(1, 0)).shape_steps
        ['length: floor((8 + 1 + 0 - 1*(3 - 1) - 1) / 2) + 1 = 4']
        """
        n, k, (start, end) = len(self.signal), len(self.kernel), self._plan()
        size = raw_output_size(n, k, stride=self.stride, padding=(start, end), dilation=self.dilation)
        return [f"length: floor(({n} + {start} + {end} - {self.dilation}*({k} - 1) - 1) / {self.stride}) + 1 = {size}"]

    def code(self, framework="numpy"):
        """The present settings as code for ``"numpy"``, ``"scipy"``, ``"pytorch"``, ``"keras"`` or ``"convlab"``.

        Of curves for ``"numpy"``, ``"scipy"`` or ``"convlab"``. See `convlab.codegen.signal`. ``print`` shows it.
        """
        if self.continuous:
            names = ("f", "g", "f_width", "g_width", "flip")
            return signal_codegen.curves_code(framework, **{name: getattr(self, name) for name in names})
        known = _name_of(self.signal, self.signal_menu, None)
        values = dict(signal=self.signal, kernel=self.kernel, name=known)
        return signal_codegen.samples_code(framework, **values, **self._options())

    def figure(self):
        """The still twin of what the screen shows, for print: a `matplotlib.figure.Figure`."""
        from convlab import figures

        return figures.signal_figure(self)

    def animate(self, path=None, *, frames=40, per_second=6):
        """Write the walk of the window, or of the slid curve, as a GIF; see `convlab.figures.signal_animation`."""
        from convlab import figures

        return figures.signal_animation(self, path, frames=frames, per_second=per_second)

    def _places(self):
        return len(self.times) if self.continuous else self._length()

    def _pieces(self, name):
        return signals.pieces(getattr(self, name), getattr(self, f"{name}_width"))

    def _options(self):
        return {name: getattr(self, name) for name in OPTIONS}

    def _plan(self):
        return padding_plan(
            len(self.signal), len(self.kernel), stride=self.stride, padding=self.padding, dilation=self.dilation
        )

    def _length(self):
        return output_size(
            len(self.signal), len(self.kernel), stride=self.stride, padding=self._plan(), dilation=self.dilation
        )

    def _place(self):
        return min(self.position, self._length() - 1)

    def __repr__(self):
        """One line that carries the numbers: what nbval compares and what stands there before a cell has run."""
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

    def _curve_name(self, name):
        curve, width = getattr(self, name), getattr(self, f"{name}_width")
        return (curve if isinstance(curve, str) else "own") + ("" if width == 1 else f" x{width:g}")

    def _line(self, parts, result, defaults):
        values = {name: getattr(self, name) for name, default in defaults.items() if getattr(self, name) != default}
        text = (
            f"<SignalExplorer {', '.join([*parts, *(f'{name}={value}' for name, value in values.items())])}: {result}>"
        )
        return text if len(text) < 110 else f"<SignalExplorer {', '.join(parts)}, ...: {result}>"[:109]


def _entry(named, family=None):
    """A line of a menu; a family brings its weights of every length."""
    entry = {"name": named.name, "label": named.label, "meaning": named.meaning, "values": list(named.values)}
    if family:
        entry["family"] = [family(n) for n in range(1, signals.LARGEST_KERNEL + 1)]
    return entry


def _name_of(values, menu, other):
    for entry in menu:
        if values == entry["values"] or values in entry.get("family", []):
            return entry["name"]
    return other


def _height(pieces, x):
    return next((piece.at(x) for piece in pieces if piece.start <= x <= piece.end), 0.0)
