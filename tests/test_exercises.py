"""Every exercise with its right answer, its typical wrong ones, and untouched; both halves on one table of cases."""

import ast
import json
import subprocess
import sys
from pathlib import Path

import node
import numpy as np
import pytest

import convlab as cl
from convlab.exercises import Array, Choice, Kernel, Shape
from convlab.exercises.kinds import NOT_ATTEMPTED, ONLY_NUMBER, UNREADABLE
from convlab.exercises.parsing import as_text, readings, sizes_of, table_of
from convlab.exercises.questions.quiz import FORMS

ROOT = Path(__file__).resolve().parent.parent
RULES = ROOT / "js" / "src" / "exercises" / "grading.js"
# Of the kinds that no lesson may hold yet, so that their rules are tested all the same.
_ASKED = {"hints": ("A hint.",), "why": "It matters."}
SAMPLES = [
    Shape(
        "test.shape",
        prompt="The logo, 3 × 3, no padding: which shape has the map?",
        answer=cl.conv2d(np.zeros((166, 168)), np.ones((3, 3))).shape,
        mistakes=(((166, 168), "The window would stick out."), ((163, 165), "The first place counts too.")),
        solution="164 × 166.",
        **_ASKED,
    ),
    Shape(
        "test.shape_of_colour",
        prompt="Which shape has the cat?",
        answer=cl.load_image("cat").shape,
        mistakes=(((1068, 1600), "It has three channels."), ((3, 1068, 1600), "Channels come last here.")),
        solution="1068 × 1600 × 3.",
        **_ASKED,
    ),
    Array(
        "test.array",
        prompt="Fill in the feature map.",
        answer=cl.conv2d([[1, 6, 2], [5, 3, 1], [7, 0, 4]], [[1, 2], [-1, 0]]),
        mistakes=(([[18, 13], [18, 5]], "Take away, do not add."), ([[6, 7], [4, 5]], "The first sum is 8.")),
        solution="8, 7; 4, 5.",
        **_ASKED,
    ),
    Array(
        "test.signal",
        prompt="Fill in the moving average.",
        answer=cl.conv1d([0, 1, 2, 4], [0.5, 0.5]),
        mistakes=(([1, 3, 6], "Divide by two."), ([0, 1, 2], "That is the signal.")),
        solution="0.5, 1.5, 3.",
        **_ASKED,
    ),
    Kernel(
        "test.kernel",
        prompt="Which kernel is right minus left?",
        answer=cl.kernels.get("sobel_x"),
        mistakes=(([[-1, 0, 1]] * 3, "The middle row counts twice."), (np.eye(3), "That is a diagonal.")),
        solution="Sobel x.",
        **_ASKED,
    ),
    Kernel(
        "test.kernel_by_effect",
        prompt="Make a kernel that is silent on flat areas and answers to a dot.",
        answer=cl.kernels.get("laplacian"),
        probes=(
            (np.ones((3, 3)), 0, 0, "On a flat area it is not silent: the weights have to add up to 0."),
            ([[0, 0, 0], [0, 1, 0], [0, 0, 0]], 1, None, "A dot has to give at least 1."),
        ),
        mistakes=((np.zeros((3, 3)), "All zeros are silent everywhere."), (np.ones((3, 3)), "That is a blur.")),
        solution="The Laplacian is one.",
        **_ASKED,
    ),
]
EXERCISES = [*map(cl.exercises.get, cl.exercises.names()), *SAMPLES]
TYPED = [exercise for exercise in [*EXERCISES, *FORMS["A"], *FORMS["B"]] if exercise.kind != "code"]

READINGS = [
    ("8", [8]),
    (" −28 ", [-28]),
    ("-28", [-28]),
    ("– 28", [-28]),
    ("+3", [3]),
    ("1/9", [1 / 9]),
    ("−1 / 4", [-0.25]),
    ("1/-4", [-0.25]),
    ("0,5", [0.5]),
    ("0.5", [0.5]),
    (".5", [0.5]),
    ("8.", [8]),
    ("0,5/2", [0.25]),
    ("105,470", [105470, 105.47]),
    ("105 470", [105470]),
    ("105\u202f470", [105470]),
    ("1,234,567", [1234567]),
    ("1/0", []),
    ("1/2/3", []),
    ("", []),
    ("eight", []),
    ("4 3 4", []),
    ("8 pixels", [8]),
    ("12 px", [12]),
    ("12px wide", [12]),
    ("62.5%", [0.625]),
    ("62,5 %", [0.625]),
    ("50 percent", [50]),
    ("5.6 million", [5.6e6]),
    ("31 trillion weights", [31e12]),
    ("105.470", [105.47, 105470]),
    ("0.625", [0.625]),
    ("265 x 398", [105470]),
    ("3*4", [12]),
    ("972 × 1920 × 3 numbers", [972 * 1920 * 3]),
    ("7 · 7 · -3", [-147]),
    ("1/9 x 9", [1]),
    ("3 x", []),
    ("x 3", []),
    ("3 + 4", []),
    ("about 8", []),
    ("twelve", []),
    ("2 x " * 9 + "2", []),
    ("nan", []),
    ("Infinity", []),
    ("0x10", [0]),
    ("1e3", []),
    ("--5", []),
    ("٣", []),
]


class Strange:
    def __repr__(self):
        raise RuntimeError("no repr")


NONSENSE = [
    "eight",
    float("nan"),
    float("inf"),
    10**400,
    True,
    object,
    [1, 2],
    {"a": 1},
    np.arange(6).reshape(2, 3),
    b"8",
    1j,
    "x" * 5000,
    "<b>8</b>",
    Strange(),
]


@pytest.fixture(params=EXERCISES, ids=lambda exercise: exercise.name)
def exercise(request):
    return request.param


def card_of(exercise):
    from convlab.widgets.card import Card, CodeCard

    return (CodeCard if exercise.kind == "code" else Card)(exercise)


def test_exercise_right_answer_is_correct(exercise):
    outcome = exercise.check(exercise.answer)
    assert (outcome.state, outcome.message) == ("correct", exercise.why)
    assert outcome.correct


def test_exercise_each_mistake_gets_its_own_message(exercise):
    assert len(exercise.mistakes) >= 2
    messages = []
    for wrong, message in exercise.mistakes:
        outcome = exercise.check(wrong)
        assert (outcome.state, outcome.message) == ("not yet", message)
        messages.append(message)
    assert len(set(messages)) == len(messages)


@pytest.mark.parametrize("untouched", [None, "", "   "])
def test_exercise_untouched_is_not_attempted(exercise, untouched):
    outcome = exercise.check(untouched)
    assert (outcome.state, outcome.message) == ("not attempted", NOT_ATTEMPTED)
    assert not outcome.correct


def test_exercise_nonsense_never_raises(exercise):
    card = card_of(exercise)
    for nonsense in NONSENSE:
        assert exercise.check(nonsense).state == "not yet"
        card.answer = nonsense
        assert card.outcome.state == "not yet"
        assert len(repr(card)) < 110
        assert "\n" not in repr(card)


def test_exercise_says_all_it_should(exercise):
    spec = exercise.spec()
    assert json.loads(json.dumps(spec)) == spec
    assert exercise.prompt.endswith(("?", "."))
    assert exercise.why.endswith(".")
    if exercise.predict:
        assert exercise.then
        assert not exercise.hints, "a prediction is no riddle"
    else:
        assert exercise.hints
        solution = exercise.solution.replace(",", "").lower().replace("−", "-")
        assert any(text.replace(",", "") in solution for text in spellings(exercise)), solution


def spellings(exercise):
    """Spellings of the correct answer in a solution; kernels and programs have too many."""
    if exercise.kind in ("kernel", "code"):
        return {""}
    texts = {as_text(exercise.answer).lower()}
    if exercise.kind == "number":
        texts.add(f"{exercise.answer:.3f}")
    if exercise.kind == "shape":
        texts.add(" × ".join(map(str, exercise.answer)))
    return texts


def test_exercise_numbers_are_computed_not_typed():
    folder = ROOT / "convlab" / "exercises" / "questions"
    for path in [*folder.glob("lesson_*.py"), folder / "quiz.py"]:
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and getattr(call.func, "id", None) in ("Number", "Shape", "Array"):
                (answer,) = (word.value for word in call.keywords if word.arg == "answer")
                literal = (ast.Constant, ast.Tuple, ast.List)
                assert not isinstance(answer, literal), f"{path.name}, line {answer.lineno}"


def test_exercise_outcomes_are_one_short_line(exercise):
    for answer in [None, exercise.answer, "eight", *(wrong for wrong, _ in exercise.mistakes)]:
        line = repr(exercise.check(answer))
        assert len(line) < 110
        assert "\n" not in line


def test_ask_unknown_name_suggests_the_nearest():
    with pytest.raises(ValueError, match="03.first_sum"):
        cl.exercises.ask("03.first_summ")


def test_exercises_load_without_widgets():
    script = "import convlab.exercises, sys; sys.exit(bool({'ipywidgets', 'anywidget'} & set(sys.modules)))"
    assert subprocess.call([sys.executable, "-c", script], cwd=ROOT) == 0


def lessons_loaded_by(code):
    """Lessons whose questions a new interpreter has loaded after this code."""
    report = (
        "print(sorted(name[-2:] for name in sys.modules if name.startswith('convlab.exercises.questions.lesson_')))"
    )
    command = [sys.executable, "-c", f"import sys\nimport convlab as cl\n{code}\n{report}"]
    return json.loads(
        subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.replace("'", '"')
    )


@pytest.mark.parametrize(
    ("code", "lessons"),
    [
        ("cl.exercises.check_relu", []),
        ("cl.exercises.get('03.first_sum')", ["03"]),
        ("cl.exercises.get('05.write_conv2d')", ["05"]),
        ("cl.exercises.names('08')", ["08"]),
        ("cl.exercises.names('1')", ["10", "11"]),
        ("cl.exercises.names()", [f"{number:02}" for number in range(12)]),
    ],
)
def test_a_lesson_s_questions_load_when_they_are_asked_for(code, lessons):
    assert lessons_loaded_by(code) == lessons


def test_exercises_belong_to_the_lesson_that_they_are_in():
    names = cl.exercises.names()
    assert len(names) == len(set(names)) > 100
    assert (
        [name[:2] for name in names]
        == [cl.exercises.get(name).lesson for name in names]
        == sorted(n[:2] for n in names)
    )


def test_cat_is_shown_at_the_size_that_the_question_assumes():
    shown = cl.load_image("cat", max_side=400).shape
    rows, cols = (cl.output_size(side, 3) for side in shown[:2])
    assert cl.exercises.get("00.windows").answer == rows * cols


# The card


def test_card_prediction_is_kept_before_it_is_judged():
    card = cl.exercises.ask("03.first_sum")
    assert repr(card).endswith("(not attempted)>")
    card.answer = 18
    assert repr(card).endswith("(you said 18)>")
    card.compared = True
    assert repr(card).endswith("(not yet)>")
    card.answer = 8
    assert repr(card).endswith("(correct)>")


def test_card_exercise_is_judged_at_once():
    card = cl.exercises.ask("03.largest_sum")
    card.answer = np.float64(17)
    assert repr(card).endswith("(not yet)>")
    card.answer = "19"
    assert card.outcome.correct
    assert repr(card).endswith("(correct)>")


def test_card_check_does_not_answer():
    card = cl.exercises.ask("03.largest_sum")
    assert card.check(19).correct
    assert card.answer is None


def test_choice_takes_the_number_of_an_option():
    choice = cl.exercises.get("03.which_flip")
    assert choice.check(3).correct
    assert choice.check("sobel X").correct
    assert not choice.check(0).correct
    assert not choice.check(9).correct


def test_among_digits_a_number_is_the_option_that_shows_it():
    digits = Choice(
        "test.digits",
        prompt="Which one?",
        answer="2",
        options=(("2", ""), ("3", "No."), ("−5", "No."), ("0.5", "No.")),
        why="So.",
    )
    assert [digits.check(each).correct for each in (2, "2", 2.0, 1, 3, 4)] == [True, True, True, False, False, False]
    assert digits.check(-5).message == digits.check("1/2").message == "No."
    assert not digits.is_readable(1)


def test_a_number_beside_the_right_one_is_not_called_wrong():
    width = cl.exercises.get("03.logo_positions")
    for typed in ("162 × 162", "about 162", "166 - 5 + 1", "162 or 161"):
        assert width.check(typed).message == ONLY_NUMBER, typed
        assert not width.is_readable(typed)
    assert width.check("162 pixels").correct
    assert width.check("161 x 161").message not in (ONLY_NUMBER, UNREADABLE)


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("00.hello", "12 pixels"),
        ("00.windows", "265 x 398"),
        ("00.windows", "105.470"),
        ("01.numbers", "5.6 million"),
        ("09.softmax", "62.5%"),
        ("09.softmax", "0.62"),
        ("09.softmax", "0.63"),
        ("06.sigmoid", "0.015"),
        ("02.plateau", "0.95"),
    ],
)
def test_what_learners_typed_is_accepted(name, typed):
    assert cl.exercises.get(name).check(typed).correct


def test_the_empty_field_asks_for_as_many_numbers_as_there_are_axes():
    for exercise in TYPED:
        if exercise.kind == "shape":
            counted = len(exercise.answer)
            shown = exercise.spec()["placeholder"]
            assert shown == "rows × columns" if counted == 2 else shown.startswith(str(counted)), exercise.name


# What can be typed, in both halves


SHAPES = [
    ("164 x 164", [164, 164]),
    ("164×164", [164, 164]),
    ("(164, 164)", [164, 164]),
    ("[164,164]", [164, 164]),
    ("164 164", [164, 164]),
    ("164 by 164", [164, 164]),
    ("1,068 × 1,600 × 3", [1068, 1600, 3]),
    ("1068, 1600, 3", [1068, 1600, 3]),
    ("(5,)", [5]),
    ("164 X 166", [164, 166]),
    ("3 * 4", [3, 4]),
    ("3; 4", [3, 4]),
    ("3 · 4", [3, 4]),
    ("164 x 166 pixels", [164, 166]),
    ("164px × 166px", [164, 166]),
    ("-3 x 4", []),
    ("3.5 x 4", []),
    ("x", []),
    ("large", []),
    ("3 x", []),
    ("9" * 30, []),
]
TABLES = [
    ("8, 7; 4, 5", [[[8], [7]], [[4], [5]]]),
    ("8 7; 4 5", [[[8], [7]], [[4], [5]]]),
    ("[[8, 7], [4, 5]]", [[[8], [7]], [[4], [5]]]),
    ("((8, 7), (4, 5))", [[[8], [7]], [[4], [5]]]),
    ("0,5, 1/9", [[[0.5], [1 / 9]]]),
    ("−1, 2", [[[-1], [2]]]),
    ("1,000, 2", [[[1000, 1], [2]]]),
    ("0,0,255,255", [[[0], [0], [255], [255]]]),
    ("1,2,3;4,5,6", [[[1], [2], [3]], [[4], [5], [6]]]),
    ("1,5", [[[1.5]]]),
    ("8, ; 4, 5", []),
    (", 7; 4, 5", []),
    ("8, 7; 4", []),
    ("8, seven", []),
    (";", []),
]


@pytest.mark.parametrize(("typed", "sizes"), SHAPES)
def test_sizes_of(typed, sizes):
    assert sizes_of(typed) == sizes


@pytest.mark.parametrize(("typed", "rows"), TABLES)
def test_table_of(typed, rows):
    assert table_of(typed) == rows


def test_python_values_are_read_as_if_typed():
    array = next(each for each in SAMPLES if each.name == "test.array")
    shape = next(each for each in SAMPLES if each.name == "test.shape")
    for value in ([[8, 7], [4, 5]], ((8, 7), (4, 5)), np.array([[8, 7], [4, 5]], np.uint8), "8 7; 4 5"):
        assert array.check(value).correct, value
    for value in ((164, 166), [164, 166], np.array([164, 166]), (np.int64(164), 166), "164 x 166"):
        assert shape.check(value).correct, value
    assert next(each for each in SAMPLES if each.kind == "kernel").check(cl.kernels.get("sobel_x")).correct


COMPARED = [
    ("test.shape", (166, 164), "Right numbers, wrong order"),
    ("test.shape", (164, 166, 1), "This shape has 2 numbers, one for each axis. Yours has 3."),
    ("test.shape", (164, 7), "Number 2 of the shape is not right."),
    ("test.shape", (9, 7), "No number of this shape is right yet."),
    ("test.array", [[8, 4], [7, 5]], "Rows and columns are swapped."),
    ("test.array", [[8, 7], [4, 6]], "One number is not right: row 1, column 1"),
    ("test.array", [[8, 0], [4, 6]], "2 numbers are not right, the first in row 0, column 1"),
    ("test.array", [[8, 7, 1], [4, 5, 1]], "The answer has 2 × 2 numbers, yours has 2 × 3."),
    ("test.signal", [[0.5], [1.5], [3]], "Rows and columns are swapped."),
    ("test.kernel", [[1, 0, -1], [2, 0, -2], [1, 0, -1]], "rotated by 180 degrees"),
    ("test.kernel", [[-2, 0, 2], [-4, 0, 4], [-2, 0, 2]], "wrong scale"),
    ("test.kernel", [[-1, -2, -1], [0, 0, 0], [1, 2, 1]], "Rows and columns are swapped."),
    ("test.kernel", np.ones((5, 5)), "The answer has 3 × 3 numbers, yours has 5 × 5."),
    ("test.kernel_by_effect", [[0, 1, 0], [0, 0, 0], [0, -1, 0]], "A dot has to give at least 1."),
    ("test.kernel_by_effect", [[0, 1, 0], [0, 0, 0], [0, 0, 0]], "On a flat area it is not silent"),
]


@pytest.mark.parametrize(("name", "answer", "said"), COMPARED)
def test_wrong_tables_are_compared_with_the_right_one(name, answer, said):
    outcome = next(each for each in SAMPLES if each.name == name).check(answer)
    assert outcome.state == "not yet"
    assert said in outcome.message


def test_kernel_that_does_what_it_should_is_right_whatever_its_weights():
    exercise = next(each for each in SAMPLES if each.name == "test.kernel_by_effect")
    assert exercise.check([[-1, -1, -1], [-1, 8, -1], [-1, -1, -1]]).correct
    assert exercise.check([[0, 0, 0], [0, 1, -1], [0, 0, 0]]).correct


def near_misses(exercise):
    """Answers close to the correct one, which both halves have to grade alike."""
    if exercise.kind in ("array", "kernel"):
        right = exercise.answer
        changed = right.copy()
        changed[0, -1] += 1
        return [right.T, right[::-1, ::-1], -right, 2 * right, 0 * right, changed, right[:, 1:]]
    if exercise.kind == "shape":
        right = exercise.answer
        return [right[::-1], right[:-1], (*right, 1), (right[0], *(n + 1 for n in right[1:])), [n + 1 for n in right]]
    return []


@pytest.mark.parametrize(("typed", "numbers"), READINGS)
def test_readings(typed, numbers):
    assert readings(typed) == pytest.approx(numbers)


def test_page_and_python_judge_alike():
    typed = [text for text, _ in READINGS]
    typed += [as_text(each) for each in NONSENSE]
    typed += [text for text, _ in SHAPES + TABLES]
    typed += ["1", "2", "9", "0", "SOBEL X", "both ", "a\u00a0 b", "\U0001f431" * 100, "−1020", "-3,0"]
    table = []
    for exercise in TYPED:
        own = [exercise.answer, *(wrong for wrong, _ in exercise.mistakes)]
        own += near_misses(exercise)
        texts = [*typed, *map(as_text, own)]
        outcomes = [exercise.check(text) for text in texts]
        expected = [[each.state, each.message] for each in outcomes]
        table.append(
            {
                "spec": exercise.spec(),
                "texts": texts,
                "expected": expected,
                "readable": [exercise.is_readable(text) for text in texts],
                "kept": [as_text(text) for text in texts],
                "numbers": [[readings(text), sizes_of(text), table_of(text)] for text in texts],
            }
        )
    script = f"""
    import {{ asText, isReadable, judge, readings, sizesOf, tableOf }} from {json.dumps(RULES.as_uri())};
    let input = "";
    for await (const chunk of process.stdin) input += chunk;
    const wrong = [];
    let count = 0;
    for (const {{ spec, texts, expected, readable, kept, numbers }} of JSON.parse(input)) {{
      texts.forEach((text, i) => {{
        const typed = asText(text);
        const {{ state, message }} = judge(spec, typed);
        const read = [readings(text), sizesOf(text), tableOf(text)];
        const here = JSON.stringify([[state, message], isReadable(spec, typed), typed, read]);
        const there = JSON.stringify([expected[i], readable[i], kept[i], numbers[i]]);
        if (here !== there) wrong.push([spec.name, text, here, there]);
        count += 1;
      }});
    }}
    console.log(JSON.stringify({{ wrong, count }}));
    """
    command, _ = node.find()
    done = subprocess.run(
        [*command, "--input-type=module", "-e", script],
        input=json.dumps(table),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    found = json.loads(done.stdout)
    assert found["wrong"] == []
    assert found["count"] > 1000
