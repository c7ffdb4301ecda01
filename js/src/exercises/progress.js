/** Row of marks: the exercises of a lesson that are solved. */
import { element, refresh } from "../ui/dom.ts";
import { frame } from "../ui/card-frame.js";
import { watch } from "../state/model.ts";

const WORDS = { solved: "solved", tried: "tried, not yet right", untouched: "not tried yet" };

function render({ model, el, signal }) {
  const root = frame(el, "Progress", signal);
  const draw = () => {
    const marks = model.get("marks");
    const lesson = model.get("lesson");
    const solved = marks.filter(([, state]) => state === "solved").length;
    const mark = ([name, state]) =>
      element(
        "li",
        { class: `cl-mark cl-${state}`, title: `${name}: ${WORDS[state]}` },
        element("span", { class: "cl-spoken" }, `${name}: ${WORDS[state]}`),
      );
    refresh(
      root,
      element("p", { class: "cl-kind" }, lesson ? `Progress in lesson ${lesson}` : "Progress"),
      element(
        "div",
        { class: "cl-progress" },
        element("ol", { class: "cl-marks" }, ...marks.map(mark)),
        element("b", {}, `${solved} of ${marks.length} solved`),
      ),
      element("p", { class: "cl-kind" }, model.get("note")),
    );
  };
  draw();
  watch(model, ["marks", "note", "lesson"], draw);
}

export default () => ({ render });
