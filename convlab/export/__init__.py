"""Lessons as interactive HTML pages, one file each, that need neither a network nor Python."""

from __future__ import annotations

import argparse

from convlab.export.folder import export

__all__ = ["add_arguments", "export", "run"]

FOLDER = "convlab-pages"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of ``convlab export``."""
    lesson = "the number of a lesson, such as 03, or a notebook file; by default all lessons"
    parser.add_argument("notebooks", nargs="*", metavar="LESSON", help=lesson)
    parser.add_argument("--to", default=FOLDER, metavar="DIR", help=f"the folder, made if need be; by default {FOLDER}")


def run(options: argparse.Namespace) -> int:
    """Export, print the files and their sizes, and return the exit code."""
    for path, size in export(options.notebooks, options.to):
        print(f"convlab: {path}, {size / 1e6:.1f} MB", flush=True)
    return 0
