/** The sum of a unit as rows of a table, with rounded numbers that add up exactly as shown. No DOM here. */
import type { Tap } from "./types.ts";
import type { Term, UnitTrace } from "./network.ts";

const MOST_TERMS = 12; // of a fully connected unit; the others share one row

/** A part of the sum, before rounding. `kind` is "map", "row", "unit" or "rest". */
interface Part {
  kind: string;
  label: string;
  value: number;
  channel?: number;
  index?: number;
  input?: number;
  weight?: number;
}
/** A row: the running total before and after it, and their difference; null for an activation, which adds nothing. */
export interface SumRow extends Omit<Part, "value"> {
  from: number;
  to: number;
  change: number | null;
}

const roundTo = (digits: number) => (value: number) => Number(value.toFixed(digits)) + 0;

/**
 * Rows of the table. Totals are rounded, and a row's change is the difference of two rounded totals. `kind` is that of
 * a part, "bias", or the name of an activation function.
 */
export function ledgerRows(trace: UnitTrace, digits = 3): SumRow[] {
  const round = roundTo(digits);
  const rows: SumRow[] = [];
  let [exact, shown] = [0, 0];
  const add = ({ value, ...more }: Part) => {
    exact += value;
    const to = round(exact);
    rows.push({ ...more, from: shown, to, change: round(to - shown) });
    shown = to;
  };
  for (const part of partsOf(trace)) add(part);
  if (trace.bias !== undefined) add({ kind: "bias", label: "bias", value: trace.bias });
  const last = rows.at(-1);
  if (last && trace.sum !== undefined) {
    // the value in the feature map, in case that the order of the summation changes the last digit
    last.to = shown = round(trace.sum);
    last.change = round(last.to - last.from);
  }
  for (const { kind, value } of trace.after) {
    rows.push({ kind, label: kind === "relu" ? "ReLU" : kind, from: shown, to: round(value), change: null });
    shown = round(value);
  }
  return rows;
}

function partsOf(trace: UnitTrace): Part[] {
  if (trace.kind === "conv")
    return trace.channels.length > 1
      ? trace.channels.map(({ channel, sum }) => ({ kind: "map", label: `map ${channel}`, channel, value: sum }))
      : kernelRows(trace);
  if (trace.kind !== "dense") return [];
  const sorted = [...trace.terms].sort((a, b) => Math.abs(b.product) - Math.abs(a.product));
  const first = sorted.slice(0, sorted.length > MOST_TERMS + 1 ? MOST_TERMS : sorted.length);
  const rest = sorted.slice(first.length);
  const terms = first.map(({ index, input, weight, product }: Term) => ({
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

function kernelRows({ channels: [{ taps }], kernels: [{ rows, cols }] }: UnitTrace & { kind: "conv" }): Part[] {
  return Array.from({ length: rows }, (_, row) => ({
    kind: "row",
    label: `row ${row}`,
    value: taps.slice(row * cols, (row + 1) * cols).reduce((sum, { product }) => sum + product, 0),
  }));
}

/** The products of one channel in reading order, each the difference of two rounded running totals. */
export function shownProducts(taps: Tap[], digits = 3): number[] {
  const round = roundTo(digits);
  let before = 0;
  return taps.map(({ subtotal }) => {
    const total = round(subtotal);
    const product = round(total - before);
    before = total;
    return product;
  });
}
