"""Where the samples and lessons lie that come with convlab."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def shipped(name):
    """A file or folder such as ``"notebooks"``: inside the package of an installed wheel, else in the repository.

    >>> shipped("images/cat.png").is_file(), shipped("notebooks").is_dir()
    (True, True)
    """
    places = [PACKAGE / "data" / name, PACKAGE.parent / name]
    return next((place for place in places if place.exists()), places[0])


def lessons():
    """The lessons' notebook files, in their order.

    >>> lessons()[0].name
    '00_start_here.ipynb'
    """
    return sorted(shipped("notebooks").glob("*.ipynb"))
