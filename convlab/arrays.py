"""Validation of arrays: input is converted to real numbers, or an error explains why it cannot be."""

from __future__ import annotations

import math
import numbers
from decimal import Decimal
from typing import TYPE_CHECKING

import numpy as np

from convlab.errors import ConvlabError, OptionError, ShapeError, short
from convlab.image_decoding import seen

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from convlab._types import Array

#: The most values of one array, 4 GB as float64. More is a mistake, or too much for most computers.
MOST_VALUES = 2**29


def as_array(values: npt.ArrayLike, name: str, who: str, error: type[ConvlabError] = OptionError) -> Array:
    """Convert `values` to an array of real numbers, of any shape, without changing their dtype.

    Parameters
    ----------
    values : array_like
        ``Fraction``, ``Decimal`` and Python integers of any length become float64, Pillow images the array that
        `load_image` gives.
    name, who : str
        The argument and its function, for the error message.
    error : type
        The subclass of `ConvlabError` to raise.

    Returns
    -------
    ndarray of bool, integers or floats
        `values` itself if it is such an array.

    Raises
    ------
    ConvlabError
        For rows of different lengths, masked values, values that are not real numbers, and objects that cannot be
        converted, such as tensors that require gradients.

    Examples
    --------
    >>> as_array([[1, 2], [3, 4]], "image", "conv2d")
    array([[1, 2],
           [3, 4]])
    """
    array = read_array(values, name, who, error)
    if array.dtype.kind in "biuf":
        return array
    own = "" if name == who else f" for {name}"
    given = f"{name}={short(values)}" if array.ndim == 0 else f"dtype={array.dtype}"
    way_out = f"numpy.abs({name})" if array.dtype.kind == "c" else f"numbers without quotes, or {name}.astype(float)"
    why = "such values cannot be weighed, added up and compared"
    raise error.says(who, f"real numbers are needed{own}", given, why, f"Use {way_out}")


def read_array(values: npt.ArrayLike, name: str, who: str, error: type[ConvlabError] = OptionError) -> Array:
    """As `as_array`, but of any dtype: for callers that report invalid values themselves."""
    if np.ma.is_masked(values):
        why, way_out = "they would count as if they were not", f"Use {name}.filled(0)"
        raise error.says(who, f"some values of {_subject(name, who)} are masked", short(values), why, way_out)
    values = seen(values, who)  # a Pillow image also has a palette, an orientation, transparency
    try:
        array = np.asarray(values)
        if array.dtype == object and array.size and all(isinstance(v, (numbers.Real, Decimal)) for v in array.flat):
            array = array.astype(float)
    except Exception as problem:  # a PyTorch tensor raises RuntimeError or TypeError, other libraries anything
        why = " ".join(str(problem).split())[:200].rstrip(".") or type(problem).__name__
        wrong, way_out = (
            f"{_subject(name, who)} cannot be read as an array of numbers",
            "Use a list of numbers, or a NumPy array",
        )
        if "inhomogeneous" in why:
            wrong = f"{'its rows' if name == who else f'the rows of {name}'} differ in length"
            why, way_out = "the rows of an array are equally long", "Fill the shorter ones up"
        elif "tensor" in why.lower():
            way_out = f"Use {name}.detach().cpu().numpy()"
        raise error.says(who, wrong, f"{name}={short(values)}", why, way_out) from None
    return array


def _subject(name: str, who: str) -> str:
    return "it" if name == who else name


def refuse_huge(shape: Sequence[int], who: str, what: str, given: str) -> None:
    """Raise `ShapeError` if an array of this shape would be too large, before its memory is allocated."""
    count = math.prod(shape)
    if count > MOST_VALUES:
        size = " x ".join(map(str, shape))
        why = f"it would have {size} = {count} values, and there is room for {MOST_VALUES}"
        raise ShapeError.says(who, f"{what} would be too large", given, why, "Use smaller numbers")
