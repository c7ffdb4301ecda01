/** One line below the stage: how the picture was moved, and how much of the maps that has changed. */
import { element, say } from "../ui/dom.ts";
import { changeText, shiftText } from "../text/numbers-and-sentences.ts";

const NAMES = { input: "", map: "Feature map: ", pooled: "Pooled: " };

/** Texts of the line: { input, map, pooled }. Below the maps, `by` has the words that explain it. */
export function shiftWords({ change, map, pooled }, shift) {
  if (!map) return { input: "", map: "", pooled: "" };
  if (!change) return { input: "The input is where it was; Shift moves it by a pixel.", map: "", pooled: "" };
  return {
    input: `The input is moved ${shiftText(shift)}, its border repeated. “By”: the mean change over the mean value, both without sign.`,
    map: changeText(change.map),
    pooled: pooled ? changeText(change.pooled) : "",
  };
}

export class ShiftLine {
  constructor() {
    this.parts = Object.fromEntries(
      Object.entries(NAMES).map(([name, title]) => {
        const [heading, text] = [element("span", { class: "cl-shift-name" }, title), element("span")];
        return [name, { heading, text, node: element("div", {}, heading, text) }];
      }),
    );
    this.root = element(
      "div",
      { class: "cl-shift", role: "status" },
      ...Object.values(this.parts).map(({ node }) => node),
    );
  }

  draw(result, shift) {
    for (const [name, text] of Object.entries(shiftWords(result, shift))) {
      this.parts[name].heading.hidden = !text;
      say(this.parts[name].text, text);
    }
  }
}
