/** How code is written: templates that are filled, and numbers as Python writes them. Both Explorers use it. */
import TEXT from "../../../convlab/codegen/explorer.json" with { type: "json" };

export const LABELS = TEXT.labels;
export const MODES = TEXT.modes;

/** The lines whose conditions hold, with the facts put in. */
export function fill(lines, facts) {
  const holds = (condition) =>
    condition
      .split(" ")
      .filter(Boolean)
      .every((word) => Boolean(facts[word.replace("!", "")]) !== word.startsWith("!"));
  return lines
    .filter(([condition]) => holds(condition))
    .map(([, line]) => line.replace(/\{(\w+)\}/g, (_, name) => facts[name]))
    .join("\n");
}

/** The number by which whole numbers are divided to give exactly these weights; 1 where there is none. */
export function divisorOf(weights) {
  if (weights.every(Number.isInteger) || weights.some((weight) => Math.abs(weight) > 1e6)) return 1;
  return TEXT.denominators.find((d) => weights.every((weight) => Math.round(weight * d) / d === weight)) ?? 1;
}

export const times = (weights, divisor) =>
  Array.isArray(weights)
    ? weights.map((part) => times(part, divisor))
    : divisor > 1
      ? Math.round(weights * divisor)
      : weights;

/** A number as Python writes it: other exponents than JavaScript, and from other sizes on. */
export function pythonNumber(value) {
  const [digits, exponent] = value.toExponential().split("e").map(Number);
  if (value === 0 || (exponent >= -4 && exponent < 16)) return String(value + 0);
  return `${digits}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

/** Keyword arguments that are wanted, of [name, text, wanted]. */
export const options = (all) =>
  all
    .filter(([, , wanted]) => wanted)
    .map(([name, text]) => `, ${name}=${text}`)
    .join("");
