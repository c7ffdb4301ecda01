"""Data sets that need no download: handwritten digits, and printed characters.

Both have the same form. The handwritten digits are stored as 8 x 8 pixels with values of 0 to 16: the number of ink
pixels in each block of 4 x 4 of a 32 x 32 bitmap. `enlarge` turns them into 32 x 32 pixels of 0 to 1. Drawn characters
(`like_digits`) and printed ones (`printed`) are processed in the same way, so that a network always gets the same kind
of image.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from convlab.arrays import as_array
from convlab.errors import ImageError, OptionError, ShapeError, short
from convlab.network._validation import is_number, number
from convlab.ops.geometry import whole

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    import numpy.typing as npt

    from convlab.network._types import FloatArray, Labels

SIDE, COARSE = 32, 8
BLOCK = SIDE // COARSE
DIGITS = "0123456789"
# Fonts that ship with matplotlib, with and without serifs, upright and slanted, regular and bold.
FONTS = (
    "DejaVuSans",
    "DejaVuSans-Bold",
    "DejaVuSans-Oblique",
    "DejaVuSansMono",
    "DejaVuSansMono-Bold",
    "DejaVuSerif",
    "DejaVuSerif-Bold",
    "DejaVuSerif-Italic",
    "STIXGeneral",
    "STIXGeneralBol",
    "STIXGeneralItalic",
    "cmr10",
    "cmss10",
    "cmtt10",
)


@dataclass(frozen=True, eq=False, repr=False)
class Data:
    """A data set of labelled images, split into a training set, a test set and, if wanted, a validation set.

    The training set is for the weights, the validation set for choosing hyperparameters, and the test set for measuring
    the final network, once.

    Attributes
    ----------
    train_images, validation_images, test_images : ndarray of shape (N, 32, 32, 1), float32
        From 0 (paper) to 1 (ink).
    train_labels, validation_labels, test_labels : ndarray of shape (N,), int
        The index of each image's class.
    classes : tuple of str
        The names of the classes.
    """

    train_images: FloatArray
    train_labels: Labels
    validation_images: FloatArray
    validation_labels: Labels
    test_images: FloatArray
    test_labels: Labels
    classes: tuple[str, ...]

    def __repr__(self) -> str:
        names = "".join(self.classes) if all(len(name) == 1 for name in self.classes) else " ".join(self.classes)
        shape = " x ".join(map(str, self.train_images.shape[1:]))
        sizes = {"training": self.train_labels, "validation": self.validation_labels, "test": self.test_labels}
        many = ", ".join(f"{len(labels)} {name} images" for name, labels in sizes.items() if len(labels))
        return f"<Data {many}, {shape}, classes {names}>"


def digits(*, seed: int = 0, test: float = 0.25, validation: float = 0) -> Data:
    """Real handwritten digits: 1797 images, which ship with convlab.

    Thirteen people wrote them on forms. Digits of the same person are in all sets.

    Parameters
    ----------
    seed : int
        Of the random split.
    test : float
        The part of the images in the test set, above 0 and below 1.
    validation : float
        The part in the validation set, taken from the training set; 0 for none. The test set stays the same.

    Returns
    -------
    Data

    Raises
    ------
    OptionError
        If `test` and `validation` leave a set empty.

    References
    ----------
    Alpaydin & Kaynak (1998), Optical Recognition of Handwritten Digits, UCI Machine Learning Repository,
    doi:10.24432/C50P49: its test set, under CC BY 4.0.

    Examples
    --------
    >>> digits()
    <Data 1348 training images, 449 test images, 32 x 32 x 1, classes 0123456789>
    >>> digits(validation=0.25)
    <Data 899 training images, 449 validation images, 449 test images, 32 x 32 x 1, classes 0123456789>
    """
    with np.load(Path(__file__).with_name("digits.npz")) as stored:
        images, labels = stored["images"], stored["labels"]
    return _split(enlarge(images), labels, DIGITS, np.random.default_rng(whole(seed, "seed", 0)), test, validation)


def scaling() -> npt.NDArray[np.float64]:
    """The matrix M, (32, 8), of linear interpolation from 8 to 32 pixels; an image becomes ``M @ image @ M.T``.

    Each of the 8 pixels is as wide as 4 of the new ones. Values are linear between two centres, and constant beyond
    the outermost ones. All weights are multiples of 1/8, so that there are no rounding errors.

    >>> scaling()[:7, :3]
    array([[1.   , 0.   , 0.   ],
           [1.   , 0.   , 0.   ],
           [0.875, 0.125, 0.   ],
           [0.625, 0.375, 0.   ],
           [0.375, 0.625, 0.   ],
           [0.125, 0.875, 0.   ],
           [0.   , 0.875, 0.125]])
    """
    centres = np.clip((np.arange(SIDE) + 0.5) / BLOCK - 0.5, 0, COARSE - 1)
    weights: npt.NDArray[np.float64] = np.maximum(0, 1 - np.abs(centres[:, np.newaxis] - np.arange(COARSE)))
    return weights


def enlarge(coarse: npt.ArrayLike) -> npt.NDArray[np.float32]:
    """Images (N, 8, 8) with values of 0 to 16 as (N, 32, 32, 1) with values of 0 to 1, float32."""
    matrix = scaling()
    return (matrix @ (np.asarray(coarse, float) / BLOCK**2) @ matrix.T).astype(np.float32)[..., np.newaxis]


def like_digits(bitmap: npt.ArrayLike) -> npt.NDArray[np.float32]:
    """A drawing, processed as the handwritten digits were: ink counted in blocks of 4 x 4 pixels, then enlarged.

    Parameters
    ----------
    bitmap : array_like of shape (32, 32)
        1 (or True) where there is ink, 0 elsewhere; grey in between.

    Returns
    -------
    ndarray of shape (32, 32, 1), float32

    Raises
    ------
    ShapeError, ImageError
        If the drawing has another size, or values outside the range 0 to 1.

    Examples
    --------
    >>> bitmap = np.zeros((32, 32))
    >>> bitmap[:, 12:16] = 1
    >>> like_digits(bitmap)[0, 8:20, 0]
    array([0.   , 0.   , 0.125, 0.375, 0.625, 0.875, 0.875, 0.625, 0.375, 0.125, 0.   , 0.   ], dtype=float32)
    """
    array = as_array(bitmap, "bitmap", "like_digits", ImageError)
    if array.shape != (SIDE, SIDE):
        raise ShapeError.says(
            "like_digits",
            f"it takes a drawing of {SIDE} x {SIDE} pixels",
            f"shape={array.shape}",
            "its blocks of 4 x 4 pixels become 8 x 8 counts",
            "Draw on numpy.zeros((32, 32))",
        )
    array = array.astype(float)
    if not ((array >= 0) & (array <= 1)).all():
        raise ImageError.says(
            "like_digits",
            "its pixels are 0 (paper) to 1 (ink)",
            f"values from {array.min():g} to {array.max():g}",
            "they are counted as parts of a pixel",
            "Use bitmap / 255, or bitmap > 0",
        )
    image: npt.NDArray[np.float32] = enlarge(_counts(array))[0]
    return image


def _counts(bitmaps: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """The ink in each block of 4 x 4 pixels, (N, 8, 8)."""
    counts: npt.NDArray[np.float64] = bitmaps.reshape(-1, COARSE, BLOCK, COARSE, BLOCK).sum(axis=(2, 4))
    return counts


def printed(
    characters: str | Sequence[str] = DIGITS,
    per_class: int = 100,
    *,
    noise: float = 0.05,
    seed: int = 0,
    test: float = 0.25,
    validation: float = 0,
) -> Data:
    """Printed characters in the fonts that ship with matplotlib, randomly shifted, rotated, scaled and noisy.

    Parameters
    ----------
    characters : str
        Each character is a class.
    per_class : int
        Images of each class.
    noise : float
        Standard deviation of the noise added to the 8 x 8 counts, relative to their largest value, 16.
    seed : int
    test, validation : float
        As in `digits`.

    Returns
    -------
    Data

    Raises
    ------
    OptionError
        If there are fewer than two characters, one leaves no ink, or an option has an invalid value.

    Examples
    --------
    >>> printed("ABC", 20)
    <Data 45 training images, 15 test images, 32 x 32 x 1, classes ABC>
    """
    names = _characters(characters)
    per_class = whole(per_class, "per_class", 1, ("it is the number of images of each class", "Use per_class=100"))
    why = "it is a standard deviation, as a part of the largest count"
    noise = number(noise, "noise", 0, closed=True, why=why, way_out="Use noise=0.05, or 0 for none")
    rng = np.random.default_rng(whole(seed, "seed", 0))
    images = []
    for name in names:
        glyphs = _glyphs(name)
        chosen = rng.integers(len(glyphs), size=per_class)
        images.append(_transformed(glyphs, chosen, rng))
    counts = _counts(np.concatenate(images))
    if noise:
        counts = np.clip(counts + rng.normal(0, noise * BLOCK**2, counts.shape), 0, BLOCK**2)
    return _split(enlarge(counts), np.repeat(np.arange(len(names)), per_class), names, rng, test, validation)


CANVAS = 96  # side of a glyph's image: three times that of the result, so that it stays sharp when rotated


@functools.lru_cache(maxsize=256)
def _glyphs(character: str) -> npt.NDArray[np.float32]:
    """The character in all fonts, (fonts, CANVAS, CANVAS) with values of 0 to 1, each as large as the image allows."""
    import matplotlib
    from PIL import Image, ImageDraw, ImageFont

    folder = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
    glyphs = []
    for name in FONTS:
        font = ImageFont.truetype(str(folder / f"{name}.ttf"), CANVAS)
        left, top, right, bottom = map(int, font.getbbox(character))
        if right <= left or bottom <= top:
            continue
        glyph = Image.new("L", (right - left, bottom - top))
        ImageDraw.Draw(glyph).text((-left, -top), character, fill=255, font=font)
        # As tall as the canvas, but a hyphen or an i is not enlarged much, and an M is not cut off.
        scale = min(CANVAS / max(glyph.height, CANVAS // 2), CANVAS / glyph.width)
        width, height = (max(1, round(side * scale)) for side in glyph.size)
        canvas = Image.new("L", (CANVAS, CANVAS))
        scaled = glyph.resize((width, height), Image.Resampling.BILINEAR)
        canvas.paste(scaled, ((CANVAS - width) // 2, (CANVAS - height) // 2))
        glyphs.append(np.asarray(canvas, np.float32) / 255)
    if not glyphs:
        raise OptionError.says(
            "printed",
            "this character leaves no ink",
            short(character),
            "there is nothing to see",
            "Use letters, digits or signs",
        )
    return np.stack(glyphs)


def _transformed(
    glyphs: npt.NDArray[np.float32], chosen: npt.NDArray[np.int64], rng: np.random.Generator
) -> npt.NDArray[np.float64]:
    """The chosen glyphs, randomly rotated, scaled, sheared and shifted, as images (32, 32) with values of 0 to 1."""
    many = len(chosen)
    angle, shear = rng.uniform(-0.25, 0.25, many), rng.uniform(-0.2, 0.2, many)
    down, right = rng.uniform(0.75, 1, (2, many))
    shift = rng.uniform(-2, 2, (2, many))
    # The source of each pixel in the glyph's image; 3 x 3 points of each pixel are averaged.
    points = (np.arange(CANVAS) + 0.5) / CANVAS * SIDE - SIDE / 2
    rows, cols = (points - by[:, np.newaxis] for by in shift)
    rows, cols = rows[:, :, np.newaxis], cols[:, np.newaxis, :]
    factors = (np.cos(angle), np.sin(angle), shear, down, right)
    cos, sin, lean, tall, wide = (value[:, np.newaxis, np.newaxis] for value in factors)
    from_row, from_col = (cos * rows - sin * cols) / tall, (sin * rows + cos * cols) / wide
    from_col = from_col + lean * from_row
    places = [np.rint((place + SIDE / 2) * CANVAS / SIDE - 0.5).astype(np.int32) for place in (from_row, from_col)]
    inside = np.logical_and.reduce([(place >= 0) & (place < CANVAS) for place in places])
    row, col = (np.clip(place, 0, CANVAS - 1) for place in places)
    ink = glyphs[chosen[:, np.newaxis, np.newaxis], row, col] * inside
    fine = CANVAS // SIDE
    means: npt.NDArray[np.float64] = ink.reshape(many, SIDE, fine, SIDE, fine).mean(axis=(2, 4), dtype=np.float64)
    return means


def shuffle_pixels(images: npt.ArrayLike, *, seed: int = 0) -> npt.NDArray[Any]:
    """The same images with their pixels in another order, one random permutation for all of them.

    All values are kept, but pixels that were neighbours no longer are.

    Parameters
    ----------
    images : array_like of shape (N, H, W, C)
    seed : int
        Of the permutation.

    Returns
    -------
    ndarray of shape (N, H, W, C)

    Raises
    ------
    ShapeError
        If `images` is not a batch.

    Examples
    --------
    >>> shuffle_pixels(np.arange(6).reshape(1, 2, 3, 1))[0, :, :, 0]
    array([[3, 2, 5],
           [4, 0, 1]])
    """
    batch = as_array(images, "images", "shuffle_pixels")
    if batch.ndim != 4:
        raise ShapeError.says(
            "shuffle_pixels",
            "it takes a batch of images",
            f"shape={batch.shape}",
            "all of them get the same order",
            "Use an array of shape (N, H, W, C)",
        )
    many, height, width, channels = batch.shape
    order = np.random.default_rng(whole(seed, "seed", 0)).permutation(height * width)
    return batch.reshape(many, height * width, channels)[:, order].reshape(batch.shape)


def _split(
    images: FloatArray,
    labels: npt.NDArray[np.integer[Any]],
    classes: Sequence[str],
    rng: np.random.Generator,
    test: float,
    validation: float,
) -> Data:
    """A random split into training, validation and test set; the test set is the same for every `validation`."""
    tested = _part(images, test, "test", len(images), least=1)
    validated = _part(images, validation, "validation", len(images) - tested, least=1 if validation else 0)
    order = rng.permutation(len(images))
    numbers = labels.astype(np.intp)
    sets = np.split(order, [tested, tested + validated])
    (tests, test_labels), (checks, check_labels), (train, train_labels) = ((images[at], numbers[at]) for at in sets)
    return Data(train, train_labels, checks, check_labels, tests, test_labels, tuple(classes))


def _part(images: FloatArray, share: object, name: str, available: int, least: int) -> int:
    """The number of images that `share` of all of them is, at least `least` and fewer than the available ones."""
    many = round(len(images) * share) if is_number(share) and 0 <= share < 1 else -1
    if not least <= many < available:
        bounds = "above 0 and below 1" if name == "test" else "of at least 0 and below 1 - test"
        raise OptionError.says(
            name,
            f"it has to be a number {bounds}",
            f"{name}={short(share)}",
            f"it is the part of {len(images)} images in the {name} set, and no set may be empty",
            "Use test=0.25" if name == "test" else "Use validation=0.25, or 0 for none",
        )
    return many


def _characters(characters: object) -> list[str]:
    """The characters, if there are at least two different ones."""
    names = [str(name) for name in characters] if isinstance(characters, (str, list, tuple)) else []
    if len(names) < 2 or len(set(names)) < len(names) or any(len(name) != 1 for name in names):
        raise OptionError.says(
            "printed",
            "it needs at least two different characters",
            f"characters={short(characters)}",
            "each is a class of its own",
            "Use a string, such as '0123456789' or 'ABC'",
        )
    return names
