/** Lenses: which cells they show, and the beams from their pictures. */
import { lensOrigin } from "../layout/explorer.ts";
import { beam, cellRect, ring } from "./canvas.js";

/** The three lenses, each with the row and column at its top left corner: also what the mouse on them means. */
export function lensGrids({ L, result, shown, pos, trace, spans }) {
  const broken = result.problem === "kernel";
  const start = (at) => (broken ? { row: 0, col: 0 } : windowStart({ result }, at));
  const place = !L.fourth
    ? null
    : (trace?.pool?.place ?? (result.pooled || broken ? null : centre(start(pos), spans, result.input)));
  return {
    place,
    input: lensGrid(L.input.lens, start(shown), spans),
    map: lensGrid(L.map.lens, shown),
    fourth: L.fourth && lensGrid(L.fourth.lens, place ?? { row: 0, col: 0 }),
  };
}

function lensGrid(lens, target, spans) {
  const origin = lensOrigin(lens, target, spans);
  return { ...lens, r0: origin.row, c0: origin.col };
}

/** The pixel in the middle of a window; the nearest one where the window hangs over the border. */
function centre({ row, col }, [rows, cols], input) {
  const inside = (at, n) => Math.max(0, Math.min(n - 1, at));
  return {
    row: inside(row + Math.floor((rows - 1) / 2), input.rows),
    col: inside(col + Math.floor((cols - 1) / 2), input.cols),
  };
}

export function windowStart({ result }, { row, col }) {
  return { row: row * result.stride[0] - result.padding[0][0], col: col * result.stride[1] - result.padding[1][0] };
}

/** Intersection of two ranges of cells, each as [first row, first col, row after the last, col after the last]. */
export const overlap = (a, b) => a.map((at, i) => (i < 2 ? Math.max(at, b[i]) : Math.min(at, b[i])));

/** Frame of the lens on its picture: large enough to be visible, and within the picture. */
function markerRect({ pic, scale }, grid) {
  const [w, h] = [Math.max(9, grid.cols * scale), Math.max(7, grid.rows * scale)];
  const [x, y] = [pic.x + (grid.c0 + grid.cols / 2) * scale - w / 2, pic.y + (grid.r0 + grid.rows / 2) * scale - h / 2];
  const fit = (at, from, length) => Math.max(from - 2, Math.min(at, from + length + 2));
  const [x0, y0] = [fit(x, pic.x, pic.w), fit(y, pic.y, pic.h)];
  return { x: x0, y: y0, w: fit(x + w, pic.x, pic.w) - x0, h: fit(y + h, pic.y, pic.h) - y0 };
}

export const marker = (ctx, panel, grid, tokens) => ring(ctx, markerRect(panel, grid), tokens);

/** From the marker in the picture to those cells of the lens that exist: all between `cells` [r0, c0, r1, c1]. */
export function lensBeam(ctx, { pic, scale }, grid, tokens, cells) {
  const [r0, c0, r1, c1] = overlap([grid.r0, grid.c0, grid.r0 + grid.rows, grid.c0 + grid.cols], cells);
  const lens = { ...cellRect(grid, r0, c0), w: (c1 - c0) * grid.cell, h: (r1 - r0) * grid.cell };
  const [right, bottom] = [pic.x + pic.w, pic.y + pic.h];
  const beside = lens.x > right && lens.y < bottom;
  const gap = beside ? { x: right, y: 0, w: lens.x - right, h: 1e4 } : { x: 0, y: bottom, w: 1e4, h: lens.y - bottom };
  beam(ctx, markerRect({ pic, scale }, grid), lens, !beside, gap, tokens);
}
