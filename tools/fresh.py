"""Runs the README's commands as on a new machine: `python tools/fresh.py` clones this repository into an empty folder
and runs `make setup` and `make test` there, with an empty home and no browser, Node.js or uv on the PATH.

    python tools/fresh.py --target check     another target than test
    python tools/fresh.py --twice            and once more in the same folder, with what the first run has left
    python tools/fresh.py --cores 1          on one processor

Only committed files are tested. The last lines give the seconds of each step and the MB installed. A Chromium of the
system's own package is found although the PATH leaves it out; remove it first to test its installation as well.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import bare

ROOT = Path(__file__).resolve().parent.parent


def run(wish: argparse.Namespace, folder: Path) -> int:
    surroundings = bare.environment(folder, bare.BROWSERS, bare.TOOLS)
    clone, lines = folder / "convlab", []
    pinned = ["taskset", "--cpu-list", f"0-{wish.cores - 1}"] if wish.cores else []
    make = [*pinned, "make"]
    steps = [["git", "clone", "--quiet", str(ROOT), str(clone)], [*make, "setup"], [*make, wish.target]]
    for step in [*steps, *steps[2:] * wish.twice]:
        print(f"\n##### {' '.join(step[len(pinned) :])}", flush=True)
        started = time.monotonic()
        code = subprocess.call(
            step, cwd=clone if clone.exists() else folder, env=surroundings, stdin=subprocess.DEVNULL
        )
        installed = {path.name: bare.megabytes(path) for path in sorted(clone.glob(".venv*"))}
        sizes = "".join(f", {name} has {size:.0f} MB" for name, size in installed.items())
        lines.append(f"{step[-1] if step[0] != 'git' else 'clone':10} {time.monotonic() - started:7.1f} s{sizes}")
        if code:
            print(*lines, f"FAILED with {code}: {' '.join(step)}", sep="\n")
            return 1
    print(f"\n##### fresh, with {os.cpu_count() if not wish.cores else wish.cores} processors", *lines, sep="\n")
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--target", default="test")
    parser.add_argument("--twice", action="store_true")
    parser.add_argument("--cores", type=int, default=0)
    parser.add_argument("--keep", action="store_true", help="leave the folder, to look into it")
    wish = parser.parse_args()
    if subprocess.run(["git", "status", "--porcelain"], cwd=ROOT, capture_output=True, check=True).stdout:
        print("convlab: some changes here are not committed and not tested.", flush=True)
    folder = Path(tempfile.mkdtemp(prefix="convlab-fresh-")).resolve()
    folder.chmod(0o755)  # the hub's students, who are other users, have to get in
    try:
        return run(wish, folder)
    finally:
        if wish.keep:
            print(folder)
        else:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
