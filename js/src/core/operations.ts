/**
 * The arithmetic of convlab in the browser: sizes, padding, convolution, pooling.
 *
 * It follows the Python half (geometry.py, conv.py, pool.py, activations.py) rule for rule and sums in the same order:
 * whole numbers agree exactly, fractions to 12 digits. The tests run the same tables in both halves, and compare them on
 * thousands of random settings.
 */
import type {
  AxisOptions,
  AxisOptionsWithMode,
  Change,
  ConvOptions,
  EmptyWindow,
  LayerCounts,
  LayerWindow,
  Padding,
  PaddingMode,
  PaddingPlan,
  Pair,
  Plane,
  PoolCell,
  PoolKindOptions,
  PoolOptions,
  PoolPlan,
  PoolWindow,
  ReadonlyPair,
  Shape,
  Tap,
  Window,
  WindowOptions,
} from "./types.ts";

/** Work that pauses now and then (each `yield`), and returns its result at the end. */
export type Work<T> = Generator<undefined, T, undefined>;

/** Properties of a `ShapeError`. */
type Remedies = {
  axis?: "rows" | "cols" | null;
  reach?: number;
  there?: number;
  padding?: number;
  kernelSize?: number;
  dilation?: number | null;
};

type Values = Float64Array<ArrayBuffer>;
type AxisPadding = NonNullable<AxisOptions["padding"]>;

/**
 * Error for sizes that do not fit together. When a kernel does not fit, its properties give the remedies: `axis`,
 * `reach` and `there` (pixels), `padding` (least per side), `kernelSize` and `dilation` (largest that fit; `dilation`
 * is null where none does).
 */
export class ShapeError extends Error {
  declare axis?: "rows" | "cols" | null;
  declare reach?: number;
  declare there?: number;
  declare padding?: number;
  declare kernelSize?: number;
  declare dilation?: number | null;

  constructor(message: string, remedies: Remedies = {}) {
    super(message);
    this.name = "ShapeError";
    Object.assign(this, remedies);
  }
}

const PADDING_NAMES: string[] = ["valid", "same", "same_lower", "full"];
const PADDING_MODES: string[] = ["zeros", "reflect", "replicate", "circular"];

/** The value, if it is a whole number of at least `minimum`; else throws a RangeError. */
function whole(value: unknown, name: string, minimum: number): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= minimum) return value;
  const shown = JSON.stringify(value) ?? String(value);
  throw new RangeError(`${name}: it has to be a whole number of at least ${minimum}. Got ${name}=${shown}.`);
}

/** A pair from one number for both axes, or from a pair. */
function pair(value: unknown, name: string, minimum: number): Pair {
  const [rows, cols] = Array.isArray(value) && value.length === 2 ? value : [value, value];
  return [whole(rows, name, minimum), whole(cols, name, minimum)];
}

/** A value for each axis: rows, then columns. */
export const perAxis = <T>(make: (axis: 0 | 1) => T): [T, T] => [make(0), make(1)];

/* ---------------------------------------------------------------- sizes */

/** Extent of a dilated kernel along one axis, in pixels. */
export function span(kernelSize: number, dilation = 1): number {
  return whole(dilation, "dilation", 1) * (whole(kernelSize, "kernelSize", 1) - 1) + 1;
}

/** Length of the feature map by the size formula alone: 0 or less where the kernel does not fit. */
export function rawOutputSize(
  size: number,
  kernelSize: number,
  { stride = 1, padding = [0, 0], dilation = 1, ceilMode = false }: AxisOptions = {},
): number {
  const [start, end] = paddingPlan(size, kernelSize, { stride, padding, dilation });
  const slack = size + start + end - span(kernelSize, dilation); // pixels by which the window can move
  const count = Math.floor(slack / stride) + 1;
  // PyTorch's rule: one more window for the pixels left over, if it starts inside the image or the padding before.
  const hasPartial = ceilMode && modulo(slack, stride) > 0 && count * stride < size + start;
  return hasPartial ? count + 1 : count;
}

/** Length of the feature map along one axis; throws a ShapeError when the kernel does not fit. */
export function outputSize(size: number, kernelSize: number, settings: AxisOptions = {}): number {
  return fittingSize(size, kernelSize, settings, null, "kernel");
}

function fittingSize(
  size: number,
  kernelSize: number,
  settings: AxisOptions,
  axis: "rows" | "cols" | null,
  what: string,
): number {
  const count = rawOutputSize(size, kernelSize, settings);
  if (count >= 1) return count;
  const { dilation = 1 } = settings;
  const [start, end] = paddingPlan(size, kernelSize, settings);
  const there = size + start + end;
  const reach = span(kernelSize, dilation);
  const padding = Math.ceil((reach - size) / 2);
  const largestKernel = Math.floor((there - 1) / dilation) + 1;
  const slack = Math.floor((there - 1) / (kernelSize - 1));
  const largestDilation = kernelSize > 1 && slack >= 1 ? slack : null;
  const wrong =
    axis === null
      ? `the ${what} does not fit in the image`
      : `the ${what} is ${axis === "rows" ? "taller" : "wider"} than the padded image`;
  const given = start === end ? `${start} per side` : `${start} before and ${end} after`;
  const smaller = dilation > 1 && largestDilation ? `, or a dilation of at most ${largestDilation}` : "";
  throw new ShapeError(
    `convlab: ${wrong}. Got size=${size}, padding=${given}, ${what}=${kernelSize}, dilation=${dilation}: ` +
      `the ${what} reaches over ${reach} pixels but only ${there} are there. ` +
      `Pad by at least ${padding} per side, or use a ${what} of at most ${largestKernel}${smaller}.`,
    { axis, reach, there, padding, kernelSize: largestKernel, dilation: largestDilation },
  );
}

/* -------------------------------------------------------------- padding */

/**
 * Pixels to add before and after one axis, from a number, a pair or a name. "same" puts an odd pixel at the end,
 * "same_lower" at the start.
 */
export function paddingPlan(
  size: number,
  kernelSize: number,
  { stride = 1, padding = 0, dilation = 1 }: AxisOptions = {},
): Pair {
  whole(size, "size", 1);
  whole(stride, "stride", 1);
  const reach = span(kernelSize, dilation);
  if (typeof padding !== "string") return pair(padding, "padding", 0);
  if (padding === "valid") return [0, 0];
  if (padding === "full") return [reach - 1, reach - 1];
  if (!PADDING_NAMES.includes(padding)) throw new RangeError(`padding: unknown name "${padding}".`);
  const total = Math.max((Math.ceil(size / stride) - 1) * stride + reach - size, 0);
  const less = Math.floor(total / 2);
  return padding === "same" ? [less, total - less] : [total - less, less];
}

/** Pixels to add around an image: [[top, bottom], [left, right]]. */
export function paddingPlan2d(
  shape: ReadonlyPair,
  kernelShape: ReadonlyPair,
  { stride = 1, padding = 0, dilation = 1 }: WindowOptions = {},
): PaddingPlan {
  const strides = pair(stride, "stride", 1);
  const dilations = pair(dilation, "dilation", 1);
  const paddings = Array.isArray(padding) && padding.length === 2 ? padding : ([padding, padding] as AxisPadding[]);
  return perAxis((axis) =>
    paddingPlan(shape[axis], kernelShape[axis], {
      stride: strides[axis],
      padding: paddings[axis],
      dilation: dilations[axis],
    }),
  );
}

/**
 * Index of the pixel whose value is at `position` of a padded axis (0 is the first pixel of the image), or -1 where a
 * constant is. "reflect" mirrors at the outermost pixel as often as needed; a single pixel repeats.
 */
export function sourceIndex(position: number, size: number, mode: PaddingMode = "zeros"): number {
  if (!PADDING_MODES.includes(mode)) throw new RangeError(`padding mode: unknown name "${mode}".`);
  if (position >= 0 && position < size) return position;
  if (mode === "zeros") return -1;
  if (mode === "replicate") return position < 0 ? 0 : size - 1;
  if (mode === "circular") return modulo(position, size);
  if (size === 1) return 0;
  const period = 2 * (size - 1);
  const phase = modulo(position, period);
  return Math.min(phase, period - phase);
}

const modulo = (value: number, divisor: number) => ((value % divisor) + divisor) % divisor;

/** The plane with padding (in pixels) around it: `value` in mode "zeros", else copies of its own pixels. */
export function pad2d(plane: Plane, padding: Padding, mode: PaddingMode = "zeros", value = 0): Plane {
  const [[top, bottom], [left, right]] = paddingPlan2d([plane.rows, plane.cols], [1, 1], { padding });
  const fromCol = sources(plane.cols, left, right, mode);
  const padded = newPlane(top + plane.rows + bottom, fromCol.length);
  for (let row = 0; row < padded.rows; row++) {
    const fromRow = sourceIndex(row - top, plane.rows, mode);
    fillLine(padded.data, row * padded.cols, plane, fromRow, fromCol, left, value);
  }
  return padded;
}

/** `sourceIndex` at each position of a padded axis. */
function sources(size: number, before: number, after: number, mode: PaddingMode): number[] {
  return Array.from({ length: before + size + after }, (_, index) => sourceIndex(index - before, size, mode));
}

const newPlane = (rows: number, cols: number): Plane => ({ data: new Float64Array(rows * cols), rows, cols });

/* -------------------------------------------------------------- windows */

/** Input indices under the kernel at one output position; outside 0..size-1 they are in the padding. */
export function windowIndices(
  position: number,
  kernelSize: number,
  { stride = 1, padding = [0, 0], dilation = 1 }: AxisOptions = {},
): number[] {
  const [start] = pair(padding, "padding", 0);
  const first = position * stride - start;
  return Array.from({ length: kernelSize }, (_, tap) => first + tap * dilation);
}

/** Number of windows that read each pixel along one axis. */
export function coverage(size: number, kernelSize: number, settings: AxisOptions = {}): number[] {
  const { stride = 1, dilation = 1 } = settings;
  const [start] = paddingPlan(size, kernelSize, settings);
  const count = outputSize(size, kernelSize, settings);
  const counts = new Array<number>(size).fill(0);
  for (let position = 0; position < count; position++) {
    for (let tap = 0; tap < kernelSize; tap++) {
      const index = position * stride - start + tap * dilation;
      if (index >= 0 && index < size) counts[index] += 1;
    }
  }
  return counts;
}

/**
 * The windows that read one place of an axis, each with the tap that meets it: [position, tap], by tap. Places below 0
 * or from `size` on are in the padding.
 */
export function readsOf(place: number, size: number, kernelSize: number, settings: AxisOptions = {}): Pair[] {
  const { stride = 1, dilation = 1 } = settings;
  const [start] = paddingPlan(size, kernelSize, settings);
  const count = outputSize(size, kernelSize, settings);
  const reads: Pair[] = [];
  for (let tap = 0; tap < kernelSize; tap++) {
    const offset = place + start - tap * dilation;
    if (offset >= 0 && offset % stride === 0 && offset / stride < count) reads.push([offset / stride, tap]);
  }
  return reads;
}

/**
 * The places of a padded axis that hold the same pixel as `place`: the pixel itself and its copies in the padding. A
 * zero of the padding has no copies.
 */
export function copiesOf(
  place: number,
  size: number,
  kernelSize: number,
  settings: AxisOptionsWithMode = {},
): number[] {
  const { mode = "zeros" } = settings;
  if (mode === "zeros") return [place];
  const source = sourceIndex(place, size, mode);
  const [start, end] = paddingPlan(size, kernelSize, settings);
  const all = Array.from({ length: start + size + end }, (_, index) => index - start);
  return all.filter((at) => sourceIndex(at, size, mode) === source);
}

/**
 * The outputs that depend on one pixel of an axis, as [position, tap], by position. With a padding mode other than
 * zeros, outputs also depend on a pixel through its copies in the padding.
 */
export function outputsOf(index: number, size: number, kernelSize: number, settings: AxisOptionsWithMode = {}): Pair[] {
  below(index, size, "pixel");
  const reached = copiesOf(index, size, kernelSize, settings).flatMap((at) => readsOf(at, size, kernelSize, settings));
  return reached.sort(([a, i], [b, j]) => a - b || i - j);
}

/** Input indices that one tap of a kernel multiplies, one for each output; outside 0..size-1 they are in the padding. */
export function pixelsOf(tap: number, size: number, kernelSize: number, settings: AxisOptions = {}): number[] {
  below(tap, kernelSize, "tap");
  const { stride = 1, dilation = 1 } = settings;
  const [start] = paddingPlan(size, kernelSize, settings);
  const count = outputSize(size, kernelSize, settings);
  return Array.from({ length: count }, (_, position) => position * stride - start + tap * dilation);
}

/**
 * The pixels of an axis that any of these outputs depends on: their receptive field, one step back. Padding of mode
 * zeros depends on nothing; in other modes the pixel counts whose copy is read.
 */
export function sourcesOf(
  positions: number[],
  size: number,
  kernelSize: number,
  settings: AxisOptionsWithMode = {},
): number[] {
  const padding = paddingPlan(size, kernelSize, settings);
  const read = new Set<number>();
  for (const position of positions) {
    for (const place of windowIndices(position, kernelSize, { ...settings, padding })) {
      read.add(sourceIndex(place, size, settings.mode));
    }
  }
  read.delete(-1);
  return [...read].sort((a, b) => a - b);
}

/** The outputs of an axis that depend on any of these pixels. */
export function reachedBy(
  indices: number[],
  size: number,
  kernelSize: number,
  settings: AxisOptionsWithMode = {},
): number[] {
  const wanted = new Set(indices);
  const padding = paddingPlan(size, kernelSize, settings);
  const isReached = (position: number) =>
    windowIndices(position, kernelSize, { ...settings, padding }).some((place) =>
      wanted.has(sourceIndex(place, size, settings.mode)),
    );
  return Array.from({ length: outputSize(size, kernelSize, settings) }, (_, position) => position).filter(isReached);
}

/** Throws a RangeError unless `index` is a whole number from 0 to `size` - 1. */
function below(index: number, size: number, name: string): void {
  if (whole(index, name, 0) >= size) throw new RangeError(`${name}: there are ${size}, counted from 0. Got ${index}.`);
}

/** The pixels along one axis that no window reads. */
export function unread(size: number, kernelSize: number, settings: AxisOptions = {}): number[] {
  return coverage(size, kernelSize, settings).flatMap((count, index) => (count === 0 ? [index] : []));
}

/** Places in the padding of one axis that no window reads: below 0, or from `size` on. */
export function unreadPadding(size: number, kernelSize: number, settings: AxisOptions = {}): number[] {
  const [start, end] = paddingPlan(size, kernelSize, settings);
  const { stride = 1, dilation = 1 } = settings;
  const counts = coverage(start + size + end, kernelSize, { stride, dilation });
  const places = counts.flatMap((count, index) => (count === 0 ? [index - start] : []));
  return places.filter((place) => place < 0 || place >= size);
}

/**
 * The least padding, not below the present one, with which every pixel is read; null where none can help.
 * Among equally small ones the one that adds to the end wins.
 */
export function paddingThatSaves(size: number, kernelSize: number, settings: AxisOptions = {}): Pair | null {
  const { stride = 1, dilation = 1 } = settings;
  const [presentStart, presentEnd] = paddingPlan(size, kernelSize, settings);
  const reach = span(kernelSize, dilation);
  let best: Pair | null = null;
  // From start = reach - 1 on, the first window can reach pixel 0 with any tap: only start % stride still matters.
  for (let start = presentStart; start < Math.max(presentStart, reach - 1) + stride; start++) {
    if (best && start + presentEnd >= best[0] + best[1]) break;
    const last = lastWindowNeeded(size, kernelSize, stride, start, dilation);
    if (last === null) continue;
    const end = Math.max(presentEnd, last * stride + reach - size - start);
    if (!best || start + end < best[0] + best[1]) best = [start, end];
  }
  return best;
}

/** The last window of those that read each pixel first; null where a pixel is read by none. */
function lastWindowNeeded(
  size: number,
  kernelSize: number,
  stride: number,
  start: number,
  dilation: number,
): number | null {
  let last = 0;
  for (let index = 0; index < size; index++) {
    let tap = kernelSize - 1; // the last tap belongs to the earliest window
    while (tap >= 0) {
      const offset = index + start - tap * dilation;
      if (offset >= 0 && offset % stride === 0) {
        last = Math.max(last, offset / stride);
        break;
      }
      tap -= 1;
    }
    if (tap < 0) return null;
  }
  return last;
}

/* ---------------------------------------------------------- convolution */

/** The result of work, done without a pause; core/time-slicing.ts does the same without blocking the page. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Sizes and positions of the windows; `first`: where the first window begins in the padded plane. */
type WindowLayout = { stride: Pair; dilation: Pair; plan: PaddingPlan; first: Pair; rows: number; cols: number };

/** `WindowLayout` of a pooling, with the size of its window and the shape of the plane. */
type PoolLayout = Omit<WindowLayout, "first"> & { size: Pair; shape: Pair };

/** The layout that conv2d, its trace and the poolings share; throws a ShapeError where a window does not fit. */
function layoutOf(
  plane: Plane,
  kernelShape: Pair,
  settings: WindowOptions & { ceilMode?: boolean },
  what: string,
): WindowLayout {
  const stride = pair(settings.stride ?? 1, "stride", 1);
  const dilation = pair(settings.dilation ?? 1, "dilation", 1);
  const shape: Pair = [plane.rows, plane.cols];
  const plan = paddingPlan2d(shape, kernelShape, { stride, padding: settings.padding ?? 0, dilation });
  const ceilMode = settings.ceilMode ?? false;
  const [rows, cols] = perAxis((axis) => {
    const along = { stride: stride[axis], padding: plan[axis], dilation: dilation[axis], ceilMode };
    return fittingSize(shape[axis], kernelShape[axis], along, axis === 0 ? "rows" : "cols", what);
  });
  return { stride, dilation, plan, first: [0, 0], rows, cols };
}

/**
 * Feature map of one plane and one kernel (cross-correlation; `flip` rotates the kernel by 180 degrees first).
 * `into`: an old result whose buffer may be reused, which saves time on large planes.
 */
export function conv2d(plane: Plane, kernel: Plane, settings: ConvOptions = {}, into: Plane | null = null): Plane {
  return conv2dLayer([plane], [kernel], settings, into);
}

/**
 * A layer with one feature map: each plane with its own kernel (all of one size), the sums of all planes, then the
 * bias. `into` as in `conv2d`.
 */
export const conv2dLayer = (planes: Plane[], kernels: Plane[], settings?: ConvOptions, into?: Plane | null): Plane =>
  finish(conv2dRows(planes, kernels, settings, into));

/** `conv2dLayer` as work that pauses after each row of the result. */
export function* conv2dRows(
  planes: Plane[],
  kernels: Plane[],
  settings: ConvOptions = {},
  into: Plane | null = null,
): Work<Plane> {
  const { bias = 0 } = settings;
  const layout = thinned(layoutOf(planes[0], [kernels[0].rows, kernels[0].cols], settings, "kernel"), settings.every);
  const channels = planes.map((plane, channel) => slide(plane, kernels[channel], layout, settings));
  const result = reusedPlane(layout, into, ...planes);
  const out = result.data.fill(0);
  for (let row = 0; row < result.rows; row++) {
    const to = row * result.cols;
    for (const addSums of channels) addSums(out, to, row);
    if (bias !== 0) addBias(out, to, result.cols, bias);
    yield;
  }
  return result;
}

/**
 * The values of `conv2dLayer` in these rows and columns of the feature map alone, for a subsampled preview of a large
 * map. `into` as in `conv2d`.
 */
export function conv2dAt(
  planes: Plane[],
  kernels: Plane[],
  settings: ConvOptions,
  rows: number[],
  cols: number[],
  into: Plane | null = null,
): Plane {
  const { bias = 0, mode = "zeros", flip = false } = settings;
  const shape: Pair = [planes[0].rows, planes[0].cols];
  const kernelShape: Pair = [kernels[0].rows, kernels[0].cols];
  const { stride, dilation, plan } = layoutOf(planes[0], kernelShape, settings, "kernel");
  // for each tap of an axis, the pixel that it meets at each of the positions; -1 for a zero
  const [down, right] = perAxis((axis) =>
    Array.from({ length: kernelShape[axis] }, (_, tap) =>
      Int32Array.from([rows, cols][axis], (at) =>
        sourceIndex(at * stride[axis] - plan[axis][0] + tap * dilation[axis], shape[axis], mode),
      ),
    ),
  );
  const channels = planes.map((plane, channel) => {
    const taps = tapsOf(kernels[channel], flip); // with zeros: to look for infinite pixels would take longer
    const met = new Float64Array(taps.length * cols.length); // one line for each tap
    return { plane, taps, met, starts: taps.map((_, tap) => tap * cols.length) };
  });
  const result = reusedPlane({ rows: rows.length, cols: cols.length }, into, ...planes);
  result.data.fill(0);
  for (let row = 0; row < result.rows; row++) {
    const to = row * result.cols;
    for (const { plane, taps, met, starts } of channels) {
      for (let tap = 0; tap < taps.length; tap++) {
        pick(met, starts[tap], plane, down[taps[tap].line][row], right[taps[tap].col]);
      }
      addTaps(result.data, to, result.cols, met, starts, taps, 1);
    }
    if (bias !== 0) addBias(result.data, to, result.cols, bias);
  }
  return result;
}

/** The pixels of one row in these columns; 0 where the row or a column is -1. */
function pick(out: Values, to: number, { data, cols }: Plane, row: number, picked: Int32Array): void {
  if (row < 0) {
    out.fill(0, to, to + picked.length);
    return;
  }
  const from = row * cols;
  for (let i = 0; i < picked.length; i++) out[to + i] = picked[i] < 0 ? 0 : data[from + picked[i]];
}

/** The layout of the middle one of `every` so many rows and columns. */
function thinned({ rows, cols, ...layout }: WindowLayout, every: Pair = [1, 1]): WindowLayout {
  const middle = perAxis((axis) => Math.floor(every[axis] / 2));
  const [fewRows, fewCols] = perAxis((axis) => Math.ceil(([rows, cols][axis] - middle[axis]) / every[axis]));
  return {
    ...layout,
    rows: fewRows,
    cols: fewCols,
    stride: perAxis((axis) => layout.stride[axis] * every[axis]),
    first: perAxis((axis) => layout.stride[axis] * middle[axis]),
  };
}

function addBias(out: Values, to: number, count: number, bias: number): void {
  for (let i = 0; i < count; i++) out[to + i] += bias;
}

/** A function that adds one channel's sums for one row of the result to `out`, from `to` on. */
function slide(
  plane: Plane,
  kernel: Plane,
  layout: WindowLayout,
  { mode = "zeros", flip = false }: ConvOptions,
): (out: Values, to: number, row: number) => void {
  const lines = paddedLines(plane, layout.plan, layout, kernel.rows, mode, 0);
  // Weight 0 adds 0 and changes no sum, unless the pixel is infinite or NaN: skip it on finite planes.
  const skipsZeros = kernel.data.includes(0) && isFinitePlane(plane);
  const taps = tapsOf(kernel, flip).filter(({ weight }) => weight !== 0 || !skipsZeros);
  const [gap, step, first] = [layout.dilation[1], layout.stride[1], layout.first[1]];
  const starts = new Array<number>(taps.length);
  return (out, to, row) => {
    const lineStarts = lines.under(row);
    for (let tap = 0; tap < taps.length; tap++) starts[tap] = lineStarts[taps[tap].line] + taps[tap].col * gap + first;
    addTaps(out, to, layout.cols, lines.data, starts, taps, step);
  };
}

/** One row of the result: add each tap times the pixels that it meets, from `starts` on, in the order of the taps. */
function addTaps(
  out: Values,
  to: number,
  count: number,
  pixels: Values,
  starts: number[],
  taps: KernelTap[],
  step: number,
): void {
  let tap = 0;
  for (; tap + 5 <= taps.length; tap += 5) addFive(out, to, count, pixels, starts, taps, tap, step);
  for (; tap + 3 <= taps.length; tap += 3) addThree(out, to, count, pixels, starts, taps, tap, step);
  for (; tap < taps.length; tap++) addOne(out, to, count, pixels, starts[tap], taps[tap].weight, step);
}

/** A weight with its line and column in the kernel. */
type KernelTap = { weight: number; line: number; col: number };

/** The weights with their lines and columns, in reading order. */
function tapsOf({ data, cols }: Plane, flip: boolean): KernelTap[] {
  const weights = flip ? data.slice().reverse() : data;
  return Array.from(weights, (weight, tap) => ({ weight, line: Math.floor(tap / cols), col: tap % cols }));
}

/** A plane for the result: `into` where it has the right size and is not one of the inputs, else a new one. */
function reusedPlane({ rows, cols }: Shape, into: Plane | null, ...planes: Plane[]): Plane {
  const fits = into && planes.every(({ data }) => data !== into.data) && into.rows === rows && into.cols === cols;
  return fits ? into : newPlane(rows, cols);
}

/** Lines of a padded plane; `under(row)` gives the start in `data` of each line under the window of that output row. */
type PaddedLines = { data: Values; under: (row: number) => number[] };

/**
 * The lines of the padded plane, as far as the window needs them. Copying a whole large plane would cost more than
 * the arithmetic, so only as many padded lines exist as one window spans, each made when the window arrives.
 */
function paddedLines(
  plane: Plane,
  plan: PaddingPlan,
  layout: Pick<WindowLayout, "stride" | "dilation" | "first">,
  windowRows: number,
  mode: PaddingMode,
  value: number,
): PaddedLines {
  const strideRows = layout.stride[0];
  const gap = layout.dilation[0];
  const [begin] = layout.first;
  const lineNumbers = (row: number) =>
    Array.from({ length: windowRows }, (_, line) => begin + row * strideRows + line * gap);
  if (isBare(plan)) {
    return { data: plane.data, under: (row) => lineNumbers(row).map((line) => line * plane.cols) };
  }
  const [[top], [left, right]] = plan;
  const reach = span(windowRows, gap);
  const fromCol = sources(plane.cols, left, right, mode);
  const width = fromCol.length;
  const data = new Float64Array(reach * width);
  let made = -1;
  const under = (row: number) => {
    const first = begin + row * strideRows;
    for (let line = Math.max(made + 1, first); line < first + reach; line++) {
      const at = (line % reach) * width;
      fillLine(data, at, plane, sourceIndex(line - top, plane.rows, mode), fromCol, left, value);
    }
    made = first + reach - 1;
    return lineNumbers(row).map((line) => (line % reach) * width);
  };
  return { data, under };
}

/** One line of a padded plane: pixels of `plane` from row `fromRow` (-1: none), `value` where there is no pixel. */
function fillLine(
  data: Values,
  at: number,
  plane: Plane,
  fromRow: number,
  fromCol: number[],
  left: number,
  value: number,
): void {
  const width = fromCol.length;
  if (fromRow < 0) {
    data.fill(value, at, at + width);
    return;
  }
  const source = fromRow * plane.cols;
  data.set(plane.data.subarray(source, source + plane.cols), at + left);
  const border = (col: number) => {
    data[at + col] = fromCol[col] < 0 ? value : plane.data[source + fromCol[col]];
  };
  for (let col = 0; col < left; col++) border(col);
  for (let col = left + plane.cols; col < width; col++) border(col);
}

const isBare = (plan: PaddingPlan) => plan.every(([start, end]) => start === 0 && end === 0);

/** A sum is finite only if all its terms are; a sum that overflows only costs the shortcut. */
function isFinitePlane({ data }: Plane): boolean {
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < data.length; i += 2) {
    even += data[i];
    odd += data[i + 1];
  }
  return Number.isFinite(even) && Number.isFinite(odd) && Number.isFinite(data[data.length - 1]);
}

/** One row of the result: add one tap. */
function addOne(
  out: Values,
  to: number,
  count: number,
  pixels: Values,
  from: number,
  weight: number,
  step: number,
): void {
  for (let i = 0; i < count; i++) out[to + i] += weight * pixels[from + i * step];
}

/** Three taps, one after the other, so that it rounds as three calls of addOne would; `out` is read and written once. */
function addThree(
  out: Values,
  to: number,
  count: number,
  pixels: Values,
  starts: number[],
  taps: KernelTap[],
  tap: number,
  step: number,
): void {
  const [wa, wb, wc] = [taps[tap].weight, taps[tap + 1].weight, taps[tap + 2].weight];
  const [a, b, c] = [starts[tap], starts[tap + 1], starts[tap + 2]];
  for (let i = 0; i < count; i++) {
    const at = i * step;
    out[to + i] = out[to + i] + wa * pixels[a + at] + wb * pixels[b + at] + wc * pixels[c + at];
  }
}

/** Five taps, as `addThree`: the non-zero weights of a Laplacian at once. */
function addFive(
  out: Values,
  to: number,
  count: number,
  pixels: Values,
  starts: number[],
  taps: KernelTap[],
  tap: number,
  step: number,
): void {
  const [wa, wb, wc, wd, we] = [0, 1, 2, 3, 4].map((k) => taps[tap + k].weight);
  const [a, b, c, d, e] = [0, 1, 2, 3, 4].map((k) => starts[tap + k]);
  for (let i = 0; i < count; i++) {
    const at = i * step;
    out[to + i] =
      out[to + i] +
      wa * pixels[a + at] +
      wb * pixels[b + at] +
      wc * pixels[c + at] +
      wd * pixels[d + at] +
      we * pixels[e + at];
  }
}

/**
 * Every product behind the value at (row, col) of the feature map, in reading order. `row` and `col` of a tap are input
 * positions; outside the image they are in the padding.
 */
export function windowTrace(plane: Plane, kernel: Plane, settings: ConvOptions, row: number, col: number): Window {
  const { bias = 0, mode = "zeros", flip = false } = settings;
  const layout = layoutOf(plane, [kernel.rows, kernel.cols], settings, "kernel");
  if (whole(row, "row", 0) >= layout.rows || whole(col, "col", 0) >= layout.cols) {
    throw new ShapeError(`row ${row}, column ${col}: the feature map has ${layout.rows} rows, ${layout.cols} columns.`);
  }
  const along = (axis: 0 | 1, position: number, size: number) =>
    windowIndices(position, size, {
      stride: layout.stride[axis],
      padding: layout.plan[axis],
      dilation: layout.dilation[axis],
    });
  const weights = flip ? kernel.data.slice().reverse() : kernel.data;
  const colIndices = along(1, col, kernel.cols);
  const taps: Tap[] = [];
  let subtotal = 0;
  for (const inRow of along(0, row, kernel.rows)) {
    for (const inCol of colIndices) {
      const sourceRow = sourceIndex(inRow, plane.rows, mode);
      const sourceCol = sourceIndex(inCol, plane.cols, mode);
      const source: Pair | null = sourceRow < 0 || sourceCol < 0 ? null : [sourceRow, sourceCol];
      const pixel = source ? plane.data[sourceRow * plane.cols + sourceCol] : 0;
      const weight = weights[taps.length];
      const product = weight * pixel + 0; // + 0 turns -0 into 0, which reads better
      subtotal += product;
      const padded = inRow < 0 || inRow >= plane.rows || inCol < 0 || inCol >= plane.cols;
      taps.push({ row: inRow, col: inCol, padded, source, pixel, weight, product, subtotal });
    }
  }
  return { taps, bias, sum: subtotal + bias };
}

/* ---------------------------------------------------------------- depth */

/** Every product behind the value at (row, col) of `conv2dLayer`: for each channel `windowTrace` without a bias. */
export function layerTrace(
  planes: Plane[],
  kernels: Plane[],
  settings: ConvOptions,
  row: number,
  col: number,
): LayerWindow {
  const { bias = 0 } = settings;
  const bare = { ...settings, bias: 0 };
  const channels = planes.map((plane, channel) => windowTrace(plane, kernels[channel], bare, row, col));
  return { channels, bias, sum: channels.reduce((total, { sum }) => total + sum, 0) + bias };
}

/**
 * Feature maps, parameters and multiplications of a layer; `mapShapes` holds the shape of each kernel's map. Summed, a
 * kernel has a weight for each tap and channel and one bias, and gives one map; depthwise, each channel has weights, a
 * bias and a map of its own.
 */
export function layerCounts(kernelShapes: Pair[], mapShapes: Pair[], channels: number, depthwise = false): LayerCounts {
  const maps = kernelShapes.length * (depthwise ? channels : 1);
  const weights = kernelShapes.map(([rows, cols]) => rows * cols * channels);
  const multiplications = weights.reduce((total, n, i) => total + n * mapShapes[i][0] * mapShapes[i][1], 0);
  return { maps, parameters: weights.reduce((a, b) => a + b, 0) + maps, multiplications };
}

/* ----------------------------------------------------------- coverage, activation */

/** Options of one axis, every one given. */
export type AxisSettings = { stride: number; padding: Pair; dilation: number; mode: PaddingMode };

/** Number of windows that read each pixel in its own place. */
export function coverageMap(shape: Pair, kernelShape: Pair, settings: WindowOptions = {}): Plane {
  const along = axisSettings(shape, kernelShape, settings);
  const [down, right] = perAxis((axis) => coverage(shape[axis], kernelShape[axis], along[axis]));
  const result = newPlane(...shape);
  down.forEach((count, row) => {
    for (let col = 0, i = row * result.cols; col < result.cols; col++, i++) result.data[i] = count * right[col];
  });
  return result;
}

/** The options of each axis. */
export function axisSettings(
  shape: Pair,
  kernelShape: Pair,
  { stride = 1, padding = 0, dilation = 1, mode = "zeros" }: WindowOptions & { mode?: PaddingMode },
): [AxisSettings, AxisSettings] {
  const [strides, dilations] = [pair(stride, "stride", 1), pair(dilation, "dilation", 1)];
  const plan = paddingPlan2d(shape, kernelShape, { stride, padding, dilation });
  return perAxis((axis) => ({ stride: strides[axis], padding: plan[axis], dilation: dilations[axis], mode }));
}

/** ReLU: negative values become 0, all others stay. `into` as in `conv2d`. */
export const relu = (plane: Plane, into?: Plane | null): Plane => finish(reluRows(plane, into));

/** `relu` as work that pauses after each row. */
export function* reluRows(plane: Plane, into: Plane | null = null): Work<Plane> {
  const result = reusedPlane(plane, into, plane);
  const [from, to] = [plane, result].map(({ data }) => new Int32Array(data.buffer, data.byteOffset, 2 * data.length));
  for (let row = 0; row < plane.rows; row++) {
    rectify(from, to, 2 * row * plane.cols, 2 * (row + 1) * plane.cols);
    yield;
  }
  return result;
}

const HIGH_OF_MINUS_INFINITY = -0x100000; // the upper half of its bits, as a whole number

/**
 * Math.max(value, 0) on the halves of the values' bits, lower half first. Without a branch, because the processor
 * cannot predict the signs of a feature map: this takes a fifth of the time.
 */
function rectify(from: Int32Array, to: Int32Array, start: number, end: number): void {
  for (let i = start; i < end; i += 2) {
    const high = from[i + 1];
    // all bits where the sign is minus and the value is not beyond minus infinity, where NaN is; else none
    const drop = (high >> 31) & ((high - HIGH_OF_MINUS_INFINITY - 1) >> 31);
    to[i] = from[i] & ~drop;
    to[i + 1] = high & ~drop;
  }
}

/** Brightness of a colour pixel: bytes (`isWhole`, 0..255) by an exact integer rule, others as a weighted sum. */
export function grey(r: number, g: number, b: number, isWhole: boolean): number {
  return isWhole ? Math.floor((299 * r + 587 * g + 114 * b + 500) / 1000) : 0.299 * r + 0.587 * g + 0.114 * b;
}

/* -------------------------------------------------------------- pooling */

/** Max pooling: the largest value in each window, never one of the padding. `into` as in `conv2d`. */
export const maxPool2d = (plane: Plane, settings?: PoolOptions, into?: Plane | null): Plane =>
  finish(maxPool2dRows(plane, settings, into));

/** `maxPool2d` as work that pauses after each row of the result. */
export function* maxPool2dRows(plane: Plane, settings: PoolOptions = {}, into: Plane | null = null): Work<Plane> {
  const layout = poolLayout(plane, settings);
  refuseEmptyWindows(layout);
  const result = reusedPlane(layout, into, plane);
  result.data.fill(-Infinity);
  yield* forEachTap(plane, layout, result, -Infinity, takeLarger);
  return result;
}

const rivals = new Float64Array(2);

/**
 * One row of the result: one cell of each window. NaN wins, as in NumPy. The winner is looked up by its index, without a
 * branch, because the processor cannot predict it: this takes a third of the time of Math.max.
 */
function takeLarger(out: Values, to: number, count: number, pixels: Values, from: number, step: number): void {
  for (let i = 0; i < count; i++) {
    const value = pixels[from + i * step];
    rivals[0] = out[to + i];
    rivals[1] = value;
    out[to + i] = rivals[+(value > rivals[0]) | +Number.isNaN(value)];
  }
}

/**
 * Average pooling. Cells beyond the padded image never count; the zeros of the padding count unless `countIncludePad`
 * is false. `into` as in `conv2d`.
 */
export const avgPool2d = (plane: Plane, settings?: PoolOptions, into?: Plane | null): Plane =>
  finish(avgPool2dRows(plane, settings, into));

/** `avgPool2d` as work that pauses after each row of the result. */
export function* avgPool2dRows(plane: Plane, settings: PoolOptions = {}, into: Plane | null = null): Work<Plane> {
  const { countIncludePad = true } = settings;
  const layout = poolLayout(plane, settings);
  if (!countIncludePad) refuseEmptyWindows(layout);
  const result = reusedPlane(layout, into, plane);
  result.data.fill(0);
  yield* forEachTap(plane, layout, result, 0, (out, to, count, pixels, from, step) => {
    for (let i = 0; i < count; i++) out[to + i] += pixels[from + i * step];
  });
  const [rowCounts, colCounts] = perAxis((axis) => cellCounts(layout, axis, countIncludePad));
  for (let row = 0; row < result.rows; row++) {
    divide(result.data, row * result.cols, rowCounts[row], colCounts);
    yield;
  }
  return result;
}

function divide(out: Values, to: number, rowCount: number, colCounts: number[]): void {
  for (let col = 0; col < colCounts.length; col++) out[to + col] /= rowCount * colCounts[col];
}

function poolLayout(plane: Plane, settings: PoolOptions): PoolLayout & WindowLayout {
  const { size, stride } = poolSizes(settings);
  const layout = layoutOf(plane, size, { ...settings, stride }, "window");
  return { ...layout, size, shape: [plane.rows, plane.cols] };
}

function poolSizes(settings: PoolOptions): { size: Pair; stride: Pair } {
  if (settings.padding === "full") throw new RangeError(`padding: pooling has no "full" padding.`);
  const size = pair(settings.size ?? 2, "size", 1);
  return { size, stride: pair(settings.stride ?? size, "stride", 1) };
}

/** Sizes of a pooling of a plane of this shape. It reads no value, and does not throw where the window does not fit. */
export function poolPlan(shape: Pair, settings: PoolOptions): PoolPlan {
  const { size, stride } = poolSizes(settings);
  const { ceilMode = false, dilation = 1 } = settings;
  const padding = paddingPlan2d(shape, size, { stride, padding: settings.padding ?? 0, dilation });
  const dilations = pair(dilation, "dilation", 1);
  const result = perAxis((axis) =>
    rawOutputSize(shape[axis], size[axis], {
      stride: stride[axis],
      padding: padding[axis],
      dilation: dilations[axis],
      ceilMode,
    }),
  );
  const leftOut = perAxis((axis) => {
    const slack = shape[axis] + padding[axis][0] + padding[axis][1] - span(size[axis], dilations[axis]);
    return ceilMode && Math.ceil(slack / stride[axis]) + 1 > result[axis];
  });
  const found = { size, stride, padding, shape: result, reach: padding, leftOut, empty: null };
  if (result.some((count) => count < 1)) return found;
  const layout = { size, stride, dilation: dilations, plan: padding, shape, rows: result[0], cols: result[1] };
  return { ...found, reach: neededPlan(layout), empty: emptyWindow(layout) };
}

/** The first pooling window that reads the value at (row, col) of a plane, as in `poolWindow`; null where none does. */
export function poolTrace(plane: Plane, settings: PoolKindOptions, row: number, col: number): PoolWindow | null {
  const along = poolAxes(poolLayout(plane, settings), settings);
  const [placeRow, placeCol] = perAxis((axis) => {
    const { size, kernelSize } = along[axis];
    const positions = readsOf([row, col][axis], size, kernelSize, along[axis]).map(([position]) => position);
    return positions.length ? Math.min(...positions) : null;
  });
  return placeRow === null || placeCol === null ? null : poolWindow(plane, settings, placeRow, placeCol);
}

/** The window behind the value at (row, col) of a pooled map. */
export function poolWindow(plane: Plane, settings: PoolKindOptions, row: number, col: number): PoolWindow {
  const { kind, countIncludePad = true } = settings;
  const layout = poolLayout(plane, settings);
  const along = poolAxes(layout, settings);
  const [rows, cols] = perAxis((axis) => windowIndices([row, col][axis], layout.size[axis], along[axis]));
  const within = (at: number, axis: 0 | 1, [before, after]: Pair) => at >= -before && at < layout.shape[axis] + after;
  const cells = rows.flatMap((r) =>
    cols.map((c) => {
      const inside = within(r, 0, [0, 0]) && within(c, 1, [0, 0]);
      const isZero =
        kind === "average" && countIncludePad && within(r, 0, layout.plan[0]) && within(c, 1, layout.plan[1]);
      return { row: r, col: c, inside, value: inside ? plane.data[r * plane.cols + c] : isZero ? 0 : null };
    }),
  );
  const larger = (best: PoolCell | null, cell: PoolCell) => {
    const [value, most] = [cell.value as number, best?.value as number]; // numbers, where the cells are inside
    return cell.inside && (!best || value > most || (Number.isNaN(value) && !Number.isNaN(most))) ? cell : best;
  };
  const winner = kind === "max" ? cells.reduce(larger, null) : null;
  return { place: { row, col }, top: rows[0], left: cols[0], cells, winner };
}

/** `size`, `kernelSize` and options of each axis of a pooling. */
const poolAxes = ({ size, stride, plan, dilation, shape }: PoolLayout, { ceilMode = false }: PoolOptions) =>
  perAxis((axis) => ({
    size: shape[axis],
    kernelSize: size[axis],
    stride: stride[axis],
    padding: plan[axis],
    dilation: dilation[axis],
    ceilMode,
  }));

/**
 * Calls `addRow` for each row of the result and each cell of the window, in reading order. The padding, and the cells
 * beyond it that a window of ceilMode reads, hold `value`.
 */
function* forEachTap(
  plane: Plane,
  layout: PoolLayout & WindowLayout,
  result: Plane,
  value: number,
  addRow: (out: Values, to: number, count: number, pixels: Values, from: number, step: number) => void,
): Work<void> {
  const plan = neededPlan(layout);
  const lines = paddedLines(plane, plan, layout, layout.size[0], "zeros", value);
  for (let row = 0; row < result.rows; row++) {
    for (const start of lines.under(row)) {
      for (let cell = 0; cell < layout.size[1]; cell++) {
        const from = start + cell * layout.dilation[1];
        addRow(result.data, row * result.cols, result.cols, lines.data, from, layout.stride[1]);
      }
    }
    yield;
  }
}

/** The padding, with the cells beyond it that the last window of ceilMode reads. */
function neededPlan(layout: PoolLayout): PaddingPlan {
  return perAxis((axis) => {
    const [start, end] = layout.plan[axis];
    const last = ([layout.rows, layout.cols][axis] - 1) * layout.stride[axis];
    const needed = last + span(layout.size[axis], layout.dilation[axis]);
    return [start, Math.max(end, needed - start - layout.shape[axis])];
  });
}

/** Number of cells of each window that count along one axis. */
function cellCounts(layout: PoolLayout, axis: 0 | 1, withPadding: boolean): number[] {
  const [start, end] = layout.plan[axis];
  const size = layout.shape[axis];
  const [first, after] = withPadding ? [-start, size + end] : [0, size];
  const [stride, dilation] = [layout.stride[axis], layout.dilation[axis]];
  return Array.from({ length: [layout.rows, layout.cols][axis] }, (_, position) => {
    let count = 0;
    for (let cell = 0, at = position * stride - start; cell < layout.size[axis]; cell++, at += dilation) {
      if (at >= first && at < after) count += 1;
    }
    return count;
  });
}

/** The first window that reads nothing but padding: its axis, position, and the rows or columns it reads; or null. */
function emptyWindow(layout: PoolLayout): EmptyWindow | null {
  for (const axis of [0, 1] as const) {
    const position = cellCounts(layout, axis, false).indexOf(0);
    if (position < 0) continue;
    const settings = { stride: layout.stride[axis], padding: layout.plan[axis], dilation: layout.dilation[axis] };
    const cells = windowIndices(position, layout.size[axis], settings);
    return { axis, position, first: cells[0], last: cells[cells.length - 1] };
  }
  return null;
}

/** Throws a ShapeError where a window reads nothing but padding. */
function refuseEmptyWindows(layout: PoolLayout): void {
  const empty = emptyWindow(layout);
  if (!empty) return;
  throw new ShapeError(
    `convlab: a window sees nothing but padding (${["row", "column"][empty.axis]} ${empty.position} of the result). ` +
      `Use a padding of at most ${Math.floor(layout.size[empty.axis] / 2)} per side, and dilation 1.`,
    { axis: empty.axis === 0 ? "rows" : "cols" },
  );
}

/* ---------------------------------------------------------------- shift */

/**
 * The pixels of a plane, or of a picture with several `channels`, moved by `shift` = (down, right) pixels (negative:
 * up, left); the border pixels are repeated.
 */
export function shift2d({ data, rows, cols, channels = 1 }: Plane & { channels?: number }, shift: Pair): Values {
  const from = (size: number, by: number) =>
    Array.from({ length: size }, (_, index) => sourceIndex(index - by, size, "replicate"));
  const [fromRow, fromCol] = [from(rows, shift[0]), from(cols, shift[1])];
  const moved = new Float64Array(data.length);
  for (let row = 0, to = 0; row < rows; row++) {
    for (let col = 0; col < cols; col++) {
      const source = (fromRow[row] * cols + fromCol[col]) * channels;
      for (let channel = 0; channel < channels; channel++, to++) moved[to] = data[source + channel];
    }
  }
  return moved;
}

/**
 * The change between two maps of one shape: the share of values that differ, and the mean absolute change relative to
 * the mean absolute value before.
 */
export function changeOf(before: Plane, after: Plane): Change {
  let [different, change, size] = [0, 0, 0];
  for (let i = 0; i < before.data.length; i++) {
    if (after.data[i] !== before.data[i]) different += 1;
    change += Math.abs(after.data[i] - before.data[i]);
    size += Math.abs(before.data[i]);
  }
  return { share: different / before.data.length, relative: change === 0 ? 0 : change / size };
}
