/** Numbers and sentences: everything that the Explorer says, in one place. */

const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** 3 -> "three", 25 -> "25". */
export const countWord = (n) => SMALL[n] ?? whole(n);

export const plural = (n, noun) => `${countWord(n)} ${noun}${n === 1 ? "" : "s"}`;

/** Thousands with a comma, a true minus: 40920 -> "40,920". */
export const whole = (n) => number(n, 0);

/** A number for people: true minus, thousands with a comma, at most `digits` decimals. */
export function number(value, digits = 2) {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "none" : value > 0 ? "∞" : "−∞";
  const magnitude = Math.abs(value) < 1e-9 ? 0 : Math.abs(value); // below: rounding noise
  if (magnitude >= 1e9) return exponent(value, 1);
  const [units, decimals] = magnitude.toFixed(digits).split(".");
  const grouped = units.replace(/\B(?=(\d{3})+$)/g, ",");
  const tail = decimals ? decimals.replace(/0+$/, "") : "";
  const text = tail ? `${grouped}.${tail}` : grouped;
  return text === "0" ? "0" : sign(value) + text;
}

/** −1.5e6, for numbers that fit nowhere else. */
export const exponent = (value, digits = 0) =>
  sign(value) + Math.abs(value).toExponential(digits).replace("e+", "e").replace("e-", "e−");

const sign = (value) => (value < 0 ? "−" : "");

/** "+344", "−89" or "0": how a product is written in the ledger. */
export const signed = (value, digits) => (value > 0 ? "+" : "") + number(value, digits);

const DENOMINATORS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 25, 49]; // longer fractions fit no cell

/** The smallest common denominator that makes every weight a whole number; 1 if they are whole, 0 if none does. */
export function commonDenominator(weights) {
  const fits = (d) => Array.prototype.every.call(weights, (w) => Math.abs(w * d - Math.round(w * d)) < 1e-9);
  if (fits(1)) return 1;
  return DENOMINATORS.find(fits) ?? 0;
}

/** A weight for a cell: −1, 4, 1/9, 0.35. */
export function weightText(weight, denominator = 1) {
  if (denominator > 1 && !Number.isInteger(weight)) {
    return `${sign(weight)}${Math.abs(Math.round(weight * denominator))}/${denominator}`;
  }
  if (weight !== 0 && Math.abs(weight) < 0.0005) return exponent(weight);
  return number(weight, 3).replace(/,/g, ""); // it stands in a box that is typed in
}

/**
 * What a learner typed, or what a file is called, in quotation marks: cut where it is long, `tail` characters of its end
 * kept. Characters that cannot be seen, or would turn the sentence around, give way to a mark.
 */
export function inQuotes(text, most, tail = 0) {
  const letters = [...text.trim().replace(/[\p{Cc}\p{Bidi_Control}]/gu, "\ufffd")];
  if (letters.length <= most) return `“${letters.join("")}”`;
  return `“${letters.slice(0, most - tail - 1).join("")}…${letters.slice(letters.length - tail).join("")}”`;
}

const LONGEST = 400; // characters of a number; more would be infinite, and takes long to look at

/**
 * What a learner typed into a weight: "−1", "0.5", "0,5", "1/9", "1e-3"; null when it is no number, and for "1,000",
 * which is a thousand to some and one to others.
 */
export function parseWeight(text) {
  if (text.length > LONGEST) return null;
  const typed = text.trim().replace(/[−–]/g, "-");
  if (/[1-9]\d{0,2}(,\d{3})+$/.test(typed)) return null;
  const plain = typed.replace(",", ".");
  const fraction = plain.match(/^([+-]?\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)$/);
  const value = fraction ? Number(fraction[1]) / Number(fraction[2]) : plain === "" ? NaN : Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** Why what was typed is no number; `stays` says what is kept, as in "The weight stays 4". */
export function numberProblem(typed, stays) {
  const what = typed.trim() === "" ? "An empty cell" : inQuotes(typed, 12);
  return `${what} is not a number. ${stays}; type a number such as −1, 0.5 or 1/9.`;
}

export const sizeText = (rows, cols) => `${whole(rows)} × ${whole(cols)}`;

/** What the sum of the weights does to brightness. */
export function sumMeaning(sum) {
  if (Math.abs(sum) < 1e-9) return "flat areas vanish";
  if (Math.abs(sum - 1) < 1e-9) return "brightness stays";
  if (sum > 1) return "brighter, may saturate";
  return sum > 0 ? "darker" : "inverts";
}

export const list = (words) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;

/** The text twin of the picture: one or two sentences about the present window; `parts` are the sums it is made of. */
export function windowSentence({ row, col, trace, digits, relu, activated, pool, parts = null }) {
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

/** What unsigned bytes would make of a result: shown with uint8 wrapping. */
export const wrapSentence = (value, kept, digits) =>
  value === kept ? "" : ` In uint8, ${number(value, digits)} wraps to ${number(kept)}: the classic mistake.`;
/** "; two of its cells lie outside the map and do not count", or nothing. */
function outsideText(cells) {
  const outside = cells.filter((cell) => !cell.inside);
  if (!outside.length) return "";
  const zeros = outside.filter((cell) => cell.value !== null).length;
  const one = outside.length === 1;
  const ends = { 0: one ? "does not count" : "do not count", [outside.length]: one ? "counts as 0" : "count as 0" };
  const end = ends[zeros] ?? `${countWord(zeros)} of them ${zeros === 1 ? "counts" : "count"} as 0`;
  return `; ${countWord(outside.length)} of its cells ${one ? "lies" : "lie"} outside the map and ${end}`;
}

/** What the sentence says while the sum builds up: `term` has { index, count, pixel, weight, change, total } as text. */
export const termSentence = ({ row, col }, { index, count, pixel, weight, change, total }) =>
  `Row ${whole(row)}, column ${whole(col)}, term ${index} of ${count}: ${pixel} × ${weight} = ${change}. The running total is ${total}.`;

/** How the picture was moved: "1 pixel right", "2 pixels up and 1 pixel left". */
export function shiftText([rows, cols]) {
  const part = (by, after, before) =>
    by ? [`${whole(Math.abs(by))} ${Math.abs(by) === 1 ? "pixel" : "pixels"} ${by > 0 ? after : before}`] : [];
  return list([...part(rows, "down", "up"), ...part(cols, "right", "left")]);
}

/** "1 … 9 windows", "one window", "9 windows". */
export const countRange = (low, high) =>
  low === high
    ? plural(high, "window")
    : `${whole(low)} … ${plural(high, "window").replace(countWord(high), whole(high))}`;

/** { share, relative } for people: "96 % of cells changed, by 38 %". */
export const changeText = ({ share, relative }) =>
  share === 0 ? "no cell changed" : `${percent(share)} of cells changed, by ${percent(relative)}`;

/** 0.384 -> "38 %"; what is below 1 % keeps a decimal, and only all is 100 %. */
export function percent(share) {
  const rounded = number(100 * share, share < 0.01 ? 1 : 0);
  if (share > 0 && rounded === "0") return "under 0.1 %";
  return share < 1 && rounded === "100" ? "over 99 %" : `${rounded} %`;
}

export const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** Which rows and columns no window reads: { text, more } where `more` is the padding that saves them, or null. */
export function coverageSentence({ rows, cols, saves, padded, modeText }) {
  if (!rows.length && !cols.length) {
    return padded
      ? `Every row and column is read. ${capital(modeText)} outside the picture make the rim.`
      : "Every row and column is read.";
  }
  const both = rows.length && cols.length;
  const lost = list([unreadText(rows, "row", !both), unreadText(cols, "column", !both)].filter(Boolean));
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

function unreadText(indices, noun) {
  if (!indices.length) return "";
  const last = indices.every((index, i) => i === 0 || index === indices[i - 1] + 1) && indices.atEnd;
  if (last) return indices.length === 1 ? `the last ${noun}` : `the last ${countWord(indices.length)} ${noun}s`;
  return `${countWord(indices.length)} ${noun}${indices.length === 1 ? "" : "s"}`;
}

export const waitingSentence = (image) =>
  `Waiting for the picture “${image}”. It comes from Python: is the kernel running? Until then the last picture stays.`;

/** What the cell that is pointed at has to do with the others. */
export function partnerSentence(
  { kind, row, col },
  { windows, zeros, copies },
  { source, weight, taps, pool, channel = "" },
) {
  const at = placeText(row, col);
  const of = channel && ` of ${channel}`;
  if (kind === "map") return `The number at ${at} is the sum of ${plural(taps, "product")}, of the marked pixels.`;
  if (kind === "weight")
    return `The weight ${weight}${of} multiplies one pixel${of} in each of the ${whole(windows)} windows.`;
  if (kind === "pooled")
    return `The pooled number at ${at} is the ${pool === "max" ? "largest" : "mean"} of ${plural(windows, "number")}${zeros ? ` and ${plural(zeros, "zero")} outside the map` : ""}.`;
  const read = windows ? `read by ${plural(windows, "window")}` : "read by no window";
  if (!source) return `This place in the padding${of} is ${read}.`;
  const more = copies[0].length * copies[1].length - 1;
  const pixel = `the pixel${of} at ${placeText(...source)}`;
  const isCopy = source[0] !== row || source[1] !== col;
  if (isCopy) return `A copy of ${pixel}: pixel and ${more === 1 ? "copy" : "copies"} are ${read}.`;
  return more
    ? `${capital(pixel)} and its ${more === 1 ? "copy" : `${countWord(more)} copies`} in the padding are ${read}.`
    : `${capital(pixel)} is ${read}.`;
}

export const NO_CODE = "There is no code for settings that do not fit.";
export const NOTHING_MOVES = "No window fits, so none can move.";

/** What a linked compact view says where it cannot follow. */
export const ONE_PLANE = "All channels are chosen; this view has room for one plane and shows grey.";

export const pointingHint = "Enter puts the window here, Esc ends.";

const placeText = (row, col) => `row ${whole(row)}, column ${whole(col)}`;

export const MODE_TEXT = {
  zeros: "zeros",
  reflect: "mirrored pixels",
  replicate: "repeated border pixels",
  circular: "pixels of the opposite side",
};
