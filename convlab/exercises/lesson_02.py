"""Questions of lesson 02, Convolution of signals."""

EXERCISES = []
