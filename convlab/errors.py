"""The errors of convlab, written for a student.

Every message has four parts: who speaks and what is wrong; what was given; why that cannot work; a way out.
All classes are `ValueError`, so ``except ValueError`` catches any of them.
"""


class ConvlabError(ValueError):
    """Base of all errors that convlab raises on purpose."""

    @classmethod
    def says(cls, who, wrong, given, why, way_out):
        """The error with the four parts of its message joined.

        >>> ShapeError.says("stride", "the window has to move", "stride=0", "it would stay", "Use stride=1")
        ShapeError('stride: the window has to move. Got stride=0: it would stay. Use stride=1.')
        """
        return cls(f"{who}: {wrong}. Got {given}: {why}. {way_out}.")


class ShapeError(ConvlabError):
    """Sizes do not fit together: a kernel larger than its image, an array with too many axes."""


class OptionError(ConvlabError):
    """An option such as stride, padding or dilation has a value that means nothing."""


class UnknownNameError(ConvlabError):
    """No kernel, image or mode has this name."""


class KernelError(ConvlabError):
    """The weights cannot be used as a kernel."""


class ImageError(ConvlabError):
    """A file or an array cannot be used as an image."""


class WeightsError(ConvlabError):
    """A file does not hold the weights of this network."""


class TrainingError(ConvlabError):
    """Training cannot go on: the loss is no longer a number."""


def short(value, limit=60):
    """``repr(value)`` on one line, cut where it gets long.

    >>> short([1, 2, 3]), short("a" * 100, limit=10)
    ('[1, 2, 3]', "'aaaaaa...")
    """
    try:
        text = " ".join(repr(value).split())
    except Exception:  # a number of more than 4300 digits has none, nor has an object whose own __repr__ fails
        text = f"a value of type {type(value).__name__}"
    return text if len(text) <= limit else text[: limit - 3] + "..."


def nearest(name, known):
    """The known name most like `name`, or None when none is near.

    >>> nearest("laplace", ["sobel_x", "laplacian"])
    'laplacian'
    >>> nearest("zebra", ["sobel_x", "laplacian"]) is None
    True
    """
    import difflib  # only here, because it would slow down every "import convlab"

    found = difflib.get_close_matches(str(name).strip().lower(), list(known), n=1, cutoff=0.5)
    return found[0] if found else None


def unknown_name(who, what, name, known, why, guess=None):
    """An `UnknownNameError` that suggests `guess` or else the nearest known name, or else lists them all."""
    guess = guess or (nearest(name, known) if isinstance(name, str) else None)
    way_out = f"Did you mean {guess!r}?" if guess else f"Choose one of {', '.join(map(repr, known))}."
    return UnknownNameError(f"{who}: there is no {what} of this name. Got {short(name)}: {why}. {way_out}")


def as_bool(value, name, who=None):
    """`value` as a bool, if it is True or False, also NumPy's; anything else is refused with a sentence.

    Parameters
    ----------
    value : bool or numpy.bool_
    name : str
        Of the option.
    who : str, optional
        Who speaks, such as ``"conv2d"``; by default the option itself.

    Raises
    ------
    OptionError
        Also for 0, 1, None and ``"no"``: each would count as one of the two, perhaps not the one meant.

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
