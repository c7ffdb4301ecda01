/** Computation and text of the NetworkViewer's page, without a browser. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import {
  fitted,
  inkOf,
  likeDigits,
  readBitmap,
  strokeCells,
  writeBitmap,
} from "../../js/src/core/digit-preprocessing.ts";
import { mapsLayout, placeAt, stepFrom, vectorLayout } from "../../js/src/layout/network.ts";
import {
  clipUnit,
  deciding,
  evidence,
  fieldsOfUnit,
  isMaps,
  occlusion,
  readNetwork,
  runNetwork,
  softmax,
  strongestBlock,
  traceUnit,
  valueAt,
} from "../../js/src/core/network.ts";
import { ledgerRows, shownProducts } from "../../js/src/core/network-sums.ts";
import { answerSentence, whySentence, withArticle } from "../../js/src/text/network.ts";

const CASES = JSON.parse(readFileSync(new URL("../cases/network.json", import.meta.url)));
const TOLERANCE = 1e-9;

const asBytes = (list) => new DataView(Float32Array.from(list).buffer);
const opened = ({ layers, ...rest }) =>
  readNetwork({
    ...rest,
    layers: layers.map((layer) => ({
      ...layer,
      ...(layer.weight ? { weight: asBytes(layer.weight) } : {}),
      ...(layer.bias ? { bias: asBytes(layer.bias) } : {}),
    })),
  });
const flat = (value) => {
  if (!isMaps(value)) return [...value];
  return Array.from(
    { length: value[0].data.length * value.length },
    (_, i) => value[i % value.length].data[Math.floor(i / value.length)],
  );
};
const apart = (a, b) => (a.length === b.length ? Math.max(0, ...a.map((x, i) => Math.abs(x - b[i]))) : Infinity);
const all = CASES.networks.map(({ network, stages, probabilities }) => {
  const net = opened(network);
  return {
    net,
    input: Float64Array.from(stages[0]),
    stages,
    probabilities,
    values: runNetwork(net, Float64Array.from(stages[0])),
  };
});
/** Units here and there in every stage that is shown. */
const units = ({ net, values }) =>
  [0, ...net.blocks.map(({ stage }) => stage)].flatMap((stage) =>
    [0, 1, 2].map((k) => {
      const value = values[stage];
      return clipUnit(net, values, isMaps(value) ? [stage, k, 2 * k, k] : [stage, 2 * k]);
    }),
  );

test("every stage and the probabilities are Python's, to 9 digits", () => {
  for (const { values, stages, probabilities } of all) {
    stages.forEach((stage, i) => assert.ok(apart(flat(values[i]), stage) < TOLERANCE, `stage ${i}`));
    assert.ok(apart([...softmax(values.at(-1))], probabilities) < TOLERANCE);
  }
});

test("the comparison can fail: a network whose dilation is ignored", () => {
  const { network, stages } = CASES.networks[1];
  const wrong = opened({
    ...network,
    layers: network.layers.map((layer) =>
      layer.dilation ? { ...layer, dilation: [1, 1], padding: layer.padding } : layer,
    ),
  });
  assert.ok(apart(flat(runNetwork(wrong, Float64Array.from(stages[0]))[1]), stages[1]) > 1e-3);
});

test("a drawing is fitted and counted as in Python, exactly", () => {
  const M = {
    rows: 32,
    cols: 8,
    data: Float64Array.from({ length: 256 }, (_, i) => {
      const centre = Math.min(7, Math.max(0, (Math.floor(i / 8) + 0.5) / 4 - 0.5));
      return Math.max(0, 1 - Math.abs(centre - (i % 8)));
    }),
  };
  for (const { drawing, fitted: expected, input } of CASES.drawings) {
    const bitmap = readBitmap(drawing);
    assert.equal(writeBitmap(bitmap), drawing);
    assert.equal(writeBitmap(fitted(bitmap)), expected);
    assert.deepEqual([...likeDigits(bitmap, M)], input);
  }
});

test("a stroke is as wide as its brush, and stays in the picture", () => {
  const line = strokeCells({ row: 10.5, col: 4.5 }, { row: 10.5, col: 20.5 }, 3.2);
  assert.deepEqual([...new Set(line.map((cell) => Math.floor(cell / 32)))], [9, 10, 11]);
  assert.ok(strokeCells({ row: -3, col: 31.5 }, { row: 40, col: 31.5 }, 4.6).every((cell) => cell >= 0 && cell < 1024));
  assert.equal(inkOf(readBitmap("f".repeat(256))), 1024);
});

test("the terms of a unit add up to its value, and the rows of the table exactly as shown", () => {
  const kinds = new Set();
  for (const one of all) {
    for (const unit of units(one)) {
      const trace = traceUnit(one.net, one.values, unit);
      kinds.add(trace.kind);
      assert.equal(trace.value, valueAt(one.values, unit));
      const rows = ledgerRows(trace);
      if (trace.kind === "conv" || trace.kind === "dense") {
        const products =
          trace.kind === "conv"
            ? trace.channels.flatMap(({ taps }) => taps.map(({ product }) => product))
            : trace.terms.map(({ product }) => product);
        assert.ok(Math.abs(products.reduce((a, b) => a + b, 0) + trace.bias - trace.sum) < 1e-12);
        const sum = rows.filter(({ change }) => change !== null).reduce((a, { change }) => a + change, 0);
        assert.ok(Math.abs(sum - Number(trace.sum.toFixed(3))) < 1e-9);
      }
      if (trace.kind === "conv") {
        const [{ taps, sum }] = trace.channels;
        assert.ok(Math.abs(shownProducts(taps).reduce((a, b) => a + b, 0) - Number(sum.toFixed(3))) < 1e-9);
      }
      if (trace.kind === "flatten" && trace.source)
        assert.equal(
          trace.sum,
          one.values[unit.stage - 1][trace.source.map].data[
            trace.source.row * one.values[unit.stage - 1][0].cols + trace.source.col
          ],
        );
    }
  }
  assert.deepEqual([...kinds].sort(), ["avg_pool", "conv", "dense", "flatten", "global_avg_pool", "input", "max_pool"]);
});

test("a perturbation outside a unit's receptive field does not change the unit", () => {
  let outside = 0;
  for (const one of all) {
    const [rows, cols, channels] = one.net.shape;
    for (const unit of units(one)) {
      const field = fieldsOfUnit(one.net, one.values, unit)[0];
      const seen = new Set(
        field.rows.flatMap((r) => field.cols.flatMap((c) => field.maps.map((m) => (r * cols + c) * channels + m))),
      );
      const other = one.input.map((value, i) => (seen.has(i) ? value : 50 - value));
      outside += rows * cols * channels - seen.size;
      assert.equal(valueAt(runNetwork(one.net, other), unit), valueAt(one.values, unit));
    }
  }
  assert.ok(outside > 500);
});

test("a lead of scores is the sum of its evidence; emptying a block is a forward without it", () => {
  for (const { net, values, input } of all) {
    const proof = evidence(net, values, 1, 0);
    assert.ok(Math.abs(proof.shares.reduce((a, { share }) => a + share, 0) + proof.bias - proof.difference) < 1e-12);
    const [rows, cols, channels] = net.shape;
    const plane = occlusion(net, input, 1, 0, 2);
    const emptied = input.slice();
    for (const r of [2, 3])
      for (const c of [0, 1])
        if (r < rows) for (let k = 0; k < channels; k += 1) emptied[(r * cols + c) * channels + k] = 0;
    const scores = runNetwork(net, emptied).at(-1);
    assert.ok(Math.abs(plane.data[plane.cols] - (proof.difference - (scores[1] - scores[0]))) < 1e-12);
    const { row, col, side, value } = strongestBlock(plane, 2);
    assert.equal(value, Math.max(...plane.data));
    assert.equal(plane.data[(row / side) * plane.cols + col / side], value);
    const { chosen, rest } = deciding(proof, 2);
    assert.ok(chosen.length <= 4 && chosen.every(({ share }) => share !== 0));
    assert.ok(Math.abs(chosen.reduce((a, { share }) => a + share, rest) - proof.difference) < 1e-12);
  }
});

test("a click finds the unit that is drawn there, arrows walk over all maps", () => {
  const L = mapsLayout({ rows: 28, cols: 28 }, 6, { rows: 5, cols: 5 }, 900);
  const { x, y } = L.tiles[4];
  assert.deepEqual(placeAt(L, x + 3 * L.cell + 1, y + 7 * L.cell + 1), { row: 7, col: 3, map: 4 });
  assert.equal(placeAt(L, x - 2, y), null);
  const shape = { rows: 28, cols: 28 };
  assert.deepEqual(stepFrom(L, shape, { row: 5, col: 27, map: 0 }, "ArrowRight"), { row: 5, col: 0, map: 1 });
  assert.deepEqual(stepFrom(L, shape, { row: 27, col: 4, map: 0 }, "ArrowDown"), { row: 0, col: 4, map: L.columns });
  assert.deepEqual(stepFrom(L, shape, { row: 0, col: 0, map: 0 }, "ArrowLeft"), { row: 0, col: 0, map: 0 });
  const V = vectorLayout(84, null, 900);
  assert.deepEqual(placeAt(V, 5 + 1.5 * V.cell, 5 + 2.5 * V.cell), { index: 2 * V.columns + 1 });
  assert.equal(stepFrom(V, {}, { index: 83 }, "ArrowRight").index, 83);
  assert.ok(mapsLayout({ rows: 10, cols: 10 }, 16, null, 200).w <= 200);
});

test("the prediction in a sentence", () => {
  const classes = ["1", "7", "8"];
  assert.equal(answerSentence(classes, [0.04, 0.93, 0.03]), "This looks like a 7 (93 %); next 1 (4 %).");
  assert.equal(
    answerSentence(classes, [0.2, 0.1, 0.7], { truth: 0 }),
    "This looks like an 8 (70 %); next 1 (20 %). Wrong: it is a 1.",
  );
  assert.match(answerSentence(classes, [0.4, 0.3, 0.3], { empty: true }), /Nothing is drawn yet/);
  assert.deepEqual(["A", "B", "11", "18", "s"].map(withArticle), ["an A", "a B", "an 11", "an 18", "an s"]);
});

test("the comparison of two classes in a sentence: two numbers are never adjacent", () => {
  const proof = {
    shares: [
      { index: 4, share: 0.5 },
      { index: 2, share: -0.25 },
    ],
  };
  assert.equal(
    whySentence({ a: "3", b: "9" }, [5, 2.75], proof, { row: 8, col: 12, side: 4, value: 1.5 }),
    "The score of 3 is 5, the score of 9 is 2.75: 3 leads by 2.25. Of the 2 inputs of the last layer, unit 4 adds most to the lead (+0.5) " +
      "and unit 2 takes most from it (−0.25). Without the ink in rows 8 to 11, columns 12 to 15, the lead would shrink by 1.5, to 0.75.",
  );
  assert.match(whySentence({ a: "1", b: "8" }, [4.624, 4.246], null, null), /4\.62, .* 4\.25: 1 leads by 0\.37\.$/); // as shown, though it is 0.378
  assert.match(
    whySentence({ a: "3", b: "9" }, [5, 4], null, { row: 0, col: 0, side: 4, value: 2 }),
    /by 2, and 9 would be in front\.$/,
  );
});
