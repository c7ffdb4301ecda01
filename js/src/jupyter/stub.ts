/** The module of each model: finds the program that all widgets share, unpacks it once for a page, and runs it. */
import type { Start, Started } from "../program.ts";
import type { Host, Model } from "../state/model.ts";

interface Program {
  name: string;
  script: DataView<ArrayBuffer>;
}

const PROGRAMS = Symbol.for("convlab programs");
const page = globalThis as { [PROGRAMS]?: Map<string, Promise<{ default: Start }>> };
page[PROGRAMS] ??= new Map();
const programs = page[PROGRAMS];

async function unpack(script: DataView<ArrayBuffer>): Promise<{ default: Start }> {
  const text = new Blob([script]).stream().pipeThrough(new DecompressionStream("gzip"));
  const type = { headers: { "Content-Type": "text/javascript" } };
  const address = URL.createObjectURL(await new Response(text, type).blob());
  return import(address).finally(() => URL.revokeObjectURL(address));
}

export default () => {
  let model: Model<{ _program: string; _page?: boolean }>;
  let started: Promise<Started> | undefined;

  const start = async (host: Host) => {
    const program = await host.getModel<Program>(model.get("_program"));
    const name = program.get("name");
    if (!programs.has(name)) programs.set(name, unpack(program.get("script")));
    return ((await programs.get(name)) as { default: Start }).default({ model, host, program });
  };
  const view = (method: keyof Started) => async (context: Parameters<Started["panel"]>[0]) => {
    const { el } = context;
    el.dataset.busy = ""; // there is more to come
    try {
      started ??= start(context.host).catch((error) => {
        started = undefined; // the next view tries again
        throw error;
      });
      await (await started)[method](context);
    } catch (error) {
      const wayOut = model.get("_page") ? "Open the notebook in JupyterLab" : "Run its cell again";
      el.textContent = `This widget cannot start. ${wayOut}.`;
      console.error(error);
    }
    delete el.dataset.busy;
  };
  return {
    initialize(context: { model: typeof model }) {
      model = context.model;
      return { panel: view("panel") };
    },
    render: view("render"),
  };
};
