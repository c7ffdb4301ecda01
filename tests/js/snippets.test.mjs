/** The page writes the same code as Python: tests/test_snippets.py runs such code, and holds Python to the same table. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { FRAMEWORKS, code } from "../../convlab/widgets/js/snippets.js";

const { cases } = JSON.parse(readFileSync(new URL("../cases/snippets.json", import.meta.url)));
const DEFAULTS = {
  channel: "grey", stride: 1, padding: "valid", dilation: 1, padding_mode: "zeros", flip: false, bias: 0,
  activation: null, pool: null, pool_size: 2, pool_stride: null,
  pool_padding: 0, ceil_mode: false, count_include_pad: true, shift: [0, 0],
};

for (const { name, settings: { image, shape, max_side: maxSide = null, ...settings }, code: expected } of cases) {
  test(`the code of the shared table: ${name}`, () => {
    for (const framework of FRAMEWORKS) {
      assert.deepEqual(code(framework, { ...DEFAULTS, ...settings }, { image, shape, maxSide }).split("\n"), expected[framework]);
    }
  });
}
