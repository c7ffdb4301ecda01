"""convlab.filenames: the ways in which people write the name of a file, to read and to write."""

import os
from pathlib import Path, PurePosixPath

import numpy as np
import pytest
from PIL import Image

import convlab as cl
from convlab import filenames, network
from convlab.errors import ConvlabError, ImageError, OptionError, WeightsError

posix = pytest.mark.skipif(os.name == "nt", reason="paths of Windows are at home there")


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A home folder that is also the current one, with a picture of three sevens in it."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "own folder").mkdir()
    for name in ("own photo.png", "own folder/100% #1?.png", "IMG_0815", "it's.png"):
        Image.new("L", (3, 1), 7).save(tmp_path / name, "PNG")
    return tmp_path


def message_of(source):
    with pytest.raises(ConvlabError) as caught:
        cl.load_image(source)
    return str(caught.value)


def entry_of(folder, name):
    with os.scandir(folder) as found:
        return next(entry for entry in found if entry.name == name)


WAYS = {
    "beside the notebook": lambda home: "own photo.png",
    "without an ending": lambda home: "IMG_0815",
    "an apostrophe": lambda home: "it's.png",
    "home": lambda home: "~/own photo.png",
    "home as a Path": lambda home: Path("~/own photo.png"),
    "PurePath": lambda home: PurePosixPath(home, "own photo.png"),
    "DirEntry": lambda home: entry_of(home, "own photo.png"),
    "DirEntry of bytes": lambda home: entry_of(os.fsencode(home), b"own photo.png"),
    "address": lambda home: (home / "own folder" / "100% #1?.png").as_uri(),
    "address not escaped": lambda home: f"file://{home}/own folder/100% #1?.png",
    "address of localhost": lambda home: (home / "own photo.png").as_uri().replace("file://", "file://localhost"),
    "address with one slash": lambda home: (home / "own photo.png").as_uri().replace("file://", "FILE:"),
    "address as a Path": lambda home: Path((home / "own photo.png").as_uri()),
    "address from home": lambda home: "file:///~/own%20photo.png",
    "quoted": lambda home: f'"{home / "own photo.png"}"',
    "quoted with single ones": lambda home: "'own photo.png'",
    "quoted by a word processor": lambda home: "“own photo.png”",
    "quoted address": lambda home: f'"{(home / "own photo.png").as_uri()}"',
    "pasted with a line break": lambda home: " own photo.png\n",
    "slashes of Windows": lambda home: "own folder\\100% #1?.png",
}


@pytest.mark.parametrize("way", WAYS)
def test_every_way_to_name_a_file_finds_it(way, home):
    if way == "slashes of Windows" and os.name == "nt":
        pytest.skip("they are nothing special there")
    assert cl.load_image(WAYS[way](home)).tolist() == [[7, 7, 7]]


@pytest.mark.parametrize("ending", ["jfif", "dib", "apng", "jp2k", "PNG", "x"])
def test_any_ending_means_a_file(ending, home):
    os.rename("own photo.png", f"photo.{ending}")
    assert cl.load_image(f"photo.{ending}").tolist() == [[7, 7, 7]]


def test_a_sample_takes_precedence_over_a_file_of_the_same_name(home):
    os.rename("IMG_0815", "grid")
    assert cl.load_image("grid").shape == (5, 5) and cl.load_image("./grid").tolist() == [[7, 7, 7]]


@posix
@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("C:\\Users\\Ada\\cat.png", "C:\\\\Users\\\\Ada\\\\cat.png"),
        ('"C:\\Users\\Ada\\cat.png"', "C:\\\\Users\\\\Ada\\\\cat.png"),
        ("file:///C:/Users/Ada/own%20cat.png", "C:/Users/Ada/own cat.png"),
        ("file://C:/Users/Ada/cat.png", "C:/Users/Ada/cat.png"),
        ("file:///C|/Users/cat.png", "C:/Users/cat.png"),
        ("file:///c:\\Users\\cat.png", "c:/Users/cat.png"),
        ("\\\\server\\share\\cat.png", "server\\\\share\\\\cat.png"),
        ("file://server/share/cat.png", "server\\\\share\\\\cat.png"),
    ],
)
def test_a_windows_path_is_recognised(name, shown, home):
    message = message_of(name)
    assert shown in message and "a path of Windows" in message and "Upload the file" in message
    with pytest.raises(OptionError, match="a path of Windows"):
        cl.Explorer("grid").animate(name.replace(".png", ".gif"))


@pytest.mark.parametrize(
    "address",
    [
        "http://example.org/cat.png",
        "https://example.org/cat.png?size=3#top",
        "ftp://example.org/cat.png",
        "HTTP://EXAMPLE.ORG/",
        "s3://bucket/cat.png",
        "www.example.org/cat.png",
        "data:image/png;base64,iVBORw0KGgo=",
        "blob:http://example.org/3f",
    ],
)
def test_an_address_is_shown_as_written(address, home):
    message = message_of(address)
    assert f"Got {address!r}" in message and "web addresses are not followed" in message and "first" in message


def test_an_address_in_a_path_object_is_restored(home):
    assert "Got 'http://example.org/cat.png'" in message_of(Path("http://example.org/cat.png"))


def test_similar_names_are_suggested(home):
    assert "Did you mean 'own photo.png'? Otherwise check the spelling" in message_of("own_photo.png")
    assert "Did you mean 'IMG_0815'?" in message_of("img_0815.png")
    assert "'cat'" not in message_of("a.png") and "Check the spelling" in message_of("a.png")
    assert "Did you mean the sample 'cat'?" in message_of("cat.jpg")
    os.rename("own photo.png", "cat.png")
    assert "Did you mean 'cat.png'?" in message_of("cat.jpg")
    assert "there is no folder 'nowhere'" in message_of("nowhere/own photo.png")


@pytest.mark.parametrize("name", ['""', "a\0b.png", Path("a\0b.png"), "'  '"])
def test_invalid_names(name, home):
    assert "cannot be the name of a file" in message_of(name)
    with pytest.raises(OptionError, match="cannot be the name of a file"):
        cl.Explorer("grid").animate(name)


def test_a_file_that_is_open_is_read_from_its_beginning_and_stays_open(home):
    with open("own photo.png", "rb") as file:
        file.seek(20)
        assert cl.load_image(file).tolist() == [[7, 7, 7]]
        assert not file.closed

    class Stream:
        """Of the network: bytes once, in their order."""

        def __init__(self, content):
            self.content = content

        def read(self, size=-1):
            size = len(self.content) if size < 0 else size
            given, self.content = self.content[:size], self.content[size:]
            return given

        def seekable(self):
            return False

    assert cl.load_image(Stream(Path("own photo.png").read_bytes())).tolist() == [[7, 7, 7]]


def test_a_file_that_is_open_for_something_else(home):
    with open("own photo.png", encoding="latin-1") as file:
        assert "open as text" in message_of(file) and '"rb"' in message_of(file)
    assert "the file cannot be read" in message_of(file) and "own photo.png" in message_of(file)
    with open("new.png", "wb") as file:
        assert "the file cannot be read" in message_of(file)


# Writing


def weights():
    return network.Sequential([network.Conv(2, 3)], input_shape=(6, 6, 1), seed=0)


WRITERS = {  # what writes, the ending of its files, and its kind of error
    "animate": (lambda path: cl.Explorer("grid").animate(path, frames=2), ".gif", OptionError),
    "save": (lambda path: weights().save(path), ".npz", WeightsError),
}


@pytest.fixture(params=WRITERS)
def writer(request):
    return WRITERS[request.param]


@pytest.mark.parametrize(
    "name",
    [
        "~/walk{}",
        Path("~/walk.{}"),
        "own folder/walk{}",
        '"own folder/walk{}"',
        "file:///~/own%20folder/walk{}",
        b"own folder/walk{}",
        pytest.param("own folder\\walk{}", marks=posix),
    ],
    ids=repr,
)
def test_every_way_to_name_a_file_is_written_to(name, writer, home):
    write, ending, _ = writer
    if isinstance(name, bytes):
        path = name.replace(b"{}", ending.encode())
    else:
        path = type(name)(str(name).replace(".{}", ending).replace("{}", ending))
    write(path)
    write(path)  # over the old one
    assert [found.name for found in home.rglob("walk*")] == [f"walk{ending}"]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("", "cannot be the name of a file"),
        (3, "not the name of a file"),
        (None, "not the name of a file"),
        ("~", "this is a folder"),
        (".", "this is a folder"),
        ("..", "this is a folder"),
        ("own folder", "this is a folder"),
        ("own folder/", "this is a folder"),
        ("nowhere/walk{}", "there is no such folder"),
        ("IMG_0815/walk{}", "there is no such folder"),
        ("http://example.org/walk{}", "web addresses"),
        ("x" * 300 + "{}", "cannot be written"),
    ],
)
def test_unwritable_places_are_reported(name, words, writer, home):
    write, ending, error = writer
    if name is None and ending == ".gif":
        pytest.skip("then it is only made")
    before = sorted(home.rglob("*"))
    with pytest.raises(error, match=words):
        write(name.replace("{}", ending) if isinstance(name, str) else name)
    assert sorted(home.rglob("*")) == before


def test_a_place_that_may_not_be_written_to(writer, home, monkeypatch):
    def refused(path, mode):
        if mode == "rb":
            return open(path, mode)
        raise PermissionError(13, "Permission denied")

    write, ending, error = writer
    monkeypatch.setattr(filenames, "open", refused, raising=False)  # as on a read-only disk; root may write elsewhere
    monkeypatch.setattr(cl.figures.animation, "_pixels", lambda figure: pytest.fail("drawn before the place is known"))
    with pytest.raises(error, match="cannot be written. Got 'walk.*: permission denied. Use another folder or name"):
        write(f"walk{ending}")


def test_a_failed_write_keeps_the_old_file(home):
    def breaks(file):
        file.write(b"half")
        raise OSError(28, "No space left on device")

    Path("old").write_bytes(b"whole")
    with pytest.raises(ImageError, match="cannot be written. Got 'old': no space left on device"):
        filenames.write_file(Path("old"), breaks, "save", ImageError)
    assert Path("old").read_bytes() == b"whole" and not Path("old.part").exists()


def test_weights_are_read_back_by_every_name(home):
    net = weights()
    net.save("~/net_1")
    for name in ("net_1", "net_1.npz", "~/net_1.npz", (home / "net_1.npz").as_uri(), f'"{home / "net_1.npz"}"'):
        other = network.Sequential([network.Conv(2, 3)], input_shape=(6, 6, 1), seed=1)
        other.load(name)
        assert np.array_equal(other.weights["0.weight"], net.weights["0.weight"])
    with pytest.raises(
        WeightsError, match=r"load: there is no such file. Got 'net1.npz': .* Did you mean 'net_1.npz'\?"
    ):
        net.load("net1")
    with pytest.raises(WeightsError, match="this is a folder"):
        net.load("own folder")
