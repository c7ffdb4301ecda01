"""Computes how long a lesson takes, and compares it with the minutes that its first cell states.

    python tools/lesson_minutes.py notebooks

The rule: 200 words a minute, 4 seconds for a line of code, 45 for a question, a minute for a widget, 8 for a program
to write, 15 for the quiz, 5 for the puzzle, 2 for endless practice. Folded text and *Further reading* do not count.
Sections whose heading begins with *Optional:* are counted on their own.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator
from pathlib import Path

from convlab import exercises

WORDS_A_MINUTE = 200
MINUTES_A_LINE = 4 / 60
WIDGET = re.compile(r"cl\.(?:Explorer|SignalExplorer|Chain|NetworkViewer|compare|LossCurve)\(")
CALLS = {  # minutes for each call of cl.exercises in a cell
    "quiz": 15.0,
    "puzzle": 5.0,
    "practice": 2.0,
    "warm_up": 3 * 0.75,
}
QUESTION, PROGRAM = 0.75, 8.0
NUMBERS = {"ten": 10, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "half an hour": 30}


def _words(source: str) -> int:
    text = re.sub(r"<details>.*?</details>", " ", source, flags=re.DOTALL)
    text = re.sub(r"\]\([^)]*\)|`{3}.*?`{3}", " ", text, flags=re.DOTALL)
    return len(re.findall(r"[\w'’]+(?:[-./][\w'’]+)*", text))


def _code(source: str) -> float:
    names = re.findall(r'exercises\.ask\("([^"]+)"\)', source)
    if names:
        return sum(PROGRAM if exercises.get(name).kind == "code" else QUESTION for name in names)
    minutes = sum(CALLS[name] for name in re.findall(r"exercises\.(\w+)\(", source) if name in CALLS)
    if "exercises." not in source:
        minutes += MINUTES_A_LINE * len([line for line in source.splitlines() if line.strip()])
    return minutes + len(WIDGET.findall(source))


def sections(path: Path) -> Iterator[tuple[str, float]]:
    """Heading and minutes of each second-level section of a lesson; the part before the first has an empty heading."""
    heading, minutes = "", 0.0
    for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] == "code":
            minutes += _code(source)
            continue
        first, *others = re.split(r"^(?=## )", source, flags=re.MULTILINE)
        minutes += _words(first) / WORDS_A_MINUTE
        for part in others:
            yield heading, minutes
            heading = part.splitlines()[0].removeprefix("## ")
            minutes = 0 if heading == "Further reading" else _words(part) / WORDS_A_MINUTE
    yield heading, minutes


def computed(path: Path) -> tuple[float, float]:
    """Minutes of a lesson without its optional sections, and of these."""
    parts = list(sections(path))
    optional = sum(minutes for heading, minutes in parts if heading.startswith("Optional:"))
    return sum(minutes for _, minutes in parts) - optional, optional


def stated(path: Path) -> list[int]:
    """The minutes that the first cell of a lesson names, in digits or in words, in their order."""
    first = "".join(json.loads(path.read_text(encoding="utf-8"))["cells"][0]["source"]).lower()
    names = "|".join(NUMBERS)
    found = re.findall(rf"\b(\d+|(?:{names})(?:-five)?) minutes|\b(half an hour)\b", first)
    return [_number(digits or words) for digits, words in found]


def _number(text: str) -> int:
    if text.isdigit():
        return int(text)
    return NUMBERS[text.removesuffix("-five")] + 5 * text.endswith("-five")


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="the folder of the lessons")
    wish = parser.parse_args(argv)
    print("lesson  minutes  optional  stated")
    for path in sorted(wish.folder.glob("*.ipynb")):
        needed, optional = computed(path)
        print(f"{path.name[:2]:6} {needed:8.1f} {optional:9.1f}  {', '.join(map(str, stated(path)))}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
