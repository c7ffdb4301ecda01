/** Picture files: what they say about themselves, and their pixels. The browser decodes; nothing leaves the page. */
import { inQuotes, sizeText, whole } from "../text/numbers-and-sentences.js";

const MOST_PIXELS = 50_000_000; // as in Python: what a phone takes
const HEAD = 1 << 20; // bytes that are looked at before decoding; a JPEG's size may stand behind a preview of itself

/** A sentence for the learner; the page shows it as text, so that a file's name can hold anything. */
export class PictureError extends Error {}

/** Other files, told apart by how they start. */
const OTHERS = [
  [/<svg/i, "an SVG drawing, made of lines and not of pixels"],
  [/^%PDF/, "a PDF document"],
  [/^.{4}ftyp(heic|heix|mif1)/s, "an HEIC photo of a phone"],
  [/^.{4}ftypavif/s, "an AVIF picture"],
  [/<html|<!doctype/i, "a web page, perhaps one around the picture"],
];

/**
 * The pixels of a file, shrunk so that no side is longer than `size`: { rows, cols, channels, whole, data }.
 * Transparent parts are laid on white; a picture without colour has one channel. Throws PictureError.
 */
export async function readPictureFile(file, size) {
  const name = inQuotes(file.name || "The picture", 28, 6);
  checkHead(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()), name);
  let bitmap;
  try {
    // As Python reads it: no colour profile, turned as the photo says.
    bitmap = await createImageBitmap(file, { colorSpaceConversion: "none", premultiplyAlpha: "none", imageOrientation: "from-image" });
  } catch {
    throw new PictureError(`${name} is damaged: its data breaks off or makes no sense. Save it once more.`);
  }
  try {
    const [rows, cols] = shrunk(bitmap.height, bitmap.width, size);
    const context = Object.assign(document.createElement("canvas"), { width: cols, height: rows }).getContext("2d", { willReadFrequently: true });
    context.imageSmoothingQuality = "high";
    context.fillStyle = "#fff";
    context.fillRect(0, 0, cols, rows);
    context.drawImage(bitmap, 0, 0, cols, rows);
    return { rows, cols, ...planesOf(context.getImageData(0, 0, cols, rows).data) };
  } finally {
    bitmap.close();
  }
}

/** Refuses what is no picture, and what would not fit in memory, before any pixel is decoded. */
export function checkHead(head, name) {
  if (!head.length) throw new PictureError(`${name} is empty: it has 0 bytes.`);
  const size = pictureSize(head);
  if (!size) {
    const start = String.fromCharCode(...head.subarray(0, 400));
    const other = OTHERS.find(([mark]) => mark.test(start));
    throw new PictureError(`${name} is ${other ? other[1] : "no picture"}. Open a PNG, JPEG, GIF or WebP.`);
  }
  const [rows, cols] = size;
  if (!(rows > 0 && cols > 0)) throw new PictureError(`${name} is damaged: it says that it has ${sizeText(rows, cols)} pixels.`);
  if (rows * cols > MOST_PIXELS) {
    throw new PictureError(`${name} is too large: ${sizeText(rows, cols)} pixels. At most ${whole(MOST_PIXELS / 1e6)} million fit; shrink it first.`);
  }
}

/** [rows, cols] as the first bytes of a PNG, GIF, WebP or JPEG tell; null for anything else. */
export function pictureSize(head) {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const starts = (text, at = 0) => [...text].every((letter, i) => head[at + i] === letter.charCodeAt(0));
  const little24 = (at) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  try {
    if (starts("\x89PNG")) return [view.getUint32(20), view.getUint32(16)];
    if (starts("GIF8")) return [view.getUint16(8, true), view.getUint16(6, true)];
    if (starts("RIFF") && starts("WEBPVP8X", 8)) return [little24(27) + 1, little24(24) + 1];
    if (starts("RIFF") && starts("WEBPVP8L", 8)) {
      const bits = view.getUint32(21, true);
      return [((bits >> 14) & 0x3fff) + 1, (bits & 0x3fff) + 1];
    }
    if (starts("RIFF") && starts("WEBPVP8 ", 8)) return [view.getUint16(28, true) & 0x3fff, view.getUint16(26, true) & 0x3fff];
    if (starts("\xff\xd8\xff")) return jpegSize(view);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [0, 0]; // it breaks off before it tells
  }
  return null;
}

/** Walks the segments of a JPEG to the one that starts a frame. */
function jpegSize(view) {
  for (let at = 2; ;) {
    const marker = view.getUint16(at);
    if ((marker & 0xff00) !== 0xff00) return [0, 0];
    const kind = marker & 0xff;
    const isFrame = kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind);
    if (isFrame) return [view.getUint16(at + 5), view.getUint16(at + 7)];
    at += kind === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
}

/** The size with its longest side at most `most`, as Python rounds it. */
export function shrunk(rows, cols, most) {
  const longest = Math.max(rows, cols);
  if (longest <= most) return [rows, cols];
  return [rows, cols].map((side) => Math.max(1, Math.floor((2 * side * most + longest) / (2 * longest))));
}

/** RGBA bytes as one plane where every pixel is grey, else as red, green, blue. */
export function planesOf(rgba) {
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
