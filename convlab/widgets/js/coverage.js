/** Coverage laid over the input: how many windows read each pixel, with its switch and its own small legend. */
import { css, oklch } from "./colour.js";
import { element, place, say } from "./dom.js";
import { cellText } from "./paint.js";
import { countRange } from "./words.js";

export const COVERED = 0.4; // how much of a pixel's brightness the colour of its coverage hides

/** A pale green for one window, stronger for many; the page for none. Warm and cool are kept for signs. */
export function coverageColour(count, top, theme) {
  if (count === 0) return theme === "light" ? [255, 255, 255] : [17, 17, 17];
  const t = top > 1 ? (count - 1) / (top - 1) : 0;
  return theme === "light" ? oklch(0.93 - 0.2 * t, 0.03 + 0.07 * t, 165) : oklch(0.32 + 0.24 * t, 0.03 + 0.05 * t, 165);
}

/** The scale for paintPlane. */
export const coverageScale = (top, theme) => ({
  mode: "coverage", low: 0, high: Math.max(1, top), colour: (value) => coverageColour(Math.round(value), top, theme),
});

/** The number of windows, small, in the upper right corner of a cell. */
export function paintCount(ctx, count, { x, y, w }, colour) {
  const size = w >= 44 ? 11 : 10;
  cellText(ctx, String(count), { x: x + w - 17, y: y + 2, w: 17, h: size + 1 }, { size, colour });
}

const SWATCHES = 9;

/** The switch in the caption line; the counts are a setting, so that every view of the Explorer shows them. */
export class CoverageSwitch {
  /** @param {(on: boolean) => void} onSwitch */
  constructor(onSwitch) {
    this.button = element("button", { type: "button", class: "cl-switch", "aria-pressed": "false", title: "Show how many windows read each pixel", onclick: () => onSwitch(this.button.getAttribute("aria-pressed") !== "true") }, "Coverage");
    this.ramp = element("span", { class: "cl-coverage-ramp", "aria-hidden": "true" });
    this.words = element("span", { class: "cl-coverage-words" });
    this.root = element("div", { class: "cl-coverage-switch" }, this.button, this.ramp, this.words);
  }

  /** @param {{ data: Float64Array } | null} coverage null where no window fits */
  draw(spot, isOn, coverage, top, theme) {
    place(this.root, spot);
    const shown = isOn && Boolean(coverage);
    this.button.setAttribute("aria-pressed", String(isOn));
    this.ramp.hidden = !shown;
    if (!shown) {
      say(this.words, "windows per pixel");
      return;
    }
    const least = coverage.data.reduce((low, count) => Math.min(low, count), Infinity);
    say(this.words, `read by ${countRange(least, top)}`);
    const stops = Array.from({ length: SWATCHES }, (_, i) => {
      const colour = css(coverageColour(Math.round(least + ((top - least) * i) / (SWATCHES - 1)), top, theme));
      return `${colour} ${(100 * i) / SWATCHES}% ${(100 * (i + 1)) / SWATCHES}%`;
    });
    this.ramp.style.background = `linear-gradient(to right, ${stops.join(",")})`;
  }
}
