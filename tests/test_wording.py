"""The words of the course: each term has its definition, no pattern of translated English, honest minutes."""

import json
import re

import lesson_minutes
import pytest
from test_course import LESSONS, ROOT, TEXTS, cells_of

FEWEST_TERMS = 62
GLOSSARY = ROOT / "docs" / "glossary.md"
TEXT = {number: "\n\n".join(cells_of(path, "markdown")) for number, path in LESSONS.items()}


def glossary():
    """The names in the first column, and the number of the lesson in the last, of each row of the glossary."""
    rows = re.findall(r"^\| (.+?) \| .+ \| \[(\d\d)\]\(\S+\) \|$", GLOSSARY.read_text(encoding="utf-8"), re.MULTILINE)
    return [(names.split(", "), number) for names, number in rows]


def occurs(name, text):
    return re.search(rf"(?<!\w){re.escape(name)}(?:s|es|ed)?(?!\w)", text, re.IGNORECASE)


# Terms


def test_glossary_is_complete_and_in_order():
    terms = [names[0] for names, _ in glossary()]
    lines = [line for line in GLOSSARY.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    assert len(terms) == len(lines) - 1 >= FEWEST_TERMS, "a row is missing or cannot be read"
    assert terms == sorted(set(terms), key=str.lower)


@pytest.mark.parametrize(("names", "number"), glossary(), ids=lambda value: value[0] if isinstance(value, list) else "")
def test_lesson_introduces_the_term(names, number):
    """The first name of a row is in bold in its lesson; the others occur there."""
    bold = "\n".join(re.findall(r"\*\*(.+?)\*\*", TEXT[number], re.DOTALL))
    assert occurs(names[0], bold), f"lesson {number} has no **{names[0]}**"
    for name in names[1:]:
        assert occurs(name, TEXT[number]), f"lesson {number} does not say {name}"


# Terms on the slides of the lectures that the course is built from, as a pattern where they have several forms.
ON_SLIDES = [
    "hyperparameter",
    "tun(?:e|ed|ing|able)",
    "non-?linear(?:ity)?",
    "neuron",
    "training set",
    "loss function",
    "classification",
    "local connectivity",
    "downsampl(?:e|ed|es|ing)",
    "dimensionality",
    "feature extraction",
    "MLP",
    "architecture",
    "abstraction",
    "element-wise",
    "inner product",
    "object detection",
    "pretrained",
    "TensorFlow Hub",
    "edge distortion",
    "computational load",
    "zero padding",
    "same",
    "RGB",
    r"i\.i\.d\.",
    "visual system",
]


@pytest.mark.parametrize("term", ON_SLIDES)
def test_term_of_the_slides_is_taught(term):
    assert any(re.search(rf"(?<!\w){term}s?(?!\w)", text, re.IGNORECASE) for text in TEXT.values())


# English

# Patterns to avoid, under the name that they have in the table of CONTRIBUTING.md.
AVOIDED = {
    "stands": r"stands?|standing|stood",
    "is no": r"(?<!there )(?:is|are) no(?!\s+(?:longer|more)\b)",
    "answers to": r"answers? to|silent|loud(?:ly|er|est)?",
    "nobody": r"nobody|whoever",
    "the bend": r"bends?",
    "held back": r"held back",
    "by heart": r"by heart",
    "turned": r"(?<!in )turn(?:s|ed|ing)?(?! o(?:n|ff)\b|(?: \w+){1,4} into\b)",
    "makes of": r"makes? of",
    "dear": r"dear(?:er|est)?|shall",
    "who feeds whom": r"who \w+ whom|feeds whom",
    "rules of the house": r"rules of the house",
    "clicks": r"that clicks?|settings? clicks?",
    "buys": r"buys?",
}
# Where a pattern is right: the text around it, and the reason.
ALLOWED: dict[str, str] = {}
CHECKED = [path.name for path in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]]
CHECKED += [path.name for path in LESSONS.values()]


def found(text):
    for allowed in ALLOWED:
        text = text.replace(allowed, " ")
    return [
        f"{name}: {match[0]}" for name, part in AVOIDED.items() for match in re.finditer(rf"\b(?:{part})\b", text, re.I)
    ]


@pytest.mark.parametrize("name", CHECKED)
def test_english_is_idiomatic(name):
    assert not found(TEXTS[name])


def test_patterns_are_found_and_are_rules():
    assert [part.split(":")[0] for part in found("It stands there and is no help: nobody has it by heart.")] == [
        "stands",
        "is no",
        "nobody",
        "by heart",
    ]
    assert not found("There is no kernel: it is no longer in the standard folder, or turned off.")
    assert not found("A network turns raw pixels into features, one layer in turn.")
    assert found("We turn the kernel.")
    rules = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    for name in AVOIDED:
        assert f"| `{name}`" in rules, name


# Minutes


@pytest.mark.parametrize("number", LESSONS)
def test_stated_minutes_are_those_of_the_rule(number):
    needed, optional = lesson_minutes.computed(LESSONS[number])
    stated = lesson_minutes.stated(LESSONS[number])
    assert stated, "the first cell says how long the lesson takes"
    assert sum(stated) == pytest.approx(needed + optional, rel=0.2)
    if optional:
        assert stated == pytest.approx([needed, optional], rel=0.2)


def test_teachers_read_the_same_minutes():
    teaching = (ROOT / "docs" / "teaching.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| \[(\d\d)\].*\| (\d+)(?: \+ (\d+))? \|[^|]*\|$", teaching, re.MULTILINE)
    assert [number for number, _, _ in rows] == list(LESSONS)
    for number, needed, optional in rows:
        assert [int(needed), int(optional or 0)] == pytest.approx(lesson_minutes.computed(LESSONS[number]), rel=0.2), (
            number
        )


def test_rule_of_minutes_counts_each_kind_of_cell(tmp_path):
    def minutes(*cells):
        path = tmp_path / "lesson.ipynb"
        path.write_text(json.dumps({"cells": [{"cell_type": kind, "source": text} for kind, text in cells]}))
        return lesson_minutes.computed(path)

    assert minutes(("markdown", "word " * 400)) == (2, 0)
    assert minutes(("code", "a = 1\n" * 15)) == (1, 0)
    assert minutes(("code", 'cl.exercises.ask("03.flip")')) == (0.75, 0)
    assert minutes(("markdown", "## Optional: more"), ("code", 'cl.exercises.ask("05.write_conv2d")'))[1] > 8
    assert minutes(("markdown", "<details>" + "word " * 400 + "</details>")) == (0, 0)
    assert lesson_minutes.computed(LESSONS["00"])[0] > 5
