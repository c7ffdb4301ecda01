/** Who feeds whom: what has to do with the cell that is pointed at. No DOM here. */
import { axisSettings, copiesOf, pixelsOf, readsOf, windowIndices } from "./operations.ts";

const every = () => true;
const none = () => false;

/** Whether an item is a weight of the present kernel: the one under a resting pointer may have gone with a larger kernel. */
export const isWeight = (item, { kernel, channels }) =>
  item?.kind === "weight" &&
  item.row < kernel.rows &&
  item.col < kernel.cols &&
  (item.channel === undefined || Boolean(channels));

/**
 * A cell of the input, also one in its padding, stands for the value in it: where the padding holds copies of pixels,
 * a pixel and its copies are one. A weight is counted as it lies over the picture.
 * @param {object} result from core/pipeline.ts
 * @param {{ kind: "input" | "map" | "weight" | "pooled", row: number, col: number }} item
 * @returns {{ lit: Record<string, Function>, framed: Record<string, Function>, windows: number, zeros: number,
 *             copies: number[][] | null }}
 *   `lit` and `framed`: for input, map, weight and pooled a test (row, col) -> boolean; `windows`, how many windows
 *   are concerned, for a pooled number how many values, and `zeros` of the padding; `copies`, the places of a pixel
 *   along each axis
 */
export function partners(result, { kind, row, col }) {
  const { input, kernel, mapShape, options, pool } = result;
  const shape = [input.rows, input.cols];
  const kernelShape = [kernel.rows, kernel.cols];
  const place = [row, col];
  const exactly = (r, c) => r === row && c === col;
  const along = axisSettings(shape, kernelShape, options);
  const both = (make) => [0, 1].map((axis) => make(place[axis], axis));
  const within = (perAxis) => {
    const sets = perAxis.map((values) => new Set(values));
    return (r, c) => sets[0].has(r) && sets[1].has(c);
  };
  const pooledFrom = (positions) =>
    result.pooled ? { pooled: within(positions.map((at, axis) => poolReads(result, axis, at))) } : {};
  if (kind === "map") {
    const read = within(both((at, axis) => windowIndices(at, kernelShape[axis], along[axis])));
    return marks({ input: read, map: exactly, ...pooledFrom([[row], [col]]) }, 1);
  }
  if (kind === "weight") {
    const read = within(both((at, axis) => pixelsOf(at, shape[axis], kernelShape[axis], along[axis])));
    return marks({ input: read, weight: exactly }, mapShape[0] * mapShape[1]);
  }
  if (kind === "pooled") {
    const cells = both((at, axis) =>
      windowIndices(at, pool.size[axis], { stride: pool.stride[axis], padding: pool.padding[axis] }),
    );
    const inRange =
      (n, [before, after]) =>
      (index) =>
        index >= -before && index < n + after;
    const inside = cells.map((indices, axis) => indices.filter(inRange(mapShape[axis], [0, 0])));
    const counted = cells.map((indices, axis) => indices.filter(inRange(mapShape[axis], pool.padding[axis])));
    const [values, all] = [inside, counted].map(([rows, cols]) => rows.length * cols.length);
    const zeros = pool.kind === "average" && pool.options.countIncludePad ? all - values : 0;
    return { ...marks({ map: within(inside), pooled: exactly }, values), zeros };
  }
  const copies = both((at, axis) => copiesOf(at, shape[axis], kernelShape[axis], along[axis]));
  const reads = copies.map((places, axis) =>
    places.flatMap((at) => readsOf(at, shape[axis], kernelShape[axis], along[axis])),
  );
  const positions = reads.map((found) => [...new Set(found.map(([position]) => position))]);
  const weight = within(reads.map((found) => found.map(([, tap]) => tap)));
  const windows = positions[0].length * positions[1].length;
  return {
    ...marks({ input: within(copies), map: within(positions), weight, ...pooledFrom(positions) }, windows),
    copies,
  };
}

/** The pooling windows that read any of these map positions along one axis. */
function poolReads({ pool, mapShape }, axis, positions) {
  const along = { stride: pool.stride[axis], padding: pool.padding[axis], ceilMode: pool.options.ceilMode };
  return positions.flatMap((at) => readsOf(at, mapShape[axis], pool.size[axis], along).map(([window]) => window));
}

/** What is not named stays lit, and has no frame. */
export function marks(tests, windows) {
  return {
    lit: { input: every, map: every, weight: every, pooled: every, ...tests },
    framed: { input: none, map: none, weight: none, pooled: none, ...tests },
    windows,
    zeros: 0,
    copies: null,
  };
}
