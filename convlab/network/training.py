"""The training loop: gradient descent, batch by batch and epoch by epoch."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from convlab.arrays import as_array
from convlab.errors import OptionError, TrainingError, as_bool, short
from convlab.network.layers import Dropout
from convlab.network.losses import softmax_cross_entropy
from convlab.network.optimizers import Adam, Optimizer, as_optimizer
from convlab.network.sequential import Sequential, as_network
from convlab.ops.geometry import whole

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager
    from typing import NoReturn

    import numpy.typing as npt

    from convlab.network._types import FloatArray, Labels, Weights


@dataclass(repr=False)
class History:
    """The record of a training.

    Attributes
    ----------
    loss, accuracy : list of float
        Of each epoch: the mean over its batches, while the weights were changing and with dropout.
    validation_loss, validation_accuracy : list of float
        At the end of each epoch, on the validation set; empty without one.
    step_loss, step_accuracy : list of float
        Of each step.
    """

    loss: list[float] = field(default_factory=list)
    accuracy: list[float] = field(default_factory=list)
    validation_loss: list[float] = field(default_factory=list)
    validation_accuracy: list[float] = field(default_factory=list)
    step_loss: list[float] = field(default_factory=list)
    step_accuracy: list[float] = field(default_factory=list)

    def __repr__(self) -> str:
        if not self.loss:
            return "<History 0 epochs>"
        parts = [f"{len(self.loss)} epochs, {len(self.step_loss)} steps"]
        parts.append(f"loss {self.loss[-1]:.4f}, accuracy {self.accuracy[-1]:.1%}")
        if self.validation_loss:
            parts.append(
                f"validation: loss {self.validation_loss[-1]:.4f}, accuracy {self.validation_accuracy[-1]:.1%}"
            )
        return f"<History {'; '.join(parts)}>"


class Observer(Protocol):
    """The methods that `train` calls, such as those of `LossCurve` and `NetworkViewer`."""

    def start(self, epochs: int, steps: int, /) -> object:
        """Training begins; `steps` per epoch."""

    def add_step(self, loss: float, accuracy: float, /) -> object:
        """A step was taken."""

    def add_epoch(
        self,
        loss: float,
        accuracy: float,
        validation_loss: float | None,
        validation_accuracy: float | None,
        /,
    ) -> object:
        """An epoch is over."""

    def finish(self) -> object:
        """Training is over, or failed."""


def train(
    network: Sequential,
    images: npt.ArrayLike,
    labels: npt.ArrayLike,
    *,
    epochs: int,
    batch_size: int = 32,
    optimizer: Optimizer[Any] | None = None,
    validation: tuple[npt.ArrayLike, npt.ArrayLike] | None = None,
    seed: int = 0,
    progress: bool = True,
    curve: Observer | Sequence[Observer] | None = None,
    optimiser: Optimizer[Any] | None = None,
) -> History:
    """Train a network to classify images, with softmax and cross-entropy as the loss.

    Each epoch goes through all images once, in a new random order, batch by batch. For each batch: forward, the loss,
    backward, one step of the optimizer.

    Parameters
    ----------
    network : Sequential
        Its weights change. Frozen layers keep theirs; the outputs of those at the front are computed only once.
    images : array_like of shape (N, H, W, C)
        Values of about 0 to 1.
    labels : array_like of int, shape (N,)
        The index of each image's class.
    epochs, batch_size : int
        The last batch of an epoch may be smaller.
    optimizer : SGD or Adam, optional
        By default ``Adam()``.
    validation : (images, labels), optional
        The validation set: evaluated after each epoch, never trained on. Keep the test set for the final network.
    seed : int
        Of the order of the images and of dropout. The same network, data and seed give the same numbers.
    progress : bool
        Show a progress bar. Needs tqdm.
    curve : LossCurve, NetworkViewer, or a list of them, optional
        Shows loss and accuracy, or the network itself, during training. Any object with the methods
        ``start(epochs, steps)``, ``add_step(loss, accuracy)``,
        ``add_epoch(loss, accuracy, validation_loss, validation_accuracy)`` and ``finish()`` will do.
    optimiser
        Another spelling of `optimizer`.

    Returns
    -------
    History

    Raises
    ------
    TrainingError
        If an image has values that are not finite or not of about 0 to 1, or the loss becomes infinite or NaN. The
        network then has its last good weights: those from the start of the last epoch that began with a finite loss.
    ShapeError, OptionError
        If images or labels do not fit the network, or an option has an invalid value.

    Examples
    --------
    >>> from convlab import network as nn
    >>> data = nn.data.digits()
    >>> net = nn.small_network(data.classes)
    >>> history = train(net, data.train_images, data.train_labels, epochs=2, progress=False)
    >>> history.loss[1] < history.loss[0]
    True
    """
    batch, classes = _checked(as_network(network, "train"), images, labels, "images")
    held_out = None if validation is None else _checked(network, *_pair(validation), "validation images")
    epochs = whole(epochs, "epochs", 1, ("each shows all images once", "Use epochs=10"))
    batch_size = whole(batch_size, "batch_size", 1, ("it is the number of images in each step", "Use batch_size=32"))
    rule = as_optimizer(optimizer, optimiser, Adam())
    run = _Run(network, batch, classes, rule, held_out, np.random.default_rng(whole(seed, "seed", 0)))
    steps = -(-len(batch) // batch_size)
    observers = _observers(curve)
    for observer in observers:
        observer.start(epochs, steps)
    bar = _progress_bar(epochs * steps) if as_bool(progress, "progress", "train") else None
    try:
        # Overflow shows up as an infinite or NaN loss, and is handled there.
        with np.errstate(all="ignore"), _one_thread():
            for _ in range(epochs):
                run.epoch(batch_size, bar, observers)
    finally:
        if bar is not None:
            bar.close()
        for observer in observers:
            observer.finish()
    return run.history


class _Run:
    """The state of one training."""

    def __init__(
        self,
        network: Sequential,
        images: FloatArray,
        labels: Labels,
        optimizer: Optimizer[Any],
        validation: tuple[FloatArray, Labels] | None,
        rng: np.random.Generator,
    ) -> None:
        self.network, self.labels, self.optimizer, self.rng = network, labels, optimizer, rng
        self.history = History()
        self.good = _snapshot(network)
        self.first = _frozen_in_front(network)
        # The outputs of layers that do not change are the same in each epoch.
        self.images = network._in_parts(images, self.first) if self.first else images
        self.validation = validation
        for number, layer in enumerate(network.layers):
            if isinstance(layer, Dropout):
                layer.rng = np.random.default_rng([int(rng.integers(2**32)), number])

    def epoch(self, batch_size: int, bar: Any, observers: Sequence[Observer]) -> None:
        """Take one step for each batch, and record the epoch."""
        history, begin = self.history, len(self.history.step_loss)
        order, weighted = self.rng.permutation(len(self.images)), np.zeros(2)
        at_start = _snapshot(self.network)
        for start in range(0, len(order), batch_size):
            batch = order[start : start + batch_size]
            loss, accuracy = self.step(self.images[batch], self.labels[batch])
            if not np.isfinite(loss):
                self.stop(f"in epoch {len(history.loss) + 1}, step {len(history.step_loss) - begin + 1}", loss)
            if start == 0:
                self.good = at_start
            weighted += np.array([loss, accuracy]) * len(batch)
            history.step_loss.append(loss)
            history.step_accuracy.append(accuracy)
            if bar is not None:
                bar.set_postfix_str(f"loss {loss:.4f}", refresh=False)
                bar.update()
            for observer in observers:
                observer.add_step(loss, accuracy)
        if not all(np.isfinite(array).all() for array in self.network.weights.values()):
            self.stop(f"at the end of epoch {len(history.loss) + 1}", float("nan"))
        loss, accuracy = (weighted / len(order)).tolist()
        history.loss.append(loss)
        history.accuracy.append(accuracy)
        found: tuple[float, float] | tuple[None, None] = None, None
        if self.validation is not None:
            found = self.network.evaluate(*self.validation)
            history.validation_loss.append(found[0])
            history.validation_accuracy.append(found[1])
        for observer in observers:
            observer.add_epoch(loss, accuracy, *found)

    def step(self, images: FloatArray, labels: Labels) -> tuple[float, float]:
        """(loss, accuracy) of one batch before the step, which is taken if the loss is finite."""
        scores = self.network._through(self.network.layers[self.first :], images, training=True)
        loss, gradient = softmax_cross_entropy(scores, labels)
        if np.isfinite(loss):
            self.network.backward(gradient, to_input=False)
            self.optimizer.step(self.network)
        return loss, float((scores.argmax(axis=1) == labels).mean())

    def stop(self, place: str, loss: float) -> NoReturn:
        """Restore the last good weights, and raise a TrainingError."""
        self.network.set_weights(self.good)
        more = ", and images with values from 0 to 1; the network has its last good weights again"
        raise self.optimizer.diverged("train", "loss", f"loss={loss} {place}", more)


def _snapshot(network: Sequential) -> Weights:
    return {name: array.copy() for name, array in network.weights.items()}


def _frozen_in_front(network: Sequential) -> int:
    """Number of layers at the front that do the same in each epoch: no weights to learn, and no dropout."""
    first = network.first_to_learn()
    drops = (number for number, layer in enumerate(network.layers) if isinstance(layer, Dropout))
    return min(first, next(drops, first))


def _checked(network: Sequential, images: npt.ArrayLike, labels: npt.ArrayLike, what: str) -> tuple[FloatArray, Labels]:
    """Images and labels as arrays, if the network can be trained on them."""
    given = as_array(images, what, "train")
    batch = network.as_input(given)
    classes = network.as_labels(labels, len(batch))
    if not np.isfinite(batch).all():
        place = tuple(int(index) for index in np.argwhere(~np.isfinite(batch))[0])
        raise TrainingError.says(
            "train",
            f"the {what} have to be finite numbers",
            f"{batch[place]} at index {place}",
            "it would spread through all sums into all weights",
            "Use numpy.nan_to_num(images), or leave such images out",
        )
    if given.dtype.kind in "iu" and given.max() > 1:
        raise TrainingError.says(
            "train",
            f"the {what} have to be of about 0 to 1",
            f"dtype={given.dtype}, values up to {given.max()}",
            "with inputs so large the first steps change the weights far too much",
            "Use images / 255",
        )
    return batch, classes


def _pair(validation: object) -> tuple[Any, Any]:
    if isinstance(validation, (tuple, list)) and len(validation) == 2:
        return validation[0], validation[1]
    raise OptionError.says(
        "validation",
        "it has to be a pair (images, labels)",
        short(validation),
        "the network is evaluated on them after each epoch",
        "Use validation=(data.validation_images, data.validation_labels)",
    )


def _observers(curve: object) -> list[Observer]:
    """The objects that show the training, as a list; any without the methods of `Observer` is refused."""
    observers: list[Any] = list(curve) if isinstance(curve, (list, tuple)) else [] if curve is None else [curve]
    for one in observers:
        methods = ("start", "add_step", "add_epoch", "finish")
        if isinstance(one, type) or not all(hasattr(one, method) for method in methods):
            raise OptionError.says(
                "curve",
                "it cannot watch a training",
                short(one),
                "training reports each step and each epoch to it",
                "Use curve=LossCurve(), or curve=[LossCurve(), NetworkViewer(network)]",
            )
    return observers


def _one_thread() -> AbstractContextManager[Any]:
    """Limit matrix products to one thread: they are small here, and on a busy machine threads wait for each other."""
    from threadpoolctl import threadpool_limits

    limits: AbstractContextManager[Any] = threadpool_limits(1, user_api="blas")
    return limits


def _progress_bar(steps: int) -> Any:
    from tqdm.auto import tqdm

    return tqdm(total=steps, unit="step", leave=True)
