/** Parts of a view for the learner's own image: a strip in place of the caption, a panel to type in, drop and paste. */
import { element, focusedBeside, place, say } from "../ui/dom.ts";
import { parseMatrix, matrixText } from "../text/parse-numbers.ts";
import { PaintMode } from "./pixel-painter.js";
import { inQuotes, number, parseWeight, sizeText, weightText, whole } from "../text/numbers-and-sentences.ts";

const MOST_TYPED = 400; // numbers; a larger input is not offered as text

export class OwnView {
  constructor(view) {
    this.view = view;
    this.own = view.store.own;
    this.paint = new PaintMode(view, () => this.drawBrush());
    this.buildStrip();
    this.buildPanel();
    this.target = element("div", { class: "cl-drop", "aria-hidden": "true" }, "Drop a picture here");
    this.nodes = [this.paint.root, this.strip, this.panel, this.target];
    this.shown = null; // the mode that was drawn last
  }

  buildStrip() {
    this.value = element("input", {
      class: "cl-value",
      type: "text",
      inputmode: "decimal",
      autocomplete: "off",
      spellcheck: "false",
      "aria-label": "Value to paint",
    });
    this.value.addEventListener("input", () => this.readValue());
    this.value.addEventListener("blur", () => this.drawStrip());
    this.value.addEventListener("keydown", (event) => event.stopPropagation()); // the notebook binds letters
    this.restore = element(
      "button",
      { type: "button", class: "cl-button", onclick: () => this.own.restore() },
      "Restore",
    );
    this.tools = element("div", { class: "cl-tools" }, element("label", {}, "Paint with ", this.value), this.restore);
    this.text = element("div", { class: "cl-strip-text", role: "status" });
    this.strip = element(
      "div",
      { class: "cl-strip", role: "group", "aria-label": "Own picture" },
      this.tools,
      this.text,
    );
  }

  buildPanel() {
    this.area = element("textarea", {
      class: "cl-numbers",
      spellcheck: "false",
      "aria-label": "The input as numbers",
      placeholder: "1 2 3\n4 5 6\n\nor paste a table",
    });
    this.typed = element("div", { class: "cl-typed", role: "status" });
    const use = element("button", { type: "button", class: "cl-button", onclick: () => this.use() }, "Use");
    const cancel = element("button", { type: "button", class: "cl-button", onclick: () => this.leave() }, "Cancel");
    this.panel = element(
      "div",
      { class: "cl-panel", role: "dialog", "aria-label": "Type the input" },
      this.area,
      this.typed,
      element("div", { class: "cl-tools" }, use, cancel),
    );
    this.area.addEventListener("input", () => this.drawTyped());
    this.panel.addEventListener("keydown", (event) => {
      event.stopPropagation(); // the notebook binds the same keys
      if (event.key === "Escape") this.leave();
      else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.use();
    });
  }

  listen() {
    const { root, signal } = this.view;
    const on = (type, act) => root.addEventListener(type, act, { signal });
    const carries = ({ dataTransfer, target }) =>
      [...dataTransfer.types].includes("Files") ||
      ([...dataTransfer.types].includes("text/plain") && !isTextBox(target));
    const over = (event) => {
      if (!carries(event)) return;
      event.preventDefault();
      event.stopPropagation();
      this.target.hidden = event.type === "drop";
      if (event.type === "drop") this.own.takeTransfer(event.dataTransfer);
    };
    for (const type of ["dragenter", "dragover", "drop"]) on(type, over);
    on("dragleave", (event) => {
      if (!root.contains(event.relatedTarget)) this.target.hidden = true;
    });
    on("paste", (event) => {
      const isPicture = event.clipboardData.files.length && !event.clipboardData.getData("text/plain");
      if (isTextBox(event.target) && !(isPicture && event.target === this.area)) return;
      event.preventDefault();
      event.stopPropagation(); // the notebook pastes cells
      this.own.takeTransfer(event.clipboardData);
    });
    this.target.hidden = true;
  }

  /* ---- drawing ---- */

  draw() {
    const { layout: L, root } = this.view;
    const { mode } = this.own;
    const turned = mode !== this.shown;
    const isHere = turned && root.contains(focusedBeside(root));
    const left = this.shown;
    this.shown = mode;
    const slot = { x: -4, y: L.headings.input.y + 30, w: L.headings.input.w + 8 }; // rings reach over the edge
    this.paint.draw(mode === "paint");
    place(this.target, { ...slot, h: 4 * L.u });
    place(this.panel, { ...slot, h: Math.max(210, 6 * L.u) });
    this.panel.hidden = mode !== "type";
    this.drawStrip();
    if (!turned) return;
    if (mode === "type") this.fill();
    if (isHere) this.focusOn(mode, left);
  }

  /** The keyboard goes on where the learner has turned to, or back to the button that started it. */
  focusOn(mode, left) {
    if (mode === "type") this.area.focus({ preventScroll: true });
    else if (mode === "paint") this.paint.root.focus({ preventScroll: true });
    else this.view.controls.querySelector(`[data-control="${left}"] button`)?.focus({ preventScroll: true });
  }

  drawStrip() {
    const { own, view } = this;
    const painting = own.mode === "paint";
    const open = Boolean(view.layout.caption) && (painting || own.message !== ""); // a small view may have no caption
    this.strip.hidden = !open;
    view.caption.style.visibility = open ? "hidden" : "";
    if (!open) return;
    place(this.strip, view.layout.caption);
    this.tools.hidden = !painting;
    this.restore.disabled = !own.original;
    if (this.value !== focusedBeside(this.value)) this.value.value = weightText(own.paint);
    this.strip.classList.toggle("cl-complains", Boolean(own.message));
    say(this.text, own.message || this.brushText());
  }

  brushText() {
    const { brush } = this.paint;
    if (!brush) return "Drag over the pixels, or walk with the arrows and press Enter.";
    const { data, cols } = this.view.result.input;
    return `Row ${whole(brush.row)}, column ${whole(brush.col)}: ${number(data[brush.row * cols + brush.col])}.`;
  }

  drawBrush() {
    this.drawStrip();
    this.view.repaint();
  }

  readValue() {
    const value = parseWeight(this.value.value);
    const { own } = this;
    if (value === null)
      own.message = `${inQuotes(this.value.value, 12)} is not a number. Painting goes on with ${number(own.paint)}.`;
    else own.message = own.paintProblem(value);
    if (!own.message) own.value = value;
    this.drawStrip();
  }

  /* ---- the panel ---- */

  /** Offers the present input as text, where that is short. */
  fill() {
    const { input } = this.view.result;
    this.area.value = input.data.length <= MOST_TYPED ? matrixText(input) : "";
    this.area.select();
    this.drawTyped();
  }

  /** Parses the present text; complains only when it is to be used. */
  drawTyped() {
    const { rows, problem } = this.area.value.trim()
      ? parseMatrix(this.area.value)
      : { problem: "Lines of numbers, such as 1 2 3; 4 5 6." };
    this.typed.classList.remove("cl-error");
    say(this.typed, problem ?? `${sizeText(rows.length, rows[0].length)} numbers`);
  }

  use() {
    const problem = this.own.takeText(this.area.value);
    if (!problem) {
      this.leave();
      return;
    }
    this.typed.classList.add("cl-error");
    say(this.typed, problem);
    this.area.focus();
  }

  leave() {
    this.own.setMode(null);
  }
}

const isTextBox = (node) => Boolean(node.closest?.("input, textarea, select"));
