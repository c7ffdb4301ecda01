"""The widgets: each holds its settings as traits; Python and the page compute from them by the same rules."""

from convlab.widgets.chain import Chain
from convlab.widgets.explorer import Explorer

__all__ = ["Chain", "Explorer"]
