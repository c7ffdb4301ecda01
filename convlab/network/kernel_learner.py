"""One kernel, learnt from a picture and what a filter made of it."""

import numpy as np

from convlab.errors import ImageError, ShapeError
from convlab.network.layers import Conv
from convlab.network.losses import mean_squared_error
from convlab.network.optimisers import Adam, as_optimiser
from convlab.network.sequential import Sequential
from convlab.ops.conv import as_images
from convlab.ops.geometry import pair, whole


class KernelLearner:
    """Finds a kernel by gradient descent, knowing only inputs and outputs: one convolutional layer with one map.

    Parameters
    ----------
    images : array_like of shape (H, W) or (N, H, W, 1)
    outputs : array_like of shape (H - kh + 1, W - kw + 1), or (N, ..., 1)
        What the unknown kernel made of them: ``conv2d(images, kernel)``, without padding.
    kernel_size : int or (rows, cols)
    optimiser : SGD or Adam, optional
        By default ``Adam(0.05)``.
    seed : int
        Of the kernel at the start.

    Attributes
    ----------
    kernel : ndarray of shape (kh, kw)
        As it is now.
    losses : list of float
        The mean squared error before each step.

    Raises
    ------
    ShapeError, ImageError
        If images and outputs do not belong together, have several channels, or numbers that are not finite.
    TrainingError
        From `step` and `run`, if steps that are too long end in an error that is no number.

    Examples
    --------
    >>> from convlab.ops.conv import conv2d
    >>> image = np.random.default_rng(0).normal(size=(12, 15))
    >>> learner = KernelLearner(image, conv2d(image, "sobel_x"))
    >>> learner
    <KernelLearner 3x3, 0 steps, error 13>
    >>> learner.run(400).error() < 1e-6
    True
    >>> learner.kernel.round(2) + 0
    array([[-1.,  0.,  1.],
           [-2.,  0.,  2.],
           [-1.,  0.,  1.]])
    """

    def __init__(self, images, outputs, kernel_size=3, *, optimiser=None, seed=0):
        self._images, self._outputs = _pictures(images, "images"), _pictures(outputs, "outputs")
        size = pair(kernel_size, "kernel_size", 1)
        self._network = Sequential(
            [Conv(1, size, bias=False)], input_shape=self._images.shape[1:], seed=seed, dtype="float64"
        )
        wanted = (len(self._images), *self._network.shapes[1])
        if self._outputs.shape != wanted:
            raise ShapeError.says(
                "KernelLearner",
                "images and outputs do not belong together",
                f"images of shape {np.shape(images)}, outputs of shape {np.shape(outputs)}",
                f"a kernel of {size[0]} x {size[1]} without padding gives {wanted[1]} x {wanted[2]} values",
                "Use outputs=conv2d(images, kernel), and the size of that kernel",
            )
        self._optimiser = as_optimiser(optimiser, Adam(0.05))
        self.losses = []

    @property
    def kernel(self):
        return self._network.weights["0.weight"][:, :, 0, 0].copy()

    @property
    def gradient(self):
        """What each weight changes of the error, (kh, kw), as the last step found it; None before it."""
        found = self._network.layers[0].gradients.get("weight")
        return None if found is None else found[:, :, 0, 0].copy()

    def error(self):
        """The mean squared error of the kernel as it is now."""
        return self._loss()[0]

    def _loss(self):
        return mean_squared_error(self._network.forward(self._images), self._outputs)

    def step(self):
        """One step downhill; returns the error before it."""
        with np.errstate(all="ignore"):  # what overflows ends in an error that is no number, and is met here
            loss, gradient = self._loss()
            if not np.isfinite(loss):
                given = f"error={loss} after {len(self.losses)} steps"
                raise self._optimiser.went_too_far("KernelLearner", "error", given)
            self._network.backward(gradient, to_input=False)
            self._optimiser.step(self._network)
        self.losses.append(loss)
        return loss

    def run(self, steps):
        """That many steps; returns the learner."""
        for _ in range(whole(steps, "steps", 1, ("each moves the kernel a little", "Use run(100)"))):
            self.step()
        return self

    def __repr__(self):
        rows, cols = self.kernel.shape
        return f"<KernelLearner {rows}x{cols}, {len(self.losses)} steps, error {self.error():.2g}>"


def _pictures(values, what):
    """`values` as (N, H, W, 1), float64."""
    array = as_images(values, "KernelLearner")[0].astype(float)
    if array.shape[3] != 1:
        raise ShapeError.says(
            "KernelLearner",
            f"the {what} have to be grey",
            f"shape={array.shape}",
            "one kernel reads one channel",
            "Use image[..., 0] for the first channel",
        )
    if not np.isfinite(array).all():
        raise ImageError.says(
            "KernelLearner",
            f"the {what} have to be finite numbers",
            f"{array[~np.isfinite(array)][0]} among them",
            "no kernel comes near to that",
            "Use numpy.nan_to_num(image)",
        )
    return array
