"""For every run of pytest here, also for `pytest --nbval notebooks`."""

pytest_plugins = ["nbval_kernels"]
