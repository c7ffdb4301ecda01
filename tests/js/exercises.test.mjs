/** Grading and text of the cards, without a browser. pytest compares the rules with Python's. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { isReadable, judge, sizesOf, tableOf } from "../../js/src/exercises/grading.js";
import { quoted, scaleOf } from "../../js/src/exercises/answer-fields.js";
import { compare } from "../../js/src/exercises/puzzle.js";
import { score } from "../../js/src/exercises/quiz.js";

const TABLE = {
  kind: "array",
  answer: [
    [8, 7],
    [4, 5],
  ],
  tolerance: 1e-6,
  mistakes: [],
  why: "So it is.",
};

test("shapes and tables are read as learners type them", () => {
  assert.deepEqual(sizesOf("1,068 × 1,600 × 3"), [1068, 1600, 3]);
  assert.deepEqual(sizesOf("(164, 166)"), [164, 166]);
  assert.deepEqual(sizesOf("164 by"), []);
  assert.deepEqual(tableOf("8, 0,5; 1/4, −1"), [
    [[8], [0.5]],
    [[0.25], [-1]],
  ]);
  assert.deepEqual(tableOf("8, ; 4, 5"), []);
});

test("an unfinished table is no answer, a wrong one is", () => {
  assert.equal(isReadable(TABLE, "8, ; 4, 5"), false);
  assert.equal(isReadable(TABLE, "8, 7; 4, 6"), true);
  assert.equal(judge(TABLE, "8, 7; 4, 5").state, "correct");
  assert.equal(judge(TABLE, "8, 4; 7, 5").message, "Rows and columns are swapped.");
});

test("answers in a sentence", () => {
  assert.equal(quoted({ kind: "shape" }, "164 x 166"), "164 × 166");
  assert.equal(quoted({ kind: "shape" }, [164, 166]), "164 × 166");
  assert.equal(
    quoted({ kind: "array" }, [
      [8, -7],
      [4, 5],
    ]),
    "8, −7; 4, 5",
  );
  assert.equal(quoted({ kind: "number" }, -28), "−28");
  assert.equal(
    quoted(
      {
        kind: "choice",
        options: [
          ["one", ""],
          ["two", ""],
        ],
      },
      "2",
    ),
    "“two”",
  );
});

test("pictures with negative values get signed colours, others grey", () => {
  assert.equal(scaleOf([[-1, 2]], "light").mode, "signed");
  assert.deepEqual(scaleOf([[0, 200]], "light").colour(200), [255, 255, 255]);
  assert.deepEqual(scaleOf([[0, 0]], "light").colour(0), [0, 0, 0]);
});

test("the distance of the puzzle is 0 for the hidden kernel and the mean difference for others", () => {
  const pixels = [
    [1, 2, 3, 4],
    [0, 0, 5, 0],
    [7, 1, 0, 2],
  ];
  const kernel = [
    [0, 0, 0],
    [-1, 0, 1],
    [0, 0, 0],
  ];
  const { map, distance } = compare(pixels, kernel, [[5, 0]]);
  assert.deepEqual([map, distance], [[[5, 0]], 0]);
  assert.equal(
    compare(
      pixels,
      [
        [0, 0, 0],
        [0, 1, 0],
        [0, 0, 0],
      ],
      [[5, 0]],
    ).distance,
    (5 + 5) / 2,
  );
});

test("the score counts right answers and names each lesson once", () => {
  const spec = (lesson) => ({ ...TABLE, lesson });
  const right = "8, 7; 4, 5";
  assert.deepEqual(score([spec("05"), spec("03"), spec("03"), spec("01")], ["1, 2; 3, 4", null, "x", right]), {
    right: [false, false, false, true],
    count: 1,
    again: ["03", "05"],
  });
});
