"""Lessons as pages: one HTML file each, that opens without a network, without Python, and stays alive."""

from convlab.export.folder import export

__all__ = ["add_arguments", "export", "run"]

FOLDER = "convlab-pages"


def add_arguments(parser):
    says = "the number of a lesson, such as 03, or a notebook file; by default all lessons"
    parser.add_argument("notebooks", nargs="*", metavar="LESSON", help=says)
    parser.add_argument("--to", default=FOLDER, metavar="DIR", help=f"the folder, made if need be; by default {FOLDER}")


def run(options):
    """Export, and tell what came out; the exit code."""
    for path, size in export(options.notebooks, options.to):
        print(f"convlab: {path}, {size / 1e6:.1f} MB", flush=True)
    return 0
