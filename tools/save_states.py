"""Saves the state of the lessons' widgets after execution; `make wheel` packs it with the lessons.

    python tools/save_states.py            executes all lessons and writes states/NAME.json for each

With it, a lesson draws its widgets before any cell is run. It is as large as the rest of a lesson and differs in every
execution, so it is made for a release and not kept in git. The lessons themselves do not change: if the execution of
one gives other texts than those committed, which strict nbval compares, it is refused.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
import tempfile
from pathlib import Path

import normalise_notebooks
from normalise_notebooks import Json

from convlab.errors import ConvlabError
from convlab.export.saved_widgets import WIDGETS, needed, references

ROOT = Path(__file__).resolve().parent.parent
STATES = ROOT / "states"
MODEL = re.compile(r"(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])")


def state_of(notebook: Json) -> Json:
    """Saved state of the widgets that an executed notebook displays, of their parts, and of their links.

    Displayed models get the numbers of the committed outputs, and all others the numbers after those.
    """
    saved = notebook["metadata"]["widgets"][WIDGETS]
    numbers = normalise_notebooks.numbered_views(notebook)
    kept = needed(saved["state"], numbers)
    for name in kept:
        numbers.setdefault(name, f"{len(numbers) + 1:032x}")
    text = MODEL.sub(lambda found: numbers.get(found[0], found[0]), json.dumps({**saved, "state": kept}))
    state = {WIDGETS: json.loads(text)}
    known = state[WIDGETS]["state"]
    missing = {part for model in known.values() for part in references(model)} - known.keys()
    if missing:
        raise SystemExit(f"the saved state refers to widgets that it does not hold: {sorted(missing)}")
    return state


def save(lesson: Path, folder: Path) -> Path:
    """Execute a copy of a lesson and write the state of its widgets to the folder."""
    with tempfile.TemporaryDirectory() as name:
        copy = Path(shutil.copy(lesson, name))
        shutil.copytree(lesson.parent / "pictures", Path(name, "pictures"))
        try:
            normalise_notebooks.execute(copy, with_state=True)
        except ConvlabError as error:
            raise SystemExit(f"{lesson.name} cannot be executed. {error}") from None
        text = copy.read_text(encoding="utf-8")
    committed = lesson.read_text(encoding="utf-8")
    if normalise_notebooks.compared(text, lesson.name) != normalise_notebooks.compared(committed, lesson.name):
        raise SystemExit(f"{lesson.name} gives other outputs than those committed. See `make nbval`, `make notebooks`.")
    path = folder / f"{lesson.stem}.json"
    path.write_text(
        json.dumps(state_of(json.loads(text)), separators=(",", ":")) + "\n", encoding="utf-8", newline="\n"
    )
    return path


def main() -> int:
    shutil.rmtree(STATES, ignore_errors=True)
    STATES.mkdir()
    for lesson in sorted((ROOT / "notebooks").glob("*.ipynb")):
        path = save(lesson, STATES)
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1e6:.1f} MB", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
