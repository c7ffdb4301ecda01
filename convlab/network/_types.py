"""Types that several modules of convlab.network share; only type checkers read them."""

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from convlab._types import FloatArray, FloatDType, IntOrPair, Padding, PaddingName, Pair, Plan

__all__ = [
    "Classes",
    "DTypeName",
    "FloatArray",
    "FloatDType",
    "IntOrPair",
    "Labels",
    "Padding",
    "PaddingName",
    "Pair",
    "Plan",
    "Shape",
    "Weights",
]

Labels: TypeAlias = npt.NDArray[np.intp]
Weights: TypeAlias = dict[str, FloatArray]

Shape: TypeAlias = tuple[int, ...]
Classes: TypeAlias = Sequence[str] | npt.NDArray[Any]
DTypeName: TypeAlias = Literal["float32", "float64"] | type[np.float32] | type[np.float64] | FloatDType
