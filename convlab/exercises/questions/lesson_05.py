"""Questions of lesson 05, Padding, stride, dilation."""

from __future__ import annotations

from typing import Literal

import numpy as np

from convlab.exercises.kinds import Choice, Number, Shape
from convlab.ops.channels import layer_counts
from convlab.ops.geometry import output_shape, output_size, padding_plan, receptive_field, sources_of, unread, window
from convlab.ops.pool import max_pool2d

_LAYERS, _START = 5, 32
_LAST = _START
for _ in range(_LAYERS):
    _LAST = output_size(_LAST, 3)

_UNREAD = {stride: len(unread(6, 3, stride=stride)) for stride in range(2, 7)}


def _agree(stride: int) -> bool:
    """Return True if same, same_lower and one layer of zeros give the same windows on 6 pixels."""
    paddings: tuple[Literal["same", "same_lower"] | int, ...] = ("same", "same_lower", 1)
    plans = [padding_plan(6, 3, padding=padding, stride=stride) for padding in paddings]
    starts = {start for start, _ in plans}
    return len(starts) == 1 == len({output_size(6, 3, padding=plan, stride=stride) for plan in plans})


def _seen(dilations: tuple[int, ...]) -> int:
    """Count the pixels of an axis that the middle unit depends on, through 3-tap layers of these dilations."""
    places = [200]
    for dilation in reversed(dilations):
        places = sources_of(places, 401, 3, padding="same", dilation=dilation)
    return len(places)


_WINDOWS = [window(place, 3, stride=2, padding=1) for place in range(output_size(5, 3, stride=2, padding=1))]
_COUNTS = layer_counts([(3, 3)], [(10, 10)], 1)
_TABLE = np.array([[1, 4, 3, 6, 0], [2, 1, 0, 9, 1], [2, 2, 7, 7, 5], [5, 3, 3, 6, 4], [0, 8, 1, 2, 3]])

EXERCISES = [
    Number(
        "05.shrink",
        prompt="A picture of 32 × 32 goes through five layers of 3 × 3 kernels, one after the other, without "
        "padding. How wide is the last map?",
        predict=True,
        answer=_LAST,
        mistakes=(
            (output_size(_START, 3), "That is after the first layer. Four more take their share."),
            (_START - 3 * _LAYERS, "A kernel of 3 costs 2 places, not 3."),
            (_START - _LAYERS, "One pixel is lost on each side, so each layer costs two."),
            (_START, "That needs padding. Without it, the kernel must not stick out."),
        ),
        why="Five times 2 pixels are lost: 32 − 10 = 22.",
    ),
    Choice(
        "05.false_edge",
        prompt="A picture is black on the left and white on the right. Sobel x, right minus left, looks for edges, "
        "with padding same. Which kinds of padding make up an edge at the border?",
        predict=True,
        answer="zeros and circular",
        options=(
            ("none: padding is not part of the image", "The window reads it like pixels, and Sobel x compares them."),
            ("only zeros", "Circular, too: it puts the white of the right end beside the black of the left one."),
            ("zeros and circular", ""),
            ("all four", "Reflect and replicate continue with the values at the border. Nothing changes there."),
        ),
        why="White beside zeros is an edge, and so is white beside the black of the other end.",
    ),
    Number(
        "05.multiplications",
        prompt="A kernel of 3 × 3 makes a map of 10 × 10 from an image with one channel. How many multiplications does "
        "that take?",
        answer=_COUNTS.multiplications,
        mistakes=(
            (3 * 3, "Those are the weights. They are used at each position."),
            (10 * 10, "There are nine multiplications at each position."),
            (12 * 12 * 9, "Count the outputs, not the pixels of the padded image."),
            (10 * 10 + 9, "Each of the 100 outputs takes nine of them: multiply."),
        ),
        hints=("How many outputs are there? How many products does each of them add up?",),
        solution="10 · 10 · 9 = 900.",
        why="Outputs times weights of a window. Stride 2 leaves a quarter of the outputs, and of the work.",
    ),
    Number(
        "05.stride_weights",
        prompt="The same kernel of 3 × 3, now with stride 2. How many weights does it have?",
        repeat=False,
        answer=_COUNTS.parameters - 1,
        mistakes=(
            (4, "Stride changes the positions, not the kernel."),
            (18, "Stride adds no weights."),
            (36, "The number of weights does not depend on the positions."),
            (2.25, "A quarter of the positions is left. The weights stay."),
        ),
        hints=("What is larger with stride 2: the kernel, or the steps that it takes?",),
        solution="9, as before.",
        why="Weights belong to the kernel. Stride, padding and dilation do not change how many there are.",
    ),
    Shape(
        "05.does_not_click",
        prompt="A picture of 6 × 6, a kernel of 3 × 3, stride 2, no padding. Which shape has the map?",
        predict=True,
        answered_by=(1, 2),
        answer=output_shape((6, 6), (3, 3), stride=2),
        mistakes=(
            ((3, 3), "That is half of 6 × 6. But a third window would start at pixel 4 and stick out."),
            ((4, 4), "That is right for stride 1."),
            ((1, 1), "Windows may overlap: the second one starts two pixels on, at pixel 2."),
            ((5, 5), "With stride 2 a window cannot start at each pixel."),
        ),
        why="Windows start at pixel 0 and at pixel 2. The next one would need a pixel 6, and there is none.",
    ),
    Number(
        "05.which_stride",
        prompt="Play: 6 × 6 pixels, a 3 × 3 kernel, no padding. At which stride above 1 is every pixel read?",
        repeat=False,
        answer=next(stride for stride, lost in _UNREAD.items() if not lost),
        mistakes=(
            (2, "Look at the hatched row and column: they are never read."),
            (4, "Only one window fits then. It reads 9 of the 36 pixels."),
            (1, "That is true, but look for another one, above 1."),
            (6, "The second window would start outside. Three rows and three columns are lost."),
        ),
        hints=("Move the stride slider, and watch the hatching go and come back.",),
        solution="3: windows start at pixel 0 and at pixel 3, and the second one ends exactly at the border.",
        why="6 − 3 = 3 pixels of way, in steps of 3: nothing is left over. And a step of 3 jumps over nothing.",
    ),
    Number(
        "05.all_settings",
        prompt="Play: a kernel of 5 × 5, dilation 3, stride 1, padding same. "
        "Which number does the size formula show under start?",
        repeat=False,
        answer=padding_plan(400, 5, padding="same", dilation=3)[0],
        mistakes=(
            (2, "That is right for dilation 1. Set the dilation to 3."),
            (12, "Those are both sides together. The formula counts them one by one, as start and end."),
            (13, "That is how far the kernel reaches. It hangs over the border by less than half of it."),
            (3, "That is right for a kernel of 3 × 3. Set its size to 5 × 5."),
        ),
        hints=(
            "Size sets rows and columns of the kernel. The formula is at the bottom.",
            "Five taps, three pixels from each to the next: over how many pixels does the kernel reach?",
        ),
        solution="The kernel reaches over 3 · (5 − 1) + 1 = 13 pixels, and (13 − 1) / 2 = 6.",
        why="(reach − 1) / 2 on each side. Without dilation the reach is k: the well-known (k − 1) / 2.",
    ),
    Choice(
        "05.same_centres",
        prompt="Six pixels in a row, numbered 0 to 5. A kernel of 3, stride 2, padding same. "
        "Over which pixels does the middle of the kernel stop?",
        predict=True,
        answered_by=(1, 2),
        answer="1, 3 and 5",
        options=(
            (
                "0, 2 and 4",
                "That needs a zero before the first pixel. Only one zero is missing, and same puts it at the end.",
            ),
            ("1, 3 and 5", ""),
            ("1 and 3", "That is without padding. With same there are three numbers, half of six."),
            ("0, 1, 2, 3, 4 and 5", "That is stride 1. Here every second place is left out."),
        ),
        why="Three windows reach over seven pixels. One zero is missing, and same adds it at the end.",
    ),
    Number(
        "05.all_agree",
        prompt="Play: at which stride from 2 to 5 are all three maps alike?",
        repeat=False,
        answer=next(stride for stride in range(2, 6) if _agree(stride)),
        mistakes=(
            (2, "Same lower and padding 1 are alike there, and same is not."),
            (3, "There, same needs no zeros at all, neither upper nor lower. Padding 1 adds them nevertheless."),
            (4, "As with stride 2: same has its zero at the end, the two others start with one."),
        ),
        hints=("Compare the first row of the three maps, then move the stride slider by one.",),
        solution="5: two windows reach over 8 pixels, two more than there are. So each side gets one zero.",
        why="An even number of zeros can be shared out fairly. An odd one cannot: then somebody has to decide.",
    ),
    Choice(
        "05.reach_or_size",
        prompt="One layer of 3 × 3 with padding same. What lets each number of its map see further, "
        "over more than 3 × 3 pixels?",
        predict=True,
        answer="dilation 2",
        options=(
            ("stride 2", "The windows lie further apart then, but each is as large as before."),
            ("dilation 2", ""),
            ("both", "One of them does. The stride moves windows, it does not stretch them."),
            ("neither: nine weights see nine pixels", "Nine pixels they are, but they can lie further apart."),
        ),
        why="Dilation stretches the window over 5 × 5 pixels. Stride leaves it as it is, and leaves windows out.",
    ),
    Number(
        "05.gaps",
        prompt="Play: set the dilation of all three steps to 4. How many pixels does a unit in the middle of the last "
        "map see along one axis?",
        repeat=False,
        answer=_seen((4, 4, 4)),
        mistakes=(
            (
                receptive_field([(3, 1, 0, 4)] * 3)[0],
                "So far does its field reach. But many pixels in it are not seen: read the sentence again.",
            ),
            (_seen((1, 2, 4)), "That is with dilations 1, 2 and 4. Change steps 1 and 2."),
            (_seen((4, 4, 4)) ** 2, "Those are all of them. How many is that along one axis?"),
            (_seen((4,)), "That is what one layer sees. There are three of them."),
        ),
        hints=(
            "Click on a step to see its settings, and type a 4 behind Dilation.",
            "The sentence below the pictures says how many pixels the unit sees.",
        ),
        solution="Every fourth pixel of 25, which makes 7.",
        why="Equal dilations look at the same fourth part again and again. Growing ones, 1, 2, 4, leave no gaps.",
    ),
    Choice(
        "05.windows_only",
        prompt="An animation shows no numbers, only windows. On a row of five pixels, numbered 0 to 4, they lie over "
        "these places. Which operation is it?",
        grids=(("places", _WINDOWS),),
        answer="either, with size 3, stride 2, padding 1",
        options=(
            ("convolution, with size 3, stride 2, padding 1", "Pooling with these settings walks the same way."),
            ("pooling, with size 3, stride 2, padding 1", "A convolution with these settings walks the same way."),
            ("either, with size 3, stride 2, padding 1", ""),
            ("either, with size 3, stride 2, no padding", "Then the first window would start at 0, not at −1."),
            ("either, with size 3, stride 3, padding 1", "From −1 to 1 it is two pixels, so the stride is 2."),
        ),
        hints=(
            "Size: how many places has a window? Stride: how far is it to the next? Padding: where does it start?",
            "What would tell a convolution from pooling?",
        ),
        solution="It is either, with size 3, stride 2, padding 1: only the numbers would tell which.",
        why="The windows tell size, stride, dilation and padding. What is done inside them, only the numbers tell.",
    ),
    Choice(
        "05.which_operation",
        prompt="Now with numbers. Which operation is it?",
        grids=(("before", _TABLE), ("after", max_pool2d(_TABLE, 3, stride=2))),
        repeat=False,
        answer="max pooling, 3 × 3, stride 2",
        options=(
            ("max pooling, 3 × 3, stride 2", ""),
            ("max pooling, 2 × 2, stride 2", "The shape would fit, but the first number would be 4."),
            ("max pooling, 3 × 3, stride 1", "Three windows would fit side by side."),
            ("convolution with nine ones, stride 2", "The first window adds up to 22. Here it is 7."),
        ),
        hints=(
            "Two windows lie side by side on five pixels. With size 3, how far is it from one to the next?",
            "Is the 7 a sum, or one of the numbers in its window?",
        ),
        solution="Max pooling, 3 × 3, stride 2: each result is the largest of its nine numbers, and 5 becomes 2.",
        why="Shape first: (5 − 3) / 2 + 1 = 2. Then one number: 7 is the largest of nine, not a sum.",
    ),
]
