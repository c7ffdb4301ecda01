"""The test of the whole course: twenty questions in two parallel forms, each naming the lesson that explains more.

The forms A and B ask for the same concepts and know the same mistakes, with other numbers: one before the course, the
other after it. A function below makes one question; `FORMS` has the numbers of each form.
"""

from __future__ import annotations

import dataclasses
import random
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import numpy as np

from convlab.exercises.kinds import Array, Choice, Number, Shape
from convlab.images import load_image
from convlab.ops.activations import relu
from convlab.ops.channels import layer_counts
from convlab.ops.conv import conv1d, conv2d
from convlab.ops.geometry import output_size, padding_plan, receptive_field, span
from convlab.ops.pool import avg_pool2d, max_pool2d

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy.typing as npt

    from convlab.exercises.kinds import Exercise

Form: TypeAlias = Literal["A", "B"]
_Rows: TypeAlias = "Sequence[Sequence[int]]"

LESSONS = {
    "01": "Images are arrays",
    "02": "Convolution of signals",
    "03": "The sliding window",
    "04": "Kernels",
    "05": "Padding, stride, dilation",
    "06": "Channels, feature maps and ReLU",
    "07": "Pooling",
    "08": "Convolution or fully connected?",
    "09": "A whole network",
    "10": "Transfer learning",
}


def _shape(side: int) -> Shape:
    rows, cols, channels = shape = load_image("cat", max_side=side).shape
    return Shape(
        "quiz.01.shape",
        prompt=f"A photograph in colour is {cols} pixels wide and {rows} pixels high. What is the shape of its array?",
        answer=shape,
        mistakes=(
            ((rows, cols), "That would be a grey image. Colour has three channels."),
            ((channels, rows, cols), "In this course the channels come last."),
            ((cols, rows, channels), "Height comes first: rows, then columns, then channels."),
        ),
        why=f"Height, width, channels: ({rows}, {cols}, {channels}).",
    )


def _bytes(first: int, second: int) -> Number:
    exact = first + second
    wrapped = (np.array([first], np.uint8) + np.array([second], np.uint8))[0]
    return Number(
        "quiz.01.bytes",
        prompt=f"Two pixels of type uint8 are {first} and {second}. What does NumPy give for their sum?",
        answer=wrapped,
        mistakes=(
            (exact, "A byte ends at 255."),
            (255, "That would be clipping. NumPy starts again at 0."),
            (exact - 255, "Nearly: 256 is subtracted, not 255."),
        ),
        why=f"{exact} − 256 = {wrapped}. Convert to floats before you compute.",
    )


def _flip(kernel: Sequence[int]) -> Array:
    written = " ".join(map(str, kernel))
    return Array(
        "quiz.02.flip",
        prompt=f"A single 1 among zeros is convolved with {written}, as defined in mathematics (with the flip). "
        "Which three numbers come out, one for each position?",
        grids=(("signal", [[0, 1, 0]]), ("kernel", [kernel])),
        answer=conv1d([0, 1, 0], kernel, padding="same", flip=True),
        mistakes=(
            (kernel[::-1], "That is cross-correlation, without the flip: libraries compute this."),
            ([0, kernel[1], 0], "The 1 meets all three weights, one after the other."),
        ),
        why="Convolution with an impulse returns the kernel. That is what the flip is for.",
    )


def _average(series: Sequence[int]) -> Array:
    sums = conv1d(series, np.ones(3))
    first, second = sums.astype(int)
    return Array(
        "quiz.02.average",
        prompt="The moving average of three, without padding: which numbers come out?",
        grids=(("series", [series]),),
        answer=conv1d(series, np.ones(3) / 3),
        mistakes=(
            (sums, "Those are the sums. Divide by three."),
            (conv1d(series, [0.5, 0.5]), "Those are averages of two."),
        ),
        why=f"{first} / 3 = {first // 3} and {second} / 3 = {second // 3}. In four numbers, a window of three has two "
        "positions.",
    )


def _sum(patch: _Rows, weights: _Rows) -> Number:
    total = conv2d(patch, weights)[0, 0]
    products = [int(product) for product in (np.array(patch) * weights).flat if product]
    return Number(
        "quiz.03.sum",
        prompt="The kernel lies on these pixels. What is the sum?",
        grids=(("pixels", patch), ("kernel", weights)),
        answer=total,
        mistakes=(
            (conv2d(patch, np.abs(weights))[0, 0], "Some weights are negative: subtract."),
            (conv2d(patch, weights, flip=True)[0, 0], "The kernel is used as written, without a flip."),
            (np.sum(patch), "Those are the pixels alone. Multiply each by its weight."),
        ),
        why=f"{' + '.join(map(str, products))} = {total:.0f}.".replace("+ -", "− ").replace("-", "−"),
    )


def _symmetric(right: str, others: tuple[str, str]) -> Choice:
    changed = ("Rotated by 180 degrees, its signs change.", "Rotated by 180 degrees, it looks different.")
    return Choice(
        "quiz.03.symmetric",
        prompt="For which kernel do convolution (with the flip) and cross-correlation give the same result?",
        answer=right,
        options=(
            *zip(others, changed, strict=True),
            (right, ""),
            ("all of them", "Only for those that look the same when they are rotated by 180 degrees."),
        ),
        why="Rotated by 180 degrees it is the same. So it hides a wrong flip: test with another kernel.",
    )


# The operations that the questions with images offer; a test runs them all, and only one gives the image.
PICTURED: dict[str, dict[str, Callable[[Any], npt.NDArray[Any]]]] = {
    "quiz.04.picture": {
        "convolution with Sobel x": lambda image: conv2d(image, "sobel_x"),
        "convolution with Sobel y": lambda image: conv2d(image, "sobel_y"),
        "convolution with the box blur": lambda image: conv2d(image, "box_blur_3"),
        "max pooling 3 × 3, stride 1": lambda image: max_pool2d(image, 3, stride=1),
    },
    "quiz.07.picture": {
        "max pooling 3 × 3, stride 2": lambda image: max_pool2d(image, 3, stride=2),
        "average pooling 3 × 3, stride 2": lambda image: avg_pool2d(image, 3, stride=2),
        "max pooling 2 × 2, stride 2": lambda image: max_pool2d(image, 2),
        "convolution with Sobel x, stride 2": lambda image: conv2d(image, "sobel_x", stride=2),
    },
}


def _edges(axis: Literal["x", "y"]) -> Choice:
    image, answer = load_image("cat", max_side=40, grey=True), f"convolution with Sobel {axis}"
    other = {
        "x": "Vertical edges stand out here, and horizontal ones do not.",
        "y": "Horizontal edges stand out here, and vertical ones do not.",
    }
    options = {
        "convolution with Sobel x": other[axis],
        "convolution with Sobel y": other[axis],
        "convolution with the box blur": "A blur has no negative values. Here are both signs.",
        "max pooling 3 × 3, stride 1": "Pooling of pixels gives no negative values. Here are both signs.",
    }
    compared = {"x": "Vertical edges, bright on one side and dark on the other: right minus left."}
    return Choice(
        "quiz.04.picture",
        prompt="Which operation is this?",
        pictures=(("input", image), ("output", PICTURED["quiz.04.picture"][answer](image))),
        answer=answer,
        options=tuple((label, "" if label == answer else message) for label, message in options.items()),
        why=compared.get(axis, "Horizontal edges, bright on one side and dark on the other: below minus above."),
    )


def _lost(value: int, around: int) -> Choice:
    pixels = np.full((3, 3), around)
    pixels[1, 1] = value
    mean, edge = (conv2d(pixels, name)[0, 0] for name in ("box_blur_3", "laplacian"))
    signed = f"{edge:.0f}".replace("-", "−")
    return Choice(
        "quiz.04.lost",
        prompt=f"One pixel is broken: a {value} among pixels of about {around}. Which 3 × 3 filter puts about {around} "
        "there and changes its neighbours least?",
        answer="the median",
        options=(
            ("the average", f"It gives {mean:.0f} there, and the eight neighbours change as well."),
            ("the median", ""),
            ("the Laplacian", f"It gives the difference from the neighbours: {signed} there."),
            ("the identity", f"It changes nothing: the {value} stays."),
        ),
        why="One wrong number among nine is never in the middle of their order. The median is not a convolution.",
    )


def _size(pixels: int, size: int, stride: int, padding: int) -> Number:
    answer = output_size(pixels, size, stride=stride, padding=padding)
    steps = (pixels + 2 * padding - size) / stride
    return Number(
        "quiz.05.size",
        prompt=f"{pixels} pixels, a kernel of {size}, stride {stride}, padding {padding} on each side: how many "
        "numbers come out?",
        answer=answer,
        mistakes=(
            (output_size(pixels, size, padding=padding), "That is right for stride 1."),
            (answer - 1, "The first position counts too: add 1."),
            (answer + 1, f"Round down: {steps:.1f} is {int(steps)} whole steps."),
            (output_size(pixels, size, stride=stride), f"The padding adds {2 * padding} pixels."),
        ),
        why=f"({pixels} + {2 * padding} − {size}) / {stride} = {steps:.1f}, rounded down {int(steps)}, plus 1.",
    )


def _same(size: int) -> Number:
    return Number(
        "quiz.05.same",
        prompt=f"A kernel of {size} × {size} at stride 1: how much padding on each side keeps the size?",
        answer=padding_plan(50, size, padding="same")[0],
        mistakes=(
            (size, f"The kernel itself is {size}. It extends over the border by less than half of it."),
            (size - 1, "That is both sides together."),
            ((size + 1) // 2, f"That would make the map larger. Use ({size} − 1) / 2."),
            ((size - 3) // 2, f"That is right for a {size - 2} × {size - 2} kernel."),
        ),
        why=f"(k − 1) / 2 = {(size - 1) // 2}.",
    )


def _span(size: int, dilation: int) -> Number:
    return Number(
        "quiz.05.reach",
        prompt=f"A {size} × {size} kernel with dilation {dilation}: how many pixels does it extend over, along one "
        "axis?",
        answer=span(size, dilation),
        mistakes=(
            (size * dilation, f"Gaps lie between the taps only: {dilation} · ({size} − 1) + 1."),
            (
                span(size, dilation + 1),
                f"Dilation {dilation} means {dilation} pixels from tap to tap, not between them.",
            ),
            (size, "That is dilation 1."),
            (dilation * (size - 1), "That is the distance from the first to the last tap. Both count."),
        ),
        why=f"{dilation} · ({size} − 1) + 1 = {span(size, dilation)}, with as many weights as before.",
    )


def _parameters(size: int, maps: int) -> Number:
    filters, shapes = [(size, size)] * maps, [(10, 10)] * maps
    counts, weights = layer_counts(filters, shapes, 3), size * size * 3
    return Number(
        "quiz.06.parameters",
        prompt=f"A convolutional layer with {size} × {size} kernels turns a colour image into {maps} feature maps, "
        "each with a bias. How many parameters does it learn?",
        answer=counts.parameters,
        mistakes=(
            (weights * maps, f"Each of the {maps} maps also has a bias."),
            (layer_counts(filters, shapes, 1).parameters, f"Each kernel spans all three channels: {weights} weights."),
            (size * size * maps, "Each kernel spans all three channels, and each map has a bias."),
            ((weights + 3) * maps, "One bias for each map, not one for each channel of it."),
        ),
        why=f"({weights} weights and 1 bias) · {maps} = {counts.parameters}, for an image of any size.",
    )


def _gradient(total: int) -> Choice:
    slope = int(relu(total + 0.5) - relu(total - 0.5))
    shown = str(total).replace("-", "−")
    options = {
        "0": "That is for negative sums.",
        "1": "That is for positive sums.",
        shown: "The gradient of ReLU is 0 or 1, not the value.",
        "0.01": "A leaky ReLU has this slope, for negative sums.",
    }
    return Choice(
        "quiz.06.gradient",
        prompt=f"The weighted sum of a unit is {shown}, and ReLU follows. By which factor is the gradient multiplied "
        "on its way back through ReLU?",
        answer=str(slope),
        options=tuple((label, "" if label == str(slope) else message) for label, message in options.items()),
        why="ReLU multiplies the gradient by 1 where the sum is positive, and by 0 where it is negative.",
    )


def _pooled(places: tuple[list[int], list[int]]) -> Choice:
    dots, answer = np.zeros((13, 13), np.uint8), "max pooling 3 × 3, stride 2"
    dots[places] = 255
    return Choice(
        "quiz.07.picture",
        prompt="Which operation is this?",
        pictures=(("input", dots), ("output", PICTURED["quiz.07.picture"][answer](dots))),
        answer=answer,
        options=(
            (answer, ""),
            ("average pooling 3 × 3, stride 2", "An average of one white and eight black pixels is dark grey."),
            ("max pooling 2 × 2, stride 2", "Each dot would be in a single window. Here some are in two."),
            ("convolution with Sobel x, stride 2", "That has negative values. Here is only black and white."),
        ),
        why="White stays white, so it is the maximum. Dots that appear twice show that the windows overlap.",
    )


def _max(table: _Rows) -> Array:
    return Array(
        "quiz.07.max",
        prompt="Max pooling 2 × 2: fill in the result.",
        grids=(("feature map", table),),
        answer=max_pool2d(table, 2),
        mistakes=(
            (avg_pool2d(table, 2), "Those are the averages."),
            (-max_pool2d(-np.array(table), 2), "Those are the smallest numbers."),
        ),
        why="A quarter of the numbers is left, the largest of each block.",
    )


def _shared(side: int, size: int, maps: int) -> Number:
    positions, window = output_size(side, size) ** 2, np.ones((size, size, 3)).size
    return Number(
        "quiz.08.shared",
        prompt=f"An image of {side} × {side} × 3 and {maps} filters of {size} × {size} × 3. If each position has "
        f"weights of its own, the layer has {positions * maps * window:,} weights. How many are there with weight "
        "sharing, without biases?",
        answer=np.ones((size, size, 3, maps)).size,
        mistakes=(
            (window * maps + maps, "The biases are left out here."),
            (window, f"That is one filter. There are {maps}."),
            (size * size * maps, "Each filter spans three channels."),
            (positions * maps, "That is the number of outputs."),
        ),
        why=f"{size} · {size} · 3 · {maps} = {window * maps}: all positions use the same filters.",
    )


def _field(layers: int, size: int) -> Number:
    return Number(
        "quiz.08.field",
        prompt=f"An image goes through {layers} layers of {size} × {size}, stride 1, one after the other. How many "
        "pixels wide is the receptive field of a unit in the last layer?",
        answer=receptive_field([(size,)] * layers)[0],
        mistakes=(
            (layers * size, f"Neighbouring windows overlap: each further layer adds {size - 1}."),
            (size, "That is one layer."),
            (receptive_field([(size,)] * (layers - 1))[0], "One layer is missing."),
            (size**layers, f"Each further layer adds {size - 1}. It does not multiply."),
        ),
        why=f"{size} + {layers - 1} · {size - 1} = {size + (layers - 1) * (size - 1)}.",
    )


def _widths(pixels: int, size: int) -> Number:
    widths = [output_size(pixels, size)]
    for kernel, stride in ((2, 2), (size, 1), (2, 2)):
        widths.append(output_size(widths[-1], kernel, stride=stride))
    return Number(
        "quiz.09.lenet",
        prompt=f"An image {pixels} pixels wide goes through a {size} × {size} convolution, 2 × 2 pooling, and both "
        "once more, without padding. How many pixels wide is the last map?",
        answer=widths[-1],
        mistakes=(
            (widths[2], "The second pooling is missing."),
            (widths[1], "That is after the first pooling."),
            (pixels // 4, f"That is {pixels} / 4. Each convolution also takes {size - 1} pixels."),
        ),
        why=f"{pixels}, {', '.join(map(str, widths))}.",
    )


def _gap(train: int, test: int) -> Choice:
    return Choice(
        "quiz.09.overfitting",
        prompt=f"A network classifies {train} % of the training set and {test} % of the test set correctly. What is "
        "this called?",
        answer="overfitting",
        options=(
            ("underfitting", "Then the accuracy on the training set would be low too."),
            ("overfitting", ""),
            ("good generalisation", "Then the two numbers would be similar."),
            ("too high a learning rate", "That makes the loss jump. Look at the gap between the two numbers."),
        ),
        why="It has memorised the training images. More data, fewer weights or regularisation help.",
    )


def _transfer(what: str, useful: str) -> Choice:
    return Choice(
        "quiz.10.transfer",
        prompt=f"A network trained on photographs should tell {what} apart. There are few labelled images. What is "
        "kept, and what is new?",
        answer="keep the convolutions, train a new last layer",
        options=(
            ("keep the last layer, train new convolutions", "The last layer has one output for each old class."),
            ("keep the convolutions, train a new last layer", ""),
            ("train everything anew", "Few images are not enough for all the weights."),
            ("keep everything", "The last layer has one output for each old class, and none for the new ones."),
        ),
        why=f"The first layers find edges and textures, {useful}. Only the classes are new.",
    )


FORMS: dict[Form, tuple[Exercise, ...]] = {
    "A": (
        _shape(480),
        _bytes(190, 130),
        _flip([2, 5, 1]),
        _average([4, 8, 0, 10]),
        _sum([[2, 0, 1], [3, 1, 4], [0, 5, 1]], [[1, 0, -1], [2, 0, -2], [0, 1, 0]]),
        _symmetric("Laplacian", ("Sobel x", "Emboss")),
        _edges("x"),
        _lost(255, 40),
        _size(40, 5, 2, 2),
        _same(9),
        _span(3, 5),
        _parameters(3, 12),
        _gradient(-2),
        _pooled(([1, 3, 4, 8, 9, 11, 6], [9, 2, 6, 10, 3, 7, 12])),
        _max([[2, 8, 1, 3, 5, 0], [4, 6, 9, 0, 1, 2], [7, 0, 2, 4, 6, 3], [1, 5, 3, 8, 0, 9]]),
        _shared(20, 5, 4),
        _field(4, 3),
        _widths(44, 5),
        _gap(99, 58),
        _transfer("five kinds of leaves", "which leaves have too"),
    ),
    "B": (
        _shape(720),
        _bytes(240, 50),
        _flip([4, 1, 3]),
        _average([9, 3, 6, 0]),
        _sum([[1, 3, 0], [2, 0, 4], [5, 1, 2]], [[0, 2, -1], [1, 0, -2], [1, 0, 0]]),
        _symmetric("Gaussian blur", ("Sobel y", "Prewitt x")),
        _edges("y"),
        _lost(0, 120),
        _size(38, 7, 3, 3),
        _same(11),
        _span(5, 3),
        _parameters(5, 6),
        _gradient(3),
        _pooled(([2, 4, 5, 7, 10, 11, 1], [3, 11, 6, 1, 9, 4, 7])),
        _max([[1, 0, 6, 2, 4, 4], [5, 3, 7, 8, 9, 1], [0, 2, 3, 1, 8, 5], [6, 4, 9, 5, 2, 7]]),
        _shared(26, 7, 6),
        _field(3, 5),
        _widths(36, 3),
        _gap(97, 49),
        _transfer("seven kinds of mushrooms", "which mushrooms have too"),
    ),
}


def questions(seed: int | None = None, form: Form = "A") -> list[Exercise]:
    """The twenty questions of a form in the order of the lessons, or shuffled with a seed."""
    asked = FORMS[form]
    if seed is None:
        return list(asked)
    rng = random.Random(f"quiz {seed}")
    return [_mixed(question, rng) for question in rng.sample(asked, len(asked))]


def _mixed(question: Exercise, rng: random.Random) -> Exercise:
    if not isinstance(question, Choice):
        return question
    return dataclasses.replace(question, options=tuple(rng.sample(question.options, len(question.options))))
