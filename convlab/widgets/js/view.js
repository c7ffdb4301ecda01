/** One view of an Explorer: reads the settings, computes, draws; writes settings only when the learner acts. */
import { colourLimit, display, extent, paintPlane } from "./colour.js";
import { placeControls } from "./controls.js";
import { pad2d } from "./core.js";
import { element, place, say } from "./dom.js";
import { coveragePlane, explore, position, remedies, trace } from "./explore.js";
import { formulas } from "./formulas.js";
import { KernelTable } from "./kernel.js";
import { layout } from "./layout.js";
import { Ledger } from "./ledger.js";
import { Legend } from "./legend.js";
import { coverageColour, paintStage } from "./paint.js";
import { Player } from "./play.js";
import { SETTINGS, kernelIndex, readSettings } from "./settings.js";
import { stageInput } from "./stage.js";
import { tell } from "./store.js";
import { themeOf, tokensOf, watchTheme } from "./theme.js";
import { Transport } from "./transport.js";
import {
  MODE_TEXT, commonDenominator, countWord, coverageSentence, number, sizeText, sumMeaning, whole, windowSentence,
} from "./words.js";

const SEND_EVERY = 100; // ms: positions are sent to Python at most this often
const STEP_MS = 120;
const SHOW = [["auto", "automatic"], ["signed", "signed colours"], ["clip", "clip to 0…255"], ["absolute", "absolute value"], ["rescale", "rescale"]];

export class ExplorerView {
  constructor(model, store, el, signal) {
    Object.assign(this, { model, store, el, signal });
    this.shown = null; // where the window is drawn while it glides to its position
    this.filled = null; // while playing: the last map value that the window has reached
    this.lastValid = null;
    this.build();
    this.listen();
  }

  /* ---- building ---- */

  build() {
    this.controls = element("div", { class: "cl-controls" });
    this.canvas = Object.fromEntries(["input", "map", "fourth"].map((name) => [name, element("canvas", { class: `cl-picture cl-${name}`, "aria-hidden": "true" })]));
    this.overlay = element("canvas", { class: "cl-overlay", "aria-hidden": "true" });
    this.pad = element("div", { class: "cl-pad", tabindex: 0, role: "application" });
    this.headings = Object.fromEntries(["input", "kernel", "map", "fourth"].map((name) => {
      const [title, size] = [element("b"), element("span")];
      return [name, { node: element("div", { class: "cl-heading" }, title, size), title, size }];
    }));
    this.kernel = new KernelTable((kernel) => this.store.change({ kernel }));
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
      this.kernel.root, this.note, this.meter.root, this.kernel.complaint, this.slotNote, this.caption, this.legend.root, this.showRow, this.problem);
    this.transport = new Transport({
      move: (index) => this.moveTo(index),
      step: (by) => this.stepBy(by),
      play: () => this.play(),
      speed: (speed) => this.store.change({ speed }),
    });
    this.sentence = element("div", { class: "cl-sentence", "aria-live": "polite" });
    this.ledger = new Ledger();
    this.formulas = element("div", { class: "cl-formula-row" });
    this.root = element("div", { class: "convlab-explorer", role: "group", "data-lm-suppress-shortcuts": "true" }, this.controls, this.stage, this.transport.root, this.sentence, this.ledger.root, this.formulas);
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
    watchTheme(() => this.draw("settings"), signal);
    const resize = new ResizeObserver(() => {
      const width = this.innerWidth();
      if (width > 0 && (this.stale || width !== this.width || devicePixelRatio !== this.dpr)) this.draw("settings");
    });
    resize.observe(this.root);
    const seen = new IntersectionObserver(([entry]) => {
      if (!entry.isIntersecting) this.player.stop();
    });
    seen.observe(this.root);
    stageInput(this);
    signal.addEventListener("abort", () => {
      this.store.listeners.delete(redraw);
      resize.disconnect();
      seen.disconnect();
      this.player.stop();
      cancelAnimationFrame(this.gliding);
      this.removeControls?.();
    });
    placeControls(model, this.controls).then((remove) => {
      if (signal.aborted) remove();
      else this.removeControls = remove;
    });
    this.draw("settings");
  }

  innerWidth() {
    const { paddingLeft, paddingRight } = getComputedStyle(this.root);
    return this.root.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
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
    const picture = this.store.picture();
    const width = this.innerWidth();
    if (!(width > 0)) {
      // Hidden. JupyterLab hides the page for less than a frame while it changes its theme, which no
      // ResizeObserver sees; whoever is hidden longer is drawn when its size comes back.
      if (!this.stale) requestAnimationFrame(() => this.stale && this.draw("settings"));
      this.stale = true;
      return;
    }
    this.settings = readSettings(this.model);
    this.player.speed = this.settings.speed;
    if (!picture) {
      this.root.classList.add("cl-waiting");
      say(this.sentence, `Waiting for the picture “${this.settings.image}”. It comes from Python: is the kernel running?`);
      return;
    }
    this.root.classList.remove("cl-waiting");
    if (what === "settings" || !this.result) this.compute(picture, width);
    this.pos = position(this.settings, this.result);
    if (what === "settings") {
      this.stopFilling();
      this.shown = null;
      this.drawSettings();
    }
    this.trace = this.result.map ? trace(this.result, this.pos) : null;
    this.drawWindow();
    this.startGlide();
  }

  compute(picture, width) {
    this.stale = false;
    this.width = width;
    this.dpr = devicePixelRatio || 1;
    this.picture = picture;
    this.result = explore(this.settings, picture);
    const { result } = this;
    if (!result.problem) {
      this.lastValid = result;
      this.lastSettings = Object.fromEntries(Object.entries(this.settings).filter(([name]) => !["row", "col", "show", "speed"].includes(name)));
    }
    const valid = result.map ? result : this.lastValid;
    const theme = themeOf(this.root);
    this.tokens = tokensOf(this.root, theme);
    const shape = (plane) => ({ rows: plane.rows, cols: plane.cols });
    const none = { rows: 0, cols: 0 };
    this.layout = layout(width, {
      input: shape(result.input), kernel: shape(result.kernel), padding: result.problem === "kernel" ? [[0, 0], [0, 0]] : result.padding,
      spans: result.steps.map((s) => s.span), map: valid ? shape(valid.map) : none, pooled: result.pool ? shape(result.pooled ?? none) : null,
    });
    this.limit = valid ? colourLimit(valid.linear.data) : 1;
    const mode = this.settings.show === "auto" ? this.naturalMode() : this.settings.show;
    this.scale = display(mode, valid ? valid.map.data : [0], this.limit, theme);
    this.coverage = result.reads && !result.pool ? coveragePlane(result) : null;
    this.coverageTop = this.coverage ? Math.max(...result.reads[0].counts) * Math.max(...result.reads[1].counts) : 0;
    const [least, most] = extent(valid ? valid.map.data : []);
    this.beyond = mode === "absolute"
      ? [false, Math.max(-least, most) > this.scale.high]
      : [least < this.scale.low, most > this.scale.high];
    this.padded = null;
    const lines = (axis) => new Set(result.reads ? [...result.reads[axis].unread, ...result.reads[axis].paddedUnread] : []);
    this.unreadLines = [lines(0), lines(1)];
    this.denominator = commonDenominator(result.kernel.data);
    this.digits = this.limit < 0.1 ? 4 : this.limit < 1 ? 3 : 2;
    this.cellDigits = this.layout.level === "image" && this.limit >= 100 ? 1 : this.digits; // a lens cell is narrow
  }

  /** A kernel that keeps brightness gives a picture; others give signed values. */
  naturalMode() {
    const sum = this.result.kernel.data.reduce((a, b) => a + b, 0);
    return this.layout.level === "image" && sum >= 0.5 ? "clip" : "signed";
  }

  /** What paint.js, the ledger and the others read. */
  scene() {
    const { picture, result } = this;
    return {
      L: this.layout, result, settings: this.settings, pos: this.pos, shown: this.shown ?? this.pos, trace: this.trace,
      scale: this.scale, tokens: this.tokens, filled: this.filled, lastValid: this.lastValid,
      coverage: this.coverage, coverageTop: this.coverageTop, spans: result.steps.map((s) => s.span),
      low: picture.low, high: picture.high, digits: this.digits, cellDigits: this.cellDigits, inputDigits: 2, denominator: this.denominator,
      unreadLine: (r, c) => this.unreadLines[0].has(r) || this.unreadLines[1].has(c),
      paddedPixel: (r, c) => this.paddedPixel(r, c),
    };
  }

  paddedPixel(r, c) {
    const { result } = this;
    this.padded ??= pad2d(result.input, result.padding, this.settings.padding_mode, 0);
    return this.padded.data[(r + result.padding[0][0]) * this.padded.cols + c + result.padding[1][0]];
  }

  drawSettings() {
    const { layout: L, result, settings, tokens } = this;
    this.root.dataset.theme = tokens.theme;
    this.root.dataset.form = L.form;
    this.root.style.setProperty("--cl-u", `${L.u}px`);
    this.stage.style.height = `${L.height}px`;
    this.drawHeadings();
    this.drawPictures();
    this.drawKernel();
    this.drawCaption();
    this.drawProblem();
    place(this.showRow, L.show);
    this.show.value = settings.show;
    place(this.legend.root, L.legend);
    this.formulas.replaceChildren(formulas(result, L.form !== "wide"));
    for (const control of this.controls.querySelectorAll("[data-control]")) control.classList.toggle("cl-bad-control", this.blamed().has(control.dataset.control));
    this.pad.setAttribute("aria-label", this.stageLabel());
    this.root.setAttribute("aria-label", this.stageLabel());
    const dpr = this.dpr;
    this.overlay.width = Math.round((L.width + 8) * dpr);
    this.overlay.height = Math.round((L.height + 8) * dpr);
    this.overlay.style.width = `${L.width + 8}px`;
    this.overlay.style.height = `${L.height + 8}px`;
    this.context = this.overlay.getContext("2d");
    this.context.setTransform(dpr, 0, 0, dpr, 4 * dpr, 4 * dpr);
    this.context.convlabFont = getComputedStyle(this.root).fontFamily;
  }

  drawHeadings() {
    const { layout: L, result } = this;
    const write = (name, title, size) => {
      const heading = this.headings[name];
      place(heading.node, L.headings[name]);
      say(heading.title, title);
      say(heading.size, size);
    };
    const { input, kernel, padding, problem } = result;
    const padded = L.level === "numbers" && padding.flat().some((n) => n > 0) && problem !== "kernel";
    const pads = padded ? `, padded ${sizeText(input.rows + padding[0][0] + padding[0][1], input.cols + padding[1][0] + padding[1][1])}` : "";
    write("input", "Input", sizeText(input.rows, input.cols) + pads);
    write("kernel", "Kernel", sizeText(kernel.rows, kernel.cols) + (this.settings.flip ? ", flipped when laid down" : ""));
    write("map", "Feature map", problem === "kernel" ? "none" : sizeText(...result.mapShape));
    if (problem) write("fourth", "", "");
    else if (result.pool) write("fourth", "Pooled", sizeText(...result.pool.shape));
    else write("fourth", "Coverage", "windows per pixel");
  }

  drawPictures() {
    const { layout: L, result, picture, tokens } = this;
    const grey = display("rescale", [picture.low, picture.high], 1, tokens.theme);
    const paint = (name, plane, scale, dim = false) => {
      const canvas = this.canvas[name];
      const panel = L[name];
      canvas.hidden = !plane || !panel.pic;
      if (!plane) return;
      if (canvas.width !== plane.cols || canvas.height !== plane.rows) [canvas.width, canvas.height] = [plane.cols, plane.rows];
      const context = canvas.getContext("2d");
      const image = context.createImageData(plane.cols, plane.rows);
      paintPlane(image, plane, scale);
      context.putImageData(image, 0, 0);
      if (!panel.pic) return;
      place(canvas, panel.pic);
      canvas.style.opacity = dim ? 0.36 : 1;
      canvas.classList.toggle("cl-crisp", panel.scale >= 2);
    };
    paint("input", result.input, grey);
    const valid = result.map ? result : this.lastValid;
    paint("map", valid?.map, this.scale, !result.map);
    if (result.pool) paint("fourth", result.pooled, this.scale);
    else {
      const top = this.coverageTop || 1;
      paint("fourth", this.coverage, { mode: "coverage", low: 0, high: Math.max(1, top), colour: (v) => coverageColour(Math.round(v), top, tokens.theme) });
    }
  }

  drawKernel() {
    const { layout: L, result, settings } = this;
    const menu = this.store.menus.kernels;
    this.kernel.draw(settings.kernel, settings.flip, L.kernel, this.tokens.theme, this.denominator);
    const entry = menu[kernelIndex(settings.kernel, menu)];
    this.note.hidden = !L.note;
    if (L.note) place(this.note, L.note);
    say(this.note, entry ? entry.meaning : "Your own kernel.");
    const sum = settings.kernel.flat().reduce((a, b) => a + b, 0);
    const { root, svg, title, meaning, marker, line, one, labels } = this.meter;
    place(root, L.meter);
    place(this.kernel.complaint, { ...L.meter, y: L.meter.y + 70 });
    say(title, `Weights add up to ${number(sum, 3)}`);
    say(meaning, sumMeaning(sum));
    const at = (value) => 8 + (L.meter.w - 16) * (Math.max(-1, Math.min(2, value)) + 1) / 3;
    svg.setAttribute("width", L.meter.w);
    line.setAttribute("x2", L.meter.w);
    for (const end of ["x1", "x2"]) one.setAttribute(end, at(1));
    labels.forEach((label, value) => label.setAttribute("x", at(value)));
    marker.setAttribute("transform", `translate(${at(sum)},9)`);
  }

  drawCaption() {
    const { layout: L, result, settings } = this;
    place(this.caption, L.caption);
    const [rows, cols] = result.reads ?? [];
    if (!rows) {
      say(this.captionText, "");
      this.captionButton.hidden = true;
      return;
    }
    const { input } = result;
    const ending = (reads, size) => Object.assign([...reads.unread], { atEnd: reads.unread.at(-1) === size - 1 });
    const lost = (reads) => reads.unread.length > 0;
    const savable = (lost(rows) || lost(cols)) && (!lost(rows) || rows.saves !== null) && (!lost(cols) || cols.saves !== null);
    const extra = (reads, axis) => (lost(reads) ? [0, 1].map((end) => reads.saves[end] - result.padding[axis][end]) : [0, 0]);
    const saves = savable ? [extra(rows, 0), extra(cols, 1)] : null;
    say(this.captionText, coverageSentence({
      rows: ending(rows, input.rows), cols: ending(cols, input.cols), saves,
      padded: result.padding.flat().some((n) => n > 0), modeText: MODE_TEXT[settings.padding_mode],
    }));
    this.captionButton.hidden = !saves;
    if (saves) {
      say(this.captionButton, rows.unread.length + cols.unread.length === 1 ? "Add it" : "Add them");
      this.saving = [0, 1].map((axis) => (lost(result.reads[axis]) ? result.reads[axis].saves : result.padding[axis]));
    }
    const small = L.map.slot && !result.problem && (result.map.rows < input.rows || result.map.cols < input.cols);
    this.slotNote.hidden = !small;
    if (small) {
      say(this.slotNote, "dotted outline: the size of the input");
      place(this.slotNote, { x: L.map.grid.x, y: L.map.grid.y + L.map.slot.h + 8 });
    }
  }

  /** Which controls an impossible setting is about. */
  blamed() {
    const { problem, steps } = this.result;
    if (problem === "pool") return new Set(["pool_size"]);
    if (problem !== "kernel") return new Set();
    const names = ["padding"];
    names.push(steps.some((s) => s.map < 1 && s.dilation > 1) ? "dilation" : "kernel_rows", ...(steps.some((s) => s.map < 1 && s.dilation > 1) ? [] : ["kernel_cols"]));
    return new Set(names);
  }

  drawProblem() {
    const { layout: L, result, settings, picture } = this;
    this.problem.hidden = !result.problem;
    if (!result.problem) {
      this.problem.replaceChildren();
      this.problemText = null;
      return;
    }
    if (result.problem === "kernel") this.slotNote.hidden = true;
    const text = problemText(result);
    const found = remedies(settings, picture, this.lastSettings);
    const key = text.title + text.body + found.map((f) => f.label).join();
    const at = L.problem;
    const valid = result.map ?? this.lastValid?.map;
    const mapRight = L.map.grid ? L.map.grid.x + (valid?.cols ?? 0) * L.map.grid.cell : L.map.pic.x + L.map.pic.w;
    const x = L.form !== "wide" ? 0 : Math.max(Math.min(Math.max(mapRight + 0.6 * L.u, L.map.grid ? L.map.grid.x + L.map.slot.w + 0.6 * L.u : 0), 25.2 * L.u), at.x);
    place(this.problem, { x, y: L.form !== "wide" ? at.y : (L.map.grid?.y ?? at.y), w: L.width - x });
    if (key === this.problemText) return;
    this.problemText = key;
    this.problem.replaceChildren(
      element("b", { class: "cl-problem-title" }, text.title),
      element("p", {}, text.body),
      element("p", { class: "cl-quiet" }, found.length ? (found.length === 1 ? "This makes it fit" : "Any of these makes it fit") : ""),
      ...found.map(({ label, change }) => element("button", { type: "button", class: "cl-button", onclick: () => this.store.change(change) }, label)));
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
    paintStage(this.context, scene);
    this.legend.draw(this.scale, found ? found.activated : null, this.beyond);
    this.transport.draw({
      index: found ? pos.row * result.map.cols + pos.col : 0, count: this.count, row: pos.row, col: pos.col,
      playing: this.player.playing, speed: settings.speed, disabled: !found,
    });
    this.speak(found);
    this.ledger.draw(scene);
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

function problemText({ problem, steps, pool, mapShape, kernel, dilation, padding }) {
  if (problem === "pool") {
    return {
      title: "The pooling window does not fit.",
      body: `It is ${sizeText(...pool.size)}, and the feature map is only ${sizeText(...mapShape)}.`,
    };
  }
  const axis = steps.findIndex((s) => s.map < 1);
  const s = steps[axis];
  const line = axis === 0 ? "rows" : "columns";
  const spans = Math.max(...dilation) > 1
    ? `With dilation ${dilation[axis]}, the ${sizeText(kernel.rows, kernel.cols)} kernel spans ${s.dilation} · (${s.kernel} − 1) + 1 = ${s.span} ${line}.`.replace(/(\d|\)) ([·+=−]) (?=[\d(])/g, "$1\u00a0$2\u00a0")
    : `The kernel spans ${s.span} ${line}.`;
  const extra = padding[axis][0] + padding[axis][1];
  const has = extra ? `The input has ${whole(s.size)}, and ${countWord(extra)} of padding.` : `The input has ${whole(s.size)}, and no padding.`;
  return { title: "The kernel does not fit.", body: `${spans} ${has}` };
}
