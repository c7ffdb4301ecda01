"""Questions of lesson 01, Images are arrays."""

import numpy as np

from convlab.exercises.kinds import Array, Choice, Number, Shape
from convlab.images import load_image

_DIGIT = load_image("digit_2")
_CAT = load_image("cat")

_LETTER = np.zeros((4, 3), dtype=np.uint8)
_LETTER[0, :] = _LETTER[:, 1] = 255

_FRAME = np.broadcast_to(np.uint8(0), (972, 1920, 3))
_CLIP = np.broadcast_to(_FRAME, (50, *_FRAME.shape))

EXERCISES = [
    Choice(
        "01.which_digit",
        prompt="Each number is the brightness of one pixel: 0 is black, 255 is white. Which digit is this?",
        grids=(("pixels", _DIGIT),),
        predict=True,
        answer="a two",
        options=(
            ("a two", ""),
            ("a three", "A three ends in a bow that is open to the left. Here the last two rows are a foot."),
            ("a five", "A five begins with a bar and goes down on the left. Here the right side comes first."),
            ("a seven", "A seven has no foot. Here the last row is bright from side to side."),
        ),
        why="A bow to the right, a slope down to the left, a foot. Your eye has made a picture of 64 numbers.",
    ),
    Array(
        "01.cut",
        prompt="digit[2:4, 3:7] cuts out rows 2 and 3, columns 3 to 6. Which numbers are these?",
        answer=_DIGIT[2:4, 3:7],
        mistakes=(
            (_DIGIT[1:3, 2:6], "Row 2 is the third row, because counting starts at 0. The same for columns."),
            (_DIGIT[2:4, 2:6], "The rows are right. Column 3 is the fourth one."),
            (_DIGIT[3:5, 4:8], "That is one row and one column too far: a slice begins at its first number."),
            (_DIGIT[3:5, 3:7], "The columns are right. A slice begins at its first number: row 2 belongs to it."),
        ),
        hints=(
            "Row 2 is the third from the top, column 3 the fourth from the left.",
            "A slice leaves out its end: 2:4 means 2 and 3.",
        ),
        solution="0, 0, 255, 255; 0, 128, 255, 255.",
        why="Rows first, then columns, both from 0, the end left out. This piece is an array, too, of shape (2, 4).",
    ),
    Shape(
        "01.cat_shape",
        prompt="The cat is 1068 pixels high and 1600 wide, in colour. Which shape has its array?",
        answered_by=(1,),
        answer=_CAT.shape,
        mistakes=(
            ((1068, 1600), "That is a single layer, as for a grey picture. Colour needs three."),
            ((1600, 1068, 3), "Height comes first: rows, then columns, then channels."),
            ((3, 1068, 1600), "Here the channels come last. (Some libraries do put them first.)"),
            ((1068, 1600, 255), "255 is how bright a pixel can be. The last number counts the layers."),
        ),
        hints=("Height, width, channels.", "Red, green and blue are three channels."),
        solution="(1068, 1600, 3): height, width, channels.",
        why="5,126,400 numbers: three for each of 1,708,800 pixels.",
    ),
    Choice(
        "01.eyes",
        prompt="Play: put the window on a yellow part of an eye. Which channel is much darker than the other two?",
        repeat=False,
        answer="blue",
        options=(
            ("red", "Yellow is full of red. Read the three numbers once more."),
            ("green", "Green is nearly as bright as red there."),
            ("blue", ""),
            ("none: all three are alike", "Equal numbers in all channels would be grey."),
        ),
        hints=("Click on the iris, to the right or left of the pupil. Each channel has its own number.",),
        solution="Blue: red and green are bright, and together they look yellow.",
        why="Red and green light make yellow. What an eye calls a colour is three numbers.",
    ),
    Number(
        "01.wrap",
        prompt="Two bytes, 200 and 100, are added up by NumPy, and the result is a byte again. What is it?",
        predict=True,
        answer=(np.array([200], np.uint8) + np.array([100], np.uint8))[0],
        mistakes=(
            (300, "A byte has no 300: it ends at 255."),
            (255, "That would be sensible for a picture. NumPy does not stop at 255, it begins again at 0."),
            (45, "Nearly. There are 256 values, 0 among them: 256 is taken away, not 255."),
            (0, "It begins again at 0, and then goes on counting."),
        ),
        why="300 − 256 = 44. After 255 comes 0, as on a clock, without any warning.",
    ),
    Array(
        "01.letter",
        prompt="Paint a white T on black: its bar fills row 0, its stem fills column 1. Four rows, three columns.",
        answer=_LETTER,
        mistakes=(
            (_LETTER[::-1], "Your T is upside down: row 0 is at the top."),
            (255 - _LETTER, "That is a black T on white. White is 255."),
            (_LETTER // 255, "1 is nearly black. White is 255."),
            (np.roll(_LETTER, -1, axis=1), "Column 1 is the one in the middle: the first is column 0."),
        ),
        hints=("The top row is all white.", "Below it, only the middle is white."),
        solution="255, 255, 255; 0, 255, 0; 0, 255, 0; 0, 255, 0.",
        why="Typed numbers, painted pixels, a photograph: for the computer they are the same kind of thing.",
    ),
    Number(
        "01.numbers",
        prompt="One picture of a film has 972 rows and 1920 columns, in colour. How many numbers is that?",
        answered_by=(1,),
        answer=_FRAME.size,
        tolerance=1500,  # 5.6 million
        mistakes=(
            (972 * 1920, "That is the number of pixels. Each has three numbers."),
            (972 + 1920 + 3, "Multiply: there is a number for each row, column and channel."),
            (972 * 1920 * 255, "255 is how large a number can be, not how many there are."),
        ),
        hints=("Rows times columns gives the pixels.", "Three numbers for each pixel."),
        solution="972 · 1920 · 3 = 5,598,720.",
        why="Five and a half million numbers, for a single picture.",
    ),
    Choice(
        "01.neighbours",
        prompt="Two pixels of the cat that lie side by side differ by about 5. Now all its pixels are shuffled. "
        "By how much do two that lie side by side differ now?",
        predict=True,
        answer="by about 50",
        options=(
            ("by about 5", "The pixels are the same, but who is beside whom is now chance."),
            ("by about 50", ""),
            ("by about 250", "That would be black beside white nearly everywhere. Most pixels are in between."),
        ),
        why="Ten times as much. In a picture, a pixel says much about its neighbours. After shuffling it says nothing.",
    ),
    Choice(
        "01.moved",
        prompt="The cat moves to the right by one pixel. Which part of its five million numbers changes?",
        predict=True,
        answer="nearly nine in ten",
        options=(
            (
                "about three thousand, at the border",
                "Every pixel takes the number of its left neighbour, and that is seldom exactly the same.",
            ),
            ("about one in ten", "It seems so little. But two neighbours are seldom exactly equal."),
            ("nearly nine in ten", ""),
        ),
        why="Neighbours are alike but seldom equal, so most numbers change a little.",
    ),
    Shape(
        "01.clip",
        prompt="A film clip of 50 pictures, each 972 rows by 1920 columns, in colour. The time comes first. "
        "Which shape has its array?",
        answer=_CLIP.shape,
        mistakes=(
            ((972, 1920, 3), "That is one picture. There are 50, one after the other."),
            ((972, 1920, 3, 50), "Here the time comes first."),
            ((50, 1920, 972, 3), "Rows before columns: height comes before width."),
            ((50, 972, 1920), "That would be a film in grey."),
        ),
        hints=("Time, height, width, channels.",),
        solution="(50, 972, 1920, 3): time, height, width, channels.",
        why="Four axes, and 280 million numbers for two seconds of film.",
    ),
]
