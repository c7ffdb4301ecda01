/** The strip of all feature maps below the stage, any of which comes to the front, and what the layer costs. */
import { colourLimit, display, naturalMode, paintingRows } from "../render/colormaps.js";
import { reluRows } from "../core/operations.ts";
import { COLOURS, kernelsOf } from "../core/channels.ts";
import { element, say } from "../ui/dom.ts";
import { convOptions, costs, layersOf, linearRows, plan } from "../core/pipeline.ts";
import { kernelIndex } from "../core/kernel-menu.ts";
import { inSlices } from "../core/time-slicing.ts";
import { capital, plural, sizeText, whole } from "../text/numbers-and-sentences.ts";

const COLUMNS = { wide: 16, middle: 8, narrow: 4 };
const STEPS = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };
const MODES = [
  ["summed", "Summed", "one map for each kernel: what it finds in all channels is added up"],
  ["depthwise", "Depthwise", "a map for each kernel and channel"],
];
const PAUSE = 60; // ms without a change before the pictures follow: a hand on a slider is not held up

/** The maps of the strip in the order of `Explorer.feature_maps`: { kernel, front, channel }. */
export function stripOf(settings, hasChannels) {
  const entries = (channel) => kernelsOf(settings).map((kernel, front) => ({ kernel, front, channel }));
  if (hasChannels && settings.depthwise) return COLOURS.flatMap(entries);
  return settings.bank.length ? entries(null) : [];
}

export class Bank {
  constructor(view) {
    this.view = view;
    this.thumbs = [];
    this.rows = [];
    this.strip = element("div", { class: "cl-maps", role: "radiogroup", "aria-label": "Feature maps" });
    this.costs = this.buildCosts();
    this.root = element("div", { class: "cl-bank" }, this.strip, this.costs);
    this.scratch = document.createElement("canvas");
    this.strip.addEventListener("click", (event) => {
      const at = this.thumbs.findIndex(({ node }) => node.contains(event.target));
      if (at >= 0) this.bringToFront(at);
    });
    this.strip.addEventListener("keydown", (event) => this.onKey(event));
  }

  buildCosts() {
    const name = `convlab-depth-${Math.random()}`; // native radio buttons of one page must not share a name
    this.lines = MODES.map(([mode, label, title]) => {
      const input = element("input", { type: "radio", name });
      input.addEventListener("change", () => this.view.store.change({ depthwise: mode === "depthwise" }));
      input.addEventListener("keydown", (event) => event.stopPropagation()); // the notebook binds the arrows too
      const cells = ["feature maps", "parameters", "multiplications"].map((kind) =>
        element("td", { "data-label": kind }),
      );
      const choice = element("label", { title }, input, element("span", {}, label));
      return { mode, input, choice, cells, row: element("tr", {}, element("th", { scope: "row" }, choice), ...cells) };
    });
    const heads = ["feature maps", "parameters: weights and biases", "multiplications"].map((text) =>
      element("th", { scope: "col", class: "cl-term" }, text),
    );
    return element(
      "table",
      { class: "cl-costs", "aria-label": "What the layer costs" },
      element("thead", {}, element("tr", {}, element("td"), ...heads)),
      element("tbody", {}, ...this.lines.map(({ row }) => row)),
    );
  }

  draw(view) {
    const { settings, result, layout: L } = view;
    const deep = Boolean(result.channels);
    const entries = stripOf(settings, deep);
    this.root.hidden = !deep && !settings.bank.length;
    this.strip.hidden = !entries.length;
    this.stop();
    if (this.root.hidden) return;
    const found = costs(settings, view.picture);
    this.drawCosts(view, found);
    if (!entries.length) return;
    if (entries.length !== this.thumbs.length || entries[0].channel !== this.thumbs[0].entry.channel)
      this.build(entries);
    const each = entries.length / this.rows.length;
    const columns = Math.min(each, each > 10 && L.form === "wide" ? Math.ceil(each / 2) : COLUMNS[L.form]);
    this.strip.style.setProperty("--cl-columns", columns);
    this.strip.classList.toggle("cl-named-once", each <= columns); // the names of the last row serve all
    const menu = view.store.menus.kernels;
    this.thumbs.forEach((thumb, i) => {
      const entry = entries[i];
      thumb.entry = entry;
      thumb.isFront =
        entry.front === (settings.bank.length ? settings.front : 0) &&
        (entry.channel === null || entry.channel === settings.front_channel);
      const label = menu[kernelIndex(entry.kernel, menu)]?.label ?? `Custom ${entry.front + 1}`;
      say(thumb.label, entries.length === COLOURS.length && entry.channel ? capital(entry.channel) : label);
      const [rows, cols] = found.maps[entry.front];
      thumb.canvas.style.setProperty("--cl-ratio", rows && cols ? cols / rows : 1);
      const name = `${entry.front + 1}: ${label}${entry.channel ? `, ${entry.channel}` : ""}`;
      if (thumb.node.getAttribute("aria-label") !== name) thumb.node.setAttribute("aria-label", name);
      thumb.node.setAttribute("aria-checked", thumb.isFront);
      thumb.node.tabIndex = thumb.isFront ? 0 : -1;
    });
    this.schedule();
  }

  build(entries) {
    this.thumbs = entries.map((entry) => {
      const canvas = element("canvas", { "aria-hidden": "true" });
      const label = element("span", { class: "cl-thumb-label" });
      return {
        entry,
        canvas,
        label,
        node: element("button", { type: "button", role: "radio", class: "cl-thumb" }, canvas, label),
      };
    });
    const oneEach = entries.length === COLOURS.length && entries[0].channel; // a single kernel: one row is enough
    const channels = oneEach ? [null] : [...new Set(entries.map(({ channel }) => channel))];
    this.rows = channels.map((channel) =>
      element(
        "div",
        { class: "cl-maps-row", role: "presentation", "data-channel": channel },
        channel && element("b", { class: "cl-maps-channel" }, capital(channel)),
        ...this.thumbs.filter(({ entry }) => oneEach || entry.channel === channel).map(({ node }) => node),
      ),
    );
    this.strip.replaceChildren(...this.rows);
  }

  bringToFront(at) {
    const { front, channel } = this.thumbs[at].entry;
    this.view.store.change({
      ...(this.view.settings.bank.length ? { front } : {}),
      ...(channel ? { front_channel: channel } : {}),
    });
  }

  onKey(event) {
    const at = this.thumbs.findIndex(({ isFront }) => isFront);
    const last = this.thumbs.length - 1;
    const to = { Home: 0, End: last }[event.key] ?? (event.key in STEPS ? at + STEPS[event.key] : null);
    event.stopPropagation(); // the notebook binds the same keys
    if (to === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = (to + this.thumbs.length) % this.thumbs.length;
    this.thumbs[next].node.focus();
    this.bringToFront(next);
  }

  /* ---- pictures: one map at a time, and between two of them the browser may do what is more urgent ---- */

  schedule() {
    const todo = this.thumbs.filter((thumb) => this.keyOf(thumb) !== thumb.key);
    todo.sort((a, b) => b.isFront - a.isFront);
    const { rows, cols } = this.view.picture;
    const next = () => {
      const thumb = todo.shift();
      if (!thumb) return;
      const key = this.keyOf(thumb);
      this.leave = inSlices(this.painting(thumb), rows * cols, () => {
        thumb.key = key;
        this.waiting = setTimeout(next);
      });
    };
    this.waiting = setTimeout(next, PAUSE);
  }

  stop() {
    clearTimeout(this.waiting);
    this.leave?.();
  }

  /** All that the picture of a map depends on. */
  keyOf({ entry }) {
    const { settings, page, layout: L, picture } = this.view;
    const { image, channel, shift, stride, padding, padding_mode, dilation, flip, bias, activation, show } = settings;
    return JSON.stringify([
      entry.kernel,
      entry.channel,
      image,
      picture.name,
      picture.edition,
      channel,
      shift,
      stride,
      padding,
      padding_mode,
      dilation,
      flip,
      bias,
      activation,
      show,
      page.tokens.theme,
      page.dpr,
      L.u,
      L.level,
    ]);
  }

  *painting(thumb) {
    const { view } = this;
    const { settings, picture, layout: L } = view;
    const layers = layersOf(
      { ...settings, depthwise: thumb.entry.channel !== null },
      picture,
      thumb.entry.kernel,
      thumb.entry.channel ?? settings.front_channel,
    );
    const sizes = plan({ ...settings, pool: null }, layers.input, layers.kernel);
    thumb.node.classList.toggle("cl-no-map", sizes.problem !== null);
    if (sizes.problem) return;
    const most = 3 * L.u * view.page.dpr;
    const step = Math.max(1, Math.floor(sizes.mapShape[1] / (2 * most))); // of a large map every second or third value
    this.linear = yield* linearRows(layers, { ...convOptions(settings, sizes), every: [step, step] }, this.linear);
    const isRelu = settings.activation === "relu";
    if (isRelu) this.active = yield* reluRows(this.linear, this.active);
    const map = isRelu ? this.active : this.linear;
    const mode = settings.show === "auto" ? naturalMode(layers, L.level) : settings.show;
    yield* paintThumb(
      thumb.canvas,
      this.scratch,
      map,
      display(mode, map.data, colourLimit(this.linear.data), view.tokens.theme),
      most,
    );
  }

  /* ---- what it costs ---- */

  drawCosts(view, found) {
    const deep = found.channels > 1;
    for (const line of this.lines) {
      const count = found[line.mode];
      line.row.hidden = !count;
      line.choice.classList.toggle("cl-single", !deep);
      line.input.hidden = !deep;
      if (!count) continue;
      const chosen = deep && (line.mode === "depthwise") === view.settings.depthwise;
      line.input.checked = chosen;
      line.row.classList.toggle("cl-chosen", chosen || !deep);
      say(
        line.choice.lastChild,
        deep ? MODES.find(([mode]) => mode === line.mode)[1] : capital(plural(found.shapes.length, "kernel")),
      );
      const texts = costTexts(found, line.mode === "depthwise");
      line.cells.forEach((cell, i) => say(cell, texts[i]));
    }
  }
}

/** Paints a map into a canvas no larger than `most` pixels wide. */
function* paintThumb(canvas, scratch, map, scale, most) {
  const shrinks = map.cols > most;
  canvas.classList.toggle("cl-crisp", !shrinks && map.cols < most / 4);
  const target = shrinks ? scratch : canvas;
  [target.width, target.height] = [map.cols, map.rows];
  const image = target.getContext("2d").createImageData(map.cols, map.rows);
  yield* paintingRows(image, map, scale);
  target.getContext("2d").putImageData(image, 0, 0);
  if (!shrinks) return;
  [canvas.width, canvas.height] = [Math.round(most), Math.max(1, Math.round((most * map.rows) / map.cols))];
  const context = canvas.getContext("2d");
  context.imageSmoothingQuality = "high";
  context.drawImage(scratch, 0, 0, canvas.width, canvas.height);
}

/** The formulas with the numbers of this moment: maps, parameters, multiplications. */
export function costTexts({ shapes, maps, channels, ...counts }, depthwise) {
  const { maps: number, parameters, multiplications } = counts[depthwise ? "depthwise" : "summed"];
  const kinds = [];
  shapes.forEach((shape, i) => {
    const known = kinds.find((kind) => String([kind.shape, kind.map]) === String([shape, maps[i]]));
    if (known) known.count += 1;
    else kinds.push({ shape, map: maps[i], count: 1 });
  });
  const times = (...factors) =>
    factors
      .filter((factor) => factor !== null)
      .map((factor) => (typeof factor === "number" ? whole(factor) : factor))
      .join(" · ");
  const deep = channels > 1 ? channels : null;
  const kernels = (count) => (shapes.length > 1 ? count : null);
  const weights = ({ shape, count }) =>
    depthwise
      ? times(kernels(count), channels, `(${times(...shape)} + 1)`)
      : times(kernels(count), `(${times(...shape, deep)} + 1)`);
  const products = ({ shape, map, count }) => times(kernels(count), ...map, ...shape, deep);
  const same = maps.every((map) => String(map) === String(maps[0]));
  if (maps.flat().includes(0))
    return [
      "a kernel does not fit",
      `${kinds.map(weights).join(" + ")} = ${whole(parameters)}`,
      "a kernel does not fit",
    ];
  return [
    `${whole(number)}${same ? ` of ${sizeText(...maps[0])}` : ""}`,
    `${kinds.map(weights).join(" + ")} = ${whole(parameters)}`,
    `${kinds.map(products).join(" + ")} = ${whole(multiplications)}`,
  ];
}
