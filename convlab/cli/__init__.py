"""The commands of ``convlab``, one module each; `convlab.export` is one too."""
