/** From settings to results: everything the screen shows, computed from the settings and one picture. No DOM here. */
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
import { COLOURS, depthTrace, hasDepth, kernelsOf, planeKernel, sliceOf } from "./channels.ts";

export const PADDING_NAMES = ["valid", "same", "same_lower", "full"];

/** 3 -> [3, 3]; [3, 5] stays. */
export const asPair = (value) => (Array.isArray(value) ? value : [value, value]);

/** The plane of one channel: "grey", "red", "green" or "blue". A grey picture has only one. */
export function channelPlane(picture, channel) {
  const { rows, cols, channels, data, whole } = picture;
  if (channels === 1) return { data, rows, cols };
  picture.planes ??= {}; // made once: every change of another setting reads them again
  if (picture.planes[channel]) return picture.planes[channel];
  const plane = { data: new Float64Array(rows * cols), rows, cols };
  const index = COLOURS.indexOf(channel);
  for (let i = 0; i < plane.data.length; i += 1) {
    plane.data[i] = index < 0 ? grey(data[3 * i], data[3 * i + 1], data[3 * i + 2], whole) : data[3 * i + index];
  }
  picture.planes[channel] = plane;
  return plane;
}

/** The picture moved by whole pixels; `still` is the one that did not move. Kept until another shift is asked for. */
export function movedPicture(picture, shift) {
  const still = picture.still ?? picture;
  if (shift.every((by) => by === 0)) return still;
  if (String(still.moved?.shift) !== String(shift)) {
    still.moved = { ...still, planes: undefined, moved: undefined, still, shift, data: shift2d(still, shift) };
  }
  return still.moved;
}

/** The weights of a kernel for one plane. */
export function kernelPlane(kernel, channel = null) {
  const weights = planeKernel(kernel, channel);
  return { data: Float64Array.from(weights.flat()), rows: weights.length, cols: weights[0].length };
}

/** The planes of a colour picture, each with its slice of a kernel. */
export const channelsOf = (picture, kernel) =>
  COLOURS.map((name, c) => ({ name, plane: channelPlane(picture, name), kernel: kernelPlane(sliceOf(kernel, c)) }));

/**
 * What the settings mean for a kernel (the present one, or another of the bank): the plane that is explored and its
 * weights. With depth also `channels`, and in `front` whose map it is; null where the sums of all are added up.
 */
export function layersOf(settings, picture, kernel = settings.kernel, frontChannel = settings.front_channel) {
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

/** The feature map of what `layersOf` gives, before the activation, as work that pauses after each row. */
export const linearRows = (layers, options, into = null) => conv2dRows(...summedUp(layers), options, into);

/** The same in these rows and columns alone. */
export const linearAt = (layers, options, rows, cols, into = null) =>
  conv2dAt(...summedUp(layers), options, rows, cols, into);

/** The planes whose sums make one map, and the kernel of each. */
function summedUp({ input, kernel, channels, front }) {
  if (!channels || front !== null) return [[input], [kernel]];
  return [channels.map(({ plane }) => plane), channels.map((channel) => channel.kernel)];
}

export const convOptions = (settings, { stride, dilation, padding }) => ({
  bias: settings.bias,
  stride,
  padding,
  dilation,
  mode: settings.padding_mode,
  flip: settings.flip,
});

/** Sizes, padding and problems of the settings, without touching a pixel. */
export function plan(settings, input, kernel) {
  const [stride, dilation] = [asPair(settings.stride), asPair(settings.dilation)];
  const shape = [input.rows, input.cols];
  const kernelShape = [kernel.rows, kernel.cols];
  const padding = paddingPlan2d(shape, kernelShape, { stride, padding: settings.padding, dilation });
  const steps = [0, 1].map((axis) => ({
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
  }));
  const result = { stride, dilation, padding, steps, mapShape: steps.map((s) => s.map), pool: null, problem: null };
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
    result.pool = { kind: settings.pool, options, ...poolPlan(result.mapShape, options) };
    const needsValue = settings.pool === "max" || !settings.count_include_pad;
    if (result.pool.shape.some((n) => n < 1)) result.problem = "pool";
    else if (result.pool.empty && needsValue) result.problem = "empty pool";
  }
  return result;
}

/** Sizes and costs of all kernels of the layer, summed and depthwise; a kernel that does not fit has a map of size 0. */
export function costs(settings, picture) {
  const shapes = kernelsOf(settings).map((kernel) => [kernel.length, kernel[0].length]);
  const maps = shapes.map(([rows, cols]) =>
    plan({ ...settings, pool: null }, picture, { rows, cols }).mapShape.map((n) => Math.max(0, n)),
  );
  const channels = hasDepth(settings, picture) ? picture.channels : 1;
  return {
    shapes,
    maps,
    channels,
    summed: layerCounts(shapes, maps, channels),
    depthwise: channels > 1 ? layerCounts(shapes, maps, channels, true) : null,
  };
}

/** What the settings lead to, as `explore` gives it, without touching a pixel. */
export function outline(settings, picture) {
  const layers = layersOf(settings, picture);
  return { ...layers, ...plan(settings, layers.input, layers.kernel) };
}

/**
 * All planes for the settings. With a problem, only what can still be computed is there.
 * @param {object | null} [last] an earlier result that nobody reads any more: its memory is used again
 */
export const explore = (settings, picture, last) => finish(exploring(settings, picture, last));

/** `explore` as work that pauses now and then. */
export function* exploring(settings, picture, last = null) {
  const moved = movedPicture(picture, settings.shift);
  const result = outline(settings, moved);
  if (result.problem === "kernel") return result;
  const { stride, dilation, padding } = result;
  result.options = convOptions(settings, result);
  yield;
  Object.assign(result, yield* maps(result, settings.activation, result, last));
  result.reads = [0, 1].map((axis) => {
    const { size, kernel: k } = result.steps[axis];
    const options = { stride: stride[axis], padding: padding[axis], dilation: dilation[axis] };
    return {
      counts: coverage(size, k, options),
      unread: unread(size, k, options),
      saves: paddingThatSaves(size, k, options),
      paddedUnread: unreadPadding(size, k, options),
    };
  });
  if (moved.still) {
    result.still = yield* maps(layersOf(settings, moved.still), settings.activation, result, last?.still);
    const change = (name) => (result[name] ? changeOf(result.still[name], result[name]) : null);
    result.change = { map: change("map"), pooled: change("pooled") };
  }
  return result;
}

/** What convolution, activation and pooling make of what `layersOf` gives: { linear, map, pooled }. */
function* maps(layers, activation, { options, pool, problem }, last) {
  const linear = yield* linearRows(layers, options, last?.linear);
  const map = activation === "relu" ? yield* reluRows(linear, last?.map) : linear;
  if (!pool || problem) return { linear, map };
  return {
    linear,
    map,
    pooled: yield* (pool.kind === "max" ? maxPool2dRows : avgPool2dRows)(map, pool.options, last?.pooled),
  };
}

/** The position inside the present map: the settings keep the learner's wish, a smaller map clips it. */
export function position(settings, result) {
  const [rows, cols] = result.mapShape;
  const clip = (value, n) => Math.max(0, Math.min(n - 1, value));
  return { row: clip(settings.row, rows), col: clip(settings.col, cols) };
}

/** Every product under the window at (row, col), and what becomes of the sum. */
export function trace(result, { row, col }) {
  const { options, map, pool, pooled } = result;
  const found = result.channels
    ? depthTrace(result, { row, col })
    : windowTrace(result.input, result.kernel, options, row, col);
  const activated = map.data[row * map.cols + col];
  if (!pooled) return { ...found, activated, pool: null };
  const read = poolTrace(map, pool.options, row, col) ?? { place: null, cells: [], winner: null };
  const value = read.place ? pooled.data[read.place.row * pooled.cols + read.place.col] : null;
  return { ...found, activated, pool: { ...pool, ...read, value } };
}

/** Up to three changes that make an impossible setting possible, each { label, change }; the nearest first. */
export function remedies(settings, picture, lastValid) {
  const input = { rows: picture.rows, cols: picture.cols };
  const kernel = kernelPlane(settings.kernel);
  const works = (change) => plan({ ...settings, ...change }, input, kernel).problem === null;
  const found = [];
  const offer = (label, change) => {
    const isNew = change && found.every((other) => JSON.stringify(other.change) !== JSON.stringify(change));
    if (found.length < 3 && isNew && works(change)) found.push({ label, change });
  };
  const { problem, steps, mapShape, pool } = plan(settings, input, kernel);
  if (problem === "pool") {
    const largest = Math.min(...mapShape);
    offer(`Pooling size ${largest}`, { pool_size: largest, pool_stride: null });
    offer("No pooling", { pool: null });
  } else if (problem === "empty pool") {
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
    const changed = Object.keys(lastValid).filter(
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

const describe = (value) => (Array.isArray(value) ? value.flat().join(", ") : String(value).replace("_", " "));
