/** Long work in slices: between two of them the page takes keys, moves the window and paints. */
import { finish } from "./core.js";

const SLICE = 20; // ms: well below the 50 that a hand feels
const LARGE = 250_000; // values; work on fewer is done at once, within the frame of the key that asked for it

/**
 * Does `work` (a generator that pauses now and then), then calls `then` with its result: at once where there is little
 * of it, else in slices.
 * @param {number} size how many values it is about
 * @returns {() => void} leaves the rest undone
 */
export function inSlices(work, size, then) {
  if (size < LARGE) {
    then(finish(work));
    return () => {};
  }
  let isLeft = false;
  const slice = () => {
    if (isLeft) return;
    for (const end = performance.now() + SLICE; performance.now() < end;) {
      const { done, value } = work.next();
      if (done) {
        then(value);
        return;
      }
    }
    soon(slice);
  };
  soon(slice);
  return () => {
    isLeft = true;
  };
}

/** In a task of its own; a timeout would wait another 4 ms. */
export function soon(task) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    task();
  };
  port2.postMessage(0);
}
