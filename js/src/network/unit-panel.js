/** The panel of one unit: the window, the kernel and their products as numbers, and the sum as a table. */
import { css, inkOn, signedColour, weightBar, weightTint } from "../render/colormaps.js";
import { element, refresh, say } from "../ui/dom.ts";
import { ledgerRows, shownProducts } from "../core/network-sums.ts";
import { number, signed, sizeText, weightText } from "../text/numbers-and-sentences.ts";

const DIGITS = 3;
const BAR = 110; // px, for the widest span of running totals
const LARGEST = 11; // rows or columns of a grid that is shown with its numbers

export class UnitPanel {
  /** @param {{ choose: (unit) => void }} actions what a click on another unit does */
  constructor({ choose }) {
    this.choose = choose;
    this.open = 0; // index of the expanded input map
    this.sentence = element("div", { class: "cl-unit-sentence", "aria-live": "polite" });
    this.grids = element("div", { class: "cl-unit-grids" });
    this.ledger = element("table", { class: "cl-unit-ledger" });
    this.body = element("div", { class: "cl-unit-body" }, this.grids, this.ledger);
    this.root = element(
      "div",
      { class: "cl-unit", role: "group", "aria-label": "The chosen unit" },
      element("div", { class: "cl-title" }, element("b", {}, "How this unit came about")),
      this.sentence,
      this.body,
    );
    this.ledger.addEventListener("click", (event) => this.onClick(event));
  }

  /** @param {object | null} scene { unit, trace, text, scale (of the stage before), units (where a click leads), tokens } */
  draw(scene) {
    this.scene = scene;
    this.body.hidden = !scene;
    if (!scene) {
      say(
        this.sentence,
        "Click a unit of any map, or walk there with the arrow keys: here is what it sees and how its sum comes about.",
      );
      return;
    }
    const { trace, text, unit } = scene;
    const where = `${unit.stage},${unit.map}`;
    if (where !== this.where) this.open = 0;
    this.where = where;
    say(this.sentence, text);
    const rows = ledgerRows(trace, DIGITS);
    this.open = Math.min(this.open, Math.max(0, (trace.channels?.length ?? 1) - 1));
    refresh(this.grids, ...this.gridsOf(trace));
    this.ledger.hidden = !rows.length;
    refresh(this.ledger, ...this.ledgerOf(rows));
  }

  onClick(event) {
    const row = event.target.closest?.("[data-channel], [data-unit]");
    if (!row) return;
    if (row.dataset.unit !== undefined) this.choose({ stage: this.scene.units, index: Number(row.dataset.unit) });
    else {
      this.open = this.scene.trace.channels.findIndex(({ channel }) => channel === Number(row.dataset.channel));
      this.draw(this.scene);
    }
  }

  /* ---- grids ---- */

  gridsOf(trace) {
    if (trace.kind === "conv") return this.convGrids(trace);
    if (trace.cells) return [this.poolGrid(trace)];
    return [];
  }

  convGrids({ channels, kernels }) {
    const { taps, channel } = channels[this.open];
    const { rows, cols, data } = kernels[this.open];
    const { scale, tokens } = this.scene;
    const name = channels.length > 1 ? ` of map ${channel}` : "";
    if (Math.max(rows, cols) > LARGEST)
      return [element("p", { class: "cl-quiet" }, `The window has ${sizeText(rows, cols)} values; too many to print.`)];
    const products = shownProducts(taps, DIGITS);
    const most = Math.max(1e-9, ...products.map(Math.abs));
    const window = this.grid(`Window${name}`, rows, cols, (i) => this.pixel(taps[i], scale));
    const kernel = this.grid(`Kernel${name}`, rows, cols, (i) => {
      const fill = weightTint(data[i], i, data.length, tokens.theme);
      return { text: weightText(data[i]), fill, ink: data[i] ? inkOn(fill) : tokens.zeroInk };
    });
    const product = this.grid("Products", rows, cols, (i) => {
      const fill = signedColour((0.6 * products[i]) / most, tokens.theme);
      return { text: number(products[i], DIGITS), fill, ink: inkOn(fill) };
    });
    return [window, sign("×"), kernel, sign("="), product];
  }

  pixel({ pixel, padded }, scale) {
    if (padded) return { text: number(pixel, 2), padded: true };
    const fill = scale.colour(pixel);
    return { text: number(pixel, 2), fill, ink: inkOn(fill) };
  }

  poolGrid({ cells, winner, layer, kind }) {
    const [rows, cols] = layer.kernel_size;
    if (Math.max(rows, cols) > LARGEST)
      return element("p", { class: "cl-quiet" }, `The window has ${sizeText(rows, cols)} values; too many to print.`);
    return this.grid(kind === "max_pool" ? "Window: the largest stays" : "Window: the mean of it", rows, cols, (i) => {
      const { value, inside } = cells[i];
      if (!inside) return { text: value === null ? "" : "0", padded: true };
      const fill = this.scene.scale.colour(value);
      return { text: number(value, DIGITS), fill, ink: inkOn(fill), framed: cells[i] === winner };
    });
  }

  grid(label, rows, cols, cellOf) {
    const line = (r) =>
      element(
        "tr",
        {},
        ...Array.from({ length: cols }, (_, c) => {
          const { text, fill, ink, padded, framed } = cellOf(r * cols + c);
          const style = fill ? `background:${css(fill)};color:${ink}` : null;
          return element(
            "td",
            { style, class: [padded && "cl-padded", framed && "cl-framed"].filter(Boolean).join(" ") || null },
            text,
          );
        }),
      );
    const size = Math.max(26, Math.min(46, Math.floor(300 / cols)));
    return element(
      "table",
      { class: `cl-grid${size < 40 ? " cl-grid-small" : ""}`, style: `--cl-cell:${size}px` },
      element("caption", {}, label),
      element("tbody", {}, ...Array.from({ length: rows }, (_, r) => line(r))),
    );
  }

  /* ---- sum table ---- */

  ledgerOf(rows) {
    const { trace, tokens } = this.scene;
    const ends = rows.flatMap(({ from, to }) => [from, to]);
    const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
    const x = (value) => (BAR * (value - low)) / (high - low || 1);
    const last = rows.length - 1;
    const body = rows.map((row, i) =>
      element(
        "tr",
        this.rowAttributes(row),
        element("th", { scope: "row" }, this.label(row)),
        element(
          "td",
          { class: "cl-term" },
          row.kind === "unit" ? `${number(row.input, 2)} × ${weightText(row.weight)}` : "",
        ),
        element("td", { class: "cl-change" }, row.change === null ? "" : signed(row.change, DIGITS)),
        element("td", { class: "cl-side-bars" }, bar(row, x, tokens)),
        element(
          "td",
          { class: "cl-total" },
          i === last
            ? element("span", { class: "cl-final", style: this.finalStyle(trace) }, number(row.to, DIGITS))
            : number(row.to, DIGITS),
        ),
      ),
    );
    const head = ["", "", "adds", "", "total"].map((text) =>
      text ? element("th", { scope: "col" }, text) : element("td"),
    );
    return [element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...body)];
  }

  rowAttributes({ kind, channel }) {
    return kind === "map" && this.scene.trace.channels[this.open].channel === channel ? { class: "cl-open" } : {};
  }

  label({ kind, label, channel, index }) {
    if (kind === "map")
      return element(
        "button",
        { type: "button", class: "cl-link", "data-channel": channel, title: "Show the products of this map" },
        label,
      );
    if (kind === "unit")
      return element(
        "button",
        { type: "button", class: "cl-link", "data-unit": index, title: "Look at this unit" },
        label,
      );
    return label;
  }

  finalStyle({ value }) {
    const fill = this.scene.ownScale.colour(value);
    return `background:${css(fill)};color:${inkOn(fill)}`;
  }
}

const sign = (text) => element("div", { class: "cl-sign", "aria-hidden": "true" }, text);

/** From one running total to the next. */
function bar({ from, to, change }, x, { theme }) {
  const [left, right] = [x(Math.min(from, to)), x(Math.max(from, to))];
  const colour = change === null || from === to ? null : weightBar(to - from, 1, 3, theme);
  return element(
    "svg",
    { width: BAR, height: 14, "aria-hidden": "true" },
    element("line", { x1: x(0), x2: x(0), y1: 0, y2: 14, class: "cl-baseline" }),
    colour
      ? element("rect", { x: left, y: 3, width: Math.max(1, right - left), height: 8, fill: css(colour) })
      : element("line", { x1: x(to), x2: x(to), y1: 1, y2: 13, class: "cl-level" }),
  );
}
