/** The program of a page with widgets of ipywidgets, such as a FloatSlider: those need its own program to live. */
import * as base from "@jupyter-widgets/base";
import { ManagerBase } from "@jupyter-widgets/base-manager";
import * as controls from "@jupyter-widgets/controls";
import { Widget } from "@lumino/widgets";
import anywidget from "anywidget-as-function";

import * as output from "./output.js";
import { fillPlaces, savedWidgets } from "../places.ts";
import { preparePaper } from "../print.ts";
import { followProgress } from "../progress.ts";

const MODULES = {
  "@jupyter-widgets/base": base,
  "@jupyter-widgets/controls": controls,
  "@jupyter-widgets/output": output,
  anywidget: anywidget(base),
};

class PageManager extends ManagerBase {
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

async function start(saved) {
  if (!saved) return;
  // convlab's widgets ask for this, and say what needs Python: see isPage in state/model.ts.
  for (const { state } of Object.values(saved.state)) state._page = true;
  const manager = new PageManager();
  const models = await manager.set_state(saved);
  await fillPlaces(async (id, place) => {
    if (!manager.has_model(id)) return false;
    const view = await manager.create_view(await manager.get_model(id));
    if (view instanceof base.ErrorWidgetView) return false;
    Widget.attach(view.luminoWidget, place);
    return true;
  });
  followProgress(models);
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
start(savedWidgets());
