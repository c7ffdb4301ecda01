/** A small table of cells to type into: arrows walk from cell to cell, it is one stop of the Tab key. */
import { element, selectOnFocus } from "./dom.ts";

const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

export class Grid {
  /** @param {{ rows: number, cols: number, label: string, noun: string, onInput?: () => void }} options `noun` names a cell */
  constructor({ rows, cols, label, noun, onInput }) {
    this.cells = Array.from({ length: rows }, (_, r) => Array.from({ length: cols }, (_, c) => this.cell(r, c, noun)));
    this.at = [0, 0];
    const lines = this.cells.map((line) => element("tr", {}, ...line.map((cell) => element("td", {}, cell))));
    this.node = element("table", { class: "cl-cells", "aria-label": label }, element("tbody", {}, ...lines));
    this.node.addEventListener("keydown", (event) => this.onKey(event));
    this.node.addEventListener("input", () => this.fit());
    if (onInput) this.node.addEventListener("input", onInput);
  }

  cell(r, c, noun) {
    const input = element("input", {
      type: "text",
      inputmode: "text",
      autocomplete: "off",
      spellcheck: "false",
      "aria-label": `${noun} row ${r} column ${c}`,
      tabindex: r || c ? -1 : 0,
    });
    input.addEventListener("focus", () => {
      this.current.tabIndex = -1;
      this.at = [r, c];
      input.tabIndex = 0;
    });
    selectOnFocus(input);
    return input;
  }

  /** The cell that has or had the focus. */
  get current() {
    return this.cells[this.at[0]][this.at[1]];
  }

  /** All cells as a text, "8, 7; 4, 5"; nothing when all are empty. */
  read() {
    const rows = this.cells.map((line) => line.map((cell) => cell.value.replace(/\s+/g, "")));
    return rows.flat().some(Boolean) ? rows.map((row) => row.join(", ")).join("; ") : "";
  }

  /** Rows of texts. */
  write(rows) {
    this.cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        const text = rows[r]?.[c] ?? "";
        if (cell.value !== text) cell.value = text;
      }),
    );
    this.fit();
  }

  /** All cells are as wide as the longest number asks for. */
  fit() {
    this.node.style.setProperty("--cl-digits", Math.max(...this.cells.flat().map((cell) => cell.value.length)));
  }

  lock(locked) {
    for (const cell of this.cells.flat()) cell.readOnly = locked;
  }

  onKey(event) {
    if (!STEPS[event.key] || event.shiftKey) return;
    const [dr, dc] = STEPS[event.key];
    const next = this.cells[this.at[0] + dr]?.[this.at[1] + dc];
    event.preventDefault();
    next?.focus();
  }
}
