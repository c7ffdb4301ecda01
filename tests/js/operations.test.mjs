/** core/operations.ts against the case tables that the Python half is tested with, and against facts of its own. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import * as core from "../../js/src/core/operations.ts";

const table = (name) => JSON.parse(readFileSync(new URL(`../cases/${name}.json`, import.meta.url), "utf8"));
const plane = (rows) => ({ data: Float64Array.from(rows.flat()), rows: rows.length, cols: rows[0].length });
const nested = ({ data, rows, cols }) =>
  Array.from({ length: rows }, (_, row) => Array.from(data.subarray(row * cols, (row + 1) * cols), (x) => x + 0));
const settingsOf = ({ stride, padding, dilation }) => ({ stride, padding, dilation });
const anyPlane = (rows, cols, seed = 1) =>
  plane(
    Array.from({ length: rows }, (_, r) => Array.from({ length: cols }, (_, c) => ((r * 31 + c * 17 + seed) % 19) - 9)),
  );

test("geometry table", async (t) => {
  const { cases } = table("geometry");
  assert.ok(cases.length >= 100);
  for (const one of cases) {
    const { size, kernel_size: kernelSize } = one;
    await t.test(JSON.stringify(one).slice(0, 100), () => {
      const settings = { ...settingsOf(one), ceilMode: one.ceil_mode };
      assert.deepEqual(core.paddingPlan(size, kernelSize, settings), one.plan);
      if (one.output_size === null) {
        assert.ok(core.rawOutputSize(size, kernelSize, settings) < 1);
        assert.throws(() => core.outputSize(size, kernelSize, settings), core.ShapeError);
      } else {
        assert.equal(core.rawOutputSize(size, kernelSize, settings), one.output_size);
        assert.equal(core.outputSize(size, kernelSize, settings), one.output_size);
        assert.deepEqual(core.coverage(size, kernelSize, settings), one.coverage);
        assert.deepEqual(core.unread(size, kernelSize, settings), one.unread);
      }
      if (!one.ceil_mode) {
        assert.deepEqual(core.paddingThatSaves(size, kernelSize, settings), one.padding_that_saves);
      }
    });
  }
});

test("source index table", () => {
  for (const { size, mode, first, expected } of table("source_index").cases) {
    const found = expected.map((_, i) => core.sourceIndex(first + i, size, mode));
    assert.deepEqual(
      found,
      expected.map((index) => index ?? -1),
      `${mode} ${size}`,
    );
  }
});

test("conv2d table", async (t) => {
  const { cases } = table("conv2d");
  assert.ok(cases.length >= 100);
  for (const [number, one] of cases.entries()) {
    await t.test(`case ${number}`, () => {
      const settings = { ...settingsOf(one), mode: one.mode, flip: one.flip, bias: one.bias };
      const run = () => core.conv2d(plane(one.image), plane(one.kernel), settings);
      if (one.expected === null) assert.throws(run, core.ShapeError);
      else assert.deepEqual(nested(run()), one.expected);
    });
  }
});

test("pool2d table", async (t) => {
  const { cases } = table("pool2d");
  assert.ok(cases.length >= 100);
  for (const [number, one] of cases.entries()) {
    await t.test(`case ${number}`, () => {
      const settings = { ...settingsOf(one), size: one.size, ceilMode: one.ceil_mode };
      settings.countIncludePad = one.count_include_pad;
      const pool = one.kind === "max" ? core.maxPool2d : core.avgPool2d;
      const run = () => pool(plane(one.image), settings);
      if (one.expected === null) assert.throws(run, core.ShapeError);
      else assert.deepEqual(nested(run()), one.expected);
    });
  }
});

test("layer counts table", () => {
  for (const one of table("layer_counts").cases) {
    const { maps, parameters, multiplications } = core.layerCounts(one.kernels, one.maps, one.channels, one.depthwise);
    assert.deepEqual([maps, parameters, multiplications], one.expected, one.note);
  }
});

test("a layer sums its kernels' feature maps of all planes, then adds the bias", () => {
  const planes = [1, 2, 3].map((seed) => anyPlane(6, 8, seed));
  const kernels = [4, 5, 6].map((seed) => anyPlane(2, 3, seed));
  const settings = {
    stride: [1, 2],
    padding: [
      [1, 0],
      [2, 1],
    ],
    dilation: [2, 1],
    mode: "circular",
    flip: true,
  };
  const layer = core.conv2dLayer(planes, kernels, { ...settings, bias: 7 });
  const parts = planes.map((one, c) => core.conv2d(one, kernels[c], settings));
  assert.deepEqual(
    [...layer.data],
    [...layer.data].map((_, i) => 7 + parts.reduce((sum, { data }) => sum + data[i], 0)),
  );
  for (const [row, col] of [
    [0, 0],
    [2, 1],
    [layer.rows - 1, layer.cols - 1],
  ]) {
    const { channels, bias, sum } = core.layerTrace(planes, kernels, { ...settings, bias: 7 }, row, col);
    assert.equal(sum, layer.data[row * layer.cols + col]);
    assert.equal(bias, 7);
    assert.deepEqual(
      channels.map((channel) => channel.sum),
      parts.map(({ data }) => data[row * layer.cols + col]),
    );
    for (const { taps, sum: own } of channels)
      assert.equal(
        taps.reduce((total, { pixel, weight }) => total + pixel * weight, 0),
        own,
      );
  }
});

test("the buffer of an old result is reused, and never that of an input", () => {
  const planes = [1, 2].map((seed) => anyPlane(5, 5, seed));
  const kernels = [anyPlane(1, 1, 3), anyPlane(1, 1, 4)];
  const fresh = core.conv2dLayer(planes, kernels);
  const old = core.conv2dLayer(planes, [anyPlane(1, 1, 9), anyPlane(1, 1, 8)]);
  const again = core.conv2dLayer(planes, kernels, {}, old);
  assert.equal(again, old);
  assert.deepEqual([...again.data], [...fresh.data]);
});

test("worked examples of the course", () => {
  for (const one of table("worked_examples").examples) {
    if (one.op === "conv2d") {
      const settings = { padding: one.padding };
      const result = nested(core.conv2d(plane(one.input), plane(one.kernel), settings));
      result.flat().forEach((value, i) => {
        assert.ok(Math.abs(value - one.expected.flat()[i]) <= (one.tolerance ?? 0), `${one.id}: ${value}`);
      });
      assert.equal(result.length, one.expected.length);
      if (one.flipped) {
        const flipped = core.conv2d(plane(one.input), plane(one.kernel), { ...settings, flip: true });
        assert.deepEqual(nested(flipped), one.flipped);
      }
    }
    if (one.op === "pool2d") {
      const settings = { size: one.size, stride: one.stride };
      assert.deepEqual(nested(core.maxPool2d(plane(one.input), settings)), one.expected_max);
      assert.deepEqual(nested(core.avgPool2d(plane(one.input), settings)), one.expected_average);
    }
  }
});

test("windowTrace explains every value of conv2d", () => {
  const image = anyPlane(5, 7);
  const kernel = anyPlane(2, 3, 4);
  for (const mode of ["zeros", "reflect", "replicate", "circular"]) {
    for (const flip of [false, true]) {
      const settings = {
        stride: [2, 1],
        padding: [
          [3, 1],
          [0, 2],
        ],
        dilation: [1, 2],
        mode,
        flip,
        bias: 0.5,
      };
      const result = core.conv2d(image, kernel, settings);
      for (let row = 0; row < result.rows; row++) {
        for (let col = 0; col < result.cols; col++) {
          const { taps, bias, sum } = core.windowTrace(image, kernel, settings, row, col);
          assert.equal(sum, result.data[row * result.cols + col]);
          assert.equal(taps.length, 6);
          let subtotal = 0;
          for (const tap of taps) {
            subtotal += tap.product;
            assert.equal(tap.product, tap.pixel * tap.weight + 0);
            assert.ok(!Object.is(tap.product, -0));
            assert.equal(tap.subtotal, subtotal);
            assert.equal(tap.padded, tap.row < 0 || tap.row >= 5 || tap.col < 0 || tap.col >= 7);
            if (tap.source) assert.equal(image.data[tap.source[0] * 7 + tap.source[1]], tap.pixel);
            else assert.equal(tap.pixel, 0);
          }
          assert.equal(sum, subtotal + bias);
        }
      }
    }
  }
  assert.throws(() => core.windowTrace(image, kernel, {}, 4, 0), core.ShapeError);
  assert.throws(() => core.windowTrace(image, kernel, {}, 0, -1), RangeError);
});

test("a ShapeError carries the remedies, and they are the least", () => {
  assert.throws(
    () => core.outputSize(5, 3, { dilation: 3 }),
    (error) => {
      assert.equal(error.name, "ShapeError");
      assert.deepEqual(
        [error.reach, error.there, error.padding, error.kernelSize, error.dilation, error.axis],
        [7, 5, 1, 2, 2, null],
      );
      assert.match(error.message, /Got size=5, padding=0 per side, kernel=3, dilation=3: .* reaches over 7 pixels/);
      return true;
    },
  );
  assert.throws(
    () => core.conv2d(anyPlane(3, 9), anyPlane(5, 2)),
    (error) => error.axis === "rows",
  );
  assert.throws(() => core.maxPool2d(anyPlane(9, 3), { size: [2, 5] }), /the window is wider/);
});

test("impossible options are refused", () => {
  for (const stride of [0, -1, 1.5, "2", true, null, [1, 0]]) {
    if (stride !== null) assert.throws(() => core.conv2d(anyPlane(5, 5), anyPlane(2, 2), { stride }), RangeError);
  }
  assert.throws(() => core.conv2d(anyPlane(5, 5), anyPlane(2, 2), { dilation: 0 }), /dilation/);
  assert.throws(() => core.conv2d(anyPlane(5, 5), anyPlane(2, 2), { padding: "SAME" }), RangeError);
  assert.throws(() => core.conv2d(anyPlane(5, 5), anyPlane(2, 2), { padding: 1, mode: "mirror" }), RangeError);
  assert.throws(() => core.maxPool2d(anyPlane(5, 5), { padding: "full" }), RangeError);
});

test("inputs are not modified, and old buffers can be reused", () => {
  const image = anyPlane(6, 7);
  const kernel = anyPlane(3, 2);
  const before = [image.data.slice(), kernel.data.slice()];
  const settings = { padding: "same", flip: true, bias: 1 };
  const fresh = core.conv2d(image, kernel, settings);
  const reused = core.conv2d(image, kernel, settings, core.conv2d(anyPlane(6, 7, 5), kernel, settings));
  assert.deepEqual(reused, fresh);
  assert.notEqual(core.conv2d(image, kernel, settings, image).data, image.data);
  const pooled = core.maxPool2d(image, { size: 2 });
  assert.deepEqual(core.maxPool2d(image, { size: 2 }, core.avgPool2d(image, { size: 2 })), pooled);
  assert.deepEqual(
    core.relu(image, fresh).data,
    image.data.map((value) => Math.max(value, 0)),
  );
  assert.deepEqual([image.data, kernel.data], before);
});

/** Both kinds of NaN that processors make: 0 * Infinity has the sign bit set on some. */
const NANS = Array.from(new Float64Array(new BigInt64Array([0x7ff8n << 48n, -(0x8n << 48n)]).buffer));
const EDGES = [
  ...NANS,
  Infinity,
  -Infinity,
  0,
  -0,
  5e-324,
  -5e-324,
  1.7e308,
  -1.7e308,
  1,
  -1,
  2 ** 31,
  -(2 ** 31),
  0.1,
  -0.1,
];

test("relu is Math.max(value, 0) for every kind of number", () => {
  assert.ok(NANS.every(Number.isNaN));
  const odd = new Float64Array(EDGES.length + 1);
  odd.set(EDGES, 1);
  const inside = { rows: 1, cols: EDGES.length, data: odd.subarray(1) };
  for (const given of [plane([EDGES]), inside]) {
    assert.deepEqual(
      Array.from(core.relu(given).data),
      EDGES.map((value) => Math.max(value, 0)),
    );
  }
});

test("max pooling is Math.max for every pair of numbers", () => {
  for (const a of EDGES) {
    const row = EDGES.flatMap((b) => [a, b]);
    const found = core.maxPool2d(plane([row]), { size: [1, 2] }).data;
    EDGES.forEach((b, i) => assert.equal(found[i] + 0, Math.max(a, b) + 0, `${a} and ${b}`)); // + 0: -0 counts as 0
  }
});

test("a weight of zero still spreads NaN and infinity", () => {
  const image = anyPlane(3, 3);
  image.data[4] = Infinity;
  assert.ok(Number.isNaN(core.conv2d(image, plane([[0, 1]])).data[3]));
  image.data[4] = NaN;
  assert.ok(
    core
      .conv2d(
        image,
        plane([
          [0, 0],
          [0, 0],
        ]),
      )
      .data.every(Number.isNaN),
  );
});

test("pad2d", () => {
  const image = plane([[1, 2, 3, 4]]);
  const row = (mode, value) =>
    [
      ...core.pad2d(
        image,
        [
          [0, 0],
          [3, 3],
        ],
        mode,
        value,
      ).data,
    ].join("");
  assert.equal(row("zeros"), "0001234000");
  assert.equal(row("zeros", 7), "7771234777");
  assert.equal(row("reflect"), "4321234321");
  assert.equal(row("replicate"), "1111234444");
  assert.equal(row("circular"), "2341234123");
});

test("relu and grey", () => {
  assert.deepEqual(
    [...core.relu(plane([[-1.5, 0, 2]])).data].map((x) => x + 0),
    [0, 0, 2],
  );
  assert.deepEqual([core.grey(255, 0, 0, true), core.grey(0, 255, 0, true), core.grey(0, 0, 255, true)], [76, 150, 29]);
  assert.equal(core.grey(255, 255, 255, true), 255);
  assert.equal(core.grey(0.25, 0.5, 0.75, false), 0.299 * 0.25 + 0.587 * 0.5 + 0.114 * 0.75);
});

test("a whole photograph takes milliseconds", () => {
  const image = anyPlane(267, 400);
  const kernel = anyPlane(3, 3);
  let best = Infinity;
  let into = null;
  for (let i = 0; i < 30; i++) {
    const start = performance.now();
    into = core.conv2d(image, kernel, { padding: "same" }, into);
    best = Math.min(best, performance.now() - start);
  }
  assert.ok(best < 10, `${best} ms`); // about 1 ms on an idle machine; this only catches a slip of a factor ten
});

test("a pixel changes exactly the outputs it reaches, a weight multiplies exactly its pixels", () => {
  const kernel = plane([[1, 2, 3]]);
  for (const mode of ["zeros", "reflect", "replicate", "circular"]) {
    const settings = {
      stride: [1, 2],
      dilation: [1, 2],
      padding: [
        [0, 0],
        [1, 3],
      ],
      mode,
    };
    const [, along] = core.axisSettings([1, 6], [1, 3], settings);
    for (const index of [0, 3, 5]) {
      const dot = { data: new Float64Array(6), rows: 1, cols: 6 };
      dot.data[index] = 1;
      const map = core.conv2d(dot, kernel, settings);
      const drawn = new Float64Array(map.data.length);
      const reached = core.outputsOf(index, 6, 3, along);
      for (const [output, tap] of reached) drawn[output] += kernel.data[tap];
      assert.deepEqual(drawn, map.data);
      if (mode === "zeros") assert.equal(core.coverageMap([1, 6], [1, 3], settings).data[index], reached.length);
    }
    const image = anyPlane(1, 6);
    const sources = core.pixelsOf(2, 6, 3, along).map((place) => core.sourceIndex(place, 6, mode));
    const read = sources.map((source) => (source < 0 ? 0 : image.data[source]));
    assert.deepEqual(Float64Array.from(read), core.conv2d(image, plane([[0, 0, 1]]), settings).data);
  }
  assert.throws(() => core.outputsOf(5, 5, 3), RangeError);
  assert.throws(() => core.pixelsOf(3, 5, 3), RangeError);
  assert.throws(() => core.outputsOf(0, 2, 3), core.ShapeError);
});
