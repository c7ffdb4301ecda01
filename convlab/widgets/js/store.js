/** What all views of one Explorer share: the pictures that have arrived, and the links between controls and settings. */
import { CONTROLS, SETTINGS, readSettings, withBank } from "./settings.js";

const PREFIX = "IPY_MODEL_";

/** The model behind a reference such as "IPY_MODEL_1a2b…". */
export const findModel = (model, reference) => model.widget_manager.get_model(reference.slice(PREFIX.length));

/** A picture model as numbers: { name, label, rows, cols, channels, whole, low, high, data }. */
function readPicture(picture) {
  const bytes = picture.get("data");
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength); // may be part of a message
  const whole = picture.get("dtype") === "uint8";
  const data = whole ? Float64Array.from(new Uint8Array(buffer)) : new Float64Array(buffer);
  const rest = Object.fromEntries(["name", "label", "rows", "cols", "channels", "low", "high"].map((key) => [key, picture.get(key)]));
  return { ...rest, whole, data };
}

/** Sends what changed to Python. Where the kernel is gone there is nobody to tell, and the page goes on alone. */
export function tell(model) {
  try {
    model.save_changes();
  } catch {
    // a closed connection throws here, before anything else has happened
  }
}

export class Store {
  constructor(model) {
    this.model = model;
    this.pictures = new Map();
    this.controls = new Map();
    this.listeners = new Set();
    this.writing = false;
  }

  get menus() {
    return { images: this.model.get("image_menu"), kernels: this.model.get("kernel_menu") };
  }

  /** The picture of the present settings, or undefined while it is on its way. */
  picture() {
    return this.pictures.get(this.model.get("image"));
  }

  async loadPictures() {
    const found = await Promise.all(this.model.get("pictures").map((reference) => findModel(this.model, reference)));
    for (const picture of found) {
      if (!this.pictures.has(picture.get("name"))) this.pictures.set(picture.get("name"), readPicture(picture));
    }
    this.writeControls();
    for (const listener of this.listeners) listener();
  }

  /** Links each control (an ipywidget, wherever it is shown) to the settings it stands for, in the page. */
  async linkControls() {
    const references = Object.entries(this.model.get("controls"));
    const models = await Promise.all(references.map(([, reference]) => findModel(this.model, reference)));
    references.forEach(([name], i) => {
      const control = models[i];
      this.controls.set(name, control);
      for (const trait of ["value", "index"]) control.on(`change:${trait}`, () => this.readControl(name, control));
    });
    for (const name of [...SETTINGS, "image_menu"]) this.model.on(`change:${name}`, () => this.writeControls());
    this.writeControls();
  }

  context(control) {
    return { control, settings: readSettings(this.model), picture: this.picture(), menus: this.menus };
  }

  /** A hand moved a control: take over what it asks for. */
  readControl(name, control) {
    if (this.writing) return;
    const context = this.context(control);
    const spec = CONTROLS[name];
    if (spec.keep?.(context.settings, control)) return;
    const change = spec.read(control, context);
    if (change) this.change(change);
    else this.writeControls();
  }

  /** Changes settings, at once for all views, and tells Python. */
  change(change) {
    let changed = false;
    for (const [name, value] of Object.entries(withBank(change, readSettings(this.model)))) {
      if (value === undefined || JSON.stringify(this.model.get(name)) === JSON.stringify(value)) continue;
      this.model.set(name, value);
      changed = true;
    }
    if (changed) tell(this.model);
  }

  /** The settings changed: let every control show them. */
  writeControls() {
    if (this.writing) return;
    this.writing = true;
    try {
      for (const [name, control] of this.controls) {
        const state = CONTROLS[name].write(readSettings(this.model), this.context(control));
        let changed = false;
        for (const [trait, value] of Object.entries(state)) {
          if (value === undefined || control.get(trait) === value) continue;
          control.set(trait, value);
          changed = true;
        }
        if (changed) tell(control);
      }
    } finally {
      this.writing = false;
    }
  }
}
