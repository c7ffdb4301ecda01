/** Frame of all cards: it follows the page's colours, and its keys do not reach the notebook. */
import { element } from "./dom.ts";
import { keepKeys, runsCell } from "./keyboard-scope.js";
import { themeOf, watchTheme } from "./theme.js";

/** A section of the page; `dress(theme)` is called at once and whenever the theme changes. */
export function frame(el, label, signal, dress = () => {}) {
  const root = element("section", { class: "convlab-card", "aria-label": label });
  // The notebook binds keys too, and would take what is meant for the card. Shift + Enter still runs the cell.
  root.addEventListener("keydown", (event) => {
    if (!runsCell(event)) event.stopPropagation();
  });
  keepKeys(root, signal);
  el.append(root);
  const dressAll = () => {
    root.dataset.theme = themeOf(root);
    dress(root.dataset.theme);
  };
  watchTheme(root, dressAll, signal);
  root.dataset.theme = themeOf(root);
  return root;
}
