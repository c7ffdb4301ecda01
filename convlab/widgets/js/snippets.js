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
    ...slidingFacts(steps, stride, dilation),
    pool: pool !== null,
  };
  const thins = Math.max(...stride) > 1 && Math.max(...dilation) > 1;
  facts.keras_same = settings.padding === "same" && mode === "zeros" && !thins;
  const named = typeof settings.padding === "string";
  const choices = {
    bias: ["bias", pythonNumber(bias), bias],
    stride: ["stride", pairText(stride), facts.strided],
    padding: ["padding", named ? `"${settings.padding}"` : facts.short_pads, facts.padded],
    dilation: ["dilation", pairText(dilation), facts.dilated],
    mode: ["padding_mode", `"${mode}"`, facts.padded && mode !== "zeros"],
    flip: ["flip", "True", flip],
  };
  Object.assign(facts, {
    convlab_options: options(Object.values(choices)),
    torch_options: options([choices.stride, ["padding", pairText([padding[0][0], padding[1][0]]), facts.even], choices.dilation]),
    keras_options: options([
      ["strides", pairText(stride), facts.strided && !thins],
      ["padding", '"same"', facts.keras_same],
      ["dilation_rate", pairText(dilation), facts.dilated],
    ]),
    keras_steps: thins ? facts.stride_steps.slice(1, -1) : ":, :",
  });
  if (pool) Object.assign(facts, poolFacts(pool, mapShape, facts.relu ? "activated" : "feature_map"));
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
  const [rows, cols] = padding;
  const padded = padding.flat().some((n) => n > 0);
  const wide = padding.some((sides, axis) => Math.max(...sides) >= shape[axis]);
  const isEven = padding.every(([start, end]) => start === end);
  const all = tuple(padding.map(tuple));
  return {
    padded,
    far: (mode === "reflect" || mode === "circular") && padded && wide,
    even: padded && mode === "zeros" && isEven,
    pads: all,
    short_pads: isEven ? pairText([rows[0], cols[0]]) : all,
    torch_pads: tuple([...cols, ...rows]),
    numpy_mode: TEXT.modes.numpy[mode],
    torch_mode: TEXT.modes.pytorch[mode],
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

function poolFacts({ kind, size, stride, shape }, mapShape, from) {
  const centres = size.map((wide, axis) => {
    const [first, step] = [Math.floor(wide / 2), stride[axis]];
    const last = first + (shape[axis] - 1) * step;
    const stop = last + step < mapShape[axis] ? last + 1 : "";
    return `${first || ""}:${stop}${step > 1 ? `:${step}` : ""}`;
  });
  const isPlain = stride.every((step, axis) => step === size[axis]);
  return {
    [kind]: true,
    pooled_from: from,
    pool_window: tuple(size),
    pool_size: pairText(size),
    pool_steps: slices(stride),
    pool_stride: isPlain ? "" : `, stride=${pairText(stride)}`,
    pool_strides: pairText(stride),
    centre_steps: `[${centres.join(", ")}]`,
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

const tuple = (items) => `(${items.join(", ")})`;
const pairText = ([rows, cols]) => (rows === cols ? String(rows) : tuple([rows, cols]));
const slices = (steps) => (Math.max(...steps) > 1 ? `[${steps.map((step) => (step === 1 ? ":" : `::${step}`)).join(", ")}]` : "");
const options = (all) => all.filter(([, , wanted]) => wanted).map(([name, text]) => `, ${name}=${text}`).join("");
