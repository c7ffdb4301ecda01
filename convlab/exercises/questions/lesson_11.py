"""Questions of lesson 11, Check the slides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from convlab.exercises.kinds import Choice, Number
from convlab.ops.conv import conv2d
from convlab.ops.geometry import receptive_field
from convlab.ops.pool import avg_pool2d, max_pool2d
from convlab.ops.transpose import conv_matrix

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy.typing as npt

_TABLE = [[1, 4, 3, 6], [2, 1, 0, 9], [2, 2, 7, 7], [5, 3, 3, 6]]
_PRINTED_AVERAGE = [[2.5, 4.0], [2.0, 2.5]]

_IMAGE = [[1, 1, 1, 0, 0], [0, 1, 1, 1, 0], [0, 0, 1, 1, 1], [0, 0, 1, 1, 0], [0, 1, 1, 0, 0]]
_KERNEL = [[0, 0, 1], [0, 1, 1], [1, 1, 1]]
_PRINTED = [[1, 1, 2, 0, 0], [0, 1, 1, 1, 0], [0, 0, 1, 2, 1], [1, 0, 2, 1, 0], [0, 1, 1, 3, 0]]
_FLIPPED = conv2d(_IMAGE, _KERNEL, padding=1, flip=True)

_MAPS, _UNITS = np.zeros((24, 24, 8)), 10

_NUMBERS = [
    [3, 1, 4, 1, 5, 2, 6],
    [2, 0, 1, 3, 2, 1, 1],
    [1, 6, 7, 2, 0, 4, 3],
    [0, 2, 1, 8, 2, 5, 1],
    [5, 3, 2, 1, 9, 0, 4],
    [1, 4, 0, 2, 3, 1, 2],
    [2, 6, 3, 5, 1, 7, 0],
]


def _readers(size: int, **settings: Any) -> tuple[npt.NDArray[Any], int]:
    """Count the windows that read each pixel of a 5 x 5 image, and all windows."""
    matrix = conv_matrix((5, 5), np.ones((size, size)), **settings)
    return matrix.sum(axis=0).reshape(5, 5).astype(int), len(matrix)


# The options of the two questions "which operation is this?"; a test runs them all, and only one is correct.
OPERATIONS: dict[str, dict[str, Callable[[], Any] | None]] = {
    "11.which_numbers": {
        "max pooling 3 × 3, stride 2, dilation 1, no padding": lambda: max_pool2d(_NUMBERS, 3, stride=2),
        "max pooling 2 × 2, stride 2, dilation 1, no padding": lambda: max_pool2d(_NUMBERS, 2, stride=2),
        "max pooling 3 × 3, stride 1, dilation 2, no padding": lambda: max_pool2d(_NUMBERS, 3, stride=1, dilation=2),
        "average pooling 3 × 3, stride 2, dilation 1, no padding": lambda: avg_pool2d(_NUMBERS, 3, stride=2),
    },
    "11.which_windows": {
        "convolution 3 × 3, stride 2, padding 1: certainly no pooling": None,
        "pooling or convolution 3 × 3, stride 2, no padding": lambda: _readers(3, stride=2),
        "pooling or convolution 3 × 3, stride 2, padding 1": lambda: _readers(3, stride=2, padding=1),
        "pooling or convolution 2 × 2, stride 2, padding 1": lambda: _readers(2, stride=2, padding=1),
    },
}

EXERCISES = [
    Choice(
        "11.pooling_tables",
        prompt="A slide pools a table in blocks of 2 × 2 and prints two results. Which of them is right?",
        grids=(
            ("table", _TABLE),
            ("printed: maximum", max_pool2d(_TABLE, 2)),
            ("printed: average", _PRINTED_AVERAGE),
        ),
        predict=True,
        answer="only the maximum",
        options=(
            ("both", "The first block is 1 4 above 2 1. Add up and divide by 4."),
            ("only the maximum", ""),
            ("only the average", "Look at the first block, 1 4 above 2 1: its largest number is printed."),
            ("neither", "The largest numbers of the four blocks are all there."),
        ),
        why="The first average is (1 + 4 + 2 + 1) / 4 = 2, and 2.5 is printed. No number of that table is right.",
    ),
    Number(
        "11.mean_check",
        prompt="A quick check. The average of the four averages must be the average of all sixteen numbers, "
        "61 / 16 = 3.8125. What is the average of the four printed numbers?",
        grids=(("printed: average", _PRINTED_AVERAGE),),
        answer=float(np.mean(_PRINTED_AVERAGE)),
        mistakes=(
            (float(np.mean(avg_pool2d(_TABLE, 2))), "That is what it should be. Take the four printed numbers."),
            (np.sum(_PRINTED_AVERAGE), "That is the sum. Divide by four."),
            (float(np.median(_PRINTED_AVERAGE)), "That is the middle of the four. Add them up and divide by four."),
        ),
        hints=("2.5 + 4 + 2 + 2.5, then divide.",),
        solution="11 / 4 = 2.75, far from 3.8125.",
        why="2.75 is not 3.8125. A check of one line finds the error without a single block.",
    ),
    Choice(
        "11.zero_padding",
        prompt="A slide puts one ring of zeros around an image, applies a kernel, and prints the result. "
        "Which operation gives this result?",
        grids=(("image", _IMAGE), ("kernel", _KERNEL), ("printed result", _PRINTED)),
        predict=True,
        answered_by=(1, 2),
        answer="neither of them",
        options=(
            (
                "cross-correlation: the kernel as written",
                "Try the first number: the window's lower right part holds 1 1 above 0 1, under 1 1 above 1 1.",
            ),
            (
                "true convolution: the kernel flipped",
                "The first number fits. The second would be 2, and 1 is printed.",
            ),
            ("neither of them", ""),
            (
                "both of them",
                "They give different numbers here, because the kernel looks different when it is flipped.",
            ),
        ),
        why="Each of the two agrees with the slide in 3 numbers of 25. That is what chance does with small numbers.",
    ),
    Number(
        "11.largest_flipped",
        prompt="Play: turn Flip on and walk the window over the image. What is the largest sum now?",
        answered_by=(1,),
        repeat=False,
        answer=_FLIPPED.max(),
        mistakes=(
            (conv2d(_IMAGE, _KERNEL, padding=1).max(), "That is the largest without the flip."),
            (np.max(_PRINTED), "That is the largest number on the slide. Look at the map."),
            (4, "There are larger ones. Walk further down and to the right."),
            (9, "The kernel has only six ones."),
        ),
        hints=("The kernel has six ones. When do all six lie on ones?", "Look near the lower right corner."),
        solution="6, at row 3, column 3 (counted from 0).",
        why="All six ones of the flipped kernel lie on ones. The slide prints 1 there.",
    ),
    Choice(
        "11.thirty",
        prompt="“Ten filters on a colour picture give 30 two-dimensional arrays.” Is that so?",
        predict=True,
        answer="right if the channels are kept apart; a layer gives 10",
        options=(
            (
                "right: each filter makes one array from each of the three channels",
                "In a convolution layer, a filter spans the three channels and adds up: one array.",
            ),
            ("right if the channels are kept apart; a layer gives 10", ""),
            (
                "wrong: 30 cannot be obtained",
                "There is one: let each channel have its own filters, and add nothing up.",
            ),
        ),
        why="A layer sums over the channels: 10. “Depthwise” filters keep them apart: 3 times 10.",
    ),
    Choice(
        "11.three_axes",
        prompt="“A feature map is a 3-D array. The number of feature maps equals the number of kernels.” Is that so?",
        predict=True,
        answer="right if it means all maps of a layer, stacked",
        options=(
            ("right: rows, columns and colours", "The colours are gone: the sum runs over them."),
            ("right if it means all maps of a layer, stacked", ""),
            ("wrong: the number of maps is that of the channels", "Each kernel makes one map, however many channels."),
        ),
        why="One kernel, one map, and that map has two axes. Stacked, they are (rows, columns, kernels).",
    ),
    Choice(
        "11.turned",
        prompt="“Patterns are not affected by rotation and translation.” A kernel finds diagonals in a picture. "
        "Does it find the same ones in the picture moved, and in the picture rotated by 90 degrees?",
        predict=True,
        answer="moved yes, rotated no",
        options=(
            ("yes, both times", "Rotate a ↘ line: it becomes a ↗ line, and the kernel looks for ↘."),
            ("moved yes, rotated no", ""),
            ("moved no, rotated yes", "The same weights are used everywhere, so the place does not matter."),
            ("no, neither time", "Moving a pattern gives it other windows, but the same weights meet it there."),
        ),
        why="Shared weights make the map move along with the picture. Nothing in the kernel rotates.",
    ),
    Choice(
        "11.pooled_shift",
        prompt="“Pooling enhances translation invariance.” Move a picture by one pixel. "
        "What happens to its pooled map?",
        predict=True,
        answer="it changes less than the map before pooling",
        options=(
            ("it does not change at all", "A pixel that leaves its block changes two results."),
            ("it changes less than the map before pooling", ""),
            ("it changes just as much", "Inside a block a maximum may move without being noticed."),
        ),
        why="Less, the more is pooled, but not nothing. “Enhances” is the right word, “invariant” is not.",
    ),
    Choice(
        "11.halves",
        prompt="“Stride 2 halves the feature map.” For which images is that so, with a 3 × 3 kernel?",
        predict=True,
        answer="for all, if there is one ring of padding",
        options=(
            (
                "for all, with or without padding",
                "Without padding, 6 pixels have windows that start at 0 and at 2: only two.",
            ),
            ("for images of even size, without padding", "6 is even, and the window can start at 0 and at 2 only."),
            ("for all, if there is one ring of padding", ""),
        ),
        why="With matching padding it is n / 2, rounded up. Without, 6 pixels give 2 and 10 give 4.",
    ),
    Choice(
        "11.unread",
        prompt="“Avoid settings that do not click: 6 × 6 pixels, a 3 × 3 kernel, stride 2.” "
        "The formula gives 2.5. What happens when you use them all the same?",
        predict=True,
        answer="it runs, and the last row and column are never read",
        options=(
            ("an error", "Libraries round down and go on."),
            ("it runs, and the last window sticks out", "It would need padding for that. It is left out instead."),
            ("it runs, and the last row and column are never read", ""),
            ("it runs, and nothing is lost", "The windows start at 0 and 2, so they end at pixel 4."),
        ),
        why="No error is raised, so it goes unnoticed. Pixel 5 of each row and column could show anything.",
    ),
    Choice(
        "11.trillions",
        prompt="Every unit sees every one of 972 · 1920 · 3 = 5,598,720 inputs, and there are as many units. A lecture "
        "rounds to 5 million, squares, and prints 25 trillion weights. How far is that from the exact number?",
        predict=True,
        answer="about 20 percent too few",
        options=(
            ("about 1 percent too few", "5 million are 11 percent less than 5.6 million, even before squaring."),
            ("about 10 percent too few", "That is the error of the inputs. Squaring doubles it."),
            ("about 20 percent too few", ""),
            ("it is too many", "5 million is less than 5,598,720, so its square is less, too."),
        ),
        why="31,345,665,638,400: six trillion are missing. Compute first, round at the end.",
    ),
    Number(
        "11.reach",
        prompt="“Bigger images need bigger kernels, or stride and dilation.” Four layers of 3 × 3, each with stride 2, "
        "have 36 weights. How many pixels wide is the part of the image that a unit of the last layer sees?",
        predict=True,
        answer=receptive_field([(3, 2)] * 4)[0],
        mistakes=(
            (receptive_field([(3,)] * 4)[0], "That is right for stride 1."),
            (12, "Windows of neighbours overlap, and after each stride a step is twice as wide."),
            (81, "Each layer adds two steps, it does not treble: 3 + 2 · 2 + 2 · 4 + 2 · 8."),
            (15, "That is three layers."),
        ),
        why="3 + 2 · 2 + 2 · 4 + 2 · 8 = 31: as wide as one kernel of 31 × 31, which has 961 weights.",
    ),
    Choice(
        "11.relu",
        prompt="“ReLU removes negative values and prevents vanishing gradients.” Is that so?",
        predict=True,
        answer="the gradient passes where the sum is positive, nowhere else",
        options=(
            ("both parts are right everywhere", "What is the slope of ReLU at −2?"),
            ("the gradient passes where the sum is positive, nowhere else", ""),
            (
                "the gradient passes everywhere, but is halved",
                "Its slope is 1 on one side and 0 on the other. Nothing is halved.",
            ),
        ),
        why="Slope 1 or slope 0. A unit whose sum is always negative gets no gradient and learns nothing.",
    ),
    Number(
        "11.fewer_weights",
        prompt="“Pooling helps to prevent overfitting.” Ten units look at 24 × 24 × 8 numbers: 46,080 weights. "
        "Now pool 2 × 2 first. How many weights are left?",
        predict=True,
        answer=max_pool2d(_MAPS, 2).size * _UNITS,
        mistakes=(
            (_MAPS.size * _UNITS // 2, "Rows and columns are both halved."),
            (_MAPS.size * _UNITS, "Pooling has no weights of its own, but the units after it see fewer numbers."),
            (12 * 12 * 10, "Pooling treats each of the 8 maps on its own. All 8 stay."),
            (max_pool2d(_MAPS, 2).size, "That is how many numbers are left. Each of ten units has a weight for each."),
        ),
        why="12 · 12 · 8 · 10 = 11,520, a quarter: fewer weights with which to memorise the training images.",
    ),
    Choice(
        "11.shuffled",
        prompt="“Shuffling the pixels makes no difference to a fully connected network, and breaks a convolution.” "
        "All pictures are shuffled in the same way. Is that so?",
        predict=True,
        answer="right, if the weights may be shuffled along",
        options=(
            ("wrong: both break", "A fully connected unit adds up pixel · weight. In which order does not matter."),
            ("wrong: neither breaks", "A window holds neighbours. After shuffling these are strangers."),
            ("right, if the weights may be shuffled along", ""),
        ),
        why="And it may: training starts from random weights, so any order is as good as any other.",
    ),
    Choice(
        "11.which_numbers",
        prompt="Which operation is this? Operation, size, stride, dilation, padding.",
        grids=(("before", _NUMBERS), ("after", max_pool2d(_NUMBERS, 3, stride=2))),
        answer="max pooling 3 × 3, stride 2, dilation 1, no padding",
        options=(
            ("max pooling 3 × 3, stride 2, dilation 1, no padding", ""),
            (
                "max pooling 2 × 2, stride 2, dilation 1, no padding",
                "The size fits, but the first number would be 3.",
            ),
            (
                "max pooling 3 × 3, stride 1, dilation 2, no padding",
                "The size fits: the taps reach over 5 of 7 pixels. But the first number would be 9.",
            ),
            ("average pooling 3 × 3, stride 2, dilation 1, no padding", "No average of the first block is as large."),
        ),
        hints=(
            "7 rows became 3. All four would give 3 rows; compare numbers.",
            "Each number after is somewhere in the table before. Where, at the earliest and at the latest?",
        ),
        solution="It is max pooling 3 × 3, stride 2, dilation 1, no padding.",
        why="The shape alone left four settings. The numbers left one.",
    ),
    Choice(
        "11.which_windows",
        prompt="Now the numbers are hidden. The table says how many windows read each pixel of a 5 × 5 image. "
        "Nine numbers come out. Which operation is it?",
        grids=(("windows that read the pixel", _readers(3, stride=2, padding=1)[0]),),
        answer="pooling or convolution 3 × 3, stride 2, padding 1",
        options=(
            (
                "convolution 3 × 3, stride 2, padding 1: certainly no pooling",
                "Size, stride and padding fit. But can windows alone tell what is done with the pixels in them?",
            ),
            ("pooling or convolution 3 × 3, stride 2, no padding", "That would give four numbers, 2 × 2."),
            ("pooling or convolution 3 × 3, stride 2, padding 1", ""),
            (
                "pooling or convolution 2 × 2, stride 2, padding 1",
                "Those windows do not overlap: no pixel is read twice.",
            ),
        ),
        hints=(
            "Every second pixel is read twice along a row: windows of three in steps of two.",
            "The first pixel is read once, so the first window begins one pixel outside.",
        ),
        solution="Pooling or convolution 3 × 3, stride 2, padding 1: the windows do not tell more.",
        why="Windows tell size, stride, dilation and padding. What is done inside a window only the numbers tell.",
    ),
]
