/** Stepping inside a window: the sum of its products builds up term by term. */
import { marks } from "./dependencies.ts";

/** How many terms are added up after a step; null stands for the whole window. */
export const stepTerms = (done, by, count) => Math.max(1, Math.min(count, (done ?? (by > 0 ? 0 : count)) + by));

/** Whether terms are still to come: then the sum is not there yet. */
export const isBuilding = (terms) => Boolean(terms) && terms.done < terms.count;

/**
 * What is lit while the sum builds up: of the window and the kernel only what has been reached; the last one is framed.
 * @param {{ taps: { row: number, col: number }[] }} trace @param {number} cols of the kernel
 * @param {[number, number]} [part] the terms of one channel: the first, and the one after the last
 */
export function termMarks({ taps }, cols, done, [first, end] = [0, taps.length]) {
  const ahead = new Set(taps.slice(Math.max(first, done), end).map(({ row, col }) => `${row},${col}`));
  const last = done > first && done <= end ? taps[done - 1] : null;
  const found = marks({}, 1);
  found.lit.input = (r, c) => !ahead.has(`${r},${c}`);
  found.lit.weight = (r, c) => first + r * cols + c < done;
  found.framed.input = (r, c) => last?.row === r && last.col === c;
  return found;
}
