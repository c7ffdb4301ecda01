"""Both halves compute the same: thousands of random settings in Chromium (core/operations.ts) and in NumPy."""

import json
import random
from pathlib import Path

import node
import numpy as np
import pytest

import convlab as cl
from convlab.errors import ConvlabError, ShapeError
from convlab.images import to_grey
from convlab.ops import geometry
from convlab.ops.channels import conv_channels, layer_trace
from convlab.ops.conv import window_trace
from convlab.ops.shift import change_of, shift2d

pytestmark = pytest.mark.browser

HERE = Path(__file__).parent
CORE = node.without_types(HERE.parents[1] / "js" / "src" / "core" / "operations.ts")
RUNNER = (HERE / "parity.mjs").read_text(encoding="utf-8")
# Modules from their text, as anywidget loads them.
IN_PAGE = """
async ([core, runner, cases]) => {
  const load = (text) => import(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
  return (await load(runner)).computeAll(await load(core), cases);
}
"""
KINDS = {"conv2d": 1600, "trace": 300, "feeds": 300, "max": 400, "average": 400, "axis": 500, "shift": 60}
KINDS |= {"relu": 20, "grey": 20, "layer": 300, "layer trace": 100}


# Cases


def numbers(rng, rows, cols, whole):
    if whole:
        return [[rng.randint(-255, 255) for _ in range(cols)] for _ in range(rows)]
    return [[rng.uniform(-255, 255) for _ in range(cols)] for _ in range(rows)]


def channels(rng, rows, cols, whole):
    """The same with three numbers at each place."""
    return np.stack([numbers(rng, rows, cols, whole) for _ in range(3)], axis=-1).tolist()


def random_padding(rng, names, most=6):
    side = lambda: [rng.randint(0, most), rng.randint(0, most)]  # noqa: E731
    return rng.choice([rng.choice(names), rng.choice(names), rng.randint(0, most), side(), [side(), side()]])


def random_case(rng, kind):
    whole = rng.random() < 0.6
    case = {
        "kind": kind,
        "whole": whole,
        "image": numbers(rng, rng.randint(1, 24), rng.randint(1, 24), whole),
    }
    axes = lambda most: [rng.randint(1, most), rng.randint(1, most)]  # noqa: E731
    is_layer = kind.startswith("layer")
    if is_layer:
        case["image"] = channels(rng, rng.randint(1, 16), rng.randint(1, 16), whole)
    if kind in ("conv2d", "trace", "feeds") or is_layer:
        make = channels if is_layer else numbers
        case["kernel"] = make(rng, rng.randint(1, 7), rng.randint(1, 7), whole)
        if rng.random() < 0.4 and not is_layer:
            case["kernel"] = [[weight * rng.randint(0, 1) for weight in row] for row in case["kernel"]]
        settings = dict(padding=random_padding(rng, geometry.PADDING_NAMES), stride=axes(4), dilation=axes(3))
        settings |= dict(mode=rng.choice(geometry.PADDING_MODES), flip=rng.random() < 0.4)
        settings["bias"] = rng.choice([0, 0, 3, -2]) if whole else rng.choice([0, rng.uniform(-9, 9)])
        most = 2 if kind == "feeds" else 9
        case |= dict(settings=settings, row=rng.randint(0, most), col=rng.randint(0, most))
    elif kind in ("max", "average"):
        settings = dict(size=axes(5), stride=axes(4), dilation=axes(2), ceilMode=rng.random() < 0.4)
        settings |= dict(padding=random_padding(rng, ["valid", "same", "same_lower"], 3))
        settings["countIncludePad"] = rng.random() < 0.5
        case["settings"] = settings
    elif kind == "axis":
        settings = dict(size=rng.randint(1, 40), kernelSize=rng.randint(1, 7), stride=rng.randint(1, 5))
        settings |= dict(dilation=rng.randint(1, 4), ceilMode=rng.random() < 0.3)
        choices = [*geometry.PADDING_NAMES, rng.randint(0, 4), [rng.randint(0, 4), rng.randint(0, 4)]]
        case |= dict(settings=settings | {"padding": rng.choice(choices)}, whole=True)
    elif kind == "shift":
        case["settings"] = {"shift": [rng.randint(-5, 5), rng.randint(-5, 5)]}
    elif kind == "grey":
        pixel = (lambda: rng.randint(0, 255)) if whole else rng.random
        case |= dict(image=[[pixel() for _ in range(3)] for _ in range(200)], settings={"whole": whole})
    return case


def random_cases(seed, counts):
    rng = random.Random(seed)
    return [random_case(rng, kind) for kind, count in counts.items() for _ in range(count)]


# The two halves


def in_python(case):
    try:
        return {"value": compute(case)}
    except ConvlabError as error:
        return {"refused": "ShapeError" if isinstance(error, ShapeError) else "RangeError"}


def compute(case):
    kind, settings = case["kind"], case.get("settings")
    image = np.array(case["image"], dtype=float)
    if kind == "relu":
        return cl.relu(image)
    if kind == "grey":
        return [to_grey(image[np.newaxis].astype(np.uint8 if settings["whole"] else float))[0]]
    if kind == "axis":
        return compute_axis(settings)
    if kind == "shift":
        moved = shift2d(image, *settings["shift"])
        return [*moved, change_of(image, moved)]
    if kind in ("max", "average"):
        options = {name: settings[name] for name in ("size", "stride", "padding", "dilation")}
        options["ceil_mode"] = settings["ceilMode"]
        if kind == "max":
            return cl.max_pool2d(image, **options)
        return cl.avg_pool2d(image, count_include_pad=settings["countIncludePad"], **options)
    options = {name: settings[name] for name in ("stride", "padding", "dilation", "flip", "bias")}
    options["padding_mode"] = settings["mode"]
    if kind == "feeds":
        del options["bias"]
        return compute_feeds(image.shape, np.shape(case["kernel"]), (case["row"], case["col"]), options)
    if kind == "conv2d":
        return cl.conv2d(image, case["kernel"], **options)
    if kind == "layer":
        return conv_channels(image, case["kernel"], **options)
    if kind == "layer trace":
        seen = layer_trace(image, case["kernel"], row=case["row"], col=case["col"], **options)
        return [*np.moveaxis(seen.products, 2, 0).reshape(3, -1), seen.sums, [seen.sum]]
    seen = window_trace(image, case["kernel"], row=case["row"], col=case["col"], **options)
    columns = (
        seen.rows,
        seen.cols,
        seen.padded,
        seen.pixels,
        seen.weights,
        seen.products,
        seen.subtotals,
    )
    return [*np.stack([column.ravel() for column in columns], axis=1), [seen.sum]]


def compute_feeds(shape, kernel_shape, at, options):
    """Along each axis the outputs of pixel `at` and the pixels of weight `at`; the coverage."""
    plan = geometry.padding_plan2d(shape, kernel_shape, options["stride"], options["padding"], options["dilation"])
    along = [
        dict(stride=options["stride"][axis], padding=plan[axis], dilation=options["dilation"][axis]) for axis in (0, 1)
    ]
    axes = list(zip(at, shape, kernel_shape, along, strict=True))
    reached = [
        pairs for *one, rest in axes for pairs in geometry.outputs_of(*one, mode=options["padding_mode"], **rest)
    ]
    met = [geometry.pixels_of(*one, **rest) for *one, rest in axes]
    coverage = [geometry.coverage(size, kernel, **rest) for _, size, kernel, rest in axes]
    return [*reached, *met, *np.outer(*coverage)]


def compute_axis(settings):
    axis = {name: settings[name] for name in ("stride", "padding", "dilation")}
    size, kernel_size, ceil_mode = settings["size"], settings["kernelSize"], settings["ceilMode"]
    raw = geometry.raw_output_size(size, kernel_size, ceil_mode=ceil_mode, **axis)
    seen = dict(axis, ceil_mode=ceil_mode)
    saving = geometry.padding_that_saves(size, kernel_size, **axis)
    return [
        geometry.padding_plan(size, kernel_size, **axis),
        [raw],
        geometry.coverage(size, kernel_size, **seen),
        geometry.unread(size, kernel_size, **seen),
        (-1, -1) if saving is None else saving,
    ]


def in_chromium(browser, core, cases):
    page = browser.new_page()
    try:
        return json.loads(page.evaluate(IN_PAGE, [core, RUNNER, json.dumps(cases)]))
    finally:
        page.close()


def differences(cases, theirs, ours):
    """One line for each case on which the halves disagree."""
    found = []
    for case, js, python in zip(cases, theirs, ours, strict=True):
        if "refused" in js or "refused" in python:
            if js != python:
                found.append(f"{case['kind']} {case.get('settings')}: {js.get('refused')} / {python.get('refused')}")
            continue
        mine = [[float(value) for value in row] for row in python["value"]]
        if [len(row) for row in mine] != [len(row) for row in js["value"]]:
            found.append(f"{case['kind']} {case.get('settings')}: shapes differ")
            continue
        # JSON has no NaN: it arrives as None, and becomes NaN again, which equals nothing.
        a, b = (np.array([value for row in rows for value in row], dtype=float) for rows in (mine, js["value"]))
        tolerance = 0 if case["whole"] else 1e-12 * np.abs(a).max(initial=0)
        if not (np.abs(a - b) <= tolerance).all():
            found.append(f"{case['kind']} {case.get('settings')}: {np.abs(a - b).max()}")
    return found


# Tests


@pytest.mark.parametrize("seed", [1, 2])
def test_both_halves_compute_the_same(browser, seed):
    cases = random_cases(seed, KINDS)
    theirs = in_chromium(browser, CORE, cases)
    assert len(theirs) == len(cases) > 3000
    refused = sum("refused" in answer for answer in theirs)
    assert 100 < refused < len(cases) / 2, "the settings are neither all possible nor mostly impossible"
    assert differences(cases, theirs, list(map(in_python, cases))) == []


# name -> (what core/operations.ts says, what a slip would say). Each must be found.
FAULTS = {
    "stride of the rows ignored": ("row * strideRows + line * gap", "row + line * gap"),
    "stride of the columns ignored": (
        "= [layout.dilation[1], layout.stride[1], layout.first[1]];",
        "= [layout.dilation[1], 1, layout.first[1]];",
    ),
    "flip ignored": ("flip ? kernel.data.slice().reverse()", "false ? kernel.data.slice().reverse()"),
    "odd padding at the start": ('padding === "same" ? [less,', 'padding !== "same" ? [less,'),
    "padding ignored": (
        "const [[top], [left, right]] = plan;",
        "const [[top], [left, right]] = [[0, 0], plan[1]];",
    ),
    "pixel reaches no output before it": (
        "place + start - tap * dilation;",
        "place + start + tap * dilation;",
    ),
    "pixel of a weight without the padding": ("- start + tap * dilation", "+ tap * dilation"),
    "coverage of rows alone": ("result.data[i] = count * right[col]", "result.data[i] = count"),
    "copies in the padding forgotten": ('if (mode === "zeros") return [place];', "return [place];"),
    "shift the other way": ("sourceIndex(index - by,", "sourceIndex(index + by,"),
    "change compared with the map after": ("size += Math.abs(before.data[i])", "size += Math.abs(after.data[i])"),
    "window off by one": (
        "taps[tap].col * gap + first;",
        "(taps[tap].col && taps[tap].col - 1) * gap + first;",
    ),
    "dilation counted from 0": (
        'return whole(dilation, "dilation", 1) * (whole',
        'return (1 + whole(dilation, "dilation", 1)) * (whole',
    ),
    "mirror repeats the edge": ("const period = 2 * (size - 1);", "const period = 2 * size;"),
    "average divided by the full window": (
        "divide(result.data, row * result.cols, rowCounts[row], colCounts)",
        "divide(result.data, row * result.cols, layout.size[0], colCounts.fill(layout.size[1]))",
    ),
    "maximum padded with zeros": (
        "forEachTap(plane, layout, result, -Infinity,",
        "forEachTap(plane, layout, result, 0,",
    ),
    "sizes rounded up": ("Math.floor(slack / stride) + 1", "Math.ceil(slack / stride) + 1"),
    "bias forgotten": ("if (bias !== 0) addBias", "if (false) addBias"),
    "a channel forgotten": (
        "for (const addSums of channels) addSums",
        "for (const addSums of channels.slice(0, 2)) addSums",
    ),
    "one kernel for all channels": ("kernels[channel], layout", "kernels[0], layout"),
    "grey truncated": ("114 * b + 500) / 1000", "114 * b) / 1000"),
    "kernel larger than the image accepted": ("if (count >= 1) return count;", "return Math.max(count, 1);"),
}


@pytest.fixture(scope="module")
def few_cases():
    cases = random_cases(3, {kind: max(20, count // 10) for kind, count in KINDS.items()})
    return cases, list(map(in_python, cases))


@pytest.mark.parametrize("fault", FAULTS)
def test_a_broken_half_is_noticed(browser, few_cases, fault):
    right, wrong = FAULTS[fault]
    assert CORE.count(right) >= 1, "core/operations.ts has changed: say anew how to break it"
    cases, ours = few_cases
    assert differences(cases, in_chromium(browser, CORE, cases), ours) == []
    assert differences(cases, in_chromium(browser, CORE.replace(right, wrong), cases), ours) != []
