"""What is installed, under which name, and what happens beside the other package that is imported as convlab."""

import ast
import email
import re
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import PackageNotFoundError, distribution, packages_distributions
from pathlib import Path

import pytest
import versions
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

import convlab
from convlab import name_conflict
from convlab.cli import doctor

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def normal(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def named(requirements):
    """The names of these requirements."""
    return {normal(re.match(r"[\w.-]+", line)[0]) for line in requirements}


# What is declared


def imported(folder):
    """{top-level name: files} of what the modules of a folder import from outside."""
    found = {}
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and not node.level:
                names = [node.module]
            for name in {name.split(".")[0] for name in names} - {*sys.stdlib_module_names, "convlab"}:
                found.setdefault(name, set()).add(path.name)
    return found


# Without these convlab works, and a sentence says what is missing: import name -> an extra that brings it.
OPTIONAL = {"pillow_heif": "heic", "playwright": "test", "scipy": "frameworks"}


def test_every_direct_import_is_declared_and_every_declaration_is_imported():
    found = imported(ROOT / "convlab")
    assert {"numpy", "bs4", "IPython", "lazy_loader"} <= found.keys()
    distributions = packages_distributions()
    required = {normal(distributions[name][0]) for name in found.keys() - OPTIONAL.keys()}
    assert required == named(PROJECT["dependencies"])
    for name, extra in OPTIONAL.items():
        assert name in found and normal(name) in named(PROJECT["optional-dependencies"][extra])


def test_the_large_packages_are_no_dependencies():
    assert not {"scikit-learn", "scikit-image", "scipy"} & named(PROJECT["dependencies"])
    assert named(PROJECT["optional-dependencies"]["photos"]) == {"scikit-image"}


def test_bounds_that_have_to_be_closed():
    assert "anywidget~=0.11.0" in PROJECT["dependencies"]  # ~=0.11 takes 0.12, too
    assert "ipywidgets>=8.1,<9" in PROJECT["dependencies"]


def test_classifiers_name_every_python_that_is_tried():
    said = re.findall(r"Programming Language :: Python :: (3\.\d+)", "\n".join(PROJECT["classifiers"]))
    assert said == list(versions.PYTHONS)
    assert PROJECT["requires-python"] == f">={versions.PYTHONS[0]}"
    assert ".".join(map(str, doctor.OLDEST)) == versions.PYTHONS[0]
    assert all(address.startswith("https://") for address in PROJECT["urls"].values())


# What is pinned

PINS = {
    normal(name): version
    for name, version in re.findall(
        r"^([\w.-]+)==([\w.!+-]+)", (ROOT / "constraints.txt").read_text(encoding="utf-8"), re.MULTILINE
    )
}


def requirements_of(path):
    lines = (ROOT / path).read_text(encoding="utf-8").splitlines()
    return [Requirement(line) for line in lines if line and not line.startswith(("#", "-"))]


def test_constraints_pin_what_is_asked_for_within_its_bounds():
    asked = [*requirements_of("requirements.txt"), *requirements_of("deploy/requirements.txt")]
    asked += map(Requirement, PROJECT["optional-dependencies"]["test"])
    assert len(asked) > 30
    outside = [str(each) for each in asked if not each.specifier.contains(PINS.get(normal(each.name), "0"))]
    assert outside == []


def test_constraints_are_one_exact_version_of_each_package():
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if not line.startswith("#")]
    assert all(re.match(r"[\w.-]+==[\w.!+-]+( ;|$)", line) for line in pins)
    assert len(pins) == len(PINS)


def test_constraints_reach_to_the_end_and_are_for_every_python():
    """As far as this environment tells: through every package that it has in the pinned version."""
    waiting, seen = [normal(each.name) for each in requirements_of("requirements.txt")], set()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        assert name in PINS, f"make constraints: {name} is not pinned"
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue
        if found.version != PINS[name]:
            continue
        suits = SpecifierSet(found.metadata["Requires-Python"] or "")
        assert all(suits.contains(version) for version in versions.PYTHONS), f"{name} {found.version}: {suits}"
        for each in map(Requirement, found.requires or []):
            if not each.marker or each.marker.evaluate({"extra": ""}):
                waiting.append(normal(each.name))
    assert len(seen) >= len(requirements_of("requirements.txt"))


# The wheel


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (path,) = folder.glob("*.whl")
    return path


def test_wheel_has_its_own_name_and_everything_that_the_lessons_need(wheel):
    assert wheel.name == f"convlab_notebooks-{convlab.__version__}-py3-none-any.whl"
    with zipfile.ZipFile(wheel) as packed:
        names = set(packed.namelist())
        (told,) = (name for name in names if name.endswith(".dist-info/METADATA"))
        metadata = email.message_from_bytes(packed.read(told))
    assert metadata["Name"] == name_conflict.DISTRIBUTION == PROJECT["name"]
    assert {"convlab/__init__.pyi", "convlab/py.typed", "convlab/network/digits.npz", "convlab_notebooks.py"} <= names
    assert any(name.endswith("licenses/CREDITS.md") for name in names)


def test_credits_name_authors_source_and_licence_of_the_digits():
    text = (ROOT / "CREDITS.md").read_text(encoding="utf-8")
    assert all(word in text for word in ("Alpaydin", "Kaynak", "10.24432/C50P49", "CC BY 4.0", "digits.npz"))


# The other package. Its modules and metadata as they are in version 3.0.1, which is imported as convlab, too.

THEIRS = {"__init__.py": "from convlab.nlu import NLU\n", "nlu/__init__.py": "from convlab.nlu.nlu import NLU\n"}
METADATA = {"METADATA": "Metadata-Version: 2.1\nName: convlab\nVersion: 3.0.1\n", "top_level.txt": "convlab\n"}


def write(folder, files):
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


@pytest.fixture
def site(wheel, tmp_path):
    """A folder of packages with the wheel in it."""
    folder = tmp_path / "site-packages"
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(folder)
    return folder


def run(site, code, *arguments, flags=()):
    """A fresh Python that finds the packages of a folder first."""
    command = [sys.executable, *flags, "-c", f"import sys; sys.path.insert(0, {str(site)!r}); {code}", *arguments]
    return subprocess.run(command, cwd=site.parent, capture_output=True, text=True)


IMPORT = "import convlab; print(convlab.__file__)"
COMMAND = "import convlab_notebooks; sys.exit(convlab_notebooks.main())"
NAME = "from convlab.cli import doctor; print(doctor.check_name())"


def test_alone_nothing_is_said(site):
    done = run(site, IMPORT)
    assert str(site) in done.stdout and done.stderr == ""
    assert "the name convlab is that of convlab-notebooks alone" in run(site, NAME).stdout


@pytest.mark.parametrize(
    ("planted", "told"),
    [
        ({f"convlab-3.0.1.dist-info/{name}": text for name, text in METADATA.items()}, "(convlab 3.0.1)"),
        ({f"convlab-3.0.1-py3.11.egg-info/{name}": text for name, text in METADATA.items()}, "(convlab 3.0.1-py3.11)"),
        ({"convlab/nlu/__init__.py": THEIRS["nlu/__init__.py"]}, "(nlu)"),
        ({"convlab/policy.py": ""}, "(policy.py)"),
    ],
)
def test_files_of_the_other_package_in_the_same_folder(site, planted, told):
    write(site, planted)
    done = run(site, IMPORT)
    assert done.returncode == 0 and str(site) in done.stdout
    assert f"files of another package of this name are in {site / 'convlab'} {told}" in done.stderr
    assert "pip uninstall --yes convlab convlab-notebooks, delete what is left" in done.stderr
    assert f"Trouble: name: files of another package of this name are in {site / 'convlab'} {told}" in (
        run(site, NAME).stderr
    )


def test_what_python_and_tools_leave_behind_is_no_other_package(site):
    write(site / "convlab", {"__pycache__/x.pyc": "", ".ipynb_checkpoints/note.txt": "", "notes.txt": ""})
    assert run(site, IMPORT).stderr == ""


def test_the_other_package_on_top_of_this_one(site):
    write(site / "convlab", THEIRS)
    done = run(site, COMMAND, "doctor")
    assert done.returncode == 1 and "Traceback" not in done.stderr
    assert (
        f"another package of this name, in {site / 'convlab'}, where it has replaced files of convlab-" in done.stderr
    )
    assert f"delete what is left of {site / 'convlab'}, and run" in done.stderr


def test_what_is_left_when_the_other_package_has_been_uninstalled(site):
    (site / "convlab" / "__init__.py").unlink()
    done = run(site, COMMAND, "doctor", flags=("-E", "-S"))  # nothing else on the path
    assert done.returncode == 1 and "pip uninstall --yes" in done.stderr and "Traceback" not in done.stderr


def test_the_other_package_imported_instead(site, tmp_path):
    write(tmp_path / "theirs" / "convlab", THEIRS)
    done = run(site, f"sys.path.insert(0, {str(tmp_path / 'theirs')!r}); {COMMAND}", "doctor")
    assert done.returncode == 1 and "Traceback" not in done.stderr
    assert f"Take {tmp_path / 'theirs'} off Python's path (PYTHONPATH), or uninstall that package there." in done.stderr


def test_the_other_package_installed_elsewhere(site, tmp_path):
    theirs = tmp_path / "theirs"
    record = "convlab/__init__.py,,\nconvlab/nlu/__init__.py,,\n"
    write(theirs, {f"convlab-3.0.1.dist-info/{name}": text for name, text in {**METADATA, "RECORD": record}.items()})
    done = run(site, f"sys.path.append({str(theirs)!r}); {NAME}")
    assert "name: convlab, installed beside convlab-notebooks, is imported as convlab, too; run " in done.stderr


def test_a_kernel_that_imports_the_other_package(tmp_path, monkeypatch):
    write(tmp_path / "convlab", THEIRS)
    monkeypatch.chdir(tmp_path)
    other = tmp_path / "python"
    other.write_text(f'#!/bin/sh\nPYTHONPATH={tmp_path} exec {sys.executable} "$@"\n')
    other.chmod(0o755)
    monkeypatch.setattr("jupyter_client.KernelManager.format_kernel_cmd", lambda self: [str(other)])
    with pytest.raises(
        doctor.Trouble, match=r"kernel: notebooks run in .*, where 'import convlab' finds another package"
    ):
        doctor.check_kernel()


def test_the_way_back_is_the_way_it_came(monkeypatch):
    class Installed:
        told = None

        def read_text(self, name):
            assert name == "direct_url.json"
            return self.told

    monkeypatch.setattr("importlib.metadata.distribution", lambda name: Installed())
    assert name_conflict.source() == "convlab-notebooks"
    Installed.told = '{"url": "file:///home/ada/convlab_notebooks-0.2.0-py3-none-any.whl", "archive_info": {}}'
    assert name_conflict.source() == "file:///home/ada/convlab_notebooks-0.2.0-py3-none-any.whl"
    Installed.told = '{"url": "file:///home/ada/convlab", "dir_info": {"editable": true}}'
    assert name_conflict.source() == "-e file:///home/ada/convlab"


# Nobody is sent to the other package.

INSTALL = re.compile(
    r"\b(?:pip3?|pipx|uv|conda|mamba|poetry|pdm)\s+(?:(?:pip|tool)\s+)?(?:install|run|add|download|inject|upgrade)\b"
    r"|\buvx\b|\bPIP\}|\bpiplite\.install\("
)


def sends_to_the_other(text):
    """What a text tells its reader to install, or to run from the index, where that is called convlab."""
    text = re.sub(r"[\"']\s*\+?\s*\n\s*[frb]*[\"']", "", text)  # a string in pieces
    found = []
    for command in INSTALL.finditer(text):
        rest = re.match(r"(?:[ \t]*\n[ \t]*(?:#|//|\*|>)?)?([^`\n|&]*)", text[command.end() :])[1].split()
        for option in {"--from", "--spec"} & set(rest):  # what stands behind is installed, and the rest is run
            rest = rest[rest.index(option) + 1 :][:1]
        for token in rest:
            if re.fullmatch(r"convlab(?:[\[=<>~!@;].*)?", token.strip("\"'\\[](){},;:.")):
                found.append(f"{command[0]} {' '.join(rest)}")
            if re.search(r"[.,;:)][\"'\\]*$", token):
                break
    return found


@pytest.mark.parametrize(
    "text",
    [
        "Say `pip install convlab`.",
        "python -m pip install -U convlab.",
        'pip install "convlab[photos]>=0.2"',
        "pip install\n# convlab==0.2.0",
        'f"run {PIP} --force-reinstall convlab ipywidgets"',
        '"Run \'pip install " +\n    "convlab\'"',
        "uvx convlab",
        "uvx --from convlab convlab doctor",
        "uv tool install convlab",
        "uv pip install numpy convlab",
        "pipx run convlab doctor",
        "%pip install -q convlab",
        r"\"!pip install \\\"convlab\\\"\"",
        'await piplite.install(["convlab"])',
        "conda install -c conda-forge convlab",
    ],
)
def test_the_search_finds_every_way_to_the_other_package(text):
    assert sends_to_the_other(text)


@pytest.mark.parametrize(
    "text",
    [
        "python -m pip install convlab_notebooks-0.2.0-py3-none-any.whl\n\n    convlab",
        "pip install convlab-notebooks",
        "uvx --from convlab-notebooks convlab",
        "Run 'python -m pip install jupyterlab', then convlab again",
        "`pip install` of the wheel and `convlab` copies the lessons",
        "pip install -e /home/ada/convlab/",
    ],
)
def test_the_search_leaves_the_right_ways_alone(text):
    assert sends_to_the_other(text) == []


def test_no_page_and_no_message_sends_anybody_to_the_other_package():
    kinds = {".py", ".pyi", ".md", ".txt", ".yml", ".ipynb", ".js", ".mjs", ".json", ".j2", ""}
    places = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "CREDITS.md", "Makefile", "pyproject.toml"]
    folders = ["convlab", "js", "docs", "deploy", "binder", "notebooks", "tools", "share", "benchmarks", ".github"]
    files = [ROOT / name for name in places]
    files += [path for name in folders for path in (ROOT / name).rglob("*") if path.suffix in kinds and path.is_file()]
    files = [path for path in files if not {"node_modules", ".ipynb_checkpoints"} & set(path.parts)]
    assert len(files) > 200
    found = {str(path.relative_to(ROOT)): sends_to_the_other(path.read_text(encoding="utf-8")) for path in files}
    assert {name: places for name, places in found.items() if places} == {}
