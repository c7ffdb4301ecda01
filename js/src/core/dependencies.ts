/** Dependencies of the cell that is pointed at: the cells it is computed from, and those computed from it. No DOM here. */
import { axisSettings, copiesOf, pixelsOf, readsOf, windowIndices } from "./operations.ts";
import type { CellKind, CellTest, ComputedResult, Item, Layers, Marks, Pair, PoolStep } from "./types.ts";

const every = () => true;
const none = () => false;

/** True if an item is a weight of the present kernel: that under a resting pointer may have gone with a larger kernel. */
export const isWeight = (
  item: Item | null | undefined,
  { kernel, channels }: Pick<Layers, "kernel" | "channels">,
): boolean =>
  item?.kind === "weight" &&
  item.row < kernel.rows &&
  item.col < kernel.cols &&
  (item.channel === undefined || Boolean(channels));

/** The parts of a result that dependencies follow from. */
type Computed = Pick<ComputedResult, "input" | "kernel" | "mapShape" | "options" | "pool" | "pooled">;

/**
 * The cells that depend on a cell, or that it depends on. A cell of the input, also one in its padding, means the value
 * in it: where the padding holds copies of pixels, a pixel and its copies are one. The position of a weight is that of
 * the tap over the picture.
 */
export function partners(result: Computed, { kind, row, col }: Item): Marks {
  const { input, kernel, mapShape, options, pool } = result;
  const shape: Pair = [input.rows, input.cols];
  const kernelShape: Pair = [kernel.rows, kernel.cols];
  const place: Pair = [row, col];
  const exactly: CellTest = (r, c) => r === row && c === col;
  const along = axisSettings(shape, kernelShape, options);
  const both = <T>(make: (at: number, axis: number) => T): T[] => [0, 1].map((axis) => make(place[axis], axis));
  const within = (perAxis: number[][]): CellTest => {
    const sets = perAxis.map((values) => new Set(values));
    return (r, c) => sets[0].has(r) && sets[1].has(c);
  };
  const pooledFrom = (positions: number[][]) =>
    pool && result.pooled ? { pooled: within(positions.map((at, axis) => poolReads(pool, mapShape, axis, at))) } : {};
  if (kind === "map") {
    const read = within(both((at, axis) => windowIndices(at, kernelShape[axis], along[axis])));
    return marks({ input: read, map: exactly, ...pooledFrom([[row], [col]]) }, 1);
  }
  if (kind === "weight") {
    const read = within(both((at, axis) => pixelsOf(at, shape[axis], kernelShape[axis], along[axis])));
    return marks({ input: read, weight: exactly }, mapShape[0] * mapShape[1]);
  }
  if (kind === "pooled" && pool) {
    const cells = both((at, axis) =>
      windowIndices(at, pool.size[axis], { stride: pool.stride[axis], padding: pool.padding[axis] }),
    );
    const inRange =
      (n: number, [before, after]: Pair) =>
      (index: number) =>
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
function poolReads(pool: PoolStep, mapShape: Pair, axis: number, positions: number[]): number[] {
  const along = { stride: pool.stride[axis], padding: pool.padding[axis], ceilMode: pool.options.ceilMode };
  return positions.flatMap((at) => readsOf(at, mapShape[axis], pool.size[axis], along).map(([window]) => window));
}

/** Marks by these tests; all cells of other kinds are highlighted, without a frame. */
export function marks(tests: Partial<Record<CellKind, CellTest>>, windows: number): Marks {
  return {
    lit: { input: every, map: every, weight: every, pooled: every, ...tests },
    framed: { input: none, map: none, weight: none, pooled: none, ...tests },
    windows,
    zeros: 0,
    copies: null,
  };
}
