/** Entry point of the SignalExplorer: the browser half, for samples and for curves. */
import * as table from "../state/signal-settings.ts";
import { SignalView } from "./view.js";
import { Store } from "../state/sync.ts";

class SignalStore extends Store {
  get menus() {
    return Object.fromEntries(["signal", "kernel", "curve"].map((name) => [name, this.model.get(`${name}_menu`)]));
  }
}

export default () => {
  let store = null;
  return {
    initialize({ model }) {
      store = new SignalStore(model, table);
      store.linked = store.linkControls(); // nobody waits for it: see explorer/index.js
    },
    render({ model, el, signal }) {
      new SignalView(model, store, el, signal);
    },
  };
};
