"""The twenty questions at the end of the course. Each names the lesson that explains more."""

from __future__ import annotations

import dataclasses
import random
from typing import TYPE_CHECKING

import numpy as np

from convlab.exercises.kinds import Array, Choice, Number, Shape
from convlab.images import load_image
from convlab.ops.conv import conv1d, conv2d
from convlab.ops.geometry import output_size, padding_plan, receptive_field, span
from convlab.ops.pool import avg_pool2d, max_pool2d

if TYPE_CHECKING:
    from convlab.exercises.kinds import Exercise

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

_CAT = load_image("cat", max_side=40, grey=True)
_DOTS = np.zeros((13, 13), np.uint8)
_DOTS[[1, 3, 4, 8, 9, 11, 6], [9, 2, 6, 10, 3, 7, 12]] = 255

_PATCH = [[2, 0, 1], [3, 1, 4], [0, 5, 1]]
_WEIGHTS = [[1, 0, -1], [2, 0, -2], [0, 1, 0]]
_SUM = conv2d(_PATCH, _WEIGHTS)[0, 0]
_TABLE = [[1, 4, 3, 6, 0, 2], [2, 1, 0, 9, 1, 1], [2, 2, 7, 7, 5, 0], [5, 3, 3, 6, 4, 8]]
_SERIES = [3, 6, 0, 9]
_LENET = [output_size(32, 5)]
for _size, _stride in ((2, 2), (5, 1), (2, 2)):
    _LENET.append(output_size(_LENET[-1], _size, stride=_stride))

# The operations that the questions with images offer; a test runs them all, and only one gives the image.
PICTURED = {
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

QUESTIONS: tuple[Exercise, ...] = (
    Shape(
        "quiz.01.shape",
        prompt="The photograph of the cat has 1068 rows and 1600 columns, in colour. What is the shape of its array?",
        answer=load_image("cat").shape,
        mistakes=(
            ((1068, 1600), "That would be a grey picture. Colour has three layers."),
            ((3, 1068, 1600), "Here the channels come last."),
        ),
        why="Height, width, channels: (1068, 1600, 3).",
    ),
    Number(
        "quiz.01.bytes",
        prompt="Two pixels of type uint8 hold 200 and 100. What does NumPy give for their sum?",
        answer=(np.array([200], np.uint8) + np.array([100], np.uint8))[0],
        mistakes=(
            (300, "A byte ends at 255."),
            (255, "That would be clipping. NumPy starts again at 0."),
            (45, "Nearly: 256 is taken away, not 255."),
        ),
        why="300 − 256 = 44. Convert to floats before you compute.",
    ),
    Array(
        "quiz.02.flip",
        prompt="A single 1 among zeros is convolved with 1 2 3, as mathematics does it (flipped). "
        "Three numbers come out, one for each place.",
        grids=(("signal", [[0, 1, 0]]), ("kernel", [[1, 2, 3]])),
        answer=conv1d([0, 1, 0], [1, 2, 3], padding="same", flip=True),
        mistakes=(
            ([3, 2, 1], "That is cross-correlation, without the flip: libraries compute this."),
            ([0, 2, 0], "The 1 is met by all three weights, one after the other."),
        ),
        why="Convolution with an impulse gives the kernel back. That is what the flip is for.",
    ),
    Array(
        "quiz.02.average",
        prompt="The moving average of three, without padding: which numbers come out?",
        grids=(("series", [_SERIES]),),
        answer=conv1d(_SERIES, np.ones(3) / 3),
        mistakes=(
            ([9, 15], "Those are the sums. Divide by three."),
            ([4.5, 3], "Those are averages of two."),
        ),
        why="(3 + 6 + 0) / 3 = 3 and (6 + 0 + 9) / 3 = 5. Four numbers have two places for three.",
    ),
    Number(
        "quiz.03.sum",
        prompt="The kernel lies on these pixels. What is the sum?",
        grids=(("pixels", _PATCH), ("kernel", _WEIGHTS)),
        answer=_SUM,
        mistakes=(
            (np.sum(np.abs(_WEIGHTS) * np.array(_PATCH)), "The right column has negative weights: take away."),
            (conv2d(_PATCH, _WEIGHTS, flip=True)[0, 0], "The kernel is not turned."),
            (np.sum(_PATCH), "Those are the pixels alone."),
        ),
        why="2 − 1 + 6 − 8 + 5 = 4.",
    ),
    Choice(
        "quiz.03.symmetric",
        prompt="For which kernel do convolution (flipped) and cross-correlation give the same?",
        answer="Laplacian",
        options=(
            ("Sobel x", "Turned by 180 degrees its signs change."),
            ("Emboss", "Turned by 180 degrees its signs change, apart from the middle."),
            ("Laplacian", ""),
            ("all of them", "Only those that look the same when turned by 180 degrees."),
        ),
        why="Turned by 180 degrees it is the same. So it hides a wrong flip: test with another one.",
    ),
    Choice(
        "quiz.04.picture",
        prompt="What operation is this?",
        pictures=(("input", _CAT), ("output", PICTURED["quiz.04.picture"]["convolution with Sobel x"](_CAT))),
        answer="convolution with Sobel x",
        options=(
            ("convolution with Sobel x", ""),
            (
                "convolution with Sobel y",
                "Upright edges answer here, and level ones do not.",
            ),
            ("convolution with the box blur", "A blur has no negative values. Here are both signs."),
            ("max pooling 3 × 3, stride 1", "Pooling of pixels gives no negative values. Here are both signs."),
        ),
        why="Upright edges, bright on one side and dark on the other: right minus left.",
    ),
    Choice(
        "quiz.04.lost",
        prompt="One pixel is lost: a 0 among pixels of about 90. Which 3 × 3 filter puts about 90 there "
        "and does not darken the neighbours?",
        answer="the median",
        options=(
            ("the average", "It gives 80 there, and 80 to all eight neighbours too."),
            ("the median", ""),
            ("the Laplacian", "It shows the difference to the neighbours: −360 there."),
            ("the identity", "It changes nothing: the 0 stays."),
        ),
        why="One wrong number among nine never stands in the middle of their order. The median is not a convolution.",
    ),
    Number(
        "quiz.05.size",
        prompt="32 pixels, a kernel of 5, stride 2, padding 2 on each side: how many numbers come out?",
        answer=output_size(32, 5, stride=2, padding=2),
        mistakes=(
            (32, "That is right for stride 1."),
            (15, "The first place counts too: add 1."),
            (17, "Round down: 31 / 2 is 15."),
            (14, "The padding adds 4 pixels."),
        ),
        why="(32 + 4 − 5) / 2 = 15.5, rounded down 15, plus 1.",
    ),
    Number(
        "quiz.05.same",
        prompt="A 7 × 7 kernel at stride 1: how much padding on each side keeps the size?",
        answer=padding_plan(20, 7, padding="same")[0],
        mistakes=(
            (7, "The kernel itself is 7. It hangs over by half of it."),
            (6, "Those are both sides together."),
            (4, "That would make the map larger. (7 − 1) / 2."),
            (2, "That is right for a 5 × 5 kernel."),
        ),
        why="(k − 1) / 2: here 3.",
    ),
    Number(
        "quiz.05.reach",
        prompt="A 3 × 3 kernel with dilation 4: over how many pixels does it reach, along one axis?",
        answer=span(3, 4),
        mistakes=(
            (12, "Gaps lie between the taps only: 4 · (3 − 1) + 1."),
            (11, "Dilation 4 means 4 pixels from tap to tap, not 4 pixels between them."),
            (3, "That is dilation 1."),
            (8, "That is the way from the first to the last tap. Both count."),
        ),
        why="4 · (3 − 1) + 1 = 9, with nine weights as before: reach without more weights.",
    ),
    Number(
        "quiz.06.parameters",
        prompt="A layer of 3 × 3 kernels takes a colour picture to 10 feature maps, each with a bias. "
        "How many numbers are to be learned?",
        answer=np.ones((3, 3, 3, 10)).size + np.ones(10).size,
        mistakes=(
            (270, "Each of the ten maps also has a bias."),
            (100, "Each kernel spans all three channels: 27 weights."),
            (90, "Each kernel spans all three channels, and each map has a bias."),
            (300, "One bias for each map, not one for each channel and map."),
        ),
        why="3 · 3 · 3 · 10 weights and 10 biases: 280, for a picture of any size.",
    ),
    Number(
        "quiz.06.maps",
        prompt="A convolution layer has ten filters and gets a colour picture. How many feature maps come out?",
        answer=conv2d(np.zeros((5, 5, 3)), np.zeros((3, 3, 3, 10))).shape[2],
        mistakes=(
            (30, "Each filter spans all three channels and adds up: one map for each filter."),
            (3, "That is the number of channels going in."),
            (13, "Filters and channels are not added."),
        ),
        why="One filter, one map: its sum runs over all channels.",
    ),
    Choice(
        "quiz.06.gradient",
        prompt="A unit's sum is −2, then comes ReLU. Which gradient passes back through it?",
        answer="0",
        options=(
            ("0", ""),
            ("1", "That is for positive sums."),
            ("−2", "The gradient of ReLU is 0 or 1, not the value."),
            ("0.01", "That would be a leaky ReLU."),
        ),
        why="Where ReLU gives 0, it passes nothing back. A unit that is always negative learns nothing.",
    ),
    Choice(
        "quiz.07.picture",
        prompt="What operation is this?",
        pictures=(("input", _DOTS), ("output", PICTURED["quiz.07.picture"]["max pooling 3 × 3, stride 2"](_DOTS))),
        answer="max pooling 3 × 3, stride 2",
        options=(
            ("max pooling 3 × 3, stride 2", ""),
            ("average pooling 3 × 3, stride 2", "An average of one white and eight black pixels is dark grey."),
            ("max pooling 2 × 2, stride 2", "Each dot would be kept by a single window. Here some are kept by two."),
            ("convolution with Sobel x, stride 2", "That has negative values. Here is only black and white."),
        ),
        why="White stays white, so it is the largest. Dots kept by two windows show that the windows overlap.",
    ),
    Array(
        "quiz.07.max",
        prompt="Max pooling 2 × 2: fill in the result.",
        grids=(("feature map", _TABLE),),
        answer=max_pool2d(_TABLE, 2),
        mistakes=(
            (avg_pool2d(_TABLE, 2), "Those are the averages."),
            (-max_pool2d(-np.array(_TABLE), 2), "Those are the smallest numbers."),
        ),
        why="A quarter of the numbers is left, each the strongest of its block.",
    ),
    Number(
        "quiz.08.shared",
        prompt="A picture of 30 × 30 × 3 and five filters of 7 × 7 × 3. Not shared, the layer has 423,360 weights. "
        "How many has it when the filters are shared, without biases?",
        answer=np.ones((7, 7, 3, 5)).size,
        mistakes=(
            (740, "The five biases are left out here."),
            (147, "That is one filter. There are five."),
            (245, "Each filter spans three channels."),
            (2880, "That is the number of places: 24 · 24 · 5."),
        ),
        why="7 · 7 · 3 · 5 = 735 instead of 24 · 24 · 5 times 147.",
    ),
    Number(
        "quiz.08.field",
        prompt="Three layers of 3 × 3, stride 1, one after the other: how many pixels wide is the receptive field?",
        answer=receptive_field([(3,), (3,), (3,)])[0],
        mistakes=(
            (9, "Neighbouring windows overlap: each further layer adds 2."),
            (3, "That is one layer."),
            (5, "That is two layers."),
            (27, "Reach grows by 2 with each layer here, not threefold."),
        ),
        why="3 + 2 + 2 = 7: as far as one 7 × 7 kernel, with 27 instead of 49 weights.",
    ),
    Number(
        "quiz.09.lenet",
        prompt="32 pixels go through a 5 × 5 convolution, 2 × 2 pooling, and both once more, without padding. "
        "How many pixels wide is the last map?",
        answer=_LENET[-1],
        mistakes=(
            (_LENET[-2], "The second pooling is missing."),
            (_LENET[1], "That is after the first pooling."),
            (8, "That is 32 / 4. Each convolution takes 4 pixels away."),
            (6, "28, 14, 10: and half of that."),
        ),
        why="32, 28, 14, 10, 5: the numbers of LeNet-5.",
    ),
    Choice(
        "quiz.10.transfer",
        prompt="A network trained on photographs shall tell five kinds of leaves apart. There are few pictures to "
        "learn from. What is kept, what is new?",
        answer="keep the convolutions, train a new last layer",
        options=(
            ("keep the convolutions, train a new last layer", ""),
            (
                "keep the last layer, train new convolutions",
                "The last layer names the old classes. The edges and textures below are what is of use.",
            ),
            ("train everything anew", "Few pictures are not enough for all the weights."),
            ("keep everything", "The last layer knows no leaves: it has one output for each old class."),
        ),
        why="The first layers find edges and textures, which leaves have too. Only the naming is new.",
    ),
)


def questions(seed: int | None = None) -> list[Exercise]:
    """The twenty questions in the order of the lessons, or shuffled with a seed."""
    if seed is None:
        return list(QUESTIONS)
    chance = random.Random(f"quiz {seed}")
    mixed = chance.sample(QUESTIONS, len(QUESTIONS))
    return [_mixed(question, chance) for question in mixed]


def _mixed(question: Exercise, chance: random.Random) -> Exercise:
    if not isinstance(question, Choice):
        return question
    return dataclasses.replace(question, options=tuple(chance.sample(question.options, len(question.options))))
