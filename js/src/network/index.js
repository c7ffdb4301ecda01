/** Entry point of the NetworkViewer: the browser half. Weights and drawing come in as traits; the rest is computed here. */
import { NetworkStore } from "../state/network.ts";
import { NetworkView } from "./view.js";

export { fieldsOfUnit, readNetwork, runNetwork, softmax, traceUnit } from "../core/network.ts"; // for the test that compares both halves

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
