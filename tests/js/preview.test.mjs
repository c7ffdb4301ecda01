/** Preview of a large picture before its maps are computed: few values, but those of the whole map. */
import assert from "node:assert/strict";
import { test } from "node:test";

import * as core from "../../js/src/core/operations.ts";
import { explore, outline } from "../../js/src/core/pipeline.ts";
import { glimpse, haveSamePlaces } from "../../js/src/core/preview.ts";

const any = (n, seed) =>
  Float64Array.from({ length: n }, (_, i) => ((i * i * 7 + i * 31 + seed) % 41) - 17 + ((i + seed) % 3) / 7);
const plane = (rows, cols, seed) => ({ rows, cols, data: any(rows * cols, seed) });
const picture = (rows, cols, channels = 1) => ({
  rows,
  cols,
  channels,
  whole: false,
  data: any(rows * cols * channels, 5),
});
const KERNEL = [
  [1, -2, 0],
  [0, 5, -6],
];
const settings = (change = {}) => ({
  channel: "grey",
  kernel: KERNEL,
  stride: 1,
  padding: "valid",
  padding_mode: "zeros",
  dilation: 1,
  flip: false,
  bias: 0.3,
  activation: null,
  pool: null,
  pool_size: 2,
  pool_stride: null,
  pool_padding: 0,
  ceil_mode: false,
  count_include_pad: true,
  shift: [0, 0],
  row: 0,
  col: 0,
  depthwise: false,
  front_channel: "red",
  ...change,
});
const every = (n, step) => Array.from({ length: n }, (_, i) => i).filter((i) => i % step === Math.floor(step / 2));

test("conv2dAt gives the values of the whole layer, bit by bit", () => {
  const planes = [1, 2].map((seed) => plane(9, 12, seed));
  const kernels = [3, 4].map((seed) => plane(3, 2, seed));
  let into = null;
  for (const mode of ["zeros", "reflect", "replicate", "circular"]) {
    for (const change of [
      {},
      { padding: "same", bias: -2 },
      {
        padding: [
          [3, 1],
          [0, 4],
        ],
        flip: true,
      },
      { padding: 2, stride: [2, 3], dilation: [2, 1] },
    ]) {
      const whole = core.conv2dLayer(planes, kernels, { mode, ...change });
      const [rows, cols] = [
        [0, whole.rows - 1, 1],
        [...every(whole.cols, 2), whole.cols - 1],
      ];
      into = core.conv2dAt(planes, kernels, { mode, ...change }, rows, cols, into);
      assert.deepEqual([into.rows, into.cols], [rows.length, cols.length]);
      assert.deepEqual(
        [...into.data],
        rows.flatMap((row) => cols.map((col) => whole.data[row * whole.cols + col])),
      );
    }
  }
});

test("every so many rows and columns of a layer are those of the whole, bit by bit", () => {
  const planes = [1, 2].map((seed) => plane(17, 20, seed));
  const kernels = [3, 4].map((seed) => plane(3, 2, seed));
  for (const mode of ["zeros", "reflect", "circular"]) {
    for (const change of [
      {},
      { padding: "same", bias: -2 },
      {
        padding: [
          [3, 1],
          [0, 4],
        ],
        flip: true,
      },
      { padding: 2, stride: [2, 3], dilation: [2, 1] },
    ]) {
      const whole = core.conv2dLayer(planes, kernels, { mode, ...change });
      for (const step of [
        [1, 1],
        [2, 3],
        [5, 4],
      ]) {
        const few = core.conv2dLayer(planes, kernels, { mode, ...change, every: step });
        const [rows, cols] = [every(whole.rows, step[0]), every(whole.cols, step[1])];
        assert.deepEqual([few.rows, few.cols], [rows.length, cols.length]);
        assert.deepEqual(
          [...few.data],
          rows.flatMap((row) => cols.map((col) => whole.data[row * whole.cols + col])),
        );
      }
    }
  }
});

test("conv2dAt spreads NaN and infinity as the whole layer does, also under a weight of zero", () => {
  const odd = plane(3, 3, 1);
  odd.data[4] = Infinity;
  const kernel = { rows: 1, cols: 2, data: Float64Array.from([0, 1]) };
  const whole = core.conv2d(odd, kernel);
  assert.ok(whole.data.some(Number.isNaN));
  assert.deepEqual(core.conv2dAt([odd], [kernel], {}, [0, 1, 2], [0, 1]).data, whole.data);
});

const CASES = {
  plain: {},
  "with everything": {
    padding: [
      [2, 1],
      [1, 3],
    ],
    padding_mode: "reflect",
    stride: [1, 2],
    dilation: [2, 1],
    flip: true,
    activation: "relu",
  },
  "largest of windows": { pool: "max", activation: "relu" },
  "average of windows that overlap": { pool: "average", pool_size: [3, 2], pool_stride: [2, 1] },
  "three channels": { channel: "all", kernel: KERNEL.map((row) => row.map((w) => [w, 1, -w])), pool: "max" },
  "one of three channels": { channel: "all", depthwise: true, front_channel: "blue" },
};

for (const [name, change] of Object.entries(CASES)) {
  test(`a preview holds every so many values of the maps: ${name}`, () => {
    const [asked, shown] = [settings(change), picture(43, 64, 3)];
    const whole = explore(asked, shown);
    const outlined = outline(asked, shown);
    assert.ok(haveSamePlaces(outlined, whole));
    const steps = { map: 3, pooled: 2 };
    const dots = {
      map: whole.mapShape.map((n) => Math.floor(n / 3)),
      pooled: whole.pool?.shape.map((n) => Math.floor(n / 2)),
    };
    let seen = null;
    for (let again = 0; again < 2; again += 1) {
      // in the memory of the first, too
      seen = glimpse(asked, outlined, dots, seen);
      for (const part of ["map", ...(whole.pooled ? ["pooled"] : [])]) {
        const { rows, cols, data } = whole[part];
        const expected = every(rows, steps[part]).flatMap((row) =>
          every(cols, steps[part]).map((col) => data[row * cols + col]),
        );
        assert.deepEqual([...seen[part].data], expected, part);
      }
    }
  });
}

test("a pooling window that reads padding is replaced by the next that does not, and none is made up", () => {
  const asked = settings({ pool: "max", pool_size: 3, pool_stride: 2, pool_padding: 1, ceil_mode: true });
  const shown = picture(20, 25);
  const { pooled } = explore(asked, shown);
  const seen = glimpse(asked, outline(asked, shown), { map: [19, 23], pooled: [pooled.rows, pooled.cols] }).pooled;
  assert.deepEqual([seen.rows, seen.cols], [pooled.rows, pooled.cols]);
  const inner = (n, at) => Math.max(1, Math.min(n - 2, at));
  for (let row = 0; row < pooled.rows; row += 1) {
    for (let col = 0; col < pooled.cols; col += 1) {
      const expected = pooled.data[inner(pooled.rows, row) * pooled.cols + inner(pooled.cols, col)];
      assert.equal(seen.data[row * seen.cols + col], expected, `${row}, ${col}`);
    }
  }
  const lost = settings({ pool: "max", pool_size: 30, pool_padding: 15 });
  assert.equal(glimpse(lost, outline(lost, shown), { map: [9, 9], pooled: [1, 1] }), null);
});

test("the preview of a large kernel holds fewer values and takes no longer", () => {
  const asked = settings({ kernel: Array.from({ length: 11 }, (_, r) => Array.from({ length: 11 }, (_, c) => r - c)) });
  const shown = picture(400, 600);
  const seen = glimpse(asked, outline(asked, shown), { map: [200, 300], pooled: [1, 1] });
  assert.ok(seen.map.rows * seen.map.cols * 121 < 1_500_000);
  assert.ok(seen.map.rows > 40);
});

test("maps with other window positions are told apart", () => {
  const shown = picture(40, 50, 3);
  const of = (change) => outline(settings(change), shown);
  for (const change of [{ bias: 3 }, { flip: true }, { activation: "relu" }, { padding_mode: "reflect" }])
    assert.ok(haveSamePlaces(of({}), of(change)));
  for (const change of [
    { stride: 2 },
    { padding: 1 },
    { dilation: 2 },
    { pool: "max" },
    { kernel: [[1]] },
    { kernel: Array(60).fill([1]) },
  ]) {
    assert.ok(!haveSamePlaces(of({}), of(change)), JSON.stringify(change));
  }
});
