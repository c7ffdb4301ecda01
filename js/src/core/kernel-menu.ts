/** The kernel in the menu: which entry it is. */

/** Whether two kernels have the same shape and the same weights, slices too. */
export const sameWeights = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** Place of the present kernel in the menu; the menu's length (its last entry, "Custom") when it is none of them. */
export function kernelIndex(weights, menu) {
  const index = menu.findIndex((entry) => sameWeights(entry.weights, weights));
  return index < 0 ? menu.length : index;
}
