/** Filling of code templates, and numbers as Python writes them; for the Explorer and the SignalExplorer. */
import TEXT from "../../../convlab/codegen/explorer.json" with { type: "json" };

export const LABELS = TEXT.labels;
export const MODES = TEXT.modes;

/** Values that a template inserts or tests. */
export type Facts = Record<string, string | number | boolean>;
/** Lines of a template, each with its condition: names of facts, `!` for not. */
export type Template = string[][];
/** A keyword argument, and whether it is written (anything truthy). */
export type Option = [name: string, text: string | number, wanted: boolean | number];
/** Weights, or nested lists of them. */
export type Nested = number | readonly Nested[];

/** The lines whose conditions hold, with the facts inserted. */
export function fill(lines: Template, facts: Facts): string {
  const holds = (condition: string) =>
    condition
      .split(" ")
      .filter(Boolean)
      .every((word) => Boolean(facts[word.replace("!", "")]) !== word.startsWith("!"));
  return lines
    .filter(([condition]) => holds(condition))
    .map(([, line]) => line.replace(/\{(\w+)\}/g, (_, name) => String(facts[name])))
    .join("\n");
}

/** The number by which whole numbers are divided to give exactly these weights; 1 where there is none. */
export function divisorOf(weights: number[]): number {
  if (weights.every(Number.isInteger) || weights.some((weight) => Math.abs(weight) > 1e6)) return 1;
  return TEXT.denominators.find((d) => weights.every((weight) => Math.round(weight * d) / d === weight)) ?? 1;
}

/** The weights times their divisor, as whole numbers. */
export const times = (weights: Nested, divisor: number): Nested =>
  typeof weights !== "number"
    ? weights.map((part) => times(part, divisor))
    : divisor > 1
      ? Math.round(weights * divisor)
      : weights;

/** A number as Python writes it, which uses exponents in other cases than JavaScript, and writes them differently. */
export function pythonNumber(value: number): string {
  const [digits, exponent] = value.toExponential().split("e").map(Number);
  if (value === 0 || (exponent >= -4 && exponent < 16)) return String(value + 0);
  return `${digits}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

/** The wanted keyword arguments, each after a comma. */
export const options = (all: Option[]): string =>
  all
    .filter(([, , wanted]) => wanted)
    .map(([name, text]) => `, ${name}=${text}`)
    .join("");
