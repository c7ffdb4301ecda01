"""Commands of the program ``convlab``, one module each; `convlab.export` is another."""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach(__name__, ["assignment", "doctor", "launcher"])
