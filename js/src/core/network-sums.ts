/** The sum behind a unit as rows of a ledger: each moves a level; the numbers add up exactly as shown. No DOM here. */

const MOST_TERMS = 12; // of a fully connected unit, before the rest is told in one row

const roundTo = (digits) => (value) => Number(value.toFixed(digits)) + 0;

/**
 * Rows of the ledger, [{ kind, label, change, from, to, ... }]: totals are rounded, and what a row adds is the
 * difference of two rounded totals. `kind` is "map", "row", "unit", "rest", "bias" or the name of a function.
 */
export function ledgerRows(trace, digits = 3) {
  const round = roundTo(digits);
  const rows = [];
  let [exact, shown] = [0, 0];
  const add = (kind, change, more) => {
    exact += change;
    const to = round(exact);
    rows.push({ kind, ...more, from: shown, to, change: round(to - shown) });
    shown = to;
  };
  for (const { kind, value, ...more } of termsOf(trace)) add(kind, value, more);
  if (trace.bias !== undefined) add("bias", trace.bias, { label: "bias" });
  if (rows.length) {
    // the sum as the map has it, should the last digit have been on the brink
    const last = rows.at(-1);
    last.to = shown = round(trace.sum);
    last.change = round(last.to - last.from);
  }
  for (const { kind, value } of trace.after) {
    rows.push({ kind, label: kind === "relu" ? "ReLU" : kind, from: shown, to: round(value), change: null });
    shown = round(value);
  }
  return rows;
}

function termsOf(trace) {
  if (trace.kind === "conv")
    return trace.channels.length > 1
      ? trace.channels.map(({ channel, sum }) => ({ kind: "map", label: `map ${channel}`, channel, value: sum }))
      : kernelRows(trace);
  if (trace.kind !== "dense") return [];
  const sorted = [...trace.terms].sort((a, b) => Math.abs(b.product) - Math.abs(a.product));
  const first = sorted.slice(0, sorted.length > MOST_TERMS + 1 ? MOST_TERMS : sorted.length);
  const rest = sorted.slice(first.length);
  const terms = first.map(({ index, input, weight, product }) => ({
    kind: "unit",
    label: `unit ${index}`,
    index,
    input,
    weight,
    value: product,
  }));
  return rest.length
    ? [
        ...terms,
        { kind: "rest", label: `${rest.length} more`, value: rest.reduce((sum, { product }) => sum + product, 0) },
      ]
    : terms;
}

function kernelRows({ channels: [{ taps }], kernels: [{ rows, cols }] }) {
  return Array.from({ length: rows }, (_, row) => ({
    kind: "row",
    label: `row ${row + 1}`,
    value: taps.slice(row * cols, (row + 1) * cols).reduce((sum, { product }) => sum + product, 0),
  }));
}

/** The products of one channel in reading order, each the difference of two rounded running totals. */
export function shownProducts(taps, digits = 3) {
  const round = roundTo(digits);
  let before = 0;
  return taps.map(({ subtotal }) => {
    const total = round(subtotal);
    const product = round(total - before);
    before = total;
    return product;
  });
}
