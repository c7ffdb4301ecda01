/** Computation and text of the Chain's page, without a browser. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { chainLayout, lensGrid } from "../../js/src/layout/chain.ts";
import { rectanglesOf } from "../../js/src/render/chain.js";
import { clipUnit, fieldsOf, planChain, problemText, remedies, runChain, runsOf } from "../../js/src/core/chain.ts";
import {
  freshStep,
  inserted,
  parametersOf,
  stepAfter,
  swapped,
  windowOf,
  withStep,
  without,
} from "../../js/src/core/chain-steps.ts";
import { positionsText, settingsText, stepName, unitSentence } from "../../js/src/text/chain.ts";
import { colourLimit } from "../../js/src/render/colormaps.js";
import { reachedBy, sourcesOf } from "../../js/src/core/operations.ts";

const GRID = [
  [3, 3, 2, 1, 0],
  [0, 0, 1, 3, 1],
  [3, 1, 2, 2, 3],
  [2, 0, 0, 2, 2],
  [2, 0, 0, 0, 1],
];
const ONES = (rows, cols) => Array.from({ length: rows }, () => Array(cols).fill(1));
const picture = (rows) => ({
  rows: rows.length,
  cols: rows[0].length,
  channels: 1,
  whole: true,
  low: 0,
  high: 255,
  data: Float64Array.from(rows.flat()),
});
const conv = (kernel, change = {}) => ({
  kind: "conv",
  kernel,
  stride: 1,
  padding: "valid",
  dilation: 1,
  padding_mode: "zeros",
  bias: null,
  ...change,
});
const relu = { kind: "relu" };
const pool = (kind, size = 2, change = {}) => ({ kind, size, stride: null, padding: 0, ...change });
const MENU = [{ name: "gaussian_3", label: "Gaussian blur 3 × 3", weights: ONES(3, 3) }];
const run = (image, steps) => runChain(picture(image), "grey", steps);
const table = ({ data, rows, cols }) =>
  Array.from({ length: rows }, (_, r) => [...data.slice(r * cols, (r + 1) * cols)]);

test("maps follow one another: by hand on the grid", () => {
  const { stages, problem } = run(GRID, [conv([[1, -1]]), relu, pool("max_pool"), pool("avg_pool", [2, 1])]);
  assert.equal(problem, null);
  assert.deepEqual(table(stages[1].plane).slice(0, 2), [
    [0, 1, 1, 1],
    [0, -1, -2, 2],
  ]);
  assert.deepEqual(table(stages[2].plane)[1], [0, 0, 0, 2]);
  assert.deepEqual(table(stages[3].plane), [
    [1, 2],
    [2, 0],
  ]);
  assert.deepEqual(table(stages[4].plane), [[1.5, 1]]);
});

test("parameters, multiplications, size and jump of each stage", () => {
  const image = ONES(9, 12);
  const { stages } = run(image, [
    conv(ONES(3, 2), { bias: 0, padding: "same" }),
    relu,
    pool("max_pool", 3, { stride: [1, 2] }),
    conv(ONES(1, 3), { dilation: 2 }),
  ]);
  assert.deepEqual(
    stages.map((stage) => stage.parameters),
    [0, 7, 0, 0, 3],
  );
  assert.deepEqual(
    stages.map((stage) => stage.multiplications),
    [0, 9 * 12 * 6, 0, 0, 7 * 1 * 3],
  );
  assert.deepEqual(stages.at(-1).field, { size: [5, 12], jump: [1, 2] });
});

test("maps before a changed step are reused, others are not", () => {
  const image = picture(GRID);
  const steps = [conv([[1, -1]]), relu, pool("max_pool")];
  const first = runChain(image, "grey", steps);
  const changed = withStep(steps, 1, conv([[2]]));
  const second = runChain(image, "grey", changed, first);
  assert.equal(second.stages[1].plane, first.stages[1].plane);
  assert.deepEqual(
    second.stages.map((stage) => stage.plane),
    runChain(image, "grey", changed).stages.map((stage) => stage.plane),
  );
  assert.notDeepEqual(table(second.stages[3].plane), table(first.stages[3].plane));
  const other = runChain(picture(ONES(5, 5)), "grey", changed, second);
  assert.deepEqual(table(other.stages[1].plane)[0], [0, 0, 0, 0]);
});

test("a receptive field is exactly the set of pixels whose perturbation changes the unit", () => {
  let seed = 7;
  const random = (n) => {
    seed = (seed * 48271) % 2147483647;
    return seed % n;
  };
  const modes = ["zeros", "reflect", "replicate", "circular"];
  let checked = 0;
  for (let round = 0; round < 60; round += 1) {
    const [rows, cols] = [5 + random(5), 4 + random(6)];
    const steps = Array.from({ length: 1 + random(3) }, () =>
      random(3)
        ? conv(ONES(1 + random(3), 1 + random(3)), {
            stride: [1 + random(2), 1 + random(3)],
            dilation: [1 + random(2), 1],
            padding: [
              [random(3), random(2)],
              [random(2), random(3)],
            ],
            padding_mode: modes[random(4)],
          })
        : pool("avg_pool", [1 + random(2), 2], { stride: 1 + random(2), padding: [0, 1] }),
    );
    const zero = run(
      Array.from({ length: rows }, () => Array(cols).fill(0)),
      steps,
    );
    if (zero.problem !== null) continue;
    const unit = clipUnit({ stage: steps.length, row: random(9), col: random(9) }, zero.stages);
    const seen = fieldsOf(zero, unit)[0];
    for (let r = 0; r < rows; r += 1) {
      for (let c = 0; c < cols; c += 1) {
        const image = Array.from({ length: rows }, (_, i) =>
          Array.from({ length: cols }, (__, j) => Number(i === r && j === c)),
        );
        const { stages } = run(image, steps);
        const changed = stages[unit.stage].plane.data[unit.row * stages[unit.stage].plane.cols + unit.col] !== 0;
        assert.equal(seen.rows.includes(r) && seen.cols.includes(c), changed, JSON.stringify({ steps, unit, r, c }));
        checked += 1;
        if (random(7)) continue; // and the other way round, for some
        const reached = fieldsOf(zero, { stage: 0, row: r, col: c }).at(-1);
        assert.equal(reached.rows.includes(unit.row) && reached.cols.includes(unit.col), changed);
      }
    }
  }
  assert.ok(checked > 1000);
});

test("a field whose window begins outside the image, and its positions in the padding", () => {
  const fields = fieldsOf(run(GRID, [conv(ONES(3, 3), { padding: 1 }), relu, pool("max_pool", 2, { stride: 1 })]), {
    stage: 3,
    row: 0,
    col: 3,
  });
  assert.deepEqual(
    [fields[0].rows, fields[0].cols],
    [
      [0, 1, 2],
      [2, 3, 4],
    ],
  );
  assert.deepEqual(fields[0].reach, [
    [-1, 2],
    [2, 5],
  ]);
  assert.deepEqual(
    [...fields[0].places.rows].sort((a, b) => a - b),
    [-1, 0, 1, 2],
  );
  assert.deepEqual(fields[2], {
    rows: [0, 1],
    cols: [3, 4],
    places: { rows: [0, 1], cols: [3, 4] },
    reach: [
      [0, 1],
      [3, 4],
    ],
  });
});

test("sources and reached outputs along one axis", () => {
  assert.deepEqual(sourcesOf([0], 5, 3, { padding: [1, 0], mode: "circular" }), [0, 1, 4]);
  assert.deepEqual(sourcesOf([0, 1], 9, 3, { stride: 3, dilation: 2 }), [0, 2, 3, 4, 5, 7]);
  assert.deepEqual(reachedBy([0, 4], 5, 3, { stride: 2, padding: 1 }), [0, 2]);
  assert.deepEqual(reachedBy([5], 6, 3, { stride: 2 }), []); // the last pixel is never read
});

test("an impossible chain: which step, why, and changes that do help", () => {
  const steps = [conv(ONES(3, 3)), relu, pool("max_pool", 4), relu];
  const { stages, plans, problem } = run(GRID, steps);
  assert.equal(problem, 2);
  assert.equal(stages.length, 3);
  const text = problemText(steps, plans, problem);
  assert.match(text.title, /Step 3, Max pooling, does not fit/);
  assert.match(text.body, /spans 4 rows; the map of step 2 has 3/);
  const found = remedies(steps, [5, 5], [relu]);
  assert.deepEqual(
    found.map(({ label }) => label),
    ["Pooling size 3 in step 3", "Undo the last change", "Remove step 3"],
  );
  for (const { steps: mended } of found) assert.equal(planChain(mended, [5, 5]).problem, null);
  const dilated = [conv(ONES(3, 3), { dilation: 3 })];
  assert.deepEqual(
    remedies(dilated, [5, 5]).map(({ label }) => label),
    ["Padding 1 in step 1", "Dilation 2 in step 1", "Remove step 1"],
  );
  assert.match(
    problemText(dilated, planChain(dilated, [5, 5]).plans, 0).body,
    /With dilation 3, its kernel of 3 spans 7 rows; the image has 5, and there is no padding/,
  );
  assert.deepEqual(remedies([relu], [5, 5]), []);
});

test("editing gives new lists and leaves the old one alone", () => {
  const steps = Object.freeze([conv(ONES(2, 2)), relu]);
  assert.deepEqual(swapped(steps, 0, 1), [relu, steps[0]]);
  assert.equal(swapped(steps, 0, -1), steps);
  assert.deepEqual(without(steps, 0), [relu]);
  assert.deepEqual(
    inserted(steps, 1, relu).map((step) => step.kind),
    ["conv", "relu", "relu"],
  );
  assert.deepEqual(withStep(steps, 1, pool("max_pool"))[1].kind, "max_pool");
  assert.deepEqual(
    ["conv", "relu", "max_pool", "avg_pool"].map((kind) => stepAfter([freshStep(kind, MENU)], 0, MENU).kind),
    ["relu", "max_pool", "conv", "conv"],
  );
  assert.equal(stepAfter([], -1, MENU).kind, "conv");
});

test("names and settings in words", () => {
  assert.equal(stepName(conv(ONES(3, 3)), MENU), "Gaussian blur");
  assert.equal(stepName(conv([[1]]), MENU), "Own kernel");
  assert.equal(
    settingsText(conv(ONES(3, 2), { stride: 2, dilation: [1, 2], padding: "same_lower", bias: -20 })),
    "3 × 2, stride 2, dilation 1 × 2, padding same lower, bias −20",
  );
  assert.equal(settingsText(pool("max_pool", 3)), "3 × 3");
  assert.equal(settingsText(pool("max_pool", 3, { stride: 2, padding: 1 })), "3 × 3, stride 2, padding 1");
  assert.equal(parametersOf(conv(ONES(3, 3), { bias: 0 })), 10);
  assert.deepEqual(windowOf(pool("avg_pool", [2, 3])).stride, [2, 3]);
});

test("positions and the sentence about a unit", () => {
  assert.deepEqual([[4], [4, 5], [2, 3, 4, 5], [0, 2, 4], [0, 2, 4, 6, 8]].map(positionsText), [
    "4",
    "4 and 5",
    "2 to 5",
    "0, 2 and 4",
    "0 to 8 with gaps",
  ]);
  const steps = [conv(ONES(3, 3), { padding: 1 }), relu, pool("max_pool", 2, { stride: 1 })];
  const say = (unit, value) => unitSentence(unit, fieldsOf(run(GRID, steps), unit), value);
  assert.equal(
    say({ stage: 3, row: 1, col: 1 }, 12),
    "Unit (1, 1) of step 3 is 12. It sees 4 × 4 pixels: rows 0 to 3, columns 0 to 3.",
  );
  assert.equal(
    say({ stage: 2, row: 0, col: 1 }, -3),
    "Unit (0, 1) of step 2 is −3. It sees 2 × 3 pixels: rows 0 and 1, columns 0 to 2. The rest of its 3 × 3 field is outside the image. It reaches 1 × 2 of step 3.",
  );
  assert.equal(
    say({ stage: 0, row: 0, col: 0 }, 3),
    "Pixel (0, 0) of the image is 3. It reaches 2 × 2 of step 1, 2 × 2 of step 2 and 2 × 2 of step 3.",
  );
  const blind = fieldsOf(run(GRID, [conv([[1]], { padding: 1 })]), { stage: 1, row: 0, col: 0 });
  assert.match(unitSentence({ stage: 1, row: 0, col: 0 }, blind, 0), /It sees no pixel: its window is in the padding/);
});

test("runs and rectangles: more than one where the padding wraps around, one around the gaps of a dilated kernel", () => {
  assert.deepEqual(runsOf([0, 1, 2, 7, 9, 10]), [
    [0, 2],
    [7, 7],
    [9, 10],
  ]);
  assert.deepEqual(rectanglesOf([0, 1, 8], [3]), [
    [
      [0, 1],
      [3, 3],
    ],
    [
      [8, 8],
      [3, 3],
    ],
  ]);
  assert.deepEqual(rectanglesOf([0, 2, 4], [3, 4]), [
    [
      [0, 4],
      [3, 4],
    ],
  ]);
  assert.deepEqual(rectanglesOf([], [3]), []);
});

test("all maps have one scale, nothing overlaps, and narrow pages stack", () => {
  const maps = [
    [267, 400],
    [267, 400],
    [133, 200],
    [66, 100],
  ].map(([rows, cols]) => ({ rows, cols }));
  for (const width of [1300, 900, 500, 380]) {
    const L = chainLayout(width, maps, 1);
    assert.equal(L.form, width >= 600 ? "wide" : "narrow");
    L.stages.forEach(({ pic, scale, lens, legend }, i) => {
      assert.equal(scale, L.stages[0].scale);
      assert.ok(Math.abs(pic.w - maps[i].cols * scale) <= 1 && Math.abs(pic.h - maps[i].rows * scale) <= 1);
      for (const box of [pic, { ...lens }, { ...legend, h: 30 }])
        assert.ok(box.x >= 0 && box.x + box.w <= width + 0.01 && box.y + box.h <= L.height, `${width} ${i}`);
      const next = L.stages[i + 1];
      if (next) assert.ok(L.form === "wide" ? lens.x + lens.w < next.lens.x : lens.y + lens.h < next.heading.y);
    });
  }
  assert.equal(
    chainLayout(
      1200,
      [
        { rows: 5, cols: 5 },
        { rows: 3, cols: 3 },
      ],
      1,
    ).level,
    "numbers",
  );
  assert.equal(chainLayout(1200, maps, 1).level, "image");
});

test("a map with a single value other than 0 has a colour limit", () => {
  const dot = new Float64Array(81);
  dot[40] = -255;
  assert.equal(colourLimit(dot), 400);
});

test("a lens shows the whole field and a rim", () => {
  const lens = { x: 0, y: 0, w: 200, h: 180 };
  for (const reach of [
    [
      [5, 5],
      [9, 9],
    ],
    [
      [0, 11],
      [-3, 20],
    ],
    [
      [-40, 80],
      [0, 130],
    ],
  ]) {
    const grid = lensGrid(lens, reach);
    const [[top, bottom], [left, right]] = reach;
    assert.ok(
      grid.r0 < top && grid.r0 + grid.rows > bottom && grid.c0 < left && grid.c0 + grid.cols > right,
      JSON.stringify(grid),
    );
    assert.ok(grid.rows * grid.cell <= lens.h + 1e-9 && grid.cols * grid.cell <= lens.w + 1e-9);
  }
});
