"""convlab's speed and memory against SciPy, OpenCV and PyTorch: `make bench`, or `python benchmarks/bench.py [rows]`.

Each figure is a ratio, measured in one run in which the contenders take turns, as the median over the rounds: how many
times faster convlab is (below 1: slower). Times of convlab are in milliseconds. A contender enters the race only after
its numbers were found equal to convlab's. BLAS, OpenCV and PyTorch use one thread unless the column says otherwise.
"""

import os

for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"  # has to be known before NumPy is loaded; PyTorch gets its second thread later

import argparse
import functools
import statistics
import subprocess
import sys
import time
import warnings
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
import convlab as cl

warnings.simplefilter("ignore")


def optional(name):
    """The module, or None where it is not installed."""
    try:
        return __import__(name, fromlist=["_"])
    except ModuleNotFoundError:
        return None


ndimage, signal, cv2, torch = (optional(name) for name in ("scipy.ndimage", "scipy.signal", "cv2", "torch"))
COLUMNS = ("ndimage", "signal", "OpenCV", "torch", "torch x2")
if cv2 is not None:
    cv2.setNumThreads(1)


# Measuring


def race(contenders, rounds, budget):
    """Median seconds of each, taking turns, for at most `budget` seconds but at least 3 rounds."""
    times = {name: [] for name in contenders}
    started = time.perf_counter()
    for number in range(rounds):
        if number >= 3 and time.perf_counter() - started > budget:
            break
        for name, run in contenders.items():
            begin = time.perf_counter()
            run()
            times[name].append(time.perf_counter() - begin)
    return {name: statistics.median(each) for name, each in times.items()}


def same_numbers(contenders, inner):
    """Refuse a race between different things. `inner` cuts off a border that others fill in their own way."""
    ours = contenders["convlab"]()
    tolerance = 1e-4 * max(1.0, np.abs(ours).max())
    for name, run in contenders.items():
        theirs = np.asarray(run())
        if theirs.shape != ours.shape or not np.allclose(theirs[inner], ours[inner], rtol=0, atol=tolerance):
            raise SystemExit(f"bench: {name} computes something else")


def row(label, contenders, rounds=15, budget=6.0, inner=...):
    """Race and print one row of the table."""
    same_numbers(contenders, inner)
    for run in contenders.values():
        run()
    times = race(contenders, rounds, budget)
    cells = [f"{times[name] / times['convlab']:8.2f}" if name in times else f"{'-':>8}" for name in COLUMNS]
    print(f"{label:44}{1000 * times['convlab']:9.2f}  {' '.join(cells)}", flush=True)


def threads(many, run):
    def with_threads():
        torch.set_num_threads(many)
        return run()

    return with_threads


# Contenders


def planes(image):
    """(H, W) or (H, W, C) as PyTorch's (1, C, H, W), made before the race."""
    image = np.atleast_3d(image)
    return torch.from_numpy(np.ascontiguousarray(np.moveaxis(image, -1, 0))[np.newaxis])


def torch_pair(run):
    """The same with one and with two threads."""
    return {} if torch is None else {"torch": threads(1, run), "torch x2": threads(2, run)}


def filters(image, kernel, stride, dilation):
    """Everybody's image filter with a border of zeros, results of the image's size (thinned by the stride)."""
    size = len(kernel)
    wide = np.zeros([dilation * (size - 1) + 1] * 2, kernel.dtype)
    wide[::dilation, ::dilation] = kernel
    border = wide.shape[0] // 2
    settings = dict(stride=stride, dilation=dilation, padding=border)
    thin = (slice(None, None, stride), slice(None, None, stride))
    as_float = np.float32 if image.dtype == np.float32 else np.float64
    racers = {"convlab": lambda: cl.conv2d(image, kernel, **settings)}
    if ndimage is not None and size < 31:
        racers["ndimage"] = lambda: ndimage.correlate(image, wide, output=as_float, mode="constant")[thin]
    if signal is not None:
        if size < 31:
            racers["signal"] = lambda: signal.correlate2d(image.astype(as_float), wide, mode="same")[thin]
        else:
            turned = wide[::-1, ::-1]
            racers["signal"] = lambda: signal.oaconvolve(image.astype(as_float), turned, mode="same")[thin]
    if cv2 is not None:
        depth = cv2.CV_32F if as_float == np.float32 else cv2.CV_64F
        racers["OpenCV"] = lambda: cv2.filter2D(image, depth, wide, borderType=cv2.BORDER_CONSTANT)[thin]
    if torch is not None and size < 31:
        tensor = planes(image.astype(as_float))  # PyTorch has no filters for bytes
        weights = torch.from_numpy(kernel.astype(as_float))[np.newaxis, np.newaxis]
        run = lambda: torch.nn.functional.conv2d(tensor, weights, **settings)[0, 0].numpy()  # noqa: E731
        racers |= torch_pair(run)
    return racers


def poolings(image, kind, size, stride):
    pool = cl.max_pool2d if kind == "max" else cl.avg_pool2d
    racers = {"convlab": lambda: pool(image, size, stride=stride)}
    if ndimage is not None and stride == 1:
        cut = slice(size // 2, image.shape[0] - (size - 1) // 2), slice(size // 2, image.shape[1] - (size - 1) // 2)
        if kind == "max":
            racers["ndimage"] = lambda: ndimage.maximum_filter(image, size)[cut]
        else:
            racers["ndimage"] = lambda: ndimage.uniform_filter(image, size, output=np.float64)[cut]
    if torch is not None and image.dtype != np.uint8:
        tensor = planes(image)
        theirs = getattr(torch.nn.functional, f"{kind}_pool2d")
        racers |= torch_pair(lambda: theirs(tensor, size, stride)[0, 0].numpy())
    return racers


def layers(image, weights):
    racers = {"convlab": lambda: cl.conv2d(image, weights)}
    if torch is not None:
        tensor, theirs = planes(image), torch.from_numpy(np.ascontiguousarray(weights.transpose(3, 2, 0, 1)))
        racers |= torch_pair(lambda: torch.nn.functional.conv2d(tensor, theirs)[0].numpy().transpose(1, 2, 0))
    return racers


# The table


def filter_rows(cat, rng):
    for size in (3, 5, 7, 31):
        kernel = rng.normal(size=(size, size)).astype(np.float32)
        for image in (cat.astype(np.float32), cat):
            for stride, dilation in ((1, 1), (2, 1), (1, 2)):
                if size == 31 and dilation == 2:
                    continue
                kind = f"filter {size}x{size} fractions, {image.dtype}, stride {stride}, dilation {dilation}"
                row(kind, filters(image, kernel, stride, dilation), 15 if size < 31 else 5)
    floats = cat.astype(np.float32)
    row("filter 5x5 gaussian, float32", filters(floats, gaussian(5), 1, 1))
    row("filter 7x7 gaussian, float32", filters(floats, gaussian(7), 1, 1))
    row("filter 31x31 gaussian, float32", filters(floats, gaussian(31), 1, 1), 5)
    for name in ("sobel_x", "laplacian"):
        row(f"filter {name}, uint8", filters(cat, cl.kernels.get(name).array, 1, 1))
    row("filter 31x31 whole numbers, uint8", filters(cat, rng.integers(-9, 10, (31, 31)).astype(float), 1, 1), 5)


def gaussian(size):
    side = np.exp(-(np.linspace(-2, 2, size) ** 2))
    return (np.outer(side, side) / side.sum() ** 2).astype(np.float32)


def pooling_rows(cat, rng):
    for image in (cat.astype(np.float32), cat):
        for kind in ("max", "avg"):
            for size, stride in ((2, 2), (3, 2), (3, 1)):
                row(
                    f"{kind} pooling {size}x{size}, {image.dtype}, stride {stride}", poolings(image, kind, size, stride)
                )


def layer_rows(cat, rng):
    for shape, weights in (((64, 64, 16), (3, 3, 16, 32)), ((28, 28, 1), (5, 5, 1, 6)), ((28, 28, 1), (3, 3, 1, 6))):
        image, kernel = rng.normal(size=shape).astype(np.float32), rng.normal(size=weights).astype(np.float32)
        label = f"layer {'x'.join(map(str, shape))} to {weights[3]} maps, {weights[0]}x{weights[1]}, float32"
        row(label, layers(image, kernel), 101)


def growth_rows(cat, rng):
    """How the time grows with the area of the image and of the kernel; 1 is in proportion."""
    image = np.tile(cat.astype(np.float32), (2, 2))
    kernel = rng.normal(size=(5, 5))
    quarter = np.ascontiguousarray(image[: image.shape[0] // 2, : image.shape[1] // 2])
    times = race({"one": lambda: cl.conv2d(quarter, kernel), "four": lambda: cl.conv2d(image, kernel)}, 9, 10)
    print(f"time for 4 times the image, per pixel: {times['four'] / times['one'] / 4:.2f}")
    sizes = (3, 5, 7, 9, 11, 15, 21, 31)
    kernels = {size: rng.normal(size=(size, size)) for size in sizes}
    runs = {size: functools.partial(cl.conv2d, quarter, kernels[size]) for size in sizes}
    times = race(runs, 7, 10)
    line = "  ".join(f"{size}x{size}: {times[size] / times[3] * 9 / size**2:.2f}" for size in sizes)
    print(f"time per weight, as a share of that at 3x3: {line}")


def import_rows(cat, rng):
    # Compiled, as every installed package is.
    settings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    run = lambda code: subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, env=settings)  # noqa: E731
    run("import convlab")
    times = race({"numpy": lambda: run("import numpy"), "convlab": lambda: run("import convlab")}, 15, 30)
    print(f"import convlab / import numpy: {times['convlab'] / times['numpy']:.2f}")


MEMORY = """
import numpy as np, convlab as cl
image = np.full((10_000, 10_000), 7, np.uint8)
work = {work}
work(image[:500, :500])
now = lambda name: int(open("/proc/self/status").read().split(name + ":")[1].split()[0]) / 1024
before = now("VmRSS")
result = work(image)
print(f"{{now('VmHWM') - before - result.nbytes / 2**20:.0f}}")
"""


def memory_rows(cat, rng):
    """Memory beyond input and output for 10,000 x 10,000 bytes, from the system's own account (Linux)."""
    if not Path("/proc/self/status").exists():
        print("peak memory: this system does not tell")
        return
    works = {
        "filter 3x3": "lambda image: cl.conv2d(image, 'sobel_x', padding=1)",
        "filter 7x7 fractions, stride 2": "lambda image: cl.conv2d(image, np.ones((7, 7)) / 7.3, stride=2)",
        "filter 31x31": "lambda image: cl.conv2d(image, np.eye(31), stride=4)",
        "filter 31x31 fractions": "lambda image: cl.conv2d(image, np.eye(31) / 3, stride=2)",
        "max pooling 2x2": "lambda image: cl.max_pool2d(image, 2)",
        "average pooling 3x3, stride 2": "lambda image: cl.avg_pool2d(image, 3, stride=2)",
    }
    for label, work in works.items():
        command = [sys.executable, "-c", MEMORY.format(work=work)]
        done = subprocess.run(command, check=True, cwd=ROOT, capture_output=True, text=True)
        print(f"peak memory beyond input and output, 10,000 x 10,000, {label}: {done.stdout.strip()} MB")


PARTS = {
    "filters": filter_rows,
    "pooling": pooling_rows,
    "layers": layer_rows,
    "growth": growth_rows,
    "import": import_rows,
    "memory": memory_rows,
}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("parts", nargs="*", choices=[[], *PARTS], help="which rows; all by default")
    parts = parser.parse_args().parts or PARTS
    modules = {"scipy": ndimage, "opencv": cv2, "torch": torch}
    missing = [name for name, module in modules.items() if module is None]
    print(f"missing, so not compared: {', '.join(missing)}\n" if missing else "all contenders are here\n")
    print(f"{'':44}{'ms':>9}  {' '.join(f'{name:>8}' for name in COLUMNS)}   (times faster than they)")
    cat = cl.load_image("cat", grey=True)
    for part in parts:
        PARTS[part](cat, np.random.default_rng(0))


if __name__ == "__main__":
    main()
