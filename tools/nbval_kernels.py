"""Pytest plugin, loaded by conftest.py: nbval's kernels start in the same way as convlab's own.

nbval has no options for its kernels. A *provisioner* of Jupyter prepares every kernel that a process starts; this one
chooses Unix sockets, where available, because kernels that start at once race for ports.
"""

from __future__ import annotations

import contextlib
import os
from importlib.metadata import EntryPoint
from typing import Any

from jupyter_client.provisioning.factory import KernelProvisionerFactory
from jupyter_client.provisioning.local_provisioner import LocalProvisioner
from traitlets import Instance

from convlab import jupyter

NAME = "convlab"


class Provisioner(LocalProvisioner):
    """Starts a kernel on this machine, in a temporary folder that is removed when it ends."""

    folder = Instance(contextlib.ExitStack, ())

    async def pre_launch(self, **options: Any) -> dict[str, Any]:
        jupyter.make_font_cache()
        manager: Any = self.parent
        if not manager.connection_file:  # on the first start; a restart keeps it
            folder = self.folder.enter_context(jupyter.private_folder())
            manager.connection_file = os.path.join(folder, "kernel.json")
            manager.transport = jupyter.transport(folder)
        return await super().pre_launch(**options)

    async def cleanup(self, restart: bool = False) -> None:
        await super().cleanup(restart)
        if not restart:
            self.folder.close()


def pytest_configure() -> None:
    factory = KernelProvisionerFactory.instance(default_provisioner_name=NAME)
    factory.provisioners[NAME] = EntryPoint(NAME, f"{__name__}:Provisioner", factory.GROUP_NAME)
