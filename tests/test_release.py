"""What a release says of itself, line by line."""

import ast
import re
from pathlib import Path

import checks
import pytest
import versions
import yaml

import convlab

ROOT = Path(__file__).resolve().parent.parent
# Each row of the README's table of what can be tried out, and the tests that prove it.
PROOFS = {
    'cl.Explorer("cat", "laplacian")': ("tests/browser/test_explorer.py", "tests/test_explorer.py"),
    'explorer.code("pytorch")': ("tests/test_codegen.py", "tests/browser/test_export_bar.py"),
    "explorer.figure()": ("tests/test_figures.py",),
    "cl.show(map)": ("tests/test_show.py",),
    'cl.compare("grid", "sobel_x", padding=["valid", "same", "full"])': (
        "tests/test_link.py",
        "tests/browser/test_link.py",
    ),
    "cl.link(a, b)": ("tests/test_link.py", "tests/browser/test_link.py"),
    'cl.Chain("cat", [steps.conv("sobel_x"), steps.relu(), steps.max_pool(2)])': (
        "tests/test_chain.py",
        "tests/browser/test_chain.py",
    ),
    "cl.NetworkViewer(net, data)": ("tests/test_network_viewer.py", "tests/browser/test_network_viewer.py"),
    'cl.SignalExplorer("noisy", "moving average 5")': ("tests/test_signal_explorer.py", "tests/browser/test_signal.py"),
    'cl.exercises.ask("03.first_sum")': ("tests/test_exercises.py", "tests/browser/test_exercises.py"),
    "cl.exercises.check_conv2d(mine)": ("tests/test_exercises_code.py",),
}


def rows_of_the_readme():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    table = text.split("## What can be tried out")[1].split("\n\n")[1]
    return [re.findall(r"`([^`]+)`", line)[0] for line in table.splitlines() if line.startswith("| `")]


def test_each_row_of_the_readme_has_its_proof():
    assert [row for row in rows_of_the_readme() if row not in PROOFS] == []
    assert len(rows_of_the_readme()) >= 9


@pytest.mark.parametrize("row", PROOFS)
def test_each_proof_calls_what_its_row_names(row):
    name = re.search(r"(\w+)\(", row)[1]
    for path in PROOFS[row]:
        tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
        assert any(isinstance(node, ast.FunctionDef) and node.name.startswith("test_") for node in ast.walk(tree))
    text = "".join((ROOT / path).read_text(encoding="utf-8") for path in PROOFS[row])
    assert re.search(rf"\b{name}\b", text)


def test_the_citation_file_is_whole_and_of_this_version():
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert {"cff-version", "message", "title", "authors", "version", "date-released", "license"} <= citation.keys()
    assert citation["cff-version"] == "1.2.0"
    assert citation["version"] == convlab.__version__
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"convlab_notebooks-{convlab.__version__}-py3-none-any.whl" in readme


def jobs():
    """The jobs of the CI workflow."""
    return yaml.safe_load((ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8"))["jobs"]


def test_ci_runs_every_check_once():
    targets = " ".join(jobs()["test"]["strategy"]["matrix"]["make"]).split()
    assert sorted(targets) == sorted(checks.CHECKS)


def test_a_commit_is_checked_by_make_lint():
    settings = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    assert [hook["entry"] for repo in settings["repos"] for hook in repo["hooks"]] == ["make lint"]


def test_ci_runs_every_python_and_the_oldest_of_everything():
    runs = jobs()["versions"]["strategy"]["matrix"]["include"]
    assert [run["wish"] for run in runs] == ["oldest", *versions.PYTHONS]
    assert runs[0]["python"] == versions.PYTHONS[0]


def test_the_oldest_of_everything_is_what_requirements_ask_for():
    requirements = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    lines = [line for line in requirements.splitlines() if line and not line.startswith(("#", "-e"))]
    assert len(versions.lower_bounds(requirements)) == len(lines)


def test_nothing_in_the_page_makes_html_of_text():
    sources = [*(ROOT / "js" / "src").rglob("*.js"), *(ROOT / "convlab").rglob("*.py")]
    assert len(sources) > 100
    forbidden = (
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|widgets\.HTML|pickle\.load"
    )
    found = {path.name: re.findall(forbidden, path.read_text(encoding="utf-8")) for path in sources}
    assert {name: words for name, words in found.items() if words} == {}
