"""Practice questions generated from a seed, each with one correct answer and typical mistakes.

>>> question("output size", seed=0, number=0).kind
'number'
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import numpy as np

from convlab.errors import OptionError, short, unknown_name
from convlab.exercises.kinds import Choice, Number
from convlab.kernels import get as kernel
from convlab.ops.activations import relu
from convlab.ops.conv import conv2d
from convlab.ops.geometry import output_size, raw_output_size
from convlab.ops.pool import avg_pool2d, max_pool2d

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy.typing as npt

    from convlab.exercises.kinds import Exercise

Kind: TypeAlias = Literal["output size", "which operation", "read the sum"]


def question(kind: Kind, seed: int = 0, number: int = 0) -> Exercise:
    """Generate one question; a seed gives the same questions on every machine.

    Parameters
    ----------
    kind : {"output size", "which operation", "read the sum"}
    seed : int
    number : int
        Position of the question in the sequence of this seed, from 0.

    Returns
    -------
    Exercise

    Raises
    ------
    UnknownNameError, OptionError
        For an unknown kind, or a seed that is not a whole number.
    """
    if not isinstance(kind, str) or kind not in KINDS:
        raise unknown_name("practice", "kind of question", kind, KINDS, "nothing can be asked")
    if isinstance(seed, bool) or not isinstance(seed, int | np.integer):
        why = "the same number gives the same questions"
        raise OptionError.says("practice", "the seed is a whole number", f"seed={short(seed)}", why, "Use seed=0")
    rng = random.Random(f"{kind} {int(seed)} {number}")
    name = f"practice.{kind.replace(' ', '_')}.{int(seed)}.{number}"
    return KINDS[kind](name, rng)


# How large is the feature map?


def _output_size(name: str, rng: random.Random) -> Number:
    size, kernel_size = rng.randint(6, 64), rng.choice([2, 3, 3, 3, 4, 5, 5, 7])
    stride = rng.choice([1, 1, 2, 2, 3, 4])
    padding = rng.choice([0, 0, 1, 2, 3])
    dilation = rng.choice([1, 1, 1, 2, 3])
    asked: dict[str, Any] = dict(stride=stride, padding=padding, dilation=dilation)
    if raw_output_size(size, kernel_size, **asked) < 2:
        dilation = asked["dilation"] = 1
        size += kernel_size
    reach = dilation * (kernel_size - 1) + 1
    travel = size + 2 * padding - reach  # pixels by which the window can move
    extras = [
        text
        for text, used in (
            (f"stride {stride}", stride > 1),
            (f"padding {padding} on each side", padding > 0),
            (f"dilation {dilation}", dilation > 1),
        )
        if used
    ]
    given = ", ".join([f"a kernel of {kernel_size}", *extras])
    answer = output_size(size, kernel_size, **asked)
    mistakes = [
        (travel // stride, "The first place counts too: add 1 to the number of steps."),
        (-(-travel // stride) + 1, "Round down: a window that does not fit whole is left out."),
        ((size - reach) // stride + 1, "The padding adds pixels, on both sides."),
        ((size + padding - reach) // stride + 1, f"Padding {padding} is per side: {2 * padding} pixels in all."),
        (travel + 1, f"That is right for stride 1. Here each step takes {stride} pixels."),
        (
            (size + 2 * padding - kernel_size) // stride + 1,
            f"With dilation {dilation} the kernel reaches over {reach} pixels, not {kernel_size}.",
        ),
        (size, "The window cannot start at every pixel, or it would stick out at the end."),
        (size - kernel_size, "That is size minus kernel. There is one place more, and the other settings count too."),
    ]
    return Number(
        name,
        prompt=f"A row of {size} pixels meets {given}. How many numbers come out?",
        answer=answer,
        mistakes=_wrong(mistakes, answer),
        hints=(
            f"The kernel reaches over {dilation} · ({kernel_size} − 1) + 1 = {reach} pixels.",
            f"With the padding there are {size + 2 * padding} pixels, so the window can move by {travel}.",
        ),
        solution=f"{travel} / {stride}, rounded down, plus 1: {answer}.",
        why=f"{travel} pixels of way in steps of {stride}, and the first place: {answer}.",
    )


def _wrong(mistakes: Sequence[tuple[float, str]], answer: float) -> tuple[tuple[float, str], ...]:
    """The mistakes that differ from the answer, with one message for each number."""
    first: dict[float, str] = {}
    for value, message in mistakes:
        if value != answer:
            first.setdefault(float(value), message)
    return tuple(first.items())


# Which operation is this?


def _operations() -> dict[str, Callable[[npt.NDArray[Any]], npt.NDArray[Any]]]:
    """The operations by the text of their option."""
    operations: dict[str, Callable[..., npt.NDArray[Any]]] = {
        "max pooling 2 × 2": lambda image: max_pool2d(image, 2),
        "average pooling 2 × 2": lambda image: avg_pool2d(image, 2),
        "max pooling 3 × 3, stride 1": lambda image: max_pool2d(image, 3, stride=1),
        "max pooling 2 × 2, stride 1": lambda image: max_pool2d(image, 2, stride=1),
        "average pooling 2 × 2, stride 1": lambda image: avg_pool2d(image, 2, stride=1),
        "ReLU": relu,
        "zero padding of 1": lambda image: np.pad(image, 1),
    }
    for name, words in (
        ("laplacian", "the Laplacian"),
        ("sharpen", "Sharpen"),
        ("sobel_x", "Sobel x"),
        ("sobel_y", "Sobel y"),
    ):
        operations[f"convolution with {words}"] = lambda image, name=name: conv2d(image, name)
        operations[f"convolution with {words}, stride 2"] = lambda image, name=name: conv2d(image, name, stride=2)
    for name, words in (("laplacian", "the Laplacian"), ("sharpen", "Sharpen")):
        operations[f"convolution with {words}, padding 1"] = lambda image, name=name: conv2d(image, name, padding=1)
    return operations


_OPERATIONS = _operations()


def _which_operation(name: str, rng: random.Random) -> Choice:
    rows, cols = rng.choice([(4, 4), (4, 6), (6, 4), (5, 5), (6, 6)])
    image = np.array([[rng.randint(-4, 9) for _ in range(cols)] for _ in range(rows)], float)
    results = {label: operation(image) for label, operation in _OPERATIONS.items()}
    order = rng.sample(sorted(results), len(results))
    offered: list[str] = []
    for label in order:  # no two with the same result, so that only one is correct
        if all(not np.array_equal(results[label], results[other]) for other in offered):
            offered.append(label)
    offered = offered[:4]
    answer = rng.choice(offered)
    result = results[answer]
    return Choice(
        name,
        prompt="What turned the first table into the second?",
        grids=(("before", image), ("after", result)),
        answer=answer,
        options=tuple((label, "" if label == answer else _objection(results[label], result)) for label in offered),
        hints=("Compare the shapes first, then one number.",),
        solution=f"It is {answer}.",
        why=f"Shape and numbers both fit: {_by(image)} became {_by(result)}.",
    )


def _objection(other: npt.NDArray[Any], result: npt.NDArray[Any]) -> str:
    if other.shape != result.shape:
        return f"That would give {_by(other)} numbers. Here are {_by(result)}."
    row, col = np.argwhere(other != result)[0]
    place = f"row {row}, column {col}"
    return f"That would give {_text(other[row, col])} in {place}. Here it is {_text(result[row, col])}."


def _by(table: npt.NDArray[Any]) -> str:
    return " × ".join(map(str, table.shape))


def _text(value: float) -> str:
    return f"{value:.6g}".replace("-", "−")


# What is the sum?


def _sum(name: str, rng: random.Random) -> Number:
    rows, cols = rng.choice([(2, 2), (2, 3), (3, 2), (3, 3)])
    pixels = np.array([[rng.randint(0, 9) for _ in range(cols)] for _ in range(rows)], float)
    named = rng.random() < 0.3 and (rows, cols) == (3, 3)
    weights = np.array(
        kernel(rng.choice(["laplacian", "sharpen", "sobel_x", "sobel_y"])).array
        if named
        else [[rng.randint(-2, 3) for _ in range(cols)] for _ in range(rows)]
    )
    answer = conv2d(pixels, weights)[0, 0]
    flipped = conv2d(pixels, weights, flip=True)[0, 0]
    mistakes = [
        ((np.abs(weights) * pixels).sum(), "A negative weight subtracts its product."),
        (flipped, "The kernel is not flipped: its first weight meets the first pixel."),
        (pixels.sum(), "Those are the pixels alone. Multiply each by its weight."),
        (weights.sum(), "Those are the weights alone. Multiply each by its pixel."),
        (-answer, "Right size, wrong sign."),
        (answer - (pixels * weights)[-1, -1], "The last product is missing."),
        (answer + 1, "Nearly. Add up once more."),
        (answer - 1, "Nearly. Add up once more, slowly."),
    ]
    terms = " + ".join(
        f"{_text(p)} · {_text(w) if w >= 0 else f'({_text(w)})'}"
        for p, w in zip(pixels.flat, weights.flat, strict=True)
    )
    return Number(
        name,
        prompt="The kernel lies on these pixels. What is the sum of the products?",
        grids=(("pixels", pixels), ("kernel", weights)),
        answer=answer,
        mistakes=_wrong(mistakes, answer),
        hints=("Go in reading order: pixel times weight, and keep the subtotal.",),
        solution=f"{terms} = {_text(answer)}.",
        why="Multiply, add up, move on: that is all a convolution does.",
    )


KINDS: dict[Kind, Callable[[str, random.Random], Exercise]] = {
    "output size": _output_size,
    "which operation": _which_operation,
    "read the sum": _sum,
}
