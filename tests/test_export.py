"""Exported pages: what goes in, what stays out, and what is refused."""

import re
from importlib.metadata import files

import nbformat
import pytest
from bs4 import BeautifulSoup

from convlab.__main__ import main
from convlab.errors import ConvlabError
from convlab.export import export, folder, page


def notebook(path, *cells):
    """A notebook file; a text that begins with "#" is a text cell."""
    made = [
        nbformat.v4.new_markdown_cell(cell) if cell.startswith("#") else nbformat.v4.new_code_cell(cell)
        for cell in cells
    ]
    nbformat.write(nbformat.v4.new_notebook(cells=made), path)
    return path


def soup_of(path):
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")


@pytest.fixture(scope="module")
def own(tmp_path_factory):
    """The text of a page with traps in it."""
    at = tmp_path_factory.mktemp("own")
    cells = [
        "# Mine & </title><script>alert(1)</script>\n\nFirst **line**.\n\n![far](https://example.org/a.png) "
        "[there](03_the_sliding_window.ipynb) [web](https://example.org/)",
        "import ipywidgets, pathlib, sys",
        "ipywidgets.IntSlider(3, description='</script><b>')",
        "print(pathlib.Path.home() / 'secret', sys.prefix)",
        "from IPython.display import HTML\n"
        'HTML(\'<script src="https://example.org/x.js"></script><link href="https://example.org/x.css"><p>kept</p>\')',
    ]
    before = notebook(at / "mine.ipynb", *cells).read_bytes()
    (file, size), (index, _) = export([at / "mine.ipynb"], at / "out")
    assert (at / "mine.ipynb").read_bytes() == before
    assert size == file.stat().st_size
    return file.read_text(encoding="utf-8"), index.read_text(encoding="utf-8")


def test_page_is_one_file_that_loads_nothing(own):
    text, _ = own
    assert "default-src 'none'" in text
    body = text[text.index("<main>") : text.index("</main>")]
    fetching = BeautifulSoup(text, "html.parser").select("img, script, iframe, link")
    assert fetching
    assert not [node for node in fetching if (node.get("src") or node.get("href") or "").startswith("http")]
    assert "[Not in this page: far]" in body
    assert "kept" in body


def test_hidden_outputs_are_closed_and_not_printed(tmp_path):
    file = notebook(tmp_path / "mine.ipynb", "# Mine", "print('asked')", "print('answer')", "answer = 1")
    made = nbformat.read(file, 4)
    for cell in made.cells[2:]:
        cell.metadata["jupyter"] = {"outputs_hidden": True}
    nbformat.write(made, file)
    (page_file, _), _ = export([file], tmp_path / "out")
    soup = soup_of(page_file)
    (details,) = soup.select("main details")  # none for the cell without an output
    assert not details.has_attr("open")
    assert details.summary.get_text(strip=True) == "Show the output"
    assert details.pre.get_text() == "answer\n"
    assert "answer" not in " ".join(
        node.get_text() for node in soup.select(".page-out") if not node.find_parent("details")
    )
    (sheet,) = (style.get_text() for style in soup.select("style") if "@media print" in style.get_text())
    printed = sheet[sheet.index("@media print") :]
    assert re.search(r"details:not\(\[open\]\)[^{}]*\{\s*display: ?none", printed)


def test_page_escapes_title_and_state(own):
    text, index = own
    assert text.count("<title>") == 1
    assert "<title>Mine &amp; &lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>" in text
    assert "</script><b>" not in text
    assert "\\u003c/script>\\u003cb>" in text
    assert "<script>alert" not in index
    assert "First line." in index


def test_page_holds_no_folder_of_this_machine(own):
    from pathlib import Path

    text, _ = own
    assert str(Path.home() / "secret") not in text
    assert "~/secret python" in text


def test_links_to_pages_that_are_not_there_are_plain_text(own):
    text, _ = own
    assert ".ipynb" not in text[text.index("<main>") : text.index("</main>")]
    linked = {
        '<a href="03_x.ipynb#a">three</a>': '<a href="03_x.html#a">three</a>',
        "<a title='x' href='./03_x.ipynb'><b>three</b></a>": '<a href="03_x.html" title="x"><b>three</b></a>',
        '<a\nhref="a%20%26&amp;.ipynb">and</a>': '<a href="a%20%26%26.html">and</a>',
        '<a href="04_y.ipynb"><i>four</i></a>': "<i>four</i>",
        '<a href="folder/03_x.ipynb">elsewhere</a>': "elsewhere",
        '<a href="https://example.org/03_x.ipynb">web</a>': '<a href="https://example.org/03_x.ipynb">web</a>',
        '<a href="03_x.html">page</a>': '<a href="03_x.html">page</a>',
    }
    for html, expected in linked.items():
        found = page.with_links(BeautifulSoup(html, "html.parser"), {"03_x.html", "a &&.html"})
        assert sorted(str(found)) == sorted(expected) and found == BeautifulSoup(expected, "html.parser")


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("nowhere.ipynb", "there is no such file"),
        ("99", "the lessons are 00, 01"),
        (".", "it is a folder"),
        ("<b>../x</b>.ipynb", "there is no such file"),
    ],
)
def test_names_that_are_not_notebooks_are_refused(tmp_path, name, says):
    with pytest.raises(ConvlabError, match=re.escape(says)):
        export([name], tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_file_that_is_not_a_notebook_is_refused(tmp_path):
    (tmp_path / "text.txt").write_text("hello")
    (tmp_path / "broken.ipynb").write_text("{")
    with pytest.raises(ConvlabError, match="it is not a notebook"):
        export([tmp_path / "text.txt"], tmp_path / "out")
    with pytest.raises(ConvlabError, match=r"cannot be read as a notebook. Got 'broken.ipynb'"):
        export([tmp_path / "broken.ipynb"], tmp_path / "out")


def test_a_cell_that_fails_is_named_and_nothing_is_written(tmp_path, capsys):
    path = notebook(tmp_path / "fails.ipynb", "# Title", "1 + 1", "1 / 0")
    assert main(["export", str(path), "--to", str(tmp_path / "out")]) == 1
    said = capsys.readouterr().err
    assert "export: cell 3 fails. Got 'fails.ipynb': ZeroDivisionError: division by zero." in said
    assert "Traceback" not in said
    assert not (tmp_path / "out").exists()


def test_a_file_is_not_a_folder(tmp_path):
    (tmp_path / "out").write_text("mine")
    with pytest.raises(ConvlabError, match="this is a file"):
        export(["03"], tmp_path / "out")
    assert (tmp_path / "out").read_text() == "mine"


def test_only_earlier_pages_are_replaced(tmp_path, capsys):
    path = notebook(tmp_path / "a <b> & c.ipynb", "# One")
    out = tmp_path / "out"
    assert main(["export", str(path), "--to", str(out)]) == 0
    assert "a <b> & c.html" in capsys.readouterr().out
    notebook(path, "# Two")
    export([path], out)
    assert soup_of(out / "a <b> & c.html").h1.string == "Two"
    assert soup_of(out / "index.html").select('a[href="a%20%3Cb%3E%20%26%20c.html"]')
    (out / "a <b> & c.html").write_text("my own")
    with pytest.raises(ConvlabError, match="a file is in the way"):
        export([path], out)
    assert (out / "a <b> & c.html").read_text() == "my own"


def test_missing_packages_are_reported(monkeypatch, capsys, tmp_path):
    monkeypatch.setattr(folder, "NEEDS", {"no_such_module": "nbconvert"})
    assert main(["export", "03", "--to", str(tmp_path / "out")]) == 1
    said = capsys.readouterr().err
    assert "it has no nbconvert" in said and "pip install nbconvert" in said
    assert "Traceback" not in said


def test_an_image_stays_inside_its_details_element(tmp_path):
    path = notebook(
        tmp_path / "folds.ipynb", "# Folds\n\n<details><summary>More</summary>\n\n![it](a%20b.png)\n\n</details>"
    )
    (tmp_path / "a b.png").write_bytes(b"PNG")
    (file, _), _ = export([path], tmp_path / "out")
    assert [picture["src"] for picture in soup_of(file).select("details img")] == ["data:image/png;base64,UE5H"]


def test_two_pages_of_one_name_are_refused(tmp_path):
    (tmp_path / "b").mkdir()
    paths = [notebook(at / "same.ipynb", "# One") for at in (tmp_path, tmp_path / "b")]
    with pytest.raises(ConvlabError, match="two notebooks have this name"):
        export(paths, tmp_path / "out")
    with pytest.raises(ConvlabError, match="the list of all pages"):
        export([notebook(tmp_path / "index.ipynb", "# One")], tmp_path / "out")


def test_the_list_keeps_earlier_pages(tmp_path):
    for name in ("one", "two"):
        export([notebook(tmp_path / f"{name}.ipynb", f"# The {name}")], tmp_path / "out")
    assert [path.name for path in folder.pages_in(tmp_path / "out")] == ["one.html", "two.html"]
    index = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert "The one" in index and "The two" in index


def test_third_party_code_keeps_its_licences():
    for name in ("ipywidgets.js", "math.js"):
        text = (page.STATIC / name).read_text(encoding="utf-8")
        assert text.startswith("/*")
        assert "Copyright (c)" in text[:4000]
    assert "anywidget" in (page.STATIC / "ipywidgets.js").read_text(encoding="utf-8")[:9000]


def test_jupyter_s_licence_is_word_for_word_the_one_that_its_wheel_brings():
    (original,) = (file for file in files("ipywidgets") if file.name == "LICENSE")
    wanted = original.read_text(encoding="utf-8").split()
    for name in ("ipywidgets.js", "ipywidgets.css"):
        first, *_ = re.split(r"----|\*/", (page.STATIC / name).read_text(encoding="utf-8"))
        assert first.split()[-len(wanted) :] == wanted, name


PICTURE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
LOST = {
    "no attachments": {},
    "none of this name": {"other.png": {"image/png": PICTURE}},
    "empty": {"it.png": {}},
    "no picture": {"it.png": {"text/plain": "hello"}},
    "broken": {"it.png": {"image/png": "not base64!"}},
}


def test_a_missing_attachment_is_replaced_by_a_note(tmp_path):
    make = nbformat.v4.new_markdown_cell
    cells = [make(f"# {name}\n\n![its words](attachment:it.png)", attachments=LOST[name]) for name in LOST]
    cells += [make('<img alt="as HTML" src="attachment:it.png">'), make("`attachment:it.png` as text")]
    cells += [make("![there](attachment:it.png)", attachments={"it.png": {"image/png": PICTURE}})]
    cells += [make("![odd](http://[) ![nul](a%00.png) ![broken](data:image/png;base64,a)")]
    nbformat.write(nbformat.v4.new_notebook(cells=cells), tmp_path / "mine.ipynb")
    (file, _), _ = export([tmp_path / "mine.ipynb"], tmp_path / "out")
    text = file.read_text(encoding="utf-8")
    assert text.count("[Not in this page: its words]") == len(LOST)
    for words in ("as HTML", "odd", "nul", "broken"):
        assert f"[Not in this page: {words}]" in text
    assert f'src="data:image/png;base64,{PICTURE}"' in text
    assert (
        "<code>attachment:it.png</code>" in text and "lost-" not in text[text.index("<main>") : text.index("</main>")]
    )


def test_a_broken_image_of_a_cell_is_replaced_by_a_note(tmp_path):
    code = "from IPython.display import display\ndisplay({'image/png': 'not base64!', 'text/plain': 'x'}, raw=True)"
    (file, _), _ = export([notebook(tmp_path / "mine.ipynb", code)], tmp_path / "out")
    assert "[Not in this page: " in file.read_text(encoding="utf-8")


def test_cells_without_ids_and_old_notebooks_become_pages(tmp_path):
    for name, content in {
        "ids": '{"cells": [{"cell_type": "markdown", "metadata": {}, "source": "# Here"}], "metadata": {}, '
        '"nbformat": 4, "nbformat_minor": 5}',
        "old": '{"metadata": {"name": ""}, "nbformat": 3, "nbformat_minor": 0, "worksheets": [{"metadata": {}, '
        '"cells": [{"cell_type": "heading", "level": 1, "metadata": {}, "source": ["Here"]}]}]}',
    }.items():
        (tmp_path / f"{name}.ipynb").write_text(content)
        (file, _), _ = export([tmp_path / f"{name}.ipynb"], tmp_path / name)
        assert "<title>Here</title>" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("to", ["", "file", "file/inside", "/proc/pages", "~nobody-of-this-name/pages", "a\0b"])
def test_an_invalid_folder_is_refused(to, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_text("mine")
    notebook(tmp_path / "mine.ipynb", "# Mine")
    with pytest.raises(ConvlabError, match=r"^export: .* Name another folder with --to\.$"):
        export([tmp_path / "mine.ipynb"], to)
