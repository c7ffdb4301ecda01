"""Makes .venv and keeps it up to date: `python tools/setup_env.py lab` (what a reader needs) or `test`.

`classroom` makes .venv-classroom, with the servers of a class (hub, nbgrader, Voila and others) beside the tests.

Standard library only, and written so that an old Python still gets as far as the sentence about its age.
Installs with uv (seconds), which pip brings where it is not on the PATH, else with pip (a minute). It happens again
only when the requirements, the constraints, pyproject.toml, the lab's settings or this folder's place change. Each
profile gets the versions of constraints.txt; tools/versions.py tries the newest and the oldest.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time

OLDEST = (3, 11)
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
# A change in one of these asks for a new installation.
SOURCES = [
    "requirements.txt",
    "constraints.txt",
    os.path.join("deploy", "requirements.txt"),
    "pyproject.toml",
    os.path.join("share", "jupyter", "lab", "settings", "overrides.d", "convlab.json"),
    os.path.join("tools", "setup_env.py"),
]
LAB = ["-r", "requirements.txt", "-c", "constraints.txt"]
ARGUMENTS = {
    "lab": LAB,
    "test": [*LAB, "-e", ".[test]"],
    "node": ["-e", ".[node]", "-c", "constraints.txt"],
    "classroom": [*LAB, "-r", "deploy/requirements.txt", "-e", ".[test,node]"],
}
# What others' code the tests compare with in CI; at one's desk they do without. Installed with pip, one by one, which
# also takes a build that lies on this machine. Keras's own backend for NumPy borrows its convolution from JAX.
ORACLES = ("torch==2.13.0", "onnx==1.23.2", "keras>=3.6", "jax>=0.4.30", "scikit-learn>=1.4", "scikit-image>=0.22")


class Venv:
    """A virtual environment in this folder: its path, its Python, and the file that says what is installed."""

    def __init__(self, name):
        self.name = name
        self.path = os.path.join(ROOT, name)
        self.python = os.path.join(self.path, *(["Scripts", "python.exe"] if os.name == "nt" else ["bin", "python"]))
        self.stamp = os.path.join(self.path, "convlab-setup.json")


def venv_of(profile):
    """Where a profile is installed."""
    return Venv(".venv-classroom" if profile == "classroom" else ".venv")


def fingerprint():
    """Changes whenever the installation is out of date."""
    digest = hashlib.sha256(ROOT.encode())
    for name in SOURCES:
        with open(os.path.join(ROOT, name), "rb") as file:
            digest.update(file.read())
    return digest.hexdigest()


def read_stamp(venv):
    """The profiles already installed, as {profile: fingerprint}."""
    try:
        with open(venv.stamp, encoding="utf-8") as file:
            return json.load(file)
    except (OSError, ValueError):
        return {}


def venv_works(venv):
    """Whether it has a Python that starts (it does not after an upgrade or a move of the system's)."""
    if not os.path.exists(venv.python):
        return False
    return subprocess.call([venv.python, "-c", "pass"], stderr=subprocess.DEVNULL) == 0


def make_venv(venv, uv):
    """A new one with pip in it."""
    if os.path.exists(venv.path):
        shutil.rmtree(venv.path)
    if uv and subprocess.call([uv, "venv", "--quiet", "--seed", "--python", sys.executable, venv.path]) == 0:
        return
    if subprocess.call([sys.executable, "-m", "venv", "--clear", venv.path]) != 0:
        sys.exit(
            f"convlab: {sys.executable} cannot make a virtual environment. On Debian and Ubuntu, install "
            "python3-venv and try again."
        )


def own_uv(venv):
    """The uv of the environment itself, installed if need be; None where it cannot be had."""
    path = os.path.join(os.path.dirname(venv.python), "uv.exe" if os.name == "nt" else "uv")
    pip = [venv.python, "-m", "pip", "install", "--quiet", "--quiet", "--disable-pip-version-check", "uv"]
    return path if os.path.exists(path) or subprocess.call(pip) == 0 else None


def install(profile, venv, uv):
    """Install a profile, with uv where possible, else with pip."""
    arguments = ARGUMENTS[profile]
    uv = uv or own_uv(venv)
    with_uv = [uv, "pip", "install", "--quiet", "--compile-bytecode", "--python", venv.python]
    if uv and subprocess.call([*with_uv, *arguments], cwd=ROOT) == 0:
        return
    if uv:
        print("convlab: uv did not manage; trying pip.", flush=True)
    pip = [venv.python, "-m", "pip", "install", "--quiet", "--quiet", "--disable-pip-version-check"]
    if subprocess.call([*pip, *arguments], cwd=ROOT) != 0:
        sys.exit(f"convlab: the installation into {venv.name} failed; the lines above say why.")


def install_oracles(venv):
    """Where one cannot be had, its tests say so."""
    pip = [venv.python, "-m", "pip", "install", "--quiet", "--quiet", "--disable-pip-version-check"]
    for oracle in ORACLES:
        if subprocess.call([*pip, oracle]) != 0:
            print(f"convlab: {oracle} cannot be had here; the tests that need it will say so.", flush=True)


def main():
    """Bring the environment up to the profile named on the command line."""
    if sys.version_info < OLDEST:
        sys.exit(
            "convlab needs Python {}.{} or newer, but {} is {}.{}; name a newer one, for example: "
            "make PYTHON=python3.12 lab".format(*OLDEST, sys.executable or "python", *sys.version_info[:2])
        )
    profile = sys.argv[1] if len(sys.argv) > 1 else "lab"
    if profile not in ARGUMENTS:
        sys.exit("usage: python tools/setup_env.py " + "|".join(ARGUMENTS))
    now = fingerprint()
    venv = venv_of(profile)
    installed = read_stamp(venv)
    if installed.get(profile) == now and venv_works(venv):
        return
    started = time.time()
    print(
        f"convlab: installing into {venv.name}; this takes seconds, or about a minute where there is no uv.",
        flush=True,
    )
    uv = shutil.which("uv")
    # Another fingerprint may mean that the folder has moved, and a virtual environment cannot be moved.
    if now not in installed.values() or not venv_works(venv):
        make_venv(venv, uv)
        installed = {}
    install(profile, venv, uv)
    if profile == "test" and os.environ.get("CI") == "true":
        install_oracles(venv)
    installed[profile] = now
    if profile == "test":
        installed["lab"] = now
    with open(venv.stamp, "w", encoding="utf-8") as file:
        json.dump(installed, file)
    print(f"convlab: installed in {time.time() - started:.0f} s.", flush=True)


if __name__ == "__main__":
    main()
