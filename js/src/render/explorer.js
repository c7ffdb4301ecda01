/** Draws the stage on one canvas: number grids, lenses, beams, rings. It reads a scene and computes nothing of its own. */
import { paintCoverageCells, paintInputCells, paintValueCells } from "./cells.js";
import { css } from "./colormaps.js";
import { channelScenes } from "./channel-scenes.js";
import { lensBeam, lensGrids, marker, overlap, windowStart } from "./lens.js";
import { paintOverhang, paintPictureOverhang } from "./oversized-kernel.js";
import { cellRect, hatch, lensRange, ring, text } from "./canvas.js";
import { lastRead, paintEmptyWindow, paintPoolEdge, paintWinner } from "./pooling.js";
import { isBuilding } from "../core/term-stepping.ts";

/**
 * @param {CanvasRenderingContext2D} ctx  already scaled to CSS pixels
 * @param {object} scene  { L, result, settings, pos, shown, trace, scale, tokens, filled, coverage, digits, low, high, lastValid }
 */
export function paintStage(ctx, scene) {
  const { L, result, tokens } = scene;
  ctx.clearRect(-4, -4, L.width + 8, L.height + 8);
  ctx.convlabNow = null;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  const arrow = L.signs.find((sign) => sign.text === "→");
  for (const sign of L.signs)
    if (sign !== arrow || !result.problem)
      text(ctx, sign.text, sign.x, sign.y, { size: sign.text === "→" ? 20 : 24, colour: tokens.ink2 });
  if (result.pool && !result.problem && arrow) {
    text(ctx, result.pool.kind === "max" ? "max" : "mean", arrow.x, arrow.y + 18, { size: 11, colour: tokens.ink2 });
  }
  if (L.level === "numbers") paintNumbers(ctx, scene);
  else paintPictures(ctx, scene);
}

/* ---- number level: the grids are the pictures ---- */

function paintNumbers(ctx, scene) {
  const { L, result, tokens } = scene;
  for (const part of channelScenes(scene)) paintInputGrid(ctx, part);
  ghost(ctx, L.map.grid, L.map.slot, result, tokens);
  paintMapAndPool(ctx, scene, { ...L.map.grid, r0: 0, c0: 0 }, L.fourth && { ...L.fourth.grid, r0: 0, c0: 0 });
}

function paintInputGrid(ctx, scene) {
  const { L, result, tokens } = scene;
  const { input } = result;
  const grid = { ...L.input.grid, r0: 0, c0: 0 };
  if (result.problem === "kernel") {
    paintInputCells(ctx, scene, grid, [0, 0, input.rows, input.cols], null);
    paintOverhang(ctx, scene, grid);
  } else {
    paintInputCells(ctx, scene, grid, paddedInput(result), scene.trace);
    unreadLabel(ctx, scene, grid);
    ring(ctx, windowRect(grid, scene), tokens);
  }
}

/** Feature map and pooled (or coverage) grid; with a problem, the last valid ones, dimmed. */
function paintMapAndPool(ctx, scene, mapGrid, fourthGrid) {
  const valid = scene.result.problem === "kernel" ? scene.lastValid : scene.result;
  if (!valid) return;
  const dim = valid !== scene.result;
  ctx.globalAlpha = dim ? 0.36 : 1;
  const { map, pooled } = valid;
  const range = (grid, plane) => (grid.rows ? lensRange(grid) : [0, 0, plane.rows, plane.cols]);
  paintValueCells(
    ctx,
    scene,
    "map",
    mapGrid,
    map,
    range(mapGrid, map),
    dim ? null : scene.pos,
    (r, c) => reached(scene, r, c),
    dim ? 0.36 : 1,
  );
  ctx.globalAlpha = 1;
  if (!dim && mapGrid.cell > 6) {
    if (pooled) paintPoolEdge(ctx, scene, mapGrid);
    if (scene.result.problem === "empty pool")
      ring(ctx, paintEmptyWindow(ctx, scene, mapGrid), { ...scene.tokens, ring: scene.tokens.error }, "dashed", 2);
    if (scene.trace.pool?.place) ring(ctx, poolRect(mapGrid, scene.trace.pool), scene.tokens, "dashed");
    ring(
      ctx,
      cellRect(mapGrid, scene.shown.row, scene.shown.col),
      scene.tokens,
      "solid",
      reached(scene, scene.pos.row, scene.pos.col) ? 2 : 1,
    );
    if (pooled && !isBuilding(scene.terms)) paintWinner(ctx, scene, mapGrid);
  }
  if (dim || scene.result.problem || !fourthGrid) return;
  if (pooled) {
    const place = scene.trace.pool.place;
    paintValueCells(ctx, scene, "pooled", fourthGrid, pooled, range(fourthGrid, pooled), place, (r, c) =>
      poolReached(scene, r, c),
    );
    ctx.globalAlpha = 1;
    if (place) ring(ctx, cellRect(fourthGrid, place.row, place.col), scene.tokens, "dashed");
  } else {
    paintCoverageCells(ctx, scene, fourthGrid, range(fourthGrid, scene.coverage));
    ctx.globalAlpha = 1;
  }
}

/* ---- picture level: pictures above, lenses below, beams between ---- */

function paintPictures(ctx, scene) {
  const { L, result, tokens } = scene;
  const broken = result.problem === "kernel";
  const { place, map: mapGrid, fourth: fourthGrid } = lensGrids(scene);
  const parts = channelScenes(scene);
  for (const part of parts) {
    hatchPicture(ctx, part, part.L.input);
    if (broken) paintPictureOverhang(ctx, part);
    else paintInputLens(ctx, part);
  }
  if (scene.coverage && L.fourth && !result.pool) hatchPicture(ctx, scene, L.fourth);
  if (!broken) {
    lensBeam(ctx, L.map, mapGrid, tokens, [0, 0, ...result.mapShape]);
    if (place)
      lensBeam(ctx, L.fourth, fourthGrid, tokens, [
        0,
        0,
        ...(result.pool?.shape ?? [result.input.rows, result.input.cols]),
      ]);
  }
  const fourth = place || !result.pooled ? fourthGrid : { ...fourthGrid, rows: 1, cols: 1, cell: 1 };
  clipped(ctx, [L.map.lens, ...(L.fourth ? [L.fourth.lens] : [])], () => paintMapAndPool(ctx, scene, mapGrid, fourth));
  if (!broken) {
    fillCover(ctx, scene);
    for (const part of parts) marker(ctx, part.L.input, lensGrids(part).input, tokens);
    marker(ctx, L.map, mapGrid, tokens);
    if (place) marker(ctx, L.fourth, fourthGrid, tokens);
  }
}

function paintInputLens(ctx, scene) {
  const { L, result, tokens } = scene;
  const grid = lensGrids(scene).input;
  lensBeam(ctx, L.input, grid, tokens, paddedInput(result));
  clipped(ctx, [L.input.lens], () => {
    paintInputCells(ctx, scene, grid, overlap(lensRange(grid), paddedInput(result)), scene.trace);
    ring(ctx, windowRect(grid, scene), tokens);
  });
}

/** Box of the window on the stage: on the grid of numbers, or on the lens. */
export function windowPlace(scene) {
  return windowRect(
    scene.L.level === "numbers" ? { ...scene.L.input.grid, r0: 0, c0: 0 } : lensGrids(scene).input,
    scene,
  );
}

/** First row and column of the padded input, and those after the last. */
const paddedInput = ({ input, padding: [[top, bottom], [left, right]] }) => [
  -top,
  -left,
  input.rows + bottom,
  input.cols + right,
];

function clipped(ctx, lenses, draw) {
  ctx.save();
  ctx.beginPath();
  for (const { x, y, rows, cols, cell } of lenses) ctx.rect(x - 3, y - 3, cols * cell + 6, rows * cell + 6);
  ctx.clip();
  draw();
  ctx.restore();
  ctx.convlabNow = null; // the font went back, too
}

/** While playing, what the window has not reached yet is empty. */
function fillCover(ctx, scene) {
  const { L, result, filled, tokens } = scene;
  if (filled === null) return;
  const cover = ({ pic, scale }, [rows, cols], isReached) => {
    ctx.fillStyle = css(tokens.cellRgb);
    let row = 0;
    while (row < rows && isReached(row, cols - 1)) row += 1;
    for (; row < rows && isReached(row, 0); row += 1) {
      // partly there; padded pooling windows can end on the same row
      let col = 0;
      while (isReached(row, col)) col += 1;
      ctx.fillRect(pic.x + col * scale, pic.y + row * scale, pic.w - col * scale, scale);
    }
    ctx.fillRect(pic.x, pic.y + row * scale, pic.w, Math.max(0, pic.h - row * scale));
  };
  cover(L.map, result.mapShape, (r, c) => reached(scene, r, c));
  if (result.pooled && L.fourth) cover(L.fourth, result.pool.shape, (r, c) => poolReached(scene, r, c));
}

/** Unread rows and columns of a picture that no padding hides. */
function hatchPicture(ctx, { result: { reads }, tokens }, { pic, scale }) {
  if (!reads || reads[0].unread.length + reads[1].unread.length > 24) return;
  for (const index of reads[0].unread)
    hatch(ctx, { x: pic.x, y: pic.y + index * scale, w: pic.w, h: Math.max(2, scale) }, tokens);
  for (const index of reads[1].unread)
    hatch(ctx, { x: pic.x + index * scale, y: pic.y, w: Math.max(2, scale), h: pic.h }, tokens);
}

/* ---- small parts ---- */

function windowRect(grid, scene) {
  const start = windowStart(scene, scene.shown);
  const [rows, cols] = scene.spans;
  return { ...cellRect(grid, start.row, start.col), w: cols * grid.cell, h: rows * grid.cell };
}

const poolRect = (grid, pool) => ({
  ...cellRect(grid, pool.top, pool.left),
  w: pool.size[1] * grid.cell,
  h: pool.size[0] * grid.cell,
});

/** True once the map shows this value: while playing, after the window has reached it and its sum is complete. */
function reached(scene, r, c) {
  const { filled, result, pos } = scene;
  if (isBuilding(scene.terms) && r === pos.row && c === pos.col) return false;
  return filled === null || r * result.map.cols + c <= filled;
}

function poolReached(scene, r, c) {
  const { place } = scene.trace.pool;
  if (isBuilding(scene.terms) && place?.row === r && place.col === c) return false;
  return reached(scene, ...lastRead(scene.result, r, c));
}

function ghost(ctx, grid, slot, result, tokens) {
  if (!slot || (result.map && result.map.rows === result.input.rows && result.map.cols === result.input.cols)) return;
  ctx.save();
  ctx.setLineDash([1, 4]);
  ctx.lineWidth = 1;
  ctx.strokeStyle = tokens.ghost;
  ctx.strokeRect(grid.x + 0.5, grid.y + 0.5, slot.w - 1, slot.h - 1);
  ctx.restore();
}

function unreadLabel(ctx, { result, tokens }, grid) {
  const [[top], [, right]] = result.padding;
  const { rows, cols } = result.input;
  const label = (box, align) => {
    ctx.textAlign = align;
    text(ctx, "never read", box.x, box.y, { size: 11, colour: tokens.ink2 });
    ctx.textAlign = "center";
  };
  if (result.reads[1].unread.includes(cols - 1)) {
    const box = cellRect(grid, -top, cols + right);
    label({ x: box.x, y: box.y - 9 }, "right");
  } else if (result.reads[0].unread.includes(rows - 1)) {
    const box = cellRect(grid, rows, 0);
    label({ x: box.x, y: box.y + 9 + result.padding[0][1] * grid.cell }, "left");
  }
}
