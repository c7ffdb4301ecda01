/** The learner's own input and the editing of kernels, without a browser. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { display, paintPlane, wrapped } from "../../js/src/render/colormaps.js";
import { movedPicture } from "../../js/src/core/pipeline.ts";
import { KernelEdits, editedWeight, normalised, transposed } from "../../js/src/state/kernel-history.ts";
import { checkEnd, checkHead, containerKind, pictureSize, planesOf, shrunk } from "../../js/src/state/decode-image.ts";
import { matrixText, parseMatrix } from "../../js/src/text/parse-numbers.ts";
import { readPicture } from "../../js/src/state/images.ts";
import { Own, bytesOf, cellsBetween, isByte, nameOf, pictureOf, shownRange } from "../../js/src/state/user-image.ts";

/* ---- numbers as text ---- */

test("a matrix as learners write it", () => {
  const rows = [
    [1, 2, 3],
    [4, 5, 6],
  ];
  for (const text of [
    "1 2 3; 4 5 6",
    "1 2 3\n4 5 6",
    "1,2,3\n4,5,6",
    "1, 2, 3; 4, 5, 6;",
    "1\t2\t3\r\n4\t5\t6\r\n",
    "\n 1  2 3 \n\n4 5 6\n",
    "[[1, 2, 3], [4, 5, 6]]",
    "[[1 2 3]\n [4 5 6]]",
    "array([[1, 2, 3],\n       [4, 5, 6]], dtype=uint8)",
    "[[1., 2., 3.],\n [4., 5., 6.]]",
  ])
    assert.deepEqual(parseMatrix(text), { rows }, text);
  assert.deepEqual(parseMatrix("−1 1/9 0,5\t").rows, undefined); // a tab makes columns, and these words are no numbers
  assert.deepEqual(parseMatrix("−1 1/9 0,5 1e-3").rows, [[-1, 1 / 9, 0.5, 0.001]]);
  assert.deepEqual(parseMatrix("0,5\t-1,25\n2\t3").rows, [
    [0.5, -1.25],
    [2, 3],
  ]);
  assert.deepEqual(parseMatrix("7").rows, [[7]]);
});

test("invalid tables of numbers are reported with the line and the word", () => {
  for (const [text, ...words] of [
    ["1 2\n3 x", "Line 2", "“x”", "1/9"],
    ["1 2; 3 4; 5 six", "Line 3", "“six”"],
    ["1 2\n\n3", "Line 3 has one number", "line 1 has two"],
    ["1 2; 3 4 5", "Line 2 has three numbers", "line 1 has two"],
    ["1\t\t3", "Line 1", "empty cell", "Type 0"],
    ["1 2\n1,000 2", "Line 2", "“1,000”", "thousand"],
    ["1 2\n3 <img src=x onerror=alert(1)>", "Line 2", "“<img”"],
    ["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "“aaaaaaaaaaaaaaa…”"],
    ["NaN 1", "“NaN”"],
    ["Infinity", "“Infinity”"],
    ["1/0", "“1/0”"],
    ["", "no number yet"],
    [" \n ; ;\n", "no number yet"],
    ["1 ".repeat(3_000_000), "too long"],
  ]) {
    const { rows, problem } = parseMatrix(text);
    assert.equal(rows, undefined, text.slice(0, 40));
    for (const word of words) assert.ok(problem.includes(word), `${problem} / ${word}`);
  }
});

test("numbers written out are read back exactly", () => {
  const rows = [
    [0.1 + 0.2, -1 / 3, 1e-300],
    [255, -0.5, 123456789.125],
  ];
  const picture = pictureOf(rows);
  assert.deepEqual(parseMatrix(matrixText(picture)).rows, rows);
});

/* ---- files ---- */

const bytes = (...parts) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? [...part].map((letter) => letter.charCodeAt(0)) : part)),
  );
const big = (n) => [n >> 24, n >> 16, n >> 8, n].map((v) => v & 255);
const PNG = (rows, cols) => bytes([0x89], "PNG\r\n", [26], "\n", big(13), "IHDR", big(cols), big(rows));
const JPEG = bytes([
  0xff, 0xd8, 0xff, 0xe1, 0, 6, 1, 2, 3, 4, 0xff, 0xc4, 0, 3, 0, 0xff, 0xff, 0xc2, 0, 17, 8, 1, 44, 2, 88,
]);

const box = (name, ...parts) => [...bytes(big(8 + bytes(...parts).length), name, ...parts)];
const ispe = (rows, cols) => box("ispe", big(0), big(cols), big(rows));
// A tile, the whole, a preview, and bytes of the picture that only look like a size.
const AVIF = (rows, cols) =>
  bytes(
    box("ftyp", "avif", big(0), "mif1"),
    box("meta", big(0), ispe(8, 8), ispe(rows, cols), ispe(4, 4)),
    box("mdat", ispe(60_000, 60_000)),
  );
const cases = JSON.parse(await readFile(new URL("../cases/containers.json", import.meta.url)));

test("a picture's size is read from its first bytes", () => {
  assert.deepEqual(pictureSize(PNG(300, 600)), [300, 600]);
  assert.deepEqual(pictureSize(JPEG), [300, 600]);
  assert.deepEqual(pictureSize(bytes("GIF89a", [0x58, 2, 0x2c, 1])), [300, 600]);
  assert.deepEqual(
    pictureSize(bytes("RIFF", big(0), "WEBPVP8 ", big(0), [0, 0, 0, 0x9d, 1, 0x2a, 0x58, 0x42, 0x2c, 0x81])),
    [300, 600],
  );
  assert.deepEqual(pictureSize(bytes("RIFF", big(0), "WEBPVP8L", big(0), [0x2f, 0x57, 0xc2, 0x4a, 0])), [300, 600]);
  assert.deepEqual(
    pictureSize(bytes("RIFF", big(0), "WEBPVP8X", big(0), big(0), [0x57, 2, 0, 0x2b, 1, 0])),
    [300, 600],
  );
  assert.deepEqual(pictureSize(AVIF(300, 600)), [300, 600]);
  assert.equal(pictureSize(bytes("plain text")), null);
});

test("HEIC, AVIF and films are distinguished by all their brands, as in Python", () => {
  for (const { kind, brands } of cases)
    assert.equal(containerKind(bytes(box("ftyp", brands[0], big(0), ...brands.slice(1)))), kind, brands.join());
  assert.equal(containerKind(bytes("ftypheic")), null);
});

test("a file that cannot be opened is rejected before it is decoded", () => {
  for (const [head, ...words] of [
    [bytes(), "empty", "0 bytes"],
    [bytes("row,col\n1,2"), "not a picture", "PNG, JPEG, GIF, WebP or AVIF"],
    [bytes("<?xml?><svg>"), "SVG"],
    [bytes("%PDF-1.7"), "PDF"],
    [bytes(big(24), "ftypheic"), "HEIC"],
    [PNG(50_000, 50_000), "too large", "50,000 × 50,000", "50 million"],
    [AVIF(50_000, 50_000), "too large", "50,000 × 50,000"],
    [bytes(box("ftyp", "avif")), "damaged"],
    [bytes(box("ftyp", "qt  ")), "a film"],
    [PNG(0, 5), "damaged"],
    [PNG(3, 3).subarray(0, 18), "damaged"],
    [JPEG.subarray(0, 12), "damaged"],
  ]) {
    assert.throws(
      () => checkHead(head, "“a.png”"),
      (error) => words.every((word) => error.message.includes(word)) && error.message.startsWith("“a.png”"),
      words.join(),
    );
  }
  for (const head of [PNG(7000, 7000), JPEG, AVIF(7000, 7000)]) checkHead(head, "“a.png”");
});

test("a file that breaks off is rejected wherever it does, and what follows a picture is ignored", async () => {
  const files = JSON.parse(await readFile(new URL("../cases/picture_files.json", import.meta.url)));
  for (const { kind, end, base64 } of files) {
    const file = new Uint8Array(Buffer.from(base64, "base64"));
    for (let cut = 40; cut < end; cut += 1)
      assert.throws(() => checkEnd(file.subarray(0, cut)), RangeError, `${kind}, ${cut}`);
    for (const whole of [file.subarray(0, end), file, bytes([...file], "and more")]) checkEnd(whole);
  }
  assert.ok(files.length > 7);
});

test("pictures shrink as in Python", () => {
  // convlab.images._shrink, by hand: 1068 x 1600 to 400 is 267 x 400
  assert.deepEqual(shrunk(1068, 1600, 400), [267, 400]);
  assert.deepEqual(shrunk(1600, 1, 400), [400, 1]);
  assert.deepEqual(shrunk(3, 2, 2), [2, 1]);
  assert.deepEqual(shrunk(4, 3, 2), [2, 2]);
  assert.deepEqual(shrunk(9, 7, 400), [9, 7]);
});

test("a picture without colour has one channel", () => {
  assert.deepEqual(planesOf(Uint8ClampedArray.from([7, 7, 7, 255, 9, 9, 9, 255])), {
    channels: 1,
    whole: true,
    data: Float64Array.from([7, 9]),
  });
  assert.deepEqual([...planesOf(Uint8ClampedArray.from([7, 7, 7, 255, 9, 8, 9, 255])).data], [7, 7, 7, 9, 8, 9]);
});

/* ---- the own picture ---- */

/** The part of a widget's model that user-image.ts and kernel-history.ts use. */
class Model {
  constructor(state) {
    this.state = state;
    this.heard = {};
    this.sent = [];
  }

  get(name) {
    return this.state[name];
  }

  set(name, value) {
    this.state[name] = value;
    for (const act of this.heard[name] ?? []) act();
  }

  on(events, act) {
    for (const event of events.split(" ")) {
      const name = event.replace("change:", "");
      this.heard[name] ??= [];
      this.heard[name].push(act);
    }
  }
}

function makeStore(state = {}) {
  const cat = {
    name: "cat",
    rows: 2,
    cols: 3,
    channels: 3,
    whole: true,
    low: 0,
    high: 255,
    data: Float64Array.from({ length: 18 }, (_, i) => 10 * i),
  };
  const grid = {
    name: "grid",
    rows: 2,
    cols: 3,
    channels: 1,
    whole: true,
    low: 0,
    high: 3,
    data: Float64Array.from([0, 1, 2, 3, 0, 1]),
  };
  const model = new Model({
    image: "grid",
    channel: "grey",
    size: 400,
    own: null,
    kernel: [
      [1, 2],
      [3, 4],
    ],
    ...state,
  });
  const store = {
    model,
    pictures: new Map([
      ["cat", cat],
      ["grid", grid],
    ]),
    listeners: new Set(),
    announced: 0,
    menus: {
      images: [{ name: "cat" }, { name: "grid" }],
      kernels: [
        {
          weights: [
            [1, 2],
            [3, 4],
          ],
        },
        { weights: [[0, 1, 0]] },
      ],
    },
    announce() {
      this.announced += 1;
    },
    change(change) {
      const fresh = Object.entries(change).filter(
        ([name, value]) => JSON.stringify(model.get(name)) !== JSON.stringify(value),
      );
      for (const [name, value] of fresh) model.set(name, value);
      if (fresh.length) model.sent.push(Object.fromEntries(fresh));
    },
    writeControls() {},
    pictureOf(name) {
      return this.pictures.get(name);
    },
    picture() {
      const { draft, picture } = this.own;
      return draft ?? (picture?.name === model.get("image") ? picture : this.pictureOf(model.get("image")));
    },
  };
  store.own = new Own(store);
  return store;
}

/** What Python would make of the bytes that were sent. */
const received = ({ dtype, data }) => [
  ...(dtype === "uint8" ? new Uint8Array(data.buffer) : new Float64Array(data.buffer)),
];

test("a picture travels as bytes, and comes back the same", () => {
  for (const rows of [[[0, 128, 255]], [[0.1, -3, 256]]]) {
    const picture = pictureOf(rows);
    const own = {
      rows: 1,
      cols: 3,
      channels: 1,
      dtype: picture.whole ? "uint8" : "float64",
      data: new DataView(bytesOf(picture)),
    };
    assert.deepEqual(received(own), rows[0]);
    assert.deepEqual([...readPicture(own).data], rows[0]);
  }
  assert.deepEqual([0, 255, 256, -1, 0.5].map(isByte), [true, true, false, false, false]);
});

test("equal pictures share a name; other pixels, shapes and kinds have others", () => {
  const name = (picture) => nameOf(picture, bytesOf(picture));
  assert.equal(
    name(
      pictureOf([
        [1, 2],
        [3, 4],
      ]),
    ),
    name(
      pictureOf([
        [1, 2],
        [3, 4],
      ]),
    ),
  );
  const others = [
    [[1, 2, 3, 4]],
    [
      [1, 2],
      [3, 5],
    ],
    [
      [1, 2],
      [3, 4.5],
    ],
    [
      [2, 1],
      [3, 4],
    ],
  ].map((rows) => name(pictureOf(rows)));
  assert.equal(
    new Set([
      ...others,
      name(
        pictureOf([
          [1, 2],
          [3, 4],
        ]),
      ),
    ]).size,
    5,
  );
});

test("black and white of an own picture are those of Python", () => {
  // _images.py, _shown_range
  assert.deepEqual(shownRange([0, 31], true), { low: 0, high: 31 });
  assert.deepEqual(shownRange([0, 32], true), { low: 0, high: 255 });
  assert.deepEqual(shownRange([-2, 400], false), { low: -2, high: 400 });
  assert.deepEqual(shownRange([0, 0], true), { low: 0, high: 1 });
  assert.deepEqual(shownRange([3, 9], false), { low: 0, high: 9 });
});

test("a line of pixels leaves no gap", () => {
  const cells = cellsBetween({ row: 0, col: 0 }, { row: 2, col: -5 });
  assert.equal(cells.length, 5);
  assert.deepEqual(cells.at(-1), { row: 2, col: -5 });
  cells.reduce(
    (last, cell) => {
      assert.ok(Math.abs(cell.row - last.row) <= 1 && Math.abs(cell.col - last.col) <= 1);
      return cell;
    },
    { row: 0, col: 0 },
  );
  assert.deepEqual(cellsBetween({ row: 1, col: 1 }, { row: 1, col: 1 }), [{ row: 1, col: 1 }]);
});

test("a stroke is one message, seen at once, and the picture painted over stays as it was", () => {
  const store = makeStore();
  const { own, model } = store;
  own.value = 7;
  own.dab([
    { row: 0, col: 1 },
    { row: -1, col: 0 },
    { row: 0, col: 3 },
  ]);
  own.dab([{ row: 1, col: 2 }]);
  assert.deepEqual([...store.picture().data], [0, 7, 2, 3, 0, 7]);
  assert.deepEqual(model.sent, []);
  own.finish();
  assert.equal(model.sent.length, 1);
  const [{ own: sent, image }] = model.sent;
  assert.equal(image, sent.name);
  assert.deepEqual([sent.rows, sent.cols, sent.channels, sent.dtype, sent.origin], [2, 3, 1, "uint8", "grid"]);
  assert.deepEqual(received(sent), [0, 7, 2, 3, 0, 7]);
  assert.deepEqual([...store.pictures.get("grid").data], [0, 1, 2, 3, 0, 1]);
  own.value = -0.5;
  own.dab([{ row: 1, col: 0 }]);
  own.finish();
  assert.deepEqual(received(model.get("own")), [0, 7, 2, -0.5, 0, 7]);
  own.restore();
  assert.equal(model.get("image"), "grid");
  assert.equal(own.entry(), model.get("own").name); // the menu's “Own” leads back to it
});

test("a picture that was opened and then painted on is sent once, and restored in a new page", () => {
  const { own, model } = makeStore();
  own.takeText("1 2; 3 4");
  own.value = 9;
  for (const col of [0, 1]) {
    own.dab([{ row: 0, col }]);
    own.finish();
  }
  assert.deepEqual(
    model.sent.map((change) => Object.hasOwn(change, "own_original")),
    [false, true, false],
  );
  const page = makeStore({ image: model.get("image"), own: model.get("own"), own_original: model.get("own_original") });
  page.own.load();
  assert.deepEqual([...page.picture().data], [9, 9, 3, 4]);
  page.own.restore();
  assert.deepEqual([...page.picture().data], [1, 2, 3, 4]);
  page.model.set("image", "grid");
  assert.equal(page.own.entry(), page.model.get("own").name);
});

test("a stroke that changes nothing sends nothing", () => {
  const { own, model } = makeStore();
  own.value = 3;
  own.dab([{ row: 1, col: 0 }]);
  own.finish();
  assert.deepEqual(model.sent, []);
  assert.equal(own.draft, null);
});

test("a colour picture takes grey paint in all channels, or paint in the one that is shown", () => {
  const store = makeStore({ image: "cat" });
  const { own, model } = store;
  own.value = 99;
  own.dab([{ row: 0, col: 0 }]);
  own.finish();
  assert.deepEqual(received(model.get("own")).slice(0, 6), [99, 99, 99, 30, 40, 50]);
  model.set("channel", "green");
  own.value = 5;
  own.dab([{ row: 0, col: 1 }]);
  own.finish();
  assert.deepEqual(received(model.get("own")).slice(0, 6), [99, 99, 99, 30, 5, 50]);
});

test("on a shifted picture, paint appears under the pointer", () => {
  const { own, model } = makeStore();
  assert.equal(own.takeText("1 2; 3 4"), "");
  model.set("shift", [0, 1]); // seen: 1 1; 3 3
  own.value = 9;
  own.dab([{ row: 1, col: 1 }]);
  assert.deepEqual([...movedPicture(own.draft, [0, 1]).data], [1, 1, 9, 9]);
  own.dab([{ row: 0, col: 0 }]); // a repeated border pixel is the one that it repeats
  assert.deepEqual([...movedPicture(own.draft, [0, 1]).data], [9, 9, 9, 9]);
  own.finish();
  assert.deepEqual(received(model.get("own")), [9, 2, 9, 4]);
});

test("an opened or typed picture can be restored after strokes", () => {
  const { own, model } = makeStore();
  assert.equal(own.takeText("1 2; 3 4.5"), "");
  const typed = model.get("image");
  own.value = 0;
  for (const col of [0, 1]) {
    own.dab([{ row: 0, col }]);
    own.finish();
  }
  assert.deepEqual(received(model.get("own")), [0, 0, 3, 4.5]);
  own.restore();
  assert.equal(model.get("image"), typed);
  assert.deepEqual(received(model.get("own")), [1, 2, 3, 4.5]);
  assert.equal(own.original, null);
});

test("another picture from the menu or Python ends a stroke without a trace", () => {
  const store = makeStore();
  store.own.value = 9;
  store.own.dab([{ row: 0, col: 0 }]);
  store.model.set("image", "cat");
  store.own.finish();
  assert.equal(store.picture().name, "cat");
  assert.deepEqual(store.model.sent, []);
});

test("invalid input gets a message and changes nothing", () => {
  const { own, model } = makeStore({ size: 8 });
  assert.match(own.takeText("1 2\n3"), /^Line 2 has one number/);
  assert.match(own.takeText("1 ".repeat(9)), /1 × 9 numbers; at most 8 × 8/);
  assert.equal(own.entry(), null);
  assert.match(own.message, /no picture of your own yet/);
  model.set("channel", "red");
  assert.equal(own.message, ""); // the next setting takes the sentence away
  assert.deepEqual(model.sent, []);
});

test("a large picture takes only whole bytes, which fit into one message", () => {
  const store = makeStore();
  store.pictures.set("grid", { ...store.pictures.get("grid"), data: new Float64Array(1_100_000) });
  assert.equal(store.own.paintProblem(200), "");
  assert.match(store.own.paintProblem(-1), /−1 cannot be painted.*0 to 255/);
  assert.equal(makeStore().own.paintProblem(-1), "");
});

test("a page that is opened again has the own picture and the one that it was painted on", () => {
  const first = makeStore();
  first.own.value = 3;
  first.own.dab([{ row: 0, col: 0 }]);
  first.own.finish();
  const again = makeStore({ own: first.model.get("own"), image: first.model.get("image") });
  again.own.load();
  assert.deepEqual([...again.picture().data], [3, 1, 2, 3, 0, 1]);
  assert.equal(again.own.original.name, "grid");
});

/* ---- editing the kernel ---- */

function makeEdits(kernel) {
  const store = makeStore(kernel ? { kernel } : {});
  return { store, model: store.model, edits: new KernelEdits(store) };
}

test("transposed and normalised kernels", () => {
  assert.deepEqual(
    transposed([
      [1, 2, 3],
      [4, 5, 6],
    ]),
    [
      [1, 4],
      [2, 5],
      [3, 6],
    ],
  );
  assert.deepEqual(
    normalised([
      [1, 2],
      [3, 2],
    ]),
    [
      [0.125, 0.25],
      [0.375, 0.25],
    ],
  );
  assert.deepEqual(normalised([[-2]]), [[1]]);
  assert.equal(normalised([[1, -1]]), null);
  assert.equal(normalised([[0.1, 0.2, -0.3]]), null); // rounding noise is no sum
  assert.equal(normalised([[0]]), null);
  assert.equal(editedWeight([[1, 2]], [[1, 3]]), "0,1");
  assert.equal(editedWeight([[1, 2]], [[2, 3]]), null);
  assert.equal(editedWeight([[1, 2]], [[1], [2]]), null);
});

test("undo goes back step by step, reset to the kernel it came from", () => {
  const { model, edits } = makeEdits();
  const steps = [
    [
      [9, 2],
      [3, 4],
    ],
    [
      [9, 8],
      [3, 4],
    ],
    [
      [9, 8, 1],
      [3, 4, 1],
    ],
  ];
  for (const kernel of steps) {
    model.set("kernel", kernel);
    edits.settle();
  }
  edits.transpose();
  assert.deepEqual(model.get("kernel"), [
    [9, 3],
    [8, 4],
    [1, 1],
  ]);
  for (const kernel of [
    steps[2],
    steps[1],
    steps[0],
    [
      [1, 2],
      [3, 4],
    ],
  ]) {
    edits.undo();
    assert.deepEqual(model.get("kernel"), kernel);
  }
  assert.equal(edits.past.length, 0);
  edits.undo(); // nothing is left, nothing happens
  assert.deepEqual(model.get("kernel"), [
    [1, 2],
    [3, 4],
  ]);
  model.set("kernel", [[0, 1, 0]]); // another named kernel
  model.set("kernel", [[5, 1, 0]]);
  model.set("kernel", [
    [5, 6, 7],
    [8, 9, 1],
  ]);
  assert.equal(edits.canReset, true);
  edits.reset();
  assert.deepEqual(model.get("kernel"), [[0, 1, 0]]);
  assert.equal(edits.canReset, false);
  edits.undo(); // a reset can be undone, too
  assert.deepEqual(model.get("kernel"), [
    [5, 6, 7],
    [8, 9, 1],
  ]);
});

test("the digits of one weight are one step, and Escape leaves none", () => {
  const { model, edits } = makeEdits();
  for (const weight of [-1, -12, -12.5])
    model.set("kernel", [
      [weight, 2],
      [3, 4],
    ]);
  assert.equal(edits.past.length, 1);
  edits.settle();
  for (const weight of [7, -12.5])
    model.set("kernel", [
      [weight, 2],
      [3, 4],
    ]);
  assert.equal(edits.past.length, 1);
  edits.undo();
  assert.deepEqual(model.get("kernel"), [
    [1, 2],
    [3, 4],
  ]);
});

test("Reset restores a kernel that Python gave; a sum of 0 cannot be normalised, with a message", () => {
  const { store, model, edits } = makeEdits([[2, -2]]);
  edits.normalise();
  assert.match(edits.message, /the sum is 0/);
  assert.equal(store.announced, 1);
  model.set("kernel", [[2, 2]]);
  assert.equal(edits.message, "");
  edits.normalise();
  assert.deepEqual(model.get("kernel"), [[0.5, 0.5]]);
  edits.reset();
  assert.deepEqual(model.get("kernel"), [[2, -2]]);
});

/* ---- wrapping ---- */

test("wrapping is that of unsigned bytes", () => {
  const values = [-513, -256, -28, -1, -0.9, 0, 86.7, 255, 256, 300.5, 1e6];
  assert.deepEqual(
    values.map(wrapped).map((v) => v + 0),
    [...Uint8Array.from(values)],
  );
  const plane = { data: Float64Array.from(values), rows: 1, cols: values.length };
  const image = { data: new Uint8ClampedArray(4 * values.length) };
  paintPlane(image, plane, display("wrap", plane.data, 1, "light"));
  assert.deepEqual(
    [...image.data].filter((_, i) => i % 4 === 0),
    [...Uint8Array.from(values)],
  );
});
