/** The legend under the feature map: the ramp, its ends, and a marker at the present value. */
import { css } from "./colour.js";
import { element, say } from "./dom.js";
import { number } from "./words.js";

const BLOCKS = 32;

export class Legend {
  constructor() {
    this.marker = element("div", { class: "cl-legend-marker" });
    this.ramp = element("div", { class: "cl-ramp" }, this.marker);
    this.low = element("span", { class: "cl-legend-low" });
    this.zero = element("span", { class: "cl-legend-zero" });
    this.high = element("span", { class: "cl-legend-high" });
    this.root = element("div", { class: "cl-legend" }, this.ramp, element("div", { class: "cl-legend-ends" }, this.low, this.zero, this.high));
  }

  /** @param {{ low, high, colour }} scale @param {number} value at the window, null when there is none @param {boolean[]} beyond below, above */
  draw(scale, value, [below, above]) {
    const { low, high } = scale;
    const stops = Array.from({ length: BLOCKS }, (_, i) => {
      const colour = css(scale.colour(low + ((i + 0.5) / BLOCKS) * (high - low)));
      return `${colour} ${(100 * i) / BLOCKS}% ${(100 * (i + 1)) / BLOCKS}%`;
    });
    this.ramp.style.background = `linear-gradient(to right, ${stops.join(",")})`;
    say(this.low, number(low) + (below ? " or less" : ""));
    say(this.high, number(high) + (above ? " or more" : ""));
    const inside = low < 0 && high > 0;
    say(this.zero, inside ? "0" : "");
    if (inside) this.zero.style.left = `${(100 * -low) / (high - low)}%`;
    this.marker.hidden = value === null;
    if (value !== null) {
      const seen = scale.mode === "absolute" ? Math.abs(value) : value;
      this.marker.style.left = `${100 * Math.min(1, Math.max(0, (seen - low) / (high - low || 1)))}%`;
    }
  }
}
