/** Draws the rings, number grids, lenses and beams of a chain on one canvas. It reads a scene and computes nothing. */
import { lensGrid } from "../layout/chain.ts";
import { runsOf } from "../core/chain.ts";
import { css, inkOn } from "./colormaps.js";
import { sourceIndex } from "../core/operations.ts";
import { showsNumbers } from "../layout/explorer.ts";
import { beam, cellText, dotted, edge, rect, ring } from "./canvas.js";
import { exponent, number } from "../text/numbers-and-sentences.ts";

const FADED = 0.4; // how strong the cells are that have no part in it
const QUIET = 0.7; // and their numbers, which are to stay legible
const NARROW_DIGIT = 5.2; // px of a digit in the smallest type
const DRAWN_ONE_BY_ONE = 7; // smaller cells are copied from the picture

/**
 * @param {CanvasRenderingContext2D} ctx already scaled to CSS pixels
 * @param {object} scene { L, stages: [{ plane, scale, plan, digits, canvas }], fields, unit, valid, tokens }; `plan` is
 *   the plan of the next step, null where there is none; `valid` is how many stages belong to the present steps
 */
export function paintChain(ctx, scene) {
  const { L, stages, fields, unit } = scene;
  ctx.clearRect(-8, -8, L.width + 16, L.height + 16);
  ctx.convlabNow = null;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  const grids = gridsOf(scene);
  const rings = grids.map(
    (grid, i) => grid && fields[i]?.reach && clampTo(boxOf(grid, fields[i].reach), boundsOf(L.stages[i])),
  );
  if (L.level === "image") for (const [i, box] of rings.entries()) if (box) descend(ctx, scene, i, box);
  stages.forEach(({ plane }, i) => plane.rows && paintStage(ctx, scene, i, grids[i]));
  for (let i = 0; i + 1 < rings.length; i += 1)
    if (rings[i] && rings[i + 1]) join(ctx, scene, rings[i], rings[i + 1], i >= unit.stage);
  rings.forEach((box, i) => {
    if (box) ring(ctx, box, scene.tokens, i > unit.stage ? "dashed" : "solid");
  });
}

/** Each stage's grid of cells: the stage itself, or what its lens shows; null where the unit has no part in it. */
export function gridsOf({ L, stages, fields }) {
  return stages.map(({ plane }, i) => {
    if (L.level === "numbers") return { ...L.stages[i].grid, rows: plane.rows, cols: plane.cols, r0: 0, c0: 0 };
    return lensGrid(L.stages[i].lens, fields[i]?.reach ?? middleOf(plane));
  });
}

const middleOf = ({ rows, cols }) => [rows, cols].map((n) => [Math.floor(n / 2), Math.floor(n / 2)]);

const boxOf = ({ x, y, cell, r0, c0 }, [[top, bottom], [left, right]]) => ({
  x: x + (left - c0) * cell,
  y: y + (top - r0) * cell,
  w: (right - left + 1) * cell,
  h: (bottom - top + 1) * cell,
});

/** Box of a stage: its lens, or its slot. */
const boundsOf = ({ lens, clip }) => lens ?? clip;

/** Part of a box within bounds, a little enlarged, so that an open side is visible. */
function clampTo(box, bounds) {
  const [x0, y0] = [Math.max(box.x, bounds.x - 3), Math.max(box.y, bounds.y - 3)];
  const [x1, y1] = [Math.min(box.x + box.w, bounds.x + bounds.w + 3), Math.min(box.y + box.h, bounds.y + bounds.h + 3)];
  return { x: x0, y: y0, w: Math.max(1, x1 - x0), h: Math.max(1, y1 - y0) };
}

/* ---- cells ---- */

function paintStage(ctx, scene, i, grid) {
  const { L, tokens, fields, valid } = scene;
  const bounds = boundsOf(L.stages[i]);
  ctx.save();
  ctx.globalAlpha = i < valid ? 1 : FADED;
  ctx.beginPath();
  ctx.rect(bounds.x, bounds.y, bounds.w, bounds.h);
  ctx.clip();
  if (grid.cell >= DRAWN_ONE_BY_ONE) paintCells(ctx, scene, i, grid);
  else copyCells(ctx, scene, i, grid, bounds);
  ctx.restore();
  ctx.convlabNow = null; // the font went back, too
  if (L.level === "image" && i < valid && fields[i])
    ringsOnPicture(ctx, L.stages[i], fields[i], tokens, i > scene.unit.stage);
}

function paintCells(ctx, scene, i, grid) {
  const { L, stages, fields, tokens, unit, valid } = scene;
  const { plane, scale, plan, digits } = stages[i];
  const field = fields[i];
  const pads =
    plan && i < valid
      ? plan.map((axis) => axis.padding)
      : [
          [0, 0],
          [0, 0],
        ];
  const lit = litIn(field);
  const dim = i < valid ? 1 : FADED;
  const first = (start, from) => Math.max(-start, Math.floor(from));
  const last = (n, end, from, shown) => Math.min(n + end, Math.ceil(from + shown));
  const [shownRows, shownCols] =
    L.level === "image" ? [grid.rows, grid.cols] : [plane.rows + pads[0][1], plane.cols + pads[1][1]];
  const numbers = showsNumbers(grid.cell) && longestIn(stages[i], field ?? {}) * NARROW_DIGIT <= grid.cell - 3;
  for (
    let r = first(pads[0][0], L.level === "image" ? grid.r0 : -Infinity);
    r < last(plane.rows, pads[0][1], grid.r0, shownRows);
    r += 1
  ) {
    for (
      let c = first(pads[1][0], L.level === "image" ? grid.c0 : -Infinity);
      c < last(plane.cols, pads[1][1], grid.c0, shownCols);
      c += 1
    ) {
      const box = {
        x: grid.x + (c - grid.c0) * grid.cell,
        y: grid.y + (r - grid.r0) * grid.cell,
        w: grid.cell,
        h: grid.cell,
      };
      const inside = r >= 0 && c >= 0 && r < plane.rows && c < plane.cols;
      const value = inside ? plane.data[r * plane.cols + c] : paddedValue(plane, plan[0].mode, r, c);
      const isLit = !field || lit(r, c, inside);
      const colour = !inside ? tokens.pageRgb : scale ? scale.colour(value) : tokens.cellRgb;
      const fill = isLit ? colour : mixed(colour, tokens.pageRgb);
      rect(ctx, box, css(fill));
      if (inside) edge(ctx, box, tokens);
      else dotted(ctx, box, tokens);
      if (!numbers) continue;
      const bold = isLit && field && i <= unit.stage && grid.cell >= 30;
      ctx.globalAlpha = isLit ? dim : QUIET * dim;
      cellText(ctx, number(value, digits), box, {
        short: exponent(value),
        size: Math.min(grid.cell >= 44 ? 16 : 12, Math.floor(0.4 * grid.cell)),
        weight: bold ? 600 : 400,
        colour: inside ? inkOn(fill) : tokens.ink2,
      });
      ctx.globalAlpha = dim;
    }
  }
}

/** Length of the longest number of a field; only small ones are looked at, as large ones are not printed. */
function longestIn({ plane, digits }, { rows = [], cols = [] }) {
  if (rows.length * cols.length > 200) return 0;
  return Math.max(0, ...rows.flatMap((r) => cols.map((c) => number(plane.data[r * plane.cols + c], digits).length)));
}

const mixed = (colour, page) => colour.map((c, k) => Math.round(FADED * c + (1 - FADED) * page[k]));

/** Cells that the unit depends on or changes, also in the padding. */
function litIn(field) {
  if (!field) return () => true;
  const [rows, cols] = [new Set(field.rows), new Set(field.cols)];
  const places = { rows: new Set(field.places.rows), cols: new Set(field.places.cols) };
  return (r, c, inside) => (inside ? rows.has(r) && cols.has(c) : places.rows.has(r) && places.cols.has(c));
}

function paddedValue({ data, rows, cols }, mode, r, c) {
  const [row, col] = [sourceIndex(r, rows, mode), sourceIndex(c, cols, mode)];
  return row < 0 || col < 0 ? 0 : data[row * cols + col];
}

/** Cells too small for a frame of their own: an enlarged part of the picture, pale outside the field. */
function copyCells(ctx, { stages, fields, tokens }, i, grid, bounds) {
  const { plane, canvas } = stages[i];
  const { x, y, cell, r0, c0 } = grid;
  ctx.imageSmoothingEnabled = false;
  ctx.drawImage(canvas, x - c0 * cell, y - r0 * cell, plane.cols * cell, plane.rows * cell);
  if (!fields[i]?.reach) return;
  const box = boxOf(grid, fields[i].reach);
  ctx.beginPath();
  ctx.rect(bounds.x, bounds.y, bounds.w, bounds.h);
  ctx.rect(box.x, box.y, box.w, box.h);
  ctx.fillStyle = css(tokens.pageRgb, 1 - FADED);
  ctx.fill("evenodd");
}

/* ---- rings on pictures, and beams ---- */

/** The pixels of a field as rectangles: more than one where the padding wraps around. */
function ringsOnPicture(ctx, { pic, scale }, { rows, cols }, tokens, later) {
  for (const box of rectanglesOf(rows, cols).map((found) => pictureRing(pic, scale, found)))
    ring(ctx, box, tokens, later ? "dashed" : "solid");
}

export function rectanglesOf(rows, cols) {
  if (!rows.length || !cols.length) return [];
  const [down, right] = [rows, cols].map((positions) => {
    const runs = runsOf(positions);
    return runs.length <= 2 ? runs : [[positions[0], positions.at(-1)]]; // gaps of a dilated kernel: one ring around all
  });
  return down.flatMap((row) => right.map((col) => [row, col]));
}

const LEAST_RING = 7;

function pictureRing(pic, scale, [[top, bottom], [left, right]]) {
  const [w, h] = [Math.max(LEAST_RING, (right - left + 1) * scale), Math.max(LEAST_RING, (bottom - top + 1) * scale)];
  return {
    x: pic.x + ((left + right + 1) / 2) * scale - w / 2,
    y: pic.y + ((top + bottom + 1) / 2) * scale - h / 2,
    w,
    h,
  };
}

/** From the ring on the picture to the ring in the lens. */
function descend(ctx, { L, fields, tokens, unit }, i, box) {
  const { pic, scale, lens } = L.stages[i];
  const found = rectanglesOf(fields[i].rows, fields[i].cols)[0];
  if (!found) return;
  const from = pictureRing(pic, scale, found);
  const gap =
    L.form === "wide"
      ? { x: 0, y: pic.y + pic.h, w: L.width, h: lens.y - pic.y - pic.h }
      : { x: pic.x + pic.w, y: 0, w: lens.x - pic.x - pic.w, h: L.height };
  beam(ctx, from, box, L.form === "wide", gap, tokens, i > unit.stage);
}

/** From the ring of one stage to the ring of the next. */
function join(ctx, { L, tokens }, from, to, later) {
  const across = L.form === "wide";
  const gap = across
    ? { x: from.x + from.w, y: 0, w: Math.max(0, to.x - from.x - from.w), h: L.height }
    : { x: 0, y: from.y + from.h, w: L.width, h: Math.max(0, to.y - from.y - from.h) };
  beam(ctx, from, to, !across, gap, tokens, later);
}
