/** The SignalExplorer in the page, for samples and for curves. */
import * as table from "../state/signal-settings.ts";
import { Store } from "../state/store.ts";
import { ControlPanel } from "../ui/control-panel.js";
import { SignalView } from "./view.js";

class SignalStore extends Store {
  constructor(model) {
    super(model, table);
  }

  get menus() {
    return Object.fromEntries(["signal", "kernel", "curve"].map((name) => [name, this.model.get(`${name}_menu`)]));
  }
}

export default ({ model }) => {
  const store = new SignalStore(model);
  return {
    render: (context) => new SignalView(context.model, store, context.el, context.signal),
    panel: (context) => new ControlPanel("signal", store, context),
  };
};
