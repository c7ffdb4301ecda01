/** Picture files: what they say about themselves, and their pixels. The browser decodes; nothing leaves the page. */
import { inQuotes, sizeText, whole } from "../text/numbers-and-sentences.ts";

const MOST_PIXELS = 50_000_000; // as in Python: what a phone takes
const HEAD = 1 << 20; // bytes that are looked at before decoding; a JPEG's size may stand behind a preview of itself

/** A sentence for the learner; the page shows it as text, so that a file's name can hold anything. */
export class PictureError extends Error {}

/** Other files, told apart by how they start. */
const OTHERS = [
  [/<svg/i, "an SVG drawing, made of lines and not of pixels"],
  [/^%PDF/, "a PDF document"],
  [/<html|<!doctype/i, "a web page, perhaps one around the picture"],
];

/** Brands of the container that HEIC, AVIF and films share, as in Python. */
const AVIF = ["avif", "avis"];
const HEIC = ["heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "mif2", "msf1"];
const CONTAINERS = { HEIC: "an HEIC photo of a phone", film: "a film" };

/**
 * The pixels of a file, shrunk so that no side is longer than `size`: { rows, cols, channels, whole, data }.
 * Transparent parts are laid on white; a picture without colour has one channel. Throws PictureError.
 */
export async function readPictureFile(file, size) {
  const name = inQuotes(file.name || "The picture", 28, 6);
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  checkHead(head, name);
  const isAvif = containerKind(head) === "AVIF";
  let bitmap;
  try {
    // As Python reads it: no colour profile, turned as the photo says.
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
    const context = Object.assign(document.createElement("canvas"), { width: cols, height: rows }).getContext("2d", {
      willReadFrequently: true,
    });
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
    const other = CONTAINERS[containerKind(head)] ?? OTHERS.find(([mark]) => mark.test(start))?.[1];
    throw new PictureError(`${name} is ${other ?? "no picture"}. Open a PNG, JPEG, GIF, WebP or AVIF.`);
  }
  const [rows, cols] = size;
  if (!(rows > 0 && cols > 0))
    throw new PictureError(`${name} is damaged: it says that it has ${sizeText(rows, cols)} pixels.`);
  if (rows * cols > MOST_PIXELS) {
    throw new PictureError(
      `${name} is too large: ${sizeText(rows, cols)} pixels. At most ${whole(MOST_PIXELS / 1e6)} million fit; shrink it first.`,
    );
  }
}

/** [rows, cols] as the first bytes of a PNG, GIF, WebP, AVIF or JPEG tell; null for anything else. */
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
    if (starts("RIFF") && starts("WEBPVP8 ", 8))
      return [view.getUint16(28, true) & 0x3fff, view.getUint16(26, true) & 0x3fff];
    if (starts("\xff\xd8\xff")) return jpegSize(view);
    if (containerKind(head) === "AVIF") return avifSize(view);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [0, 0]; // it breaks off before it tells
  }
  return null;
}

/** "AVIF", "HEIC" or "film" for the first bytes of a file that says of itself which of them it is, else null. */
export function containerKind(head) {
  const word = (at) => String.fromCharCode(...head.subarray(at, at + 4));
  if (word(4) !== "ftyp") return null;
  const end = Math.min(new DataView(head.buffer, head.byteOffset).getUint32(0), 400, head.length);
  const brands = [word(8)];
  for (let at = 16; at < end; at += 4) brands.push(word(at));
  const has = (known) => brands.some((brand) => known.includes(brand));
  return has(AVIF) ? "AVIF" : has(HEIC) ? "HEIC" : "film";
}

/** The largest of the sizes ("ispe") that an AVIF's box "meta" holds: beside the picture, its tiles have one each. */
function avifSize(view) {
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

/** Walks the segments of a JPEG to the one that starts a frame. */
function jpegSize(view) {
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
