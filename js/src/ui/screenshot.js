/** The view as a PNG: a copy of its elements, each with its computed look, is painted by the browser itself. */
import { element } from "./dom.ts";
import { backgroundOf } from "./theme.js";

const sides = (name, what = "") => ["top", "right", "bottom", "left"].map((side) => `${name}-${side}${what}`);
/** Properties that determine the look of an element. These are written on every copy: those that children take over, and widths. */
const ALWAYS = [
  "border-collapse",
  "color",
  "direction",
  "fill",
  "font-family",
  "font-size",
  "font-style",
  "font-variant-numeric",
  "font-weight",
  "line-height",
  "paint-order",
  "stroke",
  "stroke-dasharray",
  "stroke-linejoin",
  "stroke-width",
  "text-align",
  "text-anchor",
  "visibility",
  "white-space",
  // A page may give every element a border of no width: with the style alone it would have one of three pixels.
  ...sides("border", "-width"),
  "outline-width",
];
/** The others are written where they differ from those of a bare element. */
const OWN = [
  "align-items",
  "align-self",
  "appearance",
  "background-color",
  "background-image",
  "background-position",
  "background-repeat",
  "background-size",
  ...sides("border", "-color"),
  ...sides("border", "-style"),
  "border-top-left-radius",
  "border-top-right-radius",
  "border-bottom-left-radius",
  "border-bottom-right-radius",
  "bottom",
  "box-shadow",
  "box-sizing",
  "clip-path",
  "column-gap",
  "display",
  "flex-basis",
  "flex-direction",
  "flex-grow",
  "flex-shrink",
  "flex-wrap",
  "grid-column",
  "grid-row",
  "grid-template-columns",
  "grid-template-rows",
  "height",
  "image-rendering",
  "justify-content",
  "justify-items",
  "left",
  ...sides("margin"),
  "max-width",
  "min-height",
  "min-width",
  "opacity",
  "order",
  "outline-color",
  "outline-offset",
  "outline-style",
  "overflow-x",
  "overflow-y",
  ...sides("padding"),
  "position",
  "right",
  "row-gap",
  "table-layout",
  "text-decoration-color",
  "text-decoration-line",
  "text-overflow",
  "text-underline-offset",
  "top",
  "transform",
  "vertical-align",
  "width",
  "z-index",
];

/**
 * @param {Element} root  of the view
 * @param {string} leaveOut  a selector: these are not painted
 * @returns {Promise<{ blob: Blob, width: number, height: number }>}
 */
export async function pictureOf(root, leaveOut) {
  const frame = element("iframe", { style: "display:none" }); // an empty page knows how elements look before anyone styles them
  document.body.append(frame);
  const left = root.querySelectorAll(leaveOut);
  const rules = ownRules(root.getRootNode());
  const sharpness = Math.max(2, devicePixelRatio || 1); // a picture is often enlarged later
  let copy, pixels, width, height;
  try {
    for (const node of left) node.style.display = "none";
    ({ width, height } = root.getBoundingClientRect());
    pixels = pixelsOf(root, sharpness);
    copy = copyOf(root, plainLooks(frame.contentDocument), new Set(rules.match(/--[\w-]+/g)));
  } finally {
    for (const node of left) node.style.display = "";
    frame.remove();
  }
  copy.style.margin = "0";
  copy.style.width = `${width}px`;
  copy.setAttribute("xmlns", "http://www.w3.org/1999/xhtml");
  copy.prepend(element("style", {}, rules));
  const text = new XMLSerializer().serializeToString(copy);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><foreignObject width="100%" height="100%">${text}</foreignObject></svg>`;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = element("canvas", { width: pixels.width, height: pixels.height });
  const context = canvas.getContext("2d");
  context.fillStyle = backgroundOf(root) || "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  context.drawImage(pixels, 0, 0);
  const blob = await new Promise((done) => canvas.toBlob(done, "image/png"));
  return { blob, width: canvas.width, height: canvas.height };
}

/**
 * @param {Element} node
 * @param {(node: Element) => object} plain  how an element of this kind looks in an empty page
 * @param {Set<string>} variables  that our own rules use
 * @param {object} above  the variables of the element around it
 */
function copyOf(node, plain, variables, above = {}) {
  if (node.nodeType !== Node.ELEMENT_NODE) return node.cloneNode();
  const look = getComputedStyle(node);
  if (look.display === "none") return document.createTextNode("");
  const copy = node.cloneNode(false);
  for (const name of [...copy.attributes].map((attribute) => attribute.name)) {
    if (name.startsWith("data-") && !["data-theme", "data-form", "data-control"].includes(name))
      copy.removeAttribute(name);
  }
  const bare = plain(node);
  const own = Object.fromEntries([...variables].map((name) => [name, look.getPropertyValue(name)]));
  const words = Object.entries(own)
    .filter(([name, value]) => value !== (above[name] ?? ""))
    .map(([name, value]) => `${name}:${value}`);
  for (const name of ALWAYS) words.push(`${name}:${look.getPropertyValue(name)}`);
  for (const name of OWN) {
    const value = look.getPropertyValue(name);
    if (value !== bare[name]) words.push(`${name}:${value}`);
  }
  copy.setAttribute("style", `${words.join(";")};transition:none;animation:none;scrollbar-width:none`);
  for (const child of node.childNodes) copy.append(copyOf(child, plain, variables, own));
  if (node instanceof HTMLInputElement) copy.setAttribute("value", node.value);
  if (node instanceof HTMLOptionElement) copy.toggleAttribute("selected", node.selected);
  return copy;
}

/**
 * What is on the canvases of a view, each in its place: a copy of a canvas is empty. As images in the copy they would be
 * missing from the first picture in WebKit, which decodes the images of an SVG only after it was painted.
 */
function pixelsOf(root, sharpness) {
  const { x, y, width, height } = root.getBoundingClientRect();
  const [wide, high] = [width, height].map((length) => Math.round(length * sharpness));
  const all = element("canvas", { width: wide, height: high });
  const context = all.getContext("2d");
  context.scale(wide / width, high / height);
  for (const canvas of root.querySelectorAll("canvas")) {
    const box = canvas.getBoundingClientRect();
    const look = getComputedStyle(canvas);
    if (!(box.width && box.height && canvas.width && canvas.height) || look.visibility === "hidden") continue;
    context.globalAlpha = Number(look.opacity);
    context.imageSmoothingEnabled = look.imageRendering === "auto";
    context.drawImage(canvas, box.x - x, box.y - y, box.width, box.height);
  }
  return all;
}

/** Default style of an element of this kind, in an empty page; looked up once for each kind. */
function plainLooks(page) {
  const known = new Map();
  return (node) => {
    const kind = `${node.namespaceURI} ${node.localName} ${node.type ?? ""}`;
    if (!known.has(kind)) {
      const bare = page.createElementNS(node.namespaceURI, node.localName);
      if (node instanceof HTMLInputElement) bare.type = node.type;
      page.body.append(bare);
      const look = page.defaultView.getComputedStyle(bare);
      known.set(kind, Object.fromEntries(OWN.map((name) => [name, look.getPropertyValue(name)])));
      bare.remove();
    }
    return known.get(kind);
  };
}

/** Our own rules for what is not an element, such as the thumb of a slider; `tree` is the page or a shadow tree. */
function ownRules(tree) {
  const rules = [];
  for (const sheet of [...tree.styleSheets, ...tree.adoptedStyleSheets]) {
    try {
      for (const rule of sheet.cssRules)
        if (rule.selectorText?.includes(".convlab-explorer") && rule.selectorText.includes("::"))
          rules.push(rule.cssText);
    } catch {
      // a sheet from elsewhere may not be read, and is not ours
    }
  }
  return rules.join("\n");
}
