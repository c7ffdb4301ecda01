"""PyTorch, for the tests that compare with it: they are skipped where it is not installed, but not in CI."""

import os
import warnings

import pytest

try:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import torch
        from torch.nn import functional
except ModuleNotFoundError:
    if os.environ.get("CI") == "true" and os.environ.get("CONVLAB_WITHOUT_TORCH") != "1":
        raise
    pytest.skip("PyTorch is not installed: pip install torch", allow_module_level=True)

__all__ = ["functional", "torch"]
