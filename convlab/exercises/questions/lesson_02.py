"""Questions of lesson 02, Convolution of signals."""

import numpy as np

from convlab import signals
from convlab.exercises.kinds import Array, Choice, Number
from convlab.ops.conv import conv1d, conv2d

_THREE = [1, 1, 1]
_OVERLAPS = conv1d(_THREE, _THREE, padding="full")

_TIMES = np.round(np.arange(-80, 81) * 0.05, 2)
_BOXES = [signals.overlap_area(signals.pieces("box"), signals.pieces("box", 2), t) for t in _TIMES]
_TOP = _TIMES[np.isclose(_BOXES, max(_BOXES))]

_IMPULSE = [0, 0, 1, 0, 0]
_FLIPPED = conv1d(_IMPULSE, [1, 2, 3], padding="same", flip=True)

_PRICE = signals.get("share").values
_AVERAGES = conv1d(_PRICE, [0.5, 0.5])

_DAYS = signals.get("noisy").values
_CHANGES = conv1d(_DAYS, [-1, 1])

_SQUARE = np.ones((3, 3))
_PYRAMID = conv2d(_SQUARE, _SQUARE, padding="full")

EXERCISES = [
    Choice(
        "02.two_boxes",
        prompt="A box, 1 wide and 1 high, slides over another one just like it. At each moment, the area of their "
        "overlap is noted. Which curve does that draw?",
        predict=True,
        answer="a triangle",
        options=(
            ("a box again", "The overlap does not jump from nothing to all. It grows while one box slides in."),
            ("a triangle", ""),
            ("a bell, round at the top", "The overlap grows by the same amount in each step: a straight line."),
            ("a ramp that stays up", "The sliding box also leaves again on the other side."),
        ),
        why="The overlap grows evenly until one box covers the other, then shrinks evenly: a triangle.",
    ),
    Number(
        "02.plateau",
        prompt="Play: make g twice as wide (Width of curve g). Now the area stays at its largest for a while. "
        "Over which length of t?",
        repeat=False,
        answer=_TOP[-1] - _TOP[0],
        tolerance=0.051,  # read off a drag
        mistakes=(
            (0, "That is so for boxes of the same width: one moment only."),
            (2, "That is the width of g. While f sticks out on one side, the overlap is not complete."),
            (3, "That is how long they overlap at all. Look for the flat part on top."),
            (0.5, "It begins at −0.5. But it does not end at 0."),
        ),
        hints=(
            "Move g until the box of f has just disappeared inside it. Read t.",
            "Go on until f is about to stick out on the other side. Read t again.",
        ),
        solution="From t = −0.5 to t = 0.5, so 1.",
        why="f is 1 wide and has room to move by 2 − 1 = 1 inside g: a triangle with its top cut off.",
    ),
    Array(
        "02.by_hand",
        prompt="Three ones slide over three ones, with zeros all around. There are five places where they touch. "
        "At each, multiply and add up.",
        grids=(("signal", [_THREE]), ("kernel", [_THREE])),
        answered_by=(1,),
        answer=_OVERLAPS,
        mistakes=(
            ([1, 1, 1, 1, 1], "Add up all products. In the middle, three pairs lie on each other."),
            ([3, 3, 3, 3, 3], "Only in the middle do all three lie on each other."),
            ([0, 1, 2, 3, 2], "Begin where they first touch: one pair, not none."),
            ([1, 2, 3, 3, 3], "After the middle, the ones on the left have nothing below them any more."),
        ),
        hints=("At first only one pair of ones lies on each other, then two.",),
        solution="1, 2, 3, 2, 1.",
        why="The triangle again, in five numbers.",
    ),
    Array(
        "02.impulse",
        prompt="A single 1 among zeros meets the kernel 1 2 3, used as written. Which five numbers come out?",
        grids=(("signal, zeros outside", [_IMPULSE]), ("kernel", [[1, 2, 3]])),
        predict=True,
        answered_by=(1, 2),
        answer=conv1d(_IMPULSE, [1, 2, 3], padding="same"),
        mistakes=(
            (_FLIPPED, "Think of the first window that reaches the 1: it touches it with its last weight, 3."),
            ([0, 0, 2, 0, 0], "Three windows meet the 1, each with another weight."),
            ([0, 6, 6, 6, 0], "Only one product of each window is not 0. There is nothing to add to it."),
        ),
        why="0 3 2 1 0: the kernel comes out backwards, because its last weight meets the 1 first.",
    ),
    Choice(
        "02.order",
        prompt="Used as written, 1 2 3 slides over 0 1 4. Now they change places: 0 1 4 slides over 1 2 3. What "
        "happens to the result?",
        predict=True,
        answered_by=(1, 2),
        answer="it comes out backwards",
        options=(
            ("it stays the same", "Only with a flip. Without it, the kernel travels the other way along the signal."),
            ("it comes out backwards", ""),
            ("it becomes negative", "The products are the same as before, and none is negative."),
            ("all numbers are new", "The pairs are the same ones. But they meet in another order."),
        ),
        why="The same sums, met from the other end. With a flip the order does not matter at all.",
    ),
    Choice(
        "02.flip_it",
        prompt="Play: choose each of these kernels and press Flip. For which one does the output stay as it is?",
        repeat=False,
        answer="Gaussian",
        options=(
            ("Difference", "Its −1 and 1 change places, and every step changes its sign."),
            ("Echo", "Flipped, the echo comes on the other side."),
            ("Gaussian", ""),
            ("Decay", "Its large weight is at one end. A flip moves it to the other."),
        ),
        hints=("Which of them reads the same from both ends?",),
        solution="Gaussian: its weights are the same from both ends.",
        why="A kernel that reads the same from both ends hides a flip. So never test a program with such a one.",
    ),
    Number(
        "02.share_average",
        prompt="A share costs these four prices, one after the other. Take the moving average of two. What is its "
        "last number?",
        grids=(("price", [_PRICE]),),
        answered_by=(1,),
        answer=_AVERAGES[-1],
        mistakes=(
            (2 * _AVERAGES[-1], "That is the sum of two prices. Divide it by 2."),
            (_PRICE[-1] - _PRICE[-2], "That is their difference. Add the two, then divide by 2."),
            (float(np.mean(_PRICE)), "That is the mean of all four. Only the last two lie under the window."),
            (_PRICE[-1] / 2, "Nothing is missing under the last window: it lies on two prices."),
        ),
        hints=("The window lies on the last two prices.", "Add the two and divide by 2."),
        solution="(144778 + 172050) / 2 = 158414.",
        why="Each weight is 1/2. The average is far below the last price: an average of the past lags behind.",
    ),
    Number(
        "02.largest_fall",
        prompt="Play: choose the kernel Difference for the noisy days. What is the lowest number of the output?",
        repeat=False,
        answer=_CHANGES.min(),
        mistakes=(
            (-_CHANGES.min(), "Right size, but it is a fall: the number is negative."),
            (_CHANGES.max(), "That is the largest rise."),
            (min(_DAYS), "That is the coldest day. Look at the output."),
            (0, "There is a day without any change. But others have a fall."),
        ),
        hints=("Choose Difference in the menu of the kernel, and walk along the output.", "It is just before day 28."),
        solution="-14: from 19 degrees on day 27 down to 5 on day 28.",
        why="A flat stretch gives 0, a jump a large number. That is a detector of change.",
    ),
    Number(
        "02.pyramid",
        prompt="Now in two dimensions: a square of 3 × 3 ones slides over another one, zeros outside. What is the "
        "largest sum?",
        predict=True,
        repeat=False,
        answer=_PYRAMID.max(),
        mistakes=(
            (3, "That was along one axis. Now whole squares lie on each other."),
            (6, "Three rows of three ones lie on each other."),
            (1, "That is a corner on a corner: the smallest overlap."),
            (25, "There are 25 places. At the best of them, how many ones lie on each other?"),
        ),
        why="Nine pairs of ones at the best place. Away from it, the sum falls off like the sides of a pyramid.",
    ),
]
