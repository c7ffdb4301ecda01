/** The signed colours for readers who see colours otherwise: simulated, and measured as differences that an eye sees. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { signedColour, weightBar, weightTint } from "../../js/src/render/colormaps.js";

/** Linear RGB as it looks without one kind of cone. Machado, Oliveira & Fernandes (2009), severity 1. */
const EYES = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const linear = (c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
const times = (matrix, vector) => matrix.map((row) => row.reduce((sum, m, i) => sum + m * vector[i], 0));

/** CIE L*a*b* (D65) of a colour as it looks to these eyes; a difference of about 2.3 is just noticeable. */
function seen(rgb, eyes) {
  const shown = times(eyes, rgb.map(linear)).map((c) => Math.min(1, Math.max(0, c)));
  const xyz = times(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    shown,
  );
  const [x, y, z] = [xyz[0] / 0.95047, xyz[1], xyz[2] / 1.08883].map((t) =>
    t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116,
  );
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const difference = (a, b) => Math.hypot(...a.map((v, i) => v - b[i]));

/** What is wrong with a ramp from -1 over 0 to 1: a list of sentences, empty for a good one. */
function faults(ramp, eyes) {
  const at = (t) => seen(ramp(t), eyes);
  const found = [];
  const darker = at(1)[0] < at(0)[0];
  for (const sign of [-1, 1]) {
    for (let i = 1; i <= 40; i += 1) {
      if (at((sign * i) / 40)[0] < at((sign * (i - 1)) / 40)[0] !== darker)
        found.push(`the order breaks at ${(sign * i) / 40}`);
    }
  }
  for (let i = -8; i < 8; i += 1) {
    if (difference(at(i / 8), at((i + 1) / 8)) < 6) found.push(`${i / 8} and ${(i + 1) / 8} look alike`);
  }
  for (let plus = 3; plus <= 20; plus += 1) {
    for (let minus = 3; minus <= 20; minus += 1) {
      if (difference(at(plus / 20), at(-minus / 20)) < 12) found.push(`${plus / 20} and ${-minus / 20} look alike`);
    }
  }
  return found;
}

for (const [name, eyes] of Object.entries(EYES)) {
  for (const theme of ["light", "dark"]) {
    test(`${name}, ${theme}: signed colours keep order and distances, plus stays apart from minus`, () => {
      assert.deepEqual(
        faults((t) => signedColour(t, theme), eyes),
        [],
      );
    });

    test(`${name}, ${theme}: a weight that adds looks other than one that subtracts`, () => {
      for (const colour of [weightTint, weightBar]) {
        for (let plus = 0; plus < 25; plus += 1) {
          for (let minus = 0; minus < 25; minus += 1) {
            const apart = difference(seen(colour(1, plus, 25, theme), eyes), seen(colour(-1, minus, 25, theme), eyes));
            assert.ok(apart >= 10, `${colour.name} ${plus} and ${minus}: ${apart}`);
          }
        }
      }
    });
  }
}

test("the check can fail: red to green for deuteranopia, the rainbow for all", () => {
  const mix = (from, to) => (t) =>
    [250, 250, 250].map((zero, k) => zero + Math.abs(t) * ((t < 0 ? from : to)[k] - zero));
  assert.deepEqual(faults(mix([215, 25, 28], [26, 150, 65]), EYES.usual), []);
  assert.notDeepEqual(faults(mix([200, 60, 60], [110, 130, 50]), EYES.deuteranopia), []);
  const rainbow = (t) => [
    Math.round(127 + 128 * Math.sin(3 * t)),
    Math.round(127 + 128 * Math.sin(3 * t + 2)),
    Math.round(127 + 128 * Math.sin(3 * t + 4)),
  ];
  for (const eyes of Object.values(EYES)) assert.notDeepEqual(faults(rainbow, eyes), []);
});
