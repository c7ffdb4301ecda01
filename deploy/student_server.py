"""A student's server, started by the hub under the student's name: bring the lessons, then open JupyterLab."""

import os
from pathlib import Path

from jupyterhub.singleuser import main

from convlab.cli.launcher import FOLDER, bring_lessons

os.umask(0o077)  # what is made from here on, nobody else can read
home = Path.home()
home.chmod(0o700)
for sentence in bring_lessons(home / FOLDER):
    print(f"convlab: {sentence}", flush=True)
main()
