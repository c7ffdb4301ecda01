/** Sending changes to Python, as long as there is a kernel. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { debounceSending, sendChanges, sendThrottled } from "../../js/src/state/sync.ts";

function widget(manager) {
  const model = {
    sent: 0,
    widget_manager: manager,
    save_changes: () => (model.sent += 1),
    _buffered_state_diff: {},
    _expectedEchoMsgIds: new Map(),
  };
  model.set = () => model;
  return model;
}

const SENT = { "a kernel": { kernel: { isDisposed: false } }, "an exported page": {}, "no manager": undefined };
for (const [name, manager] of Object.entries(SENT)) {
  test(`changes are sent with ${name}`, () => {
    const model = widget(manager);
    sendChanges(model);
    assert.equal(model.sent, 1);
  });
}

const CLOSED = {
  "without a kernel": { kernel: null },
  "with a kernel that was let go": { kernel: { isDisposed: true } },
};
for (const [name, manager] of Object.entries(CLOSED)) {
  test(`nothing is sent from a closed notebook ${name}, for which ipywidgets would report an error`, () => {
    const model = widget(manager);
    sendChanges(model);
    assert.equal(model.sent, 0);
  });
}

test("a change that waits when a notebook closes is never sent", async () => {
  const manager = { kernel: { isDisposed: false } };
  const model = widget(manager);
  sendThrottled(model);
  sendThrottled(model);
  manager.kernel = null;
  await new Promise((done) => setTimeout(done, 250));
  assert.equal(model.sent, 1);
});

test("the last value is sent once, after the pause", async () => {
  const model = widget({ kernel: { isDisposed: false } });
  for (let i = 0; i < 5; i++) sendThrottled(model);
  assert.equal(model.sent, 1);
  await new Promise((done) => setTimeout(done, 350));
  assert.equal(model.sent, 2);
});

test("a control is sent once after a pause, and never after its notebook has been closed", async () => {
  const managers = [{ kernel: { isDisposed: false } }, { kernel: { isDisposed: false } }];
  const [open, closed] = managers.map(widget);
  for (const control of [open, closed]) {
    debounceSending(control);
    for (let i = 0; i < 5; i++) control.save_changes();
    assert.equal(control.sent, 0);
  }
  managers[1].kernel = null;
  await new Promise((done) => setTimeout(done, 450));
  assert.deepEqual([open.sent, closed.sent], [1, 0]);
});

test("the echo of an earlier change is ignored as soon as there is a later change", () => {
  const model = widget({ kernel: { isDisposed: false } });
  sendThrottled(model);
  model._expectedEchoMsgIds.set("bias", "first");
  sendThrottled(model); // nothing new
  assert.equal(model._expectedEchoMsgIds.get("bias"), "first");
  model._buffered_state_diff.bias = 2;
  sendThrottled(model);
  assert.notEqual(model._expectedEchoMsgIds.get("bias"), "first");
});
