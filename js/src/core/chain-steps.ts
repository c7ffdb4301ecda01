/** The steps of a chain as plain values: names, defaults, window options and edits. */
import type { KernelEntry, Padding, PaddingMode, Pair } from "./types.ts";
import { asPair } from "./pipeline.ts";

/** A convolution with one kernel. The settings of all steps are those of convlab/widgets/steps.py. */
export interface ConvStep {
  kind: "conv";
  kernel: number[][];
  stride: number | Pair;
  padding: Padding;
  dilation: number | Pair;
  padding_mode: PaddingMode;
  bias: number | null;
}
/** A pooling; without a stride, the windows do not overlap. */
export interface PoolingStep {
  kind: "max_pool" | "avg_pool";
  size: number | Pair;
  stride: number | Pair | null;
  padding: Padding;
}
export type Step = ConvStep | PoolingStep | { kind: "relu" };
export type StepKind = Step["kind"];

/** The options of a step's window; a ReLU has a window of one value. */
export interface WindowOfStep {
  size: Pair;
  stride: Pair;
  padding: Padding;
  dilation: Pair;
  mode: PaddingMode;
}

export const MOST_STEPS = 5;

/** Kind -> its name in the menu. */
export const KINDS: Record<StepKind, string> = {
  conv: "Convolution",
  relu: "ReLU",
  max_pool: "Max pooling",
  avg_pool: "Average pooling",
};

/** Kind -> the kind that usually follows it: the default for a new step. */
const NEXT: Record<StepKind, StepKind> = { conv: "relu", relu: "max_pool", max_pool: "conv", avg_pool: "conv" };

/** A step with default settings. */
export function freshStep(kind: StepKind, kernelMenu: KernelEntry[]): Step {
  if (kind === "relu") return { kind };
  if (kind !== "conv") return { kind, size: 2, stride: null, padding: 0 };
  const kernel = (kernelMenu.find((entry) => entry.name === "gaussian_3") ?? kernelMenu[0]).weights as number[][];
  return { kind, kernel, stride: 1, padding: "valid", dilation: 1, padding_mode: "zeros", bias: null };
}

/** The default for a new step behind the one at `index`. */
export const stepAfter = (steps: Step[], index: number, kernelMenu: KernelEntry[]): Step =>
  freshStep(NEXT[steps[index]?.kind] ?? "conv", kernelMenu);

/** The window of a step. */
export function windowOf(step: Step): WindowOfStep {
  if (step.kind === "relu") return { size: [1, 1], stride: [1, 1], padding: 0, dilation: [1, 1], mode: "zeros" };
  if (step.kind === "conv") {
    const size: Pair = [step.kernel.length, step.kernel[0].length];
    return {
      size,
      stride: asPair(step.stride),
      padding: step.padding,
      dilation: asPair(step.dilation),
      mode: step.padding_mode,
    };
  }
  const size = asPair(step.size);
  return {
    size,
    stride: step.stride === null ? size : asPair(step.stride),
    padding: step.padding,
    dilation: [1, 1],
    mode: "zeros",
  };
}

/** Number of trainable parameters: the weights, and the bias if there is one. */
export const parametersOf = (step: Step): number =>
  step.kind === "conv" ? step.kernel.length * step.kernel[0].length + (step.bias === null ? 0 : 1) : 0;

/** A padding as text: its name, the amount for all sides, or "by side". */
export const paddingText = (padding: Padding): string =>
  typeof padding === "string" ? padding.replace("_", " ") : typeof padding === "number" ? String(padding) : "by side";

/* ---- editing: each returns a new list ---- */

export const withStep = (steps: Step[], index: number, step: Step): Step[] =>
  steps.map((old, i) => (i === index ? step : old));
export const without = (steps: Step[], index: number): Step[] => steps.filter((_, i) => i !== index);
export const inserted = (steps: Step[], index: number, step: Step): Step[] => [
  ...steps.slice(0, index),
  step,
  ...steps.slice(index),
];

/** The steps with the one at `index` moved by `by` positions; unchanged at the ends of the list. */
export function swapped(steps: Step[], index: number, by: number): Step[] {
  const to = index + by;
  if (to < 0 || to >= steps.length) return steps;
  const moved = [...steps];
  [moved[index], moved[to]] = [moved[to], moved[index]];
  return moved;
}
