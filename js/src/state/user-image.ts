/** The learner's own picture: opened, pasted, typed or painted. One for each Explorer, shared by its views. */
import type { Channel, Picture, Position } from "../core/types.ts";
import { sourceIndex } from "../core/operations.ts";
import { COLOURS } from "../core/channels.ts";
import { type ExplorerStore, SETTINGS } from "./explorer-settings.ts";
import { type Pixels, PictureError, readPictureFile } from "./decode-image.ts";
import { type SentPicture, readPicture } from "./images.ts";
import { parseMatrix } from "../text/parse-numbers.ts";
import { number, sizeText } from "../text/numbers-and-sentences.ts";

const MOST_BYTES = 8_000_000; // of one message to Python; a Jupyter server takes 10 MB

/** A picture that an Explorer shows. An own one has no label, and an `origin` that it was painted on. */
export type ShownPicture = Omit<Picture, "label"> & { label?: string; origin?: ShownPicture | null };

/** The picture while a stroke is painted; `edition` counts the values that have changed. */
type Draft = ShownPicture & { edition: number };

/** An own picture as it is sent to Python; `origin` is the name of the one that it was painted on, or "". */
export type SentOwn = Omit<SentPicture, "label" | "low" | "high"> & { origin: string };

export const isByte = (value: number) => Number.isInteger(value) && value >= 0 && value <= 255;

/** The values shown as black and white: 0 and 255 in a picture, least and greatest in a table. As in _images.py. */
export function shownRange(data: Float64Array, whole: boolean) {
  let [low, high] = [0, -Infinity];
  for (let i = 0; i < data.length; i += 1) {
    if (data[i] < low) low = data[i];
    if (data[i] > high) high = data[i];
  }
  if (whole && high > 31) return { low: 0, high: 255 };
  return { low, high: high > low ? high : low + 1 };
}

/** Rows of numbers as a picture of one channel. */
export function pictureOf(rows: number[][]): Pixels {
  const data = Float64Array.from(rows.flat());
  return { rows: rows.length, cols: rows[0].length, channels: 1, whole: data.every(isByte), data };
}

/** Pixels as Python reads them. */
export function bytesOf({ data, whole }: Pick<Pixels, "data" | "whole">) {
  return whole ? Uint8Array.from(data).buffer : data.slice().buffer;
}

/** A name that equal pictures share (FNV-1a, 32 bits). */
export function nameOf({ rows, cols, channels, whole }: Omit<Pixels, "data">, buffer: ArrayBuffer) {
  let hash = 0x811c9dc5;
  const mix = (byte: number) => {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  };
  for (const letter of [rows, cols, channels, whole].join()) mix(letter.charCodeAt(0));
  for (const byte of new Uint8Array(buffer)) mix(byte);
  return `own_${hash.toString(16).padStart(8, "0")}`;
}

/** An own picture as Python and a new page read it. */
function toSend(picture: Pixels, origin = ""): SentOwn {
  const buffer = bytesOf(picture);
  const { rows, cols, channels, whole } = picture;
  return {
    name: nameOf(picture, buffer),
    origin,
    rows,
    cols,
    channels,
    dtype: whole ? "uint8" : "float64",
    data: new DataView(buffer),
  };
}

/** The picture that `toSend` has sent. */
function received(own: SentOwn): ShownPicture {
  const picture = readPicture(own as SentPicture & SentOwn);
  return { ...picture, ...shownRange(picture.data, picture.whole) };
}

/** Cells on the line between two, without the first; one cell when both are the same. */
export function cellsBetween(from: Position, to: Position): Position[] {
  const steps = Math.max(Math.abs(to.row - from.row), Math.abs(to.col - from.col), 1);
  const at = (a: number, b: number, i: number) => Math.round(a + ((b - a) * i) / steps);
  return Array.from({ length: steps }, (_, i) => ({
    row: at(from.row, to.row, i + 1),
    col: at(from.col, to.col, i + 1),
  }));
}

export class Own {
  readonly store: ExplorerStore;
  picture: ShownPicture | null = null; // the last own one
  draft: Draft | null = null; // shown by all views while a stroke is painted
  mode: "paint" | "type" | null = null;
  message = ""; // result of the last action, if it needs a sentence
  value: number | null = null; // to paint with; null until the learner has chosen one
  private files = 0; // counted, because a later one may be decoded first
  private last: string | null = null; // name of the last picture that has no entry of its own in the menu

  constructor(store: ExplorerStore) {
    this.store = store;
    const { model } = store;
    for (const name of SETTINGS) {
      if (name !== "row" && name !== "col")
        model.on(`change:${name}`, () => {
          this.message = "";
        });
    }
    model.on("change:own", () => this.load());
    model.on("change:image", () => this.follow());
  }

  /** Drops the draft when another picture is shown. */
  follow() {
    const image = this.store.model.get("image");
    this.draft = null;
    if (this.store.menus.images.every((entry) => entry.name !== image)) this.last = image;
  }

  /** Loads the own picture of the model, after the page was opened again or another Explorer was linked to this one. */
  load() {
    const { model } = this.store;
    const [own, original] = [model.get("own"), model.get("own_original")];
    if (own && own.name !== this.picture?.name) {
      const origin = original && own.origin === original.name ? received(original) : this.store.pictureOf(own.origin);
      this.picture = { ...received(own), origin };
      this.last ??= own.name;
      this.announce();
    }
    this.follow();
  }

  /** Redraws all views, with a message. */
  announce(message = this.message) {
    this.message = message;
    this.store.announce();
  }

  setMode(mode: Own["mode"]) {
    this.mode = mode;
    this.announce("");
    this.store.writeControls();
  }

  /* ---- whole pictures ---- */

  /** Makes a picture the input, at once for all views, and sends it to Python. */
  take(picture: Pixels, origin: ShownPicture | null = null) {
    const { model } = this.store;
    const own = toSend(picture, origin?.name);
    this.draft = null;
    this.picture = {
      ...picture,
      name: own.name,
      origin,
      planes: undefined,
      moved: undefined,
      ...shownRange(picture.data, picture.whole),
    };
    // Python does not know a picture that was opened and then painted on; it is sent with the first stroke.
    const isNew = origin && !this.store.pictureOf(origin.name) && origin.name !== model.get("own_original")?.name;
    this.store.change({ ...(isNew && { own_original: toSend(origin) }), own, image: own.name });
  }

  /** Asks for a file. */
  open() {
    const input = document.createElement("input");
    Object.assign(input, { type: "file", accept: "image/png,image/jpeg,image/gif,image/webp,image/avif" });
    input.addEventListener("change", () => this.takeFile(input.files?.[0]), { once: true });
    input.click();
  }

  /** Makes a file the input, or shows the sentence that says why not. */
  async takeFile(file: File | undefined) {
    if (!file) return;
    this.files += 1;
    const mine = this.files;
    let message = "";
    let picture: Pixels | null = null;
    try {
      picture = await readPictureFile(file, this.store.model.get("size"));
    } catch (error) {
      message = error instanceof PictureError ? error.message : `The file cannot be read: ${(error as Error).message}`;
    }
    if (mine !== this.files) return;
    if (picture) this.take(picture);
    this.announce(message);
  }

  /** Makes numbers in a text the input; returns the sentence that says why not, or "". */
  takeText(text: string) {
    const { rows, problem } = parseMatrix(text);
    if (!rows) return problem;
    const tooLarge = this.sizeProblem(rows);
    if (!tooLarge) this.take(pictureOf(rows));
    return tooLarge;
  }

  private sizeProblem(rows: number[][]) {
    const most = this.store.model.get("size");
    if (Math.max(rows.length, rows[0].length) <= most && 8 * rows.flat().length <= MOST_BYTES) return "";
    return `The table has ${sizeText(rows.length, rows[0].length)} numbers; at most ${sizeText(most, most)} fit here.`;
  }

  /** Makes dropped or pasted data the input: a table of numbers before a picture, because spreadsheets have both. */
  takeTransfer(transfer: DataTransfer) {
    const text = transfer.getData("text/plain");
    const file = [...transfer.files][0];
    if (text && !parseMatrix(text).problem) this.announce(this.takeText(text));
    else if (file) this.takeFile(file);
    else this.announce(text ? this.takeText(text) : "It contains neither a picture nor a table of numbers.");
  }

  /** Name of the picture behind the menu's entry “Own”; null, with a message, while there is none. */
  entry() {
    if (this.last) return this.last;
    this.announce("There is no picture of your own yet: open, paint or type one.");
    return null;
  }

  /* ---- painting ---- */

  /** The picture that the shown one was painted on. */
  get original(): ShownPicture | null {
    const { picture } = this;
    return picture && this.store.model.get("image") === picture.name ? (picture.origin ?? null) : null;
  }

  /** Shows the picture without what was painted on it. */
  restore() {
    const { original } = this;
    if (!original) return;
    if (this.store.pictureOf(original.name)) this.store.change({ image: original.name });
    else this.take(original);
    this.announce("");
  }

  /** The value to paint with: white where none was chosen. */
  get paint() {
    return this.value ?? this.store.picture()?.high ?? 255;
  }

  /** The sentence that says why a number cannot be painted into the present picture, or "". */
  paintProblem(value: number) {
    const picture = this.draft ?? this.store.picture();
    if (isByte(value) || !picture || 8 * picture.data.length <= MOST_BYTES) return "";
    return `${number(value)} cannot be painted: a picture of this size takes whole numbers from 0 to 255.`;
  }

  /** Paints pixels of the shown channel, seen at once in all views; `finish` ends the stroke. */
  dab(cells: Position[]) {
    this.draft ??= this.copy();
    const { draft, paint } = this;
    const { rows, cols, channels, data } = draft;
    const plane = (COLOURS as Channel[]).indexOf(this.store.model.get("channel"));
    const planes = channels === 1 ? [0] : plane < 0 ? [0, 1, 2] : [plane]; // grey paint is equal parts of all three
    const [down, right] = this.store.model.get("shift") ?? [0, 0];
    const source = (at: number, by: number, size: number) => sourceIndex(at - by, size, "replicate"); // as in shift2d
    for (const { row, col } of cells) {
      if (row < 0 || col < 0 || row >= rows || col >= cols) continue;
      for (const k of planes) {
        const at = (source(row, down, rows) * cols + source(col, right, cols)) * channels + k;
        if (data[at] === paint) continue;
        data[at] = paint;
        draft.edition += 1;
      }
    }
    if (!isByte(paint) && draft.edition) draft.whole = false;
    Object.assign(draft, { planes: undefined, moved: undefined, ...shownRange(data, draft.whole) });
    this.announce();
  }

  private copy(): Draft {
    const from = this.store.picture() as ShownPicture; // only a picture that has arrived is painted on
    return {
      ...from,
      data: from.data.slice(),
      edition: 0,
      origin: from === this.picture ? (from.origin ?? from) : from,
    };
  }

  /** Ends the stroke, and sends the painted picture to Python. */
  finish() {
    const { draft } = this;
    if (!draft) return;
    this.draft = null;
    if (draft.edition) this.take(draft, draft.origin);
    this.announce();
  }
}
