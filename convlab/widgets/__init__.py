"""The widgets: each holds its settings as traits; Python and the page compute from them by the same rules."""

from convlab.widgets.explorer import Explorer
from convlab.widgets.signal import SignalExplorer

__all__ = ["Explorer", "SignalExplorer"]
