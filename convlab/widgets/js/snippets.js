/** The present settings as code. The text stands once, in snippets.json; snippets.py works out the same facts for it. */
import TEXT from "../../snippets.json" with { type: "json" };
import { kernelPlane, plan } from "./explore.js";

export const FRAMEWORKS = Object.keys(TEXT.lines);
export const LABELS = TEXT.labels;

const LONGEST = 60; // characters of a kernel that is written on one line
const CHANNELS = ["red", "green", "blue"];

/**
 * @param {string} framework  one of FRAMEWORKS
 * @param {object} settings  of an Explorer that computes something
 * @param {{ image: string | null, shape: number[], maxSide: number | null }} picture  image null: the reader's own
 */
export function code(framework, settings, { image, shape, maxSide }) {
  const { kernel, channel, flip, bias, padding_mode: mode } = settings;
  const { stride, dilation, padding, steps, mapShape, pool } = plan(settings, { rows: shape[0], cols: shape[1] }, kernelPlane(kernel));
  const divisor = divisorOf(kernel.flat());
  const facts = {
    own: image === null,
    load: load(image, maxSide, shape.length === 2 ? null : channel),
    kernel: kernelText(kernel, divisor),
    over: divisor === 1 ? "" : ` / ${divisor}`,
    flip,
    plus: bias ? ` ${bias < 0 ? "-" : "+"} ${pythonNumber(Math.abs(bias))}` : "",
    relu: settings.activation === "relu",
    ...paddingFacts(padding, mode, shape),
    ...shiftFacts(settings.shift),
    ...slidingFacts(steps, stride, dilation),
    pool: pool !== null,
  };
  const thins = Math.max(...stride) > 1 && Math.max(...dilation) > 1;
  facts.keras_same = settings.padding === "same" && mode === "zeros" && !thins;
  facts.far_or_shifted = facts.far || facts.shifted;
  const choices = {
    bias: ["bias", pythonNumber(bias), bias],
    stride: ["stride", pairText(stride), facts.strided],
    padding: ["padding", paddingText(settings.padding, padding), facts.padded],
    dilation: ["dilation", pairText(dilation), facts.dilated],
    mode: ["padding_mode", `"${mode}"`, facts.padded && mode !== "zeros"],
    flip: ["flip", "True", flip],
  };
  Object.assign(facts, {
    convlab_options: options(Object.values(choices)),
    torch_options: options([choices.stride, ["padding", paddingText(null, padding), facts.even], choices.dilation]),
    keras_options: options([
      ["strides", pairText(stride), facts.strided && !thins],
      ["padding", '"same"', facts.keras_same],
      ["dilation_rate", pairText(dilation), facts.dilated],
    ]),
    keras_steps: thins ? facts.stride_steps.slice(1, -1) : ":, :",
  });
  facts.pooled_from = facts.relu ? "activated" : "feature_map";
  if (pool) Object.assign(facts, poolFacts(pool, mapShape, facts.pooled_from));
  return fill(TEXT.lines[framework], facts);
}

/** The lines whose conditions hold, with the facts put in. */
function fill(lines, facts) {
  const holds = (condition) => condition.split(" ").filter(Boolean)
    .every((word) => Boolean(facts[word.replace("!", "")]) !== word.startsWith("!"));
  return lines.filter(([condition]) => holds(condition))
    .map(([, line]) => line.replace(/\{(\w+)\}/g, (_, name) => facts[name])).join("\n");
}

function paddingFacts(padding, mode, shape) {
  const padded = isPadded(padding);
  const wide = padding.some((sides, axis) => Math.max(...sides) >= shape[axis]);
  return {
    padded,
    far: (mode === "reflect" || mode === "circular") && padded && wide,
    even: padded && mode === "zeros" && isEven(padding),
    pads: planText(padding),
    torch_pads: torchPads(padding),
    numpy_mode: TEXT.modes.numpy[mode],
    torch_mode: TEXT.modes.pytorch[mode],
  };
}

/** The picture is padded on one side and cut on the other. */
function shiftFacts(shift) {
  return {
    shifted: shift.some((by) => by !== 0),
    shift: tuple(shift),
    shift_pads: planText(shift.map((by) => [Math.max(by, 0), Math.max(-by, 0)])),
    shift_cut: `[${shift.map((by) => (by > 0 ? `:${-by}` : by ? `${-by}:` : ":")).join(", ")}]`,
  };
}

function slidingFacts(steps, stride, dilation) {
  const dilated = Math.max(...dilation) > 1;
  return {
    span: tuple(steps.map((step) => step.span)),
    strided: Math.max(...stride) > 1,
    dilated,
    stride_steps: slices(stride),
    dilation_steps: slices(dilation),
    window_steps: slices(dilated ? [...stride, ...dilation] : stride),
  };
}

function poolFacts({ kind, options: { padding, ceilMode, countIncludePad }, size, stride, shape, padding: pads, reach }, mapShape, source) {
  // A last window of ceilMode reaches beyond the padding. What it reads there never counts; the padding does as zeros.
  const zeros = kind === "average" && countIncludePad ? pads : [[0, 0], [0, 0]];
  const uncounted = reach.map((sides, axis) => sides.map((n, end) => n - zeros[axis][end]));
  const sum = ([start, end]) => start + end;
  const centres = size.map((wide, axis) => {
    const [first, step] = [Math.floor(wide / 2), stride[axis]];
    const last = first + (shape[axis] - 1) * step;
    const stop = last + step < mapShape[axis] + sum(reach[axis]) ? last + 1 : "";
    return `${first || ""}:${stop}${step > 1 ? `:${step}` : ""}`;
  });
  const padded = isPadded(reach);
  // PyTorch pads both sides alike, by half a window at most.
  const torchPadsPool = !isEven(pads) || pads.some(([start], axis) => start > Math.floor(size[axis] / 2));
  const kerasSame = kind === "max" && padding === "same" && padded && String(reach) === String(pads);
  const strided = ["stride", pairText(stride), stride.some((step, axis) => step !== size[axis])];
  const others = [
    ["ceil_mode", "True", ceilMode],
    ["count_include_pad", "False", kind === "average" && isPadded(pads) && !countIncludePad],
  ];
  return {
    [kind]: true,
    pool_window: tuple(size),
    pool_size: pairText(size),
    pool_steps: slices(stride),
    centre_steps: `[${centres.join(", ")}]`,
    pool_padded: padded,
    pool_pads: planText(reach),
    pool_input: padded ? "padded" : source,
    pool_zeros: isPadded(zeros) && planText(zeros),
    pool_uncounted: isPadded(uncounted) && planText(uncounted),
    uncounted_from: isPadded(zeros) ? "padded" : source,
    counted_shape: tuple(mapShape.map((many, axis) => many + sum(zeros[axis]))),
    torch_pads_pool: torchPadsPool,
    torch_pool_pads: torchPads(reach),
    torch_uncounted: torchPads(uncounted),
    torch_pool_input: torchPadsPool ? "padded" : source,
    torch_pool_options: options(torchPadsPool ? [strided] : [strided, ["padding", paddingText(null, pads), isPadded(pads)], ...others]),
    keras_pool_same: kerasSame,
    keras_pool_input: padded && !kerasSame ? "padded" : source,
    keras_pool_options: options([["strides", pairText(stride), true], ["padding", '"same"', kerasSame]]),
    convlab_pool_options: options([strided, ["padding", paddingText(padding, pads), isPadded(pads)], ...others]),
  };
}

function load(image, maxSide, channel) {
  const given = [image === null ? "image" : `"${image}"`];
  if (maxSide !== null) given.push(`max_side=${maxSide}`);
  if (channel === "grey") given.push("grey=True");
  const index = CHANNELS.indexOf(channel);
  return `cl.load_image(${given.join(", ")})${index < 0 ? "" : `[:, :, ${index}]`}`;
}

function divisorOf(weights) {
  if (weights.every(Number.isInteger) || weights.some((weight) => Math.abs(weight) > 1e6)) return 1;
  return TEXT.denominators.find((d) => weights.every((weight) => Math.round(weight * d) / d === weight)) ?? 1;
}

function kernelText(kernel, divisor) {
  const weight = (value) => pythonNumber(divisor > 1 ? Math.round(value * divisor) : value);
  const rows = kernel.map((row) => `[${row.map(weight).join(", ")}]`);
  const line = `[${rows.join(", ")}]`;
  return line.length <= LONGEST ? line : `[\n    ${rows.join(",\n    ")},\n]`;
}

/** A number as Python writes it: other exponents than JavaScript, and from other sizes on. */
function pythonNumber(value) {
  const [digits, exponent] = value.toExponential().split("e").map(Number);
  if (value === 0 || (exponent >= -4 && exponent < 16)) return String(value + 0);
  return `${digits}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

const isPadded = (plan) => plan.flat().some((n) => n > 0);
const isEven = (plan) => plan.every(([start, end]) => start === end);

/** Left, right, top, bottom: the last axis first. */
const torchPads = ([rows, cols]) => tuple([...cols, ...rows]);

/** The name of a padding, or its numbers: the same on all sides, for rows and columns, or for each side. */
function paddingText(padding, plan) {
  if (typeof padding === "string") return `"${padding}"`;
  return isEven(plan) ? pairText(plan.map(([start]) => start)) : planText(plan);
}

const planText = (plan) => tuple(plan.map(tuple));
const tuple = (items) => `(${items.join(", ")})`;
const pairText = ([rows, cols]) => (rows === cols ? String(rows) : tuple([rows, cols]));
const slices = (steps) => (Math.max(...steps) > 1 ? `[${steps.map((step) => (step === 1 ? ":" : `::${step}`)).join(", ")}]` : "");
const options = (all) => all.filter(([, , wanted]) => wanted).map(([name, text]) => `, ${name}=${text}`).join("");
