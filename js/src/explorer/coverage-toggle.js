/** Coverage laid over the input: how many windows read each pixel, with its switch and its own small legend. */
import { coverageColour, css } from "../render/colormaps.js";
import { element, place, say } from "../ui/dom.ts";
import { countRange } from "../text/numbers-and-sentences.ts";

const SWATCHES = 9;

/** The switch in the caption line; the counts are a setting, so that every view of the Explorer shows them. */
export class CoverageSwitch {
  /** @param {(on: boolean) => void} onSwitch */
  constructor(onSwitch) {
    this.button = element(
      "button",
      {
        type: "button",
        class: "cl-switch",
        "aria-pressed": "false",
        title: "Show how many windows read each pixel",
        onclick: () => onSwitch(this.button.getAttribute("aria-pressed") !== "true"),
      },
      "Coverage",
    );
    this.ramp = element("span", { class: "cl-coverage-ramp", "aria-hidden": "true" });
    this.words = element("span", { class: "cl-coverage-words" });
    this.root = element("div", { class: "cl-coverage-switch" }, this.button, this.ramp, this.words);
  }

  /** @param {[number, number] | null} range fewest and most windows of a pixel; null where no window fits */
  draw(spot, isOn, range, theme) {
    if (!spot) return; // a view without a caption
    place(this.root, spot);
    const shown = isOn && Boolean(range);
    this.button.setAttribute("aria-pressed", String(isOn));
    this.ramp.hidden = !shown;
    if (!shown) {
      say(this.words, "windows per pixel");
      return;
    }
    const [least, top] = range;
    say(this.words, `read by ${countRange(least, top)}`);
    const stops = Array.from({ length: SWATCHES }, (_, i) => {
      const colour = css(coverageColour(Math.round(least + ((top - least) * i) / (SWATCHES - 1)), top, theme));
      return `${colour} ${(100 * i) / SWATCHES}% ${(100 * (i + 1)) / SWATCHES}%`;
    });
    this.ramp.style.background = `linear-gradient(to right, ${stops.join(",")})`;
  }
}
