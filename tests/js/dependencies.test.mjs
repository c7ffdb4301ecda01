/** Dependencies of a cell, term by term, pooling at its edges, shift: computed as in the page, without a browser. */
import assert from "node:assert/strict";
import { test } from "node:test";

import * as core from "../../js/src/core/operations.ts";
import { explore, movedPicture, remedies, trace } from "../../js/src/core/pipeline.ts";
import { partners } from "../../js/src/core/dependencies.ts";
import { spokenFormula } from "../../js/src/ui/size-formula.js";
import { layout } from "../../js/src/layout/explorer.ts";
import { ledgerColumns, termParts } from "../../js/src/ui/sum-table.js";
import { lastRead } from "../../js/src/render/pooling.js";
import { nextCell } from "../../js/src/ui/keyboard-cursor.js";
import { shiftWords } from "../../js/src/explorer/shift-summary.js";
import { stepTerms, termMarks } from "../../js/src/core/term-stepping.ts";
import {
  changeText,
  countRange,
  partnerSentence,
  shiftText,
  termSentence,
  windowSentence,
} from "../../js/src/text/numbers-and-sentences.ts";

const GRID = [
  [3, 3, 2, 1, 0, 4],
  [0, 0, 1, 3, 1, 7],
  [3, 1, 2, 2, 3, 1],
  [2, 0, 0, 2, 2, 5],
  [2, 0, 0, 0, 1, 6],
];
const KERNEL = [
  [1, -2, 3],
  [0, 5, -6],
];
const MODES = ["zeros", "reflect", "replicate", "circular"];
const picture = (rows) => ({
  rows: rows.length,
  cols: rows[0].length,
  channels: 1,
  whole: true,
  data: Float64Array.from(rows.flat()),
});
const settings = (change = {}) => ({
  channel: "grey",
  kernel: KERNEL,
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
const count = (n, from = 0) => Array.from({ length: n }, (_, i) => i + from);

/** Every read of every window, from the traces: the place, the pixel that stands there, the output, the weight. */
function allReads(result) {
  const [rows, cols] = result.mapShape;
  return count(rows).flatMap((r) =>
    count(cols).flatMap((c) =>
      trace(result, { row: r, col: c }).taps.map((tap, i) => ({
        map: [r, c],
        input: [tap.row, tap.col],
        source: tap.source,
        weight: [Math.floor(i / KERNEL[0].length), i % KERNEL[0].length],
      })),
    ),
  );
}

const same = (a, b) => a && b && a[0] === b[0] && a[1] === b[1];

test("a pixel and its copies in the padding are one: marks and count are those of all windows that read its value", () => {
  for (const mode of MODES) {
    for (const change of [
      {
        padding: [
          [2, 1],
          [1, 3],
        ],
      },
      { padding: "full", stride: [1, 2], flip: true },
      { padding: 3, dilation: [2, 1], stride: 2 },
    ]) {
      const result = explore(settings({ padding_mode: mode, ...change }), picture(GRID));
      const reads = allReads(result);
      const [[top, bottom], [left, right]] = result.padding;
      for (const row of count(GRID.length + top + bottom, -top)) {
        for (const col of count(GRID[0].length + left + right, -left)) {
          const source = [core.sourceIndex(row, 5, mode), core.sourceIndex(col, 6, mode)];
          const isZero = source.includes(-1);
          const mine = reads.filter((read) => (isZero ? same(read.input, [row, col]) : same(read.source, source)));
          const found = partners(result, { kind: "input", row, col });
          const windows = new Set(mine.map((read) => String(read.map)));
          assert.equal(found.windows, windows.size, `${mode} ${row},${col}`);
          for (const r of count(result.mapShape[0]))
            for (const c of count(result.mapShape[1])) assert.equal(found.lit.map(r, c), windows.has(`${r},${c}`));
          for (const r of count(2))
            for (const c of count(3))
              assert.equal(
                found.lit.weight(r, c),
                mine.some((read) => same(read.weight, [r, c])),
              );
          for (const read of mine) assert.ok(found.framed.input(...read.input));
          if (!isZero) assert.ok(found.framed.input(...source));
        }
      }
    }
  }
});

test("an output's dependencies: its window, itself, and the pooled values that read it", () => {
  const result = explore(
    settings({ padding: 1, pool: "max", pool_size: 3, pool_stride: 2, pool_padding: 1 }),
    picture(GRID),
  );
  const found = partners(result, { kind: "map", row: 2, col: 2 });
  const pooled = count(result.pool.shape[0]).flatMap((r) =>
    count(result.pool.shape[1])
      .filter((c) => found.framed.pooled(r, c))
      .map((c) => [r, c]),
  );
  const expected = count(result.pool.shape[0])
    .flatMap((r) => count(result.pool.shape[1]).map((c) => [r, c]))
    .filter((place) => partners(result, { kind: "pooled", row: place[0], col: place[1] }).lit.map(2, 2));
  assert.deepEqual(pooled, expected);
  assert.ok(pooled.length > 0);
  const corner = partners(explore(settings({ padding: 1, pool: "average", pool_padding: 1 }), picture(GRID)), {
    kind: "pooled",
    row: 0,
    col: 0,
  });
  assert.deepEqual([corner.windows, corner.zeros], [1, 3]);
});

test("pointing costs what one row and one column cost, also on a photograph", () => {
  const photo = { rows: 1068, cols: 1600, channels: 1, whole: true, data: new Float64Array(1068 * 1600) };
  const result = explore(settings({ padding: "same", padding_mode: "reflect" }), photo);
  const start = performance.now();
  for (let i = 0; i < 100; i += 1)
    partners(result, { kind: ["input", "map", "weight"][i % 3], row: i % 2, col: i % 3 });
  assert.ok((performance.now() - start) / 100 < 5, "more than 5 ms for one move of the pointer");
});

test("what is said about copies agrees with what is marked", () => {
  const result = explore(settings({ padding: 2, padding_mode: "reflect" }), picture(GRID));
  const say = (row, col) =>
    partnerSentence({ kind: "input", row, col }, partners(result, { kind: "input", row, col }), {
      source: [core.sourceIndex(row, 5, "reflect"), core.sourceIndex(col, 6, "reflect")],
    });
  assert.equal(say(0, 0), "The pixel at row 0, column 0 is read by six windows.");
  assert.equal(say(1, 0), "The pixel at row 1, column 0 and its copy in the padding are read by twelve windows.");
  assert.equal(say(-1, 0), "A copy of the pixel at row 1, column 0: pixel and copy are read by twelve windows.");
  assert.match(say(1, 1), /^The pixel at row 1, column 1 and its three copies in the padding are read by/);
});

test("what is pointed at is said with its value", () => {
  const result = explore(settings({ padding: 2, padding_mode: "reflect", pool: "max" }), picture(GRID));
  const say = (item, more = {}) =>
    partnerSentence(item, partners(result, item), {
      source: [core.sourceIndex(item.row, 5, "reflect"), core.sourceIndex(item.col, 6, "reflect")],
      value: "7",
      terms: "nine products",
      ...more,
    });
  const at = (kind, row, col) => ({ kind, row, col });
  assert.equal(say(at("map", 1, 1)), "The value at row 1, column 1 is 7, the sum of nine products.");
  assert.equal(
    say(at("map", 1, 1), { relu: true, terms: "nine products, and the bias" }),
    "The value at row 1, column 1 is 7, ReLU of the sum of nine products, and the bias.",
  );
  assert.equal(
    say(at("pooled", 0, 0), { pool: "max" }),
    "The pooled value at row 0, column 0 is 7, the largest of four values.",
  );
  assert.equal(say(at("input", 0, 0)), "The pixel at row 0, column 0 is 7, read by six windows.");
  assert.equal(say(at("input", -3, 0), { source: null }).slice(0, 32), "This place in the padding is 7, ");
  assert.equal(
    say(at("input", 1, 0)),
    "The pixel at row 1, column 0 is 7; it and its copy in the padding are read by twelve windows.",
  );
  assert.equal(
    say(at("input", -1, 0)),
    "A copy of the pixel at row 1, column 0, 7: pixel and copy are read by twelve windows.",
  );
});

test("coverage and unread padding against counting", () => {
  for (const options of [
    {
      stride: [2, 3],
      padding: [
        [1, 2],
        [0, 4],
      ],
    },
    {
      dilation: [2, 1],
      padding: [
        [0, 1],
        [2, 2],
      ],
      stride: [1, 2],
    },
  ]) {
    const result = explore(settings(options), picture(GRID));
    const reads = allReads(result).map((read) => String(read.input));
    const map = core.coverageMap([5, 6], [2, 3], result.options);
    for (const r of count(5))
      for (const c of count(6)) assert.equal(map.data[r * 6 + c], reads.filter((at) => at === `${r},${c}`).length);
    const along = core.axisSettings([5, 6], [2, 3], result.options);
    const lines = [0, 1].map((axis) => core.unreadPadding([5, 6][axis], [2, 3][axis], along[axis]));
    lines.forEach((places, axis) => {
      const [start, end] = result.padding[axis];
      const size = [5, 6][axis];
      const expected = [...count(start, -start), ...count(end, size)].filter(
        (at) => !reads.some((read) => Number(read.split(",")[axis]) === at),
      );
      assert.deepEqual(places, expected);
    });
  }
});

test("the trace of a pooling explains the pooled value and belongs to the first window that reads the value", () => {
  for (const kind of ["max", "average"]) {
    for (const options of [
      {},
      {
        size: [2, 3],
        stride: [1, 2],
        padding: [
          [1, 1],
          [1, 0],
        ],
      },
      { size: 3, stride: 2, padding: 1, ceilMode: true },
      { size: 2, stride: 3, ceilMode: true },
    ]) {
      for (const countIncludePad of [true, false]) {
        const plane = { data: Float64Array.from(GRID.flat()), rows: 5, cols: 6 };
        const all = { kind, countIncludePad, ...options };
        const pooled = (kind === "max" ? core.maxPool2d : core.avgPool2d)(plane, all);
        const seen = new Map(); // "row,col" of the plane -> first window that reads it
        const [strides, starts, sizes] = [
          options.stride ?? options.size ?? 2,
          options.padding ?? 0,
          options.size ?? 2,
        ].map((v) => (Array.isArray(v) ? v : [v, v]));
        const first = starts.map((v) => (Array.isArray(v) ? v[0] : v));
        for (const r of count(pooled.rows))
          for (const c of count(pooled.cols)) {
            for (const i of count(sizes[0]))
              for (const j of count(sizes[1])) {
                const key = `${r * strides[0] - first[0] + i},${c * strides[1] - first[1] + j}`;
                if (!seen.has(key)) seen.set(key, [r, c]);
              }
          }
        for (const r of count(5))
          for (const c of count(6)) {
            const found = core.poolTrace(plane, all, r, c);
            const expected = seen.get(`${r},${c}`);
            if (!expected) {
              assert.equal(found, null);
              continue;
            }
            assert.deepEqual([found.place.row, found.place.col], expected);
            const values = found.cells.filter((cell) => cell.value !== null).map((cell) => cell.value);
            const value = pooled.data[found.place.row * pooled.cols + found.place.col];
            if (kind === "max") {
              assert.equal(value, Math.max(...values));
              assert.equal(found.winner.value, value);
              assert.ok(found.winner.inside);
            } else {
              assert.ok(Math.abs(value - values.reduce((a, b) => a + b, 0) / values.length) < 1e-12);
              assert.equal(found.winner, null);
            }
          }
      }
    }
  }
});

test("the plan of a pooling: sizes with ceil, what is left out, windows that hold nothing", () => {
  const plan = core.poolPlan([5, 5], {
    size: 2,
    stride: 3,
    padding: [
      [1, 1],
      [0, 0],
    ],
    ceilMode: true,
  });
  assert.deepEqual(
    [plan.shape, plan.leftOut, plan.reach, plan.empty],
    [
      [2, 2],
      [true, false],
      [
        [1, 1],
        [0, 0],
      ],
      null,
    ],
  );
  assert.deepEqual(core.poolPlan([5, 4], { size: 2, ceilMode: true }).reach, [
    [0, 1],
    [0, 0],
  ]);
  assert.deepEqual(core.poolPlan([5, 5], { size: 2, padding: 3 }).empty, { axis: 0, position: 0, first: -3, last: -2 });
  assert.deepEqual(core.poolPlan([3, 9], { size: 5 }).shape, [0, 1]);
  assert.throws(() => core.poolPlan([5, 5], { padding: "full" }), RangeError);
});

test("a pooled value is there when the last value that its window reads is", () => {
  const result = explore(
    settings({
      padding: [
        [0, 1],
        [1, 1],
      ],
      pool: "max",
      pool_padding: 1,
      ceil_mode: true,
    }),
    picture(GRID),
  ); // map 5 x 6
  assert.deepEqual(
    [result.mapShape, result.pool.shape],
    [
      [5, 6],
      [3, 4],
    ],
  );
  assert.deepEqual(
    [lastRead(result, 0, 0), lastRead(result, 1, 2), lastRead(result, 2, 3)],
    [
      [0, 0],
      [2, 4],
      [4, 5],
    ],
  );
});

test("impossible poolings are explained, and every remedy works", () => {
  for (const [change, problem, labels] of [
    [{ pool: "max", pool_padding: 3 }, "empty pool", ["Pooling padding 1", "No pooling"]],
    [
      { pool: "average", pool_padding: 2, count_include_pad: false },
      "empty pool",
      ["Pooling padding 1", "Count the padding", "No pooling"],
    ],
    [{ pool: "max", pool_size: 6, pool_padding: 0 }, "pool", ["Pooling size 4", "No pooling"]],
  ]) {
    const wish = settings(change);
    assert.equal(explore(wish, picture(GRID)).problem, problem);
    const found = remedies(wish, picture(GRID), null);
    assert.deepEqual(
      found.map(({ label }) => label),
      labels,
    );
    for (const { change: mended } of found) assert.equal(explore({ ...wish, ...mended }, picture(GRID)).problem, null);
  }
  assert.equal(explore(settings({ pool: "average", pool_padding: 3 }), picture(GRID)).problem, null); // zeros that count
});

test("a shift moves the picture, repeats its border, and tells how much has changed", () => {
  const given = picture([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  const moved = (shift) => rowsOf({ ...given, data: core.shift2d(given, shift) });
  assert.deepEqual(moved([0, 1]), [
    [1, 1, 2],
    [4, 4, 5],
  ]);
  assert.deepEqual(moved([-1, 0]), [
    [4, 5, 6],
    [4, 5, 6],
  ]);
  assert.deepEqual(moved([1, -2]), [
    [3, 3, 3],
    [3, 3, 3],
  ]);
  const colour = { rows: 1, cols: 2, channels: 3, data: Float64Array.from([1, 2, 3, 4, 5, 6]) };
  assert.deepEqual([...core.shift2d(colour, [0, -1])], [4, 5, 6, 4, 5, 6]);
  assert.equal(movedPicture(movedPicture(given, [0, 1]), [0, 0]), given);
  assert.equal(movedPicture(given, [0, 1]), movedPicture(movedPicture(given, [0, 1]), [0, 1]));

  const change = core.changeOf({ data: [1, -2, 3, 4] }, { data: [1, -2, 3, 9] });
  assert.deepEqual(change, { share: 0.25, relative: 0.5 });
  assert.deepEqual(core.changeOf({ data: [0, 0] }, { data: [0, 0] }), { share: 0, relative: 0 });

  const last = explore(settings({ padding: "same", pool: "max", shift: [0, 1] }), picture(GRID));
  const still = explore(settings({ padding: "same", pool: "max" }), picture(GRID));
  assert.equal(still.change, undefined);
  for (const name of ["map", "pooled"]) assert.deepEqual(last.change[name], core.changeOf(still[name], last[name]));
  const again = explore(settings({ padding: "same", pool: "max", shift: [0, 1] }), picture(GRID), last); // memory used again
  assert.deepEqual(again.change, last.change);
});

test("the sentences of a shift", () => {
  assert.deepEqual(
    [
      [0, 1],
      [-2, 0],
      [1, -3],
    ].map(shiftText),
    ["1 pixel right", "2 pixels up", "1 pixel down and 3 pixels left"],
  );
  assert.equal(changeText({ share: 0.8333, relative: 0.4567 }), "83 % of cells changed, by 46 %");
  assert.equal(changeText({ share: 0.9999, relative: 0.0004 }), "over 99 % of cells changed, by under 0.1 %");
  assert.equal(changeText({ share: 0, relative: 0 }), "no cell changed");
  assert.deepEqual(shiftWords({ map: {}, pooled: {} }, [0, 0]), {
    input: "The input is where it was; Shift moves it by a pixel.",
    map: "",
    pooled: "",
  });
  assert.match(
    shiftWords({ map: {}, change: { map: { share: 1, relative: 1 } } }, [0, 1]).input,
    /^The input is moved 1 pixel right, its border repeated/,
  );
  assert.deepEqual(
    [countRange(1, 9), countRange(9, 9), countRange(0, 12)],
    ["1 … 9 windows", "nine windows", "0 … 12 windows"],
  );
});

test("terms: from the whole window to the first or the last but one, and never beyond", () => {
  assert.deepEqual(
    [
      [null, 1],
      [null, -1],
      [1, -1],
      [4, 1],
      [6, 1],
    ].map(([done, by]) => stepTerms(done, by, 6)),
    [1, 5, 1, 5, 6],
  );
  assert.equal(stepTerms(null, -1, 1), 1);
});

test("while the sum builds up, columns come one by one and add up as displayed", () => {
  for (const [kernel, padding] of [
    [KERNEL, 1],
    [
      [
        [1 / 3, 0.1],
        [-0.7, 2 / 7],
      ],
      0,
    ],
    [count(5).map((r) => count(5).map((c) => (r * 5 + c - 11) / 7)), 2],
  ]) {
    const result = explore(settings({ kernel, padding, bias: 0.333, activation: "relu", pool: "max" }), picture(GRID));
    const found = trace(result, { row: 1, col: 1 });
    const [cols, all] = [kernel[0].length, kernel.length * kernel[0].length];
    for (const done of count(all, 1)) {
      const flatten = Math.floor((done - 1) / cols);
      const { columns } = ledgerColumns(found, {
        cols,
        digits: 2,
        relu: true,
        flatten,
        terms: { done, before: done - 1, count: all },
      });
      const there = columns.filter((column) => !column.ahead);
      const terms = there.filter((column) => column.taps).flatMap((column) => column.taps);
      assert.deepEqual(
        terms.map((tap) => tap.index),
        count(done),
      );
      assert.deepEqual(
        there
          .slice(0, terms.length ? undefined : 0)
          .filter((column) => !column.taps)
          .map((column) => column.kind),
        done === all ? ["bias", "relu", "pool"] : [],
      );
      const words = termParts(found, { done, count: all }, { digits: 2, inputDigits: 2, denominator: 1 });
      const last = there.filter((column) => column.taps).at(-1);
      assert.equal(Number(words.total.replace("−", "-")), last.to);
      assert.equal(last.kind, "tap"); // the row that is being added up lies open
      assert.equal(Number(words.change.replace("−", "-")), last.change);
      assert.deepEqual(
        columns.filter((column) => column.turn !== undefined).map((column) => column.turn),
        done === all ? [0, 1, 2, 3] : [0],
      );
    }
  }
});

test("of window and kernel only the terms reached are lit, the last one framed", () => {
  const result = explore(settings({ padding: 1, dilation: [1, 2], flip: true }), picture(GRID));
  const found = trace(result, { row: 2, col: 1 });
  const seen = termMarks(found, 3, 4);
  found.taps.forEach(({ row, col }, i) => {
    assert.equal(seen.lit.input(row, col), i < 4);
    assert.equal(seen.framed.input(row, col), i === 3);
    assert.equal(seen.lit.weight(Math.floor(i / 3), i % 3), i < 4);
  });
  assert.ok(seen.lit.input(99, 99) && seen.lit.map(0, 0) && !seen.framed.map(0, 0));
});

test("sentences of terms and of pooling windows at the edge", () => {
  const result = explore(settings({ padding: 1, pool: "max", pool_padding: 1 }), picture(GRID));
  const found = trace(result, { row: 0, col: 0 });
  assert.equal(
    termSentence(
      { row: 0, col: 0 },
      termParts(found, { done: 5, count: 6 }, { digits: 2, inputDigits: 2, denominator: 1 }),
    ),
    "Row 0, column 0, term 5 of 6: 3 × 5 = 15. The running total is 15.",
  );
  const say = (change) => {
    const seen = trace(explore(settings({ padding: 1, pool: "max", pool_padding: 1, ...change }), picture(GRID)), {
      row: 0,
      col: 0,
    });
    return windowSentence({
      row: 0,
      col: 0,
      trace: seen,
      digits: 2,
      relu: false,
      activated: seen.activated,
      pool: seen.pool,
    });
  };
  assert.match(
    say({}),
    /pooling window around it keeps −3; three of its cells lie outside the map and do not count\.$/,
  );
  assert.match(
    say({ pool: "average" }),
    /averages to −0\.75; three of its cells lie outside the map and count as 0\.$/,
  );
  assert.match(say({ pool_padding: 0 }), /pooling window around it keeps [−\d]+\.$/);
});

test("arrows point from cell to cell, and over the side of a grid to the next one", () => {
  const grids = [
    { panel: "input", rows: [-1, 6], cols: [-1, 7] },
    { panel: "map", rows: [0, 5], cols: [0, 6] },
    { panel: "fourth", rows: [0, 2], cols: [0, 3] },
  ];
  const walk = (panel, row, col, ...keys) =>
    keys.reduce((at, key) => nextCell(at, `Arrow${key}`, grids), { panel, row, col });
  assert.deepEqual(walk("map", 1, 0, "Left"), { panel: "input", row: 1, col: 6 });
  assert.deepEqual(walk("map", 4, 5, "Right"), { panel: "fourth", row: 1, col: 0 });
  assert.deepEqual(walk("input", -1, -1, "Left", "Up"), { panel: "input", row: -1, col: -1 });
  assert.deepEqual(walk("input", 5, 3, "Down", "Right"), { panel: "input", row: 5, col: 4 });
  assert.deepEqual(walk("fourth", 0, 2, "Right"), { panel: "fourth", row: 0, col: 2 });
});

test("the cells that pooling reads around the map are left free, and nothing moves without them", () => {
  const shape = (rows, cols) => ({ rows, cols });
  const shapes = {
    input: shape(5, 5),
    map: shape(5, 5),
    kernel: shape(3, 3),
    padding: [
      [1, 1],
      [1, 1],
    ],
    spans: [3, 3],
    pooled: shape(3, 3),
  };
  for (const width of [400, 700, 1200]) {
    const [plain, none, ring] = [
      undefined,
      [
        [0, 0],
        [0, 0],
      ],
      [
        [1, 2],
        [2, 1],
      ],
    ].map((poolReach) => layout(width, false, { ...shapes, poolReach }));
    assert.deepEqual(plain, none);
    const { x, y, cell } = ring.map.grid;
    assert.ok(x - 2 * cell >= ring.headings.map.x && y - cell >= ring.headings.map.y + 34);
    assert.ok(x + 6 * cell <= ring.headings.map.x + 9 * ring.u);
  }
});

test("the pooling formula's text for screen readers has its padding and its ceiling", () => {
  const step = { size: 5, start: 1, end: 1, dilation: 1, kernel: 3, stride: 1, map: 5 };
  const spoken = spokenFormula(step, { ceil: true, start: 1, end: 1, size: 2, stride: 3, leftOut: true, pooled: 2 });
  assert.match(
    spoken,
    /Pooled: ceiling of \(5 \+ 1 \+ 1 − 2\) over 3, plus 1, minus 1 for a window that starts beyond the map, equals 2\.$/,
  );
});
