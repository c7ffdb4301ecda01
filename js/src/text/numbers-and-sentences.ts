/** Formatted numbers, and the sentences of the Explorer. */
import type {
  Change,
  Item,
  Marks,
  PaddingMode,
  PaddingPlan,
  PoolCell,
  PoolKind,
  Position,
  ReadonlyPair,
  Trace,
  Window,
} from "../core/types.ts";

/** Rows or columns that no window reads; `atEnd` is true if the last of them is the last one of the image. */
type UnreadLines = readonly number[] & { atEnd?: boolean };

const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** 3 -> "three", 25 -> "25". */
export const countWord = (n: number): string => SMALL[n] ?? whole(n);

export const plural = (n: number, noun: string): string => `${countWord(n)} ${noun}${n === 1 ? "" : "s"}`;

/** Thousands with a comma, a true minus: 40920 -> "40,920". */
export const whole = (n: number): string => number(n, 0);

/** A formatted number: true minus, thousands with a comma, at most `digits` decimals. */
export function number(value: number, digits = 2): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "none" : value > 0 ? "∞" : "−∞";
  const magnitude = Math.abs(value) < 1e-9 ? 0 : Math.abs(value); // below: rounding noise
  if (magnitude >= 1e9) return exponent(value, 1);
  const [units, decimals] = magnitude.toFixed(digits).split(".");
  const grouped = units.replace(/\B(?=(\d{3})+$)/g, ",");
  const tail = decimals ? decimals.replace(/0+$/, "") : "";
  const text = tail ? `${grouped}.${tail}` : grouped;
  return text === "0" ? "0" : sign(value) + text;
}

/** Scientific notation, −1.5e6, for very large and very small numbers. */
export const exponent = (value: number, digits = 0): string =>
  sign(value) + Math.abs(value).toExponential(digits).replace("e+", "e").replace("e-", "e−");

const sign = (value: number) => (value < 0 ? "−" : "");

/** A number with its sign, "+344", "−89" or "0", for a product in the table of the sum. */
export const signed = (value: number, digits?: number): string => (value > 0 ? "+" : "") + number(value, digits);

const DENOMINATORS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 25, 49]; // longer fractions do not fit into a cell

/** The smallest common denominator that makes every weight a whole number; 1 if they are whole, 0 if none does. */
export function commonDenominator(weights: ArrayLike<number>): number {
  const all = Array.from(weights);
  const fits = (d: number) => all.every((w) => Math.abs(w * d - Math.round(w * d)) < 1e-9);
  if (fits(1)) return 1;
  return DENOMINATORS.find(fits) ?? 0;
}

/** A weight for a cell: −1, 4, 1/9, 0.35. */
export function weightText(weight: number, denominator = 1): string {
  if (denominator > 1 && !Number.isInteger(weight)) {
    return `${sign(weight)}${Math.abs(Math.round(weight * denominator))}/${denominator}`;
  }
  if (weight !== 0 && Math.abs(weight) < 0.0005) return exponent(weight);
  return number(weight, 3).replace(/,/g, ""); // the learner types into this box
}

/**
 * Typed text or a file name in quotation marks, shortened to `most` characters with the last `tail` kept. Control
 * characters, which are invisible or change the writing direction, are replaced by U+FFFD.
 */
export function inQuotes(text: string, most: number, tail = 0): string {
  const letters = [...text.trim().replace(/[\p{Cc}\p{Bidi_Control}]/gu, "\ufffd")];
  if (letters.length <= most) return `“${letters.join("")}”`;
  return `“${letters.slice(0, most - tail - 1).join("")}…${letters.slice(letters.length - tail).join("")}”`;
}

const LONGEST = 400; // characters of a number; a longer one would be infinite, and slow to parse

/**
 * A typed weight as a number: "−1", "0.5", "0,5", "1/9", "1e-3"; null when it is not a number, and for the ambiguous
 * "1,000", which is a thousand in some languages and one in others.
 */
export function parseWeight(text: string): number | null {
  if (text.length > LONGEST) return null;
  const typed = text.trim().replace(/[−–]/g, "-");
  if (/[1-9]\d{0,2}(,\d{3})+$/.test(typed)) return null;
  const plain = typed.replace(",", ".");
  const fraction = plain.match(/^([+-]?\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)$/);
  const value = fraction ? Number(fraction[1]) / Number(fraction[2]) : plain === "" ? NaN : Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** Explanation for typed text that is not a number; `stays` names the kept value, as in "The weight stays 4". */
export function numberProblem(typed: string, stays: string): string {
  const what = typed.trim() === "" ? "An empty cell" : inQuotes(typed, 12);
  return `${what} is not a number. ${stays}; type a number such as −1, 0.5 or 1/9.`;
}

export const sizeText = (rows: number, cols: number): string => `${whole(rows)} × ${whole(cols)}`;

/** The effect of the sum of the weights on brightness. */
export function sumMeaning(sum: number): string {
  if (Math.abs(sum) < 1e-9) return "flat areas vanish";
  if (Math.abs(sum - 1) < 1e-9) return "brightness stays";
  if (sum > 1) return "brighter, may saturate";
  return sum > 0 ? "darker" : "inverts";
}

/** ["a", "b", "c"] -> "a, b and c". */
export const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;

/** One or two sentences about the current window, a text alternative to its drawing; `parts` name its partial sums. */
export function windowSentence({
  row,
  col,
  trace,
  digits,
  relu,
  activated,
  pool,
  parts = null,
}: Position & {
  trace: Window;
  digits: number;
  relu: boolean;
  activated: number;
  pool: Trace["pool"];
  parts?: readonly string[] | null;
}): string {
  const padded = trace.taps.filter((tap) => tap.padded).length;
  const terms = parts ?? [plural(trace.taps.length, "product")];
  const all = list(trace.bias ? [...terms, `the bias ${number(trace.bias, digits)}`] : terms);
  const verb = trace.taps.length === 1 && !trace.bias ? "gives" : "add up to";
  let text = `Row ${whole(row)}, column ${whole(col)}: ${all} ${verb} ${number(trace.sum, digits)}.`;
  if (relu && activated !== trace.sum) text += ` ReLU turns it into ${number(activated, digits)}.`;
  if (pool) {
    text +=
      pool.value === null
        ? " No pooling window reads this value."
        : ` The ${sizeText(...pool.size)} pooling window around it ${pool.kind === "max" ? "keeps" : "averages to"} ${number(pool.value, digits)}${outsideText(pool.cells)}.`;
  } else if (padded) {
    text += ` ${capital(countWord(padded))} of its pixels ${padded === 1 ? "lies" : "lie"} in the padding.`;
  }
  return text;
}

/** Sentence about a result that overflows unsigned bytes, for the display with uint8 wrapping. */
export const wrapSentence = (value: number, kept: number, digits?: number): string =>
  value === kept ? "" : ` In uint8, ${number(value, digits)} wraps to ${number(kept)}: the classic mistake.`;

/** "; two of its cells lie outside the map and do not count", or nothing. */
function outsideText(cells: PoolCell[]): string {
  const outside = cells.filter((cell) => !cell.inside);
  if (!outside.length) return "";
  const zeros = outside.filter((cell) => cell.value !== null).length;
  const one = outside.length === 1;
  const ends: Record<number, string> = {
    0: one ? "does not count" : "do not count",
    [outside.length]: one ? "counts as 0" : "count as 0",
  };
  const end = ends[zeros] ?? `${countWord(zeros)} of them ${zeros === 1 ? "counts" : "count"} as 0`;
  return `; ${countWord(outside.length)} of its cells ${one ? "lies" : "lie"} outside the map and ${end}`;
}

/** Sentence about one term while the sum builds up; the values of the term are formatted text. */
export const termSentence = (
  { row, col }: Position,
  {
    index,
    count,
    pixel,
    weight,
    change,
    total,
  }: { index: number; count: number; pixel: string; weight: string; change: string; total: string },
): string =>
  `Row ${whole(row)}, column ${whole(col)}, term ${index} of ${count}: ${pixel} × ${weight} = ${change}. The running total is ${total}.`;

/** The shift of the image: "1 pixel right", "2 pixels up and 1 pixel left". */
export function shiftText([rows, cols]: ReadonlyPair): string {
  const part = (by: number, after: string, before: string) =>
    by ? [`${whole(Math.abs(by))} ${Math.abs(by) === 1 ? "pixel" : "pixels"} ${by > 0 ? after : before}`] : [];
  return list([...part(rows, "down", "up"), ...part(cols, "right", "left")]);
}

/** "1 … 9 windows", "one window", "9 windows". */
export const countRange = (low: number, high: number): string =>
  low === high
    ? plural(high, "window")
    : `${whole(low)} … ${plural(high, "window").replace(countWord(high), whole(high))}`;

/** A change of a feature map, as `changeOf` gives it: "96 % of cells changed, by 38 %". */
export const changeText = ({ share, relative }: Change): string =>
  share === 0 ? "no cell changed" : `${percent(share)} of cells changed, by ${percent(relative)}`;

/** 0.384 -> "38 %"; a share below 1 % keeps a decimal, and only a share of 1 is 100 %. */
export function percent(share: number): string {
  const rounded = number(100 * share, share < 0.01 ? 1 : 0);
  if (share > 0 && rounded === "0") return "under 0.1 %";
  return share < 1 && rounded === "100" ? "over 99 %" : `${rounded} %`;
}

export const capital = (text: string): string => text[0].toUpperCase() + text.slice(1);

/** Sentence about the rows and columns that no window reads, and the padding that includes them (`saves`) if any. */
export function coverageSentence({
  rows,
  cols,
  saves,
  padded,
  modeText,
}: {
  rows: UnreadLines;
  cols: UnreadLines;
  saves: PaddingPlan | null;
  padded: boolean;
  modeText: string;
}): string {
  if (!rows.length && !cols.length) {
    return padded
      ? `Every row and column is read. ${capital(modeText)} outside the picture make the rim.`
      : "Every row and column is read.";
  }
  const lost = list([unreadText(rows, "row"), unreadText(cols, "column")].filter(Boolean));
  const verb = rows.length + cols.length === 1 ? "is" : "are";
  if (!saves) return `${capital(lost)} ${verb} never read: the windows step over them.`;
  const sides = [
    ["top", "bottom"],
    ["left", "right"],
  ];
  const amounts = list(
    saves.flatMap((pair, axis) => pair.flatMap((n, end) => (n ? [`${n} at the ${sides[axis][end]}`] : []))),
  );
  return `${capital(lost)} ${verb} never read; padding ${amounts} would save ${rows.length + cols.length === 1 ? "it" : "them"}.`;
}

function unreadText(indices: UnreadLines, noun: string): string {
  if (!indices.length) return "";
  const last = indices.every((index, i) => i === 0 || index === indices[i - 1] + 1) && indices.atEnd;
  if (last) return indices.length === 1 ? `the last ${noun}` : `the last ${countWord(indices.length)} ${noun}s`;
  return `${countWord(indices.length)} ${noun}${indices.length === 1 ? "" : "s"}`;
}

export const waitingSentence = (image: string): string =>
  `Waiting for the picture “${image}”. It comes from Python: is the kernel running? Until then the last picture stays.`;

/** Sentence about the dependencies of the hovered cell; `value` is its formatted value, where it is known. */
export function partnerSentence(
  { kind, row, col }: Item,
  { windows, zeros, copies }: Marks,
  {
    source,
    value = null,
    weight,
    terms,
    relu = false,
    pool,
    channel = "",
  }: {
    source: ReadonlyPair | null;
    value?: string | null;
    weight: string;
    terms: string;
    relu?: boolean;
    pool?: PoolKind;
    channel?: string;
  },
): string {
  const at = placeText(row, col);
  const of = channel && ` of ${channel}`;
  const is = value === null ? "is" : `is ${value},`;
  if (kind === "map") return `The value at ${at} ${is} ${relu ? "ReLU of " : ""}the sum of ${terms}.`;
  if (kind === "weight")
    return `The weight ${weight}${of} multiplies one pixel${of} in each of the ${whole(windows)} windows.`;
  if (kind === "pooled")
    return `The pooled value at ${at} ${is} the ${pool === "max" ? "largest" : "mean"} of ${plural(windows, "value")}${zeros ? ` and ${plural(zeros, "zero")} outside the map` : ""}.`;
  const read = windows ? `read by ${plural(windows, "window")}` : "read by no window";
  if (!source) return `This place in the padding${of} ${is} ${read}.`;
  const more = copies === null ? 0 : copies[0].length * copies[1].length - 1;
  const pixel = `the pixel${of} at ${placeText(...source)}`;
  const isCopy = source[0] !== row || source[1] !== col;
  if (isCopy)
    return `A copy of ${pixel}${value === null ? "" : `, ${value}`}: pixel and ${more === 1 ? "copy" : "copies"} are ${read}.`;
  if (!more) return `${capital(pixel)} ${is} ${read}.`;
  const all = `and its ${more === 1 ? "copy" : `${countWord(more)} copies`} in the padding are ${read}`;
  return value === null ? `${capital(pixel)} ${all}.` : `${capital(pixel)} is ${value}; it ${all}.`;
}

export const NO_CODE = "There is no code for settings that do not fit.";
export const NOTHING_MOVES = "No window fits, so none can move.";

/** Message of a linked compact view, which shows one channel only. */
export const ONE_PLANE = "All channels are chosen; this view has room for one plane and shows grey.";

/** The keys of the Explorer's stage, for a screen reader. */
export const PAD_KEYS =
  "Arrows move the window, with Shift by ten. Home and End go to the ends of the row. Space plays. ] adds up term by term. Enter points at single numbers.";

export const pointingHint = "Enter puts the window here, Esc ends.";

const placeText = (row: number, col: number) => `row ${whole(row)}, column ${whole(col)}`;

export const MODE_TEXT: Record<PaddingMode, string> = {
  zeros: "zeros",
  reflect: "mirrored pixels",
  replicate: "repeated border pixels",
  circular: "pixels of the opposite side",
};
