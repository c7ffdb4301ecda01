/** The menu entry of a kernel. */
import type { KernelEntry, KernelWeights } from "./types.ts";

/** True if two kernels have the same shape and the same weights, slices too. */
export const sameWeights = (a: KernelWeights, b: KernelWeights): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Index of a kernel in the menu; the menu's length (its last entry, "Custom") if it is not in it. */
export function kernelIndex(weights: KernelWeights, menu: KernelEntry[]): number {
  const index = menu.findIndex((entry) => sameWeights(entry.weights, weights));
  return index < 0 ? menu.length : index;
}
