/** Three helpers for building the page. */

/** element("button", { class: "a", title: "b", onclick: f }, child, "text") */
export function element(tag, attributes = {}, ...children) {
  const svg = ["svg", "path", "line", "rect", "text", "g", "polygon"].includes(tag);
  const node = svg ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/** Writes only what changed, so that a screen reader is not told the same twice. */
export function say(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** Puts a node at a place of the stage; touches nothing where it stands there already. */
export function place(node, { x, y, w, h }) {
  const spot = `left:${x}px;top:${y}px${w === undefined ? "" : `;width:${w}px`}${h === undefined ? "" : `;height:${h}px`}`;
  if (places.get(node) === spot) return;
  places.set(node, spot);
  node.style.left = `${x}px`;
  node.style.top = `${y}px`;
  if (w !== undefined) node.style.width = `${w}px`;
  if (h !== undefined) node.style.height = `${h}px`;
}

const places = new WeakMap();
