"""The Explorer's speed in JupyterLab, in a real Chromium: `make bench-browser`, or this script.

    python benchmarks/bench_browser.py [--presses 60]

From a key press on a slider to the frame painted with other pixels, beside `interact` + `imshow`: presses of both
alternate in blocks of ten in one run, so that both meet the same machine. Then a drag of 100 steps at 60 Hz, bytes on
the wire, tasks that block the page, the time to the first picture, and the memory of ten Explorers. Nothing here fails;
it prints what it found.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]
import lab

FULL = 1600  # pixels of the cat's longer side
SETUP = "import convlab as cl\n"
EXPLORER = "e = cl.Explorer('cat', 'laplacian', padding='same', activation='relu', pool='max', size={size})\ne"
INTERACT = """
import ipywidgets as widgets
import matplotlib.pyplot as plt
image = e.input

@widgets.interact(bias=widgets.FloatSlider(min=-100, max=100, step=1))
def show(bias=0.0):
    pooled = cl.max_pool2d(cl.relu(cl.conv2d(image, "laplacian", bias=bias, padding="same")))
    plt.imshow(pooled, cmap="gray")
    plt.show()
"""
# The values that a probe returns tell whether the picture is another one.
PIXELS = """() => {
  const canvas = document.querySelector("canvas.cl-fourth");
  return String(canvas.getContext("2d").getImageData(0, Math.floor(canvas.height / 2), canvas.width, 1).data);
}"""
IMAGE = """() => document.querySelectorAll(".jp-OutputArea")[1].querySelector("img")?.src"""
# While it runs: one entry for each frame whose picture differs from the one before, and each task over 50 ms.
WATCH = """(probe) => {
  const see = new Function("return (" + probe + ")")();
  const seen = { frames: [], long: [], last: see(), on: true };
  const look = () => {
    const now = see();
    if (now !== seen.last) seen.frames.push(performance.now());
    seen.last = now;
    if (seen.on) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const note = (list) => seen.long.push(...list.getEntries().map((entry) => entry.duration));
  seen.observer = new PerformanceObserver(note);
  seen.observer.observe({ entryTypes: ["longtask"] });
  window.__bench = seen;
}"""
STOP = """() => {
  const seen = window.__bench;
  seen.on = false;
  seen.observer.disconnect();
  return { frames: seen.frames, long: seen.long };
}"""


def row(name, *values):
    print(f"{name:34}" + "".join(f"{value:>16}" for value in values), flush=True)


def milliseconds(value):
    return f"{value:.1f} ms"


def median_and_p95(times):
    return statistics.median(times), statistics.quantiles(times, n=20)[-1]


def key_to_pixels(browser, server, size, presses):
    """Explorer and interact in turns; also what blocked the page meanwhile."""
    with lab.open_notebook(browser, server, [SETUP + EXPLORER.format(size=size), INTERACT], height=1100) as notebook:
        notebook.run_all()
        ways = {
            "Explorer": ('[data-control="bias"] .noUi-handle', PIXELS, 80),
            "interact + imshow": (".widget-interact .noUi-handle", IMAGE, 700),
        }
        times, blocked = {name: [] for name in ways}, []
        for _ in range(max(1, presses // 10)):
            for name, (handle, probe, pause) in ways.items():
                notebook.page.evaluate(WATCH, probe)
                times[name] += notebook.key_to_paint(notebook.page.locator(handle), "ArrowRight", 10, probe, pause)
                found = notebook.page.evaluate(STOP)
                if name == "Explorer":
                    blocked += found["long"]
    for name, values in times.items():
        row(f"{name}, {size} pixels", *map(milliseconds, median_and_p95(values)), f"{len(values)} presses")
    medians = [statistics.median(values) for values in times.values()]
    row("", f"{medians[1] / medians[0]:.1f} times")
    row("  tasks over 50 ms", str(len(blocked)), milliseconds(max(blocked, default=0)) + " longest")


def drag(browser, server):
    """100 steps of the bias slider at 60 Hz, by mouse, to its end and back: frames, lag, bytes for each change."""
    traffic = {"bytes": 0, "messages": 0}

    def note(payload):
        traffic["bytes"] += len(payload)
        traffic["messages"] += 1

    with lab.open_notebook(browser, server, [SETUP + EXPLORER.format(size=400)], height=1100, fresh=True) as notebook:
        page = notebook.page
        page.on("websocket", lambda socket: [socket.on(e, note) for e in ("framesent", "framereceived")])
        page.reload()
        notebook.wait_for_kernel()
        notebook.run_all()
        slider = page.locator('[data-control="bias"] .noUi-target')
        slider.scroll_into_view_if_needed()
        track = slider.bounding_box()
        y = track["y"] + track["height"] / 2
        page.mouse.move(track["x"] + 0.5 * track["width"], y)  # where the handle is
        page.mouse.down()
        page.evaluate(WATCH, PIXELS)
        traffic.update(bytes=0, messages=0)
        started = time.perf_counter()
        for step in range(1, 101):
            time.sleep(max(0.0, started + step / 60 - time.perf_counter()))
            page.mouse.move(track["x"] + (0.5 + min(step, 101 - step) / 101) * track["width"], y)
        end = page.evaluate("() => performance.now()")
        page.wait_for_timeout(600)
        seen = page.evaluate(STOP)
        page.mouse.up()
        page.wait_for_timeout(500)
        changes = len(seen["frames"])
        bias = page.evaluate("() => document.querySelector('[data-control=\"bias\"] .widget-readout').textContent")
        kept = notebook.python("print(round(e.bias))")
    row("drag of 100 steps at 60 Hz", f"{changes} frames", f"lag {milliseconds(max(0.0, seen['frames'][-1] - end))}")
    row("  on the wire, both ways", f"{traffic['bytes'] / 100:,.0f} B/change", f"{traffic['messages']} messages")
    row("  the end", f"page {bias}", f"Python {kept}")


def first_picture(browser, server):
    """From running the cell to the first painted map, and the memory of ten Explorers in page and kernel."""
    used = "() => performance.memory.usedJSHeapSize / 1e6"
    rss = "import resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3)"
    with lab.open_notebook(browser, server, [""], height=1100, fresh=True) as notebook:
        notebook.run("import convlab as cl")
        bare, empty = float(notebook.python(rss)), notebook.page.evaluate(used)
        started = time.perf_counter()
        notebook.run("cl.Explorer('cat', 'laplacian', padding='same')")
        notebook.page.wait_for_selector("canvas.cl-map")
        row("cell to first picture", milliseconds(1000 * (time.perf_counter() - started)))
        one = notebook.page.evaluate(used)
        for _ in range(9):
            notebook.run("cl.Explorer('cat', 'laplacian', padding='same')")
        ten, kernel = notebook.page.evaluate(used), float(notebook.python(rss))
    row("memory of the page", f"{empty:.0f} MB bare", f"{one:.0f} MB with 1", f"{ten:.0f} MB with 10")
    row("memory of the kernel", f"{bare:.0f} MB bare", f"{kernel:.0f} MB with 10")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--presses", type=int, default=60, help="of each kind and size")
    wish = parser.parse_args()
    with lab.lab_server() as server, lab.chromium_browser() as browser:
        row("key press to new pixels", "median", "p95")
        for size in (400, FULL):
            key_to_pixels(browser, server, size, wish.presses)
        drag(browser, server)
        first_picture(browser, server)


if __name__ == "__main__":
    main()
