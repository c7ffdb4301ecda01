/** Parts of a question on the page: its tables and pictures, and the field for the answer. */
import { optionOf, sizesOf } from "./grading.js";
import { display, paintPlane } from "../render/colormaps.js";
import { element } from "../ui/dom.ts";
import { Grid } from "../ui/number-grid.js";

export const minus = (number) => String(number).replace("-", "−");

/** An answer in a sentence; an option is in quotation marks. */
export function quoted({ kind, options }, answer) {
  if (kind === "choice") return `“${options[optionOf(options, answer)][0]}”`;
  if (kind === "shape") return (Array.isArray(answer) ? answer : sizesOf(answer)).join(" × ");
  if (Array.isArray(answer)) return answer.map((row) => row.map(minus).join(", ")).join("; ");
  return minus(answer).replaceAll("-", "−");
}

/* ---- what is given ---- */

/** A table of numbers; `marked` is the place [row, col] of one that is wrong. */
export function table([label, rows, marked = null]) {
  const isMarked = (r, c) => marked !== null && marked[0] === r && marked[1] === c;
  const cell = (value, r, c) =>
    element("td", isMarked(r, c) ? { class: "cl-marked", "aria-label": `${minus(value)}, here` } : {}, minus(value));
  const lines = rows.map((row, r) => element("tr", {}, ...row.map((value, c) => cell(value, r, c))));
  return labelled(label, element("table", { "aria-label": label }, element("tbody", {}, ...lines)));
}

const labelled = (label, node) =>
  element("div", { class: "cl-grid" }, element("div", { class: "cl-kind", "aria-hidden": "true" }, label), node);

/** Painter of small pictures: grey, or by sign if there are negative values. */
export function scaleOf(rows, theme) {
  const values = rows.flat();
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low < 0) return display("signed", values, Math.max(-low, high), theme);
  return display("rescale", [0, Math.max(high, 1)], 1, theme);
}

/** Paints rows of numbers on a canvas, one pixel each. */
export function paint(canvas, rows, scale) {
  [canvas.width, canvas.height] = [rows[0].length, rows.length];
  const context = canvas.getContext("2d");
  const image = context.createImageData(canvas.width, canvas.height);
  paintPlane(image, { data: rows.flat(), rows: rows.length, cols: rows[0].length }, scale);
  context.putImageData(image, 0, 0);
}

const LONGEST = 200; // side of a picture on the page, in pixels

/** Small pictures in one scale of sizes: { node, paint(theme) }. */
export function pictures(list) {
  const longest = Math.max(...list.flatMap(([, rows]) => [rows.length, rows[0].length]));
  const unit = Math.max(1, Math.floor(LONGEST / longest));
  const canvases = list.map(([label, rows]) => {
    const canvas = element("canvas", {
      class: "cl-picture",
      role: "img",
      "aria-label": `${label}, ${rows.length} × ${rows[0].length}`,
    });
    canvas.style.width = `${unit * rows[0].length}px`;
    canvas.style.height = `${unit * rows.length}px`;
    return canvas;
  });
  const nodes = list.map(([label, rows], i) => labelled(`${label}, ${rows.length} × ${rows[0].length}`, canvases[i]));
  return {
    node: element("div", { class: "cl-grids" }, ...nodes),
    paint: (theme) => list.forEach(([, rows], i) => paint(canvases[i], rows, scaleOf(rows, theme))),
  };
}

/** The question itself: { node, paint(theme) }. */
export function question(spec) {
  const shown = spec.pictures.length ? pictures(spec.pictures) : null;
  const node = element(
    "div",
    {},
    element("p", { class: "cl-prompt" }, spec.prompt),
    shown?.node,
    spec.grids.length ? element("div", { class: "cl-grids" }, ...spec.grids.map(table)) : null,
    spec.stub ? element("pre", { class: "cl-stub" }, spec.stub) : null,
  );
  return { node, paint: (theme) => shown?.paint(theme) };
}

/* ---- the place for the answer ---- */

/** { node, read(), write(text), lock(locked), focus() }; code has none, because the notebook is the place. */
export function answerField(spec) {
  return {
    number: textField,
    shape: textField,
    choice: choiceField,
    array: gridField,
    kernel: gridField,
    code: noField,
  }[spec.kind](spec);
}

function textField({ placeholder, prompt }) {
  const input = element("input", {
    type: "text",
    class: "cl-answer",
    autocomplete: "off",
    spellcheck: "false",
    placeholder,
    "aria-label": `Your answer. ${prompt}`,
  });
  return {
    node: input,
    read: () => input.value,
    write: (text) => {
      input.value = text;
    },
    lock: (locked) => {
      input.readOnly = locked;
    },
    focus: () => input.focus(),
  };
}

function choiceField({ prompt, options }) {
  // Radio buttons of one name on one page belong together, so each field has its own. A count would not do: each card loads this anew.
  const name = `answer-${Math.random()}`;
  const radios = options.map(([label]) => element("input", { type: "radio", name, value: label }));
  const labels = radios.map((radio) =>
    element("label", { class: "cl-option" }, radio, element("span", {}, radio.value)),
  );
  return {
    node: element("div", { class: "cl-options", role: "radiogroup", "aria-label": prompt }, ...labels),
    read: () => radios.find((radio) => radio.checked)?.value ?? "",
    write: (text) => {
      const index = optionOf(options, text);
      radios.forEach((radio, i) => {
        radio.checked = i === index;
      });
    },
    lock: (locked) =>
      radios.forEach((radio) => {
        radio.disabled = locked && !radio.checked;
      }),
    focus: () => (radios.find((radio) => radio.checked) ?? radios[0]).focus(),
  };
}

function gridField({ kind, prompt, answer }) {
  const [rows, cols] = [answer.length, answer[0].length];
  const grid = new Grid({ rows, cols, label: `Your answer. ${prompt}`, noun: kind === "kernel" ? "weight" : "number" });
  return {
    node: grid.node,
    read: () => grid.read(),
    write: (text) => grid.write(text.split(";").map((row) => row.trim().split(/, | /).map(minus))),
    lock: (locked) => grid.lock(locked),
    focus: () => grid.current.focus(),
  };
}

const noField = () => ({ node: null, read: () => "", write: () => {}, lock: () => {}, focus: () => {} });
