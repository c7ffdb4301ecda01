/** Sentences of the SignalExplorer. */
import type { PaddingMode, Pair, SizeStep, Window } from "../core/types.ts";
import type { Item, Partners } from "../core/signal.ts";
import { capital, countWord, number, plural, whole } from "./numbers-and-sentences.ts";

/** The effect of the sum of the weights on a signal. */
export function sumMeaning(sum: number): string {
  if (Math.abs(sum) < 1e-9) return "flat parts vanish";
  if (Math.abs(sum - 1) < 1e-9) return "the level stays";
  if (sum > 1) return "the level rises";
  return sum > 0 ? "the level sinks" : "it turns upside down";
}

/** Sentence about an output, a text alternative to the drawing of samples. */
export function outputSentence({
  position,
  trace,
  digits,
}: {
  position: number;
  trace: Window;
  digits: number;
}): string {
  const padded = trace.taps.filter((tap) => tap.padded).length;
  const verb = trace.taps.length === 1 ? "gives" : "add up to";
  const text = `Output ${whole(position)}: ${plural(trace.taps.length, "product")} ${verb} ${number(trace.sum, digits)}.`;
  if (!padded) return text;
  return `${text} ${capital(countWord(padded))} of its samples ${padded === 1 ? "lies" : "lie"} in the padding.`;
}

/** Sentence about the area at t, a text alternative to the drawing of curves. */
export function areaSentence({
  t,
  area,
  exact,
  flip,
}: {
  t: number;
  area: number;
  exact: boolean;
  flip: boolean;
}): string {
  const how = exact ? "exactly" : "by Simpson's rule in steps of 0.01";
  const what = flip ? "g, flipped and slid" : "g slid";
  return `t = ${number(t)}: with ${what} by ${number(t)}, the area under the product is ${number(area, 4)}, ${how}.`;
}

/** Sentence about the samples that no window reads, and the additional padding (before, after) that includes them. */
export function unreadSentence(
  unread: number[],
  size: number,
  extra: Pair | null,
  padded: boolean,
  modeText: string,
): string {
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

export const MODE_TEXT: Record<PaddingMode, string> = {
  zeros: "zeros",
  reflect: "mirrored samples",
  replicate: "copies of the end samples",
  circular: "samples of the opposite end",
};

/** Sentence about the dependencies of the hovered item, or of the chosen sample. */
export function partnerSentence(
  { kind, index }: Item,
  partners: Partners,
  { value, padded, taps }: { value: string; padded: boolean; taps: number },
): string {
  if (kind === "output")
    return `Output ${whole(index)} is the sum of ${plural(taps, "product")}, of the marked samples.`;
  if (kind === "tap")
    return `The weight ${value} multiplies one sample for each of the ${whole(partners.output.size)} outputs.`;
  const what = padded ? `This place in the padding holds ${value}` : `Sample ${whole(index)} is ${value}`;
  const n = partners.output.size;
  return n ? `${what}; ${plural(n, "output")} ${n === 1 ? "reads" : "read"} it.` : `${what}; no output reads it.`;
}

/** Explanation why the kernel does not fit. */
export function problemText({ span, kernel, dilation, size, start, end }: SizeStep): { title: string; body: string } {
  const reach =
    dilation > 1
      ? `With dilation ${dilation}, the ${kernel} taps span ${dilation}\u00a0·\u00a0(${kernel}\u00a0−\u00a01)\u00a0+\u00a01\u00a0=\u00a0${span} samples.`
      : `The kernel spans ${plural(span, "sample")}.`;
  const padding = start + end ? `${countWord(start + end)} of padding` : "no padding";
  return { title: "The kernel does not fit.", body: `${reach} The signal has ${whole(size)}, and ${padding}.` };
}

export const NO_WINDOW = "No window fits, so there is nothing to add up.";
