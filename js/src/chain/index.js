/** Entry point of the Chain: the browser half. Settings come in as traits; everything else is computed in the page. */
import { ChainView } from "./view.js";
import { Gallery } from "../state/images.ts";

export { fieldsOf, runChain } from "../core/chain.ts"; // for the test that compares both halves

/** A function, so that each Chain gets a store of its own, shared by all its views. */
export default () => {
  let store = null;
  return {
    initialize({ model }) {
      store = new Gallery(model, { CONTROLS: {}, SETTINGS: [], readSettings: () => ({}) }); // its controls are its own
      store.loadPictures(); // nobody waits for them: see explorer/index.js
    },
    render({ model, el, signal }) {
      new ChainView(model, store, el, signal);
    },
  };
};
