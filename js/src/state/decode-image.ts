/** Sizes and pixels of picture files. The browser decodes them; nothing leaves the page. */
import type { Picture, Shape } from "../core/types.ts";
import { inQuotes, sizeText, whole } from "../text/numbers-and-sentences.ts";

const MOST_PIXELS = 50_000_000; // as in Python: a photo of a phone
const HEAD = 1 << 20; // bytes that are read before decoding; a JPEG's size may follow a preview image

/** The values of a picture; `whole`: they are bytes. */
export type Pixels = Pick<Picture, "rows" | "cols" | "channels" | "whole" | "data">;

/** An error with a sentence for the learner. The page shows it as text, because a file's name can hold anything. */
export class PictureError extends Error {}

/** Other kinds of files, recognised by their first bytes. */
const OTHERS: [start: RegExp, kind: string][] = [
  [/<svg/i, "an SVG drawing, made of lines and not of pixels"],
  [/^%PDF/, "a PDF document"],
  [/<html|<!doctype/i, "a web page, perhaps one around the picture"],
];

/** Brands of the container that HEIC, AVIF and films share, as in Python. */
const AVIF = ["avif", "avis"];
const HEIC = ["heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "mif2", "msf1"];
const CONTAINERS: Record<string, string> = { HEIC: "an HEIC photo of a phone", film: "a film" };

/**
 * The pixels of a file, shrunk so that no side is longer than `size`. Transparent parts are blended with white; a picture
 * without colour has one channel. Throws PictureError.
 */
export async function readPictureFile(file: File, size: number): Promise<Pixels> {
  const name = inQuotes(file.name || "The picture", 28, 6);
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  checkHead(head, name);
  const isAvif = containerKind(head) === "AVIF";
  let bitmap: ImageBitmap;
  try {
    checkEnd(new Uint8Array(await file.arrayBuffer()));
    // As Python reads it: without its colour profile, rotated by its orientation tag.
    bitmap = await createImageBitmap(file, {
      colorSpaceConversion: "none",
      premultiplyAlpha: "none",
      imageOrientation: "from-image",
    });
  } catch {
    const other = isAvif ? " (Or this browser does not read AVIF: then save it as PNG or JPEG.)" : "";
    throw new PictureError(`${name} is damaged: its data breaks off or makes no sense. Save it once more.${other}`);
  }
  try {
    const [rows, cols] = shrunk(bitmap.height, bitmap.width, size);
    const canvas = Object.assign(document.createElement("canvas"), { width: cols, height: rows });
    const context = canvas.getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
    context.imageSmoothingQuality = "high";
    context.fillStyle = "#fff";
    context.fillRect(0, 0, cols, rows);
    context.drawImage(bitmap, 0, 0, cols, rows);
    return { rows, cols, ...planesOf(context.getImageData(0, 0, cols, rows).data) };
  } finally {
    bitmap.close();
  }
}

/** Validates the first bytes of a file before any pixel is decoded: it is a picture, and fits in memory. */
export function checkHead(head: Uint8Array, name: string) {
  if (!head.length) throw new PictureError(`${name} is empty: it has 0 bytes.`);
  const size = pictureSize(head);
  if (!size) {
    const start = String.fromCharCode(...head.subarray(0, 400));
    const other = CONTAINERS[containerKind(head) ?? ""] ?? OTHERS.find(([mark]) => mark.test(start))?.[1];
    throw new PictureError(`${name} is ${other ?? "not a picture"}. Open a PNG, JPEG, GIF, WebP or AVIF.`);
  }
  const [rows, cols] = size;
  if (!(rows > 0 && cols > 0))
    throw new PictureError(`${name} is damaged: its header gives a size of ${sizeText(rows, cols)} pixels.`);
  if (rows * cols > MOST_PIXELS) {
    throw new PictureError(
      `${name} is too large: ${sizeText(rows, cols)} pixels. At most ${whole(MOST_PIXELS / 1e6)} million fit; shrink it first.`,
    );
  }
}

/** [rows, cols] from the first bytes of a PNG, GIF, WebP, AVIF or JPEG; null for anything else. */
export function pictureSize(head: Uint8Array): [rows: number, cols: number] | null {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const starts = (text: string, at = 0) => [...text].every((letter, i) => head[at + i] === letter.charCodeAt(0));
  const little24 = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  try {
    if (starts("\x89PNG")) return [view.getUint32(20), view.getUint32(16)];
    if (starts("GIF8")) return [view.getUint16(8, true), view.getUint16(6, true)];
    if (starts("RIFF") && starts("WEBPVP8X", 8)) return [little24(27) + 1, little24(24) + 1];
    if (starts("RIFF") && starts("WEBPVP8L", 8)) {
      const bits = view.getUint32(21, true);
      return [((bits >> 14) & 0x3fff) + 1, (bits & 0x3fff) + 1];
    }
    if (starts("RIFF") && starts("WEBPVP8 ", 8))
      return [view.getUint16(28, true) & 0x3fff, view.getUint16(26, true) & 0x3fff];
    if (starts("\xff\xd8\xff")) return jpegSize(view);
    if (containerKind(head) === "AVIF") return avifSize(view);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [0, 0]; // the file ends before its size
  }
  return null;
}

/**
 * Throws a RangeError if a PNG, GIF, WebP or JPEG ends before its first picture does: Firefox and WebKit would show what
 * there is of it. What follows the picture does not matter. (AVIF is rejected by every browser.)
 */
export function checkEnd(file: Uint8Array) {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const start = String.fromCharCode(...file.subarray(0, 4));
  if (start === "\x89PNG") skipPng(view);
  else if (start === "GIF8") skipGif(view);
  else if (start.startsWith("\xff\xd8\xff")) skipJpeg(file, view);
  else if (start === "RIFF" && 8 + view.getUint32(4, true) > file.length) throw new RangeError("WebP breaks off");
}

/** Chunks, each with its length in front, up to the one that ends the picture ("IEND"). */
function skipPng(view: DataView) {
  for (let at = 8; view.getUint32(at + 4) !== 0x49454e44; ) at += 12 + view.getUint32(at);
}

/** Blocks up to the first one with an image (0x2c); its data are parts, each with its length in front, the last one empty. */
function skipGif(view: DataView) {
  const tableSize = (flags: number) => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0);
  let at = 13 + tableSize(view.getUint8(10));
  for (let block = 0; block !== 0x2c; at += 1) {
    block = view.getUint8(at);
    at += block === 0x2c ? 11 + tableSize(view.getUint8(at + 9)) : 2;
    while (view.getUint8(at)) at += 1 + view.getUint8(at);
  }
}

/** Segments, each with its length after its marker, and the data between them, up to the marker that ends the picture. */
function skipJpeg(file: Uint8Array, view: DataView) {
  for (let at = 2; ; ) {
    at = file.indexOf(0xff, at);
    if (at < 0) throw new RangeError("JPEG breaks off");
    const kind = view.getUint8(at + 1);
    if (kind === 0xd9) return;
    const isAlone = kind === 0 || kind === 1 || (kind >= 0xd0 && kind <= 0xd8); // an escaped byte, or a restart
    at += kind === 0xff ? 1 : isAlone ? 2 : 2 + view.getUint16(at + 2);
  }
}

/** Kind of a container by the brands in its first bytes; null for other files. */
export function containerKind(head: Uint8Array): "AVIF" | "HEIC" | "film" | null {
  const word = (at: number) => String.fromCharCode(...head.subarray(at, at + 4));
  if (word(4) !== "ftyp") return null;
  const end = Math.min(new DataView(head.buffer, head.byteOffset).getUint32(0), 400, head.length);
  const brands = [word(8)];
  for (let at = 16; at < end; at += 4) brands.push(word(at));
  const has = (known: string[]) => brands.some((brand) => known.includes(brand));
  return has(AVIF) ? "AVIF" : has(HEIC) ? "HEIC" : "film";
}

/** The largest of the sizes ("ispe") in an AVIF's box "meta": its tiles have one each, besides the picture. */
function avifSize(view: DataView): [number, number] {
  let [rows, cols] = [0, 0];
  for (let box = 0; box + 8 <= view.byteLength; box += Math.max(8, view.getUint32(box))) {
    if (view.getUint32(box + 4) !== 0x6d657461) continue;
    const end = Math.min(box + view.getUint32(box), view.byteLength);
    for (let at = box; at + 16 <= end; at += 1) {
      if (view.getUint32(at) !== 0x69737065) continue;
      const [wide, high] = [view.getUint32(at + 8), view.getUint32(at + 12)];
      if (wide * high > rows * cols) [rows, cols] = [high, wide];
    }
  }
  return [rows, cols];
}

/** Size in the segment that starts a frame of a JPEG. */
function jpegSize(view: DataView): [number, number] {
  for (let at = 2; ; ) {
    const marker = view.getUint16(at);
    if ((marker & 0xff00) !== 0xff00) return [0, 0];
    const kind = marker & 0xff;
    const isFrame = kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind);
    if (isFrame) return [view.getUint16(at + 5), view.getUint16(at + 7)];
    at += kind === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
}

/** The size with its longest side at most `most`, as Python rounds it. */
export function shrunk(rows: number, cols: number, most: number): [rows: number, cols: number] {
  const longest = Math.max(rows, cols);
  if (longest <= most) return [rows, cols];
  const short = (side: number) => Math.max(1, Math.floor((2 * side * most + longest) / (2 * longest)));
  return [short(rows), short(cols)];
}

/** RGBA bytes as one channel where every pixel is grey, else as red, green, blue. */
export function planesOf(rgba: Uint8ClampedArray): Omit<Pixels, keyof Shape> {
  const pixels = rgba.length / 4;
  let isGrey = true;
  for (let i = 0; i < rgba.length && isGrey; i += 4) isGrey = rgba[i] === rgba[i + 1] && rgba[i] === rgba[i + 2];
  const channels = isGrey ? 1 : 3;
  const data = new Float64Array(pixels * channels);
  for (let i = 0; i < pixels; i += 1) {
    for (let k = 0; k < channels; k += 1) data[i * channels + k] = rgba[4 * i + k];
  }
  return { channels, whole: true, data };
}
