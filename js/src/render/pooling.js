/** Marks of pooling on the feature map: cells around it, and the largest value. */
import { windowIndices } from "../core/operations.ts";
import { css } from "./colormaps.js";
import { showsNumbers } from "../layout/explorer.ts";
import { cellRect, cellText, dotted, hatch, lensRange, rect } from "./canvas.js";

/** The map value that a pooling window reads last, in reading order. */
export function lastRead({ pool, mapShape }, row, col) {
  return [row, col].map((at, axis) => {
    const cells = windowIndices(at, pool.size[axis], { stride: pool.stride[axis], padding: pool.padding[axis] });
    return Math.min(mapShape[axis] - 1, cells[cells.length - 1]);
  });
}

/** The padding of the pooling, dotted; hatched, what the present window sees beyond it. */
export function paintPoolEdge(ctx, { result, trace, tokens }, grid) {
  const { pool, mapShape } = result;
  const [[top, bottom], [left, right]] = pool.padding;
  const [rows, cols] = mapShape;
  const seen = grid.rows ? lensRange(grid) : [-top, -left, rows + bottom, cols + right];
  const inMap = (r, c) => r >= 0 && c >= 0 && r < rows && c < cols;
  const inPadding = (r, c) => r >= -top && c >= -left && r < rows + bottom && c < cols + right && !inMap(r, c);
  const { kind, countIncludePad } = pool.options;
  const value = kind === "max" ? "−∞" : countIncludePad ? "0" : "";
  for (let r = Math.max(-top, seen[0]); r < Math.min(rows + bottom, seen[2]); r += 1) {
    for (let c = Math.max(-left, seen[1]); c < Math.min(cols + right, seen[3]); c += 1) {
      if (!inPadding(r, c)) continue;
      const box = cellRect(grid, r, c);
      rect(ctx, box, css(tokens.pageRgb));
      dotted(ctx, box, tokens);
      if (showsNumbers(grid.cell)) cellText(ctx, value, box, { size: 12, colour: tokens.ink2 });
    }
  }
  for (const { row, col } of trace.pool?.cells ?? []) {
    if (!inMap(row, col) && !inPadding(row, col)) hatch(ctx, cellRect(grid, row, col), tokens);
  }
}

/** Position of the first pooling window that covers only padding. */
export function paintEmptyWindow(ctx, { result, tokens }, grid) {
  const { empty, padding, size } = result.pool;
  const [top, left] = padding.map(([start], axis) => (axis === empty.axis ? empty.first : -start));
  for (let r = top; r < top + size[0]; r += 1) {
    for (let c = left; c < left + size[1]; c += 1) dotted(ctx, cellRect(grid, r, c), tokens);
  }
  return { ...cellRect(grid, top, left), w: size[1] * grid.cell, h: size[0] * grid.cell };
}

/** A corner of ink in the cell that holds the maximum. */
export function paintWinner(ctx, { trace, tokens }, grid) {
  const { winner } = trace.pool ?? {};
  if (!winner) return;
  const { x, y, w, h } = cellRect(grid, winner.row, winner.col);
  const side = Math.max(4, Math.round(0.24 * w));
  const corner = (length, fill) => {
    ctx.beginPath();
    ctx.moveTo(x + w, y + h);
    ctx.lineTo(x + w - length, y + h);
    ctx.lineTo(x + w, y + h - length);
    ctx.fillStyle = fill;
    ctx.fill();
  };
  corner(side + 3, css(tokens.haloRgb));
  corner(side, tokens.ring);
}
