/** The page says and paints what the figures of Python do: tests/test_figures.py holds Python to the same table. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { costTexts } from "../../js/src/explorer/feature-maps.js";
import {
  channelShade,
  colourLimit,
  coverageColour,
  inkOn,
  signedColour,
  weightBar,
  weightTint,
} from "../../js/src/render/colormaps.js";
import { layerCounts } from "../../js/src/core/operations.ts";
import { channelSums } from "../../js/src/core/channels.ts";
import { ledgerColumns } from "../../js/src/ui/sum-table.js";
import * as words from "../../js/src/text/numbers-and-sentences.ts";

const { cases } = JSON.parse(readFileSync(new URL("../cases/words.json", import.meta.url)));

const poolOf = (pool) =>
  pool && {
    kind: pool[0],
    size: pool[1],
    value: pool[2],
    cells: pool[3].map(([row, col, value, inside]) => ({ row, col, value, inside })),
  };
const CALLS = {
  ...words,
  windowSentence: ({ taps, padded, bias, total, pool, ...rest }) =>
    words.windowSentence({
      ...rest,
      pool: poolOf(pool),
      trace: { taps: Array.from({ length: taps }, (_, i) => ({ padded: i < padded })), bias, sum: total },
    }),
  coverageSentence: ({ rows, cols, size, saves, is_padded: padded, mode }) => {
    const ending = (lines, n) => Object.assign([...lines], { atEnd: lines.at(-1) === n - 1 });
    return words.coverageSentence({
      rows: ending(rows, size[0]),
      cols: ending(cols, size[1]),
      saves,
      padded,
      modeText: words.MODE_TEXT[mode],
    });
  },
  weightTint: (weight, index, count) => weightTint(weight, index, count, "light"),
  weightBar: (weight, index, count) => weightBar(weight, index, count, "light"),
  signedColour: (t) => signedColour(t, "light"),
  costTexts: (shapes, maps, channels, depthwise) =>
    costTexts(
      { shapes, maps, channels, [depthwise ? "depthwise" : "summed"]: layerCounts(shapes, maps, channels, depthwise) },
      depthwise,
    ),
  coverageColour: (count, top) => coverageColour(count, top, "light"),
  channelColour: (t, channel) => channelShade(channel)(t),
  channelSums: (sums, digits) => channelSums({ channels: sums.map((sum) => ({ sum })) }, digits),
  inkOn,
  colourLimit,
  ledgerColumns: ({ subtotals, cols, total, activated, digits, pool, channels = 1, opened: open = null }) => {
    const each = subtotals.length / channels;
    const taps = subtotals.map((subtotal, i) => ({
      subtotal,
      ...(channels > 1 ? { channel: Math.floor(i / each) } : {}),
    }));
    const trace = { taps, channels: Array(channels), sum: total, activated, pool: poolOf(pool) };
    const { columns } = ledgerColumns(trace, { cols, digits, denominator: 1, relu: true, open });
    return columns.map(({ kind, from = null, to = null, label }) => [
      kind,
      from,
      to,
      ...(kind === "pool" || kind === "channel" ? [label] : []),
    ]);
  },
};

for (const call of new Set(cases.map(([name]) => name))) {
  test(`the shared table: ${call}`, () => {
    for (const [, given, result] of cases.filter(([name]) => name === call)) {
      assert.deepEqual(CALLS[call](...given), result, JSON.stringify(given));
    }
  });
}
