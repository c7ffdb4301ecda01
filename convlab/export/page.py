"""One page: the cells of an executed notebook, the saved widgets, and what brings them to life, in one text."""

import base64
import html
import json
import mimetypes
import re
import sys
from pathlib import Path
from posixpath import normpath
from urllib.parse import quote, unquote, urlsplit

import convlab
from convlab.errors import ConvlabError, short
from convlab.export.execution import executed

HERE = Path(__file__).parent
STATIC = HERE.parent / "widgets" / "static"
MARK = '<meta name="generator" content="convlab'
WIDGETS = "application/vnd.jupyter.widget-state+json"
# Whatever a notebook has in it, its page asks for nothing: not a picture, not a font, not a script.
RULE = (
    "default-src 'none'; script-src 'unsafe-inline' blob:; style-src 'unsafe-inline'; img-src data: blob:; "
    "font-src data:; media-src data: blob:; base-uri 'none'; form-action 'none'"
)
MATH = re.compile(r"\$[^$\n]+\$|\$\$|\\\(|\\\[|\\begin\{")
ATTACHED = re.compile(r"""((?:\]\(\s*|\]:\s*|src=["']?)<?)attachment:([^)\s"'>]+)""")
FETCHING = ("iframe", "object", "embed", "link", "base", "meta")  # parts of a page that would fetch something


def page_of(path, names=()):
    """The page of a notebook file, executed for it; `names` are those of the pages that it may link to."""
    notebook = executed(path)
    title, about = _title(notebook, path)
    soup = with_links(_body(notebook, path), names)
    body = _without_machine(str(soup))
    state = notebook.metadata.get("widgets", {}).get(WIDGETS)
    # In a script element "<" could end it; in JSON it stands in texts only, where it may be written so.
    saved = _without_machine(json.dumps(state)).replace("<", "\\u003c") if state else ""
    parts = ['<script id="widget-state" type="application/json">', saved, "</script>"] if saved else []
    prose = "".join(text for text in soup.strings if not text.find_parent("pre"))
    programs = ["math", "page"] if MATH.search(prose) else ["page"]
    head = f'<nav><a href="{INDEX_LINK}">All pages</a></nav>{PRINT}<p>{ALIVE}</p>'
    return _shell(title, about, head, body, "".join(parts), programs)


INDEX_LINK = "index.html"
ALL = "Convolution and pooling: all pages"
PRINT = '<button type="button" class="page-print" data-print>Print as a worksheet</button>'
ALIVE = "This page works by itself, without a network and without Python. What needs Python says so."


def index_of(pages):
    """The page that lists others: (file name, title, first sentence) of each."""
    items = "".join(
        f'<li><a href="{quote(name)}">{html.escape(title)}</a><p>{html.escape(about)}</p></li>'
        for name, title, about in pages
    )
    body = f'<div class="page-text"><h1>{ALL}</h1></div><ol class="page-list">{items}</ol>'
    return _shell(ALL, "", f"<p>{ALIVE}</p>", body, "", [])


def is_page(path):
    """Whether a file is an exported page or the list of them."""
    try:
        with path.open("rb") as file:
            return MARK.encode() in file.read(1000)
    except OSError:
        return False


def with_links(soup, names):
    """The page, where links to notebooks lead to pages beside it; links to others become plain text."""
    for node in soup.select("a[href]"):
        address = urlsplit(node["href"])
        if address.scheme or address.netloc or not address.path.endswith(".ipynb"):
            continue
        target = f"{normpath(unquote(address.path)).removesuffix('.ipynb')}.html"
        if target in names:
            node["href"] = address._replace(path=quote(target)).geturl()
        else:
            node.unwrap()
    return soup


def _body(notebook, path):
    """The cells as parsed HTML, with the pictures in it, and nothing that would be fetched."""
    from bs4 import BeautifulSoup
    from nbconvert import HTMLExporter

    exporter = HTMLExporter(
        template_name="template",
        extra_template_basedirs=[str(HERE)],
        exclude_anchor_links=True,
    )
    # Alternative texts come from the line beside each picture, and one is missing only where the author left it out.
    exporter.log.setLevel("ERROR")
    folder = str(Path(path).resolve().parent)
    for cell in (cell for cell in notebook.cells if cell.cell_type == "markdown"):
        cell.source = ATTACHED.sub(lambda match, cell=cell: _attached(match, cell.get("attachments", {})), cell.source)
    try:
        about = {"metadata": {"path": folder, "name": Path(path).stem}}
        text, _ = exporter.from_notebook_node(notebook, resources=about)
    except Exception as error:  # whatever nbconvert meets in what other programs have written
        why = " ".join(str(error).split())[:200].rstrip(".") or type(error).__name__
        way_out = "Open it in JupyterLab, mend that, and save it again"
        raise ConvlabError.says("export", "it cannot become a page", short(Path(path).name), why, way_out) from None
    soup = BeautifulSoup(text, "html.parser")
    for node in soup.find_all("img"):
        node["src"] = _embedded(node.get("src", ""), Path(folder))
    for node in soup.find_all(["img", "script", "video", "audio", "source", *FETCHING]):
        address = node.get("src") or node.get("data") or node.get("href") or ""
        is_lost = node.name == "img" and not _is_picture(address)
        if is_lost or node.name in FETCHING or (address and not address.startswith("data:")):
            told = soup.new_tag("span", attrs={"class": "page-missing"})
            what = node.get("alt") or _name_in(address) or node.name
            told.string = f"[Not in this page: {what}]"
            node.replace_with("" if node.name in ("link", "meta", "base") else told)
    return soup


def _embedded(address, folder):
    """The picture behind an address beside the notebook, as an address that holds it; others stay."""
    # nbconvert's own way closes a <details> before the picture in it.
    try:
        file, kind = folder / unquote(address), mimetypes.guess_type(address)[0] or ""
        if urlsplit(address).scheme or not kind.startswith("image/") or not file.is_file():
            return address
        return f"data:{kind};base64,{base64.b64encode(file.read_bytes()).decode()}"
    except (OSError, ValueError):  # a file that may not be read, a name that none can have, an address that is none
        return address


def _name_in(address):
    """The name of the file at the end of an address."""
    try:
        return "" if address.startswith("data:") else Path(urlsplit(address).path).name
    except ValueError:
        return ""


def _attached(match, attachments):
    """A mention of an attachment; another scheme, which nothing can follow, where that is missing or no picture."""
    data = attachments.get(match[2], {}).items()
    if any(kind.startswith("image/") and isinstance(text, str) and _is_base64(text) for kind, text in data):
        return match[0]
    return f"{match[1]}lost-attachment:{match[2]}"


def _is_picture(address):
    """Whether an address holds a picture, and not only the beginnings of one."""
    head, found, data = address.partition(",")
    if not head.startswith("data:image/"):
        return False
    return bool(found and data) and (not head.endswith(";base64") or _is_base64(data))


def _is_base64(text):
    try:
        return bool(base64.b64decode("".join(unquote(text).split()), validate=True))
    except ValueError:
        return False


def _title(notebook, path):
    """The first heading, and the first sentence after it that is not one."""
    text = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    title = re.search(r"^#\s+(.+)$", text, re.MULTILINE)
    after = text[title.end() :] if title else text
    about = re.search(r"^(?:\*\*What you'll do\.\*\* )?([^#\s>*|!-].+)$", after, re.MULTILINE)
    plain = [re.sub(r"\[([^]]*)\]\([^)]*\)|[*`_]{1,2}", r"\1", found[1]) if found else "" for found in (title, about)]
    return plain[0].strip() or Path(path).stem, plain[1].strip()[:300]


def _without_machine(text):
    """The text without the folders of the computer that made the page."""
    home, prefix = str(Path.home()), sys.prefix
    for folder, brief in [(prefix, "python"), (str(HERE.parent), "convlab"), (home, "~")]:
        if len(folder) > 1:
            for written in {folder, json.dumps(folder)[1:-1], html.escape(folder)}:
                text = re.sub(re.escape(written) + r"(?![\w.-])", brief, text)
    return text


def _shell(title, about, head, body, state, names):
    """The whole text of a page."""
    sheets = [(STATIC / f"{name}.css").read_text(encoding="utf-8") for name in dict.fromkeys(["page", *names])]
    styles = "".join(f"<style>{sheet}</style>" for sheet in sheets)
    # "<!--" in a program would be read as the beginning of a comment; in its texts and patterns this means the same.
    scripts = [(STATIC / f"{name}.js").read_text(encoding="utf-8").replace("<!--", "<\\!--") for name in names]
    scripts = "".join(f"<script>{script}</script>" for script in scripts)
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
