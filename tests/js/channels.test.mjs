/** All channels of a colour picture, and a bank of kernels: values and sentences of the Explorer. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { costTexts, stripOf } from "../../js/src/explorer/feature-maps.js";
import { channelShade, inkOn } from "../../js/src/render/colormaps.js";
import { channelScenes } from "../../js/src/render/channel-scenes.js";
import {
  channelSums,
  mapSlices,
  partnersIn,
  partnersInMap,
  planeKernel,
  sliceOf,
  withSlice,
} from "../../js/src/core/channels.ts";
import { arrangeDepth, fitsDepth } from "../../js/src/layout/channels.ts";
import { KernelEdits, editedWeight, normalised } from "../../js/src/state/kernel-history.ts";
import { costs, explore, trace } from "../../js/src/core/pipeline.ts";
import { partners } from "../../js/src/core/dependencies.ts";
import { layout } from "../../js/src/layout/explorer.ts";
import { ledgerColumns } from "../../js/src/ui/sum-table.js";
import { resizeKernel, withBank } from "../../js/src/state/explorer-settings.ts";
import { sameWeights } from "../../js/src/core/kernel-menu.ts";
import { termMarks } from "../../js/src/core/term-stepping.ts";
import { windowSentence } from "../../js/src/text/numbers-and-sentences.ts";

const [ROWS, COLS] = [4, 5];
const pixels = Float64Array.from({ length: 3 * ROWS * COLS }, (_, i) => (i * 37) % 101);
const picture = { rows: ROWS, cols: COLS, channels: 3, whole: true, data: pixels };
const SHARED = [
  [0, 1, 2],
  [-1, 3, -2],
];
const OWN = SHARED.map((row) => row.map((w) => [w, 2 * w - 1, 5 - w]));
const settings = (change = {}) => ({
  channel: "all",
  depthwise: false,
  front_channel: "red",
  kernel: OWN,
  bank: [],
  front: 0,
  stride: 1,
  padding: "same",
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

/** The map by plain loops over rows, columns, channels and taps, with "same" padding of a 2 x 3 kernel. */
function loops(kernel, channels) {
  return Array.from({ length: ROWS * COLS }, (_, at) => {
    const [row, col] = [Math.floor(at / COLS), at % COLS];
    let sum = 0;
    for (const c of channels) {
      for (let i = 0; i < 2; i += 1) {
        for (let j = 0; j < 3; j += 1) {
          const [r, k] = [row + i, col + j - 1];
          const weight = Array.isArray(kernel[i][j]) ? kernel[i][j][c] : kernel[i][j];
          if (r >= 0 && r < ROWS && k >= 0 && k < COLS) sum += weight * pixels[3 * (r * COLS + k) + c];
        }
      }
    }
    return sum;
  });
}

test("summed: one map from all channels; depthwise: the map of the channel in front", () => {
  for (const kernel of [SHARED, OWN]) {
    assert.deepEqual([...explore(settings({ kernel }), picture).map.data], loops(kernel, [0, 1, 2]));
    ["red", "green", "blue"].forEach((front_channel, c) => {
      assert.deepEqual(
        [...explore(settings({ kernel, depthwise: true, front_channel }), picture).map.data],
        loops(kernel, [c]),
      );
    });
  }
});

test("a single plane has no depth: a slice for that channel, the sum of all for grey", () => {
  assert.equal(explore(settings({ channel: "green" }), picture).channels, null);
  assert.deepEqual([...explore(settings({ channel: "green" }), picture).map.data], loops(OWN, [1]));
  assert.deepEqual(
    planeKernel(OWN, "grey")[1],
    [-1, 3, -2].map((w) => w + 2 * w - 1 + 5 - w),
  );
  const grey = { rows: 1, cols: 1, channels: 1, whole: true, data: Float64Array.from([2]) };
  assert.deepEqual([...explore(settings({ kernel: [[[1, 10, 100]]] }), grey).map.data], [222]);
});

test("slices are taken out, put back and changed alike", () => {
  assert.deepEqual(
    sliceOf(OWN, 1),
    SHARED.map((row) => row.map((w) => 2 * w - 1)),
  );
  assert.deepEqual(
    withSlice(SHARED, 2, [
      [9, 9, 9],
      [9, 9, 9],
    ])[0],
    [
      [0, 0, 9],
      [1, 1, 9],
      [2, 2, 9],
    ],
  );
  assert.deepEqual(withSlice(OWN, 0, sliceOf(OWN, 0)), OWN);
  assert.deepEqual(
    mapSlices(OWN, (rows) => [...rows].reverse()),
    [...OWN].reverse(),
  );
  assert.deepEqual(
    resizeKernel(OWN, 2, 1),
    OWN.map((row) => [row[1]]),
  );
  assert.deepEqual(resizeKernel([[[1, 2, 3]]], 1, 3), [
    [
      [0, 0, 0],
      [1, 2, 3],
      [0, 0, 0],
    ],
  ]);
});

test("the trace of a layer covers all channels and ends at the value of the map", () => {
  const result = explore(settings({ bias: -7, activation: "relu" }), picture);
  for (let row = 0; row < ROWS; row += 1) {
    for (let col = 0; col < COLS; col += 1) {
      const found = trace(result, { row, col });
      const at = row * COLS + col;
      assert.equal(found.taps.length, 18);
      assert.equal(found.sum, result.linear.data[at]);
      assert.equal(found.taps.at(-1).subtotal - 7, found.sum);
      found.channels.forEach(({ sum }, c) => assert.equal(sum, loops(OWN, [c])[at]));
    }
  }
  const own = trace(explore(settings({ bias: -7, depthwise: true, front_channel: "blue" }), picture), {
    row: 1,
    col: 2,
  });
  assert.equal(own.sum, loops(OWN, [2])[COLS + 2] - 7);
  assert.equal(own.taps.length, 6);
});

test("the ledger adds up as displayed, whichever channel is open", () => {
  const kernel = OWN.map((row) => row.map((weights) => weights.map((w) => w / 7)));
  const result = explore(settings({ kernel, bias: 1 / 3 }), picture);
  for (const at of [
    { row: 0, col: 0 },
    { row: 2, col: 3 },
  ]) {
    const found = trace(result, at);
    const sums = channelSums(found, 2);
    for (const open of [0, 1, 2]) {
      const { columns } = ledgerColumns(found, { cols: 3, digits: 2, denominator: 7, relu: false, open });
      assert.deepEqual(columns.map(({ kind }) => kind).filter((kind) => kind === "tap").length, 6);
      assert.deepEqual(
        columns.filter(({ kind }) => kind === "channel").map(({ label }) => label),
        ["red", "green", "blue"].filter((_, c) => c !== open),
      );
      let total = 0;
      for (const column of columns.slice(0, -1)) {
        total = Number((total + column.change).toFixed(2));
        assert.equal(total, column.to);
      }
      assert.equal(columns.at(-2).to, Number(found.sum.toFixed(2)));
      const shared = columns.filter(({ kind }) => kind === "channel").map(({ change }) => change);
      assert.deepEqual(
        shared,
        sums.filter((_, c) => c !== open),
      );
    }
    const added = sums.reduce((sum, part) => Number((sum + part).toFixed(2)), 0);
    assert.ok(Math.abs(added + 1 / 3 - found.sum) <= 0.005 + 1e-9);
  }
});

test("a large kernel opens one channel row by row", () => {
  const result = explore(settings({ kernel: Array(5).fill([1, 2, 3, 4, 5]) }), picture);
  const { columns } = ledgerColumns(trace(result, { row: 1, col: 1 }), {
    cols: 5,
    digits: 2,
    denominator: 1,
    relu: false,
    open: 1,
  });
  assert.deepEqual(columns.map(({ label }) => label).slice(0, 7), [
    "red",
    "row 1",
    "row 2",
    "row 3",
    "row 4",
    "row 5",
    "blue",
  ]);
});

test("dependencies across the channels", () => {
  const result = explore(settings(), picture);
  const lit = (item, channel, kind, r, c) =>
    partnersIn({ partners: partners(result, item), hover: item, result }, channel).lit[kind](r, c);
  for (const c of [0, 1, 2])
    assert.ok(lit({ kind: "map", row: 1, col: 2 }, c, "input", 2, 3), "an output reads all channels");
  const pixel = { kind: "input", row: 1, col: 2, channel: 1 };
  assert.deepEqual(
    [0, 1, 2].map((c) => lit(pixel, c, "weight", 0, 1)),
    [false, true, false],
  );
  assert.deepEqual(
    [0, 1, 2].map((c) => lit(pixel, c, "input", 1, 2)),
    [false, true, false],
  );
  const own = explore(settings({ depthwise: true, front_channel: "blue" }), picture);
  const item = { kind: "map", row: 1, col: 2 };
  const reads = [0, 1, 2].map((c) =>
    partnersIn({ partners: partners(own, item), hover: item, result: own }, c).lit.input(2, 3),
  );
  assert.deepEqual(reads, [false, false, true]);
  const marked = (channel) => {
    const pointed = { ...pixel, channel };
    return partnersInMap(partners(own, pointed), pointed, own).framed.map(1, 2);
  };
  assert.deepEqual([0, 1, 2].map(marked), [false, false, true], "the map in front is that of blue");
});

test("each channel has a scene of its own", () => {
  const result = explore(settings(), picture);
  const L = { input: 1, green: 2, blue: 3 };
  const parts = channelScenes({
    L,
    result,
    trace: trace(result, { row: 0, col: 0 }),
    partners: null,
    hover: null,
    paddedPixel: (_r, _c, plane) => plane.data[0],
  });
  assert.deepEqual(
    parts.map((part) => part.L.input),
    [1, 2, 3],
  );
  parts.forEach((part, c) => {
    assert.equal(part.result.input.data[7], pixels[21 + c]);
    assert.equal(part.trace.taps.length, 6);
    assert.equal(part.paddedPixel(0, 0), pixels[c]);
    assert.deepEqual([...part.result.kernel.data], sliceOf(OWN, c).flat());
  });
  const plain = { result: explore(settings({ channel: "red" }), picture) };
  assert.deepEqual(channelScenes(plain), [plain]);
});

test("a change of the kernel is one of the bank's entry in front, and the other way round", () => {
  const bank = [[[1]], [[2]], [[3]]];
  assert.deepEqual(withBank({ kernel: [[9]] }, { bank, front: 1 }), { kernel: [[9]], bank: [[[1]], [[9]], [[3]]] });
  assert.deepEqual(withBank({ front: 2 }, { bank, front: 1 }), { front: 2, kernel: [[3]] });
  assert.deepEqual(withBank({ stride: 2 }, { bank, front: 1 }), { stride: 2 });
  assert.deepEqual(withBank({ kernel: [[9]] }, { bank: [], front: 0 }), { kernel: [[9]] });
});

test("the strip holds the maps in the order of conv2d", () => {
  const bank = [[[1]], [[2]]];
  const order = (change, deep) =>
    stripOf(settings({ bank, ...change }), deep).map(({ front, channel }) => `${front}${channel ?? ""}`);
  assert.deepEqual(order({}, true), ["0", "1"]);
  assert.deepEqual(order({ depthwise: true }, true), ["0red", "1red", "0green", "1green", "0blue", "1blue"]);
  assert.deepEqual(order({ depthwise: true }, false), ["0", "1"]);
  assert.deepEqual(order({ bank: [], depthwise: true }, true), ["0red", "0green", "0blue"]);
  assert.deepEqual(order({ bank: [] }, true), []);
});

test("the costs of the layer, with its present sizes", () => {
  const ten = settings({ bank: Array(10).fill(Array(3).fill([1, 2, 3])), padding: "valid" });
  const cat = { rows: 267, cols: 400, channels: 3 };
  assert.deepEqual(costTexts(costs(ten, cat), false), [
    "10 of 265 × 398",
    "10 · (3 · 3 · 3 + 1) = 280",
    "10 · 265 · 398 · 3 · 3 · 3 = 28,476,900",
  ]);
  assert.deepEqual(costTexts(costs(ten, cat), true), [
    "30 of 265 × 398",
    "10 · 3 · (3 · 3 + 1) = 300",
    "10 · 265 · 398 · 3 · 3 · 3 = 28,476,900",
  ]);
  const grey = costs({ ...ten, channel: "grey" }, cat);
  assert.equal(grey.depthwise, null);
  assert.deepEqual(costTexts(grey, false).slice(1), ["10 · (3 · 3 + 1) = 100", "10 · 265 · 398 · 3 · 3 = 9,492,300"]);
  const mixed = costs(settings({ bank: [SHARED, [[1]], SHARED] }), picture);
  assert.deepEqual(costTexts(mixed, false).slice(0, 2), [
    "3 of 4 × 5",
    "2 · (2 · 3 · 3 + 1) + 1 · (1 · 1 · 3 + 1) = 42",
  ]);
  assert.deepEqual(costTexts(costs(settings({ dilation: 9, padding: 0 }), picture), false)[0], "a kernel does not fit");
});

test("the sentence names what each channel adds", () => {
  const result = explore(settings({ kernel: [[1]], bias: 5 }), picture);
  const found = trace(result, { row: 0, col: 0 });
  assert.equal(
    windowSentence({
      row: 0,
      col: 0,
      trace: found,
      digits: 2,
      relu: false,
      activated: found.activated,
      pool: null,
      parts: ["red 0", "green 37", "blue 74"],
    }),
    "Row 0, column 0: red 0, green 37, blue 74 and the bias 5 add up to 116.",
  );
});

test("the shades of a channel are as light as the greys, and text on them is legible", () => {
  const luminance = (rgb) =>
    rgb
      .map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4))
      .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  for (const name of ["red", "green", "blue"]) {
    let last = -1;
    for (let i = 0; i < 256; i += 1) {
      const rgb = channelShade(name)(i / 255);
      const y = luminance(rgb);
      assert.ok(y >= last - 0.002, `${name} ${i} is darker than ${i - 1}`);
      last = Math.max(last, y);
      const ink = inkOn(rgb) === "#000" ? 0 : 1;
      assert.ok((Math.max(y, ink) + 0.05) / (Math.min(y, ink) + 0.05) >= 4.5, `${name} ${i}`);
    }
    assert.ok(luminance(channelShade(name)(0)) < 0.001 && luminance(channelShade(name)(1)) > 0.9);
  }
});

test("no part of the depth layout overlaps another, at any width", () => {
  const shape = (rows, cols) => ({ rows, cols });
  for (const input of [shape(267, 400), shape(400, 267), shape(5, 5), shape(2, 6), shape(166, 166)]) {
    for (const [kernel, poolReach] of [
      [
        shape(3, 3),
        [
          [1, 1],
          [1, 1],
        ],
      ],
      [shape(11, 2)],
      [shape(1, 1)],
    ]) {
      for (let width = 260; width <= 1500; width += 20) {
        const shapes = {
          input,
          map: input,
          kernel,
          padding: [
            [1, 1],
            [1, 1],
          ],
          spans: [kernel.rows, kernel.cols],
          pooled: shape(Math.ceil(input.rows / 2), Math.ceil(input.cols / 2)),
          poolReach,
          summed: true,
          broken: false,
        };
        const L = layout(width, false, shapes, { fits: fitsDepth, arrange: arrangeDepth });
        const boxes = [];
        for (const [name, plane] of [
          ["input", input],
          ["green", input],
          ["blue", input],
          ["map", input],
          ["fourth", shapes.pooled],
        ]) {
          const { grid, pic, lens } = L[name];
          if (grid) boxes.push([name, grid.x, grid.y, plane.cols * grid.cell, plane.rows * grid.cell]);
          else
            boxes.push(
              [`${name} picture`, pic.x, pic.y, pic.w, pic.h],
              [`${name} lens`, lens.x, lens.y, lens.cols * lens.cell, lens.rows * lens.cell],
            );
        }
        L.slices.forEach(({ x, y, cell }, c) =>
          boxes.push([`slice ${c}`, x, y, kernel.cols * cell, kernel.rows * cell]),
        );
        L.sums.middles.forEach((x, c) => boxes.push([`sum ${c}`, x - L.sums.w / 2, L.sums.y, L.sums.w, 24]));
        boxes.push(
          ["total", L.sums.total.x, L.sums.total.y ?? L.sums.y, 80, 24],
          ["meter", L.meter.x, L.meter.y, L.meter.w, 60],
          ["legend", L.legend.x, L.legend.y, L.legend.w, 46],
          ["kernel heading", L.headings.kernel.x, L.headings.kernel.y, 3.5 * L.u, 20],
        );
        boxes.push(
          ["note", L.note.x, L.note.y, L.note.w, 54],
          ["caption", L.caption.x, L.caption.y, L.caption.w, 36],
          ["coverage", L.coverage.x, L.coverage.y, L.coverage.w, 22],
          ["show", L.show.x, L.show.y, L.show.w, 28],
        );
        for (const [name, x, y, w, h] of boxes) {
          assert.ok(
            x >= -1 && y >= -4 && x + w <= L.width + 1 && y + h <= L.height + 1,
            `${name} leaves the stage at ${width} for ${input.rows} x ${input.cols}`,
          );
        }
        boxes.forEach((a, i) =>
          boxes.slice(i + 1).forEach((b) => {
            const apart =
              a[1] + a[3] <= b[1] + 1 || b[1] + b[3] <= a[1] + 1 || a[2] + a[4] <= b[2] + 1 || b[2] + b[4] <= a[2] + 1;
            assert.ok(
              apart,
              `${a[0]} and ${b[0]} overlap at ${width} for ${input.rows} x ${input.cols} and ${kernel.rows} x ${kernel.cols}`,
            );
          }),
        );
      }
    }
  }
});

test("the terms of a sum run through the channels, one lit after the other", () => {
  const result = explore(settings(), picture);
  const found = trace(result, { row: 1, col: 2 });
  const within = (done, c) =>
    partnersIn({ partners: termMarks(found, 3, done), hover: null, terms: { done }, trace: found, result }, c);
  const lit = (done) =>
    [0, 1, 2].map((c) => found.channels[c].taps.filter(({ row, col }) => within(done, c).lit.input(row, col)).length);
  assert.deepEqual([1, 6, 7, 13, 18].map(lit), [
    [1, 0, 0],
    [6, 0, 0],
    [6, 1, 0],
    [6, 6, 1],
    [6, 6, 6],
  ]);
  const framed = [0, 1, 2].map((c) =>
    found.channels[c].taps.filter(({ row, col }) => within(8, c).framed.input(row, col)),
  );
  assert.deepEqual(
    framed.map((taps) => taps.length),
    [0, 1, 0],
  );
  assert.deepEqual([framed[1][0].row, framed[1][0].col], [found.taps[7].row, found.taps[7].col]);
  assert.deepEqual(
    [0, 1, 2].map((c) => within(8, c).lit.weight(0, 2)),
    [true, false, false],
  );
  const { columns } = ledgerColumns(found, {
    cols: 3,
    digits: 2,
    denominator: 1,
    relu: false,
    open: 1,
    terms: { done: 8, before: 7, count: 18 },
  });
  assert.deepEqual(columns.map(({ ahead }) => ahead).slice(0, 8), [false, false, false, true, true, true, true, true]);
});

test("kernels with slices are compared, edited and normalised weight by weight", () => {
  const copy = OWN.map((row) => row.map((weights) => [...weights]));
  assert.ok(sameWeights(OWN, copy));
  copy[1][2][0] = 100;
  assert.ok(!sameWeights(OWN, copy));
  assert.equal(editedWeight(OWN, copy), "1,2,0");
  assert.equal(editedWeight(OWN, SHARED), null);
  assert.deepEqual(
    normalised([
      [
        [1, 2, 3],
        [0, 4, -2],
      ],
    ]),
    [
      [
        [0.125, 0.25, 0.375],
        [0, 0.5, -0.25],
      ],
    ],
  );
  assert.deepEqual(withSlice(OWN, 1, [[7]]), [[[OWN[1][1][0], 7, OWN[1][1][2]]]], "a pasted slice of another size");
});

test("undo stays with the kernel in front", () => {
  const values = { kernel: [[1]], front: 0 };
  const model = { get: (name) => values[name], on: () => {} };
  const edits = new KernelEdits({
    model,
    menus: { kernels: [] },
    change: (change) => Object.assign(values, change),
    announce: () => {},
  });
  edits.note([[5]]);
  Object.assign(values, { kernel: [[2]], front: 1 });
  edits.note([[2]]);
  edits.undo();
  assert.deepEqual(values.kernel, [[2]], "another kernel of the bank is not overwritten");
  assert.equal(edits.canReset, false);
});

test("a moved colour picture moves in all channels, and the change is that of the sum", () => {
  const still = explore(settings(), picture);
  const moved = explore(settings({ shift: [0, 1] }), picture);
  moved.channels.forEach(({ plane }, c) => assert.equal(plane.data[1], still.channels[c].plane.data[0]));
  assert.deepEqual([...moved.still.map.data], [...still.map.data]);
  assert.ok(moved.change.map.share > 0);
});
