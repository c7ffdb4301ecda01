"""Process environment of a new machine: an empty home, no settings, and no browser on the PATH.

    subprocess.run(command, env=environment(Path("empty"), BROWSERS))

The unit tests run in it, and all of tools/fresh.py does, so that no check depends on what another check or an earlier
run has left on this machine.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

BROWSERS = re.compile(r"(chromium|google-chrome|chrome|msedge|microsoft-edge|firefox|opera|brave)\b.*")
TOOLS = re.compile(r"(node|nodejs|npm|npx|corepack|uv|uvx)(\.\w+)?")  # what the project brings along
# Addresses of package registries belong to the machine. All other variables may lead to a user's settings.
KEPT = re.compile(r"PATH|LANG|LC_\w+|TERM|TZ|TMPDIR|TEMP|TMP|SYSTEMROOT|COMSPEC|PATHEXT|CI|OPENBLAS_\w+|\w*CERT\w*|"
                  r"(NO|HTTPS?|ALL)_PROXY|(PIP|UV_INDEX|NPM_CONFIG)_\w+", re.IGNORECASE)  # fmt: skip
SETTINGS = {  # of the registries' clients: where each looks for them, seen from the home folder
    "PIP_CONFIG_FILE": [".config/pip/pip.conf", ".pip/pip.conf", "/etc/pip.conf"],
    "NPM_CONFIG_USERCONFIG": [".npmrc"],
    "UV_CONFIG_FILE": [".config/uv/uv.toml"],
}


def environment(folder: Path, *hide: re.Pattern[str]) -> dict[str, str]:
    """Environment variables with an empty home and a PATH without programs of the hidden names.

    The folder has to exist as long as the process runs: the home is in it, and the folders of links of `path_without`.
    """
    home = folder / "home"
    home.mkdir(parents=True)
    kept = {name: value for name, value in os.environ.items() if KEPT.fullmatch(name)}
    kept |= {"HOME": str(home), "USERPROFILE": str(home), "PATH": path_without(folder, *hide)}
    for name, places in SETTINGS.items():
        there = next(filter(Path.is_file, (Path.home() / place for place in places)), None)
        if there and name not in kept:
            kept[name] = str(there)
    return kept


def path_without(folder: Path, *hide: re.Pattern[str]) -> str:
    """The PATH, with each folder that has a hidden program replaced by links to its other programs."""

    def hidden(file: Path) -> bool:
        return any(pattern.fullmatch(file.name) for pattern in hide)

    parts = []
    folder.mkdir(parents=True, exist_ok=True)
    for number, part in enumerate(map(Path, os.environ["PATH"].split(os.pathsep))):
        files = list(part.iterdir()) if part.is_dir() else []
        if any(map(hidden, files)):
            part = folder / f"path-{number}"
            part.mkdir()
            for file in files:
                if not hidden(file):
                    (part / file.name).symlink_to(file)
        parts.append(str(part))
    return os.pathsep.join(parts)


def megabytes(folder: Path) -> float:
    """The size of all files in a folder; a file with several names counts once."""
    sizes: dict[tuple[int, int], int] = {}
    for place, _, names in os.walk(folder):
        for name in names:
            about = os.lstat(os.path.join(place, name))
            sizes[about.st_dev, about.st_ino] = about.st_size
    return sum(sizes.values()) / 1e6
