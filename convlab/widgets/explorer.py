"""The Explorer: one picture, one kernel, all settings, every number."""

from pathlib import Path

import anywidget
import ipywidgets
import numpy as np
import traitlets

from convlab import images, kernels
from convlab.activations import relu
from convlab.conv import conv2d, window_trace
from convlab.depth import CHANNELS as COLOURS
from convlab.depth import conv_channels, layer_counts, layer_trace, plane_kernel, slices
from convlab.errors import OptionError, ShapeError, unknown_name
from convlab.geometry import output_shape, padding_plan2d, pair, raw_output_size, whole
from convlab.pool import avg_pool2d, max_pool2d
from convlab.widgets.controls import CHANNELS, PADDING_MODES, make_controls
from convlab.widgets.pictures import READY, picture, shown_size
from convlab.widgets.settings import Bank, Choice, Number, Padding, Pair, Position, Weights, bank_of

STATIC = Path(__file__).parent / "static"
SHOWN_AS = ("auto", "signed", "clip", "absolute", "rescale")


class Explorer(anywidget.AnyWidget):
    """Move a kernel over a picture and see every number.

    Each setting is a trait: change it here or in the page, both halves follow.

    Parameters
    ----------
    image : str, path, bytes or array_like of shape (H, W) or (H, W, 3)
        A sample's name (`convlab.images.names`), a picture file, or pixels.
    kernel : str, Kernel, array_like of shape (kh, kw) or (kh, kw, 3), or a list of these
        A name (`convlab.kernels.names`) or weights, at most 11 x 11; with three axes, a slice for each channel. A
        list of names or arrays is a bank of at most 16, and so are a layer's weights (kh, kw, 1 or 3, C_out):
        `bank` holds them, and `kernel` is the one in front.
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
    row, col : int
        Position of the window in the feature map. A smaller map moves it to its border.
    size : int
        Longest side to which a larger picture is shrunk, at most 1600.
    channel : {"grey", "red", "green", "blue", "all"}
        Which plane of a colour picture is explored; ``"all"`` for all three side by side.
    depthwise : bool
        With all channels: False adds up what the kernel finds in them and gives one map, as a layer does; True
        gives each channel a map of its own.
    front_channel : {"red", "green", "blue"}
        Whose map, or whose products, stand in front.
    front : int
        Which kernel of the bank is the present `kernel`.
    show : {"auto", "signed", "clip", "absolute", "rescale"}
        How values of the feature map become colours.
    controls : iterable of str, optional
        Which controls to show; all by default. ``explorer.controls`` holds each as an ipywidget.

    Raises
    ------
    ConvlabError (a ValueError)
        For a value that means nothing. Settings that do not fit together are explained in the picture; asking
        for ``feature_map`` then raises `ShapeError`.

    Examples
    --------
    >>> Explorer("grid", "sobel_x", stride=2, padding=1)
    <Explorer grid 5x5, sobel_x 3x3, stride=2, padding=1: map 3x3, at (0, 0): 6>
    """

    _esm = STATIC / "explorer.js"
    _css = STATIC / "explorer.css"

    image = traitlets.Unicode().tag(sync=True)
    channel = Choice(CHANNELS, default_value="grey").tag(sync=True)
    depthwise = traitlets.Bool().tag(sync=True)
    front_channel = Choice(COLOURS, default_value="red").tag(sync=True)
    kernel = Weights().tag(sync=True)
    bank = Bank().tag(sync=True)
    front = Position().tag(sync=True)
    stride = Pair().tag(sync=True)
    padding = Padding().tag(sync=True)
    padding_mode = Choice(PADDING_MODES, default_value="zeros").tag(sync=True)
    dilation = Pair().tag(sync=True)
    flip = traitlets.Bool().tag(sync=True)
    bias = Number().tag(sync=True)
    activation = Choice((None, "relu"), default_value=None).tag(sync=True)
    pool = Choice((None, "max", "average"), default_value=None).tag(sync=True)
    pool_size = Pair(2).tag(sync=True)
    pool_stride = Pair(None, allow_none=True).tag(sync=True)
    # No echo: the page sends positions a moment after it has moved on, and an echo would take it back.
    row = Position().tag(sync=True, echo_update=False)
    col = Position().tag(sync=True, echo_update=False)
    show = Choice(SHOWN_AS, default_value="auto").tag(sync=True)
    speed = traitlets.Int(8).tag(sync=True)

    image_menu = traitlets.List().tag(sync=True)
    kernel_menu = traitlets.List().tag(sync=True)
    pictures = traitlets.List().tag(sync=True, **ipywidgets.widget_serialization)
    controls = traitlets.Dict().tag(sync=True, **ipywidgets.widget_serialization)
    visible_controls = traitlets.List(traitlets.Unicode()).tag(sync=True)

    def __init__(
        self,
        image="cat",
        kernel="laplacian",
        *,
        stride=1,
        padding="valid",
        dilation=1,
        padding_mode="zeros",
        flip=False,
        bias=0.0,
        activation=None,
        pool=None,
        pool_size=2,
        pool_stride=None,
        row=0,
        col=0,
        size=400,
        channel="grey",
        depthwise=False,
        front_channel="red",
        front=0,
        show="auto",
        controls=None,
    ):
        self._size = shown_size(size)
        self._pictures = {}
        first = self._picture(image)
        entries = [{"name": sample.name, "label": sample.label} for sample in images.samples()]
        if first.name not in images.names():
            entries.insert(0, {"name": first.name, "label": first.label})
        table = [kernels.get(name) for name in kernels.names()]
        made = make_controls([entry["label"] for entry in entries], [entry.label for entry in table])
        shown = list(made) if controls is None else [_known_control(name, made) for name in controls]
        bank = bank_of(kernel) or []
        super().__init__(
            image=first.name,
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
            row=row,
            col=col,
            channel=channel,
            depthwise=depthwise,
            front_channel=front_channel,
            show=show,
            image_menu=entries,
            kernel_menu=[
                {"name": k.name, "label": k.label, "meaning": k.meaning, "weights": k.array.tolist()} for k in table
            ],
            pictures=[
                *self._pictures.values(),
                *(self._picture(name) for name in READY if name not in self._pictures),
            ],
            controls=made,
            visible_controls=shown,
        )

    def _picture(self, source):
        found = picture(source, self._size)
        self._pictures[found.name] = found
        return found

    @traitlets.validate("image")
    def _check_image(self, proposal):
        name = proposal["value"]
        if name not in self._pictures:
            self._picture(name)
        return name

    @traitlets.observe("image")
    def _send_picture(self, change):
        shown = self._pictures[change["new"]]
        if shown not in self.pictures:
            self.pictures = [*self.pictures, shown]

    @traitlets.validate("front")
    def _check_front(self, proposal):
        _in_front(self.bank, proposal["value"])
        return proposal["value"]

    @traitlets.observe("bank", "front")
    def _bring_to_front(self, _):
        if self.bank:
            self.front = min(self.front, len(self.bank) - 1)
            self.kernel = self.bank[self.front]

    @traitlets.observe("kernel")
    def _keep_in_bank(self, change):
        if self.bank and self.bank[self.front] != change["new"]:
            self.bank = [*self.bank[: self.front], change["new"], *self.bank[self.front + 1 :]]

    # What the settings mean

    @property
    def input(self):
        """The plane that is explored, (H, W); a colour picture with all channels, (H, W, 3)."""
        return self._pictures[self.image].plane(self.channel)

    @property
    def feature_map(self):
        """``conv2d`` of the input with the present settings, before the activation.

        (H_out, W_out), also where the sums of all channels are added up; with `depthwise` (H_out, W_out, 3). See
        `convlab.depth.conv_channels`.
        """
        return self._map_of(self.kernel)

    @property
    def feature_maps(self):
        """The maps of all kernels of the bank, (H_out, W_out, K).

        With `depthwise` (H_out, W_out, 3 K), in the order of ``conv2d(..., groups=3)``: first all maps of red.
        """
        maps = [self._map_of(kernel) for kernel in self._kernels()]
        if len({each.shape for each in maps}) > 1:
            raise ShapeError.says(
                "feature_maps",
                "the maps differ in size",
                ", ".join(str(each.shape) for each in maps),
                "they cannot lie on top of each other",
                'Use padding="same", or kernels of one size',
            )
        stacked = np.stack(maps, axis=-1)
        return stacked.reshape(*stacked.shape[:2], -1)

    @property
    def counts(self):
        """Feature maps, parameters and multiplications of the present bank (`convlab.depth.Counts`)."""
        shapes = [(len(kernel), len(kernel[0])) for kernel in self._kernels()]
        channels = len(COLOURS) if self._has_depth() else 1
        return layer_counts(shapes, [self._map_shape(shape) for shape in shapes], channels, depthwise=self.depthwise)

    def _kernels(self):
        return self.bank or [self.kernel]

    def _has_depth(self):
        return self.input.ndim == 3

    def _map_of(self, kernel):
        options = dict(self._options(), bias=self.bias)
        if self._has_depth():
            return conv_channels(self.input, kernel, depthwise=self.depthwise, **options)
        return conv2d(self.input, plane_kernel(kernel, self.channel), **options)

    @property
    def activated(self):
        """The feature map after the activation, if there is one."""
        return relu(self.feature_map) if self.activation == "relu" else self.feature_map

    @property
    def pooled(self):
        """The pooled map, or None without pooling."""
        if self.pool is None:
            return None
        operation = max_pool2d if self.pool == "max" else avg_pool2d
        return operation(self.activated, self.pool_size, stride=self.pool_stride)

    @property
    def position(self):
        """(row, col) of the window, moved to the border where the map is smaller than the wish."""
        rows, cols = self._map_shape()
        return min(self.row, rows - 1), min(self.col, cols - 1)

    @property
    def window(self):
        """What the window sees: pixels, weights, products, subtotals, sum (`convlab.conv.Window`).

        Where the sums of all channels are added up, a `convlab.depth.LayerWindow`; with `depthwise`, the window in
        the channel in front.
        """
        row, col = self.position
        where = dict(self._options(), row=row, col=col, bias=self.bias)
        if not self._has_depth():
            return window_trace(self.input, plane_kernel(self.kernel, self.channel), **where)
        if not self.depthwise:
            return layer_trace(self.input, self.kernel, **where)
        front = COLOURS.index(self.front_channel)
        return window_trace(self.input[:, :, front], slices(self.kernel)[:, :, front], **where)

    @property
    def shape_steps(self):
        """One line for each step and axis: the size formula with the numbers of this moment.

        >>> for step in Explorer("grid", "sobel_x", padding="same", pool="max").shape_steps:
        ...     print(step)
        rows: floor((5 + 1 + 1 - 1*(3 - 1) - 1) / 1) + 1 = 5
        columns: floor((5 + 1 + 1 - 1*(3 - 1) - 1) / 1) + 1 = 5
        pooled rows: floor((5 - 2) / 2) + 1 = 2
        pooled columns: floor((5 - 2) / 2) + 1 = 2
        """
        lines = []
        strides, dilations = pair(self.stride, "stride", 1), pair(self.dilation, "dilation", 1)
        shape, kernel_shape, map_shape = self.input.shape, self._kernel_shape(), []
        for axis, name in enumerate(("rows", "columns")):
            n, k, s, d = shape[axis], kernel_shape[axis], strides[axis], dilations[axis]
            start, end = self._padding()[axis]
            map_shape.append(raw_output_size(n, k, stride=s, padding=(start, end), dilation=d))
            lines.append(f"{name}: floor(({n} + {start} + {end} - {d}*({k} - 1) - 1) / {s}) + 1 = {map_shape[-1]}")
        if self.pool and min(map_shape) >= 1:
            sizes = pair(self.pool_size, "pool_size", 1)
            strides = sizes if self.pool_stride is None else pair(self.pool_stride, "pool_stride", 1)
            for axis, name in enumerate(("rows", "columns")):
                result = raw_output_size(map_shape[axis], sizes[axis], stride=strides[axis])
                lines.append(
                    f"pooled {name}: floor(({map_shape[axis]} - {sizes[axis]}) / {strides[axis]}) + 1 = {result}"
                )
        return lines

    def _options(self):
        return {name: getattr(self, name) for name in ("stride", "padding", "dilation", "padding_mode", "flip")}

    def _kernel_shape(self):
        return len(self.kernel), len(self.kernel[0])

    def _padding(self):
        return padding_plan2d(self.input.shape[:2], self._kernel_shape(), self.stride, self.padding, self.dilation)

    def _map_shape(self, kernel_shape=None):
        image, kernel = self.input.shape[:2], kernel_shape or self._kernel_shape()
        padding = padding_plan2d(image, kernel, self.stride, self.padding, self.dilation)
        options = dict(stride=self.stride, padding=padding, dilation=self.dilation)
        return output_shape(image, kernel, who="Explorer", **options)

    def _kernel_name(self):
        return next((entry["name"] for entry in self.kernel_menu if entry["weights"] == self.kernel), "custom")

    def __repr__(self):
        """One line that carries the numbers: what nbval compares and what stands there before a cell has run."""
        try:
            return self._line(self._result_text())
        except ShapeError as error:
            return self._line(str(error).split(". Got")[0].removeprefix("Explorer: ").removeprefix("pooling: "))

    def _line(self, result):
        image = "own" if self.image.startswith("own_") else self.image
        place = f" ({self.front + 1} of {len(self.bank)})" if self.bank else ""
        parts = [
            f"{image} {'x'.join(map(str, self.input.shape))}",
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
        text = f"<Explorer {', '.join(parts)}: {result}>"
        return text if len(text) < 110 else f"<Explorer {', '.join(parts[:2])}, ...: {result}>"[:109]

    def _result_text(self):
        rows, cols = self._map_shape()
        row, col = self.position
        own = self._has_depth() and self.depthwise  # each channel has a map of its own
        text = f"map {rows}x{cols}{f'x{len(COLOURS)}' if own else ''}"
        if self.pool:
            height, width = self.pooled.shape[:2]
            text += f", {self.pool} {height}x{width}"
        value = self.window.sum
        where = f"{self.front_channel} at" if own else "at"
        return f"{text}, {where} ({row}, {col}): {max(0.0, value) if self.activation else value:.6g}"


def _in_front(bank, front):
    """The kernel at place `front` of a bank; without a bank there is only place 0."""
    kernels = bank or [None]
    if whole(front, "front", 0) >= len(kernels):
        way_out = f"Use a place from 0 to {len(kernels) - 1}" if bank else "Use front=0, or give a list of kernels"
        raise OptionError.says("front", "the bank has no such kernel", f"front={front}", f"it has {len(bank)}", way_out)
    return kernels[front]


def _known_control(name, made):
    if name not in made:
        raise unknown_name("Explorer", "control", name, made, "it cannot be shown")
    return name
