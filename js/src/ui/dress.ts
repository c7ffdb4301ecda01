/** The style sheet of all widgets, once in the page, and once in each shadow tree that a host puts a widget into. */
import type { Model } from "../state/model.ts";
import { whenPlaced } from "./dom.ts";

export function dress(el: HTMLElement, program: Model<{ name: string; style: string }>, signal: AbortSignal) {
  const name = program.get("name");
  const add = () => {
    const tree = el.getRootNode();
    const home = tree instanceof ShadowRoot ? tree : document.head;
    if (home.querySelector(`style[data-convlab="${name}"]`)) return;
    const style = document.createElement("style");
    style.dataset.convlab = name;
    style.textContent = program.get("style");
    home.append(style);
  };
  whenPlaced(el, add, signal);
}
