/** Layout of a chain's stages. Lengths are CSS pixels; all maps share one scale. No DOM here. */
import type { Box, Grid, LayoutLevel, PaddingPlan, Rect, Shape } from "../core/types.ts";
import { showsNumbers } from "./explorer.ts";

/** A stage: its heading and legend, and a grid of numbers or a picture with its lens. */
export interface ChainStage {
  heading: Box;
  legend: Box;
  grid?: Grid;
  clip?: Rect;
  pic?: Rect;
  scale?: number;
  lens?: Rect;
}

/** The stages that an arrangement has placed, and the height of all. */
interface Stages {
  stages: ChainStage[];
  height: number;
}

export interface ChainLayout extends Stages {
  form: "wide" | "narrow";
  level: LayoutLevel;
  width: number;
}

/** The part of a map that a lens shows; `r0` and `c0` are the place at its top left, and may be outside the map. */
export interface LensGrid extends Grid, Shape {
  r0: number;
  c0: number;
}

/** The measures that an arrangement starts from: `rows` and `cols` are those of the largest map. */
interface Measures extends Shape {
  width: number;
  maps: Shape[];
  slot: number;
}

interface GridMeasures extends Measures {
  cell: number;
  ring: number;
}

const GAP = 30; // between stages, and between a picture and its lens
const GRID_GAP = 8; // between number grids: the ring for the padding already separates them
const HEADING = 78; // four lines above each stage
const LEGEND = 44;
const LEAST_SLOT = 130; // narrower stages are placed below each other
const LEAST_WIDE = 600;
const MOST_SLOT = 400;
const LARGEST_CELL = 48;
const LENS_CELL = 32; // about the largest
const LENS_ROWS = 7;

/**
 * Layout for the maps of all stages, the image first, in a widget of this width. `ring`: cells of padding that are drawn
 * around a grid, at least one.
 */
export function chainLayout(width: number, maps: Shape[], ring: number): ChainLayout {
  const share = (gap: number) => Math.floor((width - (maps.length - 1) * gap) / maps.length);
  const wide = width >= LEAST_WIDE && share(GAP) >= LEAST_SLOT;
  const [rows, cols] = [Math.max(...maps.map((map) => map.rows)), Math.max(...maps.map((map) => map.cols))];
  const form = wide ? "wide" : "narrow";
  const space = Math.min(MOST_SLOT, wide ? share(GRID_GAP) : width);
  const cell = Math.min(
    LARGEST_CELL,
    Math.floor(space / (cols + 2 * ring)),
    Math.floor((1.25 * space) / (rows + 2 * ring)),
  );
  if (showsNumbers(cell)) {
    const make = wide ? gridsAside : gridsBelow;
    return { form, level: "numbers", width, ...make({ width, maps, rows, cols, cell, ring, slot: share(GRID_GAP) }) };
  }
  const make = wide ? picturesAside : picturesBelow;
  return { form, level: "image", width, ...make({ width, maps, rows, cols, slot: share(GAP) }) };
}

/** Number grids side by side. Their first rows are aligned; the padding extends around them. */
function gridsAside({ maps, rows, cols, cell, ring, slot }: GridMeasures): Stages {
  const y = HEADING + ring * cell;
  const bottom = HEADING + (rows + 2 * ring) * cell;
  const stages = maps.map((_, i) => {
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

/** Number grids below each other. */
function gridsBelow({ width, maps, cell, ring }: GridMeasures): Stages {
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
function picturesAside({ maps, rows, cols, slot }: Measures): Stages {
  const side = Math.min(MOST_SLOT, slot);
  const scale = Math.min(side / cols, (1.1 * side) / rows);
  const lensTop = HEADING + Math.round(rows * scale) + GAP;
  const lens = { w: side, h: Math.min(side, LENS_ROWS * LENS_CELL) };
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
function picturesBelow({ width, maps, rows, cols }: Measures): Stages {
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

const pictureBox = ({ rows, cols }: Shape, x: number, y: number, scale: number): Rect => ({
  x,
  y,
  w: Math.max(1, Math.round(cols * scale)),
  h: Math.max(1, Math.round(rows * scale)),
});

/** Grid of a lens: the reach (rows and columns, first and last) at its centre, a rim, and the largest cells that fit. */
export function lensGrid({ x, y, w, h }: Rect, [[top, bottom], [left, right]]: PaddingPlan): LensGrid {
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
