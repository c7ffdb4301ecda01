"""Do the oracles notice? Typical slips are planted into a copy of the package, and each has to be found.

The matrix below says which oracle finds which slip; `python tests/test_mutations.py` prints it anew.
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
from onnx_operator import onnx
from scipy import ndimage, signal, special

try:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import torch
        from torch.nn import functional
except ModuleNotFoundError:
    torch = None

pytestmark = pytest.mark.slow

PACKAGE = Path(__file__).resolve().parents[1] / "convlab"
OPERATIONS = ("geometry", "activations", "fast", "conv", "transpose", "pool")
FOUNDATION = ("errors", "immutable", "filenames", "image_decoding", "arrays", "kernels", "ops/__init__")
MODULES = (*FOUNDATION, *(f"ops/{name}" for name in OPERATIONS))
ENTRANCE = """
from broken{n}.ops import conv, fast, geometry, pool
from broken{n}.ops.activations import cross_entropy, softmax
from broken{n}.ops.conv import conv2d, conv2d_by_definition
from broken{n}.ops.pool import avg_pool2d, max_pool2d
from broken{n}.ops.transpose import conv_matrix, conv_transpose2d
"""
counter = itertools.count()

# what goes wrong -> (file, what stands there, what a slip would say, the oracles that find it)
# s: SciPy, l: loops, t: PyTorch, o: ONNX, d: the fast ways against the definition
FAULTS = {
    "stride ignored (definition)": (
        "fast",
        "left = i * dilation[0], j * dilation[1]",
        "left = i * dilation[0], j * dilation[1]; stride = (1, 1)",
        "sltdo",
    ),
    "stride of the rows ignored (columns)": ("fast", "matrix[row, row * stride :]", "matrix[row, row:]", "sltdo"),
    "stride of the columns ignored (columns)": (
        "fast",
        "pixels = source[:, phase::stride]",
        "pixels = source[:, phase:][:, : source[:, phase::stride].shape[1]]",
        "sltdo",
    ),
    "stride ignored (layer)": ("fast", "pixels.strides[1] * right,", "pixels.strides[1],", "lto"),
    "stride of the rows ignored (layer)": ("fast", "source[phase::down, :", "source[phase:, :", "lto"),
    "stride of the rows ignored (separable)": (
        "fast",
        "band(column, rows, down, below)",
        "band(column, rows, 1, below)",
        "sltdo",
    ),
    "stride of the columns ignored (separable)": (
        "fast",
        "band(row, block, right, beside)",
        "band(row, block, 1, beside)",
        "sltdo",
    ),
    "stride ignored (Fourier)": ("fast", "[::down, ::right]", "[::1, ::1]", "sltdo"),
    "stride ignored (pooling)": ("fast", "[: (many - 1) * stride + 1 : stride]", "[:many]", "ltdo"),
    "kernel flipped": (
        "conv",
        '    if as_bool(flip, "flip", who):\n        weights = weights[::-1, ::-1]',
        '    if not as_bool(flip, "flip", who):\n        weights = weights[::-1, ::-1]',
        "sltdo",
    ),
    "only the rows flipped": (
        "conv",
        "weights = weights[::-1, ::-1]\n    strides",
        "weights = weights[::-1]\n    strides",
        "sld",
    ),
    "window off by one (definition)": (
        "fast",
        "left = i * dilation[0], j",
        "left = max(0, i - 1) * dilation[0], j",
        "sltdo",
    ),
    "window off by one (columns)": (
        "fast",
        "divmod(tap * dilation, stride)",
        "divmod(max(0, tap - 1) * dilation, stride)",
        "sltdo",
    ),
    "window off by one (pooling)": ("fast", "pixels[cell * gap :]", "pixels[max(0, cell - 1) * gap :]", "sltdo"),
    "dilation counted from 0": (
        "geometry",
        'return whole(dilation, "dilation", 1) * (',
        'return (whole(dilation, "dilation", 1) + 1) * (',
        "sltdo",
    ),
    "dilation ignored (columns)": (
        "fast",
        "band(weights[:, j], rows, down, below)",
        "band(weights[:, j], rows, down, 1)",
        "sltdo",
    ),
    "odd padding on the wrong side": (
        "geometry",
        "(more, less)\n\n\ndef padding_plan2d",
        "(less, more)\n\n\ndef padding_plan2d",
        "so",
    ),
    "padding on the wrong side (definition)": (
        "conv",
        "(top, _), (left, _) = plan",
        "(_, top), (_, left) = plan",
        "sltdo",
    ),
    "padding on the wrong side (tiles)": (
        "fast",
        "(self.top, _), (self.left, _) = slide.plan",
        "(_, self.top), (_, self.left) = slide.plan",
        "ltdo",
    ),
    "mirror repeats the edge": ("geometry", "position % (2 * (size - 1))", "position % (2 * size)", "sltd"),
    "wrong divisor: padding counts although it should not (fast)": (
        "pool",
        "layout.counts(count_include_pad)\n\n    def divide",
        "layout.counts(True)\n\n    def divide",
        "sltdo",
    ),
    "wrong divisor: padding counts although it should not (definition)": (
        "pool",
        "layout.counts(count_include_pad)\n    cells",
        "layout.counts(True)\n    cells",
        "sltdo",
    ),
    "wrong divisor: always the window (fast)": (
        "pool",
        "np.outer(_once(row_counts[rows]), _once(col_counts[cols]))",
        "np.outer(layout.size[:1], layout.size[1:])",
        "sltdo",
    ),
    "wrong divisor: always the window (definition)": (
        "pool",
        "np.outer(row_counts, col_counts)",
        "np.full(layout.out_shape, layout.size[0] * layout.size[1])",
        "sltdo",
    ),
    "wrong divisor: the first window's for all": (
        "pool",
        "if (counts == counts[0]).all()",
        "if (counts == counts[0]).any()",
        "sltdo",
    ),
    "wrong divisor: counts of rows and columns exchanged": (
        "pool",
        "_once(row_counts[rows]), _once(col_counts[cols])",
        "_once(col_counts[rows]), _once(row_counts[cols])",
        "sltdo",
    ),
    "wrong divisor where all windows count alike": (
        "pool",
        "return counts[:1] if",
        "return counts[:1] + 1 if",
        "sltdo",
    ),
    "wrong divisor beyond the padded image (ceil_mode)": (
        "pool",
        "self.shape[axis] + end) if with_padding",
        "self.shape[axis] + end + 9) if with_padding",
        "lt",
    ),
    "minus infinity replaced by zero": (
        "pool",
        "layout.slide, -np.inf, dtype, dtype",
        "layout.slide, 0, dtype, dtype",
        "sltdo",
    ),
    "minus infinity replaced by zero (whole numbers)": ("pool", "else np.iinfo(given).min", "else 0", "sltdo"),
    "minus infinity replaced by zero (definition)": (
        "pool",
        "layout.taps(images, -np.inf)",
        "layout.taps(images, 0)",
        "sltdo",
    ),
    "bytes wrap in float32": ("fast", "<= 2**24", "<= 2**40", "sd"),
    "groups mixed (layer)": (
        "fast",
        "source[phase::down, :, group * each : (group + 1) * each]",
        "source[phase::down, :, :each]",
        "lto",
    ),
    "column and row of a kernel exchanged": (
        "fast",
        "return (column, row) if exact",
        "return (row, column) if exact",
        "sltdo",
    ),
    "Fourier transform convolves": (
        "fast",
        "np.conj(np.fft.rfft2(spread, (side, side)))",
        "np.fft.rfft2(spread, (side, side))",
        "sltdo",
    ),
    "infinity spreads over the tile": ("fast", "not np.isfinite(source.sum())", "False", "d"),
    "transposed: padding on the wrong side": (
        "transpose",
        "slice(start, size - end)",
        "slice(end, size - start)",
        "lo",
    ),
    "transposed: output_padding ignored": ("transpose", "+ more\n", "+ 0 * more\n", "lto"),
    "transposed: kernel flipped": ("transpose", "weights[i, j, these]", "weights[-1 - i, -1 - j, these]", "lto"),
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
        patch.setattr(cl.fast, "TILE_ROWS", 3)
        patch.setattr(cl.fast, "SEPARATE_TILE", (3, 4))
        for separate, fourier in ((10**6, False), (1, False), (10**6, True)):
            patch.setattr(cl.fast, "SEPARATE_FROM", separate)
            patch.setattr(cl.fast, "_suits_fourier", lambda *_, fourier=fourier: fourier)
            results.append(cl.conv2d(case["image"], kernel, **options))
    return results


def max_pools(cl, image, size, **options):
    """Max pooling of this image of whole numbers: fast, as integers, and by definition."""
    fast = [cl.max_pool2d(each, size, **options) for each in (image, image.astype(np.int16))]
    return [*fast, cl.pool.max_pool2d_by_definition(image, size, **options)]


def avg_pools(cl, image, size, **options):
    """Average pooling: fast and by definition."""
    return [each(image, size, **options) for each in (cl.avg_pool2d, cl.pool.avg_pool2d_by_definition)]


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
        options = dict(stride=case["stride"], padding=plan)
        for ceil in (True, False):
            expected = reference.pool2d(plane, "max", size, case["stride"], plan, (1, 1), ceil, True)
            yield agree(max_pools(cl, plane, size, ceil_mode=ceil, **options), expected)
            for count in (True, False):
                expected = reference.pool2d(plane, "average", size, case["stride"], plan, (1, 1), ceil, count)
                yield agree(avg_pools(cl, plane, size, ceil_mode=ceil, count_include_pad=count, **options), expected)
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
        yield agree(max_pools(cl, plane, 3, stride=1, padding="same"), expected)
        expected = ndimage.uniform_filter(plane, 3, mode="constant")
        yield agree(avg_pools(cl, plane, 3, stride=1, padding="same"), expected)
        expected /= ndimage.uniform_filter(np.ones(plane.shape), 3, mode="constant")
        yield agree(avg_pools(cl, plane, 3, stride=1, padding="same", count_include_pad=False), expected)
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
        yield agree(max_pools(cl, image - 20, 3, **pooling), expected)
        for count in (True, False):
            pooling |= dict(count_include_pad=count, ceil_mode=True)
            expected = back(functional.avg_pool2d(there(image), 3, **pooling))
            yield agree(avg_pools(cl, image, 3, **pooling), expected)
    scores = np.array([1000.0, 999.0])
    yield agree([cl.softmax(scores)], torch.softmax(torch.from_numpy(scores), 0).numpy())


def by_onnx(cl):
    weight = lambda array, *order: np.ascontiguousarray(array.transpose(order))  # noqa: E731
    for case in cases(8):
        image, kernel, plan = case["image"][np.newaxis], case["kernel"], case["plan"]
        options = dict(stride=case["stride"], dilation=case["dilation"])
        theirs = dict(strides=case["stride"], dilations=case["dilation"])
        plain = dict(case, image=case["image"], mode="zeros")
        for one in (kernel, np.outer(kernel[:, 0], kernel[0])):
            every = weight(one[..., np.newaxis].repeat(4, axis=2)[..., np.newaxis], 2, 3, 0, 1)
            (expected,) = onnx("Conv", image, every, padding=plan, group=4, **theirs)
            yield agree(filters(cl, plain, one), expected)
        layers = np.multiply.outer(kernel, np.arange(8.0).reshape(2, 4) - 3)
        for padding in (plan, "same", "same_lower"):
            expected = onnx("Conv", image, weight(layers, 3, 2, 0, 1), padding=padding, group=2, **theirs)
            yield agree([cl.conv2d(image, layers, padding=padding, groups=2, **options)], expected)
        extra = tuple(step - 1 for step in case["stride"])
        layers = np.multiply.outer(kernel, np.arange(8.0).reshape(4, 2) - 3)
        turned, padding = weight(layers, 2, 3, 0, 1), ((1, 0), (0, 1))
        expected = onnx("ConvTranspose", image, turned, padding=padding, output_padding=extra, **theirs)
        yield agree([cl.conv_transpose2d(image, layers, padding=padding, output_padding=extra, **options)], expected)
        pooling = dict(stride=(2, case["stride"][1]), padding=((1, 0), (0, 1)))
        theirs = dict(strides=pooling["stride"], kernel_shape=(2, 3), padding=pooling["padding"])
        yield agree(max_pools(cl, image - 20, (2, 3), **pooling), onnx("MaxPool", image - 20, **theirs))
        for count in (True, False):
            expected = onnx("AveragePool", image, count_include_pad=int(count), **theirs)
            yield agree(avg_pools(cl, image, (2, 3), count_include_pad=count, **pooling), expected)


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
        *fast, expected = max_pools(cl, case["image"] - 20, 3, **more)
        yield agree(fast, expected)
        for count in (True, False):
            *fast, expected = avg_pools(cl, case["image"], 3, count_include_pad=count, **more)
            yield agree(fast, expected)
    bright, heavy = np.full((70, 70), 255, np.uint8), np.full((3, 3), 1_000_001)
    yield agree([cl.conv2d(bright, heavy)], cl.conv2d_by_definition(bright, heavy))
    spoilt = dict(case, image=case["image"].copy())
    spoilt["image"][5, 5, 0] = np.inf
    expected = cl.conv2d_by_definition(spoilt["image"], np.ones((2, 2)))
    more = dict(stride=1, dilation=1, padding=0)
    yield all(
        np.isfinite(one).sum() == np.isfinite(expected).sum() for one in filters(cl, spoilt, np.ones((2, 2)), **more)
    )


ORACLES = {"s": by_scipy, "l": by_loops, "d": by_definition}
ORACLES |= {} if torch is None else {"t": by_torch}
ORACLES |= {} if onnx is None else {"o": by_onnx}


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
    (folder / name / "ops").mkdir(parents=True)
    for each in MODULES:
        text = (PACKAGE / f"{each}.py").read_text(encoding="utf-8")
        if Path(each).name == room:
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
            print("".join(key if notices(ORACLES[key], package) else "-" for key in "sltdo" if key in ORACLES), fault)
