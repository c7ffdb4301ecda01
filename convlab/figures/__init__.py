"""Still figures and animations of the widgets, for print. Imported only on demand."""

from convlab.figures.animation import MOST_FRAMES, Animation, explorer_animation, signal_animation
from convlab.figures.explorer import explorer_figure
from convlab.figures.sheet import Still
from convlab.figures.show import show
from convlab.figures.signal import signal_figure

__all__ = [
    "MOST_FRAMES",
    "Animation",
    "Still",
    "explorer_animation",
    "explorer_figure",
    "show",
    "signal_animation",
    "signal_figure",
]
