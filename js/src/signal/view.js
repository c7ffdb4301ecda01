/** One view of a SignalExplorer: reads the settings, computes, draws; writes settings only when the learner acts. */
import { Actions } from "../ui/export-bar.js";
import { placeControls } from "../ui/controls.ts";
import { T_END } from "../core/curves.ts";
import { element, place, refresh, say } from "../ui/dom.ts";
import { KernelTable } from "../ui/kernel-editor.js";
import { keepKeys } from "../ui/keyboard-scope.js";
import { Player } from "../ui/player.js";
import { SampleField } from "./sample-field.js";
import { curveLayout, curveRanges, roomFor, sampleRanges, signalLayout } from "../layout/signal.ts";
import { TIMES, exploreCurves, exploreSamples, partnersOf, positionIn, timeIndex, traceOf } from "../core/signal.ts";
import { signalOut } from "./export.js";
import { paintCurves, paintSamples } from "./strips.js";
import { drawCurvePosition, drawSamplePosition, drawSettings } from "./panels.js";
import { SETTINGS, readSettings } from "../state/signal-settings.ts";
import { signalInput } from "./pointer-input.js";
import { SumTable } from "./sum-table.js";
import { send } from "../state/model.ts";
import { themeOf, watchTheme } from "../ui/theme.js";
import { Transport } from "../ui/transport.js";
import { commonDenominator, whole } from "../text/numbers-and-sentences.ts";

const STEP_MS = 120;
const NEVER_UNDONE = ["position", "t", "speed"];

/** The same buttons and bar, with the words of one dimension. */
class SignalTransport extends Transport {
  draw(state) {
    super.draw(state);
    if (state.disabled) return;
    say(this.count, state.told);
    this.scrub.setAttribute("aria-valuetext", state.told);
  }
}

export class SignalView {
  constructor(model, store, el, signal) {
    Object.assign(this, { model, store, el, signal });
    this.chosen = null; // the sample that keys change
    this.hover = null; // { kind, index } of what is under the pointer
    this.filled = null; // while playing: how far the output is drawn
    this.held = false; // a value is being dragged: the ranges stay
    this.valid = null; // the last result that has an output
    this.build();
    this.listen();
  }

  /* ---- building ---- */

  build() {
    this.controls = element("div", { class: "cl-controls" });
    const heading = () => {
      const [title, size] = [element("b"), element("span")];
      return { node: element("div", { class: "cl-heading" }, title, size), title, size };
    };
    this.headings = Object.fromEntries(
      ["input", "laid", "products", "output", "kernel"].map((name) => [name, heading()]),
    );
    const pad = (name, attributes = {}) => element("div", { class: `cl-pad cl-pad-${name}`, ...attributes });
    this.pads = {
      input: pad("input", { tabindex: 0, role: "application" }),
      laid: pad("laid"),
      output: pad("output", { tabindex: 0, role: "application" }),
      kernel: pad("kernel"),
    };
    this.svg = element("svg", { class: "cl-strips", "aria-hidden": "true" });
    this.field = new SampleField(
      (index, value) => this.edit("signal", index, value),
      () => this.pads.input.focus(),
      (sentence) => say(this.kernel.complaint, sentence),
    );
    this.kernel = new KernelTable(
      ([kernel]) => this.store.change({ kernel }),
      (item) => this.pointAt(item && { kind: "tap", index: item.col }),
    );
    this.note = element("div", { class: "cl-note" }, element("p"), element("p", { class: "cl-quiet" }));
    this.captionText = element("span");
    this.captionButton = element(
      "button",
      { type: "button", class: "cl-link", onclick: () => this.store.change({ padding: this.saving }) },
      "Add it",
    );
    this.caption = element("div", { class: "cl-caption" }, this.captionText, " ", this.captionButton);
    this.problem = element("div", { class: "cl-problem", role: "alert" });
    this.stage = element(
      "div",
      { class: "cl-stage" },
      ...["input", "laid", "products", "output"].map((name) => this.headings[name].node),
      this.svg,
      this.pads.input,
      this.field.root,
      this.pads.laid,
      this.pads.output,
      this.headings.kernel.node,
      this.pads.kernel,
      this.kernel.root,
      this.kernel.complaint,
      this.note,
      this.caption,
      this.problem,
    );
    this.transport = new SignalTransport({
      move: (index) => this.moveTo(index),
      step: (by) => this.stepBy(by),
      play: () => this.play(),
      speed: (speed) => this.store.change({ speed }),
    });
    this.sentence = element("div", { class: "cl-sentence", "aria-live": "polite" });
    this.sum = new SumTable();
    this.formulas = element("div", { class: "cl-formula-row" });
    this.actions = new Actions(this, signalOut(this));
    const foot = element("div", { class: "cl-foot" }, this.formulas, this.actions.root);
    this.root = element(
      "div",
      { class: "convlab-explorer convlab-signal", role: "group" },
      this.controls,
      this.stage,
      this.transport.root,
      this.sentence,
      this.sum.root,
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
    let due = null;
    const redraw = (what) => {
      if (this.moving) return; // our own move, which is drawn at once
      if (due === null) {
        queueMicrotask(() => {
          // several settings may change together
          if (!signal.aborted) this.draw(due);
          due = null;
        });
      }
      due = due === "settings" ? due : what;
    };
    for (const name of SETTINGS)
      model.on(`change:${name}`, () => redraw(name === "position" || name === "t" ? "window" : "settings"));
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
    signalInput(this);
    signal.addEventListener("abort", () => {
      resize.disconnect();
      seen.disconnect();
      this.player.stop();
    });
    placeControls(this.controls, "signal", this.store, model.get("visible_controls"), signal);
    measured();
  }

  /** Reads from the page what drawing needs. True when any of it is new. */
  measure() {
    const style = getComputedStyle(this.root);
    const width = this.root.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    if (!(width > 0)) return false; // hidden: the ResizeObserver calls again once it is visible
    const page = { width, theme: themeOf(this.root) };
    const fresh = JSON.stringify(page) !== JSON.stringify(this.page);
    this.page = page;
    return fresh;
  }

  /* ---- acting ---- */

  get index() {
    return this.settings.continuous ? timeIndex(this.settings.t) : this.position;
  }

  get count() {
    return this.settings.continuous ? TIMES.length : (this.result.output?.length ?? 0);
  }

  /** Changes one sample or weight; drawn at once, sent a little later. */
  edit(name, index, value) {
    const values = [...this.settings[name]];
    if (values[index] === value) return;
    values[index] = value;
    this.moving = true;
    this.model.set(name, values);
    this.moving = false;
    this.draw("settings");
    send(this.model);
  }

  /** The sample that keys and the field change; null for none. */
  choose(index) {
    this.chosen = index;
    this.draw("window");
  }

  moveTo(index, { glide = false, playing = false } = {}) {
    if (!this.count) return;
    const at = Math.max(0, Math.min(this.count - 1, index));
    if (!playing) this.stopFilling();
    const before = this.index;
    this.moving = true;
    if (this.settings.continuous) this.model.set("t", TIMES[at]);
    else this.model.set("position", at);
    this.moving = false;
    this.draw("window");
    if (glide && !this.settings.continuous) this.glide(before, at);
    if (before !== at) send(this.model);
  }

  moveTime = (t) => this.moveTo(timeIndex(t));

  stepBy(by) {
    this.moveTo(this.index + by, { glide: true });
  }

  /** Moves the parts that follow the window smoothly from their last position to the present one. */
  glide(from, to) {
    if (from === to || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    const dx = (from - to) * this.result.step.stride * this.layout.axis.cell;
    for (const node of this.svg.querySelectorAll(".cl-moving")) {
      node.animate([{ transform: `translateX(${dx}px)` }, { transform: "none" }], {
        duration: STEP_MS,
        easing: "ease-out",
      });
    }
  }

  play() {
    if (!this.count) return;
    if (!this.player.playing && this.filled === null) {
      const start = this.index === this.count - 1 ? 0 : this.index;
      this.moveTo(start);
      this.filled = start;
    }
    this.player.toggle();
  }

  advance(steps) {
    const index = Math.min(this.count - 1, this.index + steps);
    this.filled = index;
    this.moveTo(index, { playing: true, glide: steps === 1 && this.player.speed <= 8 });
    if (index < this.count - 1) return true;
    this.filled = null;
    return false;
  }

  stopFilling() {
    this.filled = null;
    this.player.stop();
  }

  /** Something is under the pointer (null: nothing): its partners are marked, the window stays where it is. */
  pointAt(item) {
    if (JSON.stringify(item) === JSON.stringify(this.hover)) return;
    this.hover = item;
    if (!this.result?.output || this.settings.continuous) return;
    if (item && this.player.playing) this.player.stop();
    this.drawWindow();
  }

  /* ---- drawing ---- */

  /** @param {"settings" | "window"} what has changed */
  draw(what) {
    if (!this.page) return;
    this.settings = readSettings(this.model);
    this.player.speed = this.settings.speed;
    if (what === "settings" || !this.result) this.compute();
    this.position = this.settings.continuous || !this.result.output ? 0 : positionIn(this.settings, this.result);
    this.trace =
      !this.settings.continuous && this.result.output ? traceOf(this.settings, this.result, this.position) : null;
    if (what === "settings") {
      if (this.filled !== null) this.stopFilling();
      if (this.hover?.kind !== "tap" || this.hover.index >= this.result.step?.kernel) this.hover = null;
      this.arrange();
      drawSettings(this);
    }
    this.drawWindow();
  }

  compute() {
    const { settings } = this;
    if (settings.continuous) {
      this.result = exploreCurves(settings);
      this.ranges = curveRanges(this.result);
      this.layout = curveLayout(this.page.width, T_END);
      return;
    }
    this.result = exploreSamples(settings);
    const { step, output, problem } = this.result;
    if (output) {
      this.valid = this.result;
      this.lastSettings = Object.fromEntries(Object.entries(settings).filter(([name]) => !NEVER_UNDONE.includes(name)));
    }
    const shown = this.valid?.output ?? [0];
    this.ranges = sampleRanges(settings, shown, this.held ? this.ranges : {}); // the scale does not change during a drag
    const most = Math.max(step.start, step.end, problem ? Math.ceil((step.span - step.size) / 2) : 0);
    this.layout = signalLayout(this.page.width, { size: step.size, room: roomFor(step.size, most), taps: step.kernel });
    if (this.chosen !== null) this.chosen = Math.min(this.chosen, step.size - 1);
    this.denominator = commonDenominator(settings.kernel);
    const limit = Math.max(...shown.map(Math.abs));
    this.digits = limit > 0 && limit < 1 ? Math.min(8, 2 - Math.floor(Math.log10(limit))) : 2;
  }

  get partners() {
    return this.hover && this.result.output && !this.settings.continuous ? partnersOf(this.result, this.hover) : null;
  }

  /** Places the parts, where the layout has changed. */
  arrange() {
    const { layout: L, page, settings } = this;
    const arranged = JSON.stringify([L, page, settings.continuous]);
    if (arranged === this.arranged) return;
    this.arranged = arranged;
    Object.assign(this.root.dataset, {
      theme: page.theme,
      form: L.form,
      mode: settings.continuous ? "curves" : "samples",
    });
    this.root.style.setProperty("--cl-u", `${L.u}px`);
    this.stage.style.height = `${L.height}px`;
    for (const [name, { node }] of Object.entries(this.headings)) place(node, L.headings[name]);
    this.svg.setAttribute("width", L.width);
    this.svg.setAttribute("height", L.height);
    // a little more than a strip: a sample of 0 is on its edge
    for (const name of ["input", "laid", "output"])
      place(this.pads[name], { ...L.strips[name], y: L.strips[name].y - 6, h: L.strips[name].h + 20 });
    place(this.pads.kernel, L.kernel.bars);
    place(this.field.root, { x: L.headings.input.x + L.headings.input.w - 146, y: L.headings.input.y - 8, w: 140 });
    place(this.note, L.note);
    place(this.kernel.complaint, { ...L.note, y: L.note.y + 64 });
    place(this.caption, L.caption);
    place(this.problem, L.problem);
  }

  drawWindow() {
    const { settings, result, layout: L, page, ranges } = this;
    const scene = {
      L,
      settings,
      result,
      ranges,
      theme: page.theme,
      valid: this.valid,
      trace: this.trace,
      position: this.position,
      partners: this.partners,
      chosen: settings.continuous ? null : this.chosen,
      filled: this.filled,
      digits: this.digits,
      t: settings.t,
      index: this.index,
      times: TIMES,
    };
    refresh(this.svg, ...(settings.continuous ? paintCurves(scene) : paintSamples(scene)));
    const { playing } = this.player;
    const now = performance.now();
    this.sentence.setAttribute("aria-live", playing && now - (this.spokenAt ?? 0) < 1000 ? "off" : "polite");
    if (!playing || now - (this.spokenAt ?? 0) >= 1000) this.spokenAt = now;
    const told = settings.continuous
      ? `t = ${settings.t < 0 ? "−" : ""}${Math.abs(settings.t).toFixed(2)}`
      : `window ${whole(this.position + 1)} of ${whole(this.count)}`;
    this.transport.draw({
      index: this.index,
      count: this.count,
      row: 0,
      col: 0,
      playing,
      speed: settings.speed,
      disabled: !this.count,
      told,
    });
    if (settings.continuous) drawCurvePosition(this);
    else drawSamplePosition(this);
  }
}
