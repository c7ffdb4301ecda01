"""The settings of an Explorer as code for NumPy, SciPy, PyTorch, Keras and convlab."""
