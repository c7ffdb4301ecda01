/** Entry point of the Explorer: the browser half. Settings come in as traits; everything else is computed in the page. */
import { KernelEdits } from "../state/kernel-history.ts";
import { Gallery } from "../state/images.ts";
import { Own } from "../state/user-image.ts";
import * as table from "../state/explorer-settings.ts";
import { ExplorerView } from "./view.js";

/** Beside settings and pictures, what the learner made: an own picture, and the history of the kernel. */
class Workbench extends Gallery {
  constructor(model) {
    super(model, table);
    this.own = new Own(this);
    this.edits = new KernelEdits(this);
  }

  context(control) {
    return { ...super.context(control), own: this.own, edits: this.edits };
  }

  picture() {
    const { draft, picture } = this.own;
    return draft ?? (picture?.name === this.model.get("image") ? picture : super.picture());
  }

  change(change) {
    super.change(table.withBank(change, table.readSettings(this.model)));
  }

  async loadPictures() {
    await super.loadPictures();
    this.own.load();
    this.writeControls();
    this.announce();
  }
}

/** A function, so that each Explorer gets a store of its own, shared by all its views. */
export default () => {
  let store = null;
  return {
    /**
     * Once for each Explorer: pictures and controls are linked here, wherever the controls are shown. Nobody waits for
     * them: anywidget gives a widget two seconds, and a busy page needs more.
     */
    initialize({ model }) {
      store = new Workbench(model);
      store.linked = store.linkControls();
      store.linked.then(() => store.loadPictures());
    },
    render({ model, el, signal }) {
      new ExplorerView(model, store, el, signal);
    },
  };
};
