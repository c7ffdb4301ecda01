/** Widgets one below the other, or side by side. */
import type { Model, ViewContext } from "../state/model.ts";
import { element } from "./dom.ts";

interface GroupTraits {
  children: string[];
  /** Number of widgets at the top that have the whole width. */
  wide: number;
  /** A line above them, possibly empty. */
  title: string;
}

export const group = ({ model }: { model: Model<GroupTraits> }) => ({
  async render({ el, host, signal }: ViewContext) {
    const root = document.createElement("div");
    root.className = "convlab-group";
    el.append(root);
    if (model.get("title")) root.append(element("p", { class: "cl-wide cl-group-heading" }, model.get("title")));
    for (const [i, reference] of model.get("children").entries()) {
      const place = document.createElement("div");
      place.className = i < model.get("wide") ? "cl-wide" : "";
      root.append(place);
      const widget = await host.getWidget(reference);
      if (!signal.aborted) await widget.render({ el: place, signal });
    }
  },
});
