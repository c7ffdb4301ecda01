"""Questions of lesson 11, Check the slides."""

EXERCISES = []
