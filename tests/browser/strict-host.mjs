/** Runs in the page of test_strict_host.py: the page's own host, whose objects have the documented names and no others. */

const faults = [];

/** The object with these names; any other name is a fault. Promises look for "then" in whatever they are given. */
function strict(what, object) {
  const refuse = (name) => {
    faults.push(`${what} has no ${String(name)}`);
    throw new TypeError(faults.at(-1));
  };
  return new Proxy(object, {
    get: (target, name) => (name in target ? target[name] : name === "then" ? undefined : refuse(name)),
    has: (target, name) => name in target || refuse(name),
    set: (_, name) => refuse(`${String(name)} to be set`),
  });
}

function strictModel(model, traits) {
  return strict("model", {
    get: (name) => model.get(name),
    set(name, value, ...more) {
      if (more.length || value === undefined || !(name in traits)) {
        faults.push(`${traits._kind} has no trait ${JSON.stringify(name)} to be set`);
        throw new TypeError(faults.at(-1));
      }
      model.set(name, value);
    },
    on(event, act) {
      if (!/^(change:\w+|msg:custom)$/.test(event)) faults.push(`there is no event ${event}`);
      model.on(event, act);
    },
    off: (event, act) => model.off(event, act),
    save_changes: () => model.save_changes(),
    send: (content) => model.send(content),
  });
}

export async function run(open, stub, saved) {
  const known = new Map(); // model of the host -> strict model
  const wrapped = (model) => known.get(model) ?? faults.push("a model that the page does not know");
  const hostOf = (host) =>
    strict("host", {
      getModel: async (reference) => wrapped(await host.getModel(reference)),
      async getWidget(reference) {
        const { exports, render } = await host.getWidget(reference);
        return strict("widget", { exports, render: ({ el, signal }) => render({ el, signal }) });
      },
    });
  const { models, draw } = open(saved, () => {
    const made = stub();
    return {
      initialize: ({ model, signal }) => made.initialize(strict("initialize", { model: wrapped(model), signal })),
      render: ({ model, el, host, signal }) =>
        made.render(strict("render", { model: wrapped(model), el, host: hostOf(host), signal })),
    };
  });
  for (const [id, model] of models) known.set(model, strictModel(model, saved.widgets[id].state));
  for (const place of document.querySelectorAll("[data-model]")) await draw(place.dataset.model, place);
  window.models = models;
  window.faults = faults;
}
