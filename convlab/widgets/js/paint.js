/** Draws the stage on one canvas: number grids, lenses, beams, rings. It reads a scene and computes nothing of its own. */
import { COVERED, coverageColour, css, greyColour, inkOn, weightTint } from "./colour.js";
import { channelScenes } from "./depth.js";
import { lensOrigin, showsNumbers } from "./layout.js";
import { cellRect, cellText, chip, dotted, edge, hatch, lensRange, rect, ring, strip, text } from "./pen.js";
import { lastRead, paintEmptyWindow, paintPoolEdge, paintWinner } from "./pool.js";
import { isBuilding } from "./terms.js";
import { exponent, number, weightText } from "./words.js";

const SMALLEST_TAG = 34; // a smaller cell shows its number, but not the weight below it

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
  for (const sign of L.signs) if (sign !== arrow || !result.problem) text(ctx, sign.text, sign.x, sign.y, { size: sign.text === "→" ? 20 : 24, colour: tokens.ink2 });
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
  paintValueCells(ctx, scene, "map", mapGrid, map, range(mapGrid, map), dim ? null : scene.pos, (r, c) => reached(scene, r, c), dim ? 0.36 : 1);
  ctx.globalAlpha = 1;
  if (!dim && mapGrid.cell > 6) {
    if (pooled) paintPoolEdge(ctx, scene, mapGrid);
    if (scene.result.problem === "empty pool") ring(ctx, paintEmptyWindow(ctx, scene, mapGrid), { ...scene.tokens, ring: scene.tokens.error }, "dashed", 2);
    if (scene.trace.pool?.place) ring(ctx, poolRect(mapGrid, scene.trace.pool), scene.tokens, "dashed");
    ring(ctx, cellRect(mapGrid, scene.shown.row, scene.shown.col), scene.tokens, "solid", reached(scene, scene.pos.row, scene.pos.col) ? 2 : 1);
    if (pooled && !isBuilding(scene.terms)) paintWinner(ctx, scene, mapGrid);
  }
  if (dim || scene.result.problem || !fourthGrid) return;
  if (pooled) {
    const place = scene.trace.pool.place;
    paintValueCells(ctx, scene, "pooled", fourthGrid, pooled, range(fourthGrid, pooled), place, (r, c) => poolReached(scene, r, c));
    ctx.globalAlpha = 1;
    if (place) ring(ctx, cellRect(fourthGrid, place.row, place.col), scene.tokens, "dashed");
  } else {
    paintCoverageCells(ctx, scene, fourthGrid, range(fourthGrid, scene.coverage));
    ctx.globalAlpha = 1;
  }
}

/** Pixels, the zeros around them and, under the window, the weights. `range` is [row, col, end row, end col]. */
function paintInputCells(ctx, scene, grid, [r0, c0, r1, c1], trace) {
  const { result, tokens, settings, L } = scene;
  const { input, kernel } = result;
  const taps = new Map(trace ? trace.taps.map((tap, i) => [`${tap.row},${tap.col}`, { ...tap, index: i }]) : []);
  const plain = L.level === "numbers";
  for (let r = r0; r < r1; r += 1) {
    for (let c = c0; c < c1; c += 1) {
      const inside = r >= 0 && c >= 0 && r < input.rows && c < input.cols;
      const box = cellRect(grid, r, c);
      const marked = mark(ctx, scene, "input", r, c);
      const tap = taps.get(`${r},${c}`);
      const value = inside ? input.data[r * input.cols + c] : scene.paddedPixel(r, c);
      const asGrey = !showsNumbers(grid.cell) || (inside && !plain); // without numbers, brightness has to tell
      let fill = asGrey ? (scene.shade ?? greyColour)((value - scene.low) / (scene.high - scene.low)) : inside ? tokens.cellRgb : tokens.pageRgb;
      const count = scene.settings.coverage && inside && scene.coverage ? scene.coverage.data[r * input.cols + c] : null;
      if (count !== null) fill = mix(fill, coverageColour(count, scene.coverageTop, tokens.theme), plain ? 1 : COVERED);
      if (tap && plain) fill = weightTint(tap.weight, tap.index, kernel.data.length, tokens.theme, cellStrength(grid, kernel, tap.weight));
      rect(ctx, box, css(fill));
      if (inside && !plain) edge(ctx, box, tokens);
      if (!inside) dotted(ctx, box, tokens);
      if (scene.unreadLine(r, c)) hatch(ctx, box, tokens);
      const room = grid.cell >= SMALLEST_TAG;
      if (tap && tap.weight && !plain && !room) strip(ctx, box, weightTint(tap.weight, tap.index, kernel.data.length, tokens.theme, cellStrength(grid, kernel, tap.weight)));
      if (marked) inset(ctx, box, tokens);
      if (!showsNumbers(grid.cell)) continue;
      if (count !== null && room) paintCount(ctx, count, box, inkOn(fill));
      const ink = inside || (tap && plain) ? inkOn(fill) : tokens.ink2;
      const shown = number(value, scene.inputDigits);
      const size = Math.min(plain ? 16 : 12, Math.floor(0.4 * grid.cell));
      if (!tap) {
        cellText(ctx, shown, box, { size, colour: ink, halo: scene.unreadLine(r, c) ? css(fill) : null });
        continue;
      }
      const weight = `×${weightText(tap.weight, scene.denominator)}`;
      const quiet = tap.weight === 0;
      const upper = room ? { ...box, h: box.h * 0.62, y: box.y + 1 } : plain ? box : { ...box, h: box.h * 0.82 };
      cellText(ctx, shown, upper, { size: plain ? size : Math.min(14, Math.floor(0.36 * grid.cell)), weight: quiet && plain ? 400 : 600, colour: quiet && plain ? tokens.zeroInk : ink });
      if (!room) continue;
      const tag = { x: box.x, y: box.y + box.h * 0.54, w: box.w, h: box.h * 0.36 };
      if (!plain && !quiet) chip(ctx, weight, tag, weightTint(tap.weight, tap.index, kernel.data.length, tokens.theme));
      else cellText(ctx, weight, tag, { size: 11, colour: plain ? (quiet ? tokens.zeroInk : inkOn(fill)) : ink });
    }
  }
  ctx.globalAlpha = 1;
  if (scene.brush) corners(ctx, cellRect(grid, scene.brush.row, scene.brush.col), tokens);
}

/** The pixel that the brush stands on. */
function corners(ctx, { x, y, w, h }, tokens) {
  const [far, arm] = [3, Math.max(4, w / 4)];
  ctx.save();
  ctx.beginPath();
  for (const [cx, cy, dx, dy] of [[x, y, 1, 1], [x + w, y, -1, 1], [x, y + h, 1, -1], [x + w, y + h, -1, -1]]) {
    const [px, py] = [cx + far * dx, cy + far * dy];
    ctx.moveTo(px + arm * dx, py);
    ctx.lineTo(px, py);
    ctx.lineTo(px, py + arm * dy);
  }
  for (const [colour, width] of [[css(tokens.haloRgb), 4.5], [tokens.ring, 2]]) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    ctx.stroke();
  }
  ctx.restore();
}

/** The number of windows, small, in the upper right corner of a cell. */
function paintCount(ctx, count, { x, y, w }, colour) {
  const size = w >= 44 ? 11 : 10;
  cellText(ctx, String(count), { x: x + w - 17, y: y + 2, w: 17, h: size + 1 }, { size, colour });
}

const FADED = 0.45;

const mix = (a, b, share) => a.map((level, i) => Math.round(level + share * (b[i] - level)));

/** Sets how strongly a cell is drawn while something is pointed at; true for a cell that gets a frame. */
function mark(ctx, { partners }, kind, r, c, strength = 1) {
  const lit = !partners || partners.lit[kind](r, c);
  ctx.globalAlpha = lit ? strength : FADED * strength;
  return Boolean(partners?.framed[kind](r, c));
}

/** A thin frame inside a cell. */
function inset(ctx, { x, y, w, h }, tokens) {
  if (w < 8) return;
  ctx.strokeStyle = tokens.ring;
  ctx.lineWidth = 1.5;
  ctx.strokeRect(x + 2, y + 2, w - 4, h - 4);
}

/** Cells too small for a number tell the size of a weight by the strength of its colour. */
function cellStrength(grid, kernel, weight) {
  if (showsNumbers(grid.cell)) return 1;
  const top = kernel.data.reduce((most, w) => Math.max(most, Math.abs(w)), 0) || 1;
  return 0.25 + (0.75 * Math.abs(weight)) / top;
}

function paintValueCells(ctx, scene, kind, grid, plane, [r0, c0, r1, c1], focus, isReached, dim = 1) {
  const winner = focus && !isBuilding(scene.terms) ? scene.trace?.pool?.winner : null;
  for (let r = Math.max(0, r0); r < Math.min(plane.rows, r1); r += 1) {
    for (let c = Math.max(0, c0); c < Math.min(plane.cols, c1); c += 1) {
      const box = cellRect(grid, r, c);
      if (!isReached(r, c)) {
        rect(ctx, box, css(scene.tokens.cellRgb));
        continue;
      }
      const value = plane.data[r * plane.cols + c];
      const fill = scene.scale.colour(value);
      const marked = mark(ctx, scene, kind, r, c, dim);
      rect(ctx, box, css(fill));
      if (marked) inset(ctx, box, scene.tokens);
      if (!showsNumbers(grid.cell)) continue;
      const isWinner = kind === "map" && winner?.row === r && winner.col === c;
      const here = isWinner || (focus && focus.row === r && focus.col === c);
      cellText(ctx, number(value, scene.cellDigits), box, { short: [number(value, 0), exponent(value)], size: Math.min(grid.cell >= 44 ? 16 : here ? 14 : 12, Math.floor(0.4 * grid.cell)), weight: here ? 600 : 400, colour: inkOn(fill) });
    }
  }
}

function paintCoverageCells(ctx, scene, grid, [r0, c0, r1, c1]) {
  const { coverage, tokens } = scene;
  const top = scene.coverageTop || 1;
  for (let r = Math.max(0, r0); r < Math.min(coverage.rows, r1); r += 1) {
    for (let c = Math.max(0, c0); c < Math.min(coverage.cols, c1); c += 1) {
      const box = cellRect(grid, r, c);
      const count = coverage.data[r * coverage.cols + c];
      const fill = coverageColour(count, top, tokens.theme);
      const marked = scene.hover && mark(ctx, scene, "input", r, c); // these cells stand for the pixels
      rect(ctx, box, css(fill));
      if (marked) inset(ctx, box, tokens);
      if (count === 0) hatch(ctx, box, tokens);
      if (showsNumbers(grid.cell)) cellText(ctx, String(count), box, { size: 14, colour: count ? inkOn(fill) : tokens.ink2, halo: count ? null : css(fill) });
    }
  }
}

/* ---- picture level: pictures above, lenses below, beams between ---- */

/** The three lenses, each with the row and column at its top left corner: also what the mouse on them means. */
export function lensGrids({ L, result, shown, pos, trace, spans }) {
  const broken = result.problem === "kernel";
  const start = (at) => (broken ? { row: 0, col: 0 } : windowStart({ result }, at));
  const place = !L.fourth ? null : trace?.pool?.place ?? (result.pooled || broken ? null : centre(start(pos), spans, result.input));
  return {
    place,
    input: lensGrid(L.input.lens, start(shown), spans),
    map: lensGrid(L.map.lens, shown),
    fourth: L.fourth && lensGrid(L.fourth.lens, place ?? { row: 0, col: 0 }),
  };
}

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
    beam(ctx, L.map, mapGrid, tokens, [0, 0, ...result.mapShape]);
    if (place) beam(ctx, L.fourth, fourthGrid, tokens, [0, 0, ...(result.pool?.shape ?? [result.input.rows, result.input.cols])]);
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
  beam(ctx, L.input, grid, tokens, paddedInput(result));
  clipped(ctx, [L.input.lens], () => {
    paintInputCells(ctx, scene, grid, overlap(lensRange(grid), paddedInput(result)), scene.trace);
    ring(ctx, windowRect(grid, scene), tokens);
  });
}

function lensGrid(lens, target, spans) {
  const origin = lensOrigin(lens, target, spans);
  return { ...lens, r0: origin.row, c0: origin.col };
}

/** Where the window lies on the stage: on the grid of numbers, or on the lens. */
export function windowPlace(scene) {
  return windowRect(scene.L.level === "numbers" ? { ...scene.L.input.grid, r0: 0, c0: 0 } : lensGrids(scene).input, scene);
}

/** The pixel in the middle of a window; the nearest one where the window hangs over the border. */
function centre({ row, col }, [rows, cols], input) {
  const inside = (at, n) => Math.max(0, Math.min(n - 1, at));
  return { row: inside(row + Math.floor((rows - 1) / 2), input.rows), col: inside(col + Math.floor((cols - 1) / 2), input.cols) };
}

/** First row and column of the padded input, and those after the last. */
const paddedInput = ({ input, padding: [[top, bottom], [left, right]] }) => [-top, -left, input.rows + bottom, input.cols + right];

/** What two ranges of cells have in common, each as [first row, first col, row after the last, col after the last]. */
const overlap = (a, b) => a.map((at, i) => (i < 2 ? Math.max(at, b[i]) : Math.min(at, b[i])));

function clipped(ctx, lenses, draw) {
  ctx.save();
  ctx.beginPath();
  for (const { x, y, rows, cols, cell } of lenses) ctx.rect(x - 3, y - 3, cols * cell + 6, rows * cell + 6);
  ctx.clip();
  draw();
  ctx.restore();
  ctx.convlabNow = null; // the font went back, too
}

/** What the lens shows, on its picture: large enough to be seen, and not beyond the picture. */
function markerRect({ pic, scale }, grid) {
  const [w, h] = [Math.max(9, grid.cols * scale), Math.max(7, grid.rows * scale)];
  const [x, y] = [pic.x + (grid.c0 + grid.cols / 2) * scale - w / 2, pic.y + (grid.r0 + grid.rows / 2) * scale - h / 2];
  const fit = (at, from, length) => Math.max(from - 2, Math.min(at, from + length + 2));
  const [x0, y0] = [fit(x, pic.x, pic.w), fit(y, pic.y, pic.h)];
  return { x: x0, y: y0, w: fit(x + w, pic.x, pic.w) - x0, h: fit(y + h, pic.y, pic.h) - y0 };
}

const marker = (ctx, panel, grid, tokens) => ring(ctx, markerRect(panel, grid), tokens);

/** From the marker in the picture to those cells of the lens that exist: all between `cells` [r0, c0, r1, c1]. */
function beam(ctx, panel, grid, tokens, cells) {
  const from = markerRect(panel, grid);
  const [r0, c0, r1, c1] = overlap([grid.r0, grid.c0, grid.r0 + grid.rows, grid.c0 + grid.cols], cells);
  const lens = { ...cellRect(grid, r0, c0), w: (c1 - c0) * grid.cell, h: (r1 - r0) * grid.cell };
  const beside = lens.x > panel.pic.x + panel.pic.w && lens.y < panel.pic.y + panel.pic.h;
  const ends = beside
    ? [[from.x + from.w, from.y, lens.x, lens.y], [from.x + from.w, from.y + from.h, lens.x, lens.y + lens.h]]
    : [[from.x, from.y + from.h, lens.x, lens.y], [from.x + from.w, from.y + from.h, lens.x + lens.w, lens.y]];
  ctx.beginPath();
  ctx.moveTo(ends[0][0], ends[0][1]);
  ctx.lineTo(ends[0][2], ends[0][3]);
  ctx.lineTo(ends[1][2], ends[1][3]);
  ctx.lineTo(ends[1][0], ends[1][1]);
  ctx.fillStyle = tokens.beamFill;
  ctx.save();
  const gap = new Path2D();
  if (beside) gap.rect(panel.pic.x + panel.pic.w, 0, lens.x - panel.pic.x - panel.pic.w, 1e4);
  else gap.rect(0, panel.pic.y + panel.pic.h, 1e4, lens.y - panel.pic.y - panel.pic.h);
  ctx.clip(gap);
  ctx.fill();
  ctx.restore();
  for (const [x0, y0, x1, y1] of ends) {
    ctx.beginPath();
    ctx.moveTo(x0, y0);
    ctx.lineTo(x1, y1);
    ctx.strokeStyle = tokens.beamLine;
    ctx.lineWidth = 1;
    ctx.stroke();
  }
}

/** While playing, what the window has not reached yet is empty. */
function fillCover(ctx, scene) {
  const { L, result, filled, tokens } = scene;
  if (filled === null) return;
  const cover = ({ pic, scale }, [rows, cols], isReached) => {
    ctx.fillStyle = css(tokens.cellRgb);
    let row = 0;
    while (row < rows && isReached(row, cols - 1)) row += 1;
    for (; row < rows && isReached(row, 0); row += 1) { // partly there; padded pooling windows can end on the same row
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
  for (const index of reads[0].unread) hatch(ctx, { x: pic.x, y: pic.y + index * scale, w: pic.w, h: Math.max(2, scale) }, tokens);
  for (const index of reads[1].unread) hatch(ctx, { x: pic.x + index * scale, y: pic.y, w: Math.max(2, scale), h: pic.h }, tokens);
}

/* ---- the impossible kernel ---- */

/** The kernel at its real span, laid over the picture that is too small for it, and both lengths. */
function paintOverhang(ctx, scene, grid) {
  const { result, tokens } = scene;
  const { kernel, dilation, steps, input, padding } = result;
  const start = [0, 1].map((axis) => (input[axis ? "cols" : "rows"] + padding[axis][1] - padding[axis][0] - steps[axis].span) / 2);
  const at = (r, c) => cellRect(grid, start[0] + r, start[1] + c);
  for (let r = 0; r < kernel.rows; r += 1) {
    for (let c = 0; c < kernel.cols; c += 1) {
      const box = at(r * dilation[0], c * dilation[1]);
      const weight = kernel.data[r * kernel.cols + c];
      const fill = weightTint(weight, r * kernel.cols + c, kernel.data.length, tokens.theme);
      rect(ctx, box, css(fill));
      if (showsNumbers(grid.cell)) cellText(ctx, `×${weightText(weight, scene.denominator)}`, box, { size: 14, weight: weight ? 600 : 400, colour: weight ? inkOn(fill) : tokens.zeroInk });
    }
  }
  const corner = at(0, 0);
  const box = { x: corner.x, y: corner.y, w: steps[1].span * grid.cell, h: steps[0].span * grid.cell };
  const own = cellRect(grid, -padding[0][0], -padding[1][0]);
  const size = { x: own.x, w: (input.cols + padding[1][0] + padding[1][1]) * grid.cell };
  overhangFrame(ctx, scene, box, size, box.y + box.h);
}

function paintPictureOverhang(ctx, scene) {
  const { L, result } = scene;
  const { pic, scale } = L.input;
  const { steps, padding, input } = result;
  const [h, w] = steps.map((s) => s.span * scale);
  const box = { x: pic.x + (pic.w - w) / 2, y: pic.y + (pic.h - h) / 2, w, h };
  const size = { x: pic.x - padding[1][0] * scale, w: (input.cols + padding[1][0] + padding[1][1]) * scale };
  overhangFrame(ctx, scene, box, size, Math.max(pic.y + pic.h, box.y + h));
}

function overhangFrame(ctx, { result, tokens, L }, box, size, y) {
  ctx.save();
  ctx.setLineDash([8, 4]);
  ctx.strokeStyle = tokens.error;
  ctx.lineWidth = 2;
  ctx.strokeRect(box.x + 1, box.y + 1, box.w - 2, box.h - 2);
  ctx.restore();
  const tall = result.steps[1].map >= 1;
  if (tall) {
    const axis = result.steps[0];
    text(ctx, `the kernel spans ${axis.span} rows, the input has ${axis.size + axis.start + axis.end}`, box.x + box.w / 2, Math.min(y + 18, L.height - 12), { size: 13, weight: 600, colour: tokens.error });
    return;
  }
  measure(ctx, box.x, box.x + box.w, y + 16, `kernel spans ${result.steps[1].span}`, tokens.error, tokens);
  const { start, end, size: n } = result.steps[1];
  measure(ctx, size.x, size.x + size.w, y + 37, start + end ? `input and padding ${n + start + end}` : `input ${n}`, tokens.ink, tokens);
}

function measure(ctx, x0, x1, y, label, colour, tokens) {
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(x0 + 0.5, y - 5);
  ctx.lineTo(x0 + 0.5, y + 5);
  ctx.moveTo(x0, y);
  ctx.lineTo(x1, y);
  ctx.moveTo(x1 - 0.5, y - 5);
  ctx.lineTo(x1 - 0.5, y + 5);
  ctx.stroke();
  text(ctx, label, (x0 + x1) / 2, y, { size: 13, weight: 600, colour, halo: css(tokens.pageRgb) });
}

/* ---- small parts ---- */

function windowStart({ result }, { row, col }) {
  return { row: row * result.stride[0] - result.padding[0][0], col: col * result.stride[1] - result.padding[1][0] };
}

function windowRect(grid, scene) {
  const start = windowStart(scene, scene.shown);
  const [rows, cols] = scene.spans;
  return { ...cellRect(grid, start.row, start.col), w: cols * grid.cell, h: rows * grid.cell };
}

const poolRect = (grid, pool) => ({ ...cellRect(grid, pool.top, pool.left), w: pool.size[1] * grid.cell, h: pool.size[0] * grid.cell });

/** Whether the map shows this value already: not while playing before the window came, nor while its sum builds up. */
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
