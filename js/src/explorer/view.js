/** One view of an Explorer: reads the settings, computes, draws; writes settings only when the learner acts. */
import { Actions } from "../ui/export-bar.js";
import { Bank } from "./feature-maps.js";
import { beyond, colourLimit, display, naturalMode } from "../render/colormaps.js";
import { placeControls } from "../ui/controls.ts";
import { coverageMap, sourceIndex } from "../core/operations.ts";
import { CoverageSwitch } from "./coverage-toggle.js";
import { COVERS, PANELS, partnersInMap } from "../core/channels.ts";
import { arrangeDepth, fitsDepth } from "../layout/channels.ts";
import { DepthParts } from "./channel-panels.js";
import { describe, element, place, refresh, say } from "../ui/dom.ts";
import { exploring, movedPicture, position, trace } from "../core/pipeline.ts";
import { isWeight, partners } from "../core/dependencies.ts";
import { formulas } from "../ui/size-formula.js";
import { Glide } from "../ui/animate-window.js";
import { KernelTable } from "../ui/kernel-editor.js";
import { keepKeys } from "../ui/keyboard-scope.js";
import { layout } from "../layout/explorer.ts";
import { Ledger } from "../ui/sum-table.js";
import { Legend } from "../ui/legend.js";
import { Meter } from "./kernel-sum-meter.js";
import { explorerOut } from "./export.js";
import { OwnView } from "./user-image-panel.js";
import { paintStage, windowPlace } from "../render/explorer.js";
import { blamed, drawGlimpse, drawPictures, painting, picturesOf } from "./panels.js";
import { Player } from "../ui/player.js";
import { readingAt, watchReading } from "./value-readout.js";
import { SETTINGS, readSettings } from "../state/explorer-settings.ts";
import { ShiftLine } from "./shift-summary.js";
import { afterFrame, inSlices, isLong } from "../core/time-slicing.ts";
import { stageInput } from "./pointer-input.js";
import { send, together, watch } from "../state/model.ts";
import { stepTerms, termMarks } from "../core/term-stepping.ts";
import { TermButtons } from "../ui/term-stepper.js";
import { themeOf, tokensOf, watchTheme } from "../ui/theme.js";
import { Transport } from "../ui/transport.js";
import { NumberTables } from "../ui/number-tables.ts";
import { drawPointing, drawSettingsText, drawWindowText } from "./captions.js";
import { ONE_PLANE, PAD_KEYS, commonDenominator, waitingSentence } from "../text/numbers-and-sentences.ts";

const SHOW = [
  ["auto", "automatic"],
  ["signed", "signed colours"],
  ["clip", "clip to 0…255"],
  ["absolute", "absolute value"],
  ["rescale", "rescale"],
  ["wrap", "uint8 wrapping"],
];

export class ExplorerView {
  constructor(model, store, el, signal) {
    Object.assign(this, { model, store, el, signal });
    this.glide = new Glide(() => this.repaint());
    this.isSmooth = false; // the next move of the window is seen as one
    this.filled = null; // while playing: the last map value that the window has reached
    this.hover = null; // { kind, row, col } of the cell that is pointed at
    this.pointing = null; // { panel, row, col } while the keyboard points at it
    this.terms = null; // while the sum builds up: { done, before, count }, in terms
    this.lastValid = null; // the last result that has a feature map
    this.reading = null; // { panel, row, col } of the place under the pointer, however small
    this.spare = null; // the valid result before that: its memory is used again
    this.drawing = 0; // counts the results, because their memory is used again
    this.painted = {}; // what each picture shows, to paint only what is new
    this.images = {}; // the pixels of each picture
    this.lastGlimpse = null; // its memory is used again
    this.glimpsed = null; // the settings whose glimpse is seen, until the whole is
    this.work = null; // what goes on while a large picture is computed: { leave, again, isOld }
    this.build();
    this.listen();
  }

  /* ---- building ---- */

  build() {
    this.controls = element("div", { class: "cl-controls" });
    const pictures = [...PANELS, ...COVERS, "map", "fourth"];
    this.canvas = Object.fromEntries(
      pictures.map((name) => [name, element("canvas", { class: `cl-picture cl-${name}`, "aria-hidden": "true" })]),
    );
    this.overlay = element("canvas", { class: "cl-overlay", "aria-hidden": "true" });
    // A finger on the window drags it in any direction; elsewhere on the stage it scrolls the page.
    this.grip = element("div", { class: "cl-grip" });
    this.pad = element("div", { class: "cl-pad", tabindex: 0, role: "application" }, this.grip);
    this.tables = new NumberTables();
    this.headings = Object.fromEntries(
      ["title", ...PANELS, "kernel", "map", "fourth"].map((name) => {
        const [title, size] = [element("b"), element("span")];
        return [
          name,
          { node: element("div", { class: name === "title" ? "cl-title" : "cl-heading" }, title, size), title, size },
        ];
      }),
    );
    this.kernel = new KernelTable(
      (kernel) => this.store.change({ kernel }),
      (item) => this.pointAt(item),
      () => this.store.edits.settle(),
    );
    this.depth = new DepthParts(this);
    this.bank = new Bank(this);
    this.ownView = new OwnView(this);
    this.note = element("div", { class: "cl-note" });
    this.meter = new Meter();
    this.captionText = element("span");
    this.captionButton = element(
      "button",
      { type: "button", class: "cl-link", onclick: () => this.store.change({ padding: this.saving }) },
      "Add it",
    );
    this.caption = element("div", { class: "cl-caption" }, this.captionText, " ", this.captionButton);
    this.coverageSwitch = new CoverageSwitch((on) => this.store.change({ coverage: on }));
    this.legend = new Legend();
    this.show = element(
      "select",
      { class: "cl-select", "aria-label": "Show the feature map as" },
      ...SHOW.map(([value, label]) => element("option", { value }, label)),
    );
    this.show.addEventListener("change", () => this.store.change({ show: this.show.value }));
    this.showRow = element("label", { class: "cl-show" }, element("span", { class: "cl-label" }, "Show"), this.show);
    this.problem = element("div", { class: "cl-problem", role: "alert" });
    this.slotNote = element("div", { class: "cl-slot-note" });
    this.stage = element(
      "div",
      { class: "cl-stage" },
      ...Object.values(this.headings).map((heading) => heading.node),
      ...Object.values(this.canvas),
      this.overlay,
      this.pad,
      this.kernel.root,
      ...this.depth.nodes,
      this.note,
      this.meter.root,
      this.kernel.complaint,
      this.slotNote,
      this.coverageSwitch.root,
      this.caption,
      this.legend.root,
      this.showRow,
      this.problem,
      ...this.ownView.nodes,
    );
    this.transport = new Transport({
      move: (index) => this.moveTo(index),
      step: (by) => this.stepBy(by),
      play: () => this.play(),
      speed: (speed) => this.store.change({ speed }),
    });
    this.termButtons = new TermButtons({ step: (by) => this.stepTerm(by), leave: () => this.leaveTerms() });
    this.transport.count.after(this.termButtons.root);
    this.shiftLine = new ShiftLine();
    this.sentence = element("div", { class: "cl-sentence", "aria-live": "polite" });
    this.ledger = new Ledger((channel) => this.store.change({ front_channel: channel }));
    this.formulas = element("div", { class: "cl-formula-row" });
    this.actions = new Actions(this, explorerOut(this));
    const foot = element("div", { class: "cl-foot" }, this.formulas, this.actions.root);
    this.root = element(
      "div",
      { class: "convlab-explorer", role: "group", "data-view": this.model.get("view") },
      this.controls,
      describe(this.pad, PAD_KEYS),
      this.stage,
      this.tables.root,
      this.shiftLine.root,
      this.bank.root,
      this.transport.root,
      this.sentence,
      this.ledger.root,
      foot,
    );
    this.el.append(this.root);
    keepKeys(this.root, this.signal);
    this.player = new Player(
      (steps) => this.advance(steps),
      () => this.draw("window"),
    );
  }

  listen() {
    const { model, signal } = this;
    const redraw = together(() => {
      if (!signal.aborted) this.draw("settings");
    });
    const moving = ["row", "col", "speed"];
    watch(
      model,
      SETTINGS.filter((name) => !moving.includes(name)),
      redraw,
    );
    watch(model, moving, () => {
      if (!this.moving) this.draw("window");
    });
    this.store.listeners.add(redraw);
    const measured = () => {
      if (this.measure()) this.draw("settings");
    };
    watchTheme(this.root, measured, signal);
    const resize = new ResizeObserver(measured);
    resize.observe(this.root);
    const seen = new IntersectionObserver(([entry]) => {
      if (!entry.isIntersecting) this.player.stop();
    });
    seen.observe(this.root);
    stageInput(this);
    this.ownView.listen();
    watchReading(this);
    signal.addEventListener("abort", () => {
      this.work?.leave();
      this.bank.stop();
      this.store.listeners.delete(redraw);
      resize.disconnect();
      seen.disconnect();
      this.player.stop();
      this.glide.stop();
    });
    if (!this.compact) placeControls(this.controls, "explorer", this.store, model.get("visible_controls"), signal);
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
    this.isSmooth =
      glide && !(playing && this.player.speed > 8) && !matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.moving = true;
    this.model.set("row", next.row);
    this.model.set("col", next.col);
    this.moving = false;
    this.draw("window");
    send(this.model);
  }

  /**
   * Something is pointed at (null: nothing): its partners are marked, the window stays where it is.
   * @param {object | null} [cell] where the keyboard points
   */
  pointAt(item, cell = null) {
    if (JSON.stringify([item, cell]) === JSON.stringify([this.hover, this.pointing])) return;
    this.hover = item;
    this.pointing = cell;
    if (!this.result?.map) return;
    if (item && this.player.playing) this.player.stop(); // what has filled in stays
    drawPointing(this);
    if (!this.compact) this.ledger.draw(this.scene());
    this.repaint();
  }

  /** The value at a place under the pointer is said and marked on the legend. */
  read(spot) {
    if (JSON.stringify(spot) === JSON.stringify(this.reading)) return;
    this.reading = spot;
    if (this.result) this.legend.read(readingAt(this, spot));
  }

  /** One more or one less term of the present sum. */
  stepTerm(by) {
    if (!this.trace) return;
    const count = this.trace.taps.length;
    const done = stepTerms(this.terms?.done ?? null, by, count);
    this.stopFilling();
    this.terms = { done, before: by > 0 ? (this.terms?.done ?? 0) : done, count };
    drawWindowText(this);
    drawPointing(this);
    this.repaint();
  }

  leaveTerms() {
    if (!this.terms) return;
    this.terms = null;
    drawWindowText(this);
    drawPointing(this);
    this.repaint();
  }

  moveTo(index, options) {
    if (!this.result?.map) return;
    const at = Math.max(0, Math.min(this.count - 1, index));
    this.move(
      { row: Math.floor(at / this.result.map.cols), col: at % this.result.map.cols },
      { glide: false, ...options },
    );
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

  get compact() {
    return this.model.get("view") === "compact";
  }

  /** @param {"settings" | "window"} what has changed */
  draw(what) {
    if (!this.page) return;
    // While a picture is on its way the last one stays, with all that can be done to it.
    const picture = this.store.picture() ?? this.picture;
    this.waiting = !this.store.picture();
    const settings = readSettings(this.model);
    this.remark = "";
    if (this.compact && settings.channel === "all") {
      // only a link can bring this here
      settings.channel = "grey";
      if (picture?.channels === 3) this.remark = ` ${ONE_PLANE}`;
    }
    this.player.speed = settings.speed;
    if (!picture) say(this.sentence, waitingSentence(settings.image));
    else if (what === "settings" || !this.result) this.compute(settings, picture);
    else {
      const { row, col } = settings;
      this.settings = this.work ? { ...this.settings, row, col } : settings; // what is seen is still what was set before
      this.showResult("window");
    }
  }

  /** Computes what the settings mean, then shows it. */
  compute(settings, picture) {
    const size = picture.rows * picture.cols;
    const isSeen = isLong(size) && drawGlimpse(this, settings, picture);
    if (this.work) {
      Object.assign(this.work, { again: true, isOld: isSeen }); // a slider on the move shows what it passes
      return;
    }
    const work = { again: false, isOld: false }; // old are its pictures where later settings are glimpsed already
    this.work = work;
    work.leave = inSlices(
      this.working(settings, picture),
      size,
      (found) => {
        const { row, col } = readSettings(this.model); // the window may have moved meanwhile
        const hasPictures = work.isOld && JSON.stringify(found.layout) === JSON.stringify(this.layout);
        Object.assign(this, found, { settings: { ...settings, row, col } });
        this.showResult("settings", hasPictures);
        if (work.again) this.draw("settings");
      },
      isSeen ? afterFrame : undefined,
    );
    this.root.toggleAttribute("data-busy", this.work !== null);
  }

  /** `computing`, after which nothing is waited for any more: also where it fails, or no later change would be seen. */
  *working(settings, picture) {
    try {
      return yield* this.computing(settings, picture);
    } finally {
      this.work = null;
      this.root.removeAttribute("data-busy");
    }
  }

  /** @param {boolean} [hasPictures] they are there already, of later settings */
  showResult(what, hasPictures = false) {
    const pos = position(this.settings, this.result);
    const elsewhere =
      what === "settings" || this.player.playing || pos.row !== this.pos?.row || pos.col !== this.pos?.col;
    const leavesTerms = this.terms !== null && elsewhere;
    if (leavesTerms) this.terms = null;
    this.pos = pos;
    let isArranged = false;
    if (what === "settings") {
      this.stopFilling();
      this.glide.shown = null;
      if (!isWeight(this.hover, this.result)) this.hover = this.pointing = null; // the cells have changed under the pointer
      isArranged = this.arrange();
    }
    this.trace = this.result.map ? trace(this.result, this.pos) : null;
    if (leavesTerms) drawPointing(this); // nothing is ahead any more
    // Of a photograph the pixels come first. In the next frame the text, which takes longer than they do, and the lens.
    const isLater = what === "settings" && this.layout.level === "image" && this.hasText;
    if (!isLater) this.drawText(what);
    if (what === "settings") {
      if (!hasPictures) drawPictures(this);
      this.ownView.draw(); // takes the focus in its modes, which the next key needs
    }
    if (!isLater || isArranged) this.repaint(); // after the text: setting a font makes the browser work out all styles
    if (isLater) this.drawTextSoon();
    this.grip.hidden = !this.trace || navigator.maxTouchPoints === 0;
    if (!this.grip.hidden) place(this.grip, windowPlace(this.scene()));
    this.glide.to(pos, this.isSmooth);
    this.isSmooth = false;
  }

  drawTextSoon() {
    if (this.textDue) return;
    this.textDue = requestAnimationFrame(() =>
      setTimeout(() => {
        if (this.signal.aborted || !this.textDue) return;
        this.drawText("settings");
        this.repaint();
      }),
    );
  }

  drawText(what) {
    if (what === "settings") {
      cancelAnimationFrame(this.textDue);
      this.textDue = null;
      drawSettingsText(this);
    }
    drawWindowText(this);
    this.hasText = true;
  }

  /** All that is shown of the settings, as work that pauses now and then. Nothing of the view changes before it is done. */
  *computing(settings, picture) {
    const { page, drawing } = this;
    const result = yield* exploring(settings, picture, this.spare);
    const lastValid = result.map ? result : this.lastValid;
    const spare = result.map ? this.lastValid : this.spare;
    const ignored = ["row", "col", "show", "coverage", "speed"];
    const kept = Object.entries(settings).filter(([name]) => !ignored.includes(name));
    const lastSettings = result.problem ? this.lastSettings : Object.fromEntries(kept);
    const shape = (plane) => ({ rows: plane.rows, cols: plane.cols });
    const none = { rows: 0, cols: 0 };
    const arranged = layout(
      page.width,
      this.compact,
      {
        input: shape(result.input),
        kernel: shape(result.kernel),
        padding:
          result.problem === "kernel"
            ? [
                [0, 0],
                [0, 0],
              ]
            : result.padding,
        spans: result.steps.map((s) => s.span),
        map: lastValid ? shape(lastValid.map) : none,
        pooled: result.pool ? shape(result.pooled ?? none) : null,
        poolReach: result.pool?.reach,
        summed: result.front === null,
        broken: result.problem === "kernel",
      },
      result.channels && { fits: fitsDepth, arrange: arrangeDepth },
    );
    const found = {
      picture: movedPicture(picture, settings.shift),
      result,
      lastValid,
      spare,
      lastSettings,
      layout: arranged,
      drawing: drawing + 1,
    };
    yield;
    Object.assign(found, this.scaleOf(found, settings));
    yield;
    found.beyond = outside(found);
    yield;
    Object.assign(found, this.coverageOf(result, settings));
    found.pictures = picturesOf({ ...found, settings }, page.tokens.theme);
    yield* painting(this, found.pictures);
    const lines = (axis) =>
      new Set(result.reads ? [...result.reads[axis].unread, ...result.reads[axis].paddedUnread] : []);
    found.unreadLines = [lines(0), lines(1)];
    found.denominator = commonDenominator(result.weights);
    return found;
  }

  /** Colour scale, and the number of decimals to show. */
  scaleOf({ result, lastValid, layout: L, limit = lastValid ? colourLimit(lastValid.linear.data) : 1 }, settings) {
    const mode = settings.show === "auto" ? naturalMode(result, L.level) : settings.show;
    const data = lastValid ? lastValid.map.data : [];
    const scale = display(mode, lastValid ? data : [0], limit, this.tokens.theme);
    const digits = limit < 1 ? Math.min(8, 2 - Math.floor(Math.log10(limit))) : 2;
    const cellDigits = L.level === "image" && limit >= 100 ? 1 : digits; // a lens cell is narrow
    return { limit, scale, digits, cellDigits };
  }

  coverageOf({ reads, input, kernel, options, pool }, settings) {
    if (!reads || !(settings.coverage || !pool))
      return { coverage: null, coverageKey: null, coverageRange: null, coverageTop: 0 };
    const { stride, dilation, padding } = options;
    const of = [[input.rows, input.cols], [kernel.rows, kernel.cols], { stride, dilation, padding }];
    const key = JSON.stringify(of);
    const coverage = key === this.coverageKey ? this.coverage : coverageMap(...of);
    const range = [Math.min, Math.max].map((end) =>
      reads.map(({ counts }) => end(...counts)).reduce((down, right) => down * right),
    );
    return { coverage, coverageKey: key, coverageRange: range, coverageTop: range[1] };
  }

  /** Highlighted cells: those that belong to the cell that is pointed at, else the terms added up so far; or null. */
  get partners() {
    const { result, hover, terms } = this;
    if (!result.map || result.problem) return null;
    if (hover) return partnersInMap(partners(result, hover), hover, result);
    return terms ? termMarks(this.trace, result.kernel.cols, terms.done) : null;
  }

  get tokens() {
    return this.page.tokens;
  }

  /** Scene for render/explorer.js, the sum table and the other parts. */
  scene() {
    const { picture, result } = this;
    return {
      L: this.layout,
      result,
      settings: this.settings,
      pos: this.pos,
      shown: this.glide.shown ?? this.pos,
      trace: this.trace,
      scale: this.scale,
      tokens: this.tokens,
      filled: this.filled,
      lastValid: this.lastValid,
      coverage: this.coverage,
      coverageTop: this.coverageTop,
      spans: result.steps.map((s) => s.span),
      low: picture.low,
      high: picture.high,
      digits: this.digits,
      cellDigits: this.cellDigits,
      inputDigits: 2,
      denominator: this.denominator,
      hover: this.hover,
      partners: this.partners,
      terms: this.terms,
      brush: this.ownView.paint.brush,
      unreadLine: (r, c) => this.unreadLines[0].has(r) || this.unreadLines[1].has(c),
      paddedPixel: (r, c, plane) => this.paddedPixel(r, c, plane),
    };
  }

  /** Value at a position in the padding. */
  paddedPixel(r, c, { rows, cols, data } = this.result.input) {
    const [row, col] = [
      sourceIndex(r, rows, this.settings.padding_mode),
      sourceIndex(c, cols, this.settings.padding_mode),
    ];
    return row < 0 || col < 0 ? 0 : data[row * cols + col];
  }

  /** Marks the controls that an impossible setting is about. */
  markControls() {
    const guilty = blamed(this);
    for (const slot of this.controls.querySelectorAll("[data-control]")) {
      const name = slot.dataset.control;
      slot.classList.toggle("cl-bad", guilty.has(name));
      slot.parentNode.classList.toggle(
        "cl-bad-row",
        [...slot.parentNode.children].some((child) => guilty.has(child.dataset.control)),
      );
    }
  }

  /** Places the parts and sizes the canvas, where the layout has changed. True where it has. */
  arrange() {
    const { layout: L, page, result } = this;
    const sizes = JSON.stringify([result.steps, result.pool, result.problem, L.form, this.picture.channels]);
    if (sizes !== this.formulaSizes) {
      this.formulaSizes = sizes;
      refresh(this.formulas, formulas(result, L.form));
      this.markControls();
    }
    const arranged = JSON.stringify([L, page]);
    if (arranged === this.arranged) return false;
    this.arranged = arranged;
    this.root.dataset.theme = page.tokens.theme;
    this.root.dataset.form = L.form;
    this.root.style.setProperty("--cl-u", `${L.u}px`);
    this.stage.style.height = `${L.height}px`;
    if (L.show) place(this.showRow, L.show);
    if (L.legend) place(this.legend.root, L.legend);
    const before = L.sentence ? this.pad : this.transport.root;
    if (before.nextSibling !== this.sentence) before.after(this.sentence);
    if (L.sentence) place(this.sentence, L.sentence);
    const { dpr } = page;
    this.overlay.width = Math.round((L.width + 8) * dpr);
    this.overlay.height = Math.round((L.height + 8) * dpr);
    place(this.overlay, { x: -4, y: -4, w: L.width + 8, h: L.height + 8 });
    this.context = this.overlay.getContext("2d");
    this.context.setTransform(dpr, 0, 0, dpr, 4 * dpr, 4 * dpr);
    this.context.convlabFont = page.font;
    return true;
  }

  repaint() {
    paintStage(this.context, this.scene());
  }
}

/** [are values below the scale, are values above it]. */
function outside({ scale: { mode, low, high }, lastValid }) {
  if (!lastValid || mode === "wrap") return [false, false];
  const { data } = lastValid.map;
  return mode === "absolute" ? [false, beyond(data, -high, high).some(Boolean)] : beyond(data, low, high);
}
