"""Neural networks in NumPy: layers with forward and backward passes, training, LeNet-5, and data sets.

Channels last throughout: images (N, H, W, C), kernels (kh, kw, C_in / groups, C_out), dense weights (inputs, units).
"""

from convlab.network import datasets as data
from convlab.network.kernel_learner import KernelLearner
from convlab.network.layers import (
    AvgPool,
    Conv,
    Dense,
    Dropout,
    Flatten,
    GlobalAvgPool,
    MaxPool,
    ReLU,
    Sigmoid,
    Tanh,
)
from convlab.network.losses import mean_squared_error, softmax_cross_entropy
from convlab.network.models import freeze, lenet5, new_head, small_network
from convlab.network.optimizers import SGD, Adam
from convlab.network.sequential import Sequential, Summary
from convlab.network.training import History, train

__all__ = [
    "SGD",
    "Adam",
    "AvgPool",
    "Conv",
    "Dense",
    "Dropout",
    "Flatten",
    "GlobalAvgPool",
    "History",
    "KernelLearner",
    "MaxPool",
    "ReLU",
    "Sequential",
    "Sigmoid",
    "Summary",
    "Tanh",
    "data",
    "freeze",
    "lenet5",
    "mean_squared_error",
    "new_head",
    "small_network",
    "softmax_cross_entropy",
    "train",
]
