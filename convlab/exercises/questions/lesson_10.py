"""Questions of lesson 10, Transfer learning."""

from convlab.exercises.kinds import Choice, Number
from convlab.network.layers import Conv, Dense, Flatten, MaxPool
from convlab.network.sequential import Sequential

_FRONT = [Conv(12, 3, padding=1), MaxPool(2), Conv(24, 3, padding=1), MaxPool(2), Flatten()]
_NETWORK = Sequential([*_FRONT, Dense(10)], input_shape=(16, 16, 1))
_VECTOR, _ALL = _NETWORK.shapes[-2][0], _NETWORK.parameters
_HEAD = _NETWORK.layers[-1].parameters

EXERCISES = [
    Number(
        "10.head",
        prompt="The front of a network makes 384 numbers of a picture. A new head, one dense layer, makes 10 scores of "
        "them. The front is frozen. How many numbers are left to be learned?",
        answered_by=(1,),
        answer=_HEAD,
        mistakes=(
            (_VECTOR * 10, "Those are the weights. Each of the 10 scores has a bias too."),
            (_ALL, "That is the whole network. Frozen layers keep their numbers."),
            (_ALL - _HEAD, "Those are the frozen ones."),
            (10, "Those are the biases. Each score has a weight for each of the 384 numbers, too."),
        ),
        hints=("Each score has a weight for each of the numbers that come in.", "And each score has a bias."),
        solution="(384 + 1) · 10 = 3850.",
        why="What the front makes of each picture has to be computed only once.",
    ),
    Choice(
        "10.few",
        prompt="Five handwritten digits of each class are all we have, each at a place of its own. "
        "Which network is better on new ones?",
        predict=True,
        answered_by=(1, 3, 4),
        repeat=False,
        answer="the one with the frozen front from printed letters",
        options=(
            (
                "the one that learns all of it from the 50 digits",
                "From 50 pictures it has to learn what a stroke is, too. The other has seen a thousand letters before.",
            ),
            ("the one with the frozen front from printed letters", ""),
            ("both about the same", "Strokes, ends and corners of letters are of use for digits, too."),
        ),
        why="Not one digit was among the letters. What was learned from them is strokes, not names.",
    ),
    Choice(
        "10.when",
        prompt="For which of these tasks would the front that has learned letters help least?",
        repeat=False,
        answer="is this a photograph of sand or of grass?",
        options=(
            ("which digit is on this form?", "Digits are made of strokes, as letters are."),
            ("is this sign Greek or Latin?", "More strokes. That is close to what it has learned."),
            ("is this a photograph of sand or of grass?", ""),
            ("is this line straight or bent?", "That is not far from an edge or a stroke."),
        ),
        hints=("Which of them does not depend on strokes?",),
        solution="Is this a photograph of sand or of grass? Texture and colour decide, not strokes.",
        why="Transfer helps as far as old and new pictures are made of the same parts.",
    ),
    Choice(
        "10.near",
        prompt="Each picture becomes 384 numbers. We look for the known picture whose numbers are nearest, and "
        "take over its label. What has to be trained for that?",
        predict=True,
        answered_by=(2,),
        answer="nothing more",
        options=(
            ("a new last layer", "No layer is needed to compare distances."),
            ("the whole network", "It is frozen. Its numbers are taken as they are."),
            ("nothing more", ""),
        ),
        why="The vector is a description. Similar images have nearby vectors.",
    ),
    Choice(
        "10.front",
        prompt="Which layers of a network trained on photographs are most likely of use for pictures of quite another "
        "kind, such as X-rays?",
        answer="the first ones, near the input",
        options=(
            ("the first ones, near the input", ""),
            ("the last one", "It names the old classes: dogs, cups, cars. Which of them is in an X-ray?"),
            ("all of them alike", "The further from the input, the more they know of the old task."),
            ("none", "Edges and spots are in X-rays, too."),
        ),
        hints=("Which layers answer to edges, and which to whole things?",),
        solution="The first ones, near the input: edges and spots are everywhere.",
        why="General near the input, special near the output. So the head is replaced, not the front.",
    ),
    Choice(
        "10.fine_tune",
        prompt="You have 5000 labelled images, and a network that was pretrained for a similar task. How do you start?",
        answer="a new head, then fine-tune the last layers with a small learning rate",
        options=(
            ("train a new network from scratch", "That wastes what the pretrained network has learned."),
            ("keep the old head", "Its outputs are the old classes."),
            ("a new head, then fine-tune the last layers with a small learning rate", ""),
            ("a new head, then train all layers with a large learning rate", "That destroys the pretrained weights."),
        ),
        hints=("What fits already, what does not, and what needs only a small change?",),
        solution="A new head, then fine-tune the last layers with a small learning rate.",
        why="The head has to be new. Small steps adapt the layers below it without destroying them.",
    ),
    Choice(
        "10.detection",
        prompt="There are two cats in a photograph. Where are they? Which task is this?",
        answer="object detection",
        options=(
            ("classification", "That gives one label for the whole image."),
            ("regression alone", "Four numbers for each box, yes. But each box needs a class too."),
            ("object detection", ""),
            ("transfer learning", "That is a way of training, not a task."),
        ),
        hints=("What is wanted: a name for the image, or names and boxes for things in it?",),
        solution="Object detection: a box and a class for each cat.",
        why="Detection is classification and regression together: what, and where.",
    ),
]
