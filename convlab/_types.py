"""Type aliases that several modules share. Type checkers alone import this module: computing never loads it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

import numpy as np
import numpy.typing as npt

#: An array of real numbers of any dtype.
Array: TypeAlias = npt.NDArray[Any]
#: An array of float64 or float32, as most operations return it.
FloatArray: TypeAlias = npt.NDArray[np.floating[Any]]
#: An array of positions.
IntArray: TypeAlias = npt.NDArray[np.integer[Any]]
#: A dtype to compute in.
FloatDType: TypeAlias = np.dtype[np.floating[Any]]

#: (rows, cols)
Pair: TypeAlias = tuple[int, int]
#: Pixels of padding: ((top, bottom), (left, right)).
Plan: TypeAlias = tuple[Pair, Pair]
#: One number for both axes, or (rows, cols).
IntOrPair: TypeAlias = int | Sequence[int]

PaddingName: TypeAlias = Literal["valid", "same", "same_lower", "full"]
PaddingMode: TypeAlias = Literal["zeros", "reflect", "replicate", "circular"]
#: Padding along one axis: pixels on each side, (start, end) or a name.
AxisPadding: TypeAlias = int | PaddingName | Sequence[int]
#: Padding of an image: a number, (rows, cols), ((top, bottom), (left, right)) or a name.
Padding: TypeAlias = int | PaddingName | Sequence[AxisPadding]

Channel: TypeAlias = Literal["grey", "red", "green", "blue", "all"]
Framework: TypeAlias = Literal["numpy", "scipy", "pytorch", "keras", "convlab"]
