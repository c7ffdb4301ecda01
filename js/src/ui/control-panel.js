/** Some controls of an Explorer, without its stage. */
import { placeControls } from "./controls.ts";
import { element } from "./dom.ts";
import { keepKeys } from "./keyboard-scope.js";
import { themeOf, watchTheme } from "./theme.js";

export class ControlPanel {
  constructor(widget, store, { el, names, signal }) {
    const controls = element("div", { class: "cl-controls" });
    const root = element("div", { class: "convlab-explorer", role: "group", "data-view": "controls" }, controls);
    el.append(root);
    keepKeys(root, signal);
    placeControls(controls, widget, store, names, signal);
    const dressed = () => {
      root.dataset.theme = themeOf(root);
    };
    watchTheme(root, dressed, signal);
    dressed();
  }
}
