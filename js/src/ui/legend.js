/** The legend under the feature map: the ramp, its ends, a mark at the value of the window, and what the pointer reads. */
import { css, wrapped } from "../render/colormaps.js";
import { element, say } from "./dom.ts";
import { number } from "../text/numbers-and-sentences.ts";

const BLOCKS = 32;

export class Legend {
  constructor() {
    this.marker = element("div", { class: "cl-legend-marker" });
    this.pointed = element("div", { class: "cl-legend-pointed", hidden: true });
    this.ramp = element("div", { class: "cl-ramp" }, this.marker, this.pointed);
    this.low = element("span", { class: "cl-legend-low" });
    this.zero = element("span", { class: "cl-legend-zero" });
    this.high = element("span", { class: "cl-legend-high" });
    this.note = element("div", { class: "cl-legend-note" });
    this.root = element(
      "div",
      { class: "cl-legend" },
      this.ramp,
      element("div", { class: "cl-legend-ends" }, this.low, this.zero, this.high),
      this.note,
    );
    this.ramp.addEventListener("pointermove", (event) => this.pointAt(event));
    this.ramp.addEventListener("pointerleave", () => this.read(null));
  }

  /**
   * @param {{ mode, low, high, colour }} scale
   * @param {number | null} value  at the window, null when there is none
   * @param {boolean[]} beyond  below, above
   * @param {{ value: number, text: string } | null} reading  what the pointer reads
   */
  draw(scale, value, [below, above], reading, digits) {
    const { low, high } = scale;
    Object.assign(this, { scale, value, digits });
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
    this.mark(this.marker, value);
    this.read(reading);
  }

  /** Marks and says what the pointer reads; without it, the value at the window. */
  read(reading) {
    if (!this.scale) return;
    this.mark(this.pointed, reading?.value ?? null);
    if (reading) say(this.note, reading.text + this.wrapText(reading.value));
    else if (this.value === null) say(this.note, "");
    else
      say(this.note, this.scale.mode === "wrap" ? this.mistake() : `at the window: ${number(this.value, this.digits)}`);
  }

  mark(node, value) {
    const { mode, low, high } = this.scale;
    node.hidden = value === null;
    if (value === null) return;
    const seen = { absolute: Math.abs, wrap: wrapped }[mode]?.(value) ?? value;
    node.style.left = `${100 * Math.min(1, Math.max(0, (seen - low) / (high - low || 1)))}%`;
  }

  wrapText(value) {
    return this.scale.mode === "wrap" && wrapped(value) !== value ? `, in uint8 ${number(wrapped(value))}` : "";
  }

  /** The value at the window as uint8. */
  mistake() {
    const { value, digits } = this;
    return wrapped(value) === value
      ? "beyond 0…255 uint8 wraps: a classic mistake"
      : `${number(value, digits)} becomes ${number(wrapped(value))}: a classic mistake`;
  }

  /** The value that a colour of the legend stands for. */
  pointAt(event) {
    if (!this.scale) return;
    const { low, high, mode } = this.scale;
    const box = this.ramp.getBoundingClientRect();
    const value = low + Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)) * (high - low);
    const digits = high - low > 20 ? 0 : high - low > 2 ? 1 : this.digits;
    this.read({ value, text: `this colour: ${mode === "absolute" ? "±" : ""}${number(value, digits)}` });
  }
}
