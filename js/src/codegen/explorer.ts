/** The settings of an Explorer as code. The templates are in codegen/explorer.json; codegen/explorer.py derives the same facts. */
import TEXT from "../../../convlab/codegen/explorer.json" with { type: "json" };
import { divisorOf, fill, options, pythonNumber, times } from "./templates.ts";
import { COLOURS, hasDepth, kernelsOf, planeKernel, sliceOf } from "../core/channels.ts";
import { kernelPlane, plan } from "../core/pipeline.ts";
import type {
  Channel,
  Colour,
  KernelWeights,
  Padding,
  PaddingMode,
  Pair,
  PoolStep,
  Settings,
  SizeStep,
} from "../core/types.ts";
import type { Facts, Nested, Option } from "./templates.ts";

export type Framework = keyof typeof TEXT.lines;
export const FRAMEWORKS = Object.keys(TEXT.lines) as Framework[];

const LONGEST = 60; // characters of a kernel that is written on one line

/** Explanation why there is no code, or "": the kernels of a bank need to have the same size. */
export function codeProblem({ bank }: Pick<Settings, "bank">): string {
  const sizes = [...new Set(bank.map((kernel) => `${kernel.length} x ${kernel[0].length}`))];
  const [wrong, why, wayOut] = TEXT.differ;
  return sizes.length > 1 ? `code: ${wrong}. Got ${sizes.join(", ")}: ${why}. ${wayOut}.` : "";
}

/** The image that the code loads: its name (null: the reader's own), shape, and the limit of its sides in pixels. */
export interface SourceImage {
  image: string | null;
  shape: number[];
  maxSide: number | null;
}

/** Code for settings whose kernel fits and that have no `codeProblem`. */
export function code(framework: Framework, settings: Settings, { image, shape, maxSide }: SourceImage): string {
  const { channel, bias, padding_mode: mode } = settings;
  const isDeep = hasDepth(settings, { channels: shape[2] ?? 1 });
  const kernels = kernelsOf(settings);
  const { stride, dilation, padding, steps, mapShape, pool } = plan(
    settings,
    { rows: shape[0], cols: shape[1] },
    kernelPlane(kernels[0]),
  );
  const weights = kernelFacts(settings, kernels, isDeep);
  const pads = paddingFacts(padding, mode, shape, isDeep);
  const shifts = shiftFacts(settings.shift, isDeep);
  const sliding = slidingFacts(steps, stride, dilation, isDeep, settings.bank.length);
  const isActivated = settings.activation === "relu";
  const source = isActivated ? "activated" : weights.maps;
  const thins = sliding.strided && sliding.dilated; // Keras refuses both together: the code uses stride 1 and subsamples
  const isSame = settings.padding === "same" && mode === "zeros" && !thins;
  const strided: Option = ["stride", pairText(stride), sliding.strided];
  const dilated: Option = ["dilation", pairText(dilation), sliding.dilated];
  return fill(TEXT.lines[framework], {
    ...weights,
    ...pads,
    ...shifts,
    ...sliding,
    own: image === null,
    load: load(image, maxSide, shape.length === 2 ? null : channel),
    plus: bias ? ` ${bias < 0 ? "-" : "+"} ${pythonNumber(Math.abs(bias))}` : "",
    relu: isActivated,
    far_or_shifted: pads.far || shifts.shifted,
    convlab_options: options([
      ["bias", pythonNumber(bias), bias],
      strided,
      ["padding", paddingText(settings.padding, padding), pads.padded],
      dilated,
      ["padding_mode", `"${mode}"`, pads.padded && mode !== "zeros"],
      ["flip", "True", settings.flip],
    ]),
    torch_options: options([strided, ["padding", paddingText(null, padding), pads.even], dilated]),
    keras_same: isSame,
    keras_options: options([
      ["strides", pairText(stride), sliding.strided && !thins],
      ["padding", '"same"', isSame],
      ["dilation_rate", pairText(dilation), sliding.dilated],
    ]),
    keras_out:
      weights.several && !thins
        ? "[0]"
        : `[0, ${thins ? sliding.stride_steps.slice(1, -1) : ":, :"}${weights.several ? "" : ", 0"}]`,
    pooled_from: source,
    pool: pool !== null,
    ...(pool && poolFacts(pool, mapShape, source, weights.several)),
  });
}

/** The array of weights, (maps, channels, rows, columns) without the axes that are not needed, and its use. */
function kernelFacts(
  { bank, channel, depthwise, flip }: Pick<Settings, "bank" | "channel" | "depthwise" | "flip">,
  kernels: KernelWeights[],
  isDeep: boolean,
) {
  const [isBank, isDepthwise] = [bank.length > 0, isDeep && depthwise];
  const isSliced = isDeep && kernels.some((kernel) => Array.isArray(kernel[0][0]));
  const parts: Nested[] = kernels.map((kernel) =>
    isSliced ? COLOURS.map((_, c) => sliceOf(kernel, c)) : isDeep ? kernel : planeKernel(kernel, channel),
  );
  const divisors = parts.map((weights) => divisorOf(flatWeights(weights)));
  const written = parts.map((weights, i) => times(weights, divisors[i]));
  const axes = [...(isBank ? ["maps"] : []), ...(isSliced ? ["channels"] : []), "rows", "columns"];
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

function paddingFacts(padding: Pair[], mode: PaddingMode, shape: number[], isDeep: boolean) {
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

/** The shift of the image: it is padded on one side and cropped on the other. */
function shiftFacts(shift: Pair, isDeep: boolean) {
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

/** The windows; `kernels` is the number of kernels in the bank. */
function slidingFacts(steps: SizeStep[], stride: Pair, dilation: Pair, isDeep: boolean, kernels: number) {
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
  { kind, options: { padding, ceilMode, countIncludePad }, size, stride, shape, padding: pads, reach }: PoolStep,
  mapShape: Pair,
  source: string,
  several: boolean,
): Facts {
  // With ceilMode the last window may extend beyond the padding. Cells there never count; those of the padding are zeros.
  const zeros =
    kind === "average" && countIncludePad
      ? pads
      : [
          [0, 0],
          [0, 0],
        ];
  const uncounted = reach.map((sides, axis) => sides.map((n, end) => n - zeros[axis][end]));
  const sum = ([start, end]: number[]) => start + end;
  const centres = size.map((wide, axis) => {
    const [first, step] = [Math.floor(wide / 2), stride[axis]];
    const last = first + (shape[axis] - 1) * step;
    const stop = last + step < mapShape[axis] + sum(reach[axis]) ? last + 1 : "";
    return `${first || ""}:${stop}${step > 1 ? `:${step}` : ""}`;
  });
  const padded = isPadded(reach);
  const last = several ? [1] : []; // no pooling along the axis of the maps
  // PyTorch pads both sides alike, by half a window at most.
  const torchPadsPool = !isEven(pads) || pads.some(([start], axis) => start > Math.floor(size[axis] / 2));
  const kerasSame = kind === "max" && padding === "same" && padded && String(reach) === String(pads);
  const strided: Option = ["stride", pairText(stride), stride.some((step, axis) => step !== size[axis])];
  const others: Option[] = [
    ["ceil_mode", "True", ceilMode ?? false],
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
    convlab_pool_options: options([
      strided,
      ["padding", paddingText(padding ?? null, pads), isPadded(pads)],
      ...others,
    ]),
  };
}

/** The call that loads the image; a `channel` of a colour image, or null. */
function load(image: string | null, maxSide: number | null, channel: Channel | null): string {
  const given = [image === null ? "image" : `"${image}"`];
  if (maxSide !== null) given.push(`max_side=${maxSide}`);
  if (channel === "grey") given.push("grey=True");
  const index = COLOURS.indexOf(channel as Colour);
  return `cl.load_image(${given.join(", ")})${index < 0 ? "" : `[:, :, ${index}]`}`;
}

const flatWeights = (weights: Nested): number[] =>
  typeof weights === "number" ? [weights] : weights.flatMap(flatWeights);

/** Nested lists as Python writes them. A list that is too long has a line for each part; rows are never broken. */
function nestedText(weights: Nested): string {
  if (typeof weights === "number") return pythonNumber(weights);
  const parts = weights.map(nestedText);
  const line = `[${parts.join(", ")}]`;
  if (line.length <= LONGEST || typeof weights[0] === "number") return line;
  return `[\n    ${parts.join(",\n").replaceAll("\n", "\n    ")},\n]`;
}

const isPadded = (plan: number[][]) => plan.flat().some((n) => n > 0);
const isEven = (plan: number[][]) => plan.every(([start, end]) => start === end);

/** Argument of np.pad; a third axis of channels or maps is not padded. */
const padsText = (plan: number[][], isStack: boolean) => planText(isStack ? [...plan, [0, 0]] : plan);

/** Argument of torch.nn.functional.pad: the last axis first. */
const torchPads = ([rows, cols]: number[][], isStack = false) => tuple([...(isStack ? [0, 0] : []), ...cols, ...rows]);

/** The name of a padding, or its amounts: one for all sides, (rows, columns), or one for each side. */
function paddingText(padding: Padding | null, plan: number[][]): string {
  if (typeof padding === "string") return `"${padding}"`;
  return isEven(plan) ? pairText(plan.map(([start]) => start)) : planText(plan);
}

const planText = (plan: number[][]) => tuple(plan.map(tuple));
const tuple = (items: (string | number)[]) => `(${items.join(", ")})`;
const pairText = ([rows, cols]: number[]) => (rows === cols ? String(rows) : tuple([rows, cols]));
const slices = (steps: number[]) =>
  Math.max(...steps) > 1 ? `[${steps.map((step) => (step === 1 ? ":" : `::${step}`)).join(", ")}]` : "";
