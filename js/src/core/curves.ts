/**
 * Continuous convolution: curves as pieces, and the area under their product. It follows the last part of signals.py
 * rule for rule; tests/browser/test_signal.py compares the two.
 */

/** A curve with a formula; it is not made of straight lines. */
type Formula = "exponential" | "gaussian";
/** Points [x, y] that straight lines connect, by ascending x. */
export type Corners = readonly (readonly [number, number])[];
/** The name of a curve, or its corners. */
export type Curve = Formula | keyof typeof CORNERS | Corners;

/** A part of a curve from x = start to x = end: a straight line from height `first` to `last`, or a formula. */
export interface Piece {
  start: number;
  end: number;
  first: number;
  last: number;
  formula: Formula | null;
  width: number;
}

/** An interval of x on which a piece of f overlaps a shifted piece of g. */
export interface Meeting {
  one: Piece;
  other: Piece;
  low: number;
  high: number;
}

const STEP = 0.01; // of Simpson's rule, where a curve has a formula
const TAIL = 40; // exp(-40) is less than the rounding of 1
export const T_STEP = 0.05; // g moves in steps of this size
export const T_END = 4; // the largest shift of g

export const CORNERS = {
  box: [
    [-0.5, 1],
    [0.5, 1],
  ],
  triangle: [
    [-1, 0],
    [0, 1],
    [1, 0],
  ],
  ramp: [
    [-0.5, 0],
    [0.5, 1],
  ],
} satisfies Record<string, [number, number][]>;

/** The parts of a curve, a name or corners, stretched by `width` along x. */
export function pieces(curve: Curve, width = 1): Piece[] {
  const line = { first: 0, last: 0, formula: null, width };
  if (curve === "exponential") return [{ ...line, start: 0, end: TAIL * width, formula: curve }];
  if (curve === "gaussian") {
    const reach = width * Math.sqrt(TAIL / Math.PI);
    return [{ ...line, start: -reach, end: reach, formula: curve }];
  }
  const corners: Corners = typeof curve === "string" ? CORNERS[curve] : curve;
  return corners.slice(1).flatMap(([x1, y1], i) => {
    const [x0, y0] = corners[i];
    return x1 > x0 ? [{ ...line, start: x0 * width, end: x1 * width, first: y0, last: y1 }] : [];
  });
}

/** Height of a piece at x. */
export function heightOf({ start, end, first, last, formula, width }: Piece, x: number): number {
  if (formula === "exponential") return Math.exp(-x / width);
  if (formula === "gaussian") return Math.exp(-Math.PI * (x / width) ** 2);
  return first + (last - first) * ((x - start) / (end - start));
}

export const isExact = (f: Piece[], g: Piece[]): boolean => [...f, ...g].every((piece) => piece.formula === null);

/** The intervals on which a piece of f overlaps one of g, shifted by t. */
export function meetings(f: Piece[], g: Piece[], t: number, flip: boolean): Meeting[] {
  return f.flatMap((one) =>
    g.flatMap((other) => {
      const [start, end] = flip ? [t - other.end, t - other.start] : [t + other.start, t + other.end];
      const [low, high] = [Math.max(one.start, start), Math.min(one.end, end)];
      return high > low ? [{ one, other, low, high }] : [];
    }),
  );
}

/** f(x) g(t - x), or f(x) g(x - t) without `flip`, inside one meeting. */
export const productAt = ({ one, other }: Meeting, t: number, flip: boolean, x: number): number =>
  heightOf(one, x) * heightOf(other, flip ? t - x : x - t);

/** The area under the product, by Simpson's rule: exact for straight lines. */
export function overlapArea(f: Piece[], g: Piece[], t: number, flip = true): number {
  let area = 0;
  for (const meeting of meetings(f, g, t, flip)) area += simpson(meeting, t, flip);
  return area;
}

function simpson(meeting: Meeting, t: number, flip: boolean): number {
  const { one, other, low, high } = meeting;
  const halves = isExact([one], [other]) ? 1 : Math.ceil((high - low) / (2 * STEP));
  const step = (high - low) / (2 * halves);
  let total = 0;
  for (let i = 0; i <= 2 * halves; i += 1) {
    const share = i === 0 || i === 2 * halves ? 1 : i % 2 ? 4 : 2;
    total += share * productAt(meeting, t, flip, low + i * step);
  }
  return (total * step) / 3;
}
