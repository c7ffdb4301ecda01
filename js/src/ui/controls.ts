/** The controls of a widget as native elements, from the table that Python reads, too (controls.json). */
import table from "../../../convlab/widgets/controls.json" with { type: "json" };
import type { Model } from "../state/model.ts";
import type { Control as Written, ControlState, ControlTraits, Store } from "../state/store.ts";
import { element } from "./dom.ts";

/** One control of the table. Others of its group are beside it in a row. */
interface Entry {
  name: string;
  kind: keyof typeof KINDS;
  /** The name for a screen reader; a button has its text. */
  label?: string;
  help?: string;
  text?: string;
  texts?: string[];
  helps?: string[];
  /** The labels of a menu: a list, or the entries of a trait and some more. */
  options?: string[] | { trait: string; more?: string[] };
  min?: number;
  max?: number;
  step?: number;
  /** Step of Page up and Page down on a slider. */
  page?: number;
  /** A mark in front of a number. */
  before?: string;
  /** A sign between this control and the one before it. */
  between?: string;
}

interface Row {
  label: string;
  /** The label where the first control of the row is not shown. */
  otherwise?: string;
  controls: Entry[];
}

export type Widget = keyof typeof table;

/** A control: its state, as the settings read and write it, and the element that shows the state. */
abstract class Control implements Written {
  abstract readonly node: HTMLElement;
  protected readonly entry: Entry;
  private readonly read: (control: Control) => void;
  protected state: ControlTraits;
  private isShown = false;

  constructor(entry: Entry, read: (control: Control) => void, state: Partial<ControlTraits>) {
    this.entry = entry;
    this.read = read;
    this.state = { value: null, index: -1, min: 0, max: 0, step: 1, decimals: 0, disabled: false, ...state };
  }

  // biome-ignore lint/suspicious/noExplicitAny: each kind of control has a value of its own type
  get(name: keyof ControlTraits): any {
    return this.state[name];
  }

  write(next: ControlState) {
    const changes = Object.entries(next).filter(
      ([name, value]) => value !== undefined && this.state[name as keyof ControlTraits] !== value,
    );
    Object.assign(this.state, Object.fromEntries(changes));
    if (changes.length || !this.isShown) this.show();
    this.isShown = true;
  }

  /** Makes the element equal to the state. */
  protected abstract show(): void;

  /** The learner has asked for a value. The settings that follow are written back, even if nothing has changed. */
  protected ask(state: ControlState) {
    Object.assign(this.state, state);
    this.isShown = false;
    this.read(this);
  }
}

/** A number from text, within limits; undefined if it is not a number. */
function numberIn(text: string, low: number, high: number) {
  const number = Number(text.trim().replace("−", "-").replace(",", "."));
  return text.trim() && Number.isFinite(number) ? Math.max(low, Math.min(high, number)) : undefined;
}

/** Calls back when a text field is left with a new text, or Enter is pressed in it. */
function onEntered(input: HTMLInputElement, act: () => void) {
  input.addEventListener("change", act);
  input.addEventListener("keydown", ({ key }) => {
    if (key === "Enter") act();
  });
}

class Menu extends Control {
  readonly node: HTMLSelectElement;
  private readonly labels: () => string[];
  private shown = "";

  constructor(entry: Entry, read: (control: Control) => void, model: Model) {
    super(entry, read, { index: -1 });
    this.node = element("select", {
      "aria-label": entry.label,
      title: entry.help,
      onchange: () => this.ask({ index: this.node.selectedIndex }),
    });
    const { options = [] } = entry;
    this.labels = () => {
      if (Array.isArray(options)) return options;
      const entries = (model as Model<Record<string, (string | { label: string })[]>>).get(options.trait);
      return [...entries.map((each) => (typeof each === "string" ? each : each.label)), ...(options.more ?? [])];
    };
  }

  override write(next: ControlState) {
    const labels = this.labels();
    if (labels.join("\n") !== this.shown) {
      this.shown = labels.join("\n");
      this.node.replaceChildren(...labels.map((label) => element("option", {}, label)));
      this.show();
    }
    super.write(next);
  }

  protected show() {
    this.node.selectedIndex = this.state.index;
    this.node.disabled = this.state.disabled;
  }
}

class Count extends Control {
  readonly node: HTMLInputElement;

  constructor(entry: Entry, read: (control: Control) => void) {
    const { min = 0, max = 0, label, help } = entry;
    super(entry, read, { value: min });
    this.node = element("input", { type: "number", min, max, "aria-label": label, title: help });
    onEntered(this.node, () => {
      const wanted = numberIn(this.node.value, min, max);
      this.ask({ value: wanted === undefined ? this.state.value : Math.round(wanted) });
    });
  }

  protected show() {
    this.node.value = String(this.state.value);
    this.node.disabled = this.state.disabled;
  }
}

class Slider extends Control {
  readonly node: HTMLElement;
  private readonly range: HTMLInputElement;
  private readonly readout: HTMLInputElement;

  constructor(entry: Entry, read: (control: Control) => void) {
    const { min = 0, max = 1, step = 1, page = step, label, help } = entry;
    const decimals = (String(step).split(".")[1] ?? "").length;
    super(entry, read, { value: min, min, max, step, decimals });
    this.range = element("input", { type: "range", "aria-label": label, title: help });
    this.range.addEventListener("input", () => this.ask({ value: Number(this.range.value) }));
    this.range.addEventListener("keydown", (event: KeyboardEvent) => {
      const by = { PageUp: page, PageDown: -page }[event.key];
      if (by === undefined) return;
      event.preventDefault();
      const { value, min: low, max: high } = this.state;
      this.ask({ value: Math.max(low, Math.min(high, (value as number) + by)) });
    });
    this.readout = element("input", {
      type: "text",
      class: "cl-readout",
      inputmode: "decimal",
      autocomplete: "off",
      "aria-label": `${label}, value`,
    });
    onEntered(this.readout, () => {
      const { value, min: low, max: high } = this.state;
      this.ask({ value: numberIn(this.readout.value, low, high) ?? value });
    });
    this.node = element("span", { class: "cl-slider" }, this.range, this.readout);
  }

  protected show() {
    const { min, max, step, decimals, disabled } = this.state;
    const value = this.state.value as number;
    // In this order, because a range rounds its value to its steps.
    Object.assign(this.range, { min, max, step, value, disabled });
    Object.assign(this.readout, { value: value.toFixed(decimals), disabled });
    this.range.style.setProperty("--cl-part", `${(100 * (value - min)) / (max - min)}%`);
  }
}

/** A button that acts, or one that stays pressed. */
class Button extends Control {
  readonly node: HTMLButtonElement;

  constructor(entry: Entry, read: (control: Control) => void) {
    super(entry, read, { value: false });
    const press = () => this.ask({ value: !this.state.value });
    this.node = element("button", { type: "button", title: entry.help, onclick: press }, entry.text);
  }

  protected show() {
    this.node.disabled = this.state.disabled;
    if (this.entry.kind === "toggle") this.node.setAttribute("aria-pressed", String(Boolean(this.state.value)));
  }
}

/** A row of buttons that act, or of which one stays pressed. */
class Buttons extends Control {
  readonly node: HTMLElement;
  private readonly buttons: HTMLButtonElement[];

  constructor(entry: Entry, read: (control: Control) => void) {
    super(entry, read, {});
    const { texts = [], helps = [], label } = entry;
    this.buttons = texts.map((text, index) =>
      element(
        "button",
        { type: "button", title: helps[index], "aria-label": helps[index], onclick: () => this.ask({ index }) },
        text,
      ),
    );
    this.node = element("span", { class: "cl-choices", role: "group", "aria-label": label }, ...this.buttons);
  }

  protected show() {
    for (const [index, button] of this.buttons.entries()) {
      button.disabled = this.state.disabled;
      if (this.entry.kind === "choices") button.setAttribute("aria-pressed", String(index === this.state.index));
    }
  }
}

const KINDS = {
  menu: Menu,
  count: Count,
  slider: Slider,
  button: Button,
  toggle: Button,
  choices: Buttons,
  buttons: Buttons,
};

/** Builds the groups of those controls that have one of these names into `root`, until the signal aborts. */
export function placeControls<T extends object>(
  root: HTMLElement,
  widget: Widget,
  store: Store<T>,
  names: readonly string[],
  signal: AbortSignal,
) {
  const placed: { name: string; control: Control }[] = [];
  const slotOf = (entry: Entry) => {
    const control = new KINDS[entry.kind](entry, (asking) => store.readControl(entry.name, asking), store.model);
    placed.push({ name: entry.name, control });
    const before = entry.before && element("span", { class: "cl-arrow" }, entry.before);
    return element("span", { class: "cl-slot", "data-control": entry.name }, before || null, control.node);
  };
  for (const { title, rows } of table[widget] as { title: string; rows: Row[] }[]) {
    const group = element(
      "div",
      { class: "cl-group", role: "group", "aria-label": title },
      element("div", { class: "cl-group-title" }, title),
    );
    for (const { label, otherwise, controls } of rows) {
      const shown = controls.filter(({ name }) => names.includes(name));
      if (!shown.length) continue;
      const text = otherwise && shown[0] !== controls[0] ? otherwise : label;
      const row = element("div", { class: "cl-row" }, element("span", { class: "cl-label" }, text));
      for (const [i, entry] of shown.entries()) {
        if (entry.between && i > 0) row.append(element("span", { class: "cl-times" }, entry.between));
        row.append(slotOf(entry));
      }
      group.append(row);
    }
    if (group.children.length > 1) root.append(group);
  }
  for (const each of placed) store.controls.add(each);
  signal.addEventListener("abort", () => {
    for (const each of placed) store.controls.delete(each);
  });
  store.writeControls();
}
