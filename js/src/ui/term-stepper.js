/** The buttons for stepping inside a window. */
import { element, say } from "./dom.ts";
import { plural, whole } from "../text/numbers-and-sentences.ts";

const ICONS = { back: "M11 3v10L5 8z", forward: "M5 3v10l6-5z" };

/** Two buttons and "term 5 of 9" between them, in a place that is always there. */
export class TermButtons {
  /** @param {{ step: (by: number) => void, leave: () => void }} actions */
  constructor({ step, leave }) {
    const button = (icon, name, by) =>
      element(
        "button",
        { type: "button", class: `cl-icon cl-term-${icon}`, title: name, "aria-label": name, onclick: () => step(by) },
        element(
          "svg",
          { viewBox: "0 0 16 16", width: 12, height: 12, "aria-hidden": "true" },
          element("path", { d: ICONS[icon] }),
        ),
      );
    this.count = element("span", { class: "cl-term-count" });
    this.back = button("back", "Previous term", -1);
    this.forward = button("forward", "Next term", 1);
    this.root = element(
      "div",
      { class: "cl-terms", role: "group", "aria-label": "Add up term by term" },
      this.back,
      this.count,
      this.forward,
    );
    this.root.addEventListener("keydown", (event) => {
      if (event.key === "Escape") leave();
    });
  }

  /** @param {number | null} done @param {number} count 0 where no window fits */
  draw(done, count) {
    say(
      this.count,
      done === null ? (count ? plural(count, "term") : "no terms") : `term ${whole(done)} of ${whole(count)}`,
    );
    // not "disabled": a button that has the focus would lose it
    this.back.setAttribute("aria-disabled", String(!count || done === 1));
    this.forward.setAttribute("aria-disabled", String(!count || done === count));
  }
}
