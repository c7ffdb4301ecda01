"""Questions of lesson 06, Channels, feature maps and ReLU."""

import numpy as np

from convlab.exercises.kinds import Array, Number, Shape
from convlab.kernels import get as kernel
from convlab.ops.activations import relu
from convlab.ops.channels import conv_channels, layer_counts, layer_trace
from convlab.ops.conv import conv2d

_PIXELS = {"red": [[3, 1], [0, 2]], "green": [[1, 4], [2, 0]], "blue": [[2, 1], [1, 5]]}
_WEIGHTS = {"red": [[1, 0], [0, 1]], "green": [[0, 1], [1, 0]], "blue": [[-1, 0], [0, 0]]}
_WINDOW = layer_trace(
    np.stack(list(_PIXELS.values()), axis=-1), np.stack(list(_WEIGHTS.values()), axis=-1), row=0, col=0
)

_COLOURS = np.zeros((4, 6, 3))
_COLOURS[:, :3, 0] = 100  # red on the left
_COLOURS[:, 3:, 1] = 100  # green on the right
_STEP = [[-1, 1]]

_TEN = [(3, 3)] * 10, [(131, 198)] * 10
_TEN_COUNTS = layer_counts(*_TEN, 3)
_NEXT = [(3, 3)] * 8, [(129, 196)] * 8

_TOGETHER = conv2d(kernel("sobel_x"), "box_blur_3", padding="full", flip=True)

_CROSS = np.array([[1, 0, 1], [0, 1, 0], [1, 0, 1]])
_SCENE = np.zeros((8, 10), int)
for _row, _col in [(1, 1), (4, 5), (0, 6)]:
    _SCENE[_row : _row + 3, _col : _col + 3] = _CROSS
_SCENE[0, 8] = 0  # the third cross is damaged
_DAMAGED = np.unique(conv2d(_SCENE, _CROSS))[-2]

_RECTANGLE = np.zeros((9, 12))
_RECTANGLE[2:7, 3:9] = 1
_ENDS = relu(conv2d(conv2d(_RECTANGLE, "sobel_x", padding="same"), "sobel_y", padding="same"))

EXERCISES = [
    Number(
        "06.three_slices",
        prompt="A window of 2 × 2 pixels in colour, and a filter. Each slice of the filter meets its own channel. "
        "Add up all products. What is the sum?",
        grids=(
            *((f"{name}: pixels", rows) for name, rows in _PIXELS.items()),
            *((f"{name}: weights", rows) for name, rows in _WEIGHTS.items()),
        ),
        predict=True,
        answered_by=(1, 2),
        answer=_WINDOW.sum,
        mistakes=(
            (_WINDOW.sums[0], "That is what red adds. Green and blue add their products too."),
            (_WINDOW.sums[:2].sum(), "Blue is missing. Its weight is −1."),
            (abs(_WINDOW.sums).sum(), "Blue's weight is −1: take 2 away, do not add it."),
            (_WINDOW.sum / 3, "Nothing is divided: the three sums are added up."),
        ),
        why="Red adds 5, green 6, blue −2: 9 together. Twelve products, one sum.",
    ),
    Number(
        "06.cancel",
        prompt="Left of an edge the picture is red (100, 0, 0), right of it green (0, 100, 0). The kernel −1 1 "
        "takes right minus left, with the same weights in every channel. What is the sum on the edge?",
        predict=True,
        answered_by=(1, 2),
        answer=conv_channels(_COLOURS, _STEP)[0, 2],
        mistakes=(
            (100, "That is what green adds. Red falls from 100 to 0 at the same place."),
            (-100, "That is what red adds. Green rises from 0 to 100 at the same place."),
            (200, "Red falls: it adds −100, not 100."),
            (-200, "Green rises: it adds 100, not −100."),
        ),
        why="Red adds −100 and green 100. The edge is there for the eye, but this filter is blind to it.",
    ),
    Number(
        "06.ten_filters",
        prompt="Ten filters go over a colour picture. Each has a slice for red, one for green and one for blue. "
        "How many feature maps come out?",
        predict=True,
        answered_by=(1, 2, 4),
        answer=_TEN_COUNTS.maps,
        mistakes=(
            (
                layer_counts(*_TEN, 3, depthwise=True).maps,
                "Each filter adds up its three channels, and so it writes one map, not three.",
            ),
            (3, "The channels are added up. It is the filters that count."),
            (1, "Only the channels are added up. The maps of different filters stay apart."),
            (13, "Maps and channels are not counted together."),
        ),
        why="One filter, one map, whatever the number of channels.",
    ),
    Number(
        "06.second_layer",
        prompt="These ten maps go into a second layer of 8 filters, 3 × 3 each. "
        "How many numbers has it to learn: weights and biases?",
        repeat=False,
        answer=layer_counts(*_NEXT, 10).parameters,
        mistakes=(
            (layer_counts(*_NEXT, 1).parameters, "Each filter has a slice for every channel, and now there are ten."),
            (layer_counts(*_NEXT, 3).parameters, "Its input is not the picture. How many maps come in?"),
            (8 * 9 * 10, "Those are the weights. Each filter has a bias too."),
            (9 * 10 + 1, "That is one filter. There are eight."),
            (layer_counts(*_NEXT, 10, depthwise=True).parameters, "One bias for each filter, not for each slice."),
        ),
        hints=(
            "How many slices has one filter? The maps are the channels now.",
            "Weights of one filter: 3 · 3 · channels. Then its bias.",
        ),
        solution="8 filters of 3 · 3 · 10 weights and one bias: 8 · 91 = 728.",
        why="The maps of one layer are the channels of the next. That is why deep layers are expensive.",
    ),
    Array(
        "06.one_by_one",
        prompt="Build a 1 × 1 filter that responds to red. Pure red (100, 0, 0) should give 100, every grey pixel "
        "0, and green and blue should count alike. Fill in its weights for red, green and blue.",
        answer=np.array([1, 0, 0]) - np.array([0, 1, 1]) / 2,
        mistakes=(
            ([1, 0, 0], "A grey pixel has red too: (50, 50, 50) would give 50."),
            ([1, -1, -1], "The weights add up to −1: a grey pixel would give minus its brightness."),
            ([1, 1, 1], "That adds everything up: white gives most."),
            ([-1, 0.5, 0.5], "This responds to green and blue. Change all signs."),
            ([2, -1, -1], "Right colours, but pure red gives 200."),
        ),
        hints=("Grey gives 0 when the three weights add up to 0.", "Red keeps its 1. What is left for the other two?"),
        solution="1, -0.5, -0.5: red minus the average of green and blue.",
        why="Weights that add up to 0 again: this time they compare channels, not neighbours.",
    ),
    Shape(
        "06.two_in_a_row",
        prompt="Two filters of 3 × 3, one after the other, with nothing in between. "
        "Of which size is the one kernel that does the same in one go?",
        predict=True,
        answer=_TOGETHER.shape,
        mistakes=(
            ((3, 3), "The second filter reads nine results, and each of them saw pixels further out."),
            ((6, 6), "The two windows overlap: the second adds one pixel on each side."),
            ((9, 9), "The second filter adds one pixel on each side, not a whole window."),
            ((4, 4), "One pixel more on each side makes two more."),
        ),
        why="3 + 1 + 1 = 5. Without a nonlinearity in between, depth only makes a larger kernel.",
    ),
    Number(
        "06.threshold",
        prompt="Play: with ReLU on, move the bias down until only the two whole crosses are above 0. "
        "Which whole number nearest to 0 does it?",
        repeat=False,
        answer=-_DAMAGED,
        mistakes=(
            (-_CROSS.sum(), "Then nothing is left: 5 − 5 = 0."),
            (1 - _DAMAGED, "The damaged cross still gives 1."),
            (_DAMAGED, "Right size, wrong sign: the bias has to take away."),
            (0, "Without a bias, everything that looks a little like a cross gives a value above 0."),
        ),
        hints=(
            "The whole crosses give 5. What does the damaged one give?",
            "ReLU makes 0 out of 0. So the bias may be as large as the sum of the damaged cross.",
        ),
        solution="−4: the whole crosses keep 5 − 4 = 1, and the damaged one 4 − 4 = 0.",
        why="Bias and ReLU together are a threshold: they say how sure the detector has to be.",
    ),
    Number(
        "06.sigmoid",
        prompt="A sigmoid is steepest at 0, with slope 1/4. A gradient comes back through three of them. "
        "How much of it is left at best?",
        answered_by=(1,),
        answer=0.25**3,
        tolerance=0.001,
        mistakes=(
            (0.75, "Slopes along a chain are multiplied, not added."),
            (0.25, "That is one layer. Each of the three multiplies by 1/4."),
            (1 / 16, "Those are two layers."),
            (1 / 12, "1/4 of 1/4 is 1/16: multiply, do not divide by three."),
            (1, "That is ReLU, where it is positive."),
        ),
        hints=("The chain rule: multiply the slopes.",),
        solution="1/4 · 1/4 · 1/4 = 1/64 = 0.015625.",
        why="And that is the best case. After ten layers it is less than a millionth.",
    ),
    Number(
        "06.corner",
        prompt="Play: click the first ReLU in the chain and remove it. "
        "At how many of the rectangle's four corners is the last map above 0 now?",
        repeat=False,
        answer=int(np.count_nonzero(np.max(_ENDS) == _ENDS)) // 4,  # each end responds with a block of 2 × 2
        mistakes=(
            (1, "That is with both ReLUs. Take out step 2."),
            (4, "Two of the four get negative numbers, and the last ReLU removes these."),
            (0, "Remove only the first ReLU, and look at the last map."),
            (3, "Look again: which corners are not 0 in the last map?"),
        ),
        hints=("Click on the second step, then on Remove.", "Minus times minus: where does the right edge end?"),
        solution="2: top left and bottom right. There, plus meets plus and minus meets minus.",
        why="Without a nonlinearity, the two filters are one linear filter, and it cannot tell the two corners apart.",
    ),
]
