/** A drawing as a bitmap, and its preprocessing into the input of a network, as in the digits data set. No DOM here. */
import type { Plane, Position } from "./types.ts";

/** SIDE x SIDE pixels, row by row; 1 is ink. */
export type Bitmap = Uint8Array;

export const SIDE = 32; // pixels of a drawing
const BLOCK = 4; // the data set counts the ink in blocks of 4 x 4 pixels

/* ---- bitmaps; as text, one hexadecimal digit for four pixels, row by row ---- */

export const emptyBitmap = (): Bitmap => new Uint8Array(SIDE * SIDE);

export function readBitmap(text: string): Bitmap {
  return Uint8Array.from({ length: SIDE * SIDE }, (_, i) => (parseInt(text[i >> 2], 16) >> (3 - (i & 3))) & 1);
}

export function writeBitmap(bitmap: Bitmap): string {
  return Array.from({ length: (SIDE * SIDE) / 4 }, (_, i) =>
    bitmap
      .subarray(4 * i, 4 * i + 4)
      .reduce((a, b) => 2 * a + b, 0)
      .toString(16),
  ).join("");
}

/** Number of pixels with ink. */
export const inkOf = (bitmap: Bitmap): number => bitmap.reduce((a, b) => a + b, 0);

/** Indices of the pixels under a round brush of `width` pixels, drawn from one point to another; the centre of a pixel is at .5. */
export function strokeCells(from: Position, to: Position, width: number): number[] {
  const reach = width / 2;
  const cells: number[] = [];
  const low = (a: number, b: number) => Math.max(0, Math.floor(Math.min(a, b) - reach));
  const high = (a: number, b: number) => Math.min(SIDE - 1, Math.ceil(Math.max(a, b) + reach));
  for (let row = low(from.row, to.row); row <= high(from.row, to.row); row += 1) {
    for (let col = low(from.col, to.col); col <= high(from.col, to.col); col += 1) {
      if (distance(row + 0.5, col + 0.5, from, to) < reach) cells.push(row * SIDE + col);
    }
  }
  return cells;
}

/** Distance of a position from the line between two points. */
function distance(row: number, col: number, from: Position, to: Position): number {
  const [down, right] = [to.row - from.row, to.col - from.col];
  const length = down * down + right * right;
  const t = length ? Math.min(1, Math.max(0, ((row - from.row) * down + (col - from.col) * right) / length)) : 0;
  return Math.hypot(row - from.row - t * down, col - from.col - t * right);
}

/* ---- preprocessing ---- */

/** The drawing, shifted and enlarged until its ink fills the bitmap from top to bottom or from side to side. */
export function fitted(bitmap: Bitmap): Bitmap {
  if (!inkOf(bitmap)) return bitmap;
  const lines = [(i: number) => Math.floor(i / SIDE), (i: number) => i % SIDE].map((lineOf) => {
    const inked = [...bitmap.keys()].filter((i) => bitmap[i]).map(lineOf);
    return [Math.min(...inked), Math.max(...inked)];
  });
  const sizes = lines.map(([first, last]) => last - first + 1);
  const side = Math.max(...sizes);
  if (side === SIDE) return bitmap;
  const sources = lines.map(([first], axis) =>
    Array.from({ length: SIDE }, (_, i) =>
      Math.floor(((2 * i + 1) * side + 2 * SIDE * first - SIDE * (side - sizes[axis])) / (2 * SIDE)),
    ),
  );
  return Uint8Array.from({ length: SIDE * SIDE }, (_, i) => {
    const [row, col] = [sources[0][Math.floor(i / SIDE)], sources[1][i % SIDE]];
    return row >= 0 && row < SIDE && col >= 0 && col < SIDE ? bitmap[row * SIDE + col] : 0;
  });
}

/**
 * The input of the network: the share of ink in each 4 x 4 block, from 0 to 1, then these 8 x 8 values enlarged,
 * `M @ counts @ M.T`. The matrix M comes from Python.
 */
export function likeDigits(bitmap: Bitmap, { rows, cols, data }: Plane): Float64Array {
  const counts = new Float64Array(cols * cols);
  bitmap.forEach((on, i) => {
    counts[Math.floor(i / SIDE / BLOCK) * cols + Math.floor((i % SIDE) / BLOCK)] += on / (BLOCK * BLOCK);
  });
  const tall = new Float64Array(rows * cols); // M @ counts
  for (let r = 0; r < rows; r += 1)
    for (let k = 0; k < cols; k += 1)
      for (let c = 0; c < cols; c += 1) tall[r * cols + c] += data[r * cols + k] * counts[k * cols + c];
  const result = new Float64Array(rows * rows);
  for (let r = 0; r < rows; r += 1)
    for (let c = 0; c < rows; c += 1)
      for (let k = 0; k < cols; k += 1) result[r * rows + c] += tall[r * cols + k] * data[c * cols + k];
  return result;
}
