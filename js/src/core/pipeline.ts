/** Results of an Explorer's settings: everything the screen shows, computed from the settings and one picture. No DOM here. */
import {
  avgPool2dRows,
  changeOf,
  conv2dAt,
  conv2dRows,
  coverage,
  finish,
  grey,
  layerCounts,
  maxPool2dRows,
  paddingPlan2d,
  paddingThatSaves,
  poolPlan,
  poolTrace,
  rawOutputSize,
  reluRows,
  shift2d,
  span,
  unread,
  unreadPadding,
  windowTrace,
} from "./operations.ts";
import type { Work } from "./operations.ts";
import type {
  Channel,
  ChannelLayer,
  Colour,
  ComputedResult,
  ConvOptions,
  FullConvOptions,
  KernelWeights,
  LayerCounts,
  Layers,
  Maps,
  Outline,
  PaddingName,
  Pair,
  Picture,
  Plan,
  Plane,
  PoolStep,
  Position,
  Remedy,
  Result,
  Settings,
  Shape,
  Trace,
} from "./types.ts";
import { COLOURS, depthTrace, hasDepth, kernelsOf, planeKernel, sliceOf } from "./channels.ts";

export const PADDING_NAMES: PaddingName[] = ["valid", "same", "same_lower", "full"];

/** 3 -> [3, 3]; [3, 5] stays. */
export const asPair = (value: number | Pair): Pair => (Array.isArray(value) ? value : [value, value]);

/** The plane of one channel of a picture; a grey picture has only one. */
export function channelPlane(picture: Picture, channel: Channel): Plane {
  const { rows, cols, channels, data, whole } = picture;
  if (channels === 1) return { data, rows, cols };
  picture.planes ??= {}; // made once: every change of another setting reads them again
  const known = picture.planes[channel];
  if (known) return known;
  const plane: Plane = { data: new Float64Array(rows * cols), rows, cols };
  const index = COLOURS.indexOf(channel as Colour);
  for (let i = 0; i < plane.data.length; i += 1) {
    plane.data[i] = index < 0 ? grey(data[3 * i], data[3 * i + 1], data[3 * i + 2], whole) : data[3 * i + index];
  }
  picture.planes[channel] = plane;
  return plane;
}

/** The picture shifted by whole pixels (down, right); `still` is the original. Kept until another shift is asked for. */
export function movedPicture(picture: Picture, shift: Pair): Picture {
  const still = picture.still ?? picture;
  if (shift.every((by) => by === 0)) return still;
  if (!still.moved || String(still.moved.shift) !== String(shift)) {
    still.moved = { ...still, planes: undefined, moved: undefined, still, shift, data: shift2d(still, shift) };
  }
  return still.moved;
}

/** The weights of a kernel for one plane. */
export function kernelPlane(kernel: KernelWeights, channel: Channel | null = null): Plane {
  const weights = planeKernel(kernel, channel);
  return { data: Float64Array.from(weights.flat()), rows: weights.length, cols: weights[0].length };
}

/** The planes of a colour picture, each with its slice of a kernel. */
export const channelsOf = (picture: Picture, kernel: KernelWeights): ChannelLayer[] =>
  COLOURS.map((name, c) => ({ name, plane: channelPlane(picture, name), kernel: kernelPlane(sliceOf(kernel, c)) }));

/** The planes and weights of a kernel, the present one or another of the bank, under the settings. */
export function layersOf(
  settings: Settings,
  picture: Picture,
  kernel: KernelWeights = settings.kernel,
  frontChannel: Colour = settings.front_channel,
): Layers {
  if (!hasDepth(settings, picture)) {
    const weights = kernelPlane(kernel, settings.channel);
    return {
      input: channelPlane(picture, settings.channel),
      kernel: weights,
      weights: weights.data,
      channels: null,
      front: null,
    };
  }
  const channels = channelsOf(picture, kernel);
  const at = COLOURS.indexOf(frontChannel);
  const front = settings.depthwise ? at : null;
  const weights =
    front === null
      ? Float64Array.from(channels.flatMap((channel) => [...channel.kernel.data]))
      : channels[front].kernel.data;
  return { input: channels[at].plane, kernel: channels[at].kernel, weights, channels, front };
}

/** The feature map of the layers, before the activation, as work that pauses after each row. */
export const linearRows = (layers: Layers, options: ConvOptions, into: Plane | null = null): Work<Plane> =>
  conv2dRows(...summedUp(layers), options, into);

/** The same in these rows and columns alone. */
export const linearAt = (
  layers: Layers,
  options: ConvOptions,
  rows: number[],
  cols: number[],
  into: Plane | null = null,
): Plane => conv2dAt(...summedUp(layers), options, rows, cols, into);

/** The planes that are summed to one map, and the kernel of each. */
function summedUp({ input, kernel, channels, front }: Layers): [Plane[], Plane[]] {
  if (!channels || front !== null) return [[input], [kernel]];
  return [channels.map(({ plane }) => plane), channels.map((channel) => channel.kernel)];
}

export const convOptions = (settings: Settings, { stride, dilation, padding }: Plan): FullConvOptions => ({
  bias: settings.bias,
  stride,
  padding,
  dilation,
  mode: settings.padding_mode,
  flip: settings.flip,
});

/** Sizes, padding and problems of the settings, without reading a pixel. */
export function plan(settings: Settings, input: Shape, kernel: Shape): Plan {
  const [stride, dilation] = [asPair(settings.stride), asPair(settings.dilation)];
  const shape: Pair = [input.rows, input.cols];
  const kernelShape: Pair = [kernel.rows, kernel.cols];
  const padding = paddingPlan2d(shape, kernelShape, { stride, padding: settings.padding, dilation });
  const stepOf = (axis: 0 | 1) => ({
    size: shape[axis],
    start: padding[axis][0],
    end: padding[axis][1],
    dilation: dilation[axis],
    kernel: kernelShape[axis],
    stride: stride[axis],
    span: span(kernelShape[axis], dilation[axis]),
    map: rawOutputSize(shape[axis], kernelShape[axis], {
      stride: stride[axis],
      padding: padding[axis],
      dilation: dilation[axis],
    }),
  });
  const steps = [stepOf(0), stepOf(1)];
  const mapShape: Pair = [steps[0].map, steps[1].map];
  const result: Plan = { stride, dilation, padding, steps, mapShape, pool: null, problem: null };
  if (steps.some((s) => s.map < 1)) result.problem = "kernel";
  else if (settings.pool) {
    const options = {
      kind: settings.pool,
      size: settings.pool_size,
      stride: settings.pool_stride,
      padding: settings.pool_padding,
      ceilMode: settings.ceil_mode,
      countIncludePad: settings.count_include_pad,
    };
    const pool: PoolStep = { kind: settings.pool, options, ...poolPlan(mapShape, options) };
    result.pool = pool;
    const needsValue = settings.pool === "max" || !settings.count_include_pad;
    if (pool.shape.some((n) => n < 1)) result.problem = "pool";
    else if (pool.empty && needsValue) result.problem = "empty pool";
  }
  return result;
}

/** Sizes and costs of all kernels of the layer; `depthwise` is null where the picture has one channel. */
type Costs = {
  shapes: Pair[];
  maps: Pair[];
  channels: number;
  summed: LayerCounts;
  depthwise: LayerCounts | null;
};

/** Sizes and costs of all kernels of the layer, summed and depthwise; a kernel that does not fit has a map of size 0. */
export function costs(settings: Settings, picture: Picture): Costs {
  const shapes = kernelsOf(settings).map((kernel): Pair => [kernel.length, kernel[0].length]);
  const maps = shapes.map(([rows, cols]): Pair => {
    const [down, right] = plan({ ...settings, pool: null }, picture, { rows, cols }).mapShape;
    return [Math.max(0, down), Math.max(0, right)];
  });
  const channels = hasDepth(settings, picture) ? picture.channels : 1;
  return {
    shapes,
    maps,
    channels,
    summed: layerCounts(shapes, maps, channels),
    depthwise: channels > 1 ? layerCounts(shapes, maps, channels, true) : null,
  };
}

/** The part of `explore`'s result that no pixel is read for. */
export function outline(settings: Settings, picture: Picture): Outline {
  const layers = layersOf(settings, picture);
  return { ...layers, ...plan(settings, layers.input, layers.kernel) };
}

/**
 * All planes for the settings. With a problem, only those that can still be computed. `last`: an earlier result that is
 * no longer in use; its buffers are reused.
 */
export const explore = (settings: Settings, picture: Picture, last?: Result | null): Result =>
  finish(exploring(settings, picture, last));

/** `explore` as work that pauses now and then. */
export function* exploring(settings: Settings, picture: Picture, last: Result | null = null): Work<Result> {
  const moved = movedPicture(picture, settings.shift);
  const result: Result = outline(settings, moved);
  if (result.problem === "kernel") return result;
  const { stride, dilation, padding } = result;
  const options = convOptions(settings, result);
  result.options = options;
  yield;
  const shared = { options, pool: result.pool, problem: result.problem };
  const found = yield* maps(result, settings.activation, shared, last);
  Object.assign(result, found);
  result.reads = [0, 1].map((axis) => {
    const { size, kernel: k } = result.steps[axis];
    const along = { stride: stride[axis], padding: padding[axis], dilation: dilation[axis] };
    return {
      counts: coverage(size, k, along),
      unread: unread(size, k, along),
      saves: paddingThatSaves(size, k, along),
      paddedUnread: unreadPadding(size, k, along),
    };
  });
  if (moved.still) {
    const still = yield* maps(layersOf(settings, moved.still), settings.activation, shared, last?.still);
    result.still = still;
    const change = (before?: Plane, after?: Plane) => (before && after ? changeOf(before, after) : null);
    result.change = { map: change(still.map, found.map), pooled: change(still.pooled, found.pooled) };
  }
  return result;
}

/** The maps of the layers: after convolution, activation and pooling. */
function* maps(
  layers: Layers,
  activation: Settings["activation"],
  { options, pool, problem }: Pick<Plan, "pool" | "problem"> & { options: FullConvOptions },
  last?: Partial<Maps> | null,
): Work<Maps> {
  const linear = yield* linearRows(layers, options, last?.linear);
  const map = activation === "relu" ? yield* reluRows(linear, last?.map) : linear;
  if (!pool || problem) return { linear, map };
  return {
    linear,
    map,
    pooled: yield* (pool.kind === "max" ? maxPool2dRows : avgPool2dRows)(map, pool.options, last?.pooled),
  };
}

/** The position inside the present map: the settings keep the position that was chosen, a smaller map clips it. */
export function position(settings: Position, result: Pick<Plan, "mapShape">): Position {
  const [rows, cols] = result.mapShape;
  const clip = (value: number, n: number) => Math.max(0, Math.min(n - 1, value));
  return { row: clip(settings.row, rows), col: clip(settings.col, cols) };
}

/** Every product of the window at (row, col), the value after the activation, and the pooling window that reads it. */
export function trace(result: ComputedResult, { row, col }: Position): Trace {
  const { options, map, pool, pooled, channels, front } = result;
  const found = channels
    ? depthTrace({ channels, front, options }, { row, col })
    : windowTrace(result.input, result.kernel, options, row, col);
  const activated = map.data[row * map.cols + col];
  if (!pool || !pooled) return { ...found, activated, pool: null };
  const read = poolTrace(map, pool.options, row, col) ?? { place: null, cells: [], winner: null };
  const value = read.place ? pooled.data[read.place.row * pooled.cols + read.place.col] : null;
  return { ...found, activated, pool: { ...pool, ...read, value } };
}

/** Up to three changes that make an impossible setting possible; the nearest first. */
export function remedies(settings: Settings, picture: Picture, lastValid?: Partial<Settings> | null): Remedy[] {
  const input = { rows: picture.rows, cols: picture.cols };
  const kernel = kernelPlane(settings.kernel);
  const works = (change: Partial<Settings>) => plan({ ...settings, ...change }, input, kernel).problem === null;
  const found: Remedy[] = [];
  const offer = (label: string, change: Partial<Settings>) => {
    const isNew = found.every((other) => JSON.stringify(other.change) !== JSON.stringify(change));
    if (found.length < 3 && isNew && works(change)) found.push({ label, change });
  };
  const { problem, steps, mapShape, pool } = plan(settings, input, kernel);
  if (problem === "pool") {
    const largest = Math.min(...mapShape);
    offer(`Pooling size ${largest}`, { pool_size: largest, pool_stride: null });
    offer("No pooling", { pool: null });
  } else if (problem === "empty pool" && pool) {
    const sides = Array.from({ length: Math.max(...pool.padding.flat()) }, (_, n) => n);
    const padding = sides.reverse().find((n) => works({ pool_padding: n }));
    if (padding !== undefined) offer(`Pooling padding ${padding}`, { pool_padding: padding });
    if (pool.kind === "average") offer("Count the padding", { count_include_pad: true });
    offer("No pooling", { pool: null });
  } else {
    const missing = Math.max(...steps.map((s) => s.span - s.size));
    const each = Math.ceil(missing / 2);
    offer(`Padding ${each} on each side`, { padding: each });
    for (let d = Math.max(...asPair(settings.dilation)) - 1; d >= 1; d -= 1) {
      if (works({ dilation: d })) {
        offer(`Dilation ${d}`, { dilation: d });
        break;
      }
    }
  }
  if (lastValid) {
    const changed = (Object.keys(lastValid) as (keyof Settings)[]).filter(
      (key) => JSON.stringify(lastValid[key]) !== JSON.stringify(settings[key]),
    );
    const change = Object.fromEntries(changed.map((key) => [key, lastValid[key]]));
    const key = changed.find((name) => ["padding", "dilation", "pool_size", "pool_padding", "image"].includes(name));
    if (changed.length)
      offer(
        key && changed.length <= 2
          ? `Back to ${key.replace("pool_", "pooling ")} ${describe(lastValid[key])}`
          : "Undo the last change",
        change,
      );
  }
  return found;
}

const describe = (value: unknown) => (Array.isArray(value) ? value.flat().join(", ") : String(value).replace("_", " "));
