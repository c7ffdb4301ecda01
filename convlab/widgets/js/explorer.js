/** Entry point of the Explorer: the browser half. Settings come in as traits; everything else is computed in the page. */
import { Gallery } from "./gallery.js";
import { ExplorerView } from "./view.js";

/** A function, so that each Explorer gets a store of its own, shared by all its views. */
export default () => {
  let store = null;
  return {
    /** Once for each Explorer: pictures and controls are linked here, wherever the controls are shown. */
    async initialize({ model }) {
      store = new Gallery(model);
      await store.linkControls();
      await store.loadPictures();
    },
    render({ model, el, signal }) {
      new ExplorerView(model, store, el, signal);
    },
  };
};
