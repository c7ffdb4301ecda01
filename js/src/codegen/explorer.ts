/** The present settings as code. The text stands once, in codegen/explorer.json; codegen/explorer.py works out the same facts for it. */
import TEXT from "../../../convlab/codegen/explorer.json" with { type: "json" };
import { divisorOf, fill, options, pythonNumber, times } from "./templates.ts";
import { COLOURS, hasDepth, kernelsOf, planeKernel, sliceOf } from "../core/channels.ts";
import { kernelPlane, plan } from "../core/pipeline.ts";

export const FRAMEWORKS = Object.keys(TEXT.lines);

const LONGEST = 60; // characters of a kernel that is written on one line

/** Why there is no code for settings that compute something, or "": the kernels of a bank have to be of one size. */
export function codeProblem({ bank }) {
  const sizes = [...new Set(bank.map((kernel) => `${kernel.length} x ${kernel[0].length}`))];
  const [wrong, why, wayOut] = TEXT.differ;
  return sizes.length > 1 ? `code: ${wrong}. Got ${sizes.join(", ")}: ${why}. ${wayOut}.` : "";
}

/**
 * @param {string} framework  one of FRAMEWORKS
 * @param {object} settings  of an Explorer that computes something, and for which there is no `codeProblem`
 * @param {{ image: string | null, shape: number[], maxSide: number | null }} picture  image null: the reader's own
 */
export function code(framework, settings, { image, shape, maxSide }) {
  const { channel, bias, padding_mode: mode } = settings;
  const isDeep = hasDepth(settings, { channels: shape[2] ?? 1 });
  const kernels = kernelsOf(settings);
  const { stride, dilation, padding, steps, mapShape, pool } = plan(
    settings,
    { rows: shape[0], cols: shape[1] },
    kernelPlane(kernels[0]),
  );
  const facts = {
    own: image === null,
    load: load(image, maxSide, shape.length === 2 ? null : channel),
    plus: bias ? ` ${bias < 0 ? "-" : "+"} ${pythonNumber(Math.abs(bias))}` : "",
    relu: settings.activation === "relu",
    ...kernelFacts(settings, kernels, isDeep),
    ...paddingFacts(padding, mode, shape, isDeep),
    ...shiftFacts(settings.shift, isDeep),
    ...slidingFacts(steps, stride, dilation, isDeep, settings.bank.length),
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
    flip: ["flip", "True", settings.flip],
  };
  Object.assign(facts, {
    convlab_options: options(Object.values(choices)),
    torch_options: options([choices.stride, ["padding", paddingText(null, padding), facts.even], choices.dilation]),
    keras_options: options([
      ["strides", pairText(stride), facts.strided && !thins],
      ["padding", '"same"', facts.keras_same],
      ["dilation_rate", pairText(dilation), facts.dilated],
    ]),
    keras_out:
      facts.several && !thins
        ? "[0]"
        : `[0, ${thins ? facts.stride_steps.slice(1, -1) : ":, :"}${facts.several ? "" : ", 0"}]`,
  });
  facts.pooled_from = facts.relu ? "activated" : facts.maps;
  if (pool) Object.assign(facts, poolFacts(pool, mapShape, facts.pooled_from, facts.several));
  return fill(TEXT.lines[framework], facts);
}

/** How the weights are written, (maps, channels, rows, columns) without the axes that nobody needs, and used. */
function kernelFacts({ bank, channel, depthwise, flip }, kernels, isDeep) {
  const [isBank, isDepthwise] = [bank.length > 0, isDeep && depthwise];
  const isSliced = isDeep && kernels.some((kernel) => Array.isArray(kernel[0][0]));
  const parts = kernels.map((kernel) =>
    isSliced ? COLOURS.map((_, c) => sliceOf(kernel, c)) : isDeep ? kernel : planeKernel(kernel, channel),
  );
  const divisors = parts.map((weights) => divisorOf(weights.flat(2)));
  const written = parts.map((weights, i) => times(weights, divisors[i]));
  const axes = [isBank && "maps", isSliced && "channels", "rows", "columns"].filter(Boolean);
  const mixed = new Set(divisors).size > 1;
  const over = divisors[0] > 1 ? ` / ${divisors[0]}` : "";
  const many = `[${divisors.join(", ")}]`;
  const each = `[:${", None".repeat(axes.length - 1)}]`;
  const isLayer = isBank || isDeep;
  return {
    bank: isBank,
    deep: isDeep,
    depthwise: isDepthwise,
    layer: isLayer,
    shared: isDeep && !isSliced,
    several: isBank || isDepthwise,
    name: isBank ? "kernels" : "kernel",
    maps: isBank ? "feature_maps" : "feature_map",
    kernel: nestedText(isBank ? written : written[0]),
    axes: axes.length > 2 ? `  # ${tuple(axes)}` : "",
    over: mixed ? ` / np.array(${many})${each}` : over,
    torch_over: mixed ? ` / torch.tensor(${many})${each}` : over,
    keras_over: mixed ? ` / np.array(${many}, dtype="float32")${each}` : over,
    torch_image: isDeep ? ".permute(2, 0, 1)[None]" : "[None, None]",
    keras_image: isDeep ? "[None]" : "[None, :, :, None]",
    einsum: `ij${isDeep ? "c" : ""}kl,${isBank ? "m" : ""}${isSliced ? "c" : ""}kl->ij${isDepthwise ? "c" : ""}${isBank ? "m" : ""}`,
    before: isLayer ? "..., " : "", // the axes before rows and columns
    torch_flip: isLayer ? "-2, -1" : "2, 3",
    keras_flip: isLayer ? ", (-2, -1)" : "",
    correlate: flip ? "convolve2d" : "correlate2d",
    flip,
  };
}

function paddingFacts(padding, mode, shape, isDeep) {
  const padded = isPadded(padding);
  const wide = padding.some((sides, axis) => Math.max(...sides) >= shape[axis]);
  return {
    padded,
    far: (mode === "reflect" || mode === "circular") && padded && wide,
    even: padded && mode === "zeros" && isEven(padding),
    pads: padsText(padding, isDeep),
    torch_pads: torchPads(padding),
    numpy_mode: TEXT.modes.numpy[mode],
    torch_mode: TEXT.modes.pytorch[mode],
  };
}

/** The picture is padded on one side and cut on the other. */
function shiftFacts(shift, isDeep) {
  return {
    shifted: shift.some((by) => by !== 0),
    shift: tuple(shift),
    shift_pads: padsText(
      shift.map((by) => [Math.max(by, 0), Math.max(-by, 0)]),
      isDeep,
    ),
    shift_cut: `[${shift.map((by) => (by > 0 ? `:${-by}` : by ? `${-by}:` : ":")).join(", ")}]`,
  };
}

function slidingFacts(steps, stride, dilation, isDeep, kernels) {
  const spans = steps.map((step) => step.span);
  const dilated = Math.max(...dilation) > 1;
  return {
    span: tuple(spans),
    stacked_span: tuple([...(kernels ? [kernels] : []), ...(isDeep ? [COLOURS.length] : []), ...spans]),
    strided: Math.max(...stride) > 1,
    dilated,
    stride_steps: slices(stride),
    dilation_steps: slices(dilation).slice(1, -1),
    window_steps: slices(dilated ? [...stride, ...(isDeep ? [1] : []), ...dilation] : stride),
  };
}

function poolFacts(
  { kind, options: { padding, ceilMode, countIncludePad }, size, stride, shape, padding: pads, reach },
  mapShape,
  source,
  several,
) {
  // A last window of ceilMode reaches beyond the padding. What it reads there never counts; the padding does as zeros.
  const zeros =
    kind === "average" && countIncludePad
      ? pads
      : [
          [0, 0],
          [0, 0],
        ];
  const uncounted = reach.map((sides, axis) => sides.map((n, end) => n - zeros[axis][end]));
  const sum = ([start, end]) => start + end;
  const centres = size.map((wide, axis) => {
    const [first, step] = [Math.floor(wide / 2), stride[axis]];
    const last = first + (shape[axis] - 1) * step;
    const stop = last + step < mapShape[axis] + sum(reach[axis]) ? last + 1 : "";
    return `${first || ""}:${stop}${step > 1 ? `:${step}` : ""}`;
  });
  const padded = isPadded(reach);
  const last = several ? [1] : []; // along the axis of the maps nothing is pooled
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
    pool_axes: several ? ", axis=(0, 1)" : "",
    cell_axes: several ? "(3, 4)" : "(2, 3)",
    torch_in: several ? ".permute(2, 0, 1)" : "[None]",
    torch_order: several ? "none for the maps; " : "",
    torch_out: several ? ".permute(1, 2, 0)" : "[0]",
    keras_in: several ? "[None]" : "[None, :, :, None]",
    keras_back: several ? "[0]" : "[0, :, :, 0]",
    scipy_window: tuple([...size, ...last]),
    pool_pads: padsText(reach, several),
    pool_input: padded ? "padded" : source,
    pool_zeros: isPadded(zeros) && padsText(zeros, several),
    pool_uncounted: isPadded(uncounted) && padsText(uncounted, several),
    uncounted_from: isPadded(zeros) ? "padded" : source,
    counted_shape: tuple([...mapShape.map((many, axis) => many + sum(zeros[axis])), ...last]),
    torch_pads_pool: torchPadsPool,
    torch_pool_pads: torchPads(reach, several),
    torch_uncounted: torchPads(uncounted, several),
    torch_pool_input: torchPadsPool ? "padded" : source,
    torch_pool_options: options(
      torchPadsPool ? [strided] : [strided, ["padding", paddingText(null, pads), isPadded(pads)], ...others],
    ),
    keras_pool_same: kerasSame,
    keras_pool_input: padded && !kerasSame ? "padded" : source,
    keras_pool_options: options([
      ["strides", pairText(stride), true],
      ["padding", '"same"', kerasSame],
    ]),
    convlab_pool_options: options([strided, ["padding", paddingText(padding, pads), isPadded(pads)], ...others]),
  };
}

function load(image, maxSide, channel) {
  const given = [image === null ? "image" : `"${image}"`];
  if (maxSide !== null) given.push(`max_side=${maxSide}`);
  if (channel === "grey") given.push("grey=True");
  const index = COLOURS.indexOf(channel);
  return `cl.load_image(${given.join(", ")})${index < 0 ? "" : `[:, :, ${index}]`}`;
}

/** Nested lists; what is too long for one line has a line for each of its parts, rows are never broken. */
function nestedText(weights) {
  if (!Array.isArray(weights)) return pythonNumber(weights);
  const parts = weights.map(nestedText);
  const line = `[${parts.join(", ")}]`;
  if (line.length <= LONGEST || !Array.isArray(weights[0])) return line;
  return `[\n    ${parts.join(",\n").replaceAll("\n", "\n    ")},\n]`;
}

const isPadded = (plan) => plan.flat().some((n) => n > 0);
const isEven = (plan) => plan.every(([start, end]) => start === end);

/** For np.pad: what is stacked along a third axis is not padded along it. */
const padsText = (plan, isStack) => planText(isStack ? [...plan, [0, 0]] : plan);

/** Left, right, top, bottom: the last axis first. */
const torchPads = ([rows, cols], isStack = false) => tuple([...(isStack ? [0, 0] : []), ...cols, ...rows]);

/** The name of a padding, or its numbers: the same on all sides, for rows and columns, or for each side. */
function paddingText(padding, plan) {
  if (typeof padding === "string") return `"${padding}"`;
  return isEven(plan) ? pairText(plan.map(([start]) => start)) : planText(plan);
}

const planText = (plan) => tuple(plan.map(tuple));
const tuple = (items) => `(${items.join(", ")})`;
const pairText = ([rows, cols]) => (rows === cols ? String(rows) : tuple([rows, cols]));
const slices = (steps) =>
  Math.max(...steps) > 1 ? `[${steps.map((step) => (step === 1 ? ":" : `::${step}`)).join(", ")}]` : "";
