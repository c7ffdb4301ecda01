/** The page writes the same code as Python: tests/test_codegen.py runs such code, and holds Python to the same table. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { FRAMEWORKS, code, codeProblem } from "../../js/src/codegen/explorer.ts";

const { cases, differ } = JSON.parse(readFileSync(new URL("../cases/codegen.json", import.meta.url)));
const DEFAULTS = {
  bank: [],
  channel: "grey",
  depthwise: false,
  stride: 1,
  padding: "valid",
  dilation: 1,
  padding_mode: "zeros",
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
};

for (const {
  name,
  settings: { image, shape, max_side: maxSide = null, ...settings },
  code: expected,
} of cases) {
  test(`the code of the shared table: ${name}`, () => {
    for (const framework of FRAMEWORKS) {
      assert.deepEqual(
        code(framework, { ...DEFAULTS, ...settings }, { image, shape, maxSide }).split("\n"),
        expected[framework],
      );
    }
  });
}

test("kernels of different sizes have no code, and both halves say so in the same words", () => {
  assert.equal(codeProblem(differ), differ.says);
  assert.equal(codeProblem({ bank: differ.bank.slice(1) }), "");
  assert.equal(codeProblem({ bank: [] }), "");
});
