/** Results of the SignalExplorer's settings, for samples and for curves. A signal is a plane of one row. No DOM here. */
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
import type { Curve, Piece } from "./curves.ts";
import type { PaddingMode, PaddingName, PaddingPlan, Pair, Plane, SizeStep, Window } from "./types.ts";

export const PADDING_NAMES: PaddingName[] = ["valid", "same", "same_lower", "full"];

/** Settings that decide the sizes. `padding`: pixels at each end, (before, after), or a name. */
export interface SizeSettings {
  signal: number[];
  kernel: number[];
  stride: number;
  padding: number | Pair | PaddingName;
  dilation: number;
}
export interface SampleSettings extends SizeSettings {
  padding_mode: PaddingMode;
  flip: boolean;
  /** Index of the chosen output; a shorter output clips it. */
  position: number;
}
export interface CurveSettings {
  f: Curve;
  g: Curve;
  f_width: number;
  g_width: number;
  flip: boolean;
}
/** Settings of a SignalExplorer, by the names of the traits that synchronise them with Python. */
export interface SignalSettings extends SampleSettings, CurveSettings {
  continuous: boolean;
  /** The shift of g. */
  t: number;
  /** Windows per second of the animation. */
  speed: number;
}

interface Sizes {
  step: SizeStep;
  steps: SizeStep[];
  pool: null;
  input: number[];
  weights: number[];
}
/** The output of the convolution, with its options along the signal (`along`) and for a plane of one row (`options`). */
export interface SampleResult extends Sizes {
  problem: null;
  along: { stride: number; padding: Pair; dilation: number };
  options: { stride: Pair; padding: PaddingPlan; dilation: Pair; mode: PaddingMode; flip: boolean };
  output: number[];
  /** Samples that no window reads, and the least padding with which every sample is read. */
  unread: number[];
  saves: Pair | null;
  /** For each sample, the number of windows that read it. */
  counts: number[];
}
/** The sizes alone: the kernel does not fit. */
export interface SampleProblem extends Sizes {
  problem: "kernel";
  output?: undefined;
}
export interface CurveResult {
  f: Piece[];
  g: Piece[];
  /** The area is exact, because both curves are made of straight lines. */
  exact: boolean;
  /** The area of the overlap for each of TIMES. */
  output: number[];
  problem: null;
}

/** A sample, output or tap; a tap by its position in the window. */
export interface Item {
  kind: "input" | "output" | "tap";
  index: number;
}
/** Indices of dependent samples, taps and outputs. */
export type Partners = Record<Item["kind"], Set<number>>;

const row = (values: number[]): Plane => ({ data: Float64Array.from(values), rows: 1, cols: values.length });

/** The terms of the size formula. */
export function stepOf({ signal, kernel, stride, padding, dilation }: SizeSettings): SizeStep {
  const [size, taps] = [signal.length, kernel.length];
  const [start, end] = paddingPlan(size, taps, { stride, padding, dilation });
  const map = rawOutputSize(size, taps, { stride, padding: [start, end], dilation });
  return { size, start, end, dilation, kernel: taps, stride, span: span(taps, dilation), map };
}

/** The output for the settings; without one where the kernel does not fit. */
export function exploreSamples(settings: SampleSettings): SampleResult | SampleProblem {
  const step = stepOf(settings);
  const { size, start, end, stride, dilation, kernel } = step;
  const sizes: Sizes = { step, steps: [step], pool: null, input: settings.signal, weights: settings.kernel };
  if (step.map < 1) return { ...sizes, problem: "kernel" };
  const along = { stride, padding: [start, end] as Pair, dilation };
  const options: SampleResult["options"] = {
    stride: [1, stride],
    padding: [
      [0, 0],
      [start, end],
    ],
    dilation: [1, dilation],
    mode: settings.padding_mode,
    flip: settings.flip,
  };
  const lost = unread(size, kernel, along);
  return {
    ...sizes,
    problem: null,
    along,
    options,
    output: [...conv2d(row(settings.signal), row(settings.kernel), options).data],
    unread: lost,
    counts: coverage(size, kernel, along),
    saves: lost.length ? paddingThatSaves(size, kernel, along) : null,
  };
}

/** The computation of an output; `col` of a tap is the index of its sample. */
export const traceOf = (settings: SampleSettings, result: Pick<SampleResult, "options">, position: number): Window =>
  windowTrace(row(settings.signal), row(settings.kernel), result.options, 0, position);

/** Value of the signal, or of its padding, at an index. */
export function sampleAt(
  { signal, padding_mode: mode }: Pick<SampleSettings, "signal" | "padding_mode">,
  index: number,
): number {
  const source = sourceIndex(index, signal.length, mode);
  return source < 0 ? 0 : signal[source];
}

/** The position, clipped to the current output; the settings keep the learner's choice for a longer one. */
export const positionIn = (settings: Pick<SampleSettings, "position">, { step }: Pick<Sizes, "step">): number =>
  Math.max(0, Math.min(step.map - 1, settings.position));

/** Index of the first sample under the window at a position. */
export const firstOf = ({ stride, start }: Pick<SizeStep, "stride" | "start">, position: number): number =>
  position * stride - start;

/** The middle of a window, where its output is drawn; between two samples for an even kernel. */
export const centreOf = (step: Pick<SizeStep, "stride" | "start" | "span">, position: number): number =>
  firstOf(step, position) + (step.span - 1) / 2;

/** The output whose window has its middle nearest to an index of the signal. */
export const outputAt = (
  { stride, start, span: reach }: Pick<SizeStep, "stride" | "start" | "span">,
  index: number,
): number => Math.round((index - (reach - 1) / 2 + start) / stride);

/** A change of settings with which the kernel fits, and the label of its button. */
export interface Remedy {
  label: string;
  change: Partial<SignalSettings>;
}

/** Up to three remedies for a kernel that does not fit, the smallest change first. */
export function remedies(settings: SizeSettings, last: Partial<SignalSettings> | null): Remedy[] {
  const found: Remedy[] = [];
  const offer = (label: string, change: Partial<SignalSettings>) => {
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

/** Dependencies of the hovered item. */
export function partnersOf(
  { step, along, options }: Pick<SampleResult, "step" | "along" | "options">,
  { kind, index }: Item,
): Partners {
  const all = (n: number) => new Set(Array.from({ length: n }, (_, i) => i));
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

function reachedFromPadding(
  { map, kernel, stride, start, dilation }: SizeStep,
  index: number,
): Omit<Partners, "input"> {
  const met = Array.from({ length: kernel }, (_, tap) => [(index + start - tap * dilation) / stride, tap]).filter(
    ([position]) => Number.isInteger(position) && position >= 0 && position < map,
  );
  return { tap: new Set(met.map(([, tap]) => tap)), output: new Set(met.map(([position]) => position)) };
}

/* ---- curves ---- */

const LAST = Math.round(T_END / T_STEP);

/** Shifts of g for which the result is computed; t is one of them. */
export const TIMES = Array.from({ length: 2 * LAST + 1 }, (_, i) => Number(((i - LAST) * T_STEP).toFixed(2)));

/** Index of t in TIMES. */
export const timeIndex = (t: number): number => Math.max(0, Math.min(2 * LAST, Math.round(t / T_STEP) + LAST));

/** The two curves and the area of their overlap at every t. */
export function exploreCurves({ f, g, f_width: fWidth, g_width: gWidth, flip }: CurveSettings): CurveResult {
  const [one, other] = [pieces(f, fWidth), pieces(g, gWidth)];
  return {
    f: one,
    g: other,
    exact: isExact(one, other),
    output: TIMES.map((t) => overlapArea(one, other, t, flip)),
    problem: null,
  };
}
