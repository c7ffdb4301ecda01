/**
 * What a small picture shows of large maps: some of their values, each of them exact. It takes a few milliseconds, and is
 * seen while the whole is computed. No DOM here.
 */
import { avgPool2d, finish, maxPool2d, relu, windowIndices } from "./operations.ts";
import { convOptions, linearAt, linearRows } from "./pipeline.ts";

/** Products that are worth a glimpse: those of a map, and those of a pooled map, whose cells lie apart and take longer. */
const PRODUCTS = { map: 1_000_000, pooled: 300_000 };

/** Whether the maps of one outline lie where those of the other do. */
export function haveSamePlaces(one, other) {
  const places = ({ steps, pool, problem, channels, front }) => [
    steps,
    pool?.padding,
    pool?.shape,
    problem,
    channels?.length,
    front === null,
  ];
  return JSON.stringify(places(one)) === JSON.stringify(places(other));
}

/**
 * The middle one of every so many rows and columns of the maps, enough to fill pictures of these sizes in dots, and fewer
 * where kernel or window are large. Null where no pooling window lies within the map.
 * @param {{ map: [number, number], pooled: [number, number] }} dots rows and columns
 * @param {object | null} [last] an earlier glimpse that nobody sees any more: its memory is used again
 * @returns {{ linear: Plane, map: Plane, read?: Plane, windows?: Plane, pooled?: Plane } | null}
 */
export function glimpse(settings, outlined, dots, last = null) {
  const { pool, mapShape, weights } = outlined;
  const options = convOptions(settings, outlined);
  const activated = (linear, into) => (settings.activation === "relu" ? relu(linear, into) : linear);
  const every = stepsBetween(mapShape, dots.map, weights.length, PRODUCTS.map);
  const linear = finish(linearRows(outlined, { ...options, every }, last?.linear));
  const map = activated(linear, last?.map);
  if (!pool) return { linear, map };
  const apart = stepsBetween(pool.shape, dots.pooled, weights.length * pool.size[0] * pool.size[1], PRODUCTS.pooled);
  const lines = [0, 1].map((axis) => linesOf(pool, axis, apart[axis], mapShape[axis]));
  if (lines.includes(null)) return null;
  const read = linearAt(outlined, options, ...lines, last?.read);
  const windows = activated(read, last?.windows); // side by side, so that none reads what another does
  const poolOf = pool.kind === "max" ? maxPool2d : avgPool2d;
  return { linear, map, read, windows, pooled: poolOf(windows, { size: pool.size, stride: pool.size }, last?.pooled) };
}

/** Of how many rows and columns one is enough. */
function stepsBetween(shape, dots, products, most) {
  const share = Math.min(1, Math.sqrt(most / (products * dots[0] * dots[1])));
  return shape.map((count, axis) => Math.max(1, Math.floor(count / (share * dots[axis]))));
}

/**
 * The lines of the map that the middle one of every so many pooling windows reads. Instead of one that also reads
 * padding, the next that does not.
 */
function linesOf({ size, stride, padding, shape }, axis, apart, count) {
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
