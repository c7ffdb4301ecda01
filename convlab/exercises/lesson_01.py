"""Questions of lesson 01, Images are arrays."""

EXERCISES = []
