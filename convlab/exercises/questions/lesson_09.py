"""Questions of lesson 09, A whole network."""

import numpy as np

from convlab.exercises.kinds import Array, Choice, Number
from convlab.ops.activations import softmax
from convlab.ops.geometry import receptive_field

_MAPS = np.zeros((5, 5, 16))
_SCORES = np.log([1, 2, 5])

_WEIGHTS_OF_C3 = 5 * 5 * 6 * 16
_FIELD = receptive_field([(3,), (2, 2), (3,), (2, 2)])[0]

_ARMS = (0, 1)
_REWARDS = (0, 1, 100)
_LOGITS = np.array([1, -3, 4])

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
    Number(
        "09.argmax",
        prompt="The scores (logits) of the classes 0, 1 and 2 are 1, −3 and 4. Which class does the network predict?",
        answer=int(np.argmax(_LOGITS)),
        mistakes=(
            (_LOGITS.max(), "That is the score, not its index."),
            (int(np.argmax(_LOGITS)) + 1, "Classes are counted from 0."),
            (0, "The largest score wins, and 1 is not the largest."),
            (1, "That is the smallest score."),
        ),
        hints=("The largest score wins. Which class does it belong to?",),
        solution="Class 2: its score, 4, is the largest.",
        why="argmax gives the index of the largest score. Softmax does not change which one is the largest.",
    ),
    Array(
        "09.one_hot",
        prompt="There are four classes, 0 to 3. What is the one-hot vector of class 2?",
        answer=np.eye(4)[2],
        mistakes=(
            (np.eye(4)[1], "Count from 0: class 2 is the third one."),
            (np.eye(4)[2] * 2, "The entry is 1, whatever the number of the class."),
            ([2], "There is one entry per class."),
            (np.eye(3)[2], "There are four classes, so four entries."),
        ),
        hints=("One entry per class, and a single 1.",),
        solution="0, 0, 1, 0.",
        why="The loss compares it with the probabilities, entry by entry.",
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
        answered_by=(2,),
        answer="Sobel x",
        options=(
            ("a blur", "A blur responds to flat areas. The wanted result is 0 there, so this error is corrected."),
            ("Sobel x", ""),
            ("some other kernel that finds edges", "Only one kernel gives exactly this result for this picture."),
            ("still random weights", "Each step makes the error smaller, and each weight has its share in it."),
        ),
        why="It was never given the nine numbers. Pairs of input and output, and a gradient, are enough.",
    ),
    Number(
        "09.c3",
        prompt="C3, the second convolution of LeNet-5, makes 16 maps from 6 maps, with kernels of 5 × 5. "
        "How many numbers does it learn, with biases?",
        answered_by=(1,),
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
        prompt="Suppose both convolutions of LeNet-5 had kernels of 3 × 3 instead of 5 × 5. How many rows of the image "
        "would a unit of S4, the second pooling, see?",
        answer=_FIELD,
        mistakes=(
            (16, "That is right for kernels of 5 × 5."),
            (4, "That is a unit of S2, the first pooling."),
            (8, "That is a unit of C3. The pooling after it adds one step of 2 pixels."),
            (6, "After the first pooling, each step is 2 pixels wide."),
            (7, "After the first pooling, each step is 2 pixels wide: C3 adds 2 · 2, S4 adds 2."),
        ),
        hints=(
            "3 after C1, 4 after S2. From there on, each step is 2 pixels.",
            "C3 adds 2 steps, S4 adds 1 step.",
        ),
        solution="3, 4, 8, 10: 10 rows.",
        why="With 5 × 5 it is 16 rows, half of the image: enough for a loop or a corner of a digit.",
    ),
    Choice(
        "09.hyperparameter",
        prompt="Which of these is learned during training?",
        answer="the weights of a kernel",
        options=(
            ("the stride", "You choose it before training: it is a hyperparameter."),
            ("the number of filters", "That is part of the architecture, chosen before training."),
            ("the weights of a kernel", ""),
            ("the learning rate", "It controls learning. It is not learned itself."),
        ),
        hints=("Which numbers change after each batch?",),
        solution="The weights of a kernel.",
        why="Weights and biases are parameters: they are learned. What you choose beforehand is a hyperparameter.",
    ),
    Choice(
        "09.jumping_loss",
        prompt="During training, the loss jumps up and down from batch to batch and hardly falls. What do you try "
        "first?",
        answer="a lower learning rate",
        options=(
            ("a higher learning rate", "Larger steps overshoot more."),
            ("more epochs", "The steps stay as large as before."),
            ("a lower learning rate", ""),
            ("larger images", "The size of the steps is the problem, not the images."),
        ),
        hints=("After each batch, the weights take a step. What sets the length of a step?",),
        solution="A lower learning rate.",
        why="The learning rate is the length of a step. Steps that are too long jump over the minimum.",
    ),
    Choice(
        "09.shuffle",
        prompt="All pictures are shuffled, pixel by pixel, in the same way. LeNet-5 and a dense network learn "
        "from the start. What happens to their answers on new pictures?",
        predict=True,
        answered_by=(5,),
        repeat=False,
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
                "More weights are better at memorising 200 images. New ones are another matter.",
            ),
            (
                "both the same",
                "The position of the digit changes. What is worth more then: exact places, or rough ones?",
            ),
        ),
        why="Without pooling, all 200 are memorised, positions included. That is overfitting.",
    ),
    Choice(
        "09.overfitting",
        prompt="A network classifies 100 % of the training set and 55 % of the test set correctly. What is this "
        "called?",
        answer="overfitting",
        options=(
            ("underfitting", "Then the accuracy on the training set would be low too."),
            ("overfitting", ""),
            ("a high learning rate", "Look at the gap between the two numbers."),
            ("good generalisation", "Then the two numbers would be similar."),
        ),
        hints=("What does it know, and what does it not know?",),
        solution="Overfitting: it knows the training images, and little else.",
        why="The gap between the two is what counts. More data, fewer weights or regularisation make it smaller.",
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
        answered_by=(4,),
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
        "09.bandit_inputs",
        prompt="The arm goes in as a one-hot vector. How many input units has the network?",
        answered_by=(3,),
        repeat=False,
        answer=np.eye(len(_ARMS)).shape[1],
        mistakes=(
            (len(_REWARDS), "Those are the rewards: they come out."),
            (10, "Those are the examples. A layer does not grow with the data."),
            (100, "That is one of the rewards."),
            (1, "One number would be the index of the arm. One-hot has an entry for each arm."),
        ),
        hints=("One entry per arm.",),
        solution="2: one for each arm.",
        why="(1, 0) is one arm, (0, 1) the other. Neither is larger than the other, as 0 and 1 would be.",
    ),
    Number(
        "09.bandit_units",
        prompt="How many units has the last layer of that network?",
        answered_by=(2,),
        repeat=False,
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
        answered_by=(1,),
        repeat=False,
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
