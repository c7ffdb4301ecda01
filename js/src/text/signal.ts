/** Everything that the SignalExplorer says. */
import { capital, countWord, number, plural, whole } from "./numbers-and-sentences.ts";

/** What the sum of the weights does to a signal. */
export function sumMeaning(sum) {
  if (Math.abs(sum) < 1e-9) return "flat parts vanish";
  if (Math.abs(sum - 1) < 1e-9) return "the level stays";
  if (sum > 1) return "the level rises";
  return sum > 0 ? "the level sinks" : "it turns upside down";
}

/** The text twin of the picture of samples. */
export function outputSentence({ position, trace, digits }) {
  const padded = trace.taps.filter((tap) => tap.padded).length;
  const verb = trace.taps.length === 1 ? "gives" : "add up to";
  const text = `Output ${whole(position)}: ${plural(trace.taps.length, "product")} ${verb} ${number(trace.sum, digits)}.`;
  if (!padded) return text;
  return `${text} ${capital(countWord(padded))} of its samples ${padded === 1 ? "lies" : "lie"} in the padding.`;
}

/** The text twin of the picture of curves. */
export function areaSentence({ t, area, exact, flip }) {
  const how = exact ? "exactly" : "by Simpson's rule in steps of 0.01";
  const what = flip ? "g, flipped and slid" : "g slid";
  return `t = ${number(t)}: with ${what} by ${number(t)}, the area under the product is ${number(area, 4)}, ${how}.`;
}

/** Which samples no window reads, and the padding that saves them. `extra` is [before, after], or null. */
export function unreadSentence(unread, size, extra, padded, modeText) {
  if (!unread.length)
    return padded ? `Every sample is read. ${capital(modeText)} stand outside the signal.` : "Every sample is read.";
  const atEnd = unread[unread.length - 1] === size - 1 && unread.length === size - unread[0];
  const one = unread.length === 1;
  const lost = atEnd
    ? `the last ${one ? "sample" : `${countWord(unread.length)} samples`}`
    : plural(unread.length, "sample");
  const verb = one ? "is" : "are";
  if (!extra) return `${capital(lost)} ${verb} never read: the windows step over ${one ? "it" : "them"}.`;
  const amounts = ["start", "end"].flatMap((side, i) => (extra[i] ? [`${extra[i]} at the ${side}`] : [])).join(" and ");
  return `${capital(lost)} ${verb} never read; padding ${amounts} would save ${one ? "it" : "them"}.`;
}

export const MODE_TEXT = {
  zeros: "zeros",
  reflect: "mirrored samples",
  replicate: "copies of the end samples",
  circular: "samples of the opposite end",
};

/** What the item under the pointer, or the chosen sample, has to do with the others. */
export function partnerSentence({ kind, index }, partners, { value, padded, taps }) {
  if (kind === "output")
    return `Output ${whole(index)} is the sum of ${plural(taps, "product")}, of the marked samples.`;
  if (kind === "tap")
    return `The weight ${value} multiplies one sample for each of the ${whole(partners.output.size)} outputs.`;
  const what = padded ? `This place in the padding holds ${value}` : `Sample ${whole(index)} is ${value}`;
  const n = partners.output.size;
  return n ? `${what}; ${plural(n, "output")} ${n === 1 ? "reads" : "read"} it.` : `${what}; no output reads it.`;
}

export function problemText({ span, kernel, dilation, size, start, end }) {
  const reach =
    dilation > 1
      ? `With dilation ${dilation}, the ${kernel} taps span ${dilation}\u00a0·\u00a0(${kernel}\u00a0−\u00a01)\u00a0+\u00a01\u00a0=\u00a0${span} samples.`
      : `The kernel spans ${plural(span, "sample")}.`;
  const padding = start + end ? `${countWord(start + end)} of padding` : "no padding";
  return { title: "The kernel does not fit.", body: `${reach} The signal has ${whole(size)}, and ${padding}.` };
}

export const NO_WINDOW = "No window fits, so there is nothing to add up.";
