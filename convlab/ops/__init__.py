"""The operations on NumPy arrays: convolution, pooling, padding, channels, and the arithmetic of their windows."""
