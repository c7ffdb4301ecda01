/** The curve of a training: round axes, the nearest point, and its sentences. */
import assert from "node:assert/strict";
import { test } from "node:test";

import {
  LOSS,
  nearest,
  pathOf,
  reading,
  roundUp,
  sentence,
  topLoss,
  wholeTicks,
} from "../../js/src/loss-curve/plot.js";

const TRAINING = [
  [0.5, 2.25, 0.1],
  [1, 1.5, 0.5],
  [2, 0.5, 0.75],
];
const VALIDATION = [
  [1, 1.75, 0.4],
  [2, 0.625, 0.7],
];

test("axes end at round numbers", () => {
  assert.deepEqual([2.3, 2.5, 0.07, 8.1, 1, 0, NaN].map(roundUp), [3, 3, 0.08, 10, 1, 1, 1]);
  assert.equal(topLoss(TRAINING, [[1, 2.6, 0]]), 3);
  assert.equal(topLoss([], []), 1);
  assert.deepEqual(wholeTicks(10), [0, 2, 4, 6, 8, 10]);
  assert.deepEqual(wholeTicks(1), [0, 1]);
  assert.deepEqual(wholeTicks(23), [0, 5, 10, 15, 20]);
});

test("a line goes through its points", () => {
  assert.equal(
    pathOf(TRAINING.slice(0, 2), LOSS, (x, y) => [10 * x, 10 * y]),
    "M5.0 22.5L10.0 15.0",
  );
  assert.equal(
    pathOf([], LOSS, () => [0, 0]),
    "",
  );
});

test("the nearest point is read", () => {
  assert.equal(nearest(TRAINING, 1.4), TRAINING[1]);
  assert.equal(nearest([], 1), undefined);
  assert.equal(
    reading(TRAINING, VALIDATION, 1.9),
    "At 2 epochs: training loss 0.500, accuracy 75.0\u00a0%; validation loss 0.625, accuracy 70.0\u00a0%",
  );
  assert.equal(reading([], [], 1), "");
});

test("a sentence says where the training stands", () => {
  assert.match(sentence(0, [], [], false), /^No training yet/);
  assert.equal(sentence(3, [], [], true), "Training begins.");
  assert.match(
    sentence(3, TRAINING.slice(0, 2), [], true),
    /^Epoch 1 of 3: training loss 1.50, accuracy 50.0\u00a0%\.$/,
  );
  assert.equal(
    sentence(2, TRAINING, VALIDATION, false),
    "After 2 of 2 epochs: training loss 0.500, accuracy 75.0\u00a0%; validation loss 0.625, accuracy 70.0\u00a0%.",
  );
});
