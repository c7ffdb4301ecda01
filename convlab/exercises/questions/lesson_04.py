"""Questions of lesson 04, Kernels."""

import numpy as np

from convlab.exercises.kinds import Choice, Number
from convlab.kernels import get as kernel
from convlab.ops.conv import conv2d

_FLAT = np.full((3, 3), 100)
_EDGE = np.array([[255, 255, 0]] * 3)
_LOST = np.full((3, 3), 90)
_LOST[1, 1] = 0

EXERCISES = [
    Number(
        "04.flat_sharpen",
        prompt="Every pixel is 100. What does the sharpening kernel make of it?",
        grids=(("pixels", _FLAT), ("sharpen", kernel("sharpen").array)),
        predict=True,
        answer=conv2d(_FLAT, "sharpen")[0, 0],
        mistakes=(
            (500, "That is 5 × 100. The four neighbours take 400 away again."),
            (0, "That is what the Laplacian gives, with 4 in the middle. Here it is 5."),
            (900, "Those are the nine pixels added up. Use the weights."),
        ),
        why="500 − 400 = 100. The weights add up to 1, so flat areas keep their brightness.",
    ),
    Number(
        "04.average_weight",
        prompt="An average of 5 × 5 pixels: how large is each weight?",
        answered_by=(1,),
        answer=kernel("box_blur_5").array[0, 0],
        tolerance=0.0004,
        mistakes=(
            (1 / 5, "5 × 5 is 25 pixels, not 5."),
            (1 / 9, "That is the weight of the 3 × 3 average."),
            (25, "An average divides by 25."),
            (1, "With weights of 1 the picture would be 25 times too bright."),
        ),
        hints=("All weights are equal. Together they must make 1.",),
        solution="1/25, which is 0.04.",
        why="25 equal weights that add up to 1: the brightness stays, the detail goes.",
    ),
    Choice(
        "04.step_sobel",
        prompt="A picture is black on the left, white on the right. Its edge is vertical. Which kernel responds to it?",
        grids=(("Sobel x", kernel("sobel_x").array), ("Sobel y", kernel("sobel_y").array)),
        predict=True,
        answered_by=(1, 2),
        answer="Sobel x",
        options=(
            ("Sobel x", ""),
            ("Sobel y", "Sobel y compares below with above. Along a vertical edge these are equal."),
            (
                "both",
                "One of them does. Below and above are equal along a vertical edge, right and left are not.",
            ),
            ("neither", "Sobel x compares right with left, and these differ here."),
        ),
        why="Sobel x is right minus left. It is named after the direction in which the brightness changes.",
    ),
    Number(
        "04.sign",
        prompt="White 255 on the left, black 0 on the right. What does Sobel x give here?",
        grids=(("pixels", _EDGE), ("Sobel x", kernel("sobel_x").array)),
        answer=conv2d(_EDGE, "sobel_x")[0, 0],
        mistakes=(
            (
                -conv2d(_EDGE, "sobel_x")[0, 0],
                "Right size, wrong sign: the bright side is on the left, where weights are negative.",
            ),
            (-255, "The rows count 1, 2 and 1 times: four times 255 together."),
            (-765, "The middle row counts twice."),
            (0, "Left and right differ, so they do not cancel."),
        ),
        hints=("Only the left column counts: on the right the pixels are 0.",),
        solution="255 · (−1) + 255 · (−2) + 255 · (−1) = −1020.",
        why="The sign says which side is brighter. Shown as black, this edge would be lost.",
    ),
    Choice(
        "04.identity_plus",
        prompt="Add the two kernels, weight by weight. Which kernel is the result?",
        grids=(("identity", kernel("identity").array), ("Laplacian", kernel("laplacian").array)),
        predict=True,
        answered_by=(1, 2),
        answer="sharpen",
        options=(
            ("blur", "A blur has no negative weights. Here the neighbours are subtracted."),
            ("sharpen", ""),
            (
                "still the Laplacian",
                "The middle becomes 5, so the weights add up to 1 and the picture stays.",
            ),
            ("the identity", "The four −1 stay: neighbours are still subtracted."),
        ),
        why="1 + 4 = 5 in the middle. To sharpen is to add the edges to the picture.",
    ),
    Number(
        "04.hole",
        prompt="Nine lost pixels form a hole of 3 × 3 zeros in a patch of about 110. "
        "What does a 3 × 3 average give in the middle of the hole?",
        predict=True,
        answered_by=(1, 2),
        answer=conv2d(np.zeros((3, 3)), "box_blur_3")[0, 0],
        mistakes=(
            (110, "The window is as large as the hole: it sees nothing of the surroundings."),
            (55, "That would need good pixels in the window. Here all nine are lost."),
            (12, "Not even one good pixel lies in the window."),
        ),
        why="All nine pixels in the window are 0. A window can only mix what it sees.",
    ),
    Number(
        "04.lost_pixel",
        prompt="Now a single pixel is lost: a 0 among pixels of 90. What does the 3 × 3 average put there?",
        grids=(("pixels", _LOST),),
        repeat=False,
        answer=conv2d(_LOST, "box_blur_3")[0, 0],
        mistakes=(
            (90, "The lost 0 counts as one of the nine. (The median would give 90.)"),
            (0, "The eight neighbours count too."),
            (10, "That is 90 / 9. Eight neighbours have 90."),
            (720, "That is the sum. Divide by nine."),
        ),
        hints=("Add up the nine pixels, then divide by nine.",),
        solution="8 · 90 / 9 = 80.",
        why="The average treats the lost pixel as if it were true: nearly repaired here, but each "
        "neighbour is now too dark.",
    ),
    Choice(
        "04.shifted",
        prompt="Move the picture 3 rows down and 5 columns to the right, then look for diagonals again. "
        "What happens to the feature map?",
        predict=True,
        answered_by=(1, 2),
        repeat=False,
        answer="it moves by 3 rows and 5 columns",
        options=(
            (
                "it stays as it is",
                "The window finds the same pixels at another place, and writes the sum there.",
            ),
            ("it moves by 3 rows and 5 columns", ""),
            ("it changes its values", "Each window finds the same nine pixels as before, only elsewhere."),
        ),
        why="All windows use the same weights. So a pattern is found wherever it is.",
    ),
    Choice(
        "04.shift_left",
        prompt="Play: build a kernel with a single 1 and eight zeros that moves the picture one pixel "
        "to the left. Where is the 1?",
        repeat=False,
        answer="middle row, right",
        options=(
            (
                "middle row, left",
                "That fetches the pixel from the left, and so the picture moves to the right.",
            ),
            ("middle row, right", ""),
            ("centre", "That is the identity: each pixel stays where it is."),
            ("top row, middle", "That fetches the pixel from above: the picture moves down."),
        ),
        hints=("To move left, each place has to fetch the pixel to its right.",),
        solution="In the middle row, right: there each window fetches the pixel from its right.",
        why="The weight says where the window fetches from. Fetch from the right, and the picture moves left.",
    ),
    Choice(
        "04.unknown_kernel",
        prompt="What does this kernel do to a photograph?",
        grids=(("kernel", [[-1, -1, -1], [-1, 9, -1], [-1, -1, -1]]),),
        answer="sharpens it",
        options=(
            ("blurs it", "A blur adds neighbours. This one subtracts them."),
            ("leaves only the edges", "For that the weights would have to add up to 0. They add up to 1."),
            ("sharpens it", ""),
            ("inverts it", "The weights add up to 1, not to −1: flat areas keep their brightness."),
        ),
        hints=("Add up the weights.", "Take the identity away: what is left?"),
        solution="It is the identity plus the Laplacian with 8 neighbours, and so it sharpens it, strongly.",
        why="Sum 1 keeps the brightness, negative neighbours raise the contrast: identity plus edges.",
    ),
]
