/**
 * The model of a widget: the part of the front-end contract of anywidget that convlab uses (https://anywidget.dev/en/afm/).
 * `T` has the traits.
 */
export interface Model<T extends object = object> {
  get<K extends keyof T>(name: K): T[K];
  set<K extends keyof T>(name: K, value: T[K]): void;
  save_changes(): void;
  send(content: object): void;
  on(event: string, act: Listener): void;
  off(event: string, act: Listener): void;
}

// biome-ignore lint/suspicious/noExplicitAny: a custom message is whatever Python sends
export type Listener = (...message: any[]) => unknown;

/** Finds other widgets of the page by a reference such as "anywidget:1a2b…". */
export interface Host {
  getModel<T extends object>(reference: string): Promise<Model<T>>;
  getWidget<E>(
    reference: string,
  ): Promise<{ exports: E; render(context: { el: HTMLElement; signal: AbortSignal }): Promise<void> }>;
}

/** Arguments of `render`; `el` is the element to draw into, `signal` aborts when the view is removed. */
export interface ViewContext<T extends object = object> {
  model: Model<T>;
  el: HTMLElement;
  host: Host;
  signal: AbortSignal;
}

/** The model with listeners that end with the signal, whatever the host does. */
export function scoped<T extends object>(model: Model<T>, signal: AbortSignal): Model<T> {
  return {
    get: (name) => model.get(name),
    set: (name, value) => model.set(name, value),
    save_changes: () => model.save_changes(),
    send: (content) => model.send(content),
    on(event, act) {
      if (signal.aborted) return;
      model.on(event, act);
      signal.addEventListener("abort", () => model.off(event, act), { once: true });
    },
    off: (event, act) => model.off(event, act),
  };
}

/** Calls `act` at each change of these traits. */
export function watch<T extends object>(model: Model<T>, names: readonly (keyof T & string)[], act: () => void) {
  for (const name of names) model.on(`change:${name}`, act);
}

/** A function that calls `act` once for all its calls of the present task: several traits may change together. */
export function together(act: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      act();
    });
  };
}

/** Changes traits and sends them to Python. Traits that are undefined stay. */
export function change<T extends object>(model: Model<T>, traits: Partial<T>) {
  for (const name of Object.keys(traits) as (keyof T)[]) {
    const value = traits[name];
    if (value !== undefined) model.set(name, value);
  }
  send(model);
}

/** Sends what has changed to Python. A host joins changes that wait, and knows which echoes are out of date. */
export function send(model: Model) {
  try {
    model.save_changes();
  } catch {
    // the connection to the kernel is closed: the page goes on alone
  }
}

/** True in an exported page, which never has a kernel: its host says so. */
export const isPage = (model: Model) => (model as Model<{ _page?: boolean }>).get("_page") === true;
