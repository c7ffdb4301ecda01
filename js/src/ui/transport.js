/** First, back, play, forward, last; a bar to scrub; how fast. */
import { element, say } from "./dom.ts";
import { whole } from "../text/numbers-and-sentences.ts";

const ICONS = {
  first: "M3 3h2v10H3zM13 3v10L6 8z",
  back: "M12 3v10L6 8zM4 8l4-5v2.5L6 8l2 2.5V13z",
  play: "M4 2.5v11L13 8z",
  pause: "M4 3h3v10H4zM9 3h3v10H9z",
  forward: "M4 3v10l6-5zM12 8L8 3v2.5L10 8l-2 2.5V13z",
  last: "M11 3h2v10h-2zM3 3v10l7-5z",
};
const NAMES = {
  first: "First window",
  back: "Previous window",
  play: "Play",
  pause: "Pause",
  forward: "Next window",
  last: "Last window",
};

/** Windows per second. */
export const SPEEDS = [1, 2, 4, 8, 16, 60, 1000, 10000];

export class Transport {
  /** @param {{ move: (index: number) => void, step: (by: number) => void, play: () => void, speed: (n: number) => void }} actions */
  constructor(actions) {
    this.actions = actions;
    const button = (name, onclick) => {
      const icon = element("path", { d: ICONS[name] });
      const node = element(
        "button",
        { type: "button", class: `cl-icon cl-${name}`, title: NAMES[name], "aria-label": NAMES[name], onclick },
        element("svg", { viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true" }, icon),
      );
      return { node, icon };
    };
    const parts = {
      first: button("first", () => actions.move(0)),
      back: button("back", () => actions.step(-1)),
      play: button("play", () => actions.play()),
      forward: button("forward", () => actions.step(1)),
      last: button("last", () => actions.move(Infinity)),
    };
    this.play = parts.play;
    this.scrub = element("input", { type: "range", class: "cl-scrub", min: 0, step: 1, "aria-label": "Window" });
    this.scrub.addEventListener("input", () => actions.move(Number(this.scrub.value)));
    this.count = element("span", { class: "cl-count" });
    this.speed = element(
      "select",
      { class: "cl-select", "aria-label": "Speed" },
      ...SPEEDS.map((n) => element("option", { value: n }, `${whole(n)} per second`)),
    );
    this.speed.addEventListener("change", () => actions.speed(Number(this.speed.value)));
    this.root = element(
      "div",
      { class: "cl-transport", role: "group", "aria-label": "Walk the window" },
      element("div", { class: "cl-buttons" }, ...Object.values(parts).map((part) => part.node)),
      this.scrub,
      this.count,
      element("label", { class: "cl-speed" }, element("span", { class: "cl-label" }, "Speed"), this.speed),
    );
    this.root.addEventListener("keydown", (event) => event.stopPropagation());
  }

  draw({ index, count, row, col, playing, speed, disabled }) {
    this.root.classList.toggle("cl-dim", disabled);
    for (const node of this.root.querySelectorAll("button, input, select")) node.disabled = disabled;
    if (!disabled) {
      this.scrub.max = count - 1;
      this.scrub.value = index;
      this.scrub.style.setProperty("--cl-part", `${count > 1 ? (100 * index) / (count - 1) : 0}%`);
      this.scrub.setAttribute("aria-valuetext", `row ${row}, column ${col}`);
      say(this.count, `window ${whole(index + 1)} of ${whole(count)}`);
    }
    const name = playing ? "pause" : "play";
    if (this.play.icon.getAttribute("d") !== ICONS[name]) {
      this.play.icon.setAttribute("d", ICONS[name]);
      this.play.node.title = NAMES[name];
      this.play.node.setAttribute("aria-label", NAMES[name]);
    }
    this.speed.value = String(speed);
  }
}
