"""Practice, quiz, puzzle and progress."""

import json
import re
import subprocess
import sys
import threading
from pathlib import Path

import node
import numpy as np
import pytest

import convlab as cl
from convlab.errors import ConvlabError
from convlab.exercises import progress_log, question_generator
from convlab.exercises.questions import quiz as quiz_questions
from convlab.exercises.questions.puzzles import LEVELS, picture

ROOT = Path(__file__).resolve().parent.parent
JS = ROOT / "js" / "src" / "exercises"


def run_js(script, data):
    """Output of a script, parsed as JSON; its constant `data` has the given value."""
    command, _ = node.find()
    text = (
        "let text = ''; for await (const chunk of process.stdin) text += chunk; const data = JSON.parse(text);" + script
    )
    done = subprocess.run(
        [*command, "--input-type=module", "-e", text],
        input=json.dumps(data),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return json.loads(done.stdout)


# Practice


@pytest.mark.parametrize("kind", question_generator.KINDS)
def test_practice_is_never_ambiguous(kind):
    for number in range(1000):
        question = question_generator.question(kind, seed=number % 7, number=number)
        assert question.check(question.answer).correct
        wrong = [answer for answer, _ in question.mistakes]
        assert len(wrong) >= 2
        for answer, message in question.mistakes:
            outcome = question.check(answer)
            assert (outcome.state, outcome.message) == ("not yet", message), question.name
        assert len(set(map(str, wrong))) == len(wrong)


def test_practice_output_size_agrees_with_counting():
    for number in range(400):
        question = question_generator.question("output size", number=number)
        words = question.prompt.replace(",", " ").replace(".", " ").split()
        after = {word: int(words[i + 1]) for i, word in enumerate(words[:-1]) if words[i + 1].isdigit()}
        kernel_size = int(words[words.index("kernel") + 2])
        size = int(words[3])
        stride, padding, dilation = (
            after.get(name, 1 - (name == "padding")) for name in ("stride", "padding", "dilation")
        )
        last = size + 2 * padding - (dilation * (kernel_size - 1) + 1)
        assert question.answer == len([start for start in range(0, last + 1) if start % stride == 0]), question.prompt


def test_practice_which_operation_has_one_answer():
    """Each option is run: the right one gives the table, no other does, and no two give the same."""
    for number in range(300):
        question = question_generator.question("which operation", seed=1, number=number)
        before, after = (np.array(rows) for _, rows in question.grids)
        results = {label: question_generator._OPERATIONS[label](before) for label, _ in question.options}
        assert [label for label, result in results.items() if np.array_equal(result, after)] == [question.answer]
        assert len(results) == 4
        assert len({(result.shape, result.tobytes()) for result in results.values()}) == 4


def test_practice_sum_is_the_sum():
    for number in range(300):
        question = question_generator.question("read the sum", seed=2, number=number)
        pixels, weights = (np.array(rows) for _, rows in question.grids)
        assert question.answer == sum(p * w for p, w in zip(pixels.flat, weights.flat, strict=True))


def test_practice_is_the_same_for_the_same_seed():
    for kind in question_generator.KINDS:
        first, again = (question_generator.question(kind, 3, 5).spec() for _ in range(2))
        assert first == again != question_generator.question(kind, 4, 5).spec()
    assert question_generator.question("read the sum", 0, 0).answer == 15, "also on other machines and versions"


def test_practice_card_goes_on():
    card = cl.exercises.practice("read the sum", seed=0)
    assert repr(card).startswith("<Practice practice.read_the_sum.0.0: ")
    card.answer = card.exercise.answer
    assert card.outcome.correct
    card.next()
    assert card.answer is None
    assert card.spec == question_generator.question("read the sum", 0, 1).spec()
    assert card.ahead[0] == [2, question_generator.question("read the sum", 0, 2).spec()]


def test_practice_follows_the_page():
    """The page shows a question that was sent ahead, and may have an answer before Python gets the message."""
    card = cl.exercises.practice("output size")
    number, spec = card.ahead[0]
    card.set_state({"number": number, "spec": spec, "answer": "7", "hints_shown": 0})
    assert card.answer == "7"
    assert card.exercise.name == spec["name"]


@pytest.mark.parametrize(
    ("kind", "seed", "said"), [("output sizes", 0, "output size"), ("read the sum", 1.5, "seed=0")]
)
def test_practice_refuses_with_a_way_out(kind, seed, said):
    with pytest.raises(ValueError, match=said):
        cl.exercises.practice(kind, seed=seed)


# Quiz


ASKED = [(form, question) for form, questions in quiz_questions.FORMS.items() for question in questions]


@pytest.fixture(params=[question for _, question in ASKED], ids=[f"{form} {each.name}" for form, each in ASKED])
def asked(request):
    return request.param


def test_quiz_question_is_right_and_knows_mistakes(asked):
    assert asked.check(asked.answer).correct
    assert len(asked.mistakes) >= 2
    for wrong, message in asked.mistakes:
        outcome = asked.check(wrong)
        assert (outcome.state, outcome.message) == ("not yet", message)
    assert asked.check(None).state == "not attempted"
    assert asked.lesson in quiz_questions.LESSONS
    assert asked.prompt.endswith(("?", "."))
    assert asked.why.endswith(".")


def test_quiz_pictures_come_from_one_operation_alone():
    for form, questions in quiz_questions.FORMS.items():
        for name, operations in quiz_questions.PICTURED.items():
            question = next(each for each in questions if each.name == name)
            (_, before), (_, after) = question.pictures
            assert {label for label, _ in question.options} == {*operations}
            fitting = [label for label, run in operations.items() if np.array_equal(run(np.asarray(before)), after)]
            assert fitting == [question.answer], form


def test_quiz_asks_twenty_over_all_lessons():
    for questions in quiz_questions.FORMS.values():
        assert len(questions) == 20
        assert {question.lesson for question in questions} == set(quiz_questions.LESSONS)


def test_quiz_forms_are_parallel():
    """The same concepts, kinds and numbers of mistakes, but no question has the same numbers in both."""
    for one, other in zip(*quiz_questions.FORMS.values(), strict=True):
        assert (one.name, one.kind, len(one.mistakes)) == (other.name, other.kind, len(other.mistakes))
        given = [
            (each.prompt, str(each.grids), str(each.pictures), str(getattr(each, "options", "")))
            for each in (one, other)
        ]
        assert given[0] != given[1], one.name
        if one.kind in ("number", "shape", "array"):
            assert not np.array_equal(one.answer, other.answer), one.name


def test_quiz_has_numbers_of_its_own():
    """No question of the quiz can be answered with the numbers of a lesson's question."""
    asked_before = {exercise.prompt for exercise in map(cl.exercises.get, cl.exercises.names())}
    by_lesson = {}
    for exercise in map(cl.exercises.get, cl.exercises.names()):
        numbers = tuple(re.findall(r"\d+", exercise.prompt))
        by_lesson.setdefault((exercise.lesson, exercise.kind, str(exercise.answer)), set()).add(numbers)
    for form, question in ASKED:
        assert question.prompt not in asked_before
        numbers = tuple(re.findall(r"\d+", question.prompt))
        if numbers:
            assert numbers not in by_lesson.get((question.lesson, question.kind, str(question.answer)), ()), (
                form,
                question,
            )


def layer_of(conv):
    return cl.network.Sequential([conv], input_shape=(20, 20, 3)).parameters


def numbers_of(prompt):
    """The whole numbers of a prompt."""
    return [int(number) for number in re.findall(r"\d+", prompt.replace(",", ""))]


def kernel_of(label):
    return cl.kernels.get({"Gaussian blur": "gaussian_3"}.get(label, label.lower().replace(" ", "_")))


def same_when_flipped(question):
    image = np.random.default_rng(0).integers(0, 9, (6, 6))
    found = [
        label
        for label, _ in question.options
        if label != "all of them"
        and np.allclose(cl.conv2d(image, kernel_of(label)), cl.conv2d(image, kernel_of(label), flip=True))
    ]
    return found[0] if len(found) == 1 else None


def best_filter(question):
    """The filter with the middle nearest to its surroundings and the smallest change of a neighbour."""
    value, around, *_ = numbers_of(question.prompt)
    pixels = np.full((7, 7), around)
    pixels[3, 3] = value
    windows = np.lib.stride_tricks.sliding_window_view(pixels, (3, 3))
    maps = {
        "the average": cl.conv2d(pixels, "box_blur_3"),
        "the median": np.median(windows, axis=(2, 3)),
        "the Laplacian": cl.conv2d(pixels, "laplacian"),
        "the identity": cl.conv2d(pixels, "identity"),
    }
    return min(maps, key=lambda name: abs(maps[name] - around).max())


def slope_of_relu(question):
    total = int(re.search("[−-]?[0-9]+", question.prompt)[0].replace("−", "-"))
    return f"{(cl.relu(total + 0.25) - cl.relu(total - 0.25)) / 0.5:.0f}"


def unit_size(layers):
    """Width of the receptive field, counted: the pixels that change one output of kernels of ones."""
    kernel = np.ones((1, 1))
    for size in layers:
        kernel = cl.conv2d(kernel, np.ones((size, size)), padding="full")
    return kernel.shape[0]


def lenet_width(pixels, size, pool):
    image = np.zeros((pixels, pixels))
    for _ in range(2):
        image = cl.max_pool2d(cl.conv2d(image, np.ones((size, size))), pool)
    return image.shape[0]


COMPUTED = {
    "quiz.01.shape": lambda q: np.zeros((*numbers_of(q.prompt)[::-1], 3)).shape,
    "quiz.01.bytes": lambda q: sum(numbers_of(q.prompt)[1:]) % 256,
    "quiz.02.flip": lambda q: cl.conv1d(q.grids[0][1][0], q.grids[1][1][0][::-1], padding="same"),
    "quiz.02.average": lambda q: [np.mean(q.grids[0][1][0][i : i + 3]) for i in range(2)],
    "quiz.03.sum": lambda q: (np.array(q.grids[0][1]) * q.grids[1][1]).sum(),
    "quiz.03.symmetric": same_when_flipped,
    "quiz.04.lost": best_filter,
    "quiz.05.size": lambda q: (
        lambda n, k, s, p: cl.conv2d(np.zeros((n, n)), np.ones((k, k)), stride=s, padding=p).shape[0]
    )(*numbers_of(q.prompt)),
    "quiz.05.same": lambda q: next(
        padding for padding in range(20) if cl.output_size(64, numbers_of(q.prompt)[0], padding=padding) == 64
    ),
    "quiz.05.reach": lambda q: (
        lambda k, _, d: np.ptp(np.flatnonzero(cl.conv1d(np.eye(1, 99, 49)[0], np.ones(k), dilation=d))) + 1
    )(*numbers_of(q.prompt)),
    "quiz.06.parameters": lambda q: layer_of(cl.network.Conv(numbers_of(q.prompt)[2], numbers_of(q.prompt)[0])),
    "quiz.06.gradient": slope_of_relu,
    "quiz.07.max": lambda q: np.reshape(q.grids[0][1], (2, 2, 3, 2)).max(axis=(1, 3)),
    "quiz.08.shared": lambda q: (
        layer_of(cl.network.Conv(numbers_of(q.prompt)[3], numbers_of(q.prompt)[4])) - numbers_of(q.prompt)[3]
    ),
    "quiz.08.field": lambda q: unit_size([numbers_of(q.prompt)[1]] * numbers_of(q.prompt)[0]),
    "quiz.09.lenet": lambda q: lenet_width(numbers_of(q.prompt)[0], numbers_of(q.prompt)[1], 2),
}


def test_quiz_answers_are_those_of_convlab(asked):
    """Each answer, computed once more from the numbers in the question, by another way than the question's."""
    if asked.name in quiz_questions.PICTURED:
        return  # test_quiz_pictures_come_from_one_operation_alone
    if asked.name not in COMPUTED:
        assert asked.name in ("quiz.09.overfitting", "quiz.10.transfer"), "nothing to compute"
        return
    assert asked.check(COMPUTED[asked.name](asked)).correct


def test_quiz_of_an_unknown_form_is_refused():
    with pytest.raises(ConvlabError, match="form"):
        cl.exercises.quiz(form="C")
    names = [[question.prompt for question in cl.exercises.quiz(form=form).questions] for form in "AB"]
    assert names[0] != names[1]


def test_quiz_scores_and_says_what_to_read_again():
    quiz = cl.exercises.quiz()
    assert repr(quiz) == "<Quiz: 0 of 20 answered>"
    for number, question in enumerate(quiz.questions, 1):
        quiz.answer(number, question.answer)
    quiz.answer(3, [3, 2, 1])
    quiz.answer(20, None)
    assert repr(quiz) == "<Quiz: 19 of 20 answered>"
    quiz.scored = True
    assert quiz.score == 18
    assert repr(quiz) == "<Quiz: 18 of 20 right; read again 02, 10>"
    with pytest.raises(ConvlabError, match="not changed in place"):
        quiz.answers[0] = "seen by Python only"
    quiz.answers = ["eight", object()]
    assert quiz.score == 0
    assert len(quiz.answers) == 20


@pytest.mark.parametrize("number", [0, 21, -1, 1.5, "1", None, True, [1], 10**400])
def test_quiz_answer_to_no_question_is_refused(number):
    quiz = cl.exercises.quiz()
    with pytest.raises(ConvlabError, match=r"no such question. Got number=.* Use a whole number from 1 to 20\."):
        quiz.answer(number, 5)
    with pytest.raises(ConvlabError, match=r"too many answers. Got 21 of them: the quiz has 20 questions\."):
        quiz.answers = [None] * 21
    assert quiz.answers == [None] * 20
    quiz.answer(np.int64(20), 5)
    assert quiz.answers[19] == "5"


def test_quiz_is_mixed_by_its_seed():
    plain, mixed, again = ([question.spec() for question in quiz_questions.questions(seed)] for seed in (None, 4, 4))
    assert mixed == again != plain
    assert sorted(spec["name"] for spec in mixed) == sorted(spec["name"] for spec in plain)
    for question in quiz_questions.questions(4):
        assert question.check(question.answer).correct


def test_quiz_scores_alike_in_the_page():
    quiz = cl.exercises.quiz()
    answers = [question.answer for question in quiz.questions]
    answers[4], answers[10], answers[11] = 99, None, "no"
    quiz.answers = answers
    script = f"""
    import {{ score }} from {json.dumps((JS / "quiz.js").as_uri())};
    console.log(JSON.stringify(score(data.specs, data.answers)));
    """
    found = run_js(script, {"specs": quiz.specs, "answers": quiz.answers})
    assert found["count"] == quiz.score == 17
    assert found["again"] == quiz.read_again
    assert found["right"] == [outcome.correct for outcome in quiz.outcomes]


# Puzzle


@pytest.mark.parametrize("level", [1, 2, 3])
def test_puzzle_is_solved_by_its_kernel_alone(level):
    puzzle = cl.exercises.puzzle(level)
    assert not puzzle.solved
    puzzle.kernel = LEVELS[level - 1].weights
    assert puzzle.solved
    assert repr(puzzle).endswith("solved>")
    rng = np.random.default_rng(level)
    for _ in range(20):
        other = LEVELS[level - 1].weights + rng.integers(-1, 2, (3, 3))
        puzzle.kernel = other
        assert puzzle.solved == np.array_equal(other, LEVELS[level - 1].weights)
    assert len(repr(puzzle)) < 110


def test_puzzle_distance_is_the_same_in_the_page():
    rng = np.random.default_rng(0)
    pixels = picture().tolist()
    tried = [rng.integers(-3, 4, (3, 3)).tolist() for _ in range(5)] + [[[0.5, 0, 0], [0, 1 / 9, 0], [0, 0, -2.25]]]
    script = f"""
    import {{ compare }} from {json.dumps((JS / "puzzle.js").as_uri())};
    const {{ pixels, targets, tried }} = data;
    const distances = (target) => tried.map((kernel) => compare(pixels, kernel, target).distance);
    console.log(JSON.stringify(targets.map(distances)));
    """
    targets = [level.target.tolist() for level in LEVELS]
    found = run_js(script, {"pixels": pixels, "targets": targets, "tried": tried})
    wanted = [[level.distance(np.array(kernel, float)) for kernel in tried] for level in LEVELS]
    np.testing.assert_allclose(found, wanted, rtol=1e-12)


def test_puzzle_refuses_other_shapes_and_levels():
    puzzle = cl.exercises.puzzle()
    with pytest.raises(ValueError, match="nine weights"):
        puzzle.kernel = np.ones((5, 5))
    with pytest.raises(ValueError, match="Use 1, 2 or 3"):
        cl.exercises.puzzle(4)
    for level in (True, 1.0, "1", [1], np.ones(3)):
        with pytest.raises(ConvlabError, match="Use 1, 2 or 3"):
            cl.exercises.puzzle(level)
    assert puzzle.kernel == ((0, 0, 0), (0, 1, 0), (0, 0, 0))


def test_puzzle_hands_out_nothing_that_can_be_changed():
    puzzle = cl.exercises.puzzle()
    with pytest.raises(ConvlabError, match="not changed in place"):
        puzzle.kernel[1][1] = 9
    for array in (picture(), LEVELS[0].target, LEVELS[1].weights):
        with pytest.raises(ValueError, match="read-only"):
            array[0, 0] = 9


# Progress


@pytest.fixture
def kept(tmp_path, monkeypatch):
    """A temporary file for the progress."""
    file = tmp_path / "folder" / "progress.txt"
    monkeypatch.setenv("CONVLAB_PROGRESS", str(file))
    monkeypatch.setattr(progress_log, "_session", [])
    monkeypatch.setattr(progress_log, "_trouble", "")
    return file


def restart():
    """As after a restart of the kernel."""
    progress_log._session.clear()


def test_progress_survives_a_restart(kept):
    card = cl.exercises.ask("03.largest_sum")
    card.answer = 17
    assert repr(cl.exercises.progress("03")) == "<Progress 03: 0 of 10 solved, 1 tried>"
    card.answer = 19
    cl.exercises.ask("03.which_flip").answer = 3
    restart()
    row = cl.exercises.progress("03")
    assert row.solved == ["03.largest_sum", "03.which_flip"]
    assert repr(row) == "<Progress 03: 2 of 10 solved>"
    assert cl.exercises.ask("03.largest_sum").solved
    assert str(kept) in row.note
    lines = kept.read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# convlab: ")
    assert lines[1:] == ["03.largest_sum tried", "03.largest_sum solved", "03.which_flip solved"]


def test_progress_follows_the_cards(kept):
    row = cl.exercises.progress("03")
    card, other = cl.exercises.ask("03.first_sum"), cl.exercises.ask("03.first_sum")
    card.answer = 8
    assert row.solved == [], "a prediction counts when it is compared"
    card.compared = True
    assert row.solved == ["03.first_sum"]
    assert other.solved
    other.answer = 18
    other.compared = True
    assert row.solved == ["03.first_sum"], "what is solved stays solved"


# Warm-up


def asked_again(lesson, **options):
    return [card.exercise.name for card in cl.exercises.warm_up(lesson, **options).cards]


def test_warm_up_repeats_what_was_missed_then_what_is_oldest(kept):
    for name in ["02.by_hand", "01.wrap", "03.flip", "01.cut", "04.sign"]:
        progress_log.record(name, "solved")
    progress_log.record("04.hole", "tried")
    assert asked_again("04") == ["02.by_hand", "01.wrap", "03.flip"], "of lesson 04 itself nothing is asked"
    progress_log.record("01.clip", "tried")
    restart()
    assert asked_again("04") == ["01.clip", "02.by_hand", "01.wrap"]
    assert asked_again("05") == ["04.hole", "01.clip", "02.by_hand"]


def test_warm_up_answers_move_to_the_end_of_the_queue(kept):
    for name in ["02.by_hand", "01.wrap", "03.flip", "01.cut", "03.positions", "01.clip"]:
        progress_log.record(name, "solved")
    warm_up = cl.exercises.warm_up("04")
    first, second, third = warm_up.cards
    assert [first.outcome.state, first.solved, first.exercise.predict] == ["not attempted", False, False]
    for card in (first, third):
        card.answer = card.exercise.answer
    second.answer = 300
    assert repr(second).startswith("<Warm-up 01.wrap: ")
    assert second.outcome.state == "not yet"
    restart()
    assert asked_again("04") == ["01.wrap", "01.cut", "03.positions"]
    assert progress_log.state("01.wrap") == "solved", "what is solved stays solved"
    assert cl.exercises.ask("01.wrap").solved


@pytest.mark.parametrize("lesson", [f"{number:02}" for number in range(3, 12)])
def test_warm_up_of_a_new_learner_is_the_same_everywhere(kept, lesson):
    first, again, other = (asked_again(lesson, seed=seed) for seed in (0, 0, 1))
    assert first == again
    assert len(set(first)) == 3
    assert all(name < lesson for name in first)
    assert repr(cl.exercises.warm_up(lesson)) == f"<Warm-up {lesson}: {', '.join(first)}>"
    assert other != first


def test_warm_up_questions_stand_on_their_own():
    for name in cl.exercises.names():
        exercise = cl.exercises.get(name)
        leans = re.search(r"^(Play|Now|And|These)\b|Explorer|\b(that network|same table)\b", exercise.prompt)
        if leans and exercise.kind != "code" and exercise.lesson < "11":
            assert not exercise.repeat, f"{name}: {leans[0]}"


@pytest.mark.parametrize("lesson", ["00", "77", "5", 5, None])
def test_warm_up_of_no_lesson_is_refused(lesson):
    with pytest.raises(ConvlabError, match="no earlier lesson to repeat"):
        cl.exercises.warm_up(lesson)


def test_progress_of_programs(kept):
    cl.exercises.check_conv2d(lambda image, kernel: ...)
    assert progress_log.state("05.write_conv2d") == "untouched"
    cl.exercises.check_conv2d(lambda image, kernel: image)
    assert progress_log.state("05.write_conv2d") == "tried"
    cl.exercises.check_conv2d(cl.conv2d)
    assert progress_log.state("05.write_conv2d") == "solved"


def test_checking_an_answer_leaves_no_trace(kept):
    cl.exercises.ask("03.largest_sum").check(19)
    cl.exercises.get("03.largest_sum").check(19)
    cl.exercises.practice().answer = 3
    assert not kept.exists()


def test_progress_is_forgotten_on_wish(kept):
    cl.exercises.ask("03.largest_sum").answer = 19
    assert repr(cl.exercises.forget_progress()) == f"<The progress is forgotten, and {kept} deleted.>"
    assert not kept.exists()
    assert cl.exercises.progress("03").solved == []
    assert repr(cl.exercises.forget_progress()) == "<The progress is forgotten.>"


@pytest.mark.parametrize(
    "content", [b"my shopping list\n", b"\xff\xfe\x00garbage", b"{}", b"# convlab" + b"x" * 2_000_000]
)
def test_progress_leaves_a_foreign_file_alone(kept, content):
    kept.parent.mkdir()
    kept.write_bytes(content)
    cl.exercises.ask("03.largest_sum").answer = 19
    row = cl.exercises.progress("03")
    assert row.solved == ["03.largest_sum"]
    assert "is not a file of convlab and is left unchanged" in row.note
    assert "is left unchanged" in cl.exercises.forget_progress()
    assert kept.read_bytes() == content


def test_progress_where_nothing_can_be_written(kept, monkeypatch):
    kept.parent.write_text("a file where the folder should be", encoding="utf-8")
    cl.exercises.ask("03.largest_sum").answer = 19
    row = cl.exercises.progress("03")
    assert row.solved == ["03.largest_sum"]
    assert "Kept until this kernel stops." in row.note
    kept.parent.unlink()
    kept.mkdir(parents=True)
    assert "cannot be read" in cl.exercises.progress("03").note
    monkeypatch.setenv("CONVLAB_PROGRESS", "off")
    assert "nothing is written" in cl.exercises.progress("03").note


def test_progress_passes_over_a_line_that_was_cut_off(kept):
    cl.exercises.ask("03.largest_sum").answer = 19
    with kept.open("ab") as file:
        file.write(b"03.corner sol")
    cl.exercises.ask("03.which_flip").answer = 3
    restart()
    assert cl.exercises.progress("03").solved == ["03.largest_sum", "03.which_flip"]


def test_progress_of_many_kernels_is_never_lost(kept):
    names = [f"test.n{i}" for i in range(60)]
    script = (
        "import sys\nfrom convlab.exercises import progress_log\n"
        "for name in sys.argv[1:]: progress_log.record(name, 'solved')"
    )
    started = [subprocess.Popen([sys.executable, "-c", script, *names[part::3]], cwd=ROOT) for part in range(3)]
    threads = [threading.Thread(target=progress_log.record, args=(f"test.t{i}", "solved")) for i in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [process.wait(60) for process in started] == [0, 0, 0]
    restart()
    assert all(progress_log.state(name) == "solved" for name in [*names, *(f"test.t{i}" for i in range(20))])


def test_progress_is_not_written_under_pytest_and_in_ci(monkeypatch):
    monkeypatch.delenv("CONVLAB_PROGRESS", raising=False)
    assert progress_log.place() is None
    monkeypatch.delenv("PYTEST_CURRENT_TEST")
    monkeypatch.delenv("CI", raising=False)
    assert progress_log.place() == Path.home() / ".convlab" / "progress.txt"
    monkeypatch.setenv("CI", "true")
    assert progress_log.place() is None


def test_progress_of_no_lesson_is_refused():
    with pytest.raises(ValueError, match="it has no exercises"):
        cl.exercises.progress("77")
