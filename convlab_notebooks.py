"""Entry point of the command convlab. It is outside the package, so that it can report another package of that name."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path


def main() -> int:
    """Run the command, or report the package that is imported instead; returns the exit code."""
    name_conflict = runpy.run_path(str(Path(__file__).with_name("convlab") / "name_conflict.py"))
    if problem := name_conflict["replaced"]():
        print(problem, file=sys.stderr)
        return 1
    from convlab.__main__ import main as run

    return run()
