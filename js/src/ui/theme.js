/** Colours that follow the page: JupyterLab's variables, or the reader's preference in an exported page. */

const OWN = {
  light: {
    ink2: "#616161",
    cell: [243, 243, 242],
    padding: "#8a8a8a",
    hatch: "rgba(118,118,118,.55)",
    ghost: "#b5b5b5",
    beamFill: "rgba(0,0,0,.035)",
    beamLine: "rgba(0,0,0,.32)",
    error: "#c62828",
    zeroInk: "#616161",
    page: [255, 255, 255],
    ring: "#000",
  },
  dark: {
    ink2: "#a8a8a8",
    cell: [38, 38, 38],
    padding: "#8a8a8a",
    hatch: "rgba(143,143,143,.55)",
    ghost: "#5c5c5c",
    beamFill: "rgba(255,255,255,.045)",
    beamLine: "rgba(255,255,255,.4)",
    error: "#ff8a80",
    zeroInk: "#b0b0b0",
    page: [17, 17, 17],
    ring: "#fff",
  },
};

/** "light" or "dark": what JupyterLab says on the body, else how bright the page is, else the reader's preference. */
export function themeOf(root) {
  const flag = document.body.dataset.jpThemeLight;
  if (flag) return flag === "false" ? "dark" : "light";
  const page = rgbOf(getComputedStyle(root).getPropertyValue("--jp-layout-color0"));
  if (page) return page[0] + page[1] + page[2] < 384 ? "dark" : "light";
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

export function tokensOf(root, theme) {
  const style = getComputedStyle(root);
  const own = OWN[theme];
  const page = rgbOf(style.getPropertyValue("--jp-layout-color0")) ?? own.page;
  const ink =
    style.getPropertyValue("--jp-ui-font-color1").trim() ||
    (theme === "dark" ? "rgba(255,255,255,.87)" : "rgba(0,0,0,.87)");
  return { ...own, theme, ink, pageRgb: page, haloRgb: page, cellRgb: own.cell };
}

/** "white", "#111", "rgb(1, 2, 3)" -> [r, g, b]; null when it says nothing. */
function rgbOf(text) {
  const plain = text.trim();
  if (plain === "white") return [255, 255, 255];
  if (plain === "black") return [0, 0, 0];
  const short = plain.match(/^#([\da-f])([\da-f])([\da-f])$/i);
  if (short) return short.slice(1).map((digit) => parseInt(digit + digit, 16));
  const long = plain.match(/^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i);
  if (long) return long.slice(1).map((pair) => parseInt(pair, 16));
  const rgb = plain.match(/^rgba?\((\d+)[,\s]+(\d+)[,\s]+(\d+)/);
  return rgb ? rgb.slice(1).map(Number) : null;
}

/** Calls back when the theme changes, until the signal aborts. */
export function watchTheme(callback, signal) {
  const observer = new MutationObserver(callback);
  observer.observe(document.body, {
    attributes: true,
    attributeFilter: ["data-jp-theme-light", "data-jp-theme-name", "class"],
  });
  const media = matchMedia("(prefers-color-scheme: dark)");
  media.addEventListener("change", callback, { signal });
  signal.addEventListener("abort", () => observer.disconnect());
}
