"""Networks against PyTorch: the gradients of each layer, and a training step by step from the same weights."""

import numpy as np
import pytest
from numpy.testing import assert_allclose
from torch_oracle import functional, torch

from convlab import network as nn


def there(array):
    """(N, H, W, C) to PyTorch's (N, C, H, W), other shapes as they are; a leaf that gets a gradient."""
    axes = (0, 3, 1, 2) if array.ndim == 4 else tuple(range(array.ndim))
    return torch.tensor(np.ascontiguousarray(array.transpose(axes)), requires_grad=True)


def kernel_there(array):
    return torch.tensor(np.ascontiguousarray(array.transpose(3, 2, 0, 1)), requires_grad=True)


def back(tensor):
    array = tensor.detach().numpy()
    return array.transpose(0, 2, 3, 1) if array.ndim == 4 else array


def kernel_back(tensor):
    return tensor.detach().numpy().transpose(2, 3, 1, 0)


def conv(layer, x, weights):
    (top, bottom), (left, right) = layer.plan
    padded = functional.pad(x, (left, right, top, bottom))
    options = dict(stride=layer.stride, dilation=layer.dilation, groups=layer.groups)
    return functional.conv2d(padded, weights["weight"], weights.get("bias"), **options)


def dense(layer, x, weights):
    return x @ weights["weight"] + weights.get("bias", 0)


def flatten(layer, x, weights):
    return (x.permute(0, 2, 3, 1) if x.ndim == 4 else x).reshape(len(x), -1)  # ours has the channels last


def pool(layer):
    return dict(stride=layer.stride, padding=tuple(sides[0] for sides in layer.plan))


THEIRS = {
    "conv": conv,
    "dense": dense,
    "flatten": flatten,
    "relu": lambda layer, x, weights: torch.relu(x),
    "tanh": lambda layer, x, weights: torch.tanh(x),
    "sigmoid": lambda layer, x, weights: torch.sigmoid(x),
    "max_pool": lambda layer, x, weights: functional.max_pool2d(x, layer.size, **pool(layer)),
    "avg_pool": lambda layer, x, weights: functional.avg_pool2d(
        x, layer.size, **pool(layer), count_include_pad=layer.count_include_pad
    ),
    "global_avg_pool": lambda layer, x, weights: x.mean(dim=(2, 3)),
}


class Twin:
    """The same network in PyTorch, with the same weights."""

    def __init__(self, net):
        self.layers = net.layers
        self.weights = [
            {name: kernel_there(array) if array.ndim == 4 else there(array) for name, array in layer.weights.items()}
            for layer in net.layers
        ]

    def __call__(self, x):
        for layer, weights in zip(self.layers, self.weights, strict=True):
            x = THEIRS[layer.kind](layer, x, weights)
        return x

    def parameters(self):
        return [tensor for weights in self.weights for tensor in weights.values()]

    def compare(self, what, **tolerance):
        """Our weights or gradients beside theirs."""
        for layer, weights in zip(self.layers, self.weights, strict=True):
            for name, tensor in weights.items():
                ours = getattr(layer, what)[name]
                theirs = tensor if what == "weights" else tensor.grad
                theirs = kernel_back(theirs) if theirs.ndim == 4 else theirs.detach().numpy()
                assert_allclose(ours, theirs, err_msg=f"{what} of {layer}: {name}", **tolerance)


LAYERS = {
    "conv": (lambda: nn.Conv(6, (3, 2), stride=(2, 1), padding=((0, 2), (1, 0)), dilation=(1, 2), groups=2), (7, 9, 4)),
    "conv in blocks": (lambda: nn.Conv(40, (2, 3), stride=(1, 2), padding="same"), (5, 13, 3)),
    "conv depthwise": (lambda: nn.Conv(6, (3, 2), groups=3, bias=False), (5, 7, 3)),
    "dense": (lambda: nn.Dense(4), (7,)),
    "flatten": (nn.Flatten, (2, 3, 4)),
    "relu": (nn.ReLU, (3, 4, 2)),
    "tanh": (nn.Tanh, (3, 4, 2)),
    "sigmoid": (nn.Sigmoid, (3, 4, 2)),
    "max pool": (lambda: nn.MaxPool((3, 2), stride=(1, 2), padding=1), (5, 7, 2)),
    "average pool": (lambda: nn.AvgPool((3, 2), stride=(2, 1), padding=1), (6, 5, 2)),
    "average pool without padding": (lambda: nn.AvgPool(3, stride=2, padding=1, count_include_pad=False), (6, 5, 2)),
    "global average pool": (nn.GlobalAvgPool, (3, 5, 4)),
}


@pytest.mark.parametrize("whole_numbers", [False, True], ids=["fractions", "equal values"])
@pytest.mark.parametrize("name", LAYERS)
def test_gradients_of_a_layer(name, whole_numbers):
    make, shape = LAYERS[name]
    net = nn.Sequential([make()], input_shape=shape, dtype="float64")
    rng = np.random.default_rng(1)
    images = rng.normal(size=(3, *shape))
    if whole_numbers:  # many are equal: which one is the largest is a matter of agreement
        images = np.rint(images)
    twin, x = Twin(net), there(images)
    gradient = rng.normal(size=(3, *net.shapes[1]))
    ours, theirs = net(images), twin(x)
    assert_allclose(ours, back(theirs), rtol=1e-12, atol=1e-13)
    theirs.backward(there(gradient).detach())
    assert_allclose(net.backward(gradient), back(x.grad), rtol=1e-12, atol=1e-13)
    twin.compare("gradients", rtol=1e-12, atol=1e-12)


def test_every_kind_of_layer_has_a_counterpart():
    kinds = {make().kind for make, _ in LAYERS.values()}
    assert kinds == set(THEIRS)
    assert kinds | {"dropout"} == {layer.kind for layer in vars(nn).values() if hasattr(layer, "kind")}


OPTIMIZERS = {
    "SGD": (lambda: nn.SGD(0.05), lambda weights: torch.optim.SGD(weights, lr=0.05)),
    "SGD with momentum": (
        lambda: nn.SGD(0.02, momentum=0.9),
        lambda weights: torch.optim.SGD(weights, lr=0.02, momentum=0.9),
    ),
    "Adam": (lambda: nn.Adam(0.003), lambda weights: torch.optim.Adam(weights, lr=0.003)),
}
TOLERANCE = dict(rtol=1e-9, atol=1e-11)


def lenets():
    return {
        "as in the paper": nn.lenet5(seed=3, dtype="float64"),
        "with ReLU and the largest": nn.lenet5(activation="relu", pooling="max", seed=4, dtype="float64"),
    }


@pytest.mark.parametrize("which", lenets())
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_a_training_is_equal_step_by_step(optimizer, which):
    """Thirty steps of LeNet-5 in float64: loss, gradients and all weights after each, within 1e-9 of their size."""
    net = lenets()[which]
    twin, (make, make_theirs) = Twin(net), OPTIMIZERS[optimizer]
    ours, theirs = make(), make_theirs(twin.parameters())
    rng = np.random.default_rng(5)
    images, labels = rng.random((64, 32, 32, 1)), rng.integers(0, 10, 64)
    losses = []
    for _ in range(30):
        batch = rng.permutation(64)[:16]
        loss, gradient = nn.softmax_cross_entropy(net.forward(images[batch], training=True), labels[batch])
        net.backward(gradient, to_input=False)
        theirs.zero_grad()
        their_loss = functional.cross_entropy(twin(there(images[batch]).detach()), torch.tensor(labels[batch]))
        their_loss.backward()
        assert loss == pytest.approx(float(their_loss.detach()), rel=1e-10)
        twin.compare("gradients", **TOLERANCE)
        ours.step(net)
        theirs.step()
        twin.compare("weights", **TOLERANCE)
        losses.append(loss)
    assert len(set(losses)) == 30  # something was learnt from


@pytest.mark.parametrize(
    ("optimizer", "spoil"),
    [
        ("SGD with momentum", lambda ours: setattr(ours, "momentum", 0.899)),
        ("Adam", lambda ours: setattr(ours, "epsilon", 1e-5)),
        ("Adam", lambda ours: setattr(ours, "betas", (0.9, 0.99))),
    ],
)
def test_another_rule_is_noticed(optimizer, spoil, monkeypatch):
    make, make_theirs = OPTIMIZERS[optimizer]

    def spoilt():
        ours = make()
        spoil(ours)
        return ours

    monkeypatch.setitem(OPTIMIZERS, optimizer, (spoilt, make_theirs))
    with pytest.raises(AssertionError, match="weights of"):
        test_a_training_is_equal_step_by_step(optimizer, "as in the paper")


def test_train_takes_the_same_steps():
    """The loop of `train` itself against one in PyTorch with the same batches."""
    net = nn.lenet5(seed=6, dtype="float64")
    twin = Twin(net)
    rng = np.random.default_rng(7)
    images, labels = rng.random((50, 32, 32, 1)), rng.integers(0, 10, 50)
    history = nn.train(
        net, images, labels, epochs=2, batch_size=16, optimizer=nn.SGD(0.05, 0.9), seed=8, progress=False
    )
    theirs, order = torch.optim.SGD(twin.parameters(), lr=0.05, momentum=0.9), np.random.default_rng(8)
    losses = []
    for _ in range(2):
        drawn = order.permutation(50)
        for start in range(0, 50, 16):
            batch = drawn[start : start + 16]
            theirs.zero_grad()
            loss = functional.cross_entropy(twin(there(images[batch]).detach()), torch.tensor(labels[batch]))
            loss.backward()
            theirs.step()
            losses.append(float(loss.detach()))
    assert_allclose(history.step_loss, losses, rtol=1e-10)
    twin.compare("weights", **TOLERANCE)
