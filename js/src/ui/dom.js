/** Helpers for building the page and for changing as little of it as possible. */

/** element("button", { class: "a", title: "b", onclick: f }, child, "text") */
export function element(tag, attributes = {}, ...children) {
  const svg = ["svg", "path", "line", "rect", "text", "g", "polygon", "circle"].includes(tag);
  const node = svg ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false)
      node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/** Writes only what changed, so that a screen reader is not told the same twice. */
export function say(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** Makes the children of `live` equal to `next`, touching only what differs: a page as large as a lab is slow to restyle. */
export function refresh(live, ...next) {
  next.forEach((child, i) => {
    if (live.childNodes[i]) patch(live.childNodes[i], child);
    else live.append(child);
  });
  while (live.childNodes.length > next.length) live.lastChild.remove();
}

function patch(live, next) {
  if (live.nodeName !== next.nodeName) live.replaceWith(next);
  else if (next.nodeType === Node.TEXT_NODE) {
    if (live.data !== next.data) live.data = next.data;
  } else {
    for (const { name, value } of next.attributes)
      if (live.getAttribute(name) !== value) live.setAttribute(name, value);
    for (const { name } of [...live.attributes]) if (!next.hasAttribute(name)) live.removeAttribute(name);
    refresh(live, ...next.childNodes);
  }
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
