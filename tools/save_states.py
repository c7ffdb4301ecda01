"""Saves what the widgets of the lessons hold once they have run: `make wheel` packs it beside the lessons.

    python tools/save_states.py            executes all lessons and writes states/NAME.json for each

With the state a lesson draws its widgets before anything is run. It is as large as all the rest of a lesson and differs
in every execution, so it is made for a release and not kept in git. The lessons themselves stay as they are committed:
one whose execution gives anything else is refused.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
import tempfile
from pathlib import Path

import normalise_notebooks

ROOT = Path(__file__).resolve().parent.parent
STATES = ROOT / "states"
WIDGET_STATE = "application/vnd.jupyter.widget-state+json"
MODEL = re.compile(r"\b[0-9a-f]{32}\b")


def state_of(notebook: dict) -> dict:
    """The saved state of the widgets that an executed notebook shows, and of those they are made of.

    Models have the numbers that the committed outputs call them by, and all others the numbers after those.
    """
    saved = notebook["metadata"]["widgets"][WIDGET_STATE]
    numbers = normalise_notebooks.numbered_views(notebook)
    waiting, kept = list(numbers), {}
    while waiting:
        model = waiting.pop(0)
        if model in kept or model not in saved["state"]:
            continue
        kept[model] = saved["state"][model]
        for other in re.findall(r'"IPY_MODEL_([0-9a-f]{32})"', json.dumps(kept[model]["state"])):
            numbers.setdefault(other, f"{len(numbers) + 1:032x}")
            waiting.append(other)
    text = MODEL.sub(lambda found: numbers.get(found[0], found[0]), json.dumps({**saved, "state": kept}))
    return {WIDGET_STATE: json.loads(text)}


def save(lesson: Path, folder: Path) -> Path:
    """Execute a copy of a lesson and write its state to the folder."""
    with tempfile.TemporaryDirectory() as name:
        copy = Path(shutil.copy(lesson, name))
        shutil.copytree(lesson.parent / "pictures", Path(name, "pictures"))
        normalise_notebooks.execute(copy, with_state=True)
        text = copy.read_text(encoding="utf-8")
    if normalise_notebooks.normalised_text(text, lesson.name) != lesson.read_text(encoding="utf-8"):
        raise SystemExit(f"{lesson.name} gives other outputs than those committed. See `make nbval`, `make notebooks`.")
    path = folder / f"{lesson.stem}.json"
    path.write_text(json.dumps(state_of(json.loads(text)), separators=(",", ":")) + "\n", encoding="utf-8", newline="\n")
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
