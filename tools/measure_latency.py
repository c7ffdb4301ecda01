"""From a key press on a slider to new pixels, in JupyterLab and a real Chromium: the Explorer beside `interact`.

    python tools/measure_latency.py [--presses 60] [--size 400]

Both cells convolve the same picture, apply ReLU and pool, for each step of a bias slider. Their presses alternate in
blocks of ten in one run, so that both meet the same machine. Times are taken in the page: from the key event to the
frame that was painted with other pixels.
"""

from __future__ import annotations

import argparse
import statistics

import lab

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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--presses", type=int, default=60, help="of each kind")
    parser.add_argument("--size", type=int, default=400, help="longest side of the cat, in pixels")
    wish = parser.parse_args()
    cells = ["import convlab as cl\n" + EXPLORER.format(size=wish.size), INTERACT]
    times = {"Explorer": [], "interact + imshow": []}
    with (
        lab.lab_server() as server,
        lab.chromium_browser() as browser,
        lab.open_notebook(browser, server, cells, width=1400, height=1100) as notebook,
    ):
        notebook.run_all()
        handles = {
            "Explorer": notebook.page.locator('[data-control="bias"] .noUi-handle'),
            "interact + imshow": notebook.page.locator(".widget-interact .noUi-handle"),
        }
        for _ in range(wish.presses // 10):
            for name, probe, pause in (("Explorer", PIXELS, 60), ("interact + imshow", IMAGE, 700)):
                times[name] += notebook.key_to_paint(handles[name], "ArrowRight", 10, probe, pause)
    print(f"key press to new pixels, cat of {wish.size} pixels: convolution, ReLU, max pooling\n")
    print(f"{'':20}{'median':>10}{'p95':>10}{'presses':>10}")
    for name, values in times.items():
        p95 = statistics.quantiles(values, n=20)[-1]
        print(f"{name:20}{statistics.median(values):7.1f} ms{p95:7.1f} ms{len(values):10}")
    medians = [statistics.median(values) for values in times.values()]
    print(f"\nThe Explorer is {medians[1] / medians[0]:.1f} times faster (ratio of the medians).")


if __name__ == "__main__":
    main()
