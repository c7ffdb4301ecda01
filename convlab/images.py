"""Pictures and small teaching inputs as arrays: `load_image` and the samples that come with convlab.

Pillow is imported inside the functions that decode or shrink, so ``import convlab`` stays light.
"""

import importlib.util
import warnings
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import numpy as np

from convlab.errors import ImageError, UnknownNameError, nearest, short, unknown_name
from convlab.ops.geometry import whole
from convlab.paths import shipped

MAX_PIXELS = 50_000_000  # what a phone takes; more would fill the memory of a small hub
# Only formats that Pillow decodes by itself. EPS, for one, would start another program.
_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "PPM", "TIFF", "WEBP")
_SUFFIXES = [
    ".png",
    ".jpg",
    ".jpeg",
    ".jpe",
    ".gif",
    ".bmp",
    ".ppm",
    ".pgm",
    ".pbm",
    ".pnm",
    ".tif",
    ".tiff",
    ".webp",
    ".svg",
    ".pdf",
    ".heic",
    ".heif",
    ".avif",
    ".eps",
    ".raw",
]
_OTHER_KINDS = (  # what the first bytes say when it is no picture that we read
    (b"<svg", "an SVG drawing, made of lines and not of pixels"),
    (b"%PDF", "a PDF document"),
    (b"%!PS", "a PostScript document"),
    (b"<!DOCTYPE html", "a web page, perhaps one around the picture"),
    (b"<html", "a web page, perhaps one around the picture"),
    (b"ftypheic", "an HEIC photo of a phone"),
    (b"ftypavif", "an AVIF picture"),
    (b"version https://git-lfs", "only a Git LFS pointer, and not the picture itself"),
)


@dataclass(frozen=True)
class Sample:
    """An image that comes with convlab, or with a package that is installed.

    Attributes
    ----------
    name : str
        What `load_image` calls it, such as ``"cat"``.
    label : str
        What a menu calls it, such as ``"Cat"``.
    meaning : str
        What it shows, and what it is good for.
    source, licence : str
    """

    name: str
    label: str
    meaning: str
    source: str
    licence: str

    def __repr__(self):
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


def _digit(number):
    rows = [line.split()[number] for line in _DIGITS.split("\n") if line]
    return np.array([[_LEVELS[pixel] for pixel in row] for row in rows], dtype=np.uint8)


def _grid():
    rows = [[3, 3, 2, 1, 0], [0, 0, 1, 3, 1], [3, 1, 2, 2, 3], [2, 0, 0, 2, 2], [2, 0, 0, 0, 1]]
    return np.array(rows, dtype=np.uint8)


def _dot():
    image = np.zeros((9, 9), dtype=np.uint8)
    image[4, 4] = 255
    return image


def _step():
    image = np.zeros((8, 10), dtype=np.uint8)
    image[:, 5:] = 255
    return image


def _gradient():
    return np.tile(np.arange(0, 256, 17, dtype=np.uint8), (8, 1))


def _checkerboard():
    return (255 * (np.indices((8, 8)).sum(axis=0) % 2)).astype(np.uint8)


_MADE = {"grid": _grid, "dot": _dot, "step": _step, "gradient": _gradient, "checkerboard": _checkerboard}
_MADE.update({f"digit_{number}": lambda number=number: _digit(number) for number in range(10)})

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
        "A colour picture of 1068 × 1600 pixels with edges, fur and flat areas.",
        _OWN,
        "as convlab",
    ),
    Sample("logo", "Logo", "A grey picture of 166 × 166 pixels with sharp shapes.", _OWN, "as convlab"),
    Sample(
        "grid",
        "Grid 5 × 5",
        "25 small numbers, to compute along by hand.",
        "Dumoulin & Visin (2016), A guide to convolution arithmetic for deep learning, figure 1.1",
        "numbers only",
    ),
    Sample(
        "dot",
        "Dot 9 × 9",
        "One bright pixel: every kernel draws itself around it, flipped.",
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


def samples():
    """The images that `load_image` knows by name, as `Sample` records in the order of a menu.

    The photographs of scikit-image are among them when that package is installed.

    >>> samples()[2].label
    'Grid 5 × 5'
    """
    return _SAMPLES + (_SKIMAGE_SAMPLES if importlib.util.find_spec("skimage") else [])


def names():
    """The names of `samples`.

    >>> names()[:3]
    ['cat', 'logo', 'grid']
    """
    return [sample.name for sample in samples()]


# The front door


def load_image(source, max_side=None, grey=False):
    """An image as an array.

    Parameters
    ----------
    source : str, Path, bytes or array_like
        The name of a sample, such as ``"cat"``; a path (a string with a folder or an ending such as ``.png``,
        or a `Path`); the bytes of a picture file; or an array.
    max_side : int, optional
        Shrink until no side is longer than this, keeping the shape. Neighbouring pixels are averaged
        (Pillow's Hamming filter, which leaves no bright or dark seams). Never enlarges.
    grey : bool
        Turn colour into brightness, by the rule of `to_grey`.

    Returns
    -------
    ndarray of shape (H, W) or (H, W, 3)
        A new array. uint8 for pictures: bilevel becomes 0 and 255; palettes, CMYK and others become RGB;
        transparent parts are laid on white; a photo is turned as its EXIF note says; of an animation the
        first frame counts. 16-bit grey is scaled from 0..65535. Grey of 32 bits or floats is read as 0..1,
        0..255 or 0..65535, whichever is the first to hold all values, and otherwise stretched from its least
        to its largest. Arrays keep dtype and values, but (H, W, 1) becomes (H, W), and (H, W, 4) is laid on
        white.

    Raises
    ------
    UnknownNameError
        If no sample has this name; the nearest is suggested.
    ImageError
        If a file is missing, broken, no picture, or larger than 50 million pixels; if an array has another
        shape, is not made of numbers, or holds NaN or infinity.

    Examples
    --------
    >>> load_image("grid")[0]
    array([3, 3, 2, 1, 0], dtype=uint8)
    >>> load_image("step", max_side=5).shape
    (4, 5)
    """
    if max_side is not None:
        max_side = whole(max_side, "max_side", 1)
    image = _read(source)
    if max_side is not None:
        image = _shrink(image, max_side)
    return to_grey(image) if grey else image


def to_grey(image):
    """Brightness of a colour image, weighted as the eye sees red, green and blue.

    Parameters
    ----------
    image : ndarray of shape (H, W, 3), or (H, W), which is returned as it is

    Returns
    -------
    ndarray of shape (H, W)
        uint8 by the exact rule ``(299 R + 587 G + 114 B + 500) // 1000``; for all other dtypes float64,
        ``0.299 R + 0.587 G + 0.114 B``.

    References
    ----------
    ITU-R BT.601, the weights of luma.

    Examples
    --------
    >>> to_grey(np.array([[[255, 0, 0], [0, 255, 0], [0, 0, 255]]], dtype=np.uint8))
    array([[ 76, 150,  29]], dtype=uint8)
    """
    image = np.asarray(image)
    if image.ndim == 2:
        return image
    if image.dtype == np.uint8:
        red, green, blue = np.moveaxis(image.astype(np.int32), -1, 0)
        return ((299 * red + 587 * green + 114 * blue + 500) // 1000).astype(np.uint8)
    red, green, blue = np.moveaxis(image.astype(np.float64), -1, 0)
    return 0.299 * red + 0.587 * green + 0.114 * blue


def _read(source):
    if isinstance(source, Path):
        return _read_path(source)
    if isinstance(source, str):
        return _read_path(Path(source)) if _is_path(source) else _read_sample(source)
    if isinstance(source, (bytes, bytearray, memoryview)):
        return _decode(BytesIO(bytes(source)), f"{len(bytes(source))} bytes")
    return _check_array(source)


def _is_path(text):
    return "/" in text or "\\" in text or text.lower().endswith(tuple(_SUFFIXES))


def _read_sample(name):
    if name in _MADE:
        return _MADE[name]()
    if name in _FILES:
        return _read_path(shipped(f"images/{_FILES[name]}"))
    if name in _PHOTOGRAPHS and importlib.util.find_spec("skimage"):
        return _read_path(_skimage_file(name))
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


def _skimage_file(name):
    """The file in the installed package, found without importing that: it would take seconds."""
    folder = Path(importlib.util.find_spec("skimage").submodule_search_locations[0]) / "data"
    path = folder / _PHOTOGRAPHS[name]
    if not path.is_file():
        raise ImageError.says(
            "load_image",
            "the photograph is not on this computer",
            repr(name),
            "this version of scikit-image would have to download it",
            f"Run skimage.data.{name}() once while online and pass its result to load_image",
        )
    return path


# Files


def _read_path(path):
    if "://" in str(path) or str(path).startswith(("http:/", "https:/")):
        raise _file_error(
            "web addresses are not followed",
            path,
            "convlab reads only this computer",
            "Save the picture first",
        )
    try:
        if path.exists() and not path.is_file():
            raise _file_error("this is a folder or a device", path, "a picture is a file", "Name a file")
        file = open(path, "rb")  # noqa: SIM115 (closed below, away from the errors of opening)
    except ImageError:
        raise
    except FileNotFoundError:
        guess = nearest(path.stem, names())
        hint = f"Did you mean the sample {guess!r}? Otherwise check" if guess else "Check"
        way_out = f"{hint} the spelling, and that the file is where the notebook is"
        raise _file_error("there is no such file", path, "nothing is found at this place", way_out) from None
    except PermissionError:
        why = "its permissions forbid it"
        raise _file_error("the file may not be read", path, why, "Copy it to your folder") from None
    except (OSError, ValueError) as error:  # a name that is too long, or holds a NUL
        why = short(str(error), limit=80)
        raise _file_error("the file cannot be opened", path, why, "Check the spelling") from None
    with file:
        return _decode(file, short(str(path), limit=200))


def _file_error(wrong, path, why, way_out):
    return ImageError.says("load_image", wrong, short(str(path), limit=200), why, way_out)


def _decode(file, given):
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # we have our own limit, and sentences instead of warnings
            with Image.open(file, formats=_FORMATS) as picture:
                _check_size(picture.size, given)
                picture.load()
                upright = ImageOps.exif_transpose(picture)
    except ImageError:
        raise
    except Image.DecompressionBombError:
        raise _too_large("more than 178 million pixels", given) from None
    except UnidentifiedImageError:
        raise _not_a_picture(file, given) from None
    except Exception as error:  # a broken file can make a decoder fail in any way
        raise ImageError.says(
            "load_image",
            "the picture is damaged",
            given,
            f"its data breaks off or makes no sense ({short(str(error), limit=80)})",
            "Download or save it once more",
        ) from None
    return _pixels(upright)


def _check_size(size, given):
    """Before decoding: the header alone says how much memory the pixels would take."""
    width, height = size
    if width * height > MAX_PIXELS:
        raise _too_large(f"{height} x {width} pixels", given)


def _too_large(amount, given):
    limit = f"{MAX_PIXELS // 1_000_000} million"
    why = f"{amount} would not fit in the memory of a small computer; the limit is {limit}"
    return ImageError.says("load_image", "the picture is too large", given, why, "Shrink it in a picture editor")


def _not_a_picture(file, given):
    file.seek(0)
    start = file.read(400)
    kind = next((kind for mark, kind in _OTHER_KINDS if mark.lower() in start.lower()), None)
    why = f"it looks like {kind}" if kind else "its first bytes belong to no picture format that convlab reads"
    if not start:
        why = "it is empty"
    return ImageError.says("load_image", "this is not a picture", given, why, "Save it as PNG or JPEG")


def _pixels(picture):
    """A decoded Pillow image as uint8 (H, W) or (H, W, 3)."""
    mode = picture.mode
    if mode == "1":
        return np.array(picture.convert("L"))
    if mode in ("I", "F") or mode.startswith("I;16"):
        return _deep_grey(np.array(picture), bits_16=mode.startswith("I;16"))
    if mode in ("LA", "La") or (mode == "L" and "transparency" in picture.info):
        return _on_white(np.array(picture.convert("RGBA")))[:, :, 0]
    if mode in ("RGBA", "RGBa", "PA") or "transparency" in picture.info:
        return _on_white(np.array(picture.convert("RGBA")))
    return np.array(picture if mode in ("L", "RGB") else picture.convert("RGB"))


def _deep_grey(values, bits_16):
    """Grey of more than 8 bits as uint8."""
    values = values.astype(np.float64)
    if not np.isfinite(values).all():
        raise ImageError.says(
            "load_image",
            "some pixels are not numbers",
            f"{np.count_nonzero(~np.isfinite(values))} of {values.size} NaN or infinite",
            "they have no brightness",
            "Replace them, for example with numpy.nan_to_num",
        )
    low, high = float(values.min()), float(values.max())
    tops = (65535.0,) if bits_16 else (1.0, 255.0, 65535.0)
    top = next((top for top in tops if low >= 0 and high <= top), None)
    if top is None:
        values, top = values - low, (high - low) or 1.0
    return np.floor(values * (255 / top) + 0.5).astype(np.uint8)


def _on_white(rgba):
    """Lay (H, W, 4) on white paper; whole numbers stay whole, rounded to the nearest."""
    colour, alpha = rgba[..., :3], rgba[..., 3:]
    if rgba.dtype == np.uint8:
        colour, alpha = colour.astype(np.int32), alpha.astype(np.int32)
        return ((colour * alpha + 255 * (255 - alpha) + 127) // 255).astype(np.uint8)
    white = np.iinfo(rgba.dtype).max if rgba.dtype.kind in "iu" else 1
    share = alpha.astype(np.float64) / white
    mixed = colour * share + white * (1 - share)
    return np.rint(mixed).astype(rgba.dtype) if rgba.dtype.kind in "iu" else mixed.astype(rgba.dtype)


# Arrays


def _check_array(source):
    try:
        array = np.array(source)
    except ValueError as error:
        raise _array_error(
            "the rows differ in length", short(source), str(error), "Make all rows equally long"
        ) from None
    if array.dtype.kind not in "biuf":
        wanted = "a name, a path, the bytes of a file, or an array of numbers"
        given = f"{type(source).__name__} with dtype {array.dtype}" if array.ndim else short(source)
        raise _array_error("this is no image", given, f"an image is {wanted}", "Try load_image('cat')")
    if array.ndim == 3 and array.shape[2] == 1:
        array = array[:, :, 0]
    if array.size == 0 or not (array.ndim == 2 or (array.ndim == 3 and array.shape[2] in (3, 4))):
        why = "an image is (H, W) or (H, W, 3), with at least one pixel"
        raise _array_error(
            "the array has the wrong shape", f"shape={array.shape}", why, "Take out one image, as in array[0]"
        )
    if array.dtype.kind == "f" and not np.isfinite(array).all():
        where = tuple(int(axis[0]) for axis in np.nonzero(~np.isfinite(array)))
        why = "it has no brightness, and would spread under every window"
        raise _array_error(
            "some pixels are not finite", f"{array[where]} at {where}", why, "Try numpy.nan_to_num(array)"
        )
    return _on_white(array) if array.ndim == 3 and array.shape[2] == 4 else array


def _array_error(wrong, given, why, way_out):
    return ImageError.says("load_image", wrong, given, why, way_out)


def _shrink(image, max_side):
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
    return np.rint(small).astype(image.dtype) if image.dtype.kind in "iu" else small.astype(image.dtype)


def _resize(image, rows, cols):
    from PIL import Image

    return np.array(Image.fromarray(np.ascontiguousarray(image)).resize((cols, rows), Image.Resampling.HAMMING))
