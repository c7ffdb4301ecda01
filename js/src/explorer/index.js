/** The Explorer in the page. Settings come in as traits; everything else is computed here. */
import { KernelEdits } from "../state/kernel-history.ts";
import { Gallery } from "../state/images.ts";
import { passOn } from "../state/links.ts";
import { Own } from "../state/user-image.ts";
import * as table from "../state/explorer-settings.ts";
import { ControlPanel } from "../ui/control-panel.js";
import { ExplorerView } from "./view.js";

/** Beside settings and images, what the learner made: an image, and the history of the kernel. */
class ExplorerStore extends Gallery {
  constructor(model, pictures) {
    super(model, pictures, table);
    this.own = new Own(this);
    this.edits = new KernelEdits(this);
    this.own.load();
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
}

export default ({ model, pictures, host, signal }) => {
  const store = new ExplorerStore(model, pictures);
  passOn(model, host, signal);
  return {
    render: (context) => new ExplorerView(context.model, store, context.el, context.signal),
    panel: (context) => new ControlPanel("explorer", store, context),
  };
};
