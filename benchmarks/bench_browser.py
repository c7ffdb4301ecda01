"""The Explorer's speed in JupyterLab, in a real Chromium: `make bench-browser`, or this script.

    python benchmarks/bench_browser.py [--presses 60]

From a key press on a slider to the frame painted with other pixels, beside `interact` + `imshow` and beside a button
that does nothing but fill a canvas, which no page can beat: presses of all three alternate in blocks of ten in one run,
so that they meet the same machine. Of a large picture the Explorer shows some values at once and all of them a little
later; both times are told. Then a drag of 100 steps at 60 Hz, bytes on the wire, tasks that block the page, the time to
the first picture, and the memory of ten Explorers. Nothing here fails; it prints what it found.
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
FILL = """
import anywidget

class Fill(anywidget.AnyWidget):
    _esm = '''export default { render({ el }) {
      el.innerHTML = '<button class="bench">Fill</button><canvas class="bench" width="40" height="40"></canvas>';
      const context = el.querySelector("canvas").getContext("2d");
      let count = 0;
      el.querySelector("button").addEventListener("keydown", () => {
        count += 1;
        context.fillStyle = `rgb(${count % 256}, 0, 0)`;
        context.fillRect(0, 0, 40, 40);
      });
    } };'''

Fill()
"""
# The values that a probe returns tell whether the picture is another one.
PIXELS = """() => {
  const canvas = document.querySelector("canvas.cl-fourth");
  return String(canvas.getContext("2d").getImageData(0, Math.floor(canvas.height / 2), canvas.width, 1).data);
}"""
# The same when nothing is left to compute.
WHOLE = f"""() => {{
  if (!document.querySelector(".convlab-explorer[data-busy]")) window.__whole = ({PIXELS})();
  return window.__whole;
}}"""
FILLED = """() => String(document.querySelector("canvas.bench").getContext("2d").getImageData(20, 20, 1, 1).data)"""
IMAGE = """() => document.querySelectorAll(".jp-OutputArea")[1].querySelector("img")?.src"""
# While it runs: one entry for each frame whose picture differs from the one before.
WATCH_FRAMES = """(probe) => {
  const see = new Function("return (" + probe + ")")();
  const seen = { frames: [], last: see(), on: true };
  const look = () => {
    const now = see();
    if (now !== seen.last) seen.frames.push(performance.now());
    seen.last = now;
    if (seen.on) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.__bench = seen;
}"""
FRAMES = """() => {
  window.__bench.on = false;
  return window.__bench.frames;
}"""
# The same for tasks over 50 ms; it asks for no frames, which would hold up the keys.
WATCH_TASKS = """() => {
  const long = [];
  const observer = new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ entryTypes: ["longtask"] });
  window.__bench = { long, observer };
}"""
TASKS = """() => {
  window.__bench.observer.disconnect();
  return window.__bench.long;
}"""


def row(name, *values):
    print(f"{name:34}" + "".join(f"{value:>16}" for value in values), flush=True)


def milliseconds(value):
    return f"{value:.1f} ms"


def median_and_p95(times):
    return statistics.median(times), statistics.quantiles(times, n=20)[-1]


def key_to_pixels(browser, server, size, presses):
    """Explorer, interact and the bare canvas in turns; also what blocked the page meanwhile."""
    slider = '[data-control="bias"] input[type=range]'
    ways = {
        "Explorer": (slider, "ArrowRight", PIXELS, 80),
        "  all of its pixels": (slider, "ArrowLeft", WHOLE, 400),
        "interact + imshow": (".widget-interact .noUi-handle", "ArrowRight", IMAGE, 700),
        "  a canvas that is filled": ("button.bench", "ArrowRight", FILLED, 80),
    }
    cells = [SETUP + EXPLORER.format(size=size), INTERACT, FILL]
    with lab.open_notebook(browser, server, cells, height=1100) as notebook:
        notebook.run_all()
        times, blocked = {name: [] for name in ways}, []
        for _ in range(max(1, presses // 10)):
            for name, (handle, key, probe, pause) in ways.items():
                notebook.page.evaluate(WATCH_TASKS)
                times[name] += notebook.key_to_paint(notebook.page.locator(handle), key, 10, probe, pause)
                found = notebook.page.evaluate(TASKS)
                if "interact" not in name:
                    blocked += found
    print(f"{size} pixels")
    for name, values in times.items():
        row(name, *map(milliseconds, median_and_p95(values)), f"{len(values)} presses")
    medians = {name: statistics.median(values) for name, values in times.items()}
    row("  interact / Explorer", f"{medians['interact + imshow'] / medians['Explorer']:.1f} times")
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
        slider = page.locator('[data-control="bias"] input[type=range]')
        slider.scroll_into_view_if_needed()
        track = slider.bounding_box()
        y = track["y"] + track["height"] / 2
        page.mouse.move(track["x"] + 0.5 * track["width"], y)  # where the handle is
        page.mouse.down()
        page.evaluate(WATCH_FRAMES, PIXELS)
        traffic.update(bytes=0, messages=0)
        started = time.perf_counter()
        for step in range(1, 101):
            time.sleep(max(0.0, started + step / 60 - time.perf_counter()))
            page.mouse.move(track["x"] + (0.5 + min(step, 101 - step) / 101) * track["width"], y)
        end = page.evaluate("() => performance.now()")
        page.wait_for_timeout(600)
        frames = page.evaluate(FRAMES)
        page.mouse.up()
        page.wait_for_timeout(500)
        bias = page.evaluate("() => document.querySelector('[data-control=\"bias\"] .cl-readout').value")
        kept = notebook.python("print(round(e.bias))")
    row("drag of 100 steps at 60 Hz", f"{len(frames)} frames", f"lag {milliseconds(max(0.0, frames[-1] - end))}")
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
