"""Questions of lesson 08, Convolution or fully connected?."""

import numpy as np

from convlab.exercises.kinds import Array, Choice, Number
from convlab.ops.conv import conv2d
from convlab.ops.geometry import output_size, receptive_field
from convlab.ops.transpose import conv_matrix

_MATRIX = conv_matrix((1, 6), [[-1, 0, 1]])

_SIDE = output_size(30, 7)
_OUTPUTS = _SIDE * _SIDE * 5
_WINDOW = 7 * 7 * 3

_FIELD, _, _CENTRE = receptive_field([(3, 1, 1), (2, 2), (3, 1, 1), (2, 2)])
_LAST = int(_CENTRE + (_FIELD - 1) / 2)

_CROSS = np.array([[1, 0, 1], [0, 1, 0], [1, 0, 1]])
_SCENE = np.zeros((9, 11))
_SCENE[4:7, 4:7] = _CROSS

EXERCISES = [
    Array(
        "08.matrix_row",
        prompt="A signal has six samples, and the kernel −1 0 1 slides along it. Each row of the matrix makes "
        "one output. The first row is given. What is the next row?",
        grids=(("first row", _MATRIX[:1]),),
        predict=True,
        answer=_MATRIX[1],
        mistakes=(
            (_MATRIX[0], "That is the first row again. For the next output, the window has moved on."),
            (_MATRIX[2], "The window moves by one sample, not by two."),
            (_MATRIX[3], "The windows overlap: the next one begins just one sample further on."),
            (-_MATRIX[1], "Right place, wrong order: the kernel is used as written, −1 first."),
        ),
        why="The same three weights, one step to the right. The rest of the row is 0.",
    ),
    Choice(
        "08.full_hd",
        prompt="A film picture has 972 × 1920 pixels in three colours. A fully connected layer makes as many "
        "outputs as there are inputs, and each output has a weight for each input. How many weights are there? "
        "A trillion is a million millions.",
        predict=True,
        answer="31 trillion",
        options=(
            ("5.6 million", "So many inputs there are. Each of the outputs has as many weights as that."),
            ("11 million", "That is inputs plus outputs. Each is connected with each: multiply."),
            ("3.5 trillion", "That would be a grey picture. Colour has 3 times the inputs and 3 times the outputs."),
            ("31 trillion", ""),
        ),
        why="5,598,720 inputs times 5,598,720 outputs. At four bytes each, the weights alone fill 125 terabytes.",
    ),
    Number(
        "08.unshared",
        prompt="A picture of 30 × 30 × 3 goes into a layer of five maps. Its windows have 7 × 7 pixels in all three "
        "channels; no padding, stride 1. Each number of each map has weights of its own. How many weights are "
        "there, without biases?",
        answered_by=(1,),
        answer=_OUTPUTS * _WINDOW,
        mistakes=(
            (_WINDOW * 5, "That is right when all places share their weights. Here each has its own."),
            (_SIDE * _SIDE * _WINDOW, "That is a single map. There are five."),
            (_OUTPUTS * 7 * 7, "That is one channel. A window goes through all three."),
            (30 * 30 * 5 * _WINDOW, "Without padding, a window of 7 has fewer than 30 places in a row."),
            ((_SIDE - 1) ** 2 * 5 * _WINDOW, "30 − 7 counts the steps. The first place counts too."),
        ),
        hints=(
            "How many places has the window? 30 pixels and a kernel of 7 make 30 − 7 + 1 of them in a row.",
            "How many weights has one window? 7 · 7 in each of three channels.",
            "Multiply: places in a row, rows of places, maps, weights of a window.",
        ),
        solution="24 · 24 places, 5 maps, 7 · 7 · 3 weights in each window: 423360.",
        why="Local, and still many. The next cell shares them.",
    ),
    Choice(
        "08.which_setting",
        prompt="A convolution layer, and five changes, one at a time. Which of them changes the number of weights?",
        answered_by=(1,),
        answer="a kernel of 5 × 5 instead of 3 × 3",
        options=(
            ("stride 2 instead of 1", "Fewer places, but all use the same kernel."),
            ("a padding of 1", "The map grows. The kernel stays as it is."),
            ("dilation 2 instead of 1", "The nine weights move apart. They are still nine."),
            ("a kernel of 5 × 5 instead of 3 × 3", ""),
            ("a picture twice as large", "A larger picture has more places, and all share the same weights."),
        ),
        hints=("The weights are the numbers in the kernel. What changes how many there are?",),
        solution="A kernel of 5 × 5 instead of 3 × 3: 25 weights instead of 9.",
        why="Weights depend on the kernel, the channels and the number of maps. The picture does not matter.",
    ),
    Choice(
        "08.shuffle",
        prompt="Shuffle the pixels of all pictures, those to learn from and those to be tested with, all in the same "
        "way. Then let both learn from the start. Which of them gets worse?",
        predict=True,
        repeat=False,
        answer="only the convolution",
        options=(
            ("both", "The fully connected layer can make the same sums as before, in another order."),
            (
                "only the fully connected layer",
                "The other way round: it never knew which pixels are neighbours. What does a kernel look at?",
            ),
            ("only the convolution", ""),
            ("neither", "A kernel looks at neighbours. After shuffling, neighbours come from anywhere."),
        ),
        why="To a fully connected layer a picture is a list in any order. A convolution builds on neighbours.",
    ),
    Choice(
        "08.right_half",
        prompt="Both have learned from digits in the left half of the picture. Now the digits are in the right half. "
        "Which of them recognises them?",
        predict=True,
        repeat=False,
        answer="only the convolution",
        options=(
            ("both", "The weights of the right half have met nothing but noise. What could they know?"),
            ("only the fully connected layer", "Which of the two uses the same weights at every place?"),
            ("only the convolution", ""),
            ("neither", "The kernels go over the right half too, and find there what they know."),
        ),
        why="Shared weights: what is learned at one place is known at all places.",
    ),
    Number(
        "08.lost_cross",
        prompt="Play: set the stride to 2, then press → beside Shift once. The picture moves one pixel to the right. "
        "What is now the largest number in the feature map?",
        answered_by=(1,),
        repeat=False,
        answer=conv2d(np.roll(_SCENE, 1, axis=1), _CROSS, stride=2).max(),
        mistakes=(
            (conv2d(_SCENE, _CROSS).max(), "So it was before the picture moved, and so it is at stride 1."),
            (2, "That is what a window finds that lies one row and one column beside the cross."),
            (1, "Look once more. Is the stride 2, and the picture moved by exactly one pixel?"),
        ),
        hints=(
            "Stride and Shift are the two controls above the picture. The arrow → moves the picture.",
            "Stride 2 leaves out every second place. Is the cross still at a place that is used?",
        ),
        solution="0. Every window of stride 2 misses the cross.",
        why="The window jumped over the cross. One more step to the right, and the 5 is back.",
    ),
    Number(
        "08.field",
        prompt="Play: go to the unit in the top left corner of the last map. (Click into that map, then press "
        "Ctrl + Home.) How many rows of the picture does it see?",
        repeat=False,
        answer=_LAST + 1,
        mistakes=(
            (_FIELD, "So long is its field, but a part of it lies outside the picture. How many rows are left?"),
            (3, "That is the kernel. Two convolutions and two poolings lie in between."),
            (_LAST, "The last row it sees has this number, but rows count from 0."),
            (4, "Two poolings of 2 make steps of 4 pixels. Fields are larger, they overlap."),
        ),
        hints=(
            "The arrow keys walk to the corner too. In the narrow view, the last map is the lowest one.",
            "The sentence below the maps says which rows it sees.",
        ),
        solution="Rows 0 to 6: 7 of them. The other 3 rows of its field lie in the padding.",
        why="At the border a unit sees less of the picture. In the middle it is 10 × 10.",
    ),
    Choice(
        "08.no_neighbours",
        prompt="For which of these tables would a convolution make no sense?",
        answer="customers, with age, income and postcode",
        options=(
            ("temperatures, hour after hour", "Hours follow each other: a kernel can find a rise wherever it is."),
            ("a film, picture after picture", "Pixels have neighbours, and so have the pictures, in time."),
            ("customers, with age, income and postcode", ""),
            ("a text, letter after letter", "Letters follow each other: a kernel can find a word wherever it is."),
        ),
        hints=("Swap two columns, or two rows. Is anything lost?",),
        solution="Customers, with age, income and postcode: swap columns or rows, and the table says the same.",
        why="Without neighbours, there is nothing to slide along. There a fully connected layer is at home.",
    ),
]
