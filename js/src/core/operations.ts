/**
 * The arithmetic of convlab in the browser: sizes, padding, convolution, pooling.
 *
 * It follows the Python half (geometry.py, conv.py, pool.py, activations.py) rule for rule and adds up in the same
 * order: whole numbers agree exactly, fractions to 12 digits. The tests run the same tables in both halves, and compare
 * them on thousands of random settings.
 *
 * @typedef {{ data: Float64Array, rows: number, cols: number }} Plane one channel, row after row; a kernel too
 * @typedef {[number, number]} Pair (rows, cols), or pixels (before, after) along one axis
 * @typedef {[Pair, Pair]} Plan padding as [[top, bottom], [left, right]]
 * @typedef {number | Pair | Plan | string} Padding also "valid", "same", "same_lower", "full"
 * @typedef {{ stride?: number, padding?: number | Pair | string, dilation?: number, ceilMode?: boolean }} AxisSettings
 * @typedef {{ bias?: number, stride?: number | Pair, padding?: Padding, dilation?: number | Pair,
 *             mode?: "zeros" | "reflect" | "replicate" | "circular", flip?: boolean, every?: Pair }} ConvSettings
 *   `every`: of so many rows and columns of the feature map only the middle one, for a large map in a small picture
 * @typedef {{ size?: number | Pair, stride?: number | Pair, padding?: Padding, dilation?: number | Pair,
 *             ceilMode?: boolean, countIncludePad?: boolean }} PoolSettings
 */

/**
 * Sizes do not fit together. When a kernel does not fit, the properties hold what would help: `axis` ("rows", "cols"
 * or null), `reach` and `there` (pixels), `padding` (least per side), `kernelSize` and `dilation` (largest that fit;
 * `dilation` is null where none does).
 */
export class ShapeError extends Error {
  constructor(message, remedies = {}) {
    super(message);
    this.name = "ShapeError";
    Object.assign(this, remedies);
  }
}

const PADDING_NAMES = ["valid", "same", "same_lower", "full"];
const PADDING_MODES = ["zeros", "reflect", "replicate", "circular"];

/** A whole number of at least `minimum`, or a RangeError. */
function whole(value, name, minimum) {
  if (Number.isInteger(value) && value >= minimum) return value;
  const shown = JSON.stringify(value) ?? String(value);
  throw new RangeError(`${name}: it has to be a whole number of at least ${minimum}. Got ${name}=${shown}.`);
}

/** One number for both axes, or a pair. */
function pair(value, name, minimum) {
  const [rows, cols] = Array.isArray(value) && value.length === 2 ? value : [value, value];
  return [whole(rows, name, minimum), whole(cols, name, minimum)];
}

/* ---------------------------------------------------------------- sizes */

/** How many pixels a kernel reaches over along one axis. */
export function span(kernelSize, dilation = 1) {
  return whole(dilation, "dilation", 1) * (whole(kernelSize, "kernelSize", 1) - 1) + 1;
}

/**
 * The size formula alone: 0 or less where the kernel does not fit.
 * @param {number} size @param {number} kernelSize @param {AxisSettings} [settings]
 */
export function rawOutputSize(size, kernelSize, { stride = 1, padding = [0, 0], dilation = 1, ceilMode = false } = {}) {
  const [start, end] = paddingPlan(size, kernelSize, { stride, padding, dilation });
  const room = size + start + end - span(kernelSize, dilation); // how far the window can move
  const count = Math.floor(room / stride) + 1;
  // PyTorch's rule: one more window for the pixels left over, if it starts inside the image or the padding before.
  const sticksOut = ceilMode && modulo(room, stride) > 0 && count * stride < size + start;
  return sticksOut ? count + 1 : count;
}

/** Length of the feature map along one axis; throws a ShapeError when the kernel does not fit. */
export function outputSize(size, kernelSize, settings = {}) {
  return fittingSize(size, kernelSize, settings, null, "kernel");
}

function fittingSize(size, kernelSize, settings, axis, what) {
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
    {
      rows: `the ${what} is taller than the padded image`,
      cols: `the ${what} is wider than the padded image`,
    }[axis] ?? `the ${what} does not fit in the image`;
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
 * Pixels to add before and after one axis, from a number, a pair or a name.
 * @returns {Pair} "same" puts an odd pixel at the end, "same_lower" at the start.
 */
export function paddingPlan(size, kernelSize, { stride = 1, padding = 0, dilation = 1 } = {}) {
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

/**
 * Pixels to add around an image.
 * @param {Pair} shape @param {Pair} kernelShape
 * @param {{ stride?: number | Pair, padding?: Padding, dilation?: number | Pair }} [settings]
 * @returns {Plan} [[top, bottom], [left, right]]
 */
export function paddingPlan2d(shape, kernelShape, { stride = 1, padding = 0, dilation = 1 } = {}) {
  const strides = pair(stride, "stride", 1);
  const dilations = pair(dilation, "dilation", 1);
  const perAxis = Array.isArray(padding) && padding.length === 2 ? padding : [padding, padding];
  return [0, 1].map((axis) =>
    paddingPlan(shape[axis], kernelShape[axis], {
      stride: strides[axis],
      padding: perAxis[axis],
      dilation: dilations[axis],
    }),
  );
}

/**
 * Index of the pixel that stands at `position` of a padded axis (0 is the first pixel of the image), or -1 where a
 * constant stands. Reflect mirrors on the outermost pixel again and again; one lone pixel repeats.
 */
export function sourceIndex(position, size, mode = "zeros") {
  if (!PADDING_MODES.includes(mode)) throw new RangeError(`padding mode: unknown name "${mode}".`);
  if (position >= 0 && position < size) return position;
  if (mode === "zeros") return -1;
  if (mode === "replicate") return position < 0 ? 0 : size - 1;
  if (mode === "circular") return modulo(position, size);
  if (size === 1) return 0;
  const period = 2 * (size - 1);
  const thereAndBack = modulo(position, period);
  return Math.min(thereAndBack, period - thereAndBack);
}

const modulo = (value, divisor) => ((value % divisor) + divisor) % divisor;

/**
 * Put a border around a plane: `value` in mode "zeros", else copies of its own pixels.
 * @param {Plane} plane @param {Padding} padding in pixels @returns {Plane}
 */
export function pad2d(plane, padding, mode = "zeros", value = 0) {
  const [[top, bottom], [left, right]] = paddingPlan2d([plane.rows, plane.cols], [1, 1], { padding });
  const fromCol = sources(plane.cols, left, right, mode);
  const padded = newPlane(top + plane.rows + bottom, fromCol.length);
  for (let row = 0; row < padded.rows; row++) {
    const fromRow = sourceIndex(row - top, plane.rows, mode);
    fillLine(padded.data, row * padded.cols, plane, fromRow, fromCol, left, value);
  }
  return padded;
}

function sources(size, before, after, mode) {
  return Array.from({ length: before + size + after }, (_, index) => sourceIndex(index - before, size, mode));
}

const newPlane = (rows, cols) => ({ data: new Float64Array(rows * cols), rows, cols });

/* -------------------------------------------------------------- windows */

/** The input indices under the kernel at one output position; outside 0..size-1 they lie in the padding. */
export function windowIndices(position, kernelSize, { stride = 1, padding = [0, 0], dilation = 1 } = {}) {
  const [start] = pair(padding, "padding", 0);
  const first = position * stride - start;
  return Array.from({ length: kernelSize }, (_, tap) => first + tap * dilation);
}

/** How many windows read each pixel along one axis. @param {AxisSettings} [settings] @returns {number[]} */
export function coverage(size, kernelSize, settings = {}) {
  const { stride = 1, dilation = 1 } = settings;
  const [start] = paddingPlan(size, kernelSize, settings);
  const count = outputSize(size, kernelSize, settings);
  const counts = new Array(size).fill(0);
  for (let position = 0; position < count; position++) {
    for (let tap = 0; tap < kernelSize; tap++) {
      const index = position * stride - start + tap * dilation;
      if (index >= 0 && index < size) counts[index] += 1;
    }
  }
  return counts;
}

/**
 * The windows that read one place of an axis, with the tap that lies there: [position, tap], by tap. Places below 0 or
 * from `size` on lie in the padding.
 * @param {AxisSettings} [settings] @returns {Pair[]}
 */
export function readsOf(place, size, kernelSize, settings = {}) {
  const { stride = 1, dilation = 1 } = settings;
  const [start] = paddingPlan(size, kernelSize, settings);
  const count = outputSize(size, kernelSize, settings);
  const reads = [];
  for (let tap = 0; tap < kernelSize; tap++) {
    const offset = place + start - tap * dilation;
    if (offset >= 0 && offset % stride === 0 && offset / stride < count) reads.push([offset / stride, tap]);
  }
  return reads;
}

/**
 * The places of a padded axis that hold what stands at `place`: a pixel and its copies in the padding. A zero of the
 * padding has no other.
 * @param {AxisSettings & { mode?: string }} [settings] @returns {number[]}
 */
export function copiesOf(place, size, kernelSize, settings = {}) {
  const { mode = "zeros" } = settings;
  if (mode === "zeros") return [place];
  const source = sourceIndex(place, size, mode);
  const [start, end] = paddingPlan(size, kernelSize, settings);
  const all = Array.from({ length: start + size + end }, (_, index) => index - start);
  return all.filter((at) => sourceIndex(at, size, mode) === source);
}

/**
 * The outputs that one pixel of an axis reaches, as [position, tap], by position. With a padding mode other than
 * zeros, a pixel also reaches outputs through its copies in the padding.
 * @param {AxisSettings & { mode?: string }} [settings] @returns {Pair[]}
 */
export function outputsOf(index, size, kernelSize, settings = {}) {
  below(index, size, "pixel");
  const reached = copiesOf(index, size, kernelSize, settings).flatMap((at) => readsOf(at, size, kernelSize, settings));
  return reached.sort(([a, i], [b, j]) => a - b || i - j);
}

/**
 * The input indices that one tap of a kernel multiplies, one for each output; outside 0..size-1 in the padding.
 * @param {AxisSettings} [settings] @returns {number[]}
 */
export function pixelsOf(tap, size, kernelSize, settings = {}) {
  below(tap, kernelSize, "tap");
  const { stride = 1, dilation = 1 } = settings;
  const [start] = paddingPlan(size, kernelSize, settings);
  const count = outputSize(size, kernelSize, settings);
  return Array.from({ length: count }, (_, position) => position * stride - start + tap * dilation);
}

/**
 * The pixels of an axis that any of these outputs depends on: their receptive field, one step back. Padding of mode
 * zeros depends on nothing; in other modes the pixel counts whose copy is read.
 * @param {number[]} positions @param {AxisSettings & { mode?: string }} [settings] @returns {number[]}
 */
export function sourcesOf(positions, size, kernelSize, settings = {}) {
  const padding = paddingPlan(size, kernelSize, settings);
  const read = new Set();
  for (const position of positions) {
    for (const place of windowIndices(position, kernelSize, { ...settings, padding })) {
      read.add(sourceIndex(place, size, settings.mode));
    }
  }
  read.delete(-1);
  return [...read].sort((a, b) => a - b);
}

/** The outputs of an axis that depend on any of these pixels. @returns {number[]} */
export function reachedBy(indices, size, kernelSize, settings = {}) {
  const wanted = new Set(indices);
  const padding = paddingPlan(size, kernelSize, settings);
  const isReached = (position) =>
    windowIndices(position, kernelSize, { ...settings, padding }).some((place) =>
      wanted.has(sourceIndex(place, size, settings.mode)),
    );
  return Array.from({ length: outputSize(size, kernelSize, settings) }, (_, position) => position).filter(isReached);
}

function below(index, size, name) {
  if (whole(index, name, 0) >= size) throw new RangeError(`${name}: there are ${size}, counted from 0. Got ${index}.`);
}

/** The pixels along one axis that no window reads. */
export function unread(size, kernelSize, settings = {}) {
  return coverage(size, kernelSize, settings).flatMap((count, index) => (count === 0 ? [index] : []));
}

/** The places in the padding of one axis that no window reads: below 0, or from `size` on. */
export function unreadPadding(size, kernelSize, settings = {}) {
  const [start, end] = paddingPlan(size, kernelSize, settings);
  const { stride = 1, dilation = 1 } = settings;
  const counts = coverage(start + size + end, kernelSize, { stride, dilation });
  const places = counts.flatMap((count, index) => (count === 0 ? [index - start] : []));
  return places.filter((place) => place < 0 || place >= size);
}

/**
 * The least padding, not below the present one, with which every pixel is read; null where none can help.
 * Among equally small ones the one that adds to the end wins.
 * @returns {Pair | null}
 */
export function paddingThatSaves(size, kernelSize, settings = {}) {
  const { stride = 1, dilation = 1 } = settings;
  const [presentStart, presentEnd] = paddingPlan(size, kernelSize, settings);
  const reach = span(kernelSize, dilation);
  let best = null;
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

function lastWindowNeeded(size, kernelSize, stride, start, dilation) {
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

/** The result of work that pauses now and then, done in one go; core/time-slicing.ts does the same without holding up the page. */
export function finish(work) {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** What conv2d, its trace and the poolings need to know about a setting; `first` is where the first window begins. */
function layoutOf(plane, kernelShape, settings, what) {
  const stride = pair(settings.stride ?? 1, "stride", 1);
  const dilation = pair(settings.dilation ?? 1, "dilation", 1);
  const shape = [plane.rows, plane.cols];
  const plan = paddingPlan2d(shape, kernelShape, { stride, padding: settings.padding ?? 0, dilation });
  const [rows, cols] = ["rows", "cols"].map((axis, index) => {
    const along = { stride: stride[index], padding: plan[index], dilation: dilation[index] };
    along.ceilMode = settings.ceilMode ?? false;
    return fittingSize(shape[index], kernelShape[index], along, axis, what);
  });
  return { stride, dilation, plan, first: [0, 0], rows, cols };
}

/**
 * Slide a kernel over a plane (cross-correlation; `flip` turns the kernel by 180 degrees first).
 * @param {Plane} plane @param {Plane} kernel @param {ConvSettings} [settings]
 * @param {Plane | null} [into] an old result whose memory may be used again, which saves time on large planes
 * @returns {Plane}
 */
export function conv2d(plane, kernel, settings = {}, into = null) {
  return conv2dLayer([plane], [kernel], settings, into);
}

/**
 * A layer with one map: each plane under its own kernel, all sums added up, then the bias.
 * @param {Plane[]} planes @param {Plane[]} kernels one for each plane, all of one size
 * @param {ConvSettings} [settings] @param {Plane | null} [into] as in `conv2d` @returns {Plane}
 */
export const conv2dLayer = (planes, kernels, settings, into) => finish(conv2dRows(planes, kernels, settings, into));

/** `conv2dLayer` as work that pauses after each row of the result. */
export function* conv2dRows(planes, kernels, settings = {}, into = null) {
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
 * The values of `conv2dLayer` in these rows and columns of the feature map, and no others: a large map in a small picture.
 * @param {Plane[]} planes @param {Plane[]} kernels @param {ConvSettings} settings
 * @param {number[]} rows @param {number[]} cols @param {Plane | null} [into] as in `conv2d` @returns {Plane}
 */
export function conv2dAt(planes, kernels, settings, rows, cols, into = null) {
  const { bias = 0, mode = "zeros", flip = false } = settings;
  const shape = [planes[0].rows, planes[0].cols];
  const kernelShape = [kernels[0].rows, kernels[0].cols];
  const { stride, dilation, plan } = layoutOf(planes[0], kernelShape, settings, "kernel");
  // for each tap of an axis, the pixel that it meets at each of the positions; -1 for a zero
  const [down, right] = [rows, cols].map((positions, axis) =>
    Array.from({ length: kernelShape[axis] }, (_, tap) =>
      Int32Array.from(positions, (at) =>
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
      taps.forEach(({ line, col }, tap) => pick(met, starts[tap], plane, down[line][row], right[col]));
      addTaps(result.data, to, result.cols, met, starts, taps, 1);
    }
    if (bias !== 0) addBias(result.data, to, result.cols, bias);
  }
  return result;
}

/** The pixels of one row in these columns; 0 where the row or a column is -1. */
function pick(out, to, { data, cols }, row, picked) {
  if (row < 0) {
    out.fill(0, to, to + picked.length);
    return;
  }
  const from = row * cols;
  for (let i = 0; i < picked.length; i++) out[to + i] = picked[i] < 0 ? 0 : data[from + picked[i]];
}

/** The layout for `every` so many rows and columns. */
function thinned({ rows, cols, ...layout }, every = [1, 1]) {
  const middle = every.map((step) => Math.floor(step / 2));
  const [fewRows, fewCols] = [rows, cols].map((count, axis) => Math.ceil((count - middle[axis]) / every[axis]));
  return {
    ...layout,
    rows: fewRows,
    cols: fewCols,
    stride: layout.stride.map((stride, axis) => stride * every[axis]),
    first: layout.stride.map((stride, axis) => stride * middle[axis]),
  };
}

function addBias(out, to, count, bias) {
  for (let i = 0; i < count; i++) out[to + i] += bias;
}

/** A function that adds to `out`, from `to` on, what a kernel finds in a plane for one row of the result. */
function slide(plane, kernel, layout, { mode = "zeros", flip = false }) {
  const lines = paddedLines(plane, layout.plan, layout, kernel.rows, mode, 0);
  // Weight 0 adds 0 and changes no sum, unless the pixel is infinite or NaN: skip it on finite planes.
  const skipsZeros = kernel.data.includes(0) && isFinitePlane(plane);
  const taps = tapsOf(kernel, flip).filter(({ weight }) => weight !== 0 || !skipsZeros);
  const [gap, step, first] = [layout.dilation[1], layout.stride[1], layout.first[1]];
  const starts = new Array(taps.length);
  return (out, to, row) => {
    const lineStarts = lines.under(row);
    for (let tap = 0; tap < taps.length; tap++) starts[tap] = lineStarts[taps[tap].line] + taps[tap].col * gap + first;
    addTaps(out, to, layout.cols, lines.data, starts, taps, step);
  };
}

/** One row of the result: add each tap times the pixels that it meets, from `starts` on, in the order of the taps. */
function addTaps(out, to, count, pixels, starts, taps, step) {
  let tap = 0;
  for (; tap + 5 <= taps.length; tap += 5) addFive(out, to, count, pixels, starts, taps, tap, step);
  for (; tap + 3 <= taps.length; tap += 3) addThree(out, to, count, pixels, starts, taps, tap, step);
  for (; tap < taps.length; tap++) addOne(out, to, count, pixels, starts[tap], taps[tap].weight, step);
}

/** The weights with their lines and columns, in reading order. */
function tapsOf({ data, cols }, flip) {
  const weights = flip ? data.slice().reverse() : data;
  return Array.from(weights, (weight, tap) => ({ weight, line: Math.floor(tap / cols), col: tap % cols }));
}

/** A plane for the result: `into` where it has the right size and is none of the inputs, else a new one. */
function reusedPlane({ rows, cols }, into, ...planes) {
  const fits = into && planes.every(({ data }) => data !== into.data) && into.rows === rows && into.cols === cols;
  return fits ? into : newPlane(rows, cols);
}

/**
 * The lines of the padded plane, as far as the window needs them. Copying a whole large plane would cost more than
 * the arithmetic, so only as many padded lines exist as one window reaches over, each made when the window arrives.
 * `under(row)` gives where in `data` each line under the window of that output row starts.
 */
function paddedLines(plane, plan, layout, windowRows, mode, value) {
  const strideRows = layout.stride[0];
  const gap = layout.dilation[0];
  const [begin] = layout.first;
  const lineNumbers = (row) => Array.from({ length: windowRows }, (_, line) => begin + row * strideRows + line * gap);
  if (isBare(plan)) {
    return { data: plane.data, under: (row) => lineNumbers(row).map((line) => line * plane.cols) };
  }
  const [[top], [left, right]] = plan;
  const reach = span(windowRows, gap);
  const fromCol = sources(plane.cols, left, right, mode);
  const width = fromCol.length;
  const data = new Float64Array(reach * width);
  let made = -1;
  const under = (row) => {
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

/** One line of a padded plane: pixels of `plane` from row `fromRow` (-1: none), `value` where no pixel stands. */
function fillLine(data, at, plane, fromRow, fromCol, left, value) {
  const width = fromCol.length;
  if (fromRow < 0) {
    data.fill(value, at, at + width);
    return;
  }
  const source = fromRow * plane.cols;
  data.set(plane.data.subarray(source, source + plane.cols), at + left);
  const border = (col) => {
    data[at + col] = fromCol[col] < 0 ? value : plane.data[source + fromCol[col]];
  };
  for (let col = 0; col < left; col++) border(col);
  for (let col = left + plane.cols; col < width; col++) border(col);
}

const isBare = (plan) => plan.every(([start, end]) => start === 0 && end === 0);

/** A sum is finite only if all its terms are; a sum that overflows only costs the shortcut. */
function isFinitePlane({ data }) {
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < data.length; i += 2) {
    even += data[i];
    odd += data[i + 1];
  }
  return Number.isFinite(even) && Number.isFinite(odd) && Number.isFinite(data[data.length - 1]);
}

/** One row of the result: add one tap. */
function addOne(out, to, count, pixels, from, weight, step) {
  for (let i = 0; i < count; i++) out[to + i] += weight * pixels[from + i * step];
}

/** Three taps, one after the other, so that it rounds as three calls of addOne would; `out` is read and written once. */
function addThree(out, to, count, pixels, starts, taps, tap, step) {
  const [wa, wb, wc] = [taps[tap].weight, taps[tap + 1].weight, taps[tap + 2].weight];
  const [a, b, c] = [starts[tap], starts[tap + 1], starts[tap + 2]];
  for (let i = 0; i < count; i++) {
    const at = i * step;
    out[to + i] = out[to + i] + wa * pixels[a + at] + wb * pixels[b + at] + wc * pixels[c + at];
  }
}

/** Five taps: a Laplacian in one go. */
function addFive(out, to, count, pixels, starts, taps, tap, step) {
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
 * Every step behind one value of the feature map, in reading order. `row` and `col` of a tap are input positions,
 * outside the image in the padding; `source` is the pixel whose value stands there ([row, col], or null for a zero).
 * @param {Plane} plane @param {Plane} kernel @param {ConvSettings} settings
 * @param {number} row @param {number} col position in the feature map
 * @returns {{ taps: { row: number, col: number, padded: boolean, source: Pair | null, pixel: number, weight: number,
 *             product: number, subtotal: number }[], bias: number, sum: number }}
 */
export function windowTrace(plane, kernel, settings, row, col) {
  const { bias = 0, mode = "zeros", flip = false } = settings;
  const layout = layoutOf(plane, [kernel.rows, kernel.cols], settings, "kernel");
  if (whole(row, "row", 0) >= layout.rows || whole(col, "col", 0) >= layout.cols) {
    throw new ShapeError(`row ${row}, column ${col}: the feature map has ${layout.rows} rows, ${layout.cols} columns.`);
  }
  const along = (axis, position, size) =>
    windowIndices(position, size, {
      stride: layout.stride[axis],
      padding: layout.plan[axis],
      dilation: layout.dilation[axis],
    });
  const weights = flip ? kernel.data.slice().reverse() : kernel.data;
  const colIndices = along(1, col, kernel.cols);
  const taps = [];
  let subtotal = 0;
  for (const inRow of along(0, row, kernel.rows)) {
    for (const inCol of colIndices) {
      const sourceRow = sourceIndex(inRow, plane.rows, mode);
      const sourceCol = sourceIndex(inCol, plane.cols, mode);
      const source = sourceRow < 0 || sourceCol < 0 ? null : [sourceRow, sourceCol];
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

/**
 * Every step behind one value of `conv2dLayer`: for each channel what `windowTrace` gives without a bias.
 * @param {Plane[]} planes @param {Plane[]} kernels @param {ConvSettings} settings
 * @param {number} row @param {number} col position in the feature map
 */
export function layerTrace(planes, kernels, settings, row, col) {
  const { bias = 0 } = settings;
  const bare = { ...settings, bias: 0 };
  const channels = planes.map((plane, channel) => windowTrace(plane, kernels[channel], bare, row, col));
  return { channels, bias, sum: channels.reduce((total, { sum }) => total + sum, 0) + bias };
}

/**
 * What a layer gives and costs. Summed, a kernel has a weight for each tap and channel and one bias, and gives one map;
 * depthwise, each channel has weights, a bias and a map of its own.
 * @param {Pair[]} kernelShapes @param {Pair[]} mapShapes of the map that each kernel gives @param {number} channels
 */
export function layerCounts(kernelShapes, mapShapes, channels, depthwise = false) {
  const maps = kernelShapes.length * (depthwise ? channels : 1);
  const weights = kernelShapes.map(([rows, cols]) => rows * cols * channels);
  const multiplications = weights.reduce((total, n, i) => total + n * mapShapes[i][0] * mapShapes[i][1], 0);
  return { maps, parameters: weights.reduce((a, b) => a + b, 0) + maps, multiplications };
}

/* ----------------------------------------------------------- who feeds whom */

/** How many windows read each pixel in its own place. @param {Pair} shape @param {Pair} kernelShape @returns {Plane} */
export function coverageMap(shape, kernelShape, settings = {}) {
  const along = axisSettings(shape, kernelShape, settings);
  const [down, right] = [0, 1].map((axis) => coverage(shape[axis], kernelShape[axis], along[axis]));
  const result = newPlane(...shape);
  down.forEach((count, row) => {
    for (let col = 0, i = row * result.cols; col < result.cols; col++, i++) result.data[i] = count * right[col];
  });
  return result;
}

/** The settings of each axis. */
export function axisSettings(shape, kernelShape, { stride = 1, padding = 0, dilation = 1, mode = "zeros" }) {
  const [strides, dilations] = [pair(stride, "stride", 1), pair(dilation, "dilation", 1)];
  const plan = paddingPlan2d(shape, kernelShape, { stride, padding, dilation });
  return [0, 1].map((axis) => ({ stride: strides[axis], padding: plan[axis], dilation: dilations[axis], mode }));
}

/** Negative values become 0, all others stay. @param {Plane} plane @param {Plane | null} [into] @returns {Plane} */
export const relu = (plane, into) => finish(reluRows(plane, into));

/** `relu` as work that pauses after each row. */
export function* reluRows(plane, into = null) {
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
 * cannot foresee the signs of a feature map: this takes a fifth of the time.
 */
function rectify(from, to, start, end) {
  for (let i = start; i < end; i += 2) {
    const high = from[i + 1];
    // all bits where the sign is minus and the value is not beyond minus infinity, where NaN lies; else none
    const drop = (high >> 31) & ((high - HIGH_OF_MINUS_INFINITY - 1) >> 31);
    to[i] = from[i] & ~drop;
    to[i + 1] = high & ~drop;
  }
}

/**
 * Brightness of a colour pixel: whole numbers by an exact integer rule, others as a weighted sum.
 * @param {number} r @param {number} g @param {number} b @param {boolean} isWhole the channels are bytes, 0..255
 */
export function grey(r, g, b, isWhole) {
  return isWhole ? Math.floor((299 * r + 587 * g + 114 * b + 500) / 1000) : 0.299 * r + 0.587 * g + 0.114 * b;
}

/* -------------------------------------------------------------- pooling */

/**
 * The largest value in each window; padding never wins.
 * @param {Plane} plane @param {PoolSettings} [settings] @param {Plane | null} [into] @returns {Plane}
 */
export const maxPool2d = (plane, settings, into) => finish(maxPool2dRows(plane, settings, into));

/** `maxPool2d` as work that pauses after each row of the result. */
export function* maxPool2dRows(plane, settings = {}, into = null) {
  const layout = poolLayout(plane, settings);
  refuseEmptyWindows(layout);
  const result = reusedPlane(layout, into, plane);
  result.data.fill(-Infinity);
  yield* forEachTap(plane, layout, result, -Infinity, takeLarger);
  return result;
}

const rivals = new Float64Array(2);

/**
 * One row of the result: one cell of each window. NaN wins, as in NumPy. The winner is looked up by its number, without a
 * branch, because the processor cannot foresee it: this takes a third of the time of Math.max.
 */
function takeLarger(out, to, count, pixels, from, step) {
  for (let i = 0; i < count; i++) {
    const value = pixels[from + i * step];
    rivals[0] = out[to + i];
    rivals[1] = value;
    out[to + i] = rivals[(value > rivals[0]) | (value !== value)];
  }
}

/**
 * The average of each window. Cells beyond the padded image never count; the zeros of the padding count unless
 * `countIncludePad` is false.
 * @param {Plane} plane @param {PoolSettings} [settings] @param {Plane | null} [into] @returns {Plane}
 */
export const avgPool2d = (plane, settings, into) => finish(avgPool2dRows(plane, settings, into));

/** `avgPool2d` as work that pauses after each row of the result. */
export function* avgPool2dRows(plane, settings = {}, into = null) {
  const { countIncludePad = true } = settings;
  const layout = poolLayout(plane, settings);
  if (!countIncludePad) refuseEmptyWindows(layout);
  const result = reusedPlane(layout, into, plane);
  result.data.fill(0);
  yield* forEachTap(plane, layout, result, 0, (out, to, count, pixels, from, step) => {
    for (let i = 0; i < count; i++) out[to + i] += pixels[from + i * step];
  });
  const [rowCounts, colCounts] = [0, 1].map((axis) => cellCounts(layout, axis, countIncludePad));
  for (let row = 0; row < result.rows; row++) {
    divide(result.data, row * result.cols, rowCounts[row], colCounts);
    yield;
  }
  return result;
}

function divide(out, to, rowCount, colCounts) {
  for (let col = 0; col < colCounts.length; col++) out[to + col] /= rowCount * colCounts[col];
}

function poolLayout(plane, settings) {
  const { size, stride } = poolSizes(settings);
  const layout = layoutOf(plane, size, { ...settings, stride }, "window");
  return { ...layout, size, shape: [plane.rows, plane.cols] };
}

function poolSizes(settings) {
  if (settings.padding === "full") throw new RangeError(`padding: pooling has no "full" padding.`);
  const size = pair(settings.size ?? 2, "size", 1);
  return { size, stride: pair(settings.stride ?? size, "stride", 1) };
}

/**
 * What a pooling would do to a plane of this shape, without touching a value and without throwing where it does not fit.
 * @param {Pair} shape @param {PoolSettings} settings
 * @returns {{ size: Pair, stride: Pair, padding: Plan, shape: Pair, reach: Plan, leftOut: boolean[],
 *             empty: object | null }} `shape` by the size formula, 0 or less where the window does not fit; `reach`, how many cells windows need around the plane;
 *   `leftOut`, per axis, whether the formula counts a window that ceilMode leaves out, as it would start beyond;
 *   `empty`, the first window that holds no value: { axis, position, first, last }
 */
export function poolPlan(shape, settings) {
  const { size, stride } = poolSizes(settings);
  const { ceilMode = false, dilation = 1 } = settings;
  const padding = paddingPlan2d(shape, size, { stride, padding: settings.padding ?? 0, dilation });
  const dilations = pair(dilation, "dilation", 1);
  const result = [0, 1].map((axis) =>
    rawOutputSize(shape[axis], size[axis], {
      stride: stride[axis],
      padding: padding[axis],
      dilation: dilations[axis],
      ceilMode,
    }),
  );
  const leftOut = [0, 1].map((axis) => {
    const room = shape[axis] + padding[axis][0] + padding[axis][1] - span(size[axis], dilations[axis]);
    return ceilMode && Math.ceil(room / stride[axis]) + 1 > result[axis];
  });
  const found = { size, stride, padding, shape: result, reach: padding, leftOut, empty: null };
  if (result.some((count) => count < 1)) return found;
  const layout = { size, stride, dilation: dilations, plan: padding, shape, rows: result[0], cols: result[1] };
  return { ...found, reach: neededPlan(layout), empty: emptyWindow(layout) };
}

/**
 * The first pooling window that reads the value at (row, col) of a plane, as `poolWindow` gives it; null where none does.
 * @param {Plane} plane @param {PoolSettings & { kind: "max" | "average" }} settings
 */
export function poolTrace(plane, settings, row, col) {
  const along = poolAxes(poolLayout(plane, settings), settings);
  const place = [row, col].map((at, axis) => {
    const positions = readsOf(at, along[axis].size, along[axis].kernelSize, along[axis]).map(([position]) => position);
    return positions.length ? Math.min(...positions) : null;
  });
  return place.includes(null) ? null : poolWindow(plane, settings, ...place);
}

/**
 * The window behind one value of a pooled map.
 * @param {Plane} plane @param {PoolSettings & { kind: "max" | "average" }} settings
 * @param {number} row @param {number} col position in the pooled map
 * @returns {{ place: { row: number, col: number }, top: number, left: number, winner: object | null,
 *             cells: { row: number, col: number, value: number | null, inside: boolean }[] }}
 *   cells in reading order, with the value that takes part (null: none does); `winner`, the cell with the maximum
 */
export function poolWindow(plane, settings, row, col) {
  const { kind, countIncludePad = true } = settings;
  const layout = poolLayout(plane, settings);
  const along = poolAxes(layout, settings);
  const [rows, cols] = [row, col].map((position, axis) => windowIndices(position, layout.size[axis], along[axis]));
  const within = (at, axis, [before, after]) => at >= -before && at < layout.shape[axis] + after;
  const cells = rows.flatMap((r) =>
    cols.map((c) => {
      const inside = within(r, 0, [0, 0]) && within(c, 1, [0, 0]);
      const isZero =
        kind === "average" && countIncludePad && within(r, 0, layout.plan[0]) && within(c, 1, layout.plan[1]);
      return { row: r, col: c, inside, value: inside ? plane.data[r * plane.cols + c] : isZero ? 0 : null };
    }),
  );
  const wins = (a, b) =>
    b.inside && (!a || b.value > a.value || (Number.isNaN(b.value) && !Number.isNaN(a.value))) ? b : a;
  const winner = kind === "max" ? cells.reduce(wins, null) : null;
  return { place: { row, col }, top: rows[0], left: cols[0], cells, winner };
}

const poolAxes = ({ size, stride, plan, dilation, shape }, { ceilMode = false }) =>
  [0, 1].map((axis) => ({
    size: shape[axis],
    kernelSize: size[axis],
    stride: stride[axis],
    padding: plan[axis],
    dilation: dilation[axis],
    ceilMode,
  }));

/**
 * For each row of the result and each cell of the window, in reading order, call
 * `addRow(out, to, count, pixels, from, step)`. Padding, and what a window of ceilMode sees beyond it, holds `value`.
 */
function* forEachTap(plane, layout, result, value, addRow) {
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

/** The padding, with what the last window of ceilMode needs beyond it. */
function neededPlan(layout) {
  return layout.plan.map(([start, end], axis) => {
    const last = ([layout.rows, layout.cols][axis] - 1) * layout.stride[axis];
    const needed = last + span(layout.size[axis], layout.dilation[axis]);
    return [start, Math.max(end, needed - start - layout.shape[axis])];
  });
}

/** How many cells of each window count along one axis. */
function cellCounts(layout, axis, withPadding) {
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

/** The first window that sees nothing but padding: its axis, position, and the rows or columns it reads; or null. */
function emptyWindow(layout) {
  for (const axis of [0, 1]) {
    const position = cellCounts(layout, axis, false).indexOf(0);
    if (position < 0) continue;
    const settings = { stride: layout.stride[axis], padding: layout.plan[axis], dilation: layout.dilation[axis] };
    const cells = windowIndices(position, layout.size[axis], settings);
    return { axis, position, first: cells[0], last: cells[cells.length - 1] };
  }
  return null;
}

function refuseEmptyWindows(layout) {
  const empty = emptyWindow(layout);
  if (!empty) return;
  throw new ShapeError(
    `convlab: a window sees nothing but padding (${["row", "column"][empty.axis]} ${empty.position} of the result). ` +
      `Use a padding of at most ${Math.floor(layout.size[empty.axis] / 2)} per side, and dilation 1.`,
    { axis: ["rows", "cols"][empty.axis] },
  );
}

/* ---------------------------------------------------------------- shift */

/**
 * The pixels of a plane, or of a picture with several `channels`, moved down by `rows` and right by `cols` (negative:
 * up, left); the border pixels are repeated.
 * @param {Plane & { channels?: number }} picture @param {Pair} shift @returns {Float64Array}
 */
export function shift2d({ data, rows, cols, channels = 1 }, shift) {
  const from = (size, by) => Array.from({ length: size }, (_, index) => sourceIndex(index - by, size, "replicate"));
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
 * How much a map has changed: the share of its values that are different, and the mean absolute change relative to
 * the mean absolute value before.
 * @param {Plane} before @param {Plane} after of the same shape @returns {{ share: number, relative: number }}
 */
export function changeOf(before, after) {
  let [different, change, size] = [0, 0, 0];
  for (let i = 0; i < before.data.length; i++) {
    if (after.data[i] !== before.data[i]) different += 1;
    change += Math.abs(after.data[i] - before.data[i]);
    size += Math.abs(before.data[i]);
  }
  return { share: different / before.data.length, relative: change === 0 ? 0 : change / size };
}
