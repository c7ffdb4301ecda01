"""Questions of lesson 06, Channels, feature maps and ReLU."""

EXERCISES = []
