"""Questions of lesson 05, Padding, stride, dilation."""

EXERCISES = []
