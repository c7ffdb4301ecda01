"""Load test of the hub: `python tools/load_test.py --students 20 --pages 2` (with the Python of .venv-classroom).

Each student logs in, starts a server, opens lesson 03, runs all its cells and changes settings with the messages of a
page; `--pages` of them do it in a real Chromium. All students start at once, on this machine.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import statistics
import struct
import sys
import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import hub as class_hub
import requests
import websocket

LESSON = "convlab-lessons/03_the_sliding_window.ipynb"
PATIENCE = 300  # time limit in seconds for a start while a whole class starts
MOVES = 20


class RefusedError(Exception):
    """The hub refused a login."""


@dataclass
class Figures:
    """Times of one student in seconds, and memory of the student's processes in MB."""

    start: float = 0
    lesson: float = 0
    answers: list[float] = field(default_factory=list)
    paints: list[float] = field(default_factory=list)
    memory: float = 0


class Student:
    """A browser without a screen: cookies, requests, and one notebook's kernel."""

    def __init__(self, url: str, name: str) -> None:
        self.url, self.name = url, name
        self.web = requests.Session()
        self.socket: websocket.WebSocket | None = None

    def __enter__(self) -> Student:
        return self

    def __exit__(self, *_: object) -> None:
        if self.socket:
            self.socket.close()
        self.web.close()

    def xsrf(self, path: str) -> str:
        return next(str(each.value) for each in self.web.cookies if each.name == "_xsrf" and each.path == path)

    def log_in(self, password: str) -> None:
        self.web.get(f"{self.url}/hub/login", timeout=PATIENCE)
        form = {"username": self.name, "password": password, "_xsrf": self.xsrf("/hub/")}
        response = self.web.post(f"{self.url}/hub/login", data=form, allow_redirects=False, timeout=PATIENCE)
        if response.status_code != 302:
            raise RefusedError(f"{self.name}: {response.status_code}")

    def start_server(self) -> None:
        """Request a server, and wait until it shows the lab."""
        self.web.get(f"{self.url}/hub/spawn", timeout=PATIENCE)
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            response = self.web.get(f"{self.url}/user/{self.name}/lab", timeout=PATIENCE)
            if response.ok and response.url.startswith(f"{self.url}/user/"):
                return
            time.sleep(0.5)
        raise TimeoutError(f"{self.name}: no server within {PATIENCE} s")

    def api(self, place: str, /, owner: str | None = None, **given: Any) -> requests.Response:
        """Send a request to the student's server, or to that of `owner`; a POST request if `given` has content."""
        own = f"/user/{self.name}/"
        address = f"{self.url}/user/{owner or self.name}/api/{place}"
        if not given:
            return self.web.get(address, timeout=PATIENCE)
        return self.web.post(address, json=given, headers={"X-XSRFToken": self.xsrf(own)}, timeout=PATIENCE)

    def open(self, path: str) -> list[str]:
        """Start a kernel for a notebook and connect to it; returns the notebook's code cells."""
        cells = self.api(f"contents/{path}").json()["content"]["cells"]
        wanted: dict[str, Any] = {"path": path, "name": path, "type": "notebook", "kernel": {"name": "python3"}}
        kernel = self.api("sessions", **wanted).json()["kernel"]["id"]
        cookies = "; ".join(f"{each.name}={each.value}" for each in self.web.cookies if each.path != "/hub/")
        address = f"{self.url.replace('http', 'ws', 1)}/user/{self.name}/api/kernels/{kernel}/channels"
        self.socket = websocket.create_connection(address, timeout=PATIENCE, cookie=cookies, origin=self.url)
        return ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]

    def ask(self, kind: str, **content: object) -> list[dict[str, Any]]:
        """Send a message to the kernel and wait until it is idle; returns the messages in reply."""
        assert self.socket is not None, "open a notebook first"
        header = {"msg_id": uuid.uuid4().hex, "msg_type": kind, "username": "", "session": self.name, "version": "5.3"}
        message = {"header": header, "parent_header": {}, "metadata": {}, "content": content, "channel": "shell"}
        self.socket.send(json.dumps(message))
        replies = []
        while True:
            reply = received(self.socket.recv())
            if reply.get("parent_header", {}).get("msg_id") != header["msg_id"]:
                continue
            replies.append({"type": reply["header"]["msg_type"], **reply["content"]})
            if replies[-1]["type"] == "status" and replies[-1]["execution_state"] == "idle":
                return replies

    def run(self, code: str) -> str:
        """Run code and return what it prints; raises RuntimeError if it fails."""
        replies = self.ask("execute_request", code=code, silent=False, store_history=True, allow_stdin=False)
        for message in replies:
            if message["type"] == "error":
                raise RuntimeError(f"{self.name}: {message['ename']}: {message['evalue']}")
        return "".join(message["text"] for message in replies if message["type"] == "stream")

    def move(self, widget: str, **settings: object) -> None:
        """Send the message of a page when its user has changed a setting."""
        self.ask("comm_msg", comm_id=widget, data={"method": "update", "state": settings, "buffer_paths": []})


def received(data: str | bytes) -> dict[str, Any]:
    """Decode a message of the kernel: text, or bytes in which buffers follow the text."""
    if isinstance(data, bytes):
        count = struct.unpack("!I", data[:4])[0]
        offsets = struct.unpack(f"!{count}I", data[4 : 4 * (count + 1)])
        data = data[offsets[0] : offsets[1] if count > 1 else None].decode()
    message: dict[str, Any] = json.loads(data)
    return message


def attend(url: str, name: str, password: str) -> Figures:
    """Run a student's lesson without a browser."""
    with Student(url, name) as student:
        return _attend(student, password)


def _attend(student: Student, password: str) -> Figures:
    figures, begun = Figures(), time.monotonic()
    student.log_in(password)
    student.start_server()
    figures.start = time.monotonic() - begun
    begun = time.monotonic()
    for code in student.open(LESSON):
        student.run(code)
    figures.lesson = time.monotonic() - begun
    widget = student.run("print(explorer.model_id)").strip()
    for number in range(MOVES):
        begun = time.monotonic()
        student.move(widget, row=number % 3, col=(number + 1) % 3)
        figures.answers.append(time.monotonic() - begun)
    last = ((MOVES - 1) % 3, MOVES % 3)
    student.move(widget, stride=[2, 2])
    said = student.run("print(explorer.row, explorer.col, explorer.stride, explorer.feature_map.shape)").strip()
    if said != f"{last[0]} {last[1]} 2 (2, 2)":
        raise RuntimeError(f"{student.name}: the kernel knows {said}")
    return figures


def attend_on_a_page(url: str, name: str, password: str) -> Figures:
    """Run the lesson in Chromium: the form, the lab, and keys on the Explorer, timed until the next frame."""
    import lab

    figures, begun = Figures(), time.monotonic()
    with lab.chromium_browser() as browser:
        page = browser.new_page()
        page.set_default_timeout(1000 * PATIENCE)
        page.goto(f"{url}/hub/login")
        page.fill("input[name=username]", name)
        page.fill("input[name=password]", password)
        page.click("input[type=submit]")
        page.wait_for_url(f"{url}/user/{name}/**")
        figures.start = time.monotonic() - begun
        begun = time.monotonic()
        page.goto(f"{url}/user/{name}/lab/tree/{LESSON}")
        notebook = lab.Notebook(page, LESSON, PATIENCE)
        notebook.wait_for_kernel()
        notebook.run_all()
        notebook.console_errors.clear()  # the lab misses the widgets that were saved without their state
        figures.lesson = time.monotonic() - begun
        root = page.locator(".convlab-explorer").first
        probe = '() => document.querySelector(".convlab-explorer .cl-sentence").textContent'
        for _ in range(MOVES // 4):
            for key in ("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"):
                figures.paints += notebook.key_to_paint(root.locator(".cl-pad").first, key, 1, probe)
        notebook.check()
    return figures


def memory_of(name: str) -> float:
    """Memory of a student's processes in MB, with shared pages divided among the processes that use them (PSS)."""
    return float(sum(process.memory_full_info().pss for process in class_hub.processes_of(name))) / 2**20


def load(count: int, pages: int = 0) -> list[Figures]:
    """Log in a class at once and measure. Raises if a student does not complete the lesson."""
    with class_hub.class_hub(count) as hub, ThreadPoolExecutor(count) as everyone:
        tasks = {}
        for number, (name, password) in enumerate(hub.students.items()):
            lesson = attend_on_a_page if number < pages else attend
            tasks[name] = everyone.submit(lesson, hub.url, name, password)
        found = {name: task.result() for name, task in tasks.items()}
        for name, figures in found.items():
            figures.memory = memory_of(name)
        return list(found.values())


def summary(found: list[Figures]) -> str:
    """Figures of a class, in a few lines."""

    def line(label: str, values: list[float], unit: str, scale: float = 1) -> str:
        values = sorted(scale * value for value in values)
        late = values[min(len(values) - 1, int(0.95 * len(values)))]
        numbers = f"median {statistics.median(values):6.1f}, 95 % within {late:6.1f}, largest {values[-1]:6.1f}"
        return f"{label:44} {numbers} {unit}"

    lines = [
        f"{len(found)} students at once, {os.cpu_count()} cores",
        line("log in to lab", [each.start for each in found], "s"),
        line("lesson 03: kernel, and all cells", [each.lesson for each in found], "s"),
        line("memory of a student's processes (PSS)", [each.memory for each in found], "MB"),
    ]
    answers = [value for each in found for value in each.answers]
    paints = [value for each in found for value in each.paints]
    lines += [line("a setting to Python and back", answers, "ms", 1000)] if answers else []
    lines += [line("key to picture, in the page", paints, "ms")] if paints else []
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--students", type=int, default=20)
    parser.add_argument("--pages", type=int, default=0, help="how many of them in a Chromium")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that the users are deleted even then
    begun = time.monotonic()
    print(summary(load(options.students, options.pages)))
    print(f"{time.monotonic() - begun:.0f} s in all")


if __name__ == "__main__":
    main()
