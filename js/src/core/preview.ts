/**
 * Subsampled preview of large maps: some of their values, each of them exact. It takes a few milliseconds, and is shown
 * while the whole map is computed. No DOM here.
 */
import { avgPool2d, finish, maxPool2d, relu, windowIndices } from "./operations.ts";
import type { Outline, Pair, Plane, PoolStep, Settings } from "./types.ts";
import { convOptions, linearAt, linearRows } from "./pipeline.ts";

/** Most products of a preview: of a map, and of a pooled map, whose cells are apart and take longer. */
const PRODUCTS = { map: 1_000_000, pooled: 300_000 };

/** True if the maps of both outlines have the same sizes and window positions. */
export function haveSamePlaces(one: Outline, other: Outline): boolean {
  const places = ({ steps, pool, problem, channels, front }: Outline) => [
    steps,
    pool?.padding,
    pool?.shape,
    problem,
    channels?.length,
    front === null,
  ];
  return JSON.stringify(places(one)) === JSON.stringify(places(other));
}

/** A preview: samples of the maps; with pooling also the values that the pooling windows read, before and after activation. */
export type Preview = { linear: Plane; map: Plane; read?: Plane; windows?: Plane; pooled?: Plane };

/**
 * The middle one of every so many rows and columns of the maps, enough for pictures of `dots` (rows, cols) pixels of the
 * screen, and fewer where kernel or window are large. Null where no pooling window is within the map. `last`: an earlier
 * preview that is no longer shown; its buffers are reused.
 */
export function glimpse(
  settings: Settings,
  outlined: Outline,
  dots: { map: Pair; pooled: Pair },
  last: Preview | null = null,
): Preview | null {
  const { pool, mapShape, weights } = outlined;
  const options = convOptions(settings, outlined);
  const activated = (linear: Plane, into?: Plane | null) =>
    settings.activation === "relu" ? relu(linear, into) : linear;
  const every = stepsBetween(mapShape, dots.map, weights.length, PRODUCTS.map);
  const linear = finish(linearRows(outlined, { ...options, every }, last?.linear));
  const map = activated(linear, last?.map);
  if (!pool) return { linear, map };
  const apart = stepsBetween(pool.shape, dots.pooled, weights.length * pool.size[0] * pool.size[1], PRODUCTS.pooled);
  const [rows, cols] = [0, 1].map((axis) => linesOf(pool, axis, apart[axis], mapShape[axis]));
  if (!rows || !cols) return null;
  const read = linearAt(outlined, options, rows, cols, last?.read);
  const windows = activated(read, last?.windows); // side by side, so that none reads what another does
  const poolOf = pool.kind === "max" ? maxPool2d : avgPool2d;
  return { linear, map, read, windows, pooled: poolOf(windows, { size: pool.size, stride: pool.size }, last?.pooled) };
}

/** Distance of the samples in rows and columns. */
function stepsBetween(shape: Pair, dots: Pair, products: number, most: number): Pair {
  const share = Math.min(1, Math.sqrt(most / (products * dots[0] * dots[1])));
  const step = (axis: 0 | 1) => Math.max(1, Math.floor(shape[axis] / (share * dots[axis])));
  return [step(0), step(1)];
}

/**
 * The lines of the map that the middle one of every `apart` pooling windows reads; null where every window reads
 * padding. A window that also reads padding is replaced by the next that does not.
 */
function linesOf(
  { size, stride, padding, shape }: PoolStep,
  axis: number,
  apart: number,
  count: number,
): number[] | null {
  const [start] = padding[axis];
  const first = Math.ceil(start / stride[axis]);
  const last = Math.floor((count + start - size[axis]) / stride[axis]);
  if (last < first) return null;
  const middle = Math.floor(apart / 2);
  const length = Math.ceil((shape[axis] - middle) / apart);
  return Array.from({ length }, (_, i) => Math.max(first, Math.min(last, i * apart + middle))).flatMap((at) =>
    windowIndices(at, size[axis], { stride: stride[axis], padding: padding[axis] }),
  );
}
