"""Pictures of Pillow as arrays: files of every kind that it decodes by itself, and images that a program made with it.

Pillow is imported inside the functions, so ``import convlab`` stays light.
"""

import importlib.util
import sys
import warnings

import numpy as np

from convlab.errors import ImageError, short

MAX_PIXELS = 50_000_000  # what a phone takes; more would fill the memory of a small hub
# Only formats that Pillow decodes by itself. EPS, for one, would start another program.
_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "PPM", "TIFF", "WEBP")
_OTHER_KINDS = (  # what the first bytes say when it is not a picture that we read
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


def decode(file, given, who="load_image"):
    """The pixels of an open picture file as uint8, (H, W) or (H, W, 3); `given` names it in a sentence."""
    from PIL import Image, UnidentifiedImageError

    file.seek(0)
    start = file.read(400)
    kind = container_kind(start)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # we have our own limit, and sentences instead of warnings
            with Image.open(file, formats=(*_FORMATS, *_further_formats(kind))) as picture:
                return pixels(picture, given, who)
    except Image.DecompressionBombError:
        raise _too_large("more than 178 million pixels", given, who) from None
    except UnidentifiedImageError:
        raise _not_a_picture(start, kind, given, who) from None
    except ImageError:
        raise
    except Exception as error:  # a broken file can make a decoder fail in any way
        raise _damaged(error, given, who) from None


def seen(values, who):
    """`values` with each image of Pillow in it, itself or in a list, as the array that its file would give."""
    if "PIL.Image" not in sys.modules:  # then there is none
        return values
    of_pillow = sys.modules["PIL.Image"].Image
    if isinstance(values, (list, tuple)) and any(isinstance(one, of_pillow) for one in values):
        # A batch, and not rows: grey ones get their axis of channels.
        return [np.atleast_3d(seen(one, who)) if isinstance(one, of_pillow) else one for one in values]
    if not isinstance(values, of_pillow):
        return values
    width, height = values.size
    given = f"{type(values).__name__} of {height} x {width} pixels, mode {short(values.mode)}"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return pixels(values, given, who)


def pixels(picture, given, who):
    """An image of Pillow as uint8, (H, W) or (H, W, 3): turned as its EXIF note says, and laid on white."""
    from PIL import ImageOps

    _check_size(picture.size, given, who)
    try:
        raw = str(picture.tile[0][3]) if getattr(picture, "tile", None) else ""  # how a file keeps its pixels
        picture.load()
        return _pixels(ImageOps.exif_transpose(picture), raw, who)
    except ImageError:
        raise
    except Exception as error:  # a broken file can make a decoder fail in any way; a closed one has no pixels
        raise _damaged(error, given, who) from None


def container_kind(start):
    """ "AVIF", "HEIC" or "film" for the first bytes of a file that says of itself which of them it is, else None."""
    if start[4:8] != b"ftyp":
        return None
    end = int.from_bytes(start[:4], "big")
    brands = {start[8:12], *(start[at : at + 4] for at in range(16, min(end, len(start)), 4))}
    return "AVIF" if brands & _AVIF else "HEIC" if brands & _HEIC else "film"


def _further_formats(kind):
    """The formats of Pillow beyond the usual ones that read this kind of file here."""
    if kind == "AVIF" and _reads_avif():
        return ("AVIF",)
    if kind == "HEIC" and importlib.util.find_spec("pillow_heif"):
        from pillow_heif import register_heif_opener

        register_heif_opener()
        return ("HEIF",)
    return ()


def _reads_avif():
    from PIL import features

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow before 11.3 does not know the word, and warns
        return features.check("avif")


def _check_size(size, given, who):
    """Before decoding: the header alone says how much memory the pixels would take."""
    width, height = size
    if width * height > MAX_PIXELS:
        raise _too_large(f"{height} x {width} pixels", given, who)


# Sentences


def _too_large(amount, given, who):
    limit = f"{MAX_PIXELS // 1_000_000} million"
    why = f"{amount} would not fit in the memory of a small computer; the limit is {limit}"
    return ImageError.says(who, "the picture is too large", given, why, "Shrink it in a picture editor")


def _damaged(error, given, who):
    reason = short(str(error) or type(error).__name__, limit=80)
    why = f"its data breaks off or makes no sense, or its file is closed ({reason})"
    return ImageError.says(who, "the picture is damaged", given, why, "Download or save it once more, and open it anew")


def _not_a_picture(start, kind, given, who):
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
        other = next((kind for mark, kind in _OTHER_KINDS if mark.lower() in start.lower()), kind and "a film")
        why = f"it looks like {other}" if other else "its first bytes belong to no picture format that convlab reads"
    return ImageError.says(who, wrong, given, why, way_out)


# Pixels


def _pixels(picture, raw, who):
    mode, hole = picture.mode, picture.info.get("transparency")
    if mode in ("I", "F") or mode.startswith("I;16"):
        values = np.array(picture)
        grey = _deep_grey(values, mode.startswith("I;16") or raw == "I;16B", who)
        return _without_hole(grey, values, hole)
    if mode in ("1", "L"):
        grey = np.array(picture.convert("L"))
        levels = {"L;2": 4, "L;4": 16}.get(raw, 2 if mode == "1" else 256)
        # A file counts the transparent grey in its own levels, Pillow the pixels always from 0 to 255.
        if isinstance(hole, int) and hole < levels:
            hole = hole * 255 // (levels - 1)
        return _without_hole(grey, grey, hole)
    if mode in ("LA", "La") or raw == "LA;16B":  # grey with alpha; that of 16 bits comes as RGBA
        picture = picture.convert("LA") if mode == "La" else picture
        return on_white(np.array(picture.convert("RGBA")))[:, :, 0]
    if mode in ("P", "PA", "RGBA", "RGBa"):  # the colours of a palette can be transparent, too
        return on_white(np.array(picture.convert("RGBA")))
    rgb = np.array(picture if mode == "RGB" else picture.convert("RGB"))
    if mode == "RGB" and isinstance(hole, tuple):
        is_deep = raw == "RGB;16B" or max(hole) > 255  # of 16 bits, Pillow keeps the upper 8
        return _without_hole(rgb, rgb, [value >> 8 for value in hole] if is_deep else hole)
    return rgb


def _without_hole(shown, values, hole):
    """`shown` with white where `values` are those that the file calls transparent; None is none."""
    if hole is not None:
        same = values == hole
        shown[same if values.ndim == 2 else same.all(axis=2)] = 255
    return shown


def _deep_grey(values, bits_16, who):
    """Grey of more than 8 bits as uint8."""
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


def on_white(rgba):
    """Lay an array of uint8, (H, W, 4), on white paper; rounded to the nearest."""
    colour, alpha = rgba[..., :3].astype(np.int32), rgba[..., 3:].astype(np.int32)
    return ((colour * alpha + 255 * (255 - alpha) + 127) // 255).astype(np.uint8)
