"""Do the oracles notice? Typical slips are planted into a copy of the package, and each has to be found.

The matrix below says which oracle finds which slip; `python tests/test_faults.py` prints it anew.
"""

import importlib
import itertools
import random
import sys
import tempfile
import warnings
from pathlib import Path

import numpy as np
import pytest
import reference
from scipy import ndimage, signal, special

try:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import torch
        from torch.nn import functional
except ModuleNotFoundError:
    torch = None

PACKAGE = Path(__file__).resolve().parents[1] / "convlab"
ROOMS = ("errors", "geometry", "kernels", "activations", "engine", "conv", "trace", "transpose", "pool")
ENTRANCE = """
from broken{n} import conv, engine, geometry, pool
from broken{n}.activations import cross_entropy, softmax
from broken{n}.conv import conv2d, conv2d_by_definition
from broken{n}.pool import avg_pool2d, max_pool2d
from broken{n}.trace import outputs_of_pixel
from broken{n}.transpose import conv_matrix, conv_transpose2d
"""
counter = itertools.count()

# what goes wrong -> (file, what stands there, what a slip would say, the oracles that find it)
# s: SciPy, l: loops, t: PyTorch, d: the fast ways against the definition
FAULTS = {
    "stride ignored (definition)": (
        "engine",
        "left = i * dilation[0], j * dilation[1]",
        "left = i * dilation[0], j * dilation[1]; stride = (1, 1)",
        "sltd",
    ),
    "stride of the rows ignored (band)": ("engine", "matrix[row, row * stride :]", "matrix[row, row:]", "sltd"),
    "stride of the columns ignored (band)": ("engine", "* slide.stride[1] + 1 : slide.stride[1]]", "+ 1]", "sltd"),
    "stride ignored (layer)": ("engine", "right * slide.stride[1],", "right,", "lt"),
    "stride ignored (pooling)": ("engine", "[: (many - 1) * stride + 1 : stride]", "[:many]", "ltd"),
    "kernel flipped": (
        "conv",
        "    if flip:\n        weights = weights[::-1, ::-1]",
        "    if not flip:\n        weights = weights[::-1, ::-1]",
        "sltd",
    ),
    "only the rows flipped": (
        "conv",
        "weights = weights[::-1, ::-1]\n    strides",
        "weights = weights[::-1]\n    strides",
        "sld",
    ),
    "window off by one (definition)": (
        "engine",
        "left = i * dilation[0], j",
        "left = max(0, i - 1) * dilation[0], j",
        "sltd",
    ),
    "window off by one (band)": (
        "engine",
        "left = j * slide.dilation[1]",
        "left = max(0, j - 1) * slide.dilation[1]",
        "sltd",
    ),
    "window off by one (pooling)": ("engine", "source[cell * gap :]", "source[max(0, cell - 1) * gap :]", "sltd"),
    "dilation counted from 0": (
        "geometry",
        'return whole(dilation, "dilation", 1) * (',
        'return (whole(dilation, "dilation", 1) + 1) * (',
        "sltd",
    ),
    "dilation ignored (band)": (
        "engine",
        "bands = [band(weights[:, j], rows, slide.stride[0], slide.dilation[0])",
        "bands = [band(weights[:, j], rows, slide.stride[0], 1)",
        "sltd",
    ),
    "odd padding on the wrong side": (
        "geometry",
        "(more, less)\n\n\ndef padding_plan2d",
        "(less, more)\n\n\ndef padding_plan2d",
        "s",
    ),
    "padding on the wrong side (definition)": (
        "conv",
        "(top, _), (left, _) = plan",
        "(_, top), (_, left) = plan",
        "sltd",
    ),
    "padding on the wrong side (tiles)": (
        "engine",
        "(self.top, _), (self.left, _) = slide.plan",
        "(_, self.top), (_, self.left) = slide.plan",
        "ltd",
    ),
    "mirror repeats the edge": ("geometry", "position % (2 * (size - 1))", "position % (2 * size)", "sltd"),
    "wrong divisor in average pooling": (
        "pool",
        "(count * col_counts)[",
        "(0 * col_counts + layout.size[0] * layout.size[1])[",
        "ltd",
    ),
    "padding counts where it should not": (
        "pool",
        "layout.counts(count_include_pad)\n    if np.ptp",
        "layout.counts(True)\n    if np.ptp",
        "ltd",
    ),
    "minus infinity replaced by zero": (
        "pool",
        "layout.slide, -np.inf, dtype, dtype",
        "layout.slide, 0, dtype, dtype",
        "sltd",
    ),
    "bytes wrap in float32": ("engine", "<= 2**24:", "<= 2**40:", "sd"),
    "groups mixed (layer)": (
        "engine",
        "pixels = source[:, :, group * each : (group + 1) * each]",
        "pixels = source[:, :, :each]",
        "lt",
    ),
    "column and row of a kernel exchanged": (
        "engine",
        "return (column, row) if exact",
        "return (row, column) if exact",
        "sltd",
    ),
    "Fourier transform convolves": (
        "engine",
        "np.conj(np.fft.rfft2(spread, (side, side)))",
        "np.fft.rfft2(spread, (side, side))",
        "sltd",
    ),
    "infinity spreads over the tile": ("engine", "not np.isfinite(target[0].sum())", "False", "d"),
    "transposed: padding on the wrong side": ("transpose", "slice(start, size - end)", "slice(end, size - start)", "l"),
    "transposed: output_padding ignored": ("transpose", "+ more\n", "+ 0 * more\n", "lt"),
    "transposed: kernel flipped": ("transpose", "weights[i, j, these]", "weights[-1 - i, -1 - j, these]", "lt"),
    "matrix: columns and rows of pixels exchanged": (
        "transpose",
        "(down * width + right)[read]",
        "(down * height + right)[read]",
        "d",
    ),
    "softmax overflows": ("activations", "scores - scores.max(axis=axis, keepdims=True)", "scores", "st"),
}


# Oracles: each returns whether the package agrees with others' code


def cases(count, seed=0):
    """Random settings of every kind; the same each time."""
    rng = random.Random(seed)
    two = lambda low, high: (rng.randint(low, high), rng.randint(low, high))  # noqa: E731
    for number in range(count):
        numbers = np.random.default_rng(number)
        yield dict(
            image=numbers.integers(-9, 10, (14, 17, 4)).astype(float),
            kernel=numbers.integers(-9, 10, two(2, 4)).astype(float),
            stride=two(1, 3),
            dilation=two(1, 2),
            plan=(two(0, 3), two(0, 3)),
            mode=rng.choice(["zeros", "reflect", "replicate", "circular"]),
            flip=rng.random() < 0.5,
            whole=rng.random() < 0.5,
        )


def filters(cl, case, kernel, **more):
    """The filter's result by definition and by each fast way that suits the kernel."""
    options = dict(stride=case["stride"], dilation=case["dilation"], padding=case["plan"], padding_mode=case["mode"])
    options |= more
    results = [cl.conv2d(case["image"], kernel, **options)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cl.conv, "SMALL", 0)
        patch.setattr(cl.engine, "BAND_ROWS", 3)
        patch.setattr(cl.engine, "SEPARATE_TILE", (3, 4))
        for separate, fourier in ((10**6, False), (1, False), (10**6, True)):
            patch.setattr(cl.engine, "SEPARATE_FROM", separate)
            patch.setattr(cl.engine, "_suits_fourier", lambda *_, fourier=fourier: fourier)
            results.append(cl.conv2d(case["image"], kernel, **options))
    return results


def agree(results, expected):
    return all(np.shape(one) == np.shape(expected) and np.allclose(one, expected, 0, 1e-9) for one in results)


def by_loops(cl):
    for case in cases(8):
        plain = {name: case[name] for name in ("stride", "dilation", "plan", "mode")}
        for kernel in (case["kernel"], np.outer(case["kernel"][:, 0], case["kernel"][0])):
            planes = np.moveaxis(case["image"], -1, 0)
            expected = np.stack([reference.conv2d(one, kernel, flip=case["flip"], **plain) for one in planes], axis=-1)
            yield agree(filters(cl, case, kernel, flip=case["flip"]), expected)
        layers = np.multiply.outer(case["kernel"], np.arange(8.0).reshape(2, 4) - 3)
        options = dict(stride=case["stride"], dilation=case["dilation"])
        expected = reference.layer(case["image"], layers, 2, plan=case["plan"], **options)
        yield agree([cl.conv2d(case["image"], layers, padding=case["plan"], groups=2, **options)], expected)
        plane, size, plan = case["image"][..., 0] - 20, (3, 3), tuple((a % 2, b % 2) for a, b in case["plan"])
        for count in (True, False):
            for kind, pool in (("max", cl.max_pool2d), ("average", cl.avg_pool2d)):
                expected = reference.pool2d(plane, kind, size, case["stride"], plan, (1, 1), False, count)
                more = {} if kind == "max" else {"count_include_pad": count}
                yield agree([pool(plane, size, stride=case["stride"], padding=plan, **more)], expected)
        extra = tuple(step - 1 for step in case["stride"])
        expected = reference.conv_transpose2d(plane, case["kernel"], case["stride"], plan, case["dilation"], extra)
        options = dict(stride=case["stride"], dilation=case["dilation"], padding=plan, output_padding=extra)
        layer = case["kernel"][:, :, np.newaxis, np.newaxis]
        yield agree([cl.conv_transpose2d(plane, layer, **options)[..., 0]], expected)


def by_scipy(cl):
    names = {"zeros": "constant", "reflect": "mirror", "replicate": "nearest", "circular": "wrap"}
    for case in cases(8):
        for kernel in (case["kernel"], np.outer(case["kernel"][:, 0], case["kernel"][0])):
            wide = np.zeros([gap * (size - 1) + 1 for gap, size in zip(case["dilation"], kernel.shape, strict=True)])
            wide[:: case["dilation"][0], :: case["dilation"][1]] = kernel
            odd = tuple((size - 1) % 2 - 1 if size % 2 == 0 else 0 for size in wide.shape)
            correlate = ndimage.convolve if case["flip"] else ndimage.correlate
            planes = np.moveaxis(case["image"], -1, 0)
            if min(wide.shape) > 1 and odd == (0, 0) and all(size % 2 for size in wide.shape):
                expected = np.stack([correlate(one, wide, mode=names[case["mode"]]) for one in planes], axis=-1)
                yield agree(filters(cl, case, kernel, flip=case["flip"], padding="same", stride=1), expected)
            expected = np.stack([signal.correlate2d(one, wide, mode="valid") for one in planes], axis=-1)
            down, right = case["stride"]
            yield agree(filters(cl, case, kernel, padding="valid"), expected[::down, ::right])
            expected = np.stack([signal.convolve2d(one, kernel, mode="full") for one in planes], axis=-1)
            more = dict(flip=True, padding="full", stride=1, dilation=1, padding_mode="zeros")
            yield agree(filters(cl, case, kernel, **more), expected)
        plane = case["image"][..., 0] - 20
        expected = ndimage.maximum_filter(plane, 3, mode="constant", cval=-np.inf)
        yield agree([cl.max_pool2d(plane, 3, stride=1, padding="same")], expected)
        expected = signal.correlate2d(plane, np.ones((2, 2)), mode="full")[:-1, :-1]
        yield agree([cl.conv2d(plane, np.ones((2, 2)), padding="same_lower")], expected)
    bright, heavy = np.full((70, 70), 255, np.uint8), np.full((3, 3), 1_000_001)
    yield agree([cl.conv2d(bright, heavy)], signal.correlate2d(bright.astype(float), heavy, mode="valid"))
    yield agree([cl.softmax([1000.0, 999.0])], special.softmax([1000.0, 999.0]))


def by_torch(cl):
    there = lambda array: torch.from_numpy(np.ascontiguousarray(np.moveaxis(array, -1, 0)[np.newaxis]))  # noqa: E731
    back = lambda tensor: np.moveaxis(tensor.numpy()[0], 0, -1)  # noqa: E731
    weight = lambda array: torch.from_numpy(np.ascontiguousarray(array))  # noqa: E731
    for case in cases(8):
        image, kernel, plan = case["image"], case["kernel"], case["plan"]
        options = dict(stride=case["stride"], dilation=case["dilation"])
        mode = "constant" if case["mode"] == "zeros" else case["mode"]
        padded = functional.pad(there(image), (*plan[1], *plan[0]), mode=mode)
        for one in (kernel, np.outer(kernel[:, 0], kernel[0])):
            every = weight(np.broadcast_to(one, (4, 1, *one.shape)))
            yield agree(filters(cl, case, one), back(functional.conv2d(padded, every, groups=4, **options)))
        layers = np.multiply.outer(kernel, np.arange(8.0).reshape(2, 4) - 3)
        expected = back(functional.conv2d(padded, weight(layers.transpose(3, 2, 0, 1)), groups=2, **options))
        more = dict(padding=plan, padding_mode=case["mode"], groups=2)
        yield agree([cl.conv2d(image, layers, **more, **options)], expected)
        extra = tuple(step - 1 for step in case["stride"])
        both = dict(padding=(1, 0), output_padding=extra, **options)
        layers = np.multiply.outer(kernel, np.arange(8.0).reshape(4, 2) - 3)
        expected = back(functional.conv_transpose2d(there(image), weight(layers.transpose(2, 3, 0, 1)), **both))
        yield agree([cl.conv_transpose2d(image, layers, **both)], expected)
        pooling = dict(stride=case["stride"], padding=(1, 1))
        expected = back(functional.max_pool2d(there(image - 20), 3, **pooling))
        yield agree([cl.max_pool2d(image - 20, 3, **pooling)], expected)
        for count in (True, False):
            pooling |= dict(count_include_pad=count, ceil_mode=True)
            expected = back(functional.avg_pool2d(there(image), 3, **pooling))
            yield agree([cl.avg_pool2d(image, 3, **pooling)], expected)
    scores = np.array([1000.0, 999.0])
    yield agree([cl.softmax(scores)], torch.softmax(torch.from_numpy(scores), 0).numpy())


def by_definition(cl):
    for case in cases(8):
        options = dict(stride=case["stride"], dilation=case["dilation"], padding=case["plan"])
        options |= dict(padding_mode=case["mode"], flip=case["flip"])
        for kernel in (case["kernel"], np.outer(case["kernel"][:, 0], case["kernel"][0])):
            expected = cl.conv2d_by_definition(case["image"], kernel, **options)
            yield agree(filters(cl, case, kernel, flip=case["flip"]), expected)
            plane = case["image"][..., 0]
            matrix = cl.conv_matrix(plane.shape, kernel, **options)
            yield agree([matrix @ plane.ravel()], expected[..., 0].ravel())
        plan = tuple((a % 2, b % 2) for a, b in case["plan"])
        more = dict(stride=case["stride"], padding=plan)
        expected = cl.pool.max_pool2d_by_definition(case["image"] - 20, 3, **more)
        yield agree([cl.max_pool2d(case["image"] - 20, 3, **more)], expected)
        for count in (True, False):
            expected = cl.pool.avg_pool2d_by_definition(case["image"], 3, count_include_pad=count, **more)
            yield agree([cl.avg_pool2d(case["image"], 3, count_include_pad=count, **more)], expected)
    bright, heavy = np.full((70, 70), 255, np.uint8), np.full((3, 3), 1_000_001)
    yield agree([cl.conv2d(bright, heavy)], cl.conv2d_by_definition(bright, heavy))
    spoilt = dict(case, image=case["image"].copy())
    spoilt["image"][5, 5, 0] = np.inf
    expected = cl.conv2d_by_definition(spoilt["image"], np.ones((2, 2)))
    more = dict(stride=1, dilation=1, padding=0)
    yield all(
        np.isfinite(one).sum() == np.isfinite(expected).sum() for one in filters(cl, spoilt, np.ones((2, 2)), **more)
    )


ORACLES = {"s": by_scipy, "l": by_loops, "d": by_definition} | ({} if torch is None else {"t": by_torch})


def notices(oracle, cl):
    """Whether the oracle finds fault with this package. A package that breaks down is found too."""
    try:
        with warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            return not all(oracle(cl))
    except (ValueError, IndexError, TypeError, RuntimeError):
        return True


def package_with(folder, room=None, right="", wrong=""):
    """A copy of the package under a new name, with `right` replaced in one file."""
    name = f"broken{next(counter)}"
    (folder / name).mkdir()
    for each in ROOMS:
        text = (PACKAGE / f"{each}.py").read_text(encoding="utf-8")
        if each == room:
            assert right in text, f"{each}.py has changed: say anew how to break it"
            text = text.replace(right, wrong)
        text = text.replace("from convlab", f"from {name}")
        (folder / name / f"{each}.py").write_text(text, encoding="utf-8")
    (folder / name / "__init__.py").write_text(ENTRANCE.replace("broken{n}", name), encoding="utf-8")
    sys.path.insert(0, str(folder))
    try:
        importlib.invalidate_caches()
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(folder))


def test_no_oracle_finds_fault_with_the_package_as_it_is(tmp_path):
    package = package_with(tmp_path)
    assert [name for name, oracle in ORACLES.items() if notices(oracle, package)] == []


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_found(tmp_path, fault):
    room, right, wrong, finders = FAULTS[fault]
    package = package_with(tmp_path, room, right, wrong)
    found_by = {name for name, oracle in ORACLES.items() if notices(oracle, package)}
    assert found_by >= set(finders) & set(ORACLES)


if __name__ == "__main__":
    for fault, (room, right, wrong, _) in FAULTS.items():
        with tempfile.TemporaryDirectory() as name:
            package = package_with(Path(name), room, right, wrong)
            print("".join(key if notices(ORACLES[key], package) else "-" for key in "sltd" if key in ORACLES), fault)
