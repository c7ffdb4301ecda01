/** A host of anywidget's contract for saved widgets: finds them by their references and draws them, without a kernel. */
import type { Listener, Model, ViewContext } from "../state/model.ts";

type State = Record<string, unknown>;

/** Style of the element around a widget: entries of its Layout as CSS, and classes. */
interface Look {
  layout?: Record<string, string>;
  classes?: string[];
}

interface SavedWidget extends Look {
  state: State;
  /** Positions of bytes in the state: (path, number of the buffer). */
  buffers?: [path: string[], buffer: number][];
}

interface Box extends Look {
  direction: "row" | "column";
  children: string[];
}

interface Still extends Look {
  html: string;
}

/** The saved widgets of a page, as convlab/export/saved_widgets.py writes them: by their ids, each buffer once. */
export interface Saved {
  widgets: Record<string, SavedWidget>;
  boxes: Record<string, Box>;
  /** Shown as they were. */
  stills: Record<string, Still>;
  /** Each says which trait of which widget follows another one. */
  links: [leader: [id: string, name: string], follower: [id: string, name: string]][];
  /** In base64. */
  buffers: string[];
}

/** Default export of a widget's module. */
export type Definition = () => {
  initialize(context: { model: Model; signal: AbortSignal }): object;
  render(context: ViewContext): Promise<void>;
};

export class PageModel implements Model<State> {
  private readonly state: State;
  private readonly listeners = new Map<string, Set<Listener>>();

  constructor(state: State) {
    this.state = { ...state, _page: true };
  }

  get(name: string): unknown {
    return this.state[name];
  }

  set(name: string, value: unknown) {
    if (isSame(this.state[name], value)) return;
    this.state[name] = value;
    for (const act of [...(this.listeners.get(`change:${name}`) ?? [])]) act();
  }

  on(event: string, act: Listener) {
    this.listeners.set(event, (this.listeners.get(event) ?? new Set()).add(act));
  }

  off(event: string, act: Listener) {
    this.listeners.get(event)?.delete(act);
  }

  /** There is no kernel to send anything to. */
  save_changes() {}

  send() {}
}

/** True if two values are equal. Bytes are compared by identity, because they are large. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other || ArrayBuffer.isView(one)) return false;
  const [values, others] = [Object.entries(one), other as State];
  return values.length === Object.keys(others).length && values.every(([name, value]) => isSame(value, others[name]));
}

function bytesOf(text: string) {
  return new DataView(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer);
}

/** The model of each saved widget, by its id. */
function modelsOf({ widgets, links, buffers }: Saved) {
  const bytes = buffers.map(bytesOf);
  const models = new Map<string, PageModel>();
  for (const [id, { state, buffers: places = [] }] of Object.entries(widgets)) {
    for (const [path, number] of places) {
      const last = path[path.length - 1];
      path.slice(0, -1).reduce((part, name) => part[name] as State, state)[last] = bytes[number];
    }
    models.set(id, new PageModel(state));
  }
  for (const [[leader, from], [follower, to]] of links) {
    models.get(leader)?.on(`change:${from}`, () => models.get(follower)?.set(to, models.get(leader)?.get(from)));
  }
  return models;
}

export function sayMissing(place: HTMLElement) {
  place.className = "page-note";
  place.textContent = "This widget is not in this page: it needs Python, or it was closed before the page was made.";
}

/** The models of a page, and a function that draws one of its widgets; false if it is not there. */
export function open(saved: Saved, definition: Definition) {
  const models = modelsOf(saved);
  const widgets = new Map<string, { exports: object; render(context: Partial<ViewContext>): Promise<void> }>();
  const { signal } = new AbortController(); // nothing leaves a page

  const modelOf = (reference: string) => {
    const model = models.get(reference.replace("anywidget:", ""));
    if (!model) throw new Error(`There is no ${reference} in this page.`);
    return model;
  };
  const host = {
    getModel: async (reference: string) => modelOf(reference),
    async getWidget(reference: string) {
      const model = modelOf(reference) as Model;
      const known = widgets.get(reference);
      if (known) return known;
      const made = definition();
      const exports = made.initialize({ model, signal });
      const widget = {
        exports,
        render: (context: Partial<ViewContext>) =>
          made.render({ signal, ...context, model, host } as unknown as ViewContext),
      };
      widgets.set(reference, widget);
      return widget;
    },
  };

  async function draw(id: string, place: HTMLElement): Promise<boolean> {
    const box = saved.boxes[id];
    const still = saved.stills[id];
    const { layout = {}, classes = [] } = box ?? still ?? saved.widgets[id] ?? {};
    for (const [name, value] of Object.entries(layout)) place.style.setProperty(name, value);
    place.classList.add(...classes);
    if (box) {
      place.classList.add("page-box");
      place.style.flexDirection = box.direction;
      for (const child of box.children) {
        const part = place.appendChild(document.createElement("div"));
        if (!(await draw(child, part))) sayMissing(part);
      }
      return true;
    }
    if (still) {
      place.classList.add("page-still");
      place.innerHTML = still.html;
      return true;
    }
    if (!models.has(id)) return false;
    await (await host.getWidget(`anywidget:${id}`)).render({ el: place });
    return true;
  }
  return { models, draw };
}
