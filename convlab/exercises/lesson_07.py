"""Questions of lesson 07, Pooling."""

EXERCISES = []
