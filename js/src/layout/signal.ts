/** Where everything of a SignalExplorer stands: four strips that share one axis, and the kernel as written. No DOM here. */
import { MIDDLE, WIDE } from "./explorer.ts";

const HEADING = 30;
const AXIS = 18; // the numbers below a strip
const TICKS = 50; // the numbers left of a strip
const CAPTION = 44;
const METER = 60; // meaning of the kernel and of its sum

/** Heights of the strips in units: input, the kernel laid below it, products, output. */
const HEIGHTS = { input: 3.3, laid: 1.6, products: 2.2, output: 3.3 };

const FORMS = [
  { form: "wide", least: WIDE, units: 30, most: 44, strips: 22.25 },
  { form: "middle", least: MIDDLE, units: 19, most: 44, strips: 19 },
  { form: "narrow", least: 0, units: 9, most: 52, strips: 9 },
];

/**
 * @param {number} width  of the widget
 * @param {{ size: number, room: number, taps: number }} shape  samples, places of padding to show on each side, taps
 */
export function signalLayout(width, { size, room, taps }) {
  const { form, units, most, strips } = FORMS.find(({ least }) => width >= least);
  const u = Math.max(28, Math.min(most, Math.floor(width / units)));
  const full = Math.round(strips * u);
  const plot = { x: TICKS, w: full - TICKS - 6 };
  const cell = Math.min(1.6 * u, plot.w / (size + 2 * room));
  const L = { form, u, width: units * u, axis: { x: plot.x, w: plot.w, cell, room }, headings: {}, strips: {} };
  let y = 0;
  for (const [name, units] of Object.entries(HEIGHTS)) {
    const h = Math.round(units * u);
    L.headings[name] = { x: 0, y, w: full };
    L.strips[name] = { ...plot, y: y + HEADING, h };
    y += HEADING + h + (name === "input" || name === "output" ? AXIS : 0) + 8;
  }
  L.caption = { x: 0, y: y + 6, w: full };
  L.problem = { x: form === "narrow" ? 0 : TICKS, y: L.strips.laid.y + 50, w: form === "narrow" ? full : full - TICKS }; // below both lengths
  const below = y + CAPTION;
  const kernelCell = (w) => Math.min(u, Math.floor(w / taps));
  const bars = Math.round(2.2 * u);
  const side = {
    x: form === "wide" ? Math.round(23.25 * u) : 0,
    y: form === "wide" ? 0 : below,
    w: Math.round((form === "wide" ? 6.75 : 9) * u),
  };
  const kc = kernelCell(side.w);
  L.headings.kernel = { x: side.x, y: side.y, w: side.w };
  L.kernel = {
    x: side.x,
    y: side.y + HEADING + bars + 4,
    cell: kc,
    bars: { x: side.x, y: side.y + HEADING, w: kc * taps, h: bars },
  };
  L.side = side;
  const note = { x: side.x, y: L.kernel.y + u + 16, w: side.w };
  L.note = form === "middle" ? { x: 10 * u, y: side.y + HEADING, w: 9 * u } : note;
  L.height = form === "wide" ? below : form === "middle" ? note.y + 8 : note.y + METER + 60;
  return L;
}

/** The same strips with an axis of their own for curves: from -reach to reach, half a unit more on each side. */
export function curveLayout(width, reach) {
  const L = signalLayout(width, { size: 1, room: 0, taps: 1 });
  return { ...L, axis: { ...L.axis, cell: L.axis.w / (2 * reach + 1), room: reach } };
}

/** Places of padding to show on each side: few steps, so that the axis seldom changes. */
export const roomFor = (size, most) => [size < 16 ? 2 : 4, 8, 16, 32, 64, 128].find((room) => room >= most) ?? most;

/** Middle of a sample, counted from the first one; may be half a place. */
export const xOf = ({ x, cell, room }, index) => x + (index + room + 0.5) * cell;

/** The place under a point, not rounded: a whole number in the middle of a sample. */
export const indexAt = ({ x, cell, room }, px) => (px - x) / cell - room - 0.5;

const NICE = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** Smallest of these times a power of ten that is not below the value. */
function nice(value) {
  if (!(value > 0)) return 0;
  const power = 10 ** Math.floor(Math.log10(value) + 1e-12);
  const step = NICE.find((n) => n * power >= value * (1 - 1e-12)) ?? 10;
  return Number((step * power).toPrecision(3));
}

const AIR = 1.18; // room for a number beyond the last value

/** What a strip has to show of these values: [low, high] with zero in it, and some air. */
export function rangeOf(values) {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return low === 0 && high === 0 ? [0, 1] : [low < 0 ? -nice(AIR * -low) : 0, nice(AIR * high)];
}

/** The output on the input's scale where it can be seen there, so that the two can be compared; else on its own. */
function outputRange(values, inputRange) {
  const own = rangeOf(values);
  const fits = own[0] >= inputRange[0] && own[1] <= inputRange[1];
  const large = own[1] - own[0] >= (inputRange[1] - inputRange[0]) / 6;
  return fits && large ? inputRange : own;
}

/** All products that this kernel can make of these samples lie in between. */
function productRange(samples, weights) {
  const [low, high] = [Math.min(0, ...samples), Math.max(0, ...samples)];
  return rangeOf(weights.flatMap((weight) => [weight * low, weight * high]));
}

/** What each strip shows. `kept` holds ranges that must stay, because a hand is dragging in them. */
export function sampleRanges({ signal, kernel }, output, kept = {}) {
  const input = kept.input ?? rangeOf(signal);
  return {
    input,
    kernel: kept.kernel ?? rangeOf(kernel),
    products: productRange(signal, kernel),
    output: outputRange(output, input),
  };
}

/** The same for curves: they stand between the heights of their pieces, those of formulas reach from 0 to 1. */
export function curveRanges({ f, g, output }) {
  const heights = (pieces) => pieces.flatMap((piece) => (piece.formula ? [0, 1] : [piece.first, piece.last]));
  return {
    curves: rangeOf([...heights(f), ...heights(g)]),
    products: productRange(heights(f), heights(g)),
    output: rangeOf(output),
  };
}

/** Height of a value in a strip. */
export const yOf = ({ y, h }, [low, high], value) => y + (h * (high - value)) / (high - low);

/** A step by which a value of this range is changed by hand. */
export function handStep([low, high]) {
  return 10 ** (Math.floor(Math.log10((high - low) / 2)) - 1);
}

/** The value rounded to whole steps, without noise in its last digits. */
export function onStep(value, step) {
  return Number((Math.round(value / step) * step).toFixed(Math.max(0, Math.round(-Math.log10(step)))));
}

/** Numbers along the axis: every 1, 2, 5, 10, 20 ... places, as many as have room. */
export function axisTicks(size, cell, label = 26) {
  const every = [1, 2, 5, 10, 20, 50, 100].find((n) => n * cell >= label) ?? 200;
  return Array.from({ length: Math.ceil(size / every) }, (_, i) => i * every);
}

/** Round numbers beside a strip, zero among them: one for each 22 pixels or more. */
export function rangeTicks([low, high], h) {
  const least = ((high - low) * 22) / h;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= least * (1 - 1e-9));
  const first = Math.ceil(low / step - 1e-9);
  return Array.from({ length: Math.floor(high / step + 1e-9) - first + 1 }, (_, i) =>
    Number(((first + i) * step).toPrecision(6)),
  );
}
