/** Contents of an Output widget, as they were when the page was made; computing them again needs Python. */
import { DOMWidgetModel, DOMWidgetView } from "@jupyter-widgets/base";

import { element } from "../../ui/dom.ts";

export class OutputModel extends DOMWidgetModel {}

export class OutputView extends DOMWidgetView {
  render() {
    super.render();
    const shown = (this.model.get("outputs") ?? []).map((output) => this.node(output));
    this.el.append(
      ...shown,
      element("p", { class: "page-note" }, "Computed when this page was made. Computing it anew needs Python."),
    );
  }

  node({ output_type: kind, text, data = {}, traceback = [] }) {
    const plain = (lines) => element("pre", {}, [lines].flat().join(""));
    if (kind === "stream") return plain(text);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape character starts each colour of a terminal
    if (kind === "error") return plain(traceback.join("\n").replace(/\x1b\[[\d;]*m/g, ""));
    for (const type of ["image/png", "image/jpeg"]) {
      if (data[type])
        return element("img", {
          src: `data:${type};base64,${[data[type]].flat().join("")}`,
          alt: [data["text/plain"] ?? ""].flat().join(""),
        });
    }
    const view = data["application/vnd.jupyter.widget-view+json"];
    if (!view || !this.model.widget_manager.has_model(view.model_id)) return plain(data["text/plain"] ?? "");
    const place = element("div");
    this.model.widget_manager
      .get_model(view.model_id)
      .then((model) => this.create_child_view(model))
      .then((child) => this.displayed.then(() => place.append(child.el)));
    return place;
  }
}
