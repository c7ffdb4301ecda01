/** Guess my kernel: the learner's map beside the target, and a distance that follows every change. */
import { readings } from "./grading.js";
import { display } from "../render/colormaps.js";
import { conv2d } from "../core/operations.ts";
import { element, say } from "../ui/dom.ts";
import { paint } from "./answer-fields.js";
import { frame } from "../ui/card-frame.js";
import { Grid } from "../ui/number-grid.js";
import { change, watch } from "../state/model.ts";
import { number, sumMeaning } from "../text/numbers-and-sentences.ts";

const WIDTH = 208; // of a picture on the page, in pixels

const plane = (rows) => ({ data: Float64Array.from(rows.flat()), rows: rows.length, cols: rows[0].length });
const rowsOf = ({ data, rows, cols }) =>
  Array.from({ length: rows }, (_, r) => Array.from(data.subarray(r * cols, (r + 1) * cols)));

/** Mean distance per pixel between the map of a kernel and the target: { map, distance }. */
export function compare(pixels, kernel, target) {
  const map = rowsOf(conv2d(plane(pixels), plane(kernel)));
  const gaps = map.flatMap((row, r) => row.map((value, c) => Math.abs(value - target[r][c])));
  return { map, distance: gaps.reduce((a, b) => a + b, 0) / gaps.length };
}

class PuzzleView {
  constructor(model, el, signal) {
    this.model = model;
    this.root = frame(el, "Puzzle: guess my kernel", signal, () => this.draw());
    this.kind = element("p", { class: "cl-kind" });
    this.prompt = element("p", { class: "cl-prompt" });
    this.grid = new Grid({ rows: 3, cols: 3, label: "Your kernel", noun: "weight", onInput: () => this.edit() });
    const step = (by, label) =>
      element(
        "button",
        { type: "button", "aria-label": `${label} to the weight chosen last`, onclick: () => this.step(by) },
        by > 0 ? "+ 1" : "− 1",
      );
    this.sum = element("p", { class: "cl-kind" });
    this.canvas = { input: this.picture("Picture"), yours: this.picture("Your map"), target: this.picture("Target") };
    this.distance = element("b");
    this.message = element("span");
    this.bar = element("div", { class: "cl-bar" }, element("div"));
    this.result = element(
      "p",
      { class: "cl-result", role: "status", "aria-live": "polite" },
      this.distance,
      " ",
      this.message,
    );
    this.hints = element("ol", { class: "cl-hints", "aria-live": "polite" });
    this.hint = element("button", {
      type: "button",
      onclick: () => this.set({ hints_shown: model.get("hints_shown") + 1 }),
    });
    this.reset = element("button", { type: "button", onclick: () => this.start(model.get("level")) }, "Start again");
    this.next = element("button", { type: "button", onclick: () => this.start(model.get("level") + 1) }, "Next level");
    this.root.append(
      this.kind,
      this.prompt,
      element(
        "div",
        { class: "cl-grids" },
        element(
          "div",
          { class: "cl-grid" },
          element("div", { class: "cl-kind" }, "your kernel"),
          this.grid.node,
          element("div", { class: "cl-buttons" }, step(-1, "Minus one"), step(1, "Plus one")),
          this.sum,
        ),
      ),
      element("div", { class: "cl-grids" }, ...Object.values(this.canvas).map(({ node }) => node)),
      this.bar,
      this.result,
      element("div", { class: "cl-buttons" }, this.hint, this.reset, this.next),
      this.hints,
    );
    this.grid.node.addEventListener("focusout", () => queueMicrotask(() => this.draw())); // removes what is not a number
    this.draw();
    watch(model, ["level", "kernel", "hints_shown"], () => this.draw());
  }

  picture(label) {
    const canvas = element("canvas", { class: "cl-picture", role: "img", "aria-label": label });
    canvas.style.width = `${WIDTH}px`;
    return {
      canvas,
      node: element("div", { class: "cl-grid" }, element("div", { class: "cl-kind" }, label.toLowerCase()), canvas),
    };
  }

  set(traits) {
    change(this.model, traits);
  }

  start(level) {
    this.set({
      level,
      kernel: [
        [0, 0, 0],
        [0, 1, 0],
        [0, 0, 0],
      ],
      hints_shown: 0,
    });
    this.grid.current.focus();
  }

  /** Applies each number as soon as it is typed. */
  edit() {
    const old = this.model.get("kernel");
    const kernel = this.grid.cells.map((line, r) => line.map((cell, c) => readings(cell.value)[0] ?? old[r][c]));
    if (JSON.stringify(kernel) !== JSON.stringify(old)) this.set({ kernel });
  }

  /** For the mouse: one more or one less, in the cell chosen last. */
  step(by) {
    const [row, col] = this.grid.at;
    this.set({
      kernel: this.model
        .get("kernel")
        .map((line, r) => line.map((weight, c) => (r === row && c === col ? weight + by : weight))),
    });
  }

  draw() {
    const [level, kernel, pixels, levels, shown] = ["level", "kernel", "pixels", "levels", "hints_shown"].map((name) =>
      this.model.get(name),
    );
    const { prompt, target, hints, why } = levels[level - 1];
    const { map, distance } = compare(pixels, kernel, target);
    const solved = distance === 0; // whole numbers: exact
    say(this.kind, `Puzzle · guess my kernel, level ${level} of ${levels.length}`);
    say(this.prompt, prompt);
    const typed = (r, c) => this.grid.cells[r][c].value; // stays as long as it says the same: "0.", "1/9"
    this.grid.write(
      kernel.map((row, r) =>
        row.map((weight, c) => (readings(typed(r, c))[0] === weight ? typed(r, c) : number(weight, 3))),
      ),
    );
    this.grid.cells
      .flat()
      .forEach((cell, i) => cell.classList.toggle("cl-chosen", i === 3 * this.grid.at[0] + this.grid.at[1]));
    const sum = kernel.flat().reduce((a, b) => a + b, 0);
    say(this.sum, `adds up to ${number(sum, 3)}: ${sumMeaning(sum)}`);
    const { theme } = this.root.dataset;
    const values = target.flat();
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const scale = low < -1 ? display("signed", values, Math.max(-low, high), theme) : display("clip", values, 1, theme);
    paint(this.canvas.input.canvas, pixels, display("clip", [], 1, theme));
    paint(this.canvas.yours.canvas, map, scale);
    paint(this.canvas.target.canvas, target, scale);
    const far = compare(
      pixels,
      [
        [0, 0, 0],
        [0, 1, 0],
        [0, 0, 0],
      ],
      target,
    ).distance; // where everyone starts
    this.bar.firstChild.style.width = `${Math.min(100, (100 * distance) / far)}%`;
    say(this.distance, solved ? "Found." : `Distance ${number(distance, 1)}.`);
    say(this.message, solved ? why : "The average difference per pixel. It is 0 when the kernel is found.");
    this.root.dataset.state = solved ? "correct" : "open";
    this.hint.hidden = shown >= hints.length;
    say(this.hint, `Hint ${shown + 1} of ${hints.length}`);
    this.next.hidden = level === levels.length;
    this.hints.replaceChildren(...hints.slice(0, shown).map((hint) => element("li", {}, hint)));
  }
}

function render({ model, el, signal }) {
  new PuzzleView(model, el, signal);
}

export default () => ({ render });
