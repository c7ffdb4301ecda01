/** An exported page: brings the saved widgets to life where there is no kernel, and nothing to ask for. */
import * as base from "@jupyter-widgets/base";
import { ManagerBase } from "@jupyter-widgets/base-manager";
import * as controls from "@jupyter-widgets/controls";
import { Widget } from "@lumino/widgets";
import anywidget from "anywidget-as-function";

import * as output from "./output.js";
import { preparePaper } from "./print.js";
import { followProgress } from "./progress.js";
import { soon } from "../core/time-slicing.ts";

const MODULES = {
  "@jupyter-widgets/base": base,
  "@jupyter-widgets/controls": controls,
  "@jupyter-widgets/output": output,
  anywidget: anywidget(base),
};

class PageManager extends ManagerBase {
  /** Widgets ask for this, and say what needs Python: see isPage in state/model.ts. */
  isPage = true;

  async loadClass(name, module, version) {
    const found = MODULES[module]?.[name];
    if (!found) throw new Error(`An exported page has no ${name} of ${module} ${version}.`);
    return found;
  }

  /** Nobody is at the other end. */
  async _create_comm() {
    return { on_close() {}, on_msg() {}, close() {} };
  }

  async _get_comm_info() {
    return {};
  }
}

/** Puts one widget in the place of the line of text that stands for it; that stays where there is no such widget. */
async function draw(manager, place) {
  const view = await manager.create_view(await manager.get_model(place.dataset.model));
  const line = place.firstElementChild;
  if (view instanceof base.ErrorWidgetView) {
    place.prepend(
      Object.assign(document.createElement("p"), {
        className: "page-note",
        textContent: "This widget needs Python: it is not one that an exported page knows.",
      }),
    );
    return;
  }
  line.hidden = true;
  Widget.attach(view.luminoWidget, place);
}

async function start() {
  const saved = document.getElementById("widget-state");
  if (!saved) return;
  const manager = new PageManager();
  await manager.set_state(JSON.parse(saved.textContent));
  for (const place of document.querySelectorAll("[data-model]")) {
    await draw(manager, place);
    await new Promise(soon); // the first widgets can be seen and used before the last ones are there
  }
  await followProgress(manager);
  nameSliders();
  document.documentElement.dataset.live = "";
}

/** The handles of ipywidgets' sliders have no name of their own; those of convlab's widgets have got one. */
function nameSliders() {
  for (const handle of document.querySelectorAll(".noUi-handle:not([aria-label])")) {
    handle.setAttribute(
      "aria-label",
      handle.closest(".jupyter-widgets")?.querySelector(".widget-label")?.textContent || "Slider",
    );
  }
}

preparePaper();
start();
