"""The public names: one list for tab completion, `import *`, type checkers and what can be loaded."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

import convlab

STUB = Path(convlab.__file__).with_name("__init__.pyi")


def stub_names():
    tree = ast.parse(STUB.read_text(encoding="utf-8"))
    return {alias.name for node in tree.body if isinstance(node, ast.ImportFrom) for alias in node.names}


def stub_all():
    tree = ast.parse(STUB.read_text(encoding="utf-8"))
    (names,) = (node.value for node in tree.body if isinstance(node, ast.Assign) and node.targets[0].id == "__all__")
    return ast.literal_eval(names)


def test_one_list_of_names():
    assert stub_all() == sorted(stub_names()) == sorted(convlab.__all__) == sorted(dir(convlab))
    assert {"Explorer", "exercises", "network", "kernels", "images", "steps", "figures"} <= stub_names()
    assert STUB.with_name("py.typed").is_file()


@pytest.mark.parametrize("name", sorted(stub_names()))
def test_each_name_can_be_loaded(name):
    assert getattr(convlab, name) is getattr(convlab, name)


def test_a_name_that_is_not_there():
    with pytest.raises(AttributeError, match="Explorr"):
        _ = convlab.Explorr


def said(code, **environment):
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={**os.environ, **environment}
    )
    return done.stdout.split()


def test_import_star_brings_all_of_them():
    assert set(said("from convlab import *; print(*globals())")) >= stub_names()


def test_all_can_be_loaded_at_once():
    code, late = "import sys, convlab; print(*sys.modules)", {"convlab.widgets", "convlab.network", "convlab.figures"}
    assert not late & set(said(code))
    assert late <= set(said(code, EAGER_IMPORT="1"))


def test_tab_completes_the_names():
    completions = pytest.importorskip("IPython.core.completer").provisionalcompleter
    from IPython.core.interactiveshell import InteractiveShell

    shell = InteractiveShell(user_ns={"cl": convlab})
    with completions():
        found = {each.text for each in shell.Completer.completions("cl.ex", 5)}
    assert any(text.endswith("exercises") for text in found)
