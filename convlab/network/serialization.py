"""Files of weights: NumPy's ``.npz``, read without pickle, and only with the arrays that the network expects."""

from __future__ import annotations

import os
import zipfile
import zlib
from typing import TYPE_CHECKING, Any

import numpy as np

from convlab.errors import WeightsError, short
from convlab.filenames import as_path, open_file, write_file

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

    from convlab.network._types import Shape, Weights
    from convlab.network.sequential import Sequential

BROKEN = (OSError, ValueError, EOFError, KeyError, zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError)


def save(network: Sequential, name: str | os.PathLike[str]) -> None:
    """Write all weights, each under its name, atomically: a write that fails leaves the old file."""
    write_file(_npz(name, "save"), lambda file: _write(network, file), "save", WeightsError)


def _write(network: Sequential, file: BinaryIO) -> None:
    arrays: dict[str, Any] = {**network.weights}  # type checkers cannot rule out a name that is an option of savez
    np.savez(file, **arrays)


def read(network: Sequential, name: str | os.PathLike[str]) -> Weights:
    """The weights in a file as {name: array}, if they are those of a network with the same layers."""
    path = _npz(name, "load")
    with open_file(path, "load", WeightsError) as file:
        return _read(network, path, file)


def _read(network: Sequential, path: Path, file: BinaryIO) -> Weights:
    try:
        with zipfile.ZipFile(file) as archive:
            # The headers come first, so that unexpected content is never read or unpacked.
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


def check_fit(network: Sequential, shapes: dict[str, Shape], who: str, given: str) -> None:
    """Raise a WeightsError that names the layers, if names or shapes are not those of the network."""
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


def _place(network: Sequential, name: str) -> str:
    """The layer and kind of a weight, for a message."""
    number, _, kind = name.partition(".")
    if number.isdecimal() and int(number) < len(network.layers):
        return f"{kind} of layer {number}, {network.layers[int(number)]}"
    return short(name)


def _header(archive: zipfile.ZipFile, name: str) -> tuple[Shape, np.dtype[Any]]:
    """(shape, dtype) of an array in the archive, from its header alone."""
    with archive.open(name) as file:
        version = np.lib.format.read_magic(file)
        read_header = {(1, 0): np.lib.format.read_array_header_1_0, (2, 0): np.lib.format.read_array_header_2_0}
        if version not in read_header:
            raise ValueError(f"format version {version}")
        shape, _, dtype = read_header[version](file)
        return shape, dtype


def _broken(path: Path, error: Exception) -> WeightsError:
    return WeightsError.says(
        "load",
        "the file cannot be read",
        str(path),
        f"it is not an .npz file, or it is damaged ({short(str(error))})",
        "Save the weights once more",
    )


def _npz(name: str | os.PathLike[str], who: str) -> Path:
    """The path with the ending .npz."""
    path: Path = as_path(name, who, WeightsError)
    is_file = path.name not in ("", "..") and os.path.isfile(path.with_suffix(".npz"))
    if os.path.isdir(path) and not is_file:
        return path  # the attempt to open it raises the error for a folder
    if path.suffix not in ("", ".npz"):
        raise WeightsError.says(
            who,
            "weights are kept in a file whose name ends in .npz",
            short(str(path)),
            "that is NumPy's format for several arrays",
            f"Use {who}('weights.npz')",
        )
    return path.with_suffix(".npz")
