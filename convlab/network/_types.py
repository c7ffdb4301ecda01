"""Types that several modules of convlab.network share; only type checkers read them."""

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

import numpy as np
import numpy.typing as npt

FloatArray: TypeAlias = npt.NDArray[np.floating[Any]]
FloatDType: TypeAlias = np.dtype[np.floating[Any]]
Labels: TypeAlias = npt.NDArray[np.intp]
Weights: TypeAlias = dict[str, FloatArray]

Shape: TypeAlias = tuple[int, ...]
Pair: TypeAlias = tuple[int, int]  # (rows, cols)
Plan: TypeAlias = tuple[Pair, Pair]  # ((top, bottom), (left, right))

# Options of layers, as they are passed in.
IntOrPair: TypeAlias = int | Sequence[int]
PaddingName: TypeAlias = Literal["valid", "same", "same_lower", "full"]
Padding: TypeAlias = int | PaddingName | Sequence[int | PaddingName | Sequence[int]]
Classes: TypeAlias = Sequence[str] | npt.NDArray[Any]
DTypeName: TypeAlias = Literal["float32", "float64"] | type[np.float32] | type[np.float64] | FloatDType
