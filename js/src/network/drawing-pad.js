/** The pad: a digit is drawn with mouse, finger, pen or keyboard. */
import { element, say } from "../ui/dom.ts";
import { SIDE, strokeCells } from "../core/digit-preprocessing.ts";

const MIDDLE = { row: SIDE / 2 + 0.5, col: SIDE / 2 + 0.5 }; // where the keyboard's brush begins
const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
const BRUSHES = [
  ["2", "thin"],
  ["3.2", "medium"],
  ["4.6", "thick"],
];
const LABEL =
  "Drawing, 32 by 32 pixels: arrows move the brush, Space paints, Shift and an arrow paint a line, Control and Z undoes, Delete clears";

export class Pad {
  constructor(store) {
    this.store = store;
    this.brush = null; // { row, col } of the keyboard's brush, in cells
    this.hover = null; // where the pointer is
    this.stroke = null; // its last point
    this.inked = false; // the last key painted: the next one that does goes on with the same stroke, for undo
    this.canvas = element("canvas", { "aria-hidden": "true" });
    this.surface = element(
      "div",
      { class: "cl-pad cl-draw", tabindex: 0, role: "application", "aria-label": LABEL },
      this.canvas,
    );
    const button = (text, onclick) => element("button", { type: "button", class: "cl-button", onclick }, text);
    this.undo = button("Undo", () => this.takeBack());
    this.clear = button("Clear", () => this.empty());
    this.width = element(
      "select",
      { class: "cl-select", "aria-label": "Brush" },
      ...BRUSHES.map(([value, text]) => element("option", { value, selected: value === "3.2" }, text)),
    );
    this.width.addEventListener("keydown", (event) => event.stopPropagation());
    this.centre = element("input", { type: "checkbox" });
    this.centre.addEventListener("change", () => store.change({ centre: this.centre.checked }));
    this.centre.addEventListener("keydown", (event) => event.stopPropagation());
    this.tools = element(
      "div",
      { class: "cl-tools" },
      this.undo,
      this.clear,
      this.width,
      element(
        "label",
        { title: "Move and enlarge the digit until it fills the picture, as those of the data set do" },
        this.centre,
        " Fit",
      ),
    );
    this.note = element("span", { class: "cl-quiet" });
    this.head = element("b", {}, "Draw a digit");
    this.title = element("div", { class: "cl-title" }, this.head, " ", this.note);
    this.root = element("div", { class: "cl-pad-box" }, this.surface);
    this.listen();
  }

  listen() {
    const { surface } = this;
    surface.addEventListener("pointerdown", (event) => this.down(event));
    surface.addEventListener("pointermove", (event) => this.move(event));
    surface.addEventListener("pointerleave", () => this.look(null));
    for (const end of ["pointerup", "pointercancel", "lostpointercapture"])
      surface.addEventListener(end, () => {
        this.stroke = null;
      });
    surface.addEventListener("keydown", (event) => this.key(event));
    surface.addEventListener("focus", () => this.draw(this.page));
    surface.addEventListener("blur", () => {
      this.brush = null;
      this.inked = false;
      this.draw(this.page);
    });
  }

  get thick() {
    return Number(this.width.value);
  }

  takeBack() {
    this.inked = false;
    this.store.undo();
  }

  empty() {
    this.inked = false;
    this.store.clear();
  }

  /* ---- pointer ---- */

  point({ clientX, clientY }) {
    const box = this.surface.getBoundingClientRect();
    return { row: ((clientY - box.top) / box.height) * SIDE, col: ((clientX - box.left) / box.width) * SIDE };
  }

  down(event) {
    if (event.button !== 0) return;
    event.preventDefault(); // no text is selected, nothing scrolls
    this.surface.setPointerCapture(event.pointerId);
    this.surface.focus({ preventScroll: true });
    this.store.remember();
    this.brush = null;
    this.inked = false;
    this.stroke = this.point(event);
    this.store.paint(strokeCells(this.stroke, this.stroke, this.thick));
  }

  move(event) {
    if (!this.stroke) {
      this.look(this.point(event));
      return;
    }
    const cells = new Set();
    for (const one of event.getCoalescedEvents?.() ?? [event]) {
      const to = this.point(one);
      for (const cell of strokeCells(this.stroke, to, this.thick)) cells.add(cell);
      this.stroke = to;
    }
    this.hover = this.stroke;
    if (cells.size) this.store.paint(cells);
  }

  look(point) {
    this.hover = point;
    this.draw(this.page);
  }

  /* ---- keyboard ---- */

  key(event) {
    if (event.altKey || (event.metaKey && event.key !== "z")) return;
    const at = this.brush ?? MIDDLE;
    const control = event.ctrlKey || event.metaKey;
    const step = STEPS[event.key];
    const actions = control
      ? { z: () => this.takeBack() }
      : {
          " ": () => this.ink(at, at),
          Enter: event.shiftKey ? null : () => this.ink(at, at),
          Delete: () => this.empty(),
          Backspace: () => this.empty(),
          Home: () => this.walk({ row: at.row, col: 0.5 }),
          End: () => this.walk({ row: at.row, col: SIDE - 0.5 }),
        };
    const act =
      step && !control
        ? () => this.walk({ row: at.row + step[0], col: at.col + step[1] }, event.shiftKey ? at : null)
        : actions[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation(); // the notebook binds the same keys
    act();
  }

  walk({ row, col }, from = null) {
    const clip = (value) => Math.max(0.5, Math.min(SIDE - 0.5, value));
    this.brush = { row: clip(row), col: clip(col) };
    if (from) this.ink(from, this.brush);
    else {
      this.inked = false;
      this.draw(this.page);
    }
  }

  ink(from, to) {
    if (!this.inked) this.store.remember();
    this.inked = true;
    this.brush = to;
    this.store.paint(strokeCells(from, to, this.thick));
  }

  /* ---- drawing ---- */

  draw(page) {
    if (!page) return;
    this.page = page;
    const { store, canvas } = this;
    const side = this.surface.clientWidth;
    const cell = side / SIDE;
    const pixels = Math.round(side * page.dpr);
    if (canvas.width !== pixels) canvas.width = canvas.height = pixels;
    const ctx = canvas.getContext("2d");
    ctx.setTransform(pixels / side, 0, 0, pixels / side, 0, 0);
    ctx.fillStyle = "#000";
    ctx.fillRect(0, 0, side, side);
    const { picked } = store;
    if (picked) {
      const [, cols, channels] = store.network.shape;
      for (let i = 0; i < picked.data.length; i += channels) {
        const grey = Math.round(255 * Math.min(1, Math.max(0, picked.data[i])));
        ctx.fillStyle = `rgb(${grey},${grey},${grey})`;
        ctx.fillRect(
          (((i / channels) % cols) * side) / cols,
          (Math.floor(i / channels / cols) * side) / cols,
          side / cols + 0.5,
          side / cols + 0.5,
        );
      }
    } else {
      ctx.fillStyle = "#fff";
      store.bitmap.forEach((on, i) => {
        if (on) ctx.fillRect((i % SIDE) * cell, Math.floor(i / SIDE) * cell, cell + 0.3, cell + 0.3);
      });
    }
    const at = this.hover ?? (this.surface.matches(":focus-visible") ? (this.brush ?? MIDDLE) : null);
    if (at) {
      ctx.beginPath();
      ctx.arc(at.col * cell, at.row * cell, (this.thick * cell) / 2, 0, 2 * Math.PI);
      ctx.strokeStyle = "#808080";
      ctx.lineWidth = 3;
      ctx.stroke();
      ctx.strokeStyle = "#fff";
      ctx.lineWidth = 1.5;
      ctx.stroke();
    }
    this.undo.disabled = !store.history.length;
    this.clear.disabled = store.isEmpty;
    this.centre.checked = store.model.get("centre");
    say(this.head, picked ? "A picked picture" : "Draw a digit");
    say(this.note, picked ? "or draw your own" : "32 × 32");
  }
}
