/** Some controls of an Explorer at another place: drawn by the Explorer's own program, in step with its views. */
import type { Model, ViewContext } from "../state/model.ts";

/** What the stub of an Explorer gives to others. */
interface Exports {
  panel(context: Omit<ViewContext, "model"> & { names: string[] }): void;
}

interface PanelTraits {
  _of: string;
  names: string[];
}

export const panel = ({ model }: { model: Model<PanelTraits> }) => ({
  async render({ el, host, signal }: ViewContext) {
    const { exports } = await host.getWidget<Exports>(model.get("_of"));
    exports.panel({ el, host, signal, names: model.get("names") });
  },
});
