"""A hundred hostile inputs: each ends in a clear sentence, and in nothing else."""

import io
import pickle
import re
import struct
import zipfile
import zlib

import numpy as np
import pytest
from PIL import Image

import convlab as cl
from convlab import network
from convlab.errors import ConvlabError

HTML = "<img src=x onerror=alert(1)>"
NASTY_NAMES = [
    "",
    " ",
    HTML,
    "../../etc/passwd",
    "a\0b",
    "\u202egnp.tac",
    "'; DROP TABLE",
    "x" * 10_000,
    "__class__",
    "{0}",
]
LONG = 10**400


def png(width=2, height=2, data=b"\0\0\0\0\0\0", kind=0):
    """A PNG that says of itself what it is told to say."""

    def chunk(name, content):
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    head = struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(data)) + chunk(b"IEND", b"")


class Planted:
    """Runs code when it is unpickled."""

    def __reduce__(self):
        return (open, ("planted", "w"))


FILES = {  # content of a file that calls itself picture.png
    "empty": b"",
    "bomb in the header": png(100_000, 100_000),
    "bomb of one long row": png(2**31 - 1, 1),
    "bomb just above the limit": png(50_000_001, 1),
    "bomb of zeros": png(30_000, 30_000, b"\0" * 10_000_000),
    "no pixels": png(0, 0),
    "breaks off": png()[:40],
    "pixels break off": png(100, 100),
    "wrong colour kind": png(kind=77),
    "gif bomb": b"GIF89a" + struct.pack("<HH", 65535, 65535) + b"\0\0\0",
    "gif breaks off": b"GIF89a\1\0\1\0",
    "bmp bomb": b"BM" + struct.pack("<IHHIIiiHHIIiiII", 54, 0, 0, 54, 40, 100_000, 100_000, 1, 24, 0, 0, 0, 0, 0, 0),
    "bmp with negative size": b"BM" + struct.pack("<IHHIIiiHHIIiiII", 54, 0, 0, 54, 40, -5, 5, 1, 24, 0, 0, 0, 0, 0, 0),
    "ppm bomb": b"P6 99999 99999 255\n",
    "ppm of words": b"P6 many many 255\n",
    "jpeg of nothing": b"\xff\xd8\xff\xe0",
    "tiff that points at itself": b"II*\0\x08\0\0\0\0\0\x08\0\0\0",
    "webp breaks off": b"RIFF\xff\xff\xff\xffWEBPVP8 ",
    "svg with a script": b"<svg><script>alert(1)</script></svg>",
    "html": b"<!DOCTYPE html><script>alert(1)</script>",
    "html and pdf at once": b"%PDF-1.7 <script>alert(1)</script>",
    "postscript": b"%!PS-Adobe\n(%pipe%touch planted) (w) file",
    "zip": b"PK\3\4" + b"\0" * 30,
    "pickle": pickle.dumps(Planted()),
    "shell": b"#!/bin/sh\ntouch planted\n",
    "zeros": b"\0" * 1000,
    "python": b"import os",
}

SETTINGS = {
    "stride": [0, -1, 1.5, "2", HTML, None, (1, 2, 3), [], float("nan"), 10**9, LONG, -LONG],
    "padding": [-1, "sideways", HTML, (1,), float("inf"), {"top": 1}, 10**9, LONG, (0, 10**9), ((0, 0), (LONG, 0))],
    "dilation": [0, -3, HTML, 2.5, 10**9, LONG],
    "padding_mode": ["mirror", HTML, 3],
    "bias": [float("nan"), float("inf"), "0", HTML, LONG],
    "channel": ["ultraviolet", HTML],
    "pool": ["median", HTML],
    "pool_size": [0, HTML, 10**9, LONG],
    "pool_stride": [0, HTML, 10**9, LONG],
    "pool_padding": [-1, HTML, 10**9, LONG],
    "row": [-1, 0.5, HTML, 10**9, LONG],
    "size": [0, 7, 1601, 10**9, HTML, True],
    "shift": [(1,), "left", (0.5, 0), (10**9, 0), (0, -LONG)],
    "kernel": [
        [],
        [[]],
        [[1, 2], [3]],
        "",
        HTML,
        np.ones((12, 12)),
        [[float("nan")]],
        [["a"]],
        [[LONG]],
        np.ones((1, 1, 1, 1, 1)),
    ],
}


def archive(**members):
    """A file of weights with any content."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, content in members.items():
            zipped.writestr(name.replace("__", "."), content)
    return file.getvalue()


def array(values, **options):
    file = io.BytesIO()
    np.lib.format.write_array(file, np.asarray(values, **options), allow_pickle=True)
    return file.getvalue()


def header_of(shape):
    """An array file that promises more than it holds."""
    file = io.BytesIO()
    np.lib.format.write_array_header_1_0(file, {"descr": "<f8", "fortran_order": False, "shape": shape})
    return file.getvalue()


WEIGHTS = {
    "empty": b"",
    "text": b"weights",
    "pickle": pickle.dumps(Planted()),
    "archive of nothing": archive(),
    "objects": archive(**{"0.weights.npy": array([Planted()], dtype=object)}),
    "a bomb": archive(**{"0.weights.npy": header_of((10**6, 10**6))}),
    "a path": archive(**{"../../planted.npy": array([1.0])}),
    "text in an array": archive(**{"0.weights.npy": array(["a"])}),
    "another network's": archive(**{"0.weights.npy": array([[1.0]])}),
    "a member that is no array": archive(**{"0.weights.npy": b"\x93NUMPY\1\0"}),
    "HTML for a name": archive(**{f"{HTML}.npy": array([1.0])}),
}

CASES = [
    *(pytest.param("file", content, id=f"file: {name}") for name, content in FILES.items()),
    *(pytest.param("image", name, id=f"image name {i}") for i, name in enumerate(NASTY_NAMES)),
    *(pytest.param("kernel name", name, id=f"kernel name {i}") for i, name in enumerate(NASTY_NAMES)),
    *(pytest.param("setting", (key, v), id=f"{key} {i}") for key, vs in SETTINGS.items() for i, v in enumerate(vs)),
    *(pytest.param("weights", content, id=f"weights: {name}") for name, content in WEIGHTS.items()),
]


def feed(kind, value, folder):
    """Hand the input over by the door that a learner uses."""
    if kind == "file":
        (folder / "picture.png").write_bytes(value)
        cl.load_image(folder / "picture.png")
    elif kind == "image":
        cl.load_image(value)
    elif kind == "kernel name":
        cl.kernels.get(value)
    elif kind == "setting":
        key, setting = value
        cl.Explorer("grid", **{"kernel": "sobel_x", key: setting})
    else:
        (folder / "weights.npz").write_bytes(value)
        net = network.Sequential([network.Conv(2, 3)], input_shape=(6, 6, 1), seed=0)
        before = net.weights
        try:
            net.load(folder / "weights.npz")
        finally:
            assert all((net.weights[name] == before[name]).all() for name in before)


def test_there_are_a_hundred():
    assert len(CASES) >= 100


@pytest.mark.parametrize(("kind", "value"), CASES)
def test_a_hostile_input_ends_in_a_clear_sentence(kind, value, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine.txt").write_text("the learner's")
    with pytest.raises(ConvlabError) as found:
        feed(kind, value, tmp_path)
    said = str(found.value)
    # Who speaks and what is wrong; what was given; why; a way out.
    assert re.fullmatch(r"[\w.]+: .+\. Got .+: .+\. .+[.?]", said, re.DOTALL), said
    assert len(said) < 1500 and "Traceback" not in said and "\0" not in said
    left = {path.name for path in tmp_path.rglob("*")} - {"picture.png", "weights.npz"}
    assert left == {"mine.txt"} and (tmp_path / "mine.txt").read_text() == "the learner's"


ANSWERS = [
    None,
    HTML,
    "__import__('os').remove('mine.txt')",
    "9" * 100_000,
    LONG,
    float("nan"),
    [[1], [2, 3]],
    object(),
]


@pytest.mark.parametrize("number", range(len(ANSWERS)))
def test_a_hostile_answer_is_judged_and_never_run(number, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine.txt").write_text("the learner's")
    outcome = cl.exercises.get("03.first_sum").check(ANSWERS[number])
    assert outcome.state in ("not attempted", "not yet") and len(repr(outcome)) < 1500
    assert (tmp_path / "mine.txt").exists()


def test_the_check_can_fail(tmp_path):
    good = io.BytesIO()
    Image.new("L", (3, 3)).save(good, "PNG")
    feed("file", good.getvalue(), tmp_path)  # nothing is raised for a picture
    feed("setting", ("stride", 2), tmp_path)
