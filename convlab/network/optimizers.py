"""Optimizers, which turn gradients into updates of the weights: SGD with momentum and Adam, as in PyTorch."""

from __future__ import annotations

import weakref
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

import numpy as np

from convlab.errors import OptionError, TrainingError, short
from convlab.network._validation import number

if TYPE_CHECKING:
    from typing import Any

    from convlab.network._types import FloatArray
    from convlab.network.layers import Layer
    from convlab.network.sequential import Sequential

State = TypeVar("State")


class Optimizer(Generic[State]):
    """Base class of the optimizers: a learning rate, and a `State` for each array of weights.

    An optimizer can continue with the same network in a second training; its state belongs to the layers.
    """

    def __init__(self, rate: float) -> None:
        why = "it says how far each step goes, and 0 would go nowhere"
        self.rate = number(rate, "rate", 0, why=why, way_out="Use rate=0.001")
        self._states: weakref.WeakKeyDictionary[Layer, dict[str, State]] = weakref.WeakKeyDictionary()

    def step(self, network: Sequential) -> None:
        """Update all weights that are not frozen, by the gradients of the last `backward`."""
        for layer in network.layers:
            if layer.frozen:
                continue
            states = self._states.setdefault(layer, {})
            for name, gradient in layer.gradients.items():
                weights = layer.weights[name]
                if name not in states:
                    states[name] = self._start(weights)
                self._update(weights, gradient, states[name])

    def _start(self, weights: FloatArray) -> State:
        """The state before the first step."""
        raise NotImplementedError

    def _update(self, weights: FloatArray, gradient: FloatArray, state: State) -> None:
        """Change `weights` and `state` in place."""
        raise NotImplementedError

    def diverged(self, who: str, what: str, given: str, more: str = "") -> TrainingError:
        """The error for steps so long that the loss overflowed; `more` ends its way out."""
        return TrainingError.says(
            who,
            f"the {what} is no longer a number",
            f"{given}, with {self}",
            "steps that are too long overshoot the minimum further each time",
            f"Try a smaller rate, such as {min(self.rate / 10, 0.01):g}{more}",
        )


class SGD(Optimizer["FloatArray"]):
    """Stochastic gradient descent, with optional momentum: each weight moves against its gradient.

    ``velocity = momentum * velocity + gradient;  weight -= rate * velocity``

    Parameters
    ----------
    rate : float
        The learning rate, above 0.
    momentum : float
        The part of the last velocity that stays, from 0 (none) to below 1.

    Raises
    ------
    OptionError
        If `rate` or `momentum` is outside its range.

    References
    ----------
    Sutskever, Martens, Dahl & Hinton (2013), On the importance of initialization and momentum in deep learning,
    ICML; in the form of ``torch.optim.SGD``.
    """

    def __init__(self, rate: float, momentum: float = 0.0) -> None:
        super().__init__(rate)
        why = "it is the part of the velocity that stays"
        self.momentum = number(momentum, "momentum", 0, 1, closed=True, why=why, way_out="Use momentum=0.9")

    def _start(self, weights: FloatArray) -> FloatArray:
        return np.zeros_like(weights)

    def _update(self, weights: FloatArray, gradient: FloatArray, state: FloatArray) -> None:
        velocity = state
        velocity *= self.momentum
        velocity += gradient
        weights -= self.rate * velocity

    def __repr__(self) -> str:
        return f"SGD(rate={self.rate:g}, momentum={self.momentum:g})"


@dataclass
class Moments:
    """The state of Adam for an array of weights: running means of the gradient and of its square, each from 0."""

    mean: FloatArray
    square: FloatArray
    steps: int = 0


class Adam(Optimizer[Moments]):
    """Adam: each weight moves by its mean gradient, divided by the root mean square of that gradient.

    So the steps of all weights are of about the same length.

    Parameters
    ----------
    rate : float
        The learning rate, above 0.
    betas : (float, float)
        The parts of the running means of gradient and squared gradient that stay at each step, from 0 to below 1.
    epsilon : float
        Added to the divisor, for tiny gradients.

    Raises
    ------
    OptionError
        If an option is outside its range.

    References
    ----------
    Kingma & Ba (2015), Adam: A method for stochastic optimization, ICLR, algorithm 1; in the form of
    ``torch.optim.Adam``.
    """

    def __init__(self, rate: float = 1e-3, betas: tuple[float, float] = (0.9, 0.999), epsilon: float = 1e-8) -> None:
        super().__init__(rate)
        way_out = "Use betas=(0.9, 0.999)"
        if not isinstance(betas, (tuple, list)) or len(betas) != 2:
            why = "the mean of the gradients has one, that of their squares another"
            raise OptionError.says("betas", "there have to be two", f"betas={short(betas)}", why, way_out)
        why = "it is the part of a running mean that stays"
        self.betas = tuple(number(beta, "betas", 0, 1, closed=True, why=why, way_out=way_out) for beta in betas)
        self.epsilon = number(
            epsilon, "epsilon", 0, why="it keeps a division from meeting 0", way_out="Use epsilon=1e-8"
        )

    def _start(self, weights: FloatArray) -> Moments:
        return Moments(np.zeros_like(weights), np.zeros_like(weights))

    def _update(self, weights: FloatArray, gradient: FloatArray, state: Moments) -> None:
        state.steps += 1
        first, second = self.betas
        mean, square = state.mean, state.square
        mean += (1 - first) * (gradient - mean)
        square *= second
        square += (1 - second) * (gradient * gradient)
        # Both started at 0 and are too small at first, which the two divisions correct.
        length = self.rate / (1 - first**state.steps)
        size = np.sqrt(square)
        size /= (1 - second**state.steps) ** 0.5
        size += self.epsilon
        np.divide(mean, size, out=size)
        size *= length
        weights -= size

    def __repr__(self) -> str:
        return f"Adam(rate={self.rate:g})"


def as_optimizer(optimizer: object, optimiser: object, default: Optimizer[Any]) -> Optimizer[Any]:
    """The optimizer given under either spelling, or `default`; anything but one optimizer is refused."""
    given = optimizer if optimiser is None else optimiser
    if given is None:
        return default
    if isinstance(given, Optimizer) and (optimizer is None or optimiser is None):
        return given
    both = f"optimizer={short(optimizer)}, optimiser={short(optimiser)}"
    raise OptionError.says(
        "optimizer",
        "it has to be one object made by SGD or Adam",
        both if optimizer is not None and optimiser is not None else f"optimizer={short(given)}",
        "an optimizer has a learning rate and a state",
        f"Use optimizer={default}",
    )
