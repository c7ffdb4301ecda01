/** The sum behind one output as a table: sample, weight, product, running total. */
import { css, inkOn, weightTint } from "../render/colormaps.js";
import { element, refresh } from "../ui/dom.ts";
import { ledgerColumns } from "../ui/sum-table.js";
import { number, signed, weightText } from "../text/numbers-and-sentences.ts";

const LABELS = 104; // width of the row headers
const LAST = 84; // width of the last column

export class SumTable {
  constructor() {
    this.root = element("div", { class: "cl-sum" });
  }

  /** @param {object | null} trace  null dims the present rows */
  draw(trace, { digits, denominator, theme, form, width, isFaded = null }) {
    this.root.classList.toggle("cl-dim", !trace);
    if (!trace) return;
    const plain = { ...trace, activated: trace.sum, pool: null };
    const { columns } = ledgerColumns(plain, { cols: trace.taps.length, digits, denominator, relu: false, flatten: 0 });
    const taps = columns
      .filter((column) => column.kind === "tap")
      .map(({ taps: [tap], change, to }) => ({ ...tap, change, to }));
    const chip = (tap) => {
      const fill = weightTint(tap.weight, tap.index, taps.length, theme);
      return element(
        "span",
        { class: "cl-chip", style: `background:${css(fill)};color:${tap.weight ? inkOn(fill) : "var(--cl-zero-ink)"}` },
        weightText(tap.weight, denominator),
      );
    };
    const parts = { taps, chip, digits, isFaded, sum: number(trace.sum, digits) };
    refresh(this.root, form === "wide" ? upright(parts, width) : sideways(parts));
  }
}

const final = (sum) => element("span", { class: "cl-final" }, sum);

function upright({ taps, chip, digits, isFaded, sum }, width) {
  const each = Math.min(77, (width - LABELS - LAST) / taps.length);
  const line = (name, label, content, last = "") =>
    element(
      "tr",
      { class: `cl-sum-${name}` },
      element("th", { scope: "row" }, label),
      ...taps.map((tap) =>
        element("td", { class: isFaded?.(tap) ? "cl-faded" : null, style: `width:${each}px` }, content(tap)),
      ),
      element("td", { class: "cl-sum-last" }, last),
    );
  return element(
    "table",
    { "aria-label": "Products and running total", class: each < 48 ? "cl-tight" : null },
    element(
      "tbody",
      {},
      line("sample", "sample", (tap) => number(tap.pixel)),
      line("weight", "× weight", chip),
      line("product", "product", (tap) => signed(tap.change, digits)),
      line("total", "running total", (tap) => number(tap.to, digits), final(sum)),
    ),
  );
}

function sideways({ taps, chip, digits, isFaded, sum }) {
  return element(
    "table",
    { "aria-label": "Products and running total" },
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        ...["sample × weight", "product", "running total"].map((text) => element("th", { scope: "col" }, text)),
      ),
    ),
    element(
      "tbody",
      {},
      ...taps.map((tap, i) =>
        element(
          "tr",
          { class: isFaded?.(tap) ? "cl-faded" : null },
          element("th", { scope: "row" }, number(tap.pixel), " × ", chip(tap)),
          element("td", {}, signed(tap.change, digits)),
          element("td", {}, i === taps.length - 1 ? final(sum) : number(tap.to, digits)),
        ),
      ),
    ),
  );
}
