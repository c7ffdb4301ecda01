"""Runs unit tests and lessons with other Python versions: `python tools/versions.py` or `... 3.11 3.13`.

Each Python that is found gets an environment of its own with the newest of everything; the oldest Python also gets one
with the oldest of everything that convlab needs: `... oldest`. Takes minutes for each.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
CHECKS = ("unit", "nbval")


def find(version: str) -> str | None:
    """Path of a Python of this version, on the PATH or among pyenv's."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"), "versions")
    places = [*pyenv.glob(f"{version}.*/bin/python"), shutil.which(f"python{version}"), sys.executable]
    ask = "import sys; print('.'.join(map(str, sys.version_info[:2])))"
    for place in filter(None, places):
        said = subprocess.run([str(place), "-c", ask], capture_output=True, text=True, check=False)
        if said.stdout.strip() == version:
            return str(place)
    return None


def lower_bounds(requirements: str) -> list[str]:
    """Pin each requirement that has a lower bound to that version.

    >>> lower_bounds("numpy>=1.26\\njupyterlab>=4.2; sys_platform != 'emscripten'\\nanywidget~=0.11.0\\n-e .")
    ['numpy==1.26', 'jupyterlab==4.2', 'anywidget==0.11.0']
    """
    found = re.findall(r"^([\w-]+)[>~]=([\w.]+)", requirements, re.MULTILINE)
    return [f"{name}=={version}" for name, version in found]


def try_out(python: str, oldest: bool = False) -> bool:
    """Run the checks in a new environment of this Python; returns True if they pass."""
    with tempfile.TemporaryDirectory() as folder:
        constraints = Path(folder, "constraints.txt")
        bounds = lower_bounds((ROOT / "requirements.txt").read_text(encoding="utf-8")) if oldest else []
        constraints.write_text("\n".join(bounds), encoding="utf-8")
        ours = Path(folder, "venv", "Scripts/python.exe" if os.name == "nt" else "bin/python")
        pip = [ours, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--constraint", constraints]
        steps = [
            [python, "-m", "venv", ours.parents[1]],
            [*pip, "-r", "requirements.txt", "-e", ".[test]"],
            [ours, "tools/checks.py", *CHECKS],
        ]
        return all(subprocess.call([str(part) for part in step], cwd=ROOT) == 0 for step in steps)


def main(wishes: list[str]) -> int:
    results = {}
    for wish in wishes or ("oldest", *PYTHONS):
        version = PYTHONS[0] if wish == "oldest" else wish
        python = find(version)
        name = f"Python {version}{', the oldest of everything' if wish == 'oldest' else ''}"
        print(f"\n=== {name} ===", flush=True)
        results[name] = "is not here" if not python else "passed" if try_out(python, wish == "oldest") else "FAILED"
    print("\n=== versions ===")
    for name, result in results.items():
        print(f"{name:40} {result}")
    return 1 if "FAILED" in results.values() or (wishes and "is not here" in results.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
