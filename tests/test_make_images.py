"""The program that draws the cat and the logo: what it writes is what it drew, and its check sees a single pixel."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

PATH = Path(__file__).resolve().parent.parent / "images" / "make_images.py"


@pytest.fixture
def program():
    spec = importlib.util.spec_from_file_location("make_images", PATH)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_logo_is_as_drawn(program):
    assert program.is_drawn(PATH.with_name("logo.png"), program.make_logo())


def test_check_compares_pixels_and_not_bytes(program, monkeypatch, tmp_path, capsys):
    cat = np.arange(4 * 5 * 3, dtype=np.uint8).reshape(4, 5, 3)
    monkeypatch.setattr(program, "HERE", tmp_path)
    monkeypatch.setattr(program, "make_cat", lambda: cat)
    assert program.main(["--check"]) == 1
    assert program.main([]) == 0 == program.main(["--check"])
    written = (tmp_path / "cat.png").read_bytes()
    Image.fromarray(cat).save(tmp_path / "cat.png", compress_level=0)
    assert (tmp_path / "cat.png").read_bytes() != written
    assert program.main(["--check"]) == 0
    cat = cat.copy()
    cat[3, 4, 2] += 1
    capsys.readouterr()
    assert program.main(["--check"]) == 1
    assert "cat.png, CREDITS.md" in capsys.readouterr().out
