/** Layout of a network's maps and vectors on the canvases of their blocks. Lengths are CSS pixels. No DOM here. */
import type { Grid, Rect, Shape } from "../core/types.ts";

/** A block of maps; its kernels are beside the maps where each map has only one. */
export interface MapsLayout {
  cell: number;
  columns: number;
  tiles: (Rect & { kernel: Grid | null })[];
  w: number;
  h: number;
}

/** A vector as cells in reading order. `points`: its values belong to maps of one value each. */
export interface VectorLayout {
  cell: number;
  columns: number;
  lines: number;
  length: number;
  points: boolean;
  w: number;
  h: number;
  tiles?: undefined;
}

/** A unit on the maps of a block. */
export type Place = { row: number; col: number; map: number; index?: undefined };
/** A unit of a block: on its maps, or in its vector. */
export type Unit = Place | { index: number };

const GAP = 6; // between maps
const MARGIN = 5; // around them, for the rings
const KERNEL_GAP = 3;
const LARGEST_MAP = 96; // a smaller map is drawn smaller, but not in proportion
const LEAST_CELL = 2;
const MOST_ROWS = 20; // of a vector, before it breaks into another column
const TALLEST = 284; // of a block

/** Side of a cell, so that 32 pixels take 96 px, 14 take 56 and 5 take 40. */
export function mapCell(rows: number, cols: number) {
  const n = Math.max(rows, cols);
  return Math.max(LEAST_CELL, Math.round((LARGEST_MAP * Math.sqrt(n / 32)) / n));
}

/** Layout of `count` maps of one shape in a block of at most this width, each with its kernel where it has only one. */
export function mapsLayout(map: Shape, count: number, kernel: Shape | null, width: number): MapsLayout {
  const cell = mapCell(map.rows, map.cols);
  const [w, h] = [map.cols * cell, map.rows * cell];
  const kernelCell = kernel
    ? Math.max(2, Math.min(6, Math.floor(Math.min(36, h) / Math.max(kernel.rows, kernel.cols))))
    : 0;
  const across = w + (kernel ? KERNEL_GAP + kernel.cols * kernelCell : 0);
  const most = Math.max(1, Math.floor((width - 2 * MARGIN + GAP) / (across + GAP)));
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
 * Layout of a vector in a block of at most this width; a flattened one has a column for each of its `maps` and a row
 * for each place.
 */
export function vectorLayout(length: number, maps: number | null, width: number, points = false): VectorLayout {
  const wanted = maps && maps * 4 <= width && length / maps <= TALLEST / 3 ? maps : Math.ceil(length / MOST_ROWS);
  const cell = Math.max(
    3,
    Math.min(10, Math.floor(TALLEST / Math.ceil(length / wanted)), Math.floor((width - 2 * MARGIN) / wanted)),
  );
  const columns = Math.min(wanted, Math.max(1, Math.floor((width - 2 * MARGIN) / cell)));
  const lines = Math.ceil(length / columns);
  return { cell, columns, lines, length, points, w: columns * cell + 2 * MARGIN, h: lines * cell + 2 * MARGIN };
}

/** Box of the cell of a vector. */
export const cellBox = ({ cell, columns }: VectorLayout, index: number): Rect => ({
  x: MARGIN + (index % columns) * cell,
  y: MARGIN + Math.floor(index / columns) * cell,
  w: cell,
  h: cell,
});

/** The unit at a point of a block's canvas; null where there is none. */
export function placeAt(L: MapsLayout | VectorLayout, x: number, y: number): Unit | null {
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

const ARROWS: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The unit that an arrow key selects: the next one, and at a map's border the next map in that direction. */
export function stepFrom(
  L: MapsLayout | VectorLayout,
  { rows = 1, cols = 1 }: Partial<Shape>,
  unit: Unit,
  key: string,
): Unit {
  const [down, right] = ARROWS[key];
  const by = right + down * L.columns;
  if (unit.index !== undefined) {
    const index = unit.index + by;
    return index >= 0 && index < (L.tiles ?? L).length ? { ...unit, index } : unit;
  }
  const map = unit.map + by;
  if (!L.tiles) return map >= 0 && map < L.length ? { ...unit, map } : unit;
  const [row, col] = [unit.row + down, unit.col + right];
  if (row >= 0 && row < rows && col >= 0 && col < cols) return { ...unit, row, col };
  const sameLine = !right || Math.floor(map / L.columns) === Math.floor(unit.map / L.columns);
  if (map < 0 || map >= L.tiles.length || !sameLine) return unit;
  return { ...unit, map, row: (row + rows) % rows, col: (col + cols) % cols };
}
