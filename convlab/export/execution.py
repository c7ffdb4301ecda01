"""Executes a notebook for its page, in a kernel of its own; the file does not change."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import TYPE_CHECKING

from convlab import jupyter
from convlab.errors import ConvlabError, short

if TYPE_CHECKING:
    import nbformat

SECONDS = 600  # time limit for one cell


def executed(path: Path) -> nbformat.NotebookNode:
    """The notebook with its outputs and the state of its widgets.

    Raises
    ------
    ConvlabError
        If the file is not a notebook, no kernel starts, or a cell fails that is not tagged ``raises-exception``.
    """
    import nbformat
    from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the next line corrects what they are about
            notebook: nbformat.NotebookNode = nbformat.read(path, as_version=4)
        _, notebook = nbformat.validator.normalize(notebook)  # other programs leave out or repeat the ids of cells
        nbformat.validate(notebook)
    except Exception as error:
        why = str(error).splitlines()[0][:120] if str(error) else type(error).__name__
        raise _failed(
            path, "this cannot be read as a notebook", why, "Open it in JupyterLab and save it again"
        ) from None
    try:
        jupyter.execute(notebook, Path(path).resolve().parent, SECONDS)
    except CellExecutionError as error:
        cell = _cell_at_fault(notebook)
        why = f"{error.ename}: {error.evalue}".splitlines()[0][:200]
        raise _failed(path, f"cell {cell} fails", why, "Correct it, or tag the cell raises-exception") from None
    except CellTimeoutError:
        raise _failed(path, "a cell does not end", f"it took more than {SECONDS} s", "Make it shorter") from None
    except DeadKernelError:
        raise _failed(path, "its Python died", "it may have run out of memory", "Run it in JupyterLab first") from None
    return notebook


def _cell_at_fault(notebook: nbformat.NotebookNode) -> int:
    """Number of the cell that failed, counted from 1, Markdown cells included."""
    wrong = [
        number
        for number, cell in enumerate(notebook.cells, 1)
        if any(output.output_type == "error" for output in cell.get("outputs", []))
    ]
    return wrong[-1]


def _failed(path: Path, wrong: str, why: str, way_out: str) -> ConvlabError:
    return ConvlabError.says("export", wrong, short(Path(path).name), why, way_out)
