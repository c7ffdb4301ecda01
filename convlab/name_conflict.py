"""Detects another package called convlab: a dialogue toolkit on the Python package index has the same import name.

`import convlab` calls `mixed`, which has to be fast. The command convlab runs this file on its own, because the other
package may be imported in place of this one; so it uses nothing but the standard library.
"""

from __future__ import annotations

import os
import sys

DISTRIBUTION = "convlab-notebooks"
PACKAGE = os.path.dirname(os.path.abspath(__file__))
MARK = "convolution and pooling"  # in the first line of this package's __init__.py


def mixed(package: str = PACKAGE) -> str:
    """Error message if files of another package of this name are in the same folder, else ``""``."""
    site, name = os.path.split(package)
    beside = os.listdir(site)
    others = sorted(entry for entry in beside if _belongs_to("convlab", entry))
    strangers: list[str] = []
    for entry in filter(lambda entry: _belongs_to(DISTRIBUTION, entry), beside):
        try:
            with open(os.path.join(site, entry, "RECORD"), encoding="utf-8") as file:
                record = file.read()
        except OSError:
            continue
        if f"{name}/__init__.py," in record:  # an installation of a folder (pip install -e) lists no modules
            strangers = sorted(each for each in os.listdir(package) if _is_unlisted_module(package, each, record))
    if not others and not strangers:
        return ""
    found = [entry.rpartition(".")[0].replace("-", " ", 1) for entry in others] + strangers
    return (
        f"convlab: files of another package of this name are in {package} ({', '.join(found)}), and one overwrites the "
        f"other's. {way_out()}"
    )


def _belongs_to(distribution: str, entry: str) -> bool:
    """True if an entry of site-packages is the metadata of this distribution."""
    name, dash, _ = entry.partition("-")
    return bool(dash) and name.lower() == distribution.replace("-", "_") and entry.endswith((".dist-info", ".egg-info"))


def _is_unlisted_module(package: str, entry: str, record: str) -> bool:
    path, name = os.path.join(package, entry), os.path.basename(package)
    if entry.endswith(".py"):
        return f"{name}/{entry}," not in record
    if f"{name}/{entry}/" in record or not os.path.isdir(path):
        return False
    return any(each.endswith(".py") for each in os.listdir(path))


def replaced() -> str:
    """Error message if ``import convlab`` finds something other than this package, else ``""``."""
    from importlib.util import find_spec

    spec = find_spec("convlab")
    folder = PACKAGE
    if spec is not None and spec.origin is None:  # a folder without its __init__.py
        folder = next(iter(spec.submodule_search_locations or ()), PACKAGE)
    elif spec is not None and spec.origin is not None:
        folder = os.path.dirname(spec.origin)
        with open(spec.origin, encoding="utf-8", errors="replace") as file:
            if MARK in file.readline():
                return ""
    wrong = f"convlab: 'import convlab' finds another package of this name, in {folder}"
    if os.path.realpath(folder) == os.path.realpath(PACKAGE):
        return f"{wrong}, where it has replaced files of {DISTRIBUTION}. {way_out()}"
    return f"{wrong}. Take {os.path.dirname(folder)} off Python's path (PYTHONPATH), or uninstall that package there."


def way_out() -> str:
    """Advice for two packages in one folder, as a sentence."""
    pip = f"'{sys.executable}' -m pip"
    return (
        f"Run {pip} uninstall --yes convlab {DISTRIBUTION}, delete what is left of {PACKAGE}, and run "
        f"{pip} install {source()}; who needs both gives each an environment of its own."
    )


def source() -> str:
    """Argument for pip to install this package: a wheel's URL, ``-e`` and a folder's, or the package's name."""
    import json
    from importlib.metadata import PackageNotFoundError, distribution

    try:
        origin = json.loads(distribution(DISTRIBUTION).read_text("direct_url.json") or "null")
    except PackageNotFoundError:
        origin = None
    if not origin:
        return DISTRIBUTION
    return f"{'-e ' if origin.get('dir_info', {}).get('editable') else ''}{origin['url']}"
