"""The present settings as code for NumPy, SciPy, PyTorch, Keras and convlab itself.

The text stands once, in ``snippets.json``, which the page fills too (``js/snippets.js``). Both halves only work out
the facts that go into it, by the same rules; ``tests/cases/snippets.json`` holds them together.
"""

import json
import re
from pathlib import Path

from convlab.errors import unknown_name
from convlab.geometry import PADDING_NAMES, output_shape, padding_plan2d, pair, span
from convlab.pool import Layout

TEXT = json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))
FRAMEWORKS = tuple(TEXT["lines"])

_LONGEST = 60  # characters of a kernel that is written on one line
_CHANNELS = ("red", "green", "blue")


def code(
    framework,
    *,
    image,
    shape,
    kernel,
    max_side=None,
    channel="grey",
    stride=1,
    padding="valid",
    dilation=1,
    padding_mode="zeros",
    flip=False,
    bias=0.0,
    activation=None,
    pool=None,
    pool_size=2,
    pool_stride=None,
    pool_padding=0,
    ceil_mode=False,
    count_include_pad=True,
    shift=(0, 0),
):
    """Code that computes ``feature_map`` and, with the settings for it, ``activated`` and ``pooled``.

    Parameters
    ----------
    framework : {"numpy", "scipy", "pytorch", "keras", "convlab"}
    image : str or None
        The name of a sample; None for the reader's own picture, which the code expects under the name ``image``.
    shape : (H, W) or (H, W, 3)
        Shape of the picture in its present size.
    kernel : rows of numbers
    max_side : int, optional
        Longest side to which the picture has been shrunk.
    channel : {"grey", "red", "green", "blue"}
        Which plane of a colour picture is used.
    stride, padding, dilation, padding_mode, flip, bias, activation
    pool, pool_size, pool_stride, pool_padding, ceil_mode, count_include_pad, shift
        As in `convlab.Explorer`.

    Returns
    -------
    str
        Maps are (rows, columns): arrays, or tensors in PyTorch and Keras (there in float32).

    Raises
    ------
    UnknownNameError
        For a framework that is not in the list.
    ShapeError
        If kernel or pooling window does not fit, or a window holds nothing to pool: such code could only fail.

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
    kernel_shape = len(kernel), len(kernel[0])
    stride, dilation = pair(stride, "stride", 1), pair(dilation, "dilation", 1)
    plan = padding_plan2d(shape, kernel_shape, stride, padding, dilation)
    map_shape = output_shape(shape, kernel_shape, stride=stride, padding=plan, dilation=dilation, who="code")
    divisor = _divisor(kernel)
    facts = {
        "own": image is None,
        "load": _load(image, max_side, None if len(shape) == 2 else channel),
        "kernel": _kernel_text(kernel, divisor),
        "over": "" if divisor == 1 else f" / {divisor}",
        "flip": flip,
        "plus": f" {'-' if bias < 0 else '+'} {_number(abs(bias))}" if bias else "",
        "relu": activation == "relu",
        **_padding_facts(plan, padding_mode, shape),
        **_shift_facts(shift),
        **_sliding_facts(kernel_shape, stride, dilation),
        "pool": pool is not None,
    }
    # Keras refuses a stride together with a dilation: then the code slides by 1 and thins out.
    thins = max(stride) > 1 and max(dilation) > 1
    facts["keras_same"] = padding == "same" and padding_mode == "zeros" and not thins
    facts["far_or_shifted"] = facts["far"] or facts["shifted"]
    options = [
        ("bias", _number(bias), bias),
        ("stride", _pair_text(stride), facts["strided"]),
        ("padding", _padding_text(padding, plan), facts["padded"]),
        ("dilation", _pair_text(dilation), facts["dilated"]),
        ("padding_mode", f'"{padding_mode}"', facts["padded"] and padding_mode != "zeros"),
        ("flip", "True", flip),
    ]
    torch_padding = ("padding", _padding_text(None, plan), facts["even"])
    facts |= {
        "convlab_options": _options(options),
        "torch_options": _options([options[1], torch_padding, options[3]]),
        "keras_options": _options(
            [
                ("strides", _pair_text(stride), facts["strided"] and not thins),
                ("padding", '"same"', facts["keras_same"]),
                ("dilation_rate", _pair_text(dilation), facts["dilated"]),
            ]
        ),
        "keras_steps": facts["stride_steps"][1:-1] if thins else ":, :",
    }
    if pool is not None:
        settings = dict(size=pool_size, stride=pool_stride, padding=pool_padding, ceil_mode=ceil_mode)
        facts["pooled_from"] = "activated" if facts["relu"] else "feature_map"
        facts |= _pool_facts(pool, map_shape, facts["pooled_from"], count_include_pad, **settings)
    return _fill(TEXT["lines"][framework], facts)


def _fill(lines, facts):
    """The lines whose conditions hold, with the facts put in."""
    holds = [
        (line, all(bool(facts.get(word.lstrip("!"))) != word.startswith("!") for word in condition.split()))
        for condition, line in lines
    ]
    return "\n".join(re.sub(r"\{(\w+)\}", lambda name: facts[name[1]], line) for line, good in holds if good)


def _padding_facts(plan, mode, shape):
    padded = _is_padded(plan)
    # PyTorch reflects and wraps at most once around.
    wide = any(max(sides) >= size for sides, size in zip(plan, shape, strict=False))
    far = mode in ("reflect", "circular") and padded and wide
    return {
        "padded": padded,
        "far": far,
        "even": padded and mode == "zeros" and _is_even(plan),
        "pads": f"{plan}",
        "torch_pads": _torch_pads(plan),
        "numpy_mode": TEXT["modes"]["numpy"][mode],
        "torch_mode": TEXT["modes"]["pytorch"][mode],
    }


def _shift_facts(shift):
    """The picture is padded on one side and cut on the other."""
    return {
        "shifted": any(shift),
        "shift": f"{tuple(shift)}",
        "shift_pads": f"{tuple((max(by, 0), max(-by, 0)) for by in shift)}",
        "shift_cut": f"[{', '.join(f':{-by}' if by > 0 else f'{-by}:' if by else ':' for by in shift)}]",
    }


def _sliding_facts(kernel_shape, stride, dilation):
    return {
        "span": f"{tuple(span(size, step) for size, step in zip(kernel_shape, dilation, strict=True))}",
        "strided": max(stride) > 1,
        "dilated": max(dilation) > 1,
        "stride_steps": _steps(stride),
        "dilation_steps": _steps(dilation),
        "window_steps": _steps((*stride, *dilation) if max(dilation) > 1 else stride),
    }


def _pool_facts(kind, map_shape, source, count_include_pad, *, size, stride, padding, ceil_mode):
    size = pair(size, "pool_size", 1)
    stride = size if stride is None else pair(stride, "pool_stride", 1)
    plan = padding_plan2d(map_shape, size, stride, padding)
    fits = dict(stride=stride, padding=plan, ceil_mode=ceil_mode, who="code", what="pooling window")
    pooled = output_shape(map_shape, size, **fits)
    if kind == "max" or not count_include_pad:
        Layout("code", map_shape, size, stride, padding, 1, ceil_mode).refuse_empty_windows()
    # A last window of ceil_mode needs cells beyond the padding. They never count; the padding does as zeros.
    lacking = [
        (n - 1) * step + wide - many for n, step, wide, many in zip(pooled, stride, size, map_shape, strict=True)
    ]
    reach = tuple((start, max(end, less - start)) for (start, end), less in zip(plan, lacking, strict=True))
    zeros = plan if kind == "average" and count_include_pad else ((0, 0), (0, 0))
    uncounted = tuple((a - c, b - d) for (a, b), (c, d) in zip(reach, zeros, strict=True))
    # SciPy's filters put the result at the middle of the window.
    centres = []
    for many, sides, wide, step, count in zip(map_shape, reach, size, stride, pooled, strict=True):
        first = wide // 2
        last = first + (count - 1) * step
        stop = last + 1 if last + step < many + sum(sides) else ""
        centres.append(f"{first or ''}:{stop}:{step}" if step > 1 else f"{first or ''}:{stop}")
    padded = _is_padded(reach)
    # PyTorch pads both sides alike, by half a window at most.
    torch_pads_pool = not _is_even(plan) or any(start > wide // 2 for (start, _), wide in zip(plan, size, strict=True))
    keras_same = kind == "max" and padding == "same" and padded and reach == plan
    options = [
        ("stride", _pair_text(stride), stride != size),
        ("padding", _padding_text(padding, plan), _is_padded(plan)),
        ("ceil_mode", "True", ceil_mode),
        ("count_include_pad", "False", kind == "average" and _is_padded(plan) and not count_include_pad),
    ]
    torch_padding = ("padding", _padding_text(None, plan), _is_padded(plan))
    return {
        kind: True,
        "pool_window": f"{size}",
        "pool_size": _pair_text(size),
        "pool_steps": _steps(stride),
        "centre_steps": f"[{', '.join(centres)}]",
        "pool_padded": padded,
        "pool_pads": f"{reach}",
        "pool_input": "padded" if padded else source,
        "pool_zeros": _is_padded(zeros) and f"{zeros}",
        "pool_uncounted": _is_padded(uncounted) and f"{uncounted}",
        "uncounted_from": "padded" if _is_padded(zeros) else source,
        "counted_shape": f"{tuple(many + sum(sides) for many, sides in zip(map_shape, zeros, strict=True))}",
        "torch_pads_pool": torch_pads_pool,
        "torch_pool_pads": _torch_pads(reach),
        "torch_uncounted": _torch_pads(uncounted),
        "torch_pool_input": "padded" if torch_pads_pool else source,
        "torch_pool_options": _options(options[:1] if torch_pads_pool else [options[0], torch_padding, *options[2:]]),
        "keras_pool_same": keras_same,
        "keras_pool_input": "padded" if padded and not keras_same else source,
        "keras_pool_options": _options([("strides", _pair_text(stride), True), ("padding", '"same"', keras_same)]),
        "convlab_pool_options": _options(options),
    }


def _load(image, max_side, channel):
    """How to get the pixels; `channel` is None for a grey picture."""
    arguments = ["image" if image is None else f'"{image}"']
    if max_side is not None:
        arguments.append(f"max_side={max_side}")
    if channel == "grey":
        arguments.append("grey=True")
    plane = f"[:, :, {_CHANNELS.index(channel)}]" if channel in _CHANNELS else ""
    return f"cl.load_image({', '.join(arguments)}){plane}"


def _divisor(kernel):
    """The number by which whole numbers are divided to give exactly these weights; 1 where there is none."""
    weights = [weight for row in kernel for weight in row]
    if all(weight == int(weight) for weight in weights) or max(map(abs, weights)) > 1e6:
        return 1
    fits = (d for d in TEXT["denominators"] if all(round(weight * d) / d == weight for weight in weights))
    return next(fits, 1)


def _kernel_text(kernel, divisor):
    rows = [
        f"[{', '.join(_number(round(weight * divisor) if divisor > 1 else weight) for weight in row)}]"
        for row in kernel
    ]
    line = f"[{', '.join(rows)}]"
    return line if len(line) <= _LONGEST else "[\n    " + ",\n    ".join(rows) + ",\n]"


def _number(value):
    """3, 0.1, 1e-05: the shortest text that is read as this number again."""
    return repr(float(value) + 0.0).removesuffix(".0")


def _is_padded(plan):
    return any(map(any, plan))


def _is_even(plan):
    return all(start == end for start, end in plan)


def _torch_pads(plan):
    """Left, right, top, bottom: the last axis first."""
    rows, cols = plan
    return f"{(*cols, *rows)}"


def _padding_text(padding, plan):
    """The name of a padding, or its numbers: the same on all sides, for rows and columns, or for each side."""
    if padding in PADDING_NAMES:
        return f'"{padding}"'
    return _pair_text([start for start, _ in plan]) if _is_even(plan) else f"{plan}"


def _pair_text(numbers):
    return f"{numbers[0]}" if numbers[0] == numbers[1] else f"{tuple(numbers)}"


def _steps(steps):
    """``[::2, :]``, and nothing where every step is 1."""
    return f"[{', '.join(':' if step == 1 else f'::{step}' for step in steps)}]" if max(steps) > 1 else ""


def _options(options):
    return "".join(f", {name}={text}" for name, text, wanted in options if wanted)
