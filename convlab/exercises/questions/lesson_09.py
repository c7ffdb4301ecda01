"""Questions of lesson 09, A whole network."""

import numpy as np

from convlab.exercises.kinds import Choice, Number
from convlab.ops.activations import softmax
from convlab.ops.geometry import receptive_field

_MAPS = np.zeros((5, 5, 16))
_SCORES = np.log([1, 2, 5])

_WEIGHTS_OF_C3 = 5 * 5 * 6 * 16
_FIELD, _STEP, _ = receptive_field([(5,), (2, 2), (5,), (2, 2)])

_REWARDS = (0, 1, 100)

EXERCISES = [
    Number(
        "09.flatten",
        prompt="The last maps of LeNet-5 have the shape (5, 5, 16). They are flattened: all numbers in one row. "
        "How many are there?",
        predict=True,
        answer=_MAPS.size,
        mistakes=(
            (5 * 5, "That is one map. There are sixteen, and all of them go into the row."),
            (5 + 5 + 16, "Multiply: each of the 5 rows has 5 columns, in each of 16 maps."),
            (16, "That would be one number for each map, as global pooling gives it. Flattening keeps all."),
        ),
        why="5 · 5 · 16 = 400. Nothing is computed and nothing lost, but which numbers were neighbours is forgotten.",
    ),
    Number(
        "09.softmax",
        prompt="Three classes have scores. e to the power of each score gives 1, 2 and 5. Softmax divides each of "
        "these by their sum. Which probability gets the third class?",
        predict=True,
        answer=softmax(_SCORES)[2].round(9),
        tolerance=0.006,
        mistakes=(
            (5, "That is still before the division. Probabilities add up to 1."),
            (5 / 3, "Divide by the sum of the three, not by how many there are."),
            (5 / 2, "Divide by the sum of all three, also its own."),
            (1, "The largest wins, but softmax does not say 1 and 0. It shares."),
        ),
        why="5 / 8 = 0.625. The others get 0.125 and 0.25, and the three add up to 1.",
    ),
    Choice(
        "09.cross_entropy",
        prompt="The loss is minus the logarithm of the probability that the right class gets. "
        "That probability falls from 1/2 to 1/4. What becomes of the loss?",
        predict=True,
        answer="it doubles",
        options=(
            ("it is halved", "The less the right class gets, the larger is the loss."),
            ("it stays the same", "Only the right class counts, but how much it gets does matter."),
            ("it doubles", ""),
            ("it becomes four times as large", "A logarithm turns factors into sums: once a half, then twice a half."),
        ),
        why="1/4 is a half of a half, so the loss is counted twice: 0.69 becomes 1.39. At 1 it is 0, near 0 endless.",
    ),
    Choice(
        "09.learned",
        prompt="A kernel starts with nine random weights. It gets a picture, and what Sobel x has made of it, and "
        "moves its weights downhill. What will it be in the end?",
        predict=True,
        answer="Sobel x",
        options=(
            ("a blur", "A blur answers to flat areas. The wanted result is 0 there, so this error is corrected."),
            ("Sobel x", ""),
            ("some other kernel that finds edges", "Only one kernel gives exactly this result for this picture."),
            ("still random weights", "Each step makes the error smaller, and each weight has its share in it."),
        ),
        why="Nobody told it the nine numbers. Pairs of input and output, and a gradient, are enough.",
    ),
    Number(
        "09.c3",
        prompt="C3, the second convolution of LeNet-5, makes 16 maps from 6 maps, with kernels of 5 × 5. "
        "How many numbers does it learn, with biases?",
        answer=_WEIGHTS_OF_C3 + 16,
        mistakes=(
            (_WEIGHTS_OF_C3, "Those are the weights. Each of the 16 maps has a bias too."),
            (5 * 5 * 16 + 16, "A kernel spans all 6 maps that come in: 5 · 5 · 6 weights."),
            (5 * 5 * 6 + 1, "That is one kernel and its bias. There are sixteen."),
            (10 * 10 * (_WEIGHTS_OF_C3 + 16), "All places of the map share the same weights."),
        ),
        hints=("One kernel has 5 · 5 · 6 weights and a bias.", "There are 16 of them."),
        solution="(5 · 5 · 6 + 1) · 16 = 2416.",
        why="The paper has 1516 here: it connects each map with only 3, 4 or 6 of the six.",
    ),
    Number(
        "09.sees",
        prompt="A unit of S4, the second pooling: how many rows of the picture does it see?",
        answer=_FIELD,
        mistakes=(
            (5, "That is the kernel of the layer before, on maps that have been pooled."),
            (14, "So far see the units of C3. The pooling after it adds a step."),
            (10, "Each step in the pooled maps is two pixels wide."),
            (32, "Not yet all of it. The next layer will see the whole picture."),
        ),
        hints=(
            "The column on the right of the summary says it, in the row of the second AvgPool.",
            "5 after C1, 6 after S2. From there on, each step is 2 pixels: C3 adds 4 · 2, S4 adds 2.",
        ),
        solution="5, 6, 14, 16: 16 rows.",
        why="Half of the picture, in each direction: enough for a loop or a corner, not for a whole digit.",
    ),
    Choice(
        "09.shuffle",
        prompt="All pictures are shuffled, pixel by pixel, in the same way. LeNet-5 and a dense network learn "
        "from the start. What happens to their answers on new pictures?",
        predict=True,
        answer="LeNet-5 loses, the dense network does not",
        options=(
            (
                "LeNet-5 can do no better than guessing",
                "Its last layers are dense. They still make something of what the kernels find.",
            ),
            ("LeNet-5 loses, the dense network does not", ""),
            ("both lose about as much", "The dense network never knew which pixels are neighbours."),
            ("neither loses", "Kernels of 5 × 5 look at neighbours. Now these come from anywhere."),
        ),
        why="To be a convolutional network is worth something because neighbours belong together. Without that, "
        "it is one network among others.",
    ),
    Choice(
        "09.pooling",
        prompt="Two networks learn from 200 digits, each at a place of its own. One pools, the other does not, and "
        "has eleven times as many weights. Which of them is better on new digits?",
        predict=True,
        answer="the one with pooling",
        options=(
            ("the one with pooling", ""),
            (
                "the one without: it has more weights",
                "More weights are better at learning 200 pictures by heart. New ones are another matter.",
            ),
            ("both the same", "Where the digit stands changes. What is worth more then: exact places, or rough ones?"),
        ),
        why="Without pooling, all 200 are known by heart, places included. That is overfitting.",
    ),
    Choice(
        "09.dropout",
        prompt="“Dropout in convolutional layers hardly contributes.” A quarter of the numbers in both maps is "
        "dropped at each step. What does that change on new digits?",
        predict=True,
        answer="less than the choice of the seed",
        options=(
            ("it is much better", "Neighbours in a map say nearly the same. What is dropped is still there beside it."),
            ("it is much worse", "Three quarters of each map are left, and they say nearly the same as all of it."),
            ("less than the choice of the seed", ""),
        ),
        why="Here the claim holds. This is one small network: in others, dropout between dense layers helps, and "
        "so can dropping whole maps.",
    ),
    Choice(
        "09.bandit_task",
        prompt="A gambling machine has two arms. Each try gives 0, 1 or 100. We want to know what an arm will give. "
        "Which learning task is this?",
        answer="classification: choose one of three rewards",
        options=(
            (
                "regression: one number as close as possible",
                "Between 1 and 100 there is nothing. A prediction of 37 would be wrong each time.",
            ),
            ("classification: choose one of three rewards", ""),
            ("classification: choose one of two arms", "The arm is what goes in. It is known."),
            ("no learning: there are no pictures", "Any numbers will do as input. Here it is the number of the arm."),
        ),
        hints=("Which of the two lists is known beforehand, and how many different numbers has the other?",),
        solution="Classification: choose one of three rewards. The arm goes in.",
        why="A class need not be a thing in a picture. 0, 1 and 100 are three answers.",
    ),
    Number(
        "09.bandit_units",
        prompt="How many units has the last layer of that network?",
        answer=len(_REWARDS),
        mistakes=(
            (1, "One unit gives one number. We want a probability for each reward."),
            (2, "So many arms go in. What comes out?"),
            (101, "Only rewards that can come need a unit: not all from 0 to 100."),
            (10, "So many tries there are. A layer does not grow with the data."),
        ),
        hints=("One unit for each class.",),
        solution="3: one for each of the rewards 0, 1 and 100.",
        why="One score for each class, whatever the classes are called.",
    ),
    Choice(
        "09.bandit_activation",
        prompt="And which last activation, with which loss?",
        answer="softmax, cross-entropy",
        options=(
            ("ReLU, squared error", "ReLU gives numbers of any size. Probabilities add up to 1."),
            (
                "three sigmoids, each for itself",
                "Then several rewards could come at once. Exactly one does.",
            ),
            ("softmax, cross-entropy", ""),
            ("no activation, squared error", "That fits a number such as a temperature, not a choice of three."),
        ),
        hints=("Exactly one of the three comes true. Which activation makes probabilities of that?",),
        solution="Softmax, cross-entropy.",
        why="The same ending as that of LeNet-5, with 3 instead of 10.",
    ),
]
