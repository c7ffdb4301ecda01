/** Draws the maps, kernels, vectors and rings of one block of a network on its canvas. It computes nothing. */
import { rectanglesOf } from "./chain.js";
import { css, greyColour, paintPlane, signedColour } from "./colormaps.js";
import { cellBox } from "../layout/network.ts";
import { isMaps, isPoints, stacked } from "../core/network.ts";
import { ring } from "./canvas.js";

const FADED = 0.3; // of maps that have no part in the unit

/** Grey of a value from 0 (paper) to 1 (ink). */
export const GREY = { mode: "clip", low: 0, high: 1, colour: greyColour };

/** A canvas with a pixel for each value, all maps below each other, to be copied enlarged. */
export function picturesOf(value, scale, scratch = document.createElement("canvas")) {
  const all = isMaps(value) ? stacked(value) : { data: value, rows: 1, cols: value.length };
  const plane = isPoints(value) ? { data: all.data, rows: 1, cols: value.length } : all;
  if (scratch.width !== plane.cols || scratch.height !== plane.rows)
    [scratch.width, scratch.height] = [plane.cols, plane.rows];
  const context = scratch.getContext("2d");
  const image = context.createImageData(plane.cols, plane.rows);
  paintPlane(image, plane, scale);
  context.putImageData(image, 0, 0);
  return scratch;
}

/**
 * @param {CanvasRenderingContext2D} ctx already scaled to CSS pixels
 * @param {object} scene { L, value, picture, field, unit, kernels, tokens }: `field` is what the chosen unit sees of this
 *   block or null, `unit` the unit if it is in this block, `kernels` the one kernel of each map or null
 */
export function paintBlock(ctx, { L, value, picture, field, unit, kernels, tokens }) {
  ctx.clearRect(0, 0, L.w, L.h);
  ctx.imageSmoothingEnabled = false;
  if (!L.tiles) {
    paintVector(ctx, L, picture);
    if (field) vectorRings(ctx, L, field.indices ?? field.maps, tokens, Boolean(unit));
    return;
  }
  const [{ rows, cols }] = value;
  const lit = field && new Set(field.maps);
  L.tiles.forEach(({ x, y, w, h, kernel }, map) => {
    ctx.globalAlpha = !lit || lit.has(map) ? 1 : FADED;
    ctx.drawImage(picture, 0, map * rows, cols, rows, x, y, w, h);
    ctx.globalAlpha = 1;
    ctx.strokeStyle = tokens.ghost;
    ctx.lineWidth = 1;
    ctx.strokeRect(x - 0.5, y - 0.5, w + 1, h + 1);
    if (kernel) paintKernel(ctx, kernels[map], kernel, tokens);
  });
  if (!lit) return;
  const rectangles = rectanglesOf(field.rows, field.cols);
  const pad = unit ? 1 : 0;
  for (const map of lit) {
    const { x, y } = L.tiles[map];
    for (const [[top, bottom], [left, right]] of rectangles) {
      const box = {
        x: x + left * L.cell - pad,
        y: y + top * L.cell - pad,
        w: (right - left + 1) * L.cell + 2 * pad,
        h: (bottom - top + 1) * L.cell + 2 * pad,
      };
      ring(ctx, box, tokens, "solid", unit ? 2 : 1.5);
    }
  }
}

/** Cells in reading order, a hair of page between those that are large enough. */
function paintVector(ctx, L, picture) {
  for (let line = 0; line < L.lines; line += 1) {
    const count = Math.min(L.columns, L.length - line * L.columns);
    const { x, y } = cellBox(L, line * L.columns);
    ctx.drawImage(picture, line * L.columns, 0, count, 1, x, y, count * L.cell, L.cell);
  }
  if (L.cell < 6) return;
  for (let i = 0; i < L.length; i += 1) {
    const { x, y, w, h } = cellBox(L, i);
    ctx.clearRect(x + w - 1, y, 1, h);
    ctx.clearRect(x, y + h - 1, w, 1);
  }
}

function vectorRings(ctx, L, indices, tokens, own) {
  if (!own && indices.length > 1) {
    const [first, last] = [cellBox(L, 0), cellBox(L, Math.min(L.length, L.columns) - 1)];
    ring(
      ctx,
      { x: first.x - 1, y: first.y - 1, w: last.x + last.w - first.x + 2, h: L.lines * L.cell + 2 },
      tokens,
      "solid",
      1.5,
    );
    return;
  }
  for (const index of indices) {
    const box = cellBox(L, index);
    ring(ctx, { x: box.x - 1, y: box.y - 1, w: box.w + 1, h: box.h + 1 }, tokens);
  }
}

/** A kernel without numbers: the stronger the colour, the larger the weight; warm adds, cool subtracts. */
export function paintKernel(ctx, { data, rows, cols }, { x, y, cell }, tokens) {
  const most = data.reduce((a, b) => Math.max(a, Math.abs(b)), 0) || 1;
  for (let i = 0; i < rows * cols; i += 1) {
    ctx.fillStyle = css(signedColour(data[i] / most, tokens.theme));
    ctx.fillRect(x + (i % cols) * cell, y + Math.floor(i / cols) * cell, cell, cell);
  }
  ctx.strokeStyle = tokens.ghost;
  ctx.lineWidth = 1;
  ctx.strokeRect(x - 0.5, y - 0.5, cols * cell + 1, rows * cell + 1);
}
