/** The value under the pointer, at any place of a picture, a lens or a grid: said and marked on the legend. */
import { PANELS } from "../core/channels.ts";
import { spotAt } from "./pointer-input.js";
import { number, whole } from "../text/numbers-and-sentences.ts";

/** Reads along while the pointer moves over the stage. */
export function watchReading(view) {
  for (const node of [view.pad, view.ownView.paint.root]) {
    node.addEventListener("pointermove", (event) => view.read(spotAt(view, event)));
    node.addEventListener("pointerleave", () => view.read(null));
  }
}

/** Value at a position { panel, row, col }: { value, number, text }, number and text formatted, or null where there is no value. */
export function readingAt(view, spot) {
  const { result, filled } = view;
  if (!spot || !result.map) return null;
  const { panel, row, col } = spot;
  const place = `row ${whole(row)}, column ${whole(col)}`;
  const inside = (plane) => row >= 0 && col >= 0 && row < plane.rows && col < plane.cols;
  const valueIn = (plane) => plane.data[row * plane.cols + col];
  const said = (words, value) => {
    const formatted = number(value, view.digits);
    return { value, number: formatted, text: `${words}: ${formatted}` };
  };
  if (panel === "map" && inside(result.map)) {
    return filled !== null && row * result.map.cols + col > filled ? null : said(place, valueIn(result.map));
  }
  if (panel === "fourth" && result.pooled && inside(result.pooled))
    return said(`pooled ${place}`, valueIn(result.pooled));
  const channel = PANELS.indexOf(panel);
  if (channel < 0) return null;
  const { name, plane } = result.channels?.[channel] ?? { name: "", plane: result.input };
  if (inside(plane)) return said(`${name && `${name} `}pixel ${place}`, valueIn(plane));
  const [[top, bottom], [left, right]] = result.padding;
  const padded = row >= -top && col >= -left && row < result.input.rows + bottom && col < result.input.cols + right;
  return padded ? said("padding", view.paddedPixel(row, col, plane)) : null;
}
