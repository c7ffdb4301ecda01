"""Finds Firefox and WebKitGTK for their tests, or installs them: `python tools/other_engines.py` prints their paths.

Debian and Ubuntu as root get the system's packages. Every other machine where something is missing does without these
tests. Neither browser is Playwright's own: those are builds that no reader has.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

FOLDERS = ("/usr/bin", "/usr/local/bin")  # also where the PATH leaves them out
PACKAGES = {"firefox": "firefox-esr", "driver": "webkit2gtk-driver", "webkit": "webkit2gtk-driver", "screen": "xvfb"}


def programs() -> dict[str, str]:
    """The paths of those programs that this machine has, by their part in the tests."""
    path = os.pathsep.join([os.environ.get("PATH", ""), *FOLDERS])
    browsers = sorted(Path("/usr/lib").glob("*/webkit2gtk-4*/MiniBrowser"))  # the small browser around WebKitGTK
    found = {
        "firefox": shutil.which("firefox-esr", path=path) or shutil.which("firefox", path=path),
        "driver": shutil.which("WebKitWebDriver", path=path),
        "webkit": str(browsers[-1]) if browsers else None,
        "screen": shutil.which("Xvfb", path=path),
    }
    return {part: place for part, place in found.items() if place}


def missing() -> list[str]:
    """The packages of Debian that have what this machine lacks."""
    return sorted({PACKAGES[part] for part in PACKAGES.keys() - programs().keys()})


def install() -> None:
    """Install what is missing from the system's packages."""
    print(f"convlab: installing {', '.join(missing())} for the tests in Firefox and WebKit.", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], env=quiet, check=False)
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing()]
    silent = subprocess.DEVNULL
    subprocess.run(command, env=quiet, stdin=silent, stdout=silent, stderr=silent, check=False)


def reason_to_skip() -> str:
    """Why the tests cannot run here, after an attempt to install what they need; "" if they can."""
    if not missing():
        return ""
    if not shutil.which("apt-get"):
        return f"{', '.join(missing())} missing, and there is no apt to install from"
    if os.geteuid() != 0:
        return f"{', '.join(missing())} missing, and only root can install packages"
    install()
    return f"apt could not install {', '.join(missing())}" if missing() else ""


if __name__ == "__main__":
    print(reason_to_skip() or "\n".join(programs().values()))
