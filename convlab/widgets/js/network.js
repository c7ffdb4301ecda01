/** Entry point of the NetworkViewer: the browser half. Weights and drawing come in as traits; the rest is computed here. */
import { NetworkStore } from "./network-store.js";
import { NetworkView } from "./network-view.js";

export { fieldsOfUnit, readNetwork, runNetwork, softmax, traceUnit } from "./network-run.js"; // for the test that compares both halves

/** A function, so that each NetworkViewer gets a store of its own, shared by all its views. */
export default () => {
  let store = null;
  return {
    initialize({ model }) {
      store = new NetworkStore(model);
    },
    render({ model, el, signal }) {
      new NetworkView(model, store, el, signal);
    },
  };
};
