"""Widgets whose settings are traits; Python and the page compute the same results from them."""

from convlab.widgets.chain import Chain
from convlab.widgets.comparison import Comparison, compare
from convlab.widgets.explorer import Explorer
from convlab.widgets.link import link
from convlab.widgets.loss_curve import LossCurve
from convlab.widgets.network import NetworkViewer
from convlab.widgets.signal import SignalExplorer

__all__ = ["Chain", "Comparison", "Explorer", "LossCurve", "NetworkViewer", "SignalExplorer", "compare", "link"]
