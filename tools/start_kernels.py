"""Stress test: starts many kernels at once, each from a process of its own, and counts those that fail to start.

    python tools/start_kernels.py                 twenty at once, twenty times, as convlab starts them
    python tools/start_kernels.py --tcp           the same on TCP ports, one attempt each, as Jupyter does by itself

Ends with 1 if any failed.
"""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing.synchronize import Barrier

from convlab import jupyter
from convlab.errors import ConvlabError

start_together: Barrier  # of this process; `prepare` sets it
PATIENCE = 120  # time limit in seconds for the last of them; a kernel that never starts takes all of it


def prepare(barrier: Barrier, tcp: bool) -> None:
    """Initialise a process of the pool."""
    global start_together
    start_together = barrier
    jupyter.SECONDS = PATIENCE
    if tcp:
        jupyter.STARTS, jupyter.transport = 1, lambda folder: "tcp"


def start_one(_: int) -> str | None:
    """Wait for the others, start a kernel and run code in it; returns the error, or None."""

    async def ask() -> None:
        async with jupyter.running_kernel() as manager:
            client = manager.client()
            client.start_channels()
            try:
                reply = await client.execute_interactive("assert 6 * 7 == 42", timeout=PATIENCE)
                assert reply["content"]["status"] == "ok", reply
            finally:
                client.stop_channels()

    start_together.wait(PATIENCE)
    try:
        asyncio.run(ask())
    except (ConvlabError, TimeoutError, AssertionError) as error:
        return f"{type(error).__name__}: {error}"
    return None


def failures(at_once: int, times: int, tcp: bool = False) -> list[str]:
    """Errors in `times` rounds of `at_once` starts."""
    # Spawned and not forked, because ZeroMQ's threads do not survive a fork.
    context = multiprocessing.get_context("spawn")
    gate = context.Barrier(at_once)
    found: list[str] = []
    with ProcessPoolExecutor(at_once, context, prepare, (gate, tcp)) as pool:
        for turn in range(times):
            # Each process takes exactly one, because it waits at the gate for all others.
            found += filter(None, pool.map(start_one, range(at_once)))
            if times > 1:
                print(f"{(turn + 1) * at_once} started, {len(found)} failed", flush=True)
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--at-once", type=int, default=20)
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--tcp", action="store_true", help="on TCP ports, one attempt each")
    wish = parser.parse_args()
    begun = time.monotonic()
    found = failures(wish.at_once, wish.times, wish.tcp)
    print(*found, sep="\n", end="\n" if found else "")
    print(f"{len(found)} of {wish.at_once * wish.times} kernels did not start ({time.monotonic() - begun:.0f} s).")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
