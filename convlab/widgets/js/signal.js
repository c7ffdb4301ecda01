/** Entry point of the SignalExplorer: the browser half, for samples and for curves. */
import * as table from "./signal-settings.js";
import { SignalView } from "./signal-view.js";
import { Store } from "./store.js";

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
      store.linked = store.linkControls(); // nobody waits for it: see explorer.js
    },
    render({ model, el, signal }) {
      new SignalView(model, store, el, signal);
    },
  };
};
