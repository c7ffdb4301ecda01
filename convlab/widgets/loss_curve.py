"""The learning curve, drawn during training: loss and accuracy."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import numpy as np

from convlab.errors import as_bool
from convlab.widgets._base import Widget
from convlab.widgets._traits import Count, Flag, Several, names_checked

if TYPE_CHECKING:
    import ipywidgets

MOST_POINTS = 200  # of the training line; each is the mean over the necessary number of steps
PAUSE = 0.1  # seconds between two messages to the page


class LossCurve(Widget):
    """Loss and accuracy during training, on the training set and on the validation set.

    Show it in one cell, and pass it to `convlab.network.train` in the next: ``train(..., curve=curve)``.

    Parameters
    ----------
    keep : bool
        True to continue the curve in further calls of `train`, as the network's weights do; False to restart it.
    layout : ipywidgets.Layout or dict, optional
        As of every ipywidget, for example ``{"width": "50%"}``.

    Attributes
    ----------
    training : list of [epochs, loss, accuracy]
        Means over a few steps each, ending after that many epochs.
    validation : list of [epochs, loss, accuracy]
        At the end of each epoch.

    Examples
    --------
    >>> curve = LossCurve()
    >>> curve
    <LossCurve 0 epochs>
    >>> curve.start(epochs=1, steps=2)
    >>> curve.add_step(0.7, 0.5), curve.add_step(0.5, 0.75)
    (None, None)
    >>> curve.add_epoch(0.6, 0.625, 0.55, 0.7)
    >>> curve.finish()
    >>> curve
    <LossCurve 1 of 1 epochs; loss 0.6000, accuracy 62.5%; validation: loss 0.5500, accuracy 70.0%>
    """

    _front_end = "loss-curve"

    epochs = Count(what="epochs").tag(sync=True)
    training = Several().tag(sync=True)
    validation = Several().tag(sync=True)
    running = Flag().tag(sync=True)

    @names_checked
    def __init__(self, *, keep: bool = False, layout: ipywidgets.Layout | dict[str, str] | None = None) -> None:
        self._keep = as_bool(keep, "keep", "LossCurve")
        super().__init__(layout=layout)
        self._before, self._steps, self._done = 0.0, 1, 0
        self._of_bin: list[tuple[float, float]] = []
        self._training: list[list[float]] = []
        self._validation: list[list[Any]] = []
        self._last: tuple[float, float, float | None, float | None] | None = None
        self._sent = -np.inf

    def start(self, epochs: int, steps: int) -> None:
        """Begin a training of `epochs` epochs with `steps` steps each."""
        self._before = self._place if self._keep else 0.0
        if not self._keep:
            self._training, self._validation, self._last = [], [], None
        self._steps, self._done, self._of_bin = steps, 0, []
        self._each = max(1, -(-epochs * steps // MOST_POINTS))
        with self.hold_sync():
            self.epochs, self.running = int(np.ceil(self._before + epochs)), True
            self._show(force=True)

    def add_step(self, loss: float, accuracy: float) -> None:
        """Add a step: the loss and the accuracy of its batch, before the weights change."""
        self._done += 1
        self._of_bin.append((loss, accuracy))
        if len(self._of_bin) == self._each:
            self._close()
        self._show()

    def add_epoch(
        self,
        loss: float,
        accuracy: float,
        validation_loss: float | None = None,
        validation_accuracy: float | None = None,
    ) -> None:
        """Add an epoch: the means over its steps, and the results on the validation set, if there is one."""
        self._last = loss, accuracy, validation_loss, validation_accuracy
        if validation_loss is not None:
            self._validation.append([self._place, validation_loss, validation_accuracy])
        self._show()

    def finish(self) -> None:
        """End the training and draw the last points."""
        if self._of_bin:
            self._close()
        with self.hold_sync():
            self.running = False
            self._show(force=True)

    @property
    def _place(self) -> float:
        """Number of epochs drawn so far."""
        return self._before + self._done / self._steps

    def _close(self) -> None:
        """Add the mean over the last steps as a point, if it is finite: NaN and infinity cannot be drawn."""
        loss, accuracy = np.mean(self._of_bin, axis=0)
        if np.isfinite(loss):
            self._training.append([self._place, float(loss), float(accuracy)])
        self._of_bin = []

    def _show(self, force: bool = False) -> None:
        """Update the page, at most ten times a second unless `force` is set."""
        now = time.monotonic()
        if force or now - self._sent >= PAUSE:
            self._sent = now
            with self.hold_sync():
                self.training, self.validation = list(self._training), list(self._validation)

    def __repr__(self) -> str:
        if self._last is None:
            return "<LossCurve 0 epochs>"
        loss, accuracy, validation_loss, validation_accuracy = self._last
        text = f"<LossCurve {round(self._place)} of {self.epochs} epochs; loss {loss:.4f}, "
        text += f"accuracy {accuracy:.1%}"
        if validation_loss is not None:
            text += f"; validation: loss {validation_loss:.4f}, accuracy {validation_accuracy:.1%}"
        return text + ">"
