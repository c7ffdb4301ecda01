"""How weights follow their gradients downhill: SGD with momentum, and Adam, both as PyTorch defines them."""

import weakref

import numpy as np

from convlab.errors import OptionError, TrainingError, short
from convlab.network._validation import number


class Optimiser:
    """What both share: a learning rate, and what they remember of each weight.

    One optimiser can go on with the same network in a second training; what it remembers belongs to the layers.
    """

    def __init__(self, rate):
        why = "it says how far each step goes, and 0 would go nowhere"
        self.rate = number(rate, "rate", 0, why=why, way_out="Use rate=0.001")
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

    def went_too_far(self, who, what, given, more=""):
        """The error for steps that led to what is no number; `more` ends its way out."""
        return TrainingError.says(
            who,
            f"the {what} is no longer a number",
            f"{given}, with {self}",
            "steps that are too long throw the weights further off each time",
            f"Try a smaller rate, such as {min(self.rate / 10, 0.01):g}{more}",
        )


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
        why = "it is the part of the velocity that stays"
        self.momentum = number(momentum, "momentum", 0, 1, closed=True, why=why, way_out="Use momentum=0.9")

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
        way_out = "Use betas=(0.9, 0.999)"
        if not isinstance(betas, (tuple, list)) or len(betas) != 2:
            why = "the mean of the gradients has one, that of their squares another"
            raise OptionError.says("betas", "there have to be two", f"betas={short(betas)}", why, way_out)
        why = "it is the part of a running mean that stays"
        self.betas = tuple(number(beta, "betas", 0, 1, closed=True, why=why, way_out=way_out) for beta in betas)
        self.epsilon = number(
            epsilon, "epsilon", 0, why="it keeps a division from meeting 0", way_out="Use epsilon=1e-8"
        )

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


def as_optimiser(optimiser, default):
    """`optimiser`, or `default` where there is none."""
    if optimiser is None:
        return default
    if not isinstance(optimiser, Optimiser):
        raise OptionError.says(
            "optimiser",
            "it has to be made by SGD or Adam",
            f"optimiser={short(optimiser)}",
            "it takes the steps, and remembers what they need",
            f"Use optimiser={default}",
        )
    return optimiser
