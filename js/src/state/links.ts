/** Links between Explorers: each passes the settings that it shares on to the others, in the page. */
import { type Host, type Model, scoped, send, watch } from "./model.ts";

interface LinkTraits {
  links: { names: string[]; others: string[] }[];
}

type Settings = Record<string, unknown>;

/** Follows the links of a model as they are made and ended, until the signal aborts. */
export function passOn(model: Model<LinkTraits>, host: Host, signal: AbortSignal) {
  let joined = new AbortController();
  const join = async () => {
    joined.abort();
    joined = new AbortController();
    const own = scoped(model as unknown as Model<Settings>, AbortSignal.any([signal, joined.signal]));
    for (const { names, others } of model.get("links")) {
      const found = await Promise.allSettled(others.map((other) => host.getModel<Settings>(other)));
      // One that is not found has been closed.
      const models = found.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
      for (const name of names) watch(own, [name], () => models.forEach((other) => follow(other, name, own.get(name))));
    }
  };
  watch(scoped(model, signal), ["links"], join);
  join();
}

function follow(model: Model<Settings>, name: string, value: unknown) {
  const before = model.get(name);
  if (before === value || JSON.stringify(before) === JSON.stringify(value)) return;
  model.set(name, value);
  send(model);
}
