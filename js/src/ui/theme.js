/**
 * Colours that follow the page: JupyterLab's variables, what another host says or shows around the view, or the reader's
 * preference in an exported page.
 */
import { whenPlaced } from "./dom.ts";

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

/**
 * "light" or "dark": what JupyterLab says on the body, else how bright its page is, else the colour scheme of what the
 * view is in, else the background there, else the reader's preference.
 */
export function themeOf(root) {
  const flag = document.body.dataset.jpThemeLight;
  if (flag) return flag === "false" ? "dark" : "light";
  const page = rgbOf(getComputedStyle(root).getPropertyValue("--jp-layout-color0"));
  if (page) return brightnessOf(page);
  const outside = parentOf(root);
  const schemes = outside ? getComputedStyle(outside).colorScheme.match(/light|dark/g) : null;
  if (schemes?.length === 1) return schemes[0];
  const behind = backgroundOf(outside);
  if (behind) return brightnessOf(rgbOf(behind));
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

export function tokensOf(root, theme) {
  const style = getComputedStyle(root);
  const own = OWN[theme];
  const page = rgbOf(style.getPropertyValue("--jp-layout-color0")) ?? rgbOf(backdropOf(root, theme)) ?? own.page;
  const ink =
    style.getPropertyValue("--jp-ui-font-color1").trim() ||
    (theme === "dark" ? "rgba(255,255,255,.87)" : "rgba(0,0,0,.87)");
  return { ...own, theme, ink, pageRgb: page, haloRgb: page, cellRgb: own.cell };
}

/** The background of an element or of the nearest one around it that has an opaque one, as CSS; "" without any. */
export function backgroundOf(node) {
  for (let at = node; at; at = parentOf(at)) {
    const colour = getComputedStyle(at).backgroundColor;
    if (rgbOf(colour)) return colour;
  }
  return "";
}

/** The background around a view, as CSS; "" if there is none that suits the theme. */
function backdropOf(root, theme) {
  const behind = backgroundOf(parentOf(root));
  return behind && brightnessOf(rgbOf(behind)) === theme ? behind : "";
}

/** The element around another one, also where that is the host of a shadow tree. */
const parentOf = (node) => node.parentElement ?? node.getRootNode().host;

const brightnessOf = ([red, green, blue]) => (red + green + blue < 384 ? "dark" : "light");

let pixel;

/** Any opaque colour of CSS -> [r, g, b]; null for another text. */
function rgbOf(text) {
  if (!CSS.supports("color", text)) return null;
  pixel ??= new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = text;
  pixel.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = pixel.getImageData(0, 0, 1, 1).data;
  return alpha === 255 ? [red, green, blue] : null;
}

/**
 * Calls back once the view is on the page and when the theme changes, until the signal aborts. A frame later: JupyterLab
 * hides the page for a moment while it changes its theme.
 */
export function watchTheme(root, callback, signal) {
  const changed = () =>
    requestAnimationFrame(() => {
      if (signal.aborted) return;
      root.style.setProperty("--cl-backdrop", backdropOf(root, themeOf(root)));
      callback();
    });
  const observer = new MutationObserver(changed);
  observer.observe(document.body, {
    attributes: true,
    attributeFilter: ["data-jp-theme-light", "data-jp-theme-name", "class"],
  });
  const media = matchMedia("(prefers-color-scheme: dark)");
  media.addEventListener("change", changed, { signal });
  signal.addEventListener("abort", () => observer.disconnect());
  whenPlaced(root, changed, signal);
}
