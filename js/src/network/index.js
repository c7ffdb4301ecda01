/** The NetworkViewer in the page. Weights and drawing come in as traits; everything else is computed here. */
import { NetworkStore } from "../state/network.ts";
import { NetworkView } from "./view.js";

export default ({ model }) => {
  const store = new NetworkStore(model);
  return { render: (context) => new NetworkView(context.model, store, context.el, context.signal) };
};
