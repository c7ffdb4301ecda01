/** From settings to results: everything the screen shows, computed from the settings and one picture. No DOM here. */
import {
  avgPool2d, conv2d, conv2dLayer, coverage, grey, maxPool2d, outputSize, paddingPlan2d, paddingThatSaves, rawOutputSize, relu, span,
  unread, windowIndices, windowTrace,
} from "./core.js";
import { COLOURS, depthTrace, hasDepth, planeKernel, sliceOf } from "./depth.js";

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
    plane.data[i] = index < 0
      ? grey(data[3 * i], data[3 * i + 1], data[3 * i + 2], whole)
      : data[3 * i + index];
  }
  picture.planes[channel] = plane;
  return plane;
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
    return { input: channelPlane(picture, settings.channel), kernel: weights, weights: weights.data, channels: null, front: null };
  }
  const channels = channelsOf(picture, kernel);
  const at = COLOURS.indexOf(frontChannel);
  const front = settings.depthwise ? at : null;
  const weights = front === null ? Float64Array.from(channels.flatMap((channel) => [...channel.kernel.data])) : channels[front].kernel.data;
  return { input: channels[at].plane, kernel: channels[at].kernel, weights, channels, front };
}

/** The feature map of what `layersOf` gives, before the activation. */
export function linearMap({ input, kernel, channels, front }, options, into = null) {
  if (!channels || front !== null) return conv2d(input, kernel, options, into);
  return conv2dLayer(channels.map(({ plane }) => plane), channels.map((channel) => channel.kernel), options, into);
}

export const convOptions = (settings, { stride, dilation, padding }) =>
  ({ bias: settings.bias, stride, padding, dilation, mode: settings.padding_mode, flip: settings.flip });

/** Sizes, padding and problems of the settings, without touching a pixel. */
export function plan(settings, input, kernel) {
  const [stride, dilation] = [asPair(settings.stride), asPair(settings.dilation)];
  const shape = [input.rows, input.cols];
  const kernelShape = [kernel.rows, kernel.cols];
  const padding = paddingPlan2d(shape, kernelShape, { stride, padding: settings.padding, dilation });
  const steps = [0, 1].map((axis) => ({
    size: shape[axis], start: padding[axis][0], end: padding[axis][1],
    dilation: dilation[axis], kernel: kernelShape[axis], stride: stride[axis],
    span: span(kernelShape[axis], dilation[axis]),
    map: rawOutputSize(shape[axis], kernelShape[axis], { stride: stride[axis], padding: padding[axis], dilation: dilation[axis] }),
  }));
  const result = { stride, dilation, padding, steps, mapShape: steps.map((s) => s.map), pool: null, problem: null };
  if (steps.some((s) => s.map < 1)) result.problem = "kernel";
  else if (settings.pool) {
    const size = asPair(settings.pool_size);
    const poolStride = settings.pool_stride === null ? size : asPair(settings.pool_stride);
    const pooled = [0, 1].map((axis) => rawOutputSize(result.mapShape[axis], size[axis], { stride: poolStride[axis] }));
    result.pool = { kind: settings.pool, size, stride: poolStride, shape: pooled };
    if (pooled.some((n) => n < 1)) result.problem = "pool";
  }
  return result;
}

/**
 * All planes for the settings. With a problem, only what can still be computed is there.
 * @param {object | null} [last] an earlier result that nobody reads any more: its memory is used again
 */
export function explore(settings, picture, last = null) {
  const layers = layersOf(settings, picture);
  const result = { ...layers, ...plan(settings, layers.input, layers.kernel) };
  if (result.problem === "kernel") return result;
  const { stride, dilation, padding } = result;
  result.options = convOptions(settings, result);
  result.linear = linearMap(layers, result.options, last?.linear);
  result.map = settings.activation === "relu" ? relu(result.linear, last?.map) : result.linear;
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
  if (result.pool && !result.problem) {
    const options = { size: result.pool.size, stride: result.pool.stride };
    result.pooled = (result.pool.kind === "max" ? maxPool2d : avgPool2d)(result.map, options, last?.pooled);
  }
  return result;
}

/** How many windows read each pixel, as a plane. */
export function coveragePlane({ input, reads: [rows, cols] }) {
  const plane = { data: new Float64Array(input.rows * input.cols), rows: input.rows, cols: input.cols };
  for (let r = 0; r < input.rows; r += 1) {
    for (let c = 0; c < input.cols; c += 1) plane.data[r * input.cols + c] = rows.counts[r] * cols.counts[c];
  }
  return plane;
}

/** Padding lines (indices below 0 or from size on) that no window reads. */
function unreadPadding(size, kernelSize, { stride, padding, dilation }) {
  const [start, end] = padding;
  if (start + end === 0) return [];
  const used = new Uint8Array(start + size + end);
  const positions = outputSize(size, kernelSize, { stride, padding, dilation });
  for (let p = 0; p < positions; p += 1) {
    for (let tap = 0; tap < kernelSize; tap += 1) used[p * stride + tap * dilation] = 1;
  }
  const lines = [];
  for (let i = 0; i < used.length; i += 1) if (!used[i] && (i < start || i >= start + size)) lines.push(i - start);
  return lines;
}

/** The position inside the present map: the settings keep the learner's wish, a smaller map clips it. */
export function position(settings, result) {
  const [rows, cols] = result.mapShape;
  const clip = (value, n) => Math.max(0, Math.min(n - 1, value));
  return { row: clip(settings.row, rows), col: clip(settings.col, cols) };
}

/** Every product under the window at (row, col), and what becomes of the sum. */
export function trace(result, { row, col }) {
  const found = result.channels
    ? depthTrace(result, { row, col })
    : windowTrace(result.input, result.kernel, result.options, row, col);
  return { ...found, activated: result.map.data[row * result.map.cols + col], pool: poolTrace(result, row, col) };
}

/** The first pooling window that reads map position (row, col): its place, values and result. */
function poolTrace({ pool, pooled, map }, row, col) {
  if (!pooled) return null;
  const place = [row, col].map((index, axis) => {
    const last = Math.min(pool.shape[axis] - 1, Math.floor(index / pool.stride[axis]));
    const first = Math.max(0, Math.ceil((index - pool.size[axis] + 1) / pool.stride[axis]));
    return first <= last ? first : null;
  });
  if (place.includes(null)) return { ...pool, place: null, value: null, values: [] };
  const [top, left] = [place[0] * pool.stride[0], place[1] * pool.stride[1]];
  const values = [];
  for (let r = 0; r < pool.size[0]; r += 1) {
    for (let c = 0; c < pool.size[1]; c += 1) {
      values.push({ row: top + r, col: left + c, value: map.data[(top + r) * map.cols + left + c] });
    }
  }
  return { ...pool, place: { row: place[0], col: place[1] }, top, left, values, value: pooled.data[place[0] * pooled.cols + place[1]] };
}

/** Up to three changes that make an impossible setting possible, each { label, change }; the nearest first. */
export function remedies(settings, picture, lastValid) {
  const input = { rows: picture.rows, cols: picture.cols };
  const kernel = kernelPlane(settings.kernel);
  const works = (change) => plan({ ...settings, ...change }, input, kernel).problem === null;
  const found = [];
  const offer = (label, change) => {
    if (found.length < 3 && change && works(change)) found.push({ label, change });
  };
  const { problem, steps, mapShape } = plan(settings, input, kernel);
  if (problem === "pool") {
    const largest = Math.min(...mapShape);
    offer(`Pooling size ${largest}`, { pool_size: largest, pool_stride: null });
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
    const changed = Object.keys(lastValid).filter((key) => JSON.stringify(lastValid[key]) !== JSON.stringify(settings[key]));
    const change = Object.fromEntries(changed.map((key) => [key, lastValid[key]]));
    const key = changed.find((name) => ["padding", "dilation", "pool_size", "image"].includes(name));
    if (changed.length) offer(key && changed.length <= 2 ? `Back to ${key.replace("_", " ")} ${describe(lastValid[key])}` : "Undo the last change", change);
  }
  return found;
}

const describe = (value) => (Array.isArray(value) ? value.flat().join(", ") : String(value).replace("_", " "));

/**
 * Who feeds whom: what has to do with the item under the pointer.
 * @param {{ kind: "input" | "map" | "weight" | "pooled", row: number, col: number }} item
 * @returns {{ input, map, weight }} three tests (row, col) -> boolean, and `windows`, how many windows are concerned
 */
export function partners(result, { kind, row, col }) {
  const { kernel, stride, dilation, padding, mapShape, pool } = result;
  const kernelShape = [kernel.rows, kernel.cols];
  const place = [row, col];
  const every = () => true;
  const exactly = (r, c) => r === row && c === col;
  const inBoth = (sets) => (r, c) => sets[0].has(r) && sets[1].has(c);
  const reads = (axis, position, tap) => position * stride[axis] - padding[axis][0] + tap * dilation[axis];
  const count = (n) => Array.from({ length: n }, (_, i) => i);
  const both = (make) => [0, 1].map((axis) => new Set(make(axis)));
  if (kind === "map") {
    const read = both((axis) => windowIndices(place[axis], kernelShape[axis], { stride: stride[axis], padding: padding[axis], dilation: dilation[axis] }));
    return { input: inBoth(read), map: exactly, weight: every, windows: 1 };
  }
  if (kind === "weight") {
    const read = both((axis) => count(mapShape[axis]).map((position) => reads(axis, position, place[axis])));
    return { input: inBoth(read), map: every, weight: exactly, windows: mapShape[0] * mapShape[1] };
  }
  if (kind === "pooled") {
    const pooled = both((axis) => count(pool.size[axis]).map((step) => place[axis] * pool.stride[axis] + step));
    return { input: every, map: inBoth(pooled), weight: every, windows: pool.size[0] * pool.size[1] };
  }
  const meetings = [0, 1].map((axis) => count(kernelShape[axis])
    .map((tap) => ({ tap, position: (place[axis] + padding[axis][0] - tap * dilation[axis]) / stride[axis] }))
    .filter(({ position }) => Number.isInteger(position) && position >= 0 && position < mapShape[axis]));
  return {
    input: exactly,
    map: inBoth(meetings.map((found) => new Set(found.map(({ position }) => position)))),
    weight: inBoth(meetings.map((found) => new Set(found.map(({ tap }) => tap)))),
    windows: meetings[0].length * meetings[1].length,
  };
}
