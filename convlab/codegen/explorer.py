"""Code for the settings of an Explorer, for NumPy, SciPy, PyTorch, Keras and convlab itself.

The templates are in ``explorer.json``, which ``js/src/codegen/explorer.ts`` fills in the browser. Both only compute the
facts that go into them, by the same rules; ``tests/cases/codegen.json`` has the cases that test both.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from convlab.errors import ShapeError, unknown_name
from convlab.ops.channels import CHANNELS, plane_kernel, slices
from convlab.ops.geometry import PADDING_NAMES, output_shape, padding_plan2d, pair, span
from convlab.ops.pool import Layout

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import numpy.typing as npt

    from convlab._types import Channel, Framework, IntOrPair, Padding, PaddingMode, Pair, Plan

#: Conditions of the templates, and the texts that fill them.
Facts: TypeAlias = "dict[str, bool | str]"
#: A keyword argument: (name, text, whether it is written).
Option: TypeAlias = "tuple[str, str, object]"

TEXT: dict[str, Any] = json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))
FRAMEWORKS: tuple[Framework, ...] = tuple(TEXT["lines"])

_LONGEST = 60  # characters of a kernel that is written on one line


def code(
    framework: Framework,
    *,
    image: str | None,
    shape: Sequence[int],
    kernel: npt.ArrayLike,
    bank: Sequence[npt.ArrayLike] = (),
    max_side: int | None = None,
    channel: Channel = "grey",
    depthwise: bool = False,
    stride: IntOrPair = 1,
    padding: Padding = "valid",
    dilation: IntOrPair = 1,
    padding_mode: PaddingMode = "zeros",
    flip: bool = False,
    bias: float = 0.0,
    activation: str | None = None,
    pool: str | None = None,
    pool_size: IntOrPair = 2,
    pool_stride: IntOrPair | None = None,
    pool_padding: Padding = 0,
    ceil_mode: bool = False,
    count_include_pad: bool = True,
    shift: Pair = (0, 0),
) -> str:
    """Generate code that computes ``feature_map`` and, if so set, ``activated`` and ``pooled``.

    With a bank it computes ``feature_maps`` instead.

    Parameters
    ----------
    framework : {"numpy", "scipy", "pytorch", "keras", "convlab"}
    image : str or None
        The name of a sample image; None for the user's own image, which the code expects as a variable ``image``.
    shape : (H, W) or (H, W, 3)
        Shape of the image at its present size.
    kernel : rows of numbers, or of (red, green, blue)
    bank : list of kernels, optional
        Kernels of the same size, used instead of `kernel`.
    max_side : int, optional
        Longest side to which the image has been reduced.
    channel : {"grey", "red", "green", "blue", "all"}
        The channel of a colour image that is convolved.
    depthwise : bool
        With all channels: whether each has feature maps of its own.
    stride, padding, dilation, padding_mode, flip, bias, activation
    pool, pool_size, pool_stride, pool_padding, ceil_mode, count_include_pad, shift
        As in `convlab.Explorer`.

    Returns
    -------
    str
        A feature map is (rows, columns); several are stacked along a last axis, in the order of
        ``Explorer.feature_maps``. They are arrays, or float32 tensors in PyTorch and Keras.

    Raises
    ------
    UnknownNameError
        For a framework that is not in the list.
    ShapeError
        If the kernel or the pooling window does not fit, or a window covers nothing but padding: such code would
        fail. Also if the kernels of a bank differ in size: they do not form one array.

    Examples
    --------
    >>> print(code("convlab", image="grid", shape=(5, 5), kernel=[[1, 2]], stride=2))
    import numpy as np
    <BLANKLINE>
    import convlab as cl
    <BLANKLINE>
    image = cl.load_image("grid")
    kernel = np.array([[1, 2]])
    <BLANKLINE>
    feature_map = cl.conv2d(image, kernel, stride=2)
    """
    if framework not in FRAMEWORKS:
        raise unknown_name("code", "library", framework, FRAMEWORKS, "code is written for these libraries only")
    is_deep = channel == "all" and len(shape) == 3
    kernel_shape = _common_shape(list(bank) or [kernel])
    strides, dilations = pair(stride, "stride", 1), pair(dilation, "dilation", 1)
    plan = padding_plan2d(shape, kernel_shape, strides, padding, dilations)
    map_shape = output_shape(shape, kernel_shape, stride=strides, padding=plan, dilation=dilations, who="code")
    facts: Facts = {
        "own": image is None,
        "load": _load(image, max_side, None if len(shape) == 2 else channel),
        "plus": f" {'-' if bias < 0 else '+'} {number_text(abs(bias))}" if bias else "",
        "relu": activation == "relu",
        **_kernel_facts(bank, kernel, channel, is_deep=is_deep, is_depthwise=is_deep and depthwise, flip=flip),
        **_padding_facts(plan, padding_mode, shape, is_deep),
        **_shift_facts(shift, is_deep),
        **_sliding_facts(kernel_shape, strides, dilations, is_deep, len(bank)),
        "pool": pool is not None,
    }
    # Keras refuses a stride together with a dilation: then the code uses stride 1 and keeps every n-th value.
    thins = max(strides) > 1 and max(dilations) > 1
    facts["keras_same"] = padding == "same" and padding_mode == "zeros" and not thins
    facts["far_or_shifted"] = facts["far"] or facts["shifted"]
    options: list[Option] = [
        ("bias", number_text(bias), bias),
        ("stride", _pair_text(strides), facts["strided"]),
        ("padding", _padding_text(padding, plan), facts["padded"]),
        ("dilation", _pair_text(dilations), facts["dilated"]),
        ("padding_mode", f'"{padding_mode}"', facts["padded"] and padding_mode != "zeros"),
        ("flip", "True", flip),
    ]
    torch_padding = ("padding", _padding_text(None, plan), facts["even"])
    steps = _steps(strides)[1:-1] if thins else ":, :"
    facts |= {
        "convlab_options": option_text(options),
        "torch_options": option_text([options[1], torch_padding, options[3]]),
        "keras_options": option_text(
            [
                ("strides", _pair_text(strides), facts["strided"] and not thins),
                ("padding", '"same"', facts["keras_same"]),
                ("dilation_rate", _pair_text(dilations), facts["dilated"]),
            ]
        ),
        "keras_out": f"[0, {steps}, 0]" if not facts["several"] else f"[0, {steps}]" if thins else "[0]",
    }
    if pool is not None:
        source = "activated" if facts["relu"] else str(facts["maps"])
        facts["pooled_from"] = source
        facts |= _pool_facts(
            pool,
            map_shape,
            source,
            count_include_pad,
            bool(facts["several"]),
            size=pool_size,
            stride=pool_stride,
            padding=pool_padding,
            ceil_mode=ceil_mode,
        )
    return fill(TEXT["lines"][framework], facts)


def _common_shape(kernels: Sequence[npt.ArrayLike]) -> tuple[int, ...]:
    """Shape (rows, cols) of all kernels."""
    shapes = [np.shape(kernel)[:2] for kernel in kernels]
    if len(set(shapes)) > 1:
        sizes = ", ".join(f"{rows} x {cols}" for rows, cols in dict.fromkeys(shapes))
        wrong, why, way_out = TEXT["differ"]
        raise ShapeError.says("code", wrong, sizes, why, way_out)
    return shapes[0]


def fill(lines: Iterable[Sequence[str]], facts: Facts) -> str:
    """Join the lines whose conditions hold, with the facts filled in.

    Parameters
    ----------
    lines : sequence of (condition, line)
        A condition is a list of facts that have to be true, or false after ``!``, separated by spaces.
    facts : dict
    """
    holds = [
        (line, all(bool(facts.get(word.lstrip("!"))) != word.startswith("!") for word in condition.split()))
        for condition, line in lines
    ]
    return "\n".join(re.sub(r"\{(\w+)\}", lambda name: str(facts[name[1]]), line) for line, good in holds if good)


def _kernel_facts(
    bank: Sequence[npt.ArrayLike],
    kernel: npt.ArrayLike,
    channel: str,
    *,
    is_deep: bool,
    is_depthwise: bool,
    flip: bool,
) -> Facts:
    """Facts about the weights, written as (maps, channels, rows, columns) without unnecessary axes, and their use."""
    kernels: list[npt.ArrayLike] = [*bank] or [kernel]
    is_bank, is_sliced = bool(bank), is_deep and any(np.ndim(each) == 3 for each in kernels)
    if is_sliced:
        kernels = [np.moveaxis(slices(each), 2, 0) for each in kernels]
    elif not is_deep:
        kernels = [plane_kernel(each, channel) for each in kernels]
    divisors = [divisor_of(np.ravel(each).tolist()) for each in kernels]
    written = [times(np.asarray(each).tolist(), divisor) for each, divisor in zip(kernels, divisors, strict=True)]
    axes = ["maps"] * is_bank + ["channels"] * is_sliced + ["rows", "columns"]
    mixed = len(set(divisors)) > 1
    over = f" / {divisors[0]}" if divisors[0] > 1 else ""
    each = f"[:{', None' * (len(axes) - 1)}]"
    is_layer = is_bank or is_deep
    return {
        "bank": is_bank,
        "deep": is_deep,
        "depthwise": is_depthwise,
        "layer": is_layer,
        "shared": is_deep and not is_sliced,
        "several": is_bank or is_depthwise,
        "name": "kernels" if is_bank else "kernel",
        "maps": "feature_maps" if is_bank else "feature_map",
        "kernel": _nested_text(written if is_bank else written[0]),
        "axes": f"  # ({', '.join(axes)})" if len(axes) > 2 else "",
        "over": f" / np.array({divisors}){each}" if mixed else over,
        "torch_over": f" / torch.tensor({divisors}){each}" if mixed else over,
        "keras_over": f' / np.array({divisors}, dtype="float32"){each}' if mixed else over,
        "torch_image": ".permute(2, 0, 1)[None]" if is_deep else "[None, None]",
        "keras_image": "[None]" if is_deep else "[None, :, :, None]",
        "einsum": f"ij{'c' * is_deep}kl,{'m' * is_bank}{'c' * is_sliced}kl->ij{'c' * is_depthwise}{'m' * is_bank}",
        "before": "..., " * is_layer,  # the axes before rows and columns
        "torch_flip": "-2, -1" if is_layer else "2, 3",
        "keras_flip": ", (-2, -1)" * is_layer,
        "correlate": "convolve2d" if flip else "correlate2d",
        "flip": flip,
    }


def _padding_facts(plan: Plan, mode: PaddingMode, shape: Sequence[int], is_deep: bool) -> Facts:
    padded = _is_padded(plan)
    # PyTorch mirrors and repeats the image at most once.
    wide = any(max(sides) >= size for sides, size in zip(plan, shape, strict=False))
    far = mode in ("reflect", "circular") and padded and wide
    return {
        "padded": padded,
        "far": far,
        "even": padded and mode == "zeros" and _is_even(plan),
        "pads": _pads(plan, is_deep),
        "torch_pads": _torch_pads(plan),
        "numpy_mode": TEXT["modes"]["numpy"][mode],
        "torch_mode": TEXT["modes"]["pytorch"][mode],
    }


def _shift_facts(shift: Pair, is_deep: bool) -> Facts:
    """Facts about the shift: the image is padded on one side and cut on the other."""
    return {
        "shifted": any(shift),
        "shift": f"{tuple(shift)}",
        "shift_pads": _pads([(max(by, 0), max(-by, 0)) for by in shift], is_deep),
        "shift_cut": f"[{', '.join(f':{-by}' if by > 0 else f'{-by}:' if by else ':' for by in shift)}]",
    }


def _sliding_facts(kernel_shape: Sequence[int], stride: Pair, dilation: Pair, is_deep: bool, kernels: int) -> Facts:
    spans = tuple(span(size, step) for size, step in zip(kernel_shape, dilation, strict=True))
    channels = (len(CHANNELS),) * is_deep
    return {
        "span": f"{spans}",
        "stacked_span": f"{((kernels,) if kernels else ()) + channels + spans}",
        "strided": max(stride) > 1,
        "dilated": max(dilation) > 1,
        "stride_steps": _steps(stride),
        "dilation_steps": _steps(dilation)[1:-1],
        "window_steps": _steps((*stride, *(1,) * is_deep, *dilation) if max(dilation) > 1 else stride),
    }


def _pool_facts(
    kind: str,
    map_shape: Pair,
    source: str,
    count_include_pad: bool,
    several: bool,
    *,
    size: IntOrPair,
    stride: IntOrPair | None,
    padding: Padding,
    ceil_mode: bool,
) -> Facts:
    size = pair(size, "pool_size", 1)
    stride = size if stride is None else pair(stride, "pool_stride", 1)
    plan = padding_plan2d(map_shape, size, stride, padding)
    pooled = output_shape(
        map_shape, size, stride=stride, padding=plan, ceil_mode=ceil_mode, who="code", what="pooling window"
    )
    if kind == "max" or not count_include_pad:
        Layout("code", (1, *map_shape, 1), size, stride, padding, 1, ceil_mode).refuse_empty_windows()
    # A partial last window of ceil_mode needs cells beyond the padding. They never count; the padding counts as zeros.
    lacking = [
        (n - 1) * step + wide - many for n, step, wide, many in zip(pooled, stride, size, map_shape, strict=True)
    ]
    reach = tuple((start, max(end, less - start)) for (start, end), less in zip(plan, lacking, strict=True))
    zeros = plan if kind == "average" and count_include_pad else ((0, 0), (0, 0))
    uncounted = tuple((a - c, b - d) for (a, b), (c, d) in zip(reach, zeros, strict=True))
    # SciPy's filters put the result at the middle of the window.
    last = (1,) * several  # the axis of the feature maps is not pooled
    centres = []
    for many, sides, wide, step, count in zip(map_shape, reach, size, stride, pooled, strict=True):
        first = wide // 2
        end = first + (count - 1) * step
        stop = end + 1 if end + step < many + sum(sides) else ""
        centres.append(f"{first or ''}:{stop}:{step}" if step > 1 else f"{first or ''}:{stop}")
    padded = _is_padded(reach)
    counted = [many + sum(sides) for many, sides in zip(map_shape, zeros, strict=True)]
    # PyTorch pads both sides equally, by half a window at most.
    torch_pads_pool = not _is_even(plan) or any(start > wide // 2 for (start, _), wide in zip(plan, size, strict=True))
    keras_same = kind == "max" and padding == "same" and padded and reach == plan
    options: list[Option] = [
        ("stride", _pair_text(stride), stride != size),
        ("padding", _padding_text(padding, plan), _is_padded(plan)),
        ("ceil_mode", "True", ceil_mode),
        ("count_include_pad", "False", kind == "average" and _is_padded(plan) and not count_include_pad),
    ]
    torch_padding = ("padding", _padding_text(None, plan), _is_padded(plan))
    return {
        kind: True,
        "pool_window": f"{size}",
        "pool_axes": ", axis=(0, 1)" if several else "",
        "cell_axes": "(3, 4)" if several else "(2, 3)",
        "torch_in": ".permute(2, 0, 1)" if several else "[None]",
        "torch_order": "none for the maps; " if several else "",
        "torch_out": ".permute(1, 2, 0)" if several else "[0]",
        "keras_in": "[None]" if several else "[None, :, :, None]",
        "keras_back": "[0]" if several else "[0, :, :, 0]",
        "scipy_window": f"{(*size, *last)}",
        "pool_size": _pair_text(size),
        "pool_steps": _steps(stride),
        "centre_steps": f"[{', '.join(centres)}]",
        "pool_padded": padded,
        "pool_pads": _pads(reach, several),
        "pool_input": "padded" if padded else source,
        "pool_zeros": _is_padded(zeros) and _pads(zeros, several),
        "pool_uncounted": _is_padded(uncounted) and _pads(uncounted, several),
        "uncounted_from": "padded" if _is_padded(zeros) else source,
        "counted_shape": f"{(*counted, *last)}",
        "torch_pads_pool": torch_pads_pool,
        "torch_pool_pads": _torch_pads(reach, several),
        "torch_uncounted": _torch_pads(uncounted, several),
        "torch_pool_input": "padded" if torch_pads_pool else source,
        "torch_pool_options": option_text(
            options[:1] if torch_pads_pool else [options[0], torch_padding, *options[2:]]
        ),
        "keras_pool_same": keras_same,
        "keras_pool_input": "padded" if padded and not keras_same else source,
        "keras_pool_options": option_text([("strides", _pair_text(stride), True), ("padding", '"same"', keras_same)]),
        "convlab_pool_options": option_text(options),
    }


def _load(image: str | None, max_side: int | None, channel: str | None) -> str:
    """The expression that loads the image; `channel` is None for a grey image."""
    arguments = ["image" if image is None else f'"{image}"']
    if max_side is not None:
        arguments.append(f"max_side={max_side}")
    if channel == "grey":
        arguments.append("grey=True")
    plane = f"[:, :, {CHANNELS.index(channel)}]" if channel in CHANNELS else ""
    return f"cl.load_image({', '.join(arguments)}){plane}"


def divisor_of(weights: Sequence[float]) -> int:
    """The denominator that turns integers into exactly these weights; 1 if there is none."""
    if all(weight == int(weight) for weight in weights) or max(map(abs, weights)) > 1e6:
        return 1
    fits = (d for d in TEXT["denominators"] if all(round(weight * d) / d == weight for weight in weights))
    return next(fits, 1)


def times(weights: Any, divisor: int) -> Any:
    """Multiply nested lists of weights by their `divisor_of`, which makes them integers."""
    if isinstance(weights, (list, tuple)):
        return [times(part, divisor) for part in weights]
    return round(weights * divisor) if divisor > 1 else weights


def _nested_text(weights: Any) -> str:
    """Nested lists as code: a list that is too long for one line has a line for each entry, rows are never broken."""
    if not isinstance(weights, list):
        return number_text(weights)
    parts = [_nested_text(part) for part in weights]
    line = f"[{', '.join(parts)}]"
    if len(line) <= _LONGEST or not isinstance(weights[0], list):
        return line
    lines = ",\n".join(parts).replace("\n", "\n    ")
    return f"[\n    {lines},\n]"


def number_text(value: float) -> str:
    """Shortest text that is parsed as this number again: 3, 0.1, 1e-05."""
    return repr(float(value) + 0.0).removesuffix(".0")


def _is_padded(plan: Sequence[Pair]) -> bool:
    return any(map(any, plan))


def _is_even(plan: Sequence[Pair]) -> bool:
    return all(start == end for start, end in plan)


def _pads(plan: Iterable[Pair], is_stack: bool) -> str:
    """Argument of np.pad; a third axis, along which maps are stacked, is not padded."""
    return f"{(*plan, *([(0, 0)] if is_stack else []))}"


def _torch_pads(plan: Sequence[Pair], is_stack: bool = False) -> str:
    """Argument of PyTorch's pad: left, right, top, bottom, which is the last axis first."""
    rows, cols = plan
    return f"{(0, 0) * is_stack + (*cols, *rows)}"


def _padding_text(padding: Padding | None, plan: Sequence[Pair]) -> str:
    """The name of a padding, or its pixels: one number for all sides, (rows, columns), or both ends of each axis."""
    if padding in PADDING_NAMES:
        return f'"{padding}"'
    return _pair_text([start for start, _ in plan]) if _is_even(plan) else f"{plan}"


def _pair_text(numbers: Sequence[int]) -> str:
    return f"{numbers[0]}" if numbers[0] == numbers[1] else f"{tuple(numbers)}"


def _steps(steps: Sequence[int]) -> str:
    """A slice with these steps, ``[::2, :]``; empty if every step is 1."""
    return f"[{', '.join(':' if step == 1 else f'::{step}' for step in steps)}]" if max(steps) > 1 else ""


def option_text(options: Iterable[Option]) -> str:
    """The keyword arguments that are to be written, each after a comma."""
    return "".join(f", {name}={text}" for name, text, wanted in options if wanted)
