"""One HTML page: the cells of an executed notebook, the saved widgets, and the scripts that run them."""

from __future__ import annotations

import base64
import html
import json
import mimetypes
import re
import sys
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from posixpath import normpath
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urlsplit

import convlab
from convlab.errors import ConvlabError, short
from convlab.export.execution import executed
from convlab.export.saved_widgets import WIDGETS, Json, for_page, need_ipywidgets, needed

if TYPE_CHECKING:
    import nbformat
    from bs4 import BeautifulSoup

HERE = Path(__file__).parent
STATIC = HERE.parent / "widgets" / "static"
MARK = '<meta name="generator" content="convlab'
# Whatever a notebook contains, its page loads nothing: no image, no font, no script.
RULE = (
    "default-src 'none'; script-src 'unsafe-inline' blob:; style-src 'unsafe-inline'; img-src data: blob:; "
    "font-src data:; media-src data: blob:; base-uri 'none'; form-action 'none'"
)
MATH = re.compile(r"\$[^$\n]+\$|\$\$|\\\(|\\\[|\\begin\{")
ATTACHED = re.compile(r"""((?:\]\(\s*|\]:\s*|src=["']?)<?)attachment:([^)\s"'>]+)""")
FETCHING = ("iframe", "object", "embed", "link", "base", "meta")  # elements that would load something


def page_of(path: Path, names: Collection[str] = ()) -> str:
    """HTML of a notebook file, which is executed; `names` are the file names of pages that it may link to."""
    notebook = executed(path)
    title, about = _title(notebook, path)
    soup = with_links(_body(notebook, path), names)
    body = _without_machine(str(soup))
    state = notebook.metadata.get("widgets", {}).get(WIDGETS, {"state": {}})
    places = [str(place["data-model"]) for place in soup.select("[data-model]")]
    models = needed(state["state"], places)
    is_foreign = need_ipywidgets(models)
    saved = {**state, "state": models} if is_foreign else for_page(models)
    prose = "".join(text for text in soup.strings if not text.find_parent("pre"))
    programs = [*(["math"] if MATH.search(prose) else []), "ipywidgets" if is_foreign else "page"]
    head = f'<nav><a href="{INDEX_LINK}">All pages</a></nav>{PRINT}<p>{ALIVE}</p>'
    return _shell(title, about, head, body, _script(saved) if places else "", programs)


INDEX_LINK = "index.html"
ALL = "Convolution and pooling: all pages"
PRINT = '<button type="button" class="page-print" data-print>Print as a worksheet</button>'
ALIVE = "This page works by itself, without a network and without Python. What needs Python says so."


def index_of(pages: Iterable[tuple[str, str, str]]) -> str:
    """HTML of the index; `pages` has (file name, title, first sentence) of each page."""
    items = "".join(
        f'<li><a href="{quote(name)}">{html.escape(title)}</a><p>{html.escape(about)}</p></li>'
        for name, title, about in pages
    )
    body = f'<div class="page-text"><h1>{ALL}</h1></div><ol class="page-list">{items}</ol>'
    return _shell(ALL, "", f"<p>{ALIVE}</p>", body, "", [])


def is_page(path: Path) -> bool:
    """True if a file is an exported page or an index."""
    try:
        with path.open("rb") as file:
            return MARK.encode() in file.read(1000)
    except OSError:
        return False


def with_links(soup: BeautifulSoup, names: Collection[str]) -> BeautifulSoup:
    """The page with links to notebooks turned into links to their pages in its folder, or into plain text."""
    for node in soup.select("a[href]"):
        address = urlsplit(str(node["href"]))
        if address.scheme or address.netloc or not address.path.endswith(".ipynb"):
            continue
        target = f"{normpath(unquote(address.path)).removesuffix('.ipynb')}.html"
        if target in names:
            node["href"] = address._replace(path=quote(target)).geturl()
        else:
            node.unwrap()
    return soup


def _body(notebook: nbformat.NotebookNode, path: Path) -> BeautifulSoup:
    """The cells as parsed HTML, with images embedded, and without anything that would be loaded."""
    from bs4 import BeautifulSoup
    from nbconvert import HTMLExporter

    exporter = HTMLExporter(
        template_name="template",
        extra_template_basedirs=[str(HERE)],
        exclude_anchor_links=True,
    )
    # Alternative texts come from the Markdown; nbconvert would warn of each one that the author left out.
    exporter.log.setLevel("ERROR")
    folder = str(Path(path).resolve().parent)
    for cell in (cell for cell in notebook.cells if cell.cell_type == "markdown"):
        cell.source = ATTACHED.sub(partial(_attached, attachments=cell.get("attachments", {})), cell.source)
    try:
        about = {"metadata": {"path": folder, "name": Path(path).stem}}
        text, _ = exporter.from_notebook_node(notebook, resources=about)
    except Exception as error:  # nbconvert can fail in any way on notebooks of other programs
        why = " ".join(str(error).split())[:200].rstrip(".") or type(error).__name__
        way_out = "Open it in JupyterLab, correct that, and save it again"
        raise ConvlabError.says("export", "it cannot become a page", short(Path(path).name), why, way_out) from None
    soup = BeautifulSoup(text, "html.parser")
    for node in soup.find_all("img"):
        node["src"] = _embedded(str(node.get("src", "")), Path(folder))
    for node in soup.find_all(["img", "script", "video", "audio", "source", *FETCHING]):
        address = str(node.get("src") or node.get("data") or node.get("href") or "")
        is_lost = node.name == "img" and not _is_picture(address)
        if is_lost or node.name in FETCHING or (address and not address.startswith("data:")):
            note = soup.new_tag("span", attrs={"class": "page-missing"})
            what = node.get("alt") or _name_in(address) or node.name
            note.string = f"[Not in this page: {what}]"
            node.replace_with("" if node.name in ("link", "meta", "base") else note)
    return soup


def _embedded(address: str, folder: Path) -> str:
    """Data URL of an image file beside the notebook; other addresses do not change."""
    # nbconvert's own embedding closes a <details> element before the image in it.
    try:
        file, kind = folder / unquote(address), mimetypes.guess_type(address)[0] or ""
        if urlsplit(address).scheme or not kind.startswith("image/") or not file.is_file():
            return address
        return f"data:{kind};base64,{base64.b64encode(file.read_bytes()).decode()}"
    except (OSError, ValueError):  # an unreadable file, an invalid name, an invalid address
        return address


def _name_in(address: str) -> str:
    """File name at the end of an address."""
    try:
        return "" if address.startswith("data:") else Path(urlsplit(address).path).name
    except ValueError:
        return ""


def _attached(match: re.Match[str], attachments: Mapping[str, Mapping[str, object]]) -> str:
    """A reference to an attachment; with an invalid scheme if that is missing or not an image."""
    data = attachments.get(match[2], {}).items()
    if any(kind.startswith("image/") and isinstance(text, str) and _is_base64(text) for kind, text in data):
        return match[0]
    return f"{match[1]}lost-attachment:{match[2]}"


def _is_picture(address: str) -> bool:
    """True if an address is the data URL of an image, with its data."""
    head, found, data = address.partition(",")
    if not head.startswith("data:image/"):
        return False
    return bool(found and data) and (not head.endswith(";base64") or _is_base64(data))


def _is_base64(text: str) -> bool:
    try:
        return bool(base64.b64decode("".join(unquote(text).split()), validate=True))
    except ValueError:
        return False


def _title(notebook: nbformat.NotebookNode, path: Path) -> tuple[str, str]:
    """The first heading, and the first sentence of text after it."""
    text = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    title = re.search(r"^#\s+(.+)$", text, re.MULTILINE)
    after = text[title.end() :] if title else text
    about = re.search(r"^(?:\*\*What you'll do\.\*\* )?([^#\s>*|!-].+)$", after, re.MULTILINE)
    plain = [re.sub(r"\[([^]]*)\]\([^)]*\)|[*`_]{1,2}", r"\1", found[1]) if found else "" for found in (title, about)]
    return plain[0].strip() or Path(path).stem, plain[1].strip()[:300]


def _without_machine(text: str) -> str:
    """The text without paths of the computer that made the page."""
    home, prefix = str(Path.home()), sys.prefix
    for folder, brief in [(prefix, "python"), (str(HERE.parent), "convlab"), (home, "~")]:
        if len(folder) > 1:
            for written in {folder, json.dumps(folder)[1:-1], html.escape(folder)}:
                text = re.sub(re.escape(written) + r"(?![\w.-])", brief, text)
    return text


def _script(saved: Json) -> str:
    """The element that holds the saved widgets."""
    # A "<" could end the script element. In JSON it occurs in strings only, where it may be escaped.
    text = _without_machine(json.dumps(saved, separators=(",", ":"))).replace("<", "\\u003c")
    return f'<script id="widget-state" type="application/json">{text}</script>'


def _shell(title: str, about: str, head: str, body: str, state: str, names: Sequence[str]) -> str:
    """HTML of a whole page, with the style sheets and programs of these names."""
    order = sorted({"page", *names}, key=("ipywidgets", "page", "math").index)  # a later one changes an earlier one
    sheets = [(STATIC / f"{name}.css").read_text(encoding="utf-8") for name in order]
    styles = "".join(f"<style>{sheet}</style>" for sheet in sheets)
    # "<!--" would open a comment in a script element; in strings and patterns "<\!--" means the same.
    programs = [(STATIC / f"{name}.js").read_text(encoding="utf-8").replace("<!--", "<\\!--") for name in names]
    scripts = "".join(f"<script>{program}</script>" for program in programs)
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
{MARK} {convlab.__version__}">
<meta http-equiv="Content-Security-Policy" content="{RULE}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{html.escape(title)}</title>
<meta name="description" content="{html.escape(about)}">
<link rel="icon" href="data:,">
{styles}
</head>
<body>
<header class="page-head page-live">{head}</header>
<main>
{body}
</main>
<footer class="page-foot page-live">Made with convlab {convlab.__version__}.</footer>
{state}
{scripts}
</body>
</html>
"""
