"""Code for the settings of a SignalExplorer: for samples and, with ``continuous=True``, for curves.

As in `convlab.codegen.explorer`, the templates are in ``signal.json``, which ``js/src/codegen/signal.ts`` fills in the
browser; ``tests/cases/signal_codegen.json`` has the cases that test both.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from convlab import signals
from convlab.codegen import explorer as shared
from convlab.errors import unknown_name
from convlab.ops.geometry import output_size, padding_plan, span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from convlab._types import AxisPadding, Framework, PaddingMode

#: The name of a curve, or its corners [x, y].
Curve: TypeAlias = "str | Sequence[Sequence[float]]"

TEXT: dict[str, Any] = json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))
FRAMEWORKS: tuple[Framework, ...] = tuple(TEXT["samples"])
FOR_CURVES: tuple[Framework, ...] = tuple(TEXT["curves"])  # the others do not support curves

_IN_A_LINE = 16  # numbers of a long list


def samples_code(
    framework: Framework,
    *,
    signal: Sequence[float],
    kernel: Sequence[float],
    name: str | None = None,
    stride: int = 1,
    padding: AxisPadding = "valid",
    dilation: int = 1,
    padding_mode: PaddingMode = "zeros",
    flip: bool = False,
) -> str:
    """Generate code that computes ``output``, as `convlab.SignalExplorer` shows it.

    Parameters
    ----------
    framework : {"numpy", "scipy", "pytorch", "keras", "convlab"}
    signal, kernel : list of numbers
    name : str, optional
        Name of the signal if it is one of `convlab.signals.names`: then the code does not list its samples.
    stride, padding, dilation, padding_mode, flip
        As in `convlab.conv1d`.

    Returns
    -------
    str

    Raises
    ------
    UnknownNameError
        For a framework that is not in the list.
    ShapeError
        If the kernel does not fit: such code would fail.

    Examples
    --------
    >>> print(samples_code("convlab", signal=[1, 3, 2], kernel=[1, 1], stride=2))
    import numpy as np
    <BLANKLINE>
    import convlab as cl
    <BLANKLINE>
    samples = np.array([1, 3, 2])
    kernel = np.array([1, 1])
    <BLANKLINE>
    output = cl.conv1d(samples, kernel, stride=2)
    """
    _check(framework, FRAMEWORKS, "code is written for these libraries only")
    start, end = plan = padding_plan(len(signal), len(kernel), stride=stride, padding=padding, dilation=dilation)
    output_size(
        len(signal), len(kernel), stride=stride, padding=plan, dilation=dilation
    )  # raises if the kernel does not fit
    divisor = shared.divisor_of(kernel)
    padded, zeros = start + end > 0, padding_mode == "zeros"
    far = padded and padding_mode in ("reflect", "circular") and max(plan) >= len(signal)
    even = padded and zeros and start == end
    thins = stride > 1 and dilation > 1  # refused by Keras: then the code uses stride 1 and keeps every n-th value
    over = f" / {divisor}" if divisor > 1 else ""
    torch_stride = ("stride", f"{stride}", stride > 1)
    torch_dilation = ("dilation", f"{dilation}", dilation > 1)
    given = f'"{padding}"' if isinstance(padding, str) else f"{start}" if start == end else f"{plan}"
    facts: shared.Facts = {
        "named": name is not None,
        "samples": f'signals.get("{name}").values' if name else _list(signal),
        "kernel": _list(shared.times(kernel, divisor)),
        "over": over,
        "flip": flip,
        "padded": padded,
        "pads": f"{plan}",
        "far": far,
        "even": even,
        "numpy_mode": shared.TEXT["modes"]["numpy"][padding_mode],
        "torch_mode": shared.TEXT["modes"]["pytorch"][padding_mode],
        "dilated": dilation > 1,
        "dilation": f"{dilation}",
        "span": f"{span(len(kernel), dilation)}",
        "steps": f"[::{stride}]" if stride > 1 else "",
        "window_steps": _window_steps(stride, dilation),
        "torch_options": shared.option_text([torch_stride, ("padding", f"{start}", even), torch_dilation]),
        "keras_options": shared.option_text(
            [("strides", f"{stride}", stride > 1 and not thins), ("dilation_rate", f"{dilation}", dilation > 1)]
        ),
        "keras_steps": f"::{stride}" if thins else ":",
        "convlab_options": shared.option_text(
            [
                torch_stride,
                ("padding", given, padded),
                torch_dilation,
                ("padding_mode", f'"{padding_mode}"', padded and not zeros),
                ("flip", "True", flip),
            ]
        ),
    }
    return shared.fill(TEXT["samples"][framework], facts)


def curves_code(
    framework: Literal["numpy", "scipy", "convlab"],
    *,
    f: Curve,
    g: Curve,
    f_width: float = 1.0,
    g_width: float = 1.0,
    flip: bool = True,
) -> str:
    """Generate code that computes ``output``, the integral of the product at each ``t`` from -4 to 4.

    Parameters
    ----------
    framework : {"numpy", "scipy", "convlab"}
        NumPy adds up narrow strips (errors of about 1e-6, more where a curve jumps between grid points), SciPy
        integrates.
    f, g : str or list of [x, y]
        As `convlab.signals.as_curve` returns them.
    f_width, g_width : float
        Factors by which the curves are stretched along x.
    flip : bool
        Whether g is mirrored, as in convolution.

    Returns
    -------
    str

    Raises
    ------
    UnknownNameError
        For a framework that is not in the list.
    """
    _check(framework, FOR_CURVES, "code for curves is written for these libraries only")
    facts: shared.Facts = {"flip": flip, "slid_corners": "t - x" if flip else "t + x"}
    for letter, curve, width in (("f", f, f_width), ("g", g, g_width)):
        facts |= {
            letter: _formula(curve, width),
            f"{letter}_corners": _list([x for x, _ in _corners(curve, width)]),
            f"{letter}_name": f'"{curve}"' if isinstance(curve, str) else _list(curve),
            f"{letter}_width": "" if width == 1 else f", {shared.number_text(width)}",
        }
    return shared.fill(TEXT["curves"][framework], facts)


def _check(framework: str, known: Sequence[str], why: str) -> None:
    if framework not in known:
        raise unknown_name("code", "library", framework, known, why)


def _window_steps(stride: int, dilation: int) -> str:
    if dilation > 1:
        return f"[::{stride}, ::{dilation}]" if stride > 1 else f"[:, ::{dilation}]"
    return f"[::{stride}]" if stride > 1 else ""


def _list(values: Sequence[Any]) -> str:
    """A list of numbers or of pairs as code; a long one is written on several lines."""
    texts = [_list(value) if isinstance(value, (list, tuple)) else shared.number_text(value) for value in values]
    if len(texts) <= _IN_A_LINE:
        return f"[{', '.join(texts)}]"
    lines = [", ".join(texts[at : at + _IN_A_LINE]) for at in range(0, len(texts), _IN_A_LINE)]
    return "[\n" + "".join(f"    {line},\n" for line in lines) + "]"


def _corners(curve: Curve, width: float) -> list[tuple[float, float]]:
    """The corners of a curve, stretched by `width`; of a formula, the point where it jumps or is highest."""
    corners = signals.CURVES[curve][1] if isinstance(curve, str) else curve
    return [(0, 1)] if corners is None else [(x * width, y) for x, y in corners]


def _formula(curve: Curve, width: float) -> str:
    if isinstance(curve, str) and curve in TEXT["formulas"]:
        text = shared.number_text(width)
        facts: shared.Facts = {
            "over": "" if width == 1 else f" / {text}",
            "ratio": "x" if width == 1 else f"(x / {text})",
        }
        return shared.fill([["", TEXT["formulas"][curve]]], facts)
    xs, ys = zip(*_corners(curve, width), strict=True)
    return f"np.interp(x, {_list(xs)}, {_list(ys)}, left=0, right=0)"
