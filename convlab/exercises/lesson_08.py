"""Questions of lesson 08, Convolution or fully connected?."""

EXERCISES = []
