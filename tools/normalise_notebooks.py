"""Normalises executed notebooks to the form in which they are committed.

    python tools/normalise_notebooks.py notebooks             rewrites them
    python tools/normalise_notebooks.py --check notebooks     only reports those that are not normalised
    python tools/normalise_notebooks.py --execute notebooks   executes them first, in place

Two executions of the same lesson on one machine give the same bytes: execution counts run from 1, the identifiers
of cells and widgets are numbered in reading order, and everything that is specific to one run (times, versions,
memory addresses, folders in tracebacks, the state of widgets) is left out. On another machine images may have other
bytes, and only the rest is compared. Outputs stay, because strict nbval compares them; those that answer a question
are hidden on opening (its `answered_by` names the cells), and running the cell shows them. A notebook with a code
cell that has not been run, or with an error without the tag that permits it, is refused.
"""

from __future__ import annotations

import argparse
import configparser
import functools
import json
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

import nbformat
from nbformat.v4 import new_notebook, new_output

from convlab import exercises, jupyter
from convlab.errors import ConvlabError

Json: TypeAlias = dict[str, Any]  # an object of a notebook file

ROOT = Path(__file__).resolve().parent.parent
KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
LANGUAGE = {"name": "python"}
ASKED = re.compile(r'exercises\.ask\("([^"]+)"\)')
WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"
ERROR_TAGS = {"raises-exception", "nbval-raises-exception"}
SKIP_TAGS = {"nbval-skip"}
# Strict nbval does not compare these: the bytes of an image depend on the last digits of a number, and so on the
# processor and on versions of libraries. The text beside an image tests what it shows.
PICTURES = {"image/png", "image/jpeg"}
# Metadata of one machine or one run.
DROPPED = {"execution", "scrolled", "collapsed", "trusted", "ExecuteTime"}
# Folders of this machine in tracebacks, up to the part that is the same everywhere.
FOLDER = r"(?:[A-Za-z]:)?[^\s'\"(<\x1b]*[/\\]"
TRACEBACK_SCRUBS = [
    (re.compile(FOLDER + r"(site-packages[/\\])"), r"\1"),
    (re.compile(FOLDER + r"lib[/\\]python3\.\d+[/\\]"), "lib/python3/"),
    (re.compile(FOLDER + r"(convlab[/\\](?:\w+[/\\])*\w+\.py)"), r"\1"),
]


class NotebookRefusedError(ValueError):
    """The notebook cannot be committed, even after normalisation."""


@functools.cache
def sanitizers() -> list[tuple[re.Pattern[str], str]]:
    """Patterns that nbval replaces before it compares; the committed outputs contain the replacements."""
    settings = configparser.RawConfigParser()
    settings.read(ROOT / "nbval-sanitize.cfg", encoding="utf-8")
    return [(re.compile(settings[name]["regex"]), settings[name]["replace"]) for name in settings.sections()]


def scrub(text: str, patterns: list[tuple[re.Pattern[str], str]]) -> str:
    """The text with the parts replaced that differ between runs."""
    for pattern, replacement in patterns:
        text = pattern.sub(replacement, text)
    return text


def _output(output: Json, count: int, models: dict[str, str]) -> nbformat.NotebookNode:
    kind = output["output_type"]
    new: Callable[..., nbformat.NotebookNode] = partial(new_output, kind)
    if kind == "stream":
        return new(name=output["name"], text=scrub(output["text"], sanitizers()))
    if kind == "error":
        lines = [scrub(line, sanitizers() + TRACEBACK_SCRUBS) for line in output["traceback"]]
        return new(ename=output["ename"], evalue=scrub(output["evalue"], sanitizers()), traceback=lines)
    data = {}
    for mime, content in output["data"].items():
        if mime == WIDGET_VIEW:
            content = {**content, "model_id": models[content["model_id"]]}
        elif mime.startswith("text/") or mime == "image/svg+xml":
            content = scrub(content, sanitizers())
        data[mime] = content
    counted = {"execution_count": count} if kind == "execute_result" else {}
    return new(data, metadata=output.get("metadata", {}), **counted)


def _joined(outputs: Iterable[Json]) -> list[Json]:
    """The outputs, with neighbouring pieces of one stream joined, because their boundaries depend on the run."""
    joined: list[Json] = []
    for output in outputs:
        last = joined[-1] if joined else {}
        if output["output_type"] == "stream" == last.get("output_type") and output["name"] == last["name"]:
            joined[-1] = {**last, "text": last["text"] + output["text"]}
        else:
            joined.append(output)
    return joined


def numbered_views(notebook: Json) -> dict[str, str]:
    """Numbers of the displayed widgets in reading order, by their identifiers in this run."""
    outputs = [output for cell in notebook["cells"] for output in cell.get("outputs", [])]
    views = [output["data"][WIDGET_VIEW]["model_id"] for output in outputs if WIDGET_VIEW in output.get("data", {})]
    return {model: f"{number:032x}" for number, model in enumerate(dict.fromkeys(views), 1)}


def answering(sources: Sequence[str], name: str = "notebook") -> set[int]:
    """Code cells whose outputs answer a question that an earlier one asks, by the question's own declaration.

    Parameters
    ----------
    sources : sequence of str
        The sources of all code cells.

    Raises
    ------
    NotebookRefusedError
        If a question is answered by a cell that is not there, or that asks the next question.
    """
    cells = set()
    for place, source in enumerate(sources):
        for asked in ASKED.findall(source):
            for offset in exercises.get(asked).answered_by:
                answer = place + offset
                if answer >= len(sources) or "exercises." in sources[answer]:
                    raise NotebookRefusedError(
                        f"{name}: {asked} is answered by code cell {offset} after it, where no answer is. Change its "
                        "answered_by in convlab/exercises/questions."
                    )
                cells.add(answer)
    return cells


def normalise(notebook: Json, name: str = "notebook") -> nbformat.NotebookNode:
    """The notebook in its committed form.

    Raises
    ------
    NotebookRefusedError
        If a code cell has not been run, or shows an error without the tag that permits it.
    """
    cells, count, models = [], 0, numbered_views(notebook)
    hidden = answering([cell["source"] for cell in notebook["cells"] if cell["cell_type"] == "code"], name)
    for number, cell in enumerate(notebook["cells"], 1):
        kept = {key: value for key, value in cell["metadata"].items() if key not in DROPPED}
        normal = nbformat.from_dict({**cell, "id": f"cell-{number:02}", "metadata": kept})
        if cell["cell_type"] == "code":
            view = {key: value for key, value in kept.pop("jupyter", {}).items() if key != "outputs_hidden"}
            view |= {"outputs_hidden": True} if count in hidden else {}
            normal.metadata = nbformat.from_dict({**kept, **({"jupyter": view} if view else {})})
            tags, source = set(kept.get("tags", [])), cell["source"].strip()
            if not cell["execution_count"] and source and not tags & SKIP_TAGS:
                raise NotebookRefusedError(
                    f"{name}: cell {number} has not been run, so its outputs prove nothing. It begins: "
                    f"{source.splitlines()[0]!r}. Run `make notebooks`."
                )
            count += 1
            errors = [output for output in cell["outputs"] if output["output_type"] == "error"]
            if errors and not tags & ERROR_TAGS:
                raise NotebookRefusedError(
                    f"{name}: cell {number} ended in {errors[0]['ename']}: {errors[0]['evalue']}. Mend "
                    "it, or tag the cell raises-exception if it is meant to."
                )
            normal.execution_count = count
            normal.outputs = [_output(output, count, models) for output in _joined(cell["outputs"])]
            if str(ROOT) in json.dumps(normal.outputs):
                raise NotebookRefusedError(
                    f"{name}: cell {number} shows a folder of this machine, {ROOT}; on another it fails."
                )
        cells.append(normal)
    metadata = {"kernelspec": KERNEL, "language_info": LANGUAGE}
    if "title" in notebook["metadata"]:
        metadata["title"] = notebook["metadata"]["title"]
    normal_notebook: nbformat.NotebookNode = new_notebook(cells=cells, metadata=nbformat.from_dict(metadata))
    return normal_notebook


def compared(text: str, name: str = "notebook") -> list[Json]:
    """The parts that two executions of a notebook have in common: each cell's source, and outputs that nbval compares.

    These are all texts, by kind and in order, but not images and tracebacks.
    """
    cells = []
    for cell in normalise(nbformat.reads(text, as_version=4), name).cells:
        outputs: dict[str, list[Any]] = {}
        for output in cell.pop("outputs", []):
            shown = output.get("data") or {"error": [output.get("ename"), output.get("evalue")]}
            if output.output_type == "stream":  # joined, even if other outputs came between its parts
                shown = {output.name: "".join([*outputs.pop(output.name, []), output.text])}
            for kind in shown.keys() - PICTURES:
                outputs.setdefault(kind, []).append(shown[kind])
        cells.append({**cell, "outputs": outputs})
    return cells


def normalised_text(text: str, name: str = "notebook") -> str:
    """The text of a notebook file in its committed form."""
    normal: str = nbformat.writes(normalise(nbformat.reads(text, as_version=4), name))
    return f"{normal}\n"


def execute(path: Path, with_state: bool = False) -> None:
    """Run all cells of a notebook file, in place, in a new kernel that starts in its folder."""
    notebook = nbformat.read(path, as_version=4)
    jupyter.execute(notebook, path.parent, 120, store_widget_state=with_state)
    nbformat.write(notebook, path)


def notebooks_in(paths: Iterable[Path]) -> list[Path]:
    """Notebook files among the paths, and those in folders among them."""
    files = [file for path in paths for file in (sorted(path.glob("*.ipynb")) if path.is_dir() else [path])]
    if not files:
        raise SystemExit(f"no notebook in {', '.join(map(str, paths))}.")
    return files


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 if one is not normalised")
    parser.add_argument("--execute", action="store_true", help="execute the notebooks first")
    parser.add_argument("paths", nargs="+", type=Path, help="notebooks, or folders of notebooks")
    wish = parser.parse_args(argv)
    complaints = []
    files = notebooks_in(wish.paths)
    for path in files:
        try:
            if wish.execute and not wish.check:
                execute(path)
            text = path.read_text(encoding="utf-8")
            normal = normalised_text(text, path.name)
        except (NotebookRefusedError, ConvlabError) as refusal:
            complaints.append(str(refusal))
            continue
        if normal != text and wish.check:
            complaints.append(f"{path.name} is not normalised; run `make notebooks` and commit the result.")
        elif normal != text:
            path.write_text(normal, encoding="utf-8", newline="\n")
    print(*complaints, sep="\n", end="\n" if complaints else "", file=sys.stderr)
    if not complaints:
        print(f"{len(files)} notebooks are executed and normalised.")
    return 1 if complaints else 0


if __name__ == "__main__":
    raise SystemExit(main())
