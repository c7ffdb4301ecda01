/** The kernel that does not fit, at its real span over the input, and both lengths. */
import { css, inkOn, weightTint } from "./colormaps.js";
import { showsNumbers } from "../layout/explorer.ts";
import { cellRect, cellText, rect, text } from "./canvas.js";
import { weightText } from "../text/numbers-and-sentences.ts";

/** The kernel at its real span, laid over the picture that is too small for it, and both lengths. */
export function paintOverhang(ctx, scene, grid) {
  const { result, tokens } = scene;
  const { kernel, dilation, steps, input, padding } = result;
  const start = [0, 1].map(
    (axis) => (input[axis ? "cols" : "rows"] + padding[axis][1] - padding[axis][0] - steps[axis].span) / 2,
  );
  const at = (r, c) => cellRect(grid, start[0] + r, start[1] + c);
  for (let r = 0; r < kernel.rows; r += 1) {
    for (let c = 0; c < kernel.cols; c += 1) {
      const box = at(r * dilation[0], c * dilation[1]);
      const weight = kernel.data[r * kernel.cols + c];
      const fill = weightTint(weight, r * kernel.cols + c, kernel.data.length, tokens.theme);
      rect(ctx, box, css(fill));
      if (showsNumbers(grid.cell))
        cellText(ctx, `×${weightText(weight, scene.denominator)}`, box, {
          size: 14,
          weight: weight ? 600 : 400,
          colour: weight ? inkOn(fill) : tokens.zeroInk,
        });
    }
  }
  const corner = at(0, 0);
  const box = { x: corner.x, y: corner.y, w: steps[1].span * grid.cell, h: steps[0].span * grid.cell };
  const own = cellRect(grid, -padding[0][0], -padding[1][0]);
  const size = { x: own.x, w: (input.cols + padding[1][0] + padding[1][1]) * grid.cell };
  overhangFrame(ctx, scene, box, size, box.y + box.h);
}

export function paintPictureOverhang(ctx, scene) {
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
    text(
      ctx,
      `the kernel spans ${axis.span} rows, the input has ${axis.size + axis.start + axis.end}`,
      box.x + box.w / 2,
      Math.min(y + 18, L.height - 12),
      { size: 13, weight: 600, colour: tokens.error },
    );
    return;
  }
  measure(ctx, box.x, box.x + box.w, y + 16, `kernel spans ${result.steps[1].span}`, tokens.error, tokens);
  const { start, end, size: n } = result.steps[1];
  measure(
    ctx,
    size.x,
    size.x + size.w,
    y + 37,
    start + end ? `input and padding ${n + start + end}` : `input ${n}`,
    tokens.ink,
    tokens,
  );
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
