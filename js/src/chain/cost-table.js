/** The table below a chain: size formula, shape, counts and receptive field of each stage. */
import { stepName } from "../text/chain.ts";
import { element } from "../ui/dom.ts";
import { sizeText, whole } from "../text/numbers-and-sentences.ts";

const RULE = "⌊(size + padding − window) / stride⌋ + 1";

/** The size formula of one axis with its numbers, and the same for a screen reader. */
function formula({ size, padding: [start, end], dilation, kernel, stride, map }, line) {
  const pads = start + end ? ` + ${start} + ${end}` : "";
  const window = dilation === 1 ? `${kernel}` : `(${dilation} · (${kernel} − 1) + 1)`;
  return element(
    "div",
    map < 1 ? { class: "cl-bad" } : {},
    element(
      "span",
      { "aria-hidden": "true" },
      line ? `${line}: ` : "",
      `⌊(${size}${pads} − ${window}) / ${stride}⌋ + 1 = `,
      element("b", {}, whole(map)),
    ),
    element(
      "span",
      { class: "cl-spoken" },
      `${line}: floor of (${size}${pads} − ${window}) over ${stride}, plus 1, equals ${whole(map)}`,
    ),
  );
}

const cell = (content, options = {}) => element("td", options, content);
const formulaCell = (content, options = {}) => cell(content, { class: "cl-formula", ...options });
const line = (title, cells, name = null) =>
  element("tr", { class: name }, element("th", { scope: "row" }, title), ...cells);
const dashes = (n) => Array.from({ length: n }, () => cell("–"));
const same = ([rows, cols]) => (rows === cols ? whole(rows) : sizeText(rows, cols));

/**
 * @param {{ stages, plans, problem }} run of `runChain`
 * @param {boolean} narrow the formulas get a line of their own
 */
export function chainTable({ stages, plans, problem }, steps, kernelMenu, narrow) {
  const counts = ({ plane, parameters, multiplications, field }) => [
    cell(sizeText(plane.rows, plane.cols)),
    cell(whole(parameters)),
    cell(whole(multiplications)),
    cell(sizeText(...field.size)),
    cell(same(field.jump)),
  ];
  const rows = steps.flatMap((step, i) => {
    const title = `${i + 1} ${stepName(step, kernelMenu)}`;
    const reached = problem === null || i <= problem;
    const stage = stages[i + 1];
    const results = stage
      ? counts(stage)
      : reached
        ? [cell("every size must be at least 1", { colspan: 5, class: "cl-bad" })]
        : dashes(5);
    const slides = reached && step.kind !== "relu";
    if (narrow) {
      const formulas = slides ? [element("tr", {}, formulaCell(formula(plans[i][0], "rows"), { colspan: 6 }))] : [];
      formulas[0]?.firstChild.append(formula(plans[i][1], "columns"));
      return [line(title, results), ...formulas];
    }
    const formulas = slides
      ? plans[i].map((axis) => formulaCell(formula(axis, "")))
      : [formulaCell(reached ? "each value on its own" : "–", { colspan: 2 })];
    return [line(title, [...formulas, ...results])];
  });
  const gap = () => (narrow ? [] : [cell("", { colspan: 2 })]);
  const sum = (name) => whole(stages.reduce((total, stage) => total + stage[name], 0));
  const total =
    problem === null && steps.length
      ? [
          line(
            "Together",
            [...gap(), cell(""), cell(sum("parameters")), cell(sum("multiplications")), cell(""), cell("")],
            "cl-total",
          ),
        ]
      : [];
  const head = narrow
    ? ["Stage", "Shape", "Params", "Products", "Sees", "Jump"]
    : ["Stage", `Rows: ${RULE}`, "Columns", "Shape", "Parameters", "Multiplications", "Sees", "Jump"];
  const left = (i) => (!narrow && (i === 1 || i === 2) ? "cl-formula" : null);
  return element(
    "table",
    { class: "cl-chain-table", "aria-label": "Shapes and counts of each stage" },
    element(
      "thead",
      {},
      element("tr", {}, ...head.map((title, i) => element("th", { scope: "col", class: left(i) }, title))),
    ),
    element("tbody", {}, line("Image", [...gap(), ...counts(stages[0])]), ...rows, ...total),
  );
}
