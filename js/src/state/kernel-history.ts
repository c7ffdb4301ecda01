/** Whole-kernel edits with undo. One history for each Explorer. */
import type { KernelWeights } from "../core/types.ts";
import type { ExplorerStore } from "./explorer-settings.ts";
import { mapSlices } from "../core/channels.ts";
import { kernelIndex, sameWeights } from "../core/kernel-menu.ts";

const MOST_STEPS = 100;

export const transposed = (weights: KernelWeights) =>
  weights[0].map((_, c) => weights.map((row) => row[c])) as KernelWeights;

/** The weights of all slices divided by their sum; null where that is 0, or only rounding noise. */
export function normalised(kernel: KernelWeights): KernelWeights | null {
  const all = kernel.flat(2) as number[];
  const sum = all.reduce((a, b) => a + b, 0);
  const size = all.reduce((a, b) => a + Math.abs(b), 0);
  return Math.abs(sum) > 1e-12 * size
    ? mapSlices(kernel, (weights: number[][]) => weights.map((row) => row.map((w) => w / sum)))
    : null;
}

/** Each weight with its place as text, which includes the slice where there are several. */
const placed = (kernel: KernelWeights): [string, number][] =>
  kernel.flatMap((row, r) =>
    row.flatMap((weight, c) =>
      Array.isArray(weight)
        ? weight.map((w, slice): [string, number] => [`${r},${c},${slice}`, w])
        : [[`${r},${c}`, weight] as [string, number]],
    ),
  );

/** Place, as text, of the only weight in which two kernels of one size differ; else null. */
export function editedWeight(a: KernelWeights, b: KernelWeights) {
  if (a.length !== b.length || a[0].length !== b[0].length) return null;
  const [before, after] = [placed(a), placed(b)];
  if (before.length !== after.length) return null;
  const places = before.flatMap(([place, w], i) => (w === after[i][1] ? [] : [place]));
  return places.length === 1 ? places[0] : null;
}

export class KernelEdits {
  readonly store: Pick<ExplorerStore, "model" | "menus" | "change" | "announce">;
  past: KernelWeights[] = []; // earlier kernels, the latest last
  message = "";
  private present: KernelWeights;
  private front: number; // its place in the bank
  private source: KernelWeights; // the kernel that Reset restores
  private typed: string | null = null; // the weight that is being typed: its digits are one step
  private undoing = false;

  constructor(store: KernelEdits["store"]) {
    this.store = store;
    this.present = store.model.get("kernel");
    this.front = store.model.get("front");
    this.source = this.present;
    store.model.on("change:kernel", () => this.note(store.model.get("kernel")));
  }

  /** Records the kernel before this one. */
  note(kernel: KernelWeights) {
    const front = this.store.model.get("front");
    if (front !== this.front) {
      // another kernel of the bank: a new history
      [this.front, this.present, this.source] = [front, kernel, kernel];
      [this.past, this.typed, this.message] = [[], null, ""];
      return;
    }
    const place = this.undoing ? null : editedWeight(this.present, kernel);
    if (place && place === this.typed) {
      const last = this.past.at(-1);
      if (last && sameWeights(last, kernel)) this.past.pop(); // the first weight was typed again
    } else if (!this.undoing) this.past.push(this.present);
    if (this.past.length > MOST_STEPS) this.past.shift();
    this.typed = place;
    this.present = kernel;
    this.message = "";
    const { kernels } = this.store.menus;
    if (kernelIndex(kernel, kernels) < kernels.length) this.source = kernel;
  }

  /** Ends the step of a typed weight; the next digits are another step. */
  settle() {
    this.typed = null;
  }

  undo() {
    this.undoing = true;
    const kernel = this.past.pop();
    if (kernel) this.store.change({ kernel });
    this.undoing = false;
  }

  get canReset() {
    return !sameWeights(this.present, this.source);
  }

  reset() {
    this.store.change({ kernel: this.source });
  }

  transpose() {
    this.store.change({ kernel: transposed(this.present) });
  }

  normalise() {
    const kernel = normalised(this.present);
    if (kernel) this.store.change({ kernel });
    this.message = kernel ? "" : "Normalise divides by the sum, and the sum is 0: change a weight first.";
    this.store.announce();
  }
}
