"""How weights follow their gradients downhill: SGD with momentum, and Adam, both as PyTorch defines them."""

import weakref

import numpy as np

from convlab.errors import OptionError, short


class Optimiser:
    """What both share: a learning rate, and what they remember of each weight.

    One optimiser can go on with the same network in a second training; what it remembers belongs to the layers.
    """

    def __init__(self, rate):
        self.rate = _number(rate, "rate", 0, None, "it says how far each step goes, and 0 would go nowhere")
        self._memories = weakref.WeakKeyDictionary()  # layer -> {name of its weights: what is remembered}

    def step(self, network):
        """Change all weights that are not frozen, by the gradients of the last `backward`."""
        for layer in network.layers:
            if layer.frozen:
                continue
            memories = self._memories.setdefault(layer, {})
            for name, gradient in layer.gradients.items():
                weights = layer.weights[name]
                if name not in memories:
                    memories[name] = self._start(weights)
                self._change(weights, gradient, memories[name])


class SGD(Optimiser):
    """Stochastic gradient descent: each weight goes against its gradient, and with momentum it keeps rolling.

    ``velocity = momentum * velocity + gradient;  weight -= rate * velocity``

    Parameters
    ----------
    rate : float
        The learning rate, above 0.
    momentum : float
        How much of the last velocity stays, from 0 (none) to below 1.

    References
    ----------
    Sutskever, Martens, Dahl & Hinton (2013), On the importance of initialization and momentum in deep learning,
    ICML; in the form of ``torch.optim.SGD``.
    """

    def __init__(self, rate, momentum=0.0):
        super().__init__(rate)
        self.momentum = _number(momentum, "momentum", 0, 1, "it is the part of the velocity that stays", closed=True)

    def _start(self, weights):
        return np.zeros_like(weights)

    def _change(self, weights, gradient, velocity):
        velocity *= self.momentum
        velocity += gradient
        weights -= self.rate * velocity

    def __repr__(self):
        return f"SGD(rate={self.rate:g}, momentum={self.momentum:g})"


class Adam(Optimiser):
    """A step of about the same length for each weight: its mean gradient, divided by the usual size of it.

    Parameters
    ----------
    rate : float
        The learning rate, above 0.
    betas : (float, float)
        How much of the running means of gradient and squared gradient stays at each step.
    epsilon : float
        Keeps the division sane where gradients are tiny.

    References
    ----------
    Kingma & Ba (2015), Adam: A method for stochastic optimization, ICLR, algorithm 1; in the form of
    ``torch.optim.Adam``.
    """

    def __init__(self, rate=1e-3, betas=(0.9, 0.999), epsilon=1e-8):
        super().__init__(rate)
        why = "it is the part of a running mean that stays"
        self.betas = tuple(_number(beta, "betas", 0, 1, why, closed=True) for beta in betas)
        self.epsilon = _number(epsilon, "epsilon", 0, None, "it keeps a division from meeting 0")

    def _start(self, weights):
        return {"steps": 0, "mean": np.zeros_like(weights), "square": np.zeros_like(weights)}

    def _change(self, weights, gradient, memory):
        memory["steps"] += 1
        first, second = self.betas
        mean, square = memory["mean"], memory["square"]
        mean += (1 - first) * (gradient - mean)
        square *= second
        square += (1 - second) * (gradient * gradient)
        # Both started at 0 and are too small at first: divided by how much of them has come by now.
        length = self.rate / (1 - first ** memory["steps"])
        size = np.sqrt(square)
        size /= (1 - second ** memory["steps"]) ** 0.5
        size += self.epsilon
        np.divide(mean, size, out=size)
        size *= length
        weights -= size

    def __repr__(self):
        return f"Adam(rate={self.rate:g})"


def _number(value, name, low, high, why, closed=False):
    """`value` as a float above `low` (or at it, when `closed`) and below `high`."""
    is_number = isinstance(value, (int, float, np.number)) and not isinstance(value, bool)
    if is_number and (value > low or (closed and value == low)) and (value < np.inf if high is None else value < high):
        return float(value)
    lower = f"of at least {low}" if closed else f"above {low}"
    wanted = f"a finite number {lower}" if high is None else f"a number {lower} and below {high}"
    raise OptionError.says(
        name,
        f"it has to be {wanted}",
        f"{name}={short(value)}",
        why,
        f"Use {name}={'0.9' if high else '0.001'}",
    )
