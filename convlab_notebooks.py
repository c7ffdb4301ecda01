"""The command convlab. It begins outside the package, to tell where another package of that name is imported."""

import runpy
import sys
from pathlib import Path


def main():
    """Run the command, or say what is imported in its stead; the exit code."""
    name_conflict = runpy.run_path(str(Path(__file__).with_name("convlab") / "name_conflict.py"))
    if told := name_conflict["replaced"]():
        print(told, file=sys.stderr)
        return 1
    from convlab.__main__ import main as run

    return run()
