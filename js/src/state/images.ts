/** A store that also holds the pictures that have arrived. */
import { Store, findModel } from "./sync.ts";

/** A picture as it travels, as numbers: { name, label, rows, cols, channels, whole, low, high, data }. */
export function readPicture(get) {
  const bytes = get("data");
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength); // may be part of a message
  const whole = get("dtype") === "uint8";
  const data = whole ? Float64Array.from(new Uint8Array(buffer)) : new Float64Array(buffer);
  const rest = Object.fromEntries(
    ["name", "label", "rows", "cols", "channels", "low", "high"].map((key) => [key, get(key)]),
  );
  return { ...rest, whole, data };
}

export class Gallery extends Store {
  constructor(model, table) {
    super(model, table);
    this.pictures = new Map();
    model.on("change:image_menu", () => this.writeControls());
    model.on("change:pictures", () => this.loadPictures());
  }

  get menus() {
    return { images: this.model.get("image_menu"), kernels: this.model.get("kernel_menu") };
  }

  context(control) {
    return { ...super.context(control), picture: this.picture() };
  }

  /** The picture of the present settings, or undefined while it is on its way. */
  picture() {
    return this.pictures.get(this.model.get("image"));
  }

  async loadPictures() {
    const references = this.model.get("pictures");
    const found = await Promise.allSettled(references.map(async (reference) => findModel(this.model, reference)));
    if (String(references) !== String(this.model.get("pictures"))) return; // another list has come meanwhile, and is on its way
    // What is not found has been closed meanwhile: then a list without it follows.
    const models = found.filter(({ status }) => status === "fulfilled").map(({ value }) => value);
    // Read once and kept with its model, because all widgets of a page share it.
    for (const model of models) model.convlab ??= readPicture((key) => model.get(key));
    this.pictures = new Map(models.map(({ convlab }) => [convlab.name, convlab])); // what is no longer listed is let go
    this.writeControls();
    this.announce();
  }
}
