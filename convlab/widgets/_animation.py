"""Handles the page's requests for an animation: only Python can write a GIF."""

from __future__ import annotations

from typing import Any

from convlab.errors import ConvlabError


class Animated:
    """Mixin for an Explorer whose page can request an animation; it needs `_places`, their number, and `animate`."""

    def _listen(self: Any) -> None:
        self.on_msg(self._respond)

    def _respond(self: Any, _: object, content: dict[str, Any], buffers: object) -> None:
        if content.get("kind") != "animate":
            return
        from convlab import figures

        asked = {"id": content.get("id")}
        try:
            places = self._places()
            self.send({**asked, "kind": "animating", "frames": min(figures.MOST_FRAMES, places), "windows": places})
            made = self.animate()
            self.send({**asked, "kind": "animated", "frames": made.frames}, [made.data])
        except ConvlabError as error:
            self.send({**asked, "kind": "refused", "text": str(error)})
