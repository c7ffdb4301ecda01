/**
 * A network in the page: from an input to every map, to the scores and the probabilities. No DOM here.
 *
 * It computes in float64, from the float32 weights that Python sends, as the Python half does: both agree to 9 digits.
 * Maps are planes, one for each channel; a vector is a Float64Array. Stage 0 is the input, stage 1 what the first layer
 * gives, and so on.
 */
import { asField, fieldBefore } from "./chain.ts";
import { avgPool2d, conv2dLayer, layerTrace, maxPool2d, poolWindow, rawOutputSize, relu, span } from "./operations.ts";

/** Layers that change each value on its own: they are shown together with the layer before them. */
const POINTWISE = {
  relu: null, // core/operations.ts has it
  tanh: Math.tanh,
  sigmoid: (x) => 0.5 + 0.5 * Math.tanh(0.5 * x),
  dropout: (x) => x, // nothing falls out once training is over
};
const isPointwise = ({ kind }) => kind in POINTWISE;

export const isMaps = (value) => Array.isArray(value);

/** Maps of a single value each are as good as a vector. */
export const isPoints = (value) => isMaps(value) && value[0].data.length === 1;

/** Maps below each other, as one plane. */
export function stacked(planes) {
  const [{ rows, cols }] = planes;
  const data = new Float64Array(planes.length * rows * cols);
  planes.forEach((plane, i) => data.set(plane.data, i * rows * cols));
  return { data, rows: rows * planes.length, cols };
}

/** Whether a layer leaves each value in its place of the row: pointwise ones, and Flatten where there is nothing to flatten. */
const keepsPlaces = (layer) =>
  isPointwise(layer) ||
  (layer.kind === "flatten" && (layer.before.length === 1 || (layer.before[0] === 1 && layer.before[1] === 1)));

/* ---- what Python sends ---- */

/** Bytes as numbers. They may be a part of a message: of a larger buffer, and not aligned. */
export const numbers = (view, Kind = Float32Array) =>
  Float64Array.from(new Kind(view.buffer.slice(view.byteOffset, view.byteOffset + view.byteLength)));

/** Layers with their weights as numbers; a kernel of a convolution is a plane, `kernels[map][channel of its group]`. */
export function readNetwork({ layers, input_shape, classes }) {
  let shape = input_shape;
  const read = layers.map((layer) => {
    const made = { ...layer, before: shape, bias: layer.bias ? numbers(layer.bias) : null };
    if (layer.kind === "conv") made.kernels = kernelsOf(layer, shape);
    if (layer.kind === "dense") made.weight = numbers(layer.weight);
    made.parameters = (layer.weight?.byteLength ?? 0) / 4 + (layer.bias?.byteLength ?? 0) / 4;
    shape = layer.shape;
    return made;
  });
  return { layers: read, shape: input_shape, classes, blocks: blocksOf(read) };
}

function kernelsOf({ weight, kernel_size: [rows, cols], groups, shape }, [, , channels]) {
  const weights = numbers(weight); // (rows, cols, channels of a group, maps)
  const [deep, maps] = [channels / groups, shape[2]];
  const plane = (map, channel) => ({
    rows,
    cols,
    data: Float64Array.from({ length: rows * cols }, (_, tap) => weights[(tap * deep + channel) * maps + map]),
  });
  return Array.from({ length: maps }, (_, map) => Array.from({ length: deep }, (_, channel) => plane(map, channel)));
}

/**
 * Layers that are shown as one: one that moves or adds up values, with those that change each on its own behind it.
 * { first, last } are indices of layers; the block's values are those of stage `last + 1`.
 */
function blocksOf(layers) {
  const blocks = [];
  layers.forEach((layer, index) => {
    if (keepsPlaces(layer) && blocks.length) blocks.at(-1).last = index;
    else blocks.push({ first: index, last: index });
  });
  return blocks.map((block) => ({
    ...block,
    layers: layers.slice(block.first, block.last + 1),
    stage: block.last + 1,
  }));
}

/* ---- forward ---- */

/** The values of all stages for an input of H x W x C numbers. */
export function runNetwork({ layers, shape }, input) {
  const values = [shape.length === 3 ? planesOf(input, shape) : Float64Array.from(input)];
  for (const layer of layers) values.push(applyLayer(layer, values.at(-1)));
  return values;
}

function applyLayer(layer, value) {
  if (isPointwise(layer))
    return isMaps(value)
      ? value.map((plane) => pointwise(layer.kind, plane))
      : pointwise(layer.kind, { data: value, rows: 1, cols: value.length }).data;
  const apply = {
    conv: () =>
      layer.kernels.map((kernels, map) =>
        conv2dLayer(
          channelsOf(layer, map).map((c) => value[c]),
          kernels,
          windowSettings(layer, map),
        ),
      ),
    max_pool: () => value.map((plane) => maxPool2d(plane, poolSettings(layer))),
    avg_pool: () => value.map((plane) => avgPool2d(plane, poolSettings(layer))),
    global_avg_pool: () => Float64Array.from(value, ({ data }) => data.reduce((a, b) => a + b, 0) / data.length),
    flatten: () => (isMaps(value) ? joined(value) : value),
    dense: () => dense(layer, value),
  }[layer.kind];
  return apply();
}

function pointwise(kind, plane) {
  return kind === "relu" ? relu(plane) : { ...plane, data: plane.data.map(POINTWISE[kind]) };
}

const windowSettings = ({ stride, padding, dilation, bias }, map) => ({
  stride,
  padding,
  dilation,
  bias: bias ? bias[map] : 0,
});

const poolSettings = (layer) => ({
  size: layer.kernel_size,
  stride: layer.stride,
  padding: layer.padding,
  countIncludePad: layer.count_include_pad ?? true,
  kind: layer.kind === "max_pool" ? "max" : "average",
});

/** The input maps that a map of a convolution reads: all, or those of its group. */
export function channelsOf({ kernels, groups }, map) {
  const deep = kernels[map].length;
  const first = Math.floor(map / (kernels.length / groups)) * deep;
  return Array.from({ length: deep }, (_, i) => first + i);
}

function dense({ weight, bias, shape: [units] }, vector) {
  const sums = new Float64Array(units);
  for (let i = 0; i < vector.length; i += 1) {
    const value = vector[i];
    for (let j = 0, at = i * units; j < units; j += 1, at += 1) sums[j] += value * weight[at];
  }
  if (bias) for (let j = 0; j < units; j += 1) sums[j] += bias[j];
  return sums;
}

/** H x W x C numbers, the channels of a pixel side by side, as one plane for each channel. */
function planesOf(input, [rows, cols, channels]) {
  return Array.from({ length: channels }, (_, channel) => ({
    rows,
    cols,
    data: Float64Array.from({ length: rows * cols }, (_, i) => input[i * channels + channel]),
  }));
}

/** The opposite: what Flatten does. */
function joined(planes) {
  const all = new Float64Array(planes.length * planes[0].data.length);
  planes.forEach(({ data }, channel) =>
    data.forEach((value, i) => {
      all[i * planes.length + channel] = value;
    }),
  );
  return all;
}

/** Scores as probabilities: they are positive and add up to 1. */
export function softmax(scores) {
  const most = Math.max(...scores);
  const powers = Float64Array.from(scores, (score) => Math.exp(score - most));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** Indices of the classes, the most likely first. */
export const ranking = (probabilities) =>
  Array.from(probabilities, (_, i) => i).sort((a, b) => probabilities[b] - probabilities[a] || a - b);

/* ---- one unit ---- */

/**
 * The unit inside a network, or null: { stage, row, col, map } on maps, { stage, index } in a vector. A stage in the
 * middle of a block becomes the block's last one, and a place beyond the border moves to it.
 */
export function clipUnit({ blocks }, values, unit) {
  if (!unit || !(unit[0] >= 0) || unit[0] >= values.length) return null;
  const stage = unit[0] === 0 ? 0 : blocks.find((block) => unit[0] <= block.stage).stage;
  const value = values[stage];
  const clip = (at, n) => Math.max(0, Math.min(n - 1, at ?? 0));
  if (!isMaps(value)) return { stage, index: clip(unit.at(-1), value.length) };
  const { rows, cols } = value[0];
  return { stage, row: clip(unit[1], rows), col: clip(unit[2], cols), map: clip(unit[3], value.length) };
}

/** As Python has it: [stage, row, col, map] or [stage, index]. */
export const unitList = (unit) =>
  unit.index === undefined ? [unit.stage, unit.row, unit.col, unit.map] : [unit.stage, unit.index];

export function valueAt(values, unit) {
  const value = values[unit.stage];
  if (!isMaps(value)) return value[unit.index];
  const { map, row, col } = onMaps(unit);
  return value[map].data[row * value[map].cols + col];
}

/** A unit of a vector that was made of maps of one value each, on these maps. */
const onMaps = (unit) => (unit.index === undefined ? unit : { ...unit, row: 0, col: 0, map: unit.index });

/**
 * How a unit came about: { kind, layer, after, sum, value } and, by kind,
 * conv: `channels` ([{ channel, taps, sum }] of core/operations.ts) and `bias`; pools: `cells` and `winner`; dense: `terms`
 * ([{ index, input, weight, product }]) and `bias`; flatten: `source`. `after` has what follows the sum, in the same
 * block: [{ kind, value }].
 */
export function traceUnit({ layers }, values, unit) {
  if (unit.stage === 0) return { kind: "input", after: [], value: valueAt(values, unit) };
  let first = unit.stage - 1;
  while (first > 0 && keepsPlaces(layers[first])) first -= 1;
  const at = (stage) => valueAt(values, { ...unit, stage });
  const layer = layers[first];
  const after = layers
    .slice(first + 1, unit.stage)
    .map(({ kind }, i) => ({ kind, value: at(first + 2 + i) }))
    .filter(({ kind }) => kind !== "dropout" && kind !== "flatten");
  return {
    kind: layer.kind,
    layer,
    after,
    sum: at(first + 1),
    value: at(unit.stage),
    ...behind(layer, values[first], unit),
  };
}

function behind(layer, before, unit) {
  const { row, col, map, index } =
    isMaps(before) && layer.kind !== "flatten" && layer.kind !== "global_avg_pool" ? onMaps(unit) : unit;
  if (layer.kind === "conv") {
    const channels = channelsOf(layer, map);
    const found = layerTrace(
      channels.map((c) => before[c]),
      layer.kernels[map],
      windowSettings(layer, map),
      row,
      col,
    );
    return {
      channels: found.channels.map((one, i) => ({ ...one, channel: channels[i] })),
      bias: found.bias,
      kernels: layer.kernels[map],
    };
  }
  if (layer.kind === "max_pool" || layer.kind === "avg_pool")
    return poolWindow(before[map], poolSettings(layer), row, col);
  if (layer.kind === "global_avg_pool") return { plane: before[index] };
  if (layer.kind === "flatten") return { source: sourceOf(before, index) };
  if (layer.kind !== "dense") return {};
  const [units] = layer.shape;
  const terms = Array.from(before, (input, i) => ({
    index: i,
    input,
    weight: layer.weight[i * units + index],
    product: input * layer.weight[i * units + index],
  }));
  return { terms, bias: layer.bias ? layer.bias[index] : 0 };
}

/** Where a value of a flattened vector stood: { row, col, map }; null where it was a vector before. */
function sourceOf(before, index) {
  if (!isMaps(before)) return null;
  const place = Math.floor(index / before.length);
  return { row: Math.floor(place / before[0].cols), col: place % before[0].cols, map: index % before.length };
}

/**
 * What a unit depends on in its own and each earlier stage. On maps { rows, cols, places, reach, maps } (as `fieldsOf`
 * of the Chain, with the maps that take part), in a vector { indices }.
 */
export function fieldsOfUnit({ layers }, values, unit) {
  const fields = new Array(unit.stage + 1);
  fields[unit.stage] = unit.index === undefined ? placeOf(unit) : { indices: [unit.index] };
  for (let at = unit.stage - 1; at >= 0; at -= 1) fields[at] = dependsOn(layers[at], values[at], fields[at + 1]);
  return fields;
}

const placeOf = ({ row, col, map }) => ({
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

function dependsOn(layer, before, field) {
  if (isPointwise(layer)) return field;
  if (!isMaps(before)) return layer.kind === "dense" ? { indices: [...before.keys()] } : field;
  if (layer.kind === "global_avg_pool") return { ...whole(before), maps: field.indices };
  if (layer.kind === "flatten")
    return field.indices.length === 1
      ? placeOf(sourceOf(before, field.indices[0]))
      : { ...whole(before), maps: [...before.keys()] };
  const maps = layer.kind === "conv" ? [...new Set(field.maps.flatMap((map) => channelsOf(layer, map)))] : field.maps;
  return { ...fieldBefore(planOf(layer, before[0]), field), maps };
}

function whole([{ rows, cols }]) {
  const axes = [rows, cols].map((n) => Array.from({ length: n }, (_, i) => i));
  return asField(axes, axes, [
    [0, rows - 1],
    [0, cols - 1],
  ]);
}

/** How a window slides over the maps before it, as the Chain's plans say it. */
function planOf({ kernel_size: size, stride, padding, dilation = [1, 1] }, { rows, cols }) {
  return [rows, cols].map((n, i) => {
    const settings = { stride: stride[i], padding: padding[i], dilation: dilation[i], mode: "zeros" };
    return {
      ...settings,
      size: n,
      kernel: size[i],
      span: span(size[i], dilation[i]),
      map: rawOutputSize(n, size[i], settings),
    };
  });
}

/* ---- why one class and not another ---- */

/**
 * What speaks for class `a` rather than `b` in the last fully connected layer: its inputs, each with its share of the
 * difference of the two scores, { index, input, weights: [for a, for b], share }, and the share of the biases. Null
 * where the network does not end with one.
 */
export function evidence({ layers }, values, a, b) {
  const last = layers.length - 1;
  if (layers[last].kind !== "dense") return null;
  const {
    weight,
    bias,
    shape: [units],
  } = layers[last];
  const shares = Array.from(values[last], (input, index) => {
    const weights = [weight[index * units + a], weight[index * units + b]];
    return { index, input, weights, share: input * (weights[0] - weights[1]) };
  });
  return {
    stage: last,
    shares,
    bias: bias ? bias[a] - bias[b] : 0,
    difference: values[last + 1][a] - values[last + 1][b],
  };
}

/**
 * The shares of `evidence` that decide, at most `each` for either class, and the sum of all others and the biases.
 */
export function deciding({ shares, bias }, each) {
  const sorted = [...shares].sort((p, q) => q.share - p.share);
  const chosen = [
    ...sorted.slice(0, each).filter(({ share }) => share > 0),
    ...sorted.slice(-each).filter(({ share }) => share < 0),
  ];
  const others = sorted.filter((one) => !chosen.includes(one));
  return { chosen, rest: others.reduce((sum, { share }) => sum + share, bias) };
}

/**
 * Where on the input class `a` is preferred to `b`: for each block of `side` x `side` pixels that is not empty, how much
 * the lead of `a` shrinks when the block is emptied. A plane, 0 where there is nothing to empty.
 */
export function occlusion(network, input, a, b, side = 4) {
  const [rows, cols, channels] = network.shape;
  const lead = (given) => {
    const scores = runNetwork(network, given).at(-1);
    return scores[a] - scores[b];
  };
  const whole = lead(input);
  const result = { rows: Math.ceil(rows / side), cols: Math.ceil(cols / side), data: null };
  result.data = Float64Array.from({ length: result.rows * result.cols }, (_, i) => {
    const [top, left] = [Math.floor(i / result.cols) * side, (i % result.cols) * side];
    const emptied = input.slice();
    let ink = 0;
    for (let r = top; r < Math.min(rows, top + side); r += 1) {
      for (let at = (r * cols + left) * channels; at < (r * cols + Math.min(cols, left + side)) * channels; at += 1) {
        ink += Math.abs(emptied[at]);
        emptied[at] = 0;
      }
    }
    return ink ? whole - lead(emptied) : 0;
  });
  return result;
}

/** The block of `occlusion` that matters most to the lead: where its pixels begin, and by how much. */
export function strongestBlock({ cols, data }, side = 4) {
  const most = data.reduce((best, value, i) => (value > data[best] ? i : best), 0);
  return { row: side * Math.floor(most / cols), col: side * (most % cols), side, value: data[most] };
}
