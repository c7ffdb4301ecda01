"""JupyterHub for a class: `jupyterhub -f deploy/jupyterhub_config.py`, as root, after what deploy/README.md says.

Each student is a user of this machine, with a server under that user's name: what keeps their files apart is what
keeps any two users apart. (SimpleLocalProcessSpawner does not: there, every student is the same user and can read and
change the files of all others.)
"""

import os
import sys
from pathlib import Path

c = get_config()  # noqa: F821 (JupyterHub brings it)
HERE = Path(__file__).resolve().parent

# Who may come in. To be filled in: "pam" takes the users and passwords of this machine, also those of an LDAP or Active
# Directory that it knows. For single sign-on put in oauthenticator or ltiauthenticator. Never set allow_all here.
c.JupyterHub.authenticator_class = "pam"
c.LocalAuthenticator.allowed_groups = {"students"}
c.LocalAuthenticator.admin_groups = {"teachers"}

# Only this machine can reach the hub: the web server in front of it brings HTTPS.
c.JupyterHub.bind_url = "http://127.0.0.1:8000"
proxy = HERE / "node_modules" / "configurable-http-proxy" / "bin" / "configurable-http-proxy"
c.ConfigurableHTTPProxy.command = ["node", str(proxy)]

# A student's server brings the lessons into the home folder, then starts JupyterLab. A process that wants more memory
# gets a MemoryError. The limit counts what a process has asked for (VmData): a kernel at the end of lesson 03 207 MB,
# of lesson 10, the largest, 419 MB. All lessons run with a limit of 448 MB, and 09 and 10 not with 384 MB; the rest is
# for a student's own trials. The limit holds for each process of a student; for one over all of them, systemdspawner
# puts each student into a control group.
MEMORY = 768 * 1024**2
PROCESSES = 200  # threads too, of one student
c.JupyterHub.spawner_class = "localprocess"
limits = ["prlimit", f"--data={MEMORY}", f"--nproc={PROCESSES}"]
c.Spawner.cmd = [*limits, sys.executable, str(HERE / "student_server.py")]
c.Spawner.args = ["--LabApp.extension_manager=readonly"]
c.Spawner.notebook_dir = "~"
c.Spawner.default_url = "/lab/tree/convlab-lessons/00_start_here.ipynb"
c.Spawner.environment = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}

# A class comes all at once. Each start costs seconds of a core, and the last of twenty waits for nineteen others.
c.JupyterHub.concurrent_spawn_limit = 0
c.Spawner.start_timeout = 180
c.Spawner.http_timeout = 180
# What all processes of a student really hold (PSS) is 203 MB in lesson 03, and about 380 MB in lesson 10: no more
# students than three quarters of the memory can hold.
STUDENT = 400 * 1024**2
c.JupyterHub.active_server_limit = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") * 3 // 4 // STUDENT

# What nobody has used for an hour is ended; files stay.
scopes = ["list:users", "read:users:activity", "read:servers", "delete:servers"]
c.JupyterHub.load_roles = [{"name": "idle-culler", "scopes": scopes, "services": ["idle-culler"]}]
culler = [sys.executable, "-m", "jupyterhub_idle_culler", "--timeout=3600"]
c.JupyterHub.services = [{"name": "idle-culler", "command": culler}]
