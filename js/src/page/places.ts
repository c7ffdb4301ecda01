/** Shared by both programs of a page: the saved widgets appear one after the other, each in place of its line of text. */
import { soon } from "../core/time-slicing.ts";
import { element } from "../ui/dom.ts";
import { sayMissing } from "./host.ts";

/** The saved widgets of this page, or null. */
export function savedWidgets() {
  const saved = document.getElementById("widget-state");
  return saved && JSON.parse(saved.textContent);
}

/** Draws with `draw`, which returns false where there is no such widget. */
export async function fillPlaces(draw: (id: string, view: HTMLElement) => Promise<boolean>) {
  for (const place of document.querySelectorAll<HTMLElement>("[data-model]")) {
    const line = place.firstElementChild as HTMLElement;
    const view = place.appendChild(element("div", { class: "page-view" }));
    const isDrawn = await draw(place.dataset.model as string, view).catch((error) => console.error(error));
    if (isDrawn) line.hidden = true;
    else sayMissing(view);
    await new Promise<void>(soon); // the first widgets can be seen and used before the last ones are there
  }
}
