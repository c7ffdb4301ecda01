"""Runs the examples of convlab's documentation that need nothing but NumPy, and says how each module fared."""

import doctest
import importlib
import json
import sys

import numpy as np

MODULES = (
    "ops.activations",
    "ops.conv",
    "ops.channels",
    "ops.fast",
    "errors",
    "ops.geometry",
    "kernels",
    "ops.pool",
    "ops.shift",
    "signals",
    "ops.transpose",
    "network.preprocessing",
    "network.kernel_learner",
    "network.losses",
    "network.models",
    "network.sequential",
)


def main():
    print(f"{sys.platform}, {8 * np.dtype(np.intp).itemsize} bits, NumPy {np.__version__}", file=sys.stderr)
    found = {name: doctest.testmod(importlib.import_module(f"convlab.{name}")) for name in MODULES}
    print("RESULT " + json.dumps({name: [result.attempted, result.failed] for name, result in found.items()}))


main()
