/** One view of a NetworkViewer: reads drawing and weights, computes, draws; writes only when the learner acts. */
import { colourLimit, css, display, inkOn } from "../render/colormaps.js";
import { element, refresh, say } from "../ui/dom.ts";
import { keepKeys } from "../ui/keyboard-scope.js";
import { Legend } from "../ui/legend.js";
import { Examples } from "./examples.js";
import { mapsLayout, placeAt, stepFrom, vectorLayout } from "../layout/network.ts";
import { GREY, paintBlock, picturesOf } from "../render/network.js";
import { Pad } from "./drawing-pad.js";
import {
  clipUnit,
  fieldsOfUnit,
  isMaps,
  isPoints,
  ranking,
  runNetwork,
  softmax,
  stacked,
  traceUnit,
  unitList,
  valueAt,
} from "../core/network.ts";
import { UnitPanel } from "./unit-panel.js";
import { WhyPanel } from "./class-comparison.js";
import {
  answerSentence,
  blockOptions,
  blockTitle,
  countText,
  shapeText,
  unitName,
  unitSentence,
} from "../text/network.ts";
import { send, watch } from "../state/model.ts";
import { themeOf, tokensOf, watchTheme } from "../ui/theme.js";
import { number, percent } from "../text/numbers-and-sentences.ts";

const WIDE = 840; // px: from here on the network is beside the drawing
const INPUT_WIDTH = 292; // px of the drawing's column, with the gap
const MOST_BARS = 12; // classes that are shown in their own order; of more, the most likely
const FEW_BARS = 10;
const PANELS_EVERY = 90; // ms: during a stroke the panels below are updated less often than the maps

export class NetworkView {
  constructor(model, store, el, signal) {
    Object.assign(this, { model, store, signal });
    this.build(el);
    this.listen();
  }

  build(el) {
    this.pad = new Pad(this.store);
    this.examples = new Examples(this.store);
    this.answer = element("div", { class: "cl-sentence", "aria-live": "polite" });
    this.problem = element("div", { class: "cl-net-problem", role: "alert", hidden: true });
    this.note = element("div", { class: "cl-net-note", hidden: true });
    this.flow = element("div", { class: "cl-flow" });
    this.unit = new UnitPanel({ choose: (unit) => this.choose(unit) });
    this.why = new WhyPanel({ choose: (unit) => this.choose(unit) });
    this.bars = element("table", { class: "cl-classes" });
    this.bars.addEventListener("click", (event) => {
      const row = event.target.closest?.("[data-class]");
      if (row) this.choose({ stage: this.network.layers.length, index: Number(row.dataset.class) });
    });
    this.seen = this.buildBlock(0);
    const drawing = element(
      "div",
      { class: "cl-net-in" },
      this.pad.title,
      this.pad.root,
      this.pad.tools,
      this.answer,
      element("div", { class: "cl-net-seen" }, this.seen.root),
      this.examples.root,
    );
    this.root = element(
      "div",
      { class: "convlab-explorer convlab-network", role: "group" },
      this.problem,
      this.note,
      element("div", { class: "cl-net-grid" }, drawing, this.flow),
      this.unit.root,
      this.why.root,
    );
    el.append(this.root);
    keepKeys(this.root, this.signal);
  }

  listen() {
    const { model, signal } = this;
    watch(model, ["drawing", "picked", "centre", "prepare"], () => this.soon("input"));
    watch(model, ["network", "examples", "problem", "note"], () => this.soon("network"));
    watch(model, ["unit"], () => this.soon("unit"));
    const measured = () => {
      if (this.measure()) this.draw("network");
    };
    watchTheme(this.root, measured, signal);
    const resize = new ResizeObserver(measured);
    resize.observe(this.root);
    signal.addEventListener("abort", () => {
      resize.disconnect();
      clearTimeout(this.panels);
      this.why.stop();
    });
    measured();
  }

  /** Draws with the next frame, once for all that has changed until then. */
  soon(what) {
    const order = ["unit", "input", "network"];
    if (this.due) {
      this.due = order[Math.max(order.indexOf(this.due), order.indexOf(what))];
      return;
    }
    this.due = what;
    requestAnimationFrame(() => {
      const now = this.due;
      this.due = null;
      if (!this.signal.aborted) this.draw(now);
    });
  }

  /** Reads from the page what drawing needs: room, sharpness, theme. True when any of it is new. */
  measure() {
    const style = getComputedStyle(this.root);
    const width = this.root.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    if (!(width > 0)) return false; // hidden: the ResizeObserver calls again once it is visible
    const page = { width, dpr: devicePixelRatio || 1, tokens: tokensOf(this.root, themeOf(this.root)) };
    const fresh = JSON.stringify(page) !== JSON.stringify(this.page);
    this.page = page;
    return fresh;
  }

  /* ---- acting ---- */

  /** Looks at another unit: drawn with the next frame, sent a little later. */
  choose(wish) {
    const unit = clipUnit(this.network, this.values, unitList(wish));
    if (!unit || String(unitList(unit)) === String(this.model.get("unit"))) return;
    this.model.set("unit", unitList(unit));
    send(this.model);
  }

  onPointer(block, event) {
    const box = block.pad.getBoundingClientRect();
    const place = placeAt(block.L, event.clientX - box.left, event.clientY - box.top);
    if (place) this.choose({ stage: block.stage, ...place });
  }

  onKey(block, event) {
    if (event.altKey || event.metaKey || event.ctrlKey) return;
    const value = this.values[block.stage];
    const maps = isMaps(value);
    const size = maps ? value[0] : {};
    const chosen = clipUnit(this.network, this.values, this.model.get("unit")); // `shown` is of the last frame: a fast key would be lost
    const mine = chosen?.stage === block.stage ? chosen : null;
    const start = { stage: block.stage, ...(maps ? { row: 0, col: 0, map: 0 } : { index: 0 }) };
    const at = mine ?? start;
    const wishes = {
      Home: () => (maps ? { ...at, col: 0 } : { ...at, index: 0 }),
      End: () => (maps ? { ...at, col: size.cols - 1 } : { ...at, index: value.length - 1 }),
      PageUp: () => maps && { ...at, map: Math.max(0, at.map - 1) },
      PageDown: () => maps && { ...at, map: Math.min(value.length - 1, at.map + 1) },
    };
    const wish = event.key.startsWith("Arrow")
      ? () => (mine ? stepFrom(block.L, size, at, event.key) : start)
      : wishes[event.key];
    if (!wish) return;
    event.preventDefault();
    event.stopPropagation(); // the notebook binds the same keys
    const next = wish();
    if (next) this.choose(next);
  }

  /* ---- drawing ---- */

  /** @param {"network" | "input" | "unit"} what has changed */
  draw(what) {
    if (!this.page) return;
    const { store, page } = this;
    this.root.dataset.theme = page.tokens.theme;
    this.root.dataset.form = page.width >= WIDE ? "wide" : "narrow";
    const [problem, note] = [this.model.get("problem"), this.model.get("note")];
    for (const [node, text] of [
      [this.problem, problem],
      [this.note, note],
    ]) {
      node.hidden = !text;
      say(node, text);
    }
    this.pad.root.parentNode.classList.toggle("cl-cannot-draw", Boolean(problem));
    this.network = store.network;
    if (!this.network || (problem && !store.picked)) {
      this.flow.replaceChildren();
      this.blocks = null;
      this.unit.root.hidden = this.why.root.hidden = this.seen.root.hidden = true;
      this.examples.draw(this.network);
      say(this.answer, "");
      return;
    }
    this.unit.root.hidden = this.seen.root.hidden = false;
    if (what !== "unit" || !this.values) this.compute();
    if (what === "network" || !this.blocks) this.arrange();
    this.shown = clipUnit(this.network, this.values, this.model.get("unit"));
    this.fields = this.shown ? fieldsOfUnit(this.network, this.values, this.shown) : null;
    for (const block of this.blocks) this.paint(block, what);
    this.drawAnswer();
    this.pad.draw(page);
    this.examples.draw(this.network, what === "network");
    if (what === "input" && this.panels) return; // they come soon enough
    clearTimeout(this.panels);
    this.drawPanels();
    this.panels = setTimeout(() => {
      this.panels = null;
      if (this.stale) this.drawPanels();
    }, PANELS_EVERY);
  }

  compute() {
    const input = this.store.input;
    const looked = `${this.model.get("picked")} ${this.model.get("drawing")}`;
    if (looked !== this.looked) this.why.forget();
    this.looked = looked;
    const start = performance.now();
    this.values = runNetwork(this.network, input);
    this.probabilities = softmax(this.values.at(-1));
    this.root.dataset.forward = (performance.now() - start).toFixed(2); // ms, for whoever measures
    this.input = input;
    this.order = ranking(this.probabilities);
    this.stale = true;
  }

  /** A block for each group of layers; the last one is the answer, with a bar for each class. */
  arrange() {
    const { blocks, layers } = this.network;
    const room = this.page.width >= WIDE ? this.page.width - INPUT_WIDTH : this.page.width;
    const wanted = blocks.length - 1;
    const known = (this.blocks ?? []).slice(1);
    const made = blocks.slice(0, wanted).map((block, i) => {
      const part = known[i] ?? this.buildBlock();
      return Object.assign(part, { block, stage: block.stage });
    });
    this.blocks = [Object.assign(this.seen, { block: null, stage: 0 }), ...made];
    const children = [];
    let maps = true;
    this.blocks.forEach((part, i) => {
      const value = this.values[part.stage];
      const kernels = part.block?.layers[0].kernels;
      const single = kernels?.every((each) => each.length === 1) ? kernels.map(([kernel]) => kernel) : null;
      const flat =
        part.block?.layers[0].kind === "flatten" && isMaps(this.values[part.stage - 1])
          ? this.values[part.block.first].length
          : null;
      part.kernels = single;
      const points = isPoints(value);
      const asVector = points || !isMaps(value);
      part.L = asVector
        ? vectorLayout(value.length, flat, room, points)
        : mapsLayout(value[0], value.length, single?.[0] ?? null, room);
      if (i === 0) return;
      if (maps && asVector) children.push(element("div", { class: "cl-break" }));
      maps = !asVector;
      say(part.title, `${i} ${blockTitle(part.block)}`);
      say(part.lines, [shapeText(layers[part.block.last].shape), countText(part.block)].filter(Boolean).join(" · "));
      say(part.options, blockOptions(part.block));
      children.push(part.root);
    });
    this.flow.classList.toggle("cl-no-options", !blocks.some(blockOptions));
    say(this.seen.title, "What the network sees");
    say(this.seen.lines, shapeText(this.network.shape));
    if (maps) children.push(element("div", { class: "cl-break" }));
    children.push(this.arrangeAnswer(blocks.at(-1), wanted + 1));
    // only what is new is put in place: a block that has the focus keeps it
    const old = [...this.flow.childNodes];
    if (
      old.length !== children.length ||
      children.some((node, i) => node !== old[i] && !(node.className === "cl-break" && old[i].className === "cl-break"))
    )
      this.flow.replaceChildren(...children);
    this.label();
  }

  arrangeAnswer(block, index) {
    this.answerTitle ??= element("div", { class: "cl-block-title" });
    this.answerLines ??= element("div", { class: "cl-quiet" });
    this.answerBlock ??= element(
      "section",
      { class: "cl-block cl-answer" },
      this.answerTitle,
      this.answerLines,
      this.bars,
    );
    say(this.answerTitle, `${index} ${blockTitle(block)}, softmax`);
    say(this.answerLines, [shapeText(this.network.layers.at(-1).shape), countText(block)].filter(Boolean).join(" · "));
    return this.answerBlock;
  }

  label() {
    const { network, root } = this;
    const label = `Network from ${network.shape.join(" by ")} to ${network.classes.length} classes, ${network.blocks.map(blockTitle).join(", ")}`;
    if (root.getAttribute("aria-label") !== label) root.setAttribute("aria-label", label);
  }

  buildBlock() {
    const part = {};
    part.title = element("div", { class: "cl-block-title" });
    part.lines = element("div", { class: "cl-quiet" });
    part.options = element("div", { class: "cl-quiet" });
    part.canvas = element("canvas", { "aria-hidden": "true" });
    part.pad = element("div", { class: "cl-pad cl-map-pad", tabindex: 0, role: "application" }, part.canvas);
    part.legend = new Legend();
    part.root = element(
      "section",
      { class: "cl-block" },
      part.title,
      part.lines,
      part.options,
      part.pad,
      part.legend.root,
    );
    const { pad } = part;
    pad.addEventListener("pointerdown", (event) => {
      if (event.button !== 0) return;
      pad.setPointerCapture(event.pointerId);
      part.dragging = true;
      this.onPointer(part, event);
    });
    pad.addEventListener("pointermove", (event) => part.dragging && this.onPointer(part, event));
    for (const end of ["pointerup", "pointercancel", "lostpointercapture"])
      pad.addEventListener(end, () => {
        part.dragging = false;
      });
    pad.addEventListener("keydown", (event) => this.onKey(part, event));
    return part;
  }

  paint(part, what) {
    const { L, canvas, stage, pad } = part;
    const { dpr, tokens } = this.page;
    const value = this.values[stage];
    if (what !== "unit" || !part.picture) {
      part.scale = this.scaleOf(stage);
      part.picture = picturesOf(value, part.scale, part.picture);
    }
    const [w, h] = [L.w, L.h].map((n) => Math.round(n * dpr));
    if (canvas.width !== w || canvas.height !== h) {
      [canvas.width, canvas.height] = [w, h];
      pad.style.width = `${L.w}px`;
      pad.style.height = `${L.h}px`;
      part.root.style.setProperty("--cl-block", `${L.w}px`);
    }
    const context = canvas.getContext("2d");
    context.setTransform(dpr, 0, 0, dpr, 0, 0);
    const mine = this.shown?.stage === stage ? this.shown : null;
    paintBlock(context, {
      L,
      value,
      picture: part.picture,
      field: this.fields?.[stage] ?? null,
      unit: mine,
      kernels: part.kernels,
      tokens,
    });
    part.legend.draw(part.scale, mine ? valueAt(this.values, mine) : null, [false, false], null, 3);
    const many = isMaps(value)
      ? `${value.length} maps of ${value[0].rows} by ${value[0].cols}`
      : `${value.length} values`;
    const label = `${part.block ? blockTitle(part.block) : "Input"}: ${many}. Arrows choose a unit${isMaps(value) && value.length > 1 ? ", Page up and down another map" : ""}`;
    if (pad.getAttribute("aria-label") !== label) pad.setAttribute("aria-label", label);
  }

  /** Colour scale of a stage: the input as an image, all others signed, with a fixed zero. */
  scaleOf(stage) {
    if (stage === 0) return GREY;
    const value = this.values[stage];
    const data = isMaps(value) ? stacked(value).data : value;
    const { kind } = this.network.layers[stage - 1];
    const limit = kind === "tanh" || kind === "sigmoid" ? 1 : colourLimit(data);
    return display("signed", data, limit, this.page.tokens.theme);
  }

  drawAnswer() {
    const { network, probabilities, order, store } = this;
    const truth = store.picked?.label ?? null;
    const text = answerSentence(network.classes, probabilities, { empty: store.isEmpty, truth });
    say(this.answer, text);
    this.answer.dataset.wrong = truth !== null && truth !== order[0];
    const scores = this.values.at(-1);
    const scale = this.scaleOf(this.values.length - 1);
    const shown = network.classes.length <= MOST_BARS ? [...network.classes.keys()] : order.slice(0, FEW_BARS);
    const last = network.layers.length;
    const row = (k) => {
      const fill = scale.colour(scores[k]);
      const chosen = this.shown?.stage === last && this.shown.index === k;
      return element(
        "tr",
        {
          "data-class": k,
          class: [k === order[0] && "cl-first", k === truth && "cl-truth"].filter(Boolean).join(" ") || null,
        },
        element(
          "th",
          { scope: "row" },
          element(
            "button",
            {
              type: "button",
              class: "cl-class",
              "aria-pressed": chosen ? "true" : "false",
              title: "How this score came about",
            },
            network.classes[k],
          ),
        ),
        element("td", { class: "cl-score", style: `background:${css(fill)};color:${inkOn(fill)}` }, number(scores[k])),
        element(
          "td",
          { class: "cl-bar-cell" },
          element("span", { class: "cl-bar", style: `width:${(100 * probabilities[k]).toFixed(1)}%` }),
        ),
        element("td", { class: "cl-percent" }, percent(probabilities[k])),
      );
    };
    refresh(
      this.bars,
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          ...["class", "score", "", "probability"].map((name) =>
            name ? element("th", { scope: "col" }, name) : element("td"),
          ),
        ),
      ),
      element("tbody", {}, ...shown.map(row)),
    );
  }

  drawPanels() {
    this.stale = false;
    const { network, values, shown, store } = this;
    const { tokens, dpr } = this.page;
    if (!shown) this.unit.draw(null);
    else {
      const trace = traceUnit(network, values, shown);
      const block = shown.stage ? network.blocks.find(({ stage }) => stage === shown.stage) : null;
      const isLast = shown.stage === values.length - 1;
      const text = unitSentence(unitName(shown, block, network.classes, isLast), trace, this.fields[0]);
      const first = block?.first ?? 0;
      this.unit.draw({
        unit: shown,
        trace,
        text,
        scale: this.scaleOf(first),
        ownScale: this.scaleOf(shown.stage),
        units: first,
        tokens,
      });
    }
    const nothing = store.isEmpty || network.classes.length < 2;
    this.why.draw(
      nothing
        ? null
        : {
            network,
            input: this.input,
            values,
            probabilities: this.probabilities,
            order: this.order,
            truth: store.picked?.label ?? null,
            tokens,
            dpr,
          },
    );
  }
}
