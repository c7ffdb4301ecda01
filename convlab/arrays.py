"""The door for arrays: what can be read as real numbers comes in here, and anything else is refused with a sentence."""

import math
import numbers
from decimal import Decimal

import numpy as np

from convlab.errors import OptionError, ShapeError, short
from convlab.image_decoding import seen

#: Values of one array, 4 GB as float64. More is a slip, or more than most computers can take.
MOST_VALUES = 2**29


def as_array(values, name, who, error=OptionError):
    """`values` as an array of real numbers, of any shape and untouched.

    Parameters
    ----------
    values : array_like
        Fractions, decimals and whole numbers of any length become float64, images of Pillow what `load_image` gives.
    name, who : str
        The argument, and the function that it belongs to: they begin the sentence.
    error : type
        The kind of `ConvlabError` to raise.

    Raises
    ------
    ConvlabError
        For rows that differ in length, values that are masked or no real numbers, and objects that do not let
        themselves be converted, such as tensors that need gradients.

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


def read_array(values, name, who, error=OptionError):
    """As `as_array`, of any dtype: for those who say themselves which value is no number."""
    if np.ma.is_masked(values):
        why, way_out = "they would count as if they were not", f"Use {name}.filled(0)"
        raise error.says(who, f"some values of {_subject(name, who)} are masked", short(values), why, way_out)
    values = seen(values, who)  # an image of Pillow is more than its numbers: a palette, a turn, transparency
    try:
        array = np.asarray(values)
        if array.dtype == object and array.size and all(isinstance(v, (numbers.Real, Decimal)) for v in array.flat):
            array = array.astype(float)
    except Exception as problem:  # a tensor of PyTorch raises RuntimeError or TypeError, others what they like
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


def _subject(name, who):
    return "it" if name == who else name


def refuse_huge(shape, who, what, given):
    """Refuse an array of this shape before any memory is taken for it."""
    count = math.prod(shape)
    if count > MOST_VALUES:
        size = " x ".join(map(str, shape))
        why = f"it would have {size} = {count} values, and there is room for {MOST_VALUES}"
        raise ShapeError.says(who, f"{what} would be too large", given, why, "Use smaller numbers")
