# convlab. `make` alone lists the targets. Everything is installed into .venv, nothing outside this folder
# (but for a Chromium, which `make test` installs where it finds none).

# The first Python on the PATH that is new enough; name another one with `make PYTHON=python3.12 lab`.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	if $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then echo $$p; exit; fi; \
	done; echo python3)
BIN := $(if $(filter Windows_NT,$(OS)),Scripts,bin)
PY := .venv/$(BIN)/python
# Jupyter refuses to run as root (in a container, say) unless told that this is meant.
AS_ROOT = $(shell test "$$(id -u)" != 0 || echo --allow-root)

.PHONY: help lab test check setup setup-test lint types unit js bundle-check notebooks-check nbval browser engines \
	package classroom bundle notebooks site wheel constraints versions new-user format picture bench bench-browser soak lite \
	hub-load clean distclean

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-16s %s\n", $$1, $$2 }' Makefile

lab: setup ## open the lessons in JupyterLab (installs into .venv the first time)
	@"$(PY)" -m jupyterlab --ServerApp.ip=127.0.0.1 $(AS_ROOT) --ServerApp.root_dir=notebooks \
		--LabApp.extension_manager=readonly --LabApp.default_url=/lab/tree/00_start_here.ipynb

test: setup-test ## run every check below, and print how long each took
	@"$(PY)" tools/checks.py

check: setup-test ## check: what a change needs before the next one: lint, types, unit, js and nbval
	@"$(PY)" tools/checks.py $@

# For machines without any Python.
HAVE_PYTHON = command -v "$(PYTHON)" >/dev/null || { echo "convlab needs Python 3.11 or newer, and there is no $(PYTHON)\
 here; install one, or name yours: make PYTHON=/path/to/python3 lab"; exit 1; }

setup: ## make .venv and install requirements.txt in the versions of constraints.txt
	@$(HAVE_PYTHON)
	@"$(PYTHON)" tools/setup_env.py lab

setup-test: ## the same, with what the tests need
	@$(HAVE_PYTHON)
	@"$(PYTHON)" tools/setup_env.py test

lint: setup-test ## check: rules and format of ruff and Biome
	@"$(PY)" tools/checks.py $@

types: setup-test ## check: types of Python and of the browser half
	@"$(PY)" tools/checks.py $@

unit: setup-test ## check: Python tests and doctests
	@"$(PY)" tools/checks.py $@

js: setup-test ## check: JavaScript tests
	@"$(PY)" tools/checks.py $@

bundle-check: setup-test ## check: the committed bundles are those of the sources
	@"$(PY)" tools/checks.py $@

notebooks-check: setup-test ## check: the lessons are executed and normalised
	@"$(PY)" tools/checks.py $@

nbval: setup-test ## check: the lessons compute what they show
	@"$(PY)" tools/checks.py $@

browser: setup-test ## check: the widgets in JupyterLab, in a real Chromium
	@"$(PY)" tools/checks.py $@

engines: setup-test ## check: exported pages in Firefox ESR and WebKitGTK; skipped where they cannot be installed
	@"$(PY)" tools/checks.py $@

package: setup-test ## check: the wheel works outside this folder
	@"$(PY)" tools/checks.py $@

classroom: setup-test ## check: nbgrader, hub, Voila, Notebook 7, marimo and JupyterLite, in .venv-classroom
	@"$(PY)" tools/checks.py $@

bundle: setup-test ## build convlab/widgets/static from the JavaScript sources
	@"$(PY)" tools/bundle.py

site: setup ## turn all lessons into pages in the folder site, which need neither Python nor a network
	@"$(PY)" -m convlab export --to site

notebooks: setup-test ## execute all lessons in place and normalise them
	@"$(PY)" tools/normalise_notebooks.py --execute notebooks

wheel: setup-test ## build wheel and source archive into dist, with lessons whose widgets draw before they run
	@"$(PY)" tools/save_states.py
	@rm -rf dist
	@"$(PY)" -m build --outdir dist .

constraints: setup-test ## write constraints.txt anew, with the newest versions that fit every Python
	@"$(PY)" -m pip install --quiet --disable-pip-version-check uv
	@"$(PY)" -m uv pip compile --quiet --upgrade --universal --python-version 3.11 --fork-strategy fewest --no-annotate \
		--custom-compile-command "make constraints" --no-emit-package convlab-notebooks --extra test --extra node \
		--output-file constraints.txt requirements.txt deploy/requirements.txt pyproject.toml

versions: ## unit tests and lessons under every Python that is found, and with the oldest of everything
	@$(HAVE_PYTHON)
	@"$(PYTHON)" tools/versions.py

new-user: wheel ## a new user's path by make, pip and wheel: seconds to a moving window, lessons, MB
	@"$(PY)" tools/new_user.py

format: setup-test ## format Python, JavaScript, TypeScript and CSS
	@"$(PY)" -m ruff check --fix --quiet . ; "$(PY)" -m ruff format .
	@"$(PY)" -c "import sys; sys.path.insert(0, 'tools'); import checks; checks.biome('format', '--write')"

picture: setup-test ## make the README's picture and the lessons' stills from the running lab
	@"$(PY)" tools/take_stills.py

bench: setup-test ## compare speed and memory with SciPy, OpenCV and PyTorch
	@"$(PY)" -m pip install --quiet --disable-pip-version-check -e ".[bench]" || echo "convlab: not all contenders came."
	@"$(PY)" benchmarks/bench.py
	@"$(PY)" benchmarks/bench_network.py

soak: setup-test ## a thousand random events in the browser: about five minutes
	@CONVLAB_SOAK=1000 "$(PY)" -m pytest -q -s tests/browser/test_soak.py

CLASS = .venv-classroom/$(BIN)/python

lite: setup-test ## build the lessons as a JupyterLite site in build/lite
	@"$(PY)" tools/setup_env.py classroom && "$(CLASS)" tools/lite.py build/lite

hub-load: setup-test ## twenty students in the hub at once, measured (Linux, as root)
	@"$(PY)" tools/setup_env.py classroom && "$(CLASS)" tools/load_test.py --students 20 --pages 2

bench-browser: setup-test ## measure the Explorer in JupyterLab beside interact and imshow
	@"$(PY)" benchmarks/bench_browser.py

clean: ## remove what builds and tests leave behind
	@rm -rf build dist .pytest_cache .ruff_cache .hypothesis js/node_modules deploy/node_modules
	@find . -name '.venv*' -prune -o -name __pycache__ -type d -exec rm -rf {} +

distclean: clean ## the same, and the environments
	@rm -rf .venv .venv-classroom
