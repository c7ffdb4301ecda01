/**
 * The continuous picture: curves as pieces, and the area under their product. It follows the last part of signals.py
 * rule for rule; tests/browser/test_signal.py compares the two.
 *
 * @typedef {{ start: number, end: number, first: number, last: number, formula: string | null, width: number }} Piece
 */

const STEP = 0.01; // of Simpson's rule, where a curve is not made of straight lines
const TAIL = 40; // exp(-40) is less than the rounding of 1
export const T_STEP = 0.05; // g slides from grid line to grid line
export const T_END = 4; // ... as far as this

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
};

/** The parts of a curve, a name or corners, stretched by `width` along x. @returns {Piece[]} */
export function pieces(curve, width = 1) {
  const line = { first: 0, last: 0, formula: null, width };
  if (curve === "exponential") return [{ ...line, start: 0, end: TAIL * width, formula: curve }];
  if (curve === "gaussian") {
    const reach = width * Math.sqrt(TAIL / Math.PI);
    return [{ ...line, start: -reach, end: reach, formula: curve }];
  }
  const corners = typeof curve === "string" ? CORNERS[curve] : curve;
  return corners.slice(1).flatMap(([x1, y1], i) => {
    const [x0, y0] = corners[i];
    return x1 > x0 ? [{ ...line, start: x0 * width, end: x1 * width, first: y0, last: y1 }] : [];
  });
}

/** Height of a piece at x. @param {Piece} piece */
export function heightOf({ start, end, first, last, formula, width }, x) {
  if (formula === "exponential") return Math.exp(-x / width);
  if (formula === "gaussian") return Math.exp(-Math.PI * (x / width) ** 2);
  return first + (last - first) * ((x - start) / (end - start));
}

export const isExact = (f, g) => [...f, ...g].every((piece) => piece.formula === null);

/** The stretches on which a piece of f meets one of the slid g: [{ one, other, low, high }]. */
export function meetings(f, g, t, flip) {
  return f.flatMap((one) =>
    g.flatMap((other) => {
      const [start, end] = flip ? [t - other.end, t - other.start] : [t + other.start, t + other.end];
      const [low, high] = [Math.max(one.start, start), Math.min(one.end, end)];
      return high > low ? [{ one, other, low, high }] : [];
    }),
  );
}

/** f(x) g(t - x), or f(x) g(x - t) without `flip`, inside one meeting. */
export const productAt = ({ one, other }, t, flip, x) => heightOf(one, x) * heightOf(other, flip ? t - x : x - t);

/** The area under the product, by Simpson's rule: exact for straight lines. @param {Piece[]} f @param {Piece[]} g */
export function overlapArea(f, g, t, flip = true) {
  let area = 0;
  for (const meeting of meetings(f, g, t, flip)) area += simpson(meeting, t, flip);
  return area;
}

function simpson(meeting, t, flip) {
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
