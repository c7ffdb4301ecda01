/** The kernel as a table of inputs: each weight can be typed, arrows walk from weight to weight. */
import { css, inkOn, weightTint } from "../render/colormaps.js";
import { element, focusedBeside, place, say, selectOnFocus } from "./dom.ts";
import { showsNumbers } from "../layout/explorer.ts";
import { parseMatrix } from "../text/parse-numbers.ts";
import { sameWeights } from "../core/kernel-menu.ts";
import { numberProblem, parseWeight, sizeText, weightText } from "../text/numbers-and-sentences.ts";

const LARGEST = 11; // rows or columns, as in settings.py

const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

export class KernelTable {
  /**
   * @param {(weights: number[][]) => void} onEdit @param {(item: object | null) => void} onPoint
   * @param {() => void} onSettle  a weight is finished
   * @param {string} [channel] whose slice it is @param {HTMLElement} [complaint] where a slice complains: in one place for all
   */
  constructor(
    onEdit,
    onPoint,
    onSettle = () => {},
    channel = "",
    complaint = element("div", { class: "cl-complaint", role: "alert" }),
  ) {
    this.channel = channel;
    this.complaint = complaint;
    this.onEdit = onEdit;
    this.onPoint = onPoint;
    this.onSettle = onSettle;
    this.body = element("tbody");
    this.root = element(
      "table",
      { class: "cl-kernel", role: "table", "aria-label": `Kernel weights${channel && `, ${channel}`}` },
      this.body,
    );
    this.inputs = [];
    this.weights = [];
    this.root.addEventListener("keydown", (event) => this.onKey(event));
    this.root.addEventListener("paste", (event) => this.onPaste(event));
    for (const type of ["pointerover", "focusin"]) this.root.addEventListener(type, (event) => this.point(event));
    for (const type of ["pointerleave", "focusout"]) this.root.addEventListener(type, () => this.onPoint(null));
  }

  draw(weights, laid, { x, y, cell }, theme, denominator) {
    if (!sameWeights(this.weights, weights)) say(this.complaint, "");
    this.weights = weights;
    this.laid = laid;
    const [rows, cols] = [weights.length, weights[0].length];
    if (this.inputs.length !== rows || this.inputs[0]?.length !== cols) this.build(rows, cols);
    place(this.root, { x, y, w: cols * cell, h: rows * cell });
    this.root.style.setProperty("--cl-cell", `${cell}px`);
    this.root.classList.toggle("cl-small", !showsNumbers(cell));
    const count = rows * cols;
    this.inputs.forEach((line, r) =>
      line.forEach((input, c) => {
        const weight = weights[r][c];
        const text = weightText(weight, denominator);
        if (input !== focusedBeside(input) || !input.dataset.typing) input.value = text;
        // a flipped kernel lies turned over the picture: the weight keeps the colour of the pixel it multiplies
        const index = laid ? count - 1 - (r * cols + c) : r * cols + c;
        const fill = weightTint(weight, index, count, theme);
        input.style.background = css(fill);
        input.style.color = weight === 0 ? "var(--cl-zero-ink)" : inkOn(fill);
        input.style.fontWeight = weight === 0 ? 400 : 600;
        input.style.fontSize = `${Math.max(8, Math.min(cell >= 44 ? 16 : 15, Math.floor((cell * 1.45) / Math.max(3, text.length))))}px`;
      }),
    );
  }

  /** Tells which weight lies under the pointer or has the focus, as it is laid over the picture. */
  point(event) {
    const [, r, c] =
      this.inputs
        .flatMap((line, row) => line.map((input, col) => [input, row, col]))
        .find(([input]) => input === event.target) ?? [];
    if (r === undefined) return;
    const [rows, cols] = [this.inputs.length, this.inputs[0].length];
    this.onPoint({ kind: "weight", row: this.laid ? rows - 1 - r : r, col: this.laid ? cols - 1 - c : c });
  }

  /** Fades the weights that have nothing to do with the item under the pointer. */
  fade(isLit) {
    const [rows, cols] = [this.inputs.length, this.inputs[0]?.length];
    this.inputs.forEach((line, r) =>
      line.forEach((input, c) => {
        const opacity = !isLit || (this.laid ? isLit(rows - 1 - r, cols - 1 - c) : isLit(r, c)) ? "" : "0.45";
        if (input.style.opacity !== opacity) input.style.opacity = opacity;
      }),
    );
  }

  build(rows, cols) {
    this.inputs = Array.from({ length: rows }, (_, r) => Array.from({ length: cols }, (_, c) => this.input(r, c)));
    this.body.replaceChildren(
      ...this.inputs.map((line) => element("tr", {}, ...line.map((input) => element("td", {}, input)))),
    );
  }

  input(r, c) {
    const label = `${this.channel && `${this.channel} `}weight row ${r} column ${c}`;
    const input = element("input", {
      class: "cl-weight",
      type: "text",
      inputmode: "decimal",
      autocomplete: "off",
      spellcheck: "false",
      "aria-label": label,
      tabindex: r || c ? -1 : 0,
    });
    input.addEventListener("focus", () => {
      this.before = this.weights[r][c];
    });
    selectOnFocus(input);
    input.addEventListener("input", () => {
      input.dataset.typing = "yes";
      const value = parseWeight(input.value);
      say(this.complaint, "");
      if (value !== null) this.edit(r, c, value);
    });
    input.addEventListener("blur", () => this.settle(input, r, c));
    return input;
  }

  /** The learner leaves a weight: what is no number is named, and the weight stays as it was. */
  settle(input, r, c) {
    const typed = input.value;
    delete input.dataset.typing;
    this.onSettle();
    const weight = this.weights[r]?.[c];
    if (weight === undefined) return; // another kernel has taken this one's place
    const text = weightText(weight, 1);
    if (parseWeight(typed) === null) {
      say(this.complaint, numberProblem(typed, `The weight stays ${text}`));
      input.value = text;
    }
  }

  /** A table pasted into any weight becomes the kernel; a single number is pasted as ever. */
  onPaste(event) {
    const text = event.clipboardData.getData("text/plain");
    if (parseWeight(text) !== null || !/[\s,;]/.test(text.trim())) return;
    event.preventDefault();
    const { rows, problem } = parseMatrix(text);
    const large = rows && Math.max(rows.length, rows[0].length) > LARGEST;
    if (rows && !large) {
      delete event.target.dataset.typing;
      this.onEdit(rows);
      queueMicrotask(() => this.inputs[0][0].focus()); // once it is drawn
    } else
      say(
        this.complaint,
        problem ??
          `The pasted table is ${sizeText(rows.length, rows[0].length)}; a kernel has at most ${sizeText(LARGEST, LARGEST)} weights.`,
      );
  }

  edit(r, c, value) {
    if (this.weights[r][c] === value) return;
    const weights = this.weights.map((line) => [...line]);
    weights[r][c] = value;
    this.weights = weights; // at once: the next weight may be typed before the frame that draws this one
    this.onEdit(weights);
  }

  onKey(event) {
    const at = this.inputs
      .flatMap((line, r) => line.map((input, c) => [input, r, c]))
      .find(([input]) => input === event.target);
    if (!at) return;
    event.stopPropagation(); // the notebook binds the same keys
    const [input, r, c] = at;
    if (event.key === "Escape") {
      delete input.dataset.typing;
      say(this.complaint, "");
      input.value = weightText(this.before, 1);
      this.edit(r, c, this.before);
      input.blur();
    } else if (event.key === "Enter") {
      this.settle(input, r, c);
      input.select();
    } else if (STEPS[event.key]) {
      event.preventDefault();
      const [dr, dc] = STEPS[event.key];
      this.inputs[r + dr]?.[c + dc]?.focus();
    }
  }
}
