/** From settings to results, for samples and for curves: everything the screen shows. A signal is a plane of one row. No DOM here. */
import {
  conv2d,
  coverage,
  outputsOf,
  paddingPlan,
  paddingThatSaves,
  pixelsOf,
  rawOutputSize,
  sourceIndex,
  span,
  unread,
  windowIndices,
  windowTrace,
} from "./operations.ts";
import { T_END, T_STEP, isExact, overlapArea, pieces } from "./curves.ts";

export const PADDING_NAMES = ["valid", "same", "same_lower", "full"];

const row = (values) => ({ data: Float64Array.from(values), rows: 1, cols: values.length });

/** The sizes that the settings lead to: what the formula shows. `map` is below 1 where the kernel does not fit. */
export function stepOf({ signal, kernel, stride, padding, dilation }) {
  const [size, taps] = [signal.length, kernel.length];
  const [start, end] = paddingPlan(size, taps, { stride, padding, dilation });
  const map = rawOutputSize(size, taps, { stride, padding: [start, end], dilation });
  return { size, start, end, dilation, kernel: taps, stride, span: span(taps, dilation), map };
}

/** The output for the settings, and which samples no window reads. With a problem, only the sizes. */
export function exploreSamples(settings) {
  const step = stepOf(settings);
  const { size, start, end, stride, dilation, kernel } = step;
  const result = {
    step,
    steps: [step],
    pool: null,
    problem: step.map < 1 ? "kernel" : null,
    input: settings.signal,
    weights: settings.kernel,
  };
  if (result.problem) return result;
  const along = { stride, padding: [start, end], dilation };
  result.along = along;
  result.options = {
    stride: [1, stride],
    padding: [
      [0, 0],
      [start, end],
    ],
    dilation: [1, dilation],
    mode: settings.padding_mode,
    flip: settings.flip,
  };
  result.output = [...conv2d(row(settings.signal), row(settings.kernel), result.options).data];
  result.unread = unread(size, kernel, along);
  result.counts = coverage(size, kernel, along);
  result.saves = result.unread.length ? paddingThatSaves(size, kernel, along) : null;
  return result;
}

/** Every product under the window at an output: `taps` with `col` as place in the signal, and the sum. */
export const traceOf = (settings, result, position) =>
  windowTrace(row(settings.signal), row(settings.kernel), result.options, 0, position);

/** What stands at a place of the signal or of its padding. */
export function sampleAt({ signal, padding_mode: mode }, index) {
  const source = sourceIndex(index, signal.length, mode);
  return source < 0 ? 0 : signal[source];
}

/** The position inside the present output: the settings keep the learner's wish, a shorter output clips it. */
export const positionIn = (settings, { step }) => Math.max(0, Math.min(step.map - 1, settings.position));

/** First sample under the window at a position. */
export const firstOf = ({ stride, start }, position) => position * stride - start;

/** The middle of a window, where its output is drawn; half a place for an even kernel. */
export const centreOf = (step, position) => firstOf(step, position) + (step.span - 1) / 2;

/** The output whose window has its middle nearest to a place. */
export const outputAt = ({ stride, start, span: reach }, place) =>
  Math.round((place - (reach - 1) / 2 + start) / stride);

/** Up to three changes that make an impossible setting possible, each { label, change }; the nearest first. */
export function remedies(settings, last) {
  const found = [];
  const offer = (label, change) => {
    if (found.length < 3 && stepOf({ ...settings, ...change }).map >= 1) found.push({ label, change });
  };
  const { span: reach, size } = stepOf(settings);
  const each = Math.ceil((reach - size) / 2);
  offer(`Padding ${each} on each side`, { padding: each });
  for (let dilation = settings.dilation - 1; dilation >= 1; dilation -= 1) {
    if (stepOf({ ...settings, dilation }).map < 1) continue;
    offer(`Dilation ${dilation}`, { dilation });
    break;
  }
  if (last) offer("Undo the last change", last);
  return found;
}

/**
 * Who feeds whom: what has to do with the item under the pointer.
 * @param {{ kind: "input" | "output" | "tap", index: number }} item  a tap is counted as it lies under the signal
 * @returns three sets, of samples, taps and outputs
 */
export function partnersOf({ step, along, options }, { kind, index }) {
  const all = (n) => new Set(Array.from({ length: n }, (_, i) => i));
  if (kind === "output")
    return {
      input: new Set(windowIndices(index, step.kernel, along)),
      tap: all(step.kernel),
      output: new Set([index]),
    };
  if (kind === "tap")
    return {
      input: new Set(pixelsOf(index, step.size, step.kernel, along)),
      tap: new Set([index]),
      output: all(step.map),
    };
  if (index < 0 || index >= step.size) return { input: new Set([index]), ...reachedFromPadding(step, index) };
  const reached = outputsOf(index, step.size, step.kernel, { ...along, mode: options.mode });
  return {
    input: new Set([index]),
    tap: new Set(reached.map(([, tap]) => tap)),
    output: new Set(reached.map(([position]) => position)),
  };
}

function reachedFromPadding({ map, kernel, stride, start, dilation }, index) {
  const met = Array.from({ length: kernel }, (_, tap) => [(index + start - tap * dilation) / stride, tap]).filter(
    ([position]) => Number.isInteger(position) && position >= 0 && position < map,
  );
  return { tap: new Set(met.map(([, tap]) => tap)), output: new Set(met.map(([position]) => position)) };
}

/* ---- curves ---- */

const LAST = Math.round(T_END / T_STEP);

/** Places at which the result is computed; t is one of them. */
export const TIMES = Array.from({ length: 2 * LAST + 1 }, (_, i) => Number(((i - LAST) * T_STEP).toFixed(2)));

export const timeIndex = (t) => Math.max(0, Math.min(2 * LAST, Math.round(t / T_STEP) + LAST));

/** The two curves and their overlap at every t. */
export function exploreCurves({ f, g, f_width: fWidth, g_width: gWidth, flip }) {
  const [one, other] = [pieces(f, fWidth), pieces(g, gWidth)];
  return {
    f: one,
    g: other,
    exact: isExact(one, other),
    output: TIMES.map((t) => overlapArea(one, other, t, flip)),
    problem: null,
  };
}
