/** Some controls of an Explorer at another place: drawn by the Explorer's own program, in step with its views. */
import type { Model, ViewContext } from "../state/model.ts";
import type { Started } from "../program.ts";

interface PanelTraits {
  _of: string;
  names: string[];
}

export const panel = ({ model }: { model: Model<PanelTraits> }) => ({
  async render({ el, host, signal }: ViewContext) {
    const { exports } = await host.getWidget<Pick<Started, "panel">>(model.get("_of"));
    exports.panel({ el, host, signal, names: model.get("names") } as Parameters<Started["panel"]>[0]);
  },
});
