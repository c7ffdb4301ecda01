"""Networks whose weights are off in their last digits, as on another processor or with another BLAS.

Those add up in another order. To be as hard as any of them, every first weight here is off by about a millionth, eight
times the rounding of float32, and a training of a thousand steps makes more of it.
"""

import contextlib
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
# Jupyter runs the files of this folder of a profile at the start of every kernel.
STARTUP = Path("profile_default", "startup", "disturbed.py")


def disturb(seed):
    """From here on all networks are disturbed; the function that gave first weights before."""
    from convlab.network import layers

    uniform, rng = layers.uniform, np.random.default_rng(seed)

    def disturbed(*arguments):
        first = uniform(*arguments)
        return first * (1 + 1e-6 * rng.normal(size=first.shape)).astype(first.dtype)

    layers.uniform = disturbed
    return uniform


@contextlib.contextmanager
def weights(seed):
    """All networks made in here are disturbed."""
    from convlab.network import layers

    uniform = disturb(seed)
    try:
        yield
    finally:
        layers.uniform = uniform


def startup(folder, seed):
    """A folder for IPython, the variable IPYTHONDIR, with which each kernel's networks are disturbed from the start."""
    file = Path(folder, STARTUP)
    file.parent.mkdir(parents=True)
    code = f"import sys; sys.path.insert(0, {str(HERE)!r}); import disturbed; disturbed.disturb({seed})\n"
    file.write_text(f"{code}del sys, disturbed\n", encoding="utf-8")
    return folder
