/** One view of a Chain: reads the settings, computes, draws; writes settings only when the learner acts. */
import { ChainEditor } from "./step-editor.js";
import { chainLayout } from "../layout/chain.ts";
import { gridsOf, paintChain } from "../render/chain.js";
import { clipUnit, fieldsOf, problemText, remedies, runChain } from "../core/chain.ts";
import { settingsText, stepName, unitSentence } from "../text/chain.ts";
import { chainTable } from "./cost-table.js";
import { beyond, colourLimit, display, paintPlane } from "../render/colormaps.js";
import { element, place, refresh, say } from "../ui/dom.ts";
import { keepKeys } from "../ui/keyboard-scope.js";
import { Legend } from "../ui/legend.js";
import { change, together, watch } from "../state/model.ts";
import { themeOf, tokensOf, watchTheme } from "../ui/theme.js";
import { plural, sizeText, waitingSentence, whole } from "../text/numbers-and-sentences.ts";

export const CHAIN_SETTINGS = ["image", "channel", "steps", "stage", "row", "col"];
const UNIT = ["stage", "row", "col"];
const MOST_RING = 3; // cells of padding that are drawn around a grid
const KEEPS_BRIGHTNESS = 0.5; // a kernel whose weights add up to this much gives a picture, others give signed values

export class ChainView {
  constructor(model, store, el, signal) {
    Object.assign(this, { model, store, el, signal });
    this.chosen = null; // index of the step in the editor: at first the one that does not fit, or the first
    this.lastValid = null; // the last steps that fit, with their run
    this.parts = []; // per stage: heading, picture, legend
    this.build();
    this.listen();
  }

  build() {
    this.editor = new ChainEditor({
      settings: () => this.settings,
      chosen: () => this.chosen,
      menus: () => this.store.menus,
      choose: (index) => this.choose(index),
      change: (change) => this.store.change(change),
    });
    this.overlay = element("canvas", { class: "cl-overlay", "aria-hidden": "true" });
    this.pad = element("div", { class: "cl-pad", tabindex: 0, role: "application" });
    this.stage = element("div", { class: "cl-stage" }, this.overlay, this.pad);
    this.sentence = element("div", { class: "cl-sentence", "aria-live": "polite" });
    this.problem = element("div", { class: "cl-problem", role: "alert" });
    this.hint = element(
      "div",
      { class: "cl-quiet" },
      "Solid: what the unit sees. Dashed: what it reaches. Click a unit, or walk with the arrow keys; Page up and Page down change the stage.",
    );
    this.table = element("div", { class: "cl-chain-row" });
    this.root = element(
      "div",
      { class: "convlab-explorer convlab-chain", role: "group" },
      this.editor.root,
      this.stage,
      this.problem,
      this.sentence,
      this.hint,
      this.table,
    );
    this.el.append(this.root);
    keepKeys(this.root, this.signal);
  }

  listen() {
    const { model, signal, pad } = this;
    const redraw = together(() => {
      if (!signal.aborted) this.draw("settings");
    });
    watch(
      model,
      CHAIN_SETTINGS.filter((name) => !UNIT.includes(name)),
      redraw,
    );
    watch(model, UNIT, () => {
      if (!this.moving) this.draw("unit");
    });
    this.store.listeners.add(redraw);
    const measured = () => {
      if (this.measure()) this.draw("settings");
    };
    watchTheme(this.root, measured, signal);
    const resize = new ResizeObserver(measured);
    resize.observe(this.root);
    signal.addEventListener("abort", () => {
      this.store.listeners.delete(redraw);
      resize.disconnect();
    });
    pad.addEventListener("pointerdown", (event) => {
      const found = event.button === 0 && this.unitAt(event);
      if (!found) return;
      pad.setPointerCapture(event.pointerId);
      pad.focus({ preventScroll: true });
      // The lenses follow the unit: a drag keeps to the picture it began on, and in a lens a click is all.
      this.dragging = found.lens ? null : found.stage;
      this.pin(found);
    });
    pad.addEventListener("pointermove", (event) => {
      if (this.dragging != null) this.pin(this.unitAt(event, this.dragging));
      else pad.style.cursor = this.unitAt(event) ? "pointer" : "";
    });
    for (const end of ["pointerup", "pointercancel", "lostpointercapture"])
      pad.addEventListener(end, () => {
        this.dragging = null;
      });
    pad.addEventListener("keydown", (event) => this.onKey(event));
    measured();
  }

  /** Reads from the page what drawing needs: room, sharpness, theme. True when any of it is new. */
  measure() {
    const style = getComputedStyle(this.root);
    const width = this.root.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    if (!(width > 0)) return false; // hidden: the ResizeObserver calls again once it is visible
    const page = {
      width,
      dpr: devicePixelRatio || 1,
      font: style.fontFamily,
      tokens: tokensOf(this.root, themeOf(this.root)),
    };
    const fresh = JSON.stringify(page) !== JSON.stringify(this.page);
    this.page = page;
    return fresh;
  }

  /* ---- acting ---- */

  choose(index) {
    this.chosen = index;
    this.drawEditor();
  }

  /** Looks at another unit: drawn at once, sent a little later. */
  pin(wish) {
    if (!wish || !this.run) return;
    const next = clipUnit(wish, this.run.stages);
    if (UNIT.every((name) => next[name] === this.unit[name])) return;
    this.moving = true;
    change(this.model, Object.fromEntries(UNIT.map((name) => [name, next[name]])));
    this.moving = false;
    this.draw("unit");
  }

  /** The unit under the pointer: { stage, row, col, lens }, or null. In a drag, the nearest of one stage's picture. */
  unitAt(event, only = null) {
    if (!this.run) return null;
    const corner = this.pad.getBoundingClientRect();
    const [x, y] = [event.clientX - corner.left, event.clientY - corner.top];
    const { L, fields, stages } = this.scene;
    const grids = gridsOf({ L, stages, fields });
    for (const [stage, { plane }] of this.run.stages.entries()) {
      if (only !== null && stage !== only) continue;
      const { pic, scale, lens, grid } = L.stages[stage];
      const surfaces = [{ ...(grid ?? { ...pic, cell: scale }), r0: 0, c0: 0, box: grid ? null : pic }];
      if (lens && only === null) surfaces.push({ ...grids[stage], box: lens, lens: true });
      for (const at of surfaces) {
        if (
          at.box &&
          only === null &&
          !(x >= at.box.x && y >= at.box.y && x < at.box.x + at.box.w && y < at.box.y + at.box.h)
        )
          continue;
        const [row, col] = [Math.floor(at.r0 + (y - at.y) / at.cell), Math.floor(at.c0 + (x - at.x) / at.cell)];
        const inside = row >= 0 && col >= 0 && row < plane.rows && col < plane.cols;
        if (inside || only !== null) return { stage, row, col, lens: Boolean(at.lens) };
      }
    }
    return null;
  }

  onKey(event) {
    if (event.altKey || event.metaKey || !this.run) return;
    const { stage, row, col } = this.unit;
    const { rows, cols } = this.run.stages[stage].plane;
    const far = event.shiftKey ? 10 : 1;
    const corner = event.ctrlKey;
    const wishes = {
      ArrowUp: () => ({ stage, row: row - far, col }),
      ArrowDown: () => ({ stage, row: row + far, col }),
      ArrowLeft: () => ({ stage, row, col: col - far }),
      ArrowRight: () => ({ stage, row, col: col + far }),
      Home: () => ({ stage, row: corner ? 0 : row, col: 0 }),
      End: () => ({ stage, row: corner ? rows - 1 : row, col: cols - 1 }),
      PageUp: () => this.partner(stage - 1),
      PageDown: () => this.partner(stage + 1),
    };
    if (!wishes[event.key]) return;
    event.preventDefault();
    event.stopPropagation(); // the notebook binds the same keys
    this.pin(wishes[event.key]());
  }

  /** The middle of what the unit sees, or reaches, in a neighbouring stage; null where there is none. */
  partner(stage) {
    const field = this.fields[stage];
    if (!field?.rows.length || !field.cols.length) return null;
    const middle = (positions) => positions[Math.floor((positions.length - 1) / 2)];
    return { stage, row: middle(field.rows), col: middle(field.cols) };
  }

  /* ---- drawing ---- */

  /** @param {"settings" | "unit"} what has changed */
  draw(what) {
    if (!this.page) return;
    this.settings = Object.fromEntries(CHAIN_SETTINGS.map((name) => [name, this.model.get(name)]));
    const picture = this.store.picture() ?? this.picture; // while one is on its way the last one stays
    if (!picture) {
      say(this.sentence, waitingSentence(this.settings.image));
      return;
    }
    if (what === "settings" || !this.run) {
      this.compute(picture);
      this.drawSettings();
    }
    this.drawUnit();
  }

  compute(picture) {
    this.picture = picture;
    const { channel, steps } = this.settings;
    this.run = runChain(picture, channel, steps, this.run);
    if (this.run.problem === null) this.lastValid = { steps, stages: this.run.stages };
    this.chosen = Math.max(0, Math.min(this.chosen ?? this.run.problem ?? 0, steps.length - 1));
    const { stages, plans } = this.run;
    const planes = [stages[0].plane, ...steps.map((step, i) => stages[i + 1]?.plane ?? this.lastPlane(i, step.kind))];
    const pads = plans
      .slice(0, stages.length - 1)
      .flat()
      .flatMap((axis) => axis.padding);
    this.layout = chainLayout(this.page.width, planes, Math.max(1, Math.min(MOST_RING, Math.max(0, ...pads))));
    this.shown = planes.map((plane, i) => ({
      plane,
      plan: plans[i] ?? null,
      ...this.colours(plane, steps.slice(0, i)),
    }));
  }

  /** Behind a step that does not fit, the last maps stay, dimmed; an empty plane where there was none. */
  lastPlane(index, kind) {
    const last = this.lastValid?.steps[index]?.kind === kind ? this.lastValid.stages[index + 1].plane : null;
    return last ?? { data: new Float64Array(0), rows: 0, cols: 0 };
  }

  /** Colour scale of a stage: that of an image while every step keeps brightness, signed from then on. */
  colours(plane, steps) {
    const { picture, page } = this;
    const sums = steps
      .filter((step) => step.kind === "conv")
      .map((step) => step.kernel.flat().reduce((a, b) => a + b, 0));
    const numbers = this.layout.level === "numbers";
    const bright =
      steps.length === 0 ||
      (!numbers && picture.low === 0 && picture.high === 255 && sums.every((sum) => sum >= KEEPS_BRIGHTNESS));
    const isTable = steps.length === 0 && numbers && picture.high !== 255; // small numbers, which their cells tell
    const limit = colourLimit(plane.data);
    const scale =
      steps.length === 0
        ? display("rescale", [picture.low, picture.high], 1, page.tokens.theme)
        : display(bright ? "clip" : "signed", plane.data, limit, page.tokens.theme);
    const digits = limit < 1 ? Math.min(8, 2 - Math.floor(Math.log10(limit))) : limit >= 10 && !numbers ? 1 : 2; // a lens cell is narrow
    return { scale: isTable ? null : scale, digits, beyond: beyond(plane.data, scale.low, scale.high) };
  }

  drawSettings() {
    this.arrange();
    this.drawHeadings();
    this.drawPictures();
    this.drawEditor();
    this.drawProblem();
    const { steps, image } = this.settings;
    const entry = this.store.menus.images.find((one) => one.name === image);
    this.imageLabel = entry?.label ?? this.picture.label;
    refresh(this.table, chainTable(this.run, steps, this.store.menus.kernels, this.layout.form === "narrow"));
    const sizes = this.run.stages.map(({ plane }, i) =>
      i
        ? `step ${i} ${stepName(steps[i - 1], this.store.menus.kernels)} ${plane.rows} by ${plane.cols}`
        : `image ${plane.rows} by ${plane.cols}`,
    );
    const label = `Chain on ${this.imageLabel}, ${plural(steps.length, "step")}: ${sizes.join(", ")}`;
    for (const node of [this.pad, this.root])
      if (node.getAttribute("aria-label") !== label) node.setAttribute("aria-label", label);
  }

  drawEditor() {
    if (!this.run) return;
    this.editor.draw(this.run.problem, this.page.tokens.theme, this.picture.channels === 1);
    this.parts.slice(1).forEach(({ title }, i) => title.setAttribute("aria-pressed", i === this.chosen));
  }

  /** As many headings, pictures and legends as there are stages. */
  arrange() {
    const { layout: L, page, shown, stage } = this;
    while (this.parts.length > shown.length) for (const node of this.parts.pop().nodes) node.remove();
    while (this.parts.length < shown.length) this.parts.push(this.buildPart(this.parts.length));
    this.root.dataset.theme = page.tokens.theme;
    this.root.dataset.form = L.form;
    stage.style.height = `${L.height}px`;
    const [w, h] = [L.width + 16, L.height + 16].map((n) => Math.round(n * page.dpr));
    if (this.overlay.width !== w || this.overlay.height !== h) [this.overlay.width, this.overlay.height] = [w, h];
    place(this.overlay, { x: -8, y: -8, w: L.width + 16, h: L.height + 16 });
    this.context = this.overlay.getContext("2d");
    this.context.setTransform(page.dpr, 0, 0, page.dpr, 8 * page.dpr, 8 * page.dpr);
    this.context.convlabFont = page.font;
  }

  buildPart(index) {
    const title = index
      ? element("button", { type: "button", class: "cl-step", onclick: () => this.choose(index - 1) })
      : element("b", { class: "cl-step" });
    const lines = ["settings", "shape", "counts"].map((name) => element("div", { class: `cl-step-${name}` }));
    const heading = element("div", { class: "cl-chain-heading" }, title, ...lines);
    const canvas = element("canvas", { class: "cl-picture", "aria-hidden": "true" });
    const legend = new Legend();
    if (index) title.addEventListener("keydown", (event) => this.onStepKey(event, index - 1));
    this.stage.insertBefore(canvas, this.overlay); // below the rings
    this.stage.append(heading, legend.root); // above the pad, which would catch their clicks
    return { title, lines, heading, canvas, legend, nodes: [heading, canvas, legend.root] };
  }

  /** On a step's heading: arrows choose, with Shift they move the step, Delete removes it. */
  onStepKey(event, index) {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!by && event.key !== "Delete") return;
    event.preventDefault();
    event.stopPropagation();
    this.choose(index);
    if (event.key === "Delete") this.editor.remove();
    else if (event.shiftKey) this.editor.move(by);
    else this.choose(Math.max(0, Math.min(this.settings.steps.length - 1, index + by)));
    queueMicrotask(() => (this.parts[this.chosen + 1]?.title ?? this.pad).focus()); // after the drawing
  }

  drawHeadings() {
    const {
      run,
      settings: { steps },
      layout: L,
    } = this;
    const kernels = this.store.menus.kernels;
    this.parts.forEach(({ title, lines, heading }, i) => {
      place(heading, L.stages[i].heading);
      const [settings, shape, counts] = lines;
      const step = steps[i - 1];
      const stage = run.stages[i];
      say(title, step ? `${i} ${stepName(step, kernels)}` : "Image");
      title.title = step ? "Choose this step" : "";
      say(settings, step ? settingsText(step) : this.picture.label);
      heading.classList.toggle("cl-bad", run.problem !== null && i === run.problem + 1);
      if (stage) {
        say(
          shape,
          sizeText(stage.plane.rows, stage.plane.cols) + (i ? ` · ${counted(stage.parameters, "parameter")}` : ""),
        );
        say(
          counts,
          i
            ? `${counted(stage.multiplications, "multiplication")}`
            : `${whole(stage.plane.rows * stage.plane.cols)} pixels`,
        );
      } else {
        say(shape, i === run.problem + 1 ? "does not fit" : "not reached");
        say(counts, this.shown[i].plane.rows ? "below: the last that did" : "");
      }
    });
  }

  drawPictures() {
    const { layout: L, run, page } = this;
    this.shown.forEach((stage, i) => {
      const { canvas, legend } = this.parts[i];
      const { pic, scale } = L.stages[i];
      stage.canvas = canvas;
      place(legend.root, L.stages[i].legend);
      legend.root.hidden = !stage.scale || !stage.plane.rows;
      canvas.hidden = !pic || !stage.plane.rows;
      canvas.style.opacity = i < run.stages.length ? 1 : 0.36;
      const painted = [stage.plane.data, stage.scale?.mode, stage.scale?.low, stage.scale?.high, page.tokens.theme];
      if (canvas.hidden) return;
      place(canvas, pic);
      canvas.classList.toggle("cl-crisp", scale >= 2);
      // Only what is new: a changed step leaves the maps before it alone.
      if (painted.every((value, k) => value === this.parts[i].painted?.[k])) return;
      this.parts[i].painted = painted;
      const { plane } = stage;
      if (canvas.width !== plane.cols || canvas.height !== plane.rows)
        [canvas.width, canvas.height] = [plane.cols, plane.rows];
      const context = canvas.getContext("2d");
      const image = context.createImageData(plane.cols, plane.rows);
      paintPlane(image, plane, stage.scale);
      context.putImageData(image, 0, 0);
    });
  }

  drawProblem() {
    const {
      run: { problem, plans, stages },
      settings: { steps },
    } = this;
    this.problem.hidden = problem === null;
    if (problem === null) {
      this.problem.replaceChildren();
      return;
    }
    const { title, body } = problemText(steps, plans, problem);
    const { rows, cols } = stages[0].plane;
    const found = remedies(steps, [rows, cols], this.lastValid?.steps);
    refresh(this.problem, element("b", { class: "cl-problem-title" }, title), element("p", {}, body));
    this.problem.append(
      element(
        "div",
        { class: "cl-remedies" },
        ...found.map((one) =>
          element(
            "button",
            { type: "button", class: "cl-button", onclick: () => this.store.change({ steps: one.steps }) },
            one.label,
          ),
        ),
      ),
    );
  }

  get scene() {
    return {
      L: this.layout,
      stages: this.shown,
      fields: this.fields,
      unit: this.unit,
      valid: this.run.stages.length,
      tokens: this.page.tokens,
    };
  }

  drawUnit() {
    this.unit = clipUnit(this.settings, this.run.stages);
    this.fields = fieldsOf(this.run, this.unit);
    const valueIn = ({ plane }) => plane.data[this.unit.row * plane.cols + this.unit.col];
    this.parts.forEach(
      ({ legend }, i) =>
        this.shown[i].scale &&
        legend.draw(this.shown[i].scale, i === this.unit.stage ? valueIn(this.shown[i]) : null, this.shown[i].beyond),
    );
    say(this.sentence, unitSentence(this.unit, this.fields, valueIn(this.shown[this.unit.stage])));
    paintChain(this.context, this.scene); // last: setting a font makes the browser work out all styles
  }
}

const counted = (n, noun) => `${whole(n)} ${noun}${n === 1 ? "" : "s"}`;
