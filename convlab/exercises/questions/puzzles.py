"""The puzzle "guess my kernel": three levels, each with a hidden kernel and hints."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from convlab.exercises.kinds import read_only
from convlab.images import load_image
from convlab.kernels import as_kernel
from convlab.ops.conv import conv2d

if TYPE_CHECKING:
    import numpy.typing as npt


@dataclass(frozen=True)
class Level:
    """One hidden kernel of 3 x 3 whole numbers.

    Attributes
    ----------
    prompt : str
    kernel : rows or str
        The hidden kernel.
    hints : tuple of str
    why : str
        Shown when the kernel is found.
    """

    prompt: str
    kernel: str | npt.ArrayLike
    hints: tuple[str, ...]
    why: str

    @cached_property
    def weights(self) -> npt.NDArray[Any]:
        """The hidden kernel as a read-only array, (3, 3)."""
        weights: npt.NDArray[Any] = read_only(as_kernel(self.kernel))
        return weights

    @cached_property
    def target(self) -> npt.NDArray[Any]:
        """The feature map of the hidden kernel, a read-only array (H − 2, W − 2)."""
        target: npt.NDArray[Any] = read_only(conv2d(picture(), self.weights))
        return target

    def distance(self, kernel: str | npt.ArrayLike) -> float:
        """Mean absolute difference between this kernel's feature map and the target, in grey levels; 0 if it is found.

        >>> LEVELS[0].distance(LEVELS[0].kernel)
        0.0
        """
        return float(np.abs(conv2d(picture(), kernel) - self.target).mean())


@cache
def picture() -> npt.NDArray[Any]:
    """The image of all levels: the cat, small and grey, as a read-only array (H, W)."""
    image: npt.NDArray[Any] = read_only(load_image("cat", max_side=60, grey=True))
    return image


LEVELS = (
    Level(
        prompt="Two weights are not 0. Change the kernel until your map is the target.",
        kernel=[[0, 0, 0], [-1, 0, 1], [0, 0, 0]],
        hints=(
            "Flat areas are 0 in the target, so the weights add up to 0.",
            "Upright edges answer and level ones do not: it compares left with right.",
        ),
        why="Right minus left: a derivative. All edge kernels grow from this one.",
    ),
    Level(
        prompt="A kernel with a name. Edges that lie level answer here.",
        kernel="sobel_y",
        hints=(
            "Flat areas vanish again: the weights add up to 0.",
            "It compares below with above, so the middle row is 0.",
            "The middle column counts twice.",
        ),
        why="Sobel y: below minus above, with the middle counted twice.",
    ),
    Level(
        prompt="A kernel that is not symmetric at all, and keeps the brightness.",
        kernel="emboss",
        hints=(
            "Flat areas stay as they are: the weights add up to 1.",
            "Light seems to come from one corner: weights change sign along a diagonal.",
            "One corner is −2, the opposite one 2, and the other two corners are 0.",
        ),
        why="Emboss: a slope along the diagonal, added to the picture itself.",
    ),
)
