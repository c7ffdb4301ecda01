/** The store of an Explorer: beside its settings, the pictures that have arrived and what the learner made. */
import { KernelEdits } from "./edits.js";
import { Own, readPicture } from "./own.js";
import * as table from "./settings.js";
import { Store, findModel } from "./store.js";

export class Gallery extends Store {
  constructor(model) {
    super(model, table);
    this.pictures = new Map();
    this.own = new Own(this);
    this.edits = new KernelEdits(this);
    model.on("change:image_menu", () => this.writeControls());
    model.on("change:pictures", () => this.loadPictures());
  }

  get menus() {
    return { images: this.model.get("image_menu"), kernels: this.model.get("kernel_menu") };
  }

  context(control) {
    return { ...super.context(control), picture: this.picture(), own: this.own, edits: this.edits };
  }

  /** The picture of the present settings, or undefined while it is on its way. */
  picture() {
    const image = this.model.get("image");
    const { draft, picture } = this.own;
    return draft ?? (picture?.name === image ? picture : this.pictures.get(image));
  }

  async loadPictures() {
    const found = await Promise.all(this.model.get("pictures").map((reference) => findModel(this.model, reference)));
    for (const picture of found) {
      // Read once and kept with its model, because all Explorers of a page share it.
      picture.convlab ??= readPicture((key) => picture.get(key));
      if (!this.pictures.has(picture.convlab.name)) this.pictures.set(picture.convlab.name, picture.convlab);
    }
    this.own.load();
    this.writeControls();
    this.announce();
  }
}
