"""Builds the JavaScript bundles: `python tools/bundle.py` writes convlab/widgets/static, `--check` compares."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

import node

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "js"
STATIC = ROOT / "convlab" / "widgets" / "static"


def build(folder: Path) -> None:
    """Bundle every widget into this folder, with the esbuild of package-lock.json."""
    node.install(SOURCES, "esbuild")
    if node.run("node", "build.mjs", str(folder), cwd=SOURCES):
        raise SystemExit("convlab: esbuild did not accept the JavaScript; its lines above say why.")


def differences(built: Path, committed: Path) -> list[str]:
    """Names of files that differ between the two folders or are missing in one of them."""
    names = {path.name for folder in (built, committed) for path in folder.glob("*") if path.is_file()}

    def content(path: Path) -> bytes | None:
        return path.read_bytes() if path.exists() else None

    return sorted(name for name in names if content(built / name) != content(committed / name))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="fail when the committed bundles are stale")
    if not parser.parse_args().check:
        build(STATIC)
        print("convlab: wrote " + ", ".join(sorted(path.name for path in STATIC.glob("*"))))
        return
    with tempfile.TemporaryDirectory() as folder:
        build(Path(folder))
        stale = differences(Path(folder), STATIC)
        count = len(list(Path(folder).glob("*")))
    if stale:
        raise SystemExit(
            f"convlab: {', '.join(stale)} in convlab/widgets/static is not what the sources in "
            "js/src give; run `make bundle` and commit the result."
        )
    print(f"convlab: {count} bundled files are up to date.")


if __name__ == "__main__":
    main()
