"""Questions of lesson 07, Pooling."""

import numpy as np

from convlab.exercises.kinds import Array, Choice, Number, Shape
from convlab.ops.conv import conv2d
from convlab.ops.pool import avg_pool2d, max_pool2d

_TABLE = np.array([[1, 4, 3, 6], [2, 1, 0, 9], [2, 2, 7, 7], [5, 3, 3, 6]])
_MAX, _AVERAGE = max_pool2d(_TABLE), avg_pool2d(_TABLE)
_SMALLEST, _SUMS = -max_pool2d(-_TABLE), conv2d(_TABLE, np.ones((2, 2)), stride=2)
_OVERLAPPING = max_pool2d(_TABLE, stride=1)

_TOP = _TABLE[:2]
_WINNERS = np.equal(_TOP, max_pool2d(_TOP).repeat(2, axis=0).repeat(2, axis=1)).astype(float)  # no ties within a block

_BLOCKS = np.indices((2, 2, 2, 2)).reshape(4, -1).T.reshape(-1, 2, 2)  # all 16 blocks of zeros and ones
_POOLED_BLOCKS = max_pool2d(_BLOCKS[..., np.newaxis]).ravel()

_MAPS = np.zeros((28, 28, 8))
_GLOBAL = avg_pool2d(np.zeros((7, 7, 64)), 7)


def _dense(inputs: int, outputs: int = 10) -> int:
    """Count the weights and biases of a dense layer."""
    return (inputs + 1) * outputs


EXERCISES = [
    Array(
        "07.max_table",
        prompt="Max pooling, 2 × 2: cut the table into four blocks and keep the largest number of each. "
        "What comes out?",
        grids=(("feature map", _TABLE),),
        predict=True,
        answer=_MAX,
        mistakes=(
            (_AVERAGE, "Those are the averages. Max pooling keeps the largest number and changes nothing."),
            (_SMALLEST, "Those are the smallest numbers of each block."),
            (_SUMS, "Those are the sums. Nothing is added here."),
            ([[9, 9], [9, 9]], "9 is the largest of the whole table. Each block is judged alone."),
        ),
        why="Four numbers became one, four times. The blocks do not overlap.",
    ),
    Number(
        "07.average_block",
        prompt="Average pooling of the same table. What comes out of the block at the bottom right, 7 7 above 3 6?",
        predict=True,
        repeat=False,
        answer=_AVERAGE[1, 1],
        mistakes=(
            (_SUMS[1, 1], "That is the sum. Divide by the number of cells."),
            (_MAX[1, 1], "That is the largest number of the block."),
            (_SUMS[1, 1] / 2, "A block of 2 × 2 has four cells."),
            (5, "That is the average of the smallest and the largest. All four cells count."),
            (6.5, "That is the middle of the sorted block, the median."),
        ),
        why="7 + 7 + 3 + 6 = 23, and 23 / 4 = 5.75. An average may be a number that was nowhere in the map.",
    ),
    Number(
        "07.overlap",
        prompt="Play: in the Explorer, choose Max, size 2 and pooling stride 1, so that the windows overlap. "
        "How many of the pooled numbers are 9?",
        answered_by=(1,),
        repeat=False,
        answer=int(np.count_nonzero(_OVERLAPPING == 9)),
        mistakes=(
            (1, "That is with stride 2. Now windows overlap, and one cell is in several of them."),
            (4, "The 9 is at the border: windows cannot stick out on its right."),
            (3, "Count again in the pooled map: the 9 is in the last column."),
            (_OVERLAPPING.size, "That is how many pooled numbers there are."),
        ),
        hints=("Set the pooling stride to 1, then look at the last column of the pooled map.",),
        solution="2: the 9 is in the windows of rows 0 to 1 and of rows 1 to 2.",
        why="Where windows overlap, a strong answer is kept several times.",
    ),
    Shape(
        "07.size",
        prompt="Ten maps of 55 × 55 are stacked: (55, 55, 10). They are pooled with windows of 3 × 3 and stride 2. "
        "Which shape comes out?",
        answer=max_pool2d(np.zeros((55, 55, 10)), 3, stride=2).shape,
        mistakes=(
            ((27, 27, 1), "Each map is pooled on its own, and all ten stay."),
            ((27, 27, 5), "Maps are not pooled together. All ten stay."),
            ((28, 28, 10), "A 28th window would stick out: 27 of them begin at 0, 2, ... 52."),
            ((18, 18, 10), "That would be stride 3, without overlap."),
            ((53, 53, 10), "That would be stride 1."),
        ),
        hints=(
            "The same formula as for a convolution: (55 − 3) / 2, rounded down, plus 1.",
            "Each map is pooled alone.",
        ),
        solution="(55 − 3) / 2 + 1 = 27, and the maps stay ten: 27 × 27 × 10.",
        why="Pooling shrinks rows and columns, never the number of maps.",
    ),
    Number(
        "07.global_pool",
        prompt="Global average pooling of maps of shape (7, 7, 64): how many values come out?",
        answer=_GLOBAL.size,
        mistakes=(
            (7 * 7, "That averages over the channels. Each map keeps its own mean."),
            (1, "Each map keeps its own mean."),
            (7 * 7 * 64, "That is flattening: all values stay."),
            (7, "The mean is taken over rows and columns at once."),
        ),
        hints=("The window is as large as the map. How many maps are there?",),
        solution="64: the mean of each map.",
        why="One value per map, whatever the size of the maps.",
    ),
    Number(
        "07.same_maximum",
        prompt="A block of 2 × 2 pixels, each 0 or 1. Max pooling made 1 of it. "
        "How many different blocks can it have been?",
        predict=True,
        answer=int(np.count_nonzero(_POOLED_BLOCKS == 1)),
        mistakes=(
            (len(_BLOCKS), "That counts the block of four zeros too. Its largest number is 0."),
            (4, "Those are the blocks with a single 1. There may be more ones."),
            (1, "A single 1 is enough, wherever it is."),
            (8, "Half of them would be right for one pixel. Here any of four may be the 1."),
        ),
        why="All 16 blocks but the one of zeros: 15 images with one result. Which one it was cannot be recovered.",
    ),
    Number(
        "07.next_layer",
        prompt="Eight maps of 28 × 28 go into a dense layer of 10 outputs. Each output has a weight for every number "
        "of the maps, and a bias: 62,730 parameters. How many are they if the maps are first pooled 2 × 2?",
        answered_by=(1,),
        answer=_dense(max_pool2d(_MAPS).size),
        mistakes=(
            (_dense(_MAPS.size), "That is without pooling. How many numbers are left of 28 · 28 · 8?"),
            (max_pool2d(_MAPS).size * 10, "Those are the weights. Each of the 10 outputs has a bias too."),
            (_dense(_MAPS.size // 2), "Rows and columns are halved: that leaves a quarter."),
            (_dense(14 * 14), "There are eight maps, and all of them are flattened."),
            (_dense(_MAPS.size) / 4, "Only the weights become a quarter. The 10 biases stay."),
        ),
        hints=("14 · 14 · 8 numbers are left.", "Each output: one weight for each number, and one bias."),
        solution="14 · 14 · 8 = 1568 numbers, (1568 + 1) · 10 = 15690.",
        why="A quarter of the numbers, a quarter of the weights: less to store, less to learn, less to overfit with.",
    ),
    Array(
        "07.max_gradient",
        prompt="Max pooling of the two upper blocks gives 4 and 9. Raise one number of the table by a tiny bit: by how "
        "many such bits does the sum of the results rise? Fill it in for each place.",
        grids=(("table", _TOP),),
        predict=True,
        answered_by=(1, 2),
        answer=_WINNERS,
        mistakes=(
            (np.full((2, 4), 0.25), "That is average pooling, where all four share."),
            (np.ones((2, 4)), "Only a number that wins its block can change the result."),
            (
                _WINNERS * _TOP,
                "Those are the winners themselves. The question is how the result follows them: one to one.",
            ),
            (1 - _WINNERS, "The other way round: the losers can be raised a bit, and nothing happens."),
        ),
        why="All of the gradient goes to the winner, and the losers get none.",
    ),
    Choice(
        "07.one_pixel",
        prompt="Play: move the dot by one pixel, from where it is. "
        "In which directions does the pooled map stay the same?",
        repeat=False,
        answer="down and right",
        options=(
            ("in none", "Try all four, and press 0 in between."),
            ("down and right", ""),
            ("up and left", "That leads the dot out of its block, into the next one."),
            ("in all four", "Two of the four lead out of its block."),
        ),
        hints=(
            "Press an arrow under Shift, look at the pooled map, then press 0.",
            "Which rows and columns has its block?",
        ),
        solution="Down and right: the dot is at the top left of its block, rows 4 and 5, columns 4 and 5.",
        why="Inside a block, a move is invisible. Over its border, the answer jumps. "
        "Pooling ignores some shifts, not all.",
    ),
    Choice(
        "07.equivariance",
        prompt="The input shifts 4 pixels to the right, and the feature map shifts 4 pixels to the right. What is this "
        "property called?",
        answer="equivariance",
        options=(
            ("invariance", "Then the feature map would not change."),
            ("equivariance", ""),
            ("symmetry", "That is a property of a kernel."),
            ("overfitting", "That compares training and test data."),
        ),
        hints=("Does the result stay the same, or does it follow the input?",),
        solution="Equivariance: the result follows the input.",
        why="Convolution is equivariant to shifts. Invariant would mean that nothing changes.",
    ),
    Choice(
        "07.war",
        prompt="Play: the cat is moved by one pixel to the right. Which pooling has the map that changes least, "
        "by the percentage in the line below it?",
        answered_by=(2,),
        repeat=False,
        answer="Max, size 4, stride 4",
        options=(
            ("Max, size 2, stride 2", "Compare with larger windows: in more of them the winner stays."),
            ("Average, size 2, stride 2", "It changes more than max pooling of the same size."),
            ("Max, size 4, stride 4", ""),
            ("Average, size 4, stride 4", "Close, but an average changes as soon as one number enters or leaves."),
        ),
        hints=(
            "Try all four, and write the percentages down.",
            "The line below the pooled map says: changed, by how much.",
        ),
        solution="Max, size 4, stride 4: about 16 percent. The map itself changed by 130.",
        why="The larger the window, the less a pixel matters. The price: fewer numbers, and less is known about where.",
    ),
]
