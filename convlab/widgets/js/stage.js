/** Mouse, touch and keyboard on the stage: drag the window, click an output, walk with the arrows. */

import { PANELS } from "./depth.js";
import { lensGrids } from "./paint.js";

/** Listens on the view's pad; every action ends in `view.move`. */
export function stageInput(view) {
  const { pad } = view;
  let dragging = null;

  pad.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || !view.result?.map) return;
    const spot = locate(view, event);
    if (!spot) return;
    pad.setPointerCapture(event.pointerId);
    pad.focus({ preventScroll: true });
    dragging = grab(view, spot, event);
    view.pointAt(null);
    view.move(dragging.target(event), { glide: !dragging.held });
  });
  pad.addEventListener("pointermove", (event) => {
    if (dragging) view.move(dragging.target(event), { glide: false });
    else {
      const spot = locate(view, event);
      pad.style.cursor = spot ? "pointer" : "";
      view.pointAt(spot && itemAt(view, spot, event));
    }
  });
  pad.addEventListener("pointerleave", () => view.pointAt(null));
  for (const end of ["pointerup", "pointercancel", "lostpointercapture"]) {
    pad.addEventListener(end, () => { dragging = null; });
  }
  pad.addEventListener("keydown", (event) => onKey(view, event));
}

/** Place of an event on the stage, in the stage's own pixels. */
function point(view, event) {
  const box = view.pad.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

const KINDS = { input: "input", green: "input", blue: "input", map: "map", fourth: "pooled" };
const isInput = (panel) => KINDS[panel] === "input";

/** The cell under the pointer, where cells are large enough to point at: { kind, row, col }. */
function itemAt(view, { panel, surface }, event) {
  if (surface.cell < 12 || (panel === "fourth" && !view.result.pooled)) return null;
  const { x, y } = point(view, event);
  const [row, col] = [Math.floor(surface.r0 + (y - surface.y) / surface.cell), Math.floor(surface.c0 + (x - surface.x) / surface.cell)];
  const { input, map, pooled, padding } = view.result;
  const inside = (plane, [[top, bottom], [left, right]] = [[0, 0], [0, 0]]) => row >= -top && col >= -left && row < plane.rows + bottom && col < plane.cols + right;
  const exists = { input: () => inside(input, padding), map: () => inside(map), pooled: () => inside(pooled) }[KINDS[panel]]();
  const channel = isInput(panel) && view.result.channels ? { channel: PANELS.indexOf(panel) } : {};
  return exists ? { kind: KINDS[panel], row, col, ...channel } : null;
}

/** The grid under the pointer: { panel, surface } with the surface's own scale, or null. */
function locate(view, event) {
  const { x, y } = point(view, event);
  const L = view.layout;
  const { input, map, pooled } = view.result;
  if (!map) return null;
  const planes = { input, green: input, blue: input, map, fourth: pooled ?? (view.coverage ? input : null) };
  for (const [panel, plane] of Object.entries(planes)) {
    if (!plane || !L[panel]) continue;
    for (const surface of surfaces(view, L[panel], panel, plane)) {
      if (x >= surface.left && y >= surface.top && x < surface.right && y < surface.bottom) return { panel, surface };
    }
  }
  return null;
}

/** The rectangles of a panel that stand for pixels, each with the pixel at its origin. */
function surfaces(view, area, panel, plane) {
  const box = (x, y, w, h, cell, r0, c0) => ({ left: x, top: y, right: x + w, bottom: y + h, x, y, cell, r0, c0 });
  if (area.grid) {
    const { x, y, cell } = area.grid;
    const [[top, bottom], [left, right]] = isInput(panel) ? view.result.padding : [[0, 0], [0, 0]];
    return [box(x - left * cell, y - top * cell, (plane.cols + left + right) * cell, (plane.rows + top + bottom) * cell, cell, -top, -left)];
  }
  const { pic, scale, lens } = area;
  const origin = lensGrids(view.scene())[isInput(panel) ? "input" : panel];
  return [
    box(pic.x, pic.y, pic.w, pic.h, scale, 0, 0),
    box(lens.x, lens.y, lens.cols * lens.cell, lens.rows * lens.cell, lens.cell, origin.r0, origin.c0),
  ];
}

/** Starts a drag: inside the window it is held where it was taken, elsewhere it jumps there. */
function grab(view, { panel, surface }, event) {
  const at = (moved) => {
    const { x, y } = point(view, moved);
    return { row: surface.r0 + (y - surface.y) / surface.cell, col: surface.c0 + (x - surface.x) / surface.cell };
  };
  const { stride, padding, steps, pool } = view.result;
  const start = at(event);
  if (panel === "map") return { held: false, target: (moved) => floor(at(moved)) };
  if (panel === "fourth" && pool) {
    return { held: false, target: (moved) => ({ row: Math.floor(at(moved).row) * pool.stride[0], col: Math.floor(at(moved).col) * pool.stride[1] }) };
  }
  // on the input: the position whose window stands with its middle under the pointer
  const spans = steps.map((s) => s.span);
  const corner = { row: view.pos.row * stride[0] - padding[0][0], col: view.pos.col * stride[1] - padding[1][0] };
  const held = isInput(panel) && start.row >= corner.row && start.col >= corner.col && start.row < corner.row + spans[0] && start.col < corner.col + spans[1];
  const grip = held ? { row: start.row - corner.row, col: start.col - corner.col } : { row: spans[0] / 2, col: spans[1] / 2 };
  return {
    held,
    target: (moved) => {
      const { row, col } = at(moved);
      return {
        row: Math.round((row - grip.row + padding[0][0]) / stride[0]),
        col: Math.round((col - grip.col + padding[1][0]) / stride[1]),
      };
    },
  };
}

const floor = ({ row, col }) => ({ row: Math.floor(row), col: Math.floor(col) });

const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

function onKey(view, event) {
  if (event.altKey || event.metaKey || !view.result?.map) return;
  const { row, col } = view.pos;
  const { rows, cols } = view.result.map;
  const page = view.layout.level === "image" ? view.layout.map.lens.rows : rows;
  const step = STEPS[event.key];
  const actions = {
    Home: () => view.move(event.ctrlKey ? { row: 0, col: 0 } : { row, col: 0 }),
    End: () => view.move(event.ctrlKey ? { row: rows - 1, col: cols - 1 } : { row, col: cols - 1 }),
    PageUp: () => view.move({ row: row - page, col }),
    PageDown: () => view.move({ row: row + page, col }),
    " ": () => view.play(),
    ",": () => view.stepBy(-1),
    ".": () => view.stepBy(1),
    Escape: () => view.stopFilling(),
  };
  const action = step
    ? () => view.move({ row: row + step[0] * (event.shiftKey ? 10 : 1), col: col + step[1] * (event.shiftKey ? 10 : 1) })
    : actions[event.key];
  if (!action) return;
  event.preventDefault();
  event.stopPropagation(); // the notebook binds the same keys
  action();
}
