/** All that a widget carries of its browser half: finds the bundle that its kind shares (bundle.py), and runs that. */

const PREFIX = "IPY_MODEL_";
/** The text of a bundle -> its module, for all widgets of the page: each of them has a copy of this loader. */
const modules = (globalThis[Symbol.for("convlab bundles")] ??= new Map());

function moduleOf(script) {
  if (!modules.has(script)) {
    const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
    modules.set(script, import(address).finally(() => URL.revokeObjectURL(address)));
  }
  return modules.get(script);
}

/** One style sheet for all widgets of a kind, under the name that anywidget would give it. */
function dress(id, style) {
  const sheet = document.getElementById(id) ?? document.head.appendChild(Object.assign(document.createElement("style"), { id }));
  if (sheet.textContent !== style) sheet.textContent = style;
}

async function load(model) {
  const bundle = await model.widget_manager.get_model(model.get("_bundle").slice(PREFIX.length));
  dress(model.get("_anywidget_id"), bundle.get("style"));
  const { default: half } = await moduleOf(bundle.get("script"));
  return typeof half === "function" ? half() : half;
}

/** anywidget gives a widget two seconds, and a busy page may need more: nobody waits here but the views. */
export default () => {
  let loading;
  return {
    initialize(context) {
      loading = load(context.model).then((half) => {
        if (!context.signal.aborted) half.initialize?.(context);
        return half;
      });
    },
    async render(context) {
      context.el.dataset.busy = ""; // what waits for a complete page sees that there is more to come
      const half = await loading;
      delete context.el.dataset.busy;
      return context.signal.aborted ? undefined : half.render(context);
    },
  };
};
