/** How an answer is read, and what is said to it: the rules of convlab/exercises/engine.py. */

const UNREADABLE = "This is not a number that can be read. Type one like 8, −28, 0.5 or 1/9.";
const NO_SUCH_OPTION = "Choose one of the answers.";
const NOT_ATTEMPTED = "Not attempted.";
const UNKNOWN_MISTAKE = "Not this number. Go through it once more, or take a hint.";
const LONGEST = 80;

/** @typedef {{ state: "not attempted" | "not yet" | "correct", message: string }} Outcome */

/** A text as it is kept: null for none. */
export function asText(typed) {
  const text = [...(typed ?? "").split(/[\s\u00a0\u2009\u202f]+/).filter(Boolean).join(" ")].slice(0, LONGEST).join("");
  return text || null;
}

/** The numbers that a text can mean; a comma may be a point or may group thousands. */
export function readings(typed) {
  const text = typed.replace(/[−–—‐‑]/g, "-").replace(/[\s\u00a0\u2009\u202f]+/g, " ").trim();
  const parts = text.split("/");
  if (parts.length !== 2) return decimals(text);
  const [tops, bottoms] = parts.map((part) => decimals(part.trim()));
  return tops.flatMap((top) => bottoms.filter((bottom) => bottom !== 0).map((bottom) => top / bottom));
}

function decimals(signed) {
  const text = signed.replace(/^([+-]) /, "$1");
  const found = [];
  if (/^[+-]?\d{1,3}([, ])\d{3}(\1\d{3})*$/.test(text)) found.push(Number(text.replace(/[, ]/g, "")));
  if (/^[+-]?\d*,\d+$/.test(text)) found.push(Number(text.replace(",", ".")));
  if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) found.push(Number(text));
  return found;
}

/** Whether this is an answer at all, right or wrong. */
export function isReadable(spec, answer) {
  return answer !== null && ![UNREADABLE, NO_SUCH_OPTION].includes(judge(spec, answer).message);
}

/** @returns {Outcome} */
export function judge(spec, answer) {
  if (answer === null || answer === undefined) return { state: "not attempted", message: NOT_ATTEMPTED };
  return spec.kind === "number" ? judgeNumber(spec, answer) : judgeChoice(spec, answer);
}

const notYet = (message) => ({ state: "not yet", message });

function judgeNumber({ answer: right, tolerance, mistakes, why }, answer) {
  const values = readings(answer);
  const near = (wanted) => values.some((value) => Math.abs(value - wanted) <= tolerance);
  if (values.length === 0) return notYet(UNREADABLE);
  if (near(right)) return { state: "correct", message: why };
  return notYet(mistakes.find(([wrong]) => near(wrong))?.[1] ?? UNKNOWN_MISTAKE);
}

/** Which option a text names, by its words or its number from 1; -1 for none. */
export function optionOf(options, text) {
  const index = options.findIndex(([label]) => label.toLowerCase() === text.toLowerCase());
  if (index >= 0 || !/^\d+$/.test(text)) return index;
  return Number(text) <= options.length ? Number(text) - 1 : -1;
}

function judgeChoice({ answer: right, options, why }, answer) {
  const index = optionOf(options, answer);
  if (index < 0) return notYet(NO_SUCH_OPTION);
  const [label, message] = options[index];
  return label === right ? { state: "correct", message: why } : notYet(message);
}
