/** The controls above a chain: picture, the chosen step, its settings, its kernel. Plain elements: no Python needed. */
import {
  KINDS,
  MOST_STEPS,
  freshStep,
  inserted,
  stepAfter,
  swapped,
  windowOf,
  withStep,
  without,
} from "../core/chain-steps.ts";
import { element, say } from "../ui/dom.ts";
import { KernelTable } from "../ui/kernel-editor.js";
import { PLANES, PADDING_MODES, resizeKernel } from "../state/explorer-settings.ts";
import { kernelIndex } from "../core/kernel-menu.ts";
import { commonDenominator, number, sumMeaning } from "../text/numbers-and-sentences.ts";

const MOST_PADDING = 5; // amounts that the menu offers
const KERNEL_BOX = 132;

/**
 * @typedef {{ settings: () => object, chosen: () => number, choose: (index: number) => void, change: (change: object) => void,
 *   menus: () => { images: object[], kernels: object[] } }} Hand what the editor reads and what it may do
 */
export class ChainEditor {
  /** @param {Hand} hand */
  constructor(hand) {
    this.hand = hand;
    this.image = select("Image", (index) => hand.change({ image: hand.menus().images[index].name }));
    this.channel = select("Channel", (index) => hand.change({ channel: PLANES[index] }));
    fill(this.channel, PLANES);
    this.kind = select("Operation", (index) =>
      this.replace(freshStep(Object.keys(KINDS)[index], hand.menus().kernels)),
    );
    fill(this.kind, Object.values(KINDS));
    this.actions = {
      earlier: button("Earlier", "Move this step one place earlier", () => this.move(-1)),
      later: button("Later", "Move this step one place later", () => this.move(1)),
      remove: button("Remove", "Remove this step", () => this.remove()),
      add: button("Add a step", "", () => this.add()),
    };
    this.fields = this.buildFields();
    this.table = new KernelTable(
      (kernel) => this.set({ kernel }),
      () => {},
    );
    this.sum = element("div", { class: "cl-quiet" });
    this.kernelBox = element("div", { class: "cl-kernel-box" }, this.table.root);
    this.stepTitle = element("div", { class: "cl-group-title" });
    const group = (title, name, ...rows) =>
      element(
        "div",
        { class: `cl-group cl-group-${name}`, role: "group", "aria-label": typeof title === "string" ? title : null },
        typeof title === "string" ? element("div", { class: "cl-group-title" }, title) : title,
        ...rows,
      );
    const { fields, actions } = this;
    this.settings = group(
      "Settings",
      "settings",
      fields.kernel.row,
      fields.size.row,
      fields.stride.row,
      fields.dilation.row,
      fields.padding.row,
      fields.padding_mode.row,
      fields.bias.row,
    );
    this.kernelGroup = group(
      "Weights",
      "kernel",
      this.kernelBox,
      element("div", { class: "cl-kernel-notes" }, this.sum, this.table.complaint),
    );
    this.root = element(
      "div",
      { class: "cl-controls cl-chain-controls" },
      group("Input", "image", row("Image", this.image), row("Channel", this.channel)),
      group(
        this.stepTitle,
        "step",
        row("Operation", this.kind),
        element("div", { class: "cl-row" }, actions.earlier, actions.later, actions.remove),
        element("div", { class: "cl-row" }, actions.add),
      ),
      this.settings,
      this.kernelGroup,
    );
    this.root.addEventListener("keydown", (event) => event.stopPropagation()); // the notebook binds the same keys
  }

  buildFields() {
    const count = (label, most, key) => {
      const input = element("input", { type: "number", min: 1, max: most, step: 1, "aria-label": label });
      input.addEventListener("change", () => this.setCount(input, key));
      return input;
    };
    const kernel = select("Kernel", (index) => this.set({ kernel: this.hand.menus().kernels[index]?.weights }));
    const sides = [0, 1].map((axis) =>
      count(["Rows of the window", "Columns of the window"][axis], 11, (step, n) => resized(step, axis, n)),
    );
    const stride = count("Stride", 8, (_, n) => ({ stride: n }));
    const dilation = count("Dilation", 6, (_, n) => ({ dilation: n }));
    const padding = select("Padding", (index) => this.set({ padding: this.paddings[index]?.value }));
    const mode = select("Padding mode", (index) => this.set({ padding_mode: PADDING_MODES[index] }));
    fill(mode, PADDING_MODES);
    const bias = element("input", { type: "number", step: "any", placeholder: "none", "aria-label": "Bias" });
    bias.addEventListener("change", () =>
      this.set({ bias: bias.value === "" || !Number.isFinite(bias.valueAsNumber) ? null : bias.valueAsNumber }),
    );
    return {
      kernel: { input: kernel, row: row("Kernel", kernel) },
      size: { inputs: sides, row: row("Size", sides[0], element("span", { class: "cl-times" }, "×"), sides[1]) },
      stride: { input: stride, row: row("Stride", stride) },
      dilation: { input: dilation, row: row("Dilation", dilation) },
      padding: { input: padding, row: row("Padding", padding) },
      padding_mode: { input: mode, row: row("Filled with", mode) },
      bias: { input: bias, row: row("Bias", bias) },
    };
  }

  /* ---- acting ---- */

  get steps() {
    return this.hand.settings().steps;
  }

  get step() {
    return this.steps[this.hand.chosen()];
  }

  replace(step) {
    this.hand.change({ steps: withStep(this.steps, this.hand.chosen(), step) });
  }

  set(settings) {
    if (Object.values(settings).every((value) => value !== undefined)) this.replace({ ...this.step, ...settings });
  }

  /** A typed number: brought into its limits, so that every step stays a step. */
  setCount(input, change) {
    const typed = Math.round(input.valueAsNumber);
    const n = Number.isFinite(typed) ? Math.max(Number(input.min), Math.min(Number(input.max), typed)) : null;
    if (n !== null) this.set(change(this.step, n));
    this.draw(); // also restores a field that did not contain a number
  }

  move(by) {
    const moved = swapped(this.steps, this.hand.chosen(), by);
    if (moved === this.steps) return;
    this.hand.choose(this.hand.chosen() + by);
    this.hand.change({ steps: moved });
  }

  remove() {
    if (!this.step) return;
    const index = this.hand.chosen();
    this.hand.choose(Math.max(0, Math.min(index, this.steps.length - 2)));
    this.hand.change({ steps: without(this.steps, index) });
  }

  add() {
    if (this.steps.length >= MOST_STEPS) return;
    const at = this.steps.length ? this.hand.chosen() + 1 : 0;
    const step = stepAfter(this.steps, at - 1, this.hand.menus().kernels);
    this.hand.choose(at);
    this.hand.change({ steps: inserted(this.steps, at, step) });
  }

  /* ---- showing ---- */

  /** @param {number | null} problem index of the step that does not fit @param {"light" | "dark"} theme */
  draw(problem = this.problem, theme = this.theme, isGrey = this.isGrey) {
    Object.assign(this, { problem, theme, isGrey });
    const { image, channel } = this.hand.settings();
    const { images, kernels } = this.hand.menus();
    const { steps, step, fields, actions } = this;
    const index = this.hand.chosen();
    fill(
      this.image,
      images.map((entry) => entry.label),
    );
    this.image.selectedIndex = images.findIndex((entry) => entry.name === image);
    this.channel.selectedIndex = PLANES.indexOf(channel);
    this.channel.disabled = isGrey;
    this.channel.parentNode.classList.toggle("cl-off", isGrey);
    say(this.stepTitle, step ? `Step ${index + 1} of ${steps.length}` : "No steps yet");
    this.kind.parentNode.parentNode.hidden = !step;
    actions.earlier.disabled = !step || index === 0;
    actions.later.disabled = !step || index === steps.length - 1;
    actions.remove.disabled = !step;
    actions.add.disabled = steps.length >= MOST_STEPS;
    actions.add.title = actions.add.disabled ? "Five steps are the most" : "Add a step behind this one";
    const conv = step?.kind === "conv";
    const slides = conv || Boolean(step && step.kind !== "relu");
    for (const name of ["kernel", "dilation", "padding_mode", "bias"]) fields[name].row.hidden = !conv;
    for (const name of ["size", "stride", "padding"]) fields[name].row.hidden = !slides;
    this.settings.hidden = !slides;
    this.kernelGroup.hidden = !conv;
    if (!step) return;
    this.kind.selectedIndex = Object.keys(KINDS).indexOf(step.kind);
    if (slides) this.drawWindow(step, conv);
    if (conv) this.drawKernel(step, kernels);
    const bad = problem !== null && problem === index;
    for (const name of ["size", "padding", ...(conv && Math.max(...windowOf(step).dilation) > 1 ? ["dilation"] : [])])
      fields[name].row.classList.toggle("cl-bad-row", bad);
  }

  drawWindow(step, conv) {
    const { fields } = this;
    const { size, stride, dilation } = windowOf(step);
    size.forEach((n, axis) => write(fields.size.inputs[axis], n));
    write(fields.stride.input, Math.max(...stride));
    write(fields.dilation.input, Math.max(...dilation));
    const most = conv ? MOST_PADDING : Math.min(MOST_PADDING, Math.floor(Math.min(...size) / 2));
    const names = [
      ["valid", "none (valid)"],
      ["same", "same"],
      ["same_lower", "same, lower"],
      ...(conv ? [["full", "full"]] : []),
    ];
    this.paddings = [...names, ...Array.from({ length: most }, (_, i) => [i + 1, `${i + 1} on each side`])].map(
      ([value, label]) => ({ value, label }),
    );
    const present = step.padding === 0 ? "valid" : step.padding;
    let at = this.paddings.findIndex(({ value }) => value === present);
    if (at < 0)
      at =
        this.paddings.push({
          value: undefined,
          label: typeof present === "number" ? `${present} on each side` : `by side: ${present.flat().join(", ")}`,
        }) - 1;
    fill(
      fields.padding.input,
      this.paddings.map(({ label }) => label),
    );
    fields.padding.input.selectedIndex = at;
  }

  drawKernel(step, kernels) {
    const { fields, table } = this;
    const at = kernelIndex(step.kernel, kernels);
    fill(fields.kernel.input, [...kernels.map((entry) => entry.label), "Own"]);
    fields.kernel.input.selectedIndex = at;
    fields.padding_mode.input.selectedIndex = PADDING_MODES.indexOf(step.padding_mode);
    write(fields.bias.input, step.bias ?? "");
    const [rows, cols] = [step.kernel.length, step.kernel[0].length];
    const cell = Math.min(40, Math.floor(KERNEL_BOX / Math.max(rows, cols)));
    const weights = step.kernel.flat();
    table.draw(step.kernel, false, { x: 0, y: 0, cell }, this.theme, commonDenominator(weights));
    this.kernelBox.style.width = `${cols * cell}px`;
    const sum = weights.reduce((a, b) => a + b, 0);
    say(this.sum, `Sum ${number(sum, 3)}: ${sumMeaning(sum)}.`);
  }
}

/** The window of a step in another size along one axis. */
function resized(step, axis, n) {
  const size = windowOf(step).size.map((old, i) => (i === axis ? n : old));
  if (step.kind === "conv") return { kernel: resizeKernel(step.kernel, ...size) };
  const most = Math.floor(Math.min(...size) / 2);
  const fits = typeof step.padding === "string" || [step.padding].flat(2).every((side) => side <= most);
  return { size: size[0] === size[1] ? size[0] : size, ...(fits ? {} : { padding: most }) };
}

/* ---- small parts ---- */

function select(label, act) {
  const node = element("select", { "aria-label": label });
  node.addEventListener("change", () => act(node.selectedIndex));
  return node;
}

/** Options of a menu, touched only where they differ. */
function fill(node, labels) {
  if (node.options.length === labels.length && labels.every((label, i) => node.options[i].text === label)) return;
  const at = node.selectedIndex;
  node.replaceChildren(...labels.map((label) => element("option", {}, label)));
  node.selectedIndex = at;
}

function write(input, value) {
  if (input.value !== String(value)) input.value = value;
}

const button = (label, title, onclick) =>
  element("button", { type: "button", class: "cl-button", title, onclick }, label);

function row(label, ...nodes) {
  return element(
    "div",
    { class: "cl-row" },
    element("span", { class: "cl-label", "aria-hidden": "true" }, label),
    element("span", { class: "cl-slot" }, ...nodes),
  );
}
