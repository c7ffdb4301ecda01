"""Still pictures and animations: what the screen shows, for print. Nothing here is loaded before it is asked for."""

from convlab.figures.animation import MOST_FRAMES, Animation, explorer_animation
from convlab.figures.explorer import Still, explorer_figure

__all__ = ["MOST_FRAMES", "Animation", "Still", "explorer_animation", "explorer_figure"]
