/** Sum table: each product moves a level up or down; bias, ReLU and pooling continue the line to the value on the screen. */
import { css, inkOn, weightBar, weightTint } from "../render/colormaps.js";
import { COLOURS } from "../core/channels.ts";
import { element, refresh } from "./dom.ts";
import { number, plural, signed, sizeText, weightText } from "../text/numbers-and-sentences.ts";

const BARS = 52; // height of the bars, in pixels
const LABELS = 104; // width of the row headers
const MOST_COLUMNS = 12;

/**
 * Columns of the sum table. The numbers shown add up exactly as shown: totals are rounded, and a product is the
 * difference of two rounded totals. Many products share a column: those of a kernel row, but for the row `flatten`;
 * where the sums of several channels are added up, those of a channel, but for the channel `open`.
 */
export function ledgerColumns(
  trace,
  { cols, digits, denominator, relu, flatten = null, open = null, unpooled = "none", terms = null },
) {
  const round = roundTo(digits);
  const channels = trace.taps[0].channel === undefined ? 1 : trace.channels.length;
  const each = trace.taps.length / channels;
  const group = ({ channel, kernelRow }) => {
    if (channels > 1 && channel !== open) return { kind: "channel", label: COLOURS[channel] };
    return each > MOST_COLUMNS && kernelRow !== flatten ? { kind: "row", label: `row ${kernelRow + 1}` } : null;
  };
  const steps = trace.taps.map((tap, i) => ({
    ...tap,
    term: i,
    index: i % each,
    kernelRow: Math.floor((i % each) / cols),
    first: i % cols === 0,
  }));
  const columns = [];
  let total = 0;
  for (const step of steps) {
    const next = round(step.subtotal);
    const entry = {
      kind: "tap",
      taps: [step],
      from: total,
      to: next,
      change: round(next - total),
      first: step.first,
      row: step.kernelRow,
    };
    total = next;
    const shared = group(step);
    const last = columns[columns.length - 1];
    if (shared && last?.label === shared.label) {
      last.taps.push(step);
      last.to = entry.to;
      last.change = round(last.to - last.from);
    } else columns.push({ ...entry, ...shared });
  }
  const sum = round(trace.sum);
  columns.push({ kind: "bias", label: "bias", from: total, to: sum, change: round(sum - total), first: true });
  const after = round(trace.activated);
  columns.push({ kind: "relu", label: "ReLU", from: sum, to: after, change: round(after - sum), on: relu });
  if (trace.pool) {
    const value = trace.pool.value === null ? null : round(trace.pool.value);
    columns.push({ kind: "pool", label: poolLabel(trace.pool), from: after, to: value, first: true });
  } else columns.push({ kind: "none", label: "pooling", text: unpooled, first: true });
  if (terms) markTerms(columns, terms);
  return { columns, denominator, digits };
}

const roundTo = (digits) => (value) => Number(value.toFixed(digits));

/** While the sum builds up: which columns are still ahead, and which have just come, with their turn to grow. */
function markTerms(columns, { done, before, count }) {
  let turn = 0;
  for (const column of columns) {
    const last = column.taps ? column.taps[column.taps.length - 1].term : count - 1;
    column.ahead = last >= done;
    if (!column.ahead && last >= before) column.turn = turn++;
  }
}

/** The last term that was added up, as text: its product is the difference of two displayed totals. */
export function termParts(trace, { done, count }, { digits, inputDigits, denominator }) {
  const round = roundTo(digits);
  const { pixel, weight, subtotal } = trace.taps[done - 1];
  const before = done > 1 ? round(trace.taps[done - 2].subtotal) : 0;
  const total = round(subtotal);
  return {
    index: done,
    count,
    pixel: number(pixel, inputDigits),
    weight: weightText(weight, denominator),
    change: number(round(total - before), digits),
    total: number(total, digits),
  };
}

/** "max of 2 × 2"; where some cells do not count, how many do. */
function poolLabel({ kind, size, cells }) {
  const taking = cells.filter((cell) => cell.value !== null).length;
  return `${kind === "max" ? "max" : "mean"} of ${taking === cells.length ? sizeText(...size) : plural(taking, "value")}`;
}

export class Ledger {
  /** @param {(channel: string) => void} onOpen asks for the products of a channel one by one */
  constructor(onOpen) {
    this.root = element("div", { class: "cl-ledger" });
    this.flatten = null;
    this.root.addEventListener("click", (event) => {
      const button = event.target.closest?.("[data-channel]");
      if (button) onOpen(button.dataset.channel);
    });
    this.root.addEventListener("pointerover", (event) => {
      const cell = event.target.closest?.("[data-kernel-row]");
      const row = cell ? Number(cell.dataset.kernelRow) : null;
      if (row !== null && row !== this.flatten && this.scene) {
        this.flatten = row;
        this.draw(this.scene);
      }
    });
    this.root.addEventListener("pointerleave", () => {
      if (this.flatten === null || !this.scene) return;
      this.flatten = null;
      this.draw(this.scene);
    });
  }

  draw(scene) {
    this.scene = scene;
    const { trace, result, settings, L, digits, denominator } = scene;
    if (!trace) {
      this.root.classList.add("cl-dim");
      return;
    }
    this.root.classList.remove("cl-dim");
    const { terms } = scene;
    const { kernel, channels } = result;
    // The channel and the row that are being added up are expanded.
    const term = terms && terms.done - 1;
    const flatten = terms ? Math.floor((term % kernel.data.length) / kernel.cols) : this.flatten;
    const open = terms ? trace.taps[term].channel : channels && COLOURS.indexOf(settings.front_channel);
    const { columns } = ledgerColumns(trace, {
      cols: kernel.cols,
      digits,
      denominator,
      relu: settings.activation === "relu",
      flatten,
      open,
      unpooled: settings.pool ? "does not fit" : "none",
      terms,
    });
    refresh(this.root, L.form === "wide" ? upright(columns, scene) : sideways(columns, scene));
  }
}

/** "113 × [0]" with the weight as a chip in its own colour. */
function tapLabel(tap, scene) {
  const fill = weightTint(tap.weight, tap.index, scene.result.kernel.data.length, scene.tokens.theme);
  const chip = element(
    "span",
    { class: "cl-chip", style: `background:${css(fill)};color:${tap.weight ? inkOn(fill) : scene.tokens.zeroInk}` },
    weightText(tap.weight, scene.denominator),
  );
  return [number(tap.pixel, scene.inputDigits), " × ", chip];
}

function columnLabel(column, scene) {
  if (column.kind === "tap") return tapLabel(column.taps[0], scene);
  if (column.kind !== "channel") return [element("span", { class: "cl-quiet" }, column.label)];
  return [
    element(
      "button",
      {
        type: "button",
        class: "cl-channel",
        "data-channel": column.label,
        title: `Show the products of ${column.label} one by one`,
      },
      column.label,
    ),
  ];
}

/** Entries of the columns: products, those of the expanded channel, or kernel rows. */
function rowHeader(columns, { result, settings }) {
  if (result.channels) return `in ${settings.front_channel}`;
  return columns[0].kind === "row" ? "kernel row" : "pixel × weight";
}

/** The last word of a column: the value in a frame like the cell it belongs to. */
function finalValue(column, scene) {
  if (column.ahead) return "";
  if (column.to === null) return element("span", { class: "cl-quiet" }, "not read");
  const fill = scene.scale.colour(column.to);
  return element(
    "span",
    { class: `cl-final cl-final-${column.kind}`, style: `background:${css(fill)};color:${inkOn(fill)}` },
    number(column.to, scene.digits),
  );
}

const MOST_VALUES = 6;
const SIDE = { label: 96, change: 70, gap: 16, total: 80 }; // widths of the columns beside the bars, in the narrow form

/** "12, −28, 30, 17" with the winner in a frame; of a large window some values, and the winner among them. */
function poolValues({ trace, digits }) {
  const { cells, winner } = trace.pool;
  const taking = cells.filter((cell) => cell.value !== null);
  const shown = taking.slice(0, MOST_VALUES);
  if (winner && !shown.includes(winner)) shown.splice(MOST_VALUES - 1, 1, winner);
  return [
    ...shown.flatMap((cell, i) => [
      i ? ", " : "",
      cell === winner ? element("b", { class: "cl-winner" }, number(cell.value, digits)) : number(cell.value, digits),
    ]),
    taking.length > shown.length ? ", …" : "",
  ];
}

function changeText(column, scene) {
  if (column.kind === "bias")
    return `${column.change < 0 ? "−" : "+"} ${number(Math.abs(column.change), scene.digits)}`;
  if (column.kind === "relu") return column.on ? (column.change === 0 ? "keeps it" : "makes it 0") : "off";
  if (column.kind === "none") return column.text;
  return signed(column.change, scene.digits);
}

/** Fades the terms that are still to come; while a pixel or a weight is pointed at, all products but its own. */
function isFaded(column, { hover, partners, result, trace }) {
  if (column.ahead) return true;
  if (!hover || !partners || column.kind !== "tap") return false;
  const { cols, data } = result.kernel;
  const inChannel = (tap) => hover.channel === undefined || hover.channel === (tap.channel ?? result.front);
  const tests = {
    weight: (tap) => inChannel(tap) && partners.framed.weight(Math.floor(tap.index / cols), tap.index % cols),
    input: (tap) => inChannel(tap) && partners.framed.input(tap.row, tap.col),
  };
  const isMeant = tests[hover.kind];
  if (!isMeant || !trace.taps.some((tap, index) => isMeant({ ...tap, index: index % data.length }))) return false;
  return !isMeant(column.taps[0]);
}

/** Widths of the columns in pixels, and the left edge of each. */
function columnWidths(columns, width, labels) {
  const gap = 14;
  const gaps = columns.filter((column, i) => column.first && i > 0).length * gap;
  const share = (width - labels - gaps) / (columns.length + 0.9); // the last column counts about twice
  const unitWidth = Math.min(77, share);
  let x = labels;
  return columns.map((column, i) => {
    if (column.first && i > 0) x += gap;
    const w = i === columns.length - 1 ? Math.min(Math.max(2 * unitWidth, 200), width - x) : unitWidth;
    const at = { x, w };
    x += w;
    return at;
  });
}

function upright(columns, scene) {
  const labels = LABELS;
  const places = columnWidths(columns, scene.L.width, labels);
  const spot = (i) => `left:${places[i].x}px;width:${places[i].w}px`;
  const row = (className, label, cells) =>
    element("tr", { class: className }, element("th", { scope: "row" }, label), ...cells);
  const cell = (i, column, ...content) =>
    element(
      "td",
      {
        class: isFaded(column, scene) ? "cl-faded" : null,
        style: spot(i),
        "data-kernel-row": column.kind === "row" || scene.result.kernel.data.length > MOST_COLUMNS ? column.row : null,
      },
      ...content,
    );
  const head = columns.map((column, i) => cell(i, column, ...columnLabel(column, scene)));
  const change = columns.map((column, i) =>
    cell(
      i,
      column,
      ...(column.ahead
        ? [""]
        : column.kind === "pool"
          ? poolValues(scene)
          : [
              element(
                "span",
                { class: column.change === 0 && column.kind !== "bias" && column.kind !== "relu" ? "cl-quiet" : "" },
                changeText(column, scene),
              ),
            ]),
    ),
  );
  const totals = columns.map((column, i) =>
    cell(
      i,
      column,
      column.kind === "relu" || column.kind === "pool"
        ? finalValue(column, scene)
        : column.kind === "none" || column.ahead
          ? ""
          : number(column.to, scene.digits),
    ),
  );
  const isLong = (column) =>
    column.kind === "tap" &&
    `${number(column.taps[0].pixel, scene.inputDigits)} × ${weightText(column.taps[0].weight, scene.denominator)}`
      .length > 8;
  const tight = places[0].w < 72 || columns.some(isLong) ? " cl-tight" : "";
  return element(
    "table",
    { class: `cl-ledger-table${tight}`, "aria-label": "Products and running total" },
    element(
      "tbody",
      {},
      row("cl-ledger-head", rowHeader(columns, scene), head),
      row("cl-ledger-change", "product", change),
      element(
        "tr",
        { class: "cl-ledger-bars", "aria-hidden": "true" },
        element("td", { colspan: columns.length + 1 }, bars(columns, places, scene)),
      ),
      row("cl-ledger-total", "running total", totals),
    ),
  );
}

/** Levels of the running total: each bar goes from the total before to the total after. */
function bars(columns, places, scene) {
  const levels = columns.flatMap((column) => [column.from ?? 0, column.to ?? 0]).concat(0);
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const y = (value) => (high === low ? BARS / 2 : 4 + ((BARS - 8) * (high - value)) / (high - low));
  const right = places[places.length - 1].x + places[places.length - 1].w;
  const svg = element("svg", { width: right, height: BARS, class: "cl-bars" });
  svg.append(element("line", { x1: LABELS, x2: right, y1: y(0), y2: y(0), class: "cl-baseline" }));
  svg.append(element("text", { x: LABELS - 12, y: y(0) + 4, class: "cl-zero" }, "0"));
  columns.forEach((column, i) => {
    if (column.kind === "none" || column.ahead) return;
    const [x0, x1] = barEdges(places[i], column);
    const next = columns[i + 1];
    if (column.kind === "pool") {
      if (column.to === null) return;
      svg.append(
        element("path", {
          d: `M${x0} ${y(column.from)}V${y(column.to)}H${x1}V${y(column.from)}`,
          class: "cl-pool-step",
        }),
      );
      svg.append(element("line", { x1: x0, x2: x1, y1: y(column.to), y2: y(column.to), class: "cl-level-strong" }));
      return;
    }
    if (column.change === 0)
      svg.append(element("line", { x1: x0, x2: x1, y1: y(column.to), y2: y(column.to), class: "cl-level" }));
    else svg.append(bar(column, x0, x1, y, scene));
    if (next && next.kind !== "none" && !next.ahead)
      svg.append(
        element("line", {
          x1,
          x2: barEdges(places[i + 1], next)[0],
          y1: y(column.to),
          y2: y(column.to),
          class: "cl-join",
        }),
      );
  });
  return svg;
}

function barEdges({ x, w }) {
  const half = Math.min(12, w / 3);
  return [x + w / 2 - half, x + w / 2 + half];
}

function bar(column, x0, x1, y, scene) {
  const [top, bottom] = [Math.min(y(column.from), y(column.to)), Math.max(y(column.from), y(column.to))];
  const grows = growth(column, column.change > 0 ? "bottom" : "top");
  return element("rect", {
    x: x0,
    y: top,
    width: x1 - x0,
    height: Math.max(1, bottom - top),
    fill: barFill(column, scene),
    ...grows,
  });
}

/** A bar that has just come grows from the level before, in its turn. */
function growth({ turn }, origin) {
  return turn === undefined ? {} : { class: "cl-grow", style: `--cl-turn:${turn};transform-origin:${origin}` };
}

function barFill(column, { result, tokens }) {
  if (!column.taps) return tokens.ink2;
  const strongest = column.taps.reduce((a, b) => (Math.abs(b.product) > Math.abs(a.product) ? b : a));
  const colour =
    column.taps.length === 1
      ? weightBar(strongest.weight, strongest.index, result.kernel.data.length, tokens.theme)
      : weightBar(column.change, strongest.index, result.kernel.data.length, tokens.theme);
  return colour ? css(colour) : tokens.ink2;
}

/** The sum table for narrow windows: one line for each product. */
function sideways(columns, scene) {
  const { settings } = scene;
  const levels = columns.flatMap((column) => [column.from ?? 0, column.to ?? 0]).concat(0);
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const width = Math.max(24, Math.min(400, scene.L.width - SIDE.label - SIDE.change - SIDE.gap - SIDE.total));
  const x = (value) => (high === low ? width / 2 : 3 + ((width - 6) * (value - low)) / (high - low));
  const line = (column, next) => {
    if (column.kind === "none")
      return element(
        "tr",
        {},
        element("th", { scope: "row", class: "cl-quiet" }, "pooling"),
        element("td", {}, column.text),
        element("td"),
        element("td"),
      );
    const svg = element(
      "svg",
      { width, height: 22, class: "cl-bars" },
      element("line", { x1: x(0), x2: x(0), y1: 0, y2: 22, class: "cl-baseline" }),
    );
    if (column.to !== null && !column.ahead) {
      const [a, b] = [Math.min(x(column.from), x(column.to)), Math.max(x(column.from), x(column.to))];
      if (column.kind === "pool")
        svg.append(element("rect", { x: a, y: 5, width: Math.max(1, b - a), height: 12, class: "cl-pool-step" }));
      else if (column.change === 0)
        svg.append(element("line", { x1: x(column.to), x2: x(column.to), y1: 4, y2: 18, class: "cl-level" }));
      else
        svg.append(
          element("rect", {
            x: a,
            y: 5,
            width: Math.max(1, b - a),
            height: 12,
            fill: barFill(column, scene),
            ...growth(column, column.change > 0 ? "left" : "right"),
          }),
        );
      if (next && next.kind !== "none" && !next.ahead)
        svg.append(element("line", { x1: x(column.to), x2: x(column.to), y1: 17, y2: 22, class: "cl-join" }));
    }
    const label = columnLabel(column, scene);
    const total = column.ahead
      ? ""
      : column.kind === "relu" || column.kind === "pool"
        ? finalValue(column, scene)
        : number(column.to, scene.digits);
    return element(
      "tr",
      { class: column.first ? "cl-first" : "" },
      element("th", { scope: "row", class: isFaded(column, scene) ? "cl-faded" : null }, ...label),
      element("td", { class: "cl-change" }, column.kind === "pool" || column.ahead ? "" : changeText(column, scene)),
      element("td", { class: "cl-side-bars", "aria-hidden": "true" }, svg),
      element("td", { class: "cl-total" }, total),
    );
  };
  // Fixed widths: else the bars would move with the length of the numbers.
  const widths = [SIDE.label, SIDE.change, width + SIDE.gap, SIDE.total];
  return element(
    "table",
    {
      class: "cl-ledger-side",
      "aria-label": "Products and running total",
      style: `width:${widths.reduce((a, b) => a + b)}px`,
    },
    element("colgroup", {}, ...widths.map((w) => element("col", { style: `width:${w}px` }))),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        element(
          "th",
          { colspan: 2, scope: "col" },
          `${scene.result.channels ? `in ${settings.front_channel}: ` : ""}pixel × weight = product`,
        ),
        element("td"),
        element("th", { class: "cl-total", scope: "col" }, "running total"),
      ),
    ),
    element("tbody", {}, ...columns.map((column, i) => line(column, columns[i + 1]))),
  );
}
