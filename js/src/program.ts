/** The program of all widgets: starts the one that a model asks for. */
import card from "./exercises/card.js";
import codeResult from "./exercises/code-result.js";
import progress from "./exercises/progress.js";
import puzzle from "./exercises/puzzle.js";
import quiz from "./exercises/quiz.js";
import chain from "./chain/index.js";
import explorer from "./explorer/index.js";
import lossCurve from "./loss-curve/index.js";
import network from "./network/index.js";
import signal from "./signal/index.js";
import type { MenuPictures } from "./state/images.ts";
import { type Host, type Model, type ViewContext, scoped, send } from "./state/model.ts";
import { dress } from "./ui/dress.ts";
import { group } from "./ui/group.ts";
import { panel } from "./ui/panel.ts";

// For the tests that compare both halves.
export { fieldsOf, runChain } from "./core/chain.ts";
export { fieldsOfUnit, readNetwork, runNetwork, softmax, traceUnit } from "./core/network.ts";

/** The traits that all widgets have. */
export interface WidgetTraits {
  _kind: string;
  _program: string;
  /** Number of views on the page. */
  _views: number;
  _menu_pictures?: string;
}

/** Views of one widget; a panel shows only the controls with these names. */
export interface Widget {
  render(context: ViewContext): void | Promise<void>;
  panel?(context: ViewContext & { names: string[] }): void | Promise<void>;
}

/** Makes the parts that the views of one widget share, such as its store. They are made anew after a time without views. */
export type Kind = (parts: {
  model: Model;
  pictures: Model<MenuPictures> | null;
  host: Host;
  signal: AbortSignal;
}) => Widget;

export type Started = Required<Widget>;
export type Start = typeof start;

const KINDS = {
  card,
  chain,
  "code-result": codeResult,
  explorer,
  group,
  "loss-curve": lossCurve,
  network,
  panel,
  progress,
  puzzle,
  quiz,
  signal,
} as unknown as Record<string, Kind>;

export default async function start({
  model,
  host,
  program,
}: {
  model: Model;
  host: Host;
  program: Model<{ name: string }>;
}): Promise<Started> {
  const own = model as Model<WidgetTraits>;
  const reference = own.get("_menu_pictures");
  const pictures = reference ? await host.getModel<MenuPictures>(reference) : null;
  let views = 0;
  let life = new AbortController();
  let widget: Widget | undefined;

  // A view may go because its notebook is closed, when nothing can be sent: Python asks for the number when it needs it.
  model.on("msg:custom", ({ kind }: { kind?: string }) => {
    if (kind === "views") send(own);
  });
  /** Counts the views, for Python; without views the widget lets go of its memory. */
  const count = (by: number) => {
    views += by;
    own.set("_views", views);
    if (by > 0) send(own);
    if (views > 0) return;
    life.abort();
    life = new AbortController();
    widget = undefined;
  };
  const view = (method: keyof Widget) => async (context: ViewContext) => {
    const { el, signal } = context;
    if (signal.aborted) return;
    count(1);
    signal.addEventListener("abort", () => {
      el.replaceChildren();
      count(-1);
    });
    dress(el, program.get("name"), signal);
    widget ??= KINDS[own.get("_kind")]({ model: scoped(model, life.signal), pictures, host, signal: life.signal });
    // biome-ignore lint/suspicious/noExplicitAny: a panel's context has names, too
    await widget[method]?.({ ...context, model: scoped(context.model ?? model, signal) } as any);
  };
  return { render: view("render"), panel: view("panel") };
}
