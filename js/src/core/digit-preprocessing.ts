/** A drawing as a bitmap, and how it becomes the input of a network: the preparation of the digits. No DOM here. */

export const SIDE = 32; // pixels of a drawing
const BLOCK = 4; // the data set counts the ink in blocks of 4 x 4 pixels

/* ---- bitmaps; as a text they travel as hexadecimal digits of four pixels each, row by row ---- */

export const emptyBitmap = () => new Uint8Array(SIDE * SIDE);

export function readBitmap(text) {
  return Uint8Array.from({ length: SIDE * SIDE }, (_, i) => (parseInt(text[i >> 2], 16) >> (3 - (i & 3))) & 1);
}

export function writeBitmap(bitmap) {
  return Array.from({ length: (SIDE * SIDE) / 4 }, (_, i) =>
    bitmap
      .subarray(4 * i, 4 * i + 4)
      .reduce((a, b) => 2 * a + b, 0)
      .toString(16),
  ).join("");
}

export const inkOf = (bitmap) => bitmap.reduce((a, b) => a + b, 0);

/** Cells under a round brush that is drawn from one point to another; a point is { row, col }, the middle of a cell at .5. */
export function strokeCells(from, to, width) {
  const reach = width / 2;
  const cells = [];
  const low = (a, b) => Math.max(0, Math.floor(Math.min(a, b) - reach));
  const high = (a, b) => Math.min(SIDE - 1, Math.ceil(Math.max(a, b) + reach));
  for (let row = low(from.row, to.row); row <= high(from.row, to.row); row += 1) {
    for (let col = low(from.col, to.col); col <= high(from.col, to.col); col += 1) {
      if (distance(row + 0.5, col + 0.5, from, to) < reach) cells.push(row * SIDE + col);
    }
  }
  return cells;
}

/** From a place to the line between two points. */
function distance(row, col, from, to) {
  const [down, right] = [to.row - from.row, to.col - from.col];
  const length = down * down + right * right;
  const t = length ? Math.min(1, Math.max(0, ((row - from.row) * down + (col - from.col) * right) / length)) : 0;
  return Math.hypot(row - from.row - t * down, col - from.col - t * right);
}

/* ---- preparation ---- */

/** The drawing moved and enlarged until its ink fills the picture from top to bottom or from side to side. */
export function fitted(bitmap) {
  const lines = [(i) => Math.floor(i / SIDE), (i) => i % SIDE].map((lineOf) => {
    const inked = [...bitmap.keys()].filter((i) => bitmap[i]).map(lineOf);
    return inked.length ? [Math.min(...inked), Math.max(...inked)] : null;
  });
  if (lines[0] === null) return bitmap;
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
 * The input that a network sees: the ink of each 4 x 4 block as a number from 0 to 1, then the 8 x 8 numbers enlarged,
 * `M @ counts @ M.T`.
 * @param {Uint8Array} bitmap @param {{ rows: number, cols: number, data: Float64Array }} scaling the matrix M, from Python
 */
export function likeDigits(bitmap, { rows, cols, data }) {
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
