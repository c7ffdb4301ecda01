"""Questions of lesson 03, The sliding window."""

import numpy as np

from convlab.exercises.kinds import Choice, Number
from convlab.images import load_image
from convlab.kernels import get as kernel
from convlab.ops.conv import conv2d
from convlab.ops.geometry import output_size

_IMAGE = [[1, 6, 2], [5, 3, 1], [7, 0, 4]]
_KERNEL = [[1, 2], [-1, 0]]
_MAP = conv2d(_IMAGE, _KERNEL)

_CROSSES = [[1, 1, 1, 0, 0], [0, 1, 1, 1, 0], [0, 0, 1, 1, 1], [0, 0, 1, 1, 0], [0, 1, 1, 0, 0]]
_CROSS = [[1, 0, 1], [0, 1, 0], [1, 0, 1]]
_CROSS_SUM = conv2d(_CROSSES, _CROSS)[0, 0]
_MIDDLE = _CROSSES[1][1]

_PATCH = [
    [105, 102, 100, 97, 96],
    [103, 99, 103, 101, 102],
    [101, 98, 104, 102, 100],
    [99, 101, 106, 104, 99],
    [104, 104, 104, 100, 98],
]
_SHARP = conv2d(_PATCH, "sharpen", padding=1)

_GRID = load_image("grid")
_GRID_KERNEL = [[0, 1, 2], [2, 2, 0], [0, 1, 2]]
_GRID_MAP = conv2d(_GRID, _GRID_KERNEL)

_DOT = [[0, 0, 0], [0, 1, 0], [0, 0, 0]]
_NINE = np.arange(1, 10).reshape(3, 3)

EXERCISES = [
    Number(
        "03.first_sum",
        prompt="Lay the kernel on the top left corner of the image. Multiply the four pairs and add up. "
        "What is the sum?",
        grids=(("image", _IMAGE), ("kernel", _KERNEL)),
        predict=True,
        answer=_MAP[0, 0],
        mistakes=(
            (18, "The weight on the 5 is −1: take 5 away, do not add it."),
            (15, "Those are the four pixels added up. Each has to be multiplied by its weight first."),
            (2, "Those are the four weights added up. Each belongs to a pixel."),
            (_MAP[0, 1], "That is the sum one step to the right (or with the kernel flipped)."),
        ),
        why="1 · 1 + 6 · 2 + 5 · (−1) + 3 · 0 = 8. One window, one number.",
    ),
    Number(
        "03.next_sum",
        prompt="Now move the kernel one pixel to the right, so that it lies on 6 2 above 3 1. What is the sum?",
        grids=(("image", _IMAGE), ("kernel", _KERNEL)),
        predict=True,
        answered_by=(1, 2),
        repeat=False,
        answer=_MAP[0, 1],
        mistakes=(
            (
                _MAP[0, 0],
                "That is the sum at the first place. The window has moved on: its pixels are 6 2 and 3 1.",
            ),
            (_MAP[1, 0], "That is the place below. Rows come second: first go to the right."),
            (13, "Take 3 away, do not add it: its weight is −1."),
        ),
        why="6 · 1 + 2 · 2 + 3 · (−1) + 1 · 0 = 7. The weights stay, the pixels change.",
    ),
    Number(
        "03.positions",
        prompt="An image is 5 pixels wide, a kernel 3. The kernel must not stick out. "
        "At how many places in a row can it lie?",
        predict=True,
        answered_by=(1, 2),
        answer=output_size(5, 3),
        mistakes=(
            (5, "Starting at the last pixel, the kernel would stick out by two."),
            (2, "You can move it 2 steps. The place where it starts counts too."),
            (1, "The places may overlap: the kernel moves by one pixel, not by its own width."),
            (4, "That would be right for a kernel of width 2."),
        ),
        why="5 − 3 + 1 = 3. A kernel of width k costs k − 1 places.",
    ),
    Number(
        "03.corner_pixel",
        prompt="A 3 × 3 window walks over a 5 × 5 image. In how many of its nine places does it cover "
        "the pixel in the top left corner?",
        answer=conv2d(np.ones((3, 3)), np.ones((3, 3)), padding="full")[0, 0],
        mistakes=(
            (9, "That holds for the pixel in the middle. The corner is met only at the very first place."),
            (3, "Moved by one pixel, the window has left the corner."),
            (0, "The first window begins exactly there."),
            (4, "That holds for a pixel one step inside, in both directions."),
        ),
        hints=("Look at Coverage in the Explorer: it counts windows per pixel.",),
        solution="Only the first window covers the corner: 1.",
        why="Without padding the border has less say than the middle: 1 window against 9.",
    ),
    Number(
        "03.middle_weight",
        prompt="Play: put the window at the top left and change the weight in the middle of the kernel "
        "until the sum is 0. Which weight is it?",
        repeat=False,
        answer=_CROSS[1][1] - _CROSS_SUM / _MIDDLE,
        mistakes=(
            (0, "With 0 in the middle the three other ones still add up to 3."),
            (3, "Right size, wrong sign: it has to take 3 away."),
            (-4, "The sum was 4, but 1 of it came from the middle weight that you replace."),
            (-1, "That takes away only 1. Three other pixels are left."),
        ),
        hints=(
            "Click into the middle of the kernel, or walk there with Tab and the arrow keys, and type a number.",
            "Without the middle, the sum is 3. The pixel under the middle is 1.",
        ),
        solution="The other pixels give 1 + 1 + 0 + 1 = 3, so the middle has to give −3.",
        why="A weight acts on the sum in proportion to its pixel: 1 · (−3) cancels the other 3.",
    ),
    Number(
        "03.largest_sum",
        prompt="Play: walk the window over the grid. What is the largest sum it meets?",
        repeat=False,
        answer=_GRID_MAP.max(),
        mistakes=(
            (_GRID_MAP[0].max(), "That is the largest in the first row. Go on to the other rows."),
            (_GRID.max(), "That is the largest pixel. Look at the sums, in the feature map."),
            (_GRID_MAP.min(), "That is the smallest sum."),
        ),
        hints=(
            "Press the play button, or click into the grid and use the arrow keys.",
            "It is in the second row.",
        ),
        solution="19, at row 1, column 2 (counted from 0).",
        why="There, bright pixels lie under large weights. A large sum says: this window looks like the kernel.",
    ),
    Number(
        "03.corner",
        prompt="The kernel hangs over the corner; five of its places hold zeros. "
        "105 is under the middle, with 102 to the right, 103 below and 99 diagonally below. What is the "
        "sum?",
        grids=(
            ("image, zeros outside", [[0, 0, 0], [0, 105, 102], [0, 103, 99]]),
            ("kernel", kernel("sharpen").array),
        ),
        predict=True,
        answered_by=(1, 2, 3),
        answer=_SHARP[0, 0],
        mistakes=(
            (221, "The weight in the corner of the kernel is 0: leave 99 alone."),
            (525, "That is 105 · 5. Two neighbours are still to be taken away."),
            (730, "Take 102 and 103 away, do not add them: their weights are −1."),
            (423, "One neighbour is still missing: 103, below the middle."),
        ),
        why="105 · 5 − 102 − 103 = 320. The zeros outside take nothing away, and so the border comes out too bright.",
    ),
    Choice(
        "03.flip",
        prompt="A single 1 among zeros (and more zeros all around) goes through the kernel 1 to 9. What "
        "will the feature map show?",
        grids=(("image", _DOT), ("kernel", _NINE)),
        predict=True,
        answered_by=(1, 2),
        answer="the kernel rotated by 180 degrees",
        options=(
            (
                "the kernel as it is",
                "Think of the first place: the dot lies under the last weight, so 9 comes first.",
            ),
            ("the kernel rotated by 180 degrees", ""),
            (
                "the kernel mirrored left to right",
                "It is mirrored in both directions: top and bottom change places too.",
            ),
            ("only the 5 in the middle", "The dot is met by all nine windows, each time by another weight."),
        ),
        why="The first window meets the dot with its last weight, 9, the last window with its first, 1.",
    ),
    Choice(
        "03.which_flip",
        prompt="For which kernel does flip=True change the feature map?",
        answer="Sobel x",
        options=(
            ("Laplacian", "Rotated by 180 degrees it looks the same: 0 −1 0, −1 4 −1, 0 −1 0."),
            ("Box blur", "All its weights are equal, so rotating it changes nothing."),
            ("Sobel x", ""),
            ("Gaussian blur", "It is the same seen from all four sides."),
        ),
        hints=("Rotate each kernel by 180 degrees in your head. Which one looks different?",),
        solution="Sobel x: its −1 and 1 change places, and so each sum changes its sign.",
        why="Symmetric kernels hide a flip. To test a program for it, use a kernel that is not symmetric.",
    ),
    Number(
        "03.logo_positions",
        prompt="The logo is 166 pixels wide. How wide is its feature map for a kernel of 5 × 5?",
        answered_by=(1,),
        answer=output_size(load_image("logo").shape[1], 5),
        mistakes=(
            (166, "The kernel would stick out at the border."),
            (161, "166 − 5 counts the steps. The first place counts too."),
            (164, "That is right for a 3 × 3 kernel."),
            (33, "That would be steps of 5 pixels. The window moves by 1."),
        ),
        hints=("A 3 × 3 kernel made 3 places out of 5 pixels.",),
        solution="166 − 5 + 1 = 162.",
        why="n − k + 1 places, for every n and k. cl.output_size(166, 5) says the same.",
    ),
]
