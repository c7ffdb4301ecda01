"""Where the window goes: sizes, padding and positions. Whole numbers only, standard library only.

Most functions look at one axis, because rows and columns follow the same rule; names that end in ``2d`` and
`output_shape` join the two. ``core/operations.ts`` computes by the same rules in the browser.
"""

import operator

from convlab.errors import ConvlabError, OptionError, ShapeError, as_bool, short, unknown_name

PADDING_NAMES = ("valid", "same", "same_lower", "full")
PADDING_MODES = ("zeros", "reflect", "replicate", "circular")
LARGEST = 2**31 - 1  # number of pixels or of anything else that is counted; a seed counts nothing

# Why an option has its lower limit, and what to write instead: the last two parts of the error message.
# `whole` takes others for options that only one caller has.
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


# Doors: every option comes in through one of these


def whole(value, name, minimum, reason=None):
    """`value` as an int of at least `minimum`; anything else is refused with a sentence, which `reason` ends.

    NumPy integers are welcome. ``True``, ``2.0``, ``"2"`` and None are not: most often they are slips.

    >>> whole(3, "stride", 1)
    3
    """
    if type(value) is int and minimum <= value <= LARGEST:  # the short way for nearly all
        return value
    wrong = f"it has to be a whole number of at least {minimum}"
    if type(value).__name__ not in ("bool", "bool_"):  # bool_ is NumPy's
        try:
            number = operator.index(value)
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


def pair(value, name, minimum):
    """One number for both axes, or a (rows, cols) pair, as a tuple of two ints.

    Raises
    ------
    OptionError
        For anything but whole numbers of at least `minimum`.

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


def _items(value):
    """The entries of a list, tuple or 1-D array; None for a single value."""
    if getattr(value, "ndim", 0) > 0:
        value = value.tolist()
    return list(value) if isinstance(value, (list, tuple)) else None


def _refuse_length(value, items, name, wanted):
    many = "one entry" if len(items) == 1 else f"{len(items)} entries"
    raise OptionError.says(
        name,
        f"it has to be {wanted}",
        f"{name}={short(value)}",
        f"{many} cannot be shared out over two sides",
        f"Write {name}=1 or {name}=(1, 2)",
    )


# Sizes


def span(kernel_size, dilation=1):
    """How many pixels a kernel reaches over along one axis.

    >>> span(3), span(3, dilation=2)
    (3, 5)
    """
    return whole(dilation, "dilation", 1) * (whole(kernel_size, "kernel_size", 1) - 1) + 1


def raw_output_size(size, kernel_size, *, stride=1, padding=0, dilation=1, ceil_mode=False):
    """The size formula alone: like `output_size`, but 0 or less where the kernel does not fit.

    >>> raw_output_size(3, 5)
    -1
    """
    size = whole(size, "size", 1)
    stride = whole(stride, "stride", 1)
    start, end = padding_plan(size, kernel_size, stride=stride, padding=padding, dilation=dilation)
    room = size + start + end - span(kernel_size, dilation)  # how far the window can move
    count = room // stride + 1
    ceil_mode = as_bool(ceil_mode, "ceil_mode", "output_size")
    # PyTorch's rule: one more window for what is left over, if it starts in the image or the padding before.
    sticks_out = ceil_mode and room % stride > 0 and count * stride < size + start
    return count + 1 if sticks_out else count


def output_size(size, kernel_size, *, stride=1, padding=0, dilation=1, ceil_mode=False):
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
        Also count a last window that reaches beyond the padded image, if it starts inside the image or the
        padding before it (the rule of PyTorch's pooling).

    Returns
    -------
    int
        ``(size + start + end - dilation * (kernel_size - 1) - 1) // stride + 1``

    Raises
    ------
    ShapeError
        If the dilated kernel is longer than the padded image.
    OptionError
        If a setting is not a whole number, or too small.

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
    settings = dict(stride=stride, padding=padding, dilation=dilation, ceil_mode=ceil_mode)
    return _fitting_size("output_size", "the kernel does not fit in the image", "kernel", size, kernel_size, settings)


def output_shape(
    shape,
    kernel_shape,
    *,
    stride=1,
    padding=0,
    dilation=1,
    ceil_mode=False,
    who="output_shape",
    what="kernel",
):
    """(rows, cols) of the feature map. Options as in `output_size`, each also as a (rows, cols) pair.

    `who` and `what` only choose the words of the error message.

    >>> output_shape((5, 7), (3, 2), stride=(1, 2))
    (3, 3)
    """
    strides, dilations = pair(stride, "stride", 1), pair(dilation, "dilation", 1)
    plans = padding_plan2d(shape, kernel_shape, strides, padding, dilations)
    sizes = []
    for axis, word in enumerate(("taller", "wider")):
        settings = dict(stride=strides[axis], padding=plans[axis], dilation=dilations[axis], ceil_mode=ceil_mode)
        wrong = f"the {what} is {word} than the padded image"
        sizes.append(_fitting_size(who, wrong, what, shape[axis], kernel_shape[axis], settings))
    return tuple(sizes)


def _fitting_size(who, wrong, what, size, kernel_size, settings):
    count = raw_output_size(size, kernel_size, **settings)
    if count >= 1:
        return count
    dilation = settings["dilation"]
    del settings["ceil_mode"]
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


def padding_plan(size, kernel_size, *, stride=1, padding=0, dilation=1):
    """Pixels to add before and after one axis.

    Parameters
    ----------
    padding : int, (start, end) or str
        ``"valid"``: none. ``"same"``: as many as give ``ceil(size / stride)`` windows; an odd pixel goes to
        the end. ``"same_lower"``: the odd pixel goes to the start. ``"full"``: every overlap counts, span - 1
        on each side.

    Returns
    -------
    (start, end) : tuple of int

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


def _named_plan(size, reach, stride, name):
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


def padding_plan2d(shape, kernel_shape, stride=1, padding=0, dilation=1):
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
            padding=items[axis],
            dilation=dilations[axis],
        )
        for axis in (0, 1)
    )
    return rows, cols


def source_index(position, size, mode="zeros"):
    """Index of the pixel that stands at `position` of a padded axis; None where a constant stands.

    `position` counts from the first pixel of the image, so it is negative in the padding before it.
    ``1234`` becomes, padded by three on each side::

        zeros      000 1234 000
        reflect    432 1234 321     mirror on the outermost pixel, again and again; one lone pixel repeats
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


def window(position, kernel_size, *, stride=1, padding=0, dilation=1):
    """The input indices under the kernel at one output position.

    Negative indices, and those of `size` and more, lie in the padding. `padding` is a number or (start, end).

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


def coverage(size, kernel_size, *, stride=1, padding=0, dilation=1, ceil_mode=False):
    """How many windows read each pixel along one axis.

    Only pixels in their own place count, not the copies that reflect, replicate or circular padding makes.

    >>> coverage(6, 3, stride=2)
    [1, 1, 2, 1, 1, 0]
    >>> coverage(4, 3, padding="same")
    [2, 3, 3, 2]
    """
    settings = dict(stride=stride, padding=padding, dilation=dilation)
    plan = padding_plan(size, kernel_size, **settings)
    counts = [0] * size
    for position in range(output_size(size, kernel_size, ceil_mode=ceil_mode, **settings)):
        for index in window(position, kernel_size, stride=stride, padding=plan, dilation=dilation):
            if 0 <= index < size:
                counts[index] += 1
    return counts


def outputs_of(index, size, kernel_size, *, stride=1, padding=0, dilation=1, mode="zeros"):
    """The outputs that one pixel of an axis reaches: (position, tap) pairs, by position.

    With a padding mode other than zeros, a pixel also reaches outputs through its copies in the padding.

    >>> outputs_of(2, 5, 3)
    [(0, 2), (1, 1), (2, 0)]
    >>> outputs_of(0, 5, 3, padding=1), outputs_of(0, 5, 3, padding=1, mode="replicate")
    ([(0, 1), (1, 0)], [(0, 0), (0, 1), (1, 0)])
    """
    index = _index_below(index, size, "pixel", "the axis")
    settings = dict(stride=stride, padding=padding, dilation=dilation)
    count, (start, end) = output_size(size, kernel_size, **settings), padding_plan(size, kernel_size, **settings)
    own = [index] if mode == "zeros" else range(-start, size + end)
    reached = []
    for place in own:
        if source_index(place, size, mode) != index:
            continue
        for tap in range(kernel_size):
            position, rest = divmod(place + start - tap * dilation, stride)
            if rest == 0 and 0 <= position < count:
                reached.append((position, tap))
    return sorted(reached)


def sources_of(positions, size, kernel_size, *, stride=1, padding=0, dilation=1, mode="zeros"):
    """The pixels of an axis that any of these outputs depends on: their receptive field, one step back.

    Padding of mode zeros depends on nothing; in other modes the pixel counts whose copy is read.

    >>> sources_of([0, 1], 5, 3), sources_of([0], 5, 3, padding=1), sources_of([0], 5, 3, padding=1, mode="circular")
    ([0, 1, 2, 3], [0, 1], [0, 1, 4])
    """
    plan = padding_plan(size, kernel_size, stride=stride, padding=padding, dilation=dilation)
    read = {
        source_index(place, size, mode)
        for position in positions
        for place in window(position, kernel_size, stride=stride, padding=plan, dilation=dilation)
    }
    return sorted(read - {None})


def reached_by(indices, size, kernel_size, *, stride=1, padding=0, dilation=1, mode="zeros"):
    """The outputs of an axis that depend on any of these pixels.

    >>> reached_by([2], 5, 3), reached_by([0, 4], 5, 3, stride=2, padding=1)
    ([0, 1, 2], [0, 2])
    """
    settings = dict(stride=stride, padding=padding, dilation=dilation)
    wanted, count = set(indices), output_size(size, kernel_size, **settings)
    return [
        one for one in range(count) if wanted.intersection(sources_of([one], size, kernel_size, mode=mode, **settings))
    ]


def pixels_of(tap, size, kernel_size, *, stride=1, padding=0, dilation=1):
    """The input indices that one tap of a kernel multiplies, one for each output along the axis.

    Negative indices, and those of `size` and more, lie in the padding.

    >>> pixels_of(0, 5, 3, stride=2, padding=1)
    [-1, 1, 3]
    """
    tap = _index_below(tap, kernel_size, "tap", "the kernel")
    settings = dict(stride=stride, padding=padding, dilation=dilation)
    start, _ = padding_plan(size, kernel_size, **settings)
    count = output_size(size, kernel_size, **settings)
    return [position * stride - start + tap * dilation for position in range(count)]


def _index_below(index, size, what, where):
    if whole(index, what, 0) < size:
        return index
    raise OptionError.says(
        what,
        f"it lies outside {where}",
        f"{what}={index}",
        f"there are {size}, counted from 0",
        f"Use a number from 0 to {size - 1}",
    )


def unread(size, kernel_size, *, stride=1, padding=0, dilation=1, ceil_mode=False):
    """The pixels along one axis that no window reads.

    >>> unread(6, 3, stride=2), unread(5, 1, stride=2)
    ([5], [1, 3])
    """
    settings = dict(stride=stride, padding=padding, dilation=dilation, ceil_mode=ceil_mode)
    return [index for index, count in enumerate(coverage(size, kernel_size, **settings)) if count == 0]


def padding_that_saves(size, kernel_size, *, stride=1, padding=0, dilation=1):
    """The least padding (start, end), not below the present one, with which every pixel is read.

    Among equally small ones the one that adds to the end wins. None where no padding can help: with stride 2
    a 1x1 kernel always jumps over every second pixel.

    >>> padding_that_saves(6, 3, stride=2), padding_that_saves(6, 3, stride=2, padding=1)
    ((0, 1), (1, 1))
    >>> print(padding_that_saves(5, 1, stride=2))
    None
    """
    plan = padding_plan(size, kernel_size, stride=stride, padding=padding, dilation=dilation)
    reach = span(kernel_size, dilation)
    best = None
    # From start = reach - 1 on, any tap can reach pixel 0: only start % stride still matters.
    for start in range(plan[0], max(plan[0], reach - 1) + stride):
        if best is not None and start + plan[1] >= sum(best):
            break
        last = _last_window_needed(size, kernel_size, stride, start, dilation)
        if last is not None:
            end = max(plan[1], last * stride + reach - size - start)
            if best is None or start + end < sum(best):
                best = start, end
    return best


def _last_window_needed(size, kernel_size, stride, start, dilation):
    """How many windows beside the first must exist before all pixels are read; None when they never are."""
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


def receptive_field(layers):
    """Which input pixels one unit depends on, after a stack of convolutions and poolings.

    Parameters
    ----------
    layers : sequence of tuples ``(kernel_size, stride, padding, dilation)``
        First layer first, along one axis. Later entries may be left out: stride 1, padding 0, dilation 1.
        Padding is a number, (start, end), or a name (``"same"`` and ``"same_lower"`` only at stride 1).

    Returns
    -------
    size : int
        Length of the receptive field, in input pixels.
    jump : int
        Input pixels between the fields of neighbouring units.
    start : float
        Centre of the first unit's field, in input coordinates: 0.0 is the centre of the first pixel, 0.5 lies
        between the first two. Padding moves it to the left.

    References
    ----------
    Araujo, Norris & Sim (2019), Computing Receptive Fields of Convolutional Neural Networks, Distill.

    Examples
    --------
    >>> receptive_field([(3,), (3,)])  # two 3x3 layers see as far as one 5x5
    (5, 1, 2.0)
    >>> receptive_field([(5, 1, 0, 1), (2, 2, 0, 1)])  # a convolution and a pooling of LeNet-5
    (6, 2, 2.5)
    """
    size, jump, twice_start = 1, 1, 0  # the start may be a half, so count it in halves
    try:
        layers = list(layers)
    except TypeError:
        why, way_out = "the field grows from layer to layer", "Write [(3, 1, 0, 1), (3,)]"
        raise OptionError.says(
            "receptive_field", "layers has to be a list", f"layers={short(layers)}", why, way_out
        ) from None
    for number, layer in enumerate(layers):
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


def _layer_settings(number, layer):
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
