/** Settings of a widget, shared by its views, and their links to the controls and to Python. */

const PREFIX = "IPY_MODEL_";

/** The manager of ipywidgets; `kernel` is null where a notebook has been closed, and missing in an exported page. */
interface Manager {
  get_model(id: string): Promise<Model>;
  isPage?: boolean;
  kernel?: { isDisposed: boolean } | null;
}

/** The part of a widget's model that the page uses; `T` has its traits. */
export interface Model<T extends object = object> {
  readonly widget_manager: Manager;
  get<K extends keyof T>(name: K): T[K];
  set<K extends keyof T>(name: K, value: T[K]): unknown;
  set(change: Partial<T>): unknown;
  on(event: string, act: () => unknown): void;
  save_changes(...callbacks: unknown[]): void;
}

/** The widget of ipywidgets, with its changes that are not sent yet and the echoes from Python that it expects. */
interface Widget {
  _buffered_state_diff: object;
  _expectedEchoMsgIds: Map<string, string>;
}

/** The traits of a control, an ipywidget: a menu has an index, others a value. */
export interface ControlTraits<V = unknown> {
  value: V;
  index: number;
  min: number;
  max: number;
  step: number;
  readout_format: string;
  disabled: boolean;
}

/** Traits to be set; the index null selects nothing. */
export type ControlState = Partial<Omit<ControlTraits, "index">> & { index?: number | null };

export type Control<V = unknown> = Model<ControlTraits<V>>;

/** Arguments with which a control is read and written; `menus` are the lists behind its menus. */
export interface Context<S, M = unknown> {
  control: Control;
  settings: S;
  menus: M;
}

/** The link between a control and the settings that it shows. */
export interface ControlSpec<S, C = Context<S>> {
  /** The settings that the control asks for; null for none, then `act` follows. */
  read(control: Control, context: C): Partial<S> | null;
  /** The control's own state for the settings. */
  write(settings: S, context: C): ControlState;
  /** Whether the control already shows the settings, and must not change them. */
  keep?(settings: S, control: Control, context: C): boolean;
  act?(control: Control, context: C): void;
}

/** The settings of a kind of widget, and their links to its controls. */
export interface SettingsTable<S> {
  CONTROLS: Record<string, ControlSpec<S>>;
  SETTINGS: readonly string[];
  readSettings(model: Model): S;
}

/** References to the controls, by their names. */
export interface StoreTraits {
  controls: Record<string, string>;
}

/** The model behind a reference such as "IPY_MODEL_1a2b…". */
export const findModel = (model: Model, reference: string) =>
  model.widget_manager.get_model(reference.slice(PREFIX.length));

/** Whether this is an exported page, which never has a kernel. */
export const isPage = (model: Model) => model.widget_manager.isPage === true;

/** The widget of ipywidgets behind a model of anywidget: Backbone returns it from `set`. */
export const widgetOf = (model: Model) => model.set({}) as Widget;

/** Sends what changed to Python. Without a kernel nothing is sent, and the page goes on alone. */
export function sendChanges(model: Model, save = () => model.save_changes()) {
  const kernel = model.widget_manager?.kernel;
  if (kernel === null || kernel?.isDisposed) return;
  try {
    save();
  } catch {
    // a closed connection throws here, before anything else has happened
  }
}

const SEND_EVERY = 100; // ms
const resting = new Map<Model, boolean>(); // models that have just been sent; true: there is more to send after the pause

/** Throttled `sendChanges`: at once, then at most ten times a second, and always the last value. */
export function sendThrottled(model: Model) {
  if (resting.has(model)) {
    resting.set(model, true);
    expectMore(model);
    return;
  }
  sendChanges(model);
  resting.set(model, false);
  setTimeout(() => {
    const isMore = resting.get(model);
    resting.delete(model);
    if (isMore) sendThrottled(model);
  }, SEND_EVERY);
}

/**
 * Marks the changes that wait here as expecting an echo. Python echoes each change, and ipywidgets applies the echo unless
 * a later change of the same setting is under way. It does not know of a change that waits here: the learner's last change
 * would be undone, and the undone value sent to Python.
 */
function expectMore(model: Model) {
  const { _buffered_state_diff: waiting, _expectedEchoMsgIds: expected } = widgetOf(model);
  for (const name of Object.keys(waiting)) expected.set(name, "not sent yet");
}

const REST = 300; // ms

/** Debounces a control: its own state is sent after a pause. The settings that it shows are sent while it moves. */
export function debounceSending(control: Model) {
  const save = control.save_changes.bind(control);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  control.save_changes = (...callbacks) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => sendChanges(control, () => save(...callbacks)), REST);
  };
}

/** Settings, controls and views of one widget; `T` has its traits. */
export abstract class Store<T extends StoreTraits = StoreTraits> {
  readonly model: Model<T>;
  readonly table: SettingsTable<Partial<T>>;
  readonly controls = new Map<string, Control>();
  readonly listeners = new Set<() => void>();
  private writing = false;

  constructor(model: Model<T>, table: SettingsTable<Partial<T>>) {
    this.model = model;
    this.table = table;
  }

  /** The lists behind the menus. */
  abstract get menus(): unknown;

  /** Redraws all views. */
  announce() {
    for (const listener of this.listeners) listener();
  }

  /** Links each control, wherever it is shown, to the settings that it shows. */
  async linkControls() {
    const references = Object.entries(this.model.get("controls"));
    const models = await Promise.all(references.map(([, reference]) => findModel(this.model, reference)));
    references.forEach(([name], i) => {
      const control = models[i] as Control;
      this.controls.set(name, control);
      debounceSending(control);
      for (const trait of ["value", "index"]) control.on(`change:${trait}`, () => this.readControl(name, control));
    });
    for (const name of this.table.SETTINGS) this.model.on(`change:${name}`, () => this.writeControls());
    this.writeControls();
  }

  /** Arguments with which a control is read and written. */
  context(control: Control): Context<Partial<T>> {
    return { control, settings: this.table.readSettings(this.model), menus: this.menus };
  }

  /** Applies the settings that a control asks for, after the learner has moved it. */
  private readControl(name: string, control: Control) {
    if (this.writing) return;
    const context = this.context(control);
    const spec = this.table.CONTROLS[name];
    if (spec.keep?.(context.settings, control, context)) return;
    const change = spec.read(control, context);
    if (change) this.change(change);
    queueMicrotask(() => {
      // the control's own view has to finish before the control changes again
      if (!change) spec.act?.(control, context);
      this.writeControls();
    });
  }

  /** Changes settings, at once for all views, and sends them to Python. */
  change(change: Partial<T>) {
    let changed = false;
    for (const name of Object.keys(change) as (keyof T)[]) {
      const value = change[name];
      if (value === undefined || JSON.stringify(this.model.get(name)) === JSON.stringify(value)) continue;
      this.model.set(name, value);
      changed = true;
    }
    if (changed) sendThrottled(this.model);
  }

  /** Updates every control to the settings. */
  writeControls() {
    if (this.writing) return;
    this.writing = true;
    try {
      for (const [name, control] of this.controls) {
        const state = this.table.CONTROLS[name].write(this.table.readSettings(this.model), this.context(control));
        let changed = false;
        for (const [trait, value] of Object.entries(state) as [keyof ControlTraits, never][]) {
          if (value === undefined || control.get(trait) === value) continue;
          control.set(trait, value);
          changed = true;
        }
        if (changed) sendChanges(control);
      }
    } finally {
      this.writing = false;
    }
  }
}
