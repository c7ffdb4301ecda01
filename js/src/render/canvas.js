/** The pen: cells, rings, hatches and texts, which every painter of this folder draws with. */

import { css, inkOn } from "./colormaps.js";

export const cellRect = (grid, r, c) => ({
  x: grid.x + (c - grid.c0) * grid.cell,
  y: grid.y + (r - grid.r0) * grid.cell,
  w: grid.cell,
  h: grid.cell,
});

/** Whole rows and columns that a lens can show, one more on each side while it slides. */
export const lensRange = (grid) => [
  Math.floor(grid.r0),
  Math.floor(grid.c0),
  Math.ceil(grid.r0 + grid.rows),
  Math.ceil(grid.c0 + grid.cols),
];

export function rect(ctx, { x, y, w, h }, fill) {
  ctx.fillStyle = fill;
  const gap = w > 8 ? 0.5 : 0;
  ctx.fillRect(x + gap, y + gap, w - 2 * gap, h - 2 * gap);
}

/** Keeps white pixels apart on a white page, black ones on a black page. */
export function edge(ctx, { x, y, w, h }, tokens) {
  if (w < 8) return;
  ctx.strokeStyle = tokens.beamFill;
  ctx.lineWidth = 1;
  ctx.strokeRect(x + 1, y + 1, w - 2, h - 2);
}

export function dotted(ctx, { x, y, w, h }, tokens) {
  if (w < 8) return;
  ctx.save();
  ctx.setLineDash([2, 3]);
  ctx.lineWidth = 1;
  ctx.strokeStyle = tokens.padding;
  ctx.strokeRect(x + 2.5, y + 2.5, w - 5, h - 5);
  ctx.restore();
}

export function hatch(ctx, { x, y, w, h }, tokens) {
  ctx.save();
  ctx.beginPath();
  ctx.rect(x, y, w, h);
  ctx.clip();
  ctx.strokeStyle = tokens.hatch;
  ctx.lineWidth = 1;
  ctx.beginPath();
  const step = 7;
  const from = Math.floor((x + y) / step) * step; // anchored to the stage, so that neighbouring cells join
  for (let s = from; s < x + w + y + h; s += step) {
    ctx.moveTo(s - y, y);
    ctx.lineTo(s - y - h, y + h);
  }
  ctx.stroke();
  ctx.restore();
}

/** Solid: the window and its output. Dashed: the pooling window and its result. A halo keeps it legible on any picture. */
export function ring(ctx, { x, y, w, h }, tokens, style = "solid", width = style === "solid" ? 2 : 1.5) {
  ctx.save();
  ctx.lineJoin = "miter";
  ctx.strokeStyle = css(tokens.haloRgb);
  ctx.lineWidth = width + 3;
  ctx.strokeRect(x, y, w, h);
  if (style === "dashed") ctx.setLineDash([5, 3]);
  ctx.strokeStyle = tokens.ring;
  ctx.lineWidth = width;
  ctx.strokeRect(x, y, w, h);
  ctx.restore();
}

/** Two lines between two boxes, down or across, and a tint between them, in the gap alone. */
export function beam(ctx, from, to, down, gap, tokens, dash = false) {
  const ends = down
    ? [
        [from.x, from.y + from.h, to.x, to.y],
        [from.x + from.w, from.y + from.h, to.x + to.w, to.y],
      ]
    : [
        [from.x + from.w, from.y, to.x, to.y],
        [from.x + from.w, from.y + from.h, to.x, to.y + to.h],
      ];
  ctx.save();
  const clip = new Path2D();
  clip.rect(gap.x, gap.y, gap.w, gap.h);
  ctx.save();
  ctx.clip(clip);
  ctx.beginPath();
  ctx.moveTo(ends[0][0], ends[0][1]);
  ctx.lineTo(ends[0][2], ends[0][3]);
  ctx.lineTo(ends[1][2], ends[1][3]);
  ctx.lineTo(ends[1][0], ends[1][1]);
  ctx.fillStyle = tokens.beamFill;
  ctx.fill();
  ctx.restore();
  if (dash) ctx.setLineDash([3, 3]);
  ctx.strokeStyle = tokens.beamLine;
  ctx.lineWidth = 1;
  for (const [x0, y0, x1, y1] of ends) {
    ctx.beginPath();
    ctx.moveTo(x0, y0);
    ctx.lineTo(x1, y1);
    ctx.stroke();
  }
  ctx.restore();
}

/** Setting a font is slow, even to the same one. */
function useFont(ctx, weight, size) {
  const font = `${weight} ${size}px ${ctx.convlabFont}`;
  if (ctx.convlabNow !== font) {
    ctx.font = font;
    ctx.convlabNow = font;
  }
}

const widths = new Map();

/** Width of a text; digits are all equally wide, so that a few measurements serve all numbers. */
function widthOf(ctx, string, weight, size) {
  const key = `${weight} ${size} ${ctx.convlabFont} ${string.replace(/\d/g, "0")}`;
  let width = widths.get(key);
  if (width === undefined) {
    useFont(ctx, weight, size);
    width = ctx.measureText(string.replace(/\d/g, "0")).width;
    widths.set(key, width);
  }
  return width;
}

export function text(ctx, string, x, y, { size = 13, weight = 400, colour, halo = null }) {
  useFont(ctx, weight, size);
  if (halo) {
    ctx.lineWidth = 6;
    ctx.lineJoin = "round";
    ctx.strokeStyle = halo;
    ctx.strokeText(string, x, y);
  }
  ctx.fillStyle = colour;
  ctx.fillText(string, x, y);
}

/** A number in the middle of its cell, in a smaller size when it is long; in a shorter form when it still does not fit. */
export function cellText(ctx, string, box, options) {
  let { size } = options;
  while (size >= 8 && widthOf(ctx, string, options.weight ?? 400, size) > box.w - 4) size -= 1;
  const [next, ...rest] = options.short ?? [];
  if (size < 8 && next) cellText(ctx, next, box, { ...options, short: rest });
  else if (size >= 8) text(ctx, string, box.x + box.w / 2, box.y + box.h / 2 + 0.5, { ...options, size });
}

/** The colour of a weight at the foot of a pixel that is too small for its number. */
export function strip(ctx, { x, y, w, h }, fill) {
  rect(ctx, { x, y: y + h * 0.76, w, h: h * 0.24 }, css(fill));
}

export function chip(ctx, string, box, fill) {
  const w = Math.min(box.w - 4, widthOf(ctx, string, 400, 11) + 8);
  ctx.fillStyle = css(fill);
  ctx.beginPath();
  ctx.roundRect(box.x + (box.w - w) / 2, box.y, w, Math.min(14, box.h), 2);
  ctx.fill();
  cellText(ctx, string, { ...box, h: Math.min(14, box.h) }, { size: 11, colour: inkOn(fill) });
}
