"""A plugin for pytest, loaded by conftest.py: nbval's kernels start as convlab starts its own.

nbval gives its kernels no settings. Jupyter lets a *provisioner* prepare every kernel that a process starts; this one
chooses Unix sockets, where there are some, because kernels that start at once race for ports.
"""

from __future__ import annotations

import contextlib
import os
from importlib.metadata import EntryPoint

from jupyter_client.provisioning import KernelProvisionerFactory, LocalProvisioner
from traitlets import Instance

from convlab import jupyter

NAME = "convlab"


class Provisioner(LocalProvisioner):
    """Starts a kernel on this machine, in a folder of its own that goes when it ends."""

    folder = Instance(contextlib.ExitStack, ())

    async def pre_launch(self, **options):
        jupyter.make_font_cache()
        if not self.parent.connection_file:  # not yet: a second start keeps what the first has
            folder = self.folder.enter_context(jupyter.private_folder())
            self.parent.connection_file = os.path.join(folder, "kernel.json")
            self.parent.transport = jupyter.transport(folder)
        return await super().pre_launch(**options)

    async def cleanup(self, restart: bool = False) -> None:
        await super().cleanup(restart)
        if not restart:
            self.folder.close()


def pytest_configure() -> None:
    factory = KernelProvisionerFactory.instance(default_provisioner_name=NAME)
    factory.provisioners[NAME] = EntryPoint(NAME, f"{__name__}:Provisioner", factory.GROUP_NAME)
