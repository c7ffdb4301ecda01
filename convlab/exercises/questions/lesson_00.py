"""Questions of lesson 00, Start here."""

import numpy as np

from convlab.exercises.kinds import Number
from convlab.kernels import get as kernel
from convlab.ops.conv import conv2d
from convlab.ops.geometry import output_size
from convlab.ops.pool import avg_pool2d, max_pool2d

_FLAT = [[90, 90, 90]] * 3
_CAT_SHOWN = (267, 400)  # what an Explorer makes of 1068 x 1600, its longest side being 400
_WINDOWS = [output_size(side, 3) for side in _CAT_SHOWN]
_POOLED = [[1, 4, 3, 6], [2, 1, 0, 9], [2, 2, 7, 7], [5, 3, 3, 6]]

EXERCISES = [
    Number(
        "00.hello",
        prompt="A picture has 3 rows and 4 columns. How many pixels is that?",
        repeat=False,
        answer=conv2d(np.ones((3, 4)), np.ones((3, 4)))[0, 0],
        mistakes=(
            (7, "Those are rows plus columns. Each of the 3 rows has 4 pixels."),
            (9, "That would be 3 rows of 3."),
            (16, "That would be 4 rows of 4."),
        ),
        hints=("Draw 3 rows of 4 boxes and count them.",),
        solution="3 · 4 = 12.",
        why="And the card works. Every pixel is one number, here 12 of them.",
    ),
    Number(
        "00.flat_area",
        prompt="Nine equal pixels. The Laplacian takes 4 times the middle and subtracts the four "
        "neighbours. "
        "What comes out?",
        grids=(("pixels", _FLAT), ("Laplacian", kernel("laplacian").array)),
        predict=True,
        answer=conv2d(_FLAT, "laplacian")[0, 0],
        mistakes=(
            (90, "The brightness would stay if the weights added up to 1. These add up to 0."),
            (360, "That is 4 × 90. The four neighbours still have to be subtracted."),
            (-360, "Those are the four neighbours. The middle adds 4 × 90."),
        ),
        why="4 × 90 − 90 − 90 − 90 − 90 = 0. Where nothing changes, an edge detector gives 0.",
    ),
    Number(
        "00.windows",
        prompt="The image is 267 pixels high and 400 wide. A window of 3 × 3 pixels slides over it, one pixel at a "
        "time, and must not extend over the border. How many positions does it have?",
        repeat=False,
        answer=_WINDOWS[0] * _WINDOWS[1],
        mistakes=(
            (
                _CAT_SHOWN[0] * _CAT_SHOWN[1],
                "That is one for each pixel. At the border, a 3 × 3 window would extend beyond the image.",
            ),
            (_WINDOWS[0], "That is how many rows of windows there are. Each row has many."),
            (_WINDOWS[1], "That is how many windows there are in one row. There are many rows."),
        ),
        hints=(
            "In a row of 5 pixels, a window of 3 can start at pixel 0, 1 or 2: it has 3 positions.",
            "How many positions are there in a row of 400 pixels, and how many such rows?",
        ),
        solution="265 rows of 398 windows: 265 × 398 = 105,470.",
        why="Each window gives one number. Together they are the picture on the right: the feature map.",
    ),
    Number(
        "00.blur_weight",
        prompt="Choose Box blur 3 × 3 in the Explorer. It is an average of nine pixels. "
        "By which number is each pixel multiplied?",
        repeat=False,
        answer=kernel("box_blur_3").array[0, 0],
        tolerance=0.002,
        mistakes=(
            (1, "With weights of 1 the sum would be nine times too bright. An average divides."),
            (9, "An average divides by 9. As a weight that is a fraction."),
            (1 / 3, "Three rows of three are nine pixels."),
            (0.1, "There are nine pixels, not ten: the weight is 1/9."),
        ),
        hints=("The nine weights are equal and add up to 1.",),
        solution="1/9, which is about 0.111.",
        why="Nine weights of 1/9 add up to 1, and so the picture keeps its brightness.",
    ),
    Number(
        "00.max_pool",
        prompt="Max pooling keeps only the largest number of each 2 × 2 block. "
        "What is kept of the block at the top left: 1 4 above 2 1?",
        grids=(("feature map", _POOLED),),
        predict=True,
        answer=max_pool2d(_POOLED, 2)[0, 0],
        mistakes=(
            (avg_pool2d(_POOLED, 2)[0, 0], "That is the average of the block: average pooling."),
            (8, "That is the sum of the block. Nothing is added here."),
            (9, "That is the largest number of the whole table. Each block is judged alone."),
        ),
        why="The block keeps its strongest answer and forgets where in the block it was.",
    ),
]
