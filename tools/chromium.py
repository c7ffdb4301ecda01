"""Finds a Chromium for the browser tests, or installs one: `python tools/chromium.py` prints its path.

Looks at the variable CONVLAB_CHROMIUM, then at the PATH, then for Playwright's own, then where Debian's package puts
one. Where there is none, Debian and Ubuntu as root get the system's package, every other machine gets Playwright's
download.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]
MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
DEBIAN = "/usr/bin/chromium"  # also where the PATH leaves it out


def find() -> str | None:
    """The path of a Chromium that starts, or None."""
    named = os.environ.get("CONVLAB_CHROMIUM")
    if named:
        if not shutil.which(named):
            raise SystemExit(f"convlab: CONVLAB_CHROMIUM names {named}, which is no program here.")
        return shutil.which(named)
    # Ubuntu's chromium-browser may be a stub that only asks for a snap, hence "that starts".
    found = (path for name in [*NAMES, MAC] if (path := shutil.which(name)) and _starts(path))
    return next(found, None) or _playwrights_own() or (DEBIAN if _starts(DEBIAN) else None)


def _starts(path: str) -> bool:
    try:
        answer = subprocess.run([path, "--version"], capture_output=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.returncode == 0


def _playwrights_own() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def install() -> None:
    """Install a Chromium by the way that suits this machine."""
    print("convlab: no Chromium here; installing one for the browser tests.", flush=True)
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "update", "-qq"], env=quiet, check=False)
        command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"]
        subprocess.run(command, env=quiet, stdout=subprocess.DEVNULL, check=False)
        if find():
            return
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)


def ensure() -> str:
    """The path of a Chromium, installed if need be; ends the program with a sentence where that fails."""
    if not find():
        install()
    path = find()
    if path is None:
        raise SystemExit(
            "convlab: the browser tests need a Chromium and none could be installed. Install one and name "
            "it: CONVLAB_CHROMIUM=/path/to/chromium make test"
        )
    return path


if __name__ == "__main__":
    print(ensure())
