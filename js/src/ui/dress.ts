/** The style sheet of all widgets, once in the page, and once in each shadow tree that a host puts a widget into. */
import { whenPlaced } from "./dom.ts";

/** The sheet itself, which build.mjs puts in. */
declare const STYLE: string;

/** `name` differs between versions of the program. */
export function dress(el: HTMLElement, name: string, signal: AbortSignal) {
  const add = () => {
    const tree = el.getRootNode();
    const home = tree instanceof ShadowRoot ? tree : document.head;
    if (home.querySelector(`style[data-convlab="${name}"]`)) return;
    const style = document.createElement("style");
    style.dataset.convlab = name;
    style.textContent = STYLE;
    home.append(style);
  };
  whenPlaced(el, add, signal);
}
