"""Run All reveals no answer; a cell that the learner runs shows its output. In a kernel, as JupyterLab asks it."""

import os
import time
from pathlib import Path

import pytest

from convlab import jupyter

pytestmark = pytest.mark.slow
ROOT = Path(__file__).resolve().parent.parent
CELLS = [
    "import convlab as cl",
    'card = cl.exercises.ask("03.positions"); card',
    "import matplotlib.pyplot as plt\nprint('printed'); cl.output_size(5, 3)",
    "defined = 1",
    "cl.output_size(9, 3)",
]


class Notebook:
    """A kernel, and what its cells show."""

    def __init__(self, client):
        self.client = client

    async def run_all(self, cells, first=0, with_ids=True, pause=0.0):
        """What each cell shows: kinds of output, or texts."""
        shown = {}
        for number, source in enumerate(cells, first):
            content = {"code": source, "silent": False, "store_history": True, "user_expressions": {}}
            message = self.client.session.msg("execute_request", {**content, "allow_stdin": False})
            message["metadata"] = {"cellId": f"cell-{number}"} if with_ids else {}
            self.client.shell_channel.send(message)
            shown[message["header"]["msg_id"]] = []
            if pause:
                await self.listen(shown, message["header"]["msg_id"])
                time.sleep(pause)
        if not pause:
            await self.listen(shown, message["header"]["msg_id"])
        return list(shown.values())

    async def listen(self, shown, last):
        while True:
            message = await self.client.get_iopub_msg(timeout=120)
            parent, content = message["parent_header"].get("msg_id"), message["content"]
            if message["msg_type"] in ("execute_result", "display_data") and parent in shown:
                shown[parent].append(content["data"]["text/plain"])
            elif message["msg_type"] == "stream" and parent in shown:
                shown[parent].append(content["text"])
            elif message["msg_type"] == "error":
                shown[parent].append(content["evalue"])
            elif message["msg_type"] == "status" and content["execution_state"] == "idle" and parent == last:
                return

    async def value(self, expression):
        ((text,),) = await self.run_all([expression], first=90)
        return text


def in_kernel(steps):
    """Run async steps on a `Notebook` whose kernel has imported convlab."""

    async def run():
        environment = {**os.environ, "CONVLAB_PROGRESS": "off", "PYTHONPATH": str(ROOT)}
        async with jupyter.running_kernel(env=environment) as manager:
            client = manager.client()
            client.start_channels()
            await client.wait_for_ready(timeout=120)
            try:
                notebook = Notebook(client)
                await notebook.run_all(["import convlab, convlab.widgets.card, matplotlib.pyplot"], first=80)
                await steps(notebook)
            finally:
                client.stop_channels()

    jupyter.complete(run)


INSIDE = """
import gc, ipywidgets
[box] = [each for each in gc.get_objects() if type(each) is ipywidgets.Accordion]
inside = [output.get("text") or output["data"]["text/plain"] for output in box.children[0].outputs]
print(box.titles, box.selected_index, inside)
"""


def test_run_all_closes_what_answers_the_question_until_it_is_answered():
    async def steps(notebook):
        shown = await notebook.run_all(CELLS)
        assert [len(each) for each in shown] == [0, 1, 1, 0, 1]
        assert shown[2][0].startswith("Accordion(")
        assert shown[4] == ["7"], "it answers nothing"
        assert await notebook.value(INSIDE) == "('Show the output',) None ['printed\\n', '3']\n"
        assert await notebook.value("card.answer = 'eight'; print(box.selected_index)") == "None\n"
        assert await notebook.value("card.answer = 5; print(box.selected_index)") == "0\n"

    in_kernel(steps)


def test_a_cell_that_is_run_by_itself_shows_its_output():
    async def steps(notebook):
        *_, answer, _, other = await notebook.run_all(CELLS, pause=1.2)
        assert answer == ["printed\n", "3"]
        assert other == ["7"]

    in_kernel(steps)


def test_where_a_program_executes_the_cells_nothing_is_closed():
    async def steps(notebook):
        *_, answer, _, other = await notebook.run_all(CELLS, with_ids=False)
        assert answer == ["printed\n", "3"]
        assert other == ["7"]

    in_kernel(steps)


def test_an_error_in_a_closed_cell_is_seen():
    async def steps(notebook):
        shown = await notebook.run_all([*CELLS[:2], "1 / 0", "'next'"])
        assert shown[2] == ["division by zero"]

    in_kernel(steps)
