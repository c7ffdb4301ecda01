"""Runs the hub of deploy/jupyterhub_config.py, with temporary system users.

    with class_hub(3) as hub:
        hub.url, hub.students  # {"convlab-1a2b-01": password, ...}

Needs root, because the hub starts servers as other users.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import lab
import node

if TYPE_CHECKING:
    import psutil

ROOT = Path(__file__).resolve().parent.parent
DEPLOY = ROOT / "deploy"
# Differences from a department's hub: other ports, a group of its own, and JupyterLab's object in the page for tests.
SETTINGS = """
load_subconfig({config!r})
c.JupyterHub.bind_url = {url!r}
c.JupyterHub.hub_port = {hub_port}
c.ConfigurableHTTPProxy.api_url = "http://127.0.0.1:{api_port}"
c.ConfigurableHTTPProxy.pid_file = "proxy.pid"
c.JupyterHub.db_url = "sqlite:///hub.sqlite"
c.JupyterHub.cookie_secret_file = "cookie"
c.LocalAuthenticator.allowed_groups = {{{group!r}}}
c.LocalAuthenticator.admin_groups = set()
c.Spawner.args += ["--LabApp.expose_app_in_browser=True"]
"""


@dataclass(frozen=True)
class Hub:
    """A running hub: its address, and passwords of its students by user name."""

    url: str
    students: dict[str, str]
    log: Path
    process: subprocess.Popen[bytes]


def missing() -> str | None:
    """Sentence about what this machine lacks for a hub, or None."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return "A hub with users of its own needs Linux and root."
    lacking = [name for name in ("useradd", "userdel", "chpasswd", "prlimit", "unshare") if not shutil.which(name)]
    return f"The hub needs {', '.join(lacking)}." if lacking else None


@contextlib.contextmanager
def class_hub(count: int) -> Iterator[Hub]:
    """Create the users and start the hub; at the end, stop it and delete the users with their files."""
    if lacking := missing():
        raise SystemExit(f"convlab: {lacking}")
    node.install(DEPLOY, "the hub's proxy")
    with tempfile.TemporaryDirectory(prefix="convlab-hub-") as name, _users(count, Path(name)) as (group, students):
        home = Path(name)
        home.chmod(0o755)
        port, hub_port, api_port = (lab.free_port() for _ in range(3))
        url = f"http://127.0.0.1:{port}"
        known = dict(config=str(DEPLOY / "jupyterhub_config.py"), url=url, hub_port=hub_port, api_port=api_port)
        (home / "config.py").write_text(SETTINGS.format(group=group, **known), encoding="utf-8")
        command = [sys.executable, "-m", "jupyterhub", "-f", str(home / "config.py")]
        state = home / "state"
        state.mkdir(mode=0o700)
        log = home / "hub.log"
        surroundings = node.environment(node.find()[0]) | {"CONVLAB_PROGRESS": "off"}
        surroundings["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), surroundings["PATH"]])
        with log.open("wb") as output:
            process = subprocess.Popen(
                [*_opened(home), *command],
                cwd=state,
                env=surroundings,
                stdout=output,
                stderr=output,
                start_new_session=True,
            )
        hub = Hub(url, students, log, process)
        try:
            _wait_until_up(hub)
            yield hub
        finally:
            lab.stop(process)


@contextlib.contextmanager
def _users(count: int, folder: Path) -> Iterator[tuple[str, dict[str, str]]]:
    """Create a group and its members, each with a password and a home in the folder; delete them at the end."""
    group = f"convlab-{secrets.token_hex(2)}"
    students = {f"{group}-{number:02}": secrets.token_urlsafe(12) for number in range(1, count + 1)}
    subprocess.run(["groupadd", group], check=True)
    try:
        for student in students:
            home = ["--create-home", "--home-dir", str(folder / student), "--shell", "/bin/bash"]
            subprocess.run(["useradd", *home, "--groups", group, student], check=True)
        passwords = "".join(f"{student}:{password}\n" for student, password in students.items())
        subprocess.run(["chpasswd"], input=passwords, text=True, check=True)
        yield group, students
    finally:
        for student in students:
            _end_all_of(student)
            # By force, because a process that is still ending would prevent the deletion.
            subprocess.run(["userdel", "--force", student], stderr=subprocess.DEVNULL, check=False)
        subprocess.run(["groupdel", group], check=False)


def processes_of(student: str) -> list[psutil.Process]:
    """Processes of this user."""
    import psutil

    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            if process.username() == student:
                found.append(process)
    return found


def _end_all_of(student: str, seconds: float = 30) -> None:
    """Kill all processes of a user, repeatedly, because one that is ending may still start another."""
    end = time.monotonic() + seconds
    while (found := processes_of(student)) and time.monotonic() < end:
        for process in found:
            with contextlib.suppress(Exception):  # it has already ended
                process.kill()
                process.wait(5)


def _opened(home: Path) -> list[str]:
    """Command prefix that makes the folders of Python and convlab readable for other users, for one command only.

    On a real hub, everybody can read these folders. In a developer's own folder, the hub gets a copy-on-write view in
    which the parent folders have the permission; nothing changes on the disk.
    """
    needed = [Path(sys.prefix), Path(sys.executable).resolve(), Path(sys.base_prefix).resolve(), ROOT, home]
    parents = {parent for path in needed for parent in (path, *path.parents)}
    closed = sorted(path for path in parents if not path.stat().st_mode & 0o001 and path.is_dir() and path != home)
    if not closed:
        return []
    outer = [path for path in closed if not set(path.parents) & set(closed)]
    view = home / "view"
    view.mkdir()
    lines = ["set -e", f"mount -t tmpfs tmpfs {shlex.quote(str(view))}"]
    for number, path in enumerate(outer):
        upper, work = view / f"upper{number}", view / f"work{number}"
        lines.append(f"mkdir {shlex.quote(str(upper))} {shlex.quote(str(work))}")
        layers = f"lowerdir={path},upperdir={upper},workdir={work}"
        lines.append(f"mount -t overlay overlay -o {shlex.quote(layers)} {shlex.quote(str(path))}")
    lines += [f"chmod o+x {shlex.quote(str(path))}" for path in closed]
    return ["unshare", "--mount", "sh", "-c", "\n".join([*lines, 'exec "$@"']), "sh"]


def _wait_until_up(hub: Hub, seconds: float = 180) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end and hub.process.poll() is None:
        with contextlib.suppress(OSError):
            urllib.request.urlopen(f"{hub.url}/hub/login", timeout=5).close()
            return
        time.sleep(0.1)
    raise RuntimeError(f"The hub did not start within {seconds} s. Its log:\n{hub.log.read_text()}")
