/** One view of an Explorer: reads the settings, computes, draws; writes settings only when the learner acts. */
import { Bank } from "./bank.js";
import { beyond, colourLimit, display } from "./colour.js";
import { placeControls } from "./controls.js";
import { sourceIndex } from "./core.js";
import { COLOURS, PANELS, channelSums } from "./depth.js";
import { arrangeDepth, fitsDepth } from "./depthlayout.js";
import { element, place, refresh, say } from "./dom.js";
import { DepthParts } from "./depthview.js";
import { coveragePlane, explore, partners, position, trace } from "./explore.js";
import { formulas } from "./formulas.js";
import { KernelTable } from "./kernel.js";
import { layout } from "./layout.js";
import { Ledger } from "./ledger.js";
import { Legend } from "./legend.js";
import { paintStage } from "./paint.js";
import { blamed, drawCaption, drawHeadings, drawKernel, drawPictures, drawProblem } from "./parts.js";
import { Player } from "./play.js";
import { SETTINGS, kernelIndex, readSettings } from "./settings.js";
import { stageInput } from "./stage.js";
import { tell } from "./store.js";
import { themeOf, tokensOf, watchTheme } from "./theme.js";
import { Transport } from "./transport.js";
import { commonDenominator, number, partnerSentence, waitingSentence, weightText, windowSentence } from "./words.js";

const SEND_EVERY = 100; // ms: positions are sent to Python at most this often
const STEP_MS = 120;
const SHOW = [["auto", "automatic"], ["signed", "signed colours"], ["clip", "clip to 0…255"], ["absolute", "absolute value"], ["rescale", "rescale"]];

export class ExplorerView {
  constructor(model, store, el, signal) {
    Object.assign(this, { model, store, el, signal });
    this.shown = null; // where the window is drawn while it glides to its position
    this.filled = null; // while playing: the last map value that the window has reached
    this.hover = null; // { kind, row, col } of the cell under the pointer
    this.lastValid = null; // the last result that has a feature map
    this.drawing = 0; // counts the results, because their memory is used again
    this.painted = {}; // what each picture shows, to paint only what is new
    this.build();
    this.listen();
  }

  /* ---- building ---- */

  build() {
    this.controls = element("div", { class: "cl-controls" });
    this.canvas = Object.fromEntries([...PANELS, "map", "fourth"].map((name) => [name, element("canvas", { class: `cl-picture cl-${name}`, "aria-hidden": "true" })]));
    this.overlay = element("canvas", { class: "cl-overlay", "aria-hidden": "true" });
    this.pad = element("div", { class: "cl-pad", tabindex: 0, role: "application" });
    this.headings = Object.fromEntries([...PANELS, "kernel", "map", "fourth"].map((name) => {
      const [title, size] = [element("b"), element("span")];
      return [name, { node: element("div", { class: "cl-heading" }, title, size), title, size }];
    }));
    this.kernel = new KernelTable((kernel) => this.store.change({ kernel }), (item) => this.pointAt(item));
    this.depth = new DepthParts(this);
    this.bank = new Bank(this);
    this.note = element("div", { class: "cl-note" });
    this.meter = this.buildMeter();
    this.captionText = element("span");
    this.captionButton = element("button", { type: "button", class: "cl-link", onclick: () => this.store.change({ padding: this.saving }) }, "Add it");
    this.caption = element("div", { class: "cl-caption" }, this.captionText, this.captionButton);
    this.legend = new Legend();
    this.show = element("select", { class: "cl-select", "aria-label": "Show the feature map as" }, ...SHOW.map(([value, label]) => element("option", { value }, label)));
    this.show.addEventListener("change", () => this.store.change({ show: this.show.value }));
    this.showRow = element("label", { class: "cl-show" }, element("span", { class: "cl-label" }, "Show"), this.show);
    this.problem = element("div", { class: "cl-problem", role: "alert" });
    this.slotNote = element("div", { class: "cl-slot-note" });
    this.stage = element("div", { class: "cl-stage" },
      ...Object.values(this.headings).map((heading) => heading.node), ...Object.values(this.canvas), this.overlay, this.pad,
      this.kernel.root, ...this.depth.nodes, this.note, this.meter.root, this.kernel.complaint, this.slotNote, this.caption, this.legend.root, this.showRow, this.problem);
    this.transport = new Transport({
      move: (index) => this.moveTo(index),
      step: (by) => this.stepBy(by),
      play: () => this.play(),
      speed: (speed) => this.store.change({ speed }),
    });
    this.sentence = element("div", { class: "cl-sentence", "aria-live": "polite" });
    this.ledger = new Ledger((channel) => this.store.change({ front_channel: channel }));
    this.formulas = element("div", { class: "cl-formula-row" });
    this.root = element("div", { class: "convlab-explorer", role: "group", "data-lm-suppress-shortcuts": "true" }, this.controls, this.stage, this.bank.root, this.transport.root, this.sentence, this.ledger.root, this.formulas);
    this.el.append(this.root);
    this.player = new Player((steps) => this.advance(steps), () => this.draw("window"));
  }

  buildMeter() {
    const [title, meaning] = [element("div", { class: "cl-meter-title" }), element("div", { class: "cl-meter-meaning" })];
    const marker = element("polygon", { points: "0,-7 7,0 0,7 -7,0", class: "cl-diamond" });
    const line = element("line", { x1: 0, y1: 9, y2: 9, class: "cl-meter-line" });
    const one = element("line", { y1: 3, y2: 15, class: "cl-meter-line" });
    const labels = [element("text", { y: 28, class: "cl-tick" }, "0"), element("text", { y: 28, class: "cl-tick" }, "1")];
    const svg = element("svg", { height: 32, "aria-hidden": "true" }, line, one, marker, ...labels);
    return { root: element("div", { class: "cl-meter" }, title, svg, meaning), svg, title, meaning, marker, line, one, labels };
  }

  listen() {
    const { model, signal } = this;
    let due = false;
    const redraw = () => {
      if (due) return;
      due = true;
      queueMicrotask(() => { // several settings may change together
        due = false;
        if (!signal.aborted) this.draw("settings");
      });
    };
    for (const name of SETTINGS) {
      if (name !== "row" && name !== "col") model.on(`change:${name}`, redraw);
    }
    model.on("change:row change:col", () => {
      if (!this.moving) this.draw("window");
    });
    this.store.listeners.add(redraw);
    const measured = () => {
      if (this.measure()) this.draw("settings");
    };
    // a frame later: JupyterLab hides the page for a moment while it changes its theme
    watchTheme(() => requestAnimationFrame(measured), signal);
    const resize = new ResizeObserver(measured);
    resize.observe(this.root);
    const seen = new IntersectionObserver(([entry]) => {
      if (!entry.isIntersecting) this.player.stop();
    });
    seen.observe(this.root);
    stageInput(this);
    signal.addEventListener("abort", () => {
      this.bank.stop();
      this.store.listeners.delete(redraw);
      resize.disconnect();
      seen.disconnect();
      this.player.stop();
      cancelAnimationFrame(this.gliding);
      this.removeControls?.();
    });
    placeControls(model, this.controls).then((remove) => {
      if (signal.aborted) remove();
      else {
        this.removeControls = remove;
        if (this.result) this.markControls();
      }
    });
    measured();
  }

  /** Reads from the page what drawing needs: room, sharpness, theme. True when any of it is new. */
  measure() {
    const style = getComputedStyle(this.root);
    const width = this.root.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    if (!(width > 0)) return false; // hidden: the ResizeObserver tells when it is seen
    const theme = themeOf(this.root);
    const page = { width, dpr: devicePixelRatio || 1, font: style.fontFamily, tokens: tokensOf(this.root, theme) };
    const fresh = JSON.stringify(page) !== JSON.stringify(this.page);
    this.page = page;
    return fresh;
  }

  /* ---- acting ---- */

  get count() {
    const { map } = this.result;
    return map ? map.rows * map.cols : 0;
  }

  /** Moves the window to a map position; drawn at once, sent a little later. */
  move({ row, col }, { glide = true, playing = false } = {}) {
    if (!this.result?.map) return;
    const clip = (value, n) => Math.max(0, Math.min(n - 1, value));
    const next = { row: clip(row, this.result.map.rows), col: clip(col, this.result.map.cols) };
    if (!playing) this.stopFilling();
    if (next.row === this.pos.row && next.col === this.pos.col) {
      this.draw("window");
      return;
    }
    this.glide = glide && !matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.moving = true;
    this.model.set({ row: next.row, col: next.col });
    this.moving = false;
    this.draw("window");
    this.send();
  }

  /** Something is under the pointer (null: nothing): its partners are marked, the window stays where it is. */
  pointAt(item) {
    if (JSON.stringify(item) === JSON.stringify(this.hover)) return;
    this.hover = item;
    if (!this.result?.map) return;
    if (item && this.player.playing) this.player.stop(); // what has filled in stays
    this.drawPointing();
    this.ledger.draw(this.scene());
    paintStage(this.context, this.scene());
  }

  send() {
    if (this.sending) return;
    this.sending = setTimeout(() => {
      this.sending = null;
      tell(this.model);
    }, SEND_EVERY);
  }

  moveTo(index, options) {
    if (!this.result?.map) return;
    const at = Math.max(0, Math.min(this.count - 1, index));
    this.move({ row: Math.floor(at / this.result.map.cols), col: at % this.result.map.cols }, { glide: false, ...options });
  }

  stepBy(by) {
    if (this.result?.map) this.moveTo(this.pos.row * this.result.map.cols + this.pos.col + by, { glide: true });
  }

  play() {
    if (!this.result?.map) return;
    if (!this.player.playing && this.filled === null) {
      const index = this.pos.row * this.result.map.cols + this.pos.col;
      if (index === this.count - 1) this.moveTo(0);
      this.filled = index === this.count - 1 ? 0 : index;
    }
    this.player.toggle();
  }

  advance(steps) {
    const index = Math.min(this.count - 1, this.pos.row * this.result.map.cols + this.pos.col + steps);
    this.filled = index;
    this.moveTo(index, { playing: true, glide: steps === 1 });
    if (index < this.count - 1) return true;
    this.filled = null;
    return false;
  }

  stopFilling() {
    this.filled = null;
    this.player.stop();
  }

  /* ---- drawing ---- */

  /** @param {"settings" | "window"} what has changed */
  draw(what) {
    if (!this.page) return;
    // While a picture is on its way the last one stays, with all that can be done to it.
    const picture = this.store.picture() ?? this.picture;
    this.waiting = !this.store.picture();
    this.settings = readSettings(this.model);
    this.player.speed = this.settings.speed;
    if (!picture) {
      say(this.sentence, waitingSentence(this.settings.image));
      return;
    }
    if (what === "settings" || !this.result) this.compute(picture);
    this.pos = position(this.settings, this.result);
    if (what === "settings") {
      this.stopFilling();
      this.shown = null;
      if (this.hover?.kind !== "weight") this.hover = null; // the cells have changed under the pointer
      this.drawSettings();
    }
    this.trace = this.result.map ? trace(this.result, this.pos) : null;
    this.drawWindow();
    this.startGlide();
  }

  compute(picture) {
    this.picture = picture;
    const result = explore(this.settings, picture, this.lastValid);
    this.result = result;
    this.drawing += 1;
    if (result.map) this.lastValid = result;
    if (!result.problem) {
      this.lastSettings = Object.fromEntries(Object.entries(this.settings).filter(([name]) => !["row", "col", "show", "speed"].includes(name)));
    }
    const valid = this.lastValid;
    const shape = (plane) => ({ rows: plane.rows, cols: plane.cols });
    const none = { rows: 0, cols: 0 };
    this.layout = layout(this.page.width, {
      input: shape(result.input), kernel: shape(result.kernel), padding: result.problem === "kernel" ? [[0, 0], [0, 0]] : result.padding,
      spans: result.steps.map((s) => s.span), map: valid ? shape(valid.map) : none, pooled: result.pool ? shape(result.pooled ?? none) : null,
      summed: result.front === null, broken: result.problem === "kernel",
    }, result.channels && { fits: fitsDepth, arrange: arrangeDepth });
    this.limit = valid ? colourLimit(valid.linear.data) : 1;
    const mode = this.settings.show === "auto" ? this.naturalMode() : this.settings.show;
    this.scale = display(mode, valid ? valid.map.data : [0], this.limit, this.tokens.theme);
    this.coverage = result.reads && !result.pool ? coveragePlane(result) : null;
    this.coverageTop = this.coverage ? Math.max(...result.reads[0].counts) * Math.max(...result.reads[1].counts) : 0;
    const data = valid ? valid.map.data : [];
    this.beyond = mode === "absolute"
      ? [false, beyond(data, -this.scale.high, this.scale.high).some(Boolean)]
      : beyond(data, this.scale.low, this.scale.high);
    const lines = (axis) => new Set(result.reads ? [...result.reads[axis].unread, ...result.reads[axis].paddedUnread] : []);
    this.unreadLines = [lines(0), lines(1)];
    this.denominator = commonDenominator(result.weights);
    this.digits = this.limit < 1 ? Math.min(8, 2 - Math.floor(Math.log10(this.limit))) : 2;
    this.cellDigits = this.layout.level === "image" && this.limit >= 100 ? 1 : this.digits; // a lens cell is narrow
  }

  /** What belongs to the cell under the pointer, or null. */
  get partners() {
    if (!this.hover || !this.result.map || this.result.problem) return null;
    const found = partners(this.result, this.hover);
    const { front } = this.result;
    const elsewhere = front !== null && this.hover.channel !== undefined && this.hover.channel !== front;
    return elsewhere ? { ...found, map: () => false } : found; // the map in front is another channel's
  }

  get tokens() {
    return this.page.tokens;
  }

  /** A kernel that keeps brightness gives a picture, three channels added up one that is brighter than white; others give signed values. */
  naturalMode({ weights, channels, front } = this.result) {
    const sum = weights.reduce((a, b) => a + b, 0);
    if (this.layout.level !== "image" || sum < 0.5) return "signed";
    return channels && front === null && sum > 1.5 ? "rescale" : "clip";
  }

  /** What paint.js, the ledger and the others read. */
  scene() {
    const { picture, result } = this;
    return {
      L: this.layout, result, settings: this.settings, pos: this.pos, shown: this.shown ?? this.pos, trace: this.trace,
      scale: this.scale, tokens: this.tokens, filled: this.filled, lastValid: this.lastValid,
      coverage: this.coverage, coverageTop: this.coverageTop, spans: result.steps.map((s) => s.span),
      low: picture.low, high: picture.high, digits: this.digits, cellDigits: this.cellDigits, inputDigits: 2, denominator: this.denominator,
      hover: this.hover, partners: this.partners,
      unreadLine: (r, c) => this.unreadLines[0].has(r) || this.unreadLines[1].has(c),
      paddedPixel: (r, c, plane) => this.paddedPixel(r, c, plane),
    };
  }

  /** What stands at a place of the padding. */
  paddedPixel(r, c, { rows, cols, data } = this.result.input) {
    const [row, col] = [sourceIndex(r, rows, this.settings.padding_mode), sourceIndex(c, cols, this.settings.padding_mode)];
    return row < 0 || col < 0 ? 0 : data[row * cols + col];
  }

  drawSettings() {
    this.arrange();
    drawHeadings(this);
    drawPictures(this);
    drawKernel(this);
    this.depth.draw(this);
    this.bank.draw(this);
    this.drawPointing();
    drawProblem(this);
    this.show.value = this.settings.show;
    const label = this.stageLabel();
    for (const node of [this.pad, this.root]) if (node.getAttribute("aria-label") !== label) node.setAttribute("aria-label", label);
  }

  /** Controls that an impossible setting is about, and those that mean nothing now. */
  markControls() {
    const guilty = blamed(this);
    for (const slot of this.controls.querySelectorAll("[data-control]")) {
      const name = slot.dataset.control;
      slot.classList.toggle("cl-bad", guilty.has(name));
      slot.classList.toggle("cl-off", Boolean(this.store.controls.get(name)?.get("disabled")));
      slot.parentNode.classList.toggle("cl-bad-row", [...slot.parentNode.children].some((child) => guilty.has(child.dataset.control)));
    }
  }

  /** The caption tells what the marked cells have to do with each other. */
  drawPointing() {
    const { result, hover } = this;
    const found = this.partners;
    this.kernel.fade(found?.weight ?? null);
    this.depth.fade(this);
    if (!found) {
      drawCaption(this);
      return;
    }
    const { input, pool, channels } = result;
    const kernel = channels?.[hover.channel]?.kernel ?? result.kernel;
    const laid = this.settings.flip ? kernel.data.length - 1 - (hover.row * kernel.cols + hover.col) : hover.row * kernel.cols + hover.col;
    say(this.captionText, partnerSentence(hover, found, {
      padded: hover.row < 0 || hover.col < 0 || hover.row >= input.rows || hover.col >= input.cols,
      weight: hover.kind === "weight" ? weightText(kernel.data[laid], this.denominator) : "",
      taps: result.weights.length, pool: pool?.kind, channel: channels?.[hover.channel]?.name,
    }));
    this.captionButton.hidden = true;
  }

  /** Places the parts and sizes the canvas, where the layout has changed. */
  arrange() {
    const { layout: L, page, result } = this;
    const sizes = JSON.stringify([result.steps, result.pool, result.problem, L.form, this.picture.channels]);
    if (sizes !== this.formulaSizes) {
      this.formulaSizes = sizes;
      refresh(this.formulas, formulas(result, L.form !== "wide"));
      this.markControls();
    }
    const arranged = JSON.stringify([L, page]);
    if (arranged === this.arranged) return;
    this.arranged = arranged;
    this.root.dataset.theme = page.tokens.theme;
    this.root.dataset.form = L.form;
    this.root.style.setProperty("--cl-u", `${L.u}px`);
    this.stage.style.height = `${L.height}px`;
    place(this.showRow, L.show);
    place(this.legend.root, L.legend);
    const { dpr } = page;
    this.overlay.width = Math.round((L.width + 8) * dpr);
    this.overlay.height = Math.round((L.height + 8) * dpr);
    place(this.overlay, { x: -4, y: -4, w: L.width + 8, h: L.height + 8 });
    this.context = this.overlay.getContext("2d");
    this.context.setTransform(dpr, 0, 0, dpr, 4 * dpr, 4 * dpr);
    this.context.convlabFont = page.font;
  }

  stageLabel() {
    const { result, settings } = this;
    const entry = this.store.menus.kernels[kernelIndex(settings.kernel, this.store.menus.kernels)];
    const pooled = result.pooled ? `, pooled ${result.pool.shape.join(" by ")}` : "";
    const map = result.problem === "kernel" ? "no feature map: the kernel does not fit" : `feature map ${result.mapShape.join(" by ")}${pooled}`;
    return `Input ${result.input.rows} by ${result.input.cols}, ${entry ? entry.label : "custom kernel"}, ${map}`;
  }

  drawWindow() {
    const { result, settings, trace: found, pos } = this;
    const scene = this.scene();
    this.legend.draw(this.scale, found ? found.activated : null, this.beyond);
    this.transport.draw({
      index: found ? pos.row * result.map.cols + pos.col : 0, count: this.count, row: pos.row, col: pos.col,
      playing: this.player.playing, speed: settings.speed, disabled: !found,
    });
    this.speak(found);
    this.ledger.draw(scene);
    this.depth.drawWindow(this);
    paintStage(this.context, scene); // last: setting a font makes the browser work out all styles
  }

  /** The sentence; while playing at most once a second, so that a screen reader can follow. */
  speak(found) {
    const now = performance.now();
    this.sentence.setAttribute("aria-live", this.player.playing && now - (this.spokenAt ?? 0) < 1000 ? "off" : "polite");
    if (!this.player.playing || now - (this.spokenAt ?? 0) >= 1000) this.spokenAt = now;
    if (!found) {
      say(this.sentence, `No window fits, so there is nothing to add up.${this.lastValid ? " Below, dimmed: the last setting that worked." : ""}`);
      return;
    }
    say(this.sentence, windowSentence({
      ...this.pos, trace: found, digits: this.digits, relu: this.settings.activation === "relu", activated: found.activated, pool: found.pool,
      parts: this.result.channels && this.result.front === null ? channelSums(found, this.digits).map((sum, c) => `${COLOURS[c]} ${number(sum, this.digits)}`) : null,
    }));
  }

  /** Lets the drawn window glide from where it is to where it belongs. */
  startGlide() {
    cancelAnimationFrame(this.gliding);
    const from = this.shownAt;
    const to = this.pos;
    this.shownAt = { ...to };
    if (!from || !this.glide || this.player.speed > 8 && this.player.playing || (from.row === to.row && from.col === to.col)) {
      this.glide = false;
      this.shown = null;
      return;
    }
    this.glide = false;
    if (Math.abs(from.row - to.row) + Math.abs(from.col - to.col) > 12) return;
    const started = performance.now();
    const step = (now) => {
      const t = Math.min(1, Math.max(0, (now - started) / STEP_MS));
      const ease = 1 - (1 - t) ** 3;
      this.shown = t < 1 ? { row: from.row + (to.row - from.row) * ease, col: from.col + (to.col - from.col) * ease } : null;
      paintStage(this.context, this.scene());
      if (t < 1) this.gliding = requestAnimationFrame(step);
    };
    step(started);
  }
}
