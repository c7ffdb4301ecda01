"""The five functions that learners write themselves, each with the mistakes that its check names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from convlab.exercises.code_grading import Code, Slip
from convlab.exercises.results import number_text
from convlab.ops.activations import relu
from convlab.ops.conv import conv2d, pad2d
from convlab.ops.geometry import output_size
from convlab.ops.pool import avg_pool2d, max_pool2d

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy.typing as npt

    from convlab.exercises.code_grading import Finding

_Settings: TypeAlias = dict[str, Any]
_Array: TypeAlias = "npt.NDArray[Any]"
_Before: TypeAlias = "Callable[[_Settings], _Settings]"


def _signed_apart(rows: int, cols: int) -> _Array:
    """Signed values with distinct magnitudes, to tell which one was kept."""
    magnitudes = _random.permutation(np.arange(1.0, rows * cols + 1))
    signed: _Array = magnitudes * _random.choice([-1, 1], rows * cols)
    return signed.reshape(rows, cols)


# Asymmetric and not square, so that each flip and each swap changes the result.
_random = np.random.default_rng(5)
_SMALL = _random.integers(-9, 10, (5, 6)).astype(float)
_TALL = _random.integers(-9, 10, (9, 7)).astype(float)
_WIDE = _random.integers(-9, 10, (7, 10)).astype(float)
_NEGATIVE = -_random.permutation(np.arange(1.0, 31.0)).reshape(5, 6)
_BYTES = _random.integers(40, 256, (5, 6)).astype(np.uint8)
_MIXED = [_signed_apart(*shape) for shape in ((5, 6), (9, 7), (7, 10))]
_KERNEL = np.array([[1.0, 2.0, -1.0], [0.0, 3.0, -4.0]])
_SQUARE = np.array([[1.0, -2.0, 0.0], [3.0, 5.0, -1.0], [-4.0, 0.0, 2.0]])
# Far beyond the range of pixel types and of typical start values such as −999. Powers of 2 keep sums exact in floats.
_FAR, _VERY_FAR = 2.0**30, 1e14


# The mistakes


def _smallest(image: _Array, **settings: Any) -> _Array:
    return -max_pool2d(-image.astype(float), **settings)


def _total(image: _Array, size: int, **settings: Any) -> _Array:
    return avg_pool2d(image, size, **settings) * size**2


def _by_magnitude(image: _Array, **settings: Any) -> _Array:
    largest, smallest = max_pool2d(image, **settings), _smallest(image, **settings)
    return np.where(-smallest > largest, smallest, largest)


def _only_at(index: int) -> Callable[..., _Array]:
    """Pooling that keeps the pixel [index, index] of each window."""

    def instead(
        image: _Array, size: int, *, stride: int | None = None, padding: int = 0, dilation: int = 1, **others: Any
    ) -> _Array:
        kernel = np.zeros((size, size))
        kernel[index, index] = 1
        return conv2d(image, kernel, stride=stride or size, padding=padding, dilation=dilation)

    return instead


def _only_last(kernel: _Array) -> _Array:
    last = np.zeros_like(kernel)
    last[-1, -1] = kernel[-1, -1]
    return last


def _use(**changes: Any) -> _Before:
    return lambda settings: {**settings, **changes}


def _each(**changes: Callable[[_Settings], Any]) -> _Before:
    """Replace settings by values computed from all settings: ``stride=lambda s: ...``."""
    return lambda settings: {**settings, **{name: change(settings) for name, change in changes.items()}}


def _stride(settings: _Settings) -> Any:
    return settings["stride"] or settings["size"]


def _shift(settings: _Settings) -> _Settings:
    """Start all windows one pixel too far."""
    image = pad2d(settings["image"], settings["padding"])[1:, 1:]
    return {**settings, "image": image, "padding": 0}


def _as(dtype: str) -> Callable[[_Array, _Settings], _Array]:
    """Convert the result to this dtype, or to that of the argument of this name."""

    def after(result: _Array, settings: _Settings) -> _Array:
        kind = np.dtype(settings[dtype].dtype if dtype in settings else dtype)
        return result if kind.kind == "f" else result.astype(np.int64).astype(kind)

    return after


def _in_type(name: str, dtype: npt.DTypeLike) -> _Before:
    """Convert this argument to this dtype."""

    def before(settings: _Settings) -> _Settings:
        array = settings[name]
        return {**settings, name: array.astype(np.int64).astype(dtype).astype(float)}

    return before


def _wrapped(result: _Array, settings: _Settings) -> _Array:
    return result.astype(np.int64).astype(np.uint8) if settings["image"].dtype == np.uint8 else result


def _not_reset(result: _Array, settings: _Settings) -> _Array:
    """Add each window to the sum of the windows before it."""
    return np.cumsum(result).reshape(result.shape)


def _sums_on_in_row(result: _Array, settings: _Settings) -> _Array:
    return np.cumsum(result, axis=1)


def _padded_afterwards(result: _Array, settings: _Settings) -> _Array:
    return pad2d(result, settings["padding"])


def _pad_with(value: float) -> _Before:
    def before(settings: _Settings) -> _Settings:
        image = pad2d(settings["image"], settings["padding"], value=value)
        return {**settings, "image": image, "padding": 0}

    return before


def _pad_with_number(settings: _Settings, number: float) -> _Settings:
    return _pad_with(number)(settings)


def _only_before(settings: _Settings) -> tuple[tuple[int, int], tuple[int, int]]:
    padding = settings["padding"]
    return ((padding, 0), (padding, 0))


_LAST_LOST = "The last row or column of windows is missing: there are n − k + 1 places, not n − k."
_SWAPPED = "Rows and columns are swapped. The first axis is the rows, shape[0]; the second the columns, shape[1]."
_CUT = "Fractions are cut off. The result has to hold floats: start it with np.zeros, without an integer dtype."
_WRAPPED = "Numbers above 255 wrap around, because the result has the image's type uint8. Compute in floats."
_TAKES_TYPE = _WRAPPED.replace("wrap around", "are lost")
_TYPED = "The result has the type {}, which cannot hold each number. Compute in floats: np.zeros without a dtype."
_NOT_RESET = "The sum goes on from window to window. Start each window with total = 0."
_NOT_ZERO = "The padding copies the border. Here it has to hold zeros."
_HOLDS = "The padding holds {number}. Here it has to hold zeros."
_OFF_BY_ONE = "The window starts one pixel too far: the first window starts at row 0, column 0."

_STRIDE_IGNORED = "The stride is ignored: the window moves by 1 pixel. Window r starts at row r · stride."
_PADDING_IGNORED = "The padding is ignored. Put the image into the middle of a larger array of zeros first."
_PADDING_ONE_SIDE = "The padding is only at the top and left. It has to be on each side, also at the bottom and right."
_DILATION_IGNORED = "The dilation is ignored. Tap i lies i · dilation pixels further."
_DILATION_FROM_0 = "The dilation counts from 0 here. Dilation 1 means neighbours: tap i lies i · dilation further."

_ONE_AXIS = (
    Slip(
        "The stride is used along the rows only. Columns move by it too.",
        before=_each(stride=lambda s: (_stride(s), 1)),
    ),
    Slip(
        "The stride is used along the columns only. Rows move by it too.",
        before=_each(stride=lambda s: (1, _stride(s))),
    ),
)
_PLACES = (
    Slip(_PADDING_IGNORED, before=_use(padding=0)),
    Slip(_PADDING_ONE_SIDE, before=_each(padding=_only_before)),
    Slip(_DILATION_IGNORED, before=_use(dilation=1)),
    Slip(_DILATION_FROM_0, before=_each(dilation=lambda s: s["dilation"] + 1)),
    Slip(_DILATION_FROM_0, before=_each(dilation=lambda s: s["dilation"] + (s["dilation"] != 1))),
    Slip(_LAST_LOST, after=lambda result, s: result[:-1, :-1]),
    Slip(_LAST_LOST, after=lambda result, s: result[:-1]),
    Slip(_LAST_LOST, after=lambda result, s: result[:, :-1]),
    Slip(_OFF_BY_ONE, before=_shift),
    Slip(_SWAPPED, after=lambda result, s: result.T),
    Slip(_SWAPPED, before=_each(image=lambda s: s["image"].T)),
)
_FRACTIONS = (
    Slip(_CUT, after=lambda result, s: np.trunc(result)),
    Slip(_CUT, after=lambda result, s: np.rint(result)),
)
_RESULT_TYPES = tuple(Slip(_TYPED.format(dtype), after=_as(dtype)) for dtype in ("uint8", "int8", "int16", "int32"))
_IMAGE_TYPES = (
    Slip("The fractions of the image are cut off. Compute in floats.", before=_in_type("image", np.int64)),
    Slip("The image has become uint8, which loses all but 0 to 255.", before=_in_type("image", np.uint8)),
    Slip("The image has become int8, which loses all but −128 to 127.", before=_in_type("image", np.int8)),
)
_TYPES = (
    Slip(_WRAPPED, after=_wrapped),
    Slip(_TAKES_TYPE, after=_as("image")),
    *_RESULT_TYPES,
    *_IMAGE_TYPES,
    Slip("The fractions of the kernel are cut off. Compute in floats.", before=_in_type("kernel", np.int64)),
    Slip(
        "The result is squeezed into 0 to 255. A feature map keeps its negative and large values.",
        after=lambda result, s: np.clip(result, 0, 255),
    ),
)

_CUT_OFF = (
    Slip(
        "Numbers above {number} are cut off. The result keeps large values.",
        after=lambda result, s, number: np.minimum(result.astype(float), number),
        number=255,
    ),
    Slip(
        "Numbers below {number} are cut off. The result keeps negative values, also large ones.",
        after=lambda result, s, number: np.maximum(result.astype(float), number),
        number=-255,
    ),
    Slip(
        "Numbers further from 0 than {number} are cut off. The result keeps large values.",
        after=lambda result, s, number: np.clip(result.astype(float), -abs(number), abs(number)),
        number=255,
    ),
)

CONV2D = Code(
    "05.write_conv2d",
    prompt="Write conv2d: at each place of the window multiply pixels and weights, add up, and write the sum into "
    "the feature map. Stride, padding (zeros on each side) and dilation are whole numbers.",
    function="conv2d",
    stub="def conv2d(image, kernel, *, stride=1, padding=0, dilation=1):\n    ...",
    program="""
    settings = {"stride": stride, "padding": padding, "dilation": dilation}
    rows = output_size(image.shape[0], kernel.shape[0], **settings)
    cols = output_size(image.shape[1], kernel.shape[1], **settings)
    padded, result = pad_zeros(image, padding), np.zeros((rows, cols))
    for r in range(rows):
        for c in range(cols):
            for i in range(kernel.shape[0]):
                for j in range(kernel.shape[1]):
                    pixel = padded[r * stride + i * dilation, c * stride + j * dilation]
                    result[r, c] += pixel * kernel[i, j]
    return result
""",
    answer=conv2d,
    arguments=("image", "kernel"),
    defaults={"stride": 1, "padding": 0, "dilation": 1},
    cases=(
        {"image": _SMALL, "kernel": _KERNEL},
        {"image": _TALL, "kernel": _SQUARE},
        {"image": _SMALL / 8, "kernel": _KERNEL.T / 4},
        {"image": _BYTES, "kernel": _KERNEL},
        {"image": _BYTES.astype(int), "kernel": _KERNEL / 3},
        {"image": _TALL, "kernel": _KERNEL, "stride": 2},
        {"image": _WIDE, "kernel": _SQUARE, "stride": 3},
        {"image": _SMALL, "kernel": _SQUARE, "padding": 1},
        {"image": _SMALL, "kernel": _KERNEL, "padding": 2},
        {"image": _WIDE, "kernel": _KERNEL, "dilation": 2},
        {"image": _TALL, "kernel": _SQUARE, "dilation": 3},
        {"image": _WIDE, "kernel": _SQUARE, "stride": 2, "padding": 2, "dilation": 2},
        {"image": _BYTES, "kernel": _KERNEL / 3},
        {"image": _BYTES, "kernel": _KERNEL, "padding": 1},
        {"image": _BYTES, "kernel": _KERNEL * 256},
        {"image": _TALL, "kernel": _SQUARE * _FAR},
        {"image": _BYTES, "kernel": _KERNEL * _FAR},
    ),
    slips=(
        Slip(_STRIDE_IGNORED, before=_use(stride=1)),
        *_ONE_AXIS,
        *_PLACES,
        *_FRACTIONS,
        *_TYPES,
        Slip(
            "The kernel is rotated by 180 degrees. Use it as written: weight [i, j] meets pixel [r + i, c + j].",
            before=_use(flip=True),
        ),
        Slip(
            "The kernel is mirrored left to right. Weight [i, j] meets pixel [r + i, c + j].",
            before=_each(kernel=lambda s: s["kernel"][:, ::-1]),
        ),
        Slip(
            "The kernel is mirrored top to bottom. Weight [i, j] meets pixel [r + i, c + j].",
            before=_each(kernel=lambda s: s["kernel"][::-1]),
        ),
        Slip(_SWAPPED, before=_each(kernel=lambda s: s["kernel"].T)),
        Slip(
            "The finished feature map is padded. The zeros belong around the image, before the window slides.",
            before=_use(padding=0),
            after=_padded_afterwards,
        ),
        *(Slip(_NOT_ZERO, before=_use(padding_mode=mode)) for mode in ("replicate", "reflect", "circular")),
        *(Slip(_HOLDS.format(number=number_text(value)), before=_pad_with(value)) for value in (1, 255, -1)),
        Slip(_NOT_RESET, after=_not_reset),
        Slip(_NOT_RESET, after=_sums_on_in_row),
        Slip(
            "Only the last row of the kernel is kept. Set total to 0 once for each window, before the loops over it.",
            before=_each(kernel=lambda s: np.vstack([0 * s["kernel"][:-1], s["kernel"][-1:]])),
        ),
        Slip(
            "Only the last product of each window is kept. Add all products up: total += pixel * weight.",
            before=_each(kernel=lambda s: _only_last(s["kernel"])),
        ),
        Slip(
            "The sum is divided by the number of weights. An average needs that, a convolution does not.",
            before=_each(kernel=lambda s: s["kernel"] / s["kernel"].size),
        ),
        Slip("Negative sums became 0. That is ReLU, and comes later.", after=lambda result, s: relu(result)),
        Slip("The sign of the sums is lost. A feature map keeps it.", after=lambda result, s: np.abs(result)),
        *_CUT_OFF,
    ),
    hints=(
        "Pad first: zeros of shape (rows + 2 · padding, columns + 2 · padding), and the image in the middle.",
        "The kernel reaches over dilation · (k − 1) + 1 pixels; output_size says how many places there are.",
        "Four loops are enough: rows and columns of the feature map, rows and columns of the kernel.",
    ),
    solution="total += padded[r * stride + i * dilation, c * stride + j * dilation] * kernel[i, j], for all i and j.",
    why="Your conv2d agrees with convlab on every case: windows, stride, padding, dilation, bytes and fractions.",
    view="conv2d",
)

POOL = Code(
    "07.write_max_pool2d",
    prompt="Write max_pool2d: keep the largest number of each window of size × size. The stride is the size, unless "
    "another one is given.",
    function="max_pool2d",
    stub="def max_pool2d(image, size=2, *, stride=None):\n    ...",
    program="""
    stride = stride or size
    rows = (image.shape[0] - size) // stride + 1
    cols = (image.shape[1] - size) // stride + 1
    result = np.zeros((rows, cols))
    for r in range(rows):
        for c in range(cols):
            window = image[r * stride : r * stride + size, c * stride : c * stride + size]
            result[r, c] = window.max()
    return result
""",
    answer=max_pool2d,
    arguments=("image",),
    defaults={"size": 2, "stride": None, "padding": 0, "dilation": 1},
    optional=("padding", "dilation"),
    cases=(
        {"image": _MIXED[0]},
        {"image": _MIXED[1] / 4, "size": 3},
        {"image": _NEGATIVE},
        {"image": _BYTES.astype(int) * 2},
        {"image": _MIXED[0], "size": 2, "stride": 1},
        {"image": _MIXED[2], "size": 3, "stride": 2},
        {"image": _NEGATIVE, "size": 2, "stride": 3},
        {"image": _NEGATIVE, "size": 3, "padding": 1},
        {"image": _MIXED[1], "size": 2, "stride": 1, "padding": 1},
        {"image": _MIXED[2], "size": 2, "stride": 1, "dilation": 2},
        {"image": _MIXED[1], "size": 3, "stride": 2, "dilation": 3},
        {"image": _BYTES},
        {"image": _NEGATIVE - 990},
        {"image": _NEGATIVE * _VERY_FAR},
        {"image": _NEGATIVE * -_VERY_FAR},
        {"image": _NEGATIVE * _VERY_FAR, "size": 3, "padding": 1},
    ),
    slips=(
        Slip(
            "This is the average of each window. Max pooling keeps the largest number.",
            instead=avg_pool2d,
        ),
        Slip("This is the smallest number of each window. Max pooling keeps the largest.", instead=_smallest),
        Slip("This is the sum of each window. Nothing is added here: keep the largest.", instead=_total),
        Slip("It compares without the sign: −9 is smaller than 2.", instead=_by_magnitude),
        Slip(
            "The sign is lost. Max pooling keeps the largest number as it is.",
            before=_each(image=lambda s: abs(s["image"])),
        ),
        Slip(
            "It starts from {number}, so a window of smaller numbers gives {number}. Start from the first pixel, or "
            "from −np.inf.",
            after=lambda result, s, number: np.maximum(result.astype(float), number),
            number=0,
        ),
        Slip(
            "The padding holds zeros, and they win over negative numbers. Pad with −np.inf.",
            before=lambda s: {**s, "image": pad2d(s["image"], s["padding"]), "padding": 0},
        ),
        Slip(
            "The padding holds {number}, which wins over smaller numbers. Pad with −np.inf.",
            before=_pad_with_number,
            number=-255,
        ),
        Slip(
            "It keeps the first pixel of each window. Keep the largest number.",
            instead=_only_at(0),
        ),
        Slip(
            "It keeps the last pixel of each window. Keep the largest number.",
            instead=_only_at(-1),
        ),
        Slip(
            "Without a stride the windows overlap here: they move by 1. They should move by their size.",
            before=_each(stride=lambda s: s["stride"] or 1),
        ),
        Slip(
            "Without a stride the windows move by 2, whatever their size. They should move by their size.",
            before=_each(stride=lambda s: s["stride"] or 2),
        ),
        Slip(
            "The stride is ignored: the windows always move by their size.",
            before=_use(stride=None),
        ),
        Slip("The stride is ignored: the windows always move by 1.", before=_use(stride=1)),
        Slip("The stride is ignored: the windows always move by 2.", before=_use(stride=2)),
        Slip(
            "The size is ignored: the windows are always 2 × 2.",
            before=_each(size=lambda s: 2, stride=lambda s: s["stride"] or s["size"]),
        ),
        Slip("The size is ignored: the windows are always 2 × 2.", before=_use(size=2)),
        Slip(
            "A window that reaches beyond the image at the end was kept. Only whole windows count.",
            before=_use(ceil_mode=True),
        ),
        *_ONE_AXIS,
        *_PLACES,
        *_FRACTIONS,
        *_RESULT_TYPES,
        *_IMAGE_TYPES[1:],
        _CUT_OFF[0],
    ),
    hints=(
        "There are (n − size) // stride + 1 windows along each axis.",
        "Window [r, c] is image[r * stride : r * stride + size, c * stride : c * stride + size].",
    ),
    solution="window = image[r * stride : r * stride + size, c * stride : c * stride + size], and "
    "result[r, c] = window.max().",
    why="Your max_pool2d agrees with convlab, also where windows overlap and where all numbers are negative.",
    view="max_pool2d",
)


# Sizes


def _formula(message: str, formula: Callable[[int, int, int, int, int], int]) -> Slip:
    """A slip that computes the size by another formula of n, k, s, p, d."""

    def instead(size: int, kernel_size: int, stride: int, padding: int, dilation: int) -> int:
        return formula(size, kernel_size, stride, padding, dilation)

    return Slip(message, instead=instead)


SIZE = Code(
    "05.write_output_size",
    prompt="Write output_size: how many windows fit along one axis?",
    function="output_size",
    stub="def output_size(size, kernel_size, *, stride=1, padding=0, dilation=1):\n    ...",
    program="""
    extent = dilation * (kernel_size - 1) + 1
    way = size + 2 * padding - extent
    steps = way // stride
    return steps + 1
""",
    answer=output_size,
    arguments=("size", "kernel_size"),
    defaults={"stride": 1, "padding": 0, "dilation": 1},
    cases=(
        {"size": 5, "kernel_size": 3},
        {"size": 166, "kernel_size": 5},
        {"size": 9, "kernel_size": 1},
        {"size": 7, "kernel_size": 3, "stride": 2},
        {"size": 6, "kernel_size": 3, "stride": 2},
        {"size": 12, "kernel_size": 4, "stride": 3},
        {"size": 5, "kernel_size": 3, "padding": 1},
        {"size": 8, "kernel_size": 5, "padding": 3},
        {"size": 11, "kernel_size": 3, "dilation": 3},
        {"size": 20, "kernel_size": 4, "dilation": 2},
        {"size": 28, "kernel_size": 5, "stride": 3, "padding": 2, "dilation": 2},
    ),
    slips=(
        _formula(
            "The + 1 is missing: n − k counts the steps, and the first place counts too.",
            lambda n, k, s, p, d: (n + 2 * p - d * (k - 1) - 1) // s,
        ),
        _formula(
            "The padding is counted once. It is per side, so 2 · padding pixels are added.",
            lambda n, k, s, p, d: (n + p - d * (k - 1) - 1) // s + 1,
        ),
        _formula("The padding is ignored.", lambda n, k, s, p, d: (n - d * (k - 1) - 1) // s + 1),
        _formula(
            "The padding is taken away. It adds pixels.", lambda n, k, s, p, d: (n - 2 * p - d * (k - 1) - 1) // s + 1
        ),
        _formula(
            "The stride is ignored. Divide the way that the window can move by it.",
            lambda n, k, s, p, d: n + 2 * p - d * (k - 1),
        ),
        _formula(
            "The dilation is ignored. The kernel reaches over dilation · (k − 1) + 1 pixels.",
            lambda n, k, s, p, d: (n + 2 * p - k) // s + 1,
        ),
        _formula(
            _DILATION_FROM_0.split(".")[0] + ".", lambda n, k, s, p, d: (n + 2 * p - (d + 1) * (k - 1) - 1) // s + 1
        ),
        _formula(
            "The reach is dilation · k here. It is dilation · (k − 1) + 1: gaps lie between taps only.",
            lambda n, k, s, p, d: (n + 2 * p - d * k) // s + 1,
        ),
        _formula(
            "It rounds up. A window that does not fit whole is left out: round down, with //.",
            lambda n, k, s, p, d: -((n + 2 * p - d * (k - 1) - 1) // -s) + 1,
        ),
        _formula(
            "The + 1 is divided too. It belongs behind the division.",
            lambda n, k, s, p, d: (n + 2 * p - d * (k - 1)) // s,
        ),
        _formula("The kernel is ignored.", lambda n, k, s, p, d: (n + 2 * p - 1) // s + 1),
        _formula("The kernel is taken off twice.", lambda n, k, s, p, d: (n + 2 * p - 2 * d * (k - 1) - 1) // s + 1),
    ),
    hints=(
        "How many pixels does the kernel reach over? Without dilation k, else dilation · (k − 1) + 1.",
        "The window can move by n + 2 · padding − reach pixels. Each step takes stride of them.",
    ),
    solution="(size + 2 * padding - dilation * (kernel_size - 1) - 1) // stride + 1",
    why="This one line is behind every shape in this course, and behind every layer of a network.",
    whole=True,
)


# Padding


# Functions that pad: np.pad, and all of convlab and of the image libraries.
_PADS = re.compile(
    r"(?:numpy\..*\.pad|convlab\.(?!geometry|exercises)\w.*\.\w+|(?:scipy|skimage|cv2|PIL|torch|jax|tensorflow)\b.*)"
)


def pad_zeros(image: npt.NDArray[Any], padding: int) -> npt.NDArray[np.float64]:
    """The correct program, without np.pad, as the task asks for it: (H, W) to (H + 2 padding, W + 2 padding)."""
    rows, columns = image.shape
    padded = np.zeros((rows + 2 * padding, columns + 2 * padding))
    padded[padding : padding + rows, padding : padding + columns] = image
    return padded


def _border(message: str, **changes: Callable[[_Settings], Any]) -> Slip:
    """A slip with another border, made by `pad2d`."""
    return Slip(message, before=_each(**changes), instead=pad2d)


PAD = Code(
    "05.write_pad_zeros",
    prompt="Write pad_zeros without np.pad: put as many zeros as padding says on each side of the image. No other "
    "function that pads by itself counts either.",
    function="pad_zeros",
    stub="def pad_zeros(image, padding):\n    ...",
    program="""
    rows, cols = image.shape
    padded = np.zeros((rows + 2 * padding, cols + 2 * padding))
    padded[padding : padding + rows, padding : padding + cols] = image
    return padded
""",
    answer=pad_zeros,
    arguments=("image", "padding"),
    defaults={},
    cases=(
        {"image": _SMALL, "padding": 1},
        {"image": _TALL, "padding": 2},
        {"image": _SMALL / 8, "padding": 3},
        {"image": _SMALL, "padding": 0},
        {"image": _BYTES, "padding": 2},
        {"image": _TALL * _FAR, "padding": 1},
    ),
    slips=(
        Slip("The image comes back as it was. The result is larger: rows + 2 · padding.", before=_use(padding=0)),
        _border(_PADDING_ONE_SIDE, padding=_only_before),
        _border(
            "The padding is only at the bottom and right. It has to be on each side, also at the top and left.",
            padding=lambda s: ((0, s["padding"]), (0, s["padding"])),
        ),
        _border(
            "The image is in the top left corner. It belongs in the middle.",
            padding=lambda s: ((0, 2 * s["padding"]), (0, 2 * s["padding"])),
        ),
        _border(
            "The image is in the bottom right corner. It belongs in the middle.",
            padding=lambda s: ((2 * s["padding"], 0), (2 * s["padding"], 0)),
        ),
        _border("Only rows were added. Columns need padding too.", padding=lambda s: (s["padding"], 0)),
        _border("Only columns were added. Rows need padding too.", padding=lambda s: (0, s["padding"])),
        _border(_NOT_ZERO, mode=lambda s: "replicate"),
        _border(_NOT_ZERO, mode=lambda s: "reflect"),
        _border(_NOT_ZERO, mode=lambda s: "circular"),
        _border("The padding holds ones. Here it has to hold zeros.", value=lambda s: 1),
        Slip(_HOLDS, before=lambda s, number: {**s, "value": number}, instead=pad2d, number=255),
        Slip(
            "There is one pixel more on each side than the padding says.",
            before=_each(image=lambda s: pad2d(s["image"], 1)),
        ),
        Slip("One pixel is added on each side, whatever the padding says.", before=_use(padding=1)),
        Slip(
            "Twice the padding is added on each side. It counts per side.",
            before=_each(padding=lambda s: 2 * s["padding"]),
        ),
        Slip(_SWAPPED, after=lambda result, s: result.T),
        Slip("The image is missing: copy it into the middle of the zeros.", after=lambda result, s: 0 * result),
        Slip("The image is upside down.", before=_each(image=lambda s: s["image"][::-1])),
        Slip("The image is mirrored left to right.", before=_each(image=lambda s: s["image"][:, ::-1])),
        *_FRACTIONS,
        *_RESULT_TYPES,
        *_CUT_OFF,
    ),
    ready_made=_PADS,
    hints=(
        "Start with np.zeros of the new shape.",
        "The image goes to padded[padding : padding + rows, padding : padding + columns].",
    ),
    solution="padded = np.zeros((rows + 2 * padding, columns + 2 * padding)); "
    "padded[padding : padding + rows, padding : padding + columns] = image",
    why="So a window may hang over the border. The zeros count as dark pixels: that is the dark frame.",
)


# ReLU


RELU = Code(
    "06.write_relu",
    prompt="Write relu: negative values become 0, all others stay.",
    function="relu",
    stub="def relu(x):\n    ...",
    program="""
    result = np.array(x, dtype=float)
    negative = result < 0
    result[negative] = 0
    return result
""",
    answer=relu,
    arguments=("x",),
    defaults={},
    cases=(
        {"x": _SMALL},
        {"x": _TALL / 8},
        {"x": _NEGATIVE},
        {"x": 40 * _WIDE},
        {"x": _SMALL.astype(int) * 40},
        {"x": _WIDE / 1024},
        {"x": _WIDE * _FAR},
    ),
    slips=(
        Slip("Nothing has changed. Negative values have to become 0.", after=lambda result, s: s["x"]),
        Slip("Negative values lost their sign. They have to become 0.", after=lambda result, s: np.abs(s["x"])),
        Slip("The negative values stayed, and the others became 0.", after=lambda result, s: np.minimum(s["x"], 0)),
        Slip(
            "This is where the values are positive. Keep the values themselves.",
            after=lambda result, s: (s["x"] > 0).astype(float),
        ),
        Slip(
            "Values above {number} are cut. ReLU has no upper end.",
            after=lambda result, s, number: np.minimum(result.astype(float), number),
            number=255,
        ),
        Slip(
            "Negative values became {number}. They have to become 0.",
            after=lambda result, s, number: np.where(s["x"] < 0, number, s["x"].astype(float)),
            number=-1,
        ),
        Slip(
            "Values below {number} became {number}. All negative ones have to become 0.",
            after=lambda result, s, number: np.maximum(s["x"].astype(float), number),
            number=-1,
        ),
        Slip(
            "The negative values are gone from the array. They stay in their places, as 0.",
            after=lambda result, s: s["x"][s["x"] > 0],
        ),
        Slip(
            "The negative values are gone from the array. They stay in their places, as 0.",
            after=lambda result, s: s["x"][s["x"] >= 0],
        ),
        Slip(
            "Negative values became smaller, not 0.",
            after=lambda result, s: np.where(s["x"] < 0, 0.01, 1) * s["x"],
        ),
        Slip(
            "Negative values became smaller, not 0.",
            after=lambda result, s: np.where(s["x"] < 0, 0.1, 1) * s["x"],
        ),
        Slip("Values between 0 and 1 became 0. Only negative ones do.", after=lambda result, s: result * (s["x"] >= 1)),
        Slip(_SWAPPED, after=lambda result, s: result.T),
        *_FRACTIONS,
        *_RESULT_TYPES,
    ),
    hints=("np.maximum compares each value with one number.",),
    solution="np.maximum(x, 0)",
    why="It is the simplest nonlinearity. Without one, two convolutions are only one larger convolution.",
)

EXERCISES = [SIZE, PAD, CONV2D, RELU, POOL]


def _checked(exercise: Code, function: Callable[..., Any]) -> Finding:
    finding = exercise.check(function)
    exercise.record(finding)
    return finding


def check_conv2d(function: Callable[..., Any]) -> Finding:
    """Run and grade a learner's ``conv2d(image, kernel, *, stride=1, padding=0, dilation=1)``.

    Parameters
    ----------
    function : callable

    Returns
    -------
    Finding
        Not attempted, not yet (with the mistake and the first wrong window), or correct.
        Never raises: an error, an endless loop and a result that is not an array are explained, too.

    Examples
    --------
    >>> import convlab as cl
    >>> check_conv2d(lambda image, kernel, **settings: cl.conv2d(image, kernel, flip=True, **settings))
    <Not yet: The kernel is rotated by 180 degrees. Use it as written: weight [i, j] meets pixel [r + i, c +...>
    """
    return _checked(CONV2D, function)


def check_max_pool2d(function: Callable[..., Any]) -> Finding:
    """Run and grade a learner's ``max_pool2d(image, size=2, *, stride=None)``; see `check_conv2d`.

    Padding and dilation are checked if the function takes them.
    """
    return _checked(POOL, function)


def check_output_size(function: Callable[..., Any]) -> Finding:
    """Run and grade a learner's ``output_size(size, kernel_size, *, stride=1, padding=0, dilation=1)``.

    See `check_conv2d`.
    """
    return _checked(SIZE, function)


def check_pad_zeros(function: Callable[..., Any]) -> Finding:
    """Run and grade a learner's ``pad_zeros(image, padding)``; see `check_conv2d`."""
    return _checked(PAD, function)


def check_relu(function: Callable[..., Any]) -> Finding:
    """Run and grade a learner's ``relu(x)``; see `check_conv2d`."""
    return _checked(RELU, function)
