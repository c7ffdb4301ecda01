"""Markdown as a reader sees it: what is a link, a heading or a picture is the browser's business, and no pattern's."""

from urllib.parse import unquote

from bs4 import BeautifulSoup
from nbconvert.filters import markdown2html


def rendered(markdown):
    """The page that Jupyter makes of a text."""
    page = BeautifulSoup(markdown2html(markdown), "html.parser")
    for mark in page.select("a.anchor-link"):  # the sign for paragraphs that Jupyter puts behind each heading
        mark.decompose()
    return page


def targets(page):
    """Where its links and pictures lead."""
    return [unquote(node.get("href") or node["src"]) for node in page.select("a[href], img")]
