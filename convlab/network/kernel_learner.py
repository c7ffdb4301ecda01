"""Gradient descent on a single kernel, from images and their filtered versions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from convlab.errors import ImageError, ShapeError
from convlab.network.layers import Conv
from convlab.network.losses import mean_squared_error
from convlab.network.optimizers import Adam, Optimizer, as_optimizer
from convlab.network.sequential import Sequential
from convlab.ops.conv import as_images
from convlab.ops.geometry import pair, whole

if TYPE_CHECKING:
    from typing import Self

    import numpy.typing as npt

    from convlab.network._types import FloatArray, IntOrPair


class KernelLearner:
    """Learns a kernel from inputs and outputs by gradient descent: one convolutional layer with one feature map.

    Parameters
    ----------
    images : array_like of shape (H, W) or (N, H, W, 1)
    outputs : array_like of shape (H - kh + 1, W - kw + 1), or (N, ..., 1)
        The feature maps of the unknown kernel: ``conv2d(images, kernel)``, without padding.
    kernel_size : int or (rows, cols)
    optimizer : SGD or Adam, optional
        By default ``Adam(0.05)``.
    seed : int
        Of the initial kernel.
    optimiser
        Another spelling of `optimizer`.

    Attributes
    ----------
    kernel : ndarray of shape (kh, kw)
        The current kernel, as a copy.
    gradient : ndarray of shape (kh, kw), or None
        Of the error, for each weight of the kernel, as the last step found it.
    losses : list of float
        The mean squared error before each step.

    Raises
    ------
    ShapeError, ImageError
        If the shapes of images and outputs do not fit, or they have several channels or values that are not finite.
    OptionError
        If an option has an invalid value.
    TrainingError
        From `step` and `run`, if steps that are too long make the error infinite or NaN.

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

    def __init__(
        self,
        images: npt.ArrayLike,
        outputs: npt.ArrayLike,
        kernel_size: IntOrPair = 3,
        *,
        optimizer: Optimizer[Any] | None = None,
        seed: int = 0,
        optimiser: Optimizer[Any] | None = None,
    ) -> None:
        self._images, self._outputs = _grey_images(images, "images"), _grey_images(outputs, "outputs")
        size = pair(kernel_size, "kernel_size", 1)
        self._network = Sequential(
            [Conv(1, size, bias=False)], input_shape=self._images.shape[1:], seed=seed, dtype="float64"
        )
        wanted = (len(self._images), *self._network.shapes[1])
        if self._outputs.shape != wanted:
            raise ShapeError.says(
                "KernelLearner",
                "the shapes of images and outputs do not fit",
                f"images of shape {np.shape(images)}, outputs of shape {np.shape(outputs)}",
                f"a kernel of {size[0]} x {size[1]} without padding gives {wanted[1]} x {wanted[2]} values",
                "Use outputs=conv2d(images, kernel), and the size of that kernel",
            )
        self._optimizer = as_optimizer(optimizer, optimiser, Adam(0.05))
        self.losses: list[float] = []

    @property
    def kernel(self) -> FloatArray:
        return self._network.weights["0.weight"][:, :, 0, 0].copy()

    @property
    def gradient(self) -> FloatArray | None:
        """The gradient of the error for the kernel, (kh, kw), as the last step found it; None before the first."""
        found = self._network.layers[0].gradients.get("weight")
        return None if found is None else found[:, :, 0, 0].copy()

    def error(self) -> float:
        """The mean squared error of the current kernel."""
        return self._loss()[0]

    def _loss(self) -> tuple[float, FloatArray]:
        return mean_squared_error(self._network.forward(self._images), self._outputs)

    def step(self) -> float:
        """Take one step of gradient descent; returns the error before it.

        Raises
        ------
        TrainingError
            If this error is infinite or NaN.
        """
        with np.errstate(all="ignore"):  # overflow shows up as an infinite or NaN error, and is handled here
            loss, gradient = self._loss()
            if not np.isfinite(loss):
                given = f"error={loss} after {len(self.losses)} steps"
                raise self._optimizer.diverged("KernelLearner", "error", given)
            self._network.backward(gradient, to_input=False)
            self._optimizer.step(self._network)
        self.losses.append(loss)
        return loss

    def run(self, steps: int) -> Self:
        """Take this many steps; returns the learner.

        Raises
        ------
        OptionError
            If `steps` is not a whole number of at least 1.
        TrainingError
            As `step`.
        """
        for _ in range(whole(steps, "steps", 1, ("each moves the kernel a little", "Use run(100)"))):
            self.step()
        return self

    def __repr__(self) -> str:
        rows, cols = self.kernel.shape
        return f"<KernelLearner {rows}x{cols}, {len(self.losses)} steps, error {self.error():.2g}>"


def _grey_images(values: npt.ArrayLike, what: str) -> npt.NDArray[np.float64]:
    """`values` as (N, H, W, 1), float64."""
    array: npt.NDArray[np.float64] = as_images(values, "KernelLearner")[0].astype(float)
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
            "no kernel gives such values",
            "Use numpy.nan_to_num(image)",
        )
    return array
