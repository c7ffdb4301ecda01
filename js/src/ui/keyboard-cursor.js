/** Pointing with the keyboard: Enter on the stage starts, arrows choose a cell, Enter goes there, Escape ends. */

const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/**
 * The cell that an arrow leads to. Beyond the side of its grid it is the nearest cell of the next grid.
 * @param {{ row: number, col: number, panel: string }} at
 * @param {{ panel: string, rows: [number, number], cols: [number, number] }[]} grids from left to right, each with the
 *   first row and column that can be pointed at, and the ones after the last
 */
export function nextCell(at, key, grids) {
  const [down, right] = STEPS[key];
  const index = grids.findIndex(({ panel }) => panel === at.panel);
  const here = grids[index];
  const clip = (value, [first, after]) => Math.max(first, Math.min(after - 1, value));
  const col = at.col + right;
  const beside = grids[index + right];
  if (right && (col < here.cols[0] || col >= here.cols[1]) && beside) {
    return {
      panel: beside.panel,
      row: clip(at.row, beside.rows),
      col: right > 0 ? beside.cols[0] : beside.cols[1] - 1,
    };
  }
  return { panel: at.panel, row: clip(at.row + down, here.rows), col: clip(col, here.cols) };
}

/**
 * Acts on a key, if it is meant for pointing; says whether it was.
 * @param {object[]} grids see nextCell @param {{ itemOf: Function, goTo: Function }} stage what the cell stands for, and
 *   how the window gets there
 */
export function pointKey(view, event, grids, { itemOf, goTo }) {
  const { pointing } = view;
  if (!pointing) {
    if (event.key !== "Enter") return false;
    const map = grids.find(({ panel }) => panel === "map");
    if (!map) return false;
    return show({ panel: "map", ...view.pos });
  }
  if (event.key === "Escape") {
    view.pointAt(null);
    return true;
  }
  if (event.key === "Enter") {
    view.pointAt(null);
    goTo(pointing);
    return true;
  }
  if (!STEPS[event.key]) {
    view.pointAt(null); // any other key means the window again
    return false;
  }
  return show(nextCell(pointing, event.key, grids));

  function show(cell) {
    view.pointAt(itemOf(cell), cell);
    return true;
  }
}
