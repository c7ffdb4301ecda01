/** The size formulas with the numbers of the moment, one table for rows and columns. */
import { element } from "./dom.js";
import { whole } from "./words.js";

const quiet = (text) => element("td", { class: "cl-op" }, text);
const live = (value, bad = false) => element("td", { class: bad ? "cl-live cl-bad" : "cl-live" }, whole(value));
const name = (text) => element("td", { class: "cl-term" }, text);

/** The map and, behind an arrow, the pooled map; a size below 1 is marked. */
export function formulas({ steps, pool, problem }, narrow, { lines = ["Rows", narrow ? "Cols" : "Columns"], result = "map" } = {}) {
  const showPool = pool && problem !== "kernel";
  const head = [name(""), name(""), name("size"), name(""), name("start"), name(""), name("end"), name(""), name("dilation"), name(""), name("kernel"), name(""), name("stride"), name(""), name(result)];
  const poolHead = [name(""), name("map"), name(""), name("start"), name(""), name("end"), name(""), name("window"), name(""), name("stride"), name(""), name("pooled")];
  const [open, close] = pool?.options.ceilMode ? ["⌈(", "⌉"] : ["⌊(", "⌋"];
  const mapCells = (s) => [quiet("⌊("), live(s.size), quiet("+"), live(s.start), quiet("+"), live(s.end), quiet("−"), live(s.dilation), quiet("· ("), live(s.kernel), quiet("− 1) − 1) /"), live(s.stride), quiet("⌋ + 1 ="), live(s.map, s.map < 1)];
  const poolCells = (axis) => [quiet(open), live(steps[axis].map), quiet("+"), live(pool.padding[axis][0]), quiet("+"), live(pool.padding[axis][1]), quiet("−"), live(pool.size[axis]), quiet(") /"), live(pool.stride[axis]), quiet(`${close} + 1${pool.leftOut[axis] ? " − 1" : ""} =`), live(pool.shape[axis], pool.shape[axis] < 1)];
  const leftOut = (axis) => (pool.leftOut[axis] ? [element("td", { class: "cl-op" }, "a window that starts beyond is left out")] : []);
  const bad = (value) => (value < 1 ? [element("td", { class: "cl-bad-note" }, "must be at least 1")] : []);
  const spoken = (axis) => element("span", { class: "cl-spoken" }, spokenFormula(steps[axis], showPool ? { ceil: pool.options.ceilMode, start: pool.padding[axis][0], end: pool.padding[axis][1], size: pool.size[axis], stride: pool.stride[axis], leftOut: pool.leftOut[axis], pooled: pool.shape[axis] } : null));
  const line = (axis, cells) => element("tr", {}, element("th", { scope: "row" }, lines[axis], spoken(axis)), ...cells);
  const table = (rows) => element("table", { class: "cl-formulas" }, element("tbody", {}, ...rows));
  if (showPool && narrow) {
    return element("div", {},
      table([element("tr", { "aria-hidden": "true" }, ...head), ...[0, 1].map((axis) => line(axis, mapCells(steps[axis])))]),
      table([element("tr", { "aria-hidden": "true" }, name(""), ...poolHead), ...[0, 1].map((axis) => line(axis, [...poolCells(axis), ...leftOut(axis), ...bad(pool.shape[axis])]))]));
  }
  const arrow = () => element("td", { class: "cl-op cl-arrow-op" }, "→");
  return table([
    element("tr", { "aria-hidden": "true" }, ...head, ...(showPool ? [name(""), ...poolHead] : [])),
    ...steps.map((_, axis) => line(axis, [
      ...mapCells(steps[axis]), ...bad(steps[axis].map),
      ...(showPool ? [arrow(), ...poolCells(axis), ...leftOut(axis), ...bad(pool.shape[axis])] : []),
    ])),
  ]);
}

/** The same for a screen reader. */
export function spokenFormula(s, pool) {
  const first = `: floor of (${s.size} + ${s.start} + ${s.end} − ${s.dilation} times (${s.kernel} − 1) − 1) over ${s.stride}, plus 1, equals ${whole(s.map)}.`;
  if (!pool) return first;
  const rounded = pool.ceil ? "ceiling" : "floor";
  const less = pool.leftOut ? ", minus 1 for a window that starts beyond the map" : "";
  return `${first} Pooled: ${rounded} of (${s.map} + ${pool.start} + ${pool.end} − ${pool.size}) over ${pool.stride}, plus 1${less}, equals ${whole(pool.pooled)}.`;
}
