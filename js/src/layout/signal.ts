/** Layout of a SignalExplorer: four strips that share one axis, and the kernel as written. No DOM here. */
import type { Box, Grid, LayoutForm, Pair, Rect } from "../core/types.ts";
import { MIDDLE, WIDE } from "./explorer.ts";

const HEADING = 30;
const AXIS = 18; // the numbers below a strip
const TICKS = 50; // the numbers left of a strip
const CAPTION = 44;
const METER = 60; // meaning of the kernel and of its sum

type StripName = "input" | "laid" | "products" | "output";

/** The axis of all strips: left end and width, the width of a place, and the places of padding on each side. */
export interface Axis {
  x: number;
  w: number;
  cell: number;
  room: number;
}

export interface SignalLayout {
  form: LayoutForm;
  u: number;
  width: number;
  height: number;
  axis: Axis;
  headings: Record<StripName | "kernel", Box>;
  strips: Record<StripName, Rect>;
  caption: Box;
  problem: Box;
  /** The kernel as written, with its bars above. */
  kernel: Grid & { bars: Rect };
  side: Box;
  note: Box;
}

/** Least and greatest value that each strip shows. */
interface SampleRanges {
  input: Pair;
  kernel: Pair;
  products: Pair;
  output: Pair;
}

/** A part of a curve, as in core/curves.ts: a straight line from `first` to `last`, or a formula. */
interface Piece {
  first: number;
  last: number;
  formula: string | null;
}

/** Heights of the strips in units: input, the kernel laid below it, products, output. */
const HEIGHTS: [StripName, number][] = [
  ["input", 3.3],
  ["laid", 1.6],
  ["products", 2.2],
  ["output", 3.3],
];

interface FormSpec {
  form: LayoutForm;
  /** The least width of the widget, in pixels; the width of the layout and of its strips, in units. */
  least: number;
  units: number;
  stripWidth: number;
  /** The largest unit, in pixels. */
  most: number;
}

const NARROW: FormSpec = { form: "narrow", least: 0, units: 9, most: 52, stripWidth: 9 };
const FORMS: FormSpec[] = [
  { form: "wide", least: WIDE, units: 30, most: 44, stripWidth: 22.25 },
  { form: "middle", least: MIDDLE, units: 19, most: 44, stripWidth: 19 },
  NARROW,
];

/** Layout for so many samples, places of padding on each side (`room`) and taps, in a widget of this width. */
export function signalLayout(
  width: number,
  { size, room, taps }: { size: number; room: number; taps: number },
): SignalLayout {
  const { form, units, most, stripWidth } = FORMS.find(({ least }) => width >= least) ?? NARROW;
  const u = Math.max(28, Math.min(most, Math.floor(width / units)));
  const full = Math.round(stripWidth * u);
  const plot = { x: TICKS, w: full - TICKS - 6 };
  const cell = Math.min(1.6 * u, plot.w / (size + 2 * room));
  let y = 0;
  const headings = {} as SignalLayout["headings"];
  const strips = {} as SignalLayout["strips"];
  for (const [name, units] of HEIGHTS) {
    const h = Math.round(units * u);
    headings[name] = { x: 0, y, w: full };
    strips[name] = { ...plot, y: y + HEADING, h };
    y += HEADING + h + (name === "input" || name === "output" ? AXIS : 0) + 8;
  }
  const left = form === "narrow" ? 0 : TICKS;
  const below = y + CAPTION;
  const bars = Math.round(2.2 * u);
  const side = {
    x: form === "wide" ? Math.round(23.25 * u) : 0,
    y: form === "wide" ? 0 : below,
    w: Math.round((form === "wide" ? 6.75 : 9) * u),
  };
  headings.kernel = { ...side };
  const kernelCell = Math.min(u, Math.floor(side.w / taps));
  const kernel = {
    x: side.x,
    y: side.y + HEADING + bars + 4,
    cell: kernelCell,
    bars: { x: side.x, y: side.y + HEADING, w: kernelCell * taps, h: bars },
  };
  const note = { x: side.x, y: kernel.y + u + 16, w: side.w };
  return {
    form,
    u,
    width: units * u,
    height: form === "wide" ? below : form === "middle" ? note.y + 8 : note.y + METER + 60,
    axis: { x: plot.x, w: plot.w, cell, room },
    headings,
    strips,
    caption: { x: 0, y: y + 6, w: full },
    problem: { x: left, y: strips.laid.y + 50, w: full - left }, // below both lengths
    kernel,
    side,
    note: form === "middle" ? { x: 10 * u, y: side.y + HEADING, w: 9 * u } : note,
  };
}

/** The same strips with an axis of their own for curves: from -reach to reach, half a unit more on each side. */
export function curveLayout(width: number, reach: number): SignalLayout {
  const L = signalLayout(width, { size: 1, room: 0, taps: 1 });
  return { ...L, axis: { ...L.axis, cell: L.axis.w / (2 * reach + 1), room: reach } };
}

/** Places of padding to show on each side: a few steps, so that the axis rarely changes. */
export const roomFor = (size: number, most: number) =>
  [size < 16 ? 2 : 4, 8, 16, 32, 64, 128].find((room) => room >= most) ?? most;

/** x of the middle of the sample at an index, which may be half a place. */
export const xOf = ({ x, cell, room }: Axis, index: number) => x + (index + room + 0.5) * cell;

/** Index of the place under a point, not rounded: a whole number in the middle of a sample. */
export const indexAt = ({ x, cell, room }: Axis, px: number) => (px - x) / cell - room - 0.5;

const NICE = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** Smallest of these times a power of ten that is not below the value. */
function nice(value: number) {
  if (!(value > 0)) return 0;
  const power = 10 ** Math.floor(Math.log10(value) + 1e-12);
  const step = NICE.find((n) => n * power >= value * (1 - 1e-12)) ?? 10;
  return Number((step * power).toPrecision(3));
}

const AIR = 1.18; // space for a number beyond the last value

/** Range that a strip shows for these values: [low, high], with zero in it and some space. */
export function rangeOf(values: number[]): Pair {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return low === 0 && high === 0 ? [0, 1] : [low < 0 ? -nice(AIR * -low) : 0, nice(AIR * high)];
}

/** The input's range where the output is visible in it, so that the two can be compared; else the output's own. */
function outputRange(values: number[], inputRange: Pair) {
  const own = rangeOf(values);
  const fits = own[0] >= inputRange[0] && own[1] <= inputRange[1];
  const large = own[1] - own[0] >= (inputRange[1] - inputRange[0]) / 6;
  return fits && large ? inputRange : own;
}

/** Range of all products that this kernel can make of these samples. */
function productRange(samples: number[], weights: number[]) {
  const [low, high] = [Math.min(0, ...samples), Math.max(0, ...samples)];
  return rangeOf(weights.flatMap((weight) => [weight * low, weight * high]));
}

/** Range of each strip. `kept` holds ranges that must not change, because a value in them is being dragged. */
export function sampleRanges(
  { signal, kernel }: { signal: number[]; kernel: number[] },
  output: number[],
  kept: Partial<SampleRanges> = {},
): SampleRanges {
  const input = kept.input ?? rangeOf(signal);
  return {
    input,
    kernel: kept.kernel ?? rangeOf(kernel),
    products: productRange(signal, kernel),
    output: outputRange(output, input),
  };
}

/** The same for curves: straight pieces are between their two heights, formulas from 0 to 1. */
export function curveRanges({ f, g, output }: { f: Piece[]; g: Piece[]; output: number[] }) {
  const heights = (pieces: Piece[]) => pieces.flatMap((piece) => (piece.formula ? [0, 1] : [piece.first, piece.last]));
  return {
    curves: rangeOf([...heights(f), ...heights(g)]),
    products: productRange(heights(f), heights(g)),
    output: rangeOf(output),
  };
}

/** y of a value in a strip. */
export const yOf = ({ y, h }: Pick<Rect, "y" | "h">, [low, high]: Pair, value: number) =>
  y + (h * (high - value)) / (high - low);

/** The step by which dragging and the arrow keys change a value of this range. */
export function handStep([low, high]: Pair) {
  return 10 ** (Math.floor(Math.log10((high - low) / 2)) - 1);
}

/** The value rounded to whole steps, without noise in its last digits. */
export function onStep(value: number, step: number) {
  return Number((Math.round(value / step) * step).toFixed(Math.max(0, Math.round(-Math.log10(step)))));
}

/** Numbers along the axis: every 1, 2, 5, 10, 20 ... places, as many as fit. */
export function axisTicks(size: number, cell: number, label = 26) {
  const every = [1, 2, 5, 10, 20, 50, 100].find((n) => n * cell >= label) ?? 200;
  return Array.from({ length: Math.ceil(size / every) }, (_, i) => i * every);
}

/** Round numbers beside a strip, zero among them: one for each 22 pixels or more. */
export function rangeTicks([low, high]: Pair, h: number) {
  const least = ((high - low) * 22) / h;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= least * (1 - 1e-9)) ?? 10 * power;
  const first = Math.ceil(low / step - 1e-9);
  return Array.from({ length: Math.floor(high / step + 1e-9) - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(6)),
  );
}
