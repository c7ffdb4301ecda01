/** Long work in slices: between two of them the page handles keys, moves the window and paints. */
import { finish } from "./operations.ts";
import type { Work } from "./operations.ts";

const SLICE = 8; // ms: half a frame, so that a key waits for no more than that
const LARGE = 250_000; // values; work on fewer is done at once, within the frame of the key that asked for it

export const isLong = (size: number): boolean => size >= LARGE;

/**
 * Does `work`, then calls `then` with its result: at once where it concerns few values (`size`), else in slices, the
 * first when `begin` runs it. Returns a function that cancels the rest.
 */
export function inSlices<T>(
  work: Work<T>,
  size: number,
  then: (result: T) => void,
  begin: (task: () => void) => void = soon,
): () => void {
  if (!isLong(size)) {
    then(finish(work));
    return () => {};
  }
  let isCancelled = false;
  const slice = () => {
    if (isCancelled) return;
    for (const end = performance.now() + SLICE; performance.now() < end; ) {
      const { done, value } = work.next();
      if (done) {
        then(value);
        return;
      }
    }
    soon(slice);
  };
  begin(slice);
  return () => {
    isCancelled = true;
  };
}

/** Runs a task after the next frame, so that what has been drawn is seen first. */
export const afterFrame = (task: () => void): number => requestAnimationFrame(() => soon(task));

/** Runs a task in a task of its own; a timeout would wait another 4 ms. */
export function soon(task: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    task();
  };
  port2.postMessage(0);
}
