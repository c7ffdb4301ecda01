/** Parsing of answers, and feedback on them, by the rules of convlab/exercises/parsing.py and kinds.py. */

const UNREADABLE = "This is not a number that can be read. Type one like 8, −28, 0.5 or 1/9.";
const ONLY_NUMBER = "Type only the number, without a unit or a calculation.";
const NO_SUCH_OPTION = "Choose one of the answers.";
const UNREADABLE_SHAPE = "This is not a shape that can be read. Type one like 3 × 4, 3 x 4 or (3, 4).";
const UNREADABLE_TABLE = "Every cell needs a number, such as 8, −28, 0.5 or 1/9.";
const NOT_ATTEMPTED = "Not attempted.";
const UNKNOWN_MISTAKE = "Not this number. Go through it once more, or take a hint.";
const SWAPPED_SIZES = "Right numbers, wrong order: rows come first, then columns, then channels.";
const SWAPPED_AXES = "Rows and columns are swapped.";
const KERNEL_TURNED = "This is the kernel rotated by 180 degrees. Read it from the other end.";
const KERNEL_NEGATED = "Right pattern, but every sign is the wrong way round.";
const KERNEL_SCALED = "Right pattern, wrong scale: compare what the weights add up to.";
const NO_ANSWER = [NOT_ATTEMPTED, UNREADABLE, ONLY_NUMBER, NO_SUCH_OPTION, UNREADABLE_SHAPE, UNREADABLE_TABLE];
const LONGEST = 400;
const JUDGES = { number: judgeNumber, choice: judgeChoice, shape: judgeShape, array: judgeTable, kernel: judgeTable };

/** Words before the sentence. Only the check of a program, which runs in Python, can fail by itself. */
export const VERDICTS = {
  "not attempted": "Not attempted.",
  "not yet": "Not yet.",
  correct: "Correct.",
  "not judged": "Not judged.",
};

/** @typedef {{ state: "not attempted" | "not yet" | "correct", message: string }} Outcome */

/* ---------------------------------------------------------------- reading */

/** A text as it is kept: null for none. */
export function asText(typed) {
  const text = [
    ...(typed ?? "")
      .split(/[\s\u00a0\u2009\u202f]+/)
      .filter(Boolean)
      .join(" "),
  ]
    .slice(0, LONGEST)
    .join("");
  return text || null;
}

const plain = (text) =>
  text
    .replace(/[−–—‐‑]/g, "-")
    .replace(/[\s\u00a0\u2009\u202f]+/g, " ")
    .trim();

/**
 * The numbers that a text can mean; a comma or a point may be decimal or may group thousands.
 *
 * A unit behind the number is ignored, % divides by 100, and a product counts as its result.
 */
export function readings(typed) {
  const factors = factorsOf(typed);
  if (!factors.length) return [];
  return factors.reduce(
    (products, factor) => products.flatMap((product) => factor.map((value) => product * value)),
    [1],
  );
}

const TIMES = /(?<=[\d.%]) ?[xX×*·] ?(?=[\d.+-])/;
const UNIT = /^(.*[\d.]) ?(%|[A-Za-z]{2,}(?: [A-Za-z]{2,}){0,2})$/;
const SCALES = { "%": 0.01, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const MOST_FACTORS = 6;

/** The numbers that each factor of a product can mean; none for nonsense. */
function factorsOf(typed) {
  const factors = plain(typed).split(TIMES).map(measured);
  return factors.length <= MOST_FACTORS && factors.every((values) => values.length) ? factors : [];
}

/** A number with a unit, a percent sign or a word such as million. */
function measured(text) {
  const [, number, unit] = UNIT.exec(text) ?? [null, text, ""];
  const scale = SCALES[unit.toLowerCase().split(" ")[0]] ?? 1;
  return quotients(number).map((value) => (scale >= 1 ? value * scale : value / 100));
}

function quotients(text) {
  const parts = text.split("/");
  if (parts.length !== 2) return decimals(text);
  const [tops, bottoms] = parts.map((part) => decimals(part.trim()));
  return tops.flatMap((top) => bottoms.filter((bottom) => bottom !== 0).map((bottom) => top / bottom));
}

function decimals(signed) {
  const text = signed.replace(/^([+-]) /, "$1");
  const found = [];
  if (isGrouped(text)) found.push(Number(text.replace(/[, ]/g, "")));
  if (/^[+-]?\d*,\d+$/.test(text)) found.push(Number(text.replace(",", ".")));
  if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) found.push(Number(text));
  if (/^[+-]?[1-9]\d{0,2}(\.\d{3})+$/.test(text)) found.push(Number(text.replace(/\./g, "")));
  return found;
}

const isGrouped = (text) => /^[+-]?\d{1,3}([, ])\d{3}(\1\d{3})*$/.test(text);

/** The sizes that a shape names, none for nonsense; between signs, a comma groups thousands. */
export function sizesOf(typed) {
  const text = plain(typed)
    .replace(/[()[\]]/g, " ")
    .trim()
    .replace(/[,;]+$/, "")
    .toLowerCase()
    .replace(/(?<=\d) ?(?:pixels?|px)\b/g, "");
  let parts = text.split(/ ?(?:x|×|\*|·|;|by) ?/);
  if (parts.length === 1) parts = text.split(/, ?| /);
  else parts = parts.map((part) => (isGrouped(part) ? part.replace(/,/g, "") : part));
  return parts.every((part) => /^\d{1,9}$/.test(part)) ? parts.map(Number) : [];
}

/**
 * Rows of cells, each with the numbers it can mean; none if a cell is not a number or the rows differ.
 *
 * Commas alone separate cells from the second one on: "0,5" is one number, "0,0,5" are three.
 */
export function tableOf(typed) {
  const text = plain(typed)
    .replace(/[)\]] ?,? ?[([]/g, ";")
    .replace(/[()[\]]/g, " ");
  const rows = text.split(";").map((row) => cellsOf(row.trim()).map(readings));
  return rows.every((row) => row.length === rows[0].length && row.every((cell) => cell.length)) ? rows : [];
}

const cellsOf = (row) => (!row.includes(" ") && row.split(",").length > 2 ? row.split(",") : row.split(/, | /));

/* ---------------------------------------------------------------- judging */

/** True for an answer, right or wrong. */
export function isReadable(spec, answer) {
  return !NO_ANSWER.includes(judge(spec, answer).message);
}

/** @returns {Outcome} */
export function judge(spec, answer) {
  if (answer === null || answer === undefined) return { state: "not attempted", message: NOT_ATTEMPTED };
  return JUDGES[spec.kind](spec, answer);
}

const notYet = (message) => ({ state: "not yet", message });

function judgeNumber({ answer: right, tolerance, mistakes, why }, answer) {
  const values = readings(answer);
  if (values.length === 0) return notYet(/\d/.test(answer) ? ONLY_NUMBER : UNREADABLE);
  if (isNear(values, right, tolerance)) return { state: "correct", message: why };
  const known = mistakes.find(([wrong]) => isNear(values, wrong, tolerance))?.[1];
  // "162 × 162" for a width: the number is there, and something else with it
  const among = factorsOf(answer).some((factor) => isNear(factor, right, tolerance));
  return notYet(known ?? (among ? ONLY_NUMBER : UNKNOWN_MISTAKE));
}

/** Index of the option that a text names, by its words or its number from 1; -1 for none. Among numbers, a number means itself. */
export function optionOf(options, text) {
  const index = options.findIndex(([label]) => label.toLowerCase() === text.toLowerCase());
  if (index >= 0) return index;
  const meant = options.map(([label]) => readings(label));
  if (meant.every((values) => values.length)) {
    const typed = readings(text);
    return meant.findIndex((values) => values.some((value) => typed.includes(value)));
  }
  if (!/^\d+$/.test(text)) return -1;
  return Number(text) <= options.length ? Number(text) - 1 : -1;
}

function judgeChoice({ answer: right, options, why }, answer) {
  const index = optionOf(options, answer);
  if (index < 0) return notYet(NO_SUCH_OPTION);
  const [label, message] = options[index];
  return label === right ? { state: "correct", message: why } : notYet(message);
}

const same = (a, b) => a.length === b.length && a.every((value, i) => value === b[i]);

function judgeShape({ answer: right, mistakes, why }, answer) {
  const sizes = sizesOf(answer);
  if (!sizes.length) return notYet(UNREADABLE_SHAPE);
  if (same(sizes, right)) return { state: "correct", message: why };
  return notYet(mistakes.find(([shape]) => same(sizes, shape))?.[1] ?? compareSizes(sizes, right));
}

function compareSizes(sizes, right) {
  if (sizes.length !== right.length) {
    return `This shape has ${right.length} numbers, one for each axis. Yours has ${sizes.length}.`;
  }
  const sorted = (values) => [...values].sort((a, b) => a - b);
  if (same(sorted(sizes), sorted(right))) return SWAPPED_SIZES;
  if (!sizes.some((size, i) => size === right[i])) {
    return "No number of this shape is right yet. Go through one axis at a time, or take a hint.";
  }
  return `Number ${sizes.findIndex((size, i) => size !== right[i]) + 1} of the shape is not right.`;
}

/** A table of numbers, or a kernel. */
function judgeTable(spec, answer) {
  const rows = tableOf(answer);
  if (!rows.length) return notYet(UNREADABLE_TABLE);
  const equal = (wanted) => equalTables(rows, wanted, spec.tolerance);
  const fits = rows.length === spec.answer.length && rows[0].length === spec.answer[0].length;
  const isRight = spec.probes?.length ? fits && failedProbe(rows, spec) === null : equal(spec.answer);
  if (isRight) return { state: "correct", message: spec.why };
  const known = spec.mistakes.find(([wrong]) => equal(wrong))?.[1];
  return notYet(
    known ??
      (spec.kind === "kernel" && fits ? compareKernels(rows, spec, equal) : null) ??
      compareTables(rows, spec, equal),
  );
}

const isNear = (values, wanted, tolerance) => values.some((value) => Math.abs(value - wanted) <= tolerance);

function equalTables(rows, wanted, tolerance) {
  if (rows.length !== wanted.length || rows[0].length !== wanted[0].length) return false;
  return rows.every((row, r) => row.every((cell, c) => isNear(cell, wanted[r][c], tolerance)));
}

function compareTables(rows, { answer: right, tolerance }, equal) {
  const [height, width] = [right.length, right[0].length];
  if (equal(right[0].map((_, c) => right.map((row) => row[c])))) return SWAPPED_AXES;
  if (rows.length !== height || rows[0].length !== width) {
    return `The answer has ${height} × ${width} numbers, yours has ${rows.length} × ${rows[0].length}.`;
  }
  const places = rows.flatMap((row, r) =>
    row.flatMap((cell, c) => (isNear(cell, right[r][c], tolerance) ? [] : [[r, c]])),
  );
  const [[row, col]] = places;
  if (places.length === 1) return `One number is not right: row ${row}, column ${col}, counted from 0.`;
  return `${places.length} numbers are not right, the first in row ${row}, column ${col}, counted from 0.`;
}

/** The message of the first window on which the kernel does not do what it should, or null. */
function failedProbe(rows, { probes, tolerance }) {
  const weights = rows.flat().map(([value]) => value);
  const failed = probes.find(([window, low, high]) => {
    const sum = window.flat().reduce((total, pixel, i) => total + weights[i] * pixel, 0);
    return (low !== null && sum < low - tolerance) || (high !== null && sum > high + tolerance);
  });
  return failed ? failed[3] : null;
}

function compareKernels(rows, spec, equal) {
  const right = spec.answer;
  if (spec.probes.length) return failedProbe(rows, spec);
  if (equal([...right].reverse().map((row) => [...row].reverse()))) return KERNEL_TURNED;
  if (equal(right.map((row) => row.map((weight) => -weight)))) return KERNEL_NEGATED;
  return isScaled(rows, spec) ? KERNEL_SCALED : null;
}

function isScaled(rows, { answer, tolerance }) {
  const weights = rows.flat().map(([value]) => value);
  const wanted = answer.flat();
  const place = Math.max(
    0,
    wanted.findIndex((weight) => weight !== 0),
  );
  const factor = wanted[place] ? weights[place] / wanted[place] : 0;
  return (
    factor > 0 && weights.every((weight, i) => Math.abs(weight - factor * wanted[i]) <= tolerance * Math.max(1, factor))
  );
}
