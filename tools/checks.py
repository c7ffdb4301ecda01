"""Everything that must hold before a change goes in: `python tools/checks.py` or `... lint unit`.

`make test` runs all of it, `make check` what a change needs before the next one. A failing check does not stop the ones
after it; the last lines say which failed and how long each took.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import bare
import node
import other_engines
import setup_env

ROOT = Path(__file__).resolve().parent.parent
JS = ROOT / "js"
PYTHON = sys.executable
TWO = ("-n", "2")  # processes at a time; in the browser each has a JupyterLab of its own


class SkippedError(Exception):
    """Why a check cannot run on this machine, which is no failure."""


def run(*command: str | Path, cwd: Path = ROOT, env: dict[str, str] | None = None) -> bool:
    """Run a command, its output on the screen; whether it succeeded."""
    return subprocess.call([str(part) for part in command], cwd=cwd, env=env) == 0


def pytest(*arguments: str, env: dict[str, str] | None = None) -> bool:
    return run(PYTHON, "-m", "pytest", "-q", *arguments, env=env)


def biome(*arguments: str) -> bool:
    """Run Biome on all JavaScript, TypeScript and CSS."""
    node.install(JS, "Biome")
    program = str(JS / "node_modules" / "@biomejs" / "biome" / "bin" / "biome")
    tests = ["../tests/js", "../tests/browser", "../tests/classroom"]
    return node.run("node", program, *arguments, "--config-path=.", ".", *tests, cwd=JS) == 0


def lint() -> bool:
    """rules and format of ruff and Biome"""
    rules = run(PYTHON, "-m", "ruff", "check", "--output-format", "concise", ".")
    return run(PYTHON, "-m", "ruff", "format", "--check", "--quiet", ".") and rules & biome("ci")


def types() -> bool:
    """types of Python (mypy) and of the browser half (tsc)"""
    node.install(JS, "TypeScript")
    tsc = node.run("node", str(JS / "node_modules" / "typescript" / "bin" / "tsc"), "-p", str(JS)) == 0
    return run(PYTHON, "-m", "mypy") and tsc


def unit(*options: str) -> bool:
    """Python tests and doctests, without a browser and with an empty home"""
    elsewhere = [f"--ignore=tests/{folder}" for folder in ("browser", "classroom", "engines")]
    node.find()  # installs Node.js where there is none
    with tempfile.TemporaryDirectory(prefix="convlab-bare-", ignore_cleanup_errors=True) as folder:
        nowhere = bare.environment(Path(folder).resolve(), bare.BROWSERS)
        arguments = [*TWO, "--doctest-modules", *elsewhere, "--durations=5", *options, "tests", "convlab"]
        return pytest(*arguments, env=nowhere)


def fast_unit() -> bool:
    """Python tests and doctests that do not take seconds each"""
    return unit("-m", "not slow")


def js() -> bool:
    """JavaScript tests"""
    # Named one by one, because the versions of Node.js differ in what they make of a folder.
    modules = [path for path in (ROOT / "tests" / "js").rglob("*test*") if path.suffix in (".js", ".mjs")]
    files = sorted(str(path.relative_to(ROOT)) for path in modules)
    if not files:
        print("convlab: no test found in tests/js.")
        return False
    return node.run("node", "--test", *files) == 0


def bundle_check() -> bool:
    """the committed bundles are those of the sources"""
    return run(PYTHON, "tools/bundle.py", "--check")


def notebooks_check() -> bool:
    """the lessons are executed and normalised"""
    return run(PYTHON, "tools/normalise_notebooks.py", "--check", "notebooks")


def nbval() -> bool:
    """the lessons compute what they show"""
    # The first import of matplotlib on a machine builds its font cache, and may say so in a cell.
    run(PYTHON, "-c", "import matplotlib.pyplot")
    strict = ["--nbval", "--nbval-current-env", "--nbval-cell-timeout=120"]
    sanitize = ["--nbval-sanitize-with", "nbval-sanitize.cfg"]
    # One kernel for each notebook: any other way of sharing out the cells breaks them.
    parallel = ["-n", "auto", "--dist", "loadfile"]
    return pytest(*strict, *sanitize, *parallel, "-W", "default", "--durations=5", "notebooks")


def browser() -> bool:
    """the widgets in JupyterLab, in a real Chromium"""
    return run(PYTHON, "tools/chromium.py") and pytest(*TWO, "--durations=5", "tests/browser")


def engines() -> bool:
    """exported pages in Firefox and in WebKit"""
    if reason := other_engines.reason_to_skip():
        raise SkippedError(reason)
    return pytest("--durations=5", "tests/engines")


TRY_THE_WHEEL = """
import json, sys
from importlib import resources
import convlab
from convlab import load_image
assert str(sys.prefix) in convlab.__file__, convlab.__file__
assert load_image("cat").shape == (1068, 1600, 3), load_image("cat").shape
assert load_image("logo").shape == (166, 166), load_image("logo").shape
files = resources.files("convlab")
lessons = [path.name for path in (files / "data" / "notebooks").iterdir()]
lessons = sorted(name for name in lessons if name.endswith(".ipynb"))
assert lessons == json.loads(sys.argv[1]), lessons
bundles = sorted(path.name for path in (files / "widgets" / "static").iterdir())
assert bundles == json.loads(sys.argv[2]), bundles
assert not (files / "js").is_dir()
states = files / "data" / "states"  # what the widgets of the lessons are drawn from before anything is run
states = sorted(path.name.replace(".json", ".ipynb") for path in states.iterdir()) if states.is_dir() else []
assert states == lessons, f"saved widgets are in the wheel only for {states}"
settings = sys.prefix + "/share/jupyter/lab/settings/overrides.d/convlab.json"
assert json.load(open(settings))["@jupyterlab/apputils-extension:notification"]["fetchNews"] == "false"
print(repr(convlab.Explorer("logo", "sobel_x")))
print(f"convlab {convlab.__version__} with {len(lessons)} lessons works from its wheel.")
"""


def package() -> bool:
    """the wheel works outside this folder"""
    import json
    import sysconfig

    lessons, bundles = (
        json.dumps(sorted(path.name for path in (ROOT / folder).glob(pattern)))
        for folder, pattern in (("notebooks", "*.ipynb"), ("convlab/widgets/static", "*"))
    )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        # As `make wheel`; from the source archive, which proves that this too is complete.
        if not (run(PYTHON, "tools/save_states.py") and run(PYTHON, "-m", "build", "--outdir", folder, ROOT)):
            return False
        (wheel,) = folder.glob("*.whl")
        python = folder / "venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        pip: list[str | Path] = [
            "pip",
            "--python",
            python,
            "install",
            "--quiet",
            "--no-deps",
            "--disable-pip-version-check",
        ]
        # The dependencies are those of this environment; its link to this folder does not count there.
        beside = {**os.environ, "PYTHONPATH": sysconfig.get_path("purelib")}
        return (
            run(PYTHON, "-m", "venv", "--without-pip", folder / "venv")
            and run(PYTHON, "-m", *pip, wheel)
            and run(python, "-c", TRY_THE_WHEEL, lessons, bundles, cwd=folder, env=beside)
        )


def classroom() -> bool:
    """nbgrader, the hub, Voila, Notebook 7, marimo and JupyterLite, in an environment of their own"""
    python = setup_env.venv_of("classroom").python
    return (
        run(PYTHON, "tools/setup_env.py", "classroom")
        and run(python, "tools/chromium.py")
        and run(python, "-m", "pytest", "-q", *TWO, "--dist", "loadfile", "--durations=5", "tests/classroom")
    )


CHECKS: dict[str, Callable[[], bool]] = {
    "lint": lint,
    "types": types,
    "unit": unit,
    "js": js,
    "bundle-check": bundle_check,
    "notebooks-check": notebooks_check,
    "nbval": nbval,
    "browser": browser,
    "engines": engines,
    "package": package,
    "classroom": classroom,
}


# `make check`
INNER_LOOP = {**{name: CHECKS[name] for name in ("lint", "types")}, "unit": fast_unit, "js": js, "nbval": nbval}


def main(names: list[str]) -> int:
    checks = INNER_LOOP if names == ["check"] else {name: CHECKS[name] for name in names or CHECKS if name in CHECKS}
    if unknown := set(names) - {*CHECKS, "check"}:
        raise SystemExit(f"unknown: {', '.join(unknown)}. The checks are {', '.join(CHECKS)}, and check for some.")
    results = []
    for name, check in checks.items():
        print(f"\n=== make {name}: {check.__doc__} ===", flush=True)
        started = time.monotonic()
        try:
            result = "passed" if check() else "FAILED"
        except SkippedError as reason:
            result = "skipped"
            print(f"convlab: {name} is skipped: {reason}.")
        results.append((name, result, time.monotonic() - started))
    print("\n=== result ===")
    for name, result, seconds in results:
        print(f"{name:16} {result:7} {seconds:6.1f} s")
    failed = [name for name, result, _ in results if result == "FAILED"]
    total = sum(seconds for *_, seconds in results)
    print(f"{'together':16} {'FAILED' if failed else 'passed':7} {total:6.1f} s", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
