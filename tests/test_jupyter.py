"""Kernels as convlab starts them: without ports, again where a start fails, and with a sentence where none starts."""

import asyncio
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import nbformat
import normalise_notebooks
import psutil
import pytest
import save_states
import start_kernels

from convlab import jupyter
from convlab.__main__ import main
from convlab.cli import doctor

ROOT = Path(__file__).resolve().parent.parent
unix = pytest.mark.skipif(os.name == "nt", reason="Windows has no Unix sockets for Jupyter")


async def of_a_kernel(look):
    async with jupyter.running_kernel() as manager:
        return look(manager)


def kernel_spec(monkeypatch, tmp_path, program):
    """Makes a program the start of every kernel; the real one is `start()` in it."""
    real = "import runpy\n\ndef start():\n    runpy.run_module('ipykernel_launcher', run_name='__main__')\n\n"
    (tmp_path / "program.py").write_text(real + program)
    spec = {"argv": [sys.executable, str(tmp_path / "program.py"), "-f", "{connection_file}"]}
    folder = tmp_path / "data" / "kernels" / "python3"
    folder.mkdir(parents=True)
    (folder / "kernel.json").write_text(json.dumps({**spec, "display_name": "Python 3", "language": "python"}))
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("JUPYTER_PREFER_ENV_PATH", "0")


@unix
def test_a_kernel_listens_on_unix_sockets_and_leaves_none(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)

    def look(manager):
        # One of its own threads also listens on a port; it takes one that is free, and nobody else is told of it.
        kernel = psutil.Process(manager.provisioner.process.pid)
        return manager.ip, {socket.laddr for socket in kernel.net_connections("unix")}

    where, listens = asyncio.run(of_a_kernel(look))
    assert {f"{where}-{number}" for number in range(1, 6)} <= listens
    assert not Path(where).parent.exists()
    assert list(tmp_path.iterdir()) == []


@unix
def test_folders_too_long_for_a_socket_are_detected(tmp_path):
    assert jupyter.transport(tempfile.gettempdir()) == "ipc"
    long = tmp_path / ("long" * 25)
    assert jupyter.server_options(str(long)) == ["--KernelManager.transport=tcp"]
    assert long.is_dir()  # it was its length, not that it was missing
    assert jupyter.transport(tmp_path / "missing") == "tcp"


@unix
def test_a_long_temporary_folder_is_not_used(tmp_path, monkeypatch):
    long = tmp_path / ("long" * 25)
    long.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(long))
    assert asyncio.run(of_a_kernel(lambda manager: manager.transport)) == "ipc"


def test_an_error_if_there_is_no_temporary_folder(monkeypatch, tmp_path):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "missing"))
    with pytest.raises(jupyter.KernelStartError, match="FileNotFoundError: .*missing"):
        asyncio.run(of_a_kernel(None))


def test_a_kernel_starts_on_ports_if_there_are_no_sockets(monkeypatch):
    monkeypatch.setattr(jupyter, "transport", lambda folder: "tcp")
    assert asyncio.run(of_a_kernel(lambda manager: manager.transport)) == "tcp"


def test_a_failed_start_is_repeated(monkeypatch, tmp_path):
    tried = tmp_path / "tried"
    code = f"with open({str(tried)!r}, 'a') as file:\n    file.write('x')\n"
    kernel_spec(
        monkeypatch, tmp_path, code + f"if len(open({str(tried)!r}).read()) == 1:\n    raise SystemExit('no')\nstart()"
    )
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("print(6 * 7)")])
    jupyter.execute(notebook, tmp_path, 60)
    assert notebook.cells[0].outputs[0].text == "42\n"
    assert tried.read_text() == "xx"


def test_another_process_at_a_kernels_address_is_left_alone(monkeypatch, tmp_path):
    """Two that picked the same port: what comes to one of them is for the other, and cannot even be sent."""
    tried = tmp_path / "tried"
    program = f"""
import json, os, sys, time, zmq
if os.path.exists({str(tried)!r}):
    start()
open({str(tried)!r}, "w").close()
with open(sys.argv[2]) as file:
    known = json.load(file)
other = zmq.Context().socket(zmq.PUB)
between = "-" if known["transport"] == "ipc" else ":"
other.bind("{{transport}}://{{ip}}".format(**known) + between + str(known["shell_port"]))
time.sleep(300)
"""
    kernel_spec(monkeypatch, tmp_path, program)
    monkeypatch.setattr(jupyter, "SENDING", 1)
    assert asyncio.run(of_a_kernel(lambda manager: manager.has_kernel))
    assert tried.exists()


@pytest.mark.slow
def test_a_kernel_that_never_starts_ends_in_a_sentence(monkeypatch, tmp_path, capfd):
    kernel_spec(monkeypatch, tmp_path, "raise RuntimeError('there is no room.')")
    nbformat.write(nbformat.v4.new_notebook(), tmp_path / "mine.ipynb")
    assert main(["export", str(tmp_path / "mine.ipynb"), "--to", str(tmp_path / "out")]) == 1
    said = capfd.readouterr().err
    assert said.count("\n") == 1
    assert "Got one that does not start: RuntimeError: there is no room. Run 'convlab doctor'" in said
    with pytest.raises(SystemExit, match=r"^mine\.ipynb cannot be executed\. convlab: .* there is no room\. Run 'conv"):
        (tmp_path / "pictures").mkdir()
        save_states.save(tmp_path / "mine.ipynb", tmp_path)
    assert normalise_notebooks.main(["--execute", str(tmp_path / "mine.ipynb")]) == 1
    assert "there is no room" in capfd.readouterr().err
    # A kernel may start as a program and not as a kernel.
    monkeypatch.setattr("subprocess.run", lambda *_, **__: None)
    with pytest.raises(doctor.Trouble, match=r"which does not start \(it says: RuntimeError: there is no room\); run "):
        doctor.check_kernel()


def test_a_cell_is_not_the_first_to_import_matplotlib(tmp_path):
    """On a fresh computer that takes a while, and says so: "Matplotlib is building the font cache"."""
    code = f"""
import nbformat
from convlab import jupyter
cell = nbformat.v4.new_code_cell("import glob, os; glob.glob(os.environ['MPLCONFIGDIR'] + '/fontlist*') != []")
jupyter.execute(nbformat.v4.new_notebook(cells=[cell]), {str(tmp_path)!r}, 60)
print(cell.outputs[0].data["text/plain"])
"""
    environment = {**os.environ, "MPLCONFIGDIR": str(tmp_path / "empty"), "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == "True\n"


@unix
def test_kernels_of_nbval_have_no_ports_either(tmp_path):
    """Strict nbval compares what the notebook says of its kernel."""
    shutil.copy(ROOT / "conftest.py", tmp_path)
    code = "import json, ipykernel\nprint(json.loads(ipykernel.get_connection_info())['transport'])"
    output = nbformat.v4.new_output("stream", name="stdout", text="ipc\n")
    cell = nbformat.v4.new_code_cell(code, execution_count=1, outputs=[output])
    nbformat.write(nbformat.v4.new_notebook(cells=[cell]), tmp_path / "says.ipynb")
    command = [sys.executable, "-m", "pytest", "--nbval", "--nbval-current-env", "-p", "no:cacheprovider", "says.ipynb"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "tools")])}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert "1 passed" in done.stdout, done.stdout


def test_kernels_started_at_once_all_respond():
    assert start_kernels.failures(6, 1) == []
