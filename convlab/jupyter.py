"""Starts what notebooks run in, and executes them there.

A kernel listens on five addresses. With Jupyter's default, TCP, the one who starts it picks five free ports, and the
kernel binds them a second later: kernels that start at the same time race for them. So the kernels here listen on
Unix sockets, in a folder of their own, wherever there are some; elsewhere (on Windows) a start that fails is repeated.
"""

import asyncio
import contextlib
import importlib
import os
import secrets
import socket
import tempfile
from functools import partial
from pathlib import Path

from convlab.errors import ConvlabError

SECONDS = 60  # that a kernel may take to answer
SENDING = 5  # that a message to it may take to be sent
STARTS = 3  # before it is given up
OPTIONS = ["--IPKernelApp.log_level=ERROR", "--HistoryManager.hist_file=:memory:"]


class KernelStartError(ConvlabError):
    """No kernel starts; `why` is what it said last."""

    why = ""


def transport(folder):
    """What kernels in this folder listen on: ``"ipc"``, Unix sockets, where there are any; else ``"tcp"``, ports.

    >>> transport("/no/such/folder")
    'tcp'
    """
    if os.name == "nt":  # Jupyter sends over Unix sockets on Unix alone
        return "tcp"
    # As long as the names that a Jupyter server gives to sockets: the path of one ends after about a hundred bytes.
    path = os.path.join(folder, f"kernel-{secrets.token_hex(18)}-ipc-10")
    try:
        with socket.socket(socket.AF_UNIX) as trial:
            trial.bind(path)
        os.unlink(path)
    except OSError:  # too long a path, or a network drive that knows no sockets
        return "tcp"
    return "ipc"


def server_options(runtime=None):
    """The options that let a Jupyter server start its kernels on Unix sockets in its runtime folder, if it can.

    Without `runtime`, the folder is the one that Jupyter has for this user; it is made if need be.
    """
    from jupyter_core.paths import jupyter_runtime_dir

    folder = runtime or jupyter_runtime_dir()
    with contextlib.suppress(OSError):
        os.makedirs(folder, mode=0o700, exist_ok=True)
    return [f"--KernelManager.transport={transport(folder)}"]


@contextlib.contextmanager
def private_folder():
    """A new folder that only this user can enter, with a short path; it goes at the end."""
    new = partial(tempfile.TemporaryDirectory, prefix="convlab-", ignore_cleanup_errors=True)
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(new())
        if transport(folder) != "ipc":
            with contextlib.suppress(OSError):  # on a Mac, the usual path is longer than a socket's may be
                folder = stack.enter_context(new(dir="/tmp"))
        yield folder


def make_font_cache():
    """Make what the first import of matplotlib on a computer makes; a kernel would speak of it in a cell's output."""
    importlib.import_module("matplotlib.font_manager")


@contextlib.asynccontextmanager
async def running_kernel(**options):
    """A kernel that answers, of the Python that notebooks run in; ended at the end.

    Parameters
    ----------
    **options
        What `jupyter_client.KernelManager.start_kernel` takes, as `cwd` and `env`.

    Raises
    ------
    KernelStartError
        If none starts, at the third attempt.
    """
    for left in reversed(range(STARTS)):
        async with contextlib.AsyncExitStack() as stack:
            try:
                manager = await _started(stack, options)
            except KernelStartError:
                if left:
                    continue
                raise
            yield manager
            return


async def _started(stack, options):
    from jupyter_client import AsyncKernelManager

    errors = client = None
    try:
        folder = stack.enter_context(private_folder())
        # On Unix sockets, they are beside the file that names them.
        where = {"connection_file": os.path.join(folder, "kernel.json"), "transport": transport(folder)}
        manager = AsyncKernelManager(kernel_name="python3", **where)
        stack.push_async_callback(_end, manager)
        errors = Path(folder, "errors")
        with errors.open("wb") as file:
            await manager.start_kernel(stderr=file, extra_arguments=OPTIONS, **options)
        # A socket that has found somebody else's where its kernel should be would wait for ever to send.
        manager.context.sndtimeo = 1000 * SENDING
        client = manager.client(context=manager.context)
        client.start_channels()
        await client.wait_for_ready(timeout=SECONDS)
    except Exception as error:  # Jupyter has no class for them: RuntimeError, OSError, LookupError, AssertionError, ...
        said = errors.read_text("utf-8", "replace").strip().splitlines() if errors else []
        why = (said[-1] if said else f"{type(error).__name__}: {error}")[:200].rstrip(".")
        given, way_out = "one that does not start", "Run 'convlab doctor', which tells how to mend it"
        trouble = KernelStartError.says("convlab", "a notebook needs a Python of its own", given, why, way_out)
        trouble.why = why
        raise trouble from None
    finally:
        if client:
            client.stop_channels()
    return manager


async def _end(manager):
    with contextlib.suppress(RuntimeError):  # it has ended by itself
        await manager.shutdown_kernel(now=True)


def execute(notebook, folder, seconds, **options):
    """Run all cells of a notebook, in place, in a new kernel.

    Parameters
    ----------
    notebook : nbformat.NotebookNode
    folder : str or path
        Where the kernel starts.
    seconds : float
        That one cell may take.
    **options
        What `nbclient.NotebookClient` takes.

    Raises
    ------
    KernelStartError
        If no kernel starts.
    nbclient.exceptions.CellExecutionError, CellTimeoutError, DeadKernelError
        If a cell fails, does not end, or ends its kernel.
    """
    from nbclient import NotebookClient

    async def run():
        # What somebody has solved on this computer does not belong in the outputs.
        environment = {**os.environ, "CONVLAB_PROGRESS": "off"}
        async with running_kernel(cwd=str(folder), env=environment) as manager:
            client = NotebookClient(notebook, km=manager, timeout=seconds, record_timing=False, **options)
            try:
                await client.async_execute()
            finally:
                if client.kc:
                    client.kc.stop_channels()

    make_font_cache()
    asyncio.run(run())
