"""Notices the other package of the name convlab: a dialogue toolkit on the Python package index, imported alike.

`import convlab` asks `mixed`, so it is quick. The command convlab runs this file by itself where the other package is
imported instead of this one: it needs nothing but the standard library.
"""

import os
import sys

DISTRIBUTION = "convlab-notebooks"
PACKAGE = os.path.dirname(os.path.abspath(__file__))
MARK = "convolution and pooling"  # in the first line of this package's __init__.py


def mixed(package=PACKAGE):
    """A sentence where files of another package of this name are in the same folder, else ``""``."""
    site, name = os.path.split(package)
    beside = os.listdir(site)
    others = sorted(entry for entry in beside if _belongs_to("convlab", entry))
    strangers = []
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
    told = [entry.rpartition(".")[0].replace("-", " ", 1) for entry in others] + strangers
    return (
        f"convlab: files of another package of this name are in {package} ({', '.join(told)}), and one overwrites the "
        f"other's. {way_out()}"
    )


def _belongs_to(distribution, entry):
    """Whether an entry of a folder of packages tells of this distribution."""
    name, dash, _ = entry.partition("-")
    return bool(dash) and name.lower() == distribution.replace("-", "_") and entry.endswith((".dist-info", ".egg-info"))


def _is_unlisted_module(package, entry, record):
    path, name = os.path.join(package, entry), os.path.basename(package)
    if entry.endswith(".py"):
        return f"{name}/{entry}," not in record
    if f"{name}/{entry}/" in record or not os.path.isdir(path):
        return False
    return any(each.endswith(".py") for each in os.listdir(path))


def replaced():
    """A sentence where ``import convlab`` finds something other than this package, else ``""``."""
    from importlib.util import find_spec

    spec = find_spec("convlab")
    folder = PACKAGE
    if spec is not None and spec.origin is None:  # a folder whose __init__.py has been taken away
        folder = next(iter(spec.submodule_search_locations), PACKAGE)
    elif spec is not None:
        folder = os.path.dirname(spec.origin)
        with open(spec.origin, encoding="utf-8", errors="replace") as file:
            if MARK in file.readline():
                return ""
    told = f"convlab: 'import convlab' finds another package of this name, in {folder}"
    if os.path.realpath(folder) == os.path.realpath(PACKAGE):
        return f"{told}, where it has replaced files of {DISTRIBUTION}. {way_out()}"
    return f"{told}. Take {os.path.dirname(folder)} off Python's path (PYTHONPATH), or uninstall that package there."


def way_out():
    """What to do where both are in one folder, in a sentence."""
    pip = f"'{sys.executable}' -m pip"
    return (
        f"Run {pip} uninstall --yes convlab {DISTRIBUTION}, delete what is left of {PACKAGE}, and run "
        f"{pip} install {source()}; who needs both gives each an environment of its own."
    )


def source():
    """What pip installs this package from: a wheel's address, ``-e`` and that of a folder, or the name on the index."""
    import json
    from importlib.metadata import PackageNotFoundError, distribution

    try:
        told = json.loads(distribution(DISTRIBUTION).read_text("direct_url.json") or "null")
    except PackageNotFoundError:
        told = None
    if not told:
        return DISTRIBUTION
    return f"{'-e ' if told.get('dir_info', {}).get('editable') else ''}{told['url']}"
