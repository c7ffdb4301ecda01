/** The steps of a chain as plain values: what each kind is called, what a fresh one is, how its window slides. */
import { asPair } from "./pipeline.ts";

/** @typedef {{ kind: "conv" | "relu" | "max_pool" | "avg_pool" }} Step with the settings of convlab/widgets/steps.py */

export const MOST_STEPS = 5;

/** Kind -> its name in the menu. */
export const KINDS = { conv: "Convolution", relu: "ReLU", max_pool: "Max pooling", avg_pool: "Average pooling" };

/** What often follows: a fresh step is of this kind. */
const NEXT = { conv: "relu", relu: "max_pool", max_pool: "conv", avg_pool: "conv" };

export function freshStep(kind, kernelMenu) {
  if (kind === "relu") return { kind };
  if (kind !== "conv") return { kind, size: 2, stride: null, padding: 0 };
  const kernel = (kernelMenu.find((entry) => entry.name === "gaussian_3") ?? kernelMenu[0]).weights;
  return { kind, kernel, stride: 1, padding: "valid", dilation: 1, padding_mode: "zeros", bias: null };
}

export const stepAfter = (steps, index, kernelMenu) => freshStep(NEXT[steps[index]?.kind] ?? "conv", kernelMenu);

/** How the window slides, [rows, cols] each: { size, stride, padding, dilation, mode }. */
export function windowOf(step) {
  const { kind } = step;
  if (kind === "relu") return { size: [1, 1], stride: [1, 1], padding: 0, dilation: [1, 1], mode: "zeros" };
  if (kind === "conv") {
    const size = [step.kernel.length, step.kernel[0].length];
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

/** What a network would learn here: the weights, and the bias if there is one. */
export const parametersOf = (step) =>
  step.kind === "conv" ? step.kernel.length * step.kernel[0].length + (step.bias === null ? 0 : 1) : 0;

/** A name, an amount for all sides, or "by side". */
export const paddingText = (padding) =>
  typeof padding === "string" ? padding.replace("_", " ") : typeof padding === "number" ? String(padding) : "by side";

/* ---- editing: each returns a new list ---- */

export const withStep = (steps, index, step) => steps.map((old, i) => (i === index ? step : old));
export const without = (steps, index) => steps.filter((_, i) => i !== index);
export const inserted = (steps, index, step) => [...steps.slice(0, index), step, ...steps.slice(index)];

export function swapped(steps, index, by) {
  const to = index + by;
  if (to < 0 || to >= steps.length) return steps;
  const moved = [...steps];
  [moved[index], moved[to]] = [moved[to], moved[index]];
  return moved;
}
