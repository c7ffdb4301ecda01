/** State of a NetworkViewer, shared by its views: the network, the drawing with its history, the examples. */
import { emptyBitmap, fitted, inkOf, likeDigits, readBitmap, writeBitmap } from "../core/digit-preprocessing.ts";
import { numbers, readNetwork } from "../core/network.ts";
import { type Model, change } from "./model.ts";

const MOST_UNDO = 50;

/** Numbers as they are sent: float32 for examples and weights, float64 for the scaling. */
type Bytes = DataView<ArrayBuffer>;

interface NetworkTraits {
  network: Parameters<typeof readNetwork>[0] | null;
  examples: { label: number | null; data: Bytes }[];
  /** Index of the chosen example; null for the drawing. */
  picked: number | null;
  /** A bitmap of 32 x 32 pixels as hexadecimal digits of four pixels each. */
  drawing: string;
  /** True if the drawing is moved and enlarged to fill the input. */
  centre: boolean;
  /** Preparation of the drawing: "digits" as in the data set. */
  prepare: "digits" | "none";
  /** The matrix that enlarges the counts of ink. */
  scaling: { rows: number; cols: number; data: Bytes };
}

export class NetworkStore {
  readonly model: Model<NetworkTraits>;
  /** Earlier drawings and chosen examples. */
  history: [drawing: string, picked: number | null][] = [];
  private read: ReturnType<typeof readNetwork> | null = null;
  private samples: { label: number | null; data: Float64Array }[] | null = null;

  constructor(model: Model<NetworkTraits>) {
    this.model = model;
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

  /** Labelled examples, in the shape of the network's input. */
  get examples() {
    this.samples ??= this.model.get("examples").map(({ label, data }) => ({ label, data: numbers(data) }));
    return this.samples;
  }

  get picked() {
    const picked = this.model.get("picked");
    return picked === null ? null : (this.examples[picked] ?? null);
  }

  get bitmap() {
    return readBitmap(this.model.get("drawing"));
  }

  get isEmpty() {
    return !this.picked && !inkOf(this.bitmap);
  }

  /** The drawing in its place, before its preparation for the network. */
  get placed() {
    return this.model.get("centre") ? fitted(this.bitmap) : this.bitmap;
  }

  /** The input of the network. */
  get input() {
    if (this.picked) return this.picked.data;
    const { placed } = this;
    if (this.model.get("prepare") !== "digits") return Float64Array.from(placed);
    const { rows, cols, data } = this.model.get("scaling");
    return likeDigits(placed, { rows, cols, data: numbers(data, Float64Array) });
  }

  /* ---- changes ---- */

  change(traits: Partial<NetworkTraits>) {
    change(this.model, traits);
  }

  /** Records the state that undo restores; call it before a change. */
  remember() {
    const now: [string, number | null] = [this.model.get("drawing"), this.model.get("picked")];
    if (String(this.history.at(-1)) === String(now)) return;
    this.history.push(now);
    if (this.history.length > MOST_UNDO) this.history.shift();
  }

  /** Adds ink, to an empty drawing where an example was picked. */
  paint(cells: number[]) {
    const bitmap = this.picked ? emptyBitmap() : this.bitmap;
    for (const cell of cells) bitmap[cell] = 1;
    this.change({ drawing: writeBitmap(bitmap), picked: null });
  }

  clear() {
    if (this.isEmpty) return;
    this.remember();
    this.change({ drawing: writeBitmap(emptyBitmap()), picked: null });
  }

  pick(index: number) {
    this.remember();
    this.change({ picked: index });
  }

  undo() {
    const last = this.history.pop();
    if (last) this.change({ drawing: last[0], picked: last[1] });
  }
}
