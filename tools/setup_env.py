"""Makes .venv and keeps it up to date: `python tools/setup_env.py lab` (what a reader needs) or `test`.

Standard library only, and written so that an old Python still gets as far as the sentence about its age.
Installs with uv where that is on the PATH (seconds), else with pip (a minute). It happens again only when
requirements.txt, pyproject.toml, the lab's settings or this folder's place change.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time

OLDEST = (3, 10)
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VENV = os.path.join(ROOT, ".venv")
VENV_PYTHON = os.path.join(VENV, *(["Scripts", "python.exe"] if os.name == "nt" else ["bin", "python"]))
STAMP = os.path.join(VENV, "convlab-setup.json")
# A change in one of these asks for a new installation.
SOURCES = [
    "requirements.txt",
    "pyproject.toml",
    os.path.join("share", "jupyter", "lab", "settings", "overrides.d", "convlab.json"),
    os.path.join("tools", "setup_env.py"),
]
ARGUMENTS = {
    "lab": ["-r", "requirements.txt"],
    "test": ["-r", "requirements.txt", "-e", ".[test]"],
    "node": ["-e", ".[node]"],
}
# What others' code the tests compare with in CI; at one's desk they do without. Installed with pip, one by one, which
# also takes a build that lies on this machine. Keras's own backend for NumPy borrows its convolution from JAX.
ORACLES = ("torch==2.13.0", "onnx==1.23.2", "keras>=3.6", "jax>=0.4.30")


def fingerprint():
    """Changes whenever the installation is out of date."""
    digest = hashlib.sha256(ROOT.encode())
    for name in SOURCES:
        with open(os.path.join(ROOT, name), "rb") as file:
            digest.update(file.read())
    return digest.hexdigest()


def read_stamp():
    """The profiles already installed, as {profile: fingerprint}."""
    try:
        with open(STAMP, encoding="utf-8") as file:
            return json.load(file)
    except (OSError, ValueError):
        return {}


def venv_works():
    """Whether .venv has a Python that starts (it does not after an upgrade or a move of the system's)."""
    if not os.path.exists(VENV_PYTHON):
        return False
    return subprocess.call([VENV_PYTHON, "-c", "pass"], stderr=subprocess.DEVNULL) == 0


def make_venv(uv):
    """A new .venv with pip in it."""
    if os.path.exists(VENV):
        shutil.rmtree(VENV)
    if uv and subprocess.call([uv, "venv", "--quiet", "--seed", "--python", sys.executable, VENV]) == 0:
        return
    if subprocess.call([sys.executable, "-m", "venv", "--clear", VENV]) != 0:
        sys.exit(
            f"convlab: {sys.executable} cannot make a virtual environment. On Debian and Ubuntu, install "
            "python3-venv and try again."
        )


def install(profile, uv):
    """Install a profile into .venv, with uv where possible, else with pip."""
    arguments = ARGUMENTS[profile]
    with_uv = [uv, "pip", "install", "--quiet", "--compile-bytecode", "--python", VENV_PYTHON]
    if uv and subprocess.call([*with_uv, *arguments], cwd=ROOT) == 0:
        return
    if uv:
        print("convlab: uv did not manage; trying pip.", flush=True)
    pip = [VENV_PYTHON, "-m", "pip", "install", "--quiet", "--quiet", "--disable-pip-version-check"]
    if subprocess.call([*pip, *arguments], cwd=ROOT) != 0:
        sys.exit("convlab: the installation into .venv failed; the lines above say why.")


def install_oracles():
    """Into .venv. Where one cannot be had, its tests say so."""
    pip = [VENV_PYTHON, "-m", "pip", "install", "--quiet", "--quiet", "--disable-pip-version-check"]
    for oracle in ORACLES:
        if subprocess.call([*pip, oracle]) != 0:
            print(f"convlab: {oracle} cannot be had here; the tests that need it will say so.", flush=True)


def main():
    """Bring .venv up to the profile named on the command line."""
    if sys.version_info < OLDEST:
        sys.exit(
            "convlab needs Python {}.{} or newer, but {} is {}.{}; name a newer one, for example: "
            "make PYTHON=python3.12 lab".format(*OLDEST, sys.executable or "python", *sys.version_info[:2])
        )
    profile = sys.argv[1] if len(sys.argv) > 1 else "lab"
    if profile not in ARGUMENTS:
        sys.exit("usage: python tools/setup_env.py " + "|".join(ARGUMENTS))
    now = fingerprint()
    installed = read_stamp()
    if installed.get(profile) == now and venv_works():
        return
    started = time.time()
    print("convlab: installing into .venv; this takes seconds with uv, about a minute with pip.", flush=True)
    uv = shutil.which("uv")
    # Another fingerprint may mean that the folder has moved, and a virtual environment cannot be moved.
    if now not in installed.values() or not venv_works():
        make_venv(uv)
        installed = {}
    install(profile, uv)
    if profile == "test" and os.environ.get("CI") == "true":
        install_oracles()
    installed[profile] = now
    if profile == "test":
        installed["lab"] = now
    with open(STAMP, "w", encoding="utf-8") as file:
        json.dump(installed, file)
    print(f"convlab: installed in {time.time() - started:.0f} s.", flush=True)


if __name__ == "__main__":
    main()
