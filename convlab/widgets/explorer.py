"""The Explorer: one image, one kernel, all settings, every value."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
import numpy.typing as npt
import traitlets

from convlab.codegen import explorer as codegen
from convlab.errors import OptionError, ShapeError
from convlab.immutable import fixed
from convlab.ops.activations import relu
from convlab.ops.channels import CHANNELS as COLOURS
from convlab.ops.channels import conv_channels, layer_counts, layer_trace, plane_kernel, slices
from convlab.ops.conv import conv2d, window_trace
from convlab.ops.geometry import output_shape, padding_plan2d, pair, raw_output_size, whole
from convlab.ops.pool import avg_pool2d, max_pool2d
from convlab.ops.shift import change_of, shift2d
from convlab.widgets._animation import Animated
from convlab.widgets._controls import CHANNELS, CONTROLS, PADDING_MODES, WithControls, kernel_menu
from convlab.widgets._images import OwnPicture, WithPicture
from convlab.widgets._traits import (
    POOL_PADDING_NAMES,
    Bank,
    Choice,
    Count,
    Flag,
    Number,
    Own,
    Padding,
    Pair,
    Position,
    Several,
    Shift,
    Text,
    Weights,
    bank_of,
    names_checked,
)

if TYPE_CHECKING:
    import os

    import ipywidgets
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from convlab.figures import Animation
    from convlab.ops.channels import Counts, LayerWindow
    from convlab.ops.conv import Window
    from convlab.ops.shift import Change
    from convlab.widgets._controls import Channel, PaddingMode
    from convlab.widgets._images import Picture
    from convlab.widgets._traits import PaddingValue, PairValue

SHOWN_AS = ("auto", "signed", "clip", "absolute", "rescale", "wrap")
VIEWS = ("full", "compact", "controls")
ONE_PLANE = "All channels are chosen; this view has room for one plane and shows grey."


class Explorer(Animated, WithControls, WithPicture):
    """Slide a kernel over an image and see every value.

    Each setting is a trait: assign it here or change it in the page, and the other side follows. The value of a
    setting cannot be changed in place. All arrays are copies; writing into them has no effect here.

    Parameters
    ----------
    image : str, path, bytes or array_like of shape (H, W) or (H, W, 3)
        A sample's name (`convlab.images.names`), an image file, or pixels. Its value is always a name; an image that
        the learner opens, pastes, types or paints in the page has one, too.
    kernel : str, Kernel, array_like of shape (kh, kw) or (kh, kw, 3), or a list of these
        A name (`convlab.kernels.names`) or weights, at most 11 x 11; with three axes, a slice for each channel. A
        list of at most 16 names or arrays is a bank, and so are a layer's weights (kh, kw, 1 or 3, C_out): `bank`
        contains them, and `kernel` is the selected one.
    stride, dilation, pool_size, pool_stride : int or (rows, cols)
        In pixels. ``pool_stride=None`` means the pooling size.
    padding : str, int, (rows, cols) or ((top, bottom), (left, right))
    padding_mode : {"zeros", "reflect", "replicate", "circular"}
    flip : bool
        True for the mathematical convolution.
    bias : float
        Added to every sum.
    activation : {None, "relu"}
    pool : {None, "max", "average"}
    pool_padding : int, (rows, cols), ((top, bottom), (left, right)), "valid", "same" or "same_lower"
    ceil_mode : bool
        Round the size up: keep a partial last pooling window.
    count_include_pad : bool
        Include the zeros around the map in an average.
    shift : (rows, cols)
        Pixels by which the image is shifted down and right; its border pixels are repeated.
    row, col : int
        Position of the window in the feature map. In a smaller map it moves to the border.
    size : int
        Longest side in pixels, at most 1600; a larger image is shrunk.
    channel : {"grey", "red", "green", "blue", "all"}
        The plane of a colour image that is explored; ``"all"`` for all three side by side.
    depthwise : bool
        With all channels: False sums over the channels and gives one feature map, as a convolutional layer does; True
        gives each channel its own map.
    front_channel : {"red", "green", "blue"}
        The channel whose map, or whose products, are shown in front.
    front : int
        Index of the present `kernel` in the bank.
    show : {"auto", "signed", "clip", "absolute", "rescale", "wrap"}
        Mapping of the feature map's values to colours; "wrap" shows them as unsigned bytes.
    coverage : bool
        Show how many windows read each pixel of the image.
    controls : iterable of str, optional
        Names of the controls to show; all by default. `panel` shows some at another place.
    view : {"full", "compact", "controls"}
        Everything; only input and feature map in a narrow column; only the controls.
    title : str
        Heading of the compact view.
    layout : ipywidgets.Layout or dict, optional
        As of every ipywidget, for example ``{"width": "50%"}``.

    Notes
    -----
    Keys on the stage: arrows move the window (with Shift by ten), Home, End, Page up and down move it to a border and,
    with Control, to a corner; Space plays; ``,`` and ``.`` step to the next window, ``[`` and ``]`` from term to term
    inside it. Enter highlights a cell and its dependencies: arrows choose the cell, Enter moves the window there,
    Escape ends.

    Raises
    ------
    ConvlabError (a ValueError)
        For an invalid value. Settings that do not fit together are explained in the widget; reading ``feature_map``
        then raises `ShapeError`.

    Examples
    --------
    >>> Explorer("grid", "sobel_x", stride=2, padding=1)
    <Explorer grid 5x5, sobel_x 3x3, stride=2, padding=1: map 3x3, at (0, 0): 6>
    """

    _front_end = "explorer"

    # No echo: it would send all pixels back to the page.
    own = Own().tag(sync=True, echo_update=False)
    own_original = Own().tag(sync=True, echo_update=False)
    channel = Choice(CHANNELS, default_value="grey").tag(sync=True)
    depthwise = Flag().tag(sync=True)
    front_channel = Choice(COLOURS, default_value="red").tag(sync=True)
    kernel = Weights().tag(sync=True)
    bank = Bank().tag(sync=True)
    front = Position().tag(sync=True)
    stride = Pair().tag(sync=True)
    padding = Padding().tag(sync=True)
    padding_mode = Choice(PADDING_MODES, default_value="zeros").tag(sync=True)
    dilation = Pair().tag(sync=True)
    flip = Flag().tag(sync=True)
    bias = Number().tag(sync=True)
    activation = Choice((None, "relu"), default_value=None).tag(sync=True)
    pool = Choice((None, "max", "average"), default_value=None).tag(sync=True)
    pool_size = Pair(2).tag(sync=True)
    pool_stride = Pair(None, allow_none=True).tag(sync=True)
    pool_padding = Padding(0, names=POOL_PADDING_NAMES).tag(sync=True)
    ceil_mode = Flag().tag(sync=True)
    count_include_pad = Flag(True).tag(sync=True)
    shift = Shift().tag(sync=True)
    # No echo: the page sends positions with a delay, and an echo would undo newer ones.
    row = Position().tag(sync=True, echo_update=False)
    col = Position().tag(sync=True, echo_update=False)
    show = Choice(SHOWN_AS, default_value="auto").tag(sync=True)
    coverage = Flag().tag(sync=True)
    speed = Count(8, 1, what="windows in a second").tag(sync=True)

    kernel_menu = Several().tag(sync=True)
    channel_menu = Several(fixed(CHANNELS)).tag(sync=True)
    links = Several().tag(sync=True)  # set by `convlab.link`
    view = Choice(VIEWS, default_value="full").tag(sync=True)
    title = Text().tag(sync=True)

    #: True while a change from the page, or from a linked Explorer, is applied.
    follows_page = follows_link = False

    _own_picture: OwnPicture | None = None  # the image of `own`
    _moved: tuple[Any, Any] = None, None  # (image, channel, shift) of the last shifted plane, and the plane

    @names_checked
    def __init__(
        self,
        image: Any = "cat",
        kernel: Any = "laplacian",
        *,
        stride: PairValue = 1,
        padding: PaddingValue = "valid",
        dilation: PairValue = 1,
        padding_mode: PaddingMode = "zeros",
        flip: bool = False,
        bias: float = 0.0,
        activation: Literal["relu"] | None = None,
        pool: Literal["max", "average"] | None = None,
        pool_size: PairValue = 2,
        pool_stride: PairValue | None = None,
        pool_padding: PaddingValue = 0,
        ceil_mode: bool = False,
        count_include_pad: bool = True,
        shift: tuple[int, int] = (0, 0),
        row: int = 0,
        col: int = 0,
        size: int = 400,
        channel: Channel = "grey",
        depthwise: bool = False,
        front_channel: Literal["red", "green", "blue"] = "red",
        front: int = 0,
        show: Literal["auto", "signed", "clip", "absolute", "rescale", "wrap"] = "auto",
        coverage: bool = False,
        controls: Iterable[str] | None = None,
        view: Literal["full", "compact", "controls"] = "full",
        title: str = "",
        layout: ipywidgets.Layout | dict[str, str] | None = None,
    ) -> None:
        looked_at = self._look_at(image, size)
        bank = bank_of(kernel) or []
        super().__init__(
            **looked_at,
            kernel=_in_front(bank, front) if bank else kernel,
            bank=bank,
            front=front,
            stride=stride,
            padding=padding,
            dilation=dilation,
            padding_mode=padding_mode,
            flip=flip,
            bias=bias,
            activation=activation,
            pool=pool,
            pool_size=pool_size,
            pool_stride=pool_stride,
            pool_padding=pool_padding,
            ceil_mode=ceil_mode,
            count_include_pad=count_include_pad,
            shift=shift,
            row=row,
            col=col,
            channel=channel,
            depthwise=depthwise,
            front_channel=front_channel,
            show=show,
            coverage=coverage,
            kernel_menu=kernel_menu(),
            visible_controls=CONTROLS["explorer"] if controls is None else controls,
            view=view,
            title=title,
            layout=layout,
        )
        self._listen()

    @traitlets.validate("image")
    def _check_image(self, proposal: Any) -> Any:
        name = proposal["value"]
        return name if isinstance(name, str) and self._is_own(name) else super()._check_image(proposal)

    def adopt_pictures(self, other: Explorer) -> None:
        """Add the images of another Explorer, so that its image can be chosen here."""
        self._pictures = {**other._pictures, **self._pictures}
        self.pictures = {**other.pictures, **self.pictures}
        listed = {entry["name"] for entry in self.image_menu}
        self.image_menu = [*(entry for entry in other.image_menu if entry["name"] not in listed), *self.image_menu]

    def set_state(self, sync_data: dict[str, Any]) -> None:
        """Apply a change from the page."""
        self.follows_page = True
        try:
            super().set_state(sync_data)
        finally:
            self.follows_page = False

    def _needed(self) -> set[str]:
        origin = {self.own["origin"]} if self.own else set()  # the image on which the learner painted
        return super()._needed() | origin

    def _is_own(self, name: str) -> bool:
        return self.own is not None and self.own["name"] == name

    def _shown_picture(self) -> Picture | OwnPicture:
        if not self._is_own(self.image):
            return super()._shown_picture()
        if self._own_picture is None or self._own_picture.own is not self.own:
            self._own_picture = OwnPicture(self.own)
        return self._own_picture

    @traitlets.validate("channel")
    def _check_channel(self, proposal: Any) -> Any:
        follows = self.follows_page or self.follows_link
        if proposal["value"] == "all" and self.view == "compact" and not follows:
            reason, way_out = "it has room for one plane", 'Choose one channel, for example channel="grey"'
            raise OptionError.says("Explorer", "the compact view has no depth", 'channel="all"', reason, way_out)
        return proposal["value"]

    @traitlets.validate("front")
    def _check_front(self, proposal: Any) -> Any:
        _in_front(self.bank, proposal["value"])
        return proposal["value"]

    @traitlets.observe("bank", "front")
    def _bring_to_front(self, _: object) -> None:
        if self.bank:
            self.front = min(self.front, len(self.bank) - 1)
            self.kernel = self.bank[self.front]

    @traitlets.observe("kernel")
    def _keep_in_bank(self, change: Any) -> None:
        if self.bank and self.bank[self.front] != change["new"]:
            self.bank = [*self.bank[: self.front], change["new"], *self.bank[self.front + 1 :]]

    # Results of the settings

    @property
    def shown_channel(self) -> Channel:
        """`channel`, but in the compact view grey instead of "all", which only a link can set there: see `remark`."""
        return "grey" if self.channel == "all" and self.view == "compact" else self.channel

    @property
    def remark(self) -> str:
        """A note in a linked compact view that cannot show all channels; empty otherwise."""
        return ONE_PLANE if self.shown_channel != self.channel and self._shown_picture().array.ndim == 3 else ""

    @property
    def input(self) -> npt.NDArray[Any]:
        """The explored plane, shifted by ``shift``, (H, W); for a colour image with all channels, (H, W, 3).

        A new array each time.
        """
        return self._seen().copy()

    def _seen(self) -> npt.NDArray[Any]:
        still = self._still_input()
        if self.shift == (0, 0):
            return still
        of = self._shown_picture(), self.shown_channel, self.shift
        if self._moved[0] != of:  # cached, because shifting a large image takes longer than computing one window
            self._moved = of, fixed(shift2d(still, *self.shift))
        return self._moved[1]

    def _still_input(self) -> npt.NDArray[Any]:
        return super()._seen()

    @property
    def feature_map(self) -> npt.NDArray[Any]:
        """``conv2d`` of the input with the present settings, before the activation.

        (H_out, W_out), also for the sum over all channels; with `depthwise` (H_out, W_out, 3). See
        `convlab.ops.channels.conv_channels`.
        """
        return self._map_of(self.kernel, self._seen())

    @property
    def feature_maps(self) -> npt.NDArray[Any]:
        """The feature maps of all kernels of the bank, (H_out, W_out, K).

        With `depthwise` (H_out, W_out, 3 K), in the order of ``conv2d(..., groups=3)``: first all maps of red.
        """
        maps = [self._map_of(kernel, self._seen()) for kernel in self._kernels()]
        if len({each.shape for each in maps}) > 1:
            raise ShapeError.says(
                "feature_maps",
                "the maps differ in size",
                ", ".join(str(each.shape) for each in maps),
                "they cannot be stacked",
                'Use padding="same", or kernels of one size',
            )
        stacked = np.stack(maps, axis=-1)
        return stacked.reshape(*stacked.shape[:2], -1)

    @property
    def counts(self) -> Counts:
        """Feature maps, parameters and multiplications of the present bank (`convlab.ops.channels.Counts`)."""
        shapes = [(len(kernel), len(kernel[0])) for kernel in self._kernels()]
        channels = len(COLOURS) if self._has_depth() else 1
        return layer_counts(shapes, [self._map_shape(shape) for shape in shapes], channels, depthwise=self.depthwise)

    def _kernels(self) -> Sequence[Any]:
        return self.bank or [self.kernel]

    def _has_depth(self) -> bool:
        return self._seen().ndim == 3

    def _map_of(self, kernel: Sequence[Any], image: npt.NDArray[Any]) -> npt.NDArray[Any]:
        options: dict[str, Any] = dict(self._options(), bias=self.bias)
        if image.ndim == 3:
            return conv_channels(image, kernel, depthwise=self.depthwise, **options)
        return conv2d(image, plane_kernel(kernel, self.shown_channel), **options)

    @property
    def activated(self) -> npt.NDArray[Any]:
        """The feature map after the activation, if there is one."""
        return self._activated(self.feature_map)

    @property
    def pooled(self) -> npt.NDArray[Any] | None:
        """The feature map after the activation and pooling; None without pooling."""
        activated = self.activated
        return None if self.pool is None else self._pooled(activated)

    @property
    def change(self) -> tuple[Change, Change | None]:
        """Change of the (activated) feature map and of the pooled map by ``shift``; of several, those in front.

        A pair of `convlab.ops.shift.Change`; the second is None without pooling.

        >>> Explorer("digit_7", "sobel_x", padding="same", pool="max", shift=(0, 1)).change[1].share
        0.5625
        """
        maps = [self._map_of(self.kernel, image) for image in (self._still_input(), self._seen())]
        if maps[0].ndim == 3:
            maps = [each[:, :, COLOURS.index(self.front_channel)] for each in maps]
        still, moved = map(self._activated, maps)
        pooled = None if self.pool is None else change_of(self._pooled(still), self._pooled(moved))
        return change_of(still, moved), pooled

    def _activated(self, feature_map: npt.NDArray[Any]) -> npt.NDArray[Any]:
        return relu(feature_map) if self.activation == "relu" else feature_map

    def _pooled(self, activated: npt.NDArray[Any]) -> npt.NDArray[Any]:
        options: dict[str, Any] = dict(stride=self.pool_stride, padding=self.pool_padding, ceil_mode=self.ceil_mode)
        if self.pool == "max":
            return max_pool2d(activated, self.pool_size, **options)
        return avg_pool2d(activated, self.pool_size, count_include_pad=self.count_include_pad, **options)

    @property
    def position(self) -> tuple[int, int]:
        """(row, col) of the window, moved to the border of a map that is too small for ``row`` and ``col``."""
        rows, cols = self._map_shape()
        return min(self.row, rows - 1), min(self.col, cols - 1)

    @property
    def window(self) -> Window | LayerWindow:
        """The window's pixels, weights, products, subtotals and sum (`convlab.ops.conv.Window`).

        For the sum over all channels a `convlab.ops.channels.LayerWindow`; with `depthwise`, the window in the channel
        in front.
        """
        row, col = self.position
        where: dict[str, Any] = dict(self._options(), row=row, col=col, bias=self.bias)
        if not self._has_depth():
            return window_trace(self._seen(), plane_kernel(self.kernel, self.shown_channel), **where)
        if not self.depthwise:
            return layer_trace(self._seen(), self.kernel, **where)
        front = COLOURS.index(self.front_channel)
        return window_trace(self._seen()[:, :, front], slices(self.kernel)[:, :, front], **where)

    @property
    def shape_steps(self) -> list[str]:
        """One line for each step and axis: the formula of the output size with the present settings.

        >>> for step in Explorer("grid", "sobel_x", padding="same", pool="max").shape_steps:
        ...     print(step)
        rows: floor((5 + 1 + 1 - 1*(3 - 1) - 1) / 1) + 1 = 5
        columns: floor((5 + 1 + 1 - 1*(3 - 1) - 1) / 1) + 1 = 5
        pooled rows: floor((5 + 0 + 0 - 2) / 2) + 1 = 2
        pooled columns: floor((5 + 0 + 0 - 2) / 2) + 1 = 2
        """
        lines = []
        strides, dilations = pair(self.stride, "stride", 1), pair(self.dilation, "dilation", 1)
        shape, kernel_shape = self._seen().shape, self._kernel_shape()
        map_shape: list[int] = []
        for axis, name in enumerate(("rows", "columns")):
            n, k, s, d = shape[axis], kernel_shape[axis], strides[axis], dilations[axis]
            start, end = self._padding()[axis]
            map_shape.append(raw_output_size(n, k, stride=s, padding=(start, end), dilation=d))
            lines.append(f"{name}: floor(({n} + {start} + {end} - {d}*({k} - 1) - 1) / {s}) + 1 = {map_shape[-1]}")
        if self.pool and min(map_shape) >= 1:
            lines += self._pool_steps(map_shape)
        return lines

    def _pool_steps(self, map_shape: Sequence[int]) -> Iterator[str]:
        sizes = pair(self.pool_size, "pool_size", 1)
        strides = sizes if self.pool_stride is None else pair(self.pool_stride, "pool_stride", 1)
        plan = padding_plan2d(map_shape, sizes, strides, self.pool_padding)
        word, rounded = ("ceil", math.ceil) if self.ceil_mode else ("floor", math.floor)
        for n, size, stride, (start, end), name in zip(
            map_shape, sizes, strides, plan, ("rows", "columns"), strict=True
        ):
            result = raw_output_size(n, size, stride=stride, padding=(start, end), ceil_mode=self.ceil_mode)
            # A last window that would start beyond the map and the padding before it is left out.
            left_out = " - 1" if result < rounded((n + start + end - size) / stride) + 1 else ""
            yield f"pooled {name}: {word}(({n} + {start} + {end} - {size}) / {stride}) + 1{left_out} = {result}"

    def code(self, framework: Literal["numpy", "scipy", "pytorch", "keras", "convlab"] = "numpy") -> str:
        """The present settings as code for ``"numpy"``, ``"scipy"``, ``"pytorch"``, ``"keras"`` or ``"convlab"``.

        See `convlab.codegen.explorer.code`. ``print`` shows it.
        """
        shape = self._shown_picture().array.shape
        names: tuple[str, ...] = ("kernel", "bank", "depthwise", "stride", "padding", "dilation", "padding_mode")
        names += ("flip", "bias", "activation", "pool", "pool_size", "pool_stride", "pool_padding", "ceil_mode")
        names += ("count_include_pad", "shift")
        settings = {name: getattr(self, name) for name in names}
        return codegen.code(
            framework,
            image=None if self.image.startswith("own_") else self.image,
            shape=shape,
            channel=self.shown_channel,
            max_side=self.size if max(shape[:2]) == self.size else None,
            **settings,
        )

    def figure(self, ax: Axes | None = None) -> Figure:
        """A still figure of the present view, for print, or drawn into `ax`; see `convlab.figures.explorer_figure`."""
        from convlab import figures

        return figures.explorer_figure(self, ax=ax)

    def animate(
        self, path: str | os.PathLike[str] | None = None, *, frames: int = 40, per_second: float = 6
    ) -> Animation:
        """Write the window's path over the input as GIF or WebP; see `convlab.figures.explorer_animation`."""
        from convlab import figures

        return figures.explorer_animation(self, path, frames=frames, per_second=per_second)

    def _places(self) -> int:
        return math.prod(self._map_shape())

    @property
    def shown_range(self) -> tuple[float, float]:
        """(low, high): the pixel values that are shown as black and white."""
        picture = self._shown_picture()
        return picture.low, picture.high

    def _options(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in ("stride", "padding", "dilation", "padding_mode", "flip")}

    def _kernel_shape(self) -> tuple[int, int]:
        return len(self.kernel), len(self.kernel[0])

    def _image_shape(self) -> tuple[int, int]:
        rows, cols = self._seen().shape[:2]
        return rows, cols

    def _padding(self) -> tuple[tuple[int, int], tuple[int, int]]:
        return padding_plan2d(self._image_shape(), self._kernel_shape(), self.stride, self.padding, self.dilation)

    def _map_shape(self, kernel_shape: tuple[int, int] | None = None) -> tuple[int, int]:
        image, kernel = self._image_shape(), kernel_shape or self._kernel_shape()
        padding = padding_plan2d(image, kernel, self.stride, self.padding, self.dilation)
        options: dict[str, Any] = dict(stride=self.stride, padding=padding, dilation=self.dilation)
        return output_shape(image, kernel, who="Explorer", **options)

    def _kernel_name(self) -> str:
        return next((entry["name"] for entry in self.kernel_menu if entry["weights"] == self.kernel), "custom")

    def __repr__(self) -> str:
        """One line with the results: nbval compares it, and a notebook shows it where the widget cannot be drawn."""
        try:
            return self._line(self._result_text())
        except ShapeError as error:
            return self._line(str(error).split(". Got")[0].removeprefix("Explorer: ").removeprefix("pooling: "))

    def _line(self, result: str) -> str:
        image = "own" if self.image.startswith("own_") else self.image
        place = f" ({self.front + 1} of {len(self.bank)})" if self.bank else ""
        parts = [
            f"{image} {'x'.join(map(str, self._seen().shape))}",
            f"{self._kernel_name()} {'x'.join(map(str, np.shape(self.kernel)))}{place}",
        ]
        if self._has_depth() and self.depthwise:
            parts.append("depthwise")
        defaults = {"stride": 1, "padding": "valid", "dilation": 1, "flip": False, "bias": 0.0}
        for name, default in defaults.items():
            value = getattr(self, name)
            if value != default:
                parts.append(name if value is True else f"{name}={value:g}" if name == "bias" else f"{name}={value}")
        if self.activation:
            parts.append(self.activation)
        if self.shift != (0, 0):
            parts.append(f"shift={self.shift}")
        text = f"<Explorer {', '.join(parts)}: {result}>"
        return text if len(text) < 110 else f"<Explorer {', '.join(parts[:2])}, ...: {result}>"[:109]

    def _result_text(self) -> str:
        rows, cols = self._map_shape()
        row, col = self.position
        own = self._has_depth() and self.depthwise  # each channel has a map of its own
        text = f"map {rows}x{cols}{f'x{len(COLOURS)}' if own else ''}"
        pooled = self.pooled if self.pool else None  # without pooling, the feature map need not be computed
        if pooled is not None:
            height, width = pooled.shape[:2]
            text += f", {self.pool} {height}x{width}"
        value = self.window.sum
        where = f"{self.front_channel} at" if own else "at"
        return f"{text}, {where} ({row}, {col}): {max(0.0, value) if self.activation else value:.6g}"


def _in_front(bank: Sequence[Any], front: int) -> Any:
    """The kernel at index `front` of a bank; an empty bank has only index 0."""
    kernels: Sequence[Any] = bank or [None]
    if whole(front, "front", 0) >= len(kernels):
        way_out = f"Use a place from 0 to {len(kernels) - 1}" if bank else "Use front=0, or give a list of kernels"
        raise OptionError.says("front", "the bank has no such kernel", f"front={front}", f"it has {len(bank)}", way_out)
    return kernels[front]
