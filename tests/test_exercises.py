"""Every exercise with its right answer, its typical wrong ones, and untouched; both halves on one table."""

import ast
import json
import subprocess
import sys
from pathlib import Path

import node
import numpy as np
import pytest

import convlab as cl
from convlab.exercises.engine import NOT_ATTEMPTED, as_text, readings

ROOT = Path(__file__).resolve().parent.parent
RULES = ROOT / "convlab" / "widgets" / "js" / "answers.js"
NAMES = cl.exercises.names()

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
    ("8 pixels", []),
    ("nan", []),
    ("Infinity", []),
    ("0x10", []),
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


@pytest.fixture(params=NAMES)
def exercise(request):
    return cl.exercises.get(request.param)


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
    card = cl.exercises.ask(exercise.name)
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
        shown = {as_text(exercise.answer).lower()} if exercise.kind == "choice" else spellings(exercise.answer)
        assert any(text.replace(",", "") in solution for text in shown), solution


def spellings(number):
    return {as_text(number), f"{number:.3f}"}


def test_exercise_numbers_are_computed_not_typed():
    for path in (ROOT / "convlab" / "exercises").glob("lesson_*.py"):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and getattr(call.func, "id", None) == "Number":
                (answer,) = (word.value for word in call.keywords if word.arg == "answer")
                assert not isinstance(answer, ast.Constant), f"{path.name}, line {answer.lineno}"


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


# What can be typed, in both halves


@pytest.mark.parametrize(("typed", "numbers"), READINGS)
def test_readings(typed, numbers):
    assert readings(typed) == pytest.approx(numbers)


def test_page_and_python_judge_alike():
    typed = [text for text, _ in READINGS]
    typed += [as_text(each) for each in NONSENSE]
    typed += ["1", "2", "9", "0", "SOBEL X", "both ", "a\u00a0 b", "\U0001f431" * 100, "−1020", "-3,0"]
    table = []
    for name in NAMES:
        exercise = cl.exercises.get(name)
        own = [exercise.answer, *(wrong for wrong, _ in exercise.mistakes)]
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
                "numbers": [readings(text) for text in texts],
            }
        )
    script = f"""
    import {{ asText, isReadable, judge, readings }} from {json.dumps(RULES.as_uri())};
    let input = "";
    for await (const chunk of process.stdin) input += chunk;
    const wrong = [];
    let count = 0;
    for (const {{ spec, texts, expected, readable, kept, numbers }} of JSON.parse(input)) {{
      texts.forEach((text, i) => {{
        const typed = asText(text);
        const {{ state, message }} = judge(spec, typed);
        const here = JSON.stringify([[state, message], isReadable(spec, typed), typed, readings(text)]);
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
