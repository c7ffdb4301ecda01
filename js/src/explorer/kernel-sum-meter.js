/** The meter of the kernel: what its weights add up to, and what that does to a picture. */
import { element, place, say } from "../ui/dom.ts";
import { number, sumMeaning } from "../text/numbers-and-sentences.ts";

export class Meter {
  constructor() {
    this.title = element("div", { class: "cl-meter-title" });
    this.meaning = element("div", { class: "cl-meter-meaning" });
    this.marker = element("polygon", { points: "0,-7 7,0 0,7 -7,0", class: "cl-diamond" });
    this.line = element("line", { x1: 0, y1: 9, y2: 9, class: "cl-meter-line" });
    this.one = element("line", { y1: 3, y2: 15, class: "cl-meter-line" });
    this.labels = ["0", "1"].map((text) => element("text", { y: 28, class: "cl-tick" }, text));
    this.svg = element("svg", { height: 32, "aria-hidden": "true" }, this.line, this.one, this.marker, ...this.labels);
    this.root = element("div", { class: "cl-meter" }, this.title, this.svg, this.meaning);
  }

  /** @param {{ x: number, y: number, w: number }} spot */
  draw(spot, sum) {
    place(this.root, spot);
    say(this.title, `Weights add up to ${number(sum, 3)}`);
    say(this.meaning, sumMeaning(sum));
    const at = (value) => 8 + ((spot.w - 16) * (Math.max(-1, Math.min(2, value)) + 1)) / 3;
    this.svg.setAttribute("width", spot.w);
    this.line.setAttribute("x2", spot.w);
    for (const end of ["x1", "x2"]) this.one.setAttribute(end, at(1));
    this.labels.forEach((label, value) => label.setAttribute("x", at(value)));
    this.marker.setAttribute("transform", `translate(${at(sum)},9)`);
  }
}
