/** What the SignalExplorer's page computes and says, without a browser. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { heightOf, isExact, overlapArea, pieces } from "../../js/src/core/curves.ts";
import {
  axisTicks,
  curveRanges,
  handStep,
  indexAt,
  onStep,
  rangeOf,
  rangeTicks,
  roomFor,
  sampleRanges,
  signalLayout,
  xOf,
  yOf,
} from "../../js/src/layout/signal.ts";
import {
  TIMES,
  exploreCurves,
  exploreSamples,
  partnersOf,
  positionIn,
  remedies,
  sampleAt,
  stepOf,
  timeIndex,
  traceOf,
} from "../../js/src/core/signal.ts";
import { CONTROLS, indexIn, resizeTaps } from "../../js/src/state/signal-settings.ts";
import { code, frameworksOf } from "../../js/src/codegen/signal.ts";
import {
  MODE_TEXT,
  areaSentence,
  outputSentence,
  partnerSentence,
  problemText,
  sumMeaning,
  unreadSentence,
} from "../../js/src/text/signal.ts";

const SHORT = [1, 3, 2, 5, 4, 2, 0, 1];
const settings = (change = {}) => ({
  signal: SHORT,
  kernel: [1, 0, -2],
  stride: 1,
  padding: "valid",
  padding_mode: "zeros",
  dilation: 1,
  flip: false,
  position: 0,
  ...change,
});

test("the output is that of sums written out", () => {
  assert.deepEqual(exploreSamples(settings()).output, [1 - 4, 3 - 10, 2 - 8, 5 - 4, 4 - 0, 2 - 2]);
  assert.deepEqual(exploreSamples(settings({ flip: true })).output, [-2 + 2, -6 + 5, -4 + 4, -10 + 2, -8 + 0, -4 + 1]);
  assert.deepEqual(exploreSamples(settings({ stride: 2, padding: [1, 0], dilation: 2 })).output, [
    0 - 2 * 5,
    3 - 2 * 2,
    5 - 2 * 1,
  ]);
});

test("a window holds its products, and the sum is the output's", () => {
  const at = settings({ padding: 2, padding_mode: "reflect", flip: true });
  const result = exploreSamples(at);
  for (let position = 0; position < result.output.length; position += 1) {
    const trace = traceOf(at, result, position);
    assert.equal(trace.sum, result.output[position]);
    assert.deepEqual(
      trace.taps.map((tap) => tap.pixel),
      [0, 1, 2].map((i) => sampleAt(at, position - 2 + i)),
    );
  }
  assert.deepEqual(
    [-2, -1, 8, 9].map((i) => sampleAt(at, i)),
    [2, 3, 0, 2],
  );
});

test("samples that no window reads, and the padding that saves them", () => {
  const result = exploreSamples(settings({ stride: 2 }));
  assert.deepEqual([result.unread, result.saves], [[7], [0, 1]]);
  assert.equal(
    unreadSentence([7], 8, [0, 1], false, ""),
    "The last sample is never read; padding 1 at the end would save it.",
  );
  assert.equal(unreadSentence([1, 3], 8, null, false, ""), "Two samples are never read: the windows step over them.");
});

test("a kernel that does not fit is explained, with remedies that work", () => {
  const impossible = settings({ dilation: 4 });
  const { step, problem } = exploreSamples(impossible);
  assert.deepEqual([problem, step.span, step.map], ["kernel", 9, 0]);
  assert.match(
    problemText(step).body,
    /span 4\s·\s\(3\s−\s1\)\s\+\s1\s=\s9 samples\. The signal has 8, and no padding\./,
  );
  const found = remedies(impossible, { dilation: 1 });
  assert.deepEqual(
    found.map(({ label }) => label),
    ["Padding 1 on each side", "Dilation 3", "Undo the last change"],
  );
  for (const { change } of found) assert.ok(stepOf({ ...impossible, ...change }).map >= 1);
});

test("dependencies of samples, taps and outputs, in both directions", () => {
  const at = settings({ stride: 2, padding: 1, dilation: 2, padding_mode: "circular" });
  const result = exploreSamples(at);
  const original = result.output;
  for (let index = 0; index < SHORT.length; index += 1) {
    // an oracle: shake the sample and see what moves
    const shaken = exploreSamples({
      ...at,
      kernel: [1, 10, 100],
      signal: SHORT.map((v, i) => (i === index ? v + 1 : v)),
    }).output;
    const still = exploreSamples({ ...at, kernel: [1, 10, 100] }).output;
    const moved = original.flatMap((_, j) => (shaken[j] === still[j] ? [] : [j]));
    assert.deepEqual([...partnersOf(result, { kind: "input", index }).output].sort(), moved);
  }
  assert.deepEqual([...partnersOf(result, { kind: "output", index: 1 }).input], [1, 3, 5]);
  assert.deepEqual([...partnersOf(result, { kind: "tap", index: 2 }).input], [3, 5, 7]);
  assert.deepEqual([...partnersOf(result, { kind: "input", index: -1 }).output], [0]);
});

test("a shorter output clips the position", () => {
  assert.equal(positionIn(settings({ position: 7 }), exploreSamples(settings())), 5);
});

/* ---- curves ---- */

const close = (a, b, digits = 12) => assert.ok(Math.abs(a - b) < 10 ** -digits, `${a} is not ${b}`);

test("box on box is the triangle, exactly", () => {
  const { output, exact } = exploreCurves({ f: "box", g: "box", f_width: 1, g_width: 1, flip: true });
  assert.equal(exact, true);
  TIMES.forEach((t, i) => close(output[i], Math.max(0, 1 - Math.abs(t))));
});

test("box on exponential, ramp on triangle: as integrated on paper", () => {
  const exponential = pieces("exponential", 2);
  for (const t of [-1, -0.2, 0.3, 1.7]) {
    const [low, high] = [Math.max(0, t - 0.5), Math.max(0, t + 0.5)];
    close(overlapArea(pieces("box"), exponential, t), 2 * (Math.exp(-low / 2) - Math.exp(-high / 2)), 9);
  }
  const ramp = pieces("ramp"); // x + 1/2 on -1/2 .. 1/2
  close(overlapArea(ramp, ramp, 0, true), 1 / 6); // of (x + 1/2)(1/2 - x)
  close(overlapArea(ramp, ramp, 0, false), 1 / 3); // of (x + 1/2) squared
  assert.equal(isExact(ramp, exponential), false);
});

test("corners make a curve, jumps included", () => {
  const own = pieces(
    [
      [0, 2],
      [1, 2],
      [1, -1],
      [2, 0],
    ],
    0.5,
  );
  assert.deepEqual(
    own.map(({ start, end }) => [start, end]),
    [
      [0, 0.5],
      [0.5, 1],
    ],
  );
  assert.deepEqual([heightOf(own[0], 0.25), heightOf(own[1], 0.75)], [2, -0.5]);
  close(overlapArea(own, pieces("box", 4), 0), 0.5 * (2 - 0.5));
});

test("t is on its grid", () => {
  assert.deepEqual([timeIndex(-4), timeIndex(0), timeIndex(0.25), timeIndex(99)], [0, 80, 85, 160]);
  assert.equal(TIMES[timeIndex(-0.35)], -0.35);
});

/* ---- layout ---- */

test("places and heights lead there and back", () => {
  const { axis, strips } = signalLayout(1320, { size: 40, room: 4, taps: 5 });
  for (const index of [-2, 0, 17.5, 43]) close(indexAt(axis, xOf(axis, index)), index, 9);
  assert.equal(yOf(strips.input, [-4, 6], 6), strips.input.y);
  assert.equal(yOf(strips.input, [-4, 6], -4), strips.input.y + strips.input.h);
});

test("nothing overlaps and nothing leaves its width, at any width", () => {
  for (const width of [280, 400, 599, 600, 960, 1400]) {
    const L = signalLayout(width, { size: 40, room: 8, taps: 21 });
    const all = Object.values(L.strips);
    all.forEach((strip, i) => assert.ok(i === 0 || strip.y >= all[i - 1].y + all[i - 1].h));
    for (const strip of all) assert.ok(strip.x + strip.w <= Math.max(L.width, 252));
    assert.ok(L.kernel.x + 21 * L.kernel.cell <= L.width);
    assert.ok(L.caption.y + 18 <= L.height);
  }
});

test("padding, stride and a longer kernel do not move the strips", () => {
  const strips = (change) => {
    const step = stepOf(settings({ signal: Array(40).fill(1), ...change }));
    return JSON.stringify(
      signalLayout(1320, {
        size: step.size,
        room: roomFor(step.size, Math.max(step.start, step.end)),
        taps: step.kernel,
      }).axis,
    );
  };
  const before = strips({});
  for (const change of [
    { padding: "same" },
    { padding: 4 },
    { stride: 3 },
    { kernel: Array(9).fill(1), padding: "same" },
    { dilation: 2 },
  ])
    assert.equal(strips(change), before);
});

test("ranges include their values with some space, and their ticks", () => {
  for (const values of [[3, 32], [-10, 10], [0.2], [0, 0], [-0.004], [172050]]) {
    const [low, high] = rangeOf(values);
    assert.ok(low <= Math.min(0, ...values) && high >= Math.max(0, ...values) && high > low);
    for (const tick of rangeTicks([low, high], 140)) assert.ok(tick >= low - 1e-9 && tick <= high + 1e-9);
    assert.ok(rangeTicks([low, high], 140).includes(0));
  }
});

test("the output has the input's scale where it is visible on it", () => {
  const output = (signal, values) => sampleRanges({ signal, kernel: [1] }, values).output;
  assert.deepEqual(output([3, 32], [9, 20]), [0, 40]);
  assert.deepEqual(output([3, 32], [100]), [0, 120]);
  assert.deepEqual(output([-10, 10], [-0.5, 0.5]), rangeOf([-0.5, 0.5]));
});

test("no product leaves its strip, and ranges stay while a value is dragged", () => {
  const {
    products: [low, high],
  } = sampleRanges({ signal: [-3, 7], kernel: [2, -1] }, [0]);
  for (const v of [-3, 7]) for (const w of [2, -1]) assert.ok(low <= v * w && v * w <= high);
  const kept = { input: [0, 5], kernel: [-1, 1] };
  const { input, kernel } = sampleRanges({ signal: [90], kernel: [7] }, [0], kept);
  assert.deepEqual({ input, kernel }, kept);
  const curves = curveRanges({
    f: pieces("gaussian"),
    g: pieces([
      [0, -2],
      [1, 3],
    ]),
    output: [0.5],
  });
  assert.ok(curves.curves[0] <= -2 && curves.curves[1] >= 3 && curves.products[0] <= -2 && curves.products[1] >= 3);
});

test("dragging and arrow keys change values in round steps", () => {
  assert.deepEqual([handStep([0, 40]), handStep([-12, 12]), handStep([0, 0.25])], [1, 1, 0.01]);
  assert.deepEqual([onStep(26.7, 1), onStep(0.123, 0.01), onStep(-0.3000001, 0.1)], [27, 0.12, -0.3]);
  assert.deepEqual(axisTicks(8, 60), [0, 1, 2, 3, 4, 5, 6, 7]);
  assert.deepEqual(axisTicks(40, 7), [0, 5, 10, 15, 20, 25, 30, 35]);
});

/* ---- settings and words ---- */

const MENU = [
  { name: "mean", values: [0.5, 0.5], family: [[1], [0.5, 0.5], [0.25, 0.5, 0.25]] },
  { name: "difference", values: [-1, 1] },
];

test("a family keeps its kind in another length, other kernels get zeros", () => {
  assert.deepEqual(resizeTaps([0.5, 0.5], 3, MENU), [0.25, 0.5, 0.25]);
  assert.deepEqual(resizeTaps([-1, 1], 4, MENU), [0, -1, 1, 0]);
  assert.deepEqual(resizeTaps([0, -1, 1, 0], 2, MENU), [-1, 1]);
  assert.deepEqual([indexIn(MENU, [0.25, 0.5, 0.25]), indexIn(MENU, [-1, 1]), indexIn(MENU, [3])], [0, 1, 2]);
});

test("a side of the padding changes alone", () => {
  const control = { get: () => 3 };
  assert.deepEqual(CONTROLS.padding_after.read(control, { settings: settings({ padding: "same" }) }), {
    padding: [1, 3],
  });
  assert.deepEqual(CONTROLS.padding_before.read(control, { settings: settings({ padding: [0, 3] }) }), { padding: 3 });
});

test("sentences", () => {
  const at = settings({ padding: 1 });
  assert.equal(
    outputSentence({ position: 0, trace: traceOf(at, exploreSamples(at), 0), digits: 2 }),
    "Output 0: three products add up to −6. One of its samples lies in the padding.",
  );
  assert.equal(
    areaSentence({ t: -0.25, area: 0.75, exact: true, flip: true }),
    "t = −0.25: with g, flipped and slid by −0.25, the area under the product is 0.75, exactly.",
  );
  const item = { kind: "input", index: 0 };
  assert.equal(
    partnerSentence(item, partnersOf(exploreSamples(at), item), { value: "1", padded: false, taps: 3 }),
    "Sample 0 is 1; two outputs read it.",
  );
});

/* ---- what the two halves share ---- */

const table = (name) => JSON.parse(readFileSync(new URL(`../cases/${name}.json`, import.meta.url))).cases;
const SAID = {
  sumMeaning,
  areaSentence,
  rangeOf,
  rangeTicks,
  axisTicks,
  roomFor,
  outputSentence: ({ position, taps, padded, total, digits }) =>
    outputSentence({
      position,
      digits,
      trace: { sum: total, taps: Array.from({ length: taps }, (_, i) => ({ padded: i < padded })) },
    }),
  unreadSentence: ({ unread, size, extra, padded, mode }) =>
    unreadSentence(unread, size, extra, padded, MODE_TEXT[mode]),
  problemText: (step) => [problemText(step).title, problemText(step).body.replaceAll("\u00a0", " ")],
};

for (const [call, given, result] of table("signal_words")) {
  test(`the shared table: ${call} of ${JSON.stringify(given)}`, () => assert.deepEqual(SAID[call](...given), result));
}

const USUAL = { stride: 1, padding: "valid", dilation: 1, padding_mode: "zeros" };

for (const {
  name,
  settings: { name: known = null, ...given },
  code: expected,
} of table("signal_codegen")) {
  test(`the code of the shared table: ${name}`, () => {
    const whole =
      "f" in given
        ? { continuous: true, flip: true, f_width: 1, g_width: 1, ...given }
        : { continuous: false, flip: false, ...USUAL, ...given };
    assert.deepEqual(frameworksOf(whole), Object.keys(expected));
    for (const framework of frameworksOf(whole))
      assert.deepEqual(code(framework, whole, known).split("\n"), expected[framework]);
  });
}
