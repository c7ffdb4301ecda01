"""Named kernels with meaning and source, and the validation of kernels from users."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn

import numpy as np

from convlab.arrays import read_array
from convlab.errors import KernelError, ShapeError, nearest, short, unknown_name
from convlab.immutable import fixed

if TYPE_CHECKING:
    from typing import TypeAlias

    import numpy.typing as npt

    Weights: TypeAlias = npt.NDArray[np.float64]

_BOOK = "Gonzalez & Woods (2008), Digital Image Processing, 3rd ed., section "
_SOBEL = "Sobel & Feldman (1968), A 3x3 Isotropic Gradient Operator for Image Processing, Stanford AI Project"
_PREWITT = "Prewitt (1970), Object Enhancement and Extraction, in Picture Processing and Psychopictorics, 75-149"
_PYRAMID = "Burt & Adelson (1983), The Laplacian Pyramid as a Compact Image Code, IEEE Trans. Comm. 31(4), 532-540"


_WRITING = ("fill", "itemset", "partition", "put", "resize", "setfield", "setflags", "sort")  # methods that write


@dataclass(frozen=True, eq=False, repr=False)
class Kernel(np.lib.mixins.NDArrayOperatorsMixin):
    """A named, read-only kernel with its source. It behaves like its array, and ``k *= 2`` makes a new array.

    Attributes
    ----------
    name : str
        Name for `get`, such as ``"sobel_x"``.
    label : str
        Text in menus, such as ``"Sobel x"``.
    array : ndarray of shape (kh, kw), float64, read-only
        The weights. ``kernel.array.copy()`` is writable.
    meaning : str
        Effect on an image, in at most twelve words.
    source : str
        Publication of the weights.

    All other attributes and methods are those of the array: ``.shape``, ``.T``, ``.sum()``, ``.tolist()``.

    Raises
    ------
    KernelError
        For every attempt to write to it, such as ``kernel[0, 0] = 1`` or ``numpy.add(a, b, out=kernel)``.

    Examples
    --------
    >>> kernel = get("sobel_x")
    >>> kernel.T.tolist(), kernel.max()
    ([[-1.0, -2.0, -1.0], [0.0, 0.0, 0.0], [1.0, 2.0, 1.0]], np.float64(2.0))
    """

    name: str
    label: str
    _array: Any  # array_like when it is made, read-only ndarray afterwards
    meaning: str
    source: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "_array", fixed(np.array(self._array, dtype=np.float64)))

    @property
    def array(self) -> Weights:
        view: Weights = self._array.view()  # a new one, because even the shape of a read-only array can be assigned
        return view

    __hash__ = object.__hash__

    def __len__(self) -> int:
        return len(self._array)

    def __getitem__(self, index: Any) -> Any:
        return self._array[index]

    def __contains__(self, value: object) -> bool:
        return value in self._array

    def __setitem__(self, index: object, value: object) -> NoReturn:
        raise self._read_only(f"kernel[{short(index)}] = {short(value)}")

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_") or not hasattr(np.ndarray, name):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
        if name in _WRITING:
            raise self._read_only(f"kernel.{name}(...)")
        return getattr(self.array, name)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *(name for name in dir(np.ndarray) if not name.startswith("_"))})

    def __array_ufunc__(self, ufunc: np.ufunc, method: str, *inputs: Any, **options: Any) -> Any:
        """Apply a ufunc, such as in ``2 * kernel``, ``-kernel`` or ``kernel + other``, to the array."""
        if method == "at" and isinstance(inputs[0], Kernel):  # NumPy would write even to a read-only array
            raise self._read_only(f"numpy.{ufunc.__name__}.at")
        return self._on_arrays(getattr(ufunc, method), inputs, options, ufunc.__name__)

    def __array_function__(
        self, function: Callable[..., Any], types: Iterable[type], inputs: Sequence[Any], options: dict[str, Any]
    ) -> Any:
        """Apply a function of NumPy, such as ``numpy.rot90`` or ``numpy.stack``, to the array."""
        return self._on_arrays(function, inputs, options, function.__name__)

    def _on_arrays(
        self, function: Callable[..., Any], inputs: Sequence[Any], options: dict[str, Any], name: str
    ) -> Any:
        try:
            return function(*_as_arrays(inputs), **_as_arrays(options))
        except ValueError as error:
            if "read-only" in str(error):
                raise self._read_only(f"numpy.{name}") from None
            raise

    def _read_only(self, given: str) -> KernelError:
        return KernelError.says(
            "kernel",
            f"{self.name} cannot be written into",
            given,
            "all that use this name share its weights",
            "Change a copy, as in weights = kernel.array.copy()",
        )

    def __array__(self, dtype: npt.DTypeLike | None = None, copy: bool | None = None) -> npt.NDArray[Any]:
        if dtype is not None and np.dtype(dtype) != self._array.dtype:
            if copy is False:
                raise ValueError(f"Kernel {self.name} holds float64: changing to {np.dtype(dtype)} takes a copy.")
            return self.array.astype(dtype)
        return self.array.copy() if copy else self.array

    def __repr__(self) -> str:
        rows, cols = self.shape
        head = f"<Kernel {self.name} {rows}x{cols} sum={round(float(self.array.sum()), 6):g}: "
        return head + _weights_text(self.array, 109 - len(head) - 1) + ">"


# ``k *= 2`` is ``k = k * 2``: the variable is then an array, and the kernel does not change.
for _operator in ("add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "pow", "lshift", "rshift", "and", "or",
                  "xor"):  # fmt: skip
    setattr(Kernel, f"__i{_operator}__", getattr(Kernel, f"__{_operator}__"))


def _as_arrays(value: Any) -> Any:
    """`value` with each `Kernel` replaced by its array, also in lists and dicts."""
    if isinstance(value, Kernel):
        return value.array
    if type(value) in (list, tuple):
        return type(value)(map(_as_arrays, value))
    return {name: _as_arrays(part) for name, part in value.items()} if type(value) is dict else value


def _weights_text(array: Weights, width: int) -> str:
    """Weights as ``[1 2 1; 2 4 2; 1 2 1]/16``; rows that exceed `width` characters become ``...``."""
    divisor = next((d for d in range(1, 1025) if np.allclose(array * d, np.rint(array * d), rtol=0, atol=1e-9)), None)
    shown, tail = (array, "") if divisor is None else (array * divisor, "" if divisor == 1 else f"/{divisor}")
    rows = [" ".join(f"{round(float(value), 4) + 0.0:.4g}" for value in row) for row in shown]
    text = f"[{'; '.join(rows)}]{tail}"
    while len(text) > width and rows:
        rows.pop()
        text = f"[{'; '.join([*rows, '...'])}]{tail}"
    return text


def _table() -> list[Kernel]:
    impulse_5 = np.zeros((5, 5))
    impulse_5[2, 2] = 1
    gaussian_5 = np.outer([1, 4, 6, 4, 1], [1, 4, 6, 4, 1]) / 256
    sideways = np.zeros((5, 5))
    sideways[2] = 1 / 5
    return [
        Kernel(
            "identity",
            "Identity",
            [[0, 0, 0], [0, 1, 0], [0, 0, 0]],
            "Copies each pixel. Nothing changes.",
            _BOOK + "3.4 (discrete unit impulse)",
        ),
        Kernel(
            "box_blur_3",
            "Box blur 3 × 3",
            np.ones((3, 3)) / 9,
            "Averages nine pixels. Noise and detail fade.",
            _BOOK + "3.5 (averaging filters)",
        ),
        Kernel(
            "box_blur_5",
            "Box blur 5 × 5",
            np.ones((5, 5)) / 25,
            "Averages 25 pixels. A stronger blur.",
            _BOOK + "3.5 (averaging filters)",
        ),
        Kernel(
            "gaussian_3",
            "Gaussian blur 3 × 3",
            np.outer([1, 2, 1], [1, 2, 1]) / 16,
            "Averages with more weight on the middle. A gentle blur.",
            _BOOK + "3.5 (weighted average)",
        ),
        Kernel(
            "gaussian_5",
            "Gaussian blur 5 × 5",
            gaussian_5,
            "Averages with weights that fall off like a bell.",
            _PYRAMID + " (a = 0.375)",
        ),
        Kernel(
            "laplacian",
            "Laplacian",
            [[0, -1, 0], [-1, 4, -1], [0, -1, 0]],
            "Compares each pixel with its four neighbours. Edges and fine texture stay.",
            _BOOK + "3.6 (the Laplacian); after Marr & Hildreth (1980), Theory of edge detection",
        ),
        Kernel(
            "laplacian_8",
            "Laplacian, 8 neighbours",
            [[-1, -1, -1], [-1, 8, -1], [-1, -1, -1]],
            "Compares each pixel with all eight neighbours. Edges stay.",
            _BOOK + "3.6 (the Laplacian with diagonals)",
        ),
        Kernel(
            "sharpen",
            "Sharpen",
            [[0, -1, 0], [-1, 5, -1], [0, -1, 0]],
            "Adds the edges to the image. Sharpens details.",
            _BOOK + "3.6 (image plus Laplacian)",
        ),
        Kernel(
            "unsharp",
            "Unsharp mask 5 × 5",
            2 * impulse_5 - gaussian_5,  # in 256ths: 476 in the middle
            "Twice the image minus its blur. Sharpens details.",
            _BOOK + "3.6 (unsharp masking); blur of " + _PYRAMID,
        ),
        Kernel(
            "sobel_x",
            "Sobel x",
            [[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]],
            "Right minus left. Responds to vertical edges; the sign gives the direction.",
            _SOBEL,
        ),
        Kernel(
            "sobel_y",
            "Sobel y",
            [[-1, -2, -1], [0, 0, 0], [1, 2, 1]],
            "Below minus above. Responds to horizontal edges; the sign gives the direction.",
            _SOBEL,
        ),
        Kernel(
            "prewitt_x",
            "Prewitt x",
            [[-1, 0, 1], [-1, 0, 1], [-1, 0, 1]],
            "Right minus left, all rows equal. Responds to vertical edges.",
            _PREWITT,
        ),
        Kernel(
            "prewitt_y",
            "Prewitt y",
            [[-1, -1, -1], [0, 0, 0], [1, 1, 1]],
            "Below minus above, all columns equal. Responds to horizontal edges.",
            _PREWITT,
        ),
        Kernel(
            "emboss",
            "Emboss",
            [[-2, -1, 0], [-1, 1, 1], [0, 1, 2]],
            "Brightens one diagonal slope, darkens the other. It looks like relief.",
            "traditional; these numbers are in the GIMP manual, Convolution Matrix",
        ),
        Kernel(
            "motion_blur",
            "Motion blur",
            sideways,
            "Averages five pixels side by side, like a camera that moved.",
            "traditional; a sampled form of uniform motion, " + _BOOK + "5.6",
        ),
        Kernel(
            "diagonal",
            "Diagonal lines",
            [[2, -1, -1], [-1, 2, -1], [-1, -1, 2]],
            "Responds to thin lines from top left to bottom right.",
            _BOOK + "10.2 (line detection, +45 degrees in the book's axes)",
        ),
    ]


_KERNELS = {kernel.name: kernel for kernel in _table()}
_ALIASES = {
    "blur": "box_blur_3",
    "box": "box_blur_3",
    "box_blur": "box_blur_3",
    "mean": "box_blur_3",
    "average": "box_blur_3",
    "gaussian": "gaussian_3",
    "gaussian_blur": "gaussian_3",
    "edge": "laplacian",
    "edges": "laplacian",
    "sobel": "sobel_x",
    "prewitt": "prewitt_x",
    "unsharp_mask": "unsharp",
}


def names() -> list[str]:
    """Names of the kernels for `get`, in the order of menus, without aliases.

    >>> names()[:3]
    ['identity', 'box_blur_3', 'box_blur_5']
    """
    return list(_KERNELS)


def get(name: str) -> Kernel:
    """Return the kernel of this name.

    Raises
    ------
    UnknownNameError
        If there is none; the nearest known name is suggested.

    Examples
    --------
    >>> get("laplacian")
    <Kernel laplacian 3x3 sum=0: [0 -1 0; -1 4 -1; 0 -1 0]>
    >>> get("blur")  # an alias
    <Kernel box_blur_3 3x3 sum=1: [1 1 1; 1 1 1; 1 1 1]/9>
    """
    known = _KERNELS.get(_ALIASES.get(name, name)) if isinstance(name, str) else None
    if known is None:
        why = "only named kernels can be fetched this way"
        near = nearest(name, [*_KERNELS, *_ALIASES]) if isinstance(name, str) else None
        raise unknown_name("kernels.get", "kernel", name, names(), why, guess=near)
    return known


# Kernels from users


def as_kernel(kernel: str | Kernel | npt.ArrayLike, max_side: int | None = None) -> Weights:
    """Validate a 2-D kernel and return its weights as a new float64 array.

    Parameters
    ----------
    kernel : str, Kernel or array_like of shape (kh, kw)
        A name, a `Kernel`, or rows of weights.
    max_side : int, optional
        Largest number of rows or columns allowed.

    Returns
    -------
    ndarray of shape (kh, kw), float64

    Raises
    ------
    KernelError, ShapeError, UnknownNameError
        If it is empty, ragged, not two-dimensional or too large; if a weight is not a finite number; if no
        kernel has this name.

    Examples
    --------
    >>> as_kernel("sobel_x")[1]
    array([-2.,  0.,  2.])
    >>> as_kernel([[0, 1], [2, 3]]).shape
    (2, 2)
    """
    if isinstance(kernel, str):
        return get(kernel).array.copy()
    array = as_weights(kernel)
    if array.ndim != 2:
        raise ShapeError.says(
            "kernel",
            "its weights have to form rows and columns",
            f"shape={array.shape}",
            f"that is {_axes(array.ndim)}, and the window has two",
            "Write [[1, 2, 3]] for one row, [[1], [2], [3]] for one column",
        )
    if max_side is not None and max(array.shape) > max_side:
        raise ShapeError.says(
            "kernel",
            "it is too large here",
            f"shape={array.shape}",
            f"each side may have at most {max_side} weights",
            "Use a smaller kernel, or the same one with dilation=2 to reach further",
        )
    return array


def as_weights(
    kernel: Kernel | npt.ArrayLike,
    name: str = "kernel",
    item: str = "weight",
    example: str = '[[0, -1], [1, 0]], or a name, such as "laplacian"',
) -> Weights:
    """Validate weights with any number of axes and return them as a new float64 array of finite numbers.

    Errors are those of `as_kernel`; `name`, `item` and `example` are used in their messages.
    """
    _check_lists(kernel, name, item)
    array = read_array(kernel, name, name, KernelError)
    if array.size == 0:
        why = f"it needs at least one {item}"
        raise KernelError.says(name, "it is empty", f"shape={array.shape}", why, f"Write {example}")
    if array.dtype.kind not in "biuf":
        _refuse_entry(array, kernel, name, item, example)
    array = np.array(array, dtype=np.float64)
    if not np.isfinite(array).all():
        where = tuple(np.argwhere(~np.isfinite(array))[0].tolist())
        raise KernelError.says(
            name,
            f"every {item} has to be a finite number",
            f"{array[where]} at {where}",
            "it would spread to every sum that it is part of",
            "Replace it, for example by 0",
        )
    return array


def _check_lists(kernel: object, name: str, item: str) -> None:
    """Check that the rows of nested lists are equally long. NumPy would only say "inhomogeneous shape"."""
    if not isinstance(kernel, (list, tuple)):
        return
    lengths = [len(row) if isinstance(row, (list, tuple)) else None for row in kernel]
    for number, length in enumerate(lengths):
        if length != lengths[0]:
            row = "a single value" if length is None else f"{length} {item}s"
            first = "a single value" if lengths[0] is None else str(lengths[0])
            raise KernelError.says(
                name,
                "all rows have to be equally long",
                f"{row} in row {number}, {first} in row 0",
                "they make up an array",
                "Fill the shorter row up with zeros",
            )
    for row in kernel:
        _check_lists(row, name, item)


def _refuse_entry(array: npt.NDArray[Any], kernel: Any, name: str, item: str, example: str) -> NoReturn:
    """Raise an error that names the first entry that is not a number."""
    entries = np.ndenumerate(array.astype(object) if array.dtype.kind != "U" else np.array(kernel, dtype=object))
    for where, entry in entries:
        if isinstance(entry, (str, bytes, complex, np.complexfloating)) or not isinstance(
            entry, (bool, int, float, np.bool_, np.number)
        ):
            place = f" at {where}" if where else ""
            raise KernelError.says(
                name,
                f"every {item} has to be a number",
                f"{short(entry)}{place}",
                f"{type(entry).__name__} cannot be multiplied",
                f"Write numbers without quotes, such as {example}",
            )
    raise KernelError.says(
        name,
        f"every {item} has to be a plain number",
        f"dtype={array.dtype}",
        "NumPy cannot compute with these as floats",
        f"Use numpy.array({name}, dtype=float)",
    )


def _axes(count: int) -> str:
    return "a single number" if count == 0 else f"{count} axis" if count == 1 else f"{count} axes"
