/** Feedback on a learner's program: the sentence, the call, the expected numbers and the returned ones. */
import { VERDICTS } from "./grading.js";
import { element } from "../ui/dom.ts";
import { table } from "./answer-fields.js";
import { frame } from "../ui/card-frame.js";

function render({ model, el, signal }) {
  const [state, message, lines, tables] = ["state", "message", "lines", "tables"].map((name) => model.get(name));
  const root = frame(el, "Check", signal);
  root.dataset.state = state;
  const described = lines.flatMap(([label, text]) => [element("dt", {}, label), element("dd", {}, text)]);
  root.append(
    element(
      "p",
      { class: "cl-result", role: "status" },
      element("b", {}, VERDICTS[state]),
      " ",
      state === "not attempted" ? "" : message,
    ),
    ...(described.length ? [element("dl", { class: "cl-facts" }, ...described)] : []),
    ...(tables.length ? [element("div", { class: "cl-grids" }, ...tables.map(table))] : []),
  );
}

export default () => ({ render });
