/** The pictures that a widget holds in the page. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { Gallery } from "../../js/src/state/images.ts";

const picture = (name) => {
  const values = {
    name,
    label: name,
    rows: 1,
    cols: 2,
    channels: 1,
    dtype: "uint8",
    low: 0,
    high: 255,
    data: new DataView(new ArrayBuffer(2)),
  };
  return { get: (key) => values[key] };
};

/** A model whose manager knows some pictures, and says of others that there are none, as ipywidgets does. */
function gallery(known) {
  const values = { pictures: [], image_menu: [], kernel_menu: [], image: "a" };
  const listeners = {};
  const model = {
    widget_manager: {
      get_model: (id) => {
        if (!known[id]) throw new Error("widget model not found");
        return Promise.resolve(known[id]);
      },
    },
    get: (name) => values[name],
    on: (event, listener) => (listeners[event] = listener),
    set: () => model,
  };
  const store = new Gallery(model, { CONTROLS: {}, SETTINGS: [], readSettings: () => ({}) });
  const list = (...ids) => {
    values.pictures = ids.map((id) => `IPY_MODEL_${id}`);
    return listeners["change:pictures"]();
  };
  return { store, list };
}

test("a picture that is no longer listed is dropped", async () => {
  const { store, list } = gallery({ a: picture("a"), b: picture("b"), c: picture("c") });
  await list("a", "b");
  const [first] = store.pictures.values();
  await list("a", "c");
  assert.deepEqual([...store.pictures.keys()], ["a", "c"]);
  assert.equal(store.picture(), first); // read once
});

test("a picture that has been closed does not prevent the others from loading", async () => {
  const { store, list } = gallery({ a: picture("a") });
  await list("gone", "a");
  assert.deepEqual([...store.pictures.keys()], ["a"]);
});

test("of two lists at once, the last one is loaded", async () => {
  const { store, list } = gallery({ a: picture("a"), b: picture("b") });
  await Promise.all([list("a", "b"), list("b")]);
  assert.deepEqual([...store.pictures.keys()], ["b"]);
});
