/** A model with the documented contract of anywidget and nothing else. */
export class WidgetModel {
  #state;
  #listeners = [];
  /** What has been sent: the names that were changed before each `save_changes`. */
  saved = [];
  #changed = new Set();

  constructor(state) {
    this.#state = state;
  }

  get(name) {
    return this.#state[name];
  }

  set(name, value) {
    if (typeof name !== "string") throw new Error("one trait at a time");
    if (this.#state[name] === value) return;
    this.#state[name] = value;
    this.#changed.add(name);
    this.arrive(`change:${name}`);
  }

  save_changes() {
    if (this.closed) throw new Error("the connection is closed");
    this.saved.push([...this.#changed]);
    this.#changed.clear();
  }

  send() {}

  on(event, act) {
    if (event.includes(" ")) throw new Error("one event at a time");
    this.#listeners.push([event, act]);
  }

  off(event, act) {
    if (!event || !act) throw new Error("off takes an event and its listener");
    this.#listeners = this.#listeners.filter(([name, one]) => name !== event || one !== act);
  }

  /** Calls the listeners of an event. */
  arrive(event, ...content) {
    for (const [name, act] of [...this.#listeners]) if (name === event) act(...content);
  }

  get listening() {
    return this.#listeners.length;
  }
}
