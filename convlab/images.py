"""Images and small teaching inputs as arrays: `load_image` and the bundled samples.

Pillow is imported inside the functions that decode or shrink, so ``import convlab`` stays light.
"""

from __future__ import annotations

import importlib.util
import math
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast

import numpy as np

from convlab.arrays import as_array
from convlab.errors import ImageError, UnknownNameError, as_bool, short, unknown_name
from convlab.filenames import as_path, open_file
from convlab.image_decoding import decode, on_white
from convlab.ops.geometry import whole
from convlab.paths import shipped

if TYPE_CHECKING:
    from typing import TypeAlias

    import numpy.typing as npt
    from PIL import Image

    Pixels: TypeAlias = npt.NDArray[Any]  # (H, W), (H, W, 3) or (H, W, 4)
    Source: TypeAlias = str | os.PathLike[str] | bytes | bytearray | memoryview | BinaryIO | Image.Image | npt.ArrayLike


@dataclass(frozen=True)
class Sample:
    """An image that comes with convlab or with an installed package.

    Attributes
    ----------
    name : str
        Name for `load_image`, such as ``"cat"``.
    label : str
        Text in menus, such as ``"Cat"``.
    meaning : str
        One sentence: what it shows and its use.
    source, licence : str
        Author or publication, and terms of use.
    """

    name: str
    label: str
    meaning: str
    source: str
    licence: str

    def __repr__(self) -> str:
        return f"<Sample {self.name}: {self.label}, {self.licence}>"


# Small inputs made in code

# Eight by eight pixels each: "." is 0, "+" 128, "#" 255.
_DIGITS = """
..+##+.. ...##... ..####.. ..####.. ....##.. .######. ..####.. .######. ..####.. ..####..
.##++##. ..###... .##++##. .##++##. ...###.. .##..... .##++##. .++++##. .##++##. .##++##.
.##..##. .####... .....##. .....##. ..####.. .##..... .##..... .....##. .##..##. .##..##.
.##..##. ...##... ....+##. ...###.. .##+##.. .#####+. .#####+. ....##.. .+####+. .+#####.
.##..##. ...##... ...##+.. ....+##. .##.##.. ....+##. .##++##. ...##+.. .##++##. ....+##.
.##..##. ...##... ..##+... .....##. .######. .....##. .##..##. ...##... .##..##. .....##.
.##++##. ...##... .##++++. .##++##. ....##.. .##++##. .##++##. ..##+... .##++##. .##++##.
..+##+.. .######. .######. ..####.. ....##.. ..####.. ..####.. ..##.... ..####.. ..####..
"""
_LEVELS = {".": 0, "+": 128, "#": 255}


def _digit(number: int) -> Pixels:
    rows = [line.split()[number] for line in _DIGITS.split("\n") if line]
    return np.array([[_LEVELS[pixel] for pixel in row] for row in rows], dtype=np.uint8)


def _grid() -> Pixels:
    rows = [[3, 3, 2, 1, 0], [0, 0, 1, 3, 1], [3, 1, 2, 2, 3], [2, 0, 0, 2, 2], [2, 0, 0, 0, 1]]
    return np.array(rows, dtype=np.uint8)


def _dot() -> Pixels:
    image = np.zeros((9, 9), dtype=np.uint8)
    image[4, 4] = 255
    return image


def _step() -> Pixels:
    image = np.zeros((8, 10), dtype=np.uint8)
    image[:, 5:] = 255
    return image


def _gradient() -> Pixels:
    return np.tile(np.arange(0, 256, 17, dtype=np.uint8), (8, 1))


def _checkerboard() -> Pixels:
    board: Pixels = (255 * (np.indices((8, 8)).sum(axis=0) % 2)).astype(np.uint8)
    return board


_MADE: dict[str, Callable[[], Pixels]] = {
    "grid": _grid,
    "dot": _dot,
    "step": _step,
    "gradient": _gradient,
    "checkerboard": _checkerboard,
    **{f"digit_{number}": partial(_digit, number) for number in range(10)},
}

_FILES = {"cat": "cat.png", "logo": "logo.png"}
_PHOTOGRAPHS = {
    "chelsea": "chelsea.png",
    "camera": "camera.png",
    "coins": "coins.png",
    "astronaut": "astronaut.png",
}

_OWN = "drawn for convlab"
_SAMPLES = [
    Sample(
        "cat",
        "Cat",
        "A colour image of 1068 × 1600 pixels with edges, fur and flat areas.",
        _OWN,
        "as convlab",
    ),
    Sample("logo", "Logo", "A grey image of 166 × 166 pixels with sharp shapes.", _OWN, "as convlab"),
    Sample(
        "grid",
        "Grid 5 × 5",
        "25 small values, to compute by hand.",
        "Dumoulin & Visin (2016), A guide to convolution arithmetic for deep learning, figure 1.1",
        "numbers only",
    ),
    Sample(
        "dot",
        "Dot 9 × 9",
        "One bright pixel, an impulse: the feature map is the kernel, flipped.",
        _OWN,
        "as convlab",
    ),
    Sample(
        "step",
        "Step 8 × 10",
        "A step from black to white: what an edge detector looks for.",
        _OWN,
        "as convlab",
    ),
    Sample("gradient", "Gradient 8 × 16", "Grey rising evenly from 0 to 255 in steps of 17.", _OWN, "as convlab"),
    Sample(
        "checkerboard",
        "Checkerboard 8 × 8",
        "The finest pattern there is: blurs turn it grey.",
        _OWN,
        "as convlab",
    ),
    *(
        Sample(
            f"digit_{number}",
            f"Digit {number}",
            f"A {number} of 8 × 8 pixels with values 0, 128, 255.",
            _OWN,
            "as convlab",
        )
        for number in range(10)
    ),
]
_SKIMAGE_SAMPLES = [
    Sample(
        "chelsea",
        "Photo: Chelsea the cat",
        "A colour photograph.",
        "scikit-image; Stéfan van der Walt",
        "CC0",
    ),
    Sample("camera", "Photo: cameraman", "A grey photograph.", "scikit-image; Lav Varshney", "CC0"),
    Sample(
        "coins",
        "Photo: coins",
        "Greek coins from Pompeii, in grey.",
        "scikit-image; Brooklyn Museum",
        "no known restrictions",
    ),
    Sample(
        "astronaut",
        "Photo: astronaut",
        "A colour portrait of Eileen Collins.",
        "scikit-image; NASA",
        "public domain",
    ),
]


def samples() -> list[Sample]:
    """The images that `load_image` knows by name, as `Sample` records in the order of menus.

    They include the photographs of scikit-image if that package is installed.

    >>> samples()[2].label
    'Grid 5 × 5'
    """
    return _SAMPLES + (_SKIMAGE_SAMPLES if importlib.util.find_spec("skimage") else [])


def names() -> list[str]:
    """The names of `samples`.

    >>> names()[:3]
    ['cat', 'logo', 'grid']
    """
    return [sample.name for sample in samples()]


# Loading


def load_image(source: Source, max_side: int | None = None, grey: bool = False) -> Pixels:
    """Load an image as an array.

    Parameters
    ----------
    source : str, os.PathLike, bytes, file, PIL.Image.Image or array_like
        The name of a sample, such as ``"cat"``; a path (a text with a folder or an ending such as ``.png``, also with
        ``~`` for the home folder, in quotes, or as a ``file://`` address); the bytes of an image file; a file that
        is open for reading bytes; a Pillow image; or an array.
    max_side : int, optional
        Downsample until no side has more pixels than this, keeping the aspect ratio. Neighbouring pixels are
        averaged (Pillow's Hamming filter, which leaves no bright or dark seams). Never enlarges.
    grey : bool
        Convert colour to grey, by the rule of `to_grey`.

    Returns
    -------
    ndarray of shape (H, W) or (H, W, 3)
        A new array. uint8 for image files, and the same for a path, bytes, an open file or a Pillow image: bilevel
        becomes 0 and 255; palettes, CMYK and others become RGB; transparency is composited on white; a photo is
        rotated according to its EXIF orientation; of an animation the first frame is used (of a Pillow image the
        current one). 16-bit grey is scaled from 0..65535. Grey of 32 bits or floats is read as 0..1,
        0..255 or 0..65535, whichever is the first to hold all values, and otherwise scaled from its minimum
        to its maximum. Arrays keep dtype and values, but (H, W, 1) becomes (H, W), and (H, W, 4) is composited on
        white, which is 1, 255 or 65535, depending on dtype and values.

    Raises
    ------
    UnknownNameError
        If no sample has this name; the nearest is suggested.
    OptionError
        If `max_side` or `grey` is invalid.
    ImageError
        If a file is missing, damaged, not an image, or larger than 50 million pixels; if an array has another
        shape, is not made of numbers, or holds NaN or infinity; if the range of (H, W, 4) is ambiguous.

    Notes
    -----
    Reads PNG, JPEG, GIF, BMP, PPM, TIFF and WebP; AVIF with Pillow 11.3 and later; HEIC where pillow-heif is installed.

    Examples
    --------
    >>> load_image("grid")[0]
    array([3, 3, 2, 1, 0], dtype=uint8)
    >>> load_image("step", max_side=5).shape
    (4, 5)
    """
    if max_side is not None:
        max_side = whole(max_side, "max_side", 1)
    grey = as_bool(grey, "grey", "load_image")
    image = _read(source)
    if max_side is not None:
        image = _shrink(image, max_side)
    return to_grey(image) if grey else image


def to_grey(image: npt.ArrayLike) -> Pixels:
    """Convert a colour image to grey, with the weights of human vision for red, green and blue.

    Parameters
    ----------
    image : array_like of shape (H, W, 3), or (H, W), which is returned unchanged

    Returns
    -------
    ndarray of shape (H, W)
        uint8 by the exact rule ``(299 R + 587 G + 114 B + 500) // 1000``; for all other dtypes float64,
        ``0.299 R + 0.587 G + 0.114 B``.

    Raises
    ------
    ImageError
        For any other shape.

    References
    ----------
    ITU-R BT.601, luma coefficients.

    Examples
    --------
    >>> to_grey(np.array([[[255, 0, 0], [0, 255, 0], [0, 0, 255]]], dtype=np.uint8))
    array([[ 76, 150,  29]], dtype=uint8)
    """
    image = as_array(image, "image", "to_grey", ImageError)
    if image.ndim == 2:
        return image
    if image.ndim != 3 or image.shape[2] != 3:
        raise _shape_error(image.shape, "to_grey")
    if image.dtype == np.uint8:
        red, green, blue = np.moveaxis(image.astype(np.int32), -1, 0)
        grey: Pixels = ((299 * red + 587 * green + 114 * blue + 500) // 1000).astype(np.uint8)
    else:
        red, green, blue = np.moveaxis(image.astype(np.float64), -1, 0)
        grey = 0.299 * red + 0.587 * green + 0.114 * blue
    return grey


def _read(source: Source) -> Pixels:
    if isinstance(source, str) and not _is_path(source):
        return _read_sample(source)
    if isinstance(source, (str, os.PathLike)):
        path = as_path(source, "load_image", ImageError)
        with open_file(path, "load_image", ImageError, names()) as file:
            return decode(file, short(str(path), limit=200))
    if isinstance(source, (bytes, bytearray, memoryview)):
        content = bytes(source)
        return decode(BytesIO(content), f"{len(content)} bytes")
    if hasattr(source, "read"):
        return _read_open(cast("BinaryIO", source))
    return _check_array(cast("npt.ArrayLike", source))


def _is_path(text: str) -> bool:
    """True if a text is not the name of a sample and can only be a path."""
    return text not in names() and (any(mark in text for mark in "./\\~:\"'") or os.path.isfile(text))


def _read_open(file: BinaryIO) -> Pixels:
    """Read the image in an open file, from its beginning; the file stays open."""
    given = short(str(getattr(file, "name", type(file).__name__)), limit=200)
    try:
        if isinstance(file.read(0), str):
            why, way_out = "pixels are bytes and not letters", 'Open it with open(path, "rb"), or give the path'
            raise _array_error("this file is open as text", given, why, way_out)
        content = file if file.seekable() else BytesIO(file.read())
    except (OSError, ValueError) as error:
        if isinstance(error, ImageError):
            raise
        why = short(str(error), limit=80)
        raise _array_error("the file cannot be read", given, why, 'Open it anew with open(path, "rb")') from None
    return decode(content, given)


def _read_sample(name: str) -> Pixels:
    if name in _MADE:
        return _MADE[name]()
    if name in _FILES:
        return _read(shipped(f"images/{_FILES[name]}"))
    if name in _PHOTOGRAPHS and (spec := importlib.util.find_spec("skimage")) and spec.submodule_search_locations:
        return _read(_skimage_file(Path(spec.submodule_search_locations[0]), name))
    if name in _PHOTOGRAPHS:
        raise UnknownNameError.says(
            "load_image",
            "this photograph comes with scikit-image",
            repr(name),
            "that package is not installed",
            "Run 'pip install scikit-image', or use load_image('cat')",
        )
    why = "text without a folder or an ending like .png is the name of a sample (for a file, put ./ before it)"
    raise unknown_name("load_image", "sample image", name, names(), why)


def _skimage_file(package: Path, name: str) -> Path:
    """File in the folder of scikit-image, which is not imported: that would take seconds."""
    path = package / "data" / _PHOTOGRAPHS[name]
    if not path.is_file():
        raise ImageError.says(
            "load_image",
            "the photograph is not on this computer",
            repr(name),
            "this version of scikit-image would have to download it",
            f"Run skimage.data.{name}() once while online and pass its result to load_image",
        )
    return path


# Arrays


def _check_array(source: npt.ArrayLike) -> Pixels:
    try:
        array = np.array(as_array(source, "image", "load_image", ImageError))
    except ImageError:
        kind = type(source)
        if issubclass(kind, (list, tuple)) or hasattr(kind, "__array__") or hasattr(kind, "__array_interface__"):
            raise
        why = "an image is a name, a path, a file or its bytes, an image of Pillow, or an array of numbers"
        raise _array_error("this is not an image", short(source), why, "Try load_image('cat')") from None
    if array.ndim == 3 and array.shape[2] == 1:
        array = array[:, :, 0]
    if not _is_shape_of_image(array.shape):
        raise _shape_error(array.shape, "load_image")
    if array.dtype.kind == "f" and not np.isfinite(array).all():
        where = tuple(int(axis[0]) for axis in np.nonzero(~np.isfinite(array)))
        why = "it has no brightness, and would spread under every window"
        raise _array_error(
            "some pixels are not finite", f"{array[where]} at {where}", why, "Try numpy.nan_to_num(array)"
        )
    return _on_white(array) if array.ndim == 3 and array.shape[2] == 4 else array


def _is_shape_of_image(shape: Sequence[int]) -> bool:
    return math.prod(shape) > 0 and (len(shape) == 2 or (len(shape) == 3 and shape[2] in (1, 3, 4)))


def _shape_error(shape: Sequence[int], who: str) -> ImageError:
    why = "an image is (H, W) or (H, W, 3), with at least one pixel"
    way_out = "Check how the array was made" if math.prod(shape) == 0 else f"Try {_way_out(shape)}"
    return ImageError.says(who, "the array has the wrong shape", f"shape={shape}", why, way_out)


def _way_out(shape: Sequence[int], array: str = "array") -> str:
    """Code that makes an image of an array of this shape."""
    if len(shape) == 0:
        return f"np.array([[{array}]])"
    if len(shape) == 1:
        side = math.isqrt(shape[0])
        if side * side == shape[0]:
            return f"{array}.reshape({side}, {side})"
        side = math.isqrt(shape[0] // 3)
        if 3 * side * side == shape[0]:  # well-known data sets store one channel after the other
            return f"np.moveaxis({array}.reshape(3, {side}, {side}), 0, -1)"
        return f"{array}.reshape(H, W), where H * W is {shape[0]}, or {array}[np.newaxis] for one row of pixels"
    if _is_shape_of_image(shape):
        return array
    if len(shape) == 3 and shape[0] in (3, 4):  # channels first, as in PyTorch
        return f"np.moveaxis({array}, 0, -1)"
    if len(shape) == 3 and (shape[2] == 2 or shape[2] < shape[0]):
        return f"{array}[..., 0]"
    return _way_out(shape[1:], f"{array}[0]")


def _on_white(rgba: Pixels) -> Pixels:
    """Composite (H, W, 4) on white; integers are rounded to the nearest and stay integers."""
    if rgba.dtype == np.uint8:
        return on_white(rgba)
    white = _white(rgba)
    colour, alpha = rgba[..., :3].astype(np.float64), rgba[..., 3:].astype(np.float64) / white
    mixed = colour * alpha + white * (1 - alpha)
    return (mixed if rgba.dtype.kind == "f" else np.rint(mixed)).astype(rgba.dtype)


def _white(rgba: Pixels) -> float:
    """Value of white, and of opaque alpha, inferred from dtype and values of an array other than uint8."""
    low, colour, alpha = float(rgba.min()), float(rgba[..., :3].max()), float(rgba[..., 3].max())
    is_float = rgba.dtype.kind == "f"
    if is_float:
        most = float(np.finfo(rgba.dtype).max)
        tops = [top for top in (1.0, 255.0, 65535.0) if top <= most]
    else:
        most = 1.0 if rgba.dtype == bool else float(np.iinfo(rgba.dtype).max)
        tops = sorted({min(255.0, most), min(65535.0, most)})
    white = next((top for top in tops if max(colour, alpha) <= top * (1 + 1e-6)), None)  # sums of floats overshoot
    below = max((top for top in (1, 255) if white and top < white), default=0)
    # If alpha alone fits a smaller range, it may be meant in that one: 1 or 255 would be opaque.
    is_mixed = 0 < alpha <= below or (is_float and 0 < colour <= 1 < alpha)
    if white is None or low < -1e-6 * white or is_mixed:
        given = f"{rgba.dtype} with colours up to {colour:g}, alpha up to {alpha:g} and a least value of {low:g}"
        why = "red, green, blue and alpha have to share one range, 0..1, 0..255 or 0..65535, to be laid on white"
        way_out = "Convert it to uint8 with values 0..255, or leave alpha out with array[..., :3]"
        raise _array_error("the values of white and opaque are ambiguous", given, why, way_out)
    return white


def _array_error(wrong: str, given: str, why: str, way_out: str) -> ImageError:
    return ImageError.says("load_image", wrong, given, why, way_out)


def _shrink(image: Pixels, max_side: int) -> Pixels:
    height, width = image.shape[:2]
    longest = max(height, width)
    if longest <= max_side:
        return image
    rows, cols = (max(1, (2 * side * max_side + longest) // (2 * longest)) for side in (height, width))
    if image.dtype == np.uint8:
        return _resize(image, rows, cols)
    channels = image.reshape(height, width, -1).astype(np.float32)
    small = np.dstack([_resize(channels[:, :, index], rows, cols) for index in range(channels.shape[2])])
    small = small.reshape(rows, cols, *image.shape[2:])
    return (np.rint(small) if image.dtype.kind in "iu" else small).astype(image.dtype)


def _resize(image: Pixels, rows: int, cols: int) -> Pixels:
    from PIL import Image

    return np.array(Image.fromarray(np.ascontiguousarray(image)).resize((cols, rows), Image.Resampling.HAMMING))
