"""Closes the output that answers a question, if its cell runs before anyone can have read the question.

That is so in *Run All*: a cell starts as soon as the one before it has ended. Its output is then in a closed part of
the page, "Show the output", which opens when the question is answered. A cell that the learner runs shows its output
as ever. Only a notebook's cells have an id, so where a program executes a notebook (nbconvert, nbval), nothing changes.

IPython transforms a cell's source before it runs it; here a call that captures the output is put around it, as
`%%capture` does.
"""

from __future__ import annotations

import base64
import time
import weakref
from typing import TYPE_CHECKING, Any

import ipywidgets
from IPython import get_ipython
from IPython.display import display
from IPython.utils.capture import capture_output

from convlab.widgets import _lifetime

if TYPE_CHECKING:
    from convlab.widgets.card import Card

#: Seconds between two cells in which nobody reads a question.
PAUSE = 1.0

#: The unanswered cards: [weak reference to the card, number of cells that were run after its own].
_asked: list[list[Any]] = []
#: The shells whose cells are observed.
_following: weakref.WeakSet[Any] = weakref.WeakSet()
_ended = 0.0  # the moment when the last cell ended
_inside = False  # True while a captured cell runs


def wait_for(card: Card) -> None:
    """Record that a cell of a notebook asks this question; the cells that answer it may follow at once."""
    if card.exercise.answered_by and _lifetime.present()[0] is not None:
        _follow(get_ipython())
        _asked.append([weakref.ref(card), -1])


def _follow(shell: Any) -> None:
    if shell not in _following:
        _following.add(shell)
        shell.events.register("post_run_cell", _after_a_cell)
        shell.input_transformers_post.append(_transformed)


def _after_a_cell(_: object) -> None:
    global _ended
    if not _inside:
        _ended = time.monotonic()
        for entry in _asked:
            entry[1] += 1


def _transformed(lines: list[str]) -> list[str]:
    """The source of a cell, as it is or with the call around it."""
    if _inside or not _asked:
        return lines
    if time.monotonic() - _ended > PAUSE:  # there was time to read the questions
        _asked.clear()
        return lines
    if "exercises." in "".join(lines):  # a question is never closed
        return lines
    return [f"__import__('{__name__}', fromlist=['']).run_closed({''.join(lines)!r})\n"] if _answered_now() else lines


def _answered_now() -> list[Card]:
    """The unanswered cards to which the cell that begins has the answer."""
    cards = [(card(), cells + 1) for card, cells in _asked]
    return [card for card, cell in cards if card and cell in card.exercise.answered_by and not _is_answered(card)]


def _is_answered(card: Card) -> bool:
    return card.exercise.is_readable(card.answer) if card.exercise.predict else card.outcome.correct


def run_closed(source: str) -> None:
    """Run a cell, and show its output in a closed part of the page that opens when the question is answered."""
    global _inside
    cards = _answered_now()
    _inside = True
    try:
        with capture_output() as captured:
            get_ipython().run_cell(source, store_history=False)
    finally:
        _inside = False
    texts = [{"output_type": "stream", "name": "stdout", "text": captured.stdout}] if captured.stdout else []
    texts += [{"output_type": "stream", "name": "stderr", "text": captured.stderr}] if captured.stderr else []
    rich = [
        {"output_type": "display_data", "data": _as_text(output.data), "metadata": output.metadata or {}}
        for output in captured.outputs
    ]
    if texts or rich:
        closed = ipywidgets.Accordion([ipywidgets.Output(outputs=(*texts, *rich))], titles=["Show the output"])
        closed.selected_index = None
        for card in cards:
            _open_when_answered(card, weakref.ref(closed))
        display(closed)  # type: ignore[no-untyped-call]


def _as_text(data: dict[str, Any]) -> dict[str, Any]:
    """A MIME bundle as a notebook stores it: bytes, such as those of a PNG, in base 64."""
    return {
        kind: base64.b64encode(value).decode() if isinstance(value, bytes) else value for kind, value in data.items()
    }


def _open_when_answered(card: Card, closed: weakref.ref[ipywidgets.Accordion]) -> None:
    def follow(change: Any) -> None:
        box = closed()
        if box is not None and _is_answered(change["owner"]):
            box.selected_index = 0

    card.observe(follow, ["answer"])
