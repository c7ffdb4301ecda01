/** Changes to the kernel as a whole, and the way back. One history for each Explorer. */
import { mapSlices } from "../core/channels.ts";
import { kernelIndex, sameWeights } from "../core/kernel-menu.ts";

const MOST_STEPS = 100;

export const transposed = (weights) => weights[0].map((_, c) => weights.map((row) => row[c]));

/** The weights, of all slices, divided by their sum; null where that is 0, or only rounding noise. */
export function normalised(kernel) {
  const all = kernel.flat(2);
  const sum = all.reduce((a, b) => a + b, 0);
  const size = all.reduce((a, b) => a + Math.abs(b), 0);
  return Math.abs(sum) > 1e-12 * size
    ? mapSlices(kernel, (weights) => weights.map((row) => row.map((w) => w / sum)))
    : null;
}

/** Each weight with its place as text; in a kernel with slices, the slice is part of it. */
const placed = (kernel) =>
  kernel.flatMap((row, r) =>
    row.flatMap((weight, c) =>
      Array.isArray(weight) ? weight.map((w, slice) => [`${r},${c},${slice}`, w]) : [[`${r},${c}`, weight]],
    ),
  );

/** Where two kernels of one size differ in a single weight: its place as text; else null. */
export function editedWeight(a, b) {
  if (a.length !== b.length || a[0].length !== b[0].length) return null;
  const [before, after] = [placed(a), placed(b)];
  if (before.length !== after.length) return null;
  const places = before.flatMap(([place, w], i) => (w === after[i][1] ? [] : [place]));
  return places.length === 1 ? places[0] : null;
}

export class KernelEdits {
  constructor(store) {
    this.store = store;
    this.past = []; // earlier kernels, the latest last
    this.typed = null; // the weight that is being typed: its digits are one step
    this.undoing = false;
    this.present = store.model.get("kernel");
    this.front = store.model.get("front"); // its place in the bank
    this.source = this.present; // what Reset goes back to
    this.message = "";
    store.model.on("change:kernel", () => this.note(store.model.get("kernel")));
  }

  /** Remembers what the kernel was before. */
  note(kernel) {
    const front = this.store.model.get("front");
    if (front !== this.front) {
      // another kernel of the bank, with a history of its own: it starts anew
      Object.assign(this, { front, present: kernel, source: kernel, past: [], typed: null, message: "" });
      return;
    }
    const place = this.undoing ? null : editedWeight(this.present, kernel);
    if (place && place === this.typed) {
      if (sameWeights(this.past.at(-1), kernel)) this.past.pop(); // typed back to what it was
    } else if (!this.undoing) this.past.push(this.present);
    if (this.past.length > MOST_STEPS) this.past.shift();
    this.typed = place;
    this.present = kernel;
    this.message = "";
    const { kernels } = this.store.menus;
    if (kernelIndex(kernel, kernels) < kernels.length) this.source = kernel;
  }

  /** The learner has left the weight: what is typed next is a step of its own. */
  settle() {
    this.typed = null;
  }

  undo() {
    this.undoing = true;
    if (this.past.length) this.store.change({ kernel: this.past.pop() });
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
