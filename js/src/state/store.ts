/** Settings of a widget, shared by its views, and their links to the controls. */
import { type Model, change, together, watch } from "./model.ts";

/** State of a control: a menu and a row of buttons have an index, others a value. */
export interface ControlTraits<V = unknown> {
  value: V;
  index: number; // -1 for none
  min: number;
  max: number;
  step: number;
  /** Decimals of the number beside a slider. */
  decimals: number;
  disabled: boolean;
}

export type ControlState = Partial<ControlTraits>;

/** A control as the settings see it. */
export interface Control<V = unknown> {
  get<K extends keyof ControlTraits>(name: K): ControlTraits<V>[K];
  /** Shows a state. */
  write(state: ControlState): void;
}

/** Arguments with which a control is read and written; `menus` are the lists behind its menus. */
export interface Context<S, M = unknown> {
  control: Control;
  settings: S;
  menus: M;
}

/** The link between a control and the settings that it shows. */
export interface ControlSpec<S, C = Context<S>> {
  /** The settings that the control asks for; null for none, then `act` follows. */
  // biome-ignore lint/suspicious/noExplicitAny: each control has a value of its own type
  read(control: Control<any>, context: C): Partial<S> | null;
  /** The control's own state for the settings. */
  write(settings: S, context: C): ControlState;
  /** True if the control already shows the settings, and must not change them. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  keep?(settings: S, control: Control<any>, context: C): boolean;
  act?(control: Control, context: C): void;
}

/** The settings of a kind of widget, and their links to its controls. */
export interface SettingsTable<S> {
  CONTROLS: Record<string, ControlSpec<S>>;
  SETTINGS: readonly string[];
  readSettings(model: Model): S;
}

/** Settings and controls of one widget; `T` has its traits. */
export abstract class Store<T extends object = object> {
  readonly model: Model<T>;
  readonly table: SettingsTable<Partial<T>>;
  /** The controls of all views. */
  readonly controls = new Set<{ name: string; control: Control }>();
  /** Called when something beside the settings has changed. */
  readonly listeners = new Set<() => void>();
  readonly writeSoon = together(() => this.writeControls());

  constructor(model: Model<T>, table: SettingsTable<Partial<T>>) {
    this.model = model;
    this.table = table;
    watch(model, table.SETTINGS as (keyof T & string)[], this.writeSoon);
  }

  /** The lists behind the menus. */
  abstract get menus(): unknown;

  /** Redraws all views. */
  announce() {
    for (const listener of this.listeners) listener();
  }

  /** Arguments with which a control is read and written. */
  context(control: Control): Context<Partial<T>> {
    return { control, settings: this.table.readSettings(this.model), menus: this.menus };
  }

  /** Applies the settings that a control asks for, after the learner has used it. */
  readControl(name: string, control: Control) {
    const context = this.context(control);
    const spec = this.table.CONTROLS[name];
    if (!spec.keep?.(context.settings, control, context)) {
      const wanted = spec.read(control, context);
      if (wanted) this.change(wanted);
      else spec.act?.(control, context);
    }
    this.writeSoon();
  }

  /** Changes settings, at once for all views, and sends them to Python. */
  change(wanted: Partial<T>) {
    const names = (Object.keys(wanted) as (keyof T)[]).filter(
      (name) => wanted[name] !== undefined && JSON.stringify(this.model.get(name)) !== JSON.stringify(wanted[name]),
    );
    if (names.length) change(this.model, Object.fromEntries(names.map((name) => [name, wanted[name]])) as Partial<T>);
  }

  /** Updates every control to the settings. */
  writeControls() {
    for (const { name, control } of this.controls) {
      const context = this.context(control);
      control.write(this.table.CONTROLS[name].write(context.settings, context));
    }
  }
}
