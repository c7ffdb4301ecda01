/** All that a widget carries of its browser half: finds the bundle that its kind shares (_base.py), and runs that. */

import { widgetOf } from "../state/sync.ts";

const PREFIX = "IPY_MODEL_";
const BUNDLES = Symbol.for("convlab bundles");
const WIDGETS = Symbol.for("convlab widgets");
/** The text of a bundle -> its module, for all widgets of the page: each of them has a copy of this loader. */
globalThis[BUNDLES] ??= new Map();
const modules = globalThis[BUNDLES];

function moduleOf(script) {
  if (!modules.has(script)) {
    const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
    modules.set(
      script,
      import(address).finally(() => URL.revokeObjectURL(address)),
    );
  }
  return modules.get(script);
}

/** One style sheet for all widgets of a kind, under the name that anywidget would give it. */
function dress(id, style) {
  const sheet =
    document.getElementById(id) ?? document.head.appendChild(Object.assign(document.createElement("style"), { id }));
  if (sheet.textContent !== style) sheet.textContent = style;
}

async function load(model) {
  const bundle = await model.widget_manager.get_model(model.get("_bundle").slice(PREFIX.length));
  dress(model.get("_anywidget_id"), bundle.get("style"));
  const { default: half } = await moduleOf(bundle.get("script"));
  return typeof half === "function" ? half() : half;
}

/** The widgets of all notebooks of the page. */
globalThis[WIDGETS] ??= new Set();
const widgets = globalThis[WIDGETS];

/**
 * Closes a widget and all that it refers to, in the page only: its kernel lives on and may show it again.
 * Without this a closed notebook's pictures would stay in memory for as long as the page lives, because ipywidgets
 * lets go of its widgets only when the kernel closes them, and so does anywidget.
 */
function leave(widget) {
  const manager = widget.widget_manager;
  widget.trigger("comm:close"); // so that the manager forgets it
  for (const [, id] of JSON.stringify(widget.attributes).matchAll(/IPY_MODEL_(\w+)/g)) {
    if (manager.has_model(id)) manager.get_model(id).then(leave);
  }
  widget.close(true);
  widget.off(); // JupyterLab may keep a slider that had the focus; nobody is told by it any more
}

/**
 * What Python sends goes to ipywidgets at once. anywidget would let it wait until the widget is ready, and where that took
 * more than two seconds, as on a busy page, for ever.
 */
function hear(widget) {
  const { _handle_comm_msg: take } = Object.getPrototypeOf(Object.getPrototypeOf(widget));
  widget.comm?.on_msg(take.bind(widget));
}

/** A widget begins its life: those of notebooks that have been closed end theirs. */
function enter({ model, signal }) {
  for (const widget of widgets) {
    if (widget.widget_manager.context?.isDisposed) leave(widget);
  }
  const widget = widgetOf(model);
  widgets.add(widget);
  hear(widget);
  signal.addEventListener("abort", () => {
    widgets.delete(widget);
    model.off(null, null); // JupyterLab keeps a closed widget until its notebook is closed: not with all that we made
  });
}

/** anywidget gives a widget two seconds, and a busy page may need more: nobody waits here but the views. */
export default () => {
  let loading;
  return {
    initialize(context) {
      enter(context);
      loading = load(context.model).then((half) => {
        if (!context.signal.aborted) half.initialize?.(context);
        return half;
      });
    },
    async render(context) {
      context.signal.addEventListener("abort", () => context.el.replaceChildren());
      context.el.dataset.busy = ""; // what waits for a complete page sees that there is more to come
      const half = await loading;
      delete context.el.dataset.busy;
      return context.signal.aborted ? undefined : half.render(context);
    },
  };
};
