/** The contract with the page's host, the store of the settings, and links between Explorers. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { passOn } from "../../js/src/state/links.ts";
import { change, isPage, scoped, send, together, watch } from "../../js/src/state/model.ts";
import { Store } from "../../js/src/state/store.ts";
import { WidgetModel } from "./widget-model.mjs";

const pause = () => new Promise((done) => setTimeout(done));

test("listeners end with their view", () => {
  const model = new WidgetModel({ row: 0 });
  const view = new AbortController();
  let heard = 0;
  watch(scoped(model, view.signal), ["row"], () => (heard += 1));
  model.set("row", 1);
  view.abort();
  model.set("row", 2);
  assert.deepEqual([heard, model.listening], [1, 0]);
  watch(scoped(model, view.signal), ["row"], () => (heard += 1)); // too late: the view has gone
  assert.equal(model.listening, 0);
});

test("several changes are one message, and traits that are undefined stay", () => {
  const model = new WidgetModel({ row: 0, col: 0, stride: 1 });
  change(model, { row: 1, col: 2, stride: undefined });
  assert.deepEqual(model.saved, [["row", "col"]]);
  assert.equal(model.get("stride"), 1);
});

test("a page whose kernel is gone goes on alone", () => {
  const model = new WidgetModel({ row: 0 });
  model.closed = true;
  change(model, { row: 1 });
  send(model);
  assert.equal(model.get("row"), 1);
});

test("an exported page says so in its state", () => {
  assert.equal(isPage(new WidgetModel({ _page: true })), true);
  assert.equal(isPage(new WidgetModel({})), false);
});

test("an act that is due is done once", async () => {
  let done = 0;
  const soon = together(() => (done += 1));
  for (let i = 0; i < 5; i++) soon();
  assert.equal(done, 0);
  await pause();
  soon();
  await pause();
  assert.equal(done, 2);
});

/* ---- the store ---- */

class Settings extends Store {
  get menus() {
    return null;
  }
}

const table = {
  SETTINGS: ["stride", "kernel"],
  CONTROLS: {
    stride: { read: (control) => ({ stride: control.get("value") }), write: ({ stride }) => ({ value: stride }) },
    reset: { read: () => null, write: () => ({}), act: (control) => control.acted() },
    typed: {
      read: (control) => ({ stride: control.get("value") }),
      write: () => ({}),
      keep: (settings, control) => settings.stride === control.get("value"),
    },
  },
  readSettings: (model) => ({ stride: model.get("stride"), kernel: model.get("kernel") }),
};

function makeStore() {
  const model = new WidgetModel({ stride: 1, kernel: [[1, 2]] });
  const store = new Settings(model, table);
  const control = (name, value) => {
    const made = { value, written: [], get: () => made.value, write: (state) => made.written.push(state) };
    store.controls.add({ name, control: made });
    return made;
  };
  return { model, store, control };
}

test("a control changes the setting, and all controls show it", async () => {
  const { model, store, control } = makeStore();
  const [used, other] = [control("stride", 3), control("stride", 1)];
  store.readControl("stride", used);
  assert.deepEqual([model.get("stride"), model.saved], [3, [["stride"]]]);
  await pause();
  assert.deepEqual([used.written, other.written], [[{ value: 3 }], [{ value: 3 }]]);
});

test("a control that shows the setting already, and a value that is equal, send nothing", () => {
  const { model, store, control } = makeStore();
  store.readControl("typed", control("typed", 1));
  store.change({ kernel: [[1, 2]], stride: undefined });
  assert.deepEqual(model.saved, []);
  store.change({ kernel: [[1, 3]], stride: 1 });
  assert.deepEqual(model.saved, [["kernel"]]);
});

test("a control without a setting acts", () => {
  const { model, store, control } = makeStore();
  const button = control("reset");
  let acted = 0;
  button.acted = () => (acted += 1);
  store.readControl("reset", button);
  assert.deepEqual([acted, model.saved], [1, []]);
});

test("a change from Python, of several settings, writes the controls once", async () => {
  const { model, control } = makeStore();
  const shown = control("stride", 1);
  model.set("stride", 2);
  model.set("kernel", [[0]]);
  await pause();
  assert.deepEqual(shown.written, [{ value: 2 }]);
});

/* ---- links ---- */

function linkedPair() {
  const models = {
    a: new WidgetModel({ row: 0, stride: 1, links: [{ names: ["row", "kernel"], others: ["b", "gone"] }] }),
    b: new WidgetModel({ row: 0, stride: 1, links: [{ names: ["row"], others: ["a"] }] }),
  };
  const host = {
    getModel: async (reference) => models[reference] ?? Promise.reject(new Error("it has been closed")),
  };
  return { ...models, host };
}

test("a linked setting is passed on and sent, once; no other is", async () => {
  const { a, b, host } = linkedPair();
  const life = new AbortController();
  for (const model of [a, b]) passOn(model, host, life.signal);
  await pause();
  a.set("row", 4);
  a.set("stride", 2);
  assert.deepEqual([b.get("row"), b.get("stride"), b.saved], [4, 1, [["row"]]]);
  b.set("row", 1);
  assert.equal(a.get("row"), 1);
  a.set("kernel", [[1]]);
  a.set("kernel", [[1]]); // an equal one
  assert.equal(b.saved.filter((names) => names.includes("kernel")).length, 1);
  life.abort();
  a.set("row", 7);
  assert.deepEqual([b.get("row"), a.listening + b.listening], [1, 0]);
});

test("a link that ends, or is made later, is followed", async () => {
  const { a, b, host } = linkedPair();
  passOn(a, host, new AbortController().signal);
  await pause();
  const [link] = a.get("links");
  a.set("links", []);
  a.set("row", 5);
  assert.equal(b.get("row"), 0);
  a.set("links", [link]);
  await pause();
  a.set("row", 6);
  assert.equal(b.get("row"), 6);
});
