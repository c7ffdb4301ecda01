"""What answers a page that asks for an animation: only Python can write a GIF."""

from convlab.errors import ConvlabError


class Animated:
    """An Explorer whose page may ask for its walk as a GIF. It says how many `_places` there are, and can `animate`."""

    def _listen(self):
        self.on_msg(self._answer)

    def _answer(self, _, content, buffers):
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
