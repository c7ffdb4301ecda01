/** The numbers of the stage as real tables, which only a screen reader sees: on the stage they are painted. */
import type { PaddingPlan, Plane } from "../core/types.ts";
import { number } from "../text/numbers-and-sentences.ts";
import { element, refresh } from "./dom.ts";

export interface SpokenPlane {
  caption: string;
  plane: Plane;
  /** Number of decimals. */
  digits: number;
  /** Rows and columns around the plane, and what they hold. */
  padding?: PaddingPlan;
  padded?: (row: number, col: number) => number;
}

export class NumberTables {
  readonly root = element("div", { class: "cl-spoken" });

  /** Rewrites only the cells that differ. */
  draw(planes: SpokenPlane[]) {
    refresh(this.root, ...planes.map(tableOf));
  }
}

const NO_PADDING: PaddingPlan = [
  [0, 0],
  [0, 0],
];

function tableOf({ caption, plane, digits, padding = NO_PADDING, padded = () => 0 }: SpokenPlane) {
  const { rows, cols, data } = plane;
  const [down, across] = [lines(rows, padding[0]), lines(cols, padding[1])];
  const isInside = (row: number, col: number) => row >= 0 && row < rows && col >= 0 && col < cols;
  const header = (scope: string, word: string, index: number, size: number) =>
    element("th", { scope }, `${word} ${number(index, 0)}${index < 0 || index >= size ? ", padding" : ""}`);
  const line = (row: number) =>
    element(
      "tr",
      {},
      header("row", "row", row, rows),
      ...across.map((col) =>
        element("td", {}, number(isInside(row, col) ? data[row * cols + col] : padded(row, col), digits)),
      ),
    );
  return element(
    "table",
    {},
    element("caption", {}, caption),
    element(
      "thead",
      {},
      element("tr", {}, element("td", {}), ...across.map((col) => header("col", "column", col, cols))),
    ),
    element("tbody", {}, ...down.map(line)),
  );
}

const lines = (size: number, [before, after]: readonly [number, number]) =>
  Array.from({ length: before + size + after }, (_, i) => i - before);
