"""Commands of the program ``convlab``, one module each; `convlab.export` is another."""
