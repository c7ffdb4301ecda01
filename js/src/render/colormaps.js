/** Colours: one hue for each weight, one ramp for signed values, greys for pixels. All values are [r, g, b], 0..255. */
import { finish } from "../core/operations.ts";

/** OKLCH to sRGB (Ottosson 2020), clipped to the gamut. */
export function oklch(L, C, hue) {
  const h = (hue * Math.PI) / 180;
  const [a, b] = [C * Math.cos(h), C * Math.sin(h)];
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((c) => Math.round(255 * gamma(Math.min(1, Math.max(0, c)))));
}

const gamma = (c) => (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055);

const TINT = { light: { L: 0.875, C: 0.085 }, dark: { L: 0.4, C: 0.095 } };
const STRONG = { light: { L: 0.6, C: 0.155 }, dark: { L: 0.76, C: 0.13 } };
const ZERO = { light: [236, 236, 236], dark: [44, 44, 44] };

/**
 * Background of a weight: its own hue inside the family of its sign, warm for plus and cool for minus.
 * @param {number} index  place in reading order
 * @param {number} strength  0..1, below 1 where the number itself is not printed
 */
export function weightTint(weight, index, count, theme, strength = 1) {
  return weightColour(weight, index, count, TINT[theme], strength) ?? ZERO[theme];
}

/** The same hue, strong enough for a bar on the page. */
export const weightBar = (weight, index, count, theme) => weightColour(weight, index, count, STRONG[theme], 1) ?? null;

function weightColour(weight, index, count, { L, C }, strength) {
  if (weight === 0) return null;
  const t = count > 1 ? index / (count - 1) : 0.5;
  return oklch(L, C * strength, weight > 0 ? 38 + 54 * t : 258 + 62 * t);
}

const hex = (text) => [0, 2, 4].map((i) => parseInt(text.slice(i, i + 2), 16));

/** Stops of the signed ramp at −1, −.66, −.33, 0, .33, .66, 1: purple subtracts, orange adds, zero is the page. */
const SIGNED = {
  light: ["542788", "7e68b4", "b9aedb", "f6f5f3", "f9c585", "e0851f", "a34e06"].map(hex),
  dark: ["e6dcff", "ab8df2", "5b42a0", "1b1b1d", "8a4b14", "e68f3a", "ffe3bf"].map(hex),
};
const STOPS = [-1, -0.66, -0.33, 0, 0.33, 0.66, 1];

/** Colour of a signed value; `t` is value / limit, clipped to −1..1. */
export function signedColour(t, theme) {
  const x = Math.min(1, Math.max(-1, t));
  let i = 0;
  while (i < STOPS.length - 2 && x > STOPS[i + 1]) i += 1;
  const f = (x - STOPS[i]) / (STOPS[i + 1] - STOPS[i]);
  const [from, to] = [SIGNED[theme][i], SIGNED[theme][i + 1]];
  return from.map((c, k) => Math.round(c + f * (to[k] - c)));
}

/** Share of a pixel's brightness that the colour of its coverage hides. */
export const COVERED = 0.4;

/** A pale green for one window, stronger for many; the page for none. Warm and cool are kept for signs. */
export function coverageColour(count, top, theme) {
  if (count === 0) return theme === "light" ? [255, 255, 255] : [17, 17, 17];
  const t = top > 1 ? (count - 1) / (top - 1) : 0;
  return theme === "light" ? oklch(0.93 - 0.2 * t, 0.03 + 0.07 * t, 165) : oklch(0.32 + 0.24 * t, 0.03 + 0.05 * t, 165);
}

/** The scale for paintPlane. */
export const coverageScale = (top, theme) => ({
  mode: "coverage",
  low: 0,
  high: Math.max(1, top),
  colour: (value) => coverageColour(Math.round(value), top, theme),
});

export const greyColour = (t) => {
  const g = Math.round(255 * Math.min(1, Math.max(0, t)));
  return [g, g, g];
};

export const css = ([r, g, b], alpha = 1) => (alpha === 1 ? `rgb(${r},${g},${b})` : `rgba(${r},${g},${b},${alpha})`);

const linear = (c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** "#000" or "#fff", whichever contrasts more. */
export function inkOn(rgb) {
  const y = luminance(rgb);
  return (y + 0.05) / 0.05 >= 1.05 / (y + 0.05) ? "#000" : "#fff";
}

const CHANNEL_HUES = { red: 27, green: 145, blue: 262 };
const channelRamps = {};

/**
 * Colour of a pixel of one channel, for brightness 0..1: black, the channel's hue, almost white. Its lightness is that of
 * the grey pixel, so that it can be read without seeing the hue.
 */
export function channelShade(channel) {
  channelRamps[channel] ??= Array.from({ length: 256 }, (_, i) => {
    const lightness = Math.cbrt(linear(i));
    return oklch(lightness, 0.14 * Math.sin(Math.PI * lightness), CHANNEL_HUES[channel]);
  });
  return (t) => channelRamps[channel][Math.round(255 * Math.min(1, Math.max(0, t)))];
}

/** Smallest and largest finite value. */
export function extent(data) {
  let [low, high] = [Infinity, -Infinity];
  for (let i = 0; i < data.length; i += 1) {
    const v = data[i];
    if (v < low && v > -Infinity) low = v;
    if (v > high && v < Infinity) high = v;
  }
  return [low, high];
}

/** [is any value below `low`, is any above `high`]. */
export function beyond(data, low, high) {
  let [below, above] = [false, false];
  for (let i = 0; i < data.length && !(below && above); i += 1) {
    if (data[i] < low) below = true;
    else if (data[i] > high) above = true;
  }
  return [below, above];
}

const NICE = [1, 2, 4, 5, 8];

/**
 * Smallest of 1, 2, 4, 5 or 8 times a power of ten that at least 98 % of the magnitudes do not exceed: the rim that
 * zero padding makes around a photograph, about 1 % of it, shall not pale the rest. Of a large map a sample is looked
 * at, because this runs at every move of a slider.
 */
export function colourLimit(all) {
  const data = sample(all);
  const [least, most] = extent(data);
  const top = Math.max(-least, most);
  if (!(top > 0)) return 1;
  // Of very few values other than 0 one has to count: on a dark picture with one bright pixel, that pixel.
  const allowed = Math.min(Math.floor(data.length * 0.02), countMagnitudes(data) - 1);
  let rank = 0; // of the largest step, counted from 1
  while (niceStep(rank) < top) rank += 1;
  while (niceStep(rank - 1) >= top) rank -= 1;
  if (countAbove(data, [0, Infinity])[0] <= allowed) return niceStep(rank); // one dot on black: all of it counts
  for (let larger = 0; ; rank -= LADDER) {
    const steps = Array.from({ length: LADDER + 1 }, (_, i) => niceStep(rank - LADDER + i));
    const above = countAbove(data, steps);
    for (let i = LADDER - 1; i >= 0; i -= 1) {
      larger += above[i];
      if (larger > allowed) return steps[i + 1];
    }
  }
}

const SAMPLE = 20000;

/** Evenly spread values, at most SAMPLE of them; an odd distance, so that no column is left out. */
function sample(data) {
  const step = Math.ceil(data.length / SAMPLE) | 1;
  if (step === 1) return data;
  const some = new Float64Array(Math.ceil(data.length / step));
  for (let i = 0; i < some.length; i += 1) some[i] = data[i * step];
  return some;
}

const LADDER = 10; // steps looked at in one pass over the data: two powers of ten

/** The ladder 1, 2, 4, 5, 8, 10, 20 ...: rank 0 is 1, rank -1 is 0.8. */
const niceStep = (rank) => Number(`${NICE[((rank % 5) + 5) % 5]}e${Math.floor(rank / 5)}`);

function countMagnitudes(data) {
  let count = 0;
  for (let i = 0; i < data.length; i += 1) if (data[i] !== 0 && Number.isFinite(data[i])) count += 1;
  return count;
}

/** Number of magnitudes above each step and not above the next. */
function countAbove(data, steps) {
  const above = new Uint32Array(steps.length - 1);
  const [least, most] = [steps[0], steps[steps.length - 1]];
  for (let i = 0; i < data.length; i += 1) {
    const v = Math.abs(data[i]);
    if (!(v > least) || v > most) continue;
    let k = 0;
    while (v > steps[k + 1]) k += 1;
    above[k] += 1;
  }
  return above;
}

/** A value as NumPy's uint8: decimals are cut off, and values beyond 0..255 wrap. */
export const wrapped = (value) => ((Math.trunc(value) % 256) + 256) % 256;

/**
 * Colour scale: { mode, low, high, colour(value) -> rgb }.
 * @param {"signed" | "clip" | "absolute" | "rescale" | "wrap"} mode
 */
export function display(mode, data, limit, theme) {
  if (mode === "signed") {
    return { mode, low: -limit, high: limit, colour: (v) => signedColour(v / limit, theme) };
  }
  if (mode === "clip") return { mode, low: 0, high: 255, colour: (v) => greyColour(v / 255) };
  if (mode === "wrap") return { mode, low: 0, high: 255, colour: (v) => greyColour(wrapped(v) / 255) };
  if (mode === "absolute") return { mode, low: 0, high: limit, colour: (v) => greyColour(Math.abs(v) / limit) };
  const [low, high] = extent(data);
  const span = high - low || 1;
  return { mode, low, high, colour: (v) => greyColour((v - low) / span) };
}

/** A kernel that keeps brightness gives a picture, three channels added up one that is brighter than white; others give signed values. */
export function naturalMode({ weights, channels, front }, level) {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (level !== "image" || sum < 0.5) return "signed";
  return channels && front === null && sum > 1.5 ? "rescale" : "clip";
}

const TABLE = 1024;

/** Writes a plane into ImageData through a table of colours, so that a photograph takes about a millisecond. */
export const paintPlane = (image, plane, scale) => finish(paintingRows(image, plane, scale));

/** `paintPlane` as work that pauses after each row. */
export function* paintingRows(image, plane, scale) {
  const { low, high } = scale.mode === "absolute" ? { low: -scale.high, high: scale.high } : scale;
  const step = (high - low) / (TABLE - 1) || 1;
  const wraps = scale.mode === "wrap"; // values start again within the table
  const table = new Uint32Array(TABLE);
  for (let i = 0; i < TABLE; i += 1) {
    const [r, g, b] = wraps ? greyColour(i / (TABLE - 1)) : scale.colour(low + i * step);
    table[i] = (255 << 24) | (b << 16) | (g << 8) | r;
  }
  const out = new Uint32Array(image.data.buffer);
  const { data } = plane;
  const factor = 1 / step;
  const paint = (from, to) => {
    for (let i = from; i < to; i += 1) {
      const value = wraps ? wrapped(data[i]) : data[i];
      let k = ((value - low) * factor + 0.5) | 0;
      if (!(value > low)) k = 0;
      else if (value >= high) k = TABLE - 1;
      out[i] = table[k];
    }
  };
  for (let row = 0; row < plane.rows; row += 1) {
    paint(row * plane.cols, (row + 1) * plane.cols);
    yield;
  }
}
