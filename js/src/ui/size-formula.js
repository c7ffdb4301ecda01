/** The size formulas with the numbers of the moment, one table for rows and columns. */
import { element } from "./dom.ts";
import { whole } from "../text/numbers-and-sentences.ts";

const quiet = (text) => element("td", { class: "cl-op" }, text);
const live = (value, bad = false) => element("td", { class: bad ? "cl-live cl-bad" : "cl-live" }, whole(value));
const name = (text) => element("td", { class: "cl-term" }, text);

const [BREAK, POOL_BREAK] = [11, 9]; // in one column the lines are broken here, before the division

/** The map and, behind an arrow or below it, the pooled map; a size below 1 is marked. @param {string} form  of layout/explorer.ts */
export function formulas(
  { steps, pool, problem },
  form,
  { lines = ["Rows", form === "narrow" ? "Cols" : "Columns"], result = "map" } = {},
) {
  const showPool = pool && problem !== "kernel";
  const spokenResult = result === "map" ? (showPool ? "feature map and of the pooled map" : "feature map") : result;
  const head = [
    name(""),
    name("size"),
    name(""),
    name("start"),
    name(""),
    name("end"),
    name(""),
    name("dilation"),
    name(""),
    name("kernel"),
    name(""),
    name(""),
    name("stride"),
    name(""),
    name(result),
  ];
  const poolHead = [
    name(""),
    name("map"),
    name(""),
    name("start"),
    name(""),
    name("end"),
    name(""),
    name("window"),
    name(""),
    name(""),
    name("stride"),
    name(""),
    name("pooled"),
  ];
  const [open, close] = pool?.options.ceilMode ? ["⌈(", "⌉"] : ["⌊(", "⌋"];
  const mapCells = (s) => [
    quiet("⌊("),
    live(s.size),
    quiet("+"),
    live(s.start),
    quiet("+"),
    live(s.end),
    quiet("−"),
    live(s.dilation),
    quiet("· ("),
    live(s.kernel),
    quiet("− 1) − 1)"),
    quiet("/"),
    live(s.stride),
    quiet("⌋ + 1 ="),
    live(s.map, s.map < 1),
  ];
  const poolCells = (axis) => [
    quiet(open),
    live(steps[axis].map),
    quiet("+"),
    live(pool.padding[axis][0]),
    quiet("+"),
    live(pool.padding[axis][1]),
    quiet("−"),
    live(pool.size[axis]),
    quiet(")"),
    quiet("/"),
    live(pool.stride[axis]),
    quiet(`${close} + 1${pool.leftOut[axis] ? " − 1" : ""} =`),
    live(pool.shape[axis], pool.shape[axis] < 1),
  ];
  const leftOut = (axis) =>
    pool.leftOut[axis] ? [element("td", { class: "cl-op" }, "a window that starts beyond is left out")] : [];
  const bad = (value) => (value < 1 ? [element("td", { class: "cl-bad-note" }, "must be at least 1")] : []);
  const spoken = (axis) =>
    element(
      "span",
      { class: "cl-spoken" },
      spokenFormula(
        steps[axis],
        showPool
          ? {
              ceil: pool.options.ceilMode,
              start: pool.padding[axis][0],
              end: pool.padding[axis][1],
              size: pool.size[axis],
              stride: pool.stride[axis],
              leftOut: pool.leftOut[axis],
              pooled: pool.shape[axis],
            }
          : null,
      ),
    );
  const table = (names, cells, told = true) =>
    element(
      "table",
      { class: "cl-formulas", ...(told ? { "aria-label": `Size of the ${spokenResult}` } : { "aria-hidden": "true" }) },
      element(
        "tbody",
        {},
        element("tr", { "aria-hidden": "true" }, name(""), ...names),
        ...steps.map((_, axis) =>
          element("tr", {}, element("th", { scope: "row" }, lines[axis], told ? spoken(axis) : null), ...cells(axis)),
        ),
      ),
    );
  const wholeMap = (axis) => [...mapCells(steps[axis]), ...bad(steps[axis].map)];
  const wholePool = (axis) => [...poolCells(axis), ...leftOut(axis), ...bad(pool.shape[axis])];
  const arrow = () => element("td", { class: "cl-op cl-arrow-op" }, "→");
  if (form === "wide" && showPool)
    return table([...head, name(""), ...poolHead], (axis) => [...wholeMap(axis), arrow(), ...wholePool(axis)]);
  const broken = (names, cells, at, told) =>
    form === "narrow"
      ? [
          table(names.slice(0, at), (axis) => cells(axis).slice(0, at), told),
          table(names.slice(at), (axis) => cells(axis).slice(at), false),
        ]
      : [table(names, cells, told)];
  return element(
    "div",
    {},
    ...broken(head, wholeMap, BREAK, true),
    ...(showPool ? broken(poolHead, wholePool, POOL_BREAK, false) : []),
  );
}

/** The same for a screen reader. */
export function spokenFormula(s, pool) {
  const first = `: floor of (${s.size} + ${s.start} + ${s.end} − ${s.dilation} times (${s.kernel} − 1) − 1) over ${s.stride}, plus 1, equals ${whole(s.map)}.`;
  if (!pool) return first;
  const rounded = pool.ceil ? "ceiling" : "floor";
  const less = pool.leftOut ? ", minus 1 for a window that starts beyond the map" : "";
  return `${first} Pooled: ${rounded} of (${s.map} + ${pool.start} + ${pool.end} − ${pool.size}) over ${pool.stride}, plus 1${less}, equals ${whole(pool.pooled)}.`;
}
