"""Pillow images as arrays: files of every format that Pillow decodes by itself, and images made with Pillow.

Pillow is imported inside the functions, so ``import convlab`` stays light.
"""

from __future__ import annotations

import importlib.util
import sys
import warnings
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np

from convlab.errors import ImageError, short

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt
    from PIL import Image

    UInt8Array = npt.NDArray[np.uint8]

MAX_PIXELS = 50_000_000  # photos of phones have as many; more would fill the memory of a small hub
# Only formats that Pillow decodes by itself. EPS, for example, would start another program.
_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "PPM", "TIFF", "WEBP")
_OTHER_KINDS = (  # first bytes of files that are not images, and what the error message calls them
    (b"<svg", "an SVG drawing, made of lines and not of pixels"),
    (b"%PDF", "a PDF document"),
    (b"%!PS", "a PostScript document"),
    (b"<!DOCTYPE html", "a web page, perhaps one around the picture"),
    (b"<html", "a web page, perhaps one around the picture"),
    (b"version https://git-lfs", "only a Git LFS pointer, and not the picture itself"),
)
# Brands of the container that HEIC, AVIF and films share (ISO/IEC 14496-12 and 23008-12, and AVIF 1.1).
_AVIF = {b"avif", b"avis"}
_HEIC = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"mif2", b"msf1"}


def decode(file: BinaryIO, given: str, who: str = "load_image") -> UInt8Array:
    """Decode an open image file to uint8, (H, W) or (H, W, 3); `given` names it in error messages."""
    from PIL import Image, UnidentifiedImageError

    file.seek(0)
    start = file.read(400)
    kind = container_kind(start)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # convlab has its own limit, and raises errors instead
            with Image.open(file, formats=(*_FORMATS, *_further_formats(kind))) as picture:
                return pixels(picture, given, who)
    except Image.DecompressionBombError:
        raise _too_large("more than 178 million pixels", given, who) from None
    except UnidentifiedImageError:
        raise _not_a_picture(start, kind, given, who) from None
    except ImageError:
        raise
    except Exception as error:  # a damaged file can make a decoder fail in any way
        raise _damaged(error, given, who) from None


def seen(values: Any, who: str) -> Any:
    """`values` with Pillow images, alone or in a list, converted to the arrays that their files would give."""
    if "PIL.Image" not in sys.modules:  # then there can be no such image
        return values
    of_pillow = sys.modules["PIL.Image"].Image
    if isinstance(values, (list, tuple)) and any(isinstance(one, of_pillow) for one in values):
        # A list of images is a batch: grey ones get a channel axis.
        return [np.atleast_3d(seen(one, who)) if isinstance(one, of_pillow) else one for one in values]
    if not isinstance(values, of_pillow):
        return values
    width, height = values.size
    given = f"{type(values).__name__} of {height} x {width} pixels, mode {short(values.mode)}"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return pixels(values, given, who)


def pixels(picture: Image.Image, given: str, who: str) -> UInt8Array:
    """A Pillow image as uint8, (H, W) or (H, W, 3): rotated by its EXIF orientation, and composited on white."""
    from PIL import ImageOps

    _check_size(picture.size, given, who)
    try:
        tile = getattr(picture, "tile", None)
        raw = str(tile[0][3]) if tile else ""  # pixel format in the file
        picture.load()
        return _pixels(ImageOps.exif_transpose(picture), raw, who)
    except ImageError:
        raise
    except Exception as error:  # a damaged file can make a decoder fail in any way; a closed one has no pixels
        raise _damaged(error, given, who) from None


def container_kind(start: bytes) -> str | None:
    """Kind of an ISO media file by its first bytes: "AVIF", "HEIC" or "film"; None for any other file."""
    if start[4:8] != b"ftyp":
        return None
    end = int.from_bytes(start[:4], "big")
    brands = {start[8:12], *(start[at : at + 4] for at in range(16, min(end, len(start)), 4))}
    return "AVIF" if brands & _AVIF else "HEIC" if brands & _HEIC else "film"


def _further_formats(kind: str | None) -> tuple[str, ...]:
    """Pillow's names of formats beyond the usual ones that this computer can read for this kind of file."""
    if kind == "AVIF" and _reads_avif():
        return ("AVIF",)
    if kind == "HEIC" and importlib.util.find_spec("pillow_heif"):
        from pillow_heif import register_heif_opener

        register_heif_opener()
        return ("HEIF",)
    return ()


def _reads_avif() -> bool:
    from PIL import features

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow before 11.3 warns of an unknown feature
        return bool(features.check("avif"))


def _check_size(size: tuple[int, int], given: str, who: str) -> None:
    """Check the size in the header, before decoding takes memory for the pixels."""
    width, height = size
    if width * height > MAX_PIXELS:
        raise _too_large(f"{height} x {width} pixels", given, who)


# Error messages


def _too_large(amount: str, given: str, who: str) -> ImageError:
    limit = f"{MAX_PIXELS // 1_000_000} million"
    why = f"{amount} would not fit in the memory of a small computer; the limit is {limit}"
    return ImageError.says(who, "the picture is too large", given, why, "Shrink it in a picture editor")


def _damaged(error: Exception, given: str, who: str) -> ImageError:
    reason = short(str(error) or type(error).__name__, limit=80)
    why = f"its data breaks off or makes no sense, or its file is closed ({reason})"
    return ImageError.says(who, "the picture is damaged", given, why, "Download or save it once more, and open it anew")


def _not_a_picture(start: bytes, kind: str | None, given: str, who: str) -> ImageError:
    wrong, way_out = "this is not a picture", "Save it as PNG or JPEG"
    if kind in ("AVIF", "HEIC"):
        is_avif = kind == "AVIF"
        why = f"it looks like an {'AVIF picture' if is_avif else 'HEIC photo of a phone'}, and "
        if _reads_avif() if is_avif else importlib.util.find_spec("pillow_heif"):
            wrong, why = "the picture is damaged", f"{why}its data breaks off or makes no sense"
        else:
            needed = "--upgrade pillow" if is_avif else "pillow-heif"
            wrong, why = "this kind of picture is not read here yet", f"{why}a package for these is missing or too old"
            way_out = f"{way_out}, or run 'pip install {needed}' and restart the kernel"
    elif not start:
        why = "it is empty"
    else:
        other = next((name for mark, name in _OTHER_KINDS if mark.lower() in start.lower()), kind and "a film")
        why = f"it looks like {other}" if other else "its first bytes belong to no picture format that convlab reads"
    return ImageError.says(who, wrong, given, why, way_out)


# Pixels


def _pixels(picture: Image.Image, raw: str, who: str) -> UInt8Array:
    mode, transparent = picture.mode, picture.info.get("transparency")
    if mode in ("I", "F") or mode.startswith("I;16"):
        values = np.array(picture)
        grey = _deep_grey(values, mode.startswith("I;16") or raw == "I;16B", who)
        return _with_white(grey, values, transparent)
    if mode in ("1", "L"):
        grey = np.array(picture.convert("L"))
        levels = {"L;2": 4, "L;4": 16}.get(raw, 2 if mode == "1" else 256)
        # The file gives the transparent grey in its own levels, while Pillow scales pixels to 0..255.
        if isinstance(transparent, int) and transparent < levels:
            transparent = transparent * 255 // (levels - 1)
        return _with_white(grey, grey, transparent)
    if mode in ("LA", "La") or raw == "LA;16B":  # grey with alpha; Pillow gives RGBA for 16 bits
        picture = picture.convert("LA") if mode == "La" else picture
        return on_white(np.array(picture.convert("RGBA")))[:, :, 0]
    if mode in ("P", "PA", "RGBA", "RGBa"):  # colours of a palette can be transparent too
        return on_white(np.array(picture.convert("RGBA")))
    rgb = np.array(picture if mode == "RGB" else picture.convert("RGB"))
    if mode == "RGB" and isinstance(transparent, tuple):
        is_deep = raw == "RGB;16B" or max(transparent) > 255  # of 16 bits, Pillow keeps the upper 8
        return _with_white(rgb, rgb, [value >> 8 for value in transparent] if is_deep else transparent)
    return rgb


def _with_white(shown: UInt8Array, values: npt.NDArray[Any], transparent: int | Sequence[int] | None) -> UInt8Array:
    """`shown` with white wherever `values` equal the file's transparent colour, if it has one."""
    if transparent is not None:
        same = np.asarray(values == transparent)
        shown[same if values.ndim == 2 else same.all(axis=2)] = 255
    return shown


def _deep_grey(values: npt.NDArray[Any], bits_16: bool, who: str) -> UInt8Array:
    """Convert grey of more than 8 bits to uint8."""
    values = values.astype(np.float64)
    if not np.isfinite(values).all():
        raise ImageError.says(
            who,
            "some pixels are not numbers",
            f"{np.count_nonzero(~np.isfinite(values))} of {values.size} NaN or infinite",
            "they have no brightness",
            "Replace them, for example with numpy.nan_to_num",
        )
    low, high = (float(values.min()), float(values.max())) if values.size else (0.0, 0.0)
    tops = (65535.0,) if bits_16 else (1.0, 255.0, 65535.0)
    top = next((top for top in tops if low >= 0 and high <= top), None)
    if top is None:
        values, top = values - low, (high - low) or 1.0
    return np.floor(values * (255 / top) + 0.5).astype(np.uint8)


def on_white(rgba: UInt8Array) -> UInt8Array:
    """Composite an array of uint8, (H, W, 4), on white, rounded to the nearest."""
    colour, alpha = rgba[..., :3].astype(np.int32), rgba[..., 3:].astype(np.int32)
    mixed: UInt8Array = ((colour * alpha + 255 * (255 - alpha) + 127) // 255).astype(np.uint8)
    return mixed
