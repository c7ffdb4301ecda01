/** Draws the four strips and the taps as one SVG tree. It reads a scene and computes nothing of its own. */
import { css, weightBar } from "../render/colormaps.js";
import { heightOf, meetings, productAt } from "../core/curves.ts";
import { element } from "../ui/dom.ts";
import { axisTicks, rangeTicks, xOf, yOf } from "../layout/signal.ts";
import { centreOf, firstOf, sampleAt } from "../core/signal.ts";
import { number } from "../text/numbers-and-sentences.ts";

const FINE = 4; // pixels between two points of a curve

const g = (name, ...children) => element("g", { class: name }, ...children);
const line = (x1, y1, x2, y2, name) => element("line", { x1, y1, x2, y2, class: name });
const rect = (x, y, width, height, attributes) =>
  element("rect", { x, y, width: Math.max(0, width), height: Math.max(0, height), ...attributes });
const write = (x, y, text, name) => element("text", { x, y, class: name }, text);

/** Warm adds, cool subtracts; the place among the taps gives the shade. */
const barColour = (value, index, count, theme) => {
  const colour = weightBar(value, index, count, theme);
  return colour ? css(colour) : "var(--cl-ink2)";
};

/** Baseline, and numbers beside it. */
function frame(strip, range) {
  const zero = yOf(strip, range, 0);
  const labels = rangeTicks(range, strip.h).map((value) =>
    write(strip.x - 8, yOf(strip, range, value) + 4, number(value, 4), "cl-tick-left"),
  );
  return g("cl-frame", line(strip.x, zero, strip.x + strip.w, zero, "cl-baseline"), ...labels);
}

const numbersBelow = (axis, strip, places, text) =>
  g("cl-axis", ...places.map((place) => write(xOf(axis, place), strip.y + strip.h + 14, text(place), "cl-tick")));

/* ---- samples ---- */

/** @param scene { L, settings, result, valid, position, trace, ranges, theme, partners, chosen, filled, digits } */
export function paintSamples(scene) {
  const { result } = scene;
  return [
    ...(result.problem ? [overhang(scene)] : [windowBand(scene)]),
    inputStrip(scene),
    ...(result.problem ? [] : [laidStrip(scene), productStrip(scene)]),
    outputStrip(scene),
    kernelBars(scene),
  ];
}

const faint = (set, index) => (set && !set.has(index) ? "cl-faded" : null);

/** A stem with its head; `kind` "outside" is a place of the padding. */
function stem(x, zero, y, { colour, head = 4, faded = null, kind = "sample", index }) {
  return element(
    "g",
    {
      class: `cl-stem cl-${kind}${faded ? ` ${faded}` : ""}`,
      "data-index": index,
      style: colour ? `--cl-mark:${colour}` : null,
    },
    line(x, zero, x, y, null),
    element("circle", { cx: x, cy: y, r: head }),
  );
}

function inputStrip(scene) {
  const { L, settings, result, trace, ranges, theme, partners, chosen } = scene;
  const {
    axis,
    strips: { input: strip },
  } = L;
  const { size, start, end, kernel } = result.step;
  const zero = yOf(strip, ranges.input, 0);
  const under = new Map((trace?.taps ?? []).map((tap, i) => [tap.col, { ...tap, i }]));
  const head = Math.max(2, Math.min(5, axis.cell / 3));
  const unread = new Set(result.unread ?? []);
  const stems = [];
  const [from, to] = result.problem ? [0, size] : [-start, size + end];
  for (let i = from; i < to; i += 1) {
    const tap = under.get(i);
    const value = sampleAt(settings, i);
    stems.push(
      stem(xOf(axis, i), zero, yOf(strip, ranges.input, value), {
        index: i,
        head,
        kind: i < 0 || i >= size ? "outside" : unread.has(i) ? "unread" : "sample",
        faded: faint(partners?.input, i),
        colour: tap ? barColour(tap.weight, tap.i, kernel, theme) : null,
      }),
    );
    if (axis.cell >= 30)
      stems.push(
        write(
          xOf(axis, i),
          yOf(strip, ranges.input, value) + (value < 0 ? 18 : -9),
          number(value),
          `cl-value${tap ? " cl-strong" : ""}`,
        ),
      );
  }
  const rim = (at) => line(xOf(axis, at - 0.5), strip.y, xOf(axis, at - 0.5), strip.y + strip.h, "cl-rim");
  const marked =
    chosen === null
      ? null
      : element("circle", {
          class: "cl-chosen",
          cx: xOf(axis, chosen),
          cy: yOf(strip, ranges.input, settings.signal[chosen]),
          r: head + 4,
        });
  return g(
    "cl-strip-input",
    frame(strip, ranges.input),
    ...(start + end && !result.problem ? [rim(0), rim(size)] : []),
    ...hatches(scene),
    ...stems,
    ...(marked ? [marked] : []),
    numbersBelow(axis, strip, axisTicks(size, axis.cell), String),
  );
}

/** Diagonal lines over the samples that no window reads. */
function hatches({
  L: {
    axis,
    strips: { input: strip },
  },
  result,
}) {
  return (result.unread ?? []).map((index) => {
    const [x, w] = [xOf(axis, index - 0.5), axis.cell];
    const lines = [];
    for (let y = strip.y + 4; y + w < strip.y + strip.h; y += 7) lines.push(`M${x} ${y + w}L${x + w} ${y}`);
    return element("path", { d: lines.join(""), class: "cl-hatch" });
  });
}

/** The window: a band through input, kernel and products, and a beam to the output below. */
function windowBand({ L, result, position, ranges, trace }) {
  const { axis, strips } = L;
  const { span, stride } = result.step;
  const first = firstOf(result.step, position);
  const [x0, x1] = [xOf(axis, first - 0.5), xOf(axis, first + span - 0.5)];
  const [top, bottom] = [strips.input.y - 4, strips.products.y + strips.products.h + 2];
  const centre = (x0 + x1) / 2;
  const half = Math.min(9, (axis.cell * stride) / 2);
  const end = strips.output.y - 4;
  const own = yOf(strips.output, ranges.output, trace.sum);
  return g(
    "cl-moving cl-window",
    element("path", {
      d: `M${x0} ${bottom}L${centre - half} ${end}H${centre + half}L${x1} ${bottom}Z`,
      class: "cl-beam",
    }),
    rect(x0, top, x1 - x0, bottom - top, { class: "cl-band" }),
    rect(x0, top, x1 - x0, strips.input.h + 8, { class: "cl-ring" }),
    line(centre, end, centre, Math.min(own, strips.output.y + strips.output.h), "cl-drop"),
  );
}

/** The kernel at its present position. */
function laidStrip({ L, result, trace, ranges, theme, partners }) {
  const {
    axis,
    strips: { laid: strip },
  } = L;
  const zero = yOf(strip, ranges.kernel, 0);
  const bars = trace.taps.map((tap, i) =>
    tapBar(xOf(axis, tap.col), [zero, yOf(strip, ranges.kernel, tap.weight)], axis.cell, {
      fill: barColour(tap.weight, i, result.step.kernel, theme),
      index: i,
      faded: faint(partners?.tap, i),
    }),
  );
  return g("cl-strip-laid", frame(strip, ranges.kernel), g("cl-moving", ...bars));
}

/** A weight as a bar in the middle of its cell. */
const tapBar = (x, [zero, y], cell, { fill, index, faded }) => {
  const width = Math.min(cell * 0.7, 26);
  return rect(x - width / 2, Math.min(zero, y), width, Math.max(1.5, Math.abs(zero - y)), {
    class: `cl-tap${faded ? ` ${faded}` : ""}`,
    style: `fill:${fill}`,
    "data-index": index,
  });
};

/** Products as areas: each bar is one sample wide. */
function productStrip({ L, result, trace, ranges, theme, digits, partners }) {
  const {
    axis,
    strips: { products: strip },
  } = L;
  const zero = yOf(strip, ranges.products, 0);
  const room = axis.cell * result.step.dilation - 6; // for a number of its own above each bar
  const numbered = trace.taps.every((tap) => room >= 7 * number(tap.product, digits).length);
  const parts = trace.taps.flatMap((tap, i) => {
    const [x, y] = [xOf(axis, tap.col - 0.5), yOf(strip, ranges.products, tap.product)];
    const fill = barColour(tap.product, i, result.step.kernel, theme);
    const bar = rect(x, Math.min(zero, y), axis.cell, Math.max(tap.product ? 1 : 0, Math.abs(zero - y)), {
      class: `cl-area${faint(partners?.tap, i) ? " cl-faded" : ""}`,
      style: `fill:${fill}`,
      "data-index": i,
    });
    return numbered
      ? [
          bar,
          write(
            x + axis.cell / 2,
            tap.product < 0 ? Math.max(y, zero) + 13 : Math.min(y, zero) - 4,
            number(tap.product, digits),
            "cl-value",
          ),
        ]
      : [bar];
  });
  return g("cl-strip-products", frame(strip, ranges.products), g("cl-moving", ...parts));
}

function outputStrip({ L, result, valid, ranges, theme, partners, position, filled }) {
  const {
    axis,
    strips: { output: strip },
  } = L;
  if (!valid) return g("cl-strip-output", frame(strip, [0, 1]));
  const { step, output } = valid;
  const zero = yOf(strip, ranges.output, 0);
  const head = Math.max(2, Math.min(5, (axis.cell * step.stride) / 3));
  const at = (j) => [xOf(axis, centreOf(step, j)), yOf(strip, ranges.output, output[j])];
  const shown = output.map((_, j) => j).filter((j) => filled === null || j <= filled);
  const stems = shown.map((j) =>
    stem(at(j)[0], zero, at(j)[1], {
      index: j,
      head,
      kind: "output",
      faded: faint(partners?.output, j),
      colour: barColour(output[j], 0, 1, theme),
    }),
  );
  const texts =
    axis.cell * step.stride >= 34
      ? shown.map((j) =>
          write(
            at(j)[0],
            at(j)[1] + (output[j] < 0 ? 20 : -11),
            number(output[j]),
            `cl-value${j === position ? " cl-strong" : ""}`,
          ),
        )
      : [];
  const here = result.problem
    ? []
    : [element("circle", { class: "cl-ring cl-here", cx: at(position)[0], cy: at(position)[1], r: head + 4 })];
  const places = axisTicks(output.length, axis.cell * step.stride);
  const ticks = g("cl-axis", ...places.map((j) => write(at(j)[0], strip.y + strip.h + 14, j, "cl-tick")));
  return element(
    "g",
    { class: `cl-strip-output${result.problem ? " cl-dim" : ""}` },
    frame(strip, ranges.output),
    ...stems,
    ...texts,
    ...here,
    ticks,
  );
}

/** The taps as written, above their numbers. */
function kernelBars({ L, settings, ranges, theme, partners, result }) {
  const { bars, cell } = L.kernel;
  const { kernel, flip } = settings;
  const zero = yOf(bars, ranges.kernel, 0);
  const lies = (i) => (flip ? kernel.length - 1 - i : i);
  return g(
    "cl-strip-kernel",
    line(bars.x, zero, bars.x + bars.w, zero, "cl-baseline"),
    ...kernel.map((weight, i) =>
      tapBar(bars.x + (i + 0.5) * cell, [zero, yOf(bars, ranges.kernel, weight)], cell, {
        fill: barColour(weight, lies(i), kernel.length, theme),
        index: i,
        faded: result.problem ? null : faint(partners?.tap, lies(i)),
      }),
    ),
  );
}

/** The kernel at its real span, laid over the signal that is too short for it, and both lengths. */
function overhang({ L, result, settings, theme }) {
  const {
    axis,
    strips: { input, laid },
  } = L;
  const { span, size, start, end, dilation } = result.step;
  const first = (size + end - start - span) / 2;
  const [x0, x1] = [xOf(axis, first - 0.5), xOf(axis, first + span - 0.5)];
  const [a, b] = [xOf(axis, -start - 0.5), xOf(axis, size + end - 0.5)];
  const measure = (from, to, y, text, name) =>
    g(
      name,
      element("path", { d: `M${from} ${y - 5}V${y + 5}M${to} ${y - 5}V${y + 5}M${from} ${y}H${to}` }),
      write((from + to) / 2, y + 4, text, "cl-measured"),
    );
  const taps = settings.kernel.map((weight, i) =>
    rect(xOf(axis, first + i * dilation) - 4, input.y, 8, 12, {
      class: "cl-tap",
      style: `fill:${barColour(weight, i, settings.kernel.length, theme)}`,
    }),
  );
  return g(
    "cl-overhang",
    ...taps,
    rect(x0, input.y - 4, x1 - x0, input.h + 8, { class: "cl-too-long" }),
    measure(x0, x1, laid.y + 8, `kernel spans ${span}`, "cl-measure cl-bad"),
    measure(
      a,
      b,
      laid.y + 32,
      start + end ? `signal and padding ${size + start + end}` : `signal ${size}`,
      "cl-measure",
    ),
  );
}

/* ---- curves ---- */

/** @param scene { L, settings, result, t, index, times, ranges, theme, filled } */
export function paintCurves(scene) {
  const { L, settings, result, t, ranges } = scene;
  const { axis, strips } = L;
  const { bars } = L.kernel;
  const slid = result.g.map((piece) => ({
    piece,
    start: settings.flip ? t - piece.end : t + piece.start,
    end: settings.flip ? t - piece.start : t + piece.end,
  }));
  const still = (parts) => parts.map((piece) => ({ piece, start: piece.start, end: piece.end }));
  const own = (x, piece) => heightOf(piece, x);
  const curve = (d, name = "cl-curve") => element("path", { d, class: name });
  const f = outline(axis, strips.input, ranges.curves, still(result.f), own);
  const moved = (strip) =>
    outline(axis, strip, ranges.curves, slid, (x, piece) => heightOf(piece, settings.flip ? t - x : x - t));
  const small = { x: bars.x, cell: L.side.w / (RIGHT - LEFT), room: -LEFT - 0.5 };
  const places = [-4, -3, -2, -1, 0, 1, 2, 3, 4];
  const zero = yOf(bars, ranges.curves, 0);
  return [
    g(
      "cl-strip-input",
      frame(strips.input, ranges.curves),
      curve(`${moved(strips.input)}Z`, "cl-ghost-area"),
      curve(f),
      curve(moved(strips.input), "cl-curve cl-dashed"),
      numbersBelow(axis, strips.input, places, (x) => number(x)),
    ),
    g(
      "cl-strip-laid",
      frame(strips.laid, ranges.curves),
      curve(`${moved(strips.laid)}Z`, "cl-ghost-area"),
      curve(moved(strips.laid), "cl-curve cl-dashed"),
    ),
    g("cl-strip-products", frame(strips.products, ranges.products), ...productAreas(scene)),
    resultStrip(scene, places),
    g(
      "cl-strip-kernel",
      line(bars.x, zero, bars.x + L.side.w, zero, "cl-baseline"),
      line(xOf(small, 0), bars.y, xOf(small, 0), bars.y + bars.h, "cl-rim"),
      curve(outline(small, bars, ranges.curves, still(result.g), own), "cl-curve cl-dashed"),
      numbersBelow(small, bars, [-4, -2, 0, 2, 4], (x) => number(x)),
    ),
  ];
}

const LEFT = -4.5; // the axis of the curves ends half a unit beyond t
const RIGHT = 4.5;

/** A curve from end to end of the axis: along zero where no piece is, straight up and down at jumps. Closed, it is the area. */
function outline(axis, strip, range, parts, height) {
  const spot = (x, value) => `L${round(xOf(axis, x))} ${round(yOf(strip, range, value))}`;
  let d = `M${spot(LEFT, 0).slice(1)}`;
  let last = LEFT;
  const close = (x) => (x > last + 1e-9 ? spot(last, 0) + spot(x, 0) : "");
  for (const { piece, start, end } of [...parts].sort((one, other) => one.start - other.start)) {
    const [a, b] = [Math.max(LEFT, start), Math.min(RIGHT, end)];
    if (b <= a) continue;
    d += close(a);
    const steps = piece.formula ? Math.max(2, Math.ceil(((b - a) * axis.cell) / FINE)) : 1;
    for (let i = 0; i <= steps; i += 1) d += spot(a + ((b - a) * i) / steps, height(a + ((b - a) * i) / steps, piece));
    last = b;
  }
  return d + close(RIGHT);
}

const round = (value) => Math.round(value * 10) / 10;

/** The area under the product: warm where it adds, cool where it subtracts. */
function productAreas({
  L: {
    axis,
    strips: { products: strip },
  },
  settings: { flip },
  result,
  t,
  ranges,
  theme,
}) {
  return meetings(result.f, result.g, t, flip).flatMap((meeting) => {
    const [low, high] = [Math.max(LEFT, meeting.low), Math.min(RIGHT, meeting.high)];
    if (high <= low) return [];
    const steps = Math.max(2, Math.ceil(((high - low) * axis.cell) / FINE));
    const xs = Array.from({ length: steps + 1 }, (_, i) => low + ((high - low) * i) / steps);
    const values = xs.map((x) => productAt(meeting, t, flip, x));
    const zero = round(yOf(strip, ranges.products, 0));
    const d = `M${round(xOf(axis, low))} ${zero}${xs.map((x, i) => `L${round(xOf(axis, x))} ${round(yOf(strip, ranges.products, values[i]))}`).join("")}L${round(xOf(axis, high))} ${zero}Z`;
    const sign = values[Math.floor(steps / 2)] < 0 ? -1 : 1;
    return [element("path", { d, class: "cl-area", style: `fill:${barColour(sign, 0, 1, theme)}` })];
  });
}

/** The area at every t so far, and the present one. */
function resultStrip(
  {
    L: {
      axis,
      strips: { output: strip },
    },
    result,
    index,
    times,
    ranges,
    filled,
  },
  places,
) {
  const point = (i) => `${round(xOf(axis, times[i]))} ${round(yOf(strip, ranges.output, result.output[i]))}`;
  const reached = filled === null ? times.length - 1 : index;
  const trail = (to) =>
    `M${times
      .slice(0, to + 1)
      .map((_, i) => point(i))
      .join("L")}`;
  const [x, y] = point(index).split(" ").map(Number);
  const zero = yOf(strip, ranges.output, 0);
  return g(
    "cl-strip-output",
    frame(strip, ranges.output),
    element("path", { d: `${trail(index)}L${x} ${zero}L${xOf(axis, times[0])} ${zero}Z`, class: "cl-ghost-area" }),
    element("path", { d: trail(reached), class: "cl-curve cl-quiet-curve" }),
    element("path", { d: trail(index), class: "cl-curve" }),
    line(x, strip.y - 2, x, zero, "cl-drop"),
    element("circle", { class: "cl-ring cl-here", cx: x, cy: y, r: 7 }),
    element("circle", { class: "cl-dot", cx: x, cy: y, r: 3.5 }),
    numbersBelow(axis, strip, places, (value) => number(value)),
  );
}
