"""Starts Jupyter kernels, and executes notebooks in them.

A kernel listens on five addresses. With Jupyter's default, TCP, the parent process picks five free ports, and the
kernel binds them a second later: kernels that start at the same time race for them. So the kernels here listen on
Unix sockets, each in a folder of its own, where the system has them; elsewhere (on Windows) a failed start is repeated.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import os
import secrets
import socket
import tempfile
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from convlab.errors import ConvlabError

if TYPE_CHECKING:
    import nbformat
    from jupyter_client.manager import AsyncKernelManager

SECONDS = 60  # time limit for a kernel to respond
SENDING = 5  # time limit in seconds for sending it a message
STARTS = 3  # attempts
OPTIONS = ["--IPKernelApp.log_level=ERROR", "--HistoryManager.hist_file=:memory:"]


class KernelStartError(ConvlabError):
    """No kernel starts; `why` is the last line of its output."""

    why: str = ""


def transport(folder: str) -> str:
    """Transport of kernels in this folder: ``"ipc"`` (Unix sockets) where they work there, else ``"tcp"``.

    >>> transport("/no/such/folder")
    'tcp'
    """
    if os.name == "nt":  # Jupyter sends over Unix sockets on Unix alone
        return "tcp"
    # As long as the socket names of a Jupyter server: the path of a socket is limited to about a hundred bytes.
    path = os.path.join(folder, f"kernel-{secrets.token_hex(18)}-ipc-10")
    try:
        with socket.socket(socket.AF_UNIX) as trial:
            trial.bind(path)
        os.unlink(path)
    except OSError:  # too long a path, or a network drive without sockets
        return "tcp"
    return "ipc"


def server_options(runtime: str | None = None) -> list[str]:
    """Options with which a Jupyter server starts its kernels on Unix sockets in its runtime folder, where possible.

    Without `runtime`, the folder is Jupyter's default for this user; it is made if it does not exist.
    """
    from jupyter_core.paths import jupyter_runtime_dir

    folder = runtime or jupyter_runtime_dir()
    with contextlib.suppress(OSError):
        os.makedirs(folder, mode=0o700, exist_ok=True)
    return [f"--KernelManager.transport={transport(folder)}"]


@contextlib.contextmanager
def private_folder() -> Iterator[str]:
    """A new temporary folder that only this user can read, with a short path; removed at the end."""
    new = partial(tempfile.TemporaryDirectory, prefix="convlab-", ignore_cleanup_errors=True)
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(new())
        if transport(folder) != "ipc":
            with contextlib.suppress(OSError):  # on macOS, the usual path is too long for a socket
                folder = stack.enter_context(new(dir="/tmp"))
        yield folder


def make_font_cache() -> None:
    """Make matplotlib's font cache now; a kernel would print a message about it in a cell's output."""
    importlib.import_module("matplotlib.font_manager")


@contextlib.asynccontextmanager
async def running_kernel(**options: Any) -> AsyncIterator[AsyncKernelManager]:
    """A responding Python kernel, shut down at the end.

    Parameters
    ----------
    **options
        Passed to `jupyter_client.KernelManager.start_kernel`, such as `cwd` and `env`.

    Raises
    ------
    KernelStartError
        If none of three attempts starts one.
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


async def _started(stack: contextlib.AsyncExitStack, options: dict[str, Any]) -> AsyncKernelManager:
    from jupyter_client.manager import AsyncKernelManager

    errors = client = None
    try:
        folder = stack.enter_context(private_folder())
        # Unix sockets are made beside the connection file.
        where = {"connection_file": os.path.join(folder, "kernel.json"), "transport": transport(folder)}
        manager = AsyncKernelManager(kernel_name="python3", **where)
        stack.push_async_callback(_end, manager)
        errors = Path(folder, "errors")
        with errors.open("wb") as file:
            await manager.start_kernel(stderr=file, extra_arguments=OPTIONS, **options)
        # A socket that is connected to another process than its kernel would wait for ever to send.
        manager.context.sndtimeo = 1000 * SENDING
        client = manager.client(context=manager.context)
        client.start_channels()
        await client.wait_for_ready(timeout=SECONDS)
    except Exception as error:  # Jupyter has no common class for them
        said = errors.read_text("utf-8", "replace").strip().splitlines() if errors else []
        why = (said[-1] if said else f"{type(error).__name__}: {error}")[:200].rstrip(".")
        given, way_out = "one that does not start", "Run 'convlab doctor', which explains how to repair it"
        failure = KernelStartError.says("convlab", "a notebook needs a Python of its own", given, why, way_out)
        failure.why = why
        raise failure from None
    finally:
        if client:
            client.stop_channels()
    return manager


async def _end(manager: AsyncKernelManager) -> None:
    with contextlib.suppress(RuntimeError):  # it has already ended
        await manager.shutdown_kernel(now=True)


def complete(task: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run a coroutine to its end, in another thread: this one may run an event loop, as it does in a notebook."""
    with ThreadPoolExecutor(1) as pool:
        pool.submit(lambda: asyncio.run(task())).result()


def execute(notebook: nbformat.NotebookNode, folder: str | os.PathLike[str], seconds: float, **options: Any) -> None:
    """Run all cells of a notebook, in place, in a new kernel.

    Parameters
    ----------
    notebook : nbformat.NotebookNode
    folder : str or path
        Working directory of the kernel.
    seconds : float
        Time limit for one cell.
    **options
        Passed to `nbclient.NotebookClient`.

    Raises
    ------
    KernelStartError
        If no kernel starts.
    nbclient.exceptions.CellExecutionError, CellTimeoutError, DeadKernelError
        If a cell fails, exceeds the limit, or ends its kernel.
    """
    from nbclient import NotebookClient

    async def run() -> None:
        # The local user's progress does not belong in the outputs.
        environment = {**os.environ, "CONVLAB_PROGRESS": "off"}
        async with running_kernel(cwd=str(folder), env=environment) as manager:
            client = NotebookClient(notebook, km=manager, timeout=seconds, record_timing=False, **options)
            try:
                await client.async_execute()
            finally:
                if client.kc:
                    client.kc.stop_channels()

    make_font_cache()
    complete(run)
