"""A student's server, started by the hub under the student's name: bring the lessons, then open JupyterLab."""

import os
import sys
from pathlib import Path

from jupyterhub.singleuser import main

from convlab.cli.launcher import FOLDER, bring_lessons
from convlab.jupyter import private_folder, server_options

os.umask(0o077)  # what is made from here on, nobody else can read
home = Path.home()
home.chmod(0o700)
for sentence in bring_lessons(home / FOLDER):
    print(f"convlab: {sentence}", flush=True)
# Kernels listen on Unix sockets: no other student can reach them, and two kernels never pick the same, as they can pick
# the same port. The path of a socket has at most about a hundred characters, so they are not in the home folder.
with private_folder() as runtime:
    os.environ["JUPYTER_RUNTIME_DIR"] = runtime
    sys.argv += server_options(runtime)
    main()
