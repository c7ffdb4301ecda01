/** What all views of one NetworkViewer share: the network as numbers, the drawing with its history, the examples. */
import { emptyBitmap, fitted, inkOf, likeDigits, readBitmap, writeBitmap } from "../core/digit-preprocessing.ts";
import { numbers, readNetwork } from "../core/network.ts";
import { tellSoon } from "./sync.ts";

const MOST_UNDO = 50;

export class NetworkStore {
  constructor(model) {
    this.model = model;
    this.history = []; // drawings, and examples that were picked: [drawing, picked]
    model.on("change:network", () => {
      this.read = null;
    });
    model.on("change:examples", () => {
      this.samples = null;
    });
  }

  get network() {
    const sent = this.model.get("network");
    this.read ??= sent?.layers ? readNetwork(sent) : null;
    return this.read;
  }

  /** [{ label, data }]: labelled pictures, in the network's shape. */
  get examples() {
    this.samples ??= this.model.get("examples").map(({ label, data }) => ({ label, data: numbers(data) }));
    return this.samples;
  }

  get picked() {
    return this.examples[this.model.get("picked")] ?? null;
  }

  get bitmap() {
    return readBitmap(this.model.get("drawing"));
  }

  get isEmpty() {
    return !this.picked && !inkOf(this.bitmap);
  }

  /** The drawing as the network gets it, before it is prepared. */
  get placed() {
    return this.model.get("centre") ? fitted(this.bitmap) : this.bitmap;
  }

  /** What goes into the network. */
  get input() {
    if (this.picked) return this.picked.data;
    const { placed } = this;
    if (this.model.get("prepare") !== "digits") return Float64Array.from(placed);
    const { rows, cols, data } = this.model.get("scaling");
    return likeDigits(placed, { rows, cols, data: numbers(data, Float64Array) });
  }

  /* ---- acting ---- */

  change(change) {
    this.model.set(change);
    tellSoon(this.model);
  }

  /** Before a stroke, or anything else that undo takes back. */
  remember() {
    const now = [this.model.get("drawing"), this.model.get("picked")];
    if (String(this.history.at(-1)) === String(now)) return;
    this.history.push(now);
    if (this.history.length > MOST_UNDO) this.history.shift();
  }

  /** Adds ink. A picked example gives way to a new drawing. */
  paint(cells) {
    const bitmap = this.picked ? emptyBitmap() : this.bitmap;
    for (const cell of cells) bitmap[cell] = 1;
    this.change({ drawing: writeBitmap(bitmap), picked: null });
  }

  clear() {
    if (this.isEmpty) return;
    this.remember();
    this.change({ drawing: writeBitmap(emptyBitmap()), picked: null });
  }

  pick(index) {
    this.remember();
    this.change({ picked: index });
  }

  undo() {
    const last = this.history.pop();
    if (last) this.change({ drawing: last[0], picked: last[1] });
  }
}
