/** What all views of one Explorer share: the pictures that have arrived, and the links between controls and settings. */
import { KernelEdits } from "./edits.js";
import { Own, readPicture } from "./own.js";
import { CONTROLS, SETTINGS, readSettings } from "./settings.js";

const PREFIX = "IPY_MODEL_";

/** The model behind a reference such as "IPY_MODEL_1a2b…". */
export const findModel = (model, reference) => model.widget_manager.get_model(reference.slice(PREFIX.length));

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
    this.own = new Own(this);
    this.edits = new KernelEdits(this);
  }

  get menus() {
    return { images: this.model.get("image_menu"), kernels: this.model.get("kernel_menu") };
  }

  /** The picture of the present settings, or undefined while it is on its way. */
  picture() {
    const image = this.model.get("image");
    const { draft, picture } = this.own;
    return draft ?? (picture?.name === image ? picture : this.pictures.get(image));
  }

  /** All views show what is new. */
  announce() {
    for (const listener of this.listeners) listener();
  }

  async loadPictures() {
    const found = await Promise.all(this.model.get("pictures").map((reference) => findModel(this.model, reference)));
    for (const picture of found) {
      if (!this.pictures.has(picture.get("name"))) this.pictures.set(picture.get("name"), readPicture((key) => picture.get(key)));
    }
    this.own.load();
    this.writeControls();
    this.announce();
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
    return { control, settings: readSettings(this.model), picture: this.picture(), menus: this.menus, own: this.own, edits: this.edits };
  }

  /** A hand moved a control: take over what it asks for. */
  readControl(name, control) {
    if (this.writing) return;
    const context = this.context(control);
    const spec = CONTROLS[name];
    if (spec.keep?.(context.settings, control)) return;
    const change = spec.read(control, context);
    if (change) this.change(change);
    else {
      queueMicrotask(() => { // the control's own view has to finish before it is told otherwise
        spec.act?.(control, context);
        this.writeControls();
      });
    }
  }

  /** Changes settings, at once for all views, and tells Python. */
  change(change) {
    let changed = false;
    for (const [name, value] of Object.entries(change)) {
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
