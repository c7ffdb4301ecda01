"""Exceptions of convlab, with messages for students.

Every message has four parts: the function or option and what is wrong; the value given; the reason; a way out.
All classes are `ValueError`, so ``except ValueError`` catches any of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Iterable


class ConvlabError(ValueError):
    """Base of all errors that convlab raises on purpose."""

    @classmethod
    def says(cls, who: str, wrong: str, given: object, why: str, way_out: str) -> Self:
        """Build the error from the four parts of its message.

        Parameters
        ----------
        who : str
            The function, or the option alone.
        wrong, given, why, way_out : str
            Without a full stop at the end.

        Examples
        --------
        >>> ShapeError.says("stride", "the window has to move", "stride=0", "it would stay", "Use stride=1")
        ShapeError('stride: the window has to move. Got stride=0: it would stay. Use stride=1.')
        """
        return cls(f"{who}: {wrong}. Got {given}: {why}. {way_out}.")


class ShapeError(ConvlabError):
    """Shapes do not fit together: a kernel larger than its image, an array with too many axes."""


class OptionError(ConvlabError):
    """An option such as stride, padding or dilation has an invalid value."""


class UnknownNameError(ConvlabError):
    """No kernel, image or mode has this name."""


class KernelError(ConvlabError):
    """The weights cannot be used as a kernel."""


class ImageError(ConvlabError):
    """A file or an array cannot be used as an image."""


class WeightsError(ConvlabError):
    """A file does not hold the weights of this network."""


class TrainingError(ConvlabError):
    """Training cannot continue: the loss is NaN or infinite."""


def short(value: object, limit: int = 60) -> str:
    """``repr(value)`` on one line, cut to `limit` characters.

    >>> short([1, 2, 3]), short("a" * 100, limit=10)
    ('[1, 2, 3]', "'aaaaaa...")
    """
    try:
        text = " ".join(repr(value).split())
    except Exception:  # an integer of more than 4300 digits, or an object whose own __repr__ fails
        text = f"a value of type {type(value).__name__}"
    return text if len(text) <= limit else text[: limit - 3] + "..."


def nearest(name: object, known: Iterable[str]) -> str | None:
    """The known name most similar to `name`, or None if none is close.

    >>> nearest("laplace", ["sobel_x", "laplacian"])
    'laplacian'
    >>> nearest("zebra", ["sobel_x", "laplacian"]) is None
    True
    """
    import difflib  # imported here, because it would slow down every "import convlab"

    found = difflib.get_close_matches(str(name).strip().lower(), list(known), n=1, cutoff=0.5)
    return found[0] if found else None


def unknown_name(
    who: str, what: str, name: object, known: Iterable[str], why: str, guess: str | None = None
) -> UnknownNameError:
    """An `UnknownNameError` that suggests `guess` or the nearest known name, or else lists all of them."""
    guess = guess or (nearest(name, known) if isinstance(name, str) else None)
    way_out = f"Did you mean {guess!r}?" if guess else f"Choose one of {', '.join(map(repr, known))}."
    return UnknownNameError(f"{who}: there is no {what} of this name. Got {short(name)}: {why}. {way_out}")


def as_bool(value: object, name: str, who: str | None = None) -> bool:
    """Validate a boolean option, Python's or NumPy's, and return it as a bool.

    Parameters
    ----------
    value : bool or numpy.bool_
    name : str
        The option's name, for the error message.
    who : str, optional
        The function that the message names, such as ``"conv2d"``; by default the option itself.

    Raises
    ------
    OptionError
        For anything else, also 0, 1, None and ``"no"``: each would be coerced to a bool, perhaps unintentionally.

    Examples
    --------
    >>> as_bool(True, "flip")
    True
    >>> as_bool("no", "flip")
    Traceback (most recent call last):
        ...
    convlab.errors.OptionError: flip: it has to be True or False. Got flip='no': any other value would count as one \
of the two, perhaps not the one meant. Use flip=True or flip=False.
    """
    kind = type(value)
    if kind is bool or (kind.__module__ == "numpy" and kind.__name__ in ("bool", "bool_")):  # NumPy 2 and 1
        return bool(value)
    wrong = "it has to be True or False" if who is None else f"{name} has to be True or False"
    why = "any other value would count as one of the two, perhaps not the one meant"
    raise OptionError.says(who or name, wrong, f"{name}={short(value)}", why, f"Use {name}=True or {name}=False")
