/**
 * The curve of a training as lines, ticks and sentences. No page is needed.
 *
 * @typedef {[epochs: number, loss: number, accuracy: number]} Point
 */

export const LOSS = 1; // places in a point
export const ACCURACY = 2;

/** A number of at least `value` whose quarters are short: 1, 2, 3, 4, 6 or 8 times a power of ten. */
export function roundUp(value) {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 3, 4, 6, 8, 10].find((candidate) => candidate * power >= value * (1 - 1e-12));
  return step * power;
}

/** Whole numbers from 0 to `most`, evenly apart, about `many` of them; the last one need not be `most`. */
export function wholeTicks(most, many = 5) {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((candidate) => most / candidate <= many) ?? most;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
}

/** The upper end of the loss axis. @param {Point[][]} lines */
export const topLoss = (...lines) => roundUp(Math.max(0, ...lines.flat().map((point) => point[LOSS])));

/** "M x y L x y ..." of one quantity. @param {Point[]} points @param {(x: number, y: number) => [number, number]} at */
export const pathOf = (points, which, at) =>
  points
    .map(
      (point, i) =>
        `${i ? "L" : "M"}${at(point[0], point[which])
          .map((value) => value.toFixed(1))
          .join(" ")}`,
    )
    .join("");

/** The point whose epoch is nearest, or undefined. @param {Point[]} points */
export const nearest = (points, epoch) =>
  points.reduce(
    (best, point) => (best === undefined || Math.abs(point[0] - epoch) < Math.abs(best[0] - epoch) ? point : best),
    undefined,
  );

export const percent = (part) => `${(100 * part).toFixed(1)}\u00a0%`;
export const loss = (value) => (value >= 1000 ? value.toExponential(1) : value.toPrecision(3));

const numbers = (point) => `loss ${loss(point[LOSS])}, accuracy ${percent(point[ACCURACY])}`;

/** Values at one point of the curve. @param {Point[]} training @param {Point[]} validation */
export function reading(training, validation, epoch) {
  const [one, other] = [nearest(training, epoch), nearest(validation, epoch)];
  const parts = [];
  if (one) parts.push(`At ${Number(one[0].toFixed(2))} epochs: training ${numbers(one)}`);
  if (other) parts.push(`validation ${numbers(other)}`);
  return parts.join("; ");
}

/** Status of the training in a sentence. */
export function sentence(epochs, training, validation, running) {
  if (!training.length)
    return running ? "Training begins." : "No training yet. Give this curve to train(..., curve=curve).";
  const last = training.at(-1);
  const stands = running
    ? `Epoch ${Math.min(epochs, Math.floor(last[0] - 1e-9) + 1)} of ${epochs}`
    : `After ${Number(last[0].toFixed(2))} of ${epochs} epochs`;
  const held = validation.length ? `; validation ${numbers(validation.at(-1))}` : "";
  return `${stands}: training ${numbers(last)}${held}.`;
}
