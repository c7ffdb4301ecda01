"""Window geometry: output sizes, padding and indices. Integers only, standard library only.

Most functions treat one axis, because rows and columns follow the same rule; names that end in ``2d`` and
`output_shape` join the two. ``core/operations.ts`` computes by the same rules in the browser.
"""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING, Any, Literal, NoReturn, TypedDict, overload

from convlab.errors import ConvlabError, OptionError, ShapeError, as_bool, short, unknown_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from convlab._types import AxisPadding, IntOrPair, Padding, PaddingMode, PaddingName, Pair, Plan

PADDING_NAMES: tuple[PaddingName, ...] = ("valid", "same", "same_lower", "full")
PADDING_MODES: tuple[PaddingMode, ...] = ("zeros", "reflect", "replicate", "circular")
LARGEST = 2**31 - 1  # the most pixels, or of anything else that is counted; a seed is not a count

# The reason for an option's lower limit, and a way out: the last two parts of the error message.
# Callers pass `whole` their own for options that are theirs alone.
_REASONS = {
    "stride": (
        "the window moves on by whole pixels, at least one at a time",
        "Use {name}=1 to visit every position, {name}=2 for every second",
    ),
    "dilation": (
        "dilation is the distance between neighbouring kernel taps in whole pixels, and 1 means no gap",
        "Use {name}=1 for an ordinary kernel, {name}=2 to leave one pixel between taps",
    ),
    "padding": (
        "padding counts the pixels added on one side, so it is 0, 1, 2 and so on",
        "Use {name}=0 for none, or one of the names 'valid', 'same', 'same_lower', 'full'",
    ),
    "groups": ("channels are shared out among them", "Use groups=1"),
    "output_padding": ("it counts pixels added at the end", "Use {name}=0 for none"),
    **dict.fromkeys(("row", "col", "position", "pixel", "tap"), ("positions are counted from 0", "Use {name}=0")),
    "seed": ("all that is drawn by chance starts from it, the same each time", "Use seed=0"),
}


class AxisSettings(TypedDict):
    """Settings of a window that slides along one axis."""

    stride: int
    padding: AxisPadding
    dilation: int


# Validation of options


def whole(value: object, name: str, minimum: int, reason: tuple[str, str] | None = None) -> int:
    """Validate an integer option and return it as an int.

    NumPy integers are accepted. ``True``, ``2.0``, ``"2"`` and None are not: they are usually mistakes.

    Parameters
    ----------
    value : int
    name : str
        The option's name, for the error message.
    minimum : int
    reason : (str, str), optional
        The reason and the way out in the error message, where those for this name do not fit.

    Raises
    ------
    OptionError
        If `value` is not an integer, below `minimum` or above `LARGEST`.

    Examples
    --------
    >>> whole(3, "stride", 1)
    3
    """
    if type(value) is int and minimum <= value <= LARGEST:  # the usual case, fast
        return value
    wrong = f"it has to be a whole number of at least {minimum}"
    if type(value).__name__ not in ("bool", "bool_"):  # bool_ is NumPy's
        try:
            number = operator.index(value)  # type: ignore[arg-type]  # raises TypeError for whatever has no index
        except TypeError:
            pass
        else:
            if minimum <= number and (number <= LARGEST or name == "seed"):
                return number
            wrong = f"it has to be a whole number of at most {LARGEST}" if number > LARGEST else wrong
    usual = (
        "it counts pixels" if "size" in name else "it is a count",
        f"Use a whole number, such as {{name}}={max(minimum, 3)}",
    )
    why, way_out = reason or _REASONS.get(name.removeprefix("pool_"), usual)
    raise OptionError.says(name, wrong, f"{name}={short(value)}", why, way_out.format(name=name))


def pair(value: object, name: str, minimum: int) -> Pair:
    """Validate one integer for both axes, or a (rows, cols) pair, and return a tuple of two ints.

    Raises
    ------
    OptionError
        For anything but integers of at least `minimum`.

    Examples
    --------
    >>> pair(3, "stride", 1), pair((3, 5), "stride", 1)
    ((3, 3), (3, 5))
    """
    items = _items(value)
    if items is None:
        number = whole(value, name, minimum)
        return number, number
    if len(items) != 2:
        _refuse_length(value, items, name, "one number or a (rows, cols) pair")
    return whole(items[0], name, minimum), whole(items[1], name, minimum)


def _items(value: object) -> list[object] | None:
    """The entries of a list, tuple or 1-D array; None for a single value."""
    if getattr(value, "ndim", 0) > 0 and hasattr(value, "tolist"):
        value = value.tolist()
    return list(value) if isinstance(value, (list, tuple)) else None


def _refuse_length(value: object, items: list[object], name: str, wanted: str) -> NoReturn:
    many = "one entry" if len(items) == 1 else f"{len(items)} entries"
    raise OptionError.says(
        name,
        f"it has to be {wanted}",
        f"{name}={short(value)}",
        f"{many} cannot be shared out over two sides",
        f"Write {name}=1 or {name}=(1, 2)",
    )


# Sizes


def span(kernel_size: int, dilation: int = 1) -> int:
    """Extent of a dilated kernel along one axis, in pixels.

    >>> span(3), span(3, dilation=2)
    (3, 5)
    """
    return whole(dilation, "dilation", 1) * (whole(kernel_size, "kernel_size", 1) - 1) + 1


def raw_output_size(
    size: int,
    kernel_size: int,
    *,
    stride: int = 1,
    padding: AxisPadding = 0,
    dilation: int = 1,
    ceil_mode: bool = False,
) -> int:
    """Evaluate the size formula alone: as `output_size`, but 0 or less where the kernel does not fit.

    >>> raw_output_size(3, 5)
    -1
    """
    size = whole(size, "size", 1)
    stride = whole(stride, "stride", 1)
    start, end = padding_plan(size, kernel_size, stride=stride, padding=padding, dilation=dilation)
    movable = size + start + end - span(kernel_size, dilation)  # pixels that the window can move by
    count = movable // stride + 1
    ceil_mode = as_bool(ceil_mode, "ceil_mode", "output_size")
    # PyTorch's rule: one more window for what is left over, if it starts in the image or the padding before.
    is_partial = ceil_mode and movable % stride > 0 and count * stride < size + start
    return count + 1 if is_partial else count


def output_size(
    size: int,
    kernel_size: int,
    *,
    stride: int = 1,
    padding: AxisPadding = 0,
    dilation: int = 1,
    ceil_mode: bool = False,
) -> int:
    """Length of the feature map along one axis.

    Parameters
    ----------
    size, kernel_size : int
        Length of the image and of the kernel (or pooling window), in pixels.
    stride, dilation : int
        Pixels between neighbouring windows, and between neighbouring kernel taps.
    padding : int, (start, end) or str
        Pixels added on *each* side, or before and after; or a name, see `padding_plan`.
    ceil_mode : bool
        Round up: also count a partial last window, if it starts inside the image or the padding before it
        (the rule of PyTorch's pooling).

    Returns
    -------
    int
        ``(size + start + end - dilation * (kernel_size - 1) - 1) // stride + 1``

    Raises
    ------
    ShapeError
        If the dilated kernel is longer than the padded image.
    OptionError
        If a setting is not an integer, or too small.

    References
    ----------
    Dumoulin & Visin (2016), A guide to convolution arithmetic for deep learning, arXiv:1603.07285.

    Examples
    --------
    >>> output_size(7, 3, stride=2, padding=1)
    4
    >>> output_size(6, 3, stride=2)  # 2.5 is rounded down: the last pixel is never read
    2
    """
    settings = AxisSettings(stride=stride, padding=padding, dilation=dilation)
    wrong = "the kernel does not fit in the image"
    return _fitting_size("output_size", wrong, "kernel", size, kernel_size, settings, ceil_mode)


def output_shape(
    shape: Sequence[int],
    kernel_shape: Sequence[int],
    *,
    stride: IntOrPair = 1,
    padding: Padding = 0,
    dilation: IntOrPair = 1,
    ceil_mode: bool = False,
    who: str = "output_shape",
    what: str = "kernel",
) -> Pair:
    """Shape (rows, cols) of the feature map.

    Parameters
    ----------
    shape, kernel_shape : (rows, cols)
        Of the image and of the kernel (or pooling window), in pixels. Further axes are ignored.
    stride, padding, dilation, ceil_mode
        As in `output_size`, each also as a (rows, cols) pair.
    who, what : str
        The function and the kind of window that the error message names.

    Returns
    -------
    (rows, cols) : tuple of int

    Raises
    ------
    ShapeError, OptionError
        As in `output_size`.

    Examples
    --------
    >>> output_shape((5, 7), (3, 2), stride=(1, 2))
    (3, 3)
    """
    strides, dilations = pair(stride, "stride", 1), pair(dilation, "dilation", 1)
    plans = padding_plan2d(shape, kernel_shape, strides, padding, dilations)
    rows, cols = (
        _fitting_size(
            who,
            f"the {what} is {word} than the padded image",
            what,
            shape[axis],
            kernel_shape[axis],
            AxisSettings(stride=strides[axis], padding=plans[axis], dilation=dilations[axis]),
            ceil_mode,
        )
        for axis, word in enumerate(("taller", "wider"))
    )
    return rows, cols


def _fitting_size(
    who: str, wrong: str, what: str, size: int, kernel_size: int, settings: AxisSettings, ceil_mode: bool
) -> int:
    count = raw_output_size(size, kernel_size, ceil_mode=ceil_mode, **settings)
    if count >= 1:
        return count
    dilation = settings["dilation"]
    start, end = padding_plan(size, kernel_size, **settings)
    there, reach = size + start + end, span(kernel_size, dilation)
    padding = f"{start} per side" if start == end else f"{start} before and {end} after"
    needed, largest = -((size - reach) // 2), (there - 1) // dilation + 1
    way_out = f"Pad by at least {needed} per side, or use a {what} of at most {largest}"
    if dilation > 1 and (there - 1) // (kernel_size - 1) >= 1:
        way_out += f", or a dilation of at most {(there - 1) // (kernel_size - 1)}"
    given = f"size={size}, padding={padding}, {what}={kernel_size}, dilation={dilation}"
    raise ShapeError.says(
        who, wrong, given, f"the {what} reaches over {reach} pixels but only {there} are there", way_out
    )


# Padding


def padding_plan(size: int, kernel_size: int, *, stride: int = 1, padding: AxisPadding = 0, dilation: int = 1) -> Pair:
    """Pixels to add before and after one axis.

    Parameters
    ----------
    size, kernel_size, stride, dilation : int
        As in `output_size`.
    padding : int, (start, end) or str
        ``"valid"``: none. ``"same"``: as many as give ``ceil(size / stride)`` windows; an odd pixel goes to
        the end. ``"same_lower"``: the odd pixel goes to the start. ``"full"``: every overlap counts, span - 1
        on each side.

    Returns
    -------
    (start, end) : tuple of int

    Raises
    ------
    OptionError, UnknownNameError
        For a padding below 0, of the wrong length, or with an unknown name.

    Examples
    --------
    >>> padding_plan(5, 3, padding="same"), padding_plan(5, 4, padding="same")
    ((1, 1), (1, 2))
    >>> padding_plan(5, 4, padding="same_lower"), padding_plan(5, 3, padding="full")
    ((2, 1), (2, 2))
    """
    size = whole(size, "size", 1)
    stride = whole(stride, "stride", 1)
    reach = span(kernel_size, dilation)
    if isinstance(padding, str):
        return _named_plan(size, reach, stride, padding)
    items = _items(padding)
    if items is None:
        amount = whole(padding, "padding", 0)
        return amount, amount
    if len(items) != 2:
        _refuse_length(padding, items, "padding", "one number, a pair, or a name")
    return whole(items[0], "padding", 0), whole(items[1], "padding", 0)


def _named_plan(size: int, reach: int, stride: int, name: str) -> Pair:
    if name == "valid":
        return 0, 0
    if name == "full":
        return reach - 1, reach - 1
    if name not in ("same", "same_lower"):
        raise unknown_name(
            "padding", "padding", name, PADDING_NAMES, "padding is a number of pixels or one of four names"
        )
    count = -(-size // stride)
    total = max((count - 1) * stride + reach - size, 0)
    less, more = total // 2, total - total // 2
    return (less, more) if name == "same" else (more, less)


def padding_plan2d(
    shape: Sequence[int],
    kernel_shape: Sequence[int],
    stride: IntOrPair = 1,
    padding: Padding = 0,
    dilation: IntOrPair = 1,
) -> Plan:
    """Pixels to add around an image: ``((top, bottom), (left, right))``.

    `padding` is a number, (rows, cols), ``((top, bottom), (left, right))`` or a name of `padding_plan`.

    >>> padding_plan2d((5, 7), (3, 5), padding="same")
    ((1, 1), (2, 2))
    >>> padding_plan2d((5, 7), (3, 5), padding=(1, (0, 2)))
    ((1, 1), (0, 2))
    """
    strides, dilations = pair(stride, "stride", 1), pair(dilation, "dilation", 1)
    items = _items(padding)
    if items is None:
        items = [padding, padding]
    elif len(items) != 2:
        _refuse_length(
            padding,
            items,
            "padding",
            "one number, a (rows, cols) pair, ((top, bottom), (left, right)) or a name",
        )
    rows, cols = (
        padding_plan(
            shape[axis],
            kernel_shape[axis],
            stride=strides[axis],
            padding=items[axis],  # type: ignore[arg-type]  # validated there
            dilation=dilations[axis],
        )
        for axis in (0, 1)
    )
    return rows, cols


@overload
def source_index(position: int, size: int, mode: Literal["reflect", "replicate", "circular"]) -> int: ...
@overload
def source_index(position: int, size: int, mode: str = "zeros") -> int | None: ...
def source_index(position: int, size: int, mode: str = "zeros") -> int | None:
    """Index of the pixel at `position` of a padded axis; None where the padding is constant.

    `position` counts from the first pixel of the image, so it is negative in the padding before it.
    ``1234`` becomes, padded by three on each side::

        zeros      000 1234 000
        reflect    432 1234 321     mirrored at the outermost pixel, repeatedly; a single pixel repeats
        replicate  111 1234 444
        circular   234 1234 123

    >>> [source_index(position, 4, "reflect") for position in range(-3, 7)]
    [3, 2, 1, 0, 1, 2, 3, 2, 1, 0]
    """
    if not isinstance(mode, str) or mode not in PADDING_MODES:
        raise unknown_name("padding_mode", "padding mode", mode, PADDING_MODES, "it says what stands outside the image")
    if 0 <= position < size:
        return position
    if mode == "zeros":
        return None
    if mode == "replicate":
        return 0 if position < 0 else size - 1
    if mode == "circular":
        return position % size
    if size == 1:
        return 0
    there_and_back = position % (2 * (size - 1))
    return min(there_and_back, 2 * (size - 1) - there_and_back)


# Windows


def window(
    position: int, kernel_size: int, *, stride: int = 1, padding: AxisPadding = 0, dilation: int = 1
) -> list[int]:
    """Input indices under the kernel at one output position.

    Indices below 0, or of `size` and more, are in the padding. `padding` is a number or (start, end).

    >>> window(0, 3, padding=1), window(1, 3, stride=2, dilation=2)
    ([-1, 0, 1], [2, 4, 6])
    """
    position = whole(position, "position", 0)
    if isinstance(padding, str):
        raise OptionError.says(
            "window",
            "a padding name needs the size of the image",
            f"padding={padding!r}",
            "the window alone does not know it",
            f"Use padding=padding_plan(size, kernel_size, padding={padding!r})",
        )
    start, _ = padding_plan(1, kernel_size, padding=padding)
    first = position * whole(stride, "stride", 1) - start
    dilation = whole(dilation, "dilation", 1)
    return [first + tap * dilation for tap in range(kernel_size)]


def coverage(
    size: int,
    kernel_size: int,
    *,
    stride: int = 1,
    padding: AxisPadding = 0,
    dilation: int = 1,
    ceil_mode: bool = False,
) -> list[int]:
    """Number of windows that read each pixel along one axis.

    Pixels count at their own position only, not as copies in reflect, replicate or circular padding.

    >>> coverage(6, 3, stride=2)
    [1, 1, 2, 1, 1, 0]
    >>> coverage(4, 3, padding="same")
    [2, 3, 3, 2]
    """
    settings = AxisSettings(stride=stride, padding=padding, dilation=dilation)
    plan = padding_plan(size, kernel_size, **settings)
    counts = [0] * size
    for position in range(output_size(size, kernel_size, ceil_mode=ceil_mode, **settings)):
        for index in window(position, kernel_size, stride=stride, padding=plan, dilation=dilation):
            if 0 <= index < size:
                counts[index] += 1
    return counts


def outputs_of(
    index: int,
    size: int,
    kernel_size: int,
    *,
    stride: int = 1,
    padding: AxisPadding = 0,
    dilation: int = 1,
    mode: str = "zeros",
) -> list[tuple[int, int]]:
    """Outputs that one pixel of an axis contributes to, as (position, tap) pairs sorted by position.

    With a padding mode other than zeros, a pixel also contributes through its copies in the padding.

    >>> outputs_of(2, 5, 3)
    [(0, 2), (1, 1), (2, 0)]
    >>> outputs_of(0, 5, 3, padding=1), outputs_of(0, 5, 3, padding=1, mode="replicate")
    ([(0, 1), (1, 0)], [(0, 0), (0, 1), (1, 0)])
    """
    index = _index_below(index, size, "pixel", "the axis")
    settings = AxisSettings(stride=stride, padding=padding, dilation=dilation)
    count, (start, end) = output_size(size, kernel_size, **settings), padding_plan(size, kernel_size, **settings)
    candidates = [index] if mode == "zeros" else range(-start, size + end)
    reached = []
    for place in candidates:
        if source_index(place, size, mode) != index:
            continue
        for tap in range(kernel_size):
            position, rest = divmod(place + start - tap * dilation, stride)
            if rest == 0 and 0 <= position < count:
                reached.append((position, tap))
    return sorted(reached)


def sources_of(
    positions: Iterable[int],
    size: int,
    kernel_size: int,
    *,
    stride: int = 1,
    padding: AxisPadding = 0,
    dilation: int = 1,
    mode: str = "zeros",
) -> list[int]:
    """Pixels of an axis that any of these outputs depends on: their receptive field, one layer back.

    Zero padding depends on no pixel; in other modes the pixel counts whose copy is read.

    >>> sources_of([0, 1], 5, 3), sources_of([0], 5, 3, padding=1), sources_of([0], 5, 3, padding=1, mode="circular")
    ([0, 1, 2, 3], [0, 1], [0, 1, 4])
    """
    plan = padding_plan(size, kernel_size, stride=stride, padding=padding, dilation=dilation)
    read = {
        source_index(place, size, mode)
        for position in positions
        for place in window(position, kernel_size, stride=stride, padding=plan, dilation=dilation)
    }
    return sorted(index for index in read if index is not None)


def reached_by(
    indices: Iterable[int],
    size: int,
    kernel_size: int,
    *,
    stride: int = 1,
    padding: AxisPadding = 0,
    dilation: int = 1,
    mode: str = "zeros",
) -> list[int]:
    """Outputs of an axis that depend on any of these pixels.

    >>> reached_by([2], 5, 3), reached_by([0, 4], 5, 3, stride=2, padding=1)
    ([0, 1, 2], [0, 2])
    """
    settings = AxisSettings(stride=stride, padding=padding, dilation=dilation)
    wanted, count = set(indices), output_size(size, kernel_size, **settings)
    return [
        one for one in range(count) if wanted.intersection(sources_of([one], size, kernel_size, mode=mode, **settings))
    ]


def pixels_of(
    tap: int, size: int, kernel_size: int, *, stride: int = 1, padding: AxisPadding = 0, dilation: int = 1
) -> list[int]:
    """Input indices that one tap of a kernel multiplies, one for each output along the axis.

    Indices below 0, or of `size` and more, are in the padding.

    >>> pixels_of(0, 5, 3, stride=2, padding=1)
    [-1, 1, 3]
    """
    tap = _index_below(tap, kernel_size, "tap", "the kernel")
    settings = AxisSettings(stride=stride, padding=padding, dilation=dilation)
    start, _ = padding_plan(size, kernel_size, **settings)
    count = output_size(size, kernel_size, **settings)
    return [position * stride - start + tap * dilation for position in range(count)]


def _index_below(index: int, size: int, what: str, where: str) -> int:
    if whole(index, what, 0) < size:
        return index
    raise OptionError.says(
        what,
        f"it lies outside {where}",
        f"{what}={index}",
        f"there are {size}, counted from 0",
        f"Use a number from 0 to {size - 1}",
    )


def unread(
    size: int,
    kernel_size: int,
    *,
    stride: int = 1,
    padding: AxisPadding = 0,
    dilation: int = 1,
    ceil_mode: bool = False,
) -> list[int]:
    """Pixels along one axis that no window reads.

    >>> unread(6, 3, stride=2), unread(5, 1, stride=2)
    ([5], [1, 3])
    """
    counts = coverage(size, kernel_size, stride=stride, padding=padding, dilation=dilation, ceil_mode=ceil_mode)
    return [index for index, count in enumerate(counts) if count == 0]


def padding_that_saves(
    size: int, kernel_size: int, *, stride: int = 1, padding: AxisPadding = 0, dilation: int = 1
) -> Pair | None:
    """Least padding (start, end), not below the given one, with which every pixel is read.

    Between equally small ones, the one that adds at the end is preferred. None where no padding can help: with
    stride 2 a 1x1 kernel always skips every second pixel.

    >>> padding_that_saves(6, 3, stride=2), padding_that_saves(6, 3, stride=2, padding=1)
    ((0, 1), (1, 1))
    >>> print(padding_that_saves(5, 1, stride=2))
    None
    """
    plan = padding_plan(size, kernel_size, stride=stride, padding=padding, dilation=dilation)
    reach = span(kernel_size, dilation)
    best: Pair | None = None
    # From start = reach - 1 on, every tap can be on pixel 0: only start % stride still matters.
    for start in range(plan[0], max(plan[0], reach - 1) + stride):
        if best is not None and start + plan[1] >= sum(best):
            break
        last = _last_window_needed(size, kernel_size, stride, start, dilation)
        if last is not None:
            end = max(plan[1], last * stride + reach - size - start)
            if best is None or start + end < sum(best):
                best = start, end
    return best


def _last_window_needed(size: int, kernel_size: int, stride: int, start: int, dilation: int) -> int | None:
    """Position of the first window after which all pixels have been read; None if some never are."""
    last = 0
    for index in range(size):
        for tap in reversed(range(kernel_size)):  # the last tap belongs to the earliest window
            position, rest = divmod(index + start - tap * dilation, stride)
            if rest == 0 and position >= 0:
                last = max(last, position)
                break
        else:
            return None
    return last


def receptive_field(layers: Iterable[Sequence[Any]]) -> tuple[int, int, float]:
    """Receptive field of one unit after a stack of convolutions and poolings, along one axis.

    Parameters
    ----------
    layers : sequence of tuples ``(kernel_size, stride, padding, dilation)``
        First layer first. Later entries may be left out: stride 1, padding 0, dilation 1.
        Padding is a number, (start, end), or a name (``"same"`` and ``"same_lower"`` only at stride 1).

    Returns
    -------
    size : int
        Length of the receptive field, in input pixels.
    jump : int
        Input pixels between the receptive fields of neighbouring units.
    start : float
        Centre of the first unit's receptive field, in input coordinates: 0.0 is the centre of the first pixel,
        0.5 is halfway between the first two. Padding moves it to the left.

    Raises
    ------
    OptionError
        If a layer or one of its settings is invalid, or the receptive field is too large.

    References
    ----------
    Araujo, Norris & Sim (2019), Computing Receptive Fields of Convolutional Neural Networks, Distill.

    Examples
    --------
    >>> receptive_field([(3,), (3,)])  # two 3x3 layers have the field of one 5x5
    (5, 1, 2.0)
    >>> receptive_field([(5, 1, 0, 1), (2, 2, 0, 1)])  # a convolution and a pooling of LeNet-5
    (6, 2, 2.5)
    """
    size, jump, twice_start = 1, 1, 0  # counted in halves, because the start may be one
    try:
        stack = list(layers)
    except TypeError:
        why, way_out = "the field grows from layer to layer", "Write [(3, 1, 0, 1), (3,)]"
        raise OptionError.says(
            "receptive_field", "layers has to be a list", f"layers={short(layers)}", why, way_out
        ) from None
    for number, layer in enumerate(stack):
        kernel_size, stride, padding, dilation = _layer_settings(number, layer)
        try:
            reach, stride = span(kernel_size, dilation), whole(stride, "stride", 1)
            left, _ = padding_plan(1, kernel_size, padding=padding, dilation=dilation)
        except ConvlabError as error:
            raise type(error)(f"receptive_field: layers[{number}], {error}") from None
        if stride > 1 and isinstance(padding, str) and padding.startswith("same"):
            raise OptionError.says(
                "receptive_field",
                "with a stride, 'same' depends on the size of the image",
                f"layers[{number}]={short(layer)}",
                "the padding is known only together with that size",
                "Write the padding as a number or as (start, end)",
            )
        size += (reach - 1) * jump
        twice_start += (reach - 1 - 2 * left) * jump
        jump *= stride
        if max(size, jump, abs(twice_start)) > LARGEST:
            given, why = f"layers[{number}]={short(layer)}", f"it would have more than {LARGEST} pixels"
            raise OptionError.says("receptive_field", "the field is too large", given, why, "Use fewer layers")
    return size, jump, twice_start / 2


def _layer_settings(number: int, layer: object) -> list[Any]:
    """(kernel_size, stride, padding, dilation) of one layer, not yet validated."""
    items = _items(layer)
    if items is None or not 1 <= len(items) <= 4:
        raise OptionError.says(
            "receptive_field",
            "layers has to be made of tuples (kernel_size, stride, padding, dilation)",
            f"layers[{number}]={short(layer)}",
            "the field grows by exactly these four numbers",
            "Write (3, 1, 0, 1), or (3,) for a plain 3x3 layer",
        )
    return items + [None, 1, 0, 1][len(items) :]
