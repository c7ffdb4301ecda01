/**
 * Forward pass of a network: all feature maps, scores and probabilities, and the traces of single units. No DOM here.
 *
 * It computes in float64, from the float32 weights that Python sends, as the Python half does: both agree to 9 digits.
 * Stage 0 is the input, stage 1 the output of the first layer, and so on.
 */
import { asField, fieldBefore } from "./chain.ts";
import type { Field, StepPlan } from "./chain.ts";
import {
  avgPool2d,
  conv2dLayer,
  layerTrace,
  maxPool2d,
  perAxis,
  poolWindow,
  rawOutputSize,
  relu,
  span,
} from "./operations.ts";
import type { ConvOptions, PaddingPlan, Pair, Plane, PoolKindOptions, PoolWindow, Position, Window } from "./types.ts";

/** Elementwise layers; they are shown together with the layer before them. */
const POINTWISE = {
  relu: null, // computed by core/operations.ts
  tanh: Math.tanh,
  sigmoid: (x: number) => 0.5 + 0.5 * Math.tanh(0.5 * x),
  dropout: (x: number) => x, // the identity, except during training
};
export type Pointwise = keyof typeof POINTWISE;

/* ---- layers as Python sends them; arrays are bytes, little-endian float32 ---- */

interface Sent {
  /** Of the output: (rows, cols, channels) or (units). */
  shape: number[];
  bias?: ArrayBufferView;
}
interface Sliding {
  kernel_size: Pair;
  stride: Pair;
  padding: PaddingPlan;
}
interface SentConv extends Sent, Sliding {
  kind: "conv";
  dilation: Pair;
  groups: number;
  /** Shape (rows, cols, channels of a group, maps). */
  weight: ArrayBufferView;
}
interface SentPooling extends Sent, Sliding {
  kind: "max_pool" | "avg_pool";
  count_include_pad?: boolean;
}
interface SentDense extends Sent {
  kind: "dense";
  /** Shape (inputs, units). */
  weight: ArrayBufferView;
}
interface SentPlain<Kind> extends Sent {
  kind: Kind;
}
type SentLayer =
  | SentConv
  | SentPooling
  | SentDense
  | SentPlain<"global_avg_pool">
  | SentPlain<"flatten">
  | SentPlain<Pointwise>;

export interface SentNetwork {
  layers: SentLayer[];
  input_shape: number[];
  classes: string[];
}

/* ---- layers with their weights as numbers ---- */

type Read<S extends Sent> = Omit<S, "weight" | "bias"> & {
  /** Shape of the input. */
  before: number[];
  bias: Float64Array | null;
  /** Number of trainable parameters. */
  parameters: number;
};
/** `kernels[map][channel of its group]`. */
export type ConvLayer = Read<SentConv> & { kernels: Plane[][] };
export type PoolingLayer = Read<SentPooling>;
/** Weight of input i and unit j at `i * units + j`. */
export type DenseLayer = Read<SentDense> & { weight: Float64Array };
export type PointwiseLayer = Read<SentPlain<Pointwise>>;
export type Layer =
  | ConvLayer
  | PoolingLayer
  | DenseLayer
  | Read<SentPlain<"global_avg_pool">>
  | Read<SentPlain<"flatten">>
  | PointwiseLayer;

/** Layers that are shown as one: indices of the first and the last, and the stage of the block's output. */
export interface Block {
  first: number;
  last: number;
  layers: Layer[];
  stage: number;
}
export interface Network {
  layers: Layer[];
  /** Of the input. */
  shape: number[];
  classes: string[];
  blocks: Block[];
}

export type Vector = Plane["data"];
/** The values of a stage: feature maps, one plane for each channel, or a vector. */
export type Value = Plane[] | Vector;

/** A unit of a stage: a position in a feature map, or an index in a vector. */
export type MapUnit = Position & { stage: number; map: number; index?: undefined };
export type VectorUnit = { stage: number; index: number };
export type Unit = MapUnit | VectorUnit;

const isPointwise = (layer: Layer): layer is PointwiseLayer => layer.kind in POINTWISE;

export const isMaps = (value: Value): value is Plane[] => Array.isArray(value);

/** Feature maps of one value each; they are shown like a vector. */
export const isPoints = (value: Value): boolean => isMaps(value) && value[0].data.length === 1;

/** Feature maps below each other, as one plane. */
export function stacked(planes: Plane[]): Plane {
  const [{ rows, cols }] = planes;
  const data = new Float64Array(planes.length * rows * cols);
  for (const [i, plane] of planes.entries()) data.set(plane.data, i * rows * cols);
  return { data, rows: rows * planes.length, cols };
}

/** Tells whether a layer keeps the order of all values: an elementwise one, or Flatten of a vector or of 1 x 1 maps. */
const keepsPlaces = (layer: Layer) =>
  isPointwise(layer) ||
  (layer.kind === "flatten" && (layer.before.length === 1 || (layer.before[0] === 1 && layer.before[1] === 1)));

/* ---- reading ---- */

/** Bytes as numbers. They may be a part of a larger buffer, and not aligned. */
export const numbers = (
  view: ArrayBufferView,
  Kind: new (buffer: ArrayBufferLike) => Float32Array | Float64Array = Float32Array,
): Vector => Float64Array.from(new Kind(view.buffer.slice(view.byteOffset, view.byteOffset + view.byteLength)));

/** The network with its weights as numbers. */
export function readNetwork({ layers, input_shape, classes }: SentNetwork): Network {
  const read = layers.map((layer, index): Layer => {
    const before = index ? layers[index - 1].shape : input_shape;
    const bias = layer.bias ? numbers(layer.bias) : null;
    const parameters = (("weight" in layer ? layer.weight.byteLength : 0) + (layer.bias?.byteLength ?? 0)) / 4;
    const common = { before, bias, parameters };
    if (layer.kind === "conv") return { ...layer, ...common, kernels: kernelsOf(layer, before) };
    if (layer.kind === "dense") return { ...layer, ...common, weight: numbers(layer.weight) };
    return { ...layer, ...common };
  });
  return { layers: read, shape: input_shape, classes, blocks: blocksOf(read) };
}

function kernelsOf(
  { weight, kernel_size: [rows, cols], groups, shape }: SentConv,
  [, , channels]: number[],
): Plane[][] {
  const weights = numbers(weight);
  const [deep, maps] = [channels / groups, shape[2]];
  const plane = (map: number, channel: number) => ({
    rows,
    cols,
    data: Float64Array.from({ length: rows * cols }, (_, tap) => weights[(tap * deep + channel) * maps + map]),
  });
  return Array.from({ length: maps }, (_, map) => Array.from({ length: deep }, (_, channel) => plane(map, channel)));
}

/** Each layer with the elementwise layers behind it. */
function blocksOf(layers: Layer[]): Block[] {
  const blocks: { first: number; last: number }[] = [];
  layers.forEach((layer, index) => {
    const block = blocks.at(-1);
    if (block && keepsPlaces(layer)) block.last = index;
    else blocks.push({ first: index, last: index });
  });
  return blocks.map((block) => ({
    ...block,
    layers: layers.slice(block.first, block.last + 1),
    stage: block.last + 1,
  }));
}

/* ---- forward ---- */

/** The values of all stages for an input of shape (rows, cols, channels), flattened. */
export function runNetwork({ layers, shape }: Pick<Network, "layers" | "shape">, input: ArrayLike<number>): Value[] {
  const values: Value[] = [shape.length === 3 ? planesOf(input, shape) : Float64Array.from(input)];
  for (const [index, layer] of layers.entries()) values.push(applyLayer(layer, values[index]));
  return values;
}

function applyLayer(layer: Layer, value: Value): Value {
  if (isPointwise(layer))
    return isMaps(value)
      ? value.map((plane) => pointwise(layer.kind, plane))
      : pointwise(layer.kind, { data: value, rows: 1, cols: value.length }).data;
  if (layer.kind === "flatten") return isMaps(value) ? joined(value) : value;
  if (layer.kind === "dense") return dense(layer, value as Vector); // Python has checked the shapes
  const maps = value as Plane[];
  switch (layer.kind) {
    case "conv":
      return layer.kernels.map((kernels, map) =>
        conv2dLayer(
          channelsOf(layer, map).map((c) => maps[c]),
          kernels,
          convOptions(layer, map),
        ),
      );
    case "max_pool":
      return maps.map((plane) => maxPool2d(plane, poolOptions(layer)));
    case "avg_pool":
      return maps.map((plane) => avgPool2d(plane, poolOptions(layer)));
    case "global_avg_pool":
      return Float64Array.from(maps, ({ data }) => data.reduce((a, b) => a + b, 0) / data.length);
  }
}

function pointwise(kind: Pointwise, plane: Plane): Plane {
  const change = POINTWISE[kind];
  return change ? { ...plane, data: plane.data.map(change) } : relu(plane);
}

const convOptions = ({ stride, padding, dilation, bias }: ConvLayer, map: number): ConvOptions => ({
  stride,
  padding,
  dilation,
  bias: bias ? bias[map] : 0,
});

const poolOptions = (layer: PoolingLayer): PoolKindOptions => ({
  size: layer.kernel_size,
  stride: layer.stride,
  padding: layer.padding,
  countIncludePad: layer.count_include_pad ?? true,
  kind: layer.kind === "max_pool" ? "max" : "average",
});

/** Indices of the input maps that a map of a convolution reads: all, or those of its group. */
export function channelsOf({ kernels, groups }: ConvLayer, map: number): number[] {
  const deep = kernels[map].length;
  const first = Math.floor(map / (kernels.length / groups)) * deep;
  return Array.from({ length: deep }, (_, i) => first + i);
}

function dense({ weight, bias, shape: [units] }: DenseLayer, vector: Vector): Vector {
  const sums = new Float64Array(units);
  for (let i = 0; i < vector.length; i += 1) {
    const value = vector[i];
    for (let j = 0, at = i * units; j < units; j += 1, at += 1) sums[j] += value * weight[at];
  }
  if (bias) for (let j = 0; j < units; j += 1) sums[j] += bias[j];
  return sums;
}

/** An input of shape (rows, cols, channels) as one plane for each channel. */
function planesOf(input: ArrayLike<number>, [rows, cols, channels]: number[]): Plane[] {
  return Array.from({ length: channels }, (_, channel) => ({
    rows,
    cols,
    data: Float64Array.from({ length: rows * cols }, (_, i) => input[i * channels + channel]),
  }));
}

/** Flatten: the inverse of `planesOf`. */
function joined(planes: Plane[]): Vector {
  const all = new Float64Array(planes.length * planes[0].data.length);
  for (const [channel, { data }] of planes.entries()) {
    data.forEach((value, i) => {
      all[i * planes.length + channel] = value;
    });
  }
  return all;
}

/** Scores as probabilities, positive and with the sum 1. */
export function softmax(scores: Vector): Vector {
  const most = Math.max(...scores);
  const powers = Float64Array.from(scores, (score) => Math.exp(score - most));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** Indices of the classes, the most probable first. */
export const ranking = (probabilities: ArrayLike<number>): number[] =>
  Array.from(probabilities, (_, i) => i).sort((a, b) => probabilities[b] - probabilities[a] || a - b);

/* ---- one unit ---- */

/**
 * The unit that a list of numbers (see `unitList`) names, or null. A stage in the middle of a block becomes the block's
 * last one; a position outside the map is clipped to its border.
 */
export function clipUnit({ blocks }: Pick<Network, "blocks">, values: Value[], unit: number[] | null): Unit | null {
  if (!unit || !(unit[0] >= 0) || unit[0] >= values.length) return null;
  const stage = unit[0] === 0 ? 0 : (blocks.find((block) => unit[0] <= block.stage) as Block).stage;
  const value = values[stage];
  const clip = (at: number | undefined, n: number) => Math.max(0, Math.min(n - 1, at ?? 0));
  if (!isMaps(value)) return { stage, index: clip(unit.at(-1), value.length) };
  const { rows, cols } = value[0];
  return { stage, row: clip(unit[1], rows), col: clip(unit[2], cols), map: clip(unit[3], value.length) };
}

/** The unit as Python writes it: [stage, row, col, map] or [stage, index]. */
export const unitList = (unit: Unit): number[] =>
  unit.index === undefined ? [unit.stage, unit.row, unit.col, unit.map] : [unit.stage, unit.index];

export function valueAt(values: Value[], unit: Unit): number {
  const value = values[unit.stage];
  if (!isMaps(value)) return value[(unit as VectorUnit).index];
  const { map, row, col } = onMaps(unit);
  return value[map].data[row * value[map].cols + col];
}

/** A unit of a vector as a unit of the 1 x 1 maps that the vector was made of. */
const onMaps = (unit: Unit): MapUnit =>
  unit.index === undefined ? unit : { stage: unit.stage, row: 0, col: 0, map: unit.index };

/** A product of a fully connected layer. */
export interface Term {
  index: number;
  input: number;
  weight: number;
  product: number;
}
type PositionInMap = Position & { map: number };

/** The inputs of a unit, by the kind of its layer; a flattened vector has no `source`. */
type Inputs =
  | { kind: "conv"; channels: (Window & { channel: number })[]; bias: number; kernels: Plane[] }
  | ({ kind: PoolingLayer["kind"]; bias?: undefined } & PoolWindow)
  | { kind: "global_avg_pool"; bias?: undefined; plane: Plane }
  | { kind: "flatten"; bias?: undefined; source: PositionInMap | null }
  | { kind: "dense"; terms: Term[]; bias: number }
  | { kind: Pointwise; bias?: undefined };

/** The computation of a unit: `after` has the values after each activation that follows the sum in the same block. */
export type UnitTrace =
  | { kind: "input"; after: never[]; value: number; sum?: undefined; bias?: undefined }
  | (Inputs & { layer: Layer; after: { kind: Layer["kind"]; value: number }[]; sum: number; value: number });

/** The computation of a unit. */
export function traceUnit({ layers }: Pick<Network, "layers">, values: Value[], unit: Unit): UnitTrace {
  if (unit.stage === 0) return { kind: "input", after: [], value: valueAt(values, unit) };
  let first = unit.stage - 1;
  while (first > 0 && keepsPlaces(layers[first])) first -= 1;
  const at = (stage: number) => valueAt(values, { ...unit, stage });
  const layer = layers[first];
  const after = layers
    .slice(first + 1, unit.stage)
    .map(({ kind }, i) => ({ kind, value: at(first + 2 + i) }))
    .filter(({ kind }) => kind !== "dropout" && kind !== "flatten");
  return {
    ...inputsOf(layer, values[first], unit),
    layer,
    after,
    sum: at(first + 1),
    value: at(unit.stage),
  };
}

function inputsOf(layer: Layer, before: Value, unit: Unit): Inputs {
  if (isPointwise(layer)) return { kind: layer.kind };
  const { index } = unit as VectorUnit;
  if (layer.kind === "flatten") return { kind: layer.kind, source: isMaps(before) ? sourceOf(before, index) : null };
  if (layer.kind === "dense") {
    const [units] = layer.shape;
    const terms = Array.from(before as Vector, (input, i) => ({
      index: i,
      input,
      weight: layer.weight[i * units + index],
      product: input * layer.weight[i * units + index],
    }));
    return { kind: layer.kind, terms, bias: layer.bias ? layer.bias[index] : 0 };
  }
  const maps = before as Plane[];
  if (layer.kind === "global_avg_pool") return { kind: layer.kind, plane: maps[index] };
  const { row, col, map } = onMaps(unit);
  if (layer.kind !== "conv") return { kind: layer.kind, ...poolWindow(maps[map], poolOptions(layer), row, col) };
  const channels = channelsOf(layer, map);
  const found = layerTrace(
    channels.map((c) => maps[c]),
    layer.kernels[map],
    convOptions(layer, map),
    row,
    col,
  );
  return {
    kind: layer.kind,
    channels: found.channels.map((one, i) => ({ ...one, channel: channels[i] })),
    bias: found.bias,
    kernels: layer.kernels[map],
  };
}

/** Position in the feature maps of a value of the flattened vector. */
function sourceOf(before: Plane[], index: number): PositionInMap {
  const pixel = Math.floor(index / before.length);
  return { row: Math.floor(pixel / before[0].cols), col: pixel % before[0].cols, map: index % before.length };
}

/** A receptive field in feature maps, with the indices of these maps. */
export type MapField = Field & { maps: number[] };
export type VectorField = { indices: number[] };
export type UnitField = MapField | VectorField;

/** The receptive field of a unit in its own and each earlier stage. */
export function fieldsOfUnit({ layers }: Pick<Network, "layers">, values: Value[], unit: Unit): UnitField[] {
  const fields = new Array<UnitField>(unit.stage + 1);
  fields[unit.stage] = unit.index === undefined ? placeOf(unit) : { indices: [unit.index] };
  for (let at = unit.stage - 1; at >= 0; at -= 1) fields[at] = dependsOn(layers[at], values[at], fields[at + 1]);
  return fields;
}

const placeOf = ({ row, col, map }: PositionInMap): MapField => ({
  ...asField(
    [[row], [col]],
    [[row], [col]],
    [
      [row, row],
      [col, col],
    ],
  ),
  maps: [map],
});

/** The part of a layer's input that a field of its output depends on. */
function dependsOn(layer: Layer, before: Value, field: UnitField): UnitField {
  if (isPointwise(layer)) return field;
  if (!isMaps(before)) return layer.kind === "dense" ? { indices: [...before.keys()] } : field;
  if (layer.kind === "conv" || layer.kind === "max_pool" || layer.kind === "avg_pool") {
    const after = field as MapField;
    const maps = layer.kind === "conv" ? [...new Set(after.maps.flatMap((map) => channelsOf(layer, map)))] : after.maps;
    return { ...fieldBefore(planOf(layer, before[0]), after), maps };
  }
  const { indices } = field as VectorField;
  if (layer.kind === "global_avg_pool") return { ...whole(before), maps: indices };
  return indices.length === 1 ? placeOf(sourceOf(before, indices[0])) : { ...whole(before), maps: [...before.keys()] };
}

/** The field of all units. */
function whole([{ rows, cols }]: Plane[]): Field {
  const axes = perAxis((axis) => Array.from({ length: [rows, cols][axis] }, (_, i) => i));
  return asField(axes, axes, [
    [0, rows - 1],
    [0, cols - 1],
  ]);
}

/** The window of a layer on its input maps. */
function planOf(layer: ConvLayer | PoolingLayer, { rows, cols }: Plane): StepPlan {
  const { kernel_size: size, stride, padding } = layer;
  const dilation = layer.kind === "conv" ? layer.dilation : [1, 1];
  return perAxis((i) => {
    const n = [rows, cols][i];
    const settings = { stride: stride[i], padding: padding[i], dilation: dilation[i], mode: "zeros" as const };
    return {
      ...settings,
      size: n,
      kernel: size[i],
      span: span(size[i], dilation[i]),
      map: rawOutputSize(n, size[i], settings),
    };
  });
}

/* ---- comparison of two classes ---- */

/** An input of the last layer, its weights for two classes, and its share of the difference of their scores. */
export interface Share {
  index: number;
  input: number;
  weights: Pair;
  share: number;
}
/** The difference of two scores, as the sum of all shares and the difference of the biases. */
export interface Evidence {
  /** Stage of the inputs. */
  stage: number;
  shares: Share[];
  bias: number;
  difference: number;
}

/** The evidence for class `a` over `b`; null where the last layer is not fully connected. */
export function evidence({ layers }: Pick<Network, "layers">, values: Value[], a: number, b: number): Evidence | null {
  const last = layers.length - 1;
  const layer = layers[last];
  if (layer.kind !== "dense") return null;
  const {
    weight,
    bias,
    shape: [units],
  } = layer;
  const scores = values[last + 1] as Vector;
  const shares = Array.from(values[last] as Vector, (input, index) => {
    const weights: Pair = [weight[index * units + a], weight[index * units + b]];
    return { index, input, weights, share: input * (weights[0] - weights[1]) };
  });
  return {
    stage: last,
    shares,
    bias: bias ? bias[a] - bias[b] : 0,
    difference: scores[a] - scores[b],
  };
}

/** The largest shares, at most `each` for either class, and the sum of all others and the biases. */
export function deciding(
  { shares, bias }: Pick<Evidence, "shares" | "bias">,
  each: number,
): { chosen: Share[]; rest: number } {
  const sorted = [...shares].sort((p, q) => q.share - p.share);
  const chosen = [
    ...sorted.slice(0, each).filter(({ share }) => share > 0),
    ...sorted.slice(-each).filter(({ share }) => share < 0),
  ];
  const others = sorted.filter((one) => !chosen.includes(one));
  return { chosen, rest: others.reduce((sum, { share }) => sum + share, bias) };
}

/**
 * Occlusion map: for each block of `side` x `side` pixels, the decrease of the lead of class `a` over `b` when these
 * pixels are set to 0. An empty block has the value 0.
 */
export function occlusion(network: Network, input: Vector, a: number, b: number, side = 4): Plane {
  const [rows, cols, channels] = network.shape;
  const lead = (given: Vector) => {
    const scores = runNetwork(network, given)[network.layers.length] as Vector;
    return scores[a] - scores[b];
  };
  const before = lead(input);
  const shape = { rows: Math.ceil(rows / side), cols: Math.ceil(cols / side) };
  const data = Float64Array.from({ length: shape.rows * shape.cols }, (_, i) => {
    const [top, left] = [Math.floor(i / shape.cols) * side, (i % shape.cols) * side];
    const emptied = input.slice();
    let ink = 0;
    for (let r = top; r < Math.min(rows, top + side); r += 1) {
      for (let at = (r * cols + left) * channels; at < (r * cols + Math.min(cols, left + side)) * channels; at += 1) {
        ink += Math.abs(emptied[at]);
        emptied[at] = 0;
      }
    }
    return ink ? before - lead(emptied) : 0;
  });
  return { ...shape, data };
}

/** A block of pixels and its value in an occlusion map. */
export type OccludedBlock = Position & { side: number; value: number };

/** The block with the largest value in an occlusion map. */
export function strongestBlock({ cols, data }: Plane, side = 4): OccludedBlock {
  const most = data.reduce((best, value, i) => (value > data[best] ? i : best), 0);
  return { row: side * Math.floor(most / cols), col: side * (most % cols), side, value: data[most] };
}
