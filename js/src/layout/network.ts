/** How large the maps and vectors of a network are drawn, and where each stands on its block's canvas. No DOM here. */

const GAP = 6; // between maps
const MARGIN = 5; // around them, for the rings
const KERNEL_GAP = 3;
const LARGEST_MAP = 96; // px; a smaller map is drawn smaller, but not as much as it is
const LEAST_CELL = 2;
const MOST_ROWS = 20; // of a vector, before it breaks into another column
const TALLEST = 284; // px of a block

/** Side of a cell, so that 32 pixels take 96 px, 14 take 56 and 5 take 40. */
export function mapCell(rows, cols) {
  const n = Math.max(rows, cols);
  return Math.max(LEAST_CELL, Math.round((LARGEST_MAP * Math.sqrt(n / 32)) / n));
}

/**
 * A block of maps: { cell, columns, tiles: [{ x, y, w, h, kernel: box | null }], w, h }. Its kernels stand beside the
 * maps where each map has only one.
 * @param {{ rows, cols }} map @param {number} count of maps @param {{ rows, cols } | null} kernel @param {number} room px
 */
export function mapsLayout(map, count, kernel, room) {
  const cell = mapCell(map.rows, map.cols);
  const [w, h] = [map.cols * cell, map.rows * cell];
  const kernelCell = kernel
    ? Math.max(2, Math.min(6, Math.floor(Math.min(36, h) / Math.max(kernel.rows, kernel.cols))))
    : 0;
  const across = w + (kernel ? KERNEL_GAP + kernel.cols * kernelCell : 0);
  const most = Math.max(1, Math.floor((room - 2 * MARGIN + GAP) / (across + GAP)));
  const fits = Math.max(1, Math.floor((TALLEST - 2 * MARGIN + GAP) / (h + GAP))); // maps above each other
  const columns = Math.min(most, count, Math.max(Math.ceil(count / fits), Math.floor(Math.sqrt(count))));
  const tiles = Array.from({ length: count }, (_, i) => {
    const [x, y] = [MARGIN + (i % columns) * (across + GAP), MARGIN + Math.floor(i / columns) * (h + GAP)];
    return { x, y, w, h, kernel: kernel && { x: x + w + KERNEL_GAP, y, cell: kernelCell } };
  });
  const lines = Math.ceil(count / columns);
  return {
    cell,
    columns,
    tiles,
    w: columns * (across + GAP) - GAP + 2 * MARGIN,
    h: lines * (h + GAP) - GAP + 2 * MARGIN,
  };
}

/**
 * A vector as cells in reading order, in columns; one that was flattened has a column for each map and a row for each
 * place. `points`: its values stand on maps of one value each.
 */
export function vectorLayout(length, maps, room, points = false) {
  const wanted = maps && maps * 4 <= room && length / maps <= TALLEST / 3 ? maps : Math.ceil(length / MOST_ROWS);
  const cell = Math.max(
    3,
    Math.min(10, Math.floor(TALLEST / Math.ceil(length / wanted)), Math.floor((room - 2 * MARGIN) / wanted)),
  );
  const columns = Math.min(wanted, Math.max(1, Math.floor((room - 2 * MARGIN) / cell)));
  const lines = Math.ceil(length / columns);
  return { cell, columns, lines, length, points, w: columns * cell + 2 * MARGIN, h: lines * cell + 2 * MARGIN };
}

export const cellBox = ({ cell, columns }, index) => ({
  x: MARGIN + (index % columns) * cell,
  y: MARGIN + Math.floor(index / columns) * cell,
  w: cell,
  h: cell,
});

/** What stands at a point of a block's canvas: { row, col, map } or { index }; null where nothing does. */
export function placeAt(L, x, y) {
  if (!L.tiles) {
    const [col, line] = [Math.floor((x - MARGIN) / L.cell), Math.floor((y - MARGIN) / L.cell)];
    const index = line * L.columns + col;
    if (col < 0 || col >= L.columns || line < 0 || index >= L.length) return null;
    return L.points ? { row: 0, col: 0, map: index } : { index };
  }
  const map = L.tiles.findIndex((tile) => x >= tile.x && x < tile.x + tile.w && y >= tile.y && y < tile.y + tile.h);
  if (map < 0) return null;
  return { row: Math.floor((y - L.tiles[map].y) / L.cell), col: Math.floor((x - L.tiles[map].x) / L.cell), map };
}

/** Where an arrow leads: to the next cell, from a map's border to the next map in that direction. */
export function stepFrom(L, { rows, cols }, unit, key) {
  const [down, right] = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[key];
  if (!L.tiles) {
    const name = L.points ? "map" : "index";
    const index = unit[name] + right + down * L.columns;
    return index >= 0 && index < L.length ? { ...unit, [name]: index } : unit;
  }
  const [row, col] = [unit.row + down, unit.col + right];
  if (row >= 0 && row < rows && col >= 0 && col < cols) return { ...unit, row, col };
  const map = unit.map + right + down * L.columns;
  const sameLine = !right || Math.floor(map / L.columns) === Math.floor(unit.map / L.columns);
  if (map < 0 || map >= L.tiles.length || !sameLine) return unit;
  return { ...unit, map, row: (row + rows) % rows, col: (col + cols) % cols };
}
