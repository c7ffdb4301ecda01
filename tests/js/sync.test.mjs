/** Whom the page tells: Python, as long as it is there. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { tell, tellAtRest, tellSoon } from "../../js/src/state/sync.ts";

function widget(manager) {
  const model = {
    told: 0,
    widget_manager: manager,
    save_changes: () => (model.told += 1),
    _buffered_state_diff: {},
    _expectedEchoMsgIds: new Map(),
  };
  model.set = () => model;
  return model;
}

const HEARD = { "a kernel": { kernel: { isDisposed: false } }, "an exported page": {}, "no manager": undefined };
for (const [name, manager] of Object.entries(HEARD)) {
  test(`${name} is told`, () => {
    const model = widget(manager);
    tell(model);
    assert.equal(model.told, 1);
  });
}

const CLOSED = {
  "without a kernel": { kernel: null },
  "with a kernel that was let go": { kernel: { isDisposed: true } },
};
for (const [name, manager] of Object.entries(CLOSED)) {
  test(`a closed notebook ${name} is not told, at which ipywidgets would report an error`, () => {
    const model = widget(manager);
    tell(model);
    assert.equal(model.told, 0);
  });
}

test("what is left to tell when a notebook closes is not told later", async () => {
  const manager = { kernel: { isDisposed: false } };
  const model = widget(manager);
  tellSoon(model);
  tellSoon(model);
  manager.kernel = null;
  await new Promise((done) => setTimeout(done, 250));
  assert.equal(model.told, 1);
});

test("the last value is told after the pause, once", async () => {
  const model = widget({ kernel: { isDisposed: false } });
  for (let i = 0; i < 5; i++) tellSoon(model);
  assert.equal(model.told, 1);
  await new Promise((done) => setTimeout(done, 350));
  assert.equal(model.told, 2);
});

test("a control is told once, when the hand rests, and not after its notebook has been closed", async () => {
  const managers = [{ kernel: { isDisposed: false } }, { kernel: { isDisposed: false } }];
  const [open, closed] = managers.map(widget);
  for (const control of [open, closed]) {
    tellAtRest(control);
    for (let i = 0; i < 5; i++) control.save_changes();
    assert.equal(control.told, 0);
  }
  managers[1].kernel = null;
  await new Promise((done) => setTimeout(done, 450));
  assert.deepEqual([open.told, closed.told], [1, 0]);
});

test("what Python repeats of an earlier change is not waited for any more, as soon as there is a later one", () => {
  const model = widget({ kernel: { isDisposed: false } });
  tellSoon(model);
  model._expectedEchoMsgIds.set("bias", "first");
  tellSoon(model); // nothing new
  assert.equal(model._expectedEchoMsgIds.get("bias"), "first");
  model._buffered_state_diff.bias = 2;
  tellSoon(model);
  assert.notEqual(model._expectedEchoMsgIds.get("bias"), "first");
});
