/** Long work in slices: between two of them the page takes keys, moves the window and paints. */
import { finish } from "./operations.ts";

const SLICE = 8; // ms: half a frame, so that a key waits for no more than that
const LARGE = 250_000; // values; work on fewer is done at once, within the frame of the key that asked for it

export const isLong = (size) => size >= LARGE;

/**
 * Does `work` (a generator that pauses now and then), then calls `then` with its result: at once where there is little
 * of it, else in slices.
 * @param {number} size how many values it is about
 * @returns {() => void} leaves the rest undone
 */
export function inSlices(work, size, then, begin = soon) {
  if (!isLong(size)) {
    then(finish(work));
    return () => {};
  }
  let isLeft = false;
  const slice = () => {
    if (isLeft) return;
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
    isLeft = true;
  };
}

/** After the next frame: what has been drawn is seen first. */
export const afterFrame = (task) => requestAnimationFrame(() => soon(task));

/** In a task of its own; a timeout would wait another 4 ms. */
export function soon(task) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    task();
  };
  port2.postMessage(0);
}
