/** Helpers for building the page and for changing as little of it as possible. */

/** element("button", { class: "a", title: "b", onclick: f }, child, "text") */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes?: Attributes,
  ...children: Child[]
): HTMLElementTagNameMap[K];
// biome-ignore lint/suspicious/noExplicitAny: an element of SVG
export function element(tag: string, attributes?: Attributes, ...children: Child[]): any;
export function element(tag: string, attributes: Attributes = {}, ...children: Child[]) {
  const svg = ["svg", "path", "line", "rect", "text", "g", "polygon", "circle"].includes(tag);
  const node = svg ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") node.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false)
      node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

type Child = Node | string | null | undefined;
/** Attributes by name; a function listens to the event of its name without "on". */
// biome-ignore lint/suspicious/noExplicitAny: each event has a type of its own
type Attributes = Record<string, string | number | boolean | null | undefined | ((event: any) => unknown)>;

/** The focused element of the page or shadow tree that a node is in. */
export const focusedBeside = (node: Node) => (node.getRootNode() as Document | ShadowRoot).activeElement;

/** Acts at once, and again when the node has been put on the page: only then does it know what is around it. */
export function whenPlaced(node: Element, act: () => void, signal: AbortSignal) {
  act();
  if (node.isConnected) return;
  const observer = new ResizeObserver(() => {
    if (!node.isConnected) return;
    observer.disconnect();
    act();
  });
  observer.observe(node);
  signal.addEventListener("abort", () => observer.disconnect());
}

/** Writes only what changed, so that a screen reader is not told the same twice. */
export function say(node: Node, text: string) {
  if (node.textContent !== text) node.textContent = text;
}

/** Makes the children of `live` equal to `next`, touching only what differs: a page as large as a lab is slow to restyle. */
export function refresh(live: Node, ...next: ChildNode[]) {
  next.forEach((child, i) => {
    if (live.childNodes[i]) patch(live.childNodes[i], child);
    else live.appendChild(child);
  });
  while (live.childNodes.length > next.length) live.lastChild?.remove();
}

function patch(live: ChildNode, next: ChildNode) {
  if (live.nodeName !== next.nodeName) live.replaceWith(next);
  else if (live instanceof Text && next instanceof Text) {
    if (live.data !== next.data) live.data = next.data;
  } else if (live instanceof Element && next instanceof Element) {
    for (const { name, value } of next.attributes)
      if (live.getAttribute(name) !== value) live.setAttribute(name, value);
    for (const { name } of [...live.attributes]) if (!next.hasAttribute(name)) live.removeAttribute(name);
    refresh(live, ...next.childNodes);
  }
}

/**
 * Selects the text of a field that gets the focus, so that what is typed replaces it. WebKit sets the cursor again when
 * the mouse button is released, which would end the selection; so for the click that brings the focus this is prevented.
 */
export function selectOnFocus(input: HTMLInputElement) {
  let isNew = false;
  input.addEventListener("pointerdown", () => {
    isNew = input !== (input.getRootNode() as Document | ShadowRoot).activeElement;
  });
  input.addEventListener("mouseup", (event) => {
    if (isNew) event.preventDefault();
  });
  input.addEventListener("focus", () => input.select());
}

/** A hidden sentence that a screen reader adds to the name of `node`; it has to be in the same tree. */
export function describe(node: Element, text: string) {
  const id = `cl-said-${Math.random().toString(36).slice(2)}`; // other copies of the program count from 0, too
  node.setAttribute("aria-describedby", id);
  return element("span", { id, hidden: true }, text);
}

/** Puts a node at a place of the stage; touches nothing where it stands there already. */
export function place(node: HTMLElement, { x, y, w, h }: { x: number; y: number; w?: number; h?: number }) {
  const spot = `left:${x}px;top:${y}px${w === undefined ? "" : `;width:${w}px`}${h === undefined ? "" : `;height:${h}px`}`;
  if (places.get(node) === spot) return;
  places.set(node, spot);
  node.style.left = `${x}px`;
  node.style.top = `${y}px`;
  if (w !== undefined) node.style.width = `${w}px`;
  if (h !== undefined) node.style.height = `${h}px`;
}

const places = new WeakMap<HTMLElement, string>();
