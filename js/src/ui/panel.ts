/** Some controls of an Explorer at another place: drawn by the Explorer's own program, in step with its views. */
import type { Model, ViewContext } from "../state/model.ts";

interface PanelTraits {
  _of: string;
  names: string[];
}

/** Exports of an Explorer. */
interface WithPanel {
  panel(context: Omit<ViewContext, "model"> & { names: string[] }): Promise<void>;
}

export const panel = ({ model }: { model: Model<PanelTraits> }) => ({
  async render({ el, host, signal }: ViewContext) {
    const { exports } = await host.getWidget<WithPanel>(model.get("_of"));
    await exports.panel({ el, host, signal, names: model.get("names") });
  },
});
