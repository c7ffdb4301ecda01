/** Depth: the three channels of a colour picture, and a kernel that has weights of its own for each. No DOM here. */
import { layerTrace } from "./operations.ts";
import { termMarks } from "./term-stepping.ts";

export const COLOURS = ["red", "green", "blue"];
/** What the channels' pictures are called among the parts of the stage. */
export const PANELS = ["input", "green", "blue"];
/** The pictures of the coverage that lie over them. */
export const COVERS = ["coverage", "green-coverage", "blue-coverage"];

const isSliced = (kernel) => Array.isArray(kernel[0][0]);

/** The slice of a kernel that belongs to a channel, as rows; weights of two axes serve all channels. */
export const sliceOf = (kernel, channel) =>
  isSliced(kernel) ? kernel.map((row) => row.map((weight) => weight[channel])) : kernel;

/** Rows of weights in another size: the middle stays, new weights are 0. */
export function resized(weights, rows, cols) {
  const [top, left] = [Math.floor((rows - weights.length) / 2), Math.floor((cols - weights[0].length) / 2)];
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: cols }, (_, c) => weights[r - top]?.[c - left] ?? 0),
  );
}

/** The kernel that has these slices. */
const ofSlices = (slices) => slices[0].map((row, r) => row.map((_, c) => slices.map((weights) => weights[r][c])));

/** The kernel with one slice changed; the others take its size. */
export const withSlice = (kernel, channel, slice) =>
  ofSlices(COLOURS.map((_, c) => (c === channel ? slice : resized(sliceOf(kernel, c), slice.length, slice[0].length))));

/** `change` done to the weights of a kernel, or to each of its slices. */
export function mapSlices(kernel, change) {
  return isSliced(kernel) ? ofSlices(COLOURS.map((_, c) => change(sliceOf(kernel, c)))) : change(kernel);
}

/** What a kernel does to one plane: that channel's slice; to a grey picture, where all channels are equal, their sum. */
export function planeKernel(kernel, channel) {
  if (!isSliced(kernel)) return kernel;
  const index = COLOURS.indexOf(channel);
  return index < 0
    ? kernel.map((row) => row.map((weight) => weight.reduce((a, b) => a + b, 0)))
    : sliceOf(kernel, index);
}

/** All kernels of the layer: those of the bank, or the only one. */
export const kernelsOf = ({ bank, kernel }) => (bank.length ? bank : [kernel]);

export const hasDepth = (settings, picture) => settings.channel === "all" && picture.channels > 1;

/** `trace` for all channels: the taps of all of them in a row, subtotals running on. */
export function depthTrace({ channels, front, options }, { row, col }) {
  const found = layerTrace(
    channels.map(({ plane }) => plane),
    channels.map(({ kernel }) => kernel),
    options,
    row,
    col,
  );
  if (front !== null) {
    const own = found.channels[front];
    return { ...found, taps: own.taps, sum: own.sum + found.bias };
  }
  let before = 0;
  const taps = found.channels.flatMap(({ taps, sum }, channel) => {
    const shifted = taps.map((tap) => ({ ...tap, channel, subtotal: before + tap.subtotal }));
    before += sum;
    return shifted;
  });
  return { ...found, taps };
}

const none = () => false;

/** What is lit and framed without some of its kinds. */
const without = ({ lit, framed, ...rest }, kinds) => {
  const off = Object.fromEntries(kinds.map((kind) => [kind, none]));
  return { ...rest, lit: { ...lit, ...off }, framed: { ...framed, ...off } };
};

/** Of what is marked, what lies in one channel: a pixel or a weight has to do with its own channel alone. */
export function partnersIn({ partners, hover, terms, trace, result: { front, kernel } }, channel) {
  if (!hover && front === null) {
    // the terms of a sum that runs through all channels
    const each = kernel.data.length;
    return termMarks(trace, kernel.cols, terms.done, [channel * each, (channel + 1) * each]);
  }
  const own = hover?.channel === undefined ? front === null || front === channel : hover.channel === channel;
  return own ? partners : without(partners, ["input", "weight"]);
}

/** What is marked in the maps by a cell of one channel: where the map in front is another channel's, nothing. */
export const partnersInMap = (partners, hover, { front }) =>
  front !== null && hover.channel !== undefined && hover.channel !== front
    ? without(partners, ["map", "pooled"])
    : partners;

/** What each channel adds to the running total, in numbers that add up as they are shown. */
export function channelSums({ channels }, digits) {
  const round = (value) => Number(value.toFixed(digits));
  let [exact, shown] = [0, 0];
  return channels.map(({ sum }) => {
    exact += sum;
    const next = round(exact);
    const part = round(next - shown);
    shown = next;
    return part;
  });
}
