/** Stepping inside a window: the sum of its products grows term by term. */
import { marks } from "./dependencies.ts";
import type { Marks, Pair, Position, Terms } from "./types.ts";

/** Number of terms added up after `by` more; a `done` of null is the whole window. */
export const stepTerms = (done: number | null | undefined, by: number, count: number): number =>
  Math.max(1, Math.min(count, (done ?? (by > 0 ? 0 : count)) + by));

/** True while terms are still to come: then the sum is not complete. */
export const isBuilding = (terms: Terms | null | undefined): boolean => Boolean(terms && terms.done < terms.count);

/**
 * Marks of the first `done` terms: in the window and in the kernel (of `cols` columns) only these are highlighted, and
 * the last of them is framed. The last argument restricts them to one channel: its first term, and the one after its last.
 */
export function termMarks(
  { taps }: { taps: Position[] },
  cols: number,
  done: number,
  [first, end]: Pair = [0, taps.length],
): Marks {
  const ahead = new Set(taps.slice(Math.max(first, done), end).map(({ row, col }) => `${row},${col}`));
  const last = done > first && done <= end ? taps[done - 1] : null;
  const found = marks({}, 1);
  found.lit.input = (r, c) => !ahead.has(`${r},${c}`);
  found.lit.weight = (r, c) => first + r * cols + c < done;
  found.framed.input = (r, c) => last?.row === r && last.col === c;
  return found;
}
