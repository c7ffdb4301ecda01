/** The images that a widget can show: its own, and those of the menus, which all widgets share. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { Gallery, readPicture } from "../../js/src/state/images.ts";
import { WidgetModel } from "./widget-model.mjs";

const sent = (name, ...values) => ({
  name,
  label: name,
  rows: 1,
  cols: values.length,
  channels: 1,
  dtype: "uint8",
  low: 0,
  high: 255,
  data: new DataView(Uint8Array.from(values).buffer),
});

function gallery({ own = {}, shared = { cat: sent("cat", 1, 2) }, image = "cat" } = {}) {
  const model = new WidgetModel({ pictures: own, image_menu: [], kernel_menu: [], image });
  const store = new Gallery(model, new WidgetModel({ pictures: shared }), {
    CONTROLS: {},
    SETTINGS: ["image"],
    readSettings: () => ({}),
  });
  return { model, store };
}

test("a picture is that of the widget, or one of the menus", () => {
  const { store } = gallery({ own: { own_1: sent("own_1", 7) } });
  assert.deepEqual([...store.picture().data], [1, 2]);
  assert.deepEqual([...store.pictureOf("own_1").data], [7]);
  assert.equal(store.pictureOf("none"), undefined);
});

test("widgets that share a picture read it once, and each its own", () => {
  const shared = { cat: sent("cat", 1, 2), dog: sent("dog", 1, 2) };
  const [one, other] = [gallery({ shared }), gallery({ shared })];
  assert.equal(one.store.picture(), other.store.picture());
  assert.notEqual(one.store.picture(), one.store.pictureOf("dog"));
});

test("a picture that arrives later is shown at once; one that is no longer sent is dropped", () => {
  const { model, store } = gallery({ image: "own_1" });
  assert.equal(store.picture(), undefined);
  let told = 0;
  store.listeners.add(() => (told += 1));
  model.set("pictures", { own_1: sent("own_1", 9) });
  assert.equal(told, 1);
  assert.deepEqual([...store.picture().data], [9]);
  model.set("pictures", {});
  assert.equal(store.picture(), undefined);
});

test("bytes and numbers of 64 bits are read, also as a part of a message", () => {
  const message = new ArrayBuffer(24);
  new Uint8Array(message).set([5, 6], 3);
  new Float64Array(message)[2] = -0.5;
  const bytes = { ...sent("a", 5, 6), data: new DataView(message, 3, 2) };
  assert.deepEqual([...readPicture(bytes).data, readPicture(bytes).whole], [5, 6, true]);
  const numbers = { ...sent("b", 1), dtype: "float64", data: new DataView(message, 16, 8) };
  assert.deepEqual([...readPicture(numbers).data, readPicture(numbers).whole], [-0.5, false]);
});
