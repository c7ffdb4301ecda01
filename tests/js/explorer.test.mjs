/** Computation and text of the Explorer's page, without a browser. */
import assert from "node:assert/strict";
import { test } from "node:test";

import {
  colourLimit,
  inkOn,
  oklch,
  paintPlane,
  display,
  signedColour,
  weightTint,
} from "../../js/src/render/colormaps.js";
import { coverageMap } from "../../js/src/core/operations.ts";
import { channelPlane, explore, position, remedies, trace } from "../../js/src/core/pipeline.ts";
import { partners } from "../../js/src/core/dependencies.ts";
import { layout, showsNumbers } from "../../js/src/layout/explorer.ts";
import { ledgerColumns } from "../../js/src/ui/sum-table.js";
import { kernelIndex } from "../../js/src/core/kernel-menu.ts";
import { resizeKernel } from "../../js/src/state/explorer-settings.ts";
import {
  commonDenominator,
  coverageSentence,
  number,
  parseWeight,
  sumMeaning,
  weightText,
  windowSentence,
} from "../../js/src/text/numbers-and-sentences.ts";

const GRID = [
  [3, 3, 2, 1, 0],
  [0, 0, 1, 3, 1],
  [3, 1, 2, 2, 3],
  [2, 0, 0, 2, 2],
  [2, 0, 0, 0, 1],
];
const SOBEL = [
  [-1, 0, 1],
  [-2, 0, 2],
  [-1, 0, 1],
];
const picture = (rows) => ({
  rows: rows.length,
  cols: rows[0].length,
  channels: 1,
  whole: true,
  data: Float64Array.from(rows.flat()),
});
const settings = (change = {}) => ({
  channel: "grey",
  kernel: SOBEL,
  stride: 1,
  padding: "valid",
  padding_mode: "zeros",
  dilation: 1,
  flip: false,
  bias: 0,
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
  ...change,
});
const rowsOf = ({ data, rows, cols }) =>
  Array.from({ length: rows }, (_, r) => [...data.slice(r * cols, (r + 1) * cols)]);

test("numbers have a true minus, commas and no idle zeros", () => {
  assert.deepEqual(
    [0, -28, 40920, 12.5, 113.444, -0.0001, 1e-13, NaN, -Infinity].map((n) => number(n)),
    ["0", "−28", "40,920", "12.5", "113.44", "0", "0", "none", "−∞"],
  );
});

test("weights are whole numbers, fractions or decimals", () => {
  assert.equal(commonDenominator([1 / 9, 1 / 9]), 9);
  assert.equal(commonDenominator([1, -4]), 1);
  assert.equal(commonDenominator([0.123, Math.PI]), 0);
  assert.deepEqual(
    [weightText(1 / 9, 9), weightText(-2 / 9, 9), weightText(0.25, 0), weightText(-1)],
    ["1/9", "−2/9", "0.25", "−1"],
  );
});

test("what a learner types into a weight", () => {
  assert.deepEqual(["−1", "-1", "1/9", " 0,5 ", "1e-3", "-3 / 4"].map(parseWeight), [-1, -1, 1 / 9, 0.5, 0.001, -0.75]);
  assert.deepEqual(
    ["", "abc", "1/0", "1/", "--1", "Infinity", "NaN", "1,000", "-12,500", "1,000,000"].map(parseWeight),
    Array(10).fill(null),
  );
});

test("the sum of the weights says what happens to brightness", () => {
  assert.deepEqual([0, 1, 2, 0.5, -1].map(sumMeaning), [
    "flat areas vanish",
    "brightness stays",
    "brighter, may saturate",
    "darker",
    "inverts",
  ]);
});

test("OKLCH: white, black and the first tint of the look", () => {
  assert.deepEqual(oklch(1, 0, 0), [255, 255, 255]);
  assert.deepEqual(oklch(0, 0, 0), [0, 0, 0]);
  assert.deepEqual(weightTint(1, 0, 9, "light"), [0xff, 0xc3, 0xae]);
  assert.deepEqual(weightTint(-1, 8, 9, "dark"), [0x5e, 0x35, 0x67]);
});

const luminance = (rgb) =>
  rgb
    .map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
const contrast = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

test("text on every signed colour and grey has a contrast of at least 4.5", () => {
  for (const theme of ["light", "dark"]) {
    for (let t = -1; t <= 1; t += 0.01) {
      const rgb = signedColour(t, theme);
      assert.ok(contrast(luminance(rgb), inkOn(rgb) === "#000" ? 0 : 1) >= 4.5, `${theme} ${t}`);
    }
  }
  for (let g = 0; g < 256; g += 1)
    assert.ok(contrast(luminance([g, g, g]), inkOn([g, g, g]) === "#000" ? 0 : 1) >= 4.5);
});

test("text on every weight's tint has a contrast of at least 7", () => {
  for (const theme of ["light", "dark"]) {
    for (let i = 0; i < 25; i += 1) {
      for (const weight of [-1, 1]) {
        const rgb = weightTint(weight, i, 25, theme);
        assert.ok(contrast(luminance(rgb), inkOn(rgb) === "#000" ? 0 : 1) >= 7, `${theme} ${i}`);
      }
    }
  }
});

test("the colour limit is 1, 2, 4, 5 or 8 times a power of ten and leaves out at most 2 %", () => {
  assert.deepEqual([[0], [7, -1], [80], [81], [0.03], [1], [10.5]].map(colourLimit), [1, 8, 80, 100, 0.04, 1, 20]);
  const outlier = [...Array(99).fill(3), 5000];
  assert.equal(colourLimit(outlier), 4);
  assert.equal(colourLimit([...Array(40).fill(3), 5000]), 5000);
  assert.equal(colourLimit([...Array(80).fill(0), 255]), 400);
});

test("a plane is painted with the colours of its scale", () => {
  const plane = { data: Float64Array.from([-300, 0, 100, 255, 400, NaN]), rows: 2, cols: 3 };
  const image = { data: new Uint8ClampedArray(24) };
  paintPlane(image, plane, display("clip", plane.data, 1, "light"));
  assert.deepEqual(
    [...image.data].filter((_, i) => i % 4 === 0),
    [0, 0, 100, 255, 255, 0],
  );
  paintPlane(image, plane, display("absolute", plane.data, 400, "light"));
  assert.deepEqual(
    [...image.data]
      .filter((_, i) => i % 4 === 0)
      .slice(0, 5)
      .map((v) => Math.round(v / 5) * 5),
    [190, 0, 65, 165, 255],
  );
});

test("the map of the look: Sobel x with stride 2 and one column never read", () => {
  const result = explore(
    settings({
      stride: 2,
      padding: [
        [1, 1],
        [1, 0],
      ],
    }),
    picture(GRID),
  );
  assert.deepEqual(rowsOf(result.map), [
    [6, -1],
    [2, 7],
    [0, 2],
  ]);
  assert.deepEqual(result.reads[1].unread, [4]);
  assert.deepEqual(result.reads[1].saves, [1, 1]);
  assert.deepEqual(rowsOf(coverageMap([5, 5], [3, 3], result.options))[1], [2, 4, 2, 2, 0]);
});

test("bias, ReLU and pooling continue the sum", () => {
  const result = explore(settings({ padding: "same", bias: -2, activation: "relu", pool: "max" }), picture(GRID));
  const found = trace(result, { row: 1, col: 2 });
  assert.equal(found.sum, 3);
  assert.equal(found.activated, 3);
  assert.deepEqual(found.pool.place, { row: 0, col: 1 });
  assert.deepEqual(
    found.pool.cells.map((entry) => entry.value),
    [0, 0, 3, 0],
  );
  assert.equal(found.pool.value, 3);
});

test("a value that no pooling window reads has none", () => {
  const result = explore(settings({ padding: "same", pool: "average" }), picture(GRID));
  assert.equal(trace(result, { row: 4, col: 0 }).pool.value, null);
});

test("a position outside a smaller map moves to its border", () => {
  const result = explore(settings(), picture(GRID));
  assert.deepEqual(position({ row: 9, col: 1 }, result), { row: 2, col: 1 });
});

test("an impossible kernel keeps the input, names the problem and offers changes that work", () => {
  const wish = settings({ dilation: 3 });
  const result = explore(wish, picture(GRID));
  assert.equal(result.problem, "kernel");
  assert.deepEqual(
    result.steps.map((s) => s.map),
    [-1, -1],
  );
  const last = settings({ dilation: 3, padding: "same" });
  const found = remedies(wish, picture(GRID), last);
  assert.deepEqual(
    found.map((entry) => entry.label),
    ["Padding 1 on each side", "Dilation 2", "Back to padding same"],
  );
  for (const { change } of found) assert.equal(explore({ ...wish, ...change }, picture(GRID)).problem, null);
});

test("an impossible pooling window offers the largest that fits", () => {
  const wish = settings({ pool: "max", pool_size: 4 });
  const found = remedies(wish, picture(GRID), null);
  assert.deepEqual(
    found.map((entry) => entry.label),
    ["Pooling size 3", "No pooling"],
  );
  for (const { change } of found) assert.equal(explore({ ...wish, ...change }, picture(GRID)).problem, null);
});

test("the channels of a colour picture", () => {
  const colour = { rows: 1, cols: 2, channels: 3, whole: true, data: Float64Array.from([10, 20, 30, 255, 0, 1]) };
  assert.deepEqual([...channelPlane(colour, "green").data], [20, 0]);
  assert.deepEqual([...channelPlane(colour, "grey").data], [18, 76]);
});

test("who feeds whom: partners are those that the windows really read", () => {
  const kernel = [
    [1, 2, 3],
    [4, 5, 6],
  ];
  for (const change of [
    {},
    {
      stride: [2, 1],
      padding: [
        [1, 0],
        [2, 1],
      ],
    },
    { dilation: [1, 2], padding: "same" },
    { stride: 2, dilation: 2, padding: "full" },
  ]) {
    const result = explore(settings({ kernel, ...change }), picture(GRID));
    const [rows, cols] = result.mapShape;
    const reads = []; // every window's taps, from the trace
    for (let r = 0; r < rows; r += 1) {
      for (let c = 0; c < cols; c += 1) {
        trace(result, { row: r, col: c }).taps.forEach((tap, i) =>
          reads.push({ map: [r, c], input: [tap.row, tap.col], weight: [Math.floor(i / 3), i % 3] }),
        );
      }
    }
    const has = (list, key, r, c) => list.some((read) => read[key][0] === r && read[key][1] === c);
    for (const kind of ["map", "input", "weight"]) {
      for (const [row, col] of [
        [0, 0],
        [1, 1],
        [0, 2],
        [1, 0],
      ]) {
        if (kind === "map" && (row >= rows || col >= cols)) continue;
        const mine = reads.filter((read) => read[kind][0] === row && read[kind][1] === col);
        const found = partners(result, { kind, row, col });
        for (const other of ["map", "input", "weight"]) {
          for (let r = -4; r < 9; r += 1) {
            for (let c = -4; c < 9; c += 1) {
              if (other === "map" && !(r >= 0 && c >= 0 && r < rows && c < cols)) continue;
              if (other === "weight" && !(r >= 0 && c >= 0 && r < 2 && c < 3)) continue;
              const expected = other === kind ? r === row && c === col : has(mine, other, r, c);
              assert.equal(found.lit[other](r, c), expected, `${kind} ${row},${col} -> ${other} ${r},${c}`);
            }
          }
        }
        if (kind !== "map") assert.equal(found.windows, mine.length);
      }
    }
  }
});

test("a resized kernel keeps its middle", () => {
  assert.deepEqual(resizeKernel(SOBEL, 1, 3), [[-2, 0, 2]]);
  assert.deepEqual(resizeKernel([[7]], 3, 2), [
    [0, 0],
    [7, 0],
    [0, 0],
  ]);
  assert.equal(kernelIndex(SOBEL, [{ weights: [[1]] }, { weights: SOBEL }]), 1);
  assert.equal(kernelIndex([[2]], [{ weights: [[1]] }]), 1);
});

test("the ledger adds up exactly as displayed, whatever is rounded", () => {
  for (const kernel of [
    SOBEL,
    [
      [1 / 3, 0.1],
      [-0.7, 2 / 7],
    ],
    Array(5).fill(Array(5).fill(1 / 25)),
  ]) {
    const result = explore(settings({ kernel, bias: 0.333, activation: "relu", pool: "average" }), picture(GRID));
    const found = trace(result, { row: 0, col: 0 });
    const { columns } = ledgerColumns(found, { cols: kernel[0].length, digits: 2, denominator: 1, relu: true });
    let total = 0;
    for (const column of columns.slice(0, -1)) {
      total = Number((total + column.change).toFixed(2));
      assert.equal(total, column.to);
    }
    assert.equal(columns.at(-2).to, Number(found.activated.toFixed(2)));
  }
});

test("a large kernel shows one column for each of its rows, and the open row product by product", () => {
  const result = explore(settings({ kernel: Array(5).fill([0, 1, 2, 3, 4]) }), picture(GRID));
  const found = trace(result, { row: 0, col: 0 });
  const kinds = (flatten) =>
    ledgerColumns(found, { cols: 5, digits: 2, denominator: 1, relu: false, flatten }).columns.map(
      (column) => column.kind,
    );
  assert.deepEqual(kinds(null), ["row", "row", "row", "row", "row", "bias", "relu", "none"]);
  assert.deepEqual(kinds(1).slice(0, 8), ["row", "tap", "tap", "tap", "tap", "tap", "row", "row"]);
});

test("sentences", () => {
  const result = explore(
    settings({
      stride: 2,
      padding: [
        [1, 1],
        [1, 0],
      ],
    }),
    picture(GRID),
  );
  const found = trace(result, { row: 0, col: 1 });
  assert.equal(
    windowSentence({ row: 0, col: 1, trace: found, digits: 2, relu: false, activated: found.activated, pool: null }),
    "Row 0, column 1: nine products add up to −1. Three of its pixels lie in the padding.",
  );
  const lost = Object.assign([4], { atEnd: true });
  assert.equal(
    coverageSentence({
      rows: [],
      cols: lost,
      saves: [
        [0, 0],
        [0, 1],
      ],
      padded: true,
      modeText: "zeros",
    }),
    "The last column is never read; padding 1 at the right would save it.",
  );
  assert.equal(
    coverageSentence({ rows: [1, 3], cols: [], saves: null, padded: false, modeText: "zeros" }),
    "Two rows are never read: the windows step over them.",
  );
});

test("in the compact form all maps stand on one line, whatever the padding, and keep their numbers", () => {
  const shape = (rows, cols) => ({ rows, cols });
  const grid = (padding, map) =>
    layout(242, true, { input: shape(5, 5), map, kernel: shape(3, 3), padding, spans: [3, 3], pooled: null });
  const all = [0, 1, 2].map((n) =>
    grid(
      [
        [n, n],
        [n, n],
      ],
      shape(3 + 2 * n, 3 + 2 * n),
    ),
  );
  assert.equal(new Set(all.map((L) => L.map.grid.y)).size, 1);
  for (const L of all) assert.ok(showsNumbers(L.input.grid.cell) && L.fourth === undefined);
  const pooled = layout(300, true, {
    input: shape(5, 5),
    map: shape(5, 5),
    kernel: shape(3, 3),
    padding: [
      [1, 1],
      [1, 1],
    ],
    spans: [3, 3],
    pooled: shape(2, 2),
  });
  assert.ok(pooled.fourth.grid.y >= pooled.map.grid.y + 5 * pooled.map.grid.cell);
  const photograph = (n) =>
    layout(320, true, {
      input: shape(267, 400),
      map: shape(265 + 2 * n, 398 + 2 * n),
      kernel: shape(3, 3),
      padding: [
        [n, n],
        [n, n],
      ],
      spans: [3, 3],
      pooled: null,
    });
  const places = [0, 1, 2]
    .map((n) => photograph(n))
    .map(({ input, map, height }) => String([input.lens.y, map.pic.y, map.lens.y, height]));
  assert.equal(new Set(places).size, 1);
});

test("no part of the layout overlaps another, at any width", () => {
  const shape = (rows, cols) => ({ rows, cols });
  for (const input of [shape(267, 400), shape(400, 267), shape(5, 5), shape(1, 9), shape(166, 166), shape(8, 8)]) {
    for (let width = 260; width <= 1500; width += 20) {
      const map = input;
      const L = layout(width, false, {
        input,
        map,
        kernel: shape(3, 3),
        padding: [
          [1, 1],
          [1, 1],
        ],
        spans: [3, 3],
        pooled: shape(Math.ceil(input.rows / 2), Math.ceil(input.cols / 2)),
      });
      const boxes = [];
      for (const [name, plane] of [
        ["input", input],
        ["map", map],
      ]) {
        if (L[name].grid)
          boxes.push([
            name,
            L[name].grid.x,
            L[name].grid.y,
            plane.cols * L[name].grid.cell,
            plane.rows * L[name].grid.cell,
          ]);
        else {
          const { pic, lens } = L[name];
          boxes.push(
            [`${name} picture`, pic.x, pic.y, pic.w, pic.h],
            [`${name} lens`, lens.x, lens.y, lens.cols * lens.cell, lens.rows * lens.cell],
          );
        }
      }
      boxes.push(
        ["kernel", L.kernel.x, L.kernel.y, 3 * L.kernel.cell, 3 * L.kernel.cell],
        ["meter", L.meter.x, L.meter.y, L.meter.w, 60],
      );
      for (const [name, x, y, w, h] of boxes) {
        assert.ok(
          x >= 0 && y >= 0 && x + w <= L.width + 1 && y + h <= L.height + 1,
          `${name} leaves the stage at ${width}`,
        );
      }
      boxes.forEach((a, i) =>
        boxes.slice(i + 1).forEach((b) => {
          const apart =
            a[1] + a[3] <= b[1] + 1 || b[1] + b[3] <= a[1] + 1 || a[2] + a[4] <= b[2] + 1 || b[2] + b[4] <= a[2] + 1;
          assert.ok(apart, `${a[0]} and ${b[0]} overlap at ${width} for ${input.rows} x ${input.cols}`);
        }),
      );
    }
  }
});
