/** What all views of one widget share: its settings, and the links between them and the controls. */

const PREFIX = "IPY_MODEL_";

/** The model behind a reference such as "IPY_MODEL_1a2b…". */
export const findModel = (model, reference) => model.widget_manager.get_model(reference.slice(PREFIX.length));

/** Whether this is an exported page: there is no kernel, and none will come. */
export const isPage = (model) => model.widget_manager.isPage === true;

/** The widget of ipywidgets, of which anywidget hands out a part: Backbone returns it from `set`. */
export const widgetOf = (model) => model.set({});

/** Sends what changed to Python. Where the kernel is gone there is nobody to tell, and the page goes on alone. */
export function tell(model, save = () => model.save_changes()) {
  const kernel = model.widget_manager?.kernel; // null where a notebook has been closed; an exported page never had one
  if (kernel === null || kernel?.isDisposed) return;
  try {
    save();
  } catch {
    // a closed connection throws here, before anything else has happened
  }
}

const SEND_EVERY = 100; // ms
const resting = new Map(); // model -> whether there is more to tell when the pause is over

/** The same for what a hand drags: at once, then at most every tenth of a second, and the last value for certain. */
export function tellSoon(model) {
  if (resting.has(model)) {
    resting.set(model, true);
    expectMore(model);
    return;
  }
  tell(model);
  resting.set(model, false);
  setTimeout(() => {
    const isMore = resting.get(model);
    resting.delete(model);
    if (isMore) tellSoon(model);
  }, SEND_EVERY);
}

/**
 * Python repeats each change. ipywidgets takes that over unless a later change of the same setting is under way, which it
 * cannot know of one that waits here: the learner's last change would be undone, and the undone value be told to Python.
 */
function expectMore(model) {
  const { _buffered_state_diff: waiting, _expectedEchoMsgIds: expected } = widgetOf(model);
  for (const name of Object.keys(waiting)) expected.set(name, "not sent yet");
}

const REST = 300; // ms

/** Python hears of a control when the hand rests. What the control stands for is a setting, and told while it moves. */
export function tellAtRest(control) {
  const save = control.save_changes.bind(control);
  let waiting = null;
  control.save_changes = (...callbacks) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => tell(control, () => save(...callbacks)), REST);
  };
}

/** Every kind of widget adds `menus`, the lists behind its menus. */
export class Store {
  /** @param table  { CONTROLS, SETTINGS, readSettings }: which settings there are and how controls stand for them */
  constructor(model, table) {
    this.model = model;
    this.table = table;
    this.controls = new Map();
    this.listeners = new Set();
    this.writing = false;
  }

  /** All views show what is new. */
  announce() {
    for (const listener of this.listeners) listener();
  }

  /** Links each control (an ipywidget, wherever it is shown) to the settings it stands for, in the page. */
  async linkControls() {
    const references = Object.entries(this.model.get("controls"));
    const models = await Promise.all(references.map(([, reference]) => findModel(this.model, reference)));
    references.forEach(([name], i) => {
      const control = models[i];
      this.controls.set(name, control);
      tellAtRest(control);
      for (const trait of ["value", "index"]) control.on(`change:${trait}`, () => this.readControl(name, control));
    });
    for (const name of this.table.SETTINGS) this.model.on(`change:${name}`, () => this.writeControls());
    this.writeControls();
  }

  /** What a control is read and written with. */
  context(control) {
    return { control, settings: this.table.readSettings(this.model), menus: this.menus };
  }

  /** A hand moved a control: take over what it asks for. */
  readControl(name, control) {
    if (this.writing) return;
    const context = this.context(control);
    const spec = this.table.CONTROLS[name];
    if (spec.keep?.(context.settings, control, context)) return;
    const change = spec.read(control, context);
    if (change) this.change(change);
    queueMicrotask(() => {
      // the control's own view has to finish before it is told otherwise
      if (!change) spec.act?.(control, context);
      this.writeControls();
    });
  }

  /** Changes settings, at once for all views, and tells Python. */
  change(change) {
    let changed = false;
    for (const [name, value] of Object.entries(change)) {
      if (value === undefined || JSON.stringify(this.model.get(name)) === JSON.stringify(value)) continue;
      this.model.set(name, value);
      changed = true;
    }
    if (changed) tellSoon(this.model);
  }

  /** The settings changed: let every control show them. */
  writeControls() {
    if (this.writing) return;
    this.writing = true;
    try {
      for (const [name, control] of this.controls) {
        const state = this.table.CONTROLS[name].write(this.table.readSettings(this.model), this.context(control));
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
