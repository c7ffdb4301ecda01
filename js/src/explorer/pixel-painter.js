/** Painting pixels of the input: mouse, pen, touch and keyboard on a surface that lies over it while Paint is on. */
import { element, place } from "../ui/dom.ts";
import { cellsBetween } from "../state/user-image.ts";
import { cellAt, point, surfaces } from "./pointer-input.js";

const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
const BRUSH = 6; // least width on the screen: a stroke on a photograph covers several of its pixels
const KEY_STROKE = 300; // ms without a key that paints: the stroke has ended

export class PaintMode {
  /** @param {object} view @param {() => void} onBrush  the brush stands on another pixel */
  constructor(view, onBrush) {
    this.view = view;
    this.own = view.store.own;
    this.onBrush = onBrush;
    this.brush = null; // the pixel under the pointer, or the one that the keyboard has walked to
    this.stroke = null; // { surface, last } while a button or a finger is down
    this.keys = null; // timer: a stroke of the keyboard ends a moment after its last pixel
    this.root = element("div", {
      class: "cl-paint",
      tabindex: 0,
      role: "application",
      "aria-label": "Paint the input: arrows choose a pixel, Enter paints it, Escape ends",
    });
    const { root } = this;
    root.addEventListener("pointerdown", (event) => this.down(event));
    root.addEventListener("pointermove", (event) => this.move(event));
    root.addEventListener("pointerleave", () => this.stroke || this.stand(null));
    for (const end of ["pointerup", "pointercancel", "lostpointercapture"])
      root.addEventListener(end, () => this.lift());
    root.addEventListener("keydown", (event) => this.key(event));
    root.addEventListener("blur", () => this.endKeys());
    view.signal.addEventListener("abort", () => clearTimeout(this.keys));
  }

  /** Lies over the picture and its lens, or over the number cells. */
  draw(on) {
    this.root.hidden = !on;
    if (!on) {
      this.endKeys();
      this.brush = null;
      return;
    }
    const boxes = this.surfaces();
    const [left, top] = ["left", "top"].map((side) => Math.min(...boxes.map((box) => box[side])));
    const [right, bottom] = ["right", "bottom"].map((side) => Math.max(...boxes.map((box) => box[side])));
    place(this.root, { x: left, y: top, w: right - left, h: bottom - top });
  }

  surfaces() {
    const { layout, result } = this.view;
    return surfaces(this.view, layout.input, "input", result.input);
  }

  get shape() {
    return this.view.result.input;
  }

  /** The pixel under a pointer: { row, col, surface }, or null where none is. */
  pixel(event) {
    const { x, y } = point(this.view, event);
    const surface = this.surfaces().find((box) => x >= box.left && y >= box.top && x < box.right && y < box.bottom);
    if (!surface) return null;
    const { row, col } = cellAt(this.view, surface, event);
    const inside = row >= 0 && col >= 0 && row < this.shape.rows && col < this.shape.cols;
    return inside ? { row, col, surface } : null;
  }

  stand(brush) {
    if (brush?.row === this.brush?.row && brush?.col === this.brush?.col) return;
    this.brush = brush;
    this.onBrush();
  }

  /* ---- pointer ---- */

  down(event) {
    const at = event.button === 0 && this.pixel(event);
    if (!at) return;
    event.preventDefault(); // no text is selected, nothing scrolls
    this.root.setPointerCapture(event.pointerId);
    this.root.focus({ preventScroll: true });
    this.stroke = { surface: at.surface, last: at };
    this.stand(at);
    this.own.dab(square(at, at.surface));
  }

  move(event) {
    const at = this.pixel(event);
    if (this.stroke && at && sameBox(at.surface, this.stroke.surface)) {
      const cells = cellsBetween(this.stroke.last ?? at, at);
      this.stroke.last = at;
      this.stand(at);
      this.own.dab(cells.flatMap((cell) => square(cell, at.surface)));
    } else if (this.stroke)
      this.stroke.last = null; // out of the picture: the line goes on where it comes back
    else this.stand(at);
  }

  lift() {
    if (!this.stroke) return;
    this.stroke = null;
    this.own.finish();
  }

  /* ---- keyboard ---- */

  key(event) {
    if (event.altKey || event.metaKey || event.ctrlKey) return;
    const step = STEPS[event.key];
    const { row, col } = this.brush ?? this.centre();
    const far = event.shiftKey ? 10 : 1;
    const actions = {
      Enter: () => this.dot(),
      " ": () => this.dot(),
      Home: () => this.walk({ row, col: 0 }),
      End: () => this.walk({ row, col: this.shape.cols - 1 }),
      Escape: () => this.own.setMode(null),
    };
    const action = step ? () => this.walk({ row: row + far * step[0], col: col + far * step[1] }) : actions[event.key];
    if (!action) return;
    event.preventDefault();
    event.stopPropagation(); // the notebook binds the same keys
    action();
  }

  /** Start position of the keyboard: the middle of the window. */
  centre() {
    const {
      pos,
      result: { stride, padding, steps, input },
    } = this.view;
    const at = (axis, index, size) =>
      Math.max(0, Math.min(size - 1, index * stride[axis] - padding[axis][0] + Math.floor((steps[axis].span - 1) / 2)));
    return { row: at(0, pos.row, input.rows), col: at(1, pos.col, input.cols) };
  }

  walk({ row, col }) {
    const clip = (value, n) => Math.max(0, Math.min(n - 1, value));
    const brush = { row: clip(row, this.shape.rows), col: clip(col, this.shape.cols) };
    const {
      layout,
      result: { stride, padding, steps },
    } = this.view;
    this.stand(brush);
    if (layout.level !== "image") return;
    // a photograph's pixels are seen in the lens, and the lens goes with the window
    const at = (axis, index) => Math.round((index + padding[axis][0] - (steps[axis].span - 1) / 2) / stride[axis]);
    this.view.move({ row: at(0, brush.row), col: at(1, brush.col) }, { glide: false });
  }

  dot() {
    this.stand(this.brush ?? this.centre());
    this.own.dab([this.brush]);
    clearTimeout(this.keys);
    this.keys = setTimeout(() => this.endKeys(), KEY_STROKE);
  }

  endKeys() {
    if (!this.keys) return;
    clearTimeout(this.keys);
    this.keys = null;
    this.own.finish();
  }
}

/** The pixels under the brush: one, or as many as make it visible. */
function square({ row, col }, { cell }) {
  const reach = Math.floor(Math.max(1, Math.round(BRUSH / cell)) / 2);
  const side = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach);
  return side.flatMap((r) => side.map((c) => ({ row: row + r, col: col + c })));
}

const sameBox = (a, b) => a.left === b.left && a.top === b.top;
