/** The learner's own picture: opened, pasted, typed or painted. One for each Explorer, shared by its views. */
import { sourceIndex } from "../core/operations.ts";
import { COLOURS } from "../core/channels.ts";
import { PictureError, readPictureFile } from "./decode-image.ts";
import { readPicture } from "./images.ts";
import { parseMatrix } from "../text/parse-numbers.ts";
import { SETTINGS } from "./explorer-settings.ts";
import { number, sizeText } from "../text/numbers-and-sentences.ts";

const MOST_BYTES = 8_000_000; // of one message to Python; a Jupyter server takes 10 MB

export const isByte = (value) => Number.isInteger(value) && value >= 0 && value <= 255;

/** The values shown as black and white: 0 and 255 in a picture, least and largest in a table. As in _images.py. */
export function shownRange(data, whole) {
  let [low, high] = [0, -Infinity];
  for (let i = 0; i < data.length; i += 1) {
    if (data[i] < low) low = data[i];
    if (data[i] > high) high = data[i];
  }
  if (whole && high > 31) return { low: 0, high: 255 };
  return { low, high: high > low ? high : low + 1 };
}

/** Rows of numbers as a picture of one channel. */
export function pictureOf(rows) {
  const data = Float64Array.from(rows.flat());
  return { rows: rows.length, cols: rows[0].length, channels: 1, whole: data.every(isByte), data };
}

/** Pixels as Python reads them. */
export function bytesOf({ data, whole }) {
  return whole ? Uint8Array.from(data).buffer : data.slice().buffer;
}

/** A name that equal pictures share (FNV-1a, 32 bits). */
export function nameOf({ rows, cols, channels, whole }, buffer) {
  let hash = 0x811c9dc5;
  const mix = (byte) => {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  };
  for (const letter of [rows, cols, channels, whole].join()) mix(letter.charCodeAt(0));
  for (const byte of new Uint8Array(buffer)) mix(byte);
  return `own_${hash.toString(16).padStart(8, "0")}`;
}

/** A picture of the learner's own as Python and a new page read it; `origin` names the one that it was painted on. */
function toSend(picture, origin = "") {
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

/** The way back. */
function received(own) {
  const picture = readPicture((key) => own[key]);
  return { ...picture, ...shownRange(picture.data, picture.whole) };
}

/** Cells on the line between two, the first left out; one cell when both are the same. */
export function cellsBetween(from, to) {
  const steps = Math.max(Math.abs(to.row - from.row), Math.abs(to.col - from.col), 1);
  const at = (a, b, i) => Math.round(a + ((b - a) * i) / steps);
  return Array.from({ length: steps }, (_, i) => ({
    row: at(from.row, to.row, i + 1),
    col: at(from.col, to.col, i + 1),
  }));
}

export class Own {
  constructor(store) {
    this.store = store;
    this.picture = null; // the last one of the learner's own
    this.draft = null; // while a stroke is painted: what all views show
    this.mode = null; // "paint", "type" or null
    this.message = ""; // what came of the last act, when there is something to say
    this.value = null; // to paint with; null until the learner has chosen one
    this.files = 0; // counts them, because a later one may be decoded first
    this.last = null; // name of the last picture that has no entry of its own in the menu
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

  /** Another picture is shown. */
  follow() {
    const image = this.store.model.get("image");
    this.draft = null;
    if (this.store.menus.images.every((entry) => entry.name !== image)) this.last = image;
  }

  /** Takes over the picture that the model holds: the page was opened again, or another Explorer is linked to this one. */
  load() {
    const [own, original] = ["own", "own_original"].map((name) => this.store.model.get(name));
    if (own && own.name !== this.picture?.name) {
      const origin = own.origin === original?.name ? received(original) : this.store.pictures.get(own.origin);
      this.picture = { ...received(own), origin };
      this.last ??= own.name;
      this.announce();
    }
    this.follow();
  }

  /** Something to show in all views. */
  announce(message = this.message) {
    this.message = message;
    this.store.announce();
  }

  setMode(mode) {
    this.mode = mode;
    this.announce("");
    this.store.writeControls();
  }

  /* ---- whole pictures ---- */

  /** Makes a picture the input, at once for all views, and sends it to Python. */
  take(picture, origin = null) {
    const { pictures, model } = this.store;
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
    // What the learner opened and then painted on is known to nobody else; it is sent with the first stroke.
    const isNew = origin && !pictures.has(origin.name) && origin.name !== model.get("own_original")?.name;
    this.store.change({ ...(isNew && { own_original: toSend(origin) }), own, image: own.name });
  }

  /** Asks for a file. */
  open() {
    const input = document.createElement("input");
    Object.assign(input, { type: "file", accept: "image/png,image/jpeg,image/gif,image/webp,image/avif" });
    input.addEventListener("change", () => this.takeFile(input.files[0]), { once: true });
    input.click();
  }

  async takeFile(file) {
    if (!file) return;
    this.files += 1;
    const mine = this.files;
    let [message, picture] = ["", null];
    try {
      picture = await readPictureFile(file, this.store.model.get("size"));
    } catch (error) {
      message = error instanceof PictureError ? error.message : `The file cannot be read: ${error.message}`;
    }
    if (mine !== this.files) return;
    if (picture) this.take(picture);
    this.announce(message);
  }

  /** Numbers as text; the sentence that says why it cannot be the input, or "". */
  takeText(text) {
    const { rows, problem = this.sizeProblem(rows) } = parseMatrix(text);
    if (!problem) this.take(pictureOf(rows));
    return problem;
  }

  sizeProblem(rows) {
    const most = this.store.model.get("size");
    if (Math.max(rows.length, rows[0].length) <= most && 8 * rows.flat().length <= MOST_BYTES) return "";
    return `The table has ${sizeText(rows.length, rows[0].length)} numbers; at most ${sizeText(most, most)} fit here.`;
  }

  /** What was dropped or pasted: a table of numbers before a picture, because spreadsheets bring both. */
  takeTransfer(transfer) {
    const text = transfer.getData("text/plain");
    const file = [...transfer.files][0];
    if (text && !parseMatrix(text).problem) this.announce(this.takeText(text));
    else if (file) this.takeFile(file);
    else this.announce(text ? this.takeText(text) : "There is neither a picture nor a table of numbers in it.");
  }

  /** What the menu's entry “Own” stands for: the name of a picture, or null while there is none. */
  entry() {
    if (this.last) return this.last;
    this.announce("There is no picture of your own yet: open, paint or type one.");
    return null;
  }

  /* ---- painting ---- */

  /** The picture that was painted over, as long as it is another than the one shown. */
  get original() {
    const { picture } = this;
    return picture && this.store.model.get("image") === picture.name ? (picture.origin ?? null) : null;
  }

  restore() {
    const { original } = this;
    if (!original) return;
    if (this.store.pictures.has(original.name)) this.store.change({ image: original.name });
    else this.take(original);
    this.announce("");
  }

  /** A number to paint with: white where nothing was chosen. */
  get paint() {
    return this.value ?? this.store.picture()?.high ?? 255;
  }

  /** The sentence that says why a number cannot be painted into the present picture, or "". */
  paintProblem(value) {
    const picture = this.draft ?? this.store.picture();
    if (isByte(value) || !picture || 8 * picture.data.length <= MOST_BYTES) return "";
    return `${number(value)} cannot be painted: a picture of this size takes whole numbers from 0 to 255.`;
  }

  /** Paints pixels of the shown channel, seen at once in all views; `finish` ends the stroke. */
  dab(cells) {
    this.draft ??= this.copy();
    const { draft, paint } = this;
    const { rows, cols, channels, data } = draft;
    const plane = COLOURS.indexOf(this.store.model.get("channel"));
    const planes = channels === 1 ? [0] : plane < 0 ? [0, 1, 2] : [plane]; // grey paint is equal parts of all three
    const [down, right] = this.store.model.get("shift") ?? [0, 0];
    const source = (at, by, size) => sourceIndex(at - by, size, "replicate"); // as shift2d moves it
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

  copy() {
    const from = this.store.picture();
    return {
      ...from,
      data: from.data.slice(),
      edition: 0,
      origin: from === this.picture ? (from.origin ?? from) : from,
    };
  }

  /** The stroke ends: what was painted goes to Python. */
  finish() {
    const { draft } = this;
    if (!draft) return;
    this.draft = null;
    if (draft.edition) this.take(draft, draft.origin);
    this.announce();
  }
}
