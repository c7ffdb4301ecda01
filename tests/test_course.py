"""What holds the course together: its English, links, numbers and claims, and that a lesson can be run again."""

import copy
import json
import re
from pathlib import Path

import nbformat
import normalise_notebooks
import numpy as np
import pytest
from rendered import rendered, targets
from spellchecker import SpellChecker

import convlab as cl
from convlab.exercises.questions import lesson_11, puzzles
from convlab.exercises.questions import quiz as quiz_questions

ROOT = Path(__file__).resolve().parent.parent
LESSONS = {path.name[:2]: path for path in sorted((ROOT / "notebooks").glob("*.ipynb"))}
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md")), ROOT / "images" / "CREDITS.md"]
DOCUMENTS = json.loads((ROOT / "tests" / "cases" / "worked_examples.json").read_text(encoding="utf-8"))
COURSE = ["00", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11"]
FEWEST_EXERCISES = 60


def cells_of(path, kind):
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return ["".join(cell["source"]) for cell in cells if cell["cell_type"] == kind]


# The English


WORDS = Path(__file__).parent / "cases" / "words_of_the_course.txt"
# What British spelling writes in another way. Names of programs, papers and options are no prose and are left out.
AMERICAN = re.compile(
    r"""\b(?:
    (?!colormaps?\b)\w*color\w* | gray\w*
    | (?:re)?center(?:s|ed|ing)? | (?:behavior|neighbor|favor|flavor|honor|labor(?!at))\w*
    | (?:label|model|travel|cancel|signal|channel|level|total)(?:ed|ing|ers?)
    | (?!(?:re|over|under)?siz|priz|seiz|optimizers?\b)\w+[iy]z(?:e|es|ed|ers?|ing|ations?)
    | license[ds]? | defense | catalogs? | fulfill | skillful | math
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)


def prose(text):
    """A page without what is no English: code, names of other people's works, addresses, tags."""
    text = re.sub(r"```.*?```", " ", text, flags=re.DOTALL)
    text = re.sub(r"^ {4}.*$", " ", text, flags=re.MULTILINE)
    text = re.sub(r"`[^`]*`", " ", text)
    text = re.sub(r"\b[A-Za-z]+(?:[._]\w+)+(?:\([^)]*\))?|\w*\d\w*", " ", text)  # cl.output_size(5, 3), uint8
    text = re.sub(r"\[[^]]*\]\(https?://[^)]*\)", " ", text)
    text = re.sub(r"\]\([^)]*\)", "] ", text)
    return re.sub(r"</?[a-z][^>]*>", " ", text)


def said_by(exercise):
    """Everything that an exercise can say."""
    spec = exercise.spec()
    yield from (spec["prompt"], spec["why"], spec["then"])
    if exercise.kind == "code":
        yield from spec["hints"][:-1]
        return  # its last hint and its solution are programs
    yield from spec["hints"]
    yield spec["solution"]
    yield from (message for _, message in exercise.mistakes)
    if exercise.kind == "choice":
        yield from (label for label, _ in exercise.options)


def texts():
    """Each text of the course under its name."""
    for path in PAGES:
        yield path.name, prose(path.read_text(encoding="utf-8"))
    for path in LESSONS.values():
        yield path.name, prose("\n\n".join(cells_of(path, "markdown")))
    for exercise in [*map(cl.exercises.get, cl.exercises.names()), *sum(quiz_questions.FORMS.values(), ())]:
        yield exercise.name, prose("\n".join(said_by(exercise)))
    for number, level in enumerate(puzzles.LEVELS, 1):
        yield f"puzzle {number}", "\n".join([level.prompt, level.why, *level.hints])


TEXTS = dict(texts())


@pytest.fixture(scope="module")
def speller():
    checker = SpellChecker(language="en", distance=1)
    allowed = WORDS.read_text(encoding="utf-8").split()
    checker.word_frequency.load_words(word for word in allowed if "-" not in word)
    known = {word.lower() for word in allowed}
    return lambda word: word.lower() in known or all(part.lower() in checker for part in word.split("-") if part)


def words_in(text):
    for word in re.findall(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*", text):
        yield re.sub(r"['’](s|ll|re)$", "", word).replace("’", "'")


def test_spelling(speller):
    wrong = {f"{name}: {word}" for name, text in TEXTS.items() for word in words_in(text) if not speller(word)}
    assert not wrong, "\n".join(["not in the word list (tests/cases/words_of_the_course.txt):", *sorted(wrong)])


def test_spelling_is_british():
    american = {f"{name}: {found[0]}" for name, text in TEXTS.items() for found in AMERICAN.finditer(text)}
    assert not american, "\n".join(sorted(american))


def test_the_speller_finds_what_is_wrong(speller):
    assert not any(map(speller, ["teh", "kernal", "convolutoin", "acheive", "paddding", "same-sizd"]))
    assert all(map(speller, ["colour", "kernel", "don't", "window", "same-sized"]))
    for word in ["color", "colored", "gray", "center", "neighbors", "labeled", "modeling", "normalize", "recognizes"]:
        assert AMERICAN.search(word), word
    for word in [
        "colour",
        "grey",
        "centre",
        "size",
        "sized",
        "resized",
        "prize",
        "labelled",
        "recognise",
        "optimizer",
        "colormap",
    ]:
        assert not AMERICAN.search(word), word


def test_the_list_of_words_is_in_order():
    words = WORDS.read_text(encoding="utf-8").split()
    assert words == sorted(set(words), key=lambda word: (word.lower(), word))


# Links


def page_of(path):
    return rendered(path.read_text(encoding="utf-8"))


def anchors(path):
    """What a heading is called in a link, as code hosts do it."""
    headings = [node.get_text() for node in page_of(path).select("h1, h2, h3, h4, h5, h6")]
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_of_pages_lead_somewhere(page):
    for target in targets(page_of(page)):
        if target.startswith("https://"):
            continue
        file, _, anchor = target.partition("#")
        to = (page.parent / file).resolve() if file else page
        assert to.exists(), target
        assert to.is_relative_to(ROOT), target
        assert not anchor or anchor in anchors(to), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_files_and_targets_that_pages_name_exist(page):
    text = page.read_text(encoding="utf-8")
    for name in re.findall(r"`((?:convlab|tests|tools|notebooks|images|docs|benchmarks|share)/[\w./-]+)`", text):
        assert "NN_" in name or (ROOT / name).exists(), name
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for name in re.findall(r"`make ([a-z-]+)`", text):
        assert name in targets, name


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_python_on_pages_runs(page, monkeypatch):
    monkeypatch.setenv("CONVLAB_PROGRESS", "off")
    names = {"cl": cl}
    for block in re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL):
        exec(compile(block, page.name, "exec"), names)


def test_every_lesson_has_its_row_for_readers_and_teachers():
    readme, teaching = (
        path.read_text(encoding="utf-8") for path in (ROOT / "README.md", ROOT / "docs" / "teaching.md")
    )
    for number in LESSONS:
        assert re.search(rf"^\| {number} ", readme, re.MULTILINE), f"README: {number}"
        assert re.search(rf"^### {number} ", teaching, re.MULTILINE), f"docs/teaching.md: {number}"
    assert "docs/teaching.md" in targets(rendered(readme))


# The numbers and claims of the documents that the course is built from


# Where an example belongs; its number comes out in the lesson, which test_lessons.py proves under its name.
LESSON_OF = {
    "S1-sharpen-corner": "03",
    "S1-two-by-two": "03",
    "S2-diagonals": "03",
    "S2-zero-padding": "11",
    "S2-does-not-fit": "11",
    "S2-pooling": "11",
    "S2-unshared-filters": "08",
    "S3-moving-average": "04",
    "S3-shapes": "01",
    "S3-share-price": "01",
    "S3-fully-connected": "11",
    "S3-toeplitz": "08",
    "S3-which-operation": "11",
    "S3-bandit": "09",
    "S5-three-by-three": "03",
    "S5-averaging": "04",
    "S5-edge": "04",
    "S5-flatten": "03",
}
# The experiments that test each claim: the question before the cell that decides it.
EXPERIMENTS = {
    "patterns are not affected by rotation and translation": ["11.turned"],
    "a feature map is a 3-D array; the number of feature maps equals the number of kernels": ["11.three_axes"],
    "pooling helps to prevent overfitting and makes the model robust to small variations, with loss of information": [
        "09.pooling",
        "11.fewer_weights",
        "11.pooled_shift",
    ],
    "ten filters on a colour picture give 30 2-D arrays": ["06.ten_filters", "11.thirty"],
    "stride 2 halves the feature map": ["11.halves"],
    "ReLU removes negative values and prevents vanishing gradients": ["11.relu"],
    "avoid hyperparameters that do not click: 6x6, 3x3, stride 2": ["11.unread"],
    "shuffling the pixels makes no difference to a fully connected network, and breaks a convolution": [
        "08.shuffle",
        "09.shuffle",
        "11.shuffled",
    ],
    "convolution is translation equivariant and pooling enhances translation invariance": [
        "11.turned",
        "11.pooled_shift",
    ],
    "bigger images need bigger kernels, or stride and dilation": ["11.reach"],
    "dropout in convolutional layers hardly contributes": ["09.dropout"],
}


def test_no_number_of_the_documents_is_forgotten():
    assert {entry["id"] for entry in DOCUMENTS["examples"]} == set(LESSON_OF)
    tested = (ROOT / "tests" / "test_lessons.py").read_text(encoding="utf-8")
    for name, number in LESSON_OF.items():
        if number in LESSONS:
            assert name in tested, f"tests/test_lessons.py does not show that {name} comes out in lesson {number}"


def test_every_claim_of_the_documents_has_an_experiment():
    claims = {entry["claim"] for entry in DOCUMENTS["claims_to_test"]}
    assert set(EXPERIMENTS) == claims
    for claim, names in EXPERIMENTS.items():
        for name in names:
            assert cl.exercises.get(name).predict, f"{claim}: nothing is predicted"
            code = cells_of(LESSONS[name[:2]], "code")
            place = next(i for i, source in enumerate(code) if f'"{name}"' in source)
            assert "exercises.ask" not in code[place + 1], f"{claim}: no experiment follows"


def test_which_operation_has_one_answer():
    for name, operations in lesson_11.OPERATIONS.items():
        question = cl.exercises.get(name)
        assert [label for label, _ in question.options] == [*operations]
    numbers, windows = lesson_11.OPERATIONS.values()
    shown = cl.exercises.get("11.which_numbers").grids[1][1]
    fitting = [label for label, run in numbers.items() if np.array_equal(run(), shown)]
    assert fitting == [cl.exercises.get("11.which_numbers").answer]
    shown = cl.exercises.get("11.which_windows").grids[0][1]
    readings = {label: run() for label, run in windows.items() if run is not None}
    fitting = [label for label, (seen, places) in readings.items() if places == 9 and np.array_equal(seen, shown)]
    assert fitting == [cl.exercises.get("11.which_windows").answer]


def test_the_course_has_enough_exercises():
    if set(COURSE) - set(LESSONS):
        pytest.skip("some lessons are not there yet")
    assert len(cl.exercises.names()) >= FEWEST_EXERCISES


# Run All, and run all again


def said_twice(code, path):
    """What each cell shows in the first and in the second run, both in one kernel."""
    again = copy.deepcopy(code)
    for place, cell in enumerate(again):
        cell.id = f"again-{place}"
    nbformat.write(nbformat.v4.new_notebook(cells=[*code, *again]), path)
    normalise_notebooks.execute(path)
    cells = json.loads(normalise_notebooks.normalised_text(path.read_text(encoding="utf-8")))["cells"]
    said = [text_of(cell["outputs"]) for cell in cells]
    return said[: len(code)], said[len(code) :]


def text_of(outputs):
    """What a cell prints and shows, as text."""
    pieces = [output.get("text") or output.get("data", {}).get("text/plain", []) for output in outputs]
    return ["".join(piece) for piece in pieces]


@pytest.mark.slow
@pytest.mark.parametrize("number", LESSONS)
def test_lesson_says_the_same_when_it_is_run_again(number, tmp_path):
    """In the same kernel. That it runs alone from a fresh kernel is what nbval shows: each notebook gets its own."""
    cells = nbformat.read(LESSONS[number], as_version=4).cells
    first, second = said_twice([cell for cell in cells if cell.cell_type == "code"], tmp_path / "lesson.ipynb")
    assert first == second
    assert any(first)


def test_running_again_can_differ(tmp_path):
    code = [nbformat.v4.new_code_cell("seen = [*globals().get('seen', []), 1]\nlen(seen)")]
    assert said_twice(code, tmp_path / "counts.ipynb") == ([["1"]], [["2"]])
