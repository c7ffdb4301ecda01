"""Training: epoch after epoch, batch after batch, down the gradient of the loss."""

from dataclasses import dataclass, field

import numpy as np

from convlab.arrays import as_array
from convlab.errors import OptionError, TrainingError, as_bool, short
from convlab.network.layers import Dropout
from convlab.network.losses import softmax_cross_entropy
from convlab.network.optimisers import Adam, as_optimiser
from convlab.network.sequential import as_network
from convlab.ops.geometry import whole


@dataclass(repr=False)
class History:
    """What a training was like.

    Attributes
    ----------
    loss, accuracy : list of float
        Of each epoch: the mean over its batches, while the weights were changing and dropout dropped.
    validation_loss, validation_accuracy : list of float
        Of each epoch, at its end, on images that it did not learn from; empty without them.
    step_loss, step_accuracy : list of float
        Of each step.
    """

    loss: list = field(default_factory=list)
    accuracy: list = field(default_factory=list)
    validation_loss: list = field(default_factory=list)
    validation_accuracy: list = field(default_factory=list)
    step_loss: list = field(default_factory=list)
    step_accuracy: list = field(default_factory=list)

    def __repr__(self):
        if not self.loss:
            return "<History 0 epochs>"
        parts = [f"{len(self.loss)} epochs, {len(self.step_loss)} steps"]
        parts.append(f"loss {self.loss[-1]:.4f}, accuracy {self.accuracy[-1]:.1%}")
        if self.validation_loss:
            parts.append(
                f"validation: loss {self.validation_loss[-1]:.4f}, accuracy {self.validation_accuracy[-1]:.1%}"
            )
        return f"<History {'; '.join(parts)}>"


def train(
    network,
    images,
    labels,
    *,
    epochs,
    batch_size=32,
    optimiser=None,
    validation=None,
    seed=0,
    progress=True,
    curve=None,
):
    """Train a network to classify: softmax and cross-entropy at its end.

    Each epoch goes through all images once, in a new order, some at a time. For each batch: forward, the loss,
    backward, one step of the optimiser.

    Parameters
    ----------
    network : Sequential
        Its weights change. Frozen layers keep theirs; those in front are computed only once.
    images : array_like of shape (N, H, W, C)
        Values of about 0 to 1.
    labels : array_like of int, shape (N,)
    epochs, batch_size : int
        The last batch of an epoch may be smaller.
    optimiser : SGD or Adam, optional
        By default ``Adam()``.
    validation : (images, labels), optional
        Tried out after each epoch, never learnt from.
    seed : int
        Of the order of the images and of dropout. With the same network, data and seed every number is the same.
    progress : bool
        Whether to show a progress bar. Needs tqdm.
    curve : LossCurve, NetworkViewer, or a list of them, optional
        Draws loss and accuracy, or the network itself, while training goes on. Anything with the methods
        ``start(epochs, steps)``, ``add_step(loss, accuracy)``,
        ``add_epoch(loss, accuracy, validation_loss, validation_accuracy)`` and ``finish()`` will do.

    Returns
    -------
    History

    Raises
    ------
    TrainingError
        If an image is not made of finite numbers of about 0 to 1, or the loss becomes infinite or no number. The
        network then has the last good weights: those with which an epoch began well.
    ShapeError, OptionError
        If images or labels are not those of the network, or an option means nothing.
    """
    images, labels = _checked(as_network(network, "train"), images, labels, "images")
    if validation is not None:
        validation = _checked(network, *_pair(validation), "validation images")
    epochs = whole(epochs, "epochs", 1, ("each shows all images once", "Use epochs=10"))
    batch_size = whole(batch_size, "batch_size", 1, ("so many images make up one step", "Use batch_size=32"))
    optimiser = as_optimiser(optimiser, Adam())
    run = _Run(network, images, labels, optimiser, validation, np.random.default_rng(whole(seed, "seed", 0)))
    steps = -(-len(images) // batch_size)
    watching = _watching(curve)
    for one in watching:
        one.start(epochs, steps)
    bar = _progress_bar(epochs * steps) if as_bool(progress, "progress", "train") else None
    try:
        # What overflows ends in a loss that is no number, and is met there.
        with np.errstate(all="ignore"), _one_thread():
            for _ in range(epochs):
                run.epoch(batch_size, bar, watching)
    finally:
        if bar is not None:
            bar.close()
        for one in watching:
            one.finish()
    return run.history


class _Run:
    """One training: what it goes through, and what it has come to."""

    def __init__(self, network, images, labels, optimiser, validation, rng):
        self.network, self.labels, self.optimiser, self.rng = network, labels, optimiser, rng
        self.history = History()
        self.good = _snapshot(network)
        self.first = _frozen_in_front(network)
        # What layers that do not change make of the images does not change either.
        self.images = network._in_parts(images, self.first) if self.first else images
        self.validation = validation
        for number, layer in enumerate(network.layers):
            if isinstance(layer, Dropout):
                layer.rng = np.random.default_rng([int(rng.integers(2**32)), number])

    def epoch(self, batch_size, bar, watching):
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
            for one in watching:
                one.add_step(loss, accuracy)
        if not all(np.isfinite(array).all() for array in self.network.weights.values()):
            self.stop(f"at the end of epoch {len(history.loss) + 1}", float("nan"))
        means = (weighted / len(order)).tolist()
        history.loss.append(means[0])
        history.accuracy.append(means[1])
        found = None
        if self.validation is not None:
            found = self.network.evaluate(*self.validation)
            history.validation_loss.append(found[0])
            history.validation_accuracy.append(found[1])
        for one in watching:
            one.add_epoch(*means, *(found or (None, None)))

    def step(self, images, labels):
        """One batch: (loss, accuracy) before the step, which is taken if the loss is a number."""
        scores = self.network._through(self.network.layers[self.first :], images, training=True)
        loss, gradient = softmax_cross_entropy(scores, labels)
        if np.isfinite(loss):
            self.network.backward(gradient, to_input=False)
            self.optimiser.step(self.network)
        return loss, float((scores.argmax(axis=1) == labels).mean())

    def stop(self, place, loss):
        self.network.set_weights(self.good)
        more = ", and images with values from 0 to 1; the network has its last good weights again"
        raise self.optimiser.went_too_far("train", "loss", f"loss={loss} {place}", more)


def _snapshot(network):
    return {name: array.copy() for name, array in network.weights.items()}


def _frozen_in_front(network):
    """How many layers in front do the same in each epoch: no weights to learn, and no dropout."""
    first = network.first_to_learn()
    drops = (number for number, layer in enumerate(network.layers) if isinstance(layer, Dropout))
    return min(first, next(drops, first))


def _checked(network, images, labels, what):
    given = as_array(images, what, "train")
    batch = network.as_input(given)
    labels = network.as_labels(labels, len(batch))
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
            "with inputs so large the first steps throw the weights far off",
            "Use images / 255",
        )
    return batch, labels


def _pair(validation):
    if isinstance(validation, (tuple, list)) and len(validation) == 2:
        return validation
    raise OptionError.says(
        "validation",
        "it has to be a pair (images, labels)",
        short(validation),
        "the network is tried out on them after each epoch",
        "Use validation=(data.test_images, data.test_labels)",
    )


def _watching(curve):
    """What watches the training, as a list."""
    watching = list(curve) if isinstance(curve, (list, tuple)) else [] if curve is None else [curve]
    for one in watching:
        told = ("start", "add_step", "add_epoch", "finish")
        if isinstance(one, type) or not all(hasattr(one, method) for method in told):
            raise OptionError.says(
                "curve",
                "it cannot watch a training",
                short(one),
                "it is told of each step and each epoch",
                "Use curve=LossCurve(), or curve=[LossCurve(), NetworkViewer(network)]",
            )
    return watching


def _one_thread():
    """Matrix products on one processor: ours are small, and on a busy machine threads wait for each other."""
    from threadpoolctl import threadpool_limits

    return threadpool_limits(1, user_api="blas")


def _progress_bar(steps):
    from tqdm.auto import tqdm

    return tqdm(total=steps, unit="step", leave=True)
