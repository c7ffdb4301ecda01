"""Executes a notebook for its page: in a Python of its own, without touching its file."""

import warnings
from pathlib import Path

from convlab import jupyter
from convlab.errors import ConvlabError, short

SECONDS = 600  # that one cell may take


def executed(path):
    """The notebook with its outputs and the state of its widgets.

    Raises
    ------
    ConvlabError
        If the file is no notebook, no kernel starts, or a cell fails that is not tagged ``raises-exception``.
    """
    import nbformat
    from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what they warn of is mended in the next line
            notebook = nbformat.read(path, as_version=4)
        _, notebook = nbformat.validator.normalize(notebook)  # cells of other programs may have no ids, or the same
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
        raise _failed(path, f"cell {cell} fails", why, "Mend it, or tag the cell raises-exception") from None
    except CellTimeoutError:
        raise _failed(path, "a cell does not end", f"it took more than {SECONDS} s", "Make it shorter") from None
    except DeadKernelError:
        raise _failed(path, "its Python died", "it may have run out of memory", "Run it in JupyterLab first") from None
    return notebook


def _cell_at_fault(notebook):
    """The number of the cell that failed, counted from 1 as a reader does, text cells included."""
    wrong = [
        number
        for number, cell in enumerate(notebook.cells, 1)
        if any(output.output_type == "error" for output in cell.get("outputs", []))
    ]
    return wrong[-1]


def _failed(path, wrong, why, way_out):
    return ConvlabError.says("export", wrong, short(Path(path).name), why, way_out)
