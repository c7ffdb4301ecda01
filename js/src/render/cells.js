/** The cells of the stage: pixels with the weights on them, values of the maps, counts. Nothing is computed here. */
import { COVERED, coverageColour, css, greyColour, inkOn, weightTint } from "./colormaps.js";
import { showsNumbers } from "../layout/explorer.ts";
import { cellRect, cellText, chip, dotted, edge, hatch, rect, strip } from "./canvas.js";
import { isBuilding } from "../core/term-stepping.ts";
import { exponent, number, weightText } from "../text/numbers-and-sentences.ts";

const SMALLEST_TAG = 34; // a smaller cell shows its number, but not the weight below it

/** Pixels, the zeros around them and, under the window, the weights. `range` is [row, col, end row, end col]. */
export function paintInputCells(ctx, scene, grid, [r0, c0, r1, c1], trace) {
  const { result, tokens, L } = scene;
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
      let fill = asGrey
        ? (scene.shade ?? greyColour)((value - scene.low) / (scene.high - scene.low))
        : inside
          ? tokens.cellRgb
          : tokens.pageRgb;
      const count =
        scene.settings.coverage && inside && scene.coverage ? scene.coverage.data[r * input.cols + c] : null;
      if (count !== null) fill = mix(fill, coverageColour(count, scene.coverageTop, tokens.theme), plain ? 1 : COVERED);
      if (tap && plain)
        fill = weightTint(
          tap.weight,
          tap.index,
          kernel.data.length,
          tokens.theme,
          cellStrength(grid, kernel, tap.weight),
        );
      rect(ctx, box, css(fill));
      if (inside && !plain) edge(ctx, box, tokens);
      if (!inside) dotted(ctx, box, tokens);
      if (scene.unreadLine(r, c)) hatch(ctx, box, tokens);
      const room = grid.cell >= SMALLEST_TAG;
      if (tap?.weight && !plain && !room)
        strip(
          ctx,
          box,
          weightTint(tap.weight, tap.index, kernel.data.length, tokens.theme, cellStrength(grid, kernel, tap.weight)),
        );
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
      cellText(ctx, shown, upper, {
        size: plain ? size : Math.min(14, Math.floor(0.36 * grid.cell)),
        weight: quiet && plain ? 400 : 600,
        colour: quiet && plain ? tokens.zeroInk : ink,
      });
      if (!room) continue;
      const tag = { x: box.x, y: box.y + box.h * 0.54, w: box.w, h: box.h * 0.36 };
      if (!plain && !quiet) chip(ctx, weight, tag, weightTint(tap.weight, tap.index, kernel.data.length, tokens.theme));
      else cellText(ctx, weight, tag, { size: 11, colour: plain ? (quiet ? tokens.zeroInk : inkOn(fill)) : ink });
    }
  }
  ctx.globalAlpha = 1;
  if (scene.brush) corners(ctx, cellRect(grid, scene.brush.row, scene.brush.col), tokens);
}

/** The pixel under the brush. */
function corners(ctx, { x, y, w, h }, tokens) {
  const [far, arm] = [3, Math.max(4, w / 4)];
  ctx.save();
  ctx.beginPath();
  for (const [cx, cy, dx, dy] of [
    [x, y, 1, 1],
    [x + w, y, -1, 1],
    [x, y + h, 1, -1],
    [x + w, y + h, -1, -1],
  ]) {
    const [px, py] = [cx + far * dx, cy + far * dy];
    ctx.moveTo(px + arm * dx, py);
    ctx.lineTo(px, py);
    ctx.lineTo(px, py + arm * dy);
  }
  for (const [colour, width] of [
    [css(tokens.haloRgb), 4.5],
    [tokens.ring, 2],
  ]) {
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

export function paintValueCells(ctx, scene, kind, grid, plane, [r0, c0, r1, c1], focus, isReached, dim = 1) {
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
      cellText(ctx, number(value, scene.cellDigits), box, {
        short: [number(value, 0), exponent(value)],
        size: Math.min(grid.cell >= 44 ? 16 : here ? 14 : 12, Math.floor(0.4 * grid.cell)),
        weight: here ? 600 : 400,
        colour: inkOn(fill),
      });
    }
  }
}

export function paintCoverageCells(ctx, scene, grid, [r0, c0, r1, c1]) {
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
      if (showsNumbers(grid.cell))
        cellText(ctx, String(count), box, {
          size: 14,
          colour: count ? inkOn(fill) : tokens.ink2,
          halo: count ? null : css(fill),
        });
    }
  }
}
