"""The command line ``convlab``, also ``python -m convlab``: opens the lessons, or explains why it cannot."""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Sequence
from pathlib import Path

import convlab
from convlab.errors import ConvlabError, nearest
from convlab.paths import quoted

# Name: (module, help text). The module is imported only when its command is run. It has two functions:
# add_arguments(parser), and run(options), which returns the exit code; its ConvlabErrors are printed as messages.
COMMANDS = {
    "start": ("convlab.cli.launcher", "copy the lessons to a folder and open them in JupyterLab"),
    "doctor": ("convlab.cli.doctor", "check this installation, and explain how to repair it"),
    "export": ("convlab.export", "turn lessons and notebooks into pages that need neither Python nor a network"),
    "assignment": ("convlab.cli.assignment", "make homework for nbgrader from lessons"),
}
DEFAULT = "start"  # `convlab FOLDER` is `convlab start FOLDER`


def parser_for(chosen: str) -> argparse.ArgumentParser:
    """Parser of all commands. Only the chosen one gets its arguments, so that only its module is imported."""
    parser = argparse.ArgumentParser(prog="convlab", description=f"Without a command: {COMMANDS[DEFAULT][1]}.")
    parser.add_argument("--version", action="version", version=f"convlab {convlab.__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, (module, purpose) in COMMANDS.items():
        command = commands.add_parser(name, help=purpose, description=f"{purpose.capitalize()}.")
        if name == chosen:
            found = importlib.import_module(module)
            found.add_arguments(command)
            command.set_defaults(run=found.run)
    return parser


def completed(arguments: list[str]) -> list[str]:
    """The arguments, with the default command put first where none is named.

    >>> completed([]), completed(["somewhere"]), completed(["--version"])
    (['start'], ['start', 'somewhere'], ['--version'])
    """
    first = arguments[0] if arguments else ""
    if first in COMMANDS or first in ("-h", "--help", "--version"):
        return arguments
    meant = nearest(first, COMMANDS)
    if meant and not Path(first).exists():
        raise ConvlabError.says(
            "convlab",
            "this is neither a command nor a folder",
            repr(first),
            f"it may be a slip for {meant!r}, or a folder to be made",
            f"Say 'convlab {meant}', or {quoted('convlab', DEFAULT, first)} for the folder",
        )
    return [DEFAULT, *arguments]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    try:
        arguments = completed(sys.argv[1:] if arguments is None else list(arguments))
        options = parser_for(arguments[0]).parse_args(arguments)
        code: int = options.run(options)
        return code
    except ConvlabError as error:
        print(error, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
