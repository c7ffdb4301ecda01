"""A training step of LeNet-5 beside PyTorch's on the same machine: `python benchmarks/bench_network.py`.

Both take batches of 32 images through the same layers, forward, backward and Adam, turn by turn in one run, so that
what else the machine does meets both. Times are the shortest of many, in milliseconds: other work only adds.
PyTorch runs on 1 and on 2 threads.
"""

import os
import resource
import sys
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(name, "1")

import numpy as np

from convlab import network as nn

BATCH, ROUNDS = 32, 40


def ours():
    net, adam = nn.lenet5(), nn.Adam()
    rng = np.random.default_rng(0)
    images, labels = rng.random((BATCH, 32, 32, 1), np.float32), rng.integers(0, 10, BATCH)

    def step():
        _, gradient = nn.softmax_cross_entropy(net.forward(images, training=True), labels)
        net.backward(gradient, to_input=False)
        adam.step(net)

    return {"step": step, "forward": lambda: net.forward(images)}


def theirs(torch):
    net = torch.nn.Sequential(
        torch.nn.Conv2d(1, 6, 5), torch.nn.Tanh(), torch.nn.AvgPool2d(2),
        torch.nn.Conv2d(6, 16, 5), torch.nn.Tanh(), torch.nn.AvgPool2d(2),
        torch.nn.Conv2d(16, 120, 5), torch.nn.Tanh(), torch.nn.Flatten(),
        torch.nn.Linear(120, 84), torch.nn.Tanh(), torch.nn.Linear(84, 10),
    )  # fmt: skip
    adam, images, labels = torch.optim.Adam(net.parameters()), torch.rand(BATCH, 1, 32, 32), torch.arange(BATCH) % 10

    def step():
        adam.zero_grad()
        torch.nn.functional.cross_entropy(net(images), labels).backward()
        adam.step()

    def forward():
        with torch.no_grad():
            net(images)

    def on(threads, function):
        def run():
            torch.set_num_threads(threads)
            function()

        return run

    return {
        f"{name}, {threads} thread{'s' * (threads > 1)}": on(threads, function)
        for name, function in (("step", step), ("forward", forward))
        for threads in (1, 2)
    }


def measure(contenders):
    """{name: shortest milliseconds}, turn by turn."""
    times = {name: [] for name in contenders}
    for round_ in range(ROUNDS + 3):
        for name, run in contenders.items():
            run()  # brings its data into the cache and its threads to life
            started = time.perf_counter()
            run()
            if round_ >= 3:
                times[name].append(1000 * (time.perf_counter() - started))
    return {name: min(values) for name, values in times.items()}


def main():
    contenders = {f"convlab {name}": run for name, run in ours().items()}
    for run in contenders.values():
        run()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 if sys.platform == "darwin" else 1024)
    print(f"LeNet-5, batches of {BATCH}, float32. Peak memory of Python, NumPy and convlab after a step: {peak:.0f} MB")
    try:
        import torch
    except ModuleNotFoundError:
        print("PyTorch is not installed: pip install torch")
    else:
        contenders |= {f"PyTorch {name}": run for name, run in theirs(torch).items()}
    found = measure(contenders)
    for what in ("step", "forward"):
        own = found[f"convlab {what}"]
        print(f"{what:8} convlab {own:6.2f} ms")
        for name, value in found.items():
            if name.startswith(f"PyTorch {what}"):
                print(f"         {name:26} {value:6.2f} ms, convlab takes {own / value:.1f} times as long")
    for seed in range(5):
        data, started = nn.data.digits(seed=seed), time.perf_counter()
        net = nn.lenet5(data.classes, seed=seed)
        options = dict(epochs=20, optimizer=nn.Adam(0.002), seed=seed, progress=False)
        nn.train(net, data.train_images, data.train_labels, **options)
        seconds = time.perf_counter() - started
        accuracy = net.accuracy(data.test_images, data.test_labels)
        print(f"digits, seed {seed}: {accuracy:.2%} of the held-out ones after 20 epochs, {seconds:.1f} s")


if __name__ == "__main__":
    main()
