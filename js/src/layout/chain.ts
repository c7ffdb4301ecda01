/** Where the stages of a chain stand. Lengths are CSS pixels; all maps share one scale. No DOM here. */
import { showsNumbers } from "./explorer.ts";

const GAP = 30; // between stages, and between a picture and its lens
const GRID_GAP = 8; // between number grids: their ring for the padding keeps them apart already
const HEADING = 78; // four lines above each stage
const LEGEND = 44;
const LEAST_SLOT = 130; // narrower stages stand below each other
const LEAST_WIDE = 600;
const MOST_SLOT = 400;
const LARGEST_CELL = 48;
const LENS_CELL = 32; // about the largest
const LENS_ROWS = 7;

/**
 * @param {number} width of the widget
 * @param {{ rows: number, cols: number }[]} maps of all stages, the image first
 * @param {number} ring how many cells of padding are drawn around a grid, at least one
 */
export function chainLayout(width, maps, ring) {
  const share = (gap) => Math.floor((width - (maps.length - 1) * gap) / maps.length);
  const wide = width >= LEAST_WIDE && share(GAP) >= LEAST_SLOT;
  const [rows, cols] = [Math.max(...maps.map((map) => map.rows)), Math.max(...maps.map((map) => map.cols))];
  const form = wide ? "wide" : "narrow";
  const room = Math.min(MOST_SLOT, wide ? share(GRID_GAP) : width);
  const cell = Math.min(
    LARGEST_CELL,
    Math.floor(room / (cols + 2 * ring)),
    Math.floor((1.25 * room) / (rows + 2 * ring)),
  );
  if (showsNumbers(cell)) {
    const make = wide ? gridsAside : gridsBelow;
    return { form, level: "numbers", width, ...make({ width, maps, rows, cols, cell, ring, slot: share(GRID_GAP) }) };
  }
  const make = wide ? picturesAside : picturesBelow;
  return { form, level: "image", width, ...make({ width, maps, rows, cols, slot: share(GAP) }) };
}

/** Number grids side by side. The first pixels stand on one line; the padding grows around them. */
function gridsAside({ maps, rows, cols, cell, ring, slot }) {
  const y = HEADING + ring * cell;
  const bottom = HEADING + (rows + 2 * ring) * cell;
  const stages = maps.map((map, i) => {
    const x = i * (slot + GRID_GAP);
    return {
      heading: { x, y: 0, w: slot },
      grid: { x: x + ring * cell, y, cell },
      clip: { x, y: HEADING, w: slot, h: bottom - HEADING },
      legend: { x, y: bottom + 10, w: Math.min(slot, (cols + 2 * ring) * cell) },
    };
  });
  return { stages, height: bottom + LEGEND + 10 };
}

function gridsBelow({ width, maps, cell, ring }) {
  let top = 0;
  const stages = maps.map((map) => {
    const y = top + HEADING;
    const h = (map.rows + 2 * ring) * cell;
    top = y + h + LEGEND + GAP / 2;
    return {
      heading: { x: 0, y: y - HEADING, w: width },
      grid: { x: ring * cell, y: y + ring * cell, cell },
      clip: { x: 0, y, w: width, h },
      legend: { x: 0, y: y + h + 8, w: Math.min(width, 240) },
    };
  });
  return { stages, height: top };
}

/** Pictures side by side, a lens below each. */
function picturesAside({ maps, rows, cols, slot }) {
  const room = Math.min(MOST_SLOT, slot);
  const scale = Math.min(room / cols, (1.1 * room) / rows);
  const lensTop = HEADING + Math.round(rows * scale) + GAP;
  const lens = { w: room, h: Math.min(room, LENS_ROWS * LENS_CELL) };
  const stages = maps.map((map, i) => {
    const x = i * (slot + GAP);
    return {
      heading: { x, y: 0, w: slot },
      pic: pictureBox(map, x, HEADING, scale),
      scale,
      lens: { x, y: lensTop, ...lens },
      legend: { x, y: lensTop + lens.h + 12, w: lens.w },
    };
  });
  return { stages, height: lensTop + lens.h + LEGEND + 12 };
}

/** Each picture with its lens beside it, one stage below the other. */
function picturesBelow({ width, maps, rows, cols }) {
  const half = Math.min(MOST_SLOT, Math.floor((width - GAP) / 2));
  const scale = Math.min(half / cols, (1.1 * half) / rows);
  let top = 0;
  const stages = maps.map((map) => {
    const y = top + HEADING;
    const pic = pictureBox(map, 0, y, scale);
    const h = Math.max(pic.h + LEGEND, half);
    top = y + h + GAP;
    return {
      heading: { x: 0, y: y - HEADING, w: width },
      pic,
      scale,
      lens: { x: half + GAP, y, w: half, h: half },
      legend: { x: 0, y: y + pic.h + 10, w: half },
    };
  });
  return { stages, height: top - GAP };
}

const pictureBox = ({ rows, cols }, x, y, scale) => ({
  x,
  y,
  w: Math.max(1, Math.round(cols * scale)),
  h: Math.max(1, Math.round(rows * scale)),
});

/**
 * What a lens shows: `reach` (rows and columns, first and last) and a rim around it, in the middle, with cells as large
 * as fit. { x, y, cell, r0, c0, rows, cols }: r0 and c0 stand at the top left and may lie outside the map.
 */
export function lensGrid({ x, y, w, h }, [[top, bottom], [left, right]]) {
  const across = Math.max(5, right - left + 3, Math.floor(w / LENS_CELL)); // a rim of one cell on each side
  const fits = Math.min(w / across, h / Math.max(5, bottom - top + 3));
  const cell = fits >= 4 ? Math.floor(fits) : fits;
  const [rows, cols] = [Math.floor(h / cell), Math.floor(w / cell)];
  return {
    x,
    y,
    cell,
    rows,
    cols,
    r0: top - Math.floor((rows - (bottom - top + 1)) / 2),
    c0: left - Math.floor((cols - (right - left + 1)) / 2),
  };
}
