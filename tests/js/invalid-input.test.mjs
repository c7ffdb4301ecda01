/** Invalid input to the page: each ends in a clear sentence, none in an exception or a hang. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { asText, judge } from "../../js/src/exercises/grading.js";
import { display, paintPlane } from "../../js/src/render/colormaps.js";
import { explore, position, remedies, trace } from "../../js/src/core/pipeline.ts";
import { strokeCells } from "../../js/src/core/digit-preprocessing.ts";
import { Own, cellsBetween, pictureOf } from "../../js/src/state/user-image.ts";
import { exploreSamples, remedies as sampleRemedies } from "../../js/src/core/signal.ts";
import { number, numberProblem, parseWeight, windowSentence } from "../../js/src/text/numbers-and-sentences.ts";

const HTML = "<img src=x onerror=alert(1)>";
const DIGITS = "9".repeat(10_000);
const MANY = 200_000;

/** A sentence for a learner: it begins and ends as one, is short, and holds nothing that is invisible or turns text round. */
function isSentence(said, what) {
  assert.match(said, /^[\p{Lu}\d“−].*[.]$/su, what);
  assert.ok(said.length < 200, what);
  assert.doesNotMatch(said, /[\p{Cc}\p{Bidi_Control}]|\p{Surrogate}/u, what);
  assert.doesNotMatch(said.replace(/“[^”]*”/g, ""), /undefined|null|NaN|\[object/, what);
}

/* ---- files and tables ---- */

const bytes = (...parts) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? [...part].map((letter) => letter.charCodeAt(0)) : part)),
  );
const big = (n) => [n >>> 24, n >>> 16, n >>> 8, n].map((v) => v & 255);
const png = (cols, rows) =>
  bytes([0x89], "PNG\r\n", [26], "\n", big(13), "IHDR", big(cols), big(rows), [8, 0, 0, 0, 0]);

const FILES = {
  // content of what calls itself picture.png, and what has to be said of it
  empty: [bytes(), "0 bytes"],
  zeros: [new Uint8Array(1000), "not a picture"],
  "a bomb in the header": [png(100_000, 100_000), "too large"],
  "one long row": [png(2 ** 31 - 1, 1), "too large"],
  "one above the limit": [png(50_000_001, 1), "too large"],
  "a negative size": [png(-1, -1), "too large"],
  "no pixels": [png(0, 0), "damaged"],
  "a head without a body": [png(3, 3), "damaged"],
  "it breaks off": [png(3, 3).subarray(0, 20), "damaged"],
  "a bomb of a GIF": [bytes("GIF89a", [255, 255, 255, 255, 0, 0, 0]), "too large"],
  "a bomb of a WebP": [bytes("RIFF", big(0), "WEBPVP8X", big(0), big(0), [255, 255, 255, 255, 255, 255]), "too large"],
  "a WebP of nothing": [bytes("RIFF", big(0), "WEBPVP8 "), "damaged"],
  "a JPEG of nothing": [bytes([255, 216, 255, 224]), "damaged"],
  "a JPEG of fill bytes": [new Uint8Array(10 * MANY).fill(255).with(1, 216), "damaged"],
  "a JPEG whose parts are empty": [bytes([255, 216], Array(50_000).fill([255, 224, 0, 0]).flat()), "damaged"],
  "an SVG with a script": [bytes("<svg><script>alert(1)</script></svg>"), "SVG"],
  "a web page": [bytes("<!DOCTYPE html><script>alert(1)</script>"), "web page"],
  "a PDF that is a web page": [bytes("%PDF-1.7 <script>alert(1)</script>"), "PDF"],
  "a photo of a phone": [bytes(big(24), "ftypheic"), "HEIC"],
  "an AVIF of nothing": [bytes(big(24), "ftypavif"), "damaged"],
  "a bomb of an AVIF": [
    bytes(big(12), "ftypavif", big(28), "meta", big(20), "ispe", big(0), big(-1), big(-1)),
    "too large",
  ],
  "an AVIF whose parts are empty": [bytes(big(12), "ftypavif", Array(50_000).fill(0)), "damaged"],
  "an archive": [bytes("PK", [3, 4], Array(30).fill(0)), "not a picture"],
  "a program": [bytes("#!/bin/sh\ntouch planted\n"), "not a picture"],
};

const NAMES = [
  "",
  " ",
  HTML,
  "../../etc/passwd",
  "C:\\autoexec.bat",
  "a\0b",
  "\u202egnp.tac",
  "😀".repeat(100),
  "x".repeat(10_000),
  "a\nb.png",
  "__proto__",
];

const TABLES = {
  // text, and a word of what has to be said
  nothing: ["", "no number yet"],
  blanks: [" \n\t\n ; ;\n", "no number yet"],
  words: ["one two", "“one”"],
  HTML: [`1 2\n3 ${HTML}`, "“<img”"],
  "a table of HTML": ["<table><tr><td>1</td></tr></table>", "“<table>"],
  "a formula": ["=SUM(A1:A9)\t1", "“=SUMA1:A9”"],
  "a command": ["=cmd|'/c calc'!A1\t1", "not a number"],
  infinite: ["1 1e999", "“1e999”"],
  "not a number": ["NaN 1", "“NaN”"],
  "a division by 0": ["1/0 2", "“1/0”"],
  ragged: ["1 2 3\n4 5", "Line 2 has two numbers"],
  "an empty cell": ["1\t\t3", "empty cell"],
  "a thousand or a decimal": ["1,000 2", "thousand"],
  emoji: ["😀 1", "“😀”"],
  "emoji cut in the middle": [`${"😀".repeat(40)} 1`, "…”"],
  "a turned word": ["\u202e123 4", "“\ufffd123”"],
  "10,000 digits": [DIGITS, "…”"],
  "a picture's address": ["data:image/png;base64,AAAA", "not a number"],
  "too wide": ["1 ".repeat(401), "1 × 401"],
  "too long": ["1\n".repeat(401), "401 × 1"],
  "very many rows": ["1\n".repeat(MANY), "200,000 × 1"],
  "very many columns": ["1,".repeat(MANY), "1 × 200,000"],
  "ragged, very long": [`${"1 ".repeat(MANY)}\n1`, "Line 2 has one number, line 1 has 200,000"],
  "beyond all": ["1 ".repeat(20 * MANY), "too long"],
  // Some of these took minutes, when patterns looked at them again and again.
  "very many spaces": [`1 2]${" ".repeat(MANY)}x`, "“x”"],
  "very many commas": [`${",".repeat(MANY)} 1`, "not a number"],
  "very many brackets": ["[".repeat(MANY), "no number yet"],
  "very many groups": [`${"123,".repeat(MANY - 1)}12\t1`, "…”"],
  "very many tabs": ["\t".repeat(MANY), "no number yet"],
};

/** As much of an Explorer as takes a picture of the learner's own. */
function makeOwn() {
  const heard = { said: "", taken: 0 };
  const own = new Own({
    model: { get: (name) => ({ size: 400, image: "grid", channel: "grey" })[name], on() {} },
    menus: { images: [{ name: "grid" }] },
    pictures: new Map(),
    picture: () =>
      pictureOf([
        [0, 1],
        [2, 3],
      ]),
    change: () => {
      heard.taken += 1;
    },
    announce: () => {
      heard.said = own.message;
    },
  });
  return { own, heard };
}

async function given(content, name) {
  const { own, heard } = makeOwn();
  globalThis.createImageBitmap = async () => {
    throw new DOMException("The source image could not be decoded.");
  }; // as browsers do
  try {
    await own.takeFile(Object.assign(new Blob([content]), { name }));
  } finally {
    delete globalThis.createImageBitmap;
  }
  return heard;
}

for (const [what, [content, word]] of Object.entries(FILES)) {
  test(`a file: ${what}`, async () => {
    const { said, taken } = await given(content, "picture.png");
    isSentence(said, said);
    assert.ok(said.startsWith("“picture.png”") && said.includes(word), said);
    assert.equal(taken, 0);
  });
}

test("a file's name is text, whatever it is", async () => {
  for (const name of NAMES) {
    const { said } = await given(bytes("PK"), name);
    isSentence(said, JSON.stringify(said));
    assert.ok(said.includes("is not a picture"), said);
  }
});

test("a file that is gone before it is read", async () => {
  const { own, heard } = makeOwn();
  await own.takeFile({
    name: "gone.png",
    slice: () => ({
      arrayBuffer: async () => {
        throw new Error("A requested file or directory could not be found.");
      },
    }),
  });
  isSentence(heard.said);
});

for (const [what, [text, word]] of Object.entries(TABLES)) {
  test(`a table: ${what}`, () => {
    const { own, heard } = makeOwn();
    const said = own.takeText(text);
    isSentence(said, said.slice(0, 200));
    assert.ok(said.includes(word), said);
    assert.equal(heard.taken, 0);
    own.takeTransfer({ getData: () => text, files: [] }); // dropped, or pasted on the picture
    isSentence(heard.said, heard.said);
    assert.equal(heard.taken, 0);
  });
}

test("a good table and a good picture are taken: the tests above can fail", async () => {
  const { own, heard } = makeOwn();
  assert.equal(own.takeText(`[[1, 2],${" ".repeat(MANY)}[3, 4]]`), "");
  assert.equal(heard.taken, 1);
  assert.deepEqual([...own.picture.data], [1, 2, 3, 4]);
});

/* ---- weights ---- */

const TYPED = [
  "",
  " ",
  HTML,
  "1/0",
  "0/0",
  "1e999",
  "-1e999",
  "NaN",
  "Infinity",
  "😀",
  "😀".repeat(50),
  "1,000",
  "--1",
  "1..2",
  "alert(1)",
  "__proto__",
  "\0",
  "\u202e1",
  DIGITS,
  `1/${DIGITS}`,
  "1,".repeat(MANY),
  " ".repeat(MANY),
];

test("what is no weight is named, and never taken", () => {
  for (const typed of TYPED) {
    assert.equal(parseWeight(typed), null, typed.slice(0, 40));
    isSentence(numberProblem(typed, "The weight stays 4"), typed.slice(0, 40));
  }
  assert.deepEqual(["1e308", "-1e-320", "0x10", `0.${"3".repeat(300)}`].map(parseWeight), [
    1e308,
    -1e-320,
    16,
    1 / 3 - 0,
  ]);
});

/* ---- settings ---- */

const SETTINGS = {
  channel: "grey",
  kernel: [
    [-1, 0, 1],
    [-2, 0, 2],
    [-1, 0, 1],
  ],
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
};
const GRID = pictureOf([
  [3, 3, 2, 1],
  [0, 0, 1, 3],
  [3, 1, 2, 2],
]);
const HUGE = [
  [1e308, -1e308],
  [1e308, 1e308],
];
// The largest that Python lets through: see LARGEST in settings.py.
const FAR = [
  { stride: 1600 },
  { dilation: 1600 },
  {
    padding: [
      [1600, 0],
      [0, 0],
    ],
  },
  { padding: 50, padding_mode: "circular" },
  { pool: "max", pool_size: 1600 },
  { pool: "max", pool_stride: 1600 },
  { pool: "average", pool_padding: 100 },
  { pool: "max", pool_padding: 100 },
  { shift: [1600, -1600] },
  { row: 16_000, col: 16_000 },
  { bias: 1e308 },
  { bias: -1e308, activation: "relu" },
  { kernel: HUGE },
  { kernel: HUGE, pool: "average" },
  { kernel: Array(11).fill(Array(11).fill(1e308)), padding: "full" },
];

test("settings at their largest give numbers, or remedies that work", () => {
  for (const change of FAR) {
    const settings = { ...SETTINGS, ...change };
    const result = explore(settings, GRID);
    const what = JSON.stringify(change);
    if (result.problem) {
      const found = remedies(settings, GRID, SETTINGS);
      assert.ok(found.length, what);
      for (const { label, change: mended } of found) {
        assert.match(label, /^\p{Lu}/u);
        assert.equal(explore({ ...settings, ...mended }, GRID).problem, null, `${what}: ${label}`);
      }
      if (result.problem === "kernel") continue;
    }
    const at = position(settings, result);
    const seen = trace(result, at);
    const sentence = windowSentence({
      ...at,
      trace: seen,
      digits: 2,
      relu: settings.activation === "relu",
      activated: seen.activated,
      pool: seen.pool,
    });
    isSentence(sentence, `${what}: ${sentence}`);
    const values = [...result.map.data];
    const image = { data: new Uint8ClampedArray(4 * values.length), width: result.map.cols, height: result.map.rows };
    for (const mode of ["signed", "clip", "absolute", "rescale", "wrap"])
      paintPlane(image, result.map, display(mode, values, 1e308, "light"));
  }
});

test("a picture of the largest numbers is explored", () => {
  for (const picture of [
    pictureOf([
      [1e308, -1e308],
      [1e308, 0],
    ]),
    pictureOf([
      [5e-324, -5e-324],
      [0, 0],
    ]),
  ]) {
    const result = explore({ ...SETTINGS, kernel: [[2]] }, picture);
    const texts = [...result.map.data].map((value) => number(value));
    assert.ok(
      texts.every((text) => /^−?[\d.,∞e]+$|^0$/.test(text)),
      texts.join(),
    );
  }
});

test("signals at their largest", () => {
  const settings = {
    signal: [1, -2, 1e308],
    kernel: [1e308, 1],
    stride: 1,
    padding: "valid",
    padding_mode: "zeros",
    dilation: 1,
    flip: false,
    position: 0,
  };
  for (const change of [
    {},
    { stride: 1600 },
    { padding: [1600, 1600] },
    { dilation: 1600 },
    { padding: 1600, padding_mode: "reflect" },
  ]) {
    const all = { ...settings, ...change };
    const { problem, output } = exploreSamples(all);
    if (problem) assert.ok(sampleRemedies(all, null).length);
    else assert.ok(output.every((value) => typeof value === "number"));
  }
});

/* ---- answers ---- */

const COMMON = { tolerance: 1e-6, mistakes: [], why: "So it is.", probes: [] };
const QUESTIONS = [
  { ...COMMON, kind: "number", answer: -28 },
  { ...COMMON, kind: "shape", answer: [3, 4] },
  {
    ...COMMON,
    kind: "choice",
    answer: "Edges",
    options: [
      ["Edges", "So it is."],
      ["Nothing", "Look again."],
    ],
  },
  {
    ...COMMON,
    kind: "array",
    answer: [
      [8, 7],
      [4, 5],
    ],
  },
  {
    ...COMMON,
    kind: "kernel",
    answer: [
      [1, 0],
      [0, -1],
    ],
  },
];
const ANSWERS = [
  "",
  " ",
  HTML,
  DIGITS,
  `1/${DIGITS}`,
  `${DIGITS}/${DIGITS}`,
  "1/0",
  "1e999",
  "NaN",
  "😀",
  "__proto__",
  "constructor",
  "\0",
  "\u202e1",
  "alert(1)",
  "1 2; 3",
  "x".repeat(MANY),
  "9,".repeat(MANY),
  " ".repeat(MANY),
  "(".repeat(MANY),
  "1 x ".repeat(MANY),
];

test("an answer is judged with a sentence, never right by accident", () => {
  for (const spec of QUESTIONS) {
    for (const answer of ANSWERS) {
      const { state, message } = judge(spec, asText(answer));
      assert.notEqual(state, "correct", answer.slice(0, 40));
      isSentence(message, `${answer.slice(0, 40)}: ${message}`);
    }
  }
});

/* ---- drawing ---- */

test("a stroke stays inside, wherever it leads", () => {
  const far = [NaN, Infinity, -Infinity, 1e9, -1e9, 1e308];
  for (const row of far) {
    for (const col of far) {
      const cells = strokeCells({ row: 16, col: 16 }, { row, col }, 4.6);
      assert.ok(cells.length <= 1024 && cells.every((cell) => cell >= 0 && cell < 1024));
      assert.ok(cellsBetween({ row: NaN, col: NaN }, { row, col }).length <= 1 || Number.isFinite(row));
    }
  }
});

test("paint outside of the picture, and paint that a large picture cannot hold", () => {
  const { own, heard } = makeOwn();
  own.dab([
    { row: -1, col: 0 },
    { row: 1e9, col: 1e9 },
  ]);
  own.finish();
  assert.equal(heard.taken, 0);
  own.draft = { data: { length: 10 * MANY } };
  for (const value of [1e308, -1, 0.5]) isSentence(own.paintProblem(value));
});
