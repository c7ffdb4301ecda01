/** Depth: the three channels of a colour picture, and a kernel that has weights of its own for each. No DOM here. */
import { layerTrace } from "./operations.ts";
import type {
  CellKind,
  Channel,
  ChannelLayer,
  Colour,
  ComputedResult,
  Item,
  KernelWeights,
  Layers,
  Marks,
  Picture,
  Position,
  Settings,
  Tap,
  Terms,
  Window,
} from "./types.ts";
import { termMarks } from "./term-stepping.ts";

export const COLOURS: Colour[] = ["red", "green", "blue"];
/** Names of the channels' panels among the parts of the stage. */
export const PANELS = ["input", "green", "blue"];
/** Names of the coverage overlays of these panels. */
export const COVERS = ["coverage", "green-coverage", "blue-coverage"];

const isSliced = (kernel: KernelWeights): kernel is number[][][] => Array.isArray(kernel[0][0]);

/** The slice of a kernel that belongs to a channel, as rows; weights of two axes serve all channels. */
export const sliceOf = (kernel: KernelWeights, channel: number): number[][] =>
  isSliced(kernel) ? kernel.map((row) => row.map((weight) => weight[channel])) : kernel;

/** Rows of weights in another size: the middle stays, new weights are 0. */
export function resized(weights: number[][], rows: number, cols: number): number[][] {
  const [top, left] = [Math.floor((rows - weights.length) / 2), Math.floor((cols - weights[0].length) / 2)];
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: cols }, (_, c) => weights[r - top]?.[c - left] ?? 0),
  );
}

/** The kernel that has these slices. */
const ofSlices = (slices: number[][][]): number[][][] =>
  slices[0].map((row, r) => row.map((_, c) => slices.map((weights) => weights[r][c])));

/** The kernel with one slice changed; the others take its size. */
export const withSlice = (kernel: KernelWeights, channel: number, slice: number[][]): KernelWeights =>
  ofSlices(COLOURS.map((_, c) => (c === channel ? slice : resized(sliceOf(kernel, c), slice.length, slice[0].length))));

/** The kernel with `change` applied to its weights, or to each of its slices. */
export function mapSlices(kernel: KernelWeights, change: (weights: number[][]) => number[][]): KernelWeights {
  return isSliced(kernel) ? ofSlices(COLOURS.map((_, c) => change(sliceOf(kernel, c)))) : change(kernel);
}

/** The weights of a kernel for one plane: that channel's slice; for grey, where all channels are equal, their sum. */
export function planeKernel(kernel: KernelWeights, channel: Channel | null): number[][] {
  if (!isSliced(kernel)) return kernel;
  const index = COLOURS.indexOf(channel as Colour);
  return index < 0
    ? kernel.map((row) => row.map((weight) => weight.reduce((a, b) => a + b, 0)))
    : sliceOf(kernel, index);
}

/** All kernels of the layer: those of the bank, or the only one. */
export const kernelsOf = ({ bank, kernel }: Pick<Settings, "bank" | "kernel">): KernelWeights[] =>
  bank.length ? bank : [kernel];

export const hasDepth = (settings: Pick<Settings, "channel">, picture: Pick<Picture, "channels">): boolean =>
  settings.channel === "all" && picture.channels > 1;

/** `trace` for all channels: the taps of each channel after those of the one before, with running subtotals. */
export function depthTrace(
  { channels, front, options }: Pick<ComputedResult, "front" | "options"> & { channels: ChannelLayer[] },
  { row, col }: Position,
): Window & { channels: Window[] } {
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
  const taps: Tap[] = found.channels.flatMap(({ taps, sum }, channel) => {
    const shifted = taps.map((tap) => ({ ...tap, channel, subtotal: before + tap.subtotal }));
    before += sum;
    return shifted;
  });
  return { ...found, taps };
}

const none = () => false;

/** The marks without those of some kinds of cells. */
const without = ({ lit, framed, ...rest }: Marks, kinds: CellKind[]): Marks => {
  const off = Object.fromEntries(kinds.map((kind) => [kind, none]));
  return { ...rest, lit: { ...lit, ...off }, framed: { ...framed, ...off } };
};

/** State that the marks depend on. */
type Marked = {
  partners: Marks;
  hover: Item | null;
  terms: Terms | null;
  trace: Window;
  result: Pick<Layers, "front" | "kernel">;
};

/** The marks in one channel: a pixel or a weight concerns its own channel alone. */
export function partnersIn(
  { partners, hover, terms, trace, result: { front, kernel } }: Marked,
  channel: number,
): Marks {
  if (!hover && terms && front === null) {
    // the terms of a sum over all channels
    const each = kernel.data.length;
    return termMarks(trace, kernel.cols, terms.done, [channel * each, (channel + 1) * each]);
  }
  const own = hover?.channel === undefined ? front === null || front === channel : hover.channel === channel;
  return own ? partners : without(partners, ["input", "weight"]);
}

/** The marks in the maps for a cell of one channel: none where the map in front is another channel's. */
export const partnersInMap = (partners: Marks, hover: Item, { front }: Pick<Layers, "front">): Marks =>
  front !== null && hover.channel !== undefined && hover.channel !== front
    ? without(partners, ["map", "pooled"])
    : partners;

/** Each channel's part of the sum, rounded so that the numbers shown add up. */
export function channelSums({ channels }: { channels: Pick<Window, "sum">[] }, digits: number): number[] {
  const round = (value: number) => Number(value.toFixed(digits));
  let [exact, shown] = [0, 0];
  return channels.map(({ sum }) => {
    exact += sum;
    const next = round(exact);
    const part = round(next - shown);
    shown = next;
    return part;
  });
}
