"""The JupyterLite site builds from the lessons and opens; what it needs from outside is Pyodide and nothing else."""

import functools
import http.server
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import lab
import pytest
from playwright.sync_api import expect

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("lite") / "site"
    subprocess.run([sys.executable, ROOT / "tools" / "lite.py", folder], check=True)
    return folder


@pytest.fixture
def address(site):
    """The site on a web server of its own."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def test_site_has_every_lesson_and_the_wheel(site):
    there = {path.name for path in (site / "files").glob("*.ipynb")}
    assert there == {path.name for path in (ROOT / "notebooks").glob("*.ipynb")}
    index = json.loads((site / "pypi" / "all.json").read_text())
    assert "convlab-notebooks" in index
    assert list((site / "pypi").glob("convlab_notebooks-*.whl"))


def test_lesson_opens_and_asks_outside_for_pyodide_only(browser, address):
    context = browser.new_context()
    context.route(lab.OUTSIDE, lambda route: route.abort())
    page, outside = context.new_page(), []
    context.on("request", lambda request: outside.append(request.url) if lab.OUTSIDE.match(request.url) else None)
    page.goto(f"{address}/lab/index.html?path=03_the_sliding_window.ipynb")
    expect(page.get_by_role("heading", name="Slide the window").first).to_be_visible()
    assert all("/pyodide/" in url for url in outside), outside
    context.close()


def test_binder_installs_what_the_lessons_need(tmp_path):
    wanted = [sys.executable, "-m", "pip", "install", "--dry-run", "--quiet", "--disable-pip-version-check"]
    done = subprocess.run([*wanted, "-r", "binder/requirements.txt"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    subprocess.run(["bash", ROOT / "binder" / "postBuild"], cwd=tmp_path, env={**os.environ, "PATH": path}, check=True)
