"""convlab.images: samples, every kind of file, and sentences for those that cannot be read."""

import base64
import io
import json
import re
import struct
import sys
import zlib
from pathlib import Path

import numpy as np
import pytest
from numpy.testing import assert_array_equal
from PIL import Image, ImageCms

import convlab as cl
from convlab import image_decoding, images
from convlab.errors import ConvlabError, ImageError, OptionError, UnknownNameError
from convlab.paths import shipped

RGB = np.array([[[255, 0, 0], [0, 255, 0], [0, 0, 255]], [[10, 20, 30], [255, 255, 255], [0, 0, 0]]], np.uint8)


def saved(path, pixels, mode=None, **options):
    picture = pixels if isinstance(pixels, Image.Image) else Image.fromarray(pixels)
    (picture.convert(mode) if mode else picture).save(path, **options)
    return path


def message_of(source, error=ImageError, **options):
    with pytest.raises(error) as caught:
        cl.load_image(source, **options)
    message = str(caught.value)
    assert message.startswith("load_image: ") and ". Got " in message and ": " in message.split(". Got ")[1]
    return message


# Samples


def test_course_pictures_have_their_shapes():
    cat, logo = cl.load_image("cat"), cl.load_image("logo")
    assert (cat.shape, cat.dtype) == ((1068, 1600, 3), np.uint8)
    assert (logo.shape, logo.dtype) == ((166, 166), np.uint8)
    assert cl.load_image("cat", max_side=400).shape == (267, 400, 3)
    assert cat.max() <= 255 and cat.std() > 10


def test_grid_is_the_one_of_the_lesson():
    result = cl.conv2d(cl.load_image("grid"), [[0, 1, 2], [2, 2, 0], [0, 1, 2]])
    assert_array_equal(result, [[12, 12, 17], [10, 17, 19], [9, 6, 14]])


@pytest.mark.parametrize("sample", images.samples(), ids=images.names())
def test_every_sample_loads(sample):
    image = cl.load_image(sample.name)
    assert image.dtype == np.uint8 and image.ndim in (2, 3) and image.flags.writeable
    assert sample.label and sample.meaning and sample.source and sample.licence
    assert len(repr(sample)) < 110
    image[:] = 0
    assert cl.load_image(sample.name).any(), "each call gives a fresh array"


def test_generated_samples_match_their_descriptions():
    assert cl.load_image("dot").sum() == 255 and cl.load_image("dot")[4, 4] == 255
    assert set(np.unique(cl.load_image("step"))) == {0, 255}
    assert_array_equal(np.diff(cl.load_image("gradient").astype(int), axis=1), np.full((8, 15), 17))
    assert (cl.conv2d(cl.load_image("checkerboard") / 255, [[1, 1], [1, 1]]) == 2).all()
    digits = np.stack([cl.load_image(f"digit_{number}") for number in range(10)])
    assert digits.shape == (10, 8, 8) and set(np.unique(digits)) == {0, 128, 255}
    assert len(np.unique(digits.reshape(10, -1), axis=0)) == 10


def test_unknown_name_suggests_the_nearest():
    message = message_of("Catt", UnknownNameError)
    assert "Got 'Catt'" in message and message.endswith("Did you mean 'cat'?") and "./" in message
    assert "Choose one of 'cat', 'logo'" in message_of("zzzzzz", UnknownNameError)
    assert message_of("", UnknownNameError)


def test_photograph_without_scikit_image_says_how_to_get_it(monkeypatch):
    monkeypatch.setattr(images.importlib.util, "find_spec", lambda name: None)
    assert "camera" not in images.names()
    assert "pip install scikit-image" in message_of("camera", UnknownNameError)


def test_photographs_are_read_without_importing_scikit_image(monkeypatch, tmp_path):
    (tmp_path / "skimage" / "data").mkdir(parents=True)
    (tmp_path / "skimage" / "__init__.py").write_text("raise RuntimeError('imported')")
    saved(tmp_path / "skimage" / "data" / "coins.png", RGB[..., 0])
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "skimage", raising=False)
    images.importlib.invalidate_caches()
    assert "coins" in images.names()
    assert_array_equal(cl.load_image("coins"), RGB[..., 0])
    message = message_of("astronaut")
    assert "not on this computer" in message and "skimage.data.astronaut()" in message


# Files that load


def test_rgb_from_path_string_and_bytes(tmp_path):
    path = saved(tmp_path / "rgb.png", RGB)
    for source in (path, str(path), path.read_bytes(), bytearray(path.read_bytes())):
        assert_array_equal(cl.load_image(source), RGB)


@pytest.mark.parametrize("ending", ["png", "bmp", "tiff", "ppm", "webp", "gif", "jpg"])
def test_file_formats(tmp_path, ending):
    pixels = np.full((4, 6, 3), (200, 100, 50), np.uint8)
    options = {"lossless": True} if ending == "webp" else {}
    image = cl.load_image(saved(tmp_path / f"picture.{ending}", pixels, **options))
    assert image.shape == (4, 6, 3) and np.abs(image.astype(int) - pixels).max() <= 2


def test_grey_bilevel_and_single_pixel(tmp_path):
    assert_array_equal(cl.load_image(saved(tmp_path / "grey.png", RGB[..., 0])), RGB[..., 0])
    bits = np.array([[True, False, True]])
    assert_array_equal(cl.load_image(saved(tmp_path / "bits.png", Image.fromarray(bits))), [[255, 0, 255]])
    assert_array_equal(cl.load_image(saved(tmp_path / "one.png", np.array([[7]], np.uint8))), [[7]])


def test_palette_becomes_rgb(tmp_path):
    picture = Image.fromarray(np.array([[0, 1], [2, 1]], np.uint8), "L").convert("P")
    picture.putpalette([255, 0, 0, 0, 255, 0, 0, 0, 255] + [0] * 759)
    expected = [[[255, 0, 0], [0, 255, 0]], [[0, 0, 255], [0, 255, 0]]]
    assert_array_equal(cl.load_image(saved(tmp_path / "palette.png", picture)), expected)
    transparent = saved(tmp_path / "hole.png", picture, transparency=1)
    assert_array_equal(cl.load_image(transparent)[0], [[255, 0, 0], [255, 255, 255]])


def test_transparency_is_composited_on_white(tmp_path):
    rgba = np.array([[[200, 100, 0, 255], [200, 100, 0, 0], [200, 100, 0, 51]]], np.uint8)
    expected = [[[200, 100, 0], [255, 255, 255], [244, 224, 204]]]
    assert_array_equal(cl.load_image(saved(tmp_path / "rgba.png", rgba)), expected)
    assert_array_equal(cl.load_image(rgba), expected)
    grey = Image.merge("LA", [Image.new("L", (2, 1), 100), Image.fromarray(np.array([[255, 0]], np.uint8))])
    assert_array_equal(cl.load_image(saved(tmp_path / "la.png", grey)), [[100, 255]])


def test_cmyk_becomes_rgb(tmp_path):
    picture = Image.new("CMYK", (3, 2), (0, 255, 255, 0))
    assert_array_equal(cl.load_image(saved(tmp_path / "cmyk.tiff", picture)), np.full((2, 3, 3), (255, 0, 0)))


def test_sixteen_bit_grey_is_scaled(tmp_path):
    deep = np.array([[0, 128, 129, 257, 32768, 65535]], np.uint16)
    expected = [[0, 0, 1, 1, 128, 255]]
    assert_array_equal(cl.load_image(saved(tmp_path / "deep.png", deep)), expected)
    assert_array_equal(cl.load_image(saved(tmp_path / "deep.tiff", deep)), expected)
    assert_array_equal(cl.load_image(saved(tmp_path / "int.tiff", deep.astype(np.int32))), expected)


def test_float_grey_is_scaled_by_its_range(tmp_path):
    def load(values):
        return cl.load_image(saved(tmp_path / "float.tiff", np.array([values], np.float32)))[0].tolist()

    assert load([0, 0.5, 1]) == [0, 128, 255]
    assert load([0, 100, 254.6]) == [0, 100, 255]
    assert load([-1, 0, 1]) == [0, 128, 255]
    assert load([0, 0, 0]) == [0, 0, 0]
    assert load([-5, -5]) == [0, 0]
    path = saved(tmp_path / "nan.tiff", np.array([[np.nan, 1]], np.float32))
    assert "1 of 2 NaN or infinite" in message_of(path)


def test_exif_rotation_is_applied(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6  # turn a quarter to the right
    path = saved(tmp_path / "turned.png", RGB, exif=exif)
    assert_array_equal(cl.load_image(path), np.rot90(RGB, -1))


def test_photo_with_several_pictures_in_one_file_gives_the_first(tmp_path):
    first, second = (Image.new("RGB", (16, 8), (value, value, value)) for value in (50, 200))
    first.save(tmp_path / "phone.jpg", format="MPO", save_all=True, append_images=[second])
    image = cl.load_image(tmp_path / "phone.jpg")
    assert image.shape == (8, 16, 3) and np.abs(image.astype(int) - 50).max() <= 2


def test_animation_gives_its_first_frame(tmp_path):
    frames = [Image.new("L", (3, 2), value) for value in (10, 200)]
    frames[0].save(tmp_path / "moving.gif", save_all=True, append_images=frames[1:])
    image = cl.load_image(tmp_path / "moving.gif")
    assert image.shape[:2] == (2, 3) and (image == 10).all()


# Files that do not


def bomb(width, height):
    """A PNG of a few bytes whose header promises a huge picture."""

    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"0")) + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(10_000, 5_001), (15_000, 10_000), (60_000, 60_000)])
def test_huge_picture_is_refused_before_decoding(tmp_path, monkeypatch, size):
    path = tmp_path / "bomb.png"
    path.write_bytes(bomb(*size))
    monkeypatch.setattr(Image.Image, "load", lambda self: pytest.fail("decoded"))
    message = message_of(path)
    assert "too large" in message and "the limit is 50 million" in message and "Shrink it" in message


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "it is empty"),
        (b"hello", "its first bytes belong to no picture format"),
        (b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', "an SVG drawing"),
        (b"%PDF-1.7", "a PDF document"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n", "a PostScript document"),
        (b"<!doctype html><html>", "a web page"),
        (b"\0\0\0\x18ftypheic", "an HEIC photo"),
        (b"version https://git-lfs.github.com/spec/v1", "a Git LFS pointer"),
        (bytes(range(256)) * 4, "no picture format"),
    ],
)
def test_files_that_are_not_images(tmp_path, content, words):
    path = tmp_path / "thing.png"
    path.write_bytes(content)
    for source, given in ((path, "thing.png"), (content, f"{len(content)} bytes")):
        message = message_of(source)
        assert words in message and given in message and "Save it as PNG or JPEG" in message


@pytest.mark.parametrize("ending", ["png", "jpg", "gif", "bmp", "tiff", "webp"])
@pytest.mark.parametrize("part", [0.3, 0.6, 0.9])
def test_truncated_file(tmp_path, ending, part):
    noise = np.random.default_rng(0).integers(0, 256, (40, 50, 3), dtype=np.uint8)
    path = saved(tmp_path / f"cut.{ending}", noise)
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * part)])
    message = message_of(path)
    assert "cut." in message
    assert "the picture is damaged" in message or "this is not a picture" in message


def test_missing_path_folder_and_web_address(tmp_path):
    message = message_of(tmp_path / "cat.jpg")
    assert "there is no such file" in message and "cat.jpg" in message and "Did you mean the sample 'cat'?" in message
    assert "Check the spelling" in message_of("no/such/thing")
    assert "Check the spelling" in message_of("holiday_2023.JPG")
    assert "this is a folder or a device" in message_of(tmp_path)
    assert "web addresses are not followed" in message_of("https://example.org/cat.png")
    assert "cannot be the name of a file" in message_of("a\0b.png")
    assert "cannot be opened" in message_of("a" * 5000 + ".png")


# Arrays


@pytest.mark.parametrize("dtype", [bool, np.uint8, np.int16, np.uint16, np.float32, np.float64])
def test_arrays_keep_dtype_and_values_and_are_copied(dtype):
    array = np.arange(12).reshape(3, 4).astype(dtype)
    image = cl.load_image(array)
    assert image.dtype == array.dtype and not np.shares_memory(image, array)
    assert_array_equal(image, array)
    assert_array_equal(cl.load_image(array[..., np.newaxis]), array)
    assert cl.load_image([[1, 2], [3, 4]]).tolist() == [[1, 2], [3, 4]]


def test_float_array_with_alpha_is_composited_on_white():
    assert_array_equal(cl.load_image(np.array([[[0.5, 0.0, 1.0, 0.5]]])), [[[0.75, 0.5, 1.0]]])


@pytest.mark.parametrize(
    ("array", "words"),
    [
        (np.ones(5), "shape=(5,)"),
        (np.ones((2, 3, 2)), "shape=(2, 3, 2)"),
        (np.ones((2, 3, 3, 1)), "shape=(2, 3, 3, 1)"),
        (np.ones((0, 3)), "shape=(0, 3)"),
        (np.array([[1.0, np.nan]]), "Got nan at (0, 1)"),
        (np.array([[np.inf], [1.0]]), "Got inf at (0, 0)"),
        (np.ones((2, 2), complex), "complex128"),
        (np.array([["a"]]), "dtype=<U1"),
        ([[1, 2], [3]], "the rows of image differ in length"),
        (None, "Got None"),
        (7, "shape=()"),
        ({"cat": 1}, "Got {'cat': 1}"),
    ],
)
def test_arrays_that_are_not_images(array, words):
    assert words in message_of(array)


# Shrinking and grey


def test_max_side_keeps_the_shape_and_never_enlarges(tmp_path):
    image = np.random.default_rng(0).integers(0, 256, (30, 50, 3), dtype=np.uint8)
    assert cl.load_image(image, max_side=20).shape == (12, 20, 3)
    assert cl.load_image(image.transpose(1, 0, 2), max_side=20).shape == (20, 12, 3)
    assert_array_equal(cl.load_image(image, max_side=50), image)
    assert cl.load_image(image[:1], max_side=5).shape == (1, 5, 3)
    assert_array_equal(cl.load_image(saved(tmp_path / "p.png", image), 20), cl.load_image(image, 20))
    for bad in (0, -1, 2.5, "20"):
        with pytest.raises(OptionError, match=re.escape(f"Got max_side={bad!r}")):
            cl.load_image(image, max_side=bad)


@pytest.mark.parametrize("dtype", [bool, np.uint8, np.uint16, np.float32, np.float64])
def test_max_side_averages_in_any_dtype(dtype):
    image = np.full((10, 16), 1).astype(dtype)
    small = cl.load_image(image, max_side=8)
    assert small.dtype == image.dtype and small.shape == (5, 8) and (small == 1).all()
    halves = np.tile([0, 255], (8, 8)).astype(np.uint8)
    assert np.abs(cl.load_image(halves, max_side=4).astype(int) - 128).max() <= 16


def test_grey_follows_the_exact_rule():
    assert_array_equal(cl.load_image(RGB, grey=True), [[76, 150, 29], [18, 255, 0]])
    everything = np.stack(np.meshgrid(*[np.arange(0, 256, 15)] * 3), axis=-1).reshape(-1, 18, 3).astype(np.uint8)
    r, g, b = np.moveaxis(everything.astype(object), -1, 0)
    assert_array_equal(images.to_grey(everything), (299 * r + 587 * g + 114 * b + 500) // 1000)
    floats = RGB / 255
    expected = 0.299 * floats[..., 0] + 0.587 * floats[..., 1] + 0.114 * floats[..., 2]
    assert_array_equal(cl.load_image(floats, grey=True), expected)
    assert_array_equal(cl.load_image(RGB[..., 0], grey=True), RGB[..., 0])
    assert_array_equal(cl.load_image("cat", 100, grey=True), images.to_grey(cl.load_image("cat", 100)))


@pytest.mark.parametrize("seed", range(30))
def test_scrambled_files_never_raise_anything_else(seed):
    """Bytes changed at random: an image, or an ImageError, and nothing else."""
    rng = np.random.default_rng(seed)
    buffer = io.BytesIO()
    Image.fromarray(RGB).resize((20, 20)).save(buffer, ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP")[seed % 6])
    content = np.frombuffer(buffer.getvalue(), np.uint8).copy()
    content[rng.integers(8, content.size, 12)] = rng.integers(0, 256, 12)
    try:
        assert cl.load_image(content.tobytes()).dtype == np.uint8
    except ConvlabError as error:
        assert "load_image: " in str(error)


def test_bundled_images_are_in_the_repository():
    assert shipped("images/cat.png") == Path(__file__).resolve().parents[1] / "images" / "cat.png"


# One picture, by every door


def of_mode(mode):
    """A picture of Pillow in this mode, with colours, greys and transparency that it can hold."""
    rng = np.random.default_rng(3)
    rgba = Image.fromarray(rng.integers(0, 256, (4, 6, 4), np.uint8))
    deep = rng.integers(0, 65536, (4, 6)).astype(np.uint16)
    if mode == "RGBA in a palette":
        return rgba.quantize(16)
    if mode.startswith("I;16"):
        return Image.frombytes(mode, (6, 4), deep.astype("<u2" if mode == "I;16" else ">u2").tobytes())
    if mode in ("I", "F"):
        return Image.fromarray(deep.astype(np.int32) if mode == "I" else (deep / 65535).astype(np.float32))
    if mode in ("LA", "La", "RGBA", "RGBa"):
        return rgba.convert(mode.upper()).convert(mode)
    if mode == "LAB":
        profiles = [ImageCms.createProfile(name) for name in ("sRGB", "LAB")]
        return ImageCms.applyTransform(rgba.convert("RGB"), ImageCms.buildTransform(*profiles, "RGB", "LAB"))
    return rgba.convert("RGB").convert("P").convert("PA") if mode == "PA" else rgba.convert("RGB").convert(mode)


@pytest.mark.parametrize(
    ("mode", "kind"),
    [
        *((mode, "PNG") for mode in ("1", "L", "LA", "P", "RGB", "RGBA", "I;16", "RGBA in a palette")),
        *((mode, "TIFF") for mode in ("1", "L", "LA", "PA", "RGBA", "CMYK", "LAB", "I", "I;16B", "F")),
        *((mode, "BMP") for mode in ("1", "L", "P", "RGB")),
    ],
)
def test_every_mode_gives_the_same_array_from_every_source(mode, kind, tmp_path):
    picture = of_mode(mode)
    expected = cl.load_image(picture)
    assert expected.dtype == np.uint8 and expected.shape[:2] == (4, 6)
    path = saved(tmp_path / "picture", picture, format=kind)
    content = path.read_bytes()
    loaded = Image.open(path)
    loaded.load()
    with open(path, "rb") as file, Image.open(path) as still_open:
        sources = [
            path,
            str(path),
            path.as_uri(),
            content,
            io.BytesIO(content),
            file,
            still_open,
            loaded,
            loaded.copy(),
        ]
        for source in sources:
            assert_array_equal(cl.load_image(source), expected, err_msg=repr(source))
        assert not file.closed and file.read(0) == b""


@pytest.mark.parametrize("mode", ["La", "RGBa", "RGBX", "YCbCr", "HSV"])
def test_modes_without_a_file_format_are_read(mode):
    picture = of_mode(mode)
    plain = picture.convert({"La": "LA", "RGBa": "RGBA"}.get(mode, "RGB"))
    assert_array_equal(cl.load_image(picture), cl.load_image(plain))


def test_pillow_images_are_read_as_displayed():
    """By hand, so that not all doors can be wrong together."""
    palette = Image.fromarray(np.array([[0, 1], [2, 1]], np.uint8), "L").convert("P")
    palette.putpalette([255, 0, 0, 0, 255, 0, 0, 0, 255])
    green, red, blue = [0, 255, 0], [255, 0, 0], [0, 0, 255]
    assert_array_equal(cl.load_image(palette), [[red, green], [blue, green]])
    palette.info["transparency"] = 1
    assert_array_equal(cl.load_image(palette)[0], [red, [255, 255, 255]])
    with_alpha = Image.new("P", (1, 1))
    with_alpha.putpalette([200, 100, 0, 51], "RGBA")
    assert_array_equal(cl.load_image(with_alpha), [[[244, 224, 204]]])
    assert_array_equal(cl.load_image(Image.new("CMYK", (1, 1), (0, 255, 255, 0))), [[red]])
    assert_array_equal(cl.load_image(Image.new("HSV", (1, 1), (0, 255, 255))), [[red]])
    assert_array_equal(cl.load_image(Image.new("LA", (1, 1), (100, 51))), [[224]])
    assert_array_equal(cl.load_image(Image.new("1", (1, 1), 1)), [[255]])
    assert_array_equal(cl.load_image(Image.fromarray(np.array([[0, 32768, 65535]], np.uint16))), [[0, 128, 255]])
    assert_array_equal(cl.load_image(Image.new("F", (1, 1), 0.5)), [[128]])


def test_a_pillow_image_is_rotated_and_gives_its_current_frame(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6  # turn a quarter to the right
    with Image.open(saved(tmp_path / "turned.png", RGB, exif=exif)) as picture:
        assert_array_equal(cl.load_image(picture), np.rot90(RGB, -1))
        assert_array_equal(cl.conv2d(picture, [[1]]), np.rot90(RGB, -1))
    frames = [Image.new("L", (3, 2), value) for value in (10, 200)]
    frames[0].save(tmp_path / "moving.gif", save_all=True, append_images=frames[1:])
    with Image.open(tmp_path / "moving.gif") as picture:
        assert (cl.load_image(picture) == 10).all()
        picture.seek(1)
        assert (cl.load_image(picture) == 200).all() and picture.tell() == 1


def test_images_of_pillow_that_cannot_be_read(tmp_path, monkeypatch):
    noise = np.random.default_rng(0).integers(0, 256, (40, 50, 3), dtype=np.uint8)
    path = saved(tmp_path / "photo.jpg", noise)
    with Image.open(path) as closed:
        pass
    broken = Image.open(io.BytesIO(path.read_bytes()[:900]))
    for call in (cl.load_image, cl.Explorer, lambda picture: cl.conv2d(picture, "blur")):
        for picture in (closed, broken):
            with pytest.raises(
                ImageError, match="the picture is damaged. Got JpegImageFile of 40 x 50 pixels, mode 'RGB'"
            ):
                call(picture)
    assert "wrong shape" in message_of(Image.new("L", (0, 3)))
    huge = Image.open(io.BytesIO(bomb(10_000, 5_001)))
    monkeypatch.setattr(Image.Image, "load", lambda self: pytest.fail("decoded"))
    assert "too large" in message_of(huge)


@pytest.mark.parametrize("mode", ["1", "P", "LA", "CMYK", "I;16"])
def test_operations_on_images_accept_pillow_images(mode):
    """Palettes, too, whose numbers are no brightness, and whose axes are not those of the pixels."""
    picture = of_mode(mode)
    pixels = cl.load_image(picture)
    layer = np.random.default_rng(0).normal(size=(2, 2, *(pixels.shape[2:] or (1,)), 4))
    for kernel in ("blur", layer):
        assert_array_equal(cl.conv2d(picture, kernel), cl.conv2d(pixels, kernel))
        assert_array_equal(cl.conv_transpose2d(picture, kernel), cl.conv_transpose2d(pixels, kernel))
    for compute in (
        cl.max_pool2d,
        cl.avg_pool2d,
        cl.global_avg_pool2d,
        lambda image: cl.pad2d(image, 1),
        images.to_grey,
    ):
        assert_array_equal(compute(picture), compute(pixels))
    assert_array_equal(cl.conv2d([picture, picture], layer)[1], cl.conv2d(pixels, layer))
    assert_array_equal(cl.Explorer(picture).input, cl.Explorer(pixels).input)
    assert_array_equal(cl.Chain(picture).input, cl.Chain(pixels).input)


# Transparency of files with few and many bits


def png(depth, kind, row, hole=()):
    """A PNG of one row, its pixels as numbers; `hole` is the transparent colour."""

    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    bits = "".join(f"{value:0{depth}b}" for value in row)
    bits += "0" * (-len(bits) % 8)
    data = b"\0" + int(bits, 2).to_bytes(len(bits) // 8, "big")
    width = len(row) // {0: 1, 2: 3, 4: 2, 6: 4}[kind]
    start = chunk(b"IHDR", struct.pack(">IIBBBBB", width, 1, depth, kind, 0, 0, 0))
    hole = chunk(b"tRNS", struct.pack(f">{len(hole)}H", *hole)) if hole else b""
    return b"\x89PNG\r\n\x1a\n" + start + hole + chunk(b"IDAT", zlib.compress(data)) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("file", "expected"),
    [  # what Chromium shows; of 16 bits it cuts off the lower 8, and we round where Pillow keeps them
        (png(1, 0, [0, 1, 1, 0], [0]), [255] * 4),
        (png(1, 0, [0, 1, 1, 0], [1]), [0, 255, 255, 0]),
        (png(2, 0, [0, 1, 2, 3], [1]), [0, 255, 170, 255]),
        (png(4, 0, [0, 1, 10, 15], [10]), [0, 17, 255, 255]),
        (png(8, 0, [0, 100, 200], [100]), [0, 255, 200]),
        (png(16, 0, [0, 1000, 65535], [0]), [255, 4, 255]),
        (png(16, 0, [0, 1000, 1001], [1000]), [0, 255, 4]),
        (png(16, 4, [0, 0, 1000, 65535, 40000, 30000]), [255, 3, 210]),
        (png(8, 2, [1, 2, 3, 4, 5, 6], [1, 2, 3]), [[255] * 3, [4, 5, 6]]),
        (png(16, 2, [1000, 2000, 3000, 300, 600, 900], [1000, 2000, 3000]), [[255] * 3, [1, 2, 3]]),
        (png(16, 6, [0, 0, 0, 0, 1000, 2000, 30000, 65535]), [[255] * 3, [3, 7, 117]]),
    ],
)
def test_transparent_colours_of_every_depth(file, expected):
    assert_array_equal(cl.load_image(file), [expected])
    assert_array_equal(cl.load_image(Image.open(io.BytesIO(file))), [expected])


# HEIC and AVIF

PICTURE_FILES = json.loads((Path(__file__).parent / "cases" / "picture_files.json").read_text())


@pytest.mark.parametrize("case", PICTURE_FILES, ids=lambda case: case["kind"])
def test_a_file_that_breaks_off_is_rejected_and_what_follows_a_picture_is_ignored(case):
    """The browser asks for `end` bytes; Python also opens a file that lacks only what follows the last pixel."""
    data = base64.b64decode(case["base64"])
    for cut in range(1, case["end"] - 16):
        with pytest.raises(ImageError):
            cl.load_image(data[:cut])
    for whole in (data[: case["end"]], data + b"and more"):
        assert_array_equal(cl.load_image(whole), cl.load_image(data))


CONTAINERS = json.loads((Path(__file__).parent / "cases" / "containers.json").read_text())


@pytest.mark.parametrize("case", CONTAINERS, ids=lambda case: "-".join(case["brands"]))
def test_phone_photos_are_recognised_by_all_their_brands(case, monkeypatch):
    first, *others = (brand.encode() for brand in case["brands"])
    file = struct.pack(">I", 16 + 4 * len(others)) + b"ftyp" + first + bytes(4) + b"".join(others) + bytes(40)
    assert image_decoding.container_kind(file) == case["kind"]
    monkeypatch.setattr(image_decoding, "_further_formats", lambda kind: ())
    monkeypatch.setattr(image_decoding, "_reads_avif", lambda: False)
    monkeypatch.setitem(sys.modules, "pillow_heif", None)
    monkeypatch.setattr(image_decoding.importlib.util, "find_spec", lambda name: None)
    message = message_of(file)
    words = {"AVIF": "install --upgrade pillow'", "HEIC": "install pillow-heif'", "film": "it looks like a film"}
    assert words[case["kind"]] in message and (case["kind"] == "film" or case["kind"] in message)


@pytest.mark.skipif(not image_decoding._reads_avif(), reason="Pillow reads AVIF from 11.3 on")
def test_avif_is_read_and_rotated(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    pixels = np.full((20, 30, 3), (200, 100, 50), np.uint8)
    image = cl.load_image(saved(tmp_path / "photo.avif", pixels, exif=exif))
    assert image.shape == (30, 20, 3) and np.abs(image.astype(int) - [200, 100, 50]).max() <= 3
    cut = (tmp_path / "photo.avif").read_bytes()[:200]
    assert "damaged" in message_of(cut) and "AVIF" in message_of(b"\0\0\0\x18ftypavis" + bytes(40))


def test_heic_is_read_where_the_package_for_it_is_installed(tmp_path):
    pillow_heif = pytest.importorskip("pillow_heif")
    pixels = np.full((20, 30, 3), (200, 100, 50), np.uint8)
    pillow_heif.from_pillow(Image.fromarray(pixels)).save(tmp_path / "photo.heic", quality=95)
    image = cl.load_image(tmp_path / "photo.heic")
    assert image.shape == (20, 30, 3) and np.abs(image.astype(int) - pixels).max() <= 6


# Four channels


FOUR = np.array([[[200, 100, 0, 255], [200, 100, 0, 128], [7, 7, 7, 0]]], np.uint8)
ON_WHITE = np.array([[[200, 100, 0], [227, 177, 127], [255, 255, 255]]])


@pytest.mark.parametrize("dtype", ["int16", "int32", "int64", "uint16", "uint32", "float16", "float32", "float64"])
def test_alpha_of_0_to_255_in_any_dtype(dtype):
    image = cl.load_image(FOUR.astype(dtype))
    assert image.dtype == dtype and np.abs(image - ON_WHITE).max() <= 0.5
    assert_array_equal(cl.load_image(FOUR.tolist()), ON_WHITE)


@pytest.mark.parametrize(
    ("four", "white"),
    [
        (FOUR / 255, 1),
        ((FOUR / 255).astype(np.float16), 1),
        (FOUR.astype(np.uint16) * 257, 65535),
        (FOUR.astype(np.int32) * 257, 65535),
        (FOUR.astype(float) * 257, 65535),
        ((FOUR / 255 * 32767).astype(np.int16), 32767),
        (FOUR // 2, 127),
    ],
)
def test_white_is_the_maximum_of_the_range_of_the_values(four, white):
    four = four.astype(np.int8) if white == 127 else four
    image = cl.load_image(four)
    assert image.dtype == four.dtype
    assert np.abs(image.astype(float) / white * 255 - ON_WHITE).max() <= 2.5 if white == 127 else 0.6


def test_an_alpha_mask_of_true_and_false():
    image = cl.load_image([[[True, False, True, True], [False, False, False, False]]])
    assert image.dtype == bool and image.tolist() == [[[True, False, True], [True, True, True]]]
    assert cl.load_image(np.zeros((1, 1, 4), int)).tolist() == [[[255, 255, 255]]]
    assert cl.load_image(np.zeros((1, 1, 4))).tolist() == [[[1, 1, 1]]]


@pytest.mark.parametrize(
    ("pixel", "dtype"),
    [
        ([200, 100, 0, 1], int),  # alpha of 0..1, or nearly transparent
        ([200.0, 100, 0, 0.5], float),
        ([0.5, 0.2, 0, 255], float),
        ([40000, 100, 0, 255], np.uint16),
        ([-1, 100, 0, 255], int),
        ([-0.5, 0, 0, 1], float),
        ([70000, 0, 0, 70000], np.int64),
        ([3.7, 0, 0, 1], np.float32),  # light of more than white
        ([0, 0, 0, -1], np.int8),
    ],
)
def test_four_channels_with_an_ambiguous_range_are_refused(pixel, dtype):
    message = message_of(np.array([[pixel]], dtype))
    assert f"Got {np.dtype(dtype)} with colours up to" in message and "array[..., :3]" in message


# Advice


@pytest.mark.parametrize(
    ("shape", "way_out"),
    [
        ((3, 64, 64), "np.moveaxis(array, 0, -1)"),
        ((4, 9, 8), "np.moveaxis(array, 0, -1)"),
        ((784,), "array.reshape(28, 28)"),
        ((3072,), "np.moveaxis(array.reshape(3, 32, 32), 0, -1)"),
        ((5, 5, 2), "array[..., 0]"),
        ((64, 64, 8), "array[..., 0]"),
        ((1, 64, 64), "array[0]"),
        ((9, 28, 28), "array[0]"),
        ((5, 28, 28, 1), "array[0]"),
        ((1, 3, 32, 32), "np.moveaxis(array[0], 0, -1)"),
        ((8, 1, 28, 28), "array[0][0]"),
        ((2, 2, 2, 2, 2), "array[0][0][..., 0]"),
        ((), "np.array([[array]])"),
    ],
)
def test_the_advice_for_a_shape_works(shape, way_out):
    array = np.zeros(shape)
    assert message_of(array).endswith(f"Try {way_out}.")
    cl.load_image(eval(way_out, {"np": np, "array": array}))
    with pytest.raises(ImageError, match="to_grey: the array has the wrong shape"):
        images.to_grey(array)


def test_advice_for_one_row_of_pixels():
    assert "array.reshape(H, W), where H * W is 7" in message_of(np.zeros(7))
    assert "Check how the array was made" in message_of(np.zeros((0, 3)))


class Tensor:
    """As one of PyTorch that needs gradients, or lies on a graphics card."""

    def __init__(self, error):
        self.error = error

    def __array__(self, dtype=None, copy=None):
        raise self.error


@pytest.mark.parametrize(
    "tensor",
    [
        Tensor(RuntimeError("Can't call numpy() on Tensor that requires grad.")),
        Tensor(TypeError("can't convert cuda:0 device type tensor to numpy.")),
    ],
)
def test_the_error_for_a_tensor_names_the_conversion(tensor):
    for call in (cl.load_image, cl.Explorer, images.to_grey, lambda image: cl.conv2d(image, "blur"), cl.max_pool2d):
        with pytest.raises(ImageError, match=r"Use image\.detach\(\)\.cpu\(\)\.numpy\(\)"):
            call(tensor)


@pytest.mark.parametrize("grey", ["no", 0, 1, None, "False"])
def test_grey_is_true_or_false(grey):
    assert "grey has to be True or False" in message_of("grid", OptionError, grey=grey)
    assert_array_equal(cl.load_image("grid", grey=np.True_), cl.load_image("grid"))
