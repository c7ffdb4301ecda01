"""Weights in a file: NumPy's ``.npz``, read without pickles, and only what the network expects."""

import os
import zipfile
import zlib

import numpy as np

from convlab.errors import WeightsError, short
from convlab.filenames import as_path, open_file, write_file

BROKEN = (OSError, ValueError, EOFError, KeyError, zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError)


def save(network, path):
    """Write all weights, each under its name. The file is whole or not there: a broken write leaves the old one."""
    write_file(_npz(path, "save"), lambda file: np.savez(file, **network.weights), "save", WeightsError)


def read(network, path):
    """The weights in a file as {name: array}, if they are those of a network built like this one."""
    path = _npz(path, "load")
    with open_file(path, "load", WeightsError) as file:
        return _read(network, path, file)


def _read(network, path, file):
    try:
        with zipfile.ZipFile(file) as archive:
            # What the file says about itself comes first, so that nothing unexpected is ever read or unpacked.
            headers = {name.removesuffix(".npy"): _header(archive, name) for name in archive.namelist()}
    except BROKEN as error:
        raise _broken(path, error) from None
    for name, (_, dtype) in headers.items():
        if dtype.kind != "f":
            raise WeightsError.says(
                "load",
                "weights are fractions",
                f"{name} of dtype {dtype} in {path.name}",
                "anything else is not read, and a file of Python objects could run code",
                "Use a file that save wrote",
            )
    check_fit(network, {name: shape for name, (shape, _) in headers.items()}, "load", path.name)
    try:
        file.seek(0)
        with np.load(file, allow_pickle=False) as arrays:
            weights = {name: arrays[name] for name in headers}
    except BROKEN as error:
        raise _broken(path, error) from None
    for name, array in weights.items():
        if not np.isfinite(array).all():
            raise WeightsError.says(
                "load",
                "a weight is not a finite number",
                f"{name} in {path.name}",
                "no image could be computed with it",
                "Use a file that was saved after a training that went well",
            )
    return weights


def check_fit(network, shapes, who, given):
    """Refuse names or shapes that are not those of the network, and say which layers they belong to."""
    expected = {name: array.shape for name, array in network.weights.items()}
    if shapes == expected:
        return
    differences = []
    for name in dict.fromkeys([*expected, *shapes]):
        if shapes.get(name) == expected.get(name):
            continue
        here = f"here {expected[name]}" if name in expected else "nothing here"
        there = f"there {shapes[name]}" if name in shapes else "nothing there"
        differences.append(f"{_place(network, name)}: {here}, {there}")
    more = f", and {len(differences) - 3} more" if len(differences) > 3 else ""
    raise WeightsError.says(
        who,
        "these are the weights of another network",
        given,
        "; ".join(differences[:3]) + more,
        f"Build the network as the one that was saved; this one is {network!r}",
    )


def _place(network, name):
    """A weight's name in words."""
    number, _, kind = name.partition(".")
    if number.isdecimal() and int(number) < len(network.layers):
        return f"{kind} of layer {number}, {network.layers[int(number)]}"
    return short(name)


def _header(archive, name):
    """(shape, dtype) of an array in the archive, from its first bytes."""
    with archive.open(name) as file:
        version = np.lib.format.read_magic(file)
        read_header = {(1, 0): np.lib.format.read_array_header_1_0, (2, 0): np.lib.format.read_array_header_2_0}
        if version not in read_header:
            raise ValueError(f"format version {version}")
        shape, _, dtype = read_header[version](file)
        return shape, dtype


def _broken(path, error):
    return WeightsError.says(
        "load",
        "the file cannot be read",
        str(path),
        f"it is no .npz file, or not whole ({short(str(error))})",
        "Save the weights once more",
    )


def _npz(path, who):
    """`path` with the ending .npz."""
    path = as_path(path, who, WeightsError)
    is_file = path.name not in ("", "..") and os.path.isfile(path.with_suffix(".npz"))
    if os.path.isdir(path) and not is_file:
        return path  # refused as a folder where it is opened
    if path.suffix not in ("", ".npz"):
        raise WeightsError.says(
            who,
            "weights are kept in a file whose name ends in .npz",
            short(str(path)),
            "that is NumPy's format for several arrays",
            f"Use {who}('weights.npz')",
        )
    return path.with_suffix(".npz")
