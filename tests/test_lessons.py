"""What holds for every lesson: its parts in order, its questions before its answers, its numbers right."""

import ast
import itertools
import json
import re
from pathlib import Path

import numpy as np
import pytest
from rendered import rendered, targets

import convlab as cl

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "notebooks"
LESSONS = {path.name[:2]: path for path in sorted(FOLDER.glob("*.ipynb"))}
EXAMPLES = json.loads((ROOT / "tests" / "cases" / "worked_examples.json").read_text(encoding="utf-8"))
OPENING = [
    "**What you'll do.**",
    "**What you'll learn**",
    "**What you'll need.**",
    "> **",
]
BOX = re.compile(r"> \*\*(Conventions|The rules of the house)\b")
CLOSING = ["What to remember", "In practice", "Further reading"]
MOST_LINES, MEDIAN_LINES = 6, 3
LARGEST_FILE = 1_500_000
ALLOWED_IMPORTS = {"convlab", "numpy", "matplotlib.pyplot", "sys"}


class Lesson:
    def __init__(self, path):
        self.path = path
        self.cells = json.loads(path.read_text(encoding="utf-8"))["cells"]

    def sources(self, kind):
        return ["".join(cell["source"]) for cell in self.cells if cell["cell_type"] == kind]

    @property
    def text(self):
        return "\n\n".join(self.sources("markdown"))

    @property
    def code(self):
        return "\n".join(self.sources("code"))

    @property
    def asked(self):
        return re.findall(r'exercises\.ask\("([^"]+)"\)', self.code)

    def output_numbers(self):
        """For each code cell, all numbers in its text outputs, in reading order."""
        for cell in self.cells:
            if cell["cell_type"] == "code":
                parts = [out.get("text") or out.get("data", {}).get("text/plain", []) for out in cell["outputs"]]
                shown = " ".join("".join(part) for part in parts)
                yield [float(number) for number in re.findall(r"-?\d+\.?\d*", shown)]

    def shows(self, numbers):
        """Whether some output holds these numbers one after the other."""
        wanted = np.ravel(numbers)
        for shown in self.output_numbers():
            for start in range(len(shown) - len(wanted) + 1):
                if np.array_equal(shown[start : start + len(wanted)], wanted):
                    return True
        return False


@pytest.fixture(params=LESSONS)
def lesson(request):
    return Lesson(LESSONS[request.param])


@pytest.fixture
def number(lesson):
    return lesson.path.name[:2]


def test_lesson_begins_and_ends_as_all_do(lesson):
    places = [lesson.text.find(part) for part in OPENING]
    assert -1 not in places, OPENING[places.index(-1)]
    assert places == sorted(places)
    assert lesson.cells[0]["cell_type"] == lesson.cells[1]["cell_type"] == "markdown"
    assert BOX.match("".join(lesson.cells[1]["source"]))
    headings = re.findall(r"^## (.+)$", lesson.text, re.MULTILINE)
    assert headings[-3:] == CLOSING


def test_lesson_headings_go_down_one_level_at_a_time(lesson):
    levels = [len(marks) for marks in re.findall(r"^(#+) ", lesson.text, re.MULTILINE)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_lesson_has_three_things_to_remember_and_reasons_to_read_on(lesson):
    remember = lesson.text.split("## What to remember")[1].split("\n## ")[0]
    assert len(re.findall(r"^- ", remember, re.MULTILINE)) == 3
    reading = rendered(lesson.text.split("## Further reading")[1]).select("li")
    assert len(reading) >= 3
    for item in reading:  # what it is, and why to read it
        for link in item.select("a"):
            link.decompose()
        assert len(item.get_text(strip=True)) > 28, item


def test_lesson_links_and_pictures_exist(lesson):
    page = rendered(lesson.text)
    for target in targets(page):
        if not target.startswith("https://"):
            assert (FOLDER / target).is_file(), target
    for picture in page.select("img"):
        assert not picture["src"].startswith("https://"), "a lesson fetches nothing"
        assert len(picture["alt"]) > 30, f"{picture['src']}: say what the picture shows"


def test_lesson_asks_each_of_its_exercises_once(lesson, number):
    assert sorted(lesson.asked) == sorted(set(lesson.asked))
    assert set(lesson.asked) == set(cl.exercises.names(number))
    assert lesson.asked, "a lesson without a question"


def test_lesson_asks_in_the_order_of_its_module(lesson, number):
    assert lesson.asked == cl.exercises.names(number)


def test_lesson_predictions_come_before_their_answers(lesson):
    """After a prediction come as many code cells as it says, and before it none with the answer alone."""
    code = lesson.sources("code")
    for name in lesson.asked:
        exercise = cl.exercises.get(name)
        if not exercise.predict:
            continue
        place = next(i for i, source in enumerate(code) if f'"{name}"' in source)
        cells = min(exercise.answered_by)
        following = code[place + 1 : place + 1 + cells]
        assert len(following) == cells
        assert not any("exercises.ask" in source for source in following), f"{name}: nothing to compare with"
        if exercise.kind == "number":
            shown = list(lesson.output_numbers())[place + 1 : place + 1 + cells]
            assert any(exercise.answer in numbers for numbers in shown), f"{name}: the answer is not shown"


# Outputs in which an answer occurs by chance: name of the question, cells after it.
CHANCE = {("05.shrink", 2)}


def plain_output(cell):
    """The text that a code cell shows, without the line that stands in for a widget."""
    parts = []
    for out in cell["outputs"]:
        data = out.get("data", {})
        if "application/vnd.jupyter.widget-view+json" not in data:
            parts.append("".join(out.get("text") or data.get("text/plain", [])))
    return "\n".join(parts)


def says(text, exercise):
    """Whether a text holds the answer of an exercise: a number, a shape, the numbers of a table or an option."""
    numbers = [float(number) for number in re.findall(r"-?\d+\.?\d*", text.replace(",", ""))]
    if exercise.kind == "choice":
        return exercise.answer.lower() in text.lower()
    wanted = np.ravel(exercise.answer).tolist()
    return any(numbers[i : i + len(wanted)] == wanted for i in range(len(numbers)))


def test_lesson_shows_no_answer_before_it_is_asked_for(lesson):
    """On opening, the outputs that answer a question are hidden, and no other one near it has the answer."""
    code = [cell for cell in lesson.cells if cell["cell_type"] == "code"]
    hidden = [cell["metadata"].get("jupyter", {}).get("outputs_hidden", False) for cell in code]
    declared = set()
    for place, cell in enumerate(code):
        for name in re.findall(r'exercises\.ask\("([^"]+)"\)', "".join(cell["source"])):
            exercise = cl.exercises.get(name)
            answers = {place + offset for offset in exercise.answered_by}
            declared |= answers
            assert answers or not exercise.predict
            assert all(map(hidden.__getitem__, answers)), f"{name}: its answer is visible"
            is_digit = exercise.kind == "number" and exercise.answer in range(10)
            if exercise.kind == "code" or (is_digit and not exercise.predict):
                continue  # a single digit is in most outputs
            for offset in range(1, 4):
                if place + offset >= len(code) or "exercises." in "".join(code[place + offset]["source"]):
                    break
                if not hidden[place + offset] and (name, offset) not in CHANCE:
                    shown = plain_output(code[place + offset])
                    assert not says(shown, exercise), f"{name}: answered by cell {offset} after it: {shown}"
    assert {place for place, is_hidden in enumerate(hidden) if is_hidden} == declared


def test_lesson_cells_are_short(lesson):
    lengths = []
    for source in lesson.sources("code"):
        # A table of numbers may be as long as it is.
        lines = [line for line in source.splitlines() if not re.fullmatch(r"[\s\d\[\],()-]*", line)]
        lengths.append(len(lines))
        assert len(lines) <= MOST_LINES, source
        assert max(map(len, source.splitlines())) <= 110, source
        assert not source.rstrip().endswith(";"), "nbval cannot compare a cell that ends in a semicolon"
    assert np.median(lengths) <= MEDIAN_LINES


def test_lesson_uses_public_names_only(lesson):
    public = set(cl.__all__)
    for node in ast.walk(ast.parse(lesson.code)):
        if isinstance(node, ast.Attribute):
            assert not node.attr.startswith("_"), node.attr
            if isinstance(node.value, ast.Name) and node.value.id == "cl":
                assert node.attr in public, f"cl.{node.attr}"
        if isinstance(node, ast.Import):
            assert {alias.name for alias in node.names} <= ALLOWED_IMPORTS
        assert not isinstance(node, ast.ImportFrom), "import convlab as cl is enough"


def test_lesson_every_output_has_a_line_of_text(lesson):
    for cell in lesson.cells:
        for output in cell.get("outputs", []):
            if output["output_type"] != "stream":
                line = "".join(output["data"]["text/plain"])
                assert "0xADDR" not in line, line
                if "application/vnd.jupyter.widget-view+json" in output["data"]:
                    assert len(line) < 110
                    assert "\n" not in line


def test_lesson_is_not_large(lesson):
    assert lesson.path.stat().st_size < LARGEST_FILE
    pictures = rendered(lesson.text).select("img")
    assert pictures, "a still picture for readers without a running kernel"
    assert sum((FOLDER / picture["src"]).stat().st_size for picture in pictures) < LARGEST_FILE / 3


def test_every_still_picture_is_used():
    used = {name for path in LESSONS.values() for name in targets(rendered(Lesson(path).text))}
    for picture in (FOLDER / "pictures").iterdir():
        assert f"pictures/{picture.name}" in used, picture.name


# The numbers of the documents that the course is built from

SHOWN = {
    "00": ["S2-pooling"],
    "03": ["S1-two-by-two", "S1-sharpen-corner", "S2-diagonals"],
    "04": ["S3-moving-average"],
    "07": ["S2-pooling"],
    "11": ["S2-pooling", "S2-zero-padding"],
}


def example(name):
    return next(entry for entry in EXAMPLES["examples"] if entry["id"] == name)


@pytest.mark.parametrize(("number", "name"), [(number, name) for number in SHOWN for name in SHOWN[number]])
def test_worked_example_comes_out_in_its_lesson(number, name):
    entry = example(name)
    assert Lesson(LESSONS[number]).shows(entry.get("expected", entry.get("expected_max")))


def test_worked_example_s3_shapes_come_out():
    lesson, entry = Lesson(LESSONS["01"]), example("S3-shapes")
    assert all(lesson.shows(entry[what]) for what in ("cat", "logo", "range"))
    assert lesson.shows(972 * 1920 * 3), "the numbers in one picture of a film"


def test_worked_example_s3_share_price_comes_out():
    entry = example("S3-share-price")
    assert Lesson(LESSONS["01"]).shows(entry["input"])
    assert all(Lesson(LESSONS["02"]).shows(entry[what]) for what in ("averages", "differences"))


def test_worked_example_s5_first_row_comes_out():
    """S5-three-by-three, 12 12 17; the rest of the map is left to the learner, and so is its largest number."""
    assert Lesson(LESSONS["03"]).shows(example("S5-three-by-three")["expected"][0])
    assert cl.exercises.get("03.largest_sum").answer == np.max(example("S5-three-by-three")["expected"])


def test_worked_example_s5_kernels_come_out():
    """S5-edge, S5-flatten and S5-averaging."""
    edge = [[0, -1, 0], [-1, 4, -1], [0, -1, 0]]
    assert Lesson(LESSONS["03"]).shows(edge), "in reading order: 0 -1 0 -1 4 -1 0 -1 0"
    assert Lesson(LESSONS["04"]).shows(edge)
    assert Lesson(LESSONS["04"]).shows(np.full((5, 5), 1 / 25))


def test_worked_example_s2_setting_that_does_not_click_comes_out():
    entry = example("S2-does-not-fit")
    assert Lesson(LESSONS["05"]).shows([entry["exact"], entry["expected"]])


def test_worked_example_s3_operations_are_asked():
    """Operation, size, stride, padding: both answers of the lecture are those of a card."""
    with_numbers, windows_only = example("S3-which-operation")["answers"]
    cards = [cl.exercises.get(f"05.{name}").answer for name in ("which_operation", "windows_only")]
    assert cards[0] == "{operation}, {size} × {size}, stride {stride}".format(**with_numbers)
    assert cards[1] == "either, with size {size}, stride {stride}, padding 1".format(**windows_only)
    assert (with_numbers["padding"], windows_only["padding"]) == (False, True)


def test_worked_example_s2_weights_that_are_not_shared_come_out():
    lesson, entry = Lesson(LESSONS["08"]), example("S2-unshared-filters")
    assert lesson.shows(entry["expected"])
    assert lesson.shows(entry["shared"])
    assert cl.exercises.get("08.unshared").answer == np.prod(entry["places"] + entry["window"]) == entry["expected"]


def test_worked_example_s3_fully_connected_comes_out():
    lesson, entry = Lesson(LESSONS["08"]), example("S3-fully-connected")
    assert lesson.shows(np.prod(entry["inputs"]))
    assert lesson.shows(entry["expected"])
    assert lesson.shows(entry["rounded"])


def test_worked_example_s3_convolution_as_a_matrix_comes_out():
    kernel = example("S3-toeplitz")["kernel_1d"]
    matrix = [[0] * row + kernel + [0] * (3 - row) for row in range(4)]
    assert Lesson(LESSONS["08"]).shows(matrix)


def test_worked_example_s2_averages_come_out():
    """As they are computed; the table that was printed is for lesson 11 to check."""
    assert Lesson(LESSONS["07"]).shows(example("S2-pooling")["expected_average"])
    assert not Lesson(LESSONS["07"]).shows(example("S2-pooling")["printed_average"])


def test_ten_filters_on_a_colour_picture_give_ten_maps_or_thirty():
    lesson = Lesson(LESSONS["06"])
    assert lesson.shows([10, 280]) and lesson.shows([30, 300])
    assert cl.exercises.get("06.ten_filters").answer == 10


def test_the_checks_of_numbers_can_fail():
    lesson = Lesson(LESSONS["03"])
    assert lesson.shows([[8, 7], [4, 5]])
    assert not lesson.shows([[8, 7], [4, 6]])


def test_worked_examples_that_are_printed_wrongly_come_out_right():
    lesson = Lesson(LESSONS["11"])
    assert lesson.shows(example("S2-pooling")["expected_average"])
    assert lesson.shows(example("S2-zero-padding")["flipped"])
    assert lesson.shows([31, 345, 665, 638, 400]), "S3-fully-connected, with commas"
    assert lesson.shows([example("S2-does-not-fit")[name] for name in ("exact", "expected")])


def test_worked_example_which_operation_is_asked():
    """S3-which-operation: the two answers of the lecture are the two right answers."""
    answers = [cl.exercises.get(name).answer for name in ("11.which_numbers", "11.which_windows")]
    for entry, answer in zip(example("S3-which-operation")["answers"], answers, strict=True):
        assert answer.startswith(f"{entry['operation']} {entry['size']} × {entry['size']}, stride {entry['stride']}")
        assert ("no padding" not in answer) == entry["padding"]


def test_worked_example_s3_bandit_comes_out():
    """S3-bandit: what is known, what was given, one unit for each reward, and the labels one-hot."""
    lesson, entry = Lesson(LESSONS["09"]), example("S3-bandit")
    assert lesson.shows(entry["x"] + entry["y"])
    one_hot = [[int(given == reward) for reward in entry["rewards"]] for given in entry["y"]]
    assert lesson.shows(entry["rewards"] + np.ravel(one_hot).tolist())
    assert cl.exercises.get("09.bandit_units").answer == len(entry["rewards"])


def test_the_first_lesson_promises_only_lessons_that_exist():
    links = targets(rendered(Lesson(LESSONS["00"]).text))
    assert [name for name in links if name.endswith(".ipynb")] == [
        path.name for number, path in LESSONS.items() if number != "00"
    ]
