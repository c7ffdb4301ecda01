/** Mouse, touch and keyboard on the stage: drag the window, click an output, walk with the arrows. */

import { PANELS } from "../core/channels.ts";
import { lensGrids } from "../render/lens.js";
import { pointKey } from "../ui/keyboard-cursor.js";

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
    pad.addEventListener(end, () => {
      dragging = null;
    });
  }
  pad.addEventListener("keydown", (event) => onKey(view, event));
  pad.addEventListener("blur", () => {
    if (view.pointing) view.pointAt(null);
  });
}

/** Place of an event on the stage, in the stage's own pixels. */
export function point(view, event) {
  const box = view.pad.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

const GRIDS = [...PANELS, "map", "fourth"]; // from left to right
const SMALLEST_TARGET = 12; // pixels: a smaller cell cannot be pointed at

export const isInput = (panel) => PANELS.includes(panel);

/** Item of a cell in a panel; the coverage map shows the pixels of the input. */
function itemOf({ result }, { panel, row, col }) {
  if (panel === "fourth") return { kind: result.pooled ? "pooled" : "input", row, col };
  if (!isInput(panel)) return { kind: panel, row, col };
  return { kind: "input", row, col, ...(result.channels ? { channel: PANELS.indexOf(panel) } : {}) };
}

/** The row and column of a surface under the pointer. */
export function cellAt(view, surface, event) {
  const { x, y } = point(view, event);
  return {
    row: Math.floor(surface.r0 + (y - surface.y) / surface.cell),
    col: Math.floor(surface.c0 + (x - surface.x) / surface.cell),
  };
}

/** Position under the pointer, however small: { panel, row, col }, or null. */
export function spotAt(view, event) {
  const found = view.result && locate(view, event);
  return found && { panel: found.panel, ...cellAt(view, found.surface, event) };
}

/** The cell under the pointer, where cells are large enough to point at: { kind, row, col }. */
function itemAt(view, { panel, surface }, event) {
  if (surface.cell < SMALLEST_TARGET) return null;
  const { row, col } = cellAt(view, surface, event);
  const [rows, cols] = extentOf(view, panel);
  const exists = row >= rows[0] && row < rows[1] && col >= cols[0] && col < cols[1];
  return exists ? itemOf(view, { panel, row, col }) : null;
}

/** Plane that a panel shows, with its padding; or null. */
function planeOf({ result, layout }, panel) {
  const { input, map, pooled, pool } = result;
  if (!layout[panel]) return null;
  return isInput(panel) ? input : { map, fourth: pooled ?? (pool ? null : input) }[panel];
}

const paddingOf = ({ result }, panel) =>
  isInput(panel)
    ? result.padding
    : [
        [0, 0],
        [0, 0],
      ];

/** First row and the one after the last, and the same for columns, of all that a panel can show. */
function extentOf(view, panel) {
  const plane = planeOf(view, panel);
  return paddingOf(view, panel).map(([start, end], axis) => [-start, plane[axis ? "cols" : "rows"] + end]);
}

/** The grids whose cells the keyboard can point at, from left to right: as far as they can be seen. */
function targets(view) {
  return GRIDS.filter((panel) => planeOf(view, panel)).flatMap((panel) => {
    const surface = surfaces(view, view.layout[panel], panel, planeOf(view, panel)).at(-1);
    if (surface.cell < SMALLEST_TARGET) return [];
    const { left, top, right, bottom, cell, r0, c0 } = surface;
    const from = (first, length) => [Math.round(first), Math.round(first + length / cell)]; // between two cells while it glides
    const [rows, cols] = [from(r0, bottom - top), from(c0, right - left)];
    const [allRows, allCols] = extentOf(view, panel);
    const seen = ([first, after], [from, to]) => [Math.max(first, from), Math.min(after, to)];
    return [{ panel, rows: seen(rows, allRows), cols: seen(cols, allCols) }];
  });
}

/** The grid under the pointer: { panel, surface } with the surface's own scale, or null. */
function locate(view, event) {
  const { x, y } = point(view, event);
  const L = view.layout;
  if (!view.result.map) return null;
  for (const panel of GRIDS) {
    const plane = planeOf(view, panel);
    if (!plane) continue;
    for (const surface of surfaces(view, L[panel], panel, plane)) {
      if (x >= surface.left && y >= surface.top && x < surface.right && y < surface.bottom) return { panel, surface };
    }
  }
  return null;
}

/** The rectangles of a panel that stand for pixels, each with the pixel at its origin. */
export function surfaces(view, area, panel, plane) {
  const box = (x, y, w, h, cell, r0, c0) => ({ left: x, top: y, right: x + w, bottom: y + h, x, y, cell, r0, c0 });
  if (area.grid) {
    const { x, y, cell } = area.grid;
    const [[top, bottom], [left, right]] = paddingOf(view, panel);
    return [
      box(
        x - left * cell,
        y - top * cell,
        (plane.cols + left + right) * cell,
        (plane.rows + top + bottom) * cell,
        cell,
        -top,
        -left,
      ),
    ];
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
  const { stride, padding, steps } = view.result;
  const start = at(event);
  const spans = steps.map((step) => step.span);
  const corner = { row: view.pos.row * stride[0] - padding[0][0], col: view.pos.col * stride[1] - padding[1][0] };
  const held =
    isInput(panel) &&
    start.row >= corner.row &&
    start.col >= corner.col &&
    start.row < corner.row + spans[0] &&
    start.col < corner.col + spans[1];
  const grip = held ? { row: start.row - corner.row, col: start.col - corner.col } : undefined;
  return { held, target: (moved) => positionAt(view, panel, at(moved), grip) };
}

/** The window for a spot of a panel; on the input, the one that has the spot under its grip, by default its middle. */
function positionAt({ result }, panel, { row, col }, grip) {
  const { stride, padding, steps, pool } = result;
  if (panel === "map") return floor({ row, col });
  if (panel === "fourth" && pool) {
    return {
      row: Math.floor(row) * pool.stride[0] - pool.padding[0][0],
      col: Math.floor(col) * pool.stride[1] - pool.padding[1][0],
    };
  }
  const { row: down, col: right } = grip ?? { row: steps[0].span / 2, col: steps[1].span / 2 };
  return {
    row: Math.round((row - down + padding[0][0]) / stride[0]),
    col: Math.round((col - right + padding[1][0]) / stride[1]),
  };
}

const floor = ({ row, col }) => ({ row: Math.floor(row), col: Math.floor(col) });

const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

function onKey(view, event) {
  if (event.altKey || event.metaKey || !view.result?.map) return;
  const goTo = ({ panel, row, col }) => view.move(positionAt(view, panel, { row: row + 0.5, col: col + 0.5 }));
  if (pointKey(view, event, targets(view), { itemOf: (cell) => itemOf(view, cell), goTo })) {
    event.preventDefault();
    event.stopPropagation();
    return;
  }
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
    "[": () => view.stepTerm(-1),
    "]": () => view.stepTerm(1),
    Escape: () => (view.terms ? view.leaveTerms() : view.stopFilling()),
  };
  const action = step
    ? () =>
        view.move({ row: row + step[0] * (event.shiftKey ? 10 : 1), col: col + step[1] * (event.shiftKey ? 10 : 1) })
    : actions[event.key];
  if (!action) return;
  event.preventDefault();
  event.stopPropagation(); // the notebook binds the same keys
  action();
}
